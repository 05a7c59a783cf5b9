import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { planOf } from '../decide/commit-message.ts';
import { isBranchName, standingOf } from '../decide/our-branch.ts';
import { planTextHash } from '../decide/plan/seal.ts';
import { isPlanBranch } from '../decide/plan/start.ts';
import { markerOf } from '../decide/pull-marker.ts';
import { fixPartSchema } from '../domain/fix.ts';
import type { Author } from '../domain/issue.ts';
import { isSanePath } from '../domain/path.ts';
import { fullName } from '../domain/repo.ts';
import type { Refusal } from '../domain/report.ts';
import type { TargetFacts, TargetPull } from '../domain/target.ts';
import { readTarget } from '../github/target.ts';
import { type Committed, commitOnBranch, commitWithModes, needsModes } from '../github/write-commit.ts';
import { safeMessage, safeTitle } from '../text/title.ts';
import { count } from '../text/words.ts';
import { type ConfigText, defineEffect, type EffectContext, factsOf, settled } from './define.ts';

const { branch, base, files } = fixPartSchema.shape;
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const params = z.strictObject({
  branch,
  base,
  /** The message as decide/commit-message.ts makes it, with the hash of the plan in it (O5). */
  headline: z.string().min(1).max(100),
  body: z.string().min(1).max(10_000),
  /** None: an empty commit, which opens the branch of a plan. */
  files: z.array(files.element).max(100),
  /** Hash of issue, repository, base and files. */
  plan: hash,
  /** W3's one exception: the branch is that of our own plan, which somebody approved as it stands. Number and hash of its pull request. */
  approved: z.strictObject({ number: z.number().int().positive(), hash }).optional(),
});
type Params = z.output<typeof params>;

/** One commit on a new branch of ours; left alone when a killed run, or another one, has made it already. */
export const commit = defineEffect({
  kind: 'commit',
  about:
    'Make a branch of ours and one commit on it, on the base that was read. A branch that carries the same plan already is adopted; any other is left alone.',
  on: 'repository',
  params,
  describe: ({ files: changed, branch: on }) =>
    `${changed.length === 0 ? 'an empty commit' : `a commit of ${count(changed.length, 'file')}`} on ${on}`,
  guard: async (effect, context) =>
    branchFault(effect, await factsOf(context), context) ?? filesFault(effect) ?? wordsFault(effect, context),
  run: async (effect, context, writer) => {
    const { github, redact, subject } = context;
    const { repo } = subject;
    const facts = await factsOf(context);
    const there = facts.branches.find(({ name }) => name === effect.branch);
    const standing = there && standingOf(there, wantedBy(effect), trusts(context));
    const urlOf = (sha: string) => `${github.urls.server}/${fullName(repo)}/commit/${sha}`;
    if (there && standing === 'ours') return { result: 'unchanged', url: urlOf(there.sha) };
    const request = {
      branch: effect.branch,
      create: standing !== 'empty',
      base: effect.base.sha,
      headline: redact(effect.headline),
      body: redact(effect.body),
      files: effect.files,
    };
    const { nodeId: repositoryId, configPath } = facts;
    const write: Promise<Made> = needsModes(effect.files)
      ? commitWithModes(github, writer, repo, request)
      : commitOnBranch(writer, repo, { ...request, repositoryId, configPath });
    const { sha, url, parents, head, config } = await settled<Made>(write, async () => {
      const now = await readTarget(github, repo, {
        prefix: effect.branch,
        branch: effect.branch,
        labels: [],
        users: [],
      });
      const seen = now.branches.find(({ name }) => name === effect.branch);
      if (!seen || standingOf(seen, wantedBy(effect), trusts(context)) !== 'ours') return undefined;
      return { sha: seen.sha, url: urlOf(seen.sha), parents: seen.parents, head: seen.sha };
    });
    return {
      result: 'done',
      url,
      ...(config ? { config } : {}),
      confirm: async () =>
        head === sha && parents.length === 1 && parents[0] === effect.base.sha
          ? undefined
          : `${effect.branch} does not stand at a commit on ${effect.base.sha.slice(0, 7)}`,
    };
  },
});

