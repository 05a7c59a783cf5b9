import type { Attempt, FixDeadEnd, FixPlan, Proof, RiskLevel } from '../../domain/fix.ts';
import type { Refusal } from '../../domain/report.ts';
import { PULLS_SETTING } from '../../domain/target.ts';
import { LONGEST_TEXT } from '../../text/comment-body.ts';
import { heading, inlineCode, table } from '../../text/markdown.ts';
import { neutralizeInline } from '../../text/neutralize.ts';
import { prose } from '../../text/prose.ts';
import { count, stamp } from '../../text/words.ts';
import type { Alternative } from '../alternatives.ts';
import { alternativesText } from '../alternatives-text.ts';
import { ASKING } from '../command.ts';
import { proofText, verdictText } from '../proof-text.ts';
import { unticked } from '../pull-template.ts';
import { pullLink, type SiblingPull, type WorkflowsStart, workflowsNote, writtenBy } from '../pull-text.ts';
import type { FixStartFacts } from './start.ts';

/** A pull request as the comment tells of it. */
export interface PublishedPull extends SiblingPull {
  risk: RiskLevel;
  /** It weakens a test or a check. */
  weakens: boolean;
  /** Logins and teams whose review was asked for, without `@`. */
  reviewers: readonly string[];
}

/** How an attempt ended, with what there is to tell of it. */
export type FixEnding =
  | FixDeadEnd
  /** `pulls` in the order of merging; `note` in the model's words; `missing`: where it stopped before the end. */
  | {
      end: 'published';
      pulls: readonly PublishedPull[];
      missing?: { repo: string; why: string };
      proof: Proof | undefined;
      note: string | undefined;
      workflows: WorkflowsStart;
    }
  /** The branches stand, and GitHub lets no Action open a pull request. */
  | {
      end: 'not-opened';
      branches: readonly { repo: string; branch: string; compareUrl: string }[];
      note: string | undefined;
    };

export interface FixCommentFacts {
  ending: FixEnding;
  /** Those before this one, oldest first. */
  earlier: readonly Attempt[];
  /** How many more may be tried. */
  attemptsLeft: number;
  runUrl: string;
  /** Undefined when no model was asked. */
  asked: FixPlan['asked'] | undefined;
  /** The proposals that were not taken. */
  others: readonly Alternative[];
  /** They do not fold away: nothing does in the summary of a job, which is calmed as a whole once more. */
  unfolded?: true;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
  from: FixStartFacts['from'];
}

/** By what it starts from: what a fix is called, and what people look at when it did not do. */
const WORDS: Record<FixStartFacts['from'], { title: string; about: string }> = {
  triage: { title: 'CI failure fix', about: 'this failure' },
  issue: { title: 'Fix', about: 'this issue' },
  plan: { title: 'The approved plan', about: 'the plan' },
};

/** How much is shown, from all to the least. */
const ROOM = [
  { output: 6_000, prose: 60_000, attempts: 20 },
  { output: 1_500, prose: 2_000, attempts: 10 },
  { output: 0, prose: 500, attempts: 3 },
] as const;
type Room = (typeof ROOM)[number];

/**
 * The one comment of a fix on its issue, as Markdown without the marker: how the newest attempt ended, what a person does
 * next, and the attempts before it. The model's texts are calmed and closed one by one. Until `fits` is content, less is
 * shown.
 */
