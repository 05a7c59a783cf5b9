/** Guards of an approved plan, switched off one at a time (mutants.ts); an attack of fix.test.ts must notice each. */
import { type Mutant, one } from './mutants.ts';

const APPROVAL = 'decide/plan/approval.ts';

export const PLAN_MUTANTS: readonly Mutant[] = [
  {
    guard: 'G5 an approval is of the plan that nobody edited',
    edits: one(APPROVAL, 'if (edit && !trusts(edit.editor))', "if (edit && !trusts(edit.editor) && at === '')"),
    cases: 'AM67 .*new hash to it before',
    notices: /the reason is renewed, not edited/,
  },
  {
    guard: 'G5 an approval is of the plan that was read',
    edits: one(APPROVAL, 'edit.at >= approvedAt', "edit.at === ''"),
    cases: 'AM67 .*written anew after',
    notices: /nothing was approved, and there is: commit/,
  },
  {
    guard: 'G5 an approval is of the branch that we made',
    edits: one(APPROVAL, 'if (headSha === head) return top;', 'if (headSha) return top;'),
    cases: 'AM67 .*commit by mallory is pushed to the plan before',
    notices: /the reason is not-ours, not moved/,
  },
  {
    guard: 'G5 an approval is of what it names',
    edits: one(APPROVAL, 'if (named !== undefined &&', "if (named === '' &&"),
    cases: 'AM67 .*names another commit',
    notices: /nothing was approved, and there is: commit/,
  },
  {
    guard: 'G5 nobody approves what they had a part in',
    edits: one(APPROVAL, '.includes(approver.id))', ".includes(approver.id) && at === '')"),
    cases: 'AM67 .*commit by maria is pushed to the plan before',
    notices: /the reason is moved, not author/,
  },
  {
    guard: 'G5 what was approved stands there when it is written',
    edits: [
      ...one('jobs/create-fix/end.ts', '!now || now.may ? []', '!now || now ? []'),
      ...one(
        'effects/commit.ts',
        'if (approved) return approvalFault(',
        'if (approved) return open ? undefined : approvalFault(',
      ),
    ],
    cases: 'AM67 .*new hash to it while',
    notices: /nothing was approved, and there is: commit/,
  },
  {
    guard: 'G5 the effect that commits looks again',
    edits: [
      ...one('jobs/create-fix/end.ts', '!now || now.may ? []', '!now || now ? []'),
      ...one('effects/commit.ts', 'says.data.hash === approved.hash &&', 'says &&'),
      ...one('effects/commit.ts', 'planTextHash(pull.body) === approved.hash;', 'pull !== undefined;'),
      ...one('effects/commit.ts', 'return editor && !trusts(context)(editor)', "return editor && branch === ''"),
    ],
    cases: 'AM67 .*new hash to it while',
    notices: /nothing was approved, and there is: commit/,
  },
  {
    guard: 'W3 what is no code of the plan is not built on',
    edits: one('jobs/create-fix.ts', 'mayFix(work) ?? isMoved(work)', '(isMoved(work), mayFix(work))'),
    cases: 'AM48 .*forged on the branch of the plan',
    notices: /the reason is guard, not moved|model requests/,
  },
  {
    guard: 'W3 a plan is for the default branch',
    edits: one(APPROVAL, 'if (pull.baseBranch !== pull.defaultBranch)', "if (pull.baseBranch === '')"),
    cases: 'AM38 .*given another base',
    notices: /the outcome is|nothing was approved/,
  },
  {
    guard: 'W3 a plan is a draft',
    edits: one(APPROVAL, 'if (!pull.draft)', "if (!pull.draft && at === '')"),
    cases: 'AM67 .*ready for review',
    notices: /nothing was approved, and there is: commit/,
  },
  {
    guard: 'W3 a plan is open',
    edits: one(APPROVAL, "if (pull.state !== 'open')", "if (at === '')"),
    cases: 'AM67 .*closed before',
    notices: /the outcome is|the reason is|nothing was approved/,
  },
  {
    guard: 'B3 a plan is by us',
    edits: one(APPROVAL, 'pull.fork || !trusts(pull.author)', 'pull.fork'),
    cases: 'AM39 .*a copy of the plan',
    notices: /the outcome is refused/,
  },
  {
    guard: 'B3 a plan is of this repository',
    edits: one(APPROVAL, '|| !isHere(found.data.issue, repo))', ')'),
    cases: 'AM39 .*plan of another repository',
    notices: /the outcome is refused/,
  },
  {
    guard: 'G4 what is taken back is no approval',
    edits: one('decide/command.ts', 'if (WITHDRAWN.test(body)) return undefined;', 'WITHDRAWN.test(body);'),
    cases: 'AM65 .*approve cancel',
    notices: /FE9|the outcome is done/,
  },
  {
    guard: 'W9 only a plan says that nothing need fail before it',
    edits: one(
      'jobs/create-fix/publish-stage.ts',
      'if (isPlan(plan) && (plan.approved',
      'if (!isPlan(plan) && (plan.issue',
    ),
    cases: 'AM106 .*says that it is no plan',
    notices: /the outcome is done/,
  },
];
