import { visiblePlan } from '../decide/plan/seal.ts';
import { decidePlanStart, type OpenPlan } from '../decide/plan/start.ts';
import { fullName } from '../domain/repo.ts';
import type { Refusal, Report } from '../domain/report.ts';
import { PULLS_SETTING } from '../domain/target.ts';
import type { FixInput } from './create-fix/input.ts';
import type { Deps, SoFar } from './deps.ts';
import { showEyes } from './eyes.ts';
import { type AskedPlan, askForPlan } from './plan/ask.ts';
import { endPlan, type PlanEnd } from './plan/end.ts';
import { finishPlan, openPlan, type PublishedPlan, renewPlan } from './plan/publish.ts';
import { type PlanWork, readPlan, trustsOf } from './plan/read.ts';
import { deniedReport, plainReport, reasonOf } from './report.ts';
import { isDenial, start } from './start.ts';

/**
 * Plans how an issue is done: reads what of the repository has to do with it, asks a model for the steps, and opens a draft pull
 * request whose text is the plan and whose branch holds one empty commit. Nothing is carried out before a person approves it.
 * `soFar` grows by what was written and spent. Throws UserError for what a person must put right, AlertError when a secret was
 * about to leave, and GithubError when GitHub failed: the next run goes on from what stands then.
 */
export async function plan(deps: Deps, input: FixInput, soFar: SoFar): Promise<Report> {
  // Read: may this run start, and what is there already.
  const started = await start(deps, { command: 'ai-plan', label: undefined, onOpened: false }, input);
  if (isDenial(started)) return deniedReport('ai-create-fix', started);
  const facts = await readPlan(deps, started);
  const work: PlanWork = { deps, started, input, soFar, facts };
  const next = decidePlanStart({
    issue: facts.name,
    isPull: facts.issue.isPull,
    startKey: started.key,
    run: deps.settings.run.id,
    request: started.request,
    issueShown: facts.issueShown,
    requests: facts.record?.requests ?? [],
    pulls: facts.target.pulls,
    cut: facts.target.cut,
    trusts: trustsOf(deps, started),
  });
  if (next.go === 'refuse') {
    const { reason, message } = next;
    if (reason === 'already-done') return plainReport('ai-create-fix', 'nothing', reason, message);
    return endPlan(work, { ending: { end: 'refused', because: message }, outcome: 'refused', reason, message });
  }
  if (next.go === 'finish') {
    deps.host.log.notice('An earlier run left a plan without its labels or comment; it is finished now.');
    const { asked } = next.open;
    return endPlan(work, { ...publishedEnd(work, await finishPlan(work, next.open), undefined), asked });
  }
  // Ask.
  const open = next.go === 'renew' ? next.open : undefined;
  const asked = await propose(work, open);
  if ('job' in asked) return asked;
  // Decide and apply.
  if (asked.plan.outcome === 'give-up') return endPlan(work, gaveUp(asked));
  const published = open ? await renewPlan(work, open, asked) : await openPlan(work, asked);
  return endPlan(work, publishedEnd(work, published, asked, open));
}

/** What the model plans, or a report when nothing is to be told in the issue either. */
async function propose(work: PlanWork, open: OpenPlan | undefined): Promise<AskedPlan | Report> {
  const { deps, started, soFar } = work;
  if (!deps.model)
    return plainReport(
      'ai-create-fix',
      'failed',
      'no-model',
      `A plan needs a model, and none can be asked: ${deps.settings.withoutModel ?? 'the provider is `none`'}.`,
    );
  // A wrong key or address shows here, before anything is written.
  await deps.model();
  const unseen = await showEyes(deps, started, soFar.applied);
  if (unseen)
    return {
      ...plainReport('ai-create-fix', 'refused', reasonOf(unseen), `Nothing was asked: ${told(unseen)}`),
      ...soFar,
      refused: [unseen],
    };
  return askForPlan(work, open && { text: visiblePlan(open.pull.body), url: open.pull.url });
}

const told = ({ why, rule }: Refusal): string => `${why} (${rule}).`;

const gaveUp = ({ plan: { summary, questions }, asked, refused }: AskedPlan): PlanEnd => ({
  ending: { end: 'gave-up', plan: { summary, questions } },
  outcome: 'nothing',
  reason: 'gave-up',
  message: 'The model gave up; its words are in the comment.',
  ...{ asked, refused },
});

function publishedEnd(
  { deps, facts }: PlanWork,
  published: PublishedPlan,
  made: AskedPlan | undefined,
  renewed?: OpenPlan,
): PlanEnd {
  const { dryRun, urls } = deps.settings;
  const { url, branch, refused, notOpened } = published;
  const both = { ...(made ? { asked: made.asked } : {}), refused: [...(made?.refused ?? []), ...refused], published };
  const [first] = refused;
  if (first) {
    const message = `The plan is not published: ${told(first)}`;
    return {
      ...both,
      ending: { end: 'refused', because: message },
      outcome: 'refused',
      reason: reasonOf(first),
      message,
    };
  }
  const repo = fullName(facts.home.repo);
  if (notOpened !== undefined) {
    const compareUrl = `${urls.server}/${repo}/compare/${facts.home.defaultBranch}...${branch}`;
    return {
      ...both,
      ending: { end: 'not-opened', branch, compareUrl, text: notOpened },
      outcome: 'failed',
      reason: 'pulls-forbidden',
      message: `The plan stands in the comment alone: switch on "${PULLS_SETTING}", or use the token of an app, and ask again.`,
    };
  }
  return {
    ...both,
    ending: { end: renewed ? 'renewed' : 'opened', repo, url, plan: made?.plan },
    outcome: 'done',
    reason: dryRun ? 'dry-run' : 'ok',
    message: dryRun ? 'Dry run: nothing was written; the summary shows what would be.' : `Planned: ${url}`,
  };
}
