export const id = 2153;
export const ids = [
	2153
];
export const modules = {
	2153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			lookAtRuns: ()=>(lookAtRuns)
		});
		var rollback = __webpack_require__(53915);
		var moment = __webpack_require__(89143);
		;
		function runsSay(runs, before, remembered = new Set()) {
			const ordered = runs.toSorted((a, b)=>(0, moment.nR)(a.at) - (0, moment.nR)(b.at) || a.id - b.id);
			const workflows = [
				...new Set(ordered.map(({ workflow })=>workflow))
			].toSorted();
			const said = workflows.map((workflow)=>workflowSays(workflow, ordered.filter((run)=>run.workflow === workflow), before.find((one)=>one.workflow === workflow)?.fingerprints, remembered));
			const sick = said.filter((one)=>one.state === 'degraded');
			return (sick.find(({ enough })=>enough) ?? sick[0] ?? said.find(({ state })=>state === 'healthy') ?? {
				state: 'nothing'
			});
		}
		function workflowSays(workflow, runs, before, remembered) {
			if (before === undefined) return {
				state: 'nothing'
			};
			const isNew = (fingerprint)=>!before.includes(fingerprint);
			const red = runs.filter((run)=>run.result === 'red' && run.fingerprints?.some(isNew));
			const last = runs.at(-1);
			if (!last || (red.length === 0 && !runs.some(({ id })=>remembered.has(id)))) return {
				state: 'nothing'
			};
			if (last.result === 'green') return {
				state: 'healthy',
				green: last
			};
			if (red.length === 0) return {
				state: 'nothing'
			};
			if (runs.some(({ result })=>result === 'green')) return {
				state: 'nothing'
			};
			const groups = [
				...new Set(red.flatMap(({ fingerprints = [] })=>fingerprints.filter(isNew)))
			].map((fingerprint)=>({
					fingerprint,
					red: red.filter(({ fingerprints })=>fingerprints?.includes(fingerprint))
				}));
			const [most] = groups.toSorted((a, b)=>b.red.length - a.red.length || (a.fingerprint < b.fingerprint ? -1 : 1));
			return {
				state: 'degraded',
				enough: most.red.length >= rollback.a,
				workflow,
				...most
			};
		}
		function unclearRuns({ merge, mergedAt, number }, { red, workflow }, before, merged) {
			const first = red[0]?.sha === merge;
			const last = (0, moment.nR)(before.find((one)=>one.workflow === workflow)?.last);
			const earlier = merged.filter((one)=>one.number !== number && (0, moment.nR)(one.mergedAt) <= (0, moment.nR)(mergedAt) && (0, moment.nR)(one.mergedAt) >= last);
			if (!first) return 'The first run that failed so is not of its merge commit: more was pushed in between.';
			if (earlier.length === 0) return undefined;
			return `${earlier.map((one)=>`#${one.number}`).slice(0, 10).join(', ')} came in just before, and no run lies between them.`;
		}
		var triage = __webpack_require__(57723);
		var base_runs = __webpack_require__(61498);
		var runs = __webpack_require__(76312);
		var actions = __webpack_require__(13450);
		var actions_filter = __webpack_require__(77795);
		var actions_scan = __webpack_require__(12060);
		var examine = __webpack_require__(59603);
		;
		const FIRST = 1;
		const NEWEST = 3;
		const BEFORE = 3;
		const MOST_COMMITS = 20;
		const MOST_JOBS = 8;
		async function lookAtRuns(deps, repo, branch, pulls, merged) {
			const { github, settings, host } = deps;
			const since = pulls.map(({ pull })=>pull.mergedAt).toSorted()[0];
			if (since === undefined) return new Map();
			const until = new Date(host.clock.now()).toISOString();
			const all = (await (0, base_runs.Kh)(github, repo, branch, since, until)).flatMap((run)=>decisive(run, settings.run));
			const contains = containment(deps, repo);
			const read = reader(deps, repo, pulls);
			const found = new Map();
			for (const { pull, record } of pulls){
				const remembered = new Set(record?.runs.map(({ id })=>id));
				const after = all.filter(({ run })=>run.createdAt >= pull.mergedAt);
				const failed = after.filter(({ run, result })=>result === 'red' || remembered.has(run.id));
				const sick = new Set(failed.map(({ workflow })=>workflow));
				if (sick.size === 0) continue;
				const holding = [];
				for (const one of after)if (sick.has(one.workflow) && (await contains(one.run.sha, pull.merge))) holding.push(one);
				const before = await readBefore(deps, repo, {
					pull,
					record,
					workflows: [
						...sick
					]
				}, read);
				const logs = await read(holding.filter(({ result })=>result === 'red').filter(firstAndNewest));
				const runs = holding.map((one)=>baseRun(one, logs));
				const say = runsSay(runs, before, remembered);
				const unclear = say.state === 'degraded' && say.enough ? unclearRuns(pull, say, before, merged) : undefined;
				found.set(pull.number, {
					say,
					unclear,
					known: {
						runs: knownRuns(runs),
						before
					}
				});
			}
			return found;
		}
		function decisive(run, own) {
			const { path, workflow } = (0, actions_filter.Y)(run, run);
			const result = run.conclusion === 'success' ? 'green' : (0, triage.Ix)(run.conclusion) || run.conclusion === 'startup_failure' ? 'red' : undefined;
			if (result === undefined || path === own.workflowPath) return [];
			return [
				{
					run,
					workflow: path || workflow,
					result
				}
			];
		}
		function firstAndNewest(one, _, all) {
			const same = all.filter(({ workflow })=>workflow === one.workflow).toSorted((a, b)=>(a.run.createdAt < b.run.createdAt ? -1 : 1) || a.run.id - b.run.id);
			return same.indexOf(one) < FIRST || same.indexOf(one) >= same.length - NEWEST;
		}
		function containment({ github }, repo) {
			const known = new Map();
			return (head, merge)=>{
				const key = `${head} ${merge}`;
				const found = known.get(key) ?? (known.size < MOST_COMMITS ? (0, base_runs.v9)(github, repo, head, merge) : Promise.resolve(false));
				known.set(key, found);
				return found;
			};
		}
		const keyOf = ({ id, attempt })=>`${id}.${attempt}`;
		function reader(deps, repo, pulls) {
			const { github, host } = deps;
			const known = new Map(pulls.flatMap(({ record })=>(record?.runs ?? []).map((one)=>[
						keyOf(one),
						one.fingerprints
					])));
			const source = (0, actions.F)({
				github,
				repos: [
					repo
				],
				signal: host.signal,
				log: host.log
			});
			return async (wanted)=>{
				const builds = wanted.filter(({ run })=>!known.has(keyOf(run))).map(({ run })=>(0, actions_filter.Y)(repo, run));
				if (builds.length === 0) return known;
				const jobs = await Promise.all(builds.map(async (build)=>(0, actions_scan.M)(build, await (0, runs.N6)(github, repo.repo, build.runId, build.attempt), false).slice(0, MOST_JOBS)));
				const scan = {
					builds,
					failed: jobs.flat(),
					green: [],
					left: 0,
					warnings: []
				};
				const { found } = await (0, examine.s)(deps, source, scan);
				for (const { fingerprint, occurrences } of found)for (const { row } of occurrences){
					const key = keyOf({
						id: row.runId,
						attempt: row.attempt
					});
					known.set(key, [
						...new Set([
							...(known.get(key) ?? []),
							fingerprint
						])
					].slice(0, 40));
				}
				return known;
			};
		}
		async function readBefore({ github, settings }, repo, { pull, record, workflows }, read) {
			const before = [
				...(record?.before ?? [])
			];
			for (const workflow of workflows){
				if (before.some((one)=>one.workflow === workflow) || before.length >= 40) continue;
				const where = {
					branch: pull.baseBranch,
					workflow,
					until: pull.mergedAt
				};
				const runs = (await (0, base_runs.um)(github, repo, where)).flatMap((run)=>decisive(run, settings.run)).slice(0, BEFORE);
				const red = runs.filter(({ result })=>result === 'red');
				const logs = await read(red);
				if (!red.every(({ run })=>logs.has(keyOf(run)))) continue;
				const fingerprints = [
					...new Set(red.flatMap(({ run })=>logs.get(keyOf(run)) ?? []))
				].slice(0, 40);
				const last = runs[0]?.run.createdAt;
				before.push({
					workflow: workflow.slice(0, 400),
					fingerprints,
					...(last === undefined ? {} : {
						last
					})
				});
			}
			return before;
		}
		const baseRun = ({ run, workflow, result }, logs)=>({
				id: run.id,
				attempt: run.attempt,
				workflow,
				url: run.url,
				sha: run.sha,
				at: run.createdAt,
				result,
				fingerprints: logs.get(keyOf(run))
			});
		const knownRuns = (runs)=>runs.flatMap(({ id, attempt, fingerprints })=>fingerprints ? [
					{
						id,
						attempt,
						fingerprints: [
							...fingerprints
						]
					}
				] : []).slice(-40);
	})
};
