import { type ApplyDeps, type ApplyResult, apply } from '../../packages/core/src/apply.ts';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { readIdentity } from '../../packages/core/src/github/home.ts';
import { viewer } from '../../packages/core/src/github/permissions.ts';
import { type Redactor, redactor } from '../../packages/core/src/text/redact.ts';
import { connect, repo, scopeOf, TOKEN, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';

export const HOME = 'acme/app';
export const BOT = { login: 'github-actions[bot]', id: 41898282 };
export const SECRET = 'sk-live-0123456789abcdef';

/** One issue, and what apply needs to write to it. */
export interface Bench {
  twin: GitHubTwin;
  host: TestHost;
  world: World;
  deps: ApplyDeps;
  /** Applies effects to the issue. */
  apply(effects: Effect[], over?: Partial<ApplyDeps>): Promise<ApplyResult>;
  /** Applies effects to an issue by its number, or to the repository (0). */
  applyTo(number: number, effects: Effect[], over?: Partial<ApplyDeps>): Promise<ApplyResult>;
  comments(): string[];
  labels(): string[];
}

export async function openBench(): Promise<Bench> {
  const twin = await startGitHub({
    tokens: { [TOKEN]: { permissions: { contents: 'read', issues: 'write', actions: 'write' } } },
    repos: {
      [HOME]: {
        visibility: 'public',
        org: true,
        collaborators: { ann: 'write' },
        issues: [{ title: 'Red', user: 'maria', body: 'It fails.' }],
      },
      'acme/lib': { visibility: 'public', org: true },
    },
  });
  const world = connect(twin);
  const host = testHost({ clock: world.clock });
  const secrets: Redactor = redactor([{ name: 'api-key', value: SECRET }]);
  const home = repo(HOME);
  const deps: ApplyDeps = {
    github: world.github,
    writer: world.writer,
    self: await viewer(world.github, home),
    trustedBots: [BOT],
    allowLinks: [`${twin.url}/${HOME}/actions/runs/`],
    scope: await scopeOf(world.github, [HOME, 'acme/lib']),
    audit: host.audit,
    log: host.log,
    dryRun: false,
    signal: host.signal,
    killSwitch: async () => undefined,
    readSubject: (repo) => readIdentity(world.github, repo),
    findSecret: (text) => secrets.findSecret(text),
    redact: (text) => secrets.redact(text),
  };
  const applyTo: Bench['applyTo'] = (number, effects, over = {}) =>
    apply({ subject: { repo: home, number }, effects, because: [] }, { ...deps, ...over });
  return {
    twin,
    host,
    world,
    deps,
    apply: (effects, over) => applyTo(1, effects, over),
    applyTo,
    comments: () =>
      twin
        .repo(HOME)
        .comments(1)
        .map(({ body }) => body),
    labels: () => twin.repo(HOME).labels(1),
  };
}

export const comment = (text: string, data: Record<string, unknown> = { n: 1 }): Effect => ({
  kind: 'comment',
  marker: 'triage',
  data,
  text,
});
/** An issue of a failure; `key` is its fingerprint. */
export const opening = (
  key = 'v1:aa',
  over: Partial<Extract<Effect, { kind: 'open-issue' }>> = {},
): Extract<Effect, { kind: 'open-issue' }> => ({
  kind: 'open-issue',
  marker: 'failure',
  title: 'CI: it fails',
  text: 'It fails.',
  data: { fingerprint: key },
  labels: ['ai-devops', 'ci:test_failure'],
  assignees: [],
  ...over,
});
export const editing = (
  key = 'v1:aa',
  over: Partial<Extract<Effect, { kind: 'edit-issue' }>> = {},
): Extract<Effect, { kind: 'edit-issue' }> => ({
  kind: 'edit-issue',
  marker: 'failure',
  key,
  text: 'It fails.',
  data: { fingerprint: key },
  ...over,
});
export const label = (...add: string[]): Effect => ({ kind: 'label', add, replacePrefix: 'ci:' });
export const eyes: Effect = { kind: 'react' };
