export const id = 6756;
export const ids = [
	6756
];
export const modules = {
	29402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			CJ: ()=>(parseFile),
			Ed: ()=>(stands),
			Ky: ()=>(SHORTEST_QUOTE),
			PJ: ()=>(parseSource),
			Zm: ()=>(comparable),
			Zt: ()=>(sourceKey),
			d_: ()=>(LABEL),
			v4: ()=>(keepWhatStands)
		});
		var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15668);
		var _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20629);
		function parseSource(text, scope) {
			const [, kind, rest] = /^(log|file|commit|issue|pull):(.+)$/s.exec(text.trim()) ?? [];
			if (!kind || !rest) return undefined;
			if (kind === 'log') return /^[1-9]\d{0,15}$/.test(rest) ? {
				kind,
				jobId: Number(rest)
			} : undefined;
			if (kind === 'file') {
				const file = parseFile(rest, scope);
				return file && {
					kind,
					...file
				};
			}
			const [, name, mark, id] = /^([^@#]+)([@#])([0-9a-f]+)$/.exec(rest) ?? [];
			const repo = name && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.TQ)(scope, (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.E3)(name) ?? {
				owner: '',
				name: ''
			})?.repo;
			if (!repo || !id) return undefined;
			if (kind === 'commit') return mark === '@' && /^[0-9a-f]{7,40}$/.test(id) ? {
				kind,
				repo,
				sha: id
			} : undefined;
			return mark === '#' && /^[1-9]\d{0,9}$/.test(id) ? {
				kind: kind,
				repo,
				number: Number(id)
			} : undefined;
		}
		function parseFile(text, scope) {
			const [, owner, name, path] = /^([^/]+)\/([^/]+)\/(.+?)(?::\d+(?:-\d+)?|#L\d+(?:-L?\d+)?)?$/.exec(text.trim()) ?? [];
			const repo = owner && name && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.E3)(`${owner}/${name}`);
			if (!repo || !path || !(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.TQ)(scope, repo) || !(0, _domain_path_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)) return undefined;
			return {
				repo: (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.TQ)(scope, repo).repo,
				path
			};
		}
		function sourceKey(source) {
			if (source.kind === 'log') return `log:${source.jobId}`;
			if (source.kind === 'file') return `file:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(source.repo)}/${source.path}`;
			if (source.kind === 'commit') return `commit:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(source.repo)}@${source.sha}`;
			return `${source.kind}:${(0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.wb)(source.repo)}#${source.number}`;
		}
		const comparable = (text)=>(0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.mI)(text).replace(/\s+/g, ' ').trim();
		const SHORTEST_QUOTE = 8;
		const LABEL = /\[redacted:[^\]]*\]/;
		function stands(quote, texts, redact) {
			const wanted = comparable(quote);
			const holds = (text)=>comparable(text).includes(wanted);
			if (wanted.length < SHORTEST_QUOTE) return false;
			return texts.some(({ text, written })=>{
				const seen = written ? (0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.aj)(text) : text;
				return holds(text) || holds(seen) || (LABEL.test(wanted) && holds(redact(seen)));
			});
		}
		function keepWhatStands(answer, findings, scope) {
			const known = (name)=>{
				const repo = (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.E3)(name);
				return repo !== undefined && (0, _domain_repo_js__WEBPACK_IMPORTED_MODULE_0__.TQ)(scope, repo) !== undefined;
			};
			const evidence = answer.evidence.filter((_, index)=>findings.quotes[index] === true);
			const files = answer.files.filter((file)=>findings.files.has(file));
			const suspects = answer.suspects.filter((suspect)=>findings.commits.has(suspect.commit));
			const impact = answer.impact.filter((entry)=>known(entry.repository));
			const repositoryOrder = [
				...new Set(answer.repositoryOrder)
			].filter(known);
			return {
				triage: {
					...answer,
					evidence,
					files,
					suspects,
					impact,
					repositoryOrder
				},
				dropped: {
					evidence: answer.evidence.length - evidence.length,
					files: answer.files.length - files.length,
					suspects: answer.suspects.length - suspects.length,
					repositories: answer.impact.length - impact.length + answer.repositoryOrder.length - repositoryOrder.length
				}
			};
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
	}),
	75578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$: ()=>(readEditors),
			y: ()=>(readTextHistory)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const EDITORS = `query Editors($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Comment { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } } }
}`;
		async function readEditors(github, repo, ids) {
			const edits = new Map();
			for(let from = 0; from < ids.length; from += 100){
				const { nodes } = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, EDITORS, {
					ids: ids.slice(from, from + 100)
				});
				for (const node of nodes){
					if (node?.lastEditedAt) edits.set(node.id, {
						editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(node.editor),
						at: node.lastEditedAt
					});
				}
			}
			return edits;
		}
		const HISTORY = `query History($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
    ... on PullRequest { lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      timelineItems(itemTypes: [RENAMED_TITLE_EVENT], last: 50) { nodes { ... on RenamedTitleEvent { createdAt previousTitle } } } }
  } }
}`;
		async function readTextHistory(github, repo, number) {
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, HISTORY, {
				owner: repo.owner,
				repo: repo.name,
				number
			});
			const found = answer.repository?.issueOrPullRequest;
			const renames = (found?.timelineItems.nodes ?? []).flatMap((node)=>node?.createdAt && node.previousTitle !== undefined ? [
					{
						at: node.createdAt,
						title: node.previousTitle
					}
				] : []);
			return {
				edit: found?.lastEditedAt ? {
					editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(found.editor),
					at: found.lastEditedAt
				} : undefined,
				renames
			};
		}
	}),
	12695: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			detect: ()=>(detect)
		});
		var issue_text = __webpack_require__(13542);
		var decide_moment = __webpack_require__(89143);
		var scan = __webpack_require__(34914);
		var decide_seen = __webpack_require__(56584);
		;
		const MOST_PROBES = 2;
		const MOST_OF_A_FAILURE = 5;
		function chooseProbes(facts) {
			const stuck = new Set(facts.found.filter((one)=>!mayHelp(one)).flatMap(({ occurrences })=>occurrences.filter(counts).map(nameOf)));
			const taken = new Set();
			const probes = [];
			const changes = facts.changes.map((change)=>{
				const build = probes.length < MOST_PROBES && isTracking(change) ? buildToProbe(change, facts) : undefined;
				if (!build || !isTracking(change) || build.repo.toLowerCase() !== facts.home) return change;
				const name = (0, decide_seen.AL)(build);
				if (stuck.has(name) || taken.has(name)) return change;
				taken.add(name);
				probes.push({
					repo: build.repo,
					runId: build.runId,
					fingerprint: change.record.fingerprint
				});
				const history = change.record.history;
				return {
					...change,
					record: {
						...change.record,
						history: {
							...history,
							probed: [
								...history.probed,
								name
							]
						}
					}
				};
			});
			return {
				probes,
				changes
			};
		}
		const isTracking = (change)=>(change.kind === 'open' && !change.fixed) || (change.kind === 'update' && (change.state ?? change.tracked.state) === 'open');
		const counts = ({ job })=>!job.tolerated;
		const nameOf = ({ job })=>(0, decide_seen.AL)(job.build);
		const mayHelp = ({ verdict })=>verdict.retry !== 'no';
		const LEARNED = new Set([
			'flaky',
			'persistent',
			'fixed'
		]);
		function buildToProbe({ record, distinct }, { builds, defaultBranches }) {
			const history = record.history;
			const newest = distinct?.occurrences.at(-1)?.job;
			if (!distinct || !newest || !history || newest.tolerated || !mayHelp(distinct)) return undefined;
			const { build } = newest;
			if (LEARNED.has(history.state) || history.probed.length >= MOST_OF_A_FAILURE) return undefined;
			if (history.probed.includes((0, decide_seen.AL)(build))) return undefined;
			if (distinct.verdict.class === 'test_failure') {
				if (history.state !== 'new' || defaultBranches.get(build.repo.toLowerCase()) !== build.branch) return undefined;
			}
			return build.source === 'actions' && build.runId > 0 && isLast(build, builds) ? build : undefined;
		}
		const isLast = (build, builds)=>build.attempt === 1 && builds.every((other)=>(other.runId === build.runId ? other.attempt === 1 : (0, decide_moment.nR)(other.at) <= (0, decide_moment.nR)(build.at)) || (0, scan.kk)(other) !== (0, scan.kk)(build));
		var decide_changes = __webpack_require__(95935);
		;
		const onDefaultBranch = ({ occurrences }, branches)=>occurrences.some(({ job })=>branches.get(job.build.repo.toLowerCase()) === job.build.branch);
		const byImportance = (branches)=>(a, b)=>{
				const differ = (of)=>Number(of(b)) - Number(of(a));
				return (differ(({ state })=>state !== 'fixed') || differ(({ state })=>state === 'persistent') || differ(({ distinct })=>onDefaultBranch(distinct, branches)) || b.count - a.count || differ(({ distinct })=>distinct.verdict.class !== 'unknown') || (a.distinct.fingerprint < b.distinct.fingerprint ? -1 : 1));
			};
		var known = __webpack_require__(12472);
		var looks = __webpack_require__(7171);
		var decide_storm = __webpack_require__(55110);
		;
		const OLD_ALGORITHM_DAYS = 30;
		function homesOf(tracked, now, reopenDays) {
			const groups = new Map();
			for (const issue of tracked.toSorted((a, b)=>a.number - b.number)){
				const same = groups.get(issue.record.fingerprint);
				if (same) same.push(issue);
				else groups.set(issue.record.fingerprint, [
					issue
				]);
			}
			return new Map([
				...groups
			].map(([fingerprint, issues])=>{
				const [first, ...duplicates] = issues.filter(({ state })=>state === 'open');
				const closed = issues.filter(({ state })=>state === 'closed');
				const recent = closed.filter((issue)=>isRecent(issue.closedAt ?? now, now, reopenDays));
				const predecessors = closed.filter((issue)=>!recent.includes(issue)).reverse();
				return [
					fingerprint,
					{
						main: first ?? recent[0],
						duplicates,
						predecessors
					}
				];
			}));
		}
		const isRecent = (moment, now, days)=>(0, decide_moment.nR)(now) - (0, decide_moment.nR)(moment) <= days * decide_moment.d_;
		const algorithmOf = (fingerprint)=>fingerprint.split(':', 1)[0];
		function adopt(failures, homes, now) {
			const free = [
				...homes.values()
			].flatMap(({ main })=>(main && main.record.fingerprint !== decide_storm.Qm ? [
					main
				] : []));
			const adopted = new Map();
			for (const { fingerprint, loose } of failures){
				if (loose === '' || homes.get(fingerprint)?.main) continue;
				const index = free.findIndex(({ record })=>record.loose === loose && algorithmOf(record.fingerprint) !== algorithmOf(fingerprint) && record.history !== undefined && isRecent(record.history.lastAt, now, OLD_ALGORITHM_DAYS));
				if (index !== -1) adopted.set(fingerprint, free.splice(index, 1)[0]);
			}
			return adopted;
		}
		var record = __webpack_require__(1514);
		;
		function decideIssues(facts) {
			const { tracked, overflow, limits, now } = facts;
			const scan = {
				greens: (0, looks.q4)(facts),
				needed: limits.greens,
				since: facts.since,
				nextSince: facts.nextSince
			};
			const found = (0, known.WA)(facts.found, {
				records: tracked.map(({ record })=>record),
				overflow: overflow?.record
			}).filter(({ platform })=>!platform).toSorted((a, b)=>(a.fingerprint < b.fingerprint ? -1 : 1));
			const homes = homesOf(tracked, now, limits.reopenDays);
			const adopted = adopt(found, homes, now);
			const homeOf = ({ fingerprint })=>homes.get(fingerprint)?.main ?? adopted.get(fingerprint);
			const incident = homes.get(decide_storm.Qm)?.main;
			const storm = (0, decide_storm.f2)({
				failures: found.filter((one)=>homeOf(one)?.state !== 'open'),
				builds: facts.builds,
				ongoing: incident?.state === 'open' ? incident.record.history?.lastAt : undefined
			});
			const rest = found.filter((one)=>!storm?.members.includes(one));
			const byIssue = new Map(rest.map((one)=>[
					homeOf(one)?.number,
					one
				]));
			const mains = [
				...homes.values()
			].flatMap(({ main })=>(main && main !== incident ? [
					main
				] : []));
			const updates = mains.flatMap((main)=>(0, decide_changes.xe)(main, byIssue.get(main.number), scan)).toSorted((a, b)=>Number(a.distinct !== undefined) - Number(b.distinct !== undefined));
			const candidates = rest.filter((one)=>!homeOf(one)).map((one)=>(0, decide_changes.RH)(one, homes.get(one.fingerprint)?.predecessors ?? [], overflow, scan)).toSorted(byImportance(facts.defaultBranches));
			const opened = candidates.slice(0, limits.maxIssues);
			const left = candidates.slice(limits.maxIssues).map(({ distinct })=>distinct);
			const housed = new Set([
				...mains.map(({ record })=>record.fingerprint),
				...opened.map(({ distinct })=>distinct.fingerprint)
			]);
			const overflowed = (0, decide_changes.M5)(overflow, left, housed, {
				now,
				days: limits.reopenDays
			});
			const states = new Map([
				...(storm?.members ?? []).map((one)=>[
						one.fingerprint,
						(0, record.kY)(undefined, one, scan).judged.state
					]),
				...updates.map(({ record })=>[
						record.fingerprint,
						record.history.state
					]),
				...candidates.map(({ distinct, state })=>[
						distinct.fingerprint,
						state
					])
			]);
			const changes = [
				...[
					...homes.values()
				].flatMap(({ main, duplicates })=>duplicates.map((tracked)=>({
							kind: 'duplicate',
							tracked,
							of: main
						}))),
				...(0, decide_changes.Bv)(incident, storm, now),
				...updates,
				...overflowed.before,
				...opened.map(({ change })=>change),
				...overflowed.after
			];
			return {
				changes,
				storm,
				left,
				states
			};
		}
		var domain_repo = __webpack_require__(94395);
		var apply_deps = __webpack_require__(43862);
		var p_map = __webpack_require__(606);
		;
		const VERSION = '[A-Za-z0-9][\\w.+/-]{0,99}';
		const NAME = '([A-Za-z0-9][\\w-]{0,99})/([A-Za-z0-9._-]{1,100}?)';
		const after = (pattern)=>new RegExp(pattern.replace('NAME', NAME).replace('VERSION', `(${VERSION})`), 'g');
		const REFERENCES = [
			{
				kind: 'go module',
				pattern: after('(?<![\\w./-])github\\.com/NAME(?:/[\\w./-]{1,100})? VERSION'),
				files: /(?:^|\/)go\.(?:mod|sum|work)$/
			},
			{
				kind: 'action',
				pattern: after('\\buses:\\s{0,9}["\']?NAME(?:/[\\w./-]{1,200})?@VERSION'),
				files: /\.ya?ml$/
			},
			{
				kind: 'image',
				pattern: after('(?<![\\w.-])ghcr\\.io/NAME(?:/[\\w./-]{1,100})?:VERSION')
			},
			{
				kind: 'archive',
				pattern: after('github\\.com/NAME/(?:tar\\.gz|archive|zipball|tarball|releases/download)/(?:refs/(?:tags|heads)/)?VERSION')
			},
			{
				kind: 'git dependency',
				pattern: after('(?<![\\w.-])github(?:\\.com[/:]|:)NAME(?:\\.git)?(?://[\\w./-]{1,100})?(?:\\?[\\w=&./-]{0,200})?(?:#|@|\\?(?:ref|rev|tag)=)VERSION')
			},
			{
				kind: 'git dependency',
				pattern: after('":\\s{0,9}"NAME#(?:semver:)?VERSION'),
				files: /(?:^|\/)package\.json$/
			}
		];
		const DOCUMENT = /\.(?:md|mdx|rst|adoc)$/i;
		function dependencyMoves(files, allowed, submodules = new Map()) {
			const moves = new Map();
			for (const { path, patch } of files){
				if (!patch || DOCUMENT.test(path)) continue;
				const lines = patch.split('\n');
				const sub = submoduleMove(path, lines, allowed, submodules);
				for (const move of sub ? [
					sub
				] : fileMoves(path, lines, allowed)){
					const key = `${(0, domain_repo.wb)(move.repo)} ${move.from} ${move.to}`;
					if (!moves.has(key)) moves.set(key, move);
				}
			}
			return [
				...moves.values()
			];
		}
		function submoduleMove(path, lines, allowed, submodules) {
			const at = (sign)=>lines.flatMap((line)=>/^[-+]Subproject commit ([0-9a-f]{40})\s*$/.exec(line.startsWith(sign) ? line : '')?.[1] ?? [])[0];
			const [from, to] = [
				at('-'),
				at('+')
			];
			if (!from || !to || from === to) return undefined;
			const address = submodules.get(path);
			const repo = address === undefined ? byName(path.split('/').at(-1) ?? '', allowed) : byAddress(address, allowed);
			return repo && {
				repo,
				from,
				to,
				how: `submodule ${path}`
			};
		}
		function byAddress(address, allowed) {
			const [name = '', owner = ''] = address.replace(/\.git\/?$/, '').split(/[/:]/).toReversed();
			const named = (0, domain_repo.E3)(`${owner}/${name}`);
			return owner === '..' || !named ? byName(name, allowed) : allowed.find((repo)=>(0, domain_repo.Zj)(repo, named));
		}
		function byName(name, allowed) {
			const found = allowed.filter((repo)=>repo.name.toLowerCase() === name.toLowerCase());
			return found.length === 1 ? found[0] : undefined;
		}
		function fileMoves(path, lines, allowed) {
			const [before, after] = [
				new Map(),
				new Map()
			];
			let name = '';
			for (const line of lines){
				const sign = line[0];
				if (sign === '@') name = '';
				const rest = line.slice(1, 2_000);
				name = packageName(path, rest) ?? name;
				const side = sign === '-' ? before : sign === '+' ? after : undefined;
				for (const pin of side ? pinsOf(path, rest, name, allowed) : []){
					const key = (0, domain_repo.wb)(pin.repo);
					side?.set(key, [
						...(side.get(key) ?? []),
						pin
					]);
				}
			}
			return [
				...after
			].flatMap(([key, pins])=>{
				const old = before.get(key) ?? [];
				const index = pins.findIndex(({ version }, at)=>old[at] !== undefined && old[at].version !== version);
				const [from, to] = [
					old[index],
					pins[index]
				];
				return from && to ? [
					{
						repo: to.repo,
						from: from.version,
						to: to.version,
						how: `${to.kind} in ${path}`
					}
				] : [];
			});
		}
		function pinsOf(path, line, name, allowed) {
			for (const { kind, pattern, files } of REFERENCES){
				if (files && !files.test(path)) continue;
				const pins = [
					...line.matchAll(pattern)
				].flatMap(([, owner = '', repoName = '', version = ''])=>pinOf(allowed.find((repo)=>(0, domain_repo.Zj)(repo, {
							owner,
							name: repoName.replace(/\.git$/, '')
						})), version, kind));
				if (pins.length > 0) return pins;
			}
			return npmPin(path, line, name, allowed);
		}
		const NPM = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json)$/;
		const NPM_LOCK = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;
		const packageName = (path, line)=>NPM_LOCK.test(path) ? /^\s*"(?:[^"]{0,300}node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)": \{\s*$/.exec(line)?.[1] : undefined;
		function npmPin(path, line, name, allowed) {
			if (!NPM.test(path)) return [];
			const [, key = '', version = ''] = /^\s*"((?:@[\w.-]+\/)?[\w.-]+)":\s*"[\^~=v]{0,2}(\d[\w.+-]{0,99})",?\s*$/.exec(line) ?? [];
			const called = NPM_LOCK.test(path) ? (key === 'version' ? name : '') : key;
			const scoped = called.startsWith('@') ? (0, domain_repo.E3)(called.slice(1)) : undefined;
			const repo = scoped ? allowed.find((one)=>(0, domain_repo.Zj)(one, scoped)) : called && !called.startsWith('@') ? byName(called, allowed) : undefined;
			return pinOf(repo, version, 'npm package');
		}
		function pinOf(repo, found, kind) {
			const version = tidy(found);
			return repo && version ? [
				{
					repo,
					version,
					kind
				}
			] : [];
		}
		function tidy(found) {
			const version = found.replace(/(?:\+incompatible|\/go\.mod|\.tar\.gz|\.tgz|\.zip|\.git)$/, '').replace(/[./-]+$/, '');
			const commit = /^v\d[\w.]*-(?:[\w.]*\.)?\d{14}-([0-9a-f]{12})$/.exec(version)?.[1];
			return version.includes('..') ? '' : (commit ?? version);
		}
		var markdown = __webpack_require__(33567);
		var sanitize = __webpack_require__(20629);
		;
		const MOST_PLACES = 20;
		const WORKSPACE = /^(?:\/home\/runner\/work\/[^/]+\/[^/]+|\/Users\/runner\/work\/[^/]+\/[^/]+|\/runner\/_work\/[^/]+\/[^/]+|\/__w\/[^/]+\/[^/]+|\/github\/workspace|[A-Za-z]:\/a\/[^/]+\/[^/]+)\//;
		function placesOf({ findings }) {
			const frames = findings.map(({ frame })=>frame);
			const files = findings.map(({ file })=>file);
			const tests = findings.map(({ id })=>/^([\w./-]{1,300}\.\w{1,5})::/.exec(id ?? '')?.[1]);
			const all = [
				...frames,
				...files,
				...tests
			].flatMap((place)=>(place ? [
					cleanPath(place)
				] : []));
			return [
				...new Set(all)
			].filter((place)=>place.includes('.') && place.length <= 400).slice(0, MOST_PLACES);
		}
		function cleanPath(place) {
			const path = place.trim().replaceAll('\\', '/').replace(/^file:\/\//, '').replace(/(?::\d{1,9}){1,2}$/, '').replace(/\(\d{1,9}(?:,\d{1,9})?\)$/, '');
			return path.replace(WORKSPACE, '').replace(/^(?:\.\/)+/, '');
		}
		function placePoint(commit, places, failing) {
			const own = commit.repo.toLowerCase() === failing;
			const name = commit.repo.split('/')[1] ?? '';
			const of = (near, weight, why)=>{
				for (const place of places){
					const inside = own ? place : insideOf(place, name);
					const found = inside === undefined ? undefined : commit.files.find(({ path })=>near(path, inside));
					if (found) return {
						weight,
						why: why((0, markdown.ti)(found.path))
					};
				}
				return undefined;
			};
			return (of(isFile, 3, (path)=>`it changes ${path}, where the failure is`) ?? of(sameDirectory, 2, (path)=>`it changes ${path}, beside the failing file`) ?? of(sameArea, 1, (path)=>`it changes ${path}, in the same part of the repository`));
		}
		function insideOf(place, name) {
			const parts = place.split('/');
			const at = parts.findLastIndex((part)=>{
				const folder = part.toLowerCase().replace(/@.*$/, '');
				return folder === name.toLowerCase();
			});
			return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('/');
		}
		const isAbsolute = (place)=>/^(?:\/|[A-Za-z]:\/)/.test(place);
		const isFile = (path, place)=>path === place || (!isAbsolute(place) && place.includes('/') && path.endsWith(`/${place}`)) || (isAbsolute(place) && path.includes('/') && place.endsWith(`/${path}`));
		const folderOf = (path)=>path.slice(0, Math.max(0, path.lastIndexOf('/')));
		function sameDirectory(path, place) {
			const [theirs, ours] = [
				folderOf(path),
				folderOf(place)
			];
			if (theirs === '' || ours === '') return false;
			return isFile(`${theirs}/.`, `${ours}/.`);
		}
		const areaOf = (path)=>{
			const folders = folderOf(path).split('/');
			return folders.slice(0, 2).join('/');
		};
		const sameArea = (path, place)=>{
			const area = areaOf(path);
			return area !== '' && !isAbsolute(place) && area === areaOf(place);
		};
		;
		const MOST_SUSPECTS = 3;
		const POINTS_TO_NAME = 2;
		const EVIDENCE_CHARS = 200;
		const OUTSIDE = [
			'infra_runner',
			'network_registry',
			'timeout_cancelled'
		];
		const isFromOutside = ({ verdict })=>OUTSIDE.includes(verdict.class);
		function scoreSuspects(facts) {
			if (isFromOutside(facts)) return {
				suspects: [],
				named: false
			};
			const failing = facts.occurrences.at(-1)?.row.repo.toLowerCase() ?? '';
			const places = placesOf(facts);
			const symbols = symbolsOf(facts);
			const log = [
				facts.excerpt,
				...facts.anchors.map(({ text })=>text),
				...facts.findings.map(said)
			].join('\n').toLowerCase();
			const judged = facts.commits.map((commit)=>{
				const place = placePoint(commit, places, failing);
				const idle = isIdle(commit) && place?.weight !== 3;
				const all = idle ? [] : [
					place,
					kindPoint(commit, facts),
					symbolPoint(commit, symbols),
					bumpPoint(commit, log)
				];
				const points = all.filter((point)=>point !== undefined).toSorted((a, b)=>b.weight - a.weight);
				return {
					commit,
					points,
					score: points.reduce((sum, { weight })=>sum + weight, 0)
				};
			});
			const likely = judged.filter(({ score })=>score > 0).toSorted((a, b)=>b.score - a.score || b.points.length - a.points.length || a.commit.repo.localeCompare(b.commit.repo) || a.commit.sha.localeCompare(b.commit.sha));
			const [first, second] = likely;
			const named = first !== undefined && first.points.length >= POINTS_TO_NAME && first.score > (second?.score ?? 0);
			return {
				suspects: likely.slice(0, MOST_SUSPECTS).map(suspectOf),
				named
			};
		}
		function suspectOf({ commit, points, score }) {
			const pull = commit.pulls?.[0]?.number;
			return {
				repo: commit.repo,
				sha: commit.sha,
				title: (0, sanitize.g$)(commit.message.split('\n')[0] ?? '', 120),
				...(pull === undefined ? {} : {
					pull
				}),
				evidence: points.map(({ why })=>(0, sanitize.g$)(why, EVIDENCE_CHARS)),
				score
			};
		}
		const said = ({ message, id, code })=>[
				message,
				id,
				code
			].join('\n');
		const suspects_DOCUMENT = /\.(?:md|mdx|rst|adoc|txt|png|jpe?g|gif|svg)$|(?:^|\/)(?:docs?|LICENSE|CODEOWNERS|\.gitignore)(?:\/|$)/i;
		const MANIFEST = /(?:^|\/)(?:requirements[\w.-]*|constraints[\w.-]*|CMakeLists)\.txt$/i;
		function isIdle({ files }) {
			if (files.length === 0) return false;
			return files.every(({ path, patch })=>(suspects_DOCUMENT.test(path) && !MANIFEST.test(path)) || isFormat(patch));
		}
		function isFormat(patch) {
			if (!patch) return false;
			const side = (sign)=>patch.split('\n').filter((line)=>line.startsWith(sign)).map((line)=>line.slice(1)).join('').replace(/\s+/g, '');
			return side('-') === side('+');
		}
		const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|go\.sum|go\.mod|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[\w.-]*\.txt|constraints[\w.-]*\.txt|pyproject\.toml|package\.json|Gemfile\.lock|composer\.lock|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml)$/;
		const SETUP = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/.+\.ya?ml|(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?|Containerfile|docker-compose[\w.-]*\.ya?ml|Makefile|\.nvmrc|\.node-version|\.python-version|\.tool-versions|rust-toolchain(?:\.toml)?)$/;
		const ABOUT = {
			dependency_resolution: [
				LOCK
			],
			generated_drift: [
				LOCK
			],
			workflow_config: [
				SETUP
			],
			auth_permission: [
				SETUP
			],
			vcs_checkout: [
				SETUP,
				/(?:^|\/)\.gitmodules$/
			],
			resource_crash: [
				SETUP
			]
		};
		function kindPoint({ files }, { verdict }) {
			const about = ABOUT[verdict.class] ?? [];
			const found = files.find(({ path })=>about.some((pattern)=>pattern.test(path)));
			return (found && {
				weight: 3,
				why: `it changes ${(0, markdown.ti)(found.path)}, and the class is ${(0, markdown.ti)(verdict.class)}`
			});
		}
		const IDENTIFIER = /[A-Za-z_$][\w$]{2,79}/g;
		const MOST_SYMBOLS = 60;
		const SAID_ANYWAY = new Set(`and are argument arguments array assert assertion assertionerror but bool boolean call called cannot case
  catch class const constructor declared default does else error errors exception exist expect expected export extends
  fail failed failure false file files final find for found from func function got has have import int interface invalid
  let line main message missing module name new nil none not null number object package panic parameter private
  property public received require return self static str string struct test tests that the this throw throws toBe
  toEqual true type typeerror undefined unexpected use used value var void was were when with`.split(/\s+/).map((word)=>word.toLowerCase()));
		function symbolsOf({ findings, anchors }) {
			const messages = findings.length > 0 ? findings.map(({ message })=>message) : anchors.map(({ text })=>text);
			const symbols = new Set();
			for (const message of messages.slice(0, 20)){
				const quoted = (message.match(/['"`\u2018\u201c]([^'"`\u2019\u201d\n]{3,100})['"`\u2019\u201d]/g) ?? []).flatMap((one)=>one.match(IDENTIFIER) ?? []);
				const shaped = (message.match(IDENTIFIER) ?? []).filter((word)=>/[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]/.test(word));
				for (const word of [
					...quoted,
					...shaped
				]){
					if (symbols.size < MOST_SYMBOLS && word.length > 3 && !SAID_ANYWAY.has(word.toLowerCase())) symbols.add(word);
				}
			}
			return symbols;
		}
		function symbolPoint({ files }, symbols) {
			for (const { path, patch } of files){
				for (const line of patch?.split('\n') ?? []){
					if (!/^[-+]/.test(line)) continue;
					const symbol = line.slice(1, 1_000).match(IDENTIFIER)?.find((word)=>symbols.has(word));
					if (symbol) return {
						weight: 2,
						why: `it changes ${(0, markdown.ti)(symbol)} in ${(0, markdown.ti)(path)}, which the message names`
					};
				}
			}
			return undefined;
		}
		const BUMP = /\b(?:bump|update|upgrade)s?\s+(?:(?:dependency|module|crate|rust crate|image|docker tag|plugin)\s+)?(@?\w[\w./@-]{1,120})\s+(?:(?:docker tag|digest|action|requirement)\s+)?(?:from|to)\s+[~^<>=]{0,2}(?:v?\d|[0-9a-f]{7})/i;
		function isNamed(name, text) {
			for(let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)){
				const [before, after] = [
					text[at - 1] ?? ' ',
					text[at + name.length] ?? ' '
				];
				if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
			}
			return false;
		}
		function bumpPoint({ message, authorLogin }, log) {
			const name = BUMP.exec((message.split('\n')[0] ?? '').slice(0, 300))?.[1];
			if (!name || !isNamed(name.toLowerCase(), log)) return undefined;
			const who = authorLogin.endsWith('[bot]') ? 'a bot moves' : 'it moves';
			return {
				weight: 2,
				why: `${who} ${(0, markdown.ti)(name)} to another version, which the log names`
			};
		}
		var errors = __webpack_require__(807);
		var github_commits = __webpack_require__(76142);
		var pulls = __webpack_require__(56348);
		;
		const MOST_COMMITS = 20;
		const MOST_MOVES = 3;
		const AT_ONCE = 4;
		async function readOrigin(deps, started, scan, failure) {
			const first = failure.occurrences[0].job.build;
			const green = lastGreen(scan.builds, first);
			const nothing = {
				green: green?.sha ?? '',
				red: first.sha,
				suspects: [],
				named: false,
				changes: failure.changes.slice(0, 8)
			};
			const repo = (0, domain_repo.E3)(first.repo);
			const known = started.scope.repos.some((one)=>repo && (0, domain_repo.Zj)(one.repo, repo));
			if (!repo || !known || !green?.sha || !first.sha || green.sha === first.sha || isFromOutside(failure)) return nothing;
			try {
				return await readRange(deps, started, {
					repo,
					from: green.sha,
					to: first.sha
				}, failure, nothing);
			} catch (error) {
				if (!(error instanceof errors.E1) || error.kind === 'auth' || error.kind === 'rate-limit') throw error;
				deps.host.log.warning(`Who caused it could not be looked at: ${(0, errors.bD)(error)}`);
				return nothing;
			}
		}
		async function readRange(deps, { scope }, range, failure, nothing) {
			const compared = await (0, github_commits.kC)(deps.github, range.repo, range.from, range.to);
			const others = scope.repos.map(({ repo })=>repo).filter((repo)=>!(0, domain_repo.Zj)(repo, range.repo));
			const moves = dependencyMoves(compared.files, others).slice(0, MOST_MOVES);
			const own = compared.commits.slice(-MOST_COMMITS).map(({ sha })=>({
					repo: range.repo,
					sha
				}));
			const moved = await Promise.all(moves.map(async ({ repo, from, to })=>{
				const inside = await (0, github_commits.kC)(deps.github, repo, from, to).catch((0, errors.Y2)(undefined));
				return (inside?.commits ?? []).slice(-MOST_COMMITS).map(({ sha })=>({
						repo,
						sha
					}));
			}));
			const commits = await (0, p_map.Ay)([
				...own,
				...moved.flat()
			], (one)=>readChanged(deps, one), {
				concurrency: AT_ONCE
			});
			const { suspects, named } = scoreSuspects({
				...failure,
				commits
			});
			const withPulls = await Promise.all(suspects.map(async (suspect)=>{
				const repo = (0, domain_repo.E3)(suspect.repo);
				const [pull] = await (0, pulls.bU)(deps.github, repo, suspect.sha).catch((0, errors.Y2)([]));
				return pull ? {
					...suspect,
					pull: pull.number
				} : suspect;
			}));
			const said = moves.map(({ repo, from, to, how })=>`${(0, domain_repo.fq)(repo)} ${origin_short(from)} \u{2192} ${origin_short(to)} (${how})`);
			return {
				...nothing,
				suspects: withPulls,
				named,
				changes: [
					...said,
					...nothing.changes
				].slice(0, 8)
			};
		}
		const origin_short = (version)=>(/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version);
		async function readChanged(deps, { repo, sha }) {
			const { message, author, files } = await (0, github_commits.kN)(deps.github, repo, sha);
			return {
				repo: (0, domain_repo.fq)(repo),
				sha,
				message,
				authorLogin: author.login,
				files
			};
		}
		const lastGreen = (builds, red)=>builds.findLast((build)=>build.conclusion === 'success' && (0, scan.bG)(build, red));
		;
		const withRecord = (change, add)=>({
				...change,
				record: add(change.record),
				...(change.kind === 'open' && change.fixed ? {
					fixed: add(change.fixed)
				} : {})
			});
		const withRefined = (changes, refined)=>changes.map((change)=>{
				const found = (0, decide_changes.NP)(change) ? refined.get(change.record.fingerprint) : undefined;
				if (!(0, decide_changes.NP)(change) || !found) return change;
				const named = withRecord(change, (record)=>refinedBy(record, found));
				if (named.kind !== 'update') return named;
				return {
					...named,
					reclassified: named.reclassified || found.class !== named.tracked.record.class
				};
			});
		function refinedBy(record, { class: kind, title, duplicateOf }) {
			if (!record.history) return record;
			const history = {
				...record.history,
				refinedFrom: record.class,
				...(duplicateOf === undefined ? {} : {
					duplicateOf
				})
			};
			return {
				...record,
				class: kind,
				title,
				history
			};
		}
		const withOrigins = (deps, started, scan, changes, found)=>(0, p_map.Ay)(changes, async (change)=>{
				if (!(0, decide_changes.NP)(change) || (change.kind === 'update' && change.why !== 'reopened')) return change;
				const examined = found.find(({ fingerprint })=>fingerprint === change.record.fingerprint);
				if (!examined) return change;
				const origin = await readOrigin(deps, started, scan, examined);
				return withRecord(change, (record)=>({
						...record,
						origin
					}));
			}, {
				concurrency: 2
			});
		var apply = __webpack_require__(11999);
		var schemas = __webpack_require__(41514);
		var evidence = __webpack_require__(29402);
		var domain_failure = __webpack_require__(71621);
		var report = __webpack_require__(14077);
		var ask = __webpack_require__(16269);
		;
		const ROLE = `You name what a failed CI job failed with, when fixed rules could not.
Work from the excerpt of its log; look into the whole log or the repository when the excerpt does not say it. Choose
"unknown" with a low confidence rather than guess. Quote the one line that shows it, letter by letter.`;
		const answerSchema = schemas.rej({
			class: domain_failure.fI.describe('The class of the failure.'),
			title: schemas.YjP().min(1).max(300).describe('What failed and how, on one line of at most 100 characters.'),
			quote: schemas.YjP().min(1).max(1_000).describe('One line of the excerpt that shows it, letter by letter.'),
			confidence: schemas.aig().min(0).max(1),
			duplicateOf: schemas.aig().int().positive().optional().describe('Number of a listed issue that is about the same cause.')
		});
		const LEAST_CONFIDENCE = 0.5;
		const TITLE_CHARS = 120;
		const MOST_LISTED = 30;
		const MOST_ASKED = 5;
		function toRefine(changes, analyse) {
			if (analyse === 'none') return [];
			const open = (record)=>record.history?.refinedFrom === undefined;
			const wanted = (kind)=>analyse === 'all' || kind === 'unknown';
			return changes.flatMap((change)=>{
				if (change.kind !== 'open' && change.kind !== 'update') return [];
				const { distinct, record } = change;
				return distinct && wanted(record.class) && open(record) ? [
					distinct
				] : [];
			}).slice(0, MOST_ASKED);
		}
		async function refine(deps, started, failures, tracked, soFar) {
			const refined = new Map();
			const refused = [];
			const warnings = [];
			if (failures.length === 0 || !deps.model) return {
				refined,
				refused,
				warnings
			};
			const scope = {
				...started.scope,
				shas: shasOf(failures)
			};
			try {
				const [asker, presenter] = await Promise.all([
					(0, ask.JC)(deps, scope, deps.model),
					(0, ask.Qi)(deps)
				]);
				try {
					for (const [index, failure] of failures.entries()){
						const result = await (0, ask.kA)(deps, asker, presenter, {
							role: ROLE,
							task: taskOf(failure, tracked, presenter.foreign),
							answer: {
								name: 'answer',
								about: 'What failed. Call it once.',
								schema: answerSchema
							},
							budget: shareOf(deps.settings.budget, soFar.spent, failures.length - index)
						});
						soFar.spent = (0, report.uG)(soFar.spent, result.spent);
						refused.push(...result.refused);
						if (result.end === 'answered') {
							(0, ask.Tr)(presenter.redactor, result.answer.title, 'the title of an issue');
							refined.set(failure.fingerprint, keep(result.answer, failure, tracked, presenter.redactor.redact));
						} else {
							warnings.push(`The model did not name "${failure.title}": ${result.detail}`);
							if (result.end === 'budget' || result.end === 'unavailable') break;
						}
					}
				} finally{
					await asker.session.close();
				}
			} catch (error) {
				if (error instanceof errors.PL) throw error;
				deps.host.signal.throwIfAborted();
				warnings.push(`The model was not asked: ${(0, errors.bD)(error)}`);
			}
			return {
				refined,
				refused,
				warnings
			};
		}
		function keep(answer, failure, tracked, redact) {
			const { class: kind, title, quote, confidence, duplicateOf } = answer;
			if (kind === 'unknown' || confidence < LEAST_CONFIDENCE || !(0, evidence.Ed)(quote, [
				{
					text: failure.excerpt
				}
			], redact)) return {
				class: failure.verdict.class,
				title: failure.title
			};
			const known = tracked.some(({ number, state })=>number === duplicateOf && state === 'open');
			const line = (0, sanitize.g$)(title, TITLE_CHARS).trim();
			return {
				class: kind,
				title: line || failure.title,
				...(known && duplicateOf ? {
					duplicateOf
				} : {})
			};
		}
		function taskOf(failure, tracked, fence) {
			const { job, row } = failure.occurrences.at(-1);
			const open = tracked.filter(({ state, record })=>state === 'open' && record.fingerprint !== failure.fingerprint);
			const listed = open.slice(0, MOST_LISTED).map(({ number, record })=>`#${number} [${record.class}] ${record.title}`);
			return [
				`A job of ${row.repo} failed at commit ${row.sha || 'unknown'}; job id ${row.jobId}, run id ${row.runId}.`,
				fence({
					kind: 'job',
					source: `${row.repo} run ${row.runId}`,
					text: `${job.build.workflow} / ${row.job}\nstep: ${row.step}`,
					max: 1_000
				}),
				'The excerpt of its log:',
				fence({
					kind: 'log',
					source: `log:${row.jobId}`,
					text: failure.excerpt,
					max: 12_000
				}),
				listed.length > 0 ? 'Open issues about other failures, for `duplicateOf`:' : '',
				listed.length > 0 ? fence({
					kind: 'issues',
					source: row.repo,
					text: listed.join('\n'),
					max: 6_000
				}) : ''
			].filter((part)=>part !== '').join('\n\n');
		}
		function shareOf(budget, spent, left) {
			const part = (all, used)=>Math.max(0, all - used) / left;
			return {
				steps: Math.max(Math.min(2, budget.steps - spent.steps), Math.floor(part(budget.steps, spent.steps))),
				toolCalls: Math.floor(part(budget.toolCalls, spent.toolCalls)),
				tokens: Math.floor(part(budget.tokens, spent.input + spent.output)),
				costUsd: part(budget.costUsd, spent.costUsd),
				minutes: budget.minutes
			};
		}
		function shasOf(failures) {
			const shas = new Map();
			for (const { occurrences } of failures){
				const { row } = occurrences.at(-1);
				const key = row.repo.toLowerCase();
				if (row.sha) shas.set(key, [
					...new Set([
						...(shas.get(key) ?? []),
						row.sha
					])
				]);
			}
			return shas;
		}
		var examine = __webpack_require__(59603);
		var access = __webpack_require__(41129);
		;
		const MOST_IN_MATRIX = 256;
		const issuesOutput = (written, triaged)=>written.flatMap(({ change, number, url })=>{
				if (!(0, decide_changes.NP)(change) || !asksForTriage(change) || triaged.has(number)) return [];
				return [
					{
						number,
						class: change.record.class,
						fingerprint: change.record.fingerprint,
						url
					}
				];
			}).slice(0, MOST_IN_MATRIX);
		function asksForTriage(change) {
			if (change.kind === 'open') return change.fixed === undefined;
			if ((change.state ?? change.tracked.state) === 'closed') return false;
			return change.why === 'reopened' || change.reclassified;
		}
		const MOST_FAILURES = 600;
		function failuresOutput(found, states, written) {
			const own = new Map(written.flatMap(({ change, number })=>((0, decide_changes.NP)(change) ? [
					[
						change.record.fingerprint,
						{
							change,
							number
						}
					]
				] : [])));
			return found.map(({ fingerprint, verdict, occurrences })=>{
				const issue = own.get(fingerprint);
				return {
					fingerprint,
					class: issue?.change.record.class ?? verdict.class,
					state: states.get(fingerprint) ?? 'new',
					occurrences: occurrences.length,
					issue: issue?.number ?? 0
				};
			});
		}
		var neutralize = __webpack_require__(94561);
		var words = __webpack_require__(7673);
		var class_words = __webpack_require__(69971);
		;
		const ISSUE_CHANGES = [
			'opened',
			'reopened',
			'updated',
			'closed',
			'unchanged',
			'storm',
			'listed',
			'none'
		];
		const MOST_ROWS = 200;
		const MOST_SENTENCES = 50;
		const LONGEST_SUMMARY = 250_000;
		const MOST_DAYS = 31;
		const BAR = 30;
		function scanSummary(facts) {
			const { rows, redact } = facts;
			const sections = [
				(0, markdown.R_)(2, 'CI failures'),
				`${(0, words.U9)(facts.builds, 'build')} in ${(0, words.U9)(facts.repositories, 'repository')} between ${(0, words.iE)(facts.since)} and ${(0, words.iE)(facts.until)}: ${(0, words.U9)(facts.failedJobs, 'new failed job')}, ${(0, words.U9)(rows.filter(({ occurrences })=>occurrences > 0).length, 'distinct failure')}.${facts.dryRun ? ' **Dry run: no issue was written.**' : ''}`,
				...(rows.length > 0 ? [
					failures(rows),
					chart(facts.failedAt)
				] : []),
				sentences('Left for the next run', facts.left),
				sentences('Warnings', facts.warnings)
			];
			const text = sections.filter((section)=>section !== '').join('\n\n');
			const issues = rows.flatMap(({ issue })=>(issue && URL.canParse(issue.url) ? [
					issue.url
				] : []));
			return (0, neutralize.neutralize)(redact(text), {
				allowLinks: [
					...facts.allowLinks,
					...issues
				],
				maxChars: LONGEST_SUMMARY
			});
		}
		function failures(rows) {
			const sorted = rows.toSorted((a, b)=>ISSUE_CHANGES.indexOf(a.change) - ISSUE_CHANGES.indexOf(b.change) || b.occurrences - a.occurrences || a.title.localeCompare(b.title));
			const cells = sorted.slice(0, MOST_ROWS).map(({ title, class: kind, state, occurrences, change, issue })=>[
					(0, neutralize.b)(title, {
						maxChars: 160
					}),
					(0, markdown.ti)(kind),
					state,
					String(occurrences),
					(0, class_words.D8)(kind, state),
					issue ? `${change} [${(0, markdown.ti)(`#${issue.number}`)}](${issue.url})` : change
				]);
			const rest = rows.length - cells.length;
			const shown = (0, markdown.tp)([
				'Failure',
				'Class',
				'State',
				'New',
				'Retry helps',
				'Issue'
			], cells);
			return rest > 0 ? `${shown}\n\n${(0, words.U9)(rest, 'more failure')} not shown here; the report file has all.` : shown;
		}
		function chart(failedAt) {
			const days = failedAt.flatMap((at)=>/^\d{4}-\d\d-\d\d/.exec(at) ?? []).toSorted();
			const [first] = days;
			const last = days.at(-1);
			if (first === undefined || last === undefined) return '';
			const shown = [];
			for(let at = Date.parse(last); at >= Date.parse(first) && shown.length < MOST_DAYS; at -= decide_moment.d_)shown.unshift(new Date(at).toISOString().slice(0, 10));
			if (shown.length === 0) return '';
			const counts = shown.map((day)=>days.filter((one)=>one === day).length);
			const most = Math.max(...counts, 1);
			const bars = shown.map((day, index)=>{
				const n = counts[index] ?? 0;
				return `${day} ${"\u2588".repeat(n === 0 ? 0 : Math.max(1, Math.round((n / most) * BAR)))} ${n}`.replace('  ', ' ');
			});
			return `New failed jobs by day:\n\n${(0, markdown.DV)(bars.join('\n'), 'text')}`;
		}
		function sentences(title, all) {
			if (all.length === 0) return '';
			const shown = all.slice(0, MOST_SENTENCES).map((one)=>`- ${(0, neutralize.b)(one, {
					maxChars: 500
				})}`);
			const rest = all.length - shown.length;
			return [
				(0, markdown.R_)(3, title),
				...shown,
				...(rest > 0 ? [
					`- ${(0, words.U9)(rest, 'more line')}.`
				] : [])
			].join('\n');
		}
		var triage = __webpack_require__(9466);
		var issues = __webpack_require__(59050);
		var json = __webpack_require__(55012);
		var marker = __webpack_require__(4064);
		var marked_texts = __webpack_require__(60534);
		var jobs_report = __webpack_require__(4905);
		;
		async function scanReport(deps, result) {
			const { ready, scan, examined, decided, asked, written, soFar } = result;
			const refused = [
				...asked.refused,
				...written.refused
			];
			const failures = failuresOutput(examined.found, decided.states, written.written);
			const { broken } = written;
			const triaged = await (broken ? NONE : triagedOf(deps, ready, written.written).catch(unknownTriages));
			const issues = issuesOutput(written.written, triaged);
			const stop = refused.find(apply.D);
			const changed = soFar.applied.filter(({ result: how })=>how !== 'unchanged').length;
			const left = leftOf(result);
			const what = `${(0, words.U9)(scan.builds.length, 'build')}, ${(0, words.U9)(scan.failed.length, 'new failed job')}, ${(0, words.U9)(failures.length, 'distinct failure')}, ${(0, words.U9)(changed, 'write')}`;
			return {
				job: 'detect-failures',
				...endOf(deps, result, {
					stop,
					what,
					changed,
					left
				}),
				...soFar,
				refused,
				outputs: {
					issues: JSON.stringify(issues),
					failures: JSON.stringify(failures.slice(0, MOST_FAILURES)),
					count: String(failures.length)
				},
				data: (0, json.zO)({
					failures,
					issues,
					warnings: scan.warnings
				}, ready.redact),
				summary: scanSummary({
					rows: rowsOf(result, deps.settings.dryRun),
					builds: scan.builds.length,
					repositories: ready.scope.repos.length,
					failedJobs: scan.failed.length,
					...result.window,
					failedAt: scan.failed.map(({ completedAt, build })=>completedAt ?? build.at),
					warnings: [
						...scan.warnings,
						...examined.warnings,
						...asked.warnings,
						...written.left,
						...written.refused.map(({ what: kind, why, rule })=>`${kind} was refused: ${why} (${rule}).`)
					],
					left: left.map(({ sentence })=>sentence),
					dryRun: deps.settings.dryRun,
					allowLinks: ready.allowLinks,
					redact: ready.redact
				})
			};
		}
		function leftOf({ scan, examined: { left } }) {
			const jobs = (by)=>`${(0, words.U9)(left[by], 'failed job')} could not be looked at`;
			const few = 'GitHub allows too few requests in this hour';
			return [
				{
					n: scan.left,
					reason: 'github-rate-limit',
					sentence: `${(0, words.U9)(scan.left, 'run')} could not be looked into: ${few}.`
				},
				{
					n: left.calls,
					reason: 'github-rate-limit',
					sentence: `${jobs('calls')}: ${few}.`
				},
				{
					n: left.logs,
					reason: 'github-unavailable',
					sentence: `${jobs('logs')}: their logs could not be read.`
				},
				{
					n: left.time,
					reason: 'budget',
					sentence: `${jobs('time')}: the time of this run is over.`
				}
			].filter(({ n })=>n > 0);
		}
		function endOf(deps, { scan, examined, written: { broken } }, { stop, what, changed, left }) {
			if (broken) {
				const rest = 'What is missing is written by the next run.';
				return {
					outcome: 'failed',
					reason: (0, errors.sy)(broken),
					message: `${broken.message} ${rest} Looked at ${what}.`
				};
			}
			if (stop) {
				const message = `Not everything was written: ${stop.why} (${stop.rule}).`;
				return {
					outcome: 'refused',
					reason: (0, jobs_report.A3)(stop),
					message
				};
			}
			if (left[0] && examined.found.length === 0) {
				const { reason } = left[0];
				return {
					outcome: 'failed',
					reason,
					message: `${left.map(({ sentence })=>sentence).join(' ')} The next run goes on.`
				};
			}
			const outcome = scan.failed.length + changed > 0 ? 'done' : 'nothing';
			return {
				outcome,
				reason: deps.settings.dryRun ? 'dry-run' : 'ok',
				message: `Looked at ${what}.`
			};
		}
		const NONE = new Set();
		const unknownTriages = (error)=>{
			if (error instanceof errors.E1) return NONE;
			throw error;
		};
		async function triagedOf(deps, { self, trustedBots }, written) {
			const trusted = (author)=>(0, access.t1)(author, self, trustedBots);
			const again = written.filter(({ change })=>change.kind === 'update' && (change.why === 'reopened' || change.reclassified));
			const triaged = new Set();
			for (const { number, change } of again){
				const comments = await (0, issues.fg)(deps.github, deps.settings.home, number, marker.CB);
				const last = 'record' in change && 'history' in change.record ? (change.record.history?.lastAt ?? '') : '';
				const ours = await (0, marked_texts.P)(deps, comments.filter(({ author })=>trusted(author)), trusted);
				const triages = ours.flatMap(({ body })=>(0, marker.mC)(body).filter(({ kind })=>kind === 'triage'));
				const current = triages.some(({ data })=>{
					const parsed = triage.lz.safeParse(data);
					return parsed.success && parsed.data.at > last;
				});
				if (current) triaged.add(number);
			}
			return triaged;
		}
		function rowsOf({ examined, decided, changes, written }, dryRun) {
			const rowOf = (one, to)=>{
				const issue = written.written.find(({ change })=>change === to) ?? (to && 'tracked' in to ? to.tracked : undefined);
				const done = to !== undefined && (dryRun || written.written.some(({ change })=>change === to));
				return {
					...one,
					change: done ? wordOf(to) : 'none',
					issue: done && issue ? {
						number: issue.number,
						url: issue.url
					} : undefined
				};
			};
			const stormy = new Set(decided.storm?.members.map(({ fingerprint })=>fingerprint));
			const left = new Set(decided.left.map(({ fingerprint })=>fingerprint));
			const failed = examined.found.map(({ fingerprint, title, verdict, occurrences })=>{
				const own = changes.filter(decide_changes.NP).find(({ record })=>record.fingerprint === fingerprint);
				const shared = stormy.has(fingerprint) ? 'storm' : left.has(fingerprint) ? 'overflow' : undefined;
				const named = {
					title: own?.record.title ?? title,
					class: own?.record.class ?? verdict.class
				};
				const state = decided.states.get(fingerprint) ?? 'new';
				return rowOf({
					...named,
					state,
					occurrences: occurrences.length
				}, own ?? changes.find(({ kind })=>kind === shared));
			});
			const quiet = changes.flatMap((change)=>{
				if (change.kind !== 'update' || change.distinct || change.why === 'looked') return [];
				const { title = '', class: kind, history } = change.record;
				return [
					rowOf({
						title,
						class: kind,
						state: history?.state ?? 'new',
						occurrences: 0
					}, change)
				];
			});
			return [
				...failed,
				...quiet
			];
		}
		function wordOf(change) {
			if (change.kind === 'open') return 'opened';
			if (change.kind === 'storm') return 'storm';
			if (change.kind === 'overflow') return 'listed';
			if (change.kind === 'duplicate' || change.state === 'closed') return 'closed';
			return change.state === 'open' ? 'reopened' : 'updated';
		}
		var detect_source = __webpack_require__(87986);
		var issue = __webpack_require__(83776);
		var domain_tracked = __webpack_require__(55785);
		var editors = __webpack_require__(75578);
		;
		const MOST_ISSUES = 1_000;
		async function readTracked(deps, self) {
			const { github, settings } = deps;
			const trusted = (author)=>(0, access.t1)(author, self, settings.trustedBots);
			const labelled = await (0, issues.ts)(github, settings.home, {
				labels: [
					issue.e
				],
				state: 'all',
				sort: 'updated',
				limit: MOST_ISSUES
			});
			const ours = labelled.filter(({ author, isPull })=>!isPull && trusted(author));
			const marked = ours.flatMap((issue)=>(0, marker.mC)(issue.body).map((marker)=>({
						issue,
						marker
					})));
			const edits = marked.length > 0 ? await (0, editors.$)(github, settings.home, idsOf(marked)) : new Map();
			const tracked = [];
			const overflows = [];
			for (const { issue, marker } of marked){
				const edit = edits.get(issue.nodeId);
				const believed = !edit || trusted(edit.editor);
				const failure = marker.kind === 'failure' ? domain_failure.Ig.safeParse(marker.data) : undefined;
				if (failure?.success) {
					const { history: _, origin: __, ...bare } = failure.data;
					tracked.push({
						...shownOf(issue),
						record: believed ? failure.data : {
							...bare,
							runs: []
						}
					});
				}
				const overflow = marker.kind === 'overflow' && believed ? domain_tracked._.safeParse(marker.data) : undefined;
				if (overflow?.success) overflows.push({
					...shownOf(issue),
					record: overflow.data
				});
			}
			return {
				tracked,
				overflow: newestOverflow(overflows)
			};
		}
		const idsOf = (marked)=>[
				...new Set(marked.map(({ issue })=>issue.nodeId))
			];
		const shownOf = ({ number, url, state, closedAt, title, body, labels })=>({
				number,
				url,
				state,
				closedAt: closedAt ?? undefined,
				title,
				body,
				labels
			});
		const newestOverflow = (all)=>all.toSorted((a, b)=>Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)[0];
		var start = __webpack_require__(2199);
		;
		const REOPEN_DAYS = 30;
		async function detect(deps, input, soFar) {
			if (input.template !== undefined) (0, issue_text.k9)(input.template);
			const started = await (0, start.yF)(deps);
			if ((0, start.c6)(started)) return (0, jobs_report.mG)('detect-failures', started);
			const [ours, source] = await Promise.all([
				readTracked(deps, started.self),
				(0, detect_source.X)(deps, started.scope, input)
			]);
			const window = windowOf(deps, input);
			const seen = (0, decide_seen.OP)(keysOf(ours));
			const scan = await source.scan({
				...input.filter,
				...window,
				own: ownOf(deps)
			}, seen, deps.host.log.info);
			const examined = await (0, examine.s)(deps, source, scan);
			const facts = factsOf(input, started, ours, scan, examined, window);
			const decided = decideIssues(facts);
			const asked = await refine(deps, started, toRefine(decided.changes, input.analyse), ours.tracked, soFar);
			const named = withRefined(decided.changes, asked.refined);
			const told = await withOrigins(deps, started, scan, named, examined.found);
			const { probes, changes } = input.probe ? chooseProbes({
				...facts,
				changes: told,
				home: (0, domain_repo.wb)(deps.settings.home)
			}) : {
				probes: [],
				changes: told
			};
			const base = await (0, apply_deps.B)(deps, started);
			const ready = {
				...base,
				allowLinks: [
					...base.allowLinks,
					...linksOf(ours, input)
				]
			};
			const written = await (0, apply.G)({
				deps,
				ready,
				input,
				changes,
				probes,
				soFar
			});
			return scanReport(deps, {
				ready,
				window,
				scan,
				examined,
				decided,
				changes,
				asked,
				written,
				soFar
			});
		}
		function windowOf({ host }, { lookbackHours }) {
			const now = host.clock.now();
			return {
				since: new Date(now - lookbackHours * decide_moment.dp).toISOString(),
				until: new Date(now).toISOString()
			};
		}
		const linksOf = ({ tracked }, { template = '' })=>[
				...tracked.map(({ url })=>url),
				...(template.match(/https:\/\/[^\s<>()"'`{}]+/g) ?? [])
			];
		const keysOf = ({ tracked, overflow })=>[
				...tracked.flatMap(({ record })=>record.history?.seen ?? []),
				...(overflow?.record.seen ?? [])
			];
		function ownOf({ settings }) {
			const path = settings.run.workflowPath;
			return path === undefined ? undefined : {
				repo: (0, domain_repo.fq)(settings.home),
				path
			};
		}
		function factsOf({ lookbackHours, maxIssues, greens }, { scope }, ours, scan, { found }, { since, until }) {
			return {
				...scan,
				...ours,
				found,
				since,
				nextSince: new Date(Date.parse(since) + (lookbackHours * decide_moment.dp) / 2).toISOString(),
				now: until,
				defaultBranches: new Map(scope.repos.map(({ repo, defaultBranch })=>[
						(0, domain_repo.wb)(repo),
						defaultBranch
					])),
				limits: {
					maxIssues,
					reopenDays: REOPEN_DAYS,
					greens
				}
			};
		}
	}),
	60534: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			P: ()=>(markedTexts),
			z: ()=>(newestMarker)
		});
		var _github_editors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75578);
		var _text_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4064);
		async function markedTexts(deps, texts, trusted) {
			const marked = texts.filter(({ body })=>(0, _text_marker_js__WEBPACK_IMPORTED_MODULE_0__.mC)(body).length > 0);
			if (marked.length === 0) return [];
			const edits = await (0, _github_editors_js__WEBPACK_IMPORTED_MODULE_1__.$)(deps.github, deps.settings.home, marked.map(({ nodeId })=>nodeId));
			return marked.filter(({ nodeId })=>{
				const edit = edits.get(nodeId);
				return !edit || trusted(edit.editor);
			});
		}
		function newestMarker(texts, kind, schema) {
			for (const { body, url } of texts.toReversed()){
				for (const marker of (0, _text_marker_js__WEBPACK_IMPORTED_MODULE_0__.mC)(body).toReversed()){
					const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
					if (parsed?.success) return {
						...parsed.data,
						url
					};
				}
			}
			return undefined;
		}
	}),
	73998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Eb: ()=>(compilePattern),
			Y5: ()=>(MAX_PATTERN)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_PATTERN = 512;
		const MAX_INPUT = 1_000;
		async function compilePattern(source, where, options = {}) {
			const { maxInput = MAX_INPUT, ignoreCase = false } = options;
			if (source.length === 0 || source.length > MAX_PATTERN) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
			}
			const { RE2JS } = await __webpack_require__.e(2856).then(__webpack_require__.bind(__webpack_require__, 2856));
			const compiled = compile();
			return {
				source,
				test: (text)=>compiled.test(text.slice(0, maxInput)),
				findAll (text, limit = 100) {
					const input = text.slice(0, maxInput);
					const matcher = compiled.matcher(input);
					const found = [];
					while(found.length < limit && matcher.find())found.push({
						start: matcher.start(),
						end: matcher.end()
					});
					return found;
				}
			};
			function compile() {
				try {
					return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
				} catch (error) {
					const reason = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error).slice(0, 200);
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
						cause: error
					});
				}
			}
		}
	})
};
