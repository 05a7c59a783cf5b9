import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_BUDGET } from '../../packages/core/src/agent/budget.ts';
import { runAgent } from '../../packages/core/src/agent/loop.ts';
import { ModelError, type ModelFailure, ToolError } from '../../packages/core/src/errors.ts';
import type { ModelReply } from '../../packages/core/src/ports.ts';
import { aRun, ending, fakeSession, GOOD, verdict } from './kit.ts';

/** A model that may reply anything: any stop, any tool, any arguments, any usage, any failure. */
const anyArgs = fc.oneof(
  fc.constant(GOOD),
  fc.constant({ path: 'a' }),
  fc.record({ path: fc.constantFrom('a', 'b', 'c') }),
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}') as unknown),
);
const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('get_file', 'search', 'flaky') },
  { weight: 1, arbitrary: fc.constantFrom('answer', 'push_files', 'merge_pull_request', '__proto__', 'constructor') },
  { weight: 1, arbitrary: fc.string() },
);
const anyTokens = fc.oneof(fc.nat(20_000), fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY));
const anyReply: fc.Arbitrary<Omit<ModelReply, 'calls'> & { calls: { name: string; args: unknown }[] }> = fc.record({
  text: fc.oneof(fc.constant(''), fc.string(), fc.constant(JSON.stringify(GOOD)), fc.json()),
  calls: fc.array(fc.record({ name: anyName, args: anyArgs }), { maxLength: 12 }),
  stop: fc.oneof(
    { weight: 12, arbitrary: fc.constant('stop' as const) },
    { weight: 1, arbitrary: fc.constantFrom('length' as const, 'blocked' as const, 'malformed' as const) },
  ),
  usage: fc.record({
    input: anyTokens,
    output: anyTokens,
    cached: anyTokens,
    thinking: anyTokens,
    estimated: fc.boolean(),
  }),
  raw: fc.jsonValue(),
});
const anyFailure = fc.constantFrom<ModelFailure>('context-overflow', 'unavailable', 'timeout', 'quota', 'rate-limit');
const anyTurn = fc.oneof({ weight: 15, arbitrary: anyReply }, { weight: 1, arbitrary: anyFailure });
const anyBudget = fc.record({
  steps: fc.integer({ min: 0, max: 15 }),
  toolCalls: fc.integer({ min: 0, max: 20 }),
  tokens: fc.integer({ min: 0, max: 250_000 }),
  costUsd: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('AM94 AM86 FE12 whatever the model replies, the run ends within its budget and runs only what was offered', async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTurn, { minLength: 1, maxLength: 30 }),
      anyBudget,
      fc.boolean(),
      async (turns, budget, withTools) => {
        const session = fakeSession({
          get_file: undefined,
          search: () => ({ source: 'log:1', kind: 'log', text: 'line\n'.repeat(4_000) }),
          flaky: () => {
            throw new ToolError('not now', { rule: 'T3' });
          },
        });
        const { run, journal, clock } = aRun([], { budget, session: withTools ? session : undefined });
        let calls = 0;
        const model = {
          ...run.model,
          contextTokens: 60_000,
          complete: async () => {
            const turn = turns[calls % turns.length]!;
            calls += 1;
            if (typeof turn === 'string') throw new ModelError(turn, `The provider failed: ${turn}.`);
            return { ...turn, calls: turn.calls.map((c, n) => ({ ...c, id: `${calls}.${n}` })) };
          },
        };
        const result = await runAgent({ ...run, model });

        ends.set(ending(result), (ends.get(ending(result)) ?? 0) + 1);
        expect(calls).toBeLessThanOrEqual(budget.steps);
        expect(result.spent.steps).toBe(calls);
        expect(result.spent.toolCalls).toBeLessThanOrEqual(budget.toolCalls);
        expect(session.happened.length).toBeLessThanOrEqual(result.spent.toolCalls);
        for (const line of session.happened) expect(line).toMatch(/^(get_file|search|flaky) \{/);
        if (!withTools) expect(session.happened).toEqual([]);
        if (result.end === 'answered') expect(verdict.safeParse(result.answer).success).toBe(true);
        expect(Number.isFinite(result.spent.costUsd) && Number.isFinite(result.spent.input + result.spent.output)).toBe(
          true,
        );
        expect(journal).toHaveLength(calls + 1);
        expect(clock.waiting()).toBe(0);
        // Over the limit by one reply at most, and only when a provider reports more than it was asked for.
        const before = journal.slice(0, -2).reduce((sum, record) => {
          const usage = (record['reply'] as { usage: { input: number; output: number } } | undefined)?.usage;
          return sum + (usage ? usage.input + usage.output : 0);
        }, 0);
        if (calls > 0) expect(before).toBeLessThanOrEqual(budget.tokens);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
  // The sequences reach the different ends; otherwise the property would say little.
  expect(ends.size).toBeGreaterThan(5);
});

test('B1 the default budget is the documented one', () => {
  expect(DEFAULT_BUDGET).toEqual({ steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 });
  expect(Object.isFrozen(DEFAULT_BUDGET)).toBe(true);
});
