import { imageRepository } from './amounts.ts';
import { differences, isMapping, type Mapping, readDocuments, type Value } from './documents.ts';
import { FIELD_RULES, type FieldFact, isPodSecurity, POD_RULES } from './field-rules.ts';
import { isGuardedKind, type Kind } from './kinds.ts';
import { baseName, isLock } from './names.ts';
import { OBJECT_RULES, type ObjectFact } from './object-rules.ts';
import { applies, type Finding, type Rule, table } from './rule.ts';
import { code, listed } from './words.ts';

/** The two sides of a file that may be of Kubernetes or Helm; empty for a side that is not there. */
export interface Manifest {
  path: string;
  before: string;
  after: string;
  /** Lines that only one side has. */
  lines: readonly string[];
}

/** What cannot be compared by structure, and what does not differ by it. */
export const MANIFEST_RULES = table<Manifest>()([
  {
    id: 'template-guarded',
    level: 'high',
    test: (manifest) => guarded(manifest),
    words: 'was compared by lines and touches access or security',
  },
  {
    id: 'template',
    level: 'medium',
    test: () => true,
    words: 'is a template or no plain YAML, and was compared by lines',
  },
]);
const SAME = table<Manifest>()([
  { id: 'same', level: 'low', test: () => true, words: 'changes in its layout or comments alone' },
]);
const ROWS = [...MANIFEST_RULES, ...SAME, ...FIELD_RULES, ...OBJECT_RULES];
export type ClusterRuleId = (typeof ROWS)[number]['id'];
export const CLUSTER_RULE_IDS: readonly ClusterRuleId[] = ROWS.map(({ id }) => id);
type Found = Finding<ClusterRuleId>[];

/**
 * What a file of Kubernetes objects or Helm values changes, by structure: objects are matched by group, kind, namespace
 * and name, and compared leaf by leaf. Undefined for a file that is neither.
 */
export function rateManifest(manifest: Manifest): Found | undefined {
  const { path, before, after } = manifest;
  if (!/\.(?:ya?ml|json|tpl)$/i.test(path) || isLock(path)) return undefined;
  if (path.endsWith('.json') && !`${before}${after}`.includes('"apiVersion"')) return undefined;
  const [old, now] = [readDocuments(before), readDocuments(after)];
  if (/\.tpl$/i.test(path) || !old || !now) return isTemplate(manifest) ? rateTemplate(manifest) : undefined;
  const [left, right] = [objectsOf(old), objectsOf(now)];
  const isCluster = left.size + right.size > 0;
  if (!isCluster && !isValues(path, [...old, ...now])) return undefined;
  const images = new Set(old.flatMap(imagesIn));
  const found = [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    rateObject(path, left.get(key), right.get(key), images),
  );
  // What is no object: values, a list of patches, a document of something else.
  const rest = fieldFindings(`${code(path)}:`, old.filter(isRest), now.filter(isRest), undefined, images, false);
  const all = [...found, ...rest];
  return all.length > 0 ? all : [{ rule: SAME[0]!, reason: `${code(path)} ${SAME[0]!.words}.` }];
}

