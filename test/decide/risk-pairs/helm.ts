import { about, edit, type RiskPair } from './pair.ts';

const VALUES = `replicaCount: 2
image: { repository: ghcr.io/acme/web, tag: "2.0.1" }
resources:
  limits: { cpu: 500m, memory: 512Mi }
extraEnv:
  - { name: A, value: "1" }
  - { name: B, value: "2" }
postgresql:
  enabled: true
  auth: { username: shop, postgresPassword: changeme }
  primary:
    persistence: { size: 20Gi }
    resources: { limits: { memory: 1Gi } }
worker:
  replicaCount: 4
  image: { repository: ghcr.io/acme/worker, tag: "2.0.1" }
  maxTokens: 4096
metricsImage: prom/statsd-exporter:v0.27.0
images:
  init: { repository: ghcr.io/acme/init, tag: "1" }
networkPolicy:
  enabled: "no"
`;
const PATH = 'charts/shop/values-prod.yaml';
const values = about('', PATH);
const SAME_VALUES = `\`${PATH}\` changes in its layout or comments alone.`;

const RELEASE = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: shop, namespace: shop }
spec:
  interval: 10m
  chart:
    spec:
      chart: shop
      version: 1.2.0
      sourceRef: { kind: HelmRepository, name: acme }
  values:
    replicaCount: 2
    image: { repository: ghcr.io/acme/web, tag: "2.0.1" }
    rbac: { create: false }
    resources: { limits: { memory: 512Mi } }
`;
const release = about('`HelmRelease` `shop/shop`');

const TEMPLATE_PATH = 'charts/shop/templates/deployment.yaml';
const TEMPLATE = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
spec:
  replicas: {{ .Values.replicaCount }}
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
`;
const QUOTED = `# What runs.
apiVersion: v1
kind: ConfigMap
metadata: { name: "{{ .Release.Name }}" }
data: { level: info }
`;
const template = about('', TEMPLATE_PATH);
const BY_LINES = 'is a template, too large or no plain YAML, and was compared by lines.';

