import { z } from 'zod';
import type { BotId } from './domain/issue.ts';
import { repoSchema } from './domain/repo.ts';
import { ROLLBACK_MODES } from './domain/rollback.ts';
import { ANALYSE } from './domain/scan.ts';
import { UserError } from './errors.ts';
import { PROVIDER_NAMES } from './models/index.ts';
import { nearest } from './text/nearest.ts';
import { parseYaml } from './text/parse.ts';

/**
 * `.github/ai-devops.yml`: what a repository decides for all its workflows. It is read by API from the default branch
 * only (F2) and an input beats it. It holds no secret and no URL: text in a repository must never say where a key or a
 * prompt is sent (AM17).
 */

const BOT = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?):([1-9][0-9]{0,14})$/;

/** `login:id` as a record, or undefined when it is none. */
export function parseBot(text: string): BotId | undefined {
  const [, login, id] = BOT.exec(text.trim()) ?? [];
  return login && id ? { login, id: Number(id) } : undefined;
}

const bot = z.string().transform((text, context): BotId => {
  const found = parseBot(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 140)}" is not login:id` });
  return z.NEVER;
});

/** The ranges are here and nowhere else: the inputs of the same names take them from this table. */
export const RANGES = {
  temperature: { min: 0, max: 2 },
  'max-steps': { min: 1, max: 100 },
  'max-tokens': { min: 1_000, max: 10_000_000 },
  'max-cost-usd': { min: 0, max: 1_000 },
  'timeout-minutes': { min: 1, max: 350 },
  'lookback-hours': { min: 1, max: 720 },
  'max-issues': { min: 0, max: 50 },
  'green-runs': { min: 1, max: 20 },
  'write-pause-ms': { min: 0, max: 60_000 },
  'min-confidence': { min: 0, max: 1 },
  'max-attempts': { min: 1, max: 20 },
  alternatives: { min: 1, max: 3 },
  'max-files': { min: 1, max: 100 },
  'max-lines': { min: 1, max: 5_000 },
  'command-minutes': { min: 1, max: 120 },
  'max-validation-rounds': { min: 0, max: 10 },
  'max-pulls': { min: 1, max: 1_000 },
  'rollback-window': { min: 10, max: 10_080 },
  weeks: { min: 1, max: 53 },
  'stable-runs': { min: 1, max: 20 },
} as const;

const whole = (name: keyof typeof RANGES) => z.int().min(RANGES[name].min).max(RANGES[name].max);
const decimal = (name: keyof typeof RANGES) => z.number().min(RANGES[name].min).max(RANGES[name].max);
const label = z.string().trim().max(50);

const triage = z.strictObject({
  'on-opened': z
    .boolean()
    .optional()
    .describe('Start when an issue is opened, if its author may write to the repository.'),
  label: label
    .optional()
    .describe('Start when this label is added by someone who may write. At most 50 characters; empty: off.'),
});

const globs = z.array(z.string().trim().min(1).max(200)).max(100);

const detect = z.strictObject({
  workflows: globs.optional().describe('Globs of the workflows to watch, by name or file name; none: all.'),
  'exclude-workflows': globs.optional().describe('Globs of workflows that are never looked at.'),
  branches: globs.optional().describe('Globs of branches; none: the default branch of each repository, of a Prow all.'),
  events: globs.optional().describe('Events of the runs to watch: schedule, push …; none: all.'),
  'lookback-hours': whole('lookback-hours').optional().describe('How far back a scan looks, 1 to 720 hours.'),
  'include-continue-on-error': z.boolean().optional().describe('Look for failed jobs in green runs as well.'),
  'max-issues': whole('max-issues')
    .optional()
    .describe('New issues a scan may open, 0 to 50; the rest is listed in one.'),
  'green-runs': whole('green-runs').optional().describe('Green runs in a row after which an issue is closed, 1 to 20.'),
  assignees: z.array(label).max(10).optional().describe('Logins that new issues are assigned to; at most 10.'),
  'issue-template': z
    .string()
    .max(20_000)
    .optional()
    .describe('Body of an issue, with {{variables}}; at most 20000 characters.'),
  probe: z
    .boolean()
    .optional()
    .describe('Run failed jobs once more to learn whether they are flaky; needs actions: write.'),
  analyse: z.enum(ANALYSE).optional().describe('Which failures a model looks at: those of class unknown, all or none.'),
  'write-pause-ms': whole('write-pause-ms').optional().describe('Milliseconds between two writes, 0 to 60000.'),
});

