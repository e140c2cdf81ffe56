import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, ElementTypes, Settable } from './elements.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Vue's type check reads `heading-level` as `headingLevel`. */
type InCamelCase<Attributes> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] };

type Props<T extends ElementTypes> = InCamelCase<T['attributes']> &
  Omit<Settable<T>, keyof InCamelCase<T['attributes']>>;

/** A custom element as Vue's templates see it: https://vuejs.org/guide/extras/web-components#web-components-and-typescript */
type Component<T extends ElementTypes> = new () => T['element'] & {
  /** For the type check of templates; not there at run time. */
  $props: HTMLAttributes & Props<T> & PublicProps;
  /** For the type check of templates; not there at run time. */
  $emit: EmitFn<{ [Name in keyof T['events']]: (event: T['events'][Name]) => void }>;
};

/** The elements in templates, where `@luna-load` listens to their events. */
type VueElements = { [Tag in keyof Elements]: Component<Elements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
