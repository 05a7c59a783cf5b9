/** A test's own hands in one repository: the records as they are, and the ways to change them mid-run. */
import { addWorkflow, type CommitSeed, moveRef, push, resolveRef } from './history.ts';
import {
  addComment,
  addIssue,
  addLabel,
  type CommentSeed,
  editComment,
  editIssue,
  type IssueChange,
  type IssueSeed,
  removeLabel,
} from './issues.ts';
import {
  type CheckRun,
  type Comment,
  type CommitStatus,
  findComment,
  findIssue,
  fullName,
  type Issue,
  type Job,
  key,
  type Reaction,
  type Repo,
  type Role,
  type Run,
  sameName,
  user,
  type Visibility,
  type World,
} from './memory.ts';
import { type PullHands, pullHands } from './pull-hands.ts';
import { addCheckRun, addJob, addRun, addStatus, type CheckRunSeed, type JobSeed, type RunSeed } from './runs.ts';

export interface RepoHandle extends PullHands {
  /** The record itself; the arrays below are its own. */
  readonly record: Repo;
  readonly fullName: string;
  readonly issues: Issue[];
  readonly runs: Run[];
  readonly jobs: Job[];
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  issue(number: number): Issue;
  comments(number: number): Comment[];
  /** Labels of an issue, or the repository's own. */
  labels(number?: number): string[];
  /** Reactions on an issue, or on a comment by its id. */
  reactions(subject: { issue: number } | { comment: number }): Reaction[];
  /** Files by path at a ref (default: the default branch), as text. */
  files(ref?: string): Record<string, string>;
  /** The commit that a branch, tag or short SHA stands for. */
  sha(ref?: string): string;
  branches(): Record<string, string>;

  addIssue(seed: IssueSeed): Issue;
  editIssue(number: number, change: IssueChange, by?: string): Issue;
  addComment(number: number, seed: CommentSeed): Comment;
  editComment(id: number, body: string, by?: string): Comment;
  addLabel(number: number, label: string, by?: string): void;
  removeLabel(number: number, label: string, by?: string): void;
  /** Adds a run, or (with the id of one) its next attempt. */
  addRun(seed: RunSeed): Run;
  addJob(runId: number, seed: JobSeed): Job;
  /** Deletes a run with its jobs, as a person can on GitHub. */
  deleteRun(id: number): void;
  addWorkflow(name: string, path?: string): number;
  addCheckRun(seed: CheckRunSeed): CheckRun;
  addStatus(seed: Parameters<typeof addStatus>[2]): CommitStatus;
  setPermission(login: string, role: Role): void;
  /** The permission endpoint fails from now; undefined mends it. */
  failPermission(failure: { status: number; message: string } | undefined): void;
  setVisibility(visibility: Visibility): void;
  setArchived(archived: boolean): void;
  /** Makes a branch where another is; the default branch unless told. */
  branch(name: string, from?: string): void;
  /** Commits to a branch (made when new, and then without a past); answers the commit's SHA. */
  push(branch: string, commit: CommitSeed): string;
  deleteBranch(branch: string): void;
}

export function repoHandle(world: World, repo: Repo): RepoHandle {
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`${fullName(repo)} has no ${what}`);
    return found;
  };
  const issue = (number: number) => need(findIssue(repo, number), `issue #${number}`);
  const comment = (id: number) => need(findComment(repo, id), `comment ${id}`);
  const sha = (ref = repo.defaultBranch) => need(resolveRef(repo, ref), `ref ${ref}`);
  return {
    ...pullHands(world, repo, issue),
    record: repo,
    get fullName() {
      return fullName(repo);
    },
    issues: repo.issues,
    runs: repo.runs,
    jobs: repo.jobs,
    checkRuns: repo.checkRuns,
    statuses: repo.statuses,
    issue,
    comments: (number) => issue(number).comments,
    labels: (number) => (number === undefined ? repo.labels.map((label) => label.name) : issue(number).labels),
    reactions: (subject) =>
      'issue' in subject ? issue(subject.issue).reactions : comment(subject.comment).comment.reactions,
    files(ref) {
      const commit = need(repo.git.commits.get(sha(ref)), `commit ${ref}`);
      const text = (blob: string) => repo.git.blobs.get(blob)?.toString() ?? '';
      return Object.fromEntries([...commit.files].map(([path, file]) => [path, text(file.sha)]));
    },
    sha,
    branches: () =>
      Object.fromEntries([...repo.refs].flatMap(([ref, at]) => (ref.startsWith('heads/') ? [[ref.slice(6), at]] : []))),

    addIssue: (seed) => addIssue(world, repo, seed),
    editIssue(number, change, by = repo.owner) {
      editIssue(world, issue(number), change, by);
      return issue(number);
    },
    addComment: (number, seed) => addComment(world, repo, issue(number), seed),
    editComment(id, body, by) {
      const found = comment(id);
      editComment(world, found.issue, found.comment, body, by ?? found.comment.user ?? repo.owner);
      return found.comment;
    },
    addLabel: (number, label, by = repo.owner) => {
      addLabel(world, repo, issue(number), label, by);
    },
    removeLabel: (number, label, by = repo.owner) => {
      removeLabel(world, issue(number), label, by);
    },
    addRun: (seed) => addRun(world, repo, seed),
    addJob: (runId, seed) =>
      addJob(
        world,
        repo,
        need(
          repo.runs.find((run) => run.id === runId),
          `run ${runId}`,
        ),
        seed,
      ),
    deleteRun(id) {
      const at = repo.runs.findIndex((run) => run.id === id);
      if (at < 0) throw new Error(`${fullName(repo)} has no run ${id}`);
      repo.runs.splice(at, 1);
      for (let i = repo.jobs.length - 1; i >= 0; i--) if (repo.jobs[i]?.runId === id) repo.jobs.splice(i, 1);
    },
    addWorkflow: (name, path) => addWorkflow(world, repo, name, path),
    addCheckRun: (seed) => addCheckRun(world, repo, seed),
    addStatus: (seed) => addStatus(world, repo, seed),
    setPermission(login, role) {
      // The owner's role cannot be lowered, on GitHub neither.
      if (sameName(login, repo.owner)) throw new Error(`${login} owns ${fullName(repo)} and is always its admin`);
      user(world, login);
      repo.collaborators.set(key(login), role);
    },
    failPermission: (failure) => {
      repo.permissionFailure = failure;
    },
    setVisibility: (visibility) => {
      repo.visibility = visibility;
    },
    setArchived: (archived) => {
      repo.archived = archived;
    },
    branch: (name, from) => moveRef(world, repo, `heads/${name}`, sha(from), repo.owner),
    push: (branch, commit) => push(world, repo, branch, commit),
    deleteBranch: (branch) => {
      if (!repo.refs.delete(`heads/${branch}`)) throw new Error(`${fullName(repo)} has no branch ${branch}`);
    },
  };
}
