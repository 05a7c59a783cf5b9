import type { Failure } from '../domain/failure.ts';
import type { Distinct, Overflow, Tracked, TrackedOverflow } from '../domain/tracked.ts';
import type { Candidate } from './importance.ts';
import { DAY, timeOf } from './moment.ts';
import { countIn, withLeft, withoutGone } from './overflow.ts';
import { type RecordFacts, remember } from './record.ts';
import { type Storm, stormRecord } from './storm.ts';

/**
 * What is to be written about one issue. Body, title, labels and `state` of a change must go out in ONE request: a record
 * that says `fixed` on an issue that stayed open would be taken for an issue that a person opened again.
 */
export type Change =
  /** `fixed`: it is green again already: the issue is opened, and closed at once with this record. */
  | { kind: 'open'; record: Failure; distinct: Distinct; predecessors: Tracked[]; fixed?: Failure }
  | {
      kind: 'update';
      tracked: Tracked;
      record: Failure;
      /** Its new occurrences, if that is why. */
      distinct: Distinct | undefined;
      /** What the issue must be afterwards; absent when that stays. */
      state?: 'open' | 'closed';
      /** `changed`: only the state of the failure; `looked`: only green builds that would be forgotten. */
      why: 'occurred' | 'reopened' | 'fixed' | 'changed' | 'looked';
      reclassified: boolean;
    }
  /** To be closed as `not_planned`, with a link. */
  | { kind: 'duplicate'; tracked: Tracked; of: Tracked }
  /** The incident issue. `storm`: what came newly; absent when it is over. */
  | {
      kind: 'storm';
      tracked: Tracked | undefined;
      record: Failure;
      storm?: Storm;
      state?: 'open' | 'closed';
      /** It was over before it was found: the issue is opened, and closed at once with this record. */
      fixed?: Failure;
      why: 'opened' | 'occurred' | 'reopened' | 'over';
    }
  /** The overflow issue. `left`: failures found no room; `gone`: failures in it got their own issue or grew old. */
  | {
      kind: 'overflow';
      tracked: TrackedOverflow | undefined;
      record: Overflow;
      state?: 'open' | 'closed';
      why: 'left' | 'gone';
    };

/** A change of an issue that stands for one failure. */
export type OwnChange = Extract<Change, { kind: 'open' | 'update' }>;
export const isOwn = (change: Change): change is OwnChange => change.kind === 'open' || change.kind === 'update';

/** An incident is over when nothing of it was met for so long. */
const STORM_CALM = DAY;

/** What happens to an issue that counts, in which `distinct` may have occurred; nothing when there is nothing to write. */
export function updateOf(
  tracked: Tracked,
  distinct: Distinct | undefined,
  scan: RecordFacts,
): (Change & { kind: 'update' })[] {
  const before = tracked.record.history?.state;
  const open = tracked.state === 'open';
  // An issue that is open although its failure is fixed was opened by a person, who closes it as well.
  if (!distinct && (before === undefined || before === 'fixed')) return [];
  const { record, judged, fading, reclassified } = remember(tracked.record, distinct, scan);
  const change = { kind: 'update' as const, tracked, distinct, reclassified };
  // A merge or a person closed it: that it is green since is what shows whether that was right.
  if (!distinct && !open) {
    if (judged.state === 'fixed') return [{ ...change, record: closedOnce(record), why: 'fixed' }];
    return fading ? [{ ...change, record, why: 'looked' }] : [];
  }
  if (judged.state === 'fixed') {
    if (!open) return [{ ...change, record, why: 'occurred' }];
    return [{ ...change, record: closedOnce(record), state: 'closed', why: 'fixed' }];
  }
  if (distinct && !open) {
    // Where it began last time says nothing of this time.
    const { origin: _, ...again } = record;
    return [{ ...change, record: again, state: 'open', why: 'reopened' }];
  }
  if (distinct) return [{ ...change, record, why: 'occurred' }];
  if (judged.state !== before) return [{ ...change, record, why: 'changed' }];
  return fading ? [{ ...change, record, why: 'looked' }] : [];
}

