import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeFiles } from '../../packages/core/src/decide/limits.ts';
import { fixPartSchema } from '../../packages/core/src/domain/fix.ts';
import { fullName } from '../../packages/core/src/domain/repo.ts';
import { ToolError } from '../../packages/core/src/errors.ts';
import { listTree } from '../../packages/core/src/github/repos.ts';
import { live } from './open.ts';
import { LIMITS, LOOKS, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const FEW = { ...LIMITS, maxFiles: 3, maxLines: 12 };
const path = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('src/add.ts', 'src/lines.txt', 'src/windows.txt', 'README.md', 'src/new.ts', 'lib.ts'),
  },
  fc.constantFrom(
    ...['src', 'src/new.ts/below', 'docs', 'docs/passwd', 'vendored/x', 'src/run.sh', 'src/picture.png', 'readme.md'],
    ...['.github/workflows/x.yml', '.GitHub/x', '\u2024github/x', 'CODEOWNERS', 'package.json', '.npmrc', 'Makefile'],
    ...['../x', '/etc/passwd', 'a//b', './README.md', 'src/', '.git/config', 'GIT~1/x', 'C:\\x', `src/${LOOKS}`],
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const words = fc.oneof(
  fc.constantFrom('one\n', 'two\n', 'x\n'.repeat(20), '', LOOKS, 'a\0b', '\ud800', '[redacted:KEY]', 'return a + b;\n'),
  fc.string({ maxLength: 40 }),
);
const search = fc.constantFrom('one', 'two', '  two\nthree', 'a - b', 'a', '# app', '\n');
const repository = fc.constantFrom(
  'acme/app',
  'acme/lib',
  'ACME/APP',
  'acme/docs',
  'acme/secret',
  'victim/private',
  'x',
);
const branch = fc.constantFrom('ci-fix-issue-1-app', 'main', 'refs/heads/main');
const some = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
const where = { repository: some(repository, 3), branch: some(branch) };
const issue = { number: fc.constantFrom(1, 1, 2), repository: some(repository) };

const intent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ ...where, path, content: words, mode: some(fc.constantFrom('100755', '120000')) })
      .map(as('create_or_update_file')),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        ...where,
        path,
        edits: fc.array(fc.record({ search, replace: words }), { minLength: 1, maxLength: 3 }),
      })
      .map(as('create_or_update_file')),
  },
  { weight: 2, arbitrary: fc.record({ ...where, path }).map(as('delete_file')) },
  fc.record(where).map(as('create_branch')),
  fc
    .record({
      repository: some(repository, 3),
      title: words,
      cause: words,
      change: words,
      impact: words,
      tests: words,
      draft: some(fc.boolean()),
    })
    .map(as('create_pull_request')),
  fc
    .record({ issues: fc.array(fc.record(issue), { minLength: 1, maxLength: 2 }), closes: fc.boolean() })
    .map(as('link_issues')),
  fc.record({ body: words, ...issue }).map(as('add_issue_comment')),
);

function as(name: string) {
  return (args: object): [string, object] => [name, JSON.parse(JSON.stringify(args)) as object];
}

it('whatever is asked for, only what no control forbids is staged, and nothing is written', async () => {
  const { world, scope } = stage;
  const trees = new Map<string, Parameters<typeof judgeFiles>[1]>();
  for (const { repo, pin } of scope.repos) {
    const { entries } = await listTree(world.github, repo, pin);
    trees.set(fullName(repo), { entries: new Map(entries.map((entry) => [entry.path, entry])), complete: true });
  }
  const before = stage.twin.writes().length;
  const seen = { staged: 0, refused: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(fc.array(intent, { minLength: 1, maxLength: 12 }), fc.boolean(), async (intents, atOnce) => {
      const { session, staging } = await stage.again({ limits: FEW });
      const call = ([name, args]: [string, object]) =>
        session.call(name, args, live()).catch((error: unknown) => {
          if (!(error instanceof ToolError)) throw error;
          if (error.rule) seen.refused.add(error.rule);
        });
      if (atOnce) await Promise.all(intents.map(call));
      else for (const one of intents) await call(one);
      expect(staging.judge()).toEqual([]);
      for (const { target, files, pull } of staging.parts()) {
        seen.staged += files.length;
        const name = fullName(target.repo.repo);
        expect(['acme/app', 'acme/lib']).toContain(name);
        expect(judgeFiles(files, trees.get(name)!, FEW)).toEqual([]);
        expect(files.every((file) => file.before !== file.after)).toBe(true);
        expect(JSON.stringify([files.map(({ path, after }) => [path, after]), pull])).not.toContain(LOOKS);
        const base = { branch: target.base, sha: target.repo.pin };
        const part = { repo: name, repoId: target.repo.id, base, branch: target.branch, files };
        const filler = { title: 'x', cause: 'x', change: 'x', impact: 'x', tests: 'x' };
        expect(fixPartSchema.safeParse({ ...part, pull: pull ?? filler }).error).toBeUndefined();
      }
      expect(staging.note() ?? '').not.toContain(LOOKS);
      await session.close();
    }),
    { numRuns: 200 },
  );
  expect(stage.twin.writes()).toHaveLength(before);
  // The sequences reach what they are for.
  expect([...seen.refused].sort()).toEqual(
    expect.arrayContaining(['B1', 'O2', 'T5', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']),
  );
  expect(seen.staged).toBeGreaterThan(100);
}, 120_000);
