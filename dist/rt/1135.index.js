export const id = 1135;
export const ids = [
	1135
];
export const modules = {
	1149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			MA: ()=>(changedLines),
			Mt: ()=>(newLines),
			X5: ()=>(isNoop),
			jV: ()=>(unifiedPatch)
		});
		var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
		const CONTEXT = 3;
		const MAX_EDITS = 1_000;
		const MAX_WORK = 50_000_000;
		const isNoop = ({ before, after })=>before === after;
		const unifiedPatch = (files)=>files.filter((change)=>!isNoop(change)).map((change)=>(0, diff__WEBPACK_IMPORTED_MODULE_0__.Gu)({
					isGit: true,
					oldFileName: change.before === null ? '/dev/null' : `a/${change.path}`,
					newFileName: change.after === null ? '/dev/null' : `b/${change.path}`,
					oldHeader: undefined,
					newHeader: undefined,
					...(change.before === null ? {
						isCreate: true,
						newMode: change.mode
					} : {}),
					...(change.after === null ? {
						isDelete: true,
						oldMode: change.mode
					} : {}),
					hunks: hunksOf(change)
				})).join('');
		function changedLines(change) {
			const sum = {
				added: 0,
				removed: 0,
				bytes: 0
			};
			for (const line of hunksOf(change).flatMap((hunk)=>hunk.lines)){
				if (line.startsWith('+')) sum.added += 1;
				else if (line.startsWith('-')) sum.removed += 1;
				else continue;
				sum.bytes += Buffer.byteLength(line);
			}
			return sum;
		}
		function newLines(before, after) {
			const known = new Set(before.split('\n'));
			return after.split('\n').filter((line)=>!known.has(line));
		}
		function hunksOf({ before, after }) {
			const [from, to] = [
				before ?? '',
				after ?? ''
			];
			if (from === to) return [];
			const whole = [
				rewritten(from, to)
			];
			if (from === '' || to === '') return whole;
			const work = Math.floor(MAX_WORK / (lineCount(from) + lineCount(to)));
			const options = {
				context: CONTEXT,
				maxEditLength: Math.min(MAX_EDITS, work)
			};
			return (0, diff__WEBPACK_IMPORTED_MODULE_0__.YB)('a', 'b', from, to, undefined, undefined, options)?.hunks ?? whole;
		}
		function rewritten(from, to) {
			const lines = [
				...marked('-', from),
				...marked('+', to)
			];
			return {
				oldStart: 1,
				oldLines: lineCount(from),
				newStart: 1,
				newLines: lineCount(to),
				lines
			};
		}
		function marked(sign, text) {
			if (text === '') return [];
			const lines = text.split('\n').map((line)=>sign + line);
			if (!text.endsWith('\n')) return [
				...lines,
				'\\ No newline at end of file'
			];
			return lines.slice(0, -1);
		}
		function lineCount(text) {
			let count = text === '' || text.endsWith('\n') ? 0 : 1;
			for(let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))count += 1;
			return count;
		}
	}),
	44108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(protection),
			u: ()=>(BY_HAND)
		});
		var _text_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75579);
		var _named_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76895);
		var _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53411);
		const ALWAYS = [
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.CD,
			{
				why: 'git and GitHub read it',
				globs: [
					'**/.git*'
				]
			},
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.pR,
			{
				why: 'it is what users of an action run',
				globs: [
					'**/action.{yml,yaml}'
				]
			},
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.D$,
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.eO,
			{
				why: 'it says which programs run on a commit',
				globs: [
					'**/.husky',
					'**/.hooks',
					'**/lefthook*.{yml,yaml,toml,json}',
					'**/.{lefthook,lintstagedrc,pre-commit}*'
				]
			},
			{
				why: 'it says where packages come from, or what a package manager runs',
				globs: [
					'**/.{npmrc,yarnrc,pnpmfile,pypirc,condarc,bazelrc,pythonrc}*',
					'**/.{yarn,cargo,mvn,bundle}',
					'**/{bunfig.toml,pip.conf,pip.ini,nuget.config}',
					'**/gradle/{wrapper,init.d}'
				]
			},
			{
				why: 'it runs when the folder is opened',
				globs: [
					'**/.envrc',
					'**/{.,}mise.toml',
					'**/.{vscode,idea,devcontainer}'
				]
			},
			{
				why: 'files and folders at the top that begin with a dot set the repository up',
				globs: [
					'.*'
				]
			}
		];
		const UNLESS_NAMED = [
			_named_paths_js__WEBPACK_IMPORTED_MODULE_0__.V4,
			{
				why: 'it runs while the project is built or tested, on the machines of those who do',
				globs: [
					'**/{makefile*,gnumakefile*,*.mk,justfile,taskfile*.{yml,yaml},rakefile,gulpfile.*,gruntfile.*,magefile.go}',
					'**/{tox.ini,noxfile.py,build.rs,gradlew*,mvnw*}'
				]
			},
			{
				why: 'it says what goes into an image',
				globs: [
					'**/{dockerfile*,containerfile*,*.dockerfile}',
					'**/{docker-compose,compose}*.{yml,yaml}'
				]
			},
			{
				why: 'continuous integration runs it',
				globs: [
					'**/{jenkinsfile*,earthfile,tiltfile,{azure,bitbucket}-pipelines*.{yml,yaml}}',
					'**/{cloudbuild,buildspec,appveyor,codefresh,wercker}*.{yml,yaml}',
					'ci',
					"{scripts,tools,hack,build,dev}/ci"
				]
			}
		];
		const read = (rows)=>rows.map(({ why, globs })=>({
					why,
					means: (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7)
				}));
		const FIXED = read(ALWAYS);
		const OPENABLE = read(UNLESS_NAMED);
		const BY_HAND = 'Say in your comment what a person should change there';
		function protection(path, limits) {
			const folded = (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(path);
			const { configPath } = limits;
			const isConfig = configPath !== undefined && (0, _path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.tu)(configPath) === folded;
			const fixed = isConfig ? _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.CD : FIXED.find(({ means })=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(folded, means) !== undefined);
			if (fixed) return `it is protected, and no input opens it: ${fixed.why}. ${BY_HAND}`;
			const own = limits.protectedPaths.map((glob)=>glob.replace(/\/+$/, ''));
			const isOwn = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)([
				...own,
				...own.map(_path_spelling_js__WEBPACK_IMPORTED_MODULE_2__.pv)
			], {
				..._text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7,
				nocase: true
			});
			if ([
				path,
				folded
			].some((one)=>(0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(one, isOwn) !== undefined)) {
				return `the input protected-paths protects it. ${BY_HAND}`;
			}
			for (const { means, why } of OPENABLE){
				const part = (0, _named_paths_js__WEBPACK_IMPORTED_MODULE_0__.TR)(folded, means);
				if (part === undefined || isNamed(path, part.split('/').length, limits.allowedPaths)) continue;
				return `it is protected until the input allowed-paths names it: ${why}. ${BY_HAND}`;
			}
			if (limits.allowedPaths.length === 0 || allows(limits.allowedPaths)(path)) return undefined;
			return `the input allowed-paths does not hold it, only ${limits.allowedPaths.join(', ')}. ${BY_HAND}`;
		}
		const allows = (globs)=>(0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs.map((glob)=>(glob.endsWith('/') ? `${glob}**` : glob)), _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.R7);
		function isNamed(path, depth, globs) {
			const other = path.split('/');
			const ending = /.(\.[^.]*)$/.exec(other[depth - 1])?.[1] ?? '';
			other[depth - 1] = `another-name${ending}`;
			return globs.some((glob)=>allows([
					glob
				])(path) && !allows([
					glob
				])(other.join('/')));
		}
	}),
	42725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$6: ()=>(implementationPlanSchema),
			K_: ()=>(planRecordSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const line = (max, about)=>zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(max).describe(about);
		const hash = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
		const MOST_STEPS = 30;
		const implementationPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'plan',
				'give-up'
			]).describe('`plan`: this is how the issue is done. `give-up`: it cannot be planned from what is known; say in `summary` what is missing.'),
			title: line(120, 'One line: what will be done, as an imperative sentence.'),
			summary: line(3_000, 'What will be done and why that way; or why you gave up and what a person should do.'),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				path: line(255, 'The file that is created, changed or deleted; from the root of the repository.'),
				change: line(1_500, 'What changes there, so exactly that another engineer can do it.')
			})).max(MOST_STEPS).describe('In the order in which they are made, one file each. At least one, unless you give up.'),
			tests: line(2_000, 'How it will be shown that it works: which tests are written or run.'),
			risks: line(2_000, 'What may go wrong, and who is affected.'),
			questions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(line(500, 'One question.')).max(10).describe('What a person must decide first; none if nothing.')
		});
		const PLAN_ENDS = [
			'opened',
			'renewed',
			'not-opened',
			'gave-up',
			'refused'
		];
		const planRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			requests: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
				end: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(PLAN_ENDS),
				at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
				pull: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400).optional(),
				hash: hash.optional(),
				costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).optional()
			})).max(20)
		});
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
	31135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			plan: ()=>(plan)
		});
		var seal = __webpack_require__(57906);
		var start = __webpack_require__(38347);
		var domain_repo = __webpack_require__(94395);
		var target = __webpack_require__(8282);
		var eyes = __webpack_require__(56097);
		var globs = __webpack_require__(75579);
		;
		const FOREIGN_FOLDERS = '{node_modules,bower_components,vendor,third_party,third-party,external,dist,build,out,target,coverage,generated,__generated__,__snapshots__,__pycache__,site-packages,.git,.yarn,.next,.terraform,Pods,testdata/fuzz}';
		const LOCKS = '{*.lock,*.lockb,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,go.sum,go.work.sum,gradle.lockfile,*.lock.hcl,packages.lock.json,Package.resolved}';
		const MADE = '{*.min.*,*.map,*.snap,*.pb.go,*_pb2.py,*_pb2_grpc.py,*.pb.{cc,h},*.g.{dart,cs},*.designer.cs,zz_generated.*,*.generated.*,*.svg}';
		const NO_TEXTS = '*.{png,jpg,jpeg,gif,webp,ico,icns,bmp,tif,tiff,avif,pdf,zip,gz,tgz,bz2,xz,zst,7z,rar,jar,war,class,so,dylib,dll,exe,a,o,obj,lib,wasm,pyc,woff,woff2,ttf,otf,eot,mp3,mp4,wav,ogg,webm,mov,sqlite,db,parquet,npy,bin,dat,gpg,pem,key,p12,pfx,jks}';
		const left = (0, globs.jN)([
			`**/${FOREIGN_FOLDERS}/**`,
			`**/${LOCKS}`,
			`**/${MADE}`,
			`**/${NO_TEXTS}`
		], {
			...globs.R7,
			nocase: true
		});
		const isReadable = (path)=>!left(path);
		var es = __webpack_require__(72150);
		;
		const RELEVANT = {
			files: 10,
			lines: 500
		};
		const TITLE = 2;
		const PATH = 3;
		const MOST_WORDS = 200;
		const MOST_CHARS = 100_000;
		const MOST_KNOWN = 50_000;
		function relevantFiles(files, { title, body }, room) {
			const rank = rankFiles(files, {
				title,
				body
			}).slice(0, RELEVANT.files * 2);
			const wordsOf = wordReader();
			const words = new Set([
				...wordsOf(title),
				...wordsOf(body)
			]);
			const parts = [];
			let left = room;
			for (const [index, { path, text }] of rank.entries()){
				if (parts.length === RELEVANT.files) break;
				const last = parts.length === RELEVANT.files - 1 || index === rank.length - 1;
				const hitsOf = (line)=>countOf(wordsOf(line), words);
				const part = partOf(path, text.split(/\r?\n/), hitsOf, last ? left : Math.floor(left / 3));
				if (part.lines.length === 0) continue;
				left -= part.lines.reduce((sum, line)=>sum + line.length + 1, 0);
				parts.push(part);
			}
			return parts;
		}
		function rankFiles(files, question) {
			const wordsOf = wordReader();
			const inTitle = new Set(wordsOf(question.title));
			const words = new Set([
				...new Set([
					...inTitle,
					...wordsOf(question.body)
				])
			].slice(0, MOST_WORDS));
			const index = new es.A({
				fields: [
					'path',
					'text'
				],
				tokenize: wordsOf,
				processTerm: (term)=>(words.has(term) ? term : null),
				autoVacuum: false
			});
			index.addAll(files.map(({ path, text }, id)=>({
					id,
					path,
					text: text.slice(0, MOST_CHARS)
				})));
			const found = index.search([
				...words
			].join(' '), {
				tokenize: (text)=>text.split(' '),
				boost: {
					path: PATH
				},
				boostTerm: (term)=>(inTitle.has(term) ? TITLE : 1)
			});
			return found.flatMap(({ id })=>files[id] ?? []);
		}
		const EMPTY = new Set('the and for with that this from not are was were has have had but its our your you they them then than when what which who how can could should would will may must does did done into over only also just there here where all any some more most very about after before because while been being out use used using one two new get set'.split(' '));
		function wordReader() {
			const known = new Map();
			return (text)=>{
				const plain = text.normalize('NFKC');
				const names = (plain.match(NAME) ?? []).flatMap((name)=>{
					const words = known.get(name) ?? wordsOfName(name);
					if (known.size < MOST_KNOWN) known.set(name, words);
					return words;
				});
				return [
					...names,
					...(plain.match(UNSPACED) ?? []).flatMap(pairsOf)
				];
			};
		}
		const SCRIPTS = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\u30FC\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
		const UNSPACED = new RegExp(`[${SCRIPTS}]{2,60}`, 'gu');
		const NAME = new RegExp(`(?:(?![${SCRIPTS}])[\\p{L}\\p{M}\\p{N}]){3,60}`, 'gu');
		function pairsOf(run) {
			const signs = [
				...run
			];
			return signs.slice(1).map((sign, at)=>signs[at] + sign);
		}
		function wordsOfName(name) {
			const parts = name.replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ').split(' ');
			const all = parts.length > 1 ? [
				...parts,
				name
			] : parts;
			return all.map((word)=>stem(word.toLowerCase())).filter((word)=>word.length > 2 && !EMPTY.has(word));
		}
		const stem = (word)=>word.length < 5 ? word : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1').replace(/(?<=.{3})(?:ing|(?<!e)ed)$/, '');
		const countOf = (found, words)=>new Set(found.filter((word)=>words.has(word))).size;
		function partOf(path, lines, hitsOf, room) {
			const hits = lines.map((line)=>hitsOf(line.slice(0, 2_000)));
			let best = {
				from: 0,
				to: 0,
				sum: -1
			};
			let [from, sum, chars] = [
				0,
				0,
				0
			];
			for (const [to, line] of lines.entries()){
				sum += hits[to];
				chars += line.length + 1;
				for(; from <= to && (to - from >= RELEVANT.lines || chars > room); from += 1){
					sum -= hits[from];
					chars -= lines[from].length + 1;
				}
				if (from <= to && (sum > best.sum || (sum === best.sum && from === best.from))) best = {
					from,
					to: to + 1,
					sum
				};
			}
			const shown = lines.slice(best.from, best.to);
			return {
				path,
				from: best.from + 1,
				to: best.to,
				of: lines.length,
				lines: shown
			};
		}
		;
		function treeOutline(paths, room) {
			const deepest = Math.max(1, ...paths.map((path)=>path.split('/').length));
			let text = '';
			for(let depth = Math.min(deepest, 12); depth > 0; depth -= 1){
				text = atDepth(paths, depth).join('\n');
				if (text.length <= room) return text;
			}
			const rows = text.slice(0, room).split('\n').slice(0, -1);
			return [
				...rows,
				"\u2026"
			].join('\n');
		}
		function atDepth(paths, depth) {
			const files = [];
			const folders = new Map();
			for (const path of paths){
				const parts = path.split('/');
				if (parts.length <= depth) files.push(path);
				else {
					const folder = `${parts.slice(0, depth).join('/')}/`;
					folders.set(folder, (folders.get(folder) ?? 0) + 1);
				}
			}
			const largest = [
				...folders
			].toSorted(([, a], [, b])=>b - a).map(([folder, files])=>`${folder} (${files} files)`);
			return [
				...largest,
				...files
			];
		}
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_zlib_ = __webpack_require__(38522);
		var domain_path = __webpack_require__(15668);
		var errors = __webpack_require__(807);
		var download = __webpack_require__(25138);
		;
		const BLOCK = 512;
		const MOST_OF_FACTS = 64 * 1024;
		class BrokenTar extends Error {
		}
		async function* tarFiles(chunks, wanted) {
			const take = taker(chunks[Symbol.asyncIterator]());
			let facts = {};
			for(;;){
				const head = await take(BLOCK, true);
				if (head.every((byte)=>byte === 0)) return;
				const entry = headOf(head);
				const size = facts.size ?? entry.size;
				const padded = Math.ceil(size / BLOCK) * BLOCK;
				if ('xgLK'.includes(entry.type)) {
					if (size > MOST_OF_FACTS) throw new BrokenTar('the name of an entry is too long');
					const text = (await take(padded, true)).subarray(0, size).toString('utf8');
					if (entry.type === 'x') facts = {
						...facts,
						...paxOf(text)
					};
					if (entry.type === 'L') facts = {
						...facts,
						name: untilNul(text)
					};
					continue;
				}
				const file = {
					name: facts.name ?? entry.name,
					size
				};
				facts = {};
				const isFile = entry.type === '0' || entry.type === '\0';
				const keep = isFile && wanted(file);
				const bytes = await take(padded, keep);
				if (isFile) yield {
					...file,
					bytes: keep ? bytes.subarray(0, size) : undefined
				};
			}
		}
		function taker(source) {
			let rest = Buffer.alloc(0);
			return async (length, keep)=>{
				const parts = [];
				for(let left = length; left > 0;){
					if (rest.length === 0) {
						const next = await source.next();
						if (next.done) throw new BrokenTar('it breaks off');
						rest = next.value;
						continue;
					}
					const part = rest.subarray(0, left);
					if (keep) parts.push(part);
					left -= part.length;
					rest = rest.subarray(part.length);
				}
				return Buffer.concat(parts);
			};
		}
		const untilNul = (text)=>text.split('\0', 1)[0];
		function headOf(head) {
			const text = (from, length)=>untilNul(head.toString('utf8', from, from + length));
			const sum = head.reduce((all, byte, at)=>all + (at >= 148 && at < 156 ? 32 : byte), 0);
			if (octal(text(148, 8)) !== sum) throw new BrokenTar('the head of an entry is not what its sum says');
			const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
			return {
				name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
				size: octal(text(124, 12)),
				type: head.toString('latin1', 156, 157)
			};
		}
		function octal(text) {
			const digits = text.trim();
			if (!/^[0-7]{1,12}$/.test(digits)) throw new BrokenTar('a number of an entry cannot be read');
			return Number.parseInt(digits, 8);
		}
		function paxOf(text) {
			const facts = {};
			const bytes = Buffer.from(text);
			for(let at = 0; at < bytes.length;){
				const line = /^(\d{1,6}) ([^=\n]{1,200})=/.exec(bytes.toString('utf8', at, at + 220));
				const length = Number(line?.[1] ?? 0);
				if (!line || length < line[0].length + 1) throw new BrokenTar('the facts of an entry cannot be read');
				const value = bytes.toString('utf8', at + Buffer.byteLength(line[0]), at + length - 1);
				if (line[2] === 'path') facts.name = value;
				if (line[2] === 'size') facts.size = sizeOf(value);
				at += length;
			}
			return facts;
		}
		function sizeOf(value) {
			if (!/^\d{1,15}$/.test(value)) throw new BrokenTar('a number of an entry cannot be read');
			return Number(value);
		}
		;
		const TEXTS = {
			names: 50_000,
			texts: 6_000,
			bytesOfOne: 256 * 1024,
			bytes: 12 * 2 ** 20,
			unpacked: 512 * 2 ** 20
		};
		const TRIES = 2;
		async function readRepositoryTexts(github, repo, sha, wanted, signal, bounds = TEXTS) {
			for(let tries = 1;; tries++){
				const stored = await (0, download.c)(github, repo, {
					kind: 'tarball',
					sha
				}, signal);
				const at = `${sha.slice(0, 12)} of ${(0, domain_repo.fq)(repo)}`;
				if (!stored) throw new errors.E1('not-found', 404, `GitHub has no commit ${at} any more.`);
				try {
					return await textsOf(stored.body ?? new ReadableStream(), wanted, bounds);
				} catch (error) {
					signal.throwIfAborted();
					if (tries < TRIES) continue;
					throw new errors.E1('unavailable', 0, `The files of ${at} could not be read whole.`, {
						cause: error
					});
				}
			}
		}
		async function textsOf(body, wanted, bounds) {
			const packed = external_node_stream_.Readable.fromWeb(body);
			const unpacked = (0, external_node_zlib_.createGunzip)();
			packed.on('error', (error)=>unpacked.destroy(error));
			packed.pipe(unpacked);
			const found = {
				paths: [],
				texts: [],
				cut: false
			};
			let left = bounds.unpacked;
			let room = bounds.bytes;
			async function* bounded() {
				for await (const chunk of unpacked){
					left -= chunk.length;
					if (left < 0) throw new TooMuch();
					yield chunk;
				}
			}
			const isWorth = ({ name, size })=>size <= Math.min(bounds.bytesOfOne, room) && found.texts.length < bounds.texts && wanted(pathOf(name));
			try {
				for await (const { name, bytes } of tarFiles(bounded(), isWorth)){
					const path = pathOf(name);
					if (path === '' || !(0, domain_path.v)(path)) continue;
					if (found.paths.length === bounds.names) return {
						...found,
						cut: true
					};
					found.paths.push(path);
					const text = bytes && textOf(bytes);
					if (text !== undefined) {
						found.texts.push({
							path,
							text
						});
						room -= bytes.length;
					} else if (!bytes && wanted(path)) found.cut = true;
				}
				return found;
			} catch (error) {
				if (!(error instanceof TooMuch)) throw error;
				return {
					...found,
					cut: true
				};
			} finally{
				packed.destroy();
				unpacked.destroy();
			}
		}
		class TooMuch extends Error {
		}
		const pathOf = (name)=>name.slice(name.indexOf('/') + 1);
		function textOf(bytes) {
			if (bytes.includes(0)) return undefined;
			try {
				return new TextDecoder('utf-8', {
					fatal: true
				}).decode(bytes);
			} catch  {
				return undefined;
			}
		}
		var ask = __webpack_require__(16269);
		var report = __webpack_require__(4905);
		var implementation_plan = __webpack_require__(42725);
		var sanitize = __webpack_require__(20629);
		;
		const PLAN_ROLE = `You plan how an issue of a repository is done, for an engineer who decides whether it is done so.
Read first: the files that are shown, what calls them, and their tests. Then answer with steps, one file each, in the order in
which they are made, so exact that somebody else can write the code without asking. Plan the smallest change that does what the
issue asks for, and its tests. Name only files that exist, or say that a step makes a new one. What a person must decide first
is a question, not a guess. If the issue cannot be planned from what is known, answer \`give-up\` and say what is missing.`;
		const PLAN_ANSWER = {
			name: 'answer',
			about: 'The plan, or why there is none: call it once, alone, when you have read enough.',
			schema: implementation_plan.$6
		};
		const WITHHELD = '[The text of the issue is not shown: its author has no write access here.]';
		const LONGEST_OUTLINE = 8_000;
		function planTask({ facts, input, started, deps }, { outline, files, cut }, renewed, fence) {
			const { issue, home } = facts;
			const name = (0, domain_repo.fq)(home.repo);
			const source = `issue:${facts.name}`;
			const { context = '' } = deps.settings;
			const { allowedPaths, protectedPaths, maxFiles, maxLines } = input.limits;
			const parts = [
				`Plan how issue #${issue.number} of ${name} is done. Files are as they stand at the commit ${home.pin}.`,
				[
					`Limits of the change: ${maxFiles} files, ${maxLines} added and removed lines.`,
					'Workflows, files whose name begins with a dot at the top, and files that steer tools or agents are protected; a step for one of them is shown as refused.',
					...(allowedPaths.length > 0 ? [
						`Only these paths may change: ${allowedPaths.join(', ')}.`
					] : []),
					...(protectedPaths.length > 0 ? [
						`Protected here as well: ${protectedPaths.join(', ')}.`
					] : [])
				].join(' '),
				...(context.trim() === '' ? [] : [
					`What the maintainers say about this project:\n${context.trim()}`
				]),
				facts.issueShown ? fence({
					kind: 'issue',
					source,
					author: issue.author.login,
					text: `${issue.title}\n\n${issue.body}`,
					max: sanitize.qC.body
				}) : WITHHELD
			];
			if (started.request !== '') parts.push('Whoever asked for this plan added:', fence({
				kind: 'comment',
				source,
				permission: 'write',
				text: started.request,
				max: sanitize.qC.comment
			}));
			if (renewed) parts.push('There is a plan already, and whoever asked wants another one. This is it:', fence({
				kind: 'plan',
				source: renewed.url,
				text: renewed.text,
				max: sanitize.qC.body
			}));
			parts.push([
				'The files of the repository:',
				...(cut ? [
					'There are more than could be looked through: look with the tools for what is missing here.'
				] : []),
				'What `.gitattributes` keeps out of archives (export-ignore) is not listed, and may be there all the same.'
			].join(' '), fence({
				kind: 'code',
				source: `tree:${name}`,
				text: outline,
				max: LONGEST_OUTLINE
			}));
			if (files.length > 0) parts.push('The files that have most words in common with the issue, the best first. It is a guess by a search, so look for yourself:');
			for (const { path, from, to, of, lines } of files)parts.push(fence({
				kind: 'code',
				source: `file:${name}/${path}`,
				text: `${path} at ${home.pin.slice(0, 12)}, lines ${from}-${to} of ${of}\n${lines.join('\n')}`,
				max: sanitize.qC.log
			}));
			return parts.join('\n\n');
		}
		function planComplaints({ outcome, steps }) {
			return outcome === 'plan' && steps.length === 0 ? [
				'`steps` is empty: name at least one, or answer `give-up`.'
			] : [];
		}
		const questionOf = ({ issue, issueShown }, { request })=>({
				title: issueShown ? issue.title : request,
				body: `${issueShown ? issue.body : ''}\n${request}`
			});
		;
		const PLAN_READS = [
			'get_file_contents',
			'get_repository_structure',
			'search_code',
			'list_commits',
			'get_commit',
			'compare_commits',
			'get_pull_request_files'
		];
		const ROOM_SHARE = 3 / 8;
		const MOST_ROOM = 160_000;
		const OUTLINE_ROOM = 6_000;
		async function askForPlan(work, renewed) {
			const { deps, started, soFar } = work;
			const [shown, presenter] = await Promise.all([
				showRepository(work),
				(0, ask.Qi)(deps)
			]);
			const asker = await (0, ask.JC)(deps, started.scope, deps.model, {
				names: PLAN_READS
			});
			try {
				const result = await (0, ask.kA)(deps, asker, presenter, {
					role: PLAN_ROLE,
					task: planTask(work, shown, renewed, presenter.foreign),
					answer: {
						...PLAN_ANSWER,
						check: (answer)=>{
							const text = ask_textsOf(answer).join('\n');
							(0, ask.Tr)(presenter.redactor, text, 'written into a plan');
							const like = presenter.redactor.findPattern(text)?.name;
							return [
								...planComplaints(answer),
								...(like === undefined ? [] : [
									`The plan holds what looks like a secret (${like}): leave it out. (O2)`
								])
							];
						}
					}
				});
				soFar.spent = result.spent;
				const { refused, spent } = result;
				if (result.end !== 'answered') {
					const late = result.end === 'budget' && result.reason === 'time';
					const why = late ? (0, report.Rm)(deps.settings.budget.minutes) : `${result.detail} Nothing was written.`;
					return {
						...(0, report.fj)('ai-create-fix', 'failed', NO_ANSWER[result.end], why),
						...soFar,
						refused
					};
				}
				const { provider, name: model } = asker.model;
				const { costUsd, steps } = spent;
				return {
					plan: result.answer,
					asked: {
						provider,
						model,
						costUsd,
						steps
					},
					refused
				};
			} finally{
				await asker.session.close();
			}
		}
		const NO_ANSWER = {
			budget: 'budget',
			unavailable: 'llm-unavailable',
			stuck: 'no-answer',
			invalid: 'no-answer',
			blocked: 'blocked'
		};
		const ask_textsOf = ({ title, summary, steps, tests, risks, questions })=>[
				...[
					title,
					summary,
					tests,
					risks,
					...questions
				],
				...steps.flatMap(({ path, change })=>[
						path,
						change
					])
			];
		async function showRepository({ deps, started, facts }) {
			const { repo, pin } = facts.home;
			const { host, github, settings } = deps;
			const { paths, texts, cut } = await readRepositoryTexts(github, repo, pin, isReadable, host.signal);
			if (cut) host.log.notice('The repository is larger than what is looked through for a plan; the model is told, and can read the rest.');
			const room = Math.min(MOST_ROOM, Math.floor(settings.budget.tokens * ROOM_SHARE));
			return {
				cut,
				outline: treeOutline(paths, OUTLINE_ROOM),
				files: relevantFiles(texts, questionOf(facts, started), room)
			};
		}
		var apply = __webpack_require__(57950);
		var comment_body = __webpack_require__(39486);
		var markdown = __webpack_require__(33567);
		var neutralize = __webpack_require__(94561);
		var prose = __webpack_require__(13807);
		var words = __webpack_require__(7673);
		var command = __webpack_require__(80806);
		var pull_template = __webpack_require__(1259);
		var pull_text = __webpack_require__(54314);
		;
		const ROOM = [
			3_000,
			800,
			200
		];
		function planComment(facts, fits = (text)=>text.length <= comment_body.xG) {
			let text = '';
			for (const room of ROOM){
				text = [
					(0, markdown.R_)(2, 'Implementation plan'),
					...ending(facts, room),
					'---',
					facts.asked ? (0, pull_text.xO)(facts.asked, facts.runUrl) : `Written without a model by [this run](${facts.runUrl}).`
				].filter((part)=>part !== '').join('\n\n');
				if (fits(text)) return text;
			}
			return text;
		}
		function ending({ ending, allowLinks }, room) {
			const told = (text)=>(0, pull_template.MM)((0, prose.C)(text, {
					maxChars: room
				}));
			switch(ending.end){
				case 'refused':
					return [
						'**No plan was made.**',
						(0, neutralize.b)(ending.because, {
							allowLinks,
							allowCommands: [
								...command.S1
							],
							maxChars: 1_000
						})
					];
				case 'gave-up':
					return [
						'**The model gave up.** It says:',
						told(ending.plan.summary),
						...asks(ending.plan.questions, room),
						'Answer in a new comment that begins with `@ai-plan`.'
					];
				case 'opened':
				case 'renewed':
					return [
						`**${ending.end === 'opened' ? 'A plan is proposed' : 'The plan was worked over'}:** ${(0, pull_text._n)(ending)}`,
						...(ending.plan ? [
							comment_sizeOf(ending.plan),
							told(ending.plan.summary)
						] : []),
						...(ending.end === 'renewed' ? [
							'An approval of what it said before counts no more.'
						] : []),
						'Read it there. `/approve` there has it carried out, `/reject` and a reason closes it; for another one write `@ai-plan` and what should be different in a new comment here.',
						...asks(ending.plan?.questions ?? [], room)
					];
				case 'not-opened':
					return [
						`**A plan is made, and its pull request could not be opened**: this repository lets no Action open one. Tick **${target.O}** under Settings \u{2192} Actions \u{2192} General \u{2192} Workflow permissions, of the organisation first if it is greyed out there; or give the token of an app as \`github-token\`. Then write \`@ai-plan\` in a new comment. Its branch stands already: [${(0, markdown.ti)(ending.branch)}](${ending.compareUrl}).`,
						'What it would say:',
						(0, pull_template.MM)((0, prose.C)(ending.text, {
							maxChars: room * 10
						}))
					];
			}
		}
		const comment_sizeOf = ({ steps, questions })=>[
				(0, words.U9)(steps.length, 'step'),
				...(questions.length > 0 ? [
					(0, words.U9)(questions.length, 'open question')
				] : [])
			].join(', ');
		function asks(questions, room) {
			if (questions.length === 0) return [];
			return [
				'It asks:',
				questions.map((one)=>`- ${(0, neutralize.b)(one, {
						maxChars: Math.min(room, 500)
					})}`).join('\n')
			];
		}
		var json = __webpack_require__(55012);
		var apply_deps = __webpack_require__(43862);
		var dry_run = __webpack_require__(49063);
		;
		async function endPlan(work, end) {
			const { deps, started, facts, soFar } = work;
			const { settings } = deps;
			const { ending, published, refused: before = [] } = end;
			const data = recordOf(work, end);
			const base = await (0, apply_deps.B)(deps, started);
			const { home } = published ?? {};
			const places = [
				...data.requests.flatMap(({ pull })=>pull ?? []),
				...facts.target.pulls.map(({ url })=>url),
				...(ending.end === 'not-opened' ? [
					ending.compareUrl
				] : [])
			];
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
			const text = planComment({
				ending,
				runUrl: settings.run.url,
				asked: end.asked,
				allowLinks: ready.allowLinks
			}, (shorter)=>(0, comment_body.CX)({
					marker: 'plan',
					data: {
						...data
					},
					text: shorter
				}, ready));
			const effects = [
				{
					kind: 'comment',
					marker: 'plan',
					data: {
						...data
					},
					text
				}
			];
			const switchedOff = before.some(({ rule })=>rule === 'B4');
			const { refused } = switchedOff ? {
				refused: []
			} : await (0, apply.B)({
				subject: (0, eyes.N)(deps, started),
				effects,
				because: [
					end.reason
				]
			}, ready, soFar.applied);
			const [first] = refused;
			const comment = soFar.applied.findLast(({ effect })=>effect.kind === 'comment')?.url ?? '';
			return {
				...(0, report.fj)('ai-create-fix', end.outcome, end.reason, end.message),
				...(first ? {
					outcome: 'refused',
					reason: 'guard',
					message: `The comment was not written: ${first.why} (${first.rule}).`
				} : {}),
				...soFar,
				refused: [
					...before,
					...refused
				],
				outputs: {
					'pull-requests': JSON.stringify(published?.url === undefined ? [] : [
						pullOf(work, published.url)
					]),
					branch: published?.branch ?? '',
					'comment-url': comment,
					issue: String(started.number)
				},
				data: (0, json.zO)({
					issue: started.number,
					ending
				}, ready.redact),
				summary: (0, neutralize.neutralize)(ready.redact([
					text,
					...(0, dry_run.t)(soFar.applied)
				].join('\n\n')), {
					allowLinks: ready.allowLinks
				})
			};
		}
		const pullOf = ({ facts }, url)=>({
				repository: facts.name.split('#')[0],
				number: Number(/\d+$/.exec(url)?.[0]),
				url
			});
		function recordOf({ deps, started, facts }, { ending, published, asked }) {
			const { settings, host } = deps;
			const stands = published && (ending.end === 'opened' || ending.end === 'renewed');
			return (0, start.ah)(facts.record, {
				run: settings.run.id,
				start: started.key,
				end: ending.end,
				at: new Date(host.clock.now()).toISOString(),
				...(stands && published.url !== undefined ? {
					pull: published.url
				} : {}),
				...(stands ? {
					hash: published.hash
				} : {}),
				...(asked ? {
					costUsd: asked.costUsd
				} : {})
			});
		}
		var our_branch = __webpack_require__(81950);
		var hash = __webpack_require__(82767);
		var text_title = __webpack_require__(12878);
		var commit_message = __webpack_require__(83704);
		var path_spelling = __webpack_require__(53411);
		var protected_paths = __webpack_require__(44108);
		;
		const text_ROOM = [
			{
				prose: 3_000,
				step: 1_500,
				question: 500
			},
			{
				prose: 1_500,
				step: 700,
				question: 300
			},
			{
				prose: 800,
				step: 300,
				question: 150
			},
			{
				prose: 300,
				step: 100,
				question: 60
			}
		];
		function planText(facts, fits = (text)=>text.length <= comment_body.xG) {
			let text = '';
			for (const room of text_ROOM){
				text = sections(facts, room).filter((part)=>part !== '').join('\n\n');
				if (fits(text)) return text;
			}
			return text;
		}
		function sections({ plan, issue, limits, asked, runUrl }, room) {
			const told = (text)=>(0, pull_template.MM)((0, prose.C)(text, {
					maxChars: room.prose
				}));
			return [
				planReference(issue),
				'**This is a plan: there is no code yet, and nobody has checked it.** It is written by a model, which can be wrong.',
				(0, markdown.R_)(2, 'Summary'),
				told(plan.summary),
				(0, markdown.R_)(2, 'Steps'),
				steps(plan, limits, room),
				tooMany(plan, limits),
				(0, markdown.R_)(2, 'Tests'),
				told(plan.tests),
				(0, markdown.R_)(2, 'Risks'),
				told(plan.risks),
				...questions(plan, room),
				(0, markdown.R_)(2, 'What to do'),
				WHAT_TO_DO,
				'---',
				(0, pull_text.xO)(asked, runUrl)
			];
		}
		const planReference = (issue)=>`Part of #${issue.split('#')[1] ?? ''}`;
		const WHAT_TO_DO = [
			'- `/approve` as a comment here has the plan carried out on this branch, and the change is checked as any other of ours. It counts from somebody with write access who has not opened this pull request.',
			'- `/reject` and a reason closes it.',
			'- For another plan write `@ai-plan` and what should be different as a comment on the issue.',
			'',
			'An approval is for the text above as it stands, and for this branch as it is: once somebody edits the text or pushes here, it counts no more. Do not edit it; ask again.'
		].join('\n');
		function steps({ steps: all }, limits, room) {
			const rows = all.map(({ path, change }, index)=>{
				const why = refusal(path, limits);
				const row = `${index + 1}. ${(0, markdown.ti)(path)}: ${(0, neutralize.b)(change, {
					maxChars: room.step
				})}`;
				return why === undefined ? row : `${row}\n   **Refused already: a person must do this step.** ${(0, neutralize.b)(why)}`;
			});
			return rows.join('\n');
		}
		function refusal(path, limits) {
			if ((0, path_spelling.p2)(path) !== undefined) return 'It is no path that a file of a change may have (W5).';
			const why = (0, protected_paths.s)(path, limits);
			return why === undefined ? undefined : `Here ${why.replace(`. ${protected_paths.u}`, '')} (W4).`;
		}
		function tooMany({ steps: all }, { maxFiles }) {
			const files = new Set(all.map(({ path })=>path)).size;
			return files > maxFiles ? `**${(0, words.U9)(files, 'file')} are more than one change may have**: \`max-files\` allows ${maxFiles}. Ask for a smaller plan, or raise it.` : '';
		}
		function questions({ questions: all }, room) {
			if (all.length === 0) return [];
			const rows = all.map((one)=>`- ${(0, neutralize.b)(one, {
					maxChars: room.question
				})}`);
			return [
				(0, markdown.R_)(2, 'Questions'),
				'Somebody should decide these first:',
				rows.join('\n')
			];
		}
		const planTitle = ({ title }, issue)=>(0, text_title.CL)(`Plan: ${title}`, 160) || `Plan for issue ${issue.split('#')[1] ?? ''}`;
		const planCommit = (issue, plan)=>(0, commit_message.C5)(`Open the branch of a plan for issue ${issue.split('#')[1] ?? ''}`, 'This commit changes no file. The plan stands in the pull request of this branch; the code comes when it is approved.', plan);
		var pulls = __webpack_require__(56348);
		var write_pull = __webpack_require__(74499);
		var access = __webpack_require__(41129);
		var issue = __webpack_require__(83776);
		var labels = __webpack_require__(34376);
		var issues = __webpack_require__(59050);
		var permissions = __webpack_require__(37192);
		var github_target = __webpack_require__(61791);
		var marker = __webpack_require__(4064);
		var asked_issue = __webpack_require__(38213);
		var marked_texts = __webpack_require__(60534);
		;
		const LABELS_OF_A_PLAN = [
			issue.e,
			labels.Py,
			labels.UD.pending
		];
		const trustsOf = ({ settings }, { self })=>(author)=>(0, access.t1)(author, self, settings.trustedBots);
		async function readPlan(deps, started) {
			const { github, settings } = deps;
			const { number } = started;
			const trusted = trustsOf(deps, started);
			const [issue, comments, target] = await Promise.all([
				(0, asked_issue.e)(deps, started),
				(0, issues.fg)(github, settings.home, number, marker.CB),
				readHome(deps, number)
			]);
			const frozen = started.frozen ? {
				...issue,
				title: started.frozen.title,
				body: started.frozen.body
			} : issue;
			const isAsker = ({ id })=>id !== 0 && id === started.author?.id;
			const own = comments.filter(({ author })=>trusted(author));
			const [texts, permission] = await Promise.all([
				(0, marked_texts.P)(deps, own, trusted),
				trusted(frozen.author) || isAsker(frozen.author) ? 'write' : (0, permissions.cE)(github, settings.home, frozen.author.login)
			]);
			const found = (0, marked_texts.z)(texts, 'plan', implementation_plan.K_);
			return {
				issue: frozen,
				name: `${(0, domain_repo.fq)(issue.repo)}#${number}`,
				issueShown: permission === 'write' || permission === 'admin',
				record: found && {
					requests: found.requests
				},
				home: (0, domain_repo.TQ)(started.scope, settings.home),
				target
			};
		}
		const readHome = ({ github, settings }, issue)=>(0, github_target._)(github, settings.home, {
				prefix: `${(0, start.UQ)(issue)}-`,
				branch: (0, start.UQ)(issue),
				labels: LABELS_OF_A_PLAN,
				users: [],
				configPath: settings.configPath
			});
		;
		const NO_COMMIT = '0'.repeat(40);
		async function openPlan(work, { plan, asked }) {
			const { facts, soFar, deps } = work;
			const { ready, seen, at } = await readyFor(work);
			const [open] = (0, start.qw)({
				issue: facts.name,
				pulls: at.pulls,
				trusts: trustsOf(deps, work.started)
			});
			if (open) {
				const why = `#${open.pull.number} is an open fix or plan for the same`;
				const none = {
					branch: '',
					url: undefined,
					hash: '',
					home: {
						facts: at
					}
				};
				return {
					...none,
					refused: [
						{
							rule: 'W7',
							what: 'open-pull',
							why
						}
					]
				};
			}
			const branch = await branchFor(work, at);
			const hash = emptyHash(work);
			const base = {
				branch: at.base.branch,
				sha: facts.home.pin
			};
			const commit = {
				kind: 'commit',
				branch,
				base,
				...planCommit(facts.name, hash),
				files: [],
				plan: hash
			};
			const before = soFar.applied.length;
			const made = await applyHome(work, ready, [
				commit
			]);
			const head = /[0-9a-f]{40}$/.exec(soFar.applied.slice(before)[0]?.url ?? '')?.[0] ?? NO_COMMIT;
			const words = wordsOf(work, ready, {
				plan,
				asked,
				head
			});
			const published = {
				branch,
				url: undefined,
				hash: words.marker.data.hash
			};
			const left = {
				facts: await seen(),
				...(made.config ? {
					config: made.config
				} : {})
			};
			if (made.refused.length > 0) return {
				...published,
				refused: made.refused,
				home: left
			};
			if (head === NO_COMMIT && !deps.settings.dryRun) throw new Error('A commit was made that has no address.');
			try {
				const effect = openEffect(branch, at.base.branch, words);
				const opened = await applyHome(work, {
					...ready,
					...(made.config ? {
						config: made.config
					} : {})
				}, [
					effect
				]);
				const { refused, config } = opened;
				return {
					...published,
					url: lastUrl(work),
					refused,
					home: {
						facts: at,
						...(config ? {
							config
						} : {})
					}
				};
			} catch (error) {
				if (!(0, write_pull.i6)(error)) throw error;
				return {
					...published,
					refused: [],
					notOpened: words.text,
					home: left
				};
			}
		}
		async function finishPlan(work, { pull, ...data }) {
			const { ready, at } = await readyFor(work);
			const { name } = work.facts;
			const words = {
				title: planTitle({
					title: ''
				}, name),
				text: (0, seal.Sf)(pull.body) || pull.title,
				marker: {
					kind: 'plan',
					data
				},
				references: [
					planReference(name)
				]
			};
			const { refused, config } = await applyHome(work, ready, [
				openEffect(pull.branch, at.base.branch, words)
			]);
			return {
				...{
					branch: pull.branch,
					url: pull.url,
					hash: data.hash,
					refused
				},
				home: {
					facts: at,
					...(config ? {
						config
					} : {})
				}
			};
		}
		async function renewPlan(work, open, { plan, asked }) {
			const { ready, at } = await readyFor(work);
			const words = wordsOf(work, ready, {
				plan,
				asked,
				head: open.head
			});
			const effect = {
				kind: 'edit-pull',
				number: open.pull.number,
				...words
			};
			const { refused, config } = await applyHome(work, ready, [
				effect
			]);
			return {
				...{
					branch: open.pull.branch,
					url: open.pull.url,
					hash: words.marker.data.hash,
					refused
				},
				home: {
					facts: at,
					...(config ? {
						config
					} : {})
				}
			};
		}
		const applyHome = ({ deps, facts, soFar }, ready, effects)=>(0, apply.B)({
				subject: {
					repo: deps.settings.home,
					number: 0
				},
				effects,
				because: [
					`a plan for ${facts.name}`
				]
			}, ready, soFar.applied);
		const lastUrl = ({ soFar })=>soFar.applied.findLast(({ effect })=>effect.kind === 'open-pull')?.url;
		const openEffect = (branch, base, words)=>({
				kind: 'open-pull',
				...{
					branch,
					base,
					...words
				},
				labels: LABELS_OF_A_PLAN,
				reviewers: {
					users: [],
					teams: []
				},
				draft: true
			});
		async function readyFor(work) {
			const { deps, started } = work;
			const at = await readHome(deps, started.number);
			const seen = async ()=>at;
			const base = await (0, apply_deps.B)(deps, started);
			return {
				ready: {
					...base,
					target: seen,
					readSubject: seen,
					killSwitch: (shown)=>deps.killSwitch(shown ?? {
							text: at.config
						})
				},
				seen,
				at
			};
		}
		const emptyHash = ({ facts })=>(0, hash.S)({
				issue: facts.name,
				repo: (0, domain_repo.fq)(facts.home.repo),
				base: facts.home.pin,
				files: []
			});
		async function branchFor(work, { branches }) {
			const { deps, started, facts } = work;
			const wanted = {
				base: facts.home.pin,
				plan: emptyHash(work)
			};
			const trusts = trustsOf(deps, started);
			const left = await Promise.all(branches.map(async (one)=>{
				const standing = (0, our_branch.Y)(one, wanted, trusts);
				const isLeft = standing === 'empty' || (standing === 'ours' && !(await (0, pulls.R4)(deps.github, facts.home.repo, one.name)));
				return isLeft ? [
					one.name
				] : [];
			}));
			const found = (0, start.YI)(started.number, branches, ({ name })=>left.flat().includes(name));
			if (found !== undefined) return found;
			throw new errors.yo(`There are too many branches of earlier plans for issue #${started.number}: delete those of ${(0, start.UQ)(started.number)} that nobody needs.`);
		}
		function wordsOf({ facts, input, deps }, ready, { plan, asked, head }) {
			const references = [
				planReference(facts.name)
			];
			const { url: runUrl, id: run } = deps.settings.run;
			const dataOf = (hash)=>({
					issue: facts.name,
					hash,
					head,
					run,
					asked
				});
			const commentOf = (text, hash)=>({
					marker: 'plan',
					data: dataOf(hash),
					text
				});
			const text = planText({
				plan,
				issue: facts.name,
				limits: input.limits,
				asked,
				runUrl
			}, (shorter)=>(0, comment_body.SX)(commentOf(shorter, '0'.repeat(64)), ready, references));
			const hash = (0, seal.tP)((draft)=>(0, comment_body.c2)(commentOf(text, draft), ready, references));
			return {
				title: planTitle(plan, facts.name),
				text,
				marker: {
					kind: 'plan',
					data: dataOf(hash)
				},
				references
			};
		}
		var jobs_start = __webpack_require__(2199);
		;
		async function plan(deps, input, soFar) {
			const started = await (0, jobs_start.ni)(deps, {
				command: 'ai-plan',
				label: undefined,
				onOpened: false
			}, input);
			if ((0, jobs_start.c6)(started)) return (0, report.mG)('ai-create-fix', started);
			const facts = await readPlan(deps, started);
			const work = {
				deps,
				started,
				input,
				soFar,
				facts
			};
			const next = (0, start.yB)({
				issue: facts.name,
				isPull: facts.issue.isPull,
				startKey: started.key,
				run: deps.settings.run.id,
				request: started.request,
				issueShown: facts.issueShown,
				requests: facts.record?.requests ?? [],
				pulls: facts.target.pulls,
				cut: facts.target.cut,
				trusts: trustsOf(deps, started)
			});
			if (next.go === 'refuse') {
				const { reason, message } = next;
				if (reason === 'already-done') return (0, report.fj)('ai-create-fix', 'nothing', reason, message);
				return endPlan(work, {
					ending: {
						end: 'refused',
						because: message
					},
					outcome: 'refused',
					reason,
					message
				});
			}
			if (next.go === 'finish') {
				deps.host.log.notice('An earlier run left a plan without its labels or comment; it is finished now.');
				const { asked } = next.open;
				return endPlan(work, {
					...publishedEnd(work, await finishPlan(work, next.open), undefined),
					asked
				});
			}
			const open = next.go === 'renew' ? next.open : undefined;
			const asked = await propose(work, open);
			if ('job' in asked) return asked;
			if (asked.plan.outcome === 'give-up') return endPlan(work, gaveUp(asked));
			const published = open ? await renewPlan(work, open, asked) : await openPlan(work, asked);
			return endPlan(work, publishedEnd(work, published, asked, open));
		}
		async function propose(work, open) {
			const { deps, started, soFar } = work;
			if (!deps.model) return (0, report.fj)('ai-create-fix', 'failed', 'no-model', `A plan needs a model, and none can be asked: ${deps.settings.withoutModel ?? 'the provider is `none`'}.`);
			await deps.model();
			const unseen = await (0, eyes.e)(deps, started, soFar.applied);
			if (unseen) return {
				...(0, report.fj)('ai-create-fix', 'refused', (0, report.A3)(unseen), `Nothing was asked: ${told(unseen)}`),
				...soFar,
				refused: [
					unseen
				]
			};
			return askForPlan(work, open && {
				text: (0, seal.Sf)(open.pull.body),
				url: open.pull.url
			});
		}
		const told = ({ why, rule })=>`${why} (${rule}).`;
		const gaveUp = ({ plan: { summary, questions }, asked, refused })=>({
				ending: {
					end: 'gave-up',
					plan: {
						summary,
						questions
					}
				},
				outcome: 'nothing',
				reason: 'gave-up',
				message: 'The model gave up; its words are in the comment.',
				...{
					asked,
					refused
				}
			});
		function publishedEnd({ deps, facts }, published, made, renewed) {
			const { dryRun, urls } = deps.settings;
			const { url, branch, refused, notOpened } = published;
			const both = {
				...(made ? {
					asked: made.asked
				} : {}),
				refused: [
					...(made?.refused ?? []),
					...refused
				],
				published
			};
			const [first] = refused;
			if (first) {
				const message = `The plan is not published: ${told(first)}`;
				return {
					...both,
					ending: {
						end: 'refused',
						because: message
					},
					outcome: 'refused',
					reason: (0, report.A3)(first),
					message
				};
			}
			const repo = (0, domain_repo.fq)(facts.home.repo);
			if (notOpened !== undefined) {
				const compareUrl = `${urls.server}/${repo}/compare/${facts.home.defaultBranch}...${branch}`;
				return {
					...both,
					ending: {
						end: 'not-opened',
						branch,
						compareUrl,
						text: notOpened
					},
					outcome: 'failed',
					reason: 'pulls-forbidden',
					message: `The plan stands in the comment alone: switch on "${target.O}", or use the token of an app, and ask again.`
				};
			}
			return {
				...both,
				ending: {
					end: renewed ? 'renewed' : 'opened',
					repo,
					url,
					plan: made?.plan
				},
				outcome: 'done',
				reason: dryRun ? 'dry-run' : 'ok',
				message: dryRun ? 'Dry run: nothing was written; the summary shows what would be.' : `Planned: ${url}`
			};
		}
	})
};
