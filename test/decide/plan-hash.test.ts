import { expect, it } from '@jest/globals';
import { type PlannedChange, planHash } from '../../packages/core/src/decide/plan/hash.ts';
import { file } from './tree.ts';

const plan: PlannedChange = {
  issue: 'acme/app#7',
  repo: 'acme/app',
  base: 'a'.repeat(40),
  files: [file('b.ts', { before: 'x' }), file('a.ts', { after: null, before: 'y' })],
};

it('is the same for the same change, whatever the order and whatever stood there', () => {
  const hash = planHash(plan);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const reordered = { files: plan.files.toReversed(), base: plan.base, repo: 'Acme/App', issue: 'acme/App#7' };
  expect(planHash(reordered)).toBe(hash);
  const [b, a] = plan.files;
  const turned = { mode: b!.mode, after: b!.after, before: 'other', path: b!.path };
  expect(planHash({ ...plan, files: [turned, a!] })).toBe(hash);
});

it.each<[string, Partial<PlannedChange>]>([
  ['issue', { issue: 'acme/app#8' }],
  ['repository', { repo: 'acme/lib' }],
  ['base', { base: 'b'.repeat(40) }],
  ['fewer files', { files: plan.files.slice(1) }],
  ['path', { files: [file('c.ts'), plan.files[1]!] }],
  ['text', { files: [file('b.ts', { after: 'text' }), plan.files[1]!] }],
  ['mode', { files: [file('b.ts', { mode: '100755' }), plan.files[1]!] }],
  ['emptied and deleted are two things', { files: [plan.files[0]!, file('a.ts', { after: '' })] }],
  ['names that run together', { issue: 'acme/app#7a', repo: 'cme/app' }],
])('is another for another %s', (_, over) => {
  expect(planHash({ ...plan, ...over })).not.toBe(planHash(plan));
});
