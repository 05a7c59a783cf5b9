import { GithubError } from '../errors.ts';

const UNREADABLE: ReadonlySet<GithubError['kind']> = new Set([
  'not-found',
  'gone',
  'invalid',
  'permission',
  'conflict',
]);

/** For `catch`: what cannot be read has this value instead; that GitHub itself fails is another matter (R4). */
export const unreadableIs =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GithubError && UNREADABLE.has(error.kind)) return value;
    throw error;
  };
