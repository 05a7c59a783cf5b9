import { type Report, runCreateFix } from '@ai-devops/core';
import type { ChangeRequest } from '../../packages/core/src/domain/change.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import { api, claim, SHOP, VALUES, wall, worker } from '../decide/change/manifests.ts';
import type { GitHubSeed, Issue } from '../kit/github/index.ts';
import { FIX_INPUT } from './fix-world.ts';
import { HOME, openReconcileWorld, type ReconcileWorld } from './reconcile-world.ts';

export const APP = 'infra[bot]';
export const APP_TOKEN = 'ghs_theTokenOfTheApp00000000000000000000000';
export const FILE = 'deploy/shop.yaml';
export const OWNERS = '* @jon @acme/core\n';
/** What the job needs (actions/ai-create-fix.ts), and `members`, without which no team can be asked. */
export const APP_PERMISSIONS = {
  contents: 'write',
  pull_requests: 'write',
  metadata: 'read',
  members: 'read',
} as const;

/** A request of a type as a tool sends it. */
export const asked = (over: Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>): ChangeRequest => ({
  file: FILE,
  alert: { name: 'VolumeAlmostFull', severity: 'critical', summary: 'The volume is 91 % full.' },
  ...over,
});

/** A volume that grows: of low risk. */
export const GROW = asked({ type: 'pvc-size', id: 'alert-7', target: claim, values: { size: '20Gi' } });
/** Of medium and of high risk. */
export const SET = asked({
  type: 'env-value',
  id: 'alert-7',
  target: { ...api, container: 'api' },
  values: { name: 'LOG_LEVEL', value: 'debug' },
});
export const OPEN = asked({
  type: 'patch',
  id: 'alert-7',
  target: worker,
  patch: [{ op: 'add', path: '/spec/template/spec/hostNetwork', value: true }],
});

export { api, claim, SHOP, VALUES, wall, worker };

export interface ChangeWorld extends ReconcileWorld {
  /** Runs ai-create-fix for a request, as the app that may do so; a text is sent as it is. */
  ask(
    request: ChangeRequest | string,
    over?: { input?: Partial<FixInput>; settings?: Partial<Settings> },
  ): Promise<Report>;
  /** The pull requests of a repository. */
  pulls(repo?: string): Issue[];
  /** Branches beside main. */
  branches(repo?: string): string[];
}

/**
 * A repository with manifests, values and owners, and the token of an app that stands for us. There is a model, which has
 * nothing to say: whoever asks it makes the world complain when it is closed.
 */
export async function openChangeWorld(seed: GitHubSeed = {}): Promise<ChangeWorld> {
  const world = await openReconcileWorld({
    seed: { ...seed, tokens: { [APP_TOKEN]: { login: APP, type: 'Bot', permissions: APP_PERMISSIONS } } },
  });
  const { github } = world;
  github.repo(HOME).push('main', {
    message: 'Roll out the shop',
    author: 'maria',
    files: { [FILE]: SHOP, 'charts/web/values-prod.yaml': VALUES, CODEOWNERS: OWNERS },
  });
  github.repo(HOME).record.teams.push('core');
  return {
    ...world,
    ask(request, { input = {}, settings = {} } = {}) {
      const usual = world.settings({ token: APP_TOKEN, event: { name: 'workflow_dispatch', payload: {} } });
      const text = typeof request === 'string' ? request : JSON.stringify(request);
      return runCreateFix({ ...usual, ...settings }, { ...FIX_INPUT, targets: [], change: text, ...input }, world.host);
    },
    pulls: (repo = HOME) => github.repo(repo).issues.filter(({ pull }) => pull),
    branches: (repo = HOME) => Object.keys(github.repo(repo).branches()).filter((name) => name !== 'main'),
  };
}
