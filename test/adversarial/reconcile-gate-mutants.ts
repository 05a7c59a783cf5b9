/** Conditions of a merge, switched off one at a time (mutants.ts); an attack of reconcile.test.ts must notice each. */
import { answers, type Mutant, one } from './mutants.ts';

export const gate = (file: string, from: string, to: string): Mutant['edits'] =>
  one(`decide/gates/${file}.ts`, from, to);

export const GATE_MUTANTS: readonly Mutant[] = [
  {
    guard: 'M1 a required check that failed',
    edits: one('decide/check-states.ts', "const failed = of('failed');", "const failed = of('expected');"),
    cases: 'AM50 .*the check is red',
    notices: /no CHECK_FAILED/,
  },
  {
    guard: 'M1 a required check that is not there',
    edits: one(
      'decide/check-states.ts',
      'const absent = asked.filter((one) => !latest.some((check) => fits(check, one)));',
      'const absent = asked.filter(() => latest === asked);',
    ),
    cases: 'AM50 .*the check is absent',
    notices: /no CHECK_NEVER_REPORTED/,
  },
  {
    guard: 'M1 a check that runs',
    edits: answers(
      'decide/check-states.ts',
      'function pendingReasons(pending: readonly Check[], which: string, { now, since }: Moment): Reason[] {',
      'if (which) return [];',
    ),
    cases: 'AM50 .*the check is pending',
    notices: /no CHECKS_PENDING/,
  },
  {
    guard: 'M1 all other checks',
    edits: gate('checks', 'failed(judgeChecks(facts).others)', 'failed(judgeChecks(facts).others.slice(99))'),
    cases: 'AM50 .*but another runs',
    notices: /no CHECKS_PENDING/,
  },
  {
    guard: 'M1 the newest of each app counts',
    edits: one(
      'decide/check-states.ts',
      'JSON.stringify([kind, name, appId, event, workflow])',
      'JSON.stringify([name, event, workflow])',
    ),
    cases: 'AM50 .*second one of another app',
    notices: /no CHECK_FAILED/,
  },
  {
    guard: 'M1 what blocks it and nobody knows',
    edits: gate('merge-state', 'if (explained(BLOCKS)) return [];', 'if (policy) return [];'),
    cases: 'AM50 .*nobody knows why',
    notices: /FE4 .*GitHub does not say that it can be merged|no BLOCKED_UNKNOWN/,
  },
  {
    guard: 'M1 a draft',
    edits: gate('state', "pull.draft || pull.mergeState === 'DRAFT'", "pull.title === ''"),
    cases: 'AM50 .*it is a draft',
    notices: /1 model requests/,
  },
  {
    guard: 'M1 auto-merge is somebody else',
    edits: gate('queue', '...(by === undefined ? []', '...(by !== "" ? []'),
    cases: 'AM50 .*switched auto-merge on',
    notices: /FE4 .*auto-merge/,
  },
  {
    guard: 'M1 a base that nothing guards',
    edits: gate('branch', 'policy.isProtected || rule.spec', 'policy || rule.spec'),
    cases: 'AM50 .*nothing guards',
    notices: /FE4 .*nothing guards main/,
  },
  {
    guard: 'M1 guarded paths',
    edits: gate('paths', 'found.length > 0 ? [reason(', 'found.length > 99 ? [reason('),
    cases: 'AM59 .*CODEOWNERS$',
    notices: /FE4 .*it touches CODEOWNERS/,
  },
  {
    guard: 'M1 changes are asked for',
    edits: gate('reviews', "state === 'CHANGES_REQUESTED');", 'state === undefined);'),
    cases: 'AM51 .*and another asks for changes',
    notices: /FE4 .*changes are asked for/,
  },
  {
    guard: 'M1 conversations',
    edits: gate('reviews', 'if (current > 0)', 'if (current > 99)'),
    cases: 'AM51 .*conversation is open',
    notices: /FE4 .*conversations are open/,
  },
  {
    guard: 'G5 an approval is for one commit',
    edits: one('decide/approvals.ts', 'if (commit !== pull.headSha)', "if (commit === '')"),
    cases: 'AM67 .*older commit',
    notices: /FE4 .*0 approvals count/,
  },
  {
    guard: 'G5 whoever has a commit in it',
    edits: one('decide/approvals.ts', 'else if (isContributor(author, facts))', 'else if (isGhost(author))'),
    cases: 'AM51 .*committer of a commit',
    notices: /FE4 .*0 approvals count/,
  },
  {
    guard: 'G5 whoever pushed last',
    edits: one('decide/approvals.ts', 'else if (isLastPusher(author.login, facts))', 'else if (isGhost(author))'),
    cases: 'AM51 .*pushed last',
    notices: /FE4 .*0 approvals count/,
  },
  {
    guard: 'G5 its author',
    edits: one('decide/approvals.ts', 'else if (sameAccount(author, pull.author))', 'else if (isGhost(author))'),
    cases: 'AM51 .*commits are of others',
    notices: /FE4 .*0 approvals count/,
  },
  {
    guard: 'G5 an app',
    edits: [
      ...one(
        'decide/approvals.ts',
        "else if (author.type !== 'User' || author.login.endsWith('[bot]'))",
        'else if (isGhost(author))',
      ),
    ],
    cases: 'AM51 .*approved by an app',
    notices: /FE4 .*0 approvals count/,
  },
  {
    guard: 'G5 as many as the rule asks for',
    edits: gate('approvals', 'counting.length < needed', 'counting.length < 1'),
    cases: 'AM51 .*asks for two',
    notices: /FE4 .*1 approvals count, 2 are needed/,
  },
  {
    guard: 'F3 a fork',
    edits: gate('author', 'pull.fork && !rule.spec.safety.allowForks', 'pull.fork && rule.name === ""'),
    cases: 'AM57 .*is approved, and the rule',
    notices: /FE4 .*it comes from a fork/,
  },
  {
    guard: 'F3 a fork needs an approval',
    edits: one('decide/approvals.ts', 'pull.fork || marked ? 1 : 0', 'marked ? 1 : 0'),
    cases: 'AM57 .*asks for no approval',
    notices: /FE4 .*0 approvals count|no REVIEW_REQUIRED/,
  },
  {
    guard: 'M4 an app that the rule names',
    edits: gate(
      'author',
      'if (isNamed(facts) || isTrustedWriter(pull.author, facts.self, facts.trustedBots)) return passed();',
      'return passed();',
    ),
    cases: 'AM66 .*no rule names',
    notices: /FE4 .*no rule names evil/,
  },
  {
    guard: 'M4 a person is no app',
    edits: one(
      'decide/bot-names.ts',
      'return isBot(author) || !(saysBot(name) || saysBot(author.login) || APPS.includes(bare(name)));',
      'return true;',
    ),
    cases: 'AM57 .*called as the app',
    notices: /the outcome is done|FE4/,
  },
  {
    guard: 'M4 all commits are its own',
    edits: gate('author', 'if (foreign.length > 0)\n', 'if (foreign.length > 99)\n'),
    cases: "AM57 .*pushed to the app's branch",
    notices: /no FOREIGN_COMMITS/,
  },
  {
    guard: 'M4 and signed',
    edits: gate('author', 'filter(({ verified }) => !verified)', 'filter(({ sha }) => !sha)'),
    cases: 'AM57 .*no signature',
    notices: /FE4 .*not verified/,
  },
  {
    guard: 'M4 only manifests',
    edits: gate('author', 'if (alone && !isWithoutModel', 'if (!alone && !isWithoutModel'),
    cases: 'AM57 .*the app changes code$',
    notices: /FE4 .*an app changes src/,
  },
  {
    guard: 'G9 who put the label on',
    edits: gate('author', 'if (mayWrite(by.permission)) return undefined;', 'if (by) return undefined;'),
    cases: 'AM60 .*only triage puts',
    notices: /FE4 .*somebody who may not write put/,
  },
  {
    guard: 'M1 its author may write',
    edits: gate('author', 'if (mayWrite(background.authorPermission)) return passed();', 'return passed();'),
    cases: 'AM60 .*a reader opens it',
    notices: /FE4 .*rita may not write/,
  },
];
