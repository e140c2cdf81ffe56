import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements, ElementTypes, Settable } from './elements.js';

type Props<T extends ElementTypes> = Omit<HTMLAttributes<T['element']>, keyof Settable<T>> &
  ClassAttributes<T['element']> &
  Settable<T> & {
    [Name in keyof T['events'] as `on${Name & string}` | `on${Name & string}Capture`]?:
      | ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void)
      | undefined;
  };

/** The elements in JSX, as Preact sets their properties and listens to their events (`onluna-load`). */
type PreactElements = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
