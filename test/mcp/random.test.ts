import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, SEED } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { EVERY, live, open } from './open.ts';

let twin: GitHubTwin;
let session: ToolSession;
beforeAll(async () => {
  twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
  session = await open(connect(twin));
});
afterAll(async () => {
  await session.close();
  await twin.close();
});

const HOSTILE = [
  'victim/private',
  'acme/app/../../victim/private',
  'acme%2Fapp',
  'acme/app?',
  'acme/app#',
  'ACME/APP',
  'acme/lib',
  'acme/app',
];
const word = fc.oneof(
  fc.constantFrom(
    ...HOSTILE,
    '..',
    '.git/config',
    '%2e%2e/%2e%2e',
    'repo:victim/private',
    'src/a.ts',
    'main',
    'key.pem',
    '\u202e',
    '?ref=x',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.stringMatching(/^[0-9a-f]{40}$/),
);
const value = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(word, { maxLength: 3 }),
);
const keys = [
  'repository',
  'path',
  'ref',
  'number',
  'sha',
  'base',
  'head',
  'words',
  'job_id',
  'run_id',
  'pattern',
  'labels',
  'workflow',
  'branch',
  'limit',
  'tail',
  '__proto__',
];
const number = fc.integer({ min: 1, max: 2_000 });
// Half of the calls fit the schema but for one place, so that the policy behind it is reached.
const fitting = fc
  .record(
    {
      repository: fc.constantFrom(...HOSTILE),
      path: word,
      ref: word,
      number,
      sha: fc.stringMatching(/^[0-9a-f]{7,40}$/),
      words: word,
      job_id: number,
      pattern: word,
    },
    { requiredKeys: [] },
  )
  .map((all) => all as Record<string, unknown>);
const wild = fc.dictionary(fc.constantFrom(...keys), value);
const USED: Record<string, string[]> = {
  get_issue: ['number'],
  list_issues: [],
  get_file_contents: ['path', 'ref'],
  get_repository_structure: ['path', 'ref'],
  search_code: ['words'],
  list_commits: ['path', 'ref'],
  get_commit: ['sha'],
  get_pull_request: ['number'],
  get_pull_request_files: ['number'],
  get_job_log: ['job_id'],
  search_job_log: ['job_id', 'pattern'],
};

it('T3: whatever is asked, only allowed repositories are read, and nothing is written', async () => {
  const name = fc.constantFrom(...EVERY);
  await fc.assert(
    fc.asyncProperty(name, wild, fitting, fc.boolean(), async (tool, loose, fit, useFit) => {
      const kept = ['repository', ...(USED[tool] ?? [])];
      const args = useFit ? Object.fromEntries(Object.entries(fit).filter(([key]) => kept.includes(key))) : loose;
      await session.call(tool, args, live()).catch((error: Error) => expect(error.name).toBe('ToolError'));
    }),
    { numRuns: 1_500 },
  );
  expect(twin.writes()).toEqual([]);
  const sent = twin.journal.requests.map(({ path, query }) =>
    path === '/search/code' ? `/search ${query['q']}` : path,
  );
  expect(sent.length).toBeGreaterThan(100);
  const outside = sent.filter(
    (line) =>
      !/^\/repos\/acme\/(?:app|lib)(?:\/|$)/i.test(line) &&
      !/^\/graphql$/.test(line) &&
      !/^\/search [^:"]* repo:acme\/(?:app|lib)$/.test(line),
  );
  expect(outside).toEqual([]);
}, 60_000);
