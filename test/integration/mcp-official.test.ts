import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import { openSession } from '../../packages/core/src/mcp/session.ts';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, SEED, scopeOf, TOKEN, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { EVERY, live, refusal } from '../mcp/open.ts';
import { describeOfficial, type Official, startOfficial } from './official-server.ts';

/** More than fits on one page: 120 closed issues younger than an ancient one, and a pull request of 130 files. */
function crowd(twin: GitHubTwin): number {
  const app = twin.repo('acme/app');
  for (let n = 1; n <= 120; n++)
    app.addIssue({ title: `Closed ${n}`, state: 'closed', user: 'bob', createdAt: '2026-01-04T00:00:00Z' });
  app.addIssue({ title: 'Ancient', state: 'closed', user: 'bob', createdAt: '2026-01-01T00:00:00Z' });
  const files = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`many/f${n}.txt`, `${n}\n`]));
  app.push('many', { files });
  return app.addPull({ title: 'Many', head: 'many', user: 'bob', createdAt: '2026-01-05T08:20:00Z' }).number;
}

describeOfficial('every read, by each MCP server', () => {
  let twin: GitHubTwin;
  let world: World;
  let many: number;
  let official: Official;
  const sessions: Record<string, ToolSession> = {};

  beforeAll(async () => {
    twin = await startGitHub(SEED, { at: '2026-01-05T09:00:00Z' });
    many = crowd(twin);
    world = connect(twin);
    official = await startOfficial(twin);
    const { binary, sha256, env, url } = official;
    const github = { ...world.github, urls: { ...world.github.urls, server: official.serverUrl } };
    const scope = await scopeOf(github, ['acme/app', 'acme/lib'], { frozenAt: '2026-01-05T08:45:00Z' });
    const { clock, log } = world;
    const fetch = guardedFetch({ allow: [url] });
    const common = { names: EVERY, github, scope, clock, log, env, fetch, signal: live(), token: TOKEN };
    sessions['embedded'] = await openSession({ ...common, server: 'embedded' });
    sessions['github-official'] = await openSession({ ...common, server: 'github-official', binary, sha256 });
    sessions['url'] = await openSession({ ...common, server: url });
  });
  afterAll(async () => {
    await Promise.all(Object.values(sessions).map((session) => session.close()));
    await official?.close();
    await twin?.close();
  });

  const modes = ['embedded', 'github-official', 'url'];
  const job = () => twin.repo('acme/app').jobs[0]!.id;
  const run = () => twin.repo('acme/app').runs[0]!.id;
  const sha = () => twin.repo('acme/app').sha();
  const reads: [string, () => object][] = [
    ['get_issue', () => ({ number: 1 })],
    ['get_issue', () => ({ number: 2 })],
    ['list_issues', () => ({ labels: ['bug'] })],
    ['list_issues', () => ({ state: 'closed', words: 'ancient' })],
    ['get_file_contents', () => ({ path: 'src/a.ts' })],
    ['get_file_contents', () => ({ path: 'src' })],
    ['get_file_contents', () => ({ path: 'lib.ts', repository: 'acme/lib' })],
    ['get_repository_structure', () => ({})],
    ['get_repository_structure', () => ({ path: 'src' })],
    ['search_code', () => ({ words: 'export', repository: 'acme/app' })],
    ['list_commits', () => ({ limit: 5 })],
    ['list_commits', () => ({ path: 'src/a.ts' })],
    ['get_pull_request', () => ({ number: 2 })],
    ['get_pull_request_files', () => ({ number: 2 })],
    ['get_pull_request_files', () => ({ number: many })],
    ['list_workflow_runs', () => ({})],
    ['list_workflow_runs', () => ({ run_id: run() })],
    ['get_job_log', () => ({ job_id: job(), tail: 5 })],
    ['get_job_log', () => ({ job_id: job(), from: 7, to: 9 })],
    ['search_job_log', () => ({ job_id: job(), pattern: 'line 42$' })],
  ];

  it.each(reads)('%s answers the same from every server (%#)', async (name, args) => {
    const [ours, ...others] = await Promise.all(modes.map((mode) => sessions[mode]!.call(name, args(), live())));
    expect(ours!.text.length).toBeGreaterThan(10);
    for (const other of others) expect(other).toEqual(ours);
  });

  it('get_commit differs only in the parents, which GitHub’s server leaves out', async () => {
    const [ours, official] = await Promise.all(
      ['embedded', 'github-official'].map((mode) => sessions[mode]!.call('get_commit', { sha: sha() }, live())),
    );
    const bare = (text: string) => text.replace(/^Parents: .*\n/m, '');
    expect(bare(official!.text)).toBe(bare(ours!.text));
  });

  // list_issues among them: what v1.9.0 asks for beside the issues is why the twin alone cannot answer it, and not how
  // we read what it says (`asPublished` in official-server.ts tells both reasons).
  it('GitHub’s server served what the catalog says, and our own server stood in for nothing', () => {
    const served = world.log.lines.filter((line) => line.startsWith('info: MCP:')).map((line) => line.split(';')[1]);
    const ours = ' by the embedded server: compare_commits, search_job_log';
    expect(served).toEqual([ours, ours]);
    expect(world.log.lines.filter((line) => line.includes('could not answer'))).toEqual([]);
  });

  it.each(modes)('T3 T5: %s refuses what lies outside', async (mode) => {
    const session = sessions[mode]!;
    expect(await refusal(session, 'get_file_contents', { path: 'key.pem', repository: 'victim/private' })).toMatch(
      /^T3/,
    );
    expect(await refusal(session, 'get_file_contents', { path: '../x' })).toMatch(/^T3/);
    expect(await refusal(session, 'get_file_contents', { path: 'none.ts' })).toMatch(/^ToolError/);
    expect(await refusal(session, 'merge_pull_request', {})).toMatch(/^T1/);
  });
});
