import { parse } from 'yaml';

/**
 * The rules for workflows that a linter does not know (docs/security.md). A finding is `rule: where`. Imports nothing
 * of what it judges: the caller says what our actions take and need.
 */

export interface Ours {
  /** The inputs that action.yml declares. */
  inputs: readonly string[];
  /** The table of permissions; a line with a stage is for steps with that `stage` alone: `change` if they have that input, else `all` if they name none. */
  permissions: readonly { scope: string; access: 'read' | 'write'; stage?: string }[];
}

export interface Policy {
  /** Ours by their path in `uses:` (`org/ai-devops/ai-triage`). */
  actions: Readonly<Record<string, Ours>>;
  /** docs/pins.md: `actions/checkout@SHA` to its version. */
  pins: Readonly<Record<string, string>>;
}

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}
interface Concurrency {
  group?: string;
  'cancel-in-progress'?: boolean;
}
interface Job {
  if?: string;
  'runs-on'?: unknown;
  'timeout-minutes'?: unknown;
  permissions?: Record<string, string> | string;
  concurrency?: Concurrency;
  environment?: unknown;
  secrets?: unknown;
  steps?: Step[];
}
interface Workflow {
  on?: Record<string, unknown>;
  env?: unknown;
  permissions?: unknown;
  concurrency?: Concurrency;
  jobs?: Record<string, Job>;
}

const OURS = /^(org\/ai-devops(?:\/[a-z-]+)?)@(.+)$/;
const FORBIDDEN_TRIGGERS = ['pull_request_target'];

/** Everything that is wrong with a workflow. */
export function judge(text: string, policy: Policy): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...FORBIDDEN_TRIGGERS.filter((name) => name in (workflow.on ?? {})).map((name) => `dangerous-trigger: ${name}`),
    ...('workflow_run' in (workflow.on ?? {}) ? jobs.flatMap(bringsIn) : []),
    ...(isEmpty(workflow.permissions) ? [] : ['top-permissions: must be {}']),
    ...uncommented(text),
    ...jobs.flatMap(([name, job]) => judgeJob(name, job, workflow, text, policy)),
    ...(jobs.some(([, job]) => oursOf(job, policy).length > 0)
      ? jobs.flatMap((entry) => judgeBeside(entry, workflow.env, policy))
      : []),
  ];
}

/** A `workflow_run` has secrets whatever started the run before it, so nothing of that one may get in: no code, no file. */
const bringsIn = ([name, { steps = [] }]: [string, Job]): string[] =>
  steps
    .filter(({ run, uses }) => run !== undefined || !OURS.test(uses ?? ''))
    .map(({ uses = 'a script' }) => `dangerous-trigger: ${name}: workflow_run beside ${uses}`);

/** The one script that may stand beside a secret: it makes the sandbox in which the commands of a fix are run (E2). */
const SANDBOX = [
  'sudo apt-get update',
  'sudo apt-get install --yes bubblewrap',
  'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
];
const isSandbox = ({ run = '' }: Step): boolean => run.trimEnd() === SANDBOX.join('\n');

const COMMANDS = ['setup-command', 'reproduce-command', 'validate-command'];

/**
 * Code of the repository and whatever is secret or may write are never in one job of a workflow that runs ours (F1, E2):
 * a job is of one kind or the other.
 */
