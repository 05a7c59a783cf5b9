export const id = 1542;
export const ids = [
	1542
];
export const modules = {
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
	96463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			u: ()=>(parseTrigger)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
		var _issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83776);
		const moment = zod__WEBPACK_IMPORTED_MODULE_0__.w$();
		const user = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
			login: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			id: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			type: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
		}).nullable().transform((u)=>(u ? {
				login: u.login,
				id: u.id,
				type: u.type
			} : _issue_js__WEBPACK_IMPORTED_MODULE_2__.S));
		const issue = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
			number: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().positive(),
			title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullish(),
			state: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				'open',
				'closed'
			]),
			updated_at: moment,
			user
		}).transform((i)=>({
				number: i.number,
				frozen: {
					title: i.title,
					body: i.body ?? '',
					author: i.user,
					state: i.state,
					updatedAt: i.updated_at
				}
			}));
		const commentEvent = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
			action: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			issue,
			sender: user,
			comment: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().positive(),
				body: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().nullish(),
				created_at: moment,
				updated_at: moment,
				user
			})
		});
		const issueEvent = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
			action: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			issue,
			sender: user,
			label: zod__WEBPACK_IMPORTED_MODULE_1__._H3({
				name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).nullish()
		});
		const MANUAL = new Set([
			'workflow_dispatch',
			'schedule'
		]);
		function parseTrigger(name, payload) {
			const unsupported = (why)=>({
					kind: 'unsupported',
					event: name,
					why
				});
			if (MANUAL.has(name)) return {
				kind: 'manual',
				event: name
			};
			if (name === 'issue_comment') {
				const parsed = commentEvent.safeParse(payload);
				if (!parsed.success) return unsupported('the payload is not an issue_comment event');
				const { action, sender, comment, issue } = parsed.data;
				return {
					kind: 'comment',
					action,
					number: issue.number,
					comment: {
						id: comment.id,
						author: comment.user,
						body: comment.body ?? '',
						createdAt: comment.created_at,
						updatedAt: comment.updated_at
					},
					sender,
					issue: issue.frozen
				};
			}
			if (name === 'issues') {
				const parsed = issueEvent.safeParse(payload);
				if (!parsed.success) return unsupported('the payload is not an issues event');
				const { action, sender, issue, label } = parsed.data;
				if (action === 'labeled' && label) return {
					kind: 'label',
					number: issue.number,
					label: label.name,
					sender,
					issue: issue.frozen
				};
				if (action === 'opened') return {
					kind: 'opened',
					number: issue.number,
					sender,
					issue: issue.frozen
				};
				return unsupported(`an issue was ${action}; this job starts on opened and labeled`);
			}
			return unsupported(`the event ${name} does not start this job`);
		}
	}),
	21542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			fixJob: ()=>(fixJob)
		});
		var command = __webpack_require__(80806);
		;
		const FIX_JOBS = (null && ([
			'fix',
			'plan',
			'approve',
			'reject',
			'change'
		]));
		const COMMANDED = {
			'ai-plan': 'plan',
			approve: 'approve',
			reject: 'reject'
		};
		function fixJobOf(trigger, { mode, change }) {
			if (change !== undefined) return 'change';
			const said = trigger.kind === 'comment' ? (0, command.RM)(trigger.comment.body) : undefined;
			const commanded = said && COMMANDED[said];
			if (commanded) return commanded;
			return mode === 'plan' && said === undefined ? 'plan' : 'fix';
		}
		var domain_event = __webpack_require__(96463);
		var errors = __webpack_require__(807);
		;
		const RUNS = {
			fix: async ()=>(await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(8815),
					__webpack_require__.e(7291),
					__webpack_require__.e(3292),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(7307),
					__webpack_require__.e(1755),
					__webpack_require__.e(9129),
					__webpack_require__.e(4817),
					__webpack_require__.e(2160)
				]).then(__webpack_require__.bind(__webpack_require__, 2160))).createFix,
			approve: async ()=>{
				const { createFix } = await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(8815),
					__webpack_require__.e(7291),
					__webpack_require__.e(3292),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(7307),
					__webpack_require__.e(1755),
					__webpack_require__.e(9129),
					__webpack_require__.e(4817),
					__webpack_require__.e(2160)
				]).then(__webpack_require__.bind(__webpack_require__, 2160));
				return (deps, input, soFar)=>createFix(deps, input, soFar, 'approve');
			},
			plan: async ()=>(await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(7291),
					__webpack_require__.e(2150),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(7307),
					__webpack_require__.e(9129),
					__webpack_require__.e(1135)
				]).then(__webpack_require__.bind(__webpack_require__, 31135))).plan,
			reject: async ()=>(await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(3736)
				]).then(__webpack_require__.bind(__webpack_require__, 43736))).rejectPlan,
			change: async ()=>(await Promise.all([
					__webpack_require__.e(4006),
					__webpack_require__.e(8815),
					__webpack_require__.e(7291),
					__webpack_require__.e(3292),
					__webpack_require__.e(2970),
					__webpack_require__.e(7875),
					__webpack_require__.e(7307),
					__webpack_require__.e(1755),
					__webpack_require__.e(9129),
					__webpack_require__.e(4817),
					__webpack_require__.e(9378)
				]).then(__webpack_require__.bind(__webpack_require__, 59378))).change
		};
		async function fixJob(deps, input, soFar) {
			const { name, payload } = deps.settings.event;
			const job = fixJobOf((0, domain_event.u)(name, payload), input);
			if (input.stage !== 'all' && (job === 'plan' || job === 'reject')) throw new errors.yo(`\`stage\` is ${input.stage}, and a plan is made and rejected by one job: start a step without \`stage\` for \`@ai-plan\` and \`/reject\`.`);
			const run = await RUNS[job]();
			return run(deps, input, soFar);
		}
	})
};
