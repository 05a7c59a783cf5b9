import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { ReadBuffer, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { lineSplitter } from '../logs/lines.ts';
import type { Clock, Log } from '../ports.ts';

export interface Command {
  /** Absolute path. */
  file: string;
  args: readonly string[];
  /** Everything that the child gets: nothing is inherited (E1). */
  env: Record<string, string>;
}

/** The longest message that a server may send; longer, and the connection is closed (FT25). */
const MOST_BYTES = 10 * 1024 * 1024;
/** How much of a server's stderr is worth keeping. */
const MOST_STDERR = 65_536;
/** How long a child may take to leave after its input ended, and again after SIGTERM. */
const GRACE_MS = 1_000;

/**
 * An MCP server as a child process, speaking over stdin and stdout. The SDK's own transport merges the parent's
 * environment, lets stderr through to the runner and kills only the child; here the environment is given, stderr goes to
 * the log, and the whole process group is ended (E1, T5, FT24).
 */
export function childTransport(command: Command, { clock, log }: { clock: Clock; log: Log }): Transport {
  const buffer = new ReadBuffer({ maxBufferSize: MOST_BYTES });
  let child: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();

  const receive = (chunk: Buffer): void => {
    try {
      buffer.append(chunk);
    } catch (error) {
      transport.onerror?.(error as Error);
      void transport.close();
      return;
    }
    for (;;) {
      try {
        const message = buffer.readMessage();
        if (message === null) return;
        transport.onmessage?.(message);
      } catch (error) {
        // One line that is no JSON-RPC: the next may be.
        transport.onerror?.(error as Error);
      }
    }
  };

  const transport: Transport = {
    start: () =>
      new Promise((resolve, reject) => {
        const started = spawn(command.file, [...command.args], {
          cwd: dirname(command.file),
          env: command.env,
          stdio: ['pipe', 'pipe', 'pipe'],
          // A group of its own, so that its children end with it.
          detached: process.platform !== 'win32',
          windowsHide: true,
        });
        child = started;
        // `exit`, not `close`: what it started may hold its pipes open.
        ended = new Promise((done) => started.once('exit', () => done()).once('error', () => done()));
        started.once('spawn', resolve);
        started.on('error', (error) => {
          reject(error);
          transport.onerror?.(error);
        });
        started.once('close', () => {
          child = undefined;
          // What it started may have stayed behind.
          endGroup(started, 'SIGKILL');
          transport.onclose?.();
        });
        started.stdout?.on('data', receive);
        // A server that does not read loses what we write; that shows as a call without an answer.
        started.stdin?.on('error', (error) => transport.onerror?.(error));
        logStderr(started, log);
      }),
    send: (message: JSONRPCMessage) =>
      new Promise((resolve, reject) => {
        if (!child?.stdin?.writable) return reject(new Error('The MCP server is not running.'));
        child.stdin.write(serializeMessage(message), (error) => (error ? reject(error) : resolve()));
      }),
    async close() {
      const leaving = child;
      if (!leaving) return;
      child = undefined;
      leaving.stdin?.end();
      await within(ended, clock);
      if (alive(leaving)) {
        endGroup(leaving, 'SIGTERM');
        await within(ended, clock);
      }
      // Also when the child itself is gone: what it started may not be.
      endGroup(leaving, 'SIGKILL');
      await ended;
      for (const pipe of [leaving.stdin, leaving.stdout, leaving.stderr]) pipe?.destroy();
      buffer.clear();
    },
  };
  return transport;
}

const alive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // No such group: all of it has left.
  }
}

async function within(ended: Promise<void>, clock: Clock): Promise<void> {
  const enough = new AbortController();
  await Promise.race([ended, clock.sleep(GRACE_MS, enough.signal).catch(() => {})]);
  enough.abort();
}

/** T5: what a server says beside the protocol is a debug line of ours, never a line of the runner's. */
function logStderr(child: ChildProcess, log: Log): void {
  const splitter = lineSplitter();
  let room = MOST_STDERR;
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (chunk: string) => {
    if (room <= 0) return;
    room -= chunk.length;
    for (const line of splitter.push(chunk)) log.debug(`mcp: ${line.slice(0, 500)}`);
  });
}
