import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Scope } from '../domain/repo.ts';
import { ToolError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import { count } from '../text/words.ts';
import { Unusable } from './answer.ts';
import { CATALOG, type Candidate } from './catalog.ts';
import { type Outside, openOutside } from './outside.ts';
import { connectPeer, type Peer } from './peer.ts';
import { bounded, checkedArgs } from './run.ts';
import { serve } from './server.ts';
import type { Staging } from './staging.ts';
import { type Observation, specOf, type Tool, type ToolSession } from './tool.ts';
import { TOOLS } from './tools/index.ts';
import { observationOf } from './wire.ts';

export interface SessionSettings {
  /** `embedded`, `github-official`, or the URL of a server that speaks Streamable HTTP. */
  server: string;
  binary?: string;
  sha256?: string;
  /** For an outside server; the embedded one uses `github`. */
  token?: string;
  /** The tools that this job may use, by our names (T1). */
  names: readonly string[];
  /** What the intents among them fill; without one there are none. */
  staging?: Staging;
  github: Github;
  scope: Scope;
  fetch: Fetch;
  clock: Clock;
  log: Log;
  /** What a child process may be given (E1). */
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run ends early: the session is closed then. */
  signal: AbortSignal;
  version?: string;
  /** How long an outside server may take for one call, and for all of them (FT24). */
  callMs?: number;
  totalMs?: number;
}

/** Our own reads may stream a log of hundreds of megabytes. */
const EMBEDDED_CALL_MS = 300_000;

/**
 * Opens the MCP session of a run. With an outside server the reads go to it through the catalog; what it does not list,
 * or lists without `readOnlyHint: true`, and what it cannot answer, our own server answers in the same session; so it does
 * every intent, one after the other in the order of the calls, and a read waits for the intents before it. Throws
 * UserError when the server cannot be started, AlertError when its list of tools is not to be trusted (T4).
 */
export async function openSession(settings: SessionSettings): Promise<ToolSession> {
  const { log, scope, github, staging } = settings;
  // The intents are loaded by those that need them: reading alone starts faster.
  const shelf = staging ? [...TOOLS, ...(await import('./intents/index.ts')).INTENTS] : TOOLS;
  const tools = settings.names.map((name) => toolNamed(shelf, name));
  const embedded = lazily(() => openEmbedded(settings, tools));
  const outside = settings.server === 'embedded' ? undefined : await openOutside(settings);
  if (!outside) await embedded.get();
  const routes = outside ? routesOf(tools, outside, log) : new Map<string, Candidate>();
  const warned = new Set<string>();
  // The calls of one turn come at once, and their order is what the model meant.
  let intents: Promise<unknown> = Promise.resolve();

  const fromOutside = async (tool: Tool, args: unknown, signal: AbortSignal): Promise<Observation | undefined> => {
    const route = routes.get(tool.name);
    if (!outside || !route || route.fits?.(args) === false) return undefined;
    if (tool.overlaid && staging && scope.repos.some(({ repo }) => staging.staged(repo).length > 0)) return undefined;
    try {
      const ask = (name: string, given: Record<string, unknown>) => outside.ask(name, given, signal);
      return bounded(await route.read({ scope, github, ask }, args));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      if (!warned.has(tool.name))
        log.warning(`${tool.name}: ${outside.name} could not answer (${error.message}); the embedded server does.`);
      warned.add(tool.name);
      return undefined;
    }
  };

  const close = async (): Promise<void> => {
    settings.signal.removeEventListener('abort', closeNow);
    await Promise.all([outside?.close(), embedded.close()]);
  };
  const closeNow = () => void close().catch(() => {});
  settings.signal.addEventListener('abort', closeNow, { once: true });

  return {
    tools: tools.map(specOf),
    close,
    async call(name, raw, signal) {
      const tool = tools.find((one) => one.name === name);
      if (!tool) {
        const known = tools.map((one) => one.name).join(', ');
        throw new ToolError(`There is no tool of that name. There are: ${known}.`, { rule: 'T1' });
      }
      // Our policy stands before every server, our own included.
      const args = checkedArgs(tool, raw, scope);
      const ours = async (): Promise<Observation> => {
        const peer = await embedded.get();
        return observationOf(await peer.call(name, args as Record<string, unknown>, signal));
      };
      if (tool.writes) {
        const mine = intents.then(ours);
        intents = mine.catch(() => {});
        return mine;
      }
      await intents;
      return (await fromOutside(tool, args, signal)) ?? ours();
    },
  };
}

function toolNamed(shelf: readonly Tool[], name: string): Tool {
  const tool = shelf.find((one) => one.name === name);
  if (!tool) throw new Error(`T1: a job asks for the tool "${name}", which is not on the shelf`);
  return tool;
}

/** The first candidate of each read whose tools the server lists as reads. The others are ours, and the log says so. */
function routesOf(tools: readonly Tool[], outside: Outside, log: Log): Map<string, Candidate> {
  const reads = new Set(outside.tools.flatMap((tool) => (tool.annotations?.readOnlyHint === true ? [tool.name] : [])));
  const routes = new Map<string, Candidate>();
  const wanted = tools.filter(({ writes }) => !writes);
  for (const { name } of wanted) {
    const found = CATALOG[name]?.find((candidate) => candidate.tools.every((needed) => reads.has(needed)));
    if (found) routes.set(name, found);
  }
  const ours = wanted.filter(({ name }) => !routes.has(name)).map(({ name }) => name);
  log.info(
    `MCP: ${count(routes.size, 'read')} by ${outside.name}${ours.length > 0 ? `; by the embedded server: ${ours.join(', ')}` : ''}`,
  );
  return routes;
}

/** A server and a client in one process, joined by the SDK's own in-memory transport. */
async function openEmbedded(settings: SessionSettings, tools: readonly Tool[]): Promise<Peer> {
  const { github, scope, log, signal, staging, version = '0' } = settings;
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await serve({ tools, github, scope, version, log, ...(staging ? { staging } : {}) }, theirs);
  return connectPeer(ours, { name: 'embedded', version, log, signal, callMs: EMBEDDED_CALL_MS, distrust: false });
}

function lazily<T extends { close(): Promise<void> }>(open: () => Promise<T>) {
  let opened: Promise<T> | undefined;
  return {
    get: () => {
      opened ??= open();
      return opened;
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}
