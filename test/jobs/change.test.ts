import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChangeRequest } from '../../packages/core/src/domain/change.ts';
import {
  APP,
  api,
  asked,
  type ChangeWorld,
  FILE,
  GROW,
  OPEN,
  openChangeWorld,
  SET,
  SHOP,
  wall,
  worker,
} from './change-world.ts';
import { HOME } from './reconcile-world.ts';

let world: ChangeWorld;
beforeEach(async () => {
  world = await openChangeWorld();
});
afterEach(async () => {
  expect(world.model.requests).toEqual([]);
  await world.close();
});

const values = (type: ChangeRequest['type'], given: ChangeRequest['values'], over: Partial<ChangeRequest> = {}) =>
  asked({ type, file: 'charts/web/values-prod.yaml', id: 'alert-7', values: given, ...over });

describe('each type, from the request to the pull request', () => {
  it.each<[what: string, request: ChangeRequest, risk: string, from: string, to: string]>([
    ['pvc-size', GROW, 'low', 'storage: 10Gi #', 'storage: 20Gi #'],
    [
      'replicas',
      asked({ type: 'replicas', id: 'alert-7', target: api, values: { replicas: 5 } }),
      'low',
      'replicas: 3 ',
      'replicas: 5 ',
    ],
    [
      'replicas, none',
      asked({ type: 'replicas', id: 'alert-7', target: api, values: { replicas: 0 } }),
      'medium',
      'replicas: 3 ',
      'replicas: 0 ',
    ],
    [
      'resource-limits',
      asked({
        type: 'resource-limits',
        id: 'alert-7',
        target: { ...api, container: 'api' },
        values: { limits: { memory: '1Gi' } },
      }),
      'low',
      'memory: 512Mi',
      'memory: 1Gi',
    ],
    [
      'hpa-bounds',
      asked({
        type: 'hpa-bounds',
        id: 'alert-7',
        target: { kind: 'HorizontalPodAutoscaler', name: 'worker' },
        values: { max: 9 },
      }),
      'low',
      'maxReplicas: 6',
      'maxReplicas: 9',
    ],
    [
      'image-tag',
      asked({ type: 'image-tag', id: 'alert-7', target: worker, values: { tag: '1.1' } }),
      'medium',
      'worker:1.0',
      'worker:1.1',
    ],
    ['env-value', SET, 'medium', 'value: info', 'value: debug'],
    [
      'network-policy',
      asked({
        type: 'network-policy',
        id: 'alert-7',
        target: wall,
        values: {
          direction: 'ingress',
          peers: [{ podSelector: { matchLabels: { app: 'metrics' } } }],
          ports: [{ port: 9090 }],
        },
      }),
      'medium',
      '- {protocol: TCP, port: 8080}\n',
      '- {protocol: TCP, port: 8080}\n    - from:',
    ],
    ['helm-values', values('helm-values', { set: { 'service.port': 8080 } }), 'medium', 'port: 80\n', 'port: 8080\n'],
    [
      'patch',
      asked({
        type: 'patch',
        id: 'alert-7',
        target: worker,
        patch: [{ op: 'replace', path: '/spec/replicas', value: 4 }],
      }),
      'medium',
      'replicas: 2',
      'replicas: 4',
    ],
    ['patch, and of high risk', OPEN, 'high', '    spec:\n', '      hostNetwork: true\n'],
  ])('%s', async (_, request, risk, from, to) => {
    const report = await world.ask(
      { ...request, environment: 'staging' },
      { input: { approvers: ['maria', 'acme/core'] } },
    );
    const branch = `agent-sre/${request.type}-alert-7`;
    expect({ message: report.message, outcome: report.outcome, risk: report.outputs['risk'] }).toEqual({
      message: expect.stringMatching(/^Proposed: http/),
      outcome: 'done',
      risk,
    });
    const files = world.github.repo(HOME).files(branch);
    const before = world.github.repo(HOME).files()[request.file]!;
    expect(before).toContain(from);
    expect(files[request.file]).toContain(to);
    const changed = Object.entries(files).filter(([path, text]) => world.github.repo(HOME).files()[path] !== text);
    expect(changed.map(([path]) => path)).toEqual([request.file]);
    const [pull, more] = world.pulls();
    expect(more).toBeUndefined();
    expect(pull).toMatchObject({
      user: APP,
      state: 'open',
      labels: [
        'ai-devops',
        'agent-sre',
        `risk:${risk}`,
        ...(risk === 'high' ? ['needs-human-approval'] : []),
        'staging',
      ],
      pull: {
        head: branch,
        base: 'main',
        draft: risk !== 'low',
        requestedReviewers: { low: [], medium: ['jon'], high: ['jon', 'maria'] }[risk],
        requestedTeams: risk === 'low' ? [] : ['core'],
      },
    });
    for (const title of ['Alert', 'Remediation', 'Impact', 'Risk', 'Rollback', 'Links', 'Provenance'])
      expect(pull!.body).toContain(`## ${title}\n`);
    expect(JSON.parse(report.outputs['pull-requests']!)).toMatchObject([
      { repository: HOME, number: pull!.number, risk },
    ]);
    expect(report.outputs).toMatchObject({ branch, change: `${request.type}-alert-7` });
  });
});

