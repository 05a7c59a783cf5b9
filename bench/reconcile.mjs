// npm run bench:reconcile: what it costs to look after 1,000 open pull requests of 20 repositories, with 300 ms on every call
// of GitHub: seconds, points by GitHub's formula, requests, writes and questions to a model, beside a plain script that reads
// the same. GitHub and the model are twins, in this process; every run has a process of its own. Never a test: it prints, it
// does not fail. test/jobs/reconcile-scale.test.ts holds the same counts to a smaller world.
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const load = (file) => import(pathToFileURL(path.join(root, file)).href);
const MANY = { repositories: 20, pulls: 50 };
const LATENCY_MS = 300;
const MINUTE = 60_000;

execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, 'test/scale')],
  {
    stdio: 'inherit',
  },
);
const [
  { MAY_BE_ASKED, PULLS_INPUT, askedAbout, moveHeads, settingsOfPulls, strayOfPulls, tellManyPulls },
  { startModel },
] = await Promise.all(['scale/many-pulls.js', 'kit/model.js'].map((file) => load(`.cache/test/${file}`)));
const rows = [];

const world = await open(MANY);
const { many } = world;
console.log(
  `${many.kinds.size} open pull requests in ${MANY.repositories} repositories, ${LATENCY_MS} ms on every call; max-pulls 1000,`,
);
console.log(
  'write-pause-ms 0 (the default is 1000); a model that answers `wait` at once, and may read. Node',
  process.version,
);
const first = await world.round('all of them new');
const after = await world.round('after its own words', () => many.github.clock.advance(10 * MINUTE));
const search = await world.round('nothing changed, by search', () => many.github.clock.advance(10 * MINUTE));
const lists = await world.round('nothing changed, by repository', () => many.github.clock.advance(10 * MINUTE), {
  sweep: 'repositories',
});
const moved = await world.round('every head moved, 429 and 502', () => {
  moveHeads(many);
  trouble(many.github);
});
const unhurt = many.github.faults.unused().length;
many.github.faults.clear();
const mended = await world.round('the run after that', () => many.github.clock.advance(10 * MINUTE));
const settled = await world.round('nothing changed again', () => many.github.clock.advance(10 * MINUTE));
const stray = strayOfPulls(many);
await world.naive(MANY.repositories, 10);
await world.naive(1, 1);
await world.close();
const { merges, runs, fresh } = await mergeTwenty();

console.table(rows);
console.log('Sequentially, one repository was read, and the time of twenty is told.');
const { writes, rest, decided } = first;
console.log(
  `The first run wrote ${writes} times: the default pause of a second behind each write would add about ${minutes(writes)} minutes, and`,
);
console.log(
  `${minutes((writes / decided) * 100)} to a run of 100 pull requests, the default. It made ${rest} requests by REST, of the 5,000 that an app has at least in an`,
);
console.log(
  `hour; 100 pull requests make ${Math.round((rest / decided) * 100)}. If all 1,000 were selected, it would cost 20 + 80 + 1 points, and 1 for who we are.`,
);
console.table(askedRows());
console.log(
  `${merges.length} merged in ${runs.length} runs, five at most in each, with as many points: ${runs.map(({ merged, points }) => `${merged.length} with ${points}`).join(', ')}; one fresh look before a merge: ${fresh}.`,
);
for (const line of stray) console.log(line);

line('unchanged_s', search.ms / 1000, '<', 10);
line('unchanged_points', search.points, '<=', 20);
line('unchanged_writes', search.writes + lists.writes + settled.writes, '=', 0);
line('all_changed_s', first.ms / 1000, '<', 60);
line('all_changed_points', first.points, '<=', 105);
line(
  'points_logged',
  [first, after, search, lists, moved, mended].filter(({ points, logged }) => points === logged).length,
  '=',
  6,
);
for (const kind of new Set(many.kinds.values()))
  if (!MAY_BE_ASKED.includes(kind))
    line(`model_calls_${kind}`, (first.asked[kind] ?? 0) + (moved.asked[kind] ?? 0), '=', 0);
line(
  'model_calls_unchanged',
  [after, search, lists, settled].reduce((sum, { calls }) => sum + calls, 0),
  '=',
  0,
);
line('troubled_decided', moved.decided, '=', first.decided);
line('troubled_faults_unused', unhurt, '=', 0);
line('troubled_left_or_twice', stray.length, '=', 0);
line('merged', merges.length, '=', 20);
line('merges_without_head_sha', merges.filter(({ merge }) => merge.sent !== merge.head).length, '=', 0);
line('fresh_look_points', fresh, '<=', 1);