/** No command and no isolation: what is run stands in the workflow alone (E3). */
const fix = z.strictObject({
  'min-confidence': decimal('min-confidence')
    .optional()
    .describe('A triage that is less sure than this is not worth a fix, 0 to 1.'),
  'max-attempts': whole('max-attempts').optional().describe('How many fixes are tried for one issue, 1 to 20.'),
  branch: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('How the branch of a fix is called, with {issue} and {run}; at most 100 characters.'),
  repositories: z
    .array(repoSchema)
    .max(50)
    .optional()
    .describe('Repositories beside this one that a fix may be written to, of those that may be read; at most 50.'),
  'allowed-paths': globs
    .optional()
    .describe('Globs of the files that a fix may touch; none: all that are not protected.'),
  'protected-paths': globs
    .optional()
    .describe('Globs of files that a fix must not touch, beside those that it never may.'),
  alternatives: whole('alternatives')
    .optional()
    .describe('How many proposals are made, of which the best is published, 1 to 3.'),
  approvers: z
    .array(z.string().trim().min(1).max(200))
    .max(15)
    .optional()
    .describe('Who is asked to approve a change of high risk: logins, and teams as organisation/team; at most 15.'),
  'max-files': whole('max-files').optional().describe('How many files a fix may touch, 1 to 100.'),
  'max-lines': whole('max-lines').optional().describe('How many lines a fix may add and remove together, 1 to 5000.'),
  'command-minutes': whole('command-minutes').optional().describe('Wall time of one command, 1 to 120 minutes.'),
  'max-validation-rounds': whole('max-validation-rounds')
    .optional()
    .describe('How often the model is shown a failed validation and may try again, 0 to 10.'),
});

const reconcile = z.strictObject({
  rules: globs.optional().describe('Globs of the files with rules, on the default branch.'),
  repositories: z
    .array(repoSchema)
    .max(50)
    .optional()
    .describe('Repositories beside this one whose pull requests are looked after; at most 50.'),
  'max-pulls': whole('max-pulls').optional().describe('How many pull requests one run decides about, 1 to 1000.'),
  investigate: z
    .boolean()
    .optional()
    .describe('Whether the model may read files, changes and comments of the pull request that it is asked about.'),
  rollback: z
    .enum(ROLLBACK_MODES)
    .optional()
    .describe('Whether a merge of ours after which something became worse is rolled back: off, propose or auto.'),
  'rollback-window': whole('rollback-window')
    .optional()
    .describe('Minutes after its merge within which a pull request is watched, 10 to 10080.'),
});

const metrics = z.strictObject({
  repositories: z
    .array(repoSchema)
    .max(50)
    .optional()
    .describe('Repositories beside this one that are counted too; at most 50.'),
});

