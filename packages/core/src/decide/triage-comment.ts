import { allowed, fullName, type Scope } from '../domain/repo.ts';
import type { Spent } from '../domain/report.ts';
import type { Triage } from '../domain/triage.ts';
import { around } from '../text/around.ts';
import { codeBlock, heading, inlineCode, table } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { prose } from '../text/prose.ts';
import { count } from '../text/words.ts';
import { type Dropped, parseSource } from './evidence.ts';
import { type SeenFacts, seenText } from './seen-words.ts';
import type { Facts } from './triage.ts';

/** What the comment says beside the triage itself. */
export interface CommentFacts
  extends SeenFacts,
    Pick<Facts, 'run' | 'failedJobs' | 'failure' | 'excerpt' | 'evidenceFrom'> {
  scope: Scope;
  dropped: Dropped;
  /** Provider and model, or undefined when none was asked. */
  asked: { provider: string; model: string; spent: Spent } | undefined;
  /** Why there is no answer of a model, as a sentence. */
  withoutModel: string | undefined;
  runUrl: string;
}

/** Characters of the excerpt that stand in the comment when there is no quote. */
const EXCERPT_SHOWN = 3_000;

/**
 * The comment as Markdown, section by section as a triage has them. Each text of the model is calmed and closed on its
 * own, so that none reaches into the next or looks like a part of ours; the comment effect then neutralises the whole (O1).
 */
export function triageComment(triage: Triage, facts: CommentFacts): string {
  const { asked } = facts;
  const inline = inlineWith(facts);
  // Without a model and without a log there is nothing to say but how to get something.
  const empty = !asked && facts.evidenceFrom === 'none';
  const head = [
    heading(2, 'CI failure triage'),
    `**Class** ${inlineCode(triage.class)}${asked ? ` · **confidence** ${Math.round(triage.confidence * 100)} % · **fixable by a change of files** ${triage.fixable ? 'yes' : 'no'}` : ''}`,
    facts.withoutModel ? `**${inline(facts.withoutModel)}**${empty ? '' : ' What follows is the evidence alone.'}` : '',
    EVIDENCE_NOTE[facts.evidenceFrom],
    seenText(facts),
  ];
  return [...head, ...(empty ? [] : sectionsOf(triage, facts)), '---', foot(facts)]
    .filter((section) => section !== '')
    .join('\n\n');
}

/** The six sections, and what they rest on. */
function sectionsOf(triage: Triage, facts: CommentFacts): string[] {
  const { run, failedJobs, allowLinks } = facts;
  const told = (text: string): string => prose(text, { allowLinks });
  const inline = inlineWith(facts);
  return [
    heading(3, '1. Failure summary'),
    told(triage.summary),
    run
      ? `[${inlineCode(run.workflow)} run ${run.number}](${run.url}) on ${inlineCode(run.branch)} at ${inlineCode(run.sha.slice(0, 12))}${failedJobs.length > 0 ? `: ${failedJobs.map((job) => `[${inlineCode(job.name)}](${job.url})`).join(', ')}` : ''}`
      : '',
    heading(3, '2. Root cause'),
    told(triage.rootCause),
    triage.suspects.length > 0
      ? `Suspects:\n\n${triage.suspects.map(({ commit, reason }) => `- ${cite(`commit:${commit}`, facts)}: ${inline(reason)}`).join('\n')}`
      : '',
    heading(3, '3. Cross-repository impact'),
    triage.impact.length > 0
      ? table(
          ['Repository', 'Effect'],
          triage.impact.map(({ repository, effect }) => [inlineCode(repository), inline(effect)]),
        )
      : 'None found.',
    heading(3, '4. Proposed solution'),
    told(triage.solution),
    triage.files.length > 0 ? `Files: ${triage.files.map((file) => cite(`file:${file}`, facts)).join(', ')}` : '',
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
  ];
}

const inlineWith =
  ({ allowLinks }: CommentFacts) =>
  (text: string): string =>
    neutralizeInline(text, { allowLinks, maxChars: 1_000 });

/**
 * A source as a link to where it stands: the job, the file at its pin, the tree of the commit (a link to the commit itself
 * would leave a trace on it). Anything else is code.
 */
function cite(text: string, { scope, failedJobs, server }: CommentFacts): string {
  const source = parseSource(text, scope);
  const name = text.replace(/^(?:file|commit):/, '');
  if (source?.kind === 'log') {
    const job = failedJobs.find(({ id }) => id === source.jobId);
    return job ? `[${inlineCode(text)}](${job.url})` : inlineCode(text);
  }
  if (source?.kind === 'file') {
    const { repo, path } = source;
    const place = path.split('/').map(encodeSegment).join('/');
    return `[${inlineCode(name)}](${server}/${fullName(repo)}/blob/${allowed(scope, repo)?.pin}/${place})`;
  }
  if (source?.kind !== 'commit') return inlineCode(text);
  const full = fullName(source.repo);
  return `[${inlineCode(`${full}@${source.sha.slice(0, 12)}`)}](${server}/${full}/tree/${source.sha})`;
}

/** RFC 3986 in full: `encodeURIComponent` leaves what Markdown would take for its own. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function foot({ asked, scope, runUrl }: CommentFacts): string {
  const pins = scope.repos.map(({ repo, pin }) => `${fullName(repo)}@${pin.slice(0, 12)}`).join(', ');
  const by = asked
    ? `Written by ${inlineCode(asked.model)} (${asked.provider}), ${count(asked.spent.steps, 'step')}, ${count(asked.spent.input + asked.spent.output, 'token')}, $${asked.spent.costUsd.toFixed(4)}${asked.spent.estimated ? ' at most' : ''}. A model can be wrong: every quote above was checked against its source, the reasoning was not.`
    : 'Written without a model.';
  return `${by} Read at ${pins}. [This run](${runUrl}).`;
}

const EVIDENCE_NOTE: Record<Facts['evidenceFrom'], string> = {
  log: '',
  record: 'The log of the run has expired; this rests on the excerpt in the failure record.',
  annotations: 'The log of the run has expired; this rests on its annotations.',
  none: 'No log and no annotation of a failed run could be read; there is only the text of the issue. Put a link to the run (`…/OWNER/REPO/actions/runs/NUMBER`) into the text of the issue, and ask again in a new comment.',
};

function evidence(triage: Triage, facts: CommentFacts): string {
  const { dropped, excerpt, failure, failedJobs } = facts;
  const quotes = triage.evidence.map(({ source, quote }) => `${cite(source, facts)}\n\n${codeBlock(quote)}`);
  const gone = (Object.keys(GONE) as (keyof Dropped)[]).flatMap((list) => {
    const [one, many] = GONE[list];
    return dropped[list] > 0 ? `${dropped[list]} ${dropped[list] === 1 ? one : many}` : [];
  });
  const note = gone.length > 0 ? `Dropped from the model's answer: ${gone.join(', ')}.` : '';
  const where = failedJobs[0] ? `From the [log](${failedJobs[0].url}):` : 'From the log:';
  const shown =
    quotes.length > 0
      ? quotes
      : excerpt === ''
        ? ['None.']
        : [where, codeBlock(around(excerpt, failure?.anchors[0]?.text, EXCERPT_SHOWN))];
  return [...shown, note].filter((text) => text !== '').join('\n\n');
}

const GONE: Record<keyof Dropped, [one: string, many: string]> = {
  evidence: ['quote that is in none of its sources', 'quotes that are in none of their sources'],
  files: ['file that does not exist', 'files that do not exist'],
  suspects: ['unknown commit', 'unknown commits'],
  repositories: ['repository that is not listed', 'repositories that are not listed'],
};
