import { ANALYSE, RANGES, runDetect, SOURCES } from '@ai-devops/core';
import { commonInputs, commonOutputs } from './common.ts';
import { defineAction } from './define.ts';
import { count, flag, list, oneOf, text, url, type Values } from './inputs.ts';

const glob = (entry: string): string | undefined => (entry.length <= 200 ? entry : undefined);
const GLOBS = 'globs of at most 200 characters, separated by commas or line ends';
const login = (entry: string): string | undefined =>
  /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/.test(entry) ? entry : undefined;
/** A pattern may hold a comma, so only the line ends separate. */
const PATTERNS = 'regular expressions (RE2), one a line';

export const detectInputs = {
  source: oneOf('Where builds are looked for: GitHub Actions of the `repositories`, or a Prow.', SOURCES, {
    default: 'actions',
  }),
  workflows: list('The workflows to watch, by name or file name. Empty: all.', GLOBS, glob, {
    config: 'detect.workflows',
  }),
  'exclude-workflows': list('Workflows that are never looked at; the one that runs this never is.', GLOBS, glob, {
    default:
      'ai-devops*, ai-triage*, ai-create-fix*, pr-reconcile*, triage.yml, create-fix*.yml, reconcile.yml, ci-failures.yml, metrics.yml, change.yml',
    config: 'detect.exclude-workflows',
  }),
  branches: list('The branches to watch. Empty: the default branch of each repository; of a Prow all.', GLOBS, glob, {
    config: 'detect.branches',
  }),
  events: list('The events whose runs are watched: `schedule`, `push` … Empty: all.', GLOBS, glob, {
    config: 'detect.events',
  }),
  'lookback-hours': count('How far back a scan looks. What an issue knows already is not read again.', {
    ...RANGES['lookback-hours'],
    default: '72',
    config: 'detect.lookback-hours',
  }),
  'include-continue-on-error': flag(
    'Look for failed jobs in green runs as well: one more request for each green run.',
    {
      default: 'false',
      config: 'detect.include-continue-on-error',
    },
  ),
  'max-issues': count('New issues that one run may open; what is over is listed in one more issue.', {
    ...RANGES['max-issues'],
    default: '5',
    config: 'detect.max-issues',
  }),
  'green-runs': count('Green runs in a row after which an issue is closed; two more for a flaky failure.', {
    ...RANGES['green-runs'],
    default: '3',
    config: 'detect.green-runs',
  }),
  assignees: list('Who new issues are assigned to.', 'logins, separated by commas or line ends', login, {
    config: 'detect.assignees',
  }),
  'issue-template': text(
    'Body of an issue, with variables such as `{{excerpt}}`; detect-failures/README.md lists them.',
    {
      config: 'detect.issue-template',
      max: 20_000,
    },
  ),
  probe: flag('Run the failed jobs of a new failure once more, to learn whether it is flaky. Needs `actions: write`.', {
    default: 'false',
    config: 'detect.probe',
  }),
  analyse: oneOf('Which new failures a model looks at: those that no rule could name, all, or none.', ANALYSE, {
    default: 'unknown',
    config: 'detect.analyse',
  }),
  'write-pause-ms': count('Milliseconds between two writes; GitHub asks for a second.', {
    ...RANGES['write-pause-ms'],
    default: '1000',
    config: 'detect.write-pause-ms',
  }),
  'prow-url': url('Address of the Prow, with `source: prow`: `https://prow.ci.openshift.org`.'),
  'prow-artifacts-url': url('Address below which the artifact bucket is listed and served.'),
  'prow-jobs': list('The Prow jobs to watch.', GLOBS, glob),
  'own-patterns': text(`What makes a failure of a Prow job the project's own: ${PATTERNS}.`, { max: 10_000 }),
  'platform-patterns': text(`What makes it one of the platform: ${PATTERNS}. Empty: the usual ones.`, { max: 10_000 }),
} as const;

export const detectOutputs = {
  issues:
    'JSON for a matrix: issues that this run opened, reopened or gave another class and that have no current triage: `[{"number":12,"class":"test_failure","fingerprint":"v1:…","url":"…"}]`.',
  failures: 'JSON: the distinct failures of this scan, with class, state, occurrences and issue.',
  count: 'How many distinct failures there are.',
} as const;

const linesOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The values as the job wants them. */
export const detectOf = (values: Values<typeof detectInputs>): Parameters<typeof runDetect>[1] => ({
  source: values.source,
  filter: {
    workflows: values.workflows ?? [],
    exclude: values['exclude-workflows'],
    branches: values.branches ?? [],
    events: values.events ?? [],
    tolerated: values['include-continue-on-error'],
  },
  lookbackHours: values['lookback-hours'],
  maxIssues: values['max-issues'],
  greens: values['green-runs'],
  assignees: values.assignees ?? [],
  ...(values['issue-template'] ? { template: values['issue-template'] } : {}),
  probe: values.probe,
  analyse: values.analyse,
  writePauseMs: values['write-pause-ms'],
  ...(values.source === 'prow'
    ? {
        prow: {
          url: values['prow-url'] ?? '',
          artifactsUrl: values['prow-artifacts-url'] ?? '',
          jobs: values['prow-jobs'] ?? [],
          own: linesOf(values['own-patterns']),
          platform: linesOf(values['platform-patterns']),
        },
      }
    : {}),
});

const PROW = ['prow-url', 'prow-artifacts-url', 'prow-jobs'] as const;
const PROW_ONLY = [...PROW, 'own-patterns', 'platform-patterns'] as const;

function prowContradictions(values: Values<typeof detectInputs>): string[] {
  if (values.source === 'prow')
    return PROW.filter((name) => !values[name]?.length).map(
      (name) => `\`source\` is prow, so \`${name}\` must be given`,
    );
  return PROW_ONLY.filter((name) => values[name]?.length).map(
    (name) => `\`${name}\` is only for \`source: prow\`, not for ${values.source}`,
  );
}

export const detectFailures = defineAction({
  folder: 'detect-failures',
  name: 'detect-failures',
  title: 'Detect failures',
  about: 'Find failed runs across repositories, cut out why, and keep one issue for each distinct failure.',
  branding: { icon: 'alert-circle', color: 'blue' },
  inputs: { ...commonInputs, ...detectInputs },
  outputs: { ...commonOutputs, ...detectOutputs },
  permissions: [
    {
      scope: 'actions',
      access: 'read',
      why: 'list runs, read their jobs, logs and artifacts (`write` only for `probe`)',
    },
    { scope: 'checks', access: 'read', why: 'read annotations when a log has expired' },
    { scope: 'contents', access: 'read', why: 'read commits, files and the configuration' },
    { scope: 'issues', access: 'write', why: 'open, edit and close the issues, and create their labels' },
    { scope: 'pull-requests', access: 'read', why: 'name the pull request of a suspected commit' },
  ],
  contradictions: prowContradictions,
  servers: (values) => [values['prow-url'], values['prow-artifacts-url']],
  job: ({ values, settings, host }) => runDetect(settings, detectOf(values), host),
});
