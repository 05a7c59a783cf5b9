import pMap from 'p-map';
import { fullName, repoKey, sameRepo } from '../domain/repo.ts';
import type { Report } from '../domain/report.ts';
import { AlertError, GithubError, messageOf, UserError } from '../errors.ts';
import { viewer } from '../github/permissions.ts';
import type { PullReader } from '../github/sweep.ts';
import type { Deps, SoFar } from './deps.ts';
import { act, show } from './reconcile-act.ts';
import { ASKED_AT_ONCE } from './reconcile-ask.ts';
import { type Decided, decide } from './reconcile-decide.ts';
import type { ReconcileInput } from './reconcile-input.ts';
import { readItems } from './reconcile-read.ts';
import { reconcileReport } from './reconcile-report.ts';
import { loadRules } from './reconcile-rules.ts';
import { openSight } from './reconcile-sight.ts';
import { type ReconciledRepo, startReconcile } from './reconcile-start.ts';
import type { Broken, Done, Item, Reconciling } from './reconcile-work.ts';
import { deniedReport } from './report.ts';
import { isDenial } from './start.ts';

/**
 * Looks after open pull requests by the maintainers' rules: read, ask, decide, apply. It stores nothing of its own: what
 * it knows of earlier looks stands in its check runs. `soFar` grows by what was written and spent. Throws UserError for
 * what a person must put right, AlertError when a secret was about to leave, GithubError when GitHub failed.
 */
export async function reconcile(deps: Deps, input: ReconcileInput, soFar: SoFar): Promise<Report> {
  // Read: may this run start, by which rules, and which pull requests have changed since the last look.
  const started = await startReconcile(deps, input);
  if (isDenial(started)) return deniedReport('pr-reconcile', started);
  const book = await loadRules(deps, input, started.repos[0]!);
  const run = open(deps, input, { started, book, soFar });
  const reading = await readItems(run);
  // Ask and decide, for each of them by itself.
  const decided = await pMap(reading.items, (item) => alone(run, item, () => decide(run, item)), {
    concurrency: ASKED_AT_ONCE,
  });
  // Apply: one after the other in each repository, since a merge changes what the next one stands on.
  const done = await applyAll(run, decided);
  return reconcileReport(run, reading, done);
}

function open(deps: Deps, input: ReconcileInput, known: Pick<Reconciling, 'started' | 'book' | 'soFar'>): Reconciling {
  const reader: PullReader = {
    ...{ github: deps.github, log: deps.host.log, clock: deps.host.clock, signal: deps.host.signal },
    spent: { points: 0, calls: 0 },
  };
  let self: ReturnType<Reconciling['self']> | undefined;
  return {
    ...known,
    ...{ deps, input, reader },
    links: linksOf(deps, known.started.repos),
    sight: openSight(deps, input, reader),
    tally: {
      ...{ merges: 0, closes: 0, looks: 0, mergesIn: new Map(), stopped: new Map() },
      ...{ stoppedAll: undefined, withoutChecks: new Set() },
    },
    self: () => {
      self ??= viewer(deps.github, deps.settings.home).catch(() => undefined);
      return self;
    },
    repoOf: ({ repo }) => {
      const found = known.started.repos.find((one) => sameRepo(one.repo, repo));
      if (!found) throw new Error(`${fullName(repo)} is not one of the repositories of this run`);
      return found;
    },
  };
}

const isBroken = (one: object): one is Broken => 'why' in one;

/** G6: what goes wrong with one pull request leaves the others alone. What is wrong for all of them ends the run. */
async function alone<T>({ deps }: Reconciling, item: Pick<Item, 'pull'>, work: () => Promise<T>): Promise<T | Broken> {
  try {
    return await work();
  } catch (error) {
    deps.host.signal.throwIfAborted();
    const forAll = error instanceof AlertError || (error instanceof UserError && !(error instanceof GithubError));
    if (forAll || (error instanceof GithubError && error.kind === 'auth')) throw error;
    const why = messageOf(error);
    deps.host.log.warning(`${fullName(item.pull.repo)}#${item.pull.number}: ${why}`);
    // No answer of GitHub: a bug, and its stack is for those who mend it.
    if (!(error instanceof GithubError)) deps.host.log.error(error instanceof Error ? (error.stack ?? why) : why);
    return { pull: item.pull, why };
  }
}

/** What may be linked from what this run writes: pages of its own repositories. */
const linksOf = ({ settings }: Deps, repos: readonly ReconciledRepo[]): string[] => [
  settings.run.url,
  ...repos.flatMap(({ repo }) =>
    ['pull', 'issues', 'actions/runs', 'runs'].map((place) => `${settings.urls.server}/${fullName(repo)}/${place}/`),
  ),
];

/** Repositories at a time, and checks of one repository at a time. */
const AT_ONCE = 10;
const SHOWN_AT_ONCE = 4;

async function applyAll(run: Reconciling, decided: readonly (Decided | Broken)[]): Promise<(Done | Broken)[]> {
  const groups = new Map<string, (Decided | Broken)[]>();
  for (const one of decided) {
    const key = repoKey((isBroken(one) ? one.pull : one.item.pull).repo);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const all = await pMap(
    groups.values(),
    async (group) => {
      const acted: (Done | Broken)[] = [];
      for (const one of group) acted.push(isBroken(one) ? one : await alone(run, one.item, () => act(run, one)));
      return pMap(acted, (one) => (isBroken(one) ? one : alone(run, one.decided.item, () => show(run, one))), {
        concurrency: SHOWN_AT_ONCE,
      });
    },
    { concurrency: AT_ONCE },
  );
  return all.flat();
}
