import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checklist, checkTitle, explanation } from '../../packages/core/src/decide/checklist.ts';
import type { Decision } from '../../packages/core/src/domain/decision.ts';
import { neutralize } from '../../packages/core/src/text/neutralize.ts';
import { expectLinear } from '../kit/linear.ts';
import { effectsOf } from '../text/github-effects.ts';
import {
  aDecision,
  aGate,
  aJudgement,
  allMet,
  because,
  GATES,
  HOSTILE,
  MET,
  more,
  withForeign,
} from './decision-facts.ts';
import { aPull } from './gate-facts.ts';

describe('the checklist of the check run', () => {
  it('says the decision, then every condition of every rule', () => {
    expect(checklist(aDecision({ said: 'Wait for @bob.\n# See' }), more)).toBe(`Waiting: 2 of 5 conditions are not met.

> The model says: Wait for \`@bob\`. # See

### Rule \`auto-merge\`

It allows \`wait\`, \`escalate\` now. It stands in \`acme/app/.github/pr-rules/auto-merge.yml\`. It looks after what carries \`auto-merge\`. To keep it away, add \`do-not-merge\`.

- ☑ It is open and no draft
- ☐ All required checks are green: The check \`test\` failed.
- ☐ Enough people approved the newest commit: 1 more approval is needed.
- ☑ It has no conflict: GitHub says \`CLEAN\`

Not looked at while something else stands against it: Its labels were put on by people who may write.

Not asked here: It is within the hours of the rule.

---

Decided in [this run](https://github.example/acme/app/actions/runs/9) on \`aaaaaaaaaaaa\`. ☑ met · ☐ not met. This check only tells: it never blocks, so do not make it required.`);
  });

  const merge: Partial<Decision> = { action: 'merge', source: 'model' };
  const ai = because('AI_UNAVAILABLE', 'No model answered.');
  it.each<[string, Decision, string]>([
    ['merged', allMet({ ...merge, became: 'merged' }), 'Merged by rule auto-merge: all 5 conditions are met'],
    [
      'queued',
      allMet({ ...merge, became: 'queued' }),
      'Put into the merge queue by rule auto-merge: all 5 conditions are met',
    ],
    ['closed', aDecision({ action: 'close', became: 'closed' }), 'Closed by rule auto-merge'],
    ['escalated by code', aDecision({ became: 'escalated' }), 'A person is needed: 2 of 5 conditions are not met'],
    [
      'escalated by the model',
      allMet({ action: 'escalate', became: 'escalated', source: 'model' }),
      'A person is needed: all 5 conditions are met, and the model decided so',
    ],
    ['updated', aDecision({ became: 'updated' }), 'The branch was brought up to date: 2 of 5 conditions are not met'],
    [
      'waiting for one thing',
      aDecision({ judgements: [aJudgement({ gates: GATES.slice(0, 2) })] }),
      'Waiting: 1 of 2 conditions is not met',
    ],
    [
      'waiting by the model',
      allMet({ source: 'model' }),
      'Waiting: all 5 conditions are met, and the model decided so',
    ],
    [
      'without an answer',
      allMet({ reasons: [ai] }),
      'Waiting: all 5 conditions are met, but something else stands against it',
    ],
    [
      'waiting unread',
      aDecision({ judgements: [aJudgement({ gates: GATES.slice(3) })] }),
      'Waiting: 1 of 2 conditions was not looked at',
    ],
    ['refused', allMet({ ...merge, became: 'refused' }), 'Not done: a last look refused what was decided, to merge it'],
    ['not ours', aDecision({ action: 'none', became: 'nothing' }), 'Left alone'],
    ['without a rule', aDecision({ judgements: [], action: 'none', became: 'nothing' }), 'Left alone'],
  ])('says what became of it: %s', (_, decision, title) => {
    expect(checkTitle(decision)).toBe(title);
    expect(checklist(decision, more).split('\n')[0]!.replaceAll('`', '')).toBe(`${title}.`);
  });

  it.each<[Decision['action'], string]>([
    ['merge', 'it would be merged by rule auto-merge: all 5 conditions are met'],
    ['close', 'it would be closed by rule auto-merge'],
    ['wait', 'it would wait: all 5 conditions are met'],
    ['escalate', 'a person would be asked: all 5 conditions are met'],
    ['none', 'it would be left alone'],
  ])('says of a dry run what would have become of it: %s', (action, title) => {
    const became = action === 'none' ? 'nothing' : 'waiting';
    expect(checkTitle(allMet({ action, became }), { dryRun: true })).toBe(`Dry run: ${title}`);
  });

  it.each<[Decision['action'], string]>([
    ['wait', 'Waiting'],
    ['escalate', 'A person is needed'],
  ])('says what was decided before: %s', (action, words) => {
    expect(checklist(aDecision({ action, source: 'memory' }), more)).toMatch(
      `${words}: at the last look the model decided \`${action}\`; its words stand in the check. It is asked again`,
    );
  });

  it('names the rule that only tries, and what is left where all else is met', () => {
    const judgements = [aJudgement({ gates: MET }, { dryRun: true }, 'try')];
    expect(checklist(allMet({ action: 'merge', judgements }), more)).toMatch(
      /^Dry run: it would be merged by rule `try`.*\.\n\nNothing is written: the rule `try` says `dryRun: true`\.\n/,
    );
    const open = [aGate('labelled-by', 'Labels', { state: 'unread' })];
    expect(checklist(aDecision({ judgements: [aJudgement({ gates: open })] }), more)).toContain(
      '- ▫ Labels: not looked at yet',
    );
  });

  it('tells what no condition tells: answers and writes', () => {
    const text = checklist(allMet({ reasons: [ai, ai] }), more);
    expect(text).toContain('\n\n- No model answered.\n\n');
    expect(checklist(aDecision(), more)).not.toContain('\n\n- The check');
  });

  it('lists several reasons of one condition below it, each once', () => {
    const reasons = ['a', 'b', 'a'].map((name) => because('CHECK_FAILED', `The check \`${name}\` failed.`));
    const gates = [aGate('checks', 'All green', { state: 'failed', reasons })];
    expect(checklist(aDecision({ judgements: [aJudgement({ gates })] }), more)).toContain(
      '- ☐ All green:\n  - The check `a` failed.\n  - The check `b` failed.\n\n',
    );
  });

  it('says why it must not be closed only where a rule may close', () => {
    const notClosed = [because('CLOSE_NOT_PERMITTED', 'Its author is a person.')];
    const of = (allowedActions: ('merge' | 'close')[]) =>
      checklist(aDecision({ judgements: [aJudgement({ notClosed }, { allowedActions })] }), more);
    expect(of(['merge'])).not.toContain('closed');
    expect(of(['close'])).toContain('It must not be closed:\n\n- Its author is a person.');
  });

  it('begins with the rule whose answer stands, and counts a condition that fails in one rule once', () => {
    const judgements = [aJudgement({}, {}, 'second'), aJudgement({ gates: [] }, {}, 'first')];
    const text = checklist(aDecision({ judgements, rules: ['first', 'second'] }), more);
    expect(text).toMatch(/^Waiting: 2 of 5 [\s\S]*Rule `first`[\s\S]*Rule `second`/);
  });

  it('stays below 60,000 characters and begins and ends whole, however much there is', () => {
    const reasons = Array.from({ length: 60 }, (_, n) =>
      because('CHECK_FAILED', `Check \`${n}\` ${'failed '.repeat(200)}`),
    );
    const gates = Array.from({ length: 40 }, (_, n) =>
      aGate(`g${n}`, `Gate ${n}`, { state: n % 2 ? 'failed' : 'passed', reasons }),
    );
    const judgements = Array.from({ length: 20 }, (_, n) => aJudgement({ gates }, {}, `rule-${n}`));
    const text = checklist(aDecision({ judgements, said: 'x '.repeat(10_000) }), more);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/^Waiting: 20 of 40 conditions are not met\.\n/);
    expect(text).toContain('more rules not shown here.');
    expect(text).toMatch(/do not make it required\.$/);
    const one = checklist(aDecision({ judgements: judgements.slice(0, 1) }), more);
    expect(one).toMatch(/^ {2}- and \d+ more$/m);
    expect(one).toContain('☑');
  });

  it('does nothing of what others wrote', () => {
    for (const text of HOSTILE) {
      const decision = withForeign(text);
      const shown = checklist(decision, more);
      expect(effectsOf(shown, { links: [...more.allowLinks] })).toEqual([]);
      expect(neutralize(shown, { allowLinks: more.allowLinks })).toBe(shown);
      expect(checkTitle(decision)).toBe(checkTitle(aDecision()));
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...HOSTILE)).map((some) => some.join('')),
        ),
        (text) => {
          const shown = checklist(withForeign(text), more);
          expect(effectsOf(shown, { links: [...more.allowLinks] })).toEqual([]);
          expect(neutralize(shown, { allowLinks: more.allowLinks })).toBe(shown);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes linear time', async () => {
    const gates = (size: number) =>
      Array.from({ length: size }, (_, n) =>
        aGate(`g${n}`, 'Gate', { state: 'failed', reasons: [because('FORK', `From a fork ${n}.`)] }),
      );
    await expectLinear(5_000, (size) =>
      checklist(aDecision({ judgements: [aJudgement({ gates: gates(size) })] }), more, () => true),
    );
  });
});

