import { type ReconcileInput, type Report, runReconcile } from '@ai-devops/core';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import {
  type GitHubSeed,
  type GitHubTwin,
  type Issue,
  type PullSeed,
  type RepoSeed,
  startGitHub,
} from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { settingsFor } from './detect-world.ts';

export const HOME = 'acme/app';
export const TOKEN = 'ghs_reconcile000000000000000000000000000000';
export const RECONCILE_PERMISSIONS = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'read',
  metadata: 'read',
} as const;

export const INPUT: ReconcileInput = {
  rules: ['.github/pr-rules/*.yml'],
  explain: false,
  targets: [],
  sweep: 'auto',
  maxPulls: 100,
  investigate: false,
  rollback: 'off',
  rollbackWindow: 1440,
  writePauseMs: 0,
};

/**
 * The text of a rule for pull requests with the label `auto-merge`, or `include`; `spec` are further lines of YAML, and
 * `selector` those of its selector.
 */
export const ruleText = (
  name = 'merge-ready',
  spec = '',
  { include = ['auto-merge'], exclude = [] as string[], selector = '', instruction = 'Merge what is ready.' } = {},
): string => `apiVersion: aioperator.io/v1alpha1
kind: PRReconciliationRule
metadata:
  name: ${name}
spec:
  selector:
    labels:
      include: ${JSON.stringify(include)}
      exclude: ${JSON.stringify(exclude)}
${selector === '' ? '' : `    ${selector}\n`}  instruction: ${JSON.stringify(instruction)}
${spec
  .split('\n')
  .map((line) => (line === '' ? '' : `  ${line}`))
  .join('\n')}
`;

export type ReadySeed = Partial<PullSeed> & {
  files?: Record<string, string>;
  approved?: boolean;
  green?: boolean;
  /** Who made its commit and pushed it. */
  by?: string;
};

export interface ReconcileWorld {
  github: GitHubTwin;
  host: TestHost;
  model: ModelTwin;
  /** What the model answers about each pull request from now: by its number, else the action for all. */
  answers(action: string | ((number: number) => string)): void;
  /** Writes rules to the default branch of the home repository: text by file name. */
  rules(files: Record<string, string>, repo?: string): void;
  /** An open pull request of jon that everything allows to be merged: green, approved by maria, two hours old. */
  ready(seed?: ReadySeed): Issue;
  /** A check of that name at the head of a pull request. */
  check(number: number, conclusion: string | null, name?: string): void;
  run(input?: Partial<ReconcileInput>, settings?: Partial<Settings>): Promise<Report>;
  settings(over?: Partial<Settings>): Settings;
  minutes(count: number): void;
  /** Our check runs on the head of a pull request. */
  ourChecks(
    number: number,
  ): { conclusion: string | null; title: string | null; summary: string | null; externalId: string }[];
  /** Our comments of kind `decision`. */
  comments(number: number): string[];
  /** What the report says of a pull request of the home repository, or of `acme/other#7`. */
  decided(report: Report, pull: number | string): Told | undefined;
  isMerged(number: number): boolean;
  /**
   * Does that once, when GitHub has looked at what it was asked and before its answer arrives: what it was asked is the
   * name of a GraphQL query, or a pattern over `METHOD /path`.
   */
  meanwhile(asked: string | RegExp, act: () => void): void;
  /** What was written to GitHub, as sentences. */
  writes(): string[];
  close(): Promise<void>;
}

/** One entry of the output `decisions`. */
export interface Told {
  pull: string;
  head: string;
  rules: string[];
  allowed: string[];
  action: string;
  became: string;
  source: string;
  reasons: string[];
}

const MINUTE = 60_000;

