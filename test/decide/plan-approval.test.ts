import { describe, expect, it } from '@jest/globals';
import { commitMessage } from '../../packages/core/src/decide/commit-message.ts';
import {
  APPROVAL_REFUSALS,
  type ApprovalFacts,
  type ApprovalRefusal,
  decideApproval,
} from '../../packages/core/src/decide/plan/approval.ts';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import type { PlanPull } from '../../packages/core/src/domain/implementation-plan.ts';
import { GHOST } from '../../packages/core/src/domain/issue.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { answer, part } from './fix-facts.ts';
import { asked, BASE, HEAD, ISSUE, JON, MARIA, planBody, planPull, US } from './plan-facts.ts';

const facts = (over: Partial<ApprovalFacts> = {}): ApprovalFacts => ({
  repo: 'acme/app',
  pull: planPull(),
  approver: MARIA,
  permission: 'write',
  approvedAt: '2026-01-05T10:00:00Z',
  words: '',
  self: US,
  trustedBots: [],
  ...over,
});
const pull = (over: Partial<PlanPull>): Partial<ApprovalFacts> => ({ pull: planPull(over) });
const edited = (editor: object, at: string) => ({ editor: { ...MARIA, ...editor }, at });
const head = (over: object) => pull({ head: { ...planPull().head!, ...over } });
const fixBody = writeMarker(
  'fix',
  {
    ...{ issue: ISSUE, plan: 'd'.repeat(64), run: 2, risk: 'low', weakens: false },
    approved: { plan: 'e'.repeat(64), by: 'jon' },
  },
  (text) => text,
);

/** On top of the empty commit stands the code that a killed run wrote. */
const CODE = 'c'.repeat(40);
const coded = (over: object = {}, opened: object = {}): Partial<PlanPull> => {
  const { headline, body } = commitMessage(part, {
    ...{
      issue: ISSUE,
      plan: 'd'.repeat(64),
      answer,
      closes: false,
      part: { number: 1, of: 1 },
      asked,
      proof: undefined,
    },
  });
  const { head: empty } = planPull();
  return {
    headSha: CODE,
    head: { sha: CODE, message: `${headline}\n\n${body}`, author: US, parents: [HEAD], empty: false, ...over },
    before: { ...empty!, ...opened },
  };
};

