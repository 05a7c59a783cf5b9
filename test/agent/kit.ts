import { z } from 'zod';
import { type Budget, DEFAULT_BUDGET } from '../../packages/core/src/agent/budget.ts';
import { type AgentResult, type AgentRun, runAgent } from '../../packages/core/src/agent/loop.ts';
import type { Observation, ToolSession } from '../../packages/core/src/mcp/tool.ts';
import type { ToolSpec } from '../../packages/core/src/ports.ts';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import { type ScriptedModel, type ScriptOptions, scriptedModel, type Turn } from '../kit/scripted-model.ts';

/** The answer of these tests. */
export const verdict = z.strictObject({ cause: z.string().min(1).max(200), sure: z.number().min(0).max(1) });
export type Verdict = z.output<typeof verdict>;
export const GOOD: Verdict = { cause: 'total is read before it is set', sure: 0.9 };

const spec = (name: string): ToolSpec => ({ name, description: `reads by ${name}`, parameters: { type: 'object' } });

export type Reader = (args: unknown, signal: AbortSignal) => Observation | Promise<Observation>;
export interface FakeSession extends ToolSession {
  /** Every call that was executed, as `name args`. */
  happened: string[];
  mostAtOnce(): number;
}

/** A session in memory. Each tool is a function; those named without one return a line that names the call. */
export function fakeSession(tools: Record<string, Reader | undefined>): FakeSession {
  const happened: string[] = [];
  let running = 0;
  let most = 0;
  return {
    tools: Object.keys(tools).map(spec),
    happened,
    mostAtOnce: () => most,
    call: async (name, args, signal) => {
      happened.push(`${name} ${JSON.stringify(args)}`);
      running += 1;
      most = Math.max(most, running);
      try {
        await Promise.resolve();
        return (await tools[name]?.(args, signal)) ?? { source: 'file:o/r/a.ts', kind: 'code', text: `read ${name}` };
      } finally {
        running -= 1;
      }
    },
    close: async () => undefined,
  };
}

export interface Story {
  result: AgentResult<Verdict>;
  model: ScriptedModel;
  clock: FakeClock;
  journal: Record<string, unknown>[];
  log: string[];
}

export type Changes = Partial<Omit<AgentRun<Verdict>, 'budget' | 'model'>> & {
  budget?: Partial<Budget>;
  script?: ScriptOptions;
  clock?: FakeClock;
};

/** What a run of these turns is made of. */
export function aRun(turns: readonly Turn[], { budget, script, ...changes }: Changes = {}) {
  const model = scriptedModel(turns, script);
  const clock = changes.clock ?? fakeClock();
  const journal: Record<string, unknown>[] = [];
  const log: string[] = [];
  const line = (text: string) => void log.push(text);
  const run: AgentRun<Verdict> = {
    model,
    system: 'RULES',
    task: 'TASK',
    session: undefined,
    answer: { name: 'answer', about: 'Your verdict.', schema: verdict },
    observe: ({ source, text }) => `<<${source}>>\n${text}\n<<end>>`,
    redact: (text) => text.replaceAll('s3cr3t-canary', '[redacted]'),
    price: ({ input, output }) => (input + output * 4) / 1_000_000,
    transcript: { append: (record) => void journal.push(structuredClone(record)) },
    log: {
      debug: line,
      info: line,
      notice: line,
      warning: line,
      error: line,
      group: (title) => void log.push(`▸ ${title}`),
      endGroup: () => void log.push('◂'),
    },
    signal: new AbortController().signal,
    ...changes,
    clock,
    budget: { ...DEFAULT_BUDGET, ...budget },
  };
  return { run, model, clock, journal, log };
}

/** Plays the turns to the end; every turn must have been played. */
export async function play(turns: readonly Turn[], changes: Changes = {}): Promise<Story> {
  const { run, model, clock, journal, log } = aRun(turns, changes);
  const result = await runAgent(run);
  model.done();
  if (clock.waiting() > 0) throw new Error('a timer is left');
  return { result, model, clock, journal, log };
}

/** How it ended, in one word or two. */
export const ending = (result: AgentResult<unknown>): string =>
  result.end === 'answered' ? 'answered' : `${result.end}/${result.reason}`;

/** The results that the model read last. */
export const lastResults = (story: Pick<Story, 'model'>) => {
  const last = story.model.requests.at(-1)?.messages.at(-1);
  return last?.role === 'tool' ? last.results : [];
};
