import { describe, expect, it } from '@jest/globals';
import { file, found, kinds, type Row } from './weakening-world.ts';

describe('W6 AM35: a check that is switched off for a place is found', () => {
  it.each<[string, string, string]>([
    ['a.ts', 'run();\n', '// eslint-disable-next-line no-console\nrun();\n'],
    ['a.ts', 'run();\n', '/* eslint-disable */\nrun();\n'],
    ['a.ts', 'run();\n', 'run(); // eslint-disable-line no-alert -- it must\n'],
    ['a.ts', '// eslint-disable-next-line a\nrun();\n', '// eslint-disable-next-line a, b\nrun();\n'],
    ['a.ts', '// eslint-disable-next-line a\nrun();\n', '// eslint-disable-next-line\nrun();\n'],
    ['a.ts', 'run();\n', '// biome-ignore lint/suspicious/noExplicitAny: it must\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-ignore\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-nocheck\nrun();\n'],
    ['a.ts', 'run();\n', '// @ts-expect-error wrong types\nrun();\n'],
    ['a.tsx', 'x = <A />;\n', 'x = <A>{/* @ts-ignore */}</A>;\n'],
    ['a.ts', '// @ts-ignore\nrun();\n', '// @ts-ignore\nrun();\n// @ts-ignore\nwalk();\n'],
    ['a.py', 'import os\n', 'import os  # noqa\n'],
    ['a.py', 'import os\n', 'import os  # noqa: F401\n'],
    ['a.py', 'x = f()\n', 'x = f()  # type: ignore[arg-type]\n'],
    ['a.py', 'x = f()\n', 'x = f()  # pylint: disable=no-member\n'],
    ['a.py', 'x = f()\n', 'x = f()  # type: ignore  # noqa\n'],
    ['a.py', 'x = f()\n', 'warnings.filterwarnings("ignore")\nx = f()\n'],
    ['a.go', 'x := f()\n', 'x := f() //nolint:errcheck\n'],
    ['a.go', 'x := f()\n', 'x := f() // #nosec G101\n'],
    ['a.rs', 'fn f() {}\n', '#[allow(dead_code)]\nfn f() {}\n'],
    ['a.rs', 'fn f() {}\n', '#![allow(warnings)]\nfn f() {}\n'],
    ['A.java', 'class A {}\n', '@SuppressWarnings("unchecked")\nclass A {}\n'],
    ['A.kt', 'class A\n', '@Suppress("UNUSED")\nclass A\n'],
    ['a.cc', 'f();\n', 'f();  // NOLINT(google-x)\n'],
    ['A.cs', 'F();\n', '#pragma warning disable CS0168\nF();\n'],
    ['a.rb', 'f\n', 'f # rubocop:disable Style/X\n'],
    ['a.php', '<?php\nf();\n', '<?php\n// phpcs:ignore\nf();\n'],
    ['a.php', '<?php\nf();\n', '<?php\n/** @phpstan-ignore-next-line */\nf();\n'],
    ['a.sh', 'f\n', '# shellcheck disable=SC2086\nf\n'],
    ['Dockerfile', 'RUN f\n', '# hadolint ignore=DL3008\nRUN f\n'],
  ])('%s: %j -> %j', (path, before, after) => {
    expect(kinds(`src/${path}`, before, after)).toEqual(['rule-disabled']);
  });

  it.each<[string, string, string]>([
    ['a.ts', 'run();\n', '/* istanbul ignore next */\nrun();\n'],
    ['a.ts', 'run();\n', '/* c8 ignore next 3 */\nrun();\n'],
    ['a.py', 'f()\n', 'f()  # pragma: no cover\n'],
    ['A.cs', 'class A {}\n', '[ExcludeFromCodeCoverage]\nclass A {}\n'],
    ['a.rb', 'f\n', '# :nocov:\nf\n'],
    ['a.cc', 'f();\n', 'f(); // LCOV_EXCL_LINE\n'],
    ['a.php', '<?php\nf();\n', '<?php\n/** @codeCoverageIgnore */\nf();\n'],
  ])('coverage: %s: %j -> %j', (path, before, after) => {
    expect(kinds(`src/${path}`, before, after)).toEqual(['coverage-lowered']);
  });

  it.each<Row>([
    ['in a string', 'src/a.ts', 'run();\n', "run('// eslint-disable-next-line');\n"],
    ['in a template', 'src/a.ts', 'run();\n', 'run(`\n// @ts-ignore\n`);\n'],
    ['in a text about it', 'src/a.ts', 'run();\n', '// Never write eslint-disable or @ts-ignore here.\nrun();\n'],
    ['in a doc comment', 'src/a.ts', 'run();\n', '/**\n * Finds\n * @ts-ignore in a text.\n */\nrun();\n'],
    ['in a document', 'README.md', 'a\n', '// eslint-disable-next-line\n'],
    ['moved', 'src/a.ts', '// @ts-ignore\na();\nb();\n', 'b();\n// @ts-ignore\na();\n'],
    ['gone', 'src/a.ts', '// @ts-ignore\na();\n', 'a();\n'],
    ['narrower', 'src/a.py', 'import os  # noqa\n', 'import os  # noqa: F401\n'],
    ['a python string', 'src/a.py', 'a = 1\n', 'a = "x  # noqa"\n'],
    ['a rust string', 'src/a.rs', 'f();\n', 'f("#[allow(dead_code)]");\n'],
    ['a word that begins alike', 'src/a.go', 'f()\n', '// nolinting is what we do\nf()\n'],
  ])('W6: clean is %s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });

  it('W6: in a file that moved it is what it was', () => {
    const text = Array.from({ length: 9 }, (_, index) => `// @ts-ignore\nrun(${index});\n`).join('');
    expect(found(file('src/a.ts', text, null), file('src/b.ts', null, text))).toEqual([]);
  });
});

const yml = '.gitlab-ci.yml';
const workflow = (steps: string, job = '') =>
  `on:\n  pull_request:\n  push:\njobs:\n  test:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n${steps}`;
const STEP = '      - name: Test\n        run: npm test\n';
const ci = '.github/workflows/ci.yml';

describe('W6 AM35: settings that ask for less are found', () => {
  it.each<[string, string, string, string, string]>([
    ['error-ignored', 'continue-on-error', ci, workflow(STEP), workflow(`${STEP}        continue-on-error: true\n`)],
    [
      'error-ignored',
      'continue-on-error by expression',
      ci,
      workflow(STEP),
      workflow(`${STEP}        continue-on-error: \${{ matrix.old }}\n`),
    ],
    [
      'error-ignored',
      'allow_failure',
      yml,
      'test:\n  script: npm test\n',
      'test:\n  script: npm test\n  allow_failure: true\n',
    ],
    [
      'error-ignored',
      'soft_fail',
      '.buildkite/pipeline.yml',
      'steps:\n  - command: make test\n',
      'steps:\n  - command: make test\n    soft_fail: true\n',
    ],
    [
      'error-ignored',
      'maven',
      'pom.xml',
      '<a><testFailureIgnore>false</testFailureIgnore></a>',
      '<a><testFailureIgnore>true</testFailureIgnore></a>',
    ],
    [
      'error-ignored',
      'gradle',
      'build.gradle',
      'test {\n  ignoreFailures = false\n}\n',
      'test {\n  ignoreFailures = true\n}\n',
    ],
    [
      'error-ignored',
      'next',
      'next.config.js',
      'module.exports = { typescript: { a: 1 } };\n',
      'module.exports = { typescript: { a: 1, ignoreBuildErrors: true } };\n',
    ],
    ['test-skipped', 'if: false', ci, workflow(STEP), workflow(`${STEP}        if: false\n`)],
    ['test-skipped', 'if: ${{ false }} of a job', ci, workflow(STEP), workflow(STEP, '    if: ${{ false }}\n')],
    [
      'test-skipped',
      'a new condition',
      ci,
      workflow(STEP),
      workflow(`${STEP}        if: github.ref == 'refs/heads/main'\n`),
    ],
    ['test-skipped', 'a trigger', ci, workflow(STEP), workflow(STEP).replace('  pull_request:\n', '')],
    [
      'test-skipped',
      'skipTests',
      'pom.xml',
      '<a><skipTests>false</skipTests></a>',
      '<a><skipTests>true</skipTests></a>',
    ],
    [
      'test-skipped',
      'testPathIgnorePatterns',
      'package.json',
      '{"jest": {"testPathIgnorePatterns": ["/a/"]}}',
      '{"jest": {"testPathIgnorePatterns": ["/a/", "sum.test"]}}',
    ],
    [
      'test-skipped',
      'a literal of it',
      'jest.config.mjs',
      'export default { a: 1 };\n',
      "export default { a: 1, testPathIgnorePatterns: ['sum'] };\n",
    ],
    [
      'test-skipped',
      'norecursedirs',
      'pytest.ini',
      '[pytest]\nnorecursedirs = a\n',
      '[pytest]\nnorecursedirs = a b/c, tests\n',
    ],
    [
      'timeout-longer',
      'timeout-minutes',
      ci,
      workflow(STEP, '    timeout-minutes: 5\n'),
      workflow(STEP, '    timeout-minutes: 50\n'),
    ],
    [
      'timeout-longer',
      'timeout of a prow job',
      'config/jobs/a.yaml',
      'presubmits:\n  a/b:\n  - name: x\n    decoration_config:\n      timeout: 30m\n',
      'presubmits:\n  a/b:\n  - name: x\n    decoration_config:\n      timeout: 2h\n',
    ],
    [
      'timeout-longer',
      'testTimeout',
      'jest.config.js',
      'module.exports = { testTimeout: 5000 };\n',
      'module.exports = { testTimeout: 60_000 };\n',
    ],
    ['timeout-longer', 'pytest', 'pytest.ini', '[pytest]\ntimeout = 60\n', '[pytest]\ntimeout = 600\n'],
    [
      'retries-more',
      'playwright',
      'playwright.config.ts',
      'export default defineConfig({ retries: 0 });\n',
      'export default defineConfig({ retries: 2 });\n',
    ],
    [
      'retries-more',
      'playwright on CI',
      'playwright.config.ts',
      'export default defineConfig({ workers: 1 });\n',
      'export default defineConfig({ workers: 1, retries: onCI ? 2 : 0 });\n',
    ],
    ['retries-more', 'gitlab', yml, 'test:\n  script: npm test\n', 'test:\n  script: npm test\n  retry: 2\n'],
    ['retries-more', 'nextest', '.config/nextest.toml', '[profile.ci]\nretries = 0\n', '[profile.ci]\nretries = 3\n'],
    ['retries-more', 'mocha', '.mocharc.json', '{"spec": "test"}', '{"spec": "test", "retries": 3}'],
    [
      'retries-more',
      'an action that retries',
      ci,
      workflow(STEP),
      workflow(`${STEP}      - name: Again\n        uses: nick-fields/retry@v3\n`),
    ],
    [
      'rule-disabled',
      'eslint off',
      '.eslintrc.json',
      '{"rules": {"no-console": "error"}}',
      '{"rules": {"no-console": "off"}}',
    ],
    [
      'rule-disabled',
      'eslint warn',
      '.eslintrc.yml',
      'rules:\n  no-console: [error, {allow: [warn]}]\n',
      'rules:\n  no-console: [warn, {allow: [warn]}]\n',
    ],
    ['rule-disabled', 'eslint number', '.eslintrc', '{"rules": {"a": 2}} // x', '{"rules": {"a": 1}} // x'],
    [
      'rule-disabled',
      'eslint flat',
      'eslint.config.js',
      "export default [{ rules: { 'no-console': 'error' } }];\n",
      "export default [{ rules: { 'no-console': 'off' } }];\n",
    ],
    [
      'rule-disabled',
      'eslint newly off',
      'eslint.config.mjs',
      "export default [{ rules: { a: 'error' } }];\n",
      "export default [{ rules: { a: 'error', b: 'off' } }];\n",
    ],
    [
      'rule-disabled',
      'biome',
      'biome.json',
      '{"linter": {"rules": {"style": {"useConst": "error"}}}}',
      '{"linter": {"rules": {"style": {"useConst": "off"}}}}',
    ],
    [
      'rule-disabled',
      'strict',
      'tsconfig.json',
      '{"compilerOptions": {"strict": true}}',
      '{"compilerOptions": {"strict": false}}',
    ],
    [
      'rule-disabled',
      'strict, with comments',
      'tsconfig.build.json',
      '{\n  // all\n  "compilerOptions": {"noEmitOnError": true,}\n}',
      '{\n  // all\n  "compilerOptions": {}\n}',
    ],
    [
      'rule-disabled',
      'noImplicitAny',
      'tsconfig.json',
      '{"compilerOptions": {"strict": true}}',
      '{"compilerOptions": {"strict": true, "noImplicitAny": false}}',
    ],
    ['rule-disabled', 'exclude', 'tsconfig.json', '{"exclude": ["dist"]}', '{"exclude": ["dist", "src/sum.ts"]}'],
    [
      'rule-disabled',
      'mypy',
      'mypy.ini',
      '[mypy]\ndisallow_untyped_defs = True\n',
      '[mypy]\ndisallow_untyped_defs = False\n',
    ],
    [
      'rule-disabled',
      'xfail_strict',
      'pyproject.toml',
      '[tool.pytest.ini_options]\nxfail_strict = true\n',
      '[tool.pytest.ini_options]\nxfail_strict = false\n',
    ],
    [
      'rule-disabled',
      'filterwarnings',
      'pyproject.toml',
      '[tool.pytest.ini_options]\nfilterwarnings = ["error"]\n',
      '[tool.pytest.ini_options]\nfilterwarnings = ["error", "ignore::DeprecationWarning"]\n',
    ],
    [
      'rule-disabled',
      'ruff',
      'pyproject.toml',
      '[tool.ruff.lint]\nignore = ["E501"]\n',
      '[tool.ruff.lint]\nignore = ["E501", "F821"]\n',
    ],
    ['rule-disabled', 'ruff select', 'ruff.toml', 'select = ["E", "F"]\n', 'select = ["E"]\n'],
    ['rule-disabled', 'flake8', '.flake8', '[flake8]\nignore = E501\n', '[flake8]\nignore = E501,F401\n'],
    [
      'rule-disabled',
      'golangci disable',
      '.golangci.yml',
      'linters:\n  disable:\n    - lll\n',
      'linters:\n  disable:\n    - lll\n    - errcheck\n',
    ],
    [
      'rule-disabled',
      'golangci enable',
      '.golangci.yml',
      'linters:\n  enable:\n    - lll\n    - errcheck\n',
      'linters:\n  enable:\n    - lll\n',
    ],
    [
      'rule-disabled',
      'rubocop',
      '.rubocop.yml',
      'Style/A:\n  Max: 1\n',
      'Style/A:\n  Max: 1\nLint/B:\n  Enabled: false\n',
    ],
    ['rule-disabled', 'clippy', 'Cargo.toml', '[lints.clippy]\nall = "deny"\n', '[lints.clippy]\nall = "allow"\n'],
    ['rule-disabled', 'eslintignore', '.eslintignore', 'dist\n', 'dist\nsrc/sum.ts\n'],
    [
      'coverage-lowered',
      'jest',
      'jest.config.js',
      'module.exports = { coverageThreshold: { global: { lines: 90 } } };\n',
      'module.exports = { coverageThreshold: { global: { lines: 70 } } };\n',
    ],
    [
      'coverage-lowered',
      'jest in package.json',
      'package.json',
      '{"jest": {"coverageThreshold": {"global": {"lines": 90}}}}',
      '{"jest": {}}',
    ],
    ['coverage-lowered', 'coverage.py', '.coveragerc', '[report]\nfail_under = 90\n', '[report]\nfail_under = 50\n'],
    [
      'coverage-lowered',
      'coverage in toml',
      'pyproject.toml',
      '[tool.coverage.report]\nfail_under = 90\n',
      '[tool.coverage.report]\nfail_under = 50\n',
    ],
    [
      'coverage-lowered',
      'codecov',
      'codecov.yml',
      'coverage:\n  status:\n    project:\n      default:\n        target: 80%\n',
      'coverage:\n  status:\n    project:\n      default:\n        target: 60%\n',
    ],
    [
      'coverage-lowered',
      'jacoco',
      'pom.xml',
      '<limit><minimum>0.80</minimum></limit>',
      '<limit><minimum>0.50</minimum></limit>',
    ],
    [
      'coverage-lowered',
      'omit',
      'pyproject.toml',
      '[tool.coverage.run]\nomit = ["a"]\n',
      '[tool.coverage.run]\nomit = ["a", "app/*"]\n',
    ],
  ])('%s: %s', (kind, _name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([kind]);
  });

  it('W6: in its line', () => {
    expect(found(file(ci, workflow(STEP), workflow(`${STEP}        continue-on-error: true\n`)))).toEqual([
      `error-ignored ${ci}:11`,
    ]);
    expect(
      found(
        file(
          'pyproject.toml',
          '[a]\nb = 1\n[tool.pytest.ini_options]\nxfail_strict = true\n',
          '[a]\nb = 1\n[tool.pytest.ini_options]\nxfail_strict = false\n',
        ),
      ),
    ).toEqual(['rule-disabled pyproject.toml:4']);
  });
  it('W6: by lines when nothing parses it', () => {
    const broken = (value: string) => `{{- if .Values.x }}\njobs:\n  a: [\n    continue-on-error: ${value}\n`;
    expect(kinds(ci, broken('false'), broken('true'))).toEqual(['error-ignored']);
    expect(kinds('tsconfig.json', '{"a": \n"strict": true\n', '{"a": \n"strict": false\n')).toEqual(['rule-disabled']);
  });
  it('W6: settings of checks that are deleted', () => {
    expect(kinds('.eslintrc.json', '{"rules": {}}', null)).toEqual(['rule-disabled']);
  });
});

describe('W6: settings that ask for as much or more are clean', () => {
  it.each<Row>([
    ['a step that may fail no more', ci, workflow(`${STEP}        continue-on-error: true\n`), workflow(STEP)],
    ['a step before the others', ci, workflow(STEP), workflow(`      - name: Set up\n        run: npm ci\n${STEP}`)],
    ['a condition that always holds', ci, workflow(STEP), workflow(`${STEP}        if: always()\n`)],
    [
      'a new step with a condition',
      ci,
      workflow(STEP),
      workflow(
        `${STEP}      - name: Lint tests\n        if: github.ref == 'refs/heads/main'\n        run: npm run lint\n`,
      ),
    ],
    ['a limit where none was', ci, workflow(STEP), workflow(STEP, '    timeout-minutes: 5\n')],
    [
      'words in a script',
      ci,
      workflow(STEP),
      workflow(`${STEP}      - name: Say\n        run: echo "continue-on-error true"\n`),
    ],
    ['a comment', ci, workflow(STEP), workflow(`${STEP}        # continue-on-error: true\n`)],
    [
      'a probe of a manifest',
      'deploy/app.yaml',
      'kind: Deployment\nspec:\n  timeoutSeconds: 1\n',
      'kind: Deployment\nspec:\n  timeoutSeconds: 5\n',
    ],
    [
      'retries of an application',
      'config/app.yml',
      'http:\n  retries: 1\n  timeout: 5\n',
      'http:\n  retries: 3\n  timeout: 50\n',
    ],
    ['a stricter rule', '.eslintrc.json', '{"rules": {"a": "warn"}}', '{"rules": {"a": "error", "b": "warn"}}'],
    [
      'rules in another order',
      '.eslintrc.json',
      '{"rules": {"a": "warn", "b": "error"}}',
      '{"rules": {"b": "error", "a": "warn"}}',
    ],
    [
      'a dependency',
      'package.json',
      '{"version": "1.0.0", "dependencies": {"a": "2"}}',
      '{"version": "1.0.1", "dependencies": {"a": "1"}}',
    ],
    ['a stricter type check', 'tsconfig.json', '{"compilerOptions": {}}', '{"compilerOptions": {"strict": true}}'],
    [
      'another target',
      'tsconfig.json',
      '{"compilerOptions": {"target": "es2022", "strict": true}}',
      '{"compilerOptions": {"target": "es2020", "strict": true}}',
    ],
    ['more coverage', '.coveragerc', '[report]\nfail_under = 50\n', '[report]\nfail_under = 90\n'],
    [
      'a package that leaves tests out',
      'pyproject.toml',
      '[tool.setuptools.packages.find]\nexclude = ["a"]\n',
      '[tool.setuptools.packages.find]\nexclude = ["a", "tests*"]\n',
    ],
    ['what git leaves out', '.gitignore', 'dist\n', 'dist\ncoverage\n'],
    ['fewer retries', 'playwright.config.ts', 'export default { retries: 2 };\n', 'export default { retries: 0 };\n'],
    [
      'a comment of a config',
      'jest.config.js',
      'module.exports = { a: 1 };\n',
      'module.exports = { a: 1 }; // testTimeout: 99999\n',
    ],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });
});
