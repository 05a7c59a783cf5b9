import { ENOUGH_LOOKS, ENOUGH_RUNS, type MergedPull, type RevertPull, type Watched } from '../../domain/rollback.ts';
import { heading, inlineCode } from '../../text/markdown.ts';
import { count, stamp } from '../../text/words.ts';
import type { RollbackVerdict } from '../rollback.ts';
import type { RunsSay } from './runs.ts';

/** What was seen of one target, for people. */
export type Seen = { looks: Watched | undefined } | { runs: RunsSay };

/** One target of a merged pull request, what it shows and what follows from it. */
export interface WatchedTarget {
  target: string;
  seen: Seen;
  verdict: RollbackVerdict;
}

/**
 * The one comment on a merged pull request whose target became worse, as Markdown without its marker. It holds no moment and
 * no run of its own, so that the same state is the same text and is written once (B3).
 */
export function watchComment(targets: readonly WatchedTarget[], proposed: string | undefined): string {
  const lines = targets.map((one) => `- ${line(one)}`);
  return [
    heading(2, 'Watched since its merge'),
    lines.length === 0 ? 'What had become worse is well again.' : lines.join('\n'),
    ...(proposed === undefined ? [] : [`**A rollback is proposed: ${proposed}**`]),
    '---',
    'This comment is kept up to date as long as the merge is watched.',
  ].join('\n\n');
}

function line({ target, seen, verdict }: WatchedTarget): string {
  const name = inlineCode(target);
  const why = verdict.reasons.map(({ text }) => text).join(' ');
  const open = verdict.open ? ` ${verdict.open.url} rolls it back${ownerOf(verdict.open)}.` : '';
  const told = `${open}${why === '' ? '' : ` No rollback is proposed: ${why}`}`;
  if ('looks' in seen && seen.looks?.before)
    return `${name} was degraded already when this was merged, so this is not what did it.${told}`;
  if ('looks' in seen)
    return seen.looks
      ? `${name} was degraded at ${seen.looks.looks.length} of ${ENOUGH_LOOKS} looks in a row: ${seen.looks.looks.map(stamp).join(', ')}.${told}`
      : `${name} is healthy.${told}`;
  if (seen.runs.state === 'degraded') return `${name}: ${ofRuns(seen.runs)}${told}`;
  return `${name}: the runs are green again.${told}`;
}

const ownerOf = ({ taken }: RevertPull): string =>
  taken === undefined ? '' : `, and is left to people, because somebody ${taken}`;

const ofRuns = ({ red, workflow, fingerprint }: Extract<RunsSay, { state: 'degraded' }>): string =>
  `${red.length} of ${count(ENOUGH_RUNS, 'run')} of ${inlineCode(workflow)} failed in one way that is new since the merge (${inlineCode(fingerprint.slice(0, 12))}): ${red
    .slice(0, 5)
    .map(({ id, url }) => `[run ${id}](${url})`)
    .join(', ')}.`;

/** The body of a rollback, as Markdown without its marker: what it takes back, and the evidence. */
export function rollbackBody(
  pull: Pick<MergedPull, 'url' | 'number' | 'merge' | 'mergedAt' | 'baseBranch'>,
  { target, seen }: Omit<WatchedTarget, 'verdict'>,
  { draft, runUrl }: { draft: boolean; runUrl: string },
): string {
  const evidence =
    'runs' in seen
      ? seen.runs.state === 'degraded'
        ? [
            `Runs of ${inlineCode(pull.baseBranch)} since the merge: ${ofRuns(seen.runs)}`,
            'Before the merge none of the last runs of this workflow failed so.',
          ]
        : []
      : (seen.looks?.looks ?? []).map((at) => `${inlineCode(target)} was degraded at ${stamp(at)}.`);
  return [
    heading(2, 'Rollback'),
    `This takes back ${pull.url}, which was merged into ${inlineCode(pull.baseBranch)} at ${stamp(pull.mergedAt)} as ${inlineCode(pull.merge.slice(0, 12))}.`,
    heading(3, 'Evidence'),
    evidence.map((text) => `- ${text}`).join('\n'),
    heading(3, 'What becomes of it'),
    draft
      ? 'It is a draft: mark it as ready if what was merged is to blame. It is closed when health returns.'
      : 'A rule that selects it may merge it; nothing else does. It is closed when health returns.',
    '---',
    `By [this run](${runUrl}). What is merged is a copy of what stood there before: GitHub made the change, and nobody edited it.`,
  ].join('\n\n');
}

/** Why a rollback is closed. */
export const closedComment = (target: string, seen: Seen): string =>
  'runs' in seen && seen.runs.state === 'healthy'
    ? `The [last run](${seen.runs.green.url}) of ${inlineCode(seen.runs.green.workflow)} is green without this rollback, so it is closed. Reopen it if it is wanted all the same.`
    : `${inlineCode(target)} is healthy without this rollback, so it is closed. Reopen it if it is wanted all the same.`;
