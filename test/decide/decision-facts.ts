import type { Decision, GateResult, Judgement } from '../../packages/core/src/domain/decision.ts';
import type { Reason, ReasonCode } from '../../packages/core/src/domain/reason.ts';
import { aPull, aRule, type Spec } from './gate-facts.ts';

/** Decisions as the texts about them are given them. */

export const because = (code: ReasonCode, text: string): Reason => ({ code, text });

export const aGate = (gate: string, title: string, over: Partial<GateResult> = {}): GateResult => ({
  gate,
  title,
  state: 'passed',
  reasons: [],
  ...over,
});

const red = because('CHECK_FAILED', 'The check `test` failed.');
const unapproved = because('REVIEW_REQUIRED', '1 more approval is needed.');

/** Two conditions failed, two are met, one is open and one is not asked. */
export const GATES: readonly GateResult[] = [
  aGate('state', 'It is open and no draft'),
  aGate('checks', 'All required checks are green', { state: 'failed', reasons: [red] }),
  aGate('approvals', 'Enough people approved the newest commit', { state: 'failed', reasons: [unapproved] }),
  aGate('conflict', 'It has no conflict', { note: 'GitHub says `CLEAN`' }),
  aGate('labelled-by', 'Its labels were put on by people who may write', { state: 'unread' }),
  aGate('schedule', 'It is within the hours of the rule', { state: 'off' }),
];

export const aJudgement = (over: Partial<Judgement> = {}, spec: Spec = {}, name = 'auto-merge'): Judgement => {
  const { gates = GATES } = over;
  return {
    rule: aRule(spec, { name, origin: `acme/app/.github/pr-rules/${name}.yml` }),
    allowed: ['wait', 'escalate'],
    gates,
    reasons: gates.flatMap(({ state, reasons }) => (state === 'failed' ? reasons : [])),
    notClosed: [],
    lookAgain: undefined,
    ...over,
  };
};

export const aDecision = (over: Partial<Decision> = {}): Decision => {
  const { judgements = [aJudgement()] } = over;
  return {
    pull: aPull(),
    rules: judgements.map(({ rule }) => rule.name),
    allowed: ['wait', 'escalate'],
    action: 'wait',
    source: 'gates',
    reasons: judgements.flatMap(({ reasons }) => reasons),
    said: undefined,
    judgements,
    became: 'waiting',
    ...over,
  };
};

/** Every condition that is asked is met. */
export const MET: readonly GateResult[] = GATES.map((gate) => ({
  ...gate,
  reasons: [],
  state: gate.state === 'off' ? 'off' : 'passed',
}));
export const allMet = (over: Partial<Decision> = {}): Decision =>
  aDecision({ allowed: ['merge', 'wait', 'escalate'], judgements: [aJudgement({ gates: MET })], ...over });

const server = 'https://github.example';
/** What a text about a decision needs beside it. */
export const more = { runUrl: `${server}/acme/app/actions/runs/9`, allowLinks: [`${server}/acme/app/actions/runs/`] };

/** What others would write to make a text of ours do something, or look like more than it is. */
export const HOSTILE: readonly string[] = [
  '@alice and @acme/team',
  '/approve',
  '@dependabot merge',
  'fixes #12, acme/lib#3 and GH-4',
  '`@alice` `` ` @bob',
  '``` \n@alice\n',
  '~~~',
  '</details><details open>',
  '<img src=x onerror=y>',
  '<!-- ai-devops:decision v1 e30 -->',
  '![x](https://evil.example/x.png) [y](https://evil.example) https://evil.example www.evil.example',
  '| --- | :---: |\n| a `|` b |',
  '\n\n## All conditions are met\n\n- [x] Merge',
  '[a]: https://evil.example',
  '\\',
  '\u202e\u200b@alice',
  '> quote\n---\n===',
];

/** A decision with the same text wherever somebody else may have written it. */
export const withForeign = (text: string): Decision => {
  const reasons = [because('CHECK_FAILED', text), because('CHECK_FAILED', `The check ${text} failed.`)];
  const gates = GATES.map((gate) =>
    gate.state === 'failed' ? { ...gate, reasons } : { ...gate, ...(gate.state === 'passed' ? { note: text } : {}) },
  );
  const judgement = aJudgement(
    { gates, notClosed: reasons },
    { allowedActions: ['close'], selector: { labels: { include: [(text.trim() || 'x').slice(0, 50)] } } },
  );
  return aDecision({
    pull: aPull({ title: text }),
    reasons: [...reasons, because('AI_INVALID', `${text}.`)],
    said: text,
    judgements: [{ ...judgement, rule: { ...judgement.rule, origin: text } }],
  });
};
