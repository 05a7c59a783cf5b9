import { z } from 'zod';
import { type Author, type Comment, GHOST, type Issue } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import type { Job, Run } from '../domain/run.ts';
import type { Commit, CommitSummary } from '../github/commits.ts';
import { fileOf, type PullSummary } from '../github/pulls.ts';
import { kindOf, type TreeEntry } from '../github/repos.ts';

// What GitHub's MCP server answers (read from v1.9.0), as our own records. It leaves out what is empty or zero, so
// nearly everything has a default; a field that decides what may be shown, a time, has none.

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

const user = z
  .object({ login: z.string(), id: count })
  .nullish()
  .transform((found): Author => (found ? { ...found, type: found.login.endsWith('[bot]') ? 'Bot' : 'User' } : GHOST));

const label = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

export const issueSchema = z.object({
  number: z.number(),
  title: text,
  body: text,
  state: text,
  html_url: text,
  user,
  labels: z.array(label).nullish(),
  assignees: z.array(z.string()).nullish().catch(null),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish().catch(null),
});

export const issueOf = (repo: RepoRef, found: z.output<typeof issueSchema>): Issue => ({
  repo,
  number: found.number,
  nodeId: '',
  title: found.title,
  body: found.body,
  state: found.state.toLowerCase() === 'closed' ? 'closed' : 'open',
  locked: false,
  author: found.user,
  labels: found.labels ?? [],
  assignees: found.assignees ?? [],
  createdAt: found.created_at,
  updatedAt: found.updated_at,
  closedAt: found.closed_at ?? null,
  url: found.html_url,
  isPull: /\/pull\/\d+$/.test(found.html_url),
});

/** A bare list, or a page of one. `after` is the cursor of the next page, null when there is none, absent for a list. */
export const issuesSchema = z.union([
  z.array(issueSchema).transform((issues) => ({ issues, after: undefined })),
  z
    .object({
      issues: z.array(issueSchema),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }).nullish(),
    })
    .transform(({ issues, pageInfo }) => ({
      issues,
      after: (pageInfo?.hasNextPage ? pageInfo.endCursor : null) ?? null,
    })),
]);

export const commentsSchema = z.array(
  z
    .object({ id: z.number(), body: text, html_url: text, user, created_at: z.string(), updated_at: z.string() })
    .transform(
      (found): Comment => ({
        id: found.id,
        nodeId: '',
        author: found.user,
        body: found.body,
        createdAt: found.created_at,
        updatedAt: found.updated_at,
        url: found.html_url,
      }),
    ),
);

export const treeSchema = z.object({
  truncated: z.boolean().nullish(),
  tree: z.array(
    z.object({ path: z.string(), type: z.string(), mode: text, size: count }).transform(
      ({ path, type, mode, size }): TreeEntry => ({
        path,
        kind: kindOf({ type, mode }),
        mode,
        bytes: size,
      }),
    ),
  ),
});

export const directorySchema = z.array(z.object({ name: z.string(), type: z.string(), size: count }));

export const hitsSchema = z.object({
  total_count: count,
  items: z.array(
    z.object({
      path: z.string(),
      repository: z.union([z.string(), z.object({ full_name: z.string() }).transform((found) => found.full_name)]),
      text_matches: z.array(z.object({ fragment: text })).nullish(),
    }),
  ),
});

const commitShape = {
  sha: z.string(),
  commit: z.object({ message: text, author: z.object({ name: text, date: text }).nullish() }),
  author: user,
  parents: z.array(z.object({ sha: z.string() })).nullish(),
};
const commitFields = z.object(commitShape);
const summary = (found: z.output<typeof commitFields>): CommitSummary => ({
  sha: found.sha,
  message: found.commit.message,
  author: found.author,
  authorName: found.commit.author?.name ?? '',
  date: found.commit.author?.date ?? '',
  parents: (found.parents ?? []).map(({ sha }) => sha),
});
export const commitsSchema = z.array(commitFields.transform(summary));

const file = z
  .object({
    filename: z.string(),
    previous_filename: z.string().optional(),
    status: text,
    additions: count,
    deletions: count,
    patch: z.string().optional(),
  })
  .transform(fileOf);
export const filesSchema = z.array(file);

export const commitSchema = z
  .object({ ...commitShape, files: filesSchema.nullish() })
  .transform(
    (found): Commit => ({ ...summary(found), files: found.files ?? [], cut: (found.files ?? []).length >= 300 }),
  );

const end = z.object({ ref: text, sha: text });
export const pullSchema = z.object({
  number: z.number(),
  title: text,
  body: text,
  state: text,
  draft: z.boolean().nullish(),
  merged: z.boolean().nullish(),
  html_url: text,
  user,
  head: end,
  base: end,
  created_at: z.string(),
  updated_at: z.string(),
});
export const pullOf = (repo: RepoRef, found: z.output<typeof pullSchema>): PullSummary => ({
  repo,
  number: found.number,
  title: found.title,
  body: found.body,
  author: found.user,
  base: found.base,
  head: { ...found.head, repoId: undefined },
  state: found.state === 'closed' ? 'closed' : 'open',
  draft: found.draft ?? false,
  merged: found.merged ?? false,
  createdAt: found.created_at,
  updatedAt: found.updated_at,
  url: found.html_url,
});

export const runsSchema = z.object({
  workflow_runs: z
    .array(
      z.object({
        id: z.number(),
        name: text,
        path: text,
        head_branch: text,
        head_sha: text,
        run_number: z.number().nullish(),
        run_attempt: z.number().nullish(),
        event: text,
        status: text,
        conclusion: z.string().nullish(),
        html_url: text,
        created_at: text,
      }),
    )
    .nullish(),
});
export const runsOf = (repo: RepoRef, found: z.output<typeof runsSchema>): Run[] =>
  (found.workflow_runs ?? []).map((run) => ({
    repo,
    id: run.id,
    number: run.run_number ?? 0,
    attempt: run.run_attempt ?? 1,
    workflow: run.name,
    path: run.path,
    branch: run.head_branch,
    event: run.event,
    sha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion ?? null,
    url: run.html_url,
    createdAt: run.created_at,
    headRepo: undefined,
  }));

const step = z.object({ number: count, name: text, conclusion: z.string().nullish() });
const jobs = z.object({
  jobs: z
    .array(
      z.object({
        id: z.number(),
        run_id: count,
        name: text,
        conclusion: z.string().nullish(),
        steps: z.array(step).nullish(),
      }),
    )
    .nullish(),
});
export const jobsSchema = z.object({ jobs }).transform(({ jobs }): Job[] =>
  (jobs.jobs ?? []).map((job) => ({
    id: job.id,
    runId: job.run_id,
    attempt: 1,
    name: job.name,
    conclusion: job.conclusion ?? null,
    url: '',
    steps: (job.steps ?? []).map((one) => ({
      ...one,
      conclusion: one.conclusion ?? null,
      startedAt: null,
      completedAt: null,
    })),
    startedAt: null,
    completedAt: null,
  })),
);

export const logSchema = z.object({ logs_content: z.string(), original_length: z.number().nullish() });
