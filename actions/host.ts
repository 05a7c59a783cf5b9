import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  AlertError,
  type Config,
  type Exec,
  GithubError,
  githubReason,
  type Host,
  isRed,
  NOTHING_SPENT,
  parseConfig,
  type Report,
  readConfigText,
  type Settings,
  UserError,
} from '@ai-devops/core';
import { cleanReport, tellBug } from './clean.ts';
import { type CommonInputs, contradictions, offlineSettings, secretsGiven, settingsOf } from './common.ts';
import { type RunContext, readContext } from './context.ts';
import type { Action } from './define.ts';
import type { Inputs, Values } from './inputs.ts';
import { actionsLog } from './log.ts';
import { closeNetwork, networkGuard } from './network.ts';
import {
  actionsSecrets,
  addEnvironmentSecrets,
  childEnv,
  fileJournal,
  randomHex,
  runFolder,
  systemClock,
} from './ports.ts';
import { failure, type Paths, publish } from './publish.ts';
import { complain, type Given, type Origins, readInputs, settle } from './read-inputs.ts';

type Env = Record<string, string | undefined>;
type Common = Values<CommonInputs>;

/**
 * Runs one action on a GitHub Actions runner: environment, inputs, configuration, job; then outputs, summary, report
 * and exit code. This is the door at which errors are caught (rule 9). Resolves with the exit code and never rejects.
 */
export async function runAction(action: Action, env: Env = process.env): Promise<number> {
  const secrets = actionsSecrets();
  const log = actionsLog(secrets);
  const stop = new AbortController();
  const unhook = onSignals(stop);
  const paths: Paths = {};
  const clean: (() => void)[] = [];
  let report: Report;
  try {
    addEnvironmentSecrets(env, secrets);
    const given = readInputs(action.inputs, env, secrets.add);
    // Before anything else can go wrong: a switched-off action is green and asks nobody anything.
    if (given.values.get('disabled') === true) {
      report = disabled(action, 'the input `disabled`');
    } else {
      const context = readContext(env);
      const early = settled(action, given);
      const offline = action.offline?.(early.values) ?? false;
      const mistakes = [
        ...given.mistakes,
        ...(offline
          ? secretsGiven(action.inputs, given.values, env)
          : [...given.missing, ...contradictions(common(early.values), origins(early.origins), env, 'unread')]),
        ...(action.contradictions?.(early.values, 'unread') ?? []),
      ];
      if (mistakes.length > 0) throw new UserError(complain(mistakes));
      const host = openHost(env, context, { log, secrets, stop, paths, clean });
      const begin = offline ? startOffline : start;
      report = await Promise.race([begin(action, given, context, host, env), graceOver(stop.signal)]);
    }
  } catch (error) {
    report = stop.signal.aborted ? cancelled(action) : await failed(action, error, { log, secrets });
  }
  log.endGroup();
  if (stop.signal.aborted && report.outcome !== 'failed') report = { ...report, ...CANCELLED };
  const told = await cleanReport(report, secrets, env);
  const code = stop.signal.aborted ? 130 : isRed(told.outcome) ? 1 : 0;
  await publish(action, told, paths, log);
  for (const close of clean) close();
  unhook();
  return code;
}

/** The values of a run. One that asks no model has no provider, whatever was named: it needs no key and no host of one. */
function settled(action: Action, given: Given, config?: Config): ReturnType<typeof settle<Inputs>> {
  const { values, origins: from } = settle(action.inputs, given, config);
  const silent = action.asks?.(values) === false;
  return { values: silent ? ({ ...values, provider: 'none' } as object as typeof values) : values, origins: from };
}

/** Configuration, then the job. */
async function start(action: Action, given: Given, context: RunContext, host: Host, env: Env): Promise<Report> {
  const guard = networkGuard(context, env);
  const first = settled(action, given);
  guard(common(first.values), action.servers?.(first.values));
  const before = settingsOf(common(first.values), context, env).settings;
  const config = await readConfiguration(before, first.origins['config'] === 'input', host);
  const { values, origins: from } = settled(action, given, config);
  const mistakes = [
    ...contradictions(common(values), origins(from), env, 'read'),
    ...(action.contradictions?.(values, 'read') ?? []),
  ];
  if (mistakes.length > 0) throw new UserError(complain(mistakes));
  if (common(values).disabled) return disabled(action, `\`disabled\` in ${before.configPath}`);
  const { settings, warnings } = settingsOf(common(values), context, env, action.withoutModel?.(values));
  // Only the configuration may have named the provider.
  guard(common(values), action.servers?.(values));
  const report = await action.job({ values, settings, host });
  // A run that had nothing to do has nothing to do without a key, either.
  if (!['nothing', 'skipped', 'refused'].includes(report.outcome)) for (const one of warnings) host.log.warning(one);
  return report;
}

/** The job alone: no token, no configuration, no network. */
async function startOffline(action: Action, given: Given, context: RunContext, host: Host, env: Env): Promise<Report> {
  closeNetwork(env);
  const inputs = new Map([...given.values, ['github-token', '']]);
  const { values } = settle(action.inputs, { ...given, values: inputs });
  return action.job({ values, settings: offlineSettings(common(values), context), host });
}

