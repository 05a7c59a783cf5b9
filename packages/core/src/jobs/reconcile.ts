import pMap from 'p-map';
import { fullName, repoKey, sameRepo } from '../domain/repo.ts';
import type { Report } from '../domain/report.ts';
import { AlertError, GithubError, messageOf, UserError } from '../errors.ts';
import { readIdentity } from '../github/home.ts';
import { viewer } from '../github/permissions.ts';
import type { PullReader } from '../github/sweep.ts';
import type { Deps, SoFar } from './deps.ts';
import { act, show } from './reconcile/act.ts';
import { ASKED_AT_ONCE } from './reconcile/ask.ts';
import { type Decided, decide, look } from './reconcile/decide.ts';
import type { ReconcileInput } from './reconcile/input.ts';
import { readItems } from './reconcile/read.ts';
import { reconcileReport } from './reconcile/report.ts';
import { loadRules } from './reconcile/rules.ts';
import { openSight } from './reconcile/sight.ts';
import { type ReconciledRepo, startReconcile } from './reconcile/start.ts';
import type { Broken, Done, Item, Reconciling } from './reconcile/work.ts';
import { deniedReport } from './report.ts';
import { isDenial } from './start.ts';
import { together } from './together.ts';

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
  // Whoever does not watch does not pay for loading it.
  const rollbacks = input.rollback === 'off' ? undefined : await import('./rollback.ts');
  await rollbacks?.checkRollback(run);
  const read = await readItems(run);
  const reading = { ...read, unread: [...started.unread, ...read.unread] };
  // Ask and decide, for each of them by itself.
  const looked = await pMap(reading.items, (item) => alone(run, item, () => look(run, item)), {
    concurrency: LOOKED_AT_ONCE,
  });
  const decided = await pMap(looked, (one) => (isBroken(one) ? one : alone(run, one.item, () => decide(run, one))), {
    concurrency: ASKED_AT_ONCE,
  });
  // Apply.
  const done = await applyAll(run, decided);
  // What was merged before, and what it did since.
  const watched = await rollbacks?.rollback(run, done);
  return reconcileReport(run, reading, done, watched);
}

function open(deps: Deps, input: ReconcileInput, known: Pick<Reconciling, 'started' | 'book' | 'soFar'>): Reconciling {
  const reader: PullReader = {
    github: deps.github,
    log: deps.host.log,
    clock: deps.host.clock,
    signal: deps.host.signal,
    spent: { points: 0, calls: 0 },
  };
  let self: ReturnType<Reconciling['self']> | undefined;
  return {
    ...known,
    deps,
    input,
    reader,
    links: linksOf(deps, known.started.repos),
    sight: openSight(deps, input, reader),
    tally: {
      merges: 0,
      closes: 0,
      decided: { merge: 0, close: 0, mergesIn: new Map() },
      mergesIn: new Map(),
      looks: 0,
      stopped: new Map(),
      stoppedAll: undefined,
      withoutChecks: new Set(),
    },
    self: () => {
      self ??= viewer(deps.github, deps.settings.home).catch(() => undefined);
      return self;
    },
    beforeWrites: beforeWrites(deps),
    repoOf: ({ repo }) => {
      const found = known.started.repos.find((one) => sameRepo(one.repo, repo));
      if (!found) throw new Error(`${fullName(repo)} is not one of the repositories of this run`);
      return found;
    },
  };
}

/** The switch and the repository are read anew for each write; of what is asked at one time, together. */
function beforeWrites({ killSwitch, github }: Deps): Reconciling['beforeWrites'] {
  const isOff = together(() => killSwitch());
  const subjects = new Map<string, () => ReturnType<typeof readIdentity>>();
  return {
    killSwitch: (shown) => (shown ? killSwitch(shown) : isOff()),
    readSubject: (repo) => {
      const read = subjects.get(repoKey(repo)) ?? together(() => readIdentity(github, repo));
      subjects.set(repoKey(repo), read);
      return read();
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

/** How many are looked at, at a time; what travels at a time the client bounds. */
const LOOKED_AT_ONCE = 50;
/**
 * How many are told of at a time: where each write waits for the one before, no more than keep it busy, so that what was asked
 * before a write is not long ago when its turn comes (B4).
 */
const toldAtOnce = ({ writePauseMs }: ReconcileInput): number => (writePauseMs > 0 ? 4 : 100);

/**
 * What ends a pull request comes first and has GitHub to itself, one after the other in each repository, since a merge changes
 * what the next one stands on. Then all others, and what is shown.
 */
async function applyAll(run: Reconciling, decided: readonly (Decided | Broken)[]): Promise<(Done | Broken)[]> {
  const groups = new Map<string, (Decided | Broken)[]>();
  for (const one of decided) {
    const key = repoKey((isBroken(one) ? one.pull : one.item.pull).repo);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const all = [...groups.values()];
  const acted = async (one: Decided | Broken) => (isBroken(one) ? one : alone(run, one.item, () => act(run, one)));
  const shown = async (one: Done | Broken) =>
    isBroken(one) ? one : alone(run, one.decided.item, () => show(run, one));
  const ended = await Promise.all(all.map((group) => pMap(group.filter(ends), acted, { concurrency: 1 })));
  const others = all.flat().filter((one) => !ends(one));
  return pMap([...ended.flat(), ...others], async (one) => shown('item' in one ? await acted(one) : one), {
    concurrency: toldAtOnce(run.input),
  });
}

const ends = (one: Decided | Broken): boolean => !isBroken(one) && (one.action === 'merge' || one.action === 'close');
