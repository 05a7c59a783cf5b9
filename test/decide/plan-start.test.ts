import { describe, expect, it } from '@jest/globals';
import { isBranchName } from '../../packages/core/src/decide/our-branch.ts';
import {
  decidePlanStart,
  isPlanBranch,
  PLAN_REFUSALS,
  type PlanRefusal,
  type PlanStartFacts,
  planBranch,
  withRequest,
} from '../../packages/core/src/decide/plan/start.ts';
import type { TargetBranch, TargetPull } from '../../packages/core/src/domain/target.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { HEAD, ISSUE, JON, planBody, US } from './plan-facts.ts';

const URL = 'https://github.example/acme/app/pull/31';
const openPull = (over: Partial<TargetPull> = {}): TargetPull => ({
  nodeId: 'PR_31',
  number: 31,
  url: URL,
  title: 'Plan: Take codes off the total',
  body: planBody(),
  draft: true,
  author: US,
  editor: undefined,
  branch: 'ai-agent/issue-7',
  fork: false,
  headSha: HEAD,
  baseBranch: 'main',
  labels: ['ai-devops'],
  ...over,
});
const done = { run: 9001, start: 'earlier', end: 'opened', at: '2026-01-05T10:00:00.000Z', pull: URL } as const;
const facts = (over: Partial<PlanStartFacts> = {}): PlanStartFacts => ({
  ...{ issue: ISSUE, isPull: false, startKey: 'now', run: 9002, request: '', requests: [], pulls: [] },
  ...{ issueShown: true, cut: false },
  trusts: ({ id }) => id === US.id,
  ...over,
});
const open = (over: Partial<TargetPull> = {}, more: Partial<PlanStartFacts> = {}) =>
  facts({ pulls: [openPull(over)], requests: [done], ...more });
const fix = writeMarker(
  'fix',
  { issue: ISSUE, plan: 'd'.repeat(64), run: 2, risk: 'low', weakens: false },
  (text) => text,
);

describe('what becomes of a request for a plan', () => {
  it.each<[string, PlanStartFacts, string]>([
    ['nothing is there', facts(), 'make'],
    ['an earlier one was refused', facts({ requests: [{ ...done, end: 'refused' }] }), 'make'],
    [
      'the same one could not open its pull request',
      facts({ requests: [{ ...done, start: 'now', end: 'not-opened' }] }),
      'make',
    ],
    ['the open plan is for another issue', open({ body: planBody('x', { issue: 'acme/app#8' }) }), 'make'],
    ['the open plan is of somebody else', open({ author: JON }), 'make'],
    ['the open plan comes from a fork', open({ fork: true }), 'make'],
    [
      'the open one is for an issue whose number begins alike',
      open({ body: planBody('x', { issue: 'acme/app#77' }) }),
      'make',
    ],
    ['it is open, and somebody asks again with words', open({}, { request: 'Without the map.' }), 'renew'],
    ['it is open, we wrote it anew, and somebody asks again', open({ editor: US }, { request: 'Again.' }), 'renew'],
    ['it is open, and a killed run has not told it', open({}, { requests: [] }), 'finish'],
    ['the same run is started again', open({}, { requests: [], request: 'Words.', run: 9001 }), 'finish'],
    ['whoever asks says what the issue may not tell', facts({ issueShown: false, request: 'Words.' }), 'make'],
    ['it was not told, and somebody asks with words', open({}, { requests: [], request: 'Words.' }), 'renew'],
  ])('%s', (_, given, go) => {
    expect(decidePlanStart(given)).toMatchObject({ go });
  });

  const REFUSED: [string, PlanStartFacts, PlanRefusal, RegExp][] = [
    ['the same event again', facts({ requests: [{ ...done, start: 'now' }] }), 'already-done', /answered before/],
    ['a pull request', facts({ isPull: true }), 'pull-request', /`@ai-plan` in a new comment on an issue/],
    ['an open fix', open({ body: fix }), 'open-fix', /A fix for this issue is open already: .*\/pull\/31/],
    ['an edited plan', open({ editor: JON }, { request: 'x' }), 'edited-plan', /jon has edited .*`\/reject` it/],
    [
      'a plan that says something else',
      open({ body: planBody().replace('Subtract', 'Add') }),
      'edited-plan',
      /not say what we wrote/,
    ],
    [
      'a plan whose head has moved',
      open({ headSha: 'f'.repeat(40) }, { request: 'x' }),
      'moved-plan',
      /pushed to the branch/,
    ],
    ['an issue that no model may be shown', facts({ issueShown: false }), 'no-words', /own words .*: write `@ai-plan`/],
    ['more than can be looked through', facts({ cut: true, request: 'x' }), 'too-many', /Merge or close some/],
    ['an open plan, and no words', open(), 'open-plan', /`\/approve` or `\/reject`; or write `@ai-plan` and what/],
  ];
  it.each(REFUSED)('is refused for %s', (_, given, reason, words) => {
    expect(decidePlanStart(given)).toEqual({ go: 'refuse', reason, message: expect.stringMatching(words) });
  });
  it('has a row for every refusal', () => {
    expect(new Set(REFUSED.map(([, , reason]) => reason))).toEqual(new Set(PLAN_REFUSALS));
  });
});

