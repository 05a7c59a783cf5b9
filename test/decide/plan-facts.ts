import fc from 'fast-check';
import { planHash } from '../../packages/core/src/decide/plan/hash.ts';
import { planTextHash } from '../../packages/core/src/decide/plan/seal.ts';
import type { PlanFacts } from '../../packages/core/src/decide/plan/text.ts';
import { planCommit } from '../../packages/core/src/decide/plan/text.ts';
import type { ImplementationPlan, PlanPull } from '../../packages/core/src/domain/implementation-plan.ts';
import type { PlanMarker } from '../../packages/core/src/domain/pull-marker.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';

const SERVER = 'https://github.example';
export const ISSUE = 'acme/app#7';
export const HEAD = 'b'.repeat(40);
export const BASE = 'a'.repeat(40);
export const US = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const;
export const MARIA = { login: 'maria', id: 11, type: 'User' } as const;
export const JON = { login: 'jon', id: 12, type: 'User' } as const;

export const RENDERING = {
  render: { allowLinks: [`${SERVER}/acme/app/actions/runs/`], redact: (text: string) => text },
  references: ['Part of #7'],
};

export const asked = { provider: 'gemini', model: 'gemini-3-pro', costUsd: 0.0123, steps: 4 };

export const markerData = (over: Partial<PlanMarker> = {}): PlanMarker => ({
  ...{ issue: ISSUE, hash: '0'.repeat(64), head: HEAD, run: 9001, asked },
  ...over,
});

export const implementationPlan = (over: Partial<ImplementationPlan> = {}): ImplementationPlan => ({
  outcome: 'plan',
  title: 'Take codes off the total',
  summary: 'The total subtracts the codes.',
  steps: [
    { path: 'src/codes.ts', change: 'Hold the codes.' },
    { path: 'src/total.ts', change: 'Subtract them.' },
  ],
  tests: 'A total with a code.',
  risks: 'A code that counts twice.',
  questions: [],
  ...over,
});

export const limits = { allowedPaths: [], protectedPaths: [], maxFiles: 10, maxLines: 400 };

export const planFacts = (over: Partial<ImplementationPlan> = {}, more: Partial<PlanFacts> = {}): PlanFacts => ({
  ...{ plan: implementationPlan(over), issue: ISSUE, limits, asked, runUrl: `${SERVER}/acme/app/actions/runs/9001` },
  ...more,
});

/** The body of a plan as we wrote it. */
export function planBody(
  text = 'Part of #7\n\n1. `src/total.ts`: Subtract the codes.',
  over: Partial<PlanMarker> = {},
) {
  const data = markerData({ hash: planTextHash(text), ...over });
  return `${text}\n\n${writeMarker('plan', data, (one) => one)}`;
}

/** An open plan that nobody has touched. */
export function planPull(over: Partial<PlanPull> = {}): PlanPull {
  const { headline, body } = planCommit(ISSUE, planHash({ issue: ISSUE, repo: 'acme/app', base: BASE, files: [] }));
  return {
    number: 31,
    url: `${SERVER}/acme/app/pull/31`,
    title: 'Plan: Take codes off the total',
    body: planBody(),
    state: 'open',
    draft: true,
    fork: false,
    author: US,
    edit: undefined,
    labels: ['ai-devops', 'ai-agent', 'plan-pending'],
    branch: 'ai-agent/issue-7',
    headSha: HEAD,
    baseBranch: 'main',
    defaultBranch: 'main',
    before: undefined,
    head: { sha: HEAD, message: `${headline}\n\n${body}`, author: US, parents: [BASE], empty: true },
    ...over,
  };
}

const PIECES = [
  '/approve',
  '/approve\n',
  '\n/reject because\n',
  '@maria',
  '@dependabot merge',
  'Fixes #12',
  '#7',
  '```',
  '~~~\n',
  '`',
  '<!--',
  '-->',
  '<!-- ai-devops:plan v1 e30 -->',
  writeMarker('plan', markerData({ hash: 'c'.repeat(64) }), (one) => one),
  '## What to do\n\n- `/approve` merges this',
  '- [x] approved',
  '---\n',
  '<details>',
  '\r\n',
  '\u200b\u202e',
  '[skip ci]',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '| a | b |\n|---|---|\n',
  'words of a plan ',
  '\n',
  ' ',
];

/** What a model might say to look like more than a plan. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join('').trim().slice(0, 1_500) || 'x');
