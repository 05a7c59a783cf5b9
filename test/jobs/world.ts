import path from 'node:path';
import { type Report, runTriage } from '@ai-devops/core';
import { expect } from '@jest/globals';
import type { Failure } from '../../packages/core/src/domain/failure.ts';
import type { Host, Settings } from '../../packages/core/src/settings.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { type Night, redNight, type Story, tellStory } from '../demo/story.ts';
import type { Comment, RepoHandle } from '../kit/github/index.ts';
import { type TestHost, testHost } from '../kit/host.ts';
import { type ModelTwin, startModel, type Turn } from '../kit/model.ts';
import { storySettings } from '../kit/settings.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
export const HOME = 'acme/dashboard';
export const BOT = { login: 'github-actions[bot]', id: 41898282 };
type Input = Parameters<typeof runTriage>[1];
type Event = Settings['event'];

let night: Promise<Night> | undefined;

/** The world of the demo with a model that says nothing until it is told to, and hands to start a triage in it. */
export interface TriageWorld {
  story: Story;
  home: RepoHandle;
  host: TestHost;
  model: ModelTwin;
  /** What the model does, turn by turn. */
  script(...turns: Turn[]): void;
  /** Runs ai-triage with the model, by the comment of the maintainer unless told otherwise. */
  run(over?: Partial<Settings>, input?: Partial<Input>): Promise<Report>;
  /** Another comment, and its event. */
  says(user: string, body: string, createdAt?: string): Promise<Partial<Settings>>;
  labels(user: string, label: string): Promise<Partial<Settings>>;
  opens(user: string, issue?: { title?: string; body?: string }): Promise<Partial<Settings> & { number: number }>;
  /** The triage comments on the issue. */
  triages(number?: number): Comment[];
  /** What stood in the first request of the model. */
  prompt(): string;
  /** No request reached the model and nothing was written. */
  untouched(): void;
  close(): Promise<void>;
}

export async function openWorld(over: Partial<Host> = {}): Promise<TriageWorld> {
  night ??= redNight(ROOT);
  const story = await tellStory(ROOT, { night: await night });
  const model = await startModel([]);
  const host = testHost(over);
  const { github } = story;
  const home = github.repo(HOME);
  const actor = (login: string) => ({ ...storySettings(story).run, actor: login, triggeringActor: login });

  const get = async (route: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${github.url}${route}`, { headers: { authorization: `Bearer ${story.token}` } });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const issueNow = (number: number) => get(`/repos/${HOME}/issues/${number}`);
  const personNow = (login: string) => get(`/users/${encodeURIComponent(login)}`);
  const issueEvent = async (number: number, more: object): Promise<Event> => ({
    name: 'issues',
    payload: { issue: await issueNow(number), ...more },
  });

  return {
    story,
    home,
    host,
    model,
    script: (...turns) => model.add(...turns),
    run: (settings = {}, input = {}) =>
      runTriage(
        storySettings(story, {
          provider: 'gemini',
          apiKey: 'key-for-the-twin',
          baseUrl: model.url.gemini,
          ...settings,
        }),
        { onOpened: false, ...input },
        host,
      ),
    async says(user, body, createdAt) {
      const { id } = home.addComment(story.issue, { user, body, ...(createdAt ? { createdAt } : {}) });
      const comment = await get(`/repos/${HOME}/issues/comments/${id}`);
      const issue = await issueNow(story.issue);
      const payload = { action: 'created', issue, comment, sender: comment['user'] };
      return { event: { name: 'issue_comment', payload }, run: actor(user) };
    },
    async labels(user, label) {
      home.addLabel(story.issue, label, user);
      const event = await issueEvent(story.issue, {
        action: 'labeled',
        label: { name: label },
        sender: await personNow(user),
      });
      return { event, run: actor(user) };
    },
    async opens(
      user,
      { title = 'Nightly is red', body = `See ${github.url}/${HOME}/actions/runs/${story.runId}` } = {},
    ) {
      const { number } = home.addIssue({ user, title, body });
      return {
        event: await issueEvent(number, { action: 'opened', sender: await personNow(user) }),
        run: actor(user),
        number,
      };
    },
    triages: (number = story.issue) =>
      home.comments(number).filter(({ body }) => body.includes('<!-- ai-devops:triage ')),
    prompt: () => (model.requests[0]?.view?.user ?? []).join('\n'),
    untouched() {
      expect(model.requests).toEqual([]);
      expect(github.writes()).toEqual([]);
    },
    async close() {
      await Promise.all([model.stop(), github.close()]);
      expect(model.complaints).toEqual([]);
      expect(model.left()).toBe(0);
    },
  };
}

/** The event of a click or of the clock. */
export const manual = (name = 'workflow_dispatch'): Partial<Settings> => ({ event: { name, payload: {} } });

/** An answer that stands: its one quote is in the log of the red night. */
export function goodAnswer(story: Story, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    summary: 'The next refresh is 300 milliseconds away where 300,000 are expected.',
    rootCause: 'acme/units changed parseInterval from milliseconds to seconds.',
    impact: [{ repository: HOME, effect: 'Its nightly is red.' }],
    solution: 'Give acme/units the milliseconds back.',
    testStrategy: 'Run the nightly again.',
    repositoryOrder: ['acme/units', HOME],
    class: 'test_failure',
    confidence: 0.9,
    evidence: [{ source: `log:${story.jobId}`, quote: 'expected: 1700000300000' }],
    suspects: [],
    files: ['acme/units/src/index.js'],
    fixable: true,
    ...over,
  };
}

/** The turn in which the model gives its answer. */
export const answers = (value: unknown): Turn => ({
  calls: [{ name: 'answer', args: value as Record<string, unknown> }],
});

/** A failure record of the story's run, as detect-failures would leave it. */
export const recordOf = (story: Story, over: Partial<Failure> = {}): Failure => ({
  fingerprint: 'v1:0123456789abcdef',
  class: 'test_failure',
  runs: [
    {
      repo: HOME,
      runId: story.runId,
      attempt: 1,
      jobId: story.jobId,
      job: 'test',
      step: 'Run npm test',
      sha: story.github.repo(HOME).sha(),
      branch: 'main',
      url: `${story.github.url}/${HOME}/actions/runs/${story.runId}`,
      at: '2026-01-05T03:00:00Z',
    },
  ],
  excerpt: 'not ok 1 - kept in the record: expected 300000, got 300',
  anchors: [{ line: 9, text: 'AssertionError from the record' }],
  ...over,
});

export const failureMarker = (record: unknown): string => writeMarker('failure', record, (text) => text);
