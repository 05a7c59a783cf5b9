import { fullName, type Scope } from '../domain/repo.ts';
import type { Spent } from '../domain/report.ts';
import type { Triage } from '../domain/triage.ts';
import { codeBlock, escapeCell, heading, inlineCode, table } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { prose } from '../text/prose.ts';
import type { Dropped } from './evidence.ts';
import type { Facts } from './triage.ts';

/** What the comment says beside the triage itself. */
export interface CommentFacts extends Pick<Facts, 'run' | 'failedJobs' | 'excerpt' | 'evidenceFrom'> {
  scope: Scope;
  dropped: Dropped;
  /** Provider and model, or undefined when none was asked. */
  asked: { provider: string; model: string; spent: Spent } | undefined;
  /** Why there is no answer of a model, as a sentence. */
  withoutModel: string | undefined;
  runUrl: string;
  /** URL prefixes that may stand as links in what the model wrote. */
  allowLinks: readonly string[];
}

/** Characters of the excerpt that stand in the comment when there is no quote. */
const EXCERPT_SHOWN = 3_000;

/**
 * The comment as Markdown, section by section as a triage has them. Each text of the model is calmed and closed on its
 * own, so that none reaches into the next or looks like a part of ours; the comment effect then neutralises the whole (O1).
 */
export function triageComment(triage: Triage, facts: CommentFacts): string {
  const { run, failedJobs, asked, allowLinks } = facts;
  const told = (text: string): string => prose(text, { allowLinks });
  const inline = (text: string): string => neutralizeInline(text, { allowLinks, maxChars: 1_000 });
  const sections: string[] = [
    heading(2, 'CI failure triage'),
    `**Class** ${inlineCode(triage.class)} · **confidence** ${Math.round(triage.confidence * 100)} % · **fixable by a change of files** ${triage.fixable ? 'yes' : 'no'}`,
    facts.withoutModel ? `**${facts.withoutModel}** What follows is the evidence alone.` : '',
    EVIDENCE_NOTE[facts.evidenceFrom],
    heading(3, '1. Failure summary'),
    told(triage.summary),
    run
      ? `[${escapeCell(run.workflow)}, run ${run.id}](${run.url}) on ${inlineCode(run.branch)} at ${inlineCode(run.sha.slice(0, 12))}${failedJobs.length > 0 ? `: ${failedJobs.map((job) => `[${escapeCell(job.name)}](${job.url})`).join(', ')}` : ''}`
      : '',
    heading(3, '2. Root cause'),
    told(triage.rootCause),
    heading(3, '3. Cross-repository impact'),
    triage.impact.length > 0
      ? table(
          ['Repository', 'Effect'],
          triage.impact.map(({ repository, effect }) => [inlineCode(repository), inline(effect)]),
        )
      : 'None found.',
    heading(3, '4. Proposed solution'),
    told(triage.solution),
    triage.files.length > 0 ? `Files: ${triage.files.map(inlineCode).join(', ')}` : '',
    heading(3, '5. Test strategy'),
    told(triage.testStrategy),
    triage.reproCommand
      ? `To see the failure (read it before you run it):\n\n${codeBlock(triage.reproCommand, 'sh')}`
      : '',
    heading(3, '6. Repository priority'),
    triage.repositoryOrder.length > 0
      ? triage.repositoryOrder.map((name, index) => `${index + 1}. ${inlineCode(name)}`).join('\n')
      : 'No order: one repository, or unknown.',
    heading(3, 'Evidence'),
    evidence(triage, facts),
    triage.suspects.length > 0
      ? `Suspects:\n\n${triage.suspects.map(({ commit, reason }) => `- ${inlineCode(commit)}: ${inline(reason)}`).join('\n')}`
      : '',
    '---',
    `${asked ? `Written by ${inlineCode(asked.model)} (${asked.provider}), ${count(asked.spent.steps, 'step')}, ${count(asked.spent.input + asked.spent.output, 'token')}, $${asked.spent.costUsd.toFixed(4)}${asked.spent.estimated ? ' at most' : ''}. A model can be wrong: every quote above was checked against its source, the reasoning was not.` : 'Written without a model.'} Read at ${facts.scope.repos.map(({ repo, pin }) => `${fullName(repo)}@${pin.slice(0, 12)}`).join(', ')}. [This run](${facts.runUrl}).`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const EVIDENCE_NOTE: Record<Facts['evidenceFrom'], string> = {
  log: '',
  record: 'The log of the run has expired; this rests on the excerpt in the failure record.',
  annotations: 'The log of the run has expired; this rests on its annotations.',
  none: 'No log and no annotation of a failed run could be read; this rests on the text of the issue.',
};

function evidence(triage: Triage, { dropped, excerpt }: CommentFacts): string {
  const quotes = triage.evidence.map(({ source, quote }) => `${inlineCode(source)}\n\n${codeBlock(quote)}`);
  const gone = (Object.keys(GONE) as (keyof Dropped)[]).flatMap((list) => {
    const [one, many] = GONE[list];
    return dropped[list] > 0 ? `${dropped[list]} ${dropped[list] === 1 ? one : many}` : [];
  });
  const note = gone.length > 0 ? `Removed from the answer: ${gone.join(', ')}.` : '';
  const shown =
    quotes.length > 0
      ? quotes
      : excerpt === ''
        ? ['None.']
        : ['From the log:', codeBlock(excerpt.slice(0, EXCERPT_SHOWN))];
  return [...shown, note].filter((text) => text !== '').join('\n\n');
}

const GONE: Record<keyof Dropped, [one: string, many: string]> = {
  evidence: ['quote that stands in no source', 'quotes that stand in no source'],
  files: ['file that does not exist', 'files that do not exist'],
  suspects: ['unknown commit', 'unknown commits'],
  repositories: ['repository that is not listed', 'repositories that are not listed'],
};
