import pMap from 'p-map';
import { dependencyMoves } from '../../decide/dependency-moves.ts';
import { type ChangedCommit, isFromOutside, scoreSuspects } from '../../decide/suspects.ts';
import type { Origin } from '../../domain/failure.ts';
import { fullName, parseRepo, type RepoRef, sameRepo } from '../../domain/repo.ts';
import { type Build, isEarlier, type Scan } from '../../domain/scan.ts';
import { GithubError, goneIs, messageOf } from '../../errors.ts';
import { compareCommits, readCommit } from '../../github/commits.ts';
import { pullsOfCommit } from '../../github/pulls.ts';
import type { Deps } from '../deps.ts';
import type { StartedScan } from '../start.ts';
import type { Examined } from './examine.ts';

/** Commits of a range whose files are read, the newest; a longer range blames nobody well. */
const MOST_COMMITS = 20;
/** Other repositories that moved in the range, and commits of each. */
const MOST_MOVES = 3;
const AT_ONCE = 4;

/** Who did it (E.5): what changed between the last green build before the first red one, and what speaks for each commit. */
export async function readOrigin(
  deps: Deps,
  started: StartedScan,
  scan: Pick<Scan, 'builds'>,
  failure: Examined,
): Promise<Origin> {
  const first = failure.occurrences[0]!.job.build;
  const green = lastGreen(scan.builds, first);
  const nothing: Origin = {
    green: green?.sha ?? '',
    red: first.sha,
    suspects: [],
    named: false,
    changes: failure.changes.slice(0, 8),
  };
  const repo = parseRepo(first.repo);
  const known = started.scope.repos.some((one) => repo && sameRepo(one.repo, repo));
  if (!repo || !known || !green?.sha || !first.sha || green.sha === first.sha || isFromOutside(failure)) return nothing;
  try {
    return await readRange(deps, started, { repo, from: green.sha, to: first.sha }, failure, nothing);
  } catch (error) {
    // The range is enrichment: without it the issue still says what failed.
    if (!(error instanceof GithubError) || error.kind === 'auth' || error.kind === 'rate-limit') throw error;
    deps.host.log.warning(`Who caused it could not be looked at: ${messageOf(error)}`);
    return nothing;
  }
}

interface Range {
  repo: RepoRef;
  from: string;
  to: string;
}

async function readRange(
  deps: Deps,
  { scope }: StartedScan,
  range: Range,
  failure: Examined,
  nothing: Origin,
): Promise<Origin> {
  const compared = await compareCommits(deps.github, range.repo, range.from, range.to);
  const others = scope.repos.map(({ repo }) => repo).filter((repo) => !sameRepo(repo, range.repo));
  const moves = dependencyMoves(compared.files, others).slice(0, MOST_MOVES);
  const own = compared.commits.slice(-MOST_COMMITS).map(({ sha }) => ({ repo: range.repo, sha }));
  const moved = await Promise.all(
    moves.map(async ({ repo, from, to }) => {
      const inside = await compareCommits(deps.github, repo, from, to).catch(goneIs(undefined));
      return (inside?.commits ?? []).slice(-MOST_COMMITS).map(({ sha }) => ({ repo, sha }));
    }),
  );
  const commits = await pMap([...own, ...moved.flat()], (one) => readChanged(deps, one), { concurrency: AT_ONCE });
  const { suspects, named } = scoreSuspects({ ...failure, commits });
  const withPulls = await Promise.all(
    suspects.map(async (suspect) => {
      const repo = parseRepo(suspect.repo)!;
      const [pull] = await pullsOfCommit(deps.github, repo, suspect.sha).catch(goneIs([]));
      return pull ? { ...suspect, pull: pull.number } : suspect;
    }),
  );
  const said = moves.map(({ repo, from, to, how }) => `${fullName(repo)} ${short(from)} → ${short(to)} (${how})`);
  return { ...nothing, suspects: withPulls, named, changes: [...said, ...nothing.changes].slice(0, 8) };
}

const short = (version: string): string => (/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version);

async function readChanged(deps: Deps, { repo, sha }: { repo: RepoRef; sha: string }): Promise<ChangedCommit> {
  const { message, author, files } = await readCommit(deps.github, repo, sha);
  return { repo: fullName(repo), sha, message, authorLogin: author.login, files };
}

/** The newest green build of the same workflow and branch before a red one, whatever started it: what was green then was green. */
const lastGreen = (builds: readonly Build[], red: Build): Build | undefined =>
  builds.findLast((build) => build.conclusion === 'success' && isEarlier(build, red));
