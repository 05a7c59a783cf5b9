import { about, edit, type RiskPair, SAME } from './pair.ts';

const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce, ReadOnlyMany]
  storageClassName: fast
  resources: { requests: { storage: 10Gi } }
`;
const data = about('`PersistentVolumeClaim` `shop/data`');

const SCALER = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
  minReplicas: 3
  maxReplicas: 12
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
    - type: Resource
      resource: { name: memory, target: { type: Utilization, averageUtilization: 80 } }
`;
const scaler = about('`HorizontalPodAutoscaler` `shop/api`');

const BUDGET = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: api, namespace: shop }
spec:
  minAvailable: 2
  selector: { matchLabels: { app: api } }
`;
const budget = about('`PodDisruptionBudget` `shop/api`');

const QUOTA = `apiVersion: v1
kind: ResourceQuota
metadata: { name: team, namespace: shop }
spec:
  hard: { requests.cpu: "20", pods: "50" }
`;
const quota = about('`ResourceQuota` `shop/team`');

export const SCALE_AND_STORAGE: readonly RiskPair[] = [
  data(
    'grows',
    edit(CLAIM, ['10Gi', '20Gi']),
    'low',
    '… makes a volume larger (`spec.resources.requests.storage` 10Gi → 20Gi).',
  ),
  data(
    'shrinks',
    edit(CLAIM, ['10Gi', '10G']),
    'medium',
    '… makes a volume smaller, which Kubernetes refuses (`spec.resources.requests.storage` 10Gi → 10G).',
  ),
  data('the same size', edit(CLAIM, ['10Gi', '10240Mi']), 'low', SAME),
  data(
    'another class',
    edit(CLAIM, ['fast', 'slow']),
    'medium',
    '… changes what no rule knows (`spec.storageClassName`).',
  ),
  data(
    'modes in another order',
    edit(CLAIM, ['[ReadWriteOnce, ReadOnlyMany]', '[ReadOnlyMany, ReadWriteOnce]']),
    'low',
    SAME,
  ),
  data(
    'another mode',
    edit(CLAIM, ['ReadOnlyMany', 'ReadWriteMany']),
    'medium',
    '… changes what no rule knows (`spec.accessModes.ReadOnlyMany`, `spec.accessModes.ReadWriteMany`).',
  ),
  data(
    'another namespace is another claim',
    edit(CLAIM, ['namespace: shop', 'namespace: ops']),
    'high',
    '… is deleted: its data may go with it.',
    '`k8s/app.yaml`: `PersistentVolumeClaim` `ops/data` is added: nothing like it was there before.',
  ),
  scaler(
    'may run more',
    edit(SCALER, ['maxReplicas: 12', 'maxReplicas: 20']),
    'low',
    '… changes how often it runs (`spec.maxReplicas` 12 → 20).',
  ),
  scaler(
    'without a lower bound it is one',
    edit(SCALER, ['  minReplicas: 3\n', '']),
    'medium',
    '… runs half as often or less (`spec.minReplicas`).',
  ),
  scaler(
    'a target among metrics in another order',
    edit(
      SCALER,
      [
        'name: cpu, target: { type: Utilization, averageUtilization: 70',
        'name: memory, target: { type: Utilization, averageUtilization: x',
      ],
      [
        'name: memory, target: { type: Utilization, averageUtilization: 80',
        'name: cpu, target: { type: Utilization, averageUtilization: 60',
      ],
      ['averageUtilization: x', 'averageUtilization: 80'],
    ),
    'medium',
    '… changes what no rule knows (`spec.metrics.1.resource.target.averageUtilization` 70 → 60).',
  ),
  budget(
    'fewer must be there',
    edit(BUDGET, ['minAvailable: 2', 'minAvailable: 0']),
    'medium',
    '… changes what no rule knows (`spec.minAvailable` 2 → 0).',
  ),
  budget(
    'it is gone',
    { before: `${BUDGET}---\n${QUOTA}`, after: QUOTA },
    'medium',
    '… is deleted: something may depend on it.',
  ),
  quota(
    'a larger share',
    edit(QUOTA, ['requests.cpu: "20"', 'requests.cpu: "40"']),
    'medium',
    '… changes what no rule knows (`spec.hard.requests.cpu` 20 → 40).',
  ),
];
