import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

/** A request as the mock saw it. */
export interface SeenRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model?: string;
    readonly stream?: boolean;
    readonly max_tokens?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** A server that answers as a test says. */
export interface MockUpstream {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Resolves once a client has closed a request before its answer was whole. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export const SSE = { 'content-type': 'text/event-stream; charset=utf-8' };

export const delta = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

/** An answer in pieces, with its end. */
export const answering =
  (...pieces: readonly string[]) =>
  (response: ServerResponse): void => {
    response.writeHead(200, SSE);
    for (const piece of pieces) response.write(delta(piece));
    response.end(`${delta('', 'stop')}data: [DONE]\n\n`);
  };

export async function mockUpstream(
  answer: (response: ServerResponse, request: SeenRequest) => void | Promise<void>,
): Promise<MockUpstream> {
  const requests: SeenRequest[] = [];
  let onClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve;
  });
  const server = createServer(async (incoming, response) => {
    response.once('close', () => {
      if (!response.writableFinished) onClosed();
    });
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const request = { headers: incoming.headers, body: JSON.parse(Buffer.concat(parts).toString()) };
    requests.push(request);
    await answer(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/v1/chat/completions`,
    requests,
    closed,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
