import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ArticleImage } from '../content/article.js';

/** An image that cannot be loaded is not shown; the text around it says all that it did. */
const onLoaded = ({ target, type }: Event): void => {
  (target as HTMLElement).hidden = type === 'error';
};

/** An image of the publisher's: lazy, sized, and asked for without saying from where. */
export const imageTemplate = ({ url, width, height }: ArticleImage, part: string, alt = ''): TemplateResult =>
  html`<img
    part=${part}
    class=${part}
    src=${url}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${onLoaded}
    @load=${onLoaded}
  />`;
