import { describe, expect, it } from '@jest/globals';
import type { ChangeRequest } from '../../../packages/core/src/domain/change.ts';
import { api, claim, lines, plan, request, scaler, wall, worker } from './manifests.ts';

type Asked = Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>;
type Row = [what: string, asked: Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>, risk: string, lines: string[]];
const peers = [
  { podSelector: { matchLabels: { app: 'metrics' } }, namespaceSelector: { matchLabels: { team: 'sre' } } },
];

describe('a change of infrastructure touches its own lines alone', () => {
  it.each<Row>([
    [
      'pvc-size',
      { type: 'pvc-size', target: claim, values: { size: '20Gi' } },
      'low',
      ['-      storage: 10Gi # grown in May', '+      storage: 20Gi # grown in May'],
    ],
    [
      'pvc-size of values',
      { type: 'pvc-size', values: { size: '30Gi', path: 'persistence.size' } },
      'low',
      ['-  size: "20Gi"', '+  size: "30Gi"'],
    ],
    [
      'resource-limits',
      {
        type: 'resource-limits',
        target: { ...api, container: 'api' },
        values: { limits: { memory: '1Gi', cpu: '1' } },
      },
      'medium',
      ['-              memory: 512Mi', '+              memory: 1Gi', '+              cpu: "1"'],
    ],
    [
      'resource-limits in brackets',
      { type: 'resource-limits', target: { ...api, container: 'api' }, values: { requests: { cpu: '300m' } } },
      'low',
      ['-            requests: {cpu: 250m, memory: 256Mi}', '+            requests: {cpu: 300m, memory: 256Mi}'],
    ],
    [
      'resource-limits where there were none',
      { type: 'resource-limits', target: worker, values: { requests: { memory: '1Gi' } } },
      'low',
      ['+          resources:', '+            requests:', '+              memory: 1Gi'],
    ],
    [
      'resource-limits of values',
      { type: 'resource-limits', values: { path: 'resources', limits: { memory: '1Gi' } } },
      'medium',
      ['-resources: {}', '+resources:', '+  limits:', '+    memory: 1Gi'],
    ],
    [
      'replicas',
      { type: 'replicas', target: api, values: { replicas: 5 } },
      'low',
      ['-  replicas: 3   # see the runbook', '+  replicas: 5   # see the runbook'],
    ],
    [
      'replicas, half as many',
      { type: 'replicas', target: api, values: { replicas: 1 } },
      'medium',
      ['-  replicas: 3   # see the runbook', '+  replicas: 1   # see the runbook'],
    ],
    [
      'replicas of values',
      { type: 'replicas', values: { replicas: 5, path: 'replicaCount' } },
      'low',
      ['-replicaCount: 4', '+replicaCount: 5'],
    ],
    [
      'hpa-bounds',
      { type: 'hpa-bounds', target: scaler, values: { max: 10 } },
      'low',
      ['-  maxReplicas: 6', '+  maxReplicas: 10'],
    ],
    [
      'hpa-bounds of values',
      { type: 'hpa-bounds', values: { path: 'autoscaling', min: 3, max: 9 } },
      'low',
      ['-  minReplicas: 2', '-  maxReplicas: 8', '+  minReplicas: 3', '+  maxReplicas: 9'],
    ],
    [
      'image-tag',
      { type: 'image-tag', target: { ...api, container: 'api' }, values: { tag: '2.3.2' } },
      'medium',
      [
        '-          image: "registry.example:5000/shop/api:2.3.1"   # pinned by hand',
        '+          image: "registry.example:5000/shop/api:2.3.2"   # pinned by hand',
      ],
    ],
    [
      'image-tag by digest',
      { type: 'image-tag', target: { ...api, container: 'proxy' }, values: { digest: `sha256:${'b'.repeat(64)}` } },
      'medium',
      [`-          image: envoy@sha256:${'a'.repeat(64)}`, `+          image: envoy@sha256:${'b'.repeat(64)}`],
    ],
    [
      'image-tag of an init container',
      { type: 'image-tag', target: { ...api, container: 'migrate' }, values: { tag: '1.5' } },
      'medium',
      [
        '-          image: registry.example:5000/shop/migrate:1.4',
        '+          image: registry.example:5000/shop/migrate:1.5',
      ],
    ],
    [
      'image-tag of values',
      { type: 'image-tag', values: { path: 'image', tag: '1.10' } },
      'medium',
      ['-  tag: 1.9   # keep with the chart', '+  tag: "1.10"   # keep with the chart'],
    ],
    [
      'image-tag of values, by its own path',
      { type: 'image-tag', values: { path: 'image.tag', tag: '2.0.0' } },
      'medium',
      ['-  tag: 1.9   # keep with the chart', '+  tag: 2.0.0   # keep with the chart'],
    ],
    [
      'image-tag of values, in one text',
      { type: 'image-tag', values: { path: 'sidecar.image', tag: '4' } },
      'medium',
      ['-  image: registry.example/shop/side:3', '+  image: registry.example/shop/side:4'],
    ],
    [
      'network-policy',
      { type: 'network-policy', target: wall, values: { direction: 'ingress', peers, ports: [{ port: 9090 }] } },
      'medium',
      [
        '+    - from:',
        '+        - podSelector:',
        '+            matchLabels:',
        '+              app: metrics',
        '+          namespaceSelector:',
        '+            matchLabels:',
        '+              team: sre',
        '+      ports:',
        '+        - port: 9090',
      ],
    ],
    [
      'env-value',
      { type: 'env-value', target: { ...api, container: 'api' }, values: { name: 'LOG_LEVEL', value: 'warn' } },
      'medium',
      ['-              value: info', '+              value: warn'],
    ],
    [
      'env-value that is new',
      { type: 'env-value', target: worker, values: { name: 'THREADS', value: '8' } },
      'medium',
      ['+          env:', '+            - name: THREADS', '+              value: "8"'],
    ],
    [
      'helm-values',
      { type: 'helm-values', values: { set: { 'image.pullPolicy': 'Always', 'ingress.hosts.0.host': 'www.example' } } },
      'medium',
      ['-  pullPolicy: IfNotPresent', '-    - host: shop.example', '+  pullPolicy: Always', '+    - host: www.example'],
    ],
    [
      'patch',
      {
        type: 'patch',
        target: api,
        patch: [
          { op: 'add', path: '/metadata/labels/team', value: 'shop' },
          { op: 'remove', path: '/spec/template/spec/containers/0/env/0' },
        ],
      },
      'medium',
      [
        '-  labels: {app: api, tier: "web"}',
        '+  labels: {app: api, tier: "web", team: shop}',
        '-            - name: LOG_LEVEL',
        '-              value: info',
      ],
    ],
    [
      'patch of what is low alone',
      { type: 'patch', target: api, patch: [{ op: 'replace', path: '/spec/replicas', value: 4 }] },
      'medium',
      ['-  replicas: 3   # see the runbook', '+  replicas: 4   # see the runbook'],
    ],
  ])('%s', (_, over, risk, wanted) => {
    const asked = request(over);
    // What lies between two changes is the same on both sides.
    const seen = lines(asked);
    const same = new Set(seen.filter((line) => seen.includes(`${line.startsWith('-') ? '+' : '-'}${line.slice(1)}`)));
    const byKind = (list: readonly string[]) => list.toSorted((a, b) => (a < b ? -1 : 1));
    expect(byKind(seen.filter((line) => !same.has(line)))).toEqual(byKind(wanted));
    const made = plan(asked);
    expect(made.risk.level).toBe(risk);
    expect(made.type).toBe(over.type);
    expect([made.change.length, made.impact.length, made.rollback.length].every((count) => count > 0)).toBe(true);
  });

  it('and says in words what it does', () => {
    expect(
      plan(request({ type: 'pvc-size', target: claim, values: { size: '20Gi' }, environment: 'staging' })),
    ).toMatchObject({
      title: 'Grow PersistentVolumeClaim shop/data to 20Gi in staging',
      change: ['`spec.resources.requests.storage` of `PersistentVolumeClaim` `shop/data` goes from `10Gi` to `20Gi`.'],
      risk: {
        level: 'low',
        reasons: [
          '`deploy/shop.yaml`: `PersistentVolumeClaim` `shop/data` makes a volume larger (`spec.resources.requests.storage` 10Gi → 20Gi).',
        ],
      },
      rollback: [expect.stringContaining('cannot be made smaller again')],
    });
  });
});

