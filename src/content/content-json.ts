import * as v from 'valibot';
import { contentSchemas } from './check-article.js';

const type = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));
const typed = (pattern: RegExp) => v.union([type(pattern), v.tupleWithRest([type(pattern)], v.string())]);

const one = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.tuple([schema])]);
const some = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.array(v.nullish(schema))]);

/** A piece of an article's body, which may have pieces itself. */
interface Part {
  headline?: string | [string] | undefined;
  name?: string | [string] | undefined;
  text?: string | [string] | undefined;
  position?: string | number | undefined;
  hasPart?: Part | (Part | null | undefined)[] | undefined;
}

/**
 * The documents that hold an article, whole, put together of the schemas that `checkArticle` uses: `content.schema.json` and
 * the types are made of it. It is stricter than the reader where a document may be written in several ways: in a list of types
 * the one that counts comes first, and what `{"@id"}` refers to is not looked up.
 */
export function documentSchema(): v.GenericSchema {
  const {
    text,
    page: pageOnly,
    article: articleOnly,
    owner,
    part,
    crumb,
    action,
  } = contentSchemas('https://publisher.example/');
  const position = v.optional(v.union([v.string(), v.number()]));
  const partSchema: v.GenericSchema<Part> = v.object({
    ...part.entries,
    position,
    hasPart: v.optional(some(v.lazy(() => partSchema))),
  });
  const breadcrumb = v.optional(
    one(v.object({ itemListElement: v.optional(some(v.object({ ...crumb.entries, position }))) })),
  );

  const article = v.intersect([
    v.object({
      '@type': typed(/(?:Article|Posting|\bReport)$/),
      ...articleOnly.entries,
      breadcrumb,
      hasPart: v.optional(some(partSchema)),
      mainEntityOfPage: v.optional(v.union([owner.entries.mainEntityOfPage, one(pageOnly)])),
      potentialAction: v.optional(some(action)),
    }),
    v.union([v.object({ headline: text }), v.object({ name: text })]),
    v.union([
      v.object({ articleBody: text }),
      v.object({ hasPart: some(partSchema) }),
      v.object({ description: text }),
    ]),
  ]);
  const page = v.object({
    '@type': typed(/Page$/),
    ...pageOnly.entries,
    breadcrumb,
    mainEntity: one(v.union([article, v.object({ '@id': v.string() })])),
  });
  const other = v.object({ '@type': v.optional(some(type(/^(?!.*(?:Article|Posting|\bReport|Page)$)/))) });
  const nodes = v.array(v.union([page, article, other]));
  return v.union([page, article, v.object({ '@graph': nodes }), nodes]);
}

/** A node named elsewhere in the document. */
interface Reference {
  readonly '@id': string;
}

/** As it may be written: readonly, `null` for what is absent, with whatever else schema.org has. */
type Node<T> = {
  readonly [Key in keyof T]: Written<T[Key]> | (undefined extends T[Key] ? null : never);
} & { readonly [key: string]: unknown };

type Written<T> = T extends readonly unknown[]
  ? { readonly [Key in keyof T]: Written<T[Key]> }
  : T extends object
    ? Node<T> | Reference
    : T;

/** A node of one of schema.org's types; in a list, it comes first. */
type Typed<Type extends string, T> = Node<T> & { readonly '@type': Type | readonly [Type, ...string[]] };

type Input<Key extends keyof ReturnType<typeof contentSchemas>> = v.InferInput<
  ReturnType<typeof contentSchemas>[Key]
>;
type Some<T> = T | (T | null)[];

/** What the checker finds its way by, beside what it checks. */
interface Placed {
  breadcrumb?: { itemListElement?: Some<Input<'crumb'>> | undefined } | undefined;
}
interface Parts {
  hasPart?: Some<Part> | undefined;
  mainEntityOfPage?: Input<'owner'>['mainEntityOfPage'] | Input<'page'>;
  potentialAction?: Some<Input<'action'>> | undefined;
}
type Titled = { headline: Input<'text'> } | { name: Input<'text'> };
type Filled = { articleBody: Input<'text'> } | { hasPart: Some<Part> } | { description: Input<'text'> };

/** An article as schema.org JSON-LD, as a publisher writes it. */
export type ArticleJson = Typed<
  `${string}${'Article' | 'Posting' | 'Report'}`,
  Input<'article'> & Placed & Parts & Titled & Filled
>;

/** A page as schema.org JSON-LD, with its article as `mainEntity`. */
export type PageJson = Typed<`${string}Page`, Input<'page'> & Placed> & {
  readonly mainEntity: ArticleJson | readonly [ArticleJson | Reference] | Reference;
};

/** What a content JSON may be: a page with its article, an article alone, or a graph of both. */
export type ContentJson =
  | PageJson
  | ArticleJson
  | { readonly '@graph': readonly unknown[]; readonly [key: string]: unknown };
