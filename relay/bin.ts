#!/usr/bin/env node
import process from 'node:process';
import { readSettings } from './node/read-settings.js';
import { startRelay } from './node/start-relay.js';

/** What `luna-relay` does: reads the settings from the environment, serves, and stops when asked to; when asked again, at once. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  const { url, articles, close } = await startRelay(settings, write);
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void close(isStopping ? 0 : undefined);
      isStopping = true;
    });
  }
  write(`Relay: ${url}?article={article}`);
  write(
    settings.upstream
      ? `Answers come from ${new URL(settings.upstream.url).host}.`
      : 'Answers are sentences of the article.',
  );
  for (const article of articles.slice(0, 20)) write(`Article: ${article}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
