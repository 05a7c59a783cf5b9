import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Observation } from '../mcp/tool.ts';
import type { JsonSchema, ToolSpec } from '../ports.ts';
import { parseJson } from '../text/json.ts';
import { argsFault } from './json.ts';

/** The name under which the answer is offered; no tool of a session may have it. */
export const ANSWER = 'answer';

/** What ends the loop: a value of this schema, given as the arguments of the tool `answer`. */
export interface Answer<T> {
  name: typeof ANSWER;
  /** Shown to the model: what the answer is for. */
  about: string;
  schema: z.ZodType<T>;
  /** Complaints that the model can mend (a quote that stands nowhere …); none means taken. */
  check?(value: T): Promise<string[]> | string[];
  /**
   * What came of an answer that was taken, tried out in the world: undefined when it did well, else what the model is to
   * see before it answers again. That is no fault of the answer; how often it may happen, the job decides.
   */
  review?(value: T): Promise<Observation | undefined>;
}

export type Judgement<T> =
  | { taken: true; value: T }
  | { taken: false; complaints: string[] }
  /** Valid, and it did not do what it should. */
  | { taken: false; complaints: []; observed: Observation };

/** At most ten complaints of 300 characters: the model mends what it reads first. */
const COMPLAINTS = 10;
const COMPLAINT_CHARS = 300;

const clip = (complaints: string[]): string[] =>
  complaints.slice(0, COMPLAINTS).map((text) => text.slice(0, COMPLAINT_CHARS));

/** Checks a proposed answer: plain object, schema, then the job's own check. */
export async function judge<T>(answer: Answer<T>, args: unknown): Promise<Judgement<T>> {
  const fault = argsFault(args);
  if (fault) return { taken: false, complaints: [fault] };
  const parsed = await answer.schema.safeParseAsync(args);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`);
    return { taken: false, complaints: clip(complaints) };
  }
  const complaints = clip((await answer.check?.(parsed.data)) ?? []);
  if (complaints.length > 0) return { taken: false, complaints };
  const observed = await answer.review?.(parsed.data);
  return observed ? { taken: false, complaints: [], observed } : { taken: true, value: parsed.data };
}

// No `trim`: that would also accept a byte order mark (AM53).
const FENCED = /^```(?:json)?[ \t]*\r?\n([\s\S]*)\n```$/;
const SPACE_AROUND = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/**
 * A reply without a call that is, as a whole, one JSON object, alone or in one code fence (FT33). Prose around it, a
 * second object or a key given twice make it none: of two meanings none is chosen (M3).
 */
export function answerInText(text: string): Record<string, unknown> | undefined {
  const bare = text.replace(SPACE_AROUND, '');
  const json = FENCED.exec(bare)?.[1] ?? bare;
  if (!json.startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = parseJson(json, 'answer');
  } catch (error) {
    if (error instanceof UserError) return undefined; // no JSON, or JSON with two meanings
    throw error;
  }
  return argsFault(value) ? undefined : (value as Record<string, unknown>);
}

/** The answer as the last tool. */
export const answerTool = <T>(answer: Answer<T>): ToolSpec => ({
  name: answer.name,
  description: answer.about,
  parameters: plainSchema(z.toJSONSchema(answer.schema, { io: 'input' })),
});

const KEPT = new Set(['type', 'enum', 'minimum', 'maximum', 'required']);
const NUMBER_EDGE = Number.MAX_SAFE_INTEGER;
/** Limits that a provider may not know: told in words, kept by zod. */
const IN_WORDS: Record<string, (value: unknown) => string> = {
  minLength: (n) => (n === 1 ? 'Not empty.' : `At least ${n} characters.`),
  maxLength: (n) => `At most ${n} characters.`,
  minItems: (n) => `At least ${n} items.`,
  maxItems: (n) => `At most ${n} items.`,
  pattern: (p) => `Must match ${p}.`,
  format: (f) => `Format: ${f}.`,
  default: (d) => `Default: ${JSON.stringify(d)}.`,
  exclusiveMinimum: (n) => `Greater than ${n}.`,
  exclusiveMaximum: (n) => `Less than ${n}.`,
};
const DROPPED = new Set(['$schema', 'description', 'title', 'propertyNames', ...Object.keys(IN_WORDS)]);

/**
 * The part of JSON Schema that every provider takes. Gemini refuses a whole request for one keyword it does not know,
 * and for a sum of `maxItems` over about 960 (googleapis/python-genai#2170), so limits go into the description.
 */
export function plainSchema(schema: JsonSchema): JsonSchema {
  const plain = plainNode(schema);
  if (plain['type'] !== 'object') throw new Error('The schema of an answer must be an object.');
  return plain;
}

function plainNode(node: JsonSchema): JsonSchema {
  const out: JsonSchema = {};
  const words: string[] = typeof node['description'] === 'string' ? [node['description']] : [];
  for (const [key, value] of Object.entries(node)) {
    const word = IN_WORDS[key];
    if (word) words.push(word(value));
    else if (key === 'type' && Array.isArray(value)) out['anyOf'] = value.map((type) => ({ type }));
    else if (KEPT.has(key)) {
      // zod writes the bounds of a safe integer, which say nothing to a model.
      if (Math.abs(value as number) !== NUMBER_EDGE) out[key] = value;
    } else if (key === 'const') out['enum'] = [value];
    else if (key === 'anyOf' || key === 'oneOf') out['anyOf'] = (value as JsonSchema[]).map(plainNode);
    else if (key === 'items') out['items'] = plainNode(value as JsonSchema);
    else if (key === 'properties') {
      const entries = Object.entries(value as Record<string, JsonSchema>);
      out['properties'] = Object.fromEntries(entries.map(([name, child]) => [name, plainNode(child)]));
      out['additionalProperties'] = false;
    } else if (key === 'additionalProperties') {
      if (typeof value === 'object' && value !== null) out[key] = plainNode(value as JsonSchema);
    } else if (!DROPPED.has(key)) throw new Error(`The schema of an answer may not use "${key}".`);
  }
  if (words.length > 0) out['description'] = words.join(' ');
  return out;
}
