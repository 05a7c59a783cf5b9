import type { RepoRef } from '../domain/repo.ts';
import type { MergeMethod } from '../domain/rule.ts';
import { GithubError } from '../errors.ts';
import type { Github, GithubWriter } from './client.ts';
import { mutate, query } from './graphql.ts';
import { asRefusal, bodyOf, MergeRefused, mergeRefused } from './merge-refusal.ts';
import { at } from './shapes.ts';

/** A merge of one head commit, and of no other (M2). */
export interface MergeOrder {
  number: number;
  /** For servers without merge-async. */
  nodeId: string;
  sha: string;
  method: MergeMethod;
  /** Put it into the branch's merge queue, which has its own method and message. */
  queue: boolean;
  /** Of the commit, calmed and redacted already; undefined: GitHub's own. */
  title: string | undefined;
  body: string | undefined;
}

/** `ours`: this call brought it about; else it was so, or somebody had asked for it before. */
export interface MergeEnd {
  as: 'merged' | 'queued';
  ours: boolean;
}

/** Seconds between two looks at a merge that GitHub carries out in the background: a minute and a half in all. */
const WAITS: readonly number[] = [1, 1, 2, 3, 5, 8, 10, 15, 20, 25];

/** What merge-async answers. `details` is of one of three shapes. */
interface AsyncAnswer {
  status?: string;
  details?: { message?: string; uuid?: string; expected_head_sha?: string; sha?: string };
}

/**
 * Merges, or queues, and waits for the end of it: by merge-async, and on a server that has none by the mutations. The head
 * commit goes with every request, and nothing is sent twice (R3). A merge of the same commit that runs already is
 * waited for (FT18). Throws `MergeRefused` when GitHub says no, and `GithubError` of kind `unavailable` when it is not
 * known what became of it (FT03): then the caller looks. Needs `contents: write`.
 */
export async function mergePull(
  github: Github,
  writer: GithubWriter,
  repo: RepoRef,
  order: MergeOrder,
  sleep: (ms: number) => Promise<void>,
): Promise<MergeEnd> {
  try {
    const begun = await begin(writer, repo, order);
    return begun ? await endOf(github, repo, order, begun, sleep) : await byMutation(writer, repo, order);
  } catch (error) {
    throw asRefusal(error, order.number);
  }
}

interface Begun {
  answer: AsyncAnswer;
  ours: boolean;
}

/** Undefined where the server does not know the route. */
async function begin(writer: GithubWriter, repo: RepoRef, order: MergeOrder): Promise<Begun | undefined> {
  const { number, sha, method, queue, title, body } = order;
  try {
    const { data } = await writer.write(repo).request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async', {
      ...at(repo),
      pull_number: number,
      sha,
      ...(queue
        ? { merge_action: 'merge_queue' }
        : {
            // Not `direct_merge`: it would go past the queue and the rules where the token may.
            merge_action: 'default',
            merge_method: method.toLowerCase() as Lowercase<MergeMethod>,
            ...(title === undefined ? {} : { commit_title: title }),
            ...(body === undefined ? {} : { commit_message: body }),
          }),
    });
    const answer: AsyncAnswer = data;
    return { answer, ours: answer.status === 'pending' };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (error.status === 404) return undefined;
    const answer = (error.status === 409 ? bodyOf(error) : undefined) as AsyncAnswer | undefined;
    if (answer?.status !== 'pending') throw error;
    return { answer, ours: false };
  }
}

async function endOf(
  github: Github,
  repo: RepoRef,
  { number, sha }: MergeOrder,
  { answer, ours }: Begun,
  sleep: (ms: number) => Promise<void>,
): Promise<MergeEnd> {
  const { uuid, expected_head_sha: head } = answer.details ?? {};
  if (answer.status === 'pending' && head !== undefined && head !== sha)
    throw new MergeRefused(
      'HEAD_CHANGED',
      409,
      `A merge of #${number} at ${head.slice(0, 7)} runs, and not at ${sha.slice(0, 7)}.`,
    );
  let now = answer;
  for (const seconds of uuid === undefined ? [] : WAITS) {
    if (now.status !== 'pending') break;
    await sleep(seconds * 1000);
    now = await progress(github, repo, number, uuid!);
  }
  if (now.status === 'merged') return { as: 'merged', ours };
  if (now.status === 'enqueued') return { as: 'queued', ours };
  if (now.status === 'failed') throw mergeRefused(number, now.details?.message ?? '', 200);
  throw uncertain(number, 'has not come to an end');
}

async function progress(github: Github, repo: RepoRef, number: number, uuid: string): Promise<AsyncAnswer> {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}';
    return (await github.read(repo).request(route, { ...at(repo), pull_number: number, uuid })).data;
  } catch (error) {
    // GitHub forgets the end of a merge after a day.
    if (error instanceof GithubError && error.kind === 'not-found') throw uncertain(number, 'is not known any more');
    throw error;
  }
}

const uncertain = (number: number, what: string): GithubError =>
  new GithubError(
    'unavailable',
    0,
    `The merge of #${number} that GitHub has begun ${what}; the next run sees how it ended.`,
  );

const MERGE = `mutation Merge($input: MergePullRequestInput!) {
  mergePullRequest(input: $input) { pullRequest { state } }
}`;
const ENQUEUE = `mutation Enqueue($input: EnqueuePullRequestInput!) {
  enqueuePullRequest(input: $input) { mergeQueueEntry { state } }
}`;

async function byMutation(writer: GithubWriter, repo: RepoRef, order: MergeOrder): Promise<MergeEnd> {
  const { nodeId: pullRequestId, sha: expectedHeadOid, method: mergeMethod, queue, title, body } = order;
  const input = {
    ...{ pullRequestId, expectedHeadOid },
    ...(queue ? {} : { mergeMethod }),
    ...(queue || title === undefined ? {} : { commitHeadline: title }),
    ...(queue || body === undefined ? {} : { commitBody: body }),
  };
  const document = queue ? ENQUEUE : MERGE;
  await mutate(writer, repo, { needs: 'contents: write', document, variables: { input } });
  return { as: queue ? 'queued' : 'merged', ours: true };
}

/** Where a pull request stands, as far as a merge cares. */
export interface MergeState {
  nodeId: string;
  url: string;
  headSha: string;
  baseBranch: string;
  as: 'open' | 'queued' | 'merged' | 'closed';
}

const STATE = `query MergeState($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { id url state headRefOid baseRefName isInMergeQueue }
  }
}`;

interface StateAnswer {
  repository: {
    pullRequest: {
      id: string;
      url: string;
      state: 'OPEN' | 'CLOSED' | 'MERGED';
      headRefOid: string;
      baseRefName: string;
      isInMergeQueue: boolean;
    } | null;
  } | null;
}

/** Looks at one pull request anew, for one point. Throws `GithubError`: `not-found` when there is none. */
export async function readMergeState(github: Github, repo: RepoRef, number: number): Promise<MergeState> {
  const { repository } = await query<StateAnswer>(github, repo, STATE, { owner: repo.owner, name: repo.name, number });
  const pull = repository?.pullRequest;
  if (!pull)
    throw new GithubError('not-found', 200, `GitHub knows no pull request #${number} in ${repo.owner}/${repo.name}.`);
  return {
    nodeId: pull.id,
    url: pull.url,
    headSha: pull.headRefOid,
    baseBranch: pull.baseRefName,
    as:
      pull.isInMergeQueue && pull.state === 'OPEN'
        ? 'queued'
        : (pull.state.toLowerCase() as Lowercase<typeof pull.state>),
  };
}
