import { z } from 'zod';
import { GithubError } from '../errors.ts';
import { readPull } from '../github/pulls.ts';
import { updateBranch as update } from '../github/write-pull.ts';
import { defineEffect, freshPullOf, settled } from './define.ts';

const params = z.strictObject({
  /** The head commit that is behind. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
});

/** Brings the branch of a pull request up to date with its base. GitHub does it after it has answered, so nothing is read back. */
export const updateBranch = defineEffect({
  kind: 'update-branch',
  about: 'Merge the base into the branch of the pull request, where a rule wants that and the branch is behind.',
  on: 'issue',
  params,
  describe: ({ sha }) => `the branch of ${sha.slice(0, 7)} brought up to date`,
  guard: async ({ sha }, context) => {
    const { pull, reasons } = await freshPullOf(context);
    if (pull.headSha !== sha) return { rule: 'M2', why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not its head any more` };
    if (pull.fork) return { rule: 'F3', why: 'nothing is pushed to a fork' };
    const behind = pull.mergeState === 'BEHIND' || reasons.some(({ code }) => code === 'BEHIND');
    if (!behind || pull.state !== 'OPEN') return { rule: 'M1', why: 'it is not behind its base' };
    const others = reasons.filter(({ code }) => code !== 'BEHIND').map(({ code, text }) => `${code}: ${text}`);
    return others.length === 0 ? undefined : { rule: 'M1', why: others.join(' ') };
  },
  run: async ({ sha }, { github, subject }, writer) => {
    const { repo, number } = subject;
    const url = `${github.urls.server}/${repo.owner}/${repo.name}/pull/${number}`;
    const sent = update(writer, repo, number, sha).then(
      () => 'done' as const,
      (error: unknown) => moved(error, number),
    );
    // FT02, FT18: a head that moved is the update, ours or that of another run.
    const result = await settled(sent, async () =>
      (await readPull(github, repo, number)).head.sha === sha ? undefined : ('unchanged' as const),
    );
    return { result, url };
  },
});

/** GitHub calls it invalid that the head has moved, or that nothing is to be brought in: another run was faster (FT18). */
function moved(error: unknown, number: number): never {
  const gone = error instanceof GithubError && /\bexpected head\b|\bno new commits\b/i.test(error.message);
  if (!gone) throw error;
  const message = `The branch of #${number} has moved or is up to date: the next run looks at it anew.`;
  throw new GithubError('conflict', error.status, message, { cause: error });
}
