import type { Report } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Point, pointsOf } from '../kit/crash.ts';
import type { Fault } from '../kit/github/index.ts';
import { type ChangeLeft, keepChange } from './change-crash-world.ts';
import { APP, APP_PERMISSIONS, APP_TOKEN, type ChangeWorld, OPEN, openChangeWorld } from './change-world.ts';
import { HOME } from './reconcile-world.ts';

let world: ChangeWorld;
let kept: ReturnType<typeof keepChange>;
beforeEach(async () => {
  world = await openChangeWorld();
  kept = keepChange(world);
});
afterEach(() => world.close());

const run = (): Promise<Report> => world.ask({ ...OPEN, environment: 'staging' }, { input: { approvers: ['maria'] } });
const written = (from: number): string[] => world.github.writes().slice(from).toSorted();

/** What a run without any trouble asks, writes and leaves. */
async function undisturbed(): Promise<{ calls: Point[]; writes: string[]; left: ChangeLeft }> {
  const { github } = world;
  const from = { call: github.journal.requests.length, write: github.writes().length };
  expect(await run()).toMatchObject({ outcome: 'done', reason: 'ok' });
  const calls = pointsOf(github.journal.requests.slice(from.call)).filter(({ phase }) => phase === 'before');
  return { calls, writes: written(from.write), left: kept.left() };
}

type Trouble = Omit<Fault, 'match' | 'nth'>;
const DOWN: Trouble = { kind: 'status', status: 502 };
const RESET: Trouble = { kind: 'reset' };
const HALF: Trouble = { kind: 'truncate' };
const LIMIT: Trouble = { kind: 'status', status: 429, message: 'Slow down.', headers: { 'retry-after': '7' } };

/** One reviewer less is not worth a red run. */
const TEAM = 'POST /pulls/N/requested_reviewers';

describe('a read goes wrong', () => {
  it('by 502, a reset, half an answer and a limit, one after the other: of each kind nobody notices it', async () => {
    const { calls, writes, left } = await undisturbed();
    const last = new Map(calls.map((point, index) => [point.kind, { point, index }]));
    expect(last.size).toBeGreaterThan(12);
    for (const [kind, { point, index }] of last) {
      if (point.write) continue;
      kept.restore();
      const from = world.github.writes().length;
      const place = ({ call }: Point) => call.replace(/\?.*/, '');
      const first = calls.slice(0, index + 1).filter((one) => place(one) === place(point)).length;
      const match = (method: string, at: string) => `${method} ${at}`.replace(/[0-9a-f]{40}/g, 'SHA') === place(point);
      for (const [later, trouble] of [DOWN, RESET, HALF, LIMIT].entries())
        world.github.faults.add({ match, nth: first + later, ...trouble });
      const { outcome, reason } = await run();
      expect({ kind, outcome, reason }).toEqual({ kind, outcome: 'done', reason: 'ok' });
      // Half of a 404 says that there is nothing just as well.
      expect({ kind, unused: world.github.faults.unused().slice(1) }).toEqual({ kind, unused: [] });
      world.github.faults.clear();
      expect({ kind, writes: written(from), left: kept.left() }).toEqual({ kind, writes, left });
    }
  });
});

describe('a write goes wrong, and the same request starts another run', () => {
  it.each<[string, Trouble, string]>([
    ['502', DOWN, 'github-unavailable'],
    ['429', LIMIT, 'github-rate-limit'],
  ])('%s and nothing happened: red, and the next run goes on from there', async (_, trouble, reason) => {
    const { calls, writes, left } = await undisturbed();
    for (const [index, { kind, write }] of calls.entries()) {
      if (!write) continue;
      kept.restore();
      const from = world.github.writes().length;
      world.github.faults.add({ match: /./, nth: index + 1, ...trouble });
      const first = await run();
      expect(world.github.faults.unused()).toEqual([]);
      world.github.faults.clear();
      const soft = kind === TEAM;
      expect({ kind, first, second: await run() }).toMatchObject({
        kind,
        first: soft ? { outcome: 'done', reason: 'ok' } : { outcome: 'failed', reason },
        second: soft ? { outcome: 'nothing', reason: 'already-open' } : { outcome: 'done', reason: 'ok' },
      });
      if (soft) expect(kept.left().pulls).toMatchObject([{ users: ['jon', 'maria'], teams: [] }]);
      else expect({ kind, left: kept.left() }).toEqual({ kind, left });
      expect({ kind, writes: [...new Set(written(from))] }).toEqual({
        kind,
        writes: writes.filter((one) => !(soft && one.includes(' team '))),
      });
    }
  });

  it.each<[string, Trouble]>([
    ['reset', { ...RESET, phase: 'after' }],
    ['half an answer', HALF],
  ])('%s although it was done: it is found, and nothing is done twice', async (_, trouble) => {
    const { calls, writes, left } = await undisturbed();
    for (const [index, { kind, write }] of calls.entries()) {
      if (!write) continue;
      kept.restore();
      const from = world.github.writes().length;
      world.github.faults.add({ match: /./, nth: index + 1, ...trouble });
      const first = await run();
      expect(world.github.faults.unused()).toEqual([]);
      world.github.faults.clear();
      // A label is made for good with the next run; it is no part of what was asked for.
      expect({ kind, first }).toMatchObject({ kind, first: { outcome: kind === 'POST /labels' ? 'failed' : 'done' } });
      await run();
      expect({ kind, left: kept.left(), writes: written(from) }).toEqual({ kind, left, writes });
    }
  });
});

describe('GitHub refuses', () => {
  type Name = 'contents' | 'pull_requests';
  const allow = (over: Partial<Record<Name, 'read' | 'none'>>) =>
    world.github.addToken(APP_TOKEN, { login: APP, type: 'Bot', permissions: { ...APP_PERMISSIONS, ...over } });

  it.each<[Name, 'read' | 'none', string, number]>([
    ['contents', 'none', 'contents: read', 0],
    ['contents', 'read', 'contents: write', 0],
    ['pull_requests', 'none', 'pull-requests: read', 0],
    ['pull_requests', 'read', 'pull-requests: write', 2],
  ])('FT07: %s: %s is red with the line to add; with it the next run goes on', async (name, level, line, writes) => {
    // What everybody may read needs no permission.
    world.github.repo(HOME).setVisibility('private');
    const { left } = await undisturbed();
    kept.restore();
    allow({ [name]: level });
    const from = world.github.writes().length;
    expect(await run()).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringMatching(new RegExp(`add to the job: .*${line}`)),
    });
    expect(written(from)).toHaveLength(writes);
    allow({});
    expect(await run()).toMatchObject({ outcome: 'done' });
    expect(kept.left()).toEqual(left);
  });

  it.each<[string, string, () => void]>([
    ['FT01: everything', 'github-unavailable', () => world.github.outage(503)],
    ['FT06: the token', 'github-auth', () => world.github.revokeToken(APP_TOKEN)],
  ])('%s, from the moment of the commit on: red, and the next run does the rest', async (_, reason, no) => {
    const { left } = await undisturbed();
    kept.restore();
    const stop = world.github.onCall(async ({ phase, record }) => {
      if (phase === 'after' && record.operation === 'Commit') no();
    });
    expect(await run()).toMatchObject({ outcome: 'failed', reason });
    stop();
    world.github.outage(undefined);
    world.github.addToken(APP_TOKEN, { login: APP, type: 'Bot', permissions: APP_PERMISSIONS });
    expect(await run()).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(kept.left()).toEqual(left);
  });
});
