import { UserError } from '../errors.ts';

/** The values a template may name, by their full dotted key: `{ 'pr.title': … }`. */
export type TemplateValues = Readonly<Record<string, string>>;

const SLOT = /\{\{([^{}\n]{0,200})\}\}/g;
const KEY = /^[a-z][\w-]*(?:\.[a-z][\w-]*)*$/i;

/** The keys that a template names, each once, in the order of their first place. */
export const variablesIn = (template: string): string[] => [
  ...new Set([...template.matchAll(SLOT)].map(([, inside = '']) => inside.trim())),
];

/** What a template says beside its variables; a space for each. */
export const withoutSlots = (template: string): string => template.replace(SLOT, ' ');

/**
 * I7: fills `{{a.b}}` in one pass. Only own properties of `values` can be named, a value is never read as a template
 * again, and `$&` in it means nothing, because the replacement is a function. `map` is the caller's way to sanitise and
 * delimit each value. An unknown key is the maintainer's mistake and names itself. No loops, no conditions.
 */
export function renderTemplate(
  template: string,
  values: TemplateValues,
  options: { where?: string; map?: (value: string, key: string) => string } = {},
): string {
  const { where = 'template', map = (value: string) => value } = options;
  return template.replace(SLOT, (_all, inside: string) => {
    const key = inside.trim();
    const value = KEY.test(key) && Object.hasOwn(values, key) ? values[key] : undefined;
    if (value !== undefined) return map(value, key);
    const known = Object.keys(values).sort().join(', ');
    throw new UserError(`${where}: {{${key.slice(0, 80)}}} is not known; use one of: ${known}.`);
  });
}
