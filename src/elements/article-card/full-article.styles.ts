import { css } from '../../internal/css.js';

export const fullArticleStyles = css`
  .full {
    max-inline-size: var(--luna-measure, 42em);
    margin-inline: auto;
    gap: 1.25em;
  }
  .full > [part='title'] {
    font-size: clamp(1.6em, 1.2em + 2vw, 2.25em);
    line-height: 1.15;
  }
  .full > .meta {
    justify-content: start;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_border);
  }
  [part='back'] a {
    display: inline-block;
    padding-block: 0.4em;
    text-decoration: none;
  }
  [part='back'] a:hover {
    text-decoration: underline;
  }
  .arrow:dir(rtl) {
    display: inline-block;
    transform: scaleX(-1);
  }
  .footer {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .footer ol {
    margin: 0.5em 0 1em;
    padding-inline-start: 1.5em;
  }
  .sources {
    font-weight: 600;
  }
`;
