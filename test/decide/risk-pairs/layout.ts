import { APP, about, edit, type RiskPair, SAME } from './pair.ts';

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: web
          image: acme/web:1
          resources: &small
            limits: { cpu: 500m }
        - name: log
          image: acme/log:1
          resources: *small
      volumes:
        - name: files
          configMap: { name: files, defaultMode: 0644 }
`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { ports: [{ port: 80 }] }
`;
const MAP = `apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data: { A: "1" }
`;
const MERGED = `api:
  resources: &base
    limits: { cpu: 1, memory: 1Gi }
  image: { repository: acme/api, tag: a }
worker:
  resources:
    <<: *base
    requests: { cpu: 100m }
`;
const WRITTEN_OUT = `api:
  resources:
    limits: { cpu: 1, memory: 1Gi }
  image: { repository: acme/api, tag: a }
worker:
  resources:
    limits: { cpu: 1, memory: 1Gi }
    requests: { cpu: 100m }
`;
const all = (...documents: string[]): string => documents.join('---\n');
const web = about('`Deployment` `shop/web`');
const file = about('');
const values = about('', 'values.yaml');
const UNREAD = `\`${APP}\` is a template, too large or no plain YAML, and was compared by lines.`;
const CONTAINERS = 'spec.template.spec.containers';

export const LAYOUT: readonly RiskPair[] = [
  file('comments', edit(WEB, ['  replicas: 2', '  # Two are enough.\n  replicas: 2 # for now']), 'low', SAME),
  file(
    'quotes',
    edit(WEB, ['image: acme/web:1', 'image: "acme/web:1"'], ['name: log', "'name': >-\n            log"]),
    'low',
    SAME,
  ),
  file(
    'indentation and flow',
    {
      before: SERVICE,
      after:
        'apiVersion: v1\nkind: Service\nmetadata:\n    name: web\n    namespace: shop\nspec:\n    ports:\n    - port: 80\n',
    },
    'low',
    SAME,
  ),
  file(
    'JSON in its stead',
    {
      before: MAP,
      after: '{"kind":"ConfigMap","apiVersion":"v1","data":{"A":"1"},"metadata":{"namespace":"shop","name":"web"}}',
    },
    'low',
    SAME,
  ),
  file('line ends', { before: `${MAP}  # End.\n`, after: `${MAP}  # End.\n`.replaceAll('\n', '\r\n') }, 'low', SAME),
  file(
    'a number that only looks the same',
    edit(WEB, ['0644', '644']),
    'medium',
    '`k8s/app.yaml`: `Deployment` `shop/web` changes what no rule knows (`spec.template.spec.volumes.files.configMap.defaultMode` 420 → 644).',
  ),
  file('a number that is the same', edit(WEB, ['0644', '0o644']), 'low', SAME),
  file(
    'documents in another order',
    { before: all(WEB, SERVICE, MAP), after: all(MAP, '# Empty.\n', WEB, SERVICE) },
    'low',
    SAME,
  ),
  file(
    'one of several',
    { before: all(WEB, SERVICE, MAP), after: all(MAP, SERVICE, WEB.replace('replicas: 2', 'replicas: 3')) },
    'low',
    '`k8s/app.yaml`: `Deployment` `shop/web` changes how often it runs (`spec.replicas` 2 → 3).',
  ),
  file(
    'one more',
    { before: WEB, after: all(WEB, SERVICE) },
    'medium',
    '`k8s/app.yaml`: `Service` `shop/web` is added: nothing like it was there before.',
  ),
  file(
    'one less',
    { before: all(WEB, SERVICE), after: WEB },
    'medium',
    '`k8s/app.yaml`: `Service` `shop/web` is deleted: something may depend on it.',
  ),
  file(
    'one with another name',
    { before: all(WEB, MAP), after: all(WEB, MAP.replace('name: web', 'name: new')) },
    'medium',
    '`k8s/app.yaml`: `ConfigMap` `shop/web` is deleted: something may depend on it.',
    '`k8s/app.yaml`: `ConfigMap` `shop/new` is added: nothing like it was there before.',
  ),
  file(
    'documents as a list',
    {
      before: all(SERVICE, MAP),
      after: `apiVersion: v1\nkind: List\nitems:\n${[SERVICE, MAP].map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`).join('')}`,
    },
    'low',
    SAME,
  ),
  file('the same key twice', edit(MAP, ['\ndata:', '\ndata: { A: "2" }\ndata:']), 'medium', UNREAD),
  file(
    'the same key twice, in quotes and of a role',
    {
      before: '"apiVersion": v1\n"kind": Role\nrules: []\n',
      after: '"apiVersion": v1\n"kind": Role\nrules: []\nrules: [a]\n',
    },
    'high',
    `\`${APP}\` was compared by lines and touches access or security (\`Role\`).`,
  ),
  file('broken', edit(SERVICE, ['[{ port: 80 }]', '[{ port: 80 }']), 'medium', UNREAD),
  file('huge', edit(MAP, ['"1"', `"${'1'.repeat(256 * 1024)}"`]), 'medium', UNREAD),
  file('a tag that nobody knows', edit(MAP, ['"1"', '!env "1"']), 'medium', UNREAD),
  web(
    'an anchor reaches two places',
    edit(WEB, ['500m', '750m']),
    'low',
    `… changes its limits or requests of resources (\`${CONTAINERS}.web.resources.limits.cpu\` 500m → 750m, \`${CONTAINERS}.log.resources.limits.cpu\` 500m → 750m).`,
  ),
  web('an alias is written out', edit(WEB, ['*small', '{ limits: { cpu: 500m } }'], ['&small', '']), 'low', SAME),
  values(
    'a merge is written out',
    { before: MERGED, after: WRITTEN_OUT },
    'low',
    '`values.yaml` changes in its layout or comments alone.',
  ),
  values(
    'a merge reaches two places',
    edit(MERGED, ['memory: 1Gi', 'memory: 2Gi']),
    'low',
    '… changes its limits or requests of resources (`api.resources.limits.memory` 1Gi → 2Gi, `worker.resources.limits.memory` 1Gi → 2Gi).',
  ),
  values(
    'a merge that a key of its own hides',
    edit(MERGED, ['<<: *base', '<<: *base\n    limits: { cpu: 1, memory: 1Gi }']),
    'low',
    '`values.yaml` changes in its layout or comments alone.',
  ),
  values(
    'a merge whose order counts',
    edit(MERGED, ['<<: *base', 'limits: { cpu: 2 }\n    <<: *base']),
    'medium',
    '`values.yaml` is a template, too large or no plain YAML, and was compared by lines.',
  ),
  values(
    'a merge in quotes is none',
    edit(MERGED, ['<<: *base', '"<<": *base']),
    'medium',
    '`values.yaml` is a template, too large or no plain YAML, and was compared by lines.',
  ),
];
