import type { PathLimits } from '../../domain/fix.ts';
import type { ImplementationPlan } from '../../domain/implementation-plan.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import { LONGEST_TEXT } from '../../text/comment-body.ts';
import { heading, inlineCode } from '../../text/markdown.ts';
import { neutralizeInline } from '../../text/neutralize.ts';
import { prose } from '../../text/prose.ts';
import { safeTitle } from '../../text/title.ts';
import { count } from '../../text/words.ts';
import { type CommitMessage, plainMessage } from '../commit-message.ts';
import { spellingFault } from '../path-spelling.ts';
import { BY_HAND, protection } from '../protected-paths.ts';
import { unticked } from '../pull-template.ts';
import { writtenBy } from '../pull-text.ts';

/** All that the body of a plan's pull request tells. */
export interface PlanFacts {
  plan: ImplementationPlan;
  /** owner/name#number. */
  issue: string;
  /** What a change may touch here. */
  limits: PathLimits;
  asked: PlanMarker['asked'];
  runUrl: string;
}

/** How much is shown, from all to the least, in characters. */
const ROOM = [
  { prose: 3_000, step: 1_500, question: 500 },
  { prose: 1_500, step: 700, question: 300 },
  { prose: 800, step: 300, question: 150 },
  { prose: 300, step: 100, question: 60 },
] as const;
type Room = (typeof ROOM)[number];

/**
 * The body of a plan's pull request as Markdown, without its marker: what is planned, and what a person does with it. The
 * model's texts are calmed and closed one by one, so that none reaches into a line of ours. `fits` says whether the effect
 * takes it; until it does, less is shown.
 */
export function planText(facts: PlanFacts, fits = (text: string): boolean => text.length <= LONGEST_TEXT): string {
  let text = '';
  for (const room of ROOM) {
    text = sections(facts, room)
      .filter((part) => part !== '')
      .join('\n\n');
    if (fits(text)) return text;
  }
  return text;
}

function sections({ plan, issue, limits, asked, runUrl }: PlanFacts, room: Room): string[] {
  const told = (text: string): string => unticked(prose(text, { maxChars: room.prose }));
  return [
    planReference(issue),
    '**This is a plan: there is no code yet, and nobody has checked it.** It is written by a model, which can be wrong.',
    heading(2, 'Summary'),
    told(plan.summary),
    heading(2, 'Steps'),
    steps(plan, limits, room),
    tooMany(plan, limits),
    heading(2, 'Tests'),
    told(plan.tests),
    heading(2, 'Risks'),
    told(plan.risks),
    ...questions(plan, room),
    heading(2, 'What to do'),
    WHAT_TO_DO,
    '---',
    writtenBy(asked, runUrl),
  ];
}

/** The line by which GitHub links the issue; merging leaves it open, because a plan alone repairs nothing. */
export const planReference = (issue: string): string => `Part of #${issue.split('#')[1] ?? ''}`;

const WHAT_TO_DO = [
  '- `/approve` as a comment here has the plan carried out on this branch, and the change is checked as any other of ours. It counts from somebody with write access who has not opened this pull request.',
  '- `/reject` and a reason closes it.',
  '- For another plan write `@ai-plan` and what should be different as a comment on the issue.',
  '',
  'An approval is for the text above as it stands, and for this branch as it is: once somebody edits the text or pushes here, it counts no more. Do not edit it; ask again.',
].join('\n');

function steps({ steps: all }: ImplementationPlan, limits: PathLimits, room: Room): string {
  const rows = all.map(({ path, change }, index) => {
    const why = refusal(path, limits);
    const row = `${index + 1}. ${inlineCode(path)}: ${neutralizeInline(change, { maxChars: room.step })}`;
    return why === undefined
      ? row
      : `${row}\n   **Refused already: a person must do this step.** ${neutralizeInline(why)}`;
  });
  return rows.join('\n');
}

/** Why no change of ours may touch a path, as far as its name tells (W4, W5). */
function refusal(path: string, limits: PathLimits): string | undefined {
  if (spellingFault(path) !== undefined) return 'It is no path that a file of a change may have (W5).';
  const why = protection(path, limits);
  return why === undefined ? undefined : `Here ${why.replace(`. ${BY_HAND}`, '')} (W4).`;
}

function tooMany({ steps: all }: ImplementationPlan, { maxFiles }: PathLimits): string {
  const files = new Set(all.map(({ path }) => path)).size;
  return files > maxFiles
    ? `**${count(files, 'file')} are more than one change may have**: \`max-files\` allows ${maxFiles}. Ask for a smaller plan, or raise it.`
    : '';
}

function questions({ questions: all }: ImplementationPlan, room: Room): string[] {
  if (all.length === 0) return [];
  const rows = all.map((one) => `- ${neutralizeInline(one, { maxChars: room.question })}`);
  return [heading(2, 'Questions'), 'Somebody should decide these first:', rows.join('\n')];
}

/** Of the pull request: one line that does nothing (O5). */
export const planTitle = ({ title }: Pick<ImplementationPlan, 'title'>, issue: string): string =>
  safeTitle(`Plan: ${title}`, 160) || `Plan for issue ${issue.split('#')[1] ?? ''}`;

/** Of the empty commit that opens the branch. */
export const planCommit = (issue: string, plan: string): CommitMessage =>
  plainMessage(
    `Open the branch of a plan for issue ${issue.split('#')[1] ?? ''}`,
    'This commit changes no file. The plan stands in the pull request of this branch; the code comes when it is approved.',
    plan,
  );
