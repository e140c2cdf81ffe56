/** One answer of the scenario server; see `scripts/scenario-server.mjs`. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly chunks?: readonly (
    | string
    | { readonly repeat: string; readonly times: number }
    | { readonly base64: string }
    | { readonly stall: true }
  )[];
  /** Wait for `release()` before the headers. */
  readonly stall?: boolean;
  /** Break the connection after the chunks, or before the headers. */
  readonly destroy?: boolean | 'before';
}

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A URL of a real server that gives the answers a test lists, in order; the last one repeats. */
export interface Scenario {
  readonly url: string;
  requests(): Promise<readonly SeenRequest[]>;
  /** Resolves once a client has closed a request before its answer was whole. */
  closed(): Promise<void>;
  release(): Promise<void>;
}

let count = 0;
const run = Math.random().toString(36).slice(2, 8);

export async function scenario(...answers: readonly Answer[]): Promise<Scenario> {
  const url = new URL(`/__scenario__/${run}-${++count}`, location.href).href;
  await fetch(`${url}?define`, { method: 'POST', body: JSON.stringify(answers) });
  return {
    url,
    requests: async () => (await fetch(`${url}?log`)).json() as Promise<readonly SeenRequest[]>,
    closed: async () => void (await fetch(`${url}?closed`)),
    release: async () => void (await fetch(`${url}?release`)),
  };
}

/** An answer that is this value as JSON. */
export const json = (value: unknown): Answer => ({ chunks: [JSON.stringify(value)] });
