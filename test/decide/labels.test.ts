import { describe, expect, it } from '@jest/globals';
import { deniedLabel, foreignLabel, labelChange, ourLabel } from '../../packages/core/src/decide/labels.ts';

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

describe('W8: labels that a rule names', () => {
  it('may be set as they are spelled there', () => {
    expect(foreignLabel(['needs-review', 'ai-devops'], ['needs-review'])).toBeUndefined();
    expect(foreignLabel(['Needs-Review'], ['needs-review'])).toBe('Needs-Review');
  });

  it.each([
    ...[
      'auto-merge',
      'automerge',
      'Auto Merge',
      'auto_merge',
      'LGTM',
      'approved',
      ' lgtm ',
      'ok-to-test',
      'OK to test',
    ],
    ...['safe to test', 'safe-to-test', 'skip-ci', 'skip ci', 'Skip-Changelog'],
  ])('%s is none, whatever a rule says', (name) => {
    expect(deniedLabel(name)).toBe(true);
    expect(foreignLabel([name], [name])).toBe(name);
  });

  it.each(['needs-approval', 'not approved yet', 'skipped', 'merge-later', 'test'])('%s may be', (name) => {
    expect(foreignLabel([name], [name])).toBeUndefined();
  });

  it('are made in grey', () => {
    const { missing } = labelChange([], ['needs-review', 'needs-human-approval'], undefined);
    expect(missing).toMatchObject([
      { name: 'needs-review', color: 'ededed' },
      { name: 'needs-human-approval', color: 'b60205' },
    ]);
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
