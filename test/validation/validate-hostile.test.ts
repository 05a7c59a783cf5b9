import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../packages/core/src/errors.ts';
import { checkSyntax } from '../../packages/core/src/validation/syntax.ts';
import { type Opened, open as openOne, part } from './workshop.ts';

const opened: Opened[] = [];
const open = async (...given: Parameters<typeof openOne>): Promise<Opened> => {
  const one = await openOne(...given);
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const { workshop } of opened.splice(0)) await workshop.close();
});

describe('a change that cannot be tried out has failed, and ends no run', () => {
  it.each<[string, Record<string, string | null>, RegExp]>([
    ['a file beyond a link that the setup made', { 'node_modules/lib/a.js': 'x' }, /leads elsewhere/],
    ['a file where the setup made a folder', { dist: 'x' }, /written over a folder/],
    ['a deleted file that the setup made a folder', { 'a.txt': null }, /a folder stands there/],
  ])('%s', async (_, files, why) => {
    const { workshop } = await open({
      commands: {
        setup: 'mkdir -p node_modules dist ../lib && ln -s ../../lib node_modules/lib && rm a.txt && mkdir a.txt',
        reproduce: 'false',
        validate: 'true',
      },
    });
    expect(await workshop.setup()).toMatchObject({ ok: true });
    const failed = { step: 'reproduce-after', command: 'false', ok: false, exitCode: null };
    expect(await workshop.tryOut([part(files)])).toMatchObject([{ ...failed, output: expect.stringMatching(why) }]);
    // The next is tried on a new copy.
    expect(await workshop.tryOut([part({ 'b.txt': 'x' })])).toMatchObject([{ step: 'reproduce-after', exitCode: 1 }]);
  });

  it('code that removes the checkout', async () => {
    const { workshop } = await open({ commands: { reproduce: 'rm -rf "$PWD"', validate: 'true' } });
    expect(await workshop.tryOut([part({ x: 'x' })])).toMatchObject([
      { step: 'reproduce-after', ok: true },
      { step: 'validate', ok: false, exitCode: null, output: expect.stringContaining('checkout is gone') },
    ]);
    expect(await workshop.tryOut([part({ x: 'x' })])).toMatchObject([{ ok: true }, { ok: false }]);
  });
});

it('FT24: what runs when the workshop is closed ends with it', async () => {
  const { workshop, folder } = await open({
    commands: { validate: 'touch ../../../../began; sleep 60' },
  });
  const trying = workshop.tryOut([part({ x: 'x' })]).catch((error: Error) => error.message);
  while (!existsSync(path.join(folder, 'began'))) await sleep(20);
  await workshop.close();
  expect(await trying).toBe('The workshop is closed.');
});

it('programs that cannot be started here read no syntax: on Windows none can', async () => {
  const exec = async () => {
    throw new UserError('Commands are run on Linux and macOS only.');
  };
  const terms = { env: { PATH: process.env['PATH'] ?? '' }, signal: new AbortController().signal };
  const { folder } = await open({});
  const check = (files: Record<string, string>) => checkSyntax({ folder, exec }, [part(files)], terms);
  expect(await check({ 'a.mjs': 'const a = ;' })).toMatchObject({ ok: true });
  expect(await check({ 'a.mjs': 'const a = ;', 'b.json': '{' })).toMatchObject({ ok: false });
});