interface KubernetesObject extends Kind {
  namespace: string;
  name: string;
  value: Mapping;
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const isList = (value: Mapping): boolean => /List$/.test(text(value['kind'])) && Array.isArray(value['items']);
const isObject = (value: Value): value is Mapping =>
  isMapping(value) && text(value['apiVersion']) !== '' && text(value['kind']) !== '';
const isRest = (value: Value): boolean => !isObject(value);

/** The objects of the documents, those in lists, templates and values too. */
function objectsOf(documents: readonly Value[]): Map<string, KubernetesObject> {
  const found = new Map<string, KubernetesObject>();
  const seen = new Map<string, number>();
  for (const document of documents) collect(document, true);
  return found;

  function collect(value: Value, top: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    // Inside of another, a reference to an object has kind and version as well, but no metadata.
    if (isObject(value) && (top || isMapping(value['metadata'])) && !isList(value)) put(value);
    for (const inner of Object.values(value) as Value[]) collect(inner, false);
  }

  function put(value: Mapping): void {
    const metadata = isMapping(value['metadata']) ? value['metadata'] : {};
    const version = text(value['apiVersion']);
    const object = {
      group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
      kind: text(value['kind']),
      namespace: text(metadata['namespace']),
      name: text(metadata['name']) || text(metadata['generateName']),
      value,
    };
    const key = [object.group, object.kind, object.namespace, object.name].join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    found.set(`${key}\n${count}`, object);
  }
}

/** Names of Helm values that stand at the top of most charts. */
const VALUES =
  /^(?:replicaCount|image|imagePullSecrets|nameOverride|fullnameOverride|serviceAccount|podAnnotations|podSecurityContext|securityContext|service|ingress|resources|autoscaling|nodeSelector|tolerations|affinity|persistence|networkPolicy|rbac)$/;

/** `values.yaml`, `values-prod.yaml`, `prod.values.yaml`; or at least three of the keys that charts have. */
const isValues = (path: string, documents: readonly Value[]): boolean =>
  /^(?:[\w.-]*[._-])?values(?:[._-][\w.-]*)?\.ya?ml$/i.test(baseName(path)) ||
  (/\.ya?ml$/i.test(path) &&
    documents.some((value) => isMapping(value) && Object.keys(value).filter((key) => VALUES.test(key)).length >= 3));

function imagesIn(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return (Object.entries(value) as [string, Value][]).flatMap(([key, inner]) =>
    /^image$/i.test(key) && typeof inner === 'string' ? [imageRepository(inner)] : imagesIn(inner),
  );
}

function rateObject(
  path: string,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
  images: ReadonlySet<string>,
): Found {
  const object = after ?? before!;
  const { group, kind, namespace, name } = object;
  const op = !before ? 'added' : !after ? 'deleted' : 'changed';
  if (before && after && differences(before.value, after.value).length === 0) return [];
  const fact: ObjectFact = { group, kind, namespace, name, op, before: before?.value, after: after?.value };
  const rule = OBJECT_RULES.find((row) => applies(row, fact));
  const called = `${code(kind)} ${code([namespace, name].filter((part) => part !== '').join('/') || 'without a name')}`;
  const own: Found = rule ? [{ rule, reason: `${code(path)}: ${called} is ${op}: ${rule.words}.` }] : [];
  if (rule && op !== 'added') return own;
  return [...own, ...fieldFindings(`${code(path)}: ${called}`, before?.value, after?.value, object, images, !before)];
}

/** One finding for each rule that the leaves meet. `newOnly`: of something new, only what a pod may do counts. */
function fieldFindings(
  start: string,
  before: Value | undefined,
  after: Value | undefined,
  of: Kind | undefined,
  images: ReadonlySet<string>,
  newOnly: boolean,
): Found {
  const rules: readonly Rule<ClusterRuleId, FieldFact>[] = newOnly ? POD_RULES : FIELD_RULES;
  const met = new Map<Rule<ClusterRuleId, FieldFact>, string[]>();
  for (const difference of differences(before, after)) {
    const fact = { ...difference, path: of ? difference.path : difference.path.slice(1), of, images };
    const rule = rules.find((row) => applies(row, fact));
    if (!rule) continue;
    const leaves = met.get(rule);
    if (leaves) leaves.push(told(fact));
    else met.set(rule, [told(fact)]);
  }
  return [...met].map(([rule, leaves]) => ({ rule, reason: `${start} ${rule.words}${listed(leaves)}.` }));
}

/** A leaf's path, and its values where they are short and no text that could be a secret. */
function told({ path, before, after }: FieldFact): string {
  const isAmount = (value: Value | undefined): boolean =>
    typeof value === 'number' || (typeof value === 'string' && /^[\d.]{1,20}[A-Za-z]{0,2}$/.test(value));
  const change = isAmount(before) && isAmount(after) ? ` ${String(before)} → ${String(after)}` : '';
  return code(path.join('.')) + change;
}

/** A chart's template, or what looks like Kubernetes but is no YAML. */
function isTemplate({ path, before, after }: Manifest): boolean {
  const both = `${before}\n${after}`;
  if (/(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/i.test(path) && both.includes('{{')) return true;
  return (/^[ \t-]*apiVersion:/m.test(both) && /^[ \t-]*kind:/m.test(both)) || isValues(path, []);
}

function rateTemplate(manifest: Manifest): Found {
  const rule = MANIFEST_RULES.find((row) => applies(row, manifest))!;
  return [{ rule, reason: `${code(manifest.path)} ${rule.words}${listed(guarded(manifest))}.` }];
}

/** Guarded kinds anywhere in a template, and keys of pod security in the lines that differ. */
function guarded({ before, after, lines }: Manifest): string[] {
  const kinds = [...`${before}\n${after}`.matchAll(/^[ \t-]*kind:[ \t]*["']?(\w{1,100})/gm)].map(([, kind]) => kind!);
  const keys = lines.flatMap((line) => /^[\s-]{0,200}["']?([\w./-]{1,100})["']?\s{0,9}:/.exec(line)?.[1] ?? []);
  return [...new Set([...kinds.filter(isGuardedKind), ...keys.filter(isPodSecurity)])].map(code);
}
