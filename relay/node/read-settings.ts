import type { ArticleSource, Upstream } from '../settings.js';

/** What the environment says; see the table in `relay/README.md`. */
export interface NodeSettings {
  readonly port: number;
  readonly host: string;
  readonly upstream?: Upstream;
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly sources: readonly ArticleSource[];
  readonly origins?: readonly string[];
  readonly ratePerMinute: number;
  readonly redis?: string;
  readonly proxies: number;
  readonly maxBody: number;
  readonly maxTokens: number;
  readonly maxSeconds: number;
  readonly maxSilence: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = [
  'LUNA_UPSTREAM_URL',
  'LUNA_UPSTREAM_KEY',
  'LUNA_MODEL',
  'LUNA_ARTICLES',
  'LUNA_ORIGINS',
  'LUNA_RATE_LIMIT',
  'LUNA_REDIS_URL',
  'LUNA_PROXIES',
  'LUNA_MAX_BODY',
  'LUNA_MAX_TOKENS',
  'LUNA_MAX_SECONDS',
  'LUNA_MAX_SILENCE',
];

const words = (text = ''): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

function urlOf(name: string, text: string, protocols: RegExp): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.test(url.protocol))
    throw new Error(
      `${name} is "${text}": it has to be a URL (${protocols.source.replace(/[\^$:()?]/g, '').replaceAll('|', ', ')}).`,
    );
  return url;
}

/** The base that other programs want is taken as well: `…/v1`. */
function completionsOf(url: URL): string {
  if (!url.pathname.endsWith('/chat/completions')) {
    url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`;
  }
  return url.href;
}

function sourceOf(rule: string): ArticleSource {
  const [page = '', content = ''] = rule.split('=>');
  for (const part of [page, content]) {
    const { host } = urlOf('LUNA_ARTICLES', part, /^https?:$/);
    if (host.includes('*') || part.split('*').length > 2) {
      throw new Error(`LUNA_ARTICLES has "${part}": it may have one * in its path.`);
    }
  }
  if (content.includes('*') && !page.includes('*')) {
    throw new Error(`LUNA_ARTICLES has "${rule}": a * on the right needs one on the left.`);
  }
  return { page, content };
}

function originOf(text: string): string {
  if (text === '*') return text;
  const { origin } = urlOf('LUNA_ORIGINS', text, /^https?:$/);
  if (origin !== text.replace(/\/$/, ''))
    throw new Error(`LUNA_ORIGINS has "${text}": an origin is written ${origin}.`);
  return origin;
}

/**
 * Reads the settings from environment variables.
 *
 * @throws with one sentence that names the variable and says what it has to be
 */
export function readSettings(env: Environment): NodeSettings {
  const unknown = Object.keys(env).find((name) => name.startsWith('LUNA_') && !NAMES.includes(name));
  if (unknown)
    throw new Error(`${unknown} is no setting of the relay; there are ${NAMES.join(', ')}, PORT and HOST.`);
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const number = (name: string, otherwise: number, least = 1, most = 1e9): number => {
    const text = get(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new Error(`${name} is "${text}": it has to be a whole number from ${least} to ${most}.`);
  };
  const address = get('LUNA_UPSTREAM_URL');
  const key = get('LUNA_UPSTREAM_KEY');
  const model = get('LUNA_MODEL');
  if (!address && (key || model)) {
    throw new Error('LUNA_UPSTREAM_KEY and LUNA_MODEL say nothing without LUNA_UPSTREAM_URL.');
  }
  const upstream = address && {
    url: completionsOf(urlOf('LUNA_UPSTREAM_URL', address, /^https?:$/)),
    ...(key && { key }),
    ...(model && { model }),
  };
  const redis = get('LUNA_REDIS_URL');
  if (redis) urlOf('LUNA_REDIS_URL', redis, /^rediss?:$/);
  const origins = words(get('LUNA_ORIGINS')).map(originOf);
  const articles = words(get('LUNA_ARTICLES'));
  return {
    port: number('PORT', 8787, 0, 65_535),
    host: get('HOST') ?? '127.0.0.1',
    ...(upstream && { upstream }),
    paths: articles.filter((one) => !one.includes('=>')),
    sources: articles.filter((one) => one.includes('=>')).map(sourceOf),
    ...(origins.length && { origins }),
    ratePerMinute: number('LUNA_RATE_LIMIT', 20),
    ...(redis && { redis }),
    proxies: number('LUNA_PROXIES', 0, 0, 10),
    maxBody: number('LUNA_MAX_BODY', 256_000, 1_000),
    maxTokens: number('LUNA_MAX_TOKENS', 1_000),
    maxSeconds: number('LUNA_MAX_SECONDS', 120, 1, 3_600),
    maxSilence: number('LUNA_MAX_SILENCE', 60, 1, 3_600),
  };
}
