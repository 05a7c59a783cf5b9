// What people do without an extractor. Each takes the lines as shown and gives an excerpt of at most so many bytes.

/** The last lines. */
export const tail = (lines, bytes) => endOf(lines, bytes).join('\n');

/** Lines with the usual words and three around each, the last hits first. */
export const grep = (lines, bytes) =>
  around(lines, /\b(?:error|fail(?:ed|ure|ing)?|exception|fatal|panic|traceback)\b/i, 3, bytes);

/** The lines that the runner marks as errors, with twenty around each. */
export const annotated = (lines, bytes) => around(lines, /##\[error\]/, 20, bytes);

/** The last lines of the step that failed: from the last group header before the runner's last word on. */
export function failedStep(lines, bytes) {
  const end = lines.findLastIndex((line) => line.startsWith('##[error]'));
  if (end < 0) return tail(lines, bytes);
  const start = lines.slice(0, end).findLastIndex((line) => line.startsWith('##[group]Run '));
  return endOf(lines.slice(Math.max(0, start), end + 1), bytes).join('\n');
}

function endOf(lines, bytes) {
  let room = bytes;
  let from = lines.length;
  while (from > 0 && room - cost(lines[from - 1]) >= 0) room -= cost(lines[--from]);
  return lines.slice(from);
}

function around(lines, pattern, reach, bytes) {
  const kept = new Set();
  let room = bytes;
  for (let i = lines.length - 1; i >= 0 && room > 0; i--) {
    if (!pattern.test(lines[i])) continue;
    for (let j = Math.min(lines.length - 1, i + reach); j >= Math.max(0, i - reach); j--) {
      if (kept.has(j) || room - cost(lines[j]) < 0) continue;
      kept.add(j);
      room -= cost(lines[j]);
    }
  }
  return [...kept]
    .sort((a, b) => a - b)
    .map((i) => lines[i])
    .join('\n');
}

const cost = (line) => Buffer.byteLength(line) + 1;
