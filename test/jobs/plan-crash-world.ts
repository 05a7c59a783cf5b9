import { type CrashWorld, killAt, type Point, pointsOf } from '../kit/crash.ts';
import { startModel, type Turn } from '../kit/model.ts';
import { startAction } from '../kit/runner.ts';
import { CARRIES_OUT, HOLDS, openApproveWorld } from './approve-hands.ts';
import { plain, RUN } from './fix-left.ts';
import { openPlanWorld, PLAN_TOKEN, planned as plans } from './plan-world.ts';
import { HOME } from './world.ts';

/** What a comment asks for, and what the run that it starts may be killed in. */
export type Command = '@ai-plan' | '/approve' | '/reject';

/** All that a plan and its answers leave, but for numbers of runs, moments and ids of objects. */
export interface PlanLeft {
  branches: object[];
  issues: object[];
  labels: string[];
  eyes: string[];
}

const TURNS: Record<Command, readonly Turn[]> = { '@ai-plan': [plans()], '/approve': CARRIES_OUT, '/reject': [] };
const HEX = /\b[0-9a-f]{64}\b|`[0-9a-f]{12}`/g;
/** What the comment repeats of the plan: a run that finishes what stands has the pull request alone, where all of it is. */
const REPEATED = /\n\n(?:\d+ steps?[\s\S]*?(?=\n\nRead it there)|It asks:[\s\S]*?(?=\n\n---\n))/g;
const told = (text: string | null): string =>
  plain(text ?? '')
    .replace(HEX, 'HASH')
    .replace(REPEATED, '');

/** The shop, where the built action is asked for a plan or answered; it is run again by the same event, in another run. */
export async function openPlanCrashWorld(command: Command): Promise<CrashWorld<PlanLeft>> {
  const planned = command === '@ai-plan' ? undefined : await openApproveWorld();
  const world = planned ?? (await openPlanWorld());
  const { github, home, issue } = world;
  const turns = TURNS[command];
  const subject = planned?.pull().number ?? issue;
  const event = (await world.says('jon', command === '/reject' ? '/reject Too dear.' : command, subject)).event!;
  const { comment } = event.payload as { comment: { id: number } };
  const { refs, labels, issues } = structuredClone({
    refs: home.record.refs,
    labels: home.record.labels,
    issues: home.record.issues,
  });
  /** How often the model was asked since `restore`, by run, and whether what it was asked for stood before. */
  const asked: { stood: boolean; requests: number }[] = [];
  const stands = (): boolean => {
    if (command === '@ai-plan') return world.pulls().length > 0;
    const head = home.record.git.commits.get(home.sha(`ai-agent/issue-${issue}`));
    return !head?.message.startsWith('Open the branch');
  };

  /** Starts the action; `onTurn` is told the number of each question, from 1. */
  async function start(again: boolean, onTurn: (turn: number) => void = () => undefined) {
    const counted = (turn: Turn, index: number): Turn => ({
      ...turn,
      when: () => {
        onTurn(index + 1);
        return true;
      },
    });
    const model = await startModel(turns.map(counted));
    const stood = stands();
    const more = again ? 1 : 0;
    const running = startAction({
      action: 'ai-create-fix',
      inputs: {
        provider: 'gemini',
        'api-key': 'key-for-the-twin',
        'base-url': model.url.gemini,
        ...(command === '/approve' ? { 'validation-isolation': 'unsafe', 'validate-command': HOLDS } : {}),
      },
      event,
      token: PLAN_TOKEN,
      repository: HOME,
      actor: 'jon',
      runId: RUN.id + more,
      runNumber: RUN.number + more,
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
    });
    const end = async (): Promise<void> => {
      await running.done;
      asked.push({ stood, requests: model.requests.length });
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
      const kept = structuredClone({ refs, labels, issues });
      home.record.refs.clear();
      for (const [ref, sha] of kept.refs) home.record.refs.set(ref, sha);
      home.record.labels.splice(0, Number.POSITIVE_INFINITY, ...kept.labels);
      home.record.issues.splice(0, Number.POSITIVE_INFINITY, ...kept.issues);
      Object.assign(github.token(PLAN_TOKEN).rate, { remaining: 5_000 });
      asked.splice(0);
    },
    left: () => ({
      branches: Object.entries(home.branches()).map(([name, sha]) => {
        const { message, author, parents } = home.record.git.commits.get(sha)!;
        return { name, message: told(message), author: author.login, parents: parents.length, files: home.files(name) };
      }),
      issues: home.issues.map(({ number, title, body, state, labels: on, pull }) => ({
        ...{ number, title, body: told(body), state, labels: on.toSorted() },
        ...(pull ? { draft: pull.draft, head: pull.head, base: pull.base, asked: pull.requestedReviewers } : {}),
        comments: home.comments(number).map((one) => `${one.user}: ${told(one.body)}`),
      })),
      labels: home.labels(),
      eyes: home.reactions({ comment: comment.id }).map(({ user, content }) => `${content} by ${user}`),
    }),
    async points() {
      const from = github.journal.requests.length;
      await run();
      const model = turns.map((_, index): Point => ({ ...MODEL, call: `question ${index + 1}` }));
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
      const again = asked.slice(1).filter(({ stood, requests }) => requests > (stood ? 0 : turns.length));
      const from = github.writes().length;
      await world.run({ event, provider: 'none' });
      return [
        ...github.writes().slice(from),
        ...again.map(({ requests }) => `asked the model ${requests} times again`),
      ];
    },
    close: world.close,
  };
}

const MODEL = { kind: 'model', phase: 'before', write: false } as const;
