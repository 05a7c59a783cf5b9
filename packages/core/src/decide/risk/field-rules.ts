import { imageRepository, quantity } from './amounts.ts';
import type { Difference } from './documents.ts';
import { isWorkload, type Kind } from './kinds.ts';
import { table } from './rule.ts';

/** One leaf of a Kubernetes object, or of Helm values, that differs. */
export interface FieldFact extends Difference {
  /** Undefined for Helm values. */
  of: Kind | undefined;
  /** Repositories of the images that the file had before. */
  images: ReadonlySet<string>;
}

/** Keys that decide what a container may do on its node, wherever they stand. */
const POD_SECURITY =
  /^(?:(?:pod|container)?securityContext|host(?:Network|PID|IPC|Users|Path|Port)|privileged|capabilities|allowPrivilegeEscalation|runAs\w+|fsGroup\w*|supplementalGroups|readOnlyRootFilesystem|procMount|sysctls|shareProcessNamespace|se(?:ccomp|Linux)\w*|appArmor\w*|podSecurity\w*|psp|scc|runtimeClassName)$/i;
const POD_SECURITY_LABEL =
  /^(?:pod-security|(?:container\.)?(?:seccomp|apparmor)\.security[\w.-]*)\.kubernetes\.io(?:\/|$)/;

/** Whether a key means what a container may do on its node; also for a text that cannot be parsed. */
export const isPodSecurity = (key: string): boolean => POD_SECURITY.test(key) || POD_SECURITY_LABEL.test(key);

const last = ({ path }: FieldFact, back = 1): string => path[path.length - back] ?? '';
const within = ({ path }: FieldFact, names: RegExp): boolean => path.some((key) => names.test(key));
const isValues = ({ of }: FieldFact): boolean => of === undefined;

/** The image before and after, where the leaf is one. */
function images(fact: FieldFact): { before: string | undefined; after: string | undefined } | undefined {
  if (!/^image$/i.test(last(fact))) return undefined;
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  const both = { before: text(fact.before), after: text(fact.after) };
  return both.before === undefined && both.after === undefined ? undefined : both;
}

/** Another program runs: from another repository than before, or from one that the file did not have. */
function isOtherImage(fact: FieldFact): boolean {
  if (isImagePart(fact, /^(?:repository|registry|newName|name)$/)) return true;
  if (/^(?:image(?:Registry|Repository)|newName)$/i.test(last(fact))) return true;
  const found = images(fact);
  if (found?.after === undefined) return false;
  const repository = imageRepository(found.after);
  if (found.before === undefined) return !fact.images.has(repository);
  return imageRepository(found.before) !== repository;
}

/** `image.tag`, `images.api.newTag` and the like of Helm and Kustomize. */
const isImagePart = (fact: FieldFact, part: RegExp): boolean =>
  part.test(last(fact)) &&
  (/image$/i.test(last(fact, 2)) || (fact.of?.kind === 'Kustomization' && fact.path[0] === 'images'));

const isNewTag = (fact: FieldFact): boolean =>
  images(fact) !== undefined ||
  isImagePart(fact, /^(?:tag|digest|newTag)$/) ||
  (isValues(fact) && /^image(?:Tag|Digest)$/i.test(last(fact)));

/** The replica count before and after. Without one, Kubernetes starts one. */
function replicas(fact: FieldFact): { before: number; after: number } | undefined {
  const { of, path } = fact;
  const isCount = !of
    ? /^(?:replicas?(?:Count)?|minReplicas|maxReplicas)$/.test(last(fact))
    : of.kind === 'HorizontalPodAutoscaler'
      ? /^spec\.(?:min|max)Replicas$/.test(path.join('.'))
      : isWorkload(of) && path.join('.') === 'spec.replicas';
  const count = (value: unknown): number | undefined =>
    value === undefined ? 1 : Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
  const [before, after] = [count(fact.before), count(fact.after)];
  return isCount && before !== undefined && after !== undefined ? { before, after } : undefined;
}

