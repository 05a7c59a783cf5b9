import type { ImplementationPlan } from '../../domain/implementation-plan.ts';
import type { PlanMarker } from '../../domain/pull-marker.ts';
import { PULLS_SETTING } from '../../domain/target.ts';
import { LONGEST_TEXT } from '../../text/comment-body.ts';
import { heading, inlineCode } from '../../text/markdown.ts';
import { neutralizeInline } from '../../text/neutralize.ts';
import { prose } from '../../text/prose.ts';
import { count } from '../../text/words.ts';
import { ASKING } from '../command.ts';
import { unticked } from '../pull-template.ts';
import { pullLink, writtenBy } from '../pull-text.ts';

/** How a request for a plan ended, with what there is to tell of it. */
export type PlanEnding =
  /** No model was asked, or what it answered may not be written. */
  | { end: 'refused'; because: string }
  | { end: 'gave-up'; plan: Pick<ImplementationPlan, 'summary' | 'questions'> }
  /** `url` is undefined in a dry run. `plan` is undefined when a killed run's pull request was finished. */
  | { end: 'opened' | 'renewed'; repo: string; url: string | undefined; plan: ImplementationPlan | undefined }
  /** The branch stands, and GitHub lets no Action open a pull request; `text` is the plan as it would stand there. */
  | { end: 'not-opened'; branch: string; compareUrl: string; text: string };

export interface PlanCommentFacts {
  ending: PlanEnding;
  runUrl: string;
  /** Undefined when no model was asked. */
  asked: PlanMarker['asked'] | undefined;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
}

/** Characters of each text of the model, from all to the least. */
const ROOM = [3_000, 800, 200] as const;

/** The one comment of a plan on its issue, as Markdown without the marker. Until `fits` is content, less is shown. */
export function planComment(
  facts: PlanCommentFacts,
  fits = (text: string): boolean => text.length <= LONGEST_TEXT,
): string {
  let text = '';
  for (const room of ROOM) {
    text = [
      heading(2, 'Implementation plan'),
      ...ending(facts, room),
      '---',
      facts.asked ? writtenBy(facts.asked, facts.runUrl) : `Written without a model by [this run](${facts.runUrl}).`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
    if (fits(text)) return text;
  }
  return text;
}

function ending({ ending, allowLinks }: PlanCommentFacts, room: number): string[] {
  const told = (text: string): string => unticked(prose(text, { maxChars: room }));
  switch (ending.end) {
    case 'refused':
      return [
        '**No plan was made.**',
        neutralizeInline(ending.because, { allowLinks, allowCommands: [...ASKING], maxChars: 1_000 }),
      ];
    case 'gave-up':
      return [
        '**The model gave up.** It says:',
        told(ending.plan.summary),
        ...asks(ending.plan.questions, room),
        'Answer in a new comment that begins with `@ai-plan`.',
      ];
    case 'opened':
    case 'renewed':
      return [
        `**${ending.end === 'opened' ? 'A plan is proposed' : 'The plan was worked over'}:** ${pullLink(ending)}`,
        ...(ending.plan ? [sizeOf(ending.plan), told(ending.plan.summary)] : []),
        ...(ending.end === 'renewed' ? ['An approval of what it said before counts no more.'] : []),
        'Read it there. `/approve` there has it carried out, `/reject` and a reason closes it; for another one write `@ai-plan` and what should be different in a new comment here.',
        ...asks(ending.plan?.questions ?? [], room),
      ];
    case 'not-opened':
      return [
        `**A plan is made, and its pull request could not be opened**: this repository lets no Action open one. Tick **${PULLS_SETTING}** under Settings → Actions → General → Workflow permissions, of the organisation first if it is greyed out there; or give the token of an app as \`github-token\`. Then write \`@ai-plan\` in a new comment. Its branch stands already: [${inlineCode(ending.branch)}](${ending.compareUrl}).`,
        'What it would say:',
        unticked(prose(ending.text, { maxChars: room * 10 })),
      ];
  }
}

const sizeOf = ({ steps, questions }: ImplementationPlan): string =>
  [count(steps.length, 'step'), ...(questions.length > 0 ? [count(questions.length, 'open question')] : [])].join(', ');

function asks(questions: readonly string[], room: number): string[] {
  if (questions.length === 0) return [];
  return [
    'It asks:',
    questions.map((one) => `- ${neutralizeInline(one, { maxChars: Math.min(room, 500) })}`).join('\n'),
  ];
}
