import type { History } from '../../domain/failure.ts';
import type {
  Asking,
  MeteredComment,
  MeteredIssue,
  MeteredPull,
  MetricEvent,
  MetricFacts,
} from '../../domain/metrics.ts';
import { fateOfFix, type Known, type Merged, madeFor, redsOf } from '../fix/fate.ts';
import { isoWeek } from '../iso-week.ts';
import { timeOf } from '../moment.ts';

export interface MetricWindow {
  /** Milliseconds: what happened before, or after `to`, is not counted. */
  from: number;
  to: number;
  /** Green runs after which a fix counts as green. */
  stableRuns: number;
}

/** Turns what was read into what is counted. The order of the facts does not matter to the sums. */
export function eventsOf(facts: MetricFacts, window: MetricWindow): MetricEvent[] {
  const known: Context = {
    window,
    failuresOf: madeFor(
      facts.issues.flatMap(({ repo, number, failure }) =>
        failure
          ? {
              ...{ issue: `${repo}#${number}`, fingerprint: failure.fingerprint },
              ...{ reds: redsOf(failure), history: failure.history },
            }
          : [],
      ),
    ),
    pulls: new Map(facts.pulls.map((pull) => [nameOf(pull), pull])),
    reverted: new Set(facts.pulls.flatMap(revertedBy)),
  };
  return [
    ...facts.issues.flatMap((issue) => ofIssue(issue, known)),
    ...facts.pulls.flatMap((pull) => ofPull(pull, known)),
  ];
}

interface Context {
  window: MetricWindow;
  /** The failures that a fix was made for. */
  failuresOf(fix: Merged): readonly (Known & { history: History | undefined })[];
  pulls: ReadonlyMap<string, MeteredPull>;
  /** Names of pull requests whose revert was merged. */
  reverted: ReadonlySet<string>;
}

const nameOf = ({ repo, number }: { repo: string; number: number }): string => `${repo}#${number}`.toLowerCase();

/** What a merged revert takes back: ours says it in its marker, and GitHub names the branch of any other after it. */
function revertedBy({ repo, mergedAt, marker, headBranch, fork }: MeteredPull): string[] {
  if (mergedAt === undefined) return [];
  if (marker?.kind === 'rollback') return [marker.data.pull.toLowerCase()];
  const [, number] = /^revert-([1-9]\d{0,9})-/.exec(headBranch) ?? [];
  return number && !fork ? [nameOf({ repo, number: Number(number) })] : [];
}

/** An event in its week; none when it did not happen within the window. */
function at({ window }: Context, moment: string, event: Omit<MetricEvent, 'week'>): MetricEvent[] {
  const time = timeOf(moment);
  return time >= window.from && time <= window.to ? [{ ...event, week: isoWeek(time) }] : [];
}

const seconds = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / 1000);

/** What one run may say that it cost, in US dollars: sums stay whole numbers whatever a marker holds. */
const MOST_USD = 1_000_000;
const micros = (costUsd: number | undefined): number => Math.round(Math.min(costUsd ?? 0, MOST_USD) * 1_000_000);

function ofIssue(issue: MeteredIssue, known: Context): MetricEvent[] {
  const { repo, createdAt, failure, triages, attempts } = issue;
  const where = { repo, rule: '' };
  const first = failure?.history?.firstAt;
  // A record that was begun anew has forgotten the first red run.
  const since = first !== undefined && timeOf(first) > 0 && timeOf(first) <= timeOf(createdAt) ? first : undefined;
  const found = failure && at(known, createdAt, { ...where, counts: { failures: 1 }, class: failure.class });
  const waited =
    since &&
    at(known, createdAt, { ...where, sample: { name: 'toIssue' as const, seconds: seconds(since, createdAt) } });
  return [
    ...(found ?? []),
    ...(waited || []),
    ...triages.flatMap(({ at: when, costUsd }) =>
      at(known, when, { ...where, counts: { triages: 1, costMicros: micros(costUsd) } }),
    ),
    ...paid(attempts, where, known),
    ...thumbs(issue.comments, where, known),
  ];
}

const paid = (attempts: readonly Asking[], where: Pick<MetricEvent, 'repo' | 'rule'>, known: Context): MetricEvent[] =>
  attempts.flatMap(({ at: when, costUsd }) => at(known, when, { ...where, counts: { costMicros: micros(costUsd) } }));

