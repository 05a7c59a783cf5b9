import { fullName, repoKey, type Scope } from '../domain/repo.ts';
import type { Github } from '../github/client.ts';
import { everyPage, PAGE } from '../github/pages.ts';
import { cleanLine } from '../logs/clean.ts';
import { type Answer, parsed, Unusable } from './answer.ts';
import * as foreign from './foreign.ts';
import type { Observation, Tool } from './tool.ts';
import { inScope, pinned } from './tools/arguments.ts';
import { frozenText } from './tools/frozen.ts';
import { commitObservation, type getCommit } from './tools/get-commit.ts';
import { contentObservation, type getFileContents } from './tools/get-file-contents.ts';
import { type getIssue, issueObservation } from './tools/get-issue.ts';
import { type getJobLog, rangeObservation } from './tools/get-job-log.ts';
import { type getPullRequest, pullObservation } from './tools/get-pull-request.ts';
import { type getPullRequestFiles, MOST_FILES, pullFilesObservation } from './tools/get-pull-request-files.ts';
import { type getRepositoryStructure, treeObservation } from './tools/get-repository-structure.ts';
import { commitsObservation, type listCommits, timeOf } from './tools/list-commits.ts';
import { issuesObservation, LOOKED_AT, type listIssues } from './tools/list-issues.ts';
import { jobsObservation, type listWorkflowRuns, runsObservation } from './tools/list-workflow-runs.ts';
import { hitsObservation, type searchCode } from './tools/search-code.ts';

// The one file that knows the tool names of GitHub's own MCP server: each read of ours with the outside tools that can
// serve it, new names before old ones. Arguments have passed our policy already; an answer becomes the same record that
// our own server makes, so the rest of the program cannot tell which server answered.

export interface Foreign {
  scope: Scope;
  /** For what no MCP server tells: when a text was edited (G7). */
  github: Github;
  /** Throws `Unusable` when the tool answers with an error. */
  ask(tool: string, args: Record<string, unknown>): Promise<Answer>;
}

/** The arguments of one of our reads, which passed its schema and its policy. */
type ArgsOf<T> = T extends Tool<infer Args> ? Args : never;

export interface Candidate<Args = unknown> {
  /** Every one must be listed, each with `readOnlyHint: true`; the first is the one asked for by `--tools`. */
  tools: readonly string[];
  /** Whether these arguments can be served; our own server takes the others. */
  fits?(args: Args): boolean;
  read(outside: Foreign, args: Args): Promise<Observation>;
}

const place = ({ scope }: Foreign, args: { repository?: string | undefined }) => {
  const allowed = inScope(scope, args.repository);
  return { allowed, repo: allowed.repo, where: { owner: allowed.repo.owner, repo: allowed.repo.name } };
};

/** At most `limit` items of a paged list; a server whose pages repeat themselves is not asked for ever (FT24). */
const pages = <T>(page: (number: number) => Promise<readonly T[]>, id: (item: T) => unknown, limit: number) =>
  everyPage(
    async (number) => {
      // One more than are needed, for items that moved between two pages.
      if (number > limit / PAGE + 1) throw new Unusable('its pages repeat themselves');
      return page(number);
    },
    id,
    limit,
  );

/** More comments than this are read by our own server, since the newest come last. */
const MOST_COMMENTS = 1_000;

const conversation =
  (issue: [string, object], comments: [string, object]) =>
  async (outside: Foreign, args: ArgsOf<typeof getIssue>): Promise<Observation> => {
    const { repo, where } = place(outside, args);
    const given = { ...where, issue_number: args.number };
    const found = foreign.issueOf(
      repo,
      parsed(foreign.issueSchema, await outside.ask(issue[0], { ...issue[1], ...given })),
    );
    const all = await pages(
      async (page) => {
        const paged = { ...comments[1], ...given, page, perPage: PAGE };
        return parsed(foreign.commentsSchema, await outside.ask(comments[0], paged));
      },
      (comment) => comment.id,
      MOST_COMMENTS,
    );
    if (all.length === MOST_COMMENTS) throw new Unusable(`there are ${MOST_COMMENTS} comments or more`);
    return issueObservation(found, await frozenText(outside.github, outside.scope, found), all, outside.scope);
  };

const pull =
  (tool: string, method: object) =>
  async (outside: Foreign, args: ArgsOf<typeof getPullRequest>): Promise<Observation> => {
    const { repo, where } = place(outside, args);
    const answer = await outside.ask(tool, { ...method, ...where, pullNumber: args.number });
    const found = foreign.pullOf(repo, parsed(foreign.pullSchema, answer));
    return pullObservation(found, await frozenText(outside.github, outside.scope, found));
  };

