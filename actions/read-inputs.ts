import { clip, type Inputs, type Row, type Values } from './inputs.ts';

/** Where a value came from: a rule may treat what was asked for otherwise than what was left alone. */
export type Origin = 'input' | 'config' | 'default';
export type Origins<I extends Inputs> = { readonly [K in keyof I]: Origin };

/** What the runner handed over: the inputs that are not empty, parsed, and everything that is wrong with them. */
export interface Given {
  values: ReadonlyMap<string, unknown>;
  mistakes: string[];
  /** A sentence for each input that must be given and is not; an offline run does without. */
  missing: string[];
}

/** The name under which the runner passes an input: upper case, blanks as underscores, hyphens kept. */
export const envName = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Reads each declared input once. Secrets go to `mask` before anything else is done with them. An input that is not
 * declared cannot be seen here; the runner itself warns of it.
 */
export function readInputs(
  inputs: Inputs,
  env: Record<string, string | undefined>,
  mask: (name: string, value: string) => void,
): Given {
  const texts = Object.entries(inputs).map(([name, row]) => ({ name, row, text: (env[envName(name)] ?? '').trim() }));
  for (const { name, row, text } of texts) {
    for (const value of row.secrets?.(text) ?? []) if (value !== '') mask(name, value);
  }
  const values = new Map<string, unknown>();
  const mistakes: string[] = [];
  const missing: string[] = [];
  for (const { name, row, text } of texts) {
    if (text !== '') {
      const value = parseOne(name, row, text, mistakes);
      if (value !== undefined) values.set(name, value);
    } else if (row.required) {
      missing.push(`\`${name}\` is empty; allowed: ${row.allowed}`);
    }
  }
  return { values, mistakes, missing };
}

function parseOne(name: string, row: Row<unknown>, text: string, mistakes: string[]): unknown {
  return row.parse(text, (why) => {
    // A secret is never repeated, whatever is wrong with it.
    const what = why ?? (row.secrets ? 'is not accepted' : `is "${clip(text)}"`);
    mistakes.push(`\`${name}\`${why ? ': ' : ' '}${what}; allowed: ${row.allowed}`);
    return undefined;
  });
}

/** Input beats configuration beats default. `config` is the file's content, already checked against its schema. */
export function settle<I extends Inputs>(
  inputs: I,
  given: Given,
  config: object = {},
): { values: Values<I>; origins: Origins<I> } {
  const settled = Object.entries(inputs).map(([name, row]): [string, unknown, Origin] => {
    if (given.values.has(name)) return [name, given.values.get(name), 'input'];
    const configured = row.config === undefined ? undefined : lookUp(config, row.config);
    if (configured !== undefined) return [name, configured, 'config'];
    return [name, row.fallback === undefined ? undefined : row.parse(row.fallback, () => undefined), 'default'];
  });
  return {
    values: Object.fromEntries(settled.map(([name, value]) => [name, value])) as Values<I>,
    origins: Object.fromEntries(settled.map(([name, , origin]) => [name, origin])) as Origins<I>,
  };
}

/** `triage.label` in `{ triage: { label: … } }`, own keys only. */
function lookUp(config: object, key: string): unknown {
  let at: unknown = config;
  for (const part of key.split('.')) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string, unknown>)[part]
        : undefined;
  }
  return at;
}

/** All mistakes in one message. */
export const complain = (mistakes: readonly string[]): string =>
  mistakes.length === 1
    ? `Wrong input: ${mistakes[0]}.`
    : `${mistakes.length} inputs are wrong:\n${mistakes.map((one) => `- ${one}`).join('\n')}`;
