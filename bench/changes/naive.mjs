// What it is measured against: the same changes as a script of a few lines makes them, one after the other, by REST and the
// contents route. It asks nobody who may start it, knows no manifests (a text is replaced), rates nothing, looks for no secret
// and for no run before it: asked twice, or killed in the middle, it ends with an error or does it twice.

/** Proposes one change: the file, a branch, a commit, a pull request, its labels and its reviewer. */
export async function proposeNaively({ github, token, home }, { branch, request: { file, alert }, from, to, risk }) {
  const call = async (method, route, body) => {
    const response = await fetch(`${github.url}/repos/${home}${route}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { object } = await call('GET', '/git/ref/heads/main');
  const { sha, content } = await call('GET', `/contents/${file}?ref=main`);
  const text = Buffer.from(content, 'base64').toString().replace(`${from}\n`, `${to}\n`);
  await call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: object.sha });
  const message = `Change ${file} for ${alert.name}`;
  await call('PUT', `/contents/${file}`, { branch, message, sha, content: Buffer.from(text).toString('base64') });
  const draft = risk !== 'low';
  const { number } = await call('POST', '/pulls', {
    title: message,
    body: alert.summary,
    head: branch,
    base: 'main',
    draft,
  });
  const labels = ['ai-devops', 'agent-sre', `risk:${risk}`, 'production'];
  await call('POST', `/issues/${number}/labels`, { labels });
  if (draft) await call('POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['jon'] });
}
