export const id = 6164;
export const ids = [
	6164,
	8776
];
export const modules = {
	8776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			MAX_RESULT_CHARS: ()=>(MAX_RESULT_CHARS),
			bounded: ()=>(bounded),
			checkedArgs: ()=>(checkedArgs),
			runTool: ()=>(runTool)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const MAX_RESULT_CHARS = 262_144;
		function checkedArgs(tool, raw, scope) {
			const parsed = tool.args.safeParse(raw ?? {});
			if (parsed.success) return tool.check(parsed.data, scope);
			const said = parsed.error.issues.slice(0, 5).map(problem).join('; ');
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`The arguments of ${tool.name} do not fit: ${said}.`, {
				rule: 'T5'
			});
		}
		function problem(issue) {
			const at = issue.path.join('.').slice(0, 60);
			return `${at ? `${at}: ` : ''}${issue.message.slice(0, 200)}`;
		}
		async function runTool(tool, raw, context) {
			const args = checkedArgs(tool, raw, context.scope);
			try {
				return bounded(await tool.run(context, args));
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.E1 && !ENDS_THE_RUN.has(error.kind)) {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`${error.message} Try another read.`, {
						cause: error
					});
				}
				throw error;
			}
		}
		const ENDS_THE_RUN = new Set([
			'unavailable',
			'rate-limit',
			'auth'
		]);
		function bounded(seen) {
			if (seen.text.length <= MAX_RESULT_CHARS) return seen;
			const note = '\n[the rest is left out: ask for less at once]';
			return {
				...seen,
				text: seen.text.slice(0, MAX_RESULT_CHARS - note.length) + note
			};
		}
	}),
	70790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			serve: ()=>(serve)
		});
		var _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39762);
		var _modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63846);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
		var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8776);
		var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39915);
		var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57684);
		async function serve(served, transport) {
			const server = new _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__.g({
				name: 'ai-devops',
				version: served.version
			}, {
				capabilities: {
					tools: {}
				},
				jsonSchemaValidator: _wire_js__WEBPACK_IMPORTED_MODULE_2__.jG
			});
			const { tools, github, scope, staging, log } = served;
			const context = {
				github,
				scope,
				...(staging ? {
					staging
				} : {})
			};
			server.setRequestHandler(_modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__.gW, ()=>({
					tools: tools.map(wireTool)
				}));
			server.setRequestHandler(_modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__.FT, async ({ params }, { signal })=>{
				try {
					const tool = tools.find(({ name })=>name === params.name);
					if (!tool) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.v4(`There is no tool ${params.name.slice(0, 64)}.`, {
						rule: 'T1'
					});
					const seen = await (0, _run_js__WEBPACK_IMPORTED_MODULE_4__.runTool)(tool, params.arguments, {
						...context,
						signal
					});
					return (0, _wire_js__WEBPACK_IMPORTED_MODULE_2__.Bg)({
						...seen,
						text: served.present?.(seen) ?? seen.text
					});
				} catch (error) {
					const result = (0, _wire_js__WEBPACK_IMPORTED_MODULE_2__.R0)(error);
					if (result) return result;
					log.error(error instanceof Error ? (error.stack ?? error.message) : (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error));
					throw error;
				}
			});
			await server.connect(transport);
			return server;
		}
		function wireTool(tool) {
			const { name, description, parameters } = (0, _tool_js__WEBPACK_IMPORTED_MODULE_5__.r)(tool);
			const reads = tool.writes !== true;
			const annotations = {
				readOnlyHint: reads,
				destructiveHint: false,
				idempotentHint: reads,
				openWorldHint: false
			};
			return {
				name,
				description,
				inputSchema: parameters,
				annotations
			};
		}
	}),
	6164: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			openSession: ()=>(openSession)
		});
		var inMemory = __webpack_require__(10579);
		var errors = __webpack_require__(807);
		var words = __webpack_require__(7673);
		var run = __webpack_require__(8776);
		;
		class Unusable extends Error {
			name = 'Unusable';
		}
		function answerOf(result) {
			const files = [];
			const parts = [];
			let room = run.MAX_RESULT_CHARS;
			const take = (text)=>{
				const taken = text.slice(0, room);
				room -= taken.length;
				return taken;
			};
			for (const part of result.content){
				if (part.type === 'text') parts.push(take(part.text));
				else if (part.type === 'resource' && 'text' in part.resource) files.push(take(part.resource.text));
				else parts.push(`[${part.type === 'resource' ? 'binary data' : part.type.replace('_', ' ')} left out]`);
			}
			return {
				isError: result.isError === true,
				text: parts.join('\n'),
				files
			};
		}
		function parsed(schema, answer) {
			let data;
			try {
				data = JSON.parse(answer.text);
			} catch  {
				throw new Unusable('the answer is no JSON');
			}
			const result = schema.safeParse(data);
			if (!result.success) throw new Unusable('the answer has another shape');
			return result.data;
		}
		var domain_repo = __webpack_require__(94395);
		var pages = __webpack_require__(33868);
		var clean = __webpack_require__(51609);
		var schemas = __webpack_require__(41514);
		var issue = __webpack_require__(83776);
		var pulls = __webpack_require__(56348);
		var repos = __webpack_require__(64381);
		;
		const foreign_text = schemas.YjP().nullish().transform((value)=>value ?? '');
		const count = schemas.aig().nullish().transform((value)=>value ?? 0);
		const user = schemas.Ikc({
			login: schemas.YjP(),
			id: count
		}).nullish().transform((found)=>(found ? {
				...found,
				type: found.login.endsWith('[bot]') ? 'Bot' : 'User'
			} : issue.S));
		const label = schemas.KCZ([
			schemas.YjP(),
			schemas.Ikc({
				name: schemas.YjP()
			}).transform(({ name })=>name)
		]);
		const issueSchema = schemas.Ikc({
			number: schemas.aig(),
			title: foreign_text,
			body: foreign_text,
			state: foreign_text,
			html_url: foreign_text,
			user,
			labels: schemas.YOg(label).nullish(),
			assignees: schemas.YOg(schemas.YjP()).nullish().catch(null),
			created_at: schemas.YjP(),
			updated_at: schemas.YjP(),
			closed_at: schemas.YjP().nullish().catch(null)
		});
		const issueOf = (repo, found)=>({
				repo,
				number: found.number,
				nodeId: '',
				title: found.title,
				body: found.body,
				state: found.state.toLowerCase() === 'closed' ? 'closed' : 'open',
				locked: false,
				author: found.user,
				labels: found.labels ?? [],
				assignees: found.assignees ?? [],
				createdAt: found.created_at,
				updatedAt: found.updated_at,
				closedAt: found.closed_at ?? null,
				url: found.html_url,
				isPull: /\/pull\/\d+$/.test(found.html_url)
			});
		const issuesSchema = schemas.KCZ([
			schemas.YOg(issueSchema).transform((issues)=>({
					issues,
					after: undefined
				})),
			schemas.Ikc({
				issues: schemas.YOg(issueSchema),
				pageInfo: schemas.Ikc({
					hasNextPage: schemas.zMY(),
					endCursor: schemas.YjP().nullish()
				}).nullish()
			}).transform(({ issues, pageInfo })=>({
					issues,
					after: (pageInfo?.hasNextPage ? pageInfo.endCursor : null) ?? null
				}))
		]);
		const commentsSchema = schemas.YOg(schemas.Ikc({
			id: schemas.aig(),
			body: foreign_text,
			html_url: foreign_text,
			user,
			created_at: schemas.YjP(),
			updated_at: schemas.YjP()
		}).transform((found)=>({
				id: found.id,
				nodeId: '',
				author: found.user,
				body: found.body,
				createdAt: found.created_at,
				updatedAt: found.updated_at,
				url: found.html_url
			})));
		const treeSchema = schemas.Ikc({
			truncated: schemas.zMY().nullish(),
			tree: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				type: schemas.YjP(),
				mode: foreign_text,
				size: count
			}).transform(({ path, type, mode, size })=>({
					path,
					kind: (0, repos.I)({
						type,
						mode
					}),
					mode,
					bytes: size
				})))
		});
		const directorySchema = schemas.YOg(schemas.Ikc({
			name: schemas.YjP(),
			type: schemas.YjP(),
			size: count
		}));
		const hitsSchema = schemas.Ikc({
			total_count: count,
			items: schemas.YOg(schemas.Ikc({
				path: schemas.YjP(),
				repository: schemas.KCZ([
					schemas.YjP(),
					schemas.Ikc({
						full_name: schemas.YjP()
					}).transform((found)=>found.full_name)
				]),
				text_matches: schemas.YOg(schemas.Ikc({
					fragment: foreign_text
				})).nullish()
			}))
		});
		const commitShape = {
			sha: schemas.YjP(),
			commit: schemas.Ikc({
				message: foreign_text,
				author: schemas.Ikc({
					name: foreign_text,
					date: foreign_text
				}).nullish()
			}),
			author: user,
			parents: schemas.YOg(schemas.Ikc({
				sha: schemas.YjP()
			})).nullish()
		};
		const commitFields = schemas.Ikc(commitShape);
		const summary = (found)=>({
				sha: found.sha,
				message: found.commit.message,
				author: found.author,
				authorName: found.commit.author?.name ?? '',
				date: found.commit.author?.date ?? '',
				parents: (found.parents ?? []).map(({ sha })=>sha)
			});
		const commitsSchema = schemas.YOg(commitFields.transform(summary));
		const file = schemas.Ikc({
			filename: schemas.YjP(),
			previous_filename: schemas.YjP().optional(),
			status: foreign_text,
			additions: count,
			deletions: count,
			patch: schemas.YjP().optional()
		}).transform(pulls.W7);
		const filesSchema = schemas.YOg(file);
		const commitSchema = schemas.Ikc({
			...commitShape,
			files: filesSchema.nullish()
		}).transform((found)=>({
				...summary(found),
				files: found.files ?? [],
				cut: (found.files ?? []).length >= 300
			}));
		const end = schemas.Ikc({
			ref: foreign_text,
			sha: foreign_text
		});
		const pullSchema = schemas.Ikc({
			number: schemas.aig(),
			title: foreign_text,
			body: foreign_text,
			state: foreign_text,
			draft: schemas.zMY().nullish(),
			merged: schemas.zMY().nullish(),
			html_url: foreign_text,
			user,
			head: end,
			base: end,
			created_at: schemas.YjP(),
			updated_at: schemas.YjP()
		});
		const pullOf = (repo, found)=>({
				repo,
				number: found.number,
				title: found.title,
				body: found.body,
				author: found.user,
				base: found.base,
				head: {
					...found.head,
					repoId: undefined
				},
				state: found.state === 'closed' ? 'closed' : 'open',
				draft: found.draft ?? false,
				merged: found.merged ?? false,
				createdAt: found.created_at,
				updatedAt: found.updated_at,
				url: found.html_url
			});
		const runsSchema = schemas.Ikc({
			workflow_runs: schemas.YOg(schemas.Ikc({
				id: schemas.aig(),
				name: foreign_text,
				path: foreign_text,
				head_branch: foreign_text,
				head_sha: foreign_text,
				run_number: schemas.aig().nullish(),
				run_attempt: schemas.aig().nullish(),
				event: foreign_text,
				status: foreign_text,
				conclusion: schemas.YjP().nullish(),
				html_url: foreign_text,
				created_at: foreign_text
			})).nullish()
		});
		const runsOf = (repo, found)=>(found.workflow_runs ?? []).map((run)=>({
					repo,
					id: run.id,
					number: run.run_number ?? 0,
					attempt: run.run_attempt ?? 1,
					workflow: run.name,
					path: run.path,
					branch: run.head_branch,
					event: run.event,
					sha: run.head_sha,
					status: run.status,
					conclusion: run.conclusion ?? null,
					url: run.html_url,
					createdAt: run.created_at,
					headRepo: undefined
				}));
		const step = schemas.Ikc({
			number: count,
			name: foreign_text,
			conclusion: schemas.YjP().nullish()
		});
		const jobs = schemas.Ikc({
			jobs: schemas.YOg(schemas.Ikc({
				id: schemas.aig(),
				run_id: count,
				name: foreign_text,
				conclusion: schemas.YjP().nullish(),
				steps: schemas.YOg(step).nullish()
			})).nullish()
		});
		const jobsSchema = schemas.Ikc({
			jobs
		}).transform(({ jobs })=>(jobs.jobs ?? []).map((job)=>({
					id: job.id,
					runId: job.run_id,
					attempt: 1,
					name: job.name,
					conclusion: job.conclusion ?? null,
					url: '',
					steps: (job.steps ?? []).map((one)=>({
							...one,
							conclusion: one.conclusion ?? null,
							startedAt: null,
							completedAt: null
						})),
					startedAt: null,
					completedAt: null
				})));
		const logSchema = schemas.Ikc({
			logs_content: schemas.YjP(),
			original_length: schemas.aig().nullish()
		});
		var tools_arguments = __webpack_require__(75865);
		var frozen = __webpack_require__(60587);
		var get_commit = __webpack_require__(55771);
		var get_file_contents = __webpack_require__(13919);
		var get_issue = __webpack_require__(11727);
		var get_job_log = __webpack_require__(89104);
		var get_pull_request = __webpack_require__(9313);
		var get_pull_request_files = __webpack_require__(15619);
		var get_repository_structure = __webpack_require__(78006);
		var list_commits = __webpack_require__(78622);
		var list_issues = __webpack_require__(35034);
		var list_workflow_runs = __webpack_require__(73762);
		var search_code = __webpack_require__(72391);
		;
		const place = ({ scope }, args)=>{
			const allowed = (0, tools_arguments.SB)(scope, args.repository);
			return {
				allowed,
				repo: allowed.repo,
				where: {
					owner: allowed.repo.owner,
					repo: allowed.repo.name
				}
			};
		};
		const catalog_pages = (page, id, limit)=>(0, pages.L)(async (number)=>{
				if (number > limit / pages.K + 1) throw new Unusable('its pages repeat themselves');
				return page(number);
			}, id, limit);
		const MOST_COMMENTS = 1_000;
		const conversation = (issue, comments)=>async (outside, args)=>{
				const { repo, where } = place(outside, args);
				const given = {
					...where,
					issue_number: args.number
				};
				const found = issueOf(repo, parsed(issueSchema, await outside.ask(issue[0], {
					...issue[1],
					...given
				})));
				const all = await catalog_pages(async (page)=>{
					const paged = {
						...comments[1],
						...given,
						page,
						perPage: pages.K
					};
					return parsed(commentsSchema, await outside.ask(comments[0], paged));
				}, (comment)=>comment.id, MOST_COMMENTS);
				if (all.length === MOST_COMMENTS) throw new Unusable(`there are ${MOST_COMMENTS} comments or more`);
				return (0, get_issue.S)(found, await (0, frozen.a)(outside.github, outside.scope, found), all, outside.scope);
			};
		const pull = (tool, method)=>async (outside, args)=>{
				const { repo, where } = place(outside, args);
				const answer = await outside.ask(tool, {
					...method,
					...where,
					pullNumber: args.number
				});
				const found = pullOf(repo, parsed(pullSchema, answer));
				return (0, get_pull_request.E)(found, await (0, frozen.a)(outside.github, outside.scope, found));
			};
		const pullFiles = (tool, method)=>async (outside, args)=>{
				const { repo, where } = place(outside, args);
				const files = await catalog_pages(async (page)=>{
					const paged = {
						...method,
						...where,
						pullNumber: args.number,
						page,
						perPage: pages.K
					};
					return parsed(filesSchema, await outside.ask(tool, paged));
				}, (file)=>file.path, get_pull_request_files.Q4);
				return (0, get_pull_request_files.zx)(repo, args.number, files, files.length >= get_pull_request_files.Q4);
			};
		const fileContents = async (outside, args)=>{
			const { allowed, where } = place(outside, args);
			const sha = (0, tools_arguments.dp)(outside.scope, allowed, args.ref);
			const answer = await outside.ask('get_file_contents', {
				...where,
				path: args.path,
				sha
			});
			const [text] = answer.files;
			const content = text === undefined ? {
				kind: 'directory',
				entries: parsed(directorySchema, answer).map(({ name, type, size })=>({
						name,
						kind: type,
						bytes: size
					}))
			} : {
				kind: 'file',
				text,
				sha,
				bytes: text.length
			};
			return (0, get_file_contents.M)(allowed, args.path, sha, content, args);
		};
		const structure = async (outside, args)=>{
			const { allowed, where } = place(outside, args);
			const sha = (0, tools_arguments.dp)(outside.scope, allowed, args.ref);
			const answer = await outside.ask('get_repository_tree', {
				...where,
				tree_sha: sha,
				recursive: true
			});
			const { tree, truncated } = parsed(treeSchema, answer);
			const prefix = args.path ? `${args.path}/` : '';
			const below = tree.filter(({ path })=>path.startsWith(prefix));
			return (0, get_repository_structure.B)(allowed, args.path ?? '', sha, below, truncated === true);
		};
		const search = async (outside, args)=>{
			const { repo } = place(outside, args);
			const query = `${args.words} repo:${(0, domain_repo.fq)(repo)}`;
			const { items, total_count } = parsed(hitsSchema, await outside.ask('search_code', {
				query,
				perPage: 30
			}));
			const hits = items.filter(({ repository })=>repository.toLowerCase() === (0, domain_repo.wb)(repo)).map(({ path, text_matches })=>({
					path,
					fragments: (text_matches ?? []).map(({ fragment })=>fragment)
				}));
			return (0, search_code.LQ)(args.words, [
				{
					repo,
					hits,
					total: total_count
				}
			]);
		};
		const issues = async (outside, args)=>{
			const { repo, where } = place(outside, args);
			const labels = args.labels?.length ? {
				labels: args.labels
			} : {};
			const state = (args.state ?? 'open').toUpperCase();
			const asked = {
				...where,
				...labels,
				state,
				orderBy: 'UPDATED_AT',
				direction: 'DESC',
				perPage: pages.K
			};
			let next = {};
			const found = await catalog_pages(async (page)=>{
				if (!next) return [];
				const { issues, after } = parsed(issuesSchema, await outside.ask('list_issues', {
					...asked,
					...next
				}));
				if (after === undefined) next = {
					page: page + 1
				};
				else next = after === null ? undefined : {
					after
				};
				return issues.map((issue)=>issueOf(repo, issue));
			}, (issue)=>issue.number, list_issues.Zw);
			return (0, list_issues.Fc)(repo, found, args, outside.scope);
		};
		const commits = async (outside, args)=>{
			const { allowed, repo, where } = place(outside, args);
			const sha = (0, tools_arguments.dp)(outside.scope, allowed, args.ref);
			const range = {
				...(args.path ? {
					path: args.path
				} : {}),
				...(args.since ? {
					since: (0, list_commits.nR)(args.since)
				} : {}),
				...(args.until ? {
					until: (0, list_commits.nR)(args.until)
				} : {})
			};
			const answer = await outside.ask('list_commits', {
				...where,
				...range,
				sha,
				perPage: args.limit ?? 20
			});
			return (0, list_commits.f3)(repo, sha, parsed(commitsSchema, answer));
		};
		const commit = async (outside, args)=>{
			const { repo, where } = place(outside, args);
			const answer = await outside.ask('get_commit', {
				...where,
				sha: args.sha,
				detail: 'full_patch'
			});
			return (0, get_commit.w)(repo, parsed(commitSchema, answer));
		};
		const STATUSES = [
			undefined,
			'queued',
			'in_progress',
			'completed'
		];
		const runs = (tool, named, filter)=>async (outside, args)=>{
				const { repo, where } = place(outside, args);
				const chosen = Object.fromEntries([
					'branch',
					'event',
					'status'
				].flatMap((key)=>(args[key] === undefined ? [] : [
						[
							key,
							args[key]
						]
					])));
				const answer = await outside.ask(tool, {
					...where,
					...named(args.workflow),
					...filter(chosen),
					per_page: args.limit ?? 20
				});
				return (0, list_workflow_runs.FZ)(repo, runsOf(repo, parsed(runsSchema, answer)));
			};
		const runsOrJobs = async (outside, args)=>{
			const { repo, where } = place(outside, args);
			if (args.run_id !== undefined) {
				const asked = {
					...where,
					method: 'list_workflow_jobs',
					resource_id: String(args.run_id),
					per_page: 100
				};
				return (0, list_workflow_runs.Dd)(repo, args.run_id, parsed(jobsSchema, await outside.ask('actions_list', asked)));
			}
			const named = (workflow)=>({
					method: 'list_workflow_runs',
					...(workflow === undefined ? {} : {
						resource_id: workflow
					})
				});
			const filter = (chosen)=>(Object.keys(chosen).length > 0 ? {
					workflow_runs_filter: chosen
				} : {});
			return runs('actions_list', named, filter)(outside, args);
		};
		const jobLog = async (outside, args)=>{
			const { where } = place(outside, args);
			const tail = args.tail ?? 200;
			const asked = {
				...where,
				job_id: args.job_id,
				return_content: true,
				tail_lines: tail
			};
			const log = parsed(logSchema, await outside.ask('get_job_logs', asked));
			const lines = log.logs_content.split('\n').slice(-tail).map((raw)=>(0, clean.Ow)(raw).text);
			const total = Math.max(log.original_length ?? 0, lines.length);
			return (0, get_job_log.iE)(args.job_id, lines, total - lines.length + 1, total, true);
		};
		const CATALOG = {
			get_issue: [
				{
					tools: [
						'issue_read'
					],
					read: conversation([
						'issue_read',
						{
							method: 'get'
						}
					], [
						'issue_read',
						{
							method: 'get_comments'
						}
					])
				},
				{
					tools: [
						'get_issue',
						'get_issue_comments'
					],
					read: conversation([
						'get_issue',
						{}
					], [
						'get_issue_comments',
						{}
					])
				}
			],
			list_issues: [
				{
					tools: [
						'list_issues'
					],
					fits: (args)=>args.state !== 'all',
					read: issues
				}
			],
			get_file_contents: [
				{
					tools: [
						'get_file_contents'
					],
					read: fileContents
				}
			],
			get_repository_structure: [
				{
					tools: [
						'get_repository_tree'
					],
					read: structure
				}
			],
			search_code: [
				{
					tools: [
						'search_code'
					],
					fits: (args)=>args.repository !== undefined,
					read: search
				}
			],
			list_commits: [
				{
					tools: [
						'list_commits'
					],
					read: commits
				}
			],
			get_commit: [
				{
					tools: [
						'get_commit'
					],
					read: commit
				}
			],
			get_pull_request: [
				{
					tools: [
						'pull_request_read'
					],
					read: pull('pull_request_read', {
						method: 'get'
					})
				},
				{
					tools: [
						'get_pull_request'
					],
					read: pull('get_pull_request', {})
				}
			],
			get_pull_request_files: [
				{
					tools: [
						'pull_request_read'
					],
					read: pullFiles('pull_request_read', {
						method: 'get_files'
					})
				},
				{
					tools: [
						'get_pull_request_files'
					],
					read: pullFiles('get_pull_request_files', {})
				}
			],
			list_workflow_runs: [
				{
					tools: [
						'actions_list'
					],
					fits: (args)=>args.run_id !== undefined || (args.sha === undefined && STATUSES.includes(args.status)),
					read: runsOrJobs
				},
				{
					tools: [
						'list_workflow_runs'
					],
					fits: (args)=>args.run_id === undefined && args.workflow !== undefined && args.sha === undefined && STATUSES.includes(args.status),
					read: runs('list_workflow_runs', (workflow)=>({
							workflow_id: workflow
						}), (chosen)=>chosen)
				}
			],
			get_job_log: [
				{
					tools: [
						'get_job_logs'
					],
					fits: (args)=>args.from === undefined,
					read: jobLog
				}
			]
		};
		const outsideTools = (names)=>[
				...new Set(names.flatMap((name)=>CATALOG[name]?.[0]?.tools ?? []))
			];
		var external_node_crypto_ = __webpack_require__(77598);
		var esm_client = __webpack_require__(53018);
		var types = __webpack_require__(63846);
		var wire = __webpack_require__(57684);
		;
		class PeerLost extends Error {
			name = 'PeerLost';
		}
		class PeerError extends Error {
			name = 'PeerError';
		}
		const MOST = {
			tools: 500,
			pages: 20
		};
		async function connectPeer(transport, settings) {
			const { name, log, callMs } = settings;
			const client = new esm_client.K({
				name: 'ai-devops',
				version: settings.version
			}, {
				capabilities: {},
				jsonSchemaValidator: wire.jG
			});
			const broken = new AbortController();
			const breakWith = (error)=>{
				if (!broken.signal.aborted) broken.abort(error);
			};
			client.fallbackRequestHandler = async ({ method })=>{
				log.warning(`T5: the MCP server ${name} asked for ${method.slice(0, 80)}; refused.`);
				throw new types.Nh(types.O4.MethodNotFound, 'Not supported');
			};
			client.setNotificationHandler(types.fH, ()=>breakWith(new errors.PL('T4', `The MCP server ${name} changed its tools during the run.`)));
			client.onerror = (error)=>log.debug(`MCP server ${name}: ${(0, errors.bD)(error).slice(0, 300)}`);
			client.onclose = ()=>breakWith(new PeerLost(`The MCP server ${name} closed the connection.`));
			const options = (signal)=>({
					signal: AbortSignal.any([
						signal,
						broken.signal
					]),
					timeout: callMs,
					maxTotalTimeout: callMs
				});
			const ask = async (signal, request)=>{
				broken.signal.throwIfAborted();
				try {
					return await request();
				} catch (error) {
					signal.throwIfAborted();
					broken.signal.throwIfAborted();
					if (error instanceof types.Nh && error.code === types.O4.RequestTimeout) {
						throw new PeerLost(`The MCP server ${name} did not answer within ${callMs / 1000} s.`, {
							cause: error
						});
					}
					if (error instanceof types.Nh || (error instanceof Error && /Zod/.test(error.name))) {
						throw new PeerError((0, errors.bD)(error).slice(0, 300), {
							cause: error
						});
					}
					throw new PeerLost(`The MCP server ${name} cannot be reached: ${(0, errors.bD)(error).slice(0, 300)}`, {
						cause: error
					});
				}
			};
			const list = async (signal)=>{
				const tools = [];
				let cursor;
				for(let page = 0; page < MOST.pages && tools.length < MOST.tools; page++){
					const params = cursor === undefined ? {} : {
						cursor
					};
					const answer = await ask(signal, ()=>client.request({
							method: 'tools/list',
							params
						}, types.WT, options(signal)));
					tools.push(...answer.tools);
					cursor = answer.nextCursor;
					if (cursor === undefined) return tools;
				}
				throw new errors.PL('T4', `The MCP server ${name} lists more than ${MOST.tools} tools.`);
			};
			try {
				await client.connect(transport, options(settings.signal)).catch((error)=>{
					settings.signal.throwIfAborted();
					throw new PeerLost(`The MCP server ${name} could not be started or reached: ${(0, errors.bD)(error).slice(0, 300)}`, {
						cause: error
					});
				});
				const tools = await list(settings.signal);
				const pins = pinsOf(name, tools);
				return {
					tools,
					pins,
					close: ()=>client.close(),
					async call (tool, args, signal) {
						if (settings.distrust) samePins(name, pins, pinsOf(name, await list(signal)));
						const params = {
							name: tool,
							arguments: args
						};
						return ask(signal, ()=>client.request({
								method: 'tools/call',
								params
							}, types.TF, options(signal)));
					}
				};
			} catch (error) {
				await client.close().catch(()=>{});
				throw error;
			}
		}
		function pinsOf(name, tools) {
			const pins = new Map();
			for (const tool of tools){
				if (pins.has(tool.name)) throw new errors.PL('T4', `The MCP server ${name} lists a tool twice: ${tool.name.slice(0, 64)}.`);
				const text = JSON.stringify([
					tool.name,
					tool.description ?? '',
					sorted(tool.inputSchema)
				]);
				pins.set(tool.name, (0, external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
			}
			return pins;
		}
		function samePins(name, before, now) {
			const changed = [
				...new Set([
					...before.keys(),
					...now.keys()
				])
			].find((tool)=>before.get(tool) !== now.get(tool));
			if (changed === undefined) return;
			throw new errors.PL('T4', `The MCP server ${name} changed its tool ${changed.slice(0, 64)} during the run.`);
		}
		function sorted(value) {
			if (Array.isArray(value)) return value.map(sorted);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).sort(([a], [b])=>(a < b ? -1 : 1)).map(([key, inner])=>[
					key,
					sorted(inner)
				]));
		}
		;
		const CALL_MS = 60_000;
		const TOTAL_MS = 300_000;
		async function openOutside(settings) {
			const { name, open } = settings.server === 'github-official' ? await official(settings) : await remote(settings);
			const { clock, log, totalMs = TOTAL_MS } = settings;
			let peer = await open().catch(startFailed);
			let restarts = 0;
			let spent = 0;
			const again = async (lost)=>{
				await peer.close().catch(()=>{});
				if (restarts++ > 0) throw new errors.yo(`${lost.message} It was restarted once already; see the debug log for what it said.`);
				log.warning(`${lost.message} It is started again, once.`);
				const { pins } = peer;
				peer = await open().catch(startFailed);
				samePins(name, pins, peer.pins);
			};
			return {
				name,
				tools: peer.tools,
				close: ()=>peer.close(),
				async ask (tool, args, signal) {
					if (spent > totalMs) throw new errors.yo(`The MCP server ${name} has taken more than ${totalMs / 1000} s in all.`);
					const began = clock.monotonic();
					try {
						for(;;){
							try {
								const answer = answerOf(await peer.call(tool, args, signal));
								if (answer.isError) throw new Unusable(answer.text.slice(0, 200) || 'an error without a word');
								return answer;
							} catch (error) {
								if (error instanceof PeerError) throw new Unusable(error.message);
								if (!(error instanceof PeerLost)) throw error;
								await again(error);
							}
						}
					} finally{
						spent += clock.monotonic() - began;
					}
				}
			};
		}
		function startFailed(error) {
			if (error instanceof PeerLost || error instanceof PeerError) throw new errors.yo(error.message, {
				cause: error
			});
			throw error;
		}
		const peerSettings = (settings, name)=>({
				name,
				version: settings.version ?? '0',
				log: settings.log,
				signal: settings.signal,
				callMs: settings.callMs ?? CALL_MS,
				distrust: true
			});
		async function official(settings) {
			const name = 'github-official';
			const { checkBinary, officialTransport } = await __webpack_require__.e(3409).then(__webpack_require__.bind(__webpack_require__, 23409));
			const { binary, sha256, token, env, log } = settings;
			const official = {
				binary,
				sha256,
				token,
				env,
				serverUrl: settings.github.urls.server
			};
			const file = await checkBinary(official);
			const start = (tools)=>connectPeer(officialTransport(file, official, tools, settings), peerSettings(settings, name));
			let tools = outsideTools(settings.names);
			return {
				name,
				async open () {
					try {
						return await start(tools);
					} catch (error) {
						if (!(error instanceof PeerLost) || tools === undefined) throw error;
						log.debug(`${error.message} Trying without a list of tools.`);
						tools = undefined;
						return start(tools);
					}
				}
			};
		}
		async function remote(settings) {
			const { server, token, fetch } = settings;
			if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol)) {
				throw new errors.yo(`\`mcp-server\` must be embedded, github-official or an http(s) address, not "${server.slice(0, 100)}".`);
			}
			const name = new URL(server).host;
			const { httpTransport } = await Promise.all([
				__webpack_require__.e(1502),
				__webpack_require__.e(133)
			]).then(__webpack_require__.bind(__webpack_require__, 40133));
			return {
				name,
				open: ()=>connectPeer(httpTransport(server, token, fetch), peerSettings(settings, name))
			};
		}
		var server = __webpack_require__(70790);
		var tool = __webpack_require__(39915);
		var mcp_tools = __webpack_require__(60007);
		;
		const EMBEDDED_CALL_MS = 300_000;
		async function openSession(settings) {
			const { log, scope, github, staging } = settings;
			const shelf = staging ? [
				...mcp_tools.TOOLS,
				...(await __webpack_require__.e(8357).then(__webpack_require__.bind(__webpack_require__, 98357))).INTENTS
			] : mcp_tools.TOOLS;
			const tools = settings.names.map((name)=>toolNamed(shelf, name));
			const embedded = lazily(()=>openEmbedded(settings, tools));
			const outside = settings.server === 'embedded' ? undefined : await openOutside(settings);
			if (!outside) await embedded.get();
			const routes = outside ? routesOf(tools, outside, log) : new Map();
			const warned = new Set();
			let intents = Promise.resolve();
			const fromOutside = async (tool, args, signal)=>{
				const route = routes.get(tool.name);
				if (!outside || !route || route.fits?.(args) === false) return undefined;
				if (tool.overlaid && staging && scope.repos.some(({ repo })=>staging.staged(repo).length > 0)) return undefined;
				try {
					const ask = (name, given)=>outside.ask(name, given, signal);
					return (0, run.bounded)(await route.read({
						scope,
						github,
						ask
					}, args));
				} catch (error) {
					if (!(error instanceof Unusable)) throw error;
					if (!warned.has(tool.name)) log.warning(`${tool.name}: ${outside.name} could not answer (${error.message}); the embedded server does.`);
					warned.add(tool.name);
					return undefined;
				}
			};
			const close = async ()=>{
				settings.signal.removeEventListener('abort', closeNow);
				await Promise.all([
					outside?.close(),
					embedded.close()
				]);
			};
			const closeNow = ()=>void close().catch(()=>{});
			settings.signal.addEventListener('abort', closeNow, {
				once: true
			});
			return {
				tools: tools.map(tool.r),
				close,
				async call (name, raw, signal) {
					const tool = tools.find((one)=>one.name === name);
					if (!tool) {
						const known = tools.map((one)=>one.name).join(', ');
						throw new errors.v4(`There is no tool of that name. There are: ${known}.`, {
							rule: 'T1'
						});
					}
					const args = (0, run.checkedArgs)(tool, raw, scope);
					const ours = async ()=>{
						const peer = await embedded.get();
						return (0, wire.KY)(await peer.call(name, args, signal));
					};
					if (tool.writes) {
						const mine = intents.then(ours);
						intents = mine.catch(()=>{});
						return mine;
					}
					await intents;
					return (await fromOutside(tool, args, signal)) ?? ours();
				}
			};
		}
		function toolNamed(shelf, name) {
			const tool = shelf.find((one)=>one.name === name);
			if (!tool) throw new Error(`T1: a job asks for the tool "${name}", which is not on the shelf`);
			return tool;
		}
		function routesOf(tools, outside, log) {
			const reads = new Set(outside.tools.flatMap((tool)=>(tool.annotations?.readOnlyHint === true ? [
					tool.name
				] : [])));
			const routes = new Map();
			const wanted = tools.filter(({ writes })=>!writes);
			for (const { name } of wanted){
				const found = CATALOG[name]?.find((candidate)=>candidate.tools.every((needed)=>reads.has(needed)));
				if (found) routes.set(name, found);
			}
			const ours = wanted.filter(({ name })=>!routes.has(name)).map(({ name })=>name);
			log.info(`MCP: ${(0, words.U9)(routes.size, 'read')} by ${outside.name}${ours.length > 0 ? `; by the embedded server: ${ours.join(', ')}` : ''}`);
			return routes;
		}
		async function openEmbedded(settings, tools) {
			const { github, scope, log, signal, staging, version = '0' } = settings;
			const [ours, theirs] = inMemory.W.createLinkedPair();
			await (0, server.serve)({
				tools,
				github,
				scope,
				version,
				log,
				...(staging ? {
					staging
				} : {})
			}, theirs);
			return connectPeer(ours, {
				name: 'embedded',
				version,
				log,
				signal,
				callMs: EMBEDDED_CALL_MS,
				distrust: false
			});
		}
		function lazily(open) {
			let opened;
			return {
				get: ()=>{
					opened ??= open();
					return opened;
				},
				close: async ()=>(await opened?.catch(()=>undefined))?.close()
			};
		}
	}),
	57684: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			Bg: ()=>(resultOf),
			KY: ()=>(observationOf),
			R0: ()=>(errorResultOf),
			jG: ()=>(NO_VALIDATOR)
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);
		const SOURCE = 'ai-devops/source';
		const KIND = 'ai-devops/kind';
		const CHANGES = 'ai-devops/changes';
		const RULE = 'ai-devops/rule';
		const GITHUB = 'ai-devops/github';
		const ALERT = 'ai-devops/alert';
		const resultOf = (seen)=>({
				content: [
					{
						type: 'text',
						text: seen.text
					}
				],
				_meta: {
					[SOURCE]: seen.source,
					[KIND]: seen.kind,
					...(seen.changes ? {
						[CHANGES]: true
					} : {})
				}
			});
		function errorResultOf(error) {
			const text = (message)=>[
					{
						type: 'text',
						text: message
					}
				];
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.v4) {
				return {
					isError: true,
					content: text(error.message),
					_meta: error.rule ? {
						[RULE]: error.rule
					} : {}
				};
			}
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.PL) {
				return {
					isError: true,
					content: text(error.message),
					_meta: {
						[ALERT]: error.rule
					}
				};
			}
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.E1) {
				const _meta = {
					[GITHUB]: {
						kind: error.kind,
						status: error.status
					}
				};
				return {
					isError: true,
					content: text(error.message),
					_meta
				};
			}
			return undefined;
		}
		function observationOf(result) {
			const text = result.content.flatMap((part)=>(part.type === 'text' ? [
					part.text
				] : [])).join('\n');
			const meta = result._meta ?? {};
			if (result.isError) {
				const alert = meta[ALERT];
				if (typeof alert === 'string') throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.PL(alert, text);
				const github = meta[GITHUB];
				if (github) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.E1(github.kind, github.status, text);
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(text, {
					rule: meta[RULE]
				});
			}
			const changes = meta[CHANGES] === true ? {
				changes: true
			} : {};
			return {
				source: String(meta[SOURCE]),
				kind: meta[KIND],
				text,
				...changes
			};
		}
		const NO_VALIDATOR = {
			getValidator () {
				throw new Error('T4: a JSON Schema from the wire was to be compiled; it must not be');
			}
		};
	})
};
