export const id = 1498;
export const ids = [1498];
export const modules = {

/***/ 91498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33094);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46891);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52324);




const WIRE = 'gemini';
/**
 * `@google/generative-ai` as a thin typed fetch: `generateContent` only, because its chat session and its streaming
 * lose parallel calls and thought signatures. It forwards fields that it does not know, hence the casts.
 *
 * It takes no `fetch` and uses the global one: the host installs its guarded fetch globally. Its `timeout` option is
 * never used (the timer is never cleared and keeps the process alive) and its text helpers neither (they mix thoughts
 * into the answer).
 */
function connect(connection) {
    const ai = new _google_generative_ai__WEBPACK_IMPORTED_MODULE_0__/* .GoogleGenerativeAI */ .ij(connection.apiKey ?? 'none');
    return async (request, signal) => {
        const model = ai.getGenerativeModel({
            model: connection.model,
            ...(request.system === '' ? {} : { systemInstruction: request.system }),
            ...toolFields(request),
            generationConfig: {
                maxOutputTokens: request.maxOutputTokens,
                ...(connection.temperature === undefined ? {} : { temperature: connection.temperature }),
            },
        }, { baseUrl: connection.baseUrl });
        const { response } = await model.generateContent({ contents: contents(request) }, { signal });
        return reply(request, response);
    };
}
function toolFields({ tools, toolChoice }) {
    if (tools.length === 0)
        return {};
    const functionCallingConfig = toolChoice === 'auto'
        ? { mode: 'AUTO' }
        : {
            mode: 'ANY',
            allowedFunctionNames: toolChoice === 'required' ? tools.map((tool) => tool.name) : [toolChoice.name],
        };
    return {
        tools: [
            {
                functionDeclarations: tools.map(({ name, description, parameters }) => ({
                    name,
                    description,
                    parametersJsonSchema: parameters,
                })),
            },
        ],
        toolConfig: { functionCallingConfig },
    };
}
function contents({ messages }) {
    const list = [];
    let ids = new Set();
    for (const message of messages) {
        if (message.role === 'user')
            list.push({ role: 'user', parts: [{ text: message.text }] });
        else if (message.role === 'tool')
            // All results of a turn in one content, as the parallel calls were in one.
            list.push({ role: 'user', parts: message.results.map((result) => response(result, ids)) });
        else {
            const content = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .carried */ .LT)(WIRE, message) ?? rebuilt(message.text, message.calls);
            ids = new Set(content.parts.flatMap((part) => part.functionCall?.id ?? []));
            if (content.parts.length > 0)
                list.push(content);
        }
    }
    return list;
}
/** An id that we made up stays ours: the API knows only ids that it gave. */
const response = ({ id, name, text, isError }, ids) => ({
    functionResponse: { ...(ids.has(id) ? { id } : {}), name, response: isError ? { error: text } : { result: text } },
});
/**
 * A turn of another provider. Gemini 3 and later refuse a call without a signature; this value is the documented one
 * for calls that Gemini did not make (ai.google.dev/gemini-api/docs/thought-signatures).
 */
const rebuilt = (text, calls) => ({
    role: 'model',
    parts: [
        ...(text === '' ? [] : [{ text }]),
        ...calls.map((call, index) => ({
            functionCall: { name: call.name, args: (call.args ?? {}) },
            ...(index === 0 ? { thoughtSignature: 'skip_thought_signature_validator' } : {}),
        })),
    ],
});
/** Reasons by which the API says that it will not answer; the newer ones are not in the SDK's types. */
const BLOCKED = /SAFETY|RECITATION|BLOCKLIST|PROHIBITED_CONTENT|SPII|LANGUAGE/;
const MALFORMED = /MALFORMED|UNEXPECTED_TOOL_CALL|TOO_MANY_TOOL_CALLS|MISSING_THOUGHT_SIGNATURE/;
function reply(request, answer) {
    if (typeof answer !== 'object' ||
        answer === null ||
        !(answer.candidates || answer.promptFeedback || answer.usageMetadata))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenAnswer */ .MC('The answer has no candidates.');
    const candidate = answer.candidates?.[0];
    const parts = candidate?.content?.parts ?? [];
    const text = parts
        .filter((part) => !part.thought)
        .map((part) => part.text ?? '')
        .join('');
    const usage = usageOf(answer.usageMetadata) ?? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .estimatedUsage */ ._y)(request, JSON.stringify(parts));
    const blockReason = answer.promptFeedback?.blockReason;
    if (blockReason !== undefined) {
        const why = answer.promptFeedback?.blockReasonMessage;
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('blocked', why ? `${blockReason}: ${why}` : blockReason, text, usage);
    }
    const reason = candidate?.finishReason ?? 'STOP';
    const detail = candidate?.finishMessage ? `${reason}: ${candidate.finishMessage}` : reason;
    if (reason === 'MAX_TOKENS')
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('length', detail, text, usage);
    if (BLOCKED.test(reason))
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('blocked', detail, text, usage);
    if (MALFORMED.test(reason))
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('malformed', detail, text, usage);
    // Nothing at all: with OTHER the filter spoke, with STOP the model lost its answer and may be asked again.
    if (parts.length === 0)
        return reason === 'OTHER'
            ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('blocked', detail, text, usage)
            : (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinished */ .M1)('malformed', candidate ? `${detail} without content` : 'no candidates', text, usage);
    const calls = parts
        .flatMap((part) => part.functionCall ?? [])
        .map((call, index) => ({ id: call.id ?? (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .madeUpId */ .yu)(request, index), name: call.name, args: call.args ?? {} }));
    // The content goes back verbatim: thoughtSignature stands beside the parts.
    return { text, calls, stop: 'stop', usage, raw: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .carry */ .Ul)(WIRE, candidate?.content) };
}
/** promptTokenCount includes cached tokens; the prompt of built-in tools and the thoughts are counted apart. */
function usageOf(counts) {
    if (!counts)
        return undefined;
    const count = (name) => Number(counts[name] ?? 0);
    return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedUsage */ .ZY)({
        input: counts['promptTokenCount'] === undefined
            ? undefined
            : count('promptTokenCount') + count('toolUsePromptTokenCount'),
        output: count('candidatesTokenCount') + count('thoughtsTokenCount'),
        cached: count('cachedContentTokenCount'),
        thinking: count('thoughtsTokenCount'),
    });
}


/***/ })

};