describe('the same request again', () => {
  it('finds its pull request, and writes nothing', async () => {
    await world.ask(GROW);
    const writes = world.writes().length;
    const again = await world.ask(GROW);
    expect(again).toMatchObject({
      outcome: 'nothing',
      reason: 'already-open',
      outputs: { change: 'pvc-size-alert-7' },
    });
    expect(JSON.parse(again.outputs['pull-requests']!)).toMatchObject([
      { number: world.pulls()[0]!.number, risk: 'low' },
    ]);
    expect(world.writes().length).toBe(writes);
  });

  it('without an id, by another alert', async () => {
    const { id: _, ...plain } = GROW;
    await world.ask(plain);
    expect(await world.ask({ ...plain, alert: { name: 'Another' } })).toMatchObject({ reason: 'already-open' });
    expect(world.pulls()).toHaveLength(1);
  });

  it.each(['merged', 'closed'])('after its pull request was %s', async (how) => {
    await world.ask(GROW);
    const [pull] = world.pulls();
    if (how === 'merged') {
      world.github
        .repo(HOME)
        .push('main', { message: 'Merged', author: 'maria', files: { [FILE]: SHOP.replace('10Gi', '20Gi') } });
      world.github.repo(HOME).editIssue(pull!.number, { state: 'closed' }, 'maria');
    } else world.github.repo(HOME).editIssue(pull!.number, { state: 'closed' }, 'maria');
    const writes = world.writes().length;
    expect(await world.ask(GROW)).toMatchObject({ outcome: 'nothing', reason: 'already-done' });
    expect(world.writes().length).toBe(writes);
    world.github.repo(HOME).deleteBranch('agent-sre/pvc-size-alert-7');
    expect(await world.ask(GROW)).toMatchObject(
      how === 'merged' ? { outcome: 'nothing', reason: 'unchanged' } : { outcome: 'done', reason: 'ok' },
    );
  });

  it('while a person works on its branch', async () => {
    await world.ask(GROW);
    world.github
      .repo(HOME)
      .push('agent-sre/pvc-size-alert-7', { message: 'More', author: 'maria', files: { 'a.md': 'a\n' } });
    const writes = world.writes().length;
    expect(await world.ask(GROW)).toMatchObject({
      outcome: 'nothing',
      reason: 'already-open',
      message: expect.stringContaining('others have worked on it'),
      outputs: { risk: 'low' },
    });
    expect(world.writes().length).toBe(writes);
  });

  it('with other values under the same id: refused, and told what helps', async () => {
    await world.ask(GROW);
    const writes = world.writes().length;
    expect(await world.ask({ ...GROW, values: { size: '40Gi' } })).toMatchObject({
      outcome: 'refused',
      reason: 'guard',
      message: expect.stringMatching(/#\d+ proposes something else under the same `id`: give the request another one/),
      refused: [{ rule: 'W3' }],
    });
    expect(world.writes().length).toBe(writes);
  });

  it('when a run died after its commit and the base moved on: it is adopted', async () => {
    await world.ask(GROW);
    const repo = world.github.repo(HOME);
    const [pull] = world.pulls();
    const head = repo.sha('agent-sre/pvc-size-alert-7');
    repo.record.issues.splice(repo.record.issues.indexOf(pull!), 1);
    repo.push('main', { message: 'Elsewhere', author: 'maria', files: { 'README.md': 'new\n' } });
    expect(await world.ask(GROW)).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(repo.sha('agent-sre/pvc-size-alert-7')).toBe(head);
    expect(world.pulls()).toMatchObject([{ labels: ['ai-devops', 'agent-sre', 'risk:low'], pull: { draft: false } }]);
  });

  it('when a run died before its commit and the base moved on: it goes on from there', async () => {
    const repo = world.github.repo(HOME);
    // The last commit of the base may be one of ours, merged: that is none of this branch.
    await world.ask(OPEN);
    const [first] = world.pulls();
    repo.record.refs.set('heads/main', repo.sha('agent-sre/patch-alert-7'));
    expect(first).toBeDefined();
    repo.branch('agent-sre/pvc-size-alert-7');
    const base = repo.sha();
    repo.push('main', { message: 'Elsewhere', author: 'maria', files: { 'README.md': 'new\n' } });
    expect(await world.ask(GROW)).toMatchObject({ outcome: 'done', reason: 'ok' });
    expect(repo.record.git.commits.get(repo.sha('agent-sre/pvc-size-alert-7'))!.parents).toEqual([base]);
  });
});
