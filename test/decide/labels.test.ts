import { describe, expect, it } from '@jest/globals';
import { foreignLabel, labelChange, ourLabel } from '../../packages/core/src/decide/labels.ts';

describe('W8: labels of ours', () => {
  it.each(['ai-devops', 'ci-recurring', 'ci:unknown', 'risk:low', 'risk:medium', 'risk:high', 'needs-human-approval'])(
    '%s',
    (name) => {
      expect(foreignLabel([name])).toBeUndefined();
      expect(ourLabel(name.toUpperCase())?.name).toBe(name);
    },
  );
  it.each(['lgtm', 'CI:unknown', 'ci:', 'ai-devops ', 'risk:none', 'Risk:low', 'approved'])('%s is none', (name) => {
    expect(foreignLabel(['ai-devops', name])).toBe(name);
  });
});

it.each<[string[], string[], string | undefined, string[], string[]]>([
  [[], ['ai-devops', 'ci:unknown'], 'ci:', ['ai-devops', 'ci:unknown'], []],
  [['AI-DevOps', 'ci:unknown'], ['ai-devops', 'ci:test_failure'], 'ci:', ['ci:test_failure'], ['ci:unknown']],
  [
    ['ci:unknown', 'ci:nightly', 'bug', 'ci-recurring'],
    ['ci:test_failure'],
    'ci:',
    ['ci:test_failure'],
    ['ci:unknown'],
  ],
  [['ci:unknown'], ['ci:test_failure'], undefined, ['ci:test_failure'], []],
])('%j with %j', (has, add, prefix, missing, stale) => {
  const change = labelChange(has, add, prefix);
  expect(change.missing.map(({ name }) => name)).toEqual(missing);
  expect(change.stale).toEqual(stale);
});
