/**
 * The model twin: one HTTP server that speaks the raw Gemini, Anthropic, OpenAI (both) and Ollama wires and plays a
 * script of turns. It checks what the real API would refuse, records every byte, and complains about turns left over.
 *
 *   const model = await startModel([{ calls: [{ name: 'get_issue', args: { number: 1 } }] }, { text: 'done' }]);
 *   // GEMINI: base-url = model.url.gemini
 *   await model.close(); // throws when the script was not played to its end, or something was wrong
 */
import http from 'node:http';
import { closeServer, listen, readBody, sendJson } from './http.ts';
import { WIRE_NAMES, WIRES, type WireName } from './wires/index.ts';
import type { Turn, View, Wire } from './wires/wire.ts';

export type { WireName } from './wires/index.ts';
export type { Failure, ScriptedCall, Turn, View } from './wires/wire.ts';

/** One request as it came. */
export interface ModelCall {
  wire: WireName | undefined;
  path: string;
  headers: Record<string, string>;
  /** The exact bytes of the body. */
  raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the raw JSON of five APIs.
  body: any;
  view: View | undefined;
}

export interface ModelTwin {
  /** Base URLs as a user would write them into `base-url`. */
  url: Record<WireName, string>;
  /** The server's own address. */
  origin: string;
  requests: ModelCall[];
  /** Everything that was wrong so far. */
  complaints: string[];
  /** How many turns were not played yet. */
  left(): number;
  /** Adds turns to the end of the script. */
  add(...turns: Turn[]): void;
  /** What it says when the script is over, by what it is asked; several conversations may go on at a time. */
  otherwise(turn: (view: View) => Turn): void;
  /** Stops the server. @throws Error when turns are left over or something was complained about. */
  close(): Promise<void>;
  /** Stops the server and forgets complaints: for tests that want them. */
  stop(): Promise<void>;
}

/** Starts a model that plays `script` in order, one turn a request, whatever wire the request comes by. */
export async function startModel(script: readonly Turn[]): Promise<ModelTwin> {
  const turns = [...script];
  const wires = WIRE_NAMES.map((name): Wire => WIRES[name].open());
  const requests: ModelCall[] = [];
  const complaints: string[] = [];
  let played = 0;
  let otherwise: ((view: View) => Turn) | undefined;

  const server = http.createServer((req, res) => {
    void serve(req, res).catch((error: unknown) => {
      complaints.push(error instanceof Error ? error.message : String(error));
      if (!res.headersSent) sendJson(res, 400, { error: { message: `model twin: ${String(error)}` } });
      else res.destroy();
    });
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;

  async function serve(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const path = req.url ?? '/';
    const raw = (await readBody(req)).toString('utf8');
    const wire = wires.find((one) => one.takes(path.split('?')[0] ?? path));
    const call: ModelCall = {
      wire: wire?.name,
      path,
      headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)])),
      raw,
      body: parse(raw),
      view: undefined,
    };
    requests.push(call);
    if (!wire || req.method !== 'POST') {
      complaints.push(`no wire takes ${req.method} ${path}`);
      return sendJson(res, 404, { error: { message: `model twin: no wire takes ${path}` } });
    }
    const wrong: string[] = [];
    const said = wire.read(call, (what) => wrong.push(what));
    const view: View = { ...said, wire: wire.name, turn: played };
    call.view = view;
    const scripted = turns[played];
    const turn = scripted ?? otherwise?.(view);
    const verdict = turn?.when?.(view) ?? true;
    if (!turn) wrong.push(`request ${requests.length} came after the last of ${turns.length} turns`);
    else if (verdict !== true) wrong.push(`turn ${played}: ${verdict}`);
    if (!turn || wrong.length > 0) {
      complaints.push(...wrong.map((what) => `${wire.name}: ${what}`));
      return sendJson(res, 400, wire.error(400, `model twin: ${wrong.join('; ')}`));
    }
    if (scripted) played += 1;
    await play(res, wire, turn, view);
  }

  const stop = (): Promise<void> => closeServer(server);
  return {
    url: Object.fromEntries(WIRE_NAMES.map((name) => [name, origin + WIRES[name].base])) as Record<WireName, string>,
    origin,
    requests,
    complaints,
    left: () => turns.length - played,
    add: (...more) => void turns.push(...more),
    otherwise: (turn) => {
      otherwise = turn;
    },
    stop,
    async close() {
      await stop();
      const left = turns.length - played;
      const all = [...complaints, ...(left > 0 ? [`${left} of ${turns.length} turns were left over`] : [])];
      if (all.length > 0) throw new Error(`The model twin complains:\n- ${all.join('\n- ')}`);
    },
  };
}

async function play(res: http.ServerResponse, wire: Wire, turn: Turn, view: View): Promise<void> {
  const { fail } = turn;
  if (fail?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fail.delayMs).unref());
  if (res.destroyed) return;
  if (fail?.reset) {
    res.socket?.resetAndDestroy();
    return;
  }
  if (fail?.truncate) {
    const text = JSON.stringify(wire.answer(turn, view));
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    res.write(text.slice(0, text.length / 2), () => res.socket?.destroy());
    return;
  }
  if (fail && (fail.status !== undefined || fail.body !== undefined || fail.delayMs === undefined)) {
    const status = fail.status ?? 500;
    const body = fail.body ?? wire.error(status, 'scripted failure');
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    res.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...fail.headers });
    res.end(text);
    return;
  }
  sendJson(res, 200, wire.answer(turn, view));
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
