import type { Difference } from './differences.ts';
import type { Value } from './documents.ts';
import type { Kind } from './kinds.ts';

/** Where the objects of GitOps say what they deploy from, as `group/kind path`. */
const SOURCE: readonly RegExp[] = [
  /^argoproj\.io\/Application(?:Set)? .*\.(?:repoURL|chart)$/,
  /^source\.toolkit\.fluxcd\.io\/\w+ spec\.(?:url|endpoint|bucketName)$/,
  /^kustomize\.toolkit\.fluxcd\.io\/Kustomization spec\.sourceRef\.(?:kind|name|namespace)$/,
  /^helm\.toolkit\.fluxcd\.io\/HelmRelease spec\.(?:chart\.spec\.(?:chart|sourceRef\..*)|chartRef\..*)$/,
  /^helm\.cattle\.io\/HelmChart spec\.(?:repo|chart|chartContent)$/,
  /^kustomize\.config\.k8s\.io\/\w+ helmCharts\..*\.(?:repo|name)$/,
];
/** Lists of a kustomization that may name what lies in another repository. */
const BASES = /^(?:resources|components|bases|crds|configurations|generators|transformers|validators)$/;

/** The repository of a remote base, without the version of it; undefined for a path of this repository. */
export const remoteBase = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && /:\/\/|^[\w.-]+@[\w.-]+:|^(?:www\.)?github\.com\/|[?&](?:ref|version)=/i.test(value)
    ? value.split('?', 1)[0]
    : undefined;

interface Leaf extends Difference {
  of: Kind | undefined;
  /** Remote bases that the file had before. */
  known: ReadonlySet<string>;
}

/** Whether a leaf makes that something of another repository, or another chart, is deployed. */
export function isOtherSource({ of, path, before, after, known }: Leaf): boolean {
  if (!of || after === undefined) return false;
  const name = `${of.group}/${of.kind} ${path.join('.')}`;
  if (SOURCE.some((source) => source.test(name))) return true;
  if (of.group !== 'kustomize.config.k8s.io' || !BASES.test(path[0] ?? '')) return false;
  const [old, now] = [remoteBase(before), remoteBase(after)];
  return now !== undefined && now !== old && !known.has(now);
}
