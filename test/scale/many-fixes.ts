/** A repository with many failures that can be repaired, each on an issue of its own. Runs without jest, for the benchmark too. */
import { type GitHubTwin, type RequestRecord, startGitHub } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';

/** A failure whose issue is triaged, and where a maintainer has just asked for a fix. */
export interface Broken {
  issue: number;
  maintainer: string;
  event: { name: string; payload: unknown };
  /** Each as it is and as it must be. */
  files: { path: string; before: string; after: string }[];
  /** What a model does that repairs it. */
  turns: Turn[];
}

export interface ManyFixes {
  github: GitHubTwin;
  token: string;
  home: string;
  broken: Broken[];
}

export interface ManyFixesOptions {
  fixes: number;
  /** How many files each of them changes. */
  files: number;
}

const BOT = 'github-actions[bot]';
const lines = (part: number, file: number, result: number): string =>
  `/** Part ${part} of the shop, file ${file}. */\nexport function part${part}(wares) {\n  return wares.length * ${result};\n}\n`;

/** As many failures as are told, each with files and a maintainer of its own. */
export async function tellManyFixes({ fixes, files }: ManyFixesOptions): Promise<ManyFixes> {
  const token = 'ghs_theTokenOfManyFixesAtOnce123456789';
  const home = 'acme/shop';
  const parts = Array.from({ length: fixes }, (_, part) =>
    Array.from({ length: files }, (_, file) => ({
      path: `src/part-${part}/file-${file}.js`,
      before: lines(part, file, 2),
      after: lines(part, file, 3),
    })),
  );
  const maintainers = parts.map((_, part) => `maintainer-${part}`);
  const github = await startGitHub({
    tokens: { [token]: { rateLimit: { limit: 100_000, remaining: 100_000 } } },
    repos: {
      [home]: {
        org: true,
        visibility: 'public',
        collaborators: { jon: 'write', ...Object.fromEntries(maintainers.map((login) => [login, 'write' as const])) },
        commits: [
          {
            message: 'Open the shop',
            files: {
              CODEOWNERS: '* @jon\n',
              'package.json': '{ "type": "module" }\n',
              ...Object.fromEntries(parts.flat().map(({ path, before }) => [path, before])),
            },
          },
        ],
      },
    },
  });
  const broken: Broken[] = [];
  for (const [part, files] of parts.entries()) {
    const maintainer = maintainers[part]!;
    const { issue, comment } = tellOne(github, home, part, maintainer);
    const payload = await eventOf(github, token, home, issue, comment);
    broken.push({
      issue,
      maintainer,
      event: { name: 'issue_comment', payload },
      files,
      turns: turnsOf(home, part, files),
    });
  }
  return { github, token, home, broken };
}

/** An issue as detect-failures and ai-triage leave it, and the comment that asks for a fix. */
function tellOne(
  github: GitHubTwin,
  home: string,
  part: number,
  maintainer: string,
): { issue: number; comment: number } {
  const repo = github.repo(home);
  const fingerprint = `v1:failure-of-part-${part}`;
  const url = `${github.url}/${home}/actions/runs/${100 + part}`;
  const { number } = repo.addIssue({
    title: `CI: part ${part} counts wrong`,
    user: BOT,
    body: `The nightly fails.\n\n${marker('failure', {
      fingerprint,
      class: 'test_failure',
      runs: [
        {
          ...{ repo: home, runId: 100 + part, attempt: 1, jobId: 200 + part, job: 'test', step: 'Run npm test' },
          ...{ sha: repo.sha(), branch: 'main', url, at: '2026-01-05T03:00:00Z' },
        },
      ],
      excerpt: `not ok 1 - part ${part}: expected 3, got 2`,
      anchors: [{ line: 1, text: `not ok 1 - part ${part}` }],
    })}`,
    labels: ['ci:test_failure'],
  });
  const triage = {
    summary: `Part ${part} counts wrong.`,
    rootCause: 'It multiplies by two.',
    impact: [],
    solution: 'Multiply by three.',
    testStrategy: 'Run the nightly again.',
    repositoryOrder: [home],
    class: 'test_failure',
    confidence: 0.9,
    evidence: [],
    suspects: [],
    files: [],
    fixable: true,
  };
  const asked = { provider: 'gemini', model: 'gemini-3-pro', start: 'earlier', at: '2026-01-05T04:00:00.000Z' };
  const pins = { [home]: repo.sha() };
  repo.addComment(number, {
    user: BOT,
    body: `A triage.\n\n${marker('triage', { triage, fingerprint, pins, ...asked })}`,
  });
  return { issue: number, comment: repo.addComment(number, { user: maintainer, body: '@ai-create-fix' }).id };
}

/** A marker as its jobs write it: base64url with a dot for the hyphen. */
const marker = (kind: string, data: object): string =>
  `<!-- ai-devops:${kind} v1 ${Buffer.from(JSON.stringify(data)).toString('base64url').replaceAll('-', '.')} -->`;

async function eventOf(github: GitHubTwin, token: string, home: string, issue: number, id: number): Promise<unknown> {
  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.url}/repos/${home}${route}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const comment = await get(`/issues/comments/${id}`);
  return { action: 'created', issue: await get(`/issues/${issue}`), comment, sender: comment['user'] };
}

