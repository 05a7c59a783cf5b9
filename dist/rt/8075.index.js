export const id = 8075;
export const ids = [8075];
export const modules = {

/***/ 15668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSanePath)
/* harmony export */ });
/** A path that stays inside its repository and names none of git's own files; no slash at its ends. `''` is the root. */
const isSanePath = (path) => path === '' ||
    (path.length <= 400 &&
        !/[\p{Cc}\\]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !isGit(part)));
// Spellings that a case-folding or NTFS file system takes for `.git`, a named stream of it included; invisible characters
// hide none.
const isGit = (part) => /^(?:\.git|git~\d+)[ .]*(?:$|:)/i.test(part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));


/***/ }),

/***/ 3382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ARCHIVE),
/* harmony export */   p: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** I10: bytes of the archive itself, bytes of all that is in it, entries, and how much smaller packing may make one. */
const ARCHIVE = { bytes: 50 * 2 ** 20, inflated: 200 * 2 ** 20, entries: 2_000, ratio: 100 };
const refused = (why) => ({ kind: 'refused', why });
/**
 * Opens a zip archive from outside within the limits of I10 (AM89). Only plain files are listed: folders, links, encrypted
 * entries and unknown kinds of packing are left out, and of two with the same name the first counts. What the headers
 * claim is held against the limits here, and against the truth while an entry is read. Never throws.
 */
async function openArchive(bytes) {
    if (bytes.length > ARCHIVE.bytes)
        return refused(`it is larger than ${ARCHIVE.bytes / 2 ** 20} MiB`);
    // Only a run whose logs or reports come packed pays for it.
    const { fromBufferPromise, getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const entries = new Map();
    try {
        // Names stay bytes: a strange one must not spoil the others.
        const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
            decodeStrings: false,
        });
        if (zip.entryCount > ARCHIVE.entries)
            return refused(`it has more than ${ARCHIVE.entries} entries`);
        let inflated = 0;
        for await (const entry of zip.eachEntry()) {
            inflated += entry.uncompressedSize;
            if (inflated > ARCHIVE.inflated)
                return refused(`it holds more than ${ARCHIVE.inflated / 2 ** 20} MiB`);
            if (entry.uncompressedSize > entry.compressedSize * ARCHIVE.ratio)
                return refused(`an entry of it is packed more than ${ARCHIVE.ratio} times`);
            const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
            if (!isFile(entry, name) || entries.has(name))
                continue;
            entries.set(name, { name, size: entry.uncompressedSize, text: () => text(zip, entry) });
        }
    }
    catch (error) {
        return refused(`it cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 100)})`);
    }
    return { kind: 'archive', entries: [...entries.values()], bytes: bytes.length };
}
/** A file or, as some writers have it, nothing said; packed in a way that is read, and open. */
function isFile(entry, name) {
    const unix = entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
    const packed = entry.compressionMethod === 0 || entry.compressionMethod === 8;
    return !name.endsWith('/') && !entry.isEncrypted() && packed && (unix === 0 || unix === 0o100000);
}
async function text(zip, entry) {
    const { crc32 } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        let sum = 0;
        for await (const chunk of await stream(zip, entry))
            sum = crc32(chunk, sum);
        if (sum !== entry.crc32)
            return undefined;
    }
    catch {
        return undefined;
    }
    return decoded(zip, entry);
}
// The library breaks the stream when more or less comes out of it than the header says.
const stream = async (zip, entry) => (await zip.openReadStreamPromise(entry));
async function* decoded(zip, entry) {
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of await stream(zip, entry)) {
        const part = decoder.decode(chunk, { stream: true });
        if (part)
            yield part;
    }
    const rest = decoder.decode();
    if (rest)
        yield rest;
}


/***/ }),

/***/ 76142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56348);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);



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

/***/ 25138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openPacked),
/* harmony export */   c: () => (/* binding */ openStored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);



