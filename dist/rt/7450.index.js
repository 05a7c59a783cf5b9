export const id = 7450;
export const ids = [
	7450
];
export const modules = {
	95935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			RH: ()=>(candidateOf),
			NP: ()=>(isOwn),
			AD: ()=>(isRecurring),
			M5: ()=>(overflowChanges),
			Bv: ()=>(stormChanges),
			xe: ()=>(updateOf)
		});
		var moment = __webpack_require__(89143);
		var known = __webpack_require__(12472);
		;
		const MOST_LISTED = 100;
		function withLeft(before, left) {
			const listed = new Map((before?.failures ?? []).map((one)=>[
					one.fingerprint,
					one
				]));
			for (const one of left)listed.set(one.fingerprint, listedOf(one, listed.get(one.fingerprint)));
			const keys = left.flatMap(({ occurrences })=>occurrences.map(({ job })=>job.key));
			return {
				failures: [
					...listed.values()
				].toSorted(newestFirst).slice(0, MOST_LISTED),
				seen: (0, known.$g)([
					...(before?.seen ?? []),
					...keys
				], known.SJ)
			};
		}
		const newestFirst = (a, b)=>(0, moment.nR)(b.lastAt) - (0, moment.nR)(a.lastAt) || (a.fingerprint < b.fingerprint ? -1 : 1);
		function listedOf({ fingerprint, title, verdict, occurrences }, known) {
			const { row } = occurrences.at(-1);
			return {
				fingerprint,
				title: title.slice(0, 200),
				class: verdict.class,
				count: (known?.count ?? 0) + occurrences.length,
				url: row.url,
				lastAt: (0, moment.eG)(known?.lastAt ?? row.at, row.at)
			};
		}
		function withoutGone(record, tracked, { now, days }) {
			const failures = record.failures.filter(({ fingerprint, lastAt })=>!tracked.has(fingerprint) && (0, moment.nR)(now) - (0, moment.nR)(lastAt) <= days * moment.d_);
			return {
				...record,
				failures
			};
		}
		const countIn = (overflow, fingerprint)=>overflow?.record.failures.find((one)=>one.fingerprint === fingerprint)?.count ?? 0;
		var decide_record = __webpack_require__(1514);
		var decide_storm = __webpack_require__(55110);
		;
		const isOwn = (change)=>change.kind === 'open' || change.kind === 'update';
		const STORM_CALM = moment.d_;
		function updateOf(tracked, distinct, scan) {
			const before = tracked.record.history?.state;
			const open = tracked.state === 'open';
			if (!distinct && (before === undefined || before === 'fixed')) return [];
			const { record, judged, fading, reclassified } = (0, decide_record.kY)(tracked.record, distinct, scan);
			const change = {
				kind: 'update',
				tracked,
				distinct,
				reclassified
			};
			if (!distinct && !open) {
				if (judged.state === 'fixed') return [
					{
						...change,
						record: closedOnce(record),
						why: 'fixed'
					}
				];
				return fading ? [
					{
						...change,
						record,
						why: 'looked'
					}
				] : [];
			}
			if (judged.state === 'fixed') {
				if (!open) return [
					{
						...change,
						record,
						why: 'occurred'
					}
				];
				return [
					{
						...change,
						record: closedOnce(record),
						state: 'closed',
						why: 'fixed'
					}
				];
			}
			if (distinct && !open) {
				const { origin: _, ...again } = record;
				return [
					{
						...change,
						record: again,
						state: 'open',
						why: 'reopened'
					}
				];
			}
			if (distinct) return [
				{
					...change,
					record,
					why: 'occurred'
				}
			];
			if (judged.state !== before) return [
				{
					...change,
					record,
					why: 'changed'
				}
			];
			return fading ? [
				{
					...change,
					record,
					why: 'looked'
				}
			] : [];
		}
		const closedOnce = (record)=>({
				...record,
				history: {
					...record.history,
					state: 'fixed',
					closed: record.history.closed + 1
				}
			});
		const isRecurring = ({ history })=>(history?.closed ?? 0) >= 2;
		function candidateOf(distinct, predecessors, overflow, scan) {
			const { record: bare, judged } = (0, decide_record.kY)(undefined, distinct, scan);
			const history = bare.history;
			const count = history.count + countIn(overflow, distinct.fingerprint);
			const closed = Math.max(predecessors.length, ...predecessors.map(({ record })=>record.history?.closed ?? 0));
			const record = {
				...bare,
				history: {
					...history,
					state: judged.kind,
					count,
					closed
				}
			};
			const fixed = judged.state === 'fixed' ? {
				fixed: closedOnce(record)
			} : {};
			const change = {
				kind: 'open',
				record,
				distinct,
				predecessors: [
					...predecessors
				],
				...fixed
			};
			return {
				distinct,
				state: judged.state,
				count,
				change
			};
		}
		function stormChanges(incident, storm, now) {
			const record = storm ? (0, decide_storm.P4)(incident?.record, storm) : incident?.record;
			if (!record?.history) return [];
			const over = (0, moment.nR)(now) - (0, moment.nR)(record.history.lastAt) >= STORM_CALM;
			if (!incident) {
				const opened = {
					kind: 'storm',
					tracked: undefined,
					record,
					why: 'opened'
				};
				return [
					{
						...opened,
						...(storm && {
							storm
						}),
						...(over && {
							fixed: closedOnce(record)
						})
					}
				];
			}
			const change = {
				kind: 'storm',
				tracked: incident,
				record,
				...(storm && {
					storm
				})
			};
			if (incident.state === 'closed') {
				if (!storm) return [];
				return over ? [
					{
						...change,
						record: {
							...record,
							history: {
								...record.history,
								state: 'fixed'
							}
						},
						why: 'occurred'
					}
				] : [
					{
						...change,
						state: 'open',
						why: 'reopened'
					}
				];
			}
			if (over && record.history.state !== 'fixed') return [
				{
					...change,
					record: closedOnce(record),
					state: 'closed',
					why: 'over'
				}
			];
			return storm ? [
				{
					...change,
					why: 'occurred'
				}
			] : [];
		}
		function overflowChanges(tracked, left, housed, limits) {
			const filled = left.length > 0 ? withLeft(tracked?.record, left) : tracked?.record;
			const before = left.length === 0 ? [] : [
				{
					kind: 'overflow',
					tracked,
					record: filled,
					...(tracked?.state === 'closed' ? {
						state: 'open'
					} : {}),
					why: 'left'
				}
			];
			if (!tracked || !filled || (tracked.state === 'closed' && left.length === 0)) return {
				before,
				after: []
			};
			const rest = withoutGone(filled, housed, limits);
			if (rest.failures.length === filled.failures.length) return {
				before,
				after: []
			};
			const state = rest.failures.length === 0 ? {
				state: 'closed'
			} : {};
			return {
				before,
				after: [
					{
						kind: 'overflow',
						tracked,
						record: rest,
						...state,
						why: 'gone'
					}
				]
			};
		}
	}),
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
	13542: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Fi: ()=>(stormText),
			al: ()=>(issueTitle),
			gD: ()=>(overflowText),
			k9: ()=>(checkIssueTemplate),
			qL: ()=>(OVERFLOW_TITLE),
			t6: ()=>(duplicateText),
			v4: ()=>(issueText)
		});
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94395);
		var _text_around_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1887);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33567);
		var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94561);
		var _text_risky_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54126);
		var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82988);
		var _text_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12878);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7673);
		var _class_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69971);
		var _storm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55110);
		const EXCERPT_SHOWN = 8_000;
		const ASK = 'To have the cause looked for, write `@ai-triage` as the first word of a comment; a question or a hint may follow.';
		const REWRITTEN = 'This text is written anew when the failure comes back: what shall stay belongs in a comment.';
		const ISSUE_VARIABLES = {
			title: 'what failed, on one line',
			class: 'class, what it means and the rule that found it',
			state: 'new, suspect_flaky, flaky, persistent or fixed, and what that means',
			helps: 'whether running it again helps, or a change',
			seen: 'how often, first and last',
			job: 'newest failed job and step, with a link to its log',
			excerpt: 'what the log says, as a code block',
			suspects: 'commits that may have caused it, with what speaks for each',
			changes: 'versions of tools and dependencies that changed',
			duplicate: 'issue that may be about the same',
			history: 'table of the failed jobs, newest first',
			fingerprint: 'what tells this failure from others',
			ask: 'how to ask for a triage'
		};
		function checkIssueTemplate(template) {
			(0, _text_template_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(template, ISSUE_VARIABLES, {
				where: WHERE
			});
		}
		const WHERE = '`issue-template`';
		function issueTitle(record) {
			if (record.fingerprint === _storm_js__WEBPACK_IMPORTED_MODULE_1__.Qm) return 'CI: many jobs failed at once';
			const named = (record.title ?? record.anchors[0]?.text ?? '').replace(/^CI: /, '');
			const [latest] = newestFirst(record.runs);
			return (0, _text_title_js__WEBPACK_IMPORTED_MODULE_2__.D4)(`CI: ${named.trim() || `${latest?.job ?? 'a job'} fails (${record.class})`}`);
		}
		function issueText(record, facts) {
			const parts = partsOf(record, facts);
			return facts.template === undefined ? usualText(parts) : (0, _text_template_js__WEBPACK_IMPORTED_MODULE_0__.Xm)(facts.template, parts, {
				where: WHERE
			});
		}
		function usualText(parts) {
			const { suspects, changes } = parts;
			return joined([
				listed([
					`**Class** ${parts.class}`,
					`**State** ${parts.state}`,
					`**What helps** ${parts.helps}`,
					`**Seen** ${parts.seen}`,
					parts.duplicate && `**Duplicate?** ${parts.duplicate}`
				]),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, 'What the log says'),
				parts.job,
				parts.excerpt,
				suspects || changes ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, 'What changed') : '',
				suspects,
				changes,
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, 'Failed jobs'),
				parts.history,
				'---',
				`${parts.ask} ${REWRITTEN} Fingerprint ${parts.fingerprint}.`
			]);
		}
		function stormText(record, facts) {
			const parts = partsOf(record, facts);
			return joined([
				`**${parts.title}.** Many jobs that have nothing to do with each other failed at the same time. The cause is most likely outside of them: the runners, the network, a registry or a service. While this lasts, no issue is opened for each of them.`,
				listed([
					`**Class** ${parts.class}`,
					`**What helps** ${parts.helps}`,
					`**Seen** ${parts.seen}`
				]),
				parts.excerpt === NO_EXCERPT ? '' : parts.excerpt,
				parts.changes,
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.R_)(3, 'Failed jobs'),
				parts.history,
				'---',
				`${parts.ask} ${REWRITTEN}`
			]);
		}
		const duplicateText = (number, facts)=>`This is the same failure as ${issueLink(number, facts)}, where it is followed.`;
		const OVERFLOW_TITLE = 'CI: more failures than issues';
		function overflowText(record, facts) {
			const rows = record.failures.map(({ title, class: kind, count: times, url, lastAt })=>[
					link((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(title), url, facts),
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(kind),
					String(times),
					(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.iE)(lastAt)
				]);
			return joined([
				`${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.U9)(record.failures.length, 'distinct failure')} found no room among the issues that one run may open (\`max-issues\`). Each gets an issue of its own when it fails again and there is room.`,
				rows.length > 0 ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([
					'Failure',
					'Class',
					'Times',
					'Last'
				], rows) : 'Nothing is left over.'
			]);
		}
		const NO_EXCERPT = 'There is no excerpt: the log could not be read.';
		function partsOf(record, facts) {
			const inline = inlineWith(facts);
			const rows = newestFirst(record.runs);
			const { history } = record;
			const rule = record.rule ? `rule ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(record.rule)}` : '';
			const rules = history?.refinedFrom;
			const refined = rules && rules !== record.class && `named by a model, the rules said ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(rules)}`;
			const why = [
				rule,
				refined
			].filter(Boolean).join('; ');
			return {
				title: inline(record.title ?? record.anchors[0]?.text ?? 'A job failed', 200),
				class: `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(record.class)}: ${_class_words_js__WEBPACK_IMPORTED_MODULE_5__.f5[record.class].means}${why ? ` (${why})` : ''}.`,
				state: stateOf(history),
				helps: sentence((0, _class_words_js__WEBPACK_IMPORTED_MODULE_5__.rP)(record)),
				seen: seenOf(record, rows),
				job: rows[0] ? `${link((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(rows[0].job), rows[0].url, facts)}${stepOf(rows[0])}:` : '',
				excerpt: record.excerpt.trim() ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.DV)((0, _text_around_js__WEBPACK_IMPORTED_MODULE_6__.m)(record.excerpt.trimEnd(), record.anchors[0]?.text, EXCERPT_SHOWN), 'text') : NO_EXCERPT,
				suspects: suspectsOf(record, facts),
				changes: listed((record.origin?.changes ?? []).map((change)=>inline(change, 300))),
				duplicate: duplicateOf(history, facts),
				history: rows.length > 0 ? historyTable(rows, facts) : 'None is kept.',
				fingerprint: (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(record.fingerprint),
				ask: ASK
			};
		}
		function stateOf(history) {
			const state = history?.state ?? 'new';
			const closed = (history?.closed ?? 0) - (state === 'fixed' ? 1 : 0);
			const probed = history?.probed.length ?? 0;
			return [
				`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(state)}: ${_class_words_js__WEBPACK_IMPORTED_MODULE_5__.I7[state]}.`,
				closed > 0 ? `It was closed as fixed ${closed === 1 ? 'once' : `${closed} times`} before.` : '',
				probed > 0 ? `Its failed jobs were run again ${probed === 1 ? 'once' : `${probed} times`} to learn that.` : ''
			].filter((part)=>part !== '').join(' ');
		}
		function seenOf({ history }, rows) {
			const times = Math.max(history?.count ?? 0, rows.length);
			const first = history?.firstAt ?? rows.at(-1)?.at ?? '';
			const last = history?.lastAt ?? rows[0]?.at ?? '';
			const left = times - rows.length;
			const when = times > 1 ? `first ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.iE)(first)}, last ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.iE)(last)}` : (0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.iE)(last);
			return `${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.U9)(times, 'time')}, ${when}${left > 0 && rows.length > 0 ? `; the newest ${rows.length} are listed` : ''}.`;
		}
		const stepOf = ({ step })=>(step ? `, step ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(step)}` : '');
		function historyTable(rows, facts) {
			const cells = rows.map((row)=>[
					link((0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.iE)(row.at), row.url, facts),
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(row.repo),
					`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(row.job)}${stepOf(row)}`,
					treeLink(row.repo, row.sha, '', facts),
					row.branch ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(row.branch) : '',
					row.build ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(row.build) : String(row.attempt)
				]);
			const attempt = rows.some(({ build })=>build) ? 'Build' : 'Attempt';
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([
				'When',
				'Repository',
				'Job',
				'Commit',
				'Branch',
				attempt
			], cells);
		}
		function suspectsOf({ origin }, facts) {
			if (!origin?.green || !origin.red) return '';
			const code = (sha)=>(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(sha.slice(0, 12));
			if (origin.green === origin.red) return `The last green run was at the same commit as the first red one, ${code(origin.red)}: none made the difference.`;
			const range = `The last green run was at ${code(origin.green)}, the first red one at ${code(origin.red)}.`;
			if (origin.suspects.length === 0) return `${range} No commit in between stands out.`;
			const said = origin.named ? 'The first of these commits is the likely cause:' : 'Something speaks for these commits, not enough to name one:';
			const items = origin.suspects.map((suspect, index)=>suspectLine(suspect, origin.named && index === 0, facts));
			return `${range} ${said}\n\n${listed(items)}`;
		}
		function suspectLine(suspect, likely, facts) {
			const inline = inlineWith(facts);
			const pull = suspect.pull === undefined ? '' : ` (pull request ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(`#${suspect.pull}`)})`;
			const evidence = suspect.evidence.map((point)=>inline(point, 200)).join('; ');
			return `${likely ? '**Likely** ' : ''}${treeLink(suspect.repo, suspect.sha, `${suspect.repo}@`, facts)}${pull} ${inline(suspect.title, 120)}${evidence ? `: ${evidence}` : ''}`;
		}
		const duplicateOf = (history, facts)=>{
			const number = history?.duplicateOf;
			if (number === undefined) return '';
			return `A model takes it for the same as ${issueLink(number, facts)}; nothing was merged.`;
		};
		const issueLink = (number, facts)=>link((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(`#${number}`), `${facts.server}/${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_7__.fq)(facts.home)}/issues/${number}`, facts);
		function treeLink(name, sha, before, facts) {
			if (!sha) return '';
			const repo = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_7__.E3)(name);
			const label = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.ti)(`${before}${sha.slice(0, 12)}`);
			return repo ? link(label, `${facts.server}/${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_7__.fq)(repo)}/tree/${sha}`, facts) : label;
		}
		const link = (label, url, { allowLinks })=>/^[^\s()<>|`\\]+$/.test(url) && (0, _text_risky_js__WEBPACK_IMPORTED_MODULE_8__.oQ)(url, (0, _text_risky_js__WEBPACK_IMPORTED_MODULE_8__.TQ)({
				allowLinks
			})) ? `[${label}](${url})` : label;
		const inlineWith = ({ allowLinks })=>(text, maxChars)=>(0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_9__.b)(text, {
					allowLinks,
					maxChars
				});
		const newestFirst = (runs)=>runs.toSorted((a, b)=>b.at.localeCompare(a.at) || a.repo.localeCompare(b.repo) || b.runId - a.runId || b.attempt - a.attempt || b.jobId - a.jobId);
		const sentence = (clause)=>`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
		const listed = (items)=>items.filter((item)=>item !== '').map((item)=>`- ${item}`).join('\n');
		const joined = (sections)=>sections.filter((section)=>section !== '').join('\n\n');
	}),
	12472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$g: ()=>(newestKeys),
			GH: ()=>(startOf),
			I6: ()=>(keysInWindow),
			Li: ()=>(MOST_KEYS),
			SJ: ()=>(MOST_OVERFLOW_KEYS),
			WA: ()=>(newOf),
			om: ()=>(rowKey),
			sZ: ()=>(oldestFirst)
		});
		var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89143);
		var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56584);
		const MOST_KEYS = 500;
		const MOST_OVERFLOW_KEYS = 1000;
		function newOf(found, { records, overflow }) {
			const keys = [
				...records.flatMap(({ history })=>history?.seen ?? []),
				...(overflow?.seen ?? [])
			];
			const exact = new Set(keys);
			const seen = (0, _seen_js__WEBPACK_IMPORTED_MODULE_0__.OP)(keys);
			const rows = new Set(records.flatMap(({ runs })=>runs.map(rowKey)));
			const floors = floorsOf(records, overflow);
			return found.flatMap((distinct)=>{
				const floor = floors.get(distinct.fingerprint);
				const occurrences = distinct.occurrences.filter(({ job, row })=>{
					if (exact.has(job.key) || (job.jobId > 0 && seen.has(job.build, job.jobId)) || rows.has(rowKey(row))) return false;
					return floor === undefined || byName((0, _seen_js__WEBPACK_IMPORTED_MODULE_0__.AL)(job.build), floor) > 0;
				});
				return occurrences.length === 0 ? [] : [
					{
						...distinct,
						occurrences: occurrences.toSorted(oldestFirst)
					}
				];
			});
		}
		function floorsOf(records, overflow) {
			const floors = new Map();
			for (const { fingerprint, history } of records)if (history && history.seen.length >= MOST_KEYS) floors.set(fingerprint, nameIn(history.seen[0]));
			if (overflow && overflow.seen.length >= MOST_OVERFLOW_KEYS) for (const { fingerprint } of overflow.failures)if (!floors.has(fingerprint)) floors.set(fingerprint, nameIn(overflow.seen[0]));
			return floors;
		}
		const newestKeys = (keys, most)=>[
				...new Set(keys)
			].toSorted((a, b)=>byName(nameIn(a), nameIn(b)) || (a < b ? -1 : 1)).slice(-most);
		function keysInWindow(keys, { looks, runs }, since) {
			const old = new Set([
				...looks.filter(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(at) < (0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(since)).map(({ build })=>build),
				...runs.filter(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(at) < (0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(since)).map(({ runId, build = '' })=>(0, _seen_js__WEBPACK_IMPORTED_MODULE_0__.AL)({
						runId,
						build
					}))
			]);
			return keys.filter((key)=>!old.has(nameIn(key)));
		}
		const nameIn = (key)=>key.slice(0, Math.max(0, key.indexOf('.')));
		const byName = (a, b)=>a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
		const rowKey = ({ repo, runId, build, attempt, jobId })=>[
				repo.toLowerCase(),
				runId,
				build ?? '',
				attempt,
				jobId
			].join('\n');
		const oldestFirst = (a, b)=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(a.row.at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_1__.nR)(b.row.at) || byName(a.job.key, b.job.key);
		const startOf = ({ startedAt, build })=>startedAt ?? build.at;
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
	1514: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			kY: ()=>(remember),
			mb: ()=>(newestRows)
		});
		var _flaky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28762);
		var _known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12472);
		var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
		var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89143);
		const MOST_ROWS = 50;
		const MOST_ANCHORS = 20;
		function remember(before, distinct, facts) {
			const known = before?.history && before;
			const history = known?.history;
			const sightings = (0, _looks_js__WEBPACK_IMPORTED_MODULE_0__.YW)(history, distinct?.occurrences.map(({ job })=>job) ?? [], facts.greens);
			const judged = (0, _flaky_js__WEBPACK_IMPORTED_MODULE_1__.Ty)(sightings, {
				flakyReported: distinct?.flakyReported ?? false,
				greens: facts.needed,
				...(history ? {
					before: history.state
				} : {})
			});
			const runs = newestRows([
				...(known?.runs ?? []),
				...(distinct?.occurrences.map(({ row })=>row) ?? [])
			]);
			const text = distinct ? textOf(distinct, known) : known;
			const kept = {
				...historyOf(history, distinct),
				...(0, _looks_js__WEBPACK_IMPORTED_MODULE_0__.uq)(sightings),
				state: judged.state
			};
			const seen = (0, _known_js__WEBPACK_IMPORTED_MODULE_2__.$g)((0, _known_js__WEBPACK_IMPORTED_MODULE_2__.I6)(kept.seen, {
				looks: kept.looks,
				runs
			}, facts.since), _known_js__WEBPACK_IMPORTED_MODULE_2__.Li);
			return {
				record: {
					...known,
					...text,
					runs,
					history: {
						...kept,
						seen
					}
				},
				judged,
				fading: sightings.some((sighting)=>isFading(sighting, judged, facts)),
				reclassified: distinct !== undefined && known !== undefined && !isRefined(known) && known.class !== distinct.verdict.class
			};
		}
		const isRefined = ({ history })=>history?.refinedFrom !== undefined;
		function textOf(distinct, known) {
			const { fingerprint, loose, verdict, logGone } = distinct;
			const refined = known && isRefined(known);
			const from = logGone !== undefined && known && known.excerpt !== '' ? known : distinct;
			return {
				fingerprint,
				loose: loose.slice(0, 80),
				class: refined ? known.class : verdict.class,
				rule: verdict.rule.slice(0, 60),
				title: (refined && known.title) || distinct.title.slice(0, 200),
				excerpt: from.excerpt.slice(0, 20_000),
				anchors: from.anchors.slice(0, MOST_ANCHORS)
			};
		}
		function newestRows(rows) {
			const each = new Map(rows.map((row)=>[
					(0, _known_js__WEBPACK_IMPORTED_MODULE_2__.om)(row),
					row
				]));
			return [
				...each.values()
			].toSorted((a, b)=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(a.at) - (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(b.at) || ((0, _known_js__WEBPACK_IMPORTED_MODULE_2__.om)(a) < (0, _known_js__WEBPACK_IMPORTED_MODULE_2__.om)(b) ? -1 : 1)).slice(-MOST_ROWS);
		}
		function historyOf(history, distinct) {
			const occurrences = distinct?.occurrences ?? [];
			const times = occurrences.map(({ row })=>row.at);
			const first = history?.firstAt ?? times[0] ?? '';
			return {
				closed: 0,
				probed: [],
				looks: [],
				state: 'new',
				...history,
				count: Math.max(1, (history?.count ?? 0) + occurrences.length),
				firstAt: times.reduce((a, b)=>((0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(b) < (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(a) ? b : a), first),
				lastAt: times.reduce(_moment_js__WEBPACK_IMPORTED_MODULE_3__.eG, history?.lastAt ?? first),
				seen: [
					...(history?.seen ?? []),
					...occurrences.map(({ job })=>job.key)
				]
			};
		}
		function isFading({ looks, added, fleeting }, { needed }, { nextSince }) {
			const closing = (0, _flaky_js__WEBPACK_IMPORTED_MODULE_1__.E1)(looks);
			const stored = closing.filter((look)=>!added.includes(look)).length;
			return (stored < needed && closing.some((look)=>added.includes(look) && (fleeting.includes(look) || (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(look.at) < (0, _moment_js__WEBPACK_IMPORTED_MODULE_3__.nR)(nextSince))));
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
	55110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P4: ()=>(stormRecord),
			Qm: ()=>(STORM),
			f2: ()=>(findStorm)
		});
		var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34914);
		var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12472);
		var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89143);
		var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1514);
		const STORM = 'storm:v1';
		const FROM_OUTSIDE = new Set([
			'infra_runner',
			'timeout_cancelled',
			'network_registry',
			'auth_permission',
			'vcs_checkout'
		]);
		const BLOWN_ALONG = new Set([
			'resource_crash',
			'test_failure',
			'unknown'
		]);
		const EVERYWHERE = new Set([
			'infra_runner',
			'network_registry'
		]);
		const LEAST_REPOSITORIES = 3;
		const LEAST_SHARE = 0.5;
		const LEAST_WORKFLOWS = 4;
		function findStorm(facts) {
			const fromOutside = facts.failures.filter(({ verdict })=>FROM_OUTSIDE.has(verdict.class));
			const hours = stormyHours(fromOutside, facts.builds);
			const members = new Set();
			for (const { begin, end } of hours)for (const one of facts.failures)if (FROM_OUTSIDE.has(one.verdict.class) || BLOWN_ALONG.has(one.verdict.class)) if (lies(one, begin, end)) members.add(one);
			let last = Math.max((0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(facts.ongoing), ...[
				...members
			].flatMap(timesOf));
			for(;;){
				const next = fromOutside.find((one)=>!members.has(one) && lies(one, last - _moment_js__WEBPACK_IMPORTED_MODULE_0__.dp, last + _moment_js__WEBPACK_IMPORTED_MODULE_0__.dp));
				if (!next || last === 0) break;
				members.add(next);
				last = Math.max(last, ...timesOf(next));
			}
			return members.size === 0 ? undefined : stormOf([
				...members
			], hours[0]?.why ?? 'the incident goes on');
		}
		function stormyHours(fromOutside, builds) {
			const begins = [
				...new Set(fromOutside.flatMap(timesOf))
			].sort((a, b)=>a - b);
			return begins.flatMap((begin)=>{
				const end = begin + _moment_js__WEBPACK_IMPORTED_MODULE_0__.dp;
				const here = fromOutside.map((one)=>one.occurrences.filter((occurrence)=>within(begin, end)(occurrence)));
				const failed = new Set(here.flat().map(({ job })=>nameOf(job.build)));
				const ran = new Set([
					...failed,
					...builds.filter(({ at })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) >= begin && (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(at) <= end).map(nameOf)
				]);
				if (failed.size >= LEAST_WORKFLOWS && failed.size >= ran.size * LEAST_SHARE) return [
					{
						begin,
						end,
						why: `${failed.size} of ${ran.size} workflows failed within an hour`
					}
				];
				const repos = here.map((occurrences, index)=>EVERYWHERE.has(fromOutside[index].verdict.class) ? new Set(occurrences.map(({ job })=>job.build.repo.toLowerCase())).size : 0);
				const most = Math.max(0, ...repos);
				return most >= LEAST_REPOSITORIES ? [
					{
						begin,
						end,
						why: `one failure met ${most} repositories within an hour`
					}
				] : [];
			});
		}
		const timesOf = ({ occurrences })=>occurrences.map(({ job })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)((0, _known_js__WEBPACK_IMPORTED_MODULE_1__.GH)(job)));
		const within = (begin, end)=>({ job })=>(0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)((0, _known_js__WEBPACK_IMPORTED_MODULE_1__.GH)(job)) >= begin && (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)((0, _known_js__WEBPACK_IMPORTED_MODULE_1__.GH)(job)) <= end;
		const lies = (one, begin, end)=>one.occurrences.every(within(begin, end));
		const nameOf = (build)=>`${build.repo.toLowerCase()}\n${(0, _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__.B4)(build)}`;
		function stormOf(members, why) {
			const times = members.flatMap(({ occurrences })=>occurrences.map(({ job })=>(0, _known_js__WEBPACK_IMPORTED_MODULE_1__.GH)(job)));
			const from = times.reduce((a, b)=>((0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(b) < (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.nR)(a) ? b : a));
			return {
				members: [
					...members
				],
				from,
				to: times.reduce(_moment_js__WEBPACK_IMPORTED_MODULE_0__.eG),
				why
			};
		}
		function stormRecord(before, { members, from, to }) {
			const chief = members.toSorted((a, b)=>b.occurrences.length - a.occurrences.length || (a.fingerprint < b.fingerprint ? -1 : 1))[0];
			const occurrences = members.flatMap((one)=>one.occurrences);
			const history = before?.history;
			const repos = new Set(occurrences.map(({ job })=>job.build.repo.toLowerCase())).size;
			return {
				fingerprint: STORM,
				class: chief.verdict.class,
				rule: chief.verdict.rule.slice(0, 60),
				title: `${occurrences.length} jobs in ${repos} ${repos === 1 ? 'repository' : 'repositories'} failed at once`,
				runs: (0, _record_js__WEBPACK_IMPORTED_MODULE_3__.mb)([
					...(before?.runs ?? []),
					...occurrences.map(({ row })=>row)
				]),
				excerpt: chief.excerpt.slice(0, 20_000),
				anchors: chief.anchors.slice(0, 20),
				history: {
					closed: 0,
					probed: [],
					looks: [],
					...history,
					state: 'new',
					count: (history?.count ?? 0) + occurrences.length,
					firstAt: history?.firstAt ?? from,
					lastAt: (0, _moment_js__WEBPACK_IMPORTED_MODULE_0__.eG)(history?.lastAt ?? to, to),
					seen: (0, _known_js__WEBPACK_IMPORTED_MODULE_1__.$g)([
						...(history?.seen ?? []),
						...occurrences.map(({ job })=>job.key)
					], _known_js__WEBPACK_IMPORTED_MODULE_1__.Li)
				}
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
	55785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			_: ()=>(overflowSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71621);
		const overflowSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			failures: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
				title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200),
				class: _failure_js__WEBPACK_IMPORTED_MODULE_1__.fI,
				count: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1),
				url: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400),
				lastAt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40)
			})).max(100),
			seen: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(90)).max(1000)
		});
	}),
	11999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			D: ()=>(stopsAll),
			G: ()=>(writeIssues)
		});
		var apply = __webpack_require__(57950);
		var decide_changes = __webpack_require__(95935);
		var failure = __webpack_require__(71621);
		var tracked = __webpack_require__(55785);
		var around = __webpack_require__(1887);
		var comment_body = __webpack_require__(39486);
		var json = __webpack_require__(55012);
		var issue_text = __webpack_require__(13542);
		var storm = __webpack_require__(55110);
		;
		function renderIssue(record, facts) {
			const textOf = record.fingerprint === storm.Qm ? issue_text.Fi : issue_text.v4;
			const data = fitIssue(readable(record, facts), (shorter)=>(0, comment_body.gZ)({
					marker: 'failure',
					data: {
						...shorter
					},
					text: textOf(shorter, facts)
				}, facts));
			return {
				title: (0, issue_text.al)(data),
				text: textOf(data, facts),
				data
			};
		}
		function renderOverflow(record, facts) {
			const fits = (shorter)=>(0, comment_body.gZ)({
					marker: 'overflow',
					data: {
						...shorter
					},
					text: (0, issue_text.gD)(shorter, facts)
				}, facts);
			let data = readableOverflow(record, facts);
			for(let next = data; next && !fits(data); data = next ?? data)next = shorterOverflow(data);
			return {
				title: issue_text.qL,
				text: (0, issue_text.gD)(data, facts),
				data
			};
		}
		function fitIssue(record, fits) {
			let kept = record;
			while(!fits(kept)){
				const next = shorter(kept);
				if (!next) return kept;
				kept = next;
			}
			return kept;
		}
		function readable(record, { redact }) {
			const { title, runs, excerpt, anchors, ...rest } = (0, json.zO)(record, redact);
			return failure.Ig.parse({
				...rest,
				...(title === undefined ? {} : {
					title: title.slice(0, 200)
				}),
				runs: runs.filter((run)=>failure.KJ.safeParse(run).success),
				excerpt: excerpt.slice(0, 20_000),
				anchors: anchors.map(({ line, text })=>({
						line,
						text: text.slice(0, 2_000)
					}))
			});
		}
		function readableOverflow(record, { redact }) {
			const { failures, seen } = (0, json.zO)(record, redact);
			return tracked._.parse({
				seen,
				failures: failures.map((one)=>({
						...one,
						title: one.title.slice(0, 200)
					}))
			});
		}
		const rows = (least)=>(record)=>{
				const runs = record.runs.toSorted((a, b)=>a.at.localeCompare(b.at));
				return runs.length > least ? {
					...record,
					runs: newest(runs, least)
				} : undefined;
			};
		const excerpt = (least)=>(record)=>record.excerpt.length > least ? {
					...record,
					excerpt: middle(record, least)
				} : undefined;
		const keys = (least)=>(record)=>{
				const { history } = record;
				if (!history || history.seen.length <= least) return undefined;
				return {
					...record,
					history: {
						...history,
						seen: newest(history.seen, least)
					}
				};
			};
		const looks = (least)=>(record)=>{
				const { history } = record;
				if (!history || history.looks.length <= least) return undefined;
				const lastRed = new Map(history.looks.filter(({ red })=>red).map((look)=>[
						look.place ?? 0,
						look
					]));
				const rest = new Set(newest(history.looks, least));
				const kept = history.looks.filter((look)=>rest.has(look) || lastRed.get(look.place ?? 0) === look);
				return kept.length < history.looks.length ? {
					...record,
					history: {
						...history,
						looks: kept
					}
				} : undefined;
			};
		const placeJobs = (least)=>(record)=>{
				const { history } = record;
				const places = history?.places ?? [];
				if (!history || places.every(({ jobs })=>jobs.length <= least)) return undefined;
				return {
					...record,
					history: {
						...history,
						places: places.map((place)=>({
								...place,
								jobs: place.jobs.slice(0, least)
							}))
					}
				};
			};
		const fewerAnchors = (least)=>(record)=>record.anchors.length > least ? {
					...record,
					anchors: record.anchors.slice(0, least)
				} : undefined;
		const STEPS = [
			rows(10),
			excerpt(4_000),
			looks(40),
			rows(3),
			fewerAnchors(3),
			excerpt(1_000),
			looks(20),
			placeJobs(5),
			keys(100),
			rows(1),
			excerpt(200),
			fewerAnchors(1),
			looks(0),
			keys(0)
		];
		function shorter(record) {
			for (const step of STEPS){
				const less = step(record);
				if (less) return less;
			}
			return undefined;
		}
		function shorterOverflow(record) {
			const { failures, seen } = record;
			const fewer = (least)=>({
					...record,
					failures: failures.slice(0, Math.max(least, Math.floor(failures.length * 0.75)))
				});
			if (failures.length > 30) return fewer(30);
			if (seen.length > 0) return {
				...record,
				seen: newest(seen, 0)
			};
			return failures.length > 0 ? fewer(0) : undefined;
		}
		const newest = (list, least)=>list.slice(list.length - Math.max(least, Math.floor(list.length * 0.75)));
		function middle({ excerpt: text, anchors }, least) {
			const most = Math.max(least, Math.floor(text.length * 0.75));
			const cut = (0, around.m)(text, anchors[0]?.text, most);
			return cut.length <= most ? cut : cut.slice(0, most);
		}
		var issue = __webpack_require__(83776);
		var labels = __webpack_require__(34376);
		var triage = __webpack_require__(57723);
		var errors = __webpack_require__(807);
		;
		const stopsAll = ({ rule })=>rule === 'B4' || rule === 'W2';
		async function writeIssues(facts) {
			const done = {
				written: [],
				refused: [],
				left: []
			};
			try {
				await writeAll(facts, done);
			} catch (error) {
				if (!(error instanceof errors.E1)) throw error;
				done.broken = error;
			}
			return done;
		}
		async function writeAll(facts, done) {
			const { deps, ready, changes, probes, soFar } = facts;
			const run = async (number, effect, because)=>{
				const before = soFar.applied.length;
				const plan = {
					subject: {
						repo: deps.settings.home,
						number
					},
					effects: [
						effect
					],
					because: [
						because
					]
				};
				const { refused } = await (0, apply.B)(plan, ready, soFar.applied);
				done.refused.push(...refused);
				const applied = soFar.applied[before];
				done.left.push(...(applied?.left ?? []));
				return applied;
			};
			for (const change of changes){
				const number = 'tracked' in change ? (change.tracked?.number ?? 0) : 0;
				const applied = await run(number, effectOf(change, facts), becauseOf(change));
				if (done.refused.some(stopsAll)) return;
				if (!applied?.url) continue;
				const at = {
					change,
					number: numberOf(applied.url),
					url: applied.url
				};
				done.written.push(at);
				const fixed = 'fixed' in change ? change.fixed : undefined;
				if (fixed) await run(at.number, editFailure(fixed, fixed.fingerprint, facts, 'closed'), 'green again');
			}
			for (const { runId, fingerprint } of probes){
				const known = done.written.some(({ change })=>(0, decide_changes.NP)(change) && change.record.fingerprint === fingerprint);
				if (known || ready.dryRun) await run(0, {
					kind: 'rerun',
					runId
				}, 'probe');
			}
		}
		const numberOf = (url)=>Number(/\/(\d{1,15})$/.exec(url)?.[1] ?? 0);
		const becauseOf = (change)=>('why' in change ? `${change.kind}: ${change.why}` : change.kind);
		function effectOf(change, facts) {
			if (change.kind === 'overflow') return overflowEffect(change, facts);
			if (change.kind === 'duplicate') {
				const { tracked, of } = change;
				return {
					kind: 'edit-issue',
					marker: 'failure',
					key: tracked.record.fingerprint,
					text: (0, issue_text.t6)(of.number, issueFacts(facts)),
					data: {
						...tracked.record
					},
					state: 'closed',
					reason: 'not_planned'
				};
			}
			const tracked = change.kind === 'open' ? undefined : change.tracked;
			if (tracked) {
				const state = change.kind === 'open' ? undefined : change.state;
				const edit = editFailure(change.record, tracked.record.fingerprint, facts, state);
				const { title: _, ...rest } = edit;
				return tracked.title === (0, issue_text.al)(tracked.record) ? edit : rest;
			}
			const { title, text, data } = renderIssue(change.record, issueFacts(facts));
			const labels = labelsOf(change.record);
			const assignees = [
				...facts.input.assignees
			];
			return {
				kind: 'open-issue',
				marker: 'failure',
				title,
				text,
				data: {
					...data
				},
				labels,
				assignees
			};
		}
		function editFailure(record, key, facts, state) {
			const { title, text, data } = renderIssue(record, issueFacts(facts));
			return {
				kind: 'edit-issue',
				marker: 'failure',
				key,
				title,
				text,
				data: {
					...data
				},
				labels: {
					add: labelsOf(record),
					replacePrefix: 'ci:'
				},
				...(state ? {
					state
				} : {})
			};
		}
		function overflowEffect(change, facts) {
			const { title, text, data } = renderOverflow(change.record, issueFacts(facts));
			const shared = {
				marker: 'overflow',
				title,
				text,
				data: {
					...data
				}
			};
			if (!change.tracked) return {
				kind: 'open-issue',
				...shared,
				labels: [
					issue.e
				],
				assignees: []
			};
			return {
				kind: 'edit-issue',
				...shared,
				key: 'overflow',
				...(change.state ? {
					state: change.state
				} : {})
			};
		}
		const labelsOf = (record)=>[
				issue.e,
				(0, triage.FH)(record.class),
				...((0, decide_changes.AD)(record) ? [
					labels.Xr
				] : [])
			];
		const issueFacts = ({ deps, ready, input })=>({
				server: deps.settings.urls.server,
				home: deps.settings.home,
				allowLinks: ready.allowLinks,
				redact: ready.redact,
				...(input.template === undefined ? {} : {
					template: input.template
				})
			});
	}),
	82988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			DF: ()=>(variablesIn),
			WA: ()=>(withoutSlots),
			Xm: ()=>(renderTemplate)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const SLOT = /\{\{([^{}\n]{0,200})\}\}/g;
		const KEY = /^[a-z][\w-]*(?:\.[a-z][\w-]*)*$/i;
		const variablesIn = (template)=>[
				...new Set([
					...template.matchAll(SLOT)
				].map(([, inside = ''])=>inside.trim()))
			];
		const withoutSlots = (template)=>template.replace(SLOT, ' ');
		function renderTemplate(template, values, options = {}) {
			const { where = 'template', map = (value)=>value } = options;
			return template.replace(SLOT, (_all, inside)=>{
				const key = inside.trim();
				const value = KEY.test(key) && Object.hasOwn(values, key) ? values[key] : undefined;
				if (value !== undefined) return map(value, key);
				const known = Object.keys(values).sort().join(', ');
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: {{${key.slice(0, 80)}}} is not known; use one of: ${known}.`);
			});
		}
	})
};
