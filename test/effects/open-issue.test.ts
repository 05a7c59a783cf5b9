import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { TOKEN } from '../github/world.ts';
import { effectsOf } from '../text/github-effects.ts';
import { type Bench, BOT, eyes, HOME, label, openBench, opening, SECRET } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const POST = /^POST \/repos\/acme\/app\/issues$/;
const home = () => bench.twin.repo(HOME);
const ours = () => home().issues.filter(({ user }) => user === BOT.login);
const open = (...args: Parameters<typeof opening>) => bench.applyTo(0, [opening(...args)]);
const marked = (key: string) => `Text.\n\n${writeMarker('failure', { fingerprint: key }, (text) => text)}`;
const posts = () => bench.twin.journal.requests.filter(({ method, path }) => POST.test(`${method} ${path}`)).length;

describe('an issue', () => {
  it('is opened with text, marker, labels in their colours and assignees, in one request', async () => {
    const { applied } = await open('v1:aa', { data: { fingerprint: 'v1:aa', n: 1 }, assignees: ['ann'] });
    const [issue] = ours();
    expect(issue).toMatchObject({
      title: 'CI: it fails',
      state: 'open',
      labels: ['ai-devops', 'ci:test_failure'],
      assignees: ['ann'],
    });
    expect(readMarkers(issue?.body ?? '')).toMatchObject([{ kind: 'failure', data: { fingerprint: 'v1:aa', n: 1 } }]);
    expect(home().record.labels).toMatchObject([{ color: '0052cc' }, { color: 'd93f0b' }]);
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringMatching(/\/acme\/app\/issues\/2$/) }]);
    expect(posts()).toBe(1);
  });

  it('is not opened twice, although the second has other text', async () => {
    await open();
    const before = bench.twin.writes().length;
    const { applied } = await open('v1:aa', { text: 'It fails again.' });
    expect(applied).toMatchObject([{ result: 'unchanged', url: expect.stringContaining('/issues/2') }]);
    expect(bench.twin.writes()).toHaveLength(before);
  });

  it.each<[string, () => void]>([
    ['another failure', () => void home().addIssue({ user: BOT.login, labels: ['ai-devops'], body: marked('v1:bb') })],
    [
      'one that is closed',
      () => void home().addIssue({ user: BOT.login, labels: ['ai-devops'], body: marked('v1:aa'), state: 'closed' }),
    ],
    [
      'AM48: a forged marker',
      () => void home().addIssue({ user: 'mallory', labels: ['ai-devops'], body: marked('v1:aa') }),
    ],
    ['one without our label', () => void home().addIssue({ user: BOT.login, body: marked('v1:aa') })],
  ])('%s does not stand for it', async (_name, seed) => {
    seed();
    await open();
    expect(home().issues.at(-1)).toMatchObject({ title: 'CI: it fails', state: 'open' });
  });

  it('of an overflow there is one', async () => {
    const overflow = { marker: 'overflow' as const, data: { failures: [], seen: [] }, labels: ['ai-devops'] };
    await open('', overflow);
    await open('', { ...overflow, data: { failures: [], seen: ['a1.1.1.1'] } });
    expect(ours()).toHaveLength(1);
  });

  it('FT10: somebody who cannot be assigned is left out, and it is said', async () => {
    const { applied } = await open('v1:aa', { assignees: ['ann', 'nobody'] });
    expect(ours()).toMatchObject([{ assignees: ['ann'] }]);
    expect(applied).toMatchObject([{ result: 'done', left: [expect.stringContaining('nobody was not assigned')] }]);
    expect(bench.host.lines).toContainEqual(expect.stringContaining('warning: nobody was not assigned'));
  });

  it('O1, AM10, AM42, AM43: hostile text acts neither in the body nor in the title', async () => {
    const evil = [
      '![x](https://evil.example/?d=1) [y](//evil.example) <https://evil.example>',
      'Fixes #1, closes acme/lib#2 @maria @acme/all',
      '/approve',
      '```\n@dependabot merge\n```',
      '<!-- ai-devops:failure v1 e30 -->',
    ].join('\n');
    await open('v1:aa', { text: evil, title: 'Fixes #1 for @maria https://evil.example' });
    const [issue] = ours();
    expect(readMarkers(issue?.body ?? '')).toHaveLength(1);
    expect(effectsOf((issue?.body ?? '').replace(/<!-- ai-devops:.*-->$/, ''))).toEqual([]);
    expect(issue?.title).toBe('Fixes `#1` for `@maria` `https://evil.example`');
  });

  it('says how to ask for a triage, which starts none', async () => {
    await open('v1:aa', { text: 'Write `@ai-triage` as the first word of a comment. @ai-triage' });
    expect(ours()[0]?.body).toContain('Write `@ai-triage` as the first word of a comment. `@ai-triage`');
  });

  it('E7: what looks like a secret is taken out of text, title and marker', async () => {
    const key = `AKIA${'ABCDEFGHIJKLMNOP'}`;
    await open('v1:aa', { text: `Leaked ${key}`, title: `Key ${key}`, data: { fingerprint: 'v1:aa', note: key } });
    const [issue] = ours();
    expect(issue?.title).not.toContain(key);
    expect(issue?.body).not.toContain(key);
    expect(JSON.stringify(readMarkers(issue?.body ?? ''))).not.toContain(key);
  });
});

