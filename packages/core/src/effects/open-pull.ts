import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { foreignLabel, hasLabel, labelOf, OUR_LABEL } from '../decide/labels.ts';
import { isPlanBranch } from '../decide/plan/start.ts';
import { issueOf, markerOf } from '../decide/pull-marker.ts';
import { fixPartSchema } from '../domain/fix.ts';
import type { PullMarker } from '../domain/pull-marker.ts';
import type { Refusal } from '../domain/report.ts';
import type { TargetFacts, TargetPull } from '../domain/target.ts';
import type { GithubWriter } from '../github/client.ts';
import { readTarget } from '../github/target.ts';
import { ensureLabel } from '../github/write.ts';
import { createPull, decoratePull, type PullBack } from '../github/write-pull.ts';
import { pullBody } from '../text/comment-body.ts';
import { defineEffect, type EffectContext, factsOf, settled } from './define.ts';
import { bodyOf, LONGEST_TITLE, pullParams, wordsFault } from './pull-words.ts';
import { askEach, notAsked, reviewers } from './request-review.ts';

const params = z.strictObject({
  ...pullParams,
  branch: fixPartSchema.shape.branch,
  /** The default branch. */
  base: z.string().min(1).max(255),
  title: z.string().min(1).max(LONGEST_TITLE),
  labels: z.array(z.string().max(50)).min(1).max(8),
  reviewers,
  /** W7: only a change of risk low that no model had a part in opens ready for review. */
  draft: z.boolean(),
});
type Params = z.output<typeof params>;

