import type { RateLimiterRes } from 'rate-limiter-flexible';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';

/** Counts what each client asks. */
export interface RateLimit {
  /** Counts one question of a client's. In how many seconds it may ask again, where this one was too many; else `undefined`. */
  take(client: string): Promise<number | undefined>;
}

/** The part of a limiter of `rate-limiter-flexible` that is used here. */
interface Limiter {
  consume(key: string): Promise<RateLimiterRes>;
}

/** What a client has too much of is rejected with the same object that is given otherwise. */
const isResult = (value: unknown): value is RateLimiterRes =>
  typeof value === 'object' && value !== null && 'msBeforeNext' in value;

/** A limit kept by a limiter of `rate-limiter-flexible`. */
export const limitBy = (limiter: Limiter): RateLimit => ({
  async take(client) {
    try {
      await limiter.consume(client);
      return undefined;
    } catch (reason) {
      if (isResult(reason)) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
      throw reason;
    }
  },
});

/**
 * A limit for one process, in its memory.
 *
 * @param perMinute how many questions a client may ask in a minute, which begins with its first one
 */
export const memoryRateLimit = (perMinute: number): RateLimit =>
  limitBy(new RateLimiterMemory({ points: perMinute, duration: 60 }));

/**
 * Whom a request counts for: the address that is `proxies` steps before the relay, an IPv6 one by its first 64 bits, which are
 * one household's or one machine's.
 *
 * @param address the other end of the connection, where the platform tells
 * @param forwardedFor the `X-Forwarded-For` header, of which only what the operator's own proxies wrote counts
 * @param proxies how many proxies of the operator's own stand before the relay
 */
export function clientOf(address: string | undefined, forwardedFor: string | null, proxies: number): string {
  const path = [...(forwardedFor?.split(',') ?? []), address ?? ''].map((step) => step.trim());
  const client = path[Math.max(0, path.length - 1 - proxies)] ?? '';
  const plain = client.replace(/^\[|\](?::\d+)?$/g, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain || 'unknown';
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped) return mapped;
  try {
    // The parser of URLs writes an address in its one short form, with `::` for the longest run of zeros.
    const { hostname } = new URL(`http://[${plain}]`);
    const [head = '', tail] = hostname.slice(1, -1).split('::');
    const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
    const zeros = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
    return [...(before ?? []), ...Array<string>(zeros).fill('0'), ...(after ?? [])].slice(0, 4).join(':');
  } catch {
    return 'unknown';
  }
}
