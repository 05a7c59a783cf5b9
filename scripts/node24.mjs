// Node 24, the Node of `runs.using`, from npm and outside the lock file: as a dependency it would shadow the machine's own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const NODE24 = '24.21.0';

/** The path of a Node 24; installs it below .cache the first time. */
export function node24(root) {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const folder = path.join(root, '.cache', 'node24');
  const binary = path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary))
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, `node@${NODE24}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  return binary;
}
