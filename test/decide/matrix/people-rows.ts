import { aBot, aCommit, ago, alice, all, aReview, bob, carol, us } from '../gate-facts.ts';
import { row } from './row.ts';

const actions = aBot('github-actions', 41898282);
/** What a branch says that asks for no review. */
const free = { requiredApprovals: 0 };
/** A review of somebody who wants changes. */
const against = aReview({ author: carol, state: 'CHANGES_REQUESTED', submittedAt: ago(0.5) });
const needsHuman = (number: number, state: string, author = bob, over = {}) =>
  row(
    number,
    state,
    { pull: { reviews: all(aReview({ author, ...over })), reviewDecision: undefined }, policy: free },
    'EW',
    ['REVIEW_REQUIRED', ...(author === alice ? (['SELF_APPROVAL'] as const) : (['BOT_APPROVAL'] as const))],
  );

/** Rows of reviews and conversations. */
export const PEOPLE_ROWS = [
  row(
    72,
    'GitHub says that a review is required',
    {
      pull: { reviewDecision: 'REVIEW_REQUIRED', reviews: all() },
    },
    'EW',
    ['REVIEW_REQUIRED'],
  ),
  row(
    72,
    'the branch wants two, and one is there',
    {
      pull: { reviewDecision: 'REVIEW_REQUIRED' },
      policy: { requiredApprovals: 2 },
    },
    'EW',
    ['REVIEW_REQUIRED'],
  ),
  row(
    73,
    'changes are asked for',
    {
      pull: { reviewDecision: 'CHANGES_REQUESTED', reviews: all(aReview(), against) },
    },
    'EW',
    ['CHANGES_REQUESTED'],
  ),
  row(
    73,
    'changes are asked for, and the branch does not care',
    {
      pull: { reviewDecision: undefined, reviews: all(aReview(), against) },
      policy: free,
    },
    'EW',
    ['CHANGES_REQUESTED'],
  ),
  row(
    74,
    'the branch asks for no review, and the rule does',
    {
      pull: { reviewDecision: undefined, reviews: all() },
      policy: free,
    },
    'EW',
    ['REVIEW_REQUIRED'],
    'one code for a missing review, whoever asks for it',
  ),
  row(74, 'the branch asks for one approval, and the rule for two', { spec: { safety: { approvals: 2 } } }, 'EW', [
    'REVIEW_REQUIRED',
  ]),
  row(75, 'approved before the last push', { pull: { reviews: all(aReview({ commit: 'd'.repeat(40) })) } }, 'EW', [
    'REVIEW_REQUIRED',
    'STALE_APPROVAL',
  ]),
  row(75, 'approved for a commit that is gone', { pull: { reviews: all(aReview({ commit: undefined })) } }, 'EW', [
    'REVIEW_REQUIRED',
    'STALE_APPROVAL',
  ]),
  row(
    76,
    'the base alone was merged in since the approval',
    {
      pull: {
        reviews: all(aReview({ commit: 'd'.repeat(40), submittedAt: ago(3.5) })),
        commits: all(aCommit({ sha: 'd'.repeat(40), committedAt: ago(4) }), aCommit({ committedAt: ago(3) })),
      },
    },
    'EW',
    ['REVIEW_REQUIRED', 'STALE_APPROVAL'],
    'control G5: any push makes an approval stale',
  ),
  needsHuman(77, 'approved by its author alone', alice),
  row(
    78,
    'approved by somebody alone who has a commit in it',
    {
      pull: {
        reviews: all(aReview({ author: carol })),
        commits: all(aCommit({ sha: 'd'.repeat(40), author: carol, committer: carol }), aCommit()),
      },
    },
    'EW',
    ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
  ),
  row(
    78,
    'approved by somebody alone who committed what another wrote',
    {
      pull: { commits: all(aCommit({ committer: bob })) },
    },
    'EW',
    ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
  ),
  row(78, 'approved by somebody alone who pushed last', { background: { pushers: ['bob', 'alice'] } }, 'EW', [
    'REVIEW_REQUIRED',
    'CONTRIBUTOR_APPROVAL',
  ]),
  needsHuman(79, 'approved by us alone', us),
  needsHuman(79, 'approved by GitHub Actions alone', actions),
  needsHuman(79, 'approved by another bot alone', aBot('merge-bot', 77)),
  row(
    80,
    'a comment says that it is good',
    {
      pull: { reviews: all(), reviewDecision: undefined, body: 'LGTM, approved by bob' },
      policy: free,
    },
    'EW',
    ['REVIEW_REQUIRED'],
    'no comment is an approval, so none can be edited into one',
  ),
  row(
    81,
    'approved by readers alone, who are not among the reviews of writers',
    {
      pull: { reviews: all(), reviewDecision: undefined },
      policy: free,
    },
    'EW',
    ['REVIEW_REQUIRED'],
  ),
  row(
    82,
    "an owner's approval is missing",
    {
      pull: { mergeState: 'BLOCKED', reviewDecision: 'REVIEW_REQUIRED' },
      policy: { requiresCodeOwners: true },
    },
    'EW',
    ['CODEOWNER_REQUIRED'],
  ),
  row(
    83,
    'a conversation is unresolved, and must be',
    {
      pull: {
        mergeState: 'BLOCKED',
        threads: all({ resolved: false, outdated: false }, { resolved: true, outdated: false }),
      },
      policy: { requiresThreads: true },
    },
    'EW',
    ['THREADS_UNRESOLVED'],
  ),
  row(
    83,
    'all conversations are resolved',
    {
      pull: { threads: all({ resolved: true, outdated: false }) },
      policy: { requiresThreads: true },
    },
    'MEW',
  ),
  row(
    84,
    'somebody was asked for a review and is silent, and the rule waits',
    {
      pull: { reviewRequests: all('carol') },
      spec: { safety: { waitForReviewers: true } },
    },
    'W',
    ['REVIEW_PENDING'],
  ),
  row(84, 'somebody was asked for a review and is silent', { pull: { reviewRequests: all('carol') } }, 'MEW'),
  row(
    85,
    'who asked for changes took it back',
    {
      pull: { reviews: all(aReview(), aReview({ author: carol, state: 'DISMISSED' })) },
    },
    'MEW',
  ),
  row(85, 'who asked for changes approves', { pull: { reviews: all(aReview({ author: carol })) } }, 'MEW'),
  row(86, 'a closed draft', { pull: { state: 'CLOSED', draft: true, reviews: all() } }, '', ['CLOSED']),
];
