import path from 'node:path';
import type { Isolation } from '../domain/fix.ts';
import { UserError } from '../errors.ts';

/** What a trial of bubblewrap showed (validation/trial.ts). */
export type Bubblewrap =
  | {
      works: true;
      /** Absolute path of the program. */
      program: string;
      /** It can bound a file system in memory: 0.7.0 or newer. */
      bounds: boolean;
    }
  | { works: false; found: boolean; why: string };

/** Every action is given this one by the runner, whatever the job's permissions: it stores artifacts and caches of its run. */
const ALWAYS_THERE = new Set(['ACTIONS_RUNTIME_TOKEN']);

/**
 * E2: throws UserError unless commands can be isolated in the way that was asked for; another, weaker way is never taken
 * by itself. `secrets` are the names of all that is secret in this process: a command of the same user can read its memory.
 */
export function checkIsolation(
  asked: Isolation,
  { secrets, bubblewrap }: { secrets: readonly string[]; bubblewrap: Bubblewrap },
): void {
  if (asked === 'unsafe') return;
  if (asked === 'job') {
    const held = secrets.filter((name) => !ALWAYS_THERE.has(name));
    if (held.length === 0) return;
    throw new UserError(
      `E2: \`validation-isolation: job\` means a job that holds no secret, and this one holds ${held.slice(0, 5).join(', ')}. ` +
        'Use the three-job form, whose job with `stage: validate` has `permissions: {}`, no key and no token, ' +
        'or choose `validation-isolation: bubblewrap`.',
      { rule: 'E2' },
    );
  }
  if (bubblewrap.works) return;
  const mend = bubblewrap.found
    ? `bubblewrap cannot isolate here (${bubblewrap.why}). On Ubuntu 24.04 run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\` in a step before; a container needs to allow user namespaces.`
    : 'bubblewrap is not installed here. Run `sudo apt-get install -y bubblewrap` in a step before, and on Ubuntu 24.04 `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
  throw new UserError(
    `E2: ${mend} Or use the three-job form with \`validation-isolation: job\`. ` +
      'Without any isolation the commands can read the tokens of this job; who wants that types out `validation-isolation: unsafe`.',
    { rule: 'E2' },
  );
}

/** Where a sandboxed program runs, and what it finds there. */
export interface Sandbox {
  bubblewrap: Bubblewrap & { works: true };
  /** The only folder of the machine that it may write to, and all that it sees of the folders around. */
  work: string;
  cwd: string;
  /** All of its environment; `PATH` also says which programs of the machine it sees. */
  env: Readonly<Record<string, string>>;
  /** The home folder of whoever runs us: nothing of it but programs. */
  home: string | undefined;
  network: boolean;
  /** What /etc/resolv.conf really is, where that lies elsewhere; for the network. */
  resolvConf?: string;
}

/** What of the machine is shown, to be read only. Names that are not there are passed over. */
const ROOTS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/etc', '/opt', '/nix'];
/** Never shown, whatever PATH says: the sandbox has its own, or none. */
const OWN = ['/proc', '/dev', '/sys', '/run'];
/** Of each folder that is in memory, such as /tmp: 1 GiB. `TMPDIR` is on the disk. */
const MEMORY_BYTES = 1024 ** 3;

/**
 * `argv` in a sandbox of bubblewrap (E2): user, process, network, IPC, host-name and cgroup namespaces of its own, no
 * capability, no way to gain one, and a file system of what is named here, read-only but for the work folder. When it
 * ends, or when whoever started it does, everything in it is killed. `--clearenv` is for the program only: bubblewrap's
 * own environment can be read in the sandbox as /proc/1/environ, so it must be started with none but `env` either.
 */
export function sandboxed(argv: readonly string[], sandbox: Sandbox): string[] {
  const { bubblewrap, work, cwd, env, network, resolvConf } = sandbox;
  const programs = programFolders(sandbox);
  const bind = (file: string): string[] => ['--ro-bind-try', file, file];
  const inMemory = (folder: string): string[] => [
    ...(bubblewrap.bounds ? ['--size', String(MEMORY_BYTES)] : []),
    '--tmpfs',
    folder,
  ];
  return [
    bubblewrap.program,
    '--unshare-user',
    '--unshare-all',
    ...(network ? ['--share-net'] : []),
    '--die-with-parent',
    '--new-session',
    '--cap-drop',
    'ALL',
    '--clearenv',
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    ...ROOTS.flatMap(bind),
    ...masks(sandbox).flatMap(inMemory),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    ...['/dev/shm', '/tmp', '/run'].flatMap(inMemory),
    ...programs.flatMap(bind),
    ...(network && resolvConf !== undefined && !isIn(resolvConf, ['/etc']) ? bind(resolvConf) : []),
    '--bind',
    work,
    work,
    '--remount-ro',
    '/dev',
    '--remount-ro',
    '/',
    '--chdir',
    cwd,
    '--',
    ...argv,
  ];
}

