import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Fetch } from '../ports.ts';

/** The longest answer that a server may send in one response (FT25). */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * An MCP server behind a URL. The token goes only to that URL, in a header, by the guarded fetch, which follows no
 * redirect of a POST (E6). GitHub's hosted server is asked for read-only tools by its own headers; others ignore them.
 */
export function httpTransport(url: string, token: string | undefined, fetch: Fetch): Transport {
  const headers = {
    'X-MCP-Readonly': 'true',
    'X-MCP-Toolsets': 'repos,issues,pull_requests,actions,git',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers },
    fetch: async (input, init) => limited(await fetch(input, init)),
    // A stream that breaks shows as a call without an answer; we restart the session ourselves, once.
    reconnectionOptions: {
      maxRetries: 0,
      initialReconnectionDelay: 1_000,
      maxReconnectionDelay: 1_000,
      reconnectionDelayGrowFactor: 1,
    },
  });
  return transport as unknown as Transport;
}

/** The same response, whose body fails when it grows too long. */
function limited(response: Response): Response {
  if (!response.body) return response;
  let seen = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > MOST_BYTES) controller.error(new Error(`The MCP server sent more than ${MOST_BYTES} bytes.`));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(count), { status, statusText, headers });
}
