import { type Command, parseCommand, type Report, UserError, written } from '@ai-devops/core';
import { aiCreateFix } from './ai-create-fix.ts';
import { aiTriage } from './ai-triage.ts';
import { commonInputs } from './common.ts';
import { type Action, defineAction, type Permission } from './define.ts';
import { detectFailures } from './detect-failures.ts';
import { count, type Inputs, oneOf, type Values } from './inputs.ts';
import { metrics } from './metrics.ts';
import { prReconcile } from './pr-reconcile.ts';
import { failure } from './publish.ts';

/** The actions that the root may run. */
const RUNS: readonly Action[] = [detectFailures, aiTriage, aiCreateFix, prReconcile, metrics];

interface Route {
  event: string;
  /** Without it, every action of the event. */
  actions?: readonly string[];
  /** The command that the comment begins with. */
  command?: Command;
  run: string;
}

/** Which event starts which action: the only place that says so. */
export const ROUTES: readonly Route[] = [
  { event: 'issue_comment', command: 'ai-triage', run: 'ai-triage' },
  { event: 'issue_comment', command: 'ai-create-fix', run: 'ai-create-fix' },
  { event: 'issue_comment', command: 'ai-plan', run: 'ai-create-fix' },
  { event: 'issue_comment', command: 'approve', run: 'ai-create-fix' },
  { event: 'issue_comment', command: 'reject', run: 'ai-create-fix' },
  { event: 'issues', actions: ['opened', 'labeled'], run: 'ai-triage' },
  { event: 'workflow_dispatch', run: 'ai-triage' },
  { event: 'schedule', run: 'detect-failures' },
  { event: 'pull_request', run: 'pr-reconcile' },
  { event: 'pull_request_review', run: 'pr-reconcile' },
  { event: 'workflow_run', actions: ['completed'], run: 'pr-reconcile' },
  { event: 'status', run: 'pr-reconcile' },
];

const merged = <T>(parts: readonly Readonly<Record<string, T>>[]): Record<string, T> => Object.assign({}, ...parts);
const names = RUNS.map((action) => action.name);
const runInput = {
  run: oneOf('The action to run. `auto` chooses by the event that started the workflow.', ['auto', ...names], {
    default: 'auto',
  }),
} as const;

const issueInput = {
  'issue-number': count('The issue to explain or to repair, for `workflow_dispatch`. Empty: the issue of the event.', {
    min: 1,
    max: 2_000_000_000,
  }),
} as const;

/** The action that `run` names, if it names one: only then it is known before the event was looked at. */
const named = (values: Values<Inputs>): Action | undefined => RUNS.find(({ name }) => name === values['run']);

/** What an event says of itself, as far as a route asks; foreign, so of any shape. */
interface Payload {
  action?: unknown;
  comment?: { body?: unknown } | null;
}

/** The action for an event and the sentence that says why, or only the sentence. Pure. */
export function choose(run: string, event: { name: string; payload: unknown }): { name?: string; why: string } {
  if (run !== 'auto') return { name: run, why: `\`run\` is ${run}` };
  const { action, comment } = (event.payload ?? {}) as Payload;
  const what = typeof action === 'string' && /^[a-z_]{1,40}$/.test(action) ? `${event.name} (${action})` : event.name;
  const routes = ROUTES.filter(
    (one) => one.event === event.name && (!one.actions || one.actions.includes(String(action))),
  );
  const command = typeof comment?.body === 'string' ? parseCommand(comment.body) : undefined;
  const route = routes.find((one) => one.command === undefined || one.command === command);
  if (route)
    return {
      name: route.run,
      why: `the ${route.command ? `comment begins with ${written(route.command)}` : `event is ${what}`}`,
    };
  const commands = routes.flatMap((one) => (one.command ? written(one.command) : []));
  if (commands.length > 0) return { why: `The comment begins with none of ${commands.join(', ')}.` };
  const known = ROUTES.map((one) => (one.actions ? `${one.event} (${one.actions.join(', ')})` : one.event));
  return {
    why: `The event ${what} starts nothing here; the events are ${[...new Set(known)].join(', ')}. Set \`run\` to choose an action yourself.`,
  };
}

/** Of several lines with one scope the one that allows more; the reasons of all. A single step is every stage at once. */
function union(given: readonly Permission[]): Permission[] {
  const all = given.filter(({ stage }) => stage === undefined || stage === 'all');
  const scopes = [...new Set(all.map(({ scope }) => scope))].sort();
  return scopes.map((scope) => {
    const lines = all.filter((line) => line.scope === scope);
    const access = lines.some((line) => line.access === 'write') ? 'write' : 'read';
    return { scope, access, why: [...new Set(lines.map(({ why }) => why))].join('; ') };
  });
}

export const rootAction = defineAction<Inputs>({
  folder: '',
  name: 'ai-devops',
  title: 'AI DevOps',
  about:
    'Read the event and run the right action: an issue for each CI failure, its explanation, a repair, a guarded merge.',
  branding: { icon: 'activity', color: 'blue' },
  // What several actions have under one name means the same in each; the default is the common one.
  inputs: { ...runInput, ...merged(RUNS.map((action) => action.inputs)), ...commonInputs, ...issueInput },
  outputs: { ...merged(RUNS.map((action) => action.outputs)), run: 'The action that was run; empty if none was.' },
  permissions: union(RUNS.flatMap((action) => action.permissions)),
  contradictions: (values, config) => {
    if (values['run'] === 'auto' && values['stage'] !== 'all')
      return [`\`stage\` is ${String(values['stage'])}, so \`run\` must be ai-create-fix: no event chooses a stage`];
    if (values['run'] === 'auto' && values['change'])
      return ['`change` is given, so `run` must be ai-create-fix: no event chooses a change'];
    return named(values)?.contradictions?.(values, config) ?? [];
  },
  offline: (values) => named(values)?.offline?.(values) ?? false,
  asks: (values) => named(values)?.asks?.(values) ?? true,
  withoutModel: (values) => named(values)?.withoutModel?.(values),
  servers: (values) => RUNS.flatMap((action) => action.servers?.(values) ?? []),
  job: async (call): Promise<Report> => {
    const { name, why } = choose(String(call.values['run']), call.settings.event);
    const action = RUNS.find((one) => one.name === name);
    if (!action)
      return {
        ...failure(rootAction, 'unsupported-event', why),
        outcome: 'skipped',
        summary: `Nothing was run. ${why}\n`,
      };
    // With `auto` only the event says whose inputs must agree.
    const mistakes = action.contradictions?.(call.values) ?? [];
    if (mistakes.length > 0) throw new UserError(`For ${action.name}: ${mistakes.join('; ')}.`);
    const line = `Running ${action.name}: ${why}.`;
    call.host.log.info(line);
    const report = await action.job(call);
    return { ...report, outputs: { ...report.outputs, run: action.name }, summary: `${line}\n\n${report.summary}` };
  },
});
