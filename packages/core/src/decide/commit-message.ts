import {
  type FixAnswer,
  type FixPart,
  type FixPlan,
  ISOLATIONS,
  type Isolation,
  type Proof,
  RISKS,
  type RiskLevel,
  type Validation,
  type ValidationStep,
  validationSchema,
  validationStepSchema,
} from '../domain/fix.ts';
import { LONGEST_MESSAGE, safeMessage, safeTitle } from '../text/title.ts';

/** What a commit of ours tells beside the change itself. */
export interface CommitFacts {
  /** owner/name#number of the issue that asked. */
  issue: string;
  /** Hash of issue, repository, base and files: by it a later run knows the commit as its own. */
  plan: string;
  answer: Pick<FixAnswer, 'summary' | 'risk' | 'confidence'>;
  /** Whether merging closes the issue. */
  closes: boolean;
  /** Of several commits of one fix this one's number, from 1, and how many there are. */
  part: { number: number; of: number };
  asked: FixPlan['asked'];
  /** Undefined when nothing was tried out. */
  proof: Proof | undefined;
}

/** What is read back of a commit: the texts as they stand there, and the proof without commands and output. */
export interface CommitTold extends CommitFacts {
  pull: FixPart['pull'];
}

export interface CommitMessage {
  headline: string;
  body: string;
}

/** The texts of the model, in their order. */
const SECTIONS = ['Cause', 'Change', 'Impact', 'Tests', 'Summary'] as const;
type Section = (typeof SECTIONS)[number];

const PLAN = 'ai-devops-plan';
const INDENT = '  ';

/**
 * The message of a fix's commit, for whoever reads the history, and for a later run that finds the commit without its pull
 * request. Each text of the model is safe by itself (O5) and every line of it stands indented, so none can look like a
 * section, a trailer or a line of ours. The body has at most 10,000 bytes: the longest texts are cut. No link and no
 * reference stands in it, because every push of it would leave a trace.
 */
export function commitMessage({ pull }: Pick<FixPart, 'pull'>, facts: CommitFacts): CommitMessage {
  const texts: Record<Section, string> = {
    Cause: pull.cause,
    Change: pull.change,
    Impact: pull.impact,
    Tests: pull.tests,
    Summary: facts.answer.summary,
  };
  const room = Object.fromEntries(SECTIONS.map((name) => [name, LONGEST_MESSAGE])) as Record<Section, number>;
  for (;;) {
    const told = SECTIONS.map((name) => ({ name, text: safe(texts[name], room[name]) }));
    const sections = told.map(({ name, text }) => `${name}:\n${indented(text)}\n`);
    const body = [...sections, ...lastLines(facts)].join('\n');
    if (Buffer.byteLength(body) <= LONGEST_MESSAGE) return { headline: headline(pull.title, facts), body };
    const [longest] = told.toSorted((a, b) => Buffer.byteLength(b.text) - Buffer.byteLength(a.text));
    room[longest!.name] = Math.floor(Buffer.byteLength(longest!.text) * 0.8);
  }
}

const headline = (title: string, { issue }: CommitFacts): string => {
  const [repo, number] = issue.split('#');
  return notPlan(safeTitle(title)) || `Repair the failure of issue ${number} of ${repo}`;
};

/** Only the host names a plan, wherever a reader looks for one. */
const notPlan = (text: string): string => text.replace(/(ai-devops)-(?=plan)/gi, '$1 ');

const safe = (text: string, maxBytes: number): string => notPlan(safeMessage(text, maxBytes)) || 'Not told.';

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : INDENT + line))
    .join('\n');

const AS = { true: 'as it should', false: 'not as it should' } as const;
const MERGED = { true: 'closed by merging', false: 'left open' } as const;
const ON = { true: 'on', false: 'off' } as const;

/** What follows the texts; every line begins with its name. */
function lastLines({ issue, plan, answer, closes, part, asked, proof }: CommitFacts): string[] {
  const [repo, number] = issue.split('#');
  return [
    proof
      ? `Validation: ${proof.verdict}, isolation ${proof.isolation}, network ${ON[`${proof.network}`]}`
      : 'Validation: not made',
    ...(proof?.steps ?? []).map(stepLine),
    `Risk by the model: ${answer.risk}, confidence ${answer.confidence}`,
    `Model: ${notPlan(safeTitle(asked.model, 120))} of ${safeTitle(asked.provider, 40)}, steps ${asked.steps}, USD ${asked.costUsd}`,
    `Issue: ${number} of ${repo}, ${MERGED[`${closes}`]}`,
    `Part: ${part.number} of ${part.of}`,
    `${PLAN}: ${plan}`,
  ];
}

const stepLine = ({ step, ok, exitCode, timedOut, seconds }: ValidationStep): string =>
  [
    `- ${step}: ${AS[`${ok}`]}`,
    ...(exitCode === null ? [] : [`exit code ${exitCode}`]),
    ...(timedOut ? ['stopped at the time limit'] : []),
    `${Math.round(seconds * 10) / 10} s`,
  ].join(', ');

