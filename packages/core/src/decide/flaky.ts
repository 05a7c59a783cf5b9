import type { FailureState, Look } from '../domain/failure.ts';
import { byTime, type Sighting, shareOf } from './looks.ts';
import { DAY, HOUR, timeOf } from './moment.ts';

/** Green builds that a flaky failure needs beyond the others (E.4: 5 instead of 3). */
const MORE_FOR_FLAKY = 2;
/** E.4: changes of colour on one commit within so many days, and how many of them make a failure flaky. */
const FLIP_DAYS = 14;
const FLIPS = 2;
/** E.4, TestGrid: the share of builds in which green turned red, over at least so many; longer streaks are no flips. */
const FLIP_RATE = 0.1;
const LEAST_LOOKS = 10;
const STREAK = 3;
/** Two runs of one schedule that are this far apart make it a daily one; a scheduled run may start hours late. */
const DAILY = 20 * HOUR;

export interface Judged {
  state: FailureState;
  /** What it would be without the greens since: never `fixed`. */
  kind: FailureState;
  /** What speaks for the state: sentences of ours, with numbers and commits. */
  why: string[];
  /** Changes of colour on one commit. */
  flips: number;
  /** Green builds in a row after the last red one. */
  greens: number;
  /** Green builds in a row that end it. */
  needed: number;
}

/** What is known beside the looks. */
export interface FlakyFacts {
  /** A tool's own report said that it passed when tried again. */
  flakyReported: boolean;
  /** Green builds in a row that end it; 3 is usual. A flaky failure needs two more. */
  greens: number;
  /** The state that is remembered of it. */
  before?: FailureState;
}

/**
 * The state machine of E.4 over the looks at one place. The first that holds: `fixed`, `persistent`, `flaky`,
 * `suspect_flaky`, `new`. All time is measured from the last red look, so time alone changes nothing.
 */
export function judge(looks: readonly Look[], facts: FlakyFacts): Judged {
  const sorted = looks.toSorted(byTime);
  const last = sorted.findLastIndex((look) => look.red);
  if (last === -1) return { ...NOTHING, needed: facts.greens };
  const flips = flipsOf(sorted, sorted[last]!);
  const greens = closingGreens(sorted).length;
  const kind = kindOf(sorted, last, flips, facts);
  const base = { ...kind, state: settle(facts.before, kind.state) };
  const needed = facts.greens + (base.state === 'flaky' ? MORE_FOR_FLAKY : 0);
  const numbers = { kind: base.state, flips: flips.length, greens, needed };
  if (greens < needed) return { ...base, ...numbers };
  return { state: 'fixed', why: [...base.why, `${greens} green builds in a row`], ...numbers };
}

/**
 * The state of a failure over all its places: it is fixed when every place is, and otherwise what the worst of the others
 * is. `greens` is that of the place that has the fewest.
 */
export function judgeAll(sightings: readonly Sighting[], facts: FlakyFacts): Judged {
  // A place must be able to remember as many greens as it needs, and its last red look.
  const room = shareOf(sightings.length) - 1 - MORE_FOR_FLAKY;
  const all = sightings.map(({ looks }) => judge(looks, { ...facts, greens: Math.min(facts.greens, room) }));
  const worst = all.toSorted(bySeverity)[0];
  if (!worst) return { ...NOTHING, needed: facts.greens };
  return {
    ...worst,
    flips: all.reduce((sum, { flips }) => sum + flips, 0),
    greens: Math.min(...all.map(({ greens }) => greens)),
    needed: Math.max(...all.map(({ needed }) => needed)),
  };
}
const NOTHING = { state: 'new', kind: 'new', why: [], flips: 0, greens: 0 } as const satisfies Omit<Judged, 'needed'>;
const SEVERITY: readonly FailureState[] = ['persistent', 'flaky', 'suspect_flaky', 'new', 'fixed'];
const bySeverity = (a: Judged, b: Judged): number =>
  SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state) || SEVERITY.indexOf(a.kind) - SEVERITY.indexOf(b.kind);

/** How far a place is: green builds in a row that count, newest last. Each build once, whatever its attempts. */
export function closingGreens(looks: readonly Look[]): Look[] {
  const sorted = looks.toSorted(byTime);
  const last = sorted.findLastIndex((look) => look.red);
  const reds = sorted.filter((look) => look.red);
  // A green attempt of a build that was red shows a flip, not a repair.
  const builds = new Set(reds.map(({ build }) => build));
  return sorted.slice(last + 1).filter((look) => {
    if (builds.has(look.build) || !reds.every(({ event }) => closes(event, look.event))) return false;
    builds.add(look.build);
    return true;
  });
}

