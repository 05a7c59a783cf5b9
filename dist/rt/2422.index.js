export const id = 2422;
export const ids = [
	2422
];
export const modules = {
	52422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			loadThrottling: ()=>(loadThrottling)
		});
		const SEARCH_PAUSE_MS = 2_000;
		async function loadThrottling(settings) {
			const { throttling } = await __webpack_require__.e(6856).then(__webpack_require__.bind(__webpack_require__, 86856));
			const { clock, concurrency = 10, writePauseMs = 1_000, signal } = settings;
			const free = group(async (work)=>work());
			const reads = group(lane(clock, concurrency, 0, signal));
			const searches = group(lane(clock, 1, SEARCH_PAUSE_MS, signal));
			const writes = group(lane(clock, writePauseMs > 0 ? 1 : concurrency, writePauseMs, signal));
			const never = ()=>undefined;
			return (octokit, mode)=>{
				const groups = {
					auth: free,
					write: free,
					notifications: free,
					search: searches
				};
				const throttle = {
					...groups,
					global: mode === 'write' ? writes : reads
				};
				const options = {
					throttle: {
						...throttle,
						onRateLimit: never,
						onSecondaryRateLimit: never
					}
				};
				throttling(octokit, options);
			};
		}
		function lane(clock, atOnce, pauseMs, signal) {
			const waiting = [];
			let free = atOnce;
			let next = 0;
			return async (work)=>{
				if (free > 0) free--;
				else await new Promise((go)=>waiting.push(go));
				try {
					const wait = next - clock.monotonic();
					if (wait > 0) await clock.sleep(wait, signal);
					return await work();
				} finally{
					if (pauseMs > 0) next = clock.monotonic() + pauseMs;
					const go = waiting.shift();
					if (go) go();
					else free++;
				}
			};
		}
		const group = (turn)=>({
				key: ()=>({
						schedule: (_options, work, ...given)=>turn(()=>work(...given))
					})
			});
	})
};
