import { type Failure, failedRunSchema, failureSchema } from '../domain/failure.ts';
import { type Overflow, overflowSchema } from '../domain/tracked.ts';
import { around } from '../text/around.ts';
import { fitsIssue } from '../text/comment-body.ts';
import { mapTexts } from '../text/json.ts';
import { type IssueFacts, issueText, issueTitle, OVERFLOW_TITLE, overflowText, stormText } from './issue-text.ts';
import { STORM } from './storm.ts';

/** An issue as the effects take it: its text, and the record that its marker will hold. */
export interface RenderedIssue<R> {
  title: string;
  text: string;
  data: R;
}

/**
 * The issue of a failure or a storm; the record is made shorter until the body fits, and one that fits stays as it is.
 * `data` is without secrets and in the order of the schema, so that what is read back later becomes the same bytes.
 */
export function renderIssue(record: Failure, facts: IssueFacts): RenderedIssue<Failure> {
  const textOf = record.fingerprint === STORM ? stormText : issueText;
  const data = fitIssue(readable(record, facts), (shorter) =>
    fitsIssue({ marker: 'failure', data: { ...shorter }, text: textOf(shorter, facts) }, facts),
  );
  return { title: issueTitle(data), text: textOf(data, facts), data };
}

/** The issue that lists what found no room, made shorter in the same way. */
export function renderOverflow(record: Overflow, facts: IssueFacts): RenderedIssue<Overflow> {
  const fits = (shorter: Overflow): boolean =>
    fitsIssue({ marker: 'overflow', data: { ...shorter }, text: overflowText(shorter, facts) }, facts);
  let data = readableOverflow(record, facts);
  for (let next: Overflow | undefined = data; next && !fits(data); data = next ?? data) next = shorterOverflow(data);
  return { title: OVERFLOW_TITLE, text: overflowText(data, facts), data };
}

/**
 * The record, made shorter until it fits: rows first, then the excerpt and the oldest looks, each down to what is still
 * useful, then keys and the rest as far as it takes. What is forgotten of `seen` while it is in the window a scan counts
 * twice. The same record always becomes the same, and one that fits stays.
 */
export function fitIssue(record: Failure, fits: (record: Failure) => boolean): Failure {
  let kept = record;
  while (!fits(kept)) {
    const next = shorter(kept);
    if (!next) return kept;
    kept = next;
  }
  return kept;
}

/**
 * The record as a later run will read it. What stands for a secret may be longer than the secret was, and a record that
 * its schema refuses would be lost: texts are cut again, and a row that no longer fits is dropped.
 */
function readable(record: Failure, { redact }: IssueFacts): Failure {
  const { title, runs, excerpt, anchors, ...rest } = mapTexts(record, redact);
  return failureSchema.parse({
    ...rest,
    ...(title === undefined ? {} : { title: title.slice(0, 200) }),
    runs: runs.filter((run) => failedRunSchema.safeParse(run).success),
    excerpt: excerpt.slice(0, 20_000),
    anchors: anchors.map(({ line, text }) => ({ line, text: text.slice(0, 2_000) })),
  });
}

function readableOverflow(record: Overflow, { redact }: IssueFacts): Overflow {
  const { failures, seen } = mapTexts(record, redact);
  return overflowSchema.parse({ seen, failures: failures.map((one) => ({ ...one, title: one.title.slice(0, 200) })) });
}

type Shortening = (record: Failure) => Failure | undefined;

const rows =
  (least: number): Shortening =>
  (record) => {
    const runs = record.runs.toSorted((a, b) => a.at.localeCompare(b.at));
    return runs.length > least ? { ...record, runs: newest(runs, least) } : undefined;
  };

const excerpt =
  (least: number): Shortening =>
  (record) =>
    record.excerpt.length > least ? { ...record, excerpt: middle(record, least) } : undefined;

const keys =
  (least: number): Shortening =>
  (record) => {
    const { history } = record;
    if (!history || history.seen.length <= least) return undefined;
    return { ...record, history: { ...history, seen: newest(history.seen, least) } };
  };

/** The last red look of each place stays: greens are counted from it, and without it nothing would ever close. */
const looks =
  (least: number): Shortening =>
  (record) => {
    const { history } = record;
    if (!history || history.looks.length <= least) return undefined;
    const lastRed = new Map(history.looks.filter(({ red }) => red).map((look) => [look.place ?? 0, look]));
    const rest = new Set(newest(history.looks, least));
    const kept = history.looks.filter((look) => rest.has(look) || lastRed.get(look.place ?? 0) === look);
    return kept.length < history.looks.length ? { ...record, history: { ...history, looks: kept } } : undefined;
  };

/** Jobs of places: a failure of so many is told by the first of them as well. */
const placeJobs =
  (least: number): Shortening =>
  (record) => {
    const { history } = record;
    const places = history?.places ?? [];
    if (!history || places.every(({ jobs }) => jobs.length <= least)) return undefined;
    return {
      ...record,
      history: { ...history, places: places.map((place) => ({ ...place, jobs: place.jobs.slice(0, least) })) },
    };
  };

const fewerAnchors =
  (least: number): Shortening =>
  (record) =>
    record.anchors.length > least ? { ...record, anchors: record.anchors.slice(0, least) } : undefined;

// Keys almost last: a build that no key knows is looked at again.
const STEPS: readonly Shortening[] = [
  rows(10),
  excerpt(4_000),
  looks(40),
  rows(3),
  fewerAnchors(3),
  excerpt(1_000),
  looks(20),
  placeJobs(5),
  keys(100),
  rows(1),
  excerpt(200),
  fewerAnchors(1),
  looks(0),
  keys(0),
];

function shorter(record: Failure): Failure | undefined {
  for (const step of STEPS) {
    const less = step(record);
    if (less) return less;
  }
  return undefined;
}

function shorterOverflow(record: Overflow): Overflow | undefined {
  const { failures, seen } = record;
  // Newest first here.
  const fewer = (least: number): Overflow => ({
    ...record,
    failures: failures.slice(0, Math.max(least, Math.floor(failures.length * 0.75))),
  });
  if (failures.length > 30) return fewer(30);
  if (seen.length > 0) return { ...record, seen: newest(seen, 0) };
  return failures.length > 0 ? fewer(0) : undefined;
}

/** Three quarters of a list that has its newest last. */
const newest = <T>(list: readonly T[], least: number): T[] =>
  list.slice(list.length - Math.max(least, Math.floor(list.length * 0.75)));

/** Whole lines around the one that names the failure. */
function middle({ excerpt: text, anchors }: Failure, least: number): string {
  const most = Math.max(least, Math.floor(text.length * 0.75));
  const cut = around(text, anchors[0]?.text, most);
  // One long line cannot be cut between lines.
  return cut.length <= most ? cut : cut.slice(0, most);
}
