import type { HealthWord } from '../../domain/health.ts';
import { ENOUGH_LOOKS, type Watched } from '../../domain/rollback.ts';
import { timeOf } from '../moment.ts';

/** No two looks that count are nearer than this, in seconds, whatever a rule says: one bad minute is one look. */
const NEAREST_LOOKS = 60;

/**
 * What is known of a target after one more look; undefined when nothing is worth to be remembered. Degraded counts and
 * Healthy takes everything back. All others say nothing: Progressing is a rollout that has not ended, which also lies
 * between two degraded looks of one that is tried again and again, and Unknown, Missing and Suspended tell more of who
 * asked, or of a person's hand, than of what was merged; so they neither count nor reset.
 */
export function afterLook(
  known: Watched | undefined,
  { target, health }: { target: string; health: HealthWord },
  now: string,
  intervalSeconds: number,
): Watched | undefined {
  if (health === 'Healthy') return undefined;
  if (health !== 'Degraded' || known?.before) return known;
  // A look in the future is none: a clock was wrong.
  const looks = known?.looks.filter((at) => timeOf(at) <= timeOf(now)) ?? [];
  const last = looks.at(-1);
  const wait = Math.max(NEAREST_LOOKS, intervalSeconds) * 1000;
  const counts = last === undefined || timeOf(now) - timeOf(last) >= wait;
  if (!counts || looks.length >= ENOUGH_LOOKS) return known;
  return { target, looks: [...looks, now] };
}
