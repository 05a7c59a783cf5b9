import { isDeepStrictEqual } from 'node:util';
import type { Issue, RequestRecord } from '../kit/github/index.ts';
import { type Running, type RunResult, startAction } from '../kit/runner.ts';
import { HOME, LOGS, openDetectWorld } from './detect-world.ts';

const ASSIGNEES = ['maria', 'nobody'];

/** What a scan leaves in the world: every field of an issue that a person sees, and the labels. */
export type Left = Pick<Issue, 'number' | 'title' | 'state' | 'stateReason' | 'labels' | 'body' | 'assignees'>[];

/** One call of the undisturbed run, named so that it is found again in another run of the same world. */
export interface Point {
  call: string;
  /** Calls that are alike but for numbers and names. */
  kind: string;
  phase: 'before' | 'after';
  /** It changed something. */
  write: boolean;
}

export interface CrashWorld {
  /** As it was before the first scan of the built action. */
  restore(): void;
  /** Runs the built action to its end; throws when it is red. */
  run(): Promise<RunResult>;
  /** Every call of such a run, before and after. */
  points(): Promise<Point[]>;
  /** Runs it until that point, where it is killed; false when it never came there. */
  runUntil(point: Point): Promise<boolean>;
  left(): { issues: Left; labels: unknown };
  /** What a scan of the same world, in this process, writes. */
  writes(): Promise<string[]>;
  close(): Promise<void>;
}

const test = (name: string): string => LOGS.go.replaceAll('TestRetry', name);

/**
 * Three repositories with everything that a scan can meet: a failure that occurs again, one that comes back after it was
 * closed, one that is green by now, one that was red and is green again, a storm, new ones, one that found no room before,
 * and an issue that was opened twice. With `maxIssues` below five there is no room for all. Times are counted from now,
 * since a child has no other clock; they are hours away from every bound.
 */
export async function openCrashWorld(maxIssues: number): Promise<CrashWorld> {
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
  const run = async (): Promise<RunResult> => {
    const result = await start().done;
    if (result.code !== 0) throw new Error(`The action ended with ${result.code}:\n${result.log}`);
    return result;
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
      const name = namer();
      return github.journal.requests.slice(from).flatMap((record) => {
        const write = record.write && record.status !== null && record.status < 300;
        const one = { call: name(record), kind: kindOf(record), write };
        // What the store of logs sends is a stream: there is no moment in which it is done and nobody knows it.
        const phases = record.path.startsWith('/_logs/') ? (['before'] as const) : (['before', 'after'] as const);
        return phases.map((phase) => ({ ...one, phase }));
      });
    },
    async runUntil(point) {
      const running = start();
      const name = namer();
      const names = new Map<RequestRecord, string>();
      let killed = false;
      const stop = github.onCall(async ({ phase, record }) => {
        if (phase === 'before') names.set(record, name(record));
        if (killed || phase !== point.phase || names.get(record) !== point.call) return;
        killed = true;
        // What is on its way when the process dies does not arrive; the effect of this call, if it is past, stays.
        github.faults.add({ match: /./, kind: 'reset', times: Number.POSITIVE_INFINITY });
        running.kill('SIGKILL');
        await running.done;
      });
      const { signal } = await running.done;
      stop();
      // Whatever was still being answered is given up.
      await new Promise((resolve) => setTimeout(resolve, 5));
      github.faults.clear();
      return killed && signal === 'SIGKILL';
    },
    left: () => ({
      issues: home.issues.map(({ number, title: name, state, stateReason, labels: on, body: text, assignees }) => ({
        ...{ number, title: name, state, stateReason, labels: [...on].sort(), body: text, assignees: [...assignees] },
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

/** Names calls by what they ask for and how often that was asked before: calls at the same time may change places. */
function namer(): (record: RequestRecord) => string {
  const counts = new Map<string, number>();
  return ({ method, path, query }) => {
    // The window moves with the clock; a signature is made anew each time.
    const { created: _, ...rest } = path.startsWith('/_logs/') ? {} : query;
    const call = `${method} ${path}?${new URLSearchParams(rest)}`;
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    return `${call} (${count})`;
  };
}

const kindOf = ({ method, path }: RequestRecord): string =>
  `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/[0-9a-f]{40}|\d+/g, 'N')}`;

/**
 * Kills the action at each of these points, each time in a world as it was before; runs it again; and says what is then
 * not as an undisturbed run leaves it, or what a further run still writes. Every world is one lane. What a killed run
 * left before is not run again from: what stands on GitHub is all that is left of it.
 */
export async function crashAt(points: readonly Point[], worlds: readonly CrashWorld[]): Promise<string[]> {
  const queue = [...points];
  const wrong: string[] = [];
  await Promise.all(
    worlds.map(async (world) => {
      world.restore();
      await world.run();
      const expected = world.left();
      const known = new Set<string>();
      for (let point = queue.shift(); point; point = queue.shift()) {
        const where = `killed ${point.phase} ${point.call}`;
        world.restore();
        if (!(await world.runUntil(point))) wrong.push(`not ${where}: it never came there`);
        const torn = JSON.stringify(world.left());
        if (known.has(torn)) continue;
        known.add(torn);
        await world.run();
        const left = world.left();
        if (!isDeepStrictEqual(left, expected)) wrong.push(`${where}: ${difference(left, expected)}`);
        for (const write of await world.writes()) wrong.push(`${where}: then ${write}`);
      }
    }),
  );
  return wrong;
}

function difference(left: ReturnType<CrashWorld['left']>, expected: ReturnType<CrashWorld['left']>): string {
  const numbers = (all: Left) => all.map(({ number }) => number).join(', ');
  if (numbers(left.issues) !== numbers(expected.issues))
    return `issues ${numbers(left.issues)} instead of ${numbers(expected.issues)}`;
  const at = left.issues.findIndex((issue, index) => !isDeepStrictEqual(issue, expected.issues[index]));
  if (at < 0) return `labels ${JSON.stringify(left.labels)}`;
  const [is, be] = [left.issues[at]!, expected.issues[at]!];
  const keys = (Object.keys(be) as (keyof typeof be)[]).filter((key) => !isDeepStrictEqual(is[key], be[key]));
  return `#${be.number}: ${keys.map((key) => `${key} is ${JSON.stringify(is[key])} instead of ${JSON.stringify(be[key])}`).join('; ')}`;
}
