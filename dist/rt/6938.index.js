export const id = 6938;
export const ids = [6938];
export const modules = {

/***/ 95935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RH: () => (/* binding */ candidateOf),
  NP: () => (/* binding */ isOwn),
  AD: () => (/* binding */ isRecurring),
  M5: () => (/* binding */ overflowChanges),
  Bv: () => (/* binding */ stormChanges),
  xe: () => (/* binding */ updateOf)
});

// EXTERNAL MODULE: ./packages/core/build/decide/moment.js
var moment = __webpack_require__(89143);
// EXTERNAL MODULE: ./packages/core/build/decide/known.js
var known = __webpack_require__(12472);
;// CONCATENATED MODULE: ./packages/core/build/decide/overflow.js


const MOST_LISTED = 100;
/** The overflow record with failures that found no room: those known are counted on, and each stands in it once. */
function withLeft(before, left) {
    const listed = new Map((before?.failures ?? []).map((one) => [one.fingerprint, one]));
    for (const one of left)
        listed.set(one.fingerprint, listedOf(one, listed.get(one.fingerprint)));
    const keys = left.flatMap(({ occurrences }) => occurrences.map(({ job }) => job.key));
    return {
        failures: [...listed.values()].toSorted(newestFirst).slice(0, MOST_LISTED),
        seen: (0,known/* newestKeys */.$g)([...(before?.seen ?? []), ...keys], known/* MOST_OVERFLOW_KEYS */.SJ),
    };
}
const newestFirst = (a, b) => (0,moment/* timeOf */.nR)(b.lastAt) - (0,moment/* timeOf */.nR)(a.lastAt) || (a.fingerprint < b.fingerprint ? -1 : 1);
function listedOf({ fingerprint, title, verdict, occurrences }, known) {
    const { row } = occurrences.at(-1);
    return {
        fingerprint,
        title: title.slice(0, 200),
        class: verdict.class,
        count: (known?.count ?? 0) + occurrences.length,
        url: row.url,
        lastAt: (0,moment/* laterOf */.eG)(known?.lastAt ?? row.at, row.at),
    };
}
/**
 * The overflow record without failures that have an issue of their own, and without those that were not met for so many
 * days. Their keys stay: the builds are still in the window.
 */
function withoutGone(record, tracked, { now, days }) {
    const failures = record.failures.filter(({ fingerprint, lastAt }) => !tracked.has(fingerprint) && (0,moment/* timeOf */.nR)(now) - (0,moment/* timeOf */.nR)(lastAt) <= days * moment/* DAY */.d_);
    return { ...record, failures };
}
/** How often an overflow issue stands for this failure already. */
const countIn = (overflow, fingerprint) => overflow?.record.failures.find((one) => one.fingerprint === fingerprint)?.count ?? 0;

// EXTERNAL MODULE: ./packages/core/build/decide/record.js + 1 modules
var decide_record = __webpack_require__(89579);
// EXTERNAL MODULE: ./packages/core/build/decide/storm.js
var decide_storm = __webpack_require__(55110);
;// CONCATENATED MODULE: ./packages/core/build/decide/changes.js




const isOwn = (change) => change.kind === 'open' || change.kind === 'update';
/** An incident is over when nothing of it was met for so long. */
const STORM_CALM = moment/* DAY */.d_;
/** What happens to an issue that counts, in which `distinct` may have occurred; nothing when there is nothing to write. */
function updateOf(tracked, distinct, scan) {
    const before = tracked.record.history?.state;
    const open = tracked.state === 'open';
    // An issue that is open although its failure is fixed was opened by a person, who closes it as well.
    if (!distinct && (!open || before === undefined || before === 'fixed'))
        return [];
    const { record, judged, fading, reclassified } = (0,decide_record/* remember */.kY)(tracked.record, distinct, scan);
    const change = { kind: 'update', tracked, distinct, reclassified };
    if (judged.state === 'fixed') {
        if (!open)
            return [{ ...change, record, why: 'occurred' }];
        return [{ ...change, record: closedOnce(record), state: 'closed', why: 'fixed' }];
    }
    if (distinct && !open) {
        // Where it began last time says nothing of this time.
        const { origin: _, ...again } = record;
        return [{ ...change, record: again, state: 'open', why: 'reopened' }];
    }
    if (distinct)
        return [{ ...change, record, why: 'occurred' }];
    if (judged.state !== before)
        return [{ ...change, record, why: 'changed' }];
    return fading ? [{ ...change, record, why: 'looked' }] : [];
}
const closedOnce = (record) => ({
    ...record,
    history: { ...record.history, state: 'fixed', closed: record.history.closed + 1 },
});
/** Whether issues of this failure were closed twice or more before: it keeps coming back (E.2). */
const isRecurring = ({ history }) => (history?.closed ?? 0) >= 2;
/** A new failure, and the issue that it would get. `predecessors`: its issues that were closed long ago. */
function candidateOf(distinct, predecessors, overflow, scan) {
    const { record: bare, judged } = (0,decide_record/* remember */.kY)(undefined, distinct, scan);
    const history = bare.history;
    const count = history.count + countIn(overflow, distinct.fingerprint);
    const closed = Math.max(predecessors.length, ...predecessors.map(({ record }) => record.history?.closed ?? 0));
    const record = { ...bare, history: { ...history, state: judged.kind, count, closed } };
    const fixed = judged.state === 'fixed' ? { fixed: closedOnce(record) } : {};
    const change = { kind: 'open', record, distinct, predecessors: [...predecessors], ...fixed };
    return { distinct, state: judged.state, count, change };
}
/** What happens to the incident issue. A storm that is found when it is over is told, and closed at once. */
function stormChanges(incident, storm, now) {
    const record = storm ? (0,decide_storm/* stormRecord */.P4)(incident?.record, storm) : incident?.record;
    if (!record?.history)
        return [];
    const over = (0,moment/* timeOf */.nR)(now) - (0,moment/* timeOf */.nR)(record.history.lastAt) >= STORM_CALM;
    if (!incident) {
        const opened = { kind: 'storm', tracked: undefined, record, why: 'opened' };
        return [{ ...opened, ...(storm && { storm }), ...(over && { fixed: closedOnce(record) }) }];
    }
    const change = { kind: 'storm', tracked: incident, record, ...(storm && { storm }) };
    if (incident.state === 'closed') {
        if (!storm)
            return [];
        return over
            ? [{ ...change, record: { ...record, history: { ...record.history, state: 'fixed' } }, why: 'occurred' }]
            : [{ ...change, state: 'open', why: 'reopened' }];
    }
    // An incident that is open although it is over was opened again by a person.
    if (over && record.history.state !== 'fixed')
        return [{ ...change, record: closedOnce(record), state: 'closed', why: 'over' }];
    return storm ? [{ ...change, why: 'occurred' }] : [];
}
/**
 * What happens to the overflow issue. What found no room is added before issues are opened and what got an issue
 * (`housed`) is taken out afterwards, so that a run that dies between loses nothing and opens no more than it may.
 */
function overflowChanges(tracked, left, housed, limits) {
    const filled = left.length > 0 ? withLeft(tracked?.record, left) : tracked?.record;
    const before = left.length === 0
        ? []
        : [
            {
                kind: 'overflow',
                tracked,
                record: filled,
                ...(tracked?.state === 'closed' ? { state: 'open' } : {}),
                why: 'left',
            },
        ];
    if (!tracked || !filled || (tracked.state === 'closed' && left.length === 0))
        return { before, after: [] };
    const rest = withoutGone(filled, housed, limits);
    if (rest.failures.length === filled.failures.length)
        return { before, after: [] };
    const state = rest.failures.length === 0 ? { state: 'closed' } : {};
    return { before, after: [{ kind: 'overflow', tracked, record: rest, ...state, why: 'gone' }] };
}


/***/ }),

