import { describe, expect, it } from '@jest/globals';
import { pullParams, wordsFault } from '../../packages/core/src/effects/pull-words.ts';
import { repo } from '../github/world.ts';
import { fixData } from './publish.ts';

const fault = (references: string[], where = 'acme/app') =>
  wordsFault({ marker: { kind: 'fix', data: fixData({ issue: 'acme/app#1' }) }, references }, repo(where))?.rule;

it.each<[string[], string, string | undefined]>([
  [['Fixes #1'], 'acme/app', undefined],
  [['Fixes acme/app#1'], 'acme/app', undefined],
  [['Fixes Acme/App#1', 'Depends on acme/lib#7', 'Part of #12'], 'acme/lib', undefined],
  [['Fixes #1'], 'acme/lib', 'W7'],
  [['Fixes #2'], 'acme/app', 'W7'],
  [['Part of #1', 'Fixes acme/lib#1'], 'acme/app', 'W7'],
])('%j in %s: %s', (references, where, rule) => {
  expect(fault(references, where)).toBe(rule);
});

describe('lines that may link', () => {
  it.each(['Fixes #1', 'Part of acme/app#12', 'Depends on a/b.c_d-e#9', 'Needed by a/b#1'])('%s', (line) => {
    expect(pullParams.references.safeParse([line]).success).toBe(true);
  });
  it.each([
    'Closes #1',
    'fixes #1',
    'Fixes #1 ',
    'Fixes #01',
    'Fixes @maria',
    'Fixes https://x/y#1',
    'Fixes #1\n@maria',
  ])('not %j', (line) => {
    expect(pullParams.references.safeParse([line]).success).toBe(false);
  });
});
