import type { JSX } from 'solid-js';
import type { Elements, ElementTypes, Settable } from './elements.js';

type Props<T extends ElementTypes> = Omit<JSX.HTMLAttributes<T['element']>, keyof Settable<T>> &
  Settable<T> & { [Name in keyof T['attributes'] as `attr:${Name & string}`]?: T['attributes'][Name] } & {
    [Name in keyof T['properties'] as `prop:${Name & string}`]?: T['properties'][Name];
  } & {
    [Name in keyof T['events'] as `on:${Name & string}`]?:
      | ((event: T['events'][Name] & { readonly currentTarget: T['element'] }) => void)
      | undefined;
  };

/** The elements in JSX, as Solid sets their properties (`prop:article`) and listens to their events (`on:luna-load`). */
type SolidElements = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
