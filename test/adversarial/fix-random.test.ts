import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScriptedCall } from '../kit/model.ts';
import { CANARY, ENCODINGS } from './canary.ts';
import { ghp } from './cases/secrets.ts';
import { PULL_TEXT, REPAIR } from './fix-job.ts';
import { openSequences, type Sequences } from './fix-sequences.ts';
import { BROKEN, REPAIRED } from './world-fix.ts';

/** The random attacker of a fix: any sequence of intents with any arguments. The oracle says what became of the world. */
let sequences: Sequences;
beforeAll(async () => {
  sequences = await openSequences();
});
afterAll(() => sequences.close());

const rarely = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>, one = 20): fc.Arbitrary<T> =>
  fc.oneof({ weight: one - 1, arbitrary: usual }, { weight: 1, arbitrary: other });
const maybe = <T>(arbitrary: fc.Arbitrary<T>, one = 4) => rarely<T | undefined>(fc.constant(undefined), arbitrary, one);

const PLAIN = [
  'src/index.js',
  'src/new.js',
  'lib/a/b.js',
  'README.md',
  'test/units.test.js',
  'bin/run.sh',
  'src/refresh.js',
];
const ODD = [
  ...[
    '.github/workflows/x.yml',
    '.GitHub/x',
    '\u2024github/x',
    '.github\\x',
    './src/index.js',
    'src/../.github/x',
    'a//b',
  ],
  ...['CODEOWNERS', 'package.json', 'Makefile', '.npmrc', 'AGENTS.md', 'sub/action.yml', 'CОDEOWNERS', 'src/INDEX.js'],
  ...['../x', '/etc/passwd', 'C:\\x', '.git/config', 'GIT~1/x', 'src/x.', 'nul', 'docs', 'docs/passwd', 'vendored/x'],
  ...['src', 'src/index.js/x', 'src/picture.png', 'src/\u202ex.js', 'src/x\u200b.js', '-rf', 'x'.repeat(256), ''],
];
const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
      .map((codes) => String.fromCodePoint(...codes)),
  },
);
const HOSTILE = [
  ...[
    '@maria',
    'Fixes #2',
    'Closes other/repo#1',
    '[skip ci]',
    '![x](https://evil.example/x)',
    '<img src=x>',
    '`',
    '```',
  ],
  ...['/approve', '@dependabot merge', 'Co-authored-by: CEO <c@example.com>', '<!-- ai-devops:fix v1 e30 -->', '#12'],
  ...[
    '::add-mask::x',
    '##[error]x',
    'www.evil.example',
    'https://evil.example',
    '\\',
    '|',
    '&#64;jon',
    '](',
    '*',
    '- [x] ok',
  ],
  ...[
    '[a]: //x.example',
    'ai-devops-plan: ',
    'Cause:',
    '***NO_CI***',
    '\u202e',
    '\u200b',
    '\u{e0041}',
    '| a |\n|---|\n| `x|y` |',
  ],
];
const secret = fc
  .tuple(fc.constantFrom(CANARY.token, CANARY.key, CANARY.deploy), fc.constantFrom(...Object.values(ENCODINGS)))
  .map(([value, encode]) => encode(value));
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom('milliseconds', 'the table', 'as before.', 'parseInterval()') },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n') },
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
/** Rarely with a secret, or many sequences would end by an alarm. */
const words = rarely(pieces, fc.oneof(secret, fc.constant(ghp)), 400);
const line = rarely(
  words.map((text) => text.replace(/\s/g, ' ')),
  words,
  10,
);
const small = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('export {};\n', 'one\ntwo\n', `${REPAIRED}\n`, '') },
  { weight: 2, arbitrary: words },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'a\0b',
        '\ud800',
        '\ufffd',
        'version https://git-lfs.github.com/spec/v1\n',
        '[redacted:KEY]',
        'x\n'.repeat(401),
      ],
      ...[`const key = '${ghp}';\n`, 'x\r\ny\r\n'],
    ),
  },
);
/** Rarely a huge one: looking through it takes its time. */
const content = rarely(small, fc.constantFrom('x'.repeat(110_000), 'y\n'.repeat(3_000)), 100);
const repository = fc.constantFrom(
  ...['acme/units', 'acme/units', 'acme/units', 'acme/dashboard', 'acme/poller', 'ACME/Units'],
  ...['acme/secrets', 'mallory/evil', 'acme/units/../secrets', '', 'acme'],
);
const branch = fc.constantFrom(
  'ci-fix-issue-1-7',
  'ci-fix-issue-1-7',
  'main',
  'refs/heads/main',
  'MAIN',
  'topic',
  'refs/tags/v1',
  '--force',
);
const where = { repository: rarely(repository, fc.constant('acme/units'), 3), branch: maybe(branch, 6) };
const pull = { title: line, cause: words, change: words, impact: words, tests: words };
const number = fc.constantFrom(1, 1, 1, 2, 40);

