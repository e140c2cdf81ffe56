import { render } from 'lit/html.js';

/** Follows the life of an element. */
export interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
  /** Before each rendering. */
  hostUpdate(): void;
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all elements that have it. */
function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

/** In Node there is no `HTMLElement`; a class that nobody makes an element of may extend anything. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * An element that renders itself with lit's templates, once for all that changed in one turn. It has of `LitElement` what
 * these elements need, under the same names, in a quarter of the bytes: see docs/decisions.
 */
export abstract class LunaElement extends Base {
  /** Style sheets, as text. */
  static readonly styles: readonly string[] = [];
  /** The names of properties, by attribute: filled by `@property`. */
  static properties: ReadonlyMap<string, string> = new Map();

  static get observedAttributes(): readonly string[] {
    return [...this.properties.keys()];
  }

  readonly #controllers = new Set<Controller>();
  /** What was set on the element before its class was there. */
  #early: object;
  /** What properties were before an attribute set them: what they are again without it. */
  readonly #defaults = new Map<string, unknown>();
  #isPending = false;
  #updated: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.#early = { ...this };
    for (const name of Object.keys(this)) Reflect.deleteProperty(this, name);
  }

  /** Resolves when what has changed so far is rendered. */
  get updateComplete(): Promise<void> {
    return this.#updated;
  }

  get renderRoot(): ShadowRoot {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: 'open' });
      this.adoptStyles([]);
    }
    return this.shadowRoot as ShadowRoot;
  }

  /** Adds style sheets to those of the class. */
  adoptStyles(styles: readonly string[]): void {
    const { styles: own } = this.constructor as typeof LunaElement;
    this.renderRoot.adoptedStyleSheets = [...own, ...styles].map(sheetOf);
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
  }

  /** Has the element rendered at the end of this turn; one that has never been on a page, when it is. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.#updated = this.#update();
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    for (const controller of this.#controllers) controller.hostConnected();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  /** A property is of the kind that its default is; a flag is set by being there. */
  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = (this.constructor as typeof LunaElement).properties.get(attribute) ?? '';
    if (!this.#defaults.has(name)) this.#defaults.set(name, Reflect.get(this, name));
    const preset = this.#defaults.get(name);
    const given = value === null ? preset : typeof preset === 'number' ? Number(value) : value;
    // A flag's default is false, whatever it was when the attribute came: it may be the one that reflects it.
    Reflect.set(this, name, typeof preset === 'boolean' ? value !== null : given);
  }

  /** Before each rendering. */
  protected willUpdate(): void {}

  /** What the element shows: a pure function of its state. */
  protected abstract render(): unknown;

  /** After each rendering. */
  protected updated(): void {}

  async #update(): Promise<void> {
    await undefined;
    const isShown = this.isConnected || this.shadowRoot;
    try {
      if (!isShown) return;
      for (const controller of this.#controllers) controller.hostUpdate();
      this.willUpdate();
    } finally {
      this.#isPending = false;
    }
    render(this.render(), this.renderRoot, { host: this });
    this.updated();
  }
}
