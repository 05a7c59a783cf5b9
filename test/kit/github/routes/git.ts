/** The git data API: blobs, trees, commits and refs. */
import { log, readTree, type TreeEntry, writeBlob, writeCommit, writeTree } from '../git.ts';
import { moveRef, resolveRef, signature } from '../history.ts';
import { nodeId } from '../memory.ts';
import {
  type Call,
  created,
  mustText,
  noContent,
  notFound,
  ok,
  page,
  type Reply,
  type Route,
  refuse,
  text,
  texts,
} from '../route.ts';
import { apiUrl, gitCommitView } from '../views/repos.ts';

const GIT = '/repos/{owner}/{repo}/git';

function blob(call: Call): Reply {
  const sha = call.params['sha'] ?? '';
  const bytes = call.repo.git.blobs.get(sha) ?? notFound();
  if (call.media === 'raw') return { status: 200, raw: bytes, type: 'application/vnd.github.raw; charset=utf-8' };
  const url = `${apiUrl(call.world, call.repo)}/git/blobs/${sha}`;
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: bytes.length,
    url,
    content: bytes.toString('base64'),
    encoding: 'base64',
  });
}

function makeBlob(call: Call): Reply {
  const coding = text(call, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = writeBlob(call.repo.git, Buffer.from(mustText(call, 'content'), coding));
  call.wrote({ kind: 'create-object', detail: `blob ${sha.slice(0, 7)}` });
  return created({ sha, url: `${apiUrl(call.world, call.repo)}/git/blobs/${sha}` });
}

/** How many entries a recursive listing holds before GitHub cuts it. */
const TREE_LIMIT = 100_000;

function tree(call: Call): Reply {
  const name = call.params['tree'] ?? '';
  const known = resolveRef(call.repo, name);
  const sha = (known && call.repo.git.commits.get(known)?.tree) ?? name;
  if (!call.repo.git.trees.has(sha)) refuse(404, 'Not Found');
  const list = (of: string, prefix: string): Record<string, unknown>[] =>
    (call.repo.git.trees.get(of) ?? []).flatMap((entry) => {
      const one = entryView(call, entry, prefix + entry.name);
      // GitHub reads any value of `recursive` as yes, even 0 and false.
      const deep = entry.type === 'tree' && call.query.has('recursive');
      return deep ? [one, ...list(entry.sha, `${prefix}${entry.name}/`)] : [one];
    });
  const all = list(sha, '');
  const url = `${apiUrl(call.world, call.repo)}/git/trees/${sha}`;
  return ok({ sha, url, tree: all.slice(0, TREE_LIMIT), truncated: all.length > TREE_LIMIT });
}

function entryView(call: Call, entry: TreeEntry, path: string): Record<string, unknown> {
  const size = call.repo.git.blobs.get(entry.sha)?.length;
  const url = `${apiUrl(call.world, call.repo)}/git/${entry.type}s/${entry.sha}`;
  return { path, mode: entry.mode, type: entry.type, sha: entry.sha, ...(size === undefined ? {} : { size }), url };
}

interface TreeChange {
  path: string;
  mode: string;
  type: string;
  sha?: string | null;
  content?: string;
}

function makeTree(call: Call): Reply {
  const base = text(call, 'base_tree');
  const root = base && (call.repo.git.commits.get(base)?.tree ?? base);
  if (root && !call.repo.git.trees.has(root)) refuse(422, 'base_tree is not a valid tree SHA');
  const files = root ? readTree(call.repo.git, root) : new Map<string, { sha: string; mode: string }>();
  for (const change of (call.body['tree'] ?? []) as TreeChange[]) {
    if (change.sha === null) files.delete(change.path);
    else if (change.type === 'tree') {
      const found = readTree(call.repo.git, change.sha ?? '');
      for (const [path, file] of found) files.set(`${change.path}/${path}`, file);
    } else {
      const sha = change.sha ?? writeBlob(call.repo.git, Buffer.from(change.content ?? ''));
      if (!call.repo.git.blobs.has(sha)) refuse(422, `tree.sha ${sha} is not a valid blob`);
      files.set(change.path, { sha, mode: change.mode });
    }
  }
  const sha = writeTree(call.repo.git, files);
  call.wrote({ kind: 'create-object', detail: `tree ${sha.slice(0, 7)}` });
  const entries = (call.repo.git.trees.get(sha) ?? []).map((entry) => entryView(call, entry, entry.name));
  return created({ sha, url: `${apiUrl(call.world, call.repo)}/git/trees/${sha}`, tree: entries, truncated: false });
}

function commit(call: Call): Reply {
  const found = call.repo.git.commits.get(call.params['sha'] ?? '') ?? notFound();
  return ok(gitCommitView(call.world, call.repo, found));
}

function makeCommit(call: Call): Reply {
  const root = mustText(call, 'tree');
  const parents = texts(call, 'parents') ?? [];
  if (!call.repo.git.trees.has(root)) refuse(422, 'Tree SHA does not exist');
  if (parents.some((sha) => !call.repo.git.commits.has(sha)))
    refuse(422, 'Parent SHA does not exist or is not a commit object');
  const given = call.body['author'] as { name: string; email: string; date?: string } | undefined;
  const own = signature(call.world, call.token.user.login);
  const author = given ? { ...given, date: given.date ?? own.date } : own;
  // GitHub signs what an app commits in its own name.
  const signed = call.token.installation && !given && call.body['committer'] === undefined;
  const made = writeCommit(call.repo.git, { tree: root, parents, message: mustText(call, 'message'), author, signed });
  call.wrote({ kind: 'create-object', detail: `commit ${made.sha.slice(0, 7)}`, body: made.message });
  return created(gitCommitView(call.world, call.repo, made));
}

const refView = (call: Call, ref: string, sha: string) => ({
  ref: `refs/${ref}`,
  node_id: nodeId('REF', `${call.repo.id}:${ref}`),
  url: `${apiUrl(call.world, call.repo)}/git/refs/${ref}`,
  object: { sha, type: 'commit', url: `${apiUrl(call.world, call.repo)}/git/commits/${sha}` },
});

function ref(call: Call): Reply {
  const name = call.params['ref'] ?? '';
  return ok(refView(call, name, call.repo.refs.get(name) ?? notFound()));
}

function matching(call: Call): Reply {
  const all = [...call.repo.refs].filter(([name]) => name.startsWith(call.params['ref'] ?? ''));
  return page(call, all, ([name, sha]) => refView(call, name, sha));
}

function makeRef(call: Call): Reply {
  const name = mustText(call, 'ref');
  const sha = mustText(call, 'sha');
  const short = /^refs\/((?:heads|tags)\/.+)$/.exec(name)?.[1];
  if (!short) return refuse(422, `${name} is not a valid ref name.`);
  if (!call.repo.git.commits.has(sha)) refuse(422, 'Object does not exist');
  if (call.repo.refs.has(short)) refuse(422, 'Reference already exists');
  moveRef(call.world, call.repo, short, sha, call.token.user.login);
  call.wrote({ kind: 'create-ref', detail: `${name} ${sha.slice(0, 7)}` });
  return created(refView(call, short, sha));
}

function updateRef(call: Call): Reply {
  const name = call.params['ref'] ?? '';
  const sha = mustText(call, 'sha');
  const old = call.repo.refs.get(name);
  if (!old) return refuse(422, 'Reference does not exist');
  if (!call.repo.git.commits.has(sha)) refuse(422, 'Object does not exist');
  const forward = log(call.repo.git, sha).some((one) => one.sha === old);
  if (!forward && call.body['force'] !== true) refuse(422, 'Update is not a fast forward');
  moveRef(call.world, call.repo, name, sha, call.token.user.login);
  call.wrote({ kind: 'update-ref', detail: `refs/${name} ${sha.slice(0, 7)}${forward ? '' : ' (forced)'}` });
  return ok(refView(call, name, sha));
}

function deleteRef(call: Call): Reply {
  const name = call.params['ref'] ?? '';
  if (!call.repo.refs.delete(name)) refuse(422, 'Reference does not exist');
  call.wrote({ kind: 'delete-ref', detail: `refs/${name}` });
  return noContent;
}

export const gitRoutes: Route[] = [
  { method: 'GET', path: `${GIT}/blobs/{sha}`, needs: 'contents=read', media: ['raw'], handle: blob },
  { method: 'POST', path: `${GIT}/blobs`, needs: 'contents=write', handle: makeBlob },
  { method: 'GET', path: `${GIT}/trees/{tree+}`, needs: 'contents=read', query: ['recursive'], handle: tree },
  { method: 'POST', path: `${GIT}/trees`, needs: 'contents=write', handle: makeTree },
  { method: 'GET', path: `${GIT}/commits/{sha}`, needs: 'contents=read', handle: commit },
  { method: 'POST', path: `${GIT}/commits`, needs: 'contents=write', handle: makeCommit },
  { method: 'GET', path: `${GIT}/ref/{ref+}`, needs: 'contents=read', handle: ref },
  { method: 'GET', path: `${GIT}/matching-refs/{ref+}`, needs: 'contents=read', handle: matching },
  { method: 'POST', path: `${GIT}/refs`, needs: 'contents=write', handle: makeRef },
  { method: 'PATCH', path: `${GIT}/refs/{ref+}`, needs: 'contents=write', handle: updateRef },
  { method: 'DELETE', path: `${GIT}/refs/{ref+}`, needs: 'contents=write', handle: deleteRef },
];
