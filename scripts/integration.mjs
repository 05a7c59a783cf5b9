// node scripts/integration.mjs [--results FOLDER]: installs what the integration tests need below .cache/, then runs
// them. What cannot be had is an error in CI (CI=true); elsewhere it is said aloud and left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.cache');
const ci = process.env.CI === 'true';
const resultsAt = process.argv.indexOf('--results');
const results = resultsAt < 0 ? undefined : path.resolve(process.argv[resultsAt + 1]);

/** Newest first. A module proxy may hold back a fresh version; which one was built is printed. */
const MCP_SERVERS = ['1.10.1', '1.9.0'];
const NODE = '24.21.0';

let failed = false;
const missing = (what) => {
  console.log(`${ci ? 'FAILED' : 'LEFT OUT'}: ${what}`);
  if (ci) failed = true;
};
const run = (command, args, options = {}) => spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
const exe = process.platform === 'win32' ? '.exe' : '';

/** GitHub's own MCP server, built by Go: the path of the binary, or undefined. */
function mcpServer() {
  if (run('go', ['version']).status !== 0)
    return missing("Go is not installed, so GitHub's MCP server cannot be built");
  for (const version of MCP_SERVERS) {
    const binary = path.join(cache, 'bin', `github-mcp-server-${version}${exe}`);
    if (existsSync(binary) || build(version, binary)) {
      console.log(`GitHub's MCP server ${version}: ${binary}`);
      return binary;
    }
    console.log(`GitHub's MCP server ${version} cannot be built here.`);
  }
  return missing("GitHub's MCP server could not be built in any known version");
}

// Not `go install PACKAGE@VERSION`: that also asks for the list of all versions, which some proxies refuse.
function build(version, binary) {
  const name = 'github.com/github/github-mcp-server';
  const folder = path.join(cache, 'mcp-server', version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'go.mod'), `module scratch\n\ngo 1.24\n\nrequire ${name} v${version}\n`);
  const env = { ...process.env, GOFLAGS: '-mod=mod -modcacherw', CGO_ENABLED: '0' };
  return (
    run('go', ['build', '-trimpath', '-o', binary, `${name}/cmd/github-mcp-server`], { cwd: folder, env }).status === 0
  );
}

/** Node 24, the one that the runner uses; outside the lock, since its packages for other platforms are not all there. */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const folder = path.join(cache, 'node24');
  const binary = path.join(folder, 'node_modules', 'node', 'bin', `node${exe}`);
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    // A package.json of its own, else npm takes the workspace above for the project.
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
    const npm = process.env.npm_execpath;
    const args = ['install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', `node@${NODE}`];
    if (npm) run(process.execPath, [npm, ...args], { cwd: folder });
    else run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  }
  const version = run(binary, ['--version'], { stdio: 'pipe', encoding: 'utf8' });
  if (version.status !== 0) return missing(`Node ${NODE} cannot be installed, so the bundles are not tested on it`);
  console.log(`Node for the bundles: ${version.stdout.trim()}`);
  return binary;
}

function jest(name, args, env) {
  const json = results ? ['--json', `--outputFile=${path.join(results, `${name}.json`)}`] : [];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const bin = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  if (run(process.execPath, [...flags, bin, ...args, ...json], { env: { ...process.env, ...env } }).status !== 0)
    failed = true;
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
const server = mcpServer();
const node = node24();
const env = { ...(server ? { GITHUB_MCP_SERVER: server } : {}), ...(node ? { ACTION_NODE: node } : {}) };
jest('integration', ['--config', path.join(root, 'jest.integration.mjs')], env);
if (node && node !== process.execPath) jest('node24', ['--runTestsByPath', ...bundleTests()], env);
process.exitCode = failed ? 1 : 0;
