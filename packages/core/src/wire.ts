import { openDeadline } from './agent/deadline.ts';
import { parseConfig } from './config.ts';
import { repoKey } from './domain/repo.ts';
import { NOTHING_SPENT, type Outcome, type Report } from './domain/report.ts';
import { AlertError, GithubError, githubReason, UserError } from './errors.ts';
import { connectGithub } from './github/client.ts';
import { etagCache } from './github/etags.ts';
import { readDefaultFile } from './github/home.ts';
import type { FixInput } from './jobs/create-fix/input.ts';
import type { Deps, SoFar } from './jobs/deps.ts';
import type { DetectInput } from './jobs/detect/input.ts';
import type { MetricsInput } from './jobs/metrics/input.ts';
import type { ReconcileInput } from './jobs/reconcile/input.ts';
import { timeIsUp } from './jobs/report.ts';
import type { TriageInput } from './jobs/triage.ts';
import type { Host, Settings } from './settings.ts';

/** The composition root: settings and a host's ports become what a job works with. Nothing is connected yet. */
export function wire(settings: Settings, host: Host, long?: LongScan): Deps {
  let calls = Number.POSITIVE_INFINITY;
  const { github, writer } = connectGithub({
    urls: settings.urls,
    token: settings.token,
    repositoryTokens: new Map(settings.repositoryTokens.map(({ repo, token }) => [repoKey(repo), token])),
    fetch: host.fetch,
    clock: host.clock,
    log: host.log,
    userAgent: 'ai-devops',
    signal: host.signal,
    callsLeft: (left) => {
      calls = left;
    },
    ...long,
  });
  const began = host.clock.monotonic();
  const loadSession = () => import('./mcp/session.ts');
  const deps: Deps = {
    settings,
    host,
    github,
    writer,
    model:
      settings.provider === 'none'
        ? undefined
        : once(async () => {
            const { connectModel } = await import('./models/index.ts');
            const { provider, model, apiKey, baseUrl, temperature } = settings;
            const { fetch, clock, log } = host;
            return connectModel({ provider, model, apiKey, baseUrl, temperature, fetch, clock, log });
          }),
    openSession: async (names, scope, staging) => {
      const { openSession } = await loadSession();
      return openSession({
        ...settings.mcp,
        names,
        ...(staging ? { staging } : {}),
        github,
        scope,
        fetch: host.fetch,
        clock: host.clock,
        log: host.log,
        env: host.env,
        signal: host.signal,
      });
    },
    preload: () => void Promise.allSettled([deps.redactor(), ...(deps.model ? [deps.model(), loadSession()] : [])]),
    redactor: once(async () => {
      const { loadRedactor } = await import('./text/redact.ts');
      return loadRedactor(host.secrets.all());
    }),
    callsLeft: () => calls,
    minutesLeft: () => Math.max(0, settings.budget.minutes - (host.clock.monotonic() - began) / MINUTE),
    killSwitch: async (shown) => {
      if (settings.disabled) return 'the input `disabled` is set';
      const { text } = shown ?? { text: await readDefaultFile(github, settings.home, settings.configPath) };
      const config = text === undefined ? undefined : await parseConfig(text, settings.configPath);
      return config?.disabled ? `\`disabled: true\` stands in ${settings.configPath}` : undefined;
    },
  };
  return deps;
}

/**
 * Runs ai-triage. A failure of GitHub, a guard's alarm and the end of the time budget become red reports that say what
 * was written and spent until then; UserError and bugs are thrown for the host to tell.
 */
export const runTriage = (settings: Settings, input: TriageInput, host: Host): Promise<Report> =>
  told('ai-triage', settings, host, async (ready, soFar) => {
    const { triage } = await import('./jobs/triage.ts');
    return triage(wire(settings, ready), input, soFar);
  });

/** Runs ai-create-fix, in whichever way its event and inputs ask for; it ends like ai-triage. */
export const runCreateFix = (settings: Settings, input: FixInput, host: Host): Promise<Report> =>
  told('ai-create-fix', settings, host, async (ready, soFar) => {
    const { fixJob } = await import('./jobs/fix-job.ts');
    const limits = { ...input.limits, configPath: settings.configPath };
    return fixJob(wire(settings, ready), { ...input, limits }, soFar);
  });

