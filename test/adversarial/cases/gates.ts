/** Who may start a run: AM62, AM63, AM66, AM68-AM70, AM96-AM98. Refused means no model call and no write. */
import { HOME, type World } from '../world.ts';
import { BENIGN_ANSWER, type Case, type Expectation, type Play, use } from './case.ts';

const DENIED = { unauthorised: true, asked: 0, posted: false } as const;
export const denied = (rule: string, outcome = 'refused'): Expectation => ({ ...DENIED, outcome, refused: [rule] });
/** The command comes from somebody, and everybody whom the runner names is the same. */
export const by = (login: string, over: Partial<Play> = {}): Play => ({
  world: { command: { user: login } },
  settings: (world) => ({ run: runBy(world, login, login) }),
  ...over,
});
export const runBy = ({ github }: World, actor: string, triggeringActor: string) => ({
  id: 9001,
  attempt: 1,
  url: `${github.url}/${HOME}/actions/runs/9001`,
  actor,
  triggeringActor,
});
export const gateCases: Case[] = [
  {
    id: 'AM62',
    controls: ['G1'],
    what: 'a stranger gives the command',
    ...by('mallory'),
    expect: denied('G1'),
    benign: by('maria'),
  },
  ...(['read', 'triage', 'none'] as const).map(
    (role): Case => ({
      id: 'AM63',
      controls: ['G1'],
      what: `somebody with the role ${role} gives the command`,
      world: { role },
      expect: denied('G1'),
      benign: { world: { role: 'maintain' } },
    }),
  ),
  ...[500, 404, 403].map(
    (status): Case => ({
      id: 'AM63',
      controls: ['G1', 'R4'],
      what: `the permission cannot be read: ${status}`,
      change: ({ github }) => github.repo(HOME).failPermission({ status, message: 'no' }),
      expect: denied('G1'),
      benign: { world: { role: 'admin' } },
    }),
  ),
  ...['evil[bot]', 'dependabot[bot]', 'github-actions'].map(
    (login): Case => ({
      id: 'AM66',
      controls: ['G6', 'G1'],
      what: `${login} gives the command`,
      ...by(login),
      expect: { ...DENIED, outcome: 'refused' },
      benign: {
        ...by('helper[bot]'),
        settings: (world) => ({
          run: runBy(world, 'helper[bot]', 'helper[bot]'),
          trustedBots: [{ login: 'helper[bot]', id: userId(world, 'helper[bot]') }],
        }),
      },
    }),
  ),
  {
    id: 'AM66',
    controls: ['G6'],
    what: 'a bot has the trusted login and another id',
    ...by('helper[bot]'),
    settings: (world) => ({
      run: runBy(world, 'helper[bot]', 'helper[bot]'),
      trustedBots: [{ login: 'helper[bot]', id: 1 }],
    }),
    expect: denied('G6'),
    benign: BENIGN_ANSWER,
  },
  {
    id: 'AM68',
    controls: ['G7'],
    what: 'the issue is edited and commented after the command',
    event: async (world) => {
      const event = await world.event('issue_comment');
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      world.meddle((github) => {
        const home = github.repo(HOME);
        home.editIssue(world.issue, { title: 'LATEWORD title', body: 'LATEWORD body' }, 'mallory');
        home.addComment(world.issue, { user: 'mallory', body: 'LATEWORD comment' });
        home.addIssue({ title: 'LATEWORD issue', user: 'mallory', labels: ['ai-devops'], body: 'LATEWORD' });
      });
      return event;
    },
    turns: (world) => [
      {
        calls: [
          { name: 'get_issue', args: { number: world.issue } },
          { name: 'get_issue', args: { number: world.issue + 1 } },
          { name: 'list_issues', args: {} },
        ],
      },
    ],
    expect: { unseen: ['LATEWORD'], sees: ['Nothing was merged here for days.'] },
    benign: {
      turns: (world) => [use('get_issue', { number: world.issue })],
      expect: { sees: ['Nothing was merged here for days.'] },
    },
  },
  {
    id: 'AM69',
    controls: ['G3'],
    what: 'a stranger presses re-run on a run of a maintainer',
    settings: (world) => ({ run: runBy(world, 'maria', 'mallory') }),
    expect: denied('G1'),
    benign: BENIGN_ANSWER,
  },
  {
    id: 'AM69',
    controls: ['G3'],
    what: 'the actor is not the author of the comment',
    world: { command: { user: 'mallory' } },
    expect: denied('G3'),
    benign: BENIGN_ANSWER,
  },
  {
    id: 'AM69',
    controls: ['F1', 'G3'],
    what: 'the end of a workflow starts the run',
    event: () => ({
      name: 'workflow_run',
      payload: { action: 'completed', workflow_run: { head_sha: 'a'.repeat(40) } },
    }),
    expect: { ...DENIED, outcome: 'skipped' },
    benign: BENIGN_ANSWER,
  },
  {
    id: 'AM70',
    controls: ['F1'],
    what: "a fork's head is checked out beside secrets",
    workspaceHead: 'a'.repeat(40),
    event: () => ({
      name: 'pull_request_target',
      payload: {
        action: 'opened',
        pull_request: { number: 1, head: { sha: 'a'.repeat(40), repo: { id: 2 } }, base: { repo: { id: 1 } } },
      },
    }),
    expect: { ...DENIED, outcome: 'failed' },
    benign: { workspaceHead: 'b'.repeat(40) },
  },
  {
    id: 'AM60',
    controls: ['G9'],
    what: 'a triager puts the label on, and the event names a maintainer',
    world: { command: null },
    change: ({ github, issue }) => github.repo(HOME).addLabel(issue, 'triage-me', 'mallory'),
    input: { label: 'triage-me' },
    event: (world) => world.event('issues', { action: 'labeled', label: { name: 'triage-me' } }),
    expect: denied('G9'),
    benign: {
      world: { command: null },
      change: ({ github, issue }) => github.repo(HOME).addLabel(issue, 'triage-me', 'maria'),
      input: { label: 'triage-me' },
      event: (world) => world.event('issues', { action: 'labeled', label: { name: 'triage-me' } }),
    },
  },
  {
    id: 'AM60',
    controls: ['G9', 'G1'],
    what: 'opening an issue starts nothing unless a maintainer opens it and it is configured',
    world: { command: null, author: 'mallory' },
    input: { onOpened: true },
    settings: (world) => ({ run: runBy(world, 'mallory', 'mallory') }),
    event: async (world) => {
      const { payload } = await world.event('issues');
      const { issue } = payload as { issue: { user: unknown } };
      return { name: 'issues', payload: { ...(payload as object), sender: issue.user } };
    },
    expect: denied('G1'),
    benign: { world: { command: null }, input: { onOpened: true }, event: (world) => world.event('issues') },
  },
  {
    id: 'AM96',
    controls: ['G2'],
    what: 'the payload calls a reader an owner',
    world: { role: 'read', command: { association: 'OWNER' } },
    expect: denied('G1'),
    benign: { world: { role: 'admin', command: { association: 'NONE' } } },
  },
  {
    id: 'AM98',
    controls: ['G10'],
    what: 'the sixth command within an hour',
    change: ({ github, issue }) => {
      for (let at = 0; at < 5; at += 1)
        github.repo(HOME).addComment(issue, {
          user: 'maria',
          body: '@ai-triage again',
          createdAt: new Date(Date.now() - 600_000).toISOString(),
        });
    },
    expect: denied('G10'),
    benign: {
      change: ({ github, issue }) => {
        for (let at = 0; at < 4; at += 1)
          github.repo(HOME).addComment(issue, {
            user: 'maria',
            body: '@ai-triage again',
            createdAt: new Date(Date.now() - 600_000).toISOString(),
          });
      },
    },
  },
  {
    id: 'AM98',
    controls: ['G10', 'R4'],
    what: 'six hundred comments within an hour cannot be counted',
    change: ({ github, issue }) => {
      for (let at = 0; at < 600; at += 1)
        github.repo(HOME).addComment(issue, {
          user: 'mallory',
          body: `spam ${at}`,
          createdAt: new Date(Date.now() - 600_000).toISOString(),
        });
    },
    expect: denied('G10'),
    benign: BENIGN_ANSWER,
  },
  {
    id: 'AM95',
    controls: ['B4'],
    what: 'a stranger starts it by hand with an issue of another number',
    world: { command: null },
    event: () => ({ name: 'workflow_dispatch', payload: { inputs: { 'issue-number': '1; rm' } } }),
    settings: (world) => ({ run: runBy(world, 'mallory', 'mallory') }),
    input: { issueNumber: 1 },
    expect: denied('G1'),
    benign: {
      world: { command: null },
      event: () => ({ name: 'workflow_dispatch', payload: {} }),
      input: { issueNumber: 1 },
    },
  },
];

const userId = ({ github }: World, login: string): number => {
  github.addToken('ghp_lookup0000', { login });
  const { id } = github.token('ghp_lookup0000').user;
  github.revokeToken('ghp_lookup0000');
  return id;
};
