import { type CrashWorld, killAt, type Point, pointsOf } from '../kit/crash.ts';
import { startModel, type Turn } from '../kit/model.ts';
import { startAction } from '../kit/runner.ts';
import { branchesOf, type FixLeft, keepFix, RUN } from './fix-left.ts';
import { FIX_TOKEN, fixAnswer, GOOD, GOOD_LINE, openFixWorld, proposes, REPAIR, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

/** Which run is killed: everything in one process, into one repository or two, or the last of the three jobs. */
export type Form = 'one repository' | 'two repositories' | 'publish';

const TWO: Turn[] = [
  REPAIR,
  proposes(UNITS),
  {
    calls: [
      {
        name: 'create_or_update_file',
        args: { repository: HOME, path: 'NOTES.md', content: 'Intervals are milliseconds.\n' },
      },
    ],
  },
  proposes(HOME, { title: 'Say what an interval is' }),
  fixAnswer(),
];

/** True when the line that repairs it is there: a small command. */
const HOLDS = `grep -qF '${GOOD_LINE}' ../units/src/index.js`;

/**
 * The demo's world with owners of the code, where the built action is asked for a fix. It is run again by the same event,
 * in another run; the publishing job in a second attempt of its own run, since another run has another plan.
 */
export async function openFixCrashWorld(form: Form): Promise<CrashWorld<FixLeft>> {
  const world = await openFixWorld();
  const { github } = world.red;
  const turns = form === 'two repositories' ? TWO : GOOD;
  const event = (await world.says('maria', '@ai-create-fix')).event!;
  const kept = keepFix(world, event);
  const plan = form === 'publish' ? await propose() : undefined;
  /** How often the model was asked since `restore`, by run, and whether the commit stood before. */
  const asked: { committed: boolean; requests: number }[] = [];

  async function propose(): Promise<Record<string, string>> {
    world.script(...turns);
    const run = { ...RUN, attempt: 1, url: '', actor: 'maria', triggeringActor: 'maria' };
    const { outputs } = await world.run({ stage: 'propose' }, { event, run });
    return { plan: outputs['plan']!, 'plan-sha256': outputs['plan-sha256']!, validation: 'none' };
  }

  /** Starts the action; `end` is for when it has ended. `onTurn` is told the number of each question, from 1. */
  async function start(again: boolean, onTurn: (turn: number) => void = () => undefined) {
    const counted = (turn: Turn, index: number): Turn => ({
      ...turn,
      when: () => {
        onTurn(index + 1);
        return true;
      },
    });
    const model = await startModel(turns.map(counted));
    const committed = branchesOf(github.repo(UNITS)).length > 0;
    const other = again && !plan;
    const running = startAction({
      action: 'ai-create-fix',
      inputs: {
        provider: 'gemini',
        'api-key': 'key-for-the-twin',
        'base-url': model.url.gemini,
        repositories: 'acme/poller\nacme/units',
        'fix-repositories': 'acme/units',
        ...(plan ? { stage: 'publish', ...plan } : { 'validation-isolation': 'unsafe', 'reproduce-command': HOLDS }),
      },
      event,
      token: FIX_TOKEN,
      repository: HOME,
      actor: 'maria',
      runId: other ? RUN.id + 1 : RUN.id,
      runNumber: other ? RUN.number + 1 : RUN.number,
      runAttempt: again && plan ? 2 : 1,
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
    });
    const end = async (): Promise<void> => {
      await running.done;
      asked.push({ committed, requests: model.requests.length });
      await model.stop();
      if (model.complaints.length > 0) throw new Error(model.complaints.join('\n'));
    };
    return { running, end };
  }

  async function run(again = false): Promise<void> {
    const { running, end } = await start(again);
    const { code, log } = await running.done;
    await end();
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${log}`);
  }

  return {
    run,
    restore() {
      kept.restore();
      asked.splice(0);
    },
    left: kept.left,
    async points() {
      const from = github.journal.requests.length;
      await run();
      // What a model was asked stands nowhere: after its answer is before the next call.
      const model = plan ? [] : turns.map((_, index): Point => ({ ...MODEL, call: `question ${index + 1}` }));
      return [...pointsOf(github.journal.requests.slice(from)), ...model];
    },
    async runUntil(point) {
      let killed = false;
      const { running, end } = await start(false, (turn) => {
        if (point.kind !== MODEL.kind || point.call !== `question ${turn}`) return;
        killed = true;
        running.kill('SIGKILL');
      });
      const came = await killAt(github, running, point);
      await end();
      return came || killed;
    },
    async writes() {
      const again = asked.slice(1).filter(({ committed, requests }) => requests > (committed ? 0 : turns.length));
      const from = github.writes().length;
      await world.run({}, { event, provider: 'none' });
      return [
        ...github.writes().slice(from),
        ...again.map(({ requests }) => `asked the model ${requests} times again`),
      ];
    },
    close: world.close,
  };
}

const MODEL = { kind: 'model', phase: 'before', write: false } as const;
