import { about, edit, type RiskPair, SAME } from './pair.ts';

const DAEMONS = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: logs, namespace: ops }
spec:
  selector: { matchLabels: { app: logs } }
  updateStrategy: { type: RollingUpdate, rollingUpdate: { maxUnavailable: 1 } }
  template:
    metadata: { labels: { app: logs } }
    spec:
      containers:
        - name: agent
          image: fluent/fluent-bit:3.1.0
          resources: { limits: { memory: 128Mi } }
`;
const logs = about('`DaemonSet` `ops/logs`');

const NIGHTLY = `apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly, namespace: shop }
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: run
              image: ghcr.io/acme/jobs@sha256:1f0c
              resources: { limits: { cpu: "1" } }
`;
const nightly = about('`CronJob` `shop/nightly`');

const STATEFUL = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  serviceName: db
  replicas: 3
  template:
    spec:
      containers:
        - name: db
          image: postgres:16.3
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { resources: { requests: { storage: 10Gi } } }
`;
const db = about('`StatefulSet` `shop/db`');

export const OTHER_WORKLOADS: readonly RiskPair[] = [
  logs(
    'how it is rolled out',
    edit(DAEMONS, ['maxUnavailable: 1', 'maxUnavailable: 100%']),
    'medium',
    '… changes what no rule knows (`spec.updateStrategy.rollingUpdate.maxUnavailable`).',
  ),
  logs(
    'a limit and a request',
    edit(DAEMONS, ['limits: { memory: 128Mi }', 'limits: { memory: 256Mi }, requests: { memory: 64Mi }']),
    'low',
    '… changes its limits or requests of resources (`spec.template.spec.containers.agent.resources.limits.memory` 128Mi → 256Mi, `spec.template.spec.containers.agent.resources.requests.memory`).',
  ),
  logs(
    'it is gone',
    { before: `${DAEMONS}---\n${NIGHTLY}`, after: NIGHTLY },
    'medium',
    '… is deleted: something may depend on it.',
  ),
  nightly(
    'at another time',
    edit(NIGHTLY, ['0 3 *', '0 * *']),
    'medium',
    '… changes what no rule knows (`spec.schedule`).',
  ),
  nightly(
    'another digest',
    edit(NIGHTLY, ['sha256:1f0c', 'sha256:99aa']),
    'medium',
    '… runs another version of its image (`spec.jobTemplate.spec.template.spec.containers.run.image`).',
  ),
  nightly('the same limit', edit(NIGHTLY, ['cpu: "1"', 'cpu: 1000m']), 'low', SAME),
  db(
    'fewer by one',
    edit(STATEFUL, ['replicas: 3', 'replicas: 2']),
    'low',
    '… changes how often it runs (`spec.replicas` 3 → 2).',
  ),
  db(
    'the claims of new members',
    edit(STATEFUL, ['10Gi', '20Gi']),
    'medium',
    '… changes what no rule knows (`spec.volumeClaimTemplates.0.spec.resources.requests.storage` 10Gi → 20Gi).',
  ),
  db(
    'it is gone with its file',
    { before: STATEFUL, after: '' },
    'high',
    '… is deleted: its data may go with it.',
    '`k8s/app.yaml` is deleted.',
  ),
];
