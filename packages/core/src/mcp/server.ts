import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type Tool as WireTool,
} from '@modelcontextprotocol/sdk/types.js';
import type { Scope } from '../domain/repo.ts';
import { messageOf, ToolError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import type { Log } from '../ports.ts';
import { runTool } from './run.ts';
import type { Staging } from './staging.ts';
import { type Observation, specOf, type Tool } from './tool.ts';
import { errorResultOf, NO_VALIDATOR, resultOf } from './wire.ts';

export interface Served {
  tools: readonly Tool[];
  github: Github;
  scope: Scope;
  version: string;
  log: Log;
  /** What the intents among the tools fill. */
  staging?: Staging;
  /** What becomes of an observation's text on its way out; the embedded session cleans and fences on its own side. */
  present?(seen: Observation): string;
}

/**
 * Serves our tools over any transport until it closes. Only tools: no prompts, no resources, no sampling. A refusal is an
 * `isError` result with its rule in `_meta`; a bug is logged with its stack and answered without it.
 */
export async function serve(served: Served, transport: Transport): Promise<{ close(): Promise<void> }> {
  // The low-level server: the high-level one wants to own the schemas, and ours must stay the ones that are checked.
  const server = new Server(
    { name: 'ai-devops', version: served.version },
    { capabilities: { tools: {} }, jsonSchemaValidator: NO_VALIDATOR },
  );
  const { tools, github, scope, staging, log } = served;
  const context = { github, scope, ...(staging ? { staging } : {}) };
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(wireTool) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    try {
      const tool = tools.find(({ name }) => name === params.name);
      if (!tool) throw new ToolError(`There is no tool ${params.name.slice(0, 64)}.`, { rule: 'T1' });
      const seen = await runTool(tool, params.arguments, { ...context, signal });
      return resultOf({ ...seen, text: served.present?.(seen) ?? seen.text });
    } catch (error) {
      const result = errorResultOf(error);
      if (result) return result;
      log.error(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
      throw error;
    }
  });
  await server.connect(transport);
  return server;
}

function wireTool(tool: Tool): WireTool {
  const { name, description, parameters } = specOf(tool);
  // An intent changes what is staged in this session, and can destroy nothing.
  const reads = tool.writes !== true;
  const annotations = { readOnlyHint: reads, destructiveHint: false, idempotentHint: reads, openWorldHint: false };
  return { name, description, inputSchema: parameters as WireTool['inputSchema'], annotations };
}