const closedOnce = (record: Failure): Failure => ({
  ...record,
  history: { ...record.history!, state: 'fixed', closed: record.history!.closed + 1 },
});

/** Whether issues of this failure were closed twice or more before: it keeps coming back (E.2). */
export const isRecurring = ({ history }: Failure): boolean => (history?.closed ?? 0) >= 2;

/** A new failure, and the issue that it would get. `predecessors`: its issues that were closed long ago. */
export function candidateOf(
  distinct: Distinct,
  predecessors: readonly Tracked[],
  overflow: TrackedOverflow | undefined,
  scan: RecordFacts,
): Candidate & { change: Change & { kind: 'open' } } {
  const { record: bare, judged } = remember(undefined, distinct, scan);
  const history = bare.history!;
  const count = history.count + countIn(overflow, distinct.fingerprint);
  const closed = Math.max(predecessors.length, ...predecessors.map(({ record }) => record.history?.closed ?? 0));
  const record: Failure = { ...bare, history: { ...history, state: judged.kind, count, closed } };
  const fixed = judged.state === 'fixed' ? { fixed: closedOnce(record) } : {};
  const change = { kind: 'open' as const, record, distinct, predecessors: [...predecessors], ...fixed };
  return { distinct, state: judged.state, count, change };
}

/** What happens to the incident issue. A storm that is found when it is over is told, and closed at once. */
export function stormChanges(incident: Tracked | undefined, storm: Storm | undefined, now: string): Change[] {
  const record = storm ? stormRecord(incident?.record, storm) : incident?.record;
  if (!record?.history) return [];
  const over = timeOf(now) - timeOf(record.history.lastAt) >= STORM_CALM;
  if (!incident) {
    const opened = { kind: 'storm' as const, tracked: undefined, record, why: 'opened' as const };
    return [{ ...opened, ...(storm && { storm }), ...(over && { fixed: closedOnce(record) }) }];
  }
  const change = { kind: 'storm' as const, tracked: incident, record, ...(storm && { storm }) };
  if (incident.state === 'closed') {
    if (!storm) return [];
    return over
      ? [{ ...change, record: { ...record, history: { ...record.history, state: 'fixed' } }, why: 'occurred' }]
      : [{ ...change, state: 'open', why: 'reopened' }];
  }
  // An incident that is open although it is over was opened again by a person.
  if (over && record.history.state !== 'fixed')
    return [{ ...change, record: closedOnce(record), state: 'closed', why: 'over' }];
  return storm ? [{ ...change, why: 'occurred' }] : [];
}

/**
 * What happens to the overflow issue. What found no room is added before issues are opened and what got an issue
 * (`housed`) is taken out afterwards, so that a run that dies between loses nothing and opens no more than it may.
 */
export function overflowChanges(
  tracked: TrackedOverflow | undefined,
  left: readonly Distinct[],
  housed: ReadonlySet<string>,
  limits: { now: string; days: number },
): { before: Change[]; after: Change[] } {
  const filled = left.length > 0 ? withLeft(tracked?.record, left) : tracked?.record;
  const before: Change[] =
    left.length === 0
      ? []
      : [
          {
            kind: 'overflow',
            tracked,
            record: filled!,
            ...(tracked?.state === 'closed' ? { state: 'open' as const } : {}),
            why: 'left',
          },
        ];
  if (!tracked || !filled || (tracked.state === 'closed' && left.length === 0)) return { before, after: [] };
  const rest = withoutGone(filled, housed, limits);
  if (rest.failures.length === filled.failures.length) return { before, after: [] };
  const state = rest.failures.length === 0 ? { state: 'closed' as const } : {};
  return { before, after: [{ kind: 'overflow', tracked, record: rest, ...state, why: 'gone' }] };
}
