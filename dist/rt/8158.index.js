export const id = 8158;
export const ids = [
	8158
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
	78158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runAction: ()=>(runAction)
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(807);
		var domain_report = __webpack_require__(14077);
		var wire = __webpack_require__(99809);
		var config = __webpack_require__(72378);
		var text_redact = __webpack_require__(96732);
		var json = __webpack_require__(55012);
		var neutralize = __webpack_require__(94561);
		var inputs = __webpack_require__(23723);
		;
		const UNCLEAN = 'What this run has to say could not be cleaned of secrets, so nothing of it is shown. This is a bug in ai-devops; please report it.';
		const LONGEST = 1_000_000;
		async function cleanReport(report, secrets, env) {
			try {
				const { redact } = await (0, text_redact.loadRedactor)(secrets.all());
				const server = (0, inputs.q3)(env['GITHUB_SERVER_URL'] || 'https://github.com');
				const told = (0, json.zO)(report, redact);
				const options = {
					allowLinks: server ? [
						server,
						...namedBy(told, server)
					] : [],
					maxChars: LONGEST
				};
				const sentence = (text)=>(0, neutralize.neutralize)(text, options);
				return {
					...told,
					message: sentence(told.message),
					refused: told.refused.map((one)=>({
							...one,
							why: sentence(one.why)
						})),
					summary: sentence(told.summary)
				};
			} catch  {
				return {
					...{
						job: report.job,
						outcome: report.outcome === 'alert' ? 'alert' : 'failed',
						reason: 'bug',
						message: UNCLEAN
					},
					...{
						applied: [],
						refused: [],
						spent: report.spent,
						outputs: {},
						summary: ''
					}
				};
			}
		}
		const namedBy = ({ applied, links = [] }, server)=>[
				...applied.flatMap(({ url })=>url ?? []),
				...links
			].filter((url)=>url.startsWith(`${server}/`) && URL.canParse(url));
		async function tellBug(error, secrets, log) {
			const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
			try {
				log.info((await (0, text_redact.loadRedactor)(secrets.all())).redact(stack));
			} catch  {
				log.info('The stack could not be cleaned of secrets, so it is not shown.');
			}
		}
		var common = __webpack_require__(41327);
		var repo = __webpack_require__(94395);
		;
		function readContext(env) {
			const home = (0, repo.E3)(env['GITHUB_REPOSITORY'] ?? '');
			if (!home) throw new errors.yo('GITHUB_REPOSITORY is not owner/repository. Run this action on a GitHub Actions runner.');
			const urls = {
				api: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
				graphql: address(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
				server: address(env, 'GITHUB_SERVER_URL', 'https://github.com')
			};
			const id = positive(env['GITHUB_RUN_ID']);
			const actor = env['GITHUB_ACTOR'] ?? '';
			const actorId = positive(env['GITHUB_ACTOR_ID']);
			const number = positive(env['GITHUB_RUN_NUMBER']);
			const workspaceHead = checkedOut(env['GITHUB_WORKSPACE']);
			return {
				home,
				urls,
				run: {
					id,
					...(number > 0 ? {
						number
					} : {}),
					attempt: positive(env['GITHUB_RUN_ATTEMPT']) || 1,
					url: `${urls.server}/${home.owner}/${home.name}/actions/runs/${id}`,
					actor,
					...(actorId > 0 ? {
						actorId
					} : {}),
					triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || actor,
					...workflowOf(env['GITHUB_WORKFLOW_REF'], home)
				},
				event: {
					name: env['GITHUB_EVENT_NAME'] ?? '',
					payload: readEvent(env['GITHUB_EVENT_PATH'])
				},
				...(workspaceHead ? {
					workspaceHead
				} : {})
			};
		}
		function workflowOf(ref, home) {
			const prefix = `${home.owner}/${home.name}/`;
			const file = ref?.split('@')[0] ?? '';
			return file.toLowerCase().startsWith(prefix.toLowerCase()) ? {
				workflowPath: file.slice(prefix.length)
			} : {};
		}
		function address(env, name, usual) {
			const found = (0, inputs.q3)(env[name] || usual);
			if (!found) throw new errors.yo(`${name} is not an http or https address.`);
			return found;
		}
		const positive = (text)=>(/^[1-9][0-9]{0,15}$/.test(text ?? '') ? Number(text) : 0);
		function readEvent(file) {
			if (!file) throw new errors.yo('GITHUB_EVENT_PATH is not set. Run this action on a GitHub Actions runner.');
			let text;
			try {
				text = (0, external_node_fs_.readFileSync)(file, 'utf8');
			} catch (error) {
				throw new errors.yo(`The event file GITHUB_EVENT_PATH cannot be read: ${(0, errors.bD)(error)}.`, {
					cause: error
				});
			}
			try {
				const payload = JSON.parse(text);
				if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
			} catch (error) {
				throw new errors.yo(`The event file GITHUB_EVENT_PATH is not JSON: ${(0, errors.bD)(error)}.`, {
					cause: error
				});
			}
			throw new errors.yo('The event file GITHUB_EVENT_PATH is not a JSON object.');
		}
		function checkedOut(workspace) {
			if (!workspace) return undefined;
			const git = external_node_path_.join(workspace, '.git');
			const read = (name)=>{
				const file = external_node_path_.join(git, name);
				return (0, external_node_fs_.existsSync)(file) ? (0, external_node_fs_.readFileSync)(file, 'utf8').trim() : '';
			};
			const head = read('HEAD');
			const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
			if (!ref) return head.toLowerCase() || undefined;
			if (ref.split('/').includes('..')) return undefined;
			const packed = read('packed-refs').split('\n').find((line)=>line.endsWith(` ${ref}`));
			return (read(ref) || packed?.split(' ')[0] || '').toLowerCase() || undefined;
		}
		var build_log = __webpack_require__(22334);
		var models = __webpack_require__(69460);
		var fetch = __webpack_require__(83975);
		;
		function namedAddresses(context, values, more = []) {
			const addresses = [
				...more,
				...Object.values(context.urls),
				values['base-url'] ?? models.r[values.provider].defaultBaseUrl,
				values['mcp-server']
			];
			return addresses.filter((address)=>address !== undefined && URL.canParse(address));
		}
		function closeNetwork(env) {
			globalThis.fetch = (0, fetch.x)({
				allow: [],
				env
			});
		}
		function networkGuard(context, env) {
			const real = globalThis.fetch;
			return (values, more)=>{
				globalThis.fetch = real;
				globalThis.fetch = (0, fetch.x)({
					allow: namedAddresses(context, values, more),
					env
				});
			};
		}
		var ports = __webpack_require__(94608);
		var publish = __webpack_require__(4123);
		;
		const envName = (input)=>`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
		function readInputs(inputs, env, mask) {
			const texts = Object.entries(inputs).map(([name, row])=>({
					name,
					row,
					text: (env[envName(name)] ?? '').trim()
				}));
			for (const { name, row, text } of texts){
				for (const value of row.secrets?.(text) ?? [])if (value !== '') mask(name, value);
			}
			const values = new Map();
			const mistakes = [];
			const missing = [];
			for (const { name, row, text } of texts){
				if (text !== '') {
					const value = parseOne(name, row, text, mistakes);
					if (value !== undefined) values.set(name, value);
				} else if (row.required) {
					missing.push(`\`${name}\` is empty; allowed: ${row.allowed}`);
				}
			}
			return {
				values,
				mistakes,
				missing
			};
		}
		function parseOne(name, row, text, mistakes) {
			return row.parse(text, (why)=>{
				const what = why ?? (row.secrets ? 'is not accepted' : `is "${(0, inputs.$Q)(text)}"`);
				mistakes.push(`\`${name}\`${why ? ': ' : ' '}${what}; allowed: ${row.allowed}`);
				return undefined;
			});
		}
		function settle(inputs, given, config = {}) {
			const settled = Object.entries(inputs).map(([name, row])=>{
				if (given.values.has(name)) return [
					name,
					given.values.get(name),
					'input'
				];
				const configured = row.config === undefined ? undefined : lookUp(config, row.config);
				if (configured !== undefined) return [
					name,
					configured,
					'config'
				];
				return [
					name,
					row.fallback === undefined ? undefined : row.parse(row.fallback, ()=>undefined),
					'default'
				];
			});
			return {
				values: Object.fromEntries(settled.map(([name, value])=>[
						name,
						value
					])),
				origins: Object.fromEntries(settled.map(([name, , origin])=>[
						name,
						origin
					]))
			};
		}
		function lookUp(config, key) {
			let at = config;
			for (const part of key.split('.')){
				at = typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? at[part] : undefined;
			}
			return at;
		}
		const complain = (mistakes)=>mistakes.length === 1 ? `Wrong input: ${mistakes[0]}.` : `${mistakes.length} inputs are wrong:\n${mistakes.map((one)=>`- ${one}`).join('\n')}`;
		;
		async function runAction(action, env = process.env) {
			const secrets = (0, ports.actionsSecrets)();
			const log = (0, build_log._)(secrets);
			const stop = new AbortController();
			const unhook = onSignals(stop);
			const paths = {};
			const clean = [];
			let report;
			try {
				(0, ports.addEnvironmentSecrets)(env, secrets);
				const given = readInputs(action.inputs, env, secrets.add);
				if (given.values.get('disabled') === true) {
					report = disabled(action, 'the input `disabled`');
				} else {
					const context = readContext(env);
					const early = settled(action, given);
					const offline = action.offline?.(early.values) ?? false;
					const mistakes = [
						...given.mistakes,
						...(offline ? (0, common.Rz)(action.inputs, given.values, env) : [
							...given.missing,
							...(0, common.vM)(host_common(early.values), origins(early.origins), env, 'unread')
						]),
						...(action.contradictions?.(early.values, 'unread') ?? [])
					];
					if (mistakes.length > 0) throw new errors.yo(complain(mistakes));
					const host = openHost(env, context, {
						log,
						secrets,
						stop,
						paths,
						clean
					});
					const begin = offline ? startOffline : start;
					report = await Promise.race([
						begin(action, given, context, host, env),
						graceOver(stop.signal)
					]);
				}
			} catch (error) {
				report = stop.signal.aborted ? cancelled(action) : await failed(action, error, {
					log,
					secrets
				});
			}
			log.endGroup();
			if (stop.signal.aborted && report.outcome !== 'failed') report = {
				...report,
				...CANCELLED
			};
			const told = await cleanReport(report, secrets, env);
			const code = stop.signal.aborted ? 130 : (0, domain_report.iI)(told.outcome) ? 1 : 0;
			await (0, publish.mk)(action, told, paths, log);
			for (const close of clean)close();
			unhook();
			return code;
		}
		function settled(action, given, config) {
			const { values, origins: from } = settle(action.inputs, given, config);
			const silent = action.asks?.(values) === false;
			return {
				values: silent ? {
					...values,
					provider: 'none'
				} : values,
				origins: from
			};
		}
		async function start(action, given, context, host, env) {
			const guard = networkGuard(context, env);
			const first = settled(action, given);
			guard(host_common(first.values), action.servers?.(first.values));
			const before = (0, common.f5)(host_common(first.values), context, env).settings;
			const config = await readConfiguration(before, first.origins['config'] === 'input', host);
			const { values, origins: from } = settled(action, given, config);
			const mistakes = [
				...(0, common.vM)(host_common(values), origins(from), env, 'read'),
				...(action.contradictions?.(values, 'read') ?? [])
			];
			if (mistakes.length > 0) throw new errors.yo(complain(mistakes));
			if (host_common(values).disabled) return disabled(action, `\`disabled\` in ${before.configPath}`);
			const { settings, warnings } = (0, common.f5)(host_common(values), context, env, action.withoutModel?.(values));
			guard(host_common(values), action.servers?.(values));
			const report = await action.job({
				values,
				settings,
				host
			});
			if (![
				'nothing',
				'skipped',
				'refused'
			].includes(report.outcome)) for (const one of warnings)host.log.warning(one);
			return report;
		}
		async function startOffline(action, given, context, host, env) {
			closeNetwork(env);
			const inputs = new Map([
				...given.values,
				[
					'github-token',
					''
				]
			]);
			const { values } = settle(action.inputs, {
				...given,
				values: inputs
			});
			return action.job({
				values,
				settings: (0, common.zj)(host_common(values), context),
				host
			});
		}
		const host_common = (values)=>values;
		const origins = (from)=>from;
		async function readConfiguration(settings, asked, host) {
			const text = await (0, wire.im)(settings, host);
			const where = `${settings.configPath} of ${settings.home.owner}/${settings.home.name}`;
			if (text !== undefined) return (0, config.o4)(text, where);
			if (asked) throw new errors.yo(`\`config\` names ${settings.configPath}, which is not on the default branch. Add the file, or remove the input.`);
			return {};
		}
		function openHost(env, context, { log, secrets, stop, paths, clean }) {
			const folder = (0, ports.runFolder)(env, context.run);
			paths.audit = external_node_path_.join(folder, 'audit.jsonl');
			paths.transcript = external_node_path_.join(folder, "transcript.jsonl");
			paths.report = external_node_path_.join(folder, 'report.json');
			const work = external_node_path_.join(folder, 'work');
			(0, external_node_fs_.mkdirSync)(work);
			const audit = (0, ports.fileJournal)(paths.audit, log);
			const transcript = (0, ports.fileJournal)(paths.transcript, log);
			(0, external_node_fs_.writeFileSync)(paths.report, '{}\n', {
				mode: 0o600
			});
			clean.push(audit.close, transcript.close);
			return {
				env: (0, ports.childEnv)(env),
				fetch: stoppable(stop.signal),
				clock: ports.systemClock,
				log,
				secrets,
				random: ports.randomHex,
				audit,
				transcript,
				signal: stop.signal,
				machine: {
					folder: work,
					exec: lazyExec
				},
				...(context.workspaceHead ? {
					workspaceHead: context.workspaceHead
				} : {})
			};
		}
		const lazyExec = async (command, signal)=>{
			const { actionsExec } = await Promise.all([
				__webpack_require__.e(1260),
				__webpack_require__.e(8639)
			]).then(__webpack_require__.bind(__webpack_require__, 58639));
			return actionsExec()(command, signal);
		};
		const CANCELLED = {
			outcome: 'failed',
			reason: 'cancelled',
			message: 'The run was cancelled. The next run goes on where this one stopped.'
		};
		const cancelled = (action)=>({
				...(0, publish.V2)(action, CANCELLED.reason, CANCELLED.message)
			});
		const disabled = (action, by)=>({
				...(0, publish.V2)(action, 'disabled', `Switched off by ${by}; nothing was read or written.`),
				outcome: 'skipped',
				spent: domain_report.zx
			});
		async function failed(action, error, { log, secrets }) {
			if (error instanceof errors.E1) return (0, publish.V2)(action, (0, errors.sy)(error), error.message);
			if (error instanceof errors.yo) return (0, publish.V2)(action, 'user-error', error.message);
			if (error instanceof errors.PL) return {
				...(0, publish.V2)(action, 'guard', `${error.message} (rule ${error.rule})`),
				outcome: 'alert'
			};
			await tellBug(error, secrets, log);
			return (0, publish.V2)(action, 'bug', 'This is a bug in ai-devops, not in your workflow; its stack is in the log above. Please report it.');
		}
		const stoppable = (stop)=>async (input, init)=>{
				stop.throwIfAborted();
				const given = input instanceof Request ? input : undefined;
				if (![
					'GET',
					'HEAD'
				].includes((init?.method ?? given?.method ?? 'GET').toUpperCase())) return globalThis.fetch(input, init);
				const own = init?.signal ?? given?.signal;
				return globalThis.fetch(input, {
					...init,
					signal: own ? AbortSignal.any([
						own,
						stop
					]) : stop
				});
			};
		function graceOver(stop) {
			return new Promise((_, reject)=>{
				stop.addEventListener('abort', ()=>setTimeout(()=>reject(stop.reason), 1_000), {
					once: true
				});
			});
		}
		function onSignals(stop) {
			let timer;
			const heard = ()=>{
				if (stop.signal.aborted) process.exit(130);
				stop.abort(new Error('the run was cancelled'));
				timer = setTimeout(()=>process.exit(130), 3_000);
			};
			process.on('SIGINT', heard);
			process.on('SIGTERM', heard);
			return ()=>{
				clearTimeout(timer);
				process.off('SIGINT', heard);
				process.off('SIGTERM', heard);
			};
		}
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
	22334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			G: ()=>(command),
			_: ()=>(actionsLog)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96732);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83686);
		function command(name, text = '') {
			const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
			process.stdout.write(`::${name}::${escaped}\n`);
		}
		function actionsLog(secrets) {
			let open = false;
			const safe = cleaner(secrets);
			const endGroup = ()=>{
				if (open) command('endgroup');
				open = false;
			};
			return {
				debug: (text)=>command('debug', safe(text)),
				info: (text)=>void process.stdout.write(`${safe(text)}\n`),
				notice: (text)=>command('notice', safe(text)),
				warning: (text)=>command('warning', safe(text)),
				error: (text)=>command('error', safe(text)),
				group: (title)=>{
					endGroup();
					command('group', safe(title).replaceAll('\n', ' '));
					open = true;
				},
				endGroup
			};
		}
		function cleaner(secrets) {
			let known = -1;
			let made;
			return (text)=>{
				try {
					const all = secrets.all();
					if (!made || all.length !== known) made = (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_0__.redactor)(all);
					known = all.length;
					return (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_1__.s)(made.redact(text));
				} catch  {
					return 'A line could not be cleaned of secrets, so it is not shown.';
				}
			};
		}
	}),
	94608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			actionsSecrets: ()=>(actionsSecrets),
			addEnvironmentSecrets: ()=>(addEnvironmentSecrets),
			childEnv: ()=>(childEnv),
			fileJournal: ()=>(fileJournal),
			randomHex: ()=>(randomHex),
			runFolder: ()=>(runFolder),
			systemClock: ()=>(systemClock)
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(807);
		var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22334);
		const systemClock = {
			now: ()=>Date.now(),
			monotonic: ()=>performance.now(),
			sleep: async (ms, signal)=>{
				signal?.throwIfAborted();
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(ms, undefined, signal ? {
					signal
				} : {}).catch((error)=>{
					signal?.throwIfAborted();
					throw error;
				});
			}
		};
		const randomHex = (bytes)=>(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
		function actionsSecrets() {
			const known = new Map();
			return {
				add: (name, value)=>{
					if (value === '' || known.has(value)) return;
					known.set(value, name);
					(0, _log_js__WEBPACK_IMPORTED_MODULE_5__.G)('add-mask', value);
				},
				all: ()=>[
						...known
					].filter(([value])=>value.length >= 8).map(([value, name])=>({
							name,
							value
						}))
			};
		}
		const SECRET_NAME = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|(^|_)AUTH(_|$))/i;
		const NO_SECRET = /^(INPUT_|GITHUB_ACTION)|(_FILE|_PATH|_DIR|_HOME|_SOCK|_URL|_URI|_ID)$/i;
		const PLAIN_NUMBER = /^[+-]?[0-9]+([.,:][0-9]+)*$/;
		const PLACE = /^(https?:\/\/[a-z0-9.-]+(:[0-9]+)?(?=\/|$)|[A-Za-z]:[\\/]|~?\/|\.{1,2}[\\/])/;
		const PLAIN_PART = /^(?=.{0,20}$)([A-Z]?[a-z0-9._@ -]*|[A-Z0-9._ -]+)$/;
		const isPlain = (value)=>PLAIN_NUMBER.test(value) || (PLACE.test(value) && value.replace(PLACE, '').split(/[\\/]/).every((part)=>PLAIN_PART.test(part)));
		function addEnvironmentSecrets(env, secrets) {
			for (const [name, given] of Object.entries(env)){
				const value = given?.trim() ?? '';
				if (value.length >= 8 && SECRET_NAME.test(name) && !NO_SECRET.test(name) && !isPlain(value)) secrets.add(name, value);
			}
		}
		const CHILD_ENV = new Set('PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TMPDIR TEMP TMP SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS RUNNER_OS RUNNER_ARCH'.split(' '));
		const childEnv = (env)=>Object.fromEntries(Object.entries(env).flatMap(([name, value])=>value !== undefined && CHILD_ENV.has(name.toUpperCase()) ? [
					[
						name,
						value
					]
				] : []));
		function runFolder(env, run) {
			const base = node_path__WEBPACK_IMPORTED_MODULE_3__.join(env['RUNNER_TEMP'] || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'ai-devops');
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(base, {
					recursive: true
				});
				for(let step = 1;; step++){
					const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.join(base, `${run.id}-${run.attempt}${step === 1 ? '' : `-${step}`}`);
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
						return folder;
					} catch (error) {
						if (error.code !== 'EEXIST' || step > 999) throw error;
					}
				}
			} catch (error) {
				throw new _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.yo(`The audit log cannot be written below ${base}: ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}. Nothing was done.`, {
					cause: error
				});
			}
		}
		function fileJournal(file, log) {
			const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'a', 0o600);
			return {
				append: (record)=>{
					const line = `${JSON.stringify(record)}\n`;
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, line);
						(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
					} catch (error) {
						log.error(`${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)} cannot be written (${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}). The record: ${line}`);
						throw error;
					}
				},
				close: ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd)
			};
		}
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
	83975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			W: ()=>(EgressError),
			x: ()=>(guardedFetch)
		});
		var external_node_net_ = __webpack_require__(77030);
		;
		const REFUSED_V4 = [
			[
				'0.0.0.0',
				8
			],
			[
				'10.0.0.0',
				8
			],
			[
				'100.64.0.0',
				10
			],
			[
				'127.0.0.0',
				8
			],
			[
				'169.254.0.0',
				16
			],
			[
				'172.16.0.0',
				12
			],
			[
				'192.0.0.0',
				24
			],
			[
				'192.0.2.0',
				24
			],
			[
				'192.88.99.0',
				24
			],
			[
				'192.168.0.0',
				16
			],
			[
				'198.18.0.0',
				15
			],
			[
				'198.51.100.0',
				24
			],
			[
				'203.0.113.0',
				24
			],
			[
				'224.0.0.0',
				4
			],
			[
				'240.0.0.0',
				4
			]
		];
		function isPublicAddress(address) {
			const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
			const family = (0, external_node_net_.isIP)(bare);
			if (family === 4) return !refused().check(bare, 'ipv4');
			if (family !== 6) return false;
			const embedded = embeddedV4(bare);
			if (embedded !== undefined) return isPublicAddress(embedded);
			const groups = groupsOf(bare);
			const [first = 0, second = 0] = groups;
			if ((first & 0xe000) !== 0x2000) return false;
			if (first === 0x2001 && second < 0x0200) return false;
			if (first === 0x2001 && second === 0x0db8) return false;
			return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
		}
		function refused() {
			const list = new external_node_net_.BlockList();
			for (const [net, bits] of REFUSED_V4)list.addSubnet(net, bits, 'ipv4');
			return list;
		}
		function embeddedV4(address) {
			const groups = groupsOf(address);
			const [a, b, ...middle] = groups.slice(0, 6);
			const zeros = (numbers)=>numbers.every((number)=>number === 0);
			const mapped = zeros([
				a,
				b,
				...middle.slice(0, 3)
			]) && (middle[3] === 0xffff || middle[3] === 0);
			const translated = a === 0x64 && b === 0xff9b && zeros(middle);
			if (!mapped && !translated) return undefined;
			const [high = 0, low = 0] = groups.slice(6);
			return [
				high >> 8,
				high & 255,
				low >> 8,
				low & 255
			].join('.');
		}
		function groupsOf(address) {
			const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
			const [, before = '', ...bytes] = dotted ?? [];
			const [w = 0, x = 0, y = 0, z = 0] = bytes.map(Number);
			const text = dotted ? `${before}${((w << 8) | x).toString(16)}:${((y << 8) | z).toString(16)}` : address;
			const [head = '', tail] = text.split('::');
			const parse = (part)=>part.split(':').filter(Boolean).map((group)=>Number.parseInt(group, 16));
			const [left, right] = [
				parse(head),
				parse(tail ?? '')
			];
			return tail === undefined ? left : [
				...left,
				...Array(Math.max(0, 8 - left.length - right.length)).fill(0),
				...right
			];
		}
		;
		function proxyFor(url, env) {
			const read = (name)=>(env[name.toLowerCase()] ?? env[name] ?? '').trim();
			if (skips(url, read('NO_PROXY'))) return undefined;
			const text = read(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
			if (text === '') return undefined;
			const address = /^https?:\/\//i.test(text) ? text : `http://${text}`;
			if (!URL.canParse(address)) return undefined;
			const { origin, username, password } = new URL(address);
			if (username === '') return {
				uri: origin
			};
			const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			return {
				uri: origin,
				token: `Basic ${Buffer.from(credentials).toString('base64')}`
			};
		}
		function skips(url, list) {
			const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
			const port = url.port || (url.protocol === 'https:' ? '443' : '80');
			return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry)=>{
				if (entry === '*') return true;
				const [, name = entry, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
				if (wanted !== undefined && wanted !== port) return false;
				const suffix = name.replace(/^\*?\./, '');
				return host === suffix || host.endsWith(`.${suffix}`);
			});
		}
		;
		class EgressError extends Error {
			name = 'EgressError';
		}
		const MOST_HOPS = 5;
		const SECRET_HEADERS = [
			'authorization',
			'proxy-authorization',
			'cookie',
			'x-goog-api-key',
			'x-api-key',
			'api-key'
		];
		function guardedFetch(options) {
			const send = options.fetch ?? globalThis.fetch;
			const isAllowed = allowList(options.allow);
			const resolve = options.lookup ?? systemLookup;
			const proxies = new Map();
			return async (input, init)=>{
				const given = input instanceof Request ? input : undefined;
				const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
				const mode = init?.redirect ?? given?.redirect ?? 'follow';
				const signal = init?.signal ?? given?.signal ?? null;
				let headers = new Headers(init?.headers ?? given?.headers);
				let url = new URL(given?.url ?? String(input));
				if (!isAllowed(url)) throw new EgressError(`E6: ${url.host} is not named in any input, so nothing is sent to it.`);
				let response = await through(proxies, options.env, url, send, input, {
					...init,
					redirect: 'manual'
				});
				for(let hop = 1; isRedirect(response) && mode !== 'manual'; hop++){
					const next = target(response, url);
					if (next === undefined) return response;
					if (mode === 'error') throw new EgressError(`E6: ${url.host} redirects, and this request must not be redirected.`);
					if (hop > MOST_HOPS) throw new EgressError(`E6: ${url.host} redirects more than ${MOST_HOPS} times.`);
					if (method !== 'GET' && method !== 'HEAD') {
						throw new EgressError(`E6: ${url.host} redirects a ${method}, which is not followed.`);
					}
					await response.body?.cancel();
					const isOther = next.origin !== url.origin;
					const known = isAllowed(next) || (isAllowed(url) && next.hostname === url.hostname && !downgrades(url, next));
					if (isOther && next.protocol !== 'https:' && !known) {
						throw new EgressError(`E6: ${url.host} redirects to ${next.host} without https.`);
					}
					if (isOther) headers = withoutSecrets(headers);
					url = next;
					const again = {
						method,
						headers,
						signal,
						redirect: 'manual'
					};
					response = known ? await through(proxies, options.env, url, send, url.href, again) : await toStranger(url, again, options, send, resolve, proxies);
				}
				return response;
			};
		}
		const downgrades = (from, to)=>from.protocol === 'https:' && to.protocol !== 'https:';
		const isRedirect = ({ status })=>[
				301,
				302,
				303,
				307,
				308
			].includes(status);
		function target(response, from) {
			const location = response.headers.get('location');
			if (location === null || !URL.canParse(location, from.href)) return undefined;
			const next = new URL(location, from.href);
			if (next.username !== '' || next.password !== '') {
				throw new EgressError(`E6: ${from.host} redirects to an address with a password in it.`);
			}
			return next;
		}
		async function toStranger(url, init, { env, fetch: injected }, send, resolve, proxies) {
			const proxy = proxyFor(url, env ?? {});
			const host = url.hostname.replace(/^\[|\]$/g, '');
			const addresses = await resolve(host).catch((error)=>{
				if (proxy) return [];
				throw new EgressError(`E6: ${url.host} cannot be resolved.`, {
					cause: error
				});
			});
			if (!proxy && addresses.length === 0) throw new EgressError(`E6: ${url.host} has no address.`);
			const hidden = addresses.find(({ address })=>!isPublicAddress(address));
			if (hidden) throw new EgressError(`E6: a redirect leads to ${url.host}, which is not on the public internet.`);
			if (proxy) return through(proxies, env, url, send, url.href, init);
			if (injected) return send(url.href, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const dispatcher = new undici.Agent({
				pipelining: 0,
				connect: {
					lookup: (_host, lookupOptions, done)=>{
						if (lookupOptions.all) done(null, addresses);
						else done(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
					}
				}
			});
			return viaUndici(undici, url.href, init, dispatcher);
		}
		async function through(proxies, env, url, send, input, init) {
			const proxy = proxyFor(url, env ?? {});
			if (!proxy) return send(input, init);
			const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
			const request = new Request(input, init);
			const plain = {
				method: request.method,
				headers: request.headers,
				redirect: 'manual',
				signal: request.signal,
				...(request.body ? {
					body: await request.arrayBuffer()
				} : {})
			};
			const agent = proxies.get(proxy.uri) ?? new undici.ProxyAgent(proxy);
			proxies.set(proxy.uri, agent);
			return viaUndici(undici, url.href, plain, agent);
		}
		async function viaUndici(undici, url, init, dispatcher) {
			const headers = Object.fromEntries(new Headers(init.headers));
			const sent = {
				...init,
				headers,
				dispatcher
			};
			return (await undici.fetch(url, sent));
		}
		function withoutSecrets(headers) {
			const kept = new Headers(headers);
			for (const name of SECRET_HEADERS)kept.delete(name);
			return kept;
		}
		function allowList(entries) {
			const origins = new Set();
			const hosts = new Set();
			for (const entry of entries){
				if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry)) {
					if (URL.canParse(entry)) origins.add(new URL(entry).origin);
				} else hosts.add(entry.toLowerCase());
			}
			return (url)=>(url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '' && (origins.has(url.origin) || hosts.has(url.hostname) || hosts.has(url.host));
		}
		async function systemLookup(host) {
			const { lookup } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 71553, 19));
			return lookup(host, {
				all: true
			});
		}
	}),
	83686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			s: ()=>(logSafe)
		});
		var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);
		function logSafe(text) {
			return (0, _invisible_js__WEBPACK_IMPORTED_MODULE_0__._)(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')).replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
		}
	})
};
