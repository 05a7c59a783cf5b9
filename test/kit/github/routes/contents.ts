/** Files, folders, commits and comparisons. */
import { ahead, type Commit, mergeBase, overlay, writeCommit, writeTree } from '../git.ts';
import { moveRef, resolveRef, signature } from '../history.ts';
import { findRepo, type Repo, type World } from '../memory.ts';
import { asDiff, changes } from '../patch.ts';
import { type Call, mustText, notFound, ok, page, type Reply, type Route, refuse, text } from '../route.ts';
import { apiUrl, commitView, fileView, gitCommitView, htmlUrl } from '../views/repos.ts';

const REPO = '/repos/{owner}/{repo}';
const MB = 1024 * 1024;

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** The commit that `?ref=` names, or the default branch's. */
function atRef(call: Call): { commit: Commit; ref: string } {
  const ref = call.query.get('ref') || call.repo.defaultBranch;
  const sha = resolveRef(call.repo, ref);
  const commit = sha === undefined ? undefined : call.repo.git.commits.get(sha);
  if (!commit && call.repo.refs.size === 0) refuse(404, 'This repository is empty.');
  return { commit: commit ?? refuse(404, `No commit found for the ref ${ref}`), ref };
}

/** What a listing says of a file or folder. */
function entryView(
  world: World,
  repo: Repo,
  ref: string,
  path: string,
  kind: 'file' | 'dir',
  sha: string,
  size: number,
) {
  const api = apiUrl(world, repo);
  const self = `${api}/contents/${encoded(path)}?ref=${encodeURIComponent(ref)}`;
  const html = `${htmlUrl(world, repo)}/${kind === 'file' ? 'blob' : 'tree'}/${ref}/${encoded(path)}`;
  const git = `${api}/git/${kind === 'file' ? 'blobs' : 'trees'}/${sha}`;
  return {
    name: path.split('/').pop() ?? '',
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === 'file' ? `${htmlUrl(world, repo)}/raw/${ref}/${encoded(path)}` : null,
    type: kind,
    _links: { self, git, html },
  };
}

