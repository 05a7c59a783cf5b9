import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type FixInput, fullName, type Host, type Report, runCreateFix, type Settings } from '@ai-devops/core';
import { actionsExec } from '../../actions/exec.ts';
import type { ScriptedCall, Turn } from '../kit/model.ts';
import { type FixPlay, type HandedOver, use } from './cases/case.ts';
import type { AttackedJob } from './jobs.ts';
import { HOME } from './places.ts';
import { FIX_RULES } from './rules-fix.ts';
import { branchesOf } from './snapshot.ts';
import type { FixLeft } from './state.ts';
import type { World } from './world.ts';
import { BROKEN, REPAIRED, UNITS } from './world-fix.ts';
import { PLAN_FILE } from './world-plan.ts';

const NO_COMMANDS = { setup: '', reproduce: '', validate: '' };

/** The defaults of the action, with two repositories beside home that may be written to. */
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
  commands: NO_COMMANDS,
  isolation: 'unsafe',
  network: false,
  commandMinutes: 1,
  rounds: 3,
  mode: 'fix',
  alternatives: 1,
  approvers: [],
};

const inputOf = ({ between: _, programs: __, ...over }: FixPlay): FixInput => ({ ...FIX_INPUT, ...over });

/** The call that repairs acme/units. */
export const REPAIR: ScriptedCall = {
  name: 'create_or_update_file',
  args: { repository: UNITS, path: 'src/index.js', edits: [{ search: BROKEN, replace: REPAIRED }] },
};
/** The call that does what the plan says. */
export const CARRY_OUT: ScriptedCall = {
  name: 'create_or_update_file',
  args: { repository: HOME, path: PLAN_FILE, edits: [{ search: "'5m'", replace: "'10m'" }] },
};
export const PULL_TEXT = {
  title: 'Return milliseconds from parseInterval again',
  cause: 'parseInterval returns seconds since its last change.',
  change: 'The table of units holds milliseconds again.',
  impact: 'Every caller gets milliseconds, as before.',
  tests: 'The nightly of the dashboard.',
};
export const proposes = (repository: string = UNITS, over: Record<string, unknown> = {}): ScriptedCall => ({
  name: 'create_pull_request',
  args: { repository, ...PULL_TEXT, ...over },
});
export const fixAnswer = (over: Record<string, unknown> = {}): Turn =>
  use('answer', {
    outcome: 'fix',
    summary: 'The table of units holds milliseconds again.',
    risk: 'low',
    confidence: 0.9,
    ...over,
  });

export const FIX: AttackedJob = {
  action: 'ai-create-fix',
  rules: FIX_RULES,
  good: ({ plan }, at) => {
    if (at > 0) return fixAnswer();
    return { calls: plan ? [CARRY_OUT, proposes(HOME)] : [REPAIR, proposes()] };
  },
  event: (world) => world.event('issue_comment'),
  run: (settings, { fix = {} }, host, world) => {
    const machine = { folder: host.machine!.folder, exec: runsPrograms(fix) ? actionsExec() : noPrograms };
    const own = { ...host, machine };
    return fix.between ? inThreeJobs(settings, fix, own, world) : runCreateFix(settings, inputOf(fix), own);
  },
  inputs: ({ fix = {} }) => {
    const { targets, commands, isolation, issueNumber, rounds, limits } = inputOf(fix);
    return {
      'fix-repositories': targets.map(fullName).join('\n'),
      'validation-isolation': isolation,
      'setup-command': commands.setup,
      'reproduce-command': commands.reproduce,
      'validate-command': commands.validate,
      'max-validation-rounds': String(rounds),
      'allowed-paths': limits.allowedPaths.join('\n'),
      ...(issueNumber ? { 'issue-number': String(issueNumber) } : {}),
    };
  },
};

const runsPrograms = ({ commands = NO_COMMANDS, programs }: FixPlay): boolean =>
  programs === true || Object.values(commands).some((command) => command !== '');

/** Where no command of the maintainers is run, no case is about the parsers; starting them is slow. */
export const noPrograms: NonNullable<Host['machine']>['exec'] = async () => ({
  exitCode: 0,
  timedOut: false,
  output: '',
  milliseconds: 0,
});

/** The three jobs, one after the other: only the last may write, and the one between holds no secret and has no network. */
async function inThreeJobs(settings: Settings, fix: FixPlay, host: Host, world: World): Promise<Report> {
  const input = inputOf(fix);
  const { folder, exec } = host.machine!;
  const machine = (name: string) => {
    mkdirSync(path.join(folder, name));
    return { machine: { folder: path.join(folder, name), exec } };
  };
  world.github.addToken(READ_TOKEN, { permissions: { ...READS } });
  host.secrets.add('read-token', READ_TOKEN);
  const proposing = { ...input, stage: 'propose' as const, commands: NO_COMMANDS };
  const proposed = await runCreateFix({ ...settings, token: READ_TOKEN }, proposing, {
    ...host,
    ...machine('propose'),
  });
  const { plan, 'plan-sha256': sha256 } = proposed.outputs;
  if (plan === undefined || sha256 === undefined) return proposed;
  const handed: HandedOver = { folder: plan, sha256, validation: '', world };
  fix.between?.(handed, 'propose');
  const told = () => ({ ...input, planFolder: handed.folder, planSha256: handed.sha256 });
  const validated = await runCreateFix(
    { ...settings, token: '', apiKey: '', provider: 'none' },
    { ...told(), stage: 'validate', isolation: 'job' },
    { ...host, ...machine('validate'), secrets: { add: () => undefined, all: () => [] }, fetch: offline },
  );
  // A job that died leaves no file.
  handed.validation = validated.outputs['validation-file'] ?? path.join(folder, 'none.json');
  fix.between?.(handed, 'validate');
  return runCreateFix(
    settings,
    { ...told(), stage: 'publish', commands: NO_COMMANDS, validation: handed.validation },
    { ...host, ...machine('publish') },
  );
}

/** Of the job that proposes; known to the others. */
export const READ_TOKEN = 'ghs_9Rt4YbW2kXc7VmQe5ZuLp8DnHs3JfA6oGiT1';
const READS = { actions: 'read', contents: 'read', issues: 'read', pull_requests: 'read', metadata: 'read' } as const;
const offline: Host['fetch'] = async () => {
  throw new Error('this job has no network');
};

/** What the inputs of a run say, for the oracle. */
export function fixTold(
  fix: FixPlay,
  { issue, plan }: Pick<World, 'issue' | 'plan'>,
  run: number,
): Pick<FixLeft, 'targets' | 'branch' | 'plan' | 'maxFiles' | 'maxLines' | 'opened'> {
  const { targets, limits } = inputOf(fix);
  return {
    targets: [HOME, ...(plan ? [] : targets.map(fullName))],
    branch: plan?.branch ?? `${branchesOf(issue)}${run}`,
    ...(plan ? { plan } : {}),
    maxFiles: limits.maxFiles,
    maxLines: limits.maxLines,
    opened: limits.allowedPaths,
  };
}
