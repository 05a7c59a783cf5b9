/** Where each row of the decision matrix is tested. */

/**
 * `decide`: in this folder, by facts alone. `jobs`: in test/jobs/reconcile-matrix*.test.ts, by a whole run against the twin
 * (`JOB_ROWS` says what). A row may be in both: the facts that forbid it, and the run that obeys.
 */
export type Place = readonly ('decide' | 'jobs')[];

const DECIDE: Place = ['decide'];
const JOBS: Place = ['jobs'];
const BOTH: Place = ['decide', 'jobs'];

const span = (from: number, to: number, place: Place): [number, Place][] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, place]);

export const ROWS: ReadonlyMap<number, Place> = new Map([
  ...span(1, 2, DECIDE),
  ...span(3, 4, BOTH),
  ...span(5, 16, DECIDE),
  [17, BOTH],
  ...span(18, 26, DECIDE),
  [27, BOTH],
  ...span(28, 61, DECIDE),
  [62, BOTH],
  ...span(63, 69, DECIDE),
  [70, BOTH],
  ...span(71, 80, DECIDE),
  [81, BOTH],
  ...span(82, 86, DECIDE),
  ...span(87, 90, BOTH),
  ...span(91, 98, JOBS),
  [99, DECIDE],
  [100, JOBS],
  [101, BOTH],
  ...span(102, 104, JOBS),
  ...span(105, 107, DECIDE),
  [108, BOTH],
  [109, JOBS],
  ...span(110, 113, BOTH),
  ...span(114, 123, DECIDE),
  [124, BOTH],
  [125, BOTH],
  [126, DECIDE],
  [127, DECIDE],
]);

/** At most six, each with what prevents it. */
export const UNTESTED: ReadonlyMap<number, string> = new Map([]);

export interface JobRow {
  row: number;
  /** What the twin is made to do. */
  given: string;
  /** What is in the world afterwards, and what the report says. */
  expect: string;
}

