import { createHash } from 'node:crypto';
import type { HealthWord } from '../../domain/health.ts';
import type { Author } from '../../domain/issue.ts';
import {
  ENOUGH_LOOKS,
  type MergedPull,
  type RevertPull,
  type RollbackRecord,
  type Watched,
} from '../../domain/rollback.ts';
import { timeOf } from '../moment.ts';
import { judgeRollback, type RollbackEvidence, type RollbackVerdict } from '../rollback.ts';
import { afterLook } from './looks.ts';
import type { RunsSay } from './runs.ts';
import { type WatchedTarget, watchComment } from './text.ts';

/** One merge of ours and all that was seen of it in this run. */
export interface MergeFacts {
  pull: MergedPull;
  record: RollbackRecord | undefined;
  /** Targets that were degraded when this run merged it. */
  before: readonly string[];
  /** `superseded`: something was merged for the same target later, and before it was first seen degraded. */
  looks: readonly { target: string; health: HealthWord; interval: number; superseded: boolean }[];
  runs: { say: RunsSay; unclear: string | undefined; known: Pick<RollbackRecord, 'runs' | 'before'> } | undefined;
  /** What was merged into the same branch later. */
  newer: readonly MergedPull[];
  reverts: readonly RevertPull[];
  cut: boolean;
  self: Author;
  now: string;
  windowMinutes: number;
}

export interface MergePlan {
  pull: MergedPull;
  targets: WatchedTarget[];
  /** What is to be remembered; undefined when there is nothing, and nothing was. */
  record: RollbackRecord | undefined;
}

/**
 * What becomes of the merges of one branch or repository, in their order: of several that could be reverted for one target the
 * first one is, and of several targets of one merge the first.
 */
export function planMerges(merges: readonly MergeFacts[]): MergePlan[] {
  const taken = new Set<string>();
  return merges.map((facts) => {
    const { pull, record, looks, runs, before } = facts;
    const known = withBefore(record?.targets ?? [], before);
    const kept: Watched[] = known.filter(({ target }) => !looks.some((one) => one.target === target));
    const targets: WatchedTarget[] = [];
    let proposes = false;
    const add = (
      seen: WatchedTarget['seen'],
      evidence: RollbackEvidence,
      { wasWorse, unclear }: { wasWorse: boolean; unclear?: string | undefined },
    ): void => {
      const verdict = judged(facts, evidence, unclear);
      // That something is well that always was is nobody's concern.
      if (!wasWorse && !verdict.open) return;
      const second = verdict.action === 'propose' && (proposes || taken.has(evidence.target));
      if (verdict.action === 'propose' && !second) {
        proposes = true;
        taken.add(evidence.target);
      }
      targets.push({ target: evidence.target, seen, verdict: second ? { ...verdict, action: 'count' } : verdict });
    };
    for (const { target, health, interval, superseded } of looks) {
      const entry = known.find((one) => one.target === target);
      const after = superseded ? entry : afterLook(entry, { target, health }, facts.now, interval);
      if (after) kept.push(after);
      const state =
        health === 'Healthy' ? 'healthy' : health === 'Degraded' && after?.looks.length ? 'degraded' : 'nothing';
      const persistent = (after?.looks.length ?? 0) >= ENOUGH_LOOKS;
      add({ looks: after }, { target, state, persistent }, { wasWorse: (entry ?? after) !== undefined });
    }
    if (runs) {
      const { say, unclear } = runs;
      const target = `branch:${pull.baseBranch}`;
      const persistent = say.state === 'degraded' && say.enough;
      add({ runs: say }, { target, state: say.state, persistent }, { wasWorse: say.state !== 'nothing', unclear });
    }
    return { pull, targets, record: recordOf(facts, kept, targets) };
  });
}

/** A merge into what was degraded already has not done it, until it is healthy once. */
const withBefore = (known: readonly Watched[], before: readonly string[]): Watched[] => [
  ...known,
  ...before
    .filter((target) => !known.some((one) => one.target === target))
    .map((target): Watched => ({ target, before: 'Degraded', looks: [] })),
];

function judged(facts: MergeFacts, evidence: RollbackEvidence, unclear: string | undefined): RollbackVerdict {
  const { record, ...more } = facts;
  return judgeRollback({ ...more, evidence, unclear, closed: record?.closed ?? [], refused: record?.refused });
}

/** Nothing is remembered of a merge after which all is well, unless something was. */
function recordOf(
  { pull, record, runs, reverts }: MergeFacts,
  kept: readonly Watched[],
  targets: readonly WatchedTarget[],
): RollbackRecord | undefined {
  const speaks = runs !== undefined && runs.say.state !== 'nothing';
  const closing = targets.flatMap(({ verdict: { action, open } }) => (action === 'close' && open ? [open.number] : []));
  // Noted before it was closed: what is open all the same was left to people, or reopened by them, and is theirs to close.
  const closed = record?.closed.filter(
    (one) => !reverts.some(({ number, state }) => number === one && state === 'OPEN'),
  );
  if (!record && kept.length === 0 && !speaks && closing.length === 0) return undefined;
  return {
    merge: pull.merge,
    targets: kept.slice(0, 20),
    runs: runs && (speaks || record) ? runs.known.runs : (record?.runs ?? []),
    before: runs && (speaks || record) ? runs.known.before : (record?.before ?? []),
    closed: [...new Set([...(closed ?? []), ...closing])].slice(-40),
    ...(record?.refused === undefined ? {} : { refused: record.refused }),
    said: '',
  };
}

/** The comment of a plan, and whether it says or remembers anything new. */
export function commentOfPlan(
  { record, targets }: Pick<MergePlan, 'targets'> & { record: RollbackRecord },
  known: RollbackRecord | undefined,
  proposed?: string,
): { record: RollbackRecord; text: string; isNews: boolean } {
  const text = watchComment(targets.filter(isShown), proposed);
  const said = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const now = { ...record, said };
  return { record: now, text, isNews: JSON.stringify(now) !== JSON.stringify(known) };
}

/** What runs say in a way that is not new is nobody's concern, nor a target that was never degraded. */
const isShown = ({ seen }: WatchedTarget): boolean => ('runs' in seen ? seen.runs.state !== 'nothing' : true);

/** Whether something else for the same target came in between a merge and when it was first seen degraded. */
export const isSuperseded = (
  pull: Pick<MergedPull, 'number' | 'mergedAt'>,
  looks: readonly string[],
  others: readonly Pick<MergedPull, 'number' | 'mergedAt'>[],
): boolean => {
  const first = looks[0] === undefined ? Number.POSITIVE_INFINITY : timeOf(looks[0]);
  return others.some(
    (one) =>
      one.number !== pull.number && timeOf(one.mergedAt) >= timeOf(pull.mergedAt) && timeOf(one.mergedAt) <= first,
  );
};
