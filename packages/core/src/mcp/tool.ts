import { z } from 'zod';
import type { Scope } from '../domain/repo.ts';
import type { Github } from '../github/client.ts';
import type { ToolSpec } from '../ports.ts';
import type { Staging } from './staging.ts';

/** What a tool saw. `source` is the name under which evidence may cite it (domain/triage.ts), `kind` says how it is cleaned. */
export interface Observation {
  source: string;
  kind: 'markdown' | 'log' | 'code' | 'data';
  /** Raw text of the outside world; the toolbox cleans, redacts, caps and fences it. */
  text: string;
  /** The call changed what later reads show. */
  changes?: boolean;
}

export interface ToolContext {
  github: Github;
  scope: Scope;
  signal: AbortSignal;
  /** What the run has staged until now; only a job that wants files changed has one. */
  staging?: Staging;
}

/**
 * One tool of ours: a name and a schema that never change, a policy that is pure, and the work itself: a read over
 * Octokit, or an intent, which changes the staging and never GitHub.
 */
export interface Tool<Args = unknown> {
  name: string;
  /** Shown to the model. */
  about: string;
  args: z.ZodType<Args>;
  /** An intent: offered only to a run with a staging, and answered by our own server alone. */
  writes?: true;
  /** Shows what is staged: once something is, no other server answers it. */
  overlaid?: true;
  /**
   * Argument policy (T3): returns the arguments to use, with the repository and the ref filled in, or throws a ToolError
   * naming the rule. Pure, and of its own result it is the identity: an outside caller's arguments may pass it twice.
   */
  check(args: Args, scope: Scope): Args;
  run(context: ToolContext, args: Args): Promise<Observation>;
}

/** A tool whose argument type follows from its schema. */
export const defineTool = <Args>(tool: Tool<Args>): Tool<Args> => tool;

/** A tool as a model or an MCP client sees it: our name, our words, our schema (T4). */
export function specOf(tool: Tool): ToolSpec {
  const { $schema: _, ...parameters } = z.toJSONSchema(tool.args, { io: 'input' }) as Record<string, unknown>;
  return { name: tool.name, description: tool.about, parameters };
}

/** A connected MCP server, narrowed to the tools that this job may use. */
export interface ToolSession {
  /** Our names, our descriptions, our schemas (T4). */
  tools: readonly ToolSpec[];
  /** Checks the arguments and reads. Throws ToolError for what the model can mend; anything else ends the run. */
  call(name: string, args: unknown, signal: AbortSignal): Promise<Observation>;
  close(): Promise<void>;
}
