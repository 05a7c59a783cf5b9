import type { Author } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { query } from './graphql.ts';
import { ACTOR, actorOf, type GraphActor } from './shapes.ts';

/** The last edit of a text. */
export interface Edit {
  editor: Author;
  at: string;
}

const EDITORS = `query Editors($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Comment { lastEditedAt editor { ${ACTOR} } } }
}`;

interface EditorsAnswer {
  nodes: ({ id: string; lastEditedAt?: string | null; editor?: GraphActor | null } | null)[];
}

/**
 * Who last edited each of these issues, pull requests or comments (GraphQL node ids); what was never edited is left out.
 * An editor whose account is gone is the ghost. One request for a hundred. Throws when GitHub does not answer.
 */
export async function readEditors(github: Github, repo: RepoRef, ids: readonly string[]): Promise<Map<string, Edit>> {
  const edits = new Map<string, Edit>();
  for (let from = 0; from < ids.length; from += 100) {
    const { nodes } = await query<EditorsAnswer>(github, repo, EDITORS, { ids: ids.slice(from, from + 100) });
    for (const node of nodes) {
      if (node?.lastEditedAt) edits.set(node.id, { editor: actorOf(node.editor), at: node.lastEditedAt });
    }
  }
  return edits;
}

const HISTORY = `query History($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { lastEditedAt editor { ${ACTOR} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
    ... on PullRequest { lastEditedAt editor { ${ACTOR} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
  } }
}`;

interface HistoryAnswer {
  repository: {
    issueOrPullRequest: {
      lastEditedAt: string | null;
      editor: GraphActor | null;
      timelineItems: { nodes: ({ createdAt?: string; previousTitle?: string } | null)[] | null };
    } | null;
  } | null;
}

/** How the title and body of an issue or pull request changed. */
export interface TextHistory {
  /** The last edit of the body. */
  edit: Edit | undefined;
  /** Oldest first: until `at` the title was `title`. */
  renames: { at: string; title: string }[];
}

/** Reads it by GraphQL, because REST tells neither. Throws `GithubError`; of kind `not-found` when there is none. */
export async function readTextHistory(github: Github, repo: RepoRef, number: number): Promise<TextHistory> {
  const answer = await query<HistoryAnswer>(github, repo, HISTORY, { owner: repo.owner, repo: repo.name, number });
  const found = answer.repository?.issueOrPullRequest;
  const renames = (found?.timelineItems.nodes ?? []).flatMap((node) =>
    node?.createdAt && node.previousTitle !== undefined ? [{ at: node.createdAt, title: node.previousTitle }] : [],
  );
  return {
    edit: found?.lastEditedAt ? { editor: actorOf(found.editor), at: found.lastEditedAt } : undefined,
    renames,
  };
}
