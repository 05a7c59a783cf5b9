export const id = 2769;
export const ids = [
	2769
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
	91793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			JK: ()=>(fateOfFix),
			fy: ()=>(madeFor),
			q: ()=>(sameName),
			vn: ()=>(cameBackAt),
			wp: ()=>(redsOf)
		});
		var _flaky_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28762);
		var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
		var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89143);
		const sameName = (a, b)=>a.toLowerCase() === b.toLowerCase();
		const redsOf = ({ runs, history })=>[
				...runs,
				...(history?.looks ?? []).flatMap(({ red, sha, at, place = 0 })=>{
					const where = history?.places?.[place];
					return red && where ? [
						{
							repo: where.repo,
							branch: where.branch,
							sha,
							at
						}
					] : [];
				})
			];
		function madeFor(failures) {
			const [byIssue, byPrint] = [
				new Map(),
				new Map()
			];
			const add = (map, key, one)=>{
				if (key !== undefined) map.set(key, [
					...(map.get(key) ?? []),
					one
				]);
			};
			for (const one of failures){
				add(byIssue, one.issue.toLowerCase(), one);
				add(byPrint, one.fingerprint, one);
			}
			return ({ issue, fingerprint })=>{
				const asked = byIssue.get(issue.toLowerCase()) ?? [];
				const prints = [
					fingerprint,
					...asked.map((one)=>one.fingerprint)
				];
				return [
					...new Set([
						...asked,
						...prints.flatMap((print)=>(print && byPrint.get(print)) || [])
					])
				];
			};
		}
		function cameBackAt(fix, failures) {
			const merged = (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(fix.mergedAt);
			const reds = failures.flatMap((one)=>one.reds);
			const commits = new Set(reds.filter(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) <= merged).map(({ sha })=>sha.slice(0, 12)));
			const concerns = concernOf(fix, failures);
			return reds.filter(({ at, sha })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) > merged && (sha === '' || !commits.has(sha.slice(0, 12)))).filter(concerns).toSorted((a, b)=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(a.at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(b.at))[0]?.at;
		}
		function concernOf({ repo, base, issue, mergedAt }, failures) {
			const asked = failures.filter((one)=>sameName(one.issue, issue));
			const before = (asked.length > 0 ? asked : failures).flatMap(({ reds })=>reds).filter(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) <= (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(mergedAt));
			const sick = new Set(before.map((red)=>red.repo.toLowerCase()));
			return (where)=>sameName(where.repo, repo) ? where.branch === base : sick.has(where.repo.toLowerCase());
		}
		function fateOfFix(fix, failures, runs) {
			const cameBack = cameBackAt(fix, failures) !== undefined;
			const concerns = concernOf(fix, failures);
			const isGreen = ({ looks, places = [] })=>{
				const needed = Math.min(runs, (0, _looks_js__WEBPACK_IMPORTED_MODULE_1__.tC)(places.length) - 1);
				const spoken = looks.filter(({ place = 0 })=>{
					const where = places[place];
					return !where || concerns(where);
				});
				const since = (look)=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(look.at) > (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(fix.mergedAt);
				return (spoken.length > 0 && [
					...new Set(spoken.map(({ place = 0 })=>place))
				].every((place)=>{
					const here = spoken.filter((look)=>(look.place ?? 0) === place);
					return (0, _flaky_js__WEBPACK_IMPORTED_MODULE_2__.E1)(here).filter(since).length >= needed;
				}));
			};
			return {
				cameBack,
				green: !cameBack && failures.some(({ history })=>history && isGreen(history))
			};
		}
	}),
	28762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			E1: ()=>(closingGreens),
			Ty: ()=>(judgeAll)
		});
		var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7171);
		var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89143);
		const MORE_FOR_FLAKY = 2;
		const FLIP_DAYS = 14;
		const FLIPS = 2;
		const FLIP_RATE = 0.1;
		const LEAST_LOOKS = 10;
		const STREAK = 3;
		const DAILY = 20 * _moment_js__WEBPACK_IMPORTED_MODULE_0__.dp;
		function judge(looks, facts) {
			const sorted = looks.toSorted(_looks_js__WEBPACK_IMPORTED_MODULE_1__.XL);
			const last = sorted.findLastIndex((look)=>look.red);
			if (last === -1) return {
				...NOTHING,
				needed: facts.greens
			};
			const flips = flipsOf(sorted, sorted[last]);
			const greens = closingGreens(sorted).length;
			const kind = kindOf(sorted, last, flips, facts);
			const base = {
				...kind,
				state: settle(facts.before, kind.state)
			};
			const needed = facts.greens + (base.state === 'flaky' ? MORE_FOR_FLAKY : 0);
			const numbers = {
				kind: base.state,
				flips: flips.length,
				greens,
				needed
			};
			if (greens < needed) return {
				...base,
				...numbers
			};
			return {
				state: 'fixed',
				why: [
					...base.why,
					`${greens} green builds in a row`
				],
				...numbers
			};
		}
		function judgeAll(sightings, facts) {
			const room = (0, _looks_js__WEBPACK_IMPORTED_MODULE_1__.tC)(sightings.length) - 1 - MORE_FOR_FLAKY;
			const all = sightings.map(({ looks })=>judge(looks, {
					...facts,
					greens: Math.min(facts.greens, room)
				}));
			const worst = all.toSorted(bySeverity)[0];
			if (!worst) return {
				...NOTHING,
				needed: facts.greens
			};
			return {
				...worst,
				flips: all.reduce((sum, { flips })=>sum + flips, 0),
				greens: Math.min(...all.map(({ greens })=>greens)),
				needed: Math.max(...all.map(({ needed })=>needed))
			};
		}
		const NOTHING = {
			state: 'new',
			kind: 'new',
			why: [],
			flips: 0,
			greens: 0
		};
		const SEVERITY = [
			'persistent',
			'flaky',
			'suspect_flaky',
			'new',
			'fixed'
		];
		const bySeverity = (a, b)=>SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state) || SEVERITY.indexOf(a.kind) - SEVERITY.indexOf(b.kind);
		function closingGreens(looks) {
			const sorted = looks.toSorted(_looks_js__WEBPACK_IMPORTED_MODULE_1__.XL);
			const last = sorted.findLastIndex((look)=>look.red);
			const reds = sorted.filter((look)=>look.red);
			const builds = new Set(reds.map(({ build })=>build));
			return sorted.slice(last + 1).filter((look)=>{
				if (builds.has(look.build) || !reds.every(({ event })=>closes(event, look.event))) return false;
				builds.add(look.build);
				return true;
			});
		}
		const BY_ITSELF = new Set([
			'schedule',
			'push',
			'periodic',
			'postsubmit'
		]);
		const closes = (red, green)=>BY_ITSELF.has(green) || (!BY_ITSELF.has(red) && red === green);
		function settle(before, judged) {
			if (before === undefined || before === 'fixed') return judged;
			if (judged === 'new') return before;
			return judged === 'suspect_flaky' && before === 'flaky' ? before : judged;
		}
		const commitOf = ({ sha, build })=>sha || build;
		function kindOf(sorted, last, flips, { flakyReported }) {
			const persistent = persistence(sorted, last);
			if (persistent) return {
				state: 'persistent',
				why: [
					persistent
				]
			};
			const rate = flipRate(sorted);
			const on = [
				...new Set(flips)
			].map((commit)=>`red and green on ${commit}`);
			if (flips.length >= FLIPS) return {
				state: 'flaky',
				why: on
			};
			if (rate) return {
				state: 'flaky',
				why: [
					rate
				]
			};
			if (flips.length > 0) return {
				state: 'suspect_flaky',
				why: on
			};
			if (flakyReported) return {
				state: 'suspect_flaky',
				why: [
					'a test report says that it passed when tried again'
				]
			};
			return {
				state: 'new',
				why: []
			};
		}
		function persistence(sorted, last) {
			const begin = sorted.slice(0, last).findLastIndex((look)=>!look.red) + 1;
			const streak = sorted.slice(begin, last + 1);
			const commits = new Set(streak.map(commitOf)).size;
			const needed = isDaily(sorted) ? 2 : 3;
			if (commits >= needed) return `${streak.length} red builds in a row on ${commits} commits`;
			const red = sorted[last];
			const same = sorted.filter((look)=>commitOf(look) === commitOf(red));
			return same.length >= 2 && same.every((look)=>look.red) ? `all ${same.length} attempts on ${commitOf(red)} are red` : undefined;
		}
		function isDaily(sorted) {
			const firsts = sorted.filter(({ build }, index)=>sorted.findIndex((look)=>look.build === build) === index);
			return (firsts.every(({ event })=>event === 'schedule' || event === 'periodic') && firsts.every(({ at }, index)=>index === 0 || (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(firsts[index - 1].at) >= DAILY));
		}
		function flipsOf(sorted, red) {
			const near = sorted.filter(({ at })=>Math.abs((0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(red.at)) <= FLIP_DAYS * _moment_js__WEBPACK_IMPORTED_MODULE_0__.d_);
			const before = new Map();
			return near.flatMap((look)=>{
				const commit = commitOf(look);
				const changed = before.has(commit) && before.get(commit) !== look.red;
				before.set(commit, look.red);
				return changed ? [
					commit
				] : [];
			});
		}
		function flipRate(sorted) {
			const streaks = [];
			for (const [index, look] of sorted.entries()){
				if (index > 0 && sorted[index - 1].red === look.red) streaks.at(-1).push(look);
				else streaks.push([
					look
				]);
			}
			const counted = streaks.filter((streak)=>!streak[0].red || streak.length < STREAK);
			const looks = counted.reduce((sum, streak)=>sum + streak.length, 0);
			const flips = counted.filter((streak)=>streak[0].red && streak !== streaks[0]).length;
			return looks >= LEAST_LOOKS && flips >= FLIPS && flips / looks >= FLIP_RATE ? `it turned red ${flips} times in ${looks} builds` : undefined;
		}
	}),
	7171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			XL: ()=>(byTime),
			YW: ()=>(sightingsOf),
			q4: ()=>(greensOf),
			tC: ()=>(shareOf),
			uq: ()=>(keptOf)
		});
		var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71621);
		var _domain_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34914);
		var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89143);
		var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56584);
		const MOST_LOOKS = 80;
		const MOST_JOBS = 20;
		const workflowName = (name)=>name.slice(0, 200);
		const jobName = (name)=>name.slice(0, 400);
		const branchName = (name)=>name.slice(0, 255);
		const placeKey = ({ repo, workflow, branch })=>JSON.stringify([
				repo.toLowerCase(),
				workflowName(workflow),
				branchName(branch)
			]);
		const placeOfBuild = (build)=>({
				repo: build.repo,
				workflow: (0, _domain_scan_js__WEBPACK_IMPORTED_MODULE_0__.B4)(build),
				branch: build.branch
			});
		const lookKey = ({ build, attempt })=>`${build}.${attempt}`;
		const byTime = (a, b)=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(a.at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(b.at) || a.build.length - b.build.length || compare(a.build, b.build) || a.attempt - b.attempt;
		const compare = (a, b)=>(a < b ? -1 : a > b ? 1 : 0);
		function greensOf({ builds, green }) {
			const glimpses = new Map();
			const at = (build)=>{
				const key = `${(0, _seen_js__WEBPACK_IMPORTED_MODULE_2__.AL)(build)}.${build.attempt}`;
				const known = glimpses.get(key) ?? {
					build,
					all: false,
					jobs: new Set()
				};
				glimpses.set(key, known);
				return known;
			};
			for (const build of builds)if (build.conclusion === 'success') at(build).all = true;
			for (const { build, name } of green)at(build).jobs.add(jobName(name));
			const places = new Map();
			for (const glimpse of glimpses.values()){
				const key = placeKey(placeOfBuild(glimpse.build));
				const here = places.get(key);
				if (here) here.push(glimpse);
				else places.set(key, [
					glimpse
				]);
			}
			return places;
		}
		function sightingsOf(history, jobs, greens) {
			const places = new Map();
			for (const [index, place] of (history?.places ?? []).entries()){
				const stored = (history?.looks ?? []).filter((look)=>(look.place ?? 0) === index);
				places.set(placeKey(place), {
					place,
					stored,
					red: []
				});
			}
			for (const job of jobs){
				const { build } = job;
				const key = placeKey(placeOfBuild(build));
				const { place, stored, red } = places.get(key) ?? {
					place: placeOf(build),
					stored: [],
					red: []
				};
				places.set(key, {
					place: withJob(place, job),
					stored,
					red: [
						...red,
						lookOf(build, true)
					]
				});
			}
			const kept = newestPlaces([
				...places.values()
			]);
			const share = shareOf(kept.length);
			return kept.map(({ place, stored, red }, index)=>{
				const seen = (greens.get(placeKey(place)) ?? []).flatMap((glimpse)=>{
					const sure = glimpse.all && !place.tolerated;
					const green = sure || (place.jobs.length > 0 && place.jobs.every((job)=>glimpse.jobs.has(job)));
					return green ? [
						{
							look: lookOf(glimpse.build, false),
							sure
						}
					] : [];
				});
				const looks = newest(onePerAttempt([
					...stored,
					...red,
					...seen.map(({ look })=>look)
				]).map((look)=>({
						...look,
						place: index
					})), share);
				const held = new Set(stored.filter((look)=>!look.red).map(lookKey));
				const added = looks.filter((look)=>!look.red && !held.has(lookKey(look)));
				const unsure = new Set(seen.filter(({ sure })=>!sure).map(({ look })=>lookKey(look)));
				return {
					place,
					looks,
					added,
					fleeting: added.filter((look)=>unsure.has(lookKey(look)))
				};
			});
		}
		const shareOf = (places)=>Math.floor(MOST_LOOKS / Math.max(1, places));
		const keptOf = (sightings)=>({
				looks: sightings.flatMap(({ looks })=>looks).toSorted(byTime),
				places: sightings.map(({ place })=>place)
			});
		function placeOf(build) {
			const { repo, workflow, branch } = placeOfBuild(build);
			return {
				repo,
				workflow: workflowName(workflow),
				branch: branchName(branch),
				jobs: []
			};
		}
		function withJob(place, { name, tolerated }) {
			const jobs = [
				...new Set([
					...place.jobs,
					jobName(name)
				])
			].slice(0, MOST_JOBS);
			return {
				...place,
				jobs,
				...(tolerated ? {
					tolerated: true
				} : {})
			};
		}
		const lookOf = (build, red)=>({
				at: build.at,
				sha: build.sha.slice(0, 12),
				red,
				build: (0, _seen_js__WEBPACK_IMPORTED_MODULE_2__.AL)(build).slice(0, 60),
				attempt: build.attempt,
				event: build.event.slice(0, 40)
			});
		function onePerAttempt(looks) {
			const kept = new Map();
			for (const look of looks){
				const known = kept.get(lookKey(look));
				if (!known || (look.red && !known.red)) kept.set(lookKey(look), look);
			}
			return [
				...kept.values()
			].toSorted(byTime);
		}
		function newest(looks, most) {
			const kept = looks.slice(-most);
			const red = looks.findLast((look)=>look.red);
			return !red || kept.includes(red) ? kept : [
				red,
				...kept.slice(1)
			];
		}
		function newestPlaces(places) {
			const redAt = ({ stored, red })=>Math.max(0, ...[
					...stored,
					...red
				].filter((look)=>look.red).map(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(at)));
			const kept = new Set(places.toSorted((a, b)=>redAt(b) - redAt(a)).slice(0, _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__.j2));
			return places.filter((place)=>kept.has(place));
		}
	}),
	56584: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			AL: ()=>(buildName),
			HZ: ()=>(seenKey),
			OP: ()=>(readSeen)
		});
		const buildName = ({ runId, build })=>build ? `p${build}` : `a${runId}`;
		const seenKey = ({ build, jobId, upTo, of })=>`${buildName(build)}.${jobId}.${upTo}.${of}`;
		const KEY = /^([ap]\d{1,40})\.(\d{1,18})\.(\d{1,6})\.(\d{1,6})$/;
		function readSeen(keys) {
			const builds = new Map();
			for (const key of keys){
				const [, name = '', job, upTo, of] = KEY.exec(key) ?? [];
				if (!name) continue;
				const known = builds.get(name) ?? {
					jobs: new Set(),
					upTo: 0,
					of: 0
				};
				known.jobs.add(Number(job));
				known.upTo = Math.max(known.upTo, Number(upTo));
				known.of = Math.max(known.of, Number(of));
				builds.set(name, known);
			}
			return {
				knows (build) {
					const known = builds.get(buildName(build));
					return known !== undefined && known.upTo >= build.attempt && known.jobs.size >= known.of;
				},
				has: (build, jobId)=>builds.get(buildName(build))?.jobs.has(jobId) ?? false
			};
		}
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
	9466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			lz: ()=>(triageRecordSchema),
			oS: ()=>(triageSchema),
			$s: ()=>(withAnswer)
		});
		var schemas = __webpack_require__(41514);
		var failure = __webpack_require__(71621);
		;
		const ALIKE = [
			'fingerprint',
			'kind',
			'words'
		];
		const named = schemas.YjP().max(160);
		const mergedFixSchema = schemas.rej({
			pull: named,
			mergedAt: schemas.YjP().max(40),
			cameBack: schemas.YjP().max(40).optional()
		});
		const seenSchema = schemas.rej({
			issue: named,
			alike: schemas.k5n(ALIKE),
			fix: mergedFixSchema.optional()
		});
		;
		const triage_text = (max, about)=>schemas.YjP().trim().min(1).max(max).describe(about);
		const triageSchema = schemas.rej({
			summary: triage_text(1_000, 'What failed, in one or two sentences: job, step, test or command, and the message.'),
			rootCause: triage_text(4_000, 'Why it failed: the cause, not the symptom, with the chain of evidence.'),
			impact: schemas.YOg(schemas.rej({
				repository: schemas.YjP().max(140).describe('owner/repository'),
				effect: triage_text(600, 'What this failure means for that repository.')
			})).max(20).describe('Impact on each repository that is affected, this one included.'),
			solution: triage_text(4_000, 'What to change, and where: files and lines.'),
			testStrategy: triage_text(2_000, 'How to prove the fix: which test must fail before and pass after.'),
			repositoryOrder: schemas.YOg(schemas.YjP().max(140)).max(20).describe('owner/repository in the order in which they must be changed; a dependency comes before its users.'),
			class: failure.fI.describe('The class of the failure.'),
			confidence: schemas.aig().min(0).max(1).describe('How sure you are of the root cause, 0 to 1.'),
			evidence: schemas.YOg(schemas.rej({
				source: schemas.YjP().max(400).describe('Where the quote stands: `log:JOB_ID`, `file:OWNER/REPO/PATH`, `commit:OWNER/REPO@SHA`, `issue:OWNER/REPO#N` or `pull:OWNER/REPO#N`.'),
				quote: triage_text(600, 'Copied letter by letter from that source; at most a few lines.')
			})).max(20).describe('Every claim rests on one of these. A quote that does not stand in its source is dropped.'),
			suspects: schemas.YOg(schemas.rej({
				commit: schemas.YjP().max(200).describe('OWNER/REPO@SHA'),
				reason: triage_text(600, 'Why this commit.')
			})).max(10).describe('Commits that may have caused it; empty if none is known.'),
			files: schemas.YOg(schemas.YjP().max(400)).max(30).describe('OWNER/REPO/PATH of every file that the solution touches.'),
			reproCommand: schemas.YjP().max(500).optional().describe('A command a person may run to see the failure. It is shown, never executed.'),
			fixable: schemas.zMY().describe('Whether a change of files in the allowed repositories can repair it.')
		});
		const MOST_ANSWERS = 50;
		const triageRecordSchema = schemas.rej({
			triage: triageSchema,
			fingerprint: schemas.YjP().max(80).optional(),
			pins: schemas.g1P(schemas.YjP().max(140), schemas.YjP().regex(/^[0-9a-f]{40}$/)),
			provider: schemas.YjP().max(40),
			model: schemas.YjP().max(120),
			start: schemas.YjP().max(80),
			at: schemas.YjP().max(40),
			seen: schemas.YOg(seenSchema).max(3).optional(),
			answers: schemas.YOg(schemas.rej({
				at: schemas.YjP().max(40),
				costUsd: schemas.aig().min(0).optional()
			})).max(MOST_ANSWERS).optional()
		});
		const withAnswer = (before, answer)=>[
				...(before ? (before.answers ?? [
					{
						at: before.at
					}
				]) : []),
				answer
			].slice(-MOST_ANSWERS);
	})
};
