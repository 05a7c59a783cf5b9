// npm run bench:logs: how much of what a person marked as the failure the excerpt holds, beside what people do without an
// extractor; how often the class is right; whether fingerprints join what has one cause and nothing else; how fast a long
// log is read, and in how much memory. Needs a folder of labelled logs (LOGS_DIR); never a test: it prints, it does not fail.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { annotated, failedStep, grep, tail } from './logs/baselines.mjs';
import { judge, marksOf } from './logs/clusters.mjs';
import { readIndex, recallOf, shown, textOf } from './logs/read.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.env.LOGS_DIR ?? path.join(root, '../shared/logs'));
const built = (file) => import(path.join(root, 'packages/core/build/logs', file));
const [{ excerpt }, { readGreen }, { classify }, { fingerprint }] = await Promise.all(
  ['excerpt.js', 'compare.js', 'classify.js', 'fingerprint.js'].map(built),
);

const BUDGETS = [8_192, 20_480];
const BASELINES = { tail, 'grep±3': grep, '##[error]±20': annotated, 'failed step': failedStep };
const [ONLY] = process.argv.slice(2);

if (existsSync(path.join(folder, 'index.json'))) await measure(readIndex(folder));
else console.log(`No labelled logs in ${folder} (LOGS_DIR): only the throughput is measured.`);
throughput();

async function measure(index) {
  const rows = new Map();
  const judged = [];
  const classes = { n: 0, right: 0, wrong: [] };
  for (const entry of index) {
    if (ONLY && entry.set !== ONLY) continue;
    const text = textOf(folder, entry.fail);
    const lines = text.split('\n');
    const bare = lines.map(shown);
    for (const budget of BUDGETS) {
      const note = async (set, method, work) => add(rows, { set, method, budget }, entry, lines, await work());
      const cut = async (green) => {
        const before = performance.now();
        const answer = await excerpt([text], { failedSteps: [], budgetBytes: budget, ...(green ? { green } : {}) });
        return { ...answer, ms: performance.now() - before };
      };
      const ours = await cut();
      await note(entry.set, 'ours', () => ours);
      if (entry.pass) {
        const green = await readGreen([textOf(folder, entry.pass)]);
        await note(`${entry.set} + green`, 'ours', () => cut(green));
      }
      for (const [name, method] of Object.entries(BASELINES))
        await note(entry.set, name, () => {
          const before = performance.now();
          return { excerpt: method(bare, budget), ms: performance.now() - before };
        });
      if (budget !== BUDGETS[0]) continue;
      const { anchors, findings, excerpt: shownPart } = ours;
      const facts = { anchors, findings, excerpt: shownPart, conclusion: 'failure', ...stepOf(bare) };
      const verdict = classify(facts);
      const { exact, generic } = fingerprint({ ...facts, class: verdict.class, scope: path.dirname(entry.id) });
      judged.push({ id: entry.id, marks: marksOf(entry, lines), fingerprint: exact, generic, verdict });
      if (entry.class) {
        classes.n++;
        if (entry.class === verdict.class) classes.right++;
        else classes.wrong.push(`${entry.id}: ${entry.class}, taken for ${verdict.class} (${verdict.rule})`);
      }
    }
  }
  table(rows);
  tellClasses(classes, judged);
  const pairs = tellPairs(judged);

  const recall = (set, method = 'ours') => rows.get(`${set} ${method} ${BUDGETS[0]}`)?.recall ?? Number.NaN;
  const mean = (set) => recall(set) / (rows.get(`${set} ours ${BUDGETS[0]}`)?.n ?? 1);
  goal('recall_logchunks_8k', mean('logchunks'), '>0.88');
  goal('recall_cidiff_gha_8k', mean('cidiff-gha'), '>0.90');
  goal('recall_cidiff_gha_green_8k', mean('cidiff-gha + green'), '>0.97');
  goal('recall_logdx_8k', mean('logdx'), '>0.88');
  goal(
    'over_budget',
    [...rows.values()].reduce((sum, { method, over }) => sum + (method === 'ours' ? over : 0), 0),
    '=0',
  );
  goal('class_accuracy', classes.right / classes.n, '>=0.81');
  goal('fingerprint_precision', pairs.precision, '>=0.95');
  goal('fingerprint_recall', pairs.recall, '>=0.95');
}

