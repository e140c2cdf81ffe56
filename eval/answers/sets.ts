import { readdirSync, readFileSync } from 'node:fs';
import { ArticleIndex } from '../../src/chat/retrieval/article-index.js';
import type { Passage } from '../../src/content/passage.js';
import { passagesOf } from '../../src/content/passages.js';

export const SETS = ['tune', 'report', 'patient', 'blind'] as const;

interface EvalData {
  readonly set: (typeof SETS)[number];
  /** The content JSON that it asks about, from the repository's root; absent, the Markdown file of the same name. */
  readonly article?: string;
  readonly headline: string;
  readonly language: string;
  readonly questions: readonly {
    readonly q: string;
    readonly after?: string;
    readonly a: readonly string[];
  }[];
}

export interface EvalSet extends EvalData {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly index: ArticleIndex;
}

const folder = new URL('./articles/', import.meta.url);

function markdownOf({ article }: EvalData, file: string): string {
  if (!article)
    return readFileSync(new URL(file.replace('.json', '.md'), folder), 'utf8').replace(/^# .*\n/, '');
  const page = JSON.parse(readFileSync(new URL(`../../${article}`, import.meta.url), 'utf8')) as {
    readonly mainEntity: { readonly articleBody: string };
  };
  return page.mainEntity.articleBody;
}

/** The articles of a set with their questions, each checked: the piece that marks an answer has to be in the article. */
export function evalSets(set: EvalData['set']): readonly EvalSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const data = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as EvalData;
      if (data.set !== set) return [];
      const passages = passagesOf([{ text: markdownOf(data, file) }]);
      const lost = data.questions
        .flatMap(({ a }) => a)
        .find((piece) => !passages.some(({ text }) => text.includes(piece)));
      if (lost) throw new Error(`${file}: no passage has "${lost}"`);
      const index = new ArticleIndex(passages, { headline: data.headline, inLanguage: data.language });
      return { ...data, name: file.replace('.json', ''), passages, index };
    });
}
