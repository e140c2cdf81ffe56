import { css } from './css.js';

/**
 * The look all elements share. Each public property is read once, into an internal variable with its default. Colours are
 * mixed from the host's text colour, so that they fit a light page and a dark one without asking which it is.
 */
export const tokens = css`
  :host {
    display: block;
  }
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  .base {
    --_accent: var(--luna-accent, color-mix(in oklab, currentColor 40%, #0891b2));
    --_muted: var(--luna-muted, color-mix(in oklab, currentColor 82%, transparent));
    --_border: var(--luna-border, color-mix(in oklab, currentColor 20%, transparent));
    --_tint: color-mix(in oklab, currentColor 5%, transparent);
    --_radius: var(--luna-radius, 0.75em);
    --_space: var(--luna-space, 1em);
    --_focus: var(--luna-focus, currentColor);
    --_danger: var(--luna-danger, color-mix(in oklab, currentColor 40%, #e11d48));
    color: var(--luna-text, inherit);
    background: var(--luna-surface, transparent);
    font-family: var(--luna-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }
  .muted {
    color: var(--_muted);
  }
  /* Mixed from a muted colour, the accent would be too faint to read. */
  .muted a {
    color: inherit;
  }
  /* The library's words keep their own direction on a page that runs the other way; the article's have theirs marked. */
  .muted:not(p),
  button,
  [part='error'] {
    unicode-bidi: plaintext;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: currentColor;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
  }
  @media print {
    .button,
    .skeleton {
      display: none;
    }
  }
`;
