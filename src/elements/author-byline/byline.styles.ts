import { css } from '../../internal/css.js';

/** A byline, alone or in a card: the photo beside the name, the review below. */
export const bylineStyles = css`
  .authors {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .photo {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    object-fit: cover;
  }
  .name {
    font-weight: 600;
  }
  .muted {
    font-size: 0.875em;
  }
`;
