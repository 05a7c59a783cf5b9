export const id = 2160;
export const ids = [
	2160
];
export const modules = {
	69971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D8: ()=>(retryHelps),
			I7: ()=>(STATE_WORDS),
			f5: ()=>(CLASS_WORDS),
			rP: ()=>(whatHelps)
		});
		var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71621);
		const CLASS_WORDS = {
			infra_runner: {
				means: 'the machine or its runner failed, not the project',
				helps: 'run it again; nothing in a repository has to change'
			},
			timeout_cancelled: {
				means: 'it took longer than it may',
				helps: 'run it again once; if it comes back, find what hangs or raise the limit'
			},
			resource_crash: {
				means: 'a process crashed or ran out of memory',
				helps: 'run it again once; if it comes back, a change of files or a larger machine may repair it'
			},
			network_registry: {
				means: 'the network or a registry did not answer',
				helps: 'run it again; nothing in a repository has to change'
			},
			auth_permission: {
				means: 'a token, a permission or a secret is missing or wrong',
				helps: 'somebody must put the permission or the secret right; running it again does not'
			},
			vcs_checkout: {
				means: 'git could not fetch, check out or merge',
				helps: 'run it again once; if it comes back, look at the refs and submodules that the log names'
			},
			policy_gate: {
				means: 'a rule of the project is not met',
				helps: 'meet the rule that the log names; running it again does not help'
			},
			generated_drift: {
				means: 'generated or locked files are not up to date',
				helps: 'generate them again and commit them; running it again does not help'
			},
			dependency_resolution: {
				means: 'its dependencies cannot be resolved',
				helps: 'change the versions that are asked for; running it again does not help'
			},
			lint_format: {
				means: 'a linter or a formatter complains',
				helps: 'change the files that it names; running it again does not help'
			},
			compile_error: {
				means: 'it does not compile',
				helps: 'change the files that it names; running it again does not help'
			},
			test_failure: {
				means: 'a test fails',
				helps: 'find what changed; a change of files may repair it'
			},
			workflow_config: {
				means: 'the workflow or its environment is set up wrongly',
				helps: 'somebody must change the workflow; running it again does not help'
			},
			unknown: {
				means: 'no rule knows it',
				helps: 'read the log, or ask for a triage'
			}
		};
		const STATE_WORDS = {
			new: 'too early to say whether it will come back',
			suspect_flaky: 'the same commit was red and green',
			flaky: 'it comes and goes without a change',
			persistent: 'it comes back on every run',
			fixed: 'the last runs were green'
		};
		const classByRule = (record)=>record.history?.refinedFrom ?? record.class;
		function whatHelps(record) {
			const found = classByRule(record);
			const state = record.history?.state;
			if (state === 'fixed') return 'nothing more';
			const flaky = state === 'flaky' || state === 'suspect_flaky';
			if (found === 'test_failure' && flaky) return 'run it again; the test itself has to be made reliable';
			return CLASS_WORDS[found].helps;
		}
		function retryHelps(kind, state) {
			const { retry } = _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__.hc[kind];
			return retry === 'once' && (state === 'persistent' || state === 'fixed') ? 'no' : retry;
		}
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
	94673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			j: ()=>(readPlanPull)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const PLAN = `query Plan($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    issueOrPullRequest(number: $number) { __typename ... on PullRequest {
      number url title body state isDraft isCrossRepository author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      headRefName headRefOid baseRefName labels(first: 50) { nodes { name } }
      commits(last: 2) { nodes { commit {
        oid message author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jX} } tree { oid } parents(first: 2) { nodes { oid tree { oid } } }
      } } }
    } }
  }
}`;
		async function readPlanPull(github, repo, number) {
			const needs = [
				'contents: read',
				'pull-requests: read'
			];
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, PLAN, {
				...repo,
				number
			}, needs);
			const pull = answer.repository?.issueOrPullRequest;
			if (pull?.__typename !== 'PullRequest') return undefined;
			return {
				number: pull.number,
				url: pull.url,
				title: pull.title,
				body: pull.body,
				state: pull.state.toLowerCase(),
				draft: pull.isDraft,
				fork: pull.isCrossRepository,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.author),
				edit: pull.lastEditedAt ? {
					editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.editor),
					at: pull.lastEditedAt
				} : undefined,
				labels: nodesOf(pull.labels).map(({ name })=>name),
				branch: pull.headRefName,
				headSha: pull.headRefOid,
				baseBranch: pull.baseRefName,
				defaultBranch: answer.repository?.defaultBranchRef?.name ?? '',
				head: headOf(nodesOf(pull.commits).at(-1)?.commit),
				before: headOf(nodesOf(pull.commits).at(-2)?.commit)
			};
		}
		const nodesOf = (list)=>(list?.nodes ?? []).flatMap((node)=>(node === null ? [] : [
					node
				]));
		function headOf(commit) {
			if (!commit) return undefined;
			const parents = nodesOf(commit.parents);
			const tree = commit.tree?.oid;
			return {
				sha: commit.oid,
				message: commit.message,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.DR)(commit.author),
				parents: parents.map(({ oid })=>oid),
				empty: tree !== undefined && tree === parents[0]?.tree?.oid
			};
		}
	}),
	2160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createFix: ()=>(createFix)
		});
		var branch_name = __webpack_require__(46079);
		var commit_message = __webpack_require__(83704);
		var fix = __webpack_require__(39880);
		var domain_repo = __webpack_require__(94395);
		var github_commits = __webpack_require__(76142);
		var pulls = __webpack_require__(56348);
		var repos = __webpack_require__(64381);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var patch = __webpack_require__(1149);
		var errors = __webpack_require__(807);
		var json = __webpack_require__(55012);
		;
		const MAX_SEALED_BYTES = 16 * 1024 * 1024;
		const hashOf = (text)=>(0, external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex');
		function seal(value, what) {
			const text = `${JSON.stringify(value)}\n`;
			if (Buffer.byteLength(text) > MAX_SEALED_BYTES) throw new errors.yo(`${what} would be larger than ${MAX_SEALED_BYTES} bytes, more than a later job reads: lower \`max-files\`, or protect the large files with \`protected-paths\`.`);
			return {
				text,
				sha256: hashOf(text)
			};
		}
		function unseal({ text, sha256 }, schema, what) {
			if (hashOf(text) !== sha256) throw new errors.PL('W9', `${what} is not the one that was handed over: its SHA-256 differs. Start again with a new run; if this repeats, somebody changes the artifact.`);
			let value;
			try {
				value = (0, json.qF)(text, what, MAX_SEALED_BYTES);
			} catch (error) {
				throw new errors.PL('W9', (0, errors.bD)(error));
			}
			const parsed = schema.safeParse(value);
			if (parsed.success) return parsed.data;
			const [issue] = parsed.error.issues;
			throw new errors.PL('W9', `${what} does not fit: ${issue?.path.join('.') || 'value'}: ${issue?.message}.`);
		}
		;
		const WHAT = 'plan.json';
		const writePlan = (plan)=>seal(plan, WHAT);
		const readPlan = (text, sha256)=>unseal({
				text,
				sha256
			}, fix.aE, WHAT);
		function checkPlanRun(plan, reader) {
			const objections = [];
			if (plan.run.id !== reader.run.id) objections.push(`plan.json was made by the run ${plan.run.id}, and this is the run ${reader.run.id}.`);
			else if (plan.run.attempt > reader.run.attempt) objections.push(`plan.json was made by attempt ${plan.run.attempt} of this run, and this is attempt ${reader.run.attempt}.`);
			if (plan.home.id !== reader.home.id || !sameName(plan.home.repo, reader.home.repo)) objections.push(`plan.json was made for another repository than ${reader.home.repo}.`);
			return objections;
		}
		function sameName(a, b) {
			const [one, other] = [
				(0, domain_repo.E3)(a),
				(0, domain_repo.E3)(b)
			];
			return one !== undefined && other !== undefined && (0, domain_repo.Zj)(one, other);
		}
		var promises_ = __webpack_require__(51455);
		var download = __webpack_require__(25138);
		;
		const MOST_BYTES = 512 * 1024 * 1024;
		const TRIES = 2;
		async function downloadTarball(github, repo, sha, file, signal, most = MOST_BYTES) {
			for(let tries = 1;; tries++){
				const stored = await (0, download.c)(github, repo, {
					kind: 'tarball',
					sha
				}, signal);
				if (!stored) throw new errors.E1('not-found', 404, `GitHub has no commit ${sha.slice(0, 12)} of ${(0, domain_repo.fq)(repo)} any more.`);
				try {
					return await save(stored.body ?? new ReadableStream(), file, most);
				} catch (error) {
					signal.throwIfAborted();
					if (error instanceof TooLarge) throw tooLarge(repo, most);
					if (isOfDisk(error)) throw new errors.yo(`${file} cannot be written: ${error.message}.`, {
						cause: error
					});
					if (tries < TRIES) continue;
					throw new errors.E1('unavailable', 0, `The connection broke while the files of ${(0, domain_repo.fq)(repo)} were downloaded.`, {
						cause: error
					});
				}
			}
		}
		class TooLarge extends Error {
		}
		const tooLarge = (repo, most)=>new errors.yo(`The files of ${(0, domain_repo.fq)(repo)} are more than ${Math.floor(most / 1024 / 1024)} MiB as an archive; a fix cannot be tried out on them.`);
		const isOfDisk = (error)=>[
				'open',
				'write',
				'close'
			].includes(error?.syscall ?? '');
		async function save(body, file, most) {
			const hash = (0, external_node_crypto_.createHash)('sha256');
			const out = await (0, promises_.open)(file, 'wx', 0o600);
			try {
				let bytes = 0;
				for await (const chunk of body){
					bytes += chunk.length;
					if (bytes > most) throw new TooLarge();
					hash.update(chunk);
					await out.writeFile(chunk);
				}
				await out.close();
				return {
					bytes,
					sha256: hash.digest('hex')
				};
			} catch (error) {
				await out.close().catch(()=>{});
				await (0, promises_.rm)(file, {
					force: true
				});
				throw error;
			}
		}
		;
		const PLAN = 'plan.json';
		const fileName = (repo, ending)=>`${repo.replace('/', '__')}${ending}`;
		function machineOf({ host }) {
			if (host.machine) return host.machine;
			throw new errors.yo('This host runs no programs and keeps no files; use the action on a runner.');
		}
		async function saveBases({ deps, facts, input }, parts = []) {
			const own = machineOf(deps).folder;
			const folder = input.stage === 'propose' ? external_node_path_.join(own, 'plan', 'base') : (0, external_node_fs_.mkdtempSync)(external_node_path_.join(own, 'base-'));
			(0, external_node_fs_.mkdirSync)(folder, {
				recursive: true
			});
			return Promise.all(facts.targets.map(async ({ repo: { repo, pin } })=>{
				const file = external_node_path_.join(folder, fileName((0, domain_repo.fq)(repo), '.tar.gz'));
				const sha = parts.find((part)=>part.repo === (0, domain_repo.fq)(repo))?.base.sha ?? pin;
				const { sha256 } = await downloadTarball(deps.github, repo, sha, file, deps.host.signal);
				return {
					repo,
					file,
					sha,
					sha256
				};
			}));
		}
		const archivesOf = async (...given)=>namedIn(await saveBases(...given));
		const namedIn = (bases)=>bases.map(({ repo, sha, sha256 })=>({
					repo: (0, domain_repo.fq)(repo),
					sha,
					sha256
				}));
		function savePlan(deps, plan) {
			const folder = external_node_path_.join(machineOf(deps).folder, 'plan');
			(0, external_node_fs_.mkdirSync)(folder, {
				recursive: true
			});
			const { text, sha256 } = writePlan(plan);
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, PLAN), text);
			for (const { repo, files } of 'parts' in plan ? plan.parts : [])(0, external_node_fs_.writeFileSync)(external_node_path_.join(folder, fileName(repo, '.patch')), (0, patch.jV)(files));
			return {
				folder,
				sha256
			};
		}
		function loadPlan({ planFolder = '', planSha256 = '' }) {
			return readPlan(readBounded(external_node_path_.join(planFolder, PLAN), '`plan`'), planSha256);
		}
		function readBounded(file, input) {
			try {
				const { size } = (0, external_node_fs_.statSync)(file);
				if (size > MAX_SEALED_BYTES) throw new Error(`it is larger than ${MAX_SEALED_BYTES} bytes`);
				return (0, external_node_fs_.readFileSync)(file, 'utf8');
			} catch (error) {
				throw new errors.yo(`${input}: ${file} cannot be read (${(0, errors.bD)(error)}). Download the artifact of the earlier job to that place.`, {
					cause: error
				});
			}
		}
		function loadBases({ archives }, { planFolder = '' }) {
			return archives.map(({ repo: name, sha256 })=>{
				const repo = (0, domain_repo.E3)(name);
				const file = external_node_path_.join(planFolder, 'base', fileName(name, '.tar.gz'));
				const found = repo && folder_hashOf(file);
				if (!repo || found !== sha256) throw new errors.PL('W9', `The archive of ${name} in \`plan\` is not the one that was handed over. Nothing was run.`);
				return {
					repo,
					file
				};
			});
		}
		function folder_hashOf(file) {
			try {
				return (0, external_node_crypto_.createHash)('sha256').update((0, external_node_fs_.readFileSync)(file)).digest('hex');
			} catch  {
				return undefined;
			}
		}
		var ask = __webpack_require__(16269);
		var jobs_report = __webpack_require__(4905);
		var read = __webpack_require__(13480);
		;
		async function handOver(work, found) {
			const { deps, facts, soFar } = work;
			const handed = 'plan' in found ? found.plan : refusalOf(work, found);
			(0, ask.Tr)(await deps.redactor(), (0, json.CB)(handed), 'handed over');
			const { folder, sha256 } = savePlan(deps, handed);
			const files = 'plan' in found ? found.plan.parts.flatMap((part)=>part.files.map(({ path })=>`${part.repo}/${path}`)) : [];
			const report = 'plan' in found ? (0, jobs_report.fj)('ai-create-fix', 'done', 'ok', `A change of ${files.join(', ')} is proposed; nothing is written yet.`) : (0, jobs_report.fj)('ai-create-fix', found.outcome, found.reason, found.message);
			return {
				...report,
				...soFar,
				refused: found.refused,
				outputs: {
					plan: folder,
					'plan-sha256': sha256,
					issue: String(facts.issue.number)
				},
				data: {
					issue: facts.issue.number,
					files
				}
			};
		}
		function handOverRefusal(deps, started, refusal, reason) {
			const { why: message } = refusal;
			const ending = {
				end: 'refused',
				because: [
					message
				]
			};
			const { folder, sha256 } = savePlan(deps, {
				...runOf(deps, started),
				ending,
				reason,
				message
			});
			return {
				...(0, jobs_report.fj)('ai-create-fix', 'refused', reason, message),
				refused: [
					refusal
				],
				outputs: {
					plan: folder,
					'plan-sha256': sha256
				}
			};
		}
		const refusalOf = (work, { ending, reason, message, asked })=>({
				...handoverOf(work),
				...{
					ending,
					reason,
					message
				},
				...(asked ? {
					asked
				} : {})
			});
		function handoverOf({ deps, started, facts }) {
			const fingerprint = (0, read.ax)(facts);
			return {
				...runOf(deps, started),
				issue: facts.issue.number,
				...(fingerprint === undefined ? {} : {
					fingerprint
				})
			};
		}
		function runOf({ settings: { home, run } }, { key, number, scope }) {
			return {
				version: 1,
				run: {
					id: run.id,
					attempt: run.attempt
				},
				home: {
					repo: (0, domain_repo.fq)(home),
					id: scope.repos.find(({ repo })=>(0, domain_repo.Zj)(repo, home)).id
				},
				issue: number,
				start: key
			};
		}
		;
		async function findUnfinished(work) {
			const { deps, facts, input } = work;
			if (facts.plan) return findCarriedOut(work, facts.plan);
			const { issue, record } = facts;
			const told = new Set(record?.attempts.flatMap(({ pulls })=>pulls));
			const prefix = (0, branch_name.$j)(input.branch, {
				issue: issue.number
			});
			const runOf = (name)=>name.startsWith(prefix) && /^[1-9]\d{0,15}$/.test(name.slice(prefix.length)) ? Number(name.slice(prefix.length)) : 0;
			const found = await Promise.all(facts.targets.flatMap((target)=>target.facts.branches.map(async (branch)=>{
					const trusts = (0, read.$d)(deps, target);
					const ours = branch.author && trusts(branch.author) && runOf(branch.name) > 0;
					const says = ours ? (0, commit_message.hV)(branch.message) : undefined;
					const open = target.facts.pulls.find((pull)=>!pull.fork && pull.branch === branch.name);
					if (!says || branch.parents.length !== 1) return [];
					if (open ? told.has(open.url) || !trusts(open.author) : await (0, pulls.R4)(deps.github, target.repo.repo, branch.name)) return [];
					const part = await partOf(deps, target, branch, says, input.limits.maxFiles);
					if (part && (0, read.qQ)(facts, part) === says.plan) return [
						{
							part,
							says
						}
					];
					deps.host.log.warning(`The branch ${branch.name} of ${(0, domain_repo.fq)(target.repo.repo)} is not what its commit says; it is left alone.`);
					return [];
				})));
			const parts = found.flat();
			const names = [
				...new Set(parts.map(({ part })=>part.branch))
			].toSorted((a, b)=>runOf(b) - runOf(a));
			const whole = names.map((name)=>parts.filter(({ part })=>part.branch === name)).find(isWhole);
			for (const { part, says } of whole ? [] : parts)deps.host.log.warning(`An earlier run left ${part.branch} of ${part.repo}, which is one of ${says.part.of} parts of a fix, and what the others were is not known. Delete it if you do not want it.`);
			const [first] = whole ?? [];
			if (!whole || !first) return undefined;
			const kept = whole.toSorted((a, b)=>a.says.part.number - b.says.part.number).map(({ part })=>part);
			return readyWith(work, kept, first.says);
		}
		async function findCarriedOut(work, plan) {
			const { deps, facts, input } = work;
			const [target] = facts.targets;
			const branch = target?.facts.branches.find(({ name })=>name === plan.branch);
			if (plan.top === plan.head || !target || !branch?.author || !(0, read.$d)(deps, target)(branch.author)) return undefined;
			const says = (0, commit_message.hV)(branch.message);
			const part = says && (await partOf(deps, target, branch, says, input.limits.maxFiles));
			const isPlan = part?.base.sha === plan.head && says?.plan === (0, read.qQ)(facts, part);
			return isPlan ? readyWith(work, [
				part
			], says) : undefined;
		}
		async function readyWith(work, parts, says) {
			work.deps.host.log.notice('An earlier run left a fix without its pull request or comment; it is finished now.');
			const plan = {
				...handoverOf(work),
				archives: work.input.stage === 'propose' ? await archivesOf(work, parts) : [],
				parts,
				answer: {
					outcome: 'fix',
					...says.answer
				},
				closes: says.closes,
				...(work.facts.plan ? {
					approved: true
				} : {}),
				asked: says.asked
			};
			return {
				plan,
				proof: says.proof,
				refused: []
			};
		}
		const isWhole = (parts)=>parts.every(({ says })=>says.part.of === parts.length) && new Set(parts.map(({ says })=>says.part.number)).size === parts.length;
		async function partOf({ github }, { repo: { repo, id }, base }, branch, { pull }, maxFiles) {
			const parent = branch.parents[0];
			const { files, commits, cut } = await (0, github_commits.kC)(github, repo, parent, branch.sha);
			if (cut || commits.length !== 1 || files.length > maxFiles) return undefined;
			const [old, now] = await Promise.all([
				parent,
				branch.sha
			].map(async (sha)=>{
				const { entries } = await (0, repos.nT)(github, repo, sha);
				return new Map(entries.map((entry)=>[
						entry.path,
						entry
					]));
			}));
			const read = async (path, entry, sha)=>entry === undefined ? null : isPlain(entry) ? (0, repos.TA)(github, repo, path, sha) : undefined;
			const changes = await Promise.all(files.map(async ({ path, previousPath, status })=>{
				const [was, is] = [
					old.get(path),
					now.get(path)
				];
				const [before, after] = await Promise.all([
					read(path, was, parent),
					read(path, is, branch.sha)
				]);
				if (before === undefined || after === undefined || previousPath !== undefined) return undefined;
				const mode = is?.mode ?? was?.mode;
				const asBefore = mode === (was?.mode ?? '100644') && (status === 'added') === (was === undefined);
				return asBefore ? {
					path,
					before,
					after,
					mode: mode === '100755' ? '100755' : '100644'
				} : undefined;
			}));
			const { success, data } = fix.yB.shape.files.safeParse(changes);
			if (!success) return undefined;
			return {
				repo: (0, domain_repo.fq)(repo),
				repoId: id,
				base: {
					branch: base,
					sha: parent
				},
				branch: branch.name,
				files: data,
				pull
			};
		}
		const isPlain = ({ kind, mode })=>kind === 'file' && /^100(?:644|755)$/.test(mode);
		var apply = __webpack_require__(57950);
		;
		const KEPT = 50;
		const wasTried = ({ end })=>end !== 'refused';
		function withAttempt(record, attempt) {
			const others = (record?.attempts ?? []).filter(({ start })=>start !== attempt.start);
			const attempts = [
				...others,
				attempt
			];
			while(attempts.length > KEPT){
				const refused = attempts.findIndex((candidate)=>!wasTried(candidate));
				attempts.splice(Math.max(0, refused), 1);
			}
			return {
				...record,
				attempts
			};
		}
		const attemptsLeft = (attempts, maxAttempts)=>Math.max(0, maxAttempts - attempts.filter(wasTried).length);
		var target = __webpack_require__(8282);
		var comment_body = __webpack_require__(39486);
		var markdown = __webpack_require__(33567);
		var neutralize = __webpack_require__(94561);
		var prose = __webpack_require__(13807);
		var words = __webpack_require__(7673);
		var pull_template = __webpack_require__(1259);
		;
		const VERDICTS = {
			passed: 'proved',
			none: 'not tried out, its syntax is right',
			failed: 'did not do what it should',
			'not-reproduced': 'the failure did not show before it',
			broken: 'could not be tried out',
			'gave-up': 'proposed no change'
		};
		function alternativesText(others, maxProse, unfolded = false) {
			if (others.length === 0) return '';
			const told = others.map((one)=>proposalText(one, maxProse)).join('\n\n');
			return unfolded ? `${(0, markdown.R_)(3, comment_body.jC.fix)}\n\n${told}` : (0, markdown.zH)(comment_body.jC.fix, told);
		}
		function proposalText({ summary, verdict, risk, weakens, files, lines, steps }, maxProse) {
			const facts = [
				VERDICTS[verdict],
				...(files.length > 0 ? [
					`risk **${risk}**`
				] : []),
				...(weakens ? [
					'**makes a test or a check weaker**'
				] : []),
				...(files.length > 0 ? [
					`${(0, words.U9)(lines, 'line')} in ${listed(files)}`
				] : [])
			];
			const trial = steps.map(({ step, ok, seconds })=>`${(0, markdown.ti)(step)} ${ok ? 'passes' : '**fails**'} (${Math.round(seconds * 10) / 10} s)`);
			return [
				`**Another proposal**: ${facts.join(', ')}.`,
				...(trial.length > 0 ? [
					`Its trial: ${trial.join(', ')}.`
				] : []),
				'In the words of the model:',
				(0, pull_template.MM)((0, prose.C)(summary, {
					maxChars: maxProse
				}))
			].join('\n\n');
		}
		const MOST_FILES = 5;
		function listed(files) {
			const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
			return (files.slice(0, MOST_FILES).map((file)=>(0, markdown.ti)(file)).join(', ') + more);
		}
		var command = __webpack_require__(80806);
		var proof_text = __webpack_require__(98049);
		var pull_text = __webpack_require__(54314);
		;
		const WORDS = {
			triage: {
				title: 'CI failure fix',
				about: 'this failure'
			},
			issue: {
				title: 'Fix',
				about: 'this issue'
			},
			plan: {
				title: 'The approved plan',
				about: 'the plan'
			}
		};
		const ROOM = [
			{
				output: 6_000,
				prose: 60_000,
				attempts: 20
			},
			{
				output: 1_500,
				prose: 2_000,
				attempts: 10
			},
			{
				output: 0,
				prose: 500,
				attempts: 3
			}
		];
		function fixComment(facts, fits = (text)=>text.length <= comment_body.xG) {
			let text = '';
			for (const room of ROOM){
				text = joined([
					(0, markdown.R_)(2, WORDS[facts.from].title),
					...endingText(facts, room),
					alternativesText(facts.others, Math.min(room.prose, 1_500), facts.unfolded),
					...earlierText(facts.earlier, room),
					'---',
					facts.asked ? (0, pull_text.xO)(facts.asked, facts.runUrl) : `Written without a model by [this run](${facts.runUrl}).`
				]);
				if (fits(text)) return text;
			}
			return text;
		}
		const joined = (texts)=>texts.filter((text)=>text !== '').join('\n\n');
		function endingText(facts, room) {
			const { ending, allowLinks } = facts;
			const said = (text)=>toldBy(text, room);
			switch(ending.end){
				case 'refused':
					return [
						facts.asked ? '**The change was not published.**' : facts.from === 'plan' ? '**The plan is not carried out.**' : '**No fix was tried.**',
						list(ending.because.map((message)=>ours(message, allowLinks)))
					];
				case 'gave-up':
					return [
						'**The model gave up.** It says:',
						said(ending.summary),
						refusals(ending.refused),
						again(facts)
					];
				case 'failed-validation':
					return [
						`**A change was proposed, and ${facts.from === 'plan' ? 'it is not on the branch' : 'no pull request was opened'}**, because it could not be shown that it helps.`,
						(0, proof_text.Q)(ending.proof, room.output),
						NEXT[ending.proof.verdict],
						'What was tried, in the words of the model:',
						said(ending.summary),
						again(facts)
					];
				case 'published':
					return [
						...published(ending, facts.from),
						missing(ending, allowLinks),
						quoted(ending.note, room),
						(0, proof_text.n)(ending.proof),
						(0, pull_text.lq)(ending.workflows)
					];
				case 'not-opened':
					return [
						...notOpened(ending),
						quoted(ending.note, room)
					];
			}
		}
		const toldBy = (text, room)=>(0, pull_template.MM)((0, prose.C)(text, {
				maxChars: room.prose
			}));
		const ours = (text, allowLinks)=>(0, neutralize.b)(text, {
				allowLinks,
				allowCommands: [
					...command.S1
				],
				maxChars: 1_000
			});
		const list = (items)=>items.length === 1 ? items[0] : items.map((item)=>`- ${item}`).join('\n');
		const NEXT = {
			passed: '',
			failed: '',
			'not-reproduced': 'See whether the failure is gone already, and whether `reproduce-command` shows it on the default branch.',
			broken: 'Look at the log of the run: `setup-command` must succeed on the default branch as it is, and `reproduce-command` must be found there and end in time. This attempt is not counted.',
			none: ''
		};
		const again = ({ attemptsLeft, from })=>attemptsLeft > 0 ? `${(0, words.U9)(attemptsLeft, 'attempt')} ${attemptsLeft === 1 ? 'is' : 'are'} left: write \`${from === 'plan' ? '/approve' : '@ai-create-fix'}\` in a new comment, with a hint if you have one.` : `No attempt is left: somebody should look at ${WORDS[from].about}, or raise \`max-attempts\`.`;
		function refusals(refused) {
			const rows = refused.map(({ rule, what, why })=>[
					(0, markdown.ti)(rule),
					(0, neutralize.b)(what, {
						maxChars: 100
					}),
					(0, neutralize.b)(why, {
						maxChars: 300
					})
				]);
			const once = rows.filter((row, index)=>rows.findIndex((other)=>other.join() === row.join()) === index).slice(0, 10);
			return once.length === 0 ? '' : `What it was not allowed to do:\n\n${(0, markdown.tp)([
				'Rule',
				'Asked for',
				'Why not'
			], once)}`;
		}
		function published({ pulls }, from) {
			const rows = pulls.map((pull, index)=>{
				const reviewers = pull.reviewers.slice(0, 20).map((name)=>(0, markdown.ti)(name));
				return [
					`${pulls.length > 1 ? `${index + 1}.` : '-'} ${(0, pull_text._n)(pull)}, risk **${pull.risk}**`,
					...(pull.weakens ? [
						'**makes a test or a check weaker**'
					] : []),
					...(reviewers.length > 0 ? [
						`review asked of ${reviewers.join(', ')}`
					] : [])
				].join(', ');
			});
			const order = pulls.length > 1 ? ', to be merged in this order' : '';
			const told = from === 'plan' ? 'The plan is carried out in this draft pull request' : `${(0, words.U9)(pulls.length, 'draft pull request')} proposed${order}`;
			return [
				`**${told}:**`,
				rows.join('\n')
			];
		}
		function missing({ missing }, allowLinks) {
			if (!missing) return '';
			return `**${(0, markdown.ti)(missing.repo)} is missing**: ${ours(missing.why, allowLinks)} Merge or close what stands, then write \`@ai-create-fix\` in a new comment.`;
		}
		function notOpened({ branches }) {
			const rows = branches.map(({ repo, branch, compareUrl })=>`- ${(0, markdown.ti)(repo)}: [${(0, markdown.ti)(branch)}](${compareUrl})`);
			return [
				`**The change stands on a branch, and GitHub did not let this run open a pull request.** Open it from there:`,
				rows.join('\n'),
				`Or switch on **${target.O}** (Settings, Actions, General, Workflow permissions; an organization may have switched it off for all), or give \`github-token\` the token of a GitHub App, and run this again: it goes on with the branch and asks no model.`
			];
		}
		function quoted(note, room) {
			if (note === undefined || note.trim() === '') return '';
			const lines = toldBy(note, room).split('\n');
			return [
				'The model notes:',
				'',
				...lines.map((line)=>`> ${line}`.trimEnd())
			].join('\n');
		}
		const END_WORDS = {
			published: 'proposed',
			'not-opened': 'proposed, and no pull request could be opened',
			'not-published': 'proposed, and refused by a guard',
			'failed-validation': 'not shown to help',
			'gave-up': 'given up',
			refused: 'not tried'
		};
		const repoIn = (url)=>/([^/\s]{1,100}\/[^/\s]{1,100})\/pull\/\d{1,16}$/.exec(url)?.[1] ?? 'pull request';
		function earlierText(earlier, room) {
			if (earlier.length === 0) return [];
			const rows = earlier.toReversed().slice(0, room.attempts).map(({ at, end, pulls, run })=>{
				const links = pulls.map((url)=>(0, pull_text._n)({
						repo: repoIn(url),
						url
					}));
				return `- ${(0, words.iE)(at)}: ${END_WORDS[end]}${links.length > 0 ? ` (${links.join(', ')})` : ''}, run ${(0, markdown.ti)(String(run))}`;
			});
			return [
				(0, markdown.R_)(3, 'Earlier attempts'),
				rows.join('\n')
			];
		}
		var write_pull = __webpack_require__(74499);
		var apply_deps = __webpack_require__(43862);
		var eyes = __webpack_require__(56097);
		var access = __webpack_require__(41129);
		var pull_marker = __webpack_require__(35959);
		var plan_hash = __webpack_require__(82767);
		var plan_seal = __webpack_require__(57906);
		;
		const APPROVAL_REFUSALS = (null && ([
			'no-plan',
			'done',
			'bot',
			'no-permission',
			'closed',
			'author',
			'edited',
			'renewed',
			'stale',
			'moved',
			'not-ours',
			'base-changed',
			'not-draft'
		]));
		function decideApproval(facts) {
			const refuse = (rule, reason, message)=>({
					may: false,
					...{
						rule,
						reason,
						message
					}
				});
			const { approver, permission, pull, approvedAt, words, repo } = facts;
			const trusts = (who)=>(0, access.t1)(who, facts.self, facts.trustedBots);
			if (!pull) return refuse('B3', 'no-plan', 'There is no plan here. Write `/approve` on the pull request of the plan.');
			const at = `#${pull.number}`;
			const again = 'Close it, and write `@ai-plan` in a new comment on the issue.';
			const found = pull.fork || !trusts(pull.author) ? undefined : (0, pull_marker.we)(pull.body);
			if (found?.kind === 'fix' && found.data.approved) return refuse('G5', 'done', `The plan of ${at} was approved by ${found.data.approved.by} and carried out already.`);
			if (found?.kind !== 'plan' || !isHere(found.data.issue, repo)) return refuse('B3', 'no-plan', `${at} holds no plan of ours. Write \`/approve\` on the pull request of the plan.`);
			if (approver.type !== 'User') return refuse('G5', 'bot', `${approver.login} is a bot: a person with write access must approve the plan.`);
			if (permission !== 'write' && permission !== 'admin') return refuse('G1', 'no-permission', `${approver.login} may not write here, so this approval does not count.`);
			const { issue, hash, head } = found.data;
			if (pull.state !== 'open') return refuse('W3', 'closed', `${at} is ${pull.state}. Write \`@ai-plan\` in a new comment on the issue for another plan.`);
			if (trusts(approver) || [
				pull.author.id,
				pull.head?.author?.id
			].includes(approver.id)) return refuse('G5', 'author', `${approver.login} has a part in ${at}: somebody else must approve it.`);
			const { edit } = pull;
			if (edit && !trusts(edit.editor)) return refuse('G5', 'edited', `${edit.editor.login} has edited the plan of ${at}, so it is not what we wrote. ${again}`);
			if ((0, plan_seal.vN)(pull.body) !== hash) return refuse('G5', 'edited', `The plan of ${at} does not say what it said when we wrote it. ${again}`);
			if (edit && approvedAt !== undefined && edit.at >= approvedAt) return refuse('G5', 'renewed', `The plan of ${at} was renewed after that comment. Read it, and approve it in a new one.`);
			const named = NAMED.exec(words)?.[0].toLowerCase();
			if (named !== undefined && ![
				head,
				hash
			].some((one)=>one.startsWith(named))) return refuse('G5', 'stale', `That comment approves ${named.slice(0, 12)}, and the plan of ${at} stands on ${head.slice(0, 12)}. Read it, and approve it in a new comment.`);
			const opened = openedBy(pull, head, trusts);
			if (!opened) return refuse('G5', 'moved', `Somebody has pushed to the branch of ${at} since the plan was made. ${again}`);
			const { author, parents, message, empty } = opened;
			const [base] = parents;
			const ours = empty && base !== undefined && parents.length === 1 && author !== undefined && trusts(author) && (0, commit_message.XC)(message) === (0, plan_hash.S)({
				issue,
				repo,
				base,
				files: []
			});
			if (!ours) return refuse('W3', 'not-ours', `The commit of ${at} is not the empty one that we opened its branch with. ${again}`);
			if (pull.baseBranch !== pull.defaultBranch) return refuse('W3', 'base-changed', `${at} is for ${pull.baseBranch}, and plans are carried out for ${pull.defaultBranch}. Change its base back, and approve it again.`);
			if (!pull.draft) return refuse('W3', 'not-draft', `${at} is not a draft any more. Convert it to a draft, and approve it again.`);
			const { number, url, branch, baseBranch, labels } = pull;
			const text = (0, plan_seal.Sf)(pull.body);
			return {
				may: true,
				plan: {
					...{
						issue,
						hash,
						head,
						top: pull.headSha,
						base
					},
					...{
						branch,
						baseBranch,
						number,
						url,
						labels,
						text,
						by: approver.login
					}
				}
			};
		}
		function openedBy({ headSha, head: top, before }, head, trusts) {
			if (!top || top.sha !== headSha) return undefined;
			if (headSha === head) return top;
			const ours = top.author !== undefined && trusts(top.author) && (0, commit_message.hV)(top.message) !== undefined;
			return ours && top.parents.length === 1 && top.parents[0] === head && before?.sha === head ? before : undefined;
		}
		const NAMED = /^(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?![^\s.,:;!?])/i;
		const isHere = (issue, repo)=>issue.toLowerCase().startsWith(`${repo.toLowerCase()}#`);
		var plan_pull = __webpack_require__(94673);
		var answer = __webpack_require__(81821);
		;
		const SILENT = new Set([
			'no-plan',
			'done'
		]);
		async function readApproval(deps, started, stage, soFar) {
			const approval = await approvalNow(deps, started);
			if (approval.may) return approval.plan;
			const { rule, reason, message } = approval;
			const summary = (0, neutralize.neutralize)(message);
			if (SILENT.has(reason)) return {
				...(0, jobs_report.fj)('ai-create-fix', 'skipped', reason, message),
				...soFar,
				summary
			};
			deps.host.audit.append({
				stage: 'start',
				verdict: 'denied',
				rule,
				why: message,
				target: `#${started.number}`
			});
			deps.host.log.notice(`guard.denied rule=${rule} ${message}`);
			if (stage === 'propose') return handOverRefusal(deps, started, {
				rule,
				what: 'approve',
				why: message
			}, reason);
			const why = (0, neutralize.b)(message, {
				allowCommands: [
					'ai-plan'
				],
				maxChars: 1_000
			});
			const told = (0, answer.t)(`**The plan is not carried out.** ${why}`, {
				refused: reason
			});
			const { refused } = await (0, answer.A)(deps, started, soFar, [
				told
			], message);
			const refusal = {
				rule,
				what: 'approve',
				why: message
			};
			return {
				...(0, jobs_report.fj)('ai-create-fix', 'refused', reason, message),
				...soFar,
				refused: [
					refusal,
					...refused
				],
				summary
			};
		}
		const approvalNow = async ({ github, settings }, { number, author, request, self, scope })=>decideApproval({
				repo: (0, domain_repo.fq)(settings.home),
				pull: await (0, plan_pull.j)(github, settings.home, number),
				approver: author,
				permission: 'write',
				approvedAt: scope.frozenAt,
				words: request,
				self,
				trustedBots: settings.trustedBots
			});
		var dry_run = __webpack_require__(49063);
		var judge = __webpack_require__(357);
		var labels = __webpack_require__(34376);
		var create_fix_part = __webpack_require__(95453);
		var github_target = __webpack_require__(61791);
		;
		async function publishParts(publisher) {
			const { parts } = publisher.plan;
			const done = {
				published: [],
				refused: []
			};
			const rounds = parts.length > 1 ? [
				[
					'commit'
				],
				[
					'open-pull'
				]
			] : [
				[
					'commit',
					'open-pull'
				]
			];
			for (const round of rounds){
				for (const part of parts){
					try {
						await publishOne(publisher, part, round, done);
					} catch (error) {
						if (!(error instanceof errors.E1)) throw error;
						return {
							...done,
							broken: {
								part,
								error
							}
						};
					}
					if (done.refused.length > 0) return done;
				}
			}
			await linkEarlier(publisher, done);
			return done;
		}
		async function publishOne(publisher, part, kinds, done) {
			const { deps, facts, soFar } = publisher;
			const target = mustTarget(facts, part);
			const decided = (0, create_fix_part.Ck)(publisher, target, part, done.published);
			const { ready, seen } = await readyFor(publisher, target, part, decided, done.published);
			const effects = [
				{
					kind: 'commit',
					...decided.commit
				},
				{
					kind: 'open-pull',
					...decided.pull,
					text: decided.text(ready)
				}
			];
			const plan = {
				subject: {
					repo: target.repo.repo,
					number: 0
				},
				effects: effects.filter(({ kind })=>kinds.some((wanted)=>wanted === kind)),
				because: [
					`issue #${facts.issue.number}`,
					`risk ${decided.risk.level}`
				]
			};
			const before = soFar.applied.length;
			const { refused, config } = await (0, apply.B)(plan, ready, soFar.applied);
			done.refused.push(...refused);
			if ((0, domain_repo.Zj)(target.repo.repo, deps.settings.home)) done.home = {
				facts: await seen(),
				...(config ? {
					config
				} : {})
			};
			if (refused.length > 0 || !kinds.includes('open-pull')) return;
			const opened = soFar.applied.slice(before).find(({ effect })=>effect.kind === 'open-pull');
			const { risk, weakened, reviewers, workflows } = decided;
			const left = soFar.applied.slice(before).flatMap((one)=>one.left ?? []);
			const wanted = [
				...reviewers.users,
				...reviewers.teams.map((slug)=>`${target.repo.repo.owner}/${slug}`)
			];
			done.published.push({
				part,
				risk,
				weakened,
				workflows,
				url: opened?.url,
				reviewers: wanted.filter((name)=>!left.some((what)=>what.startsWith(`${name} was not asked `)))
			});
		}
		const mustTarget = (facts, part)=>{
			const target = (0, read.$r)(facts, part);
			if (!target) throw new Error(`W2: a part of the fix is for ${part.repo}, which is no target of this run`);
			return target;
		};
		async function readyFor({ deps, facts }, { self, repo: { repo } }, part, { reviewers }, published) {
			const { settings } = deps;
			const isHome = (0, domain_repo.Zj)(repo, settings.home);
			let reading;
			const seen = ()=>{
				reading ??= (0, github_target._)(deps.github, repo, {
					...(0, read.I7)(facts.plan, part.branch),
					labels: read.UW,
					users: reviewers.users,
					configPath: isHome ? settings.configPath : undefined
				});
				return reading;
			};
			const base = await (0, apply_deps.B)(deps, {
				self,
				scope: facts.scope
			});
			const ready = {
				...base,
				allowLinks: [
					...base.allowLinks,
					...published.flatMap(({ url })=>url ?? [])
				],
				writable: facts.targets.map(({ repo: one })=>one.repo),
				target: seen,
				readSubject: seen,
				...(isHome ? {
					killSwitch: async (shown)=>deps.killSwitch(shown ?? {
							text: (await seen()).config
						})
				} : {})
			};
			return {
				ready,
				seen
			};
		}
		async function linkEarlier(publisher, { published }) {
			for (const { part, url } of published.slice(0, -1)){
				const number = Number(/\/pull\/(\d+)$/.exec(url ?? '')?.[1]);
				if (!number) continue;
				const target = mustTarget(publisher.facts, part);
				const decided = (0, create_fix_part.Ck)(publisher, target, part, published);
				const { ready } = await readyFor(publisher, target, part, decided, published);
				const { marker, references } = decided.pull;
				const plan = {
					subject: {
						repo: target.repo.repo,
						number: 0
					},
					effects: [
						{
							kind: 'edit-pull',
							number,
							marker,
							references,
							text: decided.text(ready)
						}
					],
					because: [
						'the pull requests of a fix name each other'
					]
				};
				await (0, apply.B)(plan, ready, publisher.soFar.applied);
			}
		}
		;
		async function carriedOut(publisher, { published }, report) {
			const { deps, facts, soFar } = publisher;
			const [done] = published;
			const approved = facts.plan;
			if (!done || !approved) return report;
			const target = mustTarget(facts, done.part);
			const decided = (0, create_fix_part.Ck)(publisher, target, done.part, published);
			const { marker, references, title } = decided.pull;
			const home = deps.settings.home;
			const steps = [
				(ready)=>({
						subject: {
							repo: home,
							number: approved.number
						},
						effects: [
							{
								kind: 'label',
								add: [
									labels.UD.approved
								],
								replacePrefix: 'plan-'
							},
							keptPlan(approved, ready)
						],
						because: [
							`the plan was approved by ${approved.by}`
						]
					}),
				(ready)=>({
						subject: {
							repo: home,
							number: 0
						},
						effects: [
							{
								kind: 'edit-pull',
								number: approved.number,
								title,
								marker,
								references,
								text: decided.text(ready)
							}
						],
						because: [
							'the plan is carried out'
						]
					})
			];
			for (const step of steps){
				const { ready } = await readyFor(publisher, target, done.part, decided, published);
				const { refused } = await (0, apply.B)(step(ready), ready, soFar.applied);
				const [first] = refused;
				if (first) return {
					...report,
					...soFar,
					outcome: 'refused',
					reason: (0, jobs_report.A3)(first),
					message: `The code stands, and its pull request still shows the plan: ${first.why} (${first.rule}).`,
					refused: [
						...report.refused,
						...refused
					]
				};
			}
			return {
				...report,
				...soFar
			};
		}
		function keptPlan({ by, text, hash }, ready) {
			const saying = (plan)=>({
					marker: 'approved',
					data: {
						plan: hash,
						by
					},
					text: `${(0, markdown.ti)(by)} approved this plan (${(0, markdown.ti)(hash.slice(0, 12))}):\n\n${plan}`
				});
			const whole = saying(text);
			return {
				kind: 'comment',
				...((0, comment_body.CX)(whole, ready) ? whole : saying((0, prose.C)(text, {
					maxChars: plan_ROOM
				})))
			};
		}
		const plan_ROOM = 50_000;
		var failure = __webpack_require__(71621);
		var class_words = __webpack_require__(69971);
		;
		const START_REFUSALS = [
			'already-done',
			'open-fix',
			'open-plan',
			'pull-request',
			'no-words',
			'no-triage',
			'not-fixable',
			'flaky',
			'low-confidence',
			'attempts'
		];
		const ONLY = {
			'pull-request': 'issue',
			'no-words': 'issue',
			'no-triage': 'triage',
			'not-fixable': 'triage',
			flaky: 'triage',
			'low-confidence': 'triage'
		};
		function decideFixStart(facts) {
			const asked = START_REFUSALS.filter((reason)=>(ONLY[reason] ?? facts.from) === facts.from);
			const found = asked.flatMap((reason)=>{
				const message = REASONS[reason](facts);
				return message === undefined ? [] : [
					{
						reason,
						message
					}
				];
			});
			const [first] = found;
			return first ? {
				may: false,
				...first,
				because: found.map(({ message })=>message)
			} : {
				may: true
			};
		}
		const AGAIN = 'then write `@ai-create-fix` in a new comment';
		const APPROVE_AGAIN = 'then write `/approve` in a new comment';
		const REASONS = {
			'already-done': ({ attempts, startKey, from })=>{
				const open = from === 'plan' ? [
					'not-opened',
					'published'
				] : [
					'not-opened'
				];
				const done = attempts.find(({ start, end })=>start === startKey && !open.includes(end));
				return done && 'This request was answered before, so nothing is done twice. To ask again, write a new comment.';
			},
			'open-fix': (facts)=>{
				const open = facts.openFixes.find((fix)=>isSame(fix, facts));
				return (open && `A fix for this ${facts.from === 'triage' ? 'failure' : 'issue'} is open already: ${open.url}. Review it, or close it; ${facts.from === 'plan' ? APPROVE_AGAIN : `${AGAIN} if it does not do`}.`);
			},
			'open-plan': ({ openPlans: [open] })=>open && `A plan for this issue is open already: ${open}. Answer it there with \`/approve\` or \`/reject\`.`,
			'pull-request': ({ isPull })=>isPull ? 'This is a pull request. Write `@ai-create-fix` in a new comment on an issue.' : undefined,
			'no-words': ({ shown })=>shown ? undefined : 'Whoever wrote this issue may not write to the repository, so no model is shown its text (G8). Say in your own words what is to be done: write `@ai-create-fix` and then what, in a new comment.',
			'no-triage': ({ triage })=>triage ? undefined : `There is no triage of this issue to start from. Write \`@ai-triage\` in a new comment first, ${AGAIN}.`,
			'not-fixable': notFixable,
			flaky: ({ state })=>state === 'flaky' || state === 'suspect_flaky' ? 'This failure comes and goes without a change, so a green run after a fix would prove nothing. Find what makes it unreliable, or run the failed jobs again.' : undefined,
			'low-confidence': ({ triage, minConfidence })=>triage && triage.triage.confidence < minConfidence ? `The triage is ${percent(triage.triage.confidence)} sure of the cause, and \`min-confidence\` asks for ${percent(minConfidence)}. Add what you know of the failure with \`@ai-triage\` in a new comment, ${AGAIN}; or lower \`min-confidence\`.` : undefined,
			attempts: ({ attempts, maxAttempts, startKey })=>attemptsLeft(attempts.filter(({ start })=>start !== startKey), maxAttempts) === 0 ? `${(0, words.U9)(maxAttempts, 'attempt')} did not do, and \`max-attempts\` allows no more. Somebody should look at it; to have it tried again, raise \`max-attempts\`.` : undefined
		};
		const percent = (share)=>`${Math.round(share * 100)} %`;
		const isSame = (fix, { issue, fingerprint })=>fix.issue.toLowerCase() === issue.toLowerCase() || (fingerprint !== undefined && fix.fingerprint === fingerprint);
		const WORSE = [
			'no',
			'workflow',
			'sometimes',
			'yes'
		];
		function notFixable({ triage, failureClass }) {
			const ruled = failureClass === 'unknown' && triage ? undefined : failureClass;
			const classes = [
				ruled,
				triage?.triage.class
			].filter((name)=>name !== undefined);
			const [name] = classes.toSorted((a, b)=>WORSE.indexOf(failure.hc[a].fixable) - WORSE.indexOf(failure.hc[b].fixable));
			const fixable = name === undefined ? 'yes' : failure.hc[name].fixable;
			if (name !== undefined && fixable === 'no') return `No change of files repairs a failure of the class ${(0, markdown.ti)(name)} (${class_words.f5[name].means}). What helps: ${class_words.f5[name].helps}.`;
			if (name !== undefined && fixable === 'workflow') return `A failure of the class ${(0, markdown.ti)(name)} (${class_words.f5[name].means}) is repaired under \`.github\` or in the settings, which is protected: a person must make that change. The triage says what to change.`;
			return triage && !triage.triage.fixable ? 'The triage says that no change of files in the allowed repositories repairs this failure. Do what it proposes, or ask for a new one with `@ai-triage` in a new comment.' : undefined;
		}
		;
		const startOf = ({ facts, input })=>facts.plan ? 'plan' : input.mode === 'quickfix' ? 'issue' : 'triage';
		function isMoved(work) {
			const { plan } = work.facts;
			if (!plan || plan.top === plan.head) return undefined;
			const message = `The branch of #${plan.number} stands at ${plan.top.slice(0, 12)}, which is not the plan carried out. Close it, and write \`@ai-plan\` in a new comment on the issue.`;
			const refused = (0, judge.tY)(work, [
				{
					rule: 'W3',
					what: 'approve',
					why: message
				}
			]);
			const ending = {
				end: 'refused',
				because: [
					message
				]
			};
			return {
				ending,
				outcome: 'refused',
				reason: 'moved',
				message,
				asked: undefined,
				refused
			};
		}
		function mayFix({ started, facts, input }) {
			const may = decideFixStart({
				from: startOf({
					facts,
					input
				}),
				isPull: facts.issue.isPull,
				shown: facts.issueShown || facts.request !== '' || facts.triage !== undefined,
				triage: facts.triage,
				failureClass: facts.failure?.class,
				state: facts.failure?.history?.state,
				issue: (0, read.X0)(facts),
				fingerprint: (0, read.ax)(facts),
				startKey: started.key,
				attempts: facts.record?.attempts ?? [],
				openFixes: facts.openFixes.map(({ pull, issue, fingerprint })=>({
						url: pull.url,
						number: pull.number,
						issue,
						fingerprint
					})),
				openPlans: facts.openPlans.map(({ url })=>url),
				minConfidence: input.minConfidence,
				maxAttempts: input.maxAttempts
			});
			if (may.may) return undefined;
			const { reason, message, because } = may;
			if (reason === 'already-done') return (0, jobs_report.fj)('ai-create-fix', 'nothing', reason, message);
			return {
				ending: {
					end: 'refused',
					because
				},
				outcome: 'refused',
				reason,
				message,
				asked: undefined,
				refused: []
			};
		}
		;
		async function endFix(work, found) {
			const now = work.facts.plan && (await approvalNow(work.deps, work.started));
			if (isTaken(work, now)) return leftToOther(work);
			if ('ending' in found) return tell(work, found, undefined);
			const { plan, proof, refused, others } = found;
			const objections = [
				...(await (0, judge.t7)(work, plan)),
				...voidNow(work, now)
			];
			if (objections.length > 0) return tell(work, refusedEnd(work, objections, found), undefined);
			const publisher = {
				...work,
				plan,
				proof,
				approvers: work.input.approvers
			};
			const publishing = await publishParts(publisher);
			if (cameTooLate(work, publishing) && isTaken(work, await approvalNow(work.deps, work.started))) return leftToOther(work);
			const ended = {
				...endingOf(work, found, publishing),
				asked: plan.asked,
				others
			};
			const report = await tell(work, {
				...ended,
				refused: [
					...refused,
					...publishing.refused
				]
			}, publishing);
			return work.facts.plan && publishing.published.length > 0 ? carriedOut(publisher, publishing, report) : report;
		}
		const voidNow = (work, now)=>!now || now.may ? [] : (0, judge.tY)(work, [
				{
					rule: now.rule,
					what: 'approve',
					why: now.message
				}
			]);
		const isTaken = ({ facts: { plan } }, now)=>plan !== undefined && now !== undefined && (now.may ? now.plan.top !== plan.top : now.reason === 'done');
		const cameTooLate = ({ facts, soFar }, { refused, broken })=>facts.plan !== undefined && (refused.length > 0 || broken?.error.kind === 'conflict') && !soFar.applied.some(({ effect })=>effect.kind === 'commit');
		const leftToOther = ({ soFar })=>({
				...(0, jobs_report.fj)('ai-create-fix', 'nothing', 'already-done', 'Another run has carried out this plan, or is about to. If it broke off, write `/approve` in a new comment.'),
				...soFar
			});
		function refusedEnd(work, objections, { plan, refused }) {
			const because = objections.map(({ what, why, rule })=>`${what}: ${why} (${rule}).`);
			const left = end_wasTried(work) ? [] : plan.parts;
			for (const { branch, repo } of left)because.push(`The branch ${branch} of ${repo} holds this change: delete it to have another fix made.`);
			return {
				ending: {
					end: 'refused',
					because
				},
				outcome: 'refused',
				reason: 'guard',
				message: `The change is not published: ${objections[0]?.why} (${objections[0]?.rule}).`,
				asked: plan.asked,
				refused: [
					...refused,
					...objections
				]
			};
		}
		const end_wasTried = ({ input, soFar })=>input.stage === 'publish' || soFar.spent.steps > 0;
		function endingOf(work, { plan, proof }, { published, refused, broken }) {
			const { server } = work.deps.settings.urls;
			const [first] = refused;
			const stopped = first && {
				outcome: 'refused',
				reason: (0, jobs_report.A3)(first),
				message: `Nothing more was written: ${first.why} (${first.rule}).`
			};
			if (stopped && published.length === 0) return {
				...stopped,
				ending: {
					end: 'refused',
					because: [
						stopped.message
					]
				}
			};
			if (broken && (0, write_pull.i6)(broken.error)) {
				const branches = plan.parts.slice(0, published.length + 1).filter(({ repo })=>!published.some(({ part })=>part.repo === repo)).map(({ repo, base, branch })=>({
						repo,
						branch,
						compareUrl: `${server}/${repo}/compare/${base.branch}...${branch}`
					}));
				const ending = {
					end: 'not-opened',
					branches,
					note: plan.note
				};
				return {
					ending,
					outcome: 'failed',
					reason: 'pulls-forbidden',
					message: broken.error.message
				};
			}
			if (broken && published.length === 0) throw broken.error;
			const waiting = published.find(({ workflows })=>workflows !== 'by-themselves');
			const why = stopped?.message ?? broken?.error.message;
			const ending = {
				end: 'published',
				...(why === undefined ? {} : {
					missing: {
						repo: plan.parts[published.length].repo,
						why
					}
				}),
				pulls: published.map(({ part, url, risk, weakened, reviewers })=>({
						repo: part.repo,
						url,
						risk: risk.level,
						weakens: weakened.length > 0,
						reviewers
					})),
				proof,
				note: plan.note,
				workflows: waiting?.workflows ?? 'by-themselves'
			};
			if (stopped) return {
				...stopped,
				ending
			};
			if (broken) return {
				ending,
				outcome: 'failed',
				reason: (0, errors.sy)(broken.error),
				message: `${broken.part.repo} is missing: ${broken.error.message}`
			};
			const { dryRun } = work.deps.settings;
			const where = published.map(({ url })=>url).join(' ');
			const message = dryRun ? 'Dry run: nothing was written; the summary shows what would be.' : `Proposed: ${where}`;
			return {
				ending,
				outcome: 'done',
				reason: dryRun ? 'dry-run' : 'ok',
				message
			};
		}
		function endOf(work, { ending, asked }) {
			const { end } = ending;
			if (!asked || (end === 'failed-validation' && ending.proof.verdict === 'broken')) return 'refused';
			return end === 'refused' && end_wasTried(work) ? 'not-published' : end;
		}
		async function tell(work, ended, publishing) {
			const { deps, started, facts, input, soFar } = work;
			const { settings, host } = deps;
			const { ending, asked } = ended;
			const published = publishing?.published ?? [];
			const urls = published.flatMap(({ url })=>url ?? []);
			const earlier = facts.record?.attempts.filter(({ start })=>start !== started.key) ?? [];
			const record = withAttempt(facts.record, {
				run: settings.run.id,
				start: started.key,
				end: endOf(work, ended),
				at: new Date(host.clock.now()).toISOString(),
				pulls: urls,
				...(asked ? {
					costUsd: asked.costUsd
				} : {})
			});
			const fingerprint = (0, read.ax)(facts);
			const data = {
				...record,
				...(fingerprint === undefined ? {} : {
					fingerprint
				})
			};
			const base = await (0, apply_deps.B)(deps, {
				...started,
				scope: facts.scope
			});
			const places = [
				...urls,
				...record.attempts.flatMap(({ pulls })=>pulls),
				...facts.openFixes.map(({ pull })=>pull.url),
				...('branches' in ending ? ending.branches.map(({ compareUrl })=>compareUrl) : [])
			];
			const home = publishing?.home;
			const ready = {
				...base,
				allowLinks: [
					...base.allowLinks,
					...places
				],
				...(home ? {
					readSubject: async ()=>home.facts
				} : {}),
				...(home?.config ? {
					config: home.config
				} : {})
			};
			const told = {
				ending,
				earlier,
				attemptsLeft: attemptsLeft(record.attempts, input.maxAttempts),
				runUrl: settings.run.url,
				asked,
				others: ended.others ?? [],
				allowLinks: ready.allowLinks,
				from: startOf(work)
			};
			const text = fixComment(told, (shorter)=>(0, comment_body.CX)({
					marker: 'fix',
					data,
					text: shorter
				}, ready));
			const plan = {
				subject: (0, eyes.N)(deps, started),
				effects: [
					{
						kind: 'comment',
						marker: 'fix',
						data,
						text
					}
				],
				because: [
					ended.reason
				]
			};
			const switchedOff = ended.refused.some(({ rule })=>rule === 'B4');
			const { refused } = switchedOff ? {
				refused: []
			} : await (0, apply.B)(plan, ready, soFar.applied);
			const [first] = refused;
			const worst = published.map(({ risk })=>fix.F7.indexOf(risk.level)).toSorted((a, b)=>b - a)[0];
			const comment = soFar.applied.findLast(({ effect })=>effect.kind === 'comment')?.url ?? '';
			return {
				...(0, jobs_report.fj)('ai-create-fix', ended.outcome, ended.reason, ended.message),
				...(first ? {
					outcome: 'refused',
					reason: 'guard',
					message: `The comment was not written: ${first.why} (${first.rule}).`
				} : {}),
				...soFar,
				refused: [
					...ended.refused,
					...refused
				],
				outputs: {
					'pull-requests': JSON.stringify(published.flatMap(({ part, url, risk })=>url ? [
							{
								repository: part.repo,
								number: Number(/\d+$/.exec(url)?.[0]),
								url,
								risk: risk.level
							}
						] : [])),
					branch: published[0]?.part.branch ?? '',
					risk: worst === undefined ? '' : fix.F7[worst],
					validation: 'proof' in ending ? (ending.proof?.verdict ?? 'none') : '',
					'comment-url': comment,
					issue: String(facts.issue.number)
				},
				data: (0, json.zO)({
					issue: facts.issue.number,
					ending,
					pulls: urls
				}, ready.redact),
				summary: (0, neutralize.neutralize)(ready.redact([
					fixComment({
						...told,
						unfolded: true
					}),
					...(0, dry_run.t)(soFar.applied)
				].join('\n\n')), {
					allowLinks: ready.allowLinks
				})
			};
		}
		;
		const NO_ANSWER = [
			126,
			127
		];
		function verdictOf(steps) {
			const failed = steps.filter(({ ok })=>!ok);
			const before = failed.find(({ step })=>step === 'reproduce-before');
			if (failed.some(({ step })=>step === 'setup')) return 'broken';
			if (before) return before.exitCode === 0 ? 'not-reproduced' : 'broken';
			if (failed.length > 0) return 'failed';
			return steps.some(({ step })=>step === 'reproduce-after' || step === 'validate') ? 'passed' : 'none';
		}
		var risk = __webpack_require__(55473);
		var weakening = __webpack_require__(38093);
		;
		const BEFORE = [
			'setup',
			'reproduce-before'
		];
		function alternativeOf({ answer, parts, proof }) {
			const lines = parts.flatMap(({ files })=>files).map(patch.MA);
			const levels = [
				answer.risk,
				...parts.map(({ files })=>(0, risk.EV)(files).level)
			];
			return {
				summary: answer.summary,
				verdict: parts.length === 0 ? 'gave-up' : proof.verdict,
				risk: fix.F7[Math.max(...levels.map((level)=>fix.F7.indexOf(level)))],
				weakens: parts.some(({ files })=>(0, weakening.r)(files).length > 0),
				files: parts.flatMap(({ repo, files })=>files.map(({ path })=>`${repo}/${path}`)),
				lines: lines.reduce((sum, { added, removed })=>sum + added + removed, 0),
				steps: proof.steps.filter(({ step })=>parts.length > 0 && !BEFORE.includes(step)).map(({ step, ok, seconds })=>({
						step,
						ok,
						seconds
					}))
			};
		}
		const PUBLISHED = [
			'passed',
			'none'
		];
		function bestOf(proposals) {
			const ranks = proposals.map(({ verdict, weakens, risk, lines })=>[
					PUBLISHED.indexOf(verdict),
					Number(weakens),
					fix.F7.indexOf(risk),
					lines
				]);
			const may = [
				...ranks.keys()
			].filter((index)=>PUBLISHED.includes(proposals[index].verdict));
			const [best] = may.toSorted((a, b)=>difference(ranks[a], ranks[b]));
			return best;
		}
		function furthestOf(proposals) {
			const steps = proposals.map(({ verdict, steps })=>verdict === 'gave-up' ? -1 : steps.filter(({ ok })=>ok).length);
			const [furthest] = [
				...steps.keys()
			].toSorted((a, b)=>steps[b] - steps[a]);
			return furthest;
		}
		const difference = (a, b)=>a.map((value, index)=>value - b[index]).find((one)=>one !== 0) ?? 0;
		var report = __webpack_require__(14077);
		var decide_limits = __webpack_require__(97491);
		;
		async function openBase(github, { repo: { repo, pin } }) {
			const { entries, cut } = await (0, repos.nT)(github, repo, pin);
			const byPath = new Map(entries.map((entry)=>[
					entry.path,
					entry
				]));
			const files = new Map();
			const read = async (path)=>{
				const entry = byPath.get(path);
				if (!entry) return {
					text: null,
					mode: '100644'
				};
				const content = await (0, repos.c_)(github, repo, path, pin);
				if (content?.kind === 'file') return {
					text: content.text,
					mode: entry.mode === '100755' ? '100755' : '100644'
				};
				const why = content?.kind === 'too-large' ? 'is larger than 1 MiB' : 'is no text file';
				throw new errors.v4(`${(0, domain_repo.fq)(repo)}/${path} ${why}: it cannot be changed here.`, {
					rule: 'W5'
				});
			};
			return {
				tree: {
					entries: byPath,
					complete: !cut
				},
				async file (path) {
					const known = files.get(path) ?? (await read(path));
					files.set(path, known);
					return known;
				}
			};
		}
		;
		const FILE_CHARS = 262_144;
		const FILE_INTENTS = 60;
		const PLACEHOLDER = '[redacted:';
		function openStaging({ github, scope, targets, limits, issue, findSecret }) {
			const bases = new Map();
			const parts = new Map();
			let note;
			let closes = false;
			let intents = 0;
			const keyOf = ({ repo })=>(0, domain_repo.wb)(repo.repo);
			const partOf = (target)=>{
				const part = parts.get(keyOf(target)) ?? {
					target,
					files: new Map()
				};
				parts.set(keyOf(target), part);
				return part;
			};
			const filesOf = (repo)=>parts.get((0, domain_repo.wb)(repo))?.files ?? new Map();
			const baseOf = (target)=>{
				const key = keyOf(target);
				const base = bases.get(key) ?? openBase(github, target);
				bases.set(key, base);
				base.catch(()=>bases.delete(key));
				return base;
			};
			const refuseSecrets = (...texts)=>{
				for (const text of texts){
					const name = text === undefined ? undefined : findSecret(text);
					if (name === undefined) continue;
					throw new errors.v4(`The text holds what looks like a secret (${name}): leave it out. Nothing was staged.`, {
						rule: 'O2'
					});
				}
			};
			return {
				issue,
				refuseSecrets,
				note: ()=>note,
				closes: ()=>closes,
				parts: ()=>[
						...parts.values()
					].filter(({ files })=>files.size > 0).map(({ target, files, pull })=>({
							target,
							files: byPath([
								...files.values()
							]),
							pull
						})),
				read (repo, path) {
					const file = filesOf(repo).get(path);
					return file && {
						text: file.after
					};
				},
				staged: (repo)=>byPath([
						...filesOf(repo).values()
					]).map(({ path, before, after })=>({
							path,
							kind: before === null ? 'added' : after === null ? 'deleted' : 'changed'
						})),
				judge: ()=>[
						...parts.values()
					].flatMap(({ files, tree })=>tree ? (0, decide_limits.lv)(byPath([
							...files.values()
						]), tree, limits) : []),
				target ({ repository, branch }) {
					const repo = repository === undefined ? targets[0]?.repo.repo : (0, domain_repo.E3)(repository);
					const target = repo && targets.find((one)=>(0, domain_repo.Zj)(one.repo.repo, repo));
					if (!target) {
						const names = targets.map((one)=>(0, domain_repo.fq)(one.repo.repo)).join(', ');
						throw new errors.v4(`This run may not write to that repository. It may write to: ${names}.`, {
							rule: 'W2'
						});
					}
					const hidden = scope.repos.find((one)=>(0, domain_repo.KN)(one, target.repo));
					if (hidden) {
						const why = `${(0, domain_repo.fq)(target.repo.repo)} is ${target.repo.visibility} and this run reads ${(0, domain_repo.fq)(hidden.repo)}, which is ${hidden.visibility}`;
						throw new errors.v4(`${why}: nothing is written there. Answer that a person must make the change.`, {
							rule: 'W2'
						});
					}
					if (branch !== undefined && branch !== target.branch) throw new errors.v4(`Leave out \`branch\`: the host names it, ${target.branch}.`, {
						rule: 'W3'
					});
					return target;
				},
				open (target) {
					const known = parts.has(keyOf(target));
					partOf(target);
					return !known;
				},
				async change (target, path, make) {
					if (++intents > FILE_INTENTS) throw new errors.v4(`All ${FILE_INTENTS} changes of files of this run are used up. Call create_pull_request if it is missing, then answer.`, {
						rule: 'B1'
					});
					refuseSecrets(path);
					const base = await baseOf(target);
					refuse([
						(0, decide_limits.DQ)(path, base.tree, limits)
					]);
					const original = await base.file(path);
					const files = filesOf(target.repo.repo);
					const standing = files.get(path)?.after;
					const before = standing === undefined ? original.text : standing;
					const after = make({
						text: before,
						mode: original.mode
					});
					if (after === before) return {
						changed: false,
						before,
						after
					};
					const rest = [
						...files.values()
					].filter((one)=>one.path !== path);
					if (after !== null) {
						refuseText(path, after, original.text ?? '');
						refuseSecrets((0, patch.Mt)(original.text ?? '', after).join('\n'));
					}
					const file = {
						path,
						before: original.text,
						after,
						mode: original.mode
					};
					const staged = after === original.text ? rest : [
						...rest,
						file
					];
					refuse((0, decide_limits.lv)(byPath(staged), base.tree, limits));
					const part = partOf(target);
					part.tree = base.tree;
					part.files = new Map(staged.map((one)=>[
							one.path,
							one
						]));
					return {
						changed: true,
						before,
						after
					};
				},
				setPull (target, pull) {
					const part = partOf(target);
					const before = part.pull;
					part.pull = pull;
					return before;
				},
				setCloses (wanted) {
					const changed = wanted !== closes;
					closes = wanted;
					return changed;
				},
				setNote (text) {
					if (note === text) return false;
					if (note !== undefined) throw new errors.v4('There is one comment in a run, and it is staged already.', {
						rule: 'B1'
					});
					note = text;
					return true;
				}
			};
		}
		function refuse(found) {
			const objections = found.filter((one)=>one !== undefined);
			const [first] = objections;
			if (!first) return;
			const why = objections.slice(0, 3).map((one)=>(one.path === '' ? one.why : `${JSON.stringify(one.path.slice(0, 120))}: ${one.why}`));
			throw new errors.v4(`${why.join(' ')} Nothing was staged.`, {
				rule: first.rule
			});
		}
		function refuseText(path, after, original) {
			const name = JSON.stringify(path);
			if (after.length > FILE_CHARS) throw new errors.v4(`${name} would have ${after.length} characters; at most ${FILE_CHARS} can be changed.`, {
				rule: 'W6'
			});
			if (after.split(PLACEHOLDER).length > original.split(PLACEHOLDER).length) throw new errors.v4(`The text for ${name} holds "${PLACEHOLDER}", which stands for something that you were not shown: change the lines around it by \`edits\`.`, {
				rule: 'O2'
			});
		}
		const byPath = (files)=>files.toSorted((a, b)=>(a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		var sanitize = __webpack_require__(20629);
		;
		const FIX_ROLE = `You repair software by the smallest change of files that does what is asked: a CI failure that was triaged
before, an issue, or a plan that was approved. Read first: the files that are named, their callers and their tests, as they
are now. Then stage the change:
\`create_or_update_file\` and \`delete_file\` per file, \`create_pull_request\` once per repository that you changed, and
\`link_issues\` if merging it closes the issue. Repair the cause, in the repository where it lies. Never make a failure
disappear by skipping, deleting or loosening a test, by retries, longer timeouts or switched-off checks. If no change of
files that you may make repairs it, answer \`give-up\` and say what a person should do.`;
		const FIX_ANSWER = {
			name: 'answer',
			about: 'The end of your work: call it once, alone, when everything is staged, or to give up.',
			schema: fix.r5
		};
		const WITHHELD = '[The text of the issue is not shown: its author has no write access here.]';
		function fixTask(facts, input, context, fence, turn) {
			const { issue, triage, failure, plan } = facts;
			const home = (0, domain_repo.fq)(issue.repo);
			const source = `issue:${home}#${issue.number}`;
			const parts = [
				plan ? `Carry out the plan for issue #${issue.number} of ${home} that ${plan.by} approved: do what it says, and nothing else.` : input.mode === 'quickfix' ? `Do what issue #${issue.number} of ${home} asks for.` : `Repair the failure of issue #${issue.number} of ${home}.`,
				...(turn.of > 1 ? [
					`This is proposal ${turn.number} of ${turn.of}, each made without knowledge of the others. Of those that prove themselves the one with the least risk and the fewest lines is taken.`
				] : []),
				repositories(facts.scope),
				`You may change files of:\n${facts.targets.map(({ repo, base, branch })=>`- ${(0, domain_repo.fq)(repo.repo)}, on the branch ${branch} that is made from ${base} at ${repo.pin}`).join('\n')}`,
				limits(input),
				tried(input),
				...context.filter((text)=>text.trim() !== '').map((text)=>`What the maintainers say about this project:\n${text.trim()}`),
				facts.issueShown ? fence({
					kind: 'issue',
					source,
					author: issue.author.login,
					text: `${issue.title}\n\n${issue.body}`,
					max: 6_000
				}) : WITHHELD
			];
			if (plan) parts.push('The plan, by a model, approved by a person:', fence({
				kind: 'plan',
				source: `pull:${home}#${plan.number}`,
				text: plan.text,
				max: sanitize.qC.body
			}));
			if (triage) {
				const { triage: said } = triage;
				parts.push('The triage, by a model, its quotes checked by code:', fence({
					kind: 'triage',
					source,
					text: [
						`class: ${said.class}; confidence: ${said.confidence}`,
						`summary: ${said.summary}`,
						`root cause: ${said.rootCause}`,
						`solution: ${said.solution}`,
						`test strategy: ${said.testStrategy}`,
						`order: ${said.repositoryOrder.join(', ')}`,
						`files: ${said.files.join(', ')}`,
						...said.evidence.map((one)=>`evidence, ${one.source}: ${one.quote}`)
					].join('\n'),
					max: sanitize.qC.body
				}));
			}
			if (failure) parts.push('What the log says:', fence({
				kind: 'log',
				source: 'failure record',
				text: failure.excerpt,
				max: 12_000
			}));
			if (facts.request !== '') parts.push('Whoever asked for this fix added:', fence({
				kind: 'comment',
				source,
				permission: 'write',
				text: facts.request,
				max: sanitize.qC.comment
			}));
			return parts.join('\n\n');
		}
		const repositories = ({ repos })=>`Repositories that you may read, each at one commit:\n${repos.map(({ repo, pin })=>`- ${(0, domain_repo.fq)(repo)} at ${pin}`).join('\n')}`;
		function limits({ limits: { allowedPaths, protectedPaths, maxFiles, maxLines } }) {
			return [
				`Limits in each repository: ${maxFiles} files, ${maxLines} added and removed lines.`,
				'Workflows, files whose name begins with a dot at the top, and files that steer tools or agents are protected.',
				...(allowedPaths.length > 0 ? [
					`Only these paths may change: ${allowedPaths.join(', ')}.`
				] : []),
				...(protectedPaths.length > 0 ? [
					`Protected here as well: ${protectedPaths.join(', ')}.`
				] : [])
			].join(' ');
		}
		function tried({ commands: { reproduce, validate } }) {
			const lines = [
				...(reproduce === '' ? [] : [
					`- must fail before the change and pass after it: ${reproduce}`
				]),
				...(validate === '' ? [] : [
					`- must pass after it: ${validate}`
				])
			];
			return lines.length === 0 ? 'Nothing will be run to try the change out; only its syntax is checked.' : `The change will be tried out with:\n${lines.join('\n')}`;
		}
		;
		const FIX_READS = [
			'get_file_contents',
			'get_repository_structure',
			'search_code',
			'list_commits',
			'get_commit',
			'compare_commits',
			'get_pull_request_files',
			'list_workflow_runs',
			'get_job_log',
			'search_job_log'
		];
		async function askForFix(deps, facts, input, presenter, tryOut, soFar, turn) {
			const { home, context } = deps.settings;
			const staging = openStaging({
				github: deps.github,
				scope: facts.scope,
				targets: facts.targets,
				limits: input.limits,
				issue: {
					repo: home,
					number: facts.issue.number
				},
				findSecret: (text)=>secretIn(presenter.redactor, text)
			});
			const names = [
				...FIX_READS,
				...ask.xX
			];
			const asker = await (0, ask.JC)(deps, facts.scope, deps.model, {
				names,
				staging
			});
			let steps = [];
			let rounds = 0;
			try {
				const result = await (0, ask.kA)(deps, asker, presenter, {
					role: FIX_ROLE,
					task: fixTask(facts, input, [
						context ?? ''
					], presenter.foreign, turn),
					stages: true,
					budget: turn.budget,
					answer: {
						...FIX_ANSWER,
						check: (answer)=>[
								...secretsIn(presenter.redactor, answer.summary),
								...(answer.outcome === 'fix' ? complaints(staging) : [])
							],
						review: async (answer)=>{
							if (answer.outcome !== 'fix') return undefined;
							steps = await tryOut(partsOf(facts, staging));
							const failed = [
								'failed',
								'broken'
							].includes(verdictOf(steps));
							if (!failed || rounds >= input.rounds) return undefined;
							rounds += 1;
							return observationOf(steps, input.rounds - rounds);
						}
					}
				});
				soFar.spent = (0, report.uG)(soFar.spent, result.spent);
				const { refused } = result;
				if (result.end !== 'answered') {
					const late = result.end === 'budget' && result.reason === 'time';
					return {
						reason: ask_NO_ANSWER[result.end],
						message: result.detail,
						late,
						refused
					};
				}
				const { answer } = result;
				return {
					answer,
					parts: answer.outcome === 'fix' ? partsOf(facts, staging) : [],
					note: staging.note(),
					closes: staging.closes(),
					steps: answer.outcome === 'fix' ? steps : [],
					asked: {
						provider: asker.model.provider,
						model: asker.model.name
					},
					refused
				};
			} finally{
				await asker.session.close();
			}
		}
		const ask_NO_ANSWER = {
			budget: 'budget',
			unavailable: 'llm-unavailable',
			stuck: 'no-answer',
			invalid: 'no-answer',
			blocked: 'blocked'
		};
		function secretIn(redactor, text) {
			const known = redactor.findSecret(text);
			if (known) throw new errors.PL('O2', `The value of ${known.name} (${known.form}) was about to be staged in a change. Nothing was written; replace that secret.`);
			return redactor.findPattern(text)?.name;
		}
		const secretsIn = (redactor, text)=>{
			const name = secretIn(redactor, text);
			return name === undefined ? [] : [
				`The summary holds what looks like a secret (${name}): leave it out. (O2)`
			];
		};
		function complaints(staging) {
			const parts = staging.parts();
			if (parts.length === 0) return [
				'Nothing is staged: stage the change first, or answer `give-up`.'
			];
			return [
				...staging.judge().map(({ rule, path, why })=>`${path ? `${path}: ` : ''}${why} (${rule})`),
				...parts.filter(({ pull })=>pull === undefined).map(({ target })=>`Call \`create_pull_request\` for ${(0, domain_repo.fq)(target.repo.repo)}: you changed files there.`)
			];
		}
		function partsOf({ triage }, staging) {
			const order = (triage?.triage.repositoryOrder ?? []).map((name)=>name.toLowerCase());
			const rank = (key)=>(order.includes(key) ? order.indexOf(key) : order.length);
			return staging.parts().toSorted((a, b)=>rank((0, domain_repo.wb)(a.target.repo.repo)) - rank((0, domain_repo.wb)(b.target.repo.repo))).flatMap(({ target, files, pull })=>pull ? [
					{
						repo: (0, domain_repo.fq)(target.repo.repo),
						repoId: target.repo.id,
						base: {
							branch: target.base,
							sha: target.repo.pin
						},
						branch: target.branch,
						files,
						pull
					}
				] : []);
		}
		function observationOf(steps, left) {
			const told = steps.map(({ step, ok, exitCode, timedOut, seconds, output })=>`${step}: ${ok ? 'as it should be' : 'NOT as it should be'} (${timedOut ? 'stopped after the time limit' : `exit code ${exitCode ?? 'none'}`}, ${Math.round(seconds)} s)${ok ? '' : `\n${output}`}`);
			const more = left > 0 ? `, and ${left} more after that` : '';
			return {
				source: 'validation',
				kind: 'log',
				text: `The change was tried out and did not do. Mend it and answer again: one more trial is left${more}.\n\n${told.join('\n\n')}`
			};
		}
		var external_node_url_ = __webpack_require__(73136);
		;
		async function findProgram(name, searchPath) {
			for (const folder of (searchPath ?? '').split(external_node_path_.delimiter)){
				if (!external_node_path_.isAbsolute(folder)) continue;
				const file = external_node_path_.join(folder, name);
				try {
					await (0, promises_.access)(file, external_node_fs_.constants.X_OK);
					if ((await (0, promises_.stat)(file)).isFile()) return file;
				} catch  {}
			}
			return undefined;
		}
		async function usablePath(searchPath) {
			const folders = [
				...new Set((searchPath ?? '').split(external_node_path_.delimiter))
			].filter((folder)=>external_node_path_.isAbsolute(folder));
			const usable = await Promise.all(folders.map((folder)=>(0, promises_.access)(folder, external_node_fs_.constants.X_OK).then(()=>true, ()=>false)));
			return folders.filter((_, index)=>usable[index]).join(external_node_path_.delimiter);
		}
		;
		const EACH = 'for file in "$@"; do "$0" --no-warnings --check "$file"; done';
		const javascript = {
			endings: {
				'.mjs': [
					'.mjs'
				],
				'.cjs': [
					'.cjs'
				],
				'.js': [
					'.mjs',
					'.cjs'
				]
			},
			command: async (files)=>[
					'sh',
					'-c',
					EACH,
					process.execPath,
					...files
				],
			read: (output)=>{
				const found = new Map();
				let open;
				for (const text of output.split('\n')){
					const [, place, line] = /^((?:file:\/\/)?\/.{1,400}):(\d{1,9})$/.exec(text) ?? [];
					if (place !== undefined && !open) open = {
						file: place.startsWith('file:') ? (0, external_node_url_.fileURLToPath)(place) : place,
						line: Number(line)
					};
					const message = text.startsWith('SyntaxError: ') ? text.slice('SyntaxError: '.length) : undefined;
					if (message === undefined || !open) continue;
					add(found, open.file, {
						line: open.line,
						message
					});
					open = undefined;
				}
				return found;
			}
		};
		const STRIP = `
const { stripTypeScriptTypes } = require('node:module');
const { argv } = require('node:process');
const { log } = console;
for (const file of stripTypeScriptTypes ? argv.slice(1) : []) {
  try {
    stripTypeScriptTypes(require('node:fs').readFileSync(file, 'utf8'), { mode: 'transform' });
  } catch (error) {
    if (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX')
      log(JSON.stringify([file, Number(/:(\\d+)\\n/.exec(error.stack)?.[1] ?? 0), error.message]));
  }
}`;
		const typescript = {
			endings: {
				'.ts': [
					'.ts'
				],
				'.mts': [
					'.ts'
				],
				'.cts': [
					'.ts'
				]
			},
			command: async (files)=>[
					process.execPath,
					'--no-warnings',
					'-e',
					STRIP,
					'--',
					...files
				],
			read: jsonLines
		};
		const AST = `
import ast, json, sys
sys.setrecursionlimit(5000)
for file in sys.argv[1:]:
    try:
        with open(file, 'rb') as source:
            compile(source.read(), file, 'exec', ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        print(json.dumps([file, error.lineno or 0, error.msg]))
    except ValueError as error:
        print(json.dumps([file, 0, str(error)]))
    except (RecursionError, MemoryError):
        pass`;
		const python = {
			endings: {
				'.py': [
					'.py'
				],
				'.pyi': [
					'.py'
				]
			},
			command: async (files, searchPath)=>{
				const program = await findProgram('python3', searchPath);
				return program === undefined ? undefined : [
					program,
					'-I',
					'-W',
					'ignore',
					'-c',
					AST,
					...files
				];
			},
			read: jsonLines
		};
		const go = {
			endings: {
				'.go': [
					'.go'
				]
			},
			command: async (files, searchPath)=>{
				const program = await findProgram('gofmt', searchPath);
				return program === undefined ? undefined : [
					program,
					'-e',
					'-l',
					...files
				];
			},
			read: (output)=>{
				const found = new Map();
				for (const text of output.split('\n')){
					const [, file, line, message] = /^(\/.{1,400}?):(\d{1,9}):\d{1,9}: (.*)$/.exec(text) ?? [];
					if (file !== undefined) add(found, file, {
						line: Number(line),
						message: message
					});
				}
				return found;
			}
		};
		const OUTSIDE_PARSERS = [
			javascript,
			typescript,
			python,
			go
		];
		function jsonLines(output) {
			const found = new Map();
			for (const text of output.split('\n')){
				if (!text.startsWith('["/')) continue;
				const [file, line, message] = JSON.parse(text);
				add(found, file, line > 0 ? {
					line,
					message
				} : {
					message
				});
			}
			return found;
		}
		function add(found, file, fault) {
			if (!found.has(file)) found.set(file, fault);
		}
		var dist = __webpack_require__(3292);
		var yaml_dist = __webpack_require__(38815);
		;
		const PARSERS = {
			'.json': guarded(parsers_json),
			'.yml': guarded(yaml),
			'.yaml': guarded(yaml),
			'.toml': guarded(toml)
		};
		function guarded(parse) {
			return (text)=>{
				try {
					return parse(text.replace(/^\uFEFF/, ''));
				} catch (error) {
					if (error.name === 'RangeError') return undefined;
					throw error;
				}
			};
		}
		function parsers_json(text) {
			const message = jsonFault(text);
			return message === undefined ? undefined : {
				line: lineAt(text, jsonPlace(text)),
				message
			};
		}
		function jsonFault(text) {
			try {
				JSON.parse(text);
				return undefined;
			} catch (error) {
				if (error.name !== 'SyntaxError') throw error;
				return error.message.replace(/, (?:"|\.\.\.)[\s\S]*(?= is not valid JSON$)/, '').replace(/ in JSON at position [\s\S]*$/, '');
			}
		}
		function jsonPlace(text) {
			let [good, bad] = [
				0,
				text.length
			];
			while(good < bad){
				const middle = (good + bad) >> 1;
				if (endsTooEarly(text.slice(0, middle + 1))) good = middle + 1;
				else bad = middle;
			}
			return good;
		}
		function endsTooEarly(text) {
			try {
				JSON.parse(text);
				return true;
			} catch (error) {
				const { message } = error;
				const place = /position (\d+)/.exec(message)?.[1];
				return /end of JSON input|Unterminated/.test(message) || (place !== undefined && Number(place) >= text.length);
			}
		}
		const lineAt = (text, at)=>text.slice(0, at).split('\n').length;
		function yaml(text) {
			const lines = new yaml_dist.LineCounter();
			for (const document of (0, yaml_dist.hR)(text, {
				uniqueKeys: false,
				lineCounter: lines,
				prettyErrors: false
			})){
				const [error] = document.errors;
				if (error) return {
					line: lines.linePos(error.pos[0]).line,
					message: error.message
				};
				const twice = keyTwice(document);
				if (twice) return {
					line: lines.linePos(twice.range?.[0] ?? 0).line,
					message: 'Map keys must be unique'
				};
			}
			return undefined;
		}
		function keyTwice(document) {
			let found;
			(0, yaml_dist.YR)(document, {
				Map: (_, { items })=>{
					const keys = new Set();
					for (const { key } of items){
						if (!(0, yaml_dist.isScalar)(key) || key.value === '<<') continue;
						if (keys.has(key.value)) found = key;
						if (found) return yaml_dist.YR.BREAK;
						keys.add(key.value);
					}
					return undefined;
				}
			});
			return found;
		}
		function toml(text) {
			try {
				(0, dist.qg)(text);
				return undefined;
			} catch (error) {
				if (!(error instanceof dist.zx)) throw error;
				return {
					line: error.line,
					message: error.message.split('\n')[0].replace(/^Invalid TOML document: /, '')
				};
			}
		}
		;
		const SECONDS = 20;
		const MOST_FAULTS = 30;
		const MESSAGE_CHARS = 300;
		async function checkSyntax(machine, parts, terms) {
			const files = parts.flatMap(({ repo, files })=>files.flatMap(({ path: name, before, after })=>after === null ? [] : [
						{
							name: parts.length > 1 ? `${repo}/${name}` : name,
							ending: external_node_path_.posix.extname(name),
							before,
							after
						}
					]));
			const found = [];
			for (const file of files){
				const parse = Object.hasOwn(PARSERS, file.ending) ? PARSERS[file.ending] : undefined;
				const fault = parse?.(file.after);
				if (parse && fault && isToBlame(file, file.before === null ? undefined : parse(file.before))) found.push({
					name: file.name,
					fault
				});
			}
			let milliseconds = 0;
			for (const parser of OUTSIDE_PARSERS){
				const asked = files.filter(({ ending })=>Object.hasOwn(parser.endings, ending));
				if (asked.length === 0) continue;
				const told = await askOutside(parser, asked, machine, terms);
				milliseconds += told.milliseconds;
				found.push(...told.found);
			}
			const lines = found.slice(0, MOST_FAULTS).map(({ name, fault: { line, message } })=>`${name}:${line ?? 1}: ${message.slice(0, MESSAGE_CHARS)}`);
			return {
				step: 'syntax',
				ok: found.length === 0,
				command: '',
				exitCode: null,
				timedOut: false,
				seconds: Math.round(milliseconds / 100) / 10,
				output: lines.join('\n')
			};
		}
		const STRICT = [
			'.json',
			'.yaml',
			'.yml',
			'.toml',
			'.mjs',
			'.cjs',
			'.py',
			'.go'
		];
		const WITH_COMMENTS = /(^|\/)((tsconfig|jsconfig)[^/]*|\.[^/]+|devcontainer|settings)\.json$|(^|\/)\.[^/]+\/[^/]*\.json$/;
		function isToBlame({ name, ending, before, after }, faultBefore) {
			if (before !== null) return faultBefore === undefined;
			return STRICT.includes(ending) && !WITH_COMMENTS.test(name) && !(/^\.ya?ml$/.test(ending) && after.includes('{{'));
		}
		function notToBeHad(error) {
			if (!(error instanceof errors.yo)) throw error;
		}
		async function askOutside(parser, files, { folder, exec }, { env, signal }) {
			const place = await (0, promises_.realpath)(await (0, promises_.mkdtemp)(external_node_path_.join(folder, 'syntax-')));
			try {
				const at = (index, side, as)=>external_node_path_.join(place, `${index}-${side}${as}`);
				const written = [];
				for (const [index, { before, after, ending }] of files.entries())for (const as of parser.endings[ending])for (const [side, text] of Object.entries({
					before,
					after
				})){
					if (text === null) continue;
					await (0, promises_.writeFile)(at(index, side, as), text);
					written.push(at(index, side, as));
				}
				const argv = await parser.command(written, env['PATH']);
				if (!argv) return {
					found: [],
					milliseconds: 0
				};
				const command = {
					argv,
					cwd: place,
					env: {
						PATH: env['PATH'] ?? '',
						LANG: 'C.UTF-8'
					},
					seconds: SECONDS
				};
				const ran = await exec({
					...command,
					outputBytes: 262_144
				}, signal).catch(notToBeHad);
				if (ran === undefined || ran.exitCode === null) return {
					found: [],
					milliseconds: ran?.milliseconds ?? 0
				};
				const told = parser.read(ran.output);
				const faultOf = (index, side, ending)=>{
					const faults = parser.endings[ending].map((as)=>told.get(at(index, side, as)));
					return faults.every((fault)=>fault !== undefined) ? faults[0] : undefined;
				};
				const found = files.flatMap((file, index)=>{
					const fault = faultOf(index, 'after', file.ending);
					return fault && isToBlame(file, faultOf(index, 'before', file.ending)) ? [
						{
							name: file.name,
							fault
						}
					] : [];
				});
				return {
					found,
					milliseconds: ran.milliseconds
				};
			} finally{
				await (0, promises_.rm)(place, {
					recursive: true,
					force: true
				});
			}
		}
		var path = __webpack_require__(15668);
		;
		const UNPACK_SECONDS = 600;
		function folderNames(repos) {
			const isClash = ({ name })=>repos.filter((other)=>other.name.toLowerCase() === name.toLowerCase()).length > 1;
			return new Map(repos.map((repo)=>[
					(0, domain_repo.wb)(repo),
					isClash(repo) ? `${repo.owner}__${repo.name}` : repo.name
				]));
		}
		async function unpack(root, archives, { exec, path: searchPath, signal }) {
			const names = folderNames(archives.map(({ repo })=>repo));
			const folders = new Map();
			for (const { repo, file } of archives){
				const folder = external_node_path_.join(root, names.get((0, domain_repo.wb)(repo)));
				await (0, promises_.mkdir)(folder);
				const argv = [
					'tar',
					'-xzf',
					file,
					'-C',
					folder,
					'--strip-components=1',
					'--no-same-owner',
					'--no-same-permissions'
				];
				const env = {
					PATH: searchPath,
					LANG: 'C.UTF-8'
				};
				const ran = await exec({
					argv,
					cwd: root,
					env,
					seconds: UNPACK_SECONDS,
					outputBytes: 4_096
				}, signal);
				if (ran.exitCode !== 0) throw new errors.yo(`The archive of ${(0, domain_repo.fq)(repo)} cannot be unpacked: ${ran.output.trim().slice(-500)}`);
				folders.set((0, domain_repo.wb)(repo), folder);
			}
			return folders;
		}
		const MOST_ATTRIBUTES = 100 * 1024 * 1024;
		async function leavesFilesOut(folder) {
			const file = external_node_path_.join(folder, '.gitattributes');
			const there = await (0, promises_.lstat)(file).catch(()=>undefined);
			const attributes = there?.isFile() && there.size <= MOST_ATTRIBUTES ? await (0, promises_.readFile)(file, 'utf8') : '';
			return /^[^#\n]*\sexport-ignore\b/m.test(attributes);
		}
		async function applyFiles(root, files) {
			const real = await (0, promises_.realpath)(root);
			const places = files.map((file)=>({
					file,
					parts: checkout_partsOf(file.path)
				}));
			for (const { file, parts } of places)if (file.after === null) await remove(real, file.path, parts);
			for (const { file, parts } of places)if (file.after !== null) await write(real, file, parts);
		}
		const W5 = 'W5';
		function checkout_partsOf(name) {
			if (name !== '' && (0, path.v)(name)) return name.split('/');
			throw new errors.PL(W5, `${JSON.stringify(name)} is no path inside of a repository.`);
		}
		async function folderOf(root, name, parts, make) {
			let folder = root;
			for (const part of parts.slice(0, -1)){
				const next = external_node_path_.join(folder, part);
				if (make) await (0, promises_.mkdir)(next).catch(ignore('EEXIST'));
				const there = await (0, promises_.realpath)(next).catch(ignore('ENOENT', 'ENOTDIR'));
				if (there === undefined && !make) return undefined;
				if (there === undefined || !there.startsWith(`${root}${external_node_path_.sep}`)) throw new errors.PL(W5, `${name} would be written outside of the checkout: ${part} leads elsewhere.`);
				folder = there;
			}
			return folder;
		}
		async function remove(root, name, parts) {
			const folder = await folderOf(root, name, parts, false);
			if (folder === undefined) return;
			const place = external_node_path_.join(folder, parts.at(-1));
			if ((await (0, promises_.lstat)(place).catch(ignore('ENOENT', 'ENOTDIR')))?.isDirectory()) throw new errors.PL(W5, `${name} would be deleted, and a folder stands there.`);
			await (0, promises_.unlink)(place).catch(ignore('ENOENT', 'ENOTDIR'));
		}
		async function write(root, { path: name, after, mode }, parts) {
			const place = external_node_path_.join((await folderOf(root, name, parts, true)), parts.at(-1));
			if ((await (0, promises_.lstat)(place).catch(ignore('ENOENT')))?.isDirectory()) throw new errors.PL(W5, `${name} would be written over a folder.`);
			await (0, promises_.unlink)(place).catch(ignore('ENOENT'));
			const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
			const file = await (0, promises_.open)(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode === '100755' ? 0o755 : 0o644);
			try {
				await file.writeFile(after ?? '');
			} finally{
				await file.close();
			}
		}
		const ignore = (...codes)=>(error)=>{
				if (!codes.includes(error.code ?? '')) throw error;
			};
		;
		const ALWAYS_THERE = new Set([
			'ACTIONS_RUNTIME_TOKEN'
		]);
		function checkIsolation(asked, { secrets, bubblewrap }) {
			if (asked === 'unsafe') return;
			if (asked === 'job') {
				const held = secrets.filter((name)=>!ALWAYS_THERE.has(name));
				if (held.length === 0) return;
				throw new errors.yo(`E2: \`validation-isolation: job\` means a job that holds no secret, and this one holds ${held.slice(0, 5).join(', ')}. ` + 'Use the three-job form, whose job with `stage: validate` has `permissions: {}`, no key and no token, ' + 'or choose `validation-isolation: bubblewrap`.', {
					rule: 'E2'
				});
			}
			if (bubblewrap.works) return;
			const mend = bubblewrap.found ? `bubblewrap cannot isolate here (${bubblewrap.why}). On Ubuntu 24.04 run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\` in a step before; a container needs to allow user namespaces.` : 'bubblewrap is not installed here. Run `sudo apt-get install -y bubblewrap` in a step before, and on Ubuntu 24.04 `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
			throw new errors.yo(`E2: ${mend} Or use the three-job form with \`validation-isolation: job\`. ` + 'Without any isolation the commands can read the tokens of this job; who wants that types out `validation-isolation: unsafe`.', {
				rule: 'E2'
			});
		}
		const ROOTS = [
			'/usr',
			'/bin',
			'/sbin',
			'/lib',
			'/lib32',
			'/lib64',
			'/libx32',
			'/etc',
			'/opt',
			'/nix'
		];
		const OWN = [
			'/proc',
			'/dev',
			'/sys',
			'/run'
		];
		const MEMORY_BYTES = 1024 ** 3;
		function sandboxed(argv, sandbox) {
			const { bubblewrap, work, cwd, env, network, resolvConf } = sandbox;
			const programs = programFolders(sandbox);
			const bind = (file)=>[
					'--ro-bind-try',
					file,
					file
				];
			const inMemory = (folder)=>[
					...(bubblewrap.bounds ? [
						'--size',
						String(MEMORY_BYTES)
					] : []),
					'--tmpfs',
					folder
				];
			return [
				bubblewrap.program,
				'--unshare-user',
				'--unshare-all',
				...(network ? [
					'--share-net'
				] : []),
				'--die-with-parent',
				'--new-session',
				'--cap-drop',
				'ALL',
				'--clearenv',
				...Object.entries(env).flatMap(([name, value])=>[
						'--setenv',
						name,
						value
					]),
				...ROOTS.flatMap(bind),
				...masks(sandbox).flatMap(inMemory),
				'--proc',
				'/proc',
				'--dev',
				'/dev',
				...[
					'/dev/shm',
					'/tmp',
					'/run'
				].flatMap(inMemory),
				...programs.flatMap(bind),
				...(network && resolvConf !== undefined && !isIn(resolvConf, [
					'/etc'
				]) ? bind(resolvConf) : []),
				'--bind',
				work,
				work,
				'--remount-ro',
				'/dev',
				'--remount-ro',
				'/',
				'--chdir',
				cwd,
				'--',
				...argv
			];
		}
		const isIn = (file, folders)=>folders.some((folder)=>file === folder || file.startsWith(`${folder}/`));
		function masks({ home, work }) {
			const hidden = [
				home,
				work
			].flatMap((folder)=>{
				const root = ROOTS.find((one)=>folder !== undefined && folder !== one && isIn(folder, [
						one
					]));
				return root === undefined || folder === undefined ? [] : [
					folder.split('/').slice(0, 3).join('/')
				];
			});
			return [
				...new Set(hidden)
			];
		}
		const BESIDE = 'lib lib64 libexec include src pkg conf jmods release VERSION go.env misc versions plugins version installs';
		const MANAGERS = [
			'.pyenv',
			'.rbenv',
			'.nodenv',
			'.asdf',
			'.volta',
			'.bun',
			'.deno',
			'.dotnet',
			'.nvm',
			'.rustup'
		];
		function programFolders(sandbox) {
			const { env, work } = sandbox;
			const home = sandbox.home === '/' ? undefined : sandbox.home;
			const masked = masks(sandbox);
			const isShown = (file)=>isIn(file, ROOTS) && !isIn(file, masked);
			const isAround = (folder)=>folder === '/' || isIn(work, [
					folder
				]) || (home !== undefined && isIn(home, [
					folder
				]));
			const named = (env['PATH'] ?? '').split(':').filter((entry)=>external_node_path_.posix.isAbsolute(entry)).map((entry)=>external_node_path_.posix.normalize(entry).replace(/(?<=.)\/$/, '')).filter((entry)=>!isAround(entry) && !isIn(entry, OWN) && !isShown(entry));
			const beside = named.flatMap((entry)=>{
				const parent = external_node_path_.posix.dirname(entry);
				if (![
					'bin',
					'sbin',
					'shims'
				].includes(external_node_path_.posix.basename(entry)) || isAround(parent)) return [];
				const name = external_node_path_.posix.basename(parent);
				const siblings = BESIDE.split(' ').map((one)=>`${parent}/${one}`);
				if (external_node_path_.posix.dirname(parent) !== home || MANAGERS.includes(name)) return siblings;
				if (name === '.local') return [
					`${parent}/lib`
				];
				return name === '.cargo' ? [
					`${home}/.rustup`
				] : [];
			});
			return [
				...new Set([
					...named,
					...beside
				])
			];
		}
		const withoutNetwork = (argv)=>[
				'sh',
				'-c',
				ENTER,
				'sh',
				...argv
			];
		const RAISE = 'ip link set lo up && u=$1 g=$2 && shift 2 && exec unshare --user --map-user="$u" --map-group="$g" -- "$@"';
		const ENTER = `exec unshare --user --map-root-user --net -- sh -c '${RAISE}' sh "$(id -u)" "$(id -g)" "$@"`;
		;
		const TERMS = {
			seconds: 20,
			outputBytes: 4_096
		};
		const BOUNDS_SINCE = [
			0,
			7
		];
		async function tryBubblewrap({ exec, folder, path, home, signal }) {
			const program = await findProgram('bwrap', path);
			if (program === undefined) return {
				works: false,
				found: false,
				why: 'it is not in PATH'
			};
			const env = {
				PATH: path
			};
			const run = (argv)=>attempt(exec, {
					argv,
					cwd: folder,
					env,
					...TERMS
				}, signal);
			const version = await run([
				program,
				'--version'
			]);
			const bounds = isSince(version.output);
			const bubblewrap = {
				works: true,
				program,
				bounds
			};
			const sandbox = {
				bubblewrap,
				work: folder,
				cwd: folder,
				env,
				home,
				network: false
			};
			const ran = await run(sandboxed([
				'sh',
				'-c',
				'test "$$" -lt 9 && test -w .'
			], sandbox));
			if (ran.exitCode === 0) return bubblewrap;
			return {
				works: false,
				found: true,
				why: lastLine(ran.output) || `it ended with ${ran.exitCode}`
			};
		}
		async function tryWithoutNetwork({ exec, folder, path, signal }) {
			const argv = withoutNetwork([
				'true'
			]);
			const ran = await attempt(exec, {
				argv,
				cwd: folder,
				env: {
					PATH: path
				},
				...TERMS
			}, signal);
			return ran.exitCode === 0;
		}
		const resolvConf = ()=>(0, promises_.realpath)('/etc/resolv.conf').catch(()=>undefined);
		async function attempt(exec, command, signal) {
			try {
				return await exec(command, signal);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return {
					exitCode: null,
					timedOut: false,
					output: (0, errors.bD)(error),
					milliseconds: 0
				};
			}
		}
		function isSince(version) {
			const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
			return major > BOUNDS_SINCE[0] || (major === BOUNDS_SINCE[0] && minor >= BOUNDS_SINCE[1]);
		}
		const lastLine = (text)=>text.trim().split('\n').pop()?.slice(0, 300) ?? '';
		;
		const OUTPUT_BYTES = 256 * 1024;
		const STEP_CHARS = 8_000;
		const LOG_CHARS = 4_000;
		const COPY_SECONDS = 900;
		const PROCESSES = 4_096;
		const NOT_CUT = '[The network was not cut off: this machine lets nobody make a network namespace.]\n';
		async function openWorkshop(options) {
			const { machine, archives, commands, isolation, log, secrets } = options;
			const { exec } = machine;
			const root = await (0, promises_.mkdtemp)(external_node_path_.join(machine.folder, 'validation-'));
			const [live, saved] = [
				external_node_path_.join(root, 'work'),
				external_node_path_.join(root, 'saved')
			];
			const repos = external_node_path_.join(live, 'repos');
			for (const folder of [
				live,
				repos,
				external_node_path_.join(live, 'home'),
				external_node_path_.join(live, 'tmp')
			])await (0, promises_.mkdir)(folder);
			const PATH = await usablePath(options.env['PATH']);
			const home = options.env['HOME'];
			const closing = new AbortController();
			const signal = AbortSignal.any([
				options.signal,
				closing.signal
			]);
			let trying = Promise.resolve();
			const bench = {
				exec,
				folder: root,
				path: PATH,
				home,
				signal
			};
			const close = async ()=>{
				closing.abort(new Error('The workshop is closed.'));
				await trying.catch(()=>undefined);
				await discard(root, exec, log);
			};
			try {
				const bubblewrap = isolation === 'bubblewrap' ? await tryBubblewrap(bench) : {
					works: false,
					found: false,
					why: 'it is not asked for'
				};
				checkIsolation(isolation, {
					secrets,
					bubblewrap
				});
				const cuts = bubblewrap.works || options.network || (await tryWithoutNetwork(bench));
				if (!cuts) log.warning('Validation: this machine lets nobody cut a command off from the network.');
				const folders = await unpack(repos, archives, {
					exec,
					path: PATH,
					signal
				});
				for (const { repo } of archives)if (await leavesFilesOut(folders.get((0, domain_repo.wb)(repo)))) log.warning(`Validation: \`.gitattributes\` of ${(0, domain_repo.fq)(repo)} keeps files out of its archive (export-ignore).`);
				const cwd = folders.get((0, domain_repo.wb)(options.home));
				if (cwd === undefined) throw new errors.yo(`There is no archive of ${(0, domain_repo.fq)(options.home)} to validate in.`);
				const bash = await findProgram('bash', PATH);
				const nameServers = await resolvConf();
				const notRun = (step, command, output)=>{
					const done = {
						step,
						ok: false,
						command,
						exitCode: null,
						timedOut: false,
						seconds: 0,
						output
					};
					validate_tell(done, log);
					return done;
				};
				const run = async (step, command)=>{
					if (!(await isFolder(cwd))) return notRun(step, command, 'The checkout is gone: a command before has removed it.');
					const network = step === 'setup' || options.network;
					const env = environment({
						...options.env,
						PATH
					}, live, network);
					const shell = bash ? [
						bash,
						'-e',
						'-o',
						'pipefail',
						'-c',
						command
					] : [
						'sh',
						'-e',
						'-c',
						command
					];
					const bound = bash && bubblewrap.works ? `ulimit -u ${PROCESSES} 2>&-; ` : '';
					const script = [
						bash ?? 'sh',
						'-c',
						`${bound}exec "$@" 2>&1`,
						'sh',
						...shell
					];
					const sandbox = {
						work: live,
						cwd,
						env,
						home,
						network,
						...(nameServers ? {
							resolvConf: nameServers
						} : {})
					};
					const argv = bubblewrap.works ? sandboxed(script, {
						...sandbox,
						bubblewrap
					}) : network || !cuts ? script : withoutNetwork(script);
					const seconds = options.minutes * 60;
					const ran = await exec({
						argv,
						cwd,
						env,
						seconds,
						outputBytes: OUTPUT_BYTES
					}, signal);
					const output = ran.output.replaceAll(`${cwd}/`, '').replaceAll(`${repos}/`, '');
					const done = {
						step,
						ok: isRight(step, ran.exitCode) && !ran.timedOut,
						command,
						exitCode: ran.exitCode,
						timedOut: ran.timedOut,
						seconds: Math.round(ran.milliseconds / 100) / 10,
						output: `${network || cuts ? '' : NOT_CUT}${ending(output, STEP_CHARS)}`
					};
					validate_tell(done, log);
					return done;
				};
				let tries = 0;
				const tryOut = async (parts)=>{
					if (tries === 0) await copy(live, saved, exec, PATH, signal);
					else {
						await (0, promises_.rename)(live, external_node_path_.join(root, `old-${tries}`));
						await copy(saved, live, exec, PATH, signal);
						await discard(external_node_path_.join(root, `old-${tries}`), exec, log);
					}
					tries += 1;
					for (const { repo: name, files } of parts){
						const repo = (0, domain_repo.E3)(name);
						const folder = repo && folders.get((0, domain_repo.wb)(repo));
						if (folder === undefined) throw new errors.yo(`There is no archive of ${name} to try its change out on.`);
						const fault = await applyFiles(folder, files).catch(faultOf);
						if (fault !== undefined) return [
							commands.reproduce === '' ? notRun('validate', commands.validate, fault) : notRun('reproduce-after', commands.reproduce, fault)
						];
					}
					const steps = [];
					if (commands.reproduce !== '') steps.push(await run('reproduce-after', commands.reproduce));
					if (commands.validate !== '' && steps.every(({ ok })=>ok)) steps.push(await run('validate', commands.validate));
					return steps;
				};
				const one = (work)=>{
					trying = work;
					return work;
				};
				return {
					network: options.network || !cuts,
					setup: async ()=>(commands.setup === '' ? undefined : one(run('setup', commands.setup))),
					reproduceBefore: async ()=>commands.reproduce === '' ? undefined : one(run('reproduce-before', commands.reproduce)),
					tryOut: (parts)=>one(tryOut(parts)),
					close
				};
			} catch (error) {
				await close();
				throw error;
			}
		}
		const isFolder = (place)=>(0, promises_.stat)(place).then((there)=>there.isDirectory(), ()=>false);
		function faultOf(error) {
			if (!(error instanceof errors.PL)) throw error;
			return error.message;
		}
		const isRight = (step, exitCode)=>step === 'reproduce-before' ? exitCode !== null && exitCode !== 0 && !NO_ANSWER.includes(exitCode) : exitCode === 0;
		function environment(host, live, network) {
			const { PATH = '', HOME, LANG } = host;
			const names = network ? PROXIES.filter((name)=>host[name] !== undefined && !holdsPassword(host[name])) : [];
			const usesRustup = HOME !== undefined && PATH.split(':').includes(`${HOME}/.cargo/bin`);
			return {
				PATH,
				HOME: external_node_path_.join(live, 'home'),
				TMPDIR: external_node_path_.join(live, 'tmp'),
				LANG: LANG ?? 'C.UTF-8',
				CI: 'true',
				NO_COLOR: '1',
				AI_DEVOPS: 'true',
				...(usesRustup ? {
					RUSTUP_HOME: `${HOME}/.rustup`
				} : {}),
				...Object.fromEntries(names.map((name)=>[
						name,
						host[name]
					]))
			};
		}
		const PROXIES = [
			'HTTP_PROXY',
			'HTTPS_PROXY',
			'NO_PROXY',
			'http_proxy',
			'https_proxy',
			'no_proxy'
		];
		const holdsPassword = (address = '')=>address.includes('@');
		const ending = (text, most)=>text.slice(-most).replace(/^[\uDC00-\uDFFF]/, '');
		function validate_tell({ step, ok, exitCode, timedOut, seconds, output }, log) {
			const how = timedOut ? 'was stopped' : exitCode === null ? 'was killed' : `ended with exit code ${exitCode}`;
			log.info(`Validation: ${step} ${how} after ${seconds} s, ${ok ? 'as it should' : 'which it should not'}.`);
			if (!ok) for (const line of ending(output, LOG_CHARS).split('\n'))log.info(`  ${line}`);
		}
		async function copy(from, to, exec, searchPath, signal) {
			const terms = {
				cwd: '/',
				env: {
					PATH: searchPath
				},
				seconds: COPY_SECONDS,
				outputBytes: 4_096
			};
			const { exitCode, output } = await exec({
				argv: [
					'cp',
					'-a',
					from,
					to
				],
				...terms
			}, signal);
			if (exitCode !== 0) throw new errors.yo(`The checkout cannot be copied for a try: ${output.trim().slice(-500)}`);
		}
		async function discard(folder, exec, log) {
			try {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			} catch  {
				const terms = {
					cwd: '/',
					env: {
						PATH: '/usr/bin:/bin'
					},
					seconds: 120,
					outputBytes: 4_096
				};
				const argv = [
					'sh',
					'-c',
					'chmod -R u+rwx "$1"; rm -rf "$1"',
					'sh',
					folder
				];
				await exec({
					argv,
					...terms
				}, new AbortController().signal).catch((error)=>log.debug(`${folder} could not be removed: ${(0, errors.bD)(error)}`));
			}
		}
		;
		const afterOnly = (input)=>{
			const { setup, reproduce, validate } = input.commands;
			const both = [
				reproduce,
				validate
			].filter((command)=>command !== '').join('\n');
			return {
				...input,
				commands: {
					setup,
					reproduce: '',
					validate: both
				}
			};
		};
		const hasCommands = ({ commands: { reproduce, validate } })=>reproduce !== '' || validate !== '';
		async function openTrial(deps, input, archives) {
			const machine = machineOf(deps);
			const { host, settings } = deps;
			const syntax = (parts)=>checkSyntax(machine, parts, {
					env: host.env,
					signal: host.signal
				});
			if (!hasCommands(input)) return {
				network: input.network,
				before: [],
				tryOut: async (parts)=>[
						await syntax(parts)
					],
				close: async ()=>undefined
			};
			const { redact } = await deps.redactor();
			const clean = (step)=>({
					...step,
					output: redact(step.output)
				});
			const workshop = await openWorkshop({
				machine,
				archives,
				home: settings.home,
				commands: input.commands,
				isolation: input.isolation,
				network: input.network,
				minutes: input.commandMinutes,
				env: host.env,
				secrets: host.secrets.all().map(({ name })=>name),
				log: {
					...host.log,
					info: (text)=>host.log.info(redact(text))
				},
				signal: host.signal
			});
			try {
				const before = await begin(workshop);
				return {
					network: workshop.network,
					before: before.map(clean),
					tryOut: async (parts)=>{
						const first = await syntax(parts);
						return first.ok ? [
							first,
							...(await workshop.tryOut(parts)).map(clean)
						] : [
							first
						];
					},
					close: ()=>workshop.close()
				};
			} catch (error) {
				await workshop.close();
				throw error;
			}
		}
		async function begin(workshop) {
			const setup = await workshop.setup();
			const reproduced = setup?.ok === false ? undefined : await workshop.reproduceBefore();
			return [
				setup,
				reproduced
			].filter((step)=>step !== undefined);
		}
		const proofOf = ({ isolation }, { network }, steps)=>({
				verdict: verdictOf(steps),
				isolation,
				network,
				steps
			});
		async function prove(deps, input, archives, parts) {
			const trial = await openTrial(deps, input, archives);
			try {
				const shown = trial.before.every(({ ok })=>ok);
				return proofOf(input, trial, shown ? [
					...trial.before,
					...(await trial.tryOut(parts))
				] : trial.before);
			} finally{
				await trial.close();
			}
		}
		async function validateStage(deps, given) {
			const plan = loadPlan(given);
			if (!('parts' in plan)) return (0, jobs_report.fj)('ai-create-fix', 'nothing', 'no-plan', 'There is no change to validate: the earlier job proposed none.');
			const input = plan.approved ? afterOnly(given) : given;
			const archives = loadBases(plan, input);
			const proof = await prove(deps, input, archives, plan.parts);
			const validation = {
				version: 1,
				plan: input.planSha256 ?? '',
				...proof
			};
			const file = external_node_path_.join(machineOf(deps).folder, 'validation.json');
			(0, external_node_fs_.writeFileSync)(file, `${JSON.stringify(validation)}\n`);
			const message = SENTENCES[validation.verdict];
			return {
				...(0, jobs_report.fj)('ai-create-fix', 'done', validation.verdict, message),
				outputs: {
					validation: validation.verdict,
					'validation-file': file,
					issue: String(plan.issue)
				},
				data: validation,
				summary: (0, neutralize.neutralize)(`### Validation\n\n${(0, proof_text.Q)(validation, SHOWN_CHARS)}`)
			};
		}
		const SHOWN_CHARS = 8_000;
		const SENTENCES = {
			passed: 'The change does what it should: every command ended as it must.',
			failed: 'The change does not do what it should; the publishing job says so in the issue and opens no pull request.',
			'not-reproduced': 'The failure did not show before the change, so nothing can be proved.',
			broken: 'The commands could not be run before the change was looked at: `setup-command` failed, or `reproduce-command` was not found or did not end in time.',
			none: 'No command was given: the syntax alone was checked.'
		};
		;
		async function workOut(work) {
			const { deps, input } = work;
			const bases = input.stage === 'propose' || hasCommands(input) ? await saveBases(work) : [];
			const trial = await openTrial(deps, input, bases);
			try {
				if (trial.before.some(({ ok })=>!ok)) return unproved(proofOf(input, trial, trial.before), 'No change was asked for.', undefined);
				return chosen(work, bases, await proposals(work, trial, await (0, ask.Qi)(deps)));
			} finally{
				await trial.close();
			}
		}
		async function proposals(work, trial, presenter) {
			const { deps, facts, input, soFar } = work;
			const of = input.alternatives;
			const found = [];
			for(let number = 1; number <= of; number += 1){
				if (of > 1) deps.host.log.info(`Proposal ${number} of ${of}:`);
				const turn = {
					number,
					of,
					budget: shareOf(work, of - number + 1)
				};
				const proposal = await askForFix(deps, facts, input, presenter, trial.tryOut, soFar, turn);
				const none = 'message' in proposal;
				found.push(none ? proposal : {
					...proposal,
					proof: proofOf(input, trial, [
						...trial.before,
						...proposal.steps
					])
				});
				if (none && endsAll(proposal)) break;
			}
			return found;
		}
		const endsAll = ({ reason, late })=>late || reason === 'llm-unavailable' || reason === 'blocked';
		function shareOf({ deps, input, soFar: { spent } }, turns) {
			const { budget } = deps.settings;
			if (input.alternatives === 1) return budget;
			const { steps, toolCalls, tokens, costUsd, minutes } = budget;
			const part = (whole, used)=>Math.ceil(Math.max(0, whole - used) / turns);
			const share = (left, digits)=>Math.floor((Math.max(0, left) / turns) * digits) / digits;
			return {
				steps: part(steps, spent.steps),
				toolCalls: part(toolCalls, spent.toolCalls),
				tokens: part(tokens, spent.input + spent.output),
				costUsd: share(costUsd - spent.costUsd, 1_000_000),
				minutes: Math.min(minutes, share(deps.minutesLeft(), 100))
			};
		}
		function chosen(work, bases, found) {
			const { host } = work.deps;
			const { spent } = work.soFar;
			const tried = found.filter((one)=>'proof' in one);
			const refused = found.flatMap((one)=>one.refused);
			const told = tried.map(alternativeOf);
			const best = bestOf(told);
			const at = best ?? furthestOf(told);
			const none = found.findLast((one)=>'message' in one);
			if (at === undefined) return unanswered(work, none, refused);
			if (none) host.log.warning(`Not every proposal got an answer: ${none.message}`);
			const { answer, parts, note, closes, proof, asked } = tried[at];
			const others = told.filter((_, index)=>index !== at);
			const cost = {
				...asked,
				costUsd: spent.costUsd,
				steps: spent.steps
			};
			if (best === undefined) return {
				...deadEnd(tried[at], cost, refused),
				others
			};
			const plan = {
				...handoverOf(work),
				archives: namedIn(bases),
				parts,
				answer,
				...(note === undefined ? {} : {
					note
				}),
				closes,
				...(work.facts.plan ? {
					approved: true
				} : {}),
				asked: cost
			};
			return {
				plan,
				proof,
				refused,
				others
			};
		}
		function deadEnd({ answer: { summary }, parts, proof }, asked, refused) {
			if (parts.length > 0) return {
				...unproved(proof, summary, asked),
				refused
			};
			return {
				ending: {
					end: 'gave-up',
					summary,
					refused
				},
				outcome: 'nothing',
				reason: 'gave-up',
				message: 'The model gave up; its words are in the comment.',
				asked,
				refused
			};
		}
		function unanswered({ deps, input, soFar }, none, refused) {
			const { reason, message, late } = none;
			const alone = input.alternatives === 1;
			const words = alone ? message : `No proposal got an answer. The last: ${message}`;
			const told = alone && late ? (0, jobs_report.Rm)(deps.settings.budget.minutes) : `${words} Nothing was written.`;
			return {
				...(0, jobs_report.fj)('ai-create-fix', 'failed', reason, told),
				...soFar,
				refused
			};
		}
		function unproved(proof, summary, asked) {
			const [reason, message] = UNPROVED[proof.verdict];
			const ending = {
				end: 'failed-validation',
				summary,
				proof
			};
			return {
				ending,
				outcome: proof.verdict === 'broken' ? 'failed' : 'nothing',
				reason,
				message,
				asked,
				refused: []
			};
		}
		const UNPROVED = {
			passed: [
				'ok',
				''
			],
			none: [
				'ok',
				''
			],
			failed: [
				'failed-validation',
				'A change was proposed that did not do what it should; no pull request was opened.'
			],
			'not-reproduced': [
				'not-reproduced',
				'The failure did not show before any change, so no fix can be proved.'
			],
			broken: [
				'setup-failed',
				'The commands could not be run on the default branch as it is; no change was looked at.'
			]
		};
		;
		async function publishStage(work) {
			const { deps, started, facts, input } = work;
			const { home, run } = deps.settings;
			const plan = loadPlan(input);
			const { id } = started.scope.repos.find(({ repo })=>(0, domain_repo.Zj)(repo, home));
			const issues = isPlan(plan) ? [
				facts.issue.number
			] : [
				facts.issue.number,
				started.number
			];
			const against = [
				...checkPlanRun(plan, {
					run,
					home: {
						repo: (0, domain_repo.fq)(home),
						id
					}
				}),
				...(issues.includes(plan.issue) && plan.start === started.key ? [] : [
					'plan.json answers another request.'
				])
			];
			if (isPlan(plan) && (plan.approved ?? false) !== (facts.plan !== undefined)) against.push('plan.json carries out another thing.');
			if (against.length > 0) throw new errors.PL('W9', `${against.join(' ')} Nothing was written.`);
			if (!isPlan(plan)) return endFix(work, endedBy(plan));
			const own = plan.parts.map((part)=>({
					branch: part.branch,
					plan: (0, read.qQ)(facts, part)
				}));
			const openFixes = facts.openFixes.filter((fix)=>!own.some(({ branch, plan })=>fix.pull.branch === branch && fix.plan === plan));
			const may = mayFix({
				...work,
				facts: {
					...facts,
					openFixes
				}
			});
			if (may) return 'job' in may ? may : endFix(work, may);
			const proof = publish_stage_proofOf(work);
			if (proof && proof.verdict !== 'passed' && proof.verdict !== 'none') return endFix(work, unproved(proof, plan.answer.summary, plan.asked));
			return endFix(work, {
				plan,
				proof,
				refused: []
			});
		}
		const isPlan = (handed)=>'parts' in handed;
		const endedBy = ({ ending, reason, message, asked })=>({
				...{
					ending,
					reason,
					message,
					asked
				},
				outcome: ending.end === 'refused' ? 'refused' : 'nothing',
				refused: []
			});
		const NONE = 'none';
		function publish_stage_proofOf({ input, deps }) {
			const { validation: file = '', planSha256 = '' } = input;
			if (file === NONE) return undefined;
			const isolation = input.isolation;
			try {
				const parsed = fix.ds.safeParse((0, json.qF)(readBounded(file, '`validation`'), file));
				if (!parsed.success) throw new errors.yo('it has another shape');
				const told = parsed.data;
				if (told.plan !== planSha256) throw new errors.PL('W9', '`validation` is about another plan. Nothing was written.');
				if (told.verdict !== verdictOf(told.steps)) throw new errors.PL('W9', '`validation` says otherwise than its own steps. Nothing was written.');
				return told;
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				deps.host.log.warning(`The job that validates left no result; see its log. ${error.message}`);
				return {
					verdict: 'broken',
					isolation,
					network: false,
					steps: []
				};
			}
		}
		var start = __webpack_require__(2199);
		;
		async function createFix(deps, input, soFar, command = 'ai-create-fix') {
			if (input.stage === 'validate') return validateStage(deps, input);
			const started = await (0, start.ni)(deps, {
				command,
				label: undefined,
				onOpened: false
			}, input);
			if ((0, start.c6)(started)) return (0, jobs_report.mG)('ai-create-fix', started);
			const plan = command === 'approve' ? await readApproval(deps, started, input.stage, soFar) : undefined;
			if (plan && 'job' in plan) return plan;
			const facts = await (0, read.eo)(deps, started, input, plan);
			const work = {
				deps,
				started,
				facts,
				input: plan ? afterOnly(input) : input,
				soFar
			};
			if (input.stage === 'publish') return publishStage(work);
			const found = (await unfinished(work)) ?? (await propose(work));
			if ('job' in found) return found;
			return input.stage === 'propose' ? handOver(work, found) : endFix(work, found);
		}
		async function unfinished(work) {
			const { deps, input } = work;
			const left = await findUnfinished(work);
			if (!left || input.stage !== 'all' || !hasCommands(input)) return left;
			const { parts } = left.plan;
			const proof = await prove(deps, input, await saveBases(work, parts), parts);
			if (proof.verdict === 'passed') return {
				...left,
				proof
			};
			deps.host.log.warning(`What an earlier run left does not prove itself any more; delete ${parts.map(({ branch, repo })=>`${branch} of ${repo}`).join(' and ')}.`);
			return undefined;
		}
		async function propose(work) {
			const { deps, started, input, soFar } = work;
			const not = mayFix(work) ?? isMoved(work);
			if (not) return not;
			if (!deps.model) return (0, jobs_report.fj)('ai-create-fix', 'failed', 'no-model', `A fix needs a model, and none can be asked: ${deps.settings.withoutModel ?? 'the provider is `none`'}.`);
			await deps.model();
			if (input.stage === 'all') {
				const unseen = await (0, eyes.e)(deps, started, soFar.applied);
				if (unseen) return {
					...(0, jobs_report.fj)('ai-create-fix', 'refused', (0, jobs_report.A3)(unseen), `Nothing was asked: ${unseen.why} (${unseen.rule}).`),
					...soFar,
					refused: [
						unseen
					]
				};
			}
			return workOut(work);
		}
	}),
	49063: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			t: ()=>(wouldBe)
		});
		var _decide_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1149);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);
		const wouldBe = (applied)=>applied.flatMap(({ effect, result })=>{
				const would = effect;
				if (result !== 'dry-run') return [];
				if (would.kind === 'commit') return [
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `The commit on ${would.branch}`),
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)([
						would.headline,
						would.body,
						(0, _decide_patch_js__WEBPACK_IMPORTED_MODULE_1__.jV)(would.files)
					].join('\n\n'), 'diff')
				];
				if (would.kind === 'edit-pull') return [
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `The pull request #${would.number}`),
					would.text
				];
				return would.kind === 'open-pull' ? [
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, `The pull request: ${would.title}`),
					would.text
				] : [];
			});
	}),
	56097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			N: ()=>(subjectOf),
			e: ()=>(showEyes)
		});
		var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57950);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
		var _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43862);
		const subjectOf = (deps, { number })=>({
				repo: deps.settings.home,
				number
			});
		async function showEyes(deps, started, applied) {
			const { commentId } = started;
			const plan = {
				subject: subjectOf(deps, started),
				effects: [
					{
						kind: 'react',
						...(commentId === undefined ? {} : {
							commentId
						})
					}
				],
				because: [
					'the request was seen'
				]
			};
			try {
				return (await (0, _apply_js__WEBPACK_IMPORTED_MODULE_0__.B)(plan, await (0, _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__.B)(deps, started), applied)).refused[0];
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.E1) || error.kind === 'permission' || error.kind === 'auth') throw error;
				deps.host.log.warning(`The eyes reaction could not be set: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
				return undefined;
			}
		}
	}),
	81821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>(answerPlan),
			t: ()=>(planComment)
		});
		var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57950);
		var _apply_deps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43862);
		var _eyes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56097);
		const planComment = (text, data)=>({
				kind: 'comment',
				marker: 'plan',
				data,
				text
			});
		async function answerPlan(deps, started, soFar, effects, because) {
			const plan = {
				subject: (0, _eyes_js__WEBPACK_IMPORTED_MODULE_0__.N)(deps, started),
				effects,
				because: [
					because
				]
			};
			return (0, _apply_js__WEBPACK_IMPORTED_MODULE_1__.B)(plan, await (0, _apply_deps_js__WEBPACK_IMPORTED_MODULE_2__.B)(deps, started), soFar.applied);
		}
	})
};
