import type { RepoHandle, RequestRecord, Write } from '../kit/github/index.ts';
import { type ReconcileWorld, TOKEN } from './reconcile-world.ts';

/** All that runs leave in a repository, but for moments, ids, and checks of what is closed: nobody looks at those again. */
export interface ReconcileLeft {
  pulls: { number: number; state: string; merged: object | false; labels: string[]; reviewers: string[] }[];
  checks: { number: number; conclusion: string | null; title: string | null; summary: string }[];
  comments: { number: number; body: string }[];
  labels: string[];
  /** Messages of the default branch's commits, the newest first. */
  main: string[];
}

export function leftIn(repo: RepoHandle): ReconcileLeft {
  const { commits } = repo.record.git;
  const main: string[] = [];
  for (let sha: string | undefined = repo.sha(); sha; sha = commits.get(sha)?.parents[0])
    main.push(commits.get(sha)!.message);
  const open = new Map(
    repo.issues.flatMap(({ number, state, pull }) => (state === 'open' ? [[pull!.headSha, number]] : [])),
  );
  return {
    pulls: repo.issues.map(({ number, state, labels, pull }) => ({
      ...{ number, state, labels: labels.toSorted(), reviewers: [...pull!.requestedReviewers] },
      merged: pull!.mergedAt !== null && { by: pull!.mergedBy, head: pull!.headSha },
    })),
    checks: repo.checkRuns
      .flatMap(({ name, sha, conclusion, title, summary }) => {
        const number = open.get(sha);
        const isOurs = name === 'ai-devops / pr-reconcile' && number !== undefined;
        return isOurs ? [{ number, conclusion, title, summary: plain(summary ?? '') }] : [];
      })
      .toSorted((a, b) => a.number - b.number),
    comments: repo.issues.flatMap(({ number, comments }) =>
      comments.map(({ body }) => ({ number, body: plain(body) })),
    ),
    labels: repo.labels().toSorted(),
    main,
  };
}

/** A text with its markers in clear, and without the address of the twin, the number of the run and its moments. */
const plain = (text: string): string =>
  text
    .replace(/(<!-- ai-devops:\w+ v1 )([\w.]+)(?= -->)/g, (_, head: string, data: string) =>
      [head, Buffer.from(data.replaceAll('.', '-'), 'base64url')].join(''),
    )
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replace(/\/actions\/runs\/\d+/g, '/actions/runs/ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT');

export interface Kept {
  /** Everything as it was when it was kept, the hour and its limits too. */
  restore(): void;
  /** Since `restore`. */
  requests(): RequestRecord[];
  written(): Write[];
}

/** Keeps a repository and the limits of its token as they are now. */
export function keepRepo({ github }: ReconcileWorld, repo: RepoHandle): Kept {
  const { journal } = github;
  const records = () => {
    const { labels, issues, checkRuns, activity } = repo.record;
    return { labels, issues, checkRuns, activity };
  };
  const before = structuredClone({ refs: repo.record.refs, lists: records() });
  const at = github.clock.now();
  let from = { requests: journal.requests.length, writes: journal.writes.length };
  return {
    restore() {
      const { refs, lists } = structuredClone(before);
      repo.record.refs.clear();
      for (const [ref, sha] of refs) repo.record.refs.set(ref, sha);
      for (const [name, list] of Object.entries(records()))
        (list as unknown[]).splice(0, Number.POSITIVE_INFINITY, ...lists[name as keyof typeof lists]);
      repo.record.mergeJobs.splice(0);
      repo.record.merging.refusals.splice(0);
      const { rate, graphql } = github.token(TOKEN);
      for (const hour of [rate, graphql]) Object.assign(hour, { remaining: hour.limit, used: 0 });
      github.clock.set(at);
      github.faults.clear();
      from = { requests: journal.requests.length, writes: journal.writes.length };
    },
    requests: () => journal.requests.slice(from.requests),
    written: () => journal.writes.slice(from.writes),
  };
}