/** One pull request for a branch of ours: opened if there is none, and given what a killed run did not get to. */
export const openPull = defineEffect({
  kind: 'open-pull',
  about:
    'Open a pull request from a branch of ours, a draft unless no model had a part in it and its risk is low, with its labels and reviewers. One that is open for the branch already is adopted; for one failure there is one at a time.',
  on: 'repository',
  params,
  describe: ({ branch, base, draft }) => `a ${draft ? 'draft ' : ''}pull request from ${branch} to ${base}`,
  guard: async (effect, context) => {
    const { branch, base, labels, marker, draft } = effect;
    const facts = await factsOf(context);
    const foreign = foreignLabel(labels, context.ruleLabels);
    if (foreign !== undefined) return { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
    if (!labels.includes(OUR_LABEL))
      return { rule: 'W7', why: `without the label ${OUR_LABEL} no later run would find it` };
    if (!draft && !(marker.kind === 'change' && marker.data.risk === 'low'))
      return { rule: 'W7', why: 'only a change of low risk that no model had a part in opens ready for review' };
    const unfit = kindFault(effect);
    if (unfit) return unfit;
    if (base !== facts.base.branch)
      return {
        rule: 'W3',
        why: `the default branch is ${facts.base.branch}, and the pull request would be for ${base}`,
      };
    // Of a change there is one for each branch, which was asked for by its name: no other can be the same.
    if (facts.cut && (marker.kind === 'fix' || marker.kind === 'plan'))
      return { rule: 'W7', why: 'there are more open pull requests and branches of ours than can be looked through' };
    const theirs = facts.pulls.find((pull) => isOf(pull, branch) && !isOurs(pull, context));
    if (theirs) return { rule: 'W7', why: `${theirs.author.login} has opened #${theirs.number} from ${branch}` };
    const other = facts.pulls.find((pull) => !isOf(pull, branch) && isSameFix(pull, effect, context));
    if (other) return { rule: 'W7', why: `#${other.number} is an open fix or plan for the same` };
    return wordsFault(effect, context.subject.repo);
  },
  run: async (effect, context, writer) => {
    const { github, subject, redact } = context;
    const { repo } = subject;
    const facts = await factsOf(context);
    const { branch, base, draft } = effect;
    const look = async (): Promise<PullBack | undefined> =>
      ownPull(await readTarget(github, repo, { prefix: branch, branch, labels: [], users: [] }), branch, context);
    const mine = ownPull(facts, branch, context);
    const lacking = effect.labels.filter((name) => !hasLabel(mine?.labels ?? [], name));
    if (mine && lacking.length === 0) return { result: 'unchanged', url: mine.url };
    // Before the pull request: where labels cannot be made, none is left behind without them.
    const labelIds: string[] = [];
    for (const name of lacking)
      labelIds.push(facts.labels.get(name) ?? (await ensureLabel(github, writer, repo, labelOf(name))));
    const body = pullBody(bodyOf(effect), context, effect.references);
    const opened =
      mine ??
      (await settled(
        createPull(writer, repo, {
          repositoryId: facts.nodeId,
          branch,
          base,
          title: redact(effect.title),
          body,
          draft,
        }),
        look,
      ));
    const { nodeId, number } = opened;
    // The labels come last: a run that was killed before them left a pull request that does not count as done.
    const teamsLeft = await askEach(writer, repo, number, { users: [], teams: effect.reviewers.teams });
    const asked = usersOf(effect, facts, context);
    const given = decoratePull(writer, repo, { nodeId, labelIds, userIds: asked.ids, configPath: facts.configPath });
    const seen = await settled<Awaited<typeof given>>(given, async () => {
      const now = await look();
      return now && lacking.every((name) => hasLabel(now.labels, name)) ? { ...now, refused: undefined } : undefined;
    });
    return {
      result: 'done',
      url: seen.url,
      left: [...asked.left, ...(await askOneByOne(writer, context, number, asked.logins, seen.refused)), ...teamsLeft],
      ...(seen.config ? { config: seen.config } : {}),
      confirm: async () => {
        const absent = effect.labels.filter((name) => !hasLabel(seen.labels, name));
        if (absent.length > 0) return `label ${absent.join(', ')} is not on #${number} when read back`;
        if (seen.baseBranch !== base) return `#${number} is for ${seen.baseBranch} and not for ${base}`;
        // A person may have marked the one that was adopted as ready.
        return mine || seen.draft === draft ? undefined : `#${number} is ${draft ? 'not ' : ''}a draft when read back`;
      },
    };
  },
});

/** W3: from the name of its branch a person and every later run know what a pull request of ours is; so it must fit its marker. */
function kindFault({ marker, branch }: Params): Omit<Refusal, 'what'> | undefined {
  const refuse = (why: string) => ({ rule: 'W3', why });
  if (marker.kind === 'rollback')
    return refuse('a rollback is a revert that GitHub makes, and is not opened from a branch');
  if (marker.kind === 'plan' && !isPlanBranch(branch, marker.data.issue))
    return refuse(`${branch} is no branch of a plan for ${marker.data.issue}`);
  if (marker.kind === 'change' && branch !== `agent-sre/${marker.data.change}`)
    return refuse(`${branch} is not the branch of the change ${marker.data.change}`);
  return undefined;
}

const isOf = (pull: TargetPull, branch: string): boolean => !pull.fork && pull.branch === branch;
const isOurs = ({ author }: TargetPull, { self, trustedBots }: EffectContext): boolean =>
  isTrustedWriter(author, self, trustedBots);

function ownPull({ pulls }: TargetFacts, branch: string, context: EffectContext): PullBack | undefined {
  return pulls.find((pull) => isOf(pull, branch) && isOurs(pull, context));
}

/**
 * An open fix or plan of ours for the same issue or failure. Whoever edited its text since, by ticking a box for example, had
 * the right to write here and has not made it less ours.
 */
function isSameFix(pull: TargetPull, { marker }: Params, context: EffectContext): boolean {
  const other = pull.fork || !isOurs(pull, context) ? undefined : markerOf(pull.body);
  if (!other) return false;
  const [issue, fingerprint] = [issueOf(marker), fingerprintOf(marker)];
  const sameFailure = fingerprint !== undefined && fingerprintOf(other) === fingerprint;
  return sameFailure || (issue !== undefined && issueOf(other)?.toLowerCase() === issue.toLowerCase());
}

const fingerprintOf = (marker: PullMarker): string | undefined =>
  marker.kind === 'fix' ? marker.data.fingerprint : undefined;

/** Node ids of the users to ask. GitHub never lets the author of a pull request review it. */
function usersOf({ reviewers }: Params, { users }: TargetFacts, { self }: EffectContext) {
  const others = reviewers.users.filter((login) => login.toLowerCase() !== self?.login.toLowerCase());
  const logins = others.filter((login) => users.has(login));
  return {
    logins,
    ids: logins.map((login) => users.get(login)!),
    left: others
      .filter((login) => !users.has(login))
      .map((login) => notAsked(login, 'GitHub knows no user of that name')),
  };
}

/** FT10: for one name GitHub refuses all of them, so each is asked for itself; a single one it has answered already. */
async function askOneByOne(
  writer: GithubWriter,
  { subject }: EffectContext,
  number: number,
  logins: readonly string[],
  refused: string | undefined,
): Promise<string[]> {
  if (refused === undefined) return [];
  if (logins.length === 1) return [notAsked(logins[0]!, refused)];
  return askEach(writer, subject.repo, number, { users: [...logins], teams: [] });
}
