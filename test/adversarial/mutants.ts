/**
 * One guard switched off at a time, by a change of its source: the proof that the attacks can fail. Each names the row
 * whose case must notice, and what it must notice. `from` must stand in the file once; a guard that moved says so.
 */
export interface Mutant {
  guard: string;
  edits: { file: string; from: string; to: string }[];
  /** Matches titles of cases: `AM42 \[`. */
  cases: string;
  /** Something of the complaint: a forbidden effect, or what the case expected. */
  notices: RegExp;
}

export const one = (file: string, from: string, to: string): Mutant['edits'] => [{ file, from, to }];
/** The body of a function gets a first line that answers at once. */
export const answers = (file: string, head: string, line: string): Mutant['edits'] =>
  one(file, head, `${head}\n  ${line}`);

export const MUTANTS: readonly Mutant[] = [
  {
    guard: 'O1 what is posted is neutralised',
    edits: answers(
      'text/neutralize.ts',
      'export function neutralize(markdown: string, options: NeutralizeOptions = {}): string {',
      'if (options) return markdown;',
    ),
    cases: 'AM42 .*fifty',
    notices: /FE10 comment: a mention/,
  },
  {
    guard: 'O1 only places of our repositories are linked',
    edits: one(
      'jobs/apply-deps.ts',
      'allowLinks: linksOf(settings, started.scope),',
      'allowLinks: [settings.urls.server],',
    ),
    cases: 'AM10 .*sign-in',
    notices: /FE10 comment: a link to/,
  },
  {
    guard: 'only what the host reads is evidence',
    edits: one('decide/evidence.ts', 'findings.quotes[index] === true', 'index >= 0'),
    cases: 'AM101 .*makes up a file',
    notices: /the text says export const outside/,
  },
  {
    guard: 'O2 an exact secret ends the run',
    edits: one('text/redact.ts', 'findSecret: find,', 'findSecret: () => undefined,'),
    cases: 'AM04 .*token',
    notices: /the outcome is done\/ok, not alert/,
  },
  {
    guard: 'E7 what a model reads is redacted',
    edits: one(
      'text/redact.ts',
      '    redact(text) {',
      '    redact(text) {\n      if (text !== undefined) return text;',
    ),
    cases: 'AM19 .*keys of other services stand in the log \\(|AM19 .*services stand in the log$',
    notices: /FE5 a GitHub token in the log/,
  },
  {
    guard: 'T3 the arguments of a read are judged',
    edits: one(
      'mcp/run.ts',
      'if (parsed.success) return tool.check(parsed.data, scope);',
      'if (parsed.success) return parsed.data;',
    ),
    cases: 'AM02a',
    notices: /FE13|not refused/,
  },
  {
    guard: 'T3 only listed repositories are read',
    edits: one(
      'mcp/tools/arguments.ts',
      'const found = repo && allowed(scope, repo);',
      'const found = repo && (allowed(scope, repo) ?? { ...scope.repos[0]!, repo });',
    ),
    cases: 'AM13a',
    notices: /FE13 GET \/repos\/acme\/secrets/,
  },
  {
    guard: 'T3 a search stays in its repository',
    edits: answers(
      'mcp/tools/search-code.ts',
      'export function plainWords(text: string): string {',
      'if (text) return text;',
    ),
    cases: 'AM12a',
    notices: /FE13 GET \/search\/code/,
  },
  {
    guard: 'G1 only writers start a run',
    edits: answers(
      'decide/access.ts',
      'export function decidePermission(permissions: ReadonlyMap<string, Permission>): Denial | undefined {',
      'if (permissions) return undefined;',
    ),
    cases: 'AM62',
    notices: /FE9/,
  },
  {
    guard: 'G10 five starts an hour',
    edits: answers(
      'decide/access.ts',
      'export function decideRate(login: string, starts: number | undefined): Denial | undefined {',
      'if (login) return undefined;',
    ),
    cases: 'AM98 .*sixth',
    notices: /FE9/,
  },
  {
    guard: 'B3 only trusted markers count',
    edits: one(
      'decide/access.ts',
      '  (self !== undefined && author.id === self.id && author.id !== 0) || isTrustedBot(author, bots);',
      '  self === undefined || author.id !== 0 || isTrustedBot(author, bots);',
    ),
    cases: 'AM48 .*mallory forges',
    notices: /the outcome is nothing\/already-done, not done/,
  },
  {
    guard: 'B4 the switch is asked before each write',
    edits: one('apply.ts', 'if (off !== undefined) return', 'if (off === "never") return'),
    cases: 'AM95 .*switch',
    notices: /the outcome is done\/ok, not refused/,
  },
  {
    guard: 'a dry run does not write',
    edits: one('apply.ts', 'if (deps.dryRun) {', 'if (deps.dryRun && plan === undefined) {'),
    cases: 'AM95 .*dry run',
    notices: /FE1 in a dry run/,
  },
  {
    guard: 'A1 each write is announced',
    edits: one(
      'apply.ts',
      "deps.audit.append({ stage: 'apply', verdict: 'allowed', target, op: effect.kind, does });",
      '',
    ),
    cases: 'AM13a',
    notices: /FE14 no audit record before/,
  },
  {
    guard: 'W8 only our labels',
    edits: [
      ...one(
        'decide/labels.ts',
        'const LABELS: readonly Label[] = [',
        "const LABELS: readonly Label[] = [\n  { name: 'auto-merge-test_failure', color: '000000', description: '' },",
      ),
      ...one('decide/triage.ts', '`ci:${failureClass}`', '`auto-merge-${failureClass}`'),
    ],
    cases: 'AM40',
    notices: /FE1 make-label acme\/dashboard auto-merge/,
  },
  {
    guard: 'W2 nothing private is read for a public issue',
    edits: one(
      'domain/repo.ts',
      'RANK[a.visibility] > RANK[b.visibility]',
      'RANK[a.visibility] > RANK[b.visibility] + 9',
    ),
    cases: 'AM14 .*less visible',
    notices: /a prompt holds const UNITS/,
  },
  {
    guard: 'O3 the log takes no commands',
    edits: answers('text/log-safe.ts', 'export function logSafe(text: string): string {', 'if (text) return text;'),
    cases: 'AM76',
    notices: /FE8 ::/,
  },
  {
    guard: 'I2 invisible text is taken out',
    edits: one(
      'text/invisible.ts',
      'export const stripInvisible = (text: string): string => settle(text,',
      'export const stripInvisible = (text: string): string => text ?? settle(text,',
    ),
    cases: 'AM100',
    notices: /request 1 holds U\+200B/,
  },
  {
    guard: 'I5 foreign text is fenced',
    edits: answers(
      'text/fence.ts',
      'export function fence(block: Untrusted & { nonce: string }): string {',
      'if (block) return block.text;',
    ),
    cases: 'AM100',
    notices: /MARKWORD stands bare/,
  },
  {
    guard: 'B1 the steps are counted',
    edits: [
      ...one('agent/budget.ts', "if (spent.steps >= budget.steps) return { stop: 'steps' };", ''),
      ...one('agent/budget.ts', 'spent.steps + 1 >= budget.steps', 'spent.steps > 999'),
    ],
    cases: 'AM86 .*reads for ever',
    notices: /FE12 \d+ model requests|the outcome is done/,
  },
];
