import type { Action, Permission } from './define.ts';
import type { Inputs, Row } from './inputs.ts';

/** What is generated from the rows: action.yml, the tables of the READMEs, the table of permissions. Pure. */

const NOTE = '# Generated from actions/ by `npm run generate`; do not edit.\n';

/**
 * Everything that YAML could read as something else is quoted; JSON's quoting is valid YAML. An expression loses its
 * braces: the runner refuses to load an action that has one in a description.
 */
const quoted = (text: string): string => JSON.stringify(text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, '$1'));

/** The sentence of an input, with what is allowed, its default and its key in the configuration. */
export function describe(row: Row<unknown>): string {
  const parts = [row.about, `Allowed: ${row.allowed}.`];
  if (row.fallback) parts.push(`Default: ${row.fallback}.`);
  return parts.join(' ');
}

/** The action.yml of an action. Only expressions are defaults there, so that the parser can tell given from left alone. */
export function actionYaml(action: Action): string {
  const main = `${action.folder === '' ? '' : '../'}dist/${action.name}/index.js`;
  const input = ([name, row]: [string, Row<unknown>]): string[] => [
    `  ${name}:`,
    `    description: ${quoted(describe(row))}`,
    // With a default of its own the runner always has a value, so nobody must give one.
    '    required: false',
    ...(row.expression === undefined ? [] : [`    default: ${row.expression}`]),
  ];
  return `${NOTE}${[
    `name: ${quoted(action.title)}`,
    `description: ${quoted(action.about)}`,
    'author: ai-devops contributors',
    'inputs:',
    ...Object.entries(action.inputs).flatMap(input),
    'outputs:',
    ...Object.entries(action.outputs).flatMap(([name, about]) => [`  ${name}:`, `    description: ${quoted(about)}`]),
    'runs:',
    '  using: node24',
    `  main: ${main}`,
    'branding:',
    `  icon: ${action.branding.icon}`,
    `  color: ${action.branding.color}`,
  ].join('\n')}\n`;
}

/** A bar would end the cell; a line end would end the row. */
const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

export const inputsTable = (inputs: Inputs): string =>
  table(
    ['input', 'default', 'key in the configuration', 'what it is'],
    Object.entries(inputs).map(([name, row]) => [
      code(name),
      code(row.expression ?? row.fallback ?? ''),
      code(row.config ?? ''),
      `${row.about} Allowed: ${row.allowed}.`,
    ]),
  );

export const outputsTable = (outputs: Readonly<Record<string, string>>): string =>
  table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, about]) => [code(name), about]),
  );

/** With a column for the stage where an action has some. */
export function permissionsTable(permissions: readonly Permission[]): string {
  const rows = permissions.map(({ scope, access, why }) => [code(scope), access, why]);
  return permissions.some(({ stage }) => stage !== undefined)
    ? table(
        ['stage', 'permission', 'access', 'what for'],
        rows.map((row, at) => [code(permissions[at]?.stage ?? ''), ...row]),
      )
    : table(['permission', 'access', 'what for'], rows);
}

/** A class of failures: what it means, what helps, and whether a change of files repairs it. */
export interface ClassRow {
  means: string;
  helps: string;
  fixable: 'yes' | 'sometimes' | 'workflow' | 'no';
}
const FIXABLE: Record<ClassRow['fixable'], string> = {
  yes: 'yes',
  sometimes: 'sometimes',
  workflow: 'of the workflow, by a person',
  no: 'no',
};

export const classesTable = (classes: Readonly<Record<string, ClassRow>>): string =>
  table(
    ['class', 'what it means', 'what helps', 'does a change of files repair it?'],
    Object.entries(classes).map(([name, { means, helps, fixable }]) => [code(name), means, helps, FIXABLE[fixable]]),
  );

/** A type of change of infrastructure: what it does, and a request beside its file and its alert. */
export interface ChangeRow {
  about: string;
  example: object;
}

export const changesTable = (changes: Readonly<Record<string, ChangeRow>>): string =>
  table(
    ['type', 'what it does', 'what stands in the request, by example'],
    Object.entries(changes).map(([name, { about, example }]) => [
      code(name),
      about,
      code(JSON.stringify(example).slice(1, -1)),
    ]),
  );

export const variablesTable = (variables: Readonly<Record<string, string>>): string =>
  table(
    ['variable', 'what it stands for'],
    Object.entries(variables).map(([name, about]) => [code(`{{${name}}}`), about]),
  );

/** Every action with its permissions, for docs/security.md. */
export const allPermissionsTable = (actions: readonly Action[]): string =>
  table(
    ['action', 'stage', 'permission', 'access', 'what for'],
    actions.flatMap(({ name, permissions }) =>
      permissions.map(({ stage = '', scope, access, why }) => [code(name), code(stage), code(scope), access, why]),
    ),
  );

/** Everything that can be written, for docs/security.md. */
export const effectsTable = (effects: readonly { kind: string; about: string }[]): string =>
  table(
    ['effect', 'what it does'],
    effects.map(({ kind, about }) => [code(kind), about]),
  );

