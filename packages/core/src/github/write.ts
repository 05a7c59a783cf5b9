import type { Comment, Issue } from '../domain/issue.ts';
import type { RepoRef } from '../domain/repo.ts';
import { GithubError } from '../errors.ts';
import type { Github, GithubWriter } from './client.ts';
import { commentOf, issueOf } from './issues.ts';
import { absent } from './repos.ts';
import { at } from './shapes.ts';

// One request each and no retry (R3): after a doubtful answer the effect reads back by its marker. Only effects call
// these, through apply.ts. All throw `GithubError`.

/** Comments on an issue or pull request. The body must be neutralised and redacted already. */
export async function createComment(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  body: string,
): Promise<Comment> {
  const { data } = await writer
    .write(repo)
    .request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at(repo), issue_number: number, body });
  return commentOf(data);
}

/** Replaces the text of a comment. `not-found` when it was deleted meanwhile. */
export async function updateComment(writer: GithubWriter, repo: RepoRef, id: number, body: string): Promise<Comment> {
  const { data } = await writer
    .write(repo)
    .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at(repo), comment_id: id, body });
  return commentOf(data);
}

/** Takes a comment away. Only for one that this run itself has just written (FT18). `not-found` when it is gone. */
export async function deleteComment(writer: GithubWriter, repo: RepoRef, id: number): Promise<void> {
  await writer
    .write(repo)
    .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at(repo), comment_id: id });
}

/**
 * Opens an issue. Title and body must be neutralised and redacted already. GitHub makes labels that are absent, so the
 * caller makes sure that they exist (W8), and refuses the whole with 422 when one of the assignees cannot be assigned.
 */
export async function createIssue(
  writer: GithubWriter,
  repo: RepoRef,
  issue: { title: string; body: string; labels: readonly string[]; assignees: readonly string[] },
): Promise<Issue> {
  const { title, body, labels, assignees } = issue;
  const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/issues', {
    ...at(repo),
    title,
    body,
    labels: [...labels],
    ...(assignees.length > 0 ? { assignees: [...assignees] } : {}),
  });
  return issueOf(repo, data);
}

/** What changes in an issue; what is not named stays. `labels` are all that it has then. */
export interface IssueChange {
  title?: string;
  body?: string;
  labels?: readonly string[];
  state?: 'open' | 'closed';
  /** Only with `closed`. */
  reason?: 'completed' | 'not_planned';
}

/** Changes an issue in one request. Texts must be neutralised and redacted already. */
export async function updateIssue(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  { labels, reason, ...change }: IssueChange,
): Promise<Issue> {
  const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...at(repo),
    issue_number: number,
    ...change,
    ...(labels ? { labels: [...labels] } : {}),
    ...(reason ? { state_reason: reason } : {}),
  });
  return issueOf(repo, data);
}

/** Adds labels. GitHub creates those that are absent, so the caller makes sure that they exist (W8). */
export async function addLabels(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  labels: readonly string[],
): Promise<void> {
  await writer.write(repo).request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...at(repo),
    issue_number: number,
    labels: [...labels],
  });
}

/** Takes a label off. `not-found` when it was not there. */
export async function removeLabel(writer: GithubWriter, repo: RepoRef, number: number, label: string): Promise<void> {
  await writer.write(repo).request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
    ...at(repo),
    issue_number: number,
    name: label,
  });
}

/**
 * Makes sure that the repository has a label and gives its node id; `color` is six hex digits without `#`. It looks first,
 * since a read costs less than a write. That it is there already is no error (FT10).
 */
export async function ensureLabel(
  github: Github,
  writer: GithubWriter,
  repo: RepoRef,
  label: { name: string; color: string; description: string },
): Promise<string> {
  const look = () =>
    absent(github.read(repo).request('GET /repos/{owner}/{repo}/labels/{name}', { ...at(repo), name: label.name }));
  const there = await look();
  if (there) return there.node_id;
  try {
    const { data } = await writer.write(repo).request('POST /repos/{owner}/{repo}/labels', { ...at(repo), ...label });
    return data.node_id;
  } catch (error) {
    const made = error instanceof GithubError && error.status === 422 && error.message.includes('already_exists');
    const seen = made ? await look() : undefined;
    if (!seen) throw error;
    return seen.node_id;
  }
}

/** Starts the failed jobs of a completed run again, and what depends on them. Needs `actions: write`. */
export async function rerunFailedJobs(writer: GithubWriter, repo: RepoRef, runId: number): Promise<void> {
  await writer
    .write(repo)
    .request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', { ...at(repo), run_id: runId });
}

export type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

/** Reacts to an issue or to one comment of it. The same reaction twice is one reaction. */
export async function addReaction(
  writer: GithubWriter,
  repo: RepoRef,
  target: { issue: number } | { comment: number },
  content: Reaction,
): Promise<void> {
  const octokit = writer.write(repo);
  if ('issue' in target) {
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/reactions', {
      ...at(repo),
      issue_number: target.issue,
      content,
    });
  } else {
    await octokit.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      ...at(repo),
      comment_id: target.comment,
      content,
    });
  }
}
