/** A GitHub with a thousand open pull requests of every kind. Runs without jest, for the benchmark too. */
import { type GitHubTwin, type RepoHandle, startGitHub } from '../kit/github/index.ts';

/** What stands against a pull request; against those of a kind of their own, `ready` and `bot`, nothing does. */
export type PullKind =
  | 'ready'
  | 'bot'
  | 'draft'
  | 'conflicting'
  | 'pending'
  | 'failing'
  | 'unselected'
  | 'behind'
  | 'unapproved'
  | 'objected';

/** Of fifty. */
const MIX: Readonly<Record<PullKind, number>> = {
  ready: 8,
  bot: 3,
  draft: 6,
  conflicting: 4,
  pending: 6,
  failing: 5,
  unselected: 5,
  behind: 4,
  unapproved: 6,
  objected: 3,
};

/** A model may be asked about these alone. */
export const MAY_BE_ASKED: readonly PullKind[] = ['ready', 'bot'];

export interface ManyPulls {
  github: GitHubTwin;
  token: string;
  home: string;
  /** The other repositories. */
  others: string[];
  /** By `owner/name#number`. */
  kinds: Map<string, PullKind>;
}

export interface ManyPullsOptions {
  repositories: number;
  /** In each. */
  pulls: number;
}

const RULES = `apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata:
  name: merge-ready
spec:
  selector:
    labels:
      include: [auto-merge]
      exclude: [do-not-merge]
  instruction: Merge what is ready.
  maxMergesPerHour: 5
---
apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata:
  name: dependencies
spec:
  selector:
    author: dependabot[bot]
  instruction: Merge updates of dependencies.
  safety:
    approvals: 0
`;
const BOT = 'dependabot[bot]';
const HOURS = 3_600_000;

/** As many repositories with as many open pull requests each; their kinds go round. */
export async function tellManyPulls({ repositories, pulls }: ManyPullsOptions): Promise<ManyPulls> {
  const token = 'ghs_theTokenOfManyPullsOfAnApp000000000';
  const names = Array.from({ length: repositories }, (_, index) => `acme/part-${index + 1}`);
  const [home = '', ...others] = names;
  const github = await startGitHub(
    {
      tokens: { [token]: { login: 'acme-devops[bot]', rateLimit: { limit: 1_000_000, remaining: 1_000_000 } } },
      repos: Object.fromEntries(
        names.map((name) => [
          name,
          {
            org: true,
            visibility: 'public',
            collaborators: { maria: 'write', jon: 'write' },
            commits: [{ message: 'Open the shop', files: { 'README.md': '# Shop\n', 'shared.txt': 'one\n' } }],
            branches: { release: [] },
            protection: {
              main: { checks: [{ name: 'test' }] },
              release: { checks: [{ name: 'test' }], strict: true },
            },
          },
        ]),
      ),
    },
    { at: '2026-01-05T09:00:00Z' },
  );
  github.repo(home).push('main', { message: 'Rules', author: 'maria', files: { '.github/pr-rules/rules.yml': RULES } });
  const kinds = new Map<string, PullKind>();
  const mix = interleaved();
  for (const name of names) {
    const repo = github.repo(name);
    for (let index = 0; index < pulls; index += 1) {
      const kind = mix[index % mix.length]!;
      kinds.set(`${name}#${tell(repo, kind, index)}`, kind);
    }
    repo.push('main', { message: 'Share more', author: 'maria', files: { 'shared.txt': 'two\n' } });
    repo.push('release', { message: 'Release', author: 'maria', files: { 'release.txt': '1\n' } });
  }
  github.clock.advance(2 * HOURS);
  return { github, token, home, others, kinds };
}

/** Neighbours are of different kinds. */
function interleaved(): PullKind[] {
  const all = Object.entries(MIX).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => ({ kind: kind as PullKind, at: (index + 0.5) / count })),
  );
  return all.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind);
}

function tell(repo: RepoHandle, kind: PullKind, index: number): number {
  const author = kind === 'bot' ? BOT : 'jon';
  const head = `work-${index}`;
  const base = kind === 'behind' ? 'release' : 'main';
  repo.branch(head, base);
  repo.push(head, {
    message: `Work ${index}`,
    author,
    files: { [fileOf(kind, index)]: `{ "part": ${index} }\n` },
  });
  const { number } = repo.addPull({
    ...{ title: `Work ${index}`, body: `Does part ${index} of it.\n`, user: author, head, base },
    draft: kind === 'draft',
    labels: kind === 'unselected' || kind === 'bot' ? [] : [{ name: 'auto-merge', by: 'maria' }],
  });
  look(repo, kind, number);
  return number;
}