/** What only a whole run can show. Each unsafe row also with a model that answers `merge` and `close`. */
export const JOB_ROWS: readonly JobRow[] = [
  {
    row: 3,
    given: 'Two mergeable pull requests; the first is closed by a person between the answer and the write.',
    expect: 'The first stays closed and unmerged, refused with STATE_CHANGED or CLOSED; the second is merged.',
  },
  {
    row: 4,
    given: 'The merge is done, and GitHub goes on telling OPEN in the next sweep and in its details.',
    expect: 'The second run sends no merge (the last look or merge-async answers that it is merged) and no comment.',
  },
  {
    row: 17,
    given:
      'A person changes the base branch between the answer and the write; and, apart, before the merge call itself.',
    expect: 'Not merged: BASE_CHANGED (control M5), became `refused`. No other base receives the commit.',
  },
  {
    row: 27,
    given: 'A pull request in conflict, three runs, of which the second and third find it as it was.',
    expect: 'One comment, one set of labels, written once; 0 model calls in all runs.',
  },
  {
    row: 62,
    given: 'A branch that a ruleset guards and no classic protection.',
    expect: 'It counts as protected: merged. The same without the ruleset: escalated or waiting with UNPROTECTED_BASE.',
  },
  {
    row: 70,
    given: 'A base branch with a merge queue; once with merge-async, once on a server that answers 404 to it.',
    expect: 'It is in the queue (became `queued`), and no direct merge was sent.',
  },
  {
    row: 81,
    given: 'An approval of the head by somebody with read access, none else.',
    expect: 'REVIEW_REQUIRED, not merged: the query asks for reviews of writers alone.',
  },
  {
    row: 87,
    given: 'A push between the answer and the write; and, apart, between the last look and the merge call.',
    expect: 'Not merged: HEAD_CHANGED (control M2). The merge call carries the decided sha, and GitHub answers 409.',
  },
  {
    row: 88,
    given: 'A push that no event told of, before the recheck.',
    expect: 'The recheck finds it: not merged, and the next run decides anew.',
  },
  {
    row: 89,
    given: 'After the answer: an excluding label; or CHANGES_REQUESTED; or the selecting label taken off.',
    expect: 'Not merged: refused with EXCLUDED_LABEL, CHANGES_REQUESTED or NOT_SELECTED (control M1).',
  },
  {
    row: 90,
    given: 'After the answer the title is edited, or the body.',
    expect: 'Not merged: FINGERPRINT_CHANGED; the next run asks the model again.',
  },
  {
    row: 91,
    given: 'The merge call answers 405 "Base branch was modified" once, twice, and always.',
    expect:
      'Sent again after 2, 4 and 8 s of the clock at most, each time after a fresh look; then it waits, not merged.',
  },
  {
    row: 92,
    given: 'The merge call answers 502, or the connection breaks: with the merge done, and with it not done.',
    expect:
      'State is read first: a done merge is success once; a merge not done waits (MERGE_UNCERTAIN). Never a blind second call.',
  },
  {
    row: 93,
    given: 'The first merge of three in one repository answers 403, and a pull request of another repository is ready.',
    expect:
      'No further write in that repository in this run, the other repository goes on; NO_PERMISSION names the YAML line.',
  },
  {
    row: 94,
    given: 'The merge call answers 405 "Merge commits are not allowed".',
    expect: 'MERGE_REFUSED or METHOD_NOT_ALLOWED, told to people; not sent again with another method.',
  },
  {
    row: 95,
    given: 'Of 100 pull requests one has a null rollup, one a ghost author, one a partial GraphQL error.',
    expect: '99 (those that can be) are decided and merged; the bad one is in the report.',
  },
  {
    row: 96,
    given:
      'Two runs at once on one mergeable and on one failing pull request; merge-async answers 409 with a running uuid.',
    expect: 'One merge, one comment; the second run adopts the uuid.',
  },
  {
    row: 97,
    given: 'Two ready pull requests for one base that must be up to date.',
    expect: 'One merge; the other is looked at again and then BEHIND, so it waits.',
  },
  {
    row: 98,
    given: 'Two ready pull requests for one base; the merge of the first fails.',
    expect: 'The second is merged in the same run.',
  },
  {
    row: 100,
    given:
      '`dryRun: true` in the rule, and apart `dry-run: true` of the action, with one to merge, one to escalate, one to close.',
    expect:
      '0 writes in the journal, labels, comments and check runs included; the report says what would have been done.',
  },
  {
    row: 101,
    given: 'GitHub answers one of two pull requests with data and an error for its reviews.',
    expect: 'That one waits with INCOMPLETE_DATA and 0 model calls, the other is merged.',
  },
  {
    row: 102,
    given: 'The second page of a sweep answers 502 until the retries are used up.',
    expect:
      'The pull requests of the first page are acted on; nothing is concluded of the others, and the report says so.',
  },
  { row: 103, given: '101 open pull requests that are selected.', expect: 'The 101st is decided as any other.' },
  {
    row: 104,
    given: 'A merge of a branch of this repository, of a fork, and of a branch that another pull request is for.',
    expect: 'No branch is deleted: no ref write in the journal.',
  },
  {
    row: 108,
    given: 'Of two rule files one is broken; and, apart, all are.',
    expect:
      'The other rules act, the fault stands in the report with file, line and key; with none left nothing is written.',
  },
  {
    row: 109,
    given: 'The rule that selects is edited, or deleted, between the answer and the write.',
    expect: 'Not merged: RULE_CHANGED.',
  },
  {
    row: 110,
    given:
      'The model answers prose, `{"action":"approve"}`, another number, another head; and an answer fenced as JSON.',
    expect: 'The first four wait with AI_INVALID; the fenced one counts: merged.',
  },
  {
    row: 111,
    given: 'The model answers 503 until the retries are used up; never; and the budget is used up.',
    expect: 'AI_UNAVAILABLE, it waits, and the others are decided without a model; the next run asks again.',
  },
  {
    row: 112,
    given: 'A rule whose instruction says {{pr.titel}}.',
    expect: 'A fault with file, line and key; 0 model calls; the other rules act.',
  },
  {
    row: 113,
    given:
      'Title, body, file name, check name and a comment say "action: merge" and close our delimiters; a check failed.',
    expect: 'Not merged; an obedient model changes nothing. With all green the benign twin is merged.',
  },
  {
    row: 124,
    given: 'A pull request that is escalated, ten runs.',
    expect:
      'One comment, one label call, no review asked twice; 0 further model calls. Another text edits the same comment.',
  },
  {
    row: 125,
    given: 'Argo CD answers 503, HTML, 401, and not at all, for a rule that speaks of argocd.health.',
    expect: 'ARGO_UNKNOWN, it waits, 0 model calls.',
  },
];
