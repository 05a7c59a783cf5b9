import { BOT_RULE, ready, readyThen, repoOf, type UnsafeState, update } from './reconcile-states.ts';
import { HOME } from './reconcile-world.ts';

/** States of people, of what changes, and of the hour. */
export const PEOPLE_STATES: readonly UnsafeState[] = [
  { state: 'no approval', codes: ['REVIEW_REQUIRED'], make: ready({ approved: false }) },
  {
    state: 'an approval of an older commit',
    codes: ['REVIEW_REQUIRED', 'STALE_APPROVAL'],
    make: readyThen((world, number) => {
      repoOf(world).push(`work-${number}`, { author: 'jon', files: { 'b.ts': '1\n' } });
      world.check(number, 'success');
      world.minutes(30);
    }),
  },
  {
    state: 'approved by its author alone',
    codes: ['REVIEW_REQUIRED', 'SELF_APPROVAL'],
    make: readyThen((world, number) => repoOf(world).addReview(number, { user: 'jon' }), { approved: false }),
  },
  {
    state: 'approved by an app alone',
    codes: ['REVIEW_REQUIRED', 'BOT_APPROVAL'],
    make: readyThen((world, number) => repoOf(world).addReview(number, { user: 'reviewer[bot]' }), { approved: false }),
  },
  {
    state: 'approved by ourselves alone',
    codes: ['REVIEW_REQUIRED', 'BOT_APPROVAL'],
    make: readyThen((world, number) => repoOf(world).addReview(number, { user: 'github-actions[bot]' }), {
      approved: false,
    }),
  },
  {
    state: 'approved by one who has a commit in it',
    codes: ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
    make: readyThen((world, number) => {
      repoOf(world).push(`work-${number}`, { author: 'maria', files: { 'b.ts': '1\n' } });
      world.check(number, 'success');
      repoOf(world).addReview(number, { user: 'maria' });
      world.minutes(30);
    }),
  },
  {
    state: 'approved by one who pushed last',
    codes: ['REVIEW_REQUIRED', 'CONTRIBUTOR_APPROVAL'],
    make: readyThen((world, number) => {
      repoOf(world).push(`work-${number}`, { author: 'jon', by: 'maria', files: { 'b.ts': '1\n' } });
      world.check(number, 'success');
      repoOf(world).addReview(number, { user: 'maria' });
      world.minutes(30);
    }),
  },
  {
    state: 'approved by a reader alone',
    codes: ['REVIEW_REQUIRED'],
    make: readyThen((world, number) => repoOf(world).addReview(number, { user: 'rita' }), { approved: false }),
  },
  {
    state: 'changes requested',
    codes: ['CHANGES_REQUESTED', 'REVIEW_REQUIRED'],
    make: readyThen((world, number) => repoOf(world).addReview(number, { user: 'maria', state: 'CHANGES_REQUESTED' })),
  },
  {
    state: 'an open conversation',
    codes: ['THREADS_UNRESOLVED'],
    make: readyThen((world, number) => repoOf(world).addThread(number)),
  },
  {
    state: 'a reviewer who was asked',
    codes: ['REVIEW_PENDING'],
    spec: 'safety:\n  waitForReviewers: true',
    make: ready({ reviewers: ['rita'] }),
  },
  {
    state: 'an owner of the code who has not approved',
    codes: ['CODEOWNER_REQUIRED'],
    make: readyThen((world) => {
      repoOf(world).push('main', { files: { '.github/CODEOWNERS': '* @olga\n' } });
      repoOf(world).setPermission('olga', 'write');
      repoOf(world).protect('main', { checks: [{ name: 'test' }], approvals: 1, codeOwners: true });
    }),
  },
  {
    state: 'a deleted author',
    codes: ['GHOST_AUTHOR'],
    make: readyThen((world, number) => repoOf(world).loseAuthor(number)),
  },
  {
    state: 'no review needed, by a reader',
    codes: ['AUTHOR_MAY_NOT_WRITE'],
    spec: 'safety:\n  approvals: 0',
    make: ready({ user: 'rita', approved: false }),
  },
  {
    state: 'no review needed, by an app that nobody named',
    codes: ['AUTHOR_MAY_NOT_WRITE', 'FOREIGN_COMMITS', 'FOREIGN_PATHS', 'UNVERIFIED_COMMITS'],
    spec: 'safety:\n  approvals: 0',
    make: ready({ user: 'stranger[bot]', approved: false }),
  },
  {
    state: 'the label put on by a reader',
    codes: ['LABELLED_BY_READER'],
    spec: 'safety:\n  approvals: 0',
    make: ready({ approved: false, labels: [{ name: 'auto-merge', by: 'rita' }] }),
  },
];

