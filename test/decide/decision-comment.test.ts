import { describe, expect, it } from '@jest/globals';
import { type CommentTelling, decisionComment } from '../../packages/core/src/decide/decision-comment.ts';
import { whatHelps } from '../../packages/core/src/decide/what-helps.ts';
import { specSchema } from '../../packages/core/src/domain/rule.ts';
import { type CommentText, commentBody, fitsComment } from '../../packages/core/src/text/comment-body.ts';
import { effectsOf } from '../text/github-effects.ts';
import {
  aDecision,
  aGate,
  aJudgement,
  allMet,
  because,
  HOSTILE,
  more as telling,
  withForeign,
} from './decision-facts.ts';

const more: CommentTelling = { ...telling, withChecklist: false };
const rendering = { allowLinks: more.allowLinks, redact: (text: string) => text };
const posted = (text: string): CommentText => ({ marker: 'decision', data: {}, text });
const escalated = { action: 'escalate', became: 'escalated' } as const;

describe('the comment of a decision', () => {
  it('says what stands against it, what people can do, and by which rule', () => {
    expect(
      decisionComment(aDecision({ ...escalated, said: 'Ask @bob.' }), more),
    ).toBe(`## This pull request needs a person

**A person is needed: 2 of 5 conditions are not met.**

What stands against merging it:

- The check \`test\` failed.
- 1 more approval is needed.

What you can do:

- Make the failed checks green, or run them again if they are flaky.
- Review it and, if it is right, approve the newest commit.

> The model says: Ask \`@bob\`.

---

By rule \`auto-merge\`, in [this run](https://github.example/acme/app/actions/runs/9). This comment is kept up to date; it is looked at again when something changes.`);
  });

  it('folds every condition away where no check can show them, and stays so when it is posted', () => {
    const text = decisionComment(aDecision(escalated), { ...more, withChecklist: true });
    const folded = text.slice(text.indexOf('<details>'), text.indexOf('</details>'));
    expect(folded).toMatch(/^<details>\n<summary>All conditions<\/summary>\n\n### Rule `auto-merge`\n/);
    expect(folded).toContain('- ☐ All required checks are green: The check `test` failed.');
    expect(commentBody(posted(text), rendering).startsWith(`${text}\n\n<!-- ai-devops:decision v1 `)).toBe(true);
    expect(commentBody({ ...posted(text), marker: 'triage' }, rendering)).toContain('\\<details>');
  });

  it('says that nothing more stands against it', () => {
    const merged = allMet({
      action: 'merge',
      became: 'merged',
      judgements: [aJudgement(), aJudgement({}, {}, 'other')],
    });
    const text = decisionComment({ ...merged, reasons: [] }, more);
    expect(text).toMatch(/^## What becomes of this pull request\n\n\*\*Merged by rule `auto-merge`: /);
    expect(text).not.toContain('stands against');
    expect(text).not.toContain('can do');
    expect(text).toContain('By rules `auto-merge`, `other`, in');
  });

  it('becomes shorter until it fits, and loses the conditions last', () => {
    const reasons = Array.from({ length: 60 }, (_, n) =>
      because('CHECK_FAILED', `Check \`${n}\` ${'failed '.repeat(60)}`),
    );
    const gates = Array.from({ length: 30 }, (_, n) => aGate(`g${n}`, `Gate ${n}`, { state: 'failed', reasons }));
    const decision = aDecision({ ...escalated, judgements: [aJudgement({ gates })] });
    const text = decisionComment(decision, { ...more, withChecklist: true });
    expect(text).toContain('<details>');
    expect(text).toContain('- and 40 other things');
    expect(fitsComment(posted(text), rendering)).toBe(true);
    const bare = decisionComment(decision, more);
    const room = bare.length + 100;
    expect(decisionComment(decision, { ...more, withChecklist: true }, (one) => one.length <= room)).toBe(bare);
  });

  it('does nothing of what others wrote', () => {
    for (const text of HOSTILE) {
      const comment = decisionComment({ ...withForeign(text), ...escalated }, { ...more, withChecklist: true });
      // The three lines of ours that fold are all that is HTML.
      const lines = comment.split('\n').filter((line) => /^<\/?(?:details|summary)/.test(line));
      expect(lines).toEqual(['<details>', '<summary>All conditions</summary>', '</details>']);
      const plain = comment.replaceAll(/^<.*$/gm, '');
      expect(effectsOf(plain, { links: [...more.allowLinks] })).toEqual([]);
      expect(commentBody(posted(comment), rendering).startsWith(`${comment}\n\n<!--`)).toBe(true);
    }
  });
});

describe('what helps', () => {
  it('is said for all that is told to people unless a rule says otherwise', () => {
    const { escalateOn } = specSchema.parse({ selector: {}, instruction: 'x' }).safety;
    for (const code of escalateOn) expect(whatHelps([because(code, 'x')], [])).toHaveLength(1);
  });

  it('names who may approve a high risk', () => {
    const judged = aJudgement({}, { risk: { approvers: ['maria', 'acme/leads'] } });
    expect(whatHelps([because('RISK_HIGH', 'x')], [judged, judged])).toEqual([
      'Let one of `maria`, `acme/leads` approve it.',
    ]);
    expect(whatHelps([because('RISK_HIGH', 'x')], [aJudgement()])).toEqual([
      'Let one of those approve it whom the rule names for high risk.',
    ]);
  });

  it('is to merge it by hand where nothing but a rule that never merges stands against it', () => {
    const gates = (approved: 'passed' | 'off') => [
      aGate('rule', 'Merges', { state: 'failed', reasons: [because('NOT_ALLOWED_BY_RULE', 'x')] }),
      aGate('approvals', 'Approved', { state: approved }),
    ];
    const helps = (approved: 'passed' | 'off') => whatHelps([], [aJudgement({ gates: gates(approved) })]);
    expect(helps('passed')).toEqual(['Merge it by hand: it is approved and this rule never merges.']);
    expect(helps('off')).toEqual(['Merge it by hand: all else is met and this rule never merges.']);
    expect(whatHelps([], [aJudgement({ gates: [...gates('passed'), aGate('x', 'X', { state: 'unread' })] })])).toEqual(
      [],
    );
  });

  it('is said once, and not at all where only time helps', () => {
    const twice = [because('FORK', 'a'), because('FORK', 'b'), because('CHECKS_PENDING', 'c')];
    expect(whatHelps(twice, [])).toEqual(['Review it: it comes from a fork.']);
  });
});
