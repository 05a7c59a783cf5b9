import type { Failure, FailureClass } from '../domain/failure.ts';
import { failureSchema } from '../domain/failure.ts';
import type { Past, PastText } from '../domain/history.ts';
import type { Author } from '../domain/issue.ts';
import { fullName } from '../domain/repo.ts';
import { type TriageRecord, triageRecordSchema } from '../domain/triage.ts';
import { type MarkerKind, readMarkers } from '../text/marker.ts';
import { type Known, type Merged, redsOf } from './fix/fate.ts';
import { fixIn } from './pull-marker.ts';

/** An earlier failure, in our own words: nothing in it is the text of whoever opened or edited its issue (G8). */
export interface PastFailure extends Known {
  loose: string | undefined;
  class: FailureClass;
  /** What failed, on one line; of an issue that a person typed, what the triage says of it. */
  title: string;
  /** What the log says. */
  excerpt: string;
  /** The lines of it that name the failure. */
  lines: string[];
  /** What a triage found; empty when there was none. */
  rootCause: string;
}

/** A merged pull request that repaired a failure, or was to. */
export interface PastFix extends Merged {
  /** owner/name#number. */
  pull: string;
}

/** What happened before, in all repositories. */
export interface History {
  failures: PastFailure[];
  fixes: PastFix[];
}

/**
 * What the markers of our own issues and merged fixes say. A marker counts when its author is trusted and nobody else edited
 * the text (B3); what people wrote around it is not looked at. They count whenever they were written, as those of the issue
 * itself do: nobody else can put a word into them.
 */
export function historyOf(pasts: readonly Past[], trusted: (author: Author) => boolean): History {
  const counts = ({ author, editor }: PastText) => trusted(author) && (editor === undefined || trusted(editor));
  const failures = pasts.flatMap(({ issues }) =>
    issues.flatMap(({ repo, number, texts }) => {
      const ours = texts.filter(counts);
      const record = newest(ours, 'failure', failureSchema);
      const triage = newest(ours, 'triage', triageRecordSchema);
      return record || triage ? [failureOf(`${fullName(repo)}#${number}`, record, triage)] : [];
    }),
  );
  const fixes = pasts.flatMap(({ pulls }) =>
    pulls.flatMap(({ repo, number, mergedAt, base, text }): PastFix[] => {
      const fix = counts(text) ? fixIn(text.body) : undefined;
      const at = { pull: `${fullName(repo)}#${number}`, repo: fullName(repo), mergedAt, base };
      return fix ? [{ ...at, issue: fix.issue, fingerprint: fix.fingerprint }] : [];
    }),
  );
  return { failures, fixes };
}

/** What comes from a triage alone is told by it; a quote only when it is of a log, for others are what people wrote. */
function failureOf(issue: string, record: Failure | undefined, marked: TriageRecord | undefined): PastFailure {
  const triage = marked?.triage;
  const quotes = (triage?.evidence ?? []).filter(({ source }) => source.startsWith('log:')).map(({ quote }) => quote);
  const lines = record?.anchors.map(({ text }) => text) ?? quotes;
  return {
    issue,
    fingerprint: record?.fingerprint ?? marked?.fingerprint,
    loose: record?.loose,
    class: record?.class ?? triage?.class ?? 'unknown',
    title: record?.title ?? record?.anchors[0]?.text ?? triage?.summary ?? '',
    excerpt: record?.excerpt ?? [triage?.summary ?? '', ...quotes].join('\n'),
    lines,
    rootCause: triage?.rootCause ?? '',
    reds: record ? redsOf(record) : [],
  };
}

function newest<T>(
  texts: readonly PastText[],
  kind: MarkerKind,
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): T | undefined {
  for (const { body } of texts.toReversed())
    for (const marker of readMarkers(body).toReversed()) {
      const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
      if (parsed?.success) return parsed.data;
    }
  return undefined;
}
