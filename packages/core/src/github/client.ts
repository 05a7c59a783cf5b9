import type { Octokit } from '@octokit/core';
import type { RepoRef } from '../domain/repo.ts';

/** Where this GitHub answers: github.com or a GitHub Enterprise Server (`https://HOST/api/v3`). No trailing slash. */
export interface GithubUrls {
  api: string;
  graphql: string;
  server: string;
}

/** Reads. The client refuses every request that is not GET, HEAD or a GraphQL query, whoever asks. */
export interface Github {
  read(repo: RepoRef): Octokit;
  urls: GithubUrls;
}

/** Writes. Only apply.ts is handed one, and it never retries (R3). */
export interface GithubWriter {
  write(repo: RepoRef): Octokit;
}
