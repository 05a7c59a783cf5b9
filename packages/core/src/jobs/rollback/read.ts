import { takenOver } from '../../decide/hands.ts';
import { healthTargetsOf } from '../../decide/health-targets.ts';
import { ROLLBACK_LABELS } from '../../decide/labels.ts';
import { isOurRollback, isOver, isRevert, revertsOf, targetOf } from '../../decide/rollback.ts';
import { selection } from '../../decide/select.ts';
import type { HealthTarget, HealthWord } from '../../domain/health.ts';
import type { Author } from '../../domain/issue.ts';
import type { AllowedRepo } from '../../domain/repo.ts';
import { fullName } from '../../domain/repo.ts';
import {
  type Hands,
  type MergedPull,
  type RevertPull,
  type RollbackRecord,
  rollbackRecordSchema,
} from '../../domain/rollback.ts';
import { type PullComment, type Recent, readRecent, readTalk } from '../../github/merged-pulls.ts';
import type { LoadedRule } from '../../rules.ts';
import { readMarkers } from '../../text/marker.ts';
import { openSight } from '../reconcile/sight.ts';
import type { Reconciling } from '../reconcile/work.ts';
import type { SeenRuns } from './runs.ts';

/** A target and what it shows now. */
export interface Look {
  target: string;
  health: HealthWord;
  /** Seconds that must lie between two looks. */
  interval: number;
}

/** One merge of ours with everything that is known of it. */
export interface WatchedMerge {
  pull: MergedPull;
  /** Those that select it as it is now. */
  rules: readonly LoadedRule[];
  record: RollbackRecord | undefined;
  looks: readonly Look[];
  /** Undefined where runs are not watched, or say nothing. */
  runs: SeenRuns | undefined;
}

export interface WatchedRepo {
  repo: AllowedRepo;
  self: Author;
  recent: Recent;
  merges: readonly WatchedMerge[];
}

/** More merges of ours in one repository are not watched at a time. */
export const MOST_WATCHED = 30;

/**
 * What we merged in a repository within the window, or is rolled back and open, and what its targets and its base branch show:
 * 1 point, and 1 more and one request for each base branch where anything is watched. `only`: nothing but these is looked at,
 * and nothing is asked about them but what was written.
 */
export async function readWatched(
  run: Reconciling,
  repo: AllowedRepo,
  { self, only, withRuns }: { self: Author; only: ReadonlySet<number> | undefined; withRuns: boolean },
): Promise<WatchedRepo> {
  const { deps, input, reader, book } = run;
  const { clock } = deps.host;
  const { rollbackWindow: windowMinutes } = input;
  const now = new Date(clock.now()).toISOString();
  const since = new Date(clock.now() - windowMinutes * 60_000).toISOString();
  const seen = await readRecent(reader, repo.repo, { since, label: ROLLBACK_LABELS[0] });
  const pulls = seen.merged
    .filter((pull) => isWatched(pull, seen, self) && (only ? only.has(pull.number) : true))
    .filter((pull) => !isOver({ pull, now, windowMinutes }) || openOf(pull, seen, self).length > 0)
    .slice(0, MOST_WATCHED);
  if (pulls.length === 0) return { repo, self, recent: seen, merges: [] };
  const { comments, hands } = await readTalk(reader, repo.repo, {
    ids: pulls.map(({ nodeId }) => nodeId),
    open: pulls.flatMap((pull) => openOf(pull, seen, self)).map(({ nodeId }) => nodeId),
  });
  const recent = {
    ...seen,
    reverts: seen.reverts.map((one) => ({ ...one, taken: takenOf(hands.get(one.nodeId), self) })),
  };
  const sight = openSight(deps, input, reader);
  const records = new Map(pulls.map((pull) => [pull, recordIn(comments.get(pull.nodeId) ?? [], pull, self)]));
  const runs = only || !withRuns ? new Map<number, SeenRuns>() : await runsOf(run, repo, recent, records);
  const merges = pulls.map(async (pull): Promise<WatchedMerge> => {
    const rules = rulesOf(book.rules, pull);
    const looks = only
      ? []
      : await Promise.all(
          targetsOf(rules, pull).map(async ({ health, ...one }) => ({
            target: nameOf(health),
            health: (await sight.health(health, { repo: repo.repo, sha: pull.baseSha })).health,
            ...one,
          })),
        );
    return { pull, rules, record: records.get(pull), looks, runs: runs.get(pull.number) };
  });
  return { repo, self, recent, merges: await Promise.all(merges) };
}

