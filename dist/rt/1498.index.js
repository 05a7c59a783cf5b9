export const id = 1498;
export const ids = [
	1498
];
export const modules = {
	91498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			connect: ()=>(connect)
		});
		var _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33094);
		var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
		var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46891);
		var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52324);
		const WIRE = 'gemini';
		function connect(connection) {
			const ai = new _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__.ij(connection.apiKey ?? 'none');
			return async (request, signal)=>{
				const model = ai.getGenerativeModel({
					model: connection.model,
					...(request.system === '' ? {} : {
						systemInstruction: request.system
					}),
					...toolFields(request),
					generationConfig: {
						maxOutputTokens: request.maxOutputTokens,
						...(connection.temperature === undefined ? {} : {
							temperature: connection.temperature
						})
					}
				}, {
					baseUrl: connection.baseUrl
				});
				const { response } = await model.generateContent({
					contents: contents(request)
				}, {
					signal
				});
				return reply(request, response);
			};
		}
		function toolFields({ tools, toolChoice }) {
			if (tools.length === 0) return {};
			const functionCallingConfig = toolChoice === 'auto' ? {
				mode: 'AUTO'
			} : {
				mode: 'ANY',
				allowedFunctionNames: toolChoice === 'required' ? tools.map((tool)=>tool.name) : [
					toolChoice.name
				]
			};
			return {
				tools: [
					{
						functionDeclarations: tools.map(({ name, description, parameters })=>({
								name,
								description,
								parametersJsonSchema: parameters
							}))
					}
				],
				toolConfig: {
					functionCallingConfig
				}
			};
		}
		function contents({ messages }) {
			const list = [];
			let ids = new Set();
			for (const message of messages){
				if (message.role === 'user') list.push({
					role: 'user',
					parts: [
						{
							text: message.text
						}
					]
				});
				else if (message.role === 'tool') list.push({
					role: 'user',
					parts: message.results.map((result)=>response(result, ids))
				});
				else {
					const content = (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.LT)(WIRE, message) ?? rebuilt(message.text, message.calls);
					ids = new Set(content.parts.flatMap((part)=>part.functionCall?.id ?? []));
					if (content.parts.length > 0) list.push(content);
				}
			}
			return list;
		}
		const response = ({ id, name, text, isError }, ids)=>({
				functionResponse: {
					...(ids.has(id) ? {
						id
					} : {}),
					name,
					response: isError ? {
						error: text
					} : {
						result: text
					}
				}
			});
		const rebuilt = (text, calls)=>({
				role: 'model',
				parts: [
					...(text === '' ? [] : [
						{
							text
						}
					]),
					...calls.map((call, index)=>({
							functionCall: {
								name: call.name,
								args: (call.args ?? {})
							},
							...(index === 0 ? {
								thoughtSignature: 'skip_thought_signature_validator'
							} : {})
						}))
				]
			});
		const BLOCKED = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|LANGUAGE/;
		const MALFORMED = /MALFORMED|UNEXPECTED_TOOL_CALL|TOO_MANY_TOOL_CALLS|MISSING_THOUGHT_SIGNATURE/;
		function reply(request, answer) {
			if (typeof answer !== 'object' || answer === null || !(answer.candidates || answer.promptFeedback || answer.usageMetadata)) throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__.MC('The answer has no candidates.');
			const candidate = answer.candidates?.[0];
			const parts = candidate?.content?.parts ?? [];
			const text = parts.filter((part)=>!part.thought).map((part)=>part.text ?? '').join('');
			const usage = usageOf(answer.usageMetadata) ?? (0, _tokens_js__WEBPACK_IMPORTED_MODULE_3__._y)(request, JSON.stringify(parts));
			const blockReason = answer.promptFeedback?.blockReason;
			if (blockReason !== undefined) {
				const why = answer.promptFeedback?.blockReasonMessage;
				return (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('blocked', why ? `${blockReason}: ${why}` : blockReason, text, usage);
			}
			const reason = candidate?.finishReason ?? 'STOP';
			const detail = candidate?.finishMessage ? `${reason}: ${candidate.finishMessage}` : reason;
			if (reason === 'MAX_TOKENS') return (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('length', detail, text, usage);
			if (BLOCKED.test(reason)) return (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('blocked', detail, text, usage);
			if (MALFORMED.test(reason)) return (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('malformed', detail, text, usage);
			if (parts.length === 0) return reason === 'OTHER' ? (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('blocked', detail, text, usage) : (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.M1)('malformed', candidate ? `${detail} without content` : 'no candidates', text, usage);
			const calls = parts.flatMap((part)=>part.functionCall ?? []).map((call, index)=>({
					id: call.id ?? (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.yu)(request, index),
					name: call.name,
					args: call.args ?? {}
				}));
			return {
				text,
				calls,
				stop: 'stop',
				usage,
				raw: (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Ul)(WIRE, candidate?.content)
			};
		}
		function usageOf(counts) {
			if (!counts) return undefined;
			const count = (name)=>Number(counts[name] ?? 0);
			return (0, _tokens_js__WEBPACK_IMPORTED_MODULE_3__.ZY)({
				input: counts['promptTokenCount'] === undefined ? undefined : count('promptTokenCount') + count('toolUsePromptTokenCount'),
				output: count('candidatesTokenCount') + count('thoughtsTokenCount'),
				cached: count('cachedContentTokenCount'),
				thinking: count('thoughtsTokenCount')
			});
		}
	})
};
