import type { Issue } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import type { RunResult } from '../kit/runner.ts';
import { results, sees } from './conversation.ts';
import { UNITS } from './fix.ts';
import { FIX_PERMISSIONS, type RedRun, says } from './story.ts';
import { startWorkflow } from './workflow.ts';

const TOKEN = 'ghs_demoTokenOfThePlan000000000000000000';
/** What shows that it does what the issue asks for; it fails before. */
const PROOF = `node -e "import('./src/index.js').then((units) => process.exit(units.parseInterval('2d') === 172_800_000 ? 0 : 1))"`;
const TABLE = 'const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };';
const NEW_TABLE = 'const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };';
const TITLE = 'Take days as intervals';

/** A plan and what became of it. */
export interface Planned {
  issue: number;
  /** The runs of `@ai-plan` by maria, of `/approve` by her bot, and of `/approve` by jon. */
  runs: { plan: RunResult; copied: RunResult; approve: RunResult };
  /** Its pull request as it was with the plan, and with the code. */
  before: Issue;
  after: Issue;
  /** What the code is in the end. */
  diff: string;
  /** Whether exactly this happened. */
  ok: boolean;
}

/** A comment that somebody writes: the request, a quoted command, and the approval. */
export type PlanStep = 'plan' | 'copied' | 'approve';

export interface PlanOptions {
  root: string;
  /** How the model is reached. */
  inputs: Record<string, string>;
  onLog?: (chunk: string) => void;
  /** Told the number of the issue before anything is asked. */
  onIssue: (number: number) => void;
  /** Told before each run starts. */
  onStep?: (step: PlanStep, pull: Issue | undefined) => void;
}

/** An issue without any failure: planned, approved by a person, and carried out on the branch of the plan. */
export async function planAndApprove(red: RedRun, options: PlanOptions): Promise<Planned> {
  const { github } = red;
  const units = github.repo(UNITS);
  github.addToken(TOKEN, { repos: { [UNITS]: FIX_PERMISSIONS } });
  const { number } = units.addIssue({
    title: TITLE,
    user: 'maria',
    body: 'A poll every two days must be written as `48h` today. `parseInterval("2d")` should be two days in milliseconds.',
  });
  options.onIssue(number);
  let id = 4250;
  const run = async (on: number, user: string, body: string): Promise<RunResult> => {
    id += 1;
    const event = await says({ github, token: TOKEN }, { repo: UNITS, number: on, user, body });
    const told = { id, name: 'AI plan', event, jobs: ['fix'], actor: user };
    return startWorkflow({ github, home: UNITS }, options.root, told).job('fix', {
      action: 'ai-create-fix',
      token: TOKEN,
      inputs: { 'validate-command': PROOF, 'validation-isolation': 'unsafe', ...options.inputs },
      ...(options.onLog ? { onLog: options.onLog } : {}),
    });
  };
  const pullOf = () => units.issues.findLast(({ pull }) => pull?.head === `ai-agent/issue-${number}`);
  options.onStep?.('plan', undefined);
  const plan = await run(number, 'maria', '@ai-plan Keep the other units as they are.');
  const opened = pullOf();
  if (!opened) throw new Error(`ai-create-fix opened no plan (exit code ${plan.code}):\n${plan.log}`);
  const before = structuredClone(opened);
  // Somebody only quotes the command, which is none.
  options.onStep?.('copied', before);
  const copied = await run(before.number, 'jon', '> /approve\n\nShould I?');
  const untouched = pullOf()?.pull?.headSha === before.pull?.headSha;
  options.onStep?.('approve', before);
  const approve = await run(before.number, 'jon', '/approve');
  const after = structuredClone(pullOf()!);
  const headers = { authorization: `Bearer ${TOKEN}`, accept: 'application/vnd.github.diff' };
  const diff = await (await fetch(`${github.url}/repos/${UNITS}/pulls/${after.number}`, { headers })).text();
  const runs = { plan, copied, approve };
  const ok =
    Object.values(runs).every(({ code }) => code === 0) &&
    before.pull?.draft === true &&
    before.labels.includes('plan-pending') &&
    copied.outputs['outcome'] === 'skipped' &&
    untouched &&
    after.number === before.number &&
    after.body?.includes(`Fixes #${number}`) === true &&
    after.labels.includes('plan-approved') &&
    !after.labels.includes('plan-pending') &&
    approve.outputs['validation'] === 'passed' &&
    diff.includes(`+${NEW_TABLE}`);
  return { issue: number, runs, before, after, diff, ok };
}

/** What a good engineer would plan, and do once it is approved, written by hand. */
export function planConversation(issue: number): Turn[] {
  return [
    {
      when: (view) =>
        sees(view.user.join('\n'), [TITLE, 'Keep the other units as they are.', 'src/index.js at', TABLE]),
      calls: [{ name: 'search_code', args: { repository: UNITS, words: 'parseInterval' } }],
    },
    {
      when: (view) => sees(results(view), ['src/index.js']),
      calls: [
        {
          name: 'answer',
          args: {
            outcome: 'plan',
            title: TITLE,
            summary: 'The table of units gets `d`, and the pattern takes it. Nothing else of `parseInterval` changes.',
            steps: [
              {
                path: 'src/index.js',
                change: 'Add `d: 86_400_000` to `UNITS` and `d` to the letters of the pattern; name it in the comment.',
              },
            ],
            tests: 'parseInterval("2d") is 172800000; "5m" is 300000 as before.',
            risks: 'Callers that showed an error for "2d" take it now.',
            questions: [],
          },
        },
      ],
      usage: { input: 1_900, output: 240 },
    },
    {
      when: (view) => sees(view.user.join('\n'), ['that jon approved', 'Add `d: 86_400_000` to']),
      calls: [{ name: 'get_file_contents', args: { repository: UNITS, path: 'src/index.js' } }],
    },
    {
      when: (view) => sees(results(view), [TABLE, '([smh])']),
      calls: [
        {
          name: 'create_or_update_file',
          args: {
            repository: UNITS,
            path: 'src/index.js',
            edits: [
              { search: TABLE, replace: NEW_TABLE },
              { search: '([smh])', replace: '([smhd])' },
              { search: '"5m" or "1h"', replace: '"5m", "1h" or "2d"' },
            ],
          },
        },
        {
          name: 'create_pull_request',
          args: {
            repository: UNITS,
            title: TITLE,
            cause: 'parseInterval knew seconds, minutes and hours alone.',
            change: 'The table of units and the pattern know days.',
            impact: 'Callers may write "2d".',
            tests: 'The command of the workflow fails before and passes after.',
          },
        },
        { name: 'link_issues', args: { issues: [{ number: issue }], closes: true } },
      ],
    },
    {
      when: (view) =>
        sees(view.lastToolResults.map(({ text }) => text).join('\n'), ['Staged:', 'the draft pull request of']),
      calls: [
        {
          name: 'answer',
          args: { outcome: 'fix', summary: 'parseInterval takes days.', risk: 'low', confidence: 0.95 },
        },
      ],
      usage: { input: 2_400, output: 260 },
    },
  ];
}
