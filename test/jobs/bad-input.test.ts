import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../packages/core/src/settings.ts';
import { TRIAGE_PERMISSIONS } from '../demo/story.ts';
import { httpFake } from '../mcp/fakes/http.ts';
import { fakeServer } from '../mcp/fakes/stdio.ts';
import { answers, goodAnswer, HOME, manual, openWorld, type TriageWorld } from './world.ts';

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const runUrl = (repo: string, id: number | string = world.story.runId) =>
  `${world.story.github.url}/${repo}/actions/runs/${id}`;

describe('bad input is told by its name, and nothing is written', () => {
  type Case = () => { settings?: Partial<Settings>; input?: { issueNumber?: number; runUrl?: string } };
  it.each<[string, RegExp, Case]>([
    ['no issue is named', /`issue-number` is missing/, () => ({ settings: manual() })],
    [
      'G10: the issue is closed',
      /Issue #1 \(`issue-number`\) is closed/,
      () => {
        world.home.editIssue(1, { state: 'closed' }, 'maria');
        return { settings: manual(), input: { issueNumber: 1 } };
      },
    ],
    [
      'the issue of the event was closed meanwhile',
      /Issue #1 \(of the event\) is closed/,
      () => {
        world.home.editIssue(1, { state: 'closed' }, 'maria');
        return {};
      },
    ],
    ['run-url is no address', /`run-url` is no link to a workflow run/, () => ({ input: { runUrl: 'run 7' } })],
    [
      'run-url is on another server',
      /`run-url` is no link/,
      () => ({ input: { runUrl: 'https://evil.example/acme/dashboard/actions/runs/7' } }),
    ],
    [
      'run-url is no run',
      /`run-url` is no link/,
      () => ({ input: { runUrl: `${world.story.github.url}/${HOME}/pull/7` } }),
    ],
    ['run-url has a number that is none', /`run-url` is no link/, () => ({ input: { runUrl: runUrl(HOME, '0') } })],
    [
      'run-url is of a repository nobody listed',
      /`run-url` names a run of acme\/other/,
      () => ({ input: { runUrl: runUrl('acme/other') } }),
    ],
    [
      'a listed repository cannot be read',
      /acme\/secret does not exist.*`acme\/secret=TOKEN` in `repository-tokens`/,
      () => {
        const { github, token } = world.story;
        github.addRepo('acme/secret');
        github.addToken(token, { permissions: TRIAGE_PERMISSIONS, repos: [HOME, 'acme/units', 'acme/poller'] });
        return { settings: { repositories: [{ owner: 'acme', name: 'secret' }] } };
      },
    ],
    [
      'a listed repository does not exist',
      /acme\/nowhere does not exist/,
      () => ({ settings: { repositories: [{ owner: 'acme', name: 'nowhere' }] } }),
    ],
    [
      'a listed repository has another name now',
      /acme\/units is now called acme\/measures; write that name in `repositories`/,
      () => {
        world.story.github.renameRepo('acme/units', 'acme/measures');
        return {};
      },
    ],
    [
      'nothing at all to triage',
      /has no failure record, no text and no link to a run that is still there. Give `run-url`/,
      () => {
        const { number } = world.home.addIssue({ title: 'Hm', user: 'maria', body: '' });
        return { settings: manual(), input: { issueNumber: number } };
      },
    ],
    [
      'nothing but a run that is gone',
      /`run-url`: acme\/dashboard has no run \d+ any more/,
      () => {
        const { number } = world.home.addIssue({ title: 'Hm', user: 'maria', body: null });
        return { settings: manual(), input: { issueNumber: number, runUrl: runUrl(HOME, 4711) } };
      },
    ],
    [
      'there is no key',
      /the secret GEMINI_API_KEY/,
      () => ({ settings: { apiKey: '', baseUrl: 'https://generativelanguage.googleapis.com' } }),
    ],
    [
      'the key is none',
      /The secret GEMINI_API_KEY holds a space, a line break/,
      () => ({ settings: { apiKey: 'two words' } }),
    ],
    [
      'FT22: there is no such MCP server',
      /`mcp-binary`/,
      () => ({ settings: { mcp: { server: 'github-official', binary: '/nowhere/mcp', token: 'x' } } }),
    ],
    [
      'the MCP server is another one than the sum says',
      /`mcp-sha256`/,
      () => ({
        settings: { mcp: { server: 'github-official', binary: process.execPath, sha256: '0'.repeat(64), token: 'x' } },
      }),
    ],
    ['there is no such provider', /There is no provider "oracle"/, () => ({ settings: { provider: 'oracle' } })],
  ])('%s', async (_name, message, prepare) => {
    const { settings, input } = prepare();
    await expect(world.run(settings, input)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    });
    // Not even the eyes: nobody is told that the model is at work when it cannot be.
    world.untouched();
  });

  it('an MCP server that cannot be used is told before anything is written, and the session is closed', async () => {
    const fake = await httpFake({ tools: [], status: 401 });
    await expect(world.run({ mcp: { server: `${fake.url}/mcp`, token: 'mcp-token-0123' } })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/mcp/i),
    });
    world.untouched();
    await fake.close();
  });

  it('the session is closed when the eyes are refused', async () => {
    const fake = fakeServer({ lists: [['list_commits']] });
    const mcp = { server: 'github-official', binary: fake.binary, token: 'ghp_outside00' };
    world.story.github.token(world.story.token).permissions = { ...TRIAGE_PERMISSIONS, issues: 'read' };
    expect(await world.run({ mcp })).toMatchObject({ outcome: 'failed', reason: 'no-permission' });
    world.untouched();
    const [{ start: pid = 0 } = {}] = fake.journal();
    expect(pid).toBeGreaterThan(0);
    expect(() => process.kill(pid, 0)).toThrow();
    fake.remove();
  });

  it('FT08: an issue that does not exist', async () => {
    expect(await world.run(manual(), { issueNumber: 4711 })).toMatchObject({
      outcome: 'failed',
      reason: 'github-not-found',
    });
    world.untouched();
  });

  it('run-url is told to be wrong even when the issue links a good run', async () => {
    await expect(world.run({}, { runUrl: 'nonsense' })).rejects.toThrow(/`run-url`/);
    world.untouched();
  });
});

