export const id = 3345;
export const ids = [
	3345
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
