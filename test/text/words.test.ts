import { expect, it } from '@jest/globals';
import { count } from '../../packages/core/src/text/words.ts';

it.each([
  [0, 'step', '0 steps'],
  [1, 'step', '1 step'],
  [2150, 'token', '2,150 tokens'],
  [123456789, 'token', '123,456,789 tokens'],
  [999, 'token', '999 tokens'],
  [1, 'repository', '1 repository'],
  [3, 'repository', '3 repositories'],
  [2, 'key', '2 keys'],
])('%d %s is %s', (n, noun, text) => {
  expect(count(n, noun)).toBe(text);
});