/** Five files in a turn, since more calls at once are not heard; then the text, then the answer. */
function turnsOf(repository: string, part: number, files: Broken['files']): Turn[] {
  const edits = [{ search: 'wares.length * 2', replace: 'wares.length * 3' }];
  const calls = files.map(({ path }) => ({ name: 'create_or_update_file', args: { repository, path, edits } }));
  const words = {
    title: `Count part ${part} by three`,
    cause: 'It multiplies by two.',
    change: 'It multiplies by three.',
    impact: 'Whoever counts.',
    tests: 'The nightly.',
  };
  const answer = { outcome: 'fix', summary: `Part ${part} multiplies by three.`, risk: 'low', confidence: 0.9 };
  return [
    ...Array.from({ length: Math.ceil(calls.length / 5) }, (_, turn) => ({
      calls: calls.slice(turn * 5, turn * 5 + 5),
    })),
    { calls: [{ name: 'create_pull_request', args: { repository, ...words } }] },
    { calls: [{ name: 'answer', args: answer }] },
  ];
}

/** The settings of a run for one of them; every run has its own number. */
export function settingsOfFix({ github, token, home }: ManyFixes, { maintainer, event }: Broken, number: number) {
  const [owner = '', name = ''] = home.split('/');
  const id = 9_000_000 + number;
  return {
    ...{ home: { owner, name }, token, repositoryTokens: [], repositories: [], provider: 'gemini' as const },
    ...{ apiKey: 'key-for-the-twin', mcp: { server: 'embedded' as const } },
    trustedBots: [{ login: BOT, id: 41898282 }],
    ...{ configPath: '.github/ai-devops.yml', dryRun: false, disabled: false },
    budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
    urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
    run: {
      ...{ id, number, attempt: 1, url: `${github.url}/${home}/actions/runs/${id}` },
      ...{ actor: maintainer, triggeringActor: maintainer },
    },
    event,
  };
}

/** The defaults of the action. */
export const FIX_DEFAULTS = {
  stage: 'all',
  minConfidence: 0.6,
  maxAttempts: 3,
  branch: 'ci-fix-issue-{issue}-{run}',
  targets: [],
  limits: { allowedPaths: [], protectedPaths: [], maxFiles: 10, maxLines: 400 },
  commands: { setup: '', reproduce: '', validate: '' },
  isolation: 'unsafe',
  network: false,
  commandMinutes: 1,
  rounds: 3,
  mode: 'fix',
  alternatives: 1,
  approvers: [],
} as const;

/** What a fix left besides what it should, a sentence each; none when it is all right. */
export function strayOf({ github, home }: ManyFixes, { issue, files }: Broken): string[] {
  const repo = github.repo(home);
  const wrong: string[] = [];
  const branches = Object.keys(repo.branches()).filter((name) => name.startsWith(`ci-fix-issue-${issue}-`));
  const pulls = repo.issues.filter(({ pull }) => pull && branches.includes(pull.head));
  const comments = repo.comments(issue).filter(({ body }) => body.includes('<!-- ai-devops:fix '));
  const [branch] = branches;
  const [pull] = pulls;
  if (branches.length !== 1 || pulls.length !== 1 || comments.length !== 1 || !branch || !pull)
    return [`#${issue} has ${branches.length} branches, ${pulls.length} pull requests, ${comments.length} comments`];
  const before = repo.files('main');
  const changed = Object.entries(repo.files(branch)).filter(([path, text]) => before[path] !== text);
  const expected = files.map(({ path, after }) => [path, after]);
  if (JSON.stringify(changed.sort()) !== JSON.stringify(expected.sort()))
    wrong.push(`${branch} changes ${changed.map(([path]) => path).join(', ')}`);
  const { parents } = repo.record.git.commits.get(repo.sha(branch))!;
  if (parents.length !== 1 || parents[0] !== repo.sha('main')) wrong.push(`${branch} is not one commit on main`);
  if (!pull.pull?.draft || pull.pull.base !== 'main') wrong.push(`#${pull.number} is no draft for main`);
  if (pull.pull?.requestedReviewers.join() !== 'jon') wrong.push(`#${pull.number} asks nobody for a review`);
  const labels = pull.labels.toSorted().join();
  if (!/^ai-devops,risk:(?:low|medium)$/.test(labels)) wrong.push(`#${pull.number} has the labels ${labels}`);
  if (!pull.body?.includes(`${home}#${issue}`) && !pull.body?.includes(`#${issue}`))
    wrong.push(`#${pull.number} does not name #${issue}`);
  if (!comments[0]?.body.includes(`/pull/${pull.number})`)) wrong.push(`#${issue} does not link #${pull.number}`);
  return wrong;
}

/** Names requests as a person counts them: a GraphQL operation by its name, a route without its numbers. */
export const kindOfCall = ({ method, path, operation }: RequestRecord): string =>
  operation ??
  `${method} ${path
    .replace(/^\/repos\/[^/]+\/[^/]+/, '')
    .replace(/[0-9a-f]{40}|\d+/g, 'N')
    .replace(/(\/labels|\/blobs|\/git\/ref\/heads)\/.*/, '$1/…')}`;
