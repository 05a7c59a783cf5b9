import { OUR_LABEL } from '../domain/issue.ts';
import { type AllowedRepo, fullName, parseRepo, type RepoRef, sameRepo } from '../domain/repo.ts';
import type { TargetBranch, TargetFacts, TargetPull } from '../domain/target.ts';
import { UserError } from '../errors.ts';
import type { Github } from './client.ts';
import { type Blob, CONFIG } from './config-text.ts';
import { query } from './graphql.ts';
import { ACTOR, actorOf, GIT_ACTOR, type GraphActor, type GraphGitActor, gitAuthorOf } from './shapes.ts';

/** What is wanted to be known of a repository that a fix goes to. */
export interface TargetQuestion {
  /** Of branch names; compared without case, because two that differ in case alone are one on many disks. */
  prefix: string;
  /** One more branch, by its whole name: a prefix that ends at a number would find those of other numbers. */
  branch?: string;
  /** Names of labels and logins whose node ids are wanted. */
  labels: readonly string[];
  users: readonly string[];
  /** Where the configuration lies; left out for any repository but the home one. */
  configPath?: string | undefined;
}

const BRANCHES = 50;
const PULLS = 100;
/** Of one branch; a second one has another base. */
const PULLS_OF_A_BRANCH = 2;

const PULL = `id number url title body isDraft author { ${ACTOR} } editor { ${ACTOR} }
  headRefName headRefOid baseRefName isCrossRepository labels(first: 50) { nodes { name } }`;

const REF = `name
      target { ... on Commit { oid message author { ${GIT_ACTOR} } parents(first: 2) { nodes { oid } } } }
      associatedPullRequests(states: [OPEN], first: ${PULLS_OF_A_BRANCH}) { pageInfo { hasNextPage } nodes { ${PULL} } }`;

interface Page<T> {
  pageInfo: { hasNextPage: boolean };
  nodes: (T | null)[] | null;
}
interface PullNode {
  id: string;
  number: number;
  url: string;
  title: string;
  body: string;
  isDraft: boolean;
  author: GraphActor | null;
  editor: GraphActor | null;
  headRefName: string;
  headRefOid: string;
  baseRefName: string;
  isCrossRepository: boolean;
  labels: { nodes: ({ name: string } | null)[] | null } | null;
}
interface CommitNode {
  oid: string;
  message: string;
  author: GraphGitActor | null;
  parents: { nodes: ({ oid: string } | null)[] | null };
}
interface RefNode {
  name: string;
  target: Partial<CommitNode> | null;
  associatedPullRequests: Page<PullNode>;
}
interface Answer {
  repository: {
    id: string;
    databaseId: number;
    nameWithOwner: string;
    visibility: string;
    defaultBranchRef: { name: string; target: { oid: string } | null } | null;
    config?: Blob;
    refs: Page<RefNode>;
    own?: RefNode | null;
    pullRequests: Page<PullNode>;
    [label: `label${number}`]: { id: string } | null;
  };
  [user: `user${number}`]: { id?: string } | null;
}

/** A part of the document that is there only when it is asked for, with its variable. */
interface Part {
  variable: string;
  value: string;
  select: string;
}

/**
 * Everything that the guards of a fix's writes ask of one repository, by one query of 3 points (one page of branches,
 * 50 of parents, 50 of pull requests, 100 of their labels; one page of pull requests, 100 of labels; a hundredth of
 * that). What was asked for stands in variables alone. Throws `GithubError`, and `UserError` for an empty repository.
 */
