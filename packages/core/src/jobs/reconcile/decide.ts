import { isTrustedWriter } from '../../decide/access.ts';
import { ASK_AGAIN, type Settled, settleAnswers } from '../../decide/answer-pull.ts';
import { weigh } from '../../decide/judge-pull.ts';
import { decodeMemory } from '../../decide/memory.ts';
import { hasQueue } from '../../decide/merge-method.ts';
import { reason } from '../../decide/reasons.ts';
import { type Decision, type DecisionRecord, decisionRecordSchema, type Memory } from '../../domain/decision.ts';
import type { Reason, ReasonCode } from '../../domain/reason.ts';
import { type RepoRef, repoKey } from '../../domain/repo.ts';
import { listComments } from '../../github/issues.ts';
import { readFresh } from '../../github/pull-details.ts';
import { COMMENTS_LOOKED_AT, readMarkers } from '../../text/marker.ts';
import { askModel } from './ask.ts';
import { type Judged, judgeCaps, judgeItem } from './judge.ts';
import type { Item, Reconciling } from './work.ts';

/** What is to become of one pull request. */
export interface Decided {
  item: Item;
  judged: Judged;
  action: Decision['action'];
  source: Decision['source'];
  reasons: readonly Reason[];
  said?: string;
  refused?: Settled['refused'];
  /** It was decided so before, and that was carried out: nothing is done about it again. */
  before: boolean;
  /** Nobody could say: neither the model, nor GitHub whether it can be merged. It is asked again once that is known. */
  unanswered: boolean;
  /** What the model was paid for it in this run, in US dollars. */
  costUsd: number;
}

/** A fingerprint leaves these out, so it must not stand for an answer. */
const UNANSWERED: ReadonlySet<ReasonCode> = new Set([
  ...(['AI_UNAVAILABLE', 'AI_INVALID', 'NO_MODEL', 'RUN_CAP', 'MERGEABLE_UNKNOWN'] as const),
]);

/** One pull request with all that is to be known before a model is asked. */
export interface Looked {
  item: Item;
  judged: Judged;
  /** What code allows of that which ends it: without any, nobody is asked. */
  open: readonly Ending[];
}

/** What a run does to few pull requests alone (M5). */
type Ending = 'merge' | 'close';
const isEnding = (action: string): action is Ending => action === 'merge' || action === 'close';

/** Reads what code allows for one pull request, and what was decided about it before. */
export async function look(run: Reconciling, found: Item): Promise<Looked> {
  const { item, judged } = await withoutUnknown(run, found);
  const open = weigh(judged.judgements).allowed.filter(isEnding);
  return { item: open.length > 0 ? await remembering(run, item) : item, judged, open };
}

/** Decides about one pull request; where code allows more than to wait, the model is asked. */
export async function decide(run: Reconciling, { item, judged, open }: Looked): Promise<Decided> {
  const before = actedBefore(item, judged);
  const { reasons: standing } = weigh(judged.judgements);
  const known = { item, judged, before: true, unanswered: false, costUsd: 0 };
  if (open.length > 0 && (before === 'wait' || before === 'escalate'))
    return { ...known, action: before, source: 'memory', reasons: standing };
  if (open.includes('merge') && before === 'merge' && hasQueue(item))
    return { ...known, action: 'wait', source: 'gates', reasons: [...standing, cameBack], before: false };
  const settled: Settled & { costUsd?: number } =
    open.length > 0 ? await asked(run, item, judged, open) : settleAnswers(judged.judgements, [], item.pull);
  const { action, source, reasons, said, refused } = settled;
  return {
    ...{ item, judged, action, source, reasons, costUsd: settled.costUsd ?? 0 },
    ...(said === undefined ? {} : { said }),
    ...(refused ? { refused } : {}),
    before: before === action,
    unanswered: reasons.some(({ code }) => UNANSWERED.has(code)),
  };
}

/** What was decided of exactly this; undefined when nothing was, or when it was about something else. */
const actedBefore = ({ memory }: Item, { fingerprint }: Judged): Memory['action'] | undefined =>
  memory?.details === fingerprint ? memory.action : undefined;

/** Who took it out, GitHub or a person, had a reason: it would come back again and again (row 93 has the same of a merge). */
const cameBack = reason(
  'MERGE_REFUSED',
  'It was put into the merge queue as it is now, and came out of it unmerged. Push to it, or put it there by hand.',
);

