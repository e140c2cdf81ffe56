import { html, type TemplateResult } from 'lit/html.js';
import { headingLevel } from '../../internal/heading-template.js';
import type { LunaChat } from './luna-chat.component.js';
import { panelStyles } from './panel.styles.js';
import type { StreamedMarkdown } from './streamed-markdown.js';

/** The Markdown of a model's answers. What renders it comes with the first model; until then the text is shown as it came. */
export class AnswerMarkdown {
  readonly #host: LunaChat;
  #code: typeof import('./streamed-markdown.js') | undefined;
  /** By the message's id. */
  readonly #answers = new Map<number, StreamedMarkdown>();

  constructor(host: LunaChat) {
    this.#host = host;
  }

  async load(): Promise<void> {
    if (this.#code) return;
    try {
      this.#code = await import('./streamed-markdown.js');
      this.#host.adoptStyles([panelStyles, this.#code.markdownStyles]);
      this.#host.requestUpdate();
    } catch {
      // The text stays as it came, and the next question asks again.
    }
  }

  clear(): void {
    this.#answers.clear();
  }

  /** @param renderText what runs of plain text become */
  render(id: number, text: string, renderText: (text: string) => unknown): TemplateResult {
    if (!this.#code) return html`<p>${renderText(text)}</p>`;
    let answer = this.#answers.get(id);
    if (!answer) {
      answer = new this.#code.StreamedMarkdown(headingLevel(this.#host.headingLevel) + 1);
      this.#answers.set(id, answer);
    }
    return html`<div class="body">${answer.render(text, renderText)}</div>`;
  }
}