/***/ 13542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ stormText),
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   gD: () => (/* binding */ overflowText),
/* harmony export */   k9: () => (/* binding */ checkIssueTemplate),
/* harmony export */   qL: () => (/* binding */ OVERFLOW_TITLE),
/* harmony export */   t6: () => (/* binding */ duplicateText),
/* harmony export */   v4: () => (/* binding */ issueText)
/* harmony export */ });
/* unused harmony export ISSUE_VARIABLES */
/* harmony import */ var _domain_repo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94395);
/* harmony import */ var _text_around_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1887);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33567);
/* harmony import */ var _text_neutralize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94561);
/* harmony import */ var _text_risky_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54126);
/* harmony import */ var _text_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82988);
/* harmony import */ var _text_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12878);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7673);
/* harmony import */ var _class_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69971);
/* harmony import */ var _storm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55110);










/** Characters of the excerpt that are shown; the record may hold more. */
const EXCERPT_SHOWN = 8_000;
const ASK = 'To have the cause looked for, write `@ai-triage` as the first word of a comment; a question or a hint may follow.';
/** Whoever edits the text loses it, and the history with it (jobs/detect-tracked.ts). */
const REWRITTEN = 'This text is written anew when the failure comes back: what shall stay belongs in a comment.';
/** The variables of `issue-template`, each with what it stands for. */
const ISSUE_VARIABLES = {
    title: 'what failed, on one line',
    class: 'class, what it means and the rule that found it',
    state: 'new, suspect_flaky, flaky, persistent or fixed, and what that means',
    helps: 'whether running it again helps, or a change',
    seen: 'how often, first and last',
    job: 'newest failed job and step, with a link to its log',
    excerpt: 'what the log says, as a code block',
    suspects: 'commits that may have caused it, with what speaks for each',
    changes: 'versions of tools and dependencies that changed',
    duplicate: 'issue that may be about the same',
    history: 'table of the failed jobs, newest first',
    fingerprint: 'what tells this failure from others',
    ask: 'how to ask for a triage',
};
/** Throws UserError when the template names a variable that is not known; before anything is read. */
function checkIssueTemplate(template) {
    (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .Xm)(template, ISSUE_VARIABLES, { where: WHERE });
}
const WHERE = '`issue-template`';
/** The title of a failure's issue: at most 120 characters, the same as long as the failure is called the same. */
function issueTitle(record) {
    if (record.fingerprint === _storm_js__WEBPACK_IMPORTED_MODULE_1__/* .STORM */ .Qm)
        return 'CI: many jobs failed at once';
    // A workflow is often called so itself.
    const named = (record.title ?? record.anchors[0]?.text ?? '').replace(/^CI: /, '');
    const [latest] = newestFirst(record.runs);
    return (0,_text_title_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTitle */ .D4)(`CI: ${named.trim() || `${latest?.job ?? 'a job'} fails (${record.class})`}`);
}
/**
 * The text of a failure's issue, as Markdown without the marker, from the record alone: what failed, what that means, what
 * the log says, who may have caused it, and every run. Nothing in it acts (O1): foreign text is calmed or code.
 */
