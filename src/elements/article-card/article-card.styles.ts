import { css } from '../../internal/css.js';

export const articleCardStyles = css`
  .base {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    block-size: 100%;
  }
  .summary {
    position: relative;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  [part='title'] {
    font-family: var(--luna-heading-font, inherit);
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary [part='title'] a {
    color: inherit;
    text-decoration: none;
  }
  .summary [part='title'] a:hover {
    text-decoration: underline;
  }
  /* The whole card is the link's; what is a link of its own lies above. */
  .summary [part='title'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .authors a,
  [part='error'],
  ::slotted(*) {
    position: relative;
    z-index: 1;
  }
  .image {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .summary > .image {
    inline-size: calc(100% + 2 * var(--_space));
    margin: calc(-1 * var(--_space)) calc(-1 * var(--_space)) 0;
    border-radius: 0;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: auto;
  }
  .skeleton,
  .skeleton i {
    display: grid;
    gap: 0.75em;
    min-block-size: 0.9em;
    border-radius: 0.3em;
    background: var(--_tint);
  }
  .skeleton {
    background: none;
  }
`;
