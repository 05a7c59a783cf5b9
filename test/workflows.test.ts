import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actions } from '../actions/actions.ts';
import { judge, type Policy } from './kit/workflow-policy.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const inFolder = (folder: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);

const own = inFolder('.github/workflows').sort();
const examples = inFolder('workflows-examples').sort();

const policy: Policy = {
  actions: Object.fromEntries(
    actions.map((action) => {
      const shipped = parse(read(path.join(action.folder, 'action.yml'))) as { inputs: Record<string, unknown> };
      return [
        action.folder === '' ? 'org/ai-devops' : `org/ai-devops/${action.folder}`,
        {
          inputs: Object.keys(shipped.inputs),
          permissions: action.permissions,
        },
      ];
    }),
  ),
  pins: Object.fromEntries(
    [...read('docs/pins.md').matchAll(/^\| `([^`]+)` \| (v[\d.]+) \| `([0-9a-f]{40})` \| (.+) \|$/gm)].map(
      ([, action, version, sha]) => [`${action}@${sha}`, version!],
    ),
  ),
};

/** What actionlint says about some workflows; empty: nothing. One process, since each must first compile its wasm. */
function actionlint(texts: Readonly<Record<string, string>>): string {
  const bin = path.join(root, 'node_modules', '@tktco', 'node-actionlint', 'bin', 'node-actionlint.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-devops-lint-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name.replaceAll('/', '_')), text);
  const { status, stdout } = spawnSync(process.execPath, [bin, '*.yml'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain(`Checking ${Object.keys(texts).length} workflow file(s)`);
  return status === 0 ? '' : stdout;
}

describe('every workflow of ours and every example', () => {
  it.each([...own, ...examples])('%s keeps the policy', (file) => {
    expect(judge(read(file), policy)).toEqual([]);
  });
  it('satisfies actionlint', () => {
    expect(actionlint(Object.fromEntries([...own, ...examples].map((file) => [file, read(file)])))).toBe('');
  });
  it('knows each pinned action by its table', () => {
    expect(Object.keys(policy.pins).length).toBeGreaterThan(2);
    const used = [...own, ...examples].map(read).join('\n');
    expect(Object.keys(policy.pins).filter((pin) => !used.includes(pin))).toEqual([]);
  });
  it('actionlint is awake', () => {
    const bad = read('workflows-examples/triage.yml').replace('timeout-minutes', 'timeout');
    expect(actionlint({ 'bad.yml': bad })).toContain('"timeout"');
  });
});

const fix = 'workflows-examples/create-fix.yml';
const oneJob = 'workflows-examples/create-fix-one-job.yml';
const triage = 'workflows-examples/triage.yml';
const reconcile = 'workflows-examples/reconcile.yml';
const failures = 'workflows-examples/ci-failures.yml';
const change = 'workflows-examples/change.yml';
const ci = '.github/workflows/ci.yml';
const release = '.github/workflows/release.yml';

const AFTER_CI = 'workflow_run:\n    workflows: [CI]\n    types: [completed]';

/** A job that may write, beside those of ours. */
const EXTRA_JOB = [
  '    runs-on: ubuntu-latest',
  '    timeout-minutes: 5',
  '    permissions:',
  '      contents: write # push',
  '    steps:',
  '      - run: npm ci',
  '',
].join('\n');

describe('each rule fails a workflow that breaks it', () => {
  const mutants: [rule: string, file: string, from: string | RegExp, to: string][] = [
    ['dangerous-trigger', ci, 'pull_request:', 'pull_request_target:'],
    ['dangerous-trigger', fix, 'issue_comment:\n    types: [created]', AFTER_CI],
    ['dangerous-trigger', reconcile, '    steps:\n', '    steps:\n      - run: echo hello\n'],
    ['top-permissions', ci, 'permissions: {}', 'permissions: read-all'],
    ['top-permissions', triage, 'permissions: {}\n', ''],
    ['undocumented-permission', triage, ' # write the comment, the reaction and the labels', ''],
    ['timeout', triage, '    timeout-minutes: 15\n', ''],
    ['concurrency', ci, /concurrency:\n.*\n.*\n/, ''],
    ['concurrency', triage, 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['concurrency', triage, /group: .*/, 'group: triage'],
    ['concurrency', failures, /concurrency:\n.*ci-failures\n.*\n/, ''],
    ['concurrency', failures, 'ci-failures\n  cancel-in-progress: false', 'ci-failures\n  cancel-in-progress: true'],
    ['concurrency', failures, 'ai-triage-${{ matrix.issue.number }}', 'ai-triage'],
    ['job-permissions', ci, / {4}permissions:\n {6}contents: read .*\n/, ''],
    ['self-hosted', triage, 'runs-on: ubuntu-latest', 'runs-on: [self-hosted, linux]'],
    ['secrets-inherit', triage, '${{ secrets.GEMINI_API_KEY }}', '${{ toJSON(secrets) }}'],
    ['secrets-inherit', ci, '    runs-on: ubuntu-latest\n', '    runs-on: ubuntu-latest\n    secrets: inherit\n'],
    ['injection', ci, 'run: npm run verify', 'run: echo ${{ github.head_ref }}'],
    ['injection', release, '"$GITHUB_REF_NAME"\n\n', '${{ secrets.NPM_TOKEN }}\n\n'],
    ['github-env', ci, 'run: npm run verify', 'run: echo "A=1" >> "$GITHUB_ENV"'],
    ['unpinned', ci, /actions\/checkout@[0-9a-f]{40} # v[\d.]+/, 'actions/checkout@v6'],
    ['pins-table', ci, /actions\/checkout@[0-9a-f]{8}/, 'actions/checkout@00000000'],
    ['pins-table', ci, '# v6.0.2', '# v6.0.1'],
    ['persist-credentials', ci, 'persist-credentials: false', 'persist-credentials: true'],
    ['cache', release, 'package-manager-cache: false', 'package-manager-cache: true'],
    [
      'cache',
      release,
      /actions\/attest-build-provenance@.*\n/,
      'actions/cache@0000000000000000000000000000000000000000\n',
    ],
    ['our-version', triage, '@v1', '@main'],
    ['unknown-action', triage, 'ai-devops/ai-triage@', 'ai-devops/ai-nothing@'],
    ['excessive-permission', triage, 'contents: read', 'contents: write'],
    ['excessive-permission', triage, 'contents: read', 'id-token: write'],
    ['missing-permission', triage, / {6}actions: read .*\n/, ''],
    ['missing-permission', failures, / {6}checks: read .*\n/, ''],
    ['excessive-permission', failures, 'actions: read # list', 'actions: write # list'],
    ['unknown-input', triage, 'api-key:', 'gemini-key:'],
    ['kill-switch', triage, / {10}disabled: .*\n/, ''],
    ['kill-switch', failures, / {10}disabled: .*\n/, ''],
    [
      'checkout',
      triage,
      '    steps:\n',
      '    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n',
    ],
    ['script', triage, '    steps:\n', '    steps:\n      - run: npm ci\n'],
    ['missing-permission', fix, / {6}actions: read .*\n/, ''],
    ['excessive-permission', fix, 'contents: read # read', 'contents: write # read'],
    ['missing-permission', fix, / {6}contents: write .*\n/, ''],
    ['excessive-permission', oneJob, 'actions: read #', 'actions: write #'],
    ['validate-permissions', fix, '    permissions: {}\n', '    permissions:\n      contents: read # check out\n'],
    ['excessive-permission', fix, '    permissions: {}\n', '    permissions:\n      contents: read # check out\n'],
    [
      'validate-secret',
      fix,
      'stage: validate\n',
      'stage: validate\n          api-key: ${{ secrets.GEMINI_API_KEY }}\n',
    ],
    ['validate-secret', fix, "github-token: ''\n", 'github-token: ${{ github.token }}\n'],
    ['validate-secret', fix, "          github-token: ''\n", ''],
    [
      'validate-secret',
      fix,
      '          package-manager-cache: false\n',
      '          package-manager-cache: false\n        env:\n          OPENAI_API_KEY: x\n',
    ],
    ['validate-secret', fix, 'jobs:\n', 'env:\n  KEY: ${{ secrets.GEMINI_API_KEY }}\n\njobs:\n'],
    ['script', fix, '    steps:\n', '    steps:\n      - run: npm ci\n'],
    ['script', fix, /( {4}steps:\n)(?![\s\S]* {4}steps:\n)/, '    steps:\n      - run: npm ci\n'],
    ['script', fix, '  validate:\n', `  build:\n${EXTRA_JOB}  validate:\n`],
    ['isolation', fix, 'stage: validate\n', 'stage: all\n'],
    ['isolation', oneJob, 'validation-isolation: bubblewrap', 'validation-isolation: unsafe'],
    ['isolation', oneJob, '          validation-isolation: bubblewrap\n', ''],
    ['script', oneJob, 'apt-get install --yes bubblewrap', 'apt-get install --yes bubblewrap && npm ci'],
    ['script', oneJob, '      - run: |\n', '      - run: npm ci\n      - run: |\n'],
    ['script', oneJob, '          validation-isolation: bubblewrap\n', ''],
    ['dry-run', fix, '          dry-run: true\n', ''],
    ['dry-run', oneJob, 'dry-run: true', 'dry-run: false'],
    ['kill-switch', fix, / {10}disabled: .*\n/, ''],
    ['concurrency', fix, /group: >-\n(?: {4}.*\n)+/, 'group: ai-create-fix\n'],
    ['concurrency', oneJob, 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['excessive-permission', change, 'permission-contents: write #', 'permission-issues: write #'],
    ['missing-permission', change, / {10}permission-contents: .*\n/, ''],
    ['excessive-permission', change, / {10}permission-.*\n/g, ''],
    [
      'excessive-permission',
      change,
      '    permissions: {}\n',
      '    permissions:\n      contents: write # write the branch\n',
    ],
    ['missing-permission', change, / {10}github-token: .*\n/, ''],
    ['undocumented-permission', change, / # open the pull request.*\n/, '\n'],
    ['kill-switch', change, / {10}disabled: .*\n/, ''],
    ['dry-run', change, '          dry-run: true\n', ''],
    ['concurrency', change, /group: .*/, 'group: ai-devops-change'],
    ['unpinned', fix, /actions\/upload-artifact@[0-9a-f]{40} # v[\d.]+/, 'actions/upload-artifact@v7'],
    ['pins-table', fix, '# v8.0.1', '# v8.0.0'],
  ];
  // What people will change in the example.
  it.each<[string, string | RegExp, string]>([
    [
      'a script in the job without secrets',
      / {6}# What your commands need; here Node\.\n/,
      '      - run: npm --version\n',
    ],
    ['another language there', /node-version: '24'\n/, "node-version: '22'\n"],
    [
      'commands of more lines',
      'setup-command: npm ci\n',
      'setup-command: |\n            npm ci\n            npm run build\n',
    ],
  ])('but not %s', (_, from, to) => {
    const mutant = read(fix).replace(from, () => to);
    expect(mutant).not.toBe(read(fix));
    expect(judge(mutant, policy)).toEqual([]);
  });
  it.each(mutants)('%s in %s', (rule, file, from, to) => {
    const text = read(file);
    const mutant = text.replace(from, () => to);
    expect(mutant).not.toBe(text);
    expect(judge(mutant, policy).map((finding) => finding.split(':')[0])).toContain(rule);
  });
});
