/** `POST /graphql` over the twin's memory: the root fields and the few mutations that the twin models. */

import { addComment, deleteComment, editComment, react } from '../issues.ts';
import type { NewWrite } from '../journal.ts';
import {
  findComment,
  findRepo,
  fullName,
  type Issue,
  nodeId,
  type Repo,
  readNodeId,
  repoById,
  type World,
} from '../memory.ts';
import type { Call, Reply } from '../route.ts';
import { sortedSearch } from '../routes/search.ts';
import { renew, sees, spentWords, type Token } from '../tokens.ts';
import { actorNode, type Context, connection, must, type PageArgs } from './connection.ts';
import { mergingMutations } from './merging.ts';
import { commentNode, issueNodeOf, labelNode, repoNode } from './nodes.ts';
import { publishing } from './publishing.ts';
import { revertingMutations } from './reverting.ts';
import { run, typed } from './schema.ts';

/** Answers a GraphQL request and writes its cost into the journal. */
export async function answerGraphQL(call: Call, body: Buffer, unmodelled: (what: string) => void): Promise<Reply> {
  let asked: { query?: unknown; variables?: Record<string, unknown> | null; operationName?: string };
  try {
    asked = JSON.parse(body.toString());
  } catch {
    return {
      status: 400,
      body: { message: 'Problems parsing JSON', documentation_url: 'https://docs.github.com/graphql' },
    };
  }
  if (typeof asked.query !== 'string')
    return {
      status: 200,
      body: { errors: [{ message: 'A query attribute must be specified and must be a string.' }] },
    };
  const question = { query: asked.query, variables: asked.variables ?? {}, operationName: asked.operationName };
  const rate = call.token.graphql;
  renew(call.world, rate);
  // The hour's points are gone: GitHub says so with 200.
  if (rate.remaining === 0)
    return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: spentWords(call.token) }] } };
  const spend = (price: { cost: number; nodes: number }) => {
    rate.remaining = Math.max(0, rate.remaining - price.cost);
    rate.used = rate.limit - rate.remaining;
    return root(call, price);
  };
  const answer = await run(question, spend, unmodelled);
  Object.assign(call.record, { cost: answer.cost, operation: answer.operation, write: answer.mutation });
  return { status: answer.status, body: answer.body };
}

const missing = (what: string) => typed('NOT_FOUND', what);

