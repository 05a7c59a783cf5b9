/** What the attacks on a scan share: what its model answers, other runs, and issues that earlier scans left. */
import type { JobSeed, RunSeed } from '../../kit/github/index.ts';
import type { Turn } from '../../kit/model.ts';
import { GOOD_NAME } from '../jobs.ts';
import { HOME, hoursAgo, nightlyLog, SELF, type World } from '../world.ts';
import { type Play, use } from './case.ts';

/** The answer that names a failure; what it says differs from the good one. */
export const name = (over: Record<string, unknown> = {}): Turn => use('answer', { ...GOOD_NAME, ...over });

/** A scan in which a model is asked about every failure. */
export const ASKED = { scan: { analyse: 'all' } } as const satisfies Play;
/** A scan in which none is. */
export const UNASKED = { scan: { analyse: 'none' } } as const satisfies Play;

export const BENIGN_NAMED: Play = {
  ...ASKED,
  expect: { opened: 1, asked: 1, says: ['The next refresh is 300 milliseconds away', 'AssertionError: expected'] },
};
export const BENIGN_SCAN: Play = { ...UNASKED, expect: { opened: 1, asked: 0, says: ['AssertionError: expected'] } };

/** A failed run beside that of the world. */
export interface Red extends Pick<RunSeed, 'workflow' | 'branch' | 'event' | 'headRepo' | 'actor' | 'artifacts'> {
  repo?: string;
  hours?: number;
  job?: Partial<JobSeed>;
  log?: string[];
  error?: string;
}

export function red({ github }: Pick<World, 'github'>, { repo = HOME, hours = 2, job, log, error, ...run }: Red = {}) {
  const at = hoursAgo(hours);
  return github.repo(repo).addRun({
    workflow: 'nightly',
    event: 'schedule',
    createdAt: at,
    updatedAt: at,
    ...run,
    jobs: [
      {
        name: 'test',
        conclusion: 'failure',
        log: nightlyLog({ ...(log ? { log } : {}), ...(error ? { error } : {}) }),
        startedAt: at,
        completedAt: at,
        steps: [{ name: 'Set up job' }, { name: 'Run npm test', conclusion: 'failure' }],
        ...job,
      },
    ],
  });
}

/** A green run of the same workflow. */
export const green = (world: Pick<World, 'github'>, hours: number): void =>
  void red(world, {
    hours,
    job: {
      conclusion: 'success',
      log: nightlyLog({ error: 'all is well' }).replace(/.*##\[error\].*\n/, ''),
      steps: ['Set up job', 'Run npm test'],
    },
  });

/** Our issues in the home repository, oldest first. */
export const ours = ({ github }: Pick<World, 'github'>) =>
  github.repo(HOME).issues.filter(({ user, body }) => user === SELF && /<!-- ai-devops:failure /.test(body ?? ''));

export const marker = (kind: string, data: unknown): string =>
  `<!-- ai-devops:${kind} v1 ${Buffer.from(JSON.stringify(data)).toString('base64url').replaceAll('-', '.')} -->`;

/** The data of the marker of a text. */
export const dataOf = (body: string | null): Record<string, unknown> => {
  const [, data = ''] = /<!-- ai-devops:failure v1 ([\w.-]+) -->/.exec(body ?? '') ?? [];
  return JSON.parse(Buffer.from(data.replaceAll('.', '-'), 'base64url').toString('utf8')) as Record<string, unknown>;
};