/** The name that GitHub gives a step without one: what stands behind the last group header before the first exit code. */
function stepOf(lines) {
  const end = lines.findIndex((line) => line.startsWith('##[error]Process completed with exit code'));
  const header = lines.slice(0, Math.max(0, end)).findLast((line) => line.startsWith('##[group]Run '));
  return header === undefined ? {} : { failedStep: header.slice('##[group]'.length) };
}

function add(rows, key, entry, lines, { excerpt: cut, ms }) {
  const name = `${key.set} ${key.method} ${key.budget}`;
  const row = rows.get(name) ?? { ...key, n: 0, recall: 0, hit: 0, over: 0, bytes: [], ms: 0 };
  rows.set(name, row);
  const recall = recallOf(entry, lines, cut);
  const bytes = Buffer.byteLength(cut);
  row.n++;
  row.recall += recall;
  row.hit += recall > 0 ? 1 : 0;
  row.over += bytes > key.budget ? 1 : 0;
  row.bytes.push(bytes);
  row.ms += ms;
}

function table(rows) {
  const order = [...rows.values()].sort((a, b) => a.set.localeCompare(b.set) || a.budget - b.budget);
  console.table(
    order.map(({ set, method, budget, n, recall, hit, over, bytes, ms }) => ({
      set,
      KB: budget / 1024,
      method,
      logs: n,
      recall: round(recall / n),
      hit: round(hit / n),
      'over budget': over,
      'median bytes': bytes.sort((a, b) => a - b)[n >> 1],
      'ms a log': round(ms / n),
    })),
  );
}

function tellClasses({ n, right, wrong }, judged) {
  console.log(`Class: ${right} of ${n} labelled logs right.`);
  for (const line of wrong) console.log(`  ${line}`);
  const counts = new Map();
  for (const { verdict } of judged) counts.set(verdict.class, (counts.get(verdict.class) ?? 0) + 1);
  console.log(`All logs: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}.`);
}

function tellPairs(judged) {
  const score = judge(judged);
  console.log(
    `Fingerprints: ${new Set(judged.map((one) => one.fingerprint)).size} of ${score.logs} logs, ${judged.filter(({ generic }) => generic).length} generic; ` +
      `${score.same} pairs with the same cause, ${score.different} with different ones, ${score.unclear} not to be told. ` +
      `Joined ${score.joined}, of these rightly ${score.both}.`,
  );
  if (process.env.WRONG_PAIRS)
    for (const pair of score.wrong) console.log(`  ${pair.same ? 'split' : 'joined'} ${pair.a} ${pair.b}`);
  return score;
}

function throughput() {
  const answer = execFileSync(process.execPath, [path.join(import.meta.dirname, 'logs/stream.mjs')], {
    encoding: 'utf8',
  });
  const { mb, seconds, generator, peakMb } = JSON.parse(answer);
  console.log(
    `${mb} MB in ${round(seconds)} s of processor time, that of the generator (${round(generator)} s) taken off.`,
  );
  goal('throughput_mb_s', mb / seconds, '>=60');
  goal('peak_rss_mb', peakMb, '<256');
}

function goal(name, value, wanted) {
  const [, sign, number] = /^([<>]?=?)(.+)$/.exec(wanted);
  const bar = Number(number);
  const reached = { '<': value < bar, '>': value > bar, '>=': value >= bar, '=': value === bar }[sign];
  console.log(`${name}=${round(value)} goal=${wanted} ${reached ? 'ok' : 'miss'}`);
}

function round(value) {
  return Math.round(value * 1_000) / 1_000;
}
