import { createHash } from 'node:crypto';
import { z } from 'zod';
import { APP_VARIABLES, unknownVariables, VARIABLES } from './decide/instruction.ts';
import { deniedLabel } from './decide/labels.ts';
import { RULE_IDS } from './decide/risk.ts';
import { RULE_API, RULE_KIND, type Rule, type RuleFault, type RuleSpec, ruleSchema } from './domain/rule.ts';
import { UserError } from './errors.ts';
import { nearest } from './text/nearest.ts';
import { parseYamlDocuments, type YamlDocument } from './text/parse.ts';
import { compilePattern, type Pattern } from './text/pattern.ts';
import { sanitizeLine } from './text/sanitize.ts';

/**
 * The rules of pr-reconcile as they stand in YAML files. What is wrong with one of them is a fault with its place, and
 * stops no other (G6): a rule with a fault does nothing.
 */

/** One file of rules; `origin` is how people call it: `acme/app/.github/pr-rules/staging.yml`. */
export interface RuleText {
  origin: string;
  text: string;
}

/** A rule that is in order. */
export interface LoadedRule {
  rule: Rule;
  /** `test` asks whether a title matches from its beginning; undefined when every title will do. */
  title: Pattern | undefined;
}

export interface ParsedRules {
  rules: LoadedRule[];
  /** All of them, not the first of each rule; of one rule at most 50. */
  faults: RuleFault[];
}

/** The most that is told of one rule: who made so many mistakes made one of them often. */
const MOST_FAULTS = 50;

type Path = readonly (string | number)[];
/** What is wrong with a rule, and where in it. */
interface Complaint {
  path: Path;
  message: string;
}

/** Reads all rules of some files, in their order. Never throws for what stands in them. */
export async function parseRules(files: readonly RuleText[]): Promise<ParsedRules> {
  const parsed: ParsedRules = { rules: [], faults: [] };
  const seen = new Map<string, string>();
  for (const { origin, text } of files) {
    for (const document of await documentsOf(text, origin)) {
      if (document.error) {
        parsed.faults.push(faultOf(document.error, origin));
        continue;
      }
      const { loaded, complaints } = await readRule(document.value, origin);
      const placeOf = (path: Path): string => `${origin}:${document.placeOf(path)}`;
      const double = doubleOf(document.value, placeOf, seen);
      const all = [...(double ? [double] : []), ...complaints].slice(0, MOST_FAULTS);
      if (loaded && all.length === 0) parsed.rules.push(loaded);
      parsed.faults.push(...all.map(({ path, message }) => ({ where: placeOf(path), key: keyOf(path), message })));
    }
  }
  return parsed;
}

async function documentsOf(text: string, origin: string): Promise<(YamlDocument | { error: UserError })[]> {
  try {
    return await parseYamlDocuments(text, origin);
  } catch (error) {
    if (error instanceof UserError) return [{ error }];
    throw error;
  }
}

/** The reader's errors begin with `origin:line:column: `. */
function faultOf({ message }: UserError, origin: string): RuleFault {
  const [, place = '', words] = /^((?::\d+){0,2}): ([\s\S]*)$/.exec(message.slice(origin.length)) ?? [];
  return { where: origin + place, key: '', message: words ?? message };
}

/** Of two rules with one name the later is at fault, even if the earlier is for another reason: else it would come and go. */
function doubleOf(value: unknown, placeOf: (path: Path) => string, seen: Map<string, string>): Complaint | undefined {
  const path = ['metadata', 'name'];
  const name = at(value, path);
  if (typeof name !== 'string' || !isRuleLike(value)) return undefined;
  const first = seen.get(name);
  if (first) return { path, message: `another rule has this name already, at ${first}; give this one its own.` };
  seen.set(name, placeOf(path));
  return undefined;
}

const isRuleLike = (value: unknown): boolean =>
  at(value, ['apiVersion']) === RULE_API && at(value, ['kind']) === RULE_KIND;

async function readRule(
  value: unknown,
  origin: string,
): Promise<{ loaded: LoadedRule | undefined; complaints: Complaint[] }> {
  if (!isRuleLike(value)) return { loaded: undefined, complaints: [notARule(value)] };
  const result = ruleSchema.safeParse(value);
  if (!result.success) {
    const schema = ruleJsonSchema();
    const issues = result.error.issues.slice(0, MOST_FAULTS);
    return { loaded: undefined, complaints: issues.flatMap((issue) => complaintsOf(issue, value, schema)) };
  }
  const { metadata, spec } = result.data;
  const { title, fault } = await titleOf(spec);
  const complaints = [...(fault ? [fault] : []), ...CHECKS.flatMap((check) => check(spec))];
  const rule: Rule = { name: metadata.name, origin, hash: hashOf(metadata.name, spec), spec };
  return { loaded: { rule, title }, complaints };
}

function notARule(value: unknown): Complaint {
  const wrong = at(value, ['apiVersion']) === RULE_API ? 'kind' : 'apiVersion';
  const [api, kind] = ['apiVersion', 'kind'].map((key) => said(at(value, [key])));
  return {
    path: [wrong],
    message: `this document has the apiVersion ${api} and the kind ${kind}; a rule has ${RULE_API} and ${RULE_KIND}.`,
  };
}

