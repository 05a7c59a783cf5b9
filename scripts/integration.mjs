// node scripts/integration.mjs [--results FOLDER]: installs what the integration tests need below .cache/, then runs
// them. What cannot be had is an error in CI (CI=true); elsewhere it is said aloud and left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bubblewrap } from './bubblewrap.mjs';
import { mcpServer } from './mcp-server.mjs';
import { node24 } from './node24.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ci = process.env.CI === 'true';
const resultsAt = process.argv.indexOf('--results');
const results = resultsAt < 0 ? undefined : path.resolve(process.argv[resultsAt + 1]);

let failed = false;
const missing = (what) => {
  console.log(`${ci ? 'FAILED' : 'LEFT OUT'}: ${what}`);
  if (ci) failed = true;
};

function jest(name, args, env) {
  const json = results ? ['--json', `--outputFile=${path.join(results, `${name}.json`)}`] : [];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const bin = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  if (spawnSync(process.execPath, [...flags, bin, ...args, ...json], options).status !== 0) failed = true;
}

/** The tests that start a bundle as the runner does: those that import test/kit/runner.ts, directly or not. */
function bundleTests() {
  const folder = path.join(root, 'test');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const imports = new Map(
    files.map((file) => [
      path.join(folder, file),
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, name]) =>
        path.resolve(folder, path.dirname(file), name),
      ),
    ]),
  );
  const found = new Set([path.join(folder, 'kit', 'runner.ts')]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const [file, names] of imports) if (names.some((name) => found.has(name))) found.add(file);
  }
  const here = path.join(folder, 'integration') + path.sep;
  return [...found].filter((file) => file.endsWith('.test.ts') && !file.startsWith(here)).sort();
}

if (results) mkdirSync(results, { recursive: true });
const server = mcpServer(root);
if (!server) missing("GitHub's MCP server cannot be built: is Go installed?");
const node = node24(root);
if (!node) missing('Node 24 cannot be installed, so the bundles are not tested on it');
const sandbox = bubblewrap();
if (!sandbox)
  missing(
    'bubblewrap is not here or may make no namespace: apt-get install bubblewrap; on Ubuntu 24.04 set kernel.apparmor_restrict_unprivileged_userns=0',
  );
const env = {
  ...(sandbox ? { BUBBLEWRAP: 'true' } : {}),
  ...(server ? { GITHUB_MCP_SERVER: server } : {}),
  ...(node ? { ACTION_NODE: node } : {}),
};
// A scan, a fix or a merge killed at every single call, or with every trouble at every call, takes minutes: CRASH=all. The
// usual tests have those around each write.
const CRASH = /(?:(?:change|detect|fix|plan|reconcile|rollback)-crash|reconcile-faults)\.test\.ts$/;
const rest = process.env.CRASH === 'all' ? [] : ['--testPathIgnorePatterns', CRASH.source];
jest('integration', ['--config', path.join(root, 'jest.integration.mjs'), ...rest], env);
// Most attacks are made inside of the test's own process, whatever their harness could start.
const elsewhere = /adversarial[\\/](?!.*child)/;
const again = bundleTests().filter((file) => !CRASH.test(file) && !elsewhere.test(file));
if (node && node !== process.execPath) jest('node24', ['--runTestsByPath', ...again], env);
process.exitCode = failed ? 1 : 0;
