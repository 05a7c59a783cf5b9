import { z } from 'zod';
import { issueOf } from '../decide/pull-marker.ts';
import { type PullMarker, pullMarkerSchema } from '../domain/pull-marker.ts';
import { fullName, type RepoRef } from '../domain/repo.ts';
import type { Refusal } from '../domain/report.ts';
import { type CommentText, LONGEST_TEXT } from '../text/comment-body.ts';
import { safeTitle } from '../text/title.ts';

/** What the texts of a pull request of ours are made of, whether it is opened or edited. */
export const pullParams = {
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
  /** What it says of itself to later runs. */
  marker: pullMarkerSchema,
  /**
   * Lines of the text that link, and stay as they are where they stand alone: `Fixes #12`, `Part of acme/app#12`. `Fixes`
   * is for the issue that asked, and for no other (W7).
   */
  references: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^(?:Fixes|Part of|Depends on|Needed by) (?:[A-Za-z0-9-]{1,60}\/[A-Za-z0-9._-]{1,100})?#[1-9]\d{0,9}$/),
    )
    .max(12),
};

/** GitHub's own limit. */
export const LONGEST_TITLE = 256;

interface PullWords {
  title?: string | undefined;
  marker: PullMarker;
  references: readonly string[];
}

/** Why these words must not be written into that repository. Their length needs no look: text and marker are bounded. */
export function wordsFault(words: PullWords, at: RepoRef): Omit<Refusal, 'what'> | undefined {
  const { title, references, marker } = words;
  if (title !== undefined && safeTitle(title, LONGEST_TITLE) !== title)
    return { rule: 'O5', why: 'the title would do something on GitHub, or in a CI' };
  const issue = issueOf(marker);
  const [, repo, number] = /^(.*)#(\d+)$/.exec(issue ?? '') ?? [];
  const here = repo?.toLowerCase() === fullName(at).toLowerCase();
  const closing = references.find((line) => {
    const [, named, closed] = /^Fixes (.*)#(\d+)$/.exec(line) ?? [];
    if (closed === undefined) return false;
    if (issue === undefined) return true;
    return closed !== number || (named === '' ? !here : named?.toLowerCase() !== repo?.toLowerCase());
  });
  return closing === undefined
    ? undefined
    : { rule: 'W7', why: `"${closing}" closes another issue than ${issue ?? 'none'}` };
}

/** What a pull request's body is made of, as text/comment-body.ts takes it. */
export const bodyOf = ({ marker, text }: { marker: PullMarker; text: string }): CommentText => ({
  marker: marker.kind,
  data: marker.data,
  text,
});
