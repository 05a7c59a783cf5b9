import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import { LAUNCHER } from '../../actions/launcher.ts';

const exec = actionsExec();
const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'exec-')));
const never = new AbortController().signal;
const PATH = process.env['PATH'] ?? '';

const run = (argv: string[], over: { env?: Record<string, string>; seconds?: number; outputBytes?: number } = {}) =>
  exec({ argv, cwd, env: { PATH }, seconds: 60, outputBytes: 65_536, ...over }, never);
const sh = (text: string, over = {}) => run(['sh', '-c', text], over);
const node = (text: string, over = {}) => run([process.execPath, '-e', text], over);

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
async function gone(pids: number[]): Promise<void> {
  expect(pids.length).toBeGreaterThan(0);
  expect(pids.every((pid) => pid > 1)).toBe(true);
  // A child whose parent is gone is reaped by somebody else, in a moment.
  for (let tries = 0; tries < 200 && pids.some(lives); tries++) await sleep(50);
  expect(pids.filter(lives)).toEqual([]);
}
const numbers = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([one]) => Number(one));

describe('a program', () => {
  it.each([0, 1, 42, 127])('ends with its own exit code %i', async (code) => {
    expect(await sh(`exit ${code}`)).toMatchObject({ exitCode: code, timedOut: false, output: '' });
  });
  it('that was killed has none', async () => {
    expect(await sh('kill -9 $$')).toMatchObject({ exitCode: null, timedOut: false });
  });
  it('runs where it should, with its arguments as they are', async () => {
    const odd = ['a b', '"', "'", '$HOME', '`x`', '--version', '\\', '', 'ü\n'];
    const { output } = await run([
      process.execPath,
      '-p',
      'JSON.stringify([process.cwd(), ...process.argv.slice(1)])',
      '--',
      ...odd,
    ]);
    expect(JSON.parse(output)).toEqual([cwd, ...odd]);
  });
  it('E1: has the environment that it is given and nothing else', async () => {
    const env = { A: '1', SPACE: 'x y', EMPTY: '' };
    const { output } = await node('console.log(JSON.stringify(process.env))', { env });
    expect(JSON.parse(output)).toEqual(env);
    const { output: none } = await node('console.log(JSON.stringify(process.env))', { env: {} });
    expect(JSON.parse(none)).toEqual({});
  });
  it('E1: cannot read ours in its parent either', async () => {
    if (process.platform !== 'linux') return;
    const { output } = await node(
      'console.log(JSON.stringify(require("fs").readFileSync(`/proc/${process.ppid}/environ`, "utf8")))',
    );
    expect(JSON.parse(output)).toBe('');
  });
  it('has nothing to read', async () => {
    expect(await sh('cat; echo end')).toMatchObject({ output: 'end\n' });
  });
  it('that is not there is a mistake that a person can mend', async () => {
    await expect(run(['no-such-program'])).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^no-such-program cannot be started: .*ENOENT/),
    });
  });
  it('can be many at once', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((name) => sh(`echo ${name}; echo ${name} >&2`)));
    expect(all.map(({ output }) => output)).toEqual(['a\na\n', 'b\nb\n', 'c\nc\n', 'd\nd\n']);
  });
});

describe('E3: of the output', () => {
  it('all is kept within the limit', async () => {
    expect((await sh('printf 0123456789', { outputBytes: 10 })).output).toBe('0123456789');
  });
  it('the first tenth and the end of what is too much', async () => {
    const { output } = await node('for (let i = 0; i < 100000; i++) console.log(i)', { outputBytes: 1_000 });
    expect(output).toMatch(/^0\n1\n2\n/);
    expect(output).toMatch(/\n99998\n99999\n$/);
    const left = Number(/\n\[(\d+) bytes of the output are left out here\]\n/.exec(output)?.[1]);
    const line = `\n[${left} bytes of the output are left out here]\n`;
    expect(output.length - line.length).toBe(1_000);
    expect(left).toBe(588_890 - 1_000);
  });
  it.each([10, 11, 12, 13, 14, 15, 99, 100, 101])('no character is cut in two, with %i bytes', async (outputBytes) => {
    const text = 'aé€😀'.repeat(500);
    const { output } = await node(`process.stdout.write('aé€😀'.repeat(500))`, { outputBytes });
    const [head = '', tail = ''] = output.split(/\n\[\d+ bytes of the output are left out here\]\n/);
    expect(text.startsWith(head)).toBe(true);
    expect(text.endsWith(tail)).toBe(true);
    expect(Buffer.byteLength(head + tail)).toBeGreaterThan(outputBytes - 7);
    expect(Buffer.byteLength(head + tail)).toBeLessThanOrEqual(outputBytes);
  });
  it('a line without an end is no burden', async () => {
    const loud =
      'const x = "y".repeat(1 << 20); let n = 200; const go = () => n-- && process.stdout.write(x, go); go()';
    const { output, exitCode } = await node(loud, { outputBytes: 4_096 });
    expect(exitCode).toBe(0);
    expect(output.length).toBeLessThan(4_200);
  });
});

