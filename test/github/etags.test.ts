import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { etagCache } from '../../packages/core/src/github/etags.ts';
import { listIssues, readIssue } from '../../packages/core/src/github/issues.ts';
import { jobLog } from '../../packages/core/src/github/joblog.ts';
import { addLabels } from '../../packages/core/src/github/write.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { connect, keyOf, repo, SEED, TOKEN } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
});
afterEach(() => twin.close());
const statuses = () => twin.journal.requests.map(({ status }) => status);
const spent = (token = TOKEN) => twin.token(token).rate.used;

it('what did not change is asked for once, and costs nothing after', async () => {
  const etags = etagCache();
  const first = await listIssues(connect(twin, { etags }).github, APP, { state: 'all', limit: 100 });
  // Another connection of the same host, as of its next run.
  const again = await listIssues(connect(twin, { etags }).github, APP, { state: 'all', limit: 100 });
  expect(again).toEqual(first);
  expect(first).toHaveLength(2);
  expect(statuses()).toEqual([200, 304]);
  expect(spent()).toBe(1);
});

it('what changed comes new: by others, and by ourselves', async () => {
  const { github, writer } = connect(twin, { etags: etagCache() });
  await readIssue(github, APP, 1);
  twin.repo('acme/app').editIssue(1, { title: 'Another' });
  expect((await readIssue(github, APP, 1)).title).toBe('Another');
  await addLabels(writer, APP, 1, ['late']);
  expect((await readIssue(github, APP, 1)).labels).toEqual(['bug', 'late']);
  expect(statuses()).toEqual([200, 200, 200, 200]);
});

it('what a caller does to an answer is not given to the next', async () => {
  const { github } = connect(twin, { etags: etagCache() });
  const ask = async () => (await github.read(APP).request('GET /repos/acme/app/issues/1')).data as { title: string };
  (await ask()).title = 'spoilt';
  (await ask()).title = 'spoilt';
  expect((await ask()).title).toBe('Build is broken');
  expect(statuses()).toEqual([200, 304, 304]);
});

it('what one token was shown is not given to another', async () => {
  const etags = etagCache();
  twin.addToken('ghs_own', { repos: ['acme/app'] });
  await readIssue(connect(twin, { etags }).github, APP, 1);
  await readIssue(connect(twin, { etags, own: { [keyOf('acme/app')]: 'ghs_own' } }).github, APP, 1);
  expect(statuses()).toEqual([200, 200]);
});

it('what is not known, and a 404, is as without', async () => {
  const { github } = connect(twin, { etags: etagCache() });
  for (let i = 0; i < 2; i++) await expect(readIssue(github, APP, 99)).rejects.toMatchObject({ kind: 'not-found' });
  expect(statuses()).toEqual([404, 404]);
});

it('a log is streamed past it', async () => {
  const { github } = connect(twin, { etags: etagCache() });
  const id = twin.repo('acme/app').jobs[0]!.id;
  for (let i = 0; i < 2; i++) {
    const log = await jobLog(github, APP, id);
    let text = '';
    if (log.kind === 'log') for await (const chunk of log.chunks) text += chunk;
    expect(text).toContain('line 500');
  }
});

it('holds no more than it may, and forgets what was used longest ago', () => {
  const kept = (body: string) => ({ etag: 'x', url: '', headers: {}, body });
  const few = etagCache({ entries: 2, chars: 1_000 });
  few.set('a', kept('1'));
  few.set('b', kept('2'));
  few.get('a');
  few.set('c', kept('3'));
  expect(['a', 'b', 'c'].map((key) => few.get(key)?.body)).toEqual(['1', undefined, '3']);
  const small = etagCache({ entries: 1_000, chars: 1_000 });
  for (let i = 0; i < 150; i++) small.set(`${i}`, kept('0123456789'));
  small.set('large', kept('x'.repeat(11)));
  expect(Array.from({ length: 150 }, (_, i) => small.get(`${i}`) !== undefined).indexOf(true)).toBe(50);
  expect(small.get('large')).toBeUndefined();
});
