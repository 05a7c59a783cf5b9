// Which logs have one cause, told without the code that is measured.
//
// Two logs surely have the same cause when what a person marked in them is the same text once digits, hashes and all but
// the last two parts of paths are out of it: the same first line, and nine tenths of all distinct lines. They surely have
// different causes when neither first line stands in the other's marks, or when they begin alike and share less than three
// tenths of their lines. What lies in between (one more test failed, a longer trace was marked) a person would have to judge, so those
// pairs are not counted; how many there are is printed. Neither are logs in which a command failed before the marked one did
// (they have several causes, and only a later one is marked), and logs whose marks say that something went well.
import { keyOf, marked } from './read.mjs';

/** A marked line without what a machine adds. Coarser than the product's own rules and written without looking at them. */
const essence = (line) =>
  keyOf(line)
    .toLowerCase()
    .replace(/^(?:##\[\w+\]|error: )+/, '')
    .replace(/(?:[a-z]:)?(?:[\w.@~+-]*[/\\])+([\w.@~+-]+[/\\][\w.@~+-]+)/g, '$1')
    .replace(/\btmp[\w.]+/g, 'tmp')
    .replace(/\b0x[0-9a-f]+/g, '#')
    .replace(/\bh?[0-9a-f]*\d[0-9a-f]{5,}\b/g, '#')
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

const FAILED = /^(?:The command )?".*" exited with [1-9]|^##\[error\]Process completed with exit code [1-9]/;
/** Frames of a stack are printed, or not, as the tool is set. */
const FRAME = /^(?:at |#: |file "|note: |stack backtrace)/;
const WENT_WELL = /^(?:ok\b|passed\b|0 fail)/;

/** What is compared of a log: its distinct marked lines, the first one first; undefined when they cannot stand for it. */
export function marksOf(entry, lines) {
  const found = [
    ...new Set(
      marked(lines, entry.labels)
        .map(essence)
        .filter((line) => /[a-z]{3}/.test(line) && !FRAME.test(line)),
    ),
  ];
  const [from] = entry.labels[0];
  const earlier = lines.slice(0, from - 1).some((line) => FAILED.test(keyOf(line)));
  if (found[0] === undefined || WENT_WELL.test(found[0]) || earlier) return undefined;
  return { first: found[0], all: new Set(found) };
}

/** `true` the same cause, `false` another, `undefined` not to be told. */
function sameCause(a, b) {
  if (!a || !b) return undefined;
  const shared = [...a.all].filter((line) => b.all.has(line)).length;
  const alike = shared / (a.all.size + b.all.size - shared);
  if (a.first === b.first && alike >= 0.9) return true;
  if (!b.all.has(a.first) && !a.all.has(b.first)) return false;
  if (a.first === b.first && alike < 0.3) return false;
  return undefined;
}

/** Precision and recall over all pairs of `{id, marks, fingerprint}`, with the pairs that the fingerprint got wrong. */
export function judge(logs) {
  const score = { logs: logs.length, same: 0, different: 0, unclear: 0, both: 0, joined: 0, wrong: [] };
  for (let i = 0; i < logs.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [logs[i], logs[j]];
      const same = sameCause(a.marks, b.marks);
      if (same === undefined) {
        score.unclear++;
        continue;
      }
      const joins = a.fingerprint === b.fingerprint;
      score[same ? 'same' : 'different']++;
      if (joins) score.joined++;
      if (joins && same) score.both++;
      if (joins !== same) score.wrong.push({ same, a: a.id, b: b.id });
    }
  return { ...score, precision: score.both / Math.max(1, score.joined), recall: score.both / Math.max(1, score.same) };
}
