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
      const lines = chunk.split('\n');
      const last = lines.pop() ?? '';
      if (lines.length === 0) {
        // Of a line of 50 MB most chunks can change nothing any more.
        if (rest.length < MAX_LINE || last.includes('\r')) rest = keep(rest + last);
        return lines;
      }
      lines[0] = rest + (lines[0] ?? '');
      rest = keep(last);
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const ended = line.charCodeAt(line.length - 1) === RETURN;
        if (ended || line.length > MAX_LINE) lines[i] = keep(ended ? line.slice(0, -1) : line);
      }
      return lines;
    },
    end() {
      const last = rest;
      rest = '';
      return last === '' ? [] : [last];
    },
  };
}

const RETURN = 13;

/** The lines of a stream of text. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  const splitter = lineSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/**
 * The same without a promise for each line, for whoever reads every line of a large log: `each` is given them in order.
 * Answers how many bytes of UTF-8 the text has.
 */
export async function eachLine(
  chunks: AsyncIterable<string> | Iterable<string>,
  each: (raw: string) => void,
): Promise<number> {
  const splitter = lineSplitter();
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += Buffer.byteLength(chunk);
    for (const raw of splitter.push(chunk)) each(raw);
  }
  for (const raw of splitter.end()) each(raw);
  return bytes;
}
