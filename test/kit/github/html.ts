/** Plain pages at the addresses that a person would open. */
import { findIssue, findRepo, fullName, type Issue, type Repo, type World } from './memory.ts';
import { asDiff } from './patch.ts';
import { pullChanges } from './views/pulls.ts';

/** The page of `/{owner}/{repo}/issues/{n}`, `/pull/{n}` or `/actions/runs/{id}`; undefined at any other address. */
export function htmlPage(world: World, path: string): string | undefined {
  const m = /^\/([^/]+)\/([^/]+)\/(issues|pull|actions\/runs)\/(\d+)(?:\/job\/\d+)?$/.exec(path);
  if (!m || ['repos', 'repositories', 'users', 'orgs', 'api', 'search'].includes(m[1]!)) return undefined;
  const repo = findRepo(world, `${m[1]}/${m[2]}`);
  if (!repo) return undefined;
  if (m[3] === 'actions/runs') return runPage(repo, Number(m[4]));
  const issue = findIssue(repo, Number(m[4]));
  return issue && issuePage(repo, issue);
}

/**
 * The lists that lead there: the repositories at `/`, the issues and runs of one at `/{owner}/{repo}`; and what the texts
 * link to, a commit's files at `/tree/{sha}` and one of them at `/blob/{sha}/{path}`.
 */
export function listPage(world: World, path: string): string | undefined {
  const [, name = '', sha = '', file] = /^\/([^/]+\/[^/]+)\/(?:tree|blob)\/([0-9a-f]{40})(?:\/(.+))?$/.exec(path) ?? [];
  if (sha !== '') return filesPage(findRepo(world, name), sha, file);
  if (path !== '/') {
    const repo = findRepo(world, path.slice(1).replace(/\/$/, ''));
    return repo && repoPage(repo);
  }
  const names = [...world.repos.values()].map(fullName);
  const items = names.map((name) => ({ path: `/${name}`, text: name }));
  return layout('Repositories', links('Repositories', items));
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const layout = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{font:15px/1.5 system-ui;max-width:60em;margin:2em auto;padding:0 1em}article{border:1px solid #ccc;border-radius:6px;margin:1em 0}
header{background:#f4f4f4;padding:.4em 1em}pre{white-space:pre-wrap;padding:0 1em;font:13px/1.5 ui-monospace,monospace}
.label{border:1px solid #999;border-radius:1em;padding:0 .6em;margin-right:.4em}</style>
${body}
`;

const links = (title: string, items: readonly { path: string; text: string }[]) =>
  `<h2>${title}</h2>\n${items.length === 0 ? '<p>None.</p>' : ''}<ul>\n${items
    .map(({ path, text }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></li>`)
    .join('\n')}\n</ul>`;

function repoPage(repo: Repo): string {
  const name = fullName(repo);
  const issues = repo.issues.map((issue) => ({
    path: `/${name}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
    text: `#${issue.number} ${issue.title} (${stateOf(issue)})`,
  }));
  const runs = repo.runs.map((run) => ({
    path: `/${name}/actions/runs/${run.id}`,
    text: `${run.name} #${run.number} (${run.conclusion ?? run.status})`,
  }));
  return layout(name, `<h1>${escapeHtml(name)}</h1>\n${links('Issues', issues)}\n${links('Runs', runs)}`);
}

function filesPage(repo: Repo | undefined, sha: string, file: string | undefined): string | undefined {
  const commit = repo?.git.commits.get(sha);
  if (!repo || !commit) return undefined;
  const at = `${fullName(repo)}@${sha.slice(0, 7)}`;
  if (file === undefined) {
    const items = [...commit.files.keys()].map((text) => ({ path: `/${fullName(repo)}/blob/${sha}/${text}`, text }));
    const { author, message } = commit;
    return layout(at, `<h1>${at}</h1>\n${post('commit', author.name, author.date, message)}\n${links('Files', items)}`);
  }
  const content = repo.git.blobs.get(commit.files.get(file)?.sha ?? '');
  return (
    content && layout(`${file} · ${at}`, `<h1>${escapeHtml(file)} · ${at}</h1>\n<pre>${escapeHtml(`${content}`)}</pre>`)
  );
}

const stateOf = (issue: Issue): string => (issue.pull?.mergedAt ? 'merged' : issue.pull?.draft ? 'draft' : issue.state);

/** A comment is shown as it was written, but for what GitHub hides as well. */
const shown = (markdown: string): string => markdown.replace(/<!--[\s\S]*?-->/g, '').trim();

const post = (id: string, who: string | null, at: string, text: string) =>
  `<article id="${id}"><header><b>${escapeHtml(who ?? 'ghost')}</b> ${at}</header><pre>${escapeHtml(text)}</pre></article>`;

function issuePage(repo: Repo, issue: Issue): string {
  const title = `${issue.title} · ${fullName(repo)}#${issue.number}`;
  const labels = issue.labels.map((name) => `<span class="label">${escapeHtml(name)}</span>`).join('');
  const posts = [
    post('issue', issue.user, issue.createdAt, shown(issue.body ?? '') || 'No description provided.'),
    ...issue.comments.map((one) => post(`issuecomment-${one.id}`, one.user, one.createdAt, shown(one.body))),
  ];
  const { pull } = issue;
  const into = pull ? `, ${escapeHtml(pull.head)} into ${escapeHtml(pull.base)}` : '';
  const diff = pull ? `\n<h2>Files changed</h2>\n<pre>${escapeHtml(asDiff(pullChanges(repo, issue)))}</pre>` : '';
  return layout(
    title,
    `<h1>${escapeHtml(issue.title)} #${issue.number}</h1>\n<p>${stateOf(issue)}${into} ${labels}</p>\n${posts.join('\n')}${diff}`,
  );
}

function runPage(repo: Repo, id: number): string | undefined {
  const run = repo.runs.find((one) => one.id === id);
  if (!run) return undefined;
  const jobs = repo.jobs
    .filter((job) => job.runId === id)
    .map((job) => {
      const steps = job.steps.map((step) => `${step.conclusion ?? step.status}  ${step.name}`).join('\n');
      const log = typeof job.log === 'string' ? job.log.slice(-20_000) : '(a stream)';
      return post(`job-${job.id}`, `${job.name}: ${job.conclusion ?? job.status}`, job.startedAt, `${steps}\n\n${log}`);
    });
  const title = `${run.name} #${run.number} · ${fullName(repo)}`;
  return layout(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p>${run.conclusion ?? run.status}, ${run.branch} @ ${run.sha.slice(0, 7)}</p>\n${jobs.join('\n')}`,
  );
}
