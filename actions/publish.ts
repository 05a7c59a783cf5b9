import { writeFileSync } from 'node:fs';
import { chartText, isRed, type Log, messageOf, NOTHING_SPENT, type Report } from '@ai-devops/core';
import type { Action } from './define.ts';

/** The files of a run, as far as they were made. */
export interface Paths {
  report?: string;
  transcript?: string;
  audit?: string;
}

/** GitHub drops a whole summary that is larger (FT48). */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in the report file._\n';

/** A report of a run that ended before its job could make one. */
export const failure = (action: Action, reason: string, message: string): Report => ({
  job: action.name,
  outcome: 'failed',
  reason,
  message,
  applied: [],
  refused: [],
  spent: NOTHING_SPENT,
  outputs: {},
  summary: '',
});

/**
 * Tells the runner how it went: report file, outputs, summary, annotation. The report is clean already (clean.ts). What
 * cannot be written is a warning, never a lost result.
 */
export async function publish(action: Action, report: Report, paths: Paths, log: Log): Promise<void> {
  const attempt = async (what: string, write: () => unknown): Promise<void> => {
    try {
      await write();
    } catch (error) {
      log.warning(`${what} could not be written: ${messageOf(error)}`);
    }
  };
  const { report: file } = paths;
  if (file)
    await attempt('The report file', () =>
      writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 }),
    );
  // Only now: see log.ts for what it costs.
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(outputsOf(action, report, paths))) {
    await attempt(`The output ${name}`, () => setOutput(core, name, value));
  }
  await attempt('The job summary', () =>
    core.summary.addRaw(clipBytes(summaryOf(action, report), SUMMARY_LIMIT, CUT)).write(),
  );
  const line = `${action.title}: ${report.message}`;
  if (isRed(report.outcome)) log.error(line);
  else if (report.outcome === 'refused') log.notice(line);
  else log.info(line);
}

function setOutput(core: typeof import('@actions/core'), name: string, value: string): void {
  // Without the file, @actions/core would fall back to a command on stdout that the runner no longer takes.
  if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is not set');
  core.setOutput(name, value);
}

/** Only declared outputs, and no free text: a later step may use one in a script (O4). */
export function outputsOf(action: Action, report: Report, paths: Paths): Record<string, string> {
  const common: Record<string, string> = {
    ...report.outputs,
    outcome: report.outcome,
    reason: report.reason,
    report: paths.report ?? '',
    transcript: paths.transcript ?? '',
    audit: paths.audit ?? '',
    'input-tokens': String(report.spent.input),
    'output-tokens': String(report.spent.output),
    'cost-usd': report.spent.costUsd.toFixed(4),
  };
  return Object.fromEntries(
    Object.entries(common).filter(([name, value]) => name in action.outputs && isPlain(name, value)),
  );
}

const FILES = new Set(['report', 'transcript', 'audit', 'plan', 'validation-file', 'json']);
/** Enums, ids, numbers and addresses; a path is the runner's own and may have blanks in it. */
const isPlain = (name: string, value: string): boolean =>
  FILES.has(name) ? !/\p{Cc}/u.test(value) : isWord(value) || (value.length <= JSON_LIMIT && isPlainJson(value));
const isWord = (value: string): boolean => value.length <= 1_000 && /^[\w.:/#?=&%+,@~-]*$/.test(value);

/** A matrix of a later job takes JSON: it is plain when all that stands in it is. */
const JSON_LIMIT = 100_000;
function isPlainJson(value: string): boolean {
  if (!/^\[[^'`$\\\s]*\]$/.test(value)) return false;
  const plain = (part: unknown): boolean =>
    typeof part === 'string'
      ? isWord(part)
      : typeof part === 'object' && part !== null
        ? Object.entries(part).every(([key, inner]) => isWord(key) && plain(inner))
        : typeof part === 'number' || typeof part === 'boolean';
  try {
    return plain(JSON.parse(value));
  } catch {
    return false;
  }
}

/** The summary, and under it the charts. */
export const summaryOf = (action: Action, report: Report): string =>
  report.summary === ''
    ? `### ${action.title}\n\n**${report.outcome}** (\`${report.reason}\`): ${report.message}\n`
    : `${[report.summary.trimEnd(), ...chartsOf(report)].join('\n\n')}\n`;

/** Made here of their data: in a summary that others have a part in, a drawing does nothing (O1). */
const chartsOf = ({ charts = [] }: Report): string[] =>
  charts.flatMap((chart) => {
    const text = chartText(chart);
    return text === '' ? [] : [`\`\`\`mermaid\n${text}\n\`\`\``];
  });

/** At most `limit` bytes of UTF-8, whole characters, ending in `cut` if something was left out. */
export function clipBytes(text: string, limit: number, cut: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  let end = limit - Buffer.byteLength(cut);
  // 10xxxxxx continues a character: step back to where it begins.
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString('utf8') + cut;
}
