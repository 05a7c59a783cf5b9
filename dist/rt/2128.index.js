export const id = 2128;
export const ids = [2128];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 38213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAskedIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(807);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59050);


/** The issue that a run was asked about, as it is now. Throws UserError when it is closed, GithubError when it is not there. */
async function readAskedIssue({ github, settings }, { number, frozen }) {
    const issue = await (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .readIssue */ .OS)(github, settings.home, number).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1) || (error.kind !== 'not-found' && error.kind !== 'gone'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubError */ .E1(error.kind, error.status, `There is no issue #${number} (\`issue-number\`), or \`github-token\` may not see it.`, { cause: error });
    });
    if (issue.state === 'closed')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Issue #${issue.number} (${frozen ? 'of the event' : '`issue-number`'}) is closed; nothing was written. Reopen it and ask again if it still fails.`);
    return issue;
}


/***/ }),

/***/ 56097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ subjectOf),
/* harmony export */   e: () => (/* binding */ showEyes)
/* harmony export */ });
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31626);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(807);
/* harmony import */ var _apply_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43862);



/** The issue that a run is about. */
const subjectOf = (deps, { number }) => ({
    repo: deps.settings.home,
    number,
});
/** Eyes on the comment, so that whoever asked knows that the model is at work. Answers what refused them, if anything. */
async function showEyes(deps, started, applied) {
    const { commentId } = started;
    const plan = {
        subject: subjectOf(deps, started),
        effects: [{ kind: 'react', ...(commentId === undefined ? {} : { commentId }) }],
        because: ['the request was seen'],
    };
    try {
        return (await (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(plan, await (0,_apply_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .applyDeps */ .B)(deps, started), applied)).refused[0];
    }
    catch (error) {
        // A token that may not react may not comment either; anything else is only about the eyes.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubError */ .E1) || error.kind === 'permission' || error.kind === 'auth')
            throw error;
        deps.host.log.warning(`The eyes reaction could not be set: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triage: () => (/* binding */ triage_triage)
});

// EXTERNAL MODULE: ./packages/core/build/apply.js + 22 modules
var apply = __webpack_require__(31626);
// EXTERNAL MODULE: ./packages/core/build/decide/evidence.js
var evidence = __webpack_require__(29402);
// EXTERNAL MODULE: ./packages/core/build/domain/issue.js
var domain_issue = __webpack_require__(83776);
// EXTERNAL MODULE: ./packages/core/build/decide/triage.js
var decide_triage = __webpack_require__(57723);
// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
// EXTERNAL MODULE: ./packages/core/build/text/around.js
var around = __webpack_require__(1887);
// EXTERNAL MODULE: ./packages/core/build/text/markdown.js
var markdown = __webpack_require__(33567);
// EXTERNAL MODULE: ./packages/core/build/text/neutralize.js + 1 modules
var neutralize = __webpack_require__(94561);
// EXTERNAL MODULE: ./packages/core/build/text/prose.js
var prose = __webpack_require__(13807);
// EXTERNAL MODULE: ./packages/core/build/text/words.js
var words = __webpack_require__(7673);
;// CONCATENATED MODULE: ./packages/core/build/decide/triage-comment.js







/** Characters of the excerpt that stand in the comment when there is no quote. */
const EXCERPT_SHOWN = 3_000;
/**
 * The comment as Markdown, section by section as a triage has them. Each text of the model is calmed and closed on its
 * own, so that none reaches into the next or looks like a part of ours; the comment effect then neutralises the whole (O1).
 */
function triageComment(triage, facts) {
    const { asked } = facts;
    const inline = inlineWith(facts);
    // Without a model and without a log there is nothing to say but how to get something.
    const empty = !asked && facts.evidenceFrom === 'none';
    const head = [
        (0,markdown/* heading */.R_)(2, 'CI failure triage'),
        `**Class** ${(0,markdown/* inlineCode */.ti)(triage.class)}${asked ? ` · **confidence** ${Math.round(triage.confidence * 100)} % · **fixable by a change of files** ${triage.fixable ? 'yes' : 'no'}` : ''}`,
        facts.withoutModel ? `**${inline(facts.withoutModel)}**${empty ? '' : ' What follows is the evidence alone.'}` : '',
        EVIDENCE_NOTE[facts.evidenceFrom],
    ];
    return [...head, ...(empty ? [] : sectionsOf(triage, facts)), '---', foot(facts)]
        .filter((section) => section !== '')
        .join('\n\n');
}
/** The six sections, and what they rest on. */
function sectionsOf(triage, facts) {
    const { run, failedJobs, allowLinks } = facts;
    const told = (text) => (0,prose/* prose */.C)(text, { allowLinks });
    const inline = inlineWith(facts);
    return [
        (0,markdown/* heading */.R_)(3, '1. Failure summary'),
        told(triage.summary),
        run
            ? `[${(0,markdown/* inlineCode */.ti)(run.workflow)} run ${run.number}](${run.url}) on ${(0,markdown/* inlineCode */.ti)(run.branch)} at ${(0,markdown/* inlineCode */.ti)(run.sha.slice(0, 12))}${failedJobs.length > 0 ? `: ${failedJobs.map((job) => `[${(0,markdown/* inlineCode */.ti)(job.name)}](${job.url})`).join(', ')}` : ''}`
            : '',
        (0,markdown/* heading */.R_)(3, '2. Root cause'),
        told(triage.rootCause),
        triage.suspects.length > 0
            ? `Suspects:\n\n${triage.suspects.map(({ commit, reason }) => `- ${cite(`commit:${commit}`, facts)}: ${inline(reason)}`).join('\n')}`
            : '',
        (0,markdown/* heading */.R_)(3, '3. Cross-repository impact'),
        triage.impact.length > 0
            ? (0,markdown/* table */.tp)(['Repository', 'Effect'], triage.impact.map(({ repository, effect }) => [(0,markdown/* inlineCode */.ti)(repository), inline(effect)]))
            : 'None found.',
        (0,markdown/* heading */.R_)(3, '4. Proposed solution'),
        told(triage.solution),
        triage.files.length > 0 ? `Files: ${triage.files.map((file) => cite(`file:${file}`, facts)).join(', ')}` : '',
        (0,markdown/* heading */.R_)(3, '5. Test strategy'),
        told(triage.testStrategy),
        triage.reproCommand
            ? `To see the failure (read it before you run it):\n\n${(0,markdown/* codeBlock */.DV)(triage.reproCommand, 'sh')}`
            : '',
        (0,markdown/* heading */.R_)(3, '6. Repository priority'),
        triage.repositoryOrder.length > 0
            ? triage.repositoryOrder.map((name, index) => `${index + 1}. ${(0,markdown/* inlineCode */.ti)(name)}`).join('\n')
            : 'No order: one repository, or unknown.',
        (0,markdown/* heading */.R_)(3, 'Evidence'),
        triage_comment_evidence(triage, facts),
    ];
}
const inlineWith = ({ allowLinks }) => (text) => (0,neutralize/* neutralizeInline */.b)(text, { allowLinks, maxChars: 1_000 });
/**
 * A source as a link to where it stands: the job, the file at its pin, the tree of the commit (a link to the commit itself
 * would leave a trace on it). Anything else is code.
 */
function cite(text, { scope, failedJobs, server }) {
    const source = (0,evidence/* parseSource */.PJ)(text, scope);
    const name = text.replace(/^(?:file|commit):/, '');
    if (source?.kind === 'log') {
        const job = failedJobs.find(({ id }) => id === source.jobId);
        return job ? `[${(0,markdown/* inlineCode */.ti)(text)}](${job.url})` : (0,markdown/* inlineCode */.ti)(text);
    }
    if (source?.kind === 'file') {
        const { repo, path } = source;
        const place = path.split('/').map(encodeSegment).join('/');
        return `[${(0,markdown/* inlineCode */.ti)(name)}](${server}/${(0,domain_repo/* fullName */.fq)(repo)}/blob/${(0,domain_repo/* allowed */.TQ)(scope, repo)?.pin}/${place})`;
    }
    if (source?.kind !== 'commit')
        return (0,markdown/* inlineCode */.ti)(text);
    const full = (0,domain_repo/* fullName */.fq)(source.repo);
    return `[${(0,markdown/* inlineCode */.ti)(`${full}@${source.sha.slice(0, 12)}`)}](${server}/${full}/tree/${source.sha})`;
}
/** RFC 3986 in full: `encodeURIComponent` leaves what Markdown would take for its own. */
const encodeSegment = (segment) => encodeURIComponent(segment).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
function foot({ asked, scope, runUrl }) {
    const pins = scope.repos.map(({ repo, pin }) => `${(0,domain_repo/* fullName */.fq)(repo)}@${pin.slice(0, 12)}`).join(', ');
    const by = asked
        ? `Written by ${(0,markdown/* inlineCode */.ti)(asked.model)} (${asked.provider}), ${(0,words/* count */.U9)(asked.spent.steps, 'step')}, ${(0,words/* count */.U9)(asked.spent.input + asked.spent.output, 'token')}, $${asked.spent.costUsd.toFixed(4)}${asked.spent.estimated ? ' at most' : ''}. A model can be wrong: every quote above was checked against its source, the reasoning was not.`
        : 'Written without a model.';
    return `${by} Read at ${pins}. [This run](${runUrl}).`;
}
const EVIDENCE_NOTE = {
    log: '',
    record: 'The log of the run has expired; this rests on the excerpt in the failure record.',
    annotations: 'The log of the run has expired; this rests on its annotations.',
    none: 'No log and no annotation of a failed run could be read; there is only the text of the issue. Put a link to the run (`…/OWNER/REPO/actions/runs/NUMBER`) into the text of the issue, and ask again in a new comment.',
};
function triage_comment_evidence(triage, facts) {
    const { dropped, excerpt, failure, failedJobs } = facts;
    const quotes = triage.evidence.map(({ source, quote }) => `${cite(source, facts)}\n\n${(0,markdown/* codeBlock */.DV)(quote)}`);
    const gone = Object.keys(GONE).flatMap((list) => {
        const [one, many] = GONE[list];
        return dropped[list] > 0 ? `${dropped[list]} ${dropped[list] === 1 ? one : many}` : [];
    });
    const note = gone.length > 0 ? `Dropped from the model's answer: ${gone.join(', ')}.` : '';
    const where = failedJobs[0] ? `From the [log](${failedJobs[0].url}):` : 'From the log:';
    const shown = quotes.length > 0
        ? quotes
        : excerpt === ''
            ? ['None.']
            : [where, (0,markdown/* codeBlock */.DV)((0,around/* around */.m)(excerpt, failure?.anchors[0]?.text, EXCERPT_SHOWN))];
    return [...shown, note].filter((text) => text !== '').join('\n\n');
}
const GONE = {
    evidence: ['quote that is in none of its sources', 'quotes that are in none of their sources'],
    files: ['file that does not exist', 'files that do not exist'],
    suspects: ['unknown commit', 'unknown commits'],
    repositories: ['repository that is not listed', 'repositories that are not listed'],
};

// EXTERNAL MODULE: ./packages/core/build/text/comment-body.js
var comment_body = __webpack_require__(39486);
// EXTERNAL MODULE: ./packages/core/build/jobs/apply-deps.js
var apply_deps = __webpack_require__(43862);
// EXTERNAL MODULE: ./packages/core/build/jobs/ask.js + 12 modules
var ask = __webpack_require__(16269);
// EXTERNAL MODULE: ./packages/core/build/jobs/eyes.js
var eyes = __webpack_require__(56097);
// EXTERNAL MODULE: ./packages/core/build/jobs/report.js
var report = __webpack_require__(4905);
// EXTERNAL MODULE: ./packages/core/build/jobs/start.js + 2 modules
var start = __webpack_require__(11790);
// EXTERNAL MODULE: ./packages/core/build/domain/triage.js
var triage = __webpack_require__(11543);
// EXTERNAL MODULE: ./packages/core/build/text/sanitize.js + 1 modules
var sanitize = __webpack_require__(20629);
// EXTERNAL MODULE: ./packages/core/build/decide/access.js
var access = __webpack_require__(41129);
;// CONCATENATED MODULE: ./packages/core/build/decide/similar.js
const MOST_SIMILAR = 5;
/** The same fingerprint says more than an alike one, that more than the same class, and that more than any number of words. */
const SCORE = { fingerprint: 100, loose: 50, class: 20, mostWords: 19 };
const WORDS_SHOWN = 6;
/** The issues that are like this failure, the likest first: by fingerprint of both levels, by class, by the words that both have. */
function similarIssues(issue, failure, candidates) {
    const ours = wordsOf([issue.title, ...(failure?.anchors.map(({ text }) => text) ?? [])].join('\n'));
    const classes = issue.labels.filter((label) => label.startsWith('ci:'));
    if (failure && failure.class !== 'unknown')
        classes.push(`ci:${failure.class}`);
    const scored = candidates.map((candidate) => {
        const { number, title, state, labels } = candidate;
        const same = failure !== undefined && candidate.fingerprint === failure.fingerprint;
        const alike = !same && failure?.loose !== undefined && candidate.loose === failure.loose;
        const shared = labels.find((label) => classes.includes(label));
        const theirs = wordsOf(`${title}\n${candidate.body}`);
        const words = [...ours].filter((word) => theirs.has(word));
        const why = [
            ...(same ? ['the same fingerprint'] : []),
            ...(alike ? ['the same tool, error code and kind of message'] : []),
            ...(shared ? [`the same class ${shared}`] : []),
            ...(words.length > 0 ? [`the same words: ${words.slice(0, WORDS_SHOWN).join(', ')}`] : []),
        ];
        const score = (same ? SCORE.fingerprint : 0) +
            (alike ? SCORE.loose : 0) +
            (shared ? SCORE.class : 0) +
            Math.min(words.length, SCORE.mostWords);
        return { score, similar: { number, title, state, labels, why } };
    });
    return scored
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || b.similar.number - a.similar.number)
        .slice(0, MOST_SIMILAR)
        .map(({ similar }) => similar);
}
// What every report of a failed run says.
const SAID_ANYWAY = new Set(`about action actions after again also been build builds code command commit completed could does error errors exit
  fail failed failing fails failure failures from github have http https into issue issues jobs last line main more
  nightly only process push received run runs since some still test tests than that their them then there these they this
  was were when where which will with would your`.split(/\s+/));
/** The words of a text that tell it from others: of four letters or more, without numbers, each once, as they come. */
const wordsOf = (text) => new Set((text.toLowerCase().match(/\p{L}[\p{L}_]{3,40}/gu) ?? []).filter((word) => !SAID_ANYWAY.has(word)));

// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var failure = __webpack_require__(71621);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
// EXTERNAL MODULE: ./packages/core/build/github/issues.js
var issues = __webpack_require__(59050);
// EXTERNAL MODULE: ./packages/core/build/github/permissions.js
var permissions = __webpack_require__(37192);
// EXTERNAL MODULE: ./packages/core/build/github/runs.js
var runs = __webpack_require__(76312);
// EXTERNAL MODULE: ./packages/core/build/text/marker.js
var marker = __webpack_require__(4064);
// EXTERNAL MODULE: ./packages/core/build/jobs/asked-issue.js
var asked_issue = __webpack_require__(38213);
// EXTERNAL MODULE: ./packages/core/build/jobs/marked-texts.js
var marked_texts = __webpack_require__(60534);
// EXTERNAL MODULE: ./packages/core/build/github/joblog.js
var joblog = __webpack_require__(52161);
// EXTERNAL MODULE: ./packages/core/build/logs/classify.js
var classify = __webpack_require__(35740);
// EXTERNAL MODULE: ./packages/core/build/logs/excerpt.js + 48 modules
var excerpt = __webpack_require__(3003);
// EXTERNAL MODULE: ./packages/core/build/logs/fingerprint.js
var fingerprint = __webpack_require__(44408);
// EXTERNAL MODULE: ./packages/core/build/logs/title.js
var title = __webpack_require__(26394);
;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-run.js









/** Job logs read for one triage: the first failed jobs; later ones mostly follow from them. */
const MOST_LOGS = 3;
/** Bytes of the first job's excerpt; further jobs share as much again. */
const EXCERPT_BYTES = 8_192;
/** The run that a record was last seen in. */
const latestRun = (record) => record.runs.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
/** What is known when no run can be read: the failure record alone, or nothing. */
function fromRecord(record) {
    const jobId = record && latestRun(record)?.jobId;
    return {
        run: undefined,
        failedJobs: [],
        excerpt: record?.excerpt ?? '',
        cuts: record ? [{ source: jobId === undefined ? 'failure record' : `log:${jobId}`, text: record.excerpt }] : [],
        evidenceFrom: record ? 'record' : 'none',
        failure: record,
    };
}
/** The run, its failed jobs and what can still be read of their logs; a run that is gone leaves the record. */
async function lookAtRun(deps, target, record) {
    const { github, host } = deps;
    const fallback = fromRecord(record);
    const [run, jobs] = await Promise.all([
        (0,runs/* readRun */.cI)(github, target.repo, target.runId, target.attempt).catch((0,errors/* goneIs */.Y2)(undefined)),
        (0,runs/* listJobs */.N6)(github, target.repo, target.runId, target.attempt).catch((0,errors/* goneIs */.Y2)([])),
    ]);
    if (!run) {
        host.log.warning(`Run ${target.runId} of ${(0,domain_repo/* fullName */.fq)(target.repo)} is no longer there.`);
        return fallback;
    }
    const failedJobs = jobs
        .filter((job) => (0,decide_triage/* isFailed */.Ix)(job.conclusion))
        .toSorted((a, b) => Number(b.id === target.jobId) - Number(a.id === target.jobId))
        .slice(0, MOST_LOGS);
    const read = (await Promise.all(failedJobs.map((job, index) => cutLog(deps, target.repo, job, index === 0 ? EXCERPT_BYTES : EXCERPT_BYTES / 2)))).filter((cut) => cut !== undefined);
    const [first] = read;
    if (first) {
        const excerpt = joined(read.map(({ job, text }) => ({ job, text })));
        const failure = record ?? recordOf(run, first, excerpt);
        const cuts = read.map(({ job, text }) => ({ source: `log:${job.id}`, text }));
        return { run, failedJobs, failure, excerpt, cuts, evidenceFrom: 'log' };
    }
    if (failedJobs.length > 0)
        host.log.warning(`The logs of run ${run.id} can no longer be read; working from ${record ? 'the failure record' : 'annotations'}.`);
    if (record)
        return { ...fallback, run, failedJobs };
    const noted = (await Promise.all(failedJobs.map(async (job) => {
        const annotations = await (0,runs/* listAnnotations */.x)(github, target.repo, job.id).catch((0,errors/* goneIs */.Y2)([]));
        return { job, text: annotations.map(annotationLine).join('\n') };
    }))).filter(({ text }) => text !== '');
    const cuts = noted.map(({ job, text }) => ({ source: `log:${job.id}`, text }));
    return {
        ...fallback,
        run,
        failedJobs,
        excerpt: joined(noted),
        cuts,
        evidenceFrom: cuts.length > 0 ? 'annotations' : 'none',
    };
}
/** E7: a log may hold a secret that its own run did not mask; what is kept of it must be fit to be shown. */
function withoutSecrets(looked, redact) {
    const { failure, excerpt, cuts } = looked;
    const anchors = failure?.anchors.map(({ line, text }) => ({ line, text: redact(text).slice(0, 2_000) })) ?? [];
    return {
        ...looked,
        excerpt: redact(excerpt),
        cuts: cuts.map(({ source, text }) => ({ source, text: redact(text) })),
        failure: failure && {
            ...failure,
            excerpt: redact(failure.excerpt),
            anchors,
            ...(failure.title === undefined ? {} : { title: redact(failure.title).slice(0, 200) }),
        },
    };
}
/** One text of several jobs; a single job needs no headline. */
const joined = (parts) => parts.length === 1
    ? (parts[0]?.text ?? '')
    : parts.map(({ job, text }) => `# job ${job.id} "${job.name}"\n${text}`).join('\n\n');
const annotationLine = ({ path, line, level, title, message }) => `${path}:${line} ${level}: ${title ? `${title}: ` : ''}${message}`;
async function cutLog(deps, repo, job, budgetBytes) {
    const log = await (0,joblog/* jobLog */.W)(deps.github, repo, job.id, { signal: deps.host.signal });
    if (log.kind === 'log-gone')
        return undefined;
    const cut = await (0,excerpt/* excerpt */.K)(log.chunks, {
        failedSteps: job.steps.filter((step) => (0,decide_triage/* isFailed */.Ix)(step.conclusion)),
        budgetBytes,
    });
    return { job, text: cut.excerpt, anchors: cut.anchors, findings: cut.findings };
}
/** A failure record made from what was read now, for an issue that carries none: class, title and fingerprint by code. */
function recordOf(run, { job, text, anchors, findings }, excerpt) {
    const step = job.steps.find((candidate) => (0,decide_triage/* isFailed */.Ix)(candidate.conclusion));
    const verdict = (0,classify/* classify */.L8)({
        anchors,
        findings,
        excerpt: text,
        conclusion: job.conclusion ?? 'failure',
        steps: job.steps,
        ...(step ? { failedStep: step.name } : {}),
    });
    const scope = `${(0,domain_repo/* fullName */.fq)(run.repo)} ${run.workflow} ${job.name}`;
    const { exact, loose } = (0,fingerprint/* fingerprint */.R)({ class: verdict.class, findings, anchors, excerpt: text, scope });
    return {
        fingerprint: exact,
        loose,
        class: verdict.class,
        rule: verdict.rule,
        title: (0,title/* titleOf */.G)({ verdict, findings, anchors, excerpt: text, job: job.name }),
        runs: [
            {
                repo: (0,domain_repo/* fullName */.fq)(run.repo),
                runId: run.id,
                attempt: run.attempt,
                jobId: job.id,
                job: job.name,
                step: step?.name ?? '',
                sha: run.sha,
                branch: run.branch,
                url: run.url,
                at: run.createdAt,
            },
        ],
        excerpt,
        anchors: [...anchors],
    };
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-read.js














/** Comments that the model is shown at once; the tool `get_issue` gives more. */
const COMMENTS_SHOWN = 10;
/** Issues that are looked at for similar ones, newest first. */
const MOST_CANDIDATES = 50;
/** Reads the issue, its failure record, the failed run with its jobs and logs, and what is similar to it. */
async function readFailure(deps, started, input) {
    const { github, settings } = deps;
    const { home } = settings;
    const named = namedRun(deps, started.scope, input.runUrl);
    const [issue, comments, labelled] = await Promise.all([
        (0,asked_issue/* readAskedIssue */.e)(deps, started),
        (0,issues/* listComments */.fg)(github, home, started.number, marker/* COMMENTS_LOOKED_AT */.CB),
        (0,issues/* listIssues */.ts)(github, home, { labels: [domain_issue/* OUR_LABEL */.e], state: 'all', sort: 'created', limit: MOST_CANDIDATES }),
    ]);
    const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
    const before = comments.filter(({ updatedAt }) => (0,domain_repo/* isBefore */.Y8)(updatedAt, started.scope));
    const shown = before.slice(-COMMENTS_SHOWN).map(({ author }) => author);
    const permissions = await permissionsOf(deps, started, [frozen.author, ...shown]);
    const trusted = (author) => (0,access/* isTrustedWriter */.t1)(author, started.self, settings.trustedBots);
    const texts = await (0,marked_texts/* markedTexts */.P)(deps, [issue, ...comments].filter(({ author }) => trusted(author)), trusted);
    const record = (0,marked_texts/* newestMarker */.z)(texts, 'failure', failure/* failureSchema */.Ig);
    const previous = (0,marked_texts/* newestMarker */.z)(texts, 'triage', triage/* triageRecordSchema */.l);
    const mayLink = trusted(frozen.author) || mayWrite(permissions.get(frozen.author.login));
    const chosen = chooseRun(deps, started.scope, frozen, record, mayLink);
    const target = chosen ?? named;
    const { redact } = await deps.redactor();
    const looked = withoutSecrets(target ? await lookAtRun(deps, target, record) : fromRecord(record), redact);
    if (named && !chosen && !looked.run)
        throw new errors/* UserError */.yo(`\`run-url\`: ${(0,domain_repo/* fullName */.fq)(named.repo)} has no run ${named.runId} any more, or its token may not see it.`);
    if (!record && !looked.run && frozen.body.trim() === '' && before.length === 0)
        throw new errors/* UserError */.yo(`Issue #${issue.number} says nothing that could be triaged: it has no failure record, no text and no link to a run that is still there. Give \`run-url\`.`);
    const candidates = labelled
        .filter((one) => one.number !== issue.number && !one.isPull && (0,domain_repo/* isBefore */.Y8)(one.updatedAt, started.scope))
        .map((one) => ({ ...one, ...(trusted(one.author) ? fingerprintsIn(one) : NO_FINGERPRINTS) }));
    return {
        ...looked,
        issue: frozen,
        comments: before,
        request: started.request,
        permissions,
        similar: similarIssues(frozen, looked.failure, candidates),
        previous,
        scope: pinTo(started.scope, looked.run),
    };
}
/** The fingerprints that stand in an issue's own text. They only order what is shown, so nobody asks who edited it. */
function fingerprintsIn(issue) {
    const record = (0,marked_texts/* newestMarker */.z)([issue], 'failure', failure/* failureSchema */.Ig);
    const fingerprint = record?.fingerprint ?? (0,marked_texts/* newestMarker */.z)([issue], 'triage', triage/* triageRecordSchema */.l)?.fingerprint;
    return { fingerprint, loose: record?.loose };
}
const NO_FINGERPRINTS = { fingerprint: undefined, loose: undefined };
/** The run of the input `run-url`. Bad input is told even when something better than the input is found later. */
function namedRun(deps, scope, runUrl) {
    if (runUrl === undefined)
        return undefined;
    const { server } = deps.settings.urls;
    const named = (0,runs/* parseRunUrl */.CJ)(runUrl, server);
    if (!named)
        throw new errors/* UserError */.yo(`\`run-url\` is no link to a workflow run: expected ${server}/OWNER/REPO/actions/runs/NUMBER.`);
    if (!(0,domain_repo/* allowed */.TQ)(scope, named.repo))
        throw new errors/* UserError */.yo(`\`run-url\` names a run of ${(0,domain_repo/* fullName */.fq)(named.repo)}, which \`repositories\` does not list (or which was left out as less visible).`);
    return named;
}
/** The failed run of the failure record, else the first that the issue links, if its author may link. */
function chooseRun(deps, scope, issue, record, mayLink) {
    const { log } = deps.host;
    const recorded = record && latestRun(record);
    if (recorded) {
        const repo = (0,domain_repo/* allowed */.TQ)(scope, (0,domain_repo/* parseRepo */.E3)(recorded.repo) ?? { owner: '', name: '' })?.repo;
        if (repo)
            return { repo, runId: recorded.runId, attempt: recorded.attempt, jobId: recorded.jobId };
        log.warning(`The failure record names a run of ${recorded.repo}, which \`repositories\` does not list.`);
    }
    const links = issue.body.match(/https?:\/\/[^\s<>()"'`]+\/actions\/runs\/[^\s<>()"'`]+/g) ?? [];
    const linked = links.map((link) => (0,runs/* parseRunUrl */.CJ)(link, deps.settings.urls.server)).find((found) => found !== undefined);
    if (!linked)
        return undefined;
    if (!mayLink) {
        log.warning(`The link to a run is left aside: ${issue.author.login}, who wrote it, has no write access.`);
        return undefined;
    }
    if ((0,domain_repo/* allowed */.TQ)(scope, linked.repo))
        return linked;
    log.warning(`The issue links a run of ${(0,domain_repo/* fullName */.fq)(linked.repo)}, which \`repositories\` does not list; the link is left aside.`);
    return undefined;
}
const mayWrite = (permission) => permission === 'admin' || permission === 'write';
/** What these people may do here; whoever asked has passed the gates already. Bots and ghosts have no entry. */
async function permissionsOf(deps, started, authors) {
    const asked = started.author;
    const people = new Map(authors.filter(({ type, id }) => type === 'User' && id !== 0).map((one) => [one.login, one]));
    return new Map(await Promise.all([...people].map(async ([login, { id }]) => [
        login,
        id === asked?.id ? 'write' : await (0,permissions/* readPermission */.cE)(deps.github, deps.settings.home, login),
    ])));
}
/** The failing repository is read at the failing run's commit; all others at their own pins (design: pins). */
function pinTo(scope, run) {
    if (!run)
        return scope;
    const key = (0,domain_repo/* repoKey */.wb)(run.repo);
    const repos = scope.repos.map((candidate) => (0,domain_repo/* repoKey */.wb)(candidate.repo) === key ? { ...candidate, pin: run.sha } : candidate);
    const heads = scope.repos.filter((candidate) => (0,domain_repo/* repoKey */.wb)(candidate.repo) === key).map((candidate) => candidate.pin);
    return { ...scope, repos, shas: new Map([...scope.shas, [key, heads]]) };
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-prompt.js




/** Who the model is in this job; the rules that every job has follow (agent/prompt.ts). */
const TRIAGE_ROLE = `You find out why a CI run failed, across all repositories that depend on each other.
Work from the evidence: first the excerpt of the log, then the code at the failing commit, then what changed, here and in
the other repositories. A failure often has its cause in another repository than the one that is red: follow imports,
versions, submodules and image tags. Say "unknown" and give a low confidence rather than guess.
Cite what you claim: every quote must stand letter by letter in the source you name.`;
/** What the model answers with. */
const TRIAGE_ANSWER = {
    name: 'answer',
    about: 'The triage. Call it once, when you know the cause or know that it cannot be known.',
    schema: triage/* triageSchema */.o,
};
/** The task: what is known, each foreign text in a fence of its own that says where it comes from. */
function triageTask(facts, context, fence) {
    const { issue, failure, run, failedJobs } = facts;
    const home = (0,domain_repo/* fullName */.fq)(issue.repo);
    const writer = ({ login }) => {
        const permission = facts.permissions.get(login);
        return permission === undefined ? { author: login } : { author: login, permission };
    };
    const parts = [
        `Triage issue #${issue.number} of ${home}.`,
        repositories(facts.scope),
        ...context
            .filter((text) => text.trim() !== '')
            .map((text) => `What the maintainers say about this project:\n${text.trim()}`),
        fence({
            kind: 'issue',
            source: `issue:${home}#${issue.number}`,
            ...writer(issue.author),
            text: `${issue.title}\n\n${issue.body}`,
            max: sanitize/* CAPS */.qC.body,
        }),
        ...facts.comments.slice(-COMMENTS_SHOWN).map((comment) => fence({
            kind: 'comment',
            source: `issue:${home}#${issue.number}`,
            ...writer(comment.author),
            text: comment.body,
            max: 2_000,
        })),
    ];
    if (facts.request !== '')
        parts.push('Whoever asked for this triage added:', fence({
            kind: 'comment',
            source: `issue:${home}#${issue.number}`,
            permission: 'write',
            text: facts.request,
            max: sanitize/* CAPS */.qC.comment,
        }));
    if (run)
        parts.push(fence({
            kind: 'run',
            source: `run ${run.id} of ${(0,domain_repo/* fullName */.fq)(run.repo)}`,
            text: `workflow "${run.workflow}" (${run.path}), event ${run.event}, branch ${run.branch}, commit ${run.sha}, attempt ${run.attempt}: ${run.conclusion}\n${failedJobs
                .map((job) => `failed job ${job.id} "${job.name}": ${job.steps.map((step) => `${step.number} ${step.name} ${step.conclusion}`).join('; ')}`)
                .join('\n')}`,
            max: sanitize/* CAPS */.qC.comment,
        }));
    parts.push(EVIDENCE[facts.evidenceFrom]);
    for (const { source, text } of facts.cuts)
        parts.push(fence({ kind: 'log', source, text, max: sanitize/* CAPS */.qC.log }));
    if (failure && failure.class !== 'unknown')
        parts.push(`Rules over the log put this failure into the class ${failure.class}.`);
    if (facts.similar.length > 0)
        parts.push(fence({
            kind: 'similar issues',
            source: home,
            text: facts.similar
                .map(({ number, state, labels, title, why }) => `#${number} (${state}, ${labels.join(' ')}) ${title}\n  ${why.join('; ')}`)
                .join('\n'),
            max: sanitize/* CAPS */.qC.comment,
        }));
    return parts.filter((part) => part !== '').join('\n\n');
}
const EVIDENCE = {
    log: 'What the log says, cut around the failure:',
    record: 'The log is gone; the failure record kept this of it:',
    annotations: 'The log is gone; these annotations are left:',
    none: 'No log and no annotation of a failed run can be read. Say so, and be careful.',
};
const repositories = (scope) => `Repositories that you may read, each at one commit:\n${scope.repos.map(({ repo, pin }) => `- ${(0,domain_repo/* fullName */.fq)(repo)} at ${pin}`).join('\n')}`;

// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-report.js




/** A report of this job that is a sentence. */
const plainReport = (outcome, reason, message) => (0,report/* plainReport */.fj)('ai-triage', outcome, reason, message);
/**
 * A guard refused the plan, or the rest of it. Nothing of the answer stands in this report: what may not be written into
 * the issue may not get into a summary of the same visibility either (W2).
 */
const stoppedReport = (first, soFar, refused = [first]) => ({
    ...plainReport('refused', first.rule === 'B4' ? 'disabled' : 'guard', `No comment was written: ${first.why} (${first.rule}).`),
    ...soFar,
    refused,
});
/** The model would not answer, and an earlier triage stands: it stays as it is. */
const keptReport = (why, { url, triage }, soFar, refused) => ({
    ...plainReport('failed', 'blocked', `${why} The earlier triage was left as it is: ${url}`),
    ...soFar,
    refused,
    outputs: outputsOf(triage, url),
});
const outputsOf = ({ class: failureClass, confidence, fixable }, url) => ({
    class: failureClass,
    confidence: String(confidence),
    fixable: String(fixable),
    'comment-url': url,
});
/** The whole plan was applied, or shown. */
function finishedReport(facts, { triage, dropped, withoutModel, blocked, refused }, done) {
    const { redact, allowLinks } = done.ready;
    const comment = done.soFar.applied.find(({ effect }) => effect.kind === 'comment');
    const text = done.plan.effects.find((effect) => effect.kind === 'comment')?.text ?? '';
    const url = comment?.url ?? '';
    const dry = comment?.result === 'dry-run';
    const where = dry
        ? 'Dry run: nothing was written; the comment stands in the summary.'
        : blocked
            ? `The evidence alone was posted: ${url}`
            : `The triage is at ${url}`;
    return {
        job: 'ai-triage',
        outcome: blocked ? 'failed' : 'done',
        reason: blocked ? 'blocked' : dry ? 'dry-run' : 'ok',
        message: blocked ? `${withoutModel} ${where}` : where,
        ...done.soFar,
        refused,
        data: (0,json/* mapTexts */.zO)({ issue: `${(0,domain_repo/* fullName */.fq)(facts.issue.repo)}#${facts.issue.number}`, triage, dropped }, redact),
        outputs: outputsOf(triage, url),
        summary: (0,neutralize.neutralize)(redact(text), { allowLinks }),
    };
}

// EXTERNAL MODULE: ./packages/core/build/github/commits.js
var commits = __webpack_require__(76142);
// EXTERNAL MODULE: ./packages/core/build/github/editors.js
var editors = __webpack_require__(75578);
// EXTERNAL MODULE: ./packages/core/build/github/pulls.js
var pulls = __webpack_require__(56348);
// EXTERNAL MODULE: ./packages/core/build/github/repos.js
var repos = __webpack_require__(64381);
// EXTERNAL MODULE: ./packages/core/build/logs/clean.js
var clean = __webpack_require__(51609);
// EXTERNAL MODULE: ./packages/core/build/logs/lines.js
var logs_lines = __webpack_require__(36755);
;// CONCATENATED MODULE: ./packages/core/build/jobs/unreadable.js

const UNREADABLE = new Set([
    'not-found',
    'gone',
    'invalid',
    'permission',
    'conflict',
]);
/** For `catch`: what cannot be read has this value instead; that GitHub itself fails is another matter (R4). */
const unreadableIs = (value) => (error) => {
    if (error instanceof errors/* GithubError */.E1 && UNREADABLE.has(error.kind))
        return value;
    throw error;
};

;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-verify-log.js






/**
 * Which quotes stand in the log that they cite. Looked for first in what the host itself cut out of it, which is all
 * there is of a log that is gone; what is not there, in the log, which is opened once.
 */
async function standInLogs(deps, { cuts, scope }, quotes, redact) {
    const known = new Map(cuts.map(({ source, text }) => [source, partsOf(text).map((part) => ({ text: part }))]));
    const keyOf = ({ jobId, quote }) => `log:${jobId} ${quote}`;
    const isKnown = ({ jobId, quote }) => (0,evidence/* stands */.Ed)(quote, known.get(`log:${jobId}`) ?? [], redact);
    const standing = new Set(quotes.filter(isKnown).map(keyOf));
    const byJob = new Map();
    for (const { jobId, quote } of quotes.filter((one) => !isKnown(one)))
        byJob.set(jobId, (byJob.get(jobId) ?? new Set()).add(quote));
    await Promise.all([...byJob].map(async ([jobId, wanted]) => {
        const chunks = await openLog(deps, scope, jobId);
        const found = chunks ? await standInLog(chunks, [...wanted], redact) : [];
        for (const quote of found)
            standing.add(keyOf({ jobId, quote }));
    }));
    return (quote) => standing.has(keyOf(quote));
}
/** An excerpt without the marks of what was left out (logs/excerpt.ts): they are ours, and prove nothing. */
const partsOf = (excerpt) => excerpt.split(/^… \d+ lines? omitted \(L.*\) …$/m);
/** The log of a job, in whichever repository of the scope the job is: an id is known in one only. */
async function openLog(deps, scope, jobId) {
    // The failing repository has extra commits in the scope; it is the likely one.
    const likely = scope.repos.toSorted((a, b) => Number(isFailing(scope, b)) - Number(isFailing(scope, a)));
    for (const { repo } of likely) {
        const log = await (0,joblog/* jobLog */.W)(deps.github, repo, jobId, { signal: deps.host.signal }).catch(unreadableIs(undefined));
        if (log?.kind === 'log')
            return log.chunks;
    }
    return undefined;
}
const isFailing = (scope, { repo }) => scope.shas.has((0,domain_repo/* repoKey */.wb)(repo));
/** Reads a log as a stream and holds only as many lines as the longest quote has. */
async function standInLog(chunks, quotes, redact) {
    const wanted = quotes.flatMap((quote) => {
        const text = (0,evidence/* comparable */.Zm)(quote);
        // To redact every line of a long log would take minutes: only where the words around the label stand.
        const parts = text.split(evidence/* LABEL */.d_).map((part) => part.trim());
        return parts.join('').length >= evidence/* SHORTEST_QUOTE */.Ky ? [{ quote, text, parts }] : [];
    });
    const lines = Math.max(0, ...quotes.map((quote) => quote.split('\n').length));
    const found = new Set();
    const held = [];
    for await (const raw of (0,logs_lines/* linesOf */.Dx)(chunks)) {
        if (found.size === wanted.length)
            break;
        const line = (0,evidence/* comparable */.Zm)((0,clean/* cleanLine */.Ow)(raw).text);
        if (line === '')
            continue;
        held.push(line);
        if (held.length > lines)
            held.shift();
        const text = held.join(' ');
        for (const { quote, text: words, parts } of wanted)
            if (parts.every((part) => text.includes(part)) && (text.includes(words) || redact(text).includes(words)))
                found.add(quote);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/triage-verify.js










/**
 * Looks whether what an answer cites is there: each quote, each file at the pin, each commit (domain/triage.ts). Only
 * what the host itself knows or reads from GitHub counts: what a tool showed the model may come from a server that made
 * it up. A source is read once.
 */
async function verify(deps, facts, answer) {
    const { scope } = facts;
    const { redact } = await deps.redactor();
    const sources = new Map();
    const read = (source) => {
        const key = (0,evidence/* sourceKey */.Zt)(source);
        const texts = sources.get(key) ?? readWhole(deps, facts, source).catch(unreadableIs(undefined));
        sources.set(key, texts);
        return texts;
    };
    const cited = answer.evidence.map(({ source, quote }) => ({ source: (0,evidence/* parseSource */.PJ)(source, scope), quote }));
    const ofLogs = cited.flatMap(({ source, quote }) => source?.kind === 'log' ? [{ jobId: source.jobId, quote }] : []);
    const inLogs = standInLogs(deps, facts, ofLogs, redact);
    const [quotes, files, commits] = await Promise.all([
        Promise.all(cited.map(async ({ source, quote }) => {
            if (!source)
                return false;
            if (source.kind === 'log')
                return (await inLogs)({ jobId: source.jobId, quote });
            return (0,evidence/* stands */.Ed)(quote, (await read(source)) ?? [], redact);
        })),
        keep(answer.files, async (file) => {
            const found = (0,evidence/* parseFile */.CJ)(file, scope);
            return found !== undefined && (await exists(deps, scope, found));
        }),
        keep(answer.suspects.map(({ commit }) => commit), async (commit) => {
            const source = (0,evidence/* parseSource */.PJ)(`commit:${commit}`, scope);
            return source?.kind === 'commit' && (await read(source)) !== undefined;
        }),
    ]);
    return { quotes, files, commits };
}
async function keep(texts, test) {
    const kept = await Promise.all(texts.map(async (text) => ((await test(text)) ? [text] : [])));
    return new Set(kept.flat());
}
async function exists(deps, scope, { repo, path }) {
    const content = await (0,repos/* readContent */.c_)(deps.github, repo, path, (0,domain_repo/* allowed */.TQ)(scope, repo).pin).catch(unreadableIs(undefined));
    return content !== undefined && content.kind !== 'directory';
}
/** The texts of a source; undefined when it is not there. A quote stands in one of them, not across two. */
async function readWhole(deps, facts, source) {
    const { github } = deps;
    const { repo } = source;
    if (source.kind === 'file') {
        const text = await (0,repos/* readFile */.TA)(github, repo, source.path, (0,domain_repo/* allowed */.TQ)(facts.scope, repo).pin);
        return text === undefined ? undefined : [{ text }];
    }
    if (source.kind === 'commit') {
        const { sha, message, files } = await (0,commits/* readCommit */.kN)(github, repo, source.sha);
        // GitHub takes the name of a branch for a commit as well, and a branch may be called like one.
        if (!sha.startsWith(source.sha))
            return undefined;
        return [{ text: message }, ...files.map(patch)];
    }
    const { said, untouched } = await conversation(deps, facts, source);
    // Nobody tells when a commit was pushed, but a push moves the pull request's time (G7).
    const files = source.kind === 'pull' && untouched ? await (0,pulls/* listPullFiles */.pG)(github, repo, source.number) : [];
    return [...said.map((text) => ({ text, written: true })), ...files.map(patch)];
}
const patch = (file) => ({
    text: [file.path, file.patch ?? ''].join('\n'),
});
/** What was said on an issue or pull request when the run was asked for, and not changed since (G7). */
async function conversation({ github }, { scope, issue, comments, request }, { repo, number }) {
    if (number === issue.number && (0,domain_repo/* sameRepo */.Zj)(repo, issue.repo))
        return {
            said: [issue.title, issue.body, request, ...comments.map(({ body }) => body)],
            untouched: (0,domain_repo/* isBefore */.Y8)(issue.updatedAt, scope),
        };
    const [found, all] = await Promise.all([
        (0,issues/* readIssue */.OS)(github, repo, number),
        (0,issues/* listComments */.fg)(github, repo, number, marker/* COMMENTS_LOOKED_AT */.CB),
    ]);
    const said = all.filter(({ updatedAt }) => (0,domain_repo/* isBefore */.Y8)(updatedAt, scope)).map(({ body }) => body);
    // Any edit moves the time of the last update, so before it nothing was edited, and no third request is needed.
    const untouched = (0,domain_repo/* isBefore */.Y8)(found.updatedAt, scope);
    if (untouched)
        said.push(found.title, found.body);
    else if ((0,domain_repo/* isBefore */.Y8)(found.createdAt, scope)) {
        const { edit, renames } = await (0,editors/* readTextHistory */.y)(github, repo, number);
        if (renames.every(({ at }) => (0,domain_repo/* isBefore */.Y8)(at, scope)))
            said.push(found.title);
        if (!edit || (0,domain_repo/* isBefore */.Y8)(edit.at, scope))
            said.push(found.body);
    }
    return { said, untouched };
}

;// CONCATENATED MODULE: ./packages/core/build/jobs/triage.js
















/**
 * Explains a failed CI run in one comment on its issue: read, ask, decide, apply. `soFar` grows by what was written and
 * spent, for the report of a run that throws. Throws UserError for what a person must put right, AlertError when a
 * secret was about to leave, GithubError when GitHub failed.
 */
async function triage_triage(deps, input, soFar) {
    // Read: may this run start, and what is known of the failure.
    const started = await (0,start/* start */.ni)(deps, { command: 'ai-triage', label: input.label || undefined, onOpened: input.onOpened }, input);
    if ((0,start/* isDenial */.c6)(started))
        return (0,report/* deniedReport */.mG)('ai-triage', started);
    const facts = await readFailure(deps, started, input);
    const idle = nothingToDo(deps, started, facts);
    if (idle)
        return idle;
    // Ask: bad input has shown itself when this is open (but for a key that the provider only refuses when it is used), and
    // a missing permission shows by the eyes, before anything is spent.
    const asker = deps.model && (await (0,ask/* openAsker */.JC)(deps, facts.scope, deps.model));
    let answer;
    try {
        // The patterns of secrets are loaded while the eyes are on their way.
        const [unseen, presenter] = await Promise.all([(0,eyes/* showEyes */.e)(deps, started, soFar.applied), (0,ask/* openPresenter */.Qi)(deps)]);
        if (unseen)
            return stoppedReport(unseen, soFar);
        answer = await askForTriage(deps, facts, asker && { ...asker, presenter }, soFar);
    }
    finally {
        await asker?.session.close();
    }
    if ('outcome' in answer)
        return answer;
    // Decide.
    const ready = await (0,apply_deps/* applyDeps */.B)(deps, { ...started, scope: facts.scope });
    const { plan, triage } = decide(deps, started, facts, answer, ready);
    // Apply.
    const { refused } = await (0,apply/* apply */.B)(plan, ready, soFar.applied);
    const [first] = refused;
    if (first)
        return stoppedReport(first, soFar, [...answer.refused, ...refused]);
    return finishedReport(facts, { ...answer, triage }, { plan, soFar, ready });
}
/** A label or an opened issue within this time after a triage is the same event seen twice, not a new request (B3). */
const QUIET_MINUTES = 10;
/** B3: the same event delivered twice, or two machine-made starts on each other's heels, get one answer. */
function nothingToDo(deps, started, { previous }) {
    if (!previous)
        return undefined;
    const age = deps.host.clock.now() - Date.parse(previous.at);
    if (previous.start === started.key)
        return plainReport('nothing', 'already-done', 'This request was answered before; write a new comment to have it looked at again.');
    if (!started.asked && age < QUIET_MINUTES * 60_000)
        return plainReport('nothing', 'too-soon', `The issue was triaged ${Math.max(0, Math.round(age / 60_000))} minutes ago; write a comment to have it looked at again.`);
    return undefined;
}
const NO_ANSWER = {
    budget: 'budget',
    unavailable: 'llm-unavailable',
    stuck: 'no-answer',
    invalid: 'no-answer',
};
/** The checked answer of the model, or the evidence alone; a report when there is nothing to publish. */
async function askForTriage(deps, facts, asker, soFar) {
    const bare = (withoutModel, more) => ({
        triage: (0,decide_triage/* triageWithoutModel */.Ki)(facts, (0,domain_repo/* fullName */.fq)(deps.settings.home)),
        dropped: { evidence: 0, files: 0, suspects: 0, repositories: 0 },
        asked: undefined,
        withoutModel,
        ...more,
    });
    if (!asker) {
        const why = deps.settings.withoutModel ?? 'the provider is `none`';
        return bare(`No model was asked: ${why}.`, { blocked: false, refused: [] });
    }
    const { model, presenter } = asker;
    const result = await (0,ask/* ask */.kA)(deps, asker, presenter, {
        role: TRIAGE_ROLE,
        task: triageTask(facts, [deps.settings.context ?? ''], presenter.foreign),
        answer: TRIAGE_ANSWER,
    });
    const { spent, refused } = result;
    soFar.spent = spent;
    if (result.end === 'blocked') {
        const message = `${model.provider} refused to answer.`;
        // FT30: bare evidence must not take the place of an answer.
        if (facts.previous)
            return keptReport(message, facts.previous, soFar, refused);
        return bare(message, { blocked: true, refused });
    }
    if (result.end !== 'answered') {
        const late = result.end === 'budget' && result.reason === 'time';
        const message = late ? (0,report/* timeIsUp */.Rm)(deps.settings.budget.minutes) : `${result.detail} No comment was written.`;
        return { ...plainReport('failed', NO_ANSWER[result.end], message), ...soFar, refused };
    }
    const findings = await verify(deps, facts, result.answer);
    const { triage, dropped } = (0,evidence/* keepWhatStands */.v4)(result.answer, findings, facts.scope);
    return {
        triage: (0,decide_triage/* settleTriage */.U0)(triage, dropped),
        dropped,
        asked: { provider: model.provider, model: model.name, spent },
        withoutModel: undefined,
        blocked: false,
        refused,
    };
}
/** A class is labelled when a model or at least a log tells it. */
const labelsOf = ({ triage, asked }, { evidenceFrom }) => !asked && evidenceFrom === 'none'
    ? { add: [domain_issue/* OUR_LABEL */.e] }
    : { add: [domain_issue/* OUR_LABEL */.e, (0,decide_triage/* classLabel */.FH)(triage.class)], replacePrefix: 'ci:' };
/** The label of the class, and one comment with the report as data; the triage as it fits into that comment. */
function decide(deps, started, facts, answer, ready) {
    const { asked } = answer;
    const { allowLinks } = ready;
    const commentOf = (triage) => {
        const data = {
            triage,
            ...(facts.failure ? { fingerprint: facts.failure.fingerprint } : {}),
            pins: Object.fromEntries(facts.scope.repos.map(({ repo, pin }) => [(0,domain_repo/* fullName */.fq)(repo), pin])),
            provider: asked?.provider ?? 'none',
            model: asked?.model ?? '',
            start: started.key,
            at: new Date(deps.host.clock.now()).toISOString(),
        };
        const text = triageComment(triage, {
            ...facts,
            ...answer,
            runUrl: deps.settings.run.url,
            server: deps.settings.urls.server,
            allowLinks,
        });
        return { marker: 'triage', data, text };
    };
    const triage = (0,decide_triage/* fitComment */.pI)(answer.triage, (shorter) => (0,comment_body/* fitsComment */.CX)(commentOf(shorter), ready));
    const plan = {
        subject: (0,eyes/* subjectOf */.N)(deps, started),
        effects: [
            { kind: 'label', ...labelsOf(answer, facts) },
            // Last, because it says that the request is answered: a run that dies before it is simply done again (FT46).
            { kind: 'comment', ...commentOf(triage) },
        ],
        because: [`class ${triage.class}`, `confidence ${triage.confidence}`],
    };
    return { plan, triage };
}


/***/ }),

/***/ 13807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66472);
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94561);


// What a line may stand in: quotes and list items, one in another.
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)))*[ \t]*/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
/** A thematic break, or the line that makes a heading of the one above it. */
const RULE = /^(?:=+[ \t]*|(?:[-_*][ \t]*)+)$/;
/**
 * One text of a model on its way into a report of ours: it does nothing (O1), closes what it opens, and looks like no
 * section of ours, because its headings are bold and its rules are blank.
 */
function prose(markdown, options = {}) {
    let fence = '';
    return (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_0__.neutralize)(markdown, options)
        .split('\n')
        .map((line) => {
        if (fence) {
            if ((0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .closes */ .UR)(line, fence))
                fence = '';
            return line;
        }
        fence = (0,_fences_js__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(line)?.fence ?? '';
        return fence ? line : plain(line);
    })
        .join('\n');
}
function plain(line) {
    const container = CONTAINERS.exec(line)?.[0] ?? '';
    const rest = line.slice(container.length);
    if (RULE.test(rest))
        return '';
    if (!HEADING.test(rest))
        return line;
    const words = rest
        .replace(HEADING, '')
        .replace(/#+[ \t]*$/, '')
        .trim();
    // Stars around nothing but stars would be a rule again.
    return /^[\s*_=-]*$/.test(words) ? '' : `${container}**${words}**`;
}


/***/ })

};
