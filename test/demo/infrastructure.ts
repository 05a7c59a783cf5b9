import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArgoTwin, startArgo } from '../kit/argocd.ts';
import { type GitHubTwin, type Issue, startGitHub } from '../kit/github/index.ts';
import type { Turn, View } from '../kit/model.ts';
import type { RunResult } from '../kit/runner.ts';
import { projectOf } from './log.ts';
import { startWorkflow } from './workflow.ts';

const INFRA = 'acme/infra';
/** Of an App that has all that the jobs need: what a workflow's own token merges starts no workflow. */
const TOKEN = 'ghs_demoTokenOfTheOperator0000000000000000';
const APP = { login: 'acme-sre[bot]', id: 29_000_031 };
const REQUIRED = 'validate';
const APPLICATION = 'infra-staging';
const FILE = 'deploy/postgres.yaml';

/** What the remediation tool sends when its alert fires. */
export const CHANGE = {
  type: 'pvc-size',
  file: FILE,
  environment: 'staging',
  target: { kind: 'PersistentVolumeClaim', name: 'postgres-data', namespace: 'shop' },
  values: { size: '40Gi' },
  alert: {
    name: 'PersistentVolumeFillingUp',
    severity: 'critical',
    summary: 'postgres-data in shop is 92 % full and will be full in 4 hours.',
    url: 'https://alerts.example/PersistentVolumeFillingUp',
  },
};

/** The steps of the story, in their order. */
export const STEPS = ['change', 'merge', 'watch', 'rollback', 'revert', 'healthy'] as const;
export type InfraStep = (typeof STEPS)[number];

/** What became of one alert. */
export interface Infrastructure {
  github: GitHubTwin;
  runs: { step: InfraStep; run: RunResult }[];
  /** The pull request of the change, and its revert. */
  change: Issue;
  revert: Issue;
  /** The size of the volume as it was, with the change, and at the end. */
  sizes: string[];
  /** Texts of what was counted on the merged pull request. */
  notes: string[];
  ok: boolean;
  close(): Promise<void>;
}

export interface InfraOptions {
  root: string;
  inputs: Record<string, string>;
  onLog?: (chunk: string) => void;
  /** Told before each run starts. */
  onStep?: (step: InfraStep) => void;
}

/** An alert asks for a larger volume; it is merged by a rule, makes things worse, and is reverted by another rule. */
export async function changeAndRollBack(options: InfraOptions): Promise<Infrastructure> {
  const { github, argo } = await infraWorld(options.root);
  const repo = github.repo(INFRA);
  const runs: Infrastructure['runs'] = [];
  const sizes = [sizeOf(repo.files())];
  const start = async (step: InfraStep, action: 'ai-create-fix' | 'pr-reconcile', inputs: Record<string, string>) => {
    options.onStep?.(step);
    // GitHub's clock is behind that of the jobs, and each run comes some minutes after the one before.
    github.clock.advance(5 * 60_000);
    const asked = action === 'ai-create-fix';
    const event = asked
      ? { name: 'repository_dispatch', payload: { action: 'ai-devops-change', client_payload: { change: CHANGE } } }
      : { name: 'schedule', payload: { schedule: '*/5 * * * *' } };
    const told = { id: 4_300 + runs.length, name: asked ? 'Change' : 'Reconcile', event, jobs: ['run'] };
    const by = asked ? { actor: APP.login, actorId: APP.id } : {};
    const run = await startWorkflow({ github, home: INFRA }, options.root, { ...told, ...by }).job('run', {
      action,
      token: TOKEN,
      inputs: { 'trusted-bots': `${APP.login}:${APP.id}`, ...inputs },
      ...(options.onLog ? { onLog: options.onLog } : {}),
    });
    runs.push({ step, run });
  };
  const reconcile = (step: InfraStep) =>
    start(step, 'pr-reconcile', {
      rollback: 'auto',
      'argocd-url': argo.url,
      'write-pause-ms': '0',
      ...options.inputs,
    });
  const pullWith = (label: string) => repo.issues.find(({ pull, labels }) => pull && labels.includes(label));
  const green = ({ pull }: Issue) => repo.addCheckRun({ name: REQUIRED, sha: pull!.headSha, conclusion: 'success' });

  await start('change', 'ai-create-fix', { change: JSON.stringify(CHANGE) });
  const change = must(pullWith('agent-sre'), 'the change was not proposed', runs);
  green(change);
  await reconcile('merge');
  sizes.push(sizeOf(repo.files()));
  argo.apps.set(APPLICATION, { health: 'Degraded', sync: 'Synced' });
  await reconcile('watch');
  await reconcile('watch');
  await reconcile('rollback');
  const revert = must(pullWith('rollback'), 'no rollback was proposed', runs);
  green(revert);
  await reconcile('revert');
  sizes.push(sizeOf(repo.files()));
  argo.apps.set(APPLICATION, { health: 'Healthy', sync: 'Synced' });
  await reconcile('healthy');
  const notes = repo
    .comments(change.number)
    .flatMap(({ body }) => (body.includes('<!-- ai-devops:rollback ') ? [body] : []));
  const merges = github.journal.writes.flatMap(({ merge, number }) => (merge ? [number] : []));
  const ok =
    runs.every(({ run }) => run.code === 0) &&
    sizes.join() === '20Gi,40Gi,20Gi' &&
    merges.join() === `${change.number},${revert.number}` &&
    revert.title.startsWith('Rollback: ') &&
    notes.length === 1;
  return {
    ...{ github, runs, change, revert, sizes, notes, ok },
    close: async () => {
      await Promise.all([github.close(), argo.close()]);
    },
  };
}

