// The memory limiter by itself runs where the whole package, which knows Node's clusters, does not.
declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  export { RateLimiterMemory as default } from 'rate-limiter-flexible';
}
