import { UserError } from '../errors.ts';

/** A value that can be written into a file of YAML. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Keys of maps as texts, places in lists as numbers. */
export type YamlPath = readonly (string | number)[];

/**
 * One change of a document. `set` gives a key that value; maps that are missing on the way are made, entries of lists are
 * not. `insert` makes an entry of a list before the one that has this place now; the length of the list is the place after
 * the last, and a list that is missing is made for its first.
 */
export type YamlEdit =
  | { op: 'set'; path: YamlPath; value: YamlValue }
  | { op: 'insert'; path: YamlPath; value: YamlValue }
  | { op: 'remove'; path: YamlPath };

type Mapping = Readonly<Record<string, unknown>>;

/** A map, and no list. */
export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of a value; undefined when nothing does. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = typeof step === 'number' ? found[step] : undefined;
    else found = isMapping(found) && Object.hasOwn(found, String(step)) ? found[String(step)] : undefined;
  }
  return found;
}

/** A path as people write it: `spec.template.spec.containers[0].image`. */
export const pathText = (path: YamlPath): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const name = /^[^.[\]\s]+$/.test(step) ? step : `"${step}"`;
    return text === '' ? name : `${text}.${name}`;
  }, '') || 'the top level';

/** The value as it is after an edit; what is on no way to it is shared. UserError when there is nothing to edit there. */
export function editValue(value: unknown, edit: YamlEdit): unknown {
  return edited(value, edit, 0);
}

/**
 * Signs that stand in no file of YAML but escaped, that readers of YAML 1.1 take for the end of a line, or that are half of
 * another one.
 */
const UNSHOWN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isMapping(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]) : [];
};

/** UserError for an edit with a text that not every reader of YAML takes for the same: such a sign, or `<<`. */
export function checkShown(edit: YamlEdit): void {
  const texts = [...textsOf(edit.path), ...(edit.op === 'remove' ? [] : textsOf(edit.value))];
  if (texts.includes('<<')) throw new UserError('`<<` takes keys from elsewhere; name each of them instead');
  if (texts.some((text) => UNSHOWN.test(text)))
    throw new UserError(`${pathText(edit.path)} would hold a control character, or another sign that no file shows`);
}

/** The value of an edit within the maps that are missing from this step of its path on. */
export function wrapped(edit: Exclude<YamlEdit, { op: 'remove' }>, from: number): YamlValue {
  const { path, op, value } = edit;
  return path.slice(from).reduceRight<YamlValue>((inner, step, index) => {
    if (typeof step !== 'number') return { [step]: inner };
    const isFirst = op === 'insert' && step === 0 && from + index === path.length - 1;
    return isFirst ? [inner] : missing(edit);
  }, value);
}

function edited(value: unknown, edit: YamlEdit, at: number): unknown {
  const { path, op } = edit;
  if (at === path.length) return op === 'set' ? edit.value : missing(edit);
  if (value === undefined || value === null) return op === 'remove' ? missing(edit) : wrapped(edit, at);
  const step = path[at]!;
  const last = at === path.length - 1 ? op : undefined;
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    const most = last === 'insert' ? list.length : list.length - 1;
    if (typeof step !== 'number' || step < 0 || step > most) return missing(edit);
    if (last === 'insert' && op === 'insert') return list.toSpliced(step, 0, edit.value);
    if (last === 'remove') return list.toSpliced(step, 1);
    return list.with(step, edited(list[step], edit, at + 1));
  }
  if (!isMapping(value) || typeof step === 'number' || last === 'insert') return missing(edit);
  const there = Object.hasOwn(value, step);
  if (last !== 'remove') return { ...value, [step]: edited(there ? value[step] : undefined, edit, at + 1) };
  if (!there) return missing(edit);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}

function missing({ op, path }: YamlEdit): never {
  throw new UserError(`${pathText(path)}: ${op === 'set' ? 'nothing can be put there' : 'there is nothing like it'}`);
}
