export const id = 8862;
export const ids = [8862];
export const modules = {

/***/ 68862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverClock: () => (/* binding */ serverClock)
/* harmony export */ });
/** What `Date` of an answer may differ from our clock by whole seconds and the way alone, in milliseconds. */
const SLACK_MS = 2_000;
/**
 * A clock whose wall time is GitHub's, as its answers tell it by `follow` (their `Date`): moments that GitHub wrote are
 * compared with it, and a runner's own clock may be minutes off (FT21). Until the first answer it is the given one. What
 * is measured, and waited for, is not touched by it.
 */
function serverClock(clock) {
    let ahead = 0;
    return {
        clock: { ...clock, now: () => clock.now() + ahead },
        follow(date) {
            const moment = Date.parse(date);
            if (Number.isNaN(moment))
                return;
            const by = moment - clock.now();
            ahead = Math.abs(by) <= SLACK_MS ? 0 : by;
        },
    };
}


/***/ })

};
