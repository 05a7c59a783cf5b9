import { realpath } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.ts';
import type { Exec, Ran } from '../ports.ts';
import { type Bubblewrap, sandboxed, withoutNetwork } from './isolation.ts';
import { findProgram } from './programs.ts';

/** What a trial needs: a folder that exists, the PATH of the commands to come, and a way to run programs. */
export interface Bench {
  exec: Exec;
  folder: string;
  path: string;
  /** The home folder of whoever runs us. */
  home: string | undefined;
  signal: AbortSignal;
}

const TERMS = { seconds: 20, outputBytes: 4_096 };
/** Since this version `--size` bounds a file system in memory: containers/bubblewrap#509. */
const BOUNDS_SINCE = [0, 7] as const;

/** E2: whether bubblewrap is here and can do all that a sandbox asks of it. Found out by doing it. */
export async function tryBubblewrap({ exec, folder, path, home, signal }: Bench): Promise<Bubblewrap> {
  const program = await findProgram('bwrap', path);
  if (program === undefined) return { works: false, found: false, why: 'it is not in PATH' };
  const env = { PATH: path };
  const run = (argv: readonly string[]) => attempt(exec, { argv, cwd: folder, env, ...TERMS }, signal);
  const version = await run([program, '--version']);
  const bounds = isSince(version.output);
  const bubblewrap = { works: true, program, bounds } as const;
  const sandbox = { bubblewrap, work: folder, cwd: folder, env, home, network: false };
  const ran = await run(sandboxed(['sh', '-c', 'test "$$" -lt 9 && test -w .'], sandbox));
  if (ran.exitCode === 0) return bubblewrap;
  return { works: false, found: true, why: lastLine(ran.output) || `it ended with ${ran.exitCode}` };
}

/** Whether commands outside of a sandbox can be cut off from the network. */
export async function tryWithoutNetwork({ exec, folder, path, signal }: Bench): Promise<boolean> {
  const argv = withoutNetwork(['true']);
  const ran = await attempt(exec, { argv, cwd: folder, env: { PATH: path }, ...TERMS }, signal);
  return ran.exitCode === 0;
}

/** Where a name service's file really lies, when /etc/resolv.conf is a link. */
export const resolvConf = (): Promise<string | undefined> => realpath('/etc/resolv.conf').catch(() => undefined);

async function attempt(exec: Exec, command: Parameters<Exec>[0], signal: AbortSignal): Promise<Ran> {
  try {
    return await exec(command, signal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { exitCode: null, timedOut: false, output: messageOf(error), milliseconds: 0 };
  }
}

function isSince(version: string): boolean {
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  return major > BOUNDS_SINCE[0] || (major === BOUNDS_SINCE[0] && minor >= BOUNDS_SINCE[1]);
}

const lastLine = (text: string): string => text.trim().split('\n').pop()?.slice(0, 300) ?? '';
