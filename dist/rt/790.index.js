export const id = 790;
export const ids = [790,8776];
export const modules = {

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_RESULT_CHARS: () => (/* binding */ MAX_RESULT_CHARS),
/* harmony export */   bounded: () => (/* binding */ bounded),
/* harmony export */   checkedArgs: () => (/* binding */ checkedArgs),
/* harmony export */   runTool: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** Results are cut here, whoever sent them (T5). */
const MAX_RESULT_CHARS = 262_144;
/** Arguments that fit the schema and the policy. Throws ToolError: `T5` for the schema, `T3` for the policy. */
function checkedArgs(tool, raw, scope) {
    const parsed = tool.args.safeParse(raw ?? {});
    if (parsed.success)
        return tool.check(parsed.data, scope);
    const said = parsed.error.issues.slice(0, 5).map(problem).join('; ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The arguments of ${tool.name} do not fit: ${said}.`, { rule: 'T5' });
}
function problem(issue) {
    // The key is the model's own text: shown short, as data.
    const at = issue.path.join('.').slice(0, 60);
    return `${at ? `${at}: ` : ''}${issue.message.slice(0, 200)}`;
}
/**
 * One call: arguments, policy, the work. What GitHub refuses for this one item is a ToolError, so that the model can go
 * on; that GitHub is down, the limit used up or the token wrong is a `GithubError` and ends the run (R4).
 */
async function runTool(tool, raw, context) {
    const args = checkedArgs(tool, raw, context.scope);
    try {
        return bounded(await tool.run(context, args));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1 && !ENDS_THE_RUN.has(error.kind)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${error.message} Try another read.`, { cause: error });
        }
        throw error;
    }
}
const ENDS_THE_RUN = new Set(['unavailable', 'rate-limit', 'auth']);
/** T5: no result is longer than 256 Ki characters. */
function bounded(seen) {
    if (seen.text.length <= MAX_RESULT_CHARS)
        return seen;
    const note = '\n[the rest is left out: ask for less at once]';
    return { ...seen, text: seen.text.slice(0, MAX_RESULT_CHARS - note.length) + note };
}


/***/ }),

/***/ 70790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39762);
/* harmony import */ var _modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(807);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8776);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39915);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57684);






/**
 * Serves our tools over any transport until it closes. Only tools: no prompts, no resources, no sampling. A refusal is an
 * `isError` result with its rule in `_meta`; a bug is logged with its stack and answered without it.
 */
async function serve(served, transport) {
    // The low-level server: the high-level one wants to own the schemas, and ours must stay the ones that are checked.
    const server = new _modelcontextprotocol_sdk_server_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Server */ .g({ name: 'ai-devops', version: served.version }, { capabilities: { tools: {} }, jsonSchemaValidator: _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_VALIDATOR */ .jG });
    const { tools, github, scope, staging, log } = served;
    const context = { github, scope, ...(staging ? { staging } : {}) };
    server.setRequestHandler(_modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ListToolsRequestSchema */ .gW, () => ({ tools: tools.map(wireTool) }));
    server.setRequestHandler(_modelcontextprotocol_sdk_types_js__WEBPACK_IMPORTED_MODULE_1__/* .CallToolRequestSchema */ .FT, async ({ params }, { signal }) => {
        try {
            const tool = tools.find(({ name }) => name === params.name);
            if (!tool)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`There is no tool ${params.name.slice(0, 64)}.`, { rule: 'T1' });
            const seen = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__.runTool)(tool, params.arguments, { ...context, signal });
            return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)({ ...seen, text: served.present?.(seen) ?? seen.text });
        }
        catch (error) {
            const result = (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .errorResultOf */ .R0)(error);
            if (result)
                return result;
            log.error(error instanceof Error ? (error.stack ?? error.message) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            throw error;
        }
    });
    await server.connect(transport);
    return server;
}
function wireTool(tool) {
    const { name, description, parameters } = (0,_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .specOf */ .r)(tool);
    // An intent changes what is staged in this session, and can destroy nothing.
    const reads = tool.writes !== true;
    const annotations = { readOnlyHint: reads, destructiveHint: false, idempotentHint: reads, openWorldHint: false };
    return { name, description, inputSchema: parameters, annotations };
}


/***/ }),

/***/ 39915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ specOf),
/* harmony export */   u: () => (/* binding */ defineTool)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

/** A tool whose argument type follows from its schema. */
const defineTool = (tool) => tool;
/** A tool as a model or an MCP client sees it: our name, our words, our schema (T4). */
function specOf(tool) {
    const { $schema: _, ...parameters } = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(tool.args, { io: 'input' });
    return { name: tool.name, description: tool.about, parameters };
}


/***/ }),

/***/ 57684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   R0: () => (/* binding */ errorResultOf),
/* harmony export */   jG: () => (/* binding */ NO_VALIDATOR)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

// How an observation and an error cross an MCP session. The text is what any client shows; `_meta` is what only our own
// client reads, and only from our own server: an outside server's `_meta` is never believed.
const SOURCE = 'ai-devops/source';
const KIND = 'ai-devops/kind';
const CHANGES = 'ai-devops/changes';
const RULE = 'ai-devops/rule';
const GITHUB = 'ai-devops/github';
const ALERT = 'ai-devops/alert';
const resultOf = (seen) => ({
    content: [{ type: 'text', text: seen.text }],
    _meta: { [SOURCE]: seen.source, [KIND]: seen.kind, ...(seen.changes ? { [CHANGES]: true } : {}) },
});
/** An error for the other side; undefined for a bug, which must keep its stack and break the call. */
function errorResultOf(error) {
    const text = (message) => [{ type: 'text', text: message }];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4) {
        return { isError: true, content: text(error.message), _meta: error.rule ? { [RULE]: error.rule } : {} };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AlertError */ .PL) {
        return { isError: true, content: text(error.message), _meta: { [ALERT]: error.rule } };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1) {
        const _meta = { [GITHUB]: { kind: error.kind, status: error.status } };
        return { isError: true, content: text(error.message), _meta };
    }
    return undefined;
}
/** The observation that our own server sent, or the error it threw. */
function observationOf(result) {
    const text = result.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
    const meta = result._meta ?? {};
    if (result.isError) {
        const alert = meta[ALERT];
        if (typeof alert === 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AlertError */ .PL(alert, text);
        const github = meta[GITHUB];
        if (github)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E1(github.kind, github.status, text);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(text, { rule: meta[RULE] });
    }
    const changes = meta[CHANGES] === true ? { changes: true } : {};
    return { source: String(meta[SOURCE]), kind: meta[KIND], text, ...changes };
}
/**
 * Given to both ends of the SDK, which would else make an Ajv each (10 ms of a run's start). Our arguments are checked by
 * zod, and a schema that an outside server sent is never compiled (T4).
 */
const NO_VALIDATOR = {
    getValidator() {
        throw new Error('T4: a JSON Schema from the wire was to be compiled; it must not be');
    },
};


/***/ })

};
