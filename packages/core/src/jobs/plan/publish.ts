import { type ApplyDeps, apply } from '../../apply.ts';
import { standingOf } from '../../decide/our-branch.ts';
import { planHash } from '../../decide/plan/hash.ts';
import { sealPlan, visiblePlan } from '../../decide/plan/seal.ts';
import { type OpenPlan, openFor, planBranch, planBranchPrefix } from '../../decide/plan/start.ts';
import { planCommit, planReference, planText, planTitle } from '../../decide/plan/text.ts';
import type { ImplementationPlan } from '../../domain/implementation-plan.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import { fullName } from '../../domain/repo.ts';
import type { Refusal } from '../../domain/report.ts';
import type { TargetFacts } from '../../domain/target.ts';
import type { ConfigText } from '../../effects/define.ts';
import type { Effect } from '../../effects/index.ts';
import { UserError } from '../../errors.ts';
import { hadPull } from '../../github/pulls.ts';
import { pullsForbidden } from '../../github/write-pull.ts';
import { fitsPull, pullBody } from '../../text/comment-body.ts';
import { applyDeps } from '../apply-deps.ts';
import type { AskedPlan } from './ask.ts';
import { LABELS_OF_A_PLAN, type PlanWork, readHome, trustsOf } from './read.ts';

/** What came of publishing a plan. */
export interface PublishedPlan {
  branch: string;
  /** Undefined in a dry run, and when there is none. */
  url: string | undefined;
  hash: string;
  refused: Refusal[];
  /** GitHub lets no workflow open a pull request here: the plan as it would stand there. */
  notOpened?: string;
  /** The home repository as it was when it was last written to, so that the comment need not ask again. */
  home: { facts: TargetFacts; config?: ConfigText };
}

/** What a pull request of a plan is made of. */
interface Words {
  title: string;
  text: string;
  marker: { kind: 'plan'; data: PlanMarker };
  references: string[];
}

const NO_COMMIT = '0'.repeat(40);

/** A new plan: branch, empty commit and draft pull request. What a killed run left of them is adopted. Throws GithubError. */
export async function openPlan(work: PlanWork, { plan, asked }: AskedPlan): Promise<PublishedPlan> {
  const { facts, soFar, deps } = work;
  const { ready, seen, at } = await readyFor(work);
  // Another run may have come first while the model was asked: then not even a branch is made (W7).
  const [open] = openFor({ issue: facts.name, pulls: at.pulls, trusts: trustsOf(deps, work.started) });
  if (open) {
    const why = `#${open.pull.number} is an open fix or plan for the same`;
    const none = { branch: '', url: undefined, hash: '', home: { facts: at } };
    return { ...none, refused: [{ rule: 'W7', what: 'open-pull', why }] };
  }
  const branch = await branchFor(work, at);
  const hash = emptyHash(work);
  const base = { branch: at.base.branch, sha: facts.home.pin };
  const commit: Effect = { kind: 'commit', branch, base, ...planCommit(facts.name, hash), files: [], plan: hash };
  const before = soFar.applied.length;
  const made = await applyHome(work, ready, [commit]);
  const head = /[0-9a-f]{40}$/.exec(soFar.applied.slice(before)[0]?.url ?? '')?.[0] ?? NO_COMMIT;
  const words = wordsOf(work, ready, { plan, asked, head });
  const published = { branch, url: undefined, hash: words.marker.data.hash };
  const left = { facts: await seen(), ...(made.config ? { config: made.config } : {}) };
  if (made.refused.length > 0) return { ...published, refused: made.refused, home: left };
  if (head === NO_COMMIT && !deps.settings.dryRun) throw new Error('A commit was made that has no address.');
  try {
    const effect = openEffect(branch, at.base.branch, words);
    const opened = await applyHome(work, { ...ready, ...(made.config ? { config: made.config } : {}) }, [effect]);
    const { refused, config } = opened;
    return { ...published, url: lastUrl(work), refused, home: { facts: at, ...(config ? { config } : {}) } };
  } catch (error) {
    if (!pullsForbidden(error)) throw error;
    return { ...published, refused: [], notOpened: words.text, home: left };
  }
}

/** The pull request that a killed run opened, with the labels that it did not get to. */
export async function finishPlan(work: PlanWork, { pull, ...data }: OpenPlan): Promise<PublishedPlan> {
  const { ready, at } = await readyFor(work);
  const { name } = work.facts;
  // Of an open pull request neither title nor text is written.
  const words: Words = {
    title: planTitle({ title: '' }, name),
    text: visiblePlan(pull.body) || pull.title,
    marker: { kind: 'plan', data },
    references: [planReference(name)],
  };
  const { refused, config } = await applyHome(work, ready, [openEffect(pull.branch, at.base.branch, words)]);
  return {
    ...{ branch: pull.branch, url: pull.url, hash: data.hash, refused },
    home: { facts: at, ...(config ? { config } : {}) },
  };
}

