export const id = 1706;
export const ids = [
	1706
];
export const modules = {
	56997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			aiTriage: ()=>(aiTriage),
			triageInputs: ()=>(triageInputs),
			triageOf: ()=>(triageOf),
			triageOutputs: ()=>(triageOutputs)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
		var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59257);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23723);
		const triageInputs = {
			'issue-number': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('The issue to explain, for `workflow_dispatch`. Empty: the issue of the event.', {
				min: 1,
				max: 2_000_000_000
			}),
			'run-url': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.OZ)('The failed workflow run to explain, if the issue names none.'),
			label: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('Start when this label is added by someone who may write. Empty: labels start nothing.', {
				default: '',
				config: 'triage.label',
				max: 50
			}),
			'on-opened': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Start when an issue is opened by someone who may write.', {
				default: 'false',
				config: 'triage.on-opened'
			})
		};
		const triageOutputs = {
			class: "The class of the failure: `test_failure`, `dependency_resolution` \u2026",
			confidence: 'How sure the root cause is, 0 to 1.',
			fixable: '`true` if a change of files can repair it.',
			'comment-url': 'Where the comment stands.'
		};
		const triageOf = (values)=>({
				onOpened: values['on-opened'],
				...(values['issue-number'] === undefined ? {} : {
					issueNumber: values['issue-number']
				}),
				...(values['run-url'] === undefined ? {} : {
					runUrl: values['run-url']
				}),
				...(values.label === '' ? {} : {
					label: values.label
				})
			});
		const aiTriage = (0, _define_js__WEBPACK_IMPORTED_MODULE_2__.Q)({
			folder: 'ai-triage',
			name: 'ai-triage',
			title: 'AI triage',
			about: 'Explain why a workflow run failed, across repositories, in one comment on its issue.',
			branding: {
				icon: 'search',
				color: 'blue'
			},
			inputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
				...triageInputs
			},
			outputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.e5,
				...triageOutputs
			},
			permissions: [
				{
					scope: 'actions',
					access: 'read',
					why: 'read the failed run, its jobs and their logs'
				},
				{
					scope: 'contents',
					access: 'read',
					why: 'read files, commits and the configuration'
				},
				{
					scope: 'issues',
					access: 'write',
					why: 'read the issue; write the comment, the reaction and the labels'
				},
				{
					scope: 'pull-requests',
					access: 'read',
					why: 'read the pull requests that the failure names'
				}
			],
			job: ({ values, settings, host })=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.US)(settings, triageOf(values), host)
		});
	}),
	413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			detectFailures: ()=>(detectFailures),
			detectInputs: ()=>(detectInputs),
			detectOf: ()=>(detectOf),
			detectOutputs: ()=>(detectOutputs)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34914);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99809);
		var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59257);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23723);
		const glob = (entry)=>(entry.length <= 200 ? entry : undefined);
		const GLOBS = 'globs of at most 200 characters, separated by commas or line ends';
		const login = (entry)=>/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/.test(entry) ? entry : undefined;
		const PATTERNS = 'regular expressions (RE2), one a line';
		const detectInputs = {
			source: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('Where builds are looked for: GitHub Actions of the `repositories`, or a Prow.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.Hl, {
				default: 'actions'
			}),
			workflows: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('The workflows to watch, by name or file name. Empty: all.', GLOBS, glob, {
				config: 'detect.workflows'
			}),
			'exclude-workflows': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('Workflows that are never looked at; the one that runs this never is.', GLOBS, glob, {
				default: 'ai-devops*, ai-triage*, ai-create-fix*, pr-reconcile*, triage.yml, create-fix*.yml, reconcile.yml, ci-failures.yml, metrics.yml, change.yml',
				config: 'detect.exclude-workflows'
			}),
			branches: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('The branches to watch. Empty: the default branch of each repository; of a Prow all.', GLOBS, glob, {
				config: 'detect.branches'
			}),
			events: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)("The events whose runs are watched: `schedule`, `push` \u2026 Empty: all.", GLOBS, glob, {
				config: 'detect.events'
			}),
			'lookback-hours': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How far back a scan looks. What an issue knows already is not read again.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['lookback-hours'],
				default: '72',
				config: 'detect.lookback-hours'
			}),
			'include-continue-on-error': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Look for failed jobs in green runs as well: one more request for each green run.', {
				default: 'false',
				config: 'detect.include-continue-on-error'
			}),
			'max-issues': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('New issues that one run may open; what is over is listed in one more issue.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-issues'],
				default: '5',
				config: 'detect.max-issues'
			}),
			'green-runs': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Green runs in a row after which an issue is closed; two more for a flaky failure.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['green-runs'],
				default: '3',
				config: 'detect.green-runs'
			}),
			assignees: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('Who new issues are assigned to.', 'logins, separated by commas or line ends', login, {
				config: 'detect.assignees'
			}),
			'issue-template': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('Body of an issue, with variables such as `{{excerpt}}`; detect-failures/README.md lists them.', {
				config: 'detect.issue-template',
				max: 20_000
			}),
			probe: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Run the failed jobs of a new failure once more, to learn whether it is flaky. Needs `actions: write`.', {
				default: 'false',
				config: 'detect.probe'
			}),
			analyse: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('Which new failures a model looks at: those that no rule could name, all, or none.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.i7, {
				default: 'unknown',
				config: 'detect.analyse'
			}),
			'write-pause-ms': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Milliseconds between two writes; GitHub asks for a second.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['write-pause-ms'],
				default: '1000',
				config: 'detect.write-pause-ms'
			}),
			'prow-url': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.OZ)('Address of the Prow, with `source: prow`: `https://prow.ci.openshift.org`.'),
			'prow-artifacts-url': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.OZ)('Address below which the artifact bucket is listed and served.'),
			'prow-jobs': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('The Prow jobs to watch.', GLOBS, glob),
			'own-patterns': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`What makes a failure of a Prow job the project's own: ${PATTERNS}.`, {
				max: 10_000
			}),
			'platform-patterns': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`What makes it one of the platform: ${PATTERNS}. Empty: the usual ones.`, {
				max: 10_000
			})
		};
		const detectOutputs = {
			issues: 'JSON for a matrix: issues that this run opened, reopened or gave another class and that have no current triage: `[{"number":12,"class":"test_failure","fingerprint":"v1:\u2026","url":"\u2026"}]`.',
			failures: 'JSON: the distinct failures of this scan, with class, state, occurrences and issue.',
			count: 'How many distinct failures there are.'
		};
		const linesOf = (value)=>(value ?? '').split(/\r?\n/).map((line)=>line.trim()).filter((line)=>line !== '');
		const detectOf = (values)=>({
				source: values.source,
				filter: {
					workflows: values.workflows ?? [],
					exclude: values['exclude-workflows'],
					branches: values.branches ?? [],
					events: values.events ?? [],
					tolerated: values['include-continue-on-error']
				},
				lookbackHours: values['lookback-hours'],
				maxIssues: values['max-issues'],
				greens: values['green-runs'],
				assignees: values.assignees ?? [],
				...(values['issue-template'] ? {
					template: values['issue-template']
				} : {}),
				probe: values.probe,
				analyse: values.analyse,
				writePauseMs: values['write-pause-ms'],
				...(values.source === 'prow' ? {
					prow: {
						url: values['prow-url'] ?? '',
						artifactsUrl: values['prow-artifacts-url'] ?? '',
						jobs: values['prow-jobs'] ?? [],
						own: linesOf(values['own-patterns']),
						platform: linesOf(values['platform-patterns'])
					}
				} : {})
			});
		const PROW = [
			'prow-url',
			'prow-artifacts-url',
			'prow-jobs'
		];
		const PROW_ONLY = [
			...PROW,
			'own-patterns',
			'platform-patterns'
		];
		function prowContradictions(values) {
			if (values.source === 'prow') return PROW.filter((name)=>!values[name]?.length).map((name)=>`\`source\` is prow, so \`${name}\` must be given`);
			return PROW_ONLY.filter((name)=>values[name]?.length).map((name)=>`\`${name}\` is only for \`source: prow\`, not for ${values.source}`);
		}
		const detectFailures = (0, _define_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
			folder: 'detect-failures',
			name: 'detect-failures',
			title: 'Detect failures',
			about: 'Find failed runs across repositories, cut out why, and keep one issue for each distinct failure.',
			branding: {
				icon: 'alert-circle',
				color: 'blue'
			},
			inputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
				...detectInputs
			},
			outputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.e5,
				...detectOutputs
			},
			permissions: [
				{
					scope: 'actions',
					access: 'read',
					why: 'list runs, read their jobs, logs and artifacts (`write` only for `probe`)'
				},
				{
					scope: 'checks',
					access: 'read',
					why: 'read annotations when a log has expired'
				},
				{
					scope: 'contents',
					access: 'read',
					why: 'read commits, files and the configuration'
				},
				{
					scope: 'issues',
					access: 'write',
					why: 'open, edit and close the issues, and create their labels'
				},
				{
					scope: 'pull-requests',
					access: 'read',
					why: 'name the pull request of a suspected commit'
				}
			],
			contradictions: prowContradictions,
			servers: (values)=>[
					values['prow-url'],
					values['prow-artifacts-url']
				],
			job: ({ values, settings, host })=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.N)(settings, detectOf(values), host)
		});
	}),
	62229: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			metrics: ()=>(metrics),
			metricsInputs: ()=>(metricsInputs),
			metricsOf: ()=>(metricsOf),
			metricsOutputs: ()=>(metricsOutputs)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72378);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94395);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99809);
		var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59257);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23723);
		const metricsInputs = {
			weeks: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many ISO weeks are counted, the running one included.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M.weeks,
				default: '8'
			}),
			'stable-runs': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Green runs in a row after which a merged fix counts as green. No more than `green-runs` of detect-failures, which watches no longer than that.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M['stable-runs'],
				default: '3'
			}),
			'metrics-repositories': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.bN)('Repositories beside this one that are counted too. Each must be among `repositories`, and its token must be allowed to read there.', {
				config: 'metrics.repositories'
			})
		};
		const metricsOutputs = {
			json: 'Path of the numbers, a JSON file: all sums, by repository, week and rule.'
		};
		const metricsOf = (values, home)=>({
				weeks: values.weeks,
				stableRuns: values['stable-runs'],
				targets: (values['metrics-repositories'] ?? []).filter((repo)=>!(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.Zj)(repo, home))
			});
		function metricsContradictions(values, config = 'read') {
			if (config === 'unread' && !values.repositories) return [];
			return (values['metrics-repositories'] ?? []).flatMap((repo)=>values.repositories?.some((one)=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.Zj)(one, repo)) ? [] : `\`metrics-repositories\` names ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.fq)(repo)}, which is not one of \`repositories\``);
		}
		const metrics = (0, _define_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
			folder: 'metrics',
			name: 'metrics',
			title: 'Metrics',
			about: 'Count what was found, fixed, merged and rolled back, by rule, repository and week, from what stands on GitHub.',
			branding: {
				icon: 'bar-chart-2',
				color: 'blue'
			},
			inputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
				...metricsInputs
			},
			outputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.e5,
				...metricsOutputs
			},
			permissions: [
				{
					scope: 'checks',
					access: 'read',
					why: 'read our checks: which merges are ours, and by which rules'
				},
				{
					scope: 'contents',
					access: 'read',
					why: 'read the configuration'
				},
				{
					scope: 'issues',
					access: 'read',
					why: 'read the issues with our label, their comments and reactions'
				},
				{
					scope: 'pull-requests',
					access: 'read',
					why: 'read pull requests, their comments and reactions'
				}
			],
			contradictions: metricsContradictions,
			asks: ()=>false,
			job: ({ values, settings, host })=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.dl)(settings, metricsOf(values, settings.home), host)
		});
	}),
	53345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			prReconcile: ()=>(prReconcile),
			reconcileInputs: ()=>(reconcileInputs),
			reconcileOf: ()=>(reconcileOf),
			reconcileOutputs: ()=>(reconcileOutputs)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49632);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53915);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99809);
		var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59257);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23723);
		const GLOBS = 'globs of at most 200 characters and without braces, separated by commas or line ends';
		const glob = (entry)=>(entry.length <= 200 && !/[{}]/.test(entry) ? entry : undefined);
		const reconcileInputs = {
			rules: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('The files with rules, on the default branch. One file may hold several.', GLOBS, glob, {
				default: '.github/pr-rules/*.yml',
				config: 'reconcile.rules'
			}),
			'pull-number': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Only this pull request, for `workflow_dispatch`. Empty: that of the event, or all.', {
				min: 1,
				max: 2_000_000_000
			}),
			explain: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Print every condition of that pull request, and write nothing.', {
				default: 'false'
			}),
			'reconcile-repositories': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.bN)('Repositories beside this one whose pull requests are looked after by the same rules. Each must be among `repositories`, and its token must be allowed to write there.', {
				config: 'reconcile.repositories'
			}),
			sweep: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('Where open pull requests are read from: the list of each `repositories`, or one `search` over all, which lags a little. `auto`: a search for several repositories of one token.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.m, {
				default: 'auto'
			}),
			'max-pulls': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many changed pull requests one run decides about; the rest is for the next one.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-pulls'],
				default: '100',
				config: 'reconcile.max-pulls'
			}),
			investigate: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Whether the model may read files, changes and comments of the one pull request that it is asked about.', {
				default: 'true',
				config: 'reconcile.investigate'
			}),
			'argocd-url': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.OZ)('Address of the Argo CD that rules with `argocdEnabled` ask: `https://argocd.example.com`.'),
			'argocd-token': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.rJ)('Its token. An account that may `get` applications is enough.'),
			rollback: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('What becomes of a merge of ours after which health or the base branch stays worse (see Rollback). `propose`: a draft pull request that reverts it. `auto`: one that is ready, which a rule that selects it may merge; it needs the token of an app.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__.YY, {
				default: 'off',
				config: 'reconcile.rollback'
			}),
			'rollback-window': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Minutes after its merge within which a pull request is watched.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['rollback-window'],
				default: '1440',
				config: 'reconcile.rollback-window'
			}),
			'write-pause-ms': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Milliseconds between two writes; 0: they do not wait for each other.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['write-pause-ms'],
				default: '1000'
			}),
			'max-tokens': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Tokens of the whole run, input and output together.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-tokens'],
				default: '1000000',
				config: 'max-tokens'
			})
		};
		const reconcileOutputs = {
			decisions: 'JSON: every pull request that was decided about: `[{"pull":"acme/shop#12","head":"\u2026","rules":["staging"],"allowed":["merge","wait"],"action":"merge","became":"merged","source":"model","reasons":[]}]`. In a dry run `became` is `nothing`, and `would` says what would have become of it.',
			merged: 'JSON: those that were merged or put into a merge queue: `["acme/shop#12"]`. This list and the next ones leave out what a dry run would do.',
			closed: 'JSON: those that were closed.',
			escalated: 'JSON: those that people were asked to look at.',
			waiting: 'JSON: those that wait.',
			refused: 'JSON: those of which something was decided that was not done, because it changed or GitHub refused.',
			rollbacks: 'JSON: merges of ours after which something became worse, or is well again: `[{"pull":"acme/shop#12","target":"argocd:shop-staging","action":"proposed","rollback":"https://\u2026","reasons":[]}]`. `action` is `counted`, `proposed`, `refused`, `closed` or `healthy`; `would` stands there in a dry run.'
		};
		function reconcileOf(values, home) {
			const { 'argocd-url': argocd, 'argocd-token': token } = values;
			return {
				rules: values.rules,
				...(values['pull-number'] === undefined ? {} : {
					pullNumber: values['pull-number']
				}),
				explain: values.explain,
				targets: (values['reconcile-repositories'] ?? []).filter((repo)=>!(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.Zj)(repo, home)),
				sweep: values.sweep,
				maxPulls: values['max-pulls'],
				investigate: values.investigate,
				...(argocd ? {
					argocd: {
						url: argocd,
						...(token ? {
							token
						} : {})
					}
				} : {}),
				rollback: values.rollback,
				rollbackWindow: values['rollback-window'],
				writePauseMs: values['write-pause-ms']
			};
		}
		function reconcileContradictions(values, config = 'read') {
			const mistakes = [];
			if (values.explain && values['pull-number'] === undefined) mistakes.push('`explain` is set, so `pull-number` must name the pull request to explain');
			if (values['argocd-token'] && !values['argocd-url']) mistakes.push('`argocd-token` is only for `argocd-url`, which is empty');
			if (config === 'read' || values.repositories) {
				for (const repo of values['reconcile-repositories'] ?? [])if (!values.repositories?.some((one)=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.Zj)(one, repo))) mistakes.push(`\`reconcile-repositories\` names ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.fq)(repo)}, which is not one of \`repositories\``);
			}
			return mistakes;
		}
		const prReconcile = (0, _define_js__WEBPACK_IMPORTED_MODULE_6__.Q)({
			folder: 'pr-reconcile',
			name: 'pr-reconcile',
			title: 'PR reconcile',
			about: 'Merge, close, escalate or leave pull requests by rules in plain words, within guards that no answer widens.',
			branding: {
				icon: 'git-merge',
				color: 'blue'
			},
			inputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
				...reconcileInputs
			},
			outputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.e5,
				...reconcileOutputs
			},
			permissions: [
				{
					scope: 'actions',
					access: 'read',
					why: 'tell the checks of one workflow run from those of another'
				},
				{
					scope: 'checks',
					access: 'write',
					why: 'read checks; show the decision as a check on the head commit'
				},
				{
					scope: 'contents',
					access: 'write',
					why: 'read rules and files; merge, and bring branches up to date'
				},
				{
					scope: 'issues',
					access: 'write',
					why: 'create labels; read the issues that freeze a branch'
				},
				{
					scope: 'pull-requests',
					access: 'write',
					why: 'read pull requests; merge, close, label, comment, ask for reviews'
				},
				{
					scope: 'statuses',
					access: 'read',
					why: 'read commit statuses'
				}
			],
			withoutModel: ()=>'nothing is merged or closed until a model can be asked, and people are told as before',
			contradictions: reconcileContradictions,
			servers: (values)=>[
					values['argocd-url']
				],
			job: ({ values, settings, host })=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_7__.Kf)(settings, reconcileOf(values, settings.home), host)
		});
	}),
	4123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			V2: ()=>(failure),
			mk: ()=>(publish)
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14077);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93326);
		const SUMMARY_LIMIT = 1024 * 1024;
		const CUT = '\n\n_The summary was cut here: GitHub shows at most 1 MiB. The whole report is in the report file._\n';
		const failure = (action, reason, message)=>({
				job: action.name,
				outcome: 'failed',
				reason,
				message,
				applied: [],
				refused: [],
				spent: _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.zx,
				outputs: {},
				summary: ''
			});
		async function publish(action, report, paths, log) {
			const attempt = async (what, write)=>{
				try {
					await write();
				} catch (error) {
					log.warning(`${what} could not be written: ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
				}
			};
			const { report: file } = paths;
			if (file) await attempt('The report file', ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(report, null, 2)}\n`, {
					mode: 0o600
				}));
			const core = await Promise.all([
				__webpack_require__.e(6752),
				__webpack_require__.e(1260),
				__webpack_require__.e(7264)
			]).then(__webpack_require__.bind(__webpack_require__, 57264));
			for (const [name, value] of Object.entries(outputsOf(action, report, paths))){
				await attempt(`The output ${name}`, ()=>setOutput(core, name, value));
			}
			await attempt('The job summary', ()=>core.summary.addRaw(clipBytes(summaryOf(action, report), SUMMARY_LIMIT, CUT)).write());
			const line = `${action.title}: ${report.message}`;
			if ((0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.iI)(report.outcome)) log.error(line);
			else if (report.outcome === 'refused') log.notice(line);
			else log.info(line);
		}
		function setOutput(core, name, value) {
			if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is not set');
			core.setOutput(name, value);
		}
		function outputsOf(action, report, paths) {
			const common = {
				...report.outputs,
				outcome: report.outcome,
				reason: report.reason,
				report: paths.report ?? '',
				transcript: paths.transcript ?? '',
				audit: paths.audit ?? '',
				'input-tokens': String(report.spent.input),
				'output-tokens': String(report.spent.output),
				'cost-usd': report.spent.costUsd.toFixed(4)
			};
			return Object.fromEntries(Object.entries(common).filter(([name, value])=>name in action.outputs && isPlain(name, value)));
		}
		const FILES = new Set([
			'report',
			"transcript",
			'audit',
			'plan',
			'validation-file',
			'json'
		]);
		const isPlain = (name, value)=>FILES.has(name) ? !/\p{Cc}/u.test(value) : isWord(value) || (value.length <= JSON_LIMIT && isPlainJson(value));
		const isWord = (value)=>value.length <= 1_000 && /^[\w.:/#?=&%+,@~-]*$/.test(value);
		const JSON_LIMIT = 100_000;
		function isPlainJson(value) {
			if (!/^\[[^'`$\\\s]*\]$/.test(value)) return false;
			const plain = (part)=>typeof part === 'string' ? isWord(part) : typeof part === 'object' && part !== null ? Object.entries(part).every(([key, inner])=>isWord(key) && plain(inner)) : typeof part === 'number' || typeof part === 'boolean';
			try {
				return plain(JSON.parse(value));
			} catch  {
				return false;
			}
		}
		const summaryOf = (action, report)=>report.summary === '' ? `### ${action.title}\n\n**${report.outcome}** (\`${report.reason}\`): ${report.message}\n` : `${[
				report.summary.trimEnd(),
				...chartsOf(report)
			].join('\n\n')}\n`;
		const chartsOf = ({ charts = [] })=>charts.flatMap((chart)=>{
				const text = (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.C)(chart);
				return text === '' ? [] : [
					`\`\`\`mermaid\n${text}\n\`\`\``
				];
			});
		function clipBytes(text, limit, cut) {
			const bytes = Buffer.from(text);
			if (bytes.length <= limit) return text;
			let end = limit - Buffer.byteLength(cut);
			while(end > 0 && (bytes[end] & 0xc0) === 0x80)end--;
			return bytes.subarray(0, end).toString('utf8') + cut;
		}
	}),
	61706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			ROUTES: ()=>(ROUTES),
			choose: ()=>(choose),
			rootAction: ()=>(rootAction)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80806);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(807);
		var _ai_create_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73315);
		var _ai_triage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56997);
		var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59257);
		var _detect_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23723);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62229);
		var _pr_reconcile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53345);
		var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4123);
		const RUNS = [
			_detect_failures_js__WEBPACK_IMPORTED_MODULE_3__.detectFailures,
			_ai_triage_js__WEBPACK_IMPORTED_MODULE_1__.aiTriage,
			_ai_create_fix_js__WEBPACK_IMPORTED_MODULE_0__.aiCreateFix,
			_pr_reconcile_js__WEBPACK_IMPORTED_MODULE_6__.prReconcile,
			_metrics_js__WEBPACK_IMPORTED_MODULE_5__.metrics
		];
		const ROUTES = [
			{
				event: 'issue_comment',
				command: 'ai-triage',
				run: 'ai-triage'
			},
			{
				event: 'issue_comment',
				command: 'ai-create-fix',
				run: 'ai-create-fix'
			},
			{
				event: 'issue_comment',
				command: 'ai-plan',
				run: 'ai-create-fix'
			},
			{
				event: 'issue_comment',
				command: 'approve',
				run: 'ai-create-fix'
			},
			{
				event: 'issue_comment',
				command: 'reject',
				run: 'ai-create-fix'
			},
			{
				event: 'issues',
				actions: [
					'opened',
					'labeled'
				],
				run: 'ai-triage'
			},
			{
				event: 'workflow_dispatch',
				run: 'ai-triage'
			},
			{
				event: 'schedule',
				run: 'detect-failures'
			},
			{
				event: 'pull_request',
				run: 'pr-reconcile'
			},
			{
				event: 'pull_request_review',
				run: 'pr-reconcile'
			},
			{
				event: 'workflow_run',
				actions: [
					'completed'
				],
				run: 'pr-reconcile'
			},
			{
				event: 'status',
				run: 'pr-reconcile'
			}
		];
		const merged = (parts)=>Object.assign({}, ...parts);
		const names = RUNS.map((action)=>action.name);
		const runInput = {
			run: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.yL)('The action to run. `auto` chooses by the event that started the workflow.', [
				'auto',
				...names
			], {
				default: 'auto'
			})
		};
		const issueInput = {
			'issue-number': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.U9)('The issue to explain or to repair, for `workflow_dispatch`. Empty: the issue of the event.', {
				min: 1,
				max: 2_000_000_000
			})
		};
		const named = (values)=>RUNS.find(({ name })=>name === values['run']);
		function choose(run, event) {
			if (run !== 'auto') return {
				name: run,
				why: `\`run\` is ${run}`
			};
			const { action, comment } = (event.payload ?? {});
			const what = typeof action === 'string' && /^[a-z_]{1,40}$/.test(action) ? `${event.name} (${action})` : event.name;
			const routes = ROUTES.filter((one)=>one.event === event.name && (!one.actions || one.actions.includes(String(action))));
			const command = typeof comment?.body === 'string' ? (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__.RM)(comment.body) : undefined;
			const route = routes.find((one)=>one.command === undefined || one.command === command);
			if (route) return {
				name: route.run,
				why: `the ${route.command ? `comment begins with ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__.Mp)(route.command)}` : `event is ${what}`}`
			};
			const commands = routes.flatMap((one)=>(one.command ? (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__.Mp)(one.command) : []));
			if (commands.length > 0) return {
				why: `The comment begins with none of ${commands.join(', ')}.`
			};
			const known = ROUTES.map((one)=>(one.actions ? `${one.event} (${one.actions.join(', ')})` : one.event));
			return {
				why: `The event ${what} starts nothing here; the events are ${[
					...new Set(known)
				].join(', ')}. Set \`run\` to choose an action yourself.`
			};
		}
		function union(given) {
			const all = given.filter(({ stage })=>stage === undefined || stage === 'all');
			const scopes = [
				...new Set(all.map(({ scope })=>scope))
			].sort();
			return scopes.map((scope)=>{
				const lines = all.filter((line)=>line.scope === scope);
				const access = lines.some((line)=>line.access === 'write') ? 'write' : 'read';
				return {
					scope,
					access,
					why: [
						...new Set(lines.map(({ why })=>why))
					].join('; ')
				};
			});
		}
		const rootAction = (0, _define_js__WEBPACK_IMPORTED_MODULE_9__.Q)({
			folder: '',
			name: 'ai-devops',
			title: 'AI DevOps',
			about: 'Read the event and run the right action: an issue for each CI failure, its explanation, a repair, a guarded merge.',
			branding: {
				icon: 'activity',
				color: 'blue'
			},
			inputs: {
				...runInput,
				...merged(RUNS.map((action)=>action.inputs)),
				..._common_js__WEBPACK_IMPORTED_MODULE_2__.j$,
				...issueInput
			},
			outputs: {
				...merged(RUNS.map((action)=>action.outputs)),
				run: 'The action that was run; empty if none was.'
			},
			permissions: union(RUNS.flatMap((action)=>action.permissions)),
			contradictions: (values, config)=>{
				if (values['run'] === 'auto' && values['stage'] !== 'all') return [
					`\`stage\` is ${String(values['stage'])}, so \`run\` must be ai-create-fix: no event chooses a stage`
				];
				if (values['run'] === 'auto' && values['change']) return [
					'`change` is given, so `run` must be ai-create-fix: no event chooses a change'
				];
				return named(values)?.contradictions?.(values, config) ?? [];
			},
			offline: (values)=>named(values)?.offline?.(values) ?? false,
			asks: (values)=>named(values)?.asks?.(values) ?? true,
			withoutModel: (values)=>named(values)?.withoutModel?.(values),
			servers: (values)=>RUNS.flatMap((action)=>action.servers?.(values) ?? []),
			job: async (call)=>{
				const { name, why } = choose(String(call.values['run']), call.settings.event);
				const action = RUNS.find((one)=>one.name === name);
				if (!action) return {
					...(0, _publish_js__WEBPACK_IMPORTED_MODULE_7__.V2)(rootAction, 'unsupported-event', why),
					outcome: 'skipped',
					summary: `Nothing was run. ${why}\n`
				};
				const mistakes = action.contradictions?.(call.values) ?? [];
				if (mistakes.length > 0) throw new _ai_devops_core__WEBPACK_IMPORTED_MODULE_10__.yo(`For ${action.name}: ${mistakes.join('; ')}.`);
				const line = `Running ${action.name}: ${why}.`;
				call.host.log.info(line);
				const report = await action.job(call);
				return {
					...report,
					outputs: {
						...report.outputs,
						run: action.name
					},
					summary: `${line}\n\n${report.summary}`
				};
			}
		});
	}),
	93326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			C: ()=>(chartText)
		});
		const LONGEST = 20_000;
		const MOST_BARS = 60;
		const MOST_SLICES = 11;
		function chartText(chart) {
			const text = chart.kind === 'bars' ? barsText(chart) : pieText(chart);
			return text.length > LONGEST ? '' : text;
		}
		const plain = (text)=>text.replace(/[^A-Za-z0-9 ._()/+-]/g, ' ').replace(/ {2,}/g, ' ').trim().slice(0, 60);
		const quoted = (text)=>`"${plain(text) || '-'}"`;
		const number = (value)=>(Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0');
		function barsText({ title, unit, labels, bars, line }) {
			const shown = [
				...bars,
				...(line ?? [])
			];
			if (labels.length === 0 || !shown.some((value)=>value > 0)) return '';
			const last = (list)=>list.slice(-MOST_BARS);
			const top = Math.max(...last(bars), ...last(line ?? []), 1);
			return [
				'xychart-beta',
				`    title ${quoted(title)}`,
				`    x-axis [${last(labels).map(quoted).join(', ')}]`,
				`    y-axis ${quoted(unit)} 0 --> ${number(Math.ceil(top))}`,
				`    bar [${last(bars).map(number).join(', ')}]`,
				...(line ? [
					`    line [${last(line).map(number).join(', ')}]`
				] : [])
			].join('\n');
		}
		function pieText({ title, slices }) {
			const sorted = slices.filter(({ value })=>value > 0).toSorted((a, b)=>b.value - a.value);
			if (sorted.length === 0) return '';
			const rest = sorted.slice(MOST_SLICES).reduce((sum, { value })=>sum + value, 0);
			const all = [
				...sorted.slice(0, MOST_SLICES),
				...(rest > 0 ? [
					{
						label: 'others',
						value: rest
					}
				] : [])
			];
			return [
				'pie showData',
				`    title ${plain(title)}`,
				...all.map(({ label, value })=>`    ${quoted(label)} : ${number(value)}`)
			].join('\n');
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
	49632: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			m: ()=>(SWEEPS)
		});
		const SWEEPS = [
			'auto',
			'repositories',
			'search'
		];
	})
};
