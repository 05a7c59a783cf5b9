import { checkPlanRun } from '../../decide/plan/file.ts';
import {
  type FixHandover,
  type FixPlan,
  type FixRefusal,
  type Proof,
  type Validation,
  validationSchema,
} from '../../domain/fix.ts';
import { fullName, sameRepo } from '../../domain/repo.ts';
import type { Report } from '../../domain/report.ts';
import { AlertError, UserError } from '../../errors.ts';
import { parseJson } from '../../text/json.ts';
import { verdictOf } from '../../validation/verdict.ts';
import { endFix } from './end.ts';
import { loadPlan, readBounded } from './folder.ts';
import { hashOf } from './read.ts';
import { mayFix } from './start.ts';
import type { Ended, Work } from './work.ts';
import { unproved } from './work-out.ts';

/**
 * The stage `publish`: the only one of the three jobs that may write. It asks no model and runs no code of the repository,
 * and believes nothing of the plan but that it is the one that was handed over (W9).
 */
export async function publishStage(work: Work): Promise<Report> {
  const { deps, started, facts, input } = work;
  const { home, run } = deps.settings;
  const plan = loadPlan(input);
  const { id } = started.scope.repos.find(({ repo }) => sameRepo(repo, home))!;
  // An approval that did not count yet was handed over before anybody knew for which issue it is.
  const issues = isPlan(plan) ? [facts.issue.number] : [facts.issue.number, started.number];
  const against = [
    ...checkPlanRun(plan, { run, home: { repo: fullName(home), id } }),
    ...(issues.includes(plan.issue) && plan.start === started.key ? [] : ['plan.json answers another request.']),
  ];
  if (isPlan(plan) && (plan.approved ?? false) !== (facts.plan !== undefined))
    against.push('plan.json carries out another thing.');
  if (against.length > 0) throw new AlertError('W9', `${against.join(' ')} Nothing was written.`);
  if (!isPlan(plan)) return endFix(work, endedBy(plan));
  const own = plan.parts.map((part) => ({ branch: part.branch, plan: hashOf(facts, part) }));
  // Its own pull requests, of a publishing that was killed, are no other fix.
  const openFixes = facts.openFixes.filter(
    (fix) => !own.some(({ branch, plan }) => fix.pull.branch === branch && fix.plan === plan),
  );
  const may = mayFix({ ...work, facts: { ...facts, openFixes } });
  if (may) return 'job' in may ? may : endFix(work, may);
  const proof = proofOf(work);
  if (proof && proof.verdict !== 'passed' && proof.verdict !== 'none')
    return endFix(work, unproved(proof, plan.answer.summary, plan.asked));
  return endFix(work, { plan, proof, refused: [] });
}

const isPlan = (handed: FixHandover): handed is FixPlan => 'parts' in handed;

/** What the first job came to, told as it would have told it itself. */
const endedBy = ({ ending, reason, message, asked }: FixRefusal): Ended => ({
  ...{ ending, reason, message, asked },
  outcome: ending.end === 'refused' ? 'refused' : 'nothing',
  refused: [],
});

/** Typed out in the input, a change is published that nobody tried out. */
const NONE = 'none';

/** How the change was proved; undefined when the inputs say that it was not. What cannot be read is a job that died. */
function proofOf({ input, deps }: Work): Proof | undefined {
  const { validation: file = '', planSha256 = '' } = input;
  if (file === NONE) return undefined;
  const isolation = input.isolation;
  try {
    const parsed = validationSchema.safeParse(parseJson(readBounded(file, '`validation`'), file));
    if (!parsed.success) throw new UserError('it has another shape');
    const told: Validation = parsed.data;
    if (told.plan !== planSha256)
      throw new AlertError('W9', '`validation` is about another plan. Nothing was written.');
    if (told.verdict !== verdictOf(told.steps))
      throw new AlertError('W9', '`validation` says otherwise than its own steps. Nothing was written.');
    return told;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    deps.host.log.warning(`The job that validates left no result; see its log. ${error.message}`);
    return { verdict: 'broken', isolation, network: false, steps: [] };
  }
}