/** I8. `findAll` finds the leftmost match, so it begins at 0 exactly when the pattern matches from the beginning. */
async function titleOf({ selector }: RuleSpec): Promise<{ title?: Pattern; fault?: Complaint }> {
  if (selector.titlePattern === undefined) return {};
  try {
    const pattern = await compilePattern(selector.titlePattern, 'the pattern');
    return { title: { ...pattern, test: (text) => pattern.findAll(text, 1)[0]?.start === 0 } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { fault: { path: ['spec', 'selector', 'titlePattern'], message: error.message } };
  }
}

/** What no schema says. Each names all that it finds. */
const CHECKS: readonly ((spec: RuleSpec) => Complaint[])[] = [
  ({ selector: { labels } }) => {
    const included = new Set(labels.include.map((name) => name.toLowerCase()));
    return labels.exclude.flatMap((name, index) =>
      included.has(name.toLowerCase())
        ? [
            {
              path: ['spec', 'selector', 'labels', 'exclude', index],
              message: `the label ${said(name)} is also in \`include\`, so no pull request could ever be selected.`,
            },
          ]
        : [],
    );
  },
  ({ escalation: { labels } }) =>
    labels.flatMap((name, index) =>
      deniedLabel(name)
        ? [
            {
              path: ['spec', 'escalation', 'labels', index],
              message: `other bots take the label ${said(name)} for a command, so it is never set.`,
            },
          ]
        : [],
    ),
  ({ instruction, commitTitle, commitBody, argocdAppNamePattern }) => {
    const all = Object.keys(VARIABLES);
    return [
      ...unknownIn('instruction', instruction, all),
      ...unknownIn('argocdAppNamePattern', argocdAppNamePattern, APP_VARIABLES),
      ...unknownIn('commitTitle', commitTitle, all),
      ...unknownIn('commitBody', commitBody, all),
    ];
  },
  ({ risk }) =>
    Object.keys(risk?.levels ?? {}).flatMap((name) =>
      (RULE_IDS as readonly string[]).includes(name)
        ? []
        : [
            {
              path: ['spec', 'risk', 'levels', name],
              message: `no rule of the risk table is called ${said(name)}.${hint(name, RULE_IDS)}`,
            },
          ],
    ),
  ({ schedule }) => {
    if (!schedule) return [];
    const windows = schedule.windows.flatMap(({ from, to }, index) =>
      from === to
        ? [{ path: ['spec', 'schedule', 'windows', index], message: `\`from\` and \`to\` are both ${from}.` }]
        : [],
    );
    if (isZone(schedule.timezone)) return windows;
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const message = `there is no time zone ${said(schedule.timezone)}; write an IANA name.${hint(schedule.timezone, zones)}`;
    return [{ path: ['spec', 'schedule', 'timezone'], message }, ...windows];
  },
  ({ freeze }) =>
    (freeze?.windows ?? []).flatMap(({ from, to }, index) =>
      Date.parse(from) < Date.parse(to)
        ? []
        : [{ path: ['spec', 'freeze', 'windows', index], message: `it ends (${to}) before it begins (${from}).` }],
    ),
];

const unknownIn = (key: string, template: string | undefined, known: readonly string[]): Complaint[] =>
  unknownVariables(template ?? '', known)
    .slice(0, MOST_FAULTS)
    .map((name) => ({
      path: ['spec', key],
      message: `{{${short(name)}}} is not known.${hint(name, known)} Known: ${known.join(', ')}.`,
    }));

/** An offset such as `+02:00` is taken by some versions of Node alone, and knows no summer time. */
function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

type Issue = z.core.$ZodIssue;

function complaintsOf(issue: Issue, value: unknown, root: Record<string, unknown>): Complaint[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const schema = schemaAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys(schema['properties'] ?? {});
    return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
      path: [...path, key],
      message: `unknown key.${hint(key, allowed)} Allowed: ${allowed.join(', ')}.`,
    }));
  }
  const about = typeof schema['description'] === 'string' ? ` ${schema['description']}` : '';
  if (issue.code !== 'invalid_value') return [{ path, message: `${issue.message}.${about}` }];
  const [given, words] = [at(value, path), issue.values.map(String)];
  const few = words.length <= 10 ? ` Allowed: ${words.join(', ')}.` : '';
  return [{ path, message: `${said(given)} is not known here.${hint(String(given), words)}${few}${about}` }];
}

/** The schema of the key at a path. */
function schemaAt(root: Record<string, unknown>, path: Path): Record<string, unknown> {
  let found = root;
  for (const key of path) {
    const inside = typeof key === 'number' ? found['items'] : (found['properties'] as Record<string, unknown>)?.[key];
    found = (inside as Record<string, unknown> | undefined) ?? {};
  }
  return found;
}

/** The JSON Schema that editors check a rule against. */
export const ruleJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(ruleSchema, { io: 'input', target: 'draft-7' });

/** The same for the same meaning, whatever the order of the keys and wherever it stands (O12). */
function hashOf(name: string, spec: RuleSpec): string {
  const canonical = JSON.stringify(['rule', 1, name, sorted(spec)]);
  return createHash('sha256').update(canonical).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** `spec.schedule.windows[0].from`. */
const keyOf = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${short(key)}`)).join('');

const short = (text: string): string => sanitizeLine(text, 80);
const said = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(typeof value === 'string' ? short(value) : value)?.slice(0, 100);

function hint(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near ? ` Did you mean ${near}?` : '';
}
