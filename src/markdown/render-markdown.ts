import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MarkedToken, Token, Tokens } from 'marked';
import type { Section } from '../content/article.js';
import { decodeEntities } from '../content/entities.js';
import { safeUrl } from '../content/safe-url.js';
import { type Body, bodyOf } from './body.js';
import { textOf } from './text-of.js';

export interface MarkdownOptions {
  /** The level, 1 to 6, of the shallowest heading. */
  readonly headingLevel: number;
  /** What relative URLs are resolved against; without it only absolute ones become links and images. */
  readonly baseUrl?: string;
  /** `false` shows the alternative text in place of every image, so that nothing is requested. Default `true`. */
  readonly images?: boolean;
  /** Replaces runs of plain text outside links and code by what lit can render, for example `[1]` by a link. */
  readonly text?: ((text: string) => unknown) | undefined;
}

interface Context extends MarkdownOptions {
  readonly body?: Body;
}

/** The article's body, a value for each block. Headings have ids and a permalink beside them. */
export const renderSections = (
  sections: readonly Section[],
  options: MarkdownOptions,
): readonly unknown[] => {
  const body = bodyOf(sections);
  return blocks(body.blocks, { ...options, body });
};

/** One block of `lexMarkdown`, without ids, so that a growing text renders only its last block again. */
export const renderBlock = (token: Token, options: MarkdownOptions): unknown =>
  block(token as MarkedToken, options);

const blocks = (tokens: readonly Token[], context: Context): readonly unknown[] =>
  (tokens as readonly MarkedToken[])
    .filter(({ type }) => type !== 'space' && type !== 'def')
    .map((token) => block(token, context));

function block(token: MarkedToken, context: Context): unknown {
  switch (token.type) {
    case 'heading':
      return heading(token, context);
    case 'paragraph':
      return html`<p>${inline(token.tokens, context)}</p>`;
    case 'text':
      // At this level a line of a tight list item, with tokens of its own.
      return inline((token as Tokens.Generic).tokens as Token[], context);
    case 'list': {
      const items = token.items.map((item) => listItem(item, context));
      return token.ordered
        ? html`<ol start=${token.start === 1 ? nothing : token.start}>${items}</ol>`
        : html`<ul>${items}</ul>`;
    }
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, context)}</blockquote>`;
    case 'code': {
      const lang = decodeEntities(token.lang ?? '').match(/^\S+/);
      return html`<pre><code class=${lang ? `language-${lang}` : nothing}>${token.text.replace(/\n$/, '')}</code></pre>`;
    }
    case 'table':
      return table(token, context);
    case 'hr':
      return html`<hr>`;
    case 'html':
      return html`<p class="verbatim">${token.raw}</p>`;
    default:
      return nothing;
  }
}

function heading(token: Tokens.Heading, context: Context): TemplateResult {
  const id = context.body?.ids.get(token);
  const level = Math.min(6, context.headingLevel + token.depth - (context.body?.shallowest ?? 1));
  const element = headingElement(level, id ?? nothing, inline(token.tokens, context));
  // Named by the heading itself, in the article's language; its sign comes from the style sheet, so that it is not copied.
  return id
    ? html`<div class="heading">${element}<a class="permalink" href="#${id}" aria-labelledby=${id}></a></div>`
    : element;
}

function headingElement(level: number, id: unknown, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id}>${content}</h5>`;
    default:
      return html`<h6 id=${id}>${content}</h6>`;
  }
}

function listItem({ tokens }: Tokens.ListItem, context: Context): TemplateResult {
  const [box, text, ...rest] = tokens as readonly Token[];
  // In a tight list the check box comes before the text, in a loose one it is the paragraph's first token.
  const content =
    box?.type === 'checkbox'
      ? [inline([box, ...(text as Tokens.Paragraph).tokens], context), ...blocks(rest, context)]
      : blocks(tokens, context);
  return html`<li>${content}</li>`;
}

/** A group rather than a landmark: an article may have many tables. It is in the tab order because it may scroll sideways. */
function table({ header, rows }: Tokens.Table, context: Context): TemplateResult {
  const label = header.map((cell) => textOf(cell.tokens)).join(', ');
  const cells = (row: readonly Tokens.TableCell[]) =>
    row.map((cell) => {
      // The space keeps the words of neighbouring cells apart in the row's text.
      const content = inline([...cell.tokens, { type: 'escape', raw: ' ', text: ' ' }], context);
      const align = cell.align ?? nothing;
      return cell.header
        ? html`<th scope="col" class=${align}>${content}</th>`
        : html`<td class=${align}>${content}</td>`;
    });
  return html`<div class="table" role="group" tabindex="0" aria-label=${label}><table><thead><tr>${cells(header)}</tr></thead>${
    rows.length ? html`<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>` : nothing
  }</table></div>`;
}

/** Neighbouring text becomes one string, and so one text node. */
function inline(tokens: readonly Token[], context: Context): unknown {
  const parts: unknown[] = [];
  let run = '';
  const flush = () => {
    if (run) parts.push(context.text?.(run) ?? run);
    run = '';
  };
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'checkbox') {
      const rest = inline(tokens.slice(1), context);
      return html`<label><input type="checkbox" disabled ?checked=${token.checked}> ${rest}</label>`;
    }
    const part = span(token, context);
    if (typeof part === 'string') {
      run += part;
    } else {
      flush();
      parts.push(part);
      // The text of a hard break, for whoever reads the text alone.
      if (token.type === 'br') run = '\n';
    }
  }
  flush();
  return parts.length > 1 ? parts : (parts[0] ?? '');
}

function span(token: MarkedToken, context: Context): unknown {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token.tokens, context)}</strong>`;
    case 'em':
      return html`<em>${inline(token.tokens, context)}</em>`;
    case 'del':
      return html`<del>${inline(token.tokens, context)}</del>`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'br':
      return html`<br>`;
    case 'link':
      return link(token, context);
    case 'image': {
      const alt = textOf(token.tokens);
      const src = context.images === false ? undefined : safeUrl(decodeEntities(token.href), context.baseUrl);
      return src
        ? html`<img loading="lazy" decoding="async" referrerpolicy="no-referrer" src=${src} alt=${alt} title=${title(token)}>`
        : alt;
    }
    default:
      return textOf([token]);
  }
}

const title = ({ title }: Tokens.Link | Tokens.Image) => (title ? decodeEntities(title) : nothing);

/** Opens in the same tab. `noreferrer`: the site at the other end does not learn which health page the reader came from. */
function link(token: Tokens.Link, context: Context): unknown {
  const content = token.autolink ? token.text : inline(token.tokens, { ...context, text: undefined });
  const written = token.autolink ? token.href : decodeEntities(token.href);
  const inPage = written.startsWith('#');
  const href = inPage ? anchor(written, context) : safeUrl(written, context.baseUrl, 'link');
  return href
    ? html`<a href=${href} title=${title(token)} rel=${inPage ? nothing : 'noreferrer'}>${content}</a>`
    : content;
}

/** `#fragment` where a heading of the body has that id. */
function anchor(fragment: string, { body }: Context): string | undefined {
  try {
    const id = decodeURIComponent(fragment.slice(1));
    return body?.hasId(id) ? `#${id}` : undefined;
  } catch {
    return undefined;
  }
}
