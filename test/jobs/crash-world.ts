import { type CrashWorld, killAt, pointsOf } from '../kit/crash.ts';
import type { Issue } from '../kit/github/index.ts';
import { type Running, startAction } from '../kit/runner.ts';
import { HOME, LOGS, openDetectWorld } from './detect-world.ts';

const ASSIGNEES = ['maria', 'nobody'];

/** What a scan leaves in the world: every field of an issue that a person sees, and the labels. */
export interface ScanLeft {
  issues: Pick<Issue, 'number' | 'title' | 'state' | 'stateReason' | 'labels' | 'body' | 'assignees'>[];
  labels: unknown;
}

const test = (name: string): string => LOGS.go.replaceAll('TestRetry', name);

/**
 * Three repositories with everything that a scan can meet: a failure that occurs again, one that comes back after it was
 * closed, one that is green by now, one that was red and is green again, a storm, new ones, one that found no room before,
 * and an issue that was opened twice. With `maxIssues` below five there is no room for all. Times are counted from now,
 * since a child has no other clock; they are hours away from every bound.
 */
export async function openCrashWorld(maxIssues: number): Promise<CrashWorld<ScanLeft>> {
  const world = await openDetectWorld({
    repos: { 'acme/lib': { visibility: 'public' }, 'acme/web': { visibility: 'public' } },
  });
  const { github } = world;
  const now = Math.floor(Date.now() / 1000) * 1000;
  const at = (hoursAgo: number): void => github.clock.set(now - hoursAgo * 3_600_000);
  const home = github.repo(HOME);

  at(66);
  world.night({ workflow: 'Tests', log: LOGS.types });
  world.night({ workflow: 'Lint', log: test('TestReturns') });
  world.night({ workflow: 'Nightly', log: LOGS.npm });
  at(65);
  world.night({ workflow: 'Extra', repo: 'acme/web', log: test('TestCrowded') });
  await world.scan({ maxIssues: 3 });
  for (const hours of [60, 58, 56]) {
    at(hours);
    world.night({ workflow: 'Lint' });
  }
  await world.scan({ maxIssues: 3 });
  const { title, body, labels } = home.issues.find((issue) => issue.title.includes('TS2345'))!;
  home.addIssue({ user: 'github-actions[bot]', title, body, labels });

  at(44);
  world.night({ workflow: 'Flip', log: test('TestFlip') });
  for (const hours of [30, 20, 10]) {
    at(hours);
    world.night({ workflow: 'Flip' });
    world.night({ workflow: 'Nightly' });
  }
  at(12);
  world.night({ workflow: 'Lint', log: test('TestReturns').replace('0.02', '1.5') });
  world.night({ workflow: 'Tests', log: LOGS.types });
  at(9);
  for (const name of ['TestOne', 'TestTwo', 'TestThree'])
    world.night({ workflow: name, repo: 'acme/lib', log: test(name) });
  world.night({ workflow: 'Extra', repo: 'acme/web', log: test('TestCrowded') });
  at(5);
  for (const repo of [HOME, 'acme/lib', 'acme/web']) world.night({ workflow: 'Images', repo, log: LOGS.network });
  at(0);
  const before = structuredClone({ issues: home.issues, labels: home.record.labels });

  const start = (): Running =>
    startAction({
      action: 'detect-failures',
      inputs: {
        provider: 'none',
        repositories: 'acme/lib\nacme/web',
        'max-issues': String(maxIssues),
        assignees: ASSIGNEES.join(', '),
        'write-pause-ms': '0',
      },
      event: { name: 'schedule', payload: {} },
      token: world.settings().token,
      repository: HOME,
      actor: 'maria',
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
    });
  const run = async (): Promise<void> => {
    const { code, log } = await start().done;
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${log}`);
  };
  const restore = (): void => {
    const { issues, labels: own } = structuredClone(before);
    home.issues.splice(0, Number.POSITIVE_INFINITY, ...issues);
    home.record.labels.splice(0, Number.POSITIVE_INFINITY, ...own);
    // GitHub's hour never ends here.
    Object.assign(github.token(world.settings().token).rate, { remaining: 5_000 });
  };

  return {
    restore,
    run,
    async points() {
      const from = github.journal.requests.length;
      await run();
      return pointsOf(github.journal.requests.slice(from));
    },
    runUntil: (point) => killAt(github, start(), point),
    left: () => ({
      issues: home.issues.map(({ number, title: name, state, stateReason, labels: on, body: text, assignees }) => ({
        ...{ number, title: name, state, stateReason, labels: [...on].sort(), assignees: [...assignees] },
        body: text?.replaceAll(github.url, 'https://github.example') ?? null,
      })),
      labels: home.record.labels.map(({ name, color, description }) => ({ name, color, description })),
    }),
    async writes() {
      const from = github.writes().length;
      await world.scan({ maxIssues, assignees: ASSIGNEES });
      return github.writes().slice(from);
    },
    close: world.close,
  };
}
