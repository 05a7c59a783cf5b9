import { checklist, checkTitle } from '../../decide/checklist.ts';
import { decisionComment } from '../../decide/decision-comment.ts';
import { healthSourcesOf } from '../../decide/health-targets.ts';
import { renderLine, renderMessage, valuesOf } from '../../decide/instruction.ts';
import { encodeMemory, rests } from '../../decide/memory.ts';
import { hasQueue, mergeMethodOf } from '../../decide/merge-method.ts';
import type { Decision, DecisionRecord, Memory } from '../../domain/decision.ts';
import type { Reason, ReasonCode } from '../../domain/reason.ts';
import { repoKey } from '../../domain/repo.ts';
import type { RuleSpec } from '../../domain/rule.ts';
import type { Effect } from '../../effects/index.ts';
import type { Decided } from './decide.ts';
import type { Reconciling } from './work.ts';

/** The effects on the pull request itself, in their order; none where it only waits, or where all is done already. */
export function effectsOf(run: Reconciling, decided: Decided, decision: Decision): Effect[] {
  const { item, action, before, judged } = decided;
  const { pull } = item;
  const { headSha: sha } = pull;
  const { fingerprint } = judged;
  if (action === 'merge') return [mergeOf(decided)];
  if (before && action !== 'close') return [];
  // It is read when all of this is done.
  const told = { ...decision, became: BECOMES[action] };
  const comment = wantsComment(decided) ? [commentOf(run, decided, told)] : [];
  if (action === 'close') return [...comment, { kind: 'close-pull', sha, fingerprint }];
  if (action === 'escalate') return [...escalationOf(decided), ...comment];
  if (isBehind(decided)) return [{ kind: 'update-branch', sha }];
  // What was asked of people is not asked any more.
  return item.memory?.action === 'escalate' ? comment : [];
}

const BECOMES = { close: 'closed', escalate: 'escalated', wait: 'waiting', none: 'nothing' } as const;

function mergeOf({ item, judged }: Decided): Effect {
  const { pull, policy } = item;
  const facts = judged.facts[0]!;
  const spec = { ...facts.rule.spec, ...namedBy(judged.facts) };
  const values = valuesOf(facts);
  const { method } = mergeMethodOf(pull, spec, policy);
  if (!method) throw new Error(`#${pull.number} may be merged, and no method for it`);
  return {
    kind: 'merge',
    sha: pull.headSha,
    base: pull.baseBranch,
    method,
    queue: hasQueue(item),
    ...(spec.commitTitle === undefined ? {} : { title: renderLine(spec.commitTitle, values) }),
    ...(spec.commitBody === undefined ? {} : { body: renderMessage(spec.commitBody, values) }),
    fingerprint: judged.fingerprint,
  };
}

const NAMED = ['mergeMethod', 'commitTitle', 'commitBody'] as const;

/** The method and the words of the commit, of several rules each from the first that names it; no two name other methods. */
function namedBy(facts: Decided['judged']['facts']): Partial<Pick<RuleSpec, (typeof NAMED)[number]>> {
  const named = NAMED.flatMap((key) => facts.flatMap(({ rule }) => rule.spec[key] ?? []).map((word) => [key, word]));
  // The first of each stands last.
  return Object.fromEntries(named.toReversed());
}

/** Labels and reviewers of every rule that selects it. */
function escalationOf({ item }: Decided): Effect[] {
  const escalations = item.rules.map(({ rule }) => rule.spec.escalation);
  const add = [...new Set(escalations.flatMap(({ labels }) => labels))].slice(0, 4);
  const people = [...new Set(escalations.flatMap(({ reviewers }) => reviewers))];
  // GitHub asks teams of the repository's own organisation alone.
  const own = `${item.pull.repo.owner}/`.toLowerCase();
  const teams = people.filter((name) => name.toLowerCase().startsWith(own)).map((name) => name.slice(own.length));
  const users = people.filter((name) => !name.includes('/'));
  return [
    ...(add.length > 0 ? [{ kind: 'label' as const, add }] : []),
    ...(users.length + teams.length > 0 ? [{ kind: 'request-review' as const, users, teams }] : []),
  ];
}

/** That it is behind is all that stands against it, and a rule allows to bring it up to date. Nothing is pushed to a fork (F3). */
function isBehind({ item, reasons, before }: Decided): boolean {
  const behind = reasons.length > 0 && reasons.every(({ code }) => code === 'BEHIND');
  return behind && !before && !item.pull.fork && item.rules.some(({ rule }) => rule.spec.updateBranch);
}

const wantsComment = ({ item }: Decided): boolean => item.rules.some(({ rule }) => rule.spec.escalation.comment);

/** The one sticky comment of kind `decision`; with the whole checklist where no check can show it. */
export function commentOf(run: Reconciling, decided: Decided, decision: Decision): Effect {
  const { item, action } = decided;
  const withChecklist = run.tally.withoutChecks.has(repoKey(item.pull.repo));
  // A check remembers better. To write a comment is a change itself, so what the sweep saw is nothing to remember there.
  const memory = withChecklist ? encodeMemory({ ...memoryOf(run, decided, decision), sweep: '' }) : '';
  const escalations = escalationsOf(run, decided);
  const data: DecisionRecord = {
    ...{ memory, head: item.pull.headSha, action },
    ...(escalations.length > 0 ? { escalations } : {}),
  };
  const text = decisionComment(decision, { ...tellingOf(run), withChecklist });
  return { kind: 'comment', marker: 'decision', data: { ...data }, text };
}

