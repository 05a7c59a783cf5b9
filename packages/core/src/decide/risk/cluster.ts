import { imageRepository } from './amounts.ts';
import { type Difference, differences } from './differences.ts';
import { isMapping, type Mapping, readDocuments, type Value } from './documents.ts';
import { FIELD_RULES, type FieldFact, isSameAmount, POD_RULES } from './field-rules.ts';
import { guardedWords, namesObject } from './guarded-text.ts';
import type { Kind } from './kinds.ts';
import { baseName, isLock } from './names.ts';
import { OBJECT_RULES, type ObjectFact } from './object-rules.ts';
import { applies, type Finding, type Rule, table } from './rule.ts';
import { remoteBase } from './sources.ts';
import { isPatch, isValues, patchedPath, valuesPath } from './values.ts';
import { code, listed } from './words.ts';

/** The two sides of a file that may be of Kubernetes or Helm; empty for a side that is not there. */
export interface Manifest {
  path: string;
  before: string;
  after: string;
  /** Lines that only one side has. */
  lines: readonly string[];
}

/** What cannot be compared by structure, by the words in it that touch access or security. */
const MANIFEST_RULES = table<readonly string[]>()([
  {
    id: 'template-guarded',
    level: 'high',
    test: (guarded) => guarded,
    words: 'was compared by lines and touches access or security',
  },
  {
    id: 'template',
    level: 'medium',
    test: () => true,
    words: 'is a template, too large or no plain YAML, and was compared by lines',
  },
]);
/** What does not differ by structure. */
const SAME = table<Manifest>()([
  { id: 'same', level: 'low', test: () => true, words: 'changes in its layout or comments alone' },
]);
const ROWS = [...MANIFEST_RULES, ...SAME, ...FIELD_RULES, ...OBJECT_RULES];
export type ClusterRuleId = (typeof ROWS)[number]['id'];
export const CLUSTER_RULE_IDS: readonly ClusterRuleId[] = ROWS.map(({ id }) => id);
type Found = Finding<ClusterRuleId>[];

/** YAML and JSON, and templates of them. */
const FILES = /\.(?:ya?ml|json|tpl)(?:\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb))?$/i;
/** A template whatever is in it, and one if it has marks of one. */
const TEMPLATE = /\.(?:tpl|j2|jinja2?|tmpl|gotmpl|erb)$/i;
const isInTemplates = (path: string): boolean => TEMPLATE.test(path) || /(?:^|\/)templates\//i.test(path);

/**
 * What a file of Kubernetes objects, Helm values or patches of them changes, by structure: objects are matched by group,
 * kind, namespace and name, and compared leaf by leaf. Undefined for a file that is none of these.
 */
