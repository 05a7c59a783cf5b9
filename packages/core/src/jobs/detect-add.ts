import pMap from 'p-map';
import type { Change } from '../decide/changes.ts';
import type { Scan } from '../domain/scan.ts';
import type { Deps } from './deps.ts';
import type { Refined } from './detect-ask.ts';
import type { Examined } from './detect-examine.ts';
import { readOrigin } from './detect-origin.ts';
import type { StartedScan } from './start.ts';

/** The changes with what a model found: class and title for people, never the fingerprint, nor what follows from the rules. */
export const withRefined = (changes: readonly Change[], refined: ReadonlyMap<string, Refined>): Change[] =>
  changes.map((change) => {
    if (change.kind !== 'open' && change.kind !== 'update') return change;
    const { record } = change;
    const found = refined.get(record.fingerprint);
    if (!found || !record.history) return change;
    const { class: kind, title, duplicateOf } = found;
    const history = {
      ...record.history,
      ...(kind === record.class ? {} : { refinedFrom: record.class }),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    };
    const named = { ...record, class: kind, title, history };
    return change.kind === 'update'
      ? { ...change, record: named, reclassified: change.reclassified || kind !== change.tracked.record.class }
      : { ...change, record: named };
  });

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
      if (change.kind !== 'open' && !(change.kind === 'update' && change.why === 'reopened')) return change;
      const examined = found.find(({ fingerprint }) => fingerprint === change.record.fingerprint);
      if (!examined) return change;
      const origin = await readOrigin(deps, started, scan, examined);
      return { ...change, record: { ...change.record, origin } };
    },
    { concurrency: 2 },
  );
