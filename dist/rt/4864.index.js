export const id = 4864;
export const ids = [
	4864
];
export const modules = {
	84864: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			GITHUB_TOKEN: {
				en: (props)=>`found GitHub Token(${props.typeName}): ${props.KEY}`,
				ja: (props)=>`GitHub Token(${props.typeName})\u{304C}\u{898B}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}\u{FF1A} ${props.KEY}`
			}
		};
		const typeMap = new Map([
			[
				"ghp",
				"GitHub personal access tokens"
			],
			[
				"gho",
				"OAuth access tokens"
			],
			[
				"ghu",
				"GitHub user-to-server tokens"
			],
			[
				"ghs",
				"GitHub server-to-server tokens"
			],
			[
				"ghr",
				"refresh tokens"
			],
			[
				"github_pat",
				"fine-grained personal access tokens"
			]
		]);
		const validChecksum = (_token)=>{
			return true;
		};
		function reportIfFoundKey({ pattern, source, options, context, t }) {
			const results = source.content.matchAll(pattern);
			for (const result of results){
				const index = result.index || 0;
				const type = result.groups?.type;
				const typeName = typeMap.get(type);
				if (!typeName) {
					throw new Error("Unknown type:" + typeName);
				}
				const match = result[0] || "";
				if (!validChecksum(match)) {
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
					message: t("GITHUB_TOKEN", {
						KEY: match,
						typeName
					}),
					range
				});
			}
		}
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-github",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md"
				}
			},
			create (context, options) {
				const CLASSIC_GITHUB_TOKEN_PATTERN = /(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu;
				const FINE_GRAINED_GITHUB_TOKEN_PATTERN = /(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu;
				const GITHUB_APP_INSTALLATION_TOKEN_PATTERN = /(?<!\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\.[A-Za-z0-9_-]{1,10000}\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])/gu;
				const patterns = [
					CLASSIC_GITHUB_TOKEN_PATTERN,
					FINE_GRAINED_GITHUB_TOKEN_PATTERN,
					GITHUB_APP_INSTALLATION_TOKEN_PATTERN
				];
				const t = context.createTranslator(messages);
				const normalizedOptions = {
					allows: options.allows || []
				};
				return {
					file (source) {
						for (const pattern of patterns){
							reportIfFoundKey({
								pattern,
								source,
								options: normalizedOptions,
								context,
								t
							});
						}
					}
				};
			}
		};
	})
};