const oneOf = (words: readonly string[]): string => `(${words.join('|')})`;
const NUMBER = '(\\d[\\d.e+-]{0,30})';
const VALIDATION = new RegExp(
  `^Validation: ${oneOf(validationSchema.shape.verdict.options)}, isolation ${oneOf(ISOLATIONS)}, network (on|off)$`,
);
const STEP = new RegExp(
  `^- ${oneOf(validationStepSchema.shape.step.options)}: (not )?as it should(?:, exit code (-?\\d{1,16}))?(, stopped at the time limit)?, ${NUMBER} s$`,
);
const RISK = new RegExp(`^Risk by the model: ${oneOf(RISKS)}, confidence ${NUMBER}$`);
const MODEL = new RegExp(`^Model: (.*) of (.*?), steps (\\d{1,16}), USD ${NUMBER}$`);
const ISSUE = /^Issue: ([1-9]\d{0,15}) of ([^\s#]{1,140}), (closed by merging|left open)$/;
const PART = /^Part: ([1-9]\d?) of ([1-9]\d?)$/;
const PLAN_LINE = new RegExp(`^${PLAN}: ([0-9a-f]{64})$`);

/** The plan that the message of a commit names, in the one line that only the host writes; undefined when none or several do. */
export function planOf(message: string): string | undefined {
  const [title, blank, ...lines] = message.split('\n');
  const found = lines.flatMap((line) => PLAN_LINE.exec(line)?.[1] ?? []);
  return title !== '' && blank === '' && found.length === 1 ? found[0] : undefined;
}

/**
 * The message of a commit of ours that no model wrote: a headline, a text, and its plan. Both are made safe as those of a fix
 * are (O5), and the text stands indented, so that no line of it can be one of ours.
 */
export const plainMessage = (title: string, text: string, plan: string): CommitMessage => ({
  headline: notPlan(safeTitle(title)) || 'Change what was asked for',
  body: `${indented(safe(text, LONGEST_MESSAGE - 200))}\n\n${PLAN}: ${plan}`,
});

/**
 * What `commitMessage` wrote, from the whole message as GitHub gives it back; undefined when it is no message of ours. What
 * follows the line of the plan is passed over: a repository may have GitHub sign off every commit there.
 */
export function readCommitMessage(message: string): CommitTold | undefined {
  const lines = message.split('\n');
  const [title = '', blank] = lines;
  if (title === '' || blank !== '') return undefined;
  let at = 2;
  const texts: string[] = [];
  for (const name of SECTIONS) {
    if (lines[at] !== `${name}:`) return undefined;
    const from = at + 1;
    for (at = from; lines[at] === '' || lines[at]?.startsWith(INDENT); ) at += 1;
    const own = lines.slice(from, at).map((line) => line.slice(INDENT.length));
    texts.push(own.join('\n').replace(/\n$/, ''));
  }
  const [cause = '', change = '', impact = '', tests = '', summary = ''] = texts;
  const rest = readLast(lines.slice(at));
  return rest && { ...rest, pull: { title, cause, change, impact, tests }, answer: { ...rest.answer, summary } };
}

type Last = Omit<CommitFacts, 'answer'> & { answer: Omit<CommitFacts['answer'], 'summary'> };

function readLast([first = '', ...lines]: readonly string[]): Last | undefined {
  const proved = VALIDATION.exec(first);
  if (!proved && first !== 'Validation: not made') return undefined;
  const steps: ValidationStep[] = [];
  for (let step = readStep(lines[0]); step; step = readStep(lines[steps.length])) steps.push(step);
  const [risk, model, issue, part, plan] = [RISK, MODEL, ISSUE, PART, PLAN_LINE].map((line, index) =>
    line.exec(lines[steps.length + index] ?? ''),
  );
  if (!risk || !model || !issue || !part || !plan || (!proved && steps.length > 0)) return undefined;
  return {
    issue: `${issue[2]}#${issue[1]}`,
    plan: plan[1]!,
    answer: { risk: risk[1] as RiskLevel, confidence: Number(risk[2]) },
    closes: issue[3] === MERGED.true,
    part: { number: Number(part[1]), of: Number(part[2]) },
    asked: { model: model[1]!, provider: model[2]!, steps: Number(model[3]), costUsd: Number(model[4]) },
    proof: proved
      ? {
          verdict: proved[1] as Validation['verdict'],
          isolation: proved[2] as Isolation,
          network: proved[3] === ON.true,
          steps,
        }
      : undefined,
  };
}

function readStep(line = ''): ValidationStep | undefined {
  const found = STEP.exec(line);
  if (!found) return undefined;
  const [, step, not, exitCode, stopped, seconds] = found;
  return {
    step: step as ValidationStep['step'],
    ok: not === undefined,
    command: '',
    exitCode: exitCode === undefined ? null : Number(exitCode),
    timedOut: stopped !== undefined,
    seconds: Number(seconds),
    output: '',
  };
}
