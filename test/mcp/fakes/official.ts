import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import type { SessionSettings } from '../../../packages/core/src/mcp/session.ts';
import type { ToolSession } from '../../../packages/core/src/mcp/tool.ts';
import { connect, SEED, type World } from '../../github/world.ts';
import { type GitHubTwin, startGitHub } from '../../kit/github/index.ts';
import { open } from '../open.ts';
import { type FakeScript, type FakeServer, fakeServer, lives, NOT_HERE } from './stdio.ts';

/** What the tests of `github-official` stand on: a twin, a scripted server in place of GitHub's, and a session of both. */
export const official: {
  twin: GitHubTwin;
  world: World;
  fake: FakeServer | undefined;
  session: ToolSession | undefined;
} = { twin: undefined as never, world: undefined as never, fake: undefined, session: undefined };

/** Starts them before each test and ends them after it; no process of the server may be left then. */
export function useOfficial(): void {
  beforeEach(async () => {
    official.twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
    official.world = connect(official.twin);
  });
  afterEach(async () => {
    await official.session?.close();
    for (const { start } of official.fake?.journal() ?? []) if (start !== undefined) expect(lives(start)).toBe(false);
    official.fake?.remove();
    Object.assign(official, { session: undefined, fake: undefined });
    await official.twin.close();
  });
}

/** A group of tests with the scripted server. */
export const describeOfficial = (title: string, tests: () => void): void =>
  NOT_HERE ? describe.skip(`${title} (skipped: ${NOT_HERE})`, tests) : describe(title, tests);

/** An issue as GitHub's server tells it. */
export const ISSUE = {
  number: 1,
  title: 'From outside',
  body: 'Its body.',
  state: 'open',
  html_url: 'https://x/acme/app/issues/1',
  user: { login: 'alice', id: 1 },
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-05T08:30:00Z',
};
export const json = (value: unknown) => ({ result: { content: [{ type: 'text', text: JSON.stringify(value) }] } });
export const TOOLS = ['issue_read', 'get_file_contents', 'get_job_logs'];

/** A session whose server plays this script. */
export async function start(script: FakeScript, more: Partial<SessionSettings> = {}): Promise<ToolSession> {
  official.fake = fakeServer({ lists: [TOOLS], ...script });
  const settings = { server: 'github-official', binary: official.fake.binary, token: 'ghp_outside', ...more };
  official.session = await open(official.world, settings);
  return official.session;
}
export const warnings = () => official.world.log.lines.filter((line) => line.startsWith('warning'));
