export const id = 9603;
export const ids = [
	9603
];
export const modules = {
	59603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(examine)
		});
		var p_map = __webpack_require__(606);
		var decide_known = __webpack_require__(12472);
		var triage = __webpack_require__(57723);
		var scan = __webpack_require__(34914);
		var errors = __webpack_require__(807);
		var classify = __webpack_require__(35740);
		var clean = __webpack_require__(51609);
		var kinds = __webpack_require__(99991);
		var lines = __webpack_require__(36755);
		;
		const BITS = 2 ** 25;
		async function readGreen(text, options = {}) {
			const known = new Uint8Array(BITS / 8);
			let line = 0;
			await (0, lines.IM)(text, (raw)=>{
				const { text } = (0, clean.Ow)(raw);
				line += 1;
				options.watch?.({
					line,
					text
				});
				const bit = bitOf(text);
				known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
			});
			return {
				has (text) {
					const bit = bitOf(text);
					return ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
				}
			};
		}
		const bitOf = (text)=>Math.imul((0, kinds.I)(text.trimEnd()), 0x9e_37_79_b1) >>> 7;
		var excerpt = __webpack_require__(3003);
		var fingerprint = __webpack_require__(44408);
		var title = __webpack_require__(26394);
		;
		const MOST_ENTRIES = 2_000;
		const MOST_VERSIONS = 4;
		const MOST_CHANGES = 8;
		const PREFILTER = new RegExp(`^(?:${[
			'Image: |Version: |Current runner version: |Download action repository ',
			'go version go|go: downloading |node: v|Node\\.js v|v\\d+\\.\\d+\\.\\d+$|npm: \\d|yarn: \\d|pnpm: \\d|Python \\d|pip \\d',
			'Successfully (?:installed|set up) |rustc \\d|cargo \\d|Apache Maven \\d|Java version: \\d|openjdk |Gradle \\d|ruby \\d|PHP \\d',
			'gcc |clang version |cmake version |Terraform v|OpenTofu v|Docker version |- Installed |Setting up |Digest: sha256:|Status: ',
			'Collecting \\S+==|\\(\\d+/\\d+\\) Installing |\\d+(?:\\.\\d+)* *: Pulling|[\\w./:-]+: Pulling from |#\\d+ (?:\\[|resolve )|FROM |\\+ ',
			"\u27A4 YN0085: ",
			' +(?:Downloaded|Compiling|Checking|Adding|Downloading|Using cached|- Installing|\\+ |Installing) ?|Installing |Using |\\[INFO\\] Downloaded '
		].join('|')})`);
		const VERSION = 'v?(\\d[\\w.+~:-]{0,80})';
		const tell = (start, told, rest = '')=>({
				pattern: new RegExp(`^${start}${VERSION}${rest}`),
				told
			});
		const named = (prefix)=>([, name = '', version = ''])=>[
					[
						`${prefix}${name}`,
						version
					]
				];
		const READERS = [
			{
				pattern: /^Current runner version: '([\w.-]{1,40})'/,
				told: 'runner'
			},
			{
				pattern: /^Download action repository '([^'\s]{1,200})' \(SHA:([0-9a-f]{40})\)/,
				told: named('action ')
			},
			tell('go version go', 'go'),
			tell('go: downloading (\\S{1,200}) ', named('go ')),
			tell('(?:node: |Node\\.js )', 'node'),
			tell('(npm|yarn|pnpm): ', ([, name = '', version = ''])=>[
					[
						name,
						version
					]
				]),
			tell('Python ', 'python', '$'),
			{
				pattern: /^Successfully set up C?Python \((\d[\w.-]{0,40})\)/,
				told: 'python'
			},
			tell('Successfully set up Go version ', 'go'),
			tell('pip ', 'pip', ' from '),
			{
				pattern: /^Successfully installed (.+)$/,
				told: ([, list = ''])=>installed(list)
			},
			tell('Collecting ([\\w.-]{1,100})(?:\\[[^\\]]{0,100}\\])?==', named('pip ')),
			tell(' +(?:Downloading|Using cached) ([A-Za-z]\\w*(?:\\.\\w+)*)-', named('pip '), '(?=-(?:py|cp)\\d|\\.tar\\.gz)'),
			tell(' ?\\+ ([\\w.-]{1,100})==', named('pip '), '$'),
			tell('(rustc|cargo) ', ([, name = '', version = ''])=>[
					[
						name,
						version
					]
				]),
			tell(' +(?:Downloaded|Compiling|Checking|Adding) ([\\w-]{1,100}) v', named('cargo '), '(?:$| \\()'),
			tell('Apache Maven ', 'maven'),
			tell('Java version: ', 'java'),
			{
				pattern: /^openjdk (?:version )?"?(\d[\w.+-]{0,40})/,
				told: 'java'
			},
			tell('Gradle ', 'gradle', '$'),
			tell('ruby ', 'ruby', ' \\('),
			tell('PHP ', 'php', ' \\('),
			{
				pattern: /^gcc .{0,100}\) (\d[\d.]{0,20})$/,
				told: 'gcc'
			},
			tell('clang version ', 'clang'),
			tell('cmake version ', 'cmake'),
			tell('Terraform ', 'terraform', '$'),
			tell('OpenTofu ', 'opentofu', '$'),
			tell('Docker version ', 'docker', ','),
			tell('- Installed (\\S{1,200}) ', named('provider ')),
			tell('Setting up ([\\w.+:-]{1,100}) \\(', named('apt ')),
			{
				pattern: /^\(\d+\/\d+\) Installing ([\w.+-]{1,100}) \((\d[\w.-]{0,60})\)/,
				told: named('apk ')
			},
			{
				pattern: /^\u27a4 YN0085: \u2502 \+ (@?[^@\s]{1,200})@npm:([\w.-]{1,80})/,
				told: named('npm ')
			},
			tell('\\+ (@?[\\w./-]{1,200}) ', named('npm '), '(?:$| \\()'),
			tell(' +- Installing ([\\w.-]{1,100}/[\\w.-]{1,100}) \\(', named('composer ')),
			tell('(?:Installing|Using) ([\\w.-]{1,100}) ', named('gem '), '(?:$| \\()'),
			{
				pattern: /^\[INFO\] Downloaded from \S+: \S+\/([\w.-]{1,100})\/([\w.-]{1,80})\/[\w.-]+\.(?:jar|pom)(?: |$)/,
				told: named('maven ')
			},
			{
				pattern: /^#\d+ (?:\[[^\]]{1,60}\] FROM|resolve) (\S{1,200})@sha256:([0-9a-f]{64})/,
				told: named('image ')
			},
			{
				pattern: /^FROM (\S{1,200})@sha256:([0-9a-f]{64})/,
				told: named('image ')
			}
		];
		function installed(list) {
			return list.split(' ').flatMap((one)=>{
				const dash = one.lastIndexOf('-');
				const version = one.slice(dash + 1);
				return dash > 0 && /^\d[\w.+!]*$/.test(version) ? [
					[
						`pip ${one.slice(0, dash)}`,
						version
					]
				] : [];
			});
		}
		function versionCollector() {
			const kept = new Map();
			let image = '';
			let pulled = '';
			const keep = (name, version)=>{
				const versions = kept.get(name);
				if (versions === undefined) {
					if (kept.size < MOST_ENTRIES) kept.set(name, [
						version
					]);
				} else if (versions.length < MOST_VERSIONS && !versions.includes(version)) {
					versions.push(version);
				}
			};
			return {
				row ({ text }) {
					if (!PREFILTER.test(text)) {
						image = '';
						return;
					}
					if (text.startsWith('Image: ')) {
						image = text.slice(7, 107).trim();
						return;
					}
					if (text.startsWith('Version: ')) {
						if (image !== '') keep(`runner image ${image}`, text.slice(9, 60).trim());
						image = '';
						return;
					}
					const pull = /^([\w./:-]{1,200}): Pulling from (\S{1,200})$/.exec(text);
					if (pull) pulled = `${pull[2]}:${pull[1]}`;
					const digest = /^Digest: (sha256:[0-9a-f]{64})$/.exec(text);
					if (digest && pulled !== '') keep(`image ${pulled}`, digest[1] ?? '');
					for (const { pattern, told } of READERS){
						const found = pattern.exec(text);
						if (!found) continue;
						for (const [name, version] of typeof told === 'string' ? [
							[
								told,
								found[1] ?? ''
							]
						] : told(found)){
							keep(name, version);
						}
						return;
					}
				},
				end: ()=>new Map([
						...kept
					].map(([name, versions])=>[
							name,
							versions.toSorted().join(', ')
						]))
			};
		}
		const RANKS = [
			[
				/^runner image /,
				0
			],
			[
				/^action /,
				1
			],
			[
				/^runner$/,
				3
			],
			[
				/^image /,
				4
			],
			[
				/^provider /,
				5
			],
			[
				/^(?:pip|go|cargo|npm|gem|composer|maven) /,
				6
			],
			[
				/^(?:apt|apk) /,
				7
			]
		];
		const TOOL = 2;
		const rank = (name)=>RANKS.find(([pattern])=>pattern.test(name))?.[1] ?? TOOL;
		function changedVersions(green, red) {
			const changes = [];
			for (const [name, now] of red){
				const before = green.get(name);
				if (before !== undefined && before !== now) {
					changes.push({
						rank: rank(name),
						says: `${name} ${versions_short(before)} \u{2192} ${versions_short(now)}`
					});
				}
			}
			return changes.sort((a, b)=>a.rank - b.rank).slice(0, MOST_CHANGES).map(({ says })=>says);
		}
		const versions_short = (version)=>version.replace(/\b([0-9a-f]{12})[0-9a-f]{28,52}\b/g, '$1');
		var json = __webpack_require__(55012);
		var detect_source = __webpack_require__(87986);
		;
		const AT_ONCE = 4;
		const TIME_FOR_THE_REST = 0.3;
		async function examine(deps, source, scan) {
			const { minutes } = deps.settings.budget;
			const { redact } = await deps.redactor();
			const found = new Map();
			const warnings = new Set();
			let done = 0;
			const left = {
				calls: 0,
				time: 0,
				logs: 0
			};
			let denied;
			const skipped = (error)=>{
				if (!(error instanceof errors.E1) || (error.kind !== 'unavailable' && error.kind !== 'permission')) throw error;
				if (error.kind === 'permission') denied = error;
				warnings.add(`A log could not be read: ${error.message}`);
			};
			await (0, p_map.Ay)(sameJobs(scan.failed), async (jobs)=>{
				let green;
				for (const job of jobs){
					const over = deps.minutesLeft() < minutes * TIME_FOR_THE_REST ? 'time' : (0, detect_source.o)(deps) ? undefined : 'calls';
					if (over) {
						left[over]++;
						continue;
					}
					green ??= readGreenOf(source, job, scan);
					const one = await examineOne(source, job, await green, redact, warnings).catch(skipped);
					if (one) gather(found, one);
					else left.logs++;
					if (++done % 50 === 0) deps.host.log.info(`${done} of ${scan.failed.length} failed jobs were looked at.`);
				}
			}, {
				concurrency: AT_ONCE
			});
			if (denied && found.size === 0) throw denied;
			const ordered = [
				...found.values()
			].sort((a, b)=>(a.fingerprint < b.fingerprint ? -1 : 1));
			return {
				found: ordered,
				left,
				warnings: [
					...warnings
				]
			};
		}
		function sameJobs(failed) {
			const groups = new Map();
			for (const job of failed){
				const key = `${(0, scan.kk)(job.build)} ${job.name}`;
				groups.set(key, [
					...(groups.get(key) ?? []),
					job
				]);
			}
			return [
				...groups.values()
			];
		}
		function gather(found, one) {
			const known = found.get(one.fingerprint);
			if (!known) {
				found.set(one.fingerprint, one);
				return;
			}
			const [shown, other] = saysMore(one, known) ? [
				one,
				known
			] : [
				known,
				one
			];
			found.set(one.fingerprint, {
				...shown,
				occurrences: [
					...known.occurrences,
					...one.occurrences
				].sort(decide_known.sZ),
				flakyReported: known.flakyReported || one.flakyReported,
				platform: known.platform && one.platform,
				changes: shown.changes.length > 0 ? shown.changes : other.changes
			});
		}
		const saysMore = (one, known)=>(one.logGone === undefined) === (known.logGone === undefined) ? (0, decide_known.sZ)(one.occurrences.at(-1), known.occurrences.at(-1)) > 0 : one.logGone === undefined;
		async function readGreenOf(source, job, scan) {
			const log = await source.greenLog(job, scan);
			if (log?.kind !== 'log') return undefined;
			const versions = versionCollector();
			try {
				return {
					log: await readGreen(log.chunks, {
						watch: versions.row
					}),
					versions: versions.end()
				};
			} catch (error) {
				if (error instanceof errors.E1 && error.kind === 'unavailable') return undefined;
				throw error;
			}
		}
		async function examineOne(source, job, green, redact, warnings) {
			const { cut, logGone, changes } = await cutLog(source, job, green);
			if (logGone !== undefined) warnings.add(`${job.build.repo}, ${job.name}: ${logGone}.`);
			const clean = withoutSecrets(cut, redact);
			const { findings, anchors } = clean;
			const verdict = (0, classify.L8)({
				...clean,
				conclusion: job.conclusion,
				steps: job.steps,
				...failedStepOf(job)
			});
			const reports = needsReports(verdict.class, findings) ? await source.reports(job) : {
				findings: [],
				warnings: []
			};
			for (const warning of reports.warnings)warnings.add(warning);
			const all = [
				...findings,
				...reports.findings.map((one)=>cleanFinding(one, redact))
			];
			const judged = reports.findings.length > 0 ? (0, classify.L8)({
				...clean,
				findings: all,
				conclusion: job.conclusion,
				steps: job.steps,
				...failedStepOf(job)
			}) : verdict;
			const { exact, loose } = (0, fingerprint.R)({
				class: judged.class,
				findings: all,
				anchors,
				excerpt: clean.excerpt,
				scope: `${job.build.repo} ${job.build.workflow} ${job.name}`
			});
			return {
				fingerprint: exact,
				loose,
				verdict: judged,
				title: (0, title.G)({
					verdict: judged,
					findings: all,
					anchors,
					excerpt: clean.excerpt,
					job: job.name
				}),
				excerpt: logGone === undefined || clean.excerpt === '' ? clean.excerpt : `${NO_LOG}\n${clean.excerpt}`,
				anchors,
				findings: all,
				occurrences: [
					{
						job,
						row: rowOf(job, clean)
					}
				],
				flakyReported: all.some(({ flaky })=>flaky === true),
				platform: source.isPlatform?.({
					text: clean.excerpt,
					findings: all,
					conclusion: job.conclusion
				}) ?? false,
				changes,
				...(logGone === undefined ? {} : {
					logGone
				})
			};
		}
		const needsReports = (kind, findings)=>(kind === 'test_failure' || kind === 'unknown') && !findings.some(({ severity, id, file })=>severity === 'error' && (id ?? file));
		async function cutLog(source, job, green) {
			const log = await source.log(job);
			if (log.kind === 'log') {
				const versions = versionCollector();
				const cut = await (0, excerpt.K)(log.chunks, {
					failedSteps: job.steps.filter((step)=>(0, triage.Ix)(step.conclusion)),
					watch: versions.row,
					...(green ? {
						green: green.log
					} : {})
				});
				return {
					cut,
					changes: green ? changedVersions(green.versions, versions.end()) : []
				};
			}
			const cut = await (0, excerpt.K)([
				(await source.annotations(job)).join('\n')
			], {
				failedSteps: []
			});
			return {
				cut,
				logGone: log.why,
				changes: []
			};
		}
		const NO_LOG = 'There is no log. What the CI shows beside the job:';
		const failedStepOf = ({ steps })=>{
			const name = steps.find((step)=>(0, triage.Ix)(step.conclusion))?.name;
			return name === undefined ? {} : {
				failedStep: name
			};
		};
		function withoutSecrets(cut, redact) {
			return {
				...cut,
				excerpt: redact(cut.excerpt),
				anchors: cut.anchors.map(({ line, text })=>({
						line,
						text: redact(text).slice(0, 2_000)
					})),
				findings: cut.findings.map((one)=>cleanFinding(one, redact))
			};
		}
		const cleanFinding = (one, redact)=>(0, json.zO)(one, redact);
		function rowOf(job, { anchors, scopeFrom }) {
			const { build, steps } = job;
			const step = steps.find(({ conclusion })=>(0, triage.Ix)(conclusion));
			const [anchor] = anchors;
			const line = anchor && scopeFrom !== undefined && anchor.line >= scopeFrom ? anchor.line - scopeFrom + 1 : undefined;
			const place = step && line !== undefined ? `#step:${step.number}:${line}` : '';
			return {
				repo: build.repo,
				runId: build.runId,
				attempt: build.attempt,
				jobId: job.jobId,
				job: job.name.slice(0, 400),
				step: (step?.name ?? '').slice(0, 400),
				sha: build.sha,
				branch: build.branch.slice(0, 255),
				url: `${job.url}${place}`.slice(0, 400),
				at: job.completedAt ?? build.at,
				...(build.build ? {
					build: build.build
				} : {})
			};
		}
	}),
	87986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			X: ()=>(openSource),
			o: ()=>(hasCalls)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _sources_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13450);
		var _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73998);
		async function openSource(deps, scope, { prow }) {
			const { github, host, settings } = deps;
			if (!prow) return (0, _sources_actions_js__WEBPACK_IMPORTED_MODULE_0__.F)({
				github,
				repos: scope.repos,
				signal: host.signal,
				log: host.log,
				hasCalls: halfOfThem(deps)
			});
			const { prowSource, PLATFORM_PATTERNS } = await __webpack_require__.e(792).then(__webpack_require__.bind(__webpack_require__, 60792));
			return prowSource({
				fetch: host.fetch,
				url: prow.url,
				artifactsUrl: prow.artifactsUrl,
				jobs: prow.jobs,
				home: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(settings.home),
				own: await patterns(prow.own, 'own-patterns'),
				platform: await patterns(prow.platform.length > 0 ? prow.platform : PLATFORM_PATTERNS, 'platform-patterns'),
				signal: host.signal,
				clock: host.clock
			});
		}
		const CALLS_FOR_WRITING = 150;
		const hasCalls = ({ callsLeft })=>callsLeft() > CALLS_FOR_WRITING;
		function halfOfThem({ callsLeft }) {
			let begun;
			return ()=>{
				const left = callsLeft();
				if (left === Number.POSITIVE_INFINITY) return true;
				begun ??= left;
				return left > (begun + CALLS_FOR_WRITING) / 2;
			};
		}
		const patterns = (sources, input)=>Promise.all(sources.map((source, index)=>(0, _text_pattern_js__WEBPACK_IMPORTED_MODULE_2__.Eb)(source, `\`${input}\`, line ${index + 1}`)));
	}),
	10508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			c: ()=>(junitReader),
			m: ()=>(looksLikeJunit)
		});
		var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
		var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83969);
		var _parsers_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64383);
		const MOST_CHARS = 64 << 20;
		const MOST_TOKEN = 16 << 20;
		const MOST_DEPTH = 64;
		const MOST_ERRORS = 1_000;
		const TEXT_CHARS = 65_536;
		const ATTRIBUTE_CHARS = 8_192;
		const ID_CHARS = 500;
		const PIECE = 65_536;
		const MOST_AGAIN = 10_000;
		const looksLikeJunit = (head)=>/^\uFEFF?\s*(?:<\?[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<testsuites?[\s>/]/.test(head.slice(0, 4_096));
		const FAILURES = new Set([
			'failure',
			'error'
		]);
		const FLAKES = new Set([
			'flakyFailure',
			'flakyError'
		]);
		function junitReader() {
			const all = (0, _parsers_found_js__WEBPACK_IMPORTED_MODULE_1__.F)();
			const byId = new Map();
			const warnings = [];
			const path = [];
			const suites = [];
			let [tests, failed, chars, sinceToken, errors] = [
				0,
				0,
				0,
				0,
				0
			];
			let tool = 'junit';
			let over = false;
			let test;
			let bad;
			let again = new Set();
			const stop = (why)=>{
				over = true;
				warnings.push(why);
			};
			const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__.wT({
				xmlns: false
			});
			parser.on('error', ()=>{
				errors += 1;
				if (errors === MOST_ERRORS) stop('The JUnit report is not XML: what could be read was read.');
			});
			parser.on('doctype', (text)=>{
				sinceToken = 0;
				if (/<!ENTITY/i.test(text)) stop('The JUnit report defines entities; it was not read.');
			});
			const keep = (at, { message, type, text }, flaky)=>{
				const lines = text.split('\n');
				const before = byId.get(at.id);
				if (before) {
					if (!flaky) delete before.flaky;
					return;
				}
				const { id, file, line } = at;
				const frame = (0, _frame_js__WEBPACK_IMPORTED_MODULE_2__.t)(lines);
				const said = told(message, type, lines);
				const kept = all.add({
					tool,
					kind: 'test',
					id,
					file,
					fileLine: line,
					frame,
					message: said,
					flaky,
					line: 0
				});
				if (kept) byId.set(id, kept);
			};
			const closeCase = (at)=>{
				if (at.bad) {
					failed += 1;
					if (again.size < MOST_AGAIN) again.add(at.id);
					keep(at, at.bad, false);
					return;
				}
				if (at.flaky) keep(at, at.flaky, true);
				if (tool === 'go-test' && again.delete(at.id)) {
					failed -= 1;
					const before = byId.get(at.id);
					if (before) before.flaky = true;
				}
			};
			parser.on('opentag', ({ name, attributes })=>{
				sinceToken = 0;
				if (over) return;
				if (path.length >= MOST_DEPTH) return stop('The JUnit report is nested too deep; the rest was not read.');
				path.push(name);
				const attribute = (key)=>Object.hasOwn(attributes, key) ? (attributes[key] ?? '').slice(0, ATTRIBUTE_CHARS) : '';
				if (name === 'testsuites' || name === 'testsuite') {
					tool = toolOf(attribute('name'), attribute('xsi:noNamespaceSchemaLocation')) ?? tool;
					suites.push(attribute('name'));
					again = new Set();
				} else if (name === 'property') {
					tool = PROPERTIES[attribute('name')] ?? tool;
				} else if (name === 'testcase') {
					tests += 1;
					const file = attribute('file') || fileLike(attribute('classname'));
					const line = Number.parseInt(attribute('line'), 10) + (tool === 'pytest' ? 1 : 0);
					test = {
						id: idOf(tool, attribute('classname'), attribute('name')),
						name: attribute('name'),
						file: file === '' ? undefined : file,
						line: line > 0 && line < 1e9 ? line : undefined,
						bad: undefined,
						flaky: undefined
					};
				} else if (FAILURES.has(name) || FLAKES.has(name)) {
					bad = {
						message: attribute('message'),
						type: attribute('type'),
						text: ''
					};
					test ??= {
						id: suites.at(-1) ?? '',
						name: '',
						file: undefined,
						line: undefined,
						bad: undefined,
						flaky: undefined
					};
					if (FAILURES.has(name)) test.bad ??= bad;
					else test.flaky ??= bad;
				}
			});
			parser.on('closetag', ({ name })=>{
				sinceToken = 0;
				if (over) return;
				path.pop();
				if (name === 'testsuite' || name === 'testsuites') suites.pop();
				if (FAILURES.has(name) || FLAKES.has(name)) bad = undefined;
				const whole = test?.name === '' && (FAILURES.has(name) || FLAKES.has(name)) && path.at(-1) !== 'testcase';
				if (test && (name === 'testcase' || whole)) {
					closeCase(test);
					test = undefined;
				}
			});
			const text = (part)=>{
				sinceToken = 0;
				if (bad && bad.text.length < TEXT_CHARS) bad.text += part.slice(0, TEXT_CHARS - bad.text.length);
			};
			parser.on('text', text);
			parser.on('cdata', text);
			parser.on('comment', ()=>{
				sinceToken = 0;
			});
			const feed = (work)=>{
				try {
					work();
				} catch  {
					stop('The JUnit report is not XML: what could be read was read.');
				}
			};
			return {
				write (chunk) {
					for(let at = 0; at < chunk.length && !over; at += PIECE){
						const piece = chunk.slice(at, at + PIECE);
						chars += piece.length;
						sinceToken += piece.length;
						if (chars > MOST_CHARS) stop('The JUnit report is too long; the rest was not read.');
						else if (sinceToken > MOST_TOKEN) stop('The JUnit report holds one endless text; the rest was not read.');
						else feed(()=>parser.write(piece));
					}
				},
				end () {
					if (!over) {
						const before = errors;
						feed(()=>parser.close());
						if (path.length > 0 || before > 0) warnings.push('The JUnit report is broken XML: what could be read was read.');
					}
					if (test) closeCase(test);
					test = undefined;
					return {
						findings: all.list(),
						tests,
						failed,
						warnings
					};
				}
			};
		}
		const PROPERTIES = Object.assign(Object.create(null), {
			'go.version': 'go-test',
			SuiteSucceeded: 'ginkgo'
		});
		function toolOf(name, schema) {
			if (schema.includes('surefire')) return 'surefire';
			return /^(pytest|jest|vitest|mocha)(?: tests)?$/i.exec(name)?.[1]?.toLowerCase();
		}
		const fileLike = (classname)=>(/\.[cm]?[jt]sx?$/.test(classname) ? classname : '');
		function idOf(tool, classname, name) {
			if (tool === 'pytest' && /^[\w.]+$/.test(classname)) {
				const parts = classname.split('.');
				const type = parts.findIndex((part)=>/^[A-Z]/.test(part));
				const [module, types] = type < 1 ? [
					parts,
					[]
				] : [
					parts.slice(0, type),
					parts.slice(type)
				];
				return [
					`${module.join('/')}.py`,
					...types,
					name
				].join('::').slice(0, ID_CHARS);
			}
			const joined = classname === '' || name === classname || name.startsWith(`${classname} `) || name.startsWith(`${classname}.`) ? name : `${classname}${fileLike(classname) ? ' > ' : '.'}${name}`;
			return joined.slice(0, ID_CHARS);
		}
		const SAYS_NOTHING = /^(?:Failed|failed|)$/;
		const GO_FRAME = /^\s*(?:=== |--- )/;
		function told(message, type, lines) {
			const stack = lines.findIndex((line)=>/^(?:\s+(?:at|\u276f) |goroutine \d)/.test(line));
			const text = (stack < 0 ? lines : lines.slice(0, stack)).filter((line)=>!GO_FRAME.test(line)).join('\n');
			const own = message.trim();
			const said = (SAYS_NOTHING.test(own) ? text.trim() : own) || own || 'failed';
			const name = type.split('.').at(-1) ?? '';
			return said.startsWith(name) || said.startsWith(type) || !/^[A-Z][\w$]+$/.test(name) ? said : `${name}: ${said}`;
		}
	}),
	77795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Y: ()=>(buildOf),
			r: ()=>(buildFilter)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _text_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75579);
		function buildOf({ repo }, run) {
			const own = run.headRepo?.toLowerCase() === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo);
			const path = run.path.replace(/@.*$/s, '');
			return {
				source: 'actions',
				repo: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo),
				workflow: run.workflow || baseName(path),
				path,
				branch: own ? run.branch : `${run.headRepo?.split('/')[0] ?? 'ghost'}:${run.branch}`,
				event: run.event,
				sha: /^[0-9a-f]{40}$/.test(run.sha) ? run.sha : '',
				url: run.url,
				at: run.createdAt,
				runId: run.id,
				build: '',
				attempt: run.attempt,
				conclusion: run.conclusion ?? ''
			};
		}
		function buildFilter(filter, repo) {
			const branches = filter.branches.length > 0 ? filter.branches : [
				repo.defaultBranch
			];
			const isWatched = named(filter.workflows);
			const isExcluded = named(filter.exclude);
			const isBranch = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(branches, {
				dot: true
			});
			const own = filter.own?.repo.toLowerCase() === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo.repo) ? filter.own.path : undefined;
			const [branch, ...otherBranches] = branches;
			const [event, ...otherEvents] = filter.events;
			return {
				ask: {
					...(branch !== undefined && otherBranches.length === 0 && isLiteral(branch) ? {
						branch
					} : {}),
					...(event !== undefined && otherEvents.length === 0 ? {
						event
					} : {})
				},
				wants: (build)=>build.path !== own && (filter.workflows.length === 0 || isWatched(build)) && !isExcluded(build) && isBranch(build.branch) && (filter.events.length === 0 || filter.events.includes(build.event))
			};
		}
		const baseName = (path)=>path.slice(path.lastIndexOf('/') + 1);
		function named(globs) {
			const matches = (0, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.jN)(globs, _text_globs_js__WEBPACK_IMPORTED_MODULE_1__.Xk);
			return ({ workflow, path })=>matches(workflow) || (path !== '' && matches(baseName(path)));
		}
		const isLiteral = (glob)=>!/[*?[\]{}()!\\|]/.test(glob);
	}),
	12060: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			M: ()=>(failedJobs),
			P: ()=>(scanActions)
		});
		var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
		var _decide_seen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56584);
		var _decide_triage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57723);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(807);
		var _github_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76312);
		var _github_scan_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97866);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7673);
		var _actions_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77795);
		const AT_ONCE = 4;
		const RED = new Set([
			'failure',
			'timed_out',
			'startup_failure'
		]);
		async function scanActions({ github, repos, signal, hasCalls }, filter, seen, progress) {
			const terms = {
				concurrency: AT_ONCE,
				signal
			};
			let listed = 0;
			const all = await (0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(repos, async (repo)=>{
				const watched = await readBuilds(github, repo, filter);
				listed++;
				progress(`${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repo.repo)}: ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_2__.U9)(watched.builds.length, 'run')} (${listed} of ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_2__.U9)(repos.length, 'repository')}).`);
				return watched;
			}, terms);
			const isNew = (build)=>(RED.has(build.conclusion) || build.attempt > 1 || (filter.tolerated && build.conclusion === 'success') || (build.conclusion === 'cancelled' && build.event === 'schedule')) && !seen.knows(lastRed(build, filter));
			const asked = all.flatMap((watched)=>watched.builds.filter(isNew).map((build)=>({
						watched,
						build
					})));
			let done = 0;
			let left = 0;
			await (0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(asked, async ({ watched, build })=>{
				if (!hasCalls()) {
					left++;
					return;
				}
				await readJobs(github, watched, build, filter, seen);
				if (++done % 50 === 0) progress(`The jobs of ${done} of ${asked.length} runs were read.`);
			}, terms);
			const failed = all.flatMap((watched)=>watched.failed).sort(byAge);
			const [first] = all;
			if (first?.error && failed.length === 0 && all.every(({ error })=>error)) throw first.error;
			return {
				builds: all.flatMap((watched)=>watched.builds).sort((a, b)=>order(a, b)),
				failed,
				green: all.flatMap((watched)=>watched.green).sort(byAge),
				left,
				warnings: all.flatMap(warningsOf)
			};
		}
		const lastRed = (build, { tolerated })=>build.conclusion === 'success' && !tolerated ? {
				...build,
				attempt: build.attempt - 1
			} : build;
		const order = (a, b)=>(a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || a.runId - b.runId || a.attempt - b.attempt;
		const byAge = (a, b)=>order(a.build, b.build) || a.jobId - b.jobId;
		async function readBuilds(github, repo, filter) {
			const watched = {
				repo,
				builds: [],
				failed: [],
				green: [],
				gone: 0,
				error: undefined,
				missing: 0
			};
			const { ask, wants } = (0, _actions_filter_js__WEBPACK_IMPORTED_MODULE_3__.r)(filter, repo);
			try {
				const { runs, missing } = await (0, _github_scan_runs_js__WEBPACK_IMPORTED_MODULE_4__.t)(github, repo, {
					since: filter.since,
					until: filter.until,
					...ask
				});
				watched.missing = missing;
				watched.builds = runs.filter(({ status })=>status === 'completed').map((run)=>(0, _actions_filter_js__WEBPACK_IMPORTED_MODULE_3__.Y)(repo, run)).filter(wants);
			} catch (error) {
				watched.error = ownProblem(error);
			}
			return watched;
		}
		function ownProblem(error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.E1 && error.kind !== 'auth') return error;
			throw error;
		}
		async function readJobs(github, watched, build, filter, seen) {
			if (watched.error) return;
			let jobs;
			try {
				jobs = await (0, _github_runs_js__WEBPACK_IMPORTED_MODULE_6__.N6)(github, watched.repo.repo, build.runId, 'all');
			} catch (error) {
				const problem = ownProblem(error);
				if (problem.kind === 'not-found' || problem.kind === 'gone') {
					watched.gone++;
					watched.builds = watched.builds.filter((other)=>other !== build);
				} else watched.error = problem;
				return;
			}
			const judged = build.conclusion === 'cancelled' ? await withTimeouts(github, watched.repo, build, jobs) : jobs;
			const found = failedJobs(build, judged, filter.tolerated);
			watched.failed.push(...found.filter(({ jobId })=>!seen.has(build, jobId)));
			for (const job of jobs){
				if (job.conclusion === 'success') watched.green.push({
					build: attemptOf(build, job.attempt),
					jobId: job.id,
					name: job.name
				});
			}
		}
		const TIME_EXCEEDED = /\bexceeded the maximum execution time\b/;
		const withTimeouts = (github, { repo }, build, jobs)=>(0, p_map__WEBPACK_IMPORTED_MODULE_0__.Ay)(jobs, async (job)=>{
				if (job.conclusion !== 'cancelled' || job.attempt !== build.attempt) return job;
				const notes = await (0, _github_runs_js__WEBPACK_IMPORTED_MODULE_6__.x)(github, repo, job.id).catch((error)=>{
					if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.E1 && error.kind !== 'auth') return [];
					throw error;
				});
				return notes.some(({ message })=>TIME_EXCEEDED.test(message)) ? timedOut(job) : job;
			}, {
				concurrency: AT_ONCE
			});
		const timedOut = (job)=>({
				...job,
				conclusion: 'timed_out',
				steps: job.steps.map((step)=>(step.conclusion === 'cancelled' ? {
						...step,
						conclusion: 'timed_out'
					} : step))
			});
		function failedJobs(build, jobs, withTolerated) {
			const failed = jobs.filter((job)=>(0, _decide_triage_js__WEBPACK_IMPORTED_MODULE_7__.Ix)(job.conclusion) && (job.attempt < build.attempt || countsIn(build, job)));
			const tolerated = new Set(build.conclusion === 'success' ? failed.filter(({ attempt })=>attempt === build.attempt).map(({ name })=>name) : []);
			const found = failed.map((job)=>({
					job,
					tolerated: tolerated.has(job.name)
				})).filter((one)=>withTolerated || !one.tolerated);
			const startup = failed.length === 0 && RED.has(build.conclusion);
			const of = found.length + (startup ? 1 : 0);
			const key = (jobId)=>(0, _decide_seen_js__WEBPACK_IMPORTED_MODULE_8__.HZ)({
					build,
					jobId,
					upTo: build.attempt,
					of
				});
			if (startup) return [
				withoutJob(build, key(0))
			];
			return found.map(({ job, tolerated: isTolerated })=>({
					build: attemptOf(build, job.attempt),
					jobId: job.id,
					name: job.name,
					url: job.url || build.url,
					conclusion: job.conclusion ?? '',
					steps: job.steps,
					startedAt: job.startedAt,
					completedAt: job.completedAt,
					tolerated: isTolerated,
					key: key(job.id)
				}));
		}
		const countsIn = (build, job)=>build.conclusion !== 'cancelled' || job.conclusion === 'timed_out';
		const withoutJob = (build, key)=>({
				build,
				jobId: 0,
				name: build.workflow,
				url: build.url,
				conclusion: build.conclusion,
				steps: [],
				startedAt: null,
				completedAt: null,
				tolerated: false,
				key
			});
		const attemptOf = (build, attempt)=>attempt === build.attempt ? build : {
				...build,
				attempt,
				conclusion: 'failure',
				url: `${build.url}/attempts/${attempt}`
			};
		function warningsOf({ repo, error, gone, missing }) {
			const name = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.fq)(repo.repo);
			const access = error?.kind === 'not-found' ? ' Its token needs: permissions: actions: read' : '';
			return [
				...(error ? [
					`${name} was not scanned to the end: ${error.message}${access}`
				] : []),
				...(gone === 1 ? [
					`${name}: a run was deleted while it was read.`
				] : []),
				...(gone > 1 ? [
					`${name}: ${gone} runs were deleted while they were read.`
				] : []),
				...(missing > 0 ? [
					`${name}: GitHub told of ${missing} more runs than it gave; the next scan looks again.`
				] : [])
			];
		}
	}),
	13450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>(actionsSource)
		});
		var domain_repo = __webpack_require__(94395);
		var errors = __webpack_require__(807);
		var runs = __webpack_require__(76312);
		var triage = __webpack_require__(57723);
		var domain_scan = __webpack_require__(34914);
		var download = __webpack_require__(25138);
		var joblog = __webpack_require__(52161);
		;
		const MOST_NAME = 90;
		const fileName = (job)=>job.replace(/[/:\\<>"|?*\u0000-\u001f]/g, '').slice(0, MOST_NAME).replace(/(?:[\uD800-\uDBFF]|\uFFFD)$/, '').trim();
		function entriesOfJob(entries, job) {
			const name = fileName(job.name);
			const whole = [];
			const steps = [];
			for (const entry of entries){
				const [, folder, number, base = ''] = /^(?:([^/]*)\/)?-?(\d{1,9})_([^/]*)\.txt$/s.exec(entry.name) ?? [];
				if (number === undefined || entry.size === 0) continue;
				if (folder === undefined && fileName(base) === name) whole.push(entry);
				if (folder !== undefined && fileName(folder) === name) steps.push({
					number: Number(number),
					entry
				});
			}
			if (whole.length > 0) return whole.length === 1 ? whole : [];
			const failed = new Set(job.failedSteps.map(({ number })=>number));
			const chosen = steps.some(({ number })=>failed.has(number)) ? steps.filter(({ number })=>failed.has(number)) : steps;
			if (new Set(chosen.map(({ number })=>number)).size < chosen.length) return [];
			return chosen.sort((a, b)=>a.number - b.number).map(({ entry })=>entry);
		}
		;
		const MOST_KEPT = 64 * 2 ** 20;
		function openArchives(github, signal) {
			const kept = new Map();
			return (repo, build)=>{
				const key = `${build.runId}.${build.attempt}`;
				const known = kept.get(key);
				if (known) return known.archive;
				const stored = {
					kind: 'run-logs',
					run: build.runId,
					attempt: build.attempt
				};
				const one = {
					bytes: 0,
					archive: (0, download.P)(github, repo, stored, signal)
				};
				kept.set(key, one);
				one.archive.then((archive)=>{
					one.bytes = archive.kind === 'archive' ? archive.bytes : 0;
					let held = [
						...kept.values()
					].reduce((sum, { bytes })=>sum + bytes, 0);
					for (const [oldest, { bytes }] of kept){
						if (held <= MOST_KEPT || oldest === key) break;
						held -= bytes;
						kept.delete(oldest);
					}
				}, ()=>kept.delete(key));
				return one.archive;
			};
		}
		async function redLog({ github, signal, archives }, repo, job) {
			if (job.jobId === 0) return {
				kind: 'log-gone',
				why: 'the run failed before it had a job'
			};
			try {
				const log = await (0, joblog.W)(github, repo, job.jobId, {
					signal
				});
				if (log.kind === 'log') return log;
				const packed = await fromArchive(await archives(repo, job.build), job);
				if (packed.kind === 'log') return packed;
				return {
					kind: 'log-gone',
					why: `${log.why}; the archive of the run\u{2019}s logs does not help: ${packed.why}`
				};
			} catch (error) {
				if (!(error instanceof errors.E1) || ![
					'invalid',
					'conflict'
				].includes(error.kind)) throw error;
				return {
					kind: 'log-gone',
					why: error.message
				};
			}
		}
		async function lastGreenLog({ github, signal, archives }, repo, job, scan) {
			const before = (build)=>(0, domain_scan.bG)(build, job.build);
			const green = scan.green.findLast(({ build, name })=>name === job.name && before(build));
			const builds = scan.builds.filter((build)=>build.conclusion === 'success' && before(build));
			const build = builds.findLast(({ event })=>event === job.build.event) ?? builds.at(-1);
			try {
				const log = green ? await (0, joblog.W)(github, repo, green.jobId, {
					signal
				}) : build && (await fromArchive(await archives(repo, build), {
					name: job.name,
					steps: []
				}));
				return log?.kind === 'log' ? log : undefined;
			} catch (error) {
				if (!(error instanceof errors.E1) || error.kind === 'auth') throw error;
				return undefined;
			}
		}
		async function fromArchive(archive, job) {
			if (archive.kind === 'refused') return {
				kind: 'log-gone',
				why: archive.why
			};
			const failedSteps = job.steps.filter(({ conclusion })=>(0, triage.Ix)(conclusion));
			const entries = entriesOfJob(archive.entries, {
				name: job.name,
				failedSteps
			});
			if (entries.length === 0) return {
				kind: 'log-gone',
				why: 'it holds no log of this job'
			};
			const texts = [];
			for (const entry of entries){
				const text = await entry.text();
				if (!text) return {
					kind: 'log-gone',
					why: 'its entry for this job is damaged'
				};
				texts.push(text);
			}
			return {
				kind: 'log',
				chunks: joined(texts)
			};
		}
		async function* joined(texts) {
			try {
				for (const text of texts)yield* text;
			} catch (error) {
				throw new errors.E1('unavailable', 0, `An archive of logs broke while it was read: ${(0, errors.bD)(error)}`, {
					cause: error
				});
			}
		}
		var github_archive = __webpack_require__(3382);
		var pages = __webpack_require__(33868);
		var shapes = __webpack_require__(18524);
		;
		function listArtifacts(github, repo, runId) {
			return (0, pages.L)(async (page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
					...(0, shapes.at)(repo),
					run_id: runId,
					per_page: pages.K,
					page
				});
				return data.artifacts.map((found)=>({
						id: Number(found.id),
						name: found.name,
						bytes: found.size_in_bytes,
						expired: found.expired,
						createdAt: found.created_at
					}));
			}, (artifact)=>artifact.id, 500);
		}
		var junit = __webpack_require__(10508);
		;
		const REPORT = /junit|test[-_ ]?(?:results?|reports?)|surefire|xunit/i;
		const MOST_ARTIFACTS = 5;
		const MOST_FILES = 200;
		async function readReports(github, repo, job, signal) {
			const reports = {
				findings: [],
				warnings: []
			};
			const warn = (what, why)=>void reports.warnings.push(`${what} was not read: ${why}`);
			try {
				const named = (await listArtifacts(github, repo, job.build.runId)).filter((one)=>isReport(one, job));
				for (const { id, name, bytes } of named.slice(0, MOST_ARTIFACTS)){
					const what = `The artifact ${name.slice(0, 100)} of run ${job.build.runId}`;
					if (bytes > github_archive.$.bytes) {
						warn(what, `it is larger than ${github_archive.$.bytes / 2 ** 20} MiB.`);
						continue;
					}
					const archive = await (0, download.P)(github, repo, {
						kind: 'artifact',
						artifact: id
					}, signal);
					if (archive.kind === 'refused') {
						warn(what, `${archive.why}.`);
						continue;
					}
					const files = archive.entries.filter((entry)=>entry.name.toLowerCase().endsWith('.xml'));
					if (files.length > MOST_FILES) warn(`A part of ${what.toLowerCase()}`, `it holds more than ${MOST_FILES} reports.`);
					for (const file of files.slice(0, MOST_FILES))await readReport(file, reports);
				}
			} catch (error) {
				signal.throwIfAborted();
				if (!(error instanceof errors.E1) || error.kind === 'auth') throw error;
				warn(`What run ${job.build.runId} left behind`, error.message);
			}
			return reports;
		}
		const isReport = ({ name, expired, createdAt }, { build, startedAt })=>REPORT.test(name) && !expired && (build.attempt === 1 || createdAt === null || startedAt === null || createdAt >= startedAt);
		async function readReport(file, { findings, warnings }) {
			const name = file.name.slice(0, 200);
			const text = await file.text();
			if (!text) {
				warnings.push(`The report ${name} was not read: it is damaged.`);
				return;
			}
			const reader = (0, junit.c)();
			let begun = false;
			for await (const chunk of text){
				if (!begun && !(0, junit.m)(chunk)) return;
				begun = true;
				reader.write(chunk);
			}
			const report = reader.end();
			findings.push(...report.findings);
			warnings.push(...report.warnings.map((warning)=>`${name}: ${warning}`));
		}
		var actions_scan = __webpack_require__(12060);
		;
		function actionsSource({ github, repos, signal, log, hasCalls = ()=>true }) {
			const archives = openArchives(github, signal);
			const logs = {
				github,
				signal,
				archives
			};
			const reports = new Map();
			return {
				scan: (filter, seen, progress)=>(0, actions_scan.P)({
						github,
						repos,
						signal,
						hasCalls
					}, filter, seen, progress),
				log: (job)=>redLog(logs, repoOf(job), job),
				greenLog: (job, scan)=>lastGreenLog(logs, repoOf(job), job, scan),
				async annotations (job) {
					if (job.jobId === 0) return [];
					try {
						const found = await (0, runs.x)(github, repoOf(job), job.jobId);
						return found.map(({ path, line, level, title, message })=>`${path}:${line} ${level}: ${[
								title,
								message
							].filter((text)=>text !== '').join(': ')}`.replace(/\s+/g, ' '));
					} catch (error) {
						const absent = error instanceof errors.E1 && [
							'permission',
							'not-found',
							'gone'
						].includes(error.kind);
						if (!absent) throw error;
						log?.warning(`The annotations of job ${job.jobId} were not read: ${error.message}`);
						return [];
					}
				},
				reports (job) {
					const { runId, attempt } = job.build;
					const key = attempt === 1 ? `${runId}` : `${runId}.${attempt}.${job.jobId}`;
					const known = reports.get(key) ?? readReports(github, repoOf(job), job, signal);
					reports.set(key, known);
					return known;
				}
			};
		}
		function repoOf({ build }) {
			const repo = (0, domain_repo.E3)(build.repo);
			if (!repo) throw new Error(`${build.repo.slice(0, 140)} is no repository`);
			return repo;
		}
	})
};
