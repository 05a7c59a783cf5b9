import type { RollbackFacts } from '../../packages/core/src/decide/rollback.ts';
import type { BaseRun, MergedPull, RevertPull } from '../../packages/core/src/domain/rollback.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';

export const NOW = '2026-01-05T12:00:00Z';
export const MERGE = 'a'.repeat(40);
export const US = { login: 'ops[bot]', id: 9, type: 'Bot' } as const;
export const PERSON = { login: 'maria', id: 3, type: 'User' } as const;
export const TARGET = 'argocd:app-staging';

export const aMerge = (over: Partial<MergedPull> = {}): MergedPull => ({
  repo: { owner: 'acme', name: 'app' },
  nodeId: 'PR_12',
  number: 12,
  url: 'https://github.example/acme/app/pull/12',
  title: 'Raise the limit',
  author: PERSON,
  baseBranch: 'main',
  headBranch: 'raise',
  fork: false,
  labels: { items: ['staging'], cut: false },
  files: { items: ['deploy/a.yaml'], cut: false },
  changedFiles: 1,
  merge: MERGE,
  mergedAt: '2026-01-05T11:00:00Z',
  mergedBy: US,
  baseSha: MERGE,
  ...over,
});

/** A rollback of ours, of #12 and for the target, open; `of` and `target` say of what else. */
export const aRevert = ({
  of = 12,
  target = TARGET,
  ...over
}: Partial<RevertPull> & { of?: number; target?: string } = {}): RevertPull => ({
  nodeId: 'PR_20',
  number: 20,
  url: 'https://github.example/acme/app/pull/20',
  state: 'OPEN',
  draft: true,
  fork: false,
  author: US,
  createdAt: '2026-01-05T11:30:00Z',
  headBranch: `revert-${of}-raise`,
  headSha: 'b'.repeat(40),
  body: writeMarker('rollback', { pull: `acme/app#${of}`, merge: MERGE, target, run: 1 }, (text) => text),
  labels: ['rollback'],
  ...over,
});

/** What is degraded persistently, and nothing stands against a revert. */
export const rollbackFacts = (over: Partial<RollbackFacts> = {}): RollbackFacts => ({
  pull: aMerge(),
  evidence: { target: TARGET, state: 'degraded', persistent: true },
  newer: [],
  unclear: undefined,
  reverts: [],
  cut: false,
  closed: [],
  refused: undefined,
  self: US,
  now: NOW,
  windowMinutes: 1440,
  ...over,
});

let ids = 0;
/** A run of the merge commit; without fingerprints it is green. */
export const aRun = (minute: number, fingerprints?: string[], over: Partial<BaseRun> = {}): BaseRun => {
  ids += 1;
  return {
    id: ids,
    attempt: 1,
    workflow: '.github/workflows/ci.yml',
    url: `https://github.example/acme/app/actions/runs/${ids}`,
    sha: MERGE,
    at: `2026-01-05T11:${String(minute).padStart(2, '0')}:00Z`,
    result: fingerprints ? 'red' : 'green',
    fingerprints,
    ...over,
  };
};
