import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import type { ValidationStep } from '../../packages/core/src/domain/fix.ts';
import { findProgram } from '../../packages/core/src/validation/programs.ts';
import { checkSyntax } from '../../packages/core/src/validation/syntax.ts';
import { verdictOf } from '../../packages/core/src/validation/verdict.ts';
import { type Opened, open, part } from '../validation/workshop.ts';

// scripts/integration.mjs says whether bubblewrap can be had here; in CI it must.
const { BUBBLEWRAP: given, CI: ci, PATH = '' } = process.env;
const sandboxed = given !== undefined || ci === 'true' ? describe : describe.skip;

const CANARY = `canary-${process.pid}-${Date.now()}`;
const opened: Opened[] = [];
afterEach(async () => {
  for (const { workshop } of opened.splice(0)) await workshop.close();
});

/** One command on the patched base, without network, in bubblewrap unless told otherwise. */
async function run(validate: string, over: Parameters<typeof open>[0] = {}): Promise<ValidationStep> {
  const one = await open({ isolation: 'bubblewrap', commands: { validate }, ...over });
  opened.push(one);
  const [step] = await one.workshop.tryOut([part({ 'a.txt': 'fixed\n' })]);
  return step!;
}

sandboxed('AM82: in a sandbox a test that looks for secrets', () => {
  // Another process of ours, with a secret in its environment and its memory.
  let holder: ChildProcess;
  beforeAll(() => {
    holder = spawn('sleep', ['3000'], { env: { PATH, SECRET: CANARY }, stdio: 'ignore' });
  });
  afterAll(() => void holder.kill('SIGKILL'));
  const LOOK = "cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>&1 | tr '\\0' '\\n' || :";

  it('finds no process but its own, and no environment but its own', async () => {
    const told = (await run(`${LOOK}; ls -d /proc/[0-9]* | wc -l`)).output;
    // It is there to be found without a sandbox.
    expect((await run(`${LOOK} | grep -c ${CANARY}`, { isolation: 'unsafe' })).output).toMatch(/^[1-9]/m);
    expect(told).not.toContain(CANARY);
    expect(told).not.toMatch(/TOKEN|SECRET|GITHUB_|RUNNER_|ACTIONS_/);
    expect(Number(told.trim().split('\n').pop())).toBeLessThan(10);
  });
  it('reads the memory of none of ours', async () => {
    const peek = (pid: number) => `test -e /proc/${pid} || echo absent; head -c 1 /proc/${pid}/mem 2>&1 || echo none`;
    expect((await run(peek(process.pid))).output).toMatch(/^absent\nhead: .*\nnone\n$/);
    expect((await run(peek(holder.pid!))).output).toMatch(/^absent\nhead: .*\nnone\n$/);
  });
  it('ends none of ours', async () => {
    await run('kill -TERM $PPID; kill -KILL -1');
    expect(holder.exitCode ?? holder.signalCode).toBeNull();
  });
  it('gains no right by any program', async () => {
    const { output } = await run(
      'grep -E "CapEff|CapBnd|NoNewPrivs" /proc/self/status; sudo -n id 2>&1 || echo no sudo; mount -t tmpfs x /mnt 2>&1 || echo no mount',
    );
    expect(output).toMatch(/CapEff:\s0+\n/);
    expect(output).toMatch(/CapBnd:\s0+\n/);
    expect(output).toMatch(/NoNewPrivs:\s1\n/);
    expect(output).toMatch(/no sudo/);
    expect(output).toMatch(/no mount/);
  });
  it('sees of the home folder and of the runner nothing but programs', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'home-'));
    mkdirSync(path.join(home, 'bin'));
    mkdirSync(path.join(home, '.docker'));
    for (const file of ['.npmrc', '.netrc', '.docker/config.json']) writeFileSync(path.join(home, file), CANARY);
    writeFileSync(path.join(home, 'bin', 'our-tool'), '#!/bin/sh\necho tool runs\n');
    chmodSync(path.join(home, 'bin', 'our-tool'), 0o755);
    const env = { PATH: `${home}/bin:${home}:${PATH}`, HOME: home };
    const find = `our-tool; ls -A ${home}; grep -rs ${CANARY} ${home} ${tmpdir()} /tmp /run || echo end`;
    const one = await open({ isolation: 'bubblewrap', env, commands: { validate: find } });
    opened.push(one);
    // Beside the work folder lie the journals of the run, and the archives.
    writeFileSync(path.join(one.folder, 'audit.jsonl'), CANARY);
    const [step] = await one.workshop.tryOut([part({ x: 'x' })]);
    expect(step?.output).toBe('tool runs\nbin\nend\n');
    const sees = await run(`grep -rs ${CANARY} ${home} | wc -l`, { isolation: 'unsafe', env });
    expect(sees.output).toMatch(/^3$/m);
  });
});

