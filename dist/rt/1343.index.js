export const id = 1343;
export const ids = [
	1343
];
export const modules = {
	46079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$j: ()=>(branchPrefix),
			at: ()=>(branchName),
			rG: ()=>(patternFault)
		});
		const ISSUE = '{issue}';
		const RUN = '{run}';
		const LONGEST_PATTERN = 100;
		const THEIRS = new Set('main master trunk develop development dev next release releases rel stable production prod staging stage hotfix support version ver v gh gh-pages refs heads tags remotes pull gh-readonly-queue'.split(' '));
		const GRAMMAR = /^[A-Za-z][A-Za-z0-9._/-]*$/;
		const COMPONENT = /^[A-Za-z0-9_](?:.*[A-Za-z0-9_-])?$/;
		function patternFault(pattern) {
			if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters`;
			const [before, between, rest] = pattern.split(ISSUE);
			if (before === undefined || between === undefined || rest !== undefined) return `must hold ${ISSUE} once`;
			if (!between.endsWith(RUN) || pattern.split(RUN).length !== 2) return `must end with ${RUN} and hold it once`;
			if (!/\D/.test(between.slice(0, -RUN.length))) return `needs a sign that is no digit between ${ISSUE} and ${RUN}, as in ci-fix-issue-${ISSUE}-${RUN}`;
			const name = fill(pattern, '1', '1');
			if (!GRAMMAR.test(name)) return 'must begin with a letter and hold letters, digits, ".", "_", "-" and "/" only';
			const parts = name.split('/');
			const odd = parts.some((part)=>!COMPONENT.test(part) || part.includes('..') || /\.lock$/i.test(part));
			if (odd) return 'is no name of a branch that git takes';
			const words = [
				before,
				...parts
			].map((part)=>part.replace(/[^A-Za-z-]/g, '').replace(/^-+|-+$/g, ''));
			const theirs = words.find((word)=>THEIRS.has(word.toLowerCase()));
			return theirs === undefined ? undefined : `could name a branch of people's own ("${theirs}"): begin it with a word that no branch of yours has`;
		}
		const fill = (pattern, issue, run)=>pattern.replace(ISSUE, ()=>issue).replace(RUN, ()=>run);
		function number(value) {
			if (!Number.isSafeInteger(value) || value < 1) throw new Error(`A branch is named by positive numbers, not ${value}.`);
			return String(value);
		}
		const branchName = (pattern, at)=>fill(pattern, number(at.issue), number(at.run));
		const branchPrefix = (pattern, at)=>fill(pattern, number(at.issue), '');
	}),
	93326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C: ()=>(chartText)
		});
		const LONGEST = 20_000;
		const MOST_BARS = 60;
		const MOST_SLICES = 11;
		function chartText(chart) {
			const text = chart.kind === 'bars' ? barsText(chart) : pieText(chart);
			return text.length > LONGEST ? '' : text;
		}
		const plain = (text)=>text.replace(/[^A-Za-z0-9 ._()/+-]/g, ' ').replace(/ {2,}/g, ' ').trim().slice(0, 60);
		const quoted = (text)=>`"${plain(text) || '-'}"`;
		const number = (value)=>(Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0');
		function barsText({ title, unit, labels, bars, line }) {
			const shown = [
				...bars,
				...(line ?? [])
			];
			if (labels.length === 0 || !shown.some((value)=>value > 0)) return '';
			const last = (list)=>list.slice(-MOST_BARS);
			const top = Math.max(...last(bars), ...last(line ?? []), 1);
			return [
				'xychart-beta',
				`    title ${quoted(title)}`,
				`    x-axis [${last(labels).map(quoted).join(', ')}]`,
				`    y-axis ${quoted(unit)} 0 --> ${number(Math.ceil(top))}`,
				`    bar [${last(bars).map(number).join(', ')}]`,
				...(line ? [
					`    line [${last(line).map(number).join(', ')}]`
				] : [])
			].join('\n');
		}
		function pieText({ title, slices }) {
			const sorted = slices.filter(({ value })=>value > 0).toSorted((a, b)=>b.value - a.value);
			if (sorted.length === 0) return '';
			const rest = sorted.slice(MOST_SLICES).reduce((sum, { value })=>sum + value, 0);
			const all = [
				...sorted.slice(0, MOST_SLICES),
				...(rest > 0 ? [
					{
						label: 'others',
						value: rest
					}
				] : [])
			];
			return [
				'pie showData',
				`    title ${plain(title)}`,
				...all.map(({ label, value })=>`    ${quoted(label)} : ${number(value)}`)
			].join('\n');
		}
	}),
	80806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Mp: ()=>(written),
			RM: ()=>(parseCommand),
			S1: ()=>(ASKING),
			mr: ()=>(afterCommand)
		});
		const ASKING = [
			'ai-triage',
			'ai-create-fix',
			'ai-plan'
		];
		const ANSWERING = [
			'approve',
			'reject'
		];
		const written = (command)=>ANSWERING.some((one)=>one === command) ? `/${command}` : `@${command}`;
		const COMMAND = /^([@/][a-z][a-z-]{0,30})(?=[\s.,:!?]|$)/i;
		const WITHDRAWN = /^\/approve[ \t]+cancel\b/i;
		function parseCommand(body) {
			if (WITHDRAWN.test(body)) return undefined;
			const first = COMMAND.exec(body.slice(0, 64))?.[1]?.toLowerCase();
			return [
				...ASKING,
				...ANSWERING
			].find((command)=>written(command) === first);
		}
		const afterCommand = (body)=>body.replace(COMMAND, '').replace(/^[\s.,:!?]+/, '').trimEnd();
	}),
	71621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CJ: ()=>(FAILURE_CLASSES),
			Ig: ()=>(failureSchema),
			KJ: ()=>(failedRunSchema),
			fI: ()=>(failureClass),
			hc: ()=>(ADVICE),
			j2: ()=>(MOST_PLACES)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const FAILURE_CLASSES = [
			'infra_runner',
			'timeout_cancelled',
			'resource_crash',
			'network_registry',
			'auth_permission',
			'vcs_checkout',
			'policy_gate',
			'generated_drift',
			'dependency_resolution',
			'lint_format',
			'compile_error',
			'test_failure',
			'workflow_config',
			'unknown'
		];
		const failureClass = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(FAILURE_CLASSES);
		const ADVICE = {
			infra_runner: {
				retry: 'yes',
				fixable: 'no'
			},
			timeout_cancelled: {
				retry: 'once',
				fixable: 'no'
			},
			resource_crash: {
				retry: 'once',
				fixable: 'sometimes'
			},
			network_registry: {
				retry: 'yes',
				fixable: 'no'
			},
			auth_permission: {
				retry: 'no',
				fixable: 'workflow'
			},
			vcs_checkout: {
				retry: 'once',
				fixable: 'no'
			},
			policy_gate: {
				retry: 'no',
				fixable: 'no'
			},
			generated_drift: {
				retry: 'no',
				fixable: 'yes'
			},
			dependency_resolution: {
				retry: 'no',
				fixable: 'yes'
			},
			lint_format: {
				retry: 'no',
				fixable: 'yes'
			},
			compile_error: {
				retry: 'no',
				fixable: 'yes'
			},
			test_failure: {
				retry: 'once',
				fixable: 'sometimes'
			},
			workflow_config: {
				retry: 'no',
				fixable: 'workflow'
			},
			unknown: {
				retry: 'no',
				fixable: 'no'
			}
		};
		const anchorSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			line: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1),
			text: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2000)
		});
		const failedRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140),
			runId: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			jobId: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			job: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400),
			step: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400),
			sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^(?:[0-9a-f]{40})?$/),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
			url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400),
			at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			build: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40).optional()
		});
		const FAILURE_STATES = [
			'new',
			'suspect_flaky',
			'flaky',
			'persistent',
			'fixed'
		];
		const placeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140),
			workflow: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
			jobs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400)).max(20),
			tolerated: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()
		});
		const MOST_PLACES = 10;
		const lookSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(12),
			red: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			build: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60),
			attempt: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			event: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			place: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0).max(MOST_PLACES - 1).optional()
		});
		const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			count: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1),
			firstAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			lastAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(FAILURE_STATES),
			seen: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(90)).max(500),
			looks: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(lookSchema).max(80),
			places: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(placeSchema).max(MOST_PLACES).optional(),
			closed: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			refinedFrom: failureClass.optional(),
			duplicateOf: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive().optional(),
			probed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60)).max(5)
		});
		const suspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140),
			sha: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(120),
			pull: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive().optional(),
			evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200)).max(5),
			score: zod__WEBPACK_IMPORTED_MODULE_0__.aig()
		});
		const originSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			green: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			red: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			suspects: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(suspectSchema).max(3),
			named: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			changes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300)).max(8)
		});
		const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
			loose: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			class: failureClass,
			rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60).optional(),
			title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200).optional(),
			runs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(failedRunSchema).max(50),
			excerpt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000),
			anchors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(anchorSchema).max(20),
			history: historySchema.optional(),
			origin: originSchema.optional()
		});
	}),
	39880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ce: ()=>(ISOLATIONS),
			EI: ()=>(fixRecordSchema),
			F7: ()=>(RISKS),
			NR: ()=>(validationStepSchema),
			OR: ()=>(pullTextSchema),
			QJ: ()=>(askedSchema),
			aE: ()=>(fixHandoverSchema),
			ds: ()=>(validationSchema),
			qm: ()=>(fixPullSchema),
			r5: ()=>(fixAnswerSchema),
			wl: ()=>(riskLevel),
			yB: ()=>(fixPartSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const line = (max, about)=>zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(max).describe(about);
		const sha = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/);
		const hash = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
		const name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140);
		const RISKS = [
			'low',
			'medium',
			'high'
		];
		const riskLevel = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(RISKS);
		const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_048_576).nullable(),
			after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(262_144).nullable(),
			mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'100644',
				'100755'
			])
		});
		const pullTextSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			title: line(200, 'One line: what the change does, as an imperative sentence.'),
			cause: line(3_000, 'Why the change is needed: why the failure happened, or what the issue asks for.'),
			change: line(3_000, 'What was changed, and why that does it.'),
			impact: line(2_000, 'Who and what is affected by the change.'),
			tests: line(2_000, 'How the change is proved, and what no test covers.')
		});
		const fixPartSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: name,
			repoId: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			base: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
				sha
			}),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fileChangeSchema).min(1).max(100),
			pull: pullTextSchema
		});
		const fixAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'fix',
				'give-up'
			]).describe('`fix`: what is staged does what is asked. `give-up`: no change of files that you may make does.'),
			summary: line(1_500, 'What you did and why, or why you gave up and what a person should do; two or three sentences.'),
			risk: riskLevel.describe('How dangerous the change is. Code rates it too, and the worse rating counts.'),
			confidence: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).describe('How sure you are that it does what is asked, 0 to 1.')
		});
		const askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			provider: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(120),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0)
		});
		const handover = {
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				attempt: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			home: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional()
		};
		const fixPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			archives: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				sha,
				sha256: hash
			})).max(20),
			parts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fixPartSchema).min(1).max(10),
			answer: fixAnswerSchema,
			note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4_000).optional(),
			closes: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true).optional(),
			asked: askedSchema
		});
		const validationStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			step: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'setup',
				'reproduce-before',
				'syntax',
				'reproduce-after',
				'validate'
			]),
			ok: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			command: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(10_000),
			exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nullable(),
			timedOut: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			output: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000)
		});
		const ISOLATIONS = [
			'job',
			'bubblewrap',
			'unsafe'
		];
		const validationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			plan: hash,
			verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'passed',
				'failed',
				'not-reproduced',
				'broken',
				'none'
			]),
			isolation: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ISOLATIONS),
			network: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(validationStepSchema).max(20)
		});
		const proofSchema = validationSchema.omit({
			version: true,
			plan: true
		});
		const fixDeadEndSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt('end', [
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('refused'),
				because: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2_000)).min(1).max(100)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('gave-up'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				refused: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
					rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
				})).max(1_000)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('failed-validation'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				proof: proofSchema
			})
		]);
		const fixRefusalSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			ending: fixDeadEndSchema,
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z-]{2,30}$/),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4_000),
			asked: askedSchema.optional()
		});
		const fixHandoverSchema = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			fixPlanSchema,
			fixRefusalSchema
		]);
		const ATTEMPT_ENDS = [
			'published',
			'not-opened',
			'not-published',
			'failed-validation',
			'gave-up',
			'refused'
		];
		const fixRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			attempts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
				end: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ATTEMPT_ENDS),
				at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
				pulls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400)).max(10),
				costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).optional()
			})).max(50)
		});
		const fixPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(160),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			plan: hash,
			run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			risk: riskLevel,
			weakens: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				plan: hash,
				by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60)
			}).optional()
		});
	}),
	83975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(EgressError),
			x: ()=>(guardedFetch)
		});
		var external_node_net_ = __webpack_require__(77030);
		;
		const REFUSED_V4 = [
			[
				'0.0.0.0',
				8
			],
			[
				'10.0.0.0',
				8
			],
			[
				'100.64.0.0',
				10
			],
			[
				'127.0.0.0',
				8
			],
			[
				'169.254.0.0',
				16
			],
			[
				'172.16.0.0',
				12
			],
			[
				'192.0.0.0',
				24
			],
			[
				'192.0.2.0',
				24
			],
			[
				'192.88.99.0',
				24
			],
			[
				'192.168.0.0',
				16
			],
			[
				'198.18.0.0',
				15
			],
			[
				'198.51.100.0',
				24
			],
			[
				'203.0.113.0',
				24
			],
			[
				'224.0.0.0',
				4
			],
			[
				'240.0.0.0',
				4
			]
		];
		function isPublicAddress(address) {
			const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
			const family = (0, external_node_net_.isIP)(bare);
			if (family === 4) return !refused().check(bare, 'ipv4');
			if (family !== 6) return false;
			const embedded = embeddedV4(bare);
			if (embedded !== undefined) return isPublicAddress(embedded);
			const groups = groupsOf(bare);
			const [first = 0, second = 0] = groups;
			if ((first & 0xe000) !== 0x2000) return false;
			if (first === 0x2001 && second < 0x0200) return false;
			if (first === 0x2001 && second === 0x0db8) return false;
			return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
		}
		function refused() {
			const list = new external_node_net_.BlockList();
			for (const [net, bits] of REFUSED_V4)list.addSubnet(net, bits, 'ipv4');
			return list;
		}
		function embeddedV4(address) {
			const groups = groupsOf(address);
			const [a, b, ...middle] = groups.slice(0, 6);
			const zeros = (numbers)=>numbers.every((number)=>number === 0);
			const mapped = zeros([
				a,
				b,
				...middle.slice(0, 3)
			]) && (middle[3] === 0xffff || middle[3] === 0);
			const translated = a === 0x64 && b === 0xff9b && zeros(middle);
			if (!mapped && !translated) return undefined;
			const [high = 0, low = 0] = groups.slice(6);
			return [
				high >> 8,
				high & 255,
				low >> 8,
				low & 255
			].join('.');
		}
		function groupsOf(address) {
			const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
			const [, before = '', ...bytes] = dotted ?? [];
			const [w = 0, x = 0, y = 0, z = 0] = bytes.map(Number);
			const text = dotted ? `${before}${((w << 8) | x).toString(16)}:${((y << 8) | z).toString(16)}` : address;
			const [head = '', tail] = text.split('::');
			const parse = (part)=>part.split(':').filter(Boolean).map((group)=>Number.parseInt(group, 16));
			const [left, right] = [
				parse(head),
				parse(tail ?? '')
			];
			return tail === undefined ? left : [
				...left,
				...Array(Math.max(0, 8 - left.length - right.length)).fill(0),
				...right
			];
		}
		;
		function proxyFor(url, env) {
			const read = (name)=>(env[name.toLowerCase()] ?? env[name] ?? '').trim();
			if (skips(url, read('NO_PROXY'))) return undefined;
			const text = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
			if (text === '') return undefined;
			const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
			if (!URL.canParse(address)) return undefined;
			const { origin, username, password } = new URL(address);
			if (username === '') return {
				uri: origin
			};
			const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return {
				uri: origin,
				token: `Basic ${Buffer.from(credentials).toString('base64')}`
			};
		}
		function skips(url, list) {
			const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
			const port = url.port || (url.protocol === 'https:' ? '443' : '80');
			return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry)=>{
				if (entry === '*') return true;
				const [, name = entry, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
				if (wanted !== undefined && wanted !== port) return false;
				const suffix = name.replace(/^\*?\./, '');
				return host === suffix || host.endsWith(`.${suffix}`);
			});
		}
		;
		class EgressError extends Error {
			name = 'EgressError';
		}
		const MOST_HOPS = 5;
		const SECRET_HEADERS = [
			'authorization',
			'proxy-authorization',
			'cookie',
			'x-goog-api-key',
			'x-api-key',
			'api-key'
		];
		function guardedFetch(options) {
			const send = options.fetch ?? globalThis.fetch;
			const isAllowed = allowList(options.allow);
			const resolve = options.lookup ?? systemLookup;
			const proxies = new Map();
			return async (input, init)=>{
				const given = input instanceof Request ? input : undefined;
				const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
				const mode = init?.redirect ?? given?.redirect ?? 'follow';
				const signal = init?.signal ?? given?.signal ?? null;
				let headers = new Headers(init?.headers ?? given?.headers);
				let url = new URL(given?.url ?? String(input));
				if (!isAllowed(url)) throw new EgressError(`E6: ${url.host} is not named in any input, so nothing is sent to it.`);
				let response = await through(proxies, options.env, url, send, input, {
					...init,
					redirect: 'manual'
				});
				for(let hop = 1; isRedirect(response) && mode !== 'manual'; hop++){
					const next = target(response, url);
					if (next === undefined) return response;
					if (mode === 'error') throw new EgressError(`E6: ${url.host} redirects, and this request must not be redirected.`);
					if (hop > MOST_HOPS) throw new EgressError(`E6: ${url.host} redirects more than ${MOST_HOPS} times.`);
					if (method !== 'GET' && method !== 'HEAD') {
						throw new EgressError(`E6: ${url.host} redirects a ${method}, which is not followed.`);
					}
					await response.body?.cancel();
					const isOther = next.origin !== url.origin;
					const known = isAllowed(next) || (isAllowed(url) && next.hostname === url.hostname && !downgrades(url, next));
					if (isOther && next.protocol !== 'https:' && !known) {
						throw new EgressError(`E6: ${url.host} redirects to ${next.host} without https.`);
					}
					if (isOther) headers = withoutSecrets(headers);
					url = next;
					const again = {
						method,
						headers,
						signal,
						redirect: 'manual'
					};
					response = known ? await through(proxies, options.env, url, send, url.href, again) : await toStranger(url, again, options, send, resolve, proxies);
				}
				return response;
			};
		}
		const downgrades = (from, to)=>from.protocol === 'https:' && to.protocol !== 'https:';
		const isRedirect = ({ status })=>[
				301,
				302,
				303,
				307,
				308
			].includes(status);
		function target(response, from) {
			const location = response.headers.get('location');
			if (location === null || !URL.canParse(location, from.href)) return undefined;
			const next = new URL(location, from.href);
			if (next.username !== '' || next.password !== '') {
				throw new EgressError(`E6: ${from.host} redirects to an address with a password in it.`);
			}
			return next;
		}
		async function toStranger(url, init, { env, fetch: injected }, send, resolve, proxies) {
			const proxy = proxyFor(url, env ?? {});
			const host = url.hostname.replace(/^\[|\]$/g, '');
			const addresses = await resolve(host).catch((error)=>{
				if (proxy) return [];
				throw new EgressError(`E6: ${url.host} cannot be resolved.`, {
					cause: error
				});
			});
			if (!proxy && addresses.length === 0) throw new EgressError(`E6: ${url.host} has no address.`);
			const hidden = addresses.find(({ address })=>!isPublicAddress(address));
			if (hidden) throw new EgressError(`E6: a redirect leads to ${url.host}, which is not on the public internet.`);
			if (proxy) return through(proxies, env, url, send, url.href, init);
			if (injected) return send(url.href, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const dispatcher = new undici.Agent({
				pipelining: 0,
				connect: {
					lookup: (_host, lookupOptions, done)=>{
						if (lookupOptions.all) done(null, addresses);
						else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
					}
				}
			});
			return viaUndici(undici, url.href, init, dispatcher);
		}
		async function through(proxies, env, url, send, input, init) {
			const proxy = proxyFor(url, env ?? {});
			if (!proxy) return send(input, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const request = new Request(input, init);
			const plain = {
				method: request.method,
				headers: request.headers,
				redirect: 'manual',
				signal: request.signal,
				...(request.body ? {
					body: await request.arrayBuffer()
				} : {})
			};
			const agent = proxies.get(proxy.uri) ?? new undici.ProxyAgent(proxy);
			proxies.set(proxy.uri, agent);
			return viaUndici(undici, url.href, plain, agent);
		}
		async function viaUndici(undici, url, init, dispatcher) {
			const headers = Object.fromEntries(new Headers(init.headers));
			const sent = {
				...init,
				headers,
				dispatcher
			};
			return (await undici.fetch(url, sent));
		}
		function withoutSecrets(headers) {
			const kept = new Headers(headers);
			for (const name of SECRET_HEADERS)kept.delete(name);
			return kept;
		}
		function allowList(entries) {
			const origins = new Set();
			const hosts = new Set();
			for (const entry of entries){
				if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) {
					if (URL.canParse(entry)) origins.add(new URL(entry).origin);
				} else hosts.add(entry.toLowerCase());
			}
			return (url)=>(url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && (origins.has(url.origin) || hosts.has(url.hostname) || hosts.has(url.host));
		}
		async function systemLookup(host) {
			const { lookup } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
			return lookup(host, {
				all: true
			});
		}
	}),
	11343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			ANALYSE: ()=>(scan.i7),
			AlertError: ()=>(errors.PL),
			DEFAULT_BUDGET: ()=>(budget.s),
			FAILURE_CLASSES: ()=>(failure.CJ),
			FIX_MODES: ()=>(input.l),
			GithubError: ()=>(errors.E1),
			ISOLATIONS: ()=>(fix.Ce),
			NOTHING_SPENT: ()=>(report.zx),
			OUTCOMES: ()=>(report.im),
			PROVIDER_NAMES: ()=>(models.x),
			RANGES: ()=>(config.$M),
			ROLLBACK_MODES: ()=>(rollback.YY),
			SOURCES: ()=>(scan.Hl),
			STAGES: ()=>(input.a),
			SWEEPS: ()=>(reconcile_input.m),
			UserError: ()=>(errors.yo),
			chartText: ()=>(charts.C),
			configJsonSchema: ()=>(config.Mk),
			configSchema: ()=>(config.Qn),
			fullName: ()=>(domain_repo.fq),
			githubReason: ()=>(errors.sy),
			guardedFetch: ()=>(build_fetch.x),
			isRed: ()=>(report.iI),
			loadRedactor: ()=>(redact.loadRedactor),
			logSafe: ()=>(log_safe.s),
			mapTexts: ()=>(json.zO),
			messageOf: ()=>(errors.bD),
			neutralize: ()=>(neutralize.neutralize),
			parseBot: ()=>(config.vT),
			parseCommand: ()=>(command.RM),
			parseConfig: ()=>(config.o4),
			parseRepo: ()=>(domain_repo.E3),
			patternFault: ()=>(branch_name.rG),
			providers: ()=>(models.r),
			readConfigText: ()=>(wire.im),
			redactor: ()=>(redact.redactor),
			runCreateFix: ()=>(wire.Rm),
			runDetect: ()=>(wire.N),
			runMetrics: ()=>(wire.dl),
			runReconcile: ()=>(wire.Kf),
			runTriage: ()=>(wire.US),
			sameRepo: ()=>(domain_repo.Zj),
			serveStdio: ()=>(serveStdio),
			written: ()=>(command.Mp)
		});
		var budget = __webpack_require__(21215);
		var config = __webpack_require__(72378);
		var branch_name = __webpack_require__(46079);
		var charts = __webpack_require__(93326);
		var command = __webpack_require__(80806);
		var failure = __webpack_require__(71621);
		var fix = __webpack_require__(39880);
		var domain_repo = __webpack_require__(94395);
		var report = __webpack_require__(14077);
		var rollback = __webpack_require__(53915);
		var scan = __webpack_require__(34914);
		var errors = __webpack_require__(807);
		var build_fetch = __webpack_require__(83975);
		var input = __webpack_require__(68030);
		var reconcile_input = __webpack_require__(49632);
		var client = __webpack_require__(22049);
		var github_repos = __webpack_require__(64381);
		;
		const USAGE = `Usage: ai-devops-mcp --repositories owner/name[,owner/name \u{2026}]

Serves guarded reads of these repositories as an MCP server on stdin and stdout.
The first repository is the one that a tool reads when it is not told which.

Environment: GITHUB_TOKEN or GITHUB_PERSONAL_ACCESS_TOKEN; GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL
for a GitHub Enterprise Server; HTTPS_PROXY and NO_PROXY.
`;
		async function serveStdio(host) {
			const log = stderrLog(host.stderr);
			try {
				const settings = parseArguments(host);
				if (settings === undefined) {
					host.stderr.write(USAGE);
					return 0;
				}
				const { urls, token, repositories } = settings;
				const [{ StdioServerTransport }, { serve }, { MAX_RESULT_CHARS }, { TOOLS }, text, redact] = await Promise.all([
					Promise.all([
						__webpack_require__.e(3846),
						__webpack_require__.e(9006)
					]).then(__webpack_require__.bind(__webpack_require__, 39006)),
					Promise.all([
						__webpack_require__.e(3846),
						__webpack_require__.e(9762),
						__webpack_require__.e(790)
					]).then(__webpack_require__.bind(__webpack_require__, 70790)),
					__webpack_require__.e(8776).then(__webpack_require__.bind(__webpack_require__, 8776)),
					__webpack_require__.e(7).then(__webpack_require__.bind(__webpack_require__, 60007)),
					__webpack_require__.e(8020).then(__webpack_require__.bind(__webpack_require__, 28020)),
					Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 96732))
				]);
				const fetch = (0, build_fetch.x)({
					allow: Object.values(urls),
					env: host.env
				});
				const repositoryTokens = new Map();
				const { clock, random } = host;
				const { github } = (0, client.S)({
					urls,
					token,
					repositoryTokens,
					fetch,
					clock,
					log,
					userAgent: 'ai-devops-mcp'
				});
				const repos = await (0, github_repos.dP)(github, repositories);
				const [home] = repositories;
				if (!home) throw new errors.yo('`--repositories` names none.');
				const scope = {
					home,
					repos,
					shas: new Map(),
					frozenAt: undefined
				};
				const transport = new StdioServerTransport(host.stdin, host.stdout);
				const gone = new Promise((resolve)=>host.stdin.once('end', resolve).once('close', resolve));
				const redactor = await redact.loadRedactor([
					{
						name: 'GITHUB_TOKEN',
						value: token
					}
				]);
				const foreign = text.foreignWith(redactor, random);
				const present = (seen)=>foreign({
						...seen,
						max: MAX_RESULT_CHARS
					}).fenced;
				const server = await serve({
					tools: TOOLS,
					github,
					scope,
					version: '0',
					log,
					present
				}, transport);
				log.info(`Serving ${TOOLS.length} reads of ${repos.length} repositories.`);
				await gone;
				await server.close();
				return 0;
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				host.stderr.write(`ai-devops-mcp: ${error.message}\n`);
				return 2;
			}
		}
		function parseArguments({ argv, env }) {
			if (argv.includes('--help') || argv.includes('-h')) return undefined;
			const given = [];
			for(let at = 0; at < argv.length; at++){
				const [name, inline] = (argv[at] ?? '').split(/=(.*)/s);
				if (name !== '--repositories') throw new errors.yo(`unknown argument ${argv[at]}; try --help.`);
				given.push(...(inline ?? argv[++at] ?? '').split(','));
			}
			const names = given.map((name)=>name.trim()).filter(Boolean);
			if (names.length === 0) throw new errors.yo('--repositories owner/name is missing: say which repositories may be read.');
			const repositories = names.map((name)=>{
				const repo = (0, domain_repo.E3)(name);
				if (!repo) throw new errors.yo(`--repositories: "${name}" is not owner/name.`);
				return repo;
			});
			const token = env['GITHUB_TOKEN'] || env['GITHUB_PERSONAL_ACCESS_TOKEN'];
			if (!token) throw new errors.yo('GITHUB_TOKEN (or GITHUB_PERSONAL_ACCESS_TOKEN) is not set: a token with read rights.');
			const trimmed = (name, fallback)=>(env[name] || fallback).replace(/\/+$/, '');
			const api = trimmed('GITHUB_API_URL', 'https://api.github.com');
			const graphql = trimmed('GITHUB_GRAPHQL_URL', api.endsWith('/api/v3') ? api.replace(/v3$/, 'graphql') : `${api}/graphql`);
			const server = trimmed('GITHUB_SERVER_URL', 'https://github.com');
			return {
				urls: {
					api,
					graphql: graphql === api ? `${api}/graphql` : graphql,
					server
				},
				token,
				repositories
			};
		}
		function stderrLog(stderr) {
			const write = (text)=>void stderr.write(`${text}\n`);
			return {
				debug: ()=>{},
				info: write,
				notice: write,
				warning: write,
				error: write,
				group: write,
				endGroup: ()=>{}
			};
		}
		var models = __webpack_require__(69460);
		var json = __webpack_require__(55012);
		var log_safe = __webpack_require__(83686);
		var neutralize = __webpack_require__(94561);
		var redact = __webpack_require__(96732);
		var wire = __webpack_require__(99809);
		;
	}),
	68030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			a: ()=>(STAGES),
			l: ()=>(FIX_MODES)
		});
		const STAGES = [
			'all',
			'propose',
			'validate',
			'publish'
		];
		const FIX_MODES = [
			'fix',
			'plan',
			'quickfix'
		];
	}),
	49632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>(SWEEPS)
		});
		const SWEEPS = [
			'auto',
			'repositories',
			'search'
		];
	}),
	83686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(logSafe)
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
		function logSafe(text) {
			return (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__._)(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')).replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
		}
	})
};
