/** The rollup of a commit's checks as GraphQL nodes. */
import { allRules } from '../branch-rules.ts';
import { type CheckRun, type CommitStatus, findIssue, fullName, nodeId, type Repo } from '../memory.ts';
import { contextsAt, meets, type Rolled, rollupState, wordOf } from '../rollup.ts';
import { grants } from '../tokens.ts';
import { issueNode } from '../views/issues.ts';
import { appId } from '../views/users.ts';
import { objectNode } from './commits.ts';
import { actorNode, type Context, connection, type Fields, must, type PageArgs } from './connection.ts';
import { typed } from './schema.ts';

/** Null when the commit has no check at all. */
export function rollupNode(context: Context, repo: Repo, sha: string): Fields | null {
  must(context, repo, 'checks=read, statuses=read');
  const contexts = contextsAt(repo, sha);
  const state = rollupState(contexts);
  if (state === null) return null;
  const of = (kind: Rolled['kind']) => contexts.filter((one) => one.kind === kind);
  const listed = contexts.map((one) => ({
    id: one.kind === 'run' ? `run${one.check.id}` : `status${one.status.id}`,
    one,
  }));
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', `${repo.id}:${sha}`),
    state,
    commit: () => objectNode(context, repo, sha),
    contexts: (args: PageArgs) =>
      connection(
        listed,
        ({ one }) =>
          one.kind === 'run' ? runNode(context, repo, one, one.check) : statusNode(context, repo, one, one.status),
        args,
        {
          checkRunCount: of('run').length,
          statusContextCount: of('status').length,
          checkRunCountsByState: counts(of('run')),
          statusContextCountsByState: counts(of('status')),
        },
      ),
  };
}

interface CheckFilter {
  checkName?: string;
  checkType?: string;
  appId?: number;
}

/** The check suites of a commit: here one of each app, whatever runs made its checks. */
export function suites(context: Context, repo: Repo, sha: string, args: PageArgs & { filterBy?: CheckFilter }): Fields {
  must(context, repo, 'checks=read');
  const runs = contextsAt(repo, sha).flatMap((one) => (one.kind === 'run' ? [one] : []));
  const slugs = [...new Set(runs.map(({ check }) => check.app))];
  const found = slugs.map((slug) => ({ id: slug, runs: runs.filter(({ check }) => check.app === slug) }));
  const { checkName, appId: app } = args.filterBy ?? {};
  const fits = ({ id, runs }: (typeof found)[number]) =>
    (checkName === undefined || runs.some(({ check }) => check.name === checkName)) &&
    (app === undefined || appId(context.world, id) === app);
  return connection(
    found.filter(fits),
    ({ id: slug, runs }) => ({
      __typename: 'CheckSuite',
      id: nodeId('CS', `${sha}:${slug}`),
      app: { __typename: 'App', databaseId: appId(context.world, slug), slug, name: slug },
      checkRuns: (inner: PageArgs & { filterBy?: CheckFilter }) =>
        connection(
          runs
            .filter(({ check }) => !inner.filterBy?.checkName || check.name === inner.filterBy.checkName)
            .map((one) => ({ id: one.check.id, one })),
          ({ one }) => runNode(context, repo, one, one.check),
          inner,
        ),
    }),
    args,
  );
}

function counts(contexts: readonly Rolled[]): { state: string; count: number }[] {
  const words = contexts.map(wordOf);
  return [...new Set(words)].map((state) => ({ state, count: words.filter((one) => one === state).length }));
}

function isRequired(context: Context, repo: Repo, one: Rolled) {
  return (args: { pullRequestNumber?: number; pullRequestId?: string }) => {
    const { pullRequestId: id, pullRequestNumber: number = -1 } = args;
    const issue = id === undefined ? findIssue(repo, number) : repo.issues.find((known) => issueNode(known) === id);
    const pull = issue?.pull;
    if (!pull) throw typed('UNPROCESSABLE', 'A pull request ID or pull request number is required.');
    return allRules(repo, pull.base).checks.some((required) => meets(context.world, one, required));
  };
}

function runNode(context: Context, repo: Repo, one: Rolled, check: CheckRun): Fields {
  const ended = check.status === 'completed';
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', check.id),
    databaseId: check.id,
    name: check.name,
    status: check.status.toUpperCase(),
    conclusion: ended ? (check.conclusion ?? 'neutral').toUpperCase() : null,
    startedAt: check.startedAt,
    completedAt: ended ? check.completedAt : null,
    externalId: check.externalId,
    title: check.title,
    summary: check.summary,
    text: check.text,
    detailsUrl: check.detailsUrl ?? `${context.world.base}/${fullName(repo)}/runs/${check.id}`,
    isRequired: isRequired(context, repo, one),
    checkSuite: () => ({
      __typename: 'CheckSuite',
      app: {
        __typename: 'App',
        databaseId: appId(context.world, check.app),
        slug: check.app,
        name: check.app === 'github-actions' ? 'GitHub Actions' : check.app,
      },
      workflowRun: () => suiteRun(context, repo, check),
    }),
  };
}

function suiteRun(context: Context, repo: Repo, check: CheckRun): Fields | null {
  if (!check.suite) return null;
  if (!grants(context.token, repo, 'actions=read', false))
    throw typed('FORBIDDEN', 'Resource not accessible by integration');
  const { event, workflow } = check.suite;
  return {
    __typename: 'WorkflowRun',
    databaseId: check.runId ?? null,
    event,
    workflow: { __typename: 'Workflow', name: workflow },
  };
}

function statusNode(context: Context, repo: Repo, one: Rolled, status: CommitStatus): Fields {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: () => actorNode(context, status.creator),
    isRequired: isRequired(context, repo, one),
  };
}
