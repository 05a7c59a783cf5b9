import {
  fullName,
  RANGES,
  type ReconcileInput,
  type RepoRef,
  ROLLBACK_MODES,
  runReconcile,
  SWEEPS,
  sameRepo,
} from '@ai-devops/core';
import { type CommonInputs, commonInputs, commonOutputs } from './common.ts';
import { defineAction } from './define.ts';
import { count, flag, list, oneOf, repositories, secret, url, type Values } from './inputs.ts';

const GLOBS = 'globs of at most 200 characters and without braces, separated by commas or line ends';
const glob = (entry: string): string | undefined => (entry.length <= 200 && !/[{}]/.test(entry) ? entry : undefined);

export const reconcileInputs = {
  rules: list('The files with rules, on the default branch. One file may hold several.', GLOBS, glob, {
    default: '.github/pr-rules/*.yml',
    config: 'reconcile.rules',
  }),
  'pull-number': count('Only this pull request, for `workflow_dispatch`. Empty: that of the event, or all.', {
    min: 1,
    max: 2_000_000_000,
  }),
  explain: flag('Print every condition of that pull request, and write nothing.', { default: 'false' }),
  'reconcile-repositories': repositories(
    'Repositories beside this one whose pull requests are looked after by the same rules. Each must be among `repositories`, and its token must be allowed to write there.',
    { config: 'reconcile.repositories' },
  ),
  sweep: oneOf(
    'Where open pull requests are read from: the list of each `repositories`, or one `search` over all, which lags a little. `auto`: a search for several repositories of one token.',
    SWEEPS,
    { default: 'auto' },
  ),
  'max-pulls': count('How many changed pull requests one run decides about; the rest is for the next one.', {
    ...RANGES['max-pulls'],
    default: '100',
    config: 'reconcile.max-pulls',
  }),
  investigate: flag(
    'Whether the model may read files, changes and comments of the one pull request that it is asked about.',
    { default: 'true', config: 'reconcile.investigate' },
  ),
  'argocd-url': url('Address of the Argo CD that rules with `argocdEnabled` ask: `https://argocd.example.com`.'),
  'argocd-token': secret('Its token. An account that may `get` applications is enough.'),
  rollback: oneOf(
    'What becomes of a merge of ours after which health or the base branch stays worse (see Rollback). `propose`: a draft pull request that reverts it. `auto`: one that is ready, which a rule that selects it may merge; it needs the token of an app.',
    ROLLBACK_MODES,
    { default: 'off', config: 'reconcile.rollback' },
  ),
  'rollback-window': count('Minutes after its merge within which a pull request is watched.', {
    ...RANGES['rollback-window'],
    default: '1440',
    config: 'reconcile.rollback-window',
  }),
  'write-pause-ms': count('Milliseconds between two writes; 0: they do not wait for each other.', {
    ...RANGES['write-pause-ms'],
    default: '1000',
  }),
  // Many pull requests are asked about, each of them briefly.
  'max-tokens': count('Tokens of the whole run, input and output together.', {
    ...RANGES['max-tokens'],
    default: '1000000',
    config: 'max-tokens',
  }),
} as const;

export const reconcileOutputs = {
  decisions:
    'JSON: every pull request that was decided about: `[{"pull":"acme/shop#12","head":"…","rules":["staging"],"allowed":["merge","wait"],"action":"merge","became":"merged","source":"model","reasons":[]}]`. In a dry run `became` is `nothing`, and `would` says what would have become of it.',
  merged:
    'JSON: those that were merged or put into a merge queue: `["acme/shop#12"]`. This list and the next ones leave out what a dry run would do.',
  closed: 'JSON: those that were closed.',
  escalated: 'JSON: those that people were asked to look at.',
  waiting: 'JSON: those that wait.',
  refused: 'JSON: those of which something was decided that was not done, because it changed or GitHub refused.',
  rollbacks:
    'JSON: merges of ours after which something became worse, or is well again: `[{"pull":"acme/shop#12","target":"argocd:shop-staging","action":"proposed","rollback":"https://…","reasons":[]}]`. `action` is `counted`, `proposed`, `refused`, `closed` or `healthy`; `would` stands there in a dry run.',
} as const;

type ReconcileValues = Values<CommonInputs & typeof reconcileInputs>;

/** The values as the job wants them; an absent one is left out. */
export function reconcileOf(values: ReconcileValues, home: RepoRef): ReconcileInput {
  const { 'argocd-url': argocd, 'argocd-token': token } = values;
  return {
    rules: values.rules,
    ...(values['pull-number'] === undefined ? {} : { pullNumber: values['pull-number'] }),
    explain: values.explain,
    targets: (values['reconcile-repositories'] ?? []).filter((repo) => !sameRepo(repo, home)),
    sweep: values.sweep,
    maxPulls: values['max-pulls'],
    investigate: values.investigate,
    ...(argocd ? { argocd: { url: argocd, ...(token ? { token } : {}) } } : {}),
    rollback: values.rollback,
    rollbackWindow: values['rollback-window'],
    writePauseMs: values['write-pause-ms'],
  };
}

function reconcileContradictions(values: ReconcileValues, config: 'unread' | 'read' = 'read'): string[] {
  const mistakes: string[] = [];
  if (values.explain && values['pull-number'] === undefined)
    mistakes.push('`explain` is set, so `pull-number` must name the pull request to explain');
  if (values['argocd-token'] && !values['argocd-url'])
    mistakes.push('`argocd-token` is only for `argocd-url`, which is empty');
  // While the file is unread it may still name more repositories, unless the input says which.
  if (config === 'read' || values.repositories) {
    for (const repo of values['reconcile-repositories'] ?? [])
      if (!values.repositories?.some((one) => sameRepo(one, repo)))
        mistakes.push(`\`reconcile-repositories\` names ${fullName(repo)}, which is not one of \`repositories\``);
  }
  return mistakes;
}

export const prReconcile = defineAction({
  folder: 'pr-reconcile',
  name: 'pr-reconcile',
  title: 'PR reconcile',
  about: 'Merge, close, escalate or leave pull requests by rules in plain words, within guards that no answer widens.',
  branding: { icon: 'git-merge', color: 'blue' },
  inputs: { ...commonInputs, ...reconcileInputs },
  outputs: { ...commonOutputs, ...reconcileOutputs },
  permissions: [
    { scope: 'actions', access: 'read', why: 'tell the checks of one workflow run from those of another' },
    { scope: 'checks', access: 'write', why: 'read checks; show the decision as a check on the head commit' },
    { scope: 'contents', access: 'write', why: 'read rules and files; merge, and bring branches up to date' },
    { scope: 'issues', access: 'write', why: 'create labels; read the issues that freeze a branch' },
    {
      scope: 'pull-requests',
      access: 'write',
      why: 'read pull requests; merge, close, label, comment, ask for reviews',
    },
    { scope: 'statuses', access: 'read', why: 'read commit statuses' },
  ],
  withoutModel: () => 'nothing is merged or closed until a model can be asked, and people are told as before',
  contradictions: reconcileContradictions,
  servers: (values) => [values['argocd-url']],
  job: ({ values, settings, host }) => runReconcile(settings, reconcileOf(values, settings.home), host),
});
