/**
 * The GitHub twin: a GitHub of our own on 127.0.0.1, with memory, for tests and demos. It imports nothing of ours, and
 * nothing of jest: it compiles with plain `tsc` and runs from a script too.
 *
 *     const github = await startGitHub({
 *       tokens: { ghs_job: { permissions: { contents: 'read', issues: 'write' }, repos: ['octo/app'] } },
 *       repos: { 'octo/app': { collaborators: { ann: 'write' }, issues: [{ title: 'CI is red', user: 'ann' }] } },
 *     });
 *     … new Octokit({ auth: 'ghs_job', baseUrl: github.url }) …
 *     expect(github.writes()).toEqual(['comment octo/app#1 by github-actions[bot]']);
 *     await github.close();                     // throws when something was asked that the twin does not model
 *
 * **What it answers.** REST at `/…` and `/api/v3/…`, GraphQL at `/graphql` and `/api/graphql` (executed by graphql-js
 * against GitHub's official schema), and for a person plain pages at the `html_url` of issues, pull requests and runs, with
 * lists that lead there at `/` and at the `html_url` of a repository.
 * All routes are in `routes/`; each answer is held against GitHub's OpenAPI description by `test/twin/openapi.test.ts`.
 * What it does not model (a route, a query parameter, a media type, a search qualifier, a GraphQL field) answers 501 or
 * a GraphQL error, stands in `github.unmodelled`, and makes `close()` throw.
 *
 * **Seed** (`GitHubSeed`): `tokens`, `users`, `repos` by `owner/name`. A repository is private unless it says otherwise,
 * has a README if it has no `commits`, and its owner is its admin. Any login that is mentioned exists from then on. A
 * token with `type: 'Bot'` (or a login in `[bot]`, the default being `github-actions[bot]`) is an installation's.
 *
 * **Hands** (`github.repo('octo/app')` → `RepoHandle`): the records (`issues`, `comments(7)`, `labels(7)`, `reactions`,
 * `runs`, `jobs`, `files('main')`, `sha('main')` …) and what changes them mid-run (`addIssue`, `addComment`,
 * `editComment`, `addRun`, `push`, `setPermission`, `setVisibility` …); `github.deleteRepo`, `github.renameRepo`.
 *
 * **Trouble**: `github.faults.add({ match: /^POST .*comments$/, nth: 2, phase: 'after', kind: 'reset' })`;
 * `github.outage(503)`; `github.onCall(async ({ phase, record }) => …)` is awaited around every call, `after` coming
 * once the effect happened and before the answer (to kill a child process there); `repo.failPermission(…)`,
 * a job's `expired: 410`, a run's `logsZip` (any bytes, or 404 and 410), a token's `rateLimit`, `searchLagMs`. A secondary rate limit is a fault of kind `status` with
 * status 403, GitHub's message, and a `retry-after` header.
 *
 * **Afterwards**: `github.journal.requests` and `.writes` (records), `github.writes()` (sentences),
 * `github.graphqlCost()`, `github.downloads` (visits to the log store, and whether the token came along).
 *
 * **Pull requests.** What GitHub computes is computed: the rollup of checks, `mergeable`, `mergeStateStatus` for the one who
 * asks, `reviewDecision`. Rules of branches are seeded (`protection`, `rulesets`, `merging`) or laid by hand (`protect`,
 * `setRuleset`, `setMerging`); `override` puts a test's answer in the place of a computed one, `failField` makes one field of
 * one pull request fail. A merge in the background runs at once, or with `merging.hold` when a test calls `runMerges()`; the
 * merge queue when it calls `runQueue()`. `journal.writes[].merge` tells which head the client sent along.
 *
 * **How it differs from GitHub.** A file-level three-way merge only: lines of one file never merge. Renames are found
 * by equal content only. One classic protection and one ruleset a branch, no patterns. Bots that are no collaborators count as
 * reviewers who may write. No line comments, releases or webhooks.
 * What a public repository shows needs no permission, as on GitHub; a person's token (`ghp_…`) is held to its
 * `permissions` but not to the person's role. GraphQL counts against an hour of its own, in points.
 *
 * It is not built on `emulate`: its store cannot be shared, so its ids, accounts and roles would contradict ours in the
 * same answer.
 */
export type { BranchRulesSeed } from './branch-rules.ts';
export type { Clock } from './clock.ts';
export type { Fault, Faults } from './faults.ts';
export type { Signature } from './git.ts';
export type { RepoHandle } from './handle.ts';
export type { CommitSeed } from './history.ts';
export type { CommentSeed, IssueChange, IssueSeed } from './issues.ts';
export type { Journal, RequestRecord, Write, WriteKind } from './journal.ts';
export type { Download } from './logs.ts';
export type { Override, PullHands } from './pull-hands.ts';
export type { PullSeed, ReviewSeed, ThreadSeed } from './pull-seed.ts';
export type { Comment, Issue, Job, LogSource, Reaction, Repo, Role, Run, Visibility } from './records.ts';
export type { AnnotationSeed, ArtifactSeed, CheckRunSeed, JobSeed, RunSeed, StepSeed } from './runs.ts';
export type { GitHubSeed, RepoSeed } from './seed.ts';
export type { CallHook, Unmodelled } from './server.ts';
export type { PermissionName, Permissions, TokenSeed } from './tokens.ts';
export { type GitHubOptions, type GitHubTwin, startGitHub } from './twin.ts';