/** Who may import whom, for docs/architecture.md. */
export const importsTable = (imports: Readonly<Record<string, readonly string[]>>): string =>
  table(
    ['part', 'may import'],
    Object.entries(imports).map(([part, others]) => [
      code(part),
      others.length === 0 ? 'nothing' : others.map(code).join(', '),
    ]),
  );

/** The keys of a JSON Schema of an object, one level of sections deep. */
export function keysTable(schema: Record<string, unknown>, prefix = ''): string[][] {
  const properties = (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  return Object.entries(properties).flatMap(([name, property]) => [
    [code(`${prefix}${name}`), typeOf(property), String(property['description'] ?? '')],
    ...keysTable(property, `${prefix}${name}.`),
  ]);
}
export const configTable = (schema: Record<string, unknown>): string =>
  table(['key', 'type', 'what it is'], keysTable(schema));

const typeOf = (property: Record<string, unknown>): string =>
  Array.isArray(property['enum'])
    ? property['enum'].map((word) => code(String(word))).join(', ')
    : String(property['type'] ?? '');

/** Every field of a JSON Schema with its default, those in entries of a list as `windows[].from`. */
export const fieldsTable = (schema: Record<string, unknown>): string =>
  table(['field', 'type', 'default', 'what it is'], fieldsOf(schema));

type Property = Record<string, unknown>;

function fieldsOf(schema: Property, prefix = ''): string[][] {
  const required = (schema['required'] ?? []) as string[];
  return Object.entries((schema['properties'] ?? {}) as Record<string, Property>).flatMap(([name, property]) => {
    const items = (property['items'] ?? {}) as Property;
    const isList = property['type'] === 'array';
    return [
      [
        code(`${prefix}${name}`),
        isList ? listOf(property, items) : kindOf(property),
        required.includes(name) ? 'required' : defaultOf(property),
        String(property['description'] ?? ''),
      ],
      ...(isList ? fieldsOf(items, `${prefix}${name}[].`) : fieldsOf(property, `${prefix}${name}.`)),
    ];
  });
}

/** A reason code: what it means, what it takes away, and whether people may be told because of it. */
export interface ReasonRow {
  code: string;
  words: string;
  from: string;
  escalates: boolean;
}

const WITHHELD: Readonly<Record<string, string>> = {
  everything: 'everything',
  'all-but-wait': 'everything but waiting',
  'merge-and-close': 'merging and closing',
  merge: 'merging',
  close: 'closing',
};

/** Every reason code, for docs/pr-rules.md. */
export const reasonsTable = (rows: readonly ReasonRow[]): string =>
  table(
    ['code', 'what it means', 'takes away', 'people may be told'],
    rows.map(({ code: name, words, from, escalates }) => [
      ...[code(name), words, WITHHELD[from] ?? from],
      escalates ? 'yes' : 'no',
    ]),
  );

/** The names of the risk table, for docs/pr-rules.md. */
export const risksList = (names: readonly string[]): string => `${names.map(code).join(', ')}.`;

/** A longer list of words would fill the page; the description says where they stand. */
const MOST_WORDS = 8;

function kindOf(property: Property): string {
  const words = property['enum'];
  if (Array.isArray(words))
    return words.length > MOST_WORDS ? 'word' : words.map((word) => code(String(word))).join(', ');
  if ('const' in property) return code(String(property['const']));
  const type = String(property['type'] ?? 'anything');
  return `${type}${type === 'string' ? bounds(property, 'Length') : bounds(property, '')}`;
}

/** How many of some words there may be goes without saying. */
const listOf = (property: Property, items: Property): string =>
  `list of ${kindOf(items).replace(', at most', ' of at most')}${'enum' in items ? '' : bounds(property, 'Items')}`;

/** `, from 10 to 3600`; of a list its entries, of a text its characters. That it must not be empty goes without saying. */
function bounds(property: Property, of: 'Items' | 'Length' | ''): string {
  const [least, most] =
    of === '' ? [property['minimum'], property['maximum']] : [property[`min${of}`], property[`max${of}`]];
  if (typeof most !== 'number') return '';
  const unit = { Length: ' characters', Items: ' entries', '': '' }[of];
  return typeof least === 'number' && (of === '' || least > 1)
    ? `, from ${least} to ${most}${unit}`
    : `, at most ${most}${unit}`;
}

/** A section without a default of its own shows those of its fields. */
function defaultOf({ default: value }: Property): string {
  if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) return '';
  return code(Array.isArray(value) ? `[${value.join(', ')}]` : String(value));
}

/** Puts `content` between `<!-- generated:NAME -->` and `<!-- /generated -->`; undefined if the marker is not there. */
export function between(text: string, name: string, content: string): string | undefined {
  const open = `<!-- generated:${name} -->`;
  const start = text.indexOf(open);
  const end = start < 0 ? -1 : text.indexOf('<!-- /generated -->', start);
  return end < 0 ? undefined : `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
