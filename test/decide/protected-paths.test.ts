import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgePath } from '../../packages/core/src/decide/limits.ts';
import { diskKey, foldPath, spellingFault } from '../../packages/core/src/decide/path-spelling.ts';
import { protection } from '../../packages/core/src/decide/protected-paths.ts';
import { expectLinear } from '../kit/linear.ts';
import { limits, tree } from './tree.ts';

const base = tree();

/** W4: these no input opens. */
const FIXED =
  `.github/workflows/ci.yml .github/dependabot.yml .gitlab-ci.yml .circleci/config.yml .eslintrc .editorconfig
  .husky/pre-commit .pre-commit-config.yaml .devcontainer/x a/.gitignore a/.gitattributes b/.github/x docs/CODEOWNERS
  a/.npmrc a/.yarnrc a/.yarnrc.yml a/.pnpmfile.cjs a/bunfig.toml a/pip.conf a/.envrc a/.husky/x a/.githooks/pre-push
  lefthook.yml a/lefthook-local.yml a/.pre-commit-config.yaml AGENTS.md a/b/CLAUDE.md a/GEMINI.md a/.mcp.json
  a/.cursorrules a/.cursor/rules/x.mdc a/copilot-instructions.md a/.claude/settings.json action.yml x/action.yaml
  config/ai-devops.yml a/.cargo/config.toml gradle/wrapper/gradle-wrapper.properties a/.vscode/tasks.json`.split(/\s+/);

/** W4: these an input opens that names them. */
const OPENABLE = `package.json a/package-lock.json yarn.lock pnpm-lock.yaml go.mod x/go.sum Cargo.toml Cargo.lock
  pyproject.toml poetry.lock requirements.txt requirements-dev.txt Pipfile Pipfile.lock Gemfile Gemfile.lock pom.xml
  build.gradle build.gradle.kts composer.json composer.lock setup.py setup.cfg tox.ini Dockerfile x/Dockerfile.dev
  Makefile x/Makefile.inc Jenkinsfile azure-pipelines.yml ci/build.sh scripts/ci/run.sh Earthfile Tiltfile Taskfile.yml
  justfile Rakefile docker-compose.yml gradlew`.split(/\s+/);

