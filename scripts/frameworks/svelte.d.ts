import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, ElementTypes, Settable } from './elements.js';

type Props<T extends ElementTypes> = Omit<HTMLAttributes<T['element']>, keyof Settable<T>> &
  Settable<T> & {
    [Name in keyof T['events'] as `on${Name & string}` | `on:${Name & string}`]?:
      | ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void)
      | undefined;
  };

/** The elements in templates, as Svelte sets their properties and listens to their events (`onluna-load`). */
type SvelteElements = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
