import type { Freeze } from '../domain/decision.ts';
import type { Health, Pull } from '../domain/pull.ts';
import { repoKey } from '../domain/repo.ts';
import type { Permissions } from '../github/background.ts';
import { readFreeze } from '../github/freeze.ts';
import type { PullReader } from '../github/sweep.ts';
import type { Deps } from './deps.ts';
import type { ReconcileInput } from './reconcile-input.ts';

/** What is looked at beside the pull requests themselves, each of it once. A guard opens its own, to see it anew. */
export interface Sight {
  /** Issues that freeze a repository or some of its branches; none are asked for without a label. */
  freeze(pull: Pick<Pull, 'repo'>, label: string | undefined): Promise<Freeze>;
  /** Of an application that runs what was merged. Unknown without a server. */
  health(app: string): Promise<Health>;
  /** Those that were asked for. */
  permissions: Permissions;
}

const NO_FREEZE: Freeze = { issues: [], unknown: undefined };

export function openSight({ host }: Deps, { argocd: server }: ReconcileInput, reader: PullReader): Sight {
  const freezes = new Map<string, Promise<Freeze>>();
  const healths = new Map<string, Promise<Health>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> => {
    const found = known.get(key) ?? read();
    known.set(key, found);
    return found;
  };
  return {
    freeze: async ({ repo }, label) =>
      label === undefined
        ? NO_FREEZE
        : once(freezes, `${repoKey(repo)} ${label}`, () => readFreeze(reader, repo, label)),
    health: (app) =>
      once(healths, app, async () => {
        if (!server) return { app, health: 'Unknown', sync: 'Unknown', why: 'the input `argocd-url` is empty' };
        const { argocd } = await import('../health/argocd.ts');
        const { url, token } = server;
        return argocd({ fetch: host.fetch, url, ...(token ? { token } : {}), signal: host.signal })(app);
      }),
    permissions: new Map(),
  };
}
