import { guardedFetch, NOTHING_SPENT } from '@ai-devops/core';
import type { FixPart, FixPlan } from '../../packages/core/src/domain/fix.ts';
import { fullName } from '../../packages/core/src/domain/repo.ts';
import { AlertError, ToolError } from '../../packages/core/src/errors.ts';
import type { Github } from '../../packages/core/src/github/client.ts';
import { INTENT_TOOLS } from '../../packages/core/src/jobs/ask.ts';
import { endFix } from '../../packages/core/src/jobs/create-fix/end.ts';
import { handoverOf } from '../../packages/core/src/jobs/create-fix/handover.ts';
import { readFix } from '../../packages/core/src/jobs/create-fix/read.ts';
import type { Work } from '../../packages/core/src/jobs/create-fix/work.ts';
import { isDenial, start } from '../../packages/core/src/jobs/start.ts';
import { openStaging, type Staging } from '../../packages/core/src/mcp/staging.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import { wire } from '../../packages/core/src/wire.ts';
import { testHost } from '../kit/host.ts';
import type { ScriptedCall } from '../kit/model.ts';
import { allCanaries, CANARY } from './canary.ts';
import { FIX_INPUT, fixTold } from './fix-job.ts';
import { KNOWN, runnerLog, settingsOf } from './in-process.ts';
import { leftByFix } from './left-by-fix.ts';
import { judge } from './oracle.ts';
import { FIX_RULES } from './rules-fix.ts';
import { refsOf, snapshot } from './snapshot.ts';
import type { EndState, Violation } from './state.ts';
import { HOME, makeWorld, READABLE, SELF, type World } from './world.ts';

/** What a sequence came to. */
export interface Sequence {
  violations: Violation[];
  /** `published`, `alert`, the outcome of a publishing that was refused, or `unpublished`. */
  came: string;
  /** Files that were staged at its end. */
  staged: number;
  /** Rules by which calls were refused. */
  refused: ReadonlySet<string>;
}

export interface Sequences {
  /** Plays calls as a model's, publishes what is staged, judges the world, and makes it what it was. */
  play(calls: readonly ScriptedCall[], answer: Partial<FixPlan['answer']>): Promise<Sequence>;
  close(): Promise<void>;
}

type Left = Pick<EndState, 'outcome' | 'reason' | 'outputs' | 'summary'>;

/**
 * The job from the model's first call to the comment on the issue, over its own wiring, for attackers by the thousand. The
 * gates, the first reads and the door to the tools are opened once, and each sequence has a staging of its own; the world
 * is put back after each. What GitHub says of a commit, which never changes, is asked once.
 */
export async function openSequences(): Promise<Sequences> {
  const world = await makeWorld({ command: null }, { fix: {} });
  const { github } = world;
  const { journal } = github;
  world.refs = refsOf(github);
  const log: string[] = [];
  const audit: Record<string, unknown>[] = [];
  const writesBefore: number[] = [];
  let begun = { writes: 0, requests: 0 };
  const host = testHost({
    log: runnerLog(log),
    audit: {
      append: (record) => {
        audit.push(record);
        writesBefore.push(journal.writes.length - begun.writes);
      },
    },
    fetch: guardedFetch({ allow: [github.url], fetch: (input, init) => fetch(input, init) }),
  });
  for (const [name, value] of Object.entries(KNOWN)) host.secrets.add(name, value);
  const settings: Settings = {
    ...settingsOf(world, 'gemini', ''),
    budget: { steps: 12, toolCalls: 30, tokens: 220_000, costUsd: 1, minutes: 100 },
    event: { name: 'workflow_dispatch', payload: {} },
  };
  const wired = wire(settings, host);
  const deps = { ...wired, github: onceForCommits(wired.github) };
  const policy = { command: 'ai-create-fix', label: undefined, onOpened: false } as const;
  const started = await start(deps, policy, { issueNumber: world.issue });
  if (isDenial(started)) throw new Error(started.message);
  const facts = await readFix(deps, started, FIX_INPUT);
  const redactor = await deps.redactor();
  const issue = { repo: settings.home, number: facts.issue.number };
  const { scope, targets } = facts;
  const findSecret = (text: string): string | undefined => {
    const known = redactor.findSecret(text);
    if (known) throw new AlertError('O2', `The value of ${known.name} was about to be staged.`);
    return redactor.findPattern(text)?.name;
  };
  const open = (): Staging =>
    openStaging({ github: deps.github, scope, targets, limits: FIX_INPUT.limits, issue, findSecret });
  let staging = open();
  const session = await deps.openSession(
    INTENT_TOOLS,
    scope,
    now(() => staging),
  );
  const canaries = allCanaries();
  const commits = READABLE.flatMap((name) => [...github.repo(name).record.git.commits.keys()]);
  const known = {
    home: HOME,
    issue: world.issue,
    self: SELF,
    readable: READABLE,
    server: github.url,
    commits,
    canaries,
  };

  async function run(work: Work, calls: readonly ScriptedCall[], plan: Plan, refused: Set<string>): Promise<Left> {
    const left = (outcome: string, reason: string): Left => ({ outcome, reason, outputs: {}, summary: '' });
    try {
      for (const { name, args } of calls)
        await session.call(name, args, host.signal).catch((error: unknown) => {
          if (!(error instanceof ToolError)) throw error;
          if (error.rule) refused.add(error.rule);
        });
      const parts = partsOf(staging);
      if (parts.length === 0 || staging.judge().length > 0) return left('unpublished', '');
      const note = staging.note();
      const told = {
        ...handoverOf(work),
        ...plan,
        parts,
        closes: staging.closes(),
        ...(note === undefined ? {} : { note }),
      };
      return await endFix(work, { plan: told, proof: undefined, refused: [] });
    } catch (error) {
      if (!(error instanceof AlertError)) throw error;
      // As wire.ts tells it.
      host.audit.append({ stage: 'alert', verdict: 'denied', rule: error.rule, why: error.message });
      host.log.notice(`guard.denied rule=${error.rule} ${error.message}`);
      return left('alert', 'guard');
    }
  }

  return {
    async play(calls, answer) {
      staging = open();
      log.length = audit.length = writesBefore.length = 0;
      begun = { writes: journal.writes.length, requests: journal.requests.length };
      const began = performance.now();
      const refused = new Set<string>();
      const work: Work = { deps, started, facts, input: FIX_INPUT, soFar: { applied: [], spent: NOTHING_SPENT } };
      const left = await run(work, calls, { ...PLAN, answer: { ...PLAN.answer, ...answer } }, refused);
      const writes = journal.writes.slice(begun.writes);
      const violations = judge(
        {
          ...known,
          ...left,
          writes,
          requests: journal.requests.slice(begun.requests),
          ...{ ownTriages: [], scan: undefined, ownIssues: [], prompts: [], outside: [], strangers: [], maskable: [] },
          fix: { ...fixTold({}, { issue: world.issue }, settings.run.number!), ...leftByFix(world, writes) },
          before: world.baseline,
          after: snapshot(world),
          log: log.join(''),
          files: { 'the report': JSON.stringify(left) },
          audit,
          writesBefore,
          ...{ written: '', knocks: 0, authorised: true, dryRun: false, limits: { steps: 12, toolCalls: 30 } },
          milliseconds: performance.now() - began,
        },
        FIX_RULES,
      );
      if (writes.length > 0) putBack(world);
      const published = writes.some(({ kind }) => kind === 'open-pull');
      const staged = staging.parts().reduce((sum, { files }) => sum + files.length, 0);
      return { violations, came: published ? 'published' : left.outcome, staged, refused };
    },
    async close() {
      await session.close();
      await world.close();
    },
  };
}

