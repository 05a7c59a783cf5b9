import { isMapping, type Value } from './documents.ts';
import type { Kind } from './kinds.ts';

/** One leaf that differs: where it is, and both sides. Items of a list that have names are called by them. */
export interface Difference {
  path: readonly string[];
  before: Value | undefined;
  after: Value | undefined;
}

/**
 * All leaves that differ. An empty map or list is a leaf, and a side that is missing has none of the other's. The order
 * of a list counts, save of those of Kubernetes' own objects where it means nothing (`of` says what object it is).
 */
export function differences(before: Value | undefined, after: Value | undefined, of?: Kind): Difference[] {
  const found: Difference[] = [];
  walk(before, after, []);
  return found;

  function walk(old: Value | undefined, now: Value | undefined, path: readonly string[]): void {
    if (isLeaf(old) && isLeaf(now)) {
      if (!sameLeaf(old, now)) found.push({ path, before: old, after: now });
      return;
    }
    // A leaf that becomes a branch, or a branch that becomes a leaf. Whatever fills an empty map or list, or leaves it
    // empty, is a difference by itself.
    const isFilled = (isEmpty(old) || isEmpty(now)) && isList(old) === isList(now);
    if (!isFilled && ((isLeaf(old) && old !== undefined) || (isLeaf(now) && now !== undefined)))
      found.push({ path, before: isLeaf(old) ? old : undefined, after: isLeaf(now) ? now : undefined });
    const lists = isList(old) && isList(now);
    const isSet = lists && of !== undefined && OWN_GROUP.test(of.group) && isUnordered(path.at(-1) ?? '', [old, now]);
    const [left, right] =
      isSet && !(areNamed(old) && areNamed(now)) ? apart(old, now) : [childrenOf(old), childrenOf(now)];
    const keys = [...new Set([...left.keys(), ...right.keys()])];
    for (const key of keys) walk(left.get(key), right.get(key), [...path, key]);
    if (lists && !isSet && isReordered(left, right))
      found.push({ path: [...path, 'order'], before: undefined, after: undefined });
  }
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isEmpty = (value: Value | undefined): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
const isLeaf = (value: Value | undefined): boolean => typeof value !== 'object' || value === null || isEmpty(value);
const sameLeaf = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (isEmpty(a) && isEmpty(b) && isList(a) === isList(b));

/** The name of an item, or the path of an operation of a JSON patch (RFC 6902): what tells it from the others. */
const nameOf = (item: Value): string | undefined => {
  const name = isMapping(item) ? (item['name'] ?? (item['op'] === undefined ? undefined : item['path'])) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** Whether every item has a name of its own. */
function areNamed(items: readonly Value[]): boolean {
  const names = items.map(nameOf);
  return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}

/** The members of a map, or of a list by name (if every item has one of its own) or by place. */
function childrenOf(value: Value | undefined): ReadonlyMap<string, Value> {
  if (isList(value)) {
    const named = areNamed(value);
    return new Map(value.map((item, index) => [named ? nameOf(item)! : String(index), item]));
  }
  return isMapping(value) ? new Map(Object.entries(value)) : new Map<string, Value>();
}

/** Whether what both have stands in another order, which means something in a list. */
function isReordered(left: ReadonlyMap<string, Value>, right: ReadonlyMap<string, Value>): boolean {
  const both = [...left.keys()].filter((key) => right.has(key));
  const places = [...right.keys()].filter((key) => left.has(key));
  return both.some((key, index) => places[index] !== key);
}

/** Kubernetes' own, whose lists are known. */
const OWN_GROUP = /^(?:|apps|batch|autoscaling|policy|networking\.k8s\.io|rbac\.authorization\.k8s\.io)$/;

/**
 * Lists that the API declares as sets or as maps by a key, or whose items all hold at once. Not among them are
 * `initContainers` (run one after another), `envFrom` (the last wins), `paths` of an Ingress (some controllers take the
 * first), `ipFamilies` (the first is the main one), and what a program is started with.
 */
const UNORDERED =
  /^(?:containers|ephemeralContainers|ports|volumes|volumeMounts|volumeDevices|imagePullSecrets|tolerations|topologySpreadConstraints|accessModes|add|drop|rules|verbs|resources|apiGroups|resourceNames|nonResourceURLs|subjects|ingress|egress|from|to|policyTypes|except|hosts|tls|metrics|matchExpressions|values|finalizers|secrets|loadBalancerSourceRanges|externalIPs)$/;

/** A variable may use those before it, as `$(NAME)`. */
const isUnordered = (name: string, lists: readonly Value[]): boolean =>
  UNORDERED.test(name) || (name === 'env' && !JSON.stringify(lists).includes('$('));

/**
 * What only one of two lists has, when order means nothing: words by themselves, other items in pairs by their places
 * in the new list. What is gone with nothing in its stead is called `was N` by its place in the old one.
 */
function apart(old: readonly Value[], now: readonly Value[]): [Map<string, Value>, Map<string, Value>] {
  const [left, right] = [without(old, now), without(now, old)];
  const isWords = [...left, ...right].every(({ item }) => typeof item === 'string');
  const labels = right.map(({ index }) => String(index));
  const keyed = (items: typeof left): [string, Value][] =>
    items.map(({ item, index }, rank) => [isWords ? String(item) : (labels[rank] ?? `was ${index}`), item]);
  return [new Map(keyed(left)), new Map(keyed(right))];
}

/** The items that the other list does not have, or not as often. */
function without(items: readonly Value[], others: readonly Value[]): { item: Value; index: number }[] {
  const left = new Map<string, number>();
  for (const text of others.map((item) => canonical(item))) left.set(text, (left.get(text) ?? 0) + 1);
  return items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => {
      const text = canonical(item);
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    });
}

/** The same text for values that mean the same. */
function canonical(value: Value, name = ''): string {
  if (isList(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(isUnordered(name, value) ? items.toSorted() : items).join()}]`;
  }
  if (!isMapping(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner, key)}`);
  return `{${entries.toSorted().join()}}`;
}
