import { z } from 'zod';

/** A repository by name. Owner and name keep the case they were written in; compare with `sameRepo`. */
export interface RepoRef {
  owner: string;
  name: string;
}

// GitHub: an owner is letters, digits and single hyphens (39); managed users add one underscore; a name is [A-Za-z0-9._-] (100), not "." or "..".
const FULL_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))\/([A-Za-z0-9._-]{1,100})$/;

/** `owner/name` as a record, or undefined when it is none. */
export function parseRepo(text: string): RepoRef | undefined {
  const match = FULL_NAME.exec(text.trim());
  const [, owner, name] = match ?? [];
  if (!owner || !name || name === '.' || name === '..' || name.toLowerCase().endsWith('.git')) return undefined;
  return { owner, name };
}

export const fullName = (repo: RepoRef): string => `${repo.owner}/${repo.name}`;
/** The key for maps: GitHub compares names without case. */
export const repoKey = (repo: RepoRef): string => fullName(repo).toLowerCase();
export const sameRepo = (a: RepoRef, b: RepoRef): boolean => repoKey(a) === repoKey(b);

export const repoSchema = z.string().transform((text, context) => {
  const repo = parseRepo(text);
  if (repo) return repo;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 140)}" is not owner/repository` });
  return z.NEVER;
});

/** One repository that this run may read, as it stood when the run began. */
export interface AllowedRepo {
  repo: RepoRef;
  /** GitHub's numeric id: a renamed or transferred repository is not the one that was allowed (W2). */
  id: number;
  visibility: 'public' | 'internal' | 'private';
  defaultBranch: string;
  /** The commit that every unqualified read of this run uses: 40 hex digits. */
  pin: string;
}

const RANK = { public: 0, internal: 1, private: 2 } as const;
type Seen = Pick<AllowedRepo, 'visibility'>;
/** Whether fewer people see `a` than `b`: then nothing of `a` may be written into `b` (W2). */
export const lessVisible = (a: Seen, b: Seen): boolean => RANK[a.visibility] > RANK[b.visibility];

/** What a run may read, fixed when it starts: its repositories, their pins, and the moment after which text is ignored. */
export interface Scope {
  home: RepoRef;
  repos: readonly AllowedRepo[];
  /** Extra commits that may be named as a ref, by repository key: the failing run's head SHA. 40 hex digits each. */
  shas: ReadonlyMap<string, readonly string[]>;
  /** Issue and comment text created or edited at or after this moment is not shown (G7): ISO 8601, GitHub's clock. */
  frozenAt: string | undefined;
}

/**
 * G7: whether something that happened then is a part of what the run was asked about. A moment that cannot be read is
 * not: it compares false.
 */
export const isBefore = (moment: string, { frozenAt }: Pick<Scope, 'frozenAt'>): boolean =>
  frozenAt === undefined || Date.parse(moment) < Date.parse(frozenAt);

/** The allowed repository of that name, or undefined. */
export const allowed = (scope: Scope, repo: RepoRef): AllowedRepo | undefined =>
  scope.repos.find((candidate) => sameRepo(candidate.repo, repo));
