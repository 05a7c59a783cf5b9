import { describe, expect, it } from '@jest/globals';
import type { ChangeRequest } from '../../../packages/core/src/domain/change.ts';
import { api, claim, fault, plan, planned, request, SHOP, scaler, VALUES, wall, worker } from './manifests.ts';

type Asked = Partial<ChangeRequest> & Pick<ChangeRequest, 'type'>;
type Row = [what: string, asked: Asked, fault: string, text?: string];
const app = { ...api, container: 'api' };
const ALL =
  'There are: `Deployment` `shop/api`, `PersistentVolumeClaim` `shop/data`, `Deployment` `shop/worker`, `HorizontalPodAutoscaler` `shop/worker`, `NetworkPolicy` `shop/api`.';
const alone = SHOP.split('---\n')[0]!;
const peers = [{ podSelector: { matchLabels: { app: 'proxy' } } }];

describe('a change is refused, and the reason says what to do', () => {
  it.each<Row>([
    [
      'an object that is not there',
      { type: 'replicas', target: { ...api, name: 'apy' }, values: { replicas: 2 } },
      `\`deploy/shop.yaml\` has no \`Deployment\` \`shop/apy\`. ${ALL}`,
    ],
    [
      'another namespace',
      { type: 'replicas', target: { ...api, namespace: 'test' }, values: { replicas: 2 } },
      `\`deploy/shop.yaml\` has no \`Deployment\` \`test/api\`. ${ALL}`,
    ],
    [
      'one of two',
      { type: 'replicas', target: { kind: 'Deployment', name: 'api' }, values: { replicas: 2 } },
      '`deploy/shop.yaml` has 2 of `Deployment` `api`: name one by its namespace as well. There are: `Deployment` `shop/api`, `Deployment` `test/api`.',
      `${alone}---\n${alone.replace('namespace: shop', 'namespace: test')}`,
    ],
    [
      'none of several',
      { type: 'replicas', file: 'deploy/shop.yaml', values: { replicas: 2 } },
      `\`deploy/shop.yaml\` has several documents: name one by \`target\`. ${ALL}`,
    ],
    [
      'an empty file',
      { type: 'replicas', values: { replicas: 2, path: 'a' } },
      '`charts/web/values-prod.yaml` has nothing in it: name one by `target`. No object of Kubernetes is in it.',
      '# nothing\n',
    ],
    [
      'a kind that the type does not know',
      { type: 'replicas', target: claim, values: { replicas: 2 } },
      '`PersistentVolumeClaim` `shop/data` is nothing that `replicas` knows: `Deployment`, `StatefulSet`, `ReplicaSet`, `Rollout`. For another kind, or for values of Helm, say by `path` where it stands.',
    ],
    [
      'values without a path',
      { type: 'replicas', values: { replicas: 2 } },
      'the values file `charts/web/values-prod.yaml` is nothing that `replicas` knows: `Deployment`, `StatefulSet`, `ReplicaSet`, `Rollout`. For another kind, or for values of Helm, say by `path` where it stands.',
    ],
    [
      'a policy by a path',
      { type: 'network-policy', target: api, values: { direction: 'ingress', peers, ports: [{ port: 80 }] } },
      '`Deployment` `shop/api` is nothing that `network-policy` knows: `NetworkPolicy`.',
    ],
    [
      'no YAML',
      { type: 'replicas', values: { replicas: 2, path: 'a' } },
      '`charts/web/values-prod.yaml`: it cannot be read as YAML (line 2:1: Flow sequence in block collection must be sufficiently indented and end with a ]); mend that first.',
      'a: [1\nb: 2\n',
    ],
    [
      'a template',
      { type: 'replicas', target: api, values: { replicas: 2 } },
      '`deploy/shop.yaml`: it is a template (`{{`): change the values that it is filled from.',
      alone.replace('name: api\n', 'name: api\n  annotations: {{ toYaml .Values.a }}\n'),
    ],
    [
      'what an anchor shares',
      { type: 'replicas', target: api, values: { replicas: 2 } },
      '`deploy/shop.yaml`: spec.replicas is shared with another place by an anchor (`&`, `*`); make this change by hand.',
      alone.replace('replicas: 3', 'replicas: &n 3\n  minReadySeconds: *n'),
    ],
    [
      'a smaller volume',
      { type: 'pvc-size', target: claim, values: { size: '9999Mi' } },
      '`PersistentVolumeClaim` `shop/data` has `10Gi`, and a volume never shrinks: ask for more than that, not for `9999Mi`.',
    ],
    [
      'a volume without a size',
      { type: 'pvc-size', values: { size: '9Gi', path: 'persistence.sise' } },
      'the values file `charts/web/values-prod.yaml`: `persistence.sise` is `nothing` and no size, so nothing says what it would grow from.',
    ],
    [
      'more than the claim may have',
      { type: 'pvc-size', target: claim, values: { size: '50Gi' } },
      '`PersistentVolumeClaim` `shop/data` is limited to `40Gi` by `spec.resources.limits.storage`: ask for no more, or raise that by hand.',
      SHOP.replace('    requests:\n      storage', '    limits: {storage: 40Gi}\n    requests:\n      storage'),
    ],
    [
      'requests above limits',
      { type: 'resource-limits', target: app, values: { requests: { memory: '600Mi' } } },
      '`api` of `Deployment` `shop/api` would request `600Mi` of memory and be limited to `512Mi`, which Kubernetes refuses: raise the limit as well, or ask for less.',
    ],
    [
      'limits below requests',
      { type: 'resource-limits', target: app, values: { limits: { cpu: '0.2' } } },
      '`api` of `Deployment` `shop/api` would request `250m` of cpu and be limited to `0.2`, which Kubernetes refuses: raise the limit as well, or ask for less.',
    ],
    [
      'one of two containers',
      { type: 'resource-limits', target: api, values: { limits: { cpu: 1 } } },
      '`Deployment` `shop/api` has not exactly one container: name one by `target.container`. There are: `api`, `proxy`, `migrate`.',
    ],
    [
      'a container that is not there',
      { type: 'image-tag', target: { ...api, container: 'app' }, values: { tag: '2' } },
      '`Deployment` `shop/api` has no container `app`: name one by `target.container`. There are: `api`, `proxy`, `migrate`.',
    ],
    [
      'resources that are none',
      { type: 'resource-limits', values: { path: 'service.port', limits: { cpu: 1 } } },
      'the values file `charts/web/values-prod.yaml`: `service.port` is no map of requests and limits.',
    ],
    [
      'replicas that an autoscaler sets',
      { type: 'replicas', target: worker, values: { replicas: 9 } },
      '`HorizontalPodAutoscaler` `worker` sets the replicas of `Deployment` `shop/worker`: change its bounds instead (`hpa-bounds`).',
    ],
    [
      'replicas that values leave to an autoscaler',
      { type: 'replicas', values: { replicas: 9, path: 'replicaCount' } },
      'the values file `charts/web/values-prod.yaml` has `autoscaling.enabled`, so the number of replicas is not looked at: change its bounds instead (`hpa-bounds`).',
      VALUES.replace('autoscaling:\n  enabled: false', 'autoscaling:\n  enabled: true'),
    ],
    [
      'replicas that are no number',
      { type: 'replicas', values: { replicas: 9, path: 'image.repository' } },
      'the values file `charts/web/values-prod.yaml`: `image.repository` is `registry.example/shop/web` and no number of replicas.',
    ],
    [
      'bounds the wrong way round',
      { type: 'hpa-bounds', target: scaler, values: { min: 7 } },
      '`HorizontalPodAutoscaler` `shop/worker` would run at least `7` and at most `6`: give both `min` and `max`, the first no larger.',
    ],
    [
      'bounds of nothing',
      { type: 'hpa-bounds', values: { min: 7, path: 'scaling' } },
      'the values file `charts/web/values-prod.yaml`: the bounds would be `7` and `nothing`; give both `min` and `max`.',
    ],
    [
      'a tag for an image that is pinned',
      { type: 'image-tag', target: { ...api, container: 'proxy' }, values: { tag: 'v1' } },
      '`Deployment` `shop/api`: `spec.template.spec.containers[1].image` is pinned by a digest: give the new `digest` as well.',
    ],
    [
      'a tag for values that are pinned',
      { type: 'image-tag', values: { path: 'image', tag: 'v1' } },
      'the values file `charts/web/values-prod.yaml`: `image` is pinned by a digest: give the new `digest` as well.',
      VALUES.replace('pullPolicy:', 'digest: sha256:1\n  pullPolicy:'),
    ],
    [
      'a digest for a tag',
      { type: 'image-tag', values: { path: 'image.tag', digest: `sha256:${'b'.repeat(64)}` } },
      'the values file `charts/web/values-prod.yaml`: `image.tag` is a tag: give `tag` alone.',
    ],
    [
      'no image',
      { type: 'image-tag', values: { path: 'service.port', tag: '2' } },
      'the values file `charts/web/values-prod.yaml`: `service.port` is `80` and no image.',
    ],
    [
      'egress of a policy about ingress',
      { type: 'network-policy', target: wall, values: { direction: 'egress', peers, ports: [{ port: 80 }] } },
      '`NetworkPolicy` `shop/api` says nothing of egress (`policyTypes`), so no rule of it is needed there, and one more would forbid all the rest.',
    ],
    [
      'a variable from elsewhere',
      { type: 'env-value', target: app, values: { name: 'DB_HOST', value: 'x' } },
      '`DB_HOST` of `api` in `Deployment` `shop/api` is read from elsewhere (`valueFrom`): change it there.',
    ],
    [
      'values of an object without a path',
      { type: 'helm-values', target: api, values: { set: { a: 1 } } },
      '`Deployment` `shop/api` is an object of Kubernetes: say by `path` where its values stand, as in `spec.values`.',
    ],
    [
      'a value for a map',
      { type: 'helm-values', values: { set: { image: 'x' } } },
      'the values file `charts/web/values-prod.yaml`: `image` holds values of its own; set them one by one.',
    ],
    [
      'a value below a value',
      { type: 'helm-values', values: { set: { 'replicaCount.max': 1 } } },
      '`charts/web/values-prod.yaml`: replicaCount.max: nothing can be put there.',
    ],
    [
      'values where there are none',
      { type: 'helm-values', values: { path: 'chart', set: { a: 1 } } },
      'the values file `charts/web/values-prod.yaml`: `chart` is `nothing` and holds no values.',
    ],
    [
      'a patch of what is not there',
      { type: 'patch', target: api, patch: [{ op: 'replace', path: '/spec/replica', value: 1 }] },
      '`Deployment` `shop/api`: step 1 of the patch: `spec` has no `replica`. Paths are as the file has them; the sign `/` within a key is written `~1`.',
    ],
    [
      'a patch behind the end of a list',
      { type: 'patch', target: api, patch: [{ op: 'remove', path: '/spec/template/spec/containers/2' }] },
      '`Deployment` `shop/api`: step 1 of the patch: `spec.template.spec.containers` has no `2`. Paths are as the file has them; the sign `/` within a key is written `~1`.',
    ],
    [
      'a patch of the name',
      {
        type: 'patch',
        target: api,
        patch: [
          { op: 'replace', path: '/spec/replicas', value: 4 },
          { op: 'replace', path: '/metadata/name', value: 'x' },
        ],
      },
      "`Deployment` `shop/api`: step 2 of the patch: `metadata.name` says which object it is, or is the cluster's own; no patch changes that.",
    ],
    [
      'a patch without a value',
      { type: 'patch', target: api, patch: [{ op: 'add', path: '/spec/paused' }] },
      '`Deployment` `shop/api`: step 1 of the patch: `spec.paused`: `value` is missing.',
    ],
    [
      'a size that is none of a volume',
      { type: 'pvc-size', values: { size: '9', path: 'replicaCount' } },
      'the values file `charts/web/values-prod.yaml`: `replicaCount` is not called like the size of a volume: …size, …storage.',
    ],
    [
      'replicas that are a port',
      { type: 'replicas', values: { replicas: 9, path: 'service.port' } },
      'the values file `charts/web/values-prod.yaml`: `service.port` is not called like a number of replicas: replicaCount.',
    ],
    [
      'an image that is none',
      { type: 'image-tag', values: { path: 'image.repository', tag: '9' } },
      'the values file `charts/web/values-prod.yaml`: `image.repository` is not called like an image: image, tag.',
    ],
    [
      'bounds of something else',
      { type: 'hpa-bounds', values: { min: 1, max: 2, path: 'service' } },
      'the values file `charts/web/values-prod.yaml`: `service` has neither minReplicas nor maxReplicas.',
    ],
    [
      'resources of something else',
      { type: 'resource-limits', values: { path: 'persistence', limits: { cpu: 1 } } },
      'the values file `charts/web/values-prod.yaml`: `persistence` is not called `resources`.',
    ],
  ])('%s', (...[, over, wanted, text]: Row) => {
    const asked = request(over);
    expect(fault(asked, text)).toBe(wanted);
    expect(planned(asked, text)).not.toHaveProperty('unchanged');
  });
});

