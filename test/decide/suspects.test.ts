import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ChangedCommit, type SuspectFacts, scoreSuspects } from '../../packages/core/src/decide/suspects.ts';
import { type FailureClass, suspectSchema } from '../../packages/core/src/domain/failure.ts';
import type { Finding } from '../../packages/core/src/domain/finding.ts';
import type { Occurrence } from '../../packages/core/src/domain/tracked.ts';
import { expectLinear } from '../kit/linear.ts';
import { row } from './failure-facts.ts';

const finding = (over: Partial<Finding> = {}): Finding => ({
  tool: 'jest',
  kind: 'test',
  message: 'expected 3, got 4',
  severity: 'error',
  line: 1,
  endLine: 1,
  ...over,
});
const sha = (name: string) => Buffer.from(name.padEnd(20, '.')).toString('hex').slice(0, 40);
const commit = (
  name: string,
  files: Record<string, string | undefined>,
  over: Partial<ChangedCommit> = {},
): ChangedCommit => ({
  repo: 'acme/app',
  sha: sha(name),
  message: `${name}\n\nMore.`,
  authorLogin: 'ann',
  files: Object.entries(files).map(([path, patch]) => ({ path, patch })),
  ...over,
});
const job = {} as Occurrence['job'];
const facts = (name: FailureClass, over: Partial<SuspectFacts> = {}): SuspectFacts => ({
  verdict: { class: name, rule: 'x', retry: 'no', fixable: 'yes' },
  findings: [],
  anchors: [],
  excerpt: '',
  occurrences: [{ job, row: row(1) }],
  commits: [],
  ...over,
});
const CODE = '@@ -1 +1 @@\n-old line\n+new line';