/** A bot may change manifests alone. */
function fileOf(kind: PullKind, index: number): string {
  if (kind === 'conflicting') return 'shared.txt';
  return kind === 'bot' ? `part-${index}/package.json` : `src/work-${index}.ts`;
}

/** Checks and reviews of the head as it is. */
function look(repo: RepoHandle, kind: PullKind, number: number): void {
  const sha = repo.issue(number).pull!.headSha;
  const conclusion = { pending: null, failing: 'failure' }[kind as string];
  repo.addCheckRun({ name: 'lint', sha });
  repo.addCheckRun({ name: 'test', sha, ...(conclusion === undefined ? {} : { conclusion }) });
  if (kind === 'objected') repo.addReview(number, { user: 'maria', state: 'CHANGES_REQUESTED', body: 'Why?' });
  else if (kind !== 'unapproved' && kind !== 'bot') repo.addReview(number, { user: 'maria' });
}

/** Every head moves, and is checked and reviewed anew, so that all of them are what they were. */
export function moveHeads({ github, kinds }: ManyPulls): void {
  for (const [name, kind] of kinds) {
    const [full = '', number] = name.split('#');
    const repo = github.repo(full);
    const { pull, state } = repo.issue(Number(number));
    if (state !== 'open' || !pull) continue;
    repo.push(pull.head, {
      message: 'More of it',
      author: kind === 'bot' ? BOT : 'jon',
      files: { [fileOf(kind, Number(number))]: `{ "after": "${pull.headSha}" }\n` },
    });
    look(repo, kind, Number(number));
  }
  github.clock.advance(2 * HOURS);
}

/** The settings of a scheduled run over all of them, with the budget of nobody who counts. */
export function settingsOfPulls({
  github,
  token,
  home,
  others,
}: Pick<ManyPulls, 'github' | 'token' | 'home' | 'others'>) {
  const repo = (full: string) => {
    const [owner = '', name = ''] = full.split('/');
    return { owner, name };
  };
  return {
    ...{ home: repo(home), token, repositoryTokens: [], repositories: others.map(repo) },
    ...{ provider: 'none' as 'none' | 'gemini', mcp: { server: 'embedded' as const } },
    trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
    ...{ configPath: '.github/ai-devops.yml', dryRun: false, disabled: false },
    budget: { steps: 12, toolCalls: 30, tokens: 100_000_000, costUsd: 1_000, minutes: 30 },
    urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
    run: { id: 1, attempt: 1, url: `${github.url}/${home}/actions/runs/1`, actor: 'maria', triggeringActor: 'maria' },
    event: { name: 'schedule', payload: {} },
  };
}

/** What the action is told, but for the number of pull requests and the pause between two writes. */
export const PULLS_INPUT = {
  rules: ['.github/pr-rules/*.yml'],
  explain: false,
  sweep: 'auto' as 'auto' | 'search' | 'repositories',
  maxPulls: 1_000,
  investigate: true,
  rollback: 'off' as const,
  rollbackWindow: 1440,
  writePauseMs: 0,
};

/** What was left on pull requests that should not be there, or is missing: a sentence each; none when it is all right. */
export function strayOfPulls({ github, kinds }: ManyPulls): string[] {
  return [...kinds].flatMap(([name, kind]) => {
    const [full = '', number] = name.split('#');
    const repo = github.repo(full);
    const { pull, labels, comments, state } = repo.issue(Number(number));
    const checks = repo.checkRuns.filter(({ sha, name: check }) => sha === pull!.headSha && check === OUR_CHECK).length;
    const told = comments.filter(({ body }) => body.includes('<!-- ai-devops:decision ')).length;
    const escalated = labels.filter((label) => label === 'needs-human-approval').length;
    const people = kind === 'failing' || kind === 'conflicting' ? 1 : 0;
    const wrong = checks !== (kind === 'unselected' ? 0 : 1) || told !== people || escalated !== people;
    return wrong && state === 'open'
      ? [`${name}, ${kind}: ${checks} checks, ${told} comments, ${escalated} labels`]
      : [];
  });
}

const OUR_CHECK = 'ai-devops / pr-reconcile';

/** The one that a model was asked about. */
export const askedAbout = (task: string): { name: string; number: number; head: string } | undefined => {
  const [, repo, number, head] = /pull request (\S+)#(\d+), whose head commit is ([0-9a-f]{40})/.exec(task) ?? [];
  return repo && number && head ? { name: `${repo}#${number}`, number: Number(number), head } : undefined;
};
