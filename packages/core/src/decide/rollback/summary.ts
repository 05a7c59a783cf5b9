import type { ReasonCode } from '../../domain/reason.ts';
import { heading, inlineCode, table } from '../../text/markdown.ts';
import { neutralize } from '../../text/neutralize.ts';
import { count } from '../../text/words.ts';

interface Row {
  pull: string;
  target: string;
  action: string;
  rollback?: string;
  reasons: readonly ReasonCode[];
  would?: true;
}

const WORDS: Readonly<Record<string, string>> = {
  counted: 'worse since its merge; it is counted',
  proposed: 'a rollback was opened',
  closed: 'well again; its rollback was closed',
  refused: 'worse since its merge, and not rolled back',
  healthy: 'well again',
};
const WOULD: Readonly<Record<string, string>> = {
  proposed: 'a rollback would be opened',
  closed: 'well again; its rollback would be closed',
};

/** The part of the summary about rollbacks, as Markdown; empty where nothing was watched. */
export function rollbackSummary(
  { watched, rolledBack }: { watched: number; rolledBack: readonly Row[] },
  allowLinks: readonly string[],
): string {
  if (watched === 0 && rolledBack.length === 0) return '';
  const rows = rolledBack.map(({ pull, target, action, rollback, reasons, would }) => [
    pull,
    inlineCode(target),
    `${(would && WOULD[action]) ?? WORDS[action] ?? action}${rollback === undefined ? '' : ` (${rollback})`}`,
    reasons.join(', '),
  ]);
  const said = `${count(watched, 'merge')} of ours ${watched === 1 ? 'is' : 'are'} watched${rows.length === 0 ? '; none has made anything worse' : ''}.`;
  const sections = [
    heading(3, 'Rollback'),
    said,
    ...(rows.length === 0 ? [] : [table(['Merged', 'Target', 'What became of it', 'Reasons'], rows)]),
  ];
  return neutralize(sections.join('\n\n'), { allowLinks });
}
