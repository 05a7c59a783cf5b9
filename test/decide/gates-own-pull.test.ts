import { describe, expect, it } from '@jest/globals';
import { commitsGate } from '../../packages/core/src/decide/gates/author.ts';
import type { Gate } from '../../packages/core/src/decide/gates/gate.ts';
import { weakenedGate } from '../../packages/core/src/decide/gates/paths.ts';
import { riskGate } from '../../packages/core/src/decide/gates/risk.ts';
import type { Pull } from '../../packages/core/src/domain/pull.ts';
import type { PullMarker } from '../../packages/core/src/domain/pull-marker.ts';
import { writeMarker } from '../../packages/core/src/text/marker.ts';
import { fixData } from '../effects/publish.ts';
import { aBot, aCommit, aFile, alice, all, bob, type Change, dependabot, some, us, webFlow } from './gate-facts.ts';
import { answer, type Row } from './gate-rows.ts';

/** What a pull request of ours says of itself, and what that allows and forbids without an approval (M4, W6, W7). */

const written = ({ kind, data }: PullMarker): string => writeMarker(kind, data, (text) => text);
const change = (risk: 'low' | 'medium' | 'high' = 'low'): PullMarker => ({
  kind: 'change',
  data: { change: 'pvc-size-7', type: 'pvc-size', plan: 'd'.repeat(64), run: 7, risk },
});
const fix = (over: Parameters<typeof fixData>[0] = {}): PullMarker => ({ kind: 'fix', data: fixData(over) });
const rollback: PullMarker = {
  kind: 'rollback',
  data: { pull: 'acme/app#6', merge: 'e'.repeat(40), target: 'argocd:app', run: 7 },
};
const plan: PullMarker = {
  kind: 'plan',
  data: {
    issue: 'acme/app#1',
    hash: 'd'.repeat(64),
    head: 'e'.repeat(40),
    run: 7,
    asked: { provider: 'gemini', model: 'm', costUsd: 0, steps: 1 },
  },
};
const byUs = aCommit({ author: us, committer: webFlow });

/** One of ours that a rule without approvals selects, with a manifest of the cluster in it. */
const ours = (markers: PullMarker[], over: Partial<Pull> = {}): Change => ({
  pull: {
    author: us,
    body: ['Does it.', ...markers.map(written)].join('\n\n'),
    headBranch: 'agent-sre/pvc-size-7',
    labels: all('ai-devops', 'agent-sre', 'risk:low'),
    files: all(aFile('deploy/shop.yaml')),
    commits: all(byUs),
    ...over,
  },
  spec: { safety: { approvals: 0 }, risk: {} },
});

const reverting = (over: Partial<Pull> = {}): Change => ours([rollback], { headBranch: 'revert-6-raise', ...over });

const trusted = (): Change => ({
  ...ours([change()], { author: dependabot, commits: all(aCommit({ author: dependabot, committer: webFlow })) }),
  trustedBots: [{ login: dependabot.login, id: dependabot.id }],
});

