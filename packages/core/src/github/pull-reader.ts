import type { RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import type { Github } from './client.ts';
import { type Hole, queryPartly } from './graphql.ts';

/** What the reads of pull requests share in one run. */
export interface PullReader {
  github: Github;
  log: Log;
  clock: Clock;
  /** Ends every read. */
  signal: AbortSignal;
  /** GraphQL queries until now, what GitHub counted for them, and how many points its hour still has. */
  spent: { points: number; calls: number; left?: number };
}

/** The part of every query that tells its price. */
export const RATE = 'rateLimit { cost remaining }';
export interface Rated {
  rateLimit: { cost: number; remaining: number } | null;
}

/** How many things are asked for at a time: fewer when GitHub could not answer, more again after five answers. */
export interface PageSize {
  readonly now: number;
  readonly isSmallest: boolean;
  good(): void;
  shrink(): void;
}

const GOOD_PAGES = 5;

/** `sizes`: the largest first. */
export function pageSize(sizes: readonly number[]): PageSize {
  let [step, good] = [0, 0];
  return {
    get now() {
      return sizes[step]!;
    },
    get isSmallest() {
      return step === sizes.length - 1;
    },
    good() {
      good += 1;
      if (good < GOOD_PAGES || step === 0) return;
      [step, good] = [step - 1, 0];
    },
    shrink() {
      [step, good] = [Math.min(step + 1, sizes.length - 1), 0];
    },
  };
}

/** For a query of one thing. */
const alone = (): PageSize => pageSize([1]);

/**
 * One query, priced. When GitHub cannot answer it, or only half of it, `size` shrinks and less is asked for; the smallest is
 * tried as often as any read. `variables` is called with the size of each attempt. Throws `GithubError`, or the signal's reason.
 */
export async function askPage<T extends object>(
  reader: PullReader,
  repo: RepoRef,
  name: string,
  document: string | ((size: number) => string),
  variables: (size: number) => Record<string, unknown>,
  size: PageSize = alone(),
): Promise<{ data: T; holes: readonly Hole[]; size: number }> {
  for (;;) {
    const { now: asked, isSmallest } = size;
    const text = typeof document === 'string' ? document : document(asked);
    try {
      const terms = { signal: reader.signal, once: !isSmallest };
      const answer = await queryPartly<T & Rated>(reader.github, repo, text, variables(asked), terms);
      count(reader, name, asked, answer.data);
      if (isSmallest || !answer.holes.some(({ kind }) => kind === 'unavailable')) {
        size.good();
        return { ...answer, size: asked };
      }
    } catch (error) {
      reader.signal.throwIfAborted();
      if (isSmallest || !(error instanceof GithubError) || error.kind !== 'unavailable') throw error;
    }
    size.shrink();
    reader.log.debug(`GraphQL ${name} of ${asked} was not answered whole; asking for ${size.now}.`);
  }
}

function count({ spent, log }: PullReader, name: string, size: number, { rateLimit }: Rated): void {
  spent.calls += 1;
  if (!rateLimit) return;
  spent.points += rateLimit.cost;
  spent.left = rateLimit.remaining;
  log.debug(`GraphQL ${name} of ${size}: ${rateLimit.cost} points, ${rateLimit.remaining} left this hour.`);
}
