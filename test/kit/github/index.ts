/**
 * The GitHub twin: a GitHub of our own on 127.0.0.1, with memory, for tests and demos. It imports nothing of ours.
 */
export type { Clock } from './clock.ts';
export type { Fault, Faults } from './faults.ts';
export type { Signature } from './git.ts';
export type { RepoHandle } from './handle.ts';
export type { CommitSeed } from './history.ts';
export type { CommentSeed, IssueChange, IssueSeed, PullSeed } from './issues.ts';
export type { Journal, RequestRecord, Write, WriteKind } from './journal.ts';
export type { Download } from './logs.ts';
export type { Comment, Issue, Job, LogSource, Reaction, Repo, Role, Run, Visibility } from './memory.ts';
export type { AnnotationSeed, CheckRunSeed, JobSeed, RunSeed, StepSeed } from './runs.ts';
export type { GitHubSeed, RepoSeed } from './seed.ts';
export type { CallHook, Unmodelled } from './server.ts';
export type { PermissionName, Permissions, TokenSeed } from './tokens.ts';
export { type GitHubOptions, type GitHubTwin, startGitHub } from './twin.ts';
