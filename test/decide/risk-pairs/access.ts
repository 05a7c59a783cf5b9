import { about, edit, type RiskPair, SAME } from './pair.ts';

const ROLE = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules:
  - apiGroups: [""]
    resources: [pods, services]
    verbs: [get, list]
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get]
`;
const role = about('`Role` `shop/reader`');
const KNOWS = 'it decides who may do what in the cluster.';

const BINDING = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: ops }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - { kind: Group, name: ops, apiGroup: rbac.authorization.k8s.io }
  - { kind: ServiceAccount, name: ops, namespace: ops }
`;
const binding = about('`ClusterRoleBinding` `ops`');

const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata: { name: api, namespace: shop }
automountServiceAccountToken: false
`;
const account = about('`ServiceAccount` `shop/api`');

const SECRET = `apiVersion: v1
kind: Secret
metadata: { name: api, namespace: shop }
stringData:
  password: changeme
`;
const secret = about('`Secret` `shop/api`');

const SETTINGS = `apiVersion: v1
kind: ConfigMap
metadata: { name: api, namespace: shop }
data:
  LOG_LEVEL: info
  start.sh: |
    #!/bin/sh
    # Starts it.
    exec /bin/web
`;
const settings = about('`ConfigMap` `shop/api`');

const DEFINITION = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec: { group: example.com, scope: Namespaced }
`;
const SPACE = `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: restricted, team: shop } }
`;
const space = about('`Namespace` `shop`');
const REPO = `apiVersion: example.com/v1
kind: AllowList
metadata: { name: ips }
items: [10.0.0.0/8]
`;

export const ACCESS: readonly RiskPair[] = [
  role('one verb more', edit(ROLE, ['[get, list]', '[get, list, delete]']), 'high', `… is changed: ${KNOWS}`),
  role(
    'all verbs',
    edit(ROLE, ['verbs: [get]', 'verbs: ["*"]']),
    'high',
    '… is changed: it grants everything of something by `*`, or cluster-admin.',
  ),
  role(
    'rules, resources and verbs in another order',
    {
      before: ROLE,
      after: `kind: Role
apiVersion: rbac.authorization.k8s.io/v1
metadata: { namespace: shop, name: reader }
rules:
  - { verbs: [get], resources: [deployments], apiGroups: [apps] }
  - { verbs: [list, get], resources: [services, pods], apiGroups: [''] }
`,
    },
    'low',
    SAME,
  ),
  role(
    'for the whole cluster',
    edit(ROLE, ['kind: Role', 'kind: ClusterRole']),
    'high',
    `… is deleted: ${KNOWS}`,
    `\`k8s/app.yaml\`: \`ClusterRole\` \`shop/reader\` is added: ${KNOWS}`,
  ),
  binding(
    'one person more',
    edit(BINDING, ['subjects:\n', 'subjects:\n  - { kind: User, name: eve }\n']),
    'high',
    `… is changed: ${KNOWS}`,
  ),
  binding(
    'a greater role',
    edit(BINDING, ['name: view', 'name: cluster-admin']),
    'high',
    '… is changed: it grants everything of something by `*`, or cluster-admin.',
  ),
  account(
    'its token is mounted',
    edit(ACCOUNT, ['false', 'true']),
    'medium',
    '… is changed: programs act in its name.',
  ),
  account(
    'a role of the cloud',
    edit(ACCOUNT, [
      'namespace: shop }',
      'namespace: shop, annotations: { eks.amazonaws.com/role-arn: "arn:aws:iam::1:role/x" } }',
    ]),
    'medium',
    '… is changed: programs act in its name.',
  ),
  secret('another value', edit(SECRET, ['changeme', 'changed']), 'high', '… is changed: it holds or fetches secrets.'),
  secret('quotes only', edit(SECRET, ['changeme', "'changeme'"]), 'low', SAME),
  settings(
    'one value',
    edit(SETTINGS, ['LOG_LEVEL: info', 'LOG_LEVEL: debug']),
    'medium',
    '… changes what no rule knows (`data.LOG_LEVEL`).',
  ),
  settings(
    'what looks like a comment in a text',
    edit(SETTINGS, ['# Starts it.', '# Starts the program.']),
    'medium',
    '… changes what no rule knows (`data.start.sh`).',
  ),
  settings(
    'a manifest in a text',
    edit(SETTINGS, [
      '    exec /bin/web\n',
      '    exec /bin/web\n  pod.yaml: |\n    kind: Pod\n    spec:\n      hostPID: true\n',
    ]),
    'high',
    '… changes a text that touches access or security (`data.pod.yaml`).',
  ),
  about('`CustomResourceDefinition` `widgets.example.com`')(
    'a field',
    edit(DEFINITION, ['Namespaced', 'Cluster']),
    'high',
    '… is changed: the whole cluster depends on it.',
  ),
  space(
    'a label',
    edit(SPACE, ['team: shop', 'team: web']),
    'medium',
    '… changes what no rule knows (`metadata.labels.team`).',
  ),
  space(
    'what is enforced',
    edit(SPACE, ['restricted', 'privileged']),
    'high',
    '… changes what a container may do on its node (`metadata.labels.pod-security.kubernetes.io/enforce`).',
  ),
  space(
    'it is gone',
    { before: `${SPACE}---\n${ACCOUNT}`, after: ACCOUNT },
    'high',
    '… is deleted: its data may go with it.',
  ),
  about('`AllowList` `ips`')(
    'an object that is called a list',
    edit(REPO, ['10.0.0.0/8', '0.0.0.0/0']),
    'medium',
    '… changes what no rule knows (`items.0`).',
  ),
];
