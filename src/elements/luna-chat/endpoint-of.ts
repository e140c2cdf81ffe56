import type { Endpoint } from '../../chat/endpoint.js';
import { safeUrl } from '../../content/safe-url.js';

/** The endpoint that a host has set, where its address is one that is safe to use. */
export function endpointOf(host: {
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
}): Endpoint | undefined {
  const url = safeUrl(host.endpoint, document.baseURI);
  return url === undefined ? undefined : { url, ...(host.model && { model: host.model }) };
}
