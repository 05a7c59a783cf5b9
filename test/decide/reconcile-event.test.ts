import { describe, expect, it } from '@jest/globals';
import { type ReconcileEvent, reconcileEvent } from '../../packages/core/src/decide/reconcile-event.ts';

const repo = (id: number) => ({ repo: { id } });
const pull = (number: unknown, head: unknown = repo(1)) => ({ pull_request: { number, head, base: repo(1) } });
const one = (readOnly: boolean): ReconcileEvent => ({ kind: 'one', number: 7, readOnly });
const OURS = pull(7);

describe('what an event asks to look at', () => {
  it.each(['schedule', 'workflow_dispatch', 'workflow_run', 'status', 'push', 'merge_group'])('%s: all', (name) => {
    expect(reconcileEvent(name, { pull_request: { number: 7 } }, 'maria')).toEqual({ kind: 'sweep' });
  });

  it.each<[string, unknown, string, ReconcileEvent]>([
    ['pull_request', OURS, 'maria', one(false)],
    ['pull_request_review', OURS, 'maria', one(false)],
    ['pull_request_review_thread', OURS, 'maria', one(false)],
    ['pull_request', pull(7, repo(2)), 'maria', one(true)],
    ['pull_request', pull(7, { repo: null }), 'maria', one(true)],
    ['pull_request', pull(7, null), 'maria', one(true)],
    ['pull_request', { pull_request: { number: 7 } }, 'maria', one(true)],
    ['pull_request', OURS, 'Dependabot[bot]', one(true)],
    ['pull_request_review', OURS, 'dependabot[bot]', one(true)],
  ])('%s %j of %s', (name, payload, actor, expected) => {
    expect(reconcileEvent(name, payload, actor)).toEqual(expected);
  });

  it.each(['pull_request_target', 'check_suite', 'issue_comment', 'fork', 'constructor', ''])(
    '%s: nothing, and says which do',
    (name) => {
      const found = reconcileEvent(name, OURS, 'maria');
      expect(found).toMatchObject({ kind: 'unsupported', why: expect.stringContaining('use schedule') });
    },
  );

  it.each([undefined, null, 7, 'x', {}, pull('7'), pull(0), pull(1.5), pull(2 ** 60), { pull_request: null }])(
    'no pull request in %j',
    (payload) => {
      const found = reconcileEvent('pull_request', payload, 'maria');
      expect(found).toEqual({ kind: 'unsupported', why: 'the payload of pull_request names no pull request' });
    },
  );
});
