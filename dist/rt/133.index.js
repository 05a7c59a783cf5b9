export const id = 133;
export const ids = [
	133
];
export const modules = {
	40133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.d(__webpack_exports__, {
			httpTransport: ()=>(httpTransport)
		});
		var _modelcontextprotocol_sdk_client_streamableHttp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31502);
		const MOST_BYTES = 16 * 1024 * 1024;
		function httpTransport(url, token, fetch) {
			const headers = {
				'X-MCP-Readonly': 'true',
				'X-MCP-Toolsets': 'repos,issues,pull_requests,actions,git',
				...(token ? {
					Authorization: `Bearer ${token}`
				} : {})
			};
			const transport = new _modelcontextprotocol_sdk_client_streamableHttp_js__WEBPACK_IMPORTED_MODULE_0__.j(new URL(url), {
				requestInit: {
					headers
				},
				fetch: async (input, init)=>limited(await fetch(input, init)),
				reconnectionOptions: {
					maxRetries: 0,
					initialReconnectionDelay: 1_000,
					maxReconnectionDelay: 1_000,
					reconnectionDelayGrowFactor: 1
				}
			});
			return transport;
		}
		function limited(response) {
			if (!response.body) return response;
			let seen = 0;
			const count = new TransformStream({
				transform (chunk, controller) {
					seen += chunk.byteLength;
					if (seen > MOST_BYTES) controller.error(new Error(`The MCP server sent more than ${MOST_BYTES} bytes.`));
					else controller.enqueue(chunk);
				}
			});
			const { status, statusText, headers } = response;
			return new Response(response.body.pipeThrough(count), {
				status,
				statusText,
				headers
			});
		}
	})
};
