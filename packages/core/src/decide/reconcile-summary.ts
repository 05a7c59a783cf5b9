import type { Decision } from '../domain/decision.ts';
import { fullName } from '../domain/repo.ts';
import type { RuleFault } from '../domain/rule.ts';
import type { Rendering } from '../text/comment-body.ts';
import { heading, inlineCode, table } from '../text/markdown.ts';
import { neutralize, neutralizeInline } from '../text/neutralize.ts';
import { count } from '../text/words.ts';
import { once, tried } from './decision-words.ts';
import { fateWords, type Mode, rankOf } from './fates.ts';

export interface ReconcileSummaryFacts extends Rendering, Mode {
  decisions: readonly Decision[];
  faults: readonly RuleFault[];
  /** Undefined when one pull request was asked for by its number. `cut`: sentences, what could not be looked at and why. */
  sweep:
    | { seen: number; selected: number; unchanged: number; tooSoon: number; left: number; cut: readonly string[] }
    | undefined;
  /** GraphQL points that the run cost, and in how many queries. */
  points: number;
  calls: number;
  /** A sentence: why no rule selects the one that was asked for. */
  unselected?: string;
  /** Sentences. */
  warnings: readonly string[];
}

/** FT48: GitHub drops a summary beyond 1 MiB; this stays far below. */
const MOST_ROWS = 100;
const MOST_SENTENCES = 50;
const MOST_REASONS = 3;
const LONGEST_SUMMARY = 250_000;

/** The job summary of a run over pull requests: what became of each and why, rules that are broken, what is left, what it cost. Calmed (O1). */
export function reconcileSummary(facts: ReconcileSummaryFacts): string {
  const { decisions, sweep, redact } = facts;
  const sections = [
    heading(2, 'Pull requests'),
    facts.unselected === undefined ? '' : neutralizeInline(facts.unselected, { maxChars: 2_000 }),
    `${sweep ? `${seen(sweep)} ` : ''}${cost(facts)}${facts.dryRun ? ' **Dry run: nothing was written.**' : ''}`,
    decisions.length > 0 ? rows(facts) : '',
    faults(facts.faults),
    sentences('Not looked at', leftOf(sweep)),
    sentences('Warnings', facts.warnings),
  ];
  const text = sections.filter((section) => section !== '').join('\n\n');
  // A link to an issue or pull request must be named itself; those of the table are the run's own.
  const own = decisions.flatMap(({ pull }) => (URL.canParse(pull.url) ? [pull.url] : []));
  return neutralize(redact(text), { allowLinks: [...facts.allowLinks, ...own], maxChars: LONGEST_SUMMARY });
}

function seen({ seen, selected, unchanged, tooSoon }: NonNullable<ReconcileSummaryFacts['sweep']>): string {
  const resting = [
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(tooSoon > 0 ? [`${tooSoon} looked at less than \`reconciliationInterval\` ago`] : []),
  ];
  return `${count(seen, 'open pull request')} seen, ${selected} selected by a rule${resting.length > 0 ? `, of which ${resting.join(' and ')}` : ''}.`;
}

const cost = ({ points, calls }: ReconcileSummaryFacts): string =>
  `GraphQL: ${count(points, 'point')} in ${count(calls, 'query')}.`;

function rows({ decisions, ...mode }: ReconcileSummaryFacts): string {
  const sorted = decisions.toSorted((a, b) => rankOf(a, mode) - rankOf(b, mode));
  const cells = sorted.slice(0, MOST_ROWS).map((decision) => {
    const { pull, action, rules } = decision;
    const name = inlineCode(`${fullName(pull.repo)}#${pull.number}`);
    return [
      `[${name}](${pull.url}) ${neutralizeInline(pull.title, { maxChars: 100 })}`,
      `${action}, by ${BY[decision.source]}`,
      fateWords(decision, mode),
      rules
        .slice(0, 3)
        .map((rule) => inlineCode(rule))
        .join(', '),
      reasonsOf(decision),
    ];
  });
  const shown = table(['Pull request', 'Decision', 'Became', 'Rule', 'Reasons'], cells);
  const rest = decisions.length - cells.length;
  return rest > 0
    ? `${shown}\n\n${count(rest, 'more pull request')} not shown here; the output \`decisions\` has all.`
    : shown;
}

/** Who decided, for `merge by the model`. */
export const BY: Readonly<Record<Decision['source'], string>> = { gates: 'code', model: 'the model', memory: 'memory' };

function reasonsOf(decision: Decision): string {
  const all = once(decision.reasons);
  const rest = all.length - MOST_REASONS;
  const said = decision.said?.trim();
  // One line of several sentences: the full stops of its parts would stand before semicolons.
  return [
    tried(decision),
    ...all
      .slice(0, MOST_REASONS)
      .map(({ code, text }) => `${inlineCode(code)} ${neutralizeInline(text, { maxChars: 200 })}`),
    rest > 0 ? `and ${rest} more` : '',
    said ? `the model: ${neutralizeInline(said, { maxChars: 200 })}` : '',
  ]
    .filter((part) => part !== '')
    .map((part, index, parts) => (index < parts.length - 1 ? part.replace(/\.$/, '') : part))
    .join('; ');
}

function faults(all: readonly RuleFault[]): string {
  if (all.length === 0) return '';
  const cells = all
    .slice(0, MOST_SENTENCES)
    .map(({ where, key, message }) => [
      inlineCode(where),
      key === '' ? '' : inlineCode(key),
      neutralizeInline(message, { maxChars: 500 }),
    ]);
  const rest = all.length - cells.length;
  return [
    heading(3, 'Broken rules'),
    'These do nothing until they are put right; the others do.',
    table(['Where', 'Key', 'What is wrong'], cells),
    ...(rest > 0 ? [`${count(rest, 'more fault')}.`] : []),
  ].join('\n\n');
}

const leftOf = (sweep: ReconcileSummaryFacts['sweep']): string[] => [
  ...(sweep && sweep.left > 0
    ? [`${count(sweep.left, 'changed pull request')}: more than \`max-pulls\`; the next run goes on with them.`]
    : []),
  ...(sweep?.cut ?? []),
];

function sentences(title: string, all: readonly string[]): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, MOST_SENTENCES).map((one) => `- ${neutralizeInline(one, { maxChars: 500 })}`);
  const rest = all.length - shown.length;
  return [heading(3, title), ...shown, ...(rest > 0 ? [`- ${count(rest, 'more line')}.`] : [])].join('\n');
}
