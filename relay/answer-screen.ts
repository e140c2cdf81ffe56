import { crisisReply } from '../src/chat/crisis/crisis-reply.js';
import { screenAnswer } from '../src/chat/crisis/screen-answer.js';

/** What of an answer may be passed on now. */
export interface Screened {
  readonly text: string;
  /** What is said in place of all that is still to come: the answer ends with it. */
  readonly instead?: FixedReply;
}

/** Words of Luna's own. */
export interface FixedReply {
  readonly text: string;
  /** Whether people to call go with it. */
  readonly withHelp: boolean;
}

// The same as in the page's conversation.
const SENTENCE_END = /[.!?]\s|[。\n]/;
const SENTENCES = /^.*(?:[.!?]\s|[。\n])/s;
const LONGEST_SENTENCE = 600;

/** What must stand in the place of a text that a model wrote; `undefined` where it may stand. */
function replyTo(text: string): FixedReply | undefined {
  const instead = screenAnswer(text);
  if (!instead) return undefined;
  return 'who' in instead
    ? { text: crisisReply(instead), withHelp: true }
    : { text: instead.reply, withHelp: false };
}

/**
 * Looks at a model's words before they are passed on, with the same rules as the page. Nothing waits that has nothing in it: only where a sentence
 * that has begun would not be let through as it stands is the rest of it held back until its end is there, which may
 * change what it says ("take 40 mg … was what the patients were told").
 */
export class AnswerScreen {
  #all = '';
  /** The sentence that has not ended, and how much of its end has not been passed on. */
  #open = '';
  #held = '';

  read(piece: string): Screened {
    this.#all += piece;
    this.#open += piece;
    this.#held += piece;
    let text = '';
    if (SENTENCE_END.test(this.#open.slice(-piece.length - 1)) || this.#open.length > LONGEST_SENTENCE) {
      const [sentences = this.#open] = SENTENCES.exec(this.#open) ?? [];
      const instead = replyTo(sentences);
      if (instead) return { text, instead };
      this.#open = this.#open.slice(sentences.length);
      text = this.#held.slice(0, this.#held.length - this.#open.length);
      this.#held = this.#open;
    }
    // A word that goes on is looked at once it has ended.
    const isInWord = /^\p{L}*$/u.test(this.#held);
    if (this.#held && (isInWord || !replyTo(this.#open))) {
      text += this.#held;
      this.#held = '';
    }
    return { text };
  }

  /** The answer has ended: what was held back, and whether all of it together may stand. */
  end(): Screened {
    const last = replyTo(this.#open);
    if (last) return { text: '', instead: last };
    const whole = replyTo(this.#all);
    return { text: this.#held, ...(whole && { instead: whole }) };
  }
}
