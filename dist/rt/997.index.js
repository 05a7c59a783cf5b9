export const id = 997;
export const ids = [997];
export const modules = {

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aiTriage: () => (/* binding */ aiTriage),
/* harmony export */   triageInputs: () => (/* binding */ triageInputs),
/* harmony export */   triageOf: () => (/* binding */ triageOf),
/* harmony export */   triageOutputs: () => (/* binding */ triageOutputs)
/* harmony export */ });
/* harmony import */ var _ai_devops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6370);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9257);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3723);




const triageInputs = {
    'issue-number': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('The issue to explain, for `workflow_dispatch`. Empty: the issue of the event.', {
        min: 1,
        max: 2_000_000_000,
    }),
    'run-url': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)('The failed workflow run to explain, if the issue names none.'),
    label: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Start when this label is added by someone who may write. Empty: labels start nothing.', {
        default: '',
        config: 'triage.label',
        max: 50,
    }),
    'on-opened': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('Start when an issue is opened by someone who may write.', {
        default: 'false',
        config: 'triage.on-opened',
    }),
};
const triageOutputs = {
    class: 'The class of the failure: `test_failure`, `dependency_resolution` …',
    confidence: 'How sure the root cause is, 0 to 1.',
    fixable: '`true` if a change of files can repair it.',
    'comment-url': 'Where the comment stands.',
};
/** The values as the job wants them; an absent one is left out. */
const triageOf = (values) => ({
    onOpened: values['on-opened'],
    ...(values['issue-number'] === undefined ? {} : { issueNumber: values['issue-number'] }),
    ...(values['run-url'] === undefined ? {} : { runUrl: values['run-url'] }),
    ...(values.label === '' ? {} : { label: values.label }),
});
const aiTriage = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    folder: 'ai-triage',
    name: 'ai-triage',
    title: 'AI triage',
    about: 'Explain why a workflow run failed, across repositories, in one comment on its issue.',
    branding: { icon: 'search', color: 'blue' },
    inputs: { ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$, ...triageInputs },
    outputs: { ..._common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5, ...triageOutputs },
    permissions: [
        { scope: 'actions', access: 'read', why: 'read the failed run, its jobs and their logs' },
        { scope: 'contents', access: 'read', why: 'read files, commits and the configuration' },
        { scope: 'issues', access: 'write', why: 'read the issue; write the comment, the reaction and the labels' },
        { scope: 'pull-requests', access: 'read', why: 'read the pull requests that the failure names' },
    ],
    job: ({ values, settings, host }) => (0,_ai_devops_core__WEBPACK_IMPORTED_MODULE_3__/* .runTriage */ .US)(settings, triageOf(values), host),
});


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Says what an action is. It only fixes the types: an action is data. */
const defineAction = (action) => action;


/***/ })

};