/** A world with a model beside it, and what may be measured in it. */
async function open(told) {
  const many = await tellManyPulls(told);
  const { github, token } = many;
  const model = await startModel([]);
  const asked = new Map();
  const answers = { action: 'wait' };
  model.otherwise(({ user }) => {
    const { name, number, head } = askedAbout(user.join('\n'));
    const kind = many.kinds.get(name);
    asked.set(kind, (asked.get(kind) ?? 0) + 1);
    const args = { pull: number, head, action: answers.action, reason: 'The rule says so.' };
    return { calls: [{ name: 'answer', args }] };
  });
  github.onCall(({ phase }) => (phase === 'before' ? setTimeout(LATENCY_MS) : undefined));
  const settings = {
    ...settingsOfPulls(many),
    provider: 'gemini',
    apiKey: 'key-for-the-twin',
    baseUrl: model.url.gemini,
  };
  const targets = many.others.map((full) => ({ owner: full.split('/')[0], name: full.split('/')[1] }));
  const measured = async (what, job) => {
    asked.clear();
    const [requests, writes] = [github.journal.requests.length, github.journal.writes.length];
    const ran = await started({ ...job, at: github.clock.now() });
    const made = github.journal.requests.slice(requests);
    const queries = made.filter(({ operation }) => operation !== undefined);
    const round = {
      ...ran,
      made,
      points: sum(queries.map(({ cost = 0 }) => cost)),
      // The job tells what pull requests cost; who we are, and where one stands around its merge, is asked beside them.
      logged: (ran.points ?? 0) + queries.filter(({ operation }) => /^(?:Viewer|MergeState)$/.test(operation)).length,
      writes: made.filter(({ write, operation }) => write && operation === undefined).length,
      merged: github.journal.writes.slice(writes).filter(({ kind }) => kind === 'merge'),
      rest: made.length - queries.length,
      decided: ran.decisions?.length ?? 0,
      asked: Object.fromEntries(asked),
      calls: sum([...asked.values()]),
    };
    const { ms, cpuMs, rssMb } = round;
    rows.push({
      '': what,
      ...{ seconds: tenths(ms / 1000), points: round.points, GraphQL: queries.length },
      REST: round.rest - round.writes,
      ...{ writes: round.writes, model: round.calls, decided: round.decided },
      ...{ 'CPU s': tenths(cpuMs / 1000), 'RSS MB': Math.round(rssMb) },
    });
    return round;
  };
  return {
    ...{ many, answers },
    round: async (what, change = () => undefined, input = {}) => {
      change();
      return measured(what, { settings, input: { ...PULLS_INPUT, targets, ...input } });
    },
    naive: async (repositories, atOnce) => {
      const names = [many.home, ...many.others].slice(0, repositories);
      const what = atOnce === 1 ? 'a plain script, sequential' : `a plain script, ${atOnce} at a time`;
      const round = await measured(what, { naive: { api: github.url, token, repositories: names, atOnce } });
      const times = MANY.repositories / repositories;
      Object.assign(rows.at(-1), { seconds: tenths((round.ms * times) / 1000), REST: round.made.length * times });
      return round;
    },
    close: () => Promise.all([model.close(), github.close()]),
  };
}

/** Reads that fail before and after they were looked at, writes of which the answer is lost, and limits. */
function trouble({ faults }) {
  const html = { kind: 'html', status: 502 };
  const limit = { kind: 'status', status: 429, message: 'too many requests', headers: { 'retry-after': '1' } };
  const query = (name) => (_method, _path, operation) => operation === name;
  faults.add({ match: query('SweepSearch'), nth: 3, ...html });
  faults.add({ match: query('SweepSearch'), nth: 6, ...limit });
  faults.add({ match: query('Details'), nth: 5, times: 2, ...html });
  faults.add({ match: query('Details'), nth: 12, ...limit });
  faults.add({ match: /^GET .*\/activity$/, nth: 20, times: 3, ...limit });
  faults.add({ match: /^GET .*\/pulls\/\d+$/, nth: 50, times: 5, ...html });
  faults.add({ match: /^GET .*\/check-runs$/, nth: 300, times: 10, ...limit });
  faults.add({ match: /^GET .*\/comments$/, nth: 100, times: 3, ...html });
  faults.add({ match: /^POST .*\/check-runs$/, nth: 100, times: 3, phase: 'after', ...html });
  faults.add({ match: /^POST .*\/check-runs$/, nth: 200, times: 3, ...limit });
  faults.add({ match: /^PATCH .*\/comments\/\d+$/, nth: 30, times: 3, phase: 'after', ...html });
}

/** Ready pull requests of four repositories, and a model that merges: within the caps, five a run. */
async function mergeTwenty() {
  const world = await open({ repositories: 4, pulls: 50 });
  world.answers.action = 'merge';
  const runs = [];
  const merges = () => runs.flatMap(({ merged }) => merged);
  while (merges().length < 20 && runs.length < 8)
    runs.push(
      await world.round(`four repositories, merging, run ${runs.length + 1}`, () =>
        world.many.github.clock.advance(10 * MINUTE),
      ),
    );
  await world.close();
  const looks = runs.flatMap(({ made }) => made.filter(({ operation }) => operation === 'Fresh'));
  return { merges: merges(), runs, fresh: Math.max(...looks.map(({ cost }) => cost)) };
}

function askedRows() {
  return Object.fromEntries(
    [...new Set(many.kinds.values())].map((kind) => [
      kind,
      {
        'pull requests': [...many.kinds.values()].filter((one) => one === kind).length,
        'model calls, all new': first.asked[kind] ?? 0,
        'every head moved': moved.asked[kind] ?? 0,
        'nothing changed': (search.asked[kind] ?? 0) + (lists.asked[kind] ?? 0),
      },
    ]),
  );
}

/** One run in a process of its own. */
function started(job) {
  const child = spawn(process.execPath, [path.join(root, 'bench/reconcile/run.mjs'), JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the run ended with ${code}`)),
    );
  });
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function minutes(seconds) {
  return Math.round(seconds / 60);
}

function tenths(value) {
  return Math.round(value * 10) / 10;
}

function line(name, value, sign, goal) {
  const ok = { '<': value < goal, '<=': value <= goal, '=': value === goal }[sign];
  console.log(`${name}=${tenths(value)} goal=${sign === '=' ? '' : sign}${goal} ${ok ? 'ok' : 'miss'}`);
}
