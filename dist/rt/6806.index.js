export const id = 6806;
export const ids = [
	6806
];
export const modules = {
	76806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			BUILTIN_IGNORED: ()=>(BUILTIN_IGNORED),
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const BUILTIN_IGNORED = {
			AWSAccountID: [
				"AKIAIOSFODNN7EXAMPLE"
			],
			AWSSecretAccessKey: [
				"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
			]
		};
		const messages = {
			AWSAccountID: {
				en: (props)=>`found AWS Account ID: ${props.ID}`,
				ja: (props)=>`AWS Account ID: ${props.ID} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			},
			AWSSecretAccessKey: {
				en: (props)=>`found AWS Secret Access Key: ${props.KEY}`,
				ja: (props)=>`AWS Secret Access Key: ${props.KEY} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			},
			AWSAccessKeyID: {
				en: (props)=>`found AWS Access Key ID: ${props.ID}`,
				ja: (props)=>`AWS Access Key Id: ${props.ID} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		const reportAWSAccessKey = ({ t, source, context, options })=>{
			const AWSAccessKeyIDPattern = /\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g;
			const results = source.content.matchAll(AWSAccessKeyIDPattern);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				const range = [
					index,
					index + match.length
				];
				if (BUILTIN_IGNORED.AWSAccountID.includes(match)) {
					continue;
				}
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("AWSAccessKeyID", {
						ID: match
					}),
					range
				});
			}
		};
		const reportAWSSecretAccessKey = ({ t, source, context, options })=>{
			const AWS = "(?:AWS|aws|Aws)?_?";
			const QUOTE = `["']?`;
			const CONNECT = "\\s*(?::|=>|=)\\s*";
			const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${QUOTE}${CONNECT}${QUOTE}([A-Za-z0-9/\+=]{40})${QUOTE}\b`, "g");
			const results = source.content.matchAll(AWSSecretPatten);
			for (const result of results){
				const index = result.index || 0;
				const match = result[1] || "";
				const range = [
					index,
					index + match.length
				];
				if (BUILTIN_IGNORED.AWSSecretAccessKey.includes(match)) {
					continue;
				}
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("AWSSecretAccessKey", {
						KEY: match
					}),
					range
				});
			}
		};
		const reportAWSAccountID = ({ t, source, context, options })=>{
			const AWS = "(AWS|aws|Aws)?_?";
			const QUOTE = `("|')?`;
			const CONNECT = "\\s*(:|=>|=)\\s*";
			const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${CONNECT}${QUOTE}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${QUOTE}\b`, "g");
			const results = source.content.matchAll(AWSSecretPatten);
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
					message: t("AWSAccountID", {
						ID: match
					}),
					range
				});
			}
		};
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-aws",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md"
				}
			},
			create (context, options) {
				const normalizedOptions = {
					allows: options.allows || [],
					enableIDScanRule: options.enableIDScanRule ?? false
				};
				const t = context.createTranslator(messages);
				return {
					file (source) {
						if (normalizedOptions.enableIDScanRule) {
							reportAWSAccessKey({
								t,
								source: source,
								context: context,
								options: normalizedOptions
							});
							reportAWSAccountID({
								t,
								source: source,
								context: context,
								options: normalizedOptions
							});
						}
						reportAWSSecretAccessKey({
							t,
							source: source,
							context: context,
							options: normalizedOptions
						});
					}
				};
			}
		};
	})
};
