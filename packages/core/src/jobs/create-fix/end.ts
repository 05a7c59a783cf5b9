import { apply } from '../../apply.ts';
import { attemptsLeft, withAttempt } from '../../decide/fix/attempts.ts';
import { type FixCommentFacts, type FixEnding, fixComment } from '../../decide/fix/comment.ts';
import type { Approval } from '../../decide/plan/approval.ts';
import { type FixRecord, RISKS } from '../../domain/fix.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Refusal, Report } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { githubReason } from '../../errors.ts';
import { pullsForbidden } from '../../github/write-pull.ts';
import { fitsComment } from '../../text/comment-body.ts';
import { mapTexts } from '../../text/json.ts';
import { neutralize } from '../../text/neutralize.ts';
import { applyDeps } from '../apply-deps.ts';
import { subjectOf } from '../eyes.ts';
import { approvalNow } from '../plan/approve.ts';
import { plainReport, reasonOf } from '../report.ts';
import { wouldBe } from './dry-run.ts';
import { judgePlan, onRecord } from './judge.ts';
import { carriedOut } from './plan.ts';
import { type Publishing, publishParts } from './publish.ts';
import { fingerprintOf } from './read.ts';
import { startOf } from './start.ts';
import type { Ended, Ready, Work } from './work.ts';

/** An attempt that ended in any way. */
type Told = Omit<Ended, 'ending'> & { ending: FixEnding };

/** Publishes what is ready, and tells the issue in its one comment how the attempt ended. */
export async function endFix(work: Work, found: Ready | Ended): Promise<Report> {
  const now = work.facts.plan && (await approvalNow(work.deps, work.started));
  if (isTaken(work, now)) return leftToOther(work);
  if ('ending' in found) return tell(work, found, undefined);
  const { plan, proof, refused, others } = found;
  const objections = [...(await judgePlan(work, plan)), ...voidNow(work, now)];
  if (objections.length > 0) return tell(work, refusedEnd(work, objections, found), undefined);
  const publisher = { ...work, plan, proof, approvers: work.input.approvers };
  const publishing = await publishParts(publisher);
  if (cameTooLate(work, publishing) && isTaken(work, await approvalNow(work.deps, work.started)))
    return leftToOther(work);
  const ended = { ...endingOf(work, found, publishing), asked: plan.asked, others };
  const report = await tell(work, { ...ended, refused: [...refused, ...publishing.refused] }, publishing);
  return work.facts.plan && publishing.published.length > 0 ? carriedOut(publisher, publishing, report) : report;
}

/** G5: what was approved must still be what stands there when it is written. */
const voidNow = (work: Work, now: Approval | undefined): Refusal[] =>
  !now || now.may ? [] : onRecord(work, [{ rule: now.rule, what: 'approve', why: now.message }]);

/** Whether another run has carried the plan out since this one began, or is about to: of several approvals at once one counts. */
const isTaken = ({ facts: { plan } }: Work, now: Approval | undefined): boolean =>
  plan !== undefined && now !== undefined && (now.may ? now.plan.top !== plan.top : now.reason === 'done');

/** Its commit was refused, or GitHub did not take it, because the branch is not what it was. */
const cameTooLate = ({ facts, soFar }: Work, { refused, broken }: Publishing): boolean =>
  facts.plan !== undefined &&
  (refused.length > 0 || broken?.error.kind === 'conflict') &&
  !soFar.applied.some(({ effect }) => effect.kind === 'commit');

/** What that run says in the conversation is left as it is. */
const leftToOther = ({ soFar }: Work): Report => ({
  ...plainReport(
    'ai-create-fix',
    'nothing',
    'already-done',
    'Another run has carried out this plan, or is about to. If it broke off, write `/approve` in a new comment.',
  ),
  ...soFar,
});

/** The whole plan falls with one of its parts (W1). */
function refusedEnd(work: Work, objections: Refusal[], { plan, refused }: Ready): Ended {
  const because = objections.map(({ what, why, rule }) => `${what}: ${why} (${rule}).`);
  // What an earlier run left is found by every later one, so it stands in the way of another fix.
  const left = wasTried(work) ? [] : plan.parts;
  for (const { branch, repo } of left)
    because.push(`The branch ${branch} of ${repo} holds this change: delete it to have another fix made.`);
  return {
    ending: { end: 'refused', because },
    outcome: 'refused',
    reason: 'guard',
    message: `The change is not published: ${objections[0]?.why} (${objections[0]?.rule}).`,
    asked: plan.asked,
    refused: [...refused, ...objections],
  };
}

/** A model was asked in this run, in this job or the one before; else what is published is what an earlier run left. */
const wasTried = ({ input, soFar }: Work): boolean => input.stage === 'publish' || soFar.spent.steps > 0;

