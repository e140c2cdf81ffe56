import { html, type TemplateResult } from 'lit/html.js';

/** People to call and text. */
export const crisisTemplate = (_region: string | undefined): TemplateResult =>
  html`<div part="crisis" class="crisis"><p>People are there for you, now.</p></div>`;
