import type { RepoRef } from '../domain/repo.ts';
import type { Github, GithubWriter } from './client.ts';
import { PAGE } from './pages.ts';
import { at } from './shapes.ts';

/** What a check run of ours shows. It never blocks: these two conclusions count as passed wherever it might be required. */
export interface CheckText {
  conclusion: 'success' | 'neutral';
  /** One line of at most 255 characters. */
  title: string;
  /** Markdown, at most 65,535 characters. Calmed and redacted already. */
  summary: string;
  externalId: string;
}

/** A check run as GitHub shows it; `app` is the slug of the app that made it. */
export interface ShownCheck extends Omit<CheckText, 'conclusion'> {
  id: number;
  url: string;
  app: string;
  conclusion: string;
}

interface RestCheck {
  id: number | bigint;
  html_url: string | null;
  external_id: string | null;
  conclusion: string | null;
  app: { slug?: string | undefined } | null;
  output: { title: string | null; summary: string | null };
}

const shown = (check: RestCheck): ShownCheck => ({
  id: Number(check.id),
  url: check.html_url ?? '',
  app: check.app?.slug ?? '',
  conclusion: check.conclusion ?? '',
  title: check.output.title ?? '',
  summary: check.output.summary ?? '',
  externalId: check.external_id ?? '',
});

/** The check runs of that name on a commit, newest first: of each app the last one. At most 100. Needs `checks: read`. */
export async function checksNamed(github: Github, repo: RepoRef, sha: string, name: string): Promise<ShownCheck[]> {
  const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...at(repo),
    ref: sha,
    check_name: name,
    per_page: PAGE,
  });
  return data.check_runs.map(shown).sort((a, b) => b.id - a.id);
}

const given = ({ conclusion, title, summary, externalId }: CheckText) => ({
  status: 'completed' as const,
  conclusion,
  external_id: externalId,
  output: { title, summary },
});

/** Makes a check run. Only an app may, and so the token of a workflow. Needs `checks: write`. */
export async function createCheck(
  writer: GithubWriter,
  repo: RepoRef,
  { sha, name, ...text }: CheckText & { sha: string; name: string },
): Promise<ShownCheck> {
  const { data } = await writer
    .write(repo)
    .request('POST /repos/{owner}/{repo}/check-runs', { ...at(repo), name, head_sha: sha, ...given(text) });
  return shown(data);
}

/** Changes a check run of our own app. Needs `checks: write`. */
export async function updateCheck(
  writer: GithubWriter,
  repo: RepoRef,
  id: number,
  text: CheckText,
): Promise<ShownCheck> {
  const { data } = await writer.write(repo).request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    ...at(repo),
    check_run_id: id,
    ...given(text),
  });
  return shown(data);
}
