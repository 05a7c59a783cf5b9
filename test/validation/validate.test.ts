import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../packages/core/src/validation/verdict.ts';
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

const WORKS = 'test "$(cat a.txt)" = fixed';

describe('a fix', () => {
  it('is proved by a command that fails before it and passes after it', async () => {
    const { workshop, lines } = await open({
      commands: { setup: 'echo ready', reproduce: WORKS, validate: 'cat a.txt' },
    });
    const steps = [
      await workshop.setup(),
      await workshop.reproduceBefore(),
      ...(await workshop.tryOut([part({ 'a.txt': 'fixed\n' })])),
    ];
    expect(steps).toMatchObject([
      { step: 'setup', ok: true, command: 'echo ready', exitCode: 0, timedOut: false },
      { step: 'reproduce-before', ok: true, exitCode: 1 },
      { step: 'reproduce-after', ok: true, exitCode: 0 },
      { step: 'validate', ok: true, exitCode: 0, output: expect.stringMatching(/fixed\n$/) },
    ]);
    expect(verdictOf(steps.map((step) => step!))).toBe('passed');
    expect(lines.filter((line) => /Validation: \S+ ended/.test(line))).toHaveLength(4);
  });
  it('that does not help fails, and nothing more is run', async () => {
    const { workshop, lines } = await open({ commands: { reproduce: `echo tried; ${WORKS}`, validate: 'true' } });
    const steps = await workshop.tryOut([part({ 'a.txt': 'wrong\n' })]);
    expect(steps).toMatchObject([{ step: 'reproduce-after', ok: false, exitCode: 1 }]);
    expect(lines).toContain('info:   tried');
  });
  it('that breaks something else fails', async () => {
    const { workshop } = await open({ commands: { reproduce: WORKS, validate: 'exit 3' } });
    const steps = await workshop.tryOut([part({ 'a.txt': 'fixed' })]);
    expect(steps).toMatchObject([{ ok: true }, { step: 'validate', ok: false, exitCode: 3 }]);
  });
  it.each([
    ['true', false, 0, 'not-reproduced'],
    ['exit 1', true, 1, 'none'],
    ['no-such-command', false, 127, 'broken'],
    ['./a.txt', false, 126, 'broken'],
    ['kill -9 $$', false, null, 'broken'],
  ])('is worth nothing unless the failure shows: %s', async (reproduce, ok, exitCode, verdict) => {
    const { workshop } = await open({ commands: { reproduce } });
    const step = await workshop.reproduceBefore();
    expect(step).toMatchObject({ ok, exitCode });
    expect(verdictOf([step!])).toBe(verdict);
  });
  it('may reach over several repositories that lie side by side', async () => {
    const { workshop } = await open({
      repos: { 'octo/app': { 'a.txt': 'a' }, 'octo/lib': { 'b.txt': 'b' }, 'other/lib': { 'c.txt': 'c' } },
      commands: { validate: 'cat a.txt ../octo__lib/b.txt ../other__lib/c.txt' },
    });
    const [step] = await workshop.tryOut([
      part({ 'a.txt': '1' }),
      part({ 'b.txt': '2' }, 'Octo/Lib'),
      part({ 'c.txt': '3' }, 'other/lib'),
    ]);
    expect(step?.output).toMatch(/123$/);
    await expect(workshop.tryOut([part({ x: 'x' }, 'octo/unknown')])).rejects.toThrow(
      /There is no archive of octo\/unknown/,
    );
  });
  it('without commands has no steps', async () => {
    const { workshop } = await open({});
    expect([
      await workshop.setup(),
      await workshop.reproduceBefore(),
      await workshop.tryOut([part({ x: 'x' })]),
    ]).toEqual([undefined, undefined, []]);
  });
});

