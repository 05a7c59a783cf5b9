export const id = 4368;
export const ids = [
	4368
];
export const modules = {
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
	35740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L8: ()=>(classify),
			Tq: ()=>(speaksOf)
		});
		var _generic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10197);
		var _normalize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43626);
		var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46496);
		var _rules_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27833);
		var _rules_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55733);
		var _telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71217);
		const RULES = [
			..._rules_outside_js__WEBPACK_IMPORTED_MODULE_0__.o,
			..._rules_code_js__WEBPACK_IMPORTED_MODULE_1__.Sq
		];
		const FIRST_ANCHORS = 3;
		const NEVER_STARTED = [
			'startup_failure',
			'action_required'
		];
		function classify(facts) {
			const anchors = facts.anchors.map(({ text })=>text);
			const told = (0, _telling_js__WEBPACK_IMPORTED_MODULE_2__.g)(facts);
			const shown = facts.excerpt.split('\n');
			const reported = facts.findings.filter(({ severity, flaky })=>severity === 'error' && flaky !== true);
			return (byEnd(facts) ?? byRules(OVERRULING, [
				...anchors,
				...shown
			]) ?? byReports(reported, told, anchors) ?? byRules(RULES, told.slice(0, FIRST_ANCHORS)) ?? byRules(RULES, reported.flatMap(({ message })=>message.split('\n'))) ?? byRules(RULES, told) ?? byRules(PLAIN, shown) ?? byRules(RULES, anchors.filter((line)=>(0, _generic_js__WEBPACK_IMPORTED_MODULE_3__._)((0, _normalize_js__WEBPACK_IMPORTED_MODULE_4__.S)(line)))) ?? byNames(facts) ?? (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('unknown', 'none'));
		}
		const speaksOf = (kind, line)=>RULES.some((rule)=>rule.class === kind && says(rule, line));
		const OVERRULING = RULES.filter(({ overrules })=>overrules);
		const PLAIN = RULES.filter(({ plain })=>plain);
		const says = ({ says, unless }, line)=>says.test(line) && !unless?.test(line);
		function byRules(rules, lines) {
			const rule = rules.find((rule)=>lines.some((line)=>says(rule, line)));
			return rule && verdictOf(rule);
		}
		const verdictOf = ({ class: kind, rule, retry, fixable })=>({
				class: kind,
				rule,
				retry,
				fixable
			});
		function byEnd({ conclusion, steps, excerpt }) {
			if (conclusion === 'timed_out') return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('timeout_cancelled', 'timeout.conclusion');
			if (NEVER_STARTED.includes(conclusion)) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('workflow_config', 'workflow.not-started');
			const noStep = steps !== undefined && steps.length > 0 && steps.every((step)=>step.conclusion !== 'failure');
			if (noStep && conclusion === 'failure' && excerpt.trim() === '') return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('infra_runner', 'infra.no-step');
			return undefined;
		}
		function byReports(reported, told, anchors) {
			const of = (kind)=>reported.filter((one)=>one.kind === kind);
			const tests = of('test');
			const compiles = of('compile');
			const lints = of('lint');
			const led = [
				tests,
				compiles,
				lints
			].find((some)=>some.length > 0) ?? [];
			if (led.length > 0 && led.every(isOutside)) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('network_registry', 'network.reported');
			if (tests.length > 0) {
				if (tests.every(({ message })=>says(SNAPSHOT, message))) return verdictOf(SNAPSHOT);
				if (compiles.length > 0 && anchors.some((line)=>/\[build failed\]|could not compile `|COMPILATION ERROR/.test(line))) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('compile_error', 'compile.reported');
				return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('test_failure', 'test.reported');
			}
			if (compiles.length > 0 && compiles.every(({ message })=>says(LINT, message))) return verdictOf(LINT);
			if (compiles.length > 0) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('compile_error', 'compile.reported');
			if (lints.length > 0 && !told.some((line)=>says(TEST, line))) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('lint_format', 'lint.reported');
			const missing = of('dependency').filter(({ message })=>message.split('\n').some((line)=>!(0, _generic_js__WEBPACK_IMPORTED_MODULE_3__._)(line.trim())));
			if (missing.length > 0) {
				const lines = missing.flatMap(({ message, code })=>[
						...message.split('\n'),
						...(code ? [
							code
						] : [])
					]);
				return byRules(BEFORE_DEPENDENCY, lines) ?? (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('dependency_resolution', 'dependency.reported');
			}
			return undefined;
		}
		const [TEST, LINT, SNAPSHOT] = [
			'test.named',
			'lint.rule',
			'drift.snapshot'
		].map((id)=>RULES.find(({ rule })=>rule === id));
		const NETWORK = RULES.filter((rule)=>rule.class === 'network_registry');
		const BEFORE_DEPENDENCY = RULES.filter((rule)=>[
				'network_registry',
				'auth_permission',
				'generated_drift'
			].includes(rule.class));
		function isOutside({ message }) {
			return (/https?:\/\/(?!localhost|127\.|0\.0\.0\.0|\[)[\w-]+\.[\w.-]+/.test(message) && message.split('\n').some((line)=>byRules(NETWORK, [
					line
				]) !== undefined));
		}
		function byNames({ conclusion, failedStep, excerpt }) {
			if (conclusion === 'cancelled') return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('timeout_cancelled', 'timeout.conclusion');
			if (failedStep === undefined) return undefined;
			if (_rules_code_js__WEBPACK_IMPORTED_MODULE_1__.Nq.test(failedStep)) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('policy_gate', 'policy.step');
			if (excerpt.trim() === '') return undefined;
			if (_rules_code_js__WEBPACK_IMPORTED_MODULE_1__.Q.test(failedStep)) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('generated_drift', 'drift.step');
			if (_rules_code_js__WEBPACK_IMPORTED_MODULE_1__.yd.test(failedStep)) return (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('lint_format', 'lint.step');
			return _rules_code_js__WEBPACK_IMPORTED_MODULE_1__.Dy.test(failedStep) ? (0, _rule_js__WEBPACK_IMPORTED_MODULE_5__.WJ)('test_failure', 'test.step') : undefined;
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
	3003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K: ()=>(excerpt)
		});
		var logs_kinds = __webpack_require__(99991);
		;
		const MOST_ANCHORS = 10;
		const MOST_REPORTED = 6;
		const [NAMES, MAY_NAME] = [
			2,
			0.5
		];
		const MOST_WEAK = 3;
		function anchorsOf(rows, understood) {
			const begins = new Set(understood.map(({ line })=>line).slice(0, MOST_REPORTED));
			const reported = rows.filter(({ line })=>begins.has(line));
			const naming = rows.filter(({ names })=>names);
			const strong = naming.filter(({ own })=>own >= NAMES).sort((a, b)=>strengthOf(b) - strengthOf(a) || a.line - b.line);
			const weak = naming.filter(({ own })=>own >= MAY_NAME).sort((a, b)=>b.heat - a.heat || b.line - a.line).slice(0, MOST_WEAK);
			const last = rows.findLast(({ text })=>text.trim() !== '');
			const best = [
				reported,
				strong,
				weak
			].find((some)=>some.length > 0) ?? (last ? [
				last
			] : []);
			return ofAKindOnce(best === reported ? [
				...reported,
				...strong
			] : best).slice(0, MOST_ANCHORS).map(({ line, text })=>({
					line,
					text
				}));
		}
		const strengthOf = ({ own, heat })=>Math.floor(Math.min(own, 2 * heat));
		function ofAKindOnce(rows) {
			const seen = new Set();
			return rows.filter(({ text })=>{
				const kind = (0, logs_kinds.Nx)(text);
				return !seen.has(kind) && seen.add(kind);
			});
		}
		var clean = __webpack_require__(51609);
		var logs_lines = __webpack_require__(36755);
		;
		const LONG = 500;
		const SHORT = 210;
		const shown = (text, important)=>(0, clean.Jj)(text, important ? LONG : SHORT);
		const omitted = (from, to)=>from === to ? `\u{2026} 1 line omitted (L${from}) \u{2026}` : `\u{2026} ${to - from + 1} lines omitted (L${from}\u{2013}L${to}) \u{2026}`;
		const markBytes = (total)=>Buffer.byteLength(omitted(1, 2)) - 3 + 3 * String(total).length + 1;
		function render(rows, total) {
			const out = [];
			let next = 1;
			for (const { line, shown } of rows){
				if (line > next) out.push(omitted(next, line - 1));
				out.push(shown);
				next = line + 1;
			}
			if (rows.length > 0 && next <= total) out.push(omitted(next, total));
			return out.join('\n');
		}
		;
		const IMPORTANT = 3;
		const TELLING_CHARS = 12;
		const FIRST_SHARE = 0.3;
		function pack(rows, budget, total, understood) {
			const mark = markBytes(total);
			const all = rows.map((row)=>{
				const text = shown(row.text, row.own >= IMPORTANT);
				return {
					line: row.line,
					heat: row.heat,
					shown: text,
					bytes: Buffer.byteLength(text) + 1
				};
			});
			const taken = new Map();
			const said = new Set();
			let room = budget - mark;
			const take = (row, most)=>{
				if (taken.has(row.line)) return true;
				const beside = [
					row.line - 1,
					row.line + 1
				].filter((line)=>line === 0 || line > total || taken.has(line)).length;
				const cost = row.bytes + mark * (1 - beside);
				if (cost > most) return false;
				taken.set(row.line, row);
				room -= cost;
				return true;
			};
			const takeNew = (row, most)=>{
				const text = row.shown.trim();
				if (text.length >= TELLING_CHARS && said.has(text)) return false;
				if (take(row, most)) said.add(text);
				return true;
			};
			const forOthers = Math.max(0, room) * (1 - FIRST_SHARE);
			for (const row of reported(all, understood))takeNew(row, room - forOthers);
			const warmest = all.toSorted((a, b)=>b.heat - a.heat || a.line - b.line);
			const repeated = warmest.filter((row)=>!takeNew(row, room));
			fillHoles(all, taken, (row)=>take(row, room));
			for (const row of repeated)take(row, room);
			return render([
				...taken.values()
			].sort((a, b)=>a.line - b.line), total);
		}
		const ROWS_OF_A_REPORT = 12;
		function reported(all, understood) {
			const byLine = new Map(all.map((row)=>[
					row.line,
					row
				]));
			return Array.from({
				length: ROWS_OF_A_REPORT
			}, (_, i)=>understood.flatMap(({ line, endLine })=>(line + i <= endLine ? (byLine.get(line + i) ?? []) : []))).flat();
		}
		const HOLE = 3;
		function fillHoles(all, taken, take) {
			let open = [];
			let last = Number.NEGATIVE_INFINITY;
			for (const row of all){
				if (!taken.has(row.line)) {
					open.push(row);
					continue;
				}
				const gap = row.line - last - 1;
				if (gap <= HOLE && open.length === gap) for (const inside of open)if (!take(inside)) break;
				open = [];
				last = row.line;
			}
		}
		;
		const RECENT = 800;
		const KEPT_CHARS = 500_000;
		const LEAST = 0.1;
		const FORGOTTEN = 0.05;
		const SPREADS = 0.7;
		const UPWARDS = 0.6;
		const ROWS_UPWARDS = 3;
		const FOLLOWING = 0.85;
		const CONTINUED = 0.995;
		const BLANK = 0.95;
		const CONTINUES = /^(?:(?:\[\w+\]|\W{1,3}|[\w-]{1,12} ?[|>:])?\s{2,}|\s|at |\||\^|[+\-~>#] |File "|E {2}|\.{3}|note: |= |#\d)/;
		const TAIL = 2;
		const TAIL_HALF_CHARS = 1_800;
		const MOST_TAILS = 100;
		function heatMap() {
			const recent = Array.from({
				length: RECENT
			}, ()=>({
					line: 0,
					text: '',
					heat: 0,
					own: 0,
					names: false
				}));
			const kept = keeper();
			let count = 0;
			let tails = 0;
			let carried = 0;
			let decay = 1;
			const before = (back)=>back < count && back < RECENT ? recent[(count - 1 - back) % RECENT] : undefined;
			return {
				add (line, text, own, reach, names) {
					const row = recent[count % RECENT];
					if (count >= RECENT) kept.offer(row);
					count += 1;
					if (carried > FORGOTTEN) carried *= text === '' ? BLANK : CONTINUES.test(text) ? CONTINUED : decay;
					row.line = line;
					row.text = text;
					row.heat = Math.max(own, carried);
					row.own = own;
					row.names = names;
					if (own <= carried || own < SPREADS) return;
					decay = 0.5 ** (1 / reach);
					carried = own * FOLLOWING;
					for(let back = 1, warmth = own * UPWARDS; back <= ROWS_UPWARDS; back++, warmth *= UPWARDS){
						const above = before(back);
						if (above && above.heat < warmth) above.heat = warmth;
					}
				},
				cool () {
					carried = 0;
				},
				keep () {
					const row = before(0);
					if (row && row.heat < LEAST) row.heat = LEAST;
				},
				tail (share, from) {
					if (tails++ >= MOST_TAILS) return;
					let chars = 0;
					for(let back = 0;; back++){
						const row = before(back);
						const warmth = share * TAIL * 0.5 ** (chars / TAIL_HALF_CHARS);
						if (!row || row.line < from || warmth < LEAST) return;
						if (row.heat < warmth) row.heat = warmth;
						chars += row.text.length + 1;
					}
				},
				rows () {
					for(let back = Math.min(count, RECENT) - 1; back >= 0; back--)kept.offer(before(back));
					return kept.rows();
				}
			};
		}
		function keeper() {
			let rows = [];
			let chars = 0;
			let least = LEAST;
			const sizeOf = ({ text })=>text.length + 100;
			return {
				offer (row) {
					if (row.heat < least) return;
					rows.push({
						...row,
						text: Buffer.from(row.text).toString()
					});
					chars += sizeOf(row);
					if (chars < 2 * KEPT_CHARS) return;
					rows.sort((a, b)=>b.heat - a.heat || a.line - b.line);
					let fit = 0;
					for(chars = 0; fit < rows.length && chars < KEPT_CHARS; fit++)chars += sizeOf(rows[fit]);
					rows = rows.slice(0, fit);
					least = rows.at(-1)?.heat ?? least;
				},
				rows: ()=>rows.sort((a, b)=>a.line - b.line)
			};
		}
		var found = __webpack_require__(64383);
		;
		const MOST_BLOCK_ROWS = 200;
		function blockParser({ name, trigger, more, read }) {
			const open = ()=>{
				const all = (0, found.F)();
				let rows = [];
				const close = ()=>{
					if (rows.length > 0) for (const draft of read(rows, all.list()))all.add(draft);
					rows = [];
				};
				return {
					row (row) {
						if (rows.length > 0 && rows.length < MOST_BLOCK_ROWS && more(row.text, rows)) {
							rows.push(row);
							return true;
						}
						close();
						if (!trigger.test(row.text)) return false;
						rows.push(row);
						return true;
					},
					end () {
						close();
						return all.list();
					}
				};
			};
			return {
				name,
				trigger,
				open
			};
		}
		function lineParser(name, trigger, rules) {
			const open = ()=>{
				const all = (0, found.F)();
				return {
					row ({ line, text }) {
						for (const { pattern, read } of rules){
							const match = pattern.exec(text);
							if (!match) continue;
							const draft = read(match);
							if (draft) all.add({
								...draft,
								line
							});
							break;
						}
						return false;
					},
					end: ()=>all.list()
				};
			};
			return {
				name,
				trigger,
				open
			};
		}
		const span = (rows)=>({
				line: rows[0]?.line ?? 0,
				endLine: rows.at(-1)?.line ?? 0
			});
		;
		const bundler = blockParser({
			name: 'bundler',
			trigger: /^(?:Could not find (?:compatible versions|gem '|\S+-\d)|Bundler could not find compatible versions|An error occurred while installing |Your bundle is locked to |The gemspecs? for |Your lockfile |The dependencies in your gemfile changed|You are trying to install in deployment mode|Gem::Ext::BuildError|The bundle currently has .* locked)/,
			more: (text, rows)=>/^(?:Could not find compatible|Bundler could not find)/.test(rows[0]?.text ?? '') && rows.length < 20 && /^(?: |And |So, |Thus, |In |Because |$)/.test(text),
			read (rows, before) {
				const head = rows[0]?.text ?? '';
				if (head.startsWith('Gem::Ext')) return [];
				const id = /^Could not find gem '([^']+)'/.exec(head)?.[1] ?? /^Could not find (\S+-\d\S*)/.exec(head)?.[1]?.replace(/,$/, '') ?? /gem "([^"]+)"/.exec(head)?.[1] ?? /^An error occurred while installing (\S+ \([^)]+\))/.exec(head)?.[1];
				if (id !== undefined && before.some((one)=>one.id === id)) return [];
				const body = rows.slice(1).filter(({ text })=>text.trim() !== '');
				const message = [
					head,
					...body.map(({ text })=>text.trim())
				].join('\n');
				return [
					{
						tool: 'bundler',
						kind: 'dependency',
						id,
						message,
						...span([
							...rows.slice(0, 1),
							...body.slice(-1)
						])
					}
				];
			}
		});
		var logs_frame = __webpack_require__(83969);
		;
		const HEAD = /^error(?:\[(E\d{4})\])?: (.+)$/;
		const PLACE = /^ *--> ([^:]+(?::\\[^:]+)?):(\d+):(\d+)$/;
		const OWN = /^(?:could not compile `([^`]+)`|no matching package named `([^`]+)`|failed to (?:select a version for|get|download|load|parse|run custom build command for|fetch|resolve|read|query|verify)|cannot (?:update|create) the lock file|the lock file|linking with|package `([^`]+)`|process didn't exit successfully|doctest failed|no such command|toolchain |component )/;
		const VERDICT = /^(?:could not compile|aborting due to|test failed|doctest failed|\d+ targets? failed|process didn't exit)/;
		const cargo = blockParser({
			name: 'cargo',
			trigger: /^error(?:\[E\d{4}\])?: \S/,
			more: (text, rows)=>(text === '' && rows[0]?.text.startsWith('error: failed to ') === true && rows.at(-1)?.text !== '') || /^(?: |\d+ +[|+~-]|= |\.\.\.|note: |help: |candidate |location searched|required by|perhaps |Caused by:)/.test(text),
			read
		});
		function read(rows, before) {
			const [, code, first = ''] = HEAD.exec(rows[0]?.text ?? '') ?? [];
			const body = rows.slice(1).map(({ text })=>text);
			const place = body.map((text)=>PLACE.exec(text)).find((found)=>found && !found[1]?.startsWith('/rustc/'));
			if (!place && code === undefined) return own(first, rows, before);
			const lint = code ?? lintOf(body);
			const labels = body.map((text)=>/^ *\|[ |]*[\^-]+ (\S.*)$/.exec(text)?.[1]).filter((text)=>text !== undefined);
			return [
				{
					tool: 'rustc',
					kind: lint?.startsWith('clippy::') ? 'lint' : 'compile',
					code: lint,
					file: place?.[1],
					fileLine: place?.[2],
					column: place?.[3],
					message: [
						first,
						...labels.slice(0, 4)
					].join('\n'),
					...span(rows)
				}
			];
		}
		function own(first, rows, before) {
			const found = OWN.exec(first);
			if (!found || (VERDICT.test(first) && before.length > 0)) return [];
			const compile = /^(?:could not compile|linking with|failed to run custom)/.test(first);
			const told = rows.slice(1).map(({ text })=>text.trim());
			const reasons = told.filter((text)=>text !== '' && !/^(?:\||= note: (?: *"|some arguments)|note: run with|cargo:|--- std)/.test(text));
			const message = [
				first,
				...(reasons.length > 10 ? reasons.slice(-10) : reasons)
			].join('\n');
			const id = found[1] ?? found[2] ?? found[3] ?? /(?:requirement|command for) `([^`]+)`/.exec(first)?.[1]?.replace(/ \(\/.*\)$/, '');
			return [
				{
					tool: 'cargo',
					kind: compile ? 'compile' : 'dependency',
					id,
					message,
					...span(rows)
				}
			];
		}
		function lintOf(body) {
			for (const text of body){
				const found = /`-D ([\w:-]+)` implied/.exec(text) ?? /`#\[(?:deny|forbid)\(([\w:]+)\)\]`/.exec(text);
				if (found) return found[1]?.replaceAll('-', '_');
			}
			return undefined;
		}
		const STDOUT = /^---- (.+) stdout ----$/;
		const cargoTest = blockParser({
			name: 'cargo-test',
			trigger: /^(?:---- .+ stdout ----|failures:)$/,
			more: (text, rows)=>rows[0]?.text === 'failures:' ? /^(?: {4}\S.*)?$/.test(text) : !/^(?:---- |failures:$|test result: )/.test(text),
			read (rows, before) {
				const name = STDOUT.exec(rows[0]?.text ?? '')?.[1];
				if (name !== undefined) {
					const texts = rows.slice(1).map(({ text })=>text);
					return [
						{
							tool: 'cargo-test',
							kind: 'test',
							id: name,
							...panic(texts),
							...span(rows)
						}
					];
				}
				return rows.slice(1).map(({ line, text })=>({
						line,
						id: text.trim()
					})).filter(({ id })=>id !== '' && !before.some((one)=>one.id === id)).map(({ line, id })=>({
						tool: 'cargo-test',
						kind: 'test',
						id,
						message: 'failed',
						line
					}));
			}
		});
		function panic(texts) {
			const at = texts.findIndex((text)=>/ panicked at /.test(text));
			const told = texts.slice(at + 1);
			const end = told.findIndex((text, row)=>/^(?:stack backtrace:|note: )/.test(text) || (text === '' && row > 0));
			const said = (end < 0 ? told : told.slice(0, end)).join('\n').trim();
			const old = / panicked at '(.*)', [^']+$/.exec(texts[at] ?? '')?.[1];
			return {
				message: (old ? `${old}\n${said}` : said).trim() || 'failed',
				frame: (0, logs_frame.t)(texts)
			};
		}
		const NEXTEST = /^ {2,}(?:TRY \d+ )?(FAIL|FLAKY|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK-FAIL)(?: \d+\/\d+)? \[[ >]*[\d.]+s\] (?:\( *\d+\/ *\d+\) )?(\S+) (\S.*)$/;
		const nextest = blockParser({
			name: 'nextest',
			trigger: /^ {2,}(?:TRY \d+ )?(?:FAIL|FLAKY|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK-FAIL)(?: \d+\/\d+)? \[/,
			more: (text, rows)=>rows.length < 60 && !/^ {2,}(?:PASS|FAIL|SLOW|START|SKIP|FLAKY|TRY \d+ \w+|SIG\w+|TIMEOUT|Summary|Cancell?ing) |^ *-{6,}|^ *Summary \[/.test(text),
			read (rows, before) {
				const [, word = '', binary = '', name = ''] = NEXTEST.exec(rows[0]?.text ?? '') ?? [];
				if (name === '') return [];
				const id = `${binary} ${name}`;
				const flaky = word === 'FLAKY';
				const earlier = before.find((one)=>one.id === id);
				if (earlier) {
					if (flaky) earlier.flaky = true;
					return [];
				}
				const texts = rows.slice(1).map(({ text })=>text.replace(/^ {4}/, ''));
				const said = texts.some((text)=>/ panicked at /.test(text)) ? panic(texts) : {
					message: `${word} ${id}`,
					frame: undefined
				};
				return [
					{
						tool: 'nextest',
						kind: word.startsWith('SIG') ? 'crash' : 'test',
						id,
						...said,
						flaky,
						...span(rows)
					}
				];
			}
		});
		;
		const composer = blockParser({
			name: 'composer',
			trigger: /^(?: *Your (?:requirements could not be resolved|lock file does not contain a compatible)| *Could not find (?:a matching version of )?package \S+)/,
			more: (text, rows)=>/^ *Your/.test(rows[0]?.text ?? '') && rows.length < 30 && /^(?: *Problem \d+| +- |$)/.test(text),
			read (rows) {
				const body = rows.slice(1).filter(({ text })=>text.trim() !== '');
				const first = body.map(({ text })=>/(?:Root composer\.json requires|- Required package "?) ?([\w.-]+\/[\w.-]+)/.exec(text)?.[1]);
				const head = rows[0]?.text.trim() ?? '';
				const id = /package (\S+?)[ .,]?(?: |$)/.exec(head)?.[1] ?? first.find((one)=>one !== undefined);
				const message = [
					head,
					...body.map(({ text })=>text.trim())
				].join('\n');
				return [
					{
						tool: 'composer',
						kind: 'dependency',
						id,
						message,
						...span([
							...rows.slice(0, 1),
							...body.slice(-1)
						])
					}
				];
			}
		});
		;
		const ctest = lineParser('ctest', /^\s+\d+ - .+ \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|ILLEGAL|NUMERICAL|Not Run|Exit code .*|OTHER_FAULT|BAD_COMMAND)\)/, [
			{
				pattern: /^\s+\d+ - (.+) \(([^()]+)\)(?: +\S.*)?$/,
				read: ([, id = '', why = ''])=>({
						tool: 'ctest',
						kind: 'test',
						id,
						message: why
					})
			}
		]);
		;
		const STEP = /^ > \[([^\]]+)\] (.+?):?$/;
		const SOLVE = /^(?:ERROR: |error: |target [\w.-]+: )*(?:failed to build: )?failed to solve: (.+)$/;
		const STEP_ERROR = /^#\d+ ERROR: (.+)$/;
		const FILE = /^((?:\S*\/)?[\w.-]*[Dd]ockerfile[\w.-]*|\S+\.[Dd]ockerfile):(\d+)$/;
		const CLASSIC = /^(?:The command '(.+)' returned a non-zero code: \d+|((?:COPY|ADD) failed: .+))$/;
		const CLOCK = /^\d+\.\d+ /;
		const KEPT_OUTPUT = 10;
		const RULE = /^-{6,}$/;
		const docker = {
			name: 'docker',
			trigger: /^(?: > \[|#\d+ ERROR: |\S*[Dd]ockerfile\S*:\d+$|(?:ERROR: |error: |target [\w.-]+: )*(?:failed to build: )?failed to solve: |The command '|(?:COPY|ADD) failed: )/,
			open () {
				const all = (0, found.F)();
				let report = empty();
				const close = (line)=>{
					const draft = docker_read(report, line);
					if (draft) all.add(draft);
					report = empty();
				};
				return {
					row (row) {
						const { text } = row;
						const classic = CLASSIC.exec(text);
						if (classic) {
							all.add({
								tool: 'docker',
								kind: 'build',
								id: classic[1],
								message: text,
								line: row.line
							});
							return false;
						}
						const failed = STEP_ERROR.exec(text);
						if (failed) {
							if (!/^(?:CANCELED|context canceled)$/.test(failed[1] ?? '')) {
								report.error ??= {
									line: row.line,
									text: failed[1] ?? ''
								};
								report.from ??= row.line;
							}
							return true;
						}
						const step = STEP.exec(text);
						if (step) {
							report = {
								...report,
								step: `[${step[1]}] ${step[2]}`,
								output: [],
								reading: true,
								from: report.from ?? row.line
							};
							return true;
						}
						const solve = SOLVE.exec(text);
						if (solve) {
							report.error = {
								line: row.line,
								text: solve[1] ?? ''
							};
							report.from ??= row.line;
							close(row.line);
							return false;
						}
						const file = FILE.exec(text);
						if (file) report.place = {
							file: file[1] ?? '',
							fileLine: file[2] ?? ''
						};
						if (RULE.test(text)) report.reading = false;
						else if (report.reading) report.output = [
							...report.output,
							text.replace(CLOCK, '')
						].slice(-KEPT_OUTPUT);
						return !text.startsWith('##[');
					},
					end () {
						close();
						return all.list();
					}
				};
			}
		};
		const empty = ()=>({
				from: undefined,
				step: undefined,
				output: [],
				reading: false,
				place: undefined,
				error: undefined
			});
		function docker_read({ from, step, output, place, error }, line) {
			if (!error) return undefined;
			const getting = /resolve source metadata|failed to load metadata|pull access denied|manifest unknown|load remote bake|authorize/.test(error.text);
			return {
				tool: 'docker',
				kind: getting ? 'dependency' : 'build',
				id: step,
				...place,
				frame: place && `${place.file}:${place.fileLine}`,
				message: [
					error.text,
					...output.filter((text)=>text.trim() !== '')
				].join('\n'),
				line: from ?? error.line,
				endLine: line ?? error.line
			};
		}
		;
		const COMMAND = /^##\[(?:error|warning|notice)\]/;
		const WRAPPED = /^(?:#\d{1,4} \d{1,6}\.\d{1,4} |[a-zA-Z][\w.-]{0,60}[-_]\d{1,3} {0,20}\| |@?[\w./-]{1,80}[: ](?:build|test|lint|type|check|tsc|compile|format)[\w:-]{0,40}: )/;
		function bare(text) {
			const plain = text.startsWith('##[') ? text.replace(COMMAND, '') : text;
			return plain.replace(WRAPPED, '');
		}
		;
		const FIRST_ROWS = 40;
		const LAST_ROWS = 160;
		const MOST_ROWS = 1_000;
		const PATIENCE = 40;
		function sections({ name, trigger, note, head, ends, look, read }) {
			return {
				name,
				trigger,
				open () {
					const all = (0, found.F)();
					const own = note();
					let rows = [];
					let seen = 0;
					let patience = 0;
					const close = ()=>{
						while(rows.at(-1)?.text.trim() === '')rows.pop();
						const draft = rows.length > 0 ? read(rows, own, all.list()) : undefined;
						if (draft) all.add(draft);
						rows = [];
					};
					return {
						row ({ line, text: raw }) {
							const text = bare(raw);
							const begins = head(text, rows);
							const inside = rows.length > 0 && !begins && seen < MOST_ROWS && !ends(text);
							if (rows.length > 0 && !inside) {
								close();
								patience = 0;
							}
							look?.(text, own);
							if (begins) {
								rows = [
									{
										line,
										text
									}
								];
								seen = 0;
								patience = PATIENCE;
								return true;
							}
							if (inside) {
								seen += 1;
								if (rows.push({
									line,
									text
								}) > FIRST_ROWS + 2 * LAST_ROWS) rows.splice(FIRST_ROWS, LAST_ROWS);
								return true;
							}
							patience = trigger.test(text) ? PATIENCE : patience - 1;
							return patience > 0;
						},
						end () {
							close();
							return all.list();
						}
					};
				}
			};
		}
		const texts = (rows)=>rows.map(({ text })=>text);
		function message(rows) {
			const words = rows.map((row)=>row.trim());
			const first = words.findIndex((row)=>row !== '');
			return first < 0 ? '' : words.slice(first, first + 20).join('\n').replace(/\n{2,}/g, '\n').trim();
		}
		function before(rows, pattern) {
			const end = rows.findIndex((row)=>pattern.test(row));
			return end < 0 ? rows : rows.slice(0, end);
		}
		;
		const dotnet_test_HEAD = /^(?: {2}Failed | {2}X |failed )(\S.*?) [[(](?:< )?[\d.]+ ?(?:m|s|ms|m \d+ ?s|s \d+ ?ms)[\])]$/;
		const XUNIT = /^(?:\[xUnit\.net [\d:.]+\])? {4,}(\S.*) \[FAIL\]$/;
		const dotnetTest = sections({
			name: 'dotnet-test',
			trigger: / \[FAIL\]$|^(?: {2}Failed | {2}X |failed )\S.* [[(](?:< )?[\d.]+ ?(?:m|s)/,
			note: ()=>undefined,
			head: (text)=>dotnet_test_HEAD.test(text) || XUNIT.test(text),
			ends: (text)=>/^ {2}(?:Passed|Skipped|Failed) |^(?:Failed! |Passed! |Test Run Failed|Total tests:|\[xUnit\.net [\d:.]+\] {3}\S)/.test(text),
			read (rows, _, known) {
				const [head = '', ...rest] = texts(rows);
				const [, id = XUNIT.exec(head)?.[1] ?? ''] = dotnet_test_HEAD.exec(head) ?? [];
				const body = rest.map((row)=>row.replace(/^\[xUnit\.net [\d:.]+\] /, ''));
				const words = body.filter((row)=>!/^\s*Error Message:\s*$/.test(row));
				const said = message(before(words, /^\s*Stack Trace:|^\s+at .* in |^\s*Standard Output/)) || 'failed';
				if (known.some((one)=>one.id === id)) return undefined;
				return {
					tool: 'dotnet-test',
					kind: 'test',
					id,
					message: said,
					frame: (0, logs_frame.t)(body.map(framed)),
					...span(rows)
				};
			}
		});
		const framed = (row)=>row.replace(/^\s*(\S+)\((\d+),\d+\): at .*/, '   at f in $1:line $2');
		;
		const ginkgo_VERDICT = 'FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED';
		const DETAIL = new RegExp(`^(?:\\[(?:${ginkgo_VERDICT})\\]|\u{2022} \\[(?:${ginkgo_VERDICT})\\]|\u{2022} (?:Failure|Panic|Timeout)\\b).* \\[[\\d.]+ seconds\\]`);
		const SUMMARY = /^ *\[(FAIL|PANICKED!|TIMEDOUT|INTERRUPTED|ABORTED|Fail|Panic!|Timeout\.\.\.)\] (.+)$/;
		const FLAKY = /^ *\[FLAKEY TEST - TOOK (?:\w+ )?ATTEMPTS? TO PASS\] (.+)$/i;
		const SAID = new RegExp(`^ *\\[(?:${ginkgo_VERDICT})\\] (?!in \\[)(.*)$`);
		const ginkgo_PLACE = /^ *(?:\[\w+\] )?(\/?[^\s:]+\.go):(\d+)$/;
		const AT = /^ *In \[\w+\] at: ([^\s:]+):(\d+)/;
		const ginkgo = sections({
			name: 'ginkgo',
			trigger: /^\u2022 (?:\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\]|Failure|Panic|Timeout)|^Summarizing \d+ Failures?:/,
			note: ()=>undefined,
			head: (text)=>DETAIL.test(text) || SUMMARY.test(text) || FLAKY.test(text),
			ends: (text)=>/^-{20,}$|^Summarizing |^(?:Ran|Will run) \d+ of \d+ |^(?:FAIL|SUCCESS)! -- /.test(text),
			read (rows, _, known) {
				const [head = '', ...rest] = texts(rows);
				const flaky = FLAKY.exec(head)?.[1];
				const [, , summed = flaky] = SUMMARY.exec(head) ?? [];
				if (summed !== undefined) {
					const place = (0, logs_frame.t)(rest.slice(0, 1).map((row)=>`    ${row.trim()}`));
					const id = summed.trim();
					if (known.some((one)=>one.id === id || (one.frame === place && alike(one.id, id)))) return undefined;
					const draft = {
						tool: 'ginkgo',
						kind: 'test',
						id,
						frame: place,
						line: rows[0]?.line ?? 0
					};
					return flaky === undefined ? {
						...draft,
						message: 'failed',
						endLine: (rows[0]?.line ?? 0) + Math.min(rest.length, 1)
					} : {
						...draft,
						message: 'passed when tried again',
						flaky: true,
						severity: 'warning'
					};
				}
				const blank = rest.findIndex((row)=>row.trim() === '');
				const names = (blank < 0 ? rest : rest.slice(0, blank)).filter((row)=>!ginkgo_PLACE.test(row));
				const id = names.map((row)=>row.trim()).join(' ');
				const body = rest.slice(Math.max(blank, 0));
				return {
					tool: 'ginkgo',
					kind: 'test',
					id,
					...told(body),
					...span(rows)
				};
			}
		});
		const alike = (a = '', b = '')=>words(a) === words(b);
		const words = (id)=>id.split(/\s+/).sort().join(' ');
		function told(rows) {
			const first = rows.findIndex((row)=>SAID.test(row));
			const body = first < 0 ? rows : rows.slice(first);
			const end = body.findIndex((row)=>AT.test(row) || (first < 0 && ginkgo_PLACE.test(row)));
			const [, file, line] = AT.exec(body[end] ?? '') ?? ginkgo_PLACE.exec(body[end] ?? '') ?? [];
			const said = (end < 0 ? body : body.slice(0, end)).map((row)=>SAID.exec(row)?.[1] ?? row);
			const after = said[0] === 'Test Panicked' ? body.slice(end + 1) : [];
			const panic = after.find((row)=>row.trim() !== '') ?? '';
			return {
				message: message(panic === '' ? said : [
					panic,
					...said
				]),
				frame: file === undefined ? (0, logs_frame.t)(body) : (0, logs_frame.t)([
					`    ${file}:${line}`
				])
			};
		}
		;
		const HARMLESS = /^(?:No names found|no tag exactly matches|not a git repository|No tags can describe|ambiguous argument|Needed a single revision)/;
		const REASON = /^(?:ssh: |\S+: Permission denied \(|ERROR: |remote: (?:error|ERROR|fatal|Permission|Repository|Invalid|Support for|Write access|HTTP|GitLab:|Denied)|Host key verification failed)/;
		const ERROR = /^error: (failed to push some refs to .*|pathspec '([^']+)' did not match.*|could not apply [0-9a-f]{7,40}\.\.\. .*|patch failed: ([^:]+):(\d+)|([^:]+): patch does not apply|Your local changes .*|RPC failed; .*|unable to (?:create|write|read|unlink|resolve) .*|cannot lock ref .*|object file .* is empty|server certificate verification failed.*|Pulling is not possible .*|src refspec .*|The following untracked .*|No valid patches .*|not possible to fast-forward.*)$/;
		const REJECTED = /^ ! \[(?:remote )?rejected\] +(.+) \((.+)\)$/;
		const CONFLICT = /^CONFLICT \(([^)]+)\): (?:Merge conflict in (.+)|(.+))$/;
		const git = {
			name: 'git',
			trigger: /^(?:fatal: [^[]|CONFLICT \(|error: (?:failed to push|pathspec|could not apply|patch failed|Your local|RPC failed|unable to |cannot lock|object file|server cert|Pulling|src refspec|The following untracked|No valid patches|not possible|[^:]+: patch does)| ! \[(?:remote )?rejected\]|ssh: |\S+: Permission denied \(|ERROR: (?:Repository|Permission|The key)|remote: |Host key)/,
			open () {
				const all = (0, found.F)();
				let reason;
				const add = (draft)=>{
					all.add(draft);
				};
				return {
					row ({ line, text }) {
						const near = reason && line - reason.line <= 3 ? reason : undefined;
						if (REASON.test(text)) {
							if (!near) reason = {
								line,
								text
							};
							return false;
						}
						const base = {
							tool: 'git',
							kind: 'build',
							line
						};
						const conflict = CONFLICT.exec(text);
						const rejected = REJECTED.exec(text);
						const error = ERROR.exec(text);
						if (text.startsWith('fatal: ')) {
							const message = text.slice('fatal: '.length);
							const severity = HARMLESS.test(message) ? 'warning' : 'error';
							const lines = near ? [
								near.text,
								message
							] : [
								message
							];
							add({
								...base,
								message: lines.join('\n'),
								severity,
								line: near?.line ?? line,
								endLine: line
							});
							reason = undefined;
						} else if (conflict) {
							add({
								...base,
								id: conflict[2],
								file: conflict[2],
								message: text
							});
						} else if (rejected) {
							add({
								...base,
								id: rejected[1],
								message: text.trim()
							});
						} else if (error) {
							const [, message = '', path, file, fileLine, unfit] = error;
							add({
								...base,
								id: path,
								file: file ?? unfit,
								fileLine,
								message
							});
						}
						return false;
					},
					end: ()=>all.list()
				};
			}
		};
		;
		const go_output_MOST_ROWS = 60;
		const MOST_TESTS = 500;
		const ENTRY = /^[ \t]*([\w./-]+\.go):(\d+): ?(.*)$/;
		const TESTIFY = /^\s+(Error Trace|Error|Test|Messages):\s*(.*)$/;
		const NOISE = /^ *(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:FAIL|PASS|SKIP): )/;
		function goOutput() {
			const rows = new Map();
			return {
				keep (test, row) {
					if (NOISE.test(row.text)) return;
					const known = rows.get(test);
					if (known) {
						known.push(row);
						if (known.length > 2 * go_output_MOST_ROWS) known.splice(0, known.length - go_output_MOST_ROWS);
					} else if (rows.size < MOST_TESTS) rows.set(test, [
						row
					]);
				},
				take (test) {
					const kept = rows.get(test) ?? [];
					rows.delete(test);
					return kept.slice(-go_output_MOST_ROWS);
				},
				clear: ()=>rows.clear()
			};
		}
		function said(rows) {
			const panic = rows.findIndex(({ text })=>/^ *panic: /.test(text));
			if (panic >= 0) return panicked(rows.slice(panic));
			const first = rows.findLastIndex(({ text })=>ENTRY.test(text));
			if (first < 0) {
				const rest = rows.filter(({ text })=>text.trim() !== '').slice(-5);
				return rest.length === 0 ? undefined : {
					message: joined(rest.map(({ text })=>text)),
					...span(rest)
				};
			}
			const [, file = '', fileLine = '', head = ''] = ENTRY.exec(rows[first]?.text ?? '') ?? [];
			const indent = (rows[first]?.text ?? '').search(/\S/);
			const after = rows.slice(first + 1);
			const end = after.findIndex(({ text })=>text.trim() !== '' && text.search(/\S/) <= indent);
			const entry = rows.slice(first, end < 0 ? undefined : first + 1 + end);
			const below = entry.slice(1).map(({ text })=>text);
			const words = {
				message: joined([
					head,
					...(head.trim() === '' ? testify(below) : below)
				]),
				...span(entry)
			};
			if (head.startsWith('race detected')) return {
				...words,
				frame: (0, logs_frame.t)(rows.map(({ text })=>text))
			};
			const traces = below.filter((row)=>row.includes('Error Trace:')).map(traced);
			return {
				...words,
				file,
				fileLine,
				frame: (0, logs_frame.t)([
					...traces,
					`    ${file}:${fileLine}: `
				])
			};
		}
		const joined = (rows)=>rows.map((row)=>row.trim()).join('\n').trim();
		function testify(rows) {
			let part = '';
			const words = [];
			for (const row of rows){
				const [, name, text] = TESTIFY.exec(row) ?? [];
				part = name ?? part;
				const own = (name === undefined ? row : (text ?? '')).trim();
				if (own !== '' && part !== 'Error Trace' && part !== 'Test') words.push(own);
			}
			return words;
		}
		const traced = (row)=>`    ${row.trim().replace(/^Error Trace:\s*/, '')}`;
		function panicked(rows) {
			const texts = rows.map(({ text })=>text);
			return {
				message: (texts[0] ?? '').trim(),
				frame: (0, logs_frame.t)(texts.filter((row)=>!row.includes('_testmain.go'))),
				...span(rows)
			};
		}
		function goEvent(row) {
			if (!/^\{"(?:Time|ImportPath|Action|Package)":"/.test(row)) return undefined;
			try {
				const event = Object(JSON.parse(row));
				const text = (key)=>(typeof event[key] === 'string' ? event[key] : '');
				const output = 'FailedBuild' in event ? '[build failed]' : text('Output').replace(/\n$/, '');
				return {
					action: text('Action'),
					name: text('Package'),
					own: text('Test'),
					text: output
				};
			} catch  {
				return undefined;
			}
		}
		var parser = __webpack_require__(29160);
		;
		const RUN = /^ *=== (?:RUN|CONT|NAME) +(\S+)/;
		const RESULT = /^( *)--- (FAIL|PASS|SKIP): (\S+)(?: \(\d+\.\d+s\)|$)/;
		const PACKAGE = /^(FAIL|ok {2}|\? {2} )\t(\S+)(?:[\t ]+(.*))?$/;
		const go_test_SUMMARY = /^=== (FAIL|SKIP|Failed|Skipped|Errors)(?:: (\S+) (\S*)(?: .*)? \(\d+\.\d+s\))?$/;
		const PANIC = /^(?:panic|fatal error): /;
		const STACK = /^(?:goroutine \d+ \[|\[signal )/;
		const GINKGO = /^FAIL! -- /;
		const go_test_MOST_ROWS = 300;
		const goTest = {
			name: 'go-test',
			trigger: /--- FAIL: |=== RUN |=== FAIL: |FAIL\t|^(?:panic|fatal error): |"Action":"|DATA RACE|^FAIL! -- /,
			open () {
				const all = (0, found.F)();
				const output = goOutput();
				let failed = [];
				let told = false;
				let ginkgo = false;
				let test = '';
				let running = false;
				let below;
				let panic;
				let race;
				const fail = (name, line, words)=>{
					told = true;
					if (!words && ginkgo) ginkgo = false;
					else if (failed.length < parser.V) {
						const one = {
							tool: 'go-test',
							kind: 'test',
							message: '',
							line,
							...words,
							test: name
						};
						failed.push(one);
						return one;
					}
					return undefined;
				};
				const close = ()=>{
					if (below) {
						const { line, endLine } = below.failed;
						const words = said([
							...(race ?? []),
							...below.rows
						]);
						if (below.failed.message === '' || words?.file) Object.assign(below.failed, words, {
							line,
							endLine
						});
						below = undefined;
						race = undefined;
					}
					if (panic) {
						const words = panicked(panic.rows);
						const hung = panic.rows.findIndex(({ text })=>text.trim() === 'running tests:');
						const name = (hung >= 0 && /^\s+(\S+) \(/.exec(panic.rows[hung + 1]?.text ?? '')?.[1]) || panic.of;
						const known = failed.find((one)=>name !== '' && one.test === name);
						if (known) Object.assign(known, words, {
							line: known.line
						});
						else if (panic.stack && name !== '') fail(name, words.line, words);
						else if (panic.stack) all.add({
							tool: 'go',
							kind: 'crash',
							...words
						});
						panic = undefined;
					}
				};
				const flush = (name)=>{
					close();
					for (const { test: own, ...draft } of failed){
						const id = [
							name,
							own
						].filter(Boolean).join('.');
						const inner = failed.some((one)=>one.test.startsWith(`${own}/`)) || all.list().some((one)=>one.id?.startsWith(`${id}/`));
						if (draft.message !== '' || !inner) all.add({
							...draft,
							id,
							message: draft.message || 'failed without a word'
						});
					}
					output.clear();
					failed = [];
					test = '';
					race = undefined;
					told = ginkgo = running = false;
				};
				const closePackage = (name, verdict, why, line)=>{
					const silent = !told && !panic;
					flush(name);
					if (verdict === 'FAIL' && silent) all.add(packageFailed(name, why, line));
				};
				const summary = (verdict, short, own, line)=>{
					flush('');
					const id = `${short}.${own}`;
					if (verdict !== 'FAIL' || own === '' || all.list().some((one)=>one.id === id || one.id?.endsWith(`/${id}`))) return;
					const one = fail(id, line, undefined);
					if (one) below = {
						failed: one,
						indent: -1,
						rows: []
					};
				};
				const result = (indent, verdict, own, line)=>{
					close();
					if (test === own) test = '';
					const words = said(output.take(own));
					const placed = words && (words.frame ? words : {
						...words,
						line,
						endLine: line
					});
					const one = verdict === 'FAIL' ? fail(own, line, placed) : undefined;
					if (one && !words?.frame) below = {
						failed: one,
						indent,
						rows: []
					};
				};
				const plain = (row)=>{
					const { text, line } = row;
					const [, verdict = '', name = '', why = ''] = PACKAGE.exec(text) ?? [];
					const [, block = '', short = '', own = ''] = go_test_SUMMARY.exec(text) ?? [];
					const [, indent = '', is = '', done = ''] = RESULT.exec(text) ?? [];
					const next = RUN.exec(text)?.[1];
					if (name !== '') closePackage(name, verdict, why, line);
					else if (block !== '') summary(block, short, own, line);
					else if (done !== '') result(indent.length, is, done, line);
					else if (next !== undefined) {
						close();
						running = true;
						test = next;
					} else if (panic) {
						panic.stack ||= STACK.test(text);
						if (panic.rows.push(row) >= (panic.stack ? go_test_MOST_ROWS : 20)) close();
					} else if (PANIC.test(text)) {
						const of = test || (failed.at(-1)?.test ?? '');
						close();
						panic = {
							rows: [
								row
							],
							stack: false,
							of
						};
					} else printed(row);
				};
				const printed = (row)=>{
					const { text, line } = row;
					if (GINKGO.test(text)) ginkgo = true;
					if (text.includes('WARNING: DATA RACE')) race = [];
					if (race && race.length < go_test_MOST_ROWS) race.push(row);
					if (below && (text.trim() === '' || text.search(/\S/) > below.indent)) {
						if (below.rows.length < go_test_MOST_ROWS) below.rows.push(row);
						below.failed.endLine = line;
					} else {
						if (below) close();
						if (test !== '') output.keep(test, row);
					}
				};
				const event = ({ action, name, own, text }, line)=>{
					if (own === '') {
						if (action === 'fail') closePackage(name, 'FAIL', text, line);
					} else if (action === 'output') output.keep(`${name}.${own}`, {
						line,
						text
					});
					else if (action === 'fail') fail(own, line, said(output.take(`${name}.${own}`)));
					else if (action === 'pass' || action === 'skip') output.take(`${name}.${own}`);
				};
				return {
					row ({ line, text: raw }) {
						const text = bare(raw);
						const json = goEvent(text);
						if (json) event(json, line);
						else plain({
							line,
							text
						});
						return running || ginkgo || failed.length > 0 || panic !== undefined || (race?.length ?? go_test_MOST_ROWS) < go_test_MOST_ROWS;
					},
					end () {
						flush('');
						return all.list();
					}
				};
			}
		};
		function packageFailed(name, why, line) {
			const built = !/\[(?:build|setup) failed\]/.test(why);
			return {
				tool: 'go-test',
				kind: built ? 'test' : 'build',
				id: name,
				message: built ? 'the package failed without a failed test' : `${name} ${why}`,
				severity: built ? 'error' : 'warning',
				line
			};
		}
		;
		const IN_FILE = /^(\S+\.go):(\d+):(\d+): ((?:no required module provides package|missing go\.sum entry|cannot find (?:module|package)|package \S+ is not in) ?.*)$/;
		const GO_MOD = /^go(?:\.mod|\.work):(\d+): /;
		const FAILS = /unknown revision|invalid version|invalid:|: reading |missing go\.sum|checksum mismatch|updates to go\.(?:mod|sum|work) needed|inconsistent vendoring|errors parsing|cannot find (?:main )?module|no matching versions|lookup disabled|unrecognized import path|requires go >=|ambiguous import|no required module|git ls-remote|Get "|dial tcp| does not contain package|declares its path as|toolchain not available|not found|conflicting replacements|no such (?:tool|file)|imports$/;
		const VERSIONED = /(?:^|\s)([\w.-]+\.[a-z]{2,}(?:\/[\w.~-]+)+@v[\w.+-]+)/;
		const MODULE = /(?:^|\s)([\w.-]+\.[a-z]{2,}(?:\/[\w.~-]+)+)/;
		const gomod = blockParser({
			name: 'go-mod',
			trigger: /^(?:go: (?!downloading |finding |found |extracting |added |upgraded |downgraded |removed |creating |warning: |to add |writing )|verifying \S+: checksum mismatch|go\.(?:mod|work):\d+: |\S+\.go:\d+:\d+: (?:no required|missing go\.sum|cannot find (?:module|package)|package \S+ is not in ))/,
			more: (text, rows)=>rows.length < 15 && /^(?:\t| {4})\S|^go\.(?:mod|work):\d+: /.test(text),
			read (rows) {
				const texts = rows.map(({ text })=>text);
				const head = texts[0] ?? '';
				const place = IN_FILE.exec(head);
				const message = [
					place?.[4] ?? head.replace(/^go: /, ''),
					...texts.slice(1).map((text)=>text.trim())
				].join('\n');
				if (!place && !GO_MOD.test(head) && !FAILS.test(message)) return [];
				const line = texts.map((text)=>GO_MOD.exec(text)?.[1]).find((one)=>one !== undefined);
				return [
					{
						tool: 'go-mod',
						kind: 'dependency',
						id: VERSIONED.exec(message)?.[1] ?? MODULE.exec(message)?.[1],
						file: place?.[1] ?? (line === undefined ? undefined : 'go.mod'),
						fileLine: place?.[2] ?? line,
						column: place?.[3],
						message,
						...span(rows)
					}
				];
			}
		});
		;
		const TEST = /^([^\s>].*? > \S.*) FAILED$/;
		const WHERE = /^(?:Build|Settings|Initialization|Script|Precompiled script plugin)[\w ]* '([^']+)' line: (\d+)$/;
		const BODY_ROWS = 80;
		const gradle = {
			name: 'gradle',
			trigger: /^(?:> (?:Task|Configure project|Transform) |:[\w:.-]+(?: [A-Z-]+)?$|\* What went wrong:|\* Where:|FAILURE: Build )/,
			open () {
				const all = (0, found.F)();
				let test;
				let wrong;
				let where;
				const close = ()=>{
					if (test && !all.list().some(({ id })=>id === test?.id)) all.add(readTest(test.id, test.rows));
					test = undefined;
					const draft = wrong && readWrong(wrong, where, all.list());
					if (draft) {
						all.add(draft);
						where = undefined;
					}
					wrong = undefined;
				};
				return {
					row (row) {
						const { text } = row;
						if (test) {
							if (/^ {4}|^\t/.test(text) && test.rows.length < BODY_ROWS) {
								test.rows.push(row);
								return true;
							}
							if (text === '' && test.rows.length < BODY_ROWS) return true;
						}
						if (wrong) {
							if (text !== '' && !/^(?:\* |={5}|BUILD FAILED)/.test(text) && wrong.length < BODY_ROWS) {
								wrong.push(row);
								return true;
							}
						}
						close();
						if (text === '* What went wrong:') wrong = [
							row
						];
						else if (text.endsWith(' FAILED') && !text.startsWith('> ')) {
							const id = TEST.exec(text)?.[1];
							if (id !== undefined) test = {
								id,
								rows: [
									row
								]
							};
						} else {
							const at = WHERE.exec(text);
							if (at) where = {
								file: at[1] ?? '',
								fileLine: at[2] ?? ''
							};
						}
						return !/^BUILD (?:FAILED|SUCCESSFUL) in /.test(text);
					},
					end () {
						close();
						return all.list();
					}
				};
			}
		};
		function readTest(id, rows) {
			const texts = rows.slice(1).map(({ text })=>text);
			const stack = texts.findIndex((text)=>/^\s+at /.test(text));
			const said = (stack < 0 ? texts : texts.slice(0, Math.max(stack, 1))).map((text)=>text.trim());
			const short = /^(.*) at ([\w$-]+\.(?:java|kt|groovy|scala)):(\d+)$/.exec(said[0] ?? '');
			const message = (short ? [
				short[1],
				...said.slice(1)
			] : said).join('\n').replace(/^(?:[a-z]\w*\.)+(?=[A-Z])/, '').trim() || 'failed';
			const frame = (0, logs_frame.t)(texts) ?? (short ? `${short[2]}:${short[3]}` : undefined);
			return {
				tool: 'gradle',
				kind: 'test',
				id,
				message,
				frame,
				line: rows[0]?.line ?? 0,
				endLine: rows.at(-1)?.line
			};
		}
		function readWrong(rows, where, before) {
			const said = rows.slice(1).filter(({ text })=>!text.startsWith('> Task ')).map(({ text })=>text.replace(/^ *(?:> )?/, '').trimEnd());
			const text = said.join('\n');
			const testing = /There were failing tests/.test(text);
			const compiling = /Compilation (?:failed|error)|compile[r]? error/i.test(text);
			if (text === '' || (testing && before.some(({ kind })=>kind === 'test'))) return undefined;
			const kind = testing ? 'test' : compiling ? 'compile' : /Could not (?:resolve|find|get|determine the dependencies)/.test(text) ? 'dependency' : 'build';
			const id = /(?:task|project) '(:[^']+)'/.exec(said[0] ?? '')?.[1];
			return {
				tool: 'gradle',
				kind,
				id,
				...where,
				message: text,
				line: rows[0]?.line ?? 0,
				endLine: rows.at(-1)?.line
			};
		}
		;
		const gtest_RUN = /^\[ RUN {6}\] (\S+)/;
		const gtest_PLACE = /^(\S.*?)(?::(\d+)|\((\d+)\)): (?:Failure|error: )/;
		const FAILED = /^\[ {2}FAILED {2}\] (\S+)(?:, where .*?)?(?: \(\d+ ms\))?$/;
		const gtest = sections({
			name: 'gtest',
			trigger: /^\[ RUN {6}\] |^\[ {2}FAILED {2}\] /,
			note: ()=>undefined,
			head: (text, rows)=>gtest_RUN.test(text) || (FAILED.test(text) && !gtest_RUN.test(rows[0]?.text ?? '')),
			ends: (text)=>/^\[(?: {7}OK | {2}SKIPPED |-{10}|={10}| {2}PASSED {2})\]/.test(text),
			read (rows, _, known) {
				const all = texts(rows);
				const at = all.findIndex((row)=>FAILED.test(row));
				const id = FAILED.exec(all[at] ?? '')?.[1] ?? '';
				if (id === '' || known.some((one)=>one.id === id)) return undefined;
				const body = all.slice(1, at);
				const first = body.findIndex((row)=>gtest_PLACE.test(row));
				const [, file, line, other] = gtest_PLACE.exec(body[first] ?? '') ?? [];
				const fileLine = line ?? other;
				const said = message(first < 0 ? body.slice(-8) : body.slice(first).map((row)=>row.replace(gtest_PLACE, '')));
				const frame = file && fileLine ? `${file}:${fileLine}` : undefined;
				return {
					tool: 'gtest',
					kind: 'test',
					id,
					file,
					fileLine,
					message: said || 'failed',
					frame,
					...span(rows.slice(0, at + 1))
				};
			}
		});
		;
		const jest_HEAD = /^ {0,2}\u25cf (\S.*)$/;
		const ASIDE = /^(?:Console|Validation |Deprecation |Cannot log after|.* \u203a Console$|Snapshot Summary|Multiple )/;
		const CODE_OR_STACK = /^\s*(?:>? *\d+ \||\| |at )/;
		const jest = sections({
			name: 'jest',
			trigger: /^ ?FAIL +\S|^ {0,2}\u25cf \S/,
			note: ()=>({
					file: ''
				}),
			head: (text)=>jest_HEAD.test(text),
			look (text, note) {
				note.file = fileOf(text) ?? note.file;
			},
			ends: (text)=>fileOf(text) !== undefined || /^(?:Test Suites: |Tests: |Snapshot Summary|Summary of all failing tests)|^ ?RUNS /.test(text),
			read (rows, { file }, known) {
				const [head = '', ...rest] = texts(rows);
				const id = jest_HEAD.exec(head)?.[1] ?? '';
				if (ASIDE.test(id)) return undefined;
				const suite = id === 'Test suite failed to run';
				const name = suite ? file || id : id;
				if (known.some((one)=>one.id === name && one.file === (file || undefined))) return undefined;
				const said = message(before(rest, CODE_OR_STACK));
				return {
					tool: 'jest',
					kind: 'test',
					id: name,
					file,
					message: said || id,
					frame: (0, logs_frame.t)(rest),
					...span(rows)
				};
			}
		});
		function fileOf(text) {
			if (!/^ ?(?:FAIL|PASS) +\S/.test(text)) return undefined;
			const last = text.replace(/ \([\d.]+ ?m?s\)$/, '').split(' ').at(-1) ?? '';
			return last.includes('.') ? last : undefined;
		}
		;
		const kubernetes = lineParser('kubernetes', /^(?:Error from server|The connection to the server |error: (?:timed out waiting|unable to |error validating|error parsing|no matching resources|the server |the path |deployment |resource mapping)|The \w+ "|Error: (?:INSTALLATION|UPGRADE|ROLLBACK|UNINSTALL) FAILED|Error: (?:template|parse error|execution error|failed to (?:download|fetch)|chart |Kubernetes cluster unreachable))/, [
			{
				pattern: /^Error from server(?: \((\w+)\))?: (.+)$/,
				read: ([, code, message = ''])=>({
						tool: 'kubectl',
						kind: 'build',
						code,
						message
					})
			},
			{
				pattern: /^The (\w+) "([^"]+)" is invalid: (.+)$/,
				read: ([message = '', kind = '', name = ''])=>({
						tool: 'kubectl',
						kind: 'build',
						id: `${kind}/${name}`,
						message
					})
			},
			{
				pattern: /^(The connection to the server .+ was refused.*)$/,
				read: ([, message = ''])=>({
						tool: 'kubectl',
						kind: 'build',
						message
					})
			},
			{
				pattern: /^error: ((?:timed out waiting|unable to (?:recognize|read|decode|connect|retrieve)|error validating|error parsing|no matching resources|the server |the path "|deployment "|resource mapping).*)$/,
				read: ([, message = ''])=>({
						tool: 'kubectl',
						kind: 'build',
						message
					})
			},
			{
				pattern: /^Error: ((INSTALLATION|UPGRADE|ROLLBACK|UNINSTALL) FAILED): (.+)$/,
				read: ([, , code, message = ''])=>({
						tool: 'helm',
						kind: 'build',
						code,
						message
					})
			},
			{
				pattern: /^Error: (template: ([\w./-]+):(\d+)(?::(\d+))?: .+)$/,
				read: ([, message = '', file, fileLine, column])=>({
						tool: 'helm',
						kind: 'build',
						file,
						fileLine,
						column,
						message
					})
			},
			{
				pattern: /^Error: ((?:parse error|execution error|failed to (?:download|fetch) "|chart "|Kubernetes cluster unreachable).*)$/,
				read: ([, message = ''])=>({
						tool: 'helm',
						kind: 'build',
						message
					})
			}
		]);
		;
		const at = (ext)=>`(?<file>(?:[A-Za-z]:)?[^\\s:]*\\.(?:${ext})):(?<line>\\d+)`;
		const COLUMN = ':(?<column>\\d+)';
		const SEVERITY = '(?<severity>error|warning)';
		const ruled = (open, code, close)=>`(?<message>\\S.*?)(?: ${open}(?<code>${code})${close})?$`;
		const row = (...parts)=>new RegExp(`^${parts.join('')}`);
		;
		const C = 'c|cc|cpp|cxx|c\\+\\+|C|h|hh|hpp|hxx|h\\+\\+|inl|ipp|tcc|inc|def|mm?|cu|cuh|S|s|ino|pyx';
		const C_SEVERITY = '(?<severity>(?:fatal )?error|warning)';
		const MS_PLACE = '\\s*(?:\\d+>)?(?:[A-Z]{2,10}|\\S+\\.(?:obj|lib)|(?<file>\\S.*?)(?:\\((?<line>\\d+)(?:,(?<column>\\d+))?(?:,\\d+,\\d+)?\\))?) ?: ';
		const NATIVE = [
			{
				tool: 'clang-tidy',
				ext: C,
				kind: 'lint',
				rows: [
					row(at(C), COLUMN, `: ${SEVERITY}: (?<message>\\S.*?) \\[(?<code>[a-z]\\w*[-.][\\w.,-]{1,200})\\]$`)
				]
			},
			{
				tool: 'cppcheck',
				ext: C,
				kind: 'lint',
				rows: [
					row(at(C), COLUMN, `: (?<severity>error|warning|style|performance|portability): (?<message>\\S.*?) \\[(?<code>[a-z]\\w{1,60})\\]$`)
				]
			},
			{
				tool: 'cpplint',
				ext: C,
				kind: 'lint',
				rows: [
					row(at(C), ': {2}(?<message>\\S.*?) {2}\\[(?<code>[a-z_]+/[\\w+/]{1,60})\\] \\[\\d\\]$')
				]
			},
			{
				tool: 'gcc',
				ext: C,
				kind: 'compile',
				rows: [
					row(at(C), `(?:${COLUMN})?: ${C_SEVERITY}: `, ruled('\\[', '-[Wf][^\\]]{1,100}', '\\]'))
				]
			},
			{
				tool: 'gfortran',
				ext: '[fF]\\d{0,2}|for',
				kind: 'compile',
				rows: [
					row(at('[fF]\\d{0,2}|for'), COLUMN, ':$'),
					/^(?<severity>Error|Fatal Error): (?<message>.+)/
				],
				gap: 4
			},
			{
				tool: 'ld',
				kind: 'compile',
				rows: [
					/^(?:\S*ld(?:\.\w+)?(?:\.exe)?: )?(?:\S+\.(?:o|a|lo)(?:\([^\s()]+\))?:(?: in function .*?:)? ?)?(?:(?<file>[^\s:]+):(?:(?<line>\d+)|\(\S+\)): )?(?:more )?(?<message>undefined reference to .+)/
				]
			},
			{
				tool: 'ld',
				kind: 'compile',
				rows: [
					/^(?:\S*\/)?(?:ld|ld\.\w{3,4}|ld64\.lld|lld|lld-link|mold|wasm-ld|rust-lld)(?:\.exe)?: (?:(?:fatal )?error: )?(?<message>(?:cannot find|undefined symbol|undefined hidden|duplicate symbol|library .*not found|multiple definition|unable to find library|framework not found|cannot open output).*)/
				]
			},
			{
				tool: 'ld',
				kind: 'compile',
				rows: [
					/^Undefined symbols for architecture/,
					/^ {2}(?<message>"?[^"]+"?), referenced from:$/
				],
				gap: 4,
				loop: true
			},
			{
				tool: 'cmake',
				kind: 'build',
				rows: [
					/^CMake (?<severity>Error)(?: at (?<file>\S+?):(?<line>\d+) \((?<code>\w+)\))?:(?: in \S+:)?$/,
					/^ {2}(?<message>\S.*)/
				],
				more: /^ {2}\S/
			},
			{
				tool: 'cmake',
				kind: 'build',
				rows: [
					/^CMake (?<severity>Error): (?<message>.+)/
				]
			},
			{
				tool: 'make',
				kind: 'build',
				rows: [
					/^[\w-]*make(?:\[\d+\])?: \*\*\* (?<message>\[(?:(?<file>[^\s:\]]+):(?<line>\d+): )?.+\] (?:Error \d+|Segmentation fault|Killed|Terminated)).*/
				],
				severity: 'warning'
			},
			{
				tool: 'make',
				kind: 'build',
				rows: [
					/^(?:[\w-]*make(?:\[\d+\])?|(?<file>[^\s:]+):(?<line>\d+)): \*\*\* (?<message>[^[\s].*?)\.? {1,2}Stop\.$/
				]
			},
			{
				tool: 'ninja',
				kind: 'build',
				rows: [
					/^ninja: error: (?<message>.+)/
				]
			},
			{
				tool: 'msvc',
				kind: 'compile',
				rows: [
					row(MS_PLACE, '(?<severity>(?:fatal )?error|warning) (?<code>(?:C|LNK|D|RC)\\d{4}): (?<message>.+?)(?: \\[[^[\\]]+proj\\])?$')
				]
			},
			{
				tool: 'dotnet',
				kind: 'compile',
				rows: [
					row(MS_PLACE, `${SEVERITY} (?<code>[A-Z]{2,10}\\d{3,6}) ?: (?<message>.+?)(?: \\[[^[\\]]+(?:proj|sln)(?:::\\S+)?\\])?$`)
				]
			},
			{
				tool: 'rustc',
				ext: 'rs',
				kind: 'compile',
				rows: [
					row(at('rs'), COLUMN, `: ${SEVERITY}(?:\\[(?<code>E\\d+)\\])?: (?<message>.+)`)
				]
			},
			{
				tool: 'rustfmt',
				kind: 'lint',
				rows: [
					/^Diff in (?<file>(?:[A-Za-z]:)?[^\s:]+)(?: at line |:)(?<line>\d+):$/
				],
				says: 'not formatted'
			},
			{
				tool: 'golangci-lint',
				ext: 'go',
				kind: 'lint',
				rows: [
					row(at('go'), `(?:${COLUMN})?`, ': (?<message>\\S.*?) \\((?!compile)(?<code>[a-z][a-z0-9]{1,30})\\)$')
				]
			},
			{
				tool: 'staticcheck',
				ext: 'go',
				kind: 'lint',
				rows: [
					row(at('go'), COLUMN, ': (?<message>\\S.*?) \\((?<code>[A-Z]{1,3}\\d{4})\\)$')
				]
			},
			{
				tool: 'go',
				ext: 'go',
				kind: 'compile',
				rows: [
					row('(?:vet: )?', at('go'), COLUMN, ': (?!no required module|missing go\\.sum|cannot find (?:module|package)|package \\S+ is not in)(?<message>\\S.*?)(?: \\(compile\\))?$')
				],
				more: /^\t\S/
			},
			{
				tool: 'go',
				kind: 'compile',
				rows: [
					/^(?:vet: )?(?<file>(?:\.{1,2}|[\w-][\w.-]*)\/[^\s:]*\.go):(?<line>\d+): (?<message>\S.*)/
				]
			},
			{
				tool: 'gofmt',
				kind: 'lint',
				rows: [
					/^diff (?:-u )?(?<file>\S+?\.go)\.orig \S+$/
				],
				says: 'not formatted'
			},
			{
				tool: 'swiftlint',
				ext: 'swift',
				kind: 'lint',
				rows: [
					row(at('swift'), `(?:${COLUMN})?: ${SEVERITY}: (?<message>\\S.*? Violation: .*?) \\((?<code>\\w{1,60})\\)$`)
				]
			},
			{
				tool: 'swiftc',
				ext: 'swift',
				kind: 'compile',
				rows: [
					row(at('swift'), COLUMN, `: ${SEVERITY}: (?<message>.+)`)
				]
			},
			{
				tool: 'zig',
				ext: 'zig',
				kind: 'compile',
				rows: [
					row(at('zig'), COLUMN, ': (?<severity>error): (?<message>.+)')
				]
			},
			{
				tool: 'ghc',
				ext: 'l?hs',
				kind: 'compile',
				rows: [
					row(at('l?hs'), COLUMN, ': (?<severity>error):(?: \\[(?<code>GHC-\\d+)\\])?(?: \\[-W[^\\]]*\\])?$'),
					/^ +(?:\u2022 )?(?<message>\S.*)/
				],
				more: /^ {6,}\S/
			},
			{
				tool: 'ghc',
				ext: 'l?hs',
				kind: 'compile',
				rows: [
					row(at('l?hs'), COLUMN, ': (?<severity>error): (?<message>[^[].*)')
				]
			},
			{
				tool: 'hlint',
				ext: 'l?hs',
				kind: 'lint',
				rows: [
					row(at('l?hs'), COLUMN, '(?:-\\d+)?: (?<severity>Error|Warning|Suggestion): (?<message>.+)')
				]
			},
			{
				tool: 'protoc',
				ext: 'proto',
				kind: 'compile',
				rows: [
					row(at('proto'), COLUMN, ': ?(?!warning)(?<message>\\S.*)')
				]
			}
		];
		;
		const SHELL_LEVEL = '(?:error|warning|info|note|style)';
		const OTHER = [
			{
				tool: 'checkstyle',
				ext: 'java|kt',
				kind: 'lint',
				rows: [
					row('(?:\\[ant:checkstyle\\] )?\\[(?<severity>ERROR|WARN)\\] ', at('java|kt'), `(?:${COLUMN})?`, ': ', '(?<message>\\S.*?) \\[(?<code>\\w{1,60})\\]$')
				]
			},
			{
				tool: 'pmd',
				ext: 'java',
				kind: 'lint',
				rows: [
					row(at('java'), ':\\t(?<code>\\w{1,60}):\\t(?<message>.+)')
				]
			},
			{
				tool: 'javac',
				ext: 'java',
				kind: 'compile',
				rows: [
					row(at('java'), `: ${SEVERITY}: (?:\\[(?<code>[\\w-]{1,60})\\] )?(?<message>.+)`)
				],
				more: /^ {2}(?:symbol|location): /
			},
			{
				tool: 'kotlinc',
				kind: 'compile',
				rows: [
					/^(?<severity>[ew]): (?:file:\/\/)?(?<file>\S+?\.kts?):(?: \(|)(?<line>\d+)(?:, |:)(?<column>\d+)(?:\):)? (?<message>.+)/
				]
			},
			{
				tool: 'kotlinc',
				ext: 'kts?',
				kind: 'compile',
				rows: [
					row(at('kts?'), COLUMN, `: ${SEVERITY}: (?<message>.+)`)
				]
			},
			{
				tool: 'ktlint',
				ext: 'kts?',
				kind: 'lint',
				rows: [
					row(at('kts?'), COLUMN, ': (?<message>\\S.*?) \\((?<code>[a-z][\\w:-]{1,80})\\)$')
				]
			},
			{
				tool: 'detekt',
				ext: 'kts?',
				kind: 'lint',
				rows: [
					row(at('kts?'), COLUMN, ': (?<message>\\S.*?) \\[(?<code>\\w{1,60})\\]$')
				]
			},
			{
				tool: 'scalac',
				kind: 'compile',
				rows: [
					/^(?:\[error\] )?-- (?:\[(?<code>E\d+)\] )?[\w ]*Error: (?<file>\S+?\.scala):(?<line>\d+):(?<column>\d+) -*$/,
					/^(?:\[error\] )? *\| *(?<message>[^\s|^-].*)/
				],
				gap: 2
			},
			{
				tool: 'scalac',
				ext: 'scala|sbt',
				kind: 'compile',
				rows: [
					row('(?:\\[(?<severity>error)\\] )', at('scala|sbt'), `(?:${COLUMN})?`, ': (?<message>.+)')
				]
			},
			{
				tool: 'scalac',
				ext: 'scala',
				kind: 'compile',
				rows: [
					row(at('scala'), `: ${SEVERITY}: (?<message>.+)`)
				]
			},
			{
				tool: 'dart',
				kind: 'lint',
				rows: [
					/^ *(?<severity>error|warning|info) [\u2022-] (?<message>\S.*?) [\u2022-] (?<file>[^\s:]+\.dart):(?<line>\d+):(?<column>\d+) [\u2022-] (?<code>\w+)$/
				]
			},
			{
				tool: 'dart',
				kind: 'lint',
				rows: [
					/^ *(?<severity>error|warning|info) [\u2022-] (?<file>[^\s:]+\.dart):(?<line>\d+):(?<column>\d+) [\u2022-] (?<message>\S.*?) [\u2022-] (?<code>\w+)$/
				]
			},
			{
				tool: 'dart',
				ext: 'dart',
				kind: 'compile',
				rows: [
					row(at('dart'), COLUMN, ': (?<severity>Error): (?<message>.+)')
				]
			},
			{
				tool: 'rubocop',
				kind: 'lint',
				rows: [
					row('(?<file>[^\\s:]+):(?<line>\\d+)', COLUMN, ': [CWEFRI]: (?:\\[Correctable\\] )?(?<code>[A-Z]\\w+(?:/\\w+)+): (?<message>.+)')
				]
			},
			{
				tool: 'ruby',
				kind: 'compile',
				rows: [
					/^(?:\S*ruby\S*: )?(?<file>[^\s:]+):(?<line>\d+): (?<message>(?:syntax errors? found|syntax error,|unterminated|unexpected|class\/module name).*)/
				]
			},
			{
				tool: 'ruby',
				ext: 'rb|rake|gemspec',
				kind: 'crash',
				rows: [
					row(at('rb|rake|gemspec'), ":in [`'][^']{1,200}': (?<message>\\S.*) \\((?<code>[A-Z][\\w:]{0,100})\\)$")
				]
			},
			{
				tool: 'php',
				kind: 'compile',
				rows: [
					/^(?:PHP )?Parse error: +(?<message>.+?) in (?<file>\S+\.\w+)(?: on line |:)(?<line>\d+)$/
				]
			},
			{
				tool: 'php',
				kind: 'crash',
				rows: [
					/^(?:PHP )?Fatal error: +(?<message>.+?) in (?<file>\S+\.\w+)(?: on line |:)(?<line>\d+)$/
				]
			},
			{
				tool: 'phpstan',
				kind: 'lint',
				rows: [
					/^ {2}Line {3,}(?<file>\S+\.\w+)(?: \(in context of .*\))?\s*$/,
					/^ {2}:?(?<line>\d+) {3,}(?<message>\S.*)/
				],
				gap: 1,
				loop: true
			},
			{
				tool: 'psalm',
				kind: 'lint',
				rows: [
					/^(?<severity>ERROR): (?<code>[A-Z]\w+) - (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+) - (?<message>.+?)(?: \(see \S+\))?$/
				]
			},
			{
				tool: 'phpcs',
				kind: 'lint',
				rows: [
					/^FILE: (?<file>\S+)/,
					/^ +(?<line>\d+) \| (?:ERROR|WARNING) +\| (?:\[[x ]\] )?(?<message>.+)/
				],
				gap: 4,
				loop: true
			},
			{
				tool: 'phpcs',
				ext: 'php|inc',
				kind: 'lint',
				rows: [
					row(at('php|inc'), COLUMN, ': (?:error|warning) - ', ruled('\\(', '[\\w.]{1,100}', '\\)'))
				]
			},
			{
				tool: 'perl',
				kind: 'compile',
				rows: [
					/^(?<message>(?:syntax error|Can't locate |Global symbol |Bareword |Undefined subroutine |Can't call method ).*?)(?: \(@INC.*\))? at (?<file>\S+) line (?<line>\d+)\b/
				]
			},
			{
				tool: 'elixir',
				kind: 'compile',
				rows: [
					/^\*\* \((?<code>CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\) (?:\([^)]*\) )?(?<file>[^\s:]+\.exs?):(?<line>\d+)(?::(?<column>\d+))?: (?<message>.+)/
				]
			},
			{
				tool: 'elixir',
				kind: 'compile',
				rows: [
					/^ *(?<severity>error): (?<message>.+)/,
					/^ +\u2514\u2500 (?<file>[^\s:]+\.exs?):(?<line>\d+)(?::(?<column>\d+))?/
				],
				gap: 8
			},
			{
				tool: 'r',
				kind: 'crash',
				rows: [
					/^Error in (?<code>[\w.:]{1,80})\(.*?\) : (?<message>.+)/
				]
			},
			{
				tool: 'r',
				kind: 'crash',
				rows: [
					/^Error in (?<code>[\w.:]{1,80})\(.*\) : *$/,
					/^ {2}(?<message>\S.*)/
				]
			},
			{
				tool: 'tex',
				kind: 'compile',
				rows: [
					/^(?<file>\S+\.(?:tex|sty|cls|bib)):(?<line>\d+): (?<message>[A-Z].+)/
				]
			},
			{
				tool: 'tex',
				kind: 'compile',
				rows: [
					/^! (?<message>\S.+)/,
					/^l\.(?<line>\d+) /
				],
				gap: 8
			},
			{
				tool: 'shellcheck',
				kind: 'lint',
				rows: [
					row('(?<file>[^\\s:]+):(?<line>\\d+)', COLUMN, `: ${SHELL_LEVEL}: (?<message>\\S.*) \\[(?<code>SC\\d+)\\]$`)
				]
			},
			{
				tool: 'shellcheck',
				kind: 'lint',
				rows: [
					/^In (?<file>\S+) line (?<line>\d+):$/,
					row(` *\\^-*\\^? (?<code>SC\\d+) \\(${SHELL_LEVEL}\\): (?<message>.+)`)
				],
				gap: 1,
				loop: true
			},
			{
				tool: 'hadolint',
				kind: 'lint',
				rows: [
					row('(?<file>[^\\s:]*[Dd]ockerfile[^\\s:]*):(?<line>\\d+)', `(?:${COLUMN})? (?<code>(?:DL|SC)\\d{4}) (?:${SHELL_LEVEL}: )?(?<message>.+)`)
				]
			},
			{
				tool: 'actionlint',
				ext: 'ya?ml',
				kind: 'lint',
				rows: [
					row(at('ya?ml'), COLUMN, ':? (?<message>\\S.*?) \\[ ?(?<code>[a-z][\\w-]{1,60}) ?\\]$')
				]
			},
			{
				tool: 'luacheck',
				ext: 'lua',
				kind: 'lint',
				rows: [
					row(' *', at('lua'), COLUMN, '(?:-\\d+)?: (?:\\((?<code>[WE]\\d+)\\) )?(?<message>.+)')
				]
			}
		];
		;
		const PY = 'pyi?|ipynb';
		const PYTHON = [
			{
				tool: 'ruff',
				ext: PY,
				kind: 'lint',
				rows: [
					row(at(PY), COLUMN, ': (?<code>[A-DF-Z]\\d{3,4}|[A-Z]{2,5}\\d{3,4}|E[1-8]\\d\\d) (?:\\[\\*\\] )?(?<message>[A-Z`].+)')
				]
			},
			{
				tool: 'ruff',
				ext: PY,
				kind: 'compile',
				rows: [
					row(at(PY), COLUMN, ': (?:(?<code>invalid-syntax): |SyntaxError: )(?<message>.+)')
				]
			},
			{
				tool: 'ruff',
				kind: 'lint',
				rows: [
					/^(?<code>[A-Z]{1,5}\d{3,4}|invalid-syntax:|unformatted:) (?:\[\*\] )?(?<message>\S.+)/,
					/^ {1,8}--> (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/
				]
			},
			{
				tool: 'flake8',
				ext: PY,
				kind: 'lint',
				rows: [
					row(at(PY), COLUMN, ': (?<code>[A-Z]{1,5}\\d{2,4}) (?<message>.+)')
				]
			},
			{
				tool: 'pylint',
				ext: PY,
				kind: 'lint',
				rows: [
					row(at(PY), COLUMN, ': (?:[CRWEFI]\\d{4}): (?<message>\\S.*?) \\((?<code>[a-z][\\w-]{1,60})\\)$')
				]
			},
			{
				tool: 'mypy',
				ext: PY,
				kind: 'compile',
				rows: [
					row(at(PY), `(?:${COLUMN})?`, '(?::\\d+:\\d+)?: (?<severity>error|warning): ', ruled(' ?\\[', '[\\w-]{1,60}', '\\]'))
				]
			},
			{
				tool: 'pyright',
				ext: PY,
				kind: 'compile',
				rows: [
					row(' *', at(PY), COLUMN, ' - (?<severity>error|warning): ', ruled('\\(', 'report\\w{1,60}', '\\)'))
				],
				more: /^\s{3,}(?<message>\S.*?)(?: \((?<code>report\w{1,60})\))?$/
			},
			{
				tool: 'black',
				kind: 'lint',
				rows: [
					/^would reformat (?<file>\S.*)/
				],
				says: 'would be reformatted'
			},
			{
				tool: 'ruff',
				kind: 'lint',
				rows: [
					/^Would reformat: (?<file>\S.*)/
				],
				says: 'would be reformatted'
			},
			{
				tool: 'black',
				kind: 'compile',
				rows: [
					/^error: cannot (?:format|parse)[ :]+(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/
				],
				says: 'cannot be parsed'
			},
			{
				tool: 'black',
				kind: 'compile',
				rows: [
					/^error: cannot format (?<file>[^\s:]+): (?<message>.+?)(?::? (?<line>\d+):(?<column>\d+)\b.*)?$/
				]
			},
			{
				tool: 'isort',
				kind: 'lint',
				rows: [
					/^ERROR: (?<file>\S+) (?<message>Imports are incorrectly sorted.*)/
				]
			},
			{
				tool: 'bandit',
				kind: 'lint',
				rows: [
					/^>> Issue: \[(?<code>B\d+)(?::[^\]]*)?\] (?<message>.+)/,
					/^ +Location: (?<file>[^\s:]+):(?<line>\d+)(?::(?<column>\d+))?/
				],
				gap: 4
			},
			{
				tool: 'codespell',
				kind: 'lint',
				rows: [
					/^(?<file>[^\s:]+):(?<line>\d+): (?<message>[^\s=]{1,80} ==> \S.*)/
				]
			},
			{
				tool: 'sphinx',
				kind: 'lint',
				rows: [
					row('(?<file>(?:[A-Za-z]:)?[^\\s:]+\\.(?:rst|md|py))(?::docstring of [^\\s:]+)?:(?<line>\\d+): (?<severity>ERROR|WARNING|CRITICAL|SEVERE): ', ruled('\\[', '[\\w.]{1,60}', '\\]'))
				]
			},
			{
				tool: 'yamllint',
				kind: 'lint',
				rows: [
					/^(?<file>\S+\.ya?ml)$/,
					/^ {2}(?<line>\d+):(?<column>\d+) +(?<severity>error|warning) +(?<message>\S.*?)(?: {1,2}\((?<code>[\w-]{1,60})\))?$/
				],
				loop: true
			},
			{
				tool: 'yamllint',
				ext: 'ya?ml',
				kind: 'lint',
				rows: [
					row(at('ya?ml'), COLUMN, ': \\[(?<severity>error|warning)\\] ', ruled('\\(', '[\\w-]{1,60}', '\\)'))
				]
			}
		];
		;
		const SCRIPT = '[cm]?[jt]sx?|vue|svelte|astro|mjs|json';
		const STYLE = 's?css|sass|less|styl';
		const web_RULE = '@?[\\w/:.-]+';
		const FILE_ROW = /^(?<file>\S*[\w)\]]\.\w{1,8})$/;
		const WEB = [
			{
				tool: 'tsc',
				kind: 'compile',
				rows: [
					row(` {0,8}(?<file>\\S+?)\\((?<line>\\d+),(?<column>\\d+)\\): ${SEVERITY} (?<code>TS\\d+): (?<message>.+)`)
				],
				more: /^ {2,}\S/
			},
			{
				tool: 'tsc',
				ext: SCRIPT,
				kind: 'compile',
				rows: [
					row(' {0,8}(?:Error: )?', at(SCRIPT), COLUMN, ` - ${SEVERITY} (?<code>(?:TS|NG)-?\\d+): (?<message>.+)`)
				],
				more: /^ {2}\S/
			},
			{
				tool: 'tsc',
				kind: 'compile',
				rows: [
					/^(?<severity>error) (?<code>TS\d+): (?<message>.+)/
				]
			},
			{
				tool: 'svelte-check',
				ext: 'svelte|[jt]s',
				kind: 'compile',
				rows: [
					row(at('svelte|[jt]s'), COLUMN, '$'),
					/^(?<severity>Error|Warn): (?<message>.+)/
				]
			},
			{
				tool: 'eslint',
				kind: 'lint',
				rows: [
					FILE_ROW,
					/^ +(?<line>\d+):(?<column>\d+) +(?<severity>error|warning) +(?<message>\S(?:.*\S)?) {2,}(?<code>@?[\w/:.-]+)$/
				],
				loop: true
			},
			{
				tool: 'eslint',
				kind: 'lint',
				rows: [
					FILE_ROW,
					/^ +(?<line>\d+):(?<column>\d+) +(?<severity>error) +(?<message>Parsing error: .+)/
				],
				loop: true
			},
			{
				tool: 'eslint',
				ext: SCRIPT,
				kind: 'lint',
				rows: [
					row(at(SCRIPT), COLUMN, `: (?<message>\\S.*?) \\[(?<severity>Error|Warning)(?:/(?<code>[^\\]]{1,100}))?\\]$`)
				]
			},
			{
				tool: 'eslint',
				kind: 'lint',
				rows: [
					row('(?<file>[^\\s:]+): line (?<line>\\d+), col (?<column>\\d+), ', '(?:(?<severity>Error|Warning) - )?', ruled('\\(', web_RULE, '\\)'))
				]
			},
			{
				tool: 'standard',
				ext: SCRIPT,
				kind: 'lint',
				rows: [
					row(' {2}', at(SCRIPT), COLUMN, `: ${ruled('\\(', web_RULE, '\\)')}`)
				]
			},
			{
				tool: 'tslint',
				ext: SCRIPT,
				kind: 'lint',
				rows: [
					row('(?<severity>ERROR|WARNING): ', at(SCRIPT), COLUMN, ' - (?<message>.+)')
				]
			},
			{
				tool: 'oxlint',
				kind: 'lint',
				rows: [
					/^ {2}(?<severity>[\xd7x!\u26a0]) (?<code>[\w-]+\([\w/-]+\)): (?<message>.+)/,
					/^ {1,6}[,\u256d][-\u2500]\[(?<file>[^\s:\]]+):(?<line>\d+):(?<column>\d+)\]/
				],
				gap: 3
			},
			{
				tool: 'biome',
				kind: 'lint',
				rows: [
					row('(?<file>[^\\s:]+):(?<line>\\d+)', COLUMN, " (?<code>(?:lint|assist|suppressions)/[\\w/]+|parse)(?: +FIXABLE)? +\u2501"),
					/^ {2}(?<severity>[\xd7\u2716!\u26a0]) (?<message>.+)/
				],
				gap: 2
			},
			{
				tool: 'biome',
				kind: 'lint',
				rows: [
					/^(?<file>\S+) (?<code>format|organizeImports) \u2501/,
					/^ {2}(?<severity>[\xd7\u2716!\u26a0]) (?<message>.+)/
				],
				gap: 2
			},
			{
				tool: 'prettier',
				kind: 'lint',
				rows: [
					/^\[error\] (?<file>\S+\.\w+): (?<message>\w*Error: .+?)(?: \((?<line>\d+):(?<column>\d+)\))?$/
				]
			},
			{
				tool: 'prettier',
				kind: 'lint',
				rows: [
					/^\[warn\] (?<file>\S+\.\w+)$/
				],
				says: 'Code style issues found'
			},
			{
				tool: 'stylelint',
				kind: 'lint',
				rows: [
					FILE_ROW,
					/^ +(?<line>\d+):(?<column>\d+) +(?<severity>[\u2716\xd7\u26a0]) +(?<message>\S(?:.*\S)?) {2,}(?<code>@?[\w/-]+)$/
				],
				loop: true
			},
			{
				tool: 'stylelint',
				ext: STYLE,
				kind: 'lint',
				rows: [
					row(at(STYLE), COLUMN, ': (?<message>\\S.*?) \\((?<code>[\\w/-]{1,100})\\) \\[(?<severity>error|warning)\\]$')
				]
			},
			{
				tool: 'markdownlint',
				ext: 'md|markdown|mdx',
				kind: 'lint',
				rows: [
					row(at('md|markdown|mdx'), `(?:${COLUMN})? (?:error )?(?<code>MD\\d+)/(?<message>.+)`)
				]
			},
			{
				tool: 'sass',
				kind: 'compile',
				rows: [
					/^(?:Sass)?Error: (?<message>.+)/,
					/^ {2}(?<file>\S+\.s[ac]ss) (?<line>\d+):(?<column>\d+) {2}(?:root stylesheet|\S+\(\))$/
				],
				gap: 6
			},
			{
				tool: 'esbuild',
				kind: 'compile',
				rows: [
					/^[\u2718X] \[(?<severity>ERROR)\] (?<message>.+)/,
					/^ {4}(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+):$/
				],
				gap: 1
			},
			{
				tool: 'webpack',
				kind: 'compile',
				rows: [
					/^ERROR in (?<file>\.{1,2}\/\S+)(?: (?<line>\d+):(?<column>\d+)(?:-\d+(?::\d+)?)?)?$/,
					/^(?<message>(?:Module|\w*Error)\b.+)/
				]
			},
			{
				tool: 'flow',
				kind: 'compile',
				rows: [
					/^(?<severity>Error) [-\u2508]{3,} (?<file>[^\s:]+):(?<line>\d+):(?<column>\d+)$/,
					/^(?<message>\S.+)/
				],
				gap: 1
			}
		];
		;
		const MATCHERS = [
			...WEB,
			...PYTHON,
			...NATIVE,
			...OTHER
		];
		;
		const MORE_ROWS = 4;
		const TRIGGER = new RegExp([
			"^(?:[A-Z]{1,5}\\d{3,4} \\S|invalid-syntax: |unformatted: |[Ww]ould reformat|ERROR in |Error [-\u2508]|>> Issue|Diff in |diff )",
			"^(?:FILE: |In \\S+ line|Undefined symbols|ninja: | {2}[\xd7x!\u26A0] |[\u2718X] \\[|! \\S|\\*\\* \\(| {2}Line )",
			'^\\[(?:warn\\] \\S+\\.\\w{1,8}$|error\\] (?:-- |\\S+\\.\\w{1,8}: ))',
			"^\\S+(?:\\.[A-Za-z]\\w{0,7}$| (?:format|organizeImports) \u2501)",
			'\\.[A-Za-z+][\\w+]{0,7}:(?:\\d+(?:(?::\\d+)?(?:[:, -]|$)|:\\t)| (?: |\\(\\d|line \\d|\\w*Error: ))',
			'(?:[Ee]rror|ERROR)(?:: | in | at | [A-Z]{1,10}\\d)|warning [A-Z]{1,10}\\d',
			'\\bline \\d+(?:[:.]?$|, )|\\[SC\\d|: \\*\\*\\* | ==> |undefined reference',
			'\\b(?:ld|lld|lld-link|mold)(?:\\.\\w{3,4})?: |[Dd]ockerfile[^ :]{0,80}:\\d'
		].join('|'));
		const matchers = {
			name: 'matchers',
			trigger: TRIGGER,
			open () {
				const all = (0, found.F)();
				const asked = byExtension();
				let begun = [];
				let open;
				return {
					row ({ line, text: raw }) {
						const text = bare(raw);
						if (open) {
							open.left -= 1;
							const { tool } = open.finding;
							const next = MATCHERS.some((one)=>one.tool === tool && one.rows.length === 1 && one.rows[0]?.test(text));
							const hit = next ? null : open.more.exec(text);
							if (hit) {
								all.extend(open.finding, (hit.groups?.['message'] ?? text).trim(), line);
								const code = hit.groups?.['code'];
								if (code) open.finding.code ??= code;
								if (open.left > 0) return true;
							}
							if (open.left <= 0) open = undefined;
						}
						const emit = (matcher, groups, first)=>{
							const finding = add(all, matcher, groups, first, line);
							if (finding?.line === first && matcher.more) open = {
								finding,
								more: matcher.more,
								left: MORE_ROWS
							};
						};
						const going = begun.find(({ matcher, next })=>matcher.rows[next]?.test(text));
						if (going) {
							const { matcher, next } = going;
							const groups = {
								...going.groups,
								...exec(matcher, next, text)
							};
							if (next + 1 < matcher.rows.length) begun = [
								{
									...going,
									groups,
									next: next + 1,
									left: matcher.gap ?? 0
								}
							];
							else {
								emit(matcher, groups, matcher.loop ? line : going.line);
								begun = matcher.loop ? begun.map((one)=>({
										...one,
										left: one.matcher.gap ?? 0
									})) : [];
							}
							return begun.length > 0 || open !== undefined;
						}
						begun = begun.filter((one)=>{
							one.left -= 1;
							return one.left >= 0;
						});
						for (const matcher of asked(text)){
							const groups = exec(matcher, 0, text);
							if (!groups) continue;
							if (matcher.rows.length === 1) {
								emit(matcher, groups, line);
								break;
							}
							begun.push({
								matcher,
								next: 1,
								groups,
								line,
								left: matcher.gap ?? 0
							});
						}
						return begun.length > 0 || open !== undefined;
					},
					end: ()=>all.list()
				};
			}
		};
		const MOST_EXTENSIONS = 100;
		function byExtension() {
			const known = new Map();
			return (text)=>{
				const ext = /\.([A-Za-z+][\w+]{0,7}):\d/.exec(text)?.[1] ?? '';
				const before = known.get(ext);
				if (before) return before;
				const some = MATCHERS.filter((one)=>one.ext === undefined || new RegExp(`^(?:${one.ext})$`).test(ext));
				if (known.size < MOST_EXTENSIONS) known.set(ext, some);
				return some;
			};
		}
		function exec(matcher, step, text) {
			const hit = matcher.rows[step]?.exec(text);
			return hit ? {
				...hit.groups
			} : undefined;
		}
		const WARNING = /^(?:w|warn|warning|info|style|performance|portability|suggestion|[!\u26a0])$/i;
		function add(all, matcher, groups, line, endLine) {
			const { tool, kind, says } = matcher;
			const { file, line: fileLine, column, code, severity } = groups;
			return all.add({
				tool,
				kind,
				code: code?.replace(/:$/, ''),
				file,
				fileLine,
				column,
				message: groups['message'] ?? says ?? '',
				severity: matcher.severity ?? (severity && WARNING.test(severity) ? 'warning' : 'error'),
				line,
				endLine
			});
		}
		;
		const LEVEL = /^\[(ERROR|WARNING|INFO|FATAL)\] ?/;
		const CLASS = /^Tests run: \d+, Failures: \d+, Errors: \d+.* <<< (?:FAILURE|ERROR)!(?: --? in (\S+))?/;
		const maven_TEST = /^(\S.*?) (?:--)? *Time elapsed: [^<]* <<< (?:FAILURE|ERROR)!/;
		const COMPILE = /^((?:[A-Za-z]:)?[^:[]+):\[(\d+),(\d+)\] (?:error: )?(.+)$/;
		const GOAL = /^Failed to execute goal (?:([^\s:]+):([^\s:]+):[^\s:]+:([^\s:]+)(?: \(([^)]*)\))? )?on project ([^\s:]+): (.*)$/;
		const PROJECT = /^(?:Non-resolvable |Malformed POM|Non-parseable POM|Unknown lifecycle phase|Plugin \S+ or one of its dependencies could not|No plugin found for prefix|The goal you specified requires a project|'[\w.]+' .* (?:is missing|must be)|Could not find the selected project|Child module )/;
		const maven_SUMMARY = /^(Failures|Errors|Failed tests|Tests in error|Flakes): *(.*)$/;
		const LISTED = /^ *([\w$.]+(?:\[[^\]]*\])?)(?::(\d+)|->\S+:\d+|\(([\w.$]+)\):?) (.+)$/;
		const maven_BODY_ROWS = 60;
		const maven = {
			name: 'maven',
			trigger: /^(?:\[(?:ERROR|FATAL)\] |\[WARNING\] Flakes:|Tests run: \d|Failed tests:|Tests in error:)/,
			open () {
				const all = (0, found.F)();
				const tests = new Map();
				let suite;
				let test;
				let goal;
				let compiled;
				let list;
				const closeTest = ()=>{
					if (test && !tests.has(test.id)) {
						const texts = test.rows.slice(1).map(({ text })=>text);
						const stack = texts.findIndex((text)=>/^\s+at /.test(text));
						const message = (stack < 0 ? texts : texts.slice(0, stack)).join('\n').trim() || 'failed';
						const span = {
							line: test.rows[0]?.line ?? 0,
							endLine: test.rows.at(-1)?.line
						};
						const kept = all.add({
							tool: 'surefire',
							kind: 'test',
							id: test.id,
							message: plainName(message),
							frame: (0, logs_frame.t)(texts),
							...span
						});
						if (kept) tests.set(test.id, kept);
					}
					test = undefined;
				};
				const closeGoal = ()=>{
					const draft = goal && readGoal(goal.head, goal.rows, all.list());
					if (draft) all.add(draft);
					goal = undefined;
				};
				const listed = (row, text)=>{
					if (list === 'Flakes') {
						const flaky = [
							...tests.values()
						].find(({ id })=>id === text.trim());
						if (flaky) flaky.flaky = true;
						return;
					}
					const [, name = '', fileLine, owner, message = ''] = LISTED.exec(text) ?? [];
					if (message === '' || /^ *Run \d+: /.test(text)) return;
					const id = owner === undefined ? name : `${owner}.${name}`;
					const same = [
						...tests.keys()
					].some((one)=>one === id || one.endsWith(`.${id}`));
					if (same) return;
					const file = fileLine === undefined ? undefined : `${id.split('.').at(-2) ?? id}.java`;
					const frame = file && `${file}:${fileLine}`;
					const kept = all.add({
						tool: 'surefire',
						kind: 'test',
						id,
						message: message.replace(/^\xbb /, ''),
						frame,
						line: row.line
					});
					if (kept) tests.set(id, kept);
				};
				return {
					row (row) {
						const level = LEVEL.exec(row.text);
						const text = level ? row.text.slice(level[0].length) : row.text;
						if (goal) {
							if (level?.[1] === 'ERROR' && goal.rows.length < maven_BODY_ROWS && !/^(?:-> \[Help|To see the full stack|\s*$)/.test(text)) {
								goal.rows.push({
									line: row.line,
									text
								});
								return true;
							}
							closeGoal();
						}
						const failed = text.includes(' <<< ') ? maven_TEST.exec(text) : null;
						if (failed && !CLASS.test(text)) {
							closeTest();
							test = {
								id: testId(failed[1] ?? '', suite),
								rows: [
									row
								]
							};
							return true;
						}
						if (test) {
							if (!level && text !== '' && test.rows.length < maven_BODY_ROWS) {
								test.rows.push(row);
								return true;
							}
							closeTest();
							if (text === '') return true;
						}
						const inClass = CLASS.exec(text);
						if (inClass) {
							suite = inClass[1] ?? suite;
							return true;
						}
						if (/^Running [\w.$]+$/.test(text)) suite = text.slice('Running '.length);
						const summary = maven_SUMMARY.exec(text);
						if (summary) {
							list = summary[1];
							if (summary[2]) listed(row, summary[2]);
							return true;
						}
						if (list !== undefined) {
							if (/^Tests run: /.test(text)) list = undefined;
							else if (text.trim() !== '') listed(row, text);
							return list !== undefined;
						}
						if (compiled && !COMPILE.test(text) && /^ {2}\S/.test(text)) {
							all.extend(compiled, text, row.line);
							return true;
						}
						compiled = undefined;
						if (level?.[1] !== 'ERROR' && level?.[1] !== 'FATAL') return false;
						const place = COMPILE.exec(text);
						if (place) {
							const [, file, fileLine, column, message = ''] = place;
							const rule = /^\((\w+)\) (?:\w+: )?/.exec(message)?.[1];
							const before = all.list().find((one)=>one.file === file && String(one.fileLine) === fileLine && String(one.column) === column);
							const kind = rule === undefined ? 'compile' : 'lint';
							const severity = message.startsWith('unmappable character') ? 'warning' : 'error';
							const draft = {
								tool: 'maven',
								kind,
								code: rule,
								file,
								fileLine,
								column,
								message,
								severity,
								line: row.line
							};
							if (!before) compiled = all.add(draft);
							return true;
						}
						const head = GOAL.exec(text);
						if (head) {
							goal = {
								head,
								rows: [
									row
								]
							};
							return true;
						}
						const project = text.replace(/^(?:\[(?:ERROR|FATAL)\] )?/, '');
						if (PROJECT.test(project)) {
							const kind = /resolv|No plugin found/.test(project) ? 'dependency' : 'build';
							all.add({
								tool: 'maven',
								kind,
								message: project.replace(/ -> \[Help \d+\]$/, ''),
								line: row.line
							});
						}
						return false;
					},
					end () {
						closeTest();
						closeGoal();
						return all.list();
					}
				};
			}
		};
		function testId(printed, suite) {
			const name = printed.replace(/\(\)$/, '');
			const old = /^(.+)\(([\w.$]+)\)$/.exec(name);
			if (old) return `${old[2]}.${old[1]}`;
			return suite === undefined || name.startsWith(`${suite}.`) ? name : `${suite}.${name}`;
		}
		const plainName = (message)=>message.replace(/^(?:[a-z][\w]*\.)+(?=[A-Z]\w*(?:$|:|\n))/, '');
		function readGoal(head, rows, before) {
			const [, , plugin, goal, , project = '', cause = ''] = head;
			const known = (kind)=>before.some((one)=>one.kind === kind && one.severity === 'error');
			if (/^Compilation failure/.test(cause) && known('compile')) return undefined;
			if (/^(?:There (?:are|were) test failures|There was a timeout|ExecutionException)/.test(cause) && known('test')) return undefined;
			const more = rows.slice(1).map(({ text })=>text.trim());
			const message = [
				cause,
				...more
			].join('\n').replace(/ *-> \[Help \d+\]$/, '').trim();
			const resolving = plugin === undefined || /Could not (?:resolve|find artifact|transfer)/.test(cause);
			const kind = resolving ? 'dependency' : /^Compilation failure/.test(cause) ? 'compile' : /test failures/.test(cause) ? 'test' : 'build';
			const artifact = /(?:Could not find artifact|transfer artifact|Failure to find|resolve dependencies for project \S+: .*?:) (\S+:\S+:\S+)/.exec(message)?.[1];
			const id = artifact ?? (plugin === undefined ? project : `${plugin}:${goal} @ ${project}`);
			return {
				tool: 'maven',
				kind,
				id,
				message,
				line: rows[0]?.line ?? 0,
				endLine: rows.at(-1)?.line
			};
		}
		;
		const node_test_HEAD = /^test at ([^\s:]+):(\d+):\d+$/;
		const nodeTest = sections({
			name: 'node-test',
			trigger: /^\u2716 failing tests:$/,
			note: ()=>undefined,
			head: (text)=>node_test_HEAD.test(text),
			ends: (text)=>/^##\[|^(?:npm|yarn|error) /.test(text),
			read (rows, _, known) {
				const [head = '', name = '', ...rest] = texts(rows);
				const [, file, fileLine] = node_test_HEAD.exec(head) ?? [];
				const [, id = '', note = ''] = /^\u2716 (.+?) \([\d.]+ms\)(.*)$/.exec(name) ?? [];
				if (id === '' || /# (?:TODO|SKIP)/.test(note)) return undefined;
				const said = message(before(rest, /^\s+at .*\)?$|^ {2}\S?\{$/)) || 'failed';
				if (known.some((one)=>one.id === id && one.message === said)) return undefined;
				return {
					tool: 'node-test',
					kind: 'test',
					id,
					file,
					fileLine,
					message: said,
					frame: (0, logs_frame.t)(rest),
					...span(rows)
				};
			}
		});
		;
		const CHATTER = /^(?:A complete log of this run|Log files were not written|For a full report see|See .*eresolve-report|Fix the upstream dependency|this command with --force|to accept an incorrect|\/.*(?:-debug(?:-\d+)?\.log|eresolve-report\.txt)|errno |syscall |path |Note that you can also install|tarball, folder, http url|This is probably not a problem with npm|There is likely additional logging|In most cases you or one of your|To see a list of scripts|npm run$|(?:Linux|Darwin|Windows_NT) \d|argv |node v\d|npm +v\d)/;
		const MANUAL = /^(?:Clean install a project|Usage:)$/;
		const SAID_ROWS = 15;
		const npm = blockParser({
			name: 'npm',
			trigger: /^npm (?:ERR!|error)(?: |$)/,
			more: (text)=>/^npm (?:ERR!|error|WARN|warn)(?: |$)/.test(text) || text.trim() === '',
			read: npm_read
		});
		function npm_read(block) {
			const rows = block.filter(({ text })=>/^npm (?:ERR!|error)/.test(text));
			const said = rows.map(({ text })=>text.replace(/^npm (?:ERR!|error) ?/, '').trimEnd());
			const code = said.map((text)=>/^code (\S+)$/.exec(text)?.[1]).find((one)=>one !== undefined);
			const end = said.findIndex((text)=>MANUAL.test(text));
			const told = (end < 0 ? said : said.slice(0, end)).map((text)=>text.replace(/^(?:404|notarget|enoent|network|code)(?: +|$)/, (word)=>(word.startsWith('code') ? word : ''))).filter((text)=>text.trim() !== '' && !/^code \S+$/.test(text) && !CHATTER.test(text.trim()));
			if (told.length === 0) return [];
			const script = scriptOf(told);
			const folder = said.map((text)=>/^path .*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)$/.exec(text)?.[1]).find((one)=>one);
			const own = code !== undefined && /^E[A-Z0-9_]+$/.test(code) ? code : undefined;
			return [
				{
					tool: 'npm',
					kind: kindOf(own, told[0] ?? '', script),
					id: script ?? packageOf(told) ?? folder,
					code: own,
					message: told.slice(0, SAID_ROWS).join('\n'),
					severity: told[0]?.startsWith('Test failed.') ? 'warning' : 'error',
					...span(rows)
				}
			];
		}
		function kindOf(code, first, script) {
			if (script !== undefined || code === 'ELIFECYCLE' || /^(?:Missing script|command failed|Test failed)/.test(first)) return 'build';
			return 'dependency';
		}
		function scriptOf(told) {
			for (const text of told){
				const found = /^Failed at the (\S+ \S+) script\.$/.exec(text) ?? /^Lifecycle script `([^`]+)` failed/.exec(text) ?? /^Missing script: "?([^"]+)"?$/.exec(text);
				if (found) return found[1];
			}
			return undefined;
		}
		function packageOf(told) {
			const asked = told[told.indexOf('Could not resolve dependency:') + 1] ?? '';
			const [, what, by] = /^(?:\w+ )?(\S{1,200}?@.{1,200}?) from (?:the root project|(\S+))$/.exec(asked) ?? [];
			if (what !== undefined) return by ?? what;
			for (const text of told){
				const found = /^(?:The requested resource )?'([^']+)' (?:could not be found|is not in)/.exec(text.trim()) ?? /^No matching version found for (\S+?)\.$/.exec(text) ?? /^(?:Invalid|Missing): (?:lock file's )?(\S+)/.exec(text) ?? /^Found: (\S+)$/.exec(text);
				if (found) return found[1];
			}
			return undefined;
		}
		;
		function numbered({ tool, trigger, head, ends, read }) {
			const report = {
				name: tool,
				trigger,
				note: ()=>undefined,
				head: (text)=>head.test(text),
				ends: (text)=>ends.test(text),
				read (rows, _, known) {
					const all = texts(rows);
					const draft = read(all);
					if (!draft || known.some((one)=>one.id === draft.id && one.message === draft.message)) return undefined;
					const { file, fileLine } = draft;
					const place = file && fileLine ? `${file}:${fileLine}` : undefined;
					return {
						tool,
						kind: 'test',
						...draft,
						frame: (0, logs_frame.t)(all) ?? place,
						...span(rows)
					};
				}
			};
			return sections(report);
		}
		const STEP_END = '##\\[|npm ERR!|npm error|error Command failed|make: \\*\\*\\*|Error: Process completed';
		const ends = (...own)=>new RegExp(`^(?:${[
				...own,
				STEP_END
			].join('|')})`);
		const mocha = numbered({
			tool: 'mocha',
			trigger: /^ *\d+ failing$/,
			head: /^ {2}\d+\) \S/,
			ends: ends(' {2}\\(Results\\)', '={20}'),
			read (rows) {
				const last = rows.findIndex((row)=>row.endsWith(':'));
				if (last < 0 || last > 15) return undefined;
				const id = rows.slice(0, last + 1).map((row)=>row.trim()).join(' ').replace(/^\d+\) /, '').slice(0, -1);
				return {
					id,
					message: message(before(rows.slice(last + 1), /^\s+at /))
				};
			}
		});
		const playwright = numbered({
			tool: 'playwright',
			trigger: /^Running \d+ tests? using \d+ workers?$|^ {2}\d+\) .* \u203a /,
			head: /^ {2}\d+\) (?:\[[^\]]{1,60}\] \u203a )?\S+?:\d+:\d+ \u203a \S/,
			ends: ends(' {2}\\d+ (?:failed|passed|flaky|skipped|did not run)'),
			read ([head = '', ...rest]) {
				const [, file = '', fileLine, id = ''] = / {2}\d+\) ((?:\[[^\]]{1,60}\] \u203a )?[^\s:]+):(\d+):\d+ \u203a (.*?)[ \u2500-]*$/.exec(head) ?? [];
				const path = file.replace(/^\[.*\] \u203a /, '');
				const said = message(before(rest, /^\s*>? *\d* \||^\s+at |^ {4}attachment #|^ {4}Retry #/));
				return {
					id,
					file: path,
					fileLine,
					message: said
				};
			}
		});
		const rspec = numbered({
			tool: 'rspec',
			trigger: /^Failures:$/,
			head: /^ {2}\d+\) \S/,
			ends: ends('Finished in ', 'Failed examples:', 'Pending:', 'Top \\d+ slowest'),
			read ([head = '', ...rest]) {
				if (!rest.some((row)=>row.includes('Failure/Error:'))) return undefined;
				const at = rest.findIndex((row)=>row.includes('Failure/Error:'));
				const code = (rest[at] ?? '').replace(/^.*Failure\/Error: */, '');
				const words = message(before(rest.slice(at + 1), /^ *# \S+:\d+/));
				const said = words.replace(/^(\S+:)\n/, '$1 ');
				return {
					id: head.replace(/^ *\d+\) /, ''),
					message: [
						said,
						code
					].filter(Boolean).join('\n')
				};
			}
		});
		const minitest = numbered({
			tool: 'minitest',
			trigger: /^Finished in [\d.]+s, [\d.]+ runs\/s|^# Running:$|^(?: {2}\d+\) )?(?:Failure|Error):$/,
			head: /^(?: {2}\d+\) )?(?:Failure|Error):$/,
			ends: ends('\\d+ (?:runs|tests), ', '(?:bin/)?rails test '),
			read ([, name = '', ...rest]) {
				const [, id = '', file, fileLine] = /^(.+?)(?: \[([^\s\]]+):(\d+)\])?:$/.exec(name) ?? [];
				if (!/[#(]/.test(id)) return undefined;
				return {
					id,
					file,
					fileLine,
					message: message(before(rest, /^ {4}\S+:\d+:in /))
				};
			}
		});
		const phpunit = numbered({
			tool: 'phpunit',
			trigger: /^There (?:was|were) \d+ (?:failure|error)s?:$/,
			head: /^\d+\) [\w\\]+::\S/,
			ends: ends('FAILURES!', 'ERRORS!', '--$', 'There (?:was|were) \\d+ (?:skipped|incomplete|risky|warning|deprecation)', 'Tests: \\d+'),
			read ([head = '', ...rest]) {
				return {
					id: head.replace(/^\d+\) /, ''),
					message: message(before(rest, /^\S+\.php:\d+$/))
				};
			}
		});
		const exunit = numbered({
			tool: 'exunit',
			trigger: /^ {2}1\) (?:test|property|doctest) .* \([\w.]+\)$/,
			head: /^ {2}\d+\) (?:test|property|doctest) .* \([\w.]+\)$/,
			ends: ends('Finished in ', 'Randomized with seed'),
			read ([head = '', place = '', ...rest]) {
				const [, file, fileLine] = /^ +([^\s:]+):(\d+)$/.exec(place) ?? [];
				return {
					id: head.replace(/^ *\d+\) (?:test )?/, ''),
					file,
					fileLine,
					message: message(before(rest, /^ *stacktrace:$/))
				};
			}
		});
		;
		const NO_MATCH = /^ *ERROR: (No matching distribution found for (.+))$/;
		const pip_CONFLICT = /^ *ERROR: (Cannot install (.+?) because these package versions have conflicting dependencies\.)$/;
		const SUBPROCESS = /^ *error: (?:subprocess-exited-with-error|metadata-generation-failed|failed-wheel-build-for-install)$/;
		const WHEEL = /^ *ERROR: ((?:Failed building wheel for|Could not build wheels for|Failed to build)(?: one or more wheels| installable wheels for .*| ([\w.-]+)).*)$/;
		const PLAIN = /^ *ERROR: ((?:Package '|Could not find a version|Could not install packages|Could not open requirements|Invalid requirement|THESE PACKAGES DO NOT MATCH|In --require-hashes|Hash of |HTTP error|Ignored the following|Exception:|Directory |Command errored|Error \[Errno|.* is not a supported wheel|Resolution impossible).*)$/;
		const END_OF_OUTPUT = /^ *(?:\[end of output\]|\u2570\u2500> See above for output\.)$/;
		const MOST_CAUSES = 10;
		const pip = blockParser({
			name: 'pip',
			trigger: /^ *(?:ERROR: (?:No matching|Cannot install|Could not|Failed (?:building|to build)|Package '|Invalid requirement|THESE PACKAGES|In --require|HTTP error)|error: (?:subprocess-exited|metadata-generation|failed-wheel-build))/,
			more (text, rows) {
				const head = rows[0]?.text ?? '';
				if (/Could not find a version/.test(head) && rows.length === 1) return NO_MATCH.test(text);
				if (pip_CONFLICT.test(head)) return !/^ERROR: ResolutionImpossible/.test(rows.at(-1)?.text ?? '') && !text.startsWith('##[');
				if (SUBPROCESS.test(head)) return !END_OF_OUTPUT.test(rows.at(-1)?.text ?? '') && !text.startsWith('##[');
				return false;
			},
			read (rows, before) {
				const texts = rows.map(({ text })=>text);
				const head = texts[0] ?? '';
				const draft = (message, id)=>({
						tool: 'pip',
						kind: 'dependency',
						id,
						message,
						...span(rows)
					});
				const none = NO_MATCH.exec(texts.at(-1) ?? '');
				if (none) return [
					draft(none[1] ?? '', none[2])
				];
				const conflict = pip_CONFLICT.exec(head);
				if (conflict) {
					const causes = texts.filter((text)=>/^ {4}\S/.test(text)).slice(0, MOST_CAUSES);
					return [
						draft([
							conflict[1],
							...causes.map((text)=>text.trim())
						].join('\n'), conflict[2])
					];
				}
				if (SUBPROCESS.test(head)) {
					const message = subprocess(texts);
					return message === undefined ? [] : [
						{
							...draft(message),
							kind: 'build'
						}
					];
				}
				const wheel = WHEEL.exec(head);
				if (wheel) {
					return before.some(({ kind })=>kind === 'build') ? [] : [
						{
							...draft(wheel[1] ?? '', wheel[2]),
							kind: 'build'
						}
					];
				}
				const plain = PLAIN.exec(head);
				return plain ? [
					draft(plain[1] ?? '', /^Package '([^']+)'/.exec(plain[1] ?? '')?.[1])
				] : [];
			}
		});
		function subprocess(texts) {
			if (/See above for output/.test(texts.at(-1) ?? '')) return undefined;
			const what = texts.map((text)=>/^ *\xd7 (.+)$/.exec(text)?.[1]).find((text)=>text !== undefined);
			const last = texts.findLast((text)=>text.trim() !== '' && !END_OF_OUTPUT.test(text) && !/^ *note: /.test(text));
			return [
				what,
				last?.trim()
			].filter((text)=>text !== undefined).join('\n');
		}
		const UV = /^ *(?:error|\xd7|x)(?::)? ((?:No solution found|The lockfile at|Failed to|Because |Distribution `|Package `|Unable to find lockfile).*)$/;
		const uv = blockParser({
			name: 'uv',
			trigger: /^ *(?:error:|\xd7|x) (?:No solution found|The lockfile at|Failed to (?:build|download|fetch|parse|resolve|install|prepare) [`x]|Unable to find lockfile)/,
			more: (text, rows)=>rows.length < MOST_CAUSES && /^ {2,}\S/.test(text),
			read (rows) {
				const first = UV.exec(rows[0]?.text ?? '')?.[1] ?? '';
				const causes = rows.slice(1).map(({ text })=>text.replace(/^ *(?:cause: |\u2570\u2500\u25b6 |\u251c\u2500\u25b6 |\u2502 )?/, '').trim());
				return [
					{
						tool: 'uv',
						kind: 'dependency',
						message: [
							first,
							...causes
						].join('\n'),
						...span(rows)
					}
				];
			}
		});
		const poetry = blockParser({
			name: 'poetry',
			trigger: /^ *(?:Because (?:no versions of |\S+ .*depends on |\S+ .*requires )|pyproject\.toml changed significantly since |poetry\.lock is not up to date)/,
			more: (text, rows)=>rows[0]?.text.trimStart().startsWith('Because') === true && !solved(rows) && rows.length < 40 && /^ *(?:And |Because |Thus, |So, |and |or |\(\d+\)|depends|requires|version solving|$)/.test(text),
			read (rows) {
				const proof = rows[0]?.text.trimStart().startsWith('Because') === true;
				if (proof && !solved(rows)) return [];
				const told = rows.map(({ text })=>text.trim());
				const message = [
					...told.slice(-1),
					...told.slice(0, -1)
				].join('\n');
				return [
					{
						tool: 'poetry',
						kind: 'dependency',
						message,
						...span(rows)
					}
				];
			}
		});
		const solved = (rows)=>/version solving failed\.$/.test(rows.at(-1)?.text ?? '');
		;
		const pnpm_HEAD = /^[ \u2009]?(ERR_PNPM_[A-Z0-9_]+|ELIFECYCLE)[ \u2009]{1,3}(\S.*)$/;
		const pnpm_CHATTER = /^(?:This error happened while installing|hint: |If you need the full list|Note that in CI environments|No authorization header)/;
		const pnpm_MOST_ROWS = 16;
		const pnpm = blockParser({
			name: 'pnpm',
			trigger: pnpm_HEAD,
			more: (text, rows)=>!rows[0]?.text.includes('ELIFECYCLE') && rows.length < pnpm_MOST_ROWS && !/^(?:##\[|Error: |\$ |> |[ \u2009](?:WARN|ELIFECYCLE|ERR_PNPM_)|Progress: |Done in )/.test(text),
			read: pnpm_read
		});
		function pnpm_read(rows) {
			const found = pnpm_HEAD.exec(rows[0]?.text ?? '');
			const [, code = '', first = ''] = found ?? [];
			const body = rows.slice(1).filter(({ text })=>text.trim() !== '').filter(({ text })=>!pnpm_CHATTER.test(text.trim()));
			const ran = /^(\S+ [\w:-]+): `/.exec(first);
			return [
				{
					tool: 'pnpm',
					kind: code === 'ELIFECYCLE' || code.startsWith('ERR_PNPM_RECURSIVE') ? 'build' : 'dependency',
					id: ran?.[1] ?? /^No matching version found for (\S+)/.exec(first)?.[1] ?? notInRegistry(body),
					code,
					message: [
						first,
						...body.map(({ text })=>text.trim())
					].join('\n'),
					...span([
						...rows.slice(0, 1),
						...body.slice(-1)
					])
				}
			];
		}
		const notInRegistry = (rows)=>rows.map(({ text })=>/^(\S+) is not in the npm registry/.exec(text)?.[1]).find((name)=>name !== undefined);
		;
		const RULER = /^={3,} (.+?) ={3,}$/;
		const TITLE = /^_{3,} (?:ERROR (?:collecting|at setup of|at teardown of) |\[doctest\] )?(.+?) _{3,}$/;
		const pytest_SUMMARY = /^(FAILED|ERROR|RERUN|SUBFAIL(?:ED)?(?:\([^)]{0,200}\)|\[[^\]]{0,200}\])?) (\S+?\.\w+(?:::.*?)?)(?: - (.*))?$/;
		const CAPTURED = /^-{3,} (?:Captured|generated) .* -{3,}$/;
		const TOTAL = /^=* ?\d+ (?:failed|passed|error).* in [\d.]+s/;
		const INTERNAL = /^INTERNALERROR> (.*)$/;
		const pytest_FIRST_ROWS = 20;
		const pytest_LAST_ROWS = 180;
		const pytest = {
			name: 'pytest',
			trigger: /^=+ (?:FAILURES|ERRORS|short test summary info|rerun test summary info) =+$|^INTERNALERROR> /,
			open () {
				const all = (0, found.F)();
				const failed = [];
				let inside = false;
				let summary = false;
				let rows = [];
				let internal = [];
				const close = ()=>{
					const title = TITLE.exec(rows[0]?.text ?? '')?.[1];
					if (title !== undefined && failed.length < parser.V) {
						const body = before(texts(rows.slice(1)), CAPTURED);
						failed.push({
							tool: 'pytest',
							kind: 'test',
							title,
							id: title,
							message: pytest_told(body),
							frame: (0, logs_frame.t)(body.map((row)=>row.replace(/^E +(?=File ")/, '  '))),
							...span(rows)
						});
					}
					rows = [];
				};
				const sum = (verdict, node, said, line)=>{
					const title = node.split('::').slice(1).join('.') || node;
					const known = failed.find((one)=>(one.title === title || one.title === node) && (one.id === one.title || one.id === node));
					if (verdict === 'RERUN') {
						if (failed.length < parser.V && !known) {
							const words = said || 'passed when tried again';
							failed.push({
								...passed(node, line),
								title: `rerun ${node}`,
								message: words
							});
						}
					} else if (known) {
						known.id = node;
						if (known.message === '') known.message = said;
					} else if (failed.length < parser.V) {
						failed.push({
							tool: 'pytest',
							kind: 'test',
							id: node,
							message: said,
							line,
							title: node
						});
					}
				};
				return {
					row ({ line, text: raw }) {
						const text = bare(raw).trimEnd();
						const error = INTERNAL.exec(text)?.[1];
						if (error !== undefined) {
							if (internal.push({
								line,
								text: error
							}) > pytest_LAST_ROWS) internal.shift();
							return true;
						}
						const ruler = RULER.exec(text)?.[1];
						if (ruler !== undefined || TOTAL.test(text)) {
							close();
							inside = ruler === 'FAILURES' || ruler === 'ERRORS';
							summary = ruler?.includes('test summary info') ?? false;
							return inside || summary;
						}
						if (summary) {
							const [, verdict = '', node = '', said = ''] = pytest_SUMMARY.exec(text) ?? [];
							if (node !== '') sum(verdict, node, said, line);
							return !text.startsWith('##[');
						}
						if (!inside) return false;
						if (TITLE.test(text)) close();
						if (rows.push({
							line,
							text
						}) > pytest_FIRST_ROWS + 2 * pytest_LAST_ROWS) rows.splice(pytest_FIRST_ROWS, pytest_LAST_ROWS);
						return true;
					},
					end () {
						close();
						if (internal.length > 0) {
							const last = internal.findLast(({ text })=>/^[A-Za-z_]/.test(text));
							all.add({
								tool: 'pytest',
								kind: 'crash',
								message: last?.text ?? 'INTERNALERROR',
								frame: (0, logs_frame.t)(texts(internal)),
								...span(internal)
							});
						}
						const again = new Set(failed.filter(({ flaky })=>!flaky).map(({ id })=>id));
						for (const { title: _, ...draft } of failed){
							if (!draft.flaky || !again.has(draft.id)) all.add({
								...draft,
								message: draft.message || 'failed'
							});
						}
						internal = [];
						return all.list();
					}
				};
			}
		};
		const passed = (id, line)=>({
				tool: 'pytest',
				kind: 'test',
				id,
				message: '',
				severity: 'warning',
				flaky: true,
				line
			});
		function pytest_told(rows) {
			const last = rows.findLastIndex((row)=>/^E {3}/.test(row));
			if (last >= 0) {
				const first = rows.slice(0, last).findLastIndex((row)=>!/^E(?: {3}|$)/.test(row)) + 1;
				return message(rows.slice(first, last + 1).map((row)=>row.slice(1)));
			}
			const exception = rows.findLastIndex((row)=>/^[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|Failed)\b/.test(row));
			if (exception >= 0) return message(rows.slice(exception, exception + 6));
			const expected = rows.findIndex((row)=>/^Expected(?: nothing)?:?$/.test(row));
			return message(expected >= 0 ? rows.slice(expected) : rows.slice(-8));
		}
		;
		const python_traceback_HEAD = /^(\s*)(?:[+|] )?(?:Exception Group )?Traceback \(most recent call last\):$/;
		const python_traceback_SCRIPT = /^(\s*)File "[^"]+", line \d+$/;
		const EXCEPTION = /^[A-Za-z_][\w.]*(?:: .*)?$/;
		const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
		const UNITTEST = /^(FAIL|ERROR): (\S+) \((\S+)\)(.*)$/;
		const python_traceback_RULER = /^(?:={60,}|-{60,})$/;
		const PYTEST = /^=+ (?:FAILURES|ERRORS) =+$/;
		const PYTEST_ENDS = /^=+ (?:short test summary info|warnings summary.*) =+$|^(?:=+ )?\d+ (?:failed|error|passed).* in [\d.]+ ?s|^##\[/;
		const python_traceback_MOST_ROWS = 400;
		const pythonTraceback = {
			name: 'python-traceback',
			trigger: /Traceback \(most recent call last\):$|^\s*File "[^"]+", line \d+$|^(?:FAIL|ERROR): \S+ \(\S+\)|^=+ (?:FAILURES|ERRORS) =+$/,
			open () {
				const all = (0, found.F)();
				let rows = [];
				let indent = 0;
				let test;
				let pytest = false;
				let told;
				const close = ()=>{
					if (told) {
						const script = !python_traceback_HEAD.test(rows[0]?.text ?? '');
						const words = message([
							told.text,
							...texts(told.more).filter((one)=>!CHAINED.test(one))
						]);
						const at = {
							...span(test ? [
								test.row,
								...rows,
								...told.more
							] : rows)
						};
						if (test) all.add({
							tool: 'unittest',
							kind: 'test',
							id: test.id,
							message: words,
							frame: (0, logs_frame.t)(texts(rows)),
							...at
						});
						else if (!script || /^\w*(?:Syntax|Indentation|Tab)Error\b/.test(told.text)) all.add({
							tool: 'python',
							kind: 'crash',
							message: words,
							frame: (0, logs_frame.t)(texts(rows)),
							...at
						});
					}
					rows = [];
					told = undefined;
				};
				return {
					row ({ line, text: raw }) {
						const text = bare(raw).trimEnd();
						const row = {
							line,
							text: text.replace(/^(\s*)[+|] (?!Exc)/, '$1')
						};
						if (PYTEST.test(text)) pytest = true;
						else if (PYTEST_ENDS.test(text)) pytest = false;
						if (pytest) return true;
						const [, , name = '', where = '', more = ''] = UNITTEST.exec(text) ?? [];
						if (name !== '') {
							close();
							const id = where.endsWith(`.${name}`) ? where : `${where}.${name}`;
							test = {
								id: `${id}${more}`,
								row
							};
							return true;
						}
						const head = python_traceback_HEAD.exec(text) ?? (rows.length === 0 ? python_traceback_SCRIPT.exec(text) : null);
						if (head) {
							if (!told || !CHAINED.test(told.more.at(-1)?.text ?? '')) close();
							told = undefined;
							indent = Math.max((head[1]?.length ?? 0) - (python_traceback_SCRIPT.test(text) ? 2 : 0), 0);
							push(rows, row);
							return true;
						}
						if (rows.length === 0) {
							if (python_traceback_RULER.test(text) && text.startsWith('=')) test = undefined;
							return test !== undefined;
						}
						const own = text.slice(indent).replace(/^[+|] /, '');
						if (told) {
							const chain = CHAINED.test(own);
							if (own === '') {
								if (told.more.length > 0 && !test && !CHAINED.test(told.more[0]?.text ?? '')) close();
							} else if (chain) told.more = [
								{
									line,
									text: own
								}
							];
							else if (python_traceback_RULER.test(text) || !test || told.more.length >= 8) close();
							else told.more.push(row);
							return rows.length > 0 || test !== undefined;
						}
						push(rows, row);
						if (EXCEPTION.test(own) && text.search(/\S/) <= indent + 2) told = {
							text: own,
							row,
							more: []
						};
						else if (own !== '' && !/^[\s|+]/.test(own)) close();
						return rows.length > 0;
					},
					end () {
						close();
						return all.list();
					}
				};
			}
		};
		function push(rows, row) {
			if (rows.push(row) > python_traceback_MOST_ROWS) rows.splice(python_traceback_MOST_ROWS / 4, python_traceback_MOST_ROWS / 4);
		}
		;
		const sbt = lineParser('sbt', /^\[(?:error|info)\] (?:\(|- )/, [
			{
				pattern: /^\[info\] - (.+) \*\*\* FAILED \*\*\*/,
				read: ([, id = ''])=>({
						tool: 'sbt',
						kind: 'test',
						id,
						message: `${id} failed`
					})
			},
			{
				pattern: /^\[error\] \(([\w./ -]+)\) (.+)$/,
				read: ([, id, message = ''])=>({
						tool: 'sbt',
						kind: 'build',
						id,
						message,
						severity: 'warning'
					})
			}
		]);
		;
		const POINT = /^( *)(not ok|ok) (\d+)(?: - |: | )?(.*)$/;
		const SUBTEST = /^( *)# Subtest: (.+)$/;
		const COMMENT = /^ *# {3}Failed test(?: '(.*)')?$/;
		const HARNESS = /^(\S+) +\(Wstat: \d+(?: \([^)]*\))? Tests: \d+ Failed: (\d+)\)$/;
		const EXCUSED = /(?:^|\s)# *(?:TODO|SKIP)\b/i;
		const DEPTHS = 20;
		const tap = sections({
			name: 'tap',
			trigger: /^TAP version 1[34]|^ *not ok \d|^ *# {3}Failed test|^Test Summary Report$/,
			note: ()=>({
					names: [],
					failed: -1
				}),
			head: (text, [first])=>POINT.test(text) || HARNESS.test(text) || (COMMENT.test(text) && !/^ *not ok /.test(first?.text ?? '')),
			look (text, note) {
				const [, space = '', name] = SUBTEST.exec(text) ?? [];
				const depth = space.length / 4;
				if (name !== undefined && depth < DEPTHS) {
					note.names.length = Math.min(note.names.length, depth);
					note.names[depth] = name;
				}
			},
			ends: (text)=>/^ *(?:\d+\.\.\d+|# Subtest: .*|# (?:tests|pass|fail) +\d+|1\.\.\d+ *#.*)$|^##\[|^Files=\d/.test(text),
			read (rows, note, known) {
				const [head = '', ...rest] = texts(rows);
				const [, path, failed] = HARNESS.exec(head) ?? [];
				if (path !== undefined) {
					if (failed === '0' && !rest.some((row)=>/Non-zero|Parse errors/.test(row))) return undefined;
					return {
						tool: 'tap',
						kind: 'test',
						id: path,
						file: path,
						message: message(rest),
						...span(rows)
					};
				}
				const comment = COMMENT.exec(head);
				if (comment) {
					const own = rows.slice(0, 1 + before(rest, /^(?! *#)/).length);
					const id = comment[1] ?? '';
					return {
						tool: 'tap',
						kind: 'test',
						id,
						message: tap_told(texts(own)),
						frame: (0, logs_frame.t)(tap_framed(texts(own))),
						...span(own)
					};
				}
				const [, space = '', result = '', , title = ''] = POINT.exec(head) ?? [];
				if (result === 'ok' || EXCUSED.test(title)) return undefined;
				const depth = Math.floor(space.length / 4);
				const inner = note.failed > depth || rest.some((row)=>/subtestsFailed/.test(row));
				note.failed = depth;
				if (inner) return undefined;
				const id = [
					...note.names.slice(0, depth),
					title.replace(/ # time=.*/, '')
				].filter(Boolean).join(' > ');
				const said = tap_told(rest) || title || 'not ok';
				if (known.some((one)=>one.id === id && one.message === said)) return undefined;
				return {
					tool: 'tap',
					kind: 'test',
					id,
					message: said,
					frame: (0, logs_frame.t)(tap_framed(rest)),
					...span(rows)
				};
			}
		});
		function tap_told(rows) {
			const start = rows.findIndex((row)=>/^\s+---/.test(row));
			if (start < 0) {
				const comments = rows.filter((row)=>/^ *#/.test(row)).map((row)=>row.replace(/^ *# {0,3}/, ''));
				const own = comments.length > 0 ? comments : rows.filter((row)=>/^ +\S/.test(row));
				const [head = '', ...more] = own.filter((row)=>!/^\s*at |^Failed test|^Looks like you /.test(row));
				return message(more.some((row)=>row.endsWith(head.trim())) ? more : [
					head,
					...more
				]);
			}
			const yaml = rows.slice(start + 1);
			const words = [
				'error',
				'message',
				'operator',
				'expected',
				'wanted',
				'actual',
				'found',
				'got'
			].map((key)=>value(yaml, key));
			const [error, text, ...facts] = words;
			const names = [
				'operator',
				'expected',
				'wanted',
				'actual',
				'found',
				'got'
			];
			return message([
				error || text || '',
				...facts.flatMap((fact, at)=>(fact ? [
						`${names[at]}: ${fact}`
					] : []))
			]);
		}
		function value(yaml, key) {
			const at = yaml.findIndex((row)=>row.trimStart().startsWith(`${key}:`));
			const row = yaml[at];
			if (row === undefined) return '';
			const own = row.slice(row.indexOf(':') + 1).trim();
			if (!/^(?:[|>][-+]?)?$/.test(own)) return own.replace(/^(['"])(.*)\1$/, '$2');
			const indent = row.search(/\S/);
			const below = yaml.slice(at + 1);
			const end = below.findIndex((one)=>one.trim() !== '' && one.search(/\S/) <= indent);
			return message(end < 0 ? below : below.slice(0, end)).replaceAll('\n', ' ');
		}
		const tap_framed = (rows)=>rows.map((row)=>{
				const [, file, line] = /^ *#\s+at (\S+) line (\d+)/.exec(row) ?? /^\s+(?:at|location): '?(?:.*\()?([^\s:'(]+):(\d+)/.exec(row) ?? [];
				if (file !== undefined) return `    at ${file}:${line}`;
				return /^\s+\S.* \(\S+:\d+:\d+\)$/.test(row) && !/^\s+at /.test(row) ? `    at ${row.trim()}` : row;
			});
		;
		const terraform_MOST_ROWS = 60;
		const terraform_PLACE = /^ *on (.+) line (\d+)(?:, in (?:(\w+) "([^"]+)"(?: "([^"]+)")?.*|.*))?:$/;
		const SNIPPET = /^ *\d+: /;
		const SPEAKS = /^(?:Initializing (?:the backend|modules|provider plugins)|(?:Terraform|OpenTofu) (?:will perform|used the selected|has been)|Success! The configuration|Acquiring state lock|Plan: \d)/;
		const terraform = {
			name: 'terraform',
			trigger: /^(?:\u2577|\u2502 Error: |Error: |Initializing (?:the backend|modules|provider plugins)|(?:Terraform|OpenTofu) (?:will perform|used the selected|has been)|Plan: \d)/,
			open () {
				const all = (0, found.F)();
				let speaks = false;
				let boxed = false;
				let rows = [];
				const close = ()=>{
					const draft = rows.length > 0 ? terraform_read(rows, boxed || speaks) : undefined;
					if (draft) all.add(draft);
					rows = [];
				};
				return {
					row ({ line, text }) {
						const inBox = /^[\u2577\u2502\u2575]/.test(text);
						const plain = inBox ? text.slice(1).replace(/^ /, '') : text;
						if (!inBox && SPEAKS.test(text)) speaks = true;
						if (/^Error: \S/.test(plain)) {
							close();
							boxed = inBox;
							rows = [
								{
									line,
									text: plain
								}
							];
							return true;
						}
						if (rows.length === 0) return inBox;
						const ends = boxed ? !inBox || text.startsWith("\u2575") : /^(?:##\[|Warning: |Releasing state lock|[\u2577\u2502\u2575])/.test(text);
						if (ends || rows.length >= terraform_MOST_ROWS) {
							close();
							return inBox;
						}
						rows.push({
							line,
							text: plain
						});
						return true;
					},
					end () {
						close();
						return all.list();
					}
				};
			}
		};
		function terraform_read(rows, sure) {
			const title = rows[0]?.text.slice('Error: '.length) ?? '';
			const at = rows.map(({ text })=>terraform_PLACE.exec(text)).find((one)=>one !== null);
			if (!at && (!sure || /^Process completed/.test(title))) return undefined;
			const [, file, fileLine, block, type, name] = at ?? [];
			const address = rows.map(({ text })=>/^ *with (\S+),$/.exec(text)?.[1]).find((one)=>one !== undefined);
			const body = rows.slice(1).filter(({ text })=>text.trim() !== '');
			const details = body.filter(({ text })=>!terraform_PLACE.test(text) && !SNIPPET.test(text) && !/^ *with \S+,$/.test(text) && !/^ *\u251c\u2500|^ *\u2502 /.test(text)).map(({ text })=>text.trim());
			const named = block === 'resource' || block === undefined ? '' : `${block}.`;
			return {
				tool: 'terraform',
				kind: /provider (?:packages|plugin)|install (?:provider|module)|download module|lock file/i.test(title) ? 'dependency' : 'build',
				id: address ?? (type === undefined ? undefined : `${named}${[
					type,
					name
				].filter(Boolean).join('.')}`),
				file,
				fileLine,
				message: [
					title,
					...details
				].join('\n'),
				line: rows[0]?.line ?? 0,
				endLine: body.at(-1)?.line ?? rows[0]?.line
			};
		}
		;
		function anyOf(triggers) {
			const groups = new Map();
			for (const { source, flags } of triggers){
				const key = `${flags} ${/\(\?<[^=!]|\\[1-9k]/.test(source) ? source : ''}`;
				groups.set(key, [
					...(groups.get(key) ?? []),
					source
				]);
			}
			const questions = [
				...groups
			].map(([key, sources])=>new RegExp(sources.join('|'), key.slice(0, key.indexOf(' '))));
			return (text)=>questions.some((question)=>question.test(text));
		}
		;
		const vitest_HEAD = /^ ?FAIL {2}(?:\|[^|]{1,80}\| )?(\S+?\.\w+)(?: (\[ .* \]|> .*))?$/;
		const LOOSE = /^\u23af+ (Unhandled (?:Rejection|Error|Errors)|Uncaught Exception) \u23af+$/;
		const vitest = sections({
			name: 'vitest',
			trigger: /^ ?FAIL {2}\S|^\u23af+ (?:Unhandled|Uncaught) /,
			note: ()=>({
					same: []
				}),
			head: (text)=>vitest_HEAD.test(text) || LOOSE.test(text),
			ends: (text)=>/^\u23af{5,}|^ Test Files {2}| \u23af{5,}$/.test(text),
			read (rows, note, known) {
				const [head = '', ...rest] = texts(rows);
				const [, file = '', inner = ''] = vitest_HEAD.exec(head) ?? [];
				const id = inner.startsWith('>') ? `${file} ${inner}` : file;
				const said = message(before(rest, /^ ?\u276f |^ *\d+\| /));
				if (file === '') return said === '' ? undefined : {
					tool: 'vitest',
					kind: 'crash',
					message: said,
					frame: (0, logs_frame.t)(rest),
					...span(rows)
				};
				if (said === '') {
					if (note.same.length < 20) note.same.push(id);
					return undefined;
				}
				const others = note.same.splice(0);
				if (known.some((one)=>one.id === id && one.message === said)) return undefined;
				const more = others.length > 0 ? `\n(also ${others.join(', ')})` : '';
				return {
					tool: 'vitest',
					kind: 'test',
					id,
					file,
					message: said + more,
					frame: (0, logs_frame.t)(rest),
					...span(rows)
				};
			}
		});
		;
		const ROW = /^\u27a4 (YN\d{4}): (?:[\u2502\u250c\u2514\xb7] ?)?(.*)$/;
		const NOTICE = new Set('0000 0002 0003 0004 0005 0006 0007 0008 0013 0014 0019 0032 0050 0060 0061 0062 0065 0066 0067 0068 0069 0070 0072 0076 0085 0086 0087 0088 0089'.split(' '));
		const yarn_MOST_ROWS = 30;
		const ERROR_ROWS = 5;
		const yarn = {
			name: 'yarn',
			trigger: /^(?:\u27a4 YN\d{4}: |yarn (?:run|install|[a-z]+) v1\.|error |Usage Error: The project in )/,
			open () {
				const all = (0, found.F)();
				let coded = [];
				let errors = [];
				let command;
				const berry = (row, code, text)=>{
					if (/^(?:\xb7 )?Failed with errors/.test(text)) {
						for (const draft of berryErrors(coded))all.add(draft);
						coded = [];
						return false;
					}
					if (/^(?:\xb7 )?Done(?: |$)/.test(text)) {
						coded = [];
						return false;
					}
					if (!NOTICE.has(code.slice(2)) && coded.length < yarn_MOST_ROWS && !/^[-+]/.test(text)) coded.push({
						line: row.line,
						code,
						text
					});
					return true;
				};
				return {
					row (row) {
						const { text } = row;
						const coded = ROW.exec(text);
						if (coded) return berry(row, coded[1] ?? '', coded[2] ?? '');
						if (text.startsWith('error ')) {
							errors = [
								...errors,
								row
							].slice(-ERROR_ROWS);
						} else if (text.startsWith('$ ')) {
							command = text.slice(2, 202);
							errors = [];
						} else if (text.startsWith('info Visit https://yarnpkg.com')) {
							const draft = classic(errors, command);
							if (draft) all.add(draft);
							errors = [];
							return false;
						} else if (text.startsWith('Done in ')) {
							errors = [];
							return false;
						} else if (text.startsWith('Usage Error: ')) {
							all.add({
								tool: 'yarn',
								kind: 'dependency',
								message: text,
								line: row.line
							});
						}
						return true;
					},
					end: ()=>all.list()
				};
			}
		};
		function classic(rows, command) {
			const last = rows.at(-1);
			if (!last) return undefined;
			const said = rows.map(({ text })=>text.slice(6));
			const script = /^Command failed(?: with|\.)/.test(said.at(-1) ?? '');
			const own = script ? said.slice(-1) : said;
			return {
				tool: 'yarn',
				kind: script ? 'build' : 'dependency',
				id: script ? command : /(?:package|versions for) "([^"]+)"/.exec(own[0] ?? '')?.[1],
				message: own.join('\n'),
				line: script ? last.line : (rows[0]?.line ?? 0),
				endLine: last.line
			};
		}
		function berryErrors(rows) {
			const drafts = [];
			for (const { line, code, text } of rows){
				const last = drafts.at(-1);
				if (last && last.code === code && text.startsWith('  ')) {
					last.message += `\n${text.trim()}`;
					last.endLine = line;
					continue;
				}
				const [, id, rest] = /^(\S+@\S+?): (.*)$/.exec(text) ?? [];
				const built = code === 'YN0009';
				drafts.push({
					tool: 'yarn',
					kind: built ? 'build' : 'dependency',
					id,
					code,
					message: rest ?? text,
					line,
					endLine: line
				});
			}
			return drafts;
		}
		;
		const PARSERS = [
			bundler,
			cargo,
			cargoTest,
			composer,
			ctest,
			docker,
			dotnetTest,
			exunit,
			ginkgo,
			git,
			gomod,
			goTest,
			gradle,
			gtest,
			jest,
			kubernetes,
			matchers,
			maven,
			minitest,
			mocha,
			nextest,
			nodeTest,
			npm,
			phpunit,
			pip,
			playwright,
			pnpm,
			poetry,
			pytest,
			pythonTraceback,
			rspec,
			sbt,
			tap,
			terraform,
			uv,
			vitest,
			yarn
		];
		function findings(parsers = PARSERS) {
			const open = parsers.map((parser)=>({
					parser,
					at: parser.open(),
					awake: false
				}));
			const wakes = anyOf(parsers.map(({ trigger })=>trigger));
			const kinds = (0, logs_kinds.N4)();
			let asleep = true;
			return {
				row (row) {
					const first = asleep;
					if (first && !wakes(row.text)) return false;
					const kind = first ? (0, logs_kinds.I)(row.text) : 0;
					if (first && kinds.count(kind) >= parser.V) return false;
					asleep = true;
					let read = false;
					for (const one of open){
						if (!one.awake && !one.parser.trigger.test(row.text)) continue;
						one.awake = one.at.row(row);
						if (one.awake) asleep = false;
						read = true;
					}
					if (first && asleep) kinds.add(kind);
					return read;
				},
				end () {
					const all = open.map(({ parser, at })=>({
							general: parser === matchers,
							found: at.end()
						}));
					const read = all.flatMap(({ general, found })=>(general ? [] : found));
					return all.flatMap(({ general, found })=>(general ? found.filter((one)=>!within(one, read)) : found)).sort((a, b)=>a.line - b.line);
				}
			};
		}
		const within = ({ line }, reports)=>reports.some((report)=>line >= report.line && line <= report.endLine);
		;
		const [FIRST, LATER, OUTSIDE] = [
			1,
			0.7,
			0.15
		];
		const STRONG = 2;
		const [STRONG_AT_BEGIN, WEAK_AT_BEGIN] = [
			0.5,
			0.7
		];
		const SURE = 6;
		function placed({ line, heat }, failed, whole) {
			const index = stepOf(line, failed);
			const step = failed[index];
			if (step?.to === line) return SURE;
			const share = index === 0 || failed.length === 0 ? FIRST : step ? LATER : OUTSIDE;
			const { from, to } = step ?? whole;
			const along = (line - from) / Math.max(1, to - from);
			const least = heat > STRONG ? STRONG_AT_BEGIN : WEAK_AT_BEGIN;
			return heat * share * (least + (1 - least) * along);
		}
		const stepOf = (line, failed)=>failed.findIndex(({ from, to })=>line >= from && line <= to);
		;
		const any = (...alternatives)=>new RegExp(alternatives.join('|'));
		function byFirstLetter(...words) {
			const ends = new Map();
			for (const word of words)ends.set(word.charAt(0), [
				...(ends.get(word.charAt(0)) ?? []),
				word.slice(1)
			]);
			return [
				...ends
			].map(([first, rest])=>`${first}(?:${rest.join('|')})`).join('|');
		}
		const SIGNALS = [
			{
				id: 'exit',
				weight: 0.5,
				reach: 1,
				names: false,
				pattern: any('^##\\[error\\](?:Process completed with exit code|The operation was canceled|Bash exited with code)', '" (?:failed and )?exited with [1-9]|^Your build has been stopped|^Done\\. Your build exited with [1-9]', '^Exited with code|^ERROR: Job failed: exit (?:code|status)', "^Build step '.*' marked build as failure|^Finished: FAILURE")
			},
			{
				id: 'headline',
				weight: 5,
				reach: 14,
				names: false,
				pattern: any('^=+ (?:FAILURES|ERRORS|short test summary info) =+$', '^\\s*(?:Failures|Failed tests?|Failed scenarios|Failing tests|Failed examples|FAILED TESTS?|Summarizing \\d+ Failures?|Tests in error|Failed Tests?):?\\s*$', '^\\* What went wrong:|^There (?:was|were) \\d+ (?:failure|error)s?:|^FAILURES!?$|^Summary of Failures|^failures:$', '^Traceback \\(most recent call last\\)')
			},
			{
				id: 'report',
				weight: 5,
				reach: 14,
				names: true,
				pattern: any('^_{3,} .+ _{3,}$', '=== ?(?:FAIL|ERROR)\\b', '^(?:FAIL|ERROR): \\S+', 'AddressSanitizer|WARNING: ThreadSanitizer', '^\\s*\\d+\\) (?:Failure|Error):')
			},
			{
				id: 'command',
				weight: 4,
				reach: 8,
				names: true,
				pattern: /^##\[error\]/
			},
			{
				id: 'error',
				weight: 4,
				reach: 8,
				names: true,
				pattern: any('(?:^|[\\s\\]])(?:fatal|panic|FATAL|Fatal error|PANIC)(?: ERROR)?(?::|\\s\\[)', "^\\s*--- FAIL|^not ok \\d|(?:^|\\s)(?:[\u2715\u2717\u2716\xd7\u2718]|\\[-\\]) \\S|\\*\\*\\* FAILED \\*\\*\\*|<<< (?:FAILURE|ERROR)!|BUILD FAIL(?:ED|URE)", 'Segmentation fault|core dumped|\\bKilled$|^\\s*\\*\\* \\(\\w', '\\b(?:Syntax|Type|Reference|Range|Assertion|Import|Name|Key|Value|Attribute|Index|Runtime|Load|NoMethod|Argument|ModuleNotFound)Error\\b[:(]?', 'error(?:\\[E\\d+\\]|\\s(?:TS|CS|MSB|C|LNK)\\d{3,5})?: |^\\S+:\\d+(?::\\d+)?: (?:fatal )?error\\b|undefined reference to', '^(?:npm ERR!|npm error) (?!A complete|\\s*$)|^E {3,}\\S')
			},
			{
				id: 'likely',
				weight: 3,
				reach: 6,
				names: true,
				pattern: any("(?:^|[\\s[])(?:[Ee]rror:|ERROR\\b|\\[error\\]|FAIL(?:ED|URE)?\\b|Failed\\b|\u2715|\u2717|\u2716|\xd7|\u25CF|E:)", '\\S(?:Error|Exception)\\b|\\bCaused by:|assertion .*failed|Assertion failed', 'exit(?:ed with)? (?:code|status) [1-9]|Dubious, test returned|\\.\\.\\. ?(?:Failed|FAIL(?:ED)?)\\b')
			},
			{
				id: 'place',
				weight: 2,
				reach: 4,
				names: true,
				pattern: /^\S+\.\w{1,5}:\d+:\d+:? \S/
			},
			{
				id: 'word',
				weight: 1.2,
				reach: 3,
				names: true,
				pattern: any("\\b(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:s|ed|ing|ures?)?|FAILURES?|[Ee]xceptions?|[Cc]annot|[Cc]an't|[Cc]ould ?n[o']t|[Uu]nable to|denied)\\b", '\\b(?:[Tt]imed out|TIMED? ?OUT|[Rr]efused|[Aa]borted|[Pp]anicked|FATAL|[Ff]atal|[Kk]illed|[Cc]rashed|[Cc]orrupt(?:ed)?)\\b', '\\b(?:[Uu]nresolved|[Vv]iolations?)\\b|Reason:')
			},
			{
				id: 'hint',
				weight: 0.6,
				reach: 2,
				names: true,
				pattern: any('\\b(?:not found|[Nn]o such|[Ii]nvalid|[Uu]nexpected|[Ee]xpected|[Mm]ismatch(?:ed)?|[Mm]issing|[Cc]onflicts?|[Rr]ejected)\\b', '\\b(?:[Uu]ndefined|[Ii]ncompatible|differs?|[Bb]roken|[Bb]ad|[Tt]ime-?out|not)\\b')
			}
		];
		const CUES = any("[eE][rR][rR]|[fF][aA][iI][lL]|^[_=]{3}|^E[: ]|^\\s*\\*\\* \\(|[\u2715\u2717\u2716\xd7\u2718\u25CF]|\\[-\\]|:\\d{1,6}:\\d{1,6}[: ]", byFirstLetter(...[
			'ception',
			'pected',
			'it'
		].map((end)=>`x${end}`), ...[
			'not\\b',
			"n't",
			'nable to',
			'nvalid',
			'nresolved',
			'ndefined',
			'ncompat',
			'nflict',
			'nied'
		], ...[
			'o such',
			'orrupt',
			'oken',
			'opped'
		], ...[
			'imed',
			'imeout',
			'ime[ -]out',
			'issing',
			'ismatch',
			'iffer',
			'iolation',
			'illed'
		], ...[
			'atal',
			'anic',
			'ad\\b',
			'abort',
			'ashed',
			'aused by',
			'aceback',
			'anitizer',
			'at went'
		], ...[
			'efused',
			'ejected',
			'eason:',
			'egment'
		], ...[
			'umped',
			'ubious',
			'ummar'
		], ...[
			'FATAL',
			'PANIC',
			'TIME',
			'Abort'
		]));
		function signalOf(text) {
			return CUES.test(text) ? SIGNALS.find(({ pattern })=>pattern.test(text)) : undefined;
		}
		const BENIGN = any('\\b(?:0|no) (?:\\w{1,20} )?(?:errors?|failures?|failed|fatal)\\b|\\b(?:[Ee]rrors?|[Ff]ailures?|[Ff]ailed|[Ff]ail): ?0\\b', '-W(?:no-)?error|\\berrors?\\.(?:go|js|ts|py|rs|java|c|h|o|rb|php)\\b|warnings? treated|continue-on-error|fail-fast|if-no-files-found', "^\\s*(?:ok|OK|PASS(?:ED)?|\u2713|\u221A|\u2714|SKIP(?:PED)?|XFAIL|XPASS)\\b|\\b(?:OK|ok|PASSED|PASS|passed)$|\\.\\.\\. ?ok\\b|[Dd]ownload(?:ing|ed)", '^##\\[debug\\]|^.{0,40}\\b(?:DEBUG|INFO|WARN(?:ING)?|debug|info|warn(?:ing)?)\\b|: warning\\b|\\[warn');
		const BENIGN_SHARE = 0.25;
		const score_SURE = 4;
		const weightOf = (signal, text)=>signal.weight < score_SURE && BENIGN.test(text) ? signal.weight * BENIGN_SHARE : signal.weight;
		;
		const SLACK_MS = 1_500;
		const NEVER = '~';
		function timesOf(steps) {
			const spans = steps.flatMap(({ startedAt, completedAt })=>{
				if (!startedAt) return [];
				const end = completedAt ? Date.parse(completedAt) + SLACK_MS : Number.NaN;
				return [
					{
						from: startedAt.slice(0, 19),
						to: Number.isNaN(end) ? NEVER : new Date(end).toISOString()
					}
				];
			});
			return (at)=>spans.some(({ from, to })=>at >= from && at <= to);
		}
		const GROUP = '##[group]Run ';
		const steps_ERROR = '##[error]';
		const EXIT = /^##\[error\](?:Process completed with exit code|The operation was canceled|The action .* has timed out)/;
		const POST = 'Post job cleanup.';
		const TRAVIS = /^(?:The command "(.*)|[^"]*)" (?:failed and )?exited with (\d+)(?: during .{0,40})?\.$/;
		const steps_LAST_ROWS = 2;
		const MOST_COMMANDS = 500;
		const MOST_SPANS = 50;
		function framing(over) {
			const failed = [];
			const commands = new Map();
			let begin = 0;
			let inScript = false;
			let last = 0;
			let errorAt = Number.NaN;
			let ended;
			const close = ()=>{
				if (ended && failed.length < MOST_SPANS) {
					failed.push(ended);
					over(ended);
				}
				ended = undefined;
			};
			const closeSilent = ()=>{
				if (errorAt >= begin && last - errorAt < steps_LAST_ROWS) ended = {
					from: begin,
					to: last
				};
				close();
			};
			const roleOf = (line, text)=>{
				if (inScript) {
					if (text === '##[endgroup]') inScript = false;
					return "script";
				}
				if (text.startsWith(GROUP)) {
					closeSilent();
					begin = line;
					inScript = true;
					return 'begin';
				}
				if (text.startsWith(steps_ERROR)) {
					if (EXIT.test(text)) {
						ended = {
							from: begin,
							to: line
						};
						begin = line + 1;
					} else errorAt = line;
				} else if (text.startsWith('$ ')) {
					if (commands.size >= MOST_COMMANDS) commands.clear();
					commands.set(text.slice(2), line);
					return 'begin';
				} else if (text.startsWith(POST)) {
					closeSilent();
					begin = line;
				} else if (text.endsWith('.') && text.includes('" ')) {
					const [, command = '', code] = TRAVIS.exec(text) ?? [];
					if (code !== undefined) {
						if (code !== '0') ended = {
							from: Math.max(begin, commands.get(command) ?? 1),
							to: line
						};
						begin = line + 1;
					}
				}
				return 'text';
			};
			return {
				row (line, text) {
					close();
					if (begin === 0) begin = line;
					const role = roleOf(line, text);
					last = line;
					return role;
				},
				end: ()=>(ended ? close() : closeSilent()),
				failed
			};
		}
		;
		const REPEATED = 0.6;
		const LEAST_REPEATED = 0.15;
		const [NOVEL, KNOWN, KNOWN_WARMTH] = [
			1,
			0.3,
			0.6
		];
		const [read_STEP_END, read_EXIT, LOG_END, LOG_END_AFTER_STEP] = [
			1,
			0.8,
			1,
			0.4
		];
		const read_COMMAND = 0.3;
		function reader(green) {
			const heat = heatMap();
			const kinds = (0, logs_kinds.N4)();
			const parsers = findings();
			const steps = framing(({ from })=>{
				heat.tail(read_STEP_END, from);
				heat.cool();
			});
			let first = 0;
			let last = 0;
			const weigh = (signal, text)=>{
				const own = signal ? weightOf(signal, text) * repeated(kinds.add((0, logs_kinds.Nx)(text))) : 0;
				if (!green || text === '') return own;
				return green.has(text) ? own * KNOWN : own + NOVEL;
			};
			return {
				row (row) {
					const { line, text } = row;
					if (first === 0) first = line;
					last = line;
					const role = steps.row(line, text);
					if (role !== 'text') {
						heat.cool();
						heat.add(line, text, role === 'begin' ? read_COMMAND : 0, 1, false);
					} else {
						const signal = signalOf(text);
						heat.add(line, text, weigh(signal, text), signal?.reach ?? NOVEL_REACH, signal?.names ?? false);
						if (signal?.id === 'exit') heat.tail(read_EXIT, 1);
					}
					if (role !== "script" && parsers.row(row)) heat.keep();
				},
				end () {
					steps.end();
					const { failed } = steps;
					heat.tail(failed.length > 0 ? LOG_END_AFTER_STEP : LOG_END, 1);
					const whole = {
						from: first,
						to: last
					};
					const rows = heat.rows().map((row)=>{
						const known = row.text !== '' && green?.has(row.text);
						return {
							...row,
							heat: placed(row, failed, whole) * (known ? KNOWN_WARMTH : 1)
						};
					});
					const inScope = ({ line })=>failed.length === 0 || stepOf(line, failed) >= 0;
					return {
						rows,
						findings: parsers.end().filter(inScope),
						stepFrom: failed[0]?.from
					};
				}
			};
		}
		const NOVEL_REACH = 2;
		const repeated = (before)=>Math.max(LEAST_REPEATED, REPEATED ** before);
		;
		const BUDGET_BYTES = 8_192;
		async function excerpt(text, options) {
			const { green, watch, budgetBytes = BUDGET_BYTES } = options;
			const inStep = timesOf(options.failedSteps);
			let read = reader(green);
			let lines = 0;
			let inside = false;
			let scopeFrom;
			const bytes = await (0, logs_lines.IM)(text, (raw)=>{
				lines += 1;
				const { text, at } = (0, clean.Ow)(raw);
				const row = {
					line: lines,
					text
				};
				watch?.(row);
				if (at !== undefined) inside = inStep(at);
				if (inside && scopeFrom === undefined) {
					scopeFrom = lines;
					read = reader(green);
				}
				if (inside || scopeFrom === undefined) read.row(row);
			});
			const { rows, findings, stepFrom } = read.end();
			const understood = findings.filter(({ severity, flaky })=>severity === 'error' && flaky !== true);
			return {
				excerpt: pack(rows, budgetBytes, lines, understood),
				anchors: anchorsOf(rows, understood),
				findings,
				scopeFrom: stepFrom ?? scopeFrom,
				lines,
				bytes
			};
		}
	}),
	44408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			R: ()=>(fingerprint),
			i: ()=>(leading)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35740);
		var _generic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10197);
		var _normalize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43626);
		var _telling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71217);
		const MOST_NAMES = 20;
		const LINES = 4;
		const MESSAGE_CHARS = 2_000;
		const PLACE = /^\s*(\S{1,200}\.\w{1,8}:\d+)(?::\d+)?: /;
		const CIRCUMSTANCES = new Set([
			'infra_runner',
			'timeout_cancelled',
			'network_registry',
			'auth_permission',
			'vcs_checkout'
		]);
		const LOCATED = new Set([
			'test',
			'compile',
			'lint'
		]);
		const LEADS = {
			test_failure: 'test',
			compile_error: 'compile',
			lint_format: 'lint',
			dependency_resolution: 'dependency',
			resource_crash: 'crash'
		};
		const LEADING = [
			'test',
			'compile',
			'lint',
			'dependency',
			'crash',
			'build'
		];
		function fingerprint(facts) {
			const { tool, names, message, frame, specific } = essenceOf(facts);
			const scope = specific ? '' : legless(facts.scope ?? '');
			const codes = sortedSet(facts.findings.flatMap(({ code })=>code ?? []));
			return {
				exact: `v1:${hash([
					facts.class,
					tool,
					names.join('\n'),
					message,
					frame,
					scope
				])}`,
				loose: `l1:${hash([
					facts.class,
					tool,
					codes.slice(0, MOST_NAMES).join('\n'),
					masked(message),
					scope
				])}`,
				tool,
				generic: !specific
			};
		}
		function essenceOf(facts) {
			const { findings } = facts;
			const lines = (0, _telling_js__WEBPACK_IMPORTED_MODULE_1__.g)(facts);
			const outside = CIRCUMSTANCES.has(facts.class) ? circumstance(facts, lines) : undefined;
			if (outside) return outside;
			const led = leading(facts.class, findings);
			const plain = {
				tool: '',
				names: [],
				frame: '',
				...told(lines)
			};
			const kind = led[0]?.kind ?? 'build';
			const reported = led.map(termsOf).sort((a, b)=>Number(b.specific) - Number(a.specific) || compare(a.name, b.name) || compare(a.message, b.message));
			const endsOnly = kind === 'build' && !reported.some(({ specific, message })=>specific && message.includes('\n'));
			if (led.length === 0 || (endsOnly && plain.specific)) return plain;
			const all = sortedSet(reported.map(({ name })=>name).filter(Boolean));
			const many = all.length > MOST_NAMES;
			const names = many ? [] : all;
			const tool = sortedSet(led.map((one)=>one.tool)).join('+');
			const first = many ? commonest(reported) : reported[0];
			if (first?.specific) return {
				tool,
				names,
				message: first.message,
				frame: many ? '' : first.frame,
				specific: true
			};
			if (plain.specific && !LOCATED.has(kind)) return plain;
			return {
				...plain,
				tool,
				names,
				frame: first?.frame ?? ''
			};
		}
		function termsOf(one) {
			const said = one.message.split('\n').filter((line)=>line.replace(/ failed$/i, '') !== one.id);
			const [, place] = PLACE.exec(said[0] ?? '') ?? [];
			return {
				name: nameOf(one),
				frame: (0, _normalize_js__WEBPACK_IMPORTED_MODULE_2__.S)(one.frame ?? place ?? one.file ?? ''),
				...told(said.map((line)=>line.replace(PLACE, '')))
			};
		}
		function circumstance(facts, lines) {
			const others = [
				...facts.anchors.map(({ text })=>text),
				...(facts.excerpt ?? '').split('\n')
			];
			const reported = facts.findings.flatMap(({ message })=>message.split('\n'));
			const line = [
				...lines,
				...reported,
				...others
			].find((one)=>(0, _classify_js__WEBPACK_IMPORTED_MODULE_3__.Tq)(facts.class, one)) ?? '';
			const { message, specific } = told([
				fromAddress(line)
			]);
			const stopped = facts.class === 'timeout_cancelled' || facts.class === 'infra_runner';
			return specific || stopped ? {
				tool: '',
				names: [],
				message,
				frame: '',
				specific
			} : undefined;
		}
		const fromAddress = (line)=>line.replace(/^(.*?)(https?:\/\/[^/\s"'?]+)[^\s"']*/, (_, before, host)=>{
				const [status] = /\b4(?:0\d|29|51)\b(?! ?(?:m?s|[kKMG]i?B|bytes)\b)/.exec(before) ?? [];
				return status === undefined ? host : `HTTP ${status} ${host}`;
			});
		function leading(kind, findings) {
			const errors = findings.filter(({ severity, flaky })=>severity === 'error' && flaky !== true);
			const counted = errors.length > 0 ? errors : findings.filter((one)=>LOCATED.has(one.kind));
			const own = LEADS[kind];
			const first = own ?? LEADING.find((candidate)=>counted.some((one)=>one.kind === candidate));
			const led = counted.filter((one)=>one.kind === first);
			const logged = led.filter(({ line })=>line > 0);
			return logged.length > 0 ? logged : led;
		}
		function nameOf({ kind, id, code }) {
			if (kind === 'test') return (0, _normalize_js__WEBPACK_IMPORTED_MODULE_2__.P)(id ?? '');
			if (kind === 'dependency') return [
				code,
				(0, _normalize_js__WEBPACK_IMPORTED_MODULE_2__.P)(id ?? '')
			].filter(Boolean).join(' ');
			return code ?? (kind === 'compile' || kind === 'lint' ? '' : (0, _normalize_js__WEBPACK_IMPORTED_MODULE_2__.P)(id ?? ''));
		}
		function told(lines) {
			const said = [
				...new Set(lines.map(_normalize_js__WEBPACK_IMPORTED_MODULE_2__.S).filter((line)=>line !== '' && !(0, _generic_js__WEBPACK_IMPORTED_MODULE_4__._)(line)))
			];
			const specific = said.find((line)=>!(0, _generic_js__WEBPACK_IMPORTED_MODULE_4__.$)(line));
			const chosen = said.slice(0, LINES);
			if (specific !== undefined && !chosen.includes(specific)) chosen.splice(-1, 1, specific);
			return {
				message: chosen.sort(compare).join('\n').slice(0, MESSAGE_CHARS),
				specific: specific !== undefined
			};
		}
		function commonest(reported) {
			const counts = new Map();
			for (const { message } of reported)counts.set(message, (counts.get(message) ?? 0) + 1);
			return reported.toSorted((a, b)=>(counts.get(b.message) ?? 0) - (counts.get(a.message) ?? 0))[0];
		}
		const masked = (message)=>message.replace(/"[^"\n]{1,200}"|'[^'\n]{1,200}'|`[^`\n]{1,200}`|\u2018[^\u2019\n]{1,200}\u2019/g, '%').replace(/\S*\/\S*/g, '%').replace(/[A-Z]*\d+/g, '%').toLowerCase();
		const legless = (scope)=>scope.replace(/ \([^()]*\)/g, '');
		const sortedSet = (values)=>[
				...new Set(values)
			].sort(compare);
		const compare = (a, b)=>(a < b ? -1 : a > b ? 1 : 0);
		const hash = (parts)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
	}),
	83969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			t: ()=>(topFrame)
		});
		var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51609);
		const WORKSPACE = new RegExp(`^(?:${[
			'(?:/home/runner|/Users/runner|/runner|/opt/actions-runner|/actions-runner)/_?work/[^/]+/[^/]+/',
			'/__w/[^/]+/[^/]+/',
			'[A-Za-z]:/a/[^/]+/[^/]+/',
			'/github/workspace/',
			'/builds/[^/]+/[^/]+/',
			'(?:/home/prow)?/go/src/[^/]+/[^/]+/[^/]+/',
			'/home/travis/build/[^/]+/[^/]+/',
			'/home/circleci/project/',
			'/usr/src/app/',
			'/workspace/',
			'/app/'
		].join('|')})`);
		function repoPath(path) {
			const plain = path.replaceAll('\\', '/').replace(/^(?:file|webpack):\/\/+(?=[A-Za-z]:\/|\.)/, '').replace(/^file:\/\//, '');
			return plain.replace(WORKSPACE, '').replace(/^(?:\.\/)+/, '');
		}
		const FOREIGN = new RegExp([
			'(?:^|/)(?:node_modules|site-packages|dist-packages|_pytest|vendor|gems|\\.cargo|\\.rustup|\\.pyenv|\\.nuget|\\.m2|\\.gradle)/',
			'/(?:hostedtoolcache|pkg/mod|Cellar|_temp|_tool)/',
			'^/(?:usr/(?:lib|share|include|local/(?:lib|go|cargo|rustup))|lib|rustc|nix/store|opt/python)/',
			'^/?(?:runtime|testing|reflect|library/(?:std|core|alloc))/',
			'/lib/(?:python|ruby|node)[\\d./]',
			'/go\\d*(?:\\.\\d+)*/src/(?:runtime|testing|reflect)/',
			'^(?:node:|internal/|<|\\[|native )'
		].join('|'));
		const JVM = /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|org\.(?:junit|opentest4j|assertj|hamcrest|mockito|testng|gradle|apache\.maven|codehaus\.groovy|scalatest|spockframework)|junit|io\.kotest|worker\.org\.gradle)[./]/;
		const place = (pattern)=>(text)=>{
				const found = pattern.exec(text);
				return found ? {
					path: found[1] ?? '',
					line: found[2] ?? ''
				} : undefined;
			};
		function jvm(text) {
			const found = /^\s+at (?:[\w.@-]*\/{1,2}){0,2}([\w$.<>]+)\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)/.exec(text);
			if (!found) return undefined;
			const [, name = '', file = '', line = ''] = found;
			if (JVM.test(name)) return {
				path: '<jvm>',
				line
			};
			const folder = name.split('.').slice(0, -2).join('/');
			return {
				path: folder === '' ? file : `${folder}/${file}`,
				line
			};
		}
		const PLACE = /^((?:[a-z]+:\/\/+)?(?:[A-Za-z]:[\\/])?[^:]+):(\d+)(?::\d+)?:?$/;
		function js(text) {
			if (!/^\s*(?:at|\u276f) /.test(text)) return undefined;
			const row = text.trimEnd();
			return place(PLACE)(row.endsWith(')') ? row.slice(row.lastIndexOf('(') + 1, -1) : row.slice(row.lastIndexOf(' ') + 1));
		}
		function dotnet(text) {
			if (!/^\s+at /.test(text)) return undefined;
			return place(/^((?:[A-Za-z]:)?[^:]+):line (\d+)$/)(text.slice(text.lastIndexOf(' in ') + 4));
		}
		function rust(text) {
			const at = text.startsWith('thread ') ? text.indexOf(' panicked at ') : -1;
			if (at < 0) return undefined;
			const old = text.lastIndexOf("', ");
			return place(PLACE)(text.slice(old > at ? old + 3 : at + 13));
		}
		const native = (text)=>/^\s*#\d+ +0x[0-9a-f]+ in /.test(text) ? place(PLACE)(text.slice(text.lastIndexOf(' ') + 1)) : undefined;
		const READERS = [
			jvm,
			dotnet,
			js,
			rust,
			place(/^\s+([^\s:]+\.(?:go|s)):(\d+)(?: \+0x[0-9a-f]+)?$/),
			place(/^\s+([\w./-]+_test\.go):(\d+): /),
			place(/^\s*(?:from |# )?([^\s:]+\.rb):(\d+):in /),
			place(/^#\d+ ([^\s(]+\.php)\((\d+)\)/),
			place(/^([^\s:]+\.php):(\d+)$/),
			place(/^\s+(?:\([\w.]+ [\w.-]+\) )?([\w./-]+\.exs?):(\d+): /),
			native
		];
		const PYTHON = [
			place(/^\s*File "([^"]+)", line (\d+)/),
			place(/^([^\s:]+\.py):(\d+): (?:in |[A-Z]\w*(?:$|: |\s))/)
		];
		function topFrame(lines) {
			let best;
			let open = true;
			for (const row of lines.slice(0, 400)){
				const text = row.slice(0, _clean_js__WEBPACK_IMPORTED_MODULE_0__.yL);
				if (/^\s*Caused by: /.test(text)) {
					open = true;
					continue;
				}
				const python = first(PYTHON, text);
				const frame = python ?? (open ? first(READERS, text) : undefined);
				if (!frame) continue;
				const path = repoPath(frame.path);
				if (path === '' || path.length > 300 || FOREIGN.test(frame.path.replaceAll('\\', '/')) || FOREIGN.test(path)) continue;
				best = {
					path,
					line: frame.line
				};
				if (!python) open = false;
			}
			return best && `${best.path}:${best.line}`;
		}
		const first = (readers, text)=>{
			for (const read of readers){
				const frame = read(text);
				if (frame) return frame;
			}
			return undefined;
		};
	}),
	10197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$: ()=>(namesOnly),
			_: ()=>(saysNothing)
		});
		const SAYS_NOTHING = [
			/^(?:the )?(?:process|command|script|job|step|action|task|run|build)\b.{0,200}?\b(?:completed with|failed with|exited with|finished with|exit(?:ed)?)(?: non-zero)? (?:exit )?(?:code|status|error)?:? ?-?\d+\b/i,
			/^The command .{0,300} (?:exited with|failed) |^The command .{0,300} failed(?: \d+ times|\. Retrying)|^Your build has been stopped|^Done\. Your build exited/i,
			/^(?:\S*[/\\])?g?make(?:\.exe)?(?:\[\w+\])?: (?:\*\*\* |Leaving |Entering |Target )|: recipe for target '.{1,200}' failed$/,
			/^(?:npm (?:ERR!?|error) )?A complete log of this run|^npm (?:ERR!?|error)(?:$| (?:code ELIFECYCLE|errno|Exit status|Lifecycle script|command |path |workspace |location |in workspace|at location|Failed at the|This is probably not|A complete log|\/))/i,
			/^(?:ELIFECYCLE|ERR_PNPM_RECURSIVE|error Command failed|info Visit https:\/\/yarnpkg|Command failed(?: with|$|:? ?exit)|Command "[^"]*" failed|error: script "|Lerna ERR|ERROR: "[^"]*" exited with)/i,
			/^(?:exit status|exit code|exited with(?: code)?|returned|status|code|rc)[ :=]*\d+\.?$/i,
			/^(?:subprocess\.)?CalledProcessError: Command .* returned non-zero/,
			/^(?:the operation was canceled|operation cancelled)\.?$/i,
			/^(?:[=\-*~_#>|+ ]*)(?:error|errors|fail|failed|failure|failures|failing|fatal|build failed|build failure|build error|build failed with an exception|tests? failed|some tests failed|test failures?|there (?:were|are) (?:failing tests|test failures)|test run failed|failed tests?|failed to execute|summary of failures|short test summary info|what went wrong|error summary|result|failed!|errors? detected|aborted|aborting)[ :.!=\-*~_#<|+]*$/i,
			/^\W*(?:N|\d+) (?:tests? |specs? |examples? |checks? |errors? |problems? |failures? |suites? )?(?:failed|failing|failures?|errors?|problems?|passed|passing|pending|skipped)\b[^a-z]*(?:,|\(|and\b|generated|found|$).{0,120}$/i,
			/^(?:Test Suites|Tests|Test Files|Snapshots|Time|Ran|Tests run|Total|Summary|Failures|Errors|FAILED|examples?)\b[ :(=]*[\dN]/i,
			/^The following tests? (?:have )?(?:failed|did not run)\W*$/i,
			/^(?:Traceback \(most recent call last\)|Stack ?trace|Backtrace|stdout|stderr|Caused by|FAILURES!|Failures|Error|Exception|Reason|Details):?$/i,
			/^For more information about (?:this|the)|^error: aborting due to|^error: could not compile .{0,200} due to|^error: test failed, to rerun|^Some errors have detailed|^To see the full stack trace|^Re-run Maven|^\[?ERROR\]? *(?:\[ERROR\] *)?(?:-> \[Help|To see the full|Re-run Maven|For more information|\[Help|$)|^After correcting the problems|^Run with --(?:stacktrace|info|debug|scan)|^> Run with|^Get more help at/i,
			/^Test failed\. +See above|^(?:error: )?failed to (?:compile|build|run) .{0,80}due to previous|^(?:rake|mix|grunt|gulp) aborted|^Aborted due to warnings/i,
			/^\W*(?:fail(?:ed|ures?)?|errors?)\W{1,6}(?:N|\d+) \w+/i,
			/^\[[^\]]{1,80}\] Error \d+$|See full trace by running/,
			/\b(?:one or more|some) (?:\w+ )?(?:tests?|errors?|checks?|tasks?|hooks?) (?:have |has )?(?:failed|occurred)|\bFAILED test case (?:N|\d+) of|failed while processing|\bfound (?:N|\d+) (?:failures|errors|problems|issues|violations|offenses)\W*$/i,
			/^\[? ?OK: (?:N|\d+) \||^Status: (?:N|\d+) |^(?:\w+ )?(?:unit )?tests failed$/,
			/^(?:cleaning up|cleanup|post job|waiting for unfinished jobs|skipping|retrying)\b/i,
			/^\S+:L:?$/,
			/^(?:Error Trace|Stack Trace):|^Test: \S+$/,
			/^[^A-Za-z]*(?:N[^A-Za-z]*)?$/
		];
		const NAMES_ONLY = [
			/^-{3} FAIL: \S+(?: \([^)]*\))?$/,
			/^(?:FAIL|FAILED|FAILURE|ERROR)[:\s]+\S{1,300}(?: (?:\([^)]*\)|\[[^\]]*\]|DUR|-))?$/,
			/^\S{1,300}(?: > .{1,200})? (?:FAIL|FAILED|ERROR|\[FAIL\]|\.{3,} ?FAILED)$/,
			/^(?:not ok \d*|[\u2715\u2717\u2718\xd7\u25cf]|\d+\)) ?-? ?.{1,200}$/,
			/^\S.{0,300} <<< (?:FAILURE|ERROR)!$/,
			/^File "[^"]{1,300}", line L|^at [\w$.<>/]{1,300} ?\(|^\S{1,300}:L:in `|\.(?:exs?|erl):L: .{0,200}\/(?:N|\d+)$|^(?:#?(?:N|\d+):? +)?HEX\d+ (?:in|-) /,
			/^failed to run custom build command for /,
			/^(?:[\w$]+(?:\.|::|\/))*[\w$]*(?:Error|Exception|Failure):?$/
		];
		const saysNothing = (line)=>SAYS_NOTHING.some((pattern)=>pattern.test(line));
		const namesOnly = (line)=>NAMES_ONLY.some((pattern)=>pattern.test(line));
	}),
	99991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			I: ()=>(kindOf),
			N4: ()=>(tally),
			Nx: ()=>(complaintOf)
		});
		function kindOf(text) {
			let hash = 0;
			let inNumber = false;
			for(let i = 0; i < text.length; i++){
				const code = text.charCodeAt(i);
				const digit = code >= 48 && code <= 57;
				if (digit && inNumber) continue;
				inNumber = digit;
				hash = (Math.imul(hash, 31) + (digit ? 48 : code)) | 0;
			}
			return hash;
		}
		const WORDS = 4;
		function complaintOf(text) {
			let hash = 0;
			let words = 0;
			let word = 0;
			let letters = 0;
			let plain = true;
			for(let i = 0; i <= text.length && words < WORDS; i++){
				const code = i < text.length ? text.charCodeAt(i) : SPACE;
				if (isLetter(code)) {
					word = (Math.imul(word, 31) + code) | 0;
					letters++;
				} else if (code === SPACE || code === TAB || code === COLON || code === COMMA) {
					if (plain && letters > 1) {
						hash = (Math.imul(hash, 131) + word) | 0;
						words++;
					}
					word = 0;
					letters = 0;
					plain = true;
				} else if (!AROUND.has(code)) plain = false;
			}
			return words < WORDS - 1 ? kindOf(text) : hash;
		}
		const [TAB, SPACE, COMMA, COLON] = [
			9,
			32,
			44,
			58
		];
		const isLetter = (code)=>(code >= 97 && code <= 122) || (code >= 65 && code <= 90);
		const AROUND = new Set([
			..."'()[]."
		].map((mark)=>mark.charCodeAt(0)));
		const SLOTS = 65_536;
		function tally() {
			const counts = new Uint8Array(SLOTS);
			const slotOf = (kind)=>(kind ^ (kind >>> 16)) & (SLOTS - 1);
			return {
				add (kind) {
					const slot = slotOf(kind);
					const before = counts[slot] ?? 0;
					if (before < 255) counts[slot] = before + 1;
					return before;
				},
				count: (kind)=>counts[slotOf(kind)] ?? 0
			};
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
	43626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>(normalize),
			P: ()=>(normalizeName)
		});
		;
		const as = (kind, when = ()=>true)=>({ found, unique })=>when(found) ? unique(kind, found) : found;
		const raw = String.raw;
		const PART = raw`[\w.@+~-]+`;
		const START = raw`(?<![\w.@+~/-])(?:[A-Za-z]:)?`;
		const WRAPPERS = [
			[
				/^(?:==\d+==|#\d+ \d+\.\d+ )[ \t]*/gm,
				''
			],
			[
				/^[ \t]*(?:(?:##\[\w+\]|::(?:error|warning)[^:\n]*::|(?:Error|ERROR|error):(?= )|E(?= {2}))[ \t]*)+/gm,
				''
			],
			[
				/^failed to build: (?=failed to solve: )/gm,
				''
			]
		];
		const CLOCK = raw`\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?`;
		const ZONE = raw`(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?`;
		const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
		const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
		const TIMES = [
			[
				new RegExp(raw`(?<!\d)\d{4}[-/]\d\d[-/]\d\d(?:[T ]${CLOCK}${ZONE})?(?!\d)`, 'g'),
				'TIME'
			],
			[
				new RegExp(raw`\b${DAY},? \d{1,2} ${MONTH} \d{4} ${CLOCK}${ZONE}`, 'g'),
				'TIME'
			],
			[
				new RegExp(raw`\b(?:${DAY} )?${MONTH} {1,2}\d{1,2} ${CLOCK}(?: (?:[A-Z]{3,4} )?\d{4}\b)?`, 'g'),
				'TIME'
			],
			[
				new RegExp(raw`(?<!\d)\d\d?\/(?:${MONTH}|\d\d?)\/\d{4}(?:[: ]${CLOCK})?(?: [AP]M)?${ZONE}(?!\d)`, 'g'),
				'TIME'
			],
			[
				/(?<![\w:.])\d\d?:\d\d:\d\d(?:[.,]\d+)?(?![\w:])/g,
				'TIME'
			],
			[
				/(?<![\w.])20\d\d[01]\d[0-3]\d(?:[-.T_]?\d{4,6}(?:[.-]\d+)?Z?)?(?![\w.])/g,
				'TIME'
			],
			[
				/(?<![\w.])1[4-9]\d{8}(?:\d{3}|\.\d+)?(?!\w)/g,
				'TIME'
			]
		];
		const STAMP = [
			/^[ \t[(]*TIME[ \t\])|:,-]*/gm,
			''
		];
		const VALUES = [
			[
				/(?<=[a-z\d]-)(?:[bcdf-hj-np-tv-xz2-9]{8,10}-)?[bcdf-hj-np-tv-xz2-9]{5}(?![\w-])/g,
				as('ID', (name)=>/\d/.test(name) && /[a-z]/.test(name))
			],
			[
				/<\d+(?:\.\d+){1,2}>/g,
				as('ID')
			],
			[
				/\b(?:https?|wss?|git|ssh):\/\/[^\s"'<>`()[\]{}|,]+/g,
				({ found })=>stemOf(found)
			],
			[
				/(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi,
				as('UUID')
			],
			[
				/\b(?:sha(?:1|256|512)[:-])?0x[\da-f]+\b|\bsha(?:1|256|512)[:-][\da-f]{7,}\b/gi,
				as('HEX')
			],
			[
				/(?<![A-Za-z\d])[\dA-Fa-f]{7,}(?![A-Za-z\d])/g,
				as('HEX', isHash)
			],
			[
				/(?<=[\w)\]]@)[\da-f]{5,8}\b/g,
				as('HEX')
			],
			[
				/(?<![\w+/])[\w+/]{16,}={1,2}(?![\w=])/g,
				as('BLOB', isMixed)
			],
			[
				/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?!\w|\.\d)/g,
				as('ADDR')
			],
			[
				/\[[\da-f]*:[\da-f:]*\](?::\d+)?/gi,
				as('ADDR')
			],
			[
				/\blocalhost:\d+/g,
				as('ADDR')
			],
			[
				/(?<=[a-z\d]):[3-6]\d{4}(?!\w)/gi,
				':PORT'
			],
			[
				/(?<![A-Za-z\d])[A-Za-z\d]{10,40}(?![A-Za-z\d])/g,
				as('ID', isCoined)
			]
		];
		const AMOUNTS = [
			[
				/(?<![\w.])(?:\d+(?:\.\d+)?(?:ms|\xb5s|us|ns|s|m|h|d)(?: (?=\d))?){1,6}(?!\w)/g,
				'DUR'
			],
			[
				/(?<![\w.])\d+(?:[.,]\d+)?(?: ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|milliseconds?|millis)| ms| s)(?!\w)/g,
				'DUR'
			],
			[
				/(?<![\w.]|\d,)\d+(?:[.,]\d+)* ?(?:%|[KMGT]i?B?\b|kB\b|[bB]ytes?\b|B\b)/g,
				'N'
			]
		];
		const CHECKOUTS = [
			raw`(?:\/${PART})*?\/_?work\/(${PART})\/\1`,
			raw`\/(?:__w|a)\/(${PART})\/\2`,
			raw`\/(?:home|Users)\/travis\/build\/${PART}\/${PART}`,
			raw`\/(?:home\/prow\/)?go\/src\/${PART}\/${PART}\/${PART}`,
			raw`\/(?:var\/lib|home)\/jenkins\/(?:agent\/)?workspace\/${PART}`,
			raw`\/builds\/${PART}\/${PART}`,
			raw`\/builddir\/build\/BUILD\/${PART}`,
			raw`\/home\/circleci\/(?:project|repo)`,
			raw`\/github\/workspace`,
			raw`\/workspace`
		].join('|');
		const TEMPORARY = [
			raw`${START}\/(?:private\/)?(?:tmp|var\/tmp|var\/folders|dev\/shm)`,
			raw`${START}(?:\/${PART})*?\/(?:AppData\/Local\/Temp|_temp|pytest-of-${PART})`,
			raw`(?:%TE?MP%|\$\{?TMPDIR\}?)`
		].join('|');
		const PATHS = [
			[
				/(?<=[\w.:~%)])\\{1,2}(?=[\w.@~$%-])/g,
				'/'
			],
			[
				new RegExp(raw`(?:${TEMPORARY})(?![\w.-])((?:\/${PART})*)\/?`, 'g'),
				({ group })=>temporary(group)
			],
			[
				/(?<![A-Za-z\d])tmp[._-]?[A-Za-z\d_]{5,12}(?![A-Za-z\d])/g,
				({ found })=>(/[A-Z\d]/.test(found) ? 'TMP' : found)
			],
			[
				new RegExp(raw`${START}(?:${CHECKOUTS})(?:\/|(?![\w.-]))`, 'g'),
				''
			],
			[
				new RegExp(raw`${START}\/?(?:${PART}\/)*(?=(?:site-packages|dist-packages|node_modules)\/)`, 'g'),
				''
			],
			[
				new RegExp(raw`${START}\/(?:${PART}\/)*?hostedtoolcache\/(?:windows\/)?`, 'g'),
				'TOOL/'
			],
			[
				new RegExp(raw`${START}\/(?:(?:home|Users)\/${PART}|root)\/`, 'g'),
				'~/'
			],
			[
				/(?<![\w.@+~/-])(?:\.\.?\/)+(?=[\w@~])/g,
				''
			],
			[
				/(?<![\w.@+~/-])(?:~\/)?go\/pkg\/mod\//g,
				'MOD/'
			]
		];
		const CPU = '(?:amd64|x64|arm64|x86_64|aarch64|386|x86|armv\\d\\w?|arm)';
		const LANGUAGE = '(?:c?python|pypy|py|cp|go|node(?:\\.js)?|ruby|php|jdk|java|clang|gcc|llvm|ubuntu|macos|windows)';
		const MACHINES = [
			[
				/(?<![A-Za-z\d])(?:x86_64|i[3-6]86|aarch64|arm64|armv\d\w?|riscv64\w*|powerpc64\w*|s390x|wasm32)(?:-[a-z\d_]+){2,3}/g,
				'PLATFORM'
			],
			[
				new RegExp(raw`(?<![A-Za-z\d])(?:linux|windows|darwin|macos|win32|win|freebsd)[-_/]${CPU}(?![A-Za-z\d])`, 'gi'),
				'PLATFORM'
			],
			[
				new RegExp(raw`(?<=\/)${CPU}(?=\/)`, 'g'),
				'ARCH'
			],
			[
				new RegExp(raw`(?<![A-Za-z\d])(${LANGUAGE})(?:[-@/]|\/| v|)\d+(?:\.\d+)*(?![A-Za-z\d]|\.\d)`, 'gi'),
				({ group })=>`${group}@VERSION`
			],
			[
				/(?<![\w.])v?\d+(?:\.\d+){2,}(?:[-+~][\w.+~-]*\w)?(?!\w)/g,
				({ found, unique })=>unique('VER', found.replace(/^v/, ''))
			]
		];
		const PLACES = [
			[
				/(?<=\.\w{1,8}):?[([]\d+(?:, ?\d+)?[)\]]/g,
				':L'
			],
			[
				/(?<=[\w)\]])(?::\d+){1,3}(?!\w)/g,
				({ found, at, text })=>(isFile(text, at) ? ':L' : found)
			],
			[
				/\b(lines?)(?: |: ?|#)\d+(?: ?[-\u2013] ?\d+)?(?!\w)/gi,
				({ group })=>`${group} L`
			],
			[
				/\b(col(?:umn)?|char(?:acter)?|offset|position|pos)(?: |: ?)\d+(?!\w)/gi,
				({ group })=>`${group} L`
			],
			[
				/#L\d+\b/g,
				'#L'
			],
			[
				/\b((?:pid|tid|thread|pool|worker|goroutine|executor|shard|runner|fork|process|container|proxy|lambda)[-_ #=:([$]{0,2})\d+(?!\w)/gi,
				({ found, group, unique })=>`${group}${unique('ID', found)}`
			],
			[
				/^([ \t]*)#\d+(?= )/gm,
				({ group })=>`${group}#N`
			],
			[
				/[[(]\d+ ?\/ ?\d+[\])]/g,
				'[N/N]'
			]
		];
		const NAMES = [
			...WRAPPERS,
			...TIMES,
			STAMP,
			...VALUES,
			...AMOUNTS,
			...PATHS,
			...MACHINES,
			...PLACES
		];
		const NUMBERS = [
			[
				/(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g,
				({ found, at, text })=>(isNamed(found, at, text) || isTold(text, at, at + found.length) ? found : 'N')
			]
		];
		const ORDERS = [
			[
				/(?<=map\[)[^[\]\n]{1,1000}(?=\])/g,
				({ found })=>found.trim().split(/\s+/).sort().join(' ')
			],
			[
				/(?<=\{)[^{}[\]()\n]{1,1000}(?=\})/g,
				({ found })=>found.includes(',') ? found.split(',').map((part)=>part.trim()).sort().join(', ') : found
			]
		];
		function stemOf(url) {
			const [stem = ''] = url.split(/[?#]/, 1);
			const end = /[.:;!]$/.exec(url)?.[0] ?? '';
			return `${stem.replace(/\/\/[^/@]*@/, '//').replace(/[.:;!]$/, '')}${end}`;
		}
		function isHash(text) {
			return (/\d/.test(text) && /[a-f]/i.test(text) && !/^[A-Z]{1,4}\d+$/.test(text)) || text.length >= 32;
		}
		function isMixed(text) {
			return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
		}
		function isCoined(text) {
			return isMixed(text) && (text.match(/\d+/g)?.length ?? 0) >= 3;
		}
		function temporary(rest) {
			const name = rest.split('/').slice(2).at(-1);
			return name !== undefined && /^[A-Za-z_.-]{1,60}$/.test(name) ? `TMP/${name}` : 'TMP';
		}
		function isFile(text, end) {
			return /(?:[./][\w+-]+|file)[)\]]?$/i.test(text.slice(Math.max(0, end - 40), end));
		}
		function isNamed(number, at, text) {
			if (text[at - 1] !== '-' || !/\w/.test(text[at - 2] ?? '')) return false;
			return number.length < 3 || /[A-Z]{2,}(?:-\d+)*-$/.test(text.slice(Math.max(0, at - 16), at));
		}
		const TOLD_BEFORE = /(?:\b(?:curl|os error|exit(?:ed)?(?: with)?(?: code| status)?|status(?: ?code)?|code|errno|signal|rc|http(?:\/(?:\d(?:\.\d)?)?)?|returned(?: error)?|expect(?:ed)?|actual|got|want(?:ed)?|received|equals?|to be|was|left|right)|\s[=!]==?\s|\w[=!]==?)[\s:=<>"'`([{-]{0,4}$/i;
		const TOLD_AFTER = /^ {1,2}(?:[=!]==? |(?:to (?:be|equal)|bad gateway|not found|too many requests|service unavailable|gateway time-?out|forbidden|unauthorized|internal server error)\b)/i;
		function isTold(text, at, end) {
			const isStatus = /^[45]\d\d$/.test(text.slice(at, end)) && /[:(]\s?$/.test(text.slice(Math.max(0, at - 2), at));
			return (isStatus || TOLD_BEFORE.test(text.slice(Math.max(0, at - 32), at)) || TOLD_AFTER.test(text.slice(end, end + 24)));
		}
		;
		const FIRST_MARK = 0xe000;
		const MARKS = 6_000;
		const MOST_PASSES = 5;
		const MARK = /([A-Z]+)([\uE000-\uF8FF])/g;
		const INVISIBLE = /(?![\n\t])\p{Cc}|[\uFEFF\uE000-\uF8FF]/gu;
		const [ESC, BEL] = [
			'\u001b',
			'\u0007'
		];
		const ESCAPES = new RegExp(`${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|(?:${ESC}|\\^\\[)\\[[0-?]*[ -/]*[@-~]|\\^\\[+`, 'g');
		const normalize = (text)=>run(text, [
				...NAMES,
				...NUMBERS,
				...ORDERS
			]);
		const normalizeName = (text)=>run(text, [
				...NAMES,
				...ORDERS
			]);
		function run(text, steps) {
			let out = once(text, steps);
			for(let pass = 1; pass < MOST_PASSES; pass++){
				const again = once(out, steps);
				if (again === out) break;
				out = again;
			}
			return out;
		}
		function once(text, steps) {
			const seen = new Map();
			const unique = (kind, value)=>{
				const key = `${kind} ${value}`;
				const name = seen.get(key) ?? `${kind}${String.fromCharCode(FIRST_MARK + Math.min(seen.size, MARKS))}`;
				seen.set(key, name);
				return name;
			};
			let out = text.replace(ESCAPES, '').replace(INVISIBLE, '');
			for (const [pattern, to] of steps)out = typeof to === 'string' ? out.replace(pattern, to) : out.replace(pattern, (found, ...rest)=>to({
					found,
					unique,
					...placeOf(rest)
				}));
			return numbered(out).replace(/[^\S\n]+/g, ' ').replace(/^ | $/gm, '').replace(/\n{2,}/g, '\n').trim();
		}
		function placeOf(rest) {
			const at = rest.findIndex((value)=>typeof value === 'number');
			return {
				group: at > 0 ? String(rest[0] ?? '') : '',
				at: Number(rest[at]),
				text: String(rest[at + 1])
			};
		}
		function numbered(text) {
			const names = new Map();
			const counts = new Map();
			return text.replace(MARK, (mark, kind)=>{
				const count = names.has(mark) ? 0 : (counts.get(kind) ?? 0) + 1;
				if (count > 0) {
					counts.set(kind, count);
					names.set(mark, `${kind}${count}`);
				}
				return names.get(mark) ?? mark;
			});
		}
	}),
	64383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F: ()=>(found)
		});
		var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29160);
		const NAME_CHARS = 500;
		function found() {
			const all = [];
			const known = new Map();
			let warnings = 0;
			return {
				add (draft) {
					const finding = record(draft);
					const { tool, id, code, file, fileLine, column, message } = finding;
					const key = [
						tool,
						id,
						code,
						file,
						fileLine,
						column,
						message
					].join('\0');
					const same = known.get(key);
					if (same) return same;
					if (all.length >= _parser_js__WEBPACK_IMPORTED_MODULE_0__.V) {
						if (warnings === 0 || finding.severity === 'warning') return undefined;
						all.splice(all.findIndex(({ severity })=>severity === 'warning'), 1);
						warnings -= 1;
					}
					if (finding.severity === 'warning') warnings += 1;
					all.push(finding);
					known.set(key, finding);
					return finding;
				},
				extend (finding, text, line) {
					finding.endLine = line;
					if (finding.message.length < _parser_js__WEBPACK_IMPORTED_MODULE_0__.Y) finding.message = `${finding.message}\n${text}`.slice(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.Y);
				},
				list: ()=>all
			};
		}
		function record(draft) {
			const { tool, kind, message, line, severity = 'error', frame, flaky } = draft;
			const fileLine = number(draft.fileLine);
			const column = number(draft.column);
			const [id, code, file, place] = [
				name(draft.id),
				name(draft.code),
				name(draft.file),
				name(frame)
			];
			return {
				tool,
				kind,
				...(id && {
					id
				}),
				...(code && {
					code
				}),
				...(file && {
					file
				}),
				...(fileLine !== undefined && {
					fileLine
				}),
				...(column !== undefined && {
					column
				}),
				message: message.trim().slice(0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.Y),
				...(place && {
					frame: place
				}),
				severity,
				...(flaky && {
					flaky
				}),
				line,
				endLine: number(draft.endLine) ?? line
			};
		}
		function name(text) {
			return text?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim().slice(0, NAME_CHARS);
		}
		function number(digits) {
			const value = typeof digits === 'string' && /^\d{1,9}$/.test(digits) ? Number(digits) : digits;
			return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
		}
	}),
	29160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			V: ()=>(MOST_FINDINGS),
			Y: ()=>(MESSAGE_CHARS)
		});
		const MOST_FINDINGS = 100;
		const MESSAGE_CHARS = 2_000;
	}),
	46496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Cz: ()=>(OVERRULES),
			WJ: ()=>(verdict),
			nM: ()=>(row),
			tZ: ()=>(PLAIN)
		});
		var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71621);
		const verdict = (kind, rule)=>({
				class: kind,
				rule,
				..._domain_failure_js__WEBPACK_IMPORTED_MODULE_0__.hc[kind]
			});
		const row = (rule, kind, says, more = {})=>({
				...verdict(kind, rule),
				says,
				...more
			});
		const PLAIN = {
			plain: true
		};
		const OVERRULES = {
			plain: true,
			overrules: true
		};
	}),
	27833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Dy: ()=>(NAMED_TEST),
			Nq: ()=>(NAMED_GATES),
			Q: ()=>(NAMED_DRIFT),
			Sq: ()=>(CODE),
			yd: ()=>(NAMED_LINT)
		});
		var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);
		const CODE = [
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('drift.lockfile', 'generated_drift', /`?npm ci`? can only install packages when|lock ?file (?:is|are) (?:not up[- ]to[- ]date|out of (?:sync|date))|ERR_PNPM_OUTDATED_LOCKFILE|lockfile would have been modified|\bYN0028\b|needs to be updated but --(?:locked|frozen)|lock file .{0,80}needs to be updated|go(?:\.mod|\.sum)\b.{0,60}(?:not (?:up[- ]to[- ]date|tidy)|out of sync)|updates to go\.(?:mod|sum) needed|poetry\.lock .{0,60}(?:significantly|not consistent|not up to date)|lockfile needs to be updated/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('drift.generated', 'generated_drift', /(?:run|execute) [`'"]?[\w./: -]{3,60}[`'"]? (?:and|to) (?:then )?(?:commit|regenerate|update|check in)|generated (?:files?|code|docs?|documentation|manifests?|sources?|output)\b.{0,60}(?:out[- ]of[- ]date|not up[- ]to[- ]date|stale|differ|outdated|dirty)|(?:is|are|isn't|aren't) (?:not )?(?:up[- ]to[- ]date|out of date).{0,80}(?:run|commit|regenerate|generate)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|uncommitted changes|please commit (?:all |the |your )?(?:changes|updated|generated)|please (?:regenerate|re-?run .{1,60} and commit)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('drift.snapshot', 'generated_drift', /[1-9]\d* snapshots? failed|New snapshot was not written|snapshots? (?:does not match|do not match|mismatch)|toMatch(?:Inline|File|Image)?Snapshot\(|snapshot assertion for /),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.npm', 'dependency_resolution', /\bERESOLVE\b|\bETARGET\b|No matching version found for|ERR_PNPM_(?:NO_MATCHING_VERSION|PEER|FETCH_404|UNSUPPORTED_ENGINE)|Couldn't find (?:package|any versions)|npm (?:ERR!|error)(?: code)? E404|\bEBADENGINE\b.{0,20}error/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.python', 'dependency_resolution', /No matching distribution found|Could not find a version that satisfies|ResolutionImpossible|Failed (?:building wheel|to build) for|Could not build wheels|SolverProblemError|version solving failed|No solution found when resolving|metadata-generation-failed|conflicting dependencies|PackagesNotFoundError|Unsatisfiable(?:Error| requirements)|ResolvePackageNotFound/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.jvm', 'dependency_resolution', /Could not resolve (?:dependencies|all (?:files|dependencies|artifacts)|\S+:\S+)|Could not find artifact|Could not find \S+:\S+:\S+|Could not transfer artifact|Non-resolvable (?:parent|import) POM|Dependency convergence error|unresolved dependency|sbt\.librarymanagement\.ResolveException/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.cargo', 'dependency_resolution', /failed to select a version for|no matching package named|error: failed to (?:get|load source for) dependency/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.go', 'dependency_resolution', /no required module provides package|does not contain package|: unknown revision |missing go\.sum entry|cannot find module providing package|cannot find package "/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.ruby', 'dependency_resolution', /Bundler could not find compatible versions|Could not find gem|Could not find \S+ in any of the sources|Gem::(?:MissingSpec|Conflict)/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.php', 'dependency_resolution', /requirements could not be resolved|requested package \S+ .{0,60}(?:could not be found|exists as)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.dotnet', 'dependency_resolution', /\bNU1\d{3}\b|Unable to find package /),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.system', 'dependency_resolution', /Unable to locate package|has no installation candidate|nothing provides |No match for argument|Failed to resolve the transaction|unmet dependencies|unsatisfiable constraints|Unable to find a match|error: target not found:|No available formula|was not found in the pkg-config search path|configure: error: .{0,120}(?:not found|required|missing|could not find)|Could NOT find \S+ \(missing|Unable to correct problems, you have held broken/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('lint.format', 'lint_format', /would reformat|files? would be reformatted|Code style issues|(?:is|are|were) not (?:properly |correctly )?formatted|--check-formatted|Diff in \S+\.rs\b|incorrect(?:ly)? format|spotless(?:Check|JavaCheck|KotlinCheck)|\bcheckFormat|[Rr]un `?(?:gofmt|goimports|prettier|black|rustfmt|cargo fmt|clang-format)|code should be clang-formatted|not gofmt/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('lint.rule', 'lint_format', /\u2716 \d+ problems?|\((?:SA|ST|S|U|QF)\d{4}\)|(?:eslint|ruff|flake8|pylint|rubocop|golangci-lint|shellcheck|stylelint|checkstyle|ktlint|detekt|markdownlint|hadolint|yamllint|actionlint|swiftlint|swiftformat|phpcs|scalastyle|spotbugs|standard: Use JavaScript)\b.{0,60}(?:fail|error|found|issue|violation|exited|standard style)|missing cases in switch|\bViolation: |\[[a-z-]+\/[a-z-]+\]$|\bSC\d{4}\b|(?:lint|style)(?:ing|er)?\b.{0,30}(?:failed|errors?\b|issues|violations)|failure generated from \S{0,120}lint|Line (?:is )?longer than \d+|:\d+:\d+: (?:[EWFCND]\d{3,4} |[CWEF]: \w+\/\w+:)|Execution failed for task ':[\w:]{0,80}(?:checkstyle|pmd|spotbugs|ktlint|detekt|lint)\w*'|-D warnings|clippy::/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('compile.code', 'compile_error', /\berror TS\d+|\berror\[E\d{4}\]|\berror (?:CS|BC|FS|C|MSB|LNK)\d{3,5}\b|\[build failed\]|COMPILATION ERROR|[Cc]ompilation (?:failed|failure|error)|CompileError|could not compile `|(?:^|[/\w])\S{1,200}:\d+(?::\d+)?: (?:fatal )?error:(?: |$)|^\[error\] \S{1,300}\.\w+:\d+(?::\d+)?: |Execution failed for task ':[\w:]{0,80}compile\w*'|maven-compiler-plugin\S* .{0,80}(?:failure|failed)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('compile.link', 'compile_error', /undefined reference to|undefined symbols? for|symbol\(s\) not found for|collect2: error|\bld(?:\.lld|\.gold)?: (?:error|cannot find|library not found)|multiple definition of|linker command failed/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('compile.syntax', 'compile_error', /\b(?:Syntax|Indentation|Tab|Parse)Error\b|\bParse error|syntax error|[Uu]nexpected token|unexpected identifier|unmatched [A-Z]+$|! (?:LaTeX Error|Undefined control sequence|Emergency stop)/, {
				unless: /yaml|toml|JSON\.parse|in JSON at/i
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('compile.type', 'compile_error', /: undefined: |cannot find symbol|undeclared (?:identifier|name)|not found: (?:value|type|object)|incompatible types|type mismatch|is not a member of|unknown type name|has not been declared|undefined function \w+\/\d|variable '\w+' is unbound|undefined in record|Found \d+ errors? in \d+ files?|error: unresolved reference|no field or method|Could not deduce|No instance for|Couldn't match expected type/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('test.named', 'test_failure', /^\s*--- FAIL[: ]|^not ok \d|^\s*[\u2715\u2717\u2718\u2716\xd7] \S|<<< (?:FAILURE|ERROR)!|Tests run: .{0,80}(?:Failures|Errors): [1-9]|\*\*\* FAILED|^\s*FAIL(?:ED)?:? \S|\S .{0,200}(?:\bFAILED|\[FAIL\])$|\.\.\.\s*(?:FAIL|FAILED|ERROR)\b|Dubious, test returned|(?:_SUITE|^suite):\S+ failed|^\s*\d+\. (?:Error|Failure): \S.{0,200} \(@|^\s*\d+\) (?:test |\S+(?:::|\.|#)\S+)|maven-(?:surefire|failsafe)-plugin|There are test failures|\S\s{2,}(?:FAIL|ERROR)$|^=+ FAILURES =+$|^\s*Failure\/Error: |^\S{1,200}#test_\S+|test tasks failed|^Running the tests in .{1,120} failed|^\[ {2}(?:FAILED|ERROR) +\] \S|Execution failed for task ':[\w:]{0,80}[tT]est\w*'/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('test.count', 'test_failure', /\b[1-9]\d* (?:of \d+ )?(?:tests? |specs? |examples?,? |checks? )?(?:failed|failing|failures?)\b|FAILED \((?:failures|errors)=|Failed [1-9]\d*\/\d+ (?:sub)?tests|\btests? (?:have )?failed\b|There (?:was|were) [1-9]\d* failures?|Failures: [1-9]/i, {
				unless: /\b0 failed|compil|command|build|retry|job/i
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('test.assertion', 'test_failure', /\bAssertion(?:Failed)?(?:Error|Exception)\b|\bassertion (?:`[^`]{1,200}` )?failed|Assertion with .{1,20} failed|Failed asserting that|\bDocTestFailure\b|expected:? .{1,200}(?: but (?:was|got)|, got |to (?:be|equal|contain|match))|Assert\.\w+\(\) Failure|timetrap_timeout|panic: test timed out/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('workflow.syntax', 'workflow_config', /Invalid workflow file|Unrecognized named-value|Unexpected input\(s\)|Unable to resolve action|Can't find 'action\.ya?ml'|Input required and not supplied|The template is not valid|automatically failed because it uses a deprecated version|workflow is not valid/, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('workflow.artifact', 'workflow_config', /Unable to find any artifacts|Artifact not found|Unable to download artifact|No files were found with the provided path/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('workflow.command', 'workflow_config', /command not found|(?:completed|exited|failed) with (?:exit )?(?:code )?12[67]\b|^(?:.{0,200}: )?(?:line )?\d+: \S{1,200}: not found|is not recognized as (?:an internal|the name of)|executable file not found in|Unable to locate executable file|Cannot run program "|: Permission denied$/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('workflow.tool', 'workflow_config', /(?:Unable|Could not) to? ?find .{0,40}version|[Vv]ersion \S{1,40} (?:with architecture \S{1,20} )?(?:was |is )?not (?:found|available)|UnsupportedClassVersionError|Unsupported class file|flag provided but not defined|unknown (?:flag|command|option)\b|unrecognized (?:option|argument)s?|[Ii]llegal (?:switch|option)|invalid option|error while loading shared libraries|The engine "\w+" is incompatible|requires a (?:newer|different) /i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('workflow.file', 'workflow_config', /No such file or directory|\bENOENT\b|\bBad file: |No Rakefile found|No rule to make target|Missing script: |FileNotFound(?:Error|Exception)|Cannot open (?:file|configuration)|cannot access '|does not exist\.?$|\{enoent,/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('dependency.module', 'dependency_resolution', /\bModuleNotFoundError: |\bImportError: (?:No module named|cannot import)|Cannot find module '|Cannot find package '|Can't locate \S+ in @INC|LoadError: cannot load such file|ClassNotFoundException|there is no package called/)
		];
		const NAMED_GATES = /^(?:all|ci|required|check|final|status|conclusion|gate)[\w -]{0,40}(?:green|pass(?:ed)?|success|results?|status(?:es)?|complete|jobs)$|\[\[? ?["'](?:failure|cancelled)["'] ?[!=]=/i;
		const NAMED_DRIFT = /\bgit diff .{0,60}--(?:exit-code|quiet)\b|\bgit status --porcelain\b|\bgo mod tidy -diff\b/;
		const NAMED_LINT = /\b(?:lint|linter|format|formatting|fmt|prettier|eslint|ruff|black|gofmt|clippy|rubocop|checkstyle|spotless|golangci|style|static ?check|vet)\b/i;
		const NAMED_TEST = /\b(?:tests?|specs?|e2e|jest|pytest|rspec|junit|ctest)\b/i;
	}),
	55733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			o: ()=>(OUTSIDE)
		});
		var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);
		const RETRIED = /retrying|try(?:ing)? again|will retry|attempt \d+ of|\bwarn(?:ing)?\b|deprecat/i;
		const HERE = /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|::1:/;
		const OUTSIDE = [
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('infra.runner-lost', 'infra_runner', /runner has received a shutdown signal|lost communication with the server|was not acquired by Runner|hosted runner (?:encountered an error|lost)|runner .{0,80}was (?:evicted|preempted)|error occurred while provisioning resources|hudson\.remoting\.|ChannelClosedException/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Cz),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('infra.disk-full', 'infra_runner', /No space left on device|\bENOSPC\b|not enough space on the disk|disk quota exceeded/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Cz),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('infra.pod', 'infra_runner', /\bFailedScheduling\b|\b(?:Err)?ImagePull(?:BackOff)?\b|pod .{0,80}(?:was evicted|was preempted|has been deleted)|nodes? (?:is|are|were|was) not ready|Insufficient (?:cpu|memory)\b|failed to acquire lease|could not (?:create|find|start) (?:a )?(?:pod|node|cluster)\b/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('infra.docker-daemon', 'infra_runner', /Cannot connect to the Docker daemon|error during connect: .{0,80}docker/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('infra.service', 'infra_runner', /GitHub Actions is (?:currently )?(?:experiencing|unavailable)|services aren't available right now|Failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|save cache).{0,120}(?:\b5\d\d\b|timed? ?out)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('timeout.job', 'timeout_cancelled', /exceeded the maximum (?:execution time|time limit)|action .{0,120}has timed out after|job .{0,80}exceeded .{0,40}timeout|No output has been received in the last|The command .{0,200}(?:timed out|took too long)|Process exceeded .{0,20}(?:timeout|grace period)/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Cz),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('timeout.cancelled', 'timeout_cancelled', /^(?:##\[error\])?(?:Error: )?The (?:operation|job|run|workflow) was cancel+ed|Canceling since a higher priority/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Cz),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('timeout.exit-124', 'timeout_cancelled', /(?:completed|exited|failed) with (?:exit )?(?:code )?124\b/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('crash.memory', 'resource_crash', /heap out of memory|java\.lang\.OutOfMemoryError|Out of memory: Kill|\bOOMKilled\b|\boom-kill|std::bad_alloc|Cannot allocate memory|runtime: out of memory|LLVM ERROR: out of memory|GC overhead limit exceeded/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('crash.killed', 'resource_crash', /(?:completed|exited|failed) with (?:exit )?(?:code )?137\b|\bsignal: killed\b|^Killed\b|Killed signal terminated program|terminated by signal SIGKILL|\(SIGKILL\)|Gradle build daemon (?:disappeared|has been stopped)/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Cz),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('crash.signal', 'resource_crash', /Segmentation fault(?!s)|\bSIG(?:SEGV|BUS|ILL|ABRT)\b|\(core dumped\)|(?:completed|exited|failed) with (?:exit )?(?:code )?1(?:34|39)\b|^Bus error|fatal error: unexpected signal|-1073741819|0xC0000005|Access violation in/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('crash.sanitizer', 'resource_crash', /ERROR: (?:Address|Leak|Memory|HWAddress)Sanitizer|WARNING: ThreadSanitizer|SUMMARY: \w{1,40}Sanitizer|UndefinedBehaviorSanitizer/, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.rate-limit', 'network_registry', /rate limit(?:ed| exceeded)|exceeded .{0,40}rate limit|\btoomanyrequests\b|429 Too Many Requests|(?:status|code|error|HTTP)\W{0,4}(?:code\W{0,3})?429\b/i, {
				plain: true,
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.server-error', 'network_registry', /\b50[0234] (?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Internal Server Error)|(?:returned error|status code|unexpected status|responded with(?: a)?|HTTP error|HTTP\/[\d.]{1,3}|status)\W{0,4}(?:code\W{0,3})?5\d\d\b/i, {
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.download', 'network_registry', /^(?:.{0,80}: )?curl: \(\d+\)|Couldn't download |Failed to download (?:action|archive|file|metadata)|could not fetch content descriptor|failed to (?:copy: httpReadSeeker|do request: Head|fetch (?:oauth|anonymous) token|pull image)|manifest (?:unknown|for \S+ not found)|error pulling image|Failed to fetch https?:|requested URL returned error: (?:404|5\d\d)|received corrupt(?:ed)? (?:file|archive)|Error in wget/i, {
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.tls', 'network_registry', /TLS handshake timeout|Received fatal alert|SSL_ERROR_|SSL connection (?:error|timeout)|certificate (?:has expired|verify failed|subject alternative name)|x509: certificate/i, {
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.name', 'network_registry', /Could not resolve host|Temporary failure (?:in name resolution|resolving)|\bno such host\b|\bEAI_AGAIN\b|\bENOTFOUND\b|Name or service not known|\blookup \S{1,200} on \S{1,60}:53: |nodename nor servname/i, {
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('network.connection', 'network_registry', /\bECONNRESET\b|\bETIMEDOUT\b|\bECONNREFUSED\b|socket hang up|\bi\/o timeout|connection (?:reset by peer|timed out|refused)|Connection was reset|Network is unreachable|net::ERR_|Read timed out|network timeout|context deadline exceeded .{0,40}awaiting headers|http2: server sent GOAWAY/i, {
				unless: new RegExp(`${RETRIED.source}|${HERE.source}`, 'i')
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('auth.integration', 'auth_permission', /Resource not accessible by (?:integration|personal access token)|refusing to allow a (?:GitHub App|Personal)|Permission to \S{1,120} denied to|returned error: 403\b|must have (?:admin|push|write) (?:rights|access)|Not allowed to push/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('auth.credentials', 'auth_permission', /\bBad credentials\b|could not load credentials|Credentials could not be loaded|Input required and not supplied: \S{0,60}(?:token|key|secret|password)|could not read (?:Username|Password)|Authentication (?:failed|required)|Permission denied \(publickey|Invalid (?:API key|token|credentials|username or password)|\binvalid_grant\b|Access key cannot be null|not authorized to perform|\bAccessDenied\b|no basic auth credentials|denied: (?:requested access|permission_denied|installation not allowed)|\bunauthorized: |No valid credential/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('auth.status', 'auth_permission', /(?:status code|status|code|HTTP error|HTTP)\W{0,3}40[13]\b|\b401 Unauthorized|\b403 Forbidden/i, {
				unless: RETRIED
			}),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('auth.ownership', 'auth_permission', /detected dubious ownership|unsafe repository \('/i, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('vcs.ref', 'vcs_checkout', /couldn't find remote ref|Remote branch \S+ not found|reference is not a tree|pathspec '[^']{1,200}' did not match|unable to read tree|No (?:tags|names) (?:found|can describe)|No annotated tags can describe|unknown revision or path|fatal: bad (?:object|revision)|upload-pack: not our ref|Direct fetching of that commit failed|not a valid object name|no merge base|fatal: No such ref/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('vcs.conflict', 'vcs_checkout', /^CONFLICT \(|Automatic merge failed|could not apply [\da-f]{7}|patch does not apply|patch failed: |would be overwritten by (?:merge|checkout)|FAILED -- saving rejects/),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('vcs.transport', 'vcs_checkout', /\bRPC failed[;:]|\bearly EOF\b|fetch-pack: |index-pack failed|remote end hung up|Unable to checkout '|clone of '\S+' into submodule|No url found for submodule|Host key verification failed|Server does not allow request for unadvertised|Error cloning remote repo|Smudge error|git-lfs .{0,60}(?:failed|error)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.condition', 'policy_gate', /\[\[? ?["'](?:failure|cancelled)["'] ?[!=]=/, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.upstream', 'policy_gate', /(?:some|one or more|not all) (?:of the )?(?:required |needed |upstream |dependent |other )?jobs .{0,40}(?:fail|cancel|success)|(?:required|upstream|dependent|needed) (?:job|check)s? .{0,60}(?:failed|did not (?:pass|succeed)|was cancelled|not successful)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.dependabot', 'policy_gate', /Dependabot encountered .{0,20}error|\bsecurity_update_not_(?:needed|possible|found)\b/, _rule_js__WEBPACK_IMPORTED_MODULE_0__.tZ),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.changelog', 'policy_gate', /(?:change ?log|release notes?|news fragment|changeset)s?\b.{0,60}(?:missing|required|not found|must|no entry|not updated|please)|(?:missing|\bno|\bno (?:updates?|changes?|entry|entries) (?:to|in|for)|add an?|needs an?|without an?) (?:change ?log|changeset|news fragment|release note)/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.coverage', 'policy_gate', /coverage .{0,60}(?:below|less than|is under|does not meet|not reached|decreased)|Required test coverage of|coverage threshold .{0,80}not met/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.audit', 'policy_gate', /[1-9]\d* (?:\w+ )?(?:severity )?vulnerabilit(?:y|ies)\b|Dependency review (?:detected|failed)|advisories FAILED|bans FAILED|licenses FAILED|licen[sc]e .{0,60}(?:not allowed|incompatible|is denied|violat|header missing|missing header)|missing licen[sc]e header/i),
			(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.nM)('policy.pull-request', 'policy_gate', /(?:PR|pull request) (?:title|size|body|description|labels?)\b.{0,80}(?:must|invalid|required|too|doesn't|does not|exceed|missing)|No release type found|(?:missing|without) (?:a )?(?:DCO|Signed-off-by)|(?:subject|type|scope|header|body) (?:may|must) (?:not )?be .{0,40}\[[a-z-]+\]|API changes: [1-9]|(?:breaking|incompatible) (?:API )?changes? .{0,40}(?:detected|found|not allowed)|Links? .{0,200} failed: \d{3}/i)
		];
	}),
	71217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			g: ()=>(telling)
		});
		var _generic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10197);
		var _normalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43626);
		var _rules_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27833);
		var _rules_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55733);
		const STEP_END = /^##\[error\](?:Process completed with exit code [1-9]|The operation was canceled|The action .{1,200} has timed out)|^(?:The command )?".{0,400}" (?:(?:failed and )?exited with [1-9]|failed(?: \d|\. Retrying))|^"? ?exited with [1-9]/;
		const TOOL_END = /^(?:\S*[/\\])?g?make(?:\[\d+\])?: \*\*\* |^npm (?:ERR!|error) |^error Command failed|^(?:rake|grunt|gulp|mix) aborted|BUILD FAIL(?:ED|URE)/;
		const BEGIN = /^##\[group\]Run |^\$ /;
		const OMITTED = /^\u2026 (?:\d+ lines|1 line) omitted \(L(\d+)(?:\u2013L(\d+))?\) \u2026$/;
		const [BEFORE, AFTER] = [
			4,
			2
		];
		const NEAR = 300;
		function telling({ anchors, excerpt = '' }) {
			const part = failedPart(rowsOf(excerpt));
			const first = part[0]?.line ?? 0;
			const last = part.at(-1)?.line ?? 0;
			const isInside = (line = last)=>part.length === 0 || (line >= first && line <= last);
			const isNear = (line = last)=>part.length === 0 || line > last - NEAR;
			const said = anchors.filter(({ line, text })=>isInside(line) && says(text) && (isNear(line) || !isOutside(text)));
			if (said.some(({ line })=>isNear(line))) return textsOf(said);
			const known = [
				...said,
				...part.filter(({ text })=>tells(text))
			].filter(({ text })=>isInCode(text));
			return textsOf(known.length > 0 ? known : [
				...said.slice(0, 1),
				...lastWords(part)
			]);
		}
		function lastWords(part) {
			const gaveUp = part.findIndex(({ text })=>TOOL_END.test(text));
			const before = gaveUp < 0 ? part : part.slice(0, gaveUp);
			const after = gaveUp < 0 ? [] : part.slice(gaveUp + 1);
			const telling = (rows)=>rows.filter(({ text })=>tells(text));
			return [
				...telling(after).slice(0, AFTER),
				...telling(before).slice(-BEFORE).toReversed()
			];
		}
		function rowsOf(excerpt) {
			let next = 1;
			const rows = [];
			for (const text of excerpt === '' ? [] : excerpt.split('\n')){
				const [, from, to] = OMITTED.exec(text) ?? [];
				if (Number(from) !== next) rows.push({
					line: next++,
					text
				});
				else next = Number(to ?? from) + 1;
			}
			return rows;
		}
		function failedPart(rows) {
			const end = rows.findIndex(({ text })=>STEP_END.test(text));
			const upTo = end < 0 ? rows : rows.slice(0, end + 1);
			const begin = upTo.findLastIndex(({ text })=>BEGIN.test(text));
			const step = upTo.slice(Math.max(0, begin));
			return step.slice(step.findIndex(({ text })=>text === '##[endgroup]') + 1);
		}
		const textsOf = (rows)=>rows.map(({ text })=>text);
		const says = (text)=>!BEGIN.test(text) && !(0, _generic_js__WEBPACK_IMPORTED_MODULE_0__._)((0, _normalize_js__WEBPACK_IMPORTED_MODULE_1__.S)(text));
		function tells(text) {
			const plain = (0, _normalize_js__WEBPACK_IMPORTED_MODULE_1__.S)(text);
			return !BEGIN.test(text) && !(0, _generic_js__WEBPACK_IMPORTED_MODULE_0__._)(plain) && !(0, _generic_js__WEBPACK_IMPORTED_MODULE_0__.$)(plain);
		}
		const isOutside = (text)=>_rules_outside_js__WEBPACK_IMPORTED_MODULE_2__.o.some((rule)=>rule.says.test(text));
		const isInCode = (text)=>_rules_code_js__WEBPACK_IMPORTED_MODULE_3__.Sq.some(({ says, unless })=>says.test(text) && !unless?.test(text));
	}),
	26394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(titleOf)
		});
		var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35740);
		var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44408);
		var _generic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10197);
		var _normalize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43626);
		var _telling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71217);
		const TITLE_CHARS = 120;
		const NAME_CHARS = 70;
		const IN_WORDS = {
			infra_runner: 'the runner failed',
			timeout_cancelled: 'timed out or was cancelled',
			resource_crash: 'crashed',
			network_registry: 'the network failed',
			auth_permission: 'a permission is missing',
			vcs_checkout: 'the checkout failed',
			policy_gate: 'a gate is not passed',
			generated_drift: 'generated files are out of date',
			dependency_resolution: 'dependencies cannot be resolved',
			lint_format: 'lint or format failed',
			compile_error: 'does not compile',
			test_failure: 'tests failed',
			workflow_config: 'the workflow is misconfigured',
			unknown: 'failed'
		};
		function titleOf(facts) {
			const { verdict, findings, job } = facts;
			const lines = (0, _telling_js__WEBPACK_IMPORTED_MODULE_0__.g)(facts);
			const [first] = (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.i)(verdict.class, findings).toSorted((a, b)=>compare(keyOf(a), keyOf(b)));
			const speaking = lines.filter((line)=>(0, _classify_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(verdict.class, line));
			const anchor = sayingOf(verdict.class === 'timeout_cancelled' ? speaking : [
				...speaking,
				...lines
			]);
			const found = first && reported(first, findings, anchor);
			const own = verdict.class === 'network_registry' || verdict.class === 'infra_runner' ? anchor || found : found || anchor;
			const [name = ''] = job.split(' (');
			return cut(own || `${plain(name) || 'Job'}: ${IN_WORDS[verdict.class]}`, TITLE_CHARS);
		}
		function reported(first, findings, anchor) {
			const { kind, tool, code, file } = first;
			const message = sayingOf(first.message.split('\n'));
			const place = file === undefined ? '' : plain((0, _normalize_js__WEBPACK_IMPORTED_MODULE_3__.S)(file));
			if (kind === 'compile' || kind === 'lint') {
				const head = [
					code ?? tool,
					place && `in ${place}`
				].filter(Boolean).join(' ');
				return [
					head,
					message
				].filter(Boolean).join(': ');
			}
			if (kind === 'test') {
				const names = new Set(findings.filter((one)=>one.kind === 'test' && one.severity === 'error').map(({ id })=>id));
				const name = first.id === undefined ? place : tail(plain((0, _normalize_js__WEBPACK_IMPORTED_MODULE_3__.P)(first.id)));
				const more = names.size > 1 ? ` and ${names.size - 1} more` : '';
				return [
					`${name} (${tool})${more}`.trim(),
					message || ((0, _generic_js__WEBPACK_IMPORTED_MODULE_4__.$)(anchor) ? '' : anchor)
				].filter(Boolean).join(': ');
			}
			const id = first.id === undefined || (code && kind !== 'dependency') ? '' : tail(plain((0, _normalize_js__WEBPACK_IMPORTED_MODULE_3__.P)(first.id)));
			const name = [
				code,
				id
			].filter(Boolean).join(' ');
			return [
				name ? `${name} (${tool})` : tool,
				message || anchor
			].filter(Boolean).join(': ');
		}
		function sayingOf(lines) {
			const said = lines.map(_normalize_js__WEBPACK_IMPORTED_MODULE_3__.S).filter((line)=>line !== '' && !(0, _generic_js__WEBPACK_IMPORTED_MODULE_4__._)(line));
			return plain(said.find((line)=>!(0, _generic_js__WEBPACK_IMPORTED_MODULE_4__.$)(line)) ?? said[0] ?? '').replace(/:$/, '');
		}
		const plain = (text)=>text.replace(/\s+/g, ' ').replace(/^TMP\S*: (?:line L: )?/, '').replace(/:L\b|@VERSION\b|,? (?:on |at )?line L\b|\bline L: /g, '').replace(/\b(?:TIME|DUR|PORT|(?:UUID|HEX|BLOB|ADDR|ID|VER)\d+)\b|(?<![\w'"])N(?![\w'"])/g, "\u2026").replace(/^(?:\u2026[).:+|] ?)+/, '').trim();
		const keyOf = ({ id, code, message })=>`${sayingOf(message.split('\n')) === '' ? 1 : 0} ${id ?? code ?? ''} ${message}`;
		const compare = (a, b)=>(a < b ? -1 : a > b ? 1 : 0);
		const tail = (name)=>(name.length <= NAME_CHARS ? name : `\u{2026}${name.slice(1 - NAME_CHARS)}`);
		function cut(text, most) {
			if (text.length <= most) return text;
			const room = text.slice(0, most - 1);
			const word = room.lastIndexOf(' ');
			return `${(word > most / 2 ? room.slice(0, word) : room).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}\u{2026}`;
		}
	})
};
