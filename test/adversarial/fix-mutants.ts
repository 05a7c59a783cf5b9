/** Guards of a fix, switched off one at a time (mutants.ts); an attack of fix.test.ts must notice each. */
import { answers, type Mutant, one } from './mutants.ts';

export const FIX_MUTANTS: readonly Mutant[] = [
  {
    guard: 'W2 only named repositories are written',
    edits: one(
      'mcp/staging.ts',
      'targets.find((one) => sameRepo(one.repo.repo, repo));',
      '(targets.find((one) => sameRepo(one.repo.repo, repo)) ?? targets[1]);',
    ),
    cases: 'AM13 .*no input names',
    notices: /not the repair alone was committed/,
  },

  {
    guard: 'W3 the host names the branch',
    edits: one('mcp/staging.ts', 'if (branch !== undefined && branch !== target.branch)', 'if (branch === "")'),
    cases: 'AM23 .*writes and deletes',
    notices: /not the repair alone was committed/,
  },
  {
    guard: 'W3 a plan names only a branch of the issue',
    edits: one(
      'jobs/create-fix/judge.ts',
      ': branch.startsWith(branchPrefix(input.branch, { issue: facts.issue.number }));',
      ": branchPrefix(input.branch, { issue: facts.issue.number }) !== '';",
    ),
    cases: 'AM106 .*a branch of people',
    notices: /FE2 acme\/units heads\/release was written/,
  },
  {
    guard: 'W3 a branch of somebody else is left alone',
    edits: one('decide/our-branch.ts', "trusted(author) ? 'ours' : 'other'", "trusted(author) ? 'ours' : 'empty'"),
    cases: 'AM48 .*a maintainer has a branch',
    notices: /the outcome is failed/,
  },
  {
    guard: 'W4 protected paths',
    edits: answers(
      'decide/protected-paths.ts',
      'export function protection(path: string, limits: PathLimits): string | undefined {',
      'if (path) return undefined;',
    ),
    cases: 'AM25',
    notices: /FE3 acme\/units: a protected place/,
  },
  {
    guard: 'W4 a path is read as people and disks read it',
    edits: answers(
      'decide/path-spelling.ts',
      'export function foldPath(path: string): string {',
      'if (path) return path;',
    ),
    cases: 'AM26 .*other spellings',
    notices: /FE3 acme\/units: a protected place/,
  },
  {
    guard: 'W5 how a path may be spelled',
    edits: one(
      'decide/path-spelling.ts',
      'FAULTS.find(({ is }) => is(path))?.why',
      'FAULTS.find(({ is }) => is(path) && path === "")?.why',
    ),
    cases: 'AM32 .*outside of the repository',
    notices: /FE3 acme\/units: (?:an odd path|a path of|a protected)|the outcome is/,
  },
  {
    guard: 'W5 nothing is written through a link',
    edits: [
      ...one('decide/limits.ts', "if (kind === 'symlink') return 'A folder", "if (path === '') return 'A folder"),
      ...one('decide/limits.ts', "if (entry.kind === 'symlink') return", "if (path === '') return"),
    ],
    cases: 'AM106 .*through a link',
    notices: /the outcome is done\/ok, not refused/,
  },
  {
    guard: 'W5 a file keeps its mode',
    edits: one(
      'decide/limits.ts',
      "if (mode === (entry?.mode ?? '100644')) return undefined;",
      'if (mode) return undefined;',
    ),
    cases: 'AM106 .*a mode that is lost',
    notices: /FE3 acme\/units: the mode 100644 of bin\/run.sh/,
  },
  {
    guard: 'W6 so many lines and bytes',
    edits: answers(
      'decide/limits.ts',
      'function judgeSize(changed: readonly FileChange[], { maxLines }: PathLimits): Objection[] {',
      'if (maxLines) return [];',
    ),
    cases: 'AM106 .*a thousand lines',
    notices: /FE3 acme\/units: 1\d\d\d lines/,
  },
  {
    guard: 'W6 so many files',
    edits: one('decide/limits.ts', 'if (changed.length > limits.maxFiles)', 'if (changed.length > 99)'),
    cases: 'AM34 .*eleven files',
    notices: /no refusal by W6|not the repair alone was committed/,
  },
  {
    guard: 'W6 only text',
    edits: answers(
      'decide/limits.ts',
      'function judgeText({ path, before, after }: FileChange): Objection | undefined {',
      'if (path) return undefined;',
    ),
    cases: 'AM33 .*no text',
    notices: /FE3 acme\/units: src\/\w+\.\w+ is no text/,
  },
  {
    guard: 'W6 a weaker test is told',
    edits: one('jobs/create-fix/part.ts', 'weakenings(part.files);', 'weakenings([]);'),
    cases: 'AM35 .*deletes',
    notices: /no label says so/,
  },
  {
    guard: 'W7 a pull request is a draft',
    edits: [
      ...one('github/write-pull.ts', 'draft, maintainerCanModify', 'draft: draft && false, maintainerCanModify'),
      ...one(
        'effects/open-pull.ts',
        'return mine || seen.draft === draft ? undefined',
        'return mine || seen ? undefined',
      ),
    ],
    cases: 'AM45',
    notices: /FE4 acme\/units#1 is no draft/,
  },
  {
    guard: 'W7 one for a failure at a time',
    edits: one('effects/open-pull.ts', 'if (other) return', 'if (other && base === "") return'),
    cases: 'AM39 .*another run opens',
    notices: /1 pull requests were opened, not 0/,
  },
  {
    guard: 'W7 only the issue that asked is linked',
    edits: one(
      'mcp/intents/arguments.ts',
      'if (same && (number === undefined || number === own)) return name;',
      'if (name) return name;',
    ),
    cases: 'AM43 .*other issues',
    notices: /no refusal by W7/,
  },
  {
    guard: 'W8 only our labels',
    edits: [
      ...one('effects/open-pull.ts', 'if (foreign !== undefined)', 'if (foreign === "")'),
      ...one('jobs/create-fix/part.ts', '        OUR_LABEL,\n', "        OUR_LABEL,\n        'auto-merge',\n"),
      ...one(
        'decide/labels.ts',
        'const LABELS: readonly Label[] = [',
        "const LABELS: readonly Label[] = [\n  { name: 'auto-merge', color: '000000', description: '' },",
      ),
    ],
    cases: 'AM40 .*chooses labels',
    notices: /FE4 acme\/units#1 has the label auto-merge/,
  },
  {
    guard: 'W9 the plan is the one that was handed over',
    edits: one('text/sealed.ts', 'if (hashOf(text) !== sha256)', "if (sha256 === '')"),
    cases: 'AM106 .*before it is validated',
    notices: /the outcome is done\/ok, not alert/,
  },
  {
    guard: 'W9 a plan is of this run',
    edits: answers(
      'decide/plan/file.ts',
      "export function checkPlanRun(plan: Pick<FixHandover, 'run' | 'home'>, reader: PlanReader): string[] {",
      'if (reader) return [];',
    ),
    cases: 'AM106 .*another run',
    notices: /the outcome is done\/ok, not alert/,
  },
  {
    guard: 'W9 what stood there is read again',
    edits: one('jobs/create-fix/judge.ts', 'if (found !== before) throw', "if (path === '' && found !== before) throw"),
    cases: 'AM106 .*what stood there before',
    notices: /the outcome is done\/ok, not alert/,
  },
  {
    guard: 'W9 the base is read again',
    edits: one(
      'jobs/create-fix/judge.ts',
      "if (moved?.status !== 'ahead' && moved?.status !== 'identical')",
      'if (moved === undefined)',
    ),
    cases: 'AM106 .*on no default branch',
    notices: /FE2 acme\/units heads\/\S+ (?:has 2 commits|grows from elsewhere)/,
  },
  {
    guard: 'W9 the last look judges the whole',
    edits: one('jobs/create-fix/judge.ts', '...judgeFiles(files, tree, limits)', '...judgeFiles([], tree, limits)'),
    cases: 'AM106 .*forged: a workflow',
    notices: /FE3 acme\/units: a protected place/,
  },
  {
    guard: 'O2 what looks like a secret is not staged',
    edits: one('jobs/create-fix/ask.ts', 'return redactor.findPattern(text)?.name;', 'return undefined;'),
    cases: 'AM19 .*commits a key',
    notices: /the outcome is refused\/guard, not done/,
  },
  {
    guard: 'O2 nor committed',
    edits: one(
      'jobs/create-fix/judge.ts',
      'const found = redactor.findPattern(added);',
      'const found = redactor.findPattern("");',
    ),
    cases: 'AM106 .*a key of another service',
    notices: /the outcome is done\/ok, not refused/,
  },
  {
    guard: 'O5 a headline does nothing',
    edits: answers(
      'text/title.ts',
      'export function safeTitle(text: string, max = 100): string {',
      "if (text) return text.replace(/[\\r\\n]/g, ' ').slice(0, max);",
    ),
    cases: 'AM44 .*skip checks',
    notices: /FE10 the commit of acme\/units: checks that are skipped/,
  },
  {
    guard: 'O5 a message does nothing',
    edits: answers(
      'text/title.ts',
      'export function safeMessage(text: string, maxBytes = LONGEST_MESSAGE): string {',
      'if (maxBytes) return text;',
    ),
    cases: 'AM44 .*skip checks',
    notices: /FE10 the commit of acme\/units: a trailer/,
  },

  {
    guard: 'B3 a branch is taken over only from us',
    edits: one('jobs/create-fix/adopt.ts', 'branch.author && trusts(branch.author) && runOf', 'branch.author && runOf'),
    cases: 'AM48 .*his own name',
    notices: /0 model requests/,
  },
  {
    guard: 'B3 and only with the files that it tells',
    edits: one('jobs/create-fix/adopt.ts', 'if (part && hashOf(facts, part) === says.plan)', 'if (part && hashOf)'),
    cases: 'AM48 .*replaces the files',
    notices: /0 model requests|the outcome is/,
  },

  {
    guard: 'W6 a proposal that weakens a test comes after one that does not',
    edits: one('decide/alternatives.ts', '    Number(weakens),\n', '    -Number(weakens),\n'),
    cases: 'AM35 .*takes a test away',
    notices: /not the repair alone was committed/,
  },
  {
    guard: 'B1 several proposals share one budget',
    edits: one(
      'jobs/create-fix/work-out.ts',
      'if (input.alternatives === 1) return budget;',
      'if (budget) return budget;',
    ),
    cases: 'AM86 .*three proposals',
    notices: /model requests/,
  },
  {
    guard: 'O1 the words of another proposal are calmed before they are folded',
    edits: one(
      'decide/alternatives-text.ts',
      'unticked(prose(summary, { maxChars: maxProse }))',
      'unticked(summary.slice(0, maxProse))',
    ),
    cases: 'AM42 .*folds',
    notices: /it folds by/,
  },
  {
    guard: 'G8 a quick fix has something to go by',
    edits: one(
      'decide/fix/start.ts',
      "'no-words': ({ shown }) =>\n    shown\n",
      "'no-words': ({ shown }) =>\n    shown || !shown\n",
    ),
    cases: 'AM97 .*nothing but the command',
    notices: /model requests|the outcome is/,
  },

  {
    guard: 'G8 what a reader wrote is not shown',
    edits: one(
      'jobs/create-fix/read.ts',
      "issueShown: permission === 'write' ||",
      "issueShown: permission !== 'none' ||",
    ),
    cases: 'AM97',
    notices: /a prompt holds READERWORD/,
  },
  {
    guard: 'E1 a command gets an environment of its own',
    edits: one('validation/validate.ts', '  return {\n    PATH,\n', '  return {\n    ...host,\n    PATH,\n'),
    cases: 'AM82 .*reads the environment',
    notices: /the outcome is nothing\/failed-validation, not done/,
  },
  {
    guard: 'E2 nothing is run beside secrets',
    edits: one('validation/isolation.ts', "if (asked === 'unsafe') return;", "if (asked !== 'bubblewrap') return;"),
    cases: 'AM82 .*beside secrets',
    notices: /the outcome is done\/ok, not failed/,
  },
  {
    guard: 'E7 what a command prints is redacted',
    edits: one('jobs/create-fix/validate.ts', '({ ...step, output: redact(step.output) });', 'step;'),
    cases: 'AM19 .*a command of the validation',
    notices: /the outcome is alert\/guard, not nothing/,
  },
];