describe('another try', () => {
  it('begins at the base as it was set up, whatever the one before left', async () => {
    const { workshop, folder } = await open({
      commands: {
        setup: 'echo tool > node_modules; echo kept > "$HOME/cache"; mkdir locked; touch locked/x; chmod 555 locked',
        // A fix that is tried must not be able to prepare the ground for the next one.
        validate:
          'cat a.txt node_modules "$HOME/cache" new 2>&1 || :; ls; echo bad | tee node_modules "$HOME/cache" planted > "$TMPDIR/x"; ls "$TMPDIR"',
      },
    });
    await workshop.setup();
    const [first] = await workshop.tryOut([part({ 'a.txt': 'one\n', new: 'new\n' })]);
    expect(first?.output).toMatch(/one\ntool\nkept\nnew\na\.txt\nlocked\nnew\nnode_modules\nx\n$/);
    for (const _ of [2, 3]) {
      const [again] = await workshop.tryOut([part({ 'a.txt': 'two\n' })]);
      expect(again?.output).toMatch(/two\ntool\nkept\ncat: .*new.*\na\.txt\nlocked\nnode_modules\nx\n$/);
    }
    const [left] = readdirSync(folder).filter((name) => name.startsWith('validation-'));
    expect(readdirSync(path.join(folder, left!)).sort()).toEqual(['saved', 'work']);
  });
  it('leaves nothing when all is over, read-only folders neither', async () => {
    const { workshop, folder } = await openOne({
      commands: { setup: 'mkdir -p locked/deep; touch locked/x; chmod 555 locked; chmod 000 locked/deep' },
    });
    await workshop.setup();
    await workshop.close();
    expect(readdirSync(folder)).toEqual(['octo__app.tar.gz']);
  });
});

describe('a command', () => {
  it('E1: finds an environment of its own', async () => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: '/home/me',
      LANG: 'de_DE.UTF-8',
      HTTPS_PROXY: 'http://proxy:1',
      HTTP_PROXY: 'http://me:secret@proxy:1',
      GITHUB_TOKEN: 'ghs_x',
      INPUT_KEY: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      RUNNER_TEMP: '/x',
      GITHUB_ENV: '/x',
    };
    const { workshop, folder } = await open({ env, commands: { setup: 'env', validate: 'env' } });
    const names = (text = '') =>
      text
        .split('\n')
        .flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? [])
        .filter((name) => !['_', 'PWD', 'SHLVL', 'OLDPWD'].includes(name))
        .sort();
    const setup = await workshop.setup();
    const [validate] = await workshop.tryOut([part({ x: 'x' })]);
    const OWN = ['AI_DEVOPS', 'CI', 'HOME', 'LANG', 'NO_COLOR', 'PATH', 'TMPDIR'];
    expect(names(validate?.output)).toEqual(OWN);
    expect(names(setup?.output)).toEqual([...OWN, 'HTTPS_PROXY'].sort());
    expect(setup?.output).toMatch(new RegExp(`^HOME=${folder}/validation-\\w+/work/home$`, 'm'));
  });
  it('is a script of a shell that stops at the first error, pipes included', async () => {
    const { workshop } = await open({ commands: { setup: 'false | cat\necho on' } });
    const bash = existsSync('/bin/bash') || existsSync('/usr/bin/bash');
    if (bash) expect(await workshop.setup()).toMatchObject({ ok: false, exitCode: 1, output: '' });
    const two = await open({ commands: { setup: 'false\necho on' } });
    expect(await two.workshop.setup()).toMatchObject({ ok: false, exitCode: 1, output: '' });
  });
  it('runs in the home checkout, whose place on this machine nobody reads', async () => {
    const { workshop, folder } = await open({
      commands: { setup: 'echo "$PWD/src/a.js:1"; echo "$PWD/../lib/b.js"; echo "${PWD%/*}/lib/b.js"; pwd' },
    });
    const { output = '' } = (await workshop.setup()) ?? {};
    expect(output).toMatch(/^src\/a\.js:1\n\.\.\/lib\/b\.js\nlib\/b\.js\n/);
    expect(output).not.toContain(folder);
  });
  it('E3: shows the end of a long output', async () => {
    const { workshop } = await open({
      commands: { setup: 'i=0; while [ $i -lt 3000 ]; do echo "😀 $i"; i=$((i+1)); done' },
    });
    const { output = '' } = (await workshop.setup()) ?? {};
    expect(output.length).toBeGreaterThan(7_900);
    expect(output.length).toBeLessThanOrEqual(8_000);
    expect(output).toMatch(/😀 2999\n$/);
    expect(output.isWellFormed()).toBe(true);
  });
  it('E3, AM84: is stopped in time with all that it started', async () => {
    const { workshop, lines } = await open({
      minutes: 1 / 60,
      commands: { setup: 'trap "" TERM; echo begun; sleep 300 & sleep 300' },
    });
    expect(await workshop.setup()).toMatchObject({ ok: false, exitCode: null, timedOut: true, output: 'begun\n' });
    expect(lines).toContainEqual(expect.stringMatching(/setup was stopped after \S+ s, which it should not/));
  });
  it('ends with the run', async () => {
    const stop = new AbortController();
    const { workshop, folder } = await open({ signal: stop.signal, commands: { setup: 'sleep 300' } });
    const reason = new Error('enough');
    const asked = workshop.setup();
    await sleep(200);
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await workshop.close();
    expect(readdirSync(folder)).toEqual(['octo__app.tar.gz']);
  });
});

