import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GithubUrls, messageOf, parseRepo, type RepoRef, type Settings, UserError } from '@ai-devops/core';
import { httpUrl } from './inputs.ts';

/**
 * What the runner says about this run, from its environment and its event file. `@actions/github` has a context too,
 * but it prints a missing event file to the log unescaped and goes on with an empty payload; here both are an error.
 */
export interface RunContext {
  home: RepoRef;
  urls: GithubUrls;
  run: Settings['run'];
  event: Settings['event'];
  /** The commit in the workspace, if something was checked out: the library refuses a fork's beside secrets (F1). */
  workspaceHead?: string;
}

type Env = Record<string, string | undefined>;

/** Throws a UserError that names the variable or the file. */
export function readContext(env: Env): RunContext {
  const home = parseRepo(env['GITHUB_REPOSITORY'] ?? '');
  if (!home)
    throw new UserError('GITHUB_REPOSITORY is not owner/repository. Run this action on a GitHub Actions runner.');
  const urls = {
    api: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphql: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    server: address(env, 'GITHUB_SERVER_URL', 'https://github.com'),
  };
  const id = positive(env['GITHUB_RUN_ID']);
  const actor = env['GITHUB_ACTOR'] ?? '';
  const actorId = positive(env['GITHUB_ACTOR_ID']);
  const number = positive(env['GITHUB_RUN_NUMBER']);
  const workspaceHead = checkedOut(env['GITHUB_WORKSPACE']);
  return {
    home,
    urls,
    run: {
      id,
      ...(number > 0 ? { number } : {}),
      attempt: positive(env['GITHUB_RUN_ATTEMPT']) || 1,
      url: `${urls.server}/${home.owner}/${home.name}/actions/runs/${id}`,
      actor,
      ...(actorId > 0 ? { actorId } : {}),
      triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || actor,
      ...workflowOf(env['GITHUB_WORKFLOW_REF'], home),
    },
    event: { name: env['GITHUB_EVENT_NAME'] ?? '', payload: readEvent(env['GITHUB_EVENT_PATH']) },
    ...(workspaceHead ? { workspaceHead } : {}),
  };
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main`: only a file of the home repository is ours to leave aside. */
function workflowOf(ref: string | undefined, home: RepoRef): { workflowPath?: string } {
  const prefix = `${home.owner}/${home.name}/`;
  const file = ref?.split('@')[0] ?? '';
  return file.toLowerCase().startsWith(prefix.toLowerCase()) ? { workflowPath: file.slice(prefix.length) } : {};
}

/** GitHub Enterprise Server sets these; on github.com they are the well-known ones. */
function address(env: Env, name: string, usual: string): string {
  const found = httpUrl(env[name] || usual);
  if (!found) throw new UserError(`${name} is not an http or https address.`);
  return found;
}

const positive = (text: string | undefined): number => (/^[1-9][0-9]{0,15}$/.test(text ?? '') ? Number(text) : 0);

/** An unreadable event is an error; what kind of event it is, is for the job to judge. */
function readEvent(file: string | undefined): unknown {
  if (!file) throw new UserError('GITHUB_EVENT_PATH is not set. Run this action on a GitHub Actions runner.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`The event file GITHUB_EVENT_PATH cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  } catch (error) {
    throw new UserError(`The event file GITHUB_EVENT_PATH is not JSON: ${messageOf(error)}.`, { cause: error });
  }
  throw new UserError('The event file GITHUB_EVENT_PATH is not a JSON object.');
}

/** The commit that is checked out in a folder, read from git's own files; undefined if there is none. */
function checkedOut(workspace: string | undefined): string | undefined {
  if (!workspace) return undefined;
  const git = path.join(workspace, '.git');
  const read = (name: string): string => {
    const file = path.join(git, name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  };
  const head = read('HEAD');
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (!ref) return head.toLowerCase() || undefined;
  if (ref.split('/').includes('..')) return undefined;
  const packed = read('packed-refs')
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`));
  return (read(ref) || packed?.split(' ')[0] || '').toLowerCase() || undefined;
}
