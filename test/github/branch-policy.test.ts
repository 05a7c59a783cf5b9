import { describe, expect, it } from '@jest/globals';
import { GithubError } from '../../packages/core/src/errors.ts';
import { readPolicies } from '../../packages/core/src/github/branch-policy.ts';
import { startGitHub } from '../kit/github/index.ts';
import { partly, readerOf, scripted } from './pull-world.ts';
import { connect, repo, TOKEN } from './world.ts';

const APP = repo('acme/app');
const MAIN = { repo: APP, branch: 'main' };
const NOW = Date.parse('2026-01-05T09:00:00Z');
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

const RULE = { type: 'PULL_REQUEST', parameters: null };
const classic = {
  requiredApprovingReviewCount: 2,
  requiredStatusCheckContexts: ['ci'],
  requiresCodeOwnerReviews: false,
  requiresConversationResolution: true,
  requiresLinearHistory: false,
  requiresSignatures: false,
  viewerCanPush: true,
};
type Merged = { updatedAt: string; mergedAt: string | null; mergedBy: object | null };
/** A repository as GraphQL gives it. */
interface Given {
  rules?: object[];
  /** How many rules there are; default: these. */
  total?: number;
  merged?: Merged[];
  /** More was merged than is shown. */
  more?: boolean;
  [field: string]: unknown;
}
const node = ({ rules = [RULE], total = rules.length, merged = [], more = false, ...over }: Given = {}) => ({
  isArchived: false,
  mergeCommitAllowed: true,
  squashMergeAllowed: true,
  rebaseMergeAllowed: false,
  defaultBranchRef: { name: 'main' },
  recent: { pageInfo: { hasNextPage: more }, nodes: merged },
  branch: { target: { oid: 'a'.repeat(40) }, refUpdateRule: null, rules: { totalCount: total, nodes: rules } },
  ...over,
});
const policy = async (answer: object, rest?: Parameters<typeof scripted>[1]) =>
  (
    await readPolicies(
      scripted(() => ({ rateLimit: null, ...answer }), rest),
      [MAIN],
    )
  )[0]!;

describe('the policy of a branch', () => {
  it('is what GraphQL shows, without a request more', async () => {
    const rest = () => {
      throw new Error('asked');
    };
    const branch = { ...node().branch, refUpdateRule: classic };
    expect(await policy({ r0: node({ branch }) }, rest)).toEqual({
      repo: APP,
      branch: 'main',
      sha: 'a'.repeat(40),
      archived: false,
      defaultBranch: 'main',
      isProtected: true,
      unknown: undefined,
      requiredChecks: [{ name: 'ci', appId: undefined }],
      strict: undefined,
      requiredApprovals: 2,
      requiresCodeOwners: false,
      requiresLastPushApproval: false,
      requiresThreads: true,
      requiresLinearHistory: false,
      requiresSignatures: false,
      otherRules: [],
      mayPush: true,
      methods: ['MERGE', 'SQUASH'],
      queueMethod: undefined,
      recentMerges: { items: [], cut: false },
    });
  });

  it('is what REST shows where GraphQL shows no rule', async () => {
    const rest = () => [
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'ci' }] } },
    ];
    expect(await policy({ r0: node({ rules: [] }) }, rest)).toMatchObject({
      isProtected: true,
      requiredChecks: [{ name: 'ci', appId: undefined }],
      unknown: undefined,
    });
    expect(await policy({ r0: node({ rules: [] }) })).toMatchObject({ isProtected: false, unknown: undefined });
  });

  it.each<[string, object, RegExp]>([
    ['the repository is not there', { r0: null }, /knows no acme\/app/],
    ['the branch is not there', { r0: node({ branch: null }) }, /There is no branch `main`/],
    ['there are more rules than are shown', { r0: node({ total: 101 }) }, /has more rules/],
  ])('is unknown when %s', async (_name, answer, why) => {
    expect((await policy(answer)).unknown).toMatch(why);
  });

  it.each<[string, GithubError, string | undefined]>([
    ['REST refuses', new GithubError('permission', 403, 'No.', { cause: new Error('No') }), 'No.'],
    ['REST knows no such thing', new GithubError('not-found', 404, 'No.'), 'No.'],
    [
      'but not when the plan has no rulesets',
      new GithubError('permission', 403, 'No.', {
        cause: new Error('Upgrade to GitHub Pro or make this repository public'),
      }),
      undefined,
    ],
  ])('is unknown when %s', async (_name, error, why) => {
    const rest = () => {
      throw error;
    };
    expect(await policy({ r0: node({ rules: [] }) }, rest)).toMatchObject({ unknown: why, isProtected: false });
  });

  it('FT12: is unknown of the one that GitHub refused, not of the others', async () => {
    const reader = scripted(() => {
      const refused = { type: 'FORBIDDEN', message: 'Not accessible', path: ['r1', 'branch', 'rules'] };
      throw partly({ rateLimit: null, r0: node(), r1: node({ rules: [] }) }, refused);
    });
    const [first, second] = await readPolicies(reader, [MAIN, { repo: APP, branch: 'other' }]);
    expect([first?.unknown, second?.unknown]).toEqual([
      undefined,
      'GitHub did not show the rules of `other`: Not accessible',
    ]);
  });

  it('is unknown of all when GitHub does not answer', async () => {
    const reader = scripted(() => {
      throw new GithubError('rate-limit', 200, 'Used up.');
    });
    const found = await readPolicies(reader, [MAIN, MAIN]);
    expect(found.map(({ unknown, methods }) => [unknown, methods])).toEqual([
      ['Used up.', []],
      ['Used up.', []],
    ]);
  });
});

