import { describe, expect, it } from '@jest/globals';
import { file, found, kinds, type Row } from './weakening-world.ts';

const workflow = (steps: string, job = '') =>
  `on:\n  pull_request:\n  push:\njobs:\n  test:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n${steps}`;
const STEP = '      - name: Test\n        run: npm test\n';
const ci = '.github/workflows/ci.yml';

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

describe('W6 AM35: where settings ask for less', () => {
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
