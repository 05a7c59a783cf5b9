import type { FixAnswer, FixPart, FixPlan, Proof, Risk } from '../domain/fix.ts';
import { LONGEST_TEXT } from '../text/comment-body.ts';
import { inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { prose } from '../text/prose.ts';
import { count } from '../text/words.ts';
import { proofText } from './proof-text.ts';
import { fillTemplate, LONGEST_TEMPLATE, type PullSection, unticked } from './pull-template.ts';
import type { Weakening } from './weakening/finding.ts';

/**
 * Whether GitHub starts the workflows of a pull request of ours. With GITHUB_TOKEN somebody with write access must approve
 * them, and on GitHub Enterprise Server nothing starts; with the token of an App they start by themselves.
 */
export type WorkflowsStart = 'by-themselves' | 'when-approved' | 'never';

/** One of the pull requests of a fix. */
export interface SiblingPull {
  /** owner/name. */
  repo: string;
  /** Undefined until it is open. */
  url: string | undefined;
}

/** All that the body of a pull request tells. */
export interface PullFacts {
  part: Pick<FixPart, 'repo' | 'pull'>;
  answer: Pick<FixAnswer, 'risk' | 'confidence'>;
  /** owner/name#number. */
  issue: string;
  /** Whether merging closes the issue (W7). */
  closes: boolean;
  /** As code rates it, the model's rating included. */
  risk: Risk;
  weakenings: readonly Weakening[];
  proof: Proof | undefined;
  /** Every pull request of the fix in the order of merging, this one included. */
  pulls: readonly SiblingPull[];
  asked: FixPlan['asked'];
  runUrl: string;
  workflows: WorkflowsStart;
  /** The repository's own template. */
  template: string | undefined;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
}

/** How much is shown, from all to the least: output goes first, then the template, then the model's words. */
const ROOM = [
  { output: 4_000, template: LONGEST_TEMPLATE, prose: 60_000, weakenings: 50 },
  { output: 1_000, template: LONGEST_TEMPLATE, prose: 60_000, weakenings: 50 },
  { output: 0, template: 8_000, prose: 60_000, weakenings: 50 },
  { output: 0, template: 2_000, prose: 2_500, weakenings: 20 },
  { output: 0, template: 0, prose: 1_000, weakenings: 10 },
  { output: 0, template: 0, prose: 300, weakenings: 5 },
] as const;
type Room = (typeof ROOM)[number];

/**
 * The body of a draft pull request as Markdown, without its marker. The model's texts are calmed and closed one by one, and
 * no link of theirs stays, so that none closes an issue or reaches into a section of ours. `fits` says whether the effect
 * takes it; until it does, less is shown.
 */
export function pullText(facts: PullFacts, fits = (text: string): boolean => text.length <= LONGEST_TEXT): string {
  let text = '';
  for (const room of ROOM) {
    text = [banner(facts, room), fillTemplate(facts.template ?? '', sections(facts, room), options(facts, room))]
      .filter((part) => part !== '')
      .join('\n\n');
    if (fits(text)) return text;
  }
  return text;
}

const options = ({ allowLinks }: PullFacts, { template }: Room) => ({ allowLinks, max: template });

/** W6: what a person must look at before anything else. */
function banner({ weakenings }: PullFacts, room: Room): string {
  if (weakenings.length === 0) return '';
  const rows = weakenings.slice(0, room.weakenings).map(({ path, line, what }) => {
    const place = line === undefined ? path : `${path}:${line}`;
    return `> - ${inlineCode(place)}: ${neutralizeInline(what, { maxChars: 300 })}`;
  });
  const more = weakenings.length - rows.length;
  return [
    '> **This change makes a test or a check weaker. It needs a human, and no rule ever merges it.**',
    '>',
    ...rows,
    ...(more > 0 ? [`> - and ${count(more, 'more place')}`] : []),
  ].join('\n');
}

function sections(facts: PullFacts, room: Room): Record<PullSection, string> {
  const { pull } = facts.part;
  const told = (text: string): string => unticked(prose(text, { maxChars: room.prose }));
  return {
    cause: told(pull.cause),
    change: told(pull.change),
    impact: told(pull.impact),
    risk: riskText(facts),
    tests: [proofText(facts.proof, room.output), told(pull.tests)].join('\n\n'),
    rollback: ROLLBACK,
    links: links(facts),
    provenance: provenance(facts),
  };
}

function riskText({ risk, answer }: PullFacts): string {
  const reasons = risk.reasons.slice(0, 20).map((reason) => `- ${neutralizeInline(reason, { maxChars: 300 })}`);
  const head = `**${risk.level}**. The model rates it ${answer.risk}, and is ${Math.round(answer.confidence * 100)} % sure that it does what is asked; the worse rating counts.`;
  return reasons.length > 0 ? `${head}\n\n${reasons.join('\n')}` : head;
}

const ROLLBACK = 'To take it back, press **Revert** on this pull request after it is merged.';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The line by which GitHub links the issue (W7). Of several pull requests only the last to be merged closes it: before that
 * the failure is still there.
 */
export function referenceOf({
  issue,
  closes,
  pulls,
  part,
}: Pick<PullFacts, 'issue' | 'closes' | 'pulls'> & { part: Pick<FixPart, 'repo'> }): string {
  const last = isSame(pulls.at(-1)?.repo ?? part.repo, part.repo);
  const [repo = '', number = ''] = issue.split('#');
  return `${closes && last ? 'Fixes' : 'Part of'} ${isSame(repo, part.repo) ? '' : repo}#${number}`;
}

function links(facts: PullFacts): string {
  const { pulls, part, closes } = facts;
  const at = pulls.findIndex(({ repo }) => isSame(repo, part.repo));
  const head = [referenceOf(facts), ...(closes ? [] : ['Merging it leaves that issue open.'])].join('\n\n');
  if (pulls.length < 2) return head;
  const rows = pulls.map(
    (pull, index) => `${index + 1}. ${index === at ? `${inlineCode(pull.repo)}: this one` : pullLink(pull)}`,
  );
  const before = pulls.slice(0, Math.max(0, at)).map(({ repo }) => inlineCode(repo));
  const order = before.length > 0 ? `Merge this one after that of ${before.join(' and ')}.` : 'Merge this one first.';
  return `${head}\n\nThe fix has ${count(pulls.length, 'pull request')}, to be merged in this order. ${order}\n\n${rows.join('\n')}`;
}

/** A pull request by its repository and number, as a link when it is open. */
export const pullLink = ({ repo, url }: SiblingPull): string => {
  const number = /\/pull\/(\d{1,16})$/.exec(url ?? '')?.[1];
  return url === undefined
    ? `${inlineCode(repo)}: not open yet`
    : `[${inlineCode(number ? `${repo}#${number}` : repo)}](${url})`;
};

function provenance({ asked, runUrl, workflows }: PullFacts): string {
  const review = 'A person must review every line before this is merged.';
  return [`${writtenBy(asked, runUrl)} ${review}`, workflowsNote(workflows)].filter((text) => text !== '').join('\n\n');
}

/** Who wrote a fix, where, and what that cost. */
export const writtenBy = ({ model, provider, steps, costUsd }: FixPlan['asked'], runUrl: string): string =>
  `Written by ${inlineCode(model)} (${neutralizeInline(provider, { maxChars: 40 })}) in [this run](${runUrl}): ${count(steps, 'step')}, $${costUsd.toFixed(4)}. A model can be wrong.`;

const APP =
  'With the token of a GitHub App (the input `github-token`) the workflows of such a pull request start by themselves.';

/** What a reader must do for the checks to run; nothing when they run anyway. */
export const workflowsNote = (workflows: WorkflowsStart): string =>
  ({
    'by-themselves': '',
    'when-approved': `**Its workflows wait**: it was opened with \`GITHUB_TOKEN\`, so somebody with write access must press **Approve workflows to run**. ${APP}`,
    never: `**No workflow runs for it**: it was opened with \`GITHUB_TOKEN\`, and this GitHub starts none for what that token does. Close and reopen it to start them. ${APP}`,
  })[workflows];
