import type { Decision, GateResult, Judgement } from '../domain/decision.ts';
import type { Reason } from '../domain/reason.ts';
import { fullName } from '../domain/repo.ts';
import { LONGEST_TEXT } from '../text/comment-body.ts';
import { heading, inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { plainTitle } from '../text/title.ts';
import { count } from '../text/words.ts';
import { besides, headline, once, quoted, type Telling, tried } from './decision-words.ts';
import type { Mode } from './fates.ts';

/** How much is shown, from all to the least: long reasons go first, then what is met, then rules. */
const ROOM = [
  { reasons: 30, chars: 500, met: true, rules: 10 },
  { reasons: 5, chars: 300, met: true, rules: 10 },
  { reasons: 3, chars: 300, met: false, rules: 10 },
  { reasons: 2, chars: 200, met: false, rules: 5 },
  { reasons: 1, chars: 150, met: false, rules: 1 },
] as const;
type Room = (typeof ROOM)[number];

/** The title of the check run: the decision in one plain line of at most 120 characters. */
export const checkTitle = (decision: Decision, more: Mode = {}): string =>
  plainTitle(headline(decision, more).replace(/\.$/, '').replaceAll('`', ''), 120);

type Fits = (text: string) => boolean;
const fitsAlone: Fits = (text) => text.length <= LONGEST_TEXT;

/**
 * Why a pull request is, or is not, merged: the decision in a sentence, then every condition of every rule, as Markdown of
 * at most 60,000 characters. What others wrote in it does nothing (O1). Until `fits` is content, less is shown.
 */
export const checklist = (decision: Decision, more: Telling, fits: Fits = fitsAlone): string =>
  shortened(fits, (room) => [
    headline(decision, more),
    tried(decision),
    reasonList(besides(decision), more, room),
    quoted(decision.said),
    ...rulesText(decision, more, room),
    '---',
    `Decided in [this run](${more.runUrl}) on ${inlineCode(decision.pull.headSha.slice(0, 12))}. ${LEGEND} This check only tells: it never blocks, so do not make it required.`,
  ]);

/** The conditions alone, shortened likewise. */
export const conditionList = (decision: Decision, more: Telling, fits: Fits): string =>
  shortened(fits, (room) => [...rulesText(decision, more, room), LEGEND]);

const LEGEND = '☑ met · ☐ not met.';

function shortened(fits: Fits, parts: (room: Room) => string[]): string {
  let text = '';
  for (const room of ROOM) {
    text = parts(room)
      .filter((part) => part !== '')
      .join('\n\n');
    if (fits(text)) return text;
  }
  return text;
}

function rulesText({ judgements, rules }: Decision, more: Telling, room: Room): string[] {
  // The rule whose answer stands comes first.
  const order = ({ rule }: Judgement): number => (rules.includes(rule.name) ? rules.indexOf(rule.name) : rules.length);
  const sorted = judgements.toSorted((a, b) => order(a) - order(b));
  const rest = sorted.length - room.rules;
  return [
    ...sorted.slice(0, room.rules).map((judgement) => ruleText(judgement, more, room)),
    rest > 0 ? `${count(rest, 'more rule')} not shown here.` : '',
  ];
}

function ruleText({ rule, allowed, gates, notClosed }: Judgement, more: Telling, room: Room): string {
  const may = allowed.length > 0 ? allowed.map((action) => inlineCode(action)).join(', ') : 'nothing';
  const met = gates.filter(({ state }) => state === 'passed').length;
  const off = gates.filter(({ state }) => state === 'off');
  const unread = gates.filter(({ state }) => state === 'unread');
  // What failed already is all there is to do.
  const isLeft = !gates.some(({ state }) => state === 'failed');
  const lines = gates
    .filter(({ state }) => state === 'failed' || (state === 'unread' && isLeft) || (state === 'passed' && room.met))
    .map((gate) => gateText(gate, more, room));
  const named = (head: string, some: readonly GateResult[]): string =>
    some.length > 0 ? `${head}: ${some.map(({ title }) => inline(title, more, room)).join('; ')}.` : '';
  const mayClose = rule.spec.allowedActions.includes('close') && notClosed.length > 0;
  return [
    heading(3, `Rule ${inlineCode(rule.name)}`),
    `It allows ${may} now. ${selects(rule)}`,
    lines.join('\n'),
    room.met || met === 0 ? '' : `- ☑ ${count(met, 'more condition')}`,
    isLeft ? '' : named('Not looked at while something else stands against it', unread),
    named('Not asked here', off),
    mayClose ? `It must not be closed:\n\n${reasonList(notClosed, more, room)}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const SIGN = { passed: '☑', failed: '☐', unread: '▫', off: '–' } as const;

function gateText({ title, state, reasons, note }: GateResult, more: Telling, room: Room): string {
  const head = `- ${SIGN[state]} ${inline(title, more, room)}`;
  const shown = state === 'failed' ? once(reasons).slice(0, room.reasons) : [];
  const [first] = shown;
  if (state === 'unread') return `${head}: not looked at yet`;
  if (first === undefined) return note ? `${head}: ${inline(note, more, room)}` : head;
  if (shown.length === 1 && once(reasons).length === 1) return `${head}: ${inline(first.text, more, room)}`;
  return `${head}:\n${reasonList(reasons, more, room, '  ')}`;
}

/** One line each, whatever GitHub would make of what stands in them. */
function reasonList(reasons: readonly Reason[], more: Telling, room: Room, indent = ''): string {
  const all = once(reasons);
  const rest = all.length - room.reasons;
  return [
    ...all.slice(0, room.reasons).map(({ text }) => `${indent}- ${inline(text, more, room)}`),
    ...(rest > 0 ? [`${indent}- and ${rest} more`] : []),
  ].join('\n');
}

const inline = (text: string, { allowLinks }: Telling, { chars }: Room): string =>
  neutralizeInline(text, { allowLinks, maxChars: chars });

/** A name as code, in which no bot is called. */
const code = (name: string): string => neutralizeInline(inlineCode(name), { maxChars: 300 });

/** By what a person takes a pull request out of a rule's hands. */
function selects({ spec: { selector }, origin }: Judgement['rule']): string {
  const { include, exclude } = selector.labels;
  const names = (labels: readonly string[]): string => labels.map(code).join(', ');
  const from = `It stands in ${code(origin)}.`;
  const byLabel = include.length > 0 ? ` It looks after what carries ${names(include)}.` : '';
  const without = exclude.length > 0 ? ` To keep it away, add ${names(exclude)}.` : '';
  return `${from}${byLabel}${without}`;
}

const LOG_SIGN = { passed: '[x]', failed: '[ ]', unread: '[?]', off: '[-]' } as const;
const LOG_LEGEND =
  '[x] met, [ ] not met, [?] not looked at while something else stands against it, [-] not asked here.';

/** The same for the log: one plain line each, with the code of every reason. */
export function explanation(decision: Decision, more: Mode = {}): string[] {
  const { pull, said, judgements } = decision;
  const because =
    (indent: string) =>
    ({ code, text }: Reason) =>
      `${indent}${code}: ${text}`;
  const lines = [
    `${fullName(pull.repo)}#${pull.number} at ${pull.headSha.slice(0, 12)}: ${pull.title}`,
    headline(decision, more),
    ...[tried(decision)].filter((line) => line !== ''),
    ...besides(decision).map(because('  ')),
    ...(said === undefined ? [] : [`The model says: ${said}`]),
    ...(judgements.length > 0 ? [LOG_LEGEND] : []),
    ...judgements.flatMap(({ rule, allowed, gates, notClosed }) => [
      `Rule ${rule.name} (${rule.origin}) allows: ${allowed.join(', ') || 'nothing'}`,
      ...gates.flatMap(({ gate, title, state, reasons, note }) => [
        `  ${LOG_SIGN[state]} ${gate}: ${title}${note ? ` (${note})` : ''}`,
        ...(state === 'failed' ? once(reasons).map(because('      ')) : []),
      ]),
      ...once(notClosed).map(because('  not closed, ')),
    ]),
  ];
  return lines.map(logLine);
}

/** White space at the beginning tells what belongs to what; nothing else of a line's shape is kept. */
function logLine(line: string): string {
  const indent = line.length - line.trimStart().length;
  return ' '.repeat(Math.min(indent, 8)) + sanitizeLine(line, 2_000);
}
