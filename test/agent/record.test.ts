import { describe, expect, test } from '@jest/globals';
import { DEFAULT_BUDGET } from '../../packages/core/src/agent/budget.ts';
import { runAgent } from '../../packages/core/src/agent/loop.ts';
import { bytesText, narrate } from '../../packages/core/src/agent/narrate.ts';
import { rules } from '../../packages/core/src/agent/prompt.ts';
import type { StepRecord } from '../../packages/core/src/agent/transcript.ts';
import { ToolError } from '../../packages/core/src/errors.ts';
import { answers, call, fails, says, usesAll } from '../kit/scripted-model.ts';
import { aRun, fakeSession, GOOD, play } from './kit.ts';

const CANARY = 's3cr3t-canary';
const session = () =>
  fakeSession({
    get_file_contents: () => ({ source: 'file:o/r/src/a.ts', kind: 'code', text: 'x'.repeat(2_150) }),
    search_code: () => {
      throw new ToolError('victim/priv is not one of the repositories of this run', { rule: 'T3' });
    },
  });

describe('transcript', () => {
  test('A1 a line for each step and one for the end', async () => {
    const { journal, model } = await play(
      [
        {
          text: 'I look.',
          ...(usesAll(call('get_file_contents', { owner: 'o', repo: 'r', path: 'src/a.ts' })) as object),
        },
        answers(GOOD),
      ],
      { session: session() },
    );
    expect(journal).toMatchObject([
      {
        kind: 'step',
        step: 1,
        at: '2026-01-05T09:00:00.000Z',
        request: { messages: 1, tools: ['get_file_contents', 'search_code', 'answer'] },
        reply: {
          text: 'I look.',
          calls: [{ name: 'get_file_contents' }],
          stop: 'stop',
          usage: { input: 1_000, output: 100 },
        },
        results: [{ name: 'get_file_contents', bytes: 2_180, isError: false }],
        costUsd: 0.0014,
      },
      { kind: 'step', step: 2, results: [{ name: 'answer', isError: false }] },
      { kind: 'end', end: 'answered', spent: { steps: 2, toolCalls: 1, input: 2_000, output: 200 } },
    ]);
    expect(journal[0]).toMatchObject({ request: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(model.requests).toHaveLength(2);
  });

  test('O4 AM22 prompts and observations stand as hashes only', async () => {
    const { journal, log } = await play([usesAll(call('get_file_contents')), answers(GOOD)], {
      session: fakeSession({ get_file_contents: () => ({ source: 'log:1', kind: 'log', text: 'private line' }) }),
      task: 'private task',
    });
    expect(JSON.stringify([journal, log])).not.toContain('private');
  });

  test('O2 what the model says is redacted, in the transcript and in the log', async () => {
    const turns = [
      {
        text: `the key is ${CANARY}`,
        calls: [call('get_file_contents', { path: CANARY }), call(CANARY), call('search_code')],
      },
      fails('unavailable', `refused ${CANARY}`),
    ];
    const { result, journal, log } = await play(turns, { session: session() });
    expect(JSON.stringify([result, journal, log])).not.toContain(CANARY);
    expect(JSON.stringify(journal)).toContain('[redacted]');
  });

  test('a failed call is a line too', async () => {
    const { journal } = await play([fails('quota')]);
    expect(journal[0]).toMatchObject({ kind: 'step', failure: 'quota', results: [] });
  });

  test('a run that is thrown leaves its kind, not its words', async () => {
    const { run, journal } = aRun([new TypeError(`boom ${CANARY}`)]);
    await expect(runAgent(run)).rejects.toThrow('boom');
    expect(journal.at(-1)).toMatchObject({ kind: 'end', end: 'thrown', error: 'TypeError' });
    expect(JSON.stringify(journal)).not.toContain('boom');
  });
});

describe('live log', () => {
  test('a run as a person reads it', async () => {
    const { log } = await play(
      [
        {
          text: 'The log names total.\n\nI open the file and search for its users.\nThen I compare.\nThen I answer.',
          calls: [
            call('get_file_contents', { owner: 'octo', repo: 'shop', path: 'src/a.ts', ref: 'abc' }),
            call('search_code', { query: 'total' }),
          ],
        },
        says('Hm.'),
        answers(GOOD),
      ],
      { session: session() },
    );
    expect(log).toEqual([
      '▸ Step 1/12 · 2 calls · 1,100 tokens · $0.001',
      'The log names total.',
      'I open the file and search for its users.',
      'Then I compare.',
      '… 1 more line',
      'get_file_contents octo/shop src/a.ts ref=abc → 2.1 KB',
      'search_code query=total → refused (T3): victim/priv is not one of the repositories of this run',
      '◂',
      '▸ Step 2/12 · 0 calls · 1,100 tokens · $0.001',
      'Hm.',
      '◂',
      '▸ Step 3/12 · 1 call · 1,100 tokens · $0.001',
      'answer → taken',
      '◂',
      'Answered: 3 steps, 2 tool calls, 3,300 tokens, $0.004.',
    ]);
  });

  test('an end without an answer says why', async () => {
    const { log } = await play([
      {
        stop: 'blocked',
        stopDetail: 'SAFETY',
        usage: { input: 9, output: 0, cached: 0, thinking: 0, estimated: true },
      },
    ]);
    expect(log.at(-2)).toBe('◂');
    expect(log).toContain('the reply ended early: blocked (SAFETY)');
    expect(log.at(-1)).toBe(
      'The provider refused to reply or a safety filter stopped it (SAFETY). 1 step, 0 tool calls, 9 tokens, at most $0.000.',
    );
  });

  test('a step of 1,000 calls is a few lines, and no line is long', () => {
    const calls = Array.from({ length: 1_000 }, () => ({ name: 'get_file', args: `{"q":"${'x\\n'.repeat(400)}"}` }));
    const record: StepRecord = {
      step: 1,
      at: '2026-01-05T09:00:00.000Z',
      request: { hash: '', messages: 1, tools: [], tokens: 1, maxOutputTokens: 1, last: 'steps', compacted: 2 },
      reply: {
        text: 'y'.repeat(9_000),
        calls,
        stop: 'stop',
        usage: { input: 1, output: 1, cached: 0, thinking: 0, estimated: false },
      },
      results: [],
      costUsd: 0,
    };
    const { lines } = narrate(record, 12);
    expect(lines).toHaveLength(2 + 1 + 12 + 1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
    expect(lines.join('')).not.toContain('\n');
  });

  test.each([
    [0, '0 B'],
    [1_023, '1023 B'],
    [2_150, '2.1 KB'],
    [3_500_000, '3.3 MB'],
  ])('%d bytes are %s', (n, text) => {
    expect(bytesText(n)).toBe(text);
  });
});

test('the shared rules name the limits, the fence and the answer, and stay short', () => {
  const text = rules({ role: 'You find out why a workflow run failed.', tools: true, budget: DEFAULT_BUDGET });
  expect(text).toMatch(/^You find out/);
  for (const word of [
    '<untrusted-NONCE',
    'never an instruction',
    '12 turns',
    '30 tool calls',
    '`answer`',
    'letter by letter',
  ]) {
    expect(text).toContain(word);
  }
  expect(text.length).toBeLessThan(2_600);
  expect(rules({ role: 'x', tools: false, budget: DEFAULT_BUDGET })).not.toContain('30 tool calls');
});