type Made = Committed & { config?: ConfigText };
type Fault = Omit<Refusal, 'what'> | undefined;

const wantedBy = ({ base, plan }: Params) => ({ base: base.sha, plan });
const trusts =
  ({ self, trustedBots }: EffectContext) =>
  (author: Author): boolean =>
    isTrustedWriter(author, self, trustedBots);

/** W3: a branch that only a run of ours makes, and none that stands for anything else. */
function branchFault(effect: Params, facts: TargetFacts, context: EffectContext): Fault {
  const refuse = (why: string): Fault => ({ rule: 'W3', why });
  const { branch, base, approved, files } = effect;
  const same = (name: string) => name.toLowerCase() === branch.toLowerCase();
  if (!isBranchName(branch)) return refuse(`"${branch}" is no name of a branch of ours`);
  if ((approved || files.length === 0) && !isPlanBranch(branch)) return refuse(`${branch} is no branch of a plan`);
  if (same(facts.base.branch)) return refuse(`${branch} is the default branch`);
  if (base.branch !== facts.base.branch)
    return refuse(`the default branch is ${facts.base.branch}, and the change was made for ${base.branch}`);
  const there = facts.branches.find(({ name }) => same(name));
  if (!there) return approved ? refuse(`the branch ${branch} is not there any more`) : undefined;
  if (there.name !== branch) return refuse(`the branch ${there.name} differs from ${branch} in case alone`);
  const standing = standingOf(there, wantedBy(effect), trusts(context));
  if (standing === 'other') return refuse(`the branch ${branch} is there, and its head is not a commit of this plan`);
  const open = facts.pulls.find((pull) => !pull.fork && pull.branch === branch);
  if (approved) return approvalFault(effect, open, context);
  return open && standing === 'empty' ? refuse(`#${open.number} is open from ${branch}`) : undefined;
}

/** G5: what was approved stands there still. Once the code stands as well, it is finished whatever became of the text. */
function approvalFault(effect: Params, pull: TargetPull | undefined, context: EffectContext): Fault {
  const { approved, base, branch } = effect;
  const refuse = (why: string): Fault => ({ rule: 'G5', why });
  if (!approved || !pull || pull.number !== approved.number || !trusts(context)(pull.author))
    return refuse(`no plan of ours is open from ${branch}`);
  if (pull.headSha !== base.sha) return undefined;
  const says = markerOf(pull.body);
  const isSame =
    says?.kind === 'plan' &&
    says.data.head === base.sha &&
    says.data.hash === approved.hash &&
    planTextHash(pull.body) === approved.hash;
  if (!isSame) return refuse(`the plan of #${pull.number} is not the one that was approved`);
  const { editor } = pull;
  return editor && !trusts(context)(editor)
    ? refuse(`${editor.login} has edited the plan of #${pull.number}`)
    : undefined;
}

/** W5: regular files with the mode that they have, below the repository's root, each once, and each changed. */
function filesFault({ files }: Params): Fault {
  const refuse = (path: string, why: string): Fault => ({ rule: 'W5', why: `"${path}" ${why}` });
  const seen = new Set<string>();
  for (const { path, before, after, mode } of files) {
    if (!isSanePath(path)) return refuse(path, 'is no path inside the repository');
    if (seen.has(path)) return refuse(path, 'is changed twice');
    seen.add(path);
    if (before === after) return refuse(path, 'is not changed');
    if (before === null && mode !== '100644') return refuse(path, 'would be a new executable file');
  }
  return undefined;
}

/** O5: words that only say what was done, and of which plan. */
function wordsFault({ headline, body, plan }: Params, { redact }: EffectContext): Fault {
  if (safeTitle(headline) !== headline || safeMessage(body) !== body)
    return { rule: 'O5', why: 'the message of the commit would do something on GitHub, or in a CI' };
  return planOf(`${redact(headline)}\n\n${redact(body)}`) === plan
    ? undefined
    : { rule: 'O5', why: 'the message of the commit does not tell its plan, so no later run would know it' };
}
