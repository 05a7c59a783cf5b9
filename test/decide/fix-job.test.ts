import { describe, expect, it } from '@jest/globals';
import { fixJobOf } from '../../packages/core/src/decide/fix/job.ts';
import { parseTrigger } from '../../packages/core/src/domain/event.ts';

type Inputs = Parameters<typeof fixJobOf>[1];
const user = { login: 'maria', id: 7, type: 'User' };
const issue = { number: 12, title: 't', body: 'b', state: 'open', updated_at: '2026-01-05T03:00:00Z', user };
const comment = (body: string) =>
  parseTrigger('issue_comment', {
    action: 'created',
    issue,
    comment: { id: 1, body, user, created_at: '2026-01-05T03:00:00Z', updated_at: '2026-01-05T03:00:00Z' },
    sender: user,
  });
const click = parseTrigger('workflow_dispatch', { inputs: {}, sender: user });
const clock = parseTrigger('schedule', { schedule: '0 3 * * *' });
const fix: Inputs = { mode: 'fix' };
const change = { change: '{}' };

describe('which of its jobs a run is', () => {
  it.each<[string, ReturnType<typeof parseTrigger>, Inputs, ReturnType<typeof fixJobOf>]>([
    ['a comment that asks for a fix', comment('@ai-create-fix'), fix, 'fix'],
    ['for a plan', comment('@ai-plan now'), fix, 'plan'],
    ['that approves', comment('/approve'), fix, 'approve'],
    ['that rejects', comment('/reject too large'), fix, 'reject'],
    ['what a comment says counts before the mode', comment('@ai-create-fix'), { mode: 'plan' }, 'fix'],
    ['an approval in a workflow that quick-fixes', comment('/approve'), { mode: 'quickfix' }, 'approve'],
    ['a plan in a workflow that quick-fixes', comment('@ai-plan'), { mode: 'quickfix' }, 'plan'],
    ['a fix in a workflow that quick-fixes', comment('@ai-create-fix'), { mode: 'quickfix' }, 'fix'],
    ['a command within a quote is none', comment('> /approve'), fix, 'fix'],
    ['nor is one in the second line', comment('So.\n/reject'), fix, 'fix'],
    ['a click', click, fix, 'fix'],
    ['a click for a plan', click, { mode: 'plan' }, 'plan'],
    ['a click for a quick fix', click, { mode: 'quickfix' }, 'fix'],
    ['the clock, for a plan', clock, { mode: 'plan' }, 'plan'],
    ['a change', click, { ...fix, ...change }, 'change'],
    ['a change, whatever the comment beside it says', comment('/approve'), { ...fix, ...change }, 'change'],
    // The command of another action starts nothing here: the gates of the start say so (G4).
    ['the command of another action', comment('@ai-triage'), { mode: 'plan' }, 'fix'],
    ['no command, where plans are made', comment('Thanks!'), { mode: 'plan' }, 'plan'],
  ])('%s', (_, trigger, inputs, job) => {
    expect(trigger.kind).not.toBe('unsupported');
    expect(fixJobOf(trigger, inputs)).toBe(job);
  });
});
