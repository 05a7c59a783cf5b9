import type { ApplyDeps } from '../../packages/core/src/apply.ts';
import type { FreshPull } from '../../packages/core/src/domain/decision.ts';
import type { Effect } from '../../packages/core/src/effects/index.ts';
import { aPull } from '../decide/gate-facts.ts';
import { repo, TOKEN } from '../github/world.ts';
import { type Bench, HOME, openBench } from './apply.ts';

export const FACTS = 'f'.repeat(16);

/** A pull request that is ready to be merged, and a plan about it. */
export interface PullBench extends Bench {
  home: ReturnType<Bench['twin']['repo']>;
  number: number;
  /** Makes a branch where `main` stands. */
  branch(name: string): void;
  /** Its head now. */
  head(): string;
  /** Its record in the twin. */
  pull(): NonNullable<ReturnType<PullBench['home']['issue']>['pull']>;
  /** What the gates say from now on, beside what the twin knows of it. */
  judge(over: Partial<Omit<FreshPull, 'pull'>>): void;
  /** Applies effects to it. */
  on(effects: Effect[], over?: Partial<ApplyDeps>): ReturnType<Bench['apply']>;
  /** Every body that a write has sent. */
  sent: Record<string, unknown>[];
  /** Operations and paths of what was asked of the twin since this was last asked. */
  requests(): string[];
  /** Does something once, right before or after the twin handles a request whose operation or path matches. */
  when(match: RegExp, act: () => void, phase?: 'before' | 'after'): void;
}

export async function openPull(): Promise<PullBench> {
  const bench = await openBench();
  const { twin, world, deps, applyTo } = bench;
  const home = twin.repo(HOME);
  twin.token(TOKEN).permissions = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' };
  home.push('main', { message: 'Begin', files: { 'a.txt': 'one\n' } });
  const branch = (name: string) => void home.record.refs.set(`heads/${name}`, home.sha('main'));
  branch('fix');
  home.push('fix', { message: 'Count', files: { 'a.txt': 'two\n' } });
  home.setPermission('rita', 'write');
  home.record.teams.push('core');
  const { number } = home.addPull({ head: 'fix', title: 'Count from two', user: 'maria' });
  const pull = () => home.issue(number).pull!;
  let judged: Omit<FreshPull, 'pull'> = { allowed: ['merge', 'wait'], reasons: [], fingerprint: FACTS };
  const fresh = async (): Promise<FreshPull> => {
    const { headSha, base, mergedAt } = pull();
    const state = mergedAt ? 'MERGED' : home.issue(number).state === 'open' ? 'OPEN' : 'CLOSED';
    return { ...judged, pull: aPull({ repo: repo(HOME), number, headSha, baseBranch: base, state }) };
  };
  const sent: Record<string, unknown>[] = [];
  let counted = twin.journal.requests.length;
  const nameOf = ({ operation, method, path }: (typeof twin.journal.requests)[number]) =>
    operation ?? `${method} ${path.replace(/^\/repos\/acme\/app/, '')}`;
  return {
    ...bench,
    home,
    number,
    branch,
    head: () => pull().headSha,
    pull,
    judge: (over) => {
      judged = { ...judged, ...over };
    },
    on: (effects, over = {}) =>
      applyTo(number, effects, {
        pull: fresh,
        sleep: (ms) => world.clock.sleep(ms),
        writer: { write: (at) => listened(deps.writer.write(at), sent) },
        ...over,
      }),
    sent,
    requests: () => {
      const lines = twin.journal.requests.slice(counted).map(nameOf);
      counted = twin.journal.requests.length;
      return lines;
    },
    when: (match, act, phase = 'before') => {
      const stop = twin.onCall((call) => {
        if (call.phase !== phase || !match.test(nameOf(call.record))) return;
        stop();
        act();
      });
    },
  };
}

type Octokit = ReturnType<ApplyDeps['writer']['write']>;

/** The same client; what it sends is written down, once however often it is handed out. */
const heard = new WeakSet<Octokit>();
function listened(octokit: Octokit, sent: Record<string, unknown>[]): Octokit {
  if (heard.has(octokit)) return octokit;
  heard.add(octokit);
  octokit.hook.before('request', (options) => void sent.push({ ...options }));
  return octokit;
}
