import { expect } from '@jest/globals';
import type { Scope } from '../../packages/core/src/domain/repo.ts';
import { AlertError } from '../../packages/core/src/errors.ts';
import { INTENT_TOOLS } from '../../packages/core/src/jobs/ask.ts';
import type { SessionSettings } from '../../packages/core/src/mcp/session.ts';
import { openStaging, type Staging, type StagingSettings } from '../../packages/core/src/mcp/staging.ts';
import type { ToolSession } from '../../packages/core/src/mcp/tool.ts';
import { connect, scopeOf, TOKEN, type World } from '../github/world.ts';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';
import { EVERY, open as openSessionOver } from './open.ts';

export const LF = 'one\n  two\nthree\n  two\nfive\n';
export const SOURCE = 'export function add(a, b) {\n\tif (a > 0) {\n\t\treturn a - b;\n\t}\n\treturn b;\n}\n';
/** What looks like a secret in these tests, and what is one. */
export const LOOKS = 'looks-like-a-secret';
export const EXACT = 'the-very-secret-value';

export const PULL = {
  title: 'Add instead of subtracting',
  cause: 'The sign was wrong.',
  change: 'The sign is right.',
  impact: 'Callers get sums.',
  tests: 'add.test.ts proves it.',
};

const FILES: Record<string, string | Buffer> = {
  'README.md': '# app\n',
  'src/add.ts': SOURCE,
  'src/lines.txt': LF,
  'src/windows.txt': 'one\r\ntwo\r\nthree\r\n',
  'src/mixed.txt': 'one\r\ntwo\nthree\n',
  'src/marked.txt': '\uFEFFone\ntwo\n',
  'src/old.txt': `token = ${LOOKS}\nplain\n`,
  'src/latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  'src/picture.png': Buffer.from([0x89, 0x50, 0x00, 0x01]),
  'src/huge.txt': 'x'.repeat(1_048_577),
  'src/large.txt': `${'a line of a large file\n'.repeat(12_000)}end\n`,
  'test/add.test.ts': "import { add } from '../src/add';\nit('adds', () => expect(add(1, 2)).toBe(3));\n",
};

export interface Stage {
  twin: GitHubTwin;
  world: World;
  scope: Scope;
  staging: Staging;
  session: ToolSession;
  /** Another staging over the same twin, without a session. */
  stagingOver(settings?: Partial<StagingSettings>): Staging;
  /** Another session and staging over the same twin, which the caller closes. */
  again(
    settings?: Partial<StagingSettings>,
    session?: Partial<SessionSettings>,
  ): Promise<Omit<Stage, 'again' | 'stagingOver' | 'close'>>;
  close(): Promise<void>;
}

export const LIMITS = { allowedPaths: [], protectedPaths: [], maxFiles: 10, maxLines: 400 };

/**
 * A twin with three public repositories and a private one, of which acme/app and acme/lib may be changed, and a session
 * with every read and every intent.
 */
export async function openStage(settings: Partial<StagingSettings> = {}): Promise<Stage> {
  const open = (files: Record<string, string | Buffer>) => ({
    visibility: 'public' as const,
    commits: [{ message: 'Begin', files }],
    issues: [{ title: 'Red', user: 'alice', createdAt: '2026-01-05T08:00:00Z', updatedAt: '2026-01-05T08:00:00Z' }],
  });
  const twin = await startGitHub(
    {
      tokens: { [TOKEN]: {} },
      repos: {
        'acme/app': open(FILES),
        'acme/lib': open({ 'lib.ts': 'export const lib = 1;\n' }),
        'acme/docs': open({ 'index.md': '# docs\n' }),
        'acme/secret': { commits: [{ message: 'Hidden', files: { 'key.txt': 'key\n' } }] },
      },
    },
    { at: '2026-01-05T09:00:00Z' },
  );
  await addOddFiles(twin);
  const seeded = twin.writes().length;
  const world = connect(twin);
  const scope = await scopeOf(world.github, ['acme/app', 'acme/lib', 'acme/docs']);
  const targets = ['acme/app', 'acme/lib'].map((name) => targetOf(scope, name));
  const stagingOver: Stage['stagingOver'] = (more = {}) =>
    openStaging({
      ...{ github: world.github, scope, targets, limits: LIMITS, issue: { repo: scope.home, number: 1 }, findSecret },
      ...settings,
      ...more,
    });
  const again: Stage['again'] = async (more = {}, session = {}) => {
    const staging = stagingOver(more);
    const names = [...EVERY, ...INTENT_TOOLS];
    const opened = await openSessionOver(world, { names, staging, ...session }, more.scope ?? scope);
    return { twin, world, scope, staging, session: opened };
  };
  const first = await again();
  return {
    ...first,
    again,
    stagingOver,
    async close() {
      // Whatever was said, nothing of it was written.
      expect(twin.writes().slice(seeded)).toEqual([]);
      await first.session.close();
      await twin.close();
    },
  };
}

export function targetOf(scope: Scope, name: string) {
  const repo = scope.repos.find((one) => `${one.repo.owner}/${one.repo.name}` === name)!;
  return { repo, base: repo.defaultBranch, branch: `ci-fix-issue-1-${repo.repo.name}` };
}

function findSecret(text: string): string | undefined {
  if (text.includes(EXACT)) throw new AlertError('O2', 'The value of A_KEY was about to be staged.');
  return text.includes(LOOKS) ? 'a key' : undefined;
}

/** What a seed cannot say: an executable file, a symbolic link and a submodule, as git itself would have them. */
async function addOddFiles(twin: GitHubTwin): Promise<void> {
  const send = async (method: string, path: string, body: object) => {
    const response = await fetch(`${twin.url}/repos/acme/app/git/${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as { sha: string };
  };
  const head = twin.repo('acme/app').sha();
  const { sha: blob } = await send('POST', 'blobs', { content: '#!/bin/sh\necho hi\n', encoding: 'utf-8' });
  const { sha: link } = await send('POST', 'blobs', { content: '/etc', encoding: 'utf-8' });
  const { sha: tree } = await send('POST', 'trees', {
    base_tree: head,
    tree: [
      { path: 'src/run.sh', mode: '100755', type: 'blob', sha: blob },
      { path: 'docs', mode: '120000', type: 'blob', sha: link },
      { path: 'vendored', mode: '160000', type: 'commit', sha: blob },
    ],
  });
  const { sha } = await send('POST', 'commits', { message: 'Add odd files', tree, parents: [head] });
  await send('PATCH', 'refs/heads/main', { sha });
}
