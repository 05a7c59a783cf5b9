import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** What the schema of a rule says of a mistake, in words for who wrote the rule. */

/** The most that is told of one rule: who made so many mistakes made one of them often. */
export const MOST_FAULTS = 50;

export type Path = readonly (string | number)[];
/** What is wrong with a rule, and where in it. */
export interface Complaint {
  path: Path;
  message: string;
}

type Issue = z.core.$ZodIssue;
type Schema = Readonly<Record<string, unknown>>;

/**
 * What the schema has against a value, at most fifty of its issues. `root` is the same schema as JSON Schema. A key that is
 * missing and stands there misspelt is one mistake, at the place of the misspelt one.
 */
export function complaintsOf(issues: readonly Issue[], value: unknown, root: Schema): Complaint[] {
  const some = issues.slice(0, MOST_FAULTS);
  const unknown = some.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue, root) : []));
  const meant = new Set(
    unknown.flatMap(({ path, near }) => (near ? [JSON.stringify([...path.slice(0, -1), near])] : [])),
  );
  const others = some.flatMap((issue) => {
    const path = pathOf(issue);
    const isMisspelt = at(value, path) === undefined && meant.has(JSON.stringify(path));
    return issue.code === 'unrecognized_keys' || isMisspelt
      ? []
      : [{ path, message: said(issue, at(value, path), schemaAt(root, path)) }];
  });
  return [...unknown.map(({ path, message }) => ({ path, message })), ...others];
}

const pathOf = (issue: Issue): (string | number)[] => issue.path.filter((part) => typeof part !== 'symbol');

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  root: Schema,
): (Complaint & { near: string | undefined })[] {
  const path = pathOf(issue);
  const allowed = Object.keys((schemaAt(root, path)['properties'] as Schema | undefined) ?? {});
  return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
    path: [...path, key],
    message: `unknown key.${hint(key, allowed)} Allowed: ${allowed.join(', ')}.`,
    near: nearest(key, allowed),
  }));
}

function said(issue: Issue, given: unknown, schema: Schema): string {
  const about = typeof schema['description'] === 'string' ? ` ${schema['description']}` : '';
  if (given === undefined) return `is missing.${about}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${typeWanted(issue.expected, given, schema)}.${about}`;
    case 'too_small':
    case 'too_big':
      return `${sizeWanted(given, schema) ?? issue.message}.${about}`;
    case 'invalid_format':
      return `${formWanted(issue, given)}.${about}`;
    case 'invalid_value': {
      const words = issue.values.map(String);
      const few = words.length <= 10 ? ` Allowed: ${words.join(', ')}.` : '';
      return `${shown(given)} is not known here.${hint(String(given), words)}${few}${about}`;
    }
    default:
      return `${issue.message}.${about}`;
  }
}

function typeWanted(expected: string, given: unknown, schema: Schema): string {
  switch (expected) {
    case 'array': {
      const isPlain = ['string', 'number', 'boolean'].includes(typeof given);
      return `must be a list${isPlain ? `: \`[${short(String(given))}]\`` : ''}`;
    }
    case 'boolean':
      return `write \`true\` or \`false\`, not ${shown(given)}`;
    case 'int':
    case 'number':
      return `must be a whole number${range(schema['minimum'], schema['maximum'])}, is ${shown(given)}`;
    case 'string':
      return typeof given === 'object' ? 'must be text' : `must be text: put ${shown(given)} in quotes`;
    default: {
      const keys = Object.keys((schema['properties'] as Schema | undefined) ?? {});
      return `must hold keys${keys.length > 0 ? ` of its own (${keys.join(', ')})` : ' of its own'}, is ${shown(given)}`;
    }
  }
}

/** Bounds of a number, of a text or of a list, and what it has. */
function sizeWanted(given: unknown, schema: Schema): string | undefined {
  if (typeof given === 'number') return `must be${range(schema['minimum'], schema['maximum'])}, is ${given}`;
  if (typeof given === 'string')
    return `must have${range(schema['minLength'], schema['maxLength'])} characters, has ${given.trim().length}`;
  if (Array.isArray(given))
    return `must have${range(schema['minItems'], schema['maxItems'])} entries, has ${given.length}`;
  return undefined;
}

/** Some of a library's own bounds mean nothing to a person: those of a whole number. */
function range(least: unknown, most: unknown): string {
  if (typeof most !== 'number' || most >= Number.MAX_SAFE_INTEGER)
    return typeof least === 'number' ? ` at least ${least}` : '';
  return typeof least === 'number' ? ` from ${least} to ${most}` : ` at most ${most}`;
}

function formWanted(issue: z.core.$ZodIssueInvalidStringFormat, given: unknown): string {
  if (issue.format === 'datetime') return `${shown(given)} is no moment: write 2026-01-31T18:00:00Z`;
  const bare = typeof given === 'string' && /^\s*@/.test(given);
  return `${shown(given)} ${issue.message}${bare ? '; write it without `@`' : ''}`;
}

/** The schema of the key at a path. */
function schemaAt(root: Schema, path: Path): Schema {
  let found = root;
  for (const key of path) {
    const inside = typeof key === 'number' ? found['items'] : (found['properties'] as Schema | undefined)?.[key];
    found = (inside as Schema | undefined) ?? {};
  }
  return found;
}

/** What stands at a path; undefined when nothing does. */
export function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** A name as it may be shown: one line of at most 80 characters. */
export const short = (text: string): string => sanitizeLine(text, 80);

/** A value as it may be shown. */
export const shown = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(typeof value === 'string' ? short(value) : value)?.slice(0, 100);

/** What was probably meant, as a sentence with a space before it; empty when nothing is near. */
export function hint(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near ? ` Did you mean ${near}?` : '';
}