sandboxed('AM83: in a sandbox a test that talks to somebody', () => {
  const tcp = createServer((socket) => socket.end('hello\n'));
  const abstract = createServer((socket) => socket.end('hello\n'));
  const udp = createSocket('udp4');
  const heard: string[] = [];
  let ports: { tcp: number; udp: number };
  beforeAll(async () => {
    udp.on('message', (message) => heard.push(String(message)));
    await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
    await new Promise<void>((done) => abstract.listen(`\0${CANARY}`, done));
    await new Promise<void>((done) => udp.bind(0, '127.0.0.1', done));
    ports = { tcp: (tcp.address() as { port: number }).port, udp: udp.address().port };
  });
  afterAll(() => {
    tcp.close();
    abstract.close();
    udp.close();
  });
  const CONNECT = `const s = require('node:net').connect(JSON.parse(process.argv[1])); s.on('data', (d) => console.log('got ' + d)).on('error', (e) => console.log('error ' + e.code));`;
  const talk = (name: string) =>
    `node -e "${CONNECT}" '{"port":${ports.tcp},"host":"127.0.0.1"}'; node -e "${CONNECT}" '{"path":"\\u0000${CANARY}"}'; bash -c 'echo ${name} > /dev/udp/127.0.0.1/${ports.udp}' || :`;

  it('reaches nobody, unless it is the setup or the network was asked for', async () => {
    const one = await open({
      isolation: 'bubblewrap',
      commands: { setup: talk('setup'), reproduce: `${talk('before')}; exit 1`, validate: talk('validate') },
    });
    opened.push(one);
    const setup = await one.workshop.setup();
    const before = await one.workshop.reproduceBefore();
    const asked = await run(talk('asked'), { network: true });
    const [after] = await (await reopened(talk('validate'))).workshop.tryOut([part({ x: 'x' })]);
    expect(setup?.output).toBe('got hello\n\ngot hello\n\n');
    expect(asked.output).toBe('got hello\n\ngot hello\n\n');
    for (const step of [before, after]) expect(step?.output).toMatch(/^error ECONNREFUSED\nerror ECONNREFUSED\n/);
    await sleep(300);
    expect(heard.sort()).toEqual(['asked\n', 'setup\n']);
  });
  const reopened = async (validate: string): Promise<Opened> => {
    const one = await open({ isolation: 'bubblewrap', commands: { validate } });
    opened.push(one);
    return one;
  };
  it('without a sandbox reaches nobody either, where the network can be cut off, and else is told of', async () => {
    const one = await open({ isolation: 'unsafe', commands: { validate: `id -u; ${talk('unsafe')}` } });
    opened.push(one);
    const [step] = await one.workshop.tryOut([part({ x: 'x' })]);
    const user = `${process.getuid?.()}\n`;
    if (step!.output.startsWith('[The network was not cut off')) expect(step!.output).toContain('got hello');
    else expect(step!.output).toMatch(new RegExp(`^${user}error ECONNREFUSED\nerror ECONNREFUSED\n`));
  });
  it('finds its own loopback, and a server of its own', async () => {
    const own = `const s = require('node:net').createServer((c) => c.end('own')).listen(0, () => require('node:net').connect(s.address().port).on('data', (d) => { console.log(String(d)); process.exit(); }));`;
    for (const isolation of ['bubblewrap', 'unsafe'] as const)
      expect((await run(`node -e "${own}"`, { isolation })).output).toMatch(/own\n$/);
  });
  it('writes no file of the runner', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'runner-')), 'set_env');
    writeFileSync(file, '');
    process.env['GITHUB_ENV'] = file;
    try {
      const step = await run(
        `echo "[$GITHUB_ENV$GITHUB_PATH$GITHUB_OUTPUT]"; echo X=1 >> ${file} || echo no; for f in /usr /etc /opt / /dev /proc; do touch $f/planted 2> /dev/null && echo wrote $f; done; :`,
      );
      expect(step.output).toMatch(/^\[\]\n.*No such file.*\nno\n$/);
      expect(step.output).not.toMatch(/wrote/);
    } finally {
      delete process.env['GITHUB_ENV'];
    }
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(['/usr', '/etc', '/opt', '/'].filter((folder) => existsSync(path.join(folder, 'planted')))).toEqual([]);
  });
});

