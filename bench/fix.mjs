// npm run bench:fix: what it costs to publish a fix in one repository once the guard has judged it, in calls of GitHub by
// kind and in milliseconds, beside the same done naively by REST; and how long ten fixes at once take. GitHub is the twin,
// in this process. Never a test: it prints, it does not fail. test/jobs/fix-scale.test.ts shows that ten do not get in each
// other's way.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { publishNaively } from './fix/naive.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const RUNS = 20;
const ROUNDS = 5;
const GOALS = { calls: 8, tenSeconds: 30 };
const LABELS = [
  ['ai-devops', '0052cc'],
  ['risk:low', '0e8a16'],
  // Ten files are no small change.
  ['risk:medium', 'fbca04'],
];

for (const project of ['test/scale', 'test/demo'])
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, project)], {
    stdio: 'inherit',
  });
const [{ FIX_DEFAULTS, kindOfCall, settingsOfFix, strayOf, tellManyFixes }, { startModel }, { startAction }] =
  await Promise.all(
    ['scale/many-fixes.js', 'kit/model.js', 'kit/runner.js'].map((file) => load(`.cache/test/${file}`)),
  );
const { runCreateFix } = await load('packages/core/build/index.js');
const { systemClock } = await load('actions/build/ports.js');
const { actionsExec } = await load('actions/build/exec.js');
const temp = mkdtempSync(path.join(tmpdir(), 'bench-'));

const table = [];
const calls = [];
for (const latency of [0, 20])
  for (const files of [1, 3, 10])
    for (const labels of latency === 0 ? ['there', 'missing'] : ['there']) {
      const ours = await measure({ files, labels, latency }, publishOurs);
      const naive = await measure({ files, labels, latency }, publishTheirs);
      table.push({
        'ms a call': `+${latency}`,
        ...{ files, labels },
        ...{ calls: ours.calls, 'naive calls': naive.calls, 'calls saved': share(ours.calls, naive.calls) },
        ...{ 'ms p50': round(ours.p50), p95: round(ours.p95) },
        ...{ 'naive ms p50': round(naive.p50), 'naive p95': round(naive.p95), 'ms saved': share(ours.p50, naive.p50) },
      });
      if (labels === 'there') calls.push(ours.calls);
      if (files !== 3 || latency > 0) continue;
      console.log(`3 files, labels ${labels}: ${ours.kinds}`);
      console.log(`3 files, labels ${labels}, naively: ${naive.kinds}`);
    }
console.table(table);

const atOnce = [];
for (let round = 0; round < ROUNDS; round += 1) atOnce.push(...(await tenAtOnce(inProcess)));
const processes = await tenAtOnce(asProcess);
console.table([
  { 'ten fixes at once': `in one process, ${ROUNDS} times`, ...seconds(atOnce) },
  { 'ten fixes at once': 'as processes of the built action', ...seconds(processes) },
]);

line('publish_calls', Math.max(...calls), '<=', GOALS.calls);
line('ten_at_once_p95_s', Math.max(quantile(atOnce, 0.95), quantile(processes, 0.95)) / 1000, '<', GOALS.tenSeconds);
rmSync(temp, { recursive: true, force: true });

/** One repository in which as many fixes are published one after the other; the first is not counted. */
async function measure({ files, labels, latency }, publish) {
  const many = await tellManyFixes({ fixes: RUNS + 1, files });
  const { github, home, broken } = many;
  // The twin is next door; GitHub is not.
  if (latency > 0) github.onCall(({ phase }) => (phase === 'after' ? setTimeout(latency) : undefined));
  const own = github.repo(home).record.labels;
  const runs = [];
  for (const [index, one] of broken.entries()) {
    for (const [name] of LABELS) {
      const at = own.findIndex((label) => label.name === name);
      if (labels === 'missing' && at >= 0) own.splice(at, 1);
      if (labels === 'there' && at < 0) own.push({ id: 9_000 + own.length, name, color: 'ededed', description: null });
    }
    runs.push(await publish(many, one, index + 1));
  }
  await github.close();
  const counted = runs.slice(1);
  const totals = new Set(counted.map((run) => run.kinds.length));
  if (totals.size !== 1) throw new Error(`not every run took the same calls: ${[...totals].join(', ')}`);
  const ms = counted.map((run) => run.ms);
  return {
    calls: counted[0].kinds.length,
    kinds: counts(counted[0].kinds),
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
  };
}

