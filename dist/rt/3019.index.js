export const id = 3019;
export const ids = [
	3019
];
export const modules = {
	83019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			creator: ()=>(creator),
			messages: ()=>(messages)
		});
		const messages = {
			OPENAI_TOKEN: {
				en: (props)=>`found OpenAI API token: ${props.TOKEN}`,
				ja: (props)=>`OpenAI API \u{30C8}\u{30FC}\u{30AF}\u{30F3}: ${props.TOKEN} \u{304C}\u{307F}\u{3064}\u{304B}\u{308A}\u{307E}\u{3057}\u{305F}`
			}
		};
		const creator = {
			messages,
			meta: {
				id: "@secretlint/secretlint-rule-openai",
				recommended: true,
				type: "scanner",
				supportedContentTypes: [
					"text"
				],
				docs: {
					url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md"
				}
			},
			create (context) {
				const t = context.createTranslator(messages);
				return {
					file (source) {
						const pattern = /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g;
						const matches = source.content.matchAll(pattern);
						for (const match of matches){
							const index = match.index ?? 0;
							const matchString = match[0] ?? "";
							const range = [
								index,
								index + matchString.length
							];
							context.report({
								message: t("OPENAI_TOKEN", {
									TOKEN: matchString
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
