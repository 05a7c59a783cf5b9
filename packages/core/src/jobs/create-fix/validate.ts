import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { proofText } from '../../decide/proof-text.ts';
import type { FixPart, Proof, Validation, ValidationStep } from '../../domain/fix.ts';
import type { RepoRef } from '../../domain/repo.ts';
import type { Report } from '../../domain/report.ts';
import { neutralize } from '../../text/neutralize.ts';
import { checkSyntax } from '../../validation/syntax.ts';
import { openWorkshop, type Workshop } from '../../validation/validate.ts';
import { verdictOf } from '../../validation/verdict.ts';
import type { Deps } from '../deps.ts';
import { plainReport } from '../report.ts';
import { loadBases, loadPlan, machineOf } from './folder.ts';
import type { FixInput } from './input.ts';

/** Where changes are tried out: the syntax always, the maintainers' commands where there are some. */
export interface Trial {
  /** Whether the commands after the setup have the network, also where it could not be cut off. */
  network: boolean;
  /** What was done before any change: the setup, and that the failure shows. */
  before: ValidationStep[];
  tryOut(parts: readonly FixPart[]): Promise<ValidationStep[]>;
  close(): Promise<void>;
}

/** What a plan is proved by: nothing need fail before it, so what shows a failure must only pass after it. */
export const afterOnly = (input: FixInput): FixInput => {
  const { setup, reproduce, validate } = input.commands;
  const both = [reproduce, validate].filter((command) => command !== '').join('\n');
  return { ...input, commands: { setup, reproduce: '', validate: both } };
};

/** Whether the inputs name a command to prove a fix with. */
export const hasCommands = ({ commands: { reproduce, validate } }: FixInput): boolean =>
  reproduce !== '' || validate !== '';

/**
 * Prepares the trial: with commands, the bases are unpacked, set up, and must show the failure. `archives` hold
 * the bases then. Throws UserError when the isolation that was asked for is not to be had here (E2).
 */
export async function openTrial(
  deps: Deps,
  input: FixInput,
  archives: readonly { repo: RepoRef; file: string }[],
): Promise<Trial> {
  const machine = machineOf(deps);
  const { host, settings } = deps;
  const syntax = (parts: readonly FixPart[]) => checkSyntax(machine, parts, { env: host.env, signal: host.signal });
  if (!hasCommands(input))
    return {
      network: input.network,
      before: [],
      tryOut: async (parts) => [await syntax(parts)],
      close: async () => undefined,
    };
  // E7: what a command prints may hold a secret, whoever reads it then.
  const { redact } = await deps.redactor();
  const clean = (step: ValidationStep): ValidationStep => ({ ...step, output: redact(step.output) });
  const workshop = await openWorkshop({
    machine,
    archives,
    home: settings.home,
    commands: input.commands,
    isolation: input.isolation,
    network: input.network,
    minutes: input.commandMinutes,
    env: host.env,
    secrets: host.secrets.all().map(({ name }) => name),
    log: { ...host.log, info: (text) => host.log.info(redact(text)) },
    signal: host.signal,
  });
  try {
    const before = await begin(workshop);
    return {
      network: workshop.network,
      before: before.map(clean),
      tryOut: async (parts) => {
        const first = await syntax(parts);
        // A file that no parser reads needs no build to show it.
        return first.ok ? [first, ...(await workshop.tryOut(parts)).map(clean)] : [first];
      },
      close: () => workshop.close(),
    };
  } catch (error) {
    await workshop.close();
    throw error;
  }
}

async function begin(workshop: Workshop): Promise<ValidationStep[]> {
  const setup = await workshop.setup();
  const reproduced = setup?.ok === false ? undefined : await workshop.reproduceBefore();
  return [setup, reproduced].filter((step) => step !== undefined);
}

/** What a trial showed. */
export const proofOf = (
  { isolation }: FixInput,
  { network }: Pick<Trial, 'network'>,
  steps: ValidationStep[],
): Proof => ({
  verdict: verdictOf(steps),
  isolation,
  network,
  steps,
});

/** Shows the failure on the bases and tries a change out: how it is proved. Throws as `openTrial` does. */
export async function prove(
  deps: Deps,
  input: FixInput,
  archives: Parameters<typeof openTrial>[2],
  parts: readonly FixPart[],
): Promise<Proof> {
  const trial = await openTrial(deps, input, archives);
  try {
    const shown = trial.before.every(({ ok }) => ok);
    return proofOf(input, trial, shown ? [...trial.before, ...(await trial.tryOut(parts))] : trial.before);
  } finally {
    await trial.close();
  }
}

/**
 * The stage `validate`: a job without any permission and secret, in which the repository's own code runs (E2). It reads
 * the plan and the archives, and leaves one file that says how it went. A fix that does not do is no error of this job.
 */
export async function validateStage(deps: Deps, given: FixInput): Promise<Report> {
  const plan = loadPlan(given);
  if (!('parts' in plan))
    return plainReport(
      'ai-create-fix',
      'nothing',
      'no-plan',
      'There is no change to validate: the earlier job proposed none.',
    );
  const input = plan.approved ? afterOnly(given) : given;
  const archives = loadBases(plan, input);
  const proof = await prove(deps, input, archives, plan.parts);
  const validation: Validation = { version: 1, plan: input.planSha256 ?? '', ...proof };
  const file = path.join(machineOf(deps).folder, 'validation.json');
  writeFileSync(file, `${JSON.stringify(validation)}\n`);
  const message = SENTENCES[validation.verdict];
  return {
    ...plainReport('ai-create-fix', 'done', validation.verdict, message),
    outputs: { validation: validation.verdict, 'validation-file': file, issue: String(plan.issue) },
    data: validation,
    summary: neutralize(`### Validation\n\n${proofText(validation, SHOWN_CHARS)}`),
  };
}

/** Of what a failed command printed, in the summary of the job. */
const SHOWN_CHARS = 8_000;

const SENTENCES: Record<Validation['verdict'], string> = {
  passed: 'The change does what it should: every command ended as it must.',
  failed: 'The change does not do what it should; the publishing job says so in the issue and opens no pull request.',
  'not-reproduced': 'The failure did not show before the change, so nothing can be proved.',
  broken:
    'The commands could not be run before the change was looked at: `setup-command` failed, or `reproduce-command` was not found or did not end in time.',
  none: 'No command was given: the syntax alone was checked.',
};
