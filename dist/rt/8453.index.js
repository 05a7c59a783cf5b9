export const id = 8453;
export const ids = [
	8453
];
export const modules = {
	58453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			connect: ()=>(connect)
		});
		var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79382);
		var _fallback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32639);
		var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
		var _tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46891);
		var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52324);
		const WIRE = 'anthropic';
		const MAX_CONTINUATIONS = 3;
		const CACHE = {
			type: 'ephemeral'
		};
		const BINDING_BETA = 'thinking-binding-controls-2026-08-01';
		function connect(connection) {
			const client = new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__.N({
				apiKey: connection.apiKey ?? 'none',
				baseURL: connection.baseUrl,
				fetch: connection.fetch,
				maxRetries: 0,
				logLevel: 'off',
				openTelemetry: false
			});
			const options = {
				timeout: 24 * 60 * 60 * 1000,
				maxRetries: 0
			};
			const send = (body, signal)=>(0, _fallback_js__WEBPACK_IMPORTED_MODULE_1__.I)(body, FALLBACKS, connection.log, async (form)=>{
					const beta = form.thinking !== undefined ? {
						headers: {
							'anthropic-beta': BINDING_BETA
						}
					} : {};
					const message = await client.messages.create(form, {
						...options,
						...beta,
						signal
					});
					if (!Array.isArray(message?.content)) throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__.MC('The answer has no content.');
					return message;
				});
			return async (request, signal)=>{
				const body = bodyOf(request, connection);
				const parts = [
					await send(body, signal)
				];
				while(parts.at(-1)?.stop_reason === 'pause_turn' && parts.length <= MAX_CONTINUATIONS){
					const soFar = parts.flatMap((part)=>part.content);
					parts.push(await send({
						...body,
						messages: [
							...body.messages,
							{
								role: 'assistant',
								content: soFar
							}
						]
					}, signal));
				}
				return reply(request, parts);
			};
		}
		function bodyOf(request, { model, temperature, official }) {
			const { system, tools, toolChoice } = request;
			const choice = toolChoice === 'auto' ? {
				type: 'auto'
			} : toolChoice === 'required' ? {
				type: 'any'
			} : {
				type: 'tool',
				name: toolChoice.name
			};
			return {
				model,
				max_tokens: request.maxOutputTokens,
				...(system === '' ? {} : {
					system: [
						{
							type: 'text',
							text: system,
							cache_control: CACHE
						}
					]
				}),
				...(tools.length === 0 ? {} : {
					tools: tools.map((tool, index)=>({
							name: tool.name,
							description: tool.description,
							input_schema: tool.parameters,
							...(index === tools.length - 1 ? {
								cache_control: CACHE
							} : {})
						})),
					tool_choice: choice
				}),
				messages: request.messages.flatMap(messageParam),
				...(temperature === undefined ? {} : {
					temperature
				}),
				...(official ? {
					cache_control: CACHE
				} : {})
			};
		}
		function messageParam(message) {
			if (message.role === 'user') return message.text === '' ? [] : [
				{
					role: 'user',
					content: message.text
				}
			];
			if (message.role === 'tool') return [
				{
					role: 'user',
					content: message.results.map(({ id, text, isError })=>({
							type: 'tool_result',
							tool_use_id: id,
							content: text,
							...(isError ? {
								is_error: true
							} : {})
						}))
				}
			];
			const content = (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.LT)(WIRE, message) ?? [
				...(message.text === '' ? [] : [
					{
						type: 'text',
						text: message.text
					}
				]),
				...message.calls.map(({ id, name, args })=>({
						type: 'tool_use',
						id,
						name,
						input: args ?? {}
					}))
			];
			return content.length === 0 ? [] : [
				{
					role: 'assistant',
					content
				}
			];
		}
		const unforced = (body, refusal)=>/tool_choice|forced? tool use/i.test(refusal) && body.tool_choice && body.tool_choice.type !== 'auto' ? {
				...body,
				tool_choice: {
					type: 'auto'
				}
			} : undefined;
		const unbound = (body, refusal)=>/bound to a different conversation/i.test(refusal) ? {
				...body,
				thinking: {
					type: 'adaptive',
					block_binding: {
						prefix_mismatch_behavior: 'drop_block'
					}
				}
			} : undefined;
		const FALLBACKS = [
			unforced,
			unbound
		];
		function reply(request, parts) {
			const content = parts.flatMap((part)=>part.content);
			const last = parts.at(-1);
			const text = content.map((block)=>(block.type === 'text' ? block.text : '')).join('');
			const usage = usageOf(parts) ?? (0, _tokens_js__WEBPACK_IMPORTED_MODULE_4__._y)(request, JSON.stringify(content));
			const reason = last.stop_reason ?? 'end_turn';
			if (reason === 'refusal') {
				const details = last.stop_details;
				const why = [
					details?.category,
					details?.explanation
				].filter(Boolean).join(': ');
				return (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.M1)('blocked', why ? `refusal: ${why}` : 'refusal', text, usage);
			}
			if (reason === 'max_tokens' || reason === 'model_context_window_exceeded' || reason === 'pause_turn') return (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.M1)('length', reason, text, usage);
			const calls = content.flatMap((block)=>block.type === 'tool_use' ? [
					{
						id: block.id,
						name: block.name,
						args: block.input
					}
				] : []);
			if (text === '' && calls.length === 0) return (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.M1)('malformed', `${reason} without content`, text, usage);
			return {
				text,
				calls,
				stop: 'stop',
				usage,
				raw: (0, _wire_js__WEBPACK_IMPORTED_MODULE_3__.Ul)(WIRE, content)
			};
		}
		function usageOf(parts) {
			const sum = (pick)=>parts.reduce((total, part)=>total + (part.usage ? (pick(part.usage) ?? 0) : Number.NaN), 0);
			return (0, _tokens_js__WEBPACK_IMPORTED_MODULE_4__.ZY)({
				input: sum((usage)=>usage.input_tokens + (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0)),
				output: sum((usage)=>usage.output_tokens),
				cached: sum((usage)=>usage.cache_read_input_tokens),
				thinking: sum((usage)=>usage.output_tokens_details?.thinking_tokens)
			});
		}
	}),
	32639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			I: ()=>(withFallbacks)
		});
		var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6729);
		async function withFallbacks(body, fallbacks, log, send) {
			let current = body;
			const left = new Set(fallbacks);
			for(;;){
				try {
					return await send(current);
				} catch (error) {
					const { status, text } = (0, _fault_js__WEBPACK_IMPORTED_MODULE_0__.Kl)(error, 0);
					if (status !== 400 && status !== 422) throw error;
					const next = [
						...left
					].map((fallback)=>({
							fallback,
							body: fallback(current, text)
						})).find((one)=>one.body);
					if (!next?.body) throw error;
					log.debug('The model refused an optional field; asking again without it.');
					left.delete(next.fallback);
					current = next.body;
				}
			}
		}
	})
};