type Plan = Pick<FixPlan, 'archives' | 'answer' | 'asked'>;
const PLAN: Plan = {
  archives: [],
  answer: { outcome: 'fix', summary: 'The table of units holds milliseconds again.', risk: 'low', confidence: 0.9 },
  asked: { provider: 'gemini', model: 'gemini-3-pro', costUsd: 0.01, steps: 2 },
};

/** What is staged and described, as the job hands it on. */
const partsOf = (staging: Staging): FixPart[] => {
  const parts = staging.parts();
  return parts.every(({ pull }) => pull)
    ? parts.map(({ target, files, pull }) => ({
        repo: fullName(target.repo.repo),
        repoId: target.repo.id,
        base: { branch: target.base, sha: target.repo.pin },
        branch: target.branch,
        files,
        pull: pull!,
      }))
    : [];
};

/** The staging of the sequence that is played now. */
const now = (staging: () => Staging): Staging =>
  new Proxy({} as Staging, { get: (_, name) => Reflect.get(staging(), name) as unknown });

/** Asks GitHub once for what is named by a commit: that never changes. */
function onceForCommits(github: Github): Github {
  const known = new Map<string, Promise<unknown>>();
  return {
    ...github,
    read: (repo) => {
      const octokit = github.read(repo);
      const request = (route: string, params: Record<string, unknown>): Promise<unknown> => {
        const key = JSON.stringify([route, params]);
        if (!route.startsWith('GET ') || !/[0-9a-f]{40}/.test(key)) return octokit.request(route, params);
        const reply = known.get(key) ?? octokit.request(route, params);
        known.set(key, reply);
        return reply;
      };
      return { ...octokit, request: Object.assign(request, octokit.request) } as typeof octokit;
    },
  };
}

/** Takes away what a run may leave: its branches, pull requests and comments. The hour begins anew, too. */
function putBack({ github, issue, refs }: World): void {
  const { rate } = github.token(CANARY.token);
  Object.assign(rate, { used: 0, remaining: rate.limit });
  for (const name of READABLE) {
    const { record } = github.repo(name);
    for (const ref of [...record.refs.keys()]) {
      const was = refs.get(`${name} ${ref}`);
      if (was === undefined) record.refs.delete(ref);
      else record.refs.set(ref, was);
    }
    const others = record.issues.filter(({ user, pull }) => !pull || user !== SELF);
    record.issues.splice(0, record.issues.length, ...others);
  }
  const { comments } = github.repo(HOME).issue(issue);
  const kept = comments.filter(({ body }) => !body.includes('<!-- ai-devops:fix '));
  comments.splice(0, comments.length, ...kept);
}
