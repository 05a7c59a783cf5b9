import type { Refusal } from '../domain/report.ts';
import { answerTool } from './answer.ts';
import { openLedger } from './budget.ts';
import { guardedText, promptText } from './conversation.ts';
import { openDeadline } from './deadline.ts';
import { narrate, narrateEnd } from './narrate.ts';
import { watchRepeats } from './repeat.ts';
import { react } from './reply.ts';
import type { AgentResult, AgentRun, Ended } from './run.ts';
import { ask, budgetEnd, openTalk, type Parts, prepare, type Ready, type Talk } from './talk.ts';
import { openToolbox, refusalsOf } from './toolbox.ts';
import { openTranscript, recordReply, recordResult, type StepRecord, sha256, type Transcript } from './transcript.ts';

export type { AgentResult, AgentRun, NoAnswer } from './run.ts';

const MINUTE = 60_000;

/**
 * Reason, act, observe, until the model gives an answer that meets the schema or the budget ends. Nothing that the
 * model or a tool says can change the limits, the tools or the rules (T1, B1, AM108). Throws on bugs, on AlertError,
 * on UserError (a key or a model name is wrong), and the signal's reason when `run.signal` is aborted.
 */
export async function runAgent<T>(run: AgentRun<T>): Promise<AgentResult<T>> {
  const { budget, clock, log, session } = run;
  const ledger = openLedger({ budget, price: run.price, clock });
  const transcript = openTranscript(run.transcript, clock);
  const repeats = watchRepeats();
  const deadline = openDeadline(clock, budget.minutes * MINUTE, run.signal);
  try {
    const toolbox = openToolbox({ session, observe: run.observe, repeats, deadline });
    const tools = [...(session?.tools ?? []), answerTool(run.answer)];
    const { ended, refused } = await loop({ run, tools, ledger, deadline, repeats, toolbox }, transcript);
    const result: AgentResult<T> = { ...ended, spent: ledger.spent(), refused };
    transcript.end(result);
    log.info(narrateEnd(result));
    return result;
  } catch (error) {
    transcript.thrown(error, ledger.spent());
    throw error;
  } finally {
    deadline.close();
  }
}

async function loop<T>(parts: Parts<T>, transcript: Transcript): Promise<{ ended: Ended<T>; refused: Refusal[] }> {
  const talk = openTalk(parts.run.task);
  const refused: Refusal[] = [];
  try {
    for (;;) {
      const ready = prepare(parts, talk);
      const ended = 'end' in ready ? ready : await step({ parts, talk, ready, transcript, refused });
      if (ended) return { ended, refused };
    }
  } catch (error) {
    if (parts.deadline.isOver(error)) return { ended: budgetEnd('time', parts.run.budget), refused };
    throw error;
  }
}

interface StepOptions<T> {
  parts: Parts<T>;
  talk: Talk;
  ready: Ready;
  transcript: Transcript;
  /** Grows by what this step refuses. */
  refused: Refusal[];
}

/** One model call and what follows from it; recorded and told however it ends (A1). */
async function step<T>({ parts, talk, ready, transcript, refused }: StepOptions<T>): Promise<Ended<T> | undefined> {
  const { run, ledger } = parts;
  const record = openRecord(parts, talk, ready);
  try {
    const asked = await ask(parts, talk, ready);
    if ('failure' in asked) {
      record.failure = asked.failure;
      return asked.ended;
    }
    const { reply } = asked;
    const booked = ledger.charge(reply.usage, { prompt: ready.tokens, output: ready.request.maxOutputTokens });
    record.costUsd = booked.costUsd;
    record.reply = recordReply(reply, booked.usage, run.redact);
    const { outcomes, ended } = await react(parts, talk, reply, ready.last);
    for (const refusal of refusalsOf(outcomes, refused, run.redact)) {
      refused.push(refusal);
      run.refused?.(refusal);
    }
    record.results = outcomes.map((outcome) => recordResult(outcome, run.redact));
    return ended;
  } finally {
    transcript.step(record);
    const { title, lines } = narrate(record, run.budget.steps);
    run.log.group(title);
    for (const line of lines) run.log.info(line);
    run.log.endGroup();
  }
}

/** The record of a request that is about to be sent. The guard sees the request first: with a secret in it nothing is sent (O2). */
function openRecord<T>({ run, ledger, tools }: Parts<T>, talk: Talk, { request, tokens, last }: Ready): StepRecord {
  const prompt = promptText(request);
  run.guardRequest?.(guardedText(request));
  const compacted = talk.compacted;
  talk.compacted = 0;
  return {
    step: ledger.spent().steps + 1,
    at: new Date(run.clock.now()).toISOString(),
    request: {
      hash: sha256(prompt),
      messages: request.messages.length,
      tools: tools.map((tool) => tool.name),
      tokens,
      maxOutputTokens: request.maxOutputTokens,
      ...(last ? { last } : {}),
      ...(compacted > 0 ? { compacted } : {}),
    },
    results: [],
    costUsd: 0,
  };
}
