import pMap from 'p-map';
import { type Change, isOwn, type OwnChange } from '../../decide/changes.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Scan } from '../../domain/scan.ts';
import type { Deps } from '../deps.ts';
import type { StartedScan } from '../start.ts';
import type { Refined } from './ask.ts';
import type { Examined } from './examine.ts';
import { readOrigin } from './origin.ts';

/** Adds to every record that a change writes: one that is opened and closed at once has two. */
const withRecord = (change: OwnChange, add: (record: Failure) => Failure): OwnChange => ({
  ...change,
  record: add(change.record),
  ...(change.kind === 'open' && change.fixed ? { fixed: add(change.fixed) } : {}),
});

/** The changes with what a model found: class and title for people, never the fingerprint, nor what follows from the rules. */
export const withRefined = (changes: readonly Change[], refined: ReadonlyMap<string, Refined>): Change[] =>
  changes.map((change) => {
    const found = isOwn(change) ? refined.get(change.record.fingerprint) : undefined;
    if (!isOwn(change) || !found) return change;
    const named = withRecord(change, (record) => refinedBy(record, found));
    if (named.kind !== 'update') return named;
    return { ...named, reclassified: named.reclassified || found.class !== named.tracked.record.class };
  });

function refinedBy(record: Failure, { class: kind, title, duplicateOf }: Refined): Failure {
  if (!record.history) return record;
  const history = {
    ...record.history,
    refinedFrom: record.class,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
  return { ...record, class: kind, title, history };
}

/** The changes with who caused them: for an issue that is opened, or opened again. */
export const withOrigins = (
  deps: Deps,
  started: StartedScan,
  scan: Scan,
  changes: readonly Change[],
  found: readonly Examined[],
): Promise<Change[]> =>
  pMap(
    changes,
    async (change) => {
      if (!isOwn(change) || (change.kind === 'update' && change.why !== 'reopened')) return change;
      const examined = found.find(({ fingerprint }) => fingerprint === change.record.fingerprint);
      if (!examined) return change;
      const origin = await readOrigin(deps, started, scan, examined);
      return withRecord(change, (record) => ({ ...record, origin }));
    },
    { concurrency: 2 },
  );
