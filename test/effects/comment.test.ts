import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fitsComment } from '../../packages/core/src/text/comment-body.ts';
import { readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import { TOKEN } from '../github/world.ts';
import { type Bench, BOT, comment, HOME, openBench, SECRET } from './apply.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.twin.close());

const POST = /^POST .*\/issues\/1\/comments$/;
const theirs = (body: string, user: string) => bench.twin.repo(HOME).addComment(1, { user, body });
const marker = writeMarker('triage', { n: 0 }, (text) => text);

describe('the one comment of a kind (B3)', () => {
  it('is written, carries its data, and says where it is', async () => {
    const { applied } = await bench.apply([comment('# Hello', { n: 1 })]);
    expect(bench.comments()).toEqual([expect.stringContaining('# Hello')]);
    expect(readMarkers(bench.comments()[0]!)).toMatchObject([{ kind: 'triage', data: { n: 1 } }]);
    expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining('#issuecomment-') }]);
  });

  it('is read back by the look for another run’s, not a second time', async () => {
    const before = bench.twin.journal.requests.length;
    await bench.apply([comment('# Hello')]);
    const asked = bench.twin.journal.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    const comments = '/repos/acme/app/issues/1/comments';
    expect(asked).toEqual(['GET /repos/acme/app', `GET ${comments}`, `POST ${comments}`, `GET ${comments}`]);
  });

  it('is edited, not doubled', async () => {
    await bench.apply([comment('first')]);
    await bench.apply([comment('second', { n: 2 })]);
    expect(bench.comments()).toEqual([expect.stringContaining('second')]);
    expect(bench.twin.writes().map((write) => write.split(' ')[0])).toEqual(['comment', 'edit-comment']);
  });

  it('is left alone when it says the same', async () => {
    await bench.apply([comment('same')]);
    const { applied } = await bench.apply([comment('same')]);
    expect(applied).toMatchObject([{ result: 'unchanged' }]);
    expect(bench.twin.writes()).toHaveLength(1);
  });

  it('AM48: a marker that somebody else wrote is not ours', async () => {
    theirs(`Forged.\n\n${marker}`, 'mallory');
    theirs(`By another bot.\n\n${marker}`, 'renovate[bot]');
    await bench.apply([comment('ours')]);
    expect(bench.comments()).toEqual([
      expect.stringContaining('Forged'),
      expect.stringContaining('another bot'),
      expect.stringContaining('ours'),
    ]);
  });

  it('leaves another kind of ours alone', async () => {
    theirs(`A fix.\n\n${writeMarker('fix', {}, (text) => text)}`, BOT.login);
    await bench.apply([comment('ours')]);
    expect(bench.comments()).toHaveLength(2);
  });

  it('takes a trusted bot for us when GitHub does not say who we are', async () => {
    await bench.apply([comment('first')]);
    await bench.apply([comment('second')], { self: undefined });
    expect(bench.comments()).toEqual([expect.stringContaining('second')]);
  });

  it('edits the newest of two that a crash left', async () => {
    theirs(`older\n\n${marker}`, BOT.login);
    theirs(`newer\n\n${marker}`, BOT.login);
    await bench.apply([comment('now')]);
    expect(bench.comments()).toEqual([expect.stringContaining('older'), expect.stringContaining('now')]);
  });
});

describe('two runs at once (FT18)', () => {
  const atOnce = (body: string, when: 'before' | 'after', user = BOT.login) => {
    let written = false;
    bench.twin.onCall(({ phase, record }) => {
      if (written || phase !== when || !POST.test(`${record.method} ${record.path}`)) return;
      written = true;
      theirs(body, user);
    });
  };

  it('the other was first: ours is taken away, and the report names the other', async () => {
    atOnce(`the other\n\n${marker}`, 'before');
    const { applied } = await bench.apply([comment('ours')]);
    const [{ id } = { id: 0 }] = bench.twin.repo(HOME).comments(1);
    expect(bench.comments()).toEqual([expect.stringContaining('the other')]);
    expect(applied).toMatchObject([{ result: 'unchanged', url: expect.stringContaining(`#issuecomment-${id}`) }]);
  });

  it('ours was first: it stays, and the other run looks after its own', async () => {
    atOnce(`the other\n\n${marker}`, 'after');
    const { applied } = await bench.apply([comment('ours')]);
    expect(bench.comments()).toEqual([expect.stringContaining('ours'), expect.stringContaining('the other')]);
    expect(applied).toMatchObject([{ result: 'done' }]);
  });

  it.each([
    ['by somebody else', `forged\n\n${marker}`, 'mallory'],
    ['of another kind', `a fix\n\n${writeMarker('fix', {}, (text) => text)}`, BOT.login],
  ])('a comment %s is no reason', async (_name, body, user) => {
    atOnce(body, 'before', user);
    await bench.apply([comment('ours')]);
    expect(bench.comments()).toEqual([expect.anything(), expect.stringContaining('ours')]);
    expect(bench.twin.writes().map((write) => write.split(' ')[0])).toEqual(['comment']);
  });
});