const REPO = 'GET /repos/{owner}/{repo}/actions';
function routeOf(stored) {
    if (stored.kind === 'tarball')
        return ['GET /repos/{owner}/{repo}/tarball/{ref}', { ref: stored.sha }];
    if (stored.kind === 'job-log')
        return [`${REPO}/jobs/{job_id}/logs`, { job_id: stored.job }];
    if (stored.kind === 'artifact')
        return [`${REPO}/artifacts/{artifact_id}/zip`, { artifact_id: stored.artifact }];
    const { run, attempt } = stored;
    return [`${REPO}/runs/{run_id}/attempts/{attempt_number}/logs`, { run_id: run, attempt_number: attempt }];
}
/**
 * The body of something stored, not read yet; undefined when GitHub no longer (or not yet) has it (FT40). GitHub answers
 * with a redirect to a signed address that lives for a minute; the guarded fetch follows it and leaves the token behind
 * (E6). An address that has expired meanwhile is asked for once more (FT43). Throws `GithubError`.
 */
async function openStored(github, repo, stored, signal) {
    const [route, parameters] = routeOf(stored);
    for (let tries = 1;; tries++) {
        try {
            // Not parsed on purpose: `.text()` of a 200 MB log would hold it twice.
            const request = { parseSuccessResponseBody: false, ...(signal ? { signal } : {}) };
            const { data } = await github.read(repo).request(route, { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), ...parameters, request });
            return { body: data ?? undefined };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1))
                throw error;
            if (error.kind === 'not-found' || error.kind === 'gone')
                return undefined;
            if (error.status !== 403 || !fromElsewhere(error, github))
                throw error;
            // No permission is missing: GitHub itself gave the address.
            const why = 'GitHub’s storage refuses the address that GitHub gave for it.';
            if (tries > 1)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1('conflict', 403, why, { cause: error });
        }
    }
}
/** A 403 of the storage host, not of GitHub: the answer's own address is another one. */
function fromElsewhere(error, github) {
    const url = error.cause?.response?.url;
    return url !== undefined && !url.startsWith(`${github.urls.api}/repos/`);
}
/** Tries of an archive whose download breaks off. */
const TRIES = 2;
/**
 * Downloads an archive, as far as I10 lets it, and opens it. What is not there, too large or no archive is `refused`
 * (FT40, FT41). Throws `GithubError`, also when the connection breaks twice.
 */
async function openPacked(github, repo, stored, signal) {
    for (let tries = 1;; tries++) {
        const opened = await openStored(github, repo, stored, signal);
        if (!opened)
            return { kind: 'refused', why: 'it expired or was deleted' };
        try {
            return await (0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p)(await bytesOf(opened.body));
        }
        catch (error) {
            signal?.throwIfAborted();
            if (tries < TRIES)
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1('unavailable', 0, 'The connection broke while an archive was downloaded.', {
                cause: error,
            });
        }
    }
}
/** All bytes, or of a body that is too large one more than an archive may have. */
async function bytesOf(body) {
    const chunks = [];
    let left = _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .ARCHIVE */ .$.bytes + 1;
    for await (const chunk of body ?? []) {
        chunks.push(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0)
            break;
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 75578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEditors),
/* harmony export */   y: () => (/* binding */ readTextHistory)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);


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

/***/ 59050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ listIssueEvents),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   ts: () => (/* binding */ listIssues),
/* harmony export */   v1: () => (/* binding */ issueOf),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33868);
/* harmony import */ var _repos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64381);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);



/** An issue as REST gives it, as a record. */
const issueOf = (repo, issue) => ({
    repo,
    number: issue.number,
    nodeId: issue.node_id,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    locked: issue.locked,
    author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(issue.user),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    url: issue.html_url,
    isPull: issue.pull_request !== undefined && issue.pull_request !== null,
});
/** A comment as REST gives it, as a record. */
const commentOf = (comment) => ({
    id: Number(comment.id),
    nodeId: comment.node_id,
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
/** The comments of an issue, oldest first; all pages are read and the newest `limit` are kept. */
async function listComments(github, repo, number, limit) {
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .L)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data } = await github
            .read(repo)
            .request(route, { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .K, page });
        return data;
    }, (comment) => comment.id, 100_000);
    return all.slice(-limit).map(commentOf);
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

