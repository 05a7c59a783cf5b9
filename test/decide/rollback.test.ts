import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRevert, judgeRollback, type RollbackFacts } from '../../packages/core/src/decide/rollback.ts';
import { aMerge, aRevert, PERSON, rollbackFacts, TARGET } from './rollback-facts.ts';

const state = (word: RollbackFacts['evidence']['state'], persistent = false) => ({
  evidence: { target: TARGET, state: word, persistent },
});
const many = (count: number, over = {}) =>
  Array.from({ length: count }, (_, n) => aRevert({ of: 100 + n, number: 200 + n, state: 'CLOSED', ...over }));

describe('what becomes of a merge', () => {
  it.each<[string, Partial<RollbackFacts>, string]>([
    ['it is degraded persistently', {}, 'propose'],
    ['it is degraded, not yet persistently', state('degraded'), 'count'],
    ['nothing is known', state('nothing'), 'nothing'],
    ['it is healthy', state('healthy'), 'count'],
    ['it is healthy, and its rollback is open', { ...state('healthy'), reverts: [aRevert()] }, 'close'],
    [
      'it is healthy, and its rollback was merged',
      { ...state('healthy'), reverts: [aRevert({ state: 'MERGED' })] },
      'count',
    ],
    [
      'it is healthy, and a person reverts it',
      { ...state('healthy'), reverts: [aRevert({ author: PERSON })] },
      'count',
    ],
    ['its rollback is open', { reverts: [aRevert()] }, 'nothing'],
    ['its rollback is open and has no label yet', { reverts: [aRevert({ labels: [] })] }, 'propose'],
    ['its rollback lost one label', { reverts: [aRevert({ labels: ['staging'] })] }, 'nothing'],
    ['its rollback was merged', { reverts: [aRevert({ state: 'MERGED' })] }, 'nothing'],
    ['its rollback was closed by us', { reverts: [aRevert({ state: 'CLOSED' })], closed: [20] }, 'propose'],
    ['its rollback was closed by a person', { reverts: [aRevert({ state: 'CLOSED' })] }, 'refuse'],
    ['a person has a revert of it open', { reverts: [aRevert({ author: PERSON, body: 'Reverts it.' })] }, 'refuse'],
    ['a fork has a branch of such a name', { reverts: [aRevert({ author: PERSON, fork: true })] }, 'propose'],
    ['the target has an open rollback of another', { reverts: [aRevert({ of: 7 })] }, 'refuse'],
    ['a stranger says that he rolls the target back', { reverts: [aRevert({ of: 7, author: PERSON })] }, 'propose'],
    ['another target has an open rollback', { reverts: [aRevert({ of: 7, target: 'argocd:app-db' })] }, 'propose'],
    ['there were four within a day', { reverts: many(4) }, 'propose'],
    ['there were five within a day', { reverts: many(5) }, 'refuse'],
    ['there were five the day before', { reverts: many(5, { createdAt: '2026-01-04T11:00:00Z' }) }, 'propose'],
    ['there were five of another target', { reverts: many(5, { target: 'flux:apps' }) }, 'propose'],
    ['there were five by somebody else', { reverts: many(5, { author: PERSON }) }, 'propose'],
    ['there are more rollbacks than could be read', { cut: true }, 'refuse'],
    ['ten files were changed', { pull: aMerge({ changedFiles: 10 }) }, 'propose'],
    ['eleven files were changed', { pull: aMerge({ changedFiles: 11 }) }, 'refuse'],
    ['not all files are known', { pull: aMerge({ files: { items: [], cut: true } }) }, 'refuse'],
    ['a later merge touches the same file', { newer: [aMerge({ number: 13 })] }, 'refuse'],
    [
      'a later merge touches another file',
      { newer: [aMerge({ number: 13, files: { items: ['b'], cut: false } })] },
      'propose',
    ],
    [
      'not all files of a later merge are known',
      { newer: [aMerge({ number: 13, files: { items: [], cut: true } })] },
      'refuse',
    ],
    ['it is not clear which merge it was', { unclear: 'More was pushed.' }, 'refuse'],
    ['GitHub would not revert it', { refused: 'It conflicts.' }, 'refuse'],
    ['the window is over', { windowMinutes: 59 }, 'nothing'],
    ['the window is not over', { windowMinutes: 60 }, 'propose'],
    [
      'the window is over, and its rollback is open and it is healthy',
      { ...state('healthy'), windowMinutes: 59, reverts: [aRevert()] },
      'close',
    ],
  ])('%s', (_, change, action) => {
    const verdict = judgeRollback(rollbackFacts(change));
    expect(verdict.action).toBe(action);
    if (action === 'refuse') expect(verdict.reasons.map(({ code }) => code)).toContain('REVERT_NOT_JUSTIFIED');
    if (action === 'propose' || action === 'close') expect(verdict.reasons).toEqual([]);
  });

  it('every reason is told, not the first', () => {
    const facts = rollbackFacts({ pull: aMerge({ changedFiles: 30 }), reverts: many(5), refused: 'It conflicts.' });
    expect(judgeRollback(facts).reasons).toHaveLength(3);
  });

  it('whatever else is true, nothing is proposed without persistent evidence, and nothing closed that is not ours', () => {
    const revert = fc
      .record({
        of: fc.constantFrom(12, 7),
        state: fc.constantFrom('OPEN' as const, 'CLOSED' as const, 'MERGED' as const),
        author: fc.constantFrom(PERSON, aRevert().author),
        fork: fc.boolean(),
        number: fc.integer({ min: 20, max: 25 }),
      })
      .map(aRevert);
    const facts = fc.record({
      state: fc.constantFrom('degraded' as const, 'healthy' as const, 'nothing' as const),
      persistent: fc.boolean(),
      reverts: fc.array(revert, { maxLength: 6 }),
      closed: fc.subarray([20, 21, 22]),
      windowMinutes: fc.constantFrom(30, 1440),
      changedFiles: fc.constantFrom(1, 50),
    });
    fc.assert(
      fc.property(facts, ({ state: word, persistent, changedFiles, ...more }) => {
        const given = { ...more, pull: aMerge({ changedFiles }), ...state(word, persistent) };
        const { action, open } = judgeRollback(rollbackFacts(given));
        if (action === 'propose')
          expect([word, persistent, more.windowMinutes, changedFiles, open]).toEqual([
            'degraded',
            true,
            1440,
            1,
            undefined,
          ]);
        if (action === 'propose')
          expect(more.reverts.some((one) => one.state === 'OPEN' && one.author.id === 9 && !one.fork)).toBe(false);
        if (action === 'close') expect(open).toMatchObject({ state: 'OPEN', author: { id: 9 }, fork: false });
      }),
    );
  });
});

describe('what is a revert', () => {
  it.each<[string, Parameters<typeof aMerge>[0], boolean]>([
    ['any pull request', {}, false],
    ['by the branch that GitHub made', { headBranch: 'revert-7-raise' }, true],
    ['by its title', { title: 'Revert "Raise the limit"' }, true],
    ['by the title of ours', { title: 'Rollback: Raise the limit' }, true],
    ['a word that only begins so', { title: 'Reverting is documented', headBranch: 'reverting' }, false],
    ['by our label', { number: 20 }, true],
  ])('%s', (_, over, is) => {
    expect(isRevert(aMerge(over), [aRevert()])).toBe(is);
  });
});
