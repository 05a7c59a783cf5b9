export const id = 7753;
export const ids = [
	7753
];
export const modules = {
	64601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D: ()=>(pullAnswerSchema),
			v: ()=>(decisionRecordSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const pullAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			pull: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).describe('The number of the pull request that was asked about.'),
			head: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().describe('Its head commit, all 40 digits, as it was told.'),
			action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'merge',
				'close',
				'wait',
				'escalate'
			]).describe('One of the allowed actions.'),
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(500).describe('Why, in one or two sentences for the people of this project.')
		});
		const decisionRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			memory: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255),
			head: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/),
			action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'merge',
				'close',
				'wait',
				'escalate',
				'none'
			]),
			escalations: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
				rules: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(253)).max(10)
			})).max(20).optional()
		});
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
	47753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			metrics: ()=>(metrics)
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var p_map = __webpack_require__(606);
		var decide_moment = __webpack_require__(89143);
		;
		const WEEK = 7 * decide_moment.d_;
		const FIRST_MONDAY = 4 * decide_moment.d_;
		const mondayOf = (time)=>Math.floor((time - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;
		function isoWeek(time) {
			const thursday = mondayOf(time) + 3 * decide_moment.d_;
			const year = new Date(thursday).getUTCFullYear();
			const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1;
			return `${year}-W${String(week).padStart(2, '0')}`;
		}
		function lastWeeks(now, many) {
			const from = mondayOf(now) - (many - 1) * WEEK;
			return {
				from,
				weeks: Array.from({
					length: many
				}, (_, index)=>isoWeek(from + index * WEEK))
			};
		}
		var fate = __webpack_require__(91793);
		;
		function eventsOf(facts, window) {
			const known = {
				window,
				failuresOf: (0, fate.fy)(facts.issues.flatMap(({ repo, number, failure })=>failure ? {
						...{
							issue: `${repo}#${number}`,
							fingerprint: failure.fingerprint
						},
						...{
							reds: (0, fate.wp)(failure),
							history: failure.history
						}
					} : [])),
				pulls: new Map(facts.pulls.map((pull)=>[
						nameOf(pull),
						pull
					])),
				reverted: new Set(facts.pulls.flatMap(revertedBy))
			};
			return [
				...facts.issues.flatMap((issue)=>ofIssue(issue, known)),
				...facts.pulls.flatMap((pull)=>ofPull(pull, known))
			];
		}
		const nameOf = ({ repo, number })=>`${repo}#${number}`.toLowerCase();
		function revertedBy({ repo, mergedAt, marker, headBranch, fork }) {
			if (mergedAt === undefined) return [];
			if (marker?.kind === 'rollback') return [
				marker.data.pull.toLowerCase()
			];
			const [, number] = /^revert-([1-9]\d{0,9})-/.exec(headBranch) ?? [];
			return number && !fork ? [
				nameOf({
					repo,
					number: Number(number)
				})
			] : [];
		}
		function at({ window }, moment, event) {
			const time = (0, decide_moment.nR)(moment);
			return time >= window.from && time <= window.to ? [
				{
					...event,
					week: isoWeek(time)
				}
			] : [];
		}
		const seconds = (from, to)=>Math.round(((0, decide_moment.nR)(to) - (0, decide_moment.nR)(from)) / 1000);
		const MOST_USD = 1_000_000;
		const micros = (costUsd)=>Math.round(Math.min(costUsd ?? 0, MOST_USD) * 1_000_000);
		function ofIssue(issue, known) {
			const { repo, createdAt, failure, triages, attempts } = issue;
			const where = {
				repo,
				rule: ''
			};
			const first = failure?.history?.firstAt;
			const since = first !== undefined && (0, decide_moment.nR)(first) > 0 && (0, decide_moment.nR)(first) <= (0, decide_moment.nR)(createdAt) ? first : undefined;
			const found = failure && at(known, createdAt, {
				...where,
				counts: {
					failures: 1
				},
				class: failure.class
			});
			const waited = since && at(known, createdAt, {
				...where,
				sample: {
					name: 'toIssue',
					seconds: seconds(since, createdAt)
				}
			});
			return [
				...(found ?? []),
				...(waited || []),
				...triages.flatMap(({ at: when, costUsd })=>at(known, when, {
						...where,
						counts: {
							triages: 1,
							costMicros: micros(costUsd)
						}
					})),
				...paid(attempts, where, known),
				...thumbs(issue.comments, where, known)
			];
		}
		const paid = (attempts, where, known)=>attempts.flatMap(({ at: when, costUsd })=>at(known, when, {
					...where,
					counts: {
						costMicros: micros(costUsd)
					}
				}));
		const thumbs = (comments, where, known)=>comments.flatMap(({ at: when, up, down })=>up + down > 0 ? at(known, when, {
					...where,
					counts: {
						thumbsUp: up,
						thumbsDown: down
					}
				}) : []);
		const joined = (rules)=>[
				...new Set(rules)
			].toSorted().join(' + ');
		const ruleOf = ({ memory, escalations })=>joined(memory?.rules ?? escalations.at(-1)?.rules ?? []);
		function ofPull(pull, known) {
			const { repo, createdAt, mergedAt, memory } = pull;
			const where = {
				repo,
				rule: ruleOf(pull)
			};
			const decided = memory && new Date(memory.at * 1000).toISOString();
			const merged = pull.mergedByUs && mergedAt !== undefined ? mergedAt : undefined;
			return [
				...(merged === undefined ? [] : [
					...at(known, merged, {
						...where,
						counts: {
							merges: 1
						}
					}),
					...at(known, merged, {
						...where,
						sample: {
							name: 'toMerge',
							seconds: seconds(createdAt, merged)
						}
					})
				]),
				...ofEscalations(pull, where, known),
				...(decided && memory.micros ? at(known, decided, {
					...where,
					counts: {
						costMicros: memory.micros
					}
				}) : []),
				...paid(pull.attempts, where, known),
				...ofFix(pull, where, known),
				...ofRollback(pull, known),
				...thumbs(pull.comments, where, known)
			];
		}
		function ofEscalations({ repo, escalations, memory }, where, known) {
			if (escalations.length === 0 && memory?.action === 'escalate') return at(known, new Date(memory.at * 1000).toISOString(), {
				...where,
				counts: {
					escalations: 1
				}
			});
			return escalations.flatMap(({ at: when, rules })=>at(known, when, {
					repo,
					rule: joined(rules),
					counts: {
						escalations: 1
					}
				}));
		}
		function ofFix(pull, where, known) {
			const { repo, createdAt, mergedAt, closedAt, baseBranch, marker } = pull;
			if (marker?.kind !== 'fix') return [];
			const closed = mergedAt === undefined && closedAt !== undefined;
			if (mergedAt === undefined) return at(known, createdAt, {
				...where,
				counts: {
					fixesOpened: 1,
					fixesClosed: Number(closed)
				}
			});
			const { issue, fingerprint } = marker.data;
			const fix = {
				repo,
				base: baseBranch,
				mergedAt,
				issue,
				fingerprint
			};
			const { cameBack, green } = (0, fate.JK)(fix, known.failuresOf(fix), known.window.stableRuns);
			const reverted = known.reverted.has(nameOf(pull));
			const held = !reverted && !cameBack;
			return at(known, createdAt, {
				...where,
				counts: {
					...{
						fixesOpened: 1,
						fixesMerged: 1,
						fixesReverted: Number(reverted),
						fixesCameBack: Number(cameBack)
					},
					...{
						fixesHeld: Number(held),
						fixesGreen: Number(held && green)
					}
				}
			});
		}
		function ofRollback(pull, known) {
			const { repo, createdAt, mergedAt, closedAt, marker } = pull;
			if (marker?.kind !== 'rollback') return [];
			const original = known.pulls.get(marker.data.pull.toLowerCase());
			const merged = mergedAt !== undefined;
			return at(known, createdAt, {
				...{
					repo,
					rule: (original && ruleOf(original)) || ruleOf(pull)
				},
				counts: {
					...{
						rollbacksProposed: 1,
						rollbacksMerged: Number(merged)
					},
					rollbacksClosed: Number(!merged && closedAt !== undefined)
				}
			});
		}
		var markdown = __webpack_require__(33567);
		var words = __webpack_require__(7673);
		;
		const MOST_ROWS = 60;
		const whole = (pick)=>{
			return (figures)=>(pick(figures) === 0 ? '' : String(pick(figures)));
		};
		const part = (many, share)=>share === undefined ? (many === 0 ? '' : String(many)) : `${many} (${Math.round(share * 100)} %)`;
		const FAILURES = [
			[
				'Failures',
				whole(({ failures })=>failures)
			],
			[
				'Red run to issue',
				({ timeToIssue })=>spread(timeToIssue)
			],
			[
				'Triages',
				whole(({ triages })=>triages)
			],
			[
				'Fixes opened',
				whole(({ fixesOpened })=>fixesOpened)
			],
			[
				'merged',
				({ fixesMerged, rates })=>part(fixesMerged, rates.fixesMerged)
			],
			[
				'held',
				({ fixesHeld, rates })=>part(fixesHeld, rates.fixesHeld)
			],
			[
				'green',
				({ fixesGreen, rates })=>part(fixesGreen, rates.fixesGreen)
			],
			[
				'came back',
				whole(({ fixesCameBack })=>fixesCameBack)
			],
			[
				'reverted',
				whole(({ fixesReverted })=>fixesReverted)
			],
			[
				'closed',
				whole(({ fixesClosed })=>fixesClosed)
			]
		];
		const PULLS = [
			[
				'Merges',
				whole(({ merges })=>merges)
			],
			[
				'Opened to merge',
				({ timeToMerge })=>spread(timeToMerge)
			],
			[
				'Escalations',
				whole(({ escalations })=>escalations)
			],
			[
				'Rollbacks proposed',
				whole(({ rollbacksProposed })=>rollbacksProposed)
			],
			[
				'merged',
				({ rollbacksMerged, rates })=>part(rollbacksMerged, rates.rollbacksMerged)
			],
			[
				'closed',
				whole(({ rollbacksClosed })=>rollbacksClosed)
			],
			[
				'Model',
				({ costUsd })=>(costUsd === 0 ? '' : `${costUsd.toFixed(2)} USD`)
			],
			[
				'Thumbs up',
				whole(({ thumbsUp })=>thumbsUp)
			],
			[
				'down',
				whole(({ thumbsDown })=>thumbsDown)
			]
		];
		function metricsSummary(metrics) {
			const { from, to, stableRuns, repositories, total, byRepository, byRule, byWeek } = metrics;
			const missing = repositories.flatMap((one)=>one.missing);
			const rules = byRule.map(({ rule, figures })=>[
					rule === '' ? 'no rule' : (0, markdown.ti)(rule),
					figures
				]);
			const places = byRepository.map(({ repository, figures })=>[
					(0, markdown.ti)(repository),
					figures
				]);
			const all = [
				'**All**',
				total
			];
			return [
				(0, markdown.R_)(2, 'Numbers'),
				`${(0, words.iE)(from)} to ${(0, words.iE)(to)}, in ISO weeks (UTC); the last one is not over. What happens to fixes and rollbacks later counts in the week in which they were opened.`,
				missing.length === 0 ? '' : `**What is missing**\n\n${missing.slice(0, MOST_ROWS).map((why)=>`- ${(0, words.em)(why)}`).join('\n')}${missing.length > MOST_ROWS ? `\n- ${(0, words.U9)(missing.length - MOST_ROWS, 'more part')} in the file.` : ''}`,
				(0, markdown.R_)(3, 'Failures and fixes'),
				`Times are the median, and in brackets what nine in ten stayed below. _Held_: merged, and neither reverted nor red again until now. _Green_: held, and green ${(0, words.U9)(stableRuns, 'time')} in a row since.`,
				tableOf('Repository', FAILURES, [
					...places,
					all
				]),
				tableOf('Rule', FAILURES, rules),
				tableOf('Week', FAILURES, weekly(byWeek)),
				(0, markdown.R_)(3, 'Pull requests'),
				'Merges are those by rules. Thumbs are those on our comments.',
				tableOf('Rule', PULLS, [
					...rules,
					all
				]),
				tableOf('Repository', PULLS, places),
				tableOf('Week', PULLS, weekly(byWeek))
			].filter((text)=>text !== '').join('\n\n');
		}
		const weekly = (weeks)=>weeks.map(({ week, figures })=>[
					week,
					figures
				]);
		function tableOf(name, columns, rows) {
			const cells = rows.map(([title, figures])=>[
					title,
					...columns.map(([, of])=>of(figures))
				]).filter(([, ...numbers])=>numbers.some((cell)=>cell !== ''));
			if (cells.length === 0) return '';
			const shown = (0, markdown.tp)([
				name,
				...columns.map(([title])=>title)
			], cells.slice(0, MOST_ROWS));
			const rest = cells.length - MOST_ROWS;
			return rest > 0 ? `${shown}\n\n${(0, words.U9)(rest, 'more row')} in the file.` : shown;
		}
		const spread = ({ medianSeconds, p90Seconds })=>medianSeconds === undefined || p90Seconds === undefined ? '' : `${lasting(medianSeconds)} (${lasting(p90Seconds)})`;
		function lasting(seconds) {
			const minutes = Math.round(seconds / 60);
			if (seconds < 60) return `${Math.max(0, Math.round(seconds))} s`;
			const [days, hours, rest] = [
				Math.floor(minutes / 1440),
				Math.floor((minutes % 1440) / 60),
				minutes % 60
			];
			const parts = days > 0 ? [
				days,
				'd',
				hours,
				'h'
			] : hours > 0 ? [
				hours,
				'h',
				rest,
				'min'
			] : [
				rest,
				'min',
				0,
				''
			];
			return `${parts[0]} ${parts[1]}${parts[2] === 0 ? '' : ` ${parts[2]} ${parts[3]}`}`;
		}
		function metricCharts({ weeks, byWeek, total }) {
			const figures = new Map(byWeek.map((one)=>[
					one.week,
					one.figures
				]));
			const over = (pick)=>weeks.map((week)=>{
					const one = figures.get(week);
					return one ? pick(one) : 0;
				});
			const hours = ({ timeToMerge })=>(timeToMerge.medianSeconds ?? 0) / 3600;
			return [
				{
					...{
						kind: 'bars',
						unit: 'a week',
						labels: weeks,
						title: 'Failures (bars) and merged fixes by week opened (line)'
					},
					bars: over((one)=>one.failures),
					line: over((one)=>one.fixesMerged)
				},
				{
					...{
						kind: 'bars',
						unit: 'a week',
						labels: weeks,
						title: 'Merges by rules (bars) and escalations (line)'
					},
					bars: over((one)=>one.merges),
					line: over((one)=>one.escalations)
				},
				{
					kind: 'bars',
					unit: 'hours',
					labels: weeks,
					title: 'Median time to merge',
					bars: over(hours)
				},
				{
					kind: 'bars',
					unit: 'USD',
					labels: weeks,
					title: 'Cost of models',
					bars: over((one)=>one.costUsd)
				},
				{
					kind: 'pie',
					title: 'Failures by class',
					slices: Object.entries(total.classes).map(([label, value])=>({
							label,
							value
						}))
				}
			];
		}
		;
		const COUNTS = [
			'failures',
			'triages',
			'fixesOpened',
			'fixesMerged',
			'fixesClosed',
			'fixesReverted',
			'fixesCameBack',
			'fixesHeld',
			'fixesGreen',
			'merges',
			'escalations',
			'rollbacksProposed',
			'rollbacksMerged',
			'rollbacksClosed',
			'costMicros',
			'thumbsUp',
			'thumbsDown'
		];
		const SAMPLES = [
			'toIssue',
			'toMerge'
		];
		;
		const compare = (a, b)=>(a < b ? -1 : a > b ? 1 : 0);
		const emptyTally = ()=>({
				counts: Object.fromEntries(COUNTS.map((name)=>[
						name,
						0
					])),
				samples: Object.fromEntries(SAMPLES.map((name)=>[
						name,
						[]
					])),
				classes: {}
			});
		function addTallies(parts) {
			const sum = emptyTally();
			const classes = new Map();
			for (const part of parts){
				for (const name of COUNTS)sum.counts[name] += part.counts[name];
				for (const [name, many] of Object.entries(part.classes))classes.set(name, (classes.get(name) ?? 0) + many);
			}
			for (const name of SAMPLES)sum.samples[name] = parts.flatMap(({ samples })=>samples[name]).toSorted((a, b)=>a - b);
			sum.classes = Object.fromEntries([
				...classes
			].toSorted(([a], [b])=>compare(a, b)));
			return sum;
		}
		function tallyOf({ counts = {}, sample, class: kind }) {
			const tally = emptyTally();
			Object.assign(tally.counts, counts);
			if (sample) tally.samples[sample.name].push(sample.seconds);
			if (kind !== undefined) tally.classes[kind] = 1;
			return tally;
		}
		const cellsOf = (events)=>addCells(events.map((event)=>({
					repo: event.repo,
					week: event.week,
					rule: event.rule,
					tally: tallyOf(event)
				})));
		function addCells(cells) {
			const groups = groupBy(cells, ({ repo, week, rule })=>JSON.stringify([
					repo,
					week,
					rule
				]));
			return [
				...groups.values()
			].map((same)=>({
					...same[0],
					tally: addTallies(same.map(({ tally })=>tally))
				})).toSorted((a, b)=>compare(a.repo, b.repo) || compare(a.week, b.week) || compare(a.rule, b.rule));
		}
		const figuresBy = (cells, name)=>[
				...groupBy(cells, name)
			].toSorted(([a], [b])=>compare(a, b)).map(([key, same])=>[
					key,
					figuresOf(addTallies(same.map(({ tally })=>tally)))
				]);
		function groupBy(items, key) {
			const groups = new Map();
			for (const item of items){
				const known = groups.get(key(item));
				if (known) known.push(item);
				else groups.set(key(item), [
					item
				]);
			}
			return groups;
		}
		function figuresOf({ counts, samples, classes }) {
			const { costMicros, ...rest } = counts;
			return {
				...rest,
				costUsd: costMicros / 1_000_000,
				timeToIssue: spreadOf(samples.toIssue),
				timeToMerge: spreadOf(samples.toMerge),
				rates: ratesOf(counts),
				classes
			};
		}
		function ratesOf(counts) {
			const shares = {
				...share('fixesMerged', counts.fixesMerged, counts.fixesOpened),
				...share('fixesHeld', counts.fixesHeld, counts.fixesMerged),
				...share('fixesGreen', counts.fixesGreen, counts.fixesMerged),
				...share('rollbacksMerged', counts.rollbacksMerged, counts.rollbacksProposed),
				...share('liked', counts.thumbsUp, counts.thumbsUp + counts.thumbsDown)
			};
			return shares;
		}
		const share = (name, part, whole)=>(whole > 0 ? {
				[name]: part / whole
			} : {});
		function spreadOf(sorted) {
			const count = sorted.length;
			if (count === 0) return {
				count
			};
			const rank = (share)=>sorted[Math.max(0, Math.ceil(count * share) - 1)];
			return {
				count,
				medianSeconds: rank(0.5),
				p90Seconds: rank(0.9)
			};
		}
		var domain_repo = __webpack_require__(94395);
		var report = __webpack_require__(14077);
		var errors = __webpack_require__(807);
		var github_home = __webpack_require__(59161);
		var json = __webpack_require__(55012);
		var neutralize = __webpack_require__(94561);
		var access = __webpack_require__(41129);
		var issue = __webpack_require__(83776);
		var memory = __webpack_require__(876);
		var pull_marker = __webpack_require__(35959);
		var decision = __webpack_require__(64601);
		var domain_failure = __webpack_require__(71621);
		var fix = __webpack_require__(39880);
		var implementation_plan = __webpack_require__(42725);
		var triage = __webpack_require__(9466);
		var graphql = __webpack_require__(67469);
		var pages = __webpack_require__(33868);
		var pull_reader = __webpack_require__(76621);
		var shapes = __webpack_require__(18524);
		;
		const MOST_PAGES = 40;
		const SIZES = [
			pages.K,
			50,
			20,
			5
		];
		const COMMENTS = 100;
		const SUBJECT = `id number createdAt updatedAt author { ${shapes.W1} }
  comments(first: ${COMMENTS}) { totalCount nodes { id createdAt author { ${shapes.W1} } } }`;
		const ISSUES = `query MeteredIssues($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) { ${pull_reader.XM}
  repository(owner: $owner, name: $name) {
    page: issues(labels: [$label], first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { ${SUBJECT} }
    }
  }
}`;
		const metrics_PULLS = `query MeteredPulls($owner: String!, $name: String!, $check: String!, $first: Int!, $after: String) { ${pull_reader.XM}
  repository(owner: $owner, name: $name) {
    page: pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { ${SUBJECT}
        mergedAt closedAt mergedBy { ${shapes.W1} } baseRefName headRefName isCrossRepository
        commits(last: 1) { nodes { commit { checkSuites(first: 3, filterBy: { checkName: $check }) { nodes {
          app { slug } checkRuns(first: 1, filterBy: { checkName: $check, checkType: LATEST }) { nodes { externalId } }
        } } } } }
      }
    }
  }
}`;
		const present = (nodes)=>(nodes ?? []).flatMap((node)=>node ?? []);
		const readMeteredIssues = (reader, repo, { label, since })=>everyPage(reader, repo, since, {
				...{
					name: 'MeteredIssues',
					document: ISSUES,
					variables: {
						label
					},
					needs: 'issues: read',
					what: 'issues'
				},
				make: subjectOf
			});
		const readMeteredPulls = (reader, repo, { check, since })=>everyPage(reader, repo, since, {
				...{
					name: 'MeteredPulls',
					document: metrics_PULLS,
					variables: {
						check
					},
					needs: 'pull-requests: read'
				},
				...{
					what: 'pull requests',
					make: pullOf
				}
			});
		function subjectOf(node) {
			return {
				...{
					nodeId: node.id,
					number: node.number,
					at: node.createdAt,
					author: (0, shapes.dn)(node.author)
				},
				comments: present(node.comments?.nodes).map(({ id, createdAt, author })=>({
						...{
							nodeId: id,
							at: createdAt,
							author: (0, shapes.dn)(author)
						}
					}))
			};
		}
		function pullOf(node) {
			const suites = present(node.commits?.nodes).flatMap(({ commit })=>present(commit?.checkSuites?.nodes));
			return {
				...subjectOf(node),
				mergedAt: node.mergedAt ?? undefined,
				closedAt: node.closedAt ?? undefined,
				mergedBy: (0, shapes.dn)(node.mergedBy),
				...{
					baseBranch: node.baseRefName,
					headBranch: node.headRefName,
					fork: node.isCrossRepository
				},
				checks: suites.flatMap(({ app, checkRuns })=>present(checkRuns?.nodes).map(({ externalId })=>({
							app: app?.slug ?? '',
							externalId: externalId ?? ''
						})))
			};
		}
		async function everyPage(reader, repo, since, { name, document, variables, needs, what, make }) {
			const items = new Map();
			const missing = new Set();
			const size = (0, pull_reader.T0)(SIZES);
			let after = null;
			for(let pages = 0;; pages += 1){
				if (pages === MOST_PAGES) {
					missing.add(`${(0, domain_repo.fq)(repo)}: only the ${items.size} ${what} that changed last were read.`);
					break;
				}
				let page;
				try {
					page = await onePage(after);
				} catch (error) {
					reader.signal.throwIfAborted();
					if (!(error instanceof errors.E1) || after === null) throw error;
					missing.add(`${(0, domain_repo.fq)(repo)}: only ${items.size} ${what} could be read. ${(0, errors.bD)(error)}`);
					break;
				}
				const nodes = present(page.nodes);
				for (const node of nodes.filter((one)=>one.updatedAt >= since)){
					items.set(node.id, make(node));
					if (node.comments && node.comments.totalCount > COMMENTS) missing.add(`${(0, domain_repo.fq)(repo)}#${node.number}: only its first ${COMMENTS} comments were looked at.`);
				}
				const { hasNextPage, endCursor } = page.pageInfo;
				const isOld = nodes.some(({ updatedAt })=>updatedAt < since);
				if (isOld || !hasNextPage || endCursor === null || endCursor === after) break;
				after = endCursor;
			}
			return {
				items: [
					...items.values()
				],
				missing: [
					...missing
				]
			};
			async function onePage(from) {
				const { data, holes } = await (0, pull_reader.Rq)(reader, repo, name, document, (first)=>({
						...variables,
						...repo,
						first,
						after: from
					}), size);
				const found = data.repository?.page;
				if (!found?.nodes) throw refusal(repo, holes[0], needs);
				for (const hole of holes)missing.add(toldOf(repo, hole, needs));
				return found;
			}
		}
		function refusal(repo, hole, needs) {
			if (hole) return new errors.E1(hole.kind, 200, toldOf(repo, hole, needs));
			return new errors.E1('not-found', 200, `GitHub knows no ${(0, domain_repo.fq)(repo)}, or its token may not see it; look at what that token may read.`);
		}
		function toldOf(repo, { path, message }, needs) {
			if (!/not accessible/i.test(message)) return `${(0, domain_repo.fq)(repo)}: ${message}`;
			const isCheck = path.some((step)=>step === 'checkSuites' || step === 'checkRuns');
			const why = isCheck ? ' Without it nobody knows which merges are ours, and by which rules.' : '';
			return `${(0, graphql.zb)(repo, [
				isCheck ? 'checks: read' : needs
			])}.${why}`;
		}
		const TEXTS = `query MeteredTexts($ids: [ID!]!) { ${pull_reader.XM}
  nodes(ids: $ids) { id
    ... on Comment { body lastEditedAt editor { ${shapes.W1} } }
    ... on Reactable { up: reactions(content: THUMBS_UP) { totalCount } down: reactions(content: THUMBS_DOWN) { totalCount } }
  }
}`;
		const TEXT_SIZES = [
			50,
			20,
			5,
			1
		];
		async function readOwnTexts(reader, repo, ids) {
			const texts = new Map();
			const missing = new Set();
			const size = (0, pull_reader.T0)(TEXT_SIZES);
			for(let from = 0; from < ids.length;){
				const first = from;
				const variables = (many)=>({
						ids: ids.slice(first, first + many)
					});
				const answer = await (0, pull_reader.Rq)(reader, repo, 'MeteredTexts', TEXTS, variables, size);
				for (const hole of answer.holes)missing.add(`${(0, domain_repo.fq)(repo)}: a text of ours: ${hole.message}`);
				for (const { id, body, lastEditedAt, editor, up, down } of present(answer.data.nodes))if (body !== undefined) texts.set(id, {
					body,
					editor: lastEditedAt ? (0, shapes.dn)(editor) : undefined,
					up: up?.totalCount ?? 0,
					down: down?.totalCount ?? 0
				});
				from += answer.size;
			}
			return {
				texts,
				missing: [
					...missing
				]
			};
		}
		;
		const metrics_named_SIZES = [
			50,
			20,
			5,
			1
		];
		const documentOf = (many)=>{
			const each = Array.from({
				length: many
			}, (_, at)=>at);
			return `query MeteredNamed($owner: String!, $name: String!, ${each.map((at)=>`$n${at}: Int!`).join(', ')}) { ${pull_reader.XM}
  repository(owner: $owner, name: $name) { ${each.map((at)=>`i${at}: issue(number: $n${at}) { ${SUBJECT} }`).join('\n')} }
}`;
		};
		async function readNamedIssues(reader, repo, numbers) {
			const items = [];
			const missing = new Set();
			const size = (0, pull_reader.T0)(metrics_named_SIZES);
			for(let from = 0; from < numbers.length;){
				const first = from;
				const asked = (most)=>numbers.slice(first, first + most);
				const answer = await (0, pull_reader.Rq)(reader, repo, 'MeteredNamed', (most)=>documentOf(asked(most).length), (most)=>({
						...repo,
						...Object.fromEntries(asked(most).map((number, at)=>[
								`n${at}`,
								number
							]))
					}), size);
				for (const node of Object.values(answer.data.repository ?? {}))if (node) items.push(subjectOf(node));
				for (const { kind, message } of answer.holes)if (kind !== 'not-found') missing.add(`${(0, domain_repo.fq)(repo)}: an issue that a fix or a plan is for: ${message}`);
				from += answer.size;
			}
			return {
				items,
				missing: [
					...missing
				]
			};
		}
		var permissions = __webpack_require__(37192);
		var marker = __webpack_require__(4064);
		;
		const QUEUE = 'github-merge-queue[bot]';
		async function readMetrics(deps, reader, repo, since) {
			const [issues, pulls, self] = await Promise.all([
				readMeteredIssues(reader, repo, {
					label: issue.e,
					since
				}),
				readMeteredPulls(reader, repo, {
					check: memory.OT,
					since
				}),
				(0, permissions.lJ)(deps.github, repo).catch(()=>undefined)
			]);
			const trust = trustOf(deps, self);
			const ownTexts = (subjects)=>{
				const written = subjects.flatMap((one)=>[
						one,
						...one.comments
					]);
				const own = written.filter(({ author })=>trust.writer(author)).map(({ nodeId })=>nodeId);
				return readOwnTexts(reader, repo, [
					...new Set(own)
				]);
			};
			const { texts, missing } = await ownTexts([
				...issues.items,
				...pulls.items
			]);
			const name = (0, domain_repo.fq)(repo);
			const shown = pulls.items.map((pull)=>read_pullOf(name, pull, texts, trust));
			const named = await readNamedIssues(reader, repo, unlistedIn(shown, name, issues.items));
			const more = await ownTexts(named.items);
			return {
				facts: {
					issues: [
						...issues.items.map((issue)=>issueOf(name, issue, texts, trust)),
						...named.items.map((issue)=>issueOf(name, issue, more.texts, trust))
					],
					pulls: shown
				},
				missing: [
					...issues.missing,
					...pulls.missing,
					...missing,
					...named.missing,
					...more.missing
				]
			};
		}
		function unlistedIn(pulls, name, known) {
			const numbers = pulls.flatMap(({ marker })=>{
				const [, repo = '', number] = /^([^#]+)#([1-9]\d{0,8})$/.exec((marker && (0, pull_marker.v1)(marker)) ?? '') ?? [];
				return (0, fate.q)(repo, name) ? [
					Number(number)
				] : [];
			});
			const listed = new Set(known.map(({ number })=>number));
			return [
				...new Set(numbers)
			].filter((number)=>!listed.has(number));
		}
		function trustOf({ settings }, self) {
			const bots = [
				...settings.trustedBots.map(({ login })=>login),
				...(self?.type === 'Bot' ? [
					self.login
				] : [])
			];
			const slugs = new Set(bots.map((login)=>login.toLowerCase().replace(/\[bot\]$/, '')));
			return {
				writer: (author)=>(0, access.t1)(author, self, settings.trustedBots),
				app: (slug)=>slugs.has(slug.toLowerCase())
			};
		}
		const believed = (text, trust)=>text && (!text.editor || trust.writer(text.editor)) ? (0, marker.mC)(text.body) : [];
		const commentsOf = (subject, texts, trust)=>subject.comments.flatMap(({ nodeId, at })=>{
				const text = texts.get(nodeId);
				const markers = believed(text, trust);
				return text && markers.length > 0 ? [
					{
						shown: {
							at,
							up: text.up,
							down: text.down
						},
						markers
					}
				] : [];
			});
		const dataOf = (comments, kind, schema)=>comments.flatMap(({ markers })=>markers.flatMap((marker)=>(marker.kind === kind ? (schema.safeParse(marker.data).data ?? []) : [])));
		function issueOf(repo, subject, texts, trust) {
			const comments = commentsOf(subject, texts, trust);
			const triages = dataOf(comments, 'triage', triage.lz);
			return {
				...{
					repo,
					number: subject.number,
					createdAt: subject.at
				},
				failure: failureOf(texts.get(subject.nodeId), trust),
				triages: triages.flatMap(({ at, answers })=>answers ?? [
						{
							at
						}
					]),
				attempts: attemptsIn(comments),
				comments: comments.map(({ shown })=>shown)
			};
		}
		const attemptsIn = (comments)=>[
				...dataOf(comments, 'fix', fix.EI).flatMap(({ attempts })=>attempts),
				...dataOf(comments, 'plan', implementation_plan.K_).flatMap(({ requests })=>requests)
			].map(({ at, costUsd })=>({
					at,
					costUsd
				}));
		function failureOf(text, trust) {
			if (!text) return undefined;
			const records = (0, marker.mC)(text.body).filter(({ kind })=>kind === 'failure');
			const failure = records.flatMap(({ data })=>domain_failure.Ig.safeParse(data).data ?? []).at(-1);
			if (!failure || believed(text, trust).length > 0) return failure;
			const { history: _, origin: __, ...bare } = failure;
			return bare;
		}
		function read_pullOf(repo, subject, texts, trust) {
			const { number, at, mergedAt, closedAt, mergedBy, baseBranch, headBranch, fork } = subject;
			const comments = commentsOf(subject, texts, trust);
			const records = dataOf(comments, 'decision', decision.v);
			const text = texts.get(subject.nodeId);
			const memory = memoryOf(subject, records, trust);
			const byUs = trust.writer(mergedBy) || (mergedBy.type === 'Bot' && mergedBy.login === QUEUE);
			return {
				...{
					repo,
					number,
					createdAt: at,
					mergedAt,
					closedAt,
					baseBranch,
					headBranch,
					fork
				},
				mergedByUs: byUs && memory?.action === 'merge',
				marker: text && believed(text, trust).length > 0 ? (0, pull_marker.we)(text.body) : undefined,
				memory,
				escalations: records.flatMap(({ escalations = [] })=>escalations),
				attempts: attemptsIn(comments),
				comments: comments.map(({ shown })=>shown)
			};
		}
		function memoryOf({ checks }, records, trust) {
			const told = [
				...checks.filter(({ app })=>trust.app(app)).map(({ externalId })=>externalId),
				...records.map(({ memory })=>memory)
			];
			return told.flatMap((one)=>(0, memory.mA)(one) ?? []).toSorted((a, b)=>a.at - b.at).at(-1);
		}
		var jobs_report = __webpack_require__(4905);
		var start = __webpack_require__(2199);
		;
		const JOB = 'metrics';
		const AT_ONCE = 3;
		async function metrics(deps, input) {
			const { settings, host } = deps;
			const denial = await (0, start.o0)(deps, {
				isOwn: false,
				why: `the event ${settings.event.name} does not start the numbers; use schedule or workflow_dispatch`
			});
			if (denial) return (0, jobs_report.mG)(JOB, denial);
			const now = host.clock.now();
			const { from, weeks } = lastWeeks(now, input.weeks);
			const reader = {
				...{
					github: deps.github,
					log: host.log,
					clock: host.clock,
					signal: host.signal
				},
				spent: {
					points: 0,
					calls: 0
				}
			};
			const since = new Date(from).toISOString();
			const others = input.targets.filter((repo)=>!(0, domain_repo.Zj)(repo, settings.home));
			const read = await (0, p_map.Ay)([
				settings.home,
				...others
			], (repo)=>readOne(deps, reader, repo, since), {
				concurrency: AT_ONCE
			});
			const facts = {
				issues: read.flatMap((one)=>one.facts?.issues ?? []),
				pulls: read.flatMap((one)=>one.facts?.pulls ?? [])
			};
			const cells = cellsOf(eventsOf(facts, {
				from,
				to: now,
				stableRuns: input.stableRuns
			}));
			const data = {
				...{
					version: 1,
					from: since,
					to: new Date(now).toISOString(),
					weeks,
					stableRuns: input.stableRuns
				},
				repositories: read.map(({ repository, read: isRead, missing })=>({
						repository,
						read: isRead,
						missing
					})),
				total: figuresOf(addTallies(cells.map(({ tally })=>tally))),
				byRepository: figuresBy(cells, ({ repo })=>repo).map(([repository, figures])=>({
						repository,
						figures
					})),
				byWeek: figuresBy(cells, ({ week })=>week).map(([week, figures])=>({
						week,
						figures
					})),
				byRule: figuresBy(cells, ({ rule })=>rule).map(([rule, figures])=>({
						rule,
						figures
					})),
				cells: cells.map(({ repo, week, rule, tally })=>({
						repository: repo,
						week,
						rule,
						figures: figuresOf(tally)
					}))
			};
			const { points, calls, left } = reader.spent;
			host.log.info(`GraphQL: ${(0, words.U9)(points, 'point')} in ${(0, words.U9)(calls, 'query')}${left === undefined ? '' : `, ${left} left in this hour`}.`);
			const { redact } = await deps.redactor();
			const clean = (0, json.zO)(data, redact);
			return {
				...{
					job: JOB,
					...endOf(read, data),
					applied: [],
					refused: [],
					spent: report.zx,
					data: clean
				},
				outputs: {
					json: saved(deps, clean)
				},
				summary: (0, neutralize.neutralize)(redact(metricsSummary(data))),
				charts: metricCharts(data)
			};
		}
		function saved({ host }, data) {
			if (!host.machine) return '';
			const file = external_node_path_.join(host.machine.folder, 'metrics.json');
			(0, external_node_fs_.writeFileSync)(file, `${JSON.stringify(data, null, 2)}\n`, {
				mode: 0o600
			});
			return file;
		}
		async function readOne(deps, reader, repo, since) {
			const { host } = deps;
			const repository = (0, domain_repo.fq)(repo);
			try {
				const hidden = await hiddenFrom(deps, repo);
				if (hidden !== undefined) return told({
					repository,
					read: false,
					missing: [
						hidden
					]
				});
				return told({
					repository,
					read: true,
					...(await readMetrics(deps, reader, repo, since))
				});
			} catch (error) {
				host.signal.throwIfAborted();
				if (!(error instanceof errors.E1)) throw error;
				return told({
					repository,
					read: false,
					missing: [
						`${repository}: ${(0, errors.bD)(error)}`
					]
				});
			}
			function told(one) {
				for (const why of one.missing)host.log.warning(why);
				return one;
			}
		}
		async function hiddenFrom({ settings, github }, repo) {
			const { home } = settings;
			if ((0, domain_repo.Zj)(repo, home)) return undefined;
			const [own, other] = await Promise.all([
				(0, github_home.x)(github, home),
				(0, github_home.x)(github, repo)
			]);
			if (other.id === 0) return `${(0, domain_repo.fq)(repo)} was renamed or transferred; write its present name in the workflow.`;
			return (0, domain_repo.KN)(other, own) ? `${(0, domain_repo.fq)(repo)} is ${other.visibility} and ${(0, domain_repo.fq)(home)} is ${own.visibility}: it is left out, so that nothing of it gets into a more visible place.` : undefined;
		}
		function endOf(read, { total, weeks }) {
			const unread = read.filter((one)=>!one.read);
			const [first] = unread;
			if (first && unread.length === read.length) return {
				outcome: 'failed',
				reason: 'github',
				message: `Nothing could be read. ${first.missing.join(' ')}`
			};
			const told = `${(0, words.U9)(weeks.length, 'week')}: ${(0, words.U9)(total.failures, 'failure')}, ${(0, words.U9)(total.fixesOpened, 'fix proposal')}, ${total.fixesMerged} of them merged, ${(0, words.U9)(total.merges, 'merge')} by rules.`;
			const missing = read.flatMap((one)=>one.missing);
			return missing.length === 0 ? {
				outcome: 'done',
				reason: 'ok',
				message: told
			} : {
				outcome: 'done',
				reason: 'partial',
				message: `${told} ${(0, words.U9)(missing.length, 'part')} could not be read; the summary names them.`
			};
		}
	})
};
