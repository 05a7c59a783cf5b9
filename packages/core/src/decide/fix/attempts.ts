import type { Attempt, FixRecord } from '../../domain/fix.ts';

/** The record keeps so many attempts, as its schema says. */
const KEPT = 50;

/** Whether a fix was tried at all: what was refused at the start costs none of the attempts that one may have. */
const wasTried = ({ end }: Attempt): boolean => end !== 'refused';

/**
 * The record with an attempt as its newest. The same start stands in it once (B3): its later end replaces the earlier one.
 * When there are too many, refusals go first, because only what was tried is counted.
 */
export function withAttempt(record: FixRecord | undefined, attempt: Attempt): FixRecord {
  const others = (record?.attempts ?? []).filter(({ start }) => start !== attempt.start);
  const attempts = [...others, attempt];
  while (attempts.length > KEPT) {
    const refused = attempts.findIndex((candidate) => !wasTried(candidate));
    attempts.splice(Math.max(0, refused), 1);
  }
  return { ...record, attempts };
}

/** How many fixes may still be tried of `maxAttempts`, never below 0. */
export const attemptsLeft = (attempts: readonly Attempt[], maxAttempts: number): number =>
  Math.max(0, maxAttempts - attempts.filter(wasTried).length);
