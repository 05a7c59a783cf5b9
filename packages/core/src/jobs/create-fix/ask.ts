import type { FixAnswer, FixPart, ValidationStep } from '../../domain/fix.ts';
import { fullName, repoKey } from '../../domain/repo.ts';
import { addSpent, type Refusal } from '../../domain/report.ts';
import { AlertError } from '../../errors.ts';
import { openStaging, type Staging } from '../../mcp/staging.ts';
import type { Observation } from '../../mcp/tool.ts';
import type { BudgetSettings } from '../../settings.ts';
import type { Redactor } from '../../text/redact.ts';
import { verdictOf } from '../../validation/verdict.ts';
import { ask, INTENT_TOOLS, openAsker, type Presenter } from '../ask.ts';
import type { Deps, SoFar } from '../deps.ts';
import type { FixInput } from './input.ts';
import { FIX_ANSWER, FIX_ROLE, fixTask } from './prompt.ts';
import type { FixFacts } from './read.ts';

/**
 * The reads of this job (T1). Those that show what anybody may have written in an issue or a pull request are not among
 * them (G8).
 */
const FIX_READS = [
  'get_file_contents',
  'get_repository_structure',
  'search_code',
  'list_commits',
  'get_commit',
  'compare_commits',
  'get_pull_request_files',
  'list_workflow_runs',
  'get_job_log',
  'search_job_log',
] as const;

/** Tries a change out and tells every step; undefined when there is nothing to try it with. */
export type TryOut = (parts: readonly FixPart[]) => Promise<ValidationStep[]>;

/** What the model came to. */
export interface Proposal {
  answer: FixAnswer;
  /** In the order in which they must be merged; empty when it gave up. */
  parts: FixPart[];
  note: string | undefined;
  closes: boolean;
  /** The last trial of what was answered. */
  steps: ValidationStep[];
  asked: { provider: string; model: string };
  refused: Refusal[];
}

/** Why there is no proposal: a stable word and a sentence. */
export interface NoProposal {
  reason: 'budget' | 'llm-unavailable' | 'no-answer' | 'blocked';
  message: string;
  /** The time was over. */
  late: boolean;
  refused: Refusal[];
}

/** Which of how many proposals this is, none of which knows of the others, and what it may spend. */
export interface Turn {
  number: number;
  of: number;
  budget: BudgetSettings;
}

/**
 * Asks the model for a change. What it stages is judged call by call, as a whole when it answers, and then tried out; a
 * trial that fails goes back to it as an observation, at most `rounds` times. Nothing is written here.
 */
export async function askForFix(
  deps: Deps,
  facts: FixFacts,
  input: FixInput,
  presenter: Presenter,
  tryOut: TryOut,
  soFar: SoFar,
  turn: Turn,
): Promise<Proposal | NoProposal> {
  const { home, context } = deps.settings;
  const staging = openStaging({
    github: deps.github,
    scope: facts.scope,
    targets: facts.targets,
    limits: input.limits,
    issue: { repo: home, number: facts.issue.number },
    findSecret: (text) => secretIn(presenter.redactor, text),
  });
  const names = [...FIX_READS, ...INTENT_TOOLS];
  const asker = await openAsker(deps, facts.scope, deps.model!, { names, staging });
  let steps: ValidationStep[] = [];
  let rounds = 0;
  try {
    const result = await ask<FixAnswer>(deps, asker, presenter, {
      role: FIX_ROLE,
      task: fixTask(facts, input, [context ?? ''], presenter.foreign, turn),
      stages: true,
      budget: turn.budget,
      answer: {
        ...FIX_ANSWER,
        check: (answer) => [
          ...secretsIn(presenter.redactor, answer.summary),
          ...(answer.outcome === 'fix' ? complaints(staging) : []),
        ],
        review: async (answer) => {
          if (answer.outcome !== 'fix') return undefined;
          steps = await tryOut(partsOf(facts, staging));
          const failed = ['failed', 'broken'].includes(verdictOf(steps));
          if (!failed || rounds >= input.rounds) return undefined;
          rounds += 1;
          return observationOf(steps, input.rounds - rounds);
        },
      },
    });
    soFar.spent = addSpent(soFar.spent, result.spent);
    const { refused } = result;
    if (result.end !== 'answered') {
      const late = result.end === 'budget' && result.reason === 'time';
      return { reason: NO_ANSWER[result.end], message: result.detail, late, refused };
    }
    const { answer } = result;
    return {
      answer,
      parts: answer.outcome === 'fix' ? partsOf(facts, staging) : [],
      note: staging.note(),
      closes: staging.closes(),
      steps: answer.outcome === 'fix' ? steps : [],
      asked: { provider: asker.model.provider, model: asker.model.name },
      refused,
    };
  } finally {
    await asker.session.close();
  }
}

const NO_ANSWER = {
  budget: 'budget',
  unavailable: 'llm-unavailable',
  stuck: 'no-answer',
  invalid: 'no-answer',
  blocked: 'blocked',
} as const;

/** O2: the value of a secret ends the run; what only looks like one is refused, by name. */
function secretIn(redactor: Redactor, text: string): string | undefined {
  const known = redactor.findSecret(text);
  if (known)
    throw new AlertError(
      'O2',
      `The value of ${known.name} (${known.form}) was about to be staged in a change. Nothing was written; replace that secret.`,
    );
  return redactor.findPattern(text)?.name;
}

const secretsIn = (redactor: Redactor, text: string): string[] => {
  const name = secretIn(redactor, text);
  return name === undefined ? [] : [`The summary holds what looks like a secret (${name}): leave it out. (O2)`];
};

/** What is wrong with all that is staged, in words that the model can act on. */
function complaints(staging: Staging): string[] {
  const parts = staging.parts();
  if (parts.length === 0) return ['Nothing is staged: stage the change first, or answer `give-up`.'];
  return [
    ...staging.judge().map(({ rule, path, why }) => `${path ? `${path}: ` : ''}${why} (${rule})`),
    ...parts
      .filter(({ pull }) => pull === undefined)
      .map(({ target }) => `Call \`create_pull_request\` for ${fullName(target.repo.repo)}: you changed files there.`),
  ];
}

/** What is staged as parts of a fix: a dependency comes before its users, as the triage orders them. */
function partsOf({ triage }: FixFacts, staging: Staging): FixPart[] {
  const order = (triage?.triage.repositoryOrder ?? []).map((name) => name.toLowerCase());
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return staging
    .parts()
    .toSorted((a, b) => rank(repoKey(a.target.repo.repo)) - rank(repoKey(b.target.repo.repo)))
    .flatMap(({ target, files, pull }) =>
      pull
        ? [
            {
              repo: fullName(target.repo.repo),
              repoId: target.repo.id,
              base: { branch: target.base, sha: target.repo.pin },
              branch: target.branch,
              files,
              pull,
            },
          ]
        : [],
    );
}

/** What the model sees of a trial that failed: each step, and what it printed. */
function observationOf(steps: readonly ValidationStep[], left: number): Observation {
  const told = steps.map(
    ({ step, ok, exitCode, timedOut, seconds, output }) =>
      `${step}: ${ok ? 'as it should be' : 'NOT as it should be'} (${timedOut ? 'stopped after the time limit' : `exit code ${exitCode ?? 'none'}`}, ${Math.round(seconds)} s)${ok ? '' : `\n${output}`}`,
  );
  const more = left > 0 ? `, and ${left} more after that` : '';
  return {
    source: 'validation',
    kind: 'log',
    text: `The change was tried out and did not do. Mend it and answer again: one more trial is left${more}.\n\n${told.join('\n\n')}`,
  };
}
