import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { branchName, patternFault } from '../../packages/core/src/decide/branch-name.ts';
import { isBranchName, standingOf } from '../../packages/core/src/decide/our-branch.ts';
import { PLAN, wholeMessage } from '../effects/publish.ts';

describe('W3: names of branches', () => {
  it.each(['ci-fix-issue-1-7', 'a', 'bots/fix_1.2', 'Fix-1', '_x'.slice(1)])('%s', (name) => {
    expect(isBranchName(name)).toBe(true);
  });
  it.each([
    ...[
      '',
      '-x',
      '.x',
      '/x',
      'x/',
      'x//y',
      'x..y',
      'x/.y',
      'x.',
      'x/y.',
      'x.lock',
      'x.LOCK/y',
      'a b',
      'a~1',
      'a^',
      'a:b',
    ],
    ...['a?', 'a*', 'a[', 'a\\b', 'a@{1}', '@', 'é', 'x\n', 'refs/heads/x', 'HEAD', 'head', 'tags/x', 'x'.repeat(201)],
  ])('not %j', (name) => {
    expect(isBranchName(name)).toBe(false);
  });
  it('every name that a good pattern gives is one', () => {
    const part = fc.string({ unit: fc.constantFrom(...'ab9._-/'), maxLength: 12 });
    const number = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(part, part, number, number, (before, between, issue, run) => {
        const pattern = `${before}{issue}${between}{run}`;
        fc.pre(patternFault(pattern) === undefined);
        return isBranchName(branchName(pattern, { issue, run }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a branch is to a run', () => {
  const us = { login: 'us[bot]', id: 1, type: 'Bot' as const };
  const of = (over: object) =>
    standingOf(
      { name: 'x', sha: 'c1', message: wholeMessage(PLAN), author: us, parents: ['base'], ...over },
      { base: 'base', plan: PLAN },
      ({ id }) => id === us.id,
    );
  it.each([
    ['ours', {}],
    ['empty', { sha: 'base' }],
    ['other', { message: wholeMessage('b'.repeat(64)) }],
    ['other', { message: `ai-devops-plan: ${PLAN}` }],
    ['other', { author: undefined }],
    ['other', { author: { ...us, id: 2 } }],
    ['other', { parents: ['other'] }],
    ['other', { parents: ['base', 'other'] }],
    ['other', { parents: [] }],
  ])('%s: %j', (standing, over) => {
    expect(of(over)).toBe(standing);
  });
});
