import { isTrustedWriter } from '../../decide/access.ts';
import { OUR_LABEL } from '../../decide/labels.ts';
import { failureSchema } from '../../domain/failure.ts';
import type { Author, Issue } from '../../domain/issue.ts';
import { overflowSchema, type Tracked, type TrackedOverflow } from '../../domain/tracked.ts';
import { readEditors } from '../../github/editors.ts';
import { listIssues } from '../../github/issues.ts';
import { type Marker, readMarkers } from '../../text/marker.ts';
import type { Deps } from '../deps.ts';

/** What earlier scans left: the issues of ours, found by label and marker, never by search (E.2). */
export interface OurIssues {
  tracked: Tracked[];
  overflow: TrackedOverflow | undefined;
}

/** More issues with our label than this are not looked at; the newest count. */
const MOST_ISSUES = 1_000;

/**
 * Reads them from the home repository, open and closed. A marker counts when its author is trusted; when somebody else
 * edited the text, only the fingerprint is believed, so that an edit can neither forge a history nor make us open a
 * second issue.
 */
export async function readTracked(deps: Deps, self: Author | undefined): Promise<OurIssues> {
  const { github, settings } = deps;
  const trusted = (author: Author) => isTrustedWriter(author, self, settings.trustedBots);
  const labelled = await listIssues(github, settings.home, {
    labels: [OUR_LABEL],
    state: 'all',
    sort: 'updated',
    limit: MOST_ISSUES,
  });
  const ours = labelled.filter(({ author, isPull }) => !isPull && trusted(author));
  const marked = ours.flatMap((issue) => readMarkers(issue.body).map((marker) => ({ issue, marker })));
  const edits = marked.length > 0 ? await readEditors(github, settings.home, idsOf(marked)) : new Map();
  const tracked: Tracked[] = [];
  const overflows: TrackedOverflow[] = [];
  for (const { issue, marker } of marked) {
    const edit = edits.get(issue.nodeId);
    const believed = !edit || trusted(edit.editor);
    const failure = marker.kind === 'failure' ? failureSchema.safeParse(marker.data) : undefined;
    if (failure?.success) {
      const { history: _, origin: __, ...bare } = failure.data;
      tracked.push({ ...shownOf(issue), record: believed ? failure.data : { ...bare, runs: [] } });
    }
    const overflow = marker.kind === 'overflow' && believed ? overflowSchema.safeParse(marker.data) : undefined;
    if (overflow?.success) overflows.push({ ...shownOf(issue), record: overflow.data });
  }
  return { tracked, overflow: newestOverflow(overflows) };
}

const idsOf = (marked: readonly { issue: Issue; marker: Marker }[]): string[] => [
  ...new Set(marked.map(({ issue }) => issue.nodeId)),
];

const shownOf = ({ number, url, state, closedAt, title, body, labels }: Issue): Omit<Tracked, 'record'> => ({
  number,
  url,
  state,
  closedAt: closedAt ?? undefined,
  title,
  body,
  labels,
});

/** The open one; else the last that was closed, which is opened again when it is needed. */
const newestOverflow = (all: readonly TrackedOverflow[]): TrackedOverflow | undefined =>
  all.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)[0];
