export const id = 9346;
export const ids = [
	9346
];
export const modules = {
	69346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			PackageJSON_xOauthToken: {
				en: (props)=>`found GitHub Token: ${props.TOKEN}`,
				ja: (props)=>`GitHub Token: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			},
			Npmrc_authToken: {
				en: (props)=>`found npmrc authToken: ${props.TOKEN}`,
				ja: (props)=>`npmrc authToken: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			},
			NPM_ACCESS_TOKEN: {
				en: (props)=>`found npm access token: ${props.TOKEN}`,
				ja: (props)=>`npm access token: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		function reportIfFoundXOauthGitHubToken({ source, options, context, t }) {
			const XOAuthPattern = /https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g;
			const results = source.content.matchAll(XOAuthPattern);
			for (const result of results){
				const index = result.index || 0;
				const match = result[1] || "";
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("PackageJSON_xOauthToken", {
						TOKEN: match
					}),
					range
				});
			}
		}
		function reportIfFound_AuthTokenInNpmrc({ source, options, context, t }) {
			const AuthTokenPattern = /_authToken=([^$].*)/g;
			const results = source.content.matchAll(AuthTokenPattern);
			for (const result of results){
				const index = result.index || 0;
				const match = result[1] || "";
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				context.report({
					message: t("Npmrc_authToken", {
						TOKEN: match
					}),
					range
				});
			}
		}
		function validChecksum(_token) {
			return true;
		}
		function reportIfFound_NPM_ACCESS_TOKEN({ source, options, context, t }) {
			const NPM_ACCESS_TOKEN_PATTERN = /(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu;
			const results = source.content.matchAll(NPM_ACCESS_TOKEN_PATTERN);
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
				if (!validChecksum(match)) {
					continue;
				}
				context.report({
					message: t("NPM_ACCESS_TOKEN", {
						TOKEN: match
					}),
					range
				});
			}
		}
		const isPackageFile = (filePath)=>{
			if (!filePath) {
				return true;
			}
			return filePath.endsWith("package.json") || filePath.endsWith("package-lock.json");
		};
		const isNpmrc = (filePath)=>{
			if (!filePath) {
				return true;
			}
			return filePath.endsWith(".npmrc");
		};
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-npm",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md"
				}
			},
			create (context, options) {
				const t = context.createTranslator(messages);
				const normalizedOptions = {
					allows: options.allows || []
				};
				return {
					file (source) {
						if (isPackageFile(source.filePath)) {
							reportIfFoundXOauthGitHubToken({
								source,
								options: normalizedOptions,
								context,
								t
							});
						} else if (isNpmrc(source.filePath)) {
							reportIfFound_AuthTokenInNpmrc({
								source,
								options: normalizedOptions,
								context,
								t
							});
						}
						reportIfFound_NPM_ACCESS_TOKEN({
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
