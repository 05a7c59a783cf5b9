import { describe, expect, it } from '@jest/globals';
import { parseChange } from '../../../packages/core/src/decide/change/index.ts';
import type { ChangeRequest } from '../../../packages/core/src/domain/change.ts';
import { api, fault, lines, plan, planned, request, SHOP, VALUES, wall } from './manifests.ts';

type Asked = Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>;
const app = { ...api, container: 'api' };
const [OLD, NEW] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`];
const values = (text: string) => `image:\n  repository: registry.example/web\n  ${text}\n`;

describe('an image in values', () => {
  const tag = (over: object): Asked => ({ type: 'image-tag', values: { path: 'image.tag', ...over } });
  const whole = (over: object): Asked => ({ type: 'image-tag', values: { path: 'image', ...over } });
  const digest = (over: object): Asked => ({ type: 'image-tag', values: { path: 'image.digest', ...over } });
  const pinned = values(`tag: "1.2@${OLD}"`);
  const apart = values(`digest: ${OLD}`);
  it.each<[string, Asked, string, string]>([
    ['a digest by its own path', digest({ digest: NEW }), apart, apart.replace(OLD, NEW)],
    ['a digest by the path of all', whole({ digest: NEW }), apart, apart.replace(OLD, NEW)],
    ['a tag with a digest', tag({ tag: '1.3', digest: NEW }), pinned, values(`tag: "1.3@${NEW}"`)],
    ['a tag with a digest by the path of all', whole({ tag: '1.3', digest: NEW }), pinned, values(`tag: "1.3@${NEW}"`)],
  ])('%s', (_, asked, before, after) => {
    expect(plan(request(asked), before).after).toBe(after);
  });
  it.each<[string, Asked, string, string]>([
    [
      'a tag alone for both',
      tag({ tag: '1.3' }),
      pinned,
      '`image.tag` is a tag with a digest: give both `tag` and `digest`.',
    ],
    [
      'a tag alone for all',
      whole({ tag: '1.3' }),
      pinned,
      '`image` is a tag with a digest: give both `tag` and `digest`.',
    ],
    ['a tag for a digest', digest({ tag: '1.3' }), apart, '`image.digest` is a digest: give `digest` alone.'],
  ])('is refused: %s', (_, asked, before, why) => {
    expect(fault(request(asked), before)).toBe(`the values file \`charts/web/values-prod.yaml\`: ${why}`);
  });
});

