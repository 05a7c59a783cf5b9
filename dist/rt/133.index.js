export const id = 133;
export const ids = [133];
export const modules = {

/***/ 40133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpTransport: () => (/* binding */ httpTransport)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_sdk_client_streamableHttp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31502);

/** The longest answer that a server may send in one response (FT25). */
const MOST_BYTES = 16 * 1024 * 1024;
/**
 * An MCP server behind a URL. The token goes only to that URL, in a header, by the guarded fetch, which follows no
 * redirect of a POST (E6). GitHub's hosted server is asked for read-only tools by its own headers; others ignore them.
 */
function httpTransport(url, token, fetch) {
    const headers = {
        'X-MCP-Readonly': 'true',
        'X-MCP-Toolsets': 'repos,issues,pull_requests,actions,git',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
    };
    const transport = new _modelcontextprotocol_sdk_client_streamableHttp_js__WEBPACK_IMPORTED_MODULE_0__/* .StreamableHTTPClientTransport */ .j(new URL(url), {
        requestInit: { headers },
        fetch: async (input, init) => limited(await fetch(input, init)),
        // A stream that breaks shows as a call without an answer; we restart the session ourselves, once.
        reconnectionOptions: {
            maxRetries: 0,
            initialReconnectionDelay: 1_000,
            maxReconnectionDelay: 1_000,
            reconnectionDelayGrowFactor: 1,
        },
    });
    return transport;
}
/** The same response, whose body fails when it grows too long. */
function limited(response) {
    if (!response.body)
        return response;
    let seen = 0;
    const count = new TransformStream({
        transform(chunk, controller) {
            seen += chunk.byteLength;
            if (seen > MOST_BYTES)
                controller.error(new Error(`The MCP server sent more than ${MOST_BYTES} bytes.`));
            else
                controller.enqueue(chunk);
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(count), { status, statusText, headers });
}


/***/ })

};
