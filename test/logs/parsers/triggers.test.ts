import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyOf } from '../../../packages/core/src/logs/parsers/triggers.ts';

const TRIGGERS = [
  /^a+b/,
  /^(?:c|d\|)e/,
  /^[f|]g|hh/,
  /i(?:j|k)$/,
  /^LM/i,
  /^(?<name>n)\k<name>/,
  /^(?<name>o)p/,
  /^\(q|r/,
];

it('asks in one what each would be asked alone', () => {
  const any = anyOf(TRIGGERS);
  const unit = fc.constantFrom(...'abcdefghijklmLMnopqr|('.split(''));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
      expect(any(text)).toBe(TRIGGERS.some((trigger) => trigger.test(text)));
    }),
    { numRuns: 2_000 },
  );
  expect(anyOf([])('a')).toBe(false);
});
