import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { MAX_RESULT_CHARS } from './run.ts';

/** The outside server did not answer what its tool promises: our own server is asked instead. */
export class Unusable extends Error {
  override name = 'Unusable';
}

/** What an outside server answered, cut to text. */
export interface Answer {
  isError: boolean;
  /** The text parts, and a note for each part that is not shown. */
  text: string;
  /** Texts that came inline as resources: the contents of a file. */
  files: string[];
}

/**
 * T5: only text that came inline is taken. A link is never followed and a picture never looked at; a note stands in their
 * place. Everything together is at most 256 Ki characters (FT26).
 */
export function answerOf(result: CallToolResult): Answer {
  const files: string[] = [];
  const parts: string[] = [];
  let room = MAX_RESULT_CHARS;
  const take = (text: string): string => {
    const taken = text.slice(0, room);
    room -= taken.length;
    return taken;
  };
  for (const part of result.content) {
    if (part.type === 'text') parts.push(take(part.text));
    else if (part.type === 'resource' && 'text' in part.resource) files.push(take(part.resource.text));
    else parts.push(`[${part.type === 'resource' ? 'binary data' : part.type.replace('_', ' ')} left out]`);
  }
  return { isError: result.isError === true, text: parts.join('\n'), files };
}

/** The JSON of an answer as a record. Throws `Unusable`. */
export function parsed<S extends z.ZodType>(schema: S, answer: Answer): z.output<S> {
  let data: unknown;
  try {
    data = JSON.parse(answer.text);
  } catch {
    throw new Unusable('the answer is no JSON');
  }
  const result = schema.safeParse(data);
  if (!result.success) throw new Unusable('the answer has another shape');
  return result.data;
}
