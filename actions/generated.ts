import { configJsonSchema } from '@ai-devops/core';
import { actions } from './actions.ts';
import {
  actionYaml,
  allPermissionsTable,
  between,
  type ChangeRow,
  type ClassRow,
  changesTable,
  classesTable,
  configTable,
  effectsTable,
  fieldsTable,
  importsTable,
  inputsTable,
  outputsTable,
  permissionsTable,
  type ReasonRow,
  reasonsTable,
  risksList,
  variablesTable,
} from './render.ts';

/** A file whose whole text is generated, or the parts of one that stand between markers. Paths have forward slashes. */
export type Generated =
  | { file: string; text: string }
  | { file: string; parts: Readonly<Record<string, string>>; empty: string };

/** What is not in the rows, read by the caller. */
export interface Sources {
  /** Who may import whom: test/import-table.json. */
  imports: Readonly<Record<string, readonly string[]>>;
  /** The shelf of effects in the library; a host may not reach it. */
  effects: readonly { kind: string; about: string }[];
  /** The workflow that a user copies, by the folder of the action whose README shows it. */
  examples: Readonly<Record<string, string>>;
  /** The classes of a failure: decide/class-words.ts, with what logs/rule.ts says of a fix. */
  classes: Readonly<Record<string, ClassRow>>;
  /** The types of a change of infrastructure, by name: decide/change/types. */
  changes: Readonly<Record<string, ChangeRow>>;
  /** The variables of `issue-template`: decide/issue-text.ts. */
  variables: Readonly<Record<string, string>>;
  /** Of a rule: its schema (rules.ts), the variables of its instruction, the names of the risk table, and the reason codes (decide/). */
  rules: {
    schema: Record<string, unknown>;
    variables: Readonly<Record<string, string>>;
    risks: readonly string[];
    reasons: readonly ReasonRow[];
  };
}

/** Everything that is generated, in a fixed order. */
export function generated({ imports, effects, examples, classes, changes, variables, rules }: Sources): Generated[] {
  const folder = (name: string): string => (name === '' ? '' : `${name}/`);
  return [
    ...actions.map((action) => ({ file: `${folder(action.folder)}action.yml`, text: actionYaml(action) })),
    ...actions.map((action) => ({
      file: `${folder(action.folder)}README.md`,
      parts: {
        inputs: inputsTable(action.inputs),
        outputs: outputsTable(action.outputs),
        permissions: permissionsTable(action.permissions),
        ...(examples[action.folder] ? { example: `\n\`\`\`yaml\n${examples[action.folder]}\`\`\`\n` } : {}),
        ...(action.name === 'detect-failures'
          ? { classes: classesTable(classes), variables: variablesTable(variables) }
          : {}),
        ...(action.name === 'ai-create-fix' ? { changes: changesTable(changes) } : {}),
      },
      empty: page(action.title, `${action.about}\n`, {
        Inputs: 'inputs',
        Outputs: 'outputs',
        Permissions: 'permissions',
      }),
    })),
    { file: 'schemas/ai-devops.schema.json', text: `${JSON.stringify(configJsonSchema(), null, 2)}\n` },
    { file: 'schemas/pr-rule.schema.json', text: `${JSON.stringify(rules.schema, null, 2)}\n` },
    {
      file: 'docs/architecture.md',
      parts: { imports: importsTable(imports) },
      empty: page('Architecture', '', { 'Who may import whom': 'imports' }),
    },
    {
      file: 'docs/security.md',
      parts: { effects: effectsTable(effects), permissions: allPermissionsTable(actions) },
      empty: page('Security', '', { 'What it can do': 'effects', Permissions: 'permissions' }),
    },
    {
      file: 'docs/configuration.md',
      parts: { config: configTable(configJsonSchema()) },
      empty: page('Configuration', '', { 'Keys of `.github/ai-devops.yml`': 'config' }),
    },
    {
      file: 'docs/pr-rules.md',
      parts: {
        fields: fieldsTable(rules.schema),
        risks: risksList(rules.risks),
        variables: variablesTable(rules.variables),
        reasons: reasonsTable(rules.reasons),
      },
      empty: page('Rules of pr-reconcile', '', {
        ...{ Fields: 'fields', 'Names of the risk table': 'risks' },
        ...{ Variables: 'variables', 'Reason codes': 'reasons' },
      }),
    },
  ];
}

/** A page with nothing but its headings and markers: what a new action or document starts from. */
function page(title: string, text: string, sections: Readonly<Record<string, string>>): string {
  const parts = Object.entries(sections).map(
    ([head, name]) => `## ${head}\n\n<!-- generated:${name} -->\n<!-- /generated -->\n`,
  );
  return [`# ${title}\n`, ...(text === '' ? [] : [text]), ...parts].join('\n');
}

/** What a file should hold, given what it holds now; undefined: a marker is missing from it. */
export function expected(item: Generated, now: string | undefined): string | undefined {
  if ('text' in item) return item.text;
  return Object.entries(item.parts).reduce<string | undefined>(
    (text, [name, content]) => (text === undefined ? undefined : between(text, name, content)),
    now ?? item.empty,
  );
}
