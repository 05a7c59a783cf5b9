import type { Settings } from '../../packages/core/src/settings.ts';
import type { Story } from '../demo/story.ts';

/** The settings of a run in the world of the demo: comment by a maintainer, every default. */
export function storySettings(story: Story, over: Partial<Settings> = {}): Settings {
  const { github } = story;
  return {
    home: { owner: 'acme', name: 'dashboard' },
    token: story.token,
    repositoryTokens: [],
    repositories: [
      { owner: 'acme', name: 'poller' },
      { owner: 'acme', name: 'units' },
    ],
    provider: 'none',
    mcp: { server: 'embedded' },
    trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
    configPath: '.github/ai-devops.yml',
    dryRun: false,
    disabled: false,
    budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 10 },
    urls: { api: github.url, graphql: github.graphqlUrl, server: github.url },
    run: {
      id: 9001,
      attempt: 1,
      url: `${github.url}/acme/dashboard/actions/runs/9001`,
      actor: 'maria',
      triggeringActor: 'maria',
    },
    event: story.event,
    ...over,
  };
}