/** Whether a path is one of these folders or lies in one. */
const isIn = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

/** Folders of what is shown in which home or work folder lie, such as a runner's below /opt: hidden as a whole. */
function masks({ home, work }: Pick<Sandbox, 'home' | 'work'>): string[] {
  const hidden = [home, work].flatMap((folder) => {
    const root = ROOTS.find((one) => folder !== undefined && folder !== one && isIn(folder, [one]));
    return root === undefined || folder === undefined ? [] : [folder.split('/').slice(0, 3).join('/')];
  });
  return [...new Set(hidden)];
}

/** What lies beside `bin` and belongs to the programs in it. Not `share`, where desktops keep keys. */
const BESIDE =
  'lib lib64 libexec include src pkg conf jmods release VERSION go.env misc versions plugins version installs';
/** Managers of tools that live in a hidden folder of the home folder and keep nothing else there. */
const MANAGERS = ['.pyenv', '.rbenv', '.nodenv', '.asdf', '.volta', '.bun', '.deno', '.dotnet', '.nvm', '.rustup'];

/**
 * What PATH names outside of `ROOTS`: each folder, and what belongs to the programs in it. Never the home folder itself,
 * nor one around it or around the work folder, nor what lies directly in the home folder beside `bin`, but for the
 * managers of tools: `~/.cargo` holds a registry's token, `~/.local/share` keys.
 */
function programFolders(sandbox: Pick<Sandbox, 'env' | 'home' | 'work'>): string[] {
  const { env, work } = sandbox;
  const home = sandbox.home === '/' ? undefined : sandbox.home;
  const masked = masks(sandbox);
  const isShown = (file: string): boolean => isIn(file, ROOTS) && !isIn(file, masked);
  const isAround = (folder: string): boolean =>
    folder === '/' || isIn(work, [folder]) || (home !== undefined && isIn(home, [folder]));
  const named = (env['PATH'] ?? '')
    .split(':')
    .filter((entry) => path.posix.isAbsolute(entry))
    .map((entry) => path.posix.normalize(entry).replace(/(?<=.)\/$/, ''))
    .filter((entry) => !isAround(entry) && !isIn(entry, OWN) && !isShown(entry));
  const beside = named.flatMap((entry) => {
    const parent = path.posix.dirname(entry);
    if (!['bin', 'sbin', 'shims'].includes(path.posix.basename(entry)) || isAround(parent)) return [];
    const name = path.posix.basename(parent);
    const siblings = BESIDE.split(' ').map((one) => `${parent}/${one}`);
    if (path.posix.dirname(parent) !== home || MANAGERS.includes(name)) return siblings;
    if (name === '.local') return [`${parent}/lib`];
    // Rustup's programs in ~/.cargo/bin are doors to what lies in ~/.rustup.
    return name === '.cargo' ? [`${home}/.rustup`] : [];
  });
  return [...new Set([...named, ...beside])];
}

/**
 * `argv` without a network but its own loopback, where no sandbox cuts it (`job`, `unsafe`): a network namespace, made in
 * a user namespace as whose root the loopback is raised, and from there as the user that it was. Of util-linux 2.36 and
 * iproute2; where they are missing or forbidden it fails before `argv` begins, as a trial shows (validation/trial.ts).
 */
export const withoutNetwork = (argv: readonly string[]): string[] => ['sh', '-c', ENTER, 'sh', ...argv];

const RAISE =
  'ip link set lo up && u=$1 g=$2 && shift 2 && exec unshare --user --map-user="$u" --map-group="$g" -- "$@"';
const ENTER = `exec unshare --user --map-root-user --net -- sh -c '${RAISE}' sh "$(id -u)" "$(id -g)" "$@"`;
