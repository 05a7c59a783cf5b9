/** Merging pull requests and bringing their branches up to date. */
import { findIssue, type Issue, type MergeJob, type MergeMethod } from '../memory.ts';
import { mergePull, updateBranch } from '../merge.ts';
import { pollMerge, submitMerge } from '../merge-async.ts';
import { type Call, noContent, notFound, ok, type Reply, type Route, refuse, text, whole } from '../route.ts';
import { apiUrl } from '../views/repos.ts';

const ONE = '/repos/{owner}/{repo}/pulls/{pull_number}';

function thePull(call: Call): Issue {
  const issue = findIssue(call.repo, whole(call.params['pull_number']) ?? -1);
  return issue?.pull ? issue : notFound();
}

/** One of the words that GitHub takes. */
function word<T extends string>(call: Call, name: string, known: readonly T[], other: T): T {
  const told = text(call, name);
  if (told === undefined) return other;
  return known.includes(told as T)
    ? (told as T)
    : refuse(422, `Invalid request.\n\n${told} is not a member of [${known.map((one) => `"${one}"`).join(', ')}].`);
}

const METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];

function merge(call: Call): Reply {
  const done = mergePull(call, call.repo, thePull(call), {
    method: word(call, 'merge_method', METHODS, 'merge'),
    sha: text(call, 'sha'),
    title: text(call, 'commit_title'),
    message: text(call, 'commit_message'),
    via: 'merge',
  });
  if ('status' in done) return refuse(done.status, done.message);
  return ok({ sha: done.sha, merged: true, message: 'Pull Request successfully merged' });
}

/** An older GitHub Enterprise Server has no such address. */
function modern(call: Call): void {
  if (!call.repo.merging.async) notFound();
}

function submit(call: Call): Reply {
  modern(call);
  const issue = thePull(call);
  return submitMerge(call, call.repo, issue, {
    method: word<MergeJob['method']>(call, 'merge_method', METHODS, 'default'),
    action: word<MergeJob['action']>(call, 'merge_action', ['default', 'merge_queue', 'direct_merge'], 'default'),
    sha: text(call, 'sha'),
    title: text(call, 'commit_title'),
    message: text(call, 'commit_message'),
  });
}

function poll(call: Call): Reply {
  modern(call);
  return pollMerge(call, call.repo, thePull(call).number, call.params['uuid'] ?? '') ?? notFound();
}

function update(call: Call): Reply {
  const issue = thePull(call);
  const wrong = updateBranch(call, call.repo, issue, text(call, 'expected_head_sha'));
  if (wrong) return refuse(wrong.status, wrong.message);
  const url = `${apiUrl(call.world, call.repo)}/pulls/${issue.number}`;
  return { status: 202, body: { message: 'Updating pull request branch.', url } };
}

export const mergeRoutes: Route[] = [
  {
    method: 'GET',
    path: `${ONE}/merge`,
    needs: 'pull_requests=read',
    handle: (call) => (thePull(call).pull?.mergedAt ? noContent : notFound()),
  },
  { method: 'PUT', path: `${ONE}/merge`, needs: 'contents=write', handle: merge },
  { method: 'PUT', path: `${ONE}/merge-async`, needs: 'contents=write', handle: submit },
  { method: 'GET', path: `${ONE}/merge-async/{uuid}`, needs: 'contents=read', handle: poll },
  { method: 'PUT', path: `${ONE}/update-branch`, needs: 'pull_requests=write', handle: update },
];
