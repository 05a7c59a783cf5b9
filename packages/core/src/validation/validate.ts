import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FixPart, Isolation, ValidationStep } from '../domain/fix.ts';
import { fullName, parseRepo, type RepoRef, repoKey } from '../domain/repo.ts';
import { AlertError, messageOf, UserError } from '../errors.ts';
import type { Exec, Log } from '../ports.ts';
import { applyFiles, type BaseArchive, leavesFilesOut, unpack } from './checkout.ts';
import { checkIsolation, sandboxed, withoutNetwork } from './isolation.ts';
import { findProgram, usablePath } from './programs.ts';
import { resolvConf, tryBubblewrap, tryWithoutNetwork } from './trial.ts';
import { NO_ANSWER } from './verdict.ts';

export interface WorkshopOptions {
  machine: { folder: string; exec: Exec };
  /** One archive of each repository, at the base of its part of the fix. */
  archives: readonly BaseArchive[];
  /** The commands run in this repository's checkout; the others lie beside it, under their names. */
  home: RepoRef;
  /** Of the inputs; an empty text is no command. */
  commands: { setup: string; reproduce: string; validate: string };
  isolation: Isolation;
  /** Whether the commands after the setup may use the network. */
  network: boolean;
  /** Wall time of one command. */
  minutes: number;
  /** What a child may have of the host's environment; of it `PATH`, `LANG` and addresses of proxies reach a command. */
  env: Readonly<Record<string, string>>;
  /** Names of all that is secret in this process (E2). */
  secrets: readonly string[];
  log: Log;
  signal: AbortSignal;
}

/** Checkouts of the bases in which a maintainer's commands try out a fix. One call at a time. */
export interface Workshop {
  /** Whether the commands after the setup have the network: because it is asked for, or because nothing here can cut it. */
  network: boolean;
  /** On the base, with network; undefined when there is no such command. */
  setup(): Promise<ValidationStep | undefined>;
  /** On the base: `ok` when the command fails, for then it shows the failure. */
  reproduceBefore(): Promise<ValidationStep | undefined>;
  /** On the base with these parts applied, however often: nothing of an earlier try is left. Ends at the first failure. */
  tryOut(parts: readonly FixPart[]): Promise<ValidationStep[]>;
  close(): Promise<void>;
}

/** Of a command's output: as much is kept while it runs, and as much of its end stands in the step (E3). */
const OUTPUT_BYTES = 256 * 1024;
const STEP_CHARS = 8_000;
/** Of what a failed command printed, in the log. */
const LOG_CHARS = 4_000;
/** For copies of a checkout with all its packages. */
const COPY_SECONDS = 900;
/** Processes and threads at a time in a sandbox; a fork bomb ends there. */
const PROCESSES = 4_096;
const NOT_CUT = '[The network was not cut off: this machine lets nobody make a network namespace.]\n';

/**
 * Unpacks the bases into a new folder of the run. Throws UserError when commands cannot be isolated in the way that was
 * asked for (E2), and when an archive cannot be unpacked.
 */
