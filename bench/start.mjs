// npm run bench:start: how long until dist/ai-triage sends its first request to the model, and what a run weighs.
// Node 24 is what a runner has; the Node of this machine is printed beside it. Never a test: it prints, it does not fail.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { node24 } from '../scripts/node24.mjs';

const root = path.resolve(import.meta.dirname, '..');
const RUNS = 20;
const GOALS = { overEmptyMs: 200, peakRssMb: 130, diskMb: 9, loadedMb: 5 };

execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/demo')],
  { stdio: 'inherit' },
);
const load = (file) => import(pathToFileURL(path.join(root, '.cache/test', file)).href);
const [{ tellStory }, { conversation }, { startModel }, { startAction }] = await Promise.all(
  ['demo/story.js', 'demo/conversation.js', 'kit/model.js', 'kit/runner.js'].map(load),
);

const temp = mkdtempSync(path.join(tmpdir(), 'bench-'));
const empty = path.join(temp, 'empty.mjs');
writeFileSync(empty, '');

const newest = node24(root);
if (!newest) console.log('Node 24 cannot be installed here; only the Node of this machine is measured.');
const nodes = [
  ...(newest ? [['node 24', newest]] : []),
  [`node ${process.versions.node} (this machine)`, process.execPath],
];
const table = [];
for (const [name, node] of nodes) {
  // One run to warm the disk and the twin's schema; it is not counted.
  await once(node);
  const runs = [];
  const empties = [];
  for (let i = 0; i < RUNS; i += 1) {
    empties.push(await emptyMs(node));
    runs.push(await once(node));
  }
  table.push({
    node: name,
    'empty ms': median(empties),
    'first request ms': median(runs.map((run) => run.firstMs)),
    'over empty ms': median(runs.map((run) => run.firstMs)) - median(empties),
    'whole run ms': median(runs.map((run) => run.wholeMs)),
    'peak RSS MB': Math.max(...runs.map((run) => run.peakMb)),
  });
}
const loaded = await loadedBytes(nodes[0][1]);
const disk = size(path.join(root, 'dist'));
console.table(
  table.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
    ),
  ),
);
console.log(
  `${loaded.files.length} bundle files are loaded by one run: ${loaded.files.map(({ name, bytes }) => `${name} ${round(bytes / 1e6)} MB`).join(', ')}`,
);
rmSync(temp, { recursive: true, force: true });

const [first] = table;
line('start_over_empty_ms', first['over empty ms'], GOALS.overEmptyMs);
line('peak_rss_mb', first['peak RSS MB'], GOALS.peakRssMb);
line('dist_mb', disk / 1e6, GOALS.diskMb);
line('loaded_mb', loaded.bytes / 1e6, GOALS.loadedMb);

/** One triage of the demo's world; times are taken in this process, where both twins live. */
async function once(node, env = {}) {
  const story = await tellStory(root);
  const model = await startModel(conversation(story));
  let firstMs;
  let peakMb = 0;
  const started = performance.now();
  const running = startAction({
    action: 'ai-triage',
    root,
    node,
    token: story.token,
    repository: story.home,
    actor: 'maria',
    event: story.event,
    inputs: {
      provider: 'gemini',
      repositories: 'acme/poller\nacme/units',
      'api-key': 'bench-key-0000',
      'base-url': model.url.gemini,
    },
    env: {
      GITHUB_API_URL: story.github.url,
      GITHUB_GRAPHQL_URL: story.github.graphqlUrl,
      GITHUB_SERVER_URL: story.github.url,
      ...env,
    },
  });
  const look = () => {
    peakMb = Math.max(peakMb, peakOf(running.child.pid));
  };
  const requests = model.requests;
  const push = requests.push.bind(requests);
  requests.push = (...calls) => {
    firstMs ??= performance.now() - started;
    look();
    return push(...calls);
  };
  story.github.onCall(look);
  const { code, log } = await running.done;
  const wholeMs = performance.now() - started;
  await model.stop();
  await story.github.close();
  if (code !== 0 || firstMs === undefined) throw new Error(`the run ended with ${code}:\n${log}`);
  return { firstMs, wholeMs, peakMb };
}

/** The highest resident size so far, in MB; 0 where the system does not tell. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function emptyMs(node) {
  const started = performance.now();
  return new Promise((resolve) => spawn(node, [empty]).on('close', () => resolve(performance.now() - started)));
}

/** Which files of dist/ a run loads: V8's coverage names every script that was compiled. */
async function loadedBytes(node) {
  const folder = path.join(temp, 'coverage');
  await once(node, { NODE_V8_COVERAGE: folder });
  const names = new Set();
  for (const file of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    for (const { url } of result) if (url.startsWith('file:')) names.add(fileURLToPath(url));
  }
  const files = [...names]
    .filter((name) => name.startsWith(path.join(root, 'dist')) && existsSync(name))
    .map((name) => ({ name: path.relative(path.join(root, 'dist'), name), bytes: statSync(name).size }));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function size(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function line(name, value, goal) {
  console.log(`${name}=${round(value)} goal=<${goal} ${value < goal ? 'ok' : 'miss'}`);
}
