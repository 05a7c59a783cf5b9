import { describe, expect, it } from '@jest/globals';
import { authorGate, commitsGate, forkGate, labelledByGate } from '../../packages/core/src/decide/gates/author.ts';
import { GHOST, type Permission } from '../../packages/core/src/domain/issue.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import {
  aBot,
  aBump,
  aCommit,
  aFile,
  alice,
  all,
  bob,
  type Change,
  dependabot,
  type Spec,
  some,
  us,
  webFlow,
} from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

const NONE: Spec = { safety: { approvals: 0 } };
const NAMED: Spec = { ...NONE, selector: { author: 'dependabot' } };
/** A bump, with a rule that names its author and asks for no approval. */
const bump = (over: Partial<Pull> = {}, spec: Spec = NAMED): Change => ({ pull: aBump(over), spec });
const ofDependabot = { author: dependabot, committer: webFlow };

describe('who opened it', () => {
  it.each<Row>([
    ['somebody', {}, 'passed'],
    ['19: a deleted account', { pull: { author: GHOST } }, ['GHOST_AUTHOR']],
    ['19: without an approval too', { pull: { author: GHOST }, spec: NONE }, ['GHOST_AUTHOR']],
    ['without an approval, one who may write', { spec: NONE }, 'passed'],
    ['and that is not read yet', { spec: NONE, background: null }, 'unread'],
    ['an app that the rule names', bump(), 'passed'],
    ['an app that the rule does not name', bump({}, NONE), ['AUTHOR_MAY_NOT_WRITE']],
    ['AM57: an app of another name', bump({ author: aBot('renovate[bot]') }), ['AUTHOR_MAY_NOT_WRITE']],
    ['it is not asked where people approve', bump({ author: aBot('renovate[bot]') }, {}), 'passed'],
    ['us', { pull: { author: us }, spec: NONE }, 'passed'],
    [
      'a trusted bot',
      {
        pull: { author: aBot('github-actions[bot]', 41898282) },
        spec: NONE,
        trustedBots: [{ login: 'github-actions[bot]', id: 41898282 }],
      },
      'passed',
    ],
    [
      'a fork, which an approval is needed for',
      { pull: { fork: true }, spec: NONE, background: { authorPermission: 'read' } },
      'passed',
    ],
  ])('%s', (_name, change, expected) => {
    expect(answer(authorGate, change)).toEqual(expected);
  });

  it.each<[Permission | undefined, boolean]>([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
    ['unknown', false],
    [undefined, false],
  ])('without an approval an author who has %s: %s', (authorPermission, may) => {
    expect(answer(authorGate, { spec: NONE, background: { authorPermission } })).toEqual(
      may ? 'passed' : ['AUTHOR_MAY_NOT_WRITE'],
    );
  });
});

