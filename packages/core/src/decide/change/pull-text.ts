import type { ChangeRequest } from '../../domain/change.ts';
import { LONGEST_TEXT } from '../../text/comment-body.ts';
import { heading, inlineCode, table } from '../../text/markdown.ts';
import { neutralizeInline } from '../../text/neutralize.ts';
import { prose } from '../../text/prose.ts';
import { count, stamp } from '../../text/words.ts';
import { unticked } from '../pull-template.ts';
import { type WorkflowsStart, workflowsNote } from '../pull-text.ts';
import { code } from '../risk/words.ts';
import { type ChangePlan, changeId } from './index.ts';

/** All that the body of the pull request of a change tells. */
export interface ChangeFacts {
  request: ChangeRequest;
  plan: ChangePlan;
  runUrl: string;
  workflows: WorkflowsStart;
  /** Whether it is open for review at once: of low risk, and a rule may merge it. */
  ready: boolean;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
}

/** How much of the foreign words is shown, from all to the least. */
const ROOM = [
  { summary: 4_000, labels: 30, lines: 40 },
  { summary: 1_000, labels: 10, lines: 20 },
  { summary: 200, labels: 0, lines: 5 },
] as const;
type Room = (typeof ROOM)[number];

/**
 * The body of the pull request of a change as Markdown, without its marker: the alert, what is done about it, what that does,
 * the risk, the way back, the links and the run. What the alert says is foreign: its names are code, and its summary is calmed
 * and looks like no section of ours. `fits` says whether the effect takes the text; until it does, less of it is shown.
 */
export function changePullText(
  facts: ChangeFacts,
  fits = (text: string): boolean => text.length <= LONGEST_TEXT,
): string {
  let text = '';
  for (const room of ROOM) {
    text = Object.entries(sections(facts, room))
      .map(([name, body]) => `${heading(2, name)}\n\n${body}`)
      .join('\n\n');
    if (fits(text)) return text;
  }
  return text;
}

function sections(facts: ChangeFacts, room: Room): Record<string, string> {
  const { plan } = facts;
  return {
    Alert: alertText(facts, room),
    Remediation: remediation(facts, room),
    Impact: bullets(plan.impact, room),
    Risk: riskText(facts, room),
    Rollback: bullets(plan.rollback, room),
    Links: linksText(facts),
    Provenance: provenance(facts),
  };
}

function alertText({ request, allowLinks }: ChangeFacts, room: Room): string {
  const { name, severity, startedAt, labels = {}, summary } = request.alert;
  const { environment } = request;
  const rows: [string, string | undefined][] = [
    ['Alert', inlineCode(name)],
    ['Severity', severity && inlineCode(severity)],
    ['Since', startedAt && (startedAt.endsWith('Z') ? stamp(startedAt) : inlineCode(startedAt))],
    ['Environment', environment && inlineCode(environment)],
    ...Object.entries(labels)
      .slice(0, room.labels)
      .map(([key, value]): [string, string] => [code(key), code(value)]),
  ];
  const more = Object.keys(labels).length - room.labels;
  const told = summary?.trim() ? unticked(prose(summary, { allowLinks, maxChars: room.summary })) : '';
  return [
    table(
      ['What', 'Says'],
      rows.flatMap(([what, says]) => (says ? [[what, says]] : [])),
    ),
    ...(more > 0 ? [`And ${count(more, 'more label')}.`] : []),
    ...(told === '' ? [] : [`The alert says:\n\n${told}`]),
  ].join('\n\n');
}

const remediation = ({ request, plan }: ChangeFacts, room: Room): string =>
  [`A change of the type ${code(plan.type)} in ${code(request.file)}.`, bullets(plan.change, room)].join('\n\n');

function bullets(sentences: readonly string[], { lines }: Room): string {
  const more = sentences.length - lines;
  return [
    ...sentences.slice(0, lines).map((line) => `- ${line}`),
    ...(more > 0 ? [`- and ${more} more; see the difference.`] : []),
  ].join('\n');
}

function riskText({ plan: { risk }, ready }: ChangeFacts, { lines }: Room): string {
  const reasons = risk.reasons.slice(0, lines).map((reason) => `- ${neutralizeInline(reason, { maxChars: 300 })}`);
  const what = ready
    ? 'So it is open for review, and a rule may merge it.'
    : risk.level === 'high'
      ? 'So it waits as a draft, and needs the approval of those who may give it.'
      : 'So it waits as a draft until a person has reviewed it.';
  const head = `**${risk.level}**, as code rates the difference; no model had a part in it. ${what}`;
  return reasons.length > 0 ? `${head}\n\n${reasons.join('\n')}` : head;
}

function linksText({ request, allowLinks }: ChangeFacts): string {
  const all = [...new Set([...(request.alert.url === undefined ? [] : [request.alert.url]), ...(request.links ?? [])])];
  return all.length === 0
    ? 'None were given.'
    : all.map((url) => `- ${neutralizeInline(url, { allowLinks, maxChars: 500 })}`).join('\n');
}

function provenance({ request, runUrl, workflows }: ChangeFacts): string {
  const made = `The change ${code(changeId(request))}, made by code in [this run](${runUrl}) for the alert above. The same request finds this pull request again.`;
  return [made, workflowsNote(workflows)].filter((text) => text !== '').join('\n\n');
}
