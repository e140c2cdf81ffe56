import type { Article, LunaChat } from 'luna-widgets';
import type {} from 'luna-widgets/react';
import { useRef } from 'react';

export function Post({ article }: { readonly article: Article }) {
  const luna = useRef<LunaChat>(null);
  return (
    <main style={{ '--luna-accent': 'teal' }}>
      <article-card
        src="/sleep.json"
        mode="full"
        heading-level="3"
        className="card"
        onluna-load={({ article, currentTarget }) => [article.headline, currentTarget.article]}
        onluna-error={(event) => console.warn(event.error.code === 'timeout')}
      >
        <a href="/sleep">Sleep</a>
      </article-card>
      <article-card headingLevel={3} loading="lazy" />
      <author-byline article={article} size="medium" />
      <share-bar
        networks="x"
        share="page"
        onluna-share={(event) => event.network && event.preventDefault()}
      />
      <luna-chat
        ref={luna}
        open
        expose-text
        crisis-region="GB"
        transport={async function* ({ question }) {
          yield question.toUpperCase();
        }}
        onluna-answer={({ citations }) => citations.toFixed()}
      />
      {/* @ts-expect-error: there is no such mode */}
      <article-card mode="whole" />
      {/* @ts-expect-error: a level is a number */}
      <article-card heading-level="two" />
      {/* @ts-expect-error: the card's article is not for setting */}
      <article-card article={article} />
      {/* @ts-expect-error: there is no such attribute */}
      <share-bar network="x" />
      {/* @ts-expect-error: a load carries no error */}
      <article-card onluna-load={(event) => event.error} />
      {/* @ts-expect-error: a flag is no text */}
      <luna-chat open="yes" />
    </main>
  );
}
