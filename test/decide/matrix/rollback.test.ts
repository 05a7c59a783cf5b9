import { describe, expect, it } from '@jest/globals';
import { runsSay } from '../../../packages/core/src/decide/rollback/runs.ts';
import { judgeRollback, type RollbackFacts } from '../../../packages/core/src/decide/rollback.ts';
import { aMerge, aRevert, aRun, rollbackFacts } from '../rollback-facts.ts';

/** Rows of what is merged already. */

const CODE = 'REVERT_NOT_JUSTIFIED';

describe('the matrix: a revert is wanted', () => {
  it('row 127: one red run is none', () => {
    const said = runsSay([aRun(1, ['f'])], [{ workflow: '.github/workflows/ci.yml', fingerprints: [] }]);
    expect(said).toMatchObject({ state: 'degraded', enough: false });
    const evidence = { target: 'branch:main', state: said.state, persistent: false };
    expect(judgeRollback(rollbackFacts({ evidence })).action).toBe('count');
  });

  it.each<[string, Partial<RollbackFacts>]>([
    ['an open revert exists', { reverts: [aRevert({ author: { login: 'maria', id: 3, type: 'User' }, body: '' })] }],
    ['an open rollback of the target exists', { reverts: [aRevert({ of: 7 })] }],
    ['it is a revert itself', { pull: aMerge({ headBranch: 'revert-7-raise' }) }],
  ])('row 127: none where %s', (_, change) => {
    const { action, reasons } = judgeRollback(rollbackFacts(change));
    expect([action, reasons.map(({ code }) => code)]).toEqual(['refuse', [CODE]]);
  });

  it('row 127: where nothing stands against it, it is proposed', () => {
    expect(judgeRollback(rollbackFacts()).action).toBe('propose');
  });
});
