import { aboutLuna } from '../src/chat/about-luna.js';
import { answerFromArticle } from '../src/chat/article-answer.js';
import { MESSAGE_LIMIT } from '../src/chat/conversation.js';
import { screenQuestion } from '../src/chat/crisis/conduct.js';
import { crisisReply } from '../src/chat/crisis/crisis-reply.js';
import { detectCrisis } from '../src/chat/crisis/detect-crisis.js';
import type { LunaMessage, Message } from '../src/chat/message.js';
import { buildRequest, GO_ON } from '../src/chat/request.js';
import type { Answer, PreviousTurn } from '../src/chat/retrieval/answer.js';
import type { ChatMessage } from '../src/chat/transport.js';
import { historyOf, type Turn, turnsOf } from '../src/chat/turn.js';
import type { FixedReply } from './answer-screen.js';
import { articleText } from './article-text.js';
import { excerptsOf } from './excerpts.js';
import type { PreparedArticle } from './library.js';
import type { ChatRequest } from './wire.js';

/** How much of a conversation is looked at, in characters: its end. */
const LONGEST_CONVERSATION = 20_000;
/** Of an answer that is to be gone on with, its end is enough, in characters. */
const LONGEST_PARTIAL = 8_000;
/** How many turns back a follow-up may lean. */
const TURNS_BACK = 3;

/** A question, and what led to it. */
export interface Asked {
  readonly question: string;
  /** The answer so far, where it is to be continued. */
  readonly partial: string;
  /** The conversation up to the question, with it. */
  readonly messages: readonly Message[];
}

/** What is known of a conversation before anything is answered. */
export interface Judged {
  /** The turns that may be leant on and passed on: those in which nobody is at risk. */
  readonly turns: readonly Turn[];
  /** Where the question is answered with Luna's own words. */
  readonly reply?: FixedReply;
  /** Whether the last message shows somebody at risk. */
  readonly isAtRisk: boolean;
}

/** The newest messages that fit, the last one whatever its length. */
function newest(messages: readonly ChatMessage[], room: number): readonly ChatMessage[] {
  let start = messages.length - 1;
  let size = messages[start]?.content.length ?? 0;
  while (start > 0) {
    size += messages[start - 1]?.content.length ?? 0;
    if (size > room) break;
    start--;
  }
  return messages.slice(start);
}

const lunaMessage = (id: number, text: string): LunaMessage => ({
  id,
  role: 'luna',
  status: { state: 'complete' },
  source: 'endpoint',
  content: { kind: 'text', text, citations: [] },
});

/** Finds the question in a request, and the answer that it wants to be continued. */
export function readAsked({ messages }: ChatRequest): Asked {
  const last = messages.at(-1)?.content ?? '';
  const before = messages.at(-2);
  const isMore = last === GO_ON && before?.role === 'assistant' && messages.at(-3)?.role === 'user';
  const asked = newest(isMore ? messages.slice(0, -2) : messages, LONGEST_CONVERSATION);
  return {
    question: asked.at(-1)?.content.trim() ?? '',
    partial: isMore ? before.content.slice(-LONGEST_PARTIAL) : '',
    messages: asked.map(({ role, content }, i) =>
      role === 'user' ? { id: i, role: 'reader', text: content } : lunaMessage(i, content),
    ),
  };
}

/** The crisis check, over the whole conversation and before anything is sent; then what Luna refuses, and what it says of itself. */
export function judge({ question, partial, messages }: Asked): Judged {
  // So that a flood of text costs no more than a long farewell does.
  const crisis = detectCrisis(
    messages.map((message) => (message.role === 'reader' ? message.text.slice(0, LONGEST_CONVERSATION) : '')),
  );
  const hits = crisis.level === 'risk' ? crisis.hits : [];
  const turns = turnsOf(messages, hits);
  if (crisis.level === 'risk' && hits.includes(messages.length - 1)) {
    return { turns, reply: { text: crisisReply(crisis), withHelp: true }, isAtRisk: true };
  }
  if (partial || question.length > MESSAGE_LIMIT) return { turns, isAtRisk: false };
  const refusal = screenQuestion(question);
  if (refusal) {
    const withHelp = refusal.kind === 'emergency';
    return { turns, reply: { text: refusal.reply, withHelp }, isAtRisk: false };
  }
  const about = aboutLuna(question);
  return { turns, ...(about && { reply: { text: about, withHelp: false } }), isAtRisk: false };
}

/** What the article says to a question, in the light of those before. */
function search(question: string, turns: readonly Turn[], { index }: PreparedArticle): Answer {
  let previous: PreviousTurn | undefined;
  for (const turn of turns.slice(-TURNS_BACK)) {
    const answer = index.answer(turn.question, previous);
    previous = { question: turn.question, answer, ...(previous && { previous }) };
  }
  return index.answer(question, previous);
}

/**
 * What a model is asked: the relay's own instructions with excerpts of the article, what was said before, the question.
 *
 * @param system what the page told the model; only which excerpts it chose is read from it
 */
export function modelMessages(
  { question, partial }: Asked,
  turns: readonly Turn[],
  article: PreparedArticle | undefined,
  system: string,
): readonly ChatMessage[] {
  const passages = article
    ? excerptsOf(article.knowledge.passages, search(question, turns, article), system)
    : [];
  const { signal } = new AbortController();
  return buildRequest(question, article?.knowledge, passages, historyOf(turns), partial, signal).messages;
}

/** The answer with no model: the article's own sentences, as Markdown with `[n]`. */
export function articleReply(
  { question }: Asked,
  turns: readonly Turn[],
  article: PreparedArticle | undefined,
  system: string,
): string {
  if (!article) return 'There is no article here to answer from.';
  const answer = search(question, turns, article);
  const excerpts = excerptsOf(article.knowledge.passages, answer, system);
  return articleText(answerFromArticle(answer, article.knowledge.article), excerpts);
}