/** The publishing job; what it reads to judge the plan comes before the fresh facts, and is not counted. */
async function publishOurs(many, one, number) {
  const model = await startModel(one.turns);
  const settings = { ...settingsOfFix(many, one, number), baseUrl: model.url.gemini };
  const proposed = await runCreateFix(settings, { ...FIX_DEFAULTS, stage: 'propose' }, hostIn());
  await model.close();
  const { plan, 'plan-sha256': planSha256 } = proposed.outputs;
  const input = { ...FIX_DEFAULTS, stage: 'publish', planFolder: plan, planSha256, validation: 'none' };
  const { requests } = many.github.journal;
  const from = requests.length;
  const times = new Map();
  const stop = many.github.onCall(({ phase, record }) => {
    if (phase === 'before') times.set(record, performance.now());
  });
  const report = await runCreateFix(settings, input, hostIn());
  const ended = performance.now();
  stop();
  const stray = strayOf(many, one);
  if (report.outcome !== 'done' || stray.length > 0) throw new Error(`${report.message} ${stray.join(' ')}`);
  const made = requests.slice(from);
  const first = made.findLastIndex(({ operation }) => operation === 'Target');
  const counted = made.slice(first);
  return { kinds: counted.map(kindOfCall), ms: ended - times.get(counted[0]) };
}

async function publishTheirs(many, one, number) {
  const { requests } = many.github.journal;
  const from = requests.length;
  const ms = await publishNaively(many, one, {
    branch: `ci-fix-issue-${one.issue}-${number}`,
    labels: LABELS.slice(0, 2),
    reviewer: 'jon',
  });
  return { kinds: requests.slice(from).map(kindOfCall), ms };
}

/** Ten fixes that begin together, each with a model that answers at once; the milliseconds of each, from its event to its end. */
async function tenAtOnce(run) {
  const many = await tellManyFixes({ fixes: 10, files: 2 });
  const models = await Promise.all(many.broken.map(({ turns }) => startModel(turns)));
  const took = await Promise.all(
    many.broken.map(async (one, index) => {
      const began = performance.now();
      await run(many, one, index + 1, models[index].url.gemini);
      return performance.now() - began;
    }),
  );
  const stray = many.broken.flatMap((one) => strayOf(many, one));
  if (stray.length > 0) throw new Error(stray.join('\n'));
  await Promise.all([...models.map((model) => model.close()), many.github.close()]);
  return took;
}

async function inProcess(many, one, number, baseUrl) {
  const report = await runCreateFix({ ...settingsOfFix(many, one, number), baseUrl }, FIX_DEFAULTS, hostIn());
  if (report.outcome !== 'done') throw new Error(report.message);
}

async function asProcess({ github, token, home }, { event, maintainer }, number, baseUrl) {
  const { code, log } = await startAction({
    ...{ action: 'ai-create-fix', root, token, repository: home, actor: maintainer, event },
    ...{ runId: 9_000_000 + number, runNumber: number },
    inputs: { provider: 'gemini', 'api-key': 'key-for-the-twin', 'base-url': baseUrl },
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
  }).done;
  if (code !== 0) throw new Error(`the action ended with ${code}:\n${log}`);
}

/** A host that says nothing, with a folder of its own. */
function hostIn() {
  const silent = () => undefined;
  return {
    env: { PATH: process.env.PATH },
    fetch: (url, init) => fetch(url, init),
    clock: systemClock,
    random: (bytes) => randomBytes(bytes).toString('hex'),
    log: Object.fromEntries(
      ['debug', 'info', 'notice', 'warning', 'error', 'group', 'endGroup'].map((level) => [level, silent]),
    ),
    secrets: { add: silent, all: () => [] },
    audit: { append: silent },
    transcript: { append: silent },
    signal: new AbortController().signal,
    machine: { folder: mkdtempSync(path.join(temp, 'run-')), exec: actionsExec() },
  };
}

function counts(kinds) {
  const found = new Map();
  for (const kind of kinds) found.set(kind, (found.get(kind) ?? 0) + 1);
  return [...found].map(([kind, count]) => (count > 1 ? `${count} × ${kind}` : kind)).join(', ');
}

/** The value that this share of them does not exceed. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

function share(one, other) {
  return `${Math.round((1 - one / other) * 100)} %`;
}

function seconds(values) {
  return { 's p50': round(quantile(values, 0.5) / 1000), 's p95': round(quantile(values, 0.95) / 1000) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function line(name, value, sign, goal) {
  const ok = sign === '<' ? value < goal : value <= goal;
  console.log(`${name}=${round(value)} goal=${sign}${goal} ${ok ? 'ok' : 'miss'}`);
}
