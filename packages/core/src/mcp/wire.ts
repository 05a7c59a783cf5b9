import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { AlertError, GithubError, ToolError } from '../errors.ts';
import type { Observation } from './tool.ts';

// How an observation and an error cross an MCP session. The text is what any client shows; `_meta` is what only our own
// client reads, and only from our own server: an outside server's `_meta` is never believed.

const SOURCE = 'ai-devops/source';
const KIND = 'ai-devops/kind';
const CHANGES = 'ai-devops/changes';
const RULE = 'ai-devops/rule';
const GITHUB = 'ai-devops/github';
const ALERT = 'ai-devops/alert';

export const resultOf = (seen: Observation): CallToolResult => ({
  content: [{ type: 'text', text: seen.text }],
  _meta: { [SOURCE]: seen.source, [KIND]: seen.kind, ...(seen.changes ? { [CHANGES]: true } : {}) },
});

/** An error for the other side; undefined for a bug, which must keep its stack and break the call. */
export function errorResultOf(error: unknown): CallToolResult | undefined {
  const text = (message: string) => [{ type: 'text' as const, text: message }];
  if (error instanceof ToolError) {
    return { isError: true, content: text(error.message), _meta: error.rule ? { [RULE]: error.rule } : {} };
  }
  if (error instanceof AlertError) {
    return { isError: true, content: text(error.message), _meta: { [ALERT]: error.rule } };
  }
  if (error instanceof GithubError) {
    const _meta = { [GITHUB]: { kind: error.kind, status: error.status } };
    return { isError: true, content: text(error.message), _meta };
  }
  return undefined;
}

/** The observation that our own server sent, or the error it threw. */
export function observationOf(result: CallToolResult): Observation {
  const text = result.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
  const meta = result._meta ?? {};
  if (result.isError) {
    const alert = meta[ALERT];
    if (typeof alert === 'string') throw new AlertError(alert, text);
    const github = meta[GITHUB] as { kind: GithubError['kind']; status: number } | undefined;
    if (github) throw new GithubError(github.kind, github.status, text);
    throw new ToolError(text, { rule: meta[RULE] as string | undefined });
  }
  const changes = meta[CHANGES] === true ? { changes: true } : {};
  return { source: String(meta[SOURCE]), kind: meta[KIND] as Observation['kind'], text, ...changes };
}

/**
 * Given to both ends of the SDK, which would else make an Ajv each (10 ms of a run's start). Our arguments are checked by
 * zod, and a schema that an outside server sent is never compiled (T4).
 */
export const NO_VALIDATOR = {
  getValidator(): never {
    throw new Error('T4: a JSON Schema from the wire was to be compiled; it must not be');
  },
};
