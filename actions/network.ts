import { guardedFetch, providers } from '@ai-devops/core';
import type { CommonInputs } from './common.ts';
import type { RunContext } from './context.ts';
import type { Values } from './inputs.ts';

type Env = Record<string, string | undefined>;

/** The addresses that trusted inputs and the runner name; nothing else is reached (E6). `more`: those of one action. */
export function namedAddresses(
  context: RunContext,
  values: Values<CommonInputs>,
  more: readonly (string | undefined)[] = [],
): string[] {
  const addresses = [
    ...more,
    ...Object.values(context.urls),
    values['base-url'] ?? providers[values.provider].defaultBaseUrl,
    values['mcp-server'],
  ];
  return addresses.filter((address): address is string => address !== undefined && URL.canParse(address));
}

/** Replaces the process's `fetch` by one that reaches nothing: the run stands beside code of the repository (E2). */
export function closeNetwork(env: Env): void {
  globalThis.fetch = guardedFetch({ allow: [], env });
}

/**
 * Replaces the process's `fetch` by one that reaches only the named hosts, each time it is called with the values as
 * they are known by then. It must be the global one: the Gemini SDK calls `fetch` by that name and takes no other, so a
 * guard that is only passed around would not hold for it.
 */
export function networkGuard(
  context: RunContext,
  env: Env,
): (values: Values<CommonInputs>, more?: readonly (string | undefined)[]) => void {
  const real = globalThis.fetch;
  return (values, more) => {
    globalThis.fetch = real;
    globalThis.fetch = guardedFetch({ allow: namedAddresses(context, values, more), env });
  };
}
