import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type PartTwo, playPartTwo } from './demo/part-two.ts';

let second: PartTwo;
beforeAll(async () => {
  second = await playPartTwo({ root: path.resolve(import.meta.dirname, '..') });
}, 120_000);
afterAll(() => second.close());

it('plans an issue without a failure, and writes code when a person approves the plan', () => {
  const { issue, runs, before, after, diff, ok } = second.planned;
  expect(second.complaints).toEqual([]);
  expect(before).toMatchObject({
    labels: ['ai-devops', 'ai-agent', 'plan-pending'],
    pull: { draft: true, head: `ai-agent/issue-${issue}`, base: 'main' },
  });
  expect(before.body).toContain('1. `src/index.js`: Add `d: 86_400_000`');
  // A quoted command is none: nothing was written, and no model was asked.
  expect(runs.copied.outputs).toMatchObject({ outcome: 'skipped', reason: 'no-command', 'input-tokens': '0' });
  expect(runs.approve.outputs).toMatchObject({ outcome: 'done', validation: 'passed', risk: 'low' });
  expect(after.number).toBe(before.number);
  expect([...after.labels].sort()).toEqual(['ai-agent', 'ai-devops', 'plan-approved', 'risk:low']);
  expect(after.body).toContain(`Fixes #${issue}`);
  expect(diff).toContain('+  const match = /^(\\d+)([smhd])$/.exec(text);');
  expect(ok).toBe(true);
});

it('changes infrastructure for an alert without a model, and takes back what made it worse', () => {
  const { runs, change, revert, sizes, notes, github, ok } = second.infrastructure;
  expect(runs.map(({ step, run }) => `${step} ${run.code}`)).toEqual(
    ['change', 'merge', 'watch', 'watch', 'rollback', 'revert', 'healthy'].map((step) => `${step} 0`),
  );
  const [asked, merged, first, , proposed, reverted, healthy] = runs.map(({ run }) => run.outputs);
  expect(asked).toMatchObject({ outcome: 'done', risk: 'low', 'input-tokens': '0' });
  expect(change).toMatchObject({ labels: ['ai-devops', 'agent-sre', 'risk:low', 'staging'] });
  expect(change.body).toContain('goes from `20Gi` to `40Gi`');
  expect(JSON.parse(merged!['decisions']!)).toMatchObject([{ rules: ['changes'], became: 'merged' }]);
  expect(JSON.parse(first!['rollbacks']!)).toMatchObject([{ target: 'argocd:infra-staging', action: 'counted' }]);
  expect(JSON.parse(proposed!['rollbacks']!)).toMatchObject([{ action: 'proposed' }]);
  expect(revert).toMatchObject({
    title: expect.stringMatching(/^Rollback: /),
    labels: ['rollback', 'ai-operator', 'staging'],
  });
  expect(revert.body?.match(/`argocd:infra-staging` was degraded at/g)).toHaveLength(3);
  expect(JSON.parse(reverted!['decisions']!)).toMatchObject([{ rules: ['rollbacks'], became: 'merged' }]);
  expect(JSON.parse(healthy!['rollbacks']!)).toMatchObject([{ action: 'healthy' }]);
  expect(sizes).toEqual(['20Gi', '40Gi', '20Gi']);
  expect(notes).toEqual([expect.stringContaining('`argocd:infra-staging` is healthy')]);
  expect(github.writes().filter((write) => write.startsWith('merge '))).toHaveLength(2);
  expect(ok).toBe(true);
});
