import type { Pull } from '../../../packages/core/src/domain/pull.ts';
import { fixData, markedFix } from '../../effects/publish.ts';
import {
  aBump,
  aCommit,
  aFailure,
  all,
  aReview,
  bob,
  checks,
  dependabot,
  type Spec,
  us,
  webFlow,
} from '../gate-facts.ts';
import { row } from './row.ts';

/** A rule that may close, and what is in need of it. */
const closing: Spec = {
  allowedActions: ['merge', 'close', 'wait', 'escalate'],
  safety: { closeAuthors: ['dependabot[bot]'] },
};

const unasked: Partial<Pull> = { reviews: all(), reviewDecision: undefined };
const free = { requiredApprovals: 0 };
const red = checks(aFailure());

/** Rows of closing what must not be merged. */
export const CLOSE_ROWS = [
  row(123, 'a person opened it', { pull: { checks: red }, spec: closing }, 'EW', ['CHECK_FAILED']),
  row(
    123,
    "a bot opened it, and a person's commit is in it",
    {
      pull: aBump({
        ...unasked,
        checks: red,
        commits: all(aCommit({ author: dependabot, committer: webFlow }), aCommit()),
      }),
      policy: free,
      spec: { ...closing, selector: {}, safety: { ...closing.safety, allowEmptySelector: true, approvals: 1 } },
    },
    'EW',
    ['CHECK_FAILED', 'REVIEW_REQUIRED'],
  ),
  row(
    123,
    'a bot opened it, and a person approved it',
    {
      pull: aBump({ checks: red, reviews: all(aReview({ author: bob, commit: 'd'.repeat(40) })) }),
      spec: closing,
    },
    'EW',
    ['CHECK_FAILED', 'REVIEW_REQUIRED', 'STALE_APPROVAL'],
  ),
  row(
    123,
    'a bot opened it that the rule does not name',
    {
      pull: aBump({ ...unasked, checks: red }),
      policy: free,
      spec: { ...closing, safety: { closeAuthors: ['renovate[bot]'] } },
    },
    'EW',
    ['CHECK_FAILED', 'REVIEW_REQUIRED'],
  ),
  row(
    123,
    'a bot opened it that the rule names, and nobody touched it',
    {
      pull: aBump({ ...unasked, checks: red }),
      policy: free,
      spec: closing,
    },
    'CEW',
    ['CHECK_FAILED', 'REVIEW_REQUIRED'],
  ),
  row(
    123,
    'we opened it, and it is a fix that weakens a test (W6)',
    {
      pull: {
        author: us,
        body: markedFix(fixData({ weakens: true })),
        commits: all(aCommit({ author: us, committer: webFlow })),
      },
      spec: { ...closing, safety: {} },
    },
    'EW',
    ['WEAKENED_TESTS'],
  ),
];