function judgeBeside([name, job]: [string, Job], env: unknown, policy: Policy): string[] {
  const steps = job.steps ?? [];
  const ours = oursOf(job, policy);
  const found: string[] = [];
  const say = (rule: string, what: string): void => void found.push(`${rule}: ${name}: ${what}`);
  const text = JSON.stringify([job, env]);
  const bare = ours.length > 0 && ours.every(({ stage }) => stage === 'validate');
  if (bare) {
    if (!isEmpty(job.permissions)) say('validate-permissions', 'runs code, so it must have `permissions: {}`');
    // Unless it is emptied, action.yml passes the token of the run.
    const emptied = ours.every(({ step }) => step.with?.['github-token'] === '');
    if (!emptied || /\bsecrets\b|github\.token|_API_KEY\b/.test(text))
      say('validate-secret', 'runs code, so nothing secret may be passed to it');
    return found;
  }
  const isSecret = ours.length > 0 || writes(job) || /\$\{\{[^}]*(\bsecrets\b|github\.token)/.test(text);
  if (!isSecret) return [];
  if (steps.some((step) => step.uses?.startsWith('actions/checkout@')))
    say('checkout', 'checks out code beside secrets');
  const sandboxed = ours.some(({ step }) => step.with?.['validation-isolation'] === 'bubblewrap');
  if (steps.some((step) => step.run !== undefined && !(sandboxed && isSandbox(step))))
    say('script', 'runs a script beside secrets');
  for (const { step } of ours) {
    const runs = COMMANDS.some((command) => step.with?.[command]);
    if (runs && step.with?.['validation-isolation'] !== 'bubblewrap')
      say('isolation', 'runs commands beside secrets without a sandbox');
  }
  return found;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Every permission says what it is for. */
const uncommented = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^\s+[a-z-]+: (read|write)\s*(#|$)/.test(line) && !/#\s*\S/.test(line))
    .map((line) => `undocumented-permission: ${line.trim()}`);

function judgeJob(name: string, job: Job, workflow: Workflow, text: string, policy: Policy): string[] {
  const steps = job.steps ?? [];
  const ours = oursOf(job, policy);
  const found: string[] = [];
  const say = (rule: string, what: string): void => void found.push(`${rule}: ${name}: ${what}`);
  if (typeof job['timeout-minutes'] !== 'number') say('timeout', 'has no timeout-minutes');
  if (!workflow.concurrency && !job.concurrency) say('concurrency', 'has no group');
  if (typeof job.permissions !== 'object') say('job-permissions', 'must list its permissions');
  if (String(job['runs-on']).includes('self-hosted')) say('self-hosted', 'runs on a machine that outlives it');
  if (job.secrets === 'inherit') say('secrets-inherit', 'passes every secret on');
  if (/toJSON\(\s*secrets\s*\)/i.test(JSON.stringify(job))) say('secrets-inherit', 'reads every secret at once');
  for (const step of steps) for (const finding of judgeStep(step, text, policy)) say(...finding);
  if (writes(job) && steps.some((step) => /^actions\/cache/.test(step.uses ?? '')))
    say('cache', 'writes and restores a cache');
  for (const one of ours)
    for (const finding of judgeOurs(job, job.concurrency ?? workflow.concurrency, one)) say(...finding);
  return found;
}

type Finding = [rule: string, what: string];

function judgeStep(step: Step, text: string, policy: Policy): Finding[] {
  const found: Finding[] = [];
  const { uses, run } = step;
  if (run?.includes('${{')) found.push(['injection', 'an expression stands in a script; pass it by env']);
  if (run && /GITHUB_(ENV|PATH)\b/.test(run))
    found.push(['github-env', 'a script writes the environment of later steps']);
  if (uses && !uses.startsWith('./') && !OURS.test(uses)) {
    const version = policy.pins[uses];
    if (!/@[0-9a-f]{40}$/.test(uses)) found.push(['unpinned', `${uses} is not a commit SHA`]);
    else if (version === undefined) found.push(['pins-table', `${uses} is not in docs/pins.md`]);
    else if (text.split('\n').some((line) => line.includes(uses) && !line.endsWith(`${uses} # ${version}`)))
      found.push(['pins-table', `${uses} must say # ${version}`]);
    if (uses.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      found.push(['persist-credentials', 'the checkout keeps the token on the disk']);
    if (uses.startsWith('actions/setup-node@') && step.with?.['package-manager-cache'] !== false)
      found.push(['cache', 'setup-node restores a cache']);
  }
  if (OURS.test(uses ?? '') && !ourAction(step, policy)) found.push(['unknown-action', `${uses} is not one of ours`]);
  return found;
}

interface Used extends Ours {
  version: string;
  /** What `stage` is, where the action has that input. */
  stage: string | undefined;
  step: Step;
}

function ourAction(step: Step, policy: Policy): Used | undefined {
  const [, path, version] = OURS.exec(step.uses ?? '') ?? [];
  const known = path === undefined ? undefined : policy.actions[path];
  if (!known || version === undefined) return undefined;
  const usual = step.with?.['change'] === undefined ? 'all' : 'change';
  const stage = known.inputs.includes('stage') ? String(step.with?.['stage'] ?? usual) : undefined;
  return { ...known, version, step, stage };
}

const oursOf = (job: Job, policy: Policy): Used[] => (job.steps ?? []).flatMap((step) => ourAction(step, policy) ?? []);

/** What the table says for the stage of a step. */
const needs = ({ permissions, stage }: Used): Map<string, 'read' | 'write'> =>
  new Map(
    permissions
      .filter((line) => line.stage === undefined || line.stage === stage)
      .map(({ scope, access }) => [scope, access]),
  );

/** What the token of an app may do that a step of the job makes; undefined when none is used. An app's token without a list may do all that the app may. */
function permissionsOfApp({ steps = [] }: Job, token: unknown): Record<string, string> | undefined {
  const [, id] = /^\$\{\{ steps\.([\w-]+)\.outputs\.token \}\}$/.exec(String(token)) ?? [];
  const step = id === undefined ? undefined : steps.find((one) => one.id === id);
  if (!step?.uses?.startsWith('actions/create-github-app-token@')) return undefined;
  const listed = Object.entries(step.with ?? {}).flatMap(([key, access]) => {
    const [, scope] = /^permission-(.+)$/.exec(key) ?? [];
    return scope === undefined ? [] : [[scope, String(access)] as const];
  });
  return listed.length === 0 ? { everything: 'write' } : Object.fromEntries(listed);
}

/** Rules for a job that runs one of our actions. */
function judgeOurs(job: Job, concurrency: Concurrency | undefined, used: Used): Finding[] {
  const found: Finding[] = [];
  const given = used.step.with ?? {};
  const table = needs(used);
  if (!/^v\d+$/.test(used.version)) found.push(['our-version', `@${used.version} is not a major tag`]);
  const own = typeof job.permissions === 'object' ? job.permissions : {};
  const byApp = permissionsOfApp(job, given['github-token']);
  // Where an app acts, the run's own token is for nothing.
  if (byApp && !isEmpty(own))
    found.push(['excessive-permission', 'the token of an app is used, and the job has permissions too']);
  const has = byApp ?? own;
  for (const [scope, access] of Object.entries(has)) {
    const needed = table.get(scope);
    if (needed === undefined || (access === 'write' && needed === 'read'))
      found.push(['excessive-permission', `${scope}: ${access} is more than the table says`]);
  }
  for (const scope of table.keys()) if (!(scope in has)) found.push(['missing-permission', scope]);
  for (const key of Object.keys(given)) if (!used.inputs.includes(key)) found.push(['unknown-input', key]);
  if (!String(given['disabled']).includes('vars.AI_DEVOPS_DISABLED'))
    found.push(['kill-switch', 'disabled is not passed']);
  // What works on one issue needs a group for each; a scan works on the repository, of which there is one.
  const grouped = !used.inputs.includes('issue-number') || /\$\{\{.*\}\}/.test(concurrency?.group ?? '');
  if (concurrency?.['cancel-in-progress'] !== false || !grouped)
    found.push(['concurrency', 'needs a group for each target that is not cancelled']);
  // Who copies an example sees first what it would do to his code.
  if (table.get('contents') === 'write' && given['dry-run'] !== true)
    found.push(['dry-run', 'can write code and does not begin with dry-run: true']);
  return found;
}

const writes = (job: Job): boolean =>
  typeof job.permissions === 'object' && Object.values(job.permissions).includes('write');
