import { describe, expect, it } from '@jest/globals';
import { file, found, kinds, type Row } from './weakening-world.ts';

const ci = '.github/workflows/ci.yml';
const run = (...lines: string[]) =>
  `jobs:\n  test:\n    steps:\n      - name: Test\n        run: |\n${lines.map((line) => `          ${line}\n`).join('')}`;
const scripts = (test: string) => JSON.stringify({ scripts: { test, build: 'tsc -b' } });

describe('W6 AM35: a command whose failure counts less is found', () => {
  it.each<[string, string, string, string]>([
    ['error-ignored', ci, run('npm test'), run('npm test || true')],
    ['error-ignored', ci, run('npm test'), run('npm test || :')],
    ['error-ignored', ci, run('npm test'), run('npm test || echo failed')],
    ['error-ignored', ci, run('npm test'), run('npm test; exit 0')],
    ['error-ignored', ci, run('npm test'), run('set +e', 'npm test')],
    ['error-ignored', ci, run('npm test'), run('bash -c "npm test || true"')],
    ['error-ignored', 'package.json', scripts('jest'), scripts('jest --passWithNoTests')],
    ['error-ignored', 'package.json', scripts('jest'), scripts('jest || exit 0')],
    ['error-ignored', 'Makefile', 'test:\n\tgo test ./...\n', 'test:\n\tgo test ./... || true\n'],
    ['error-ignored', 'hack/verify.sh', 'set -e\ngolangci-lint run\n', 'set -e\ngolangci-lint run || true\n'],
    ['error-ignored', 'hack/push.sh', 'git push\n', 'git push --no-verify\n'],
    ['test-skipped', ci, run('pytest'), run('pytest -k "not slow"')],
    ['test-skipped', ci, run('pytest'), run('pytest --deselect tests/test_a.py::test_b')],
    ['test-skipped', ci, run('pytest'), run('pytest --ignore=tests/slow')],
    ['test-skipped', ci, run('pytest --ignore=a'), run('pytest --ignore=b')],
    ['test-skipped', ci, run('cargo test'), run('cargo test -- --skip sum')],
    ['test-skipped', ci, run('mvn verify'), run('mvn verify -DskipTests')],
    ['test-skipped', 'package.json', scripts('jest'), scripts('jest --testPathIgnorePatterns sum')],
    ['test-skipped', 'pytest.ini', '[pytest]\naddopts = -ra\n', '[pytest]\naddopts = -ra --deselect=tests/test_a.py\n'],
    [
      'test-skipped',
      'pyproject.toml',
      '[tool.pytest.ini_options]\naddopts = "-ra"\n',
      '[tool.pytest.ini_options]\naddopts = "-ra -m \'not slow\'"\n',
    ],
    ['test-deleted', ci, run('npm ci', 'npm test'), run('npm ci')],
    ['test-deleted', ci, run('npm test'), run('echo npm', 'npm run build')],
    ['test-deleted', 'package.json', scripts('jest'), scripts('exit 1')],
    ['rule-disabled', ci, run('npm test', 'npm run lint'), run('npm test')],
    ['rule-disabled', ci, run('go test -race ./...'), run('go test ./...')],
    ['rule-disabled', ci, run('go test ./...'), run('go test ./pkg/a')],
    ['rule-disabled', ci, run('eslint --max-warnings 0 .'), run('eslint --max-warnings 50 .')],
    ['rule-disabled', 'ci/run.sh', 'set -euo pipefail\nnpm test\n', 'npm test\n'],
    ['coverage-lowered', ci, run('pytest --cov-fail-under=90'), run('pytest --cov-fail-under=50')],
    ['timeout-longer', ci, run('go test -timeout 10m ./...'), run('go test -timeout 60m ./...')],
    ['timeout-longer', ci, run('npm test -- --testTimeout=5000'), run('npm test -- --testTimeout=50000')],
    ['timeout-longer', ci, run('npm test'), run('sleep 30', 'npm test')],
    ['timeout-longer', ci, run('timeout 60 npm test'), run('timeout 600 npm test')],
    ['retries-more', ci, run('pytest'), run('pytest --reruns 3')],
    ['retries-more', ci, run('npx playwright test --retries=1'), run('npx playwright test --retries=3')],
    ['retries-more', 'test/run.sh', 'bazel test //...\n', 'bazel test --flaky_test_attempts=3 //...\n'],
  ])('%s: %s: %j -> %j', (kind, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([kind]);
  });

  it('W6: in the line of a script', () => {
    expect(found(file('hack/test.sh', 'set -e\n\nnpm test\n', 'set -e\n\nnpm test || true\n'))).toEqual([
      'error-ignored hack/test.sh:3',
    ]);
  });
});

describe('W6: a command that asks for as much or more is clean', () => {
  it.each<Row>([
    ['tidying up', ci, run('npm test'), run('npm test', 'docker rm -f db || true', 'kill "$pid" || true')],
    ['asking', ci, run('npm test'), run('npm test', 'grep -c x log || true')],
    ['words', ci, run('npm test'), run('echo "npm test || true"', 'npm test')],
    ['a comment', 'hack/test.sh', 'npm test\n', '# npm test || true\nnpm test\n'],
    [
      'a text that is written',
      'hack/test.sh',
      'npm test\n',
      'cat > note <<EOF\nnpm test || true\nset +e\nEOF\nnpm test\n',
    ],
    ['a step that moved', ci, run('npm ci', 'npm test'), run('npm test', 'npm ci')],
    ['more checks', ci, run('npm test'), run('npm test', 'npm run lint')],
    ['a flag of another program', ci, run('npm test'), run('tar --exclude=x -cf a.tar .', 'npm test')],
    ['a check in another file', ci, run('npm ci'), run('npm ci', 'npm test')],
    ['a script of an application', 'bin/start.sh', 'start\n', 'notify || true\nstart\n'],
    ['a build', 'package.json', scripts('jest'), JSON.stringify({ scripts: { test: 'jest', build: 'tsc -p .' } })],
    ['an installed checker', ci, run('npm test', 'pip install pytest mypy'), run('npm test')],
    ['a shorter limit', ci, run('go test -timeout 60m ./...'), run('go test -timeout 10m ./...')],
    ['stricter', ci, run('go test ./...'), run('set -euo pipefail', 'go test -race ./...')],
  ])('%s', (_name, path, before, after) => {
    expect(kinds(path, before, after)).toEqual([]);
  });

  it('W6: a check that goes to a script of the change', () => {
    expect(
      found(
        file(ci, run('npm test'), run('./hack/test.sh')),
        file('hack/test.sh', null, '#!/bin/sh\nset -e\nnpm test\n'),
      ),
    ).toEqual([]);
  });
});
