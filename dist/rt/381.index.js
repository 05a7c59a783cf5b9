export const id = 381;
export const ids = [
	381
];
export const modules = {
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
	}),
	80381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			connect: ()=>(connect)
		});
		var openai = __webpack_require__(98193);
		var fallback = __webpack_require__(32639);
		var fault = __webpack_require__(6729);
		var tokens = __webpack_require__(46891);
		var wire = __webpack_require__(52324);
		;
		const WIRE = 'openai-chat';
		function connectChat(client, connection) {
			return async (request, signal)=>{
				const answer = await (0, fallback.I)(bodyOf(request, connection), FALLBACKS, connection.log, (body)=>client.chat.completions.create(body, {
						signal
					}));
				return reply(request, answer);
			};
		}
		function bodyOf({ system, messages, tools, toolChoice, maxOutputTokens }, connection) {
			return {
				model: connection.model,
				messages: [
					...(system === '' ? [] : [
						{
							role: 'system',
							content: system
						}
					]),
					...messages.flatMap(params)
				],
				...(tools.length === 0 ? {} : {
					tools: tools.map(({ name, description, parameters })=>({
							type: 'function',
							function: {
								name,
								description,
								parameters
							}
						}))
				}),
				...(tools.length === 0 || toolChoice === 'auto' ? {} : {
					tool_choice: toolChoice === 'required' ? 'required' : {
						type: 'function',
						function: {
							name: toolChoice.name
						}
					}
				}),
				...(connection.official ? {
					max_completion_tokens: maxOutputTokens
				} : {
					max_tokens: maxOutputTokens
				}),
				...(connection.temperature === undefined ? {} : {
					temperature: connection.temperature
				})
			};
		}
		function params(message) {
			if (message.role === 'user') return [
				{
					role: 'user',
					content: message.text
				}
			];
			if (message.role === 'tool') return message.results.map((result)=>({
					role: 'tool',
					tool_call_id: result.id,
					content: (0, wire.D6)(result)
				}));
			const own = (0, wire.LT)(WIRE, message);
			if (own) return [
				own
			];
			if (message.text === '' && message.calls.length === 0) return [];
			return [
				{
					role: 'assistant',
					content: message.text,
					...(message.calls.length === 0 ? {} : {
						tool_calls: message.calls.map(({ id, name, args })=>({
								id,
								type: 'function',
								function: {
									name,
									arguments: JSON.stringify(args ?? {})
								}
							}))
					})
				}
			];
		}
		const newName = ({ max_tokens, ...body }, refusal)=>/max_completion_tokens/.test(refusal) && max_tokens != null ? {
				...body,
				max_completion_tokens: max_tokens
			} : undefined;
		const unforced = ({ tool_choice, ...body }, refusal)=>/tool_choice/i.test(refusal) && tool_choice !== undefined ? body : undefined;
		const unreasoned = (body, refusal)=>/function tools with reasoning_effort/i.test(refusal) && body.reasoning_effort === undefined ? {
				...body,
				reasoning_effort: 'none'
			} : undefined;
		const FALLBACKS = [
			newName,
			unforced,
			unreasoned
		];
		function reply(request, answer) {
			const choice = Array.isArray(answer?.choices) ? answer.choices[0] : undefined;
			if (!choice?.message) throw notAnAnswer(answer);
			const { message, finish_reason: reason } = choice;
			const text = textOf(message.content);
			const calls = (message.tool_calls ?? []).map((call, index)=>{
				const id = call.id || (0, wire.yu)(request, index);
				return call.type === 'custom' ? {
					id,
					name: call.custom.name,
					args: call.custom.input
				} : {
					id,
					name: call.function.name,
					args: (0, wire.Zy)(call.function.arguments)
				};
			});
			const counts = answer.usage;
			const usage = (0, tokens.ZY)({
				input: counts?.prompt_tokens,
				output: counts?.completion_tokens,
				cached: counts?.prompt_tokens_details?.cached_tokens,
				thinking: counts?.completion_tokens_details?.reasoning_tokens
			}) ?? (0, tokens._y)(request, JSON.stringify(message));
			if (reason === 'length') return (0, wire.M1)('length', reason, text, usage);
			if (reason === 'content_filter') return (0, wire.M1)('blocked', reason, text, usage);
			if (message.refusal) return (0, wire.M1)('blocked', `refusal: ${message.refusal}`, text, usage);
			if (text === '' && calls.length === 0) return (0, wire.M1)('malformed', `${reason ?? 'no reason'} without content`, text, usage);
			return {
				text,
				calls,
				stop: 'stop',
				usage,
				raw: (0, wire.Ul)(WIRE, sentBack(message, calls))
			};
		}
		function sentBack(message, calls) {
			const filled = Object.entries(message).filter(([key, value])=>key === 'content' || !(value == null || (Array.isArray(value) && value.length === 0)));
			return {
				...Object.fromEntries(filled),
				...(message.tool_calls?.length ? {
					tool_calls: message.tool_calls.map((call, index)=>({
							...call,
							id: calls[index]?.id ?? call.id
						}))
				} : {})
			};
		}
		const textOf = (content)=>typeof content === 'string' ? content : Array.isArray(content) ? content.map((part)=>(typeof part?.text === 'string' ? part.text : '')).join('') : '';
		function notAnAnswer(answer) {
			const error = answer?.error;
			return typeof error?.code === 'number' && error.code >= 400 ? new fault.F9(error.code, String(error.message ?? '')) : new fault.MC('The answer has no choices.');
		}
		;
		const openai_responses_WIRE = 'openai-responses';
		function connectResponses(client, connection) {
			return async (request, signal)=>{
				const answer = await (0, fallback.I)(openai_responses_bodyOf(request, connection), openai_responses_FALLBACKS, connection.log, (body)=>client.responses.create(body, {
						signal
					}));
				return openai_responses_reply(request, answer);
			};
		}
		function openai_responses_bodyOf({ system, messages, tools, toolChoice, maxOutputTokens }, connection) {
			return {
				model: connection.model,
				...(system === '' ? {} : {
					instructions: system
				}),
				input: messages.flatMap(items),
				...(tools.length === 0 ? {} : {
					tools: tools.map(({ name, description, parameters })=>({
							type: 'function',
							name,
							description,
							parameters,
							strict: false
						})),
					tool_choice: typeof toolChoice === 'object' ? {
						type: 'function',
						name: toolChoice.name
					} : toolChoice
				}),
				max_output_tokens: maxOutputTokens,
				...(connection.temperature === undefined ? {} : {
					temperature: connection.temperature
				}),
				store: false,
				include: [
					'reasoning.encrypted_content'
				]
			};
		}
		function items(message) {
			if (message.role === 'user') return [
				{
					role: 'user',
					content: message.text
				}
			];
			if (message.role === 'tool') return message.results.map((result)=>({
					type: 'function_call_output',
					call_id: result.id,
					output: (0, wire.D6)(result)
				}));
			return ((0, wire.LT)(openai_responses_WIRE, message) ?? [
				...(message.text === '' ? [] : [
					{
						role: 'assistant',
						content: message.text
					}
				]),
				...message.calls.map(({ id, name, args })=>({
						type: 'function_call',
						call_id: id,
						name,
						arguments: JSON.stringify(args ?? {})
					}))
			]);
		}
		const plain = ({ include, ...body }, refusal)=>include && /encrypted/i.test(refusal) ? body : undefined;
		const openai_responses_FALLBACKS = [
			plain
		];
		function openai_responses_reply(request, answer) {
			if (!Array.isArray(answer?.output)) throw new fault.MC('The answer has no output.');
			if (answer.status === 'failed') {
				const code = answer.error?.code ?? 'server_error';
				throw new fault.F9(code === 'rate_limit_exceeded' ? 429 : 500, `${code} ${answer.error?.message ?? ''}`);
			}
			const parts = answer.output.flatMap((item)=>(item.type === 'message' ? item.content : []));
			const text = parts.map((part)=>(part.type === 'output_text' ? part.text : '')).join('');
			const refusal = parts.flatMap((part)=>(part.type === 'refusal' ? part.refusal : []))[0];
			const calls = answer.output.flatMap((item)=>item.type === 'function_call' ? [
					{
						id: item.call_id,
						name: item.name,
						args: (0, wire.Zy)(item.arguments)
					}
				] : []);
			const counts = answer.usage;
			const usage = (0, tokens.ZY)({
				input: counts?.input_tokens,
				output: counts?.output_tokens,
				cached: counts?.input_tokens_details?.cached_tokens,
				thinking: counts?.output_tokens_details?.reasoning_tokens
			}) ?? (0, tokens._y)(request, JSON.stringify(answer.output));
			if (answer.status === 'incomplete') {
				const reason = answer.incomplete_details?.reason ?? 'incomplete';
				return (0, wire.M1)(reason === 'content_filter' ? 'blocked' : 'length', reason, text, usage);
			}
			if (refusal !== undefined) return (0, wire.M1)('blocked', `refusal: ${refusal}`, text, usage);
			if (text === '' && calls.length === 0) return (0, wire.M1)('malformed', 'completed without content', text, usage);
			return {
				text,
				calls,
				stop: 'stop',
				usage,
				raw: (0, wire.Ul)(openai_responses_WIRE, answer.output)
			};
		}
		;
		function connect(connection) {
			const client = new openai.Ay({
				apiKey: connection.apiKey ?? 'none',
				baseURL: connection.baseUrl,
				fetch: connection.fetch,
				organization: null,
				project: null,
				adminAPIKey: null,
				webhookSecret: null,
				maxRetries: 0,
				timeout: 24 * 60 * 60 * 1000,
				logLevel: 'off'
			});
			return connection.official ? connectResponses(client, connection) : connectChat(client, connection);
		}
	})
};
