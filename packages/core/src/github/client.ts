import { Octokit } from '@octokit/core';
import { fullName, type RepoRef, repoKey } from '../domain/repo.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import { conditional, type EtagCache } from './etags.ts';
import { oneAttempt, policy } from './policy.ts';
import type { Throttle } from './throttle.ts';

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

export interface GithubSettings {
  urls: GithubUrls;
  /** The input `github-token`. */
  token: string;
  /** The input `repository-tokens`: repository key (domain/repo.ts) to its own token. */
  repositoryTokens: ReadonlyMap<string, string>;
  /** The guarded fetch (E6); it decides which hosts a redirect may lead to. */
  fetch: Fetch;
  clock: Clock;
  log: Log;
  userAgent: string;
  /** Ends every read and begins no write more once it is aborted; a write that has begun may finish. */
  signal?: AbortSignal;
  /** Answers that were seen before, so that what did not change costs nothing (github/etags.ts). */
  etags?: EtagCache;
  /** For jobs that ask for much (github/throttle.ts). */
  throttle?: Throttle;
  /** Told after each answer how many requests the hour's limit of `github-token` still has. */
  callsLeft?: (left: number) => void;
  /** Told the `Date` of each answer (github/server-clock.ts). */
  answeredAt?: (date: string) => void;
}

/**
 * The two clients of this run. Both use the token of the repository when it has one of its own, and never send a token
 * anywhere but to the API and GraphQL addresses of `urls`. A reader retries (github/retry.ts), a writer never does.
 * Every failure is thrown as `GithubError`, or as the signal's reason when the caller gave up.
 */
export function connectGithub(settings: GithubSettings): { github: Github; writer: GithubWriter } {
  const clients = new Map<string, Octokit>();
  const client = (repo: RepoRef, mode: 'read' | 'write'): Octokit => {
    const own = settings.repositoryTokens.get(repoKey(repo));
    const key = `${mode}:${own === undefined ? '' : repoKey(repo)}`;
    const known = clients.get(key);
    if (known) return known;
    const token =
      own === undefined
        ? { value: settings.token, input: 'github-token' }
        : { value: own, input: `repository-tokens: ${fullName(repo)}` };
    const octokit = new Octokit({
      baseUrl: settings.urls.api,
      userAgent: settings.userAgent,
      request: { fetch: settings.fetch },
      log: { debug: settings.log.debug, info: settings.log.debug, warn: settings.log.debug, error: settings.log.debug },
    });
    // What is wrapped last is passed first: the policy, then the turn, then the attempt itself.
    const { etags } = settings;
    const plain = oneAttempt(settings, mode, token);
    const { endpoint } = octokit.request;
    const attempt = etags && mode === 'read' ? conditional(etags, token.value, endpoint, plain) : plain;
    octokit.hook.wrap('request', attempt);
    settings.throttle?.(octokit, mode);
    octokit.hook.wrap('request', policy(settings, mode, token));
    clients.set(key, octokit);
    return octokit;
  };
  return {
    github: { read: (repo) => client(repo, 'read'), urls: settings.urls },
    writer: { write: (repo) => client(repo, 'write') },
  };
}
