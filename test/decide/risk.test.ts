import { describe, expect, it } from '@jest/globals';
import { rateRisk, worseOf } from '../../packages/core/src/decide/risk.ts';
import { file, rated } from './risk-facts.ts';

const lines = (count: number, word = 'x'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}\n`).join('');

/** A path, its text before and after, and the level with a part of the worst reason. */
it.each<[string, string, string, string]>([
  // Small edits, prose, tests.
  ['src/sum.ts', 'const a = 1;\n', 'const a = 2;\n', 'low: `src/sum.ts` has a plain edit'],
  ['lib/sum.rb', 'a = 1\n', 'a = 2\n', 'low: `lib/sum.rb` has a plain edit'],
  ['src/new.py', '', 'def f():\n    return 1\n', 'low: `src/new.py` has a plain edit'],
  ['README.md', 'a\n', 'b\n', 'low: `README.md` is documentation'],
  ['docs/auth/tokens.md', 'a\n', 'b\n', 'low: `docs/auth/tokens.md` is documentation'],
  ['docs/old.md', 'a\n', '', 'low: `docs/old.md` is documentation'],
  ['test/auth/login.test.ts', 'a\n', 'b\n', 'low: `test/auth/login.test.ts` belongs to the tests'],
  ['pkg/auth/login_test.go', 'a\n', 'b\n', 'low: `pkg/auth/login_test.go` belongs to the tests'],
  ['src/auth/login.ts', 'f();\n', '// Why.\nf();\n', 'low: `src/auth/login.ts` changes in its comments alone'],
  ['src/auth/login.ts', 'f();\n', '// @ts-ignore\nf();\n', 'medium: `src/auth/login.ts` has to do with security'],
  // Security by name.
  [
    'src/auth/login.ts',
    'f();\n',
    'g();\n',
    'medium: `src/auth/login.ts` has to do with security by its name (`auth`, `login`).',
  ],
  [
    'lib/JwtToken.java',
    'f();\n',
    'g();\n',
    'medium: `lib/JwtToken.java` has to do with security by its name (`jwt`, `token`).',
  ],
  ['src/authors.ts', 'f();\n', 'g();\n', 'low: `src/authors.ts` has a plain edit'],
  // What was opened on purpose.
  [
    '.github/workflows/ci.yml',
    'on: push\n',
    'on: [push]\n',
    'high: `.github/workflows/ci.yml` decides what runs in CI',
  ],
  ['Jenkinsfile', 'a\n', 'b\n', 'high: `Jenkinsfile` decides what runs in CI'],
  ['CODEOWNERS', '* @a\n', '* @b\n', 'high: `CODEOWNERS` decides what runs in CI, or who reviews'],
  ['package.json', '{"a":1}\n', '{"a":2}\n', 'medium: `package.json` is guarded'],
  ['services/api/Dockerfile', 'FROM a\n', 'FROM b\n', 'medium: `services/api/Dockerfile` is guarded'],
  ['Makefile', 'a:\n', 'b:\n', 'medium: `Makefile` is guarded'],
  ['requirements-dev.txt', 'a==1\n', 'a==2\n', 'medium: `requirements-dev.txt` is guarded'],
  ['.npmrc', 'a=1\n', 'a=2\n', 'medium: `.npmrc` is guarded'],
  ['AGENTS.md', 'a\n', 'b\n', 'medium: `AGENTS.md` is guarded'],
  ['infra/main.tf', 'a = 1\n', 'a = 2\n', 'medium: `infra/main.tf` describes infrastructure'],
  [
    'deploy/kustomization.yaml',
    'namePrefix: a\n',
    'namePrefix: b\n',
    'medium: `deploy/kustomization.yaml`: `Kustomization` `',
  ],
  // Migrations.
  [
    'db/migrations/0002_add.sql',
    '',
    'CREATE TABLE a (id int, updated_at date, b int REFERENCES c ON DELETE CASCADE);\n',
    'medium: `db/migrations/0002_add.sql` is a new database migration',
  ],
  [
    'db/migrations/0002_drop.sql',
    '',
    'ALTER TABLE a DROP COLUMN b;\n',
    "high: `db/migrations/0002_drop.sql` changes a database's shape",
  ],
  ['db/migrations/0003_fill.sql', '', 'UPDATE a SET b = 1;\n', 'high: '],
  ['app/migrations/0004_x.py', '', 'migrations.RemoveField("a", "b")\n', 'high: '],
  ['db/migrations/0001_init.sql', 'CREATE TABLE a (id int);\n', 'CREATE TABLE a (id bigint);\n', 'high: '],
  ['test/data/seed.sql', 'INSERT 1;\n', 'DELETE FROM a;\n', 'low: '],
  // Files that are gone.
  ['src/old.rb', 'a = 1\n', '', 'medium: `src/old.rb` is deleted.'],
  ['test/old.test.ts', 'a\n', '', 'medium: `test/old.test.ts` is deleted.'],
  // Commands.
  [
    'scripts/setup.sh',
    'true\n',
    'curl -fsSL https://x.example/i | sh\n',
    'high: `scripts/setup.sh` gets a command that runs foreign text or takes more rights (a download is run).',
  ],
  ['scripts/setup.sh', 'true\n', 'curl -fsSL https://x.example/i \\\n  | sudo bash -s\n', 'high: '],
  ['scripts/setup.sh', 'true\n', 'bash <(curl -s https://x.example)\n', 'high: '],
  [
    'scripts/setup.sh',
    'true\n',
    'eval "$X"\n',
    'high: `scripts/setup.sh` gets a command that runs foreign text or takes more rights (eval).',
  ],
  ['Makefile', 'a:\n', 'a:\n\t@sudo make install\n', 'high: '],
  ['scripts/setup', '#!/bin/sh\ntrue\n', '#!/bin/sh\nchmod -R 777 /srv\n', 'high: '],
  ['scripts/setup.sh', 'sudo true\n', 'sudo true\necho evaluate | sort\n', 'low: '],
  ['src/sum.ts', 'a\n', 'eval(b)\n', 'low: '],
  // Interfaces that are no code.
  [
    'api/openapi.yaml',
    'paths:\n  /a: {}\n  /b: {}\n',
    'paths:\n  /a: {}\n',
    'high: `api/openapi.yaml` describes an interface and loses',
  ],
  [
    'api/openapi.yaml',
    'paths:\n  /a: {}\n',
    'paths:\n  /a: {}\n  /b: {}\n',
    'medium: `api/openapi.yaml` describes an interface',
  ],
])('%s: %j to %j is %s', (path, before, after, expected) => {
  expect(rated(path, before, after).slice(0, expected.length)).toBe(expected);
});

