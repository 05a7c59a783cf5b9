import { ModelError, type ModelFailure } from '../errors.ts';
import type { Fault } from './fault.ts';
import type { Connection } from './wire.ts';

/** Who failed, for sentences that a person reads. */
export interface Speaker {
  /** As a person knows it: `Gemini`. */
  title: string;
  /** The secret that carries the key: `GEMINI_API_KEY`. */
  keyEnv: string;
  /** A better sentence of the provider's own file, when it knows the way out. */
  hint?: ((kind: ModelFailure, fault: Fault, connection: Connection) => string | undefined) | undefined;
}

/** Makes the error of a call that was given up: one sentence of what happened, one of what to do. */
export function explain(
  speaker: Speaker,
  connection: Connection,
  kind: ModelFailure,
  fault: Fault,
  tries: number,
): ModelError {
  const says = quote(fault, connection);
  const sentence = speaker.hint?.(kind, fault, connection) ?? general(speaker, connection, kind, fault, tries);
  return new ModelError(kind, says === '' ? sentence : `${sentence} It said: "${says}".`, { cause: fault.cause });
}

function general(
  { title, keyEnv }: Speaker,
  connection: Connection,
  kind: ModelFailure,
  fault: Fault,
  tries: number,
): string {
  const { model } = connection;
  const times = tries === 1 ? 'once' : `${tries} times`;
  const status = fault.status === undefined ? '' : ` (${fault.status})`;
  switch (kind) {
    case 'auth':
      return `${title} refused the API key${status}: check the secret ${keyEnv} and that the key may use the model ${model}.`;
    case 'quota':
      return `The quota or the credit of the ${title} account is used up${status}: raise its limit or add credit, or choose another provider.`;
    case 'rate-limit':
      return `${title} refused ${model} for too many requests ${times}${status}: run fewer jobs at once, raise the account's rate limit, or start again later.`;
    case 'timeout':
      return `${title} gave no answer for ${model} in time, asked ${times}: start again later or choose a faster model.`;
    case 'context-overflow':
      return `The prompt does not fit into the context of ${model} at ${title}${status}: choose a model with a larger one or give the job less to read.`;
    case 'bad-request':
      return fault.status === 404
        ? `${title} does not know the model ${model} (404) at ${address(connection.baseUrl)}: check the inputs model and base-url.`
        : `${title} refused the request for ${model}${status}: check the inputs model, base-url and temperature.`;
    case 'unavailable':
      return fault.status === undefined
        ? `${title} could not be reached at ${address(connection.baseUrl)}, tried ${times}: check base-url and the network, or start again later.`
        : `${title} failed for ${model}${status}, asked ${times}: start again later or choose another provider.`;
  }
}

/** A base URL without user, password, query and fragment. */
export function address(baseUrl: string): string {
  try {
    const url = new URL(baseUrl);
    return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}

const SHOWN_CHARACTERS = 300;

/**
 * The provider's words in one short line, without the key: some APIs repeat it in the error, and `Headers` repeats a
 * value that it refuses. Patterns catch the partly masked forms.
 */
function quote(fault: Fault, { apiKey, baseUrl }: Connection): string {
  const safe = [apiKey, baseUrl === address(baseUrl) ? undefined : baseUrl]
    .filter((secret) => secret !== undefined && secret.length >= 4)
    .reduce<string>((text, secret) => text.replaceAll(secret as string, '***'), fault.words)
    // The Gemini SDK puts its own name and the address before the provider's words.
    .replace(/^\[GoogleGenerativeAI Error\]: (?:Error fetching from \S+:? )?/, '')
    .replace(/\b(?:sk|pk|gsk|xai|AIza)[-_]?[\w*-]{8,}|\bBearer \S+/g, '***')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return safe.length > SHOWN_CHARACTERS ? `${safe.slice(0, SHOWN_CHARACTERS)}…` : safe;
}