/** Another text for an open plan that nobody has touched. */
export async function renewPlan(work: PlanWork, open: OpenPlan, { plan, asked }: AskedPlan): Promise<PublishedPlan> {
  const { ready, at } = await readyFor(work);
  const words = wordsOf(work, ready, { plan, asked, head: open.head });
  const effect: Effect = { kind: 'edit-pull', number: open.pull.number, ...words };
  const { refused, config } = await applyHome(work, ready, [effect]);
  return {
    ...{ branch: open.pull.branch, url: open.pull.url, hash: words.marker.data.hash, refused },
    home: { facts: at, ...(config ? { config } : {}) },
  };
}

const applyHome = ({ deps, facts, soFar }: PlanWork, ready: ApplyDeps, effects: Effect[]) =>
  apply(
    { subject: { repo: deps.settings.home, number: 0 }, effects, because: [`a plan for ${facts.name}`] },
    ready,
    soFar.applied,
  );

const lastUrl = ({ soFar }: PlanWork): string | undefined =>
  soFar.applied.findLast(({ effect }) => effect.kind === 'open-pull')?.url;

const openEffect = (branch: string, base: string, words: Words): Effect => ({
  kind: 'open-pull',
  ...{ branch, base, ...words },
  labels: LABELS_OF_A_PLAN,
  reviewers: { users: [], teams: [] },
  draft: true,
});

/** What apply works with: one read tells all its guards what they ask, made when the plan was answered. */
async function readyFor(
  work: PlanWork,
): Promise<{ ready: ApplyDeps; seen: () => Promise<TargetFacts>; at: TargetFacts }> {
  const { deps, started } = work;
  const at = await readHome(deps, started.number);
  const seen = async (): Promise<TargetFacts> => at;
  const base = await applyDeps(deps, started);
  return {
    ready: {
      ...base,
      target: seen,
      readSubject: seen,
      killSwitch: (shown) => deps.killSwitch(shown ?? { text: at.config }),
    },
    seen,
    at,
  };
}

/** The same for every empty commit on this base for this issue: by it a later run knows one again. */
const emptyHash = ({ facts }: PlanWork): string =>
  planHash({ issue: facts.name, repo: fullName(facts.home.repo), base: facts.home.pin, files: [] });

/** A branch that had a pull request is finished, whoever closed it: the next plan begins another. */
async function branchFor(work: PlanWork, { branches }: TargetFacts): Promise<string> {
  const { deps, started, facts } = work;
  const wanted = { base: facts.home.pin, plan: emptyHash(work) };
  const trusts = trustsOf(deps, started);
  const left = await Promise.all(
    branches.map(async (one) => {
      const standing = standingOf(one, wanted, trusts);
      const isLeft =
        standing === 'empty' || (standing === 'ours' && !(await hadPull(deps.github, facts.home.repo, one.name)));
      return isLeft ? [one.name] : [];
    }),
  );
  const found = planBranch(started.number, branches, ({ name }) => left.flat().includes(name));
  if (found !== undefined) return found;
  throw new UserError(
    `There are too many branches of earlier plans for issue #${started.number}: delete those of ${planBranchPrefix(started.number)} that nobody needs.`,
  );
}

/** What the pull request says. The hash in its marker is that of its visible text as GitHub will keep it (G5). */
function wordsOf(
  { facts, input, deps }: PlanWork,
  ready: ApplyDeps,
  { plan, asked, head }: { plan: ImplementationPlan; asked: PlanMarker['asked']; head: string },
): Words {
  const references = [planReference(facts.name)];
  const { url: runUrl, id: run } = deps.settings.run;
  const dataOf = (hash: string): PlanMarker => ({ issue: facts.name, hash, head, run, asked });
  const commentOf = (text: string, hash: string) => ({ marker: 'plan' as const, data: dataOf(hash), text });
  const text = planText({ plan, issue: facts.name, limits: input.limits, asked, runUrl }, (shorter) =>
    fitsPull(commentOf(shorter, '0'.repeat(64)), ready, references),
  );
  const hash = sealPlan((draft) => pullBody(commentOf(text, draft), ready, references));
  return { title: planTitle(plan, facts.name), text, marker: { kind: 'plan', data: dataOf(hash) }, references };
}
