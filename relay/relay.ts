import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { MESSAGE_LIMIT } from '../src/chat/conversation.js';
import { LunaError } from '../src/content/luna-error.js';
import type { FixedReply } from './answer-screen.js';
import { collect, eventStream, toLunaError, within } from './event-stream.js';
import { helpList } from './help.js';
import { Library, type PreparedArticle } from './library.js';
import { modelPieces, type Pieces, wordPieces } from './pieces.js';
import { clientOf, memoryRateLimit } from './rate-limit.js';
import { Refusal, refusalOf } from './refusal.js';
import { articleReply, judge, modelMessages, readAsked } from './reply.js';
import { Run } from './run.js';
import type { Outcome, RelaySettings } from './settings.js';
import { completion, errorBody, newEnvelope, readChatRequest } from './wire.js';

/** Where chat completions are asked for. */
export const COMPLETIONS = '/v1/chat/completions';

/** How long the status of a stream waits for the first words, so that an error before them can be one; in milliseconds. */
const COMMIT_AFTER = 5_000;
/** Well below what pages and proxies wait for; in milliseconds. */
const HEARTBEAT_AFTER = 10_000;

const THIS_MACHINE = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Answers a request. `address` is the other end of the connection, where the platform tells: each is limited by itself. */
export type Relay = (request: Request, address?: string) => Promise<Response>;

interface Bindings {
  readonly address: string | undefined;
  /** Aborted once the client has left. */
  readonly signal: AbortSignal;
  /** Writes the request down, once. */
  readonly end: (status: number, outcome: Outcome, error?: unknown) => void;
}

type RelayContext = Context<{ Bindings: Bindings }>;

/** What went wrong, for the operator: messages of ours, of anything else the name and the place, for its message may have the reader's words. */
const describe = (error: unknown): string =>
  error instanceof LunaError || error instanceof Refusal
    ? error.message
    : error instanceof Error
      ? `${error.name}${/\n {4}at .*/.exec(error.stack ?? '')?.[0].replace(/\s+/g, ' ') ?? ''}`
      : typeof error;

const respondTo = ({ status, code, message, retryAfter }: Refusal): Response =>
  Response.json(errorBody(code, message), {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
  });

/**
 * The server behind `<luna-chat endpoint>`: a function from a request to a response, for any platform that has those of the web.
 * `POST /v1/chat/completions?article=URL` answers, `GET /healthz` says whether questions are taken.
 */
