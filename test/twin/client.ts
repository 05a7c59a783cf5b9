/** The real Octokit, against a twin. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import type { GitHubTwin } from '../kit/github/index.ts';

const Client = Octokit.plugin(restEndpointMethods, paginateRest);

/** `base` is `/api/v3` to speak as to a GitHub Enterprise Server. */
export const octokit = (twin: GitHubTwin, token = 'ghs_job', base = '') =>
  new Client({
    auth: token,
    baseUrl: twin.url + base,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });

/** The status and message of a call that fails. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; message: string; headers: Record<string, string> }> {
  try {
    await call;
  } catch (error) {
    const { status, message, response } = error as {
      status: number;
      message: string;
      response?: { headers: Record<string, string> };
    };
    return { status, message, headers: response?.headers ?? {} };
  }
  throw new Error('the call did not fail');
}

export const APP = { owner: 'octo', repo: 'app' };
