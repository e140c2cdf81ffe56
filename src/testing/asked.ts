import type { Scenario } from './scenario.js';

/** Resolves once the server has seen so many requests. */
export async function asked(server: Scenario, times = 1): Promise<void> {
  while ((await server.requests()).length < times);
}
