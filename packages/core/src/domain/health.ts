import type { RepoRef } from './repo.ts';

/** Where health is read: Argo CD by its API, Flux by the commit statuses that it writes (health/flux.ts). */
export type HealthSource = 'argocd' | 'flux';

/** What is asked for its health. */
export interface HealthTarget {
  source: HealthSource;
  /** An application of Argo CD; a Kustomization of Flux, or with a `/` the whole context of one commit status. */
  name: string;
}

/** The commit whose statuses Flux writes: `sha` is undefined where the branch could not be read. Argo CD needs none. */
export interface Deployed {
  repo: RepoRef;
  sha: string | undefined;
}

/** Argo CD's words, from the best to the worst, as Argo CD itself ranks them. */
export const HEALTHS = ['Healthy', 'Suspended', 'Progressing', 'Missing', 'Degraded', 'Unknown'] as const;
export const SYNCS = ['Synced', 'OutOfSync', 'Unknown'] as const;
export type HealthWord = (typeof HEALTHS)[number];
export type SyncWord = (typeof SYNCS)[number];

/** Health and sync of what runs from a branch. `Unknown` is never healthy. */
export interface Health {
  source: HealthSource;
  /** The name of the target. */
  app: string;
  health: HealthWord;
  sync: SyncWord;
  /** Why it is unknown, for people: Markdown, in which nothing that others wrote acts. */
  why: string | undefined;
  /** Logins of who wrote the commit statuses that say so; undefined of Argo CD, which is asked itself. */
  by: string | undefined;
}

/** Reads the health of a target. It never throws but for the signal's reason: what cannot be read is `Unknown` (H5, FT58). */
export type HealthOf = (target: HealthTarget, at: Deployed) => Promise<Health>;

/** One commit status. Whoever may push, and every workflow with `statuses: write`, can write any of them. */
export interface CommitStatus {
  context: string;
  /** GitHub's word: `success`, `failure`, `error`, `pending`. */
  state: string;
  description: string;
  /** Login of who wrote it; empty when that account is gone. */
  by: string;
}

/** Of several words the last in the order; several things are only as healthy as the worst of them. Undefined of none. */
export const worst = <W>(order: readonly W[], words: readonly W[]): W | undefined =>
  order.findLast((word) => words.includes(word));
