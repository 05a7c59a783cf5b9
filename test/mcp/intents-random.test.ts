import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeFiles } from '../../packages/core/src/decide/limits.ts';
import { fixPartSchema } from '../../packages/core/src/domain/fix.ts';
import { fullName } from '../../packages/core/src/domain/repo.ts';
import { ToolError } from '../../packages/core/src/errors.ts';
import type { Github } from '../../packages/core/src/github/client.ts';
import { listTree } from '../../packages/core/src/github/repos.ts';
import { INTENTS } from '../../packages/core/src/mcp/intents/index.ts';
import { runTool } from '../../packages/core/src/mcp/run.ts';
import type { Staging } from '../../packages/core/src/mcp/staging.ts';
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

/** The same reads with a memory: the base is pinned, so an answer never changes. */
function remembering(github: Github): Github {
  const answers = new Map<string, Promise<unknown>>();
  return {
    ...github,
    read: (repo) => {
      const octokit = github.read(repo);
      const request = (route: string, params: Record<string, unknown>): Promise<unknown> => {
        const key = JSON.stringify([route, params]);
        const answer = answers.get(key) ?? octokit.request(route, params);
        answers.set(key, answer);
        return answer;
      };
      return { ...octokit, request: request as typeof octokit.request };
    },
  };
}

/** Asks for one thing as the model does; a ToolError is its answer, anything else a bug. */
type Ask = (name: string, args: object) => Promise<unknown>;
type Sequence = [intents: [string, object][], atOnce: boolean];

/** Plays sequences and looks at what each has staged; what is staged is all that a run can come to write. */
async function play(runs: number, open: () => Promise<{ staging: Staging; ask: Ask; close(): Promise<void> }>) {
  const { twin, world, scope } = stage;
  const trees = new Map<string, Parameters<typeof judgeFiles>[1]>();
  for (const { repo, pin } of scope.repos) {
    const { entries } = await listTree(world.github, repo, pin);
    trees.set(fullName(repo), { entries: new Map(entries.map((entry) => [entry.path, entry])), complete: true });
  }
  const before = twin.writes().length;
  const seen = { staged: 0, refused: new Set<string>() };
  const one = async ([intents, atOnce]: Sequence): Promise<void> => {
    const { staging, ask, close } = await open();
    const call = ([name, args]: [string, object]) =>
      ask(name, args).catch((error: unknown) => {
        if (!(error instanceof ToolError)) throw error;
        if (error.rule) seen.refused.add(error.rule);
      });
    if (atOnce) await Promise.all(intents.map(call));
    else for (const intent of intents) await call(intent);
    const faults: unknown[] = staging.judge();
    for (const { target, files, pull } of staging.parts()) {
      seen.staged += files.length;
      const name = fullName(target.repo.repo);
      if (!['acme/app', 'acme/lib'].includes(name)) faults.push(name);
      faults.push(...judgeFiles(files, trees.get(name)!, FEW), ...files.filter((file) => file.before === file.after));
      if (JSON.stringify([files.map(({ path, after }) => [path, after]), pull]).includes(LOOKS)) faults.push(LOOKS);
      const base = { branch: target.base, sha: target.repo.pin };
      const part = { repo: name, repoId: target.repo.id, base, branch: target.branch, files };
      const filler = { title: 'x', cause: 'x', change: 'x', impact: 'x', tests: 'x' };
      const { error } = fixPartSchema.safeParse({ ...part, pull: pull ?? filler });
      if (error) faults.push(error.message);
    }
    if (staging.note()?.includes(LOOKS)) faults.push(LOOKS);
    await close();
    expect(faults).toEqual([]);
  };
  const sequence = fc.tuple(fc.array(intent, { minLength: 1, maxLength: 12 }), fc.boolean());
  await fc.assert(fc.asyncProperty(sequence, one), { numRuns: runs, seed: SEED });
  expect(twin.writes()).toHaveLength(before);
  return seen;
}

/** The same sequences in every run; another number gives others. */
const SEED = 4;

it('AM94, W1: of 10,000 sequences none stages what a control forbids, and nothing is written', async () => {
  const github = remembering(stage.world.github);
  const tools = new Map(INTENTS.map((tool) => [tool.name, tool]));
  const seen = await play(10_000, async () => {
    const staging = stage.stagingOver({ github, limits: FEW });
    const context = { github, scope: stage.scope, signal: live(), staging };
    return { staging, ask: (name, args) => runTool(tools.get(name)!, args, context), close: async () => undefined };
  });
  // The sequences reach what they are for.
  expect([...seen.refused].sort()).toEqual(
    expect.arrayContaining(['B1', 'O2', 'T5', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']),
  );
  expect(seen.staged).toBeGreaterThan(5_000);
}, 300_000);

it('the same over the session that a model has', async () => {
  await play(50, async () => {
    const { session, staging } = await stage.again({ limits: FEW });
    return { staging, ask: (name, args) => session.call(name, args, live()), close: () => session.close() };
  });
}, 60_000);
