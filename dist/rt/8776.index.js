export const id = 8776;
export const ids = [
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
	})
};
