import type { RepoRef } from '../domain/repo.ts';
import type { Github } from './client.ts';
import { everyPage, PAGE } from './pages.ts';
import { at } from './shapes.ts';

/** A file that a run left behind. GitHub does not tell of which attempt. */
export interface Artifact {
  id: number;
  name: string;
  /** As it is downloaded, packed. */
  bytes: number;
  expired: boolean;
  createdAt: string | null;
}

/** The artifacts of a run, at most 500. Throws `GithubError`. */
export function listArtifacts(github: Github, repo: RepoRef, runId: number): Promise<Artifact[]> {
  return everyPage(
    async (page) => {
      const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
        ...at(repo),
        run_id: runId,
        per_page: PAGE,
        page,
      });
      return data.artifacts.map((found) => ({
        id: Number(found.id),
        name: found.name,
        bytes: found.size_in_bytes,
        expired: found.expired,
        createdAt: found.created_at,
      }));
    },
    (artifact) => artifact.id,
    500,
  );
}
