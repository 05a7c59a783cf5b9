export const id = 2422;
export const ids = [2422];
export const modules = {

/***/ 52422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadThrottling: () => (/* binding */ loadThrottling)
/* harmony export */ });
/** Search has a limit of thirty a minute. */
const SEARCH_PAUSE_MS = 2_000;
/**
 * Octokit's throttling, which keeps a long scan below GitHub's secondary limits: writes one at a time with a pause
 * behind each, unless that is 0, searches with a pause, everything else at most `concurrency` at a time. It never sends a request again:
 * what is worth a second try is for github/retry.ts to say, and a write is sent once (R3).
 */
async function loadThrottling(settings) {
    // Only a job that asks for hundreds of things pays for it when it starts.
    const { throttling } = await __webpack_require__.e(/* import() */ 6856).then(__webpack_require__.bind(__webpack_require__, 86856));
    const { clock, concurrency = 10, writePauseMs = 1_000, signal } = settings;
    const free = group(async (work) => work());
    const reads = group(lane(clock, concurrency, 0, signal));
    const searches = group(lane(clock, 1, SEARCH_PAUSE_MS, signal));
    const writes = group(lane(clock, writePauseMs > 0 ? 1 : concurrency, writePauseMs, signal));
    const never = () => undefined;
    return (octokit, mode) => {
        // The plugin's own groups run on a clock of their own and live as long as the process. It calls `write` and
        // `notifications` before a request without waiting for its end; so the turn is given by `global`.
        const groups = { auth: free, write: free, notifications: free, search: searches };
        const throttle = { ...groups, global: mode === 'write' ? writes : reads };
        const options = { throttle: { ...throttle, onRateLimit: never, onSecondaryRateLimit: never } };
        throttling(octokit, options);
    };
}
/** Lets at most `atOnce` works run at a time, in the order they came, the next one `pauseMs` after one has ended. */
function lane(clock, atOnce, pauseMs, signal) {
    const waiting = [];
    let free = atOnce;
    let next = 0;
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((go) => waiting.push(go));
        try {
            const wait = next - clock.monotonic();
            if (wait > 0)
                await clock.sleep(wait, signal);
            return await work();
        }
        finally {
            if (pauseMs > 0)
                next = clock.monotonic() + pauseMs;
            const go = waiting.shift();
            if (go)
                go();
            else
                free++;
        }
    };
}
/** The shape in which the plugin calls a group of limiters. */
const group = (turn) => ({
    key: () => ({
        schedule: (_options, work, ...given) => turn(() => work(...given)),
    }),
});


/***/ })

};