export function createRelay(settings: RelaySettings = {}): Relay {
  const { upstream, articles = [], sources = [], origins, proxies = 0, stopping, stopped, log } = settings;
  const { maxBody = 256_000, maxTokens = 1_000, maxSeconds = 120, maxSilence = 60 } = settings;
  const library = new Library(articles, sources);
  const only = sources.length ? undefined : articles.length === 1 ? articles[0]?.url : undefined;
  const limit = settings.rateLimit ?? memoryRateLimit(20);
  /** The answers that are under way: one listener for all of them, and none is kept beyond its end. */
  const runs = new Set<Run>();
  stopped?.addEventListener('abort', () => {
    for (const run of runs) run.stop();
  });
  const isAllowed = (origin: string): boolean =>
    origins ? origins.includes('*') || origins.includes(origin) : THIS_MACHINE.test(origin);

  async function articleOf(address: string | undefined): Promise<PreparedArticle | undefined> {
    // A page without an article says so with an empty one.
    if (!address) return undefined;
    const article = await library.find(address).catch((error: unknown) => {
      throw new Refusal(502, 'article_unavailable', `The article could not be read: ${describe(error)}.`);
    });
    if (!article) throw new Refusal(404, 'article_unknown', 'This relay does not answer about this article.');
    return article;
  }

  async function answer(c: RelayContext): Promise<Response> {
    const { address, signal, end } = c.env;
    const client = clientOf(address, c.req.header('x-forwarded-for') ?? null, proxies);
    const retryAfter = await limit.take(client);
    const body: unknown = await c.req.json().catch(() => {
      throw new Refusal(400, 'invalid_json', 'The body is not JSON.');
    });
    const request = readChatRequest(body);
    if (typeof request === 'string') throw new Refusal(400, 'invalid_request', request);
    const asked = readAsked(request);
    // Whoever is at risk is answered, however often they have asked.
    const judged = judge(retryAfter === undefined ? asked : { ...asked, messages: asked.messages.slice(-1) });
    if (retryAfter !== undefined && !judged.isAtRisk) {
      throw new Refusal(429, 'rate_limit_exceeded', 'Too many questions in a short time.', retryAfter);
    }
    const { reply, turns } = judged;
    if (!reply && !asked.question) throw new Refusal(400, 'invalid_request', 'The question is empty.');
    if (!reply && asked.question.length > MESSAGE_LIMIT) {
      throw new Refusal(400, 'message_too_long', `A question has at most ${MESSAGE_LIMIT} characters.`);
    }
    const textOf = ({ text, withHelp }: FixedReply): string =>
      withHelp ? `${text}\n\n${helpList(c.req.header('accept-language') ?? null)}` : text;

    const article = reply ? undefined : await articleOf(c.req.query('article') ?? only);
    const run = new Run(signal, maxSeconds * 1000);
    runs.add(run);
    if (stopped?.aborted) run.stop();
    let pieces: Pieces;
    if (reply) {
      pieces = wordPieces(textOf(reply));
    } else if (upstream) {
      const messages = modelMessages(asked, turns, article, request.system);
      const bounds = { maxTokens, maxSilence: maxSilence * 1000 };
      pieces = modelPieces(upstream, messages, bounds, textOf, run.controller);
    } else {
      pieces = wordPieces(articleReply(asked, turns, article, request.system));
    }
    return respond(pieces, run, request.isStream, end);
  }

  async function respond(
    pieces: Pieces,
    run: Run,
    isStream: boolean,
    end: Bindings['end'],
  ): Promise<Response> {
    const envelope = newEnvelope('luna');
    const first = pieces.next();
    const release = (): void => {
      runs.delete(run);
      run.release();
    };
    const finish = (outcome: Outcome, error?: unknown): void => {
      release();
      end(200, outcome, error);
    };
    try {
      if (isStream) {
        const step = await within(first, COMMIT_AFTER);
        if (step?.done && step.value !== 'content_filter')
          throw new LunaError('stream', 'expected an answer, got an empty one');
        return new Response(eventStream(envelope, first, pieces, run, HEARTBEAT_AFTER, finish), {
          headers: {
            'Content-Type': 'text/event-stream; charset=utf-8',
            'Cache-Control': 'no-store, no-transform',
            // What is asked of a proxy (nginx reads it): to pass on what it gets.
            'X-Accel-Buffering': 'no',
          },
        });
      }
      const { text, end: ended } = await collect(first, pieces);
      if (!text && ended !== 'content_filter')
        throw new LunaError('stream', 'expected an answer, got an empty one');
      finish(ended === 'length' || ended === 'incomplete' ? ended : 'complete');
      return Response.json(completion(envelope, text, ended === 'incomplete' ? 'length' : ended), {
        headers: { 'Cache-Control': 'no-store' },
      });
    } catch (error) {
      release();
      if (run.hasLeft) end(200, 'stopped');
      throw refusalOf(toLunaError(error));
    }
  }

  const app = new Hono<{ Bindings: Bindings }>();
  app.get('/healthz', () =>
    stopping?.aborted
      ? Response.json({ status: 'stopping' }, { status: 503 })
      : Response.json({ status: 'ok' }),
  );
  app.use(
    COMPLETIONS,
    cors({
      origin: (origin) => (isAllowed(origin) ? origin : null),
      allowMethods: ['POST'],
      exposeHeaders: ['Retry-After'],
      maxAge: 24 * 60 * 60,
    }),
    async (c, next) => {
      const origin = c.req.header('origin');
      if (c.req.method !== 'POST') throw new Refusal(405, 'method_not_allowed', 'Questions come by POST.');
      if (origin !== undefined && !isAllowed(origin)) {
        throw new Refusal(403, 'origin_not_allowed', 'This relay does not answer pages of this origin.');
      }
      if (stopping?.aborted) throw new Refusal(503, 'stopping', 'The relay is stopping.', 5);
      await next();
    },
    bodyLimit({
      maxSize: maxBody,
      onError: () => {
        throw new Refusal(413, 'body_too_large', `A request has at most ${maxBody} bytes.`);
      },
    }),
  );
  app.post(COMPLETIONS, answer);
  app.onError((error, c) => {
    const refusal =
      error instanceof Refusal ? error : new Refusal(500, 'internal', 'Something went wrong here.');
    c.env.end(refusal.status, refusal.status < 500 ? 'refused' : 'error', error);
    return respondTo(refusal);
  });

  return async (request, address) => {
    const started = Date.now();
    let isLogged = false;
    const end: Bindings['end'] = (status, outcome, error) => {
      if (isLogged) return;
      isLogged = true;
      log?.({
        time: new Date(started).toISOString(),
        status,
        outcome,
        milliseconds: Date.now() - started,
        ...(error !== undefined && { error: describe(error) }),
      });
    };
    return app.fetch(request, {
      address: typeof address === 'string' ? address : undefined,
      signal: request.signal,
      end,
    });
  };
}