function must<T>(found: T | undefined, what: string, runs: Infrastructure['runs']): T {
  if (found !== undefined) return found;
  const last = runs.at(-1)?.run;
  throw new Error(`${what} (exit code ${last?.code}):\n${last?.log}`);
}

const sizeOf = (files: Record<string, string>): string => /storage: (\S+)/.exec(files[FILE] ?? '')?.[1] ?? '';

/** A repository of manifests with two rules, a required check, and an application that runs what its main branch says. */
async function infraWorld(root: string): Promise<{ github: GitHubTwin; argo: ArgoTwin }> {
  const file = (name: string): string => readFileSync(path.join(projectOf(root), 'infra', name), 'utf8');
  const github = await startGitHub({
    users: [{ login: 'maria' }],
    repos: {
      [INFRA]: {
        org: true,
        visibility: 'private',
        collaborators: { maria: 'admin' },
        commits: [
          {
            message: 'Run the shop',
            author: 'maria',
            files: {
              [FILE]: file(FILE),
              '.github/pr-rules/changes.yml': file('pr-rules/changes.yml'),
              '.github/pr-rules/rollbacks.yml': file('pr-rules/rollbacks.yml'),
            },
          },
        ],
      },
    },
  });
  const write = 'write' as const;
  github.addToken(TOKEN, {
    ...APP,
    repos: {
      [INFRA]: {
        actions: 'read',
        checks: write,
        contents: write,
        issues: write,
        pull_requests: write,
        statuses: 'read',
      },
    },
  });
  github.clock.advance(-60 * 60_000);
  github.repo(INFRA).protect('main', { checks: [{ name: REQUIRED }] });
  const argo = await startArgo({ apps: { [APPLICATION]: { health: 'Healthy', sync: 'Synced' } } });
  return { github, argo };
}

/** What the model answers about the change and about its revert: what the rule says, for what it is asked about. */
export function infrastructureAnswer({ user }: Pick<View, 'user'>): Turn {
  const task = user.join('\n');
  const [, number, head] = /pull request \S+#(\d+), whose head commit is ([0-9a-f]{40})/.exec(task) ?? [];
  const isRevert = task.includes('Rollback: ');
  const reason = isRevert
    ? 'The application is degraded since that was merged.'
    : 'An alert asked for it, and it does nothing else.';
  return { calls: [{ name: 'answer', args: { pull: Number(number), head, action: 'merge', reason } }] };
}