/** Class, what the log says, a commit, its score, and how many points speak for it. */
describe('what speaks for a commit (E.5)', () => {
  const place = (at: string) => ({ findings: [finding({ frame: at })] });
  it.each<[string, FailureClass, Partial<SuspectFacts>, ChangedCommit, number, number]>([
    ['the file of the top frame', 'test_failure', place('src/a.ts:12:5'), commit('x', { 'src/a.ts': CODE }), 3, 1],
    [
      'the same below a package',
      'test_failure',
      place('src/a.ts:12'),
      commit('x', { 'packages/core/src/a.ts': CODE }),
      3,
      1,
    ],
    [
      'in the workspace of a runner',
      'compile_error',
      { findings: [finding({ file: '/home/runner/work/app/app/src/a.ts' })] },
      commit('x', { 'src/a.ts': CODE }),
      3,
      1,
    ],
    [
      'in that of Windows',
      'compile_error',
      { findings: [finding({ file: 'D:\\a\\app\\app\\src\\a.cs(12,5)' })] },
      commit('x', { 'src/a.cs': CODE }),
      3,
      1,
    ],
    [
      'in some folder of a machine',
      'compile_error',
      { findings: [finding({ file: '/build/x/src/a.c' })] },
      commit('x', { 'src/a.c': CODE }),
      3,
      1,
    ],
    [
      'the file of a failing test',
      'test_failure',
      { findings: [finding({ id: 'tests/test_a.py::test_x' })] },
      commit('x', { 'tests/test_a.py': CODE }),
      3,
      1,
    ],
    ['its directory', 'test_failure', place('src/deep/a.ts:1'), commit('x', { 'src/deep/b.ts': CODE }), 2, 1],
    [
      'its package',
      'test_failure',
      place('packages/core/src/a.ts:1'),
      commit('x', { 'packages/core/test/b.ts': CODE }),
      1,
      1,
    ],
    [
      'another package',
      'test_failure',
      place('packages/core/src/a.ts:1'),
      commit('x', { 'packages/web/src/a.ts': CODE }),
      0,
      0,
    ],
    ['the root, beside which everything is', 'test_failure', place('a.ts:1'), commit('x', { 'b.ts': CODE }), 0, 0],
    ['a file that is only called alike', 'test_failure', place('src/a.ts:1'), commit('x', { 'a.ts': CODE }), 0, 0],
    [
      'a lock file, when dependencies fail',
      'dependency_resolution',
      {},
      commit('x', { 'package-lock.json': CODE }),
      3,
      1,
    ],
    ['a lock file, when a test fails', 'test_failure', {}, commit('x', { 'package-lock.json': CODE }), 0, 0],
    [
      'a workflow, when the workflow is wrong',
      'workflow_config',
      {},
      commit('x', { '.github/workflows/ci.yml': CODE }),
      3,
      1,
    ],
    ['an image, when the workflow is wrong', 'workflow_config', {}, commit('x', { 'build/Dockerfile': CODE }), 3, 1],
    [
      'a name of the message',
      'compile_error',
      { findings: [finding({ message: "Cannot find name 'addAll'." })] },
      commit('x', { 'lib/z.ts': '@@ -1 +1 @@\n-export function addAll() {}\n+' }),
      2,
      1,
    ],
    [
      'a name in a line that stayed',
      'compile_error',
      { findings: [finding({ message: "Cannot find name 'addAll'." })] },
      commit('x', { 'lib/z.ts': '@@ -1 +1 @@\n addAll();\n+const y = 1;' }),
      0,
      0,
    ],
    [
      'a word that every message has',
      'compile_error',
      { findings: [finding({ message: 'Expected "string" but found "undefined"' })] },
      commit('x', { 'lib/z.ts': '+const expected: string = undefined' }),
      0,
      0,
    ],
    [
      'a name in an anchor, without findings',
      'unknown',
      { anchors: [{ line: 1, text: 'panic: loadConfig failed' }] },
      commit('x', { 'z.go': '+func loadConfig() {}' }),
      2,
      1,
    ],
    [
      'a bot that moves what the log names',
      'test_failure',
      { excerpt: 'TypeError: lodash.map is not a function\n at node_modules/lodash/index.js' },
      commit('Bump lodash from 4.17.20 to 4.17.21', { 'package-lock.json': CODE }, { authorLogin: 'dependabot[bot]' }),
      2,
      1,
    ],
    [
      'of a scope',
      'compile_error',
      { excerpt: 'node_modules/@types/node/index.d.ts: error' },
      commit('chore(deps): update dependency @types/node to v20', { 'package.json': CODE }),
      2,
      1,
    ],
    [
      'named as a whole',
      'compile_error',
      { excerpt: 'error in @types/node: x' },
      commit('chore(deps): update dependency @types/node to v20', { 'package.json': CODE }),
      2,
      1,
    ],
    [
      'of Go',
      'compile_error',
      { excerpt: 'github.com/x/y@v1.2.0: undefined' },
      commit('fix(deps): update module github.com/x/y to v1.2.0', { 'go.mod': CODE }),
      2,
      1,
    ],
    [
      'a bump of something else',
      'test_failure',
      { excerpt: 'lodash' },
      commit('Bump react from 17.0.0 to 18.0.0', { 'package.json': CODE }),
      0,
      0,
    ],
    [
      'words that only look like a bump',
      'test_failure',
      { excerpt: 'tests failed' },
      commit('Update tests to pass', { 'x.ts': CODE }),
      0,
      0,
    ],
    [
      'documents alone',
      'compile_error',
      { findings: [finding({ message: "Cannot find name 'addAll'." })] },
      commit('x', { 'docs/a.md': '+addAll' }),
      0,
      0,
    ],
    [
      'white space alone',
      'compile_error',
      { findings: [finding({ message: "Cannot find name 'addAll'.", frame: 'src/deep/a.ts:1' })] },
      commit('x', { 'src/deep/b.ts': '-  addAll( )\n+addAll()' }),
      0,
      0,
    ],
    [
      'a document that is the very place',
      'lint_format',
      { findings: [finding({ tool: 'markdownlint', file: 'docs/a.md' })] },
      commit('x', { 'docs/a.md': CODE }),
      3,
      1,
    ],
    [
      'requirements, which are no document',
      'dependency_resolution',
      {},
      commit('x', { 'requirements.txt': CODE }),
      3,
      1,
    ],
    ['the runner', 'infra_runner', place('src/a.ts:1'), commit('x', { 'src/a.ts': CODE }), 0, 0],
    ['a file without a patch', 'test_failure', place('src/a.ts:12'), commit('x', { 'src/a.ts': undefined }), 3, 1],
    [
      'another repository, inside of which it fails',
      'test_failure',
      place('node_modules/lib/src/z.js:1'),
      commit('x', { 'src/z.js': CODE }, { repo: 'acme/lib' }),
      3,
      1,
    ],
    [
      'a Go module, inside of which it fails',
      'test_failure',
      place('/go/pkg/mod/github.com/acme/lib@v1.2.3/z.go:1'),
      commit('x', { 'z.go': CODE }, { repo: 'acme/lib' }),
      3,
      1,
    ],
    [
      'a file of another repository that is called alike',
      'test_failure',
      place('src/a.ts:1'),
      commit('x', { 'src/a.ts': CODE }, { repo: 'acme/lib' }),
      0,
      0,
    ],
    [
      'two points',
      'test_failure',
      { findings: [finding({ frame: 'src/a.ts:1', message: 'addAll is not a function' })] },
      commit('x', { 'src/a.ts': '+addAll()' }),
      5,
      2,
    ],
  ])('%s', (_name, kind, over, one, score, points) => {
    const { suspects, named } = scoreSuspects(facts(kind, { ...over, commits: [one] }));
    expect(suspects.map((suspect) => [suspect.score, suspect.evidence.length])).toEqual(
      score === 0 ? [] : [[score, points]],
    );
    expect(named).toBe(points >= 2);
  });
});

