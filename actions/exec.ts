import { exec } from '@actions/exec';
import { type Exec, UserError } from '@ai-devops/core';
import { LAUNCHER } from './launcher.ts';

/** What the launcher writes at its end. */
interface Ended {
  exitCode?: number | null;
  timedOut?: boolean;
  /** Why the command could not be started. */
  error?: string;
}

/** How long @actions/exec waits for pipes after the launcher's end; nobody but the launcher holds them. */
const PIPES_MS = 1_000;
/** Of `setTimeout`: about 24 days. */
const MOST_SECONDS = 2_147_483;

/**
 * Runs programs by way of @actions/exec and the launcher (actions/launcher.ts): in a process group of its own, with the
 * environment that is given and nothing else, nothing to read, at most `outputBytes` of output kept, and with the whole
 * group ended (SIGTERM, two seconds later SIGKILL) when its time is over or the signal aborts, and at once when this
 * process is gone. What the command leaves running in its group ends with it. Linux and macOS only.
 */
export function actionsExec(): Exec {
  return async ({ argv, cwd, env, seconds, outputBytes }, signal) => {
    signal.throwIfAborted();
    if (process.platform === 'win32')
      throw new UserError('Commands are run on Linux and macOS only; let this job run on one of these.');
    const began = performance.now();
    const output: Buffer[] = [];
    let said = '';
    let launcher: number | undefined;
    const stop = (): void => {
      if (launcher !== undefined) kill(launcher);
    };
    const heard = (chunk: Buffer): void => {
      said += chunk.toString();
      if (launcher !== undefined || !said.includes('\n')) return;
      launcher = Number.parseInt(said, 10);
      if (signal.aborted) stop();
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const terms = { argv, cwd, env, seconds: Math.min(seconds, MOST_SECONDS), bytes: outputBytes };
      // The path of Node in quotes: @actions/exec splits its first argument at spaces.
      await exec(`"${process.execPath}"`, ['-e', LAUNCHER, '--', JSON.stringify(terms)], {
        cwd: '/',
        env: {},
        silent: true,
        ignoreReturnCode: true,
        delay: PIPES_MS,
        listeners: { stdout: (chunk) => void output.push(chunk), stderr: heard },
      });
    } finally {
      signal.removeEventListener('abort', stop);
    }
    signal.throwIfAborted();
    const ended = endOf(said);
    if (ended.error !== undefined) throw new UserError(`${argv[0]} cannot be started: ${ended.error}.`);
    return {
      exitCode: ended.exitCode ?? null,
      timedOut: ended.timedOut ?? false,
      output: Buffer.concat(output).toString('utf8'),
      milliseconds: Math.round(performance.now() - began),
    };
  };
}

/** A launcher that was killed itself says nothing; then the command counts as killed. */
function endOf(said: string): Ended {
  try {
    return JSON.parse(said.slice(said.indexOf('\n') + 1)) as Ended;
  } catch {
    return {};
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
