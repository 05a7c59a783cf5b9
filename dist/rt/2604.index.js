export const id = 2604;
export const ids = [
	2604
];
export const modules = {
	72604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checkRollback: ()=>(checkRollback),
			rollback: ()=>(rollback_rollback)
		});
		var moment = __webpack_require__(89143);
		var external_node_crypto_ = __webpack_require__(77598);
		var rollback = __webpack_require__(53915);
		var decide_rollback = __webpack_require__(33743);
		;
		const NEAREST_LOOKS = 60;
		function afterLook(known, { target, health }, now, intervalSeconds) {
			if (health === 'Healthy') return undefined;
			if (health !== 'Degraded' || known?.before) return known;
			const looks = known?.looks.filter((at)=>(0, moment.nR)(at) <= (0, moment.nR)(now)) ?? [];
			const last = looks.at(-1);
			const wait = Math.max(NEAREST_LOOKS, intervalSeconds) * 1000;
			const counts = last === undefined || (0, moment.nR)(now) - (0, moment.nR)(last) >= wait;
			if (!counts || looks.length >= rollback.wA) return known;
			return {
				target,
				looks: [
					...looks,
					now
				]
			};
		}
		var markdown = __webpack_require__(33567);
		var words = __webpack_require__(7673);
		;
		function watchComment(targets, proposed) {
			const lines = targets.map((one)=>`- ${line(one)}`);
			return [
				(0, markdown.R_)(2, 'Watched since its merge'),
				lines.length === 0 ? 'What had become worse is well again.' : lines.join('\n'),
				...(proposed === undefined ? [] : [
					`**A rollback is proposed: ${proposed}**`
				]),
				'---',
				'This comment is kept up to date as long as the merge is watched.'
			].join('\n\n');
		}
		function line({ target, seen, verdict }) {
			const name = (0, markdown.ti)(target);
			const why = verdict.reasons.map(({ text })=>text).join(' ');
			const open = verdict.open ? ` ${verdict.open.url} rolls it back${ownerOf(verdict.open)}.` : '';
			const told = `${open}${why === '' ? '' : ` No rollback is proposed: ${why}`}`;
			if ('looks' in seen && seen.looks?.before) return `${name} was degraded already when this was merged, so this is not what did it.${told}`;
			if ('looks' in seen) return seen.looks ? `${name} was degraded at ${seen.looks.looks.length} of ${rollback.wA} looks in a row: ${seen.looks.looks.map(words.iE).join(', ')}.${told}` : `${name} is healthy.${told}`;
			if (seen.runs.state === 'degraded') return `${name}: ${ofRuns(seen.runs)}${told}`;
			return `${name}: the runs are green again.${told}`;
		}
		const ownerOf = ({ taken })=>taken === undefined ? '' : `, and is left to people, because somebody ${taken}`;
		const ofRuns = ({ red, workflow, fingerprint })=>`${red.length} of ${(0, words.U9)(rollback.a, 'run')} of ${(0, markdown.ti)(workflow)} failed in one way that is new since the merge (${(0, markdown.ti)(fingerprint.slice(0, 12))}): ${red.slice(0, 5).map(({ id, url })=>`[run ${id}](${url})`).join(', ')}.`;
		function rollbackBody(pull, { target, seen }, { draft, runUrl }) {
			const evidence = 'runs' in seen ? seen.runs.state === 'degraded' ? [
				`Runs of ${(0, markdown.ti)(pull.baseBranch)} since the merge: ${ofRuns(seen.runs)}`,
				'Before the merge none of the last runs of this workflow failed so.'
			] : [] : (seen.looks?.looks ?? []).map((at)=>`${(0, markdown.ti)(target)} was degraded at ${(0, words.iE)(at)}.`);
			return [
				(0, markdown.R_)(2, 'Rollback'),
				`This takes back ${pull.url}, which was merged into ${(0, markdown.ti)(pull.baseBranch)} at ${(0, words.iE)(pull.mergedAt)} as ${(0, markdown.ti)(pull.merge.slice(0, 12))}.`,
				(0, markdown.R_)(3, 'Evidence'),
				evidence.map((text)=>`- ${text}`).join('\n'),
				(0, markdown.R_)(3, 'What becomes of it'),
				draft ? 'It is a draft: mark it as ready if what was merged is to blame. It is closed when health returns.' : 'A rule that selects it may merge it; nothing else does. It is closed when health returns.',
				'---',
				`By [this run](${runUrl}). What is merged is a copy of what stood there before: GitHub made the change, and nobody edited it.`
			].join('\n\n');
		}
		const closedComment = (target, seen)=>'runs' in seen && seen.runs.state === 'healthy' ? `The [last run](${seen.runs.green.url}) of ${(0, markdown.ti)(seen.runs.green.workflow)} is green without this rollback, so it is closed. Reopen it if it is wanted all the same.` : `${(0, markdown.ti)(target)} is healthy without this rollback, so it is closed. Reopen it if it is wanted all the same.`;
		;
		function planMerges(merges) {
			const taken = new Set();
			return merges.map((facts)=>{
				const { pull, record, looks, runs, before } = facts;
				const known = withBefore(record?.targets ?? [], before);
				const kept = known.filter(({ target })=>!looks.some((one)=>one.target === target));
				const targets = [];
				let proposes = false;
				const add = (seen, evidence, { wasWorse, unclear })=>{
					const verdict = judged(facts, evidence, unclear);
					if (!wasWorse && !verdict.open) return;
					const second = verdict.action === 'propose' && (proposes || taken.has(evidence.target));
					if (verdict.action === 'propose' && !second) {
						proposes = true;
						taken.add(evidence.target);
					}
					targets.push({
						target: evidence.target,
						seen,
						verdict: second ? {
							...verdict,
							action: 'count'
						} : verdict
					});
				};
				for (const { target, health, interval, superseded } of looks){
					const entry = known.find((one)=>one.target === target);
					const after = superseded ? entry : afterLook(entry, {
						target,
						health
					}, facts.now, interval);
					if (after) kept.push(after);
					const state = health === 'Healthy' ? 'healthy' : health === 'Degraded' && after?.looks.length ? 'degraded' : 'nothing';
					const persistent = (after?.looks.length ?? 0) >= rollback.wA;
					add({
						looks: after
					}, {
						target,
						state,
						persistent
					}, {
						wasWorse: (entry ?? after) !== undefined
					});
				}
				if (runs) {
					const { say, unclear } = runs;
					const target = `branch:${pull.baseBranch}`;
					const persistent = say.state === 'degraded' && say.enough;
					add({
						runs: say
					}, {
						target,
						state: say.state,
						persistent
					}, {
						wasWorse: say.state !== 'nothing',
						unclear
					});
				}
				return {
					pull,
					targets,
					record: recordOf(facts, kept, targets)
				};
			});
		}
		const withBefore = (known, before)=>[
				...known,
				...before.filter((target)=>!known.some((one)=>one.target === target)).map((target)=>({
						target,
						before: 'Degraded',
						looks: []
					}))
			];
		function judged(facts, evidence, unclear) {
			const { record, ...more } = facts;
			return (0, decide_rollback.im)({
				...more,
				evidence,
				unclear,
				closed: record?.closed ?? [],
				refused: record?.refused
			});
		}
		function recordOf({ pull, record, runs, reverts }, kept, targets) {
			const speaks = runs !== undefined && runs.say.state !== 'nothing';
			const closing = targets.flatMap(({ verdict: { action, open } })=>(action === 'close' && open ? [
					open.number
				] : []));
			const closed = record?.closed.filter((one)=>!reverts.some(({ number, state })=>number === one && state === 'OPEN'));
			if (!record && kept.length === 0 && !speaks && closing.length === 0) return undefined;
			return {
				merge: pull.merge,
				targets: kept.slice(0, 20),
				runs: runs && (speaks || record) ? runs.known.runs : (record?.runs ?? []),
				before: runs && (speaks || record) ? runs.known.before : (record?.before ?? []),
				closed: [
					...new Set([
						...(closed ?? []),
						...closing
					])
				].slice(-40),
				...(record?.refused === undefined ? {} : {
					refused: record.refused
				}),
				said: ''
			};
		}
		function commentOfPlan({ record, targets }, known, proposed) {
			const text = watchComment(targets.filter(isShown), proposed);
			const said = (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
			const now = {
				...record,
				said
			};
			return {
				record: now,
				text,
				isNews: JSON.stringify(now) !== JSON.stringify(known)
			};
		}
		const isShown = ({ seen })=>('runs' in seen ? seen.runs.state !== 'nothing' : true);
		const isSuperseded = (pull, looks, others)=>{
			const first = looks[0] === undefined ? Number.POSITIVE_INFINITY : (0, moment.nR)(looks[0]);
			return others.some((one)=>one.number !== pull.number && (0, moment.nR)(one.mergedAt) >= (0, moment.nR)(pull.mergedAt) && (0, moment.nR)(one.mergedAt) <= first);
		};
		var domain_repo = __webpack_require__(94395);
		var errors = __webpack_require__(807);
		var permissions = __webpack_require__(37192);
		var apply = __webpack_require__(57950);
		var labels = __webpack_require__(34376);
		var reasons = __webpack_require__(1154);
		var decide_select = __webpack_require__(32955);
		var title = __webpack_require__(12878);
		var apply_deps = __webpack_require__(43862);
		var detect_apply = __webpack_require__(11999);
		;
		async function actOn(run, watched, plans) {
			const acted = {
				rolledBack: [],
				broken: [],
				warnings: []
			};
			for (const plan of plans){
				const merge = watched.merges.find(({ pull })=>pull.number === plan.pull.number);
				try {
					await actOnOne(run, watched, merge, plan, acted);
				} catch (error) {
					run.deps.host.signal.throwIfAborted();
					if (!(error instanceof errors.E1) || error.kind === 'auth') throw error;
					acted.broken.push(`${nameOf(plan)}: ${error.message}`);
					if (error.kind === 'permission') return acted;
				}
				if (run.tally.stoppedAll !== undefined) return acted;
			}
			return acted;
		}
		const nameOf = ({ pull })=>`${(0, domain_repo.fq)(pull.repo)}#${pull.number}`;
		async function actOnOne(run, watched, merge, plan, acted) {
			if (run.tally.stoppedAll !== undefined) return;
			const { targets } = plan;
			const proposing = targets.find(({ verdict })=>verdict.action === 'propose');
			const proposed = proposing && (await propose(run, watched, merge, proposing));
			const record = {
				...plan.record,
				...(proposed?.refused === undefined ? {} : {
					refused: proposed.refused
				})
			};
			const told = targets.map((one)=>one === proposing && proposed?.verdict ? {
					...one,
					verdict: proposed.verdict
				} : one);
			const { text, isNews, ...news } = commentOfPlan({
				record,
				targets: told
			}, merge.record, proposed?.url);
			if (isNews) await write(run, watched, merge, plan.pull.number, [
				commentOf(news.record, text)
			]);
			const would = isDry(run, merge) ? {
				would: true
			} : {};
			for (const one of told){
				const left = one.verdict.action === 'close' && !(await act_close(run, watched, merge, one));
				const row = rolledBack(plan, one, proposed?.url);
				acted.rolledBack.push({
					...row,
					...(left ? {
						action: 'healthy'
					} : {}),
					...would
				});
			}
		}
		const commentOf = (record, text)=>({
				kind: 'comment',
				marker: 'rollback',
				data: {
					...record
				},
				text
			});
		const WORDS = {
			nothing: 'counted',
			count: 'counted',
			propose: 'proposed',
			close: 'closed',
			refuse: 'refused'
		};
		function rolledBack(plan, { target, verdict, seen }, proposed) {
			const { action, reasons, open } = verdict;
			const url = action === 'propose' ? proposed : open?.url;
			const healthy = 'runs' in seen ? seen.runs.state === 'healthy' : seen.looks === undefined;
			return {
				pull: nameOf(plan),
				target,
				action: action === 'count' && healthy ? 'healthy' : WORDS[action],
				...(url === undefined ? {} : {
					rollback: url
				}),
				reasons: [
					...new Set(reasons.map(({ code })=>code))
				]
			};
		}
		async function propose(run, watched, merge, one) {
			const { settings, host } = run.deps;
			const { pull, record } = merge;
			const draft = run.input.rollback !== 'auto';
			const effect = {
				kind: 'revert',
				merge: pull.merge,
				base: pull.baseBranch,
				target: one.target,
				title: (0, title.CL)(pull.title, 200) || `pull request ${pull.number}`,
				text: rollbackBody(pull, one, {
					draft,
					runUrl: settings.run.url
				}),
				labels: [
					...labels.n3,
					...environmentLabels(merge)
				],
				draft,
				closed: [
					...(record?.closed ?? [])
				],
				run: settings.run.id,
				at: new Date(host.clock.now()).toISOString()
			};
			const against = (why)=>({
					verdict: {
						...one.verdict,
						action: 'refuse',
						reasons: [
							(0, reasons.l)('REVERT_NOT_JUSTIFIED', (0, words.em)(why))
						]
					}
				});
			try {
				const { applied, refused } = await write(run, watched, merge, pull.number, [
					effect
				]);
				if (refused.length > 0) return against(refused.map(({ why })=>why.replace(/^REVERT_NOT_JUSTIFIED: /, '')).join(' '));
				const url = applied.find(({ effect: { kind } })=>kind === 'revert')?.url;
				return url === undefined ? {} : {
					url
				};
			} catch (error) {
				if (!(error instanceof errors.E1) || error.kind !== 'invalid') throw error;
				const words = error.message.slice(0, 300);
				return {
					refused: words,
					...against(`GitHub would not revert it: ${words}`)
				};
			}
		}
		function environmentLabels({ pull }) {
			const environment = (0, decide_select.p7)(pull.labels.items);
			return pull.labels.items.filter((name)=>name.toLowerCase() === environment).slice(0, 1);
		}
		async function act_close(run, watched, merge, one) {
			const open = one.verdict.open;
			const { pull } = merge;
			const data = {
				pull: `${(0, domain_repo.fq)(pull.repo)}#${pull.number}`,
				target: one.target,
				closed: true
			};
			const { refused } = await write(run, watched, merge, open.number, [
				{
					kind: 'comment',
					marker: 'rollback',
					data,
					text: closedComment(one.target, one.seen)
				},
				{
					kind: 'close-own',
					marker: 'rollback',
					sha: open.headSha
				}
			]);
			return refused.length === 0;
		}
		const isDry = ({ deps }, { rules })=>deps.settings.dryRun || rules.some(({ rule })=>rule.spec.dryRun);
		async function write(run, { repo, self }, merge, number, effects) {
			const { pull } = merge;
			const scope = {
				home: repo.repo,
				repos: [
					{
						...repo,
						pin: pull.merge
					}
				],
				shas: new Map(),
				frozenAt: undefined
			};
			const ready = await (0, apply_deps.B)(run.deps, {
				scope,
				self
			});
			const applied = [];
			try {
				const { refused } = await (0, apply.B)({
					subject: {
						repo: repo.repo,
						number
					},
					effects,
					because: [
						`rollback: ${run.input.rollback}`,
						`#${pull.number}`
					]
				}, {
					...ready,
					...run.beforeWrites,
					allowLinks: [
						...ready.allowLinks,
						...run.links
					],
					dryRun: isDry(run, merge),
					ruleLabels: environmentLabels(merge)
				}, applied);
				const stop = refused.find(detect_apply.D);
				if (stop) run.tally.stoppedAll = `${stop.why} (${stop.rule}).`;
				return {
					applied,
					refused
				};
			} finally{
				run.soFar.applied.push(...applied);
			}
		}
		var decide_hands = __webpack_require__(41141);
		var health_targets = __webpack_require__(10986);
		var merged_pulls = __webpack_require__(26415);
		var marker = __webpack_require__(4064);
		var reconcile_sight = __webpack_require__(50199);
		;
		const MOST_WATCHED = 30;
		async function readWatched(run, repo, { self, only, withRuns }) {
			const { deps, input, reader, book } = run;
			const { clock } = deps.host;
			const { rollbackWindow: windowMinutes } = input;
			const now = new Date(clock.now()).toISOString();
			const since = new Date(clock.now() - windowMinutes * 60_000).toISOString();
			const seen = await (0, merged_pulls.W3)(reader, repo.repo, {
				since,
				label: labels.n3[0]
			});
			const pulls = seen.merged.filter((pull)=>isWatched(pull, seen, self) && (only ? only.has(pull.number) : true)).filter((pull)=>!(0, decide_rollback.PU)({
					pull,
					now,
					windowMinutes
				}) || openOf(pull, seen, self).length > 0).slice(0, MOST_WATCHED);
			if (pulls.length === 0) return {
				repo,
				self,
				recent: seen,
				merges: []
			};
			const { comments, hands } = await (0, merged_pulls.Fv)(reader, repo.repo, {
				ids: pulls.map(({ nodeId })=>nodeId),
				open: pulls.flatMap((pull)=>openOf(pull, seen, self)).map(({ nodeId })=>nodeId)
			});
			const recent = {
				...seen,
				reverts: seen.reverts.map((one)=>({
						...one,
						taken: takenOf(hands.get(one.nodeId), self)
					}))
			};
			const sight = (0, reconcile_sight.w)(deps, input, reader);
			const records = new Map(pulls.map((pull)=>[
					pull,
					recordIn(comments.get(pull.nodeId) ?? [], pull, self)
				]));
			const runs = only || !withRuns ? new Map() : await runsOf(run, repo, recent, records);
			const merges = pulls.map(async (pull)=>{
				const rules = rulesOf(book.rules, pull);
				const looks = only ? [] : await Promise.all(targetsOf(rules, pull).map(async ({ health, ...one })=>({
						target: read_nameOf(health),
						health: (await sight.health(health, {
							repo: repo.repo,
							sha: pull.baseSha
						})).health,
						...one
					})));
				return {
					pull,
					rules,
					record: records.get(pull),
					looks,
					runs: runs.get(pull.number)
				};
			});
			return {
				repo,
				self,
				recent,
				merges: await Promise.all(merges)
			};
		}
		const isWatched = (pull, { reverts }, self)=>pull.mergedBy.id === self.id && self.id !== 0 && !(0, decide_rollback.Py)(pull, reverts);
		const openOf = (pull, { reverts }, self)=>(0, decide_rollback.DH)(pull, reverts, self).filter((one)=>one.state === 'OPEN' && (0, decide_rollback.BG)(one, self));
		const takenOf = (hands, self)=>hands && (0, decide_hands.G)(hands, self);
		const rulesOf = (rules, pull)=>rules.filter(({ rule, title })=>(0, decide_select.r1)(rule.spec, pull, title).length === 0);
		const read_nameOf = ({ source, name })=>`${source}:${name}`;
		function targetsOf(rules, pull) {
			const found = new Map();
			for (const { rule } of rules)for (const health of (0, health_targets.u)(rule.spec, pull)){
				const interval = Math.min(found.get(read_nameOf(health))?.interval ?? Number.POSITIVE_INFINITY, rule.spec.reconciliationInterval);
				found.set(read_nameOf(health), {
					health,
					interval
				});
			}
			return [
				...found.values()
			];
		}
		function targetNames(rules, pull, { reverts }) {
			const own = reverts.find(({ number })=>number === pull.number);
			const said = own && (0, decide_rollback.$r)(own);
			return [
				...targetsOf(rulesOf(rules, pull), pull).map(({ health })=>read_nameOf(health)),
				...(said === undefined ? [] : [
					said
				])
			];
		}
		function recordIn(comments, { merge }, self) {
			const own = comments.filter(({ author, editor })=>author.id === self.id && (!editor || editor.id === self.id));
			const found = own.flatMap(({ body })=>(0, marker.mC)(body)).flatMap(({ kind, data })=>(kind === 'rollback' ? (rollback.Vn.safeParse(data).data ?? []) : [])).at(-1);
			return found?.merge === merge ? found : undefined;
		}
		async function runsOf({ deps }, repo, { merged }, records) {
			const { lookAtRuns } = await Promise.all([
				__webpack_require__.e(9800),
				__webpack_require__.e(4368),
				__webpack_require__.e(9603),
				__webpack_require__.e(2153)
			]).then(__webpack_require__.bind(__webpack_require__, 2153));
			const found = new Map();
			const on = (branch)=>(pull)=>pull.baseBranch === branch;
			for (const branch of new Set([
				...records.keys()
			].map(({ baseBranch })=>baseBranch))){
				const pulls = [
					...records
				].flatMap(([pull, record])=>(on(branch)(pull) ? [
						{
							pull,
							record
						}
					] : []));
				const seen = await lookAtRuns(deps, repo, branch, pulls, merged.filter(on(branch)));
				for (const [number, one] of seen)found.set(number, one);
			}
			deps.host.log.debug(`The runs of ${(0, domain_repo.fq)(repo.repo)} speak of ${found.size} merges.`);
			return found;
		}
		;
		const NOTHING = {
			watched: 0,
			rolledBack: [],
			broken: [],
			warnings: []
		};
		const WORKFLOW = 'github-actions[bot]';
		const NO_RUNS = 'Merges made with GITHUB_TOKEN start no runs on the base branch, so watching runs needs an App token';
		async function checkRollback(run) {
			if (run.input.rollback !== 'auto' || !watches(run)) return;
			const self = await run.self();
			if (!self) throw new errors.yo('`rollback: auto` must know whose token it has, and GitHub does not say. Run it again, or set `rollback: propose`.');
			if (self.login === WORKFLOW) throw new errors.yo(`\`rollback: auto\` is refused: ${NO_RUNS}. Pass one as \`github-token\`, or set \`rollback: propose\`.`);
		}
		const watches = ({ input, started })=>started.only === undefined && !started.readOnly && !input.explain;
		async function rollback_rollback(run, done) {
			const { deps, input, started } = run;
			const noted = degradedAtMerge(done);
			const whole = watches(run);
			if (started.readOnly || input.explain || (!whole && noted.size === 0)) return NOTHING;
			const reports = [];
			for (const repo of started.repos){
				try {
					reports.push(await inOne(run, repo, noted, whole));
				} catch (error) {
					deps.host.signal.throwIfAborted();
					if (!(error instanceof errors.E1) || error.kind === 'auth') throw error;
					reports.push({
						...NOTHING,
						broken: [
							`${(0, domain_repo.fq)(repo.repo)}: ${(0, errors.bD)(error)}`
						]
					});
				}
			}
			return {
				watched: reports.reduce((sum, one)=>sum + one.watched, 0),
				rolledBack: reports.flatMap((one)=>one.rolledBack),
				broken: reports.flatMap((one)=>one.broken),
				warnings: [
					...new Set(reports.flatMap((one)=>one.warnings))
				]
			};
		}
		async function inOne(run, known, noted, whole) {
			const { repo } = known;
			const here = [
				...noted.keys()
			].filter((key)=>key.startsWith(`${(0, domain_repo.wb)(repo)}#`));
			if (!whole && here.length === 0) return NOTHING;
			const self = await selfOf(run, known);
			if (!self) {
				const why = 'GitHub does not say whose token this is, so nothing is known to be merged by us, and nothing is watched';
				return {
					...NOTHING,
					warnings: [
						`${(0, domain_repo.fq)(repo)}: ${why}`
					]
				};
			}
			const withRuns = self.login !== WORKFLOW;
			const only = whole ? undefined : new Set(here.map((key)=>Number(key.slice(key.indexOf('#') + 1))));
			const pin = '0'.repeat(40);
			const watched = await readWatched(run, {
				...known,
				pin
			}, {
				self,
				only,
				withRuns
			});
			const plans = planMerges(factsOf(run, watched, noted));
			const acted = await actOn(run, watched, plans.filter(isWorth(watched)));
			return {
				watched: whole ? watched.merges.length : 0,
				...acted,
				warnings: [
					...acted.warnings,
					...(whole ? unseen(watched) : []),
					...(withRuns || watched.merges.length === 0 ? [] : [
						`${NO_RUNS}; here only health is watched`
					]),
					...(watched.recent.cut || watched.merges.length >= MOST_WATCHED ? [
						`${(0, domain_repo.fq)(repo)}: more was merged within \`rollback-window\` than is watched; only the newest is. Make it shorter`
					] : [])
				]
			};
		}
		const unseen = ({ repo, self, recent })=>recent.reverts.filter((one)=>one.state === 'OPEN' && (0, decide_rollback.BG)(one, self)).filter((one)=>recent.merged.every((pull)=>(0, decide_rollback.DH)(pull, [
						one
					], self).length === 0)).map(({ number })=>`${(0, domain_repo.fq)(repo.repo)}#${number} is an open rollback of what was merged too long ago to be read, so nobody looks after it any more: merge or close it by hand`);
		const isWorth = ({ merges })=>(plan)=>{
				const known = merges.find(({ pull })=>pull.number === plan.pull.number)?.record;
				const acts = plan.targets.some(({ verdict: { action } })=>action === 'propose' || action === 'close');
				return acts || (plan.record !== undefined && commentOfPlan({
					...plan,
					record: plan.record
				}, known).isNews);
			};
		function degradedAtMerge(done) {
			const found = new Map();
			for (const one of done){
				if (!('decision' in one) || one.decision.became !== 'merged') continue;
				const { pull } = one.decided.item;
				const health = one.decided.judged.facts.flatMap((facts)=>facts.health);
				const degraded = health.filter((seen)=>seen.health === 'Degraded').map(({ source, app })=>read_nameOf({
						source,
						name: app
					}));
				if (degraded.length > 0) found.set(`${(0, domain_repo.wb)(pull.repo)}#${pull.number}`, [
					...new Set(degraded)
				]);
			}
			return found;
		}
		async function selfOf(run, { repo }) {
			const { settings, github } = run.deps;
			if (!settings.repositoryTokens.some((one)=>(0, domain_repo.Zj)(one.repo, repo))) return run.self();
			return (0, permissions.lJ)(github, repo).catch(()=>undefined);
		}
		function factsOf({ deps, input, book }, { repo, self, recent, merges }, noted) {
			const now = new Date(deps.host.clock.now()).toISOString();
			const names = new Map(recent.merged.map((pull)=>[
					pull,
					targetNames(book.rules, pull, recent)
				]));
			return merges.map(({ pull, record, looks, runs })=>({
					...{
						pull,
						record,
						runs,
						self,
						now,
						windowMinutes: input.rollbackWindow
					},
					before: noted.get(`${(0, domain_repo.wb)(repo.repo)}#${pull.number}`) ?? [],
					looks: looks.map((look)=>{
						const known = record?.targets.find(({ target })=>target === look.target)?.looks ?? [];
						const others = recent.merged.filter((one)=>names.get(one)?.includes(look.target));
						return {
							...look,
							superseded: isSuperseded(pull, known, others)
						};
					}),
					newer: recent.merged.filter((one)=>one.number !== pull.number && one.baseBranch === pull.baseBranch && (0, moment.nR)(one.mergedAt) >= (0, moment.nR)(pull.mergedAt)),
					reverts: recent.reverts,
					cut: recent.revertsCut
				}));
		}
	})
};