describe('the branch of a plan', () => {
  const branch = (name: string): TargetBranch => ({ name, sha: HEAD, message: '', author: US, parents: [] });
  const named = (...names: string[]) => names.map(branch);
  it.each<[string, TargetBranch[], string, string]>([
    ['nothing is there', [], '', 'ai-agent/issue-7'],
    ['one of another issue', named('ai-agent/issue-77', 'ai-agent/issue-7x'), '', 'ai-agent/issue-7'],
    ['one that is taken', named('ai-agent/issue-7'), '', 'ai-agent/issue-7-2'],
    ['two that are taken', named('ai-agent/issue-7', 'ai-agent/issue-7-2'), '', 'ai-agent/issue-7-3'],
    ['one that is taken in other case', named('AI-agent/issue-7'), 'AI-agent/issue-7', 'ai-agent/issue-7-2'],
    ['one that a killed run left', named('ai-agent/issue-7'), 'ai-agent/issue-7', 'ai-agent/issue-7'],
    [
      'a second one that a killed run left',
      named('ai-agent/issue-7', 'ai-agent/issue-7-2'),
      'ai-agent/issue-7-2',
      'ai-agent/issue-7-2',
    ],
    ['a gap', named('ai-agent/issue-7', 'ai-agent/issue-7-3'), '', 'ai-agent/issue-7-2'],
  ])('when there is %s', (_, branches, left, name) => {
    expect(planBranch(7, branches, (one) => one.name === left)).toBe(name);
    expect(isBranchName(name)).toBe(true);
    expect(isPlanBranch(name, ISSUE)).toBe(true);
  });
  it.each(['ai-agent/issue-77', 'ai-agent/issue-7-', 'ai-agent/issue-7-x', 'main', 'ai-agent/issue-7/2'])(
    'is never %s',
    (name) => {
      expect(isPlanBranch(name, ISSUE)).toBe(false);
    },
  );
  it('is none when all are taken', () => {
    const all = Array.from({ length: 200 }, (_, at) =>
      branch(at === 0 ? 'ai-agent/issue-7' : `ai-agent/issue-7-${at + 1}`),
    );
    expect(planBranch(7, all, () => false)).toBeUndefined();
  });
});

describe('the record of requests', () => {
  it('keeps the newest, and one of a start', () => {
    const first = withRequest(undefined, { ...done, start: 'a', end: 'not-opened' });
    expect(withRequest(first, { ...done, start: 'a' }).requests).toEqual([{ ...done, start: 'a' }]);
    let record = first;
    for (let at = 0; at < 30; at += 1) record = withRequest(record, { ...done, start: `s${at}` });
    expect(record.requests).toHaveLength(20);
    expect(record.requests.at(-1)?.start).toBe('s29');
  });
});
