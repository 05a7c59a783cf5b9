import { type MarkerKind, writeMarker } from './marker.ts';
import { neutralize } from './neutralize.ts';

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

/** The body that is posted: redacted, neutralised whatever the job did (O1), with its marker. */
export function commentBody({ marker, data, text }: CommentText, { allowLinks, redact }: Rendering): string {
  return `${neutralize(redact(text), { allowLinks })}\n\n${writeMarker(marker, data, redact)}`;
}

/** Whether a comment can be posted whole. A job makes its text shorter until it can. */
export const fitsComment = (comment: CommentText, rendering: Rendering): boolean =>
  comment.text.length <= LONGEST_TEXT && commentBody(comment, rendering).length <= LONGEST_BODY;