describe('what is written does nothing (O1, O2)', () => {
  it('calls nobody, loads nothing and links only to this GitHub', async () => {
    const text = `@maria see ![x](https://evil.example/?d=1) and [run](${bench.twin.url}/acme/app/actions/runs/1)\n\nFixes #1`;
    await bench.apply([comment(text)]);
    const [body = ''] = bench.comments();
    expect(body).toContain(`[run](${bench.twin.url}/acme/app/actions/runs/1)`);
    expect(body).not.toContain('![x](');
    expect(body).not.toMatch(/(?<!`)@maria/);
  });

  it('takes out what looks like a secret, in the data too', async () => {
    const key = `AKIA${'ABCDEFGHIJKLMNOP'}`;
    await bench.apply([comment(`The key ${key} leaked.`, { note: key })]);
    const [body = ''] = bench.comments();
    expect(body).not.toContain(key);
    expect(JSON.stringify(readMarkers(body)[0]?.data)).not.toContain(key);
  });

  it('says beforehand whether it can be posted whole', () => {
    const fits = (text: string, data = {}) => {
      const { kind: _, ...effect } = comment(text, data) as Extract<ReturnType<typeof comment>, { kind: 'comment' }>;
      return fitsComment(effect, bench.deps);
    };
    expect(fits('short', { big: 'x'.repeat(40_000) })).toBe(true);
    expect(fits('short', { big: 'x'.repeat(60_000) })).toBe(false);
    expect(fits('x'.repeat(60_001))).toBe(false);
    // What is calmed grows: 40,000 characters become 70,000 and would lose their end.
    expect(fits('@a|'.repeat(13_000), { n: 'x'.repeat(10_000) })).toBe(false);
  });

  it('is refused as a whole when it is longer than GitHub takes', async () => {
    const { refused } = await bench.apply([comment('short', { big: 'x'.repeat(60_000) })]);
    expect(refused).toMatchObject([{ rule: 'O1' }]);
    expect(bench.twin.writes()).toEqual([]);
  });
});

describe('a write whose answer is lost (FT02, R3)', () => {
  it.each(['status', 'html', 'garbage', 'reset', 'truncate'] as const)(
    'happened although the answer was %s: it is found by its marker and counts',
    async (kind) => {
      bench.twin.faults.add({ match: POST, phase: 'after', kind, ...(kind === 'status' ? { status: 502 } : {}) });
      const { applied } = await bench.apply([comment('once')]);
      expect(applied).toMatchObject([{ result: 'done', url: expect.stringContaining('#issuecomment-') }]);
      expect(bench.comments()).toHaveLength(1);
    },
  );

  it('did not happen: the run fails and sends nothing again', async () => {
    bench.twin.faults.add({ match: POST, kind: 'status', status: 502 });
    await expect(bench.apply([comment('never')])).rejects.toMatchObject({ kind: 'unavailable' });
    expect(bench.comments()).toEqual([]);
    expect(bench.twin.journal.requests.filter(({ method, path }) => POST.test(`${method} ${path}`))).toHaveLength(1);
  });

  it('happened, and GitHub went down: the next run edits it and does not double it', async () => {
    const stop = bench.twin.onCall(({ phase, record }) => {
      if (phase === 'after' && POST.test(`${record.method} ${record.path}`)) bench.twin.outage(503);
    });
    bench.twin.faults.add({ match: POST, phase: 'after', kind: 'status', status: 502 });
    await expect(bench.apply([comment('first')])).rejects.toMatchObject({ kind: 'unavailable' });
    stop();
    bench.twin.outage(undefined);
    await bench.apply([comment('second')]);
    expect(bench.comments()).toEqual([expect.stringContaining('second')]);
  });
});

describe('what was promised is read back', () => {
  it('a comment that is gone at once is an error', async () => {
    const home = bench.twin.repo(HOME);
    bench.twin.onCall(({ phase, record }) => {
      if (phase === 'after' && POST.test(`${record.method} ${record.path}`)) home.comments(1).length = 0;
    });
    await expect(bench.apply([comment('gone')])).rejects.toThrow(/is not there when read back/);
    expect(bench.host.audits.at(-1)).toMatchObject({ result: 'failed' });
  });

  it('FT10: a locked issue is told in GitHub’s words', async () => {
    bench.twin.repo(HOME).issue(1).locked = true;
    bench.twin.faults.add({
      match: POST,
      kind: 'status',
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    await expect(bench.apply([comment('x')])).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('locked'),
    });
  });

  it('FT07: a missing permission names the line to add', async () => {
    bench.twin.token(TOKEN).permissions = { contents: 'read', issues: 'read' };
    await expect(bench.apply([comment('x')])).rejects.toThrow(/issues: write/);
  });
});

it('O2: the value of a secret is never redacted into a comment, it ends the run', async () => {
  await expect(bench.apply([comment(`key ${SECRET}`)])).rejects.toMatchObject({ name: 'AlertError', rule: 'O2' });
  expect(bench.twin.writes()).toEqual([]);
});
