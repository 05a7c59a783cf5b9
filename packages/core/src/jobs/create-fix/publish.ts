import { type ApplyDeps, apply } from '../../apply.ts';
import type { FixPart } from '../../domain/fix.ts';
import type { Plan } from '../../domain/plan.ts';
import { sameRepo } from '../../domain/repo.ts';
import type { Refusal } from '../../domain/report.ts';
import type { TargetFacts } from '../../domain/target.ts';
import type { ConfigText } from '../../effects/define.ts';
import type { Effect } from '../../effects/index.ts';
import { GithubError } from '../../errors.ts';
import { readTarget } from '../../github/target.ts';
import { applyDeps } from '../apply-deps.ts';
import { type DecidedPart, decidePart } from './part.ts';
import { branchesFor, FIX_LABELS, type FixFacts, type FixTarget, targetOf } from './read.ts';
import type { PublishedPart, Publisher } from './work.ts';

/** What came of publishing: each part in merge order, and why it stopped if it did. */
export interface Publishing {
  published: PublishedPart[];
  refused: Refusal[];
  /** GitHub failed at a part; what stands stays, and the next run goes on from it. */
  broken?: { part: FixPart; error: GithubError };
  /** The home repository as it was when it was last written to, so that the comment need not ask again. */
  home?: { facts: TargetFacts; config?: ConfigText };
}

type Written = 'commit' | 'open-pull';

/**
 * Writes the parts, a dependency before its users: branch, commit and draft pull request. Of several the commits come
 * first, so that a run which dies between two pull requests leaves the whole fix to the next one (FT46). What an earlier
 * run left is adopted. It stops at the first part that is refused or that GitHub does not take.
 */
export async function publishParts(publisher: Publisher): Promise<Publishing> {
  const { parts } = publisher.plan;
  const done: Publishing = { published: [], refused: [] };
  const rounds: Written[][] = parts.length > 1 ? [['commit'], ['open-pull']] : [['commit', 'open-pull']];
  for (const round of rounds) {
    for (const part of parts) {
      try {
        await publishOne(publisher, part, round, done);
      } catch (error) {
        if (!(error instanceof GithubError)) throw error;
        return { ...done, broken: { part, error } };
      }
      if (done.refused.length > 0) return done;
    }
  }
  await linkEarlier(publisher, done);
  return done;
}

async function publishOne(
  publisher: Publisher,
  part: FixPart,
  kinds: readonly Written[],
  done: Publishing,
): Promise<void> {
  const { deps, facts, soFar } = publisher;
  const target = mustTarget(facts, part);
  const decided = decidePart(publisher, target, part, done.published);
  const { ready, seen } = await readyFor(publisher, target, part, decided, done.published);
  const effects: Effect[] = [
    { kind: 'commit', ...decided.commit },
    { kind: 'open-pull', ...decided.pull, text: decided.text(ready) },
  ];
  const plan: Plan<Effect> = {
    subject: { repo: target.repo.repo, number: 0 },
    effects: effects.filter(({ kind }) => kinds.some((wanted) => wanted === kind)),
    because: [`issue #${facts.issue.number}`, `risk ${decided.risk.level}`],
  };
  const before = soFar.applied.length;
  const { refused, config } = await apply(plan, ready, soFar.applied);
  done.refused.push(...refused);
  if (sameRepo(target.repo.repo, deps.settings.home))
    done.home = { facts: await seen(), ...(config ? { config } : {}) };
  if (refused.length > 0 || !kinds.includes('open-pull')) return;
  const opened = soFar.applied.slice(before).find(({ effect }) => effect.kind === 'open-pull');
  const { risk, weakened, reviewers, workflows } = decided;
  const left = soFar.applied.slice(before).flatMap((one) => one.left ?? []);
  const wanted = [...reviewers.users, ...reviewers.teams.map((slug) => `${target.repo.repo.owner}/${slug}`)];
  done.published.push({
    part,
    risk,
    weakened,
    workflows,
    url: opened?.url,
    reviewers: wanted.filter((name) => !left.some((what) => what.startsWith(`${name} was not asked `))),
  });
}

/** It was judged that there is one. */
export const mustTarget = (facts: FixFacts, part: FixPart): FixTarget => {
  const target = targetOf(facts, part);
  if (!target) throw new Error(`W2: a part of the fix is for ${part.repo}, which is no target of this run`);
  return target;
};

/** What apply works with in a repository: one read tells all its guards what they ask, made when the plan is judged. */
export async function readyFor(
  { deps, facts }: Publisher,
  { self, repo: { repo } }: FixTarget,
  part: FixPart,
  { reviewers }: Pick<DecidedPart, 'reviewers'>,
  published: readonly PublishedPart[],
): Promise<{ ready: ApplyDeps; seen: () => Promise<TargetFacts> }> {
  const { settings } = deps;
  const isHome = sameRepo(repo, settings.home);
  let reading: Promise<TargetFacts> | undefined;
  const seen = (): Promise<TargetFacts> => {
    reading ??= readTarget(deps.github, repo, {
      ...branchesFor(facts.plan, part.branch),
      labels: FIX_LABELS,
      users: reviewers.users,
      configPath: isHome ? settings.configPath : undefined,
    });
    return reading;
  };
  const base = await applyDeps(deps, { self, scope: facts.scope });
  const ready: ApplyDeps = {
    ...base,
    allowLinks: [...base.allowLinks, ...published.flatMap(({ url }) => url ?? [])],
    writable: facts.targets.map(({ repo: one }) => one.repo),
    target: seen,
    readSubject: seen,
    ...(isHome ? { killSwitch: async (shown) => deps.killSwitch(shown ?? { text: (await seen()).config }) } : {}),
  };
  return { ready, seen };
}

/** Of several pull requests the earlier ones name the later, once these have numbers. */
async function linkEarlier(publisher: Publisher, { published }: Publishing): Promise<void> {
  for (const { part, url } of published.slice(0, -1)) {
    const number = Number(/\/pull\/(\d+)$/.exec(url ?? '')?.[1]);
    if (!number) continue;
    const target = mustTarget(publisher.facts, part);
    const decided = decidePart(publisher, target, part, published);
    const { ready } = await readyFor(publisher, target, part, decided, published);
    const { marker, references } = decided.pull;
    const plan: Plan<Effect> = {
      subject: { repo: target.repo.repo, number: 0 },
      effects: [{ kind: 'edit-pull', number, marker, references, text: decided.text(ready) }],
      because: ['the pull requests of a fix name each other'],
    };
    await apply(plan, ready, publisher.soFar.applied);
  }
}