export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const { machine, archives, commands, isolation, log, secrets } = options;
  const { exec } = machine;
  const root = await mkdtemp(path.join(machine.folder, 'validation-'));
  // All that a command may write to, and a copy of it from before the first fix.
  const [live, saved] = [path.join(root, 'work'), path.join(root, 'saved')];
  const repos = path.join(live, 'repos');
  for (const folder of [live, repos, path.join(live, 'home'), path.join(live, 'tmp')]) await mkdir(folder);
  const PATH = await usablePath(options.env['PATH']);
  const home = options.env['HOME'];
  // Whoever gives up a try closes the workshop: what still runs in it must end first.
  const closing = new AbortController();
  const signal = AbortSignal.any([options.signal, closing.signal]);
  let trying: Promise<unknown> = Promise.resolve();
  const bench = { exec, folder: root, path: PATH, home, signal };
  const close = async () => {
    closing.abort(new Error('The workshop is closed.'));
    await trying.catch(() => undefined);
    await discard(root, exec, log);
  };
  try {
    const bubblewrap =
      isolation === 'bubblewrap'
        ? await tryBubblewrap(bench)
        : ({ works: false, found: false, why: 'it is not asked for' } as const);
    checkIsolation(isolation, { secrets, bubblewrap });
    const cuts = bubblewrap.works || options.network || (await tryWithoutNetwork(bench));
    if (!cuts) log.warning('Validation: this machine lets nobody cut a command off from the network.');
    const folders = await unpack(repos, archives, { exec, path: PATH, signal });
    for (const { repo } of archives)
      if (await leavesFilesOut(folders.get(repoKey(repo))!))
        log.warning(
          `Validation: \`.gitattributes\` of ${fullName(repo)} keeps files out of its archive (export-ignore).`,
        );
    const cwd = folders.get(repoKey(options.home));
    if (cwd === undefined) throw new UserError(`There is no archive of ${fullName(options.home)} to validate in.`);
    const bash = await findProgram('bash', PATH);
    const nameServers = await resolvConf();

    /** A step that nothing could be run for, because of what the code under trial left behind. */
    const notRun = (step: ValidationStep['step'], command: string, output: string): ValidationStep => {
      const done = { step, ok: false, command, exitCode: null, timedOut: false, seconds: 0, output };
      tell(done, log);
      return done;
    };
    const run = async (step: ValidationStep['step'], command: string): Promise<ValidationStep> => {
      if (!(await isFolder(cwd)))
        return notRun(step, command, 'The checkout is gone: a command before has removed it.');
      const network = step === 'setup' || options.network;
      const env = environment({ ...options.env, PATH }, live, network);
      const shell = bash ? [bash, '-e', '-o', 'pipefail', '-c', command] : ['sh', '-e', '-c', command];
      // Both outputs in one pipe, so that their lines come in the order in which they were written.
      const bound = bash && bubblewrap.works ? `ulimit -u ${PROCESSES} 2>&-; ` : '';
      const script = [bash ?? 'sh', '-c', `${bound}exec "$@" 2>&1`, 'sh', ...shell];
      const sandbox = { work: live, cwd, env, home, network, ...(nameServers ? { resolvConf: nameServers } : {}) };
      const argv = bubblewrap.works
        ? sandboxed(script, { ...sandbox, bubblewrap })
        : network || !cuts
          ? script
          : withoutNetwork(script);
      const seconds = options.minutes * 60;
      const ran = await exec({ argv, cwd, env, seconds, outputBytes: OUTPUT_BYTES }, signal);
      // Where it lay on this machine says nothing to a reader.
      const output = ran.output.replaceAll(`${cwd}/`, '').replaceAll(`${repos}/`, '');
      const done: ValidationStep = {
        step,
        ok: isRight(step, ran.exitCode) && !ran.timedOut,
        command,
        exitCode: ran.exitCode,
        timedOut: ran.timedOut,
        seconds: Math.round(ran.milliseconds / 100) / 10,
        output: `${network || cuts ? '' : NOT_CUT}${ending(output, STEP_CHARS)}`,
      };
      tell(done, log);
      return done;
    };

    let tries = 0;
    const tryOut = async (parts: readonly FixPart[]): Promise<ValidationStep[]> => {
      // A fix that was tried may have changed anything that a command reads, so nothing of it is used again.
      if (tries === 0) await copy(live, saved, exec, PATH, signal);
      else {
        await rename(live, path.join(root, `old-${tries}`));
        await copy(saved, live, exec, PATH, signal);
        await discard(path.join(root, `old-${tries}`), exec, log);
      }
      tries += 1;
      for (const { repo: name, files } of parts) {
        const repo = parseRepo(name);
        const folder = repo && folders.get(repoKey(repo));
        if (folder === undefined) throw new UserError(`There is no archive of ${name} to try its change out on.`);
        const fault = await applyFiles(folder, files).catch(faultOf);
        // The setup made something where the change has a file.
        if (fault !== undefined)
          return [
            commands.reproduce === ''
              ? notRun('validate', commands.validate, fault)
              : notRun('reproduce-after', commands.reproduce, fault),
          ];
      }
      const steps: ValidationStep[] = [];
      if (commands.reproduce !== '') steps.push(await run('reproduce-after', commands.reproduce));
      if (commands.validate !== '' && steps.every(({ ok }) => ok)) steps.push(await run('validate', commands.validate));
      return steps;
    };
    const one = <T>(work: Promise<T>): Promise<T> => {
      trying = work;
      return work;
    };
    return {
      network: options.network || !cuts,
      setup: async () => (commands.setup === '' ? undefined : one(run('setup', commands.setup))),
      reproduceBefore: async () =>
        commands.reproduce === '' ? undefined : one(run('reproduce-before', commands.reproduce)),
      tryOut: (parts) => one(tryOut(parts)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (there) => there.isDirectory(),
    () => false,
  );

/** For `catch`: why a file has no place in the checkout. */
function faultOf(error: unknown): string {
  if (!(error instanceof AlertError)) throw error;
  return error.message;
}

const isRight = (step: ValidationStep['step'], exitCode: number | null): boolean =>
  step === 'reproduce-before' ? exitCode !== null && exitCode !== 0 && !NO_ANSWER.includes(exitCode) : exitCode === 0;

/** All of a command's environment (E1): no token, no INPUT_, GITHUB_, ACTIONS_ or RUNNER_, and a home folder of its own. */
function environment(host: WorkshopOptions['env'], live: string, network: boolean): Record<string, string> {
  const { PATH = '', HOME, LANG } = host;
  const names = network ? PROXIES.filter((name) => host[name] !== undefined && !holdsPassword(host[name])) : [];
  const usesRustup = HOME !== undefined && PATH.split(':').includes(`${HOME}/.cargo/bin`);
  return {
    PATH,
    HOME: path.join(live, 'home'),
    TMPDIR: path.join(live, 'tmp'),
    LANG: LANG ?? 'C.UTF-8',
    CI: 'true',
    NO_COLOR: '1',
    AI_DEVOPS: 'true',
    // Its programs look for their toolchains in the home folder otherwise.
    ...(usesRustup ? { RUSTUP_HOME: `${HOME}/.rustup` } : {}),
    ...Object.fromEntries(names.map((name) => [name, host[name]!])),
  };
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const holdsPassword = (address = ''): boolean => address.includes('@');

/** The end of a text, not cut within a character. */
const ending = (text: string, most: number): string => text.slice(-most).replace(/^[\uDC00-\uDFFF]/, '');

/** The log's line of a step, and of one that did not do as it should the end of its output. */
function tell({ step, ok, exitCode, timedOut, seconds, output }: ValidationStep, log: Log): void {
  const how = timedOut ? 'was stopped' : exitCode === null ? 'was killed' : `ended with exit code ${exitCode}`;
  log.info(`Validation: ${step} ${how} after ${seconds} s, ${ok ? 'as it should' : 'which it should not'}.`);
  if (!ok) for (const line of ending(output, LOG_CHARS).split('\n')) log.info(`  ${line}`);
}

async function copy(from: string, to: string, exec: Exec, searchPath: string, signal: AbortSignal): Promise<void> {
  const terms = { cwd: '/', env: { PATH: searchPath }, seconds: COPY_SECONDS, outputBytes: 4_096 };
  const { exitCode, output } = await exec({ argv: ['cp', '-a', from, to], ...terms }, signal);
  if (exitCode !== 0) throw new UserError(`The checkout cannot be copied for a try: ${output.trim().slice(-500)}`);
}

/** Removes a folder, also of files that a command made read-only. What cannot be removed stays until the runner cleans up. */
async function discard(folder: string, exec: Exec, log: Log): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch {
    const terms = { cwd: '/', env: { PATH: '/usr/bin:/bin' }, seconds: 120, outputBytes: 4_096 };
    const argv = ['sh', '-c', 'chmod -R u+rwx "$1"; rm -rf "$1"', 'sh', folder];
    // Not by the run's own signal: a run that is given up cleans up, too.
    await exec({ argv, ...terms }, new AbortController().signal).catch((error: unknown) =>
      log.debug(`${folder} could not be removed: ${messageOf(error)}`),
    );
  }
}
