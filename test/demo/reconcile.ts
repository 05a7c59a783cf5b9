import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import type { RunResult } from '../kit/runner.ts';
import { results, sees } from './conversation.ts';
import { APP, nightlyWith, UNITS } from './fix.ts';
import { projectOf } from './log.ts';
import type { RedRun } from './story.ts';
import { startWorkflow } from './workflow.ts';

/** Of a run in acme/units, with the permissions of workflows-examples/reconcile.yml. */
const TOKEN = 'ghs_demoTokenOfTheReconciler0000000000000';
const PERMISSIONS = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'read',
} as const;
/** So far GitHub's clock is behind while people have their say: a head of the last minute is never merged. */
export const BEHIND_MS = 10 * 60_000;
/** The one check that main requires: the tests of the dashboard, with the branch in the place of main. */
const REQUIRED = 'test';
const LABEL = 'auto-merge';
const BROKEN = '  if (!match) throw new TypeError(`not an interval: ${text}`);\n';

/** The numbers of the three open pull requests of acme/units. */
export interface Ready {
  /** That of ai-create-fix, made ready. */
  fix: number;
  /** Its tests fail. */
  red: number;
  /** Its tests have not ended. */
  running: number;
  /** The text of the rule. */
  rule: string;
}

/** A pull request after the run, as GitHub shows it. */
export interface Seen {
  pull: Issue;
  /** Our check on its head: its title and its text. */
  check: { title: string; text: string; conclusion: string | null } | undefined;
  /** Texts of the comments with the marker of a decision. */
  comments: string[];
}

/** What pr-reconcile left. */
export interface Reconciled {
  run: RunResult;
  seen: Record<'fix' | 'red' | 'running', Seen>;
  /** What the nightly tests return with the main branch of acme/units as it is now. */
  nightlyAfter: number;
  /** Whether exactly this happened: the fix is merged at the head that was approved, the red one escalated, the third left alone. */
  ok: boolean;
  /** Whether exactly this happened, as it must when nobody approved the fix: it is left open like the third, the red one escalated. */
  held: boolean;
}

/**
 * Ten minutes in which people do their part: two more pull requests, a rule, a branch that is protected, and the approval of
 * a second person for each. Tests are really run where they have ended.
 */
export async function makeReady(
  red: RedRun,
  root: string,
  fix: { number: number; isGreen: boolean; isApproved: boolean },
): Promise<Ready> {
  const { github } = red;
  const units = github.repo(UNITS);
  units.setPermission('maria', 'write');
  units.setPermission('jon', 'write');
  units.protect('main', { checks: [{ name: REQUIRED }] });
  const rule = readFileSync(path.join(projectOf(root), 'units', 'pr-rules', 'auto-merge.yml'), 'utf8');
  const files = { '.github/pr-rules/auto-merge.yml': rule };
  units.push('main', { message: 'Say what may be merged', author: 'maria', files });

  // Maria asked for the fix, an app wrote it, and jon, who has no part in it, approves what it says.
  units.setDraft(fix.number, false);
  approve(fix.number, fix.isApproved ? 'jon' : undefined);
  check(fix.number, fix.isGreen);

  const broken = open('answer-zero', 'jon', 'Answer 0 for what is no interval', '  if (!match) return 0;\n');
  approve(broken, 'maria');
  check(broken, (await nightlyWith(red, 'answer-zero')) === 0);

  const said = '  if (!match) throw new TypeError(`not an interval such as 5m: ${text}`);\n';
  const running = open('say-how', 'maria', 'Say what an interval looks like', said);
  approve(running, 'jon');
  check(running, undefined);

  github.clock.advance(BEHIND_MS);
  return { fix: fix.number, red: broken, running, rule };

  function open(head: string, user: string, title: string, line: string): number {
    const before = units.files()['src/index.js'] ?? '';
    units.branch(head);
    units.push(head, { message: title, author: user, files: { 'src/index.js': before.replace(BROKEN, () => line) } });
    return units.addPull({ head, user, title, body: '' }).number;
  }
  function approve(number: number, user: string | undefined): void {
    if (user) units.addReview(number, { user, state: 'APPROVED' });
    units.addLabel(number, LABEL, 'maria');
  }
  function check(number: number, green: boolean | undefined): void {
    const conclusion = green === undefined ? null : green ? 'success' : 'failure';
    units.addCheckRun({ name: REQUIRED, sha: units.issue(number).pull!.headSha, conclusion });
  }
}