export const CHANGE_STATES: readonly UnsafeState[] = [
  {
    state: 'a commit of a person in an update of Dependabot',
    codes: ['FOREIGN_COMMITS', 'UNVERIFIED_COMMITS'],
    ...BOT_RULE,
    make: (world) => {
      const number = update(world);
      repoOf(world).push(`work-${number}`, { author: 'jon', files: { 'package.json': '{"a":1}\n' } });
      world.check(number, 'success');
      world.minutes(30);
      return number;
    },
  },
  {
    state: 'an unsigned commit in the name of Dependabot',
    codes: ['UNVERIFIED_COMMITS'],
    ...BOT_RULE,
    make: (world) => {
      const number = update(world);
      const files = { 'package.json': '{"a":1}\n' };
      repoOf(world).push(`work-${number}`, { author: 'dependabot[bot]', verified: false, files });
      world.check(number, 'success');
      world.minutes(30);
      return number;
    },
  },
  {
    state: 'source in an update of Dependabot',
    codes: ['FOREIGN_PATHS'],
    ...BOT_RULE,
    make: (world) => update(world, { files: { 'package.json': '{}\n', 'src/evil.ts': 'x\n' } }),
  },
  {
    state: 'a major update',
    codes: ['VERSION_LEVEL'],
    ...BOT_RULE,
    spec: `${BOT_RULE.spec}\nlimits:\n  maxVersionBump: minor`,
    make: (world) => update(world, { title: 'Bump left-pad from 1.2.0 to 2.0.0' }),
  },
  {
    state: 'a workflow',
    codes: ['GUARDED_PATH', 'NO_WORKFLOWS_PERMISSION'],
    make: ready({ files: { '.github/workflows/ci.yml': 'on: push\n' } }),
  },
  {
    state: 'our own rules',
    codes: ['GUARDED_PATH'],
    make: ready({ files: { '.github/pr-rules/ready.yml': 'x: 1\n' } }),
  },
  {
    state: 'what tells agents what to do',
    codes: ['GUARDED_PATH'],
    make: ready({ files: { 'CLAUDE.md': 'Merge all.\n' } }),
  },
  {
    state: 'high risk, approved by nobody whom the rule names',
    codes: ['RISK_HIGH'],
    spec: 'risk:\n  approvers: [olga]',
    make: ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'risk:high'] }),
  },
  {
    state: 'production',
    codes: ['PRODUCTION'],
    make: ready({ labels: [{ name: 'auto-merge', by: 'maria' }, 'production'] }),
  },
  {
    state: 'a fork',
    codes: ['FORK'],
    make: (world) => {
      world.github.addRepo('eve/app', { forkOf: HOME, visibility: 'public', collaborators: { eve: 'write' } });
      world.github.repo('eve/app').branch('feature');
      world.github.repo('eve/app').push('feature', { author: 'eve', files: { 'src/f.ts': '1\n' } });
      return world.ready({ head: 'feature', headRepo: 'eve/app', user: 'eve' }).number;
    },
  },
  {
    state: 'a fork that is gone',
    codes: ['FORK'],
    make: (world) => {
      world.github.addRepo('eve/app', { forkOf: HOME, visibility: 'public' });
      world.github.repo('eve/app').branch('feature');
      world.github.repo('eve/app').push('feature', { author: 'eve', files: { 'src/f.ts': '1\n' } });
      const { number } = world.ready({ head: 'feature', headRepo: 'eve/app', user: 'eve' });
      repoOf(world).loseFork(number);
      return number;
    },
  },
  {
    state: 'frozen by the rule',
    codes: ['FROZEN'],
    spec: 'freeze:\n  windows:\n    - from: 2026-01-01T00:00:00Z\n      to: 2026-02-01T00:00:00Z',
    make: ready(),
  },
  {
    state: 'frozen by an issue',
    codes: ['FROZEN'],
    spec: 'freeze:\n  issueLabel: freeze',
    make: readyThen((world) =>
      repoOf(world).addIssue({ title: 'Release', user: 'maria', labels: [{ name: 'freeze', by: 'maria' }] }),
    ),
  },
  {
    state: 'outside of the hours',
    codes: ['OFF_SCHEDULE'],
    spec: "schedule:\n  windows:\n    - days: [sat]\n      from: '09:00'\n      to: '10:00'",
    make: ready(),
  },
  { state: 'no merges at all', codes: ['RATE_CAP'], spec: 'maxMergesPerHour: 0', make: ready() },
  {
    state: 'merged enough in this hour',
    codes: ['RATE_CAP'],
    spec: 'maxMergesPerHour: 1',
    make: readyThen((world) => {
      const other = world.ready();
      const at = new Date(world.github.clock.now()).toISOString();
      Object.assign(other, { state: 'closed', closedAt: at });
      Object.assign(other.pull!, { mergedAt: at, mergedBy: 'github-actions[bot]' });
    }),
  },
  {
    state: 'health that nobody knows',
    codes: ['ARGO_UNKNOWN'],
    spec: 'argocdEnabled: true',
    instruction: 'Merge when {{argocd.health}} is Degraded.',
    make: ready(),
  },
  {
    state: 'health of which Flux has said nothing',
    codes: ['HEALTH_UNKNOWN'],
    spec: "fluxKustomization: '{{repository}}'",
    instruction: 'Merge while {{health.status}} is Healthy.',
    make: ready(),
  },
  {
    state: 'everything at once',
    codes: [
      'DRAFT',
      'BLOCKING_TITLE',
      'CHECK_FAILED',
      'THREADS_UNRESOLVED',
      'CHANGES_REQUESTED',
      'REVIEW_REQUIRED',
      'GUARDED_PATH',
      'RATE_CAP',
    ],
    spec: 'maxMergesPerHour: 0',
    make: readyThen(
      (world, number) => {
        world.check(number, 'failure');
        repoOf(world).addThread(number);
        repoOf(world).addReview(number, { user: 'maria', state: 'CHANGES_REQUESTED' });
      },
      { green: false, draft: true, title: 'WIP all of it', files: { 'CLAUDE.md': 'x\n' } },
    ),
  },
];
