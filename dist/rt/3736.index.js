export const id = 3736;
export const ids = [
	3736
];
export const modules = {
	94673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			j: ()=>(readPlanPull)
		});
		var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
		var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18524);
		const PLAN = `query Plan($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    issueOrPullRequest(number: $number) { __typename ... on PullRequest {
      number url title body state isDraft isCrossRepository author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} } lastEditedAt editor { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.W1} }
      headRefName headRefOid baseRefName labels(first: 50) { nodes { name } }
      commits(last: 2) { nodes { commit {
        oid message author { ${_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jX} } tree { oid } parents(first: 2) { nodes { oid tree { oid } } }
      } } }
    } }
  }
}`;
		async function readPlanPull(github, repo, number) {
			const needs = [
				'contents: read',
				'pull-requests: read'
			];
			const answer = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_1__.P)(github, repo, PLAN, {
				...repo,
				number
			}, needs);
			const pull = answer.repository?.issueOrPullRequest;
			if (pull?.__typename !== 'PullRequest') return undefined;
			return {
				number: pull.number,
				url: pull.url,
				title: pull.title,
				body: pull.body,
				state: pull.state.toLowerCase(),
				draft: pull.isDraft,
				fork: pull.isCrossRepository,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.author),
				edit: pull.lastEditedAt ? {
					editor: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.dn)(pull.editor),
					at: pull.lastEditedAt
				} : undefined,
				labels: nodesOf(pull.labels).map(({ name })=>name),
				branch: pull.headRefName,
				headSha: pull.headRefOid,
				baseBranch: pull.baseRefName,
				defaultBranch: answer.repository?.defaultBranchRef?.name ?? '',
				head: headOf(nodesOf(pull.commits).at(-1)?.commit),
				before: headOf(nodesOf(pull.commits).at(-2)?.commit)
			};
		}
		const nodesOf = (list)=>(list?.nodes ?? []).flatMap((node)=>(node === null ? [] : [
					node
				]));
		function headOf(commit) {
			if (!commit) return undefined;
			const parents = nodesOf(commit.parents);
			const tree = commit.tree?.oid;
			return {
				sha: commit.oid,
				message: commit.message,
				author: (0, _shapes_js__WEBPACK_IMPORTED_MODULE_0__.DR)(commit.author),
				parents: parents.map(({ oid })=>oid),
				empty: tree !== undefined && tree === parents[0]?.tree?.oid
			};
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
	81821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			A: ()=>(answerPlan),
			t: ()=>(planComment)
		});
		var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57950);
		var _apply_deps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43862);
		var _eyes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56097);
		const planComment = (text, data)=>({
				kind: 'comment',
				marker: 'plan',
				data,
				text
			});
		async function answerPlan(deps, started, soFar, effects, because) {
			const plan = {
				subject: (0, _eyes_js__WEBPACK_IMPORTED_MODULE_0__.N)(deps, started),
				effects,
				because: [
					because
				]
			};
			return (0, _apply_js__WEBPACK_IMPORTED_MODULE_1__.B)(plan, await (0, _apply_deps_js__WEBPACK_IMPORTED_MODULE_2__.B)(deps, started), soFar.applied);
		}
	}),
	43736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			rejectPlan: ()=>(rejectPlan)
		});
		var _decide_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41129);
		var _decide_pull_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35959);
		var _github_plan_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94673);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33567);
		var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94561);
		var _text_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13807);
		var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
		var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2199);
		var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81821);
		async function rejectPlan(deps, _input, soFar) {
			const started = await (0, _start_js__WEBPACK_IMPORTED_MODULE_0__.ni)(deps, {
				command: 'reject',
				label: undefined,
				onOpened: false
			}, {});
			if ((0, _start_js__WEBPACK_IMPORTED_MODULE_0__.c6)(started)) return (0, _report_js__WEBPACK_IMPORTED_MODULE_1__.mG)('ai-create-fix', started);
			const { settings, github } = deps;
			const pull = await (0, _github_plan_pull_js__WEBPACK_IMPORTED_MODULE_2__.j)(github, settings.home, started.number);
			const trusts = (who)=>(0, _decide_access_js__WEBPACK_IMPORTED_MODULE_3__.t1)(who, started.self, settings.trustedBots);
			const against = whyNot(pull, trusts, started.number);
			if (!pull || against !== undefined) return {
				...(0, _report_js__WEBPACK_IMPORTED_MODULE_1__.fj)('ai-create-fix', 'nothing', 'no-plan', against ?? ''),
				...soFar
			};
			const effects = [
				(0, _answer_js__WEBPACK_IMPORTED_MODULE_4__.t)(rejection(started), {
					rejected: started.author?.login ?? ''
				}),
				{
					kind: 'label',
					add: [],
					replacePrefix: 'plan-'
				},
				{
					kind: 'close-own',
					marker: 'plan',
					sha: pull.headSha
				}
			];
			const { refused } = await (0, _answer_js__WEBPACK_IMPORTED_MODULE_4__.A)(deps, started, soFar, effects, 'the plan was rejected');
			const [first] = refused;
			const message = `The plan of #${started.number} was rejected and its pull request closed. The branch ${pull.branch} stays.`;
			return {
				...(first ? (0, _report_js__WEBPACK_IMPORTED_MODULE_1__.fj)('ai-create-fix', 'refused', (0, _report_js__WEBPACK_IMPORTED_MODULE_1__.A3)(first), `Not closed: ${first.why} (${first.rule}).`) : (0, _report_js__WEBPACK_IMPORTED_MODULE_1__.fj)('ai-create-fix', 'done', settings.dryRun ? 'dry-run' : 'ok', message)),
				...soFar,
				refused,
				summary: (0, _text_neutralize_js__WEBPACK_IMPORTED_MODULE_5__.neutralize)(message)
			};
		}
		function whyNot(pull, trusts, number) {
			const isPlan = pull && !pull.fork && trusts(pull.author) && (0, _decide_pull_marker_js__WEBPACK_IMPORTED_MODULE_6__.we)(pull.body)?.kind === 'plan';
			if (!isPlan) return `#${number} holds no plan of ours, so there is nothing to reject.`;
			return pull.state === 'open' ? undefined : `#${number} is ${pull.state} already.`;
		}
		const MOST_WORDS = 2_000;
		function rejection({ author, request }) {
			const words = (0, _text_prose_js__WEBPACK_IMPORTED_MODULE_7__.C)(request, {
				maxChars: MOST_WORDS
			});
			const quoted = words === '' ? '' : `\n\n${words.split('\n').map((line)=>`> ${line}`.trimEnd()).join('\n')}`;
			return `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__.ti)(author?.login ?? 'somebody')} rejected this plan.${quoted}\n\nFor another one write \`@ai-plan\` in a new comment on the issue.`;
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
