import { type Report, UserError } from '@ai-devops/core';
import { aiTriage } from './ai-triage.ts';
import { type Action, defineAction, type Permission } from './define.ts';
import { detectFailures } from './detect-failures.ts';
import { type Inputs, oneOf } from './inputs.ts';
import { failure } from './publish.ts';

/** The actions that the root may run. */
const RUNS: readonly Action[] = [detectFailures, aiTriage];

/** Which event starts which action: the only place that says so. Without `actions`, every action of the event. */
export const ROUTES: readonly { event: string; actions?: readonly string[]; run: string }[] = [
  { event: 'issue_comment', run: 'ai-triage' },
  { event: 'issues', actions: ['opened', 'labeled'], run: 'ai-triage' },
  { event: 'workflow_dispatch', run: 'ai-triage' },
  { event: 'schedule', run: 'detect-failures' },
];

const merged = <T>(parts: readonly Readonly<Record<string, T>>[]): Record<string, T> => Object.assign({}, ...parts);
const names = RUNS.map((action) => action.name);
const runInput = {
  run: oneOf('The action to run. `auto` chooses by the event that started the workflow.', ['auto', ...names], {
    default: 'auto',
  }),
} as const;

/** The action for an event and the sentence that says why, or only the sentence. Pure. */
export function choose(run: string, event: { name: string; payload: unknown }): { name?: string; why: string } {
  if (run !== 'auto') return { name: run, why: `\`run\` is ${run}` };
  const action = (event.payload as { action?: unknown } | null)?.action;
  const what = typeof action === 'string' && /^[a-z_]{1,40}$/.test(action) ? `${event.name} (${action})` : event.name;
  const route = ROUTES.find(
    (one) => one.event === event.name && (!one.actions || one.actions.includes(String(action))),
  );
  if (route) return { name: route.run, why: `the event is ${what}` };
  const known = ROUTES.map((one) => (one.actions ? `${one.event} (${one.actions.join(', ')})` : one.event)).join(', ');
  return {
    why: `The event ${what} starts nothing here; the events are ${known}. Set \`run\` to choose an action yourself.`,
  };
}

/** Of several lines with one scope the one that allows more; the reasons of all. */
function union(all: readonly Permission[]): Permission[] {
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
  about: 'Read the event and run the right action: keep one issue for each CI failure, or explain one in a comment.',
  branding: { icon: 'activity', color: 'blue' },
  inputs: { ...runInput, ...merged(RUNS.map((action) => action.inputs)) },
  outputs: { ...merged(RUNS.map((action) => action.outputs)), run: 'The action that was run; empty if none was.' },
  permissions: union(RUNS.flatMap((action) => action.permissions)),
  contradictions: (values) => {
    const chosen = RUNS.find(({ name }) => name === values['run']);
    return chosen?.contradictions?.(values) ?? [];
  },
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
