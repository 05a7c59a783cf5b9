import { createHash } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  type CallToolResult,
  CallToolResultSchema,
  ErrorCode,
  ListToolsResultSchema,
  McpError,
  ToolListChangedNotificationSchema,
  type Tool as WireTool,
} from '@modelcontextprotocol/sdk/types.js';
import { AlertError, messageOf } from '../errors.ts';
import type { Log } from '../ports.ts';
import { NO_VALIDATOR } from './wire.ts';

/** An MCP server at the other end of a session. It is not trusted: it may say anything at any time. */
export interface Peer {
  /** As listed when the session began. Names and schemas serve to choose adapters; no text of it reaches the model (T4). */
  tools: readonly WireTool[];
  /** SHA-256 of each tool's name, description and schema. */
  pins: ReadonlyMap<string, string>;
  /** Throws `PeerError` for an error of the server's, `PeerLost` when it is gone or silent, `AlertError` when its tools are not what they were (T4). */
  call(name: string, args: Record<string, unknown>, signal: AbortSignal): Promise<CallToolResult>;
  close(): Promise<void>;
}

/** The connection is of no more use: crashed, closed, silent for too long, or speaking no JSON-RPC. */
export class PeerLost extends Error {
  override name = 'PeerLost';
}

/** The server answered with an error, or with something that is no answer to such a request. */
export class PeerError extends Error {
  override name = 'PeerError';
}

export interface PeerSettings {
  /** For messages: `embedded`, `github-official` or the URL's host. */
  name: string;
  version: string;
  log: Log;
  signal: AbortSignal;
  /** How long one request may take (FT24). */
  callMs: number;
  /** An outside server's list is read again before every call and compared with what it was. */
  distrust: boolean;
}

/** A server lists at most this many tools, in at most so many pages: GitHub's own has about 120. */
const MOST = { tools: 500, pages: 20 } as const;

/** Opens a session over a transport, and closes it again when the beginning fails. */
export async function connectPeer(transport: Transport, settings: PeerSettings): Promise<Peer> {
  const { name, log, callMs } = settings;
  // No capabilities: the SDK itself answers "method not found" to sampling, elicitation and roots (T5).
  const client = new Client(
    { name: 'ai-devops', version: settings.version },
    { capabilities: {}, jsonSchemaValidator: NO_VALIDATOR },
  );
  const broken = new AbortController();
  const breakWith = (error: Error): void => {
    if (!broken.signal.aborted) broken.abort(error);
  };
  client.fallbackRequestHandler = async ({ method }) => {
    log.warning(`T5: the MCP server ${name} asked for ${method.slice(0, 80)}; refused.`);
    throw new McpError(ErrorCode.MethodNotFound, 'Not supported');
  };
  client.setNotificationHandler(ToolListChangedNotificationSchema, () =>
    breakWith(new AlertError('T4', `The MCP server ${name} changed its tools during the run.`)),
  );
  // Noise on the wire is reported and passed over; what matters is lost when the transport closes (FT25).
  client.onerror = (error) => log.debug(`MCP server ${name}: ${messageOf(error).slice(0, 300)}`);
  client.onclose = () => breakWith(new PeerLost(`The MCP server ${name} closed the connection.`));

  const options = (signal: AbortSignal) => ({
    signal: AbortSignal.any([signal, broken.signal]),
    timeout: callMs,
    maxTotalTimeout: callMs,
  });
  const ask = async <T>(signal: AbortSignal, request: () => Promise<T>): Promise<T> => {
    broken.signal.throwIfAborted();
    try {
      return await request();
    } catch (error) {
      // The signal's reason, or why the session broke, says more than "cancelled".
      signal.throwIfAborted();
      broken.signal.throwIfAborted();
      if (error instanceof McpError && error.code === ErrorCode.RequestTimeout) {
        throw new PeerLost(`The MCP server ${name} did not answer within ${callMs / 1000} s.`, { cause: error });
      }
      // The server's own error, or an answer of a shape that is none: it can still be asked for something else.
      if (error instanceof McpError || (error instanceof Error && /Zod/.test(error.name))) {
        throw new PeerError(messageOf(error).slice(0, 300), { cause: error });
      }
      throw new PeerLost(`The MCP server ${name} cannot be reached: ${messageOf(error).slice(0, 300)}`, {
        cause: error,
      });
    }
  };
  const list = async (signal: AbortSignal): Promise<WireTool[]> => {
    const tools: WireTool[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST.pages && tools.length < MOST.tools; page++) {
      const params = cursor === undefined ? {} : { cursor };
      const answer = await ask(signal, () =>
        // Not `client.listTools`: it compiles the server's output schemas, and those are hostile input.
        client.request({ method: 'tools/list', params }, ListToolsResultSchema, options(signal)),
      );
      tools.push(...answer.tools);
      cursor = answer.nextCursor;
      if (cursor === undefined) return tools;
    }
    throw new AlertError('T4', `The MCP server ${name} lists more than ${MOST.tools} tools.`);
  };

  try {
    await client.connect(transport, options(settings.signal)).catch((error: unknown) => {
      settings.signal.throwIfAborted();
      throw new PeerLost(`The MCP server ${name} could not be started or reached: ${messageOf(error).slice(0, 300)}`, {
        cause: error,
      });
    });
    const tools = await list(settings.signal);
    const pins = pinsOf(name, tools);
    return {
      tools,
      pins,
      close: () => client.close(),
      async call(tool, args, signal) {
        if (settings.distrust) samePins(name, pins, pinsOf(name, await list(signal)));
        const params = { name: tool, arguments: args };
        return ask(signal, () =>
          client.request({ method: 'tools/call', params }, CallToolResultSchema, options(signal)),
        );
      },
    };
  } catch (error) {
    await client.close().catch(() => {});
    throw error;
  }
}

/** T4: fails closed on two tools of one name. */
function pinsOf(name: string, tools: readonly WireTool[]): Map<string, string> {
  const pins = new Map<string, string>();
  for (const tool of tools) {
    if (pins.has(tool.name))
      throw new AlertError('T4', `The MCP server ${name} lists a tool twice: ${tool.name.slice(0, 64)}.`);
    const text = JSON.stringify([tool.name, tool.description ?? '', sorted(tool.inputSchema)]);
    pins.set(tool.name, createHash('sha256').update(text).digest('hex'));
  }
  return pins;
}

/** T4: fails closed when a tool came, went, or says something else than before. */
export function samePins(name: string, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
  const changed = [...new Set([...before.keys(), ...now.keys()])].find((tool) => before.get(tool) !== now.get(tool));
  if (changed === undefined) return;
  throw new AlertError('T4', `The MCP server ${name} changed its tool ${changed.slice(0, 64)} during the run.`);
}

/** The same value with keys in order: a server may list a schema in another order and mean the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
