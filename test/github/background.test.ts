import { describe, expect, it } from '@jest/globals';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import { GithubError } from '../../packages/core/src/errors.ts';
import { readBackground } from '../../packages/core/src/github/background.ts';
import { scripted } from './pull-world.ts';
import { repo } from './world.ts';

const HEAD = 'a'.repeat(40);
const person = (login: string) => ({ login, id: login.length, type: 'User' as const });
const pull = (over: Partial<Pull> = {}): Pull =>
  ({
    repo: repo('acme/app'),
    number: 7,
    fork: false,
    headBranch: 'fix',
    headSha: HEAD,
    author: person('rita'),
    reviews: { items: [], cut: false },
    ...over,
  }) as Pull;

interface World {
  permissions?: Record<string, string | GithubError>;
  events?: object[];
  activity?: object[] | GithubError;
  members?: Record<string, string | GithubError>;
}
/** Every request that was made, and what came of it. */
async function read(world: World, of: Pull, wanted: { labels?: string[]; teams?: string[] } = {}) {
  const asked: string[] = [];
  const given = <T>(found: T | GithubError | undefined): T => {
    if (found instanceof GithubError) throw found;
    if (found === undefined) throw new GithubError('not-found', 404, 'none');
    return found;
  };
  const reader = scripted(
    () => undefined,
    (route, parameters) => {
      const name = String(parameters['username'] ?? '');
      asked.push(`${route.split('/').at(-1)} ${name}`.trim());
      if (route.endsWith('/permission')) return { permission: given(world.permissions?.[name]) };
      if (route.endsWith('/events')) {
        const from = (Number(parameters['page']) - 1) * 100;
        return (world.events ?? []).slice(from, from + 100);
      }
      if (route.endsWith('/activity')) return given(world.activity);
      return { state: given(world.members?.[`${parameters['org']}/${parameters['team_slug']} ${name}`]) };
    },
  );
  const found = await readBackground(reader, of, { labels: [], teams: [], people: false, ...wanted });
  return { ...found, asked };
}

let event = 0;
const labeled = (label: string, login: string, type = 'User', name = 'labeled') => ({
  id: ++event,
  event: name,
  actor: { login, id: 5, type },
  created_at: '',
  label: { name: label },
});

describe('what the author may do', () => {
  it('is asked for of a person', async () => {
    expect((await read({ permissions: { rita: 'write' } }, pull())).authorPermission).toBe('write');
    expect((await read({}, pull())).authorPermission).toBe('unknown');
  });
  it.each([
    ['bot', { login: 'deps[bot]', id: 4, type: 'Bot' as const }],
    ['deleted account', { login: 'ghost', id: 0, type: 'User' as const }],
  ])('is nothing for a %s', async (_name, author) => {
    const { authorPermission, asked } = await read({ permissions: { ghost: 'admin' } }, pull({ author }));
    expect([authorPermission, asked]).toEqual([undefined, ['activity']]);
  });
});

describe('G9: who put a label on', () => {
  const permissions = { rita: 'write', max: 'read' };
  it('is who did so last, and what that person may', async () => {
    const events = [
      labeled('Auto-Merge', 'rita'),
      labeled('auto-merge', 'rita', 'User', 'unlabeled'),
      labeled('auto-merge', 'max'),
      labeled('other', 'rita'),
      labeled('deps', 'deps[bot]', 'Bot'),
    ];
    const { labelledBy, asked } = await read({ permissions, events }, pull(), {
      labels: ['AUTO-merge', 'deps', 'staging'],
    });
    expect(labelledBy).toEqual(
      new Map([
        ['auto-merge', { login: 'max', permission: 'read', bot: false }],
        ['deps', { login: 'deps[bot]', permission: 'none', bot: true }],
      ]),
    );
    expect(asked.toSorted()).toEqual(['activity', 'events', 'permission max', 'permission rita']);
  });
  it('is not known when the history is too long to have its end', async () => {
    const events = Array.from({ length: 1000 }, () => labeled('auto', 'rita'));
    const known = async (count: number) =>
      (await read({ permissions, events: events.slice(0, count) }, pull(), { labels: ['auto'] })).labelledBy.has(
        'auto',
      );
    expect([await known(999), await known(1000)]).toEqual([true, false]);
  });
  it('is not asked for when no label matters', async () => {
    expect((await read({ permissions }, pull())).asked).toEqual(['permission rita', 'activity']);
  });
});

describe('who pushed', () => {
  const pushed = (login: string | null, after: string, type = 'push') => ({
    activity_type: type,
    after,
    actor: login === null ? null : { login },
  });
  const pushers = async (activity: object[] | GithubError, over: Partial<Pull> = {}) =>
    (await read({ activity }, pull(over))).pushers;

  it('is told the last first, since the branch was made', async () => {
    const activity = [
      pushed('max', HEAD),
      pushed('rita', 'b'),
      pushed('max', 'c'),
      pushed('rita', 'd', 'branch_creation'),
      pushed('eve', 'e'),
    ];
    expect(await pushers(activity)).toEqual(['max', 'rita']);
  });
  it.each<[string, object[] | GithubError, Partial<Pull>]>([
    ['of a fork', [pushed('max', HEAD)], { fork: true }],
    ['without the right to see it', new GithubError('permission', 403, 'no'), {}],
    ['where GitHub has no such list', new GithubError('not-found', 404, 'no'), {}],
    ['while the list does not have the last push', [pushed('max', 'b')], {}],
    ['of an empty list', [], {}],
    ['by a deleted account', [pushed(null, HEAD)], {}],
  ])('is not known %s', async (_name, activity, over) => {
    expect(await pushers(activity, over)).toBeUndefined();
  });
  it.each(['unavailable', 'rate-limit', 'auth'] as const)(
    'is not unknown for good because GitHub did not answer (%s): no sweep would see that it does now',
    async (kind) => {
      await expect(pushers(new GithubError(kind, 503, 'later'))).rejects.toMatchObject({ kind });
      const permissions = { rita: new GithubError(kind, 503, 'later') };
      await expect(read({ permissions }, pull())).rejects.toMatchObject({ kind });
    },
  );
});

describe('the members of a team', () => {
  const review = (login: string, state: 'APPROVED' | 'DISMISSED' = 'APPROVED', type: 'User' | 'Bot' = 'User') => ({
    author: { ...person(login), type },
    state,
    submittedAt: '',
    commit: HEAD,
  });
  const items = [
    review('rita'),
    review('max'),
    review('eve', 'DISMISSED'),
    review('x[bot]', 'APPROVED', 'Bot'),
    review('new'),
  ];
  const approved = pull({ reviews: { items, cut: false } });
  it('are those of who approved', async () => {
    const members = { 'acme/ops rita': 'active', 'acme/ops eve': 'active', 'acme/ops new': 'pending' };
    const { teams } = await read({ members }, approved, { teams: ['Acme/Ops'] });
    expect(teams).toEqual(new Map([['acme/ops', ['rita']]]));
  });
  it('are not known of a team that cannot be seen', async () => {
    const members = { 'acme/ops rita': new GithubError('permission', 403, 'no'), 'acme/web max': 'active' };
    const { teams } = await read({ members }, approved, { teams: ['acme/ops', 'acme/web'] });
    expect(teams).toEqual(new Map([['acme/web', ['max']]]));
  });
});
