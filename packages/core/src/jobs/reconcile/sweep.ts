import pMap from 'p-map';
import { memoryIn, rests } from '../../decide/memory.ts';
import { sweepFingerprint } from '../../decide/pull-fingerprint.ts';
import { searchTerms, selection } from '../../decide/select.ts';
import type { Memory } from '../../domain/decision.ts';
import type { SweptPull } from '../../domain/pull.ts';
import { fullName, repoKey, sameRepo } from '../../domain/repo.ts';
import { messageOf } from '../../errors.ts';
import { type PullReader, type Sweep, sweepRepository, sweepSearch } from '../../github/sweep.ts';
import type { LoadedRule } from '../../rules.ts';
import type { Deps } from '../deps.ts';
import type { ReconcileInput } from './input.ts';
import type { ReconciledRepo } from './start.ts';

/** A pull request that some rule selects and that has changed since the last look. */
export interface Candidate {
  pull: SweptPull;
  /** Those that select it. */
  rules: readonly LoadedRule[];
  memory: Memory | undefined;
  fingerprint: string;
}

export interface Sweeping {
  candidates: Candidate[];
  /** How many were seen, selected, unchanged, looked at too recently, and left for the next run. */
  counts: { seen: number; selected: number; unchanged: number; tooSoon: number; left: number };
  /** Sentences: what was not looked at, and why. */
  cut: string[];
  /** Repositories that could not be read: sentences. */
  unread: string[];
}

/** More than this many open pull requests of one repository are not read in one run. */
const MOST_SEEN = 1_000;
const AT_ONCE = 10;

/** Sees all open pull requests, and finds those that are selected and changed, the longest not looked at first. */
export async function sweep(
  deps: Deps,
  input: ReconcileInput,
  reader: PullReader,
  repos: readonly ReconciledRepo[],
  rules: readonly LoadedRule[],
): Promise<Sweeping> {
  const { pulls, cut, unread } = await seeAll(deps, input, reader, repos, rules);
  const now = deps.host.clock.now() / 1000;
  const counts = { seen: pulls.length, selected: 0, unchanged: 0, tooSoon: 0, left: 0 };
  const found: Candidate[] = [];
  for (const pull of pulls) {
    const selecting = rules.filter(({ rule, title }) => selection(rule.spec, pull, title).length === 0);
    if (selecting.length === 0) continue;
    counts.selected += 1;
    const memory = memoryIn(pull.checks?.items ?? []);
    const fingerprint = sweepFingerprint(
      pull,
      rules.map(({ rule }) => rule),
    );
    const interval = Math.min(...selecting.map(({ rule }) => rule.spec.reconciliationInterval));
    const rest = rests(memory, fingerprint, now, interval);
    if (rest === 'unchanged') counts.unchanged += 1;
    else if (rest === 'too-soon') counts.tooSoon += 1;
    else found.push({ pull, rules: selecting, memory, fingerprint });
  }
  const sorted = found.toSorted(
    (a, b) =>
      // Those of which only the time has come would take all room from what has changed.
      Number(hasChanged(b)) - Number(hasChanged(a)) ||
      (a.memory?.at ?? 0) - (b.memory?.at ?? 0) ||
      Date.parse(a.pull.updatedAt) - Date.parse(b.pull.updatedAt) ||
      0,
  );
  counts.left = Math.max(0, sorted.length - input.maxPulls);
  return { candidates: sorted.slice(0, input.maxPulls), counts, cut, unread };
}

const hasChanged = ({ memory, fingerprint }: Candidate): boolean => memory?.sweep !== fingerprint;

/** R4, R6: a repository that cannot be read is told and holds up no other. */
async function seeAll(
  deps: Deps,
  input: ReconcileInput,
  reader: PullReader,
  repos: readonly ReconciledRepo[],
  rules: readonly LoadedRule[],
): Promise<Pick<Sweeping, 'cut' | 'unread'> & { pulls: SweptPull[] }> {
  const names = repos.map(({ repo }) => repo);
  if (bySearch(deps, input, repos)) {
    const terms = searchTerms(
      rules.map(({ rule }) => rule.spec),
      names,
    );
    const found = await sweepSearch(reader, deps.settings.home, terms, MOST_SEEN);
    // A search shows a thousand at most; the lists show all.
    if (found.total <= MOST_SEEN || input.sweep === 'search') {
      // A search may answer with a repository under a name that was not asked for.
      const pulls = found.pulls.filter(({ repo }) => names.some((name) => sameRepo(name, repo)));
      return { pulls, cut: found.cut === undefined ? [] : [`The search: ${found.cut}`], unread: [] };
    }
  }
  const unread: string[] = [];
  const sweeps = await pMap(
    names,
    async (repo): Promise<Sweep> => {
      try {
        return await sweepRepository(reader, repo, MOST_SEEN);
      } catch (error) {
        deps.host.signal.throwIfAborted();
        if (names.length === 1) throw error;
        unread.push(`${fullName(repo)}: ${messageOf(error)}`);
        return { pulls: [], cut: undefined };
      }
    },
    { concurrency: AT_ONCE },
  );
  return {
    pulls: sweeps.flatMap(({ pulls }) => pulls),
    cut: sweeps.flatMap(({ cut }, index) => (cut === undefined ? [] : [`${fullName(names[index]!)}: ${cut}`])),
    unread,
  };
}

/** One search sees several repositories, if one token may read them all; its index lags, so it is no use for one. */
function bySearch({ settings }: Deps, { sweep: how }: ReconcileInput, repos: readonly ReconciledRepo[]): boolean {
  if (how !== 'auto') return how === 'search';
  const own = new Set(settings.repositoryTokens.map(({ repo }) => repoKey(repo)));
  return repos.length > 1 && !repos.some(({ repo }) => own.has(repoKey(repo)));
}