describe('who is named', () => {
  const both = { frame: 'src/a.ts:1', message: 'addAll is not a function' };
  const guilty = commit('guilty', { 'src/a.ts': '+addAll()' });
  const near = commit('near', { 'src/a.ts': CODE });
  const far = commit('far', { 'src/b.ts': CODE });
  const farther = commit('farther', { 'src/c.ts': CODE });
  const range = facts('test_failure', { findings: [finding(both)], commits: [far, near, farther, guilty] });

  it('the first, with two points of its own; three are shown, the likeliest first', () => {
    const { suspects, named } = scoreSuspects(range);
    expect(named).toBe(true);
    expect(suspects.map(({ title }) => title)).toEqual(['guilty', 'near', 'far']);
    expect(suspects[0]?.evidence).toEqual([
      'it changes `src/a.ts`, where the failure is',
      'it changes `addAll` in `src/a.ts`, which the message names',
    ]);
  });

  it('nobody, when two have as much against them', () => {
    const commits = [guilty, commit('other', { 'src/a.ts': '-addAll()' })];
    expect(scoreSuspects({ ...range, commits }).named).toBe(false);
  });

  it('nobody in an empty range', () => {
    expect(scoreSuspects({ ...range, commits: [] })).toEqual({ suspects: [], named: false });
  });

  it('the same, in whatever order the commits come', () => {
    const expected = scoreSuspects(range);
    fc.assert(
      fc.property(fc.shuffledSubarray([...range.commits], { minLength: 4, maxLength: 4 }), (commits) => {
        expect(scoreSuspects({ ...range, commits })).toEqual(expected);
      }),
    );
  });

  it('with the pull request that brought it', () => {
    const { suspects } = scoreSuspects({ ...range, commits: [{ ...guilty, pulls: [{ number: 7 }, { number: 8 }] }] });
    expect(suspects[0]?.pull).toBe(7);
  });
});

it('whatever commits and logs say, what comes out fits the record', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '`', "'", '/', '.', '\n', ' ', '+', 'addAll', '@x', '\u202e', '|'),
    maxLength: 400,
  });
  fc.assert(
    fc.property(text, text, text, (message, path, patch) => {
      const { suspects } = scoreSuspects(
        facts('test_failure', {
          findings: [finding({ message: `'addAll' ${message}`, frame: `${path}.ts:1`, id: `${path}::x` })],
          commits: [commit('x', { [`${path}.ts`]: `+addAll ${patch}` }, { message })],
        }),
      );
      for (const suspect of suspects) expect(suspectSchema.safeParse(suspect).error).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

it.each(['bump a ', "'", 'aB', '@a/', '(1,', 'update module '])(
  'takes linear time on texts full of %s',
  async (piece) => {
    await expectLinear(400_000, (size) => {
      const long = piece.repeat(size / piece.length);
      return scoreSuspects(
        facts('test_failure', {
          excerpt: long,
          findings: [finding({ message: long.slice(0, 2_000), frame: long.slice(0, 400) })],
          commits: [commit('x', { 'a.ts': `+${long}` }, { message: long })],
        }),
      );
    });
  },
);
