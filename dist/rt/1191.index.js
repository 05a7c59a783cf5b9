export const id = 1191;
export const ids = [
	1191
];
export const modules = {
	21191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		var _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33717);
		const messages = {
			PrivateKey: {
				en: (props)=>`found private key: ${props.KEY}`,
				ja: (props)=>`\u{79D8}\u{5BC6}\u{9375}: ${props.KEY} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		const PEM_CONTENT_PATTERN = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
		function validateBase64KeyContent(base64Content) {
			if (!/^[A-Za-z0-9+/]+=*$/.test(base64Content)) {
				return false;
			}
			if (base64Content.length < 100) {
				return false;
			}
			const validMagicBytes = /^(MI|b3BlbnNzaC1rZXktdjE)/;
			if (!validMagicBytes.test(base64Content)) {
				return false;
			}
			return true;
		}
		function reportIfFoundRawPrivateKey({ source, options, context, t }) {
			const results = source.content.matchAll(PEM_CONTENT_PATTERN);
			for (const result of results){
				const index = result.index || 0;
				const match = result[0] || "";
				const base64Raw = result[1] || "";
				const range = [
					index,
					index + match.length
				];
				const allowedResults = (0, _textlint_regexp_string_matcher__WEBPACK_IMPORTED_MODULE_0__.matchPatterns)(match, options.allows);
				if (allowedResults.length > 0) {
					continue;
				}
				const base64Content = base64Raw.replace(/\s|\\n/g, "");
				if (!validateBase64KeyContent(base64Content)) {
					continue;
				}
				context.report({
					message: t("PrivateKey", {
						KEY: match
					}),
					range
				});
			}
		}
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-privatekey",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md"
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
					}
				};
			}
		};
	})
};