describe('a missing permission names the line to add (FT07), before a model is paid', () => {
  it.each<[keyof typeof TRIAGE_PERMISSIONS, string, RegExp]>([
    ['issues', 'read', /`issues: write`.*permissions: issues: write/],
    ['actions', 'none', /`actions: read`.*permissions: actions: read/],
    ['contents', 'none', /`contents: read`.*permissions: contents: read/],
  ])('%s: %s', async (name, access, message) => {
    // In a private repository nothing is readable by itself.
    for (const repo of [HOME, 'acme/units', 'acme/poller']) world.story.github.repo(repo).setVisibility('private');
    world.story.github.token(world.story.token).permissions = { ...TRIAGE_PERMISSIONS, [name]: access };
    const report = await world.run();
    expect(report).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringMatching(message),
    });
    world.untouched();
  });

  it('the comment is refused after all: red, with what was spent and written', async () => {
    world.story.github.faults.add({
      match: /^POST .*\/issues\/1\/comments$/,
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    world.script(answers(goodAnswer(world.story)));
    const report = await world.run();
    expect(report).toMatchObject({
      outcome: 'failed',
      reason: 'no-permission',
      message: expect.stringContaining('issues: write'),
    });
    expect(report.spent.input).toBeGreaterThan(0);
    expect(report.applied.map(({ effect }) => effect.kind)).toEqual(['react', 'label']);
    expect(world.triages()).toEqual([]);
  });
});

describe('a repository that fewer people see (W2)', () => {
  it('AM14: is left out with a warning, and none of its words reach the model', async () => {
    world.story.github.repo('acme/units').setVisibility('private');
    world.script(
      { calls: [{ name: 'get_file_contents', args: { repository: 'acme/units', path: 'src/index.js' } }] },
      {
        when: ({ lastToolResults: [result] }) =>
          (result?.isError && result.text.includes('T3')) || `not refused: ${result?.text}`,
        ...answers(goodAnswer(world.story, { repositoryOrder: ['acme/units', HOME] })),
      },
    );
    const report = await world.run();
    expect(report.outcome).toBe('done');
    expect(world.host.lines).toContainEqual(
      expect.stringMatching(/^warning: acme\/units is private and acme\/dashboard is public: it is left out/),
    );
    expect(world.prompt()).not.toContain('acme/units at');
    expect(report.refused).toMatchObject([{ rule: 'T3' }]);
    expect(report.data).toMatchObject({ triage: { repositoryOrder: [HOME], files: [], fixable: false } });
  });

  it('may be named when all are private', async () => {
    for (const repo of [HOME, 'acme/units', 'acme/poller']) world.story.github.repo(repo).setVisibility('private');
    world.script(answers(goodAnswer(world.story)));
    expect((await world.run()).outcome).toBe('done');
    expect(world.prompt()).toContain('acme/units at');
  });

  it('AM14: the home repository becomes public while the model thinks: nothing is written, not even a summary', async () => {
    for (const repo of [HOME, 'acme/units', 'acme/poller']) world.story.github.repo(repo).setVisibility('private');
    world.script({
      when: () => {
        world.home.setVisibility('public');
        return true;
      },
      ...answers(goodAnswer(world.story)),
    });
    const report = await world.run();
    expect(report).toMatchObject({ outcome: 'refused', reason: 'guard', refused: [{ rule: 'W2' }] });
    expect(JSON.stringify({ ...report, applied: [] })).not.toContain('parseInterval');
    expect(world.triages()).toEqual([]);
  });
});
