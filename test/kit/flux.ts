import type { RepoHandle } from './github/handle.ts';

/** What Flux says of a Kustomization: the state and the description that its notification-controller writes. */
export const FLUX_SAYS = {
  healthy: ['success', 'reconciliation succeeded'],
  unhealthy: ['failure', 'health check failed'],
  broken: ['failure', 'build failed'],
  // It waits for another one, and that is an event of severity info.
  waiting: ['success', 'dependency not ready'],
} as const;

/**
 * Writes a commit status as Flux does: `name` is that of the Kustomization; `provider` the first part of the Provider's id, ''
 * as in old versions; on the newest commit of the default branch unless told.
 */
export function tellFlux(
  repo: RepoHandle,
  name: string,
  says: keyof typeof FLUX_SAYS,
  { sha = repo.sha(), by = 'flux-bot', provider = 'e3173055' } = {},
): void {
  const [state, description] = FLUX_SAYS[says];
  const context = `kustomization/${name}${provider === '' ? '' : `/${provider}`}`;
  repo.addStatus({ sha, context, state, description, creator: by });
}