/** What a job needs of GitHub's client that asks for hundreds of things. */
type LongScan = Pick<Parameters<typeof connectGithub>[0], 'etags' | 'throttle' | 'answeredAt'>;

/** Runs detect-failures; it ends like ai-triage. Its requests wait for their turn, and what did not change since it was last asked for costs nothing. */
export const runDetect = (settings: Settings, input: DetectInput, host: Host): Promise<Report> =>
  told('detect-failures', settings, host, async (ready, soFar) => {
    const [{ detect }, { loadThrottling }] = await Promise.all([
      import('./jobs/detect.ts'),
      import('./github/throttle.ts'),
    ]);
    const { clock, signal } = ready;
    const throttle = await loadThrottling({ clock, signal, writePauseMs: input.writePauseMs });
    return detect(wire(settings, ready, { throttle, etags: ready.etags ?? etagCache() }), input, soFar);
  });

/** Runs pr-reconcile; it ends like ai-triage. Its writes wait for their turn, as those of detect-failures do. */
export const runReconcile = (settings: Settings, input: ReconcileInput, host: Host): Promise<Report> =>
  told('pr-reconcile', settings, host, async (ready, soFar) => {
    const [{ reconcile }, { loadThrottling }, { serverClock }] = await Promise.all([
      import('./jobs/reconcile.ts'),
      import('./github/throttle.ts'),
      import('./github/server-clock.ts'),
    ]);
    const { clock, follow } = serverClock(ready.clock);
    const { signal } = ready;
    const throttle = await loadThrottling({ clock, signal, writePauseMs: input.writePauseMs, concurrency: 40 });
    const deps = wire(settings, { ...ready, clock }, { throttle, answeredAt: follow });
    return reconcile(deps, input, soFar);
  });

/** Runs metrics; it ends like ai-triage, and writes nothing to GitHub. */
export const runMetrics = (settings: Settings, input: MetricsInput, host: Host): Promise<Report> =>
  told('metrics', settings, host, async (ready) => {
    const { metrics } = await import('./jobs/metrics.ts');
    return metrics(wire(settings, ready), input);
  });

/** The text of the configuration file on the home repository's default branch; undefined when there is none (F2). */
export const readConfigText = (settings: Settings, host: Host): Promise<string | undefined> =>
  readDefaultFile(wire(settings, host).github, settings.home, settings.configPath);

const MINUTE = 60_000;

/** One time budget for all that a run does, from here on: when it is over nothing more is read, asked or written (FT24). */
async function told(
  job: string,
  settings: Settings,
  host: Host,
  run: (host: Host, soFar: SoFar) => Promise<Report>,
): Promise<Report> {
  const { minutes } = settings.budget;
  const deadline = openDeadline(host.clock, minutes * MINUTE, host.signal);
  const soFar: SoFar = { applied: [], spent: NOTHING_SPENT };
  const ended = async (outcome: Outcome, reason: string, message: string): Promise<Report> => {
    // It may name a branch, or quote an answer: what others wrote does nothing in a summary (O1).
    const { neutralize } = await import('./text/neutralize.ts');
    const summary = neutralize(message);
    return { ...{ job, outcome, reason, message, summary, refused: [], outputs: {} }, ...soFar };
  };
  try {
    return await run({ ...host, signal: deadline.signal }, soFar);
  } catch (error) {
    // Whatever broke off when the time was over says so in its own words.
    if (!(error instanceof AlertError) && deadline.isOver(deadline.signal.reason))
      return await ended('failed', 'budget', timeIsUp(minutes));
    if (error instanceof GithubError) return await ended('failed', githubReason(error), error.message);
    // Whichever guard raised it, and whoever must mend it, it is on record like every other refusal (A1).
    if ((error instanceof AlertError || error instanceof UserError) && error.rule !== undefined) {
      const stage = error instanceof AlertError ? 'alert' : 'refusal';
      host.audit.append({ stage, verdict: 'denied', rule: error.rule, why: error.message });
      host.log.notice(`guard.denied rule=${error.rule} ${error.message}`);
    }
    if (!(error instanceof AlertError)) throw error;
    return await ended('alert', 'guard', `${error.message} (rule ${error.rule})`);
  } finally {
    deadline.close();
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
