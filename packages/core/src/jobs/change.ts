import { type ApplyDeps, apply } from '../apply.ts';
import { changeCommitMessage } from '../decide/change/commit.ts';
import { type ChangePlan, changeId, parseChange, planChange } from '../decide/change/index.ts';
import { changePullText } from '../decide/change/pull-text.ts';
import { APPROVAL_LABEL, CHANGE_LABEL, OUR_LABEL, riskLabel } from '../decide/labels.ts';
import { planHash } from '../decide/plan/hash.ts';
import { markerOf } from '../decide/pull-marker.ts';
import type { ChangeRequest } from '../domain/change.ts';
import type { FileChange, RiskLevel } from '../domain/fix.ts';
import type { Plan } from '../domain/plan.ts';
import { fullName, sameRepo } from '../domain/repo.ts';
import type { Refusal, Report } from '../domain/report.ts';
import type { TargetFacts } from '../domain/target.ts';
import type { Effect } from '../effects/index.ts';
import { UserError } from '../errors.ts';
import { readTarget } from '../github/target.ts';
import { fitsPull } from '../text/comment-body.ts';
import { neutralize } from '../text/neutralize.ts';
import { safeTitle } from '../text/title.ts';
import { applyDeps } from './apply-deps.ts';
import { type ChangeFacts, readChange } from './change/read.ts';
import type { FixInput } from './create-fix/input.ts';
import { judgeChange } from './create-fix/judge.ts';
import { reviewersOf, workflowsOf } from './create-fix/part.ts';
import type { Deps, SoFar } from './deps.ts';
import { deniedReport, plainReport, reasonOf } from './report.ts';
import { maySweep } from './start.ts';

/** The event beside a click and the clock by which a tool asks: only who may write can fire it. */
const DISPATCH = 'repository_dispatch';

/**
 * Proposes a change of infrastructure that an alert asks for: read, decide, apply. No model has a part in it. The same request
 * finds its pull request again. Throws UserError for a request that cannot be carried out, AlertError when a secret was about to
 * leave, and GithubError when GitHub failed.
 */
export async function change(deps: Deps, input: FixInput, soFar: SoFar): Promise<Report> {
  // Read: may this run start, and what is there now.
  const why = `the event ${deps.settings.event.name} starts no change; use workflow_dispatch, repository_dispatch or schedule`;
  const denial = await maySweep(deps, { isOwn: false, why, dispatch: DISPATCH });
  if (denial) return deniedReport('ai-create-fix', denial);
  const request = parseChange(input.change ?? '');
  const facts = await readChange(deps, input, request);
  // Decide.
  const told = telling(facts, request);
  const { branch, open, left } = facts;
  if (facts.finished)
    return told(
      'already-done',
      `The change ${changeId(request)} of ${fullName(facts.repo.repo)} was proposed before, and its pull request was merged or closed. To propose it again, give the request another \`id\`, or delete the branch ${branch}.`,
    );
  if (open && left === undefined)
    return told('already-open', `It is proposed already, and others have worked on it since: ${open.url}`);
  const decided = decideChange(input, request, facts);
  if ('unchanged' in decided) return told('unchanged', decided.unchanged);
  const objections =
    left !== undefined && left !== decided.hash ? [otherChange(facts)] : await judge(deps, input, facts, decided);
  if (objections.length > 0) return refused(soFar, onRecord(deps, facts, objections));
  // Apply.
  return propose(deps, soFar, request, facts, decided);
}

type Outputs = Pick<Report, 'outputs'>;

/** What a tool is told by outputs: which change it is, and the pull request that is open for it. */
function outputsOf(
  { repo, branch }: ChangeFacts,
  request: ChangeRequest,
  open?: { url?: string | undefined; risk: RiskLevel | undefined },
): Outputs {
  const { url, risk } = open ?? {};
  const pull = { repository: fullName(repo.repo), number: Number(/\d+$/.exec(url ?? '')?.[0]), url, risk };
  return {
    outputs: {
      'pull-requests': JSON.stringify(url === undefined ? [] : [pull]),
      branch,
      change: changeId(request),
      ...(risk === undefined ? {} : { risk }),
    },
  };
}

