export const id = 7051;
export const ids = [
	7051
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
	38213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			e: ()=>(readAskedIssue)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
		var _github_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59050);
		async function readAskedIssue({ github, settings }, { number, frozen }) {
			const issue = await (0, _github_issues_js__WEBPACK_IMPORTED_MODULE_0__.OS)(github, settings.home, number).catch((error)=>{
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1) || (error.kind !== 'not-found' && error.kind !== 'gone')) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.E1(error.kind, error.status, `There is no issue #${number} (\`issue-number\`), or \`github-token\` may not see it.`, {
					cause: error
				});
			});
			if (issue.state === 'closed') throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`Issue #${issue.number} (${frozen ? 'of the event' : '`issue-number`'}) is closed; nothing was written. Reopen it and ask again if it still fails.`);
			return issue;
		}
	}),
	56097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			N: ()=>(subjectOf),
			e: ()=>(showEyes)
		});
		var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57950);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
		var _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43862);
		const subjectOf = (deps, { number })=>({
				repo: deps.settings.home,
				number
			});
		async function showEyes(deps, started, applied) {
			const { commentId } = started;
			const plan = {
				subject: subjectOf(deps, started),
				effects: [
					{
						kind: 'react',
						...(commentId === undefined ? {} : {
							commentId
						})
					}
				],
				because: [
					'the request was seen'
				]
			};
			try {
				return (await (0, _apply_js__WEBPACK_IMPORTED_MODULE_0__.B)(plan, await (0, _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__.B)(deps, started), applied)).refused[0];
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.E1) || error.kind === 'permission' || error.kind === 'auth') throw error;
				deps.host.log.warning(`The eyes reaction could not be set: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
				return undefined;
			}
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
	77051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			triage: ()=>(triage)
		});
		var apply = __webpack_require__(57950);
		var evidence = __webpack_require__(29402);
		var domain_issue = __webpack_require__(83776);
		var domain_repo = __webpack_require__(94395);
		var markdown = __webpack_require__(33567);
		var neutralize = __webpack_require__(94561);
		var risky = __webpack_require__(54126);
		var words = __webpack_require__(7673);
		;
		const ALIKE_WORDS = {
			fingerprint: 'the same fingerprint',
			kind: 'the same tool, error code and kind of message, so perhaps the same cause',
			words: 'much the same words, so perhaps the same cause'
		};
		function seenText(facts) {
			const { seen, unheld } = facts.memory;
			if (seen.length === 0 && unheld.length === 0) return '';
			const fixes = unheld.map((fix)=>`- This very failure was fixed before. ${fixText(fix, facts)}`);
			return [
				(0, markdown.R_)(3, 'Seen before'),
				[
					...fixes,
					...seen.map((one)=>`- ${oneText(one, facts)}`)
				].join('\n')
			].join('\n\n');
		}
		function oneText({ issue, alike, lastAt, fix, rootCause, quote }, facts) {
			const { allowLinks } = facts;
			const inline = (text, maxChars)=>(0, neutralize.b)(text, {
					allowLinks,
					maxChars
				});
			return [
				`${seen_words_link('issues', issue, facts)}: ${ALIKE_WORDS[alike]}${lastAt ? `, last seen ${(0, words.iE)(lastAt)}` : ''}.`,
				fix ? fixText(fix, facts) : '',
				quote ? `Its log: ${(0, markdown.ti)(quote.slice(0, 300))}.` : '',
				rootCause ? `Cause found then: ${(0, words.em)(inline(rootCause, 500))}` : ''
			].filter((part)=>part !== '').join(' ');
		}
		function fixText({ pull, mergedAt, cameBack }, facts) {
			const name = seen_words_link('pull', pull, facts);
			return cameBack === undefined ? `Fixed by ${name}, merged ${(0, words.iE)(mergedAt)}.` : `**The fix ${name}, merged ${(0, words.iE)(mergedAt)}, did not hold: the same fingerprint came back ${(0, words.iE)(cameBack)}.**`;
		}
		function seen_words_link(kind, name, { scope, server, allowLinks }) {
			const label = (0, markdown.ti)(isHome(name, scope) ? name.slice(name.lastIndexOf('#')) : name);
			const url = urlOf(kind, name, server);
			return url !== undefined && (0, risky.oQ)(url, (0, risky.TQ)({
				allowLinks
			})) ? `[${label}](${url})` : label;
		}
		function seenLinks({ memory: { seen, unheld }, scope, server }) {
			const own = (kind, name)=>(name !== undefined && isHome(name, scope) && urlOf(kind, name, server)) || [];
			return [
				...seen.flatMap(({ issue, fix })=>[
						own('issues', issue),
						own('pull', fix?.pull)
					].flat()),
				...unheld.flatMap(({ pull })=>own('pull', pull))
			];
		}
		const isHome = (name, { home })=>{
			const repo = (0, domain_repo.E3)(name.slice(0, Math.max(0, name.lastIndexOf('#'))));
			return repo !== undefined && (0, domain_repo.Zj)(repo, home);
		};
		function urlOf(kind, name, server) {
			const [, full = '', number] = /^([^#]+)#(\d{1,10})$/.exec(name) ?? [];
			const repo = (0, domain_repo.E3)(full);
			return repo && number ? `${server}/${(0, domain_repo.fq)(repo)}/${kind}/${number}` : undefined;
		}
		var decide_triage = __webpack_require__(57723);
		var around = __webpack_require__(1887);
		var prose = __webpack_require__(13807);
		;
		const EXCERPT_SHOWN = 3_000;
		function triageComment(triage, facts) {
			const { asked } = facts;
			const inline = inlineWith(facts);
			const empty = !asked && facts.evidenceFrom === 'none';
			const head = [
				(0, markdown.R_)(2, 'CI failure triage'),
				`**Class** ${(0, markdown.ti)(triage.class)}${asked ? ` \xb7 **confidence** ${Math.round(triage.confidence * 100)} % \xb7 **fixable by a change of files** ${triage.fixable ? 'yes' : 'no'}` : ''}`,
				facts.withoutModel ? `**${inline(facts.withoutModel)}**${empty ? '' : ' What follows is the evidence alone.'}` : '',
				EVIDENCE_NOTE[facts.evidenceFrom],
				seenText(facts)
			];
			return [
				...head,
				...(empty ? [] : sectionsOf(triage, facts)),
				'---',
				foot(facts)
			].filter((section)=>section !== '').join('\n\n');
		}
		function sectionsOf(triage, facts) {
			const { run, failedJobs, allowLinks } = facts;
			const told = (text)=>(0, prose.C)(text, {
					allowLinks
				});
			const inline = inlineWith(facts);
			return [
				(0, markdown.R_)(3, '1. Failure summary'),
				told(triage.summary),
				run ? `[${(0, markdown.ti)(run.workflow)} run ${run.number}](${run.url}) on ${(0, markdown.ti)(run.branch)} at ${(0, markdown.ti)(run.sha.slice(0, 12))}${failedJobs.length > 0 ? `: ${failedJobs.map((job)=>`[${(0, markdown.ti)(job.name)}](${job.url})`).join(', ')}` : ''}` : '',
				(0, markdown.R_)(3, '2. Root cause'),
				told(triage.rootCause),
				triage.suspects.length > 0 ? `Suspects:\n\n${triage.suspects.map(({ commit, reason })=>`- ${cite(`commit:${commit}`, facts)}: ${inline(reason)}`).join('\n')}` : '',
				(0, markdown.R_)(3, '3. Cross-repository impact'),
				triage.impact.length > 0 ? (0, markdown.tp)([
					'Repository',
					'Effect'
				], triage.impact.map(({ repository, effect })=>[
						(0, markdown.ti)(repository),
						inline(effect)
					])) : 'None found.',
				(0, markdown.R_)(3, '4. Proposed solution'),
				told(triage.solution),
				triage.files.length > 0 ? `Files: ${triage.files.map((file)=>cite(`file:${file}`, facts)).join(', ')}` : '',
				(0, markdown.R_)(3, '5. Test strategy'),
				told(triage.testStrategy),
				triage.reproCommand ? `To see the failure (read it before you run it):\n\n${(0, markdown.DV)(triage.reproCommand, 'sh')}` : '',
				(0, markdown.R_)(3, '6. Repository priority'),
				triage.repositoryOrder.length > 0 ? triage.repositoryOrder.map((name, index)=>`${index + 1}. ${(0, markdown.ti)(name)}`).join('\n') : 'No order: one repository, or unknown.',
				(0, markdown.R_)(3, 'Evidence'),
				triage_comment_evidence(triage, facts)
			];
		}
		const inlineWith = ({ allowLinks })=>(text)=>(0, neutralize.b)(text, {
					allowLinks,
					maxChars: 1_000
				});
		function cite(text, { scope, failedJobs, server }) {
			const source = (0, evidence.PJ)(text, scope);
			const name = text.replace(/^(?:file|commit):/, '');
			if (source?.kind === 'log') {
				const job = failedJobs.find(({ id })=>id === source.jobId);
				return job ? `[${(0, markdown.ti)(text)}](${job.url})` : (0, markdown.ti)(text);
			}
			if (source?.kind === 'file') {
				const { repo, path } = source;
				const place = path.split('/').map(encodeSegment).join('/');
				return `[${(0, markdown.ti)(name)}](${server}/${(0, domain_repo.fq)(repo)}/blob/${(0, domain_repo.TQ)(scope, repo)?.pin}/${place})`;
			}
			if (source?.kind !== 'commit') return (0, markdown.ti)(text);
			const full = (0, domain_repo.fq)(source.repo);
			return `[${(0, markdown.ti)(`${full}@${source.sha.slice(0, 12)}`)}](${server}/${full}/tree/${source.sha})`;
		}
		const encodeSegment = (segment)=>encodeURIComponent(segment).replace(/[!'()*~]/g, (mark)=>`%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
		function foot({ asked, scope, runUrl }) {
			const pins = scope.repos.map(({ repo, pin })=>`${(0, domain_repo.fq)(repo)}@${pin.slice(0, 12)}`).join(', ');
			const by = asked ? `Written by ${(0, markdown.ti)(asked.model)} (${asked.provider}), ${(0, words.U9)(asked.spent.steps, 'step')}, ${(0, words.U9)(asked.spent.input + asked.spent.output, 'token')}, $${asked.spent.costUsd.toFixed(4)}${asked.spent.estimated ? ' at most' : ''}. A model can be wrong: every quote above was checked against its source, the reasoning was not.` : 'Written without a model.';
			return `${by} Read at ${pins}. [This run](${runUrl}).`;
		}
		const EVIDENCE_NOTE = {
			log: '',
			record: 'The log of the run has expired; this rests on the excerpt in the failure record.',
			annotations: 'The log of the run has expired; this rests on its annotations.',
			none: "No log and no annotation of a failed run could be read; there is only the text of the issue. Put a link to the run (`\u2026/OWNER/REPO/actions/runs/NUMBER`) into the text of the issue, and ask again in a new comment."
		};
		function triage_comment_evidence(triage, facts) {
			const { dropped, excerpt, failure, failedJobs } = facts;
			const quotes = triage.evidence.map(({ source, quote })=>`${cite(source, facts)}\n\n${(0, markdown.DV)(quote)}`);
			const gone = Object.keys(GONE).flatMap((list)=>{
				const [one, many] = GONE[list];
				return dropped[list] > 0 ? `${dropped[list]} ${dropped[list] === 1 ? one : many}` : [];
			});
			const note = gone.length > 0 ? `Dropped from the model's answer: ${gone.join(', ')}.` : '';
			const where = failedJobs[0] ? `From the [log](${failedJobs[0].url}):` : 'From the log:';
			const shown = quotes.length > 0 ? quotes : excerpt === '' ? [
				'None.'
			] : [
				where,
				(0, markdown.DV)((0, around.m)(excerpt, failure?.anchors[0]?.text, EXCERPT_SHOWN))
			];
			return [
				...shown,
				note
			].filter((text)=>text !== '').join('\n\n');
		}
		const GONE = {
			evidence: [
				'quote that is in none of its sources',
				'quotes that are in none of their sources'
			],
			files: [
				'file that does not exist',
				'files that do not exist'
			],
			suspects: [
				'unknown commit',
				'unknown commits'
			],
			repositories: [
				'repository that is not listed',
				'repositories that are not listed'
			]
		};
		var domain_triage = __webpack_require__(9466);
		var comment_body = __webpack_require__(39486);
		var apply_deps = __webpack_require__(43862);
		var ask = __webpack_require__(16269);
		var eyes = __webpack_require__(56097);
		var report = __webpack_require__(4905);
		var start = __webpack_require__(2199);
		var sanitize = __webpack_require__(20629);
		var access = __webpack_require__(41129);
		;
		const MOST_SIMILAR = 5;
		const SCORE = {
			fingerprint: 100,
			loose: 50,
			class: 20,
			mostWords: 19
		};
		const WORDS_SHOWN = 6;
		function similarIssues(issue, failure, candidates) {
			const ours = wordsOf([
				issue.title,
				...(failure?.anchors.map(({ text })=>text) ?? [])
			].join('\n'));
			const classes = issue.labels.filter((label)=>label.startsWith('ci:'));
			if (failure && failure.class !== 'unknown') classes.push(`ci:${failure.class}`);
			const scored = candidates.map((candidate)=>{
				const { number, title, state, labels } = candidate;
				const same = failure !== undefined && candidate.fingerprint === failure.fingerprint;
				const alike = !same && failure?.loose !== undefined && candidate.loose === failure.loose;
				const shared = labels.find((label)=>classes.includes(label));
				const theirs = wordsOf(`${title}\n${candidate.body}`);
				const words = [
					...ours
				].filter((word)=>theirs.has(word));
				const why = [
					...(same ? [
						'the same fingerprint'
					] : []),
					...(alike ? [
						'the same tool, error code and kind of message'
					] : []),
					...(shared ? [
						`the same class ${shared}`
					] : []),
					...(words.length > 0 ? [
						`the same words: ${words.slice(0, WORDS_SHOWN).join(', ')}`
					] : [])
				];
				const score = (same ? SCORE.fingerprint : 0) + (alike ? SCORE.loose : 0) + (shared ? SCORE.class : 0) + Math.min(words.length, SCORE.mostWords);
				return {
					score,
					similar: {
						number,
						title,
						state,
						labels,
						why
					}
				};
			});
			return scored.filter(({ score })=>score > 0).toSorted((a, b)=>b.score - a.score || b.similar.number - a.similar.number).slice(0, MOST_SIMILAR).map(({ similar })=>similar);
		}
		const SAID_ANYWAY = new Set(`about action actions after again also been build builds code command commit completed could does error errors exit
  fail failed failing fails failure failures from github have http https into issue issues jobs last line main more
  nightly only process push received run runs since some still test tests than that their them then there these they this
  was were when where which will with would your`.split(/\s+/));
		const wordsOf = (text)=>new Set((text.toLowerCase().match(/\p{L}[\p{L}_]{3,40}/gu) ?? []).filter((word)=>!SAID_ANYWAY.has(word)));
		var failure = __webpack_require__(71621);
		var errors = __webpack_require__(807);
		var issues = __webpack_require__(59050);
		var permissions = __webpack_require__(37192);
		var runs = __webpack_require__(76312);
		var text_marker = __webpack_require__(4064);
		var asked_issue = __webpack_require__(38213);
		var marked_texts = __webpack_require__(60534);
		var agent_deadline = __webpack_require__(50534);
		var fate = __webpack_require__(91793);
		var pull_marker = __webpack_require__(35959);
		;
		function historyOf(pasts, trusted) {
			const counts = ({ author, editor })=>trusted(author) && (editor === undefined || trusted(editor));
			const failures = pasts.flatMap(({ issues })=>issues.flatMap(({ repo, number, texts })=>{
					const ours = texts.filter(counts);
					const record = newest(ours, 'failure', failure.Ig);
					const triage = newest(ours, 'triage', domain_triage.lz);
					return record || triage ? [
						failureOf(`${(0, domain_repo.fq)(repo)}#${number}`, record, triage)
					] : [];
				}));
			const fixes = pasts.flatMap(({ pulls })=>pulls.flatMap(({ repo, number, mergedAt, base, text })=>{
					const fix = counts(text) ? (0, pull_marker.lh)(text.body) : undefined;
					const at = {
						pull: `${(0, domain_repo.fq)(repo)}#${number}`,
						repo: (0, domain_repo.fq)(repo),
						mergedAt,
						base
					};
					return fix ? [
						{
							...at,
							issue: fix.issue,
							fingerprint: fix.fingerprint
						}
					] : [];
				}));
			return {
				failures,
				fixes
			};
		}
		function failureOf(issue, record, marked) {
			const triage = marked?.triage;
			const quotes = (triage?.evidence ?? []).filter(({ source })=>source.startsWith('log:')).map(({ quote })=>quote);
			const lines = record?.anchors.map(({ text })=>text) ?? quotes;
			return {
				issue,
				fingerprint: record?.fingerprint ?? marked?.fingerprint,
				loose: record?.loose,
				class: record?.class ?? triage?.class ?? 'unknown',
				title: record?.title ?? record?.anchors[0]?.text ?? triage?.summary ?? '',
				excerpt: record?.excerpt ?? [
					triage?.summary ?? '',
					...quotes
				].join('\n'),
				lines,
				rootCause: triage?.rootCause ?? '',
				reds: record ? (0, fate.wp)(record) : []
			};
		}
		function newest(texts, kind, schema) {
			for (const { body } of texts.toReversed())for (const marker of (0, text_marker.mC)(body).toReversed()){
				const parsed = marker.kind === kind ? schema.safeParse(marker.data) : undefined;
				if (parsed?.success) return parsed.data;
			}
			return undefined;
		}
		var graphql = __webpack_require__(67469);
		var pull_reader = __webpack_require__(76621);
		var shapes = __webpack_require__(18524);
		;
		const MOST_PAST = {
			issues: 200,
			pulls: 100
		};
		const SIZES = [
			50,
			25,
			10
		];
		const TEXT = `body lastEditedAt author { ${shapes.W1} } editor { ${shapes.W1} }`;
		const COMMENTS = 10;
		const listOf = (name, field, more, node)=>`query ${name}($owner: String!, $name: String!, $labels: [String!], $first: Int!, $after: String) { ${pull_reader.XM}
  repository(owner: $owner, name: $name) {
    page: ${field}(labels: $labels, ${more}first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor } nodes { number ${TEXT} ${node} }
    }
  }
}`;
		const ISSUES = listOf('PastIssues', 'issues', '', `early: comments(first: ${COMMENTS}) { nodes { id ${TEXT} } } late: comments(last: ${COMMENTS}) { nodes { id ${TEXT} } }`);
		const PULLS = listOf('PastPulls', 'pullRequests', 'states: [MERGED], ', 'mergedAt baseRefName');
		const textOf = ({ body, lastEditedAt, author, editor })=>({
				body,
				author: (0, shapes.dn)(author),
				editor: lastEditedAt === null ? undefined : (0, shapes.dn)(editor)
			});
		async function readPast(reader, repo, keep) {
			const [issues, pulls] = await Promise.all([
				everyPage(reader, repo, {
					name: 'PastIssues',
					document: ISSUES,
					most: MOST_PAST.issues,
					needs: 'issues: read',
					of: (node)=>{
						const comments = [
							...(node.early?.nodes ?? []),
							...(node.late?.nodes ?? [])
						].filter((one)=>one !== null);
						const said = [
							node,
							...new Map(comments.map((one)=>[
									one.id,
									one
								])).values()
						];
						return [
							{
								repo,
								number: node.number,
								texts: said.filter(({ body })=>keep(body)).map(textOf)
							}
						];
					}
				}),
				everyPage(reader, repo, {
					name: 'PastPulls',
					document: PULLS,
					most: MOST_PAST.pulls,
					needs: 'pull-requests: read',
					of: (node)=>{
						const { number, mergedAt, baseRefName: base } = node;
						return mergedAt === null || !keep(node.body) ? [] : [
							{
								repo,
								number,
								mergedAt,
								base,
								text: textOf(node)
							}
						];
					}
				})
			]);
			return {
				issues: issues.found,
				pulls: pulls.found,
				cut: [
					...issues.cut,
					...pulls.cut
				]
			};
		}
		async function everyPage(reader, repo, { name, document, most, needs, of }) {
			const met = new Map();
			const cut = [];
			const size = (0, pull_reader.T0)(SIZES);
			let [after, isLast] = [
				null,
				false
			];
			try {
				while(!isLast && met.size < most){
					const variables = (first)=>({
							...repo,
							labels: [
								domain_issue.e
							],
							first: Math.min(first, most - met.size),
							after
						});
					const { data, holes } = await (0, pull_reader.Rq)(reader, repo, name, document, variables, size);
					const page = data.repository?.page;
					if (!page?.nodes) throw refusal(repo, holes, needs);
					if (holes[0]) cut.push(`GitHub did not show a part of ${(0, domain_repo.fq)(repo)}: ${holes[0].message}`);
					for (const node of page.nodes)if (node && !met.has(node.number)) met.set(node.number, of(node));
					const { hasNextPage, endCursor } = page.pageInfo;
					isLast = !hasNextPage || endCursor === null || endCursor === after;
					after = endCursor;
				}
			} catch (error) {
				cut.push((0, errors.bD)(error));
			}
			return {
				found: [
					...met.values()
				].flat(),
				cut
			};
		}
		function refusal(repo, [hole], needs) {
			const message = hole?.message ?? 'GitHub did not show it.';
			if (hole?.kind === 'permission' || !hole) return new errors.E1('permission', 200, (0, graphql.zb)(repo, [
				needs
			]));
			return new errors.E1(hole.kind, 200, message);
		}
		;
		const LONGEST_MS = 60_000;
		const MOST_REPOSITORIES = 20;
		async function readHistory(deps, { scope }) {
			const { github, host } = deps;
			const { clock, log } = host;
			const deadline = (0, agent_deadline.L)(clock, LONGEST_MS, host.signal);
			const reader = {
				github,
				clock,
				log,
				signal: deadline.signal,
				spent: {
					points: 0,
					calls: 0
				}
			};
			const keep = (body)=>(0, text_marker.mC)(body).length > 0;
			const pasts = await Promise.all(scope.repos.slice(0, MOST_REPOSITORIES).map(async ({ repo })=>{
				const past = await readPast(reader, repo, keep);
				if (past.cut.length > 0) log.warning(`Not all that failed before in ${(0, domain_repo.fq)(repo)} is known: ${past.cut.join(' ')}`);
				return past;
			}));
			deadline.close();
			host.signal.throwIfAborted();
			return pasts;
		}
		async function remember(deps, { self }, pasts, { issue, failure }) {
			const history = historyOf(pasts, (author)=>(0, access.t1)(author, self, deps.settings.trustedBots));
			if (history.failures.length === 0 && history.fixes.length === 0) return {
				seen: [],
				unheld: []
			};
			const { seenBefore } = await Promise.all([
				__webpack_require__.e(2150),
				__webpack_require__.e(959)
			]).then(__webpack_require__.bind(__webpack_require__, 20959));
			const present = {
				issue: `${(0, domain_repo.fq)(issue.repo)}#${issue.number}`,
				failure,
				text: `${issue.title}\n${issue.body}`
			};
			return seenBefore(present, history);
		}
		var joblog = __webpack_require__(52161);
		var classify = __webpack_require__(35740);
		var excerpt = __webpack_require__(3003);
		var fingerprint = __webpack_require__(44408);
		var title = __webpack_require__(26394);
		;
		const MOST_LOGS = 3;
		const EXCERPT_BYTES = 8_192;
		const latestRun = (record)=>record.runs.toSorted((a, b)=>a.at.localeCompare(b.at)).at(-1);
		function fromRecord(record) {
			const jobId = record && latestRun(record)?.jobId;
			return {
				run: undefined,
				failedJobs: [],
				excerpt: record?.excerpt ?? '',
				cuts: record ? [
					{
						source: jobId === undefined ? 'failure record' : `log:${jobId}`,
						text: record.excerpt
					}
				] : [],
				evidenceFrom: record ? 'record' : 'none',
				failure: record
			};
		}
		async function lookAtRun(deps, target, record) {
			const { github, host } = deps;
			const fallback = fromRecord(record);
			const [run, jobs] = await Promise.all([
				(0, runs.cI)(github, target.repo, target.runId, target.attempt).catch((0, errors.Y2)(undefined)),
				(0, runs.N6)(github, target.repo, target.runId, target.attempt).catch((0, errors.Y2)([]))
			]);
			if (!run) {
				host.log.warning(`Run ${target.runId} of ${(0, domain_repo.fq)(target.repo)} is no longer there.`);
				return fallback;
			}
			const failedJobs = jobs.filter((job)=>(0, decide_triage.Ix)(job.conclusion)).toSorted((a, b)=>Number(b.id === target.jobId) - Number(a.id === target.jobId)).slice(0, MOST_LOGS);
			const read = (await Promise.all(failedJobs.map((job, index)=>cutLog(deps, target.repo, job, index === 0 ? EXCERPT_BYTES : EXCERPT_BYTES / 2)))).filter((cut)=>cut !== undefined);
			const [first] = read;
			if (first) {
				const excerpt = joined(read.map(({ job, text })=>({
						job,
						text
					})));
				const failure = record ?? recordOf(run, first, excerpt);
				const cuts = read.map(({ job, text })=>({
						source: `log:${job.id}`,
						text
					}));
				return {
					run,
					failedJobs,
					failure,
					excerpt,
					cuts,
					evidenceFrom: 'log'
				};
			}
			if (failedJobs.length > 0) host.log.warning(`The logs of run ${run.id} can no longer be read; working from ${record ? 'the failure record' : 'annotations'}.`);
			if (record) return {
				...fallback,
				run,
				failedJobs
			};
			const noted = (await Promise.all(failedJobs.map(async (job)=>{
				const annotations = await (0, runs.x)(github, target.repo, job.id).catch((0, errors.Y2)([]));
				return {
					job,
					text: annotations.map(annotationLine).join('\n')
				};
			}))).filter(({ text })=>text !== '');
			const cuts = noted.map(({ job, text })=>({
					source: `log:${job.id}`,
					text
				}));
			return {
				...fallback,
				run,
				failedJobs,
				excerpt: joined(noted),
				cuts,
				evidenceFrom: cuts.length > 0 ? 'annotations' : 'none'
			};
		}
		function withoutSecrets(looked, redact) {
			const { failure, excerpt, cuts } = looked;
			const anchors = failure?.anchors.map(({ line, text })=>({
					line,
					text: redact(text).slice(0, 2_000)
				})) ?? [];
			return {
				...looked,
				excerpt: redact(excerpt),
				cuts: cuts.map(({ source, text })=>({
						source,
						text: redact(text)
					})),
				failure: failure && {
					...failure,
					excerpt: redact(failure.excerpt),
					anchors,
					...(failure.title === undefined ? {} : {
						title: redact(failure.title).slice(0, 200)
					})
				}
			};
		}
		const joined = (parts)=>parts.length === 1 ? (parts[0]?.text ?? '') : parts.map(({ job, text })=>`# job ${job.id} "${job.name}"\n${text}`).join('\n\n');
		const annotationLine = ({ path, line, level, title, message })=>`${path}:${line} ${level}: ${title ? `${title}: ` : ''}${message}`;
		async function cutLog(deps, repo, job, budgetBytes) {
			const log = await (0, joblog.W)(deps.github, repo, job.id, {
				signal: deps.host.signal
			});
			if (log.kind === 'log-gone') return undefined;
			const cut = await (0, excerpt.K)(log.chunks, {
				failedSteps: job.steps.filter((step)=>(0, decide_triage.Ix)(step.conclusion)),
				budgetBytes
			});
			return {
				job,
				text: cut.excerpt,
				anchors: cut.anchors,
				findings: cut.findings
			};
		}
		function recordOf(run, { job, text, anchors, findings }, excerpt) {
			const step = job.steps.find((candidate)=>(0, decide_triage.Ix)(candidate.conclusion));
			const verdict = (0, classify.L8)({
				anchors,
				findings,
				excerpt: text,
				conclusion: job.conclusion ?? 'failure',
				steps: job.steps,
				...(step ? {
					failedStep: step.name
				} : {})
			});
			const scope = `${(0, domain_repo.fq)(run.repo)} ${run.workflow} ${job.name}`;
			const { exact, loose } = (0, fingerprint.R)({
				class: verdict.class,
				findings,
				anchors,
				excerpt: text,
				scope
			});
			return {
				fingerprint: exact,
				loose,
				class: verdict.class,
				rule: verdict.rule,
				title: (0, title.G)({
					verdict,
					findings,
					anchors,
					excerpt: text,
					job: job.name
				}),
				runs: [
					{
						repo: (0, domain_repo.fq)(run.repo),
						runId: run.id,
						attempt: run.attempt,
						jobId: job.id,
						job: job.name,
						step: step?.name ?? '',
						sha: run.sha,
						branch: run.branch,
						url: run.url,
						at: run.createdAt
					}
				],
				excerpt,
				anchors: [
					...anchors
				]
			};
		}
		;
		const COMMENTS_SHOWN = 10;
		const MOST_CANDIDATES = 50;
		async function readFailure(deps, started, input) {
			const { github, settings } = deps;
			const { home } = settings;
			const named = namedRun(deps, started.scope, input.runUrl);
			const [issue, comments, labelled] = await Promise.all([
				(0, asked_issue.e)(deps, started),
				(0, issues.fg)(github, home, started.number, text_marker.CB),
				(0, issues.ts)(github, home, {
					labels: [
						domain_issue.e
					],
					state: 'all',
					sort: 'created',
					limit: MOST_CANDIDATES
				})
			]);
			const frozen = started.frozen ? {
				...issue,
				title: started.frozen.title,
				body: started.frozen.body
			} : issue;
			const before = comments.filter(({ updatedAt })=>(0, domain_repo.Y8)(updatedAt, started.scope));
			const shown = before.slice(-COMMENTS_SHOWN).map(({ author })=>author);
			const permissions = await permissionsOf(deps, started, [
				frozen.author,
				...shown
			]);
			const trusted = (author)=>(0, access.t1)(author, started.self, settings.trustedBots);
			const texts = await (0, marked_texts.P)(deps, [
				issue,
				...comments
			].filter(({ author })=>trusted(author)), trusted);
			const record = (0, marked_texts.z)(texts, 'failure', failure.Ig);
			const previous = (0, marked_texts.z)(texts, 'triage', domain_triage.lz);
			const mayLink = trusted(frozen.author) || mayWrite(permissions.get(frozen.author.login));
			const chosen = chooseRun(deps, started.scope, frozen, record, mayLink);
			const target = chosen ?? named;
			const { redact } = await deps.redactor();
			const [seen, pasts] = await Promise.all([
				target ? lookAtRun(deps, target, record) : fromRecord(record),
				readHistory(deps, started)
			]);
			const looked = withoutSecrets(seen, redact);
			if (named && !chosen && !looked.run) throw new errors.yo(`\`run-url\`: ${(0, domain_repo.fq)(named.repo)} has no run ${named.runId} any more, or its token may not see it.`);
			if (!record && !looked.run && frozen.body.trim() === '' && before.length === 0) throw new errors.yo(`Issue #${issue.number} says nothing that could be triaged: it has no failure record, no text and no link to a run that is still there. Give \`run-url\`.`);
			const candidates = labelled.filter((one)=>one.number !== issue.number && !one.isPull && (0, domain_repo.Y8)(one.updatedAt, started.scope)).map((one)=>({
					...one,
					...(trusted(one.author) ? fingerprintsIn(one) : NO_FINGERPRINTS)
				}));
			return {
				...looked,
				issue: frozen,
				comments: before,
				request: started.request,
				permissions,
				similar: similarIssues(frozen, looked.failure, candidates),
				memory: await remember(deps, started, pasts, {
					issue: frozen,
					failure: looked.failure
				}),
				previous,
				scope: pinTo(started.scope, looked.run)
			};
		}
		function fingerprintsIn(issue) {
			const record = (0, marked_texts.z)([
				issue
			], 'failure', failure.Ig);
			const fingerprint = record?.fingerprint ?? (0, marked_texts.z)([
				issue
			], 'triage', domain_triage.lz)?.fingerprint;
			return {
				fingerprint,
				loose: record?.loose
			};
		}
		const NO_FINGERPRINTS = {
			fingerprint: undefined,
			loose: undefined
		};
		function namedRun(deps, scope, runUrl) {
			if (runUrl === undefined) return undefined;
			const { server } = deps.settings.urls;
			const named = (0, runs.CJ)(runUrl, server);
			if (!named) throw new errors.yo(`\`run-url\` is no link to a workflow run: expected ${server}/OWNER/REPO/actions/runs/NUMBER.`);
			if (!(0, domain_repo.TQ)(scope, named.repo)) throw new errors.yo(`\`run-url\` names a run of ${(0, domain_repo.fq)(named.repo)}, which \`repositories\` does not list (or which was left out as less visible).`);
			return named;
		}
		function chooseRun(deps, scope, issue, record, mayLink) {
			const { log } = deps.host;
			const recorded = record && latestRun(record);
			if (recorded) {
				const repo = (0, domain_repo.TQ)(scope, (0, domain_repo.E3)(recorded.repo) ?? {
					owner: '',
					name: ''
				})?.repo;
				if (repo) return {
					repo,
					runId: recorded.runId,
					attempt: recorded.attempt,
					jobId: recorded.jobId
				};
				log.warning(`The failure record names a run of ${recorded.repo}, which \`repositories\` does not list.`);
			}
			const links = issue.body.match(/https?:\/\/[^\s<>()"'`]+\/actions\/runs\/[^\s<>()"'`]+/g) ?? [];
			const linked = links.map((link)=>(0, runs.CJ)(link, deps.settings.urls.server)).find((found)=>found !== undefined);
			if (!linked) return undefined;
			if (!mayLink) {
				log.warning(`The link to a run is left aside: ${issue.author.login}, who wrote it, has no write access.`);
				return undefined;
			}
			if ((0, domain_repo.TQ)(scope, linked.repo)) return linked;
			log.warning(`The issue links a run of ${(0, domain_repo.fq)(linked.repo)}, which \`repositories\` does not list; the link is left aside.`);
			return undefined;
		}
		const mayWrite = (permission)=>permission === 'admin' || permission === 'write';
		async function permissionsOf(deps, started, authors) {
			const asked = started.author;
			const people = new Map(authors.filter(({ type, id })=>type === 'User' && id !== 0).map((one)=>[
					one.login,
					one
				]));
			return new Map(await Promise.all([
				...people
			].map(async ([login, { id }])=>[
					login,
					id === asked?.id ? 'write' : await (0, permissions.cE)(deps.github, deps.settings.home, login)
				])));
		}
		function pinTo(scope, run) {
			if (!run) return scope;
			const key = (0, domain_repo.wb)(run.repo);
			const repos = scope.repos.map((candidate)=>(0, domain_repo.wb)(candidate.repo) === key ? {
					...candidate,
					pin: run.sha
				} : candidate);
			const heads = scope.repos.filter((candidate)=>(0, domain_repo.wb)(candidate.repo) === key).map((candidate)=>candidate.pin);
			return {
				...scope,
				repos,
				shas: new Map([
					...scope.shas,
					[
						key,
						heads
					]
				])
			};
		}
		;
		const TRIAGE_ROLE = `You find out why a CI run failed, across all repositories that depend on each other.
Work from the evidence: first the excerpt of the log, then the code at the failing commit, then what changed, here and in
the other repositories. A failure often has its cause in another repository than the one that is red: follow imports,
versions, submodules and image tags. Say "unknown" and give a low confidence rather than guess.
Cite what you claim: every quote must stand letter by letter in the source you name.`;
		const TRIAGE_ANSWER = {
			name: 'answer',
			about: 'The triage. Call it once, when you know the cause or know that it cannot be known.',
			schema: domain_triage.oS
		};
		function triageTask(facts, context, fence) {
			const { issue, failure, run, failedJobs } = facts;
			const home = (0, domain_repo.fq)(issue.repo);
			const writer = ({ login })=>{
				const permission = facts.permissions.get(login);
				return permission === undefined ? {
					author: login
				} : {
					author: login,
					permission
				};
			};
			const parts = [
				`Triage issue #${issue.number} of ${home}.`,
				repositories(facts.scope),
				...context.filter((text)=>text.trim() !== '').map((text)=>`What the maintainers say about this project:\n${text.trim()}`),
				fence({
					kind: 'issue',
					source: `issue:${home}#${issue.number}`,
					...writer(issue.author),
					text: `${issue.title}\n\n${issue.body}`,
					max: sanitize.qC.body
				}),
				...facts.comments.slice(-COMMENTS_SHOWN).map((comment)=>fence({
						kind: 'comment',
						source: `issue:${home}#${issue.number}`,
						...writer(comment.author),
						text: comment.body,
						max: 2_000
					}))
			];
			if (facts.request !== '') parts.push('Whoever asked for this triage added:', fence({
				kind: 'comment',
				source: `issue:${home}#${issue.number}`,
				permission: 'write',
				text: facts.request,
				max: sanitize.qC.comment
			}));
			if (run) parts.push(fence({
				kind: 'run',
				source: `run ${run.id} of ${(0, domain_repo.fq)(run.repo)}`,
				text: `workflow "${run.workflow}" (${run.path}), event ${run.event}, branch ${run.branch}, commit ${run.sha}, attempt ${run.attempt}: ${run.conclusion}\n${failedJobs.map((job)=>`failed job ${job.id} "${job.name}": ${job.steps.map((step)=>`${step.number} ${step.name} ${step.conclusion}`).join('; ')}`).join('\n')}`,
				max: sanitize.qC.comment
			}));
			parts.push(EVIDENCE[facts.evidenceFrom]);
			for (const { source, text } of facts.cuts)parts.push(fence({
				kind: 'log',
				source,
				text,
				max: sanitize.qC.log
			}));
			if (failure && failure.class !== 'unknown') parts.push(`Rules over the log put this failure into the class ${failure.class}.`);
			if (facts.similar.length > 0) parts.push(fence({
				kind: 'similar issues',
				source: home,
				text: facts.similar.map(({ number, state, labels, title, why })=>`#${number} (${state}, ${labels.join(' ')}) ${title}\n  ${why.join('; ')}`).join('\n'),
				max: sanitize.qC.comment
			}));
			parts.push(...pastOf(facts, fence));
			return parts.filter((part)=>part !== '').join('\n\n');
		}
		function pastOf({ issue, memory: { seen, unheld } }, fence) {
			if (seen.length === 0 && unheld.length === 0) return [];
			const told = seen.map((one)=>fence({
					kind: 'earlier failure',
					source: `issue:${one.issue}`,
					text: earlier(one),
					max: 2_000
				}));
			const home = `issue:${(0, domain_repo.fq)(issue.repo)}#${issue.number}`;
			const text = unheld.map((fix)=>`This very failure: ${fixed(fix)}`).join('\n');
			return [
				'Earlier failures that may be the same. Rely on one only if it really is, and look for what a fix that did not hold has missed:',
				...told,
				text && fence({
					kind: 'earlier fixes',
					source: home,
					text,
					max: 2_000
				})
			];
		}
		const earlier = ({ issue, alike, lastAt, rootCause, quote, fix })=>[
				`${issue}: ${ALIKE_WORDS[alike]}${lastAt ? `, last seen ${lastAt}` : ''}`,
				quote && `its log: ${quote}`,
				rootCause && `cause found then: ${rootCause}`,
				fix && fixed(fix)
			].filter(Boolean).join('\n');
		const fixed = ({ pull, mergedAt, cameBack })=>`fix ${pull}, merged ${mergedAt}${cameBack ? `; it did not hold, the same fingerprint came back ${cameBack}` : ''}`;
		const EVIDENCE = {
			log: 'What the log says, cut around the failure:',
			record: 'The log is gone; the failure record kept this of it:',
			annotations: 'The log is gone; these annotations are left:',
			none: 'No log and no annotation of a failed run can be read. Say so, and be careful.'
		};
		const repositories = (scope)=>`Repositories that you may read, each at one commit:\n${scope.repos.map(({ repo, pin })=>`- ${(0, domain_repo.fq)(repo)} at ${pin}`).join('\n')}`;
		var json = __webpack_require__(55012);
		;
		const plainReport = (outcome, reason, message)=>(0, report.fj)('ai-triage', outcome, reason, message);
		const stoppedReport = (first, soFar, refused = [
			first
		])=>({
				...plainReport('refused', (0, report.A3)(first), `No comment was written: ${first.why} (${first.rule}).`),
				...soFar,
				refused
			});
		const keptReport = (why, { url, triage }, soFar, refused)=>({
				...plainReport('failed', 'blocked', `${why} The earlier triage was left as it is: ${url}`),
				...soFar,
				refused,
				outputs: outputsOf(triage, url)
			});
		const outputsOf = ({ class: failureClass, confidence, fixable }, url)=>({
				class: failureClass,
				confidence: String(confidence),
				fixable: String(fixable),
				'comment-url': url
			});
		function finishedReport(facts, { triage, dropped, withoutModel, blocked, refused }, done) {
			const { redact, allowLinks } = done.ready;
			const comment = done.soFar.applied.find(({ effect })=>effect.kind === 'comment');
			const text = done.plan.effects.find((effect)=>effect.kind === 'comment')?.text ?? '';
			const url = comment?.url ?? '';
			const dry = comment?.result === 'dry-run';
			const where = dry ? 'Dry run: nothing was written; the comment stands in the summary.' : blocked ? `The evidence alone was posted: ${url}` : `The triage is at ${url}`;
			return {
				job: 'ai-triage',
				outcome: blocked ? 'failed' : 'done',
				reason: blocked ? 'blocked' : dry ? 'dry-run' : 'ok',
				message: blocked ? `${withoutModel} ${where}` : where,
				...done.soFar,
				refused,
				data: (0, json.zO)({
					issue: `${(0, domain_repo.fq)(facts.issue.repo)}#${facts.issue.number}`,
					triage,
					dropped
				}, redact),
				outputs: outputsOf(triage, url),
				summary: (0, neutralize.neutralize)(redact(text), {
					allowLinks
				})
			};
		}
		var commits = __webpack_require__(76142);
		var editors = __webpack_require__(75578);
		var pulls = __webpack_require__(56348);
		var repos = __webpack_require__(64381);
		;
		const UNREADABLE = new Set([
			'not-found',
			'gone',
			'invalid',
			'permission',
			'conflict'
		]);
		const unreadableIs = (value)=>(error)=>{
				if (error instanceof errors.E1 && UNREADABLE.has(error.kind)) return value;
				throw error;
			};
		var clean = __webpack_require__(51609);
		var logs_lines = __webpack_require__(36755);
		;
		async function standInLogs(deps, { cuts, scope }, quotes, redact) {
			const known = new Map(cuts.map(({ source, text })=>[
					source,
					partsOf(text).map((part)=>({
							text: part
						}))
				]));
			const keyOf = ({ jobId, quote })=>`log:${jobId} ${quote}`;
			const isKnown = ({ jobId, quote })=>(0, evidence.Ed)(quote, known.get(`log:${jobId}`) ?? [], redact);
			const standing = new Set(quotes.filter(isKnown).map(keyOf));
			const byJob = new Map();
			for (const { jobId, quote } of quotes.filter((one)=>!isKnown(one)))byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(quote));
			await Promise.all([
				...byJob
			].map(async ([jobId, wanted])=>{
				const chunks = await openLog(deps, scope, jobId);
				const found = chunks ? await standInLog(chunks, [
					...wanted
				], redact) : [];
				for (const quote of found)standing.add(keyOf({
					jobId,
					quote
				}));
			}));
			return (quote)=>standing.has(keyOf(quote));
		}
		const partsOf = (excerpt)=>excerpt.split(/^\u2026 \d+ lines? omitted \(L.*\) \u2026$/m);
		async function openLog(deps, scope, jobId) {
			const likely = scope.repos.toSorted((a, b)=>Number(isFailing(scope, b)) - Number(isFailing(scope, a)));
			for (const { repo } of likely){
				const log = await (0, joblog.W)(deps.github, repo, jobId, {
					signal: deps.host.signal
				}).catch(unreadableIs(undefined));
				if (log?.kind === 'log') return log.chunks;
			}
			return undefined;
		}
		const isFailing = (scope, { repo })=>scope.shas.has((0, domain_repo.wb)(repo));
		async function standInLog(chunks, quotes, redact) {
			const wanted = quotes.flatMap((quote)=>{
				const text = (0, evidence.Zm)(quote);
				const parts = text.split(evidence.d_).map((part)=>part.trim());
				return parts.join('').length >= evidence.Ky ? [
					{
						quote,
						text,
						parts
					}
				] : [];
			});
			const lines = Math.max(0, ...quotes.map((quote)=>quote.split('\n').length));
			const found = new Set();
			const held = [];
			for await (const raw of (0, logs_lines.Dx)(chunks)){
				if (found.size === wanted.length) break;
				const line = (0, evidence.Zm)((0, clean.Ow)(raw).text);
				if (line === '') continue;
				held.push(line);
				if (held.length > lines) held.shift();
				const text = held.join(' ');
				for (const { quote, text: words, parts } of wanted)if (parts.every((part)=>text.includes(part)) && (text.includes(words) || redact(text).includes(words))) found.add(quote);
			}
			return found;
		}
		;
		async function verify(deps, facts, answer) {
			const { scope } = facts;
			const { redact } = await deps.redactor();
			const sources = new Map();
			const read = (source)=>{
				const key = (0, evidence.Zt)(source);
				const texts = sources.get(key) ?? readWhole(deps, facts, source).catch(unreadableIs(undefined));
				sources.set(key, texts);
				return texts;
			};
			const cited = answer.evidence.map(({ source, quote })=>({
					source: (0, evidence.PJ)(source, scope),
					quote
				}));
			const ofLogs = cited.flatMap(({ source, quote })=>source?.kind === 'log' ? [
					{
						jobId: source.jobId,
						quote
					}
				] : []);
			const inLogs = standInLogs(deps, facts, ofLogs, redact);
			const [quotes, files, commits] = await Promise.all([
				Promise.all(cited.map(async ({ source, quote })=>{
					if (!source) return false;
					if (source.kind === 'log') return (await inLogs)({
						jobId: source.jobId,
						quote
					});
					return (0, evidence.Ed)(quote, (await read(source)) ?? [], redact);
				})),
				keep(answer.files, async (file)=>{
					const found = (0, evidence.CJ)(file, scope);
					return found !== undefined && (await exists(deps, scope, found));
				}),
				keep(answer.suspects.map(({ commit })=>commit), async (commit)=>{
					const source = (0, evidence.PJ)(`commit:${commit}`, scope);
					return source?.kind === 'commit' && (await read(source)) !== undefined;
				})
			]);
			return {
				quotes,
				files,
				commits
			};
		}
		async function keep(texts, test) {
			const kept = await Promise.all(texts.map(async (text)=>((await test(text)) ? [
					text
				] : [])));
			return new Set(kept.flat());
		}
		async function exists(deps, scope, { repo, path }) {
			const content = await (0, repos.c_)(deps.github, repo, path, (0, domain_repo.TQ)(scope, repo).pin).catch(unreadableIs(undefined));
			return content !== undefined && content.kind !== 'directory';
		}
		async function readWhole(deps, facts, source) {
			const { github } = deps;
			const { repo } = source;
			if (source.kind === 'file') {
				const text = await (0, repos.TA)(github, repo, source.path, (0, domain_repo.TQ)(facts.scope, repo).pin);
				return text === undefined ? undefined : [
					{
						text
					}
				];
			}
			if (source.kind === 'commit') {
				const { sha, message, files } = await (0, commits.kN)(github, repo, source.sha);
				if (!sha.startsWith(source.sha)) return undefined;
				return [
					{
						text: message
					},
					...files.map(patch)
				];
			}
			const { said, untouched } = await conversation(deps, facts, source);
			const files = source.kind === 'pull' && untouched ? await (0, pulls.pG)(github, repo, source.number) : [];
			return [
				...said.map((text)=>({
						text,
						written: true
					})),
				...files.map(patch)
			];
		}
		const patch = (file)=>({
				text: [
					file.path,
					file.patch ?? ''
				].join('\n')
			});
		async function conversation({ github }, { scope, issue, comments, request }, { repo, number }) {
			if (number === issue.number && (0, domain_repo.Zj)(repo, issue.repo)) return {
				said: [
					issue.title,
					issue.body,
					request,
					...comments.map(({ body })=>body)
				],
				untouched: (0, domain_repo.Y8)(issue.updatedAt, scope)
			};
			const [found, all] = await Promise.all([
				(0, issues.OS)(github, repo, number),
				(0, issues.fg)(github, repo, number, text_marker.CB)
			]);
			const said = all.filter(({ updatedAt })=>(0, domain_repo.Y8)(updatedAt, scope)).map(({ body })=>body);
			const untouched = (0, domain_repo.Y8)(found.updatedAt, scope);
			if (untouched) said.push(found.title, found.body);
			else if ((0, domain_repo.Y8)(found.createdAt, scope)) {
				const { edit, renames } = await (0, editors.y)(github, repo, number);
				if (renames.every(({ at })=>(0, domain_repo.Y8)(at, scope))) said.push(found.title);
				if (!edit || (0, domain_repo.Y8)(edit.at, scope)) said.push(found.body);
			}
			return {
				said,
				untouched
			};
		}
		;
		async function triage(deps, input, soFar) {
			const started = await (0, start.ni)(deps, {
				command: 'ai-triage',
				label: input.label || undefined,
				onOpened: input.onOpened
			}, input);
			if ((0, start.c6)(started)) return (0, report.mG)('ai-triage', started);
			const facts = await readFailure(deps, started, input);
			const idle = nothingToDo(deps, started, facts);
			if (idle) return idle;
			const asker = deps.model && (await (0, ask.JC)(deps, facts.scope, deps.model));
			let answer;
			try {
				const [unseen, presenter] = await Promise.all([
					(0, eyes.e)(deps, started, soFar.applied),
					(0, ask.Qi)(deps)
				]);
				if (unseen) return stoppedReport(unseen, soFar);
				answer = await askForTriage(deps, facts, asker && {
					...asker,
					presenter
				}, soFar);
			} finally{
				await asker?.session.close();
			}
			if ('outcome' in answer) return answer;
			const ready = await (0, apply_deps.B)(deps, {
				...started,
				scope: facts.scope
			});
			ready.allowLinks = [
				...ready.allowLinks,
				...seenLinks({
					...facts,
					server: deps.settings.urls.server
				})
			];
			const { plan, triage } = decide(deps, started, facts, answer, ready);
			const { refused } = await (0, apply.B)(plan, ready, soFar.applied);
			const [first] = refused;
			if (first) return stoppedReport(first, soFar, [
				...answer.refused,
				...refused
			]);
			return finishedReport(facts, {
				...answer,
				triage
			}, {
				plan,
				soFar,
				ready
			});
		}
		const QUIET_MINUTES = 10;
		function nothingToDo(deps, started, { previous }) {
			if (!previous) return undefined;
			const age = deps.host.clock.now() - Date.parse(previous.at);
			if (previous.start === started.key) return plainReport('nothing', 'already-done', 'This request was answered before; write a new comment to have it looked at again.');
			if (!started.asked && age < QUIET_MINUTES * 60_000) return plainReport('nothing', 'too-soon', `The issue was triaged ${Math.max(0, Math.round(age / 60_000))} minutes ago; write a comment to have it looked at again.`);
			return undefined;
		}
		const NO_ANSWER = {
			budget: 'budget',
			unavailable: 'llm-unavailable',
			stuck: 'no-answer',
			invalid: 'no-answer'
		};
		async function askForTriage(deps, facts, asker, soFar) {
			const bare = (withoutModel, more)=>({
					triage: (0, decide_triage.Ki)(facts, (0, domain_repo.fq)(deps.settings.home)),
					dropped: {
						evidence: 0,
						files: 0,
						suspects: 0,
						repositories: 0
					},
					asked: undefined,
					withoutModel,
					...more
				});
			if (!asker) {
				const why = deps.settings.withoutModel ?? 'the provider is `none`';
				return bare(`No model was asked: ${why}.`, {
					blocked: false,
					refused: []
				});
			}
			const { model, presenter } = asker;
			const result = await (0, ask.kA)(deps, asker, presenter, {
				role: TRIAGE_ROLE,
				task: triageTask(facts, [
					deps.settings.context ?? ''
				], presenter.foreign),
				answer: TRIAGE_ANSWER
			});
			const { spent, refused } = result;
			soFar.spent = spent;
			if (result.end === 'blocked') {
				const message = `${model.provider} refused to answer.`;
				if (facts.previous) return keptReport(message, facts.previous, soFar, refused);
				return bare(message, {
					blocked: true,
					refused
				});
			}
			if (result.end !== 'answered') {
				const late = result.end === 'budget' && result.reason === 'time';
				const message = late ? (0, report.Rm)(deps.settings.budget.minutes) : `${result.detail} No comment was written.`;
				return {
					...plainReport('failed', NO_ANSWER[result.end], message),
					...soFar,
					refused
				};
			}
			const findings = await verify(deps, facts, result.answer);
			const { triage, dropped } = (0, evidence.v4)(result.answer, findings, facts.scope);
			return {
				triage: (0, decide_triage.U0)(triage, dropped),
				dropped,
				asked: {
					provider: model.provider,
					model: model.name,
					spent
				},
				withoutModel: undefined,
				blocked: false,
				refused
			};
		}
		const labelsOf = ({ triage, asked }, { evidenceFrom })=>!asked && evidenceFrom === 'none' ? {
				add: [
					domain_issue.e
				]
			} : {
				add: [
					domain_issue.e,
					(0, decide_triage.FH)(triage.class)
				],
				replacePrefix: 'ci:'
			};
		function decide(deps, started, facts, answer, ready) {
			const { asked } = answer;
			const { allowLinks } = ready;
			const { seen } = facts.memory;
			const at = new Date(deps.host.clock.now()).toISOString();
			const commentOf = (triage)=>{
				const data = {
					triage,
					...(facts.failure ? {
						fingerprint: facts.failure.fingerprint
					} : {}),
					pins: Object.fromEntries(facts.scope.repos.map(({ repo, pin })=>[
							(0, domain_repo.fq)(repo),
							pin
						])),
					provider: asked?.provider ?? 'none',
					model: asked?.model ?? '',
					start: started.key,
					at,
					...(seen.length > 0 ? {
						seen: seen.map(({ issue, alike, fix })=>({
								issue,
								alike,
								...(fix ? {
									fix
								} : {})
							}))
					} : {}),
					answers: (0, domain_triage.$s)(facts.previous, {
						at,
						costUsd: asked?.spent.costUsd ?? 0
					})
				};
				const text = triageComment(triage, {
					...facts,
					...answer,
					runUrl: deps.settings.run.url,
					server: deps.settings.urls.server,
					allowLinks
				});
				return {
					marker: 'triage',
					data,
					text
				};
			};
			const triage = (0, decide_triage.pI)(answer.triage, (shorter)=>(0, comment_body.CX)(commentOf(shorter), ready));
			const plan = {
				subject: (0, eyes.N)(deps, started),
				effects: [
					{
						kind: 'label',
						...labelsOf(answer, facts)
					},
					{
						kind: 'comment',
						...commentOf(triage)
					}
				],
				because: [
					`class ${triage.class}`,
					`confidence ${triage.confidence}`
				]
			};
			return {
				plan,
				triage
			};
		}
	}),
	13807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C: ()=>(prose)
		});
		var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66472);
		var _neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94561);
		const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)))*[ \t]*/;
		const HEADING = /^#{1,6}(?:[ \t]+|$)/;
		const RULE = /^(?:=+[ \t]*|(?:[-_*][ \t]*)+)$/;
		function prose(markdown, options = {}) {
			let fence = '';
			return (0, _neutralize_js__WEBPACK_IMPORTED_MODULE_0__.neutralize)(markdown, options).split('\n').map((line)=>{
				if (fence) {
					if ((0, _fences_js__WEBPACK_IMPORTED_MODULE_1__.UR)(line, fence)) fence = '';
					return line;
				}
				fence = (0, _fences_js__WEBPACK_IMPORTED_MODULE_1__.UI)(line)?.fence ?? '';
				return fence ? line : plain(line);
			}).join('\n');
		}
		function plain(line) {
			const container = CONTAINERS.exec(line)?.[0] ?? '';
			const rest = line.slice(container.length);
			if (RULE.test(rest)) return '';
			if (!HEADING.test(rest)) return line;
			const words = rest.replace(HEADING, '').replace(/#+[ \t]*$/, '').trim();
			return /^[\s*_=-]*$/.test(words) ? '' : `${container}**${words}**`;
		}
	})
};