describe('W4', () => {
  it.each(FIXED)('no input opens %s', (path) => {
    expect(judgePath(path, base, limits())?.rule).toBe('W4');
    expect(judgePath(path, base, limits({ allowedPaths: ['**', path, `${path}/**`] }))?.rule).toBe('W4');
  });

  it('no input opens the configuration, wherever the input `config` says that it lies', () => {
    const over = { configPath: 'ops/bot.yml', allowedPaths: ['**', 'ops/bot.yml'] };
    for (const path of ['ops/bot.yml', 'Ops/BOT.yml', '\u043eps/bot.yml'])
      expect(judgePath(path, base, limits(over))).toMatchObject({
        rule: 'W4',
        why: expect.stringContaining('no input'),
      });
    expect(judgePath('ops/bot.yaml', base, limits(over))).toBeUndefined();
  });

  it.each(OPENABLE)('%s is protected until it is named', (path) => {
    const ending = /[^/](\.[^./]*)$/.exec(path)?.[1];
    for (const allowedPaths of [
      [],
      ['**'],
      ['**/*'],
      [`${path[0]}*/**`.replace(/^.\*\//, '*/'), '*'],
      [`**/*${ending}`],
    ]) {
      expect(judgePath(path, base, limits({ allowedPaths }))?.rule).toBe('W4');
    }
    expect(judgePath(path, base, limits({ allowedPaths: [path] }))).toBeUndefined();
    expect(judgePath(path.toUpperCase(), base, limits({ allowedPaths: [path] }))?.rule).toBe('W4');
    expect(judgePath(path, base, limits({ allowedPaths: [path], protectedPaths: [path] }))?.rule).toBe('W4');
  });

  it.each<[path: string, allowed: string[], isRefused: boolean]>([
    ['src/package.json', ['src/**'], true],
    ['src/package.json', ['src/**', '**/package.json'], false],
    ['src/package.json', ['src/package*'], false],
    ['ci/build.sh', ['ci/'], false],
    ['ci/build.sh', ['**/*.sh'], true],
    ['ci/Dockerfile', ['ci/**'], true],
    ['ci/Dockerfile', ['ci/**', '**/Dockerfile'], false],
    ['ci/Dockerfile', ['ci/Dockerfile'], false],
    ['src/a.ts', ['src/**'], false],
    ['src/a.ts', ['src/'], false],
    ['src/a.ts', ['src'], true],
    ['src/a.ts', ['*'], true],
    ['src/a.ts', ['!lib/**'], true],
    ['src/a.ts', ['SRC/**'], true],
    ['lib/a.ts', ['src/**', 'test/**'], true],
    ['src/.hidden/a.ts', ['src/**'], false],
    ['app/[id]/a.ts', ['app/[id]/a.ts'], false],
  ])('%s under allowed-paths %j', (path, allowedPaths, isRefused) => {
    expect(judgePath(path, base, limits({ allowedPaths }))?.rule).toBe(isRefused ? 'W4' : undefined);
  });

  it.each<[path: string, glob: string, isRefused: boolean]>([
    ['infra/prod/a.tf', 'infra/**', true],
    ['infra/prod/a.tf', 'infra', true],
    ['infra/prod/a.tf', 'infra/', true],
    ['INFRA/prod/a.tf', 'infra/**', true],
    ['infr\u0430/a.tf', 'infra', true],
    ['infra/prod/a.tf', '**/prod', true],
    ['infra/prod/a.tf', '*.tf', false],
    ['infra/prod/a.tf', '**/*.tf', true],
    ['src/Größe.ts', 'src/größe.ts', true],
    ['src/a.ts', '!src/a.ts', false],
    ['src/infra.ts', 'infra', false],
  ])('%s under protected-paths %j', (path, glob, isRefused) => {
    expect(judgePath(path, base, limits({ protectedPaths: [glob], allowedPaths: [path] }))?.rule).toBe(
      isRefused ? 'W4' : undefined,
    );
  });

  it('tells the reason and what to do instead', () => {
    const why = (path: string, over = {}) => judgePath(path, base, limits(over))?.why;
    expect(why('CODEOWNERS')).toBe(
      'This path may not be changed: it is protected, and no input opens it: it decides who must review. Say in your comment what a person should change there.',
    );
    expect(why('go.mod')).toContain('until the input allowed-paths names it: it decides which foreign code');
    expect(why('a.ts', { allowedPaths: ['src/**', 'lib/**'] })).toContain('only src/**, lib/**.');
  });
});

/** One spelling of a letter that a person or a disk could take for it; written by hand, not by the table under test. */
const ALIKE: Record<string, string[]> = {
  a: ['\u0430', '\uff41', '\u{1d41a}', '\u0391', 'a\u0301'],
  c: ['\u0441', '\u03f2', '\u24d2'],
  e: ['\u0435', '\uff25', '\u00e9'],
  g: ['\u0261', '\uff27'],
  h: ['\u04bb', '\u210e', '\u041d'],
  i: ['\u0456', '\u0131', '\u0399', '\u0130'],
  k: ['\u212a', '\u043a'],
  o: ['\u043e', '\u03bf', '\uff2f'],
  p: ['\u0440', '\u03a1'],
  s: ['\u0455', '\u017f'],
  t: ['\u0422', '\u{1d42d}'],
  u: ['\u03c5', '\u057d'],
  '.': ['\u2024', '\uff0e', '\ufe52'],
  '-': ['\u2010', '\u2212', '\uff0d'],
  '/': ['\\', '\u2044', '\u2215', '\uff0f', '\uff3c', '//', '/./', '/x/../', ' /', './', '. /'],
};
const HIDDEN = [
  '',
  '',
  '',
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u{e0067}',
  '\ufe0f',
  '\u3164',
  '\u202e',
  '\u034f',
];
const AFTER = ['', '', ' ', '.', '. .', '::$DATA', '\u00a0', '/', '\u3000'];

const spelling = (path: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...path].map((one) =>
        fc.tuple(
          fc.constantFrom(one, one, one.toUpperCase(), ...(ALIKE[one.toLowerCase()] ?? [])),
          fc.constantFrom(...HIDDEN),
        ),
      ),
    )
    .chain((parts) =>
      fc
        .tuple(fc.constantFrom('', './', '/', 'x/../'), fc.constantFrom(...AFTER))
        .map(([before, after]) => before + parts.flat().join('') + after),
    );

describe('whatever the spelling', () => {
  const any = fc.constantFrom(...FIXED, ...OPENABLE).chain((path) => fc.tuple(fc.constant(path), spelling(path)));

  it('AM26 AM101 a protected path is refused, before and after it is normalised', () => {
    fc.assert(
      fc.property(any, ([path, spelled]) => {
        for (const form of [spelled, spelled.normalize('NFC'), spelled.normalize('NFKC'), foldPath(spelled)]) {
          expect(judgePath(form, base, limits({ allowedPaths: ['**'] }))).toBeDefined();
        }
        // And by W4 alone: it does not lean on W5 to refuse what is odd.
        expect(foldPath(spelled)).toBe(foldPath(path));
        expect(protection(spelled, limits())).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });

  it('a fold is its own fold, and a path without fault keeps its parts', () => {
    const odd = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom(...Object.values(ALIKE).flat(), ...HIDDEN, ...AFTER, '½', '℀', '…', '..'),
      ),
    );
    fc.assert(
      fc.property(odd, (parts) => {
        const path = parts.join('');
        expect(foldPath(foldPath(path))).toBe(foldPath(path));
        if (spellingFault(path) !== undefined) return;
        expect(foldPath(path).split('/')).toHaveLength(path.split('/').length);
        expect(path).toMatch(/^[^\\:\0]{1,255}$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('ordinary paths in ordinary letters pass', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_äöüßéñçøåжщя日本語中文';
    const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
    const ending = fc.constantFrom('.ts', '.go', '.py', '.md', '.rs', '.java', '.yaml', '_test.go', '.test.tsx');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), name, ending, (folders, last, end) => {
        const path = ['src', ...folders.map((one) => `${one}s`), `z${last}z${end}`].join('/');
        expect(judgePath(path, base, limits())).toBeUndefined();
        expect(judgePath(path, base, limits({ allowedPaths: ['src/**'] }))).toBeUndefined();
      }),
    );
  });

  it('costs time in step with its length', async () => {
    for (const piece of ['a/', '. ', '..\\', '\u0301', '\u200b.', 'é:', '½'])
      await expectLinear(400_000, (size) => foldPath(piece.repeat(size / piece.length)));
  });
});

it.each<[string, string, boolean]>([
  ['README.md', 'Readme.MD', true],
  ['größe', 'gro\u0308ße', true],
  ['GRÖSSE', 'größe', true],
  ['a\u200db', 'ab', true],
  ['a/b', 'a-b', false],
  ['\u0430', 'a', false],
])('diskKey: %j and %j are one: %s', (a, b, same) => {
  expect(diskKey(a) === diskKey(b)).toBe(same);
});
