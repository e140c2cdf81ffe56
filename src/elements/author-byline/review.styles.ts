import { css } from '../../internal/css.js';

/** When an article was reviewed. */
export const reviewStyles = css`
  .medium .photo {
    inline-size: 4em;
    block-size: 4em;
  }
  .time {
    display: block;
  }
  .dates > :not(:last-child)::after {
    content: ' \\b7 ';
  }
  .overdue {
    color: var(--_danger);
    font-weight: 600;
  }
`;
