import { isDeepStrictEqual } from 'node:util';
import type { GitHubTwin, RequestRecord } from './github/index.ts';
import type { Running } from './runner.ts';

/** `kill -9` of an action around the calls that it makes, and what is right afterwards. */

/** One call of the undisturbed run, named so that it is found again in another run of the same world. */
export interface Point {
  call: string;
  /** Calls that are alike but for numbers and names. */
  kind: string;
  phase: 'before' | 'after';
  /** It changed something. */
  write: boolean;
}

/** A world in which an action is killed. */
export interface CrashWorld<Left> {
  /** As it was before the first run. */
  restore(): void;
  /** Runs the built action to its end; throws when it is red. `again`: after one that was killed. */
  run(again?: boolean): Promise<unknown>;
  /** Every call of an undisturbed run, before and after. */
  points(): Promise<Point[]>;
  /** Runs it until that point, where it is killed; false when it never came there. */
  runUntil(point: Point): Promise<boolean>;
  /** What the run left in the world, as far as it must be the same whenever and wherever it ran. */
  left(): Left;
  /** What a further run, in this process, writes; and what else was wrong with the runs since `restore`. */
  writes(): Promise<string[]>;
  close(): Promise<void>;
}

/** The points of a run, by what the twin saw of it. */
export function pointsOf(requests: readonly RequestRecord[]): Point[] {
  const name = namer();
  return requests.flatMap((record) => {
    const write = record.write && record.status !== null && record.status < 300;
    const one = { call: name(record), kind: kindOf(record), write };
    // What the store of logs sends is a stream: there is no moment in which it is done and nobody knows it.
    const phases = record.path.startsWith('/_logs/') ? (['before'] as const) : (['before', 'after'] as const);
    return phases.map((phase) => ({ ...one, phase }));
  });
}

/** Lets an action run until a point, where it is killed; false when it never came there. */
export async function killAt(github: GitHubTwin, running: Running, point: Point): Promise<boolean> {
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
}

/** Names calls by what they ask for and how often that was asked before: calls at the same time may change places. */
function namer(): (record: RequestRecord) => string {
  const counts = new Map<string, number>();
  return ({ method, path, query }) => {
    // Windows move with the clock; a signature is made anew each time.
    const { created: _created, since: _since, ...rest } = path.startsWith('/_logs/') ? {} : query;
    // Nor is a commit called the same in two worlds, or a merge in two runs.
    const call = `${method} ${path}?${new URLSearchParams(rest)}`
      .replace(/[0-9a-f]{40}/g, 'SHA')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'UUID');
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    return `${call} (${count})`;
  };
}

/** What a call is about, whatever the numbers and commits in its path. */
export const kindOf = ({ method, path, operation }: Pick<RequestRecord, 'method' | 'path' | 'operation'>): string =>
  `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '').replace(/[0-9a-f]{40}|\d+/g, 'N')}${operation ? ` ${operation}` : ''}`;

/**
 * Kills the action at each of these points, each time in a world as it was before; runs it again; and says what is then
 * not as an undisturbed run leaves it, or what a further run still writes. Every world is one lane. What a killed run of
 * any lane left before is not run again from: what stands on GitHub is all that is left of it.
 */
export async function crashAt<Left>(points: readonly Point[], worlds: readonly CrashWorld<Left>[]): Promise<string[]> {
  const queue = [...points];
  const wrong: string[] = [];
  const known = new Set<string>();
  await Promise.all(
    worlds.map(async (world) => {
      world.restore();
      await world.run();
      const expected = world.left();
      for (let point = queue.shift(); point; point = queue.shift()) {
        const where = `killed ${point.phase} ${point.call}`;
        world.restore();
        if (!(await world.runUntil(point))) wrong.push(`not ${where}: it never came there`);
        const torn = JSON.stringify(world.left());
        if (known.has(torn)) continue;
        known.add(torn);
        await world.run(true);
        wrong.push(...differences(world.left(), expected).map((what) => `${where}: ${what}`));
        for (const write of await world.writes()) wrong.push(`${where}: then ${write}`);
      }
    }),
  );
  return wrong;
}

/** Where two values differ, by path; of texts the place, of lists that are not equally long all. */
function differences(is: unknown, be: unknown, at = 'the world'): string[] {
  if (isDeepStrictEqual(is, be)) return [];
  if (typeof is === 'string' && typeof be === 'string') {
    const from = Math.max(0, [...be].findIndex((letter, index) => letter !== is[index]) - 40);
    return [
      `${at} has ${JSON.stringify(is.slice(from, from + 200))} where ${JSON.stringify(be.slice(from, from + 200))} is right`,
    ];
  }
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isObject(is) || !isObject(be) || (Array.isArray(be) && Object.keys(is).length !== be.length))
    return [`${at} is ${JSON.stringify(is)} instead of ${JSON.stringify(be)}`];
  const [one, other] = [new Map(Object.entries(is)), new Map(Object.entries(be))];
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.flatMap((key) => differences(one.get(key), other.get(key), `${at}.${key}`));
}
