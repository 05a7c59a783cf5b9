import type { ChangeRequest } from '../../packages/core/src/domain/change.ts';
import { type CrashWorld, killAt, pointsOf } from '../kit/crash.ts';
import { type Running, startAction } from '../kit/runner.ts';
import { APP_TOKEN, type ChangeWorld, OPEN, openChangeWorld } from './change-world.ts';
import { HOME } from './reconcile-world.ts';

/** All that a change leaves in its repository, but for numbers of runs. */
export interface ChangeLeft {
  labels: string[];
  branches: object[];
  pulls: object[];
}

/** One that leaves all there is: five labels, reviewers, a team, a draft. */
const REQUEST: ChangeRequest = { ...OPEN, environment: 'staging' };
const RUN = 7_770_000_050;

/** Hands to put the repository back to how it is now, and to see what changes left in it. */
export function keepChange(world: ChangeWorld): { restore(): void; left(): ChangeLeft } {
  const { github } = world;
  const repo = github.repo(HOME);
  const { record } = repo;
  const before = structuredClone({ refs: record.refs, labels: record.labels, issues: record.issues });
  return {
    restore() {
      const { refs, labels, issues } = structuredClone(before);
      record.refs.clear();
      for (const [ref, sha] of refs) record.refs.set(ref, sha);
      record.labels.splice(0, Number.POSITIVE_INFINITY, ...labels);
      record.issues.splice(0, Number.POSITIVE_INFINITY, ...issues);
      // GitHub's hour never ends here.
      Object.assign(github.token(APP_TOKEN).rate, { remaining: 5_000 });
    },
    left: () => ({
      labels: repo.labels().toSorted(),
      branches: world.branches().map((name) => {
        const { message, parents, author } = record.git.commits.get(repo.sha(name))!;
        return { name, message, parents, author: author.login, files: repo.files(name) };
      }),
      pulls: world.pulls().map(({ number, title, body, user, labels, state, pull }) => ({
        ...{ number, title, body: plain(body ?? ''), user, state, labels: labels.toSorted() },
        ...{ draft: pull!.draft, base: pull!.base, head: pull!.head },
        ...{ users: pull!.requestedReviewers, teams: pull!.requestedTeams },
      })),
    }),
  };
}

/** A text without the place and number of the run. A marker carries base64url with a dot for the hyphen. */
const plain = (text: string): string =>
  text
    .replace(
      /(<!-- ai-devops:\w+ v1 )([\w.-]+)/g,
      (_, kind: string, data: string) => kind + Buffer.from(data.replaceAll('.', '-'), 'base64url').toString(),
    )
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replace(/\b77700000\d\d\b|\b9001\b/g, 'ID');

/** The built action, asked for a change by a tool. No key of a model is there. */
export const startChange = (world: ChangeWorld, request: ChangeRequest, runId: number, root?: string): Running =>
  startAction({
    action: 'ai-create-fix',
    inputs: { change: JSON.stringify(request), approvers: 'maria' },
    event: {
      name: 'repository_dispatch',
      payload: { action: 'ai-devops-change', client_payload: { change: request } },
    },
    token: APP_TOKEN,
    repository: HOME,
    actor: 'maria',
    runId,
    ...(root === undefined ? {} : { root }),
    env: {
      GITHUB_API_URL: world.github.url,
      GITHUB_GRAPHQL_URL: world.github.graphqlUrl,
      GITHUB_SERVER_URL: world.github.url,
    },
  });

/** The repository with manifests, where the built action is killed in the middle; the same request starts another run. */
export async function openChangeCrashWorld(): Promise<CrashWorld<ChangeLeft>> {
  const world = await openChangeWorld();
  const { github } = world;
  const run = async (again = false): Promise<void> => {
    const { code, log } = await startChange(world, REQUEST, again ? RUN + 1 : RUN).done;
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${log}`);
  };
  return {
    ...keepChange(world),
    run,
    async points() {
      const from = github.journal.requests.length;
      await run();
      return pointsOf(github.journal.requests.slice(from));
    },
    runUntil: (point) => killAt(github, startChange(world, REQUEST, RUN), point),
    async writes() {
      const from = github.writes().length;
      await world.ask(REQUEST, { input: { approvers: ['maria'] } });
      return github.writes().slice(from);
    },
    close: world.close,
  };
}
