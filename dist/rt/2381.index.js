export const id = 2381;
export const ids = [
	2381
];
export const modules = {
	82381: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			SLACK_TOKEN: {
				en: (props)=>`found slack token: ${props.TOKEN}`,
				ja: (props)=>`Slack\u{30C8}\u{30FC}\u{30AF}\u{30F3}: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			},
			IncomingWebhook: {
				en: (props)=>`found Slack Incoming Webhook: ${props.URL}`,
				ja: (props)=>`Slack\u{306E}Incoming Webhooks: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		function reportIfFoundRawPrivateKey({ source, options, context, t }) {
			const SLACK_TOKEN_PATTERN = /\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g;
			const results = source.content.matchAll(SLACK_TOKEN_PATTERN);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("SLACK_TOKEN", {
						TOKEN: match
					}),
					range
				});
			}
		}
		function reportIfFoundIncomingWebhook({ source, options, context, t }) {
			const IncomingWebhooksPattern = /https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi;
			const results = source.content.matchAll(IncomingWebhooksPattern);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("IncomingWebhook", {
						URL: match
					}),
					range
				});
			}
		}
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-slack",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md"
				}
			},
			create (context, options) {
				const t = context.createTranslator(messages);
				const normalizedOptions = {
					allows: options.allows || []
				};
				return {
					file (source) {
						reportIfFoundRawPrivateKey({
							source,
							options: normalizedOptions,
							context,
							t
						});
						reportIfFoundIncomingWebhook({
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
