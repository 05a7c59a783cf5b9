/** The only door of the library: a host imports from here and from nowhere else. */
export { type Config, configJsonSchema, configSchema, parseBot, parseConfig, RANGES } from './config.ts';
export { FAILURE_CLASSES, type FailureClass } from './domain/failure.ts';
export type { BotId } from './domain/issue.ts';
export { fullName, parseRepo, type RepoRef, sameRepo } from './domain/repo.ts';
export { isRed, NOTHING_SPENT, OUTCOMES, type Outcome, type Report } from './domain/report.ts';
export { AlertError, GithubError, githubReason, messageOf, UserError } from './errors.ts';
export { guardedFetch } from './fetch.ts';
export type { GithubUrls } from './github/client.ts';
export type { TriageInput } from './jobs/triage.ts';
export { serveStdio } from './mcp/stdio.ts';
export { PROVIDER_NAMES, type ProviderName, providers } from './models/index.ts';
export type { Clock, Fetch, Journal, Log, RandomHex, Secrets } from './ports.ts';
export type { Host, Settings } from './settings.ts';
export { mapTexts } from './text/json.ts';
export { logSafe } from './text/log-safe.ts';
export { neutralize } from './text/neutralize.ts';
export { loadRedactor, type Redactor, redactor } from './text/redact.ts';
export { readConfigText, runTriage } from './wire.ts';
