import { type ChangePlan, planChange } from '../../../packages/core/src/decide/change/index.ts';
import type { ChangeRequest } from '../../../packages/core/src/domain/change.ts';

/** Files as people keep them: with comments, quotes and orders of their own. */

export const SHOP = `# The shop, as the team rolls it out.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
  labels: {app: api, tier: "web"}
spec:
  replicas: 3   # see the runbook
  selector:
    matchLabels: {app: api}
  template:
    metadata:
      labels: {app: api}
    spec:
      initContainers:
        - name: migrate
          image: registry.example:5000/shop/migrate:1.4
      containers:
        - name: api
          image: "registry.example:5000/shop/api:2.3.1"   # pinned by hand
          env:
            - name: LOG_LEVEL
              value: info
            - name: DB_HOST
              valueFrom: {configMapKeyRef: {name: db, key: host}}
          resources:
            requests: {cpu: 250m, memory: 256Mi}
            limits:
              # twice what it needs on a Monday
              memory: 512Mi
        - name: proxy
          image: envoy@sha256:${'a'.repeat(64)}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 10Gi # grown in May
  storageClassName: fast
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: worker
          image: registry.example:5000/shop/worker:1.0
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: worker
  namespace: shop
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: worker}
  minReplicas: 2
  maxReplicas: 6
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: api
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {matchLabels: {app: proxy}}
      ports:
        - {protocol: TCP, port: 8080}
`;

export const VALUES = `# values for production
replicaCount: 4
image:
  repository: registry.example/shop/web
  tag: 1.9   # keep with the chart
  pullPolicy: IfNotPresent
resources: {}
autoscaling:
  enabled: false
  minReplicas: 2
  maxReplicas: 8
persistence:
  enabled: true
  size: "20Gi"
service:
  port: 80
ingress:
  hosts:
    - host: shop.example
      paths: [/]
sidecar:
  image: registry.example/shop/side:3
`;

const FILES: Readonly<Record<string, string>> = { 'deploy/shop.yaml': SHOP, 'charts/web/values-prod.yaml': VALUES };

/** A request for the shop's manifests; with \`path\` in its values, for the chart's. */
export function request(over: Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>): ChangeRequest {
  const isValues = over.target === undefined && over.file === undefined;
  return {
    file: isValues ? 'charts/web/values-prod.yaml' : 'deploy/shop.yaml',
    alert: { name: 'KubePersistentVolumeFillingUp' },
    ...over,
  };
}

export const planned = (asked: ChangeRequest, text = FILES[asked.file]!) =>
  planChange(asked, { path: asked.file, text });

/** The lines that a plan takes and gives, as a patch has them. */
export function lines(asked: ChangeRequest, text = FILES[asked.file]!): string[] {
  const plan = planned(asked, text);
  if ('fault' in plan) throw new Error(plan.fault);
  const [before, after] = [text.split('\n'), plan.after.split('\n')];
  let [head, tail] = [0, 0];
  while (before[head] === after[head] && head < before.length) head += 1;
  while (before.at(-1 - tail) === after.at(-1 - tail) && tail < Math.min(before.length, after.length) - head) tail += 1;
  return [
    ...before.slice(head, before.length - tail).map((line) => `-${line}`),
    ...after.slice(head, after.length - tail).map((line) => `+${line}`),
  ];
}

export const fault = (asked: ChangeRequest, text?: string): string | undefined => {
  const plan = planned(asked, text);
  return 'fault' in plan ? plan.fault : undefined;
};

export function plan(asked: ChangeRequest, text?: string): ChangePlan {
  const made = planned(asked, text);
  if ('fault' in made) throw new Error(made.fault);
  return made;
}

export const api = { kind: 'Deployment', name: 'api', namespace: 'shop' };
export const claim = { kind: 'PersistentVolumeClaim', name: 'data', namespace: 'shop' };
export const worker = { kind: 'Deployment', name: 'worker', namespace: 'shop' };
export const scaler = { kind: 'HorizontalPodAutoscaler', name: 'worker', namespace: 'shop' };
export const wall = { kind: 'NetworkPolicy', name: 'api', namespace: 'shop' };
