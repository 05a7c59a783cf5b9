export const id = 790;
export const ids = [
	790,
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
	39915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			r: ()=>(specOf),
			u: ()=>(defineTool)
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
		const defineTool = (tool)=>tool;
		function specOf(tool) {
			const { $schema: _, ...parameters } = zod__WEBPACK_IMPORTED_MODULE_0__.bl(tool.args, {
				io: 'input'
			});
			return {
				name: tool.name,
				description: tool.about,
				parameters
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
