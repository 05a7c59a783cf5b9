export const id = 7;
export const ids = [
	7
];
export const modules = {
	15668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			v: ()=>(isSanePath)
		});
		const isSanePath = (path)=>path === '' || (path.length <= 400 && !/[\p{Cc}\\]/u.test(path) && path.split('/').every((part)=>part !== '' && part !== '.' && part !== '..' && !isGit(part)));
		const isGit = (part)=>/^(?:\.git|git~\d+)[ .]*(?:$|:)/i.test(part.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
	}),
	3382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$: ()=>(ARCHIVE),
			p: ()=>(openArchive)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const ARCHIVE = {
			bytes: 50 * 2 ** 20,
			inflated: 200 * 2 ** 20,
			entries: 2_000,
			ratio: 100
		};
		const refused = (why)=>({
				kind: 'refused',
				why
			});
		async function openArchive(bytes) {
			if (bytes.length > ARCHIVE.bytes) return refused(`it is larger than ${ARCHIVE.bytes / 2 ** 20} MiB`);
			const { fromBufferPromise, getFileNameLowLevel } = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
			const entries = new Map();
			try {
				const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
					decodeStrings: false
				});
				if (zip.entryCount > ARCHIVE.entries) return refused(`it has more than ${ARCHIVE.entries} entries`);
				let inflated = 0;
				for await (const entry of zip.eachEntry()){
					inflated += entry.uncompressedSize;
					if (inflated > ARCHIVE.inflated) return refused(`it holds more than ${ARCHIVE.inflated / 2 ** 20} MiB`);
					if (entry.uncompressedSize > entry.compressedSize * ARCHIVE.ratio) return refused(`an entry of it is packed more than ${ARCHIVE.ratio} times`);
					const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
					if (!isFile(entry, name) || entries.has(name)) continue;
					entries.set(name, {
						name,
						size: entry.uncompressedSize,
						text: ()=>text(zip, entry)
					});
				}
			} catch (error) {
				return refused(`it cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).slice(0, 100)})`);
			}
			return {
				kind: 'archive',
				entries: [
					...entries.values()
				],
				bytes: bytes.length
			};
		}
		function isFile(entry, name) {
			const unix = entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
			const packed = entry.compressionMethod === 0 || entry.compressionMethod === 8;
			return !name.endsWith('/') && !entry.isEncrypted() && packed && (unix === 0 || unix === 0o100000);
		}
		async function text(zip, entry) {
			const { crc32 } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
			try {
				let sum = 0;
				for await (const chunk of await stream(zip, entry))sum = crc32(chunk, sum);
				if (sum !== entry.crc32) return undefined;
			} catch  {
				return undefined;
			}
			return decoded(zip, entry);
		}
		const stream = async (zip, entry)=>(await zip.openReadStreamPromise(entry));
		async function* decoded(zip, entry) {
			const decoder = new TextDecoder('utf-8');
			for await (const chunk of await stream(zip, entry)){
				const part = decoder.decode(chunk, {
					stream: true
				});
				if (part) yield part;
			}
			const rest = decoder.decode();
			if (rest) yield rest;
		}
	}),
	76142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			VE: ()=>(listCommits),
			kC: ()=>(compareCommits),
			kN: ()=>(readCommit)
		});
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56348);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const commitOf = (commit)=>({
				sha: commit.sha,
				message: commit.commit.message,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(isUser(commit.author) ? commit.author : null),
				authorName: commit.commit.author?.name ?? '',
				date: commit.commit.author?.date ?? '',
				parents: commit.parents.map(({ sha })=>sha)
			});
		const isUser = (user)=>typeof user === 'object' && user !== null && 'login' in user && 'id' in user;
		async function listCommits(github, repo, filter) {
			const { ref, limit, ...rest } = filter;
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				...rest,
				sha: ref,
				per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__.K)
			});
			return data.map(commitOf);
		}
		async function readCommit(github, repo, ref) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{ref}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				ref
			});
			const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__.W7);
			return {
				...commitOf(data),
				files,
				cut: files.length >= 300
			};
		}
		async function compareCommits(github, repo, base, head) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				basehead: `${base}...${head}`
			});
			const files = (data.files ?? []).map(_pulls_js__WEBPACK_IMPORTED_MODULE_2__.W7);
			return {
				status: data.status,
				aheadBy: data.ahead_by,
				behindBy: data.behind_by,
				commits: data.commits.map(commitOf),
				files,
				cut: files.length >= 300 || data.total_commits > data.commits.length
			};
		}
	}),
	25138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>(openPacked),
			c: ()=>(openStored)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const REPO = 'GET /repos/{owner}/{repo}/actions';
		function routeOf(stored) {
			if (stored.kind === 'tarball') return [
				'GET /repos/{owner}/{repo}/tarball/{ref}',
				{
					ref: stored.sha
				}
			];
			if (stored.kind === 'job-log') return [
				`${REPO}/jobs/{job_id}/logs`,
				{
					job_id: stored.job
				}
			];
			if (stored.kind === 'artifact') return [
				`${REPO}/artifacts/{artifact_id}/zip`,
				{
					artifact_id: stored.artifact
				}
			];
			const { run, attempt } = stored;
			return [
				`${REPO}/runs/{run_id}/attempts/{attempt_number}/logs`,
				{
					run_id: run,
					attempt_number: attempt
				}
			];
		}
		async function openStored(github, repo, stored, signal) {
			const [route, parameters] = routeOf(stored);
			for(let tries = 1;; tries++){
				try {
					const request = {
						parseSuccessResponseBody: false,
						...(signal ? {
							signal
						} : {})
					};
					const { data } = await github.read(repo).request(route, {
						...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
						...parameters,
						request
					});
					return {
						body: data ?? undefined
					};
				} catch (error) {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1)) throw error;
					if (error.kind === 'not-found' || error.kind === 'gone') return undefined;
					if (error.status !== 403 || !fromElsewhere(error, github)) throw error;
					const why = "GitHub\u2019s storage refuses the address that GitHub gave for it.";
					if (tries > 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1('conflict', 403, why, {
						cause: error
					});
				}
			}
		}
		function fromElsewhere(error, github) {
			const url = error.cause?.response?.url;
			return url !== undefined && !url.startsWith(`${github.urls.api}/repos/`);
		}
		const TRIES = 2;
		async function openPacked(github, repo, stored, signal) {
			for(let tries = 1;; tries++){
				const opened = await openStored(github, repo, stored, signal);
				if (!opened) return {
					kind: 'refused',
					why: 'it expired or was deleted'
				};
				try {
					return await (0, _archive_js__WEBPACK_IMPORTED_MODULE_2__.p)(await bytesOf(opened.body));
				} catch (error) {
					signal?.throwIfAborted();
					if (tries < TRIES) continue;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1('unavailable', 0, 'The connection broke while an archive was downloaded.', {
						cause: error
					});
				}
			}
		}
		async function bytesOf(body) {
			const chunks = [];
			let left = _archive_js__WEBPACK_IMPORTED_MODULE_2__.$.bytes + 1;
			for await (const chunk of body ?? []){
				chunks.push(chunk.subarray(0, left));
				left -= chunk.length;
				if (left <= 0) break;
			}
			return Buffer.concat(chunks);
		}
	}),
	75578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$: ()=>(readEditors),
			y: ()=>(readTextHistory)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const EDITORS = `query Editors($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Comment { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } } }
}`;
		async function readEditors(github, repo, ids) {
			const edits = new Map();
			for(let from = 0; from < ids.length; from += 100){
				const { nodes } = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, EDITORS, {
					ids: ids.slice(from, from + 100)
				});
				for (const node of nodes){
					if (node?.lastEditedAt) edits.set(node.id, {
						editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.editor),
						at: node.lastEditedAt
					});
				}
			}
			return edits;
		}
		const HISTORY = `query History($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
    ... on PullRequest { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
  } }
}`;
		async function readTextHistory(github, repo, number) {
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, HISTORY, {
				owner: repo.owner,
				repo: repo.name,
				number
			});
			const found = answer.repository?.issueOrPullRequest;
			const renames = (found?.timelineItems.nodes ?? []).flatMap((node)=>node?.createdAt && node.previousTitle !== undefined ? [
					{
						at: node.createdAt,
						title: node.previousTitle
					}
				] : []);
			return {
				edit: found?.lastEditedAt ? {
					editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(found.editor),
					at: found.lastEditedAt
				} : undefined,
				renames
			};
		}
	}),
	59050: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			LB: ()=>(listIssueEvents),
			OS: ()=>(readIssue),
			W3: ()=>(readComment),
			fg: ()=>(listComments),
			ts: ()=>(listIssues),
			v1: ()=>(issueOf),
			vm: ()=>(commentOf)
		});
		var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33868);
		var _repos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64381);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const issueOf = (repo, issue)=>({
				repo,
				number: issue.number,
				nodeId: issue.node_id,
				title: issue.title,
				body: issue.body ?? '',
				state: issue.state === 'closed' ? 'closed' : 'open',
				locked: issue.locked,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(issue.user),
				labels: issue.labels.flatMap((label)=>(typeof label === 'string' ? label : (label.name ?? []))),
				assignees: (issue.assignees ?? []).map(({ login })=>login),
				createdAt: issue.created_at,
				updatedAt: issue.updated_at,
				closedAt: issue.closed_at,
				url: issue.html_url,
				isPull: issue.pull_request !== undefined && issue.pull_request !== null
			});
		const commentOf = (comment)=>({
				id: Number(comment.id),
				nodeId: comment.node_id,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(comment.user),
				body: comment.body ?? '',
				createdAt: comment.created_at,
				updatedAt: comment.updated_at,
				url: comment.html_url
			});
		async function readIssue(github, repo, number) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				issue_number: number
			});
			return issueOf(repo, data);
		}
		async function readComment(github, repo, id) {
			const data = await (0, _repos_js__WEBPACK_IMPORTED_MODULE_1__.Ge)(github.read(repo).request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				comment_id: id
			}));
			return data && commentOf(data);
		}
		async function listComments(github, repo, number, limit) {
			const all = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.L)(async (page)=>{
				const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
				const { data } = await github.read(repo).request(route, {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					issue_number: number,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__.K,
					page
				});
				return data;
			}, (comment)=>comment.id, 100_000);
			return all.slice(-limit).map(commentOf);
		}
		function listIssues(github, repo, filter) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.L)(async (page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					...(filter.labels?.length ? {
						labels: filter.labels.join(',')
					} : {}),
					...(filter.since ? {
						since: filter.since
					} : {}),
					state: filter.state ?? 'open',
					sort: filter.sort ?? 'updated',
					direction: 'desc',
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__.K,
					page
				});
				return data.map((issue)=>issueOf(repo, issue));
			}, (issue)=>issue.number, filter.limit);
		}
		function listIssueEvents(github, repo, number, limit = 1000) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.L)(async (page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					issue_number: number,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__.K,
					page
				});
				return data.map((event)=>({
						id: Number(event.id ?? 0),
						event: event.event ?? '',
						actor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(event.actor),
						createdAt: event.created_at ?? '',
						label: 'label' in event ? event.label.name : undefined
					}));
			}, (event)=>event.id, limit).then((events)=>events.map(({ id: _, ...event })=>event));
		}
	}),
	52161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(jobLog)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25138);
		async function jobLog(github, repo, jobId, { signal } = {}) {
			const opened = await (0, _download_js__WEBPACK_IMPORTED_MODULE_0__.c)(github, repo, {
				kind: 'job-log',
				job: jobId
			}, signal);
			if (opened) return {
				kind: 'log',
				chunks: decoded(opened.body, signal)
			};
			const why = `GitHub has no log of job ${jobId}: it expired, was deleted, or the job has not run yet`;
			return {
				kind: 'log-gone',
				why
			};
		}
		async function* decoded(body, signal) {
			if (!body) return;
			const decoder = new TextDecoder('utf-8');
			try {
				for await (const bytes of body){
					const text = decoder.decode(bytes, {
						stream: true
					});
					if (text) yield text;
				}
			} catch (error) {
				signal?.throwIfAborted();
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1('unavailable', 0, 'The connection broke while a job log was read.', {
					cause: error
				});
			}
			const rest = decoder.decode();
			if (rest) yield rest;
		}
	}),
	33868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>(PAGE),
			L: ()=>(everyPage)
		});
		const PAGE = 100;
		async function everyPage(page, id, limit) {
			const found = new Map();
			for(let number = 1; found.size < limit; number++){
				const items = await page(number);
				for (const item of items)found.set(id(item), item);
				if (items.length < PAGE) break;
			}
			return [
				...found.values()
			].slice(0, limit);
		}
	}),
	56348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Es: ()=>(readPull),
			R4: ()=>(hadPull),
			W7: ()=>(fileOf),
			af: ()=>(listReviews),
			bU: ()=>(pullsOfCommit),
			ou: ()=>(readReviewState),
			pG: ()=>(listPullFiles)
		});
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		async function readPull(github, repo, number) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				pull_number: number
			});
			return {
				repo,
				number: data.number,
				title: data.title,
				body: data.body ?? '',
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(data.user),
				base: {
					ref: data.base.ref,
					sha: data.base.sha
				},
				head: {
					ref: data.head.ref,
					sha: data.head.sha,
					repoId: idOf(data.head.repo)
				},
				state: data.state === 'closed' ? 'closed' : 'open',
				draft: data.draft ?? false,
				merged: data.merged,
				createdAt: data.created_at,
				updatedAt: data.updated_at,
				url: data.html_url
			};
		}
		const idOf = (owner)=>(owner ? Number(owner.id) : undefined);
		const MOST_REVIEWS = 1000;
		async function listReviews(github, repo, number) {
			const where = {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				pull_number: number
			};
			const all = await (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
				return (await github.read(repo).request(route, {
					...where,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				})).data;
			}, (review)=>review.id, MOST_REVIEWS);
			const items = all.filter(({ state })=>state !== 'PENDING').map(({ user, state, submitted_at: submittedAt, commit_id: commit })=>({
					...{
						author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(user),
						state,
						submittedAt: submittedAt ?? ''
					},
					commit: commit ?? undefined
				}));
			return {
				items,
				cut: all.length >= MOST_REVIEWS
			};
		}
		async function readReviewState(github, repo, number) {
			const [{ data }, reviews] = await Promise.all([
				github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					pull_number: number
				}),
				listReviews(github, repo, number)
			]);
			return {
				url: data.html_url,
				open: data.state === 'open',
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.rM)(data.user),
				users: (data.requested_reviewers ?? []).map(({ login })=>login),
				teams: (data.requested_teams ?? []).map(({ slug })=>slug),
				reviewed: reviews.items.filter(({ commit })=>commit === data.head.sha).map(({ author })=>author.login)
			};
		}
		const fileOf = (file)=>({
				path: file.filename,
				previousPath: file.previous_filename,
				status: file.status,
				additions: file.additions,
				deletions: file.deletions,
				patch: file.patch
			});
		function listPullFiles(github, repo, number, limit = 300) {
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					pull_number: number,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				});
				return data.map(fileOf);
			}, (file)=>file.path, limit);
		}
		async function pullsOfCommit(github, repo, sha) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				commit_sha: sha
			});
			return data.map(({ number, title, merged_at })=>({
					number,
					title,
					merged: merged_at !== null
				})).sort((a, b)=>Number(b.merged) - Number(a.merged) || a.number - b.number);
		}
		async function hadPull(github, repo, branch) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/pulls', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				head: `${repo.owner}:${branch}`,
				state: 'all',
				per_page: 1
			});
			return data.length > 0;
		}
	}),
	76312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CJ: ()=>(parseRunUrl),
			N6: ()=>(listJobs),
			cI: ()=>(readRun),
			ng: ()=>(runOf),
			v: ()=>(listRuns),
			x: ()=>(listAnnotations)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94395);
		var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33868);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const runOf = (repo, run)=>({
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
				headRepo: run.head_repository?.full_name
			});
		const jobOf = (job)=>({
				id: Number(job.id),
				runId: Number(job.run_id),
				attempt: job.run_attempt ?? 1,
				name: job.name,
				conclusion: job.conclusion,
				url: job.html_url ?? '',
				steps: (job.steps ?? []).map((step)=>({
						number: step.number,
						name: step.name,
						conclusion: step.conclusion,
						startedAt: step.started_at ?? null,
						completedAt: step.completed_at ?? null
					})),
				startedAt: job.started_at,
				completedAt: job.completed_at
			});
		async function readRun(github, repo, id, attempt) {
			const octokit = github.read(repo);
			const { data } = attempt === undefined ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				run_id: id
			}) : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				run_id: id,
				attempt_number: attempt
			});
			return runOf(repo, data);
		}
		function listJobs(github, repo, runId, attempt) {
			const octokit = github.read(repo);
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const paged = {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					run_id: runId,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				};
				const { data } = attempt === undefined || attempt === 'all' ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
					...paged,
					...(attempt === 'all' ? {
						filter: attempt
					} : {})
				}) : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
					...paged,
					attempt_number: attempt
				});
				return data.jobs.map(jobOf);
			}, (job)=>job.id, attempt === 'all' ? 5_000 : 1_000);
		}
		function listAnnotations(github, repo, checkRunId) {
			const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
			return (0, _pages_js__WEBPACK_IMPORTED_MODULE_1__.L)(async (page)=>{
				const { data } = await github.read(repo).request(route, {
					...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
					check_run_id: checkRunId,
					per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
					page
				});
				return data.map((found)=>({
						path: found.path,
						line: found.start_line,
						level: found.annotation_level ?? '',
						title: found.title ?? '',
						message: found.message ?? ''
					}));
			}, (found)=>JSON.stringify(found), 500);
		}
		async function listRuns(github, repo, filter) {
			const { sha, limit, workflow, ...rest } = filter;
			const octokit = github.read(repo);
			const common = {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				...rest,
				...(sha ? {
					head_sha: sha
				} : {}),
				per_page: Math.min(limit, _pages_js__WEBPACK_IMPORTED_MODULE_1__.K)
			};
			const parameters = common;
			const { data } = workflow === undefined ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs', parameters) : await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
				...parameters,
				workflow_id: workflow
			});
			return data.workflow_runs.map((run)=>runOf(repo, run));
		}
		function parseRunUrl(url, serverUrl) {
			const server = serverUrl.replace(/\/+$/, '');
			if (!url.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return undefined;
			const path = url.slice(server.length + 1).replace(/[?#].*$/, '');
			const match = /^([^/]+\/[^/]+)\/actions\/runs\/(\d{1,18})(?:\/attempts\/(\d{1,6}))?(?:\/jobs?\/(\d{1,18}))?\/?$/.exec(path);
			const repo = match?.[1] && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_2__.E3)(match[1]);
			const numbers = match?.slice(2).map((digits)=>(digits === undefined ? undefined : Number(digits))) ?? [];
			if (!repo || numbers.some((value)=>value !== undefined && !(Number.isSafeInteger(value) && value > 0))) return undefined;
			const [runId = 0, attempt, jobId] = numbers;
			return {
				repo,
				runId,
				...(attempt ? {
					attempt
				} : {}),
				...(jobId ? {
					jobId
				} : {})
			};
		}
	}),
	51609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Jj: ()=>(cut),
			Ow: ()=>(cleanLine),
			yL: ()=>(MAX_LINE_CHARS)
		});
		const MAX_LINE_CHARS = 1_000;
		const MAX_NAMES_CHARS = 400;
		const [ESC, BEL, CSI] = [
			'\u001b',
			'\u0007',
			'\u009b'
		];
		const RETURNS = new RegExp(`\\r|${ESC}\\[(?:[12]K|[01]?G)`);
		const ESCAPES = new RegExp([
			`${ESC}\\[[0-?]*[ -/]*[@-~]`,
			`${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
			`${ESC}[@-Z\\\\^_]`,
			`${CSI}[0-?]*[ -/]*[@-~]`,
			'\\^\\[\\[[0-9;]*[mK]'
		].join('|'), 'g');
		const CONTROL = /[^\P{Cc}\t]/gu;
		const UNCLEAN = /[^\P{Cc}\t]|\^\[\[/u;
		function cleanLine(raw) {
			const begin = stampBegin(raw);
			const end = begin < 0 ? -1 : raw.indexOf('Z', begin);
			let text = begin < 0 ? raw : raw.slice(raw[end + 1] === ' ' ? end + 2 : end + 1);
			const at = begin < 0 ? undefined : raw.slice(begin, end + 1);
			if (UNCLEAN.test(text) || text.charCodeAt(0) === BOM) text = withoutInvisible(text);
			return {
				text: cut(text, MAX_LINE_CHARS),
				at
			};
		}
		function cut(text, most) {
			if (text.length <= most) return text;
			const half = text.charCodeAt(most - 2) >> 10 === 0xd8_00 >> 10;
			return `${text.slice(0, most - (half ? 2 : 1))}\u{2026}`;
		}
		const BOM = 0xfe_ff;
		const LONGEST_STAMP = 32;
		const [DASH, COLON, T, Z, DOT] = [
			45,
			58,
			84,
			90,
			46
		];
		function stampBegin(raw) {
			let from = raw.charCodeAt(0) === BOM ? 1 : 0;
			if (isStamp(raw, from)) return from;
			const job = raw.indexOf('\t');
			if (job <= 0 || job > MAX_NAMES_CHARS) return -1;
			const step = raw.indexOf('\t', job + 1);
			if (step < 0 || step > MAX_NAMES_CHARS) return -1;
			from = raw.charCodeAt(step + 1) === BOM ? step + 2 : step + 1;
			return isStamp(raw, from) ? from : -1;
		}
		function isStamp(raw, from) {
			if (raw.charCodeAt(from + 10) !== T || raw.charCodeAt(from + 4) !== DASH || raw.charCodeAt(from + 7) !== DASH || raw.charCodeAt(from + 13) !== COLON || raw.charCodeAt(from + 16) !== COLON || !isDigit(raw.charCodeAt(from)) || !isDigit(raw.charCodeAt(from + 18))) return false;
			let end = from + 19;
			if (raw.charCodeAt(end) === DOT) end += 1;
			while(end < from + LONGEST_STAMP && isDigit(raw.charCodeAt(end)))end += 1;
			return raw.charCodeAt(end) === Z;
		}
		const isDigit = (code)=>code >= 48 && code <= 57;
		function withoutInvisible(raw) {
			let text = raw.charCodeAt(0) === BOM ? raw.slice(1) : raw;
			if (text.length > 16 * MAX_LINE_CHARS && !text.includes('\r')) text = text.slice(0, 16 * MAX_LINE_CHARS);
			for (const stretch of text.split(RETURNS).toReversed()){
				text = stretch.replace(ESCAPES, '').replace(CONTROL, '');
				if (text !== '') break;
			}
			return text;
		}
	}),
	36755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Dx: ()=>(linesOf),
			IM: ()=>(eachLine),
			s1: ()=>(lineSplitter)
		});
		const MAX_LINE = 65_536;
		function lineSplitter() {
			let rest = '';
			const keep = (text)=>{
				if (text.length <= MAX_LINE) return text;
				const visible = text.lastIndexOf('\r', text.length - 2) + 1;
				return text.slice(visible, visible + MAX_LINE);
			};
			return {
				push (chunk) {
					const lines = chunk.split('\n');
					const last = lines.pop() ?? '';
					if (lines.length === 0) {
						if (rest.length < MAX_LINE || last.includes('\r')) rest = keep(rest + last);
						return lines;
					}
					lines[0] = rest + (lines[0] ?? '');
					rest = keep(last);
					for(let i = 0; i < lines.length; i++){
						const line = lines[i] ?? '';
						const ended = line.charCodeAt(line.length - 1) === RETURN;
						if (ended || line.length > MAX_LINE) lines[i] = keep(ended ? line.slice(0, -1) : line);
					}
					return lines;
				},
				end () {
					const last = rest;
					rest = '';
					return last === '' ? [] : [
						last
					];
				}
			};
		}
		const RETURN = 13;
		async function* linesOf(chunks) {
			const splitter = lineSplitter();
			for await (const chunk of chunks)yield* splitter.push(chunk);
			yield* splitter.end();
		}
		async function eachLine(chunks, each) {
			const splitter = lineSplitter();
			let bytes = 0;
			for await (const chunk of chunks){
				bytes += Buffer.byteLength(chunk);
				for (const raw of splitter.push(chunk))each(raw);
			}
			for (const raw of splitter.end())each(raw);
			return bytes;
		}
	}),
	39915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			r: ()=>(specOf),
			u: ()=>(defineTool)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
		const defineTool = (tool)=>tool;
		function specOf(tool) {
			const { $schema: _, ...parameters } = zod__WEBPACK_IMPORTED_MODULE_0__.bl(tool.args, {
				io: 'input'
			});
			return {
				name: tool.name,
				description: tool.about,
				parameters
			};
		}
	}),
	75865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ae: ()=>(path),
			Jk: ()=>(repository),
			KR: ()=>(ref),
			NL: ()=>(atPin),
			SB: ()=>(inScope),
			ai: ()=>(number),
			dp: ()=>(pinned),
			hW: ()=>(sha),
			id: ()=>(id),
			yJ: ()=>(inRepository)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15668);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
		const repository = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140).optional().describe('owner/name of an allowed repository; left out: the repository of this run.');
		const ref = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).optional().describe('Leave out. Files are read at the commit that this run is pinned to; only that SHA is accepted here.');
		const path = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(400).describe('Path inside the repository, without a leading slash.');
		const sha = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-fA-F]{7,40}$/).describe('Commit SHA: 7 to 40 hex digits. Branch and tag names are not accepted.');
		const number = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(2_147_483_647);
		const id = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
		function inScope(scope, name) {
			const repo = name === undefined ? scope.home : (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.E3)(name);
			const found = repo && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.TQ)(scope, repo);
			if (found) return found;
			const names = scope.repos.map((one)=>(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(one.repo)).join(', ');
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.v4(`This run may not read that repository. It may read: ${names}.`, {
				rule: 'T3'
			});
		}
		function pinned(scope, repo, name) {
			if (name === undefined || name === '') return repo.pin;
			const wanted = name.toLowerCase();
			const known = [
				repo.pin,
				...(scope.shas.get((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.wb)(repo.repo)) ?? [])
			];
			const found = /^[0-9a-f]{7,40}$/.test(wanted) ? known.find((one)=>one.startsWith(wanted)) : undefined;
			if (found) return found;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.v4(`Leave out \`ref\`: ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repo.repo)} is read at ${known.join(' or ')}, and nowhere else.`, {
				rule: 'T3'
			});
		}
		function sanePath(text) {
			const trimmed = text.replace(/\/+$/, '');
			if (!(0, _domain_path_js__WEBPACK_IMPORTED_MODULE_3__.v)(trimmed)) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.v4('That is no path inside a repository: write it as get_repository_structure shows it, `src/app.ts`, without `..`, a leading slash or a `.git` part.', {
					rule: 'T3'
				});
			}
			return trimmed;
		}
		const inRepository = (given, scope)=>({
				...given,
				repository: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(inScope(scope, given.repository).repo)
			});
		function atPin(given, scope) {
			const repo = inScope(scope, given.repository);
			return {
				...given,
				repository: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repo.repo),
				ref: pinned(scope, repo, given.ref),
				...(given.path === undefined ? {} : {
					path: sanePath(given.path)
				})
			};
		}
	}),
	60587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			a: ()=>(frozenText)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _github_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75578);
		const WITHHELD = '[This text was edited after the run was triggered and is not shown.]';
		async function frozenText(github, scope, item) {
			const { title, body } = item;
			if ((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.Y8)(item.updatedAt, scope)) return {
				title,
				body
			};
			if (!(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.Y8)(item.createdAt, scope)) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.v4(`#${item.number} is younger than this run and is not shown.`, {
					rule: 'G7'
				});
			}
			try {
				const { edit, renames } = await (0, _github_editors_js__WEBPACK_IMPORTED_MODULE_2__.y)(github, item.repo, item.number);
				const first = renames.find((rename)=>!(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.Y8)(rename.at, scope));
				return {
					title: first?.title ?? title,
					body: edit && !(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.Y8)(edit.at, scope) ? WITHHELD : body
				};
			} catch  {
				return {
					title: WITHHELD,
					body: WITHHELD
				};
			}
		}
	}),
	55771: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			k: ()=>(getCommit),
			w: ()=>(commitObservation)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _github_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _patch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46179);
		var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			sha: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.hW
		});
		const getCommit = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_commit',
			about: 'Read one commit: message, author and the changed files with their patches.',
			args,
			check: (given, scope)=>(0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ)({
					...given,
					sha: given.sha.toLowerCase()
				}, scope),
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				return commitObservation(repo, await (0, _github_commits_js__WEBPACK_IMPORTED_MODULE_3__.kN)(github, repo, given.sha));
			}
		});
		const commitObservation = (repo, commit)=>({
				source: `commit:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}@${commit.sha}`,
				kind: 'code',
				text: [
					`Commit ${commit.sha} of ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}, ${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.vd)(commit.date)}`,
					`Author: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.TM)(commit.authorName, 60)} (account ${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.dp)(commit.author)})`,
					`Parents: ${commit.parents.join(', ') || 'none'}`,
					'',
					(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(commit.message, 4_000),
					'',
					(0, _patch_js__WEBPACK_IMPORTED_MODULE_6__.T)(commit.files, commit.cut)
				].join('\n')
			});
	}),
	13919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>(getFileContents),
			M: ()=>(contentObservation)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
		var _github_repos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64381);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20629);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		const line = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(10_000_000).optional();
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			path: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
			ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.KR,
			start_line: line.describe('First line to show; default 1.'),
			end_line: line.describe('Last line to show.')
		});
		const getFileContents = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_file_contents',
			about: 'Read a file at the commit this run is pinned to. Long files come in parts: use start_line and end_line. A directory is listed.',
			overlaid: true,
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.NL,
			run: async ({ github, scope, staging }, given)=>{
				const repo = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const sha = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.dp)(scope, repo, given.ref);
				if (!staging || sha !== repo.pin) return contentObservation(repo, given.path, sha, await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_3__.c_)(github, repo.repo, given.path, sha), given);
				const staged = staging.read(repo.repo, given.path);
				if (staged) return stagedObservation(`${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo.repo)}/${given.path}`, staged.text, given);
				const below = staging.staged(repo.repo).filter(({ path })=>path.startsWith(`${given.path}/`));
				const content = await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_3__.c_)(github, repo.repo, given.path, sha);
				const made = below.some(({ kind })=>kind === 'added') ? {
					kind: 'directory',
					entries: []
				} : undefined;
				const seen = contentObservation(repo, given.path, sha, content ?? made, given);
				const notes = below.slice(0, 100).map(({ path, kind })=>`${path} is ${kind} in this run`);
				return {
					...seen,
					text: [
						seen.text,
						...notes
					].join('\n')
				};
			}
		});
		function contentObservation({ repo }, path, sha, content, range) {
			const name = `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}/${path}`;
			if (content?.kind === 'file') return fileObservation(name, `at ${sha.slice(0, 12)}`, content.text, range);
			if (content?.kind === 'directory') {
				const lines = content.entries.slice(0, 500).map(({ name, kind })=>(kind === 'dir' ? `${name}/` : name));
				const text = [
					`${name} is a directory at ${sha.slice(0, 12)}:`,
					...lines
				].join('\n');
				return {
					source: `tree:${name}`,
					kind: 'data',
					text
				};
			}
			const why = {
				submodule: 'is a submodule: its files stand in another repository',
				symlink: 'is a symbolic link: read the path that it points to',
				binary: 'is a binary file',
				'too-large': 'is larger than 1 MiB: use search_code for words in it'
			};
			if (content) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4(`${name} ${why[content.kind]}.`);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4(`${name} does not exist at ${sha.slice(0, 12)}. get_repository_structure shows which paths do.`);
		}
		function stagedObservation(name, text, range) {
			if (text === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4(`${name} is deleted in this run. create_or_update_file with \`content\` makes it anew.`);
			return {
				...fileObservation(name, 'as staged in this run', text, range),
				source: `staged:${name}`
			};
		}
		function fileObservation(name, where, whole, { start_line: from = 1, end_line: to = Number.POSITIVE_INFINITY }) {
			const lines = whole.split('\n');
			if (lines.at(-1) === '') lines.pop();
			const total = lines.length;
			if (from > Math.max(total, 1)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4(`${name} has only ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_6__.U9)(total, 'line')}.`);
			if (to < from) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4('`end_line` is smaller than `start_line`.');
			const wanted = lines.slice(from - 1, Math.min(to, total));
			let size = 0;
			let shown = 0;
			for (const one of wanted){
				size += one.length + 1;
				if (size > _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.qC.read && shown > 0) break;
				shown++;
			}
			const last = from + shown - 1;
			const more = last < Math.min(to, total) ? `; go on with start_line ${last + 1}` : '';
			const header = `${name} ${where}, lines ${total === 0 ? 0 : from}-${last} of ${total}${more}`;
			return {
				source: `file:${name}`,
				kind: 'code',
				text: `${header}\n${wanted.slice(0, shown).join('\n').slice(0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.qC.read)}`
			};
		}
	}),
	11727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>(issueObservation),
			q: ()=>(getIssue)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _github_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59050);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20629);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _frozen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60587);
		var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.ai.describe('Issue or pull request number.')
		});
		const getIssue = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_issue',
			about: 'Read one issue or pull request conversation: title, body, labels and comments.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const [issue, comments] = await Promise.all([
					(0, _github_issues_js__WEBPACK_IMPORTED_MODULE_3__.OS)(github, repo, given.number),
					(0, _github_issues_js__WEBPACK_IMPORTED_MODULE_3__.fg)(github, repo, given.number, 1_000)
				]);
				return issueObservation(issue, await (0, _frozen_js__WEBPACK_IMPORTED_MODULE_4__.a)(github, scope, issue), comments, scope);
			}
		});
		function issueObservation(issue, text, comments, scope) {
			const inTime = comments.filter(({ createdAt, updatedAt })=>(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.Y8)(createdAt, scope) && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.Y8)(updatedAt, scope));
			const shown = inTime.slice(-_text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.qC.comments);
			const missing = [
				...(inTime.length > shown.length ? [
					`${inTime.length - shown.length} older comments are left out`
				] : []),
				...(comments.length > inTime.length ? [
					`${comments.length - inTime.length} comments written or edited after the run was triggered are left out`
				] : [])
			];
			const name = `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.fq)(issue.repo)}#${issue.number}`;
			return {
				source: `${issue.isPull ? 'pull' : 'issue'}:${name}`,
				kind: 'markdown',
				text: [
					`${issue.isPull ? 'Pull request' : 'Issue'} ${name}, ${issue.state}, by ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.dp)(issue.author)} on ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.vd)(issue.createdAt)}`,
					`Labels: ${issue.labels.join(', ') || 'none'}`,
					`Title: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.Jj)(text.title, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.qC.title)}`,
					'',
					(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.Jj)(text.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.qC.body) || '(no text)',
					...missing.map((note)=>`\n[${note}]`),
					...shown.map((comment)=>`\n--- Comment ${comment.id} by ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.dp)(comment.author)} on ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.vd)(comment.createdAt)}\n${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.Jj)(comment.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.qC.comment)}`)
				].join('\n')
			};
		}
	}),
	89104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ne: ()=>(openLog),
			iE: ()=>(rangeObservation),
			sp: ()=>(getJobLog)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
		var _github_joblog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52161);
		var _logs_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51609);
		var _logs_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36755);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20629);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		const MOST_LINES = 1_000;
		const line = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(1_000_000_000).optional();
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			job_id: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.id.describe('Id of a job of that repository; list_workflow_runs with run_id shows them.'),
			tail: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(MOST_LINES).optional().describe('The last so many lines. Default: 200.'),
			from: line.describe('First line of a range, instead of `tail`.'),
			to: line.describe(`Last line of the range; at most ${MOST_LINES} lines.`)
		});
		const getJobLog = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_job_log',
			about: 'Read the log of one job: the last lines, or a range of lines. Use search_job_log to find the place in a long log.',
			args,
			check: (given, scope)=>{
				if (given.to !== undefined && given.from === undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.v4('`to` needs `from`.', {
					rule: 'T5'
				});
				if (given.from !== undefined && given.to !== undefined && given.to < given.from) {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.v4('`to` is smaller than `from`.', {
						rule: 'T5'
					});
				}
				return (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ)(given, scope);
			},
			run: async (context, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(context.scope, given.repository);
				const { from, tail = 200 } = given;
				const to = from === undefined ? undefined : Math.min(given.to ?? from + 199, from + MOST_LINES - 1);
				const kept = [];
				let total = 0;
				for await (const raw of await openLog(context, repo, given.job_id)){
					total++;
					if (from === undefined) {
						kept.push(raw);
						if (kept.length > tail * 2) kept.splice(0, kept.length - tail);
					} else if (total >= from && total <= (to ?? 0)) kept.push(raw);
				}
				const lines = (from === undefined ? kept.slice(-tail) : kept).map((raw)=>(0, _logs_clean_js__WEBPACK_IMPORTED_MODULE_4__.Ow)(raw).text);
				return rangeObservation(given.job_id, lines, from ?? total - lines.length + 1, total, from === undefined);
			}
		});
		async function openLog({ github, signal }, repo, jobId) {
			const log = await (0, _github_joblog_js__WEBPACK_IMPORTED_MODULE_5__.W)(github, repo, jobId, {
				signal
			});
			if (log.kind === 'log-gone') throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.v4(`${log.why}. Work from what you already have.`);
			return (0, _logs_lines_js__WEBPACK_IMPORTED_MODULE_6__.Dx)(log.chunks);
		}
		function rangeObservation(jobId, lines, first, total, isTail) {
			const source = `log:${jobId}`;
			if (lines.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.v4(`The log of job ${jobId} has only ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_7__.U9)(total, 'line')}.`);
			let size = 0;
			let kept = 0;
			while(kept < lines.length){
				size += (lines[isTail ? lines.length - 1 - kept : kept]?.length ?? 0) + 1;
				if (size > _text_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.qC.read && kept > 0) break;
				kept++;
			}
			const shown = isTail ? lines.slice(-kept) : lines.slice(0, kept);
			const start = isTail ? first + lines.length - kept : first;
			const header = `Log of job ${jobId}, lines ${start}-${start + kept - 1} of ${total}`;
			return {
				source,
				kind: 'log',
				text: [
					header,
					...shown
				].join('\n')
			};
		}
	}),
	15619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Q4: ()=>(MOST_FILES),
			a6: ()=>(getPullRequestFiles),
			zx: ()=>(pullFilesObservation)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56348);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46179);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.ai
		});
		const MOST_FILES = 300;
		const getPullRequestFiles = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_pull_request_files',
			about: 'Read which files a pull request changes, with their patches.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const files = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__.pG)(github, repo, given.number, MOST_FILES);
				return pullFilesObservation(repo, given.number, files, files.length >= MOST_FILES);
			}
		});
		function pullFilesObservation(repo, number, files, more) {
			const name = `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}#${number}`;
			return {
				source: `pull:${name}`,
				kind: 'code',
				text: `Pull request ${name}\n${(0, _patch_js__WEBPACK_IMPORTED_MODULE_5__.T)(files, more)}`
			};
		}
	}),
	9313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			E: ()=>(pullObservation),
			T: ()=>(getPullRequest)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56348);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20629);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _frozen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60587);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			number: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.ai
		});
		const getPullRequest = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_pull_request',
			about: 'Read one pull request: title, text, state, base and head. Its comments are read with get_issue.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const pull = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_3__.Es)(github, repo, given.number);
				return pullObservation(pull, await (0, _frozen_js__WEBPACK_IMPORTED_MODULE_4__.a)(github, scope, pull));
			}
		});
		function pullObservation(pull, text) {
			const name = `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.fq)(pull.repo)}#${pull.number}`;
			const state = pull.merged ? 'merged' : pull.draft ? `${pull.state}, draft` : pull.state;
			return {
				source: `pull:${name}`,
				kind: 'markdown',
				text: [
					`Pull request ${name}, ${state}, by ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.dp)(pull.author)} on ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.vd)(pull.createdAt)}`,
					`Base: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(pull.base.ref)} at ${pull.base.sha}`,
					`Head: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(pull.head.ref)} at ${pull.head.sha}`,
					`Title: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Jj)(text.title, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.qC.title)}`,
					'',
					(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.Jj)(text.body, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.qC.body) || '(no text)'
				].join('\n')
			};
		}
	}),
	78006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(treeObservation),
			Q: ()=>(getRepositoryStructure)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
		var _github_repos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64381);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400).optional().describe('Only what lies below this directory.'),
			ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.KR
		});
		const SHOWN = 500;
		const getRepositoryStructure = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'get_repository_structure',
			about: 'List the files and directories of a repository at the commit this run is pinned to, below `path` when given.',
			overlaid: true,
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.NL,
			run: async ({ github, scope, staging }, given)=>{
				const repo = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const sha = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.dp)(scope, repo, given.ref);
				const { entries, cut } = await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_3__.nT)(github, repo.repo, sha, given.path ?? '');
				const staged = sha === repo.pin ? (staging?.staged(repo.repo) ?? []) : [];
				return treeObservation(repo, given.path ?? '', sha, entries, cut, staged);
			}
		});
		function treeObservation({ repo }, path, sha, base, cut, staged = []) {
			const name = path === '' ? (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo) : `${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}/${path}`;
			const prefix = path === '' ? '' : `${path}/`;
			const marks = new Map(staged.filter((file)=>file.path.startsWith(prefix)).map(({ path, kind })=>[
					path,
					kind
				]));
			const added = [
				...marks
			].flatMap(([path, kind])=>kind === 'added' ? [
					{
						path,
						kind: 'file'
					}
				] : []);
			const entries = [
				...base,
				...added
			];
			if (entries.length === 0 && path !== '') {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4(`There is no directory ${name} at ${sha.slice(0, 12)}. Ask again without \`path\`.`);
			}
			const depth = ({ path })=>(marks.has(path) ? 0 : path.split('/').length);
			const byDepth = entries.toSorted((a, b)=>depth(a) - depth(b) || compare(a.path, b.path));
			const shown = byDepth.slice(0, SHOWN).toSorted((a, b)=>compare(a.path, b.path));
			const left = entries.length - shown.length;
			const mark = {
				file: '',
				directory: '/',
				submodule: ' (submodule)',
				symlink: ' (symbolic link)'
			};
			const notes = [
				...(left > 0 ? [
					`[${left} deeper entries left out; ask with \`path\`]`
				] : []),
				...(cut ? [
					'[the repository is so large that GitHub left entries out]'
				] : [])
			];
			const lines = shown.map(({ path, kind })=>{
				const change = marks.get(path);
				return `${path}${mark[kind]}${change ? ` (${change} in this run)` : ''}`;
			});
			const text = [
				`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_6__.U9)(entries.length, 'entry')} of ${name} at ${sha.slice(0, 12)}`,
				...lines,
				...notes
			].join('\n');
			return {
				source: `tree:${name}`,
				kind: 'data',
				text
			};
		}
		const compare = (a, b)=>(a < b ? -1 : a > b ? 1 : 0);
	}),
	60007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			TOOLS: ()=>(TOOLS)
		});
		var schemas = __webpack_require__(41514);
		var domain_repo = __webpack_require__(94395);
		var github_commits = __webpack_require__(76142);
		var words = __webpack_require__(7673);
		var tool = __webpack_require__(39915);
		var tools_arguments = __webpack_require__(75865);
		var list_commits = __webpack_require__(78622);
		var patch = __webpack_require__(46179);
		;
		const args = schemas.rej({
			repository: tools_arguments.Jk,
			base: tools_arguments.hW,
			head: tools_arguments.hW
		});
		const compareCommits = (0, tool.u)({
			name: 'compare_commits',
			about: 'Compare two commits of a repository: the commits and the changed files that `head` has and `base` has not.',
			args,
			check: (given, scope)=>(0, tools_arguments.yJ)({
					...given,
					base: given.base.toLowerCase(),
					head: given.head.toLowerCase()
				}, scope),
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, tools_arguments.SB)(scope, given.repository);
				const { status, aheadBy, behindBy, commits, files, cut } = await (0, github_commits.kC)(github, repo, given.base, given.head);
				const name = `${(0, domain_repo.fq)(repo)}@${given.base}...${given.head}`;
				return {
					source: `compare:${name}`,
					kind: 'code',
					text: [
						`${name}: ${status}, ${(0, words.U9)(aheadBy, 'commit')} ahead, ${behindBy} behind`,
						...commits.map(list_commits.w_),
						'',
						(0, patch.T)(files, cut)
					].join('\n')
				};
			}
		});
		var get_commit = __webpack_require__(55771);
		var get_file_contents = __webpack_require__(13919);
		var get_issue = __webpack_require__(11727);
		var get_job_log = __webpack_require__(89104);
		var get_pull_request = __webpack_require__(9313);
		var get_pull_request_files = __webpack_require__(15619);
		var get_repository_structure = __webpack_require__(78006);
		var list_issues = __webpack_require__(35034);
		var list_workflow_runs = __webpack_require__(73762);
		var search_code = __webpack_require__(72391);
		var errors = __webpack_require__(807);
		var clean = __webpack_require__(51609);
		var text_pattern = __webpack_require__(73998);
		var sanitize = __webpack_require__(20629);
		;
		const search_job_log_args = schemas.rej({
			repository: tools_arguments.Jk,
			job_id: tools_arguments.id,
			pattern: schemas.YjP().min(1).max(512).describe('RE2 pattern, matched against each line: `error|FAIL`, `(?i)timeout`.'),
			context: schemas.aig().int().min(0).max(10).optional().describe('Lines before and after each hit. Default: 2.'),
			limit: schemas.aig().int().min(1).max(50).optional().describe('How many hits. Default: 20.')
		});
		const searchJobLog = (0, tool.u)({
			name: 'search_job_log',
			about: 'Search the log of one job for a pattern; each line is shown as `L123: text`. Quote without the `L123: `.',
			args: search_job_log_args,
			check: tools_arguments.yJ,
			run: async (context, given)=>{
				const { repo } = (0, tools_arguments.SB)(context.scope, given.repository);
				const { context: around = 2, limit = 20 } = given;
				const pattern = await (0, text_pattern.Eb)(given.pattern, '`pattern`').catch(refused);
				const shown = [];
				const before = [];
				let number = 0;
				let hits = 0;
				let until = 0;
				let last = 0;
				let room = sanitize.qC.read;
				for await (const raw of await (0, get_job_log.Ne)(context, repo, given.job_id)){
					number++;
					const { text } = (0, clean.Ow)(raw);
					const hit = pattern.test(text);
					if (hit) hits++;
					const named = `L${number}: ${text}`;
					if (hits <= limit && room > 0 && (hit || number <= until)) {
						const lines = hit ? [
							...before,
							named
						] : [
							named
						];
						if (hit) until = number + around;
						if (last > 0 && number - (lines.length - 1) > last + 1) shown.push("\u2026");
						shown.push(...lines);
						room -= lines.reduce((sum, line)=>sum + line.length + 1, 0);
						before.length = 0;
						last = number;
					} else {
						before.push(named);
						if (before.length > around) before.shift();
					}
				}
				const count = hits === 0 ? 'no line matches' : `${hits} matching lines${hits > limit ? `, the first ${limit} shown` : ''}`;
				return {
					source: `log:${given.job_id}`,
					kind: 'log',
					text: [
						`Log of job ${given.job_id}, ${number} lines: ${count}`,
						...shown
					].join('\n')
				};
			}
		});
		const refused = (error)=>{
			throw new errors.v4((0, errors.bD)(error), {
				rule: 'I8',
				cause: error
			});
		};
		;
		const TOOLS = [
			get_issue.q,
			list_issues.ts,
			get_file_contents.F,
			get_repository_structure.Q,
			search_code.ec,
			list_commits.VE,
			get_commit.k,
			compareCommits,
			get_pull_request.T,
			get_pull_request_files.a6,
			list_workflow_runs.K9,
			get_job_log.sp,
			searchJobLog
		];
	}),
	78622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			VE: ()=>(listCommits),
			f3: ()=>(commitsObservation),
			nR: ()=>(timeOf),
			w_: ()=>(commitLine)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _github_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76142);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63086);
		const moment = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40).regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?$/).optional();
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			path: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Ae.optional().describe('Only commits that touch this file or directory.'),
			since: moment.describe('ISO date or time.'),
			until: moment.describe('ISO date or time.'),
			ref: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.KR,
			limit: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(50).optional().describe('Default: 20.')
		});
		const listCommits = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'list_commits',
			about: 'List the commits that lead to the commit this run is pinned to, newest first; of one path when given.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.NL,
			run: async ({ github, scope }, given)=>{
				const repo = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const sha = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.dp)(scope, repo, given.ref);
				const commits = await (0, _github_commits_js__WEBPACK_IMPORTED_MODULE_3__.VE)(github, repo.repo, {
					ref: sha,
					limit: given.limit ?? 20,
					...(given.path ? {
						path: given.path
					} : {}),
					...(given.since ? {
						since: timeOf(given.since)
					} : {}),
					...(given.until ? {
						until: timeOf(given.until)
					} : {})
				});
				return commitsObservation(repo.repo, sha, commits);
			}
		});
		const timeOf = (text)=>(text.length === 10 ? `${text}T00:00:00Z` : text.replace(/Z?$/, 'Z'));
		const commitLine = (commit)=>`${commit.sha} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.vd)(commit.date)} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.TM)(commit.authorName, 60)}: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_4__.TM)(commit.message)}`;
		const commitsObservation = (repo, sha, commits)=>({
				source: `commits:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repo)}`,
				kind: 'data',
				text: [
					`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_6__.U9)(commits.length, 'commit')} of ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_5__.fq)(repo)} up to ${sha.slice(0, 12)}`,
					...commits.map(commitLine)
				].join('\n')
			});
	}),
	35034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Fc: ()=>(issuesObservation),
			Zw: ()=>(LOOKED_AT),
			ts: ()=>(listIssues)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _github_issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59050);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'open',
				'closed',
				'all'
			]).optional().describe('Default: open.'),
			labels: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(100)).max(5).optional().describe('Only issues with all of these labels.'),
			words: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional().describe('Only issues whose title or text has all of these words.'),
			limit: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(50).optional().describe('Default: 20.')
		});
		const LOOKED_AT = 300;
		const listIssues = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'list_issues',
			about: 'List issues of a repository by state, labels and words; most recently changed first, without pull requests.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				const found = await (0, _github_issues_js__WEBPACK_IMPORTED_MODULE_3__.ts)(github, repo, {
					state: given.state ?? 'open',
					labels: given.labels ?? [],
					limit: LOOKED_AT
				});
				return issuesObservation(repo, found, given, scope);
			}
		});
		function issuesObservation(repo, issues, { words = '', limit = 20 }, scope) {
			const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
			const shown = issues.filter((issue)=>!issue.isPull && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.Y8)(issue.createdAt, scope)).filter((issue)=>{
				const text = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.Y8)(issue.updatedAt, scope) ? `${issue.title}\n${issue.body}`.toLowerCase() : '';
				return wanted.every((word)=>text.includes(word));
			}).slice(0, limit);
			const lines = shown.map((issue)=>{
				const title = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.Y8)(issue.updatedAt, scope) ? (0, _text_js__WEBPACK_IMPORTED_MODULE_5__.TM)(issue.title, 160) : '(changed after this run was triggered: read it with get_issue)';
				const labels = issue.labels.length > 0 ? ` [${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(issue.labels.join(', '), 200)}]` : '';
				return `#${issue.number} ${issue.state} ${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.vd)(issue.updatedAt)} by ${(0, _text_js__WEBPACK_IMPORTED_MODULE_5__.dp)(issue.author)}${labels}: ${title}`;
			});
			return {
				source: `issues:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
				kind: 'data',
				text: [
					`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_6__.U9)(lines.length, 'issue')} of ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
					...lines
				].join('\n')
			};
		}
	}),
	73762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Dd: ()=>(jobsObservation),
			FZ: ()=>(runsObservation),
			K9: ()=>(listWorkflowRuns)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _github_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76312);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk,
			run_id: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.id.optional().describe('List the jobs and failed steps of this run instead of runs.'),
			workflow: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9._-]{1,100}$/).optional().describe('File name of one workflow, such as ci.yml.'),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255).optional(),
			event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z_]{1,40}$/).optional().describe("push, pull_request, schedule \u2026"),
			status: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'success',
				'failure',
				'cancelled',
				'timed_out',
				'skipped',
				'completed',
				'in_progress',
				'queued'
			]).optional(),
			sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-fA-F]{40}$/).optional().describe('Full SHA of the head commit.'),
			limit: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1).max(50).optional().describe('Default: 20.')
		});
		const listWorkflowRuns = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'list_workflow_runs',
			about: 'List workflow runs, newest first, by workflow, branch, event, status or commit; or the jobs of one run.',
			args,
			check: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
			run: async ({ github, scope }, given)=>{
				const { repo } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository);
				if (given.run_id !== undefined) return jobsObservation(repo, given.run_id, await (0, _github_runs_js__WEBPACK_IMPORTED_MODULE_3__.N6)(github, repo, given.run_id));
				const { repository: _, run_id: __, limit, ...filter } = given;
				const set = Object.fromEntries(Object.entries(filter).filter(([, value])=>value !== undefined));
				return runsObservation(repo, await (0, _github_runs_js__WEBPACK_IMPORTED_MODULE_3__.v)(github, repo, {
					...set,
					limit: limit ?? 20
				}));
			}
		});
		const runsObservation = (repo, runs)=>({
				source: `runs:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
				kind: 'data',
				text: [
					`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_5__.U9)(runs.length, 'run')} of ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
					...runs.map((run)=>`run ${run.id} attempt ${run.attempt}: ${run.conclusion ?? run.status}, ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(run.workflow, 80)}, ${run.event} on ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(run.branch, 80)} at ${run.sha}, ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.vd)(run.createdAt)}`)
				].join('\n')
			});
		const jobsObservation = (repo, runId, jobs)=>({
				source: `runs:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
				kind: 'data',
				text: [
					`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_5__.U9)(jobs.length, 'job')} of run ${runId} of ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_4__.fq)(repo)}`,
					...jobs.slice(0, 200).map((job)=>{
						const failed = job.steps.filter((step)=>step.conclusion === 'failure').map((step)=>(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(step.name, 80));
						return `job ${job.id}: ${job.conclusion ?? 'not finished'}, ${(0, _text_js__WEBPACK_IMPORTED_MODULE_6__.TM)(job.name, 120)}${failed.length > 0 ? `; failed: ${failed.join(' | ')}` : ''}`;
					})
				].join('\n')
			});
	}),
	46179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			T: ()=>(filesText)
		});
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20629);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7673);
		var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63086);
		function filesText(files, more) {
			const list = files.map((file)=>{
				const from = file.previousPath ? ` (was ${file.previousPath})` : '';
				return `${file.status} ${file.path}${from} +${file.additions} -${file.deletions}`;
			});
			let room = _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.qC.read - list.join('\n').length;
			const left = [];
			const patches = files.flatMap((file)=>{
				const text = file.patch === undefined ? undefined : `--- ${file.path}\n${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(file.patch, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.qC.patch)}`;
				if (text === undefined || text.length > room) {
					left.push(file.path);
					return [];
				}
				room -= text.length;
				return [
					text
				];
			});
			const notes = [
				...(more ? [
					'[there are more files than GitHub shows]'
				] : []),
				...(left.length > 0 ? [
					`[no patch is shown of: ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(left.join(', '), 2_000)}]`
				] : [])
			];
			return [
				`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_2__.U9)(files.length, 'file')} changed`,
				(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(list.join('\n'), 20_000),
				...patches,
				...notes
			].join('\n');
		}
	}),
	72391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			LQ: ()=>(hitsObservation),
			ec: ()=>(searchCode)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
		var _github_repos_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64381);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7673);
		var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39915);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75865);
		var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63086);
		const args = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repository: _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Jk.describe('owner/name of an allowed repository; left out: all of them.'),
			words: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200).describe('Plain words, all of which must occur in a file. No qualifiers (repo:, path:), quotes or OR.')
		});
		const HITS = 30;
		const REPOSITORIES = 5;
		const searchCode = (0, _tool_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			name: 'search_code',
			about: 'Find files that contain some words. Hits come from the default branch, not from the pinned commit: read the file with get_file_contents before you cite it.',
			args,
			check: (given, scope)=>({
					words: plainWords(given.words),
					...(given.repository === undefined ? {} : {
						repository: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository).repo)
					})
				}),
			run: async ({ github, scope }, given)=>{
				const repos = given.repository ? [
					(0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.SB)(scope, given.repository)
				] : scope.repos.slice(0, REPOSITORIES);
				const parts = [];
				for (const { repo } of repos)parts.push({
					repo,
					...(await (0, _github_repos_js__WEBPACK_IMPORTED_MODULE_4__.ec)(github, repo, given.words, HITS))
				});
				return hitsObservation(given.words, parts);
			}
		});
		function plainWords(text) {
			const words = text.trim().split(/\s+/);
			const plain = words.every((word)=>/^[\p{L}\p{N}_.\-/@#$=+*,]+$/u.test(word) && !/^[-/]/.test(word) && !/^(?:or|and|not)$/i.test(word));
			if (plain && words.join(' ') !== '') return words.join(' ');
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.v4('search_code takes plain words only, without qualifiers (`repo:`, `org:`, `path:`), quotes, colons or OR. Name one allowed repository in `repository`; to read a known file use get_file_contents.', {
				rule: 'T3'
			});
		}
		function hitsObservation(words, parts) {
			const lines = parts.flatMap(({ repo, hits, total })=>[
					`${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.fq)(repo)}: ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_6__.U9)(total, 'file')}`,
					...hits.flatMap(({ path, fragments })=>[
							`  ${path}`,
							...fragments.slice(0, 2).map((fragment)=>`    ${(0, _text_js__WEBPACK_IMPORTED_MODULE_7__.Jj)(fragment.trim().replace(/\n/g, '\n    '), 400)}`)
						])
				]);
			return {
				source: `search:${words}`,
				kind: 'code',
				text: [
					...lines,
					'These hits are from the default branch as it was indexed: read the file with get_file_contents before you cite it.'
				].join('\n')
			};
		}
	}),
	63086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Jj: ()=>(cut),
			TM: ()=>(firstLine),
			dp: ()=>(who),
			vd: ()=>(day)
		});
		const cut = (text, max)=>text.length <= max ? text : `${text.slice(0, max)}\n[${text.length - max} more characters left out]`;
		const who = (author)=>author.login.slice(0, 60);
		const firstLine = (text, max = 120)=>{
			const [line = ''] = text.split('\n');
			return line.length > max ? `${line.slice(0, max - 1)}\u{2026}` : line;
		};
		const day = (iso)=>iso.slice(0, 16).replace('T', ' ');
	}),
	73998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Eb: ()=>(compilePattern),
			Y5: ()=>(MAX_PATTERN)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_PATTERN = 512;
		const MAX_INPUT = 1_000;
		async function compilePattern(source, where, options = {}) {
			const { maxInput = MAX_INPUT, ignoreCase = false } = options;
			if (source.length === 0 || source.length > MAX_PATTERN) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
			}
			const { RE2JS } = await __webpack_require__.e(2856).then(__webpack_require__.bind(__webpack_require__, 2856));
			const compiled = compile();
			return {
				source,
				test: (text)=>compiled.test(text.slice(0, maxInput)),
				findAll (text, limit = 100) {
					const input = text.slice(0, maxInput);
					const matcher = compiled.matcher(input);
					const found = [];
					while(found.length < limit && matcher.find())found.push({
						start: matcher.start(),
						end: matcher.end()
					});
					return found;
				}
			};
			function compile() {
				try {
					return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
				} catch (error) {
					const reason = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).slice(0, 200);
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
						cause: error
					});
				}
			}
		}
	}),
	7673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			U9: ()=>(count),
			em: ()=>(sentence),
			iE: ()=>(stamp)
		});
		var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);
		function count(n, noun) {
			const digits = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
			const plural = noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
			return `${digits} ${n === 1 ? noun : plural}`;
		}
		const sentence = (text)=>(/[.!?]$/.test(text) ? text : `${text}.`);
		function stamp(at) {
			const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(at) ?? [];
			return day && time ? `${day} ${time} UTC` : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(at);
		}
	})
};
