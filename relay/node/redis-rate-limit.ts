import { createHmac } from 'node:crypto';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { limitBy, type RateLimit } from '../rate-limit.js';

/** A limit that all instances share, and how to let go of it. */
export interface SharedRateLimit extends RateLimit {
  close(): void;
}

/**
 * A limit for many processes, in Redis or Valkey. While the store cannot be reached, each counts by itself. What is stored is neither an
 * address nor can be turned back into one without the secret, and is gone after a minute.
 *
 * @param url as in `redis://:password@store.example:6379/0`, `rediss:` for TLS
 * @param perMinute how many questions a client may ask in a minute, which begins with its first one
 * @param secret what only the instances know
 * @param onState told when the store is lost and when it is there
 */
export function redisRateLimit(
  url: string,
  perMinute: number,
  secret: string,
  onState: (isThere: boolean) => void,
): SharedRateLimit {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 5_000,
    commandTimeout: 1_000,
    retryStrategy: (tries) => Math.min(tries * 200, 5_000),
  });
  let isThere: boolean | undefined;
  const tell = (now: boolean): void => {
    if (isThere !== now) onState(now);
    isThere = now;
  };
  client.on('ready', () => tell(true));
  client.on('close', () => tell(false));
  // Each failure to connect is one, and closes.
  client.on('error', () => {});
  const options = { points: perMinute, duration: 60 };
  const limit = limitBy(
    new RateLimiterRedis({
      ...options,
      storeClient: client,
      keyPrefix: 'luna-relay',
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory(options),
    }),
  );
  return {
    take: (one) => limit.take(createHmac('sha256', secret).update(one).digest('base64url')),
    close: () => client.disconnect(),
  };
}
