import type { PlanHead, PlanPull } from '../domain/implementation-plan.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';
import { ACTOR, actorOf, GIT_ACTOR, type GraphActor, type GraphGitActor, gitAuthorOf } from './shapes.ts';

const PLAN = `query Plan($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    issueOrPullRequest(number: $number) { __typename ... on PullRequest {
      number url title body state isDraft isCrossRepository author { ${ACTOR} } lastEditedAt editor { ${ACTOR} }
      headRefName headRefOid baseRefName labels(first: 50) { nodes { name } }
      commits(last: 2) { nodes { commit {
        oid message author { ${GIT_ACTOR} } tree { oid } parents(first: 2) { nodes { oid tree { oid } } }
      } } }
    } }
  }
}`;

type Nodes<T> = { nodes: (T | null)[] | null } | null;
interface Tree {
  oid: string;
  tree: { oid: string } | null;
}
interface CommitNode extends Tree {
  message: string;
  author: GraphGitActor | null;
  parents: Nodes<Tree>;
}
interface PullNode {
  __typename: 'PullRequest';
  number: number;
  url: string;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  isCrossRepository: boolean;
  author: GraphActor | null;
  lastEditedAt: string | null;
  editor: GraphActor | null;
  headRefName: string;
  headRefOid: string;
  baseRefName: string;
  labels: Nodes<{ name: string }>;
  commits: Nodes<{ commit: CommitNode }>;
}
interface Answer {
  repository: {
    defaultBranchRef: { name: string } | null;
    issueOrPullRequest: PullNode | { __typename: 'Issue' } | null;
  } | null;
}

/**
 * A pull request with all that its plan's approval hangs on, by one query of 1 point; undefined when the number is an issue's.
 * Throws `GithubError`, of kind `not-found` when there is neither.
 */
export async function readPlanPull(github: Github, repo: RepoRef, number: number): Promise<PlanPull | undefined> {
  const needs = ['contents: read', 'pull-requests: read'];
  const answer = await query<Answer>(github, repo, PLAN, { ...repo, number }, needs);
  const pull = answer.repository?.issueOrPullRequest;
  if (pull?.__typename !== 'PullRequest') return undefined;
  return {
    number: pull.number,
    url: pull.url,
    title: pull.title,
    body: pull.body,
    state: pull.state.toLowerCase() as PlanPull['state'],
    draft: pull.isDraft,
    fork: pull.isCrossRepository,
    author: actorOf(pull.author),
    edit: pull.lastEditedAt ? { editor: actorOf(pull.editor), at: pull.lastEditedAt } : undefined,
    labels: nodesOf(pull.labels).map(({ name }) => name),
    branch: pull.headRefName,
    headSha: pull.headRefOid,
    baseBranch: pull.baseRefName,
    defaultBranch: answer.repository?.defaultBranchRef?.name ?? '',
    head: headOf(nodesOf(pull.commits).at(-1)?.commit),
    before: headOf(nodesOf(pull.commits).at(-2)?.commit),
  };
}

const nodesOf = <T>(list: Nodes<T>): T[] => (list?.nodes ?? []).flatMap((node) => (node === null ? [] : [node]));

function headOf(commit: CommitNode | undefined): PlanHead | undefined {
  if (!commit) return undefined;
  const parents = nodesOf(commit.parents);
  const tree = commit.tree?.oid;
  return {
    sha: commit.oid,
    message: commit.message,
    author: gitAuthorOf(commit.author),
    parents: parents.map(({ oid }) => oid),
    empty: tree !== undefined && tree === parents[0]?.tree?.oid,
  };
}
