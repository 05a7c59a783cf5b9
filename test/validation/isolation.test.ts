import { describe, expect, it } from '@jest/globals';
import type { ValidationStep } from '../../packages/core/src/domain/fix.ts';
import {
  type Bubblewrap,
  checkIsolation,
  type Sandbox,
  sandboxed,
} from '../../packages/core/src/validation/isolation.ts';
import { verdictOf } from '../../packages/core/src/validation/verdict.ts';

const works: Bubblewrap & { works: true } = { works: true, program: '/usr/bin/bwrap', bounds: true };
const absent: Bubblewrap = { works: false, found: false, why: 'it is not in PATH' };
const forbidden: Bubblewrap = { works: false, found: true, why: 'setting up uid map: Permission denied' };

describe('E2: the isolation that was asked for', () => {
  it.each<[Parameters<typeof checkIsolation>[0], string[], Bubblewrap, RegExp | undefined]>([
    ['bubblewrap', ['github-token', 'api-key'], works, undefined],
    ['bubblewrap', [], absent, /^E2: bubblewrap is not installed.*apt-get install -y bubblewrap.*unsafe/s],
    ['bubblewrap', [], forbidden, /Permission denied.*kernel\.apparmor_restrict_unprivileged_userns=0.*three-job/s],
    ['job', [], absent, undefined],
    ['job', ['ACTIONS_RUNTIME_TOKEN'], absent, undefined],
    ['job', ['github-token'], works, /^E2: .*holds github-token\. .*three-job form/s],
    ['job', ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'], works, /ACTIONS_ID_TOKEN_REQUEST_TOKEN/],
    ['unsafe', ['github-token', 'api-key'], absent, undefined],
  ])('%s with %j', (asked, secrets, bubblewrap, refusal) => {
    const ask = () => checkIsolation(asked, { secrets, bubblewrap });
    if (!refusal) return expect(ask()).toBeUndefined();
    expect(ask).toThrow(refusal);
    return expect(ask).toThrow(expect.objectContaining({ name: 'UserError' }));
  });
});

const sandbox: Sandbox = {
  bubblewrap: works,
  work: '/home/runner/work/_temp/ai-devops/1-1/validation-x/work',
  cwd: '/home/runner/work/_temp/ai-devops/1-1/validation-x/work/repos/app',
  env: { PATH: '/usr/bin:/bin', HOME: '/h' },
  home: '/home/runner',
  network: false,
};

/** What is mounted where: `option target`, in order. */
function mounts(over: Partial<Sandbox> = {}): string[] {
  const argv = sandboxed(['true'], { ...sandbox, ...over });
  const two = ['--ro-bind-try', '--bind'];
  return argv.flatMap((arg, i) => {
    if (two.includes(arg)) expect(argv[i + 1]).toBe(argv[i + 2]);
    return [...two, '--tmpfs', '--proc', '--dev', '--remount-ro'].includes(arg)
      ? [`${arg.slice(2)} ${argv[i + 1]}`]
      : [];
  });
}
const shown = (PATH: string, over: Partial<Sandbox> = {}): string[] =>
  mounts({ ...over, env: { PATH } })
    .flatMap((one) => (one.startsWith('ro-bind-try ') ? [one.slice('ro-bind-try '.length)] : []))
    .slice(10);

describe('E2: a sandbox', () => {
  it('has everything of its own, an empty environment but what is given, and no more rights', () => {
    const argv = sandboxed(['bash', '-c', '--x'], sandbox);
    expect(argv.slice(0, 12)).toEqual(
      '/usr/bin/bwrap --unshare-user --unshare-all --die-with-parent --new-session --cap-drop ALL --clearenv --setenv PATH /usr/bin:/bin --setenv'.split(
        ' ',
      ),
    );
    expect(argv.slice(-4)).toEqual(['--', 'bash', '-c', '--x']);
    expect(argv).not.toContain('--share-net');
  });
  it('shows the system to be read, and the work folder to be written', () => {
    expect(mounts()).toEqual([
      ...['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix'].map(
        (one) => `ro-bind-try ${one}`,
      ),
      'proc /proc',
      'dev /dev',
      'tmpfs /dev/shm',
      'tmpfs /tmp',
      'tmpfs /run',
      `bind ${sandbox.work}`,
      'remount-ro /dev',
      'remount-ro /',
    ]);
  });
  it('bounds what is in memory where bubblewrap can', () => {
    const sizes = (bounds: boolean) =>
      sandboxed([], { ...sandbox, bubblewrap: { ...works, bounds } }).filter((arg) => arg === '--size').length;
    expect([sizes(true), sizes(false)]).toEqual([3, 0]);
  });
  it('shares the network only when told, and then finds the name servers', () => {
    const resolvConf = '/run/systemd/resolve/stub-resolv.conf';
    expect(sandboxed([], { ...sandbox, network: true })).toContain('--share-net');
    expect(mounts({ network: true, resolvConf })).toContain(`ro-bind-try ${resolvConf}`);
    expect(mounts({ network: true, resolvConf: '/etc/resolv.conf' })).toEqual(mounts());
    expect(mounts({ network: false, resolvConf })).toEqual(mounts());
  });
  it.each<[string, string, string[]]>([
    ['what is shown already', '/usr/local/bin:/opt/hostedtoolcache/node/20/x64/bin:/etc/x', []],
    ['a relative folder', 'bin:.::../x', []],
    ['the home folder and what is around', '/home/runner:/home:/:/home/runner/:/home/./runner', []],
    ['the folders of the runner', '/home/runner/work/_temp:/home/runner/work', []],
    ['what the sandbox has itself', '/proc/self/cwd:/dev/x:/run/user/1/bin:/sys', []],
    [
      'tools in the home folder, alone',
      '/home/runner/bin:/home/runner/go/bin:/home/runner/.docker/bin',
      ['/home/runner/bin', '/home/runner/go/bin', '/home/runner/.docker/bin'],
    ],
    [
      'rustup beside cargo, not its token',
      '/home/runner/.cargo/bin',
      ['/home/runner/.cargo/bin', '/home/runner/.rustup'],
    ],
    [
      'libraries of programs in ~/.local',
      '/home/runner/.local/bin',
      ['/home/runner/.local/bin', '/home/runner/.local/lib'],
    ],
  ])('of PATH: %s', (_, PATH, expected) => {
    expect(shown(PATH)).toEqual(expected);
  });
  it.each([
    ['/home/runner/.pyenv/shims', ['/home/runner/.pyenv/versions', '/home/runner/.pyenv/libexec']],
    ['/data/tools/go/bin', ['/data/tools/go/pkg', '/data/tools/go/src', '/data/tools/go/VERSION']],
    ['/home/ci/_work/_tool/node/20/x64/bin', ['/home/ci/_work/_tool/node/20/x64/lib']],
    ['/home/runner/.nvm/versions/node/v20/bin', ['/home/runner/.nvm/versions/node/v20/lib']],
  ])('of PATH: %s with what belongs to it', (PATH, expected) => {
    expect(shown(PATH)).toEqual(expect.arrayContaining([PATH, ...expected]));
    expect(shown(PATH).every((one) => one.startsWith(PATH.slice(0, PATH.lastIndexOf('/'))))).toBe(true);
    expect(shown(PATH).some((one) => one.endsWith('/share'))).toBe(false);
  });
  it('hides the folders of a runner that lies in what is shown', () => {
    const work = '/opt/runner/_work/_temp/x';
    const PATH = '/opt/runner/_work/_tool/go/bin:/opt/go/bin';
    const all = mounts({ work, home: '/opt/home/me', env: { PATH } });
    expect(all).toEqual(expect.arrayContaining(['tmpfs /opt/home', 'tmpfs /opt/runner']));
    expect(all.indexOf('tmpfs /opt/runner')).toBeGreaterThan(all.indexOf('ro-bind-try /opt'));
    expect(all.indexOf(`bind ${work}`)).toBeGreaterThan(all.indexOf('tmpfs /opt/runner'));
    const found = shown(PATH, { work, home: '/opt/home/me' });
    expect(found).toEqual(expect.arrayContaining(['/opt/runner/_work/_tool/go/bin', '/opt/runner/_work/_tool/go/src']));
    expect(found).not.toContain('/opt/go/bin');
  });
  it('takes no home folder for all there is', () => {
    expect(shown('/data/bin', { home: '/' })).toContain('/data/bin');
    expect(shown('/data/bin', { home: undefined })).toContain('/data/bin');
  });
});

describe('the verdict', () => {
  type Told = [ValidationStep['step'], boolean, (number | null)?];
  it.each<[Told[], string]>([
    [[], 'none'],
    [[['syntax', true]], 'none'],
    [
      [
        ['setup', true, 0],
        ['syntax', true],
      ],
      'none',
    ],
    [[['syntax', false]], 'failed'],
    [[['setup', false, 1]], 'broken'],
    [[['setup', false, null]], 'broken'],
    [
      [
        ['setup', true, 0],
        ['reproduce-before', false, 0],
      ],
      'not-reproduced',
    ],
    [[['reproduce-before', false, 127]], 'broken'],
    [[['reproduce-before', false, 126]], 'broken'],
    [[['reproduce-before', false, null]], 'broken'],
    [
      [
        ['reproduce-before', true, 1],
        ['syntax', true],
        ['reproduce-after', true, 0],
      ],
      'passed',
    ],
    [
      [
        ['reproduce-before', true, 1],
        ['syntax', true],
        ['reproduce-after', true, 0],
        ['validate', true, 0],
      ],
      'passed',
    ],
    [
      [
        ['reproduce-before', true, 1],
        ['syntax', true],
        ['reproduce-after', true, 0],
        ['validate', false, 1],
      ],
      'failed',
    ],
    [
      [
        ['reproduce-before', true, 1],
        ['syntax', true],
        ['reproduce-after', false, 1],
      ],
      'failed',
    ],
    [
      [
        ['reproduce-before', true, 1],
        ['syntax', false],
      ],
      'failed',
    ],
    [[['validate', true, 0]], 'passed'],
    [[['validate', false, null]], 'failed'],
  ])('of %j is %s', (told, verdict) => {
    const rest = { command: 'x', timedOut: false, seconds: 1, output: '' };
    expect(verdictOf(told.map(([step, ok, exitCode = null]) => ({ step, ok, exitCode, ...rest })))).toBe(verdict);
  });
});
