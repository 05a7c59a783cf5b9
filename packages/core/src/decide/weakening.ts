import type { FileChange } from '../domain/fix.ts';
import { moreIgnored } from './weakening/commands.ts';
import { testedOf } from './weakening/facts.ts';
import { added, quoted, type Weakening } from './weakening/finding.ts';
import { pairsOf } from './weakening/pairs.ts';
import { isLock, isTest } from './weakening/paths.ts';
import { looserSettings } from './weakening/setting-rules.ts';
import { withSettings } from './weakening/settings.ts';
import { lineOf, readSource, type Source } from './weakening/source.ts';
import { moreSuppressed } from './weakening/suppressions.ts';
import { swallowsOf } from './weakening/swallow.ts';
import { weakerTests } from './weakening/tests.ts';
import { wholeChange } from './weakening/whole.ts';

export type { Weakening } from './weakening/finding.ts';

/** Most findings of one change. */
const MOST = 50;

/**
 * Where a change makes tests or checks weaker, by comparing what the old and the new whole texts hold (W6): deleted and
 * skipped tests, loosened and removed assertions, errors that count no more, longer waits, more retries, disabled rules,
 * lowered coverage, and a change of nothing but tests or recorded results. At most 50, in order of path and line. It is
 * made to find rather too much than too little: who asks shows a banner and merges nothing by itself, but refuses nothing.
 * Linear in the texts; a text that cannot be read gives less, never an error.
 */
export function weakenings(files: readonly FileChange[]): Weakening[] {
  const pairs = pairsOf(files.filter(({ path }) => !isLock(path)));
  const settings = pairs.map(withSettings);
  const sides = pairs.map(({ path, was, before, after }) => ({
    path,
    before,
    after,
    old: before === null ? undefined : readSource(was, before),
    now: after === null ? undefined : readSource(path, after),
  }));
  const tests = sides.map(({ path, old, now }) => ({ path, old: old && testedOf(old), now: now && testedOf(now) }));
  const found = [
    ...wholeChange(files),
    ...weakerTests(tests),
    ...looserSettings(settings),
    ...moreIgnored(settings),
    ...sides.flatMap(({ path, old, now }) =>
      now ? [...moreSuppressed(old, now), ...moreSwallowed(path, old, now)].map((item) => ({ path, ...item })) : [],
    ),
  ];
  const place = ({ path, line = 0 }: Weakening, other: Weakening): number =>
    path === other.path ? line - (other.line ?? 0) : path < other.path ? -1 : 1;
  const seen = new Set<string>();
  // One line may be found weaker as a setting and as code.
  const once = found.filter(({ kind, path, line, what }) => {
    const key = `${kind} ${line ?? what} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.sort(place).slice(0, MOST);
}

/** Errors that the code itself swallows now, whatever they are. Tests say more of their own (see weakening/tests.ts). */
function moreSwallowed(path: string, old: Source | undefined, now: Source): Omit<Weakening, 'path'>[] {
  if (isTest(path)) return [];
  const blunt = (source: Source | undefined) => (source ? swallowsOf(source).filter((swallow) => swallow.blunt) : []);
  return added(blunt(old), blunt(now), ({ how }) => how).map(({ at, how }) => ({
    kind: 'error-ignored',
    line: lineOf(now, at),
    what: `Errors are swallowed by ${quoted(how)}.`,
  }));
}
