import { fixAnswerSchema } from '../../domain/fix.ts';
import { fullName, type Scope } from '../../domain/repo.ts';
import type { Foreign } from '../../text/foreign.ts';
import { CAPS } from '../../text/sanitize.ts';
import type { FixInput } from './input.ts';
import type { FixFacts } from './read.ts';

/** Who the model is in this job; the rules that every job has follow (agent/prompt.ts). */
export const FIX_ROLE = `You repair software by the smallest change of files that does what is asked: a CI failure that was triaged
before, an issue, or a plan that was approved. Read first: the files that are named, their callers and their tests, as they
are now. Then stage the change:
\`create_or_update_file\` and \`delete_file\` per file, \`create_pull_request\` once per repository that you changed, and
\`link_issues\` if merging it closes the issue. Repair the cause, in the repository where it lies. Never make a failure
disappear by skipping, deleting or loosening a test, by retries, longer timeouts or switched-off checks. If no change of
files that you may make repairs it, answer \`give-up\` and say what a person should do.`;

/** What the model answers with, but for what is done with it. */
export const FIX_ANSWER = {
  name: 'answer' as const,
  about: 'The end of your work: call it once, alone, when everything is staged, or to give up.',
  schema: fixAnswerSchema,
};

const WITHHELD = '[The text of the issue is not shown: its author has no write access here.]';

/** The task: what is known, what may be changed, and how it will be tried out. */
export function fixTask(
  facts: FixFacts,
  input: FixInput,
  context: readonly string[],
  fence: (foreign: Foreign) => string,
  turn: { number: number; of: number },
): string {
  const { issue, triage, failure, plan } = facts;
  const home = fullName(issue.repo);
  const source = `issue:${home}#${issue.number}`;
  const parts = [
    plan
      ? `Carry out the plan for issue #${issue.number} of ${home} that ${plan.by} approved: do what it says, and nothing else.`
      : input.mode === 'quickfix'
        ? `Do what issue #${issue.number} of ${home} asks for.`
        : `Repair the failure of issue #${issue.number} of ${home}.`,
    ...(turn.of > 1
      ? [
          `This is proposal ${turn.number} of ${turn.of}, each made without knowledge of the others. Of those that prove themselves the one with the least risk and the fewest lines is taken.`,
        ]
      : []),
    repositories(facts.scope),
    `You may change files of:\n${facts.targets.map(({ repo, base, branch }) => `- ${fullName(repo.repo)}, on the branch ${branch} that is made from ${base} at ${repo.pin}`).join('\n')}`,
    limits(input),
    tried(input),
    ...context
      .filter((text) => text.trim() !== '')
      .map((text) => `What the maintainers say about this project:\n${text.trim()}`),
    facts.issueShown
      ? fence({
          kind: 'issue',
          source,
          author: issue.author.login,
          text: `${issue.title}\n\n${issue.body}`,
          max: 6_000,
        })
      : WITHHELD,
  ];
  if (plan)
    parts.push(
      'The plan, by a model, approved by a person:',
      fence({ kind: 'plan', source: `pull:${home}#${plan.number}`, text: plan.text, max: CAPS.body }),
    );
  if (triage) {
    const { triage: said } = triage;
    parts.push(
      'The triage, by a model, its quotes checked by code:',
      fence({
        kind: 'triage',
        source,
        text: [
          `class: ${said.class}; confidence: ${said.confidence}`,
          `summary: ${said.summary}`,
          `root cause: ${said.rootCause}`,
          `solution: ${said.solution}`,
          `test strategy: ${said.testStrategy}`,
          `order: ${said.repositoryOrder.join(', ')}`,
          `files: ${said.files.join(', ')}`,
          ...said.evidence.map((one) => `evidence, ${one.source}: ${one.quote}`),
        ].join('\n'),
        max: CAPS.body,
      }),
    );
  }
  if (failure)
    parts.push(
      'What the log says:',
      fence({ kind: 'log', source: 'failure record', text: failure.excerpt, max: 12_000 }),
    );
  if (facts.request !== '')
    parts.push(
      'Whoever asked for this fix added:',
      fence({ kind: 'comment', source, permission: 'write', text: facts.request, max: CAPS.comment }),
    );
  return parts.join('\n\n');
}

const repositories = ({ repos }: Scope): string =>
  `Repositories that you may read, each at one commit:\n${repos.map(({ repo, pin }) => `- ${fullName(repo)} at ${pin}`).join('\n')}`;

function limits({ limits: { allowedPaths, protectedPaths, maxFiles, maxLines } }: FixInput): string {
  return [
    `Limits in each repository: ${maxFiles} files, ${maxLines} added and removed lines.`,
    'Workflows, files whose name begins with a dot at the top, and files that steer tools or agents are protected.',
    ...(allowedPaths.length > 0 ? [`Only these paths may change: ${allowedPaths.join(', ')}.`] : []),
    ...(protectedPaths.length > 0 ? [`Protected here as well: ${protectedPaths.join(', ')}.`] : []),
  ].join(' ');
}

function tried({ commands: { reproduce, validate } }: FixInput): string {
  const lines = [
    ...(reproduce === '' ? [] : [`- must fail before the change and pass after it: ${reproduce}`]),
    ...(validate === '' ? [] : [`- must pass after it: ${validate}`]),
  ];
  return lines.length === 0
    ? 'Nothing will be run to try the change out; only its syntax is checked.'
    : `The change will be tried out with:\n${lines.join('\n')}`;
}
