import { isMapping, type Value } from './documents.ts';
import type { Kind } from './kinds.ts';
import { baseName } from './names.ts';

/** Names of Helm values that stand at the top of most charts. */
const USUAL =
  /^(?:replicaCount|image|imagePullSecrets|nameOverride|fullnameOverride|serviceAccount|podAnnotations|podSecurityContext|securityContext|service|ingress|resources|autoscaling|nodeSelector|tolerations|affinity|persistence|networkPolicy|rbac)$/;

/**
 * Helm values: `values.yaml`, `values-prod.yaml`, `prod.values.yaml`; or at least three of the keys that charts have, or
 * an image in parts, as no other settings write it.
 */
export const isValues = (path: string, documents: readonly Value[]): boolean =>
  /^(?:[\w.-]*[._-])?values(?:[._-][\w.-]*)?\.ya?ml$/i.test(baseName(path)) ||
  (/\.ya?ml$/i.test(path) &&
    documents.some((value) => isMapping(value) && (countUsual(value) >= 3 || hasImageInParts(value))));

const countUsual = (value: Value): number =>
  isMapping(value) ? Object.keys(value).filter((key) => USUAL.test(key)).length : 0;

function hasImageInParts(value: Value): boolean {
  if (!isMapping(value)) return false;
  return Object.entries(value).some(
    ([key, inner]) =>
      (/image$/i.test(key) && isMapping(inner) && 'repository' in inner && 'tag' in inner) || hasImageInParts(inner),
  );
}

/**
 * A leaf of an object that carries values of a chart, as a leaf of values: `spec.values` of Flux, `valuesObject` and
 * `parameters` (whose names are paths) of Argo CD. Undefined for any other.
 */
export function valuesPath({ group, kind }: Kind, path: readonly string[]): readonly string[] | undefined {
  if (kind === 'HelmRelease') return path[0] === 'spec' && path[1] === 'values' ? path : undefined;
  const at = group === 'argoproj.io' ? path.indexOf('helm') + 1 : 0;
  if (at > 0 && path[at] === 'valuesObject') return path;
  const [name, part] = path.slice(at + 1);
  if (at === 0 || path[at] !== 'parameters' || name === undefined || part !== 'value') return undefined;
  return [...path.slice(0, at + 1), ...name.split('.')];
}

/** A list of operations of a JSON patch (RFC 6902). */
export const isPatch = (documents: readonly Value[]): boolean =>
  documents.some(
    (list) =>
      Array.isArray(list) &&
      list.length > 0 &&
      (list as readonly Value[]).every(
        (item) => isMapping(item) && typeof item['op'] === 'string' && String(item['path']).startsWith('/'),
      ),
  );

/** `/spec/replicas`, `value` of a patch as `spec`, `replicas`; any other path as it is. */
export function patchedPath([pointer = '', ...rest]: readonly string[]): readonly string[] {
  if (!pointer.startsWith('/')) return pointer === '' ? rest : [pointer, ...rest];
  const parts = pointer.slice(1).split('/');
  return [
    ...parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    ...rest.slice(rest[0] === 'value' ? 1 : 0),
  ];
}