sandboxed('AM84: in a sandbox a test that will not end', () => {
  const mark = `31${Date.now()}`;
  const running = async (): Promise<string> => {
    const signal = new AbortController().signal;
    const ps = { argv: ['ps', '-eo', 'args'], cwd: '/', env: { PATH }, seconds: 20, outputBytes: 1_000_000 };
    const { output } = await actionsExec()(ps, signal);
    return output
      .split('\n')
      .filter((line) => line.includes(`sleep ${mark}`))
      .join('\n');
  };
  // Out of the group, deaf to every signal that can be ignored, and many.
  const STAY = `trap '' TERM HUP INT; for i in $(seq 1 100); do setsid nohup sleep ${mark} & done > /dev/null 2>&1; sleep 0.5; echo begun`;

  it('leaves nothing behind when it ends', async () => {
    expect(await run(STAY)).toMatchObject({ ok: true, output: 'begun\n' });
    expect(await running()).toBe('');
  });
  it('is ended with all that it began when its time is over', async () => {
    const step = await run(`${STAY}; while :; do sleep ${mark}; done`, { minutes: 1 / 20 });
    expect(step).toMatchObject({ ok: false, timedOut: true, exitCode: null, output: 'begun\n' });
    expect(await running()).toBe('');
  });
  it('fills what it has, and no more', async () => {
    const fill =
      'for folder in /tmp /dev/shm; do { dd if=/dev/zero of=$folder/full bs=1M count=1100 2>&1 || :; } | grep -c "No space"; rm -f $folder/full; done; touch /run/x; ulimit -u';
    expect((await run(fill)).output).toBe('1\n1\n4096\n');
  });
});

sandboxed('what is allowed in a sandbox works', () => {
  it('a home folder that setup and commands share, a place for temporary files, the tools in PATH', async () => {
    const commands = {
      setup: 'echo cached > ~/cache; node -p 1+1; mkdir -p "$TMPDIR/x"',
      reproduce: 'test "$(cat a.txt)" = fixed',
      validate:
        'cat ~/cache; mktemp > /dev/null && cat a.txt; cat ../lib/b.txt; test ! -e /tmp/x; ls "$TMPDIR" | grep -cx x; whoami > /dev/null',
    };
    const repos = { 'octo/app': { 'a.txt': 'base\n' }, 'octo/lib': { 'b.txt': 'lib\n' } };
    const one = await open({ isolation: 'bubblewrap', commands, repos });
    opened.push(one);
    const { workshop } = one;
    const steps = [
      await workshop.setup(),
      await workshop.reproduceBefore(),
      ...(await workshop.tryOut([part({ 'a.txt': 'fixed\n' })])),
    ];
    expect(steps.map((step) => step?.output)).toEqual(['2\n', '', '', 'cached\nfixed\nlib\n1\n']);
    expect(verdictOf(steps.map((step) => step!))).toBe('passed');
  });
});

describe('syntax that a program of the machine reads', () => {
  const machine = { folder: mkdtempSync(path.join(tmpdir(), 'syntax-')), exec: actionsExec() };
  const check = async (name: string, before: string | null, after: string): Promise<string> => {
    const one = part({ [name]: after });
    const parts = [{ ...one, files: one.files.map((file) => ({ ...file, before })) }];
    return (await checkSyntax(machine, parts, { env: { PATH }, signal: new AbortController().signal })).output;
  };
  it('Python', async () => {
    if (!(await findProgram('python3', PATH)) && ci !== 'true') return;
    expect(await check('a.py', 'a = 1\n', 'a = 1\ndef f(:\n  pass\n')).toMatch(/^a\.py:2: /);
    expect(await check('a.py', null, 'if True:\nx = 1\n')).toMatch(/^a\.py:2: /);
    expect(await check('a.py', 'a = 1', 'print("x")\nimport os\nos._exit(3)\n')).toBe('');
    expect(await check('a.py', 'print "two"', 'print "three"')).toBe('');
    expect(await check('a.py', '', `${'('.repeat(100_000)}`)).not.toMatch(/Traceback/);
  });
  it('Go', async () => {
    if (!(await findProgram('gofmt', PATH)) && ci !== 'true') return;
    expect(await check('a.go', 'package a\n', 'package a\n\nfunc f() {\n\tx :=\n}\n')).toMatch(
      /^a\.go:5: expected operand/,
    );
    expect(await check('a.go', null, 'package a\nfunc {')).toMatch(/^a\.go:2: /);
    expect(await check('a.go', 'package a\n', 'package a\nvar   b = 1\n')).toBe('');
    expect(await check('a.go', '{{ template }}', '{{ other }}')).toBe('');
  });
});
