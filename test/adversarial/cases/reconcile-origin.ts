/** Who made a pull request, from where, and who labelled it, as the attacker. */
import type { Case } from './case.ts';
import { attack, because, FIRST, home, pull, RULE } from './reconcile-case.ts';

const bot = 'renovate[bot]';
/** A rule by which an app is merged without an approval (M4). */
const ALONE = RULE({
  selector: { labels: { include: ['auto-merge'] }, author: bot },
  safety: { approvals: 0 },
});
/** What that app makes when nothing is wrong. */
const update = { author: bot, title: 'Bump lodash', commits: [{ files: { 'package.json': '{ "a": 1 }\n' } }] } as const;
const byBot = { ...update, commits: [...update.commits], reviews: [], labels: [{ name: 'auto-merge', by: bot }] };
const BENIGN_ALONE = {
  reconcile: {},
  world: pull(byBot, { rules: [ALONE] }),
  expect: { merged: [FIRST] },
};
/** A rule by which writers merge without an approval. */
const WRITERS = RULE({ safety: { approvals: 0 } });
const BENIGN_WRITERS = {
  reconcile: {},
  world: pull({ reviews: [] }, { rules: [WRITERS] }),
  expect: { merged: [FIRST] },
};
const FORKS = RULE({ safety: { allowForks: true } });
const BENIGN_FORK = {
  reconcile: {},
  world: pull({ fork: true, author: 'mallory' }, { rules: [FORKS] }),
  expect: { merged: [FIRST] },
};

const actedBy = (actor: string) => ({
  ...{ id: 9001, number: 7, attempt: 1, url: 'https://github.com/acme/dashboard/actions/runs/9001' },
  ...{ actor, triggeringActor: actor },
});

/** The event of a pull request that is no fork's. */
function pullEvent(number: number) {
  const repo = { id: 7 };
  return {
    name: 'pull_request',
    payload: { action: 'synchronize', pull_request: { number, head: { repo }, base: { repo } } },
  };
}