/** Every action has the common inputs; a table of inputs as such only says that names have values. */
const common = (values: object): Common => values as Common;
const origins = (from: object): Origins<CommonInputs> => from as Origins<CommonInputs>;

async function readConfiguration(settings: Settings, asked: boolean, host: Host): Promise<Config> {
  const text = await readConfigText(settings, host);
  const where = `${settings.configPath} of ${settings.home.owner}/${settings.home.name}`;
  if (text !== undefined) return parseConfig(text, where);
  if (asked)
    throw new UserError(
      `\`config\` names ${settings.configPath}, which is not on the default branch. Add the file, or remove the input.`,
    );
  return {};
}

interface Parts {
  log: Host['log'];
  secrets: Host['secrets'];
  stop: AbortController;
  paths: Paths;
  clean: (() => void)[];
}

/** The ports of one run; its files are made here, so that a disk that cannot be written ends it before it begins. */
function openHost(env: Env, context: RunContext, { log, secrets, stop, paths, clean }: Parts): Host {
  const folder = runFolder(env, context.run);
  paths.audit = path.join(folder, 'audit.jsonl');
  paths.transcript = path.join(folder, 'transcript.jsonl');
  paths.report = path.join(folder, 'report.json');
  // What is run there must not lie beside the audit log.
  const work = path.join(folder, 'work');
  mkdirSync(work);
  const audit = fileJournal(paths.audit, log);
  const transcript = fileJournal(paths.transcript, log);
  writeFileSync(paths.report, '{}\n', { mode: 0o600 });
  clean.push(audit.close, transcript.close);
  return {
    env: childEnv(env),
    fetch: stoppable(stop.signal),
    clock: systemClock,
    log,
    secrets,
    random: randomHex,
    audit,
    transcript,
    signal: stop.signal,
    machine: { folder: work, exec: lazyExec },
    ...(context.workspaceHead ? { workspaceHead: context.workspaceHead } : {}),
  };
}

/** What runs programs is loaded by the first that is run: most runs run none. */
const lazyExec: Exec = async (command, signal) => {
  const { actionsExec } = await import('./exec.ts');
  return actionsExec()(command, signal);
};

const CANCELLED = {
  outcome: 'failed',
  reason: 'cancelled',
  message: 'The run was cancelled. The next run goes on where this one stopped.',
} as const;
const cancelled = (action: Action): Report => ({ ...failure(action, CANCELLED.reason, CANCELLED.message) });

const disabled = (action: Action, by: string): Report => ({
  ...failure(action, 'disabled', `Switched off by ${by}; nothing was read or written.`),
  outcome: 'skipped',
  spent: NOTHING_SPENT,
});

/** What a thrown error means: a mistake somebody can put right, a guard's alarm, or a bug with its stack. */
async function failed(
  action: Action,
  error: unknown,
  { log, secrets }: Pick<Parts, 'log' | 'secrets'>,
): Promise<Report> {
  if (error instanceof GithubError) return failure(action, githubReason(error), error.message);
  if (error instanceof UserError) return failure(action, 'user-error', error.message);
  if (error instanceof AlertError)
    return { ...failure(action, 'guard', `${error.message} (rule ${error.rule})`), outcome: 'alert' };
  await tellBug(error, secrets, log);
  return failure(
    action,
    'bug',
    'This is a bug in ai-devops, not in your workflow; its stack is in the log above. Please report it.',
  );
}

/**
 * After a stop no request begins and no read goes on. A write that is under way may end: cut off, nobody could say
 * whether it was done (R1). The global `fetch` is looked up at call time, since networkGuard replaces it.
 */
const stoppable =
  (stop: AbortSignal): Host['fetch'] =>
  async (input, init) => {
    stop.throwIfAborted();
    const given = input instanceof Request ? input : undefined;
    if (!['GET', 'HEAD'].includes((init?.method ?? given?.method ?? 'GET').toUpperCase()))
      return globalThis.fetch(input, init);
    const own = init?.signal ?? given?.signal;
    return globalThis.fetch(input, { ...init, signal: own ? AbortSignal.any([own, stop]) : stop });
  };

/** Rejects a second after the stop: a job that does not end of itself is told of as cancelled, in time to be read. */
function graceOver(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    stop.addEventListener('abort', () => setTimeout(() => reject(stop.reason as Error), 1_000), { once: true });
  });
}

/**
 * A cancelled job is sent SIGINT, 7.5 s later SIGTERM, and is killed 2.5 s after that (FT45). The first signal aborts
 * what is under way and leaves three seconds to write down what was done; the second does not wait.
 */
function onSignals(stop: AbortController): () => void {
  let timer: NodeJS.Timeout | undefined;
  const heard = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new Error('the run was cancelled'));
    timer = setTimeout(() => process.exit(130), 3_000);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return () => {
    clearTimeout(timer);
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
  };
}
