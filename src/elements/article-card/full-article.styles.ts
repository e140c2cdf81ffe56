import { css } from 'lit';

export const fullArticleStyles = css`
  .full [part='title'] {
    font-size: clamp(1.6em, 1.2em + 2cqi, 2.25em);
    line-height: 1.15;
  }
  .full .meta {
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_border);
  }
  .updated {
    color: var(--_muted);
    font-size: 0.875em;
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
    color: var(--_muted);
    font-size: 0.875em;
  }
  .footer ol {
    margin: 0.5em 0 1em;
    padding-inline-start: 1.5em;
  }
  .footer p {
    margin: 0;
  }
  .sources {
    font-weight: 600;
  }
`;