describe('where a change finds its object', () => {
  const release = `kind: HelmRelease
apiVersion: helm.toolkit.fluxcd.io/v2
metadata: {name: web, namespace: shop}
spec:
  values:
    replicaCount: 2
    resources:
      limits: {memory: 1Gi}
`;
  const list = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: a}
- apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec: {resources: {requests: {storage: 1Gi}}}
`;
  it.each<[what: string, asked: Asked, text: string, after: string]>([
    [
      'values within an object',
      {
        type: 'replicas',
        target: { kind: 'HelmRelease', name: 'web' },
        values: { replicas: 3, path: 'spec.values.replicaCount' },
      },
      release,
      release.replace('Count: 2', 'Count: 3'),
    ],
    [
      'several values within an object',
      {
        type: 'helm-values',
        target: { kind: 'HelmRelease', name: 'web' },
        values: { path: ['spec', 'values'], set: { 'resources.limits.memory': '2Gi', a: true } },
      },
      release,
      `${release.replace('1Gi', '2Gi')}    a: true\n`,
    ],
    [
      'an entry of a list of objects, whose namespace comes from elsewhere',
      { type: 'pvc-size', target: claim, values: { size: '2Gi' } },
      list,
      list.replace('1Gi', '2Gi'),
    ],
    [
      'the only object of a file',
      { type: 'pvc-size', file: 'deploy/data.yaml', values: { size: '2Gi' } },
      list
        .slice(list.lastIndexOf('- api') + 2)
        .replaceAll('\n  ', '\n')
        .replaceAll('\n', '\r\n')
        .trimEnd(),
      list
        .slice(list.lastIndexOf('- api') + 2)
        .replaceAll('\n  ', '\n')
        .replaceAll('\n', '\r\n')
        .trimEnd()
        .replace('1Gi', '2Gi'),
    ],
  ])('%s', (_, over, text, after) => {
    expect(plan(request(over), text).after).toBe(after);
  });

  it('a patch of a secret is as dangerous as it is', () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  a: b\n';
    const asked = request({
      type: 'patch',
      target: { kind: 'Secret', name: 's' },
      patch: [{ op: 'replace', path: '/stringData/a', value: 'c' }],
    });
    expect(plan(asked, secret).risk.level).toBe('high');
  });
});
