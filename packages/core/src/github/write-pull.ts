import { fullName, type RepoRef } from '../domain/repo.ts';
import { PULLS_SETTING } from '../domain/target.ts';
import { GithubError, messageOf } from '../errors.ts';
import type { GithubWriter } from './client.ts';
import { type Blob, CONFIG, configText, type Shown } from './config-text.ts';
import { mutate, mutateSoftly } from './graphql.ts';
import { at } from './shapes.ts';

/** A pull request as the answer of a write shows it. */
export interface PullBack {
  nodeId: string;
  number: number;
  url: string;
  draft: boolean;
  headSha: string;
  baseBranch: string;
  labels: string[];
}

interface PullNode {
  id: string;
  number: number;
  url: string;
  isDraft: boolean;
  headRefOid: string;
  baseRefName: string;
  labels: { nodes: ({ name: string } | null)[] | null } | null;
  repository: { config?: Blob };
}

const selection = (configPath: string | undefined): string =>
  `id number url isDraft headRefOid baseRefName labels(first: 50) { nodes { name } } repository { id ${configPath === undefined ? '' : CONFIG} }`;
const declared = (configPath: string | undefined): string => (configPath === undefined ? '' : ', $config: String!');
const given = (configPath: string | undefined) => (configPath === undefined ? {} : { config: `HEAD:${configPath}` });

const backOf = (pull: PullNode): PullBack & Shown => ({
  nodeId: pull.id,
  number: pull.number,
  url: pull.url,
  draft: pull.isDraft,
  headSha: pull.headRefOid,
  baseBranch: pull.baseRefName,
  labels: (pull.labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
  ...configText(pull.repository.config),
});

/** Whether GitHub lets no workflow open a pull request here; the error's message names the setting. */
export const pullsForbidden = (error: unknown): boolean =>
  error instanceof GithubError && error.kind === 'permission' && error.message.includes(PULLS_SETTING);

/**
 * Opens a pull request from a branch of the repository; W7 says which is no draft. Title and body must be calmed and redacted already. Needs
 * `pull-requests: write`. Kind `conflict` when the branch has an open one; see `pullsForbidden` for workflows that may open
 * none.
 */
export async function createPull(
  writer: GithubWriter,
  repo: RepoRef,
  pull: { repositoryId: string; branch: string; base: string; title: string; body: string; draft: boolean },
): Promise<PullBack> {
  const { repositoryId, branch, base, title, body, draft } = pull;
  const input = { repositoryId, baseRefName: base, headRefName: branch, title, body };
  const answer = mutate<{ createPullRequest: { pullRequest: PullNode } }>(writer, repo, {
    needs: 'pull-requests: write',
    document: `mutation OpenPull($input: CreatePullRequestInput!) {
      createPullRequest(input: $input) { pullRequest { ${selection(undefined)} } }
    }`,
    variables: { input: { ...input, draft, maintainerCanModify: false } },
  });
  const made = await answer.catch((error: unknown) => {
    if (!/not permitted to create or approve pull requests/i.test(messageOf(error))) throw error;
    throw new GithubError(
      'permission',
      200,
      `GitHub lets no workflow open a pull request in ${fullName(repo)}. Tick "${PULLS_SETTING}" under Settings → Actions → ` +
        'General → Workflow permissions, of the organisation first if it is greyed out there; or use the token of an app.',
      { cause: error },
    );
  });
  return backOf(made.createPullRequest.pullRequest);
}

/**
 * Puts labels on a pull request and asks users for a review, by node ids, in one request that also reads it back. That
 * GitHub refuses the reviewers is no error (FT10): `refused` is what it said, and none of them was asked. Needs
 * `pull-requests: write`.
 */
export async function decoratePull(
  writer: GithubWriter,
  repo: RepoRef,
  pull: { nodeId: string; labelIds: readonly string[]; userIds: readonly string[]; configPath: string | undefined },
): Promise<PullBack & Shown & { refused: string | undefined }> {
  const { nodeId, labelIds, userIds, configPath } = pull;
  const asks = userIds.length > 0;
  const select = selection(configPath);
  const { data, refused } = await mutateSoftly<{
    addLabelsToLabelable: { labelable: PullNode };
    requestReviews?: { pullRequest: PullNode } | null;
  }>(writer, repo, {
    needs: 'pull-requests: write',
    soft: 'requestReviews',
    document: `mutation Decorate($labels: AddLabelsToLabelableInput!${asks ? ', $reviews: RequestReviewsInput!' : ''}${declared(configPath)}) {
      addLabelsToLabelable(input: $labels) { labelable { ... on PullRequest { ${select} } } }
      ${asks ? `requestReviews(input: $reviews) { pullRequest { ${select} } }` : ''}
    }`,
    variables: {
      labels: { labelableId: nodeId, labelIds: [...labelIds] },
      ...(asks ? { reviews: { pullRequestId: nodeId, userIds: [...userIds], union: true } } : {}),
      ...given(configPath),
    },
  });
  return { ...backOf(data.requestReviews?.pullRequest ?? data.addLabelsToLabelable.labelable), refused };
}

/** Asks one user, or one team by its slug, for a review. Kind `invalid` when GitHub does not take them. */
export async function requestReview(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  reviewer: { user: string } | { team: string },
): Promise<void> {
  await writer.write(repo).request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    ...at(repo),
    pull_number: number,
    ...('user' in reviewer ? { reviewers: [reviewer.user] } : { team_reviewers: [reviewer.team] }),
  });
}

/** Changes title or body of a pull request; both must be calmed and redacted already. */
export async function updatePull(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
  change: { title?: string; body?: string },
): Promise<{ url: string; body: string }> {
  const { data } = await writer
    .write(repo)
    .request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...at(repo), pull_number: number, ...change });
  return { url: data.html_url, body: data.body ?? '' };
}

/** Closes a pull request without merging it; gives whether it is closed then, and which head it has. */
export async function closePull(
  writer: GithubWriter,
  repo: RepoRef,
  number: number,
): Promise<{ closed: boolean; head: string }> {
  const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
  const { data } = await writer.write(repo).request(route, { ...at(repo), pull_number: number, state: 'closed' });
  return { closed: data.state === 'closed', head: data.head.sha };
}

/**
 * Brings the branch of a pull request up to date with its base, if its head is still `sha`; GitHub does it later. Needs
 * `pull-requests: write` and `contents: write`. Kind `invalid` when the head has moved, when there is nothing to bring in,
 * or when it conflicts.
 */
export async function updateBranch(writer: GithubWriter, repo: RepoRef, number: number, sha: string): Promise<void> {
  await writer.write(repo).request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', {
    ...at(repo),
    pull_number: number,
    expected_head_sha: sha,
  });
}
