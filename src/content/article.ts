import type { LunaError } from './luna-error.js';

/** An article as the elements see it: what `parseArticle` makes of schema.org JSON-LD. Whatever the JSON lacked is absent. */
export interface Article {
  readonly headline: string;
  readonly description?: string;
  /** The canonical URL. */
  readonly url?: string;
  /** What relative URLs in the body are resolved against: the address of the JSON. */
  readonly baseUrl: string;
  /** BCP 47, of the article itself. */
  readonly inLanguage?: string;
  readonly image?: ArticleImage;
  readonly authors: readonly Contributor[];
  readonly reviewers: readonly Contributor[];
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly lastReviewed?: string;
  /** When the next review is due. */
  readonly expires?: string;
  /** Whole minutes, at least 1; absent where there is neither `timeRequired` nor a body to count. */
  readonly readingMinutes?: number;
  /** Where "← Back to NAME" leads. */
  readonly back?: NamedLink;
  readonly citations: readonly Citation[];
  readonly license?: License;
  readonly creditText?: string;
  /** The body in reading order; empty where the article has only a description. */
  readonly sections: readonly Section[];
  /** The words the publisher chose for the invitation to Luna. */
  readonly invitation?: Invitation;
}

/** A piece of the body. An `articleBody` is one section without a headline. */
export interface Section {
  readonly headline?: string;
  /** Markdown. */
  readonly text: string;
}

export interface ArticleImage {
  readonly url: string;
  /** What the image shows, for those who cannot see it; absent, the image is decoration. */
  readonly caption?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A person or an organization. */
export interface Contributor {
  /** With the honorific prefix in front, where there is one. */
  readonly name: string;
  readonly url?: string;
  readonly image?: ArticleImage;
  readonly jobTitle?: string;
  readonly affiliation?: string;
}

export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** A work that is referred to, linked where its URL is known. */
export interface Citation {
  readonly name: string;
  readonly url?: string;
}

/** The terms a text may be used under: a name, an address, or both. */
export interface License {
  readonly name?: string;
  readonly url?: string;
}

export interface Invitation {
  readonly name?: string;
  readonly description?: string;
}

/** What is known of an article at one moment: all that an element's `render()` depends on. */
export type ArticleStatus =
  | { readonly state: 'initial' }
  /** `error` is that of the try before, so that the place where it stands can say that it is being tried again. */
  | { readonly state: 'pending'; readonly error?: LunaError }
  | { readonly state: 'complete'; readonly article: Article }
  | { readonly state: 'error'; readonly error: LunaError };