describe('a change that is there already is no mistake', () => {
  it.each<[Asked]>([
    [{ type: 'pvc-size', target: claim, values: { size: '10240Mi' } }],
    [{ type: 'resource-limits', target: app, values: { requests: { cpu: 0.25 } } }],
    [{ type: 'replicas', target: api, values: { replicas: 3 } }],
    [{ type: 'hpa-bounds', target: scaler, values: { min: 2, max: 6 } }],
    [{ type: 'image-tag', target: app, values: { tag: '2.3.1' } }],
    [{ type: 'image-tag', values: { path: 'sidecar.image', tag: '3' } }],
    [
      {
        type: 'network-policy',
        target: wall,
        values: { direction: 'ingress', peers, ports: [{ port: 8080, protocol: 'TCP' }] },
      },
    ],
    [{ type: 'env-value', target: app, values: { name: 'LOG_LEVEL', value: 'info' } }],
    [{ type: 'helm-values', values: { set: { 'service.port': 80 } } }],
    [{ type: 'patch', target: api, patch: [{ op: 'replace', path: '/spec/replicas', value: 3 }] }],
  ])('%j', (over) => {
    expect(planned(request(over))).toEqual({ fault: expect.any(String), unchanged: true });
  });

  it('and what was made is there the next time', () => {
    const asked = request({
      type: 'network-policy',
      target: wall,
      values: { direction: 'ingress', peers, ports: [{ port: 9 }] },
    });
    expect(planned(asked, plan(asked).after)).toHaveProperty('unchanged');
  });
});
