import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeBranch, changeId, parseChange } from '../../../packages/core/src/decide/change/index.ts';
import { isBranchName } from '../../../packages/core/src/decide/our-branch.ts';
import { claim, request } from './manifests.ts';

const asked = request({ type: 'pvc-size', target: claim, values: { size: '20Gi' } });

describe('what a change is called', () => {
  it('by its own id', () => {
    expect(changeId({ ...asked, id: 'INC-42_a' })).toBe('pvc-size-INC-42_a');
    expect(changeBranch({ ...asked, id: 'INC-42_a' })).toBe('agent-sre/pvc-size-INC-42_a');
  });
  it('by what it changes, whoever asks and how', () => {
    const id = changeId(asked);
    expect(id).toMatch(/^pvc-size-[0-9a-f]{12}$/);
    const { name, kind, namespace } = claim;
    const again = {
      ...asked,
      alert: { name: 'Other', startedAt: '2026-02-01T00:00:00Z' },
      links: ['https://x.example'],
    };
    expect(changeId({ ...again, target: { namespace, name, kind } })).toBe(id);
    expect(changeId({ ...asked, repository: 'Acme/App' })).toBe(changeId({ ...asked, repository: 'acme/app' }));
  });
  it.each([
    [{ values: { size: '21Gi' } }],
    [{ file: 'deploy/other.yaml' }],
    [{ environment: 'staging' }],
    [{ repository: 'acme/other' }],
    [{ target: { ...claim, name: 'logs' } }],
    [{ type: 'helm-values' }],
  ])('%j makes another one', (over) => {
    expect(changeId({ ...asked, ...over })).not.toBe(changeId(asked));
  });
  it('makes a branch that git and GitHub take', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/);
    fc.assert(
      fc.property(fc.option(id, { nil: undefined }), (given) => {
        const read = parseChange(JSON.stringify({ ...asked, id: given }));
        expect(isBranchName(changeBranch(read))).toBe(true);
      }),
    );
  });
});
