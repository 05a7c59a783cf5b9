// npm run bench:scan: what a scan of 10,000 runs in 20 repositories costs: calls of GitHub by kind, seconds and memory, and
// what a second scan of the same costs. GitHub is the twin, in this process; the scan has a process of its own. Never a
// test: it prints, it does not fail. test/jobs/detect-scale.test.ts holds the same counts to a smaller world.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const MANY = { runs: 10_000, repositories: 20, failures: 30 };

const [role, told] = process.argv.slice(2);
if (role === 'scan') await scan(JSON.parse(told));
else await measure();

async function measure() {
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/scale')],
    { stdio: 'inherit' },
  );
  const { callsSince, tellManyRuns } = await load('.cache/test/scale/many-runs.js');
  const { github, token, home, others, needs } = await tellManyRuns({ ...MANY, at: new Date().toISOString() });
  const [first, second] = [await once(), await once()];
  await github.close();

  console.table([row('first scan', first), row('second scan', second)]);
  console.log(
    'start: repositories, configuration; issues: issues and assignees looked at; origin: commits between green and',
  );
  console.log('red, for each issue that is opened; write: issues and their labels.');
  const { calls } = first;
  equal('list_calls', calls.list, needs.list_calls);
  equal('jobs_calls', calls.jobs, needs.jobs_calls);
  equal('log_calls', calls.log, needs.log_calls);
  equal('other_calls', calls.other, 0);
  equal('second_scan_list_calls', second.calls.list, needs.list_calls);
  equal('second_scan_jobs_calls', second.calls.jobs, 0);
  equal('second_scan_log_calls', second.calls.log, 0);
  equal('second_scan_writes', second.calls.write, 0);

  async function once() {
    const from = github.journal.requests.length;
    const urls = { api: github.url, graphql: github.graphqlUrl, server: github.url };
    const result = await started({ urls, token, home, others });
    return { ...result, calls: callsSince(github, from) };
  }
}

function row(what, { ms, rssMb, calls, message }) {
  console.log(`${what}: ${message}`);
  return { '': what, ...calls, seconds: Math.round(ms / 100) / 10, 'peak RSS MB': Math.round(rssMb) };
}

function equal(name, value, goal) {
  console.log(`${name}=${value} goal=${goal} ${value === goal ? 'ok' : 'miss'}`);
}

/** One scan in a process of its own. */
function started(world) {
  const child = spawn(process.execPath, [import.meta.filename, 'scan', JSON.stringify(world)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the scan ended with ${code}`)),
    );
  });
}

/** The scan itself, with the defaults of the action but for the pause between two writes. */
async function scan({ urls, token, home, others }) {
  const { runDetect } = await load('packages/core/build/index.js');
  const { systemClock } = await load('actions/build/ports.js');
  const silent = () => undefined;
  const repo = (full) => ({ owner: full.split('/')[0], name: full.split('/')[1] });
  const settings = {
    ...{ home: repo(home), token, repositoryTokens: [], repositories: others.map(repo), provider: 'none' },
    ...{ mcp: { server: 'embedded' }, trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }] },
    ...{ configPath: '.github/ai-devops.yml', dryRun: false, disabled: false, urls },
    budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
    run: { id: 1, attempt: 1, url: '', actor: 'maria', triggeringActor: 'maria' },
    event: { name: 'schedule', payload: {} },
  };
  const input = {
    ...{ source: 'actions', lookbackHours: 72, maxIssues: 5, greens: 3, assignees: [], probe: false },
    filter: { workflows: [], exclude: [], branches: [], events: [], tolerated: false },
    ...{ analyse: 'unknown', writePauseMs: 0 },
  };
  const host = {
    ...{ env: {}, fetch: (url, init) => fetch(url, init), clock: systemClock, random: () => '00' },
    log: {
      debug: silent,
      info: silent,
      notice: silent,
      warning: silent,
      error: silent,
      group: silent,
      endGroup: silent,
    },
    ...{ secrets: { add: silent, all: () => [] }, audit: { append: silent }, transcript: { append: silent } },
    signal: new AbortController().signal,
  };
  const began = performance.now();
  const { outcome, message } = await runDetect(settings, input, host);
  const ms = performance.now() - began;
  const rssMb = process.resourceUsage().maxRSS / 1024;
  // Idle connections would keep it alive.
  process.stdout.write(JSON.stringify({ ms, rssMb, message: `${outcome}. ${message}` }), () => process.exit(0));
}
