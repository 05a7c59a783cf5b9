// What it is measured against: the same publishing by REST as it is usually written, one route for each thing and a read
// after each write. It is as careful as ours: it looks before it writes and reads back what it promised.

/**
 * Publishes one fix: blobs, tree, commit, branch, draft pull request, labels, reviewer, comment. `labels` are names with
 * their colours. Answers the milliseconds that it took.
 */
export async function publishNaively({ github, token, home }, { issue, files }, { branch, labels, reviewer }) {
  const began = performance.now();
  const call = async (method, route, body) => {
    const response = await fetch(`${github.url}/repos/${home}${route}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.json();
    if (!response.ok && response.status !== 404) throw new Error(`${method} ${route}: ${response.status}`);
    return response.ok ? answer : undefined;
  };

  const { object } = await call('GET', '/git/ref/heads/main');
  const base = await call('GET', `/git/commits/${object.sha}`);
  const tree = [];
  for (const { path, after } of files) {
    const { sha } = await call('POST', '/git/blobs', { content: after, encoding: 'utf-8' });
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  const made = await call('POST', '/git/trees', { base_tree: base.tree.sha, tree });
  const commit = await call('POST', '/git/commits', { message: 'Repair it', tree: made.sha, parents: [object.sha] });
  await call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
  await call('GET', `/git/ref/heads/${branch}`);

  const [there] = await call('GET', `/pulls?state=open&head=${home.split('/')[0]}:${branch}`);
  const text = { title: 'Repair it', body: `Part of #${issue}`, head: branch, base: 'main', draft: true };
  const { number } = there ?? (await call('POST', '/pulls', text));
  for (const [name, color] of labels)
    if (!(await call('GET', `/labels/${encodeURIComponent(name)}`))) await call('POST', '/labels', { name, color });
  await call('POST', `/issues/${number}/labels`, { labels: labels.map(([name]) => name) });
  await call('POST', `/pulls/${number}/requested_reviewers`, { reviewers: [reviewer] });
  await call('GET', `/pulls/${number}`);

  await call('GET', `/issues/${issue}/comments?per_page=100`);
  const { id } = await call('POST', `/issues/${issue}/comments`, { body: `Proposed: #${number}` });
  await call('GET', `/issues/comments/${id}`);
  return performance.now() - began;
}
