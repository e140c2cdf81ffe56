import { css } from '../../internal/css.js';

export const shareBarStyles = css`
  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .label {
    color: var(--_muted);
  }
  ul {
    display: contents;
    list-style: none;
  }
  li {
    display: contents;
  }
  svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: currentColor;
    flex: none;
  }
  .tool svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tool {
    min-inline-size: 2.75em;
    padding-inline: 0.5em;
    justify-content: center;
    border-color: transparent;
    background: none;
  }
  .status {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .address {
    flex: 1 1 16em;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: inherit;
    font: inherit;
  }
  @media print {
    .base {
      display: none;
    }
  }
`;
