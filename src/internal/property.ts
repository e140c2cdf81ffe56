import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Declares a reactive property: lit's decorator of this name, for the one kind of decorators that this library is built with. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Declares a reactive property that is the element's own affair. */
export const state = () => property({ state: true, attribute: false });
