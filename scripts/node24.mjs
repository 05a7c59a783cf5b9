// Node 24, the Node of `runs.using`, from npm and outside the lock file: as a dependency it would shadow the machine's
// own, and its packages for some platforms are not in every registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = '24.21.0';

/** The path of a Node 24, installed below .cache the first time; undefined when it cannot be had here. */
export function node24(root) {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const folder = path.join(root, '.cache', 'node24');
  const binary = path.join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    // A package.json of its own, else npm takes the workspace above for the project.
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const npm = process.env.npm_execpath;
    const args = ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', `node@${VERSION}`];
    const options = { cwd: folder, stdio: 'inherit' };
    if (npm) spawnSync(process.execPath, [npm, ...args], options);
    else spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  }
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('v24.') ? binary : undefined;
}
