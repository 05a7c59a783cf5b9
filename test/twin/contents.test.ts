import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { APP, octokit, refusal } from './client.ts';

let twin: GitHubTwin;
let rest: ReturnType<typeof octokit>['rest'];

const lines = (n: number, change: Record<number, string> = {}) =>
  Array.from({ length: n }, (_, i) => `${change[i + 1] ?? `line ${i + 1}`}\n`).join('');

beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: { ghs_job: {} },
      repos: {
        'octo/app': {
          commits: [
            {
              message: 'One',
              author: 'ann',
              date: '2026-01-01',
              files: { 'src/a.ts': lines(20), 'README.md': '# app\n' },
            },
            { message: 'Two', author: 'bob', date: '2026-01-02', files: { 'src/a.ts': lines(20, { 10: 'changed' }) } },
            { message: 'Three', author: 'ann', date: '2026-01-03', files: { 'docs/x.md': 'needle in a haystack\n' } },
          ],
          branches: {
            fix: [
              {
                message: 'Fix',
                date: '2026-01-04',
                files: { 'src/a.ts': lines(20, { 1: 'first' }), 'README.md': null, 'new.txt': 'no newline' },
              },
            ],
          },
        },
      },
    },
    { at: '2026-02-01T00:00:00Z' },
  );
  rest = octokit(twin).rest;
});

afterEach(() => twin.close());

describe('contents', () => {
  it('come as base64, raw, or a folder', async () => {
    const file = (await rest.repos.getContent({ ...APP, path: 'src/a.ts', ref: 'main' })).data as {
      content: string;
      sha: string;
      encoding: string;
    };
    expect(Buffer.from(file.content, 'base64').toString()).toBe(lines(20, { 10: 'changed' }));
    const raw = await rest.repos.getContent({ ...APP, path: 'src/a.ts', ref: 'fix', mediaType: { format: 'raw' } });
    expect(raw.data).toBe(lines(20, { 1: 'first' }));
    const root = (await rest.repos.getContent({ ...APP, path: '' })).data as { name: string; type: string }[];
    expect(root.map((one) => `${one.type} ${one.name}`)).toEqual(['file README.md', 'dir docs', 'dir src']);
  });

  it('say 404 for a path and for a ref', async () => {
    expect(await refusal(rest.repos.getContent({ ...APP, path: 'none' }))).toMatchObject({
      status: 404,
      message: expect.stringContaining('Not Found'),
    });
    expect(await refusal(rest.repos.getContent({ ...APP, path: 'README.md', ref: 'none' }))).toMatchObject({
      status: 404,
      message: expect.stringContaining('No commit found for the ref none'),
    });
  });

  it('are empty past a megabyte unless raw', async () => {
    twin.repo('octo/app').push('main', { files: { big: 'x'.repeat(1_100_000) } });
    expect((await rest.repos.getContent({ ...APP, path: 'big' })).data).toMatchObject({
      content: '',
      encoding: 'none',
      size: 1_100_000,
    });
    const raw = await rest.repos.getContent({ ...APP, path: 'big', mediaType: { format: 'raw' } });
    expect(String(raw.data)).toHaveLength(1_100_000);
  });

  it('are written only over the known version', async () => {
    const at = {
      ...APP,
      path: 'src/a.ts',
      message: 'Edit',
      content: Buffer.from('x\n').toString('base64'),
      branch: 'fix',
    };
    expect((await refusal(rest.repos.createOrUpdateFileContents(at))).status).toBe(422);
    expect((await refusal(rest.repos.createOrUpdateFileContents({ ...at, sha: 'a'.repeat(40) }))).status).toBe(409);
    const known = twin
      .repo('octo/app')
      .record.git.commits.get(twin.repo('octo/app').sha('fix'))!
      .files.get('src/a.ts')!.sha;
    expect((await rest.repos.createOrUpdateFileContents({ ...at, sha: known })).status).toBe(200);
    expect(twin.repo('octo/app').files('fix')['src/a.ts']).toBe('x\n');
    expect(twin.writes()).toEqual(['commit octo/app fix ~src/a.ts by github-actions[bot]']);
  });
});