function issueText(record, facts) {
    const parts = partsOf(record, facts);
    return facts.template === undefined ? usualText(parts) : (0,_text_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .Xm)(facts.template, parts, { where: WHERE });
}
function usualText(parts) {
    const { suspects, changes } = parts;
    return joined([
        listed([
            `**Class** ${parts.class}`,
            `**State** ${parts.state}`,
            `**What helps** ${parts.helps}`,
            `**Seen** ${parts.seen}`,
            parts.duplicate && `**Duplicate?** ${parts.duplicate}`,
        ]),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'What the log says'),
        parts.job,
        parts.excerpt,
        suspects || changes ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'What changed') : '',
        suspects,
        changes,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'Failed jobs'),
        parts.history,
        '---',
        `${parts.ask} ${REWRITTEN} Fingerprint ${parts.fingerprint}.`,
    ]);
}
/** The text of the issue of a storm (E.4): many jobs fail for one reason outside, and only their list says something. */
function stormText(record, facts) {
    const parts = partsOf(record, facts);
    return joined([
        `**${parts.title}.** Many jobs that have nothing to do with each other failed at the same time. The cause is most likely outside of them: the runners, the network, a registry or a service. While this lasts, no issue is opened for each of them.`,
        listed([`**Class** ${parts.class}`, `**What helps** ${parts.helps}`, `**Seen** ${parts.seen}`]),
        parts.excerpt === NO_EXCERPT ? '' : parts.excerpt,
        parts.changes,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, 'Failed jobs'),
        parts.history,
        '---',
        `${parts.ask} ${REWRITTEN}`,
    ]);
}
/** The text of an issue that another one of ours replaces. */
const duplicateText = (number, facts) => `This is the same failure as ${issueLink(number, facts)}, where it is followed.`;
/** The title of the one issue that lists what found no room. */
const OVERFLOW_TITLE = 'CI: more failures than issues';
/** The text of that issue. */
function overflowText(record, facts) {
    const rows = record.failures.map(({ title, class: kind, count: times, url, lastAt }) => [
        link((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(title), url, facts),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(kind),
        String(times),
        (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(lastAt),
    ]);
    return joined([
        `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(record.failures.length, 'distinct failure')} found no room among the issues that one run may open (\`max-issues\`). Each gets an issue of its own when it fails again and there is room.`,
        rows.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Failure', 'Class', 'Times', 'Last'], rows) : 'Nothing is left over.',
    ]);
}
const NO_EXCERPT = 'There is no excerpt: the log could not be read.';
function partsOf(record, facts) {
    const inline = inlineWith(facts);
    const rows = newestFirst(record.runs);
    const { history } = record;
    const rule = record.rule ? `rule ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(record.rule)}` : '';
    const rules = history?.refinedFrom;
    const refined = rules && rules !== record.class && `named by a model, the rules said ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(rules)}`;
    const why = [rule, refined].filter(Boolean).join('; ');
    return {
        title: inline(record.title ?? record.anchors[0]?.text ?? 'A job failed', 200),
        class: `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(record.class)}: ${_class_words_js__WEBPACK_IMPORTED_MODULE_5__/* .CLASS_WORDS */ .f5[record.class].means}${why ? ` (${why})` : ''}.`,
        state: stateOf(history),
        helps: sentence((0,_class_words_js__WEBPACK_IMPORTED_MODULE_5__/* .whatHelps */ .rP)(record)),
        seen: seenOf(record, rows),
        job: rows[0] ? `${link((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(rows[0].job), rows[0].url, facts)}${stepOf(rows[0])}:` : '',
        excerpt: record.excerpt.trim()
            ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_text_around_js__WEBPACK_IMPORTED_MODULE_6__/* .around */ .m)(record.excerpt.trimEnd(), record.anchors[0]?.text, EXCERPT_SHOWN), 'text')
            : NO_EXCERPT,
        suspects: suspectsOf(record, facts),
        changes: listed((record.origin?.changes ?? []).map((change) => inline(change, 300))),
        duplicate: duplicateOf(history, facts),
        history: rows.length > 0 ? historyTable(rows, facts) : 'None is kept.',
        fingerprint: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(record.fingerprint),
        ask: ASK,
    };
}
function stateOf(history) {
    const state = history?.state ?? 'new';
    // The closing that the state tells of is not one before it.
    const closed = (history?.closed ?? 0) - (state === 'fixed' ? 1 : 0);
    const probed = history?.probed.length ?? 0;
    return [
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(state)}: ${_class_words_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_WORDS */ .I7[state]}.`,
        closed > 0 ? `It was closed as fixed ${closed === 1 ? 'once' : `${closed} times`} before.` : '',
        probed > 0 ? `Its failed jobs were run again ${probed === 1 ? 'once' : `${probed} times`} to learn that.` : '',
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function seenOf({ history }, rows) {
    const times = Math.max(history?.count ?? 0, rows.length);
    const first = history?.firstAt ?? rows.at(-1)?.at ?? '';
    const last = history?.lastAt ?? rows[0]?.at ?? '';
    const left = times - rows.length;
    const when = times > 1 ? `first ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(first)}, last ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(last)}` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(last);
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(times, 'time')}, ${when}${left > 0 && rows.length > 0 ? `; the newest ${rows.length} are listed` : ''}.`;
}
const stepOf = ({ step }) => (step ? `, step ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(step)}` : '');
function historyTable(rows, facts) {
    const cells = rows.map((row) => [
        link((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(row.at), row.url, facts),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(row.repo),
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(row.job)}${stepOf(row)}`,
        treeLink(row.repo, row.sha, '', facts),
        row.branch ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(row.branch) : '',
        row.build ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(row.build) : String(row.attempt),
    ]);
    const attempt = rows.some(({ build }) => build) ? 'Build' : 'Attempt';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['When', 'Repository', 'Job', 'Commit', 'Branch', attempt], cells);
}
function suspectsOf({ origin }, facts) {
    if (!origin?.green || !origin.red)
        return '';
    const code = (sha) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(sha.slice(0, 12));
    if (origin.green === origin.red)
        return `The last green run was at the same commit as the first red one, ${code(origin.red)}: none made the difference.`;
    const range = `The last green run was at ${code(origin.green)}, the first red one at ${code(origin.red)}.`;
    if (origin.suspects.length === 0)
        return `${range} No commit in between stands out.`;
    const said = origin.named
        ? 'The first of these commits is the likely cause:'
        : 'Something speaks for these commits, not enough to name one:';
    const items = origin.suspects.map((suspect, index) => suspectLine(suspect, origin.named && index === 0, facts));
    return `${range} ${said}\n\n${listed(items)}`;
}
/** A pull request is named, not linked: a link would leave a trace on it. */
function suspectLine(suspect, likely, facts) {
    const inline = inlineWith(facts);
    const pull = suspect.pull === undefined ? '' : ` (pull request ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(`#${suspect.pull}`)})`;
    const evidence = suspect.evidence.map((point) => inline(point, 200)).join('; ');
    return `${likely ? '**Likely** ' : ''}${treeLink(suspect.repo, suspect.sha, `${suspect.repo}@`, facts)}${pull} ${inline(suspect.title, 120)}${evidence ? `: ${evidence}` : ''}`;
}
const duplicateOf = (history, facts) => {
    const number = history?.duplicateOf;
    if (number === undefined)
        return '';
    return `A model takes it for the same as ${issueLink(number, facts)}; nothing was merged.`;
};
/** A link only where `allowLinks` lists the address of that very issue: it leaves a reference there. */
const issueLink = (number, facts) => link((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(`#${number}`), `${facts.server}/${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_7__/* .fullName */ .fq)(facts.home)}/issues/${number}`, facts);
/** A link to the files of a commit; one to the commit itself would leave a trace on it. */
function treeLink(name, sha, before, facts) {
    if (!sha)
        return '';
    const repo = (0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepo */ .E3)(name);
    const label = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(`${before}${sha.slice(0, 12)}`);
    return repo ? link(label, `${facts.server}/${(0,_domain_repo_js__WEBPACK_IMPORTED_MODULE_7__/* .fullName */ .fq)(repo)}/tree/${sha}`, facts) : label;
}
/** A link where it may stand; the label alone otherwise. */
const link = (label, url, { allowLinks }) => /^[^\s()<>|`\\]+$/.test(url) && (0,_text_risky_js__WEBPACK_IMPORTED_MODULE_8__/* .mayLink */ .oQ)(url, (0,_text_risky_js__WEBPACK_IMPORTED_MODULE_8__/* .allowed */ .TQ)({ allowLinks })) ? `[${label}](${url})` : label;
const inlineWith = ({ allowLinks }) => (text, maxChars) => (0,_text_neutralize_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralizeInline */ .b)(text, { allowLinks, maxChars });
/** Newest first; equal moments in an order that does not depend on how they came. */
const newestFirst = (runs) => runs.toSorted((a, b) => b.at.localeCompare(a.at) ||
    a.repo.localeCompare(b.repo) ||
    b.runId - a.runId ||
    b.attempt - a.attempt ||
    b.jobId - a.jobId);
const sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
const listed = (items) => items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
const joined = (sections) => sections.filter((section) => section !== '').join('\n\n');


/***/ }),

/***/ 12472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ newestKeys),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   I6: () => (/* binding */ keysInWindow),
/* harmony export */   Li: () => (/* binding */ MOST_KEYS),
/* harmony export */   SJ: () => (/* binding */ MOST_OVERFLOW_KEYS),
/* harmony export */   WA: () => (/* binding */ newOf),
/* harmony export */   om: () => (/* binding */ rowKey),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89143);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56584);


/** Keys that a failure record and the overflow record may hold. */
const MOST_KEYS = 500;
const MOST_OVERFLOW_KEYS = 1000;
/**
 * What of a scan is really new: each distinct failure with the occurrences that stand in no marker, and without those
 * that have none left. A scan leaves out what it finds in markers by itself; that it is done once more here makes a
 * repeated decision on the same facts come to nothing.
 */
function newOf(found, { records, overflow }) {
    const keys = [...records.flatMap(({ history }) => history?.seen ?? []), ...(overflow?.seen ?? [])];
    const exact = new Set(keys);
    const seen = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .readSeen */ .OP)(keys);
    const rows = new Set(records.flatMap(({ runs }) => runs.map(rowKey)));
    const floors = floorsOf(records, overflow);
    return found.flatMap((distinct) => {
        const floor = floors.get(distinct.fingerprint);
        const occurrences = distinct.occurrences.filter(({ job, row }) => {
            // A run that failed before it had a job has the number 0 in each of its attempts.
            if (exact.has(job.key) || (job.jobId > 0 && seen.has(job.build, job.jobId)) || rows.has(rowKey(row)))
                return false;
            return floor === undefined || byName((0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .buildName */ .AL)(job.build), floor) > 0;
        });
        return occurrences.length === 0 ? [] : [{ ...distinct, occurrences: occurrences.toSorted(oldestFirst) }];
    });
}
/**
 * A full list of keys forgets the oldest builds. What is older than all that it remembers counts as known, or a failure
 * with more occurrences than there is room for would be new in every scan.
 */
function floorsOf(records, overflow) {
    const floors = new Map();
    for (const { fingerprint, history } of records)
        if (history && history.seen.length >= MOST_KEYS)
            floors.set(fingerprint, nameIn(history.seen[0]));
    if (overflow && overflow.seen.length >= MOST_OVERFLOW_KEYS)
        for (const { fingerprint } of overflow.failures)
            if (!floors.has(fingerprint))
                floors.set(fingerprint, nameIn(overflow.seen[0]));
    return floors;
}
/** The keys of the newest builds, oldest first. */
const newestKeys = (keys, most) => [...new Set(keys)].toSorted((a, b) => byName(nameIn(a), nameIn(b)) || (a < b ? -1 : 1)).slice(-most);
/** The keys without those of builds that are known to be older than the window: no scan meets them again. */
function keysInWindow(keys, { looks, runs }, since) {
    const old = new Set([
        ...looks.filter(({ at }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(at) < (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(since)).map(({ build }) => build),
        // A row has the time of its job, which is never before the build was made.
        ...runs.filter(({ at }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(at) < (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(since)).map(({ runId, build = '' }) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .buildName */ .AL)({ runId, build })),
    ]);
    return keys.filter((key) => !old.has(nameIn(key)));
}
const nameIn = (key) => key.slice(0, Math.max(0, key.indexOf('.')));
/** Both GitHub and Prow number builds in the order in which they are made. */
const byName = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
/** What names a row: the same job of the same attempt. */
const rowKey = ({ repo, runId, build, attempt, jobId }) => [repo.toLowerCase(), runId, build ?? '', attempt, jobId].join('\n');
const oldestFirst = (a, b) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(a.row.at) - (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(b.row.at) || byName(a.job.key, b.job.key);
/** When a failed job began, as well as it is known. */
const startOf = ({ startedAt, build }) => startedAt ?? build.at;


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ byTime),
/* harmony export */   YW: () => (/* binding */ sightingsOf),
/* harmony export */   q4: () => (/* binding */ greensOf),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   uq: () => (/* binding */ keptOf)
/* harmony export */ });
/* unused harmony export MOST_LOOKS */
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71621);
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34914);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89143);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56584);




/** Looks that a record keeps, shared equally by its places. */
const MOST_LOOKS = 80;
const MOST_JOBS = 20;
/** A name as it fits into a record. Names are compared after this. */
const workflowName = (name) => name.slice(0, 200);
const jobName = (name) => name.slice(0, 400);
const branchName = (name) => name.slice(0, 255);
const placeKey = ({ repo, workflow, branch }) => JSON.stringify([repo.toLowerCase(), workflowName(workflow), branchName(branch)]);
const placeOfBuild = (build) => ({
    repo: build.repo,
    workflow: (0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowOf */ .B4)(build),
    branch: build.branch,
});
const lookKey = ({ build, attempt }) => `${build}.${attempt}`;
/** In the order of their builds; a second attempt comes after the first, whenever it ran. */
const byTime = (a, b) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(a.at) - (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(b.at) || a.build.length - b.build.length || compare(a.build, b.build) || a.attempt - b.attempt;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * What was green: whole runs, and jobs of runs that were red with something else. Cancelled and skipped builds say
 * nothing (E.4). Only `builds` is believed about a whole run: it tells how the latest attempt ended.
 */
function greensOf({ builds, green }) {
    const glimpses = new Map();
    const at = (build) => {
        const key = `${(0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(build)}.${build.attempt}`;
        const known = glimpses.get(key) ?? { build, all: false, jobs: new Set() };
        glimpses.set(key, known);
        return known;
    };
    for (const build of builds)
        if (build.conclusion === 'success')
            at(build).all = true;
    for (const { build, name } of green)
        at(build).jobs.add(jobName(name));
    const places = new Map();
    for (const glimpse of glimpses.values()) {
        const key = placeKey(placeOfBuild(glimpse.build));
        const here = places.get(key);
        if (here)
            here.push(glimpse);
        else
            places.set(key, [glimpse]);
    }
    return places;
}
/**
 * Everything that is known of where a failure was red or green: what its record holds, its new failed jobs, and what the
 * scan saw to be green in the same places. A build in which another failure made these jobs red is neither red nor green
 * here: failures with other fingerprints are never added (E.4), and they break no row of greens.
 */
function sightingsOf(history, jobs, greens) {
    const places = new Map();
    for (const [index, place] of (history?.places ?? []).entries()) {
        const stored = (history?.looks ?? []).filter((look) => (look.place ?? 0) === index);
        places.set(placeKey(place), { place, stored, red: [] });
    }
    for (const job of jobs) {
        const { build } = job;
        const key = placeKey(placeOfBuild(build));
        const { place, stored, red } = places.get(key) ?? { place: placeOf(build), stored: [], red: [] };
        places.set(key, { place: withJob(place, job), stored, red: [...red, lookOf(build, true)] });
    }
    const kept = newestPlaces([...places.values()]);
    const share = shareOf(kept.length);
    return kept.map(({ place, stored, red }, index) => {
        const seen = (greens.get(placeKey(place)) ?? []).flatMap((glimpse) => {
            const sure = glimpse.all && !place.tolerated;
            const green = sure || (place.jobs.length > 0 && place.jobs.every((job) => glimpse.jobs.has(job)));
            return green ? [{ look: lookOf(glimpse.build, false), sure }] : [];
        });
        const looks = newest(onePerAttempt([...stored, ...red, ...seen.map(({ look }) => look)]).map((look) => ({ ...look, place: index })), share);
        const held = new Set(stored.filter((look) => !look.red).map(lookKey));
        const added = looks.filter((look) => !look.red && !held.has(lookKey(look)));
        const unsure = new Set(seen.filter(({ sure }) => !sure).map(({ look }) => lookKey(look)));
        return { place, looks, added, fleeting: added.filter((look) => unsure.has(lookKey(look))) };
    });
}
/** How many looks each of so many places may keep: from 80 for one to 8 for ten. */
const shareOf = (places) => Math.floor(MOST_LOOKS / Math.max(1, places));
/** What a record keeps of sightings. */
const keptOf = (sightings) => ({
    looks: sightings.flatMap(({ looks }) => looks).toSorted(byTime),
    places: sightings.map(({ place }) => place),
});
function placeOf(build) {
    const { repo, workflow, branch } = placeOfBuild(build);
    return { repo, workflow: workflowName(workflow), branch: branchName(branch), jobs: [] };
}
function withJob(place, { name, tolerated }) {
    const jobs = [...new Set([...place.jobs, jobName(name)])].slice(0, MOST_JOBS);
    return { ...place, jobs, ...(tolerated ? { tolerated: true } : {}) };
}
const lookOf = (build, red) => ({
    at: build.at,
    sha: build.sha.slice(0, 12),
    red,
    build: (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(build).slice(0, 60),
    attempt: build.attempt,
    event: build.event.slice(0, 40),
});
/** Each attempt once; red counts when an attempt was both, because another job of it was red. */
function onePerAttempt(looks) {
    const kept = new Map();
    for (const look of looks) {
        const known = kept.get(lookKey(look));
        if (!known || (look.red && !known.red))
            kept.set(lookKey(look), look);
    }
    return [...kept.values()].toSorted(byTime);
}
/** The newest, and in any case the last red one: the greens are counted from it. */
function newest(looks, most) {
    const kept = looks.slice(-most);
    const red = looks.findLast((look) => look.red);
    return !red || kept.includes(red) ? kept : [red, ...kept.slice(1)];
}
/** The places that were red last, in their old order. */
function newestPlaces(places) {
    const redAt = ({ stored, red }) => Math.max(0, ...[...stored, ...red].filter((look) => look.red).map(({ at }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(at)));
    const kept = new Set(places.toSorted((a, b) => redAt(b) - redAt(a)).slice(0, _domain_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_PLACES */ .j2));
    return places.filter((place) => kept.has(place));
}


/***/ }),

/***/ 89143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   eG: () => (/* binding */ laterOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/** One hour and one day, in milliseconds. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An ISO 8601 moment as milliseconds; one that cannot be read is older than any other. */
const timeOf = (moment) => {
    const time = Date.parse(moment ?? '');
    return Number.isNaN(time) ? 0 : time;
};
/** The later of two moments, as it was written. */
const laterOf = (a, b) => (timeOf(b) > timeOf(a) ? b : a);


/***/ }),

/***/ 89579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ newestRows),
  kY: () => (/* binding */ remember)
});

// UNUSED EXPORTS: MOST_ROWS

// EXTERNAL MODULE: ./packages/core/build/decide/looks.js
var decide_looks = __webpack_require__(7171);
// EXTERNAL MODULE: ./packages/core/build/decide/moment.js
var moment = __webpack_require__(89143);
;// CONCATENATED MODULE: ./packages/core/build/decide/flaky.js


/** Green builds that a flaky failure needs beyond the others (E.4: 5 instead of 3). */
const MORE_FOR_FLAKY = 2;
/** E.4: changes of colour on one commit within so many days, and how many of them make a failure flaky. */
const FLIP_DAYS = 14;
const FLIPS = 2;
/** E.4, TestGrid: the share of builds in which green turned red, over at least so many; longer streaks are no flips. */
const FLIP_RATE = 0.1;
const LEAST_LOOKS = 10;
const STREAK = 3;
/** Two runs of one schedule that are this far apart make it a daily one; a scheduled run may start hours late. */
const DAILY = 20 * moment/* HOUR */.dp;
/**
 * The state machine of E.4 over the looks at one place. The first that holds: `fixed`, `persistent`, `flaky`,
 * `suspect_flaky`, `new`. All time is measured from the last red look, so time alone changes nothing.
 */
function judge(looks, facts) {
    const sorted = looks.toSorted(decide_looks/* byTime */.XL);
    const last = sorted.findLastIndex((look) => look.red);
    if (last === -1)
        return { ...NOTHING, needed: facts.greens };
    const flips = flipsOf(sorted, sorted[last]);
    const greens = closingGreens(sorted).length;
    const kind = kindOf(sorted, last, flips, facts);
    const base = { ...kind, state: settle(facts.before, kind.state) };
    const needed = facts.greens + (base.state === 'flaky' ? MORE_FOR_FLAKY : 0);
    const numbers = { kind: base.state, flips: flips.length, greens, needed };
    if (greens < needed)
        return { ...base, ...numbers };
    return { state: 'fixed', why: [...base.why, `${greens} green builds in a row`], ...numbers };
}
/**
 * The state of a failure over all its places: it is fixed when every place is, and otherwise what the worst of the others
 * is. `greens` is that of the place that has the fewest.
 */
function judgeAll(sightings, facts) {
    // A place must be able to remember as many greens as it needs, and its last red look.
    const room = (0,decide_looks/* shareOf */.tC)(sightings.length) - 1 - MORE_FOR_FLAKY;
    const all = sightings.map(({ looks }) => judge(looks, { ...facts, greens: Math.min(facts.greens, room) }));
    const worst = all.toSorted(bySeverity)[0];
    if (!worst)
        return { ...NOTHING, needed: facts.greens };
    return {
        ...worst,
        flips: all.reduce((sum, { flips }) => sum + flips, 0),
        greens: Math.min(...all.map(({ greens }) => greens)),
        needed: Math.max(...all.map(({ needed }) => needed)),
    };
}
const NOTHING = { state: 'new', kind: 'new', why: [], flips: 0, greens: 0 };
const SEVERITY = ['persistent', 'flaky', 'suspect_flaky', 'new', 'fixed'];
const bySeverity = (a, b) => SEVERITY.indexOf(a.state) - SEVERITY.indexOf(b.state) || SEVERITY.indexOf(a.kind) - SEVERITY.indexOf(b.kind);
/** How far a place is: green builds in a row that count, newest last. Each build once, whatever its attempts. */
function closingGreens(looks) {
    const sorted = looks.toSorted(decide_looks/* byTime */.XL);
    const last = sorted.findLastIndex((look) => look.red);
    const reds = sorted.filter((look) => look.red);
    // A green attempt of a build that was red shows a flip, not a repair.
    const builds = new Set(reds.map(({ build }) => build));
    return sorted.slice(last + 1).filter((look) => {
        if (builds.has(look.build) || !reds.every(({ event }) => closes(event, look.event)))
            return false;
        builds.add(look.build);
        return true;
    });
}
/** What starts by itself, in GitHub's words and in Prow's. */
const BY_ITSELF = new Set(['schedule', 'push', 'periodic', 'postsubmit']);
/**
 * Whether a green build of one event says something about a failure of another: the same event does, and what runs by
 * itself does. Somebody's manual run closes no scheduled failure (E.2, E.4).
 */
const closes = (red, green) => BY_ITSELF.has(green) || (!BY_ITSELF.has(red) && red === green);
/**
 * What is known of a failure is not forgotten because old looks are no longer there: until it is fixed, a flaky one stays
 * flaky, and nothing becomes `new` again.
 */
function settle(before, judged) {
    if (before === undefined || before === 'fixed')
        return judged;
    if (judged === 'new')
        return before;
    return judged === 'suspect_flaky' && before === 'flaky' ? before : judged;
}
const commitOf = ({ sha, build }) => sha || build;
function kindOf(sorted, last, flips, { flakyReported }) {
    const persistent = persistence(sorted, last);
    if (persistent)
        return { state: 'persistent', why: [persistent] };
    const rate = flipRate(sorted);
    const on = [...new Set(flips)].map((commit) => `red and green on ${commit}`);
    if (flips.length >= FLIPS)
        return { state: 'flaky', why: on };
    if (rate)
        return { state: 'flaky', why: [rate] };
    if (flips.length > 0)
        return { state: 'suspect_flaky', why: on };
    if (flakyReported)
        return { state: 'suspect_flaky', why: ['a test report says that it passed when tried again'] };
    return { state: 'new', why: [] };
}
/** Why it is persistent, judged where it was last red: greens since then do not take that back before it is fixed. */
function persistence(sorted, last) {
    const begin = sorted.slice(0, last).findLastIndex((look) => !look.red) + 1;
    const streak = sorted.slice(begin, last + 1);
    const commits = new Set(streak.map(commitOf)).size;
    const needed = isDaily(sorted) ? 2 : 3;
    if (commits >= needed)
        return `${streak.length} red builds in a row on ${commits} commits`;
    const red = sorted[last];
    const same = sorted.filter((look) => commitOf(look) === commitOf(red));
    return same.length >= 2 && same.every((look) => look.red)
        ? `all ${same.length} attempts on ${commitOf(red)} are red`
        : undefined;
}
/** Whether nothing but a schedule runs here, once a day or less. */
function isDaily(sorted) {
    const firsts = sorted.filter(({ build }, index) => sorted.findIndex((look) => look.build === build) === index);
    return (firsts.every(({ event }) => event === 'schedule' || event === 'periodic') &&
        firsts.every(({ at }, index) => index === 0 || (0,moment/* timeOf */.nR)(at) - (0,moment/* timeOf */.nR)(firsts[index - 1].at) >= DAILY));
}
/** The commit of every change of colour on one commit, within two weeks around the last red look. */
function flipsOf(sorted, red) {
    const near = sorted.filter(({ at }) => Math.abs((0,moment/* timeOf */.nR)(at) - (0,moment/* timeOf */.nR)(red.at)) <= FLIP_DAYS * moment/* DAY */.d_);
    const before = new Map();
    return near.flatMap((look) => {
        const commit = commitOf(look);
        const changed = before.has(commit) && before.get(commit) !== look.red;
        before.set(commit, look.red);
        return changed ? [commit] : [];
    });
}
/** How often green turned red, when that is often enough; once is not (one red run is never flaky). */
function flipRate(sorted) {
    const streaks = [];
    for (const [index, look] of sorted.entries()) {
        if (index > 0 && sorted[index - 1].red === look.red)
            streaks.at(-1).push(look);
        else
            streaks.push([look]);
    }
    const counted = streaks.filter((streak) => !streak[0].red || streak.length < STREAK);
    const looks = counted.reduce((sum, streak) => sum + streak.length, 0);
    const flips = counted.filter((streak) => streak[0].red && streak !== streaks[0]).length;
    return looks >= LEAST_LOOKS && flips >= FLIPS && flips / looks >= FLIP_RATE
        ? `it turned red ${flips} times in ${looks} builds`
        : undefined;
}

// EXTERNAL MODULE: ./packages/core/build/decide/known.js
var decide_known = __webpack_require__(12472);
;// CONCATENATED MODULE: ./packages/core/build/decide/record.js




/** Occurrences that a record lists. */
const MOST_ROWS = 50;
const MOST_ANCHORS = 20;
/**
 * The record of a failure after this scan: `before` with the new occurrences and with what was seen to be green. The text
 * is that of the newest log; class and title stay where a model refined them. A record without a history, because
 * somebody edited the issue, is begun again. At least one of the two is given.
 */
function remember(before, distinct, facts) {
    const known = before?.history && before;
    const history = known?.history;
    const sightings = (0,decide_looks/* sightingsOf */.YW)(history, distinct?.occurrences.map(({ job }) => job) ?? [], facts.greens);
    const judged = judgeAll(sightings, {
        flakyReported: distinct?.flakyReported ?? false,
        greens: facts.needed,
        ...(history ? { before: history.state } : {}),
    });
    const runs = newestRows([...(known?.runs ?? []), ...(distinct?.occurrences.map(({ row }) => row) ?? [])]);
    const text = distinct ? textOf(distinct, known) : known;
    const kept = { ...historyOf(history, distinct), ...(0,decide_looks/* keptOf */.uq)(sightings), state: judged.state };
    const seen = (0,decide_known/* newestKeys */.$g)((0,decide_known/* keysInWindow */.I6)(kept.seen, { looks: kept.looks, runs }, facts.since), decide_known/* MOST_KEYS */.Li);
    return {
        record: { ...known, ...text, runs, history: { ...kept, seen } },
        judged,
        fading: sightings.some((sighting) => isFading(sighting, judged, facts)),
        reclassified: distinct !== undefined && known !== undefined && !isRefined(known) && known.class !== distinct.verdict.class,
    };
}
const isRefined = ({ history }) => history?.refinedFrom !== undefined;
function textOf(distinct, known) {
    const { fingerprint, loose, verdict, logGone } = distinct;
    const refined = known && isRefined(known);
    // What was cut from a log says more than what is left when a later log is gone.
    const from = logGone !== undefined && known && known.excerpt !== '' ? known : distinct;
    return {
        fingerprint,
        loose: loose.slice(0, 80),
        class: refined ? known.class : verdict.class,
        rule: verdict.rule.slice(0, 60),
        title: (refined && known.title) || distinct.title.slice(0, 200),
        excerpt: from.excerpt.slice(0, 20_000),
        anchors: from.anchors.slice(0, MOST_ANCHORS),
    };
}
/** Each job of each attempt once, the newest 50, newest last. */
function newestRows(rows) {
    const each = new Map(rows.map((row) => [(0,decide_known/* rowKey */.om)(row), row]));
    return [...each.values()]
        .toSorted((a, b) => (0,moment/* timeOf */.nR)(a.at) - (0,moment/* timeOf */.nR)(b.at) || ((0,decide_known/* rowKey */.om)(a) < (0,decide_known/* rowKey */.om)(b) ? -1 : 1))
        .slice(-MOST_ROWS);
}
/** The history with the occurrences counted; looks, places and state are not yet its own. */
function historyOf(history, distinct) {
    const occurrences = distinct?.occurrences ?? [];
    const times = occurrences.map(({ row }) => row.at);
    const first = history?.firstAt ?? times[0] ?? '';
    return {
        closed: 0,
        probed: [],
        looks: [],
        state: 'new',
        ...history,
        count: Math.max(1, (history?.count ?? 0) + occurrences.length),
        firstAt: times.reduce((a, b) => ((0,moment/* timeOf */.nR)(b) < (0,moment/* timeOf */.nR)(a) ? b : a), first),
        lastAt: times.reduce(moment/* laterOf */.eG, history?.lastAt ?? first),
        seen: [...(history?.seen ?? []), ...occurrences.map(({ job }) => job.key)],
    };
}
/**
 * Whether green builds on the way to closing would be lost: those that the next scan cannot see again, as long as the
 * record holds fewer than are needed. Greens alone are no reason to write.
 */
function isFading({ looks, added, fleeting }, { needed }, { nextSince }) {
    const closing = closingGreens(looks);
    const stored = closing.filter((look) => !added.includes(look)).length;
    return (stored < needed &&
        closing.some((look) => added.includes(look) && (fleeting.includes(look) || (0,moment/* timeOf */.nR)(look.at) < (0,moment/* timeOf */.nR)(nextSince))));
}


/***/ }),

/***/ 56584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ buildName),
/* harmony export */   HZ: () => (/* binding */ seenKey),
/* harmony export */   OP: () => (/* binding */ readSeen)
/* harmony export */ });
/** The name of a build in markers, the same for all its attempts: `a<run>`, `p<build>` in Prow. */
const buildName = ({ runId, build }) => build ? `p${build}` : `a${runId}`;
/** The key of a failed job: `a<run>.<job>.<upTo>.<of>`, `p<build>.…` in Prow. At most 90 characters. */
const seenKey = ({ build, jobId, upTo, of }) => `${buildName(build)}.${jobId}.${upTo}.${of}`;
const KEY = /^([ap]\d{1,40})\.(\d{1,18})\.(\d{1,6})\.(\d{1,6})$/;
/** Reads the keys of all markers. What is no key is not there. */
function readSeen(keys) {
    const builds = new Map();
    for (const key of keys) {
        const [, name = '', job, upTo, of] = KEY.exec(key) ?? [];
        if (!name)
            continue;
        const known = builds.get(name) ?? { jobs: new Set(), upTo: 0, of: 0 };
        known.jobs.add(Number(job));
        known.upTo = Math.max(known.upTo, Number(upTo));
        known.of = Math.max(known.of, Number(of));
        builds.set(name, known);
    }
    return {
        knows(build) {
            const known = builds.get(buildName(build));
            return known !== undefined && known.upTo >= build.attempt && known.jobs.size >= known.of;
        },
        has: (build, jobId) => builds.get(buildName(build))?.jobs.has(jobId) ?? false,
    };
}


/***/ }),

/***/ 55110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ stormRecord),
/* harmony export */   Qm: () => (/* binding */ STORM),
/* harmony export */   f2: () => (/* binding */ findStorm)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34914);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12472);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89143);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89579);




/** The fingerprint of the one incident issue. */
const STORM = 'storm:v1';
/** Failures that come from outside of the repository: they make a storm. */
const FROM_OUTSIDE = new Set([
    'infra_runner',
    'timeout_cancelled',
    'network_registry',
    'auth_permission',
    'vcs_checkout',
]);
/** Failures that a storm can cause as well; they belong to one, but never make one. */
const BLOWN_ALONG = new Set(['resource_crash', 'test_failure', 'unknown']);
/** E.4: the same failure of one of these in three repositories is a storm, too. */
const EVERYWHERE = new Set(['infra_runner', 'network_registry']);
const LEAST_REPOSITORIES = 3;
/** E.4: half of all that ran; and never fewer than four, or two red workflows of three would be a storm. */
const LEAST_SHARE = 0.5;
const LEAST_WORKFLOWS = 4;
/**
 * The infrastructure storm of a scan (E.4), if there is one: within an hour, at least half of the workflows that ran, and
 * at least four, failed with causes from outside; or one failure of the network or a runner met at least three
 * repositories. A workflow counts once however many of its jobs failed, because those are related. A storm goes on
 * while further causes from outside follow within an hour, also after `ongoing`, the last failure of the incident that is
 * open. `failures` are those without an open issue; who also failed outside of the storm is no member.
 */
function findStorm(facts) {
    const fromOutside = facts.failures.filter(({ verdict }) => FROM_OUTSIDE.has(verdict.class));
    const hours = stormyHours(fromOutside, facts.builds);
    const members = new Set();
    for (const { begin, end } of hours)
        for (const one of facts.failures)
            if (FROM_OUTSIDE.has(one.verdict.class) || BLOWN_ALONG.has(one.verdict.class))
                if (lies(one, begin, end))
                    members.add(one);
    let last = Math.max((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(facts.ongoing), ...[...members].flatMap(timesOf));
    for (;;) {
        const next = fromOutside.find((one) => !members.has(one) && lies(one, last - _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, last + _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp));
        if (!next || last === 0)
            break;
        members.add(next);
        last = Math.max(last, ...timesOf(next));
    }
    return members.size === 0 ? undefined : stormOf([...members], hours[0]?.why ?? 'the incident goes on');
}
/** Each hour, begun by a failure, that is a storm. */
function stormyHours(fromOutside, builds) {
    const begins = [...new Set(fromOutside.flatMap(timesOf))].sort((a, b) => a - b);
    return begins.flatMap((begin) => {
        const end = begin + _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
        const here = fromOutside.map((one) => one.occurrences.filter((occurrence) => within(begin, end)(occurrence)));
        const failed = new Set(here.flat().map(({ job }) => nameOf(job.build)));
        const ran = new Set([
            ...failed,
            ...builds.filter(({ at }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(at) >= begin && (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(at) <= end).map(nameOf),
        ]);
        if (failed.size >= LEAST_WORKFLOWS && failed.size >= ran.size * LEAST_SHARE)
            return [{ begin, end, why: `${failed.size} of ${ran.size} workflows failed within an hour` }];
        const repos = here.map((occurrences, index) => EVERYWHERE.has(fromOutside[index].verdict.class)
            ? new Set(occurrences.map(({ job }) => job.build.repo.toLowerCase())).size
            : 0);
        const most = Math.max(0, ...repos);
        return most >= LEAST_REPOSITORIES
            ? [{ begin, end, why: `one failure met ${most} repositories within an hour` }]
            : [];
    });
}
const timesOf = ({ occurrences }) => occurrences.map(({ job }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(job)));
const within = (begin, end) => ({ job }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(job)) >= begin && (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(job)) <= end;
const lies = (one, begin, end) => one.occurrences.every(within(begin, end));
const nameOf = (build) => `${build.repo.toLowerCase()}\n${(0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowOf */ .B4)(build)}`;
function stormOf(members, why) {
    const times = members.flatMap(({ occurrences }) => occurrences.map(({ job }) => (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(job)));
    const from = times.reduce((a, b) => ((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(b) < (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(a) ? b : a));
    return { members: [...members], from, to: times.reduce(_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG), why };
}
/** The record of the incident with what a storm adds to it. Text and class are those of the failure that most jobs had. */
function stormRecord(before, { members, from, to }) {
    const chief = members.toSorted((a, b) => b.occurrences.length - a.occurrences.length || (a.fingerprint < b.fingerprint ? -1 : 1))[0];
    const occurrences = members.flatMap((one) => one.occurrences);
    const history = before?.history;
    const repos = new Set(occurrences.map(({ job }) => job.build.repo.toLowerCase())).size;
    return {
        fingerprint: STORM,
        class: chief.verdict.class,
        rule: chief.verdict.rule.slice(0, 60),
        title: `${occurrences.length} jobs in ${repos} ${repos === 1 ? 'repository' : 'repositories'} failed at once`,
        runs: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .newestRows */ .mb)([...(before?.runs ?? []), ...occurrences.map(({ row }) => row)]),
        excerpt: chief.excerpt.slice(0, 20_000),
        anchors: chief.anchors.slice(0, 20),
        history: {
            closed: 0,
            probed: [],
            looks: [],
            ...history,
            state: 'new',
            count: (history?.count ?? 0) + occurrences.length,
            firstAt: history?.firstAt ?? from,
            lastAt: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .laterOf */ .eG)(history?.lastAt ?? to, to),
            seen: (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .newestKeys */ .$g)([...(history?.seen ?? []), ...occurrences.map(({ job }) => job.key)], _known_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_KEYS */ .Li),
        },
    };
}


/***/ }),

/***/ 55785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ overflowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71621);


/** What the marker of kind `overflow` holds. */
const overflowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
        class: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureClass */ .fI,
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
        /** The newest failed job. */
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400),
        lastAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40),
    }))
        .max(100),
    /** Keys (decide/seen.ts) of what it stands for. */
    seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(90)).max(1000),
});


/***/ }),

/***/ 56938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ stopsAll),
  G: () => (/* binding */ writeIssues)
});

// EXTERNAL MODULE: ./packages/core/build/apply.js + 22 modules
var apply = __webpack_require__(31626);
// EXTERNAL MODULE: ./packages/core/build/decide/changes.js + 1 modules
var decide_changes = __webpack_require__(95935);
// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var failure = __webpack_require__(71621);
// EXTERNAL MODULE: ./packages/core/build/domain/tracked.js
var tracked = __webpack_require__(55785);
// EXTERNAL MODULE: ./packages/core/build/text/around.js
var around = __webpack_require__(1887);
// EXTERNAL MODULE: ./packages/core/build/text/comment-body.js
var comment_body = __webpack_require__(39486);
// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
// EXTERNAL MODULE: ./packages/core/build/decide/issue-text.js
var issue_text = __webpack_require__(13542);
// EXTERNAL MODULE: ./packages/core/build/decide/storm.js
var storm = __webpack_require__(55110);
;// CONCATENATED MODULE: ./packages/core/build/decide/issue-fit.js







/**
 * The issue of a failure or a storm; the record is made shorter until the body fits, and one that fits stays as it is.
 * `data` is without secrets and in the order of the schema, so that what is read back later becomes the same bytes.
 */
function renderIssue(record, facts) {
    const textOf = record.fingerprint === storm/* STORM */.Qm ? issue_text/* stormText */.Fi : issue_text/* issueText */.v4;
    const data = fitIssue(readable(record, facts), (shorter) => (0,comment_body/* fitsIssue */.gZ)({ marker: 'failure', data: { ...shorter }, text: textOf(shorter, facts) }, facts));
    return { title: (0,issue_text/* issueTitle */.al)(data), text: textOf(data, facts), data };
}
/** The issue that lists what found no room, made shorter in the same way. */
function renderOverflow(record, facts) {
    const fits = (shorter) => (0,comment_body/* fitsIssue */.gZ)({ marker: 'overflow', data: { ...shorter }, text: (0,issue_text/* overflowText */.gD)(shorter, facts) }, facts);
    let data = readableOverflow(record, facts);
    for (let next = data; next && !fits(data); data = next ?? data)
        next = shorterOverflow(data);
    return { title: issue_text/* OVERFLOW_TITLE */.qL, text: (0,issue_text/* overflowText */.gD)(data, facts), data };
}
/**
 * The record, made shorter until it fits: rows first, then the excerpt and the oldest looks, each down to what is still
 * useful, then keys and the rest as far as it takes. What is forgotten of `seen` while it is in the window a scan counts
 * twice. The same record always becomes the same, and one that fits stays.
 */
function fitIssue(record, fits) {
    let kept = record;
    while (!fits(kept)) {
        const next = shorter(kept);
        if (!next)
            return kept;
        kept = next;
    }
    return kept;
}
/**
 * The record as a later run will read it. What stands for a secret may be longer than the secret was, and a record that
 * its schema refuses would be lost: texts are cut again, and a row that no longer fits is dropped.
 */
function readable(record, { redact }) {
    const { title, runs, excerpt, anchors, ...rest } = (0,json/* mapTexts */.zO)(record, redact);
    return failure/* failureSchema */.Ig.parse({
        ...rest,
        ...(title === undefined ? {} : { title: title.slice(0, 200) }),
        runs: runs.filter((run) => failure/* failedRunSchema */.KJ.safeParse(run).success),
        excerpt: excerpt.slice(0, 20_000),
        anchors: anchors.map(({ line, text }) => ({ line, text: text.slice(0, 2_000) })),
    });
}
function readableOverflow(record, { redact }) {
    const { failures, seen } = (0,json/* mapTexts */.zO)(record, redact);
    return tracked/* overflowSchema */._.parse({ seen, failures: failures.map((one) => ({ ...one, title: one.title.slice(0, 200) })) });
}
const rows = (least) => (record) => {
    const runs = record.runs.toSorted((a, b) => a.at.localeCompare(b.at));
    return runs.length > least ? { ...record, runs: newest(runs, least) } : undefined;
};
const excerpt = (least) => (record) => record.excerpt.length > least ? { ...record, excerpt: middle(record, least) } : undefined;
const keys = (least) => (record) => {
    const { history } = record;
    if (!history || history.seen.length <= least)
        return undefined;
    return { ...record, history: { ...history, seen: newest(history.seen, least) } };
};
/** The last red look of each place stays: greens are counted from it, and without it nothing would ever close. */
const looks = (least) => (record) => {
    const { history } = record;
    if (!history || history.looks.length <= least)
        return undefined;
    const lastRed = new Map(history.looks.filter(({ red }) => red).map((look) => [look.place ?? 0, look]));
    const rest = new Set(newest(history.looks, least));
    const kept = history.looks.filter((look) => rest.has(look) || lastRed.get(look.place ?? 0) === look);
    return kept.length < history.looks.length ? { ...record, history: { ...history, looks: kept } } : undefined;
};
/** Jobs of places: a failure of so many is told by the first of them as well. */
const placeJobs = (least) => (record) => {
    const { history } = record;
    const places = history?.places ?? [];
    if (!history || places.every(({ jobs }) => jobs.length <= least))
        return undefined;
    return {
        ...record,
        history: { ...history, places: places.map((place) => ({ ...place, jobs: place.jobs.slice(0, least) })) },
    };
};
const fewerAnchors = (least) => (record) => record.anchors.length > least ? { ...record, anchors: record.anchors.slice(0, least) } : undefined;
// Keys almost last: a build that no key knows is looked at again.
const STEPS = [
    rows(10),
    excerpt(4_000),
    looks(40),
    rows(3),
    fewerAnchors(3),
    excerpt(1_000),
    looks(20),
    placeJobs(5),
    keys(100),
    rows(1),
    excerpt(200),
    fewerAnchors(1),
    looks(0),
    keys(0),
];
function shorter(record) {
    for (const step of STEPS) {
        const less = step(record);
        if (less)
            return less;
    }
    return undefined;
}
function shorterOverflow(record) {
    const { failures, seen } = record;
    // Newest first here.
    const fewer = (least) => ({
        ...record,
        failures: failures.slice(0, Math.max(least, Math.floor(failures.length * 0.75))),
    });
    if (failures.length > 30)
        return fewer(30);
    if (seen.length > 0)
        return { ...record, seen: newest(seen, 0) };
    return failures.length > 0 ? fewer(0) : undefined;
}
/** Three quarters of a list that has its newest last. */
const newest = (list, least) => list.slice(list.length - Math.max(least, Math.floor(list.length * 0.75)));
/** Whole lines around the one that names the failure. */
function middle({ excerpt: text, anchors }, least) {
    const most = Math.max(least, Math.floor(text.length * 0.75));
    const cut = (0,around/* around */.m)(text, anchors[0]?.text, most);
    // One long line cannot be cut between lines.
    return cut.length <= most ? cut : cut.slice(0, most);
}

// EXTERNAL MODULE: ./packages/core/build/domain/issue.js
var issue = __webpack_require__(83776);
// EXTERNAL MODULE: ./packages/core/build/decide/labels.js
var labels = __webpack_require__(34376);
// EXTERNAL MODULE: ./packages/core/build/decide/triage.js
var triage = __webpack_require__(57723);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-apply.js







/** Whether a rule says no to everything, not to one issue: then nothing more is tried. */
const stopsAll = ({ rule }) => rule === 'B4' || rule === 'W2';
/**
 * Writes the changes in their order, each as a plan of its own: an issue that refuses does not hold up the others. When
 * GitHub fails the rest is left for the next run, and what was written is still told.
 */
async function writeIssues(facts) {
    const done = { written: [], refused: [], left: [] };
    try {
        await writeAll(facts, done);
    }
    catch (error) {
        if (!(error instanceof errors/* GithubError */.E1))
            throw error;
        done.broken = error;
    }
    return done;
}
async function writeAll(facts, done) {
    const { deps, ready, changes, probes, soFar } = facts;
    const run = async (number, effect, because) => {
        const before = soFar.applied.length;
        const plan = { subject: { repo: deps.settings.home, number }, effects: [effect], because: [because] };
        const { refused } = await (0,apply/* apply */.B)(plan, ready, soFar.applied);
        done.refused.push(...refused);
        const applied = soFar.applied[before];
        done.left.push(...(applied?.left ?? []));
        return applied;
    };
    for (const change of changes) {
        const number = 'tracked' in change ? (change.tracked?.number ?? 0) : 0;
        const applied = await run(number, effectOf(change, facts), becauseOf(change));
        if (done.refused.some(stopsAll))
            return;
        if (!applied?.url)
            continue;
        const at = { change, number: numberOf(applied.url), url: applied.url };
        done.written.push(at);
        // It is green again already: opened, so that it is known, and closed at once.
        const fixed = 'fixed' in change ? change.fixed : undefined;
        if (fixed)
            await run(at.number, editFailure(fixed, fixed.fingerprint, facts, 'closed'), 'green again');
    }
    for (const { runId, fingerprint } of probes) {
        // Only when its record names the run: otherwise nobody would know that it was started again.
        const known = done.written.some(({ change }) => (0,decide_changes/* isOwn */.NP)(change) && change.record.fingerprint === fingerprint);
        if (known || ready.dryRun)
            await run(0, { kind: 'rerun', runId }, 'probe');
    }
}
const numberOf = (url) => Number(/\/(\d{1,15})$/.exec(url)?.[1] ?? 0);
const becauseOf = (change) => ('why' in change ? `${change.kind}: ${change.why}` : change.kind);
function effectOf(change, facts) {
    if (change.kind === 'overflow')
        return overflowEffect(change, facts);
    if (change.kind === 'duplicate') {
        const { tracked, of } = change;
        return {
            kind: 'edit-issue',
            marker: 'failure',
            key: tracked.record.fingerprint,
            text: (0,issue_text/* duplicateText */.t6)(of.number, issueFacts(facts)),
            data: { ...tracked.record },
            state: 'closed',
            reason: 'not_planned',
        };
    }
    const tracked = change.kind === 'open' ? undefined : change.tracked;
    if (tracked) {
        const state = change.kind === 'open' ? undefined : change.state;
        const edit = editFailure(change.record, tracked.record.fingerprint, facts, state);
        // A person called it otherwise: that is their word for it.
        const { title: _, ...rest } = edit;
        return tracked.title === (0,issue_text/* issueTitle */.al)(tracked.record) ? edit : rest;
    }
    const { title, text, data } = renderIssue(change.record, issueFacts(facts));
    const labels = labelsOf(change.record);
    const assignees = [...facts.input.assignees];
    return { kind: 'open-issue', marker: 'failure', title, text, data: { ...data }, labels, assignees };
}
/** `key` is what its marker says now: an older algorithm may have made it. */
function editFailure(record, key, facts, state) {
    const { title, text, data } = renderIssue(record, issueFacts(facts));
    return {
        kind: 'edit-issue',
        marker: 'failure',
        key,
        title,
        text,
        data: { ...data },
        labels: { add: labelsOf(record), replacePrefix: 'ci:' },
        ...(state ? { state } : {}),
    };
}
function overflowEffect(change, facts) {
    const { title, text, data } = renderOverflow(change.record, issueFacts(facts));
    const shared = { marker: 'overflow', title, text, data: { ...data } };
    if (!change.tracked)
        return { kind: 'open-issue', ...shared, labels: [issue/* OUR_LABEL */.e], assignees: [] };
    return { kind: 'edit-issue', ...shared, key: 'overflow', ...(change.state ? { state: change.state } : {}) };
}
const labelsOf = (record) => [
    issue/* OUR_LABEL */.e,
    (0,triage/* classLabel */.FH)(record.class),
    ...((0,decide_changes/* isRecurring */.AD)(record) ? [labels/* RECURRING_LABEL */.Xr] : []),
];
const issueFacts = ({ deps, ready, input }) => ({
    server: deps.settings.urls.server,
    home: deps.settings.home,
    allowLinks: ready.allowLinks,
    redact: ready.redact,
    ...(input.template === undefined ? {} : { template: input.template }),
});


/***/ }),

/***/ 82988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   WA: () => (/* binding */ withoutSlots),
/* harmony export */   Xm: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

const SLOT = /\{\{([^{}\n]{0,200})\}\}/g;
const KEY = /^[a-z][\w-]*(?:\.[a-z][\w-]*)*$/i;
/** The keys that a template names, each once, in the order of their first place. */
const variablesIn = (template) => [
    ...new Set([...template.matchAll(SLOT)].map(([, inside = '']) => inside.trim())),
];
/** What a template says beside its variables; a space for each. */
const withoutSlots = (template) => template.replace(SLOT, ' ');
/**
 * I7: fills `{{a.b}}` in one pass. Only own properties of `values` can be named, a value is never read as a template
 * again, and `$&` in it means nothing, because the replacement is a function. `map` is the caller's way to sanitise and
 * delimit each value. An unknown key is the maintainer's mistake and names itself. No loops, no conditions.
 */
function renderTemplate(template, values, options = {}) {
    const { where = 'template', map = (value) => value } = options;
    return template.replace(SLOT, (_all, inside) => {
        const key = inside.trim();
        const value = KEY.test(key) && Object.hasOwn(values, key) ? values[key] : undefined;
        if (value !== undefined)
            return map(value, key);
        const known = Object.keys(values).sort().join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: {{${key.slice(0, 80)}}} is not known; use one of: ${known}.`);
    });
}


/***/ })

};
