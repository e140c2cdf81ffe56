/**
 * A server that answers as a test says, inside the test server, so that loading is tested against real connections.
 *
 * *   POST /__scenario__/ID?define      the answers of that path, in order; the last one repeats
 *   any  /__scenario__/ID             the next answer
 *   GET  /__scenario__/ID?log         the requests so far
 *   GET  /__scenario__/ID?closed      answers once a client has closed a request before its answer was whole
 *   GET  /__scenario__/ID?release     lets every stalled answer of that path go on
 *
 * An answer: {status, headers, chunks: [text | {repeat, times} | {base64} | {stall: true}], stall, destroy}; `stall` waits for ?release,
 * before the headers or between chunks; `destroy` breaks the connection after what was written ('before': before the headers).
 */
export function scenarioMiddleware() {
  const scenarios = new Map();
  const scenarioOf = (id) => {
    let scenario = scenarios.get(id);
    if (!scenario) {
      scenario = { answers: [], requests: [], closed: undefined, whenClosed: [], stalled: [] };
      scenarios.set(id, scenario);
    }
    return scenario;
  };
  const readBody = async (req) => {
    const parts = [];
    for await (const part of req) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  };

  async function answer(scenario, req, res, path) {
    const index = scenario.requests.length;
    const record = { method: req.method, path, headers: req.headers, body: undefined };
    scenario.requests.push(record);
    const closed = new Promise((resolve) => res.once('close', resolve));
    closed.then(() => {
      if (res.writableFinished) return;
      scenario.closed = index;
      for (const resolve of scenario.whenClosed.splice(0)) resolve();
    });
    if (req.method === 'POST') record.body = await readBody(req);
    const spec = scenario.answers[Math.min(index, scenario.answers.length - 1)] ?? { status: 404 };
    if (spec.destroy === 'before') return res.destroy();
    if (spec.stall) await new Promise((resolve) => scenario.stalled.push(resolve));
    res.writeHead(spec.status ?? 200, { 'content-type': 'application/json', ...spec.headers });
    for (const chunk of spec.chunks ?? []) {
      if (res.destroyed) return;
      if (typeof chunk === 'string') {
        res.write(chunk);
      } else if (chunk.stall) {
        res.flushHeaders();
        await new Promise((resolve) => scenario.stalled.push(resolve));
      } else if (chunk.repeat !== undefined) {
        for (let i = 0; i < chunk.times && !res.destroyed; i++) {
          if (!res.write(chunk.repeat)) {
            await Promise.race([closed, new Promise((resolve) => res.once('drain', resolve))]);
          }
        }
      } else {
        res.write(Buffer.from(chunk.base64, 'base64'));
      }
    }
    if (spec.destroy) res.destroy();
    else res.end();
  }

  return async (ctx, next) => {
    const id = /^\/__scenario__\/([\w-]+)/.exec(ctx.path)?.[1];
    if (!id) return next();
    const scenario = scenarioOf(id);
    if (ctx.method === 'POST' && ctx.querystring === 'define') {
      scenario.answers = JSON.parse(await readBody(ctx.req));
      ctx.status = 204;
    } else if (ctx.querystring === 'log') {
      ctx.body = scenario.requests;
    } else if (ctx.querystring === 'release') {
      for (const resolve of scenario.stalled.splice(0)) resolve();
      ctx.status = 204;
    } else if (ctx.querystring === 'closed') {
      if (scenario.closed === undefined) await new Promise((resolve) => scenario.whenClosed.push(resolve));
      ctx.body = { request: scenario.closed };
    } else {
      ctx.respond = false;
      await answer(scenario, ctx.req, ctx.res, ctx.url);
    }
  };
}
