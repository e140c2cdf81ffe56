import { html, type TemplateResult } from 'lit/html.js';

/** A level that there is; what is none is the default, 2. */
export const headingLevel = (level: number): number => (level >= 1 && level <= 6 ? Math.round(level) : 2);

/** An element's title, of a level from 1 to 6: six templates, because a tag name cannot be a value. */
export function headingTemplate(level: number, content: unknown): TemplateResult {
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 part="title">${content}</h1>`;
    case 2:
      return html`<h2 part="title">${content}</h2>`;
    case 3:
      return html`<h3 part="title">${content}</h3>`;
    case 4:
      return html`<h4 part="title">${content}</h4>`;
    case 5:
      return html`<h5 part="title">${content}</h5>`;
    default:
      return html`<h6 part="title">${content}</h6>`;
  }
}
