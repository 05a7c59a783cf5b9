/** What is kept of one line while it is read; a longer one loses its end, a progress bar its beginning. */
const MAX_LINE = 65_536;

/** Cuts a stream of text into lines without ever holding more than one chunk and one bounded line (FT42). */
export interface LineSplitter {
  push(chunk: string): string[];
  /** The last line, when the text did not end with a newline. */
  end(): string[];
}

export function lineSplitter(): LineSplitter {
  let rest = '';
  const keep = (text: string): string => {
    if (text.length <= MAX_LINE) return text;
    // Only what follows the last carriage return is visible, so of a progress bar the end is kept.
    const visible = text.lastIndexOf('\r', text.length - 2) + 1;
    return text.slice(visible, visible + MAX_LINE);
  };
  return {
    push(chunk) {
      const parts = chunk.split('\n');
      const last = parts.pop() ?? '';
      if (parts.length === 0) {
        rest = keep(rest + last);
        return [];
      }
      parts[0] = rest + (parts[0] ?? '');
      rest = keep(last);
      return parts.map((line) => keep(line.endsWith('\r') ? line.slice(0, -1) : line));
    },
    end() {
      const last = rest;
      rest = '';
      return last === '' ? [] : [last];
    },
  };
}

/** The lines of a stream of text. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  const splitter = lineSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}
