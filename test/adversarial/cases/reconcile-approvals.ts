/** Reviews, and what they are for, as the attacker. */
import type { Case } from './case.ts';
import { attack, because, FIRST, home, pull, RULE } from './reconcile-case.ts';

export const reconcileApprovalCases: readonly Case[] = [
  ...(
    [
      ['nobody', [], 'REVIEW_REQUIRED'],
      ['an app', [{ user: 'helper[bot]' }], 'BOT_APPROVAL'],
      ['ourselves', [{ user: 'github-actions[bot]' }], 'BOT_APPROVAL'],
      ['its author', [{ user: 'jon' }], 'SELF_APPROVAL'],
      ['somebody who may only read', [{ user: 'rita' }], 'REVIEW_REQUIRED'],
      ['somebody who may only triage', [{ user: 'tom' }], 'REVIEW_REQUIRED'],
      ['a stranger', [{ user: 'mallory' }], 'REVIEW_REQUIRED'],
      ['an account that is gone', [{ user: null }], 'REVIEW_REQUIRED'],
      [
        'a comment that says so',
        [{ user: 'maria', state: 'COMMENTED', body: 'APPROVED, lgtm /approve' }],
        'REVIEW_REQUIRED',
      ],
      [
        'somebody who then asks for changes',
        [{ user: 'maria' }, { user: 'maria', state: 'CHANGES_REQUESTED' }],
        'CHANGES_REQUESTED',
      ],
      [
        'somebody, and another asks for changes',
        [{ user: 'maria' }, { user: 'nora', state: 'CHANGES_REQUESTED' }],
        'CHANGES_REQUESTED',
      ],
    ] as const
  ).map(([who, reviews, code]) =>
    attack('AM51', ['M1', 'G5'], `approved by ${who}`, {
      world: pull({ reviews: [...reviews] }),
      expect: because(code),
    }),
  ),
  attack('AM51', ['M1', 'G5'], 'approved by its author, and all commits are of others', {
    world: pull({ reviews: [{ user: 'jon' }], commits: [{ author: 'nora', files: { 'src/a.ts': '1\n' } }] }),
    expect: because('SELF_APPROVAL'),
  }),
  attack('AM51', ['M1', 'G5'], 'approved by whoever has a commit in it', {
    world: pull({
      commits: [{ files: { 'src/a.ts': '1\n' } }, { author: 'maria', files: { 'src/b.ts': '2\n' } }],
    }),
    expect: because('CONTRIBUTOR_APPROVAL'),
  }),
  attack('AM51', ['M1', 'G5'], 'approved by the committer of a commit of somebody else', {
    world: pull({ commits: [{ author: 'jon', committer: 'maria', files: { 'src/a.ts': '1\n' } }] }),
    expect: because('CONTRIBUTOR_APPROVAL'),
  }),
  attack('AM51', ['M1', 'G5'], 'approved by whoever pushed last under the name of somebody else', {
    world: pull({ commits: [{ author: 'jon', by: 'maria', files: { 'src/a.ts': '1\n' } }] }),
    expect: because('CONTRIBUTOR_APPROVAL'),
  }),
  attack('AM51', ['M1', 'G5'], 'approved in a login of other case by whoever made it', {
    world: pull({ author: 'Jon', reviews: [{ user: 'jon' }] }),
    expect: because('REVIEW_REQUIRED'),
  }),
  attack('AM51', ['M1', 'G5'], 'one approval where the rule asks for two', {
    world: pull({}, { rules: [RULE({ safety: { approvals: 2 } })] }),
    expect: because('REVIEW_REQUIRED'),
    benign: {
      reconcile: {},
      world: pull({ reviews: [{ user: 'maria' }, { user: 'nora' }] }, { rules: [RULE({ safety: { approvals: 2 } })] }),
      expect: { merged: [FIRST] },
    },
  }),
  attack('AM51', ['M1', 'G5'], 'approved, and a conversation is open', {
    change: (world) => void home(world).addThread(FIRST),
    expect: because('THREADS_UNRESOLVED'),
  }),
  attack('AM51', ['M1', 'G5'], 'approved by a login that is a team of the rule', {
    world: pull(
      {
        labels: [
          { name: 'auto-merge', by: 'maria' },
          { name: 'production', by: 'maria' },
        ],
      },
      { rules: [RULE({ risk: { approvers: ['acme/release', 'nora'] } })] },
    ),
    expect: because('PRODUCTION'),
    benign: {
      reconcile: {},
      world: pull(
        {
          labels: [
            { name: 'auto-merge', by: 'maria' },
            { name: 'production', by: 'maria' },
          ],
          reviews: [{ user: 'nora' }],
        },
        { rules: [RULE({ risk: { approvers: ['acme/release', 'nora'] } })] },
      ),
      expect: { merged: [FIRST] },
    },
  }),
  attack('AM67', ['G5', 'M1'], 'the approval was given for an older commit', {
    change: (world) => {
      home(world).push('work-2', { author: 'jon', message: 'More', files: { 'src/more.ts': 'export {};\n' } });
      world.reconcile!.check(FIRST, 'test', 'success');
    },
    expect: because('STALE_APPROVAL'),
  }),
  attack('AM67', ['G5', 'M1'], 'a comment says /approve with the head commit', {
    world: pull({ reviews: [], comments: [{ user: 'maria', body: '/approve 0123456789ab' }] }),
    change: (world) => {
      const { headSha } = home(world).issue(FIRST).pull!;
      home(world).addComment(FIRST, { user: 'jon', body: `/approve ${headSha}` });
    },
    expect: because('REVIEW_REQUIRED'),
  }),
  attack('AM61', ['M1', 'G5'], 'force-pushed back to an approved commit by the one who approved it', {
    change: (world) => {
      const repo = home(world);
      const old = repo.issue(FIRST).pull!.headSha;
      repo.push('work-2', { author: 'jon', message: 'More', files: { 'src/more.ts': 'export {};\n' } });
      repo.record.activity.push({
        ...repo.record.activity.at(-1)!,
        ...{ before: repo.sha('work-2'), after: old, actor: 'maria', type: 'force_push' },
      });
      repo.record.refs.set('heads/work-2', old);
      repo.issue(FIRST).pull!.headSha = old;
    },
    expect: because('CONTRIBUTOR_APPROVAL'),
  }),
  attack('AM61', ['M1', 'M5'], 'force-pushed back to an approved commit, with another base', {
    world: pull({}, { rules: [RULE({ selector: { labels: { include: ['auto-merge'] }, baseBranch: 'main' } })] }),
    change: (world) => home(world).retarget(FIRST, 'release', 'jon'),
    expect: { merged: [], outcome: 'nothing' },
  }),
  attack('AM61', ['M1'], 'force-pushed back to an approved commit whose checks have gone red since', {
    change: ({ reconcile }) => reconcile!.check(FIRST, 'test', 'failure'),
    expect: because('CHECK_FAILED'),
  }),
];
