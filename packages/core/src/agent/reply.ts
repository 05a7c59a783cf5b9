import type { Message, ModelReply } from '../ports.ts';
import { answerInText, type Judgement, judge } from './answer.ts';
import type { BudgetReason } from './budget.ts';
import { say } from './conversation.ts';
import type { Ended } from './run.ts';
import { budgetEnd, type Parts, type Talk } from './talk.ts';
import type { Outcome } from './toolbox.ts';

/** Wrong answers, texts without a call and cut replies that may be mended, all together (FT33). */
const REPAIRS = 2;
/** Replies that the provider itself reports as a broken call and that are asked for again (FT31). */
const MALFORMED = 2;

const NUDGE = 'You wrote text and called nothing, so nothing happened. Read on with a tool, or call `answer`.';
const SHORTER = 'Your last reply was cut at the output limit and was dropped. Be much shorter.';
const BROKEN = 'Your last call was malformed and was dropped. Make it again, as one valid call.';
const NOT_BESIDE = 'Not run: `answer` ends the work. Read first, then call `answer` alone.';
const SEVERAL = 'there were several answers in one turn; give exactly one';
const notValid = (complaints: readonly string[]): string =>
  `The answer was not taken:\n- ${complaints.join('\n- ')}\nMend this and call \`answer\` again with all fields.`;

/** What a reply led to: an outcome for each call that was looked at, and the end if it is one. */
export interface Turn<T> {
  outcomes: Outcome[];
  ended: Ended<T> | undefined;
}

/** Acts on one reply. `last`: why this had to be the last turn, if it had to. */
export function react<T>(
  parts: Parts<T>,
  talk: Talk,
  reply: ModelReply,
  last: BudgetReason | undefined,
): Promise<Turn<T>> {
  switch (reply.stop) {
    case 'blocked':
      // No second try: the same words would be blocked again, at a price (FT30).
      return end({ end: 'blocked', reason: 'safety', detail: blockedBy(parts, reply.stopDetail) });
    case 'malformed':
      talk.malformed += 1;
      if (talk.malformed > MALFORMED) return end(BROKEN_END);
      talk.messages = say(talk.messages, BROKEN);
      return end(undefined);
    case 'length': {
      // Nothing in a cut reply is parsed, and it is not kept: half a call has no result (FT32).
      const ended = repair<T>(parts, talk, 'length', 'its reply was cut at the output limit');
      talk.messages = say(talk.messages, SHORTER);
      return end(ended);
    }
    case 'stop':
      if (reply.calls.length === 0) return onText(parts, talk, reply);
      if (reply.calls.some((call) => call.name === parts.run.answer.name)) return onAnswer(parts, talk, reply);
      return onCalls(parts, talk, reply, last);
  }
}

const end = async <T>(ended: Ended<T> | undefined): Promise<Turn<T>> => ({ outcomes: [], ended });

const BROKEN_END: Ended<never> = {
  end: 'invalid',
  reason: 'malformed',
  detail: 'The model made broken calls again and again; try another model.',
};

const blockedBy = <T>({ run }: Parts<T>, why = 'no reason given'): string =>
  `The provider refused to reply or a safety filter stopped it (${run.redact(why).slice(0, 100)}).`;

/** Counts a fault of the answer; the end when there were too many, or the second reply that was cut. */
function repair<T>(
  { run }: Parts<T>,
  talk: Talk,
  reason: 'answer' | 'no-answer' | 'length',
  fault: string,
): Ended<T> | undefined {
  const again = reason === 'length' && talk.toldShorter;
  talk.toldShorter ||= reason === 'length';
  talk.repairs += 1;
  talk.mustCall = true;
  if (talk.repairs <= REPAIRS && !again) return undefined;
  return { end: 'invalid', reason, detail: `The model gave no valid answer: ${run.redact(fault).slice(0, 600)}.` };
}

/** What the model sees of an answer that was tried out and did not do; undefined for any other. */
const tried = <T>({ run, repeats }: Parts<T>, verdict: Judgement<T>): string | undefined => {
  if (!('observed' in verdict)) return undefined;
  // The world is another one now: what was read before may be read again.
  repeats.reset();
  return run.observe(verdict.observed);
};

/** Text without a call: the answer as JSON, or a fault. */
async function onText<T>(parts: Parts<T>, talk: Talk, reply: ModelReply): Promise<Turn<T>> {
  const proposed = answerInText(reply.text);
  const verdict = proposed && (await parts.deadline.race(judge(parts.run.answer, proposed)));
  if (verdict?.taken) return end({ end: 'answered', answer: verdict.value });
  // Silence is not put on record: some providers refuse an empty message of their own model.
  if (reply.text.trim() !== '') talk.messages = [...talk.messages, assistant(reply)];
  const observed = verdict && tried(parts, verdict);
  talk.messages = say(talk.messages, observed ?? (verdict ? notValid(verdict.complaints) : NUDGE));
  if (observed !== undefined) return end(undefined);
  return end(
    verdict
      ? repair(parts, talk, 'answer', verdict.complaints.join('; '))
      : repair(parts, talk, 'no-answer', 'it wrote text and did not call `answer`'),
  );
}

/** An answer, alone or beside other calls, which are then not run: what they bring could not change it any more. */
async function onAnswer<T>(parts: Parts<T>, talk: Talk, reply: ModelReply): Promise<Turn<T>> {
  const { run, ledger, deadline } = parts;
  const given = reply.calls.filter((call) => call.name === run.answer.name);
  ledger.takeCalls(reply.calls.length - given.length);
  const verdict =
    given.length === 1
      ? await deadline.race(judge(run.answer, given[0]!.args))
      : { taken: false as const, complaints: [SEVERAL] };
  const observed = tried(parts, verdict);
  const outcomes = reply.calls.map((call): Outcome => {
    if (call.name !== run.answer.name) return { call, text: NOT_BESIDE, isError: true };
    return verdict.taken
      ? { call, text: 'taken', isError: false }
      : { call, text: observed ?? notValid(verdict.complaints), isError: observed === undefined };
  });
  if (verdict.taken) return { outcomes, ended: { end: 'answered', answer: verdict.value } };
  record(talk, reply, outcomes);
  if (observed !== undefined) return { outcomes, ended: undefined };
  return { outcomes, ended: repair(parts, talk, 'answer', verdict.complaints.join('; ')) };
}

/** Reads. After the last turn there is nobody to read the results, so nothing is run. */
async function onCalls<T>(
  parts: Parts<T>,
  talk: Talk,
  reply: ModelReply,
  last: BudgetReason | undefined,
): Promise<Turn<T>> {
  const within = parts.ledger.takeCalls(reply.calls.length);
  if (last && parts.run.session) return end(budgetEnd(last, parts.run.budget));
  const outcomes = await parts.toolbox.run(reply.calls, within);
  if (outcomes === 'loop') {
    return end({ end: 'stuck', reason: 'loop', detail: 'The model repeated the same calls after a warning.' });
  }
  record(talk, reply, outcomes);
  return { outcomes, ended: undefined };
}

const assistant = ({ text, calls, raw }: ModelReply): Message => ({ role: 'assistant', text, calls, raw });

const record = (talk: Talk, reply: ModelReply, outcomes: readonly Outcome[]): void => {
  const results = outcomes.map(({ call, text, isError }) => ({ id: call.id, name: call.name, text, isError }));
  talk.messages = [...talk.messages, assistant(reply), { role: 'tool', results }];
};
