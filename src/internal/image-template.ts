import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../content/article.js';

/** An image that cannot be loaded is not shown; the text around it says all that it did. */
const onImageError = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = true;
};
const onImageLoad = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) currentTarget.hidden = false;
};

/** An image of the publisher's: lazy, sized, and asked for without saying from where. */
export function imageTemplate(image: ArticleImage, part: string, alt: string): TemplateResult {
  return html`<img
    part=${part}
    class=${part}
    src=${image.url}
    alt=${alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${onImageError}
    @load=${onImageLoad}
  />`;
}