/** With this one, if it is one that people were not told of before: what is counted later (decide/metrics/events.ts). */
function escalationsOf({ deps }: Reconciling, { item, action, before }: Decided): Escalations {
  const { record, pull } = item;
  const earlier = record?.escalations ?? [];
  // A run that died after its comment had no check to remember it by.
  const told = earlier.length > 0 && record?.action === 'escalate' && record.head === pull.headSha;
  if (action !== 'escalate' || before || told) return earlier;
  const rules = item.rules.map(({ rule }) => rule.name).slice(0, MOST_NAMED);
  return [...earlier, { at: new Date(deps.host.clock.now()).toISOString(), rules }].slice(-MOST_ESCALATIONS);
}
type Escalations = NonNullable<DecisionRecord['escalations']>;
const MOST_NAMED = 10;
const MOST_ESCALATIONS = 20;

/** Our check run on the head commit: the decision, every gate, and what the next run must know. It blocks nothing (M1). */
export function checkOf(run: Reconciling, decided: Decided, decision: Decision): Effect {
  const { became } = decision;
  return {
    kind: 'check-run',
    sha: decided.item.pull.headSha,
    conclusion: became === 'merged' || became === 'queued' ? 'success' : 'neutral',
    title: checkTitle(decision),
    text: checklist(decision, tellingOf(run)),
    externalId: encodeMemory(memoryOf(run, decided, decision)),
    // What was said when it was decided is not known any more, and still true.
    keeps: decided.source === 'memory' || (decided.before && decided.action === 'escalate'),
  };
}

const tellingOf = ({ deps, links }: Reconciling) => ({ runUrl: deps.settings.run.url, allowLinks: links });

/** After what GitHub refused it is tried again in a day, in seconds: settings of its branch are outside of what a sweep sees. */
const AFTER_REFUSAL = 86_400;
/** After what was not carried out to its end, or not surely, and what only moved in that moment. */
const AFTER_FAILURE = 60;
const MOVED: ReadonlySet<ReasonCode> = new Set([
  ...(['MERGE_UNCERTAIN', 'STATE_CHANGED', 'HEAD_CHANGED', 'BASE_CHANGED', 'CHECKS_PENDING'] as const),
]);

function memoryOf({ deps }: Reconciling, decided: Decided, { became, reasons }: Decision): Memory {
  const { item, judged, action, unanswered, costUsd } = decided;
  const { pull, memory } = item;
  const now = Math.floor(deps.host.clock.now() / 1000);
  // What GitHub would not do it will not do again until something changes; what is not known to be done, is looked at.
  const refused = became === 'refused';
  const uncertain = refused && reasons.some(({ code }) => MOVED.has(code));
  const again = soonest(reasons, [
    ...judged.judgements.flatMap(({ lookAgain }) => lookAgain ?? []),
    ...(refused ? [uncertain ? AFTER_FAILURE : AFTER_REFUSAL] : []),
    // What runs is seen by no sweep.
    ...item.rules.flatMap(({ rule }) =>
      healthSourcesOf(rule.spec).length > 0 ? [rule.spec.reconciliationInterval] : [],
    ),
  ]);
  return {
    sweep: item.fingerprint,
    // A question that nobody answered is asked again, and what was decided and not done is no old decision.
    details: unanswered || refused ? '' : judged.fingerprint,
    action: refused && !uncertain ? 'wait' : action,
    at: now,
    again: again === undefined ? undefined : now + again,
    unknownSince: pull.mergeable === 'UNKNOWN' ? (memory?.unknownSince ?? now) : undefined,
    micros: (memory?.micros ?? 0) + Math.round(costUsd * 1_000_000),
    rules: item.rules.map(({ rule }) => rule.name),
  };
}

const soonest = (reasons: readonly Reason[], more: readonly number[]): number | undefined => {
  const all = [...reasons.flatMap(({ again }) => again ?? []), ...more];
  return all.length === 0 ? undefined : Math.min(...all);
};

/** Seconds within which a check is not written for nothing but the hour. */
const SAME_HOUR = 3_600;

/**
 * Whether what a check says of this is no longer true: something changed that a later look would stumble over, or it would not
 * let this one rest any more, and so keep it before others. What we put into a queue is no news until it comes out.
 */
export function isNews({ deps }: Reconciling, { item, judged, action, reasons, unanswered }: Decided): boolean {
  const { memory } = item;
  if (!memory) return true;
  if (memory.action === 'merge' && reasons.some(({ code }) => code === 'IN_QUEUE')) return false;
  const now = deps.host.clock.now() / 1000;
  return (
    memory.action !== action ||
    memory.details !== (unanswered ? '' : judged.fingerprint) ||
    (memory.sweep !== '' && memory.sweep !== item.fingerprint) ||
    (now >= memory.at + SAME_HOUR && rests(memory, memory.sweep, now, 0) === undefined)
  );
}
