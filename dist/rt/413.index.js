export const id = 413;
export const ids = [
	413
];
export const modules = {
	41327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Rz: ()=>(secretsGiven),
			e5: ()=>(commonOutputs),
			f5: ()=>(settingsOf),
			j$: ()=>(commonInputs),
			vM: ()=>(contradictions),
			zj: ()=>(offlineSettings)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69460);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72378);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21215);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94395);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23723);
		const KEY_VARIABLES = Object.values(_ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.r).flatMap((provider)=>provider.keyEnv ?? []);
		const MCP_SERVERS = [
			'embedded',
			'github-official'
		];
		const commonInputs = {
			'github-token': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('The token of this run. What it must be allowed is the table of permissions.', {
				expression: '${{ github.token }}',
				required: true
			}),
			provider: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)('Whose model is asked. `none` asks no model and works from the evidence alone.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.x, {
				default: 'gemini',
				config: 'provider'
			}),
			model: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The model's name as its provider writes it. Empty: the provider's usual one.", {
				config: 'model',
				max: 200
			}),
			'api-key': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(`The provider's key. Empty: the environment variable ${listOf(KEY_VARIABLES)} of the provider.`),
			'base-url': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.OZ)("The provider's address, for a gateway, a compatible endpoint or a local server."),
			temperature: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__._)('Sampling temperature. Sent only if set.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M.temperature,
				config: 'temperature'
			}),
			'mcp-server': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.e9)("Where the model's read tools come from: `embedded`, GitHub's own server as a binary, or the address of a server that speaks Streamable HTTP.", `${MCP_SERVERS.join(', ')}, or an http or https address`, (value)=>MCP_SERVERS.find((name)=>name === value) ?? (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.q3)(value), {
				default: 'embedded'
			}),
			'mcp-binary': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Path of GitHub's MCP server, with `mcp-server: github-official`."),
			'mcp-sha256': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.e9)('SHA-256 of that binary; it is not started if it differs.', '64 hexadecimal digits', (value)=>/^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined),
			'mcp-token': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.rJ)('The token for an MCP server that is not embedded. Give it read rights only.'),
			repositories: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.bN)('The repositories that may be read. This one always may.', {
				config: 'repositories'
			}),
			'repository-tokens': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.AS)('Tokens for other repositories, one line each; every other repository is read with `github-token`.'),
			'trusted-bots': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Pk)('The bots whose comments and markers count, by login and numeric id.', {
				default: 'github-actions[bot]:41898282',
				config: 'trusted-bots'
			}),
			config: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.e9)('The configuration file, read from the default branch through the API.', 'a path inside the repository', (value)=>/^(?!\/|[A-Za-z]:)[^\\\p{Cc}]{1,255}$/u.test(value) && !value.split('/').includes('..') ? value : undefined, {
				default: '.github/ai-devops.yml'
			}),
			context: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)('Knowledge about this project that the model is given as trusted text.', {
				config: 'context',
				max: 20_000
			}),
			'dry-run': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)('Decide everything, write nothing.', {
				default: 'false',
				config: 'dry-run'
			}),
			disabled: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)('The kill switch. Pass `${{ vars.AI_DEVOPS_DISABLED }}`.', {
				default: 'false',
				config: 'disabled'
			}),
			'max-steps': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.U9)('How many times the model may act.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M['max-steps'],
				default: String(_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.s.steps),
				config: 'max-steps'
			}),
			'max-tokens': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.U9)('Tokens of the whole run, input and output together.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M['max-tokens'],
				default: String(_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.s.tokens),
				config: 'max-tokens'
			}),
			'max-cost-usd': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__._)('Price of the whole run in US dollars; an unknown price counts as the dearest known.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M['max-cost-usd'],
				default: String(_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.s.costUsd),
				config: 'max-cost-usd'
			}),
			'timeout-minutes': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.U9)('Wall time of the whole run, in minutes.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.$M['timeout-minutes'],
				default: String(_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.s.minutes),
				config: 'timeout-minutes'
			})
		};
		const commonOutputs = {
			outcome: '`done`, `nothing`, `skipped`, `refused`, `failed` or `alert`; the last two are red.',
			reason: "One stable word for why: `ok`, `no-permission`, `disabled`, `budget` \u2026",
			report: 'Path of the report, a JSON file.',
			transcript: "Path of the model's conversation, redacted, as JSON lines.",
			audit: 'Path of the audit log, as JSON lines.',
			'input-tokens': 'Tokens sent to the model.',
			'output-tokens': 'Tokens received from the model, thinking included.',
			'cost-usd': 'Price of the run in US dollars, an upper bound when the provider did not say.'
		};
		function contradictions(values, origins, env, config) {
			const mistakes = [];
			const server = values['mcp-server'];
			if (server === 'github-official') {
				if (!values['mcp-binary']) mistakes.push('`mcp-server` is github-official, so `mcp-binary` must name its binary');
				if (!values['mcp-sha256']) mistakes.push('`mcp-server` is github-official, so `mcp-sha256` must be its SHA-256: 64 hexadecimal digits');
				if (!values['mcp-token']) mistakes.push("`mcp-server` is github-official, so `mcp-token` must be a token with read rights for GitHub's server");
			} else {
				for (const name of [
					'mcp-binary',
					'mcp-sha256'
				]){
					if (values[name]) mistakes.push(`\`${name}\` is only for \`mcp-server: github-official\`, not for ${server}`);
				}
			}
			if (server === 'embedded' && values['mcp-token']) {
				mistakes.push('`mcp-token` is only for an MCP server that is not embedded; the embedded one uses `github-token`');
			}
			const named = values.repositories;
			const open = config === 'unread' && origins.repositories === 'default';
			for (const { repo } of open ? [] : (values['repository-tokens'] ?? [])){
				const where = `\`repository-tokens\` names ${repo.owner}/${repo.name}`;
				if (!named) mistakes.push(`${where}, but \`repositories\` is empty; name it there too`);
				else if (!named.some((one)=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__.Zj)(one, repo))) mistakes.push(`${where}, which is not one of \`repositories\``);
			}
			const missing = missingKey(values, env);
			if (missing && origins.provider !== 'default') {
				mistakes.push(`\`api-key\` is empty, but \`provider\` is ${values.provider}; pass \`api-key: \${{ secrets.${missing} }}\` and add the secret ${missing} to the repository`);
			}
			return mistakes;
		}
		const CODE_RUNS = "but this job runs the repository's code: give it no secret";
		function secretsGiven(inputs, given, env) {
			const named = Object.entries(inputs).filter(([name, row])=>row.secrets && given.has(name));
			return [
				...named.map(([name])=>name === 'github-token' ? "`github-token` holds the token of this run, but this job runs the repository's code: write `github-token: ''`" : `\`${name}\` is given, ${CODE_RUNS}`),
				...KEY_VARIABLES.filter((name)=>env[name]?.trim()).map((name)=>`the environment variable ${name} is set, ${CODE_RUNS}`)
			];
		}
		function offlineSettings(values, context) {
			const { settings } = settingsOf({
				...values,
				provider: 'none',
				'api-key': undefined
			}, context, {});
			return {
				...settings,
				token: '',
				repositoryTokens: []
			};
		}
		function keyOf(values, env) {
			const { keyEnv } = _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.r[values.provider];
			return values['api-key'] || (keyEnv && env[keyEnv]?.trim()) || undefined;
		}
		function missingKey(values, env) {
			const { keyEnv, needsKey } = _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.r[values.provider];
			return needsKey && !values['base-url'] && !keyOf(values, env) ? keyEnv : undefined;
		}
		function settingsOf(values, context, env, withoutModel = 'the report is made from the evidence alone, without a model') {
			const warnings = [];
			const apiKey = values.provider === 'none' ? undefined : keyOf(values, env);
			const missing = missingKey(values, env);
			if (missing) {
				warnings.push(`No key for ${values.provider}: ${withoutModel}. To ask one, add the secret ${missing} and pass \`api-key: \${{ secrets.${missing} }}\`.`);
			}
			const others = (values.repositories ?? []).filter((repo)=>!(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__.Zj)(repo, context.home));
			return {
				settings: {
					home: context.home,
					token: values['github-token'],
					repositoryTokens: values['repository-tokens'] ?? [],
					repositories: others,
					provider: missing ? 'none' : values.provider,
					...given({
						withoutModel: missing && `there is no key for ${_ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.r[values.provider].title}; add the secret ${missing} and pass it as \`api-key\``
					}),
					...given({
						model: values.model,
						apiKey,
						baseUrl: values['base-url'],
						temperature: values.temperature,
						context: values.context
					}),
					mcp: {
						server: values['mcp-server'],
						...given({
							binary: values['mcp-binary'],
							sha256: values['mcp-sha256'],
							token: values['mcp-token']
						})
					},
					trustedBots: values['trusted-bots'],
					configPath: values.config,
					dryRun: values['dry-run'],
					disabled: values.disabled,
					budget: {
						steps: values['max-steps'],
						toolCalls: _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.s.toolCalls,
						tokens: values['max-tokens'],
						costUsd: values['max-cost-usd'],
						minutes: values['timeout-minutes']
					},
					urls: context.urls,
					run: context.run,
					event: context.event
				},
				warnings
			};
		}
		function given(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value])=>value !== undefined));
		}
		function listOf(names) {
			return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
		}
	}),
	59257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Q: ()=>(defineAction)
		});
		const defineAction = (action)=>action;
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
	23723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$Q: ()=>(clip),
			AS: ()=>(pairs),
			Jt: ()=>(flag),
			OZ: ()=>(url),
			Pk: ()=>(bots),
			Qq: ()=>(text),
			U9: ()=>(count),
			_: ()=>(decimal),
			bN: ()=>(repositories),
			e9: ()=>(shaped),
			p_: ()=>(list),
			q3: ()=>(httpUrl),
			rJ: ()=>(secret),
			yL: ()=>(oneOf)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94395);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
		function row(about, options, kind) {
			const made = {
				about,
				allowed: kind.allowed,
				fallback: options.default,
				expression: options.expression,
				config: options.config,
				json: kind.json ?? 'string',
				required: options.required ?? false,
				secrets: kind.secrets,
				parse: kind.parse,
				always: options.default !== undefined || options.required === true
			};
			return made;
		}
		const NONE = {};
		const text = (about, options = NONE)=>row(about, options, {
				allowed: `text of at most ${options.max ?? 500} characters`,
				parse: (value, mistake)=>value.length <= (options.max ?? 500) ? value : mistake(`it has ${value.length} characters`)
			});
		const TRUE = [
			'true',
			'yes',
			'on',
			'1'
		];
		const FALSE = [
			'false',
			'no',
			'off',
			'0'
		];
		const flag = (about, options = NONE)=>row(about, options, {
				allowed: 'true or false',
				json: 'boolean',
				parse: (value, mistake)=>{
					const word = value.toLowerCase();
					return TRUE.includes(word) ? true : FALSE.includes(word) ? false : mistake();
				}
			});
		const within = (n, { min = 0, max = Number.MAX_SAFE_INTEGER })=>n >= min && n <= max;
		const between = ({ min = 0, max })=>(max === undefined ? `, at least ${min}` : ` from ${min} to ${max}`);
		const count = (about, options = NONE)=>row(about, options, {
				allowed: `a whole number${between(options)}`,
				json: 'integer',
				parse: (value, mistake)=>/^[0-9]{1,15}$/.test(value) && within(Number(value), options) ? Number(value) : mistake()
			});
		const decimal = (about, options = NONE)=>row(about, options, {
				allowed: `a number${between(options)}`,
				json: 'number',
				parse: (value, mistake)=>/^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(value) && within(Number(value), options) ? Number(value) : mistake()
			});
		const oneOf = (about, words, options = NONE)=>row(about, options, {
				allowed: `one of ${words.join(', ')}`,
				parse: (value, mistake)=>words.find((word)=>word === value.toLowerCase()) ?? mistake()
			});
		const secret = (about, options = NONE)=>row(about, options, {
				allowed: 'a secret, on one line',
				secrets: (value)=>[
						value
					],
				parse: (value, mistake)=>(/[\r\n]/.test(value) ? mistake('it has more than one line') : value)
			});
		const url = (about, options = NONE)=>row(about, options, {
				allowed: 'an http or https address without a user name',
				parse: (value, mistake)=>httpUrl(value) ?? mistake()
			});
		function httpUrl(value) {
			if (!URL.canParse(value) || /\s/.test(value)) return undefined;
			const { protocol, username, password } = new URL(value);
			return /^https?:$/.test(protocol) && !username && !password ? value.replace(/\/+$/, '') : undefined;
		}
		const shaped = (about, allowed, read, options = NONE)=>row(about, options, {
				allowed,
				parse: (value, mistake)=>read(value) ?? mistake()
			});
		const entries = (value)=>value.split(/\r?\n/).flatMap((line)=>line.replace(/(^|\s)#.*$/, '').split(',')).map((entry)=>entry.trim()).filter((entry)=>entry !== '');
		const list = (about, allowed, read, options = NONE)=>row(about, options, {
				allowed,
				json: 'array',
				parse: (value, mistake)=>{
					const found = entries(value).map((entry)=>({
							entry,
							read: read(entry)
						}));
					for (const wrong of found.filter((one)=>one.read === undefined))mistake(`it contains "${clip(wrong.entry)}"`);
					return found.flatMap((one)=>(one.read === undefined ? [] : [
							one.read
						]));
				}
			});
		const repositories = (about, options = NONE)=>list(about, 'owner/repository, separated by commas or line ends', _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__.E3, options);
		const bots = (about, options = NONE)=>list(about, 'login:id, separated by commas or line ends', _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.vT, options);
		const pairs = (about, options = NONE)=>row(about, options, {
				allowed: 'lines of owner/repository=token',
				secrets: (value)=>lines(value).map((line)=>line.slice(line.indexOf('=') + 1).trim()),
				parse: (value, mistake)=>{
					const found = lines(value).map((line)=>{
						const [, name = '', token = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
						return {
							repo: (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__.E3)(name),
							token: token.trim()
						};
					});
					return found.flatMap(({ repo, token }, index)=>{
						if (repo && /^\S+$/.test(token)) return [
							{
								repo,
								token
							}
						];
						mistake(`entry ${index + 1} is not owner/repository=token`);
						return [];
					});
				}
			});
		const lines = (value)=>value.split(/\r?\n/).map((line)=>line.trim()).filter((line)=>line !== '');
		const clip = (value)=>{
			const line = value.replace(/\s+/g, ' ');
			return line.length > 80 ? `${line.slice(0, 79)}\u{2026}` : line;
		};
	})
};
