import type { Failure } from '../domain/failure.ts';
import type { Issue } from '../domain/issue.ts';

/** An issue that may be about the same, and why it is thought so. */
export interface Similar extends Pick<Issue, 'number' | 'title' | 'state' | 'labels'> {
  why: string[];
}

/** An issue to compare with; the fingerprints are those of its own marker, if somebody trusted wrote one. */
export interface Candidate extends Pick<Issue, 'number' | 'title' | 'body' | 'state' | 'labels'> {
  fingerprint: string | undefined;
  /** The second level: the same for failures that are merely alike (E.2). */
  loose: string | undefined;
}

const MOST_SIMILAR = 5;
/** The same fingerprint says more than an alike one, that more than the same class, and that more than any number of words. */
const SCORE = { fingerprint: 100, loose: 50, class: 20, mostWords: 19 } as const;
const WORDS_SHOWN = 6;

/** The issues that are like this failure, the likest first: by fingerprint of both levels, by class, by the words that both have. */
export function similarIssues(
  issue: Pick<Issue, 'title' | 'labels'>,
  failure: Failure | undefined,
  candidates: readonly Candidate[],
): Similar[] {
  const ours = wordsOf([issue.title, ...(failure?.anchors.map(({ text }) => text) ?? [])].join('\n'));
  const classes = issue.labels.filter((label) => label.startsWith('ci:'));
  if (failure && failure.class !== 'unknown') classes.push(`ci:${failure.class}`);
  const scored = candidates.map((candidate) => {
    const { number, title, state, labels } = candidate;
    const same = failure !== undefined && candidate.fingerprint === failure.fingerprint;
    const alike = !same && failure?.loose !== undefined && candidate.loose === failure.loose;
    const shared = labels.find((label) => classes.includes(label));
    const theirs = wordsOf(`${title}\n${candidate.body}`);
    const words = [...ours].filter((word) => theirs.has(word));
    const why = [
      ...(same ? ['the same fingerprint'] : []),
      ...(alike ? ['the same tool, error code and kind of message'] : []),
      ...(shared ? [`the same class ${shared}`] : []),
      ...(words.length > 0 ? [`the same words: ${words.slice(0, WORDS_SHOWN).join(', ')}`] : []),
    ];
    const score =
      (same ? SCORE.fingerprint : 0) +
      (alike ? SCORE.loose : 0) +
      (shared ? SCORE.class : 0) +
      Math.min(words.length, SCORE.mostWords);
    return { score, similar: { number, title, state, labels, why } };
  });
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.similar.number - a.similar.number)
    .slice(0, MOST_SIMILAR)
    .map(({ similar }) => similar);
}

// What every report of a failed run says.
const SAID_ANYWAY = new Set(
  `about action actions after again also been build builds code command commit completed could does error errors exit
  fail failed failing fails failure failures from github have http https into issue issues jobs last line main more
  nightly only process push received run runs since some still test tests than that their them then there these they this
  was were when where which will with would your`.split(/\s+/),
);

/** The words of a text that tell it from others: of four letters or more, without numbers, each once, as they come. */
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}[\p{L}_]{3,40}/gu) ?? []).filter((word) => !SAID_ANYWAY.has(word)));
