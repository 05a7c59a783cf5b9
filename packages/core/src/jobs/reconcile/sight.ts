import type { Freeze } from '../../domain/decision.ts';
import type { CommitStatus, Deployed, Health, HealthTarget } from '../../domain/health.ts';
import type { Cut, Pull } from '../../domain/pull.ts';
import { repoKey } from '../../domain/repo.ts';
import type { Permissions } from '../../github/background.ts';
import { readStatuses } from '../../github/commit-statuses.ts';
import { readFreeze } from '../../github/freeze.ts';
import type { PullReader } from '../../github/sweep.ts';
import type { Deps } from '../deps.ts';
import type { ReconcileInput } from './input.ts';

/** What is looked at beside the pull requests themselves, each of it once. A guard opens its own, to see it anew. */
export interface Sight {
  /** Issues that freeze a repository or some of its branches; none are asked for without a label. */
  freeze(pull: Pick<Pull, 'repo'>, label: string | undefined): Promise<Freeze>;
  /** Of what runs at a commit, most often the newest of a base branch. What cannot be read is `Unknown`. */
  health(target: HealthTarget, at: Deployed): Promise<Health>;
  /** Those that were asked for. */
  permissions: Permissions;
}

const NO_FREEZE: Freeze = { issues: [], unknown: undefined };

const commitKey = ({ repo, sha }: Deployed): string => `${repoKey(repo)} ${sha ?? ''}`;

export function openSight({ host }: Deps, { argocd }: ReconcileInput, reader: PullReader): Sight {
  const freezes = new Map<string, Promise<Freeze>>();
  const healths = new Map<string, Promise<Health>>();
  const statuses = new Map<string, Promise<Cut<CommitStatus>>>();
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
    health: async (target, at) => {
      const { openHealth } = await import('../../health/index.ts');
      const read = openHealth({
        ...{ argocd, fetch: host.fetch, signal: host.signal },
        statuses: ({ repo, sha }) =>
          once(statuses, commitKey({ repo, sha }), () => readStatuses(reader.github, repo, sha)),
      });
      const place = target.source === 'flux' ? commitKey(at) : '';
      return once(healths, `${target.source} ${target.name} ${place}`, () => read(target, at));
    },
    permissions: new Map(),
  };
}