export function rateManifest(manifest: Manifest): Found | undefined {
  const { path, before, after, lines } = manifest;
  if (!FILES.test(path) || isLock(path)) return undefined;
  if (path.endsWith('.json') && !/"(?:apiVersion|op)"/.test(`${before}${after}`)) return undefined;
  const [old, now] = [documentsOf(path, before), documentsOf(path, after)];
  if (/\.tpl$/i.test(path) || !old || !now) return isTemplate(manifest) ? rateTemplate(manifest) : undefined;
  const [left, right] = [objectsOf(old), objectsOf(now)];
  const isCluster = left.size + right.size > 0;
  if (!isCluster && !isValues(path, [...old, ...now]) && !isPatch([...old, ...now])) return undefined;
  const known = new Set(old.flatMap((document) => knownIn(document)));
  const found = [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    rateObject(path, left.get(key), right.get(key), known),
  );
  // What is no object: values, a list of patches, a document of something else.
  const rest = fieldFindings(`${code(path)}:`, old.filter(isRest), now.filter(isRest), undefined, known, false);
  // Even a comment of a template is run, and what it makes is not seen here.
  const made = isInTemplates(path) && lines.some((line) => /\{\{|\{%|<%/.test(line)) ? rateTemplate(manifest) : [];
  const all = [...found, ...rest, ...made];
  return all.length > 0 ? all : [{ rule: SAME[0]!, reason: `${code(path)} ${SAME[0]!.words}.` }];
}

/** The documents of a file. Kustomize knows its own file by its name, so that this may lack version and kind. */
function documentsOf(path: string, text: string): Value[] | undefined {
  const documents = readDocuments(text);
  if (!/^kustomization\.ya?ml$/.test(baseName(path))) return documents;
  const usual = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
  return documents?.map((document) => (isMapping(document) ? { ...usual, ...document } : document));
}

interface KubernetesObject extends Kind {
  namespace: string;
  name: string;
  value: Mapping;
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
const isObject = (value: Value): value is Mapping =>
  isMapping(value) && text(value['apiVersion']) !== '' && text(value['kind']) !== '';
/** Nothing but objects, each of which is looked at; an object of a kind that is only called so has more. */
const isList = (value: Mapping): boolean =>
  /List$/.test(text(value['kind'])) &&
  Object.keys(value).every((key) => /^(?:apiVersion|kind|metadata|items)$/.test(key)) &&
  Array.isArray(value['items']) &&
  value['items'].every(isObject);
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

/** Repositories of images, and remote bases: what is there already is nothing foreign. */
function knownIn(value: Value, key = ''): string[] {
  if (typeof value === 'string')
    return [/image$/i.test(key) ? imageRepository(value) : (remoteBase(value) ?? [])].flat();
  if (typeof value !== 'object' || value === null) return [];
  return (Object.entries(value) as [string, Value][]).flatMap(([name, inner]) => knownIn(inner, name));
}

function rateObject(
  path: string,
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
  known: ReadonlySet<string>,
): Found {
  const object = after ?? before!;
  const { group, kind, namespace, name } = object;
  const op = !before ? 'added' : !after ? 'deleted' : 'changed';
  if (before && after && differences(before.value, after.value, object).length === 0) return [];
  const fact: ObjectFact = { group, kind, namespace, name, op, before: before?.value, after: after?.value };
  const rule = OBJECT_RULES.find((row) => applies(row, fact));
  const called = `${code(kind)} ${code([namespace, name].filter((part) => part !== '').join('/') || 'without a name')}`;
  const own: Found = rule ? [{ rule, reason: `${code(path)}: ${called} is ${op}: ${rule.words}.` }] : [];
  if (rule && op !== 'added') return own;
  return [...own, ...fieldFindings(`${code(path)}: ${called}`, before?.value, after?.value, object, known, !before)];
}

/** One finding for each rule that the leaves meet. `newOnly`: of something new, only what a pod may do counts. */
function fieldFindings(
  start: string,
  before: Value | undefined,
  after: Value | undefined,
  of: Kind | undefined,
  known: ReadonlySet<string>,
  newOnly: boolean,
): Found {
  const rules: readonly Rule<ClusterRuleId, FieldFact>[] = newOnly ? POD_RULES : FIELD_RULES;
  const met = new Map<Rule<ClusterRuleId, FieldFact>, string[]>();
  for (const difference of differences(before, after, of)) {
    const fact = factOf(difference, of, known);
    if (isSameAmount(fact)) continue;
    const rule = rules.find((row) => applies(row, fact));
    if (!rule) continue;
    const leaves = met.get(rule);
    if (leaves) leaves.push(told(fact));
    else met.set(rule, [told(fact)]);
  }
  return [...met].map(([rule, leaves]) => ({ rule, reason: `${start} ${rule.words}${listed(leaves)}.` }));
}

/**
 * A leaf as the rules see it. One of values or patches stands in a document with a number, and that of a patch where its
 * pointer says.
 */
function factOf(difference: Difference, of: Kind | undefined, known: ReadonlySet<string>): FieldFact {
  const path = of ? valuesPath(of, difference.path) : patchedPath(difference.path.slice(1));
  return { ...difference, path: path ?? difference.path, of: path ? undefined : of, known };
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
  return (isInTemplates(path) && both.includes('{{')) || namesObject(both) || isValues(path, []);
}

function rateTemplate({ path, before, after, lines }: Manifest): Found {
  const guarded = guardedWords(`${before}\n${after}`, lines).map(code);
  const rule = MANIFEST_RULES.find((row) => applies(row, guarded))!;
  return [{ rule, reason: `${code(path)} ${rule.words}${listed(guarded)}.` }];
}
