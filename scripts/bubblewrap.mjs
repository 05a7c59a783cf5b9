// bubblewrap, in whose sandbox a fix is tried out: of the machine's own packages, installed where we may.
import { spawnSync } from 'node:child_process';

const works = () => {
  const argv = [
    '--unshare-user',
    '--unshare-all',
    '--ro-bind',
    '/',
    '/',
    '--proc',
    '/proc',
    '--',
    '/bin/sh',
    '-c',
    ':',
  ];
  return spawnSync('bwrap', argv, { stdio: 'inherit' }).status === 0;
};

/** Whether bubblewrap is here, or could be installed, and may make namespaces. */
export function bubblewrap() {
  if (process.platform !== 'linux') return false;
  if (spawnSync('bwrap', ['--version'], { stdio: 'ignore' }).status !== 0) {
    if (process.getuid() !== 0) return false;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'bubblewrap']])
      if (spawnSync('apt-get', args, { stdio: 'inherit', env }).status !== 0) return false;
  }
  return works();
}
