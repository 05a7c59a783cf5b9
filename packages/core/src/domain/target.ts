import type { Author } from './issue.ts';
import type { AllowedRepo, RepoRef } from './repo.ts';

/** A branch of ours and the commit at its head. */
export interface TargetBranch {
  name: string;
  sha: string;
  message: string;
  /** Undefined when no account belongs to the commit's author. */
  author: Author | undefined;
  parents: string[];
}

/** An open pull request, as far as it matters for publishing another. */
export interface TargetPull {
  nodeId: string;
  number: number;
  url: string;
  title: string;
  body: string;
  draft: boolean;
  author: Author;
  /** Who last edited the body, if anybody did. */
  editor: Author | undefined;
  /** Branch name; `fork` when it stands in another repository. */
  branch: string;
  fork: boolean;
  headSha: string;
  baseBranch: string;
  labels: string[];
}

/** A repository that a fix is written to, as it is now: all that the guards of its writes ask, by one query. */
export interface TargetFacts extends Pick<AllowedRepo, 'id' | 'visibility'> {
  /** Under its present name; when that is not the one that was asked for, `id` is 0. */
  repo: RepoRef;
  nodeId: string;
  base: { branch: string; sha: string };
  /** Where the configuration lies: asked for of the home repository only, whose configuration is the run's (F2). */
  configPath: string | undefined;
  /** Its text on the default branch; undefined when there is none, or it was not asked for. */
  config: string | undefined;
  /** Branches whose name begins with the prefix that was asked for; at most 50. */
  branches: readonly TargetBranch[];
  /** Open pull requests with our label, and those of `branches`; at most 100. */
  pulls: readonly TargetPull[];
  /** There are more of either than were read: what is not among them is unknown. */
  cut: boolean;
  /** Node ids of the labels that were asked for and exist, by name as asked. */
  labels: ReadonlyMap<string, string>;
  /** Node ids of the users that were asked for and exist, by login as asked. */
  users: ReadonlyMap<string, string>;
}

/** The repository's setting without which GITHUB_TOKEN opens no pull request, by the name that GitHub's page gives it. */
export const PULLS_SETTING = 'Allow GitHub Actions to create and approve pull requests';
