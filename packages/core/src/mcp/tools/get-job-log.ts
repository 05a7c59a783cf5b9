import { z } from 'zod';
import type { RepoRef } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { jobLog } from '../../github/joblog.ts';
import { cleanLine } from '../../logs/clean.ts';
import { linesOf } from '../../logs/lines.ts';
import { CAPS } from '../../text/sanitize.ts';
import { count } from '../../text/words.ts';
import { defineTool, type Observation, type ToolContext } from '../tool.ts';
import { id, inRepository, inScope, repository } from './arguments.ts';

const MOST_LINES = 1_000;
const line = z.number().int().min(1).max(1_000_000_000).optional();
const args = z.strictObject({
  repository,
  job_id: id.describe('Id of a job of that repository; list_workflow_runs with run_id shows them.'),
  tail: z.number().int().min(1).max(MOST_LINES).optional().describe('The last so many lines. Default: 200.'),
  from: line.describe('First line of a range, instead of `tail`.'),
  to: line.describe(`Last line of the range; at most ${MOST_LINES} lines.`),
});

/** A part of a job's log, cleaned, verbatim below one header line that gives the range. */
export const getJobLog = defineTool({
  name: 'get_job_log',
  about:
    'Read the log of one job: the last lines, or a range of lines. Use search_job_log to find the place in a long log.',
  args,
  check: (given, scope) => {
    if (given.to !== undefined && given.from === undefined) throw new ToolError('`to` needs `from`.', { rule: 'T5' });
    if (given.from !== undefined && given.to !== undefined && given.to < given.from) {
      throw new ToolError('`to` is smaller than `from`.', { rule: 'T5' });
    }
    return inRepository(given, scope);
  },
  run: async (context, given) => {
    const { repo } = inScope(context.scope, given.repository);
    const { from, tail = 200 } = given;
    const to = from === undefined ? undefined : Math.min(given.to ?? from + 199, from + MOST_LINES - 1);
    const kept: string[] = [];
    let total = 0;
    for await (const raw of await openLog(context, repo, given.job_id)) {
      total++;
      if (from === undefined) {
        kept.push(raw);
        // Trimmed now and then, so that a line costs nothing: at most twice the tail is held.
        if (kept.length > tail * 2) kept.splice(0, kept.length - tail);
      } else if (total >= from && total <= (to ?? 0)) kept.push(raw);
    }
    const lines = (from === undefined ? kept.slice(-tail) : kept).map((raw) => cleanLine(raw).text);
    return rangeObservation(given.job_id, lines, from ?? total - lines.length + 1, total, from === undefined);
  },
});

/** The raw lines of a log. Throws ToolError when GitHub no longer has it (FT40). */
export async function openLog(
  { github, signal }: ToolContext,
  repo: RepoRef,
  jobId: number,
): Promise<AsyncIterable<string>> {
  const log = await jobLog(github, repo, jobId, { signal });
  if (log.kind === 'log-gone') throw new ToolError(`${log.why}. Work from what you already have.`);
  return linesOf(log.chunks);
}

/** Lines `first`… of `total`. When they do not all fit, the far end goes: of a tail the beginning, of a range the end. */
export function rangeObservation(
  jobId: number,
  lines: readonly string[],
  first: number,
  total: number,
  isTail: boolean,
): Observation {
  const source = `log:${jobId}`;
  if (lines.length === 0) throw new ToolError(`The log of job ${jobId} has only ${count(total, 'line')}.`);
  let size = 0;
  let kept = 0;
  while (kept < lines.length) {
    size += (lines[isTail ? lines.length - 1 - kept : kept]?.length ?? 0) + 1;
    if (size > CAPS.read && kept > 0) break;
    kept++;
  }
  const shown = isTail ? lines.slice(-kept) : lines.slice(0, kept);
  const start = isTail ? first + lines.length - kept : first;
  const header = `Log of job ${jobId}, lines ${start}-${start + kept - 1} of ${total}`;
  return { source, kind: 'log', text: [header, ...shown].join('\n') };
}
