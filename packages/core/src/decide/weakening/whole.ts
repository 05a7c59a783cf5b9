import type { FileChange } from '../../domain/fix.ts';
import { quoted, type Weakening } from './finding.ts';
import { isDocument, isSnapshot, isTest } from './paths.ts';

/** What a change is as a whole: recorded results or tests alone, when it should mend what they test (W6). */
export function wholeChange(files: readonly Pick<FileChange, 'path'>[]): Weakening[] {
  const touched = files.filter(({ path }) => !isDocument(path));
  const [first] = touched;
  if (!first || !touched.every(({ path }) => isSnapshot(path) || isTest(path))) return [];
  const snapshots = touched.filter(({ path }) => isSnapshot(path));
  if (snapshots[0]) {
    const which = `${quoted(snapshots[0].path)}${snapshots.length > 1 ? ` and ${snapshots.length - 1} more` : ''}`;
    return [
      {
        kind: 'snapshot-only',
        path: snapshots[0].path,
        what: `Recorded results were changed without any source: ${which}.`,
      },
    ];
  }
  return [
    {
      kind: 'tests-only',
      path: first.path,
      what: 'The change touches nothing but tests, so what they test is as it was.',
    },
  ];
}
