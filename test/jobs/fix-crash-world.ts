import { type CrashWorld, killAt, type Point, pointsOf } from '../kit/crash.ts';
import type { RepoHandle } from '../kit/github/index.ts';
import { startModel, type Turn } from '../kit/model.ts';
import { startAction } from '../kit/runner.ts';
import { FIX_TOKEN, fixAnswer, GOOD, GOOD_LINE, openFixWorld, proposes, REPAIR, UNITS } from './fix-world.ts';
import { HOME } from './world.ts';

/** All that a fix leaves in a repository and on the issue, but for numbers of runs, moments and ids of objects. */
export interface FixLeft {
  repos: { name: string; labels: string[]; branches: object[]; pulls: object[] }[];
  issue: { comments: string[]; labels: string[]; eyes: string[] };
}

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
  const repos = [UNITS, HOME].map((name) => github.repo(name));
  for (const repo of repos) {
    repo.push('main', { message: 'Name the owners', files: { CODEOWNERS: '* @jon @acme/core\n' } });
    repo.setPermission('jon', 'write');
    repo.record.teams.push('core');
  }
  const { event } = await world.says('maria', '@ai-create-fix');
  const { comment, payload } = {
    comment: (event!.payload as { comment: { id: number } }).comment.id,
    payload: event!.payload,
  };
  const plan = form === 'publish' ? await propose() : undefined;
  const before = structuredClone(repos.map(({ record: { refs, labels, issues } }) => ({ refs, labels, issues })));
  /** How often the model was asked since `restore`, by run, and whether the commit stood before. */
  const asked: { committed: boolean; requests: number }[] = [];

  async function propose(): Promise<Record<string, string>> {
    world.script(...turns);
    const run = { ...RUN, attempt: 1, url: '', actor: 'maria', triggeringActor: 'maria' };
    const { outputs } = await world.run({ stage: 'propose' }, { event: event!, run });
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
    const committed = branchesOf(repos[0]!).length > 0;
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
      event: { name: 'issue_comment', payload },
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
      for (const [index, { record }] of repos.entries()) {
        const { refs, labels, issues } = structuredClone(before[index]!);
        record.refs.clear();
        for (const [ref, sha] of refs) record.refs.set(ref, sha);
        record.labels.splice(0, Number.POSITIVE_INFINITY, ...labels);
        record.issues.splice(0, Number.POSITIVE_INFINITY, ...issues);
      }
      asked.splice(0);
      Object.assign(github.token(FIX_TOKEN).rate, { remaining: 5_000 });
    },
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
    left: () => ({
      repos: repos.map((repo) => ({
        name: repo.fullName,
        labels: repo.labels(),
        branches: branchesOf(repo).map(([name, sha]) => branchLeft(repo, name, sha)),
        pulls: repo.issues.flatMap(({ number, title, body, user, labels, state, pull }) =>
          pull
            ? [
                {
                  ...{ number, title, body: plain(body ?? ''), user, state, labels: labels.toSorted() },
                  ...{ draft: pull.draft, base: pull.base, head: plain(pull.head) },
                  ...{ users: pull.requestedReviewers, teams: pull.requestedTeams },
                },
              ]
            : [],
        ),
      })),
      issue: {
        comments: world.comments().map(({ body }) => plain(body)),
        labels: repos[1]!.labels(world.issue),
        eyes: repos[1]!.reactions({ comment }).map(({ user, content }) => `${content} by ${user}`),
      },
    }),
    async writes() {
      const again = asked.slice(1).filter(({ committed, requests }) => requests > (committed ? 0 : turns.length));
      const from = github.writes().length;
      await world.run({}, { event: event!, provider: 'none' });
      return [
        ...github.writes().slice(from),
        ...again.map(({ requests }) => `asked the model ${requests} times again`),
      ];
    },
    close: world.close,
  };
}

const RUN = { id: 7_770_000_050, number: 7050 };
const MODEL = { kind: 'model', phase: 'before', write: false } as const;

const branchesOf = (repo: RepoHandle): [name: string, sha: string][] =>
  Object.entries(repo.branches()).filter(([name]) => name !== 'main');

function branchLeft(repo: RepoHandle, name: string, sha: string): object {
  const { message, parents, author } = repo.record.git.commits.get(sha)!;
  return { name: plain(name), message: plain(message), parents, author: author.login, files: repo.files(name) };
}

/**
 * A text without the place and number of the run, its moments and seconds, and what a commit of another moment is called; and without the last column
 * of the trial's table, since the commands stand in no commit.
 */
const plain = (text: string): string =>
  text
    .replace(/(<!-- ai-devops:\w+ v1 )([\w-]+)/g, (_, kind, data) => kind + Buffer.from(data, 'base64url').toString())
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replace(/\b77700000\d\d\b/g, 'ID')
    .replace(/(ci-fix-issue-\d+-)705\d/g, '$1NUMBER')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replace(/\b\d+(?:\.\d+)? s\b/g, 'SECONDS')
    .replace(/\b[0-9a-f]{40}\b/g, 'SHA')
    .replace(/^(\|(?:[^|\n]*\|){3})[^|\n]+\|$/gm, '$1');