/** A report of a run that had nothing to do. */
const telling = (facts: ChangeFacts, request: ChangeRequest) => (reason: string, message: string) => {
  const { open } = facts;
  const marker = open && markerOf(open.body);
  const risk = marker?.kind === 'change' ? marker.data.risk : undefined;
  return {
    ...plainReport('ai-create-fix', 'nothing', reason, message),
    ...outputsOf(facts, request, open && { url: open.url, risk }),
  };
};

const otherChange = ({ branch, open }: ChangeFacts): Refusal => ({
  rule: 'W3',
  what: 'commit',
  why: `${open ? `#${open.number}` : `the branch ${branch}`} proposes something else under the same \`id\`: give the request another one, or ${open ? 'close that pull request and ' : ''}delete the branch${open ? ` ${branch}` : ''}`,
});

async function judge(deps: Deps, input: FixInput, facts: ChangeFacts, { files }: DecidedChange): Promise<Refusal[]> {
  const { repo, base: sha, tree } = facts;
  return judgeChange(deps, input.limits, { repo: repo.repo, sha, files, tree }, await deps.redactor());
}

/** A1. */
function onRecord({ host }: Deps, { repo }: ChangeFacts, objections: Refusal[]): Refusal[] {
  for (const refusal of objections) {
    const target = fullName(repo.repo);
    host.audit.append({ stage: 'judge', verdict: 'denied', target, plan: 'refused', ...refusal });
    host.log.notice(`guard.denied rule=${refusal.rule} ${refusal.what}: ${refusal.why}`);
  }
  return objections;
}

/** What is written: the file, rated and hashed. */
interface DecidedChange {
  plan: ChangePlan;
  files: FileChange[];
  hash: string;
  reviewers: { users: string[]; teams: string[] };
}

function decideChange(
  { approvers }: FixInput,
  request: ChangeRequest,
  { file, repo, base, self, codeowners }: ChangeFacts,
): DecidedChange | { unchanged: string } {
  const plan = planChange(request, file);
  if ('fault' in plan) {
    if (plan.unchanged) return { unchanged: plan.fault };
    throw new UserError(`\`change\`: ${plan.fault}`);
  }
  const files: FileChange[] = [{ path: file.path, before: file.text, after: plan.after, mode: file.mode }];
  const { level } = plan.risk;
  const asked =
    level === 'low'
      ? { users: [], teams: [] }
      : reviewersOf({ self, codeowners, repo }, [file.path], level === 'high' ? approvers : []);
  return {
    plan,
    files,
    hash: planHash({ issue: changeId(request), repo: fullName(repo.repo), base, files }),
    reviewers: asked,
  };
}

/** The whole of it falls with one objection (W1). */
function refused(soFar: SoFar, objections: Refusal[]): Report {
  const [first] = objections;
  const message = `The change is not proposed: ${first?.what}: ${first?.why} (${first?.rule}).`;
  const reason = first ? reasonOf(first) : 'guard';
  return { ...plainReport('ai-create-fix', 'refused', reason, message), ...soFar, refused: objections };
}