describe('a plan is refused, and nothing is written', () => {
  it.each<[string, string, Parameters<typeof opening>[1]]>([
    ['W8', 'a label of others', { labels: ['ai-devops', 'auto-merge'] }],
    ['B3', 'without the label that finds it', { labels: ['ci:unknown'] }],
    ['O1', 'too long', { data: { fingerprint: 'v1:aa', big: 'x'.repeat(60_000) } }],
  ])('%s: %s', async (rule, _name, over) => {
    const { refused } = await open('v1:aa', over);
    expect(refused).toMatchObject([{ rule, what: 'open-issue' }]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('W1: for the repository only, and what is for an issue not for the repository', async () => {
    expect((await bench.applyTo(1, [opening()])).refused).toMatchObject([{ rule: 'W1', what: 'open-issue' }]);
    expect((await bench.applyTo(0, [eyes, label('ai-devops')])).refused).toMatchObject([
      { rule: 'W1', what: 'react' },
      { rule: 'W1', what: 'label' },
    ]);
    expect(bench.twin.writes()).toEqual([]);
  });

  it('O2: a secret ends the run', async () => {
    await expect(open('v1:aa', { title: `key ${SECRET}` })).rejects.toMatchObject({ name: 'AlertError', rule: 'O2' });
    expect(bench.twin.writes()).toEqual([]);
  });

  it('FT07: a missing permission names the line to add', async () => {
    bench.twin.token(TOKEN).permissions = { contents: 'read', issues: 'read' };
    await expect(open()).rejects.toThrow(/issues: write/);
  });
});

it('a body at the limit is taken by GitHub as it is', async () => {
  const of = (size: number) =>
    opening('v1:aa', { text: `${'word '.repeat(11_000)}end`, data: { fingerprint: 'v1:aa', big: 'x'.repeat(size) } });
  const { refused } = await bench.applyTo(0, [of(7_500)]);
  expect(refused).toMatchObject([{ rule: 'O1' }]);
  await bench.applyTo(0, [of(7_400)]);
  expect(ours()[0]?.body?.length).toBeGreaterThan(64_000);
});

describe('FT02, R3: an answer that is lost', () => {
  it.each(['status', 'html', 'garbage', 'reset', 'truncate'] as const)(
    'happened although the answer was %s: it is found by its marker and counts',
    async (kind) => {
      bench.twin.faults.add({ match: POST, phase: 'after', kind, ...(kind === 'status' ? { status: 502 } : {}) });
      const { applied } = await open();
      expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining('/issues/2') }]);
      expect(ours()).toMatchObject([{ state: 'open' }]);
      expect(posts()).toBe(1);
    },
  );

  it('did not happen: the run fails and sends nothing again', async () => {
    bench.twin.faults.add({ match: POST, kind: 'reset' });
    await expect(open()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(ours()).toEqual([]);
    expect(posts()).toBe(1);
  });

  it('FT46: happened, and the run died: the next one finds it', async () => {
    const stop = bench.twin.onCall(({ phase, record }) => {
      if (phase === 'after' && POST.test(`${record.method} ${record.path}`)) bench.twin.outage(503);
    });
    bench.twin.faults.add({ match: POST, phase: 'after', kind: 'reset' });
    await expect(open()).rejects.toMatchObject({ kind: 'unavailable' });
    stop();
    bench.twin.outage(undefined);
    expect((await open()).applied).toMatchObject([{ result: 'unchanged' }]);
    expect(ours()).toHaveLength(1);
  });
});

describe('FT18: two runs at once', () => {
  const atOnce = (when: 'before' | 'after', body: string, user = BOT.login) => {
    let written = false;
    bench.twin.onCall(({ phase, record }) => {
      if (written || phase !== when || !POST.test(`${record.method} ${record.path}`)) return;
      written = true;
      home().addIssue({ user, labels: ['ai-devops'], title: 'The other', body });
    });
  };
  const openOnes = () => home().issues.filter(({ number, state }) => number > 1 && state === 'open');

  it('the other was first: ours is closed, without its marker, and the report names the other', async () => {
    atOnce('before', marked('v1:aa'));
    const { applied } = await open();
    expect(openOnes()).toMatchObject([{ title: 'The other', number: 2 }]);
    expect(home().issue(3)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(readMarkers(home().issue(3).body ?? '')).toEqual([]);
    expect(applied).toMatchObject([{ result: 'unchanged', url: expect.stringContaining('/issues/2') }]);
  });

  it('ours was first: it stays', async () => {
    atOnce('after', marked('v1:aa'));
    expect((await open()).applied).toMatchObject([{ result: 'done', url: expect.stringContaining('/issues/2') }]);
    expect(home().issue(2)).toMatchObject({ title: 'CI: it fails', state: 'open' });
  });

  it('both did the same and our answer is lost: one is left', async () => {
    await open();
    const body = ours()[0]?.body ?? '';
    home().issues.length = 1;
    atOnce('before', body);
    bench.twin.faults.add({ match: POST, phase: 'after', kind: 'reset' });
    await open();
    expect(openOnes()).toHaveLength(1);
  });

  it('two real runs: one issue is left open, and both say the same', async () => {
    const reports = await Promise.all([open(), open()]);
    expect(openOnes()).toHaveLength(1);
    const [{ number } = { number: 0 }] = openOnes();
    for (const { applied } of reports)
      expect(applied).toMatchObject([{ url: expect.stringMatching(new RegExp(`/issues/${number}$`)) }]);
  });

  it.each([
    ['by somebody else', marked('v1:aa'), 'mallory'],
    ['of another failure', marked('v1:bb'), BOT.login],
  ])('an issue %s is no reason', async (_name, body, user) => {
    atOnce('before', body, user);
    await open();
    expect(openOnes()).toHaveLength(2);
  });
});

it('an issue whose marker is gone at once is an error', async () => {
  bench.twin.onCall(({ phase, record }) => {
    if (phase === 'after' && POST.test(`${record.method} ${record.path}`)) home().editIssue(2, { body: 'wiped' });
  });
  await expect(open()).rejects.toThrow(/is not there when read back/);
  expect(bench.host.audits.at(-1)).toMatchObject({ result: 'failed', target: 'acme/app' });
});
