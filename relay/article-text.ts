import type { AnswerCitation, AnswerContent } from '../src/chat/message.js';
import type { Passage } from '../src/content/passage.js';

/** Text as Markdown that shows it as it stands. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/**
 * What the article says to a question as a model would write it: Markdown, with `[n]` for the excerpt that a quotation is in.
 *
 * @param excerpts those that the client numbers, from 1
 */
export function articleText(content: AnswerContent, excerpts: readonly Passage[]): string {
  const quoteText = ({ quote }: AnswerCitation): string => {
    const number = excerpts.findIndex(({ text }) => text.includes(quote)) + 1;
    return `“${escaped(quote)}”${number ? ` [${number}]` : ''}`;
  };
  switch (content.kind) {
    case 'quotes':
      return [content.intro, ...content.citations.map(quoteText)].join('\n\n');
    case 'fixed': {
      const headings = (content.headings ?? []).map((heading) => `- ${escaped(heading)}`).join('\n');
      return [content.text, headings, ...(content.citations ?? []).map(quoteText)]
        .filter(Boolean)
        .join('\n\n');
    }
    default:
      return content.text;
  }
}
