import { type MarkerKind, writeMarker } from './marker.ts';
import { type NeutralizeOptions, neutralize } from './neutralize.ts';

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

const bodyOf = (
  { marker, data, text }: CommentText,
  { redact, ...options }: Rendering & Pick<NeutralizeOptions, 'allowCommands'>,
): string => `${neutralize(redact(text), options)}\n\n${writeMarker(marker, data, redact)}`;

/** The body that is posted: redacted, neutralised whatever the job did (O1), with its marker. */
export const commentBody = (comment: CommentText, { allowLinks, redact }: Rendering): string =>
  bodyOf(comment, { allowLinks, redact });

/** The body of an issue of ours: as that of a comment, and it may say which command asks for a triage. */
export const issueBody = (issue: CommentText, { allowLinks, redact }: Rendering): string =>
  bodyOf(issue, { allowLinks, redact, allowCommands: ['ai-triage'] });

const fits = (text: CommentText, body: () => string): boolean =>
  text.text.length <= LONGEST_TEXT && body().length <= LONGEST_BODY;

/** Whether a comment can be posted whole. A job makes its text shorter until it can. */
export const fitsComment = (comment: CommentText, rendering: Rendering): boolean =>
  fits(comment, () => commentBody(comment, rendering));

/** The same of an issue. */
export const fitsIssue = (issue: CommentText, rendering: Rendering): boolean =>
  fits(issue, () => issueBody(issue, rendering));