/***/ 33868:
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

/***/ 56348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   R4: () => (/* binding */ hadPull),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   af: () => (/* binding */ listReviews),
/* harmony export */   bU: () => (/* binding */ pullsOfCommit),
/* harmony export */   ou: () => (/* binding */ readReviewState),
/* harmony export */   pG: () => (/* binding */ listPullFiles)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);


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
const MOST_REVIEWS = 1000;
/** The first thousand that were submitted, oldest first; `cut`: there may be more. Throws `GithubError`. */
async function listReviews(github, repo, number) {
    const where = { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), pull_number: number };
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(async (page) => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
        return (await github.read(repo).request(route, { ...where, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K, page })).data;
    }, (review) => review.id, MOST_REVIEWS);
    const items = all
        .filter(({ state }) => state !== 'PENDING')
        .map(({ user, state, submitted_at: submittedAt, commit_id: commit }) => ({
        ...{ author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(user), state, submittedAt: submittedAt ?? '' },
        commit: commit ?? undefined,
    }));
    return { items, cut: all.length >= MOST_REVIEWS };
}
/** Throws `GithubError`. */
async function readReviewState(github, repo, number) {
    const [{ data }, reviews] = await Promise.all([
        github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), pull_number: number }),
        listReviews(github, repo, number),
    ]);
    return {
        url: data.html_url,
        open: data.state === 'open',
        author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(data.user),
        users: (data.requested_reviewers ?? []).map(({ login }) => login),
        teams: (data.requested_teams ?? []).map(({ slug }) => slug),
        reviewed: reviews.items.filter(({ commit }) => commit === data.head.sha).map(({ author }) => author.login),
    };
}
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
/** The pull requests that brought a commit into the repository, the merged ones first; at most 30. */
async function pullsOfCommit(github, repo, sha) {
    const { data } = await github
        .read(repo)
        .request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), commit_sha: sha });
    return data
        .map(({ number, title, merged_at }) => ({ number, title, merged: merged_at !== null }))
        .sort((a, b) => Number(b.merged) - Number(a.merged) || a.number - b.number);
}
/** Whether a branch of the repository ever had a pull request, whatever became of it. Throws `GithubError`. */
async function hadPull(github, repo, branch) {
    const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls', {
        ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
        head: `${repo.owner}:${branch}`,
        state: 'all',
        per_page: 1,
    });
    return data.length > 0;
}


/***/ }),

/***/ 76312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseRunUrl),
/* harmony export */   N6: () => (/* binding */ listJobs),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   x: () => (/* binding */ listAnnotations)
/* harmony export */ });
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94395);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);



/** A run as REST gives it, as a record. */
const runOf = (repo, run) => ({
    repo,
    id: Number(run.id),
    number: run.run_number,
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
/** Every job with its steps: of an attempt (at most 1,000), of the latest one when none is named, or of all (5,000). */
function listJobs(github, repo, runId, attempt) {
    const octokit = github.read(repo);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(async (page) => {
        const paged = { ...(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo), run_id: runId, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE */ .K, page };
        const { data } = attempt === undefined || attempt === 'all'
            ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
                ...paged,
                ...(attempt === 'all' ? { filter: attempt } : {}),
            })
            : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
                ...paged,
                attempt_number: attempt,
            });
        return data.jobs.map(jobOf);
    }, (job) => job.id, attempt === 'all' ? 5_000 : 1_000);
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

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iE: () => (/* binding */ stamp)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);

/** `1 step`, `2,150 steps`, `2 entries`: a number and its noun, for sentences that people read. */
function count(n, noun) {
    // Not Intl.NumberFormat: making one costs 8 ms of every run's start.
    const digits = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
    const plural = noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return `${digits} ${n === 1 ? noun : plural}`;
}
/** With a full stop, if it ends with nothing of the kind. */
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** A moment of GitHub's for people: `2026-01-05 03:00 UTC`. What is none stays as it is, as code. */
function stamp(at) {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(at) ?? [];
    return day && time ? `${day} ${time} UTC` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(at);
}


/***/ })

};
