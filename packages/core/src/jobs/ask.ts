import { type AgentResult, runAgent } from '../agent/loop.ts';
import { rules } from '../agent/prompt.ts';
import type { Scope } from '../domain/repo.ts';
import { AlertError } from '../errors.ts';
import type { Staging } from '../mcp/staging.ts';
import type { Observation, ToolSession } from '../mcp/tool.ts';
import { costUsd } from '../models/prices.ts';
import type { Model } from '../ports.ts';
import type { BudgetSettings } from '../settings.ts';
import { type Foreign, foreignWith } from '../text/foreign.ts';
import type { Redactor } from '../text/redact.ts';
import type { Deps } from './deps.ts';

/** The read tools that a job may offer (T1): all of them. None of them writes. */
export const READ_TOOLS = [
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

/** The intents of a job that wants files changed (T1); they fill its staging and write nothing. */
export const INTENT_TOOLS = [
  'create_branch',
  'create_or_update_file',
  'delete_file',
  'create_pull_request',
  'link_issues',
  'add_issue_comment',
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

/**
 * Connects the model and opens the session: what is wrong with their inputs shows here, before anything is written. The
 * tools are the reads unless told; intents among them need a staging.
 */
export async function openAsker(
  deps: Deps,
  scope: Scope,
  connect: () => Promise<Model>,
  { names = READ_TOOLS, staging }: { names?: readonly string[]; staging?: Staging } = {},
): Promise<Asker> {
  const model = await connect();
  return { model, session: await deps.openSession(names, scope, staging) };
}

/** Cleans, redacts, caps and fences what we did not write. */
export interface Presenter {
  foreign: (text: Foreign) => string;
  redactor: Redactor;
}

export async function openPresenter(deps: Deps): Promise<Presenter> {
  const redactor = await deps.redactor();
  const present = foreignWith(redactor, deps.host.random);
  return { foreign: (text) => present(text).fenced, redactor };
}

/** What a job asks: who the model is in it, the task, and the shape of the answer. */
export interface Asked<T> {
  role: string;
  task: string;
  /** The tools hold intents too. */
  stages?: boolean;
  /** There is nothing to read but the task. */
  bare?: boolean;
  answer: Parameters<typeof runAgent<T>>[0]['answer'];
  /** Less than the run's own, when a run asks more than once. */
  budget?: BudgetSettings;
}

/** Asks the model, with the tools of the session over every repository of the scope. */
export async function ask<T>(
  deps: Deps,
  { model, session }: Asker,
  { foreign, redactor }: Presenter,
  { role, task, stages = false, bare = false, answer, budget: own }: Asked<T>,
): Promise<AgentResult<T>> {
  const { host, settings } = deps;
  const bounds = own ?? settings.budget;
  return runAgent<T>({
    model,
    system: rules({ role, tools: !bare, stages, budget: bounds }),
    task,
    session: bare ? undefined : session,
    answer,
    budget: { ...bounds, minutes: Math.min(bounds.minutes, deps.minutesLeft() * ASKING_SHARE) },
    observe: ({ kind, source, text }: Observation) => foreign({ kind, source, text, max: OBSERVATION_CHARS }),
    redact: (text) => redactor.redact(text),
    guardRequest: (text) => refuseSecret(redactor, text, 'sent to the model'),
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

/** O2: throws AlertError when a text holds a secret in any encoding. `going`: where it was about to be. */
export function refuseSecret(redactor: Redactor, text: string, going: string): void {
  const found = redactor.findSecret(text);
  if (found)
    throw new AlertError(
      'O2',
      `The value of ${found.name} (${found.form}) was about to be ${going}. Nothing was sent; replace that secret.`,
    );
}
