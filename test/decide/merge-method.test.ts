import { describe, expect, it } from '@jest/globals';
import { mergeMethodOf } from '../../packages/core/src/decide/merge-method.ts';
import { all, type Change, facts } from './gate-facts.ts';

const label = (...names: string[]): Change => ({ pull: { labels: all('auto-merge', ...names) } });

/** The method, or the codes that stand against one. */
function method(change: Change): string | string[] {
  const { pull, rule, policy } = facts(change);
  const found = mergeMethodOf(pull, rule.spec, policy);
  expect(found.method === undefined).toBe(found.reasons.length > 0);
  return found.method ?? found.reasons.map(({ code }) => code);
}

describe('how a pull request is merged', () => {
  it.each<[string, Change, string | string[]]>([
    ['by default', {}, 'SQUASH'],
    ['as the rule says', { spec: { mergeMethod: 'REBASE' } }, 'REBASE'],
    ['as a label says', label('merge-method:merge'), 'MERGE'],
    ['in any case', label('Merge-Method: Rebase'), 'REBASE'],
    ['a label wins over the rule', { ...label('merge-method:merge'), spec: { mergeMethod: 'REBASE' } }, 'MERGE'],
    ['69: two labels', label('merge-method:merge', 'merge-method:squash'), ['METHOD_AMBIGUOUS']],
    ['one label twice', label('merge-method:merge', 'MERGE-METHOD:MERGE'), 'MERGE'],
    ['a label that names none', label('merge-method:fast-forward'), ['METHOD_AMBIGUOUS']],
    [
      '67: one that is not allowed, and no other instead',
      { spec: { mergeMethod: 'MERGE' }, policy: { methods: ['SQUASH'] } },
      ['METHOD_NOT_ALLOWED'],
    ],
    ['67: of a label', { ...label('merge-method:merge'), policy: { methods: ['SQUASH'] } }, ['METHOD_NOT_ALLOWED']],
    [
      '67: history must be linear',
      { spec: { mergeMethod: 'MERGE' }, policy: { requiresLinearHistory: true } },
      ['METHOD_NOT_ALLOWED'],
    ],
    ['67: none is allowed', { policy: { methods: [] } }, ['METHOD_NOT_ALLOWED']],
    ['68: the only one', { policy: { methods: ['MERGE'] } }, 'MERGE'],
    [
      '68: the only one of a linear history',
      { policy: { methods: ['MERGE', 'REBASE'], requiresLinearHistory: true } },
      'REBASE',
    ],
    ['two, and none was named', { policy: { methods: ['MERGE', 'REBASE'] } }, ['METHOD_AMBIGUOUS']],
    [
      '38: it cannot be rebased',
      { spec: { mergeMethod: 'REBASE' }, pull: { canBeRebased: false } },
      ['NOT_REBASEABLE'],
    ],
    [
      '28: nobody knows yet',
      { spec: { mergeMethod: 'REBASE' }, pull: { canBeRebased: false, mergeable: 'UNKNOWN' } },
      'REBASE',
    ],
    ['65: signatures', { spec: { mergeMethod: 'REBASE' }, policy: { requiresSignatures: true } }, ['SIGNED_REBASE']],
    ['66: signatures, squashed', { policy: { requiresSignatures: true } }, 'SQUASH'],
    [
      'everything at once',
      {
        spec: { mergeMethod: 'REBASE' },
        pull: { canBeRebased: false },
        policy: { requiresSignatures: true, methods: ['SQUASH'] },
      },
      ['METHOD_NOT_ALLOWED', 'NOT_REBASEABLE', 'SIGNED_REBASE'],
    ],
    ['57: rules that are not known', { policy: { unknown: 'GitHub answered 502.', methods: [] } }, ['POLICY_UNKNOWN']],
    [
      '70: a queue has its own',
      { ...label('merge-method:merge'), policy: { queueMethod: 'REBASE', methods: ['SQUASH'] } },
      'REBASE',
    ],
    ['70: and may not tell it', { pull: { hasQueue: true }, policy: { methods: [] } }, 'SQUASH'],
  ])('%s', (_, change, expected) => {
    expect(method(change)).toEqual(expected);
  });
});
