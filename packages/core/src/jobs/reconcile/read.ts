import { memoryIn } from '../../decide/memory.ts';
import { sweepFingerprint } from '../../decide/pull-fingerprint.ts';
import { selection } from '../../decide/select.ts';
import type { BranchPolicy, Pull } from '../../domain/pull.ts';
import type { Reason } from '../../domain/reason.ts';
import { fullName, repoKey } from '../../domain/repo.ts';
import { GithubError, messageOf, UserError } from '../../errors.ts';
import { readPolicies } from '../../github/branch-policy.ts';
import { readFresh, readPulls } from '../../github/pull-details.ts';
import type { LoadedRule } from '../../rules.ts';
import { type Candidate, type Sweeping, sweep } from './sweep.ts';
import type { Broken, Item, Reconciling } from './work.ts';

/** What a run has found to decide about. */
export interface Reading extends Pick<Sweeping, 'cut' | 'unread'> {
  items: readonly Item[];
  /** Undefined when one pull request was named. */
  counts: Sweeping['counts'] | undefined;
  /** Those that could not be read. */
  broken: readonly Broken[];
  /** For an explanation, and where none selects the one that was named: the rules that do not select the pull request, and why. */
  others: readonly { rule: string; reasons: readonly Reason[] }[];
}

/** The pull requests that are selected and changed, with all facts of themselves and of their base branches. */
export async function readItems(run: Reconciling): Promise<Reading> {
  const { deps, input, book, reader, started } = run;
  if (started.only !== undefined) return readOne(run, started.only);
  const { candidates, ...swept } = await sweep(deps, input, reader, started.repos, book.rules);
  if (candidates.length === 0) return { items: [], broken: [], others: [], ...swept };
  const [details, known] = await Promise.all([
    detailsOf(run, candidates),
    policiesOf(
      run,
      candidates.map(({ pull }) => pull),
    ),
  ]);
  // FT17: somebody gave it another base after the sweep had seen it.
  const moved = [...details.values()].flatMap((one) =>
    one instanceof GithubError || known.has(baseKey(one)) ? [] : one,
  );
  const policies = moved.length === 0 ? known : new Map([...known, ...(await policiesOf(run, moved))]);
  const found = candidates.map((one) => itemOf(run, one, details.get(one.pull.nodeId), policies));
  return {
    items: found.flatMap((one) => ('why' in one ? [] : [one])),
    broken: found.flatMap((one) => ('why' in one ? [one] : [])),
    others: [],
    ...swept,
  };
}

const baseKey = ({ repo, baseBranch }: Pick<Pull, 'repo' | 'baseBranch'>): string => `${repoKey(repo)} ${baseBranch}`;

/** The policy of each base branch, by its key. */
async function policiesOf(
  { reader }: Reconciling,
  pulls: readonly Pick<Pull, 'repo' | 'baseBranch'>[],
): Promise<Map<string, BranchPolicy>> {
  const wanted = new Map(pulls.map((pull) => [baseKey(pull), { repo: pull.repo, branch: pull.baseBranch }]));
  const found = await readPolicies(reader, [...wanted.values()]);
  return new Map([...wanted.keys()].map((key, index) => [key, found[index]!]));
}

/** By the token of each repository that has one of its own, and all others together. */
async function detailsOf({ deps, reader }: Reconciling, candidates: readonly Candidate[]) {
  const own = new Set(deps.settings.repositoryTokens.map(({ repo }) => repoKey(repo)));
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = own.has(repoKey(one.pull.repo)) ? repoKey(one.pull.repo) : '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const read = [...groups].map(([key, group]) =>
    readPulls(
      reader,
      key === '' ? deps.settings.home : group[0]!.pull.repo,
      group.map(({ pull }) => pull.nodeId),
    ),
  );
  return new Map((await Promise.all(read)).flatMap((part) => [...part]));
}

/** What the sweep saw may be old news: whatever the details say of the selection now, counts. */
function itemOf(
  { book }: Reconciling,
  { pull: swept, memory, fingerprint }: Candidate,
  pull: Pull | GithubError | undefined,
  policies: ReadonlyMap<string, BranchPolicy>,
): Item | Broken {
  if (pull === undefined) return { pull: swept, why: 'GitHub does not show it any more' };
  if (pull instanceof GithubError) return { pull: swept, why: messageOf(pull) };
  const policy = policies.get(baseKey(pull))!;
  const rules = book.rules.filter(({ rule, title }) => selection(rule.spec, pull, title).length === 0);
  return { pull, policy, rules, memory, fingerprint };
}

/** The one pull request that an event or a person named; it is looked at whatever an earlier look remembers. */
async function readOne(run: Reconciling, number: number): Promise<Reading> {
  const { book, reader, started, input } = run;
  const { repo } = started.repos[0]!;
  const fresh = await readFresh(reader, repo, number).catch((error: unknown) => {
    if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
    throw new UserError(`${fullName(repo)} has no pull request #${number}.`, { cause: error });
  });
  const rules = book.rules.filter(({ rule, title }) => selection(rule.spec, fresh.pull, title).length === 0);
  const fingerprint = sweepFingerprint(
    fresh.pull,
    book.rules.map(({ rule }) => rule),
  );
  const item: Item = { ...fresh, rules, memory: memoryIn(fresh.pull.checks?.items ?? []), fingerprint };
  return {
    items: rules.length === 0 ? [] : [item],
    broken: [],
    others: input.explain || rules.length === 0 ? othersOf(book.rules, fresh.pull) : [],
    counts: undefined,
    cut: [],
    unread: [],
  };
}

/** Of each rule that does not select it, why. */
const othersOf = (rules: readonly LoadedRule[], pull: Pull): Reading['others'] =>
  rules.flatMap(({ rule, title }) => {
    const reasons = selection(rule.spec, pull, title);
    return reasons.length === 0 ? [] : [{ rule: rule.name, reasons }];
  });