export const HELM: readonly RiskPair[] = [
  values(
    'more replicas',
    edit(VALUES, ['replicaCount: 2', 'replicaCount: 3']),
    'low',
    '… changes how often it runs (`replicaCount` 2 → 3).',
  ),
  values(
    'another tag',
    edit(VALUES, ['acme/web, tag: "2.0.1"', 'acme/web, tag: "2.1.0"']),
    'medium',
    '… runs another version of its image (`image.tag` 2.0.1 → 2.1.0).',
  ),
  values(
    'another repository of a chart in the chart',
    edit(VALUES, ['ghcr.io/acme/worker', 'ghcr.io/eve/worker']),
    'high',
    '… runs an image of another registry or repository (`worker.image.repository`).',
  ),
  values(
    'another repository of one of several images',
    edit(VALUES, ['ghcr.io/acme/init', 'ghcr.io/eve/init']),
    'high',
    '… runs an image of another registry or repository (`images.init.repository`).',
  ),
  values(
    'another repository in one word',
    edit(VALUES, ['prom/statsd', 'eve/statsd']),
    'high',
    '… runs an image of another registry or repository (`metricsImage`).',
  ),
  values(
    'size and limits of a chart in the chart',
    edit(VALUES, ['size: 20Gi', 'size: 40Gi'], ['memory: 1Gi', 'memory: 2Gi']),
    'low',
    '… makes a volume larger (`postgresql.primary.persistence.size` 20Gi → 40Gi).',
    '… changes its limits or requests of resources (`postgresql.primary.resources.limits.memory` 1Gi → 2Gi).',
  ),
  values(
    'a password by its full name',
    edit(VALUES, ['changeme', 'changed']),
    'high',
    '… changes a secret (`postgresql.auth.postgresPassword`).',
  ),
  values(
    'what only counts tokens',
    edit(VALUES, ['4096', '8192']),
    'medium',
    '… changes what no rule knows (`worker.maxTokens` 4096 → 8192).',
  ),
  values(
    'the network of the node',
    edit(VALUES, ['extraEnv:', 'hostNetwork: true\nextraEnv:']),
    'high',
    '… changes what a container may do on its node (`hostNetwork`).',
  ),
  values(
    'a list in another order',
    edit(
      VALUES,
      ['  - { name: A, value: "1" }\n', ''],
      ['value: "2" }\n', 'value: "2" }\n  - { name: A, value: "1" }\n'],
    ),
    'medium',
    '… changes what no rule knows (`extraEnv.order`).',
  ),
  values(
    'replicas where there were none: the chart has its own',
    edit(VALUES.replace('replicaCount: 2\n', ''), [
      'image: { repository: ghcr.io/acme/web',
      'replicaCount: 1\nimage: { repository: ghcr.io/acme/web',
    ]),
    'medium',
    '… changes what no rule knows (`replicaCount`).',
  ),
  values(
    'quotes that make a text of a boolean',
    edit(VALUES, ['enabled: "no"', 'enabled: no']),
    'medium',
    '… changes who may reach it over the network (`networkPolicy.enabled`).',
  ),
  values(
    'quotes and comments',
    edit(VALUES, ['size: 20Gi', "size: '20Gi'"], ['worker:', '# By hand.\nworker:']),
    'low',
    SAME_VALUES,
  ),
  about('', 'env/prod.yaml')(
    'values by their content',
    {
      before: 'web:\n  image: { repository: acme/web, tag: a }\n',
      after: 'web:\n  image: { repository: eve/web, tag: a }\n',
    },
    'high',
    '… runs an image of another registry or repository (`web.image.repository`).',
  ),
  release(
    'replicas in its values',
    edit(RELEASE, ['replicaCount: 2', 'replicaCount: 3']),
    'low',
    '… changes how often it runs (`spec.values.replicaCount` 2 → 3).',
  ),
  release(
    'rights in its values',
    edit(RELEASE, ['create: false', 'create: true']),
    'high',
    '… changes who may do what in the cluster (`spec.values.rbac.create`).',
  ),
  release(
    'another chart',
    edit(RELEASE, ['HelmRepository, name: acme', 'HelmRepository, name: eve']),
    'high',
    '… deploys what lies in another repository or chart (`spec.chart.spec.sourceRef.name`).',
  ),
  release(
    'another version of its chart',
    edit(RELEASE, ['1.2.0', '1.3.0']),
    'medium',
    '… changes what no rule knows (`spec.chart.spec.version` 1.2.0 → 1.3.0).',
  ),
  release(
    'it is gone, and all that it installed',
    { before: `${RELEASE}---\n${QUOTED}`, after: QUOTED },
    'high',
    '… is deleted: its data may go with it.',
  ),
  template(
    'a line of a template',
    edit(TEMPLATE, ['.Values.replicaCount', '.Values.replicas']),
    'medium',
    `\`${TEMPLATE_PATH}\` ${BY_LINES}`,
  ),
  template(
    'pod security in a template',
    edit(TEMPLATE, ['      containers:', '      hostPID: true\n      containers:']),
    'high',
    `\`${TEMPLATE_PATH}\` was compared by lines and touches access or security (\`hostPID\`).`,
  ),
  template(
    'a comment that is run',
    edit(QUOTED, ['# What runs.', '# {{ .Files.Get "what-runs" }}']),
    'medium',
    `\`${TEMPLATE_PATH}\` ${BY_LINES}`,
  ),
  template(
    'a template that can be read',
    edit(QUOTED, ['level: info', 'level: debug']),
    'medium',
    `\`${TEMPLATE_PATH}\`: \`ConfigMap\` \`{{ .Release.Name }}\` changes what no rule knows (\`data.level\`).`,
  ),
  about('', 'deploy/role.yaml.j2')(
    'a template of Jinja',
    {
      before: 'apiVersion: v1\nkind: Role\nmetadata: { name: {{ n }} }\n',
      after: 'apiVersion: v1\nkind: Role\nmetadata: { name: {{ m }} }\n',
    },
    'high',
    '`deploy/role.yaml.j2` was compared by lines and touches access or security (`Role`).',
  ),
];
