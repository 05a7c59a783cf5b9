import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { INTENT_TOOLS } from '../../packages/core/src/jobs/ask.ts';
import { INTENTS } from '../../packages/core/src/mcp/intents/index.ts';
import { connectPeer } from '../../packages/core/src/mcp/peer.ts';
import { serve } from '../../packages/core/src/mcp/server.ts';
import { TOOLS } from '../../packages/core/src/mcp/tools/index.ts';
import { EVERY, live, open, refusal, text } from './open.ts';
import { openStage, PULL, type Stage } from './stage.ts';

let stage: Stage;
let one: Awaited<ReturnType<Stage['again']>>;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  one = await stage.again();
});
afterEach(() => one.session.close());
afterAll(() => stage.close());

const said = (name: string, args: object) => refusal(one.session, name, args);
const add = (path: string, content = 'text\n', more = {}) => said('create_or_update_file', { path, content, ...more });
const parts = () =>
  one.staging
    .parts()
    .map(({ target, files, pull }) => [
      target.repo.repo.name,
      files.map(({ path, before, after, mode }) => [path, before?.length ?? null, after?.length ?? null, mode]),
      pull?.title,
    ]);

it('T1: the intents are offered beside the reads, as writes that destroy nothing, with schemas that allow nothing else', async () => {
  expect(INTENTS.map(({ name }) => name)).toEqual([...INTENT_TOOLS]);
  const { tools } = one.session;
  expect(tools.map(({ name }) => name)).toEqual([...EVERY, ...INTENT_TOOLS]);
  for (const { description, parameters } of tools.slice(EVERY.length)) {
    expect(description.length).toBeGreaterThan(40);
    expect(parameters).toMatchObject({ type: 'object', additionalProperties: false });
  }
});

it('T4: on the wire they say that they change something and destroy nothing', async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const { world, scope, staging } = one;
  const { log } = world;
  await serve({ tools: [...INTENTS, ...TOOLS], github: world.github, scope, version: '0', log, staging }, theirs);
  const settings = { name: 'ours', version: '0', log, signal: live(), callMs: 1_000, distrust: false };
  const peer = await connectPeer(ours, settings);
  for (const { name, annotations } of peer.tools)
    expect(annotations).toMatchObject({ readOnlyHint: EVERY.includes(name), destructiveHint: false });
  await peer.close();
});

it('T1: without a staging there is no intent', async () => {
  await expect(open(stage.world, { names: ['create_branch'] })).rejects.toThrow(/T1.*create_branch.*not on the shelf/);
  const reads = await open(stage.world);
  expect(await refusal(reads, 'create_branch', {})).toMatch(/^T1: There is no tool of that name/);
  await reads.close();
});

describe('what is allowed', () => {
  it('a change of two repositories, from branch to link', async () => {
    expect(await said('create_branch', {})).toMatch(
      /^answered: The host will make the branch ci-fix-issue-1-app of acme\/app from main at [0-9a-f]{40}\./,
    );
    const { changes, source } = await one.session.call(
      'create_or_update_file',
      { path: 'src/add.ts', edits: [{ search: 'a - b', replace: 'a + b' }] },
      live(),
    );
    expect([source, changes]).toEqual(['staged:acme/app/src/add.ts', true]);
    expect(await add('src/new.ts')).toMatch(
      /Staged: acme\/app\/src\/new\.ts, new, 1 line\. 2 files staged in acme\/app/,
    );
    expect(await add('lib.ts', 'export const lib = 2;\n', { repository: 'ACME/lib' })).toMatch(/1 line before, 1 now/);
    expect(await said('delete_file', { path: 'src/lines.txt' })).toMatch(
      /Staged: acme\/app\/src\/lines\.txt is deleted/,
    );
    expect(await said('create_pull_request', PULL)).toMatch(
      /draft pull request of acme\/app.*to main\..*call `answer`/,
    );
    expect(await said('create_pull_request', { ...PULL, title: 'Again' })).toMatch(/with a new text/);
    expect(await said('link_issues', { issues: [{ number: 1 }], closes: true })).toMatch(/merging closes it/);
    expect(await said('add_issue_comment', { body: ' Look at b, too. ' })).toMatch(/Staged: a note/);
    expect(parts()).toEqual([
      [
        'app',
        [
          ['src/add.ts', 74, 74, '100644'],
          ['src/lines.txt', 27, null, '100644'],
          ['src/new.ts', null, 5, '100644'],
        ],
        'Again',
      ],
      ['lib', [['lib.ts', 22, 22, '100644']], undefined],
    ]);
    expect([one.staging.note(), one.staging.closes(), one.staging.judge()]).toEqual(['Look at b, too.', true, []]);
  });

  it('W5: an executable file keeps its mode', async () => {
    await add('src/run.sh', '#!/bin/sh\necho ho\n', { mode: '100755' });
    expect(parts()).toEqual([['app', [['src/run.sh', 18, 18, '100755']], undefined]]);
  });

  it('names that are the host’s own', async () => {
    const { branch, base } = one.staging.target({});
    expect(await add('src/new.ts', 'x\n', { branch, repository: 'acme/app', message: 'Add' })).toMatch(/^answered/);
    expect(await said('create_pull_request', { ...PULL, base, head: branch, draft: true })).toMatch(/^answered/);
    expect(await said('add_issue_comment', { body: 'x', repository: 'acme/app', number: 1 })).toMatch(/^answered/);
  });

  it('what changes nothing says so, and is no change', async () => {
    const twice = async (name: string, args: object) => {
      const seen = [await one.session.call(name, args, live()), await one.session.call(name, args, live())];
      return seen.map(({ changes = false }) => changes);
    };
    expect(await twice('create_branch', {})).toEqual([true, false]);
    expect(await twice('create_or_update_file', { path: 'README.md', content: '# app\n' })).toEqual([false, false]);
    expect(await twice('create_or_update_file', { path: 'README.md', content: '# App\n' })).toEqual([true, false]);
    expect(await twice('create_pull_request', PULL)).toEqual([true, false]);
    expect(await twice('link_issues', { issues: [{ number: 1 }], closes: true })).toEqual([true, false]);
    expect(await twice('add_issue_comment', { body: 'x' })).toEqual([true, false]);
    expect(parts()).toHaveLength(1);
  });

  it('what is taken back is no longer staged', async () => {
    await add('README.md', '# App\n');
    await add('README.md', '# app\n');
    await add('src/new.ts');
    expect(await said('delete_file', { path: 'src/new.ts' })).toMatch(/is no longer staged/);
    await said('delete_file', { path: 'src/add.ts' });
    await add('src/add.ts', one.staging.parts()[0]!.files[0]!.before!);
    expect([parts(), one.staging.staged(one.scope.home)]).toEqual([[], []]);
  });

  it('calls of one turn are staged in their order, and a read after them sees them', async () => {
    // The first of them waits for GitHub, and the others would overtake it.
    stage.twin.faults.add({ match: /contents\/README/, nth: 1, kind: 'delay', delayMs: 200 });
    const edit = (search: string, replace: string) =>
      text(one.session, 'create_or_update_file', { path: 'README.md', edits: [{ search, replace }] });
    const [, , read] = await Promise.all([
      edit('# app', '# one'),
      edit('# one', '# two'),
      text(one.session, 'get_file_contents', { path: 'README.md' }),
    ]);
    expect(read).toMatch(/as staged in this run[\s\S]*# two/);
  });
});
