import type { Failure } from '../domain/failure.ts';
import type { MergedFix, Seen } from '../domain/history.ts';
import { likeWords } from './alike-words.ts';
import { cameBackAt, type Known, madeFor, redsOf, sameName } from './fix/fate.ts';
import type { History, PastFailure, PastFix } from './history.ts';
import { timeOf } from './moment.ts';

/** What is looked at now. */
export interface Present {
  /** owner/name#number. */
  issue: string;
  failure: Failure | undefined;
  /** Title and body of the issue. It is only compared: nothing of it is in the answer. */
  text: string;
}

/** An earlier failure that may be the same, with what speaks for it. */
export interface SeenBefore extends Seen {
  /** When it last occurred; undefined when that is not kept. */
  lastAt: string | undefined;
  /** What a triage found then; empty when there was none. */
  rootCause: string;
  /** A line of its log, of our own record; empty when none is kept. */
  quote: string;
}

/** What is known of a failure from the past. */
export interface Memory {
  /** The surest first. */
  seen: SeenBefore[];
  /** Merged fixes of this very failure, after which it failed again, the newest first. */
  unheld: (MergedFix & { cameBack: string })[];
}

const MOST_SEEN = 3;

/** Finds what was seen before of a failure, at most three; never the issue itself. */
export function seenBefore(present: Present, { failures, fixes }: History): Memory {
  const { failure } = present;
  const own = { issue: present.issue, fingerprint: failure?.fingerprint };
  const repaired = madeFor<Known>([...failures, ...(failure ? [{ ...own, reds: redsOf(failure) }] : [])]);
  const fixOf = (fix: PastFix): MergedFix => {
    const cameBack = cameBackAt(fix, repaired(fix));
    return { pull: fix.pull, mergedAt: fix.mergedAt, ...(cameBack === undefined ? {} : { cameBack }) };
  };
  const told = (past: PastFailure, alike: Seen['alike']): SeenBefore => {
    const last = fixes.filter((fix) => repairs(fix, past)).toSorted(newestFirst)[0];
    return {
      issue: past.issue,
      alike,
      ...(last ? { fix: fixOf(last) } : {}),
      lastAt: past.reds.map(({ at }) => at).toSorted((a, b) => timeOf(b) - timeOf(a))[0],
      rootCause: past.rootCause,
      quote: past.lines[0] ?? '',
    };
  };
  const others = failures.filter(({ issue }) => !sameName(issue, present.issue));
  const by = (alike: Seen['alike'], found: readonly PastFailure[]) =>
    found.map((past) => told(past, alike)).toSorted(order);
  const same = others.filter((past) => failure !== undefined && past.fingerprint === failure.fingerprint);
  const kin = others.filter(
    (past) => !same.includes(past) && failure?.loose !== undefined && past.loose === failure.loose,
  );
  const sure = [...by('fingerprint', same), ...by('kind', kin)].slice(0, MOST_SEEN);
  const rest = sure.length < MOST_SEEN ? others.filter((past) => !same.includes(past) && !kin.includes(past)) : [];
  // What only reads alike and was neither explained nor repaired is of no use to anybody.
  const worded = likeWords(present, rest)
    .map((past) => told(past, 'words'))
    .filter(({ rootCause, fix }) => rootCause !== '' || fix !== undefined);
  const seen = [...sure, ...worded].slice(0, MOST_SEEN);
  const unheld = fixes
    .filter((fix) => repairs(fix, own) && seen.every((one) => one.fix?.pull !== fix.pull))
    .toSorted(newestFirst)
    .map(fixOf)
    .flatMap(({ cameBack, ...fix }) => (cameBack === undefined ? [] : [{ ...fix, cameBack }]))
    .slice(0, MOST_SEEN);
  return { seen, unheld };
}

/** Whether a fix was made for a failure: asked for in its issue, or of the same fingerprint. */
const repairs = (fix: PastFix, { issue, fingerprint }: Pick<PastFailure, 'issue' | 'fingerprint'>): boolean =>
  sameName(fix.issue, issue) || (fix.fingerprint !== undefined && fix.fingerprint === fingerprint);

/** A fix that held first, then any other fix; among equals the failure that occurred last. */
const order = (a: SeenBefore, b: SeenBefore): number => worth(b) - worth(a) || timeOf(b.lastAt) - timeOf(a.lastAt);
const worth = ({ fix }: SeenBefore): number => (fix === undefined ? 0 : fix.cameBack === undefined ? 2 : 1);
const newestFirst = (a: PastFix, b: PastFix): number => timeOf(b.mergedAt) - timeOf(a.mergedAt);
