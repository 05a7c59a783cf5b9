import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@ai-devops/core';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { type Point, pointsOf } from '../kit/crash.ts';
import type { Fault } from '../kit/github/index.ts';
import { startModel, type Turn } from '../kit/model.ts';
import { APP, type FixLeft, keepFix, RUN } from './fix-left.ts';
import { FIX_TOKEN, type FixWorld, GOOD, GOOD_LINE, openFixWorld, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

let world: FixWorld;
let clock: FakeClock;
let event: Settings['event'];
let kept: ReturnType<typeof keepFix>;
beforeEach(async () => {
  clock = fakeClock();
  world = await openFixWorld({ clock: { ...clock, now: () => Date.now() } });
  event = (await world.says('maria', '@ai-create-fix')).event!;
  kept = keepFix(world, event);
});
afterEach(() => world.close());

interface Told extends Report {
  /** Requests that the model got. */
  asked: number;
}

/** The run of that number by the same event, with a model and a folder of its own. */
async function run(turns: readonly Turn[] = GOOD, number = 1, reproduce = ''): Promise<Told> {
  const model = await startModel(turns);
  const folder = mkdtempSync(path.join(tmpdir(), 'fix-run-'));
  Object.assign(world.host.machine!, { folder });
  const [id, attempt] = [RUN.id + number - 1, 1];
  try {
    const report = await world.run(
      { commands: { setup: '', reproduce, validate: '' } },
      {
        event,
        baseUrl: model.url.gemini,
        run: { id, attempt, number: RUN.number + number - 1, url: '', actor: 'maria', triggeringActor: 'maria' },
      },
    );
    return { ...report, asked: model.requests.length };
  } finally {
    await model.stop();
    rmSync(folder, { recursive: true });
  }
}

const written = (from: number): string[] =>
  world.red.github
    .writes()
    .slice(from)
    .map((write) => write.replace(/-705\d/g, ''))
    .toSorted();

/** What a run without any trouble asks, writes and leaves. */
async function undisturbed(reproduce = ''): Promise<{ calls: Point[]; writes: string[]; left: FixLeft }> {
  const { github } = world.red;
  const from = { call: github.journal.requests.length, write: github.writes().length };
  expect(await run(GOOD, 1, reproduce)).toMatchObject({ outcome: 'done', reason: 'ok', asked: GOOD.length });
  const calls = pointsOf(github.journal.requests.slice(from.call)).filter(({ phase }) => phase === 'before');
  return { calls, writes: written(from.write), left: kept.left() };
}

type Trouble = Omit<Fault, 'match' | 'nth'>;
const DOWN: Trouble = { kind: 'status', status: 502 };
const RESET: Trouble = { kind: 'reset' };
const HALF: Trouble = { kind: 'truncate' };
const LIMIT: Trouble = { kind: 'status', status: 429, message: 'Slow down.', headers: { 'retry-after': '7' } };

describe('a read goes wrong', () => {
  it('by 502, a reset, half an answer and a limit, one after the other: of each kind nobody notices it', async () => {
    const holds = `grep -qF '${GOOD_LINE}' ../units/src/index.js`;
    const { calls, writes, left } = await undisturbed(holds);
    const place = ({ call }: Point) => call.replace(/\?.*/, '');
    const last = new Map(calls.map((point, index) => [point.kind, { point, index }]));
    expect(last.size).toBeGreaterThan(20);
    for (const [kind, { point, index }] of last) {
      if (point.write) continue;
      kept.restore();
      const from = world.red.github.writes().length;
      const first = calls.slice(0, index + 1).filter((one) => place(one) === place(point)).length;
      const match = (method: string, at: string) => `${method} ${at}`.replace(/[0-9a-f]{40}/g, 'SHA') === place(point);
      for (const [later, trouble] of [DOWN, RESET, HALF, LIMIT].entries())
        world.red.github.faults.add({ match, nth: first + later, ...trouble });
      const { outcome, reason } = await run(GOOD, 1, holds);
      expect({ kind, outcome, reason }).toEqual({ kind, outcome: 'done', reason: 'ok' });
      // Half of a 404 says that there is nothing just as well.
      expect({ kind, unused: world.red.github.faults.unused().slice(1) }).toEqual({ kind, unused: [] });
      world.red.github.faults.clear();
      expect({ kind, writes: written(from), left: kept.left() }).toEqual({ kind, writes, left });
    }
    expect(clock.slept).toContainEqual(expect.closeTo(7_500, -3.5));
  });
});

describe('a write goes wrong, and the same event starts another run', () => {
  /** Neither the eyes nor one reviewer less is worth a red run. */
  const EYES = 'POST /issues/comments/N/reactions';
  const TEAM = 'POST /pulls/N/requested_reviewers';
  const COMMIT = 'POST /graphql Commit';

  it.each<[string, Trouble, string]>([
    ['502', DOWN, 'github-unavailable'],
    ['429', LIMIT, 'github-rate-limit'],
  ])('%s and nothing happened: red, and the next run goes on from there', async (_, trouble, reason) => {
    const { calls, writes, left } = await undisturbed();
    for (const [index, { kind, write }] of calls.entries()) {
      if (!write) continue;
      kept.restore();
      const from = world.red.github.writes().length;
      world.red.github.faults.add({ match: /./, nth: index + 1, ...trouble });
      const first = await run();
      expect(world.red.github.faults.unused()).toEqual([]);
      world.red.github.faults.clear();
      const soft = kind === EYES || kind === TEAM;
      const second = await run(GOOD, 2);
      expect({ kind, first, second }).toMatchObject({
        kind,
        first: soft ? { outcome: 'done', reason: 'ok' } : { outcome: 'failed', reason },
        // The model is asked again only when nothing stands.
        second: soft
          ? { outcome: 'nothing', reason: 'already-done', asked: 0 }
          : { outcome: 'done', reason: 'ok', asked: kind === COMMIT ? GOOD.length : 0 },
      });
      const is = kept.left();
      if (kind === EYES) expect(is).toEqual({ ...left, issue: { ...left.issue, eyes: [] } });
      else if (kind === TEAM) {
        expect(is.repos[0]!.pulls).toMatchObject([{ users: ['jon'], teams: [] }]);
        expect(is.issue.comments[0]).toContain('review asked of `jon`\n');
      } else expect({ kind, left: is }).toEqual({ kind, left });
      // Who is asked for a review again stays asked.
      expect({ kind, writes: [...new Set(written(from))] }).toEqual({
        kind,
        writes: writes.filter(
          (one) => !(kind === EYES && one.startsWith('reaction')) && !(kind === TEAM && one.includes(' team ')),
        ),
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
      const from = world.red.github.writes().length;
      world.red.github.faults.add({ match: /./, nth: index + 1, ...trouble });
      const first = await run();
      expect(world.red.github.faults.unused()).toEqual([]);
      world.red.github.faults.clear();
      // A label is made for good with the next run; it is no part of what was asked for.
      const outcome = kind === 'POST /labels' ? 'failed' : 'done';
      expect({ kind, first }).toMatchObject({ kind, first: { outcome } });
      expect({ kind, ...(await run(GOOD, 2)) }).toMatchObject({ kind, asked: 0 });
      const is = kept.left();
      if (kind === TEAM) is.issue.comments = left.issue.comments;
      expect({ kind, left: is, writes: written(from) }).toEqual({ kind, left, writes });
    }
  });
});

describe('GitHub refuses', () => {
  const REPOS = [HOME, UNITS, 'acme/poller'];
  const allow = (over: Partial<Record<keyof typeof APP.permissions, 'read' | 'none'>>) =>
    world.red.github.addToken(FIX_TOKEN, { ...APP, permissions: { ...APP.permissions, ...over } });

  it.each<[keyof typeof APP.permissions, 'read' | 'none', string, number]>([
    ['contents', 'none', 'permissions: contents: read', 0],
    ['contents', 'read', 'permissions: contents: write', 1],
    ['issues', 'none', 'permissions: issues: read', 0],
    ['issues', 'read', 'permissions: issues: write', 0],
    ['pull_requests', 'none', 'pull-requests: read', 0],
    ['pull_requests', 'read', 'permissions: pull-requests: write', 5],
  ])('FT07: %s: %s is red with the line to add; with it the next run goes on', async (name, level, line, writes) => {
    // What everybody may read needs no permission.
    for (const repo of REPOS) world.red.github.repo(repo).setVisibility('private');
    const { left } = await undisturbed();
    kept.restore();
    allow({ [name]: level });
    const from = world.red.github.writes().length;
    const report = await run();
    expect(report).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringMatching(new RegExp(`add to the job: .*${line}`)),
    });
    expect(written(from)).toHaveLength(writes);
    allow({});
    expect(await run(GOOD, 2)).toMatchObject({ outcome: 'done', asked: writes > 1 ? 0 : GOOD.length });
    expect(kept.left()).toEqual(left);
  });

  it.each<[string, string, () => void]>([
    ['FT01: everything', 'github-unavailable', () => world.red.github.outage(503)],
    ['FT06: the token', 'github-auth', () => world.red.github.revokeToken(FIX_TOKEN)],
    [
      'FT05: for the rest of the hour',
      'github-rate-limit',
      () =>
        Object.assign(world.red.github.token(FIX_TOKEN).rate, {
          remaining: 0,
          reset: Math.floor(Date.now() / 1000) + 3_000,
        }),
    ],
  ])(
    '%s, while the model thinks: red, with what was spent, and nothing but the eyes is written',
    async (_, reason, no) => {
      const [first, ...rest] = GOOD as [Turn, ...Turn[]];
      const asking: Turn = {
        ...rest.at(-1),
        when: () => {
          no();
          return true;
        },
      };
      const report = await run([first, ...rest.slice(0, -1), asking]);
      expect(report).toMatchObject({ outcome: 'failed', reason, spent: { steps: 3 } });
      expect(world.red.github.writes().map((write) => write.split(' ')[0])).toEqual(['reaction']);
      world.red.github.outage(undefined);
      world.red.github.addToken(FIX_TOKEN, APP);
      expect(await run(GOOD, 2)).toMatchObject({ outcome: 'done', reason: 'ok' });
      expect(kept.left()).toMatchObject({ repos: [{ pulls: [{ number: 1 }] }, {}], issue: { comments: [{}] } });
    },
  );
});

describe('the model', () => {
  const failing = (fail: NonNullable<Turn['fail']>, over: Turn = {}): Turn => ({ ...over, fail });
  const often = (turn: Turn): Turn[] => Array.from({ length: 4 }, () => turn);
  const [first, ...rest] = GOOD as [Turn, ...Turn[]];

  it.each<[string, Turn[]]>([
    ['FT27: 429 with a time', [failing({ status: 429, headers: { 'retry-after': '3' } })]],
    ['FT28: 500', [failing({ status: 500 })]],
    ['FT28: a reset', [failing({ reset: true })]],
    ['half an answer', [failing({ truncate: true }, rest[0])]],
    ['FT31: a call that cannot be read', [{ stop: 'malformed' }]],
  ])('%s once, in the middle: nobody notices', async (_, trouble) => {
    const { left, writes } = await undisturbed();
    kept.restore();
    const from = world.red.github.writes().length;
    expect(await run([first, ...trouble, ...rest])).toMatchObject({ outcome: 'done', reason: 'ok' });
    // A question more is one in the line that says what it cost.
    const cost = /steps \d|\d steps|\$0\.\d+|USD [\d.]+|costUsd\\":[\d.e-]+/g;
    const plain = (told: FixLeft) => JSON.stringify(told).replaceAll(cost, '');
    expect(plain(kept.left())).toBe(plain(left));
    expect(written(from)).toEqual(writes);
  });

  it.each<[string, string, string, Turn[]]>([
    ['FT27: 429', 'llm-unavailable', 'too many requests', often(failing({ status: 429 }))],
    ['FT28: 500', 'llm-unavailable', '(500)', often(failing({ status: 500 }))],
    ['half an answer', 'llm-unavailable', 'could not be reached', often(failing({ truncate: true }, first))],
    ['FT30: it is blocked', 'blocked', 'refused to reply', [first, { stop: 'blocked' }]],
    [
      'FT24: it never answers',
      'budget',
      'are over',
      [
        {
          ...failing({ delayMs: 3_000 }),
          when: () => {
            setTimeout(() => clock.advance(11 * 60_000), 50);
            return true;
          },
        },
      ],
    ],
  ])('%s, always: red, and nothing but the eyes is written; the next run does it', async (_, reason, words, turns) => {
    const report = await run(turns);
    expect(report).toMatchObject({ outcome: 'failed', reason, message: expect.stringContaining(words) });
    expect(world.red.github.writes().map((write) => write.split(' ')[0])).toEqual(['reaction']);
    expect(await run(GOOD, 2)).toMatchObject({ outcome: 'done', reason: 'ok', asked: GOOD.length });
    expect(kept.left()).toMatchObject({ repos: [{ pulls: [{ number: 1 }] }, {}], issue: { comments: [{}] } });
  });
});
