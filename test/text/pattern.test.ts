import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../packages/core/src/errors.ts';
import { compilePattern } from '../../packages/core/src/text/pattern.ts';
import { expectLinear } from '../kit/linear.ts';

describe('I8 patterns from users', () => {
  test('I8 twin: ordinary patterns match', async () => {
    const pattern = await compilePattern('^(fix|feat)\\(\\w+\\): ', 'rule titlePattern');
    expect(pattern.test('fix(core): x')).toBe(true);
    expect(pattern.test('chore: x')).toBe(false);
    const errors = await compilePattern('error', 'search', { maxInput: 100_000, ignoreCase: true });
    expect(errors.findAll('an ERROR and an error')).toEqual([
      { start: 3, end: 8 },
      { start: 16, end: 21 },
    ]);
    expect(errors.findAll('error '.repeat(50), 2)).toHaveLength(2);
    expect((await compilePattern('x*', 'p')).findAll('ab')).toEqual([
      { start: 0, end: 0 },
      { start: 1, end: 1 },
      { start: 2, end: 2 },
    ]);
  });

  test.each(['^(\\w+\\s?)+$', '(a+)+$', '(a|a)*b', '(x+x+)+y', '((a{1,30}){1,30})b'])(
    'AM88 I8 %s is linear',
    async (source) => {
      const pattern = await compilePattern(source, 'rule', { maxInput: 20_000 });
      await expectLinear(20_000, (size) => pattern.test(`${'a'.repeat(size)}!`));
    },
  );

  test('I8 the input is cut, not refused', async () => {
    const pattern = await compilePattern('needle', 'rule');
    expect(pattern.test(`${'x'.repeat(990)}needle`)).toBe(true);
    expect(pattern.test(`${'x'.repeat(1_000)}needle`)).toBe(false);
  });

  test.each(['(', 'a{2', '(?=x)', '(a)\\1', '((a{100}){100}){100}', '', 'x'.repeat(513)])(
    'I8 %s is refused by name',
    async (source) => {
      const outcome = await compilePattern(source, 'rules[0].titlePattern').then(
        (pattern) => pattern.test('x'),
        (error: unknown) => error,
      );
      if (source === 'a{2') return expect(outcome).toBe(false);
      expect(outcome).toBeInstanceOf(UserError);
      expect((outcome as Error).message).toMatch(/^rules\[0\]\.titlePattern: /);
    },
  );
});
