import { imageRepository, quantity } from './amounts.ts';
import type { Difference } from './differences.ts';
import { guardedWords } from './guarded-text.ts';
import { isWorkload, type Kind } from './kinds.ts';
import { lineDifference } from './lines.ts';
import { SECRET_NAME } from './names.ts';
import { isPodSecurity } from './pod-security.ts';
import { table } from './rule.ts';
import { isOtherSource } from './sources.ts';

/** One leaf of a Kubernetes object, or of Helm values, that differs. */
export interface FieldFact extends Difference {
  /** Undefined for Helm values and for patches. */
  of: Kind | undefined;
  /** Repositories of images, and remote bases, that the file had before. */
  known: ReadonlySet<string>;
}

const last = ({ path }: FieldFact, back = 1): string => path[path.length - back] ?? '';
const within = ({ path }: FieldFact, names: RegExp): boolean => path.some((key) => names.test(key));
const isValues = ({ of }: FieldFact): boolean => of === undefined;
/** Of Kustomize, or of Flux. */
const isKustomization = ({ of }: FieldFact): boolean => of?.kind === 'Kustomization';

/** The image before and after, where the leaf is one. */
function images(fact: FieldFact): { before: string | undefined; after: string | undefined } | undefined {
  if (!/image$/i.test(last(fact))) return undefined;
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
  const both = { before: text(fact.before), after: text(fact.after) };
  return both.before === undefined && both.after === undefined ? undefined : both;
}

/** Another program runs: from another repository than before, or from one that the file did not have. */
function isOtherImage(fact: FieldFact): boolean {
  if (isImagePart(fact, /^(?:repository|registry|name)$/)) return true;
  if (/^(?:image(?:Registry|Repository)|newName)$/i.test(last(fact))) return true;
  const found = images(fact);
  if (found?.after === undefined) return false;
  const repository = imageRepository(found.after);
  if (found.before === undefined) return !fact.known.has(repository);
  return imageRepository(found.before) !== repository;
}

/** `image.tag` and `images.api.tag` of Helm. */
const isImagePart = (fact: FieldFact, part: RegExp): boolean =>
  part.test(last(fact)) && (/image$/i.test(last(fact, 2)) || (isValues(fact) && /^images$/i.test(last(fact, 3))));

const isNewTag = (fact: FieldFact): boolean =>
  images(fact)?.after !== undefined ||
  isImagePart(fact, /^(?:tag|digest)$/) ||
  (isKustomization(fact) && last(fact, 3) === 'images') ||
  (isValues(fact) && /^image(?:Tag|Digest)$/i.test(last(fact)));

/** The replica count before and after. Without one Kubernetes starts one, but a chart or a patched object any number. */
function replicas(fact: FieldFact): { before: number; after: number } | undefined {
  const { of, path } = fact;
  const isCount = !of
    ? /^(?:replicas?(?:Count)?|minReplicas|maxReplicas)$/.test(last(fact))
    : of.kind === 'HorizontalPodAutoscaler'
      ? /^spec\.(?:min|max)Replicas$/.test(path.join('.'))
      : isKustomization(fact)
        ? path[0] === 'replicas' && last(fact) === 'count'
        : isWorkload(of) && path.join('.') === 'spec.replicas';
  const count = (value: unknown): number | undefined =>
    value === undefined && of && !isKustomization(fact)
      ? 1
      : Number.isInteger(value) && (value as number) >= 0
        ? (value as number)
        : undefined;
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

/** The same amount in another notation: `1` and `1000m`. */
export const isSameAmount = (fact: FieldFact): boolean => {
  const size = storage(fact);
  return size
    ? size.after === size.before
    : isResource(fact) && fact.before !== undefined && quantity(fact.before) === quantity(fact.after);
};

/** A script, a file or another manifest in a text of its own: compared by lines. */
function isGuardedText({ before, after }: FieldFact): boolean {
  const text = (value: unknown): string => (typeof value === 'string' && value.includes('\n') ? value : '');
  const [old, now] = [text(before), text(after)];
  if (old === now) return false;
  const { added, removed } = lineDifference(old, now);
  return guardedWords(`${old}\n${now}`, [...added, ...removed]).length > 0;
}

/** Kinds that say where a program is reached. */
const ROUTE = /^(?:Ingress|Gateway|VirtualService|Route|\w+Route)$/;
const isRoute = ({ group, kind }: Kind): boolean => (kind === 'Service' && group === '') || ROUTE.test(kind);

/** Rows that also hold for an object that is new. */
export const POD_RULES = table<FieldFact>()([
  {
    id: 'pod-security',
    level: 'high',
    test: ({ path }) => path.some(isPodSecurity),
    words: 'changes what a container may do on its node',
  },
  { id: 'image-other', level: 'high', test: isOtherImage, words: 'runs an image of another registry or repository' },
  {
    id: 'source-other',
    level: 'high',
    test: isOtherSource,
    words: 'deploys what lies in another repository or chart',
  },
  {
    id: 'text-guarded',
    level: 'high',
    test: isGuardedText,
    words: 'changes a text that touches access or security',
  },
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
    test: (fact) => isValues(fact) && within(fact, SECRET_NAME),
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
  {
    id: 'route',
    level: 'medium',
    test: ({ of, path }) => of !== undefined && isRoute(of) && path[0] === 'spec',
    words: 'changes how it is reached, or what is',
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
