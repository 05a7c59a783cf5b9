import type { Anchor } from '../domain/failure.ts';
import { namesOnly, saysNothing } from './generic.ts';
import { normalize } from './normalize.ts';
import { CODE } from './rules-code.ts';
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
  /^##\[error\](?:Process completed with exit code [1-9]|The operation was canceled|The action .{1,200} has timed out)|^(?:The command )?".{0,400}" (?:(?:failed and )?exited with [1-9]|failed(?: \d|\. Retrying))|^"? ?exited with [1-9]/;
const TOOL_END =
  /^(?:\S*[/\\])?g?make(?:\[\d+\])?: \*\*\* |^npm (?:ERR!|error) |^error Command failed|^(?:rake|grunt|gulp|mix) aborted|BUILD FAIL(?:ED|URE)/;
/** Where a step or a command begins: GitHub's and Travis' marks. */
const BEGIN = /^##\[group\]Run |^\$ /;
const OMITTED = /^… (?:\d+ lines|1 line) omitted \(L(\d+)(?:–L(\d+))?\) …$/;

/** Told when no anchor says anything: so many lines before the end, and after the word of a tool. */
const [BEFORE, AFTER] = [4, 2];
/** An outside cause ends a step: what stands so many lines above the end was survived, and other anchors are doubtful. */
const NEAR = 300;

/**
 * The lines that tell the cause, the best first: the anchors that stand in the first failed step and say something. What
 * went wrong in an earlier step was survived. When none is left, the lines of that step whose kind a rule knows; else
 * those just before its end. Without an excerpt all anchors count.
 */
export function telling({ anchors, excerpt = '' }: Told): string[] {
  const part = failedPart(rowsOf(excerpt));
  const first = part[0]?.line ?? 0;
  const last = part.at(-1)?.line ?? 0;
  const isInside = (line = last): boolean => part.length === 0 || (line >= first && line <= last);
  const isNear = (line = last): boolean => part.length === 0 || line > last - NEAR;
  const said = anchors.filter(({ line, text }) => isInside(line) && says(text) && (isNear(line) || !isOutside(text)));
  if (said.some(({ line }) => isNear(line))) return textsOf(said);
  const known = [...said, ...part.filter(({ text }) => tells(text))].filter(({ text }) => isInCode(text));
  return textsOf(known.length > 0 ? known : [...said.slice(0, 1), ...lastWords(part)]);
}

/** What stands around the place where the first tool gave up, the nearest first; else before the end. */
function lastWords(part: readonly Row[]): Row[] {
  const gaveUp = part.findIndex(({ text }) => TOOL_END.test(text));
  const before = gaveUp < 0 ? part : part.slice(0, gaveUp);
  const after = gaveUp < 0 ? [] : part.slice(gaveUp + 1);
  const telling = (rows: readonly Row[]): Row[] => rows.filter(({ text }) => tells(text));
  return [...telling(after).slice(0, AFTER), ...telling(before).slice(-BEFORE).toReversed()];
}

/** The rows of an excerpt with their numbers in the log, as its marks tell them. */
function rowsOf(excerpt: string): Row[] {
  let next = 1;
  const rows: Row[] = [];
  for (const text of excerpt === '' ? [] : excerpt.split('\n')) {
    const [, from, to] = OMITTED.exec(text) ?? [];
    // A mark goes on where the rows above it end; what only looks like one is a row of the log.
    if (Number(from) !== next) rows.push({ line: next++, text });
    else next = Number(to ?? from) + 1;
  }
  return rows;
}

/** The first step that failed: from its beginning, as far as that is shown, to its end, or to the end of the excerpt. */
function failedPart(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex(({ text }) => STEP_END.test(text));
  const upTo = end < 0 ? rows : rows.slice(0, end + 1);
  const begin = upTo.findLastIndex(({ text }) => BEGIN.test(text));
  const step = upTo.slice(Math.max(0, begin));
  // The runner prints the script before it runs it.
  return step.slice(step.findIndex(({ text }) => text === '##[endgroup]') + 1);
}

const textsOf = (rows: readonly Pick<Row, 'text'>[]): string[] => rows.map(({ text }) => text);
const says = (text: string): boolean => !BEGIN.test(text) && !saysNothing(normalize(text));
function tells(text: string): boolean {
  const plain = normalize(text);
  return !BEGIN.test(text) && !saysNothing(plain) && !namesOnly(plain);
}
const isOutside = (text: string): boolean => OUTSIDE.some((rule) => rule.says.test(text));
const isInCode = (text: string): boolean => CODE.some(({ says, unless }) => says.test(text) && !unless?.test(text));
