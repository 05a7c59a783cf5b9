import type { RelevantFile } from '../../decide/relevant-files.ts';
import { type ImplementationPlan, implementationPlanSchema } from '../../domain/implementation-plan.ts';
import { fullName } from '../../domain/repo.ts';
import type { Foreign } from '../../text/foreign.ts';
import { CAPS } from '../../text/sanitize.ts';
import type { PlanFactsRead, PlanWork } from './read.ts';

/** Who the model is in this job; the rules that every job has follow (agent/prompt.ts). */
export const PLAN_ROLE = `You plan how an issue of a repository is done, for an engineer who decides whether it is done so.
Read first: the files that are shown, what calls them, and their tests. Then answer with steps, one file each, in the order in
which they are made, so exact that somebody else can write the code without asking. Plan the smallest change that does what the
issue asks for, and its tests. Name only files that exist, or say that a step makes a new one. What a person must decide first
is a question, not a guess. If the issue cannot be planned from what is known, answer \`give-up\` and say what is missing.`;

/** What the model answers with, but for what is done with it. */
export const PLAN_ANSWER = {
  name: 'answer' as const,
  about: 'The plan, or why there is none: call it once, alone, when you have read enough.',
  schema: implementationPlanSchema,
};

/** What of the repository the model is shown at once; the rest it can read. */
export interface Shown {
  outline: string;
  /** There is more than was looked through. */
  cut: boolean;
  files: readonly RelevantFile[];
}

const WITHHELD = '[The text of the issue is not shown: its author has no write access here.]';
const LONGEST_OUTLINE = 8_000;

/** The task: what is asked for, what may be changed, and what of the repository has to do with it. */
export function planTask(
  { facts, input, started, deps }: PlanWork,
  { outline, files, cut }: Shown,
  renewed: { text: string; url: string } | undefined,
  fence: (foreign: Foreign) => string,
): string {
  const { issue, home } = facts;
  const name = fullName(home.repo);
  const source = `issue:${facts.name}`;
  const { context = '' } = deps.settings;
  const { allowedPaths, protectedPaths, maxFiles, maxLines } = input.limits;
  const parts = [
    `Plan how issue #${issue.number} of ${name} is done. Files are as they stand at the commit ${home.pin}.`,
    [
      `Limits of the change: ${maxFiles} files, ${maxLines} added and removed lines.`,
      'Workflows, files whose name begins with a dot at the top, and files that steer tools or agents are protected; a step for one of them is shown as refused.',
      ...(allowedPaths.length > 0 ? [`Only these paths may change: ${allowedPaths.join(', ')}.`] : []),
      ...(protectedPaths.length > 0 ? [`Protected here as well: ${protectedPaths.join(', ')}.`] : []),
    ].join(' '),
    ...(context.trim() === '' ? [] : [`What the maintainers say about this project:\n${context.trim()}`]),
    facts.issueShown
      ? fence({
          kind: 'issue',
          source,
          author: issue.author.login,
          text: `${issue.title}\n\n${issue.body}`,
          max: CAPS.body,
        })
      : WITHHELD,
  ];
  if (started.request !== '')
    parts.push(
      'Whoever asked for this plan added:',
      fence({ kind: 'comment', source, permission: 'write', text: started.request, max: CAPS.comment }),
    );
  if (renewed)
    parts.push(
      'There is a plan already, and whoever asked wants another one. This is it:',
      fence({ kind: 'plan', source: renewed.url, text: renewed.text, max: CAPS.body }),
    );
  parts.push(
    [
      'The files of the repository:',
      ...(cut ? ['There are more than could be looked through: look with the tools for what is missing here.'] : []),
      'What `.gitattributes` keeps out of archives (export-ignore) is not listed, and may be there all the same.',
    ].join(' '),
    fence({ kind: 'code', source: `tree:${name}`, text: outline, max: LONGEST_OUTLINE }),
  );
  if (files.length > 0)
    parts.push(
      'The files that have most words in common with the issue, the best first. It is a guess by a search, so look for yourself:',
    );
  for (const { path, from, to, of, lines } of files)
    parts.push(
      fence({
        kind: 'code',
        source: `file:${name}/${path}`,
        text: `${path} at ${home.pin.slice(0, 12)}, lines ${from}-${to} of ${of}\n${lines.join('\n')}`,
        max: CAPS.log,
      }),
    );
  return parts.join('\n\n');
}

/** What is wrong with an answer beyond its schema. */
export function planComplaints({ outcome, steps }: ImplementationPlan): string[] {
  return outcome === 'plan' && steps.length === 0 ? ['`steps` is empty: name at least one, or answer `give-up`.'] : [];
}

/** What the search is asked for: the words of the issue, if they may be read, and of whoever asked. */
export const questionOf = (
  { issue, issueShown }: PlanFactsRead,
  { request }: PlanWork['started'],
): { title: string; body: string } => ({
  title: issueShown ? issue.title : request,
  body: `${issueShown ? issue.body : ''}\n${request}`,
});
