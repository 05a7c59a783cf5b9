export const id = 8776;
export const ids = [8776];
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


/***/ })

};
