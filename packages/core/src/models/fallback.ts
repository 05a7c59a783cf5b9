import type { Log } from '../ports.ts';
import { faultOf } from './fault.ts';

/**
 * A second form of a request for endpoints that refuse one optional field: gives the changed body when the refusal
 * names that field, `undefined` when this is not its case.
 */
export type Fallback<B> = (body: B, refusal: string) => B | undefined;

/**
 * Sends a body; each fallback may change it once when the provider answers 400 or 422. Models and compatible servers
 * differ in what they accept, lists of model names grow stale, and a refusal costs nothing.
 */
export async function withFallbacks<B, R>(
  body: B,
  fallbacks: readonly Fallback<B>[],
  log: Log,
  send: (body: B) => Promise<R>,
): Promise<R> {
  let current = body;
  const left = new Set(fallbacks);
  for (;;) {
    try {
      return await send(current);
    } catch (error) {
      const { status, text } = faultOf(error, 0);
      if (status !== 400 && status !== 422) throw error;
      const next = [...left].map((fallback) => ({ fallback, body: fallback(current, text) })).find((one) => one.body);
      if (!next?.body) throw error;
      log.debug('The model refused an optional field; asking again without it.');
      left.delete(next.fallback);
      current = next.body;
    }
  }
}
