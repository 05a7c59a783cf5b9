import {
  FIX_MODES,
  type FixInput,
  fullName,
  ISOLATIONS,
  patternFault,
  RANGES,
  type RepoRef,
  runCreateFix,
  STAGES,
  sameRepo,
} from '@ai-devops/core';
import { type CommonInputs, commonInputs, commonOutputs } from './common.ts';
import { defineAction } from './define.ts';
import { count, decimal, flag, list, oneOf, repositories, shaped, text, type Values } from './inputs.ts';

// A comma separates, so braces would be torn apart: half of a protected path protects nothing.
const glob = (entry: string): string | undefined => (entry.length <= 200 && !/[{}]/.test(entry) ? entry : undefined);
const person = (entry: string): string | undefined =>
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(?:\/[A-Za-z0-9_.-]{1,100})?$/.test(entry) ? entry : undefined;
const GLOBS = 'globs of at most 200 characters and without braces, separated by commas or line ends';

/**
 * What is run, and how it is kept apart, stands in the workflow alone (E3): none of those rows has a key in the
 * configuration.
 */
export const fixInputs = {
  'issue-number': count('The issue to repair, for `workflow_dispatch`. Empty: the issue of the event.', {
    min: 1,
    max: 2_000_000_000,
  }),
  stage: oneOf(
    'What this step does: everything, or one of the three jobs that keep the model, the code of the repository and the right to write apart.',
    STAGES,
    { default: 'all' },
  ),
  mode: oneOf(
    'What is asked for where no comment says it: `fix` starts from a triage, `quickfix` goes straight to code for any issue, `plan` only plans.',
    FIX_MODES,
    { default: 'fix' },
  ),
  alternatives: count(
    'How many proposals are made, each without knowledge of the others, of which the best is published.',
    {
      ...RANGES['alternatives'],
      default: '1',
      config: 'fix.alternatives',
    },
  ),
  change: text(
    'A change of infrastructure as JSON, with the alert that asks for it, for `workflow_dispatch`, `repository_dispatch` and `schedule`. No issue and no model has a part in it.',
    { max: 60_000 },
  ),
  approvers: list(
    'Who is asked to approve a change of high risk, beside the owners of its paths: logins, and teams as organisation/team.',
    'logins, and teams as organisation/team, at most 15, separated by commas or line ends',
    person,
    { config: 'fix.approvers' },
  ),
  'min-confidence': decimal('A triage that is less sure than this is not worth a fix.', {
    ...RANGES['min-confidence'],
    default: '0.6',
    config: 'fix.min-confidence',
  }),
  'max-attempts': count('How many fixes are tried for one issue.', {
    ...RANGES['max-attempts'],
    default: '3',
    config: 'fix.max-attempts',
  }),
  branch: text('How the branch is called: `{issue}` and `{run}` stand for the numbers of issue and run.', {
    default: 'ci-fix-issue-{issue}-{run}',
    config: 'fix.branch',
    max: 100,
  }),
  'fix-repositories': repositories(
    'Repositories beside this one that a fix may be written to. Each must be among `repositories`, and its token must be allowed to write there.',
    { config: 'fix.repositories' },
  ),
  'allowed-paths': list('The files that a fix may touch. Empty: all that are not protected.', GLOBS, glob, {
    config: 'fix.allowed-paths',
  }),
  'protected-paths': list('Files that a fix must not touch, beside those that it never may.', GLOBS, glob, {
    config: 'fix.protected-paths',
  }),
  'max-files': count('How many files a fix may touch.', {
    ...RANGES['max-files'],
    default: '10',
    config: 'fix.max-files',
  }),
  'max-lines': count('How many lines it may add and remove, together.', {
    ...RANGES['max-lines'],
    default: '400',
    config: 'fix.max-lines',
  }),
  'setup-command': text('Run first, without the fix and with network: what the other commands need.', { max: 10_000 }),
  'reproduce-command': text('Shows the failure: it must fail without the fix and pass with it.', { max: 10_000 }),
  'validate-command': text('Must pass with the fix.', { max: 10_000 }),
  'validation-isolation': oneOf(
    'What the commands are kept apart by: a `job` that holds no secret, `bubblewrap`, or nothing (`unsafe`). Empty: `job` in the stage validate, else `bubblewrap`.',
    ISOLATIONS,
  ),
  'validation-network': flag('Whether the commands after the setup may use the network.', { default: 'false' }),
  'command-minutes': count('Wall time of one command, in minutes.', {
    ...RANGES['command-minutes'],
    default: '10',
    config: 'fix.command-minutes',
  }),
  'max-validation-rounds': count('How often the model is shown a failed validation and may try again; stage all.', {
    ...RANGES['max-validation-rounds'],
    default: '3',
    config: 'fix.max-validation-rounds',
  }),
  plan: text('The folder that the stage propose left, for the stages validate and publish.', { max: 1_000 }),
  'plan-sha256': shaped(
    'SHA-256 of that plan: the output of the same name of the stage propose.',
    '64 hexadecimal digits',
    (value) => (/^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined),
  ),
  validation: text(
    'For the stage publish, the file that the stage validate left; or `none` to publish what nobody tried out.',
    {
      max: 1_000,
    },
  ),
  // A fix is tried out as well, so it takes longer than the others.
  'timeout-minutes': count('Wall time of the whole run, in minutes.', {
    ...RANGES['timeout-minutes'],
    default: '30',
    config: 'timeout-minutes',
  }),
} as const;

