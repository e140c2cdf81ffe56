import { css } from '../internal/css.js';

/** The prose inside an element of class `body`. Sizes are in `em`, colours come from the host's text. */
export const markdownStyles = css`
  .body {
    line-height: 1.65;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  .body > :last-child,
  .body blockquote > :last-child {
    margin-block-end: 0;
  }
  .body :is(p, ul, ol, pre, blockquote),
  .table {
    margin: 0 0 1.1em;
  }
  .body li,
  .body li :is(ul, ol, p, pre) {
    margin-block: 0.35em;
  }
  .body :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
    margin: 0;
    font-family: var(--luna-heading-font, inherit);
    font-size: 1.1em;
    line-height: 1.3;
  }
  .body :is(h1, h2) {
    font-size: 1.5em;
  }
  .body h3 {
    font-size: 1.3em;
  }
  .heading {
    margin-block: 1.8em 0.6em;
    break-after: avoid;
    text-wrap: balance;
  }
  .permalink {
    padding-inline: 0.4em;
    color: var(--_muted);
    text-decoration: none;
    opacity: 0;
  }
  .permalink::before {
    content: '#';
  }
  .heading:hover .permalink,
  .permalink:focus-visible {
    opacity: 1;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.6em;
  }
  .body li::marker {
    color: var(--_muted);
  }
  .body li:has(> label, > p > label) {
    list-style: none;
  }
  .body label input {
    margin-inline: -1.5em 0.3em;
  }
  .body blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_accent);
    color: var(--_muted);
  }
  /* Mixed once: paler with each level, it could no longer be read. */
  .body blockquote blockquote {
    color: inherit;
  }
  .body code {
    padding: 0.1em 0.3em;
    border-radius: 0.3em;
    background: var(--_tint);
    font-size: 0.9em;
  }
  .body pre {
    padding: 0.8em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    direction: ltr;
    white-space: pre-wrap;
  }
  .body pre code {
    padding: 0;
    background: none;
  }
  .verbatim {
    white-space: pre-wrap;
  }
  .body img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .body hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .table {
    max-inline-size: 100%;
    overflow-x: auto;
    overflow-wrap: normal;
  }
  .table:focus-visible {
    outline: 0.15em solid var(--_focus);
  }
  .table table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  .table :is(th, td) {
    max-inline-size: 24em;
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .table .center {
    text-align: center;
  }
  .table .left {
    text-align: left;
  }
  .table .right {
    text-align: right;
  }
  @media print {
    .permalink {
      display: none;
    }
    .table {
      overflow: visible;
    }
    .body :is(img, pre, tr, blockquote) {
      break-inside: avoid;
    }
    .body a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