const isFarFewer = ({ before, after }: { before: number; after: number }): boolean =>
  after < before && (after === 0 || after <= before / 2);

const CONTAINERS = /^(?:containers|initContainers)$/;

/** cpu and memory that a container asks for or is held to, when both are amounts. */
function isResource(fact: FieldFact): boolean {
  const { of, after, before } = fact;
  const isOne =
    /^(?:cpu|memory|ephemeral-storage)$/.test(last(fact)) &&
    /^(?:limits|requests)$/.test(last(fact, 2)) &&
    last(fact, 3) === 'resources' &&
    (!of || (isWorkload(of) && CONTAINERS.test(last(fact, 5))));
  return isOne && quantity(after) !== undefined && (before === undefined || quantity(before) !== undefined);
}

/** Size of a volume before and after. */
function storage(fact: FieldFact): { before: number; after: number } | undefined {
  const isOne = fact.of
    ? fact.of.kind === 'PersistentVolumeClaim' && fact.path.join('.') === 'spec.resources.requests.storage'
    : /^(?:size|storage|storageSize)$/.test(last(fact)) &&
      within(fact, /^(?:persistence|storage|persistentVolume\w*|volume\w*|pvc)$/i);
  const [before, after] = [quantity(fact.before), quantity(fact.after)];
  return isOne && before !== undefined && after !== undefined ? { before, after } : undefined;
}

/** Rows that also hold for an object that is new. */
export const POD_RULES = table<FieldFact>()([
  {
    id: 'pod-security',
    level: 'high',
    test: (fact) => fact.path.some(isPodSecurity),
    words: 'changes what a container may do on its node',
  },
  { id: 'image-other', level: 'high', test: isOtherImage, words: 'runs an image of another registry or repository' },
]);

/** The first row that applies to a leaf counts; the last one applies to all. */
export const FIELD_RULES = table<FieldFact>()([
  ...POD_RULES,
  {
    id: 'values-access',
    level: 'high',
    test: (fact) =>
      isValues(fact) && within(fact, /^(?:rbac|cluster_?roles?|(?:cluster)?role_?bindings?|clusterAdmin)$/i),
    words: 'changes who may do what in the cluster',
  },
  {
    id: 'values-secret',
    level: 'high',
    test: (fact) => isValues(fact) && within(fact, /^(?:secrets?|passwords?|tokens?|credentials?|api[_-]?keys?)$/i),
    words: 'changes a secret',
  },
  {
    id: 'account-field',
    level: 'medium',
    test: (fact) => within(fact, /^(?:serviceAccount(?:Name|s)?|automountServiceAccountToken|imagePullSecrets)$/),
    words: 'changes the account that it runs as',
  },
  {
    id: 'network-field',
    level: 'medium',
    test: (fact) => isValues(fact) && within(fact, /^networkPolic(?:y|ies)$/i),
    words: 'changes who may reach it over the network',
  },
  { id: 'image-tag', level: 'medium', test: isNewTag, words: 'runs another version of its image' },
  {
    id: 'replicas-fewer',
    level: 'medium',
    test: (fact) => isFarFewer(replicas(fact) ?? { before: 0, after: 0 }),
    words: 'runs half as often or less',
  },
  { id: 'replicas', level: 'low', test: (fact) => replicas(fact) !== undefined, words: 'changes how often it runs' },
  { id: 'resources', level: 'low', test: isResource, words: 'changes its limits or requests of resources' },
  {
    id: 'storage-smaller',
    level: 'medium',
    test: (fact) => {
      const size = storage(fact);
      return size !== undefined && size.after < size.before;
    },
    words: 'makes a volume smaller, which Kubernetes refuses',
  },
  { id: 'storage', level: 'low', test: (fact) => storage(fact) !== undefined, words: 'makes a volume larger' },
  { id: 'field', level: 'medium', test: () => true, words: 'changes what no rule knows' },
]);