/** The whole file. A later section is one more key here, and the inputs name it as `section.key`. */
export const configSchema = z
  .strictObject({
    disabled: z
      .boolean()
      .optional()
      .describe('The kill switch: true stops every action of this repository, at the latest before its next write.'),
    provider: z.enum(PROVIDER_NAMES).optional().describe('Whose model is asked; none works from the evidence alone.'),
    model: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("The model's name as its provider writes it, 1 to 200 characters."),
    temperature: decimal('temperature').optional().describe('Sampling temperature, 0 to 2; sent only if set.'),
    repositories: z
      .array(repoSchema)
      .max(50)
      .optional()
      .describe('Repositories that may be read, as owner/repository; at most 50. This one always may.'),
    'trusted-bots': z
      .array(bot)
      .max(50)
      .optional()
      .describe('Bots whose comments and markers count, as login:id; at most 50.'),
    context: z
      .string()
      .max(20_000)
      .optional()
      .describe('Knowledge about this project for the prompt, at most 20000 characters.'),
    'dry-run': z.boolean().optional().describe('true decides everything and writes nothing.'),
    'max-steps': whole('max-steps').optional().describe('How many times the model may act, 1 to 100.'),
    'max-tokens': whole('max-tokens')
      .optional()
      .describe('Tokens of a whole run, input and output together, 1000 to 10000000.'),
    'max-cost-usd': decimal('max-cost-usd').optional().describe('Price of a whole run in US dollars, 0 to 1000.'),
    'timeout-minutes': whole('timeout-minutes').optional().describe('Wall time of a whole run, 1 to 350 minutes.'),
    triage: triage.optional().describe('What starts ai-triage besides its comment.'),
    detect: detect.optional().describe('What detect-failures watches and leaves behind.'),
    fix: fix.optional().describe('When ai-create-fix tries a fix, and what it may touch.'),
    reconcile: reconcile.optional().describe('Which rules pr-reconcile follows, and for which repositories.'),
    metrics: metrics.optional().describe('What metrics counts.'),
  })
  .describe('Configuration of ai-devops, read from the default branch. An input of the same name beats it.');
export type Config = z.output<typeof configSchema>;

/**
 * The configuration in `text`; `where` names the file for the error. Every mistake is told at once, with the line where
 * it can be found. An empty file is an empty configuration.
 */
export async function parseConfig(text: string, where: string): Promise<Config> {
  const value: unknown = (await parseYaml(text, where)) ?? {};
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const mistakes = result.error.issues.flatMap((issue) => sentences(issue, text));
  throw new UserError(`${where} is not valid:\n${mistakes.map((mistake) => `- ${mistake}`).join('\n')}`);
}

/** The JSON Schema that editors check the file against. */
export const configJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });

type Issue = z.core.$ZodIssue;

function sentences(issue: Issue, text: string): string[] {
  if (issue.code !== 'unrecognized_keys') {
    const key = issue.path.join('.');
    const about = schemaAt(issue.path)['description'];
    const what = typeof about === 'string' && key ? ` ${about}` : '';
    return [`${key ? `\`${key}\`${line(text, issue.path)}` : 'the file'}: ${issue.message}.${what}`];
  }
  const allowed = Object.keys(schemaAt(issue.path)['properties'] ?? {});
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const near = nearest(key, allowed);
    const hint = near ? ` Did you mean \`${near}\`?` : '';
    return `\`${path.join('.')}\`${line(text, path)}: unknown key.${hint} Allowed: ${allowed.join(', ')}.`;
  });
}

/** The schema of the key at a path; an entry of a list has its list's. */
function schemaAt(path: readonly PropertyKey[]): Record<string, unknown> {
  let at = configJsonSchema();
  for (const key of path) {
    if (typeof key === 'string')
      at = (at['properties'] as Record<string, Record<string, unknown>> | undefined)?.[key] ?? {};
  }
  return at;
}

/** ` (line n)` of a key, found by its words: the parser's own positions are gone once the value is plain data. */
function line(text: string, path: readonly PropertyKey[]): string {
  const rows = text.split('\n');
  let row = -1;
  for (const [depth, key] of path.filter((part) => typeof part === 'string').entries()) {
    const start = new RegExp(`^${depth === 0 ? '' : '\\s+'}["']?${key.replace(/[^A-Za-z0-9_-]/g, '.')}["']?\\s*:`);
    const next = rows.findIndex((candidate, index) => index > row && start.test(candidate));
    if (next < 0) break;
    row = next;
  }
  return row < 0 ? '' : ` (line ${row + 1})`;
}
