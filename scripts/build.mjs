// node scripts/build.mjs [--check]: bundles the actions from compiled JavaScript. --check fails when dist/ is not what
// the sources give, byte for byte.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { slim } from './slim.mjs';
import { differences, stubs } from './stubs.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

/** What failed has said why; a stack of this script would add nothing. */
function node(script, args) {
  const { status, error } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

node('node_modules/typescript/bin/tsc', ['-b', '--force']);

const committed = path.join(root, 'dist');
const out = check ? mkdtempSync(path.join(tmpdir(), 'ai-devops-dist-')) : committed;
// ncc never removes the chunks of an earlier build.
rmSync(out, { recursive: true, force: true });
// Neither minified nor with a source map: a stack stays readable, and the bytes are the same on every machine.
node('node_modules/@vercel/ncc/dist/ncc/cli.js', [
  ...['build', path.join(root, 'actions', 'build', 'main.js'), '--out', path.join(out, 'rt')],
  ...['--target', 'es2022', '--license', 'licenses.txt', '--no-cache', '--quiet'],
]);
for (const name of readdirSync(path.join(out, 'rt')).filter((file) => file.endsWith('.js'))) {
  const chunk = path.join(out, 'rt', name);
  writeFileSync(chunk, slim(readFileSync(chunk, 'utf8')));
}
const { stubNames } = await import('../actions/build/actions.js');
for (const { file, text, executable } of stubs(stubNames)) {
  const target = path.join(out, ...file.split('/'));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  if (executable) chmodSync(target, 0o755);
}

if (check) {
  const stale = differences(committed, out);
  rmSync(out, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the sources give:\n${stale.map((line) => `  ${line}`).join('\n')}\nRun: npm run build`,
    );
    process.exitCode = 1;
  }
}
