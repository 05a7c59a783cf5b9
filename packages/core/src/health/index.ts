import type { HealthOf } from '../domain/health.ts';
import type { Fetch } from '../ports.ts';
import { argocd } from './argocd.ts';
import { flux, type ReadStatuses } from './flux.ts';

/** What health is read with. */
export interface HealthSettings {
  /** Of the inputs `argocd-url` and `argocd-token`; undefined when there are none. */
  argocd: { url: string; token?: string } | undefined;
  /** The guarded one (E6). */
  fetch: Fetch;
  statuses: ReadStatuses;
  signal: AbortSignal;
}

/** Argo CD by its API and Flux by its commit statuses, behind one port. */
export const openHealth =
  ({ argocd: server, fetch, statuses, signal }: HealthSettings): HealthOf =>
  async (target, at) => {
    const { source, name } = target;
    if (source === 'flux') return flux(statuses, signal)(name, at);
    if (server) return argocd({ fetch, ...server, signal })(name);
    return {
      ...{ source, app: name, health: 'Unknown', sync: 'Unknown' },
      ...{ why: 'the input `argocd-url` is empty', by: undefined },
    };
  };
