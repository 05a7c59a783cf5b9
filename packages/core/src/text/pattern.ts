import { messageOf, UserError } from '../errors.ts';

/** I8: the longest pattern that a user may write, and the longest text that it is tried on by default. */
export const MAX_PATTERN = 512;
export const MAX_INPUT = 1_000;

export interface Pattern {
  source: string;
  /** Whether the pattern occurs anywhere in the first `maxInput` characters. */
  test(text: string): boolean;
  /** Where it occurs, in order, at most `limit` times (100); an empty match counts once at its place. */
  findAll(text: string, limit?: number): { start: number; end: number }[];
}

/**
 * I8: compiles a pattern from a user or a model with RE2 semantics, whose running time is linear in the text; there are
 * no back references and no look-around. Longer text than `maxInput` is cut, never refused, so a long title cannot
 * switch a rule off with an error. A broken pattern is a UserError that names `where`.
 */
export async function compilePattern(
  source: string,
  where: string,
  options: { maxInput?: number; ignoreCase?: boolean } = {},
): Promise<Pattern> {
  const { maxInput = MAX_INPUT, ignoreCase = false } = options;
  if (source.length === 0 || source.length > MAX_PATTERN) {
    throw new UserError(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
  }
  const { RE2JS } = await import('re2js');
  const compiled = compile();
  return {
    source,
    test: (text) => compiled.test(text.slice(0, maxInput)),
    findAll(text, limit = 100) {
      const input = text.slice(0, maxInput);
      const matcher = compiled.matcher(input);
      const found: { start: number; end: number }[] = [];
      while (found.length < limit && matcher.find()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };

  function compile() {
    try {
      return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    } catch (error) {
      const reason = messageOf(error).slice(0, 200);
      throw new UserError(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
        cause: error,
      });
    }
  }
}
