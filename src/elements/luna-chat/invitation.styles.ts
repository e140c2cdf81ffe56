import { css } from '../../internal/css.js';

export const invitationStyles = css`
  .invitation {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_tint);
    text-align: center;
  }
  .pending > * {
    visibility: hidden;
  }
  .invite {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 3em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: 2em;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  .invite:hover {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
  }
  .invite[aria-busy='true'] {
    cursor: progress;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 0 1em;
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .help {
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    .base {
      display: none;
    }
  }
`;
