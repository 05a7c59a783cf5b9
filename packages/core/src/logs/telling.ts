import type { Anchor } from '../domain/failure.ts';
import { namesOnly, saysNothing } from './generic.ts';
import { normalize } from './normalize.ts';
import { OUTSIDE } from './rules-outside.ts';

/** What was cut out of a log. */
export interface Told {
  /** The best first. Without its line one counts as inside. */
  anchors: readonly (Pick<Anchor, 'text'> & Partial<Pick<Anchor, 'line'>>)[];
  excerpt?: string;
}

type Row = Pick<Anchor, 'line' | 'text'>;

/** The runner's word that a step failed; and a tool's that it gave up, after which others only pass that on. */
const STEP_END =
  /^##\[error\]Process completed with exit code [1-9]|^(?:The command )?".{0,400}" (?:(?:failed and )?exited with [1-9]|failed(?: \d|\. Retrying))|^"? ?exited with [1-9]/;
const TOOL_END =
  /^(?:\S*[/\\])?g?make(?:\[\d+\])?: \*\*\* |^npm (?:ERR!|error) |^error Command failed|^(?:rake|grunt|gulp|mix) aborted|BUILD FAIL(?:ED|URE)/;
/** Where a step or a command begins: GitHub's and Travis' marks. */
const BEGIN = /^##\[group\]Run |^\$ /;
const OMITTED = /^… (?:\d+ lines|1 line) omitted \(L(\d+)(?:–L(\d+))?\) …$/;

/** Lines told when no anchor says anything: so many before the end, and after a tool's. */
const [BEFORE, AFTER] = [4, 2];
const NEAR = 300;

/**
 * The lines that tell the cause, the best first: the anchors that stand in the failed step and say something. What went
 * wrong in an earlier step was survived. When no anchor is left, the lines before the end of that step.
 */
export function telling({ anchors, excerpt = '' }: Told): string[] {
  const rows = rowsOf(excerpt);
  const { from, to } = failedPart(rows);
  const inside = (line: number | undefined): boolean =>
    line === undefined || rows.length === 0 || (line >= (rows[from]?.line ?? 0) && line <= (rows[to]?.line ?? 0));
  const end = rows[to]?.line ?? 0;
  const isNear = (line: number | undefined): boolean => line === undefined || line > end - NEAR;
  const said = anchors.filter(
    ({ line, text }) => inside(line) && says(text) && (isNear(line) || !OUTSIDE.some((rule) => rule.says.test(text))),
  );
  if (said.some(({ line }) => isNear(line))) return said.map(({ text }) => text);
  const part = rows.slice(from, to);
  const gaveUp = part.findIndex(({ text }) => TOOL_END.test(text));
  const before = part.slice(0, gaveUp < 0 ? part.length : gaveUp).filter(({ text }) => tells(text));
  const after = gaveUp < 0 ? [] : part.slice(gaveUp + 1).filter(({ text }) => tells(text));
  return [...said.slice(0, 1), ...after.slice(0, AFTER), ...before.slice(-BEFORE).toReversed()].map(({ text }) => text);
}

/** The rows of an excerpt with their numbers in the log, as its marks tell them. */
function rowsOf(excerpt: string): Row[] {
  let next = 1;
  const rows: Row[] = [];
  for (const text of excerpt === '' ? [] : excerpt.split('\n')) {
    const [, from, to] = OMITTED.exec(text) ?? [];
    if (from === undefined) rows.push({ line: next++, text });
    else next = Number(to ?? from) + 1;
  }
  return rows;
}

/** The first step that failed: from its beginning, as far as that is shown, to its end. Indexes of rows. */
function failedPart(rows: readonly Row[]): { from: number; to: number } {
  const end = rows.findIndex(({ text }) => STEP_END.test(text));
  const to = end < 0 ? rows.length - 1 : end;
  return { from: Math.max(0, rows.slice(0, to).findLastIndex(({ text }) => BEGIN.test(text))), to };
}

const says = (text: string): boolean => !saysNothing(normalize(text)) && !BEGIN.test(text);
const tells = (text: string): boolean => says(text) && !namesOnly(normalize(text));
