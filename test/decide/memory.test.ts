import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeMemory,
  encodeMemory,
  isOurCheck,
  memoryIn,
  OUR_CHECK,
  rests,
} from '../../packages/core/src/decide/memory.ts';
import type { Memory } from '../../packages/core/src/domain/decision.ts';
import { ACTIONS } from '../../packages/core/src/domain/rule.ts';
import { aCheck } from './gate-facts.ts';

const SWEEP = '0123456789abcdef';
const aMemory = (over: Partial<Memory> = {}): Memory => ({
  sweep: SWEEP,
  details: 'f'.repeat(16),
  action: 'wait',
  at: 1_000,
  again: undefined,
  unknownSince: undefined,
  ...over,
});

const fingerprint = fc.oneof(
  fc.constant(''),
  fc.bigInt(0n, 2n ** 64n - 1n).map((n) => n.toString(16).padStart(16, '0')),
);
const moment = fc.integer({ min: 0, max: 99_999_999_999 });
const anyMemory: fc.Arbitrary<Memory> = fc.record({
  sweep: fingerprint,
  details: fingerprint,
  action: fc.constantFrom(...ACTIONS, 'none' as const),
  at: moment,
  again: fc.option(moment, { nil: undefined }),
  unknownSince: fc.option(moment, { nil: undefined }),
});
/** As it is written now; what older versions wrote had no more than `anyMemory`. */
const anyTold: fc.Arbitrary<Memory> = fc
  .tuple(
    anyMemory,
    fc.integer({ min: 0, max: 10 ** 12 - 1 }),
    fc.array(fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,20}[a-z0-9])?$/), { minLength: 1, maxLength: 5 }),
  )
  .map(([memory, micros, rules]) => ({ ...memory, micros, rules }));

describe('a memory as text', () => {
  it('comes back as it was, in at most 120 characters', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const text = encodeMemory(memory);
        expect(text.length).toBeLessThanOrEqual(120);
        expect(decodeMemory(text)).toEqual(memory);
      }),
    );
  });

  it('comes back with what it cost and its rules, in at most 255 characters', () => {
    fc.assert(
      fc.property(anyTold, (memory) => {
        const text = encodeMemory(memory);
        expect(text.length).toBeLessThanOrEqual(255);
        expect(decodeMemory(text)).toEqual(memory);
      }),
    );
  });

  it('leaves out names of rules that find no room, and cuts a first one', () => {
    const long = 'r'.repeat(253);
    const rulesOf = (rules: string[]) => decodeMemory(encodeMemory(aMemory({ micros: 5, rules })))?.rules;
    expect(rulesOf([long])).toEqual(['r'.repeat(122)]);
    expect(rulesOf(['a', long, 'b'])).toEqual(['a', 'b']);
    expect(encodeMemory(aMemory({ micros: 10 ** 20, rules: [long, long] })).length).toBeLessThanOrEqual(255);
  });

  it('drops fractions of a second', () => {
    expect(decodeMemory(encodeMemory(aMemory({ at: 7.9, again: 8.2 })))).toEqual(aMemory({ at: 7, again: 8 }));
  });

  it('reads nothing that it would not write, whoever wrote it', () => {
    const text = encodeMemory(aMemory());
    const hostile = [
      '',
      ' ',
      '{}',
      '__proto__',
      ` ${text}`,
      `${text}\n`,
      `${text}:`,
      text.replace('v1', 'v2'),
      text.replace('wait', 'merged'),
      text.replace('wait', 'toString'),
      text.replace('1000', '01000'),
      text.replace('1000', '-1'),
      text.replace('1000', '1e9'),
      text.replace('1000', '9'.repeat(40)),
      text.replace('1000', '-'),
      text.toUpperCase(),
      text.slice(0, -2),
      'x'.repeat(1_000_000),
    ];
    for (const one of hostile) expect(decodeMemory(one)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((tail) => `v1:${tail}`),
        ),
        (one) => {
          const found = decodeMemory(one);
          if (found) expect(encodeMemory(found)).toBe(one);
        },
      ),
    );
  });
});

describe('our own check', () => {
  const ours = (externalId: string) => aCheck({ name: OUR_CHECK, externalId });

  it('is a check run of that name, and no status', () => {
    expect(isOurCheck(ours(''))).toBe(true);
    expect(isOurCheck(aCheck({ name: OUR_CHECK, kind: 'status' }))).toBe(false);
    expect(isOurCheck(aCheck({ name: OUR_CHECK.toUpperCase() }))).toBe(false);
  });

  it('tells the newest that can be read', () => {
    const [old, young] = [aMemory({ at: 5 }), aMemory({ at: 9, action: 'escalate' })];
    const texts = [encodeMemory(young), 'forged', encodeMemory(old)];
    expect(memoryIn(texts.map(ours))).toEqual(young);
    expect(memoryIn(texts.toReversed().map(ours))).toEqual(young);
  });

  it('is the later one of two of the same second', () => {
    const [first, second] = [aMemory({ action: 'wait' }), aMemory({ action: 'close' })];
    expect(memoryIn([ours(encodeMemory(first)), ours(encodeMemory(second))])).toEqual(second);
  });

  it('is not found in the checks of others', () => {
    const text = encodeMemory(aMemory());
    expect(memoryIn([])).toBeUndefined();
    expect(
      memoryIn([aCheck({ externalId: text }), aCheck({ name: OUR_CHECK, kind: 'status', externalId: text })]),
    ).toBeUndefined();
  });
});

describe('whether a pull request is looked at', () => {
  it.each<[string, Partial<Memory> | undefined, string, number, ReturnType<typeof rests>]>([
    ['never seen', undefined, SWEEP, 1_000, undefined],
    ['the interval has not passed', {}, SWEEP, 1_029, 'too-soon'],
    ['the interval has not passed, though it changed', {}, 'other', 1_029, 'too-soon'],
    ['the interval has not passed, though it was to be merged', { action: 'merge' }, SWEEP, 1_029, 'too-soon'],
    ['the interval has just passed', {}, SWEEP, 1_030, 'unchanged'],
    ['it changed', {}, 'other', 1_030, undefined],
    ['it was to be merged', { action: 'merge' }, SWEEP, 9_999, undefined],
    ['it was closed by us and stands open again', { action: 'close' }, SWEEP, 9_999, 'unchanged'],
    ['a person was asked', { action: 'escalate' }, SWEEP, 9_999, 'unchanged'],
    ['nothing was to be done', { action: 'none' }, SWEEP, 9_999, 'unchanged'],
    ['its time has not come', { again: 2_000 }, SWEEP, 1_999, 'unchanged'],
    ['its time has come', { again: 2_000 }, SWEEP, 2_000, undefined],
    ['a day has not passed', { again: 999_999 }, SWEEP, 87_399, 'unchanged'],
    ['a day has passed, and only what no sweep sees may have changed', { again: 999_999 }, SWEEP, 87_400, undefined],
    ['a day has passed after the last word', { action: 'escalate' }, SWEEP, 87_400, undefined],
    ['no sweep is remembered', { sweep: '' }, '', 9_999, undefined],
    ['our clock goes a little behind', { at: 1_020 }, SWEEP, 1_000, 'too-soon'],
    ['the memory is of the future', { at: 99_999_999_999 }, SWEEP, 1_000, undefined],
  ])('%s', (_, over, sweep, now, answer) => {
    expect(rests(over && aMemory(over), sweep, now, 30)).toBe(answer);
  });
});
