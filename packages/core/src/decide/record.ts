import type { FailedRun, Failure, History } from '../domain/failure.ts';
import type { Distinct } from '../domain/tracked.ts';
import { closingGreens, type Judged, judgeAll } from './flaky.ts';
import { keysInWindow, MOST_KEYS, newestKeys, rowKey } from './known.ts';
import { type Greens, keptOf, type Sighting, sightingsOf } from './looks.ts';
import { laterOf, timeOf } from './moment.ts';

/** Occurrences that a record lists. */
export const MOST_ROWS = 50;
const MOST_ANCHORS = 20;

/** What a scan says of any failure. */
export interface RecordFacts {
  greens: Greens;
  /** Green builds in a row that end a failure. */
  needed: number;
  /** Start of this scan's window: ISO 8601. */
  since: string;
  /** Start of the next scan's window, as late as it may be: what is older may never be seen again. ISO 8601. */
  nextSince: string;
}

/** A record as it would be written now. */
export interface Remembered {
  record: Failure;
  judged: Judged;
  /** Green builds are known that count towards closing, and that would be forgotten if they were not written now. */
  fading: boolean;
  /** Code finds another class than before, and no model had refined the old one. */
  reclassified: boolean;
}

/**
 * The record of a failure after this scan: `before` with the new occurrences and with what was seen to be green. The text
 * is that of the newest log; class and title stay where a model refined them. A record without a history, because
 * somebody edited the issue, is begun again. At least one of the two is given.
 */
export function remember(before: Failure | undefined, distinct: Distinct | undefined, facts: RecordFacts): Remembered {
  const known = before?.history && before;
  const history = known?.history;
  const sightings = sightingsOf(history, distinct?.occurrences.map(({ job }) => job) ?? [], facts.greens);
  const judged = judgeAll(sightings, {
    flakyReported: distinct?.flakyReported ?? false,
    greens: facts.needed,
    ...(history ? { before: history.state } : {}),
  });
  const runs = newestRows([...(known?.runs ?? []), ...(distinct?.occurrences.map(({ row }) => row) ?? [])]);
  const text = distinct ? textOf(distinct, known) : known!;
  const kept = { ...historyOf(history, distinct), ...keptOf(sightings), state: judged.state };
  const seen = newestKeys(keysInWindow(kept.seen, { looks: kept.looks, runs }, facts.since), MOST_KEYS);
  return {
    record: { ...known, ...text, runs, history: { ...kept, seen } },
    judged,
    fading: sightings.some((sighting) => isFading(sighting, judged, facts)),
    reclassified:
      distinct !== undefined && known !== undefined && !isRefined(known) && known.class !== distinct.verdict.class,
  };
}

const isRefined = ({ history }: Failure): boolean => history?.refinedFrom !== undefined;

type Text = Pick<Failure, 'fingerprint' | 'loose' | 'class' | 'rule' | 'title' | 'excerpt' | 'anchors'>;

function textOf(distinct: Distinct, known: Failure | undefined): Text {
  const { fingerprint, loose, verdict, logGone } = distinct;
  const refined = known && isRefined(known);
  // What was cut from a log says more than what is left when a later log is gone.
  const from = logGone !== undefined && known && known.excerpt !== '' ? known : distinct;
  return {
    fingerprint,
    loose: loose.slice(0, 80),
    class: refined ? known.class : verdict.class,
    rule: verdict.rule.slice(0, 60),
    title: (refined && known.title) || distinct.title.slice(0, 200),
    excerpt: from.excerpt.slice(0, 20_000),
    anchors: from.anchors.slice(0, MOST_ANCHORS),
  };
}

/** Each job of each attempt once, the newest 50, newest last. */
export function newestRows(rows: readonly FailedRun[]): FailedRun[] {
  const each = new Map(rows.map((row) => [rowKey(row), row]));
  return [...each.values()]
    .toSorted((a, b) => timeOf(a.at) - timeOf(b.at) || (rowKey(a) < rowKey(b) ? -1 : 1))
    .slice(-MOST_ROWS);
}

/** The history with the occurrences counted; looks, places and state are not yet its own. */
function historyOf(history: History | undefined, distinct: Distinct | undefined): History {
  const occurrences = distinct?.occurrences ?? [];
  const times = occurrences.map(({ row }) => row.at);
  const first = history?.firstAt ?? times[0] ?? '';
  return {
    closed: 0,
    probed: [],
    looks: [],
    state: 'new',
    ...history,
    count: Math.max(1, (history?.count ?? 0) + occurrences.length),
    firstAt: times.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a), first),
    lastAt: times.reduce(laterOf, history?.lastAt ?? first),
    seen: [...(history?.seen ?? []), ...occurrences.map(({ job }) => job.key)],
  };
}

/**
 * Whether green builds on the way to closing would be lost: those that the next scan cannot see again, as long as the
 * record holds fewer than are needed. Greens alone are no reason to write.
 */
function isFading({ looks, added, fleeting }: Sighting, { needed }: Judged, { nextSince }: RecordFacts): boolean {
  const closing = closingGreens(looks);
  const stored = closing.filter((look) => !added.includes(look)).length;
  return (
    stored < needed &&
    closing.some((look) => added.includes(look) && (fleeting.includes(look) || timeOf(look.at) < timeOf(nextSince)))
  );
}
