import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { planOf } from '../decide/commit-message.ts';
import { isBranchName, standingOf } from '../decide/our-branch.ts';
import { fixPartSchema } from '../domain/fix.ts';
import type { Author } from '../domain/issue.ts';
import { isSanePath } from '../domain/path.ts';
import { fullName } from '../domain/repo.ts';
import type { Refusal } from '../domain/report.ts';
import type { TargetFacts } from '../domain/target.ts';
import { readTarget } from '../github/target.ts';
import { type Committed, commitOnBranch, commitWithModes, needsModes } from '../github/write-commit.ts';
import { safeMessage, safeTitle } from '../text/title.ts';
import { count } from '../text/words.ts';
import { type ConfigText, defineEffect, type EffectContext, factsOf, settled } from './define.ts';

const { branch, base, files } = fixPartSchema.shape;
const params = z.strictObject({
  branch,
  base,
  /** The message as decide/commit-message.ts makes it, with the hash of the plan in it (O5). */
  headline: z.string().min(1).max(100),
  body: z.string().min(1).max(10_000),
  /** None: an empty commit, which opens the branch of a plan. */
  files: z.array(files.element).max(100),
  /** Hash of issue, repository, base and files. */
  plan: z.string().regex(/^[0-9a-f]{64}$/),
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
      const now = await readTarget(github, repo, { prefix: effect.branch, labels: [], users: [] });
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
  const { branch, base } = effect;
  const same = (name: string) => name.toLowerCase() === branch.toLowerCase();
  if (!isBranchName(branch)) return refuse(`"${branch}" is no name of a branch of ours`);
  if (same(facts.base.branch)) return refuse(`${branch} is the default branch`);
  if (base.branch !== facts.base.branch)
    return refuse(`the default branch is ${facts.base.branch}, and the change was made for ${base.branch}`);
  const there = facts.branches.find(({ name }) => same(name));
  if (!there) return undefined;
  if (there.name !== branch) return refuse(`the branch ${there.name} differs from ${branch} in case alone`);
  return standingOf(there, wantedBy(effect), trusts(context)) === 'other'
    ? refuse(`the branch ${branch} is there, and its head is not a commit of this plan`)
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