export const fixOutputs = {
  'pull-requests':
    'JSON: the pull requests of this fix: `[{"repository":"acme/shop","number":12,"url":"…","risk":"low"}]`.',
  branch: 'The branch of the fix, the plan or the change.',
  change: 'The id of the change of infrastructure.',
  risk: '`low`, `medium` or `high`: the highest of its pull requests.',
  plan: 'The folder that the stage propose leaves for the other two.',
  'plan-sha256': 'SHA-256 of its plan.',
  validation: '`passed`, `failed`, `not-reproduced`, `broken` or `none`.',
  'validation-file': 'The file that the stage validate leaves for the stage publish.',
  'comment-url': 'Where the comment stands.',
  issue: 'The number of the issue.',
} as const;

type FixValues = Values<CommonInputs & typeof fixInputs>;

/** The values as the job wants them; an absent one is left out. `home` is written to anyway, so it is no target beside it. */
export function fixOf(values: FixValues, home: RepoRef): FixInput {
  return {
    ...(values['issue-number'] === undefined ? {} : { issueNumber: values['issue-number'] }),
    stage: values.stage,
    mode: values.mode,
    alternatives: values.alternatives,
    ...(values.change ? { change: values.change } : {}),
    approvers: values.approvers ?? [],
    minConfidence: values['min-confidence'],
    maxAttempts: values['max-attempts'],
    branch: values.branch,
    targets: (values['fix-repositories'] ?? []).filter((repo) => !sameRepo(repo, home)),
    limits: {
      allowedPaths: values['allowed-paths'] ?? [],
      protectedPaths: values['protected-paths'] ?? [],
      maxFiles: values['max-files'],
      maxLines: values['max-lines'],
    },
    commands: {
      setup: values['setup-command'] ?? '',
      reproduce: values['reproduce-command'] ?? '',
      validate: values['validate-command'] ?? '',
    },
    isolation: values['validation-isolation'] ?? (values.stage === 'validate' ? 'job' : 'bubblewrap'),
    network: values['validation-network'],
    commandMinutes: values['command-minutes'],
    rounds: values['max-validation-rounds'],
    ...(values.plan ? { planFolder: values.plan } : {}),
    ...(values['plan-sha256'] ? { planSha256: values['plan-sha256'] } : {}),
    ...(values.validation ? { validation: values.validation } : {}),
  };
}

const COMMANDS = ['setup-command', 'reproduce-command', 'validate-command'] as const;
const HANDED_ON = ['plan', 'plan-sha256'] as const;

