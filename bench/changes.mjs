// npm run bench:changes: ten changes of infrastructure that are asked for at once, each by a process of the built action as a
// runner starts it, with 300 ms on every call of GitHub; beside a plain script that makes them one after the other. GitHub is
// the twin, in this process. Never a test: it prints, it does not fail. test/jobs/change-scale.test.ts shows that ten do not
// get in each other's way.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { proposeNaively } from './changes/naive.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const COUNT = 10;
const LATENCY_MS = 300;

for (const project of ['test/scale', 'test/demo'])
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, project)], {
    stdio: 'inherit',
  });
const [{ doubledWrites, strayOfChanges, tellManyChanges }, { startAction }] = await Promise.all(
  ['scale/many-changes.js', 'kit/runner.js'].map((file) => load(`.cache/test/${file}`)),
);

const first = await measure('ten at once', asProcesses);
const again = await measure('the same ten again', asProcesses, first.many);
await first.many.github.close();
const naive = await measure('a plain script, one after the other', oneByOne);
await naive.many.github.close();

console.log(`${COUNT} changes, ${LATENCY_MS} ms on every call, labels missing; Node ${process.version}`);
console.table([first, again, naive].map(({ row }) => row));
for (const stray of first.stray) console.log(stray);

line('change_p95_s', first.row['s p95'], '<', 30);
line('changes_opened', first.opened, '=', COUNT);
line('writes_doubled', first.doubled.length + again.writes, '=', 0);

/** What one way of making the changes costs, in a new repository or in one where they are made already. */
async function measure(what, way, there) {
  const many = there ?? (await tellManyChanges(COUNT));
  const { github } = many;
  const stop = github.onCall(({ phase }) => (phase === 'after' ? setTimeout(LATENCY_MS) : undefined));
  const from = { calls: github.journal.requests.length, writes: github.writes().length };
  const began = performance.now();
  const ms = await way(many);
  const all = performance.now() - began;
  stop();
  const calls = github.journal.requests.length - from.calls;
  const writes = github.writes().length - from.writes;
  const opened = github.repo(many.home).issues.filter(({ pull }) => pull).length;
  const row = {
    ...{
      '': what,
      's p50': seconds(quantile(ms, 0.5)),
      's p95': seconds(quantile(ms, 0.95)),
      's until all': seconds(all),
    },
    ...{ calls, writes, 'pull requests': opened },
  };
  return { many, row, writes, opened, stray: strayOfChanges(many), doubled: doubledWrites(many) };
}

/** From the start of each process to its end. */
async function asProcesses(many) {
  const { github, token, home, wanted } = many;
  const runs = await Promise.all(
    wanted.map(
      ({ request }, index) =>
        startAction({
          action: 'ai-create-fix',
          root,
          inputs: { change: JSON.stringify(request) },
          event: { name: 'repository_dispatch', payload: { action: 'ai-devops-change' } },
          ...{ token, repository: home, actor: 'maria', runId: 100 + index },
          env: {
            GITHUB_API_URL: github.url,
            GITHUB_GRAPHQL_URL: github.graphqlUrl,
            GITHUB_SERVER_URL: github.url,
          },
        }).done,
    ),
  );
  for (const { code, log } of runs) if (code !== 0) console.log(log);
  return runs.map(({ milliseconds }) => milliseconds);
}

/** As a queue of one would: each waits for those before it. */
async function oneByOne(many) {
  const began = performance.now();
  const ms = [];
  for (const one of many.wanted) {
    await proposeNaively(many, one);
    ms.push(performance.now() - began);
  }
  return ms;
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

function seconds(ms) {
  return Math.round(ms / 100) / 10;
}

function line(name, value, sign, goal) {
  const ok = sign === '<' ? value < goal : value === goal;
  console.log(`${name}=${value} goal=${sign === '=' ? '' : sign}${goal} ${ok ? 'ok' : 'miss'}`);
}
