export const id = 9129;
export const ids = [
	9129
];
export const modules = {
	82767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			S: ()=>(planHash)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function planHash({ issue, repo, base, files }) {
			const texts = files.toSorted((a, b)=>(a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ path, after, mode })=>[
					path,
					mode,
					after
				]);
			const canonical = JSON.stringify([
				'fix',
				1,
				issue.toLowerCase(),
				repo.toLowerCase(),
				base,
				texts
			]);
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical).digest('hex');
		}
	}),
	98049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Q: ()=>(proofText),
			n: ()=>(verdictText)
		});
		var _text_around_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1887);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33567);
		const VERDICT_WORDS = {
			passed: '**Validated**: every command did as it should.',
			failed: '**Validation failed**: a command did not do as it should.',
			'not-reproduced': '**Not proved**: the failure did not show before the change, so nothing can show that it is gone.',
			broken: '**Not validated**: the commands could not be run, so nothing says whether the change helps.',
			none: '**Not validated**: no command was given (`reproduce-command`, `validate-command`). The syntax alone was checked.'
		};
		const verdictText = (proof)=>proof ? VERDICT_WORDS[proof.verdict] : '**Not validated**: nothing was run.';
		const WHERE = {
			job: 'in a job of its own without permissions and secrets',
			bubblewrap: 'in a sandbox on the runner',
			unsafe: 'on the runner **without isolation**'
		};
		const STEP_WORDS = {
			setup: 'Setup, before the change',
			'reproduce-before': 'The failure, before the change',
			syntax: 'Syntax of the changed files',
			'reproduce-after': 'The failure, after the change',
			validate: 'Validation, after the change'
		};
		function proofText(proof, maxOutput) {
			if (!proof) return verdictText(proof);
			const { steps, isolation, network } = proof;
			const ran = steps.some(({ step })=>step !== 'syntax');
			const where = ran ? ` It ran ${WHERE[isolation]}, ${network ? 'with' : 'after the setup without'} network.` : '';
			return [
				verdictText(proof) + where,
				steps.length > 0 ? stepTable(steps) : '',
				...failedOutput(steps, maxOutput)
			].filter((text)=>text !== '').join('\n\n');
		}
		function stepTable(steps) {
			const named = steps.some(({ command })=>command !== '');
			const rows = steps.map((step)=>{
				const { command, seconds } = step;
				const cells = [
					STEP_WORDS[step.step],
					resultOf(step),
					`${Math.round(seconds * 10) / 10} s`
				];
				return named ? [
					...cells,
					command === '' ? '' : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(shorter(command))
				] : cells;
			});
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)(named ? [
				'Step',
				'Result',
				'Time',
				'Command'
			] : [
				'Step',
				'Result',
				'Time'
			], rows);
		}
		const shorter = (command)=>(command.length > 200 ? `${command.slice(0, 199)}\u{2026}` : command);
		function resultOf({ step, ok, exitCode, timedOut }) {
			const ended = timedOut ? 'stopped at the time limit' : exitCode === null ? '' : `exit code ${exitCode}`;
			const word = step === 'reproduce-before' ? ok ? 'fails, as it must' : '**does not show**' : ok ? 'passes' : step === 'reproduce-after' ? '**still there**' : '**fails**';
			return ended ? `${word} (${ended})` : word;
		}
		function failedOutput(steps, maxOutput) {
			if (maxOutput <= 0) return [];
			return steps.filter(({ ok, output })=>!ok && output.trim() !== '').map(({ step, output })=>{
				const end = (0, _text_around_js__WEBPACK_IMPORTED_MODULE_1__.m)(output.trimEnd(), undefined, maxOutput).slice(-maxOutput);
				return `${STEP_WORDS[step]}, the end of its output:\n\n${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(end, 'text')}`;
			});
		}
	}),
	1259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			MM: ()=>(unticked),
			iu: ()=>(LONGEST_TEMPLATE),
			ou: ()=>(fillTemplate)
		});
		var _text_fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66472);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33567);
		var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94561);
		var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20629);
		const PULL_SECTIONS = {
			cause: 'Cause',
			change: 'Change',
			impact: 'Impact',
			risk: 'Risk',
			tests: 'Test results',
			rollback: 'Rollback',
			links: 'Links',
			provenance: 'Provenance'
		};
		const ALL = Object.keys(PULL_SECTIONS);
		const LONGEST_TEMPLATE = 20_000;
		const WORDS = {
			cause: [
				'cause',
				'why',
				'motivation',
				'context',
				'background',
				'problem',
				'reason',
				'rationale'
			],
			change: [
				'change',
				'changes',
				'changed',
				'solution',
				'implementation',
				'approach',
				'modifications'
			],
			impact: [
				'impact',
				'impacts',
				'affected',
				'effects'
			],
			risk: [
				'risk',
				'risks'
			],
			tests: [
				'test',
				'tests',
				'tested',
				'testing',
				'verification',
				'verify',
				'verified',
				'validation',
				'qa'
			],
			rollback: [
				'rollback',
				'revert',
				'backout'
			],
			links: [
				'issue',
				'issues',
				'ticket',
				'tickets',
				'fixes',
				'closes',
				'resolves',
				'references',
				'links',
				'linked',
				'related'
			]
		};
		const ABOUT_ALL = [
			'what',
			"description",
			'describe',
			'summary',
			'overview'
		];
		const NOT_OURS = /^(?:do|does|did|is|are|has|have|can|will)\b|\b(?:type|kind|check ?list|additional|breaking|facing|documentation|docs)\b/;
		function fillTemplate(template, ours, { allowLinks, max = LONGEST_TEMPLATE }) {
			const parts = max > 0 ? partsOf(template, Math.min(max, LONGEST_TEMPLATE)) : [];
			const places = placesOf(parts);
			const filled = parts.map((part, index)=>{
				const own = places[index] ?? [];
				const kept = own.length > 0 ? part.lines.filter((line)=>BOX.test(line)) : part.lines;
				const text = unticked((0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_0__.neutralize)(kept.join('\n').trim(), {
					allowLinks
				}));
				return joined([
					headingOf(part, allowLinks),
					fillOf(own, ours),
					text
				]);
			});
			const taken = new Set(places.flat());
			const left = ALL.filter((name)=>!taken.has(name)).map((name)=>joined([
					(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(2, PULL_SECTIONS[name]),
					ours[name]
				]));
			return joined([
				...filled,
				...left
			]);
		}
		const joined = (texts)=>texts.filter((text)=>text !== '').join('\n\n');
		const fillOf = (names, ours)=>names.length === 1 ? ours[names[0]] : joined(names.map((name)=>`**${PULL_SECTIONS[name]}**\n\n${ours[name]}`));
		function headingOf({ title, level }, allowLinks) {
			if (title === undefined) return '';
			const calm = (0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_0__.b)(title, {
				allowLinks,
				maxChars: 200
			});
			return level === 0 ? `**${calm}**` : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.R_)(level, calm);
		}
		function placesOf(parts) {
			const asked = parts.map(({ title })=>(title === undefined ? [] : askedBy(title)));
			const places = parts.map(()=>[]);
			const taken = new Set();
			for (const alone of [
				true,
				false
			])for (const [index, names] of asked.entries()){
				if ((names.length === 1) !== alone) continue;
				places[index] = names.filter((name)=>!taken.has(name));
				for (const name of names)taken.add(name);
			}
			return places;
		}
		function askedBy(title) {
			const text = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace('roll back', 'rollback');
			if (NOT_OURS.test(text)) return [];
			const words = new Set(text.split(' '));
			const holds = (list = [])=>list.some((word)=>words.has(word));
			const named = ALL.filter((name)=>holds(WORDS[name]));
			const [first] = named;
			const others = named.filter((name)=>name !== 'cause' && name !== 'change');
			if (others.length > 0) return others;
			return holds(ABOUT_ALL) && (first === undefined || first === 'cause') ? [
				'cause',
				'change'
			] : named;
		}
		const BOX = /^[\s>*+\-\d.)]{0,60}[-*+.)][ \t]+\[[ xX]\](?=\s|$)/;
		const unticked = (text)=>text.split('\n').map((line)=>(BOX.test(line) ? line.replace(/\[[xX]\]/, '[ ]') : line)).join('\n');
		const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
		const BOLD = /^\*\*([^*]{1,200})\*\*[ \t]*[:?]?[ \t]*$/;
		const UNDERLINE = /^ {0,3}(=+|-{3,})[ \t]*$/;
		const LAYOUT = /<\/?(?:details|summary|br|p|div|span|hr|center|b|i|em|strong|u|sub|sup|kbd|h[1-6])[ \t]?\/?>/gi;
		function partsOf(template, max) {
			const parts = [
				{
					title: undefined,
					level: 0,
					lines: []
				}
			];
			const open = (title, level)=>{
				parts.push({
					title: title.trim(),
					level,
					lines: []
				});
			};
			for (const { code, lines } of (0, _text_fences_js__WEBPACK_IMPORTED_MODULE_2__.Bv)((0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.aj)(template, {
				maxChars: max
			})))for (const line of lines){
				const current = parts[parts.length - 1].lines;
				if (code) {
					current.push(line);
					continue;
				}
				const plain = line.replace(LAYOUT, '');
				const [, marks, title = ''] = ATX.exec(plain) ?? [];
				const bold = BOLD.exec(plain)?.[1];
				const under = UNDERLINE.exec(plain)?.[1];
				const above = current.at(-1) ?? '';
				if (marks) open(title.replace(/[ \t]#+[ \t]*$/, ''), marks.length);
				else if (bold !== undefined) open(bold, 0);
				else if (under && /^ {0,3}[^\s>*+#|-]/.test(above) && (current.at(-2) ?? '').trim() === '') {
					current.pop();
					open(above, under.startsWith('=') ? 1 : 2);
				} else current.push(plain);
			}
			return parts.filter(({ title, lines })=>title || lines.some((line)=>line.trim() !== ''));
		}
	}),
	54314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Bz: ()=>(referenceOf),
			_n: ()=>(pullLink),
			f7: ()=>(pullText),
			lq: ()=>(workflowsNote),
			xO: ()=>(writtenBy)
		});
		var _text_comment_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39486);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33567);
		var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94561);
		var _text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13807);
		var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7673);
		var _proof_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98049);
		var _pull_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1259);
		const ROOM = [
			{
				output: 4_000,
				template: _pull_template_js__WEBPACK_IMPORTED_MODULE_0__.iu,
				prose: 60_000,
				weakenings: 50
			},
			{
				output: 1_000,
				template: _pull_template_js__WEBPACK_IMPORTED_MODULE_0__.iu,
				prose: 60_000,
				weakenings: 50
			},
			{
				output: 0,
				template: 8_000,
				prose: 60_000,
				weakenings: 50
			},
			{
				output: 0,
				template: 2_000,
				prose: 2_500,
				weakenings: 20
			},
			{
				output: 0,
				template: 0,
				prose: 1_000,
				weakenings: 10
			},
			{
				output: 0,
				template: 0,
				prose: 300,
				weakenings: 5
			}
		];
		function pullText(facts, fits = (text)=>text.length <= _text_comment_body_js__WEBPACK_IMPORTED_MODULE_1__.xG) {
			let text = '';
			for (const room of ROOM){
				text = [
					banner(facts, room),
					(0, _pull_template_js__WEBPACK_IMPORTED_MODULE_0__.ou)(facts.template ?? '', sections(facts, room), options(facts, room))
				].filter((part)=>part !== '').join('\n\n');
				if (fits(text)) return text;
			}
			return text;
		}
		const options = ({ allowLinks }, { template })=>({
				allowLinks,
				max: template
			});
		function banner({ weakenings }, room) {
			if (weakenings.length === 0) return '';
			const rows = weakenings.slice(0, room.weakenings).map(({ path, line, what })=>{
				const place = line === undefined ? path : `${path}:${line}`;
				return `> - ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(place)}: ${(0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_3__.b)(what, {
					maxChars: 300
				})}`;
			});
			const more = weakenings.length - rows.length;
			return [
				'> **This change makes a test or a check weaker. It needs a human, and no rule ever merges it.**',
				'>',
				...rows,
				...(more > 0 ? [
					`> - and ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.U9)(more, 'more place')}`
				] : [])
			].join('\n');
		}
		function sections(facts, room) {
			const { pull } = facts.part;
			const told = (text)=>(0, _pull_template_js__WEBPACK_IMPORTED_MODULE_0__.MM)((0, _text_prose_js__WEBPACK_IMPORTED_MODULE_5__.C)(text, {
					maxChars: room.prose
				}));
			return {
				cause: told(pull.cause),
				change: told(pull.change),
				impact: told(pull.impact),
				risk: riskText(facts),
				tests: [
					(0, _proof_text_js__WEBPACK_IMPORTED_MODULE_6__.Q)(facts.proof, room.output),
					told(pull.tests)
				].join('\n\n'),
				rollback: ROLLBACK,
				links: links(facts),
				provenance: provenance(facts)
			};
		}
		function riskText({ risk, answer }) {
			const reasons = risk.reasons.slice(0, 20).map((reason)=>`- ${(0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_3__.b)(reason, {
					maxChars: 300
				})}`);
			const head = `**${risk.level}**. The model rates it ${answer.risk}, and is ${Math.round(answer.confidence * 100)} % sure that it does what is asked; the worse rating counts.`;
			return reasons.length > 0 ? `${head}\n\n${reasons.join('\n')}` : head;
		}
		const ROLLBACK = 'To take it back, press **Revert** on this pull request after it is merged.';
		const isSame = (a, b)=>a.toLowerCase() === b.toLowerCase();
		function referenceOf({ issue, closes, pulls, part }) {
			const last = isSame(pulls.at(-1)?.repo ?? part.repo, part.repo);
			const [repo = '', number = ''] = issue.split('#');
			return `${closes && last ? 'Fixes' : 'Part of'} ${isSame(repo, part.repo) ? '' : repo}#${number}`;
		}
		function links(facts) {
			const { pulls, part, closes } = facts;
			const at = pulls.findIndex(({ repo })=>isSame(repo, part.repo));
			const head = [
				referenceOf(facts),
				...(closes ? [] : [
					'Merging it leaves that issue open.'
				])
			].join('\n\n');
			if (pulls.length < 2) return head;
			const rows = pulls.map((pull, index)=>`${index + 1}. ${index === at ? `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(pull.repo)}: this one` : pullLink(pull)}`);
			const before = pulls.slice(0, Math.max(0, at)).map(({ repo })=>(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(repo));
			const order = before.length > 0 ? `Merge this one after that of ${before.join(' and ')}.` : 'Merge this one first.';
			return `${head}\n\nThe fix has ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.U9)(pulls.length, 'pull request')}, to be merged in this order. ${order}\n\n${rows.join('\n')}`;
		}
		const pullLink = ({ repo, url })=>{
			const number = /\/pull\/(\d{1,16})$/.exec(url ?? '')?.[1];
			return url === undefined ? `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(repo)}: not open yet` : `[${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(number ? `${repo}#${number}` : repo)}](${url})`;
		};
		function provenance({ asked, runUrl, workflows }) {
			const review = 'A person must review every line before this is merged.';
			return [
				`${writtenBy(asked, runUrl)} ${review}`,
				workflowsNote(workflows)
			].filter((text)=>text !== '').join('\n\n');
		}
		const writtenBy = ({ model, provider, steps, costUsd }, runUrl)=>`Written by ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.ti)(model)} (${(0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_3__.b)(provider, {
				maxChars: 40
			})}) in [this run](${runUrl}): ${(0, _text_words_js__WEBPACK_IMPORTED_MODULE_4__.U9)(steps, 'step')}, $${costUsd.toFixed(4)}. A model can be wrong.`;
		const APP = 'With the token of a GitHub App (the input `github-token`) the workflows of such a pull request start by themselves.';
		const workflowsNote = (workflows)=>({
				'by-themselves': '',
				'when-approved': `**Its workflows wait**: it was opened with \`GITHUB_TOKEN\`, so somebody with write access must press **Approve workflows to run**. ${APP}`,
				never: `**No workflow runs for it**: it was opened with \`GITHUB_TOKEN\`, and this GitHub starts none for what that token does. Close and reopen it to start them. ${APP}`
			})[workflows];
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
