import { z } from 'zod';
import { messageOf, ToolError } from '../../errors.ts';
import { cleanLine } from '../../logs/clean.ts';
import { compilePattern } from '../../text/pattern.ts';
import { CAPS } from '../../text/sanitize.ts';
import { defineTool } from '../tool.ts';
import { id, inRepository, inScope, repository } from './arguments.ts';
import { openLog } from './get-job-log.ts';

const args = z.strictObject({
  repository,
  job_id: id,
  pattern: z.string().min(1).max(512).describe('RE2 pattern, matched against each line: `error|FAIL`, `(?i)timeout`.'),
  context: z.number().int().min(0).max(10).optional().describe('Lines before and after each hit. Default: 2.'),
  limit: z.number().int().min(1).max(50).optional().describe('How many hits. Default: 20.'),
});

/** Lines of a log that match, with their numbers. The engine is linear, so no pattern can hang us (I8). */
export const searchJobLog = defineTool({
  name: 'search_job_log',
  about: 'Search the log of one job for a pattern; each line is shown as `L123: text`. Quote without the `L123: `.',
  args,
  check: inRepository,
  run: async (context, given) => {
    const { repo } = inScope(context.scope, given.repository);
    const { context: around = 2, limit = 20 } = given;
    const pattern = await compilePattern(given.pattern, '`pattern`').catch(refused);
    const shown: string[] = [];
    const before: string[] = [];
    let number = 0;
    let hits = 0;
    let until = 0;
    let last = 0;
    let room: number = CAPS.read;
    for await (const raw of await openLog(context, repo, given.job_id)) {
      number++;
      const { text } = cleanLine(raw);
      const hit = pattern.test(text);
      if (hit) hits++;
      const named = `L${number}: ${text}`;
      if (hits <= limit && room > 0 && (hit || number <= until)) {
        const lines = hit ? [...before, named] : [named];
        if (hit) until = number + around;
        if (last > 0 && number - (lines.length - 1) > last + 1) shown.push('…');
        shown.push(...lines);
        room -= lines.reduce((sum, line) => sum + line.length + 1, 0);
        before.length = 0;
        last = number;
      } else {
        before.push(named);
        if (before.length > around) before.shift();
      }
    }
    const count =
      hits === 0 ? 'no line matches' : `${hits} matching lines${hits > limit ? `, the first ${limit} shown` : ''}`;
    return {
      source: `log:${given.job_id}`,
      kind: 'log',
      text: [`Log of job ${given.job_id}, ${number} lines: ${count}`, ...shown].join('\n'),
    };
  },
});

const refused = (error: unknown): never => {
  throw new ToolError(messageOf(error), { rule: 'I8', cause: error });
};
