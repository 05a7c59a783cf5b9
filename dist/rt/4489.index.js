export const id = 4489;
export const ids = [
	4489
];
export const modules = {
	74489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			BasicAuth: {
				en: (props)=>`found basic auth credential: ${props.CREDENTIAL}`,
				ja: (props)=>`\u{30D9}\u{30FC}\u{30B7}\u{30C3}\u{30AF}\u{8A8D}\u{8A3C}\u{60C5}\u{5831}: ${props.CREDENTIAL} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		const BUILTIN_IGNORED_PATTERNS = [
			"localhost",
			"127.0.0.1",
			"password",
			"mypassword",
			"myusername",
			"{password}",
			"${password}",
			"{{password}}",
			"{username}",
			"${username}",
			"{{username}}",
			"YOUR_PASSWORD",
			"YOUR_USERNAME",
			"REPLACE_WITH_PASSWORD",
			"REPLACE_WITH_USERNAME"
		];
		function isVariableLikeString(str) {
			const variablePatterns = [
				/\$\{[^}]{1,50}\}/,
				/\{\{[^}]{1,50}\}\}/,
				/\{[^}]{1,50}\}/,
				/%[A-Z_]{1,30}%/,
				/\$[A-Z_]{1,30}/
			];
			return variablePatterns.some((pattern)=>pattern.test(str));
		}
		function isLikelyRealUsername(username) {
			if (username.length < 2) return false;
			if (isVariableLikeString(username)) return false;
			if (BUILTIN_IGNORED_PATTERNS.some((pattern)=>username.toLowerCase().includes(pattern.toLowerCase()))) {
				return false;
			}
			return true;
		}
		function isLikelyRealPassword(password) {
			if (password.length < 4) return false;
			if (isVariableLikeString(password)) return false;
			if (BUILTIN_IGNORED_PATTERNS.some((pattern)=>password.toLowerCase().includes(pattern.toLowerCase()))) {
				return false;
			}
			if (/^(.)\1{3,}$/.test(password)) return false;
			return true;
		}
		function reportIfFoundBasicAuth({ source, options, context, t }) {
			const URL_PATTERN = /(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g;
			const results = source.content.matchAll(URL_PATTERN);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				const username = result.groups?.user;
				const password = result.groups?.password;
				if (!username || !password) continue;
				if (!isLikelyRealUsername(username)) continue;
				if (!isLikelyRealPassword(password)) continue;
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("BasicAuth", {
						CREDENTIAL: match
					}),
					range
				});
			}
		}
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-basicauth",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md"
				}
			},
			create (context, options) {
				const t = context.createTranslator(messages);
				const normalizedOptions = {
					allows: options.allows || []
				};
				return {
					file (source) {
						reportIfFoundBasicAuth({
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
