import { css } from 'lit';

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
    background: var(--_border);
    flex: none;
  }
  .medium .photo {
    inline-size: 4em;
    block-size: 4em;
  }
  .name {
    font-weight: 600;
  }
  .role,
  .reviewed,
  .dates,
  .time {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .role,
  .reviewed {
    display: block;
  }
  .dates > *:not(:last-child)::after {
    content: ' · ';
  }
  .overdue {
    color: var(--_danger);
    font-weight: 600;
  }
`;
