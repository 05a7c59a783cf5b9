export const id = 283;
export const ids = [283];
export const modules = {

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSanePath)
/* harmony export */ });
/** A path that stays inside its repository and names none of git's own files; no slash at its ends. `''` is the root. */
const isSanePath = (path) => path === '' ||
    (path.length <= 400 &&
        !/[\p{Cc}\\]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !isGit(part)));
// Spellings that a case-folding or NTFS file system takes for `.git`; invisible characters hide none.
const isGit = (part) => /^(?:\.git|git~\d+)[ .]*$/i.test(part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3868);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6348);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);



const commitOf = (commit) => ({
    sha: commit.sha,
    message: commit.commit.message,
    author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(isUser(commit.author) ? commit.author : null),
    authorName: commit.commit.author?.name ?? '',
    date: commit.commit.author?.date ?? '',
    parents: commit.parents.map(({ sha }) => sha),
});
const isUser = (user) => typeof user === 'object' && user !== null && 'login' in user && 'id' in user;
/** The commits that lead to `ref`, newest first, one page. */
async function listCommits(github, repo, filter) {
    const { ref, limit, ...rest } = filter;
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/commits', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), ...rest, sha: ref, per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K) });
    return data.map(commitOf);
}
/** One commit with its first 300 files; `cut` says that there are more. */
async function readCommit(github, repo, ref) {
    const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), ref });
    const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7);
    return { ...commitOf(data), files, cut: files.length >= 300 };
}
/** What `head` has that `base` has not (three dots). */
async function compareCommits(github, repo, base, head) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), basehead: `${base}...${head}` });
    const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7);
    return {
        status: data.status,
        aheadBy: data.ahead_by,
        behindBy: data.behind_by,
        commits: data.commits.map(commitOf),
        files,
        cut: files.length >= 300 || data.total_commits > data.commits.length,
    };
}


/***/ }),

/***/ 5578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEditors),
/* harmony export */   y: () => (/* binding */ readTextHistory)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7469);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);


const EDITORS = `query Editors($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Comment { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} } } }
}`;
/**
 * Who last edited each of these issues, pull requests or comments (GraphQL node ids); what was never edited is left out.
 * An editor whose account is gone is the ghost. One request for a hundred. Throws when GitHub does not answer.
 */
async function readEditors(github, repo, ids) {
    const edits = new Map();
    for (let from = 0; from < ids.length; from += 100) {
        const { nodes } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(github, repo, EDITORS, { ids: ids.slice(from, from + 100) });
        for (const node of nodes) {
            if (node?.lastEditedAt)
                edits.set(node.id, { editor: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .dn)(node.editor), at: node.lastEditedAt });
        }
    }
    return edits;
}
const HISTORY = `query History($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
    ... on PullRequest { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
  } }
}`;
/** Reads it by GraphQL, because REST tells neither. Throws `GithubError`; of kind `not-found` when there is none. */
async function readTextHistory(github, repo, number) {
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(github, repo, HISTORY, { owner: repo.owner, repo: repo.name, number });
    const found = answer.repository?.issueOrPullRequest;
    const renames = (found?.timelineItems.nodes ?? []).flatMap((node) => node?.createdAt && node.previousTitle !== undefined ? [{ at: node.createdAt, title: node.previousTitle }] : []);
    return {
        edit: found?.lastEditedAt ? { editor: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .dn)(found.editor), at: found.lastEditedAt } : undefined,
        renames,
    };
}


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/**
 * One GraphQL query. An answer with `errors` throws `GithubError`, even when part of the data came: what is missing is
 * unknown, and unknown must not look like absent (FT12).
 */
async function query(github, repo, document, variables) {
    try {
        return (await github.read(repo).graphql(document, variables));
    }
    catch (error) {
        const errors = error.errors;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 || !Array.isArray(errors))
            throw error;
        const [first] = errors;
        const kind = first?.type === 'NOT_FOUND' ? 'not-found' : first?.type === 'FORBIDDEN' ? 'permission' : 'invalid';
        const said = (first?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)).slice(0, 300);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(kind, 200, `GitHub's GraphQL refused: ${said}`, { cause: error });
    }
}


/***/ }),

/***/ 9050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ listIssueEvents),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   ts: () => (/* binding */ listIssues),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _editors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5578);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);
/* harmony import */ var _repos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4381);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);




