import type { Article } from '../src/content/article.js';
import type { RateLimit } from './rate-limit.js';

/** A server that speaks OpenAI's chat completions. */
export interface Upstream {
  /** The address of its chat completions, as in `http://127.0.0.1:11434/v1/chat/completions`. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly key?: string;
  /** Which of its models is asked. */
  readonly model?: string;
}

/** Where the content of the articles is whose canonical URLs begin and end so; one `*` stands for the same name in both. */
export interface ArticleSource {
  /** As in `https://publisher.example/articles/*`. */
  readonly page: string;
  /** As in `https://cdn.publisher.example/content/*.json`. */
  readonly content: string;
}

/** How a request ended: with a whole answer, at its limit, without its end, left by the reader, with an error, or not answered. */
export type Outcome = 'complete' | 'length' | 'incomplete' | 'stopped' | 'error' | 'refused';

/** What is written down of a request: nothing of what was said, nor by whom, nor whether somebody was at risk. */
export interface LogEntry {
  /** ISO 8601. */
  readonly time: string;
  /** The HTTP status. */
  readonly status: number;
  readonly outcome: Outcome;
  /** From the request to the end of the answer. */
  readonly milliseconds: number;
  /** What went wrong. */
  readonly error?: string;
}

export interface RelaySettings {
  /** Without one, answers are sentences of the article. */
  readonly upstream?: Upstream;
  /** Articles that are at hand, each under its `url`. */
  readonly articles?: readonly Article[];
  /** Articles that are fetched when they are asked about. No other URL is ever fetched. */
  readonly sources?: readonly ArticleSource[];
  /** Pages of which origins may ask; `*` for any. Default: those of this machine. What is not a page has no origin, and may. */
  readonly origins?: readonly string[];
  /** Default: 20 questions a minute, counted in memory. */
  readonly rateLimit?: RateLimit;
  /** How many proxies of the operator's own stand before the relay and write `X-Forwarded-For`. Default 0. */
  readonly proxies?: number;
  /** The longest request, in bytes. Default 256,000. */
  readonly maxBody?: number;
  /** The longest answer of the upstream server, in tokens. Default 1,000. */
  readonly maxTokens?: number;
  /** The longest time for an answer, in seconds. Default 120. */
  readonly maxSeconds?: number;
  /** How long the upstream server may send nothing, in seconds. Default 60. */
  readonly maxSilence?: number;
  /** Once aborted, no question is taken any more, and `/healthz` says so; answers under way go on. */
  readonly stopping?: AbortSignal;
  /** Once aborted, the answers under way end. */
  readonly stopped?: AbortSignal;
  /** Called once for each request for an answer, at its end. */
  readonly log?: (entry: LogEntry) => void;
}
