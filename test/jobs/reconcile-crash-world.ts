import { type CrashWorld, killAt, pointsOf } from '../kit/crash.ts';
import { type Running, startAction } from '../kit/runner.ts';
import { openStory, type Story } from './reconcile-story.ts';
import { settledPart } from './reconcile-trouble.ts';
import { HOME, TOKEN } from './reconcile-world.ts';

export type StoryLeft = ReturnType<typeof settledPart> & { texts: object[]; wrong: string[] };

/**
 * The story's world, where the built action is killed in the middle. Its clock is GitHub's, which stands still. Those that
 * come after it run in this process, ten minutes later each: the second one looks once more because of its own words.
 */
export async function openReconcileCrashWorld(): Promise<CrashWorld<StoryLeft>> {
  const story = await openStory();
  const { github, minutes } = story.world;
  const start = (): Running => startStory(story);
  const later = async (): Promise<void> => {
    minutes(10);
    const { outcome, message } = await story.run();
    if (outcome === 'failed' || outcome === 'alert') throw new Error(`The run after it is ${outcome}: ${message}`);
  };
  const first = async (): Promise<void> => {
    const { code, log } = await start().done;
    if (code !== 0) throw new Error(`The action ended with ${code}:\n${log}`);
  };
  return {
    restore: story.restore,
    async run(again = false) {
      if (!again) return first();
      await later();
      await later();
    },
    async points() {
      await first();
      return pointsOf(story.requests());
    },
    runUntil: (point) => killAt(github, start(), point),
    left() {
      const left = story.left();
      return { ...settledPart(left), texts: left.comments, wrong: story.wrong() };
    },
    async writes() {
      const from = github.writes().length;
      await later();
      return github.writes().slice(from);
    },
    close: () => story.world.close(),
  };
}

/** The built action, asked by the clock. */
export const startStory = ({ world: { github, model } }: Story): Running =>
  startAction({
    action: 'pr-reconcile',
    inputs: {
      provider: 'gemini',
      'api-key': 'key-for-the-twin',
      'base-url': model.url.gemini,
      investigate: 'false',
      'write-pause-ms': '0',
    },
    event: { name: 'schedule', payload: {} },
    token: TOKEN,
    repository: HOME,
    actor: 'maria',
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url },
  });
