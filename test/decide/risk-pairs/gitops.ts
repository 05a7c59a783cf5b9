import { about, edit, type RiskPair } from './pair.ts';

const CUSTOM = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop
resources:
  - ../base
  - https://github.com/acme/shared//monitoring?ref=v1
images:
  - name: ghcr.io/acme/web
    newTag: 2.0.1
replicas:
  - name: api
    count: 4
patches:
  - target: { kind: Deployment, name: api }
    patch: |
      - op: replace
        path: /spec/template/spec/priorityClassName
        value: high
`;
const KUSTOMIZATION = 'overlays/prod/kustomization.yaml';
const custom = about('`Kustomization` `without a name`', KUSTOMIZATION);
/** As most are written: Kustomize adds the rest. */
const SHORT = CUSTOM.replace(/^apiVersion.*\nkind.*\n/, '');

const FLUX = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop, namespace: flux-system }
spec:
  path: ./shop
  prune: true
  sourceRef: { kind: GitRepository, name: fleet }
  images:
    - name: ghcr.io/acme/web
      newTag: 2.0.1
`;
const flux = about('`Kustomization` `flux-system/shop`');
const SOURCE = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: fleet, namespace: flux-system }
spec: { url: https://github.com/acme/fleet, ref: { branch: main } }
`;

const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: shop
  source:
    repoURL: https://github.com/acme/fleet
    path: shop
    targetRevision: v1
    helm:
      parameters:
        - { name: image.repository, value: ghcr.io/acme/web }
        - { name: logLevel, value: info }
      valuesObject:
        replicaCount: 2
      values: |
        podLabels:
          team: shop
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  syncPolicy: { automated: { prune: false } }
`;
const application = about('`Application` `argocd/shop`');

const PATCH = `- op: replace
  path: /spec/template/spec/containers/0/image
  value: ghcr.io/acme/web:1
- op: replace
  path: /spec/template/spec/hostNetwork
  value: false
- op: replace
  path: /spec/replicas
  value: 2
`;
const patch = about('', 'deploy/patch-web.yaml');

export const GITOPS: readonly RiskPair[] = [
  custom(
    'another tag',
    edit(CUSTOM, ['newTag: 2.0.1', 'newTag: 2.1.0']),
    'medium',
    '… runs another version of its image (`images.ghcr.io/acme/web.newTag` 2.0.1 → 2.1.0).',
  ),
  custom(
    'another image',
    edit(CUSTOM, ['newTag: 2.0.1', 'newTag: 2.0.1\n    newName: ghcr.io/eve/web']),
    'high',
    '… runs an image of another registry or repository (`images.ghcr.io/acme/web.newName`).',
  ),
  custom(
    'replicas',
    edit(CUSTOM, ['count: 4', 'count: 6']),
    'low',
    '… changes how often it runs (`replicas.api.count` 4 → 6).',
  ),
  custom(
    'half of the replicas',
    edit(CUSTOM, ['count: 4', 'count: 2']),
    'medium',
    '… runs half as often or less (`replicas.api.count` 4 → 2).',
  ),
  custom(
    'a base of somebody else',
    edit(CUSTOM, ['- ../base', '- ../base\n  - https://github.com/eve/more']),
    'high',
    '… deploys what lies in another repository or chart (`resources.1`).',
    '… changes what no rule knows (`resources.2`).',
  ),
  custom(
    'a base of our own before one of somebody else',
    edit(CUSTOM, ['- ../base', '- ../base\n  - ../more']),
    'medium',
    '… changes what no rule knows (`resources.1`, `resources.2`).',
  ),
  custom(
    'another version of a base',
    edit(CUSTOM, ['?ref=v1', '?ref=v2']),
    'medium',
    '… changes what no rule knows (`resources.1`).',
  ),
  custom(
    'pod security in a patch',
    edit(CUSTOM, [
      'value: high\n',
      'value: high\n      - op: add\n        path: /spec/template/spec/hostNetwork\n        value: true\n',
    ]),
    'high',
    '… changes a text that touches access or security (`patches.0.patch`).',
  ),
  custom(
    'without version and kind: another image',
    edit(SHORT, ['newTag: 2.0.1', 'newName: eve/web']),
    'high',
    '… runs an image of another registry or repository (`images.ghcr.io/acme/web.newName`).',
    '… runs another version of its image (`images.ghcr.io/acme/web.newTag`).',
  ),
  custom(
    'version and kind are written out',
    { before: SHORT, after: CUSTOM },
    'low',
    `\`${KUSTOMIZATION}\` changes in its layout or comments alone.`,
  ),
  flux(
    'another tag',
    edit(FLUX, ['newTag: 2.0.1', 'newTag: 2.1.0']),
    'medium',
    '… runs another version of its image (`spec.images.ghcr.io/acme/web.newTag` 2.0.1 → 2.1.0).',
  ),
  flux('another folder', edit(FLUX, ['./shop', './blog']), 'medium', '… changes what no rule knows (`spec.path`).'),
  flux(
    'another source',
    edit(FLUX, ['name: fleet', 'name: other']),
    'high',
    '… deploys what lies in another repository or chart (`spec.sourceRef.name`).',
  ),
  flux(
    'it is gone, and what it deployed',
    { before: `${FLUX}---\n${SOURCE}`, after: SOURCE },
    'high',
    '… is deleted: its data may go with it.',
  ),
  about('`GitRepository` `flux-system/fleet`')(
    'another repository',
    edit(SOURCE, ['acme/fleet', 'eve/fleet']),
    'high',
    '… deploys what lies in another repository or chart (`spec.url`).',
  ),
  application(
    'another revision',
    edit(APPLICATION, ['targetRevision: v1', 'targetRevision: v2']),
    'medium',
    '… changes what no rule knows (`spec.source.targetRevision`).',
  ),
  application(
    'another repository',
    edit(APPLICATION, ['acme/fleet', 'eve/fleet']),
    'high',
    '… deploys what lies in another repository or chart (`spec.source.repoURL`).',
  ),
  application(
    'another image by a parameter',
    edit(APPLICATION, ['ghcr.io/acme/web', 'ghcr.io/eve/web']),
    'high',
    '… runs an image of another registry or repository (`spec.source.helm.parameters.image.repository`).',
  ),
  application(
    'replicas in its values',
    edit(APPLICATION, ['replicaCount: 2', 'replicaCount: 3']),
    'low',
    '… changes how often it runs (`spec.source.helm.valuesObject.replicaCount` 2 → 3).',
  ),
  application(
    'pod security in values that are a text',
    edit(APPLICATION, ['team: shop\n', 'team: shop\n        securityContext: { runAsUser: 0 }\n']),
    'high',
    '… changes a text that touches access or security (`spec.source.helm.values`).',
  ),
  application(
    'what is gone from the repository is deleted',
    edit(APPLICATION, ['prune: false', 'prune: true']),
    'medium',
    '… changes what no rule knows (`spec.syncPolicy.automated.prune`).',
  ),
  about('`AppProject` `argocd/shop`')(
    'where it may deploy',
    {
      before:
        'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: shop, namespace: argocd }\nspec: { sourceRepos: [a] }\n',
      after:
        'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: { name: shop, namespace: argocd }\nspec: { sourceRepos: ["*"] }\n',
    },
    'high',
    '… is changed: it decides what is allowed in the cluster.',
  ),
  patch(
    'the replicas',
    edit(PATCH, ['value: 2', 'value: 3']),
    'low',
    '… changes how often it runs (`spec.replicas` 2 → 3).',
  ),
  patch(
    'the network of the node',
    edit(PATCH, ['value: false', 'value: true']),
    'high',
    '… changes what a container may do on its node (`spec.template.spec.hostNetwork`).',
  ),
  patch(
    'another image',
    edit(PATCH, ['acme/web', 'eve/web']),
    'high',
    '… runs an image of another registry or repository (`spec.template.spec.containers.0.image`).',
  ),
];
