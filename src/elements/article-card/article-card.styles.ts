import { css } from 'lit';

export const articleCardStyles = css`
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    block-size: 100%;
  }
  .summary {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .full {
    max-inline-size: var(--luna-measure, 42em);
    margin-inline: auto;
  }
  [part='title'] {
    margin: 0;
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
  .summary .authors a,
  .summary .reviewed a,
  .summary .error {
    position: relative;
    z-index: 1;
  }
  .image {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .summary .image {
    inline-size: calc(100% + 2 * var(--_space));
    max-inline-size: none;
    margin: calc(-1 * var(--_space)) calc(-1 * var(--_space)) 0;
    border-radius: 0;
  }
  .image[hidden],
  .photo[hidden] {
    display: none;
  }
  .description {
    margin: 0;
    color: var(--_muted);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .meta:empty {
    display: none;
  }
  .summary .meta {
    margin-block-start: auto;
    justify-content: space-between;
  }
  .skeleton {
    block-size: 0.9em;
  }
  .skeleton.image {
    block-size: auto;
  }
  .skeleton:last-child {
    inline-size: 60%;
  }
  .loading {
    display: grid;
    gap: 0.75em;
  }
`;