export function fixComment(
  facts: FixCommentFacts,
  fits = (text: string): boolean => text.length <= LONGEST_TEXT,
): string {
  let text = '';
  for (const room of ROOM) {
    text = joined([
      heading(2, WORDS[facts.from].title),
      ...endingText(facts, room),
      alternativesText(facts.others, Math.min(room.prose, 1_500), facts.unfolded),
      ...earlierText(facts.earlier, room),
      '---',
      facts.asked ? writtenBy(facts.asked, facts.runUrl) : `Written without a model by [this run](${facts.runUrl}).`,
    ]);
    if (fits(text)) return text;
  }
  return text;
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

function endingText(facts: FixCommentFacts, room: Room): string[] {
  const { ending, allowLinks } = facts;
  const said = (text: string): string => toldBy(text, room);
  switch (ending.end) {
    case 'refused':
      return [
        facts.asked
          ? '**The change was not published.**'
          : facts.from === 'plan'
            ? '**The plan is not carried out.**'
            : '**No fix was tried.**',
        list(ending.because.map((message) => ours(message, allowLinks))),
      ];
    case 'gave-up':
      return ['**The model gave up.** It says:', said(ending.summary), refusals(ending.refused), again(facts)];
    case 'failed-validation':
      return [
        `**A change was proposed, and ${facts.from === 'plan' ? 'it is not on the branch' : 'no pull request was opened'}**, because it could not be shown that it helps.`,
        proofText(ending.proof, room.output),
        NEXT[ending.proof.verdict],
        'What was tried, in the words of the model:',
        said(ending.summary),
        again(facts),
      ];
    case 'published':
      return [
        ...published(ending, facts.from),
        missing(ending, allowLinks),
        quoted(ending.note, room),
        verdictText(ending.proof),
        workflowsNote(ending.workflows),
      ];
    case 'not-opened':
      return [...notOpened(ending), quoted(ending.note, room)];
  }
}

/** A text of the model: it does nothing, and ticks nothing. */
const toldBy = (text: string, room: Room): string => unticked(prose(text, { maxChars: room.prose }));

/** A sentence of ours, which may name a command and hold a name from outside. */
const ours = (text: string, allowLinks: readonly string[]): string =>
  neutralizeInline(text, { allowLinks, allowCommands: [...ASKING], maxChars: 1_000 });

const list = (items: readonly string[]): string =>
  items.length === 1 ? items[0]! : items.map((item) => `- ${item}`).join('\n');

const NEXT: Record<Proof['verdict'], string> = {
  passed: '',
  failed: '',
  'not-reproduced':
    'See whether the failure is gone already, and whether `reproduce-command` shows it on the default branch.',
  broken:
    'Look at the log of the run: `setup-command` must succeed on the default branch as it is, and `reproduce-command` must be found there and end in time. This attempt is not counted.',
  none: '',
};

const again = ({ attemptsLeft, from }: FixCommentFacts): string =>
  attemptsLeft > 0
    ? `${count(attemptsLeft, 'attempt')} ${attemptsLeft === 1 ? 'is' : 'are'} left: write \`${from === 'plan' ? '/approve' : '@ai-create-fix'}\` in a new comment, with a hint if you have one.`
    : `No attempt is left: somebody should look at ${WORDS[from].about}, or raise \`max-attempts\`.`;

/** What the guards refused, each once. */
function refusals(refused: readonly Refusal[]): string {
  const rows = refused.map(({ rule, what, why }) => [
    inlineCode(rule),
    neutralizeInline(what, { maxChars: 100 }),
    neutralizeInline(why, { maxChars: 300 }),
  ]);
  const once = rows
    .filter((row, index) => rows.findIndex((other) => other.join() === row.join()) === index)
    .slice(0, 10);
  return once.length === 0 ? '' : `What it was not allowed to do:\n\n${table(['Rule', 'Asked for', 'Why not'], once)}`;
}

function published({ pulls }: Extract<FixEnding, { end: 'published' }>, from: FixStartFacts['from']): string[] {
  const rows = pulls.map((pull, index) => {
    const reviewers = pull.reviewers.slice(0, 20).map((name) => inlineCode(name));
    return [
      `${pulls.length > 1 ? `${index + 1}.` : '-'} ${pullLink(pull)}, risk **${pull.risk}**`,
      ...(pull.weakens ? ['**makes a test or a check weaker**'] : []),
      ...(reviewers.length > 0 ? [`review asked of ${reviewers.join(', ')}`] : []),
    ].join(', ');
  });
  const order = pulls.length > 1 ? ', to be merged in this order' : '';
  const told =
    from === 'plan'
      ? 'The plan is carried out in this draft pull request'
      : `${count(pulls.length, 'draft pull request')} proposed${order}`;
  return [`**${told}:**`, rows.join('\n')];
}

function missing(
  { missing }: Extract<FixEnding, { end: 'published' }>,
  allowLinks: FixCommentFacts['allowLinks'],
): string {
  if (!missing) return '';
  return `**${inlineCode(missing.repo)} is missing**: ${ours(missing.why, allowLinks)} Merge or close what stands, then write \`@ai-create-fix\` in a new comment.`;
}

function notOpened({ branches }: Extract<FixEnding, { end: 'not-opened' }>): string[] {
  const rows = branches.map(
    ({ repo, branch, compareUrl }) => `- ${inlineCode(repo)}: [${inlineCode(branch)}](${compareUrl})`,
  );
  return [
    `**The change stands on a branch, and GitHub did not let this run open a pull request.** Open it from there:`,
    rows.join('\n'),
    `Or switch on **${PULLS_SETTING}** (Settings, Actions, General, Workflow permissions; an organization may have switched it off for all), or give \`github-token\` the token of a GitHub App, and run this again: it goes on with the branch and asks no model.`,
  ];
}

/** The model's note, line by line as a quote. */
function quoted(note: string | undefined, room: Room): string {
  if (note === undefined || note.trim() === '') return '';
  const lines = toldBy(note, room).split('\n');
  return ['The model notes:', '', ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}

const END_WORDS: Record<Attempt['end'], string> = {
  published: 'proposed',
  'not-opened': 'proposed, and no pull request could be opened',
  'not-published': 'proposed, and refused by a guard',
  'failed-validation': 'not shown to help',
  'gave-up': 'given up',
  refused: 'not tried',
};

const repoIn = (url: string): string =>
  /([^/\s]{1,100}\/[^/\s]{1,100})\/pull\/\d{1,16}$/.exec(url)?.[1] ?? 'pull request';

function earlierText(earlier: readonly Attempt[], room: Room): string[] {
  if (earlier.length === 0) return [];
  const rows = earlier
    .toReversed()
    .slice(0, room.attempts)
    .map(({ at, end, pulls, run }) => {
      const links = pulls.map((url) => pullLink({ repo: repoIn(url), url }));
      return `- ${stamp(at)}: ${END_WORDS[end]}${links.length > 0 ? ` (${links.join(', ')})` : ''}, run ${inlineCode(String(run))}`;
    });
  return [heading(3, 'Earlier attempts'), rows.join('\n')];
}
