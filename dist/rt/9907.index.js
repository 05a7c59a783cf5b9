export const id = 9907;
export const ids = [
	9907
];
export const modules = {
	21215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			a: ()=>(openLedger),
			s: ()=>(DEFAULT_BUDGET)
		});
		var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14077);
		const DEFAULT_BUDGET = Object.freeze({
			steps: 12,
			toolCalls: 30,
			tokens: 220_000,
			costUsd: 1,
			minutes: 10
		});
		const LEAST_OUTPUT = 1_024;
		const MINUTE = 60_000;
		function openLedger({ budget, price, clock }) {
			const spent = {
				..._domain_report_js__WEBPACK_IMPORTED_MODULE_0__.zx
			};
			const start = clock.monotonic();
			let stepStart = start;
			let longestStep = 0;
			const costOf = (usage)=>{
				const usd = price(usage);
				return Number.isFinite(usd) && usd >= 0 ? usd : Number.POSITIVE_INFINITY;
			};
			const turnCost = (input, output)=>costOf({
					input,
					output,
					cached: 0,
					thinking: 0,
					estimated: true
				});
			const tokensLeft = ()=>budget.tokens - spent.input - spent.output;
			const affordable = (prompt, output, left)=>{
				if (turnCost(prompt, output) <= left) return output;
				const input = turnCost(prompt, 0);
				const share = Math.floor(((left - input) / (turnCost(prompt, output) - input)) * output);
				return share > 0 && turnCost(prompt, share) <= left ? share : 0;
			};
			const allow = (prompt, wanted)=>{
				const now = clock.monotonic();
				const time = budget.minutes * MINUTE - (now - start);
				if (spent.steps > 0) longestStep = Math.max(longestStep, now - stepStart);
				const usd = budget.costUsd - spent.costUsd;
				if (spent.steps >= budget.steps) return {
					stop: 'steps'
				};
				if (time <= 0) return {
					stop: 'time'
				};
				const least = Math.min(LEAST_OUTPUT, wanted);
				const output = Math.min(wanted, tokensLeft() - prompt);
				if (output < least) return {
					stop: 'tokens'
				};
				const maxOutputTokens = affordable(prompt, output, usd);
				if (maxOutputTokens < least) return {
					stop: 'cost'
				};
				const last = spent.steps + 1 >= budget.steps ? 'steps' : spent.toolCalls >= budget.toolCalls ? 'tool-calls' : tokensLeft() < 2 * (prompt + wanted) ? 'tokens' : usd < 2 * turnCost(prompt, wanted) ? 'cost' : time < 2 * longestStep ? 'time' : undefined;
				return {
					maxOutputTokens,
					last
				};
			};
			const charge = (reported, bound)=>{
				const usage = worstCase(reported, bound);
				const cost = costOf(usage);
				const costUsd = Number.isFinite(cost) ? cost : budget.costUsd;
				spent.input += usage.input;
				spent.output += usage.output;
				spent.cached += usage.cached;
				spent.thinking += usage.thinking;
				spent.estimated ||= usage.estimated;
				spent.costUsd += costUsd;
				return {
					usage,
					costUsd
				};
			};
			return {
				spent: ()=>({
						...spent
					}),
				allow,
				promptRoom: ()=>tokensLeft() - LEAST_OUTPUT,
				startStep: ()=>{
					stepStart = clock.monotonic();
					spent.steps += 1;
				},
				charge,
				takeCalls: (asked)=>{
					const taken = Math.max(0, Math.min(asked, budget.toolCalls - spent.toolCalls));
					spent.toolCalls += taken;
					return taken;
				}
			};
		}
		function worstCase(usage, bound) {
			const sound = (n, least)=>Number.isFinite(n) && n >= least;
			const input = sound(usage.input, 1) ? usage.input : bound.prompt;
			const output = sound(usage.output, 0) ? usage.output : bound.output;
			const part = (n, whole)=>(sound(n, 0) ? Math.min(n, whole) : 0);
			return {
				input,
				output,
				cached: part(usage.cached, input),
				thinking: part(usage.thinking, output),
				estimated: usage.estimated || input !== usage.input || output !== usage.output
			};
		}
	}),
	50534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			L: ()=>(openDeadline)
		});
		function openDeadline(clock, ms, outer) {
			const over = new Error('The time budget is used up.');
			const timer = new AbortController();
			const stop = new AbortController();
			clock.sleep(ms, stop.signal).then(()=>timer.abort(over), ()=>undefined);
			const signal = AbortSignal.any([
				outer,
				timer.signal
			]);
			const race = (work)=>new Promise((resolve, reject)=>{
					const abort = ()=>reject(signal.reason);
					work.then(resolve, reject).finally(()=>signal.removeEventListener('abort', abort));
					if (signal.aborted) abort();
					else signal.addEventListener('abort', abort, {
						once: true
					});
				});
			return {
				signal,
				isOver: (error)=>error === over,
				race,
				close: ()=>stop.abort()
			};
		}
	}),
	72378: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$M: ()=>(RANGES),
			Mk: ()=>(configJsonSchema),
			Qn: ()=>(configSchema),
			o4: ()=>(parseConfig),
			vT: ()=>(parseBot)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
		var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98439);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
		var _domain_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53915);
		var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34914);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(807);
		var _models_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69460);
		var _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69054);
		var _text_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38399);
		const BOT = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?):([1-9][0-9]{0,14})$/;
		function parseBot(text) {
			const [, login, id] = BOT.exec(text.trim()) ?? [];
			return login && id ? {
				login,
				id: Number(id)
			} : undefined;
		}
		const bot = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((text, context)=>{
			const found = parseBot(text);
			if (found) return found;
			context.addIssue({
				code: 'custom',
				message: `"${text.slice(0, 140)}" is not login:id`
			});
			return zod__WEBPACK_IMPORTED_MODULE_1__.tm;
		});
		const RANGES = {
			temperature: {
				min: 0,
				max: 2
			},
			'max-steps': {
				min: 1,
				max: 100
			},
			'max-tokens': {
				min: 1_000,
				max: 10_000_000
			},
			'max-cost-usd': {
				min: 0,
				max: 1_000
			},
			'timeout-minutes': {
				min: 1,
				max: 350
			},
			'lookback-hours': {
				min: 1,
				max: 720
			},
			'max-issues': {
				min: 0,
				max: 50
			},
			'green-runs': {
				min: 1,
				max: 20
			},
			'write-pause-ms': {
				min: 0,
				max: 60_000
			},
			'min-confidence': {
				min: 0,
				max: 1
			},
			'max-attempts': {
				min: 1,
				max: 20
			},
			alternatives: {
				min: 1,
				max: 3
			},
			'max-files': {
				min: 1,
				max: 100
			},
			'max-lines': {
				min: 1,
				max: 5_000
			},
			'command-minutes': {
				min: 1,
				max: 120
			},
			'max-validation-rounds': {
				min: 0,
				max: 10
			},
			'max-pulls': {
				min: 1,
				max: 1_000
			},
			'rollback-window': {
				min: 10,
				max: 10_080
			},
			weeks: {
				min: 1,
				max: 53
			},
			'stable-runs': {
				min: 1,
				max: 20
			}
		};
		const whole = (name)=>zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(RANGES[name].min).max(RANGES[name].max);
		const decimal = (name)=>zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(RANGES[name].min).max(RANGES[name].max);
		const label = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().max(50);
		const triage = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			'on-opened': zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('Start when an issue is opened, if its author may write to the repository.'),
			label: label.optional().describe('Start when this label is added by someone who may write. At most 50 characters; empty: off.')
		});
		const globs = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(200)).max(100);
		const detect = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			workflows: globs.optional().describe('Globs of the workflows to watch, by name or file name; none: all.'),
			'exclude-workflows': globs.optional().describe('Globs of workflows that are never looked at.'),
			branches: globs.optional().describe('Globs of branches; none: the default branch of each repository, of a Prow all.'),
			events: globs.optional().describe("Events of the runs to watch: schedule, push \u2026; none: all."),
			'lookback-hours': whole('lookback-hours').optional().describe('How far back a scan looks, 1 to 720 hours.'),
			'include-continue-on-error': zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('Look for failed jobs in green runs as well.'),
			'max-issues': whole('max-issues').optional().describe('New issues a scan may open, 0 to 50; the rest is listed in one.'),
			'green-runs': whole('green-runs').optional().describe('Green runs in a row after which an issue is closed, 1 to 20.'),
			assignees: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(label).max(10).optional().describe('Logins that new issues are assigned to; at most 10.'),
			'issue-template': zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000).optional().describe('Body of an issue, with {{variables}}; at most 20000 characters.'),
			probe: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('Run failed jobs once more to learn whether they are flaky; needs actions: write.'),
			analyse: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__.i7).optional().describe('Which failures a model looks at: those of class unknown, all or none.'),
			'write-pause-ms': whole('write-pause-ms').optional().describe('Milliseconds between two writes, 0 to 60000.')
		});
		const fix = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			'min-confidence': decimal('min-confidence').optional().describe('A triage that is less sure than this is not worth a fix, 0 to 1.'),
			'max-attempts': whole('max-attempts').optional().describe('How many fixes are tried for one issue, 1 to 20.'),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(100).optional().describe('How the branch of a fix is called, with {issue} and {run}; at most 100 characters.'),
			repositories: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.MU).max(50).optional().describe('Repositories beside this one that a fix may be written to, of those that may be read; at most 50.'),
			'allowed-paths': globs.optional().describe('Globs of the files that a fix may touch; none: all that are not protected.'),
			'protected-paths': globs.optional().describe('Globs of files that a fix must not touch, beside those that it never may.'),
			alternatives: whole('alternatives').optional().describe('How many proposals are made, of which the best is published, 1 to 3.'),
			approvers: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(200)).max(15).optional().describe('Who is asked to approve a change of high risk: logins, and teams as organisation/team; at most 15.'),
			'max-files': whole('max-files').optional().describe('How many files a fix may touch, 1 to 100.'),
			'max-lines': whole('max-lines').optional().describe('How many lines a fix may add and remove together, 1 to 5000.'),
			'command-minutes': whole('command-minutes').optional().describe('Wall time of one command, 1 to 120 minutes.'),
			'max-validation-rounds': whole('max-validation-rounds').optional().describe('How often the model is shown a failed validation and may try again, 0 to 10.')
		});
		const reconcile = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			rules: globs.optional().describe('Globs of the files with rules, on the default branch.'),
			repositories: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.MU).max(50).optional().describe('Repositories beside this one whose pull requests are looked after; at most 50.'),
			'max-pulls': whole('max-pulls').optional().describe('How many pull requests one run decides about, 1 to 1000.'),
			investigate: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('Whether the model may read files, changes and comments of the pull request that it is asked about.'),
			rollback: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_domain_rollback_js__WEBPACK_IMPORTED_MODULE_4__.YY).optional().describe('Whether a merge of ours after which something became worse is rolled back: off, propose or auto.'),
			'rollback-window': whole('rollback-window').optional().describe('Minutes after its merge within which a pull request is watched, 10 to 10080.')
		});
		const metrics = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repositories: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.MU).max(50).optional().describe('Repositories beside this one that are counted too; at most 50.')
		});
		const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			disabled: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('The kill switch: true stops every action of this repository, at the latest before its next write.'),
			provider: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_models_index_js__WEBPACK_IMPORTED_MODULE_5__.x).optional().describe('Whose model is asked; none works from the evidence alone.'),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(200).optional().describe("The model's name as its provider writes it, 1 to 200 characters."),
			temperature: decimal('temperature').optional().describe('Sampling temperature, 0 to 2; sent only if set.'),
			repositories: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(_domain_repo_js__WEBPACK_IMPORTED_MODULE_3__.MU).max(50).optional().describe('Repositories that may be read, as owner/repository; at most 50. This one always may.'),
			'trusted-bots': zod__WEBPACK_IMPORTED_MODULE_0__.YOg(bot).max(50).optional().describe('Bots whose comments and markers count, as login:id; at most 50.'),
			context: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000).optional().describe('Knowledge about this project for the prompt, at most 20000 characters.'),
			'dry-run': zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional().describe('true decides everything and writes nothing.'),
			'max-steps': whole('max-steps').optional().describe('How many times the model may act, 1 to 100.'),
			'max-tokens': whole('max-tokens').optional().describe('Tokens of a whole run, input and output together, 1000 to 10000000.'),
			'max-cost-usd': decimal('max-cost-usd').optional().describe('Price of a whole run in US dollars, 0 to 1000.'),
			'timeout-minutes': whole('timeout-minutes').optional().describe('Wall time of a whole run, 1 to 350 minutes.'),
			triage: triage.optional().describe('What starts ai-triage besides its comment.'),
			detect: detect.optional().describe('What detect-failures watches and leaves behind.'),
			fix: fix.optional().describe('When ai-create-fix tries a fix, and what it may touch.'),
			reconcile: reconcile.optional().describe('Which rules pr-reconcile follows, and for which repositories.'),
			metrics: metrics.optional().describe('What metrics counts.')
		}).describe('Configuration of ai-devops, read from the default branch. An input of the same name beats it.');
		async function parseConfig(text, where) {
			const value = (await (0, _text_parse_js__WEBPACK_IMPORTED_MODULE_6__.hN)(text, where)) ?? {};
			const result = configSchema.safeParse(value);
			if (result.success) return result.data;
			const mistakes = result.error.issues.flatMap((issue)=>sentences(issue, text));
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo(`${where} is not valid:\n${mistakes.map((mistake)=>`- ${mistake}`).join('\n')}`);
		}
		const configJsonSchema = ()=>zod__WEBPACK_IMPORTED_MODULE_8__.bl(configSchema, {
				io: 'input',
				target: 'draft-7'
			});
		function sentences(issue, text) {
			if (issue.code !== 'unrecognized_keys') {
				const key = issue.path.join('.');
				const about = schemaAt(issue.path)["description"];
				const what = typeof about === 'string' && key ? ` ${about}` : '';
				return [
					`${key ? `\`${key}\`${line(text, issue.path)}` : 'the file'}: ${issue.message}.${what}`
				];
			}
			const allowed = Object.keys(schemaAt(issue.path)['properties'] ?? {});
			return issue.keys.map((key)=>{
				const path = [
					...issue.path,
					key
				];
				const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_9__.p)(key, allowed);
				const hint = near ? ` Did you mean \`${near}\`?` : '';
				return `\`${path.join('.')}\`${line(text, path)}: unknown key.${hint} Allowed: ${allowed.join(', ')}.`;
			});
		}
		function schemaAt(path) {
			let at = configJsonSchema();
			for (const key of path){
				if (typeof key === 'string') at = at['properties']?.[key] ?? {};
			}
			return at;
		}
		function line(text, path) {
			const rows = text.split('\n');
			let row = -1;
			for (const [depth, key] of path.filter((part)=>typeof part === 'string').entries()){
				const start = new RegExp(`^${depth === 0 ? '' : '\\s+'}["']?${key.replace(/[^A-Za-z0-9_-]/g, '.')}["']?\\s*:`);
				const next = rows.findIndex((candidate, index)=>index > row && start.test(candidate));
				if (next < 0) break;
				row = next;
			}
			return row < 0 ? '' : ` (line ${row + 1})`;
		}
	}),
	83776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>(GHOST),
			e: ()=>(OUR_LABEL)
		});
		const OUR_LABEL = 'ai-devops';
		const GHOST = {
			login: 'ghost',
			id: 0,
			type: 'User'
		};
	}),
	94395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			E3: ()=>(parseRepo),
			KN: ()=>(lessVisible),
			MU: ()=>(repoSchema),
			TQ: ()=>(allowed),
			Y8: ()=>(isBefore),
			Zj: ()=>(sameRepo),
			fq: ()=>(fullName),
			wb: ()=>(repoKey)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
		const FULL_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))\/([A-Za-z0-9._-]{1,100})$/;
		function parseRepo(text) {
			const match = FULL_NAME.exec(text.trim());
			const [, owner, name] = match ?? [];
			if (!owner || !name || name === '.' || name === '..' || name.toLowerCase().endsWith('.git')) return undefined;
			return {
				owner,
				name
			};
		}
		const fullName = (repo)=>`${repo.owner}/${repo.name}`;
		const repoKey = (repo)=>fullName(repo).toLowerCase();
		const sameRepo = (a, b)=>repoKey(a) === repoKey(b);
		const repoSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((text, context)=>{
			const repo = parseRepo(text);
			if (repo) return repo;
			context.addIssue({
				code: 'custom',
				message: `"${text.slice(0, 140)}" is not owner/repository`
			});
			return zod__WEBPACK_IMPORTED_MODULE_1__.tm;
		});
		const RANK = {
			public: 0,
			internal: 1,
			private: 2
		};
		const lessVisible = (a, b)=>RANK[a.visibility] > RANK[b.visibility];
		const isBefore = (moment, { frozenAt })=>frozenAt === undefined || Date.parse(moment) < Date.parse(frozenAt);
		const allowed = (scope, repo)=>scope.repos.find((candidate)=>sameRepo(candidate.repo, repo));
	}),
	14077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			iI: ()=>(isRed),
			im: ()=>(OUTCOMES),
			uG: ()=>(addSpent),
			zx: ()=>(NOTHING_SPENT)
		});
		const OUTCOMES = [
			'done',
			'nothing',
			'skipped',
			'refused',
			'failed',
			'alert'
		];
		const isRed = (outcome)=>outcome === 'failed' || outcome === 'alert';
		const NOTHING_SPENT = {
			input: 0,
			output: 0,
			cached: 0,
			thinking: 0,
			estimated: false,
			costUsd: 0,
			steps: 0,
			toolCalls: 0
		};
		const addSpent = (a, b)=>({
				input: a.input + b.input,
				output: a.output + b.output,
				cached: a.cached + b.cached,
				thinking: a.thinking + b.thinking,
				estimated: a.estimated || b.estimated,
				costUsd: a.costUsd + b.costUsd,
				steps: a.steps + b.steps,
				toolCalls: a.toolCalls + b.toolCalls
			});
	}),
	53915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Vn: ()=>(rollbackRecordSchema),
			YY: ()=>(ROLLBACK_MODES),
			a: ()=>(ENOUGH_RUNS),
			wA: ()=>(ENOUGH_LOOKS)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
		const ROLLBACK_MODES = [
			'off',
			'propose',
			'auto'
		];
		const ENOUGH_LOOKS = 3;
		const ENOUGH_RUNS = 2;
		const moment = zod__WEBPACK_IMPORTED_MODULE_0__.w$();
		const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(80);
		const fingerprints = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fingerprint).max(40);
		const watchedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			target: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(300),
			before: zod__WEBPACK_IMPORTED_MODULE_1__.euz('Degraded').optional(),
			looks: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(moment).max(ENOUGH_LOOKS)
		});
		const rollbackRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			merge: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{40}$/),
			targets: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(watchedSchema).max(20),
			runs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1),
				attempt: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1),
				fingerprints
			})).max(40),
			before: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(400),
				last: moment.optional(),
				fingerprints
			})).max(40),
			closed: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1)).max(40),
			refused: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(400).optional(),
			said: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64)
		});
	}),
	34914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B4: ()=>(workflowOf),
			Hl: ()=>(SOURCES),
			bG: ()=>(isEarlier),
			i7: ()=>(ANALYSE),
			kk: ()=>(laneOf)
		});
		const SOURCES = [
			'actions',
			'prow'
		];
		const ANALYSE = [
			'unknown',
			'all',
			'none'
		];
		const workflowOf = ({ path, workflow })=>path || workflow;
		const laneOf = (build)=>JSON.stringify([
				build.repo.toLowerCase(),
				workflowOf(build),
				build.branch
			]);
		const isEarlier = (build, other)=>laneOf(build) === laneOf(other) && (build.at < other.at || (build.at === other.at && build.runId < other.runId));
	}),
	807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			E1: ()=>(GithubError),
			Ni: ()=>(isUnanswered),
			PL: ()=>(AlertError),
			Y2: ()=>(goneIs),
			bD: ()=>(messageOf),
			me: ()=>(ModelError),
			sy: ()=>(githubReason),
			v4: ()=>(ToolError),
			yo: ()=>(UserError)
		});
		class UserError extends Error {
			name = 'UserError';
			rule;
			constructor(message, options){
				super(message, options?.cause === undefined ? undefined : {
					cause: options.cause
				});
				this.rule = options?.rule;
			}
		}
		class ToolError extends Error {
			name = 'ToolError';
			rule;
			constructor(message, options){
				super(message, options?.cause === undefined ? undefined : {
					cause: options.cause
				});
				this.rule = options?.rule;
			}
		}
		class ModelError extends Error {
			name = 'ModelError';
			kind;
			constructor(kind, message, options){
				super(message, options);
				this.kind = kind;
			}
		}
		class GithubError extends UserError {
			name = 'GithubError';
			kind;
			status;
			constructor(kind, status, message, options){
				super(message, options);
				this.kind = kind;
				this.status = status;
			}
		}
		const githubReason = ({ kind })=>kind === 'unavailable' ? 'github-unavailable' : kind === 'permission' ? 'no-permission' : `github-${kind}`;
		const isUnanswered = ({ kind })=>kind === 'unavailable' || kind === 'rate-limit' || kind === 'auth';
		const goneIs = (value)=>(error)=>{
				if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone')) return value;
				throw error;
			};
		class AlertError extends Error {
			name = 'AlertError';
			rule;
			constructor(rule, message){
				super(message);
				this.rule = rule;
			}
		}
		const messageOf = (error)=>(error instanceof Error ? error.message : String(error));
	}),
	22049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>(connectGithub)
		});
		var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81692);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _etags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48970);
		var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88404);
		function connectGithub(settings) {
			const clients = new Map();
			const client = (repo, mode)=>{
				const own = settings.repositoryTokens.get((0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo));
				const key = `${mode}:${own === undefined ? '' : (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo)}`;
				const known = clients.get(key);
				if (known) return known;
				const token = own === undefined ? {
					value: settings.token,
					input: 'github-token'
				} : {
					value: own,
					input: `repository-tokens: ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo)}`
				};
				const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_1__.E({
					baseUrl: settings.urls.api,
					userAgent: settings.userAgent,
					request: {
						fetch: settings.fetch
					},
					log: {
						debug: settings.log.debug,
						info: settings.log.debug,
						warn: settings.log.debug,
						error: settings.log.debug
					}
				});
				const { etags } = settings;
				const plain = (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.Yl)(settings, mode, token);
				const { endpoint } = octokit.request;
				const attempt = etags && mode === 'read' ? (0, _etags_js__WEBPACK_IMPORTED_MODULE_3__.J)(etags, token.value, endpoint, plain) : plain;
				octokit.hook.wrap('request', attempt);
				settings.throttle?.(octokit, mode);
				octokit.hook.wrap('request', (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.JN)(settings, mode, token));
				clients.set(key, octokit);
				return octokit;
			};
			return {
				github: {
					read: (repo)=>client(repo, 'read'),
					urls: settings.urls
				},
				writer: {
					write: (repo)=>client(repo, 'write')
				}
			};
		}
	}),
	48970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			J: ()=>(conditional),
			K: ()=>(etagCache)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88404);
		function etagCache({ entries = 1_000, chars = 30_000_000 } = {}) {
			const kept = new Map();
			let held = 0;
			const drop = (key)=>{
				held -= kept.get(key)?.body.length ?? 0;
				kept.delete(key);
			};
			return {
				get (key) {
					const found = kept.get(key);
					if (!found) return undefined;
					kept.delete(key);
					kept.set(key, found);
					return found;
				},
				set (key, value) {
					drop(key);
					if (value.body.length > chars / 100) return;
					kept.set(key, value);
					held += value.body.length;
					for (const oldest of kept.keys()){
						if (kept.size <= entries && held <= chars) break;
						drop(oldest);
					}
				}
			};
		}
		function conditional(cache, token, endpoint, attempt) {
			const owner = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(token).digest('base64url');
			return async (request, options)=>{
				if (options.method.toUpperCase() !== 'GET' || (0, _policy_js__WEBPACK_IMPORTED_MODULE_1__.eW)(options)) return attempt(request, options);
				const { url, headers } = endpoint(options);
				const key = `${owner} ${headers.accept} ${url}`;
				const known = cache.get(key);
				const asked = known ? {
					...options,
					headers: {
						...options.headers,
						'if-none-match': known.etag
					}
				} : options;
				try {
					const answer = await attempt(request, asked);
					const body = jsonOf(answer);
					const { etag } = answer.headers;
					if (etag && body !== undefined) cache.set(key, {
						etag,
						url: answer.url,
						headers: answer.headers,
						body
					});
					return answer;
				} catch (error) {
					const { status, response } = error;
					if (!known || status !== 304) throw error;
					return {
						status: 200,
						url: known.url,
						headers: {
							...known.headers,
							...response?.headers
						},
						data: JSON.parse(known.body)
					};
				}
			};
		}
		function jsonOf({ status, data }) {
			if (status !== 200 || typeof data !== 'object' || data === null || data instanceof ArrayBuffer) return undefined;
			try {
				return JSON.stringify(data);
			} catch  {
				return undefined;
			}
		}
	}),
	67469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>(query),
			Tk: ()=>(mutate),
			Yv: ()=>(mutateSoftly),
			fB: ()=>(queryPartly),
			zb: ()=>(lackingOf)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		async function query(github, repo, document, variables, needs = []) {
			const lacking = needs.length > 0 ? lackingOf(repo, needs) : undefined;
			return whole(await ask(github.read(repo), document, variables), "GitHub's GraphQL refused", lacking);
		}
		async function queryPartly(github, repo, document, variables, { signal, once } = {}) {
			const request = {
				...(signal && {
					signal
				}),
				...(once && {
					once
				})
			};
			const { data, errors } = await ask(github.read(repo), document, {
				...variables,
				request
			});
			const hasPlace = ({ path })=>Array.isArray(path) && path.length > 0;
			const placeless = errors.filter((error)=>!hasPlace(error));
			const only = data === null && placeless.length === 0 ? errors : placeless;
			return {
				data: whole({
					data,
					errors: only
				}, "GitHub's GraphQL refused"),
				holes: errors.filter(hasPlace).map(holeOf)
			};
		}
		const holeOf = (error)=>({
				path: (error.path ?? []).map((step)=>(typeof step === 'number' ? step : String(step))),
				kind: kindOf(error),
				message: said(error) ?? 'no reason'
			});
		async function mutate(writer, repo, mutation) {
			return whole(await ask(writer.write(repo), mutation.document, mutation.variables), ...wordsOf(repo, mutation));
		}
		async function mutateSoftly(writer, repo, mutation) {
			const { data, errors } = await ask(writer.write(repo), mutation.document, mutation.variables);
			const isSoft = ({ path })=>path?.[0] === mutation.soft;
			const hard = errors.filter((error)=>!isSoft(error));
			return {
				data: whole({
					data,
					errors: hard
				}, ...wordsOf(repo, mutation)),
				refused: said(errors.find(isSoft))
			};
		}
		const wordsOf = (repo, { needs })=>[
				`GitHub refused the write to ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo)}`,
				lackingOf(repo, [
					needs
				])
			];
		const lackingOf = (repo, needs)=>`The token for ${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo)} lacks ${needs.map((line)=>`\`${line}\``).join(' or ')}; add to the job: permissions: ${needs.join(', ')}`;
		async function ask(octokit, document, variables) {
			try {
				return {
					data: await octokit.graphql(document, variables),
					errors: []
				};
			} catch (error) {
				const { errors, data } = error;
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1 || !Array.isArray(errors)) throw error;
				return {
					data: data ?? null,
					errors: errors.length > 0 ? errors : [
						{
							message: (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)
						}
					]
				};
			}
		}
		function whole({ data, errors: [first] }, refused, lacking) {
			if (!first && data !== null) return data;
			const kind = first ? kindOf(first) : 'unavailable';
			const words = said(first) ?? 'it answered nothing';
			const needed = kind === 'permission' && lacking !== undefined && /not accessible/i.test(words);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1(kind, 200, needed ? lacking : `${refused}: ${words}`, {
				cause: first
			});
		}
		const said = (error)=>error && (error.message ?? 'no reason').replace(/\s+/g, ' ').slice(0, 300);
		function kindOf({ type, message = '' }) {
			if (type === 'NOT_FOUND') return 'not-found';
			if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /not permitted to/i.test(message)) return 'permission';
			if (type === 'STALE_DATA' || /^Expected branch to point to|already exists/i.test(message)) return 'conflict';
			if (type === 'RESOURCE_LIMITS_EXCEEDED') return 'unavailable';
			return /^Something went wrong|timeout|timed out/i.test(message) ? 'unavailable' : 'invalid';
		}
	}),
	59161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>(readDefaultFile),
			x: ()=>(readIdentity)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
		var _repos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64381);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		async function readIdentity(github, repo) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}', (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo));
			const id = data.full_name.toLowerCase() === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.wb)(repo) ? Number(data.id) : 0;
			return {
				repo,
				id,
				visibility: (0, _repos_js__WEBPACK_IMPORTED_MODULE_2__.gt)(data),
				defaultBranch: data.default_branch
			};
		}
		async function readDefaultFile(github, repo, path) {
			const data = await (0, _repos_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				path
			}));
			if (data === undefined) return undefined;
			if (Array.isArray(data) || !('content' in data) || data.encoding !== 'base64') throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${path} on the default branch is no text file of at most 1 MiB; make it one or remove it.`);
			return Buffer.from(data.content, 'base64').toString('utf8');
		}
	}),
	88404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			eW: ()=>(isStreamed),
			Yl: ()=>(oneAttempt),
			JN: ()=>(policy)
		});
		var build_errors = __webpack_require__(807);
		;
		function githubError(error, context) {
			if (error instanceof build_errors.E1) return error;
			const answered = answerOf(error);
			const where = place(context.options);
			if (!answered) {
				const refusal = causeNamed(error, 'EgressError');
				if (refusal) return new build_errors.E1('invalid', 0, refusal.message, {
					cause: error
				});
				const why = (0, build_errors.bD)(error).slice(0, 200);
				return new build_errors.E1('unavailable', 0, `GitHub did not answer ${where}: ${why}.`, {
					cause: error
				});
			}
			const { status } = answered;
			const said = answered.message.replace(/\s+/g, ' ').slice(0, 300);
			const fail = (kind, message)=>new build_errors.E1(kind, status, message, {
					cause: error
				});
			if (limitOf(error)) return fail('rate-limit', `GitHub's rate limit of \`${context.tokenInput}\` is reached (${where}).`);
			if (status >= 500) return fail('unavailable', `GitHub answered ${status} to ${where}.`);
			if (status === 401) {
				return fail('auth', `GitHub does not accept \`${context.tokenInput}\` (401 for ${where}): it is wrong or has expired.`);
			}
			if (status === 403) return forbidden(answered, context, fail, where, said);
			if (status === 404) return fail('not-found', `GitHub knows no ${where}, or \`${context.tokenInput}\` may not see it.`);
			if (status === 410 || status === 451) return fail('gone', `${where} is gone: ${said}`);
			if (status === 405 || status === 409 || status === 412) return fail('conflict', `GitHub refused ${where}: ${said}`);
			return fail('invalid', `GitHub refused ${where} (${status}): ${said}`);
		}
		function forbidden(answered, { options, tokenInput }, fail, where, said) {
			if (/\b(?:locked|archived|blocked|disabled|empty)\b/i.test(said)) return fail('invalid', `GitHub refused ${where}: ${said}`);
			if (answered.headers['x-github-sso']) {
				return fail('permission', `\`${tokenInput}\` is not authorised for the organisation's single sign-on (${where}).`);
			}
			if (/^\S+ (?:\/api\/v3)?\/orgs\//.test(where)) return fail('permission', `\`${tokenInput}\` may not ask ${where}: a workflow's own token has no permission of an organisation; ` + `pass the token of a GitHub App with the organisation permission ${orgPermission(answered.headers[ACCEPTED], options)}`);
			const [lines = [], ...others] = permissions(answered.headers[ACCEPTED], options);
			const or = others.map((set)=>`, or ${set.join(', ')}`).join('');
			return fail('permission', `\`${tokenInput}\` lacks ${lines.map((line)=>`\`${line}\``).join(' and ')} for ${where}; ` + `add to the job: permissions: ${lines.join(', ')}${or}`);
		}
		const ACCEPTED = 'x-accepted-github-permissions';
		function orgPermission(header, { method }) {
			const [name, access] = /^(\w{1,40})=(read|write)\b/.exec(typeof header === 'string' ? header : '')?.slice(1) ?? [];
			const words = (name ?? 'members').replace(/^organization_/, '').replaceAll('_', ' ');
			return `*${words[0]?.toUpperCase()}${words.slice(1)}: ${access ?? (method.toUpperCase() === 'GET' ? 'read' : 'write')}*`;
		}
		function permissions(header, options) {
			const sets = typeof header === 'string' ? header.split(';') : [];
			const named = sets.map((set)=>set.split(',').map((pair)=>pair.trim().split('=')).flatMap(([name, access])=>(name && access ? [
						`${name.replaceAll('_', '-')}: ${access}`
					] : [])));
			const known = named.filter((set)=>set.length > 0);
			if (known.length > 0) return known;
			const area = options.url.split(/[/?]/).findLast((part)=>Object.hasOwn(AREAS, part));
			const name = area === undefined ? 'contents' : AREAS[area];
			return [
				[
					`${name}: ${options.method.toUpperCase() === 'GET' ? 'read' : 'write'}`
				]
			];
		}
		const AREAS = {
			actions: 'actions',
			issues: 'issues',
			labels: 'issues',
			pulls: 'pull-requests',
			'check-runs': 'checks',
			'check-suites': 'checks',
			merge: 'contents',
			'merge-async': 'contents',
			statuses: 'statuses'
		};
		function limitOf(error) {
			const answered = answerOf(error);
			if (!answered || (answered.status !== 403 && answered.status !== 429)) return undefined;
			const { headers, message } = answered;
			const after = Number(headers['retry-after']);
			if (headers['retry-after'] !== undefined && Number.isFinite(after)) return {
				retryAfterMs: Math.max(0, after) * 1000
			};
			if (String(headers['x-ratelimit-remaining'] ?? '') === '0') return {
				resetAt: Number(headers['x-ratelimit-reset']) * 1000
			};
			if (answered.status === 429 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(message)) return {};
			return undefined;
		}
		function answerOf(error) {
			const candidate = error;
			if (typeof candidate?.status !== 'number' || !candidate.response) return undefined;
			const said = (0, build_errors.bD)(error).replace(/ - https?:\/\/\S+$/, '');
			return {
				status: candidate.status,
				headers: candidate.response.headers ?? {},
				message: /^\s*</.test(said) ? '' : said
			};
		}
		function causeNamed(error, name) {
			for(let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++){
				if (at.name === name) return at;
			}
			return undefined;
		}
		function place(options) {
			const path = options.url.replace(/^https?:\/\/[^/]+/, '').replace(/\{\+?([a-z_]+)\}/g, (whole, name)=>String(options[name] ?? whole));
			return `${options.method.toUpperCase()} ${path.slice(0, 200)}`;
		}
		;
		const RETRY = {
			tries: 5,
			firstMs: 500,
			sleepMs: 120_000,
			secondaryMs: 60_000
		};
		async function withRetries(attempt, context) {
			let slept = 0;
			for(let tries = 1;; tries++){
				try {
					return await attempt();
				} catch (error) {
					context.signal?.throwIfAborted();
					const failure = githubError(error, context);
					const wait = waitFor(failure, error, tries, context);
					if (wait === undefined || tries >= RETRY.tries || slept + wait > RETRY.sleepMs) throw failure;
					slept += wait;
					context.log.debug(`GitHub: ${failure.message} Trying again in ${Math.ceil(wait / 1000)} s (${tries}).`);
					await context.clock.sleep(wait, context.signal);
				}
			}
		}
		function waitFor(failure, error, tries, context) {
			const backoff = RETRY.firstMs * 2 ** (tries - 1) * (1 + jitter(`${context.options.url} ${tries}`));
			if (failure.kind === 'unavailable') return failure.status === 501 || context.once ? undefined : backoff;
			if (failure.kind !== 'rate-limit') return undefined;
			const limit = limitOf(error);
			if (limit?.retryAfterMs !== undefined) return limit.retryAfterMs + backoff;
			if (limit?.resetAt !== undefined) return Math.max(0, limit.resetAt - context.clock.now()) + backoff;
			return RETRY.secondaryMs * tries + backoff;
		}
		function jitter(name) {
			let hash = 0x811c9dc5;
			for(let i = 0; i < name.length; i++)hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
			return (hash >>> 0) / 0xffffffff;
		}
		;
		const ATTEMPT_MS = 30_000;
		function policy(settings, mode, token) {
			return async (request, options)=>{
				addressed(options, settings.urls);
				if (mode === 'read') onlyReads(options, settings.urls);
				const signal = signalOf(options, settings);
				const once = options.request?.['once'] === true;
				const context = {
					options,
					tokenInput: token.input,
					clock: settings.clock,
					log: settings.log,
					signal,
					once
				};
				const attempt = async ()=>{
					signal?.throwIfAborted();
					return request(options);
				};
				if (mode === 'read') return withRetries(attempt, context);
				try {
					return await attempt();
				} catch (error) {
					if (signal?.aborted && error === signal.reason) throw error;
					throw githubError(error, context);
				}
			};
		}
		function oneAttempt(settings, mode, token) {
			return async (request, options)=>{
				const signal = signalOf(options, settings);
				signal?.throwIfAborted();
				const streamed = isStreamed(options);
				const limit = AbortSignal.timeout(ATTEMPT_MS);
				const bounded = mode === 'write' ? limit : streamed ? signal : either(signal, limit);
				const authorization = token.value ? {
					authorization: `Bearer ${token.value}`
				} : {};
				const answer = await request({
					...options,
					headers: {
						...options.headers,
						...authorization
					},
					request: {
						...options.request,
						...(mode === 'write' ? {
							redirect: 'manual'
						} : {}),
						...(bounded ? {
							signal: bounded
						} : {})
					}
				});
				const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': resource, date } = answer.headers;
				if (date !== undefined && !streamed) settings.answeredAt?.(date);
				if (left !== undefined && resource === 'core' && token.input === 'github-token') settings.callsLeft?.(Number(left));
				return accepted(answer, streamed);
			};
		}
		const signalOf = (options, settings)=>either(options.request?.signal, settings.signal);
		const isStreamed = (options)=>options.request?.['parseSuccessResponseBody'] === false;
		const either = (a, b)=>a && b ? AbortSignal.any([
				a,
				b
			]) : (a ?? b);
		function accepted(answer, streamed) {
			if (answer.status >= 300 && answer.status < 400) {
				throw new build_errors.E1('conflict', answer.status, 'GitHub answered with a redirect: the repository was renamed or transferred. Use its present name.');
			}
			const type = String(answer.headers['content-type'] ?? '');
			const empty = answer.status === 204 || answer.status === 205;
			if (!streamed && !empty && /^application\/(?:[\w.+-]*\+)?json/i.test(type) && typeof answer.data === 'string') {
				throw new build_errors.E1('unavailable', answer.status, 'GitHub sent an answer that is not whole.');
			}
			const errors = answer.data?.errors;
			if (Array.isArray(errors) && errors.some((error)=>error?.type === 'RATE_LIMITED')) {
				throw new build_errors.E1('rate-limit', answer.status, 'The GraphQL limit of this token is used up; try again later.');
			}
			return answer;
		}
		function addressed(options, urls) {
			if (options.url === '/graphql' || options.url.endsWith('/api/graphql')) {
				options.url = urls.graphql;
				return;
			}
			const absolute = /^[a-z][a-z0-9+.-]*:/i.test(options.url) || options.url.startsWith('//');
			if (options.baseUrl === urls.api && (!absolute || options.url.startsWith(`${urls.api}/`))) return;
			throw new Error(`E6: a request with a GitHub token was aimed at ${options.url.slice(0, 200)}, which is not GitHub`);
		}
		function onlyReads(options, urls) {
			const method = options.method.toUpperCase();
			if (method === 'GET' || method === 'HEAD') return;
			const document = options['query'];
			const isQuery = typeof document === 'string' && !/\b(?:mutation|subscription)\b/i.test(document);
			const bare = options['data'] === undefined;
			if (method === 'POST' && options.url === urls.graphql && isQuery && bare) return;
			throw new Error(`W1: the reading client refuses ${method} ${options.url.slice(0, 200)}; only apply.ts may write`);
		}
	}),
	64381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ge: ()=>(absent),
			I: ()=>(kindOf),
			TA: ()=>(readFile),
			c_: ()=>(readContent),
			dP: ()=>(readAllowed),
			ec: ()=>(searchCode),
			gt: ()=>(visibilityOf),
			nT: ()=>(listTree)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18524);
		const MAX_FILE_BYTES = 1_048_576;
		function readAllowed(github, repos) {
			return Promise.all(repos.map((repo)=>readOne(github, repo)));
		}
		const REPOSITORY = `query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility defaultBranchRef { name target { oid } } }
}`;
		async function readOne(github, repo) {
			const name = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo);
			const found = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, REPOSITORY, {
				...repo
			}).catch((error)=>{
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.E1) || error.kind !== 'not-found') throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name} does not exist, or its token may not read it: a repository other than the workflow's own needs a line ` + `\`${name}=TOKEN\` in \`repository-tokens\`, unless it is public.`, {
					cause: error
				});
			});
			const { nameWithOwner, databaseId: id, visibility, defaultBranchRef: branch } = found.repository ?? {};
			if (nameWithOwner === undefined || id === undefined) throw new Error(`GitHub answered nothing about ${name}.`);
			if (nameWithOwner.toLowerCase() !== (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name} is now called ${nameWithOwner}; write that name in \`repositories\`.`);
			if (!branch?.target) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${name} is empty: it has no commit to read.`);
			const seen = visibility === 'PUBLIC' ? 'public' : visibility === 'INTERNAL' ? 'internal' : 'private';
			return {
				repo,
				id,
				visibility: seen,
				defaultBranch: branch.name,
				pin: branch.target.oid
			};
		}
		const visibilityOf = (repo)=>repo.visibility === 'internal' ? 'internal' : repo.private ? 'private' : 'public';
		async function readContent(github, repo, path, ref) {
			const data = await absent(github.read(repo).request('GET /repos/{owner}/{repo}/contents/{path}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(repo),
				path,
				ref
			}));
			if (data === undefined) return undefined;
			if (Array.isArray(data)) {
				return {
					kind: 'directory',
					entries: data.map(({ name, type, size })=>({
							name,
							kind: type,
							bytes: size
						}))
				};
			}
			const { sha, size: bytes } = data;
			if (data.type === 'submodule') return {
				kind: 'submodule',
				sha,
				bytes
			};
			if (data.type === 'symlink') return {
				kind: 'symlink',
				sha,
				bytes,
				target: data.target
			};
			if (!('content' in data) || bytes > MAX_FILE_BYTES || data.encoding !== 'base64') return {
				kind: 'too-large',
				sha,
				bytes
			};
			const raw = Buffer.from(data.content, 'base64');
			return raw.includes(0) ? {
				kind: 'binary',
				sha,
				bytes
			} : {
				kind: 'file',
				text: raw.toString('utf8'),
				sha,
				bytes
			};
		}
		async function readFile(github, repo, path, ref) {
			const content = await readContent(github, repo, path, ref);
			return content?.kind === 'file' ? content.text : undefined;
		}
		async function listTree(github, repo, ref, path = '') {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(repo),
				tree_sha: ref,
				recursive: '1'
			});
			const prefix = path === '' ? '' : `${path.replace(/\/+$/, '')}/`;
			const entries = data.tree.flatMap((entry)=>entry.path?.startsWith(prefix) ? [
					{
						path: entry.path,
						kind: kindOf(entry),
						mode: entry.mode ?? '',
						bytes: entry.size ?? 0
					}
				] : []);
			return {
				entries,
				cut: data.truncated === true
			};
		}
		function kindOf(entry) {
			if (entry.type === 'tree') return 'directory';
			if (entry.type === 'commit') return 'submodule';
			return entry.mode === '120000' ? 'symlink' : 'file';
		}
		async function searchCode(github, repo, words, limit = 30) {
			const { data } = await github.read(repo).request('GET /search/code', {
				q: `${words} repo:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.fq)(repo)}`,
				per_page: Math.min(limit, 100),
				headers: {
					accept: 'application/vnd.github.text-match+json'
				}
			});
			const own = data.items.filter((item)=>item.repository.full_name.toLowerCase() === (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(repo));
			const hits = own.map((item)=>({
					path: item.path,
					fragments: (item.text_matches ?? []).flatMap(({ fragment })=>(fragment ? [
							fragment
						] : []))
				}));
			return {
				hits,
				total: data.total_count
			};
		}
		async function absent(request) {
			try {
				return (await request).data;
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.E1 && error.kind === 'not-found') return undefined;
				throw error;
			}
		}
	}),
	18524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DR: ()=>(gitAuthorOf),
			W1: ()=>(ACTOR),
			at: ()=>(at),
			dn: ()=>(actorOf),
			jX: ()=>(GIT_ACTOR),
			rM: ()=>(authorOf)
		});
		var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83776);
		const TYPES = [
			'User',
			'Bot',
			'Organization',
			'Mannequin'
		];
		const typeOf = (type)=>type !== undefined && TYPES.includes(type) ? type : 'User';
		function authorOf(user) {
			return user ? {
				login: user.login,
				id: Number(user.id),
				type: typeOf(user.type)
			} : _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__.S;
		}
		function actorOf(actor) {
			if (!actor) return _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__.S;
			const type = typeOf(actor.__typename);
			const login = type === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
			return {
				login,
				id: actor.databaseId ?? 0,
				type
			};
		}
		const ACTOR = `__typename login
  ... on User { databaseId } ... on Bot { databaseId } ... on Organization { databaseId } ... on Mannequin { databaseId }`;
		const GIT_ACTOR = 'email user { login databaseId }';
		function gitAuthorOf(actor) {
			const [, id, named] = /^(\d{1,15})\+([A-Za-z0-9[\]-]{1,100})@users\.noreply\.github\.com$/.exec(actor?.email ?? '') ?? [];
			const { login, databaseId } = actor?.user ?? {
				login: named,
				databaseId: Number(id)
			};
			return login === undefined || !databaseId ? undefined : actorOf({
				__typename: login.endsWith('[bot]') ? 'Bot' : 'User',
				login,
				databaseId
			});
		}
		const at = (repo)=>({
				owner: repo.owner,
				repo: repo.name
			});
	}),
	4905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A3: ()=>(reasonOf),
			Rm: ()=>(timeIsUp),
			fj: ()=>(plainReport),
			mG: ()=>(deniedReport)
		});
		var _domain_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14077);
		var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94561);
		const timeIsUp = (minutes)=>`The ${minutes} minutes that a run may take (\`timeout-minutes\`) are over; nothing more was written.`;
		const plainReport = (job, outcome, reason, message)=>({
				job,
				outcome,
				reason,
				message,
				applied: [],
				refused: [],
				spent: _domain_report_js__WEBPACK_IMPORTED_MODULE_0__.zx,
				outputs: {},
				summary: (0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_1__.neutralize)(message)
			});
		const reasonOf = ({ rule })=>(rule === 'B4' ? 'disabled' : 'guard');
		function deniedReport(job, denial) {
			const report = plainReport(job, denial.outcome, denial.reason, denial.message);
			return denial.outcome === 'refused' ? {
				...report,
				refused: [
					{
						rule: denial.rule,
						what: 'start',
						why: denial.message
					}
				]
			} : report;
		}
	}),
	12530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(explain),
			h: ()=>(address)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		function explain(speaker, connection, kind, fault, tries) {
			const says = quote(fault, connection);
			const sentence = speaker.hint?.(kind, fault, connection) ?? general(speaker, connection, kind, fault, tries);
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.me(kind, says === '' ? sentence : `${sentence} It said: "${says}".`, {
				cause: fault.cause
			});
		}
		function general({ title, keyEnv }, connection, kind, fault, tries) {
			const { model } = connection;
			const times = tries === 1 ? 'once' : `${tries} times`;
			const status = fault.status === undefined ? '' : ` (${fault.status})`;
			switch(kind){
				case 'auth':
					return `${title} refused the API key${status}: check the secret ${keyEnv} and that the key may use the model ${model}.`;
				case 'quota':
					return `The quota or the credit of the ${title} account is used up${status}: raise its limit or add credit, or choose another provider.`;
				case 'rate-limit':
					return `${title} refused ${model} for too many requests ${times}${status}: run fewer jobs at once, raise the account's rate limit, or start again later.`;
				case 'timeout':
					return `${title} gave no answer for ${model} in time, asked ${times}: start again later or choose a faster model.`;
				case 'context-overflow':
					return `The prompt does not fit into the context of ${model} at ${title}${status}: choose a model with a larger one or give the job less to read.`;
				case 'bad-request':
					return fault.status === 404 ? `${title} does not know the model ${model} (404) at ${address(connection.baseUrl)}: check the inputs model and base-url.` : `${title} refused the request for ${model}${status}: check the inputs model, base-url and temperature.`;
				case 'unavailable':
					return fault.status === undefined ? `${title} could not be reached at ${address(connection.baseUrl)}, tried ${times}: check base-url and the network, or start again later.` : `${title} failed for ${model}${status}, asked ${times}: start again later or choose another provider.`;
			}
		}
		function address(baseUrl) {
			try {
				const url = new URL(baseUrl);
				return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
			} catch  {
				return 'an address that is no URL';
			}
		}
		const SHOWN_CHARACTERS = 300;
		function quote(fault, { apiKey, baseUrl }) {
			const safe = [
				apiKey,
				baseUrl === address(baseUrl) ? undefined : baseUrl
			].filter((secret)=>secret !== undefined && secret.length >= 4).reduce((text, secret)=>text.replaceAll(secret, '***'), fault.words).replace(/^\[GoogleGenerativeAI Error\]: (?:Error fetching from \S+:? )?/, '').replace(/\b(?:sk|pk|gsk|xai|AIza)[-_]?[\w*-]{8,}|\bBearer \S+/g, '***').replace(/[\s\p{Cc}]+/gu, ' ').trim();
			return safe.length > SHOWN_CHARACTERS ? `${safe.slice(0, SHOWN_CHARACTERS)}\u{2026}` : safe;
		}
	}),
	6729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			F9: ()=>(HttpFault),
			Kl: ()=>(faultOf),
			MC: ()=>(BrokenAnswer),
			Od: ()=>(ours),
			rj: ()=>(jsonOnly)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		class HttpFault extends Error {
			name = 'HttpFault';
			status;
			headers;
			constructor(status, message, headers){
				super(message);
				this.status = status;
				this.headers = headers;
			}
		}
		class BrokenAnswer extends Error {
			name = 'BrokenAnswer';
		}
		const jsonOnly = (fetch)=>async (input, init)=>{
				const response = await fetch(input, init);
				if (!response.ok) return response;
				const text = await response.text();
				try {
					JSON.parse(text);
				} catch (cause) {
					throw new BrokenAnswer('The answer is no JSON.', {
						cause
					});
				}
				return new Response(text, {
					status: response.status,
					headers: response.headers
				});
			};
		function ours(error) {
			for (const link of chain(error))if (link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo || link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.PL || link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.me) return link;
			return undefined;
		}
		function faultOf(error, now) {
			const links = chain(error);
			const top = (typeof error === 'object' && error !== null ? error : {});
			const status = [
				top.status,
				top.status_code
			].find((value)=>typeof value === 'number');
			const text = [
				...links.map(wordsOf),
				JSON.stringify(top.error ?? '') ?? '',
				JSON.stringify(top.errorDetails ?? '') ?? ''
			].join(' ');
			const silent = status === undefined;
			const body = top.error;
			const bare = [
				body?.error?.message,
				body?.message
			].find((word)=>typeof word === 'string');
			return {
				status,
				text,
				words: String(bare ?? wordsOf(error)),
				retryAfterMs: retryAfter(top.headers, now) ?? retryDelay(top.errorDetails),
				network: silent && links.some(isNetwork),
				broken: silent && links.some((link)=>link instanceof BrokenAnswer || link?.name === 'SyntaxError'),
				cause: error
			};
		}
		function chain(error) {
			const links = [];
			for(let link = error; isError(link) && links.length < 8; link = link.cause)links.push(link);
			return links.length === 0 ? [
				error
			] : links;
		}
		const isError = (value)=>typeof value === 'object' && value !== null && typeof value.message === 'string';
		const wordsOf = (error)=>(isError(error) ? error.message : String(error));
		const NETWORK = /fetch failed|terminated|socket hang up|connection error|other side closed|network error|premature close|E(?:CONNRESET|CONNREFUSED|CONNABORTED|NOTFOUND|AI_AGAIN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_|CERT_|SELF_SIGNED|ERR_TLS/i;
		const isNetwork = (link)=>isError(link) && NETWORK.test(`${link.message} ${String(link.code ?? '')}`);
		function retryAfter(headers, now) {
			const readable = headers;
			const get = (name)=>(typeof readable?.get === 'function' ? readable.get(name) : null);
			const ms = Number(get('retry-after-ms') ?? Number.NaN);
			if (ms >= 0) return ms;
			const value = get('retry-after');
			if (value === null || value.trim() === '') return undefined;
			const seconds = Number(value);
			if (seconds >= 0) return seconds * 1000;
			const date = Date.parse(value);
			return Number.isNaN(date) ? undefined : Math.max(0, date - now);
		}
		function retryDelay(details) {
			if (!Array.isArray(details)) return undefined;
			for (const detail of details){
				const seconds = /^(\d+(?:\.\d+)?)s$/.exec(String(detail?.retryDelay ?? ''))?.[1];
				if (seconds !== undefined) return Number(seconds) * 1000;
			}
			return undefined;
		}
	}),
	69460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			x: ()=>(PROVIDER_NAMES),
			connectModel: ()=>(connectModel),
			r: ()=>(providers)
		});
		var errors = __webpack_require__(807);
		var explain = __webpack_require__(12530);
		var models_fault = __webpack_require__(6729);
		var prices = __webpack_require__(74799);
		;
		const BLOCKED = /"code":"(?:content_filter|invalid_prompt)"|content management policy|blocked by content filtering policy/i;
		const OVERFLOW = new RegExp([
			'context_length_exceeded',
			'exceed_context_size_error',
			'prompt is too long',
			'prompt too long',
			'maximum context length',
			'max(?:imum)? context (?:length|size)',
			'exceeds? (?:the )?(?:available |maximum |model.s )?context',
			'exceed context limit',
			'input token count .{0,40}exceeds the maximum',
			'input tokens exceed',
			'reduce the length of the messages',
			'request too large for',
			'request_too_large'
		].join('|'), 'i');
		const QUOTA = new RegExp([
			'insufficient_quota',
			'insufficient.{0,10}(?:credit|balance|funds)',
			'billing_error',
			'billing_hard_limit',
			'billing_not_active',
			'credit balance is too low',
			'spend_limit',
			'spend limit',
			'usage limit',
			'PerDay',
			'per_day',
			'"quotaValue":"0"',
			'limit: 0\\b(?!\\.)'
		].join('|'), 'i');
		const BAD_KEY = /API_KEY_INVALID|api key (?:not valid|expired)|invalid_api_key|authentication_error/i;
		function classify(fault) {
			const { status, text } = fault;
			const final = (kind)=>({
					kind,
					retry: false
				});
			if (status === undefined) return {
				kind: 'unavailable',
				retry: fault.network || fault.broken
			};
			if (status === 401 || BAD_KEY.test(text)) return final('auth');
			if (status === 402 || ((status === 429 || status < 500) && QUOTA.test(text))) return final('quota');
			if (status === 403) return final('auth');
			if (status === 413 || OVERFLOW.test(text)) return final('context-overflow');
			if (status === 429) return {
				kind: 'rate-limit',
				retry: true
			};
			if (status === 400 && BLOCKED.test(text)) return final('blocked');
			if (status >= 500) return {
				kind: 'unavailable',
				retry: status !== 501 && status !== 505
			};
			if (status === 408 || status === 409 || status === 425) return {
				kind: 'unavailable',
				retry: true
			};
			return final('bad-request');
		}
		;
		const MAX_TRIES = 4;
		const MAX_TIMEOUTS = 2;
		const MAX_WAIT_MS = 120_000;
		const FIRST_PAUSE_MS = 1_000;
		async function withRetries(signal, options) {
			const { clock, log, who, callTimeoutMs } = options;
			let waited = 0;
			let timeouts = 0;
			for(let tries = 1;; tries += 1){
				signal.throwIfAborted();
				const limit = AbortSignal.timeout(callTimeoutMs);
				const both = AbortSignal.any([
					signal,
					limit
				]);
				let fault;
				try {
					return await untilAborted(options.attempt(both), both);
				} catch (error) {
					signal.throwIfAborted();
					const passing = (0, models_fault.Od)(error);
					if (passing) throw passing;
					fault = (0, models_fault.Kl)(error, clock.now());
				}
				const late = limit.aborted;
				if (late) timeouts += 1;
				const verdict = late ? {
					kind: 'timeout',
					retry: timeouts < MAX_TIMEOUTS
				} : classify(fault);
				if (verdict.kind === 'blocked') return options.blocked(fault);
				const pause = fault.retryAfterMs ?? backoff(tries, clock.now());
				if (!verdict.retry || tries >= MAX_TRIES || waited + pause > MAX_WAIT_MS) throw options.giveUp(verdict.kind, fault, tries);
				log.info(`${who} ${late ? 'gave no answer in time' : `failed (${fault.status ?? 'no answer'})`}; ` + `asking again in ${(pause / 1000).toFixed(1)} s (${tries + 1} of ${MAX_TRIES}).`);
				await clock.sleep(pause, signal);
				waited += pause;
			}
		}
		const backoff = (tries, now)=>Math.round(FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.75 + (Math.abs(now) % 1000) / 2000));
		function untilAborted(work, signal) {
			return new Promise((resolve, reject)=>{
				const stop = ()=>reject(signal.reason);
				signal.addEventListener('abort', stop, {
					once: true
				});
				work.then(resolve, reject).finally(()=>signal.removeEventListener('abort', stop));
				if (signal.aborted) stop();
			});
		}
		var tokens = __webpack_require__(46891);
		var models_wire = __webpack_require__(52324);
		;
		const SHELF = {
			gemini: {
				title: 'Gemini',
				keyEnv: 'GEMINI_API_KEY',
				needsKey: true,
				defaultModel: 'gemini-3.8-flash',
				defaultBaseUrl: 'https://generativelanguage.googleapis.com',
				contextTokens: 128_000,
				load: ()=>Promise.all([
						__webpack_require__.e(3094),
						__webpack_require__.e(1498)
					]).then(__webpack_require__.bind(__webpack_require__, 91498))
			},
			anthropic: {
				title: 'Anthropic',
				keyEnv: 'ANTHROPIC_API_KEY',
				needsKey: true,
				defaultModel: 'claude-sonnet-5-5',
				defaultBaseUrl: 'https://api.anthropic.com',
				contextTokens: 128_000,
				load: ()=>Promise.all([
						__webpack_require__.e(9382),
						__webpack_require__.e(8453)
					]).then(__webpack_require__.bind(__webpack_require__, 58453))
			},
			openai: {
				title: 'OpenAI',
				keyEnv: 'OPENAI_API_KEY',
				needsKey: true,
				defaultModel: 'gpt-6.2-sol',
				defaultBaseUrl: 'https://api.openai.com/v1',
				contextTokens: 128_000,
				load: ()=>Promise.all([
						__webpack_require__.e(8193),
						__webpack_require__.e(381)
					]).then(__webpack_require__.bind(__webpack_require__, 80381))
			},
			ollama: {
				title: 'Ollama',
				needsKey: false,
				defaultModel: 'gpt-oss:20b',
				defaultBaseUrl: 'http://127.0.0.1:11434',
				contextTokens: 32_768,
				callTimeoutMs: 300_000,
				load: ()=>__webpack_require__.e(3869).then(__webpack_require__.bind(__webpack_require__, 23869))
			}
		};
		const PROVIDER_NAMES = [
			...Object.keys(SHELF),
			'none'
		];
		const providers = {
			...SHELF,
			none: {
				title: 'None',
				needsKey: false
			}
		};
		const DEFAULT_CALL_TIMEOUT_MS = 120_000;
		async function connectModel(settings) {
			const provider = Object.hasOwn(SHELF, settings.provider) ? SHELF[settings.provider] : undefined;
			if (!provider) throw new errors.yo(settings.provider === 'none' ? `This job needs a model: set the input provider to one of ${Object.keys(SHELF).join(', ')}.` : `There is no provider "${settings.provider}": choose one of ${PROVIDER_NAMES.join(', ')}.`);
			const connection = connectionOf(provider, settings);
			const wire = await provider.load();
			const ask = wire.connect(connection);
			const speaker = {
				title: provider.title,
				keyEnv: provider.keyEnv ?? 'api-key',
				hint: wire.hint
			};
			return {
				provider: settings.provider,
				name: connection.model,
				contextTokens: connection.contextTokens,
				complete: (request)=>withRetries(request.signal, {
						clock: settings.clock,
						log: settings.log,
						who: `${provider.title} (${connection.model})`,
						callTimeoutMs: settings.callTimeoutMs ?? provider.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS,
						attempt: (signal)=>ask(request, signal),
						blocked: ()=>(0, models_wire.M1)('blocked', 'the prompt was refused by a policy', '', (0, tokens._y)(request, '')),
						giveUp: (kind, fault, tries)=>(0, explain.W)(speaker, connection, kind, fault, tries)
					})
			};
		}
		function connectionOf(provider, settings) {
			const given = trimmed(settings.baseUrl)?.replace(/\/+$/, '') ?? provider.defaultBaseUrl;
			const official = sameOrigin(given, provider.defaultBaseUrl);
			const baseUrl = official ? provider.defaultBaseUrl : given;
			const apiKey = trimmed(settings.apiKey);
			const secret = provider.keyEnv ?? 'api-key';
			if (provider.needsKey && official && apiKey === undefined) throw new errors.yo(`${provider.title} needs an API key: give the secret ${secret} to the input api-key.`);
			if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) throw new errors.yo(`The secret ${secret} holds a space, a line break or a letter that no key has: store it again.`);
			const model = trimmed(settings.model) ?? provider.defaultModel;
			return {
				model,
				apiKey,
				baseUrl,
				official,
				temperature: settings.temperature,
				contextTokens: settings.contextTokens ?? contextOf(settings.provider, model, provider),
				fetch: (0, models_fault.rj)(settings.fetch),
				log: settings.log
			};
		}
		const contextOf = (name, model, provider)=>(0, prices.xx)(name, model)?.context ?? provider.contextTokens;
		const trimmed = (text)=>text?.trim() || undefined;
		function sameOrigin(baseUrl, ours) {
			try {
				return new URL(baseUrl).origin === new URL(ours).origin;
			} catch  {
				throw new errors.yo('The input base-url is no URL: write it with https:// and without the path of one operation.');
			}
		}
	}),
	74799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			O4: ()=>(costUsd),
			xx: ()=>(priceOf)
		});
		const CLAUDE = 'https://platform.claude.com/docs/en/about-claude/pricing';
		const OPENAI = 'https://developers.openai.com/api/docs/models';
		const GEMINI = 'https://ai.google.dev/gemini-api/docs/pricing';
		const OVER_272K = {
			above: 272_000,
			input: 2,
			output: 1.5
		};
		const PRICES = [
			{
				provider: 'gemini',
				model: 'gemini-3.8-flash',
				input: 1.5,
				cached: 0.15,
				output: 7.5,
				context: 1_048_576,
				source: `${GEMINI}#gemini-3.8-flash`,
				read: '2026-10-07'
			},
			{
				provider: 'gemini',
				model: 'gemini-3.6-flash',
				input: 1.5,
				cached: 0.15,
				output: 7.5,
				context: 1_048_576,
				source: `${GEMINI}#gemini-3.6-flash`,
				read: '2026-11-20'
			},
			{
				provider: 'gemini',
				model: 'gemini-3.5-flash',
				input: 1.5,
				cached: 0.15,
				output: 9,
				context: 1_048_576,
				source: GEMINI,
				read: '2026-10-07'
			},
			{
				provider: 'anthropic',
				model: 'claude-fable-5-1',
				input: 10,
				cacheWrite: 12.5,
				cached: 0.25,
				output: 50,
				context: 1_000_000,
				source: CLAUDE,
				read: '2026-11-20'
			},
			{
				provider: 'anthropic',
				model: 'claude-opus-5-5',
				input: 4,
				cacheWrite: 5,
				cached: 0.2,
				output: 20,
				context: 1_000_000,
				source: 'https://platform.claude.com/docs/en/models/opus-5-5/overview',
				read: '2026-11-20'
			},
			{
				provider: 'anthropic',
				model: 'claude-sonnet-5-5',
				input: 2,
				cacheWrite: 2.5,
				cached: 0.2,
				output: 10,
				context: 1_000_000,
				source: 'https://platform.claude.com/docs/en/models/sonnet-5-5/overview',
				read: '2026-11-20'
			},
			{
				provider: 'anthropic',
				model: 'claude-haiku-5-5',
				input: 0.1,
				cacheWrite: 0.125,
				cached: 0.01,
				output: 0.5,
				long: {
					above: 100_000,
					input: 5,
					output: 5
				},
				context: 1_000_000,
				source: 'https://platform.claude.com/docs/en/models/haiku-5-5/overview',
				read: '2026-11-20'
			},
			{
				provider: 'anthropic',
				model: 'claude-opus-5',
				input: 5,
				cacheWrite: 6.25,
				cached: 0.5,
				output: 25,
				context: 1_000_000,
				source: CLAUDE,
				read: '2026-11-20'
			},
			{
				provider: 'anthropic',
				model: 'claude-sonnet-5',
				input: 2,
				cacheWrite: 2.5,
				cached: 0.2,
				output: 10,
				context: 1_000_000,
				source: 'https://platform.claude.com/docs/en/models/sonnet-5/overview',
				read: '2026-11-20'
			},
			{
				provider: 'openai',
				model: 'gpt-6.2-sol',
				input: 2,
				cacheWrite: 2.5,
				cached: 0.1,
				output: 10,
				long: OVER_272K,
				context: 1_050_000,
				source: `${OPENAI}/gpt-6.2-sol`,
				read: '2026-11-20'
			},
			{
				provider: 'openai',
				model: 'gpt-6.1-sol',
				input: 2,
				cacheWrite: 2.5,
				cached: 0.1,
				output: 10,
				long: OVER_272K,
				context: 1_050_000,
				source: `${OPENAI}/gpt-6.1-sol`,
				read: '2026-11-20'
			},
			{
				provider: 'openai',
				model: 'gpt-6.1-terra',
				input: 1,
				cacheWrite: 1.25,
				cached: 0.05,
				output: 5,
				long: OVER_272K,
				context: 1_050_000,
				source: `${OPENAI}/gpt-6.1-terra`,
				read: '2026-11-20'
			},
			{
				provider: 'openai',
				model: 'gpt-6-sol',
				input: 2,
				cacheWrite: 2.5,
				cached: 0.2,
				output: 10,
				long: OVER_272K,
				context: 1_050_000,
				source: `${OPENAI}/gpt-6-sol`,
				read: '2026-11-20'
			},
			{
				provider: 'openai',
				model: 'gpt-6-astra',
				input: 10,
				cacheWrite: 12.5,
				cached: 1,
				output: 50,
				long: OVER_272K,
				context: 1_050_000,
				source: `${OPENAI}/gpt-6-astra`,
				read: '2026-09-05'
			}
		];
		function priceOf(provider, model) {
			const name = model.replace(/^models\//, '');
			return PRICES.find((row)=>row.provider === provider && (name === row.model || (name.startsWith(`${row.model}-`) && /^-(?:\d{6,8}|\d{4}-\d{2}-\d{2}|latest|\d{3})$/.test(name.slice(row.model.length)))));
		}
		function costAt(row, usage) {
			const long = row.long && usage.input > row.long.above ? row.long : {
				input: 1,
				output: 1
			};
			const cached = Math.min(usage.cached, usage.input);
			return (((usage.input - cached) * Math.max(row.input, row.cacheWrite ?? 0) * long.input + cached * row.cached * long.input + usage.output * row.output * long.output) / 1_000_000);
		}
		function costUsd(provider, model, usage) {
			if (provider === 'ollama' || provider === 'none') return {
				usd: 0,
				known: true
			};
			const row = priceOf(provider, model);
			if (row) return {
				usd: costAt(row, usage),
				known: true
			};
			return {
				usd: Math.max(...PRICES.map((price)=>costAt(price, usage))),
				known: false
			};
		}
	}),
	46891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Jl: ()=>(tokensAtLeast),
			ZY: ()=>(reportedUsage),
			_y: ()=>(estimatedUsage)
		});
		const promptText = ({ system, messages })=>[
				system,
				...messages.map(messageText)
			].join('\n');
		function messageText(message) {
			if (message.role === 'user') return message.text;
			if (message.role === 'tool') return message.results.map((result)=>result.text).join('\n');
			return [
				message.text,
				...message.calls.map((call)=>JSON.stringify(call.args))
			].join('\n');
		}
		const tokensAtLeast = (request)=>Math.floor(promptText(request).replace(/(.)\1{3,}/gsu, '$1$1$1').length / 6);
		const tokensAtMost = (text)=>Math.ceil(Buffer.byteLength(text) / 2);
		const estimatedUsage = (request, output)=>({
				input: tokensAtMost(promptText(request)) + tokensAtMost(JSON.stringify(request.tools)),
				output: Math.max(1, tokensAtMost(output)),
				cached: 0,
				thinking: 0,
				estimated: true
			});
		function reportedUsage(counts) {
			if (!isCount(counts.input) || !isCount(counts.output)) return undefined;
			return {
				input: counts.input,
				output: counts.output,
				cached: isCount(counts.cached) ? Math.min(counts.cached, counts.input) : 0,
				thinking: isCount(counts.thinking) ? Math.min(counts.thinking, counts.output) : 0,
				estimated: false
			};
		}
		const isCount = (value)=>typeof value === 'number' && Number.isFinite(value) && value >= 0;
	}),
	52324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D6: ()=>(resultText),
			Ix: ()=>(offered),
			LT: ()=>(carried),
			M1: ()=>(unfinished),
			Ul: ()=>(carry),
			Zy: ()=>(parseArgs),
			yu: ()=>(madeUpId)
		});
		var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55012);
		const carry = (wire, content)=>({
				wire,
				content
			});
		function carried(wire, message) {
			const raw = message.raw;
			return raw?.wire === wire ? raw.content : undefined;
		}
		const unfinished = (stop, stopDetail, text, usage)=>({
				text,
				calls: [],
				stop,
				stopDetail,
				usage,
				raw: undefined
			});
		const offered = ({ tools, toolChoice })=>typeof toolChoice === 'object' ? tools.filter((tool)=>tool.name === toolChoice.name) : tools;
		const resultText = (result)=>result.isError && !/^error\b/i.test(result.text) ? `Error: ${result.text}` : result.text;
		function parseArgs(text) {
			if (typeof text !== 'string') return text;
			if (text.trim() === '') return {};
			try {
				const value = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text, 'arguments');
				return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : text;
			} catch  {
				return text;
			}
		}
		const madeUpId = (request, index)=>`call-${request.messages.length}-${index}`;
	}),
	66472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Bv: ()=>(blocks),
			UI: ()=>(opens),
			UR: ()=>(closes)
		});
		const OPEN = /^(`{3,}|~{3,})([^\n]*)$/;
		const HTML = /^ {0,3}</;
		const LONG_HTML = /^ {0,3}<(?:pre|script|style|textarea|[!?])/i;
		const closes = (line, fence)=>{
			const match = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line);
			return match?.[1] !== undefined && match[1][0] === fence[0] && match[1].length >= fence.length;
		};
		function opens(line) {
			const [, fence, info] = OPEN.exec(line) ?? [];
			if (!fence || info === undefined || (fence[0] === '`' && info.includes('`'))) return undefined;
			return {
				fence,
				info: info.trim()
			};
		}
		function blocks(text) {
			const found = [
				{
					code: false,
					lines: []
				}
			];
			let fence = '';
			let html = false;
			let longHtml = false;
			for (const line of text.split('\n')){
				const current = found[found.length - 1];
				if (fence) {
					current.lines.push(line);
					if (closes(line, fence)) {
						fence = '';
						found.push({
							code: false,
							lines: []
						});
					}
					continue;
				}
				if (line.trim() === '') html = false;
				else if (LONG_HTML.test(line)) longHtml = true;
				else if (HTML.test(line)) html = true;
				const opened = html || longHtml ? undefined : opens(line);
				if (opened) {
					fence = opened.fence;
					found.push({
						code: true,
						lines: [
							line
						]
					});
				} else current.lines.push(line);
			}
			return found.filter((block)=>block.lines.length > 0);
		}
	}),
	3019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			B: ()=>(invisibleIn),
			_: ()=>(stripInvisible)
		});
		var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41609);
		const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\n\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]+[0-~]|\x1b[0-OQ-WYZ\\`-~]|\^\[\[[0-9;?]*[A-Za-z]/g;
		const INVISIBLE = '[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2800\\u3164\\u115F\\u1160\\uFFA0]';
		const PICTOGRAPH = '\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier}\\uFE0F?)?';
		const FILTER = new RegExp(`(${PICTOGRAPH}(?:\\u200D${PICTOGRAPH}){0,7}|[0-9#*]\\uFE0F\\u20E3)|([\\x85\\u2028\\u2029])|${INVISIBLE}`, 'gu');
		const SUSPECT = new RegExp(`${INVISIBLE}|[\\x85\\u2028\\u2029]`, 'u');
		const ansiOnce = (text)=>text.replace(ANSI, '');
		function filterOnce(text) {
			if (!SUSPECT.test(text)) return text;
			return text.replace(FILTER, (_all, kept, line)=>kept ?? (line ? '\n' : ''));
		}
		function invisibleIn(text) {
			if (!SUSPECT.test(text)) return new Set();
			return new Set([
				...text.matchAll(FILTER)
			].flatMap(([all, kept])=>(kept === undefined ? [
					all
				] : [])));
		}
		const spoil = (text)=>text.replace(/[\x1b\x90\x98\x9b-\x9f]/g, '').replace(/\^\[(?=\[)/g, '^ [');
		const stripInvisible = (text)=>(0, _settle_js__WEBPACK_IMPORTED_MODULE_0__.G)(text, (current)=>filterOnce(ansiOnce(current)), spoil);
	}),
	55012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CB: ()=>(textsOf),
			qF: ()=>(parseJson),
			zO: ()=>(mapTexts)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_JSON_BYTES = 1024 * 1024;
		const MAX_JSON_DEPTH = 64;
		const place = (text, at)=>{
			const before = text.slice(0, at);
			const line = before.split('\n').length;
			return `${line}:${at - before.lastIndexOf('\n')}`;
		};
		function endOfString(text, at) {
			for(let index = at + 1; index < text.length; index += 1){
				const char = text[index];
				if (char === '\\') index += 1;
				else if (char === '"') return index + 1;
			}
			return text.length;
		}
		function check(text, where) {
			const stack = [];
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if (char === '{' || char === '[') {
					stack.push(char === '{' ? new Set() : undefined);
					if (stack.length > MAX_JSON_DEPTH) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${place(text, at)}: more than ${MAX_JSON_DEPTH} levels deep.`);
				} else if (char === '}' || char === ']') stack.pop();
				else if (char === '"') {
					const end = endOfString(text, at);
					const keys = stack[stack.length - 1];
					if (keys && /^\s*:/.test(text.slice(end, end + 200))) addKey(keys, text.slice(at, end), where, ()=>place(text, at));
					at = end - 1;
				}
			}
		}
		function addKey(keys, literal, where, at) {
			let key = literal;
			try {
				key = JSON.parse(literal);
			} catch  {
				return;
			}
			if (key === '__proto__') throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${at()}: the key "__proto__" is not allowed.`);
			if (keys.has(key)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${at()}: the key "${key.slice(0, 80)}" stands twice.`);
			keys.add(key);
		}
		function parseJson(text, where, maxBytes = MAX_JSON_BYTES) {
			if (Buffer.byteLength(text) > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: larger than ${maxBytes} bytes.`);
			check(text, where);
			try {
				return JSON.parse(text);
			} catch (error) {
				const at = /position (\d+)/.exec((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error))?.[1];
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}${at ? `:${place(text, Number(at))}` : ''}: not valid JSON.`, {
					cause: error
				});
			}
		}
		function textsOf(value) {
			const texts = [];
			const seen = new Set();
			const open = [
				value
			];
			while(open.length > 0){
				const next = open.pop();
				if (typeof next === 'string') texts.push(next);
				if (typeof next !== 'object' || next === null || seen.has(next)) continue;
				seen.add(next);
				const entries = Array.isArray(next) ? next.map((item)=>[
						'',
						item
					]) : Object.entries(next);
				for (const [key, item] of entries.toReversed())open.push(item, key);
			}
			return texts.filter((text)=>text !== '').join('\n');
		}
		function mapTexts(value, change, depth = 1) {
			if (depth > MAX_JSON_DEPTH) throw new Error(`A value is at most ${MAX_JSON_DEPTH} levels deep (I9).`);
			const map = (item)=>{
				if (typeof item === 'string') return change(item);
				return item === null || typeof item !== 'object' ? item : mapTexts(item, change, depth + 1);
			};
			if (value === null || typeof value !== 'object') return map(value);
			if (Array.isArray(value)) return value.map(map);
			return Object.fromEntries(Object.entries(value).map(([key, item])=>[
					change(key),
					map(item)
				]));
		}
	}),
	33567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DV: ()=>(codeBlock),
			Nd: ()=>(escapePipes),
			R_: ()=>(heading),
			ti: ()=>(inlineCode),
			tp: ()=>(table),
			zH: ()=>(details)
		});
		const longestRun = (text)=>text.match(/`+/g)?.reduce((longest, run)=>Math.max(longest, run.length), 0) ?? 0;
		const heading = (level, text)=>`${'#'.repeat(Math.min(6, Math.max(1, level)))} ${text.replace(/\s+/g, ' ').trim()}`;
		function inlineCode(text) {
			const line = oneLine(text);
			if (line.trim() === '') return '` `';
			const ticks = '`'.repeat(longestRun(line) + 1);
			const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
			return ticks + pad + line + pad + ticks;
		}
		function codeBlock(text, language = '') {
			const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
			return `${ticks}${language.replace(/[^\w+#.-]/g, '')}\n${text.replace(/\n$/, '')}\n${ticks}`;
		}
		const escapePipes = (text)=>text.replace(/\\[\s\S]|\|/g, (found)=>(found === '|' ? '\\|' : found));
		const oneLine = (text)=>/[\r\n]/.test(text) ? text.split(/[\r\n]/).map((line)=>line.trim()).filter((line)=>line !== '').join(' ') : text;
		const escapeCell = (text)=>escapePipes(oneLine(text));
		function table(header, rows) {
			const line = (cells)=>`| ${header.map((_, column)=>escapeCell(cells[column] ?? '')).join(' | ')} |`;
			return [
				line(header),
				`|${' --- |'.repeat(header.length)}`,
				...rows.map(line)
			].join('\n');
		}
		const details = (summary, body)=>`<details>\n<summary>${summary.replace(/[<>&]/g, (char)=>({
					'<': '&lt;',
					'>': '&gt;'
				})[char] ?? '&amp;')}</summary>\n\n${body}\n\n</details>`;
	}),
	69054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			p: ()=>(nearest)
		});
		function nearest(word, names) {
			const start = word.slice(0, 60).toLowerCase();
			const limit = Math.max(2, Math.floor(start.length / 3));
			const ranked = names.map((name)=>({
					name,
					far: distance(start, name.toLowerCase())
				}));
			return ranked.sort((a, b)=>a.far - b.far).find(({ far })=>far <= limit)?.name;
		}
		function distance(a, b) {
			let row = Array.from({
				length: b.length + 1
			}, (_, index)=>index);
			for (const [i, letter] of [
				...a
			].entries()){
				const next = [
					i + 1
				];
				for (const [j, other] of [
					...b
				].entries()){
					next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
				}
				row = next;
			}
			return row[b.length];
		}
	}),
	94561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			neutralize: ()=>(neutralize),
			b: ()=>(neutralizeInline)
		});
		var decode = __webpack_require__(81161);
		var invisible = __webpack_require__(3019);
		var markdown = __webpack_require__(33567);
		var risky = __webpack_require__(54126);
		var sanitize = __webpack_require__(20629);
		var settle = __webpack_require__(41609);
		;
		function pieces(line) {
			const found = [];
			const runs = [
				...line.matchAll(/`+/g)
			].map((match)=>({
					at: match.index,
					length: match[0].length
				}));
			const later = new Map();
			for (const run of runs.toReversed()){
				const list = later.get(run.length);
				if (list) list.push(run.at);
				else later.set(run.length, [
					run.at
				]);
			}
			let from = 0;
			for(let at = 0; at < line.length; at += 1){
				if (line[at] === '\\') {
					at += 1;
					continue;
				}
				if (line[at] !== '`') continue;
				let end = at;
				while(line[end] === '`')end += 1;
				const list = later.get(end - at) ?? [];
				while(list.length > 0 && list[list.length - 1] < end)list.pop();
				const partner = list[list.length - 1];
				if (partner !== undefined) {
					if (at > from) found.push({
						code: false,
						text: line.slice(from, at)
					});
					from = partner + (end - at);
					found.push({
						code: true,
						text: line.slice(at, from)
					});
					at = from - 1;
				} else at = end - 1;
			}
			if (from < line.length) found.push({
				code: false,
				text: line.slice(from)
			});
			return found;
		}
		;
		const MAX_CHARS = 60_000;
		const LINK = /(!?)\[([^[\]`\\\n]{0,300})\]\([ \t]{0,9}<?([^\s<>()`\\]{1,2000})>?(?:[ \t]{1,9}(?:"[^"`]{0,300}"|'[^'`]{0,300}'))?[ \t]{0,9}\)/y;
		const WORD = /[^\s<>()[\]{}"'|*~,;`\\!]+/y;
		function trailing(word) {
			let length = 0;
			while(length < word.length && '.:?_'.includes(word[word.length - 1 - length]))length += 1;
			return length;
		}
		function endsThere(text, at, last) {
			const trail = /^[).,:;!?*_'"\]]{0,4}/.exec(text.slice(at, at + 4))?.[0] ?? '';
			const next = text[at + trail.length];
			return next === undefined ? last : /\s/.test(next);
		}
		const PLAIN_LESS = /^<[=<-]{0,2}\d{0,9}(?:\s|$)/;
		function writer(allow) {
			const parts = [];
			let last = '';
			const push = (part)=>{
				if (!part) return;
				parts.push(part);
				last = part[part.length - 1];
			};
			return {
				text: push,
				code (part) {
					if (last === '`' || last === '\\') push(' ');
					push((0, risky.GN)(part, allow));
				},
				last: ()=>last,
				done: ()=>parts.join('')
			};
		}
		const unescaped = (text)=>text.replace(/\\([\s\S])/g, (all, char)=>(/[@#/:.\-_!&<([]/.test(char) ? char : all));
		function neutralizeText(source, out, state, line) {
			const text = unescaped((0, decode.hl)(source));
			for(let at = 0; at < text.length;){
				const char = text[at];
				LINK.lastIndex = at;
				const link = char === '[' || char === '!' ? LINK.exec(text) : null;
				if (link) {
					const [all, image, label = '', url = ''] = link;
					if (!image && (0, risky.oQ)(url, state.allow)) {
						out.text('[');
						neutralizeLabel(label, out, state, line);
						out.text(`](${url})`);
					} else {
						neutralizeLabel(label || (image ? 'image' : 'link'), out, state, line);
						out.text(' (');
						out.code(`\`${url}\``);
						out.text(')');
					}
					at += all.length;
					continue;
				}
				WORD.lastIndex = at;
				const word = WORD.exec(text)?.[0];
				if (word === undefined) {
					out.text(single(text, at, state.allow, line));
					if (char === '\\' && at + 1 < text.length && /[!-/:-@[-`{-~]/.test(text[at + 1])) {
						out.text(text[at + 1]);
						at += 1;
					}
					at += 1;
					continue;
				}
				at += word.length;
				neutralizeWord(word, out, state, line, endsThere(text, at, line.last));
			}
		}
		function neutralizeLabel(label, out, state, line) {
			const place = {
				start: line.start,
				last: false
			};
			neutralizeText(label, out, {
				...state,
				allow: {
					...state.allow,
					links: []
				}
			}, place);
			line.start = place.start;
		}
		function single(text, at, allow, line) {
			const char = text[at];
			if (char === '`') return '\\`';
			if (char === '<') return PLAIN_LESS.test(text.slice(at, at + 13) + (line.last ? '' : '`')) ? '<' : '\\<';
			if (char === '[' && text[at - 1] === '!') return '\\[';
			if (char === '(' && text[at - 1] === ']') {
				const url = /^[^\s()<>`"\\]{1,2000}(?=\))/.exec(text.slice(at + 1, at + 2002))?.[0] ?? '';
				const end = at + 1 + url.length;
				return (0, risky.oQ)(url, allow) && endsThere(text, end, line.last) ? '(' : '\\(';
			}
			return char;
		}
		function neutralizeWord(word, out, state, line, closed) {
			const defines = word.startsWith(':') && out.last() === ']';
			const rest = defines ? word.slice(1) : word;
			if (defines) out.text('\\:');
			const core = rest.slice(0, rest.length - trailing(rest));
			if (core && (0, risky.HV)(core, state.allow, {
				start: line.start,
				closed
			})) {
				out.code(`\`${core}\``);
				out.text(rest.slice(core.length));
			} else out.text(rest);
			if (/[\p{L}\p{N}]/u.test(rest) && !/^\d{1,9}[.)]?$/.test(rest)) line.start = false;
		}
		function neutralizeLine(line, state) {
			const out = writer(state.allow);
			const place = {
				start: true,
				last: false
			};
			const source = line.replace(/^([\s>*+\-\d.)]{0,60})(?=~~~)/, '$1\\');
			const found = pieces(source);
			for (const [index, piece] of found.entries()){
				place.last = index === found.length - 1;
				if (piece.code) {
					out.code(state.table ? (0, markdown.Nd)(piece.text) : piece.text);
					place.start = false;
				} else neutralizeText(piece.text, out, state, place);
			}
			return (0, risky.sc)(out.done());
		}
		const FENCE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})(.*)$/;
		const isTableRule = (line)=>line.includes('-') && /[|:]/.test(line) && /^[\s>*+\-.)\d:|]+$/.test(line);
		function inTable(lines) {
			const rows = lines.map(()=>false);
			let from = 0;
			let rule = false;
			for(let at = 0; at <= lines.length; at += 1){
				const line = lines[at];
				if (line === undefined || /^[ \t]*$/.test(line)) {
					if (rule) rows.fill(true, from, at);
					from = at + 1;
					rule = false;
				} else rule ||= isTableRule(line);
			}
			return rows;
		}
		const ACTIVE = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i;
		const languageOf = (info)=>{
			const word = info.trim().split(/\s/)[0] ?? '';
			return /^[\w+#.-]{1,32}$/.test(word) && !ACTIVE.test(word) ? word : word ? 'text' : '';
		};
		function pass(text, allow) {
			const lines = (0, invisible._)(text).split('\n');
			const tables = inTable(lines);
			const state = {
				allow,
				table: false
			};
			const out = [];
			for(let at = 0; at < lines.length; at += 1){
				const line = lines[at];
				const [, indent = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
				if (!fence || (fence[0] === '`' && info.includes('`'))) {
					state.table = tables[at];
					out.push(allow.lines.has(line) ? line : neutralizeLine(line, state));
					continue;
				}
				const closing = new RegExp(`^ {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`);
				const content = [];
				for(at += 1; at < lines.length; at += 1){
					const inner = dedent(lines[at], indent.length);
					if (closing.test(inner)) break;
					content.push(inner);
				}
				if (indent.trim() !== '') out.push(`${indent.trimEnd()} code:`);
				out.push((0, markdown.DV)((0, risky.Pu)(content.join('\n')), languageOf(info)));
			}
			return out.join('\n');
		}
		function dedent(line, most) {
			let at = 0;
			while(at < most && (line[at] === ' ' || line[at] === '\t'))at += 1;
			return line.slice(at);
		}
		const asCode = (text)=>(0, markdown.DV)((0, risky.Pu)((0, invisible._)(text)));
		function neutralize(markdown, options = {}) {
			const { maxChars = MAX_CHARS } = options;
			const allow = (0, risky.TQ)(options);
			let limit = maxChars;
			for(let round = 0; round < 12 && limit > 0; round += 1){
				const calm = (0, settle.G)((0, sanitize.Np)(markdown, limit), (text)=>pass(text, allow), asCode);
				if (calm.length <= maxChars) return calm;
				limit = Math.min(limit - 1, Math.floor((limit * maxChars * 0.95) / calm.length));
			}
			return '';
		}
		function neutralizeInline(text, options = {}) {
			const { maxChars = 500 } = options;
			const allow = (0, risky.TQ)(options);
			const line = (current)=>(0, markdown.Nd)(neutralizeLine((0, sanitize.g$)(current, Number.POSITIVE_INFINITY), {
					allow,
					table: true
				}));
			return (0, settle.G)((0, sanitize.g$)(text, maxChars), line, (rest)=>`\`${rest.replace(/[`|\\]/g, ' ').trim() || ' '}\``);
		}
	}),
	38399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			K1: ()=>(MAX_ALIASES),
			Pq: ()=>(MAX_YAML_DEPTH),
			RX: ()=>(checkTree),
			hN: ()=>(parseYaml),
			jl: ()=>(MAX_YAML_BYTES),
			n6: ()=>(checkNesting),
			v: ()=>(parseYamlDocuments)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_YAML_BYTES = 256 * 1024;
		const MAX_YAML_DEPTH = 32;
		const MAX_ALIASES = 100;
		const MAX_OPEN = 200;
		function checkNesting(text, where, before) {
			let open = 0;
			let line = before + 1;
			let markers = 0;
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if (char === '\n') {
					line += 1;
					markers = 0;
				} else if (char === '[' || char === '{') open += 1;
				else if (char === ']' || char === '}') open = Math.max(0, open - 1);
				else if ((char === '-' || char === '?' || char === ':') && /\s/.test(text[at + 1] ?? '\n')) markers += 1;
				if (open > MAX_OPEN || markers > MAX_OPEN) {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${line}: more than ${MAX_YAML_DEPTH} levels deep.`);
				}
			}
		}
		function checkTree(root, walk) {
			const stack = [
				{
					node: root,
					path: '',
					depth: 1
				}
			];
			for(let next = stack.pop(); next; next = stack.pop()){
				const { node, path, depth } = next;
				const at = (inner)=>`${walk.where}:${walk.place(inner)}: ${path || 'top level'}`;
				const map = walk.isMap(node);
				if (!map && !walk.isSeq(node)) continue;
				if (depth > MAX_YAML_DEPTH) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${at(node)}: more than ${MAX_YAML_DEPTH} levels deep.`);
				const keys = new Set();
				for (const [index, item] of node.items.entries()){
					if (!map) {
						stack.push({
							node: item,
							path: `${path}[${index}]`,
							depth: depth + 1
						});
						continue;
					}
					const pair = item;
					const key = walk.isScalar(pair.key) ? pair.key.value : undefined;
					if (typeof key !== 'string' && typeof key !== 'number' && typeof key !== 'boolean') {
						throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${at(pair.key)}: a key must be a plain word.`);
					}
					if (key === '__proto__') throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${at(pair.key)}: the key "__proto__" is not allowed.`);
					if (keys.has(String(key))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${at(pair.key)}: the key "${key}" stands twice.`);
					keys.add(String(key));
					stack.push({
						node: pair.value,
						path: path ? `${path}.${key}` : String(key),
						depth: depth + 1
					});
				}
			}
		}
		function checkDepth(value, where) {
			const seen = new Map();
			const stack = [
				[
					value,
					1
				]
			];
			for(let next = stack.pop(); next; next = stack.pop()){
				const [item, depth] = next;
				if (typeof item !== 'object' || item === null || (seen.get(item) ?? 0) >= depth) continue;
				if (depth > MAX_YAML_DEPTH) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: more than ${MAX_YAML_DEPTH} levels deep.`);
				seen.set(item, depth);
				for (const inner of Object.values(item))stack.push([
					inner,
					depth + 1
				]);
			}
		}
		async function parseYaml(text, where) {
			checkSize(text, where);
			return (await readDocument(text, where, 0)).value;
		}
		const MAX_YAML_DOCUMENTS = 50;
		const MAX_PARTS = 4 * MAX_YAML_DOCUMENTS;
		async function parseYamlDocuments(text, where) {
			checkSize(text, where);
			const parts = partsOf(text);
			const found = [];
			for (const { part, before } of parts.slice(0, MAX_PARTS)){
				try {
					const document = await readDocument(part, where, before);
					if (document.value !== null) found.push(document);
				} catch (error) {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
					found.push({
						error
					});
				}
			}
			if (parts.length > MAX_PARTS || found.length > MAX_YAML_DOCUMENTS) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: more than ${MAX_YAML_DOCUMENTS} documents; move some to another file.`);
			}
			return found;
		}
		function partsOf(text) {
			const parts = [];
			let line = 0;
			let head = '';
			for (const piece of text.split(/(?<=^|\n)(?=---(?:[ \t\r\n]|$))/)){
				const part = head + piece;
				const isHead = /^%/.test(part) && part.split('\n').every((row)=>/^(?:%|\s*(?:#|$))/.test(row));
				head = isHead ? part : '';
				if (isHead) continue;
				parts.push({
					part,
					before: line
				});
				line += part.split('\n').length - 1;
			}
			return head === '' ? parts : [
				...parts,
				{
					part: head,
					before: line
				}
			];
		}
		function checkSize(text, where) {
			if (Buffer.byteLength(text) > MAX_YAML_BYTES) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: larger than ${MAX_YAML_BYTES} bytes.`);
		}
		async function readDocument(text, where, before) {
			checkNesting(text, where, before);
			const { parseDocument, LineCounter, isMap, isSeq, isScalar } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const lines = new LineCounter();
			const document = read();
			const [problem] = [
				...document.errors,
				...document.warnings
			];
			if (problem) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${placeAt(problem.pos[0])}: ${problem.message.split('\n')[0]}`);
			checkTree(document.contents, {
				where,
				place,
				isMap,
				isSeq,
				isScalar
			});
			const value = convert();
			checkDepth(value, where);
			return {
				value,
				placeOf: (path)=>place(nodeAt(document.contents, path))
			};
			function placeAt(offset) {
				const { line, col } = lines.linePos(offset);
				return `${before + line}:${col}`;
			}
			function place(node) {
				const start = node?.range?.[0];
				return start === undefined ? `${before + 1}:1` : placeAt(start);
			}
			function convert() {
				try {
					return document.toJS({
						maxAliasCount: MAX_ALIASES
					});
				} catch (error) {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}:${place(document.contents)}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
						cause: error
					});
				}
			}
			function read() {
				try {
					return parseDocument(text, {
						schema: 'core',
						version: '1.2',
						merge: false,
						uniqueKeys: false,
						strict: true,
						prettyErrors: false,
						logLevel: 'error',
						lineCounter: lines
					});
				} catch (error) {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: cannot be read as YAML: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
						cause: error
					});
				}
			}
		}
		function nodeAt(root, path) {
			let found = root;
			let inside = root;
			for (const step of path){
				const items = inside?.items;
				if (!Array.isArray(items)) break;
				const pair = items.find((item)=>item?.key?.value?.toString() === String(step));
				const entry = pair ?? (typeof step === 'number' ? items[step] : undefined);
				if (entry === undefined) break;
				found = pair ? pair.key : entry;
				inside = pair ? pair.value : entry;
			}
			return found;
		}
	}),
	54126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			GN: ()=>(calmSpan),
			HV: ()=>(isRisky),
			Pu: ()=>(calmCode),
			TQ: ()=>(allowed),
			oQ: ()=>(mayLink),
			sc: ()=>(breakComments)
		});
		function allowed(options) {
			return {
				commands: new Set((options.allowCommands ?? []).map((command)=>`\`@${command}\``)),
				lines: new Set(options.allowLines),
				mentions: new Set((options.allowMentions ?? []).map((name)=>`@${name.replace(/^@/, '').toLowerCase()}`)),
				links: (options.allowLinks ?? []).map((prefix)=>new URL(prefix))
			};
		}
		const LEAVES_A_REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\//i;
		function mayLink(text, { links }) {
			if (links.length === 0 || !/^https?:\/\/[\x21-\x7e]+$/.test(text) || /.:\/\/.*:\/\//.test(text) || REFERENCE.test(text) || !URL.canParse(text)) return false;
			const url = new URL(text);
			if (url.username || url.password) return false;
			const whole = LEAVES_A_REFERENCE.test(url.pathname);
			return links.some((prefix)=>{
				if (whole) return prefix.origin === url.origin && prefix.pathname === url.pathname && url.search === '';
				const path = prefix.pathname.endsWith('/') ? prefix.pathname : `${prefix.pathname}/`;
				return url.origin === prefix.origin && `${url.pathname}/`.startsWith(path);
			});
		}
		const SCHEME = /^_*(?:javascript|data|vbscript|file|blob|mailto|xmpp|ftp|tel|sms|ssh|git|vscode|about|view-source):./i;
		const REFERENCE = /#\d|(?:^|[^A-Za-z0-9])GH-\d/i;
		const BOTS_BY_NAME = /^(?:bors|homu|recheck|retest)\b/i;
		function isRisky(word, allow, at) {
			if (/@[._-]*[A-Za-z0-9]/.test(word)) return !allow.mentions.has(word.toLowerCase());
			if (word.includes('://')) return !at.closed || !mayLink(word, allow);
			if (/^\/\/+[^/]/.test(word) || /(?:^|[^A-Za-z0-9])www\./i.test(word) || SCHEME.test(word)) return true;
			if (REFERENCE.test(word)) return true;
			return at.start && (/^\/[A-Za-z]/.test(word) || BOTS_BY_NAME.test(word));
		}
		const COMMAND_LINE = /^([^\S\r\n]*)(?=\/[A-Za-z][\w-]*(?![\w/-])|(?:bors|homu)\s)/gim;
		const BOT_MENTION = /@(?=(?:dependabot|renovate|mergify|mergifyio|bors|homu|rustbot|rust-timer|pytorchbot|pytorchmergebot|k8s-ci-robot|copilot|claude|codex|gemini-cli|coderabbitai|cursor|sweep|devin-ai-integration|graphite-app|ai-[a-z]+)\b)/gi;
		const calmCode = (text)=>breakComments(text).replace(COMMAND_LINE, '$1\\').replace(BOT_MENTION, '@ ');
		const calmSpan = (text, { commands })=>commands.has(text) ? text : text.replace(BOT_MENTION, '@ ');
		const breakComments = (text)=>text.replace(/<!(?=--)/g, '<! ');
	}),
	20629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			qC: ()=>(CAPS),
			Np: ()=>(cap),
			aj: ()=>(sanitize),
			g$: ()=>(sanitizeLine),
			mI: ()=>(sanitizeLog)
		});
		var decode = __webpack_require__(81161);
		var fences = __webpack_require__(66472);
		;
		const MAX_INFO = 48;
		function dropComments(text) {
			const lastClose = text.lastIndexOf('>');
			let out = '';
			let from = 0;
			for(;;){
				const at = text.indexOf('<', from);
				const next = text[at + 1];
				if (at < 0) return out + text.slice(from);
				if (next !== '!' && next !== '?') {
					out += text.slice(from, at + 1);
					from = at + 1;
					continue;
				}
				out += text.slice(from, at);
				const end = endOfComment(text, at, lastClose);
				if (end < 0) return out;
				if (end === at) out += '<';
				from = end === at ? at + 1 : end;
			}
		}
		function endOfComment(text, at, lastClose) {
			const after = (end, from)=>{
				const found = text.indexOf(end, from);
				return found < 0 ? -1 : found + end.length;
			};
			if (text.startsWith('<!--', at)) return after('-->', at + 2);
			if (text.startsWith('<![CDATA[', at)) return after(']]>', at);
			const other = text.startsWith('<?', at) || /[A-Za-z]/.test(text[at + 2] ?? '');
			return other && at < lastClose ? after('>', at) : at;
		}
		const VALID_TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/g;
		const NAMES = 'a|abbr|b|blockquote|br|code|dd|del|details|div|dl|dt|em|figure|g?image|h[1-6]|hr|i|img|input|ins|kbd|li|ol|p|path|picture|pre|q|s|samp|source|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|ul|var|video';
		const LOOSE_TAG = new RegExp(`<(/?)(${NAMES})(?=[\\s/])([^<>]*)>`, 'gi');
		const KEPT = /[\s/"'](href|src)\s*=\s*(?:"([^"\s]{0,2000})"|'([^'\s]{0,2000})'|([^\s"'=<>`]{1,2000}))/i;
		function bareTag(close, name, attributes, end) {
			const [, key, double, single, plain] = KEPT.exec(` ${attributes}`) ?? [];
			const url = double ?? single ?? plain;
			return `<${close}${name}${key && url ? ` ${key.toLowerCase()}="${url}"` : ''}${end ? ' /' : ''}>`;
		}
		const dropAttributes = (text)=>text.replace(VALID_TAG, (_all, close, name, attributes, end)=>bareTag(close, name, attributes, end)).replace(LOOSE_TAG, (_all, close, name, attributes)=>bareTag(close, name, attributes, ''));
		function dropAlt(text) {
			const open = [];
			const cuts = [];
			for(let at = 0; at < text.length; at += 1){
				const char = text[at];
				if (char === '\\') at += 1;
				else if (char === '[') open.push(at);
				else if (char === ']') {
					const start = open.pop();
					if (start === undefined) continue;
					const follows = text[at + 1];
					const image = start > 0 && text[start - 1] === '!';
					if (image && (follows === '(' || follows === '[') && at > start + 1) {
						while(cuts.length > 0 && cuts[cuts.length - 1][0] > start)cuts.pop();
						cuts.push([
							start + 1,
							at
						]);
					}
				} else if (char === '\n' && text[at + 1] === '\n') open.length = 0;
			}
			let out = '';
			let from = 0;
			for (const [start, end] of cuts){
				out += text.slice(from, start);
				from = end;
			}
			return out + text.slice(from);
		}
		const LINK_TITLE = /(\]\([ \t\n]*(?:<[^<>\n]*>|[^\s<>"'()][^\s<>"']*))[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))[ \t\n]*\)/g;
		const dropTitles = (text)=>text.replace(LINK_TITLE, '$1)');
		const DEFINITION = /^([ \t>]{0,12})\[((?:\\[^\n]|[^[\]\\\n]){1,500})\]:[ \t]*(?:\n[ \t>]{0,12})?(<[^<>\n]*>|[^\s<][^\s]*)(?:[ \t]*(?:\n[ \t>]{0,12})?[ \t](?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t]*$/gm;
		const FOOTNOTE = /^[ \t>]{0,12}\[(\^[^[\]\s]{1,200})\]:[^\n]*(?:\n(?:[ \t]+\S|[^\s[])[^\n]*)*$/gm;
		const label = (text)=>text.trim().replace(/\s+/g, ' ').toLowerCase();
		function dropDefinitions(text, whole) {
			if (!text.includes(']:')) return text;
			const used = new Map();
			for (const [, name] of whole.matchAll(/\[((?:\\[^\n]|[^[\]\\]){1,500})\]/g)){
				const key = label(name ?? '');
				used.set(key, (used.get(key) ?? 0) + 1);
			}
			const kept = (name)=>(used.get(label(name)) ?? 0) > 1;
			return text.replace(FOOTNOTE, (all, name)=>(kept(name) ? all : '')).replace(DEFINITION, (all, indent, name, url)=>name.startsWith('^') ? all : kept(name) ? `${indent}[${name}]: ${url}` : '');
		}
		const dropInfo = (text)=>text.replace(/^([ \t>*+\-\d.)]{0,24})(`{3,}|~{3,})([^\n`]*)$/gm, (_all, indent, fence, info)=>{
				const language = info.trim().split(/\s/)[0] ?? '';
				return indent + fence + (info.trim().length <= MAX_INFO && /^[\w+#.-]*$/.test(language) ? language : '');
			});
		const prose = (text, whole)=>dropDefinitions(dropTitles(dropAlt(dropAttributes(dropComments((0, decode.hl)(text))))), whole);
		const dropHiddenOnce = (text)=>dropInfo((0, fences.Bv)(text).map((block)=>(block.code ? block.lines.join('\n') : prose(block.lines.join('\n'), text))).join('\n'));
		const spoilMarkup = (text)=>text.replace(/[<>&[\]`~]/g, ' ');
		var invisible = __webpack_require__(3019);
		var settle = __webpack_require__(41609);
		;
		const CAPS = {
			title: 256,
			body: 16_000,
			comment: 8_000,
			comments: 50,
			log: 64_000,
			diff: 200_000,
			read: 20_000,
			patch: 8_000
		};
		const head = (text, at)=>text.slice(0, at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at - 1 : at);
		const tail = (text, length)=>{
			const at = text.length - length;
			return length <= 0 ? '' : text.slice((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at);
		};
		function cap(text, maxChars, keep = 'start') {
			if (text.length <= maxChars) return text;
			const mark = (omitted)=>`
\u{2026} ${omitted} characters omitted \u{2026}${keep === 'ends' ? '\n' : ''}`;
			const room = maxChars - mark(text.length).length;
			if (room <= 0) return head(text, Math.max(0, maxChars));
			const first = head(text, keep === 'ends' ? Math.floor(room / 4) : room);
			const last = keep === 'ends' ? tail(text, room - first.length) : '';
			return first + mark(text.length - first.length - last.length) + last;
		}
		const settled = (text)=>(0, settle.G)(text, (current)=>(0, invisible._)(dropHiddenOnce((0, invisible._)(current))), spoilMarkup);
		function sanitize(text, options = {}) {
			const clean = settled(text);
			const { maxChars } = options;
			if (maxChars === undefined || clean.length <= maxChars) return clean;
			return settled(cap(clean, maxChars));
		}
		function sanitizeLog(text, options = {}) {
			const clean = (0, invisible._)(text);
			const { maxChars } = options;
			if (maxChars === undefined || clean.length <= maxChars) return clean;
			return (0, invisible._)(cap(clean, maxChars, 'ends'));
		}
		function sanitizeLine(text, max = CAPS.title) {
			const line = (0, invisible._)(text).replace(/\s+/gu, ' ').trim();
			if (line.length <= max) return line;
			return max < 2 ? head(line, max) : `${(0, invisible._)(head(line, max - 1)).trimEnd()}\u{2026}`;
		}
	}),
	41609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(settle)
		});
		const ROUNDS = 6;
		function settle(text, pass, breakUp) {
			let current = text;
			for(let half = 0; half < 2; half += 1){
				for(let round = 0; round < ROUNDS; round += 1){
					const next = pass(current);
					if (next === current) return current;
					current = next;
				}
				if (half === 0) current = breakUp(current);
			}
			return current;
		}
	}),
	99809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Kf: ()=>(runReconcile),
			N: ()=>(runDetect),
			Rm: ()=>(runCreateFix),
			US: ()=>(runTriage),
			dl: ()=>(runMetrics),
			im: ()=>(readConfigText)
		});
		var _agent_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50534);
		var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94395);
		var _domain_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14077);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(807);
		var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22049);
		var _github_etags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48970);
		var _github_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59161);
		var _jobs_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4905);
		function wire(settings, host, long) {
			let calls = Number.POSITIVE_INFINITY;
			const { github, writer } = (0, _github_client_js__WEBPACK_IMPORTED_MODULE_0__.S)({
				urls: settings.urls,
				token: settings.token,
				repositoryTokens: new Map(settings.repositoryTokens.map(({ repo, token })=>[
						(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_1__.wb)(repo),
						token
					])),
				fetch: host.fetch,
				clock: host.clock,
				log: host.log,
				userAgent: 'ai-devops',
				signal: host.signal,
				callsLeft: (left)=>{
					calls = left;
				},
				...long
			});
			const began = host.clock.monotonic();
			const loadSession = ()=>Promise.all([
					__webpack_require__.e(3846),
					__webpack_require__.e(9762),
					__webpack_require__.e(6400),
					__webpack_require__.e(7),
					__webpack_require__.e(6164)
				]).then(__webpack_require__.bind(__webpack_require__, 6164));
			const deps = {
				settings,
				host,
				github,
				writer,
				model: settings.provider === 'none' ? undefined : once(async ()=>{
					const { connectModel } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69460));
					const { provider, model, apiKey, baseUrl, temperature } = settings;
					const { fetch, clock, log } = host;
					return connectModel({
						provider,
						model,
						apiKey,
						baseUrl,
						temperature,
						fetch,
						clock,
						log
					});
				}),
				openSession: async (names, scope, staging)=>{
					const { openSession } = await loadSession();
					return openSession({
						...settings.mcp,
						names,
						...(staging ? {
							staging
						} : {}),
						github,
						scope,
						fetch: host.fetch,
						clock: host.clock,
						log: host.log,
						env: host.env,
						signal: host.signal
					});
				},
				preload: ()=>void Promise.allSettled([
						deps.redactor(),
						...(deps.model ? [
							deps.model(),
							loadSession()
						] : [])
					]),
				redactor: once(async ()=>{
					const { loadRedactor } = await __webpack_require__.e(6732).then(__webpack_require__.bind(__webpack_require__, 96732));
					return loadRedactor(host.secrets.all());
				}),
				callsLeft: ()=>calls,
				minutesLeft: ()=>Math.max(0, settings.budget.minutes - (host.clock.monotonic() - began) / MINUTE),
				killSwitch: async (shown)=>{
					if (settings.disabled) return 'the input `disabled` is set';
					const { text } = shown ?? {
						text: await (0, _github_home_js__WEBPACK_IMPORTED_MODULE_2__.m)(github, settings.home, settings.configPath)
					};
					const config = text === undefined ? undefined : await (0, _config_js__WEBPACK_IMPORTED_MODULE_3__.o4)(text, settings.configPath);
					return config?.disabled ? `\`disabled: true\` stands in ${settings.configPath}` : undefined;
				}
			};
			return deps;
		}
		const runTriage = (settings, input, host)=>told('ai-triage', settings, host, async (ready, soFar)=>{
				const { triage } = await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(7307),
					__webpack_require__.e(4368),
					__webpack_require__.e(2769),
					__webpack_require__.e(7051)
				]).then(__webpack_require__.bind(__webpack_require__, 77051));
				return triage(wire(settings, ready), input, soFar);
			});
		const runCreateFix = (settings, input, host)=>told('ai-create-fix', settings, host, async (ready, soFar)=>{
				const { fixJob } = await __webpack_require__.e(1542).then(__webpack_require__.bind(__webpack_require__, 21542));
				const limits = {
					...input.limits,
					configPath: settings.configPath
				};
				return fixJob(wire(settings, ready), {
					...input,
					limits
				}, soFar);
			});
		const runDetect = (settings, input, host)=>told('detect-failures', settings, host, async (ready, soFar)=>{
				const [{ detect }, { loadThrottling }] = await Promise.all([
					Promise.all([
						__webpack_require__.e(4006),
						__webpack_require__.e(606),
						__webpack_require__.e(9800),
						__webpack_require__.e(2970),
						__webpack_require__.e(7875),
						__webpack_require__.e(7307),
						__webpack_require__.e(4368),
						__webpack_require__.e(7450),
						__webpack_require__.e(9603),
						__webpack_require__.e(6756)
					]).then(__webpack_require__.bind(__webpack_require__, 12695)),
					__webpack_require__.e(2422).then(__webpack_require__.bind(__webpack_require__, 52422))
				]);
				const { clock, signal } = ready;
				const throttle = await loadThrottling({
					clock,
					signal,
					writePauseMs: input.writePauseMs
				});
				return detect(wire(settings, ready, {
					throttle,
					etags: ready.etags ?? (0, _github_etags_js__WEBPACK_IMPORTED_MODULE_4__.K)()
				}), input, soFar);
			});
		const runReconcile = (settings, input, host)=>told('pr-reconcile', settings, host, async (ready, soFar)=>{
				const [{ reconcile }, { loadThrottling }, { serverClock }] = await Promise.all([
					Promise.all([
						__webpack_require__.e(4006),
						__webpack_require__.e(8815),
						__webpack_require__.e(7291),
						__webpack_require__.e(606),
						__webpack_require__.e(2970),
						__webpack_require__.e(7875),
						__webpack_require__.e(7307),
						__webpack_require__.e(1755),
						__webpack_require__.e(7450),
						__webpack_require__.e(6327)
					]).then(__webpack_require__.bind(__webpack_require__, 6327)),
					__webpack_require__.e(2422).then(__webpack_require__.bind(__webpack_require__, 52422)),
					__webpack_require__.e(8862).then(__webpack_require__.bind(__webpack_require__, 68862))
				]);
				const { clock, follow } = serverClock(ready.clock);
				const { signal } = ready;
				const throttle = await loadThrottling({
					clock,
					signal,
					writePauseMs: input.writePauseMs,
					concurrency: 40
				});
				const deps = wire(settings, {
					...ready,
					clock
				}, {
					throttle,
					answeredAt: follow
				});
				return reconcile(deps, input, soFar);
			});
		const runMetrics = (settings, input, host)=>told('metrics', settings, host, async (ready)=>{
				const { metrics } = await Promise.all([
					__webpack_require__.e(606),
					__webpack_require__.e(2970),
					__webpack_require__.e(2769),
					__webpack_require__.e(7753)
				]).then(__webpack_require__.bind(__webpack_require__, 47753));
				return metrics(wire(settings, ready), input);
			});
		const readConfigText = (settings, host)=>(0, _github_home_js__WEBPACK_IMPORTED_MODULE_2__.m)(wire(settings, host).github, settings.home, settings.configPath);
		const MINUTE = 60_000;
		async function told(job, settings, host, run) {
			const { minutes } = settings.budget;
			const deadline = (0, _agent_deadline_js__WEBPACK_IMPORTED_MODULE_5__.L)(host.clock, minutes * MINUTE, host.signal);
			const soFar = {
				applied: [],
				spent: _domain_report_js__WEBPACK_IMPORTED_MODULE_6__.zx
			};
			const ended = async (outcome, reason, message)=>{
				const { neutralize } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 94561));
				const summary = neutralize(message);
				return {
					...{
						job,
						outcome,
						reason,
						message,
						summary,
						refused: [],
						outputs: {}
					},
					...soFar
				};
			};
			try {
				return await run({
					...host,
					signal: deadline.signal
				}, soFar);
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.PL) && deadline.isOver(deadline.signal.reason)) return await ended('failed', 'budget', (0, _jobs_report_js__WEBPACK_IMPORTED_MODULE_8__.Rm)(minutes));
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.E1) return await ended('failed', (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.sy)(error), error.message);
				if ((error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.PL || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.yo) && error.rule !== undefined) {
					const stage = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.PL ? 'alert' : 'refusal';
					host.audit.append({
						stage,
						verdict: 'denied',
						rule: error.rule,
						why: error.message
					});
					host.log.notice(`guard.denied rule=${error.rule} ${error.message}`);
				}
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.PL)) throw error;
				return await ended('alert', 'guard', `${error.message} (rule ${error.rule})`);
			} finally{
				deadline.close();
			}
		}
		function once(make) {
			let made;
			return ()=>{
				made ??= make();
				return made;
			};
		}
	})
};