describe('E2: the isolation', () => {
  it('that is not to be had is refused, and nothing is left', async () => {
    const env = { PATH: '/nowhere' };
    await expect(open({ env, isolation: 'bubblewrap' })).rejects.toThrow(/^E2: bubblewrap is not installed/);
    await expect(open({ isolation: 'job', secrets: ['github-token'] })).rejects.toThrow(/^E2: .*github-token/);
    const { workshop } = await open({
      isolation: 'job',
      secrets: ['ACTIONS_RUNTIME_TOKEN'],
      commands: { setup: 'true' },
    });
    expect(await workshop.setup()).toMatchObject({ ok: true });
  });
  it('says it when the network could not be cut off', async () => {
    // Neither `unshare` nor `ip` is in this PATH.
    const { workshop, lines } = await open({ env: { PATH: '/bin' }, commands: { setup: ':', validate: 'echo on' } });
    const told = lines.some((line) => /^warning: .*cut a command off from the network/.test(line));
    const [step] = await workshop.tryOut([part({ x: 'x' })]);
    expect(step?.output).toBe(
      told ? '[The network was not cut off: this machine lets nobody make a network namespace.]\non\n' : 'on\n',
    );
    expect(workshop.network).toBe(told);
    expect((await workshop.setup())?.output).toBe('');
    const asked = await open({ network: true, commands: { validate: 'echo on' } });
    expect(asked.lines.filter((line) => /network/.test(line))).toEqual([]);
    expect(await asked.workshop.tryOut([part({ x: 'x' })])).toMatchObject([{ output: 'on\n' }]);
  });
});

it('says it when an archive lacks what the repository keeps out of archives', async () => {
  const { lines } = await open({ repos: { 'octo/app': { '.gitattributes': 'tests export-ignore\n' } } });
  expect(lines).toContainEqual(expect.stringMatching(/^warning: .*octo\/app keeps files out of its archive/));
});

it('AM85: a checkout has no .git, so no hook of it runs, and a fix cannot make one', async () => {
  const { workshop } = await open({ commands: { validate: 'test ! -e .git' } });
  expect(await workshop.tryOut([part({ 'a.txt': 'x' })])).toMatchObject([{ ok: true }]);
  for (const name of ['.git/hooks/pre-commit', '.git/config', 'sub/.git/config'])
    expect(await workshop.tryOut([part({ [name]: '[core]\n\tfsmonitor = touch pwned\n' })])).toMatchObject([
      { step: 'validate', ok: false, exitCode: null, output: expect.stringContaining('is no path inside') },
    ]);
});
