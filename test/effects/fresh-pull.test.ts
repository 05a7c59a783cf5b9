import { expect, it } from '@jest/globals';
import type { FreshPull } from '../../packages/core/src/domain/decision.ts';
import { voidNow } from '../../packages/core/src/effects/fresh-pull.ts';
import { aPull, HEAD } from '../decide/gate-facts.ts';

const OTHER = 'd'.repeat(40);
const decided = { sha: HEAD, base: 'main', fingerprint: 'f1' };
const fresh = (over: Partial<FreshPull> = {}): FreshPull => ({
  pull: aPull(),
  allowed: ['merge', 'close', 'wait'],
  reasons: [],
  fingerprint: 'f1',
  ...over,
});
const FAILED = { code: 'CHECK_FAILED', text: '`test` failed.' } as const;
const DRAFT = { code: 'DRAFT', text: 'It is a draft.' } as const;

it('what is as it was decided on may be done', () => {
  expect(voidNow(fresh(), 'merge', decided)).toBeUndefined();
  expect(voidNow(fresh(), 'close', { sha: HEAD, fingerprint: 'f1' })).toBeUndefined();
});

it.each<[string, Partial<FreshPull>, string, RegExp]>([
  ['M2: another head', { pull: aPull({ headSha: OTHER }) }, 'M2', /^HEAD_CHANGED: .*ddddddd$/],
  ['M5: another base', { pull: aPull({ baseBranch: 'release' }) }, 'M5', /^BASE_CHANGED: .*main.*release$/],
  [
    'M1: every reason, not the first',
    { allowed: ['wait'], reasons: [FAILED, DRAFT] },
    'M1',
    /^CHECK_FAILED: `test` failed\. DRAFT: It is a draft\.$/,
  ],
  ['M1: allowed by no rule', { allowed: ['wait', 'close'] }, 'M1', /^NOT_ALLOWED_BY_RULE/],
  ['M1: other facts', { fingerprint: 'f2' }, 'M1', /^FINGERPRINT_CHANGED/],
  [
    'M2 before all others: their reasons are of another commit',
    { pull: aPull({ headSha: OTHER, baseBranch: 'release' }), allowed: [], fingerprint: 'f2' },
    'M2',
    /^HEAD_CHANGED/,
  ],
])('%s voids a merge', (_name, over, rule, why) => {
  expect(voidNow(fresh(over), 'merge', decided)).toEqual({ rule, why: expect.stringMatching(why) });
});

it('what keeps it from being merged is no reason against closing it', () => {
  const red = { reasons: [FAILED], allowed: ['close', 'wait'] } satisfies Partial<FreshPull>;
  expect(voidNow(fresh(red), 'close', decided)).toBeUndefined();
  expect(voidNow(fresh({ ...red, allowed: ['wait'] }), 'close', decided)).toEqual({
    rule: 'M5',
    why: expect.stringMatching(/^CLOSE_NOT_PERMITTED/),
  });
});