describe('the merges of the last hour', () => {
  const rita = { __typename: 'User', login: 'rita', databaseId: 5 };
  const merged = (minutes: number, updated = minutes): Merged => ({
    mergedAt: ago(minutes),
    updatedAt: ago(updated),
    mergedBy: rita,
  });
  it('are told newest first, by whom', async () => {
    const nodes = [{ ...merged(90, 1) }, merged(50, 2), { ...merged(20), mergedBy: null }];
    expect((await policy({ r0: node({ merged: nodes }) })).recentMerges).toEqual({
      items: [
        { at: ago(20), by: undefined },
        { at: ago(50), by: { login: 'rita', id: 5, type: 'User' } },
      ],
      cut: false,
    });
  });
  it('are cut only where more changed within the hour', async () => {
    expect((await policy({ r0: node({ merged: [merged(1), merged(70)], more: true }) })).recentMerges.cut).toBe(false);
    expect((await policy({ r0: node({ merged: [merged(1), merged(59)], more: true }) })).recentMerges.cut).toBe(true);
    expect((await policy({ r0: node({ recent: null }) })).recentMerges.cut).toBe(true);
  });
});

describe('the policies of many branches', () => {
  it('come in their order, fifty for a point, and by the token of each repository', async () => {
    const own = 'ghs_of_another_repository_0123456789abcdef';
    const names = Array.from({ length: 60 }, (_, n) => `b${n}`);
    const rulesets = Object.fromEntries(names.map((name, n) => [name, { approvals: n % 7 || 1 }]));
    const branches = Object.fromEntries(names.map((name) => [name, []]));
    const twin = await startGitHub({
      tokens: { [TOKEN]: {}, [own]: {} },
      repos: {
        'acme/app': { branches, rulesets },
        'acme/lib': { rulesets: { main: { approvals: 3 } } },
      },
    });
    try {
      const reader = readerOf(connect(twin, { own: { 'acme/lib': own } }));
      const wanted = [...names.map((branch) => ({ repo: APP, branch })), { repo: repo('acme/lib'), branch: 'main' }];
      const found = await readPolicies(reader, wanted.toReversed());
      expect(found.map(({ branch, requiredApprovals }) => [branch, requiredApprovals])).toEqual([
        ['main', 3],
        ...names.map((name, n) => [name, n % 7 || 1]).toReversed(),
      ]);
      expect(found.map(({ unknown }) => unknown).filter(Boolean)).toEqual([]);
      expect(twin.journal.requests.map(({ operation, cost }) => [operation, cost])).toEqual([
        ['Policies', 1],
        ['Policies', 1],
        ['Policies', 1],
      ]);
      expect(reader.spent).toMatchObject({ points: 3, calls: 3 });
    } finally {
      await twin.close();
    }
  });
});