/** A run that only evaluates asks nobody, nor does one that may do no more of what could be answered. */
async function asked(
  run: Reconciling,
  item: Item,
  judged: Judged,
  open: readonly Ending[],
): Promise<Settled & { costUsd?: number }> {
  const { deps, started, input, tally } = run;
  const { pull } = item;
  const bare = settleAnswers(judged.judgements, [], pull);
  const waiting = (why: Reason): Settled => ({ ...bare, action: 'wait', reasons: [...bare.reasons, why] });
  const evaluates = reason('NO_MODEL', 'No model was asked: this run only evaluates.');
  if (started.readOnly) return waiting(evaluates);
  if (!deps.model) {
    const why = deps.settings.withoutModel ?? 'the provider is `none`';
    // A key that is added later is nothing that a sweep sees.
    return waiting(reason('NO_MODEL', `The rule's words need a model, and none can be asked: ${why}.`, ASK_AGAIN));
  }
  const methods = new Set(judged.facts.flatMap(({ rule }) => rule.spec.mergeMethod ?? []));
  if (open.includes('merge') && methods.size > 1 && !hasQueue(item))
    return waiting(
      reason('METHOD_AMBIGUOUS', `Its rules name several merge methods: \`${[...methods].join('`, `')}\`.`),
    );
  if (input.explain) return waiting(evaluates);
  const isFull = (action: Ending): boolean => !weigh(judgeCaps(run, pull, judged)).allowed.includes(action);
  if (open.every(isFull)) return waiting(full);
  const { answers, costUsd } = await askModel(run, judged);
  const settled = { ...settleAnswers(judged.judgements, answers, pull), costUsd };
  const { action } = settled;
  if (!isEnding(action)) return settled;
  // Others were answered meanwhile.
  if (isFull(action)) return { ...waiting(full), costUsd };
  tally.decided[action] += 1;
  if (action === 'merge') addTo(tally.decided.mergesIn, pull.repo);
  return settled;
}

const full = reason('RUN_CAP', 'This run has decided already to end as many as it may; the next one asks again.', 1);

function addTo(counts: Map<string, number>, repo: RepoRef): void {
  counts.set(repoKey(repo), (counts.get(repoKey(repo)) ?? 0) + 1);
}

/** Seconds between two looks at whether a pull request can be merged; GitHub works it out when it is asked (FT15). */
const LOOKS = [2, 4, 8];
/** Such looks of one run: each costs a point and its seconds. What is still unknown then, the next run sees. */
const MOST_LOOKS = 30;

/** Judges it; where GitHub has still to say whether it can be merged, and nothing else stands against it, it is asked again. */
async function withoutUnknown(run: Reconciling, found: Item): Promise<{ item: Item; judged: Judged }> {
  let item = found;
  let judged = await judgeItem(run, item, run.input.explain);
  for (const seconds of LOOKS) {
    if (!onlyUnknown(judged) || run.input.explain || run.started.readOnly) break;
    if (run.tally.looks >= MOST_LOOKS) break;
    run.tally.looks += 1;
    await run.deps.host.clock.sleep(seconds * 1000, run.deps.host.signal);
    item = { ...item, ...(await readFresh(run.reader, item.pull.repo, item.pull.number)) };
    judged = await judgeItem(run, item);
  }
  return { item, judged };
}

const onlyUnknown = ({ judgements }: Judged): boolean =>
  judgements.every(({ reasons }) => reasons.length > 0 && reasons.every(({ code }) => code === 'MERGEABLE_UNKNOWN'));

/** With what the sticky comment remembers, where no check does; like a check, it can only suppress work. */
async function remembering(run: Reconciling, item: Item): Promise<Item> {
  return item.memory ? item : recalled(run, item);
}

/** With what our comment on it holds, which is read once. */
async function recalled(run: Reconciling, item: Item): Promise<Item> {
  if (item.record !== undefined) return item;
  const record = await recordInComment(run, item);
  return { ...item, record: record ?? null, memory: item.memory ?? (record && decodeMemory(record.memory)) };
}

/** Where no check can be written, nothing is told twice either; and a comment that is written anew forgets nothing. */
export async function remembered(run: Reconciling, decided: Decided): Promise<Decided> {
  const item = await recalled(run, decided.item);
  return { ...decided, item, before: actedBefore(item, decided.judged) === decided.action };
}

async function recordInComment({ deps, self }: Reconciling, { pull }: Item): Promise<DecisionRecord | undefined> {
  const [comments, us] = await Promise.all([
    listComments(deps.github, pull.repo, pull.number, COMMENTS_LOOKED_AT),
    self(),
  ]);
  const ours = comments.filter(({ author }) => isTrustedWriter(author, us, deps.settings.trustedBots));
  const markers = ours.flatMap(({ body }) => readMarkers(body)).filter(({ kind }) => kind === 'decision');
  return decisionRecordSchema.safeParse(markers.at(-1)?.data).data;
}

/** What was decided, for people, before anything is done about it. */
export function decisionOf({ item, judged, action, source, reasons, said }: Decided): Decision {
  const { repo, number, url, title, headSha, baseBranch, author } = item.pull;
  return {
    pull: { repo, number, url, title, headSha, baseBranch, author },
    rules: item.rules.map(({ rule }) => rule.name),
    allowed: weigh(judged.judgements).allowed,
    ...{ action, source, reasons, said },
    judgements: judged.judgements,
    became: action === 'none' ? 'nothing' : 'waiting',
  };
}
