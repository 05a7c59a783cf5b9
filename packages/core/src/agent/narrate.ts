import { count } from '../text/words.ts';
import type { BudgetReason } from './budget.ts';
import type { AgentResult } from './run.ts';
import type { ResultRecord, StepRecord } from './transcript.ts';

/** A step as a person reads it in the live log: the title of a group and its lines. */
export interface Story {
  title: string;
  lines: string[];
}

/** Lines and characters of what the model says that are shown; the rest stands in the transcript. */
const TEXT_LINES = 3;
const LINE_CHARS = 160;

const usd = (amount: number): string => `$${amount.toFixed(3)}`;
const clip = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 2150 becomes `2.1 KB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(1)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** `{"owner":"o","repo":"r","path":"a.ts","ref":"abc"}` becomes `o/r a.ts ref=abc`. */
function argsText(json: string): string {
  let args: unknown;
  try {
    args = JSON.parse(json);
  } catch {
    return clip(oneLine(json), 100); // cut or redacted in the middle
  }
  if (typeof args !== 'object' || args === null) return clip(json, 100);
  const { owner, repo, path, ...rest } = args as Record<string, unknown>;
  const where = [owner, repo].filter((part) => typeof part === 'string').join('/');
  const others = Object.entries(rest).map(([key, value]) => {
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return `${key}=${clip(oneLine(shown), 40)}`;
  });
  const words = [where, typeof path === 'string' ? path : '', ...others].filter((word) => word !== '');
  return clip(oneLine(words.join(' ')), 100);
}

function resultText(result: ResultRecord | undefined): string {
  if (!result) return 'not run';
  const why = clip(oneLine(result.why ?? ''), 120);
  if (result.rule) return `refused (${result.rule}): ${why.replace(/^Refused \([^)]*\): /, '')}`;
  if (result.isError) return `error: ${why}`;
  return result.name === 'answer' ? 'taken' : bytesText(result.bytes);
}

const BUDGET_WORDS: Record<BudgetReason, string> = {
  steps: 'steps',
  'tool-calls': 'tool calls',
  tokens: 'tokens',
  cost: 'cost',
  time: 'time',
};

/** The story of one step. `steps` is the budget. */
export function narrate(record: StepRecord, steps: number): Story {
  const { reply } = record;
  const tokens = reply ? reply.usage.input + reply.usage.output : 0;
  const title = [
    `Step ${record.step}/${steps}`,
    count(reply?.calls.length ?? 0, 'call'),
    count(tokens, 'token'),
    usd(record.costUsd),
  ].join(' · ');
  const lines: string[] = [];
  if (record.request.compacted)
    lines.push(`(${count(record.request.compacted, 'older observation')} removed to save space)`);
  if (record.request.last) lines.push(`(the last turn that the budget of ${BUDGET_WORDS[record.request.last]} allows)`);
  if (record.failure) lines.push(`no reply: ${record.failure}`);
  const said = (reply?.text ?? '')
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '');
  lines.push(...said.slice(0, TEXT_LINES).map((line) => clip(line, LINE_CHARS)));
  if (said.length > TEXT_LINES) lines.push(`… ${count(said.length - TEXT_LINES, 'more line')}`);
  // The answer is told by whoever uses it; here its fields would only fill the screen.
  const calls = reply?.calls ?? [];
  const shown = calls.slice(0, 12).map((call, index) => {
    const args = call.name === 'answer' ? '' : argsText(call.args);
    return `${[call.name, args].filter((part) => part !== '').join(' ')} → ${resultText(record.results[index])}`;
  });
  lines.push(...shown);
  if (calls.length > shown.length) lines.push(`… ${count(calls.length - shown.length, 'more call')}`);
  if (reply && reply.stop !== 'stop')
    lines.push(
      `the reply ended early: ${reply.stop}${reply.stopDetail ? ` (${clip(oneLine(reply.stopDetail), 80)})` : ''}`,
    );
  return { title, lines };
}

/** The last line of a run. */
export function narrateEnd(result: AgentResult<unknown>): string {
  const { steps, toolCalls, input, output, costUsd, estimated } = result.spent;
  const cost = `${estimated ? 'at most ' : ''}${usd(costUsd)}`;
  const totals = [count(steps, 'step'), count(toolCalls, 'tool call'), count(input + output, 'token'), cost].join(', ');
  if (result.end === 'answered') return `Answered: ${totals}.`;
  return `${result.detail} ${totals}.`;
}
