import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { downloadTarball } from '../../packages/core/src/github/tarball.ts';
import { connect, TOKEN } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { octokit, refusal } from './client.ts';

let twin: GitHubTwin;
const start = async () => {
  twin = await startGitHub({
    tokens: { [TOKEN]: { permissions: { contents: 'read' }, repos: ['octo/app'] }, ghs_none: { permissions: {} } },
    repos: { 'octo/app': { commits: [{ files: { 'a.txt': 'a\n', 'src/deep/b.txt': 'b\n' } }] } },
  });
  return twin.repo('octo/app').sha('main')!;
};
afterEach(() => twin.close());

const APP = { owner: 'octo', name: 'app' };
const never = new AbortController().signal;
const folder = mkdtempSync(path.join(tmpdir(), 'tarball-'));
let files = 0;
const newFile = () => path.join(folder, `${files++}.tar.gz`);

/** Names and contents of a tar without pax headers of its own. */
function entries(tar: Buffer): [string, string, string][] {
  const found: [string, string, string][] = [];
  for (let at = 0; tar[at] !== 0; ) {
    const text = (from: number, length: number) => tar.toString('utf8', at + from, at + from + length).split('\0')[0]!;
    const size = Number.parseInt(text(124, 12), 8);
    found.push([text(0, 100), text(156, 1), tar.toString('utf8', at + 512, at + 512 + size)]);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

describe('an archive of a commit', () => {
  it('comes from elsewhere, without the token, in one folder', async () => {
    const sha = await start();
    const file = newFile();
    const saved = await downloadTarball(connect(twin).github, APP, sha, file, never);
    const bytes = readFileSync(file);
    expect(saved).toEqual({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    const root = `octo-app-${sha.slice(0, 7)}/`;
    expect(entries(gunzipSync(bytes))).toEqual([
      ['pax_global_header', 'g', `52 comment=${sha}\n`],
      [root, '5', ''],
      [`${root}src/`, '5', ''],
      [`${root}src/deep/`, '5', ''],
      [`${root}a.txt`, '0', 'a\n'],
      [`${root}src/deep/b.txt`, '0', 'b\n'],
    ]);
    expect(twin.downloads).toMatchObject([{ file: `${sha}.tar.gz`, authorization: false, status: 200 }]);
  });
  it('needs the permission, and a commit that there is', async () => {
    const sha = await start();
    const at = (token: string, ref: string) =>
      refusal(
        octokit(twin, token).request('GET /repos/{owner}/{repo}/tarball/{ref}', { owner: 'octo', repo: 'app', ref }),
      );
    expect((await at('ghs_none', sha)).status).toBe(403);
    expect((await at(TOKEN, '0'.repeat(40))).status).toBe(404);
    const file = newFile();
    await expect(downloadTarball(connect(twin).github, APP, '0'.repeat(40), file, never)).rejects.toMatchObject({
      name: 'GithubError',
      kind: 'not-found',
      message: /^GitHub has no commit 000000000000 of octo\/app/,
    });
    expect(existsSync(file)).toBe(false);
  });
  it('that breaks off is fetched once more', async () => {
    const sha = await start();
    twin.faults.add({ match: /_logs/, kind: 'truncate', times: 1 });
    const file = newFile();
    const { sha256 } = await downloadTarball(connect(twin).github, APP, sha, file, never);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
    expect(twin.downloads.length).toBe(2);
    twin.faults.add({ match: /_logs/, kind: 'truncate', times: 2 });
    const other = newFile();
    await expect(downloadTarball(connect(twin).github, APP, sha, other, never)).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(existsSync(other)).toBe(false);
  });
  it('is not taken above its limit, nor over another file', async () => {
    const sha = await start();
    const file = newFile();
    const { github } = connect(twin);
    await expect(downloadTarball(github, APP, sha, file, never, 99)).rejects.toThrow(/more than 0 MiB/);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, 'mine');
    await expect(downloadTarball(github, APP, sha, file, never)).rejects.toThrow(/cannot be written/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
  it('can be given up', async () => {
    const sha = await start();
    const reason = new Error('enough');
    const asked = downloadTarball(connect(twin).github, APP, sha, newFile(), AbortSignal.abort(reason));
    await expect(asked).rejects.toBe(reason);
  });
});
