import { timeOf } from '../decide/moment.ts';
import { commentOfPlan, isSuperseded, type MergeFacts, type MergePlan, planMerges } from '../decide/rollback/plan.ts';
import { isOurRollback, revertsOf } from '../decide/rollback.ts';
import type { Author } from '../domain/issue.ts';
import { fullName, repoKey, sameRepo } from '../domain/repo.ts';
import { GithubError, messageOf, UserError } from '../errors.ts';
import { viewer } from '../github/permissions.ts';
import type { ReconciledRepo } from './reconcile/start.ts';
import type { Broken, Done, Reconciling } from './reconcile/work.ts';
import { actOn, type RolledBack } from './rollback/act.ts';
import { MOST_WATCHED, nameOf, readWatched, targetNames, type WatchedRepo } from './rollback/read.ts';

/** What was done about merges that made something worse. */
export interface RollbackReport {
  /** How many merges were watched. */
  watched: number;
  rolledBack: readonly RolledBack[];
  /** What went wrong, and what could not be seen: sentences. The first are red. */
  broken: readonly string[];
  warnings: readonly string[];
}

const NOTHING: RollbackReport = { watched: 0, rolledBack: [], broken: [], warnings: [] };
const WORKFLOW = 'github-actions[bot]';

/** GitHub starts no workflow for what a workflow's own token did. */
const NO_RUNS = 'Merges made with GITHUB_TOKEN start no runs on the base branch, so watching runs needs an App token';

/**
 * `rollback: auto` acts without people, so it must see everything: with a workflow's own token it is refused before anything
 * is written. Throws UserError. Only a run that would watch asks.
 */
export async function checkRollback(run: Reconciling): Promise<void> {
  if (run.input.rollback !== 'auto' || !watches(run)) return;
  const self = await run.self();
  if (!self)
    throw new UserError(
      '`rollback: auto` must know whose token it has, and GitHub does not say. Run it again, or set `rollback: propose`.',
    );
  if (self.login === WORKFLOW)
    throw new UserError(
      `\`rollback: auto\` is refused: ${NO_RUNS}. Pass one as \`github-token\`, or set \`rollback: propose\`.`,
    );
}

/** Only a whole sweep watches: one pull request's event says nothing of what was merged before. */
const watches = ({ input, started }: Reconciling): boolean =>
  started.only === undefined && !started.readOnly && !input.explain;

/**
 * Looks at what we merged within the window, repository by repository: read, decide, apply. A run about one pull request only
 * notes what was degraded when it merged that one. What cannot be read in one repository is told and holds up no other (G6).
 */
export async function rollback(run: Reconciling, done: readonly (Done | Broken)[]): Promise<RollbackReport> {
  const { deps, input, started } = run;
  const noted = degradedAtMerge(done);
  const whole = watches(run);
  if (started.readOnly || input.explain || (!whole && noted.size === 0)) return NOTHING;
  const reports: RollbackReport[] = [];
  for (const repo of started.repos) {
    try {
      reports.push(await inOne(run, repo, noted, whole));
    } catch (error) {
      deps.host.signal.throwIfAborted();
      if (!(error instanceof GithubError) || error.kind === 'auth') throw error;
      reports.push({ ...NOTHING, broken: [`${fullName(repo.repo)}: ${messageOf(error)}`] });
    }
  }
  return {
    watched: reports.reduce((sum, one) => sum + one.watched, 0),
    rolledBack: reports.flatMap((one) => one.rolledBack),
    broken: reports.flatMap((one) => one.broken),
    warnings: [...new Set(reports.flatMap((one) => one.warnings))],
  };
}