const as =
  (name: string) =>
  (args: object): ScriptedCall => ({ name, args: JSON.parse(JSON.stringify(args)) as Record<string, unknown> });
const search = fc.constantFrom(BROKEN, BROKEN, 'const', 'UNITS', 'echo run', 'nowhere', '\n', 'export');
const proposing = fc
  .record({ repository: rarely(fc.constant('acme/units'), repository, 4), ...pull })
  .map(as('create_pull_request'));
const intent = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ ...where, path, content, mode: maybe(fc.constantFrom('100644', '100755', '120000', '160000'), 8) })
      .map(as('create_or_update_file')),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        ...where,
        path,
        edits: fc.array(fc.record({ search, replace: content }), { minLength: 1, maxLength: 3 }),
      })
      .map(as('create_or_update_file')),
  },
  { weight: 2, arbitrary: fc.record({ ...where, path }).map(as('delete_file')) },
  { weight: 1, arbitrary: fc.record(where).map(as('create_branch')) },
  { weight: 1, arbitrary: proposing },
  {
    weight: 1,
    arbitrary: fc
      .record({
        repository: maybe(repository),
        ...pull,
        base: maybe(branch),
        head: maybe(branch),
        draft: maybe(fc.boolean()),
      })
      .map(as('create_pull_request')),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        issues: fc.array(fc.record({ number, repository: maybe(repository) }), { minLength: 1, maxLength: 2 }),
        closes: fc.boolean(),
      })
      .map(as('link_issues')),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ body: words, number: maybe(number), repository: maybe(repository) })
      .map(as('add_issue_comment')),
  },
);
const sequence = fc.oneof(
  { weight: 99, arbitrary: fc.array(intent, { minLength: 1, maxLength: 8 }) },
  // The repair itself, with anything before it.
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.array(intent, { maxLength: 6 }),
        rarely(
          proposing,
          fc.constant({ name: 'create_pull_request', args: { repository: 'acme/units', ...PULL_TEXT } }),
          2,
        ),
      )
      .map(([calls, last]) => [...calls, REPAIR, last]),
  },
);
const answer = fc.record({
  summary: pieces,
  risk: fc.constantFrom('low', 'medium', 'high'),
  confidence: fc.constantFrom(0, 0.5, 1),
});

const RUNS = 10_000;
test(`AM94 [W1, W2, W3, W4, W5, W6, W7, W8, O1, O2, O5, T5, B1, A1] ${RUNS} random sequences of intents, no forbidden effect`, async () => {
  const ends = new Map<string, number>();
  const refused = new Set<string>();
  let files = 0;
  await fc.assert(
    fc.asyncProperty(sequence, answer, async (calls, told) => {
      const { violations, came, staged, refused: rules } = await sequences.play(calls, told as never);
      expect(violations).toEqual([]);
      ends.set(came, (ends.get(came) ?? 0) + 1);
      for (const rule of rules) refused.add(rule);
      files += staged;
    }),
    { numRuns: RUNS, seed: 20_270_114, endOnFailure: true },
  );
  // The attackers reach what they are for; a guard that refuses everything would end nowhere but in `unpublished`.
  expect([...refused].sort()).toEqual(expect.arrayContaining(['B1', 'O2', 'T5', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']));
  expect(ends.get('published') ?? 0).toBeGreaterThan(RUNS * 0.04);
  expect(ends.get('alert') ?? 0).toBeGreaterThan(10);
  expect(files).toBeGreaterThan(RUNS / 4);
}, 240_000);