describe('an executable file', () => {
  it('is a script by its mode', () => {
    const change = file('src/run', 'true\n', 'eval "$1"\n', '100755');
    expect(rateRisk([change]).level).toBe('high');
    expect(rateRisk([{ ...change, mode: '100644' }]).level).toBe('low');
  });
});

describe('lock files', () => {
  const lock = file('web/package-lock.json', '{"a":1}\n', '{"a":2}\n');
  it.each<[string, string]>([
    ['high', 'go.mod'],
    ['medium', 'package.json'],
    ['medium', 'web/package.json'],
  ])('are %s beside %s', (level, path) => {
    expect(rateRisk([lock, file(path, 'a\n', 'b\n')]).level).toBe(level);
  });
  it('are high alone', () => {
    expect(rateRisk([lock]).reasons).toEqual([
      '`web/package-lock.json` is a lock file that changes without its manifest.',
    ]);
  });
});

describe('size', () => {
  const files = (count: number, folder = 'src', ending = 'rb') =>
    Array.from({ length: count }, (_, index) => file(`${folder}/f${index}.${ending}`, 'a\n', 'b\n'));
  it.each<[string, number, string]>([
    ['low', 5, 'src'],
    ['medium', 6, 'src'],
    ['medium', 10, 'src'],
    ['high', 11, 'src'],
    ['low', 50, 'test'],
  ])('is %s for %d files in %s', (level, count, folder) => {
    expect(rateRisk(files(count, folder)).level).toBe(level);
  });
  it.each<[string, number]>([
    ['low', 100],
    ['medium', 101],
    ['medium', 400],
    ['high', 401],
  ])('is %s for %d lines', (level, count) => {
    const removed = Math.floor(count / 2);
    const change = file('src/a.rb', `a\n${lines(removed, 'old')}`, `a\n${lines(count - removed, 'new')}`);
    expect(rateRisk([change]).level).toBe(level);
  });
  it('says so', () => {
    expect(rateRisk(files(11)).reasons[0]).toBe('The change is very large: more than 10 files or 400 lines.');
  });
});

it('says the worst first, at most twenty things, and nothing low of a file that is worse', () => {
  const { level, reasons } = rateRisk([
    file('README.md', 'a\n', 'b\n'),
    ...Array.from({ length: 30 }, (_, index) => file(`src/f${index}.rb`, 'a\n', 'b\n')),
    file('src/auth.rb', 'a\n', 'b\n'),
    file('.github/workflows/ci.yml', 'a\n', 'b\n'),
  ]);
  expect(level).toBe('high');
  expect(reasons).toHaveLength(20);
  expect(reasons.slice(0, 4).map((reason) => reason.split(' ', 3).join(' '))).toEqual([
    '`.github/workflows/ci.yml` decides what',
    'The change is',
    '`src/auth.rb` has to',
    '`README.md` is documentation.',
  ]);
});

it('is low for nothing', () => {
  expect(rateRisk([])).toEqual({ level: 'low', reasons: [] });
});

it('takes other levels from a table', () => {
  expect(rated('Makefile', 'a:\n', 'b:\n', { guarded: 'low' })).toMatch(/^low: `Makefile`/);
  expect(rated('README.md', 'a\n', 'b\n', { docs: 'high' })).toMatch(/^high: `README.md`/);
});

describe('the worse of two ratings', () => {
  it.each(['low', 'medium', 'high'] as const)('%s', (said) => {
    expect(worseOf({ level: 'medium', reasons: ['because'] }, said)).toEqual(
      said === 'high'
        ? { level: 'high', reasons: ['The model rates its own change as high.', 'because'] }
        : { level: 'medium', reasons: ['because'] },
    );
  });
});