const issueOf = (repo, issue) => ({
    repo,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    locked: issue.locked,
    author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(issue.user),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    url: issue.html_url,
    isPull: issue.pull_request !== undefined && issue.pull_request !== null,
});
/** A comment as REST gives it, as a record. */
const commentOf = (comment) => ({
    id: Number(comment.id),
    author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(comment.user),
    body: comment.body ?? '',
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    url: comment.html_url,
});
/** An issue or the issue side of a pull request. Throws `GithubError`: `not-found`, `gone` when deleted or moved. */
async function readIssue(github, repo, number) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), issue_number: number });
    return issueOf(repo, data);
}
/** One comment of an issue or pull request; undefined when it was deleted. */
async function readComment(github, repo, id) {
    const data = await (0,_repos_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), comment_id: id }));
    return data && commentOf(data);
}
/**
 * The comments of an issue, oldest first; all pages are read and the newest `limit` are kept. With `editors` the last
 * editor of each is asked by GraphQL, which REST does not tell; then a failure of GraphQL is thrown, because a marker
 * whose editor is unknown must not count.
 */
async function listComments(github, repo, number, limit, options = {}) {
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .L)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data } = await github
            .read(repo)
            .request(route, { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .K, page });
        return data;
    }, (comment) => comment.id, 100_000);
    const kept = all.slice(-limit);
    if (!options.editors)
        return kept.map(commentOf);
    const nodes = kept.map((comment) => comment.node_id);
    const editors = await (0,_editors_js__WEBPACK_IMPORTED_MODULE_3__/* .readEditors */ .$)(github, repo, nodes);
    return kept.map((comment) => {
        const edit = editors.get(comment.node_id);
        return edit ? { ...commentOf(comment), editor: edit.editor } : commentOf(comment);
    });
}
/** Issues of a repository, newest first. GitHub mixes pull requests in: look at `isPull`. */
function listIssues(github, repo, filter) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .L)(async (page) => {
        const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues', {
            ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
            ...(filter.labels?.length ? { labels: filter.labels.join(',') } : {}),
            ...(filter.since ? { since: filter.since } : {}),
            state: filter.state ?? 'open',
            sort: filter.sort ?? 'updated',
            direction: 'desc',
            per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .K,
            page,
        });
        return data.map((issue) => issueOf(repo, issue));
    }, (issue) => issue.number, filter.limit);
}
/** The events of an issue, oldest first: who put a label on it (G9). */
function listIssueEvents(github, repo, number, limit = 1000) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .L)(async (page) => {
        const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
            issue_number: number,
            per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .K,
            page,
        });
        return data.map((event) => ({
            id: Number(event.id ?? 0),
            event: event.event ?? '',
            actor: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(event.actor),
            createdAt: event.created_at ?? '',
            label: 'label' in event ? event.label.name : undefined,
        }));
    }, (event) => event.id, limit).then((events) => events.map(({ id: _, ...event }) => event));
}


/***/ }),

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);


/**
 * Opens the log of one job as a stream of text; nothing of it is held. GitHub answers with a redirect to a signed
 * address that lives for a minute; the guarded fetch follows it and leaves the token behind (E6). An address that has
 * expired meanwhile is asked for once more (FT43). Bytes that are no UTF-8 become U+FFFD. A connection that breaks while
 * reading throws `GithubError` of kind `unavailable`; what came before stays usable.
 */
async function jobLog(github, repo, jobId, options = {}) {
    for (let tries = 1;; tries++) {
        try {
            const answer = await github.read(repo).request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', {
                ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
                job_id: jobId,
                request: { parseSuccessResponseBody: false, ...(options.signal ? { signal: options.signal } : {}) },
            });
            // Not parsed on purpose: `.text()` of a 200 MB log would hold it twice.
            return { kind: 'log', chunks: decoded(answer.data) };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1))
                throw error;
            if (error.kind === 'not-found' || error.kind === 'gone') {
                const why = `GitHub has no log of job ${jobId}: it expired, was deleted, or the job has not run yet`;
                return { kind: 'log-gone', why };
            }
            if (error.status === 403 && tries === 1 && fromElsewhere(error, github))
                continue;
            throw error;
        }
    }
}
/** A 403 of the storage host, not of GitHub: the answer's own address is another one. */
function fromElsewhere(error, github) {
    const url = error.cause?.response?.url;
    return url !== undefined && !url.startsWith(`${github.urls.api}/repos/`);
}
async function* decoded(body) {
    if (!body)
        return;
    const decoder = new TextDecoder('utf-8');
    try {
        for await (const bytes of body) {
            const text = decoder.decode(bytes, { stream: true });
            if (text)
                yield text;
        }
    }
    catch (error) {
        if (error?.name === 'AbortError')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1('unavailable', 0, 'The connection broke while a job log was read.', { cause: error });
    }
    const rest = decoder.decode();
    if (rest)
        yield rest;
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   L: () => (/* binding */ everyPage)
/* harmony export */ });
/** The largest page that GitHub gives. */
const PAGE = 100;
/**
 * Every item of a paged list, first page first, at most `limit`, each once: between two pages items move, and then come
 * twice (FT14). `page` is asked until it gives less than a full page.
 */