function read(call: Call): Reply {
  const { commit, ref } = atRef(call);
  const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const file = commit.files.get(path);
  if (!file) return folder(call, commit, ref, path);
  const bytes = call.repo.git.blobs.get(file.sha) ?? Buffer.alloc(0);
  if (bytes.length > 100 * MB) refuse(403, 'This API returns blobs up to 100 MB in size.');
  if (call.media === 'raw') return { status: 200, raw: bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  const view = entryView(call.world, call.repo, ref, path, 'file', file.sha, bytes.length);
  // Past one megabyte the JSON form carries no content; only the raw media type does.
  const big = bytes.length > MB;
  const content = big ? '' : bytes.toString('base64').replace(/(.{60})/g, '$1\n');
  return ok({
    ...view,
    content: content && !content.endsWith('\n') ? `${content}\n` : content,
    encoding: big ? 'none' : 'base64',
  });
}

function folder(call: Call, commit: Commit, ref: string, path: string): Reply {
  const prefix = path === '' ? '' : `${path}/`;
  const tree = treeAt(call.repo, commit, path);
  if (tree === undefined) notFound();
  const entries = (call.repo.git.trees.get(tree!) ?? []).slice(0, 1000).map((entry) => {
    const size = call.repo.git.blobs.get(entry.sha)?.length ?? 0;
    const kind = entry.type === 'tree' ? 'dir' : 'file';
    return entryView(call.world, call.repo, ref, prefix + entry.name, kind, entry.sha, kind === 'file' ? size : 0);
  });
  if (call.media !== 'object') return ok(entries);
  return ok({ ...entryView(call.world, call.repo, ref, path, 'dir', tree!, 0), entries });
}

/** The tree object of a folder. */
export function treeAt(repo: Repo, commit: Commit, path: string): string | undefined {
  let tree: string | undefined = commit.tree;
  for (const part of path.split('/').filter(Boolean))
    tree = repo.git.trees.get(tree ?? '')?.find((entry) => entry.name === part && entry.type === 'tree')?.sha;
  return tree;
}

/** PUT and DELETE of one file: a commit on a branch, guarded by the file's own SHA. */
function write(call: Call): Reply {
  const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const branch = (text(call, 'branch') ?? call.repo.defaultBranch).replace(/^refs\/heads\//, '');
  const message = mustText(call, 'message');
  const head = call.repo.refs.get(`heads/${branch}`);
  if (!head && call.repo.refs.size > 0) refuse(404, `Branch ${branch} not found`);
  const base = head ? call.repo.git.commits.get(head)?.files : undefined;
  const known = base?.get(path);
  const sha = text(call, 'sha');
  const removes = call.method === 'DELETE';
  if (removes && !known) notFound();
  if (known && !sha) refuse(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha && sha !== known?.sha) refuse(409, `${path} does not match ${sha}`);
  const content = removes ? null : Buffer.from(mustText(call, 'content'), 'base64');
  const files = overlay(call.repo.git, base ?? new Map(), { [path]: content });
  const given = call.body['author'] as { name: string; email: string; date?: string } | undefined;
  const author = given
    ? { ...given, date: given.date ?? new Date(call.world.clock.now()).toISOString() }
    : signature(call.world, call.token.user.login);
  const parents = head ? [head] : [];
  const commit = writeCommit(call.repo.git, { tree: writeTree(call.repo.git, files), parents, message, author });
  moveRef(call.world, call.repo, `heads/${branch}`, commit.sha, call.token.user.login);
  call.wrote({ kind: 'commit', detail: `${branch} ${removes ? '-' : known ? '~' : '+'}${path}`, body: message });
  const now = files.get(path);
  const view = now && entryView(call.world, call.repo, branch, path, 'file', now.sha, content?.length ?? 0);
  return {
    status: removes || known ? 200 : 201,
    body: { content: view ?? null, commit: gitCommitView(call.world, call.repo, commit) },
  };
}

/** A commit, with what it changed against its first parent. */
function oneCommit(call: Call): Reply {
  const ref = call.params['ref'] ?? '';
  const sha = resolveRef(call.repo, ref);
  const commit = sha === undefined ? undefined : call.repo.git.commits.get(sha);
  if (!commit) return refuse(422, `No commit found for SHA: ${ref}`);
  const before = call.repo.git.commits.get(commit.parents[0] ?? '')?.files ?? new Map();
  const changed = changes(call.repo.git, before, commit.files);
  if (call.media === 'sha') return { status: 200, raw: commit.sha, type: 'application/vnd.github.sha; charset=utf-8' };
  if (call.media === 'diff') return diffReply(asDiff(changed));
  return page(
    call,
    changed,
    (file) => fileView(call.world, call.repo, file, commit.sha),
    (files) => ({ ...commitView(call.world, call.repo, commit, changed), files }),
  );
}

export const diffReply = (diff: string): Reply => ({
  status: 200,
  raw: diff,
  type: 'application/vnd.github.diff; charset=utf-8',
});

/** One side of a comparison: `branch`, `sha`, or `owner:branch` of a fork. */
function side(call: Call, name: string): Commit | undefined {
  const at = name.indexOf(':');
  const owner = at < 0 ? undefined : name.slice(0, at);
  const repo = owner === undefined ? call.repo : findRepo(call.world, `${owner}/${call.repo.name}`);
  const related = repo && (repo === call.repo || repo.git === call.repo.git);
  const sha = related ? resolveRef(repo, name.slice(at + 1)) : undefined;
  return sha === undefined ? undefined : call.repo.git.commits.get(sha);
}

function compare(call: Call): Reply {
  const [baseName, headName] = (call.params['basehead'] ?? '').split('...');
  const [base, head] = [side(call, baseName ?? ''), side(call, headName ?? '')];
  const store = call.repo.git;
  const common = base && head && mergeBase(store, base.sha, head.sha);
  if (!base || !head) return notFound();
  if (!common) return refuse(404, `No common ancestor between ${baseName} and ${headName}.`);
  const commits = ahead(store, base.sha, head.sha);
  const behind = ahead(store, head.sha, base.sha).length;
  const changed = changes(store, store.commits.get(common)!.files, head.files);
  if (call.media === 'diff') return diffReply(asDiff(changed));
  const state = commits.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const url = `${apiUrl(call.world, call.repo)}/compare/${call.params['basehead']}`;
  const html = `${htmlUrl(call.world, call.repo)}/compare/${call.params['basehead']}`;
  const first = (call.query.get('page') ?? '1') === '1';
  const view = (commit: Commit) => commitView(call.world, call.repo, commit);
  // GitHub lists at most 300 files, and only on the first page of commits; a page is 250 commits unless told.
  if (!call.query.has('per_page')) call.query.set('per_page', '250');
  return page(call, commits, view, (shown) => ({
    url,
    html_url: html,
    permalink_url: `${htmlUrl(call.world, call.repo)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: view(base),
    merge_base_commit: view(store.commits.get(common)!),
    status: state,
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    commits: shown,
    ...(first ? { files: changed.slice(0, 300).map((file) => fileView(call.world, call.repo, file, head.sha)) } : {}),
  }));
}

export const contentRoutes: Route[] = [
  {
    method: 'GET',
    path: `${REPO}/contents/{path*}`,
    needs: 'contents=read',
    query: ['ref'],
    media: ['raw', 'object'],
    handle: read,
  },
  { method: 'PUT', path: `${REPO}/contents/{path+}`, needs: 'contents=write', handle: write },
  { method: 'DELETE', path: `${REPO}/contents/{path+}`, needs: 'contents=write', handle: write },
  { method: 'GET', path: `${REPO}/commits/{ref+}`, needs: 'contents=read', media: ['diff', 'sha'], handle: oneCommit },
  { method: 'GET', path: `${REPO}/compare/{basehead+}`, needs: 'contents=read', media: ['diff'], handle: compare },
];
