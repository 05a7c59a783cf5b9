import { code } from '../risk/words.ts';
import type { Place } from './change-type.ts';
import { textAt, WORKLOADS } from './place.ts';

/** A value of a file or a request, as Markdown. */
export const shown = (value: unknown): string =>
  code(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** `is set to` or `goes from … to …`. */
export const move = (before: unknown, after: unknown): string =>
  before === undefined || before === null
    ? `is set to ${shown(after)}`
    : `goes from ${shown(before)} to ${shown(after)}`;

/** How most changes are taken back. */
export const revert = (what: string): string => `Revert this pull request: once that is rolled out, ${what} as before.`;

/** What becomes of the pods of an object whose template changes, or of values that a chart makes pods from. */
export function rollout({ kind, value }: Pick<Place, 'kind' | 'value'>): string {
  if (kind === 'CronJob') return 'Its next runs start so; a run that goes on stays as it is.';
  if (kind === 'Pod') return 'Its container is started again.';
  const strategy = textAt(value, ['spec', 'strategy', 'type']) || textAt(value, ['spec', 'updateStrategy', 'type']);
  if (strategy === 'Recreate')
    return 'All its pods stop before new ones start (`Recreate`): in the meantime nothing answers.';
  if (strategy === 'OnDelete') return 'Its pods stay as they are until each of them is deleted (`OnDelete`).';
  if (!WORKLOADS.some((known) => known === kind)) return 'Pods that are made from it are replaced.';
  return 'Its pods are replaced one after the other; in the meantime both old and new ones run.';
}