async function everyPage(page, id, limit) {
    const found = new Map();
    for (let number = 1; found.size < limit; number++) {
        const items = await page(number);
        for (const item of items)
            found.set(id(item), item);
        if (items.length < PAGE)
            break;
    }
    return [...found.values()].slice(0, limit);
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   pG: () => (/* binding */ listPullFiles)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3868);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);


/** One pull request. Throws `GithubError`. */
async function readPull(github, repo, number) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), pull_number: number });
    return {
        repo,
        number: data.number,
        title: data.title,
        body: data.body ?? '',
        author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(data.user),
        base: { ref: data.base.ref, sha: data.base.sha },
        // Null for a deleted fork, although the schema says otherwise.
        head: { ref: data.head.ref, sha: data.head.sha, repoId: idOf(data.head.repo) },
        state: data.state === 'closed' ? 'closed' : 'open',
        draft: data.draft ?? false,
        merged: data.merged,
        createdAt: data.created_at,
        updatedAt: data.updated_at,
        url: data.html_url,
    };
}
const idOf = (owner) => (owner ? Number(owner.id) : undefined);
const fileOf = (file) => ({
    path: file.filename,
    previousPath: file.previous_filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    patch: file.patch,
});
/** The files of a pull request, at most `limit` (GitHub gives at most 3,000). */
function listPullFiles(github, repo, number, limit = 300) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(async (page) => {
        const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
            pull_number: number,
            per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K,
            page,
        });
        return data.map(fileOf);
    }, (file) => file.path, limit);
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseRunUrl),
/* harmony export */   N6: () => (/* binding */ listJobs),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   x: () => (/* binding */ listAnnotations)
/* harmony export */ });
/* unused harmony export readJob */
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4395);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3868);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8524);



