import type { RepoRef } from '../domain/repo.ts';
import type { Hands } from '../domain/rollback.ts';
import { GithubError } from '../errors.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';
import { COMMIT, type CommitNode, commitOf } from './pull-shape.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** The GraphQL selection of a pull request that `handsOf` reads. */
export const HANDS = `lastEditedAt editor { ${ACTOR} } commits(last: 30) { totalCount nodes { ${COMMIT} } }
  timelineItems(itemTypes: [REOPENED_EVENT, UNLABELED_EVENT], last: 30) { nodes {
    ... on ReopenedEvent { actor { ${ACTOR} } } ... on UnlabeledEvent { actor { ${ACTOR} } }
  } }`;

type Nodes<T> = readonly (T | null)[] | null;
export interface HandsNode {
  lastEditedAt: string | null;
  editor: GraphActor | null;
  commits: { totalCount: number; nodes: Nodes<CommitNode> };
  timelineItems: { nodes: Nodes<{ actor?: GraphActor | null }> };
}

const present = <T>(nodes: Nodes<T>): T[] => (nodes ?? []).flatMap((node) => (node === null ? [] : [node]));

/** An account that is gone did it all the same. */
export function handsOf({ lastEditedAt, editor, commits, timelineItems }: HandsNode): Hands {
  const items = present(commits.nodes).map(commitOf);
  return {
    editor: lastEditedAt === null ? undefined : actorOf(editor),
    commits: { items, cut: commits.totalCount > items.length },
    acted: present(timelineItems.nodes).map(({ actor }) => actorOf(actor)),
  };
}

const ONE = `query Hands($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${HANDS} } }
}`;

/** What was done to a pull request since it was opened, by one query of 1 point. Throws `GithubError`. */
export async function readHands(github: Github, repo: RepoRef, number: number): Promise<Hands> {
  const answer = await query<{ repository: { pullRequest: HandsNode | null } | null }>(
    github,
    repo,
    ONE,
    { ...repo, number },
    ['contents: read', 'pull-requests: read'],
  );
  const pull = answer.repository?.pullRequest;
  if (!pull) throw new GithubError('not-found', 200, `GitHub knows no pull request #${number} there.`);
  return handsOf(pull);
}
