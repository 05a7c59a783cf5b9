import { type AgentResult, runAgent } from '../agent/loop.ts';
import { rules } from '../agent/prompt.ts';
import { type Triage, triageSchema } from '../domain/triage.ts';
import { AlertError } from '../errors.ts';
import type { Observation } from '../mcp/tool.ts';
import { costUsd } from '../models/prices.ts';
import type { Model } from '../ports.ts';
import { type Foreign, foreignWith } from '../text/foreign.ts';
import type { Redactor } from '../text/redact.ts';
import type { Deps } from './deps.ts';
import { TRIAGE_ROLE, triageTask } from './triage-prompt.ts';
import type { TriageFacts } from './triage-read.ts';

/** The reads that a triage may use (T1). It has no intents: its one comment is the answer. */
export const TRIAGE_TOOLS = [
  'get_issue',
  'list_issues',
  'get_file_contents',
  'get_repository_structure',
  'search_code',
  'list_commits',
  'get_commit',
  'compare_commits',
  'get_pull_request',
  'get_pull_request_files',
  'list_workflow_runs',
  'get_job_log',
  'search_job_log',
] as const;

/** What the model was shown, by source: where its quotes are looked for first. Keys are lower case. */
export type Shown = Map<string, string[]>;

/** One observation of a tool at most, in characters. */
const OBSERVATION_CHARS = 24_000;

export interface Asked {
  result: AgentResult<Triage>;
  shown: Shown;
  model: Model;
}

/** Asks the model, with the read tools over every repository of the scope. The session is closed however it ends. */
export async function askForTriage(deps: Deps, facts: TriageFacts, connect: () => Promise<Model>): Promise<Asked> {
  const { host, settings } = deps;
  const [model, session, redactor] = await Promise.all([
    connect(),
    deps.openSession(TRIAGE_TOOLS, facts.scope),
    deps.redactor(),
  ]);
  try {
    const shown: Shown = new Map();
    const foreign = fencer(deps, redactor, shown);
    const result = await runAgent({
      model,
      system: rules({ role: TRIAGE_ROLE, tools: true, budget: settings.budget }),
      task: triageTask(facts, [settings.context ?? ''], foreign),
      session,
      answer: {
        name: 'answer',
        about: 'The triage. Call it once, when you know the cause or know that it cannot be known.',
        schema: triageSchema,
      },
      budget: settings.budget,
      observe: ({ kind, source, text }: Observation) => foreign({ kind, source, text, max: OBSERVATION_CHARS }),
      redact: (text) => redactor.redact(text),
      guardRequest: (text) => refuseSecret(redactor, text),
      refused: ({ rule, what, why }) => {
        host.audit.append({ stage: 'ask', verdict: 'denied', rule, op: what, why });
        host.log.notice(`guard.denied rule=${rule} ${what}: ${why}`);
      },
      price: (usage) => costUsd(model.provider, model.name, usage).usd,
      transcript: host.transcript,
      log: host.log,
      clock: host.clock,
      signal: host.signal,
    });
    return { result, shown, model };
  } finally {
    await session.close();
  }
}

/** Fences foreign texts and remembers what stood in them, by source. */
function fencer(deps: Deps, redactor: Redactor, shown: Shown): (foreign: Foreign) => string {
  const present = foreignWith(redactor, deps.host.random);
  return (foreign) => {
    const { safe, fenced } = present(foreign);
    const key = foreign.source.toLowerCase();
    shown.set(key, [...(shown.get(key) ?? []), safe]);
    return fenced;
  };
}

function refuseSecret(redactor: Redactor, text: string): void {
  const found = redactor.findSecret(text);
  if (found)
    throw new AlertError(
      'O2',
      `The value of ${found.name} (${found.form}) was about to be sent to the model. Nothing was sent; replace that secret.`,
    );
}
