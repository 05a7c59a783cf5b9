import type { ReconcileInput, Report } from '@ai-devops/core';
import { type ArgoTwin, startArgo } from '../kit/argocd.ts';
import type { Issue } from '../kit/github/index.ts';
import type { JobSeed } from '../kit/github/runs.ts';
import {
  HOME,
  openReconcileWorld,
  RECONCILE_PERMISSIONS,
  type ReadySeed,
  type ReconcileWorld,
  ruleText,
  TOKEN,
} from './reconcile-world.ts';

/** The app by whose token everything is done; `workflow`: with a workflow's own token. */
export const APP = 'ops[bot]';

export interface RollbackWorld extends ReconcileWorld {
  argo: ArgoTwin;
  /** One run; `minutes` pass before it. Without more it proposes. */
  watch(minutes?: number, input?: Partial<ReconcileInput>): Promise<Report>;
  /** A pull request for staging that a run merges while everything is healthy. */
  merged(seed?: ReadySeed): Promise<Issue>;
  health(word: string, app?: string): void;
  /** A run of the base branch, at its head; it fails with this line, or is green. */
  ci(line: string | undefined, more?: { workflow?: string; sha?: string; event?: string }): number;
  /** Open pull requests whose branch is that of a revert. */
  rollbacks(): Issue[];
  /** Our comments of kind `rollback`. */
  notes(number: number): string[];
  told(report: Report): { pull: string; target: string; action: string; rollback?: string; reasons: string[] }[];
}

export async function openRollbackWorld({ workflow = false } = {}): Promise<RollbackWorld> {
  const login = workflow ? {} : { login: APP, type: 'Bot' as const };
  const world = await openReconcileWorld({
    seed: { tokens: { [TOKEN]: { permissions: RECONCILE_PERMISSIONS, ...login } } },
  });
  const argo = await startArgo({ apps: { 'app-staging': { health: 'Healthy', sync: 'Synced' } } });
  const repo = world.github.repo(HOME);
  world.rules({ 'ready.yml': ruleText('merge-ready', 'argocdEnabled: true') });
  const watch: RollbackWorld['watch'] = (minutes = 10, input = {}) => {
    world.minutes(minutes);
    return world.run({ rollback: 'propose', argocd: { url: argo.url }, ...input });
  };
  return {
    ...world,
    argo,
    watch,
    async merged(seed = {}) {
      const pull = world.ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'staging'], ...seed });
      await watch();
      if (!world.isMerged(pull.number)) throw new Error(`#${pull.number} was not merged`);
      return pull;
    },
    health: (health, app = 'app-staging') => void argo.apps.set(app, { health, sync: 'Synced' }),
    ci(line, { workflow: name = 'CI', ...more } = {}) {
      const job: JobSeed = {
        name: 'build',
        conclusion: line === undefined ? 'success' : 'failure',
        steps: [{ name: 'Test', conclusion: line === undefined ? 'success' : 'failure' }],
        log:
          line === undefined
            ? 'all good'
            : `2026-01-05T09:00:00.0000000Z npm test\n2026-01-05T09:00:01.0000000Z ${line}\n2026-01-05T09:00:02.0000000Z ##[error]Process completed with exit code 1.\n`,
      };
      world.minutes(1);
      return repo.addRun({ workflow: name, branch: 'main', event: 'push', jobs: [job], ...more }).id;
    },
    rollbacks: () => repo.issues.filter(({ state, pull }) => state === 'open' && pull?.head.startsWith('revert-')),
    notes: (number) =>
      repo.comments(number).flatMap(({ body }) => (body.includes('<!-- ai-devops:rollback ') ? [body] : [])),
    told: (report) => JSON.parse(report.outputs['rollbacks'] ?? '[]'),
    close: async () => {
      await Promise.all([world.close(), argo.close()]);
    },
  };
}
