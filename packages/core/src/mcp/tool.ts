import type { z } from 'zod';
import type { Scope } from '../domain/repo.ts';
import type { Github } from '../github/client.ts';
import type { ToolSpec } from '../ports.ts';

/** What a tool saw. `source` is the name under which evidence may cite it (domain/triage.ts), `kind` says how it is cleaned. */
export interface Observation {
  source: string;
  kind: 'markdown' | 'log' | 'code' | 'data';
  /** Raw text of the outside world; the toolbox cleans, redacts, caps and fences it. */
  text: string;
}

export interface ToolContext {
  github: Github;
  scope: Scope;
  signal: AbortSignal;
}

/** One read of ours: a name and a schema that never change, a policy that is pure, and the read itself over Octokit. */
export interface Tool<Args = unknown> {
  name: string;
  /** Shown to the model. */
  about: string;
  args: z.ZodType<Args>;
  /** Argument policy (T3): returns the arguments to use, with the ref pinned, or throws a ToolError naming the rule. */
  check(args: Args, scope: Scope): Args;
  run(context: ToolContext, args: Args): Promise<Observation>;
}

/** A connected MCP server, narrowed to the tools that this job may use. */
export interface ToolSession {
  /** Our names, our descriptions, our schemas (T4). */
  tools: readonly ToolSpec[];
  /** Checks the arguments and reads. Throws ToolError for what the model can mend; anything else ends the run. */
  call(name: string, args: unknown, signal: AbortSignal): Promise<Observation>;
  close(): Promise<void>;
}
