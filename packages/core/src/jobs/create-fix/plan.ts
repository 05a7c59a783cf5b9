import { type ApplyDeps, apply } from '../../apply.ts';
import { PLAN_LABELS } from '../../decide/labels.ts';
import type { ApprovedPlan } from '../../decide/plan/approval.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Report } from '../../domain/report.ts';
import type { Effect } from '../../effects/index.ts';
import { type CommentText, fitsComment } from '../../text/comment-body.ts';
import { inlineCode } from '../../text/markdown.ts';
import { prose } from '../../text/prose.ts';
import { reasonOf } from '../report.ts';
import { decidePart } from './part.ts';
import { mustTarget, type Publishing, readyFor } from './publish.ts';
import type { Publisher } from './work.ts';

/**
 * The last writes of a plan whose code stands: its label, what was planned as a comment, and then the text of its pull
 * request, by whose marker it is a fix from now on. That one comes last: until then a run that is started again goes on.
 */
export async function carriedOut(publisher: Publisher, { published }: Publishing, report: Report): Promise<Report> {
  const { deps, facts, soFar } = publisher;
  const [done] = published;
  const approved = facts.plan;
  if (!done || !approved) return report;
  const target = mustTarget(facts, done.part);
  const decided = decidePart(publisher, target, done.part, published);
  const { marker, references, title } = decided.pull;
  const home = deps.settings.home;
  const steps: ((ready: ApplyDeps) => Plan<Effect>)[] = [
    (ready) => ({
      subject: { repo: home, number: approved.number },
      effects: [{ kind: 'label', add: [PLAN_LABELS.approved], replacePrefix: 'plan-' }, keptPlan(approved, ready)],
      because: [`the plan was approved by ${approved.by}`],
    }),
    (ready) => ({
      subject: { repo: home, number: 0 },
      effects: [{ kind: 'edit-pull', number: approved.number, title, marker, references, text: decided.text(ready) }],
      because: ['the plan is carried out'],
    }),
  ];
  for (const step of steps) {
    // Each on facts of its own: what a person has written there meanwhile stays.
    const { ready } = await readyFor(publisher, target, done.part, decided, published);
    const { refused } = await apply(step(ready), ready, soFar.applied);
    const [first] = refused;
    if (first)
      return {
        ...report,
        ...soFar,
        outcome: 'refused',
        reason: reasonOf(first),
        message: `The code stands, and its pull request still shows the plan: ${first.why} (${first.rule}).`,
        refused: [...report.refused, ...refused],
      };
  }
  return { ...report, ...soFar };
}

/** What stood in the pull request before the code did, as a comment of its own, that no answer writes over. */
function keptPlan({ by, text, hash }: ApprovedPlan, ready: ApplyDeps): Effect {
  const saying = (plan: string): CommentText => ({
    marker: 'approved',
    data: { plan: hash, by },
    text: `${inlineCode(by)} approved this plan (${inlineCode(hash.slice(0, 12))}):\n\n${plan}`,
  });
  const whole = saying(text);
  return { kind: 'comment', ...(fitsComment(whole, ready) ? whole : saying(prose(text, { maxChars: ROOM }))) };
}

/** Of a plan that leaves no room for what is said above it. */
const ROOM = 50_000;