const pullFiles =
  (tool: string, method: object) =>
  async (outside: Foreign, args: ArgsOf<typeof getPullRequestFiles>): Promise<Observation> => {
    const { repo, where } = place(outside, args);
    const files = await pages(
      async (page) => {
        const paged = { ...method, ...where, pullNumber: args.number, page, perPage: PAGE };
        return parsed(foreign.filesSchema, await outside.ask(tool, paged));
      },
      (file) => file.path,
      MOST_FILES,
    );
    return pullFilesObservation(repo, args.number, files, files.length >= MOST_FILES);
  };

const fileContents = async (outside: Foreign, args: ArgsOf<typeof getFileContents>): Promise<Observation> => {
  const { allowed, where } = place(outside, args);
  const sha = pinned(outside.scope, allowed, args.ref);
  const answer = await outside.ask('get_file_contents', { ...where, path: args.path, sha });
  const [text] = answer.files;
  const content =
    text === undefined
      ? {
          kind: 'directory' as const,
          entries: parsed(foreign.directorySchema, answer).map(({ name, type, size }) => ({
            name,
            kind: type,
            bytes: size,
          })),
        }
      : { kind: 'file' as const, text, sha, bytes: text.length };
  return contentObservation(allowed, args.path, sha, content, args);
};

const structure = async (outside: Foreign, args: ArgsOf<typeof getRepositoryStructure>): Promise<Observation> => {
  const { allowed, where } = place(outside, args);
  const sha = pinned(outside.scope, allowed, args.ref);
  const answer = await outside.ask('get_repository_tree', { ...where, tree_sha: sha, recursive: true });
  const { tree, truncated } = parsed(foreign.treeSchema, answer);
  const prefix = args.path ? `${args.path}/` : '';
  const below = tree.filter(({ path }) => path.startsWith(prefix));
  return treeObservation(allowed, args.path ?? '', sha, below, truncated === true);
};

const search = async (outside: Foreign, args: ArgsOf<typeof searchCode>): Promise<Observation> => {
  const { repo } = place(outside, args);
  const query = `${args.words} repo:${fullName(repo)}`;
  const { items, total_count } = parsed(foreign.hitsSchema, await outside.ask('search_code', { query, perPage: 30 }));
  const hits = items
    .filter(({ repository }) => repository.toLowerCase() === repoKey(repo))
    .map(({ path, text_matches }) => ({ path, fragments: (text_matches ?? []).map(({ fragment }) => fragment) }));
  return hitsObservation(args.words, [{ repo, hits, total: total_count }]);
};

const issues = async (outside: Foreign, args: ArgsOf<typeof listIssues>): Promise<Observation> => {
  const { repo, where } = place(outside, args);
  const labels = args.labels?.length ? { labels: args.labels } : {};
  const state = (args.state ?? 'open').toUpperCase();
  const asked = { ...where, ...labels, state, orderBy: 'UPDATED_AT', direction: 'DESC', perPage: PAGE };
  let next: Record<string, unknown> | undefined = {};
  const found = await pages(
    async (page) => {
      if (!next) return [];
      const { issues, after } = parsed(foreign.issuesSchema, await outside.ask('list_issues', { ...asked, ...next }));
      // The old tool numbers its pages and tells of none; the new one wants its cursor back and refuses a number.
      if (after === undefined) next = { page: page + 1 };
      else next = after === null ? undefined : { after };
      return issues.map((issue) => foreign.issueOf(repo, issue));
    },
    (issue) => issue.number,
    LOOKED_AT,
  );
  return issuesObservation(repo, found, args, outside.scope);
};

const commits = async (outside: Foreign, args: ArgsOf<typeof listCommits>): Promise<Observation> => {
  const { allowed, repo, where } = place(outside, args);
  const sha = pinned(outside.scope, allowed, args.ref);
  const range = {
    ...(args.path ? { path: args.path } : {}),
    ...(args.since ? { since: timeOf(args.since) } : {}),
    ...(args.until ? { until: timeOf(args.until) } : {}),
  };
  const answer = await outside.ask('list_commits', { ...where, ...range, sha, perPage: args.limit ?? 20 });
  return commitsObservation(repo, sha, parsed(foreign.commitsSchema, answer));
};

const commit = async (outside: Foreign, args: ArgsOf<typeof getCommit>): Promise<Observation> => {
  const { repo, where } = place(outside, args);
  const answer = await outside.ask('get_commit', { ...where, sha: args.sha, detail: 'full_patch' });
  return commitObservation(repo, parsed(foreign.commitSchema, answer));
};

/** What the outside filter knows; a conclusion is not among it. */
const STATUSES: readonly unknown[] = [undefined, 'queued', 'in_progress', 'completed'];