function root(call: Call, price: { cost: number; nodes: number }): Record<string, unknown> {
  const context: Context = { world: call.world, token: call.token };
  const rate = call.token.graphql;
  return {
    ...mutations(call, context),
    ...publishing(call, context, (id) => lookUp(context, id)),
    ...mergingMutations(call, context, (id) => lookUp(context, id)),
    ...revertingMutations(call, context, (id) => lookUp(context, id)),
    viewer: () => ({
      ...actorNode(context, call.token.user.login),
      __typename: 'User',
      // Here GitHub does keep the suffix: a workflow's token answers `github-actions[bot]`.
      login: call.token.user.login,
    }),
    rateLimit: () => ({
      cost: price.cost,
      nodeCount: price.nodes,
      limit: rate.limit,
      remaining: rate.remaining,
      used: rate.used,
      resetAt: new Date(rate.reset * 1000).toISOString(),
    }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repo = present(call.world, call.token, `${owner}/${name}`);
      if (!repo) throw missing(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repoNode(context, repo);
    },
    // Unlike `user`, it answers null for a name that nobody has.
    repositoryOwner: ({ login }: { login: string }) => {
      const account = call.world.users.get(login.toLowerCase());
      return account && account.type !== 'Bot' ? actorNode(context, account.login) : null;
    },
    search: (args: PageArgs & { query: string; type: string }) => {
      if (args.type !== 'ISSUE') throw typed('UNMODELLED', `The twin does not model a search of type ${args.type}`);
      const found = sortedSearch(call, args.query).map((one) => ({ ...one, id: one.issue.id }));
      // It counts them all, and shows the first thousand.
      const shown = found.slice(0, 1000);
      return connection(shown, (one) => issueNodeOf(context, one.repo, one.issue), args, { issueCount: found.length });
    },
    node: ({ id }: { id: string }) => nodeOf(context, id),
    // Each is a promise, so that one that is not there is null and costs the others nothing.
    nodes: ({ ids }: { ids: string[] }) => ids.map(async (id) => nodeOf(context, id)),
  };
}

/** GraphQL follows a rename without a redirect. */
function present(world: World, token: Token, name: string): Repo | undefined {
  const moved = world.renamed.get(name.toLowerCase());
  const repo = findRepo(world, name) ?? (moved === undefined ? undefined : repoById(world, moved));
  return repo && sees(token, repo) ? repo : undefined;
}

const lost = (id: string) => missing(`Could not resolve to a node with the global id of '${id}'`);

export type Found = ReturnType<typeof lookUp>;

/** What a node id names, when the token sees its repository. */
function lookUp(context: Context, id: string) {
  const read = readNodeId(id);
  if (!read) throw lost(id);
  for (const repo of context.world.repos.values()) {
    if (!sees(context.token, repo)) continue;
    const number = Number(read.id);
    if (read.kind === 'R' && repo.id === number) return { kind: 'repo' as const, repo };
    const label = read.kind === 'LA' && repo.labels.find((one) => one.id === number);
    if (label) return { kind: 'label' as const, repo, label };
    const issue = ['I', 'PR'].includes(read.kind) && repo.issues.find((one) => one.id === number);
    if (issue) return { kind: 'issue' as const, repo, issue };
    const comment = read.kind === 'IC' && findComment(repo, number);
    if (comment) return { kind: 'comment' as const, repo, ...comment };
  }
  throw lost(id);
}

function nodeOf(context: Context, id: string): unknown {
  const found = lookUp(context, id);
  if (found.kind === 'repo') return repoNode(context, found.repo);
  if (found.kind === 'label') return labelNode(found.label);
  must(context, found.repo, needs(found.issue, 'read'));
  if (found.kind === 'issue') return issueNodeOf(context, found.repo, found.issue);
  return commentNode(context, found.repo, found.issue, found.comment);
}

const needs = (issue: Issue, level: string) => `${issue.pull ? 'pull_requests' : 'issues'}=${level}`;

function mutations(call: Call, context: Context): Record<string, unknown> {
  const by = call.token.user.login;
  const { world } = call;
  const wrote = (repo: Repo, issue: Issue, write: Pick<NewWrite, 'kind'> & Partial<NewWrite>) =>
    call.wrote({ ...write, repo: fullName(repo), number: issue.number });
  /** The issue or comment that an id names, once the token may write there. */
  const target = (id: string) => {
    const found = lookUp(context, id);
    if (found.kind !== 'issue' && found.kind !== 'comment') throw lost(id);
    must(context, found.repo, needs(found.issue, 'write'));
    return found;
  };
  const comment = (id: string) => {
    const found = target(id);
    if (found.kind !== 'comment') throw lost(id);
    return found;
  };
  return {
    addComment: ({ input }: { input: { subjectId: string; body: string; clientMutationId?: string } }) => {
      const { repo, issue } = target(input.subjectId);
      if (input.body.trim() === '') throw typed('UNPROCESSABLE', "Body can't be blank");
      const made = addComment(world, repo, issue, { user: by, body: input.body });
      wrote(repo, issue, { kind: 'comment', id: made.id, body: made.body });
      const node = () => commentNode(context, repo, issue, made);
      return {
        clientMutationId: input.clientMutationId ?? null,
        commentEdge: { cursor: '', node },
        subject: () => issueNodeOf(context, repo, issue),
      };
    },
    updateIssueComment: ({ input }: { input: { id: string; body: string; clientMutationId?: string } }) => {
      const { repo, issue, comment: found } = comment(input.id);
      editComment(world, issue, found, input.body, by);
      wrote(repo, issue, { kind: 'edit-comment', id: found.id, body: found.body });
      return {
        clientMutationId: input.clientMutationId ?? null,
        issueComment: () => commentNode(context, repo, issue, found),
      };
    },
    deleteIssueComment: ({ input }: { input: { id: string; clientMutationId?: string } }) => {
      const { repo, issue, comment: found } = comment(input.id);
      deleteComment(world, issue, found);
      wrote(repo, issue, { kind: 'delete-comment', id: found.id });
      return { clientMutationId: input.clientMutationId ?? null };
    },
    addReaction: ({ input }: { input: { subjectId: string; content: string; clientMutationId?: string } }) => {
      const found = target(input.subjectId);
      const reactions = found.kind === 'comment' ? found.comment.reactions : found.issue.reactions;
      const content = { THUMBS_UP: '+1', THUMBS_DOWN: '-1' }[input.content] ?? input.content.toLowerCase();
      const { made, reaction } = react(world, reactions, content, by);
      if (made) wrote(found.repo, found.issue, { kind: 'reaction', detail: content, id: reaction.id });
      const node = {
        __typename: 'Reaction',
        id: nodeId('REA', reaction.id),
        databaseId: reaction.id,
        content: input.content,
      };
      return { clientMutationId: input.clientMutationId ?? null, reaction: node };
    },
  };
}