/** Branch, commit and pull request; each is adopted where an earlier run left it. */
async function propose(
  deps: Deps,
  soFar: SoFar,
  request: ChangeRequest,
  facts: ChangeFacts,
  decided: DecidedChange,
): Promise<Report> {
  const { level } = decided.plan.risk;
  const { users, teams } = decided.reviewers;
  if (level !== 'low' && users.length + teams.length === 0)
    deps.host.log.warning(
      `Nobody is asked for a review: no CODEOWNERS covers ${facts.file.path}${level === 'high' ? ', and `approvers` is empty' : ''}.`,
    );
  const ready = await readyFor(deps, request, facts, decided);
  const effects = effectsOf(deps, request, facts, decided, ready);
  const plan: Plan<Effect> = {
    subject: { repo: facts.repo.repo, number: 0 },
    effects,
    because: [`change ${changeId(request)}`, `risk ${level}`],
  };
  const { refused: against } = await apply(plan, ready, soFar.applied);
  if (against.length > 0) return refused(soFar, against);
  const { url, result } = soFar.applied.find(({ effect }) => effect.kind === 'open-pull')!;
  const [outcome, reason, message] = {
    done: ['done', 'ok', `Proposed: ${url}`],
    unchanged: ['nothing', 'already-open', `It is proposed already: ${url}`],
    'dry-run': ['done', 'dry-run', 'Dry run: nothing was written; the summary shows what would be.'],
  }[result] as [Report['outcome'], string, string];
  const text = effects.flatMap((effect) => (effect.kind === 'open-pull' ? effect.text : [])).join();
  return {
    ...plainReport('ai-create-fix', outcome, reason, message),
    ...soFar,
    ...outputsOf(facts, request, { url, risk: level }),
    data: { change: changeId(request), risk: decided.plan.risk },
    summary: neutralize(ready.redact(text), { allowLinks: ready.allowLinks }),
  };
}

/** What apply works with: all that its guards ask is read anew, once. */
async function readyFor(
  deps: Deps,
  request: ChangeRequest,
  { repos, repo, self, branch }: ChangeFacts,
  { reviewers, plan }: DecidedChange,
): Promise<ApplyDeps> {
  const { settings, github } = deps;
  // W2: what asks for it comes from home, and so must not get into a more visible place.
  const scope = { home: repos[0]!.repo, repos, shas: new Map(), frozenAt: undefined };
  const isHome = sameRepo(repo.repo, settings.home);
  let reading: Promise<TargetFacts> | undefined;
  const seen = (): Promise<TargetFacts> => {
    reading ??= readTarget(github, repo.repo, {
      ...{ prefix: branch, branch },
      labels: labelsOf(request, plan),
      users: reviewers.users,
      configPath: isHome ? settings.configPath : undefined,
    });
    return reading;
  };
  const base = await applyDeps(deps, { self, scope });
  return {
    ...base,
    allowLinks: [...base.allowLinks, settings.run.url],
    writable: [repo.repo],
    ruleLabels: request.environment === undefined ? [] : [request.environment],
    target: seen,
    readSubject: seen,
    ...(isHome ? { killSwitch: async (shown) => deps.killSwitch(shown ?? { text: (await seen()).config }) } : {}),
  };
}

function effectsOf(
  deps: Deps,
  request: ChangeRequest,
  facts: ChangeFacts,
  { plan, files, hash, reviewers }: DecidedChange,
  ready: ApplyDeps,
): Effect[] {
  const { branch, base, target } = facts;
  const { level } = plan.risk;
  const marker = {
    kind: 'change' as const,
    data: { change: changeId(request), type: plan.type, plan: hash, run: deps.settings.run.id, risk: level },
  };
  const draft = level !== 'low';
  const message = changeCommitMessage({ request, plan, hash });
  const text = changePullText(
    {
      request,
      plan,
      runUrl: deps.settings.run.url,
      workflows: workflowsOf(deps, facts),
      ready: !draft,
      allowLinks: ready.allowLinks,
    },
    (shorter) => fitsPull({ marker: marker.kind, data: marker.data, text: shorter }, ready, []),
  );
  return [
    { kind: 'commit', branch, base: { branch: target.base.branch, sha: base }, ...message, files, plan: hash },
    {
      kind: 'open-pull',
      ...{ branch, base: target.base.branch, labels: labelsOf(request, plan), reviewers, draft, marker, text },
      title: safeTitle(plan.title, 120) || message.headline,
      references: [],
    },
  ];
}

const labelsOf = ({ environment }: ChangeRequest, { risk: { level } }: ChangePlan): string[] => [
  OUR_LABEL,
  CHANGE_LABEL,
  riskLabel(level),
  ...(level === 'high' ? [APPROVAL_LABEL] : []),
  ...(environment === undefined ? [] : [environment]),
];