/** A repository with one protected branch, one rule, and a model that says `merge`; GitHub's time stands still until a test moves it. */
export async function openReconcileWorld({
  seed = {},
  home = {},
  over = {},
}: {
  seed?: GitHubSeed;
  home?: RepoSeed;
  over?: Partial<Host>;
} = {}): Promise<ReconcileWorld> {
  const github = await startGitHub(
    {
      ...seed,
      tokens: { [TOKEN]: { permissions: RECONCILE_PERMISSIONS }, ...seed.tokens },
      repos: {
        [HOME]: { visibility: 'public', collaborators: { maria: 'write', jon: 'write', rita: 'read' }, ...home },
        ...seed.repos,
      },
    },
    { at: '2026-01-05T09:00:00Z' },
  );
  const plain = testHost();
  const host = testHost({ ...over, clock: { ...(over.clock ?? plain.clock), now: () => github.clock.now() } });
  const model = await startModel([]);
  const repo = github.repo(HOME);
  repo.protect('main', { checks: [{ name: 'test' }] });
  const settings = (more: Partial<Settings> = {}): Settings => ({
    ...settingsFor({ github, token: TOKEN, home: HOME, others: [] }),
    provider: 'gemini',
    apiKey: 'key-for-the-twin',
    baseUrl: model.url.gemini,
    budget: { steps: 12, toolCalls: 30, tokens: 1_000_000, costUsd: 5, minutes: 10 },
    ...more,
  });
  const world: ReconcileWorld = {
    github,
    host,
    model,
    settings,
    answers(action) {
      model.otherwise((view) => answerTo(view.user.join('\n'), action));
    },
    rules(files, name = HOME) {
      const paths = Object.entries(files).map(([file, text]) => [`.github/pr-rules/${file}`, text]);
      github.repo(name).push('main', { message: 'Rules', author: 'maria', files: Object.fromEntries(paths) });
    },
    ready({ files, approved = true, green = true, by = 'jon', ...told } = {}) {
      const number = Math.max(0, ...repo.issues.map((one) => one.number)) + 1;
      const head = told.head ?? `work-${number}`;
      if (!told.headRepo && !repo.branches()[head]) {
        repo.record.refs.set(`heads/${head}`, repo.sha());
        repo.push(head, {
          message: 'Work',
          author: by,
          files: files ?? { [`src/work-${number}.ts`]: 'export {};\n' },
        });
      }
      const pull = repo.addPull({
        title: `Work ${number}`,
        body: 'Does it.',
        user: 'jon',
        labels: [{ name: 'auto-merge', by: 'maria' }],
        ...told,
        head,
      });
      if (green) world.check(pull.number, 'success');
      if (approved) repo.addReview(pull.number, { user: 'maria' });
      github.clock.advance(120 * MINUTE);
      return pull;
    },
    check(number, conclusion, name = 'test') {
      const sha = repo.issue(number).pull!.headSha;
      repo.addCheckRun({ name, sha, conclusion, status: conclusion ? 'completed' : 'in_progress' });
    },
    run: (input = {}, more = {}) => runReconcile(settings(more), { ...INPUT, ...input }, host),
    minutes: (count) => github.clock.advance(count * MINUTE),
    ourChecks: (number) =>
      repo.checkRuns
        .filter(({ name, sha }) => name === 'ai-devops / pr-reconcile' && sha === repo.issue(number).pull!.headSha)
        .map(({ conclusion, title, summary, externalId }) => ({
          conclusion,
          title,
          summary,
          externalId: externalId ?? '',
        })),
    comments: (number) =>
      repo.comments(number).flatMap(({ body }) => (body.includes('<!-- ai-devops:decision ') ? [body] : [])),
    decided(report, pull) {
      const name = typeof pull === 'number' ? `${HOME}#${pull}` : pull;
      const all = JSON.parse(report.outputs['decisions'] ?? '[]') as Told[];
      return all.find((one) => one.pull === name);
    },
    isMerged: (number) => repo.issue(number).pull!.mergedAt !== null,
    meanwhile(asked, act) {
      const stop = github.onCall(({ phase, record }) => {
        const { method, path, operation } = record;
        const fits = typeof asked === 'string' ? operation === asked : asked.test(`${method} ${path}`);
        if (phase !== 'after' || !fits) return;
        stop();
        act();
      });
    },
    writes: () => github.writes(),
    close: async () => {
      await Promise.all([model.close(), github.close()]);
    },
  };
  world.rules({ 'ready.yml': ruleText() });
  world.answers('merge');
  return world;
}

/** The answer of a model that reads what it is asked about, and its head, from the task. */
function answerTo(task: string, action: string | ((number: number) => string)): Turn {
  const [, number, head] = /pull request \S+#(\d+), whose head commit is ([0-9a-f]{40})/.exec(task) ?? [];
  const word = typeof action === 'string' ? action : action(Number(number));
  return {
    calls: [{ name: 'answer', args: { pull: Number(number), head, action: word, reason: 'The rule says so.' } }],
  };
}