function endingOf(
  work: Work,
  { plan, proof }: Ready,
  { published, refused, broken }: Publishing,
): Omit<Told, 'asked' | 'refused'> {
  const { server } = work.deps.settings.urls;
  const [first] = refused;
  const stopped = first && {
    outcome: 'refused' as const,
    reason: reasonOf(first),
    message: `Nothing more was written: ${first.why} (${first.rule}).`,
  };
  if (stopped && published.length === 0) return { ...stopped, ending: { end: 'refused', because: [stopped.message] } };
  if (broken && pullsForbidden(broken.error)) {
    const branches = plan.parts
      .slice(0, published.length + 1)
      .filter(({ repo }) => !published.some(({ part }) => part.repo === repo))
      .map(({ repo, base, branch }) => ({
        repo,
        branch,
        compareUrl: `${server}/${repo}/compare/${base.branch}...${branch}`,
      }));
    const ending = { end: 'not-opened', branches, note: plan.note } as const;
    return { ending, outcome: 'failed', reason: 'pulls-forbidden', message: broken.error.message };
  }
  // Nothing stands yet, or the comment will fail as well: the next run goes on from what is there.
  if (broken && published.length === 0) throw broken.error;
  const waiting = published.find(({ workflows }) => workflows !== 'by-themselves');
  const why = stopped?.message ?? broken?.error.message;
  const ending: FixEnding = {
    end: 'published',
    ...(why === undefined ? {} : { missing: { repo: plan.parts[published.length]!.repo, why } }),
    pulls: published.map(({ part, url, risk, weakened, reviewers }) => ({
      repo: part.repo,
      url,
      risk: risk.level,
      weakens: weakened.length > 0,
      reviewers,
    })),
    proof,
    note: plan.note,
    workflows: waiting?.workflows ?? 'by-themselves',
  };
  if (stopped) return { ...stopped, ending };
  if (broken)
    return {
      ending,
      outcome: 'failed',
      reason: githubReason(broken.error),
      message: `${broken.part.repo} is missing: ${broken.error.message}`,
    };
  const { dryRun } = work.deps.settings;
  const where = published.map(({ url }) => url).join(' ');
  const message = dryRun ? 'Dry run: nothing was written; the summary shows what would be.' : `Proposed: ${where}`;
  return { ending, outcome: 'done', reason: dryRun ? 'dry-run' : 'ok', message };
}

/** What no model was asked for was not tried: it costs no attempt. A change that a guard refuses was. */
function endOf(work: Work, { ending, asked }: Told): FixRecord['attempts'][number]['end'] {
  const { end } = ending;
  // Commands that cannot be run say nothing about what the model did.
  if (!asked || (end === 'failed-validation' && ending.proof.verdict === 'broken')) return 'refused';
  return end === 'refused' && wasTried(work) ? 'not-published' : end;
}

/** Writes the issue's one comment and makes the report. */
async function tell(work: Work, ended: Told, publishing: Publishing | undefined): Promise<Report> {
  const { deps, started, facts, input, soFar } = work;
  const { settings, host } = deps;
  const { ending, asked } = ended;
  const published = publishing?.published ?? [];
  const urls = published.flatMap(({ url }) => url ?? []);
  const earlier = facts.record?.attempts.filter(({ start }) => start !== started.key) ?? [];
  const record: FixRecord = withAttempt(facts.record, {
    run: settings.run.id,
    start: started.key,
    end: endOf(work, ended),
    at: new Date(host.clock.now()).toISOString(),
    pulls: urls,
    ...(asked ? { costUsd: asked.costUsd } : {}),
  });
  const fingerprint = fingerprintOf(facts);
  const data = { ...record, ...(fingerprint === undefined ? {} : { fingerprint }) };
  const base = await applyDeps(deps, { ...started, scope: facts.scope });
  // Whole addresses: a link to a pull request leaves a trace there, so only these may stand.
  const places = [
    ...urls,
    ...record.attempts.flatMap(({ pulls }) => pulls),
    ...facts.openFixes.map(({ pull }) => pull.url),
    ...('branches' in ending ? ending.branches.map(({ compareUrl }) => compareUrl) : []),
  ];
  const home = publishing?.home;
  const ready = {
    ...base,
    allowLinks: [...base.allowLinks, ...places],
    // Looked at a moment ago, when the last part was judged and written.
    ...(home ? { readSubject: async () => home.facts } : {}),
    ...(home?.config ? { config: home.config } : {}),
  };
  const told: FixCommentFacts = {
    ending,
    earlier,
    attemptsLeft: attemptsLeft(record.attempts, input.maxAttempts),
    runUrl: settings.run.url,
    asked,
    others: ended.others ?? [],
    allowLinks: ready.allowLinks,
    from: startOf(work),
  };
  const text = fixComment(told, (shorter) => fitsComment({ marker: 'fix', data, text: shorter }, ready));
  const plan: Plan<Effect> = {
    subject: subjectOf(deps, started),
    effects: [{ kind: 'comment', marker: 'fix', data, text }],
    because: [ended.reason],
  };
  const switchedOff = ended.refused.some(({ rule }) => rule === 'B4');
  const { refused } = switchedOff ? { refused: [] } : await apply(plan, ready, soFar.applied);
  const [first] = refused;
  const worst = published.map(({ risk }) => RISKS.indexOf(risk.level)).toSorted((a, b) => b - a)[0];
  const comment = soFar.applied.findLast(({ effect }) => effect.kind === 'comment')?.url ?? '';
  return {
    ...plainReport('ai-create-fix', ended.outcome, ended.reason, ended.message),
    ...(first
      ? {
          outcome: 'refused' as const,
          reason: 'guard',
          message: `The comment was not written: ${first.why} (${first.rule}).`,
        }
      : {}),
    ...soFar,
    refused: [...ended.refused, ...refused],
    outputs: {
      'pull-requests': JSON.stringify(
        published.flatMap(({ part, url, risk }) =>
          url ? [{ repository: part.repo, number: Number(/\d+$/.exec(url)?.[0]), url, risk: risk.level }] : [],
        ),
      ),
      branch: published[0]?.part.branch ?? '',
      risk: worst === undefined ? '' : RISKS[worst]!,
      validation: 'proof' in ending ? (ending.proof?.verdict ?? 'none') : '',
      'comment-url': comment,
      issue: String(facts.issue.number),
    },
    data: mapTexts({ issue: facts.issue.number, ending, pulls: urls }, ready.redact),
    summary: neutralize(
      ready.redact([fixComment({ ...told, unfolded: true }), ...wouldBe(soFar.applied)].join('\n\n')),
      { allowLinks: ready.allowLinks },
    ),
  };
}
