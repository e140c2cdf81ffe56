import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import { readSettings } from './node/read-settings.js';
import { startRelay } from './node/start-relay.js';

/**
 * Measures one relay process with many streams at once, on this machine: `npm run bench:relay`. Three processes: a model that answers
 * everybody alike, word by word, with letters of one to four bytes cut wherever a packet ends; the relay; and the clients, which compare each answer
 * with what the model said. Fails where a byte is lost, or where memory that is in use grows from round to round.
 */
const STREAMS = Number(process.env.STREAMS ?? 500);
const ROUNDS = 5;
const WORDS = 200;
/** How much more may be in use after the last round than after the second, when all is compiled and warm; in MB. */
const MOST_GROWTH = 8;

const SELF = fileURLToPath(import.meta.url);
const VOCABULARY = ['sleep', 'naïve', '睡眠', '🌙', 'zwei', 'Wochen,', 'mood', 'über', 'light', 'rest.'];
const word = (i: number): string => `${VOCABULARY[(i * 7) % VOCABULARY.length]} `;
const ANSWER = Array.from({ length: WORDS }, (_, i) => word(i)).join('');

const event = (content: string, finish: string | null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

/** The model: all words of an answer in packets that end anywhere, the next one once the last one has gone. */
async function runModel(): Promise<void> {
  const events = Array.from({ length: WORDS }, (_, i) => event(word(i), null)).join('');
  const bytes = Buffer.from(`${events}${event('', 'stop')}data: [DONE]\n\n`);
  const server = createServer(async (request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < bytes.length && !response.destroyed; at += 997) {
      if (!response.write(bytes.subarray(at, at + 997))) await once(response, 'drain').catch(() => {});
      await new Promise(setImmediate);
    }
    response.end();
  });
  server.listen(0, '127.0.0.1', 4096);
  await once(server, 'listening');
  const address = server.address();
  process.send?.(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`);
}

/** The relay, which also says how much memory is in use. */
async function runRelay(): Promise<void> {
  const relay = await startRelay(readSettings(process.env), () => {});
  process.send?.(relay.url);
  process.on('message', async () => {
    const cpu = process.cpuUsage();
    for (let i = 0; i < 3; i++) {
      globalThis.gc?.();
      await new Promise(setImmediate);
    }
    process.send?.({
      used: getHeapStatistics().used_heap_size / 1e6,
      resident: process.memoryUsage().rss / 1e6,
      cpu: (cpu.user + cpu.system) / 1e6,
    });
  });
}

interface Usage {
  readonly used: number;
  readonly resident: number;
  readonly cpu: number;
}

async function start(role: string, env: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> {
  const child = fork(SELF, [role], {
    env: { ...process.env, ...env },
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const [address] = await once(child, 'message');
  return [child, address];
}

async function usageOf(relay: ChildProcess): Promise<Usage> {
  relay.send('usage');
  const [usage] = await once(relay, 'message');
  return usage;
}

/** One question; the answer as the client puts it together. */
async function ask(url: string): Promise<{ text: string; first: number }> {
  const started = performance.now();
  const response = await fetch(`${url}?article=`, {
    method: 'POST',
    body: JSON.stringify({
      messages: [{ role: 'user', content: 'What about sleep and mood?' }],
      stream: true,
    }),
  });
  if (!response.ok || !response.body) throw new Error(`expected HTTP 200, got ${response.status}`);
  const decoder = new TextDecoder();
  let first = 0;
  let text = '';
  let rest = '';
  for await (const part of response.body) {
    const events = (rest + decoder.decode(part, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const one of events) {
      if (!one.startsWith('data: {')) continue;
      const content: string = JSON.parse(one.slice(6)).choices[0].delta.content ?? '';
      if (content) first ||= performance.now() - started;
      text += content;
    }
  }
  return { text, first };
}

async function main(): Promise<void> {
  const [model, upstream] = await start('model', {});
  const [relay, url] = await start('relay', {
    PORT: '0',
    LUNA_UPSTREAM_URL: upstream,
    LUNA_RATE_LIMIT: '1000000',
  });
  try {
    const wanted = createHash('sha256').update(ANSWER).digest('hex');
    const used: number[] = [];
    console.log(`${STREAMS} streams at once, ${WORDS} words each, ${ROUNDS} rounds, one process:`);
    console.log('  round  seconds  words/s  first word, median   CPU s  heap in use, MB  resident, MB');
    let before = await usageOf(relay);
    for (let round = 1; round <= ROUNDS; round++) {
      const started = performance.now();
      const answers = await Promise.all(Array.from({ length: STREAMS }, () => ask(url)));
      const seconds = (performance.now() - started) / 1000;
      const bad = answers.filter(({ text }) => createHash('sha256').update(text).digest('hex') !== wanted);
      if (bad.length) throw new Error(`${bad.length} of ${STREAMS} answers are not what the model said`);
      const usage = await usageOf(relay);
      used.push(usage.used);
      const median = answers.map(({ first }) => first).sort((a, b) => a - b)[STREAMS >> 1] ?? 0;
      const row = [
        String(round).padStart(7),
        seconds.toFixed(2).padStart(9),
        ((STREAMS * WORDS) / seconds).toFixed(0).padStart(9),
        `${median.toFixed(0)} ms`.padStart(20),
        (usage.cpu - before.cpu).toFixed(2).padStart(8),
        usage.used.toFixed(1).padStart(17),
        usage.resident.toFixed(0).padStart(14),
      ];
      console.log(row.join(''));
      before = usage;
    }
    const growth = (used.at(-1) ?? 0) - (used[1] ?? 0);
    console.log(
      `No byte lost in ${STREAMS * ROUNDS} answers. In use after round ${ROUNDS} against round 2: ${growth.toFixed(1)} MB.`,
    );
    if (growth > MOST_GROWTH)
      throw new Error(`memory grows: ${growth.toFixed(1)} MB over ${ROUNDS - 2} rounds`);
  } finally {
    relay.kill();
    model.kill();
  }
}

const roles: Readonly<Record<string, () => Promise<void>>> = { model: runModel, relay: runRelay };
await (roles[process.argv[2] ?? ''] ?? main)();
