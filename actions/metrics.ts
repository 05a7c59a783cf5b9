import { fullName, type MetricsInput, RANGES, type RepoRef, runMetrics, sameRepo } from '@ai-devops/core';
import { type CommonInputs, commonInputs, commonOutputs } from './common.ts';
import { defineAction } from './define.ts';
import { count, repositories, type Values } from './inputs.ts';

export const metricsInputs = {
  weeks: count('How many ISO weeks are counted, the running one included.', { ...RANGES.weeks, default: '8' }),
  'stable-runs': count(
    'Green runs in a row after which a merged fix counts as green. No more than `green-runs` of detect-failures, which watches no longer than that.',
    { ...RANGES['stable-runs'], default: '3' },
  ),
  'metrics-repositories': repositories(
    'Repositories beside this one that are counted too. Each must be among `repositories`, and its token must be allowed to read there.',
    { config: 'metrics.repositories' },
  ),
} as const;

export const metricsOutputs = {
  json: 'Path of the numbers, a JSON file: all sums, by repository, week and rule.',
} as const;

type MetricsValues = Values<CommonInputs & typeof metricsInputs>;

/** The values as the job wants them. */
export const metricsOf = (values: MetricsValues, home: RepoRef): MetricsInput => ({
  weeks: values.weeks,
  stableRuns: values['stable-runs'],
  targets: (values['metrics-repositories'] ?? []).filter((repo) => !sameRepo(repo, home)),
});

/** While the file is unread it may still name more repositories, unless the input says which. */
function metricsContradictions(values: MetricsValues, config: 'unread' | 'read' = 'read'): string[] {
  if (config === 'unread' && !values.repositories) return [];
  return (values['metrics-repositories'] ?? []).flatMap((repo) =>
    values.repositories?.some((one) => sameRepo(one, repo))
      ? []
      : `\`metrics-repositories\` names ${fullName(repo)}, which is not one of \`repositories\``,
  );
}

export const metrics = defineAction({
  folder: 'metrics',
  name: 'metrics',
  title: 'Metrics',
  about:
    'Count what was found, fixed, merged and rolled back, by rule, repository and week, from what stands on GitHub.',
  branding: { icon: 'bar-chart-2', color: 'blue' },
  inputs: { ...commonInputs, ...metricsInputs },
  outputs: { ...commonOutputs, ...metricsOutputs },
  permissions: [
    { scope: 'checks', access: 'read', why: 'read our checks: which merges are ours, and by which rules' },
    { scope: 'contents', access: 'read', why: 'read the configuration' },
    { scope: 'issues', access: 'read', why: 'read the issues with our label, their comments and reactions' },
    { scope: 'pull-requests', access: 'read', why: 'read pull requests, their comments and reactions' },
  ],
  contradictions: metricsContradictions,
  asks: () => false,
  job: ({ values, settings, host }) => runMetrics(settings, metricsOf(values, settings.home), host),
});