describe('history', () => {
  it('is listed by path, author and date', async () => {
    const messages = async (more: object) =>
      (await rest.repos.listCommits({ ...APP, ...more })).data.map((one) => one.commit.message);
    expect(await messages({})).toEqual(['Three', 'Two', 'One']);
    expect(await messages({ path: 'src/a.ts' })).toEqual(['Two', 'One']);
    expect(await messages({ path: 'docs' })).toEqual(['Three']);
    expect(await messages({ sha: 'fix', path: 'README.md' })).toEqual(['Fix', 'One']);
    expect(await messages({ author: 'bob' })).toEqual(['Two']);
    expect(await messages({ since: '2026-01-02T00:00:00Z' })).toEqual(['Three', 'Two']);
    expect(await messages({ until: '2026-01-02T00:00:00Z' })).toEqual(['Two', 'One']);
  });

  it('shows a commit with its patch', async () => {
    const { data } = await rest.repos.getCommit({
      ...APP,
      ref: 'main~1'.replace('main~1', twin.repo('octo/app').sha('main')),
    });
    expect(data.files).toMatchObject([
      { filename: 'docs/x.md', status: 'added', additions: 1, patch: '@@ -0,0 +1 @@\n+needle in a haystack' },
    ]);
    expect(data.author?.login).toBe('ann');
    expect(await refusal(rest.repos.getCommit({ ...APP, ref: 'f'.repeat(40) }))).toMatchObject({ status: 422 });
  });

  it('compares with real patches from the merge base', async () => {
    twin.repo('octo/app').push('main', { message: 'Four', files: { 'main.txt': 'x\n' } });
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...APP, basehead: 'main...fix' });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(data.files).toMatchObject([
      { filename: 'README.md', status: 'removed', deletions: 1 },
      { filename: 'new.txt', status: 'added', patch: '@@ -0,0 +1 @@\n+no newline\n\\ No newline at end of file' },
      { filename: 'src/a.ts', status: 'modified', additions: 2, deletions: 2 },
    ]);
    expect(data.files![2]!.patch).toBe(
      [
        '@@ -1,4 +1,4 @@',
        '-line 1',
        '+first',
        ' line 2',
        ' line 3',
        ' line 4',
        '@@ -7,7 +7,7 @@ line 6',
        ' line 7',
        ' line 8',
        ' line 9',
        '-changed',
        '+line 10',
        ' line 11',
        ' line 12',
        ' line 13',
      ].join('\n'),
    );
  });

  it('lists trees, branches and refs', async () => {
    const tree = await rest.git.getTree({ ...APP, tree_sha: 'main', recursive: 'true' });
    expect(tree.data.tree.map((one) => one.path)).toEqual(['README.md', 'docs', 'docs/x.md', 'src', 'src/a.ts']);
    expect((await rest.repos.listBranches(APP)).data.map((one) => one.name)).toEqual(['main', 'fix']);
    expect((await rest.repos.getBranch({ ...APP, branch: 'fix' })).data.commit.sha).toBe(
      twin.repo('octo/app').sha('fix'),
    );
    expect((await refusal(rest.repos.getBranch({ ...APP, branch: 'none' }))).message).toContain('Branch not found');
    expect((await rest.git.getRef({ ...APP, ref: 'heads/main' })).data.object.sha).toBe(twin.repo('octo/app').sha());
    expect((await refusal(rest.git.getRef({ ...APP, ref: 'heads/none' }))).status).toBe(404);
  });
});

describe('git data', () => {
  it('commits by blob, tree, commit and ref', async () => {
    const repo = twin.repo('octo/app');
    const parent = repo.sha();
    const blob = await rest.git.createBlob({ ...APP, content: 'aGk=', encoding: 'base64' });
    const entry = { path: 'src/b.ts', mode: '100644' as const, type: 'blob' as const, sha: blob.data.sha };
    const gone = { path: 'README.md', mode: '100644' as const, type: 'blob' as const, sha: null };
    const tree = await rest.git.createTree({ ...APP, base_tree: parent, tree: [entry, gone] });
    const commit = await rest.git.createCommit({ ...APP, message: 'Add b', tree: tree.data.sha, parents: [parent] });
    await rest.git.createRef({ ...APP, ref: 'refs/heads/ai/b', sha: commit.data.sha });
    expect(Object.keys(repo.files('ai/b')).sort()).toEqual(['docs/x.md', 'src/a.ts', 'src/b.ts']);
    expect((await refusal(rest.git.createRef({ ...APP, ref: 'refs/heads/ai/b', sha: parent }))).message).toContain(
      'Reference already exists',
    );
    expect((await refusal(rest.git.updateRef({ ...APP, ref: 'heads/ai/b', sha: parent }))).message).toContain(
      'not a fast forward',
    );
    await rest.git.updateRef({ ...APP, ref: 'heads/ai/b', sha: parent, force: true });
    expect(repo.sha('ai/b')).toBe(parent);
    await rest.git.deleteRef({ ...APP, ref: 'heads/ai/b' });
    expect(Object.keys(repo.branches())).toEqual(['main', 'fix']);
  });

  it('hashes as git does', async () => {
    // `printf 'hi' | git hash-object --stdin`
    expect((await rest.git.createBlob({ ...APP, content: 'hi' })).data.sha).toBe(
      '32f95c0d1244a78b2be1bab8de17906fabb2c4a8',
    );
  });
});

describe('code search', () => {
  it('needs a repository and answers with fragments', async () => {
    expect((await refusal(rest.search.code({ q: 'needle' }))).status).toBe(422);
    const { data } = await rest.search.code({ q: 'needle repo:octo/app', mediaType: { format: 'text-match' } });
    expect(data.items.map((one) => one.path)).toEqual(['docs/x.md']);
    expect(data.items[0]!.text_matches![0]).toMatchObject({
      property: 'content',
      matches: [{ text: 'needle', indices: [0, 6] }],
    });
    const none = await rest.search.code({ q: 'needle repo:octo/app path:src' });
    expect(none.data.total_count).toBe(0);
  });
});
