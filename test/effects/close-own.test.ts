import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { BOT, HOME } from './apply.ts';
import { fixData, markedFix } from './publish.ts';
import { openPull, type PullBench } from './pull.ts';

type CloseOwn = Extract<Effect, { kind: 'close-own' }>;

let bench: PullBench;
const asked = { provider: 'gemini', model: 'm', costUsd: 0, steps: 1 };
const body = (): string => {
  const data = { issue: 'acme/app#1', hash: 'b'.repeat(64), head: bench.head(), run: 7, asked };
  return `A plan.\n\n${writeMarker('plan', data, (text) => text)}`;
};
const issue = () => bench.home.issue(bench.number);

beforeEach(async () => {
  bench = await openPull();
  Object.assign(issue(), { user: BOT.login });
  bench.home.editIssue(bench.number, { body: body() }, BOT.login);
});
afterEach(() => bench.twin.close());

const closing = (over: Partial<CloseOwn> = {}): CloseOwn => ({
  kind: 'close-own',
  marker: 'plan',
  sha: bench.head(),
  ...over,
});

it('closes a plan of ours, once', async () => {
  expect((await bench.on([closing()])).applied).toMatchObject([{ result: 'done' }]);
  expect(issue().state).toBe('closed');
  expect((await bench.on([closing()])).applied).toMatchObject([{ result: 'unchanged' }]);
});

describe('a rollback', () => {
  const HEAD = 'revert-1-fix';
  let number: number;
  const made = () => bench.home.issue(number);
  const marked = (pull = `${HOME}#1`): string =>
    writeMarker('rollback', { pull, merge: 'a'.repeat(40), target: 'argocd:app', run: 1 }, (text) => text);
  const close = (over: Parameters<PullBench['applyTo']>[2] = {}) =>
    bench.applyTo(number, [closing({ marker: 'rollback', sha: made().pull!.headSha })], over);
  const push = (author: string) => bench.home.push(HEAD, { author, files: { 'b.txt': 'b\n' } });
  const reopen = () => {
    for (const state of ['closed', 'open'] as const) bench.home.editIssue(number, { state }, 'maria');
  };
  beforeEach(() => {
    bench.branch(HEAD);
    push(BOT.login);
    ({ number } = bench.home.addPull({ head: HEAD, title: 'Rollback: it', user: BOT.login, body: marked() }));
  });

  it('of ours is closed', async () => {
    expect((await close()).applied).toMatchObject([{ result: 'done' }]);
  });

  it.each<[string, string, () => unknown]>([
    [
      'B3',
      'of something else than its branch is named after',
      () => Object.assign(made(), { body: marked(`${HOME}#2`) }),
    ],
    ['M5', 'that somebody edited', () => bench.home.editIssue(number, { body: `${marked()} x` }, 'maria')],
    ['M5', 'that somebody reopened', reopen],
    ['M5', 'that somebody pushed to', () => push('maria')],
  ])('%s: %s is not', async (rule, _name, change) => {
    change();
    expect((await close()).refused).toMatchObject([{ rule, what: 'close-own' }]);
    expect(made().state).toBe('open');
  });

  it('B3: of a bot that is trusted to speak for us is not', async () => {
    const self = { login: 'ops[bot]', id: 77, type: 'Bot' } as const;
    const { refused } = await close({ self, trustedBots: [{ login: BOT.login, id: BOT.id }] });
    expect(refused).toMatchObject([{ rule: 'B3' }]);
  });
});

describe('is refused', () => {
  it.each<[string, string, () => unknown, Partial<CloseOwn>]>([
    ['B3', 'by somebody else', () => Object.assign(issue(), { user: 'maria' }), {}],
    ['B3', 'without a marker', () => bench.home.editIssue(bench.number, { body: 'x' }, BOT.login), {}],
    ['B3', 'of another kind', () => {}, { marker: 'rollback' }],
    ['B3', 'a fix', () => bench.home.editIssue(bench.number, { body: markedFix(fixData()) }, BOT.login), {}],
    ['M2', 'with another head', () => {}, { sha: 'c'.repeat(40) }],
    ['M2', 'that was merged', () => Object.assign(bench.pull(), { mergedAt: '2026-01-01T00:00:00Z' }), {}],
  ])('%s: %s', async (rule, _name, change, over) => {
    const effect = closing(over);
    change();
    expect((await bench.on([effect])).refused).toMatchObject([{ rule, what: 'close-own' }]);
    expect(bench.twin.writes().filter((write) => write.startsWith('close-pull '))).toEqual([]);
  });
});
