/** Guards of a scan, switched off one at a time (mutants.ts); an attack of detect.test.ts must notice each. */
import { answers, type Mutant, one } from './mutants.ts';

export const DETECT_MUTANTS: readonly Mutant[] = [
  {
    guard: 'E7 what a scan shows and sends is redacted',
    edits: one(
      'text/redact.ts',
      '    redact(text) {',
      '    redact(text) {\n      if (text !== undefined) return text;',
    ),
    cases: 'AM19 .*keys of other services',
    notices: /FE5 a GitHub token in the log/,
  },
  {
    guard: 'E7 a log is redacted before its fingerprint is taken',
    edits: one('jobs/detect/examine.ts', 'const clean = withoutSecrets(cut, redact);', 'const clean = cut;'),
    cases: 'AM19 .*another in each run',
    notices: /\d issues were opened, not 1|the text does not say/,
  },
  {
    guard: 'O1 the text of an issue is neutralised once more',
    edits: one('text/comment-body.ts', 'neutralize(redact(text), options)', '(options ? redact(text) : "")'),
    cases: 'AM41 .*in all that a run says',
    notices: /FE10 open-issue: a bot/,
  },
  {
    guard: 'O5 the title of an issue calls nobody',
    edits: answers(
      'text/title.ts',
      'export function plainTitle(text: string, max = 120): string {',
      'if (text) return text.slice(0, max);',
    ),
    cases: 'AM42 .*in all that a run says',
    notices: /FE10 title: a mention/,
  },
  {
    guard: 'B3 only issues of trusted authors are ours',
    edits: one('jobs/detect/tracked.ts', '!isPull && trusted(author)', '!isPull && author.id >= 0'),
    cases: 'AM48 .*mallory has an issue',
    notices: /0 issues were opened, not 1/,
  },
  {
    guard: 'B3 no issue of a person is edited',
    edits: [
      ...one('jobs/detect/tracked.ts', '!isPull && trusted(author)', '!isPull && author.id >= 0'),
      ...one(
        'effects/edit-issue.ts',
        'if (!isTrustedWriter(issue.author, context.self, context.trustedBots))',
        'if (issue.author.id < 0)',
      ),
    ],
    cases: 'AM48 .*maria has an issue',
    notices: /FE1 edit-issue acme\/dashboard#\d/,
  },
  {
    guard: 'B3 nobody opens a second issue for lack of looking',
    edits: one('effects/open-issue.ts', 'isTrustedWriter(issue.author, self, trustedBots) && holds', 'issue && holds'),
    cases: 'AM48 .*evil.bot. has an issue',
    notices: /0 issues were opened, not 1/,
  },
  {
    guard: 'B3 a record that somebody edited is not believed',
    edits: one('jobs/detect/tracked.ts', '!edit || trusted(edit.editor)', '!edit || edit.at !== ""'),
    cases: 'AM48 .*rewrites the marker',
    notices: /the text says (?:FORGED|closed as fixed|takes it)|nothing was posted/,
  },
  {
    guard: 'B3 a locked issue is left alone',
    edits: one('effects/edit-issue.ts', "if (issue.locked) return 'is locked';", ''),
    cases: 'AM47 .*locked',
    notices: /something was posted/,
  },
  {
    guard: 'B3 only a triage of ours makes asking needless',
    edits: one('jobs/detect/report.ts', 'comments.filter(({ author }) => trusted(author))', 'comments'),
    cases: 'AM48 .*it was triaged',
    notices: /it is not asked about/,
  },
  {
    guard: 'B3 of two issues at once one is closed',
    edits: one('effects/open-issue.ts', 'if (older)\n', 'if (older && wanted.kind === undefined)\n'),
    cases: 'AM39 .*same moment',
    notices: /0 times close-issue, not 1/,
  },
  {
    guard: 'W8 only our labels',
    edits: [
      ...one(
        'decide/labels.ts',
        'const LABELS: readonly Label[] = [',
        "const LABELS: readonly Label[] = [\n  { name: 'auto-merge', color: '000000', description: '' },",
      ),
      ...one('decide/labels.ts', 'deniedLabel(name) || (ourLabel', '(ourLabel'),
      ...one('jobs/detect/apply.ts', '  OUR_LABEL,\n  classLabel', "  OUR_LABEL,\n  'auto-merge',\n  classLabel"),
    ],
    cases: 'AM40 .*chooses labels',
    notices: /FE1 make-label acme\/dashboard auto-merge/,
  },
  {
    guard: 'W8 labels of people stay',
    edits: one('decide/labels.ts', ' && ourLabel(name) && !hasLabel', ' && !hasLabel'),
    cases: 'AM40 .*labels that people put',
    notices: /FE1 label acme\/dashboard#\d+ -ci:custom/,
  },
  {
    guard: 'a model names a failure only by a line of its log',
    edits: one('jobs/detect/ask.ts', '!stands(quote, [{ text: failure.excerpt }], redact)', "quote === ''"),
    cases: 'AM94 .*a quote that is in no log',
    notices: /the text says OWNED/,
  },
  {
    guard: 'O2 a secret in a title ends the run',
    edits: one(
      'jobs/detect/ask.ts',
      "refuseSecret(presenter.redactor, result.answer.title, 'the title of an issue');",
      '',
    ),
    cases: 'AM04 .*token',
    notices: /the outcome is done\/ok, not alert/,
  },
  {
    guard: 'a duplicate is an open issue of ours',
    edits: one('jobs/detect/ask.ts', "number === duplicateOf && state === 'open'", 'number > 0 && state !== undefined'),
    cases: 'AM47 .*issue of a maintainer|AM47 .*that is closed',
    notices: /the text says takes it for the same/,
  },
  {
    guard: 'B1 all that is asked shares one budget',
    edits: one('jobs/detect/ask.ts', 'Math.min(2, budget.steps - spent.steps)', '2'),
    cases: 'AM86 .*seven failures, and',
    notices: /\d model requests/,
  },
  {
    guard: 'B1 one run opens so many issues',
    edits: one('decide/track.ts', 'candidates.slice(0, limits.maxIssues)', 'candidates.slice(0, 99)'),
    cases: 'AM39 .*forty',
    notices: /FE12 \d+ issues were opened/,
  },
  {
    guard: 'B1 what is started again is chosen by the rules',
    edits: [...one('decide/probe.ts', "verdict.retry !== 'no'", "verdict.rule !== ''")],
    cases: 'AM46 .*worth a retry',
    notices: /1 times rerun, not 0/,
  },
  {
    guard: 'W2 only runs of home are started again',
    edits: one('decide/probe.ts', ' || build.repo.toLowerCase() !== facts.home', ''),
    cases: 'AM46 .*of another repository',
    notices: /the outcome is|times rerun/,
  },
  {
    guard: 'F1 only the clock and a click start a scan',
    edits: one(
      'jobs/start.ts',
      "asked ? trigger : { kind: 'unsupported', event: name, why: own.why }",
      "asked || own.why === '' ? trigger : { kind: 'manual', event: 'schedule' }",
    ),
    cases: 'AM69 .*workflow_run',
    notices: /FE9/,
  },
  {
    guard: 'W2 nothing private is told in public',
    edits: one(
      'domain/repo.ts',
      'RANK[a.visibility] > RANK[b.visibility]',
      'RANK[a.visibility] > RANK[b.visibility] + 9',
    ),
    cases: 'AM14 .*fails beside',
    notices: /the text says HIDDENWORD/,
  },
  {
    guard: "F3 a fork's main is not ours",
    edits: one('sources/actions-filter.ts', 'branch: own ? run.branch :', 'branch: run ? run.branch :'),
    cases: 'AM99',
    notices: /the text says FORKWORD/,
  },
  {
    guard: 'B2 a scan does not look at itself',
    edits: one('sources/actions-filter.ts', 'build.path !== own &&', ''),
    cases: 'AM87',
    notices: /the text says OWNWORD/,
  },
  {
    guard: 'I10 a bomb is not unpacked',
    edits: one(
      'github/archive.ts',
      'entry.uncompressedSize > entry.compressedSize * ARCHIVE.ratio',
      'entries.size < 0',
    ),
    cases: 'AM89 .*a bomb',
    notices: /the text says LIARWORD/,
  },
  {
    guard: 'I10 an archive has so many entries',
    edits: one('github/archive.ts', 'if (zip.entryCount > ARCHIVE.entries)', 'if (entries.size < 0)'),
    cases: 'AM89 .*three thousand',
    notices: /the text says LIARWORD/,
  },
];