describe('what no file should say', () => {
  const twice = SHOP.replace(
    '            - name: LOG_LEVEL',
    '            - name: LOG_LEVEL\n              value: x\n            - name: LOG_LEVEL',
  );
  const sets = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  volumeClaimTemplates:
    - spec: {resources: {requests: {storage: 1Gi}}}
`;
  it.each<[string, Asked, string, string]>([
    [
      'a variable that stands twice',
      { type: 'env-value', target: app, values: { name: 'LOG_LEVEL', value: 'warn' } },
      twice,
      '`LOG_LEVEL` of `api` in `Deployment` `shop/api` is set 2 times: leave one of them first.',
    ],
    [
      'a container that stands twice',
      { type: 'image-tag', target: app, values: { tag: '9' } },
      SHOP.replace('- name: proxy', '- name: api'),
      '`Deployment` `shop/api` has 2 containers `api`: give each a name of its own first.',
    ],
    [
      'a secret of a chart',
      { type: 'helm-values', values: { set: { 'auth.adminPassword': 'x' } } },
      VALUES,
      '`auth.adminPassword` is the name of a secret: change the Secret that it comes from.',
    ],
    [
      'another size of what makes claims',
      {
        type: 'pvc-size',
        target: { kind: 'StatefulSet', name: 'db' },
        values: { size: '2Gi', path: 'spec.volumeClaimTemplates.0.spec.resources.requests.storage' },
      },
      sets,
      '`StatefulSet` `db`: Kubernetes takes no change of `spec.volumeClaimTemplates[0].spec.resources.requests.storage`: grow each of its claims, and make the object anew without its pods (`kubectl delete --cascade=orphan`).',
    ],
    [
      'a change beside a checksum',
      { type: 'helm-values', values: { set: { replicaCount: 5 } } },
      'replicaCount: 2\npassword: ENC[AES256_GCM,data:x]\nsops: {mac: "ENC[AES256_GCM,data:y]"}\n',
      'the values file `charts/web/values-prod.yaml` is encrypted by SOPS, whose checksum is over all of it: change it by `sops`.',
    ],
  ])('%s', (_, asked, before, why) => {
    expect(fault(request(asked), before)).toBe(why);
  });
  it('a value that only names a Secret is none', () => {
    expect(lines(request({ type: 'helm-values', values: { set: { existingSecret: 'web' } } }))).toEqual([
      '+existingSecret: web',
    ]);
  });
  it('the same keys in another order are no change', () => {
    const asked = request({
      type: 'patch',
      target: api,
      patch: [{ op: 'replace', path: '/metadata/labels', value: { tier: 'web', app: 'api' } }],
    });
    expect(planned(asked)).toEqual({ fault: '`Deployment` `shop/api` says all that already.', unchanged: true });
  });
  it('a change and its way back are no change', () => {
    const asked = request({
      type: 'patch',
      target: api,
      patch: [
        { op: 'add', path: '/spec/paused', value: true },
        { op: 'remove', path: '/spec/paused' },
      ],
    });
    expect(planned(asked)).toEqual({ fault: '`Deployment` `shop/api` says all that already.', unchanged: true });
  });
});

describe('a request is refused that asks for', () => {
  const peer = (cidr: string): Asked => ({
    type: 'network-policy',
    target: wall,
    values: { direction: 'ingress', peers: [{ ipBlock: { cidr } }], ports: [{ port: 80 }] },
  });
  it.each<[string, Asked, RegExp]>([
    ['everybody', peer('0.0.0.0/0'), /a great part of all addresses/],
    ['half of everybody', peer('128.0.0.0/1'), /a great part of all addresses/],
    ['half of the new everybody', peer('8000::/1'), /a great part of all addresses/],
    [
      'half a byte',
      { type: 'resource-limits', values: { limits: { memory: '512m' } } },
      /limits\.memory: is less than a byte: write 512Mi/,
    ],
    ['a secret', { type: 'env-value', values: { name: 'dbPassword', value: 'x' } }, /is the name of a secret/],
  ])('%s', (_, asked, why) => {
    expect(() => parseChange(JSON.stringify(request(asked)))).toThrow(why);
  });
  it('but not a network of its own', () => {
    for (const cidr of ['10.0.0.0/8', 'fc00::/7'])
      expect(parseChange(JSON.stringify(request(peer(cidr))))).toMatchObject({ type: 'network-policy' });
  });
});

describe('whoever is on call is told what becomes of the pods', () => {
  const asked = request({ type: 'image-tag', target: app, values: { tag: '9' } });
  const spec = 'spec:\n  replicas: 3';
  it.each([
    ['one after the other', SHOP, 'Its pods are replaced one after the other'],
    [
      'all at once',
      SHOP.replace(spec, `spec:\n  strategy: {type: Recreate}\n  replicas: 3`),
      'All its pods stop before new ones start',
    ],
  ])('%s', (_, text, words) => {
    expect(plan(asked, text).impact.join(' ')).toContain(words);
  });
  it('each line by itself', () => {
    const peers = [{ podSelector: { matchLabels: { app: 'a' } } }, { ipBlock: { cidr: '10.0.0.0/24' } }];
    const opened = {
      direction: 'ingress',
      peers,
      ports: [{ port: 80 }, { port: 90, endPort: 99, protocol: 'UDP' as const }],
    };
    expect(plan(request({ type: 'network-policy', target: wall, values: opened })).impact).toEqual([
      'The pods that the policy selects (`{"matchLabels":{"app":"api"}}`) may be reached by `{"podSelector":{"matchLabels":{"app":"a"}}}` and `{"ipBlock":{"cidr":"10.0.0.0/24"}}`, on TCP 80, UDP 90–99.',
    ]);
    const limits = plan(request({ type: 'resource-limits', target: app, values: { limits: { memory: '1Gi' } } }));
    expect(limits.change).toEqual(['Of `api` of `Deployment` `shop/api`: `limits.memory` goes from `512Mi` to `1Gi`.']);
    expect(limits.rollback).toEqual([
      'Revert this pull request: once that is rolled out, the requests and limits are as before.',
    ]);
    const grown = plan(request({ type: 'pvc-size', values: { size: '30Gi', path: 'persistence.size' } }));
    expect(grown.title).toBe('Grow persistence.size in charts/web/values-prod.yaml to 30Gi');
    expect(grown.change).toEqual([
      '`persistence.size` of the values file `charts/web/values-prod.yaml` goes from `20Gi` to `30Gi`.',
    ]);
  });
  it('of a job that runs at times, and of values', () => {
    const cron =
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: "a:1"}]}}}}}\n';
    const later = plan(
      request({ type: 'image-tag', target: { kind: 'CronJob', name: 'c' }, values: { tag: '2' } }),
      cron,
    );
    expect(later.impact).toContain('Its next runs start so; a run that goes on stays as it is.');
    const chart = plan(request({ type: 'image-tag', values: { path: 'image', tag: '1.10' } }));
    expect(chart.impact).toContain('Pods that are made from it are replaced.');
  });
});
