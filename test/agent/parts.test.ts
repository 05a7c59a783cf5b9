import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { answerInText, answerTool, plainSchema } from '../../packages/core/src/agent/answer.ts';
import { DEFAULT_BUDGET, openLedger } from '../../packages/core/src/agent/budget.ts';
import { compact } from '../../packages/core/src/agent/compact.ts';
import { promptTokens, say, tokensIn } from '../../packages/core/src/agent/conversation.ts';
import { argsFault, canonical } from '../../packages/core/src/agent/json.ts';
import { watchRepeats } from '../../packages/core/src/agent/repeat.ts';
import { triageSchema } from '../../packages/core/src/domain/triage.ts';
import type { Message } from '../../packages/core/src/ports.ts';
import { fakeClock } from '../kit/clock.ts';

describe('the schema of an answer', () => {
  const keywords = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    if (Array.isArray(node)) return node.flatMap(keywords);
    const record = node as Record<string, unknown>;
    return Object.entries(record).flatMap(([key, value]) =>
      key === 'properties' ? [key, ...Object.values(value as object).flatMap(keywords)] : [key, ...keywords(value)],
    );
  };

  test('a triage uses only what every provider takes', () => {
    const { parameters } = answerTool({ name: 'answer', about: 'x', schema: triageSchema });
    const plain = [
      'type',
      'properties',
      'required',
      'additionalProperties',
      'items',
      'enum',
      'description',
      'minimum',
      'maximum',
    ];
    expect([...new Set(keywords(parameters))].filter((key) => !plain.includes(key))).toEqual([]);
    expect(parameters['properties']).toMatchObject({
      summary: { type: 'string', description: expect.stringMatching(/^What failed.* At most 1000 characters\.$/) },
      class: { type: 'string', enum: expect.arrayContaining(['unknown']) },
      evidence: { type: 'array', items: { type: 'object', additionalProperties: false } },
    });
    expect(parameters['required']).not.toContain('reproCommand');
  });

  test('constants, unions and nothing become plain', () => {
    const schema = z.strictObject({
      kind: z.literal('x'),
      either: z.union([z.string(), z.strictObject({ n: z.int().positive() })]),
      none: z.string().nullable(),
    });
    expect(plainSchema(z.toJSONSchema(schema))).toEqual({
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['x'] },
        either: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              properties: { n: { type: 'integer', description: 'Greater than 0.' } },
              required: ['n'],
              additionalProperties: false,
            },
          ],
        },
        none: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      },
      required: ['kind', 'either', 'none'],
      additionalProperties: false,
    });
  });

  test('what cannot be plain is a bug of ours, found at once', () => {
    expect(() => plainSchema({ type: 'object', allOf: [] })).toThrow('may not use "allOf"');
    expect(() => plainSchema({ type: 'array', items: {} })).toThrow('must be an object');
  });
});

