export const id = 3315;
export const ids = [
	3315
];
export const modules = {
	73315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			aiCreateFix: ()=>(aiCreateFix),
			fixInputs: ()=>(fixInputs),
			fixOf: ()=>(fixOf),
			fixOutputs: ()=>(fixOutputs)
		});
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68030);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72378);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39880);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46079);
		var _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99809);
		var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41327);
		var _define_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59257);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23723);
		const glob = (entry)=>(entry.length <= 200 && !/[{}]/.test(entry) ? entry : undefined);
		const person = (entry)=>/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(?:\/[A-Za-z0-9_.-]{1,100})?$/.test(entry) ? entry : undefined;
		const GLOBS = 'globs of at most 200 characters and without braces, separated by commas or line ends';
		const fixInputs = {
			'issue-number': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('The issue to repair, for `workflow_dispatch`. Empty: the issue of the event.', {
				min: 1,
				max: 2_000_000_000
			}),
			stage: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('What this step does: everything, or one of the three jobs that keep the model, the code of the repository and the right to write apart.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.a, {
				default: 'all'
			}),
			mode: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('What is asked for where no comment says it: `fix` starts from a triage, `quickfix` goes straight to code for any issue, `plan` only plans.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_2__.l, {
				default: 'fix'
			}),
			alternatives: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many proposals are made, each without knowledge of the others, of which the best is published.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['alternatives'],
				default: '1',
				config: 'fix.alternatives'
			}),
			change: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('A change of infrastructure as JSON, with the alert that asks for it, for `workflow_dispatch`, `repository_dispatch` and `schedule`. No issue and no model has a part in it.', {
				max: 60_000
			}),
			approvers: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('Who is asked to approve a change of high risk, beside the owners of its paths: logins, and teams as organisation/team.', 'logins, and teams as organisation/team, at most 15, separated by commas or line ends', person, {
				config: 'fix.approvers'
			}),
			'min-confidence': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__._)('A triage that is less sure than this is not worth a fix.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['min-confidence'],
				default: '0.6',
				config: 'fix.min-confidence'
			}),
			'max-attempts': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many fixes are tried for one issue.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-attempts'],
				default: '3',
				config: 'fix.max-attempts'
			}),
			branch: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('How the branch is called: `{issue}` and `{run}` stand for the numbers of issue and run.', {
				default: 'ci-fix-issue-{issue}-{run}',
				config: 'fix.branch',
				max: 100
			}),
			'fix-repositories': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.bN)('Repositories beside this one that a fix may be written to. Each must be among `repositories`, and its token must be allowed to write there.', {
				config: 'fix.repositories'
			}),
			'allowed-paths': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('The files that a fix may touch. Empty: all that are not protected.', GLOBS, glob, {
				config: 'fix.allowed-paths'
			}),
			'protected-paths': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.p_)('Files that a fix must not touch, beside those that it never may.', GLOBS, glob, {
				config: 'fix.protected-paths'
			}),
			'max-files': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many files a fix may touch.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-files'],
				default: '10',
				config: 'fix.max-files'
			}),
			'max-lines': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How many lines it may add and remove, together.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-lines'],
				default: '400',
				config: 'fix.max-lines'
			}),
			'setup-command': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('Run first, without the fix and with network: what the other commands need.', {
				max: 10_000
			}),
			'reproduce-command': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('Shows the failure: it must fail without the fix and pass with it.', {
				max: 10_000
			}),
			'validate-command': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('Must pass with the fix.', {
				max: 10_000
			}),
			'validation-isolation': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.yL)('What the commands are kept apart by: a `job` that holds no secret, `bubblewrap`, or nothing (`unsafe`). Empty: `job` in the stage validate, else `bubblewrap`.', _ai_devops_core__WEBPACK_IMPORTED_MODULE_4__.Ce),
			'validation-network': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)('Whether the commands after the setup may use the network.', {
				default: 'false'
			}),
			'command-minutes': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Wall time of one command, in minutes.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['command-minutes'],
				default: '10',
				config: 'fix.command-minutes'
			}),
			'max-validation-rounds': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('How often the model is shown a failed validation and may try again; stage all.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['max-validation-rounds'],
				default: '3',
				config: 'fix.max-validation-rounds'
			}),
			plan: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('The folder that the stage propose left, for the stages validate and publish.', {
				max: 1_000
			}),
			'plan-sha256': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.e9)('SHA-256 of that plan: the output of the same name of the stage propose.', '64 hexadecimal digits', (value)=>(/^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined)),
			validation: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Qq)('For the stage publish, the file that the stage validate left; or `none` to publish what nobody tried out.', {
				max: 1_000
			}),
			'timeout-minutes': (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.U9)('Wall time of the whole run, in minutes.', {
				..._ai_devops_core__WEBPACK_IMPORTED_MODULE_3__.$M['timeout-minutes'],
				default: '30',
				config: 'timeout-minutes'
			})
		};
		const fixOutputs = {
			'pull-requests': 'JSON: the pull requests of this fix: `[{"repository":"acme/shop","number":12,"url":"\u2026","risk":"low"}]`.',
			branch: 'The branch of the fix, the plan or the change.',
			change: 'The id of the change of infrastructure.',
			risk: '`low`, `medium` or `high`: the highest of its pull requests.',
			plan: 'The folder that the stage propose leaves for the other two.',
			'plan-sha256': 'SHA-256 of its plan.',
			validation: '`passed`, `failed`, `not-reproduced`, `broken` or `none`.',
			'validation-file': 'The file that the stage validate leaves for the stage publish.',
			'comment-url': 'Where the comment stands.',
			issue: 'The number of the issue.'
		};
		function fixOf(values, home) {
			return {
				...(values['issue-number'] === undefined ? {} : {
					issueNumber: values['issue-number']
				}),
				stage: values.stage,
				mode: values.mode,
				alternatives: values.alternatives,
				...(values.change ? {
					change: values.change
				} : {}),
				approvers: values.approvers ?? [],
				minConfidence: values['min-confidence'],
				maxAttempts: values['max-attempts'],
				branch: values.branch,
				targets: (values['fix-repositories'] ?? []).filter((repo)=>!(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.Zj)(repo, home)),
				limits: {
					allowedPaths: values['allowed-paths'] ?? [],
					protectedPaths: values['protected-paths'] ?? [],
					maxFiles: values['max-files'],
					maxLines: values['max-lines']
				},
				commands: {
					setup: values['setup-command'] ?? '',
					reproduce: values['reproduce-command'] ?? '',
					validate: values['validate-command'] ?? ''
				},
				isolation: values['validation-isolation'] ?? (values.stage === 'validate' ? 'job' : 'bubblewrap'),
				network: values['validation-network'],
				commandMinutes: values['command-minutes'],
				rounds: values['max-validation-rounds'],
				...(values.plan ? {
					planFolder: values.plan
				} : {}),
				...(values['plan-sha256'] ? {
					planSha256: values['plan-sha256']
				} : {}),
				...(values.validation ? {
					validation: values.validation
				} : {})
			};
		}
		const COMMANDS = [
			'setup-command',
			'reproduce-command',
			'validate-command'
		];
		const HANDED_ON = [
			'plan',
			'plan-sha256'
		];
		function fixContradictions(values, config = 'read') {
			const { stage } = values;
			const mistakes = [];
			const fault = (0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_6__.rG)(values.branch);
			if (fault) mistakes.push(`\`branch\` ${fault}`);
			if (stage === 'validate' || stage === 'publish') {
				if (!values.plan) mistakes.push(`\`stage\` is ${stage}, so \`plan\` must be the folder that the stage propose left`);
				if (!values['plan-sha256']) mistakes.push(`\`stage\` is ${stage}, so \`plan-sha256\` must be the output of the stage propose, passed on as an output of its job`);
			} else {
				for (const name of HANDED_ON.filter((one)=>values[one]))mistakes.push(`\`${name}\` is only for the stages validate and publish, not for ${stage}`);
			}
			if (stage === 'publish' && !values.validation) mistakes.push('`stage` is publish, so `validation` must be the file that the stage validate left; or type out `none` to publish what nobody tried out');
			if (values.validation && stage !== 'publish') mistakes.push(`\`validation\` is only for the stage publish, not for ${stage}`);
			if (values.alternatives > 1 && stage === 'propose') mistakes.push(`\`alternatives\` is ${values.alternatives}, and only \`stage: all\` can try out several; set it to 1 for the stage propose`);
			if (values.change && stage !== 'all') mistakes.push(`\`change\` needs no model and runs nothing, so it has no stages; leave out \`stage: ${stage}\``);
			if (values.change && values.mode !== 'fix') mistakes.push('`change` and `mode` are two things; leave one out');
			const commands = COMMANDS.filter((name)=>values[name]);
			if (commands.length === 1 && values['setup-command'] && (stage === 'all' || stage === 'validate')) mistakes.push('`setup-command` alone proves nothing; add `reproduce-command` or `validate-command`');
			if (stage === 'propose' || stage === 'publish') {
				for (const name of commands)mistakes.push(`\`${name}\` is run by the stage validate; move it there from ${stage}`);
			} else if (stage === 'all' && commands.length > 0 && values['validation-isolation'] === 'job') {
				mistakes.push('`validation-isolation` is job, but this job has a token and runs every stage; take bubblewrap, or run the commands in a job of their own with `stage: validate`');
			}
			if (config === 'read' || values.repositories) {
				for (const repo of values['fix-repositories'] ?? [])if (!values.repositories?.some((one)=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.Zj)(one, repo))) mistakes.push(`\`fix-repositories\` names ${(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_5__.fq)(repo)}, which is not one of \`repositories\``);
			}
			return mistakes;
		}
		const READ = 'read';
		const WRITE = 'write';
		const aiCreateFix = (0, _define_js__WEBPACK_IMPORTED_MODULE_7__.Q)({
			folder: 'ai-create-fix',
			name: 'ai-create-fix',
			title: 'AI create fix',
			about: 'Turn the triage of a failed run into a guarded, validated draft pull request.',
			branding: {
				icon: 'git-pull-request',
				color: 'blue'
			},
			inputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
				...fixInputs
			},
			outputs: {
				..._common_js__WEBPACK_IMPORTED_MODULE_0__.e5,
				...fixOutputs
			},
			permissions: [
				{
					stage: 'all',
					scope: 'actions',
					access: READ,
					why: 'read the failed run and its logs'
				},
				{
					stage: 'all',
					scope: 'contents',
					access: WRITE,
					why: 'read files and commits; write the branch and the commit'
				},
				{
					stage: 'all',
					scope: 'issues',
					access: WRITE,
					why: 'read the issue; write the comment, the reaction and labels'
				},
				{
					stage: 'all',
					scope: 'pull-requests',
					access: WRITE,
					why: 'read pull requests; open the draft, ask for reviews'
				},
				{
					stage: 'propose',
					scope: 'actions',
					access: READ,
					why: 'read the failed run and its logs'
				},
				{
					stage: 'propose',
					scope: 'contents',
					access: READ,
					why: 'read files, commits and the configuration'
				},
				{
					stage: 'propose',
					scope: 'issues',
					access: READ,
					why: 'read the issue and its comments'
				},
				{
					stage: 'propose',
					scope: 'pull-requests',
					access: READ,
					why: 'see whether a fix is open already'
				},
				{
					stage: 'change',
					scope: 'contents',
					access: WRITE,
					why: 'read the file; write the branch and the commit'
				},
				{
					stage: 'change',
					scope: 'pull-requests',
					access: WRITE,
					why: 'open the pull request, label it, ask for reviews'
				},
				{
					stage: 'publish',
					scope: 'contents',
					access: WRITE,
					why: 'write the branch and the commit'
				},
				{
					stage: 'publish',
					scope: 'issues',
					access: WRITE,
					why: 'write the comment and labels'
				},
				{
					stage: 'publish',
					scope: 'pull-requests',
					access: WRITE,
					why: 'open the draft, ask for reviews'
				}
			],
			contradictions: fixContradictions,
			offline: ({ stage })=>stage === 'validate',
			asks: ({ stage, change })=>!change && (stage === 'all' || stage === 'propose'),
			job: ({ values, settings, host })=>(0, _ai_devops_core__WEBPACK_IMPORTED_MODULE_8__.Rm)(settings, fixOf(values, settings.home), host)
		});
	}),
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
	46079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			$j: ()=>(branchPrefix),
			at: ()=>(branchName),
			rG: ()=>(patternFault)
		});
		const ISSUE = '{issue}';
		const RUN = '{run}';
		const LONGEST_PATTERN = 100;
		const THEIRS = new Set('main master trunk develop development dev next release releases rel stable production prod staging stage hotfix support version ver v gh gh-pages refs heads tags remotes pull gh-readonly-queue'.split(' '));
		const GRAMMAR = /^[A-Za-z][A-Za-z0-9._/-]*$/;
		const COMPONENT = /^[A-Za-z0-9_](?:.*[A-Za-z0-9_-])?$/;
		function patternFault(pattern) {
			if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters`;
			const [before, between, rest] = pattern.split(ISSUE);
			if (before === undefined || between === undefined || rest !== undefined) return `must hold ${ISSUE} once`;
			if (!between.endsWith(RUN) || pattern.split(RUN).length !== 2) return `must end with ${RUN} and hold it once`;
			if (!/\D/.test(between.slice(0, -RUN.length))) return `needs a sign that is no digit between ${ISSUE} and ${RUN}, as in ci-fix-issue-${ISSUE}-${RUN}`;
			const name = fill(pattern, '1', '1');
			if (!GRAMMAR.test(name)) return 'must begin with a letter and hold letters, digits, ".", "_", "-" and "/" only';
			const parts = name.split('/');
			const odd = parts.some((part)=>!COMPONENT.test(part) || part.includes('..') || /\.lock$/i.test(part));
			if (odd) return 'is no name of a branch that git takes';
			const words = [
				before,
				...parts
			].map((part)=>part.replace(/[^A-Za-z-]/g, '').replace(/^-+|-+$/g, ''));
			const theirs = words.find((word)=>THEIRS.has(word.toLowerCase()));
			return theirs === undefined ? undefined : `could name a branch of people's own ("${theirs}"): begin it with a word that no branch of yours has`;
		}
		const fill = (pattern, issue, run)=>pattern.replace(ISSUE, ()=>issue).replace(RUN, ()=>run);
		function number(value) {
			if (!Number.isSafeInteger(value) || value < 1) throw new Error(`A branch is named by positive numbers, not ${value}.`);
			return String(value);
		}
		const branchName = (pattern, at)=>fill(pattern, number(at.issue), number(at.run));
		const branchPrefix = (pattern, at)=>fill(pattern, number(at.issue), '');
	}),
	39880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Ce: ()=>(ISOLATIONS),
			EI: ()=>(fixRecordSchema),
			F7: ()=>(RISKS),
			NR: ()=>(validationStepSchema),
			OR: ()=>(pullTextSchema),
			QJ: ()=>(askedSchema),
			aE: ()=>(fixHandoverSchema),
			ds: ()=>(validationSchema),
			qm: ()=>(fixPullSchema),
			r5: ()=>(fixAnswerSchema),
			wl: ()=>(riskLevel),
			yB: ()=>(fixPartSchema)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
		const line = (max, about)=>zod__WEBPACK_IMPORTED_MODULE_0__.YjP().trim().min(1).max(max).describe(about);
		const sha = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{40}$/);
		const hash = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/);
		const name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(140);
		const RISKS = [
			'low',
			'medium',
			'high'
		];
		const riskLevel = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(RISKS);
		const fileChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
			before: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_048_576).nullable(),
			after: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(262_144).nullable(),
			mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'100644',
				'100755'
			])
		});
		const pullTextSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			title: line(200, 'One line: what the change does, as an imperative sentence.'),
			cause: line(3_000, 'Why the change is needed: why the failure happened, or what the issue asks for.'),
			change: line(3_000, 'What was changed, and why that does it.'),
			impact: line(2_000, 'Who and what is affected by the change.'),
			tests: line(2_000, 'How the change is proved, and what no test covers.')
		});
		const fixPartSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			repo: name,
			repoId: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			base: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(255),
				sha
			}),
			branch: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(200),
			files: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fileChangeSchema).min(1).max(100),
			pull: pullTextSchema
		});
		const fixAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			outcome: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'fix',
				'give-up'
			]).describe('`fix`: what is staged does what is asked. `give-up`: no change of files that you may make does.'),
			summary: line(1_500, 'What you did and why, or why you gave up and what a person should do; two or three sentences.'),
			risk: riskLevel.describe('How dangerous the change is. Code rates it too, and the worse rating counts.'),
			confidence: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1).describe('How sure you are that it does what is asked, 0 to 1.')
		});
		const askedSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			provider: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
			model: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(120),
			costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0)
		});
		const handover = {
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			run: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				attempt: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			home: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				id: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive()
			}),
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().positive(),
			start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional()
		};
		const fixPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			archives: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				repo: name,
				sha,
				sha256: hash
			})).max(20),
			parts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fixPartSchema).min(1).max(10),
			answer: fixAnswerSchema,
			note: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4_000).optional(),
			closes: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.euz(true).optional(),
			asked: askedSchema
		});
		const validationStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			step: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'setup',
				'reproduce-before',
				'syntax',
				'reproduce-after',
				'validate'
			]),
			ok: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			command: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(10_000),
			exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().nullable(),
			timedOut: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0),
			output: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(20_000)
		});
		const ISOLATIONS = [
			'job',
			'bubblewrap',
			'unsafe'
		];
		const validationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			version: zod__WEBPACK_IMPORTED_MODULE_0__.euz(1),
			plan: hash,
			verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
				'passed',
				'failed',
				'not-reproduced',
				'broken',
				'none'
			]),
			isolation: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ISOLATIONS),
			network: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			steps: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(validationStepSchema).max(20)
		});
		const proofSchema = validationSchema.omit({
			version: true,
			plan: true
		});
		const fixDeadEndSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt('end', [
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('refused'),
				because: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2_000)).min(1).max(100)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('gave-up'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				refused: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
					rule: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					what: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					why: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
				})).max(1_000)
			}),
			zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				end: zod__WEBPACK_IMPORTED_MODULE_0__.euz('failed-validation'),
				summary: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1_500),
				proof: proofSchema
			})
		]);
		const fixRefusalSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			...handover,
			ending: fixDeadEndSchema,
			reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z-]{2,30}$/),
			message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4_000),
			asked: askedSchema.optional()
		});
		const fixHandoverSchema = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([
			fixPlanSchema,
			fixRefusalSchema
		]);
		const ATTEMPT_ENDS = [
			'published',
			'not-opened',
			'not-published',
			'failed-validation',
			'gave-up',
			'refused'
		];
		const fixRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			attempts: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
				start: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80),
				end: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(ATTEMPT_ENDS),
				at: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40),
				pulls: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(400)).max(10),
				costUsd: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).optional()
			})).max(50)
		});
		const fixPullSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			issue: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(160),
			fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(80).optional(),
			plan: hash,
			run: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0),
			risk: riskLevel,
			weakens: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
			approved: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
				plan: hash,
				by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(60)
			}).optional()
		});
	}),
	68030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			a: ()=>(STAGES),
			l: ()=>(FIX_MODES)
		});
		const STAGES = [
			'all',
			'propose',
			'validate',
			'publish'
		];
		const FIX_MODES = [
			'fix',
			'plan',
			'quickfix'
		];
	})
};
