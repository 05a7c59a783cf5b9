import { type AgentResult, runAgent } from '../agent/loop.ts';
import { rules } from '../agent/prompt.ts';
import type { Scope } from '../domain/repo.ts';
import { type Triage, triageSchema } from '../domain/triage.ts';
import { AlertError } from '../errors.ts';
import type { Observation, ToolSession } from '../mcp/tool.ts';
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

/** Of the time that is left, so much is for asking; the rest is for checking the answer and writing it. */
const ASKING_SHARE = 0.9;

/** One observation of a tool at most, in characters. */
const OBSERVATION_CHARS = 24_000;

/** Whom to ask, and what it may read with. Whoever opened it closes the session. */
export interface Asker {
  model: Model;
  session: ToolSession;
}

/** Connects the model and opens the session: what is wrong with their inputs shows here, before anything is written. */
export async function openAsker(deps: Deps, scope: Scope, connect: () => Promise<Model>): Promise<Asker> {
  const model = await connect();
  return { model, session: await deps.openSession(TRIAGE_TOOLS, scope) };
}

/** What the model is asked, and how everything else gets to it. */
export interface Question {
  task: string;
  foreign: (text: Foreign) => string;
  redactor: Redactor;
}

export async function writeQuestion(deps: Deps, facts: TriageFacts): Promise<Question> {
  const redactor = await deps.redactor();
  const present = foreignWith(redactor, deps.host.random);
  const foreign = (text: Foreign): string => present(text).fenced;
  return { task: triageTask(facts, [deps.settings.context ?? ''], foreign), foreign, redactor };
}

/** Asks the model, with the read tools over every repository of the scope. */
export async function askForTriage(
  deps: Deps,
  { model, session }: Asker,
  { task, foreign, redactor }: Question,
): Promise<AgentResult<Triage>> {
  const { host, settings } = deps;
  const budget = { ...settings.budget, minutes: deps.minutesLeft() * ASKING_SHARE };
  return runAgent({
    model,
    system: rules({ role: TRIAGE_ROLE, tools: true, budget: settings.budget }),
    task,
    session,
    answer: {
      name: 'answer',
      about: 'The triage. Call it once, when you know the cause or know that it cannot be known.',
      schema: triageSchema,
    },
    budget,
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
}

function refuseSecret(redactor: Redactor, text: string): void {
  const found = redactor.findSecret(text);
  if (found)
    throw new AlertError(
      'O2',
      `The value of ${found.name} (${found.form}) was about to be sent to the model. Nothing was sent; replace that secret.`,
    );
}
