import type { BotId } from './domain/issue.ts';
import type { RepoRef } from './domain/repo.ts';
import type { GithubUrls } from './github/client.ts';
import type { EtagCache } from './github/etags.ts';
import type { Clock, Exec, Fetch, Journal, Log, RandomHex, Secrets } from './ports.ts';

/** Bounds of one run; text can change none of them (B1). */
export interface BudgetSettings {
  /** Calls of the model. */
  steps: number;
  toolCalls: number;
  /** Input and output tokens together. */
  tokens: number;
  costUsd: number;
  minutes: number;
}

/** What a host knows when it starts a job: inputs over configuration over defaults, and the event. */
export interface Settings {
  /** The repository the run belongs to, and the only one it may write to. */
  home: RepoRef;
  token: string;
  repositoryTokens: readonly { repo: RepoRef; token: string }[];
  /** What may be read beside `home`. */
  repositories: readonly RepoRef[];
  provider: string;
  /** Why the provider is `none` although nobody chose that: a sentence's end, for the comment. */
  withoutModel?: string;
  model?: string;
  apiKey?: string;
  baseUrl?: string;
  temperature?: number;
  mcp: { server: string; binary?: string; sha256?: string; token?: string };
  trustedBots: readonly BotId[];
  /** Where the configuration lies in the repository; it is read from the default branch only (F2). */
  configPath: string;
  /** What the maintainers want the model to know; trusted text. */
  context?: string;
  dryRun: boolean;
  disabled: boolean;
  budget: BudgetSettings;
  urls: GithubUrls;
  /** This run of the host: `actor` wrote or clicked, `triggeringActor` pressed re-run; `actorId` is that of `actor`. */
  run: {
    id: number;
    /** How often this workflow has run; the same for every attempt. */
    number?: number;
    attempt: number;
    url: string;
    actor: string;
    actorId?: number;
    triggeringActor: string;
    /** Path of the workflow file that runs this, where the host knows it: `.github/workflows/x.yml`. */
    workflowPath?: string;
  };
  event: { name: string; payload: unknown };
}

/** What a host lends a job for the time of one run. */
export interface Host {
  /** Variables that a child process may be given: PATH and the like, never a secret (E1). */
  env: Readonly<Record<string, string>>;
  fetch: Fetch;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  random: RandomHex;
  audit: Journal;
  transcript: Journal;
  /** Aborted when the host is told to stop. */
  signal: AbortSignal;
  /** The commit checked out in the workspace, if there is one (F1). */
  workspaceHead?: string;
  /** Answers of GitHub from earlier runs of a host that lives long; without it a run knows only its own. */
  etags?: EtagCache;
  /** A folder of this run's own and a way to run programs; a host without one validates nothing. */
  machine?: { folder: string; exec: Exec };
}
