import type { IssueFacts } from '../../packages/core/src/decide/issue-text.ts';
import type { FailedRun, Failure, History } from '../../packages/core/src/domain/failure.ts';

/** A failure record for tables: complete, so that a row only says what differs. */
export const row = (n: number, over: Partial<FailedRun> = {}): FailedRun => ({
  repo: 'acme/app',
  runId: 40 + n,
  attempt: 1,
  jobId: 70 + n,
  job: 'test (node 20)',
  step: 'Run npm test',
  sha: `${n % 10}`.repeat(40),
  branch: 'main',
  url: `https://github.example/acme/app/actions/runs/${40 + n}/job/${70 + n}#step:4:12`,
  at: `2026-01-0${1 + (n % 9)}T03:00:00Z`,
  ...over,
});

export const history = (over: Partial<History> = {}): History => ({
  count: 2,
  firstAt: '2026-01-02T03:00:00Z',
  lastAt: '2026-01-03T03:00:00Z',
  state: 'persistent',
  seen: ['a41.71.1.1', 'a42.72.1.1'],
  looks: [],
  closed: 0,
  probed: [],
  ...over,
});

export const record = (over: Partial<Failure> = {}): Failure => ({
  fingerprint: 'v1:0123456789abcdef',
  class: 'test_failure',
  rule: 'test.failed',
  title: 'sum adds two numbers: expected 3, got 4',
  runs: [row(1), row(2)],
  excerpt: 'not ok 3 - sum adds two numbers\n  expected 3, got 4',
  anchors: [{ line: 12, text: 'not ok 3 - sum adds two numbers' }],
  history: history(),
  ...over,
});

const server = 'https://github.example';
export const facts: IssueFacts = {
  server,
  home: { owner: 'acme', name: 'app' },
  allowLinks: ['app', 'lib'].flatMap((name) =>
    ['actions/runs', 'tree', 'blob'].map((place) => `${server}/acme/${name}/${place}/`),
  ),
  redact: (text) => text,
};
