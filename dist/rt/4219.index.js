export const id = 4219;
export const ids = [
	4219
];
export const modules = {
	94219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			SENDGRID_KEY: {
				en: (props)=>`found Sendgrid api key: ${props.KEY}`,
				ja: (props)=>`Sendgrid API\u{30AD}\u{30FC}\u{304C}\u{898B}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}\u{FF1A} ${props.KEY}`
			}
		};
		function reportIfFoundKey({ source, options, context, t }) {
			const SENDGRID_KEY_PATTERN = /(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu;
			const results = source.content.matchAll(SENDGRID_KEY_PATTERN);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				if (match.length !== 69) {
					continue;
				}
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("SENDGRID_KEY", {
						KEY: match
					}),
					range
				});
			}
		}
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-sendgrid",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md"
				}
			},
			create (context, options) {
				const t = context.createTranslator(messages);
				const normalizedOptions = {
					allows: options.allows || []
				};
				return {
					file (source) {
						reportIfFoundKey({
							source,
							options: normalizedOptions,
							context,
							t
						});
					}
				};
			}
		};
	})
};
