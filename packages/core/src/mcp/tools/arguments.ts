import { z } from 'zod';
import { isSanePath } from '../../domain/path.ts';
import { type AllowedRepo, allowed, fullName, parseRepo, repoKey, type Scope } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';

// The arguments that several tools share, and their policy. Every string has a length, every number a range (T5).

export const repository = z
  .string()
  .max(140)
  .optional()
  .describe('owner/name of an allowed repository; left out: the repository of this run.');

export const ref = z
  .string()
  .max(255)
  .optional()
  .describe('Leave out. Files are read at the commit that this run is pinned to; only that SHA is accepted here.');

export const path = z.string().min(1).max(400).describe('Path inside the repository, without a leading slash.');

export const sha = z
  .string()
  .regex(/^[0-9a-fA-F]{7,40}$/)
  .describe('Commit SHA: 7 to 40 hex digits. Branch and tag names are not accepted.');

export const number = z.number().int().min(1).max(2_147_483_647);

export const id = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** The repository to read. T3: one that the run does not allow is refused, and the answer names those it does. */
export function inScope(scope: Scope, name: string | undefined): AllowedRepo {
  const repo = name === undefined ? scope.home : parseRepo(name);
  const found = repo && allowed(scope, repo);
  if (found) return found;
  const names = scope.repos.map((one) => fullName(one.repo)).join(', ');
  throw new ToolError(`This run may not read that repository. It may read: ${names}.`, { rule: 'T3' });
}

/** The commit to read at, in full. T3: anything but the pin or a commit that the run names is refused. */
export function pinned(scope: Scope, repo: AllowedRepo, name: string | undefined): string {
  if (name === undefined || name === '') return repo.pin;
  const wanted = name.toLowerCase();
  const known = [repo.pin, ...(scope.shas.get(repoKey(repo.repo)) ?? [])];
  const found = /^[0-9a-f]{7,40}$/.test(wanted) ? known.find((one) => one.startsWith(wanted)) : undefined;
  if (found) return found;
  throw new ToolError(`Leave out \`ref\`: ${fullName(repo.repo)} is read at ${known.join(' or ')}, and nowhere else.`, {
    rule: 'T3',
  });
}

/** A path that cannot leave the repository or name git's own files, without a trailing slash. `''` is the root. */
export function sanePath(text: string): string {
  const trimmed = text.replace(/\/+$/, '');
  if (!isSanePath(trimmed)) {
    throw new ToolError(
      'That is no path inside a repository: write it as get_repository_structure shows it, `src/app.ts`, without `..`, a leading slash or a `.git` part.',
      { rule: 'T3' },
    );
  }
  return trimmed;
}

/** The policy of a read in one repository: its name is filled in, in full. */
export const inRepository = <Given extends { repository?: string | undefined }>(given: Given, scope: Scope): Given => ({
  ...given,
  repository: fullName(inScope(scope, given.repository).repo),
});

/** The policy of a read at the pin: the repository and the commit are filled in, and a path is one. */
export function atPin<
  Given extends { repository?: string | undefined; ref?: string | undefined; path?: string | undefined },
>(given: Given, scope: Scope): Given {
  const repo = inScope(scope, given.repository);
  return {
    ...given,
    repository: fullName(repo.repo),
    ref: pinned(scope, repo, given.ref),
    ...(given.path === undefined ? {} : { path: sanePath(given.path) }),
  };
}