const runs =
  (tool: string, named: (workflow: string | undefined) => object, filter: (filter: object) => object) =>
  async (outside: Foreign, args: ArgsOf<typeof listWorkflowRuns>): Promise<Observation> => {
    const { repo, where } = place(outside, args);
    const chosen = Object.fromEntries(
      (['branch', 'event', 'status'] as const).flatMap((key) => (args[key] === undefined ? [] : [[key, args[key]]])),
    );
    const answer = await outside.ask(tool, {
      ...where,
      ...named(args.workflow),
      ...filter(chosen),
      per_page: args.limit ?? 20,
    });
    return runsObservation(repo, foreign.runsOf(repo, parsed(foreign.runsSchema, answer)));
  };

const runsOrJobs = async (outside: Foreign, args: ArgsOf<typeof listWorkflowRuns>): Promise<Observation> => {
  const { repo, where } = place(outside, args);
  if (args.run_id !== undefined) {
    const asked = { ...where, method: 'list_workflow_jobs', resource_id: String(args.run_id), per_page: 100 };
    return jobsObservation(repo, args.run_id, parsed(foreign.jobsSchema, await outside.ask('actions_list', asked)));
  }
  const named = (workflow: string | undefined) => ({
    method: 'list_workflow_runs',
    ...(workflow === undefined ? {} : { resource_id: workflow }),
  });
  const filter = (chosen: object) => (Object.keys(chosen).length > 0 ? { workflow_runs_filter: chosen } : {});
  return runs('actions_list', named, filter)(outside, args);
};

const jobLog = async (outside: Foreign, args: ArgsOf<typeof getJobLog>): Promise<Observation> => {
  const { where } = place(outside, args);
  const tail = args.tail ?? 200;
  const asked = { ...where, job_id: args.job_id, return_content: true, tail_lines: tail };
  const log = parsed(foreign.logSchema, await outside.ask('get_job_logs', asked));
  const lines = log.logs_content
    .split('\n')
    .slice(-tail)
    .map((raw) => cleanLine(raw).text);
  const total = Math.max(log.original_length ?? 0, lines.length);
  return rangeObservation(args.job_id, lines, total - lines.length + 1, total, true);
};

/** Absent here, and so always ours: compare_commits and search_job_log, which GitHub's server has not. */
export const CATALOG: Readonly<Record<string, readonly Candidate[]>> = {
  get_issue: [
    {
      tools: ['issue_read'],
      read: conversation(['issue_read', { method: 'get' }], ['issue_read', { method: 'get_comments' }]),
    },
    { tools: ['get_issue', 'get_issue_comments'], read: conversation(['get_issue', {}], ['get_issue_comments', {}]) },
  ],
  list_issues: [
    { tools: ['list_issues'], fits: (args: ArgsOf<typeof listIssues>) => args.state !== 'all', read: issues },
  ],
  get_file_contents: [{ tools: ['get_file_contents'], read: fileContents }],
  get_repository_structure: [{ tools: ['get_repository_tree'], read: structure }],
  search_code: [
    { tools: ['search_code'], fits: (args: ArgsOf<typeof searchCode>) => args.repository !== undefined, read: search },
  ],
  list_commits: [{ tools: ['list_commits'], read: commits }],
  get_commit: [{ tools: ['get_commit'], read: commit }],
  get_pull_request: [
    { tools: ['pull_request_read'], read: pull('pull_request_read', { method: 'get' }) },
    { tools: ['get_pull_request'], read: pull('get_pull_request', {}) },
  ],
  get_pull_request_files: [
    { tools: ['pull_request_read'], read: pullFiles('pull_request_read', { method: 'get_files' }) },
    { tools: ['get_pull_request_files'], read: pullFiles('get_pull_request_files', {}) },
  ],
  list_workflow_runs: [
    {
      tools: ['actions_list'],
      fits: (args: ArgsOf<typeof listWorkflowRuns>) =>
        args.run_id !== undefined || (args.sha === undefined && STATUSES.includes(args.status)),
      read: runsOrJobs,
    },
    {
      tools: ['list_workflow_runs'],
      // The old tool lists the runs of one workflow only.
      fits: (args: ArgsOf<typeof listWorkflowRuns>) =>
        args.run_id === undefined &&
        args.workflow !== undefined &&
        args.sha === undefined &&
        STATUSES.includes(args.status),
      read: runs(
        'list_workflow_runs',
        (workflow) => ({ workflow_id: workflow }),
        (chosen) => chosen,
      ),
    },
  ],
  get_job_log: [
    { tools: ['get_job_logs'], fits: (args: ArgsOf<typeof getJobLog>) => args.from === undefined, read: jobLog },
  ],
};

/** The outside tools to start GitHub's server with, for these reads of ours: the new names. */
export const outsideTools = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => CATALOG[name]?.[0]?.tools ?? [])),
];
