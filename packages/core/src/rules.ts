import { createHash } from 'node:crypto';
import { z } from 'zod';
import { APP_VARIABLES, brokenVariables, unknownVariables, VARIABLES } from './decide/instruction.ts';
import { deniedLabel } from './decide/labels.ts';
import { RULE_IDS } from './decide/risk.ts';
import { at, type Complaint, complaintsOf, hint, MOST_FAULTS, type Path, short, shown } from './decide/rule-words.ts';
import { RULE_API, RULE_KIND, type Rule, type RuleFault, type RuleSpec, ruleSchema } from './domain/rule.ts';
import { UserError } from './errors.ts';
import { nearest } from './text/nearest.ts';
import { parseYamlDocuments, type YamlDocument } from './text/parse.ts';
import { compilePattern, type Pattern } from './text/pattern.ts';

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

/** Reads all rules of some files, in their order. Never throws for what stands in them. */
export async function parseRules(files: readonly RuleText[]): Promise<ParsedRules> {
  const parsed: ParsedRules = { rules: [], faults: [] };
  const seen = new Map<string, string>();
  for (const { origin, text } of files) {
    const documents = await documentsOf(text, origin);
    if (documents.length === 0)
      parsed.faults.push({ where: origin, key: '', message: 'holds no rule; write one into it, or remove it.' });
    for (const document of documents) {
      if (document.error) {
        parsed.faults.push(faultOf(document.error, origin, text));
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

/** The reader's errors begin with `origin:line:column: `. Its key is the one that stands on that line, if one does. */
function faultOf({ message }: UserError, origin: string, text: string): RuleFault {
  const [, place = '', words = message] = /^((?::\d+){0,2}): ([\s\S]*)$/.exec(message.slice(origin.length)) ?? [];
  const line = text.split('\n')[Number(place.split(':')[1] ?? 0) - 1]?.slice(0, 200) ?? '';
  const key = /^[ \t-]*["']?([A-Za-z][\w-]{0,79})["']?[ \t]*:/.exec(line)?.[1] ?? '';
  const advice = ADVICE.find(({ said }) => said.test(words))?.words ?? '';
  return { where: origin + place, key, message: `${words.replace(/\.$/, '')}${advice}.` };
}

/** What the YAML library does not say. */
const ADVICE: readonly { said: RegExp; words: string }[] = [
  { said: /^Tabs are not allowed as indentation/, words: ': indent with spaces' },
  { said: /reserved character @/, words: ': write a login without `@`' },
];

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
    return { loaded: undefined, complaints: complaintsOf(result.error.issues, value, ruleJsonSchema()) };
  }
  const { metadata, spec } = result.data;
  const { title, fault } = await titleOf(spec);
  const complaints = [...(fault ? [fault] : []), ...CHECKS.flatMap((check) => check(spec))];
  const rule: Rule = { name: metadata.name, origin, hash: hashOf(metadata.name, spec), spec };
  return { loaded: { rule, title }, complaints };
}

function notARule(value: unknown): Complaint {
  const near = ['apiVersion', 'kind'].flatMap((key) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value).slice(0, MOST_FAULTS) : [];
    const found = at(value, [key]) === undefined ? nearest(key, keys) : undefined;
    return found === undefined ? [] : [{ path: [found], message: `unknown key. Did you mean ${key}?` }];
  });
  if (near[0]) return near[0];
  const wrong = at(value, ['apiVersion']) === RULE_API ? 'kind' : 'apiVersion';
  const [api, kind] = ['apiVersion', 'kind'].map((key) => shown(at(value, [key])));
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
  ({ selector: { baseBranch = '' } }) =>
    /[*?[]/.test(baseBranch)
      ? [
          {
            path: ['spec', 'selector', 'baseBranch'],
            message: `it is the name of one branch, and ${shown(baseBranch)} is a glob, which no branch is called; write a rule for each branch.`,
          },
        ]
      : [],
  ({ selector: { labels } }) => {
    const included = new Set(labels.include.map((name) => name.toLowerCase()));
    return labels.exclude.flatMap((name, index) =>
      included.has(name.toLowerCase())
        ? [
            {
              path: ['spec', 'selector', 'labels', 'exclude', index],
              message: `the label ${shown(name)} is also in \`include\`, so no pull request could ever be selected.`,
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
              message: `other bots take the label ${shown(name)} for a command, so it is never set.`,
            },
          ]
        : [],
    ),
  ({ instruction, commitTitle, commitBody, argocdAppNamePattern, fluxKustomization }) => {
    const all = Object.keys(VARIABLES);
    return [
      ...unknownIn('instruction', instruction, all),
      ...unknownIn('argocdAppNamePattern', argocdAppNamePattern, APP_VARIABLES),
      ...unknownIn('fluxKustomization', fluxKustomization, APP_VARIABLES),
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
              message: `no rule of the risk table is called ${shown(name)}.${hint(name, RULE_IDS)} There are: ${RULE_IDS.join(', ')}.`,
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
    const message = `there is no time zone ${shown(schedule.timezone)}; write an IANA name.${hint(schedule.timezone, zones)}`;
    return [{ path: ['spec', 'schedule', 'timezone'], message }, ...windows];
  },
  ({ freeze }) =>
    (freeze?.windows ?? []).flatMap(({ from, to }, index) =>
      Date.parse(from) < Date.parse(to)
        ? []
        : [{ path: ['spec', 'freeze', 'windows', index], message: `it ends (${to}) before it begins (${from}).` }],
    ),
];

function unknownIn(key: string, template: string | undefined, known: readonly string[]): Complaint[] {
  const path = ['spec', key];
  const unknown = unknownVariables(template ?? '', known).map((name) => ({
    path,
    message: `{{${short(name)}}} is not known.${hint(name, known)} Known: ${known.join(', ')}.`,
  }));
  const broken = brokenVariables(template ?? '').map((name) => ({
    path,
    message: `the variable ${short(name)} stands in it with braces that are not two and two, so it would stay as it is: write {{${short(name)}}}.`,
  }));
  return [...unknown, ...broken].slice(0, MOST_FAULTS);
}

/** An offset such as `+02:00` is taken by some versions of Node alone, and knows no summer time. */
function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
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

/** `spec.schedule.windows[0].from`. */
const keyOf = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${short(key)}`)).join('');
