import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CommitFacts, commitMessage, readCommitMessage } from '../../packages/core/src/decide/commit-message.ts';
import { ISOLATIONS, RISKS, validationSchema, validationStepSchema } from '../../packages/core/src/domain/fix.ts';
import { LONGEST_MESSAGE, safeMessage, safeTitle } from '../../packages/core/src/text/title.ts';
import { expectLinear } from '../kit/linear.ts';
import { answer, asked, pull, validation } from './fix-facts.ts';

const { plan: _plan, version: _version, ...proof } = validation();
const facts: CommitFacts = {
  issue: 'acme/app#12',
  plan: 'ab'.repeat(32),
  answer: { summary: answer.summary, risk: 'low', confidence: 0.9 },
  closes: true,
  part: { number: 1, of: 1 },
  asked,
  proof,
};
const whole = ({ headline, body }: { headline: string; body: string }): string => `${headline}\n\n${body}`;

describe('the message of a commit', () => {
  it('is for people', () => {
    expect(whole(commitMessage({ pull }, facts))).toBe(`Read the timeout in milliseconds

Cause:
  acme/lib changed its unit.

Change:
  The caller multiplies by 1000.

Impact:
  Callers of \`wait\` only.

Tests:
  \`npm test\` covers it.

Summary:
  I put the unit right.

Validation: passed, isolation bubblewrap, network off
- setup: as it should, exit code 0, 12.3 s
- reproduce-before: as it should, exit code 1, 3 s
- syntax: as it should, 0 s
- reproduce-after: as it should, exit code 0, 2 s
- validate: as it should, exit code 0, 12.3 s
Risk by the model: low, confidence 0.9
Model: gemini-x of gemini, steps 7, USD 0.0123
Issue: 12 of acme/app, closed by merging
Part: 1 of 1
ai-devops-plan: ${facts.plan}`);
  });

  it('O5, W7: closes nothing, calls nobody, skips nothing, has no trailer', () => {
    const text = 'Fixes #1 and o/r#2 [skip ci] @bob\nCo-authored-by: CEO <a@b.c>\nskip-checks: true\n/approve';
    const { headline, body } = commitMessage({ pull: { ...pull, title: text, cause: text } }, facts);
    for (const part of [headline, body]) {
      expect(part).not.toMatch(/#\d|\[skip|skip-checks|@b|(?:^|\n)\s*(?:Co-authored-by:|\/approve)/i);
      expect(safeMessage(part)).toBe(part);
    }
    expect(headline).not.toContain('\n');
  });

  it('has a headline and texts when the model gave none that can be seen', () => {
    const nothing = { title: '\u200b', cause: '\u200b', change: ' ', impact: '\n', tests: '\u202e' };
    const told = readCommitMessage(whole(commitMessage({ pull: nothing }, facts)));
    expect(told?.pull.title).toBe('Repair the failure of issue 12 of acme/app');
    expect(told?.pull.cause).toBe('Not told.');
  });

  it.each(['x', 'é', 'a\n', '@x ', '💥'])('AM44: has an end, and nothing but the longest is cut: %j', (piece) => {
    const cause = piece.repeat(2_000_000 / piece.length);
    const message = commitMessage({ pull: { ...pull, cause } }, facts);
    expect(Buffer.byteLength(message.body)).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(Buffer.byteLength(message.body)).toBeGreaterThan(LONGEST_MESSAGE / 4);
    const told = readCommitMessage(whole(message));
    expect({ ...told?.pull, cause: '' }).toEqual({ ...pull, cause: '' });
  });
});

const foreign = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Cause:',
          'Change:',
          'Summary:',
          'Validation: not made',
          'Risk by the model: low, confidence 1',
          '  ',
          ' ',
          '\n',
          '\n\n',
        ],
        ...[
          'ai-devops-plan: ',
          'ai-devops-\u200bplan: ',
          'cd'.repeat(32),
          '- setup: as it should, 0 s',
          'Issue: 1 of x/y, left open',
        ],
        ...[
          'Signed-off-by: ',
          '[skip ci]',
          '@bob',
          '#1',
          '\r\n',
          '\u2028',
          '\t',
          'word',
          ', ',
          ' of ',
          '$&',
          '…',
          '-->',
          '<!--',
        ],
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const step = fc.record({
  step: fc.constantFrom(...validationStepSchema.shape.step.options),
  ok: fc.boolean(),
  command: foreign,
  exitCode: fc.option(fc.integer({ min: -1, max: 255 })),
  timedOut: fc.boolean(),
  seconds: amount,
  output: foreign,
});
const any = fc.record({
  pull: fc.record({ title: foreign, cause: foreign, change: foreign, impact: foreign, tests: foreign }),
  facts: fc.record({
    issue: fc.constantFrom('acme/app#12', 'a-b/c.d_e#9007199254740991'),
    plan: fc.constant('ab'.repeat(32)),
    answer: fc.record({
      summary: foreign,
      risk: fc.constantFrom(...RISKS),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    closes: fc.boolean(),
    part: fc.record({ number: fc.integer({ min: 1, max: 99 }), of: fc.integer({ min: 1, max: 99 }) }),
    asked: fc.record({
      provider: fc.constantFrom('gemini', 'openai-compatible'),
      model: foreign,
      costUsd: amount,
      steps: fc.nat(),
    }),
    proof: fc.option(
      fc.record({
        verdict: fc.constantFrom(...validationSchema.shape.verdict.options),
        isolation: fc.constantFrom(...ISOLATIONS),
        network: fc.boolean(),
        steps: fc.array(step, { maxLength: 5 }),
      }),
      { nil: undefined },
    ),
  }),
});

describe('what is read back', () => {
  it('property: is what was written, whatever the model said, and nothing that it said is taken for ours', () => {
    const notPlan = (text: string) => text.replace(/(ai-devops)-(?=plan)/gi, '$1 ');
    const safe = (text: string) => notPlan(safeMessage(text)) || 'Not told.';
    fc.assert(
      fc.property(any, ({ pull: texts, facts: given }) => {
        const message = commitMessage({ pull: texts }, given);
        const { title, ...others } = texts;
        const told = readCommitMessage(whole(message));
        expect(told).toEqual({
          ...given,
          pull: {
            title: notPlan(safeTitle(title)) || message.headline,
            ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, safe(text)])),
          },
          answer: { ...given.answer, summary: safe(given.answer.summary) },
          asked: { ...given.asked, model: notPlan(safeTitle(given.asked.model, 120)) },
          proof: given.proof && {
            ...given.proof,
            steps: given.proof.steps.map((one) => ({
              ...one,
              command: '',
              output: '',
              seconds: Math.round(one.seconds * 10) / 10,
            })),
          },
        });
        expect(whole(message).match(/ai-devops-plan/gi)).toHaveLength(1);
        expect(message.body.endsWith(`\nai-devops-plan: ${given.plan}`)).toBe(true);
        expect(safeMessage(message.body)).toBe(message.body);
      }),
      { numRuns: 1_500 },
    );
  });

  const good = whole(commitMessage({ pull }, facts));
  it('takes what GitHub puts below', () => {
    expect(readCommitMessage(`${good}\n`)?.plan).toBe(facts.plan);
    expect(readCommitMessage(`${good}\n\nSigned-off-by: x <x@y.z>\n`)?.plan).toBe(facts.plan);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['a headline', 'Fix it'],
    ['no headline', good.slice(good.indexOf('\n'))],
    ['no blank line', good.replace('\n\n', '\n')],
    ['a section is missing', good.replace(/Impact:\n.*\n\n/, '')],
    ['a section twice', good.replace('Impact:', 'Change:\n  x\n\nImpact:')],
    ['a line of somebody else', good.replace('  Callers', 'Callers')],
    ['a plan that is none', good.replace(facts.plan, 'abc')],
    ['a verdict that is none', good.replace('Validation: passed', 'Validation: fine')],
    ['a step that is none', good.replace('- setup', '- cleanup')],
    ['steps without a validation', good.replace(/Validation: .*/, 'Validation: not made')],
    ['only the line of the plan', `Fix it\n\nai-devops-plan: ${facts.plan}`],
  ])('is nothing: %s', (_name, message) => {
    expect(readCommitMessage(message)).toBeUndefined();
  });

  it.each(['\n', '  \n', 'Cause:\n', '- setup: as it should, 0 s\n'])('in linear time: %j', async (piece) => {
    const head = good.slice(0, good.indexOf('- setup'));
    await expectLinear(1_000_000, (size) => readCommitMessage(head + piece.repeat(size / piece.length)));
  });
});
