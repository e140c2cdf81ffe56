import { html, type TemplateResult } from 'lit/html.js';
import type { LunaError, LunaErrorCode } from '../content/luna-error.js';

const SENTENCES: Partial<Record<LunaErrorCode, string>> = {
  network: 'The article could not be reached. The connection may be down.',
  timeout: 'The article is taking too long to arrive.',
  status: 'The article is not available at the moment.',
};

/**
 * What the reader is told of an article that could not be loaded: one calm sentence and a way forward. The button stays
 * while it is tried again, so that whoever pressed it keeps their place.
 */
export function errorTemplate(error: LunaError, isRetrying: unknown, onRetry: () => void): TemplateResult {
  return html`<div part="error" role="status">
    ${isRetrying ? 'Trying again…' : (SENTENCES[error.code] ?? 'The article arrived in a form that cannot be shown.')}
    <button type="button" class="button" aria-disabled=${Boolean(isRetrying)} @click=${isRetrying ? null : onRetry}>
      Try again
    </button>
  </div>`;
}
