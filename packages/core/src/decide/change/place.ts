import type { ChangeRequest } from '../../domain/change.ts';
import { isMapping, pathText, valueAt, type YamlPath } from '../../text/yaml-value.ts';
import { code } from '../risk/words.ts';
import type { ChangeFault, Place } from './change-type.ts';

type Named = Pick<Place, 'document' | 'at' | 'value'> & { kind: string; name: string; namespace: string };

/** The objects of a file, those within a `List` too. */
function objectsOf(documents: readonly unknown[]): Named[] {
  return documents.flatMap((value, document) => {
    const items = isMapping(value) && /List$/.test(textAt(value, ['kind'])) ? value['items'] : undefined;
    const found = Array.isArray(items)
      ? items.map((item: unknown, index) => ({ at: ['items', index] as YamlPath, item }))
      : [{ at: [], item: value }];
    return found.flatMap(({ at, item }) => named(item, document, at));
  });
}

function named(value: unknown, document: number, at: YamlPath): Named[] {
  const [kind, name] = [textAt(value, ['kind']), textAt(value, ['metadata', 'name'])];
  if (kind === '' || textAt(value, ['apiVersion']) === '') return [];
  return [{ document, at, value, kind, name, namespace: textAt(value, ['metadata', 'namespace']) }];
}

/** A text at a path; empty where there is none. */
export function textAt(value: unknown, path: YamlPath): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

/** What a request is about, in the documents of its file; a fault names those that are there. */
export function findPlace({ target, file }: ChangeRequest, documents: readonly unknown[]): Place | ChangeFault {
  const objects = objectsOf(documents);
  const others = objects.map(({ value }) => value);
  if (!target) {
    const filled = [...documents.entries()].filter(([, value]) => value !== null);
    const [only] = filled;
    if (filled.length !== 1 || !only || objects.length > 1)
      return {
        fault: `${code(file)} has ${filled.length === 0 ? 'nothing in it' : 'several documents'}: name one by \`target\`. ${listOf(objects)}`,
      };
    const [object] = objects;
    if (object) return placeOf(object, others);
    const called = `the values file ${code(file)}`;
    return { document: only[0], at: [], value: only[1], kind: undefined, called, title: file, others };
  }
  const { kind, name, namespace } = target;
  const same = objects.filter((object) => object.kind === kind && object.name === name);
  const within = (space: string): Named[] => same.filter((object) => object.namespace === space);
  // Often only kustomize, or whoever applies it, gives an object its namespace.
  const wanted = namespace === undefined ? same : within(namespace).length > 0 ? within(namespace) : within('');
  const [first, second] = wanted;
  const called = `${code(kind)} ${code(namespace === undefined ? name : `${namespace}/${name}`)}`;
  if (!first) return { fault: `${code(file)} has no ${called}. ${listOf(objects)}` };
  if (second)
    return {
      fault: `${code(file)} has ${wanted.length} of ${called}: name one by its namespace as well. ${listOf(objects)}`,
    };
  return placeOf(first, others);
}

const fullNameOf = ({ namespace, name }: Named): string => (namespace === '' ? name : `${namespace}/${name}`);

const placeOf = (object: Named, others: readonly unknown[]): Place => {
  const { document, at, value, kind } = object;
  const name = fullNameOf(object) || 'without a name';
  return { document, at, value, kind, called: `${code(kind)} ${code(name)}`, title: `${kind} ${name}`, others };
};

const SHOWN = 20;

function listOf(objects: readonly Named[]): string {
  if (objects.length === 0) return 'No object of Kubernetes is in it.';
  const names = objects.slice(0, SHOWN).map((object) => `${code(object.kind)} ${code(fullNameOf(object))}`);
  const more = objects.length - names.length;
  return `There are: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** A path of `values` as steps: a number is the place in a list where a list is. */
export function stepsOf(path: string | readonly string[], value: unknown): YamlPath {
  const steps: (string | number)[] = [];
  for (const step of typeof path === 'string' ? path.split('.') : path) {
    const inList = Array.isArray(valueAt(value, steps)) && /^\d{1,6}$/.test(step);
    steps.push(inList ? Number(step) : step);
  }
  return steps;
}

const POD: Readonly<Record<string, YamlPath>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};

/** Kinds whose containers are known. */
export const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Rollout'] as const;

/** A container of a workload: the one that `target.container` names, or the only one. */
export function containerOf(
  { value, kind = '', called }: Place,
  { target }: ChangeRequest,
): { at: YamlPath; value: unknown; name: string } | ChangeFault {
  const pod = POD[kind] ?? ['spec', 'template', 'spec'];
  const all = ['containers', 'initContainers'].flatMap((list) => {
    const items = valueAt(value, [...pod, list]);
    return Array.isArray(items)
      ? items.map((item: unknown, index) => ({ at: [...pod, list, index], value: item, name: textAt(item, ['name']) }))
      : [];
  });
  const wanted = target?.container;
  const found = all.filter(({ name, at }) => (wanted === undefined ? at.at(-2) === 'containers' : name === wanted));
  const [first] = found;
  const names = all.map(({ name }) => code(name)).join(', ') || 'none';
  if (first && found.length === 1) return first;
  const many = wanted !== undefined && found.length > 1;
  if (many)
    return { fault: `${called} has ${found.length} containers ${code(wanted)}: give each a name of its own first.` };
  return {
    fault: `${called} has ${wanted === undefined ? 'not exactly one container' : `no container ${code(wanted)}`}: name one by \`target.container\`. There are: ${names}.`,
  };
}

/** A path as people write it, as Markdown. */
export const pathAsCode = (path: YamlPath): string => code(pathText(path));
