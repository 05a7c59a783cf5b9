import { describe, expect, it } from '@jest/globals';
import { parseTrigger } from '../../packages/core/src/domain/event.ts';

const user = { login: 'maria', id: 7, type: 'User', site_admin: false };
const moment = '2026-01-05T09:00:00Z';
const issue = { number: 3, title: 'Red', body: 'It fails.', state: 'open', updated_at: moment, user };
const comment = { id: 5, body: '@ai-triage', created_at: moment, updated_at: moment, user };
const written = { action: 'created', issue, comment, sender: user };

describe('what started the run', () => {
  it('reads a comment', () => {
    expect(parseTrigger('issue_comment', written)).toEqual({
      kind: 'comment',
      action: 'created',
      number: 3,
      comment: {
        id: 5,
        author: { login: 'maria', id: 7, type: 'User' },
        body: '@ai-triage',
        createdAt: moment,
        updatedAt: moment,
      },
      sender: { login: 'maria', id: 7, type: 'User' },
      issue: {
        title: 'Red',
        body: 'It fails.',
        author: { login: 'maria', id: 7, type: 'User' },
        state: 'open',
        updatedAt: moment,
      },
    });
  });

  it.each<[string, string, unknown, object]>([
    [
      'FT13: a deleted account and no body',
      'issue_comment',
      { ...written, comment: { ...comment, user: null, body: null }, issue: { ...issue, body: null } },
      { comment: { author: { login: 'ghost', id: 0 }, body: '' }, issue: { body: '' } },
    ],
    [
      'a label',
      'issues',
      { action: 'labeled', issue, sender: user, label: { name: 'x' } },
      { kind: 'label', label: 'x', number: 3 },
    ],
    ['an opened issue', 'issues', { action: 'opened', issue, sender: user }, { kind: 'opened', number: 3 }],
    [
      'another action',
      'issues',
      { action: 'closed', issue, sender: user },
      { kind: 'unsupported', why: expect.stringContaining('an issue was closed') },
    ],
    ['a label event without its label', 'issues', { action: 'labeled', issue, sender: user }, { kind: 'unsupported' }],
    ['a click', 'workflow_dispatch', undefined, { kind: 'manual', event: 'workflow_dispatch' }],
    ['the clock', 'schedule', {}, { kind: 'manual', event: 'schedule' }],
    ['another event', 'push', {}, { kind: 'unsupported', event: 'push' }],
    ['a comment without a payload', 'issue_comment', undefined, { kind: 'unsupported' }],
    [
      'a number that is text',
      'issue_comment',
      { ...written, issue: { ...issue, number: '3' } },
      { kind: 'unsupported' },
    ],
    ['a negative number', 'issue_comment', { ...written, issue: { ...issue, number: -3 } }, { kind: 'unsupported' }],
    [
      'a moment that is none',
      'issue_comment',
      { ...written, comment: { ...comment, created_at: 'yesterday' } },
      { kind: 'unsupported' },
    ],
    [
      'a state that is none',
      'issues',
      { action: 'opened', issue: { ...issue, state: 'merged' }, sender: user },
      { kind: 'unsupported' },
    ],
    ['an issue event without its issue', 'issues', { action: 'opened', sender: user }, { kind: 'unsupported' }],
  ])('%s', (_name, event, payload, expected) => {
    expect(parseTrigger(event, payload)).toMatchObject(expected);
  });
});