describe('the explanation in the log', () => {
  it('has a line for everything', () => {
    const notClosed = [because('CLOSE_NOT_PERMITTED', 'Its author is a person.')];
    expect(explanation(aDecision({ judgements: [aJudgement({ notClosed })], said: 'Wait.' }))).toEqual([
      'acme/app#7 at aaaaaaaaaaaa: Read the timeout in milliseconds',
      'Waiting: 2 of 5 conditions are not met.',
      'The model says: Wait.',
      '[x] met, [ ] not met, [?] not looked at while something else stands against it, [-] not asked here.',
      'Rule auto-merge (acme/app/.github/pr-rules/auto-merge.yml) allows: wait, escalate',
      '  [x] state: It is open and no draft',
      '  [ ] checks: All required checks are green',
      '      CHECK_FAILED: The check `test` failed.',
      '  [ ] approvals: Enough people approved the newest commit',
      '      REVIEW_REQUIRED: 1 more approval is needed.',
      '  [x] conflict: It has no conflict (GitHub says `CLEAN`)',
      '  [?] labelled-by: Its labels were put on by people who may write',
      '  [-] schedule: It is within the hours of the rule',
      '  not closed, CLOSE_NOT_PERMITTED: Its author is a person.',
    ]);
  });

  it('keeps every text on its line', () => {
    const lines = explanation(withForeign('a\r\n::error::b\u2028c\u0007'));
    expect(lines).toHaveLength(explanation(withForeign('a')).length);
    for (const line of lines) expect(line).not.toMatch(/[\r\n\u2028\u2029]|\p{Cc}/u);
    expect(explanation(aDecision({ pull: aPull({ title: ' ' }) }))[0]).toBe('acme/app#7 at aaaaaaaaaaaa:');
  });
});