const thumbs = (
  comments: readonly MeteredComment[],
  where: Pick<MetricEvent, 'repo' | 'rule'>,
  known: Context,
): MetricEvent[] =>
  comments.flatMap(({ at: when, up, down }) =>
    up + down > 0 ? at(known, when, { ...where, counts: { thumbsUp: up, thumbsDown: down } }) : [],
  );

/** How rules are called together, where several select the same pull request. */
const joined = (rules: readonly string[] | undefined): string => [...new Set(rules)].toSorted().join(' + ');

/** By which rules it was looked at last. */
const ruleOf = ({ memory, escalations }: MeteredPull): string =>
  joined(memory?.rules ?? escalations.at(-1)?.rules ?? []);

function ofPull(pull: MeteredPull, known: Context): MetricEvent[] {
  const { repo, createdAt, mergedAt, memory } = pull;
  const where = { repo, rule: ruleOf(pull) };
  const decided = memory && new Date(memory.at * 1000).toISOString();
  const merged = pull.mergedByUs && mergedAt !== undefined ? mergedAt : undefined;
  return [
    ...(merged === undefined
      ? []
      : [
          ...at(known, merged, { ...where, counts: { merges: 1 } }),
          ...at(known, merged, { ...where, sample: { name: 'toMerge', seconds: seconds(createdAt, merged) } }),
        ]),
    ...ofEscalations(pull, where, known),
    ...(decided && memory.micros ? at(known, decided, { ...where, counts: { costMicros: memory.micros } }) : []),
    ...paid(pull.attempts, where, known),
    ...ofFix(pull, where, known),
    ...ofRollback(pull, known),
    ...thumbs(pull.comments, where, known),
  ];
}

/** A rule may want no comment: then the check alone says that people were asked, at least the last time. */
function ofEscalations(
  { repo, escalations, memory }: MeteredPull,
  where: Pick<MetricEvent, 'repo' | 'rule'>,
  known: Context,
): MetricEvent[] {
  if (escalations.length === 0 && memory?.action === 'escalate')
    return at(known, new Date(memory.at * 1000).toISOString(), { ...where, counts: { escalations: 1 } });
  return escalations.flatMap(({ at: when, rules }) =>
    at(known, when, { repo, rule: joined(rules), counts: { escalations: 1 } }),
  );
}

function ofFix(pull: MeteredPull, where: Pick<MetricEvent, 'repo' | 'rule'>, known: Context): MetricEvent[] {
  const { repo, createdAt, mergedAt, closedAt, baseBranch, marker } = pull;
  if (marker?.kind !== 'fix') return [];
  const closed = mergedAt === undefined && closedAt !== undefined;
  if (mergedAt === undefined)
    return at(known, createdAt, { ...where, counts: { fixesOpened: 1, fixesClosed: Number(closed) } });
  const { issue, fingerprint } = marker.data;
  const fix = { repo, base: baseBranch, mergedAt, issue, fingerprint };
  const { cameBack, green } = fateOfFix(fix, known.failuresOf(fix), known.window.stableRuns);
  const reverted = known.reverted.has(nameOf(pull));
  const held = !reverted && !cameBack;
  return at(known, createdAt, {
    ...where,
    counts: {
      ...{ fixesOpened: 1, fixesMerged: 1, fixesReverted: Number(reverted), fixesCameBack: Number(cameBack) },
      ...{ fixesHeld: Number(held), fixesGreen: Number(held && green) },
    },
  });
}

/** Of the rule by which that was merged which it takes back, as far as that is known. */
function ofRollback(pull: MeteredPull, known: Context): MetricEvent[] {
  const { repo, createdAt, mergedAt, closedAt, marker } = pull;
  if (marker?.kind !== 'rollback') return [];
  const original = known.pulls.get(marker.data.pull.toLowerCase());
  const merged = mergedAt !== undefined;
  return at(known, createdAt, {
    ...{ repo, rule: (original && ruleOf(original)) || ruleOf(pull) },
    counts: {
      ...{ rollbacksProposed: 1, rollbacksMerged: Number(merged) },
      rollbacksClosed: Number(!merged && closedAt !== undefined),
    },
  });
}
