import { about, edit, type RiskPair, SAME } from './pair.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels: { app: api }
  template:
    metadata:
      labels: { app: api }
    spec:
      serviceAccountName: api
      initContainers:
        - name: migrate
          image: ghcr.io/acme/api:2.0.1
          args: [migrate]
        - name: warm
          image: ghcr.io/acme/api:2.0.1
          args: [warm]
      containers:
        - name: web
          image: ghcr.io/acme/web:2.0.1
          command: [/bin/web, --port, "8080"]
          env:
            - name: LOG_LEVEL
              value: info
            - name: REGION
              value: eu
          ports:
            - containerPort: 8080
            - containerPort: 9090
          resources:
            requests: { cpu: 250m, memory: 256Mi }
            limits: { memory: 512Mi }
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
            periodSeconds: 10
          securityContext:
            runAsUser: 1000
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          volumeMounts:
            - name: cache
              mountPath: /cache
            - name: cache
              mountPath: /tmp
        - name: proxy
          image: envoyproxy/envoy:v1.31.0
      tolerations:
        - { key: spot, operator: Exists }
        - { key: arm, operator: Exists }
      volumes:
        - name: cache
          emptyDir: {}
`;
const api = about('`Deployment` `shop/api`');
const WEB = 'spec.template.spec.containers.web';

export const WORKLOADS: readonly RiskPair[] = [
  api(
    'more replicas',
    edit(DEPLOYMENT, ['replicas: 3', 'replicas: 5']),
    'low',
    '… changes how often it runs (`spec.replicas` 3 → 5).',
  ),
  api(
    'none is left',
    edit(DEPLOYMENT, ['replicas: 3', 'replicas: 0']),
    'medium',
    '… runs half as often or less (`spec.replicas` 3 → 0).',
  ),
  api(
    'replicas and a limit at once',
    edit(DEPLOYMENT, ['replicas: 3', 'replicas: 4'], ['memory: 512Mi', 'memory: 768Mi']),
    'low',
    '… changes how often it runs (`spec.replicas` 3 → 4).',
    `… changes its limits or requests of resources (\`${WEB}.resources.limits.memory\` 512Mi → 768Mi).`,
  ),
  api('a limit written otherwise', edit(DEPLOYMENT, ['cpu: 250m', 'cpu: "0.25"'], ['512Mi', '0.5Gi']), 'low', SAME),
  api(
    'a limit is gone',
    edit(DEPLOYMENT, ['            limits: { memory: 512Mi }\n', '']),
    'medium',
    `… changes what no rule knows (\`${WEB}.resources.limits.memory\`).`,
  ),
  api(
    'another version',
    edit(DEPLOYMENT, ['web:2.0.1', 'web:2.1.0']),
    'medium',
    `… runs another version of its image (\`${WEB}.image\`).`,
  ),
  api(
    'an image of another registry',
    edit(DEPLOYMENT, ['image: ghcr.io/acme/web:2.0.1', 'image: ghcr.io.acme.example/web:2.0.1']),
    'high',
    `… runs an image of another registry or repository (\`${WEB}.image\`).`,
  ),
  api(
    'a container is gone',
    edit(DEPLOYMENT, ['        - name: proxy\n          image: envoyproxy/envoy:v1.31.0\n', '']),
    'medium',
    '… changes what no rule knows (`spec.template.spec.containers.proxy.name`, `spec.template.spec.containers.proxy.image`).',
  ),
  api(
    'a variable',
    edit(DEPLOYMENT, ['value: info', 'value: debug']),
    'medium',
    `… changes what no rule knows (\`${WEB}.env.LOG_LEVEL.value\`).`,
  ),
  api(
    'variables in another order',
    edit(DEPLOYMENT, [
      '            - name: LOG_LEVEL\n              value: info\n            - name: REGION\n              value: eu\n',
      '            - name: REGION\n              value: eu\n            - name: LOG_LEVEL\n              value: info\n',
    ]),
    'low',
    SAME,
  ),
  api(
    'variables in another order, of which one uses the other',
    edit(
      DEPLOYMENT.replace('value: eu', 'value: eu-$(LOG_LEVEL)'),
      ['- name: LOG_LEVEL\n              value: info', '- name: X'],
      ['- name: REGION\n              value: eu-$(LOG_LEVEL)', '- name: LOG_LEVEL\n              value: info'],
      ['- name: X', '- name: REGION\n              value: eu-$(LOG_LEVEL)'],
    ),
    'medium',
    `… changes what no rule knows (\`${WEB}.env.order\`).`,
  ),
  api(
    'ports, mounts and tolerations in another order',
    edit(
      DEPLOYMENT,
      [
        '- containerPort: 8080\n            - containerPort: 9090',
        '- containerPort: 9090\n            - containerPort: 8080',
      ],
      ['mountPath: /cache', 'mountPath: /x'],
      ['mountPath: /tmp', 'mountPath: /cache'],
      ['mountPath: /x', 'mountPath: /tmp'],
      ['{ key: spot, operator: Exists }', '{ operator: Exists, key: x }'],
      ['{ key: arm, operator: Exists }', '{ operator: Exists, key: spot }'],
      ['key: x', 'key: arm'],
    ),
    'low',
    SAME,
  ),
  api(
    'one port of several in another order',
    edit(DEPLOYMENT, [
      '- containerPort: 8080\n            - containerPort: 9090',
      '- containerPort: 9090\n            - containerPort: 8081',
    ]),
    'medium',
    `… changes what no rule knows (\`${WEB}.ports.1.containerPort\` 8080 → 8081).`,
  ),
  api(
    'init containers in another order',
    edit(
      DEPLOYMENT,
      ['name: migrate', 'name: x'],
      ['name: warm', 'name: migrate'],
      ['name: x', 'name: warm'],
      ['[warm]', '[x]'],
      ['[migrate]', '[warm]'],
      ['[x]', '[migrate]'],
    ),
    'medium',
    '… changes what no rule knows (`spec.template.spec.initContainers.order`).',
  ),
  api(
    'arguments in another order',
    edit(DEPLOYMENT, ['--port, "8080"', '"8080", --port']),
    'medium',
    `… changes what no rule knows (\`${WEB}.command.1\`, \`${WEB}.command.2\`).`,
  ),
  api(
    'a number that was text',
    edit(DEPLOYMENT, ['"8080"]', '8080]']),
    'medium',
    `… changes what no rule knows (\`${WEB}.command.2\` 8080 → 8080).`,
  ),
  api(
    'a probe',
    edit(DEPLOYMENT, ['path: /ready', 'path: /'], ['periodSeconds: 10', 'periodSeconds: 60']),
    'medium',
    `… changes what no rule knows (\`${WEB}.readinessProbe.httpGet.path\`, \`${WEB}.readinessProbe.periodSeconds\` 10 → 60).`,
  ),
  api(
    'privileged',
    edit(DEPLOYMENT, ['readOnlyRootFilesystem: true', 'privileged: true']),
    'high',
    `… changes what a container may do on its node (\`${WEB}.securityContext.readOnlyRootFilesystem\`, \`${WEB}.securityContext.privileged\`).`,
  ),
  api(
    'another user',
    edit(DEPLOYMENT, ['runAsUser: 1000', 'runAsUser: 0']),
    'high',
    `… changes what a container may do on its node (\`${WEB}.securityContext.runAsUser\` 1000 → 0).`,
  ),
  api(
    'a capability more',
    edit(DEPLOYMENT, ['drop: [ALL]', 'drop: [ALL]\n              add: [NET_ADMIN]']),
    'high',
    `… changes what a container may do on its node (\`${WEB}.securityContext.capabilities.add.0\`).`,
  ),
  api(
    'a folder of the node',
    edit(DEPLOYMENT, ['emptyDir: {}', 'hostPath: { path: /var/run }']),
    'high',
    '… changes what a container may do on its node (`spec.template.spec.volumes.cache.hostPath.path`).',
    '… changes what no rule knows (`spec.template.spec.volumes.cache.emptyDir`).',
  ),
  api(
    'the network of the node, and an account',
    edit(DEPLOYMENT, ['serviceAccountName: api', 'serviceAccountName: admin\n      hostNetwork: true']),
    'high',
    '… changes what a container may do on its node (`spec.template.spec.hostNetwork`).',
    '… changes the account that it runs as (`spec.template.spec.serviceAccountName`).',
  ),
];