export async function readTarget(github: Github, repo: RepoRef, question: TargetQuestion): Promise<TargetFacts> {
  const { prefix, branch: own, labels, users, configPath } = question;
  const inside: Part[] = labels.map((value, n) => part(`label${n}`, value, `label(name: $label${n}) { id }`));
  if (configPath !== undefined) inside.push({ variable: 'config', value: `HEAD:${configPath}`, select: CONFIG });
  if (own !== undefined) inside.push(part('own', `refs/heads/${own}`, `ref(qualifiedName: $own) { ${REF} }`));
  // `user` is an error for a login that nobody has; this is null.
  const outside: Part[] = users.map((value, n) =>
    part(`user${n}`, value, `repositoryOwner(login: $user${n}) { ... on User { id } }`),
  );
  const parts = [...inside, ...outside];
  const variables = {
    ...repo,
    prefix,
    ours: [OUR_LABEL],
    ...Object.fromEntries(parts.map(({ variable, value }) => [variable, value])),
  };
  const answer = await query<Answer>(github, repo, documentOf(inside, outside), variables, [
    'contents: read',
    'pull-requests: read',
  ]);
  const { repository: found } = answer;
  const branch = found.defaultBranchRef;
  if (!branch?.target) throw new UserError(`${fullName(repo)} is empty: it has no commit that a fix could begin at.`);
  const refs = [
    ...nodesOf(found.refs).filter(({ name }) => name.toLowerCase().startsWith(prefix.toLowerCase())),
    ...(found.own ? [found.own] : []),
  ];
  const pulls = [...nodesOf(found.pullRequests), ...refs.flatMap((ref) => nodesOf(ref.associatedPullRequests))];
  const named = parseRepo(found.nameWithOwner) ?? repo;
  return {
    repo: named,
    // Renamed or transferred meanwhile, it is not the one that was allowed (W2, FT08).
    id: sameRepo(named, repo) ? found.databaseId : 0,
    nodeId: found.id,
    visibility: found.visibility.toLowerCase() as AllowedRepo['visibility'],
    base: { branch: branch.name, sha: branch.target.oid },
    configPath,
    config: configOf(found.config, configPath),
    branches: refs.flatMap(branchOf),
    pulls: [...new Map(pulls.map((pull) => [pull.number, pullOf(pull)])).values()],
    cut: [found.refs, found.pullRequests, ...refs.map((ref) => ref.associatedPullRequests)].some(
      ({ pageInfo }) => pageInfo.hasNextPage,
    ),
    labels: idsOf(labels, (n) => found[`label${n}`]?.id),
    users: idsOf(users, (n) => answer[`user${n}`]?.id),
  };
}

const part = (variable: string, value: string, select: string): Part => ({
  variable,
  value,
  select: `${variable}: ${select}`,
});

const documentOf = (inside: readonly Part[], outside: readonly Part[]): string =>
  `query Target($owner: String!, $name: String!, $prefix: String!, $ours: [String!]!${[...inside, ...outside]
    .map(({ variable }) => `, $${variable}: String!`)
    .join('')}) {
  repository(owner: $owner, name: $name) {
    id databaseId nameWithOwner visibility defaultBranchRef { name target { oid } }
    refs(refPrefix: "refs/heads/", query: $prefix, first: ${BRANCHES}) { pageInfo { hasNextPage } nodes { ${REF} } }
    pullRequests(states: [OPEN], labels: $ours, first: ${PULLS}) { pageInfo { hasNextPage } nodes { ${PULL} } }
    ${inside.map(({ select }) => select).join('\n    ')}
  }
  ${outside.map(({ select }) => select).join('\n  ')}
}`;

const nodesOf = <T>({ nodes }: { nodes: readonly (T | null)[] | null }): T[] =>
  (nodes ?? []).flatMap((node) => (node === null ? [] : [node]));

const idsOf = (names: readonly string[], id: (n: number) => string | undefined): Map<string, string> =>
  new Map(names.flatMap((name, n) => (id(n) === undefined ? [] : [[name, id(n)!] as const])));

function configOf(found: Answer['repository']['config'], path: string | undefined): string | undefined {
  if (path === undefined || found === null || found === undefined) return undefined;
  if (typeof found.text !== 'string' || found.isTruncated)
    throw new UserError(`${path} on the default branch is no text file of at most 512 KiB; make it one or remove it.`);
  return found.text;
}

/** A branch that points at no commit is none of ours. */
function branchOf({ name, target }: RefNode): TargetBranch[] {
  if (!target?.oid) return [];
  const { oid, message = '', author, parents } = target;
  return [
    {
      name,
      sha: oid,
      message,
      author: gitAuthorOf(author),
      parents: nodesOf(parents ?? { nodes: [] }).map((one) => one.oid),
    },
  ];
}

const pullOf = (pull: PullNode): TargetPull => ({
  nodeId: pull.id,
  number: pull.number,
  url: pull.url,
  title: pull.title,
  body: pull.body,
  draft: pull.isDraft,
  author: actorOf(pull.author),
  editor: pull.editor ? actorOf(pull.editor) : undefined,
  branch: pull.headRefName,
  fork: pull.isCrossRepository,
  headSha: pull.headRefOid,
  baseBranch: pull.baseRefName,
  labels: nodesOf(pull.labels ?? { nodes: [] }).map(({ name }) => name),
});
