import type { ApplyDeps } from '../../packages/core/src/apply.ts';
import { commitMessage } from '../../packages/core/src/decide/commit-message.ts';
import type { FixPull } from '../../packages/core/src/domain/fix.ts';
import type { TargetFacts } from '../../packages/core/src/domain/target.ts';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { readTarget } from '../../packages/core/src/github/target.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { repo, TOKEN } from '../github/world.ts';
import { type Bench, HOME, openBench } from './apply.ts';

export type Commit = Extract<Effect, { kind: 'commit' }>;
export type OpenPull = Extract<Effect, { kind: 'open-pull' }>;
export type EditPull = Extract<Effect, { kind: 'edit-pull' }>;

export const BRANCH = 'ci-fix-issue-1-7';
export const PLAN = 'a'.repeat(64);
export const CONFIG = '.github/ai-devops.yml';
/** In each case the one line of the configuration. */
export const CONFIG_TEXT = 'disabled: false\n';
export const LABELS = ['ai-devops', 'ci:test_failure', 'risk:low'];

/** A repository with a file that fails, a script that is executable, and people who review. */
export interface PublishBench extends Bench {
  home: ReturnType<Bench['twin']['repo']>;
  /** Applies effects to the repository, with facts read anew. */
  publish(effects: Effect[], over?: Partial<ApplyDeps>): ReturnType<Bench['apply']>;
  facts(): Promise<TargetFacts>;
  commit(over?: Partial<Commit>): Commit;
  /** How many requests were made since this was last asked. */
  requests(): string[];
}

export async function openPublish(): Promise<PublishBench> {
  const bench = await openBench();
  const { twin, deps, applyTo } = bench;
  const home = twin.repo(HOME);
  twin.token(TOKEN).permissions = { contents: 'write', issues: 'write', pull_requests: 'write' };
  home.push('main', {
    message: 'Add',
    files: {
      'src/a.ts': 'export const a = 1;\n',
      'old.txt': 'old\n',
      'run.sh': '#!/bin/sh\necho 1\n',
      [CONFIG]: CONFIG_TEXT,
    },
    modes: { 'run.sh': '100755' },
  });
  for (const name of LABELS)
    home.record.labels.push({ id: 9_000 + home.record.labels.length, name, color: 'ededed', description: null });
  home.setPermission('rita', 'write');
  home.record.teams.push('core');
  let counted = twin.journal.requests.length;
  const target = () =>
    readTarget(deps.github, repo(HOME), {
      prefix: 'ci-fix-issue-1-',
      labels: LABELS,
      users: ['rita', 'ann', 'maria', 'nobody-at-all'],
      configPath: CONFIG,
    });
  return {
    ...bench,
    home,
    facts: target,
    publish: (effects, over = {}) => {
      let facts: ReturnType<typeof target> | undefined;
      return applyTo(0, effects, {
        target: () => (facts ??= target()),
        readSubject: async () => (facts ??= target()),
        ...over,
      });
    },
    commit: (over = {}) => ({
      kind: 'commit',
      branch: BRANCH,
      base: { branch: 'main', sha: home.sha('main') },
      ...messageOf(PLAN),
      files: [
        { path: 'src/a.ts', before: 'export const a = 1;\n', after: 'export const a = 2;\n', mode: '100644' },
        { path: 'src/new.ts', before: null, after: 'export {};\n', mode: '100644' },
        { path: 'old.txt', before: 'old\n', after: null, mode: '100644' },
      ],
      plan: PLAN,
      ...over,
    }),
    requests: () => {
      const lines = twin.journal.requests
        .slice(counted)
        .map(({ method, path, operation }) => operation ?? `${method} ${path}`);
      counted = twin.journal.requests.length;
      return lines;
    },
  };
}

export const fixData = (over: Partial<FixPull> = {}): FixPull => ({
  issue: `${HOME}#1`,
  fingerprint: 'v1:aa',
  plan: PLAN,
  run: 7,
  risk: 'low',
  weakens: false,
  ...over,
});

export const opening = (over: Partial<OpenPull> = {}): OpenPull => ({
  kind: 'open-pull',
  branch: BRANCH,
  base: 'main',
  title: 'fix(a): count from two',
  text: 'It counted from one.\n\nFixes #1',
  marker: { kind: 'fix', data: fixData() },
  references: ['Fixes #1'],
  labels: LABELS,
  reviewers: { users: [], teams: [] },
  draft: true,
  ...over,
});

export const modeOf = (home: PublishBench['home'], ref: string, path: string): string | undefined =>
  home.record.git.commits.get(home.sha(ref))?.files.get(path)?.mode;

/** The message of a commit of ours, with a plan. */
export const messageOf = (plan: string, pull: object = {}): { headline: string; body: string } =>
  commitMessage(
    {
      pull: {
        title: 'fix(a): count from two',
        cause: 'The list begins at two.',
        change: 'It is counted from two.',
        impact: 'Whoever counts.',
        tests: 'The test that failed.',
        ...pull,
      },
    },
    {
      issue: `${HOME}#1`,
      plan,
      answer: { summary: 'It counts from two now.', risk: 'low', confidence: 0.9 },
      closes: true,
      part: { number: 1, of: 1 },
      asked: { provider: 'gemini', model: 'gemini-x', costUsd: 0.01, steps: 4 },
      proof: undefined,
    },
  );

/** The same as GitHub keeps it. */
export const wholeMessage = (plan: string): string => {
  const { headline, body } = messageOf(plan);
  return `${headline}\n\n${body}`;
};

/** The text of a pull request that is a fix. */
export const markedFix = (data: FixPull): string => `A fix.\n\n${writeMarker('fix', data, (text) => text)}`;
