/** The files of a commit as an archive, behind a redirect. */
import { makeTarGz, type TarEntry } from '../../tar.ts';
import type { Commit } from '../git.ts';
import { resolveRef } from '../history.ts';
import type { Repo } from '../memory.ts';
import { notFound, type Route } from '../route.ts';
import type { Sign } from './archives.ts';

/**
 * As git packs it: one folder around everything, the x bit kept, links as links, a submodule as an empty folder. What
 * `.gitattributes` says (`export-ignore`, line ends) is not modelled.
 */
function pack(repo: Repo, commit: Commit): Buffer {
  const root = `${repo.owner}-${repo.name}-${commit.sha.slice(0, 7)}/`;
  const folders = new Set<string>([root]);
  const entries: TarEntry[] = [];
  for (const [path, { sha, mode }] of [...commit.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = root + path;
    for (let at = name.indexOf('/', root.length); at >= 0; at = name.indexOf('/', at + 1))
      folders.add(name.slice(0, at + 1));
    const data = repo.git.blobs.get(sha) ?? Buffer.alloc(0);
    if (mode === '160000') folders.add(`${name}/`);
    else if (mode === '120000') entries.push({ name, link: data.toString() });
    else entries.push({ name, data, mode: mode === '100755' ? 0o775 : 0o664 });
  }
  return makeTarGz([...[...folders].sort().map((name) => ({ name })), ...entries], { comment: commit.sha });
}

export const tarballRoutes = (sign: Sign): Route[] => [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/tarball/{ref+}',
    needs: 'contents=read',
    handle: (call) => {
      const sha = resolveRef(call.repo, call.params['ref'] ?? '');
      const commit = (sha === undefined ? undefined : call.repo.git.commits.get(sha)) ?? notFound();
      const name = `${commit.sha}.tar.gz`;
      const location = sign({
        id: call.repo.id,
        name,
        type: 'application/x-gzip',
        content: () => pack(call.repo, commit),
      });
      return { status: 302, raw: '', headers: { location } };
    },
  },
];