/** Only what we merged ourselves, and never a revert (row 127). */
const isWatched = (pull: MergedPull, { reverts }: Recent, self: Author): boolean =>
  pull.mergedBy.id === self.id && self.id !== 0 && !isRevert(pull, reverts);

const openOf = (pull: MergedPull, { reverts }: Recent, self: Author): RevertPull[] =>
  revertsOf(pull, reverts, self).filter((one) => one.state === 'OPEN' && isOurRollback(one, self));

const takenOf = (hands: Hands | undefined, self: Author): string | undefined => hands && takenOver(hands, self);

const rulesOf = (rules: readonly LoadedRule[], pull: MergedPull): LoadedRule[] =>
  rules.filter(({ rule, title }) => selection(rule.spec, pull, title).length === 0);

/** `argocd:app`, `flux:name`: how a target is called in a marker. */
export const nameOf = ({ source, name }: HealthTarget): string => `${source}:${name}`;

/** What runs it, by every rule that selects it; each once, with the shortest pause. */
function targetsOf(rules: readonly LoadedRule[], pull: MergedPull): { health: HealthTarget; interval: number }[] {
  const found = new Map<string, { health: HealthTarget; interval: number }>();
  for (const { rule } of rules)
    for (const health of healthTargetsOf(rule.spec, pull)) {
      const interval = Math.min(
        found.get(nameOf(health))?.interval ?? Number.POSITIVE_INFINITY,
        rule.spec.reconciliationInterval,
      );
      found.set(nameOf(health), { health, interval });
    }
  return [...found.values()];
}

/** Names of the targets of whatever was merged: by the rules that select it, and of a rollback by its own word. */
export function targetNames(rules: readonly LoadedRule[], pull: MergedPull, { reverts }: Recent): string[] {
  const own = reverts.find(({ number }) => number === pull.number);
  const said = own && targetOf(own);
  return [
    ...targetsOf(rulesOf(rules, pull), pull).map(({ health }) => nameOf(health)),
    ...(said === undefined ? [] : [said]),
  ];
}

/** B3: what our own comment says, if nobody else has changed it. It counts, so no other bot's word is taken for it. */
function recordIn(comments: readonly PullComment[], { merge }: MergedPull, self: Author): RollbackRecord | undefined {
  const own = comments.filter(({ author, editor }) => author.id === self.id && (!editor || editor.id === self.id));
  const found = own
    .flatMap(({ body }) => readMarkers(body))
    .flatMap(({ kind, data }) => (kind === 'rollback' ? (rollbackRecordSchema.safeParse(data).data ?? []) : []))
    .at(-1);
  return found?.merge === merge ? found : undefined;
}

async function runsOf(
  { deps }: Reconciling,
  repo: AllowedRepo,
  { merged }: Recent,
  records: ReadonlyMap<MergedPull, RollbackRecord | undefined>,
): Promise<Map<number, SeenRuns>> {
  // It reads logs, and all that it takes to read them.
  const { lookAtRuns } = await import('./runs.ts');
  const found = new Map<number, SeenRuns>();
  const on = (branch: string) => (pull: MergedPull) => pull.baseBranch === branch;
  for (const branch of new Set([...records.keys()].map(({ baseBranch }) => baseBranch))) {
    const pulls = [...records].flatMap(([pull, record]) => (on(branch)(pull) ? [{ pull, record }] : []));
    const seen = await lookAtRuns(deps, repo, branch, pulls, merged.filter(on(branch)));
    for (const [number, one] of seen) found.set(number, one);
  }
  deps.host.log.debug(`The runs of ${fullName(repo.repo)} speak of ${found.size} merges.`);
  return found;
}
