import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CustomProperties, Elements, ElementTypes, Settable } from './elements.js';

type Props<T extends ElementTypes> = Omit<HTMLAttributes<T['element']>, keyof Settable<T>> &
  ClassAttributes<T['element']> &
  Settable<T> & {
    [Name in keyof T['events'] as `on${Name & string}` | `on${Name & string}Capture`]?:
      | ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void)
      | undefined;
  };

/** The elements in JSX, as React 19 sets their properties and listens to their events (`onluna-load`). */
type ReactElements = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
  interface CSSProperties extends CustomProperties {}
}
