import { type CrashWorld, killAt, pointsOf } from '../kit/crash.ts';
import { type Running, startAction } from '../kit/runner.ts';
import { keepRepo, leftIn } from './reconcile-left.ts';
import { HOME, TOKEN } from './reconcile-world.ts';
import { openRollbackWorld, type RollbackWorld } from './rollback-world.ts';

/** Which run of the story is killed: the one that merges, that looks for the first time, that proposes, or that closes. */
export const STAGES = ['merge', 'look', 'propose', 'close'] as const;
export type Stage = (typeof STAGES)[number];

/** Runs in a world that is degraded before the one that is killed. */
const LOOKS: Readonly<Record<Stage, number>> = { merge: 0, look: 0, propose: 2, close: 3 };
/** Runs after it, so that each story comes to its end: the rollback is open, or closed, and told. */
const AFTER: Readonly<Record<Stage, number>> = { merge: 5, look: 4, propose: 3, close: 3 };

export interface RollbackLeft {
  pulls: object[];
  comments: object[];
  branches: string[];
  labels: string[];
  main: string[];
}

/**
 * A merge after which its application is degraded, where the built action is killed in the middle of one run. Those that come
 * after it run in this process, ten minutes later each.
 */
export async function openRollbackCrashWorld(stage: Stage): Promise<CrashWorld<RollbackLeft>> {
  const world = await openRollbackWorld();
  const { github } = world;
  const repo = github.repo(HOME);
  if (stage === 'merge') world.ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'staging'] });
  else await world.merged();
  // It becomes degraded by the merge, and is well again where a rollback is closed.
  const health = (): void => {
    const merged = repo.issues[0]!.pull!.mergedAt !== null;
    world.health(stage === 'close' || !merged ? 'Healthy' : 'Degraded');
  };
  world.health('Degraded');
  for (let n = 0; n < LOOKS[stage]; n += 1) await world.watch();
  world.minutes(10);
  const kept = keepRepo(world, repo);
  const later = async (): Promise<void> => {
    health();
    const { outcome, message } = await world.watch();
    if (outcome === 'failed' || outcome === 'alert') throw new Error(`The run after it is ${outcome}: ${message}`);
  };
  const first = async (): Promise<void> => {
    const { code, log } = await start(world).done;
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${log}`);
  };
  return {
    restore() {
      kept.restore();
      health();
    },
    async run(again = false) {
      if (!again) await first();
      for (let n = 0; n < AFTER[stage]; n += 1) await later();
    },
    async points() {
      await first();
      return pointsOf(kept.requests());
    },
    runUntil: (point) => killAt(github, start(world), point),
    left: () => leftOf(world),
    async writes() {
      const from = github.writes().length;
      await later();
      return github.writes().slice(from);
    },
    close: () => world.close(),
  };
}

/** All that stands there, but for moments, ids and commits. */
function leftOf(world: RollbackWorld): RollbackLeft {
  const repo = world.github.repo(HOME);
  const { pulls, comments, labels, main } = leftIn(repo);
  return {
    pulls: pulls.map((one) => {
      const { title, body, pull } = repo.issue(one.number);
      const text = title.startsWith('Rollback: ') ? timeless(body ?? '') : '';
      return { ...one, merged: one.merged !== false, title, text, draft: pull!.draft, head: pull!.head };
    }),
    comments: comments.map(({ number, body }) => ({ number, body: timeless(body) })),
    branches: Object.keys(repo.branches()).toSorted(),
    labels,
    main,
  };
}

const timeless = (text: string): string =>
  text
    .replace(/(<!-- ai-devops:rollback v1 )([\w.]+)(?= -->)/g, (_, head: string, data: string) =>
      [head, Buffer.from(data.replaceAll('.', '-'), 'base64url')].join(''),
    )
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replace(/\/actions\/runs\/\d+/g, '/actions/runs/ID')
    .replace(/"run":\d+/g, '"run":1')
    .replace(/"said":"\w+"/g, '"said":"IT"')
    .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z| UTC)/g, 'MOMENT')
    .replace(/\b[0-9a-f]{40}\b|\b[0-9a-f]{12}\b/g, 'SHA');

/** The built action, asked by the clock. */
const start = ({ github, model, argo }: RollbackWorld): Running =>
  startAction({
    action: 'pr-reconcile',
    inputs: {
      ...{ provider: 'gemini', 'api-key': 'key-for-the-twin', 'base-url': model.url.gemini },
      ...{ investigate: 'false', 'write-pause-ms': '0', rollback: 'propose', 'argocd-url': argo.url },
    },
    event: { name: 'schedule', payload: {} },
    token: TOKEN,
    repository: HOME,
    actor: 'maria',
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
  });
