import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { jobLog } from '../../packages/core/src/github/joblog.ts';
import { excerpt } from '../../packages/core/src/logs/excerpt.ts';
import { type GitHubTwin, type JobSeed, startGitHub } from '../kit/github/index.ts';
import { heldBytes } from '../kit/held.ts';
import { connect, repo, TOKEN, type World } from './world.ts';

const APP = repo('acme/app');
let twin: GitHubTwin;
let world: World;
beforeEach(async () => {
  twin = await startGitHub({ tokens: { [TOKEN]: {} }, repos: { 'acme/app': {} } }, { at: '2026-01-05T09:00:00Z' });
  world = connect(twin);
});
afterEach(() => twin.close());

const job = (seed: Partial<JobSeed>): number => {
  twin.repo('acme/app').addRun({ jobs: [{ name: 'test', conclusion: 'failure', ...seed }] });
  return twin.repo('acme/app').jobs.at(-1)!.id;
};
const read = async (id: number): Promise<string> => {
  const log = await jobLog(world.github, APP, id);
  if (log.kind !== 'log') return log.kind;
  let text = '';
  for await (const chunk of log.chunks) text += chunk;
  return text;
};

it('a log is read from the store, which never sees the token', async () => {
  expect(await read(job({ log: 'one\ntwo ✓\n' }))).toBe('one\ntwo ✓\n');
  expect(twin.downloads).toMatchObject([{ authorization: false, status: 200 }]);
});

it.each([404, 410] as const)('FT40: a log that answers %i is gone', async (expired) => {
  expect(await read(job({ expired }))).toBe('log-gone');
});

it('FT43: an address that expired meanwhile is asked for once more', async () => {
  const id = job({ log: 'late\n' });
  let first = true;
  const stop = twin.onCall(({ phase, record }) => {
    if (phase !== 'after' || !record.path.endsWith('/logs') || !first) return;
    first = false;
    twin.clock.advance(120_000);
  });
  expect(await read(id)).toBe('late\n');
  stop();
  expect(twin.downloads.map(({ status }) => status)).toEqual([403, 200]);
});

it('FT42: bytes that are no UTF-8 are shown as such', async () => {
  const log = () => Readable.from([Buffer.from([0x61, 0xff, 0x62, 0xe2]), Buffer.from([0x9c, 0x93, 0x0a])]);
  expect(await read(job({ log }))).toBe('a\uFFFDb✓\n');
});

it('FT42: a log of 100 MB is read without being held', async () => {
  const block = Buffer.from(
    `${'2026-01-05T08:00:00.0000000Z some text of a line that is about a hundred characters long, more or less so\n'.repeat(100)}`,
  );
  const blocks = Math.ceil(100_000_000 / block.length);
  const log = () =>
    Readable.from(
      (function* () {
        for (let i = 0; i < blocks; i++) yield block;
        yield Buffer.from('2026-01-05T08:00:01.0000000Z ##[error]AssertionError: 1 is not 2\n');
      })(),
    );
  const opened = await jobLog(world.github, APP, job({ log }));
  if (opened.kind !== 'log') throw new Error('gone');
  let most = 0;
  const watched = async function* () {
    let at = 0;
    for await (const chunk of opened.chunks) {
      if (at++ % 200 === 0) most = Math.max(most, heldBytes());
      yield chunk;
    }
  };
  const before = heldBytes();
  const cut = await excerpt(watched(), { failedSteps: [] });
  expect(cut.lines).toBe(blocks * 100 + 1);
  expect(cut.anchors[0]?.text).toBe('##[error]AssertionError: 1 is not 2');
  expect(Buffer.byteLength(cut.excerpt)).toBeLessThanOrEqual(8_192);
  expect(most - before).toBeLessThan(50_000_000);
}, 60_000);
