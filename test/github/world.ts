import type { AllowedRepo, Scope } from '../../packages/core/src/domain/repo.ts';
import { parseRepo, repoKey } from '../../packages/core/src/domain/repo.ts';
import { guardedFetch } from '../../packages/core/src/fetch.ts';
import {
  connectGithub,
  type Github,
  type GithubSettings,
  type GithubWriter,
} from '../../packages/core/src/github/client.ts';
import { readAllowed } from '../../packages/core/src/github/repos.ts';
import type { Log } from '../../packages/core/src/ports.ts';
import { type FakeClock, fakeClock } from '../kit/clock.ts';
import type { GitHubSeed, GitHubTwin } from '../kit/github/index.ts';

export const TOKEN = 'ghs_0123456789abcdef0123456789abcdef0123';

/** A log that remembers its lines as `level: text`. */
export function memoryLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  return {
    lines,
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
    group: at('group'),
    endGroup: () => {},
  };
}

export interface World {
  twin: GitHubTwin;
  github: Github;
  writer: GithubWriter;
  clock: FakeClock;
  log: ReturnType<typeof memoryLog>;
}

/** Both clients over the twin, through the guarded fetch, with a clock that never waits. */
export function connect(
  twin: GitHubTwin,
  {
    token = TOKEN,
    own = {},
    clock = fakeClock({ at: new Date(twin.clock.now()).toISOString() }),
    ...more
  }: { token?: string; own?: Record<string, string>; clock?: FakeClock } & Partial<
    Pick<GithubSettings, 'etags' | 'throttle' | 'signal'>
  > = {},
): World {
  const log = memoryLog();
  const urls = { api: twin.url, graphql: twin.graphqlUrl, server: twin.url };
  const fetch = guardedFetch({ allow: [twin.url] });
  const repositoryTokens = new Map(Object.entries(own));
  const clients = connectGithub({ urls, token, repositoryTokens, fetch, clock, log, userAgent: 'test', ...more });
  return { twin, clock, log, ...clients };
}

export const repo = (name: string) => parseRepo(name)!;

/** The scope of a run that may read these repositories; the first is home. */
export async function scopeOf(github: Github, names: readonly string[], more: Partial<Scope> = {}): Promise<Scope> {
  const repos: AllowedRepo[] = await readAllowed(github, names.map(repo));
  return { home: repo(names[0]!), repos, shas: new Map(), frozenAt: undefined, ...more };
}

export const keyOf = (name: string): string => repoKey(repo(name));

/** A log of numbered lines, with one error. */
export const numbered = (lines: number): string =>
  Array.from({ length: lines }, (_, i) => `2026-01-05T08:00:00.0000000Z line ${i + 1}`).join('\n');

/** Two repositories that are allowed and one that is not, with everything the reads read. */
export const SEED: GitHubSeed = {
  tokens: { [TOKEN]: {} },
  repos: {
    'acme/app': {
      visibility: 'public',
      commits: [
        {
          message: 'Begin',
          files: { 'README.md': '# app\n', 'src/a.ts': 'export const a = 1;\nexport const b = 2;\n' },
        },
        {
          message: 'Count from two',
          author: 'alice',
          files: { 'src/a.ts': 'export const a = 2;\nexport const b = 2;\n' },
        },
      ],
      branches: { feature: [{ message: 'Try', files: { 'src/new.ts': 'new\n' } }] },
      labels: ['bug'],
      issues: [
        {
          title: 'Build is broken',
          body: 'It fails since Monday.',
          user: 'alice',
          labels: ['bug'],
          createdAt: '2026-01-05T08:00:00Z',
          updatedAt: '2026-01-05T08:30:00Z',
          comments: [{ user: 'bob', body: 'Same here.', createdAt: '2026-01-05T08:30:00Z' }],
        },
      ],
      pulls: [
        { title: 'A try', body: 'Please look.', head: 'feature', user: 'bob', createdAt: '2026-01-05T08:10:00Z' },
      ],
      runs: [
        {
          workflow: 'CI',
          jobs: [
            {
              name: 'test',
              conclusion: 'failure',
              steps: ['Set up', { name: 'Run npm test', conclusion: 'failure' }],
              log: numbered(500),
            },
          ],
        },
      ],
    },
    'acme/lib': { visibility: 'public', commits: [{ message: 'Lib', files: { 'lib.ts': 'export const lib = 1;\n' } }] },
    'victim/private': {
      commits: [{ message: 'Secret', files: { 'key.pem': 'BEGIN KEY\n' } }],
      runs: [{ jobs: [{ name: 'deploy', log: 'secret\n' }] }],
    },
  },
};