describe('AM84: what runs too long', () => {
  it('is ended, and so is what it started', async () => {
    const ran = await sh('sleep 300 & echo $!; sleep 300 & echo $!; echo $$; wait', { seconds: 1 });
    expect(ran).toMatchObject({ exitCode: null, timedOut: true });
    await gone(numbers(ran.output));
  });
  it('also when it will not hear of it', async () => {
    const deaf = `trap '' TERM INT HUP; ${'sh -c "trap \'\' TERM INT HUP; echo \\$\\$; while :; do sleep 1; done" & '.repeat(2)} echo $$; while :; do sleep 1; done`;
    const ran = await sh(deaf, { seconds: 1 });
    expect(ran).toMatchObject({ exitCode: null, timedOut: true });
    expect(numbers(ran.output).length).toBe(3);
    await gone(numbers(ran.output));
  });
  it('may end by itself in time, and then has an exit code', async () => {
    const ran = await sh(`trap 'echo bye; exit 3' TERM; sleep 300 & wait`, { seconds: 1 });
    expect(ran).toMatchObject({ exitCode: 3, timedOut: true, output: 'bye\n' });
  });
  it('FT24: is not waited for when it stays behind with our pipes', async () => {
    const ran = await sh('sleep 300 & echo $!');
    expect(ran).toMatchObject({ exitCode: 0, timedOut: false });
    await gone(numbers(ran.output));
  });
  it('FT24: not even when it left the group', async () => {
    const daemon = `const c = require('node:child_process').spawn('sleep', ['30'], { detached: true, stdio: 'inherit' });
      console.log(c.pid); c.unref();`;
    const ran = await node(daemon);
    expect(ran).toMatchObject({ exitCode: 0, timedOut: false });
    for (const pid of numbers(ran.output)) process.kill(pid, 'SIGKILL');
  });
});

describe('a run that is given up', () => {
  it('begins nothing', async () => {
    const reason = new Error('enough');
    const asked = exec(
      { argv: ['sh', '-c', ':'], cwd, env: {}, seconds: 9, outputBytes: 99 },
      AbortSignal.abort(reason),
    );
    await expect(asked).rejects.toBe(reason);
  });
  it.each([0, 400])('after %i ms leaves nothing running', async (ms) => {
    const reason = new Error('enough');
    const stop = new AbortController();
    const mark = `1${Date.now()}${ms}`;
    const asked = exec(
      { argv: ['sh', '-c', `sleep ${mark} & sleep ${mark}`], cwd, env: { PATH }, seconds: 99, outputBytes: 99 },
      stop.signal,
    );
    setTimeout(() => stop.abort(reason), ms);
    await expect(asked).rejects.toBe(reason);
    expect((await sh(`ps -eo args | grep '[s]leep ${mark}' || true`)).output).toBe('');
  });
  it('because its process was killed leaves nothing running', async () => {
    const file = path.join(cwd, 'pids');
    const argv = ['sh', '-c', `trap '' TERM HUP; sleep 300 & echo $$ $! > ${file}; wait`];
    const terms = JSON.stringify({ argv, cwd, env: { PATH }, seconds: 99, bytes: 99 });
    // A process that asks as @actions/exec does, and is killed without a word.
    const asks = `const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', process.argv[1], '--', process.argv[2]]);`;
    const asker = spawn(process.execPath, ['-e', asks, '--', LAUNCHER, terms]);
    const told = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    for (let tries = 0; tries < 400 && !told().endsWith('\n'); tries++) await sleep(50);
    expect(numbers(told()).filter(lives).length).toBe(2);
    asker.kill('SIGKILL');
    await gone(numbers(told()));
  });
});
