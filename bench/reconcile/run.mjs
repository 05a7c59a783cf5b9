// One run of pr-reconcile, or of the plain script, in a process of its own; tells what it took as JSON.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readNaively } from './naive.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const { naive, settings, input, at } = JSON.parse(process.argv[2]);

const { runReconcile } = await load('packages/core/build/index.js');
const { systemClock, randomHex } = await load('actions/build/ports.js');
const began = performance.now();
const told = naive ? await readNaively(naive) : await reconcile();
const ms = performance.now() - began;
const { user, system } = process.cpuUsage();
const usage = { ms, cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 };
// Idle connections would keep it alive.
process.stdout.write(JSON.stringify({ ...usage, ...told }), () => process.exit(0));

async function reconcile() {
  const silent = () => undefined;
  let points = 0;
  const info = (line) => {
    const [, logged] = /^GraphQL: (\d+) points in/.exec(line) ?? [];
    points += Number(logged ?? 0);
  };
  const host = {
    ...{ env: {}, fetch: (url, init) => fetch(url, init), random: randomHex },
    // GitHub's time stands still where the twin's does; ours goes on from there.
    clock: { ...systemClock, now: () => at + performance.now() - began },
    log: { debug: silent, info, notice: silent, warning: silent, error: silent, group: silent, endGroup: silent },
    ...{ secrets: { add: silent, all: () => [] }, audit: { append: silent }, transcript: { append: silent } },
    signal: new AbortController().signal,
  };
  const { outcome, message, outputs, data } = await runReconcile(settings, input, host);
  return {
    message: `${outcome}. ${message}`,
    points,
    counts: data?.counts,
    decisions: JSON.parse(outputs.decisions ?? '[]'),
  };
}
