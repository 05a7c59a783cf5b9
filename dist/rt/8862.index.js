export const id = 8862;
export const ids = [
	8862
];
export const modules = {
	68862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			serverClock: ()=>(serverClock)
		});
		const SLACK_MS = 2_000;
		function serverClock(clock) {
			let ahead = 0;
			return {
				clock: {
					...clock,
					now: ()=>clock.now() + ahead
				},
				follow (date) {
					const moment = Date.parse(date);
					if (Number.isNaN(moment)) return;
					const by = moment - clock.now();
					ahead = Math.abs(by) <= SLACK_MS ? 0 : by;
				}
			};
		}
	})
};
