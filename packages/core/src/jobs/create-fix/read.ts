import { isTrustedWriter } from '../../decide/access.ts';
import { branchName, branchPrefix } from '../../decide/branch-name.ts';
import { codeownersPlaces } from '../../decide/codeowners.ts';
import { AGENT_LABEL, APPROVAL_LABEL, OUR_LABEL, PLAN_LABELS, riskLabel } from '../../decide/labels.ts';
import type { ApprovedPlan } from '../../decide/plan/approval.ts';
import { planHash } from '../../decide/plan/hash.ts';
import { fixIn, markerOf } from '../../decide/pull-marker.ts';
import { type Failure, failureSchema } from '../../domain/failure.ts';
import { type FixPart, type FixPull, type FixRecord, fixRecordSchema, RISKS } from '../../domain/fix.ts';
import type { Author, Issue } from '../../domain/issue.ts';
import { allowed, fullName, repoKey, type Scope, sameRepo } from '../../domain/repo.ts';
import type { TargetFacts, TargetPull } from '../../domain/target.ts';
import { type TriageRecord, triageRecordSchema } from '../../domain/triage.ts';
import { UserError } from '../../errors.ts';
import { listComments } from '../../github/issues.ts';
import { readPermission, viewer } from '../../github/permissions.ts';
import { readTarget, type TargetQuestion } from '../../github/target.ts';
import { readTexts } from '../../github/texts.ts';
import type { Target } from '../../mcp/staging.ts';
import { COMMENTS_LOOKED_AT } from '../../text/marker.ts';
import { readAskedIssue } from '../asked-issue.ts';
import type { Deps } from '../deps.ts';
import { markedTexts, newestMarker } from '../marked-texts.ts';
import type { Started } from '../start.ts';
import type { FixInput } from './input.ts';

/** A repository that a fix may be written to, as it stands now, with what it asks of a pull request. */
export interface FixTarget extends Target {
  /** Who our token for it is on GitHub, which is not everywhere the same; undefined when GitHub would not say. */
  self: Author | undefined;
  facts: TargetFacts;
  codeowners: string | undefined;
  /** Its own pull request template. */
  template: string | undefined;
}

/** An open pull request of ours that is a fix. */
export interface OpenFix extends FixPull {
  pull: TargetPull;
}

/** All that is known before anything is decided. */
export interface FixFacts {
  issue: Issue;
  /** Whether a model may read the issue's own text: its author may write here, or is trusted (G8). */
  issueShown: boolean;
  triage: (TriageRecord & { url: string }) | undefined;
  failure: Failure | undefined;
  /** What earlier attempts left in the issue. */
  record: FixRecord | undefined;
  /** The home repository first. */
  targets: readonly FixTarget[];
  openFixes: readonly OpenFix[];
  /** Open pull requests of ours with a plan for this issue, but for that which is carried out. */
  openPlans: readonly TargetPull[];
  /** What the comment says beyond its command. */
  request: string;
  /** The plan that is carried out. */
  plan: ApprovedPlan | undefined;
  scope: Scope;
}

/** Labels that a pull request of ours may carry: their node ids are asked for with the facts. */
export const FIX_LABELS = [OUR_LABEL, ...RISKS.map(riskLabel), APPROVAL_LABEL, AGENT_LABEL, PLAN_LABELS.approved];

const TEMPLATE_PLACES = ['.github/', '', 'docs/'].flatMap((folder) =>
  ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'].map((file) => `${folder}${file}`),
);

/**
 * Reads the issue with its markers, and every repository that a fix may be written to. With a plan it is the plan's issue, its
 * branch alone may be written to, and what was tried before stands in its pull request.
 */
export async function readFix(deps: Deps, begun: Started, input: FixInput, plan?: ApprovedPlan): Promise<FixFacts> {
  const started = plan ? atPlan(begun, plan) : begun;
  const { github, settings } = deps;
  const { home } = settings;
  const trusted = (author: Author) => isTrustedWriter(author, started.self, settings.trustedBots);
  const chosen = targetsOf(deps, started, input, plan);
  const branches = branchesFor(plan, branchPrefix(input.branch, { issue: started.number }));
  const [issue, comments, tried, targets] = await Promise.all([
    readAskedIssue(deps, started),
    listComments(github, home, started.number, COMMENTS_LOOKED_AT),
    plan ? listComments(github, home, plan.number, COMMENTS_LOOKED_AT) : undefined,
    Promise.all(chosen.map((target) => readOne(deps, target, started, branches))),
  ]);
  const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
  const marked = (all: readonly (typeof issue | (typeof comments)[number])[]) =>
    markedTexts(
      deps,
      all.filter(({ author }) => trusted(author)),
      trusted,
    );
  const [texts, before] = await Promise.all([marked([issue, ...comments]), tried ? marked(tried) : undefined]);
  const permission = trusted(frozen.author) ? 'write' : await readPermission(github, home, frozen.author.login);
  const triage = newestMarker(texts, 'triage', triageRecordSchema);
  return {
    issue: frozen,
    issueShown: permission === 'write' || permission === 'admin',
    triage,
    failure: newestMarker(texts, 'failure', failureSchema),
    record: recordIn(before ?? texts),
    targets,
    openFixes: targets
      .flatMap((target) => openFixesIn(target, trustsIn(deps, target)))
      .filter(({ pull }) => pull.number !== plan?.number),
    openPlans: targets.flatMap((target) =>
      target.facts.pulls.filter(
        (pull) => pull.number !== plan?.number && isPlanFor(pull, issue, trustsIn(deps, target)),
      ),
    ),
    request: started.request,
    plan,
    scope: withFailedCommit(started.scope, triage),
  };
}

