import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import { type Bench, BOT, editing, HOME, openBench, opening } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await bench.applyTo(0, [opening()]);
});
afterEach(() => bench.twin.close());

const PATCH = /^PATCH \/repos\/acme\/app\/issues\/2$/;
const home = () => bench.twin.repo(HOME);
const issue = () => home().issue(2);
const edit = (...args: Parameters<typeof editing>) => bench.applyTo(2, [editing(...args)]);
const patches = () => bench.twin.journal.requests.filter(({ method, path }) => PATCH.test(`${method} ${path}`)).length;
const writes = () =>
  bench.twin.journal.writes
    .filter(({ number }) => number === 2)
    .map(({ kind, detail }) => `${kind} ${detail ?? ''}`.trim());

describe('an issue of ours', () => {
  it('is brought up to date in one request', async () => {
    const { applied } = await edit('v1:aa', {
      title: 'CI: it fails still',
      text: 'Twice.',
      data: { fingerprint: 'v1:aa', n: 2 },
      labels: { add: ['ai-devops', 'ci:compile_error'], replacePrefix: 'ci:' },
      state: 'closed',
      reason: 'completed',
    });
    expect(issue()).toMatchObject({
      title: 'CI: it fails still',
      state: 'closed',
      stateReason: 'completed',
      labels: ['ai-devops', 'ci:compile_error'],
    });
    expect(issue().body).toMatch(/^Twice\./);
    expect(readMarkers(issue().body ?? '')).toMatchObject([{ data: { n: 2 } }]);
    expect(home().record.labels.at(-1)).toMatchObject({ name: 'ci:compile_error', color: 'd93f0b' });
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringMatching(/issues\/2$/) }]);
    expect(patches()).toBe(1);
  });

  it('is left alone when nothing changed, however GitHub ends its lines', async () => {
    const same = {
      title: 'CI: it fails',
      state: 'open' as const,
      labels: { add: ['ai-devops', 'ci:test_failure'], replacePrefix: 'ci:' as const },
    };
    issue().body = issue().body?.replaceAll('\n', '\r\n') ?? null;
    const { applied } = await edit('v1:aa', same);
    expect(applied).toMatchObject([{ result: 'unchanged', url: expect.stringMatching(/issues\/2$/) }]);
    expect(patches()).toBe(0);
  });

  it('only what differs is sent; labels of others stay', async () => {
    home().addLabel(2, 'bug');
    const before = writes().length;
    await edit('v1:aa', { labels: { add: ['ai-devops', 'ci:unknown'], replacePrefix: 'ci:' } });
    expect(issue().labels).toEqual(['ai-devops', 'bug', 'ci:unknown']);
    expect(writes().slice(before)).toEqual(['label -ci:test_failure', 'label +ci:unknown']);
  });

  it('is opened again', async () => {
    await edit('v1:aa', { state: 'closed', reason: 'not_planned' });
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    await edit('v1:aa', { text: 'Back.', state: 'open' });
    expect(issue()).toMatchObject({ state: 'open', stateReason: 'reopened' });
  });

  it('may get another fingerprint, when the rules of fingerprints changed', async () => {
    await edit('v1:aa', { data: { fingerprint: 'v2:bb' } });
    expect(readMarkers(issue().body ?? '')).toMatchObject([{ data: { fingerprint: 'v2:bb' } }]);
  });

  it('that a person edited is edited all the same: its history tells', async () => {
    home().editIssue(2, { body: `A note.\n\n${issue().body}` }, 'maria');
    await edit();
    expect(issue().body).toMatch(/^It fails\./);
    expect(issue().editor).toBe(BOT.login);
  });

  it('of a trusted bot counts as ours', async () => {
    const self = { login: 'me', id: 999_999, type: 'User' as const };
    expect((await bench.applyTo(2, [editing('v1:aa', { text: 'x' })], { self })).applied).toMatchObject([
      { result: 'done' },
    ]);
  });
});

describe('B3: nothing else is edited', () => {
  it.each<[string, string, () => void]>([
    ['of a stranger', 'was opened by maria', () => void Object.assign(issue(), { user: 'maria' })],
    [
      'of another bot',
      'was opened by renovate[bot]',
      () => {
        home().addComment(1, { user: 'renovate[bot]', body: 'x' });
        issue().user = 'renovate[bot]';
      },
    ],
    ['that is locked', 'is locked', () => void Object.assign(issue(), { locked: true })],
    ['without its marker', 'holds no marker of v1:aa', () => void home().editIssue(2, { body: 'wiped' })],
    [
      'with the marker of another failure',
      'holds no marker of v1:aa',
      () =>
        void home().editIssue(2, {
          body: issue().body!.replace(
            /v1 [\w.]+/,
            `v1 ${Buffer.from('{"fingerprint":"v1:bb"}').toString('base64url')}`,
          ),
        }),
    ],
    ['that is gone', 'is gone', () => void home().issues.splice(1, 1)],
  ])('an issue %s', async (_name, why, change) => {
    change();
    const before = bench.twin.writes().length;
    const { refused } = await edit('v1:aa', { text: 'new' });
    expect(refused).toMatchObject([{ rule: 'B3', what: 'edit-issue', why: expect.stringContaining(why) }]);
    expect(bench.twin.writes()).toHaveLength(before);
  });

  it('a pull request', async () => {
    home().push('topic', { files: { a: 'b' } });
    home().addPull({ title: 'A pull', head: 'topic', user: BOT.login, body: issue().body });
    const { refused } = await bench.applyTo(3, [editing()]);
    expect(refused).toMatchObject([{ rule: 'B3', why: '#3 is a pull request' }]);
  });

  it.each<[string, Parameters<typeof editing>[1]]>([
    ['W8', { labels: { add: ['lgtm'] } }],
    ['O1', { data: { fingerprint: 'v1:aa', big: 'x'.repeat(60_000) } }],
  ])('%s', async (rule, over) => {
    expect((await edit('v1:aa', over)).refused).toMatchObject([{ rule }]);
    expect(patches()).toBe(0);
  });
});

describe('FT02, R3: an answer that is lost', () => {
  it.each(['status', 'reset', 'truncate'] as const)('happened although the answer was %s', async (kind) => {
    bench.twin.faults.add({ match: PATCH, phase: 'after', kind, ...(kind === 'status' ? { status: 502 } : {}) });
    const { applied } = await edit('v1:aa', { text: 'new', state: 'closed' });
    expect(applied).toMatchObject([{ result: 'done' }]);
    expect(issue()).toMatchObject({ state: 'closed' });
    expect(patches()).toBe(1);
  });

  it('did not happen: the run fails, and the next one does it', async () => {
    bench.twin.faults.add({ match: PATCH, kind: 'reset' });
    await expect(edit('v1:aa', { text: 'new' })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(patches()).toBe(1);
    await edit('v1:aa', { text: 'new' });
    expect(issue().body).toMatch(/^new/);
  });
});

it('what GitHub took and did not do is an error', async () => {
  bench.twin.onCall(({ phase, record }) => {
    if (phase === 'after' && PATCH.test(`${record.method} ${record.path}`)) return;
    if (phase === 'before' && PATCH.test(`${record.method} ${record.path}`)) issue().state = 'closed';
  });
  await expect(edit('v1:aa', { text: 'new' })).rejects.toThrow(/issue #2 is not as it was written/);
});
