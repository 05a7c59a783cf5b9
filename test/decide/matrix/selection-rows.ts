import { GHOST } from '../../../packages/core/src/domain/issue.ts';
import { aBot, aBump, ago, alice, all, dependabot, type Spec, some } from '../gate-facts.ts';
import { row } from './row.ts';

const author = (name: string): { spec: Spec } => ({ spec: { selector: { author: name } } });
const include = (...labels: string[]): { spec: Spec } => ({ spec: { selector: { labels: { include: labels } } } });

/** Rows of whether it is ours to look at, and of its own state. */
export const SELECTION_ROWS = [
  row(1, 'already merged', { pull: { state: 'MERGED' } }, '', ['ALREADY_MERGED']),
  row(2, 'closed', { pull: { state: 'CLOSED' } }, '', ['CLOSED']),
  row(
    2,
    'closed as a draft with a conflict',
    { pull: { state: 'CLOSED', draft: true, mergeable: 'CONFLICTING' } },
    '',
    ['CLOSED'],
  ),
  row(2, 'in an archived repository', { policy: { archived: true } }, '', ['ARCHIVED']),
  row(5, 'draft', { pull: { draft: true } }, 'W', ['DRAFT']),
  row(5, 'draft, as the merge state says', { pull: { draft: true, mergeState: 'DRAFT' } }, 'W', ['DRAFT']),
  ...['WIP: read the timeout', 'wip read the timeout', '[WIP] x', '[do not merge] x', 'Do not merge: x'].map((title) =>
    row(6, `the title ${title}`, { pull: { title } }, 'W', ['BLOCKING_TITLE']),
  ),
  row(
    9,
    'a blocking title where titles block nothing',
    { pull: { title: 'WIP: x' }, spec: { safety: { blockTitles: false } } },
    'MEW',
  ),
  row(10, 'no label that selects it', { pull: { labels: all() } }, '', ['NOT_SELECTED']),
  row(
    10,
    'a reader put the label on, where the rule asks for no approval (AM60)',
    {
      pull: { reviews: all(), reviewDecision: undefined },
      policy: { requiredApprovals: 0 },
      spec: { safety: { approvals: 0 } },
      background: { labelledBy: new Map([['auto-merge', { login: 'mallory', permission: 'read', bot: false }]]) },
    },
    'EW',
    ['LABELLED_BY_READER'],
  ),
  row(11, 'one of several such labels is missing', include('auto-merge', 'staging'), '', ['NOT_SELECTED']),
  row(
    11,
    'all of several such labels',
    {
      ...include('auto-merge', 'staging'),
      pull: { labels: all('staging', 'auto-merge') },
      background: {
        labelledBy: new Map(
          ['auto-merge', 'staging'].map((label) => [label, { login: 'carol', permission: 'write', bot: false }]),
        ),
      },
    },
    'MEW',
  ),
  row(12, 'a label that excludes it', { pull: { labels: all('do-not-merge', 'auto-merge') } }, '', ['EXCLUDED_LABEL']),
  row(12, 'a label that excludes it, and none that selects it', { pull: { labels: all('do-not-merge') } }, '', [
    'EXCLUDED_LABEL',
    'NOT_SELECTED',
  ]),
  row(13, 'the label that selects it in another case', { pull: { labels: all('Auto-Merge') } }, 'MEW'),
  row(13, 'the label that excludes it in another case', { pull: { labels: all('auto-merge', 'Do-Not-Merge') } }, '', [
    'EXCLUDED_LABEL',
  ]),
  row(14, 'more labels than were read', { pull: { labels: some('auto-merge') } }, 'W', ['INCOMPLETE_DATA']),
  row(14, 'more labels than were read, of which none selects it', { pull: { labels: some('a') } }, 'W', [
    'INCOMPLETE_DATA',
  ]),
  row(14, 'labels that cannot be read', { pull: { unread: ['GitHub refused its labels.'] } }, 'W', ['INCOMPLETE_DATA']),
  row(16, 'for another branch', { spec: { selector: { baseBranch: 'release' } } }, '', ['NOT_SELECTED']),
  row(16, 'for a branch whose name begins alike', { spec: { selector: { baseBranch: 'mai' } } }, '', ['NOT_SELECTED']),
  row(16, 'for the branch', { spec: { selector: { baseBranch: 'main' } } }, 'MEW'),
  row(18, 'by another author', author('dave'), '', ['NOT_SELECTED']),
  row(18, 'by the author', author('Alice'), 'MEW'),
  row(19, 'by an account that is gone', { pull: { author: GHOST } }, 'EW', ['GHOST_AUTHOR']),
  row(
    19,
    'by an account that is gone, for a rule with an author',
    { pull: { author: GHOST }, ...author('ghost') },
    '',
    ['NOT_SELECTED'],
  ),
  ...['dependabot', 'dependabot[bot]', 'app/dependabot', 'Dependabot[bot]'].map((name) =>
    row(20, `by Dependabot, for a rule that says ${name}`, { pull: aBump(), ...author(name) }, 'MEW'),
  ),
  row(
    20,
    'by Dependabot as REST writes it, for a rule that says dependabot',
    {
      pull: aBump({ author: aBot('dependabot[bot]', dependabot.id) }),
      ...author('dependabot'),
    },
    'MEW',
  ),
  ...['dependabot[bot]', 'app/dependabot', 'dependabot'].map((name) =>
    row(
      21,
      `by a person called dependabot, for a rule that says ${name}`,
      { pull: aBump({ author: { ...alice, login: 'dependabot' } }), ...author(name) },
      '',
      ['NOT_SELECTED'],
    ),
  ),
  row(21, 'by another bot', { pull: aBump({ author: aBot('dependabot-x', 4) }), ...author('dependabot[bot]') }, '', [
    'NOT_SELECTED',
  ]),
  row(25, 'a rule without a selector', { spec: { selector: {} } }, 'EW', ['RULE_TOO_BROAD']),
  row(
    25,
    'a rule that excludes a label and says no more',
    {
      spec: { selector: { labels: { exclude: ['do-not-merge'] } } },
    },
    'EW',
    ['RULE_TOO_BROAD'],
  ),
  row(
    25,
    'a rule without a selector, which may',
    {
      spec: { selector: {}, safety: { allowEmptySelector: true } },
    },
    'MEW',
  ),
  row(108, 'a rule that is switched off', { spec: { suspend: true } }, '', ['SUSPENDED']),
  row(26, 'in conflict', { pull: { mergeable: 'CONFLICTING', mergeState: 'DIRTY' } }, 'EW', ['CONFLICT']),
  row(26, 'in conflict, as the merge state alone says', { pull: { mergeState: 'DIRTY' } }, 'EW', ['CONFLICT']),
  row(28, 'GitHub does not know yet', { pull: { mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' } }, 'W', [
    'MERGEABLE_UNKNOWN',
  ]),
  row(28, 'GitHub does not know the merge state yet', { pull: { mergeState: 'UNKNOWN' } }, 'W', ['MERGEABLE_UNKNOWN']),
  row(
    30,
    'GitHub has not known for two hours',
    {
      pull: { mergeable: 'UNKNOWN', mergeState: 'UNKNOWN' },
      memory: {
        sweep: '0'.repeat(16),
        details: '1'.repeat(16),
        action: 'wait',
        at: Date.parse(ago(0.5)) / 1_000,
        again: undefined,
        unknownSince: Date.parse(ago(2)) / 1_000,
      },
    },
    'EW',
    ['STUCK_UNKNOWN'],
  ),
];
