import type { Article, LunaChat } from 'luna-widgets';
import type {} from 'luna-widgets/solid';

export function Post(props: { readonly article: Article }) {
  let luna: LunaChat | undefined;
  return (
    <main style={{ '--luna-accent': 'teal' }}>
      <article-card
        src="/sleep.json"
        mode="full"
        attr:heading-level="3"
        class="card"
        on:luna-load={({ article, currentTarget }) => [article.headline, currentTarget.article]}
        on:luna-error={(event) => console.warn(event.error.code === 'timeout')}
      >
        <a href="/sleep">Sleep</a>
      </article-card>
      <article-card headingLevel={3} loading="lazy" />
      <author-byline prop:article={props.article} size="medium" />
      <share-bar
        networks="x"
        share="page"
        on:luna-share={(event) => event.network && event.preventDefault()}
      />
      <luna-chat
        ref={luna}
        open
        expose-text
        crisis-region="GB"
        prop:transport={async function* ({ question }) {
          yield question.toUpperCase();
        }}
        on:luna-answer={({ citations }) => citations.toFixed()}
      />
      {/* @ts-expect-error: there is no such mode */}
      <article-card mode="whole" />
      {/* @ts-expect-error: a level is a number */}
      <article-card attr:heading-level="two" />
      {/* @ts-expect-error: the card's article is not for setting */}
      <article-card prop:article={props.article} />
      {/* @ts-expect-error: there is no such attribute */}
      <share-bar network="x" />
      {/* @ts-expect-error: a load carries no error */}
      <article-card on:luna-load={(event) => event.error} />
      {/* @ts-expect-error: a flag is no text */}
      <luna-chat open="yes" />
    </main>
  );
}
