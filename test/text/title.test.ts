import { expect, test } from '@jest/globals';
import { safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';

test.each<[string, string]>([
  ['Fix build [skip ci]', 'Fix build skip ci'],
  ['x [ci skip] [no ci] [skip actions] [actions skip] ***NO_CI***', 'x ci skip no ci skip actions actions skip NO_CI'],
  ['Closes #1, fixes o/r#2 and resolves: GH-3', 'Closes issue 1, fixes issue 2 and resolves: issue 3'],
  ['thanks @bob and @org/team', 'thanks bob and org/team'],
  ['one\nCo-authored-by: CEO <ceo@x.test>', 'one Co-authored-by: CEO <ceox.test>'],
  ['[skip\u200b ci] x', 'skip ci x'],
  ['[[[skip ci]skip ci] @@bob', '[[skip ciskip ci] bob'],
])('AM44 O5 the title %j', (text, expected) => {
  expect(safeTitle(text)).toBe(expected);
  expect(safeTitle(expected)).toBe(expected);
});

test('AM44 O5 a message has no trailers and an end', () => {
  const body = 'Why.\n\nCo-authored-by: CEO <a@b.c>\nSigned-off-by: x\nskip-checks: true\nfixes #1\nReviewed-by: y';
  expect(safeMessage('Mend the build', body)).toBe('Mend the build\n\nWhy.\n\nfixes issue 1');
  expect(safeMessage('t', 'x'.repeat(2_000_000))).toHaveLength(4_000);
});

test('O5 twin: an ordinary title stays', () => {
  const title = 'fix(core): read `a.b` once (#12) → 3× faster';
  expect(safeTitle(title)).toBe(title);
});
