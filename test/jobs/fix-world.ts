import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Report, runCreateFix } from '@ai-devops/core';
import { expect } from '@jest/globals';
import { actionsExec } from '../../actions/exec.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { FIX_PERMISSIONS, type Night, QUESTION, type RedRun, redNight, tellRedRun } from '../demo/story.ts';
import type { Comment, Issue } from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { storySettings } from '../kit/settings.ts';
import { BOT, goodAnswer, HOME, recordOf } from './world.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
export const UNITS = 'acme/units';
export const FIX_TOKEN = 'ghs_theTokenOfTheFix000000000000000000000000';

/** Links what the dashboard depends on, as an install would. */
export const SETUP =
  'mkdir -p node_modules/@acme && ln -s ../../../poller node_modules/@acme/poller && mkdir -p ../poller/node_modules/@acme && ln -s ../../../units ../poller/node_modules/@acme/units';
export const TEST = 'node --test test/refresh.test.js';

/** What is wrong in acme/units, and what repairs it. */
export const BROKEN_LINE = 'const UNITS = { s: 1, m: 60, h: 3_600 };';
export const GOOD_LINE = 'const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };';

export const FIX_INPUT: FixInput = {
  stage: 'all',
  minConfidence: 0.6,
  maxAttempts: 3,
  branch: 'ci-fix-issue-{issue}-{run}',
  targets: [
    { owner: 'acme', name: 'units' },
    { owner: 'acme', name: 'poller' },
  ],
  limits: { allowedPaths: [], protectedPaths: [], maxFiles: 10, maxLines: 400 },
  commands: { setup: '', reproduce: '', validate: '' },
  isolation: 'unsafe',
  network: false,
  commandMinutes: 1,
  rounds: 3,
  mode: 'fix',
  alternatives: 1,
  approvers: [],
};

/** The red night with its triage on the issue, a model that says nothing until it is told to, and hands to ask for a fix. */
export interface FixWorld {
  red: RedRun;
  issue: number;
  host: TestHost;
  model: ModelTwin;
  script(...turns: Turn[]): void;
  /** Runs ai-create-fix by the comment of the maintainer. Every run has its own number. */
  run(input?: Partial<FixInput>, over?: Partial<Settings>): Promise<Report>;
  /** Another comment, and the settings of the run that it starts. */
  says(user: string, body: string): Promise<Partial<Settings>>;
  /** The comments of the fix on the issue. */
  comments(): Comment[];
  pulls(repo?: string): Issue[];
  /** Branches of a repository beside main. */
  branches(repo?: string): string[];
  close(): Promise<void>;
}

let night: Promise<Night> | undefined;

export async function openFixWorld(over: Partial<Host> = {}): Promise<FixWorld> {
  night ??= redNight(ROOT);
  const red = await tellRedRun(ROOT, { night: await night });
  const { github } = red;
  github.addToken(FIX_TOKEN, { permissions: FIX_PERMISSIONS });
  const home = github.repo(HOME);
  const model = await startModel([]);
  const folder = mkdtempSync(path.join(tmpdir(), 'fix-'));
  const host = testHost({ machine: { folder, exec: actionsExec() }, ...over });
  const plain = (text: string) => text;
  const story = { ...red, issue: 0, event: { name: '', payload: {} } };
  const { number: issue } = home.addIssue({
    title: 'CI: the next refresh is due too soon',
    user: BOT.login,
    body: `The nightly fails.\n\n${writeMarker('failure', recordOf(story), plain)}`,
    labels: ['ai-devops', 'ci:test_failure'],
  });
  home.addComment(issue, {
    user: BOT.login,
    body: `A triage.\n\n${writeMarker(
      'triage',
      {
        triage: goodAnswer(story),
        fingerprint: 'v1:0123456789abcdef',
        pins: { [HOME]: home.sha() },
        provider: 'gemini',
        model: 'gemini-3-pro',
        start: 'earlier',
        at: '2026-01-05T04:00:00.000Z',
      },
      plain,
    )}`,
  });
  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.url}${route}`, { headers: { authorization: `Bearer ${red.token}` } });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const says = async (user: string, body: string): Promise<Partial<Settings>> => {
    const { id } = home.addComment(issue, { user, body });
    const comment = await get(`/repos/${HOME}/issues/comments/${id}`);
    const payload = {
      action: 'created',
      issue: await get(`/repos/${HOME}/issues/${issue}`),
      comment,
      sender: comment['user'],
    };
    return { event: { name: 'issue_comment', payload } };
  };
  const first = await says('maria', `@ai-create-fix ${QUESTION}`);
  let runs = 9000;
  return {
    red,
    issue,
    host,
    model,
    says,
    script: (...turns) => model.add(...turns),
    run: (input = {}, settings = {}) => {
      runs += 1;
      const usual = storySettings({ ...story, ...(first as { event: { name: string; payload: unknown } }) });
      const actor = (settings.event?.payload as { sender?: { login: string } } | undefined)?.sender?.login ?? 'maria';
      return runCreateFix(
        {
          ...usual,
          token: FIX_TOKEN,
          provider: 'gemini',
          apiKey: 'key-for-the-twin',
          baseUrl: model.url.gemini,
          run: { ...usual.run, id: runs, number: runs - 8990, actor, triggeringActor: actor },
          ...settings,
        },
        { ...FIX_INPUT, ...input },
        host,
      );
    },
    comments: () => home.comments(issue).filter(({ body }) => body.includes('<!-- ai-devops:fix ')),
    pulls: (repo = UNITS) => github.repo(repo).issues.filter(({ pull }) => pull),
    branches: (repo = UNITS) => Object.keys(github.repo(repo).branches()).filter((name) => name !== 'main'),
    close: async () => {
      await Promise.all([model.stop(), github.close()]);
      rmSync(folder, { recursive: true, force: true });
      expect(model.complaints).toEqual([]);
      expect(model.left()).toBe(0);
    },
  };
}

const call = (name: string, args: Record<string, unknown>): Turn => ({ calls: [{ name, args }] });

/** The edit that repairs acme/units. */
export const REPAIR: Turn = call('create_or_update_file', {
  repository: UNITS,
  path: 'src/index.js',
  edits: [{ search: BROKEN_LINE, replace: GOOD_LINE }],
});

export const PULL_TEXT = {
  title: 'Return milliseconds from parseInterval again',
  cause: 'parseInterval returns seconds since its last change, and its callers add milliseconds.',
  change: 'The table of units holds milliseconds again.',
  impact: 'Every caller gets milliseconds, as before.',
  tests: 'The test of the dashboard fails before and passes after.',
};

export const proposes = (repository: string, over: Record<string, unknown> = {}): Turn =>
  call('create_pull_request', { repository, ...PULL_TEXT, ...over });

export const fixAnswer = (over: Record<string, unknown> = {}): Turn =>
  call('answer', {
    outcome: 'fix',
    summary: 'The table of units holds milliseconds again.',
    risk: 'low',
    confidence: 0.9,
    ...over,
  });

/** A model that does it right. */
export const GOOD: Turn[] = [REPAIR, proposes(UNITS), fixAnswer()];
