// The folder of labelled logs: `index.json` names each log (gzip), the lines that a person marked as the failure (1-based,
// inclusive), equivalent places of which any one counts, the last green log where there is one, and for some the class.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

// Colours as bytes and as `gh` prints them, and the stamp of the runner, with or without the columns that `gh` adds.
const [ESC, BEL] = ['\u001b', '\u0007'];
const COLOURS = new RegExp(
  `${ESC}\\[[0-9;?]*[ -/]*[@-~]|${ESC}\\][^${BEL}]*(?:${BEL}|${ESC}\\\\)|\\^\\[\\[[0-9;?]*[A-Za-z]|${ESC}[()][A-Z0-9]|${ESC}`,
  'g',
);
const STAMP = /^\uFEFF?(?:[^\t\n]+\t[^\t\n]+\t)?\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z ?/;

/** A line as a terminal shows it. Written anew here, so that the measure shares no mistake with what it measures. */
export function shown(line) {
  const bare = line.replace(STAMP, '').replace(COLOURS, '').replace(/\r+$/, '');
  const restart = bare.lastIndexOf('\r');
  const visible = restart < 0 ? bare : bare.slice(restart + 1) || bare.replaceAll('\r', '');
  return visible.trimEnd();
}

/** What two lines are compared by. */
export const keyOf = (line) => shown(line).trim().slice(0, 200);

/** The index, with the name of its set for each log. */
export function readIndex(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')).map((entry) => ({
    ...entry,
    set: setOf(entry),
  }));
}

function setOf({ id, github }) {
  const [first] = id.split('/');
  return first === 'cidiff' ? `cidiff-${github ? 'gha' : 'travis'}` : first;
}

/** The text of a log, and its green counterpart; unpacked when they are asked for. */
export const textOf = (folder, file) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');

/** The lines that a person marked, as they stand. */
export const marked = (lines, ranges) => ranges.flatMap(([from, to]) => lines.slice(from - 1, to));

/**
 * How much of what was marked an excerpt holds: the share of its lines, of the best place when several are equivalent.
 * A line is held when it stands in the excerpt, or (longer ones) within a line of it.
 */
export function recallOf(entry, lines, excerpt) {
  const kept = excerpt.split('\n').map(keyOf);
  const whole = new Set(kept);
  const joined = kept.join('\n');
  const places = entry.occurrences ? entry.occurrences.map((place) => [place]) : [entry.labels];
  let best = 0;
  for (const ranges of places) {
    const wanted = marked(lines, ranges).map(keyOf).filter(Boolean);
    const held = wanted.filter((key) => whole.has(key) || (key.length > 20 && joined.includes(key)));
    if (wanted.length > 0) best = Math.max(best, held.length / wanted.length);
  }
  return best;
}
