import { describe, expect, it } from '@jest/globals';
import { rateRisk } from '../../packages/core/src/decide/risk.ts';
import { file, rated } from './risk-facts.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
  labels: { app: api }
spec:
  replicas: 4
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      serviceAccountName: api
      containers:
        - name: web
          image: ghcr.io/acme/api:1.4.0
          args: ["--port=8080"]
          resources:
            requests: { cpu: 250m, memory: 256Mi }
            limits: { memory: 512Mi }
          securityContext:
            runAsNonRoot: true
        - name: proxy
          image: envoyproxy/envoy:v1.30
`;
const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
`;
const SCALER = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  minReplicas: 4
  maxReplicas: 10
`;
const ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - apiGroups: [""]
    resources: [pods]
    verbs: [get]
`;
const object = (apiVersion: string, kind: string, rest = 'spec: { a: 1 }', meta = 'name: x'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { ${meta} }\n${rest}\n`;

/** What is replaced by what in one object, and the one reason's end. */
type Row = [text: string, from: string, to: string, expected: string];
const rows: Row[] = [
  [DEPLOYMENT, 'replicas: 4', 'replicas: 6', 'low: changes how often it runs (`spec.replicas` 4 → 6).'],
  [DEPLOYMENT, 'replicas: 4', 'replicas: 3', 'low: changes how often it runs (`spec.replicas` 4 → 3).'],
  [DEPLOYMENT, 'replicas: 4', 'replicas: 2', 'medium: runs half as often or less (`spec.replicas` 4 → 2).'],
  [DEPLOYMENT, 'replicas: 4', 'replicas: 0', 'medium: runs half as often or less (`spec.replicas` 4 → 0).'],
  [DEPLOYMENT, '  replicas: 4\n', '', 'medium: runs half as often or less (`spec.replicas`).'],
  [DEPLOYMENT, 'replicas: 4', 'replicas: "4"', 'medium: changes what no rule knows (`spec.replicas` 4 → 4).'],
  [
    DEPLOYMENT,
    'cpu: 250m',
    'cpu: 1',
    'low: changes its limits or requests of resources (`spec.template.spec.containers.web.resources.requests.cpu` 250m → 1).',
  ],
  [
    DEPLOYMENT,
    'limits: { memory: 512Mi }',
    'limits: { memory: 1Gi, cpu: 2 }',
    'low: changes its limits or requests of resources (`spec.template.spec.containers.web.resources.limits.memory` 512Mi → 1Gi, `spec.template.spec.containers.web.resources.limits.cpu`).',
  ],
  [DEPLOYMENT, 'limits: { memory: 512Mi }', 'limits: {}', 'medium: changes what no rule knows ('],
  [DEPLOYMENT, 'limits: { memory: 512Mi }', 'limits: { memory: lots }', 'medium: changes what no rule knows ('],
  [
    DEPLOYMENT,
    'limits: { memory: 512Mi }',
    'limits: { memory: 512Mi, nvidia.com/gpu: 1 }',
    'medium: changes what no rule knows (',
  ],
  [
    DEPLOYMENT,
    'api:1.4.0',
    'api:1.5.0',
    'medium: runs another version of its image (`spec.template.spec.containers.web.image`).',
  ],
  [DEPLOYMENT, 'api:1.4.0', 'api@sha256:00', 'medium: runs another version of its image'],
  [DEPLOYMENT, 'envoyproxy/envoy', 'docker.io/envoyproxy/envoy', 'medium: runs another version of its image'],
  [DEPLOYMENT, 'ghcr.io/acme/api', 'ghcr.io/evil/api', 'high: runs an image of another registry or repository'],
  [DEPLOYMENT, 'ghcr.io/acme/api', 'acme/api', 'high: runs an image of another registry or repository'],
  [
    DEPLOYMENT,
    'v1.30\n',
    'v1.30\n        - name: more\n          image: evil/more\n',
    'high: runs an image of another registry or repository',
  ],
  [
    DEPLOYMENT,
    'v1.30\n',
    'v1.30\n        - name: more\n          image: ghcr.io/acme/api:2\n',
    'medium: changes what no rule knows',
  ],
  [
    DEPLOYMENT,
    '--port=8080',
    '--port=9090',
    'medium: changes what no rule knows (`spec.template.spec.containers.web.args.0`).',
  ],
  [DEPLOYMENT, 'serviceAccountName: api', 'serviceAccountName: admin', 'medium: changes the account that it runs as'],
  [
    DEPLOYMENT,
    'runAsNonRoot: true',
    'runAsNonRoot: false',
    'high: changes what a container may do on its node (`spec.template.spec.containers.web.securityContext.runAsNonRoot`).',
  ],
  [DEPLOYMENT, 'runAsNonRoot: true', 'privileged: true', 'high: changes what a container may do on its node'],
  [
    DEPLOYMENT,
    'runAsNonRoot: true',
    'capabilities: { add: [SYS_ADMIN] }',
    'high: changes what a container may do on its node',
  ],
  [
    DEPLOYMENT,
    '      containers:',
    '      hostNetwork: true\n      containers:',
    'high: changes what a container may do on its node (`spec.template.spec.hostNetwork`).',
  ],
  [
    DEPLOYMENT,
    '      containers:',
    '      volumes: [{ name: v, hostPath: { path: / } }]\n      containers:',
    'high: changes what a container may do on its node (`spec.template.spec.volumes.v.hostPath.path`',
  ],
  [
    DEPLOYMENT,
    'labels: { app: api }\nspec',
    'labels: { app: api, container.apparmor.security.beta.kubernetes.io/web: unconfined }\nspec',
    'high: changes what a container may do on its node',
  ],
  [CLAIM, '10Gi', '20Gi', 'low: makes a volume larger (`spec.resources.requests.storage` 10Gi → 20Gi).'],
  [CLAIM, '10Gi', '5000Mi', 'medium: makes a volume smaller, which Kubernetes refuses'],
  [CLAIM, '10Gi', 'much', 'medium: changes what no rule knows'],
  [CLAIM, 'ReadWriteOnce', 'ReadWriteMany', 'medium: changes what no rule knows'],
  [SCALER, 'maxReplicas: 10', 'maxReplicas: 20', 'low: changes how often it runs'],
  [SCALER, 'minReplicas: 4', 'minReplicas: 1', 'medium: runs half as often or less'],
  [
    SCALER,
    'name: api }\n  min',
    'name: web }\n  min',
    'medium: changes what no rule knows (`spec.scaleTargetRef.name`).',
  ],
];
describe('one field', () => {
  it.each(rows.map(([text, ...row]) => [...row, text] as const))('%j to %j: %s', (from, to, expected, text) => {
    expect(text.split(from)).toHaveLength(2);
    const [level, reason = ''] = rated('k8s/app.yaml', text, text.replace(from, to)).split(/: (.*)/s);
    const said = reason.replace(/^`k8s\/app\.yaml`: `\w+` `[\w/]+` /, '');
    expect(`${level}: ${said}`.slice(0, expected.length)).toBe(expected);
  });
});

/** An object, and what its change, its coming and its going are rated. */
describe('one object', () => {
  it.each<[string, string, string]>([
    ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'high high high'],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'high high high'],
    ['v1', 'Secret', 'high high high'],
    ['policy/v1beta1', 'PodSecurityPolicy', 'high high high'],
    ['security.openshift.io/v1', 'SecurityContextConstraints', 'high high high'],
    ['kyverno.io/v1', 'Policy', 'high high high'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'high high high'],
    ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'high high high'],
    ['apiregistration.k8s.io/v1', 'APIService', 'high high high'],
    ['scheduling.k8s.io/v1', 'PriorityClass', 'high high high'],
    ['storage.k8s.io/v1', 'StorageClass', 'high high high'],
    ['v1', 'Node', 'high high high'],
    ['karpenter.sh/v1', 'NodePool', 'high high high'],
    ['machineconfiguration.openshift.io/v1', 'MachineConfig', 'high high high'],
    ['v1', 'PersistentVolume', 'high high high'],
    ['v1', 'Namespace', 'medium medium high'],
    ['apps/v1', 'StatefulSet', 'medium medium high'],
    ['v1', 'PersistentVolumeClaim', 'medium medium high'],
    ['networking.k8s.io/v1', 'NetworkPolicy', 'medium medium medium'],
    ['cilium.io/v2', 'CiliumNetworkPolicy', 'medium medium medium'],
    ['v1', 'ServiceAccount', 'medium medium medium'],
    ['v1', 'ConfigMap', 'medium medium medium'],
    ['example.com/v1', 'Widget', 'medium medium medium'],
    ['postgresql.cnpg.io/v1', 'Cluster', 'medium medium medium'],
  ])('%s %s: %s', (apiVersion, kind, expected) => {
    const [one, two] = [object(apiVersion, kind), object(apiVersion, kind, 'spec: { a: 2 }')];
    // Another object stays, so that no file comes or goes.
    const level = (before: string, after: string): string =>
      rated('k8s/app.yaml', `${CLAIM}---\n${before}`, `${CLAIM}---\n${after}`).split(':', 1)[0]!;
    expect([level(one, two), level('', one), level(one, '')].join(' ')).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'verbs: [get]',
      'verbs: ["*"]',
      'high: `k8s/app.yaml`: `Role` `shop/reader` is changed: it grants everything of something',
    ],
    [
      'verbs: [get]',
      'verbs: [get, list]',
      'high: `k8s/app.yaml`: `Role` `shop/reader` is changed: it decides who may do what',
    ],
  ])('RBAC: %s to %s', (from, to, expected) => {
    expect(rated('k8s/app.yaml', ROLE, ROLE.replace(from, to)).slice(0, expected.length)).toBe(expected);
  });

  it('of the system is one of the cluster', () => {
    const text = object('v1', 'ConfigMap', 'data: { a: b }', 'name: coredns, namespace: kube-system');
    expect(rated('dns.yaml', text, text.replace('a: b', 'a: c'))).toBe(
      'high: `dns.yaml`: `ConfigMap` `kube-system/coredns` is changed: the whole cluster depends on it.',
    );
  });

  it('that enforces less is a matter of security', () => {
    const text = object('v1', 'Namespace', '', 'name: x, labels: { pod-security.kubernetes.io/enforce: restricted }');
    expect(rated('n.yaml', text, text.replace('restricted', 'privileged'))).toContain(
      'high: `n.yaml`: `Namespace` `x` changes what a container may do',
    );
  });
});

describe('objects are found', () => {
  it('in any order and layout', () => {
    const after = `# Sorted.\n${ROLE}\n---\n---\n${CLAIM}`.replace(
      'spec:\n  accessModes: [ReadWriteOnce]',
      'spec:\n  accessModes:\n    - "ReadWriteOnce"',
    );
    expect(rated('app.yaml', `${CLAIM}---\n${ROLE}`, after)).toBe(
      'low: `app.yaml` changes in its layout or comments alone.',
    );
  });
  it('in a newer version of their group', () => {
    const text = SCALER.replace('autoscaling/v2', 'autoscaling/v2beta2');
    expect(rated('app.yaml', text, SCALER)).toContain(
      'medium: `app.yaml`: `HorizontalPodAutoscaler` `shop/api` changes what no rule knows (`apiVersion`).',
    );
  });
  it('under another name as another object', () => {
    expect(rateRisk([file('app.yaml', CLAIM, CLAIM.replace('name: data', 'name: more'))])).toEqual({
      level: 'high',
      reasons: [
        '`app.yaml`: `PersistentVolumeClaim` `shop/data` is deleted: its data may go with it.',
        '`app.yaml`: `PersistentVolumeClaim` `shop/more` is added: nothing like it was there before.',
      ],
    });
  });
  it('in lists, and inside of others', () => {
    const inner = ROLE.trimEnd().replaceAll('\n', '\n    ');
    const list = `apiVersion: v1\nkind: List\nitems:\n  - ${inner}\n`;
    expect(rated('app.yaml', list, list.replace('[get]', '[delete]'))).toContain(
      'high: `app.yaml`: `Role` `shop/reader` is changed',
    );
    const release = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', `spec:\n  extra:\n  - ${inner}`);
    expect(rated('app.yaml', release, release.replace('[get]', '[delete]'))).toContain(
      'high: `app.yaml`: `Role` `shop/reader` is changed',
    );
  });
  it('in JSON', () => {
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x' }, data: { a: 'YQ==' } });
    expect(rated('x.json', text, text.replace('YQ', 'YR'))).toBe(
      'high: `x.json`: `Secret` `x` is changed: it holds or fetches secrets.',
    );
  });
  it('with others of the same name', () => {
    expect(rated('app.yaml', `${CLAIM}---\n${CLAIM}`, `${CLAIM}---\n${CLAIM.replace('10Gi', '20Gi')}`)).toContain(
      'low: ',
    );
  });
});

it('a new object is looked into for what a pod may do', () => {
  const { level, reasons } = rateRisk([file('new.yaml', '', DEPLOYMENT)]);
  expect(level).toBe('high');
  expect(reasons).toEqual([
    '`new.yaml`: `Deployment` `shop/api` runs an image of another registry or repository (`spec.template.spec.containers.web.image`, `spec.template.spec.containers.proxy.image`).',
    '`new.yaml`: `Deployment` `shop/api` changes what a container may do on its node (`spec.template.spec.containers.web.securityContext.runAsNonRoot`).',
    '`new.yaml`: `Deployment` `shop/api` is added: nothing like it was there before.',
  ]);
});

it.each<[string, string]>([
  ['initContainers', 'medium: `p.yaml`: `Pod` `x` changes what no rule knows (`spec.initContainers.order`).'],
  ['containers', 'low: `p.yaml` changes in its layout or comments alone.'],
])('%s are told by name, and their order counts if they wait for each other', (list, expected) => {
  const text = (...names: string[]) =>
    object('v1', 'Pod', `spec:\n  ${list}: [${names.map((name) => `{ name: ${name}, image: i }`).join(', ')}]`);
  expect(rated('p.yaml', text('a', 'b'), text('b', 'a'))).toBe(expected);
});
