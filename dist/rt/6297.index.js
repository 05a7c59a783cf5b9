export const id = 6297;
export const ids = [
	6297
];
export const modules = {
	96297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		const messages = {
			ANTHROPIC_API_KEY: {
				en: (props)=>`found Anthropic Claude API key: ${props.KEY}`,
				ja: (props)=>`Anthropic Claude API \u{30AD}\u{30FC}: ${props.KEY} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-anthropic",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md"
				}
			},
			create (context) {
				const t = context.createTranslator(messages);
				return {
					file (source) {
						const pattern = /(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu;
						const matches = source.content.matchAll(pattern);
						for (const match of matches){
							const index = match.index ?? 0;
							const matchString = match[0] ?? "";
							const range = [
								index,
								index + matchString.length
							];
							context.report({
								message: t("ANTHROPIC_API_KEY", {
									KEY: matchString
								}),
								range
							});
						}
					}
				};
			}
		};
	})
};
