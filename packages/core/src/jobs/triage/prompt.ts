import type { SeenBefore } from '../../decide/seen-before.ts';
import { ALIKE_WORDS } from '../../decide/seen-words.ts';
import type { MergedFix } from '../../domain/history.ts';
import type { Author } from '../../domain/issue.ts';
import { fullName, type Scope } from '../../domain/repo.ts';
import { triageSchema } from '../../domain/triage.ts';
import type { Foreign } from '../../text/foreign.ts';
import { CAPS } from '../../text/sanitize.ts';
import { COMMENTS_SHOWN, type TriageFacts } from './read.ts';

/** Who the model is in this job; the rules that every job has follow (agent/prompt.ts). */
export const TRIAGE_ROLE = `You find out why a CI run failed, across all repositories that depend on each other.
Work from the evidence: first the excerpt of the log, then the code at the failing commit, then what changed, here and in
the other repositories. A failure often has its cause in another repository than the one that is red: follow imports,
versions, submodules and image tags. Say "unknown" and give a low confidence rather than guess.
Cite what you claim: every quote must stand letter by letter in the source you name.`;

/** What the model answers with. */
export const TRIAGE_ANSWER = {
  name: 'answer' as const,
  about: 'The triage. Call it once, when you know the cause or know that it cannot be known.',
  schema: triageSchema,
};

/** Cleans, redacts, caps and fences. */
type Fence = (foreign: Foreign) => string;

/** The task: what is known, each foreign text in a fence of its own that says where it comes from. */
export function triageTask(facts: TriageFacts, context: readonly string[], fence: Fence): string {
  const { issue, failure, run, failedJobs } = facts;
  const home = fullName(issue.repo);
  const writer = ({ login }: Author) => {
    const permission = facts.permissions.get(login);
    return permission === undefined ? { author: login } : { author: login, permission };
  };
  const parts = [
    `Triage issue #${issue.number} of ${home}.`,
    repositories(facts.scope),
    ...context
      .filter((text) => text.trim() !== '')
      .map((text) => `What the maintainers say about this project:\n${text.trim()}`),
    fence({
      kind: 'issue',
      source: `issue:${home}#${issue.number}`,
      ...writer(issue.author),
      text: `${issue.title}\n\n${issue.body}`,
      max: CAPS.body,
    }),
    ...facts.comments.slice(-COMMENTS_SHOWN).map((comment) =>
      fence({
        kind: 'comment',
        source: `issue:${home}#${issue.number}`,
        ...writer(comment.author),
        text: comment.body,
        max: 2_000,
      }),
    ),
  ];
  if (facts.request !== '')
    parts.push(
      'Whoever asked for this triage added:',
      fence({
        kind: 'comment',
        source: `issue:${home}#${issue.number}`,
        permission: 'write',
        text: facts.request,
        max: CAPS.comment,
      }),
    );
  if (run)
    parts.push(
      fence({
        kind: 'run',
        source: `run ${run.id} of ${fullName(run.repo)}`,
        text: `workflow "${run.workflow}" (${run.path}), event ${run.event}, branch ${run.branch}, commit ${run.sha}, attempt ${run.attempt}: ${run.conclusion}\n${failedJobs
          .map(
            (job) =>
              `failed job ${job.id} "${job.name}": ${job.steps.map((step) => `${step.number} ${step.name} ${step.conclusion}`).join('; ')}`,
          )
          .join('\n')}`,
        max: CAPS.comment,
      }),
    );
  parts.push(EVIDENCE[facts.evidenceFrom]);
  for (const { source, text } of facts.cuts) parts.push(fence({ kind: 'log', source, text, max: CAPS.log }));
  if (failure && failure.class !== 'unknown')
    parts.push(`Rules over the log put this failure into the class ${failure.class}.`);
  if (facts.similar.length > 0)
    parts.push(
      fence({
        kind: 'similar issues',
        source: home,
        text: facts.similar
          .map(
            ({ number, state, labels, title, why }) =>
              `#${number} (${state}, ${labels.join(' ')}) ${title}\n  ${why.join('; ')}`,
          )
          .join('\n'),
        max: CAPS.comment,
      }),
    );
  parts.push(...pastOf(facts, fence));
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What happened before, each in a fence of its own that says which issue told it. */
function pastOf({ issue, memory: { seen, unheld } }: TriageFacts, fence: Fence): string[] {
  if (seen.length === 0 && unheld.length === 0) return [];
  const told = seen.map((one) =>
    fence({ kind: 'earlier failure', source: `issue:${one.issue}`, text: earlier(one), max: 2_000 }),
  );
  const home = `issue:${fullName(issue.repo)}#${issue.number}`;
  const text = unheld.map((fix) => `This very failure: ${fixed(fix)}`).join('\n');
  return [
    'Earlier failures that may be the same. Rely on one only if it really is, and look for what a fix that did not hold has missed:',
    ...told,
    text && fence({ kind: 'earlier fixes', source: home, text, max: 2_000 }),
  ];
}

const earlier = ({ issue, alike, lastAt, rootCause, quote, fix }: SeenBefore): string =>
  [
    `${issue}: ${ALIKE_WORDS[alike]}${lastAt ? `, last seen ${lastAt}` : ''}`,
    quote && `its log: ${quote}`,
    rootCause && `cause found then: ${rootCause}`,
    fix && fixed(fix),
  ]
    .filter(Boolean)
    .join('\n');

const fixed = ({ pull, mergedAt, cameBack }: MergedFix): string =>
  `fix ${pull}, merged ${mergedAt}${cameBack ? `; it did not hold, the same fingerprint came back ${cameBack}` : ''}`;

const EVIDENCE: Record<TriageFacts['evidenceFrom'], string> = {
  log: 'What the log says, cut around the failure:',
  record: 'The log is gone; the failure record kept this of it:',
  annotations: 'The log is gone; these annotations are left:',
  none: 'No log and no annotation of a failed run can be read. Say so, and be careful.',
};

const repositories = (scope: Scope): string =>
  `Repositories that you may read, each at one commit:\n${scope.repos.map(({ repo, pin }) => `- ${fullName(repo)} at ${pin}`).join('\n')}`;
