import { describe, expect, it } from '@jest/globals';
import { rated } from './risk-facts.ts';

const VALUES = `replicaCount: 4
image:
  repository: ghcr.io/acme/api
  tag: "1.4.0"
  pullPolicy: IfNotPresent
sidecar:
  image: acme/sidecar:1
serviceAccount: { create: true, name: api }
rbac: { create: true, rules: [] }
podSecurityContext: { fsGroup: 1000 }
networkPolicy: { enabled: true }
persistence: { enabled: true, size: 10Gi }
autoscaling: { minReplicas: 2, maxReplicas: 6 }
resources:
  limits: { cpu: 500m, memory: 512Mi }
auth: { password: hunter22 }
logLevel: info
`;

describe('Helm values', () => {
  it.each<[string, string, string]>([
    ['replicaCount: 4', 'replicaCount: 5', 'low: `c/values.yaml`: changes how often it runs (`replicaCount` 4 → 5).'],
    ['replicaCount: 4', 'replicaCount: 1', 'medium: `c/values.yaml`: runs half as often or less'],
    ['maxReplicas: 6', 'maxReplicas: 9', 'low: '],
    [
      'cpu: 500m',
      'cpu: 750m',
      'low: `c/values.yaml`: changes its limits or requests of resources (`resources.limits.cpu` 500m → 750m).',
    ],
    ['size: 10Gi', 'size: 12Gi', 'low: `c/values.yaml`: makes a volume larger'],
    ['size: 10Gi', 'size: 1Gi', 'medium: `c/values.yaml`: makes a volume smaller'],
    ['tag: "1.4.0"', 'tag: "1.5.0"', 'medium: `c/values.yaml`: runs another version'],
    ['sidecar:1', 'sidecar:2', 'medium: `c/values.yaml`: runs another version'],
    ['repository: ghcr.io/acme', 'repository: ghcr.io/evil', 'high: `c/values.yaml`: runs an image of another'],
    ['image: acme/sidecar', 'image: evil/sidecar', 'high: `c/values.yaml`: runs an image of another'],
    ['name: api', 'name: admin', 'medium: `c/values.yaml`: changes the account'],
    [
      'networkPolicy: { enabled: true }',
      'networkPolicy: { enabled: false }',
      'medium: `c/values.yaml`: changes who may reach it',
    ],
    ['rules: []', 'rules: [{ verbs: ["*"] }]', 'high: `c/values.yaml`: changes who may do what'],
    ['fsGroup: 1000', 'fsGroup: 0', 'high: `c/values.yaml`: changes what a container may do'],
    ['password: hunter22', 'password: hunter23', 'high: `c/values.yaml`: changes a secret (`auth.password`).'],
    ['logLevel: info', 'logLevel: debug', 'medium: `c/values.yaml`: changes what no rule knows (`logLevel`).'],
    [
      'logLevel: info',
      'extraObjects: [{ apiVersion: v1, kind: Secret, metadata: { name: x } }]',
      'high: `c/values.yaml`: `Secret` `x` is added',
    ],
    ['logLevel: info', '# why\nlogLevel: info', 'low: `c/values.yaml` changes in its layout or comments alone.'],
  ])('%j to %j', (from, to, expected) => {
    expect(VALUES.split(from)).toHaveLength(2);
    expect(rated('c/values.yaml', VALUES, VALUES.replace(from, to)).slice(0, expected.length)).toBe(expected);
  });

  it.each<[string, string]>([
    ['values-prod.yml', 'low: `values-prod.yml`: changes how often'],
    ['prod.values.yaml', 'low: `prod.values.yaml`: changes how often'],
    ['env/prod.yaml', 'low: `env/prod.yaml`: changes how often'],
  ])('are known as %s', (path, expected) => {
    expect(rated(path, VALUES, VALUES.replace('Count: 4', 'Count: 5'))).toContain(expected);
  });

  it('are no other settings', () => {
    expect(rated('config/app.yaml', 'image: a\nlevel: 1\n', 'image: a\nlevel: 2\n')).toBe(
      'low: `config/app.yaml` has a plain edit.',
    );
  });
});

describe('templates', () => {
  const template = (kind: string, body: string): string =>
    `{{- if .Values.on }}\napiVersion: x/v1\nkind: ${kind}\nmetadata:\n  name: {{ include "a" . }}\n${body}{{- end }}\n`;
  it.each<[string, string, string, string]>([
    [
      'Deployment',
      'spec:\n  a: 1\n',
      'spec:\n  a: 2\n',
      'medium: `charts/a/templates/x.yaml` is a template, too large or no plain YAML, and was compared by lines.',
    ],
    [
      'ClusterRole',
      'rules: []\n',
      'rules: [a]\n',
      'high: `charts/a/templates/x.yaml` was compared by lines and touches access or security (`ClusterRole`).',
    ],
    [
      'Deployment',
      'spec: {}\n',
      'spec:\n  securityContext:\n    privileged: true\n',
      'high: `charts/a/templates/x.yaml` was compared by lines and touches access or security (`securityContext`, `privileged`).',
    ],
  ])('of a %s: %j to %j', (kind, before, after, expected) => {
    expect(rated('charts/a/templates/x.yaml', template(kind, before), template(kind, after))).toBe(expected);
  });
  it('helpers are templates', () => {
    expect(rated('a/templates/_helpers.tpl', '{{ define "a" }}\n', '{{ define "b" }}\n')).toContain('medium: ');
  });
});

/** What cannot be read is never low when it may be of a cluster. */
it.each<[string, string]>([
  ['broken', 'apiVersion: v1\nkind: ConfigMap\ndata: [\n'],
  ['a key twice', 'apiVersion: v1\nkind: ConfigMap\ndata: 1\ndata: 2\n'],
  ['a key of the language', 'apiVersion: v1\nkind: ConfigMap\n__proto__: 2\n'],
  ['too deep', `apiVersion: v1\nkind: ConfigMap\ndata: ${'['.repeat(40)}${']'.repeat(40)}\n`],
  ['far too deep', `apiVersion: v1\nkind: ConfigMap\ndata: ${'['.repeat(100_000)}\n`],
  [
    'a bomb of aliases',
    `apiVersion: v1\nkind: ConfigMap\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]\n`,
  ],
  [
    'a long list many times',
    `apiVersion: v1\nkind: ConfigMap\na: &a [${'x, '.repeat(50_000)}]\nb: [${'*a, '.repeat(90)}]\n`,
  ],
  ['too large', `apiVersion: v1\nkind: ConfigMap\ndata: ${'x'.repeat(256 * 1024)}\n`],
])('%s', (_, text) => {
  expect(rated('app.yaml', 'apiVersion: v1\nkind: ConfigMap\n', text)).toBe(
    'medium: `app.yaml` is a template, too large or no plain YAML, and was compared by lines.',
  );
});
