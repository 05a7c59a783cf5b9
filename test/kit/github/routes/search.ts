/** Search over issues and code, by the qualifiers that the twin knows; an unknown one is unmodelled, never ignored. */
import { fullName, type Issue, key, type Repo, sameName } from '../memory.ts';
import { type Call, invalid, page, type Reply, type Route, unmodelled } from '../route.ts';
import { grants, sees } from '../tokens.ts';
import { issueView } from '../views/issues.ts';
import { apiUrl, htmlUrl, repoView } from '../views/repos.ts';
import { within } from './actions.ts';
import { sortBy } from './issues.ts';

export interface Term {
  not: boolean;
  /** Empty for a word or phrase. */
  name: string;
  value: string;
}

/** Splits a query into words, "phrases" and qualifiers. */
export function parseQuery(q: string): Term[] {
  return [...q.matchAll(/(-)?(?:([a-z-]+):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/gi)].map((m) => ({
    not: m[1] === '-',
    name: (m[2] ?? '').toLowerCase(),
    value: m[3] ?? m[4] ?? '',
  }));
}

const SEARCH_BAD =
  'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.';

/** The repositories that a query speaks of and the token sees. */
function scope(call: Call, terms: Term[], needs: string): { repos: Repo[]; named: boolean } {
  const all = [...call.world.repos.values()].filter(
    (repo) => sees(call.token, repo) && grants(call.token, repo, needs, false),
  );
  const asked = terms.filter((term) => ['repo', 'org', 'user'].includes(term.name) && !term.not);
  if (asked.length === 0) return { repos: all, named: false };
  const fits = (repo: Repo, term: Term) =>
    term.name === 'repo' ? key(fullName(repo)) === key(term.value) : sameName(repo.owner, term.value);
  const repos = all.filter((repo) => asked.some((term) => fits(repo, term)));
  if (repos.length === 0) invalid([{ message: SEARCH_BAD, resource: 'Search', field: 'q', code: 'invalid' }]);
  return { repos, named: true };
}

/** Words as an index keeps them: letters and digits, lower case. */
export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function contains(text: string, phrase: string): boolean {
  const [hay, needle] = [tokens(text), tokens(phrase)];
  if (needle.length === 0) return true;
  return hay.some((_, at) => needle.every((word, i) => hay[at + i] === word));
}

/** Whether an issue satisfies one term. */
function satisfies(repo: Repo, issue: Issue, term: Term, places: string[]): boolean {
  const { name, value } = term;
  const pull = issue.pull !== undefined;
  switch (name) {
    case '': {
      const texts = [
        ...(places.includes('title') ? [issue.title] : []),
        ...(places.includes('body') ? [issue.body ?? ''] : []),
        ...(places.includes('comments') ? issue.comments.map((comment) => comment.body) : []),
      ];
      return texts.some((text) => contains(text, value));
    }
    case 'repo':
      return key(fullName(repo)) === key(value);
    case 'org':
    case 'user':
      return sameName(repo.owner, value);
    case 'is':
    case 'type':
    case 'state':
      if (value === 'issue') return !pull;
      if (value === 'pr' || value === 'pull-request') return pull;
      if (value === 'open' || value === 'closed') return issue.state === value;
      if (value === 'merged') return issue.pull?.mergedAt != null;
      if (value === 'unmerged') return pull && issue.pull?.mergedAt == null;
      if (value === 'draft') return issue.pull?.draft === true;
      if (value === 'public' || value === 'private') return repo.visibility === value;
      if (value === 'locked' || value === 'unlocked') return issue.locked === (value === 'locked');
      return unmodelled(`${name}:${value} in a search`);
    case 'label':
      return value.split(',').some((one) => issue.labels.some((own) => sameName(own, one.replace(/^"|"$/g, ''))));
    case 'no':
      if (value === 'label') return issue.labels.length === 0;
      if (value === 'assignee') return issue.assignees.length === 0;
      return unmodelled(`no:${value} in a search`);
    case 'author':
      return issue.user !== null && sameName(issue.user, value.replace(/^app\/(.*)$/, '$1[bot]'));
    case 'assignee':
      return issue.assignees.some((login) => sameName(login, value));
    case 'commenter':
      return issue.comments.some((comment) => comment.user !== null && sameName(comment.user, value));
    case 'head':
      return issue.pull?.head === value;
    case 'base':
      return issue.pull?.base === value;
    case 'created':
      return within(value)(issue.createdAt);
    case 'updated':
      return within(value)(issue.updatedAt);
    case 'closed':
      return issue.closedAt !== null && within(value)(issue.closedAt);
    case 'draft':
      return pull && issue.pull?.draft === (value === 'true');
    case 'archived':
      return repo.archived === (value === 'true');
    case 'milestone':
      return issue.milestone !== null && sameName(issue.milestone, value);
    case 'in':
    case 'sort':
      return true;
    default:
      return unmodelled(`the search qualifier ${name}:`);
  }
}

/** The issues that a query finds, of what the index already knows. */
export function searchIssues(call: Pick<Call, 'world' | 'token'>, q: string): { repo: Repo; issue: Issue }[] {
  const terms = parseQuery(q);
  const { repos } = scope(call as Call, terms, 'issues=read; pull_requests=read');
  const told = terms.filter((term) => term.name === 'in').flatMap((term) => term.value.split(','));
  const places = told.length > 0 ? told : ['title', 'body', 'comments'];
  const indexed = call.world.clock.now() - call.world.searchLagMs;
  const repoTerm = (term: Term) => ['repo', 'org', 'user'].includes(term.name) && !term.not;
  return repos.flatMap((repo) =>
    repo.issues
      .filter((issue) => call.world.searchLagMs === 0 || Date.parse(issue.createdAt) <= indexed)
      .filter((issue) => {
        const known = call.world.searchLagMs === 0 ? issue : asIndexed(issue, indexed);
        return terms.every((term) => repoTerm(term) || satisfies(repo, known, term, places) !== term.not);
      })
      .map((issue) => ({ repo, issue })),
  );
}

/** An issue as it was then: what the index goes by, although the answer shows it as it is now. */
function asIndexed(issue: Issue, then: number): Issue {
  const was = { ...issue, labels: [...issue.labels] };
  for (const event of [...issue.events].reverse()) {
    if (Date.parse(event.createdAt) <= then) break;
    const { label = '' } = event;
    if (event.event === 'labeled') was.labels = was.labels.filter((one) => one !== label);
    if (event.event === 'unlabeled') was.labels.push(label);
    if (event.event === 'closed') was.state = 'open';
    if (event.event === 'reopened') was.state = 'closed';
    if (event.rename) was.title = event.rename.from;
  }
  return was;
}

/** In the order that the query asks for, else newest first. */
export function sortedSearch(
  call: Pick<Call, 'world' | 'token'>,
  q: string,
  more: { sort?: string | null; order?: string | null } = {},
): { repo: Repo; issue: Issue }[] {
  const told = parseQuery(q).find((term) => term.name === 'sort')?.value ?? more.sort ?? 'created';
  const [by = '', order] = told.split('-');
  if (!['created', 'updated', 'comments', 'best', 'relevance'].includes(by)) unmodelled(`a search sorted by ${told}`);
  const home = new Map(searchIssues(call, q).map((one) => [one.issue, one.repo]));
  const sorted = sortBy([...home.keys()], by, (order ?? more.order ?? 'desc') === 'asc');
  return sorted.map((issue) => ({ repo: home.get(issue)!, issue }));
}

function query(call: Call): string {
  const q = call.query.get('q') ?? '';
  if (q.trim() === '') invalid([{ resource: 'Search', field: 'q', code: 'missing' }]);
  if (q.length > 256 && call.path === '/search/code')
    invalid([
      { message: 'The search is longer than 256 characters.', resource: 'Search', field: 'q', code: 'invalid' },
    ]);
  return q;
}

function issues(call: Call): Reply {
  const q = query(call);
  const found = sortedSearch(call, q, { sort: call.query.get('sort'), order: call.query.get('order') });
  return page(
    call,
    found.slice(0, 1000),
    ({ repo, issue }) => {
      const { closed_by: _, ...view } = issueView(call.world, repo, issue);
      return { ...view, score: 1 };
    },
    (items) => ({ total_count: found.length, incomplete_results: false, search_type: 'lexical', items }),
  );
}

interface Hit {
  repo: Repo;
  path: string;
  sha: string;
  text: string;
}

/** GitHub indexes the default branch only, and files up to 384 kB. */
function indexedFiles(repo: Repo): Hit[] {
  const head = repo.git.commits.get(repo.refs.get(`heads/${repo.defaultBranch}`) ?? '');
  return [...(head?.files ?? [])].flatMap(([path, { sha }]) => {
    const bytes = repo.git.blobs.get(sha);
    return bytes && bytes.length < 384 * 1024 && !bytes.includes(0)
      ? [{ repo, path, sha, text: bytes.toString() }]
      : [];
  });
}

function fileFits(hit: Hit, term: Term, inPath: boolean): boolean {
  switch (term.name) {
    case '':
      return inPath ? contains(hit.path, term.value) : contains(hit.text, term.value);
    case 'path':
      return hit.path.startsWith(term.value.replace(/^\//, '')) || hit.path === term.value;
    case 'filename':
      return hit.path.split('/').pop()?.toLowerCase().includes(term.value.toLowerCase()) ?? false;
    case 'extension':
      return hit.path.toLowerCase().endsWith(`.${term.value.toLowerCase().replace(/^\./, '')}`);
    case 'repo':
    case 'org':
    case 'user':
    case 'in':
    case 'fork':
      return true;
    default:
      return unmodelled(`the code search qualifier ${term.name}:`);
  }
}

function code(call: Call): Reply {
  const terms = parseQuery(query(call));
  const { repos, named } = scope(call, terms, 'contents=read');
  const bad = (message: string) => invalid([{ message, resource: 'Search', field: 'q', code: 'invalid' }]);
  if (!named) bad('Must include at least one user, organization, or repository');
  const words = terms.filter((term) => term.name === '');
  const only = terms.filter((term) => term.name === 'in').map((term) => term.value);
  const inPath = only.length > 0 && !only.join().includes('file');
  const hits = repos
    .flatMap(indexedFiles)
    .filter((hit) => terms.every((term) => fileFits(hit, term, inPath) !== term.not));
  const withMatches = call.media === 'text-match';
  return page(
    call,
    hits.slice(0, 1000),
    (hit) => hitView(call, hit, withMatches ? words : undefined),
    (items) => ({ total_count: hits.length, incomplete_results: false, items }),
  );
}

function hitView(call: Call, hit: Hit, words: Term[] | undefined): Record<string, unknown> {
  const { repo, path, sha } = hit;
  const head = repo.refs.get(`heads/${repo.defaultBranch}`) ?? '';
  const at = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl(call.world, repo)}/contents/${at}?ref=${head}`;
  return {
    name: path.split('/').pop() ?? '',
    path,
    sha,
    url,
    git_url: `${apiUrl(call.world, repo)}/git/blobs/${sha}`,
    html_url: `${htmlUrl(call.world, repo)}/blob/${head}/${at}`,
    repository: repoView(call.world, repo),
    score: 1,
    ...(words ? { text_matches: words.flatMap((word) => fragments(url, hit.text, word.value)) } : {}),
  };
}

/** The lines around the first places where a word stands. */
function fragments(url: string, text: string, word: string): Record<string, unknown>[] {
  const lower = text.toLowerCase();
  const at = lower.indexOf(word.toLowerCase());
  if (at < 0) return [];
  const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, at - 60)) + 1);
  const to = Math.min(text.length, at + word.length + 120);
  const fragment = text.slice(from, to);
  const indices = [at - from, at - from + word.length];
  const matches = [{ text: fragment.slice(indices[0], indices[1]), indices }];
  return [{ object_url: url, object_type: 'FileContent', property: 'content', fragment, matches }];
}

export const searchRoutes: Route[] = [
  { method: 'GET', path: '/search/issues', query: ['q', 'sort', 'order', 'advanced_search'], handle: issues },
  { method: 'GET', path: '/search/code', query: ['q'], media: ['text-match'], handle: code },
];
