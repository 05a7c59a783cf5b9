import { describe, expect, it } from '@jest/globals';
import { actions } from '../../actions/actions.ts';
import { aiCreateFix } from '../../actions/ai-create-fix.ts';
import { envName, readInputs, settle } from '../../actions/read-inputs.ts';
import { choose, ROUTES, rootAction } from '../../actions/root.ts';

const comment = (body: unknown) => ({ name: 'issue_comment', payload: { action: 'created', comment: { body } } });

/** The values of some inputs at the root. */
function values(inputs: Record<string, string>) {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [envName(name), value]));
  const given = readInputs(rootAction.inputs, env, () => undefined);
  return settle(rootAction.inputs, given).values;
}

describe('the root action', () => {
  it.each<[string, { name: string; payload: unknown }, string | undefined]>([
    ['auto', comment('@ai-triage'), 'ai-triage'],
    ['auto', comment('@AI-Triage, why?'), 'ai-triage'],
    ['auto', comment('@ai-create-fix'), 'ai-create-fix'],
    ['auto', comment('@ai-create-fix: mind the clock\n@ai-triage'), 'ai-create-fix'],
    ['auto', comment('@ai-create-fixes'), undefined],
    ['auto', comment('@ai-plan'), 'ai-create-fix'],
    ['auto', comment('/approve'), 'ai-create-fix'],
    ['auto', comment('/reject Not now.'), 'ai-create-fix'],
    ['auto', comment('> /approve'), undefined],
    ['auto', comment('/lgtm'), undefined],
    ['auto', comment('> @ai-create-fix'), undefined],
    ['auto', comment('thanks'), undefined],
    ['auto', comment({ toString: '@ai-triage' }), undefined],
    ['auto', { name: 'issue_comment', payload: { action: 'created' } }, undefined],
    ['auto', { name: 'issue_comment', payload: { comment: null } }, undefined],
    ['auto', { name: 'issues', payload: { action: 'opened' } }, 'ai-triage'],
    ['auto', { name: 'issues', payload: { action: 'labeled' } }, 'ai-triage'],
    ['auto', { name: 'issues', payload: { action: 'closed' } }, undefined],
    ['auto', { name: 'workflow_dispatch', payload: {} }, 'ai-triage'],
    ['auto', { name: 'schedule', payload: { schedule: '17 5 * * *' } }, 'detect-failures'],
    ['auto', { name: 'pull_request', payload: { action: 'labeled' } }, 'pr-reconcile'],
    ['auto', { name: 'pull_request_review', payload: { action: 'submitted' } }, 'pr-reconcile'],
    ['auto', { name: 'workflow_run', payload: { action: 'completed' } }, 'pr-reconcile'],
    ['auto', { name: 'workflow_run', payload: { action: 'requested' } }, undefined],
    ['auto', { name: 'status', payload: {} }, 'pr-reconcile'],
    // It would start beside the code of a stranger.
    ['auto', { name: 'pull_request_target', payload: { action: 'opened' } }, undefined],
    ['auto', { name: 'push', payload: null }, undefined],
    // A command starts by a comment alone.
    ['auto', { name: 'push', payload: { comment: { body: '@ai-create-fix' } } }, undefined],
    ['ai-triage', { name: 'push', payload: {} }, 'ai-triage'],
    ['detect-failures', { name: 'workflow_dispatch', payload: {} }, 'detect-failures'],
    ['ai-create-fix', { name: 'workflow_dispatch', payload: {} }, 'ai-create-fix'],
    ['ai-create-fix', comment('@ai-triage'), 'ai-create-fix'],
    ['pr-reconcile', { name: 'schedule', payload: {} }, 'pr-reconcile'],
    ['metrics', { name: 'schedule', payload: {} }, 'metrics'],
  ])('run %s, event %j: %s', (run, event, expected) => {
    expect(choose(run, event).name).toBe(expected);
  });
  it.each<[string, { name: string; payload: unknown }, string]>([
    ['auto', comment('@ai-create-fix'), 'the comment begins with @ai-create-fix'],
    [
      'auto',
      comment('@ai-nothing ::error::x'),
      'The comment begins with none of @ai-triage, @ai-create-fix, @ai-plan, /approve, /reject.',
    ],
    ['auto', { name: 'schedule', payload: {} }, 'the event is schedule'],
    ['ai-create-fix', { name: 'schedule', payload: {} }, '`run` is ai-create-fix'],
  ])('run %s, event %j: says why', (run, event, why) => {
    expect(choose(run, event).why).toBe(why);
  });
  it('names each event once to whoever sent another', () => {
    expect(choose('auto', { name: 'push', payload: {} }).why).toContain(
      'the events are issue_comment, issues (opened, labeled), workflow_dispatch, schedule, pull_request, pull_request_review, workflow_run (completed), status.',
    );
  });
  it('repeats no odd action of an event', () => {
    expect(choose('auto', { name: 'issues', payload: { action: 'x\n::error::y' } }).why).not.toContain('::');
  });
  it('routes to actions that exist', () => {
    const names = actions.map((action) => action.name);
    expect(ROUTES.filter(({ run }) => !names.includes(run))).toEqual([]);
  });
  it('has every input of every action that it runs', () => {
    const missing = actions.flatMap(({ inputs }) => Object.keys(inputs).filter((name) => !(name in rootAction.inputs)));
    expect(missing).toEqual([]);
  });
});

describe('a stage at the root', () => {
  const plan = { plan: 'p', 'plan-sha256': 'a'.repeat(64) };
  const auto = 'so `run` must be ai-create-fix: no event chooses a stage';
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ stage: 'all' }, []],
    [{ change: '{}' }, ['`change` is given, so `run` must be ai-create-fix: no event chooses a change']],
    [{ change: '{}', run: 'ai-create-fix' }, []],
    [{ stage: 'validate', ...plan }, [`\`stage\` is validate, ${auto}`]],
    [{ stage: 'publish', ...plan }, [`\`stage\` is publish, ${auto}`]],
    [{ stage: 'validate', ...plan, run: 'ai-create-fix' }, []],
    [
      { stage: 'validate', 'plan-sha256': plan['plan-sha256'], run: 'ai-create-fix' },
      ['`stage` is validate, so `plan` must be the folder that the stage propose left'],
    ],
  ])('%j', (inputs, expected) => {
    expect(rootAction.contradictions?.(values(inputs) as never, 'unread')).toEqual(expected);
  });
  it.each<[Record<string, string>, { offline: boolean; asks: boolean }]>([
    [{}, { offline: false, asks: true }],
    [{ run: 'ai-create-fix' }, { offline: false, asks: true }],
    [
      { run: 'ai-create-fix', stage: 'propose' },
      { offline: false, asks: true },
    ],
    [
      { run: 'ai-create-fix', stage: 'validate' },
      { offline: true, asks: false },
    ],
    [
      { run: 'ai-create-fix', stage: 'publish' },
      { offline: false, asks: false },
    ],
    // Never by an event: before that is looked at, the token is needed.
    [
      { run: 'auto', stage: 'validate' },
      { offline: false, asks: true },
    ],
    [
      { run: 'ai-triage', stage: 'validate' },
      { offline: false, asks: true },
    ],
  ])('%j: %j', (inputs, expected) => {
    const found = values(inputs) as never;
    expect({ offline: rootAction.offline?.(found), asks: rootAction.asks?.(found) }).toEqual(expected);
  });
  it('takes the common time where each action has its own', () => {
    expect(values({})).toMatchObject({ 'timeout-minutes': 10 });
    expect(aiCreateFix.inputs['timeout-minutes'].fallback).toBe('30');
  });
});