/** The issue as owner/name#number: so markers, commits and hashes name it. */
export const issueName = ({ issue }: Pick<FixFacts, 'issue'>): string => `${fullName(issue.repo)}#${issue.number}`;

/** By this a later run knows a part again, on a branch or in a pull request. */
export const hashOf = (facts: Pick<FixFacts, 'issue'>, { repo, base, files }: FixPart): string =>
  planHash({ issue: issueName(facts), repo, base: base.sha, files });

/** The repository that a part is for; undefined when this run may not write there. */
export const targetOf = (
  { targets }: Pick<FixFacts, 'targets'>,
  { repo }: Pick<FixPart, 'repo'>,
): FixTarget | undefined => targets.find(({ repo: one }) => fullName(one.repo).toLowerCase() === repo.toLowerCase());

/** Which failure it is, where the failure record or the triage tells. */
export const fingerprintOf = ({ failure, triage }: FixFacts): string | undefined =>
  failure?.fingerprint ?? triage?.fingerprint;

/** The attempts so far. The marker of a fix is that of a comment here; its address is of no use. */
function recordIn(texts: Parameters<typeof newestMarker>[0]): FixRecord | undefined {
  const found = newestMarker(texts, 'fix', fixRecordSchema);
  if (!found) return undefined;
  const { url: _, ...record } = found;
  return record;
}

/** Whose branches and pull requests there are ours: those of the token for that repository, and of trusted bots (B3). */
export const trustsIn =
  ({ settings }: Pick<Deps, 'settings'>, { self }: Pick<FixTarget, 'self'>) =>
  (author: Author): boolean =>
    isTrustedWriter(author, self, settings.trustedBots);

/** Open pull requests whose marker of a fix counts (B3). */
const openFixesIn = ({ facts }: FixTarget, trusted: (author: Author) => boolean): OpenFix[] =>
  facts.pulls.flatMap((pull) => {
    // Whoever edited its text since, by ticking a box for example, has not made it less a fix of ours.
    const fix = pull.fork || !trusted(pull.author) ? undefined : fixIn(pull.body);
    return fix ? [{ ...fix, pull }] : [];
  });

function isPlanFor(pull: TargetPull, issue: Issue, trusted: (author: Author) => boolean): boolean {
  const marker = pull.fork || !trusted(pull.author) ? undefined : markerOf(pull.body);
  return marker?.kind === 'plan' && marker.data.issue.toLowerCase() === issueName({ issue }).toLowerCase();
}

/** The run of an approved plan is about the plan's issue, and everything is read where its branch stands. */
const atPlan = (started: Started, { issue, head }: ApprovedPlan): Started => ({
  ...started,
  number: Number(issue.slice(issue.indexOf('#') + 1)),
  frozen: undefined,
  scope: {
    ...started.scope,
    repos: started.scope.repos.map((one) => (sameRepo(one.repo, started.scope.home) ? { ...one, pin: head } : one)),
  },
});

/** The repositories that the inputs let a fix be written to, with the branch that the host would make there (W2, W3). */
function targetsOf(
  { settings }: Deps,
  { scope, number }: Started,
  input: FixInput,
  plan: ApprovedPlan | undefined,
): Target[] {
  const { run } = settings;
  const branch = plan?.branch ?? branchName(input.branch, { issue: number, run: run.number ?? run.id });
  const repos = [scope.home, ...(plan ? [] : input.targets.filter((repo) => !sameRepo(repo, scope.home)))];
  return repos.map((repo) => {
    const found = allowed(scope, repo);
    if (!found)
      throw new UserError(
        `\`fix-repositories\` names ${fullName(repo)}, which \`repositories\` does not list (or which was left out as less visible).`,
      );
    return { repo: found, base: found.defaultBranch, branch };
  });
}

type Branches = Pick<TargetQuestion, 'prefix' | 'branch'>;

/**
 * Which branches are asked for: those that begin so; with a plan its own, by its name, since as a beginning it would find those
 * of other issues as well, of which there may be too many.
 */
export const branchesFor = (plan: ApprovedPlan | undefined, prefix: string): Branches =>
  plan ? { branch: plan.branch, prefix: `${plan.branch}-` } : { prefix };

async function readOne(deps: Deps, target: Target, started: Started, branches: Branches): Promise<FixTarget> {
  const { github, settings } = deps;
  const { repo, pin } = target.repo;
  const [self, facts, texts] = await Promise.all([
    // As in the home repository, but where it has a token of its own.
    settings.repositoryTokens.some((own) => sameRepo(own.repo, repo))
      ? viewer(github, repo).catch(() => undefined)
      : started.self,
    readTarget(github, repo, {
      ...branches,
      labels: FIX_LABELS,
      users: [],
      configPath: sameRepo(repo, settings.home) ? settings.configPath : undefined,
    }),
    readTexts(github, repo, pin, [...codeownersPlaces, ...TEMPLATE_PLACES]),
  ]);
  const first = (places: readonly string[]) =>
    places.map((place) => texts.get(place)).find((text) => text !== undefined);
  return { ...target, self, facts, codeowners: first(codeownersPlaces), template: first(TEMPLATE_PLACES) };
}

/** The commit that the triage looked at may be read too: there the failure is as it was. */
function withFailedCommit(scope: Scope, triage: TriageRecord | undefined): Scope {
  const shas = new Map(scope.shas);
  for (const { repo, pin } of scope.repos) {
    const looked = triage?.pins[fullName(repo)];
    if (looked && looked !== pin) shas.set(repoKey(repo), [...(shas.get(repoKey(repo)) ?? []), looked]);
  }
  return { ...scope, shas };
}
