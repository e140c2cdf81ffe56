import type { LunaElement } from './luna-element.js';

/** What an attribute has to do with a property. */
export interface PropertyOptions {
  /** The attribute's name, by default the property's; `false` for none. */
  readonly attribute?: string | false;
}

/** Declares a property that renders the element anew when it changes, and that an attribute sets. */
export const property =
  ({ attribute }: PropertyOptions = {}) =>
  (prototype: LunaElement, name: string): void => {
    const element = prototype.constructor as typeof LunaElement;
    const key = Symbol(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(): unknown {
        return Reflect.get(this, key);
      },
      set(this: LunaElement, value: unknown) {
        if (Object.is(Reflect.get(this, key), value)) return;
        Reflect.set(this, key, value);
        this.requestUpdate();
      },
    });
    if (attribute !== false) {
      element.properties = new Map([...element.properties, [attribute ?? name.toLowerCase(), name]]);
    }
  };

/** Declares a property that is the element's own affair. */
export const state = () => property({ attribute: false });
