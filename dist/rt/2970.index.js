export const id = 2970;
export const ids = [
	2970
];
export const modules = {
	41129: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G3: ()=>(decidePermission),
			Nf: ()=>(windowStart),
			R1: ()=>(decideRate),
			VF: ()=>(unsafeCheckout),
			ZG: ()=>(countStarts),
			bs: ()=>(decideLoop),
			ho: ()=>(decideLabel),
			t1: ()=>(isTrustedWriter),
			tH: ()=>(decideFresh),
			w4: ()=>(admit)
		});
		var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80806);
		const isTrustedBot = (author, bots)=>bots.some((bot)=>bot.id === author.id && bot.login.toLowerCase() === author.login.toLowerCase());
		const isTrustedWriter = (author, self, bots)=>(self !== undefined && author.id === self.id && author.id !== 0) || isTrustedBot(author, bots);
		const skipped = (reason, rule, message)=>({
				admitted: false,
				denial: {
					outcome: 'skipped',
					reason,
					rule,
					message
				}
			});
		const refused = (reason, rule, message)=>({
				admitted: false,
				denial: {
					outcome: 'refused',
					reason,
					rule,
					message
				}
			});
		const same = (a, b)=>a.toLowerCase() === b.toLowerCase();
		function admit(trigger, principals, policy) {
			if (trigger.kind === 'unsupported') return skipped('unsupported-event', 'F1', `Nothing to do: ${trigger.why}.`);
			if (trigger.kind === 'manual') {
				const { actor, actorId: id = 0, triggeringActor } = principals;
				if (trigger.event === 'schedule') return {
					admitted: true,
					author: undefined,
					mustWrite: same(actor, triggeringActor) ? [] : [
						triggeringActor
					]
				};
				const people = unique([
					actor,
					triggeringActor
				]);
				if (people.length === 0) return refused('no-permission', 'G1', 'The runner does not say who started this.');
				const bot = isTrustedBot({
					login: actor,
					id
				}, policy.trustedBots);
				return {
					admitted: true,
					author: undefined,
					mustWrite: people.filter((login)=>!bot || !same(login, actor))
				};
			}
			let author;
			if (trigger.kind === 'comment') {
				if (trigger.action !== 'created') return skipped('not-created', 'G4', `A comment was ${trigger.action}; only a new comment is a command.`);
				if ((0, _command_js__WEBPACK_IMPORTED_MODULE_0__.RM)(trigger.comment.body) !== policy.command) return skipped('no-command', 'G4', `The comment does not start with ${(0, _command_js__WEBPACK_IMPORTED_MODULE_0__.Mp)(policy.command)}.`);
				if (trigger.comment.updatedAt !== trigger.comment.createdAt) return refused('edited', 'G4', 'The comment was edited; write the command in a new comment.');
				author = trigger.comment.author;
			} else if (trigger.kind === 'label') {
				if (policy.label === undefined || !same(trigger.label, policy.label)) return skipped('no-command', 'G9', `The label "${trigger.label}" does not start this job (input \`label\`).`);
				author = trigger.sender;
			} else {
				if (!policy.onOpened) return skipped('no-command', 'G9', 'Opening an issue does not start this job (input `on-opened`).');
				author = trigger.issue.author;
			}
			if (author.id !== trigger.sender.id || !same(author.login, principals.actor)) return refused('confused-deputy', 'G3', `The text is by ${author.login}, the event by ${trigger.sender.login}, the run by ${principals.actor}: they must be one.`);
			const bot = author.type !== 'User';
			if (bot && !isTrustedBot(author, policy.trustedBots)) return refused('bot', 'G6', `${author.login} is a bot that \`trusted-bots\` does not list as ${author.login}:${author.id}.`);
			if (author.id === 0) return refused('no-permission', 'G1', 'The account that wrote this no longer exists.');
			const people = bot ? [] : [
				author.login
			];
			if (!same(principals.triggeringActor, author.login)) people.push(principals.triggeringActor);
			return {
				admitted: true,
				author,
				mustWrite: unique(people)
			};
		}
		const unique = (logins)=>[
				...new Map(logins.filter((login)=>login !== '').map((login)=>[
						login.toLowerCase(),
						login
					])).values()
			];
		function decidePermission(permissions) {
			for (const [login, permission] of permissions){
				if (permission === 'admin' || permission === 'write') continue;
				const why = permission === 'unknown' ? 'their permission could not be read' : `they have ${permission} access`;
				return {
					outcome: 'refused',
					reason: 'no-permission',
					rule: 'G1',
					message: `${login} may not start this: ${why}, and write access is needed.`
				};
			}
			return undefined;
		}
		function decideLoop(author, self, body) {
			const own = author !== undefined && self !== undefined && author.id === self.id && author.id !== 0;
			if (!own && !body.includes('<!-- ai-devops:')) return undefined;
			return {
				outcome: 'skipped',
				reason: 'own-text',
				rule: 'B2',
				message: 'The text is our own; nothing to do.'
			};
		}
		function decideFresh(fired, fresh) {
			const refusal = (message)=>({
					outcome: 'refused',
					reason: 'edited',
					rule: 'G4',
					message
				});
			if (!fresh) return refusal('The comment is no longer there.');
			if (fresh.updatedAt !== fresh.createdAt || fresh.createdAt !== fired.createdAt || fresh.body !== fired.body) return refusal('The comment was edited after it was written; write the command in a new comment.');
			return undefined;
		}
		function decideLabel(events, label, sender) {
			const last = events.findLast((event)=>event.event === 'labeled' && event.label !== undefined && same(event.label, label));
			if (last && last.actor.id === sender.id) return undefined;
			const who = last ? `${last.actor.login} added it` : 'GitHub does not list it (yet; try again)';
			return {
				outcome: 'refused',
				reason: 'no-permission',
				rule: 'G9',
				message: `The event says that ${sender.login} added the label "${label}", but ${who}.`
			};
		}
		const RATE_LIMIT = {
			starts: 5,
			minutes: 60
		};
		const windowStart = (moment)=>new Date(Date.parse(moment) - RATE_LIMIT.minutes * 60_000).toISOString().replace('.000Z', 'Z');
		function countStarts(activity, login, until, isStart) {
			return activity?.filter((one)=>same(one.login, login) && one.at <= until && isStart(one.text)).length;
		}
		function decideRate(login, starts) {
			if (starts !== undefined && starts <= RATE_LIMIT.starts) return undefined;
			const count = starts === undefined ? 'could not be counted' : `are ${starts}`;
			return {
				outcome: 'refused',
				reason: 'rate-limit',
				rule: 'G10',
				message: `${login}'s starts within ${RATE_LIMIT.minutes} minutes ${count}; ${RATE_LIMIT.starts} are allowed. Try again later.`
			};
		}
		function unsafeCheckout(event, payload, workspaceHead) {
			if (event !== 'pull_request_target' && event !== 'workflow_run') return undefined;
			if (workspaceHead === undefined) return undefined;
			const at = (value, key)=>typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
			const pull = at(payload, 'pull_request');
			const run = at(payload, 'workflow_run');
			const heads = [
				at(at(pull, 'head'), 'sha'),
				at(pull, 'merge_commit_sha'),
				at(run, 'head_sha')
			];
			const headRepo = at(at(at(pull, 'head'), 'repo'), 'id') ?? at(at(run, 'head_repository'), 'id');
			const baseRepo = at(at(at(pull, 'base'), 'repo'), 'id') ?? at(at(payload, 'repository'), 'id');
			const fork = headRepo === undefined || headRepo !== baseRepo;
			if (!fork || !heads.includes(workspaceHead)) return undefined;
			return `The workspace holds commit ${workspaceHead} of a fork while the event ${event} gives secrets: remove the checkout of the pull request's head from this workflow (rule F1).`;
		}
	}),
	876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			OT: ()=>(OUR_CHECK),
			b7: ()=>(memoryIn),
			mA: ()=>(decodeMemory),
			tT: ()=>(isOurCheck),
			uG: ()=>(rests),
			yu: ()=>(encodeMemory)
		});
		var _domain_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23501);
		const OUR_CHECK = 'ai-devops / pr-reconcile';
		const isOurCheck = ({ name, kind })=>name === OUR_CHECK && kind === 'run';
		const FORM = /^v1:([0-9a-f]{16}|-):([0-9a-f]{16}|-):([a-z]{1,8}):(0|[1-9]\d{0,10}):(0|[1-9]\d{0,10}|-):(0|[1-9]\d{0,10}|-)(?::(0|[1-9]\d{0,11}|-):([a-z0-9.+-]{1,122}))?$/;
		const LONGEST_RULES = 122;
		const MOST_MICROS = 10 ** 12 - 1;
		function encodeMemory(memory) {
			const { sweep, details, action, at, again, unknownSince, micros, rules } = memory;
			const whole = (number)=>(number === undefined ? '-' : String(Math.floor(number)));
			const known = [
				...[
					'v1',
					sweep || '-',
					details || '-',
					action
				],
				...[
					at,
					again,
					unknownSince
				].map(whole)
			];
			if (micros === undefined && !rules?.length) return known.join(':');
			return [
				...known,
				whole(micros && Math.min(micros, MOST_MICROS)),
				namesIn(rules ?? [])
			].join(':');
		}
		function namesIn(rules) {
			let text = '';
			for (const name of rules){
				const next = text === '' ? name.slice(0, LONGEST_RULES) : `${text}+${name}`;
				if (next.length <= LONGEST_RULES) text = next;
			}
			return text || '-';
		}
		function decodeMemory(text) {
			const [, sweep, details, word, at, again, unknownSince, micros, names] = FORM.exec(text) ?? [];
			const action = [
				..._domain_rule_js__WEBPACK_IMPORTED_MODULE_0__.kl,
				'none'
			].find((known)=>known === word);
			if (action === undefined) return undefined;
			const fingerprint = (part)=>(part === undefined || part === '-' ? '' : part);
			const moment = (part)=>part === undefined || part === '-' ? undefined : Number(part);
			return {
				sweep: fingerprint(sweep),
				details: fingerprint(details),
				action,
				at: Number(at),
				again: moment(again),
				unknownSince: moment(unknownSince),
				...(micros === undefined || micros === '-' ? {} : {
					micros: Number(micros)
				}),
				...(names === undefined || names === '-' ? {} : {
					rules: names.split('+').filter((name)=>name !== '')
				})
			};
		}
		function memoryIn(checks) {
			let newest;
			for (const check of checks){
				const found = isOurCheck(check) ? decodeMemory(check.externalId) : undefined;
				if (found && (newest === undefined || found.at >= newest.at)) newest = found;
			}
			return newest;
		}
		const LONGEST_REST = 86_400;
		function rests(memory, sweepFingerprint, nowSeconds, intervalSeconds) {
			if (memory === undefined || memory.at > nowSeconds + intervalSeconds) return undefined;
			if (nowSeconds < memory.at + intervalSeconds) return 'too-soon';
			if (memory.action === 'merge') return undefined;
			if (nowSeconds >= Math.min(memory.again ?? Number.POSITIVE_INFINITY, memory.at + LONGEST_REST)) return undefined;
			return memory.sweep !== '' && memory.sweep === sweepFingerprint ? 'unchanged' : undefined;
		}
	}),
	89143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			d_: ()=>(DAY),
			dp: ()=>(HOUR),
			eG: ()=>(laterOf),
			nR: ()=>(timeOf)
		});
		const HOUR = 3_600_000;
		const DAY = 24 * HOUR;
		const timeOf = (moment)=>{
			const time = Date.parse(moment ?? '');
			return Number.isNaN(time) ? 0 : time;
		};
		const laterOf = (a, b)=>(timeOf(b) > timeOf(a) ? b : a);
	}),
	35959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			lh: ()=>(fixIn),
			v1: ()=>(issueOf),
			we: ()=>(markerOf)
		});
		var _domain_pull_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16035);
		var _text_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4064);
		function markerOf(body) {
			const found = (0, _text_marker_js__WEBPACK_IMPORTED_MODULE_0__.mC)(body).flatMap(({ kind, data })=>_domain_pull_marker_js__WEBPACK_IMPORTED_MODULE_1__.Zp.safeParse({
					kind,
					data
				}).data ?? []);
			return found.at(-1);
		}
		function fixIn(body) {
			const marker = markerOf(body);
			return marker?.kind === 'fix' ? marker.data : undefined;
		}
		const issueOf = (marker)=>marker.kind === 'fix' || marker.kind === 'plan' ? marker.data.issue : undefined;
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
	16035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Zp: ()=>(pullMarkerSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39880);
		const sha = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/);
		const hash = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
		const run = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0);
		const named = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(160);
		const planPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			issue: named,
			hash,
			head: sha,
			run,
			asked: _fix_js__WEBPACK_IMPORTED_MODULE_1__.QJ
		});
		const changePullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			change: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(120),
			type: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			plan: hash,
			run,
			risk: _fix_js__WEBPACK_IMPORTED_MODULE_1__.wl
		});
		const rollbackPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			pull: named,
			merge: sha,
			target: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(300),
			run
		});
		const pullMarkerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt('kind', [
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('fix'),
				data: _fix_js__WEBPACK_IMPORTED_MODULE_1__.qm
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('plan'),
				data: planPullSchema
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('change'),
				data: changePullSchema
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz('rollback'),
				data: rollbackPullSchema
			})
		]);
	}),
	23501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			kl: ()=>(ACTIONS),
			Y0: ()=>(MERGE_METHODS),
			Ok: ()=>(RULE_API),
			wA: ()=>(RULE_KIND),
			AZ: ()=>(ruleSchema)
		});
		var schemas = __webpack_require__(41514);
		var iso = __webpack_require__(64377);
		var fix = __webpack_require__(39880);
		;
		const REASON_CODES = [
			'ALREADY_MERGED',
			'CLOSED',
			'STATE_CHANGED',
			'NOT_SELECTED',
			'EXCLUDED_LABEL',
			'RULE_INVALID',
			'RULE_TOO_BROAD',
			'RULE_CHANGED',
			'SUSPENDED',
			'ARCHIVED',
			'DRAFT',
			'BLOCKING_TITLE',
			'CONFLICT',
			'MERGEABLE_UNKNOWN',
			'STUCK_UNKNOWN',
			'BEHIND',
			'BLOCKED_UNKNOWN',
			'NO_ADMIN_BYPASS',
			'HEAD_CHANGED',
			'BASE_CHANGED',
			'FINGERPRINT_CHANGED',
			'IN_QUEUE',
			'AUTOMERGE_SET',
			'INCOMPLETE_DATA',
			'TOO_LARGE',
			'GHOST_AUTHOR',
			'FOREIGN_COMMITS',
			'UNVERIFIED_COMMITS',
			'FOREIGN_PATHS',
			'AUTHOR_MAY_NOT_WRITE',
			'LABELLED_BY_READER',
			'FORK',
			'GUARDED_PATH',
			'NO_WORKFLOWS_PERMISSION',
			'WEAKENED_TESTS',
			'NO_CHECKS',
			'NO_POSITIVE_SIGNAL',
			'CHECKS_PENDING',
			'CHECKS_NOT_SETTLED',
			'CHECK_FAILED',
			'OPTIONAL_CHECK_FAILED',
			'CHECK_MISSING',
			'CHECK_NEVER_REPORTED',
			'CHECK_TIMEOUT',
			'CHECK_WRONG_APP',
			'CHECK_NEUTRAL',
			'SKIPPED_AFTER_FAILURE',
			'STALE_ROLLUP',
			'UNPROTECTED_BASE',
			'POLICY_UNKNOWN',
			'PUSH_NOT_ALLOWED',
			'SIGNED_REBASE',
			'NOT_REBASEABLE',
			'METHOD_NOT_ALLOWED',
			'METHOD_AMBIGUOUS',
			'QUEUE_REQUIRED',
			'REVIEW_REQUIRED',
			'CHANGES_REQUESTED',
			'STALE_APPROVAL',
			'SELF_APPROVAL',
			'CONTRIBUTOR_APPROVAL',
			'BOT_APPROVAL',
			'CODEOWNER_REQUIRED',
			'THREADS_UNRESOLVED',
			'REVIEW_PENDING',
			'RISK_UNKNOWN',
			'RISK_MEDIUM',
			'RISK_HIGH',
			'PRODUCTION',
			'VERSION_UNKNOWN',
			'VERSION_LEVEL',
			'FROZEN',
			'FREEZE_UNKNOWN',
			'OFF_SCHEDULE',
			'RATE_CAP',
			'RUN_CAP',
			'ARGO_UNKNOWN',
			'HEALTH_UNKNOWN',
			'AI_INVALID',
			'AI_UNAVAILABLE',
			'AI_REFUSED',
			'NO_MODEL',
			'TEMPLATE_ERROR',
			'NOT_ALLOWED_BY_RULE',
			'CLOSE_NOT_PERMITTED',
			'REVERT_NOT_JUSTIFIED',
			'MERGE_REFUSED',
			'MERGE_UNCERTAIN',
			'NO_PERMISSION'
		];
		;
		const RULE_API = 'aioperator.io/v1alpha1';
		const RULE_KIND = 'PRReconciliationRule';
		const ACTIONS = [
			'merge',
			'close',
			'wait',
			'escalate'
		];
		const action = schemas.k5n(ACTIONS);
		const MERGE_METHODS = [
			'MERGE',
			'SQUASH',
			'REBASE'
		];
		const labelName = schemas.YjP().trim().min(1).max(50);
		const labelNames = schemas.YOg(labelName).max(20);
		const login = schemas.YjP().trim().regex(/^(?:app\/)?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/, 'is no login');
		const person = schemas.YjP().trim().regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\/[A-Za-z0-9_.-]{1,100})?$/, 'is no login and no organisation/team');
		const WEEKDAYS = [
			'mon',
			'tue',
			'wed',
			'thu',
			'fri',
			'sat',
			'sun'
		];
		const timeOfDay = schemas.YjP().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is no time of day such as 09:30');
		const moment = iso.w$({
			offset: true
		});
		const selectorSchema = schemas.rej({
			labels: schemas.rej({
				include: labelNames.default([]).describe('A pull request must carry all of these.'),
				exclude: labelNames.default([]).describe('A pull request that carries one of these is left alone.')
			}).prefault({}).describe('Labels, compared without case.'),
			titlePattern: schemas.YjP().min(1).max(512).optional().describe('RE2 pattern that the title must match from its beginning.'),
			baseBranch: schemas.YjP().trim().min(1).max(255).optional().describe('The one branch it must be for, exactly; no glob.'),
			author: login.optional().describe('Login of its author; of a bot with or without [bot].')
		});
		const safetySchema = schemas.rej({
			approvals: schemas.Whr().min(0).max(10).default(1).describe('How many people with write access must have approved the head commit; 0 only for authors who may write and for verified bots.'),
			allowUnprotected: schemas.zMY().default(false).describe('Merge into a branch that neither protection nor a ruleset guards.'),
			allowNoChecks: schemas.zMY().default(false).describe('Merge where no check has run at all.'),
			ignoreOptional: schemas.zMY().default(false).describe('Merge although a check failed that the branch does not require.'),
			allowForks: schemas.zMY().default(false).describe('Merge pull requests from forks; they need an approval whatever `approvals` says.'),
			allowEmptySelector: schemas.zMY().default(false).describe('Let a rule without a selector act on every pull request.'),
			closeAuthors: schemas.YOg(login).max(20).optional().describe('Bots whose pull requests may be closed. Default: our own.'),
			blockTitles: schemas.zMY().default(true).describe('Leave titles alone that begin with WIP or say "do not merge".'),
			waitForReviewers: schemas.zMY().default(false).describe('Wait until everybody who was asked for a review has given one.'),
			escalateOn: schemas.YOg(schemas.k5n(REASON_CODES)).max(100).default([
				'CHECK_FAILED',
				'CONFLICT',
				'CHECK_NEVER_REPORTED',
				'CHECK_TIMEOUT',
				'STUCK_UNKNOWN',
				'RISK_HIGH'
			]).describe('Which reason codes are told to people without asking a model (see Reason codes).')
		});
		const specSchema = schemas.rej({
			selector: selectorSchema.describe('Which pull requests the rule is for. All that is given must hold.'),
			instruction: schemas.YjP().min(1).max(20_000).describe('What shall become of a selected pull request, in plain words, with {{variables}}.'),
			argocdEnabled: schemas.zMY().default(false).describe('Read health and sync of an Argo CD application.'),
			argocdAppNamePattern: schemas.YjP().trim().min(1).max(200).default('{{repository}}-{{environment}}').describe('Name of that application, with {{repository}}, {{environment}} and {{pr.number}}.'),
			fluxKustomization: schemas.YjP().trim().min(1).max(200).optional().describe('Read health from the commit statuses that Flux writes for this Kustomization, with the same variables; with a `/` in it, from the one with that context (see Health).'),
			reconciliationInterval: schemas.Whr().min(10).max(3600).default(30).describe('Seconds that must lie between two looks at one pull request.'),
			mergeMethod: schemas.k5n(MERGE_METHODS).optional().describe('Default: SQUASH, or the only one that the repository allows.'),
			dryRun: schemas.zMY().default(false).describe('Decide and tell, write nothing.'),
			suspend: schemas.zMY().default(false).describe('The rule is switched off.'),
			allowedActions: schemas.YOg(action).min(1).max(4).default([
				'merge',
				'wait',
				'escalate'
			]).describe('What this rule may do at all; `wait` always may. `close` must be named.'),
			safety: safetySchema.prefault({}).describe('What must hold before anything is merged or closed.'),
			risk: schemas.rej({
				approvers: schemas.YOg(person).max(50).default([]).describe('Who must approve a change of high risk: logins, and teams as organisation/team (see Teams).'),
				levels: schemas.g1P(schemas.YjP().max(100), fix.wl).default({}).describe('Other levels (`low`, `medium`, `high`) for rules of the risk table, by their names (see below).')
			}).optional().describe('Rate the change: low needs green checks, medium a review, high one of `approvers`.'),
			limits: schemas.rej({
				maxFiles: schemas.Whr().min(1).max(3000).optional().describe('More changed files are too large.'),
				maxCommits: schemas.Whr().min(1).max(250).optional().describe('More commits are too large.'),
				maxVersionBump: schemas.k5n([
					'patch',
					'minor',
					'major'
				]).optional().describe('Of a dependency update: the title must name both versions, and the step between them be no larger.'),
				maxLines: schemas.Whr().min(1).max(1_000_000).optional().describe('More changed lines are too large.')
			}).prefault({}).describe('What is larger is for people.'),
			schedule: schemas.rej({
				timezone: schemas.YjP().trim().min(1).max(60).default('UTC').describe('IANA name: Europe/Berlin.'),
				windows: schemas.YOg(schemas.rej({
					days: schemas.YOg(schemas.k5n(WEEKDAYS)).min(1).max(7).default([
						...WEEKDAYS
					]).describe('On which days it begins.'),
					from: timeOfDay.default('00:00').describe('When it begins, as 09:30.'),
					to: timeOfDay.default('24:00').describe('Earlier than `from`: on the next day.')
				})).min(1).max(20).describe('Merging happens only within one of these.')
			}).optional().describe('When merging may happen.'),
			freeze: schemas.rej({
				windows: schemas.YOg(schemas.rej({
					from: moment.describe('When it begins, ISO 8601 with an offset: 2026-12-20T00:00:00Z.'),
					to: moment.describe('When it ends.'),
					reason: schemas.YjP().max(200).optional().describe('Shown to people.')
				})).max(20).default([]).describe('Nothing is merged within one of these.'),
				issueLabel: labelName.optional().describe('While an issue with this label is open in the repository, nothing is merged; `branch:NAME` in its title narrows it.')
			}).optional().describe('When nothing is merged, whatever the schedule says.'),
			escalation: schemas.rej({
				labels: schemas.YOg(labelName).max(4).default([
					'needs-human-approval'
				]).describe('Put on; made where they are missing.'),
				reviewers: schemas.YOg(person).max(15).default([]).describe('Asked for a review: logins, and teams as organisation/team (see Teams).'),
				comment: schemas.zMY().default(true).describe('Tell why in one comment, which is kept up to date.')
			}).prefault({}).describe('How people are told.'),
			maxMergesPerHour: schemas.Whr().min(0).max(100).default(5).describe('Merges by us in one repository within an hour.'),
			mergeQueue: schemas.zMY().default(true).describe('Where the branch has a merge queue, put it there; false: leave it alone.'),
			updateBranch: schemas.zMY().default(false).describe('Bring a branch up to date that must be before it can be merged.'),
			commitTitle: schemas.YjP().max(256).optional().describe('Title of the merge or squash commit, with {{variables}}.'),
			commitBody: schemas.YjP().max(10_000).optional().describe('Its body, with {{variables}}.')
		});
		const ruleSchema = schemas.rej({
			apiVersion: schemas.euz(RULE_API).describe('The group and version of this kind.'),
			kind: schemas.euz(RULE_KIND).describe('The kind of this document.'),
			metadata: schemas._H3({
				name: schemas.YjP().regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/, 'is no name: lower-case letters, digits, `-` and `.`').describe('The name of the rule; no two rules have the same. Other keys beside it are not looked at.')
			}),
			spec: specSchema.describe('What the rule says.'),
			status: schemas.L5J().optional().describe('What an operator wrote; not looked at.')
		});
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
	37192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			We: ()=>(canBeAssigned),
			cE: ()=>(readPermission),
			fF: ()=>(askPermission),
			lJ: ()=>(viewer)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67469);
		var _repos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64381);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const readPermission = (github, repo, login)=>askPermission(github, repo, login).catch(()=>'unknown');
		async function askPermission(github, repo, login) {
			const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				username: login
			});
			const { permission } = data;
			return permission === 'admin' || permission === 'write' || permission === 'read' || permission === 'none' ? permission : 'unknown';
		}
		async function canBeAssigned(github, repo, login) {
			const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
			const answer = github.read(repo).request(route, {
				...(0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(repo),
				assignee: login
			});
			return (await (0, _repos_js__WEBPACK_IMPORTED_MODULE_1__.Ge)(answer.then(()=>({
					data: true
				})))) ?? false;
		}
		async function viewer(github, repo) {
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_2__.P)(github, repo, `query Viewer { viewer { __typename login databaseId } }`, {});
			const { viewer: me } = answer;
			return (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)({
				...me,
				__typename: me.login.endsWith('[bot]') ? 'Bot' : me.__typename
			});
		}
	}),
	76621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Rq: ()=>(askPage),
			T0: ()=>(pageSize),
			XM: ()=>(RATE)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67469);
		const RATE = 'rateLimit { cost remaining }';
		const GOOD_PAGES = 5;
		function pageSize(sizes) {
			let [step, good] = [
				0,
				0
			];
			return {
				get now () {
					return sizes[step];
				},
				get isSmallest () {
					return step === sizes.length - 1;
				},
				good () {
					good += 1;
					if (good < GOOD_PAGES || step === 0) return;
					[step, good] = [
						step - 1,
						0
					];
				},
				shrink () {
					[step, good] = [
						Math.min(step + 1, sizes.length - 1),
						0
					];
				}
			};
		}
		const alone = ()=>pageSize([
				1
			]);
		async function askPage(reader, repo, name, document, variables, size = alone()) {
			for(;;){
				const { now: asked, isSmallest } = size;
				const text = typeof document === 'string' ? document : document(asked);
				try {
					const terms = {
						signal: reader.signal,
						once: !isSmallest
					};
					const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_0__.fB)(reader.github, repo, text, variables(asked), terms);
					count(reader, name, asked, answer.data);
					if (isSmallest || !answer.holes.some(({ kind })=>kind === 'unavailable')) {
						size.good();
						return {
							...answer,
							size: asked
						};
					}
				} catch (error) {
					reader.signal.throwIfAborted();
					if (isSmallest || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1) || error.kind !== 'unavailable') throw error;
				}
				size.shrink();
				reader.log.debug(`GraphQL ${name} of ${asked} was not answered whole; asking for ${size.now}.`);
			}
		}
		function count({ spent, log }, name, size, { rateLimit }) {
			spent.calls += 1;
			if (!rateLimit) return;
			spent.points += rateLimit.cost;
			spent.left = rateLimit.remaining;
			log.debug(`GraphQL ${name} of ${size}: ${rateLimit.cost} points, ${rateLimit.remaining} left this hour.`);
		}
	}),
	2199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			c6: ()=>(isDenial),
			o0: ()=>(maySweep),
			ni: ()=>(start),
			yF: ()=>(startScan)
		});
		var access = __webpack_require__(41129);
		var command = __webpack_require__(80806);
		var domain_event = __webpack_require__(96463);
		var domain_repo = __webpack_require__(94395);
		var errors = __webpack_require__(807);
		var pages = __webpack_require__(33868);
		var shapes = __webpack_require__(18524);
		;
		const MOST_PAGES = 5;
		async function recentActivity(github, repo, kind, since) {
			const found = [];
			for(let page = 1; page <= MOST_PAGES; page++){
				const items = await PAGES[kind](github, repo, since, page);
				found.push(...items.filter((item)=>item.at >= since));
				if (items.length < pages.K || items.every((item)=>item.at < since)) return found;
			}
			return undefined;
		}
		const PAGES = {
			comment: async (github, repo, since, page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/comments', {
					...(0, shapes.at)(repo),
					since,
					sort: 'created',
					direction: 'desc',
					per_page: pages.K,
					page
				});
				return data.map((comment)=>({
						login: comment.user?.login ?? '',
						text: comment.body ?? '',
						at: comment.created_at
					}));
			},
			label: async (github, repo, _since, page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues/events', {
					...(0, shapes.at)(repo),
					per_page: pages.K,
					page
				});
				return data.map((event)=>({
						login: event.actor?.login ?? '',
						text: event.event === 'labeled' ? (event.label?.name ?? '') : '',
						at: event.created_at
					}));
			},
			opened: async (github, repo, since, page)=>{
				const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/issues', {
					...(0, shapes.at)(repo),
					since,
					state: 'all',
					sort: 'created',
					direction: 'desc',
					per_page: pages.K,
					page
				});
				return data.map((issue)=>({
						login: issue.user?.login ?? '',
						text: issue.pull_request ? 'pull' : 'issue',
						at: issue.created_at
					}));
			}
		};
		var issues = __webpack_require__(59050);
		var github_permissions = __webpack_require__(37192);
		var repos = __webpack_require__(64381);
		;
		async function start(deps, policy, input) {
			const { settings, github, host } = deps;
			const unsafe = (0, access.VF)(settings.event.name, settings.event.payload, host.workspaceHead);
			if (unsafe) throw new errors.yo(unsafe, {
				rule: 'F1'
			});
			const trigger = (0, domain_event.u)(settings.event.name, settings.event.payload);
			const admission = (0, access.w4)(trigger, settings.run, {
				...policy,
				trustedBots: settings.trustedBots
			});
			if (!admission.admitted) return denied(deps, admission.denial);
			const number = numberOf(trigger, input.issueNumber);
			const repos = readRepositories(deps);
			repos.catch(()=>undefined);
			deps.preload();
			const { author, mustWrite } = admission;
			const [permissions, fresh, labelled, self, starts] = await Promise.all([
				permissionsOf(deps, mustWrite),
				trigger.kind === 'comment' ? (0, issues.W3)(github, settings.home, trigger.comment.id) : undefined,
				trigger.kind === 'label' ? (0, issues.LB)(github, settings.home, number) : [],
				(0, github_permissions.lJ)(github, settings.home).catch(()=>undefined),
				author ? recentStarts(deps, trigger, author, policy) : 0
			]);
			const denial = (0, access.G3)(permissions) ?? (0, access.bs)(author, self, trigger.kind === 'comment' ? trigger.comment.body : '') ?? (trigger.kind === 'comment' ? (0, access.tH)(trigger.comment, fresh) : undefined) ?? (trigger.kind === 'label' ? (0, access.ho)(labelled, trigger.label, trigger.sender) : undefined) ?? (author ? (0, access.R1)(author.login, starts) : undefined);
			if (denial) return denied(deps, denial);
			deps.host.audit.append({
				stage: 'start',
				verdict: 'allowed',
				event: settings.event.name,
				principals: Object.fromEntries(permissions),
				author: author?.login,
				target: `${(0, domain_repo.fq)(settings.home)}#${number}`
			});
			return {
				number,
				author,
				self,
				scope: scopeOf(deps, await repos, frozenAt(trigger)),
				frozen: 'issue' in trigger ? trigger.issue : undefined,
				commentId: trigger.kind === 'comment' ? trigger.comment.id : undefined,
				request: trigger.kind === 'comment' ? (0, command.mr)(trigger.comment.body) : '',
				asked: trigger.kind === 'comment' || (trigger.kind === 'manual' && trigger.event === 'workflow_dispatch'),
				key: keyOf(deps, trigger, number)
			};
		}
		const isDenial = (start)=>'rule' in start;
		async function maySweep(deps, own) {
			const { settings, host } = deps;
			const unsafe = (0, access.VF)(settings.event.name, settings.event.payload, host.workspaceHead);
			if (unsafe) throw new errors.yo(unsafe, {
				rule: 'F1'
			});
			const { name } = settings.event;
			const trigger = name === own.dispatch ? {
				kind: 'manual',
				event: name
			} : (0, domain_event.u)(name, settings.event.payload);
			const asked = trigger.kind === 'manual';
			let permissions = new Map();
			if (asked || !own.isOwn) {
				const admission = (0, access.w4)(asked ? trigger : {
					kind: 'unsupported',
					event: name,
					why: own.why
				}, settings.run, {
					command: 'ai-triage',
					label: undefined,
					onOpened: false,
					trustedBots: settings.trustedBots
				});
				if (!admission.admitted) return denied(deps, admission.denial);
				permissions = await permissionsOf(deps, admission.mustWrite);
				const denial = (0, access.G3)(permissions);
				if (denial) return denied(deps, denial);
			}
			host.audit.append({
				stage: 'start',
				verdict: 'allowed',
				event: settings.event.name,
				principals: Object.fromEntries(permissions),
				target: (0, domain_repo.fq)(settings.home)
			});
			return undefined;
		}
		async function startScan(deps) {
			const { settings, github } = deps;
			const why = `the event ${settings.event.name} does not start a scan; use schedule or workflow_dispatch`;
			const denial = await maySweep(deps, {
				isOwn: false,
				why
			});
			if (denial) return denial;
			const [self, repos] = await Promise.all([
				(0, github_permissions.lJ)(github, settings.home).catch(()=>undefined),
				readRepositories(deps)
			]);
			return {
				self,
				scope: scopeOf(deps, repos, undefined)
			};
		}
		const readRepositories = ({ github, settings: { home, repositories } })=>(0, repos.dP)(github, [
				home,
				...repositories.filter((repo)=>!(0, domain_repo.Zj)(repo, home))
			]);
		function denied(deps, denial) {
			deps.host.audit.append({
				stage: 'start',
				verdict: 'denied',
				...denial,
				event: deps.settings.event.name
			});
			if (denial.outcome === 'refused') deps.host.log.notice(`guard.denied rule=${denial.rule} ${denial.message}`);
			return denial;
		}
		function numberOf(trigger, input) {
			if ('number' in trigger) return trigger.number;
			if (input === undefined) throw new errors.yo('`issue-number` is missing: this event names no issue, so the input must.');
			return input;
		}
		function frozenAt(trigger) {
			if (trigger.kind === 'comment') return trigger.comment.createdAt;
			return 'issue' in trigger ? trigger.issue.updatedAt : undefined;
		}
		async function permissionsOf(deps, logins) {
			const { github, settings } = deps;
			return new Map(await Promise.all(logins.map(async (login)=>[
					login,
					await (0, github_permissions.cE)(github, settings.home, login)
				])));
		}
		async function recentStarts(deps, trigger, author, policy) {
			const until = frozenAt(trigger);
			if (until === undefined || trigger.kind === 'manual' || trigger.kind === 'unsupported') return 0;
			const since = (0, access.Nf)(until);
			const activity = await recentActivity(deps.github, deps.settings.home, trigger.kind, since).catch(()=>undefined);
			const isStart = {
				comment: (text)=>(0, command.RM)(text) === policy.command,
				label: (text)=>text.toLowerCase() === policy.label?.toLowerCase(),
				opened: (text)=>text === 'issue'
			}[trigger.kind];
			return (0, access.ZG)(activity, author.login, until, isStart);
		}
		function scopeOf(deps, repos, frozen) {
			const { home } = deps.settings;
			const own = repos.find((candidate)=>(0, domain_repo.Zj)(candidate.repo, home));
			if (!own) throw new errors.yo(`${(0, domain_repo.fq)(home)} could not be read: give the job \`permissions: contents: read\`.`);
			const hidden = repos.filter((candidate)=>(0, domain_repo.KN)(candidate, own));
			for (const { repo, visibility } of hidden)deps.host.log.warning(`${(0, domain_repo.fq)(repo)} is ${visibility} and ${(0, domain_repo.fq)(home)} is ${own.visibility}: it is left out, so that nothing of it gets into a more visible place.`);
			const kept = repos.filter((candidate)=>!hidden.includes(candidate));
			return {
				home: own.repo,
				repos: kept,
				shas: new Map(),
				frozenAt: frozen
			};
		}
		function keyOf(deps, trigger, number) {
			const { home, run } = deps.settings;
			const what = trigger.kind === 'comment' ? `comment-${trigger.comment.id}` : `run-${run.id}`;
			return `${(0, domain_repo.wb)(home)}#${number}:${what}`.slice(-80);
		}
	}),
	4064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Bb: ()=>(MARKER_KINDS),
			CB: ()=>(COMMENTS_LOOKED_AT),
			en: ()=>(writeMarker),
			mC: ()=>(readMarkers),
			s8: ()=>(markerKey)
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55012);
		const MARKER_KINDS = [
			'failure',
			'triage',
			'fix',
			'plan',
			'approved',
			'change',
			'decision',
			'rollback',
			'overflow'
		];
		const COMMENTS_LOOKED_AT = 500;
		const VERSION = 1;
		const MARKER = new RegExp(`<!-- ai-devops:(${MARKER_KINDS.join('|')}) v([1-9]\\d{0,2}) ([\\w.-]{1,1500000}) -->`, 'g');
		function writeMarker(kind, data, redact) {
			const json = JSON.stringify((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.zO)(data, redact));
			(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(json, `marker ${kind}`);
			const encoded = Buffer.from(json, 'utf8').toString('base64url').replaceAll('-', '.');
			return `<!-- ai-devops:${kind} v${VERSION} ${encoded} -->`;
		}
		function markerKey({ kind, data }) {
			const { fingerprint } = (kind === 'failure' ? (data ?? {}) : {});
			return typeof fingerprint === 'string' ? fingerprint : kind;
		}
		function readMarkers(body) {
			const found = [];
			for (const match of body.matchAll(MARKER)){
				const [, kind, version, encoded] = match;
				const data = decode(encoded);
				if (data !== undefined) found.push({
					kind: kind,
					version: Number(version),
					data,
					index: match.index
				});
			}
			return found;
		}
		function decode(encoded) {
			try {
				return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(Buffer.from(encoded.replaceAll('.', '-'), 'base64url').toString('utf8'), 'marker');
			} catch  {
				return undefined;
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