describe('M4: what an app made', () => {
  it.each<Row>([
    ['its own verified commits of manifests', bump(), 'passed'],
    ['a person is not asked for it', { spec: NONE }, 'off'],
    ['an app that people approve and no rule names', bump({}, {}), 'off'],
    [
      'committed by the app itself',
      bump({ commits: all(aCommit({ author: dependabot, committer: dependabot })) }),
      'passed',
    ],
    [
      'its account as commits tell it',
      bump({
        commits: all(
          aCommit({ author: { ...dependabot, login: 'dependabot[bot]', type: 'User' }, committer: webFlow }),
        ),
      }),
      'passed',
    ],
    [
      '22: a commit of a person',
      bump({ commits: all(aCommit(ofDependabot), aCommit({ author: bob, committer: bob })) }),
      ['FOREIGN_COMMITS'],
    ],
    [
      '22: though people approve',
      bump({ commits: all(aCommit()) }, { selector: { author: 'dependabot' } }),
      ['FOREIGN_COMMITS'],
    ],
    [
      '22: committed by a person',
      bump({ commits: all(aCommit({ author: dependabot, committer: bob })) }),
      ['FOREIGN_COMMITS'],
    ],
    ['22: of another app', bump({ commits: all(aCommit({ author: us, committer: webFlow })) }), ['FOREIGN_COMMITS']],
    [
      '22: of nobody known',
      bump({ commits: all(aCommit({ author: undefined, committer: webFlow })) }),
      ['FOREIGN_COMMITS'],
    ],
    [
      '22: committed by nobody known',
      bump({ commits: all(aCommit({ author: dependabot, committer: undefined })) }),
      ['FOREIGN_COMMITS'],
    ],
    ['23: not verified', bump({ commits: all(aCommit({ ...ofDependabot, verified: false })) }), ['UNVERIFIED_COMMITS']],
    [
      '22, 23: both',
      bump({ commits: all(aCommit({ author: bob, verified: false })) }),
      ['FOREIGN_COMMITS', 'UNVERIFIED_COMMITS'],
    ],
    ['not all commits are known', bump({ commits: some(aCommit(ofDependabot)) }), ['INCOMPLETE_DATA']],
    ['no commit is known', bump({ commits: all() }), ['INCOMPLETE_DATA']],
    ['another file', bump({ files: all(aFile('package.json'), aFile('src/a.ts')) }), ['FOREIGN_PATHS']],
    [
      'which people may approve',
      bump({ files: all(aFile('package.json'), aFile('src/a.ts')) }, { selector: { author: 'dependabot' } }),
      'passed',
    ],
    [
      'a file in a folder of such a name',
      bump({ files: all(aFile('package.json/a.ts')), changedFiles: 1 }),
      ['FOREIGN_PATHS'],
    ],
    [
      'a name that only looks like one',
      bump({ files: all(aFile('\u0440ackage.json')), changedFiles: 1 }),
      ['FOREIGN_PATHS'],
    ],
    [
      'a file that was renamed to one',
      bump({ files: all(aFile('package.json', { change: 'RENAMED', previousPath: 'a.ts' })), changedFiles: 1 }),
      ['FOREIGN_PATHS'],
    ],
    ['others, deep and in capitals', bump({ files: all(aFile('a/b/Cargo.toml'), aFile('Gemfile.lock')) }), 'passed'],
    ['not all files are known', bump({ files: some(aFile('package.json')) }), ['INCOMPLETE_DATA']],
    ['fewer files than it has', bump({ changedFiles: 301 }), ['INCOMPLETE_DATA']],
    [
      'ours with code in it',
      { pull: { author: us, commits: all(aCommit({ author: us, committer: webFlow })) }, spec: NONE },
      ['FOREIGN_PATHS'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(answer(commitsGate, change)).toEqual(expected);
  });
});

describe('AM60: who put the labels on', () => {
  const by = (login: string, permission: Permission, bot = false): Change => ({
    spec: { ...NONE, selector: { labels: { include: ['Auto-Merge'] } } },
    background: { labelledBy: new Map([['auto-merge', { login, permission, bot }]]) },
  });
  it.each<Row>([
    ['one who may write', by('carol', 'write'), 'passed'],
    ['one who may only triage', by('mallory', 'read'), ['LABELLED_BY_READER']],
    ['one of whom nothing is known', by('mallory', 'unknown'), ['LABELLED_BY_READER']],
    ['a person with our login', by('ai-devops', 'none'), ['LABELLED_BY_READER']],
    ['we', by('ai-devops[bot]', 'none', true), 'passed'],
    [
      'a trusted bot',
      { ...by('github-actions[bot]', 'none', true), trustedBots: [{ login: 'github-actions[bot]', id: 1 }] },
      'passed',
    ],
    ['another app', by('labeler[bot]', 'none', true), ['LABELLED_BY_READER']],
    ['the app that opened it', { ...by('dependabot[bot]', 'none', true), pull: aBump() }, 'passed'],
    ['nobody known', { ...by('carol', 'write'), background: { labelledBy: new Map() } }, ['LABELLED_BY_READER']],
    [
      'one of two labels is of a reader',
      {
        spec: { ...NONE, selector: { labels: { include: ['auto-merge', 'staging'] } } },
        background: {
          labelledBy: new Map([
            ['auto-merge', { login: 'carol', permission: 'admin', bot: false }],
            ['staging', { login: 'mallory', permission: 'read', bot: false }],
          ]),
        },
      },
      ['LABELLED_BY_READER'],
    ],
    ['it is not read yet', { ...by('carol', 'write'), background: null }, 'unread'],
    ['no label selects', { spec: NAMED }, 'off'],
    ['people approve', { background: { labelledBy: new Map() } }, 'off'],
  ])('%s', (_name, change, expected) => {
    expect(answer(labelledByGate, change)).toEqual(expected);
  });
});

it.each<Row>([
  ['none', {}, 'passed'],
  ['120, F3: one', { pull: { fork: true } }, ['FORK']],
  ['120: allowed by the rule', { pull: { fork: true }, spec: { safety: { allowForks: true } } }, 'passed'],
  ['AM99: one that is gone', { pull: { fork: true, headOwner: undefined, author: alice } }, ['FORK']],
])('a fork: %s', (_name, change, expected) => {
  expect(answer(forkGate, change)).toEqual(expected);
});
