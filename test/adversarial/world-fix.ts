import type { GitHubTwin } from '../kit/github/index.ts';
import { HOME, SELF } from './places.ts';

/** What stands in the world of a fix beside what every world has. */
export interface FixSeed {
  /** Over the triage by us that a fix starts from; null: there is none. */
  triage?: Record<string, unknown> | null;
  /** The class of a failure record in the triage's comment; without it there is no record. */
  failure?: string;
  /** Files of acme/units beside its own; null deletes. */
  files?: Record<string, string | null>;
}

export const FIX_PERMISSIONS = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  metadata: 'read',
} as const;

export const UNITS = 'acme/units';
/** The line of acme/units that is wrong, and what repairs it. */
export const BROKEN = 'const UNITS = { s: 1, m: 60 };';
export const REPAIRED = 'const UNITS = { s: 1_000, m: 60_000 };';

/** A marker of ours, as it stands in a text. */
export const markerOf = (kind: string, data: unknown): string =>
  `<!-- ai-devops:${kind} v1 ${Buffer.from(JSON.stringify(data)).toString('base64url').replaceAll('-', '.')} -->`;

/** The record of a triage that found the cause. */
export const triageRecord = (github: GitHubTwin, jobId: number, over: Record<string, unknown> = {}): object => ({
  triage: {
    summary: 'The next refresh is 300 milliseconds away where 300,000 are expected.',
    rootCause: 'acme/units returns seconds since its last commit.',
    impact: [{ repository: HOME, effect: 'Its nightly run is red.' }],
    solution: 'Give acme/units its milliseconds back.',
    testStrategy: 'Run the nightly again.',
    repositoryOrder: [UNITS, HOME],
    class: 'test_failure',
    confidence: 0.9,
    evidence: [{ source: `log:${jobId}`, quote: 'AssertionError: expected: 1700000300000' }],
    suspects: [],
    files: ['acme/units/src/index.js'],
    fixable: true,
    ...over,
  },
  fingerprint: 'v1:0123456789abcdef',
  pins: { [HOME]: github.repo(HOME).sha() },
  provider: 'gemini',
  model: 'gemini-3-pro',
  start: 'earlier',
  at: '2026-01-05T04:00:00.000Z',
});

/** A failure record of the world's red run. */
const failureRecord = (name: string, { runId, jobId, sha }: { runId: number; jobId: number; sha: string }): object => ({
  fingerprint: 'v1:0123456789abcdef',
  class: name,
  runs: [
    {
      ...{ repo: HOME, runId, attempt: 1, jobId, job: 'test', step: 'Run npm test', sha, branch: 'main' },
      ...{ url: `https://github.com/${HOME}/actions/runs/${runId}`, at: '2026-01-05T04:00:00Z' },
    },
  ],
  excerpt: 'AssertionError: expected: 1700000300000',
  anchors: [],
});

/** A triage of ours on the issue, and in acme/units what no change may touch: an executable, a link, another repository. */
export function addFixParts(
  github: GitHubTwin,
  { issue, runId, jobId }: { issue: number; runId: number; jobId: number },
  { triage = {}, failure, files }: FixSeed = {},
): void {
  const units = github.repo(UNITS);
  units.push('main', {
    message: 'Add tools',
    author: 'jon',
    files: {
      ...{ 'bin/run.sh': '#!/bin/sh\necho run\n', docs: '/etc', vendored: 'x', 'src/picture.png': 'a\0b' },
      ...{ 'test/units.test.js': TEST, 'package.json': '{ "name": "@acme/units" }\n', ...files },
    },
    modes: { 'bin/run.sh': '100755', docs: '120000', vendored: '160000' },
  });
  const home = github.repo(HOME);
  const record =
    failure === undefined ? '' : markerOf('failure', failureRecord(failure, { runId, jobId, sha: home.sha() }));
  const body = triage ? `A triage.\n\n${markerOf('triage', triageRecord(github, jobId, triage))}${record}` : record;
  if (body !== '')
    home.addComment(issue, { user: SELF, body, createdAt: new Date(Date.now() - 1_200_000).toISOString() });
}

const TEST = `import assert from 'node:assert';
import test from 'node:test';
import { parseInterval } from '../src/index.js';
test('five minutes', () => assert.equal(parseInterval('5m'), 300_000));
`;
