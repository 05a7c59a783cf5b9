import type { Refusal } from '../domain/report.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Observation, ToolSession } from '../mcp/tool.ts';
import type { ToolCall } from '../ports.ts';
import { ANSWER } from './answer.ts';
import type { Deadline } from './deadline.ts';
import { argsFault, canonical } from './json.ts';
import type { Repeats } from './repeat.ts';

/** Calls of one reply that are run; the rest is told to come again (AM94). */
export const CALLS_PER_TURN = 8;
/** Calls that run at the same time. */
const AT_ONCE = 4;
/** Characters of an error that the model reads; it is ours or cleaned (FT26). */
const ERROR_CHARS = 600;

/** What one call came to. `rule` names the control that refused it. */
export interface Outcome {
  call: ToolCall;
  text: string;
  isError: boolean;
  rule?: string;
}

export interface Toolbox {
  /** Runs what may be run of the calls of one turn, and has an outcome for each, in order; or `loop` (FT35). */
  run(calls: readonly ToolCall[], within: number): Promise<Outcome[] | 'loop'>;
}

export interface ToolboxOptions {
  session: ToolSession | undefined;
  observe(observation: Observation): string;
  repeats: Repeats;
  deadline: Deadline;
}

/** A name as it may be shown and recorded: a model can call a tool anything. */
export const shownName = (name: string): string => (/^[\w.-]{1,64}$/.test(name) ? name : '(not a name)');

/** The call as the loop detector knows it. Arguments that cannot be used are all the same. */
export const signatureOf = (call: ToolCall): string => `${call.name} ${argsFault(call.args) ?? canonical(call.args)}`;

/** The refusals by a control among these outcomes that are not known yet, each once, redacted. */
export function refusalsOf(
  outcomes: readonly Outcome[],
  known: readonly Refusal[],
  redact: (text: string) => string,
): Refusal[] {
  const fresh = new Map<string, Refusal>();
  for (const { call, rule, text } of outcomes) {
    // Calls over the limit are one refusal, whatever they were: a model may ask for a thousand tools at once (AM94).
    const what = rule === 'B1' ? 'tool calls' : redact(shownName(call.name));
    if (rule) fresh.set([rule, what, text].join('\n'), { rule, what, why: redact(text) });
  }
  const same = (a: Refusal) => (b: Refusal) => a.rule === b.rule && a.what === b.what && a.why === b.why;
  return [...fresh.values()].filter((refusal) => !known.some(same(refusal)));
}

const REPEATED =
  'You already made this call and its result has not changed: reads are pinned to a commit. Use what you have, or call `answer`.';

/** The tools of a run. What is offered is fixed here: a session that changes its list later changes nothing (T1, T4). */
export function openToolbox({ session, observe, repeats, deadline }: ToolboxOptions): Toolbox {
  const offered = new Set(session?.tools.map((tool) => tool.name));
  if (offered.has(ANSWER)) throw new Error(`A tool may not be named "${ANSWER}".`);
  const names = [...offered, ANSWER].join(', ');

  /** Why this call is not run, or undefined (T1, T5, B1). */
  const refuse = (call: ToolCall, index: number, within: number): Outcome | undefined => {
    const no = (rule: string, text: string): Outcome => ({ call, text, isError: true, rule });
    if (index >= within) return no('B1', 'Not run: no tool calls are left. Call `answer`.');
    if (index >= CALLS_PER_TURN) return no('B1', `Not run: at most ${CALLS_PER_TURN} calls in one turn.`);
    if (!offered.has(call.name)) return no('T1', `There is no tool "${shownName(call.name)}". There are: ${names}.`);
    const fault = argsFault(call.args);
    return fault ? no('T5', `Not run: ${fault}.`) : undefined;
  };

  const read = async (call: ToolCall, signal: AbortSignal): Promise<Observation | ToolError> => {
    signal.throwIfAborted(); // another call of this turn has ended the run
    try {
      return await deadline.race(session!.call(call.name, call.args, signal));
    } catch (error) {
      if (error instanceof ToolError) return error;
      throw error;
    }
  };

  const outcomeOf = (call: ToolCall, seen: Observation | ToolError): Outcome => {
    if (!(seen instanceof ToolError)) return { call, text: observe(seen), isError: false };
    const text = messageOf(seen).slice(0, ERROR_CHARS);
    // A policy's words are ours. Any other error may quote a server, so it is cleaned and fenced as what it is.
    if (seen.rule) return { call, text: `Refused (${seen.rule}): ${text}`, isError: true, rule: seen.rule };
    const fenced = observe({ source: `error:${call.name}`, kind: 'data', text });
    return { call, text: `The call failed:\n${fenced}`, isError: true };
  };

  return {
    run: async (calls, within) => {
      const considered = calls.slice(0, Math.min(within, CALLS_PER_TURN));
      const repeated = repeats.turn(considered.map(signatureOf));
      if (repeated === 'loop') return 'loop';
      const planned = calls.map((call, index): Outcome | ToolCall => {
        const refused = refuse(call, index, within);
        return refused ?? (repeated[index] ? { call, text: REPEATED, isError: true } : call);
      });
      const stop = new AbortController();
      const signal = AbortSignal.any([deadline.signal, stop.signal]);
      try {
        const seen = await inOrder(planned, AT_ONCE, async (item) =>
          'call' in item ? item : { call: item, seen: await read(item, signal) },
        );
        if (seen.some((item) => 'seen' in item && !(item.seen instanceof ToolError) && item.seen.changes))
          repeats.reset();
        return seen.map((item) => ('seen' in item ? outcomeOf(item.call, item.seen) : item));
      } finally {
        stop.abort(); // when one ends the run, the others need not finish
      }
    },
  };
}

/** Maps with at most `width` at the same time; results keep the order. */
async function inOrder<A, B>(items: readonly A[], width: number, map: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