function fixContradictions(values: FixValues, config: 'unread' | 'read' = 'read'): string[] {
  const { stage } = values;
  const mistakes: string[] = [];
  const fault = patternFault(values.branch);
  if (fault) mistakes.push(`\`branch\` ${fault}`);
  if (stage === 'validate' || stage === 'publish') {
    if (!values.plan)
      mistakes.push(`\`stage\` is ${stage}, so \`plan\` must be the folder that the stage propose left`);
    if (!values['plan-sha256'])
      mistakes.push(
        `\`stage\` is ${stage}, so \`plan-sha256\` must be the output of the stage propose, passed on as an output of its job`,
      );
  } else {
    for (const name of HANDED_ON.filter((one) => values[one]))
      mistakes.push(`\`${name}\` is only for the stages validate and publish, not for ${stage}`);
  }
  if (stage === 'publish' && !values.validation)
    mistakes.push(
      '`stage` is publish, so `validation` must be the file that the stage validate left; or type out `none` to publish what nobody tried out',
    );
  if (values.validation && stage !== 'publish')
    mistakes.push(`\`validation\` is only for the stage publish, not for ${stage}`);
  if (values.alternatives > 1 && stage === 'propose')
    mistakes.push(
      `\`alternatives\` is ${values.alternatives}, and only \`stage: all\` can try out several; set it to 1 for the stage propose`,
    );
  if (values.change && stage !== 'all')
    mistakes.push(`\`change\` needs no model and runs nothing, so it has no stages; leave out \`stage: ${stage}\``);
  if (values.change && values.mode !== 'fix') mistakes.push('`change` and `mode` are two things; leave one out');
  const commands = COMMANDS.filter((name) => values[name]);
  if (commands.length === 1 && values['setup-command'] && (stage === 'all' || stage === 'validate'))
    mistakes.push('`setup-command` alone proves nothing; add `reproduce-command` or `validate-command`');
  if (stage === 'propose' || stage === 'publish') {
    for (const name of commands) mistakes.push(`\`${name}\` is run by the stage validate; move it there from ${stage}`);
  } else if (stage === 'all' && commands.length > 0 && values['validation-isolation'] === 'job') {
    mistakes.push(
      '`validation-isolation` is job, but this job has a token and runs every stage; take bubblewrap, or run the commands in a job of their own with `stage: validate`',
    );
  }
  // While the file is unread it may still name more repositories, unless the input says which.
  if (config === 'read' || values.repositories) {
    for (const repo of values['fix-repositories'] ?? [])
      if (!values.repositories?.some((one) => sameRepo(one, repo)))
        mistakes.push(`\`fix-repositories\` names ${fullName(repo)}, which is not one of \`repositories\``);
  }
  return mistakes;
}

const READ = 'read' as const;
const WRITE = 'write' as const;

export const aiCreateFix = defineAction({
  folder: 'ai-create-fix',
  name: 'ai-create-fix',
  title: 'AI create fix',
  about: 'Turn the triage of a failed run into a guarded, validated draft pull request.',
  branding: { icon: 'git-pull-request', color: 'blue' },
  inputs: { ...commonInputs, ...fixInputs },
  outputs: { ...commonOutputs, ...fixOutputs },
  permissions: [
    { stage: 'all', scope: 'actions', access: READ, why: 'read the failed run and its logs' },
    { stage: 'all', scope: 'contents', access: WRITE, why: 'read files and commits; write the branch and the commit' },
    { stage: 'all', scope: 'issues', access: WRITE, why: 'read the issue; write the comment, the reaction and labels' },
    { stage: 'all', scope: 'pull-requests', access: WRITE, why: 'read pull requests; open the draft, ask for reviews' },
    { stage: 'propose', scope: 'actions', access: READ, why: 'read the failed run and its logs' },
    { stage: 'propose', scope: 'contents', access: READ, why: 'read files, commits and the configuration' },
    { stage: 'propose', scope: 'issues', access: READ, why: 'read the issue and its comments' },
    { stage: 'propose', scope: 'pull-requests', access: READ, why: 'see whether a fix is open already' },
    { stage: 'change', scope: 'contents', access: WRITE, why: 'read the file; write the branch and the commit' },
    { stage: 'change', scope: 'pull-requests', access: WRITE, why: 'open the pull request, label it, ask for reviews' },
    { stage: 'publish', scope: 'contents', access: WRITE, why: 'write the branch and the commit' },
    { stage: 'publish', scope: 'issues', access: WRITE, why: 'write the comment and labels' },
    { stage: 'publish', scope: 'pull-requests', access: WRITE, why: 'open the draft, ask for reviews' },
  ],
  contradictions: fixContradictions,
  offline: ({ stage }) => stage === 'validate',
  asks: ({ stage, change }) => !change && (stage === 'all' || stage === 'propose'),
  job: ({ values, settings, host }) => runCreateFix(settings, fixOf(values, settings.home), host),
});