/** What a careful reader would do before a merge, written by hand: look at the changes. Of the other two no model is asked. */
export function reconcileConversation({ github }: RedRun, { fix }: Ready): Turn[] {
  const head = github.repo(UNITS).issue(fix).pull!.headSha;
  return [
    {
      when: (view) =>
        sees(view.user.join('\n'), [
          `pull request ${UNITS}#${fix}, whose head commit is ${head}`,
          'Allowed actions: merge, wait, escalate.',
          'if its changes do what its title says',
        ]),
      calls: [{ name: 'get_pull_request_files', args: { repository: UNITS, number: fix } }],
    },
    {
      when: (view) => sees(results(view), ['+const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 };']),
      calls: [
        {
          name: 'answer',
          args: {
            ...{ pull: fix, head, action: 'merge' },
            reason: 'It gives the table of units its milliseconds back and says so, and changes nothing else.',
          },
        },
      ],
      usage: { input: 2_300, output: 120 },
    },
  ];
}

export interface ReconcileOptions {
  root: string;
  /** How the model is reached. */
  inputs: Record<string, string>;
  onLog?: (chunk: string) => void;
}

/** Runs pr-reconcile in acme/units as its schedule does. */
export async function runReconcile(red: RedRun, ready: Ready, options: ReconcileOptions): Promise<Reconciled> {
  const { github } = red;
  const units = github.repo(UNITS);
  github.addToken(TOKEN, { repos: { [UNITS]: PERMISSIONS } });
  const heads = { ...units.branches() };
  const approved = units.issue(ready.fix).pull!.headSha;
  const event = { name: 'schedule', payload: { schedule: '*/15 * * * *' } };
  const told = { id: 4244, name: 'Reconcile pull requests', event, jobs: ['reconcile'] };
  const run = await startWorkflow({ github, home: UNITS }, options.root, told).job('reconcile', {
    action: 'pr-reconcile',
    token: TOKEN,
    inputs: {
      // So that what a fix says of itself counts here, such as that it weakens a test.
      'trusted-bots': `github-actions[bot]:41898282, ${APP.login}:${APP.id}`,
      'write-pause-ms': '0',
      ...options.inputs,
    },
    ...(options.onLog ? { onLog: options.onLog } : {}),
  });
  const see = (number: number): Seen => {
    const pull = units.issue(number);
    const ours = units.checkRuns.filter(
      ({ name, sha }) => name === 'ai-devops / pr-reconcile' && sha === pull.pull!.headSha,
    );
    const found = ours.at(-1);
    return {
      pull,
      check: found && { title: found.title ?? '', text: found.summary ?? '', conclusion: found.conclusion },
      comments: units.comments(number).flatMap(({ body }) => (body.includes('<!-- ai-devops:decision ') ? [body] : [])),
    };
  };
  const seen = { fix: see(ready.fix), red: see(ready.red), running: see(ready.running) };
  const nightlyAfter = await nightlyWith(red, 'main');
  const merges = github.journal.writes.flatMap(({ merge, number }) => (merge ? [{ ...merge, number }] : []));
  const names = (...numbers: number[]): string => JSON.stringify(numbers.map((number) => `${UNITS}#${number}`));
  const { merged, closed, escalated, waiting, refused } = run.outputs;
  const others =
    run.code === 0 &&
    escalated === names(ready.red) &&
    closed === names() &&
    refused === names() &&
    isOpen(seen.red) &&
    seen.red.pull.labels.includes('needs-human-approval') &&
    seen.red.comments.length === 1 &&
    isOpen(seen.running) &&
    seen.running.pull.labels.join() === LABEL &&
    seen.running.comments.length === 0 &&
    [seen.red, seen.running].every(({ pull }) => heads[pull.pull!.head] === pull.pull!.headSha);
  const ok =
    others &&
    merged === names(ready.fix) &&
    waiting === names(ready.running) &&
    merges.length === 1 &&
    merges[0]?.number === ready.fix &&
    merges[0].sent === approved &&
    seen.fix.pull.pull?.mergeSha === units.sha() &&
    seen.fix.check?.conclusion === 'success' &&
    nightlyAfter === 0;
  const held =
    others &&
    merged === names() &&
    [names(ready.fix, ready.running), names(ready.running, ready.fix)].includes(waiting ?? '') &&
    merges.length === 0 &&
    isOpen(seen.fix) &&
    nightlyAfter !== 0;
  return { run, seen, nightlyAfter, ok, held };
}

const isOpen = ({ pull, check }: Seen): boolean => pull.state === 'open' && check?.conclusion === 'neutral';
