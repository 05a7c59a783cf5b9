import { about, edit, type RiskPair, SAME } from './pair.ts';

const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  type: ClusterIP
  selector: { app: api }
  ports:
    - { name: http, port: 80, targetPort: 8080 }
    - { name: metrics, port: 9090 }
`;
const service = about('`Service` `shop/api`');

const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  tls:
    - { hosts: [shop.example, www.shop.example], secretName: shop-tls }
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
    - host: www.shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
`;
const ingress = about('`Ingress` `shop/shop`');

const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: api, namespace: shop }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Ingress, Egress]
  ingress:
    - from: [{ podSelector: { matchLabels: { app: web } } }, { namespaceSelector: { matchLabels: { team: ops } } }]
      ports: [{ port: 8080 }]
    - from: [{ ipBlock: { cidr: 10.0.0.0/8 } }]
  egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]
`;
const policy = about('`NetworkPolicy` `shop/api`');
const POLICY_CHANGED = '… is changed: it decides who may reach whom.';

export const NETWORK: readonly RiskPair[] = [
  service(
    'another port',
    edit(SERVICE, ['targetPort: 8080', 'targetPort: 8443']),
    'medium',
    '… changes how it is reached, or what is (`spec.ports.http.targetPort` 8080 → 8443).',
  ),
  service(
    'open to the world',
    edit(SERVICE, ['ClusterIP', 'LoadBalancer']),
    'medium',
    '… changes how it is reached, or what is (`spec.type`).',
  ),
  service(
    'another program behind it',
    edit(SERVICE, ['app: api', 'app: web']),
    'medium',
    '… changes how it is reached, or what is (`spec.selector.app`).',
  ),
  service(
    'ports in another order',
    edit(
      SERVICE,
      ['    - { name: http, port: 80, targetPort: 8080 }\n', ''],
      ['port: 9090 }\n', 'port: 9090 }\n    - { name: http, port: 80, targetPort: 8080 }\n'],
    ),
    'low',
    SAME,
  ),
  service(
    'a label only',
    edit(SERVICE, ['namespace: shop }', 'namespace: shop, labels: { team: a } }']),
    'medium',
    '… changes what no rule knows (`metadata.labels.team`).',
  ),
  ingress(
    'another host',
    edit(INGRESS, ['- host: shop.example', '- host: new.example']),
    'medium',
    '… changes how it is reached, or what is (`spec.rules.0.host`).',
  ),
  ingress(
    'hosts in another order',
    edit(INGRESS, ['[shop.example, www.shop.example]', '[www.shop.example, shop.example]']),
    'low',
    SAME,
  ),
  ingress(
    'paths in another order',
    edit(
      INGRESS,
      ['path: /api', 'path: /x'],
      ['name: api, port', 'name: y, port'],
      [
        '          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }\n    - host',
        '          - { path: /api, pathType: Prefix, backend: { service: { name: api, port: { number: 80 } } } }\n    - host',
      ],
      ['path: /x', 'path: /'],
      ['name: y', 'name: web'],
    ),
    'medium',
    '… changes how it is reached, or what is (`spec.rules.0.http.paths.0.path`, `spec.rules.0.http.paths.0.backend.service.name`, `spec.rules.0.http.paths.1.path` and 1 more).',
  ),
  policy('lets more in', edit(POLICY, ['10.0.0.0/8', '0.0.0.0/0']), 'medium', POLICY_CHANGED),
  policy('one rule more', edit(POLICY, ['  egress:', '    - {}\n  egress:']), 'medium', POLICY_CHANGED),
  policy(
    'rules and peers in another order',
    edit(
      POLICY,
      ['    - from: [{ ipBlock: { cidr: 10.0.0.0/8 } }]\n', ''],
      ['  ingress:\n', '  ingress:\n    - from: [{ ipBlock: { cidr: 10.0.0.0/8 } }]\n'],
      [
        '{ podSelector: { matchLabels: { app: web } } }, { namespaceSelector: { matchLabels: { team: ops } } }',
        '{ namespaceSelector: { matchLabels: { team: ops } } }, { podSelector: { matchLabels: { app: web } } }',
      ],
      ['[Ingress, Egress]', '[Egress, Ingress]'],
    ),
    'low',
    SAME,
  ),
  policy(
    'a peer of one rule, the rules in another order',
    edit(
      POLICY,
      ['    - from: [{ ipBlock: { cidr: 10.0.0.0/8 } }]\n', ''],
      ['  ingress:\n', '  ingress:\n    - from: [{ ipBlock: { cidr: 10.0.0.0/7 } }]\n'],
    ),
    'medium',
    POLICY_CHANGED,
  ),
  policy(
    'it is gone',
    { before: `${SERVICE}---\n${POLICY}`, after: SERVICE },
    'medium',
    '… is deleted: it decides who may reach whom.',
  ),
  policy(
    'it is new',
    { before: SERVICE, after: `${SERVICE}---\n${POLICY}` },
    'medium',
    '… is added: it decides who may reach whom.',
  ),
];
