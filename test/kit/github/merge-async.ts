/** Merges in the background: asked for with PUT, told to whoever polls. */
import { rulesFor, strictest } from './branch-rules.ts';
import { type Issue, type MergeJob, type MergeMethod, newId, type Repo } from './memory.ts';
import { type Door, enqueue, mergePull } from './merge.ts';

const DAY = 86_400_000;
const METHODS: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];

/** What the answer says, and with which status. */
export interface AsyncReply {
  status: number;
  body: { status: MergeJob['status']; details: Record<string, unknown> };
}

export interface AsyncAsk {
  method: MergeJob['method'];
  action: MergeJob['action'];
  sha: string | undefined;
  title: string | undefined;
  message: string | undefined;
}

const reply = (status: number, state: MergeJob['status'], details: Record<string, unknown>): AsyncReply => ({
  status,
  body: { status: state, details },
});

const pending = (status: number, job: MergeJob, message: string): AsyncReply =>
  reply(status, 'pending', {
    message,
    uuid: job.uuid,
    merge_method: job.method,
    merge_action: job.action,
    expected_head_sha: job.head,
  });

/** Only the plainest things are looked at now; the branch's rules when the merge really runs. */
export function submitMerge(door: Door, repo: Repo, issue: Issue, ask: AsyncAsk): AsyncReply {
  const pull = issue.pull!;
  if (pull.mergedAt !== null)
    return reply(200, 'merged', { message: 'Pull request is already merged.', sha: pull.mergeSha });
  if (issue.state !== 'open') return reply(400, 'failed', { message: 'Pull request is closed.' });
  if (pull.draft) return reply(400, 'failed', { message: 'Pull request is still a draft.' });
  if (pull.queue) return reply(200, 'enqueued', { message: 'Pull request is already in the merge queue.' });
  const running = repo.mergeJobs.find(
    (job) => job.number === issue.number && (job.status === 'pending' || job.polls > 0),
  );
  if (running) return pending(409, running, 'A merge request already exists for this pull request.');
  const id = String(newId(door.world)).padStart(12, '0');
  const job: MergeJob = {
    uuid: `00000000-0000-4000-8000-${id}`,
    number: issue.number,
    method: ask.method,
    action: ask.action,
    head: ask.sha ?? pull.headSha,
    at: door.world.clock.now(),
    status: 'pending',
    message: '',
    sha: null,
    polls: repo.merging.pendingPolls,
    run: () => runMerge(door, repo, issue, job, ask),
  };
  repo.mergeJobs.push(job);
  const answer = pending(202, job, 'Merge request enqueued.');
  if (!repo.merging.hold) job.run();
  return answer;
}

function runMerge(door: Door, repo: Repo, issue: Issue, job: MergeJob, ask: AsyncAsk): void {
  const by = door.token.user.login;
  const queued = strictest(rulesFor(repo, issue.pull!.base, by)).queue !== undefined;
  const end = (told: Partial<MergeJob>) => Object.assign(job, told);
  // What was sent is what counts; without it the head at the time of asking does, and the journal says that none was.
  if (issue.pull!.headSha !== job.head)
    return void end({ status: 'failed', message: 'Head branch was modified. Review and try the merge again.' });
  if (job.action === 'merge_queue' || (job.action === 'default' && queued)) {
    const wrong = enqueue(door, repo, issue, ask.sha, 'merge-async');
    return void end(
      wrong ? failed(wrong.message) : { status: 'enqueued', message: 'Pull request is in the merge queue.' },
    );
  }
  const method = job.method === 'default' ? (METHODS.find((one) => repo.merging[one]) ?? 'merge') : job.method;
  const { sha, title, message } = ask;
  const done = mergePull(door, repo, issue, { method, sha, title, message, via: 'merge-async' });
  end('sha' in done ? { status: 'merged', sha: done.sha, message: 'Pull request was merged.' } : failed(done.message));
}

const failed = (message: string): Partial<MergeJob> => ({
  status: 'failed',
  message:
    message === 'Pull Request is not mergeable' ? 'Merge conflict: the pull request could not be merged.' : message,
});

/** The result so far; undefined when nobody knows that job, or not any more. */
export function pollMerge(door: Pick<Door, 'world'>, repo: Repo, number: number, uuid: string): AsyncReply | undefined {
  const job = repo.mergeJobs.find((one) => one.uuid === uuid && one.number === number);
  if (!job || door.world.clock.now() - job.at > DAY) return undefined;
  if (job.status === 'pending' || job.polls > 0) {
    if (job.status !== 'pending') job.polls--;
    return pending(200, job, 'Merge request is in progress.');
  }
  return reply(200, job.status, { message: job.message, ...(job.sha === null ? {} : { sha: job.sha }) });
}