async function inOne(
  run: Reconciling,
  known: ReconciledRepo,
  noted: ReadonlyMap<string, readonly string[]>,
  whole: boolean,
): Promise<RollbackReport> {
  const { repo } = known;
  const here = [...noted.keys()].filter((key) => key.startsWith(`${repoKey(repo)}#`));
  if (!whole && here.length === 0) return NOTHING;
  const self = await selfOf(run, known);
  if (!self) {
    const why =
      'GitHub does not say whose token this is, so nothing is known to be merged by us, and nothing is watched';
    return { ...NOTHING, warnings: [`${fullName(repo)}: ${why}`] };
  }
  // Read.
  const withRuns = self.login !== WORKFLOW;
  const only = whole ? undefined : new Set(here.map((key) => Number(key.slice(key.indexOf('#') + 1))));
  const pin = '0'.repeat(40);
  const watched = await readWatched(run, { ...known, pin }, { self, only, withRuns });
  // Decide.
  const plans = planMerges(factsOf(run, watched, noted));
  // Apply.
  const acted = await actOn(run, watched, plans.filter(isWorth(watched)));
  return {
    watched: whole ? watched.merges.length : 0,
    ...acted,
    warnings: [
      ...acted.warnings,
      ...(whole ? unseen(watched) : []),
      ...(withRuns || watched.merges.length === 0 ? [] : [`${NO_RUNS}; here only health is watched`]),
      ...(watched.recent.cut || watched.merges.length >= MOST_WATCHED
        ? [
            `${fullName(repo)}: more was merged within \`rollback-window\` than is watched; only the newest is. Make it shorter`,
          ]
        : []),
    ],
  };
}

/** Our open rollbacks of what is too far back in the list of merges to be read: nobody would close them when health returns. */
const unseen = ({ repo, self, recent }: WatchedRepo): string[] =>
  recent.reverts
    .filter((one) => one.state === 'OPEN' && isOurRollback(one, self))
    .filter((one) => recent.merged.every((pull) => revertsOf(pull, [one], self).length === 0))
    .map(
      ({ number }) =>
        `${fullName(repo.repo)}#${number} is an open rollback of what was merged too long ago to be read, so nobody looks after it any more: merge or close it by hand`,
    );

const isWorth =
  ({ merges }: WatchedRepo) =>
  (plan: MergePlan): boolean => {
    const known = merges.find(({ pull }) => pull.number === plan.pull.number)?.record;
    const acts = plan.targets.some(({ verdict: { action } }) => action === 'propose' || action === 'close');
    return acts || (plan.record !== undefined && commentOfPlan({ ...plan, record: plan.record }, known).isNews);
  };

/** Of each merge of this run: which of its targets were degraded when it was made. By `owner/name#number` in lower case. */
function degradedAtMerge(done: readonly (Done | Broken)[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of done) {
    if (!('decision' in one) || one.decision.became !== 'merged') continue;
    const { pull } = one.decided.item;
    const health = one.decided.judged.facts.flatMap((facts) => facts.health);
    const degraded = health
      .filter((seen) => seen.health === 'Degraded')
      .map(({ source, app }) => nameOf({ source, name: app }));
    if (degraded.length > 0) found.set(`${repoKey(pull.repo)}#${pull.number}`, [...new Set(degraded)]);
  }
  return found;
}

/** Who merged there: a repository with a token of its own has its own answer. */
async function selfOf(run: Reconciling, { repo }: ReconciledRepo): Promise<Author | undefined> {
  const { settings, github } = run.deps;
  if (!settings.repositoryTokens.some((one) => sameRepo(one.repo, repo))) return run.self();
  return viewer(github, repo).catch(() => undefined);
}

function factsOf(
  { deps, input, book }: Reconciling,
  { repo, self, recent, merges }: WatchedRepo,
  noted: ReadonlyMap<string, readonly string[]>,
): MergeFacts[] {
  const now = new Date(deps.host.clock.now()).toISOString();
  const names = new Map(recent.merged.map((pull) => [pull, targetNames(book.rules, pull, recent)]));
  return merges.map(({ pull, record, looks, runs }) => ({
    ...{ pull, record, runs, self, now, windowMinutes: input.rollbackWindow },
    before: noted.get(`${repoKey(repo.repo)}#${pull.number}`) ?? [],
    looks: looks.map((look) => {
      const known = record?.targets.find(({ target }) => target === look.target)?.looks ?? [];
      const others = recent.merged.filter((one) => names.get(one)?.includes(look.target));
      return { ...look, superseded: isSuperseded(pull, known, others) };
    }),
    newer: recent.merged.filter(
      (one) =>
        one.number !== pull.number &&
        one.baseBranch === pull.baseBranch &&
        timeOf(one.mergedAt) >= timeOf(pull.mergedAt),
    ),
    reverts: recent.reverts,
    cut: recent.revertsCut,
  }));
}