describe('M4: our own without an approval', () => {
  it.each<Row>([
    ['a change of low risk', ours([change()]), 'passed'],
    ['a revert', reverting(), 'passed'],
    ['a revert on a branch of another name', reverting({ headBranch: 'feature' }), ['FOREIGN_PATHS']],
    ['a revert on the branch of another revert', reverting({ headBranch: 'revert-66-raise' }), ['FOREIGN_PATHS']],
    ['a revert of what was merged elsewhere', reverting({ repo: { owner: 'acme', name: 'other' } }), ['FOREIGN_PATHS']],
    ['a revert from a fork, which an approval is needed for', reverting({ fork: true }), 'off'],
    ['a revert that somebody edited', reverting({ editor: bob }), ['FOREIGN_PATHS']],
    [
      'a revert with a commit of somebody',
      reverting({ commits: all(byUs, aCommit({ author: bob })) }),
      ['FOREIGN_COMMITS'],
    ],
    [
      'a revert by a bot that we trust, whose words a workflow makes',
      {
        ...reverting({ author: dependabot, commits: all(aCommit({ author: dependabot, committer: webFlow })) }),
        trustedBots: [{ login: dependabot.login, id: dependabot.id }],
      },
      ['FOREIGN_PATHS'],
    ],
    ['a revert where nobody knows who we are', { ...reverting(), self: undefined }, ['FOREIGN_PATHS']],
    ['a change of medium risk', ours([change('medium')]), ['FOREIGN_PATHS']],
    ['a change of high risk', ours([change('high')]), ['FOREIGN_PATHS']],
    ['a fix', ours([fix()]), ['FOREIGN_PATHS']],
    ['a plan', ours([plan]), ['FOREIGN_PATHS']],
    ['what says nothing of itself', ours([]), ['FOREIGN_PATHS']],
    ['the last word counts: a fix', ours([change(), fix()]), ['FOREIGN_PATHS']],
    ['edited by us', ours([change()], { editor: us }), 'passed'],
    ['edited by somebody', ours([change()], { editor: bob }), ['FOREIGN_PATHS']],
    [
      'with a commit of somebody',
      ours([change()], { commits: all(byUs, aCommit({ author: bob })) }),
      ['FOREIGN_COMMITS'],
    ],
    [
      'with a commit that nobody verified',
      ours([change()], { commits: all(byUs, aCommit({ ...byUs, verified: false })) }),
      ['UNVERIFIED_COMMITS'],
    ],
    ['with more commits than are known', ours([change()], { commits: some(byUs) }), ['INCOMPLETE_DATA']],
    [
      'a marker that another app wrote',
      ours([change()], { author: dependabot, commits: all(aCommit({ author: dependabot, committer: webFlow })) }),
      ['FOREIGN_PATHS'],
    ],
    [
      'an app of our name and another id',
      ours([change()], {
        author: aBot(us.login, 7),
        commits: all(aCommit({ author: aBot(us.login, 7), committer: webFlow })),
      }),
      ['FOREIGN_PATHS'],
    ],
    ['a marker that a person wrote, who is not asked', ours([change()], { author: alice }), 'off'],
    ['on the branch of another change', ours([change()], { headBranch: 'agent-sre/pvc-size-8' }), ['FOREIGN_PATHS']],
    ['on any branch', ours([change()], { headBranch: 'work' }), ['FOREIGN_PATHS']],
    ['where nobody knows who we are', { ...ours([change()]), self: undefined }, ['FOREIGN_PATHS']],
    ['one of a bot that we trust, whose words a workflow makes', trusted(), ['FOREIGN_PATHS']],
    [
      'one of a bot that we trust and the rule names',
      { ...trusted(), spec: { safety: { approvals: 0 }, risk: {}, selector: { author: dependabot.login } } },
      'passed',
    ],
    [
      'one of a bot that the rule names and we do not trust',
      { ...trusted(), trustedBots: [], spec: { safety: { approvals: 0 }, selector: { author: dependabot.login } } },
      ['FOREIGN_PATHS'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(answer(commitsGate, facts)).toEqual(expected);
  });
});

describe('what else its marker says', () => {
  it.each<[string, Gate, Change, 'passed' | 'off' | string[]]>([
    ['W6: a change weakens nothing', weakenedGate, ours([change('high')]), 'passed'],
    ['W6: one that somebody edited', weakenedGate, ours([change()], { editor: bob }), ['WEAKENED_TESTS']],
    ['114: low', riskGate, ours([change()]), 'passed'],
    ['116: a marker says medium, whatever the label', riskGate, ours([change('medium')]), ['RISK_MEDIUM']],
    ['116: a marker says high', riskGate, ours([change('high')]), ['RISK_HIGH']],
    [
      '116: the difference says high, whatever the marker',
      riskGate,
      { ...ours([change()]), risk: { level: 'high', reasons: ['It opens the network.'] } },
      ['RISK_HIGH'],
    ],
  ])('%s', (_name, gate, facts, expected) => {
    expect(answer(gate, { ...facts, pull: { reviews: all(), ...facts.pull } })).toEqual(expected);
  });
});
