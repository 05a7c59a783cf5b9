import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readChanges } from '../../packages/core/src/github/pull-changes.ts';
import { readFresh } from '../../packages/core/src/github/pull-details.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { readerOf } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
const LONG = 'a line that is long enough to be known again\n';
let twin: GitHubTwin;
const home = () => twin.repo('acme/app');

beforeEach(async () => {
  twin = await startGitHub(
    {
      tokens: { [TOKEN]: {} },
      repos: {
        'acme/app': {
          commits: [{ files: { 'a.txt': 'a\n', 'b.txt': 'b\n', 'old.txt': LONG, 'gone.txt': 'gone\n' } }],
          branches: { fix: [] },
        },
      },
    },
    { allowUnmodelled: true },
  );
});
afterEach(() => twin.close());

async function changes(files: Record<string, string | Buffer | null>) {
  home().push('fix', { files });
  const { number } = home().addPull({ head: 'fix' });
  const reader = readerOf(connect(twin));
  const { pull } = await readFresh(reader, APP, number);
  return readChanges(reader, pull);
}

describe('the changes of a pull request', () => {
  it('are the texts before and after', async () => {
    const found = await changes({ 'a.txt': 'A\n', 'new.txt': 'new\n', 'gone.txt': null });
    expect(found?.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'a.txt', before: 'a\n', after: 'A\n', mode: '100644' },
      { path: 'gone.txt', before: 'gone\n', after: null, mode: '100644' },
      { path: 'new.txt', before: null, after: 'new\n', mode: '100644' },
    ]);
  });

  it('do not hold what others changed on the base meanwhile', async () => {
    home().push('main', { files: { 'a.txt': 'a\nfrom elsewhere\n' } });
    expect(await changes({ 'a.txt': 'A\n' })).toEqual([{ path: 'a.txt', before: 'a\n', after: 'A\n', mode: '100644' }]);
  });

  it('take a renamed file from where it was', async () => {
    expect(await changes({ 'old.txt': null, 'dir/new.txt': LONG })).toEqual([
      { path: 'old.txt', before: LONG, after: null, mode: '100644' },
      { path: 'dir/new.txt', before: null, after: LONG, mode: '100644' },
    ]);
  });

  const many = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${String(n).padStart(2, '0')}`, text]));
  it.each<[string, Record<string, string | Buffer | null>]>([
    ['binary', { logo: Buffer.from([0, 1, 2]) }],
    ['no text any more', { 'a.txt': Buffer.from([0, 1, 2]) }],
    ['too many', many(61, 'x')],
    ['too large together', many(12, 'x'.repeat(100_000))],
  ])('are not known when they are %s', async (_name, files) => {
    expect(await changes(files)).toBeUndefined();
  });
  it('are known up to there', async () => {
    expect(await changes(many(60, 'x'))).toHaveLength(60);
  });

  it('are not known when they cannot be read', async () => {
    twin.faults.add({ match: /GET .*\/compare\//, kind: 'status', status: 404 });
    expect(await changes({ 'a.txt': 'A\n' })).toBeUndefined();
  });
});
