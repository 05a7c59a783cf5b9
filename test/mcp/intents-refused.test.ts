import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FILE_INTENTS } from '../../packages/core/src/mcp/staging.ts';
import { scopeOf } from '../github/world.ts';
import { live, refusal } from './open.ts';
import { EXACT, LIMITS, LOOKS, openStage, PULL, type Stage, targetOf } from './stage.ts';

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

describe('what is refused is not staged', () => {
  const file = 'create_or_update_file';
  const content = 'x\n';
  const path = 'src/add.ts';
  const issues = (...list: object[]) => ({ issues: list });
  it.each<[string, string, object, RegExp]>([
    [
      'AM37 a repository that may only be read',
      file,
      { path: 'index.md', content, repository: 'acme/docs' },
      /^W2: .*may write to: acme\/app, acme\/lib\./,
    ],
    ['AM13 a foreign one', 'create_branch', { repository: 'victim/private' }, /^W2/],
    ['no repository at all', 'delete_file', { repository: '../app', path }, /^W2/],
    ['AM23 the default branch', file, { path, content, branch: 'main' }, /^W3: Leave out `branch`.*ci-fix-issue-1-app/],
    ['AM23 by its ref', 'create_branch', { branch: 'refs/heads/main' }, /^W3/],
    ['AM23 with an invisible character', 'create_branch', { branch: 'ci-fix-issue-1-app\u200b' }, /^W3/],
    ['AM38 another base', 'create_pull_request', { ...PULL, base: 'release' }, /^W3: Leave out `base`/],
    ['AM38 another head', 'create_pull_request', { ...PULL, head: 'attacker:x' }, /^W3: Leave out `head`/],
    ['no draft', 'create_pull_request', { ...PULL, draft: false }, /^W7: Leave out `draft`/],
    ['a title of two lines', 'create_pull_request', { ...PULL, title: 'a\nb' }, /^T5: .*title: must be one line/],
    ['a title with a line separator', 'create_pull_request', { ...PULL, title: 'a\u2028b' }, /^T5/],
    ['control characters', 'create_pull_request', { ...PULL, cause: 'a\u001bb' }, /^T5: .*cause: holds control/],
    ['no cause', 'create_pull_request', { ...PULL, cause: ' ' }, /^T5/],
    ['AM25 a workflow', file, { path: '.github/workflows/pwn.yml', content }, /^W4/],
    ['AM26 in other letters', file, { path: '.GitHub/workflows/pwn.yml', content }, /^W4/],
    ['AM27 CODEOWNERS', 'delete_file', { path: 'docs2/CODEOWNERS' }, /^W4/],
    ['AM32 a path upwards', file, { path: '../../x', content }, /^W5/],
    ['AM32 git’s own', file, { path: '.git/hooks/x', content }, /^W[45]/],
    ['AM31 below a symbolic link', file, { path: 'docs/passwd', content }, /^W5: .*symbolic link/],
    ['AM31 the link itself', 'delete_file', { path: 'docs' }, /^W5: .*symbolic link/],
    ['AM31 a submodule', file, { path: 'vendored', content }, /^W5: .*submodule/],
    ['a directory', file, { path: 'src', content }, /^W5/],
    ['below a file', file, { path: 'README.md/x', content }, /^W5/],
    [
      'AM33 a new executable file',
      file,
      { path: 'src/x.sh', content, mode: '100755' },
      /^W5: Leave out `mode`.*100644/,
    ],
    ['AM33 a file made executable', file, { path, content, mode: '100755' }, /^W5/],
    ['AM33 a file made plain', file, { path: 'src/run.sh', content, mode: '100644' }, /^W5: .*100755/],
    ['AM33 a link made of a file', file, { path, content: '/etc', mode: '120000' }, /^W5/],
    ['AM33 a binary file', file, { path: 'src/picture.png', content }, /^W5: .*no text file/],
    ['AM33 binary content', file, { path: 'src/new.bin', content: 'a\0b' }, /^W6/],
    ['half of a character', file, { path: 'src/new.txt', content: 'a\ud800b' }, /^W6/],
    ['a file that is no UTF-8', file, { path: 'src/latin.txt', content }, /^W6/],
    ['a file of more than 1 MiB', 'delete_file', { path: 'src/huge.txt' }, /^W5: .*larger than 1 MiB/],
    [
      'an edit of a file that no plan can carry',
      file,
      { path: 'src/large.txt', edits: [{ search: '\nend\n', replace: '\n' }] },
      /^W6: .*characters/,
    ],
    ['AM34 too many lines', file, { path: 'src/new.txt', content: 'x\n'.repeat(401) }, /^W6: 401 lines/],
    ['too long', file, { path: 'src/new.txt', content: 'x'.repeat(204_801) }, /^T5: .*content/],
    ['too many edits', file, { path, edits: Array(21).fill({ search: 'a', replace: 'b' }) }, /^T5: .*edits/],
    ['too long an edit', file, { path, edits: [{ search: 'a', replace: 'b'.repeat(20_481) }] }, /^T5/],
    ['an edit of nothing', file, { path, edits: [{ search: '', replace: 'b' }] }, /^T5/],
    ['no edit', file, { path, edits: [] }, /^T5/],
    ['neither content nor edits', file, { path }, /^T5: Give either/],
    ['both', file, { path, content, edits: [{ search: 'a', replace: 'b' }] }, /^T5: Give either/],
    ['an argument of no tool', file, { path, content, force: true }, /^T5/],
    [
      'an edit of what is not there',
      file,
      { path: 'src/no.ts', edits: [{ search: 'a', replace: 'b' }] },
      /^ToolError: acme\/app\/src\/no\.ts does not exist.*give `content`/,
    ],
    ['the end of what is not there', 'delete_file', { path: 'src/no.ts' }, /^ToolError: There is no file/],
    ['AM43 another issue', 'link_issues', issues({ number: 1 }, { number: 2 }), /^W7: Only acme\/app#1/],
    ['AM43 of another repository', 'link_issues', issues({ repository: 'acme/lib', number: 1 }), /^W7/],
    ['no issue', 'link_issues', issues(), /^T5/],
    ['AM47 a comment on another issue', 'add_issue_comment', { body: 'x', number: 2 }, /^W7/],
    ['AM47 in another repository', 'add_issue_comment', { body: 'x', repository: 'other/repo' }, /^W7/],
    ['too long a comment', 'add_issue_comment', { body: 'x'.repeat(4_001) }, /^T5/],
    ['O2 a secret in a file', file, { path: 'src/new.txt', content: `key = ${LOOKS}` }, /^O2: .*a key/],
    ['O2 in an edit', file, { path, edits: [{ search: 'a - b', replace: LOOKS }] }, /^O2/],
    [
      'O2 put together by edits',
      file,
      {
        path,
        edits: [
          { search: 'a - b', replace: LOOKS.slice(0, 5) },
          { search: LOOKS.slice(0, 5), replace: LOOKS },
        ],
      },
      /^O2/,
    ],
    ['O2 in a path', file, { path: `src/${LOOKS}`, content }, /^O2/],
    ['O2 in a branch', 'create_branch', { branch: LOOKS }, /^O2/],
    ['O2 in a message', 'delete_file', { path, message: LOOKS }, /^O2/],
    ['O2 in a title', 'create_pull_request', { ...PULL, title: LOOKS }, /^O2/],
    ['O2 in a comment', 'add_issue_comment', { body: LOOKS }, /^O2/],
    ['O2 a placeholder written into a file', file, { path, content: 'key = [redacted:API_KEY]\n' }, /^O2: .*not shown/],
  ])('%s', async (_name, tool, args, expected) => {
    const answer = await said(tool, args);
    expect(answer).toMatch(expected);
    expect(answer).not.toContain(LOOKS);
    // The model is shown no more of an error.
    expect(answer.length).toBeLessThan(600);
    expect([parts(), one.staging.note(), one.staging.closes()]).toEqual([[], undefined, false]);
  });

  it('AM34: one file more than are allowed', async () => {
    for (let file = 0; file < LIMITS.maxFiles; file++) expect(await add(`src/${file}.txt`)).toMatch(/^answered/);
    expect(await add('src/more.txt')).toMatch(/^W6: 11 files are changed, 10 are allowed/);
    expect(one.staging.staged(one.scope.home)).toHaveLength(10);
    expect(await add('src/0.txt', 'again\n')).toMatch(/^answered/);
  });

  it('AM39: one comment', async () => {
    await said('add_issue_comment', { body: 'first' });
    expect(await said('add_issue_comment', { body: 'second' })).toMatch(/^B1: There is one comment/);
    expect(one.staging.note()).toBe('first');
  });

  it('a path that is a file and a folder', async () => {
    await add('src/x', 'x\n');
    expect(await add('src/x/y')).toMatch(/^W5/);
    await add('src/z/y', 'x\n');
    expect(await add('src/z')).toMatch(/^W5/);
  });

  it('B1: so many intents on files, refused ones too', async () => {
    for (let call = 0; call < FILE_INTENTS; call++)
      await add(call % 2 === 0 ? 'README.md' : '.github/x', `# ${call}\n`);
    expect(await add('README.md', '# more\n')).toMatch(/^B1: All 60/);
    expect(await said('delete_file', { path: 'README.md' })).toMatch(/^B1/);
    expect(one.staging.read(one.scope.home, 'README.md')).toEqual({ text: '# 58\n' });
    expect(await said('create_pull_request', PULL)).toMatch(/^answered/);
  });

  it('AM07 O2: the value of a secret ends the run, whatever intent it stands in', async () => {
    const alert = { name: 'AlertError', rule: 'O2' };
    const call = (name: string, args: object) => one.session.call(name, args, live());
    await expect(call('create_or_update_file', { path: 'src/new.txt', content: EXACT })).rejects.toMatchObject(alert);
    await expect(call('add_issue_comment', { body: EXACT })).rejects.toMatchObject(alert);
    await expect(call('create_branch', { branch: EXACT })).rejects.toMatchObject(alert);
    expect([parts(), one.staging.note()]).toEqual([[], undefined]);
  });

  it('O2: what the base holds already is not the model’s', async () => {
    const edits = [{ search: 'plain', replace: 'plainer' }];
    expect(await said('create_or_update_file', { path: 'src/old.txt', edits })).toMatch(/^answered/);
  });

  it('AM14 W2: nothing is written where more people see it than what was read', async () => {
    const scope = await scopeOf(stage.world.github, ['acme/app', 'acme/secret']);
    const targets = ['acme/app', 'acme/secret'].map((name) => targetOf(scope, name));
    const mixed = await stage.again({ scope, targets });
    const open = (repository: string) => refusal(mixed.session, 'create_branch', { repository });
    expect(await open('acme/app')).toMatch(
      /^W2: acme\/app is public and this run reads acme\/secret, which is private/,
    );
    expect(await open('acme/secret')).toMatch(/^answered/);
    await mixed.session.close();
  });
});