const runOf = (repo, run) => ({
    repo,
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    workflow: run.name ?? '',
    path: run.path,
    branch: run.head_branch ?? '',
    event: run.event,
    sha: run.head_sha,
    status: run.status ?? '',
    conclusion: run.conclusion,
    url: run.html_url,
    createdAt: run.created_at,
    // GitHub sends null for a deleted fork although its schema says otherwise (FT13).
    headRepo: run.head_repository?.full_name,
});
const jobOf = (job) => ({
    id: Number(job.id),
    runId: Number(job.run_id),
    attempt: job.run_attempt ?? 1,
    name: job.name,
    conclusion: job.conclusion,
    url: job.html_url ?? '',
    steps: (job.steps ?? []).map((step) => ({
        number: step.number,
        name: step.name,
        conclusion: step.conclusion,
        startedAt: step.started_at ?? null,
        completedAt: step.completed_at ?? null,
    })),
    startedAt: job.started_at,
    completedAt: job.completed_at,
});
/** One attempt of a run; the latest without `attempt`. Throws `GithubError`, `not-found` for another repository's run. */
async function readRun(github, repo, id, attempt) {
    const octokit = github.read(repo);
    const { data } = attempt === undefined
        ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), run_id: id })
        : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
            ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
            run_id: id,
            attempt_number: attempt,
        });
    return runOf(repo, data);
}
/** Every job of an attempt with its steps, at most 1,000; of the latest attempt without `attempt`. */
function listJobs(github, repo, runId, attempt) {
    const octokit = github.read(repo);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(async (page) => {
        const paged = { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), run_id: runId, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K, page };
        const { data } = attempt === undefined
            ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', paged)
            : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
                ...paged,
                attempt_number: attempt,
            });
        return data.jobs.map(jobOf);
    }, (job) => job.id, 1000);
}
/** One job. Its id belongs to exactly one repository, so a job of another one is `not-found` (T3). */
async function readJob(github, repo, id) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { ...at(repo), job_id: id });
    return jobOf(data);
}
/** The annotations of a job (a job's id is its check run's id) or of another check run, at most 500. */
function listAnnotations(github, repo, checkRunId) {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(async (page) => {
        const { data } = await github
            .read(repo)
            .request(route, { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), check_run_id: checkRunId, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K, page });
        return data.map((found) => ({
            path: found.path,
            line: found.start_line,
            level: found.annotation_level ?? '',
            title: found.title ?? '',
            message: found.message ?? '',
        }));
    }, 
    // Annotations have no id: two that are alike in all of this say the same.
    (found) => JSON.stringify(found), 500);
}
/** One page of runs, newest first. */
async function listRuns(github, repo, filter) {
    const { sha, limit, workflow, ...rest } = filter;
    const octokit = github.read(repo);
    const common = { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), ...rest, ...(sha ? { head_sha: sha } : {}), per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K) };
    // The status is passed on as it is: GitHub knows more values than the type does.
    const parameters = common;
    const { data } = workflow === undefined
        ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs', parameters)
        : await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            ...parameters,
            workflow_id: workflow,
        });
    return data.workflow_runs.map((run) => runOf(repo, run));
}
/** What an address of a run or job on this GitHub names; undefined for any other text. */
function parseRunUrl(url, serverUrl) {
    const server = serverUrl.replace(/\/+$/, '');
    if (!url.toLowerCase().startsWith(`${server.toLowerCase()}/`))
        return undefined;
    const path = url.slice(server.length + 1).replace(/[?#].*$/, '');
    const match = /^([^/]+\/[^/]+)\/actions\/runs\/(\d{1,18})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,18}))?\/?$/.exec(path);
    const repo = match?.[1] && (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepo */ .E3)(match[1]);
    const numbers = match?.slice(2).map((digits) => (digits === undefined ? undefined : Number(digits))) ?? [];
    if (!repo || numbers.some((value) => value !== undefined && !(Number.isSafeInteger(value) && value > 0)))
        return undefined;
    const [runId = 0, attempt, jobId] = numbers;
    return { repo, runId, ...(attempt ? { attempt } : {}), ...(jobId ? { jobId } : {}) };
}


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony export MAX_LINE_CHARS */
/** A line of a log is cut here: what follows is never the message. */
const MAX_LINE_CHARS = 1_000;
// The stamp that the runner puts before each line: `2026-01-31T12:00:00.1234567Z `.
const STAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
// CSI, OSC (ended by BEL or ST) and the two-byte escapes; and colours as `gh` prints them instead of the ESC byte, only
// those, because `^[` also begins many a pattern that somebody printed.
const [ESC, BEL, CSI] = ['\u001b', '\u0007', '\u009b'];
const ESCAPES = new RegExp([
    `${ESC}\\[[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[@-Z\\\\^_]`,
    `${CSI}[0-?]*[ -/]*[@-~]`,
    '\\^\\[\\[[0-9;]*[mK]',
].join('|'), 'g');
const CONTROL = /(?!\t)\p{Cc}/gu;
/**
 * One line as a person sees it on a terminal: without the runner's timestamp, colours and control characters, only the
 * part after the last carriage return, at most 1,000 characters. One line in, one line out: numbers stay valid.
 */
function cleanLine(raw) {
    const stamp = STAMP.exec(raw);
    let text = stamp ? raw.slice(stamp[0].length) : raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    // What the line can hold at most of invisible characters: a bound before the regular expressions.
    if (text.length > 16 * MAX_LINE_CHARS && !text.includes('\r'))
        text = text.slice(0, 16 * MAX_LINE_CHARS);
    const shown = text.lastIndexOf('\r', text.length - 2);
    if (shown >= 0)
        text = text.slice(shown + 1);
    text = text.replace(ESCAPES, '').replace(CONTROL, '');
    if (text.length > MAX_LINE_CHARS)
        text = `${text.slice(0, MAX_LINE_CHARS - 1)}…`;
    return { text, at: stamp?.[1] };
}


/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   s: () => (/* binding */ lineSplitter)
/* harmony export */ });
/** What is kept of one line while it is read; a longer one loses its end, a progress bar its beginning. */
const MAX_LINE = 65_536;
function lineSplitter() {
    let rest = '';
    const keep = (text) => {
        if (text.length <= MAX_LINE)
            return text;
        // Only what follows the last carriage return is visible, so of a progress bar the end is kept.
        const visible = text.lastIndexOf('\r', text.length - 2) + 1;
        return text.slice(visible, visible + MAX_LINE);
    };
    return {
        push(chunk) {
            const parts = chunk.split('\n');
            const last = parts.pop() ?? '';
            if (parts.length === 0) {
                rest = keep(rest + last);
                return [];
            }
            parts[0] = rest + (parts[0] ?? '');
            rest = keep(last);
            return parts.map((line) => keep(line.endsWith('\r') ? line.slice(0, -1) : line));
        },
        end() {
            const last = rest;
            rest = '';
            return last === '' ? [] : [last];
        },
    };
}
/** The lines of a stream of text. */
async function* linesOf(chunks) {
    const splitter = lineSplitter();
    for await (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.end();
}


/***/ })

};