export const reconcileOriginCases: readonly Case[] = [
  attack('AM57', ['F3', 'M4'], 'a fork names its branch and its author as an app does', {
    world: pull(
      { ...byBot, fork: true, author: 'renovate-bot', head: 'renovate/lodash', title: 'chore(deps): bump' },
      { rules: [ALONE] },
    ),
    expect: { merged: [], outcome: 'nothing' },
    benign: BENIGN_ALONE,
  }),
  attack('AM57', ['F3', 'M1'], 'a fork is approved, and the rule does not let forks be merged', {
    world: pull({ fork: true, author: 'mallory' }),
    expect: because('FORK'),
    benign: BENIGN_FORK,
  }),
  attack('AM57', ['F3', 'M1'], 'a fork under a rule that asks for no approval', {
    world: pull(
      { fork: true, author: 'mallory', reviews: [] },
      { rules: [RULE({ safety: { allowForks: true, approvals: 0 } })] },
    ),
    expect: because('REVIEW_REQUIRED'),
    benign: BENIGN_FORK,
  }),
  attack('AM57', ['M4', 'G6'], 'a person is called as the app is', {
    world: pull({ ...byBot, author: 'renovate' }, { rules: [ALONE] }),
    expect: { merged: [], outcome: 'nothing' },
    benign: BENIGN_ALONE,
  }),
  attack('AM66', ['M4', 'G6'], 'another app whose pull requests no rule names', {
    world: pull(
      { ...byBot, author: 'evil[bot]', labels: [{ name: 'auto-merge', by: 'evil[bot]' }] },
      { rules: [RULE({ safety: { approvals: 0 } })] },
    ),
    expect: because('AUTHOR_MAY_NOT_WRITE'),
    benign: BENIGN_ALONE,
  }),
  attack('AM66', ['M4', 'G6'], 'another app that begins with the name', {
    world: pull({ ...byBot, author: 'renovate-evil[bot]' }, { rules: [ALONE] }),
    expect: { merged: [], outcome: 'nothing' },
    benign: BENIGN_ALONE,
  }),
  attack('AM57', ['M4'], "somebody pushed to the app's branch", {
    world: pull(
      { ...byBot, commits: [...update.commits, { author: 'mallory', files: { 'yarn.lock': 'x\n' } }] },
      { rules: [ALONE] },
    ),
    expect: because('FOREIGN_COMMITS'),
    benign: BENIGN_ALONE,
  }),
  attack('AM57', ['M4'], "a commit says that it is the app's, and has no signature", {
    world: pull({ ...byBot, commits: [{ ...update.commits[0], verified: false }] }, { rules: [ALONE] }),
    expect: because('UNVERIFIED_COMMITS'),
    benign: BENIGN_ALONE,
  }),
  attack('AM57', ['M4'], 'the app changes code', {
    world: pull({ ...byBot, commits: [{ files: { 'package.json': '{}\n', 'src/a.js': 'x\n' } }] }, { rules: [ALONE] }),
    expect: because('FOREIGN_PATHS'),
    benign: BENIGN_ALONE,
  }),
  attack('AM57', ['M4'], 'the app changes code in a folder that is called as a manifest', {
    world: pull({ ...byBot, commits: [{ files: { 'package.json/x.js': 'x\n' } }] }, { rules: [ALONE] }),
    expect: because('FOREIGN_PATHS'),
    benign: BENIGN_ALONE,
  }),
  attack('AM58', ['G3', 'M4'], 'Dependabot is made to act: the run has a token that can only read', {
    event: ({ issue }) => pullEvent(issue + 1),
    settings: { run: actedBy('dependabot[bot]') },
    expect: { merged: [], outcome: 'skipped', posted: false, asked: 0 },
  }),
  attack('AM58', ['G3', 'M4'], "Dependabot made anew what somebody else's commits are in", {
    world: pull(
      {
        ...byBot,
        author: 'dependabot[bot]',
        labels: [{ name: 'auto-merge', by: 'dependabot[bot]' }],
        commits: [
          { author: 'dependabot[bot]', files: { 'package.json': '{}\n' } },
          { author: 'mallory', by: 'dependabot[bot]', files: { 'package-lock.json': '{}\n' } },
        ],
      },
      { rules: [RULE({ selector: { author: 'dependabot' }, safety: { approvals: 0 } })] },
    ),
    expect: because('FOREIGN_COMMITS'),
    benign: BENIGN_ALONE,
  }),
  attack('AM60', ['G9', 'M1'], 'somebody who may only triage puts the label on', {
    world: pull({ reviews: [], labels: [{ name: 'auto-merge', by: 'tom' }] }, { rules: [WRITERS] }),
    expect: because('LABELLED_BY_READER'),
    benign: BENIGN_WRITERS,
  }),
  attack('AM60', ['G9', 'M1'], 'another app puts the label on', {
    world: pull({ reviews: [], labels: [{ name: 'auto-merge', by: 'evil[bot]' }] }, { rules: [WRITERS] }),
    expect: because('LABELLED_BY_READER'),
    benign: BENIGN_WRITERS,
  }),
  attack('AM60', ['G9', 'M1'], 'somebody takes the label of a maintainer off and puts it on again', {
    world: pull({ reviews: [] }, { rules: [WRITERS] }),
    change: (world) => {
      home(world).removeLabel(FIRST, 'auto-merge', 'tom');
      home(world).addLabel(FIRST, 'auto-merge', 'tom');
    },
    expect: because('LABELLED_BY_READER'),
    benign: BENIGN_WRITERS,
  }),
  attack('AM60', ['M1'], 'a reader opens it under a rule that asks for no approval', {
    world: pull({ author: 'rita', reviews: [] }, { rules: [WRITERS] }),
    expect: because('AUTHOR_MAY_NOT_WRITE'),
    benign: BENIGN_WRITERS,
  }),
  attack('AM60', ['M1', 'G1'], 'nobody can say what its author may do', {
    world: pull({ reviews: [] }, { rules: [WRITERS] }),
    change: (world) => home(world).failPermission({ status: 404, message: 'Not Found' }),
    expect: because('AUTHOR_MAY_NOT_WRITE'),
    benign: BENIGN_WRITERS,
  }),
  attack('AM99', ['F3', 'M1'], 'the fork is gone', {
    world: pull({ fork: true, author: 'mallory' }),
    change: (world) => home(world).loseFork(FIRST),
    expect: because('FORK'),
    benign: BENIGN_FORK,
  }),
  attack('AM99', ['F3', 'M1'], 'the fork has the branch name of one of ours', {
    world: pull({ fork: true, author: 'mallory', head: 'release' }),
    expect: because('FORK'),
    benign: BENIGN_FORK,
  }),
];
