import type { Tool as WireTool } from '@modelcontextprotocol/sdk/types.js';
import { UserError } from '../errors.ts';
import { type Answer, answerOf, Unusable } from './answer.ts';
import { outsideTools } from './catalog.ts';
import { connectPeer, type Peer, PeerError, PeerLost, samePins } from './peer.ts';
import type { SessionSettings } from './session.ts';

/** A server that is not ours: GitHub's own as a child, or any behind a URL. */
export interface Outside {
  name: string;
  tools: readonly WireTool[];
  /** Throws `Unusable` for an error of the tool, UserError when the server is lost for good. */
  ask(tool: string, args: Record<string, unknown>, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

const CALL_MS = 60_000;
const TOTAL_MS = 300_000;

/** Starts or reaches the server. Throws UserError before the model is ever called when it cannot be had (FT22). */
export async function openOutside(settings: SessionSettings): Promise<Outside> {
  const { name, open } = settings.server === 'github-official' ? await official(settings) : await remote(settings);
  const { clock, log, totalMs = TOTAL_MS } = settings;
  let peer = await open().catch(startFailed);
  let restarts = 0;
  let spent = 0;

  const again = async (lost: PeerLost): Promise<void> => {
    await peer.close().catch(() => {});
    if (restarts++ > 0)
      throw new UserError(`${lost.message} It was restarted once already; see the debug log for what it said.`);
    log.warning(`${lost.message} It is started again, once.`);
    const { pins } = peer;
    peer = await open().catch(startFailed);
    samePins(name, pins, peer.pins);
  };

  return {
    name,
    tools: peer.tools,
    close: () => peer.close(),
    async ask(tool, args, signal) {
      if (spent > totalMs)
        throw new UserError(`The MCP server ${name} has taken more than ${totalMs / 1000} s in all.`);
      const began = clock.monotonic();
      try {
        for (;;) {
          try {
            const answer = answerOf(await peer.call(tool, args, signal));
            if (answer.isError) throw new Unusable(answer.text.slice(0, 200) || 'an error without a word');
            return answer;
          } catch (error) {
            if (error instanceof PeerError) throw new Unusable(error.message);
            if (!(error instanceof PeerLost)) throw error;
            await again(error);
          }
        }
      } finally {
        spent += clock.monotonic() - began;
      }
    },
  };
}

function startFailed(error: unknown): never {
  if (error instanceof PeerLost || error instanceof PeerError) throw new UserError(error.message, { cause: error });
  throw error;
}

const peerSettings = (settings: SessionSettings, name: string) => ({
  name,
  version: settings.version ?? '0',
  log: settings.log,
  signal: settings.signal,
  callMs: settings.callMs ?? CALL_MS,
  distrust: true,
});

async function official(settings: SessionSettings): Promise<{ name: string; open(): Promise<Peer> }> {
  const name = 'github-official';
  const { checkBinary, officialTransport } = await import('./official.ts');
  const { binary, sha256, token, env, log } = settings;
  const official = { binary, sha256, token, env, serverUrl: settings.github.urls.server };
  const file = await checkBinary(official);
  const start = (tools: readonly string[] | undefined) =>
    connectPeer(officialTransport(file, official, tools, settings), peerSettings(settings, name));
  let tools: readonly string[] | undefined = outsideTools(settings.names);
  return {
    name,
    async open() {
      try {
        return await start(tools);
      } catch (error) {
        // A version that does not know one of the names stops at once; what it has is found out from its list.
        if (!(error instanceof PeerLost) || tools === undefined) throw error;
        log.debug(`${error.message} Trying without a list of tools.`);
        tools = undefined;
        return start(tools);
      }
    },
  };
}

async function remote(settings: SessionSettings): Promise<{ name: string; open(): Promise<Peer> }> {
  const { server, token, fetch } = settings;
  if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol)) {
    throw new UserError(
      `\`mcp-server\` must be embedded, github-official or an http(s) address, not "${server.slice(0, 100)}".`,
    );
  }
  const name = new URL(server).host;
  const { httpTransport } = await import('./http.ts');
  return { name, open: () => connectPeer(httpTransport(server, token, fetch), peerSettings(settings, name)) };
}