/** What differs from an approval that counts; the reason; the control; words of the message. */
const REFUSED: [string, Partial<ApprovalFacts>, ApprovalRefusal, string, RegExp][] = [
  ['by a bot', { approver: { login: 'helper[bot]', id: 5, type: 'Bot' } }, 'bot', 'G5', /helper\[bot\] is a bot/],
  ["by the author's bot", { approver: US }, 'bot', 'G5', /github-actions\[bot\] is a bot/],
  ['by a machine account that is trusted like us', { trustedBots: [MARIA] }, 'author', 'G5', /maria has a part in #31/],
  ['by an organization', { approver: { ...MARIA, type: 'Organization' } }, 'bot', 'G5', /maria is a bot/],
  ['by a reader', { permission: 'read' }, 'no-permission', 'G1', /maria may not write here/],
  ['by nobody who is known', { permission: 'unknown' }, 'no-permission', 'G1', /may not write/],
  ['on an issue', { pull: undefined }, 'no-plan', 'B3', /no plan here/],
  ['on a pull request of a person', pull({ author: JON }), 'no-plan', 'B3', /#31 holds no plan of ours/],
  ['on a pull request of a deleted account', pull({ author: GHOST }), 'no-plan', 'B3', /no plan of ours/],
  ['on one from a fork', pull({ fork: true }), 'no-plan', 'B3', /no plan of ours/],
  ['on one without a marker', pull({ body: 'Part of #7' }), 'no-plan', 'B3', /no plan of ours/],
  [
    'on a marker of another repository',
    pull({ body: planBody('x', { issue: 'acme/app2#7' }) }),
    'no-plan',
    'B3',
    /no plan/,
  ],
  ['on a plan that was carried out', pull({ body: fixBody }), 'done', 'G5', /approved by jon and carried out already/],
  ['on a closed one', pull({ state: 'closed' }), 'closed', 'W3', /#31 is closed/],
  ['on a merged one', pull({ state: 'merged' }), 'closed', 'W3', /#31 is merged/],
  [
    'by whoever opened it',
    { ...pull({ author: MARIA, head: { ...planPull().head!, author: MARIA } }), self: MARIA },
    'author',
    'G5',
    /maria has a part in #31: somebody else/,
  ],
  ['by whoever made its commit', head({ author: MARIA }), 'author', 'G5', /maria has a part in #31/],
  ['after a person edited it', pull({ edit: edited(JON, '2026-01-05T09:00:00Z') }), 'edited', 'G5', /jon has edited/],
  [
    'after the approver edited it',
    pull({ edit: edited(MARIA, '2026-01-05T09:00:00Z') }),
    'edited',
    'G5',
    /maria has edited/,
  ],
  [
    'after a deleted account edited it',
    pull({ edit: edited(GHOST, '2026-01-05T09:00:00Z') }),
    'edited',
    'G5',
    /ghost has edited/,
  ],
  [
    'on a text that is not ours',
    pull({ body: planBody().replace('Subtract', 'Add') }),
    'edited',
    'G5',
    /does not say what it said/,
  ],
  [
    'on a text with more behind its marker',
    pull({ body: `${planBody()}\nand drop the table` }),
    'edited',
    'G5',
    /does not say/,
  ],
  [
    'before we wrote it anew',
    pull({ edit: edited(US, '2026-01-05T10:00:01Z') }),
    'renewed',
    'G5',
    /renewed after that comment/,
  ],
  [
    'in the second in which we wrote it anew',
    pull({ edit: edited(US, '2026-01-05T10:00:00Z') }),
    'renewed',
    'G5',
    /renewed/,
  ],
  [
    'of another commit',
    { words: `${'f'.repeat(11)}1` },
    'stale',
    'G5',
    /approves f{11}1, and the plan of #31 stands on b{12}/,
  ],
  ['of another text', { words: `${'9'.repeat(64)} please` }, 'stale', 'G5', /approves 9{12}/],
  ['on code that a person wrote', pull(coded({ author: JON })), 'moved', 'G5', /pushed to the branch/],
  ['on a commit of ours that is no code of a plan', pull(coded({ message: 'Look' })), 'moved', 'G5', /pushed to/],
  ['on code that does not stand on the empty commit', pull(coded({ parents: [BASE] })), 'moved', 'G5', /pushed to/],
  ['on code before which something else stands', pull(coded({}, { sha: BASE })), 'moved', 'G5', /pushed to/],
  ['on code and a commit that is not empty', pull(coded({}, { empty: false })), 'not-ours', 'W3', /not the empty one/],
  ['on a moved head', pull({ headSha: 'f'.repeat(40) }), 'moved', 'G5', /pushed to the branch of #31/],
  ['on a head that GitHub does not show', pull({ head: undefined }), 'moved', 'G5', /pushed/],
  ['on a commit that is not empty', head({ empty: false }), 'not-ours', 'W3', /not the empty one/],
  ['on a commit by a person', head({ author: JON }), 'not-ours', 'W3', /not the empty one/],
  ['on a commit by nobody', head({ author: undefined }), 'not-ours', 'W3', /not the empty one/],
  ['on a merge', head({ parents: [BASE, HEAD] }), 'not-ours', 'W3', /not the empty one/],
  ['on a commit on another base', head({ parents: [HEAD] }), 'not-ours', 'W3', /not the empty one/],
  [
    'on a commit of another plan',
    head({ message: 'Open\n\nai-devops-plan: 00' }),
    'not-ours',
    'W3',
    /not the empty one/,
  ],
  ['after its base was changed', pull({ baseBranch: 'release' }), 'base-changed', 'W3', /#31 is for release/],
  [
    'after the default branch was changed',
    pull({ defaultBranch: 'trunk' }),
    'base-changed',
    'W3',
    /carried out for trunk/,
  ],
  ['on one that is no draft any more', pull({ draft: false }), 'not-draft', 'W3', /not a draft/],
];

describe('an approval of a plan', () => {
  it('counts when somebody else approves what we wrote, on the commit that we made', () => {
    const { body } = planPull();
    expect(decideApproval(facts())).toEqual({
      may: true,
      plan: {
        issue: ISSUE,
        hash: planTextHash(body),
        head: HEAD,
        top: HEAD,
        base: BASE,
        branch: 'ai-agent/issue-7',
        baseBranch: 'main',
        number: 31,
        url: 'https://github.example/acme/app/pull/31',
        labels: ['ai-devops', 'ai-agent', 'plan-pending'],
        text: 'Part of #7\n\n1. `src/total.ts`: Subtract the codes.',
        by: 'maria',
      },
    });
  });

  it.each<[string, Partial<ApprovalFacts>]>([
    ['by an administrator', { permission: 'admin' }],
    ['of a text that we wrote anew before it', pull({ edit: edited(US, '2026-01-05T09:59:59Z') })],
    ['through a web form that changed line ends', pull({ body: planBody().replaceAll('\n', '\r\n') })],
    ['of a plan by a trusted bot', { self: undefined, trustedBots: [US] }],
    ['that names the commit', { words: `${HEAD.slice(0, 12)} fine` }],
    ['that names the text', { words: planTextHash(planPull().body).slice(0, 12) }],
    ['with words after it', { words: 'added, and a decade late' }],
    ['in a repository that is spelled in other case', { repo: 'Acme/App' }],
  ])('counts %s', (_, over) => {
    expect(decideApproval(facts(over)).may).toBe(true);
  });

  it('counts again when a killed run has written the code and got no further', () => {
    expect(decideApproval(facts(pull(coded())))).toMatchObject({
      may: true,
      plan: { head: HEAD, top: CODE, base: BASE },
    });
  });

  it.each(REFUSED)('does not count %s', (_, over, reason, rule, words) => {
    const answer = decideApproval(facts(over));
    expect(answer).toEqual({ may: false, rule, reason, message: expect.stringMatching(words) });
  });

  it('has a row for every reason', () => {
    expect(new Set(REFUSED.map(([, , reason]) => reason))).toEqual(new Set(APPROVAL_REFUSALS));
  });

  it('says nothing of who may approve where there is no plan', () => {
    const all = { approver: US, permission: 'none' as const, pull: undefined };
    expect(decideApproval(facts(all))).toMatchObject({ reason: 'no-plan' });
  });
});
