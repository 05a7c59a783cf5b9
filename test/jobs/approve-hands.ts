import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '@ai-devops/core';
import { actionsExec } from '../../actions/exec.ts';
import { markerOf } from '../../packages/core/src/decide/pull-marker.ts';
import type { PullMarker } from '../../packages/core/src/domain/pull-marker.ts';
import type { FixInput } from '../../packages/core/src/jobs/create-fix/input.ts';
import type { Settings } from '../../packages/core/src/settings.ts';
import { readMarkers } from '../../packages/core/src/text/marker.ts';
import type { Comment, Issue } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import { fixAnswer, proposes } from './fix-world.ts';
import { openPlanWorld, type PlanWorld, planned } from './plan-world.ts';
import { HOME } from './world.ts';

export const TOTAL = 'src/cart/cart-total.js';
const OLD = 'return lines.reduce((sum, line) => sum + line.price, 0);';
export const NEW = 'return Math.max(0, lines.reduce((sum, line) => sum + line.price - (line.off ?? 0), 0));';
/** True where the code of the plan stands. */
export const HOLDS = `grep -qF 'line.off' ${TOTAL}`;

export const carriesOut = (floor: string): Turn => ({
  calls: [
    {
      name: 'create_or_update_file',
      args: { repository: HOME, path: TOTAL, edits: [{ search: OLD, replace: NEW.replace('0', floor) }] },
    },
  ],
});
export const CODE = carriesOut('0');
export const TITLE = 'Subtract discount codes';
/** A model that carries the plan out. */
export const CARRIES_OUT: Turn[] = [CODE, proposes(HOME, { title: TITLE }), fixAnswer({ summary: 'Codes count.' })];

/** A shop with an open plan for its wish, made by our own job, and hands of those who answer it. */
export interface ApproveWorld extends PlanWorld {
  pull(): Issue;
  marker(): PullMarker | undefined;
  /** All comments of ours in the plan's conversation that hold a marker of that kind. */
  told(kind: 'fix' | 'plan' | 'approved'): Comment[];
  /** How the attempts ended that the pull request tells of. */
  ends(): string[];
  /** A comment there, and the run that it starts, in which the model does these turns. */
  answers(user: string, body: string, turns?: readonly Turn[], input?: Partial<FixInput>): Promise<Report>;
  /** Starts that run again by the event of the last answer. */
  again(over?: Partial<Settings>, input?: Partial<FixInput>): Promise<Report>;
  /** Commits of the plan's branch above the default branch, newest first, each as its message's first line. */
  commits(): string[];
  /** Everything written since the plan stood, but for eyes and what people did. */
  since(): string[];
}

/** @param over what of the machine and the files differs, as `openPlanWorld` takes it. */
export async function openApproveWorld(over: Parameters<typeof openPlanWorld>[0] = {}): Promise<ApproveWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'approve-'));
  const world = await openPlanWorld({ ...over, host: { machine: { folder, exec: actionsExec() }, ...over.host } });
  world.script(planned());
  await world.run();
  const [{ number }] = world.pulls() as [Issue];
  const from = world.github.writes().length;
  const pull = () => world.home.issue(number);
  let last: Partial<Settings> = {};
  const told: ApproveWorld['told'] = (kind) =>
    world.home.comments(number).filter(({ body }) => body.includes(`<!-- ai-devops:${kind} `));
  return {
    ...world,
    pull,
    told,
    marker: () => markerOf(pull().body ?? ''),
    ends: () =>
      told('fix').flatMap(({ body }) => {
        const { data } = readMarkers(body).findLast(({ kind }) => kind === 'fix')!;
        return (data as { attempts: { end: string }[] }).attempts.map(({ end }) => end);
      }),
    async answers(user, body, turns = [], input = {}) {
      world.script(...turns);
      last = await world.says(user, body, number);
      return world.run(last, input);
    },
    again: (more = {}, input = {}) => world.run({ ...last, ...more }, input),
    commits() {
      const { commits } = world.home.record.git;
      const above = (sha: string | undefined): string[] => (sha ? [sha, ...above(commits.get(sha)?.parents[0])] : []);
      const below = above(world.home.sha('main'));
      const own = above(world.home.sha(pull().pull!.head)).filter((sha) => !below.includes(sha));
      return own.map((sha) => commits.get(sha)!.message.split('\n')[0]!);
    },
    since: () =>
      world.github
        .writes()
        .slice(from)
        .filter((text) => !text.startsWith('reaction ')),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
      await world.close();
    },
  };
}
