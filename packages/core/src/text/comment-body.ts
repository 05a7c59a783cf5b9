import { details } from './markdown.ts';
import { type MarkerKind, writeMarker } from './marker.ts';
import { type NeutralizeOptions, neutralize } from './neutralize.ts';
import { withoutSkips } from './title.ts';

/** A comment before it is written: Markdown for people, and data for later runs in a hidden marker. */
export interface CommentText {
  marker: MarkerKind;
  data: Record<string, unknown>;
  text: string;
}

export interface Rendering {
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
  /** Takes what looks like a secret out of a text (E7, O2). */
  redact(text: string): string;
}

/** GitHub takes 65,536 characters; the marker and the text together stay below. */
export const LONGEST_BODY = 65_000;
export const LONGEST_TEXT = 60_000;

/** Under these words the comment of a kind may fold its long part away. */
export const FOLDS = { decision: 'All conditions', fix: 'Other proposals' } as const;
/** The lines that do it hold nothing of others; a text from outside that says the same folds only what it shows. */
const foldLines = (words: string): string[] =>
  details(words, '')
    .split('\n')
    .filter((line) => line !== '');

const bodyOf = (
  { marker, data, text }: CommentText,
  { redact, ...options }: Rendering & Pick<NeutralizeOptions, 'allowCommands' | 'allowLines'>,
): string => `${neutralize(redact(text), options)}\n\n${writeMarker(marker, data, redact)}`;

const ASKING_AGAIN = ['ai-triage', 'ai-create-fix', 'ai-plan'];

/**
 * The body that is posted: redacted, neutralised whatever the job did (O1), with its marker. That of a fix or a plan may say how to
 * ask again, and that of a fix or a decision may fold.
 */
export const commentBody = (comment: CommentText, { allowLinks, redact }: Rendering): string =>
  bodyOf(comment, {
    ...{ allowLinks, redact },
    ...(comment.marker === 'fix' || comment.marker === 'plan' ? { allowCommands: ASKING_AGAIN } : {}),
    ...(comment.marker === 'decision' || comment.marker === 'fix'
      ? { allowLines: foldLines(FOLDS[comment.marker]) }
      : {}),
  });

/** The body of an issue of ours: as that of a comment, and it may say which command asks for a triage. */
export const issueBody = (issue: CommentText, { allowLinks, redact }: Rendering): string =>
  bodyOf(issue, { allowLinks, redact, allowCommands: ['ai-triage'] });

/**
 * The body of a pull request of ours: as that of a comment, and the lines of `references` (`Fixes #12`) may stand in it as
 * they are, because by them GitHub links what belongs together (W7). It becomes the message of the commit when a person
 * squashes, so it skips no check (O5).
 */
export const pullBody = (pull: CommentText, { allowLinks, redact }: Rendering, references: readonly string[]): string =>
  withoutSkips(
    bodyOf(pull, {
      ...{ allowLinks, redact, allowLines: references },
      ...(pull.marker === 'plan' ? { allowCommands: ASKING_AGAIN } : {}),
    }),
  );

const fits = (text: CommentText, body: () => string): boolean =>
  text.text.length <= LONGEST_TEXT && body().length <= LONGEST_BODY;

/** Whether a comment can be posted whole. A job makes its text shorter until it can. */
export const fitsComment = (comment: CommentText, rendering: Rendering): boolean =>
  fits(comment, () => commentBody(comment, rendering));

/** The same of an issue. */
export const fitsIssue = (issue: CommentText, rendering: Rendering): boolean =>
  fits(issue, () => issueBody(issue, rendering));

/** The same of a pull request. */
export const fitsPull = (pull: CommentText, rendering: Rendering, references: readonly string[]): boolean =>
  fits(pull, () => pullBody(pull, rendering, references));
