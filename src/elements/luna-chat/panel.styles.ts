import { css } from '../../internal/css.js';

export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .header .ways {
    display: flex;
    gap: 0.25em;
    margin-inline-start: auto;
  }
  [part='title'] {
    font-family: var(--luna-heading-font, inherit);
    font-size: 1.2em;
    line-height: 1.3;
  }
  .badge {
    padding: 0.1em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 600;
  }
  .header .help {
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    padding-inline: 0.6em;
    color: var(--_danger);
    font-size: 0.9em;
    font-weight: 600;
    text-decoration: none;
  }
  .header .help:hover {
    text-decoration: underline;
  }
  .close,
  .plain {
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  #help:empty {
    display: none;
  }
  .crisis {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .crisis p {
    margin-block-end: 0.5em;
  }
  .crisis ul {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .crisis .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .crisis small {
    color: var(--_muted);
  }
  .disclosure {
    font-size: 0.875em;
  }
  .transcript {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    max-block-size: var(--luna-transcript-height, none);
    overflow-y: auto;
  }
  .transcript:empty {
    display: none;
  }
  .message {
    min-inline-size: 0;
  }
  .message.reader {
    justify-self: end;
    max-inline-size: 85%;
    padding: 0.5em 0.9em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    white-space: pre-wrap;
  }
  .said > * + * {
    margin-block-start: 0.5em;
  }
  .said > blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 0.2em solid var(--_accent);
  }
  .citation {
    font-size: 0.875em;
  }
  .tools,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .plain {
    min-block-size: 2.25em;
    padding: 0.25em 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .close:hover,
  .plain[aria-pressed='true'] {
    background: var(--_tint);
  }
  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .starters .button {
    border-radius: 1.5em;
    text-align: start;
  }
  /* Stays in sight at the edge of the window, over whatever is there: in colours that always go together. */
  .latest {
    position: sticky;
    inset-block-end: 1em;
    align-self: center;
    background: Canvas;
    color: CanvasText;
  }
  .composer {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  textarea {
    flex: 1 1 7em;
    /* In Firefox a word without end would be as wide as it is. */
    min-inline-size: 0;
    min-block-size: 2.75em;
    max-block-size: 14em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    /* Smaller text makes a phone zoom in when the field is touched. */
    font-size: max(1em, 16px);
    line-height: 1.4;
    resize: none;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .send {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    font-weight: 600;
  }
  .count {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .count:empty {
    display: none;
  }
  .dots {
    display: flex;
    gap: 0.3em;
    margin: 0.6em 0;
  }
  .dots i {
    inline-size: 0.45em;
    block-size: 0.45em;
    border-radius: 50%;
    background: currentColor;
    opacity: 0.3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: dot 1.2s infinite;
    }
    .dots i:nth-child(2) {
      animation-delay: 0.2s;
    }
    .dots i:nth-child(3) {
      animation-delay: 0.4s;
    }
    @keyframes dot {
      40% {
        opacity: 0.9;
      }
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
