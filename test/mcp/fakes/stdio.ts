import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type ListedTool = string | { name: string; [key: string]: unknown };

export interface FakeScript {
  /** What each tools/list answers, in turn; the last one stays. */
  lists?: ListedTool[][];
  /** What each call does, in turn; the last one stays. */
  calls?: {
    result?: unknown;
    error?: string;
    crash?: boolean;
    hang?: boolean;
    /** Only in the first process, so that a restart helps. */
    onlyFirst?: boolean;
    /** A request of the server's own, before the answer. */
    ask?: string;
    params?: unknown;
    notify?: string;
    raw?: string;
    /** A line of so many characters instead of an answer. */
    huge?: number;
  }[];
  /** Garbage before the first answer. */
  noise?: boolean;
  stderr?: string;
  crashAtStart?: boolean;
  /** Does not start with `--tools`, like a version that does not know a name. */
  refuseTools?: boolean;
  /** Starts a child of its own. */
  grandchild?: boolean;
  /** Leaves neither at the end of its input nor by SIGTERM. */
  ignoreEnd?: boolean;
}

interface Entry {
  start?: number;
  argv?: string[];
  env?: Record<string, string>;
  grandchild?: number;
  call?: { name: string; arguments: Record<string, unknown> };
  reply?: { id: unknown; error?: { code: number } };
}

export interface FakeServer {
  binary: string;
  journal(): Entry[];
  calls(): { name: string; arguments: Record<string, unknown> }[];
  remove(): void;
}

/** Why tests of this server are skipped, if they are: a program that is a script, and that no `.exe` could stand for. */
export const NOT_HERE = process.platform === 'win32' ? 'Windows starts no program by its first line' : undefined;

/** A program of its own folder that plays the script. */
export function fakeServer(script: FakeScript): FakeServer {
  const folder = mkdtempSync(join(tmpdir(), 'fake-mcp-'));
  const binary = join(folder, 'server.mjs');
  copyFileSync(new URL('./stdio.mjs', import.meta.url), binary);
  chmodSync(binary, 0o755);
  writeFileSync(join(folder, 'script.json'), JSON.stringify(script));
  const path = join(folder, 'journal.jsonl');
  const journal = (): Entry[] =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Entry)
      : [];
  return {
    binary,
    journal,
    calls: () => journal().flatMap(({ call }) => (call ? [call] : [])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether a process lives; a zombie, which only Linux tells of, does not. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const status = `/proc/${pid}/status`;
    return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
  } catch {
    return false;
  }
}
