/** Guards of merging and closing, switched off one at a time (mutants.ts); an attack of reconcile.test.ts must notice each. */
import { type Mutant, one } from './mutants.ts';
import { GATE_MUTANTS, gate } from './reconcile-gate-mutants.ts';

export const RECONCILE_MUTANTS: readonly Mutant[] = [
  ...GATE_MUTANTS,
  {
    guard: 'M5 five merges of a run',
    edits: gate('caps', 'export const MOST_MERGES = 5;', 'export const MOST_MERGES = 99;'),
    cases: 'AM56 .*seven are ready',
    notices: /FE4 7 merges in one run/,
  },
  {
    guard: 'M5 merges of an hour',
    edits: gate('caps', 'if (merged < most && !cut) return [];', 'if (merged >= 0) return [];'),
    cases: 'AM56 .*hour lets two',
    notices: /FE4 .*one too many of an hour/,
  },
  {
    guard: 'M5 what people opened is not closed',
    edits: [
      ...gate('close', '...when(!isBot(pull.author),', "...when(pull.title === '',"),
      ...gate('close', '...when(isBot(pull.author) && !listed,', '...when(isBot(pull.author) && !listed && pull.fork,'),
    ],
    cases: 'AM56 .*closes what a person opened$',
    notices: /FE4 .*a person opened it/,
  },
  {
    guard: 'M5 what people have touched is not closed',
    edits: gate('close', 'lately.length > 0,', 'lately.length > 99,'),
    cases: 'AM56 .*commented on of late',
    notices: /FE4 .*within two weeks/,
  },
  {
    guard: 'M5 three closings of a run',
    edits: gate('close', 'const MOST_CLOSES = 3;', 'const MOST_CLOSES = 99;'),
    cases: 'AM56 .*more than three',
    notices: /FE4 \d closings in one run/,
  },
  {
    guard: 'M3 an answer names its pull request',
    edits: one('decide/answer-pull.ts', 'if (answer.pull !== pull.number)', 'if (answer.pull < 0)'),
    cases: 'AM52 .*another number',
    notices: /FE4 .*no answer asked for it/,
  },
  {
    guard: 'M3 an answer names its head',
    edits: one('decide/answer-pull.ts', 'if (answer.head !== pull.headSha)', "if (answer.head === '')"),
    cases: 'AM52 .*another head',
    notices: /FE4 .*no answer asked for it/,
  },
  {
    guard: 'M3 an answer within what is allowed',
    edits: one('decide/answer-pull.ts', 'if (allowed.includes(action)) return', 'if (action) return'),
    cases: 'AM50 .*says close where',
    notices: /no AI_REFUSED/,
  },
  {
    guard: 'M1 of several answers the strictest',
    edits: one('decide/judge-pull.ts', 'ACTIONS.findLast((action) =>', 'ACTIONS.find((action) =>'),
    cases: 'AM50 .*escalate for another',
    notices: /\[2\], not \[\]/,
  },
  {
    guard: 'M1 what every rule allows',
    edits: one('decide/judge-pull.ts', 'judgements.every(({ allowed })', 'judgements.some(({ allowed })'),
    cases: 'AM50 .*another that selects it does not',
    notices: /FE4 .*does not let anything be merged|not \[\]|the outcome/,
  },
  {
    guard: 'M1 the gates are asked before the write',
    edits: [
      ...one('effects/fresh-pull.ts', 'if (!allowed.includes(action)) {', "if (sha === '') {"),
      ...one('effects/fresh-pull.ts', 'return fingerprint === decided.fingerprint\n', "return fingerprint !== ''\n"),
    ],
    cases: 'AM54 .*asked, an issue freezes',
    notices: /FE4 .*an issue freezes it|no refusal by M1/,
  },
  {
    guard: 'M2 the head, at every look and with the write',
    edits: [
      ...one('effects/fresh-pull.ts', 'if (pull.headSha !== sha)\n', "if (sha === '')\n"),
      ...one('effects/fresh-pull.ts', 'return fingerprint === decided.fingerprint\n', "return fingerprint !== ''\n"),
      ...one(
        'effects/merge.ts',
        "if (headSha !== sha) return 'HEAD_CHANGED';",
        "if (sha === '') return 'HEAD_CHANGED';",
      ),
      ...one('github/merge.ts', '      pull_number: number,\n      sha,\n', '      pull_number: number,\n'),
    ],
    cases: 'AM54 .*pushes what is green',
    notices: /FE4 .*no answer asked for it at this head/,
  },
  {
    guard: 'M2 the head goes with the write',
    edits: one('github/merge.ts', '      pull_number: number,\n      sha,\n', '      pull_number: number,\n'),
    cases: 'AM54 .*head moves at the very moment',
    notices: /FE4 .*the head that was sent is null/,
  },
  {
    guard: 'M5 the base before the write',
    edits: [
      ...one('effects/fresh-pull.ts', 'if (pull.baseBranch !== base)\n', "if (base === '')\n"),
      ...one('effects/fresh-pull.ts', 'return fingerprint === decided.fingerprint\n', 'return fingerprint !== ""\n'),
      ...one(
        'effects/merge.ts',
        "if (baseBranch !== base) return 'BASE_CHANGED';",
        "if (base === '') return 'BASE_CHANGED';",
      ),
    ],
    cases: 'AM55 .*rule is for every base',
    notices: /no refusal by M5|FE4/,
  },
  {
    guard: 'M5 a merge into another base is told',
    edits: one('effects/merge.ts', "if (as === 'merged' && headSha === sha)\n", "if (as === 'merged' && sha === '')\n"),
    cases: 'AM55 .*nothing can prevent it',
    notices: /FE4 .*it was decided for main and went to release/,
  },
  {
    guard: 'M1 nothing else has changed',
    edits: one('effects/fresh-pull.ts', 'return fingerprint === decided.fingerprint\n', "return fingerprint !== ''\n"),
    cases: 'AM54 .*asked, its body is another',
    notices: /\[2\], not \[\]/,
  },
  {
    guard: 'O12 the rules are those of this moment',
    edits: one('jobs/reconcile/judge.ts', 'if (changed.length === 0) return', 'if (changed) return'),
    cases: 'AM54 .*asked, one more rule selects it',
    notices: /FE4 .*rule calm: it does not let/,
  },
  {
    guard: 'a memory never merges',
    edits: one(
      'jobs/reconcile/decide.ts',
      "(before === 'wait' || before === 'escalate')",
      "(before === 'wait' || before === 'merge')",
    ),
    cases: 'AM48 .*fingerprints of ours, and says merge',
    notices: /\[2\], not \[\]/,
  },
  {
    guard: 'G3 a token that can only read',
    edits: one(
      'jobs/reconcile/act.ts',
      "started.readOnly || input.explain || action === 'none'",
      "input.explain || action === 'none'",
    ),
    cases: 'AM58 .*made to act',
    notices: /something was posted|the outcome is/,
  },
  {
    guard: 'B4 a rule that is only tried out',
    edits: one('jobs/reconcile/act.ts', 'ready.dryRun || rules.some(({ rule }) => rule.spec.dryRun)', 'ready.dryRun'),
    cases: 'AM95 .*only tried out',
    notices: /FE4 .*only tried out/,
  },
  {
    guard: 'T1 reads are bound to one pull request',
    edits: one('jobs/reconcile/session.ts', '(asked !== undefined && asked !== number)', "(asked === '')"),
    cases: 'AM13 .*reads another pull request',
    notices: /a prompt holds OTHER/,
  },
  {
    guard: 'W2 rules that few may see',
    edits: one(
      'jobs/reconcile/start.ts',
      'const shown = repos.filter((one) => home && lessVisible(home, one));',
      'const shown = repos.filter((one) => !home && one);',
    ),
    cases: 'AM14 .*few may see',
    notices: /the outcome is|FE/,
  },
  {
    guard: 'O1 a check says only something',
    edits: one(
      'effects/check-run.ts',
      'summary: neutralize(redact(text), { allowLinks }),',
      'summary: `${redact(text)}\\n\\n@maria`,',
    ),
    cases: 'AM42 .*reason holds a mention',
    notices: /FE10 check-run: a mention/,
  },
];
