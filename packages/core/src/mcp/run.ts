import type { z } from 'zod';
import { GithubError, ToolError } from '../errors.ts';
import type { Observation, Tool, ToolContext } from './tool.ts';

/** Results are cut here, whoever sent them (T5). */
export const MAX_RESULT_CHARS = 262_144;

/** Arguments that fit the schema and the policy. Throws ToolError: `T5` for the schema, `T3` for the policy. */
export function checkedArgs(tool: Tool, raw: unknown, scope: ToolContext['scope']): unknown {
  const parsed = tool.args.safeParse(raw ?? {});
  if (parsed.success) return tool.check(parsed.data, scope);
  const said = parsed.error.issues.slice(0, 5).map(problem).join('; ');
  throw new ToolError(`The arguments of ${tool.name} do not fit: ${said}.`, { rule: 'T5' });
}

function problem(issue: z.core.$ZodIssue): string {
  // The key is the model's own text: shown short, as data.
  const at = issue.path.join('.').slice(0, 60);
  return `${at ? `${at}: ` : ''}${issue.message.slice(0, 200)}`;
}

/**
 * One call: arguments, policy, the work. What GitHub refuses for this one item is a ToolError, so that the model can go
 * on; that GitHub is down, the limit used up or the token wrong is a `GithubError` and ends the run (R4).
 */
export async function runTool(tool: Tool, raw: unknown, context: ToolContext): Promise<Observation> {
  const args = checkedArgs(tool, raw, context.scope);
  try {
    return bounded(await tool.run(context, args));
  } catch (error) {
    if (error instanceof GithubError && !ENDS_THE_RUN.has(error.kind)) {
      throw new ToolError(`${error.message} Try another read.`, { cause: error });
    }
    throw error;
  }
}

const ENDS_THE_RUN: ReadonlySet<GithubError['kind']> = new Set(['unavailable', 'rate-limit', 'auth']);

/** T5: no result is longer than 256 Ki characters. */
export function bounded(seen: Observation): Observation {
  if (seen.text.length <= MAX_RESULT_CHARS) return seen;
  const note = '\n[the rest is left out: ask for less at once]';
  return { ...seen, text: seen.text.slice(0, MAX_RESULT_CHARS - note.length) + note };
}