describe('JSON from a model', () => {
  test('FT33 the answer in text is the whole text or nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
        const json = JSON.stringify(value);
        const expected = argsFault(JSON.parse(json)) ? undefined : JSON.parse(json);
        expect(answerInText(json)).toEqual(expected);
        expect(answerInText(` \n${json}\n`)).toEqual(expected);
        expect(answerInText(`\`\`\`json\n${json}\n\`\`\``)).toEqual(expected);
        expect(answerInText(`so: ${json}`)).toBeUndefined();
        expect(answerInText(`${json} ok`)).toBeUndefined();
      }),
    );
  });

  test.each([
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '[{"a":1}]',
    '"a"',
    'null',
    '{"a":NaN}',
    '{"__proto__":{"a":1}}',
    '```json\n{"a":1}\n``` and more',
    `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    `{"a":"${'x'.repeat(2_000_000)}"}`,
  ])('AM53 %.40s is no answer', (text) => {
    expect(answerInText(text)).toBeUndefined();
  });

  test('canonical JSON does not depend on the order of keys', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        fc.pre(argsFault(value) === undefined);
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });
});

describe('FT35 the loop detector', () => {
  const told = (...turns: string[]) => {
    const repeats = watchRepeats();
    return turns.map((turn) => {
      const verdicts = repeats.turn(turn.split(''));
      return verdicts === 'loop' ? 'loop' : verdicts.map((r) => (r ? '!' : '.')).join('');
    });
  };
  test.each([
    ['A A A A', '. . ! loop'],
    ['A B A B A', '. . . ! loop'],
    ['A B A B C D', '. . . ! . .'],
    ['A B A C A', '. . . . !'],
    ['A B C A B C A', '. . . . . . !'],
    ['A A B B A', '. . . . !'],
    ['AB AB', '.. .!'],
    ['AAA A', '..! loop'],
    ['AAAA B', '..!! .'],
    ['A A A B B B', '. . ! . . loop'],
  ])('%s gives %s', (turns, verdicts) => {
    expect(told(...turns.split(' ')).join(' ')).toBe(verdicts);
  });

  test('a forgotten call starts anew', () => {
    const repeats = watchRepeats();
    repeats.turn(['A']);
    repeats.turn(['A']);
    repeats.forget('A');
    expect(repeats.turn(['A'])).toEqual([false]);
  });
});

describe('the ledger', () => {
  const paid = ({ input, output }: { input: number; output: number }) => (input + 10 * output) / 1e6;
  const ledger = (budget = {}, price = paid) =>
    openLedger({ budget: { ...DEFAULT_BUDGET, ...budget }, price, clock: fakeClock() });
  const used = (input: number, output: number) => ({ input, output, cached: 0, thinking: 0, estimated: false });

  test('B1 a call that fits is the last when a second like it would not', () => {
    expect(ledger().allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: undefined });
    expect(ledger({ tokens: 30_000 }).allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: 'tokens' });
    expect(ledger({ costUsd: 0.15 }).allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: 'cost' });
    expect(ledger({ steps: 1 }).allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: 'steps' });
  });

  test('FE12 output shrinks to what is left, and below 1,024 tokens no call is made', () => {
    expect(ledger({ tokens: 12_000 }).allow(10_000, 8_000)).toEqual({ maxOutputTokens: 2_000, last: 'tokens' });
    expect(ledger({ tokens: 11_000 }).allow(10_000, 8_000)).toEqual({ stop: 'tokens' });
    expect(ledger({ costUsd: 0.05 }).allow(10_000, 8_000)).toEqual({ maxOutputTokens: 4_000, last: 'cost' });
    expect(ledger({ costUsd: 0.015 }).allow(10_000, 8_000)).toEqual({ stop: 'cost' });
    expect(ledger({ costUsd: 0 }).allow(10_000, 8_000)).toEqual({ stop: 'cost' });
  });

  test('a model that costs nothing runs without any money, for as long as the other bounds allow', () => {
    const free = ledger({ costUsd: 0 }, () => 0);
    expect(free.allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: undefined });
    free.startStep();
    free.charge(used(10_000, 8_000), { prompt: 10_000, output: 8_000 });
    expect(free.allow(10_000, 8_000)).toEqual({ maxOutputTokens: 8_000, last: undefined });
    expect(free.spent().costUsd).toBe(0);
    // A price that nobody knows is not none.
    expect(ledger({ costUsd: 0 }, () => Number.NaN).allow(10_000, 8_000)).toEqual({ stop: 'cost' });
  });

  test('FE12 worst-case foresight: while a provider keeps to its limits nothing is overspent', () => {
    fc.assert(
      fc.property(
        fc.record({ tokens: fc.nat(60_000), costUsd: fc.double({ min: 0, max: 0.3, noNaN: true }) }),
        fc.array(
          fc.record({ prompt: fc.integer({ min: 1, max: 20_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
          { maxLength: 20 },
        ),
        (budget, turns) => {
          const book = ledger(budget);
          for (const { prompt, share } of turns) {
            const allowed = book.allow(prompt, 8_000);
            if ('stop' in allowed) break;
            book.startStep();
            book.charge(used(prompt, Math.floor(allowed.maxOutputTokens * share)), {
              prompt,
              output: allowed.maxOutputTokens,
            });
          }
          const spent = book.spent();
          expect(spent.input + spent.output).toBeLessThanOrEqual(budget.tokens);
          expect(spent.costUsd).toBeLessThanOrEqual(budget.costUsd + 1e-9);
          expect(spent.steps).toBeLessThanOrEqual(DEFAULT_BUDGET.steps);
        },
      ),
    );
  });

  test.each([
    [
      { input: 0, output: 5 },
      { input: 900, output: 5, estimated: true },
    ],
    [
      { input: Number.NaN, output: -1 },
      { input: 900, output: 700, estimated: true },
    ],
    [
      { input: 10, output: 0, cached: 99, thinking: 99 },
      { input: 10, output: 0, cached: 10, thinking: 0, estimated: false },
    ],
    [
      { input: 10, output: 2, estimated: true },
      { input: 10, output: 2, estimated: true },
    ],
  ])('FT39 usage %j counts as %j', (reported, counted) => {
    const book = ledger();
    const { usage } = book.charge({ ...used(0, 0), ...reported }, { prompt: 900, output: 700 });
    expect(usage).toMatchObject(counted);
    expect(book.spent().estimated).toBe(counted.estimated);
  });
});

describe('the conversation', () => {
  const heard = (id: string, text: string): Message[] => [
    { role: 'assistant', text: '', calls: [{ id, name: 'get_file', args: { path: id } }], raw: { id } },
    { role: 'tool', results: [{ id, name: 'get_file', text, isError: false }] },
  ];

  test('what we say never makes two messages of one side in a row', () => {
    expect(say([{ role: 'user', text: 'a' }], 'b')).toEqual([{ role: 'user', text: 'a\n\nb' }]);
    expect(say(heard('1', 'x'), 'b').at(-1)).toMatchObject({ role: 'tool', results: [{ text: 'x\n\nb' }] });
    expect(say(heard('1', 'x').slice(0, 1), 'b').at(-1)).toEqual({ role: 'user', text: 'b' });
  });

  test('I6 the estimate is from above', () => {
    expect(tokensIn('abcdefg')).toBe(2);
    expect(tokensIn('日本語')).toBe(3);
    const raw = { thought: 'x'.repeat(3_500) };
    const messages: Message[] = [{ role: 'assistant', text: 'hi', calls: [], raw }];
    expect(promptTokens({ system: '', messages, tools: [] })).toBeGreaterThan(1_000);
  });

  test('FT36 compaction removes no more than needed, never twice, and not the newest', () => {
    const long = 'line\n'.repeat(1_000);
    const messages: Message[] = [
      { role: 'user', text: long },
      ...heard('1', long),
      ...heard('2', 'short'),
      ...heard('3', long),
      ...heard('4', long),
    ];
    const once = compact(messages, 500);
    expect(once.removed.map((c) => c.id)).toEqual(['1']);
    expect(once.freed).toBeGreaterThanOrEqual(500);
    const all = compact(once.messages, 1_000_000);
    expect(all.removed.map((c) => c.id)).toEqual(['3']);
    expect(all.messages[0]).toEqual(messages[0]);
    expect(all.messages.at(-1)).toEqual(messages.at(-1));
    expect(compact(all.messages, 1_000_000).removed).toEqual([]);
  });
});