/** What starts by itself, in GitHub's words and in Prow's. */
const BY_ITSELF = new Set(['schedule', 'push', 'periodic', 'postsubmit']);

/**
 * Whether a green build of one event says something about a failure of another: the same event does, and what runs by
 * itself does. Somebody's manual run closes no scheduled failure (E.2, E.4).
 */
const closes = (red: string, green: string): boolean => BY_ITSELF.has(green) || (!BY_ITSELF.has(red) && red === green);

/**
 * What is known of a failure is not forgotten because old looks are no longer there: until it is fixed, a flaky one stays
 * flaky, and nothing becomes `new` again.
 */
function settle(before: FailureState | undefined, judged: FailureState): FailureState {
  if (before === undefined || before === 'fixed') return judged;
  if (judged === 'new') return before;
  return judged === 'suspect_flaky' && before === 'flaky' ? before : judged;
}

const commitOf = ({ sha, build }: Look): string => sha || build;

function kindOf(
  sorted: readonly Look[],
  last: number,
  flips: readonly string[],
  { flakyReported }: FlakyFacts,
): Pick<Judged, 'state' | 'why'> {
  const persistent = persistence(sorted, last);
  if (persistent) return { state: 'persistent', why: [persistent] };
  const rate = flipRate(sorted);
  const on = [...new Set(flips)].map((commit) => `red and green on ${commit}`);
  if (flips.length >= FLIPS) return { state: 'flaky', why: on };
  if (rate) return { state: 'flaky', why: [rate] };
  if (flips.length > 0) return { state: 'suspect_flaky', why: on };
  if (flakyReported) return { state: 'suspect_flaky', why: ['a test report says that it passed when tried again'] };
  return { state: 'new', why: [] };
}

/** Why it is persistent, judged where it was last red: greens since then do not take that back before it is fixed. */
function persistence(sorted: readonly Look[], last: number): string | undefined {
  const begin = sorted.slice(0, last).findLastIndex((look) => !look.red) + 1;
  const streak = sorted.slice(begin, last + 1);
  const commits = new Set(streak.map(commitOf)).size;
  const needed = isDaily(sorted) ? 2 : 3;
  if (commits >= needed) return `${streak.length} red builds in a row on ${commits} commits`;
  const red = sorted[last]!;
  const same = sorted.filter((look) => commitOf(look) === commitOf(red));
  return same.length >= 2 && same.every((look) => look.red)
    ? `all ${same.length} attempts on ${commitOf(red)} are red`
    : undefined;
}

/** Whether nothing but a schedule runs here, once a day or less. */
function isDaily(sorted: readonly Look[]): boolean {
  const firsts = sorted.filter(({ build }, index) => sorted.findIndex((look) => look.build === build) === index);
  return (
    firsts.every(({ event }) => event === 'schedule' || event === 'periodic') &&
    firsts.every(({ at }, index) => index === 0 || timeOf(at) - timeOf(firsts[index - 1]!.at) >= DAILY)
  );
}

/** The commit of every change of colour on one commit, within two weeks around the last red look. */
function flipsOf(sorted: readonly Look[], red: Look): string[] {
  const near = sorted.filter(({ at }) => Math.abs(timeOf(at) - timeOf(red.at)) <= FLIP_DAYS * DAY);
  const before = new Map<string, boolean>();
  return near.flatMap((look) => {
    const commit = commitOf(look);
    const changed = before.has(commit) && before.get(commit) !== look.red;
    before.set(commit, look.red);
    return changed ? [commit] : [];
  });
}

/** How often green turned red, when that is often enough; once is not (one red run is never flaky). */
function flipRate(sorted: readonly Look[]): string | undefined {
  const streaks: Look[][] = [];
  for (const [index, look] of sorted.entries()) {
    if (index > 0 && sorted[index - 1]!.red === look.red) streaks.at(-1)!.push(look);
    else streaks.push([look]);
  }
  const counted = streaks.filter((streak) => !streak[0]!.red || streak.length < STREAK);
  const looks = counted.reduce((sum, streak) => sum + streak.length, 0);
  const flips = counted.filter((streak) => streak[0]!.red && streak !== streaks[0]).length;
  return looks >= LEAST_LOOKS && flips >= FLIPS && flips / looks >= FLIP_RATE
    ? `it turned red ${flips} times in ${looks} builds`
    : undefined;
}
