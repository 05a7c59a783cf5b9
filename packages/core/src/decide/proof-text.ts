import type { Proof, Validation, ValidationStep } from '../domain/fix.ts';
import { around } from '../text/around.ts';
import { codeBlock, inlineCode, table } from '../text/markdown.ts';

const VERDICT_WORDS: Record<Validation['verdict'], string> = {
  passed: '**Validated**: every command did as it should.',
  failed: '**Validation failed**: a command did not do as it should.',
  'not-reproduced': '**Not proved**: the failure did not show before the change, so nothing can show that it is gone.',
  broken: '**Not validated**: the commands could not be run, so nothing says whether the change helps.',
  none: '**Not validated**: no command was given (`reproduce-command`, `validate-command`). The syntax alone was checked.',
};

/** What a validation came to, as a sentence for people. */
export const verdictText = (proof: Proof | undefined): string =>
  proof ? VERDICT_WORDS[proof.verdict] : '**Not validated**: nothing was run.';

const WHERE: Record<Validation['isolation'], string> = {
  job: 'in a job of its own without permissions and secrets',
  bubblewrap: 'in a sandbox on the runner',
  unsafe: 'on the runner **without isolation**',
};

const STEP_WORDS: Record<ValidationStep['step'], string> = {
  setup: 'Setup, before the change',
  'reproduce-before': 'The failure, before the change',
  syntax: 'Syntax of the changed files',
  'reproduce-after': 'The failure, after the change',
  validate: 'Validation, after the change',
};

/**
 * How a fix was proved, as Markdown: the verdict, a row for each step, and of those that did not do as they should the last
 * lines of what they printed, at most `maxOutput` characters each. Commands are the maintainers', what they printed is
 * foreign: both stand as code only.
 */
export function proofText(proof: Proof | undefined, maxOutput: number): string {
  if (!proof) return verdictText(proof);
  const { steps, isolation, network } = proof;
  const ran = steps.some(({ step }) => step !== 'syntax');
  const where = ran ? ` It ran ${WHERE[isolation]}, ${network ? 'with' : 'after the setup without'} network.` : '';
  return [verdictText(proof) + where, steps.length > 0 ? stepTable(steps) : '', ...failedOutput(steps, maxOutput)]
    .filter((text) => text !== '')
    .join('\n\n');
}

function stepTable(steps: readonly ValidationStep[]): string {
  const named = steps.some(({ command }) => command !== '');
  const rows = steps.map((step) => {
    const { command, seconds } = step;
    const cells = [STEP_WORDS[step.step], resultOf(step), `${Math.round(seconds * 10) / 10} s`];
    return named ? [...cells, command === '' ? '' : inlineCode(shorter(command))] : cells;
  });
  return table(named ? ['Step', 'Result', 'Time', 'Command'] : ['Step', 'Result', 'Time'], rows);
}

const shorter = (command: string): string => (command.length > 200 ? `${command.slice(0, 199)}…` : command);

/** A step that must fail is well when it does: the words say which way it went, and what that means. */
function resultOf({ step, ok, exitCode, timedOut }: ValidationStep): string {
  const ended = timedOut ? 'stopped at the time limit' : exitCode === null ? '' : `exit code ${exitCode}`;
  const word =
    step === 'reproduce-before'
      ? ok
        ? 'fails, as it must'
        : '**does not show**'
      : ok
        ? 'passes'
        : step === 'reproduce-after'
          ? '**still there**'
          : '**fails**';
  return ended ? `${word} (${ended})` : word;
}

/** The end of what each failed step printed. */
function failedOutput(steps: readonly ValidationStep[], maxOutput: number): string[] {
  if (maxOutput <= 0) return [];
  return steps
    .filter(({ ok, output }) => !ok && output.trim() !== '')
    .map(({ step, output }) => {
      const end = around(output.trimEnd(), undefined, maxOutput).slice(-maxOutput);
      return `${STEP_WORDS[step]}, the end of its output:\n\n${codeBlock(end, 'text')}`;
    });
}
