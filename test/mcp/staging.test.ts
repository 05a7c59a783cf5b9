import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import { treeObservation } from '../../packages/core/src/mcp/tools/get-repository-structure.ts';
import { type HttpFake, httpFake } from './fakes/http.ts';
import { live, refusal, text } from './open.ts';
import { openStage, type Stage } from './stage.ts';

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
const put = (path: string, content: string) => text(one.session, 'create_or_update_file', { path, content });
const edit = (path: string, search: string, replace: string) =>
  text(one.session, 'create_or_update_file', { path, edits: [{ search, replace }] });
const stagedAt = (path: string) => one.staging.read(one.scope.home, path)?.text;
const requests = () => stage.twin.journal.requests.map(({ path }) => path);

describe('reads show what is staged', () => {
  it('a file, with its own source and no commit', async () => {
    await edit('src/add.ts', 'a - b', 'a + b');
    const seen = await one.session.call(
      'get_file_contents',
      { path: 'src/add.ts', start_line: 3, end_line: 3 },
      live(),
    );
    expect(seen).toMatchObject({ kind: 'code', source: 'staged:acme/app/src/add.ts' });
    expect(seen.text).toBe('acme/app/src/add.ts as staged in this run, lines 3-3 of 6\n\t\treturn a + b;');
    expect(await said('get_file_contents', { path: 'src/add.ts', start_line: 7 })).toMatch(/has only 6 lines/);
  });

  it('a file that is not staged, as it was', async () => {
    await put('src/new.ts', 'x\n');
    const seen = await one.session.call('get_file_contents', { path: 'README.md' }, live());
    expect(seen.source).toBe('file:acme/app/README.md');
    expect(seen.text).toMatch(/^acme\/app\/README\.md at [0-9a-f]{12}, lines 1-1 of 1\n# app$/);
  });

  it('a deleted file', async () => {
    await text(one.session, 'delete_file', { path: 'README.md' });
    expect(await said('get_file_contents', { path: 'README.md' })).toMatch(/^ToolError: .*is deleted in this run/);
    expect(await said('delete_file', { path: 'README.md' })).toMatch(/^ToolError: .*deleted in this run already/);
    await put('README.md', 'anew\n');
    expect(await said('get_file_contents', { path: 'README.md' })).toMatch(/as staged[\s\S]*anew/);
    expect(one.staging.staged(one.scope.home)).toEqual([{ path: 'README.md', kind: 'changed' }]);
  });

  it('a directory, and one that is made', async () => {
    await put('src/new.ts', 'x\n');
    await put('lib/deep/new.ts', 'x\n');
    await text(one.session, 'delete_file', { path: 'src/lines.txt' });
    expect(await said('get_file_contents', { path: 'src' })).toMatch(
      /is a directory[\s\S]*add\.ts[\s\S]*src\/lines\.txt is deleted in this run\nsrc\/new\.ts is added in this run$/,
    );
    expect(await said('get_file_contents', { path: 'lib' })).toMatch(/is a directory.*:\nlib\/deep\/new\.ts is added/);
    expect(await said('get_file_contents', { path: 'nowhere' })).toMatch(/does not exist/);
  });

  it('the structure', async () => {
    const before = await text(one.session, 'get_repository_structure');
    await put('src/new.ts', 'x\n');
    await put('README.md', '# App\n');
    await text(one.session, 'delete_file', { path: 'src/lines.txt' });
    const after = await text(one.session, 'get_repository_structure');
    const lines = (shown: string) => shown.split('\n').slice(1);
    const fresh = lines(after).filter((line) => !lines(before).includes(line));
    expect(fresh).toEqual([
      'README.md (changed in this run)',
      'src/lines.txt (deleted in this run)',
      'src/new.ts (added in this run)',
    ]);
    const part = await text(one.session, 'get_repository_structure', { path: 'src' });
    expect([part.includes('src/new.ts (added'), part.includes('README')]).toEqual([true, false]);
    expect(await text(one.session, 'get_repository_structure', { repository: 'acme/lib' })).not.toMatch(/in this run/);
  });

  it('what is staged is shown of a structure that is too long to show', () => {
    const [repo] = one.scope.repos;
    const base = Array.from({ length: 600 }, (_, i) => ({
      path: `f${i}`,
      kind: 'file' as const,
      mode: '100644',
      bytes: 1,
    }));
    const seen = treeObservation(repo!, '', repo!.pin, base, false, [{ path: 'deep/er/new.ts', kind: 'added' }]);
    expect(seen.text).toMatch(
      /^601 entries[\s\S]*\ndeep\/er\/new\.ts \(added in this run\)\n[\s\S]*101 deeper entries left out/,
    );
  });

  it('another commit shows itself', async () => {
    const head = stage.twin.repo('acme/app').sha();
    const shas = new Map([['acme/app', ['f'.repeat(40)]]]);
    const other = await stage.again({ scope: { ...stage.scope, shas } });
    await text(other.session, 'create_or_update_file', { path: 'README.md', content: 'staged\n' });
    expect(await text(other.session, 'get_file_contents', { path: 'README.md', ref: head })).toMatch(/as staged/);
    const gone = { path: 'README.md', ref: 'f'.repeat(40) };
    expect(await refusal(other.session, 'get_file_contents', gone)).not.toMatch(/as staged/);
    await other.session.close();
  });

  it('whatever other server answers the reads, it never sees an intent', async () => {
    const theirs = { content: [{ type: 'resource', resource: { uri: 'repo://x', text: 'from outside\n' } }] };
    const fake: HttpFake = await httpFake({
      tools: ['get_file_contents', 'create_or_update_file'],
      results: { get_file_contents: theirs },
    });
    const outside = { server: `${fake.url}/mcp`, token: 't', fetch: guardedFetch({ allow: [fake.url] }) };
    const other = await stage.again({}, outside);
    const read = (path: string) => text(other.session, 'get_file_contents', { path });
    expect(await read('README.md')).toMatch(/from outside/);
    await text(other.session, 'create_or_update_file', { path: 'README.md', content: 'staged\n' });
    expect(await read('README.md')).toMatch(/as staged in this run.*\nstaged$/);
    const called = fake.requests.flatMap(({ message }) =>
      message.method === 'tools/call' ? [(message.params as { name: string }).name] : [],
    );
    expect(called).toEqual(['get_file_contents']);
    await other.session.close();
    await fake.close();
  });
});

describe('what a model cannot see of a file stays', () => {
  it('CRLF, in edits and whole texts', async () => {
    expect(await edit('src/windows.txt', 'one\ntwo', '1\n2\n2b')).toMatch(/CRLF, and that is kept/);
    expect(stagedAt('src/windows.txt')).toBe('1\r\n2\r\n2b\r\nthree\r\n');
    await put('src/windows.txt', 'a\nb\n');
    expect(stagedAt('src/windows.txt')).toBe('a\r\nb\r\n');
    await put('src/mixed.txt', 'a\nb\n');
    expect(stagedAt('src/mixed.txt')).toBe('a\nb\n');
  });
  it('the mark at the beginning', async () => {
    await put('src/marked.txt', 'three\n');
    expect(stagedAt('src/marked.txt')).toBe('\uFEFFthree\n');
    expect(await put('src/marked.txt', 'one\ntwo\n')).toMatch(/Staged/);
    expect(stagedAt('src/marked.txt')).toBeUndefined();
  });
});

it('edits go on from what is staged, and a failed one leaves it', async () => {
  await edit('src/add.ts', 'a - b', 'a + b');
  await edit('src/add.ts', 'a + b', 'b + a');
  expect(
    await said('create_or_update_file', { path: 'src/add.ts', edits: [{ search: 'a - b', replace: '' }] }),
  ).toMatch(/^ToolError: .*does not stand in the file/);
  expect(stagedAt('src/add.ts')).toContain('return b + a;');
});

it('the tree is read once a repository, and a file once', async () => {
  const before = requests().length;
  await edit('src/add.ts', 'a - b', 'a + b');
  await edit('src/add.ts', 'a + b', 'b + a');
  await put('src/new.ts', 'x\n');
  await said('create_or_update_file', { path: '.github/x.yml', content: 'x' });
  const sent = requests().slice(before);
  expect(sent.filter((path) => path.includes('/git/trees/'))).toHaveLength(1);
  expect(sent.filter((path) => path.includes('/contents/'))).toEqual(['/repos/acme/app/contents/src%2Fadd.ts']);
});

it('GitHub failing once is not remembered', async () => {
  stage.twin.faults.add({ match: /git\/trees/, kind: 'status', status: 404 });
  expect(await said('create_or_update_file', { path: 'src/new.ts', content: 'x' })).toMatch(
    /^ToolError: .*Try another/,
  );
  expect(await put('src/new.ts', 'x\n')).toMatch(/Staged/);
});
