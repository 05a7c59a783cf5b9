import type { Step } from '../domain/run.ts';
import type { ArchiveEntry } from './archive.ts';

/** GitHub cuts the name of a job to so many UTF-16 units when it makes a file name of it. */
const MOST_NAME = 90;

/** The name of a job as it is left in a file name: what no file system takes is gone, and half a character at its end. */
const fileName = (job: string): string =>
  job
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[/:\\<>"|?*\u0000-\u001f]/g, '')
    .slice(0, MOST_NAME)
    .replace(/(?:[\uD800-\uDBFF]|\uFFFD)$/, '')
    .trim();

/**
 * The entries of a run's log archive that are the log of a job: its file at the top (`3_build.txt`), else the files of its
 * steps in order (`build/2_Run tests.txt`), of the failed ones alone when there are such. Empty when there are none or
 * when it cannot be told whose they are: the log of another job would be worse than none (FT41).
 */
export function entriesOfJob(
  entries: readonly ArchiveEntry[],
  job: { name: string; failedSteps: readonly Pick<Step, 'number'>[] },
): ArchiveEntry[] {
  const name = fileName(job.name);
  const whole: ArchiveEntry[] = [];
  const steps: { number: number; entry: ArchiveEntry }[] = [];
  for (const entry of entries) {
    const [, folder, number, base = ''] = /^(?:([^/]*)\/)?-?(\d{1,9})_([^/]*)\.txt$/s.exec(entry.name) ?? [];
    if (number === undefined || entry.size === 0) continue;
    if (folder === undefined && fileName(base) === name) whole.push(entry);
    if (folder !== undefined && fileName(folder) === name) steps.push({ number: Number(number), entry });
  }
  if (whole.length > 0) return whole.length === 1 ? whole : [];
  const failed = new Set(job.failedSteps.map(({ number }) => number));
  const chosen = steps.some(({ number }) => failed.has(number))
    ? steps.filter(({ number }) => failed.has(number))
    : steps;
  // Two files of one step: the folder belongs to two jobs.
  if (new Set(chosen.map(({ number }) => number)).size < chosen.length) return [];
  return chosen.sort((a, b) => a.number - b.number).map(({ entry }) => entry);
}
