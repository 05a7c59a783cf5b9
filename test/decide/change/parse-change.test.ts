import { describe, expect, it } from '@jest/globals';
import { CHANGE_TYPES, parseChange } from '../../../packages/core/src/decide/change/index.ts';

const peers = [{ podSelector: { matchLabels: { app: 'proxy' } } }];

describe('the request is refused at the door', () => {
  const base = { type: 'replicas', file: 'a.yaml', alert: { name: 'A' }, values: { replicas: 2 } };
  it.each<[what: string, over: object, message: string]>([
    [
      'a type that nobody knows',
      { type: 'replica' },
      `type: \`replica\` is not known here. Did you mean replicas? Allowed: ${Object.keys(CHANGE_TYPES).join(', ')}`,
    ],
    ['a key that nobody knows', { fil: 'a.yaml' }, 'fil: unknown key. Did you mean file?'],
    ['no alert', { alert: undefined }, 'alert: is missing'],
    ['a path out of the repository', { file: '../a.yaml' }, 'file: is no path inside the repository'],
    ['no YAML', { file: 'a.tf' }, 'file: is no file of YAML: .yaml or .yml'],
    ['an id with a slash', { id: 'a/b' }, 'id: "a/b" must have letters, digits, `_` and `-` alone'],
    ['a repository without an owner', { repository: 'app' }, 'repository: is not owner/repository'],
    ['values that the type does not take', { values: { replicas: 2, max: 3 } }, 'values.max: unknown key.'],
    ['a number that is too large', { values: { replicas: 5_000 } }, 'values.replicas: must be from 0 to 1000, is 5000'],
    [
      'a patch for another type',
      { patch: [{ op: 'remove', path: '/a' }] },
      'patch: is for the type `patch` alone; replicas takes `values`',
    ],
    ['no patch', { type: 'patch', values: undefined }, 'patch: is missing'],
    [
      'a patch that is no pointer',
      { type: 'patch', values: undefined, patch: [{ op: 'remove', path: 'spec' }] },
      'patch[0].path: "spec" is no JSON pointer: write /spec/replicas',
    ],
    [
      'no quantity',
      { type: 'pvc-size', values: { size: '10 GB' } },
      'values.size: is no quantity of Kubernetes: write 500m, 2, 1Gi',
    ],
    ['no amount', { type: 'resource-limits', values: {} }, 'values.limits: is missing'],
    ['no bound', { type: 'hpa-bounds', values: {} }, 'values.max: is missing'],
    [
      'the latest image',
      { type: 'image-tag', values: { tag: 'latest' } },
      'values.tag: is `latest`, which is another image tomorrow: name a version',
    ],
    [
      'everybody',
      {
        type: 'network-policy',
        values: { direction: 'ingress', peers: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [{ port: 80 }] },
      },
      'is a great part of all addresses: name a smaller block',
    ],
    [
      'every pod',
      {
        type: 'network-policy',
        values: { direction: 'ingress', peers: [{ podSelector: { matchLabels: {} } }], ports: [{ port: 80 }] },
      },
      'is empty, which means everything: name a label',
    ],
    [
      'nobody',
      { type: 'network-policy', values: { direction: 'ingress', peers: [{}], ports: [{ port: 80 }] } },
      'needs either an ipBlock, or a podSelector or namespaceSelector or both',
    ],
    [
      'every port',
      { type: 'network-policy', values: { direction: 'ingress', peers, ports: [] } },
      'values.ports: must have',
    ],
    [
      'a secret',
      { type: 'env-value', values: { name: 'DB_PASSWORD', value: 'x' } },
      'values.name: is the name of a secret: change the Secret that it comes from',
    ],
    ['an alert of two lines', { alert: { name: 'a\nb' } }, 'alert.name: "a b" must be one line'],
    [
      'a link that is none',
      { links: ['javascript:alert(1)'] },
      'links[0]: "javascript:alert(1)" is no URL: write https://…',
    ],
  ])('%s', (_, over, message) => {
    expect(() => parseChange(JSON.stringify({ ...base, ...over }))).toThrow(message);
  });

  it('what is no JSON, stands twice or is too large', () => {
    expect(() => parseChange('')).toThrow('`change`: not valid JSON');
    expect(() => parseChange('{"type":"a","type":"b"}')).toThrow('the key "type" stands twice');
    expect(() => parseChange(`"${'x'.repeat(70_000)}"`)).toThrow('larger than 65536 bytes');
    expect(() => parseChange('[]')).toThrow('`change`: the top level: ');
  });
  it('and a good one comes as it is', () => {
    expect(parseChange(JSON.stringify(base))).toEqual(base);
  });
});
