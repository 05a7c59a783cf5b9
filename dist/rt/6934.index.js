export const id = 6934;
export const ids = [6934];
export const modules = {

/***/ 69971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ retryHelps),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   f5: () => (/* binding */ CLASS_WORDS),
/* harmony export */   rP: () => (/* binding */ whatHelps)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71621);

const CLASS_WORDS = {
    infra_runner: {
        means: 'the machine or its runner failed, not the project',
        helps: 'run it again; nothing in a repository has to change',
    },
    timeout_cancelled: {
        means: 'it took longer than it may',
        helps: 'run it again once; if it comes back, find what hangs or raise the limit',
    },
    resource_crash: {
        means: 'a process crashed or ran out of memory',
        helps: 'run it again once; if it comes back, a change of files or a larger machine may repair it',
    },
    network_registry: {
        means: 'the network or a registry did not answer',
        helps: 'run it again; nothing in a repository has to change',
    },
    auth_permission: {
        means: 'a token, a permission or a secret is missing or wrong',
        helps: 'somebody must put the permission or the secret right; running it again does not',
    },
    vcs_checkout: {
        means: 'git could not fetch, check out or merge',
        helps: 'run it again once; if it comes back, look at the refs and submodules that the log names',
    },
    policy_gate: {
        means: 'a rule of the project is not met',
        helps: 'meet the rule that the log names; running it again does not help',
    },
    generated_drift: {
        means: 'generated or locked files are not up to date',
        helps: 'generate them again and commit them; running it again does not help',
    },
    dependency_resolution: {
        means: 'its dependencies cannot be resolved',
        helps: 'change the versions that are asked for; running it again does not help',
    },
    lint_format: {
        means: 'a linter or a formatter complains',
        helps: 'change the files that it names; running it again does not help',
    },
    compile_error: {
        means: 'it does not compile',
        helps: 'change the files that it names; running it again does not help',
    },
    test_failure: {
        means: 'a test fails',
        helps: 'find what changed; a change of files may repair it',
    },
    workflow_config: {
        means: 'the workflow or its environment is set up wrongly',
        helps: 'somebody must change the workflow; running it again does not help',
    },
    unknown: { means: 'no rule knows it', helps: 'read the log, or ask for a triage' },
};
/** What a state means (E.4). */
const STATE_WORDS = {
    new: 'too early to say whether it will come back',
    suspect_flaky: 'the same commit was red and green',
    flaky: 'it comes and goes without a change',
    persistent: 'it comes back on every run',
    fixed: 'the last runs were green',
};
/** The class that code found: a model may have refined it, but what helps is not for a model to say. */
const classByRule = (record) => record.history?.refinedFrom ?? record.class;
/** What helps, as a clause. A test that comes and goes may pass when it is tried again. */
function whatHelps(record) {
    const found = classByRule(record);
    const state = record.history?.state;
    if (state === 'fixed')
        return 'nothing more';
    const flaky = state === 'flaky' || state === 'suspect_flaky';
    if (found === 'test_failure' && flaky)
        return 'run it again; the test itself has to be made reliable';
    return CLASS_WORDS[found].helps;
}
/** Whether running it again may help: what comes back on every run is not helped by one more, nor what is green. */
function retryHelps(kind, state) {
    const { retry } = _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ADVICE */ .hc[kind];
    return retry === 'once' && (state === 'persistent' || state === 'fixed') ? 'no' : retry;
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

/***/ 6934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
// EXTERNAL MODULE: ./packages/core/build/text/around.js
var around = __webpack_require__(1887);
// EXTERNAL MODULE: ./packages/core/build/text/markdown.js
var markdown = __webpack_require__(33567);
// EXTERNAL MODULE: ./packages/core/build/text/neutralize.js + 1 modules
var neutralize = __webpack_require__(94561);
// EXTERNAL MODULE: ./packages/core/build/text/risky.js
var risky = __webpack_require__(54126);
// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
;// CONCATENATED MODULE: ./packages/core/build/text/template.js

const SLOT = /\{\{([^{}\n]{0,200})\}\}/g;
const KEY = /^[a-z][\w-]*(?:\.[a-z][\w-]*)*$/i;
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
        throw new errors/* UserError */.yo(`${where}: {{${key.slice(0, 80)}}} is not known; use one of: ${known}.`);
    });
}

// EXTERNAL MODULE: ./packages/core/build/text/title.js
var title = __webpack_require__(12878);
// EXTERNAL MODULE: ./packages/core/build/text/words.js
var words = __webpack_require__(7673);
// EXTERNAL MODULE: ./packages/core/build/decide/class-words.js
var class_words = __webpack_require__(69971);
// EXTERNAL MODULE: ./packages/core/build/domain/scan.js
var domain_scan = __webpack_require__(34914);
;// CONCATENATED MODULE: ./packages/core/build/decide/moment.js
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

// EXTERNAL MODULE: ./packages/core/build/decide/seen.js
var decide_seen = __webpack_require__(56584);
;// CONCATENATED MODULE: ./packages/core/build/decide/known.js


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
    const seen = (0,decide_seen/* readSeen */.OP)(keys);
    const rows = new Set(records.flatMap(({ runs }) => runs.map(rowKey)));
    const floors = floorsOf(records, overflow);
    return found.flatMap((distinct) => {
        const floor = floors.get(distinct.fingerprint);
        const occurrences = distinct.occurrences.filter(({ job, row }) => {
            // A run that failed before it had a job has the number 0 in each of its attempts.
            if (exact.has(job.key) || (job.jobId > 0 && seen.has(job.build, job.jobId)) || rows.has(rowKey(row)))
                return false;
            return floor === undefined || byName((0,decide_seen/* buildName */.AL)(job.build), floor) > 0;
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
        ...looks.filter(({ at }) => timeOf(at) < timeOf(since)).map(({ build }) => build),
        // A row has the time of its job, which is never before the build was made.
        ...runs.filter(({ at }) => timeOf(at) < timeOf(since)).map(({ runId, build = '' }) => (0,decide_seen/* buildName */.AL)({ runId, build })),
    ]);
    return keys.filter((key) => !old.has(nameIn(key)));
}
const nameIn = (key) => key.slice(0, Math.max(0, key.indexOf('.')));
/** Both GitHub and Prow number builds in the order in which they are made. */
const byName = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
/** What names a row: the same job of the same attempt. */
const rowKey = ({ repo, runId, build, attempt, jobId }) => [repo.toLowerCase(), runId, build ?? '', attempt, jobId].join('\n');
const oldestFirst = (a, b) => timeOf(a.row.at) - timeOf(b.row.at) || byName(a.job.key, b.job.key);
/** When a failed job began, as well as it is known. */
const startOf = ({ startedAt, build }) => startedAt ?? build.at;

// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var domain_failure = __webpack_require__(71621);
;// CONCATENATED MODULE: ./packages/core/build/decide/looks.js




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
    workflow: (0,domain_scan/* workflowOf */.B4)(build),
    branch: build.branch,
});
const lookKey = ({ build, attempt }) => `${build}.${attempt}`;
/** In the order of their builds; a second attempt comes after the first, whenever it ran. */
const byTime = (a, b) => timeOf(a.at) - timeOf(b.at) || a.build.length - b.build.length || compare(a.build, b.build) || a.attempt - b.attempt;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * What was green: whole runs, and jobs of runs that were red with something else. Cancelled and skipped builds say
 * nothing (E.4). Only `builds` is believed about a whole run: it tells how the latest attempt ended.
 */
function greensOf({ builds, green }) {
    const glimpses = new Map();
    const at = (build) => {
        const key = `${(0,decide_seen/* buildName */.AL)(build)}.${build.attempt}`;
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
    build: (0,decide_seen/* buildName */.AL)(build).slice(0, 60),
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
    const redAt = ({ stored, red }) => Math.max(0, ...[...stored, ...red].filter((look) => look.red).map(({ at }) => timeOf(at)));
    const kept = new Set(places.toSorted((a, b) => redAt(b) - redAt(a)).slice(0, domain_failure/* MOST_PLACES */.j2));
    return places.filter((place) => kept.has(place));
}

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
const DAILY = 20 * HOUR;
/**
 * The state machine of E.4 over the looks at one place. The first that holds: `fixed`, `persistent`, `flaky`,
 * `suspect_flaky`, `new`. All time is measured from the last red look, so time alone changes nothing.
 */
function judge(looks, facts) {
    const sorted = looks.toSorted(byTime);
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
    const room = shareOf(sightings.length) - 1 - MORE_FOR_FLAKY;
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
    const sorted = looks.toSorted(byTime);
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
        firsts.every(({ at }, index) => index === 0 || timeOf(at) - timeOf(firsts[index - 1].at) >= DAILY));
}
/** The commit of every change of colour on one commit, within two weeks around the last red look. */
function flipsOf(sorted, red) {
    const near = sorted.filter(({ at }) => Math.abs(timeOf(at) - timeOf(red.at)) <= FLIP_DAYS * DAY);
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
    const sightings = sightingsOf(history, distinct?.occurrences.map(({ job }) => job) ?? [], facts.greens);
    const judged = judgeAll(sightings, {
        flakyReported: distinct?.flakyReported ?? false,
        greens: facts.needed,
        ...(history ? { before: history.state } : {}),
    });
    const runs = newestRows([...(known?.runs ?? []), ...(distinct?.occurrences.map(({ row }) => row) ?? [])]);
    const text = distinct ? textOf(distinct, known) : known;
    const kept = { ...historyOf(history, distinct), ...keptOf(sightings), state: judged.state };
    const seen = newestKeys(keysInWindow(kept.seen, { looks: kept.looks, runs }, facts.since), MOST_KEYS);
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
    const each = new Map(rows.map((row) => [rowKey(row), row]));
    return [...each.values()]
        .toSorted((a, b) => timeOf(a.at) - timeOf(b.at) || (rowKey(a) < rowKey(b) ? -1 : 1))
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
        firstAt: times.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a), first),
        lastAt: times.reduce(laterOf, history?.lastAt ?? first),
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
        closing.some((look) => added.includes(look) && (fleeting.includes(look) || timeOf(look.at) < timeOf(nextSince))));
}

;// CONCATENATED MODULE: ./packages/core/build/decide/storm.js




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
    let last = Math.max(timeOf(facts.ongoing), ...[...members].flatMap(timesOf));
    for (;;) {
        const next = fromOutside.find((one) => !members.has(one) && lies(one, last - HOUR, last + HOUR));
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
        const end = begin + HOUR;
        const here = fromOutside.map((one) => one.occurrences.filter((occurrence) => within(begin, end)(occurrence)));
        const failed = new Set(here.flat().map(({ job }) => nameOf(job.build)));
        const ran = new Set([
            ...failed,
            ...builds.filter(({ at }) => timeOf(at) >= begin && timeOf(at) <= end).map(nameOf),
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
const timesOf = ({ occurrences }) => occurrences.map(({ job }) => timeOf(startOf(job)));
const within = (begin, end) => ({ job }) => timeOf(startOf(job)) >= begin && timeOf(startOf(job)) <= end;
const lies = (one, begin, end) => one.occurrences.every(within(begin, end));
const nameOf = (build) => `${build.repo.toLowerCase()}\n${(0,domain_scan/* workflowOf */.B4)(build)}`;
function stormOf(members, why) {
    const times = members.flatMap(({ occurrences }) => occurrences.map(({ job }) => startOf(job)));
    const from = times.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
    return { members: [...members], from, to: times.reduce(laterOf), why };
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
        runs: newestRows([...(before?.runs ?? []), ...occurrences.map(({ row }) => row)]),
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
            lastAt: laterOf(history?.lastAt ?? to, to),
            seen: newestKeys([...(history?.seen ?? []), ...occurrences.map(({ job }) => job.key)], MOST_KEYS),
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/build/decide/issue-text.js










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
    renderTemplate(template, ISSUE_VARIABLES, { where: WHERE });
}
const WHERE = '`issue-template`';
/** The title of a failure's issue: at most 120 characters, the same as long as the failure is called the same. */
function issueTitle(record) {
    if (record.fingerprint === STORM)
        return 'CI: many jobs failed at once';
    // A workflow is often called so itself.
    const named = (record.title ?? record.anchors[0]?.text ?? '').replace(/^CI: /, '');
    const [latest] = newestFirst(record.runs);
    return (0,title/* plainTitle */.D4)(`CI: ${named.trim() || `${latest?.job ?? 'a job'} fails (${record.class})`}`);
}
/**
 * The text of a failure's issue, as Markdown without the marker, from the record alone: what failed, what that means, what
 * the log says, who may have caused it, and every run. Nothing in it acts (O1): foreign text is calmed or code.
 */
function issueText(record, facts) {
    const parts = partsOf(record, facts);
    return facts.template === undefined ? usualText(parts) : renderTemplate(facts.template, parts, { where: WHERE });
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
        (0,markdown/* heading */.R_)(3, 'What the log says'),
        parts.job,
        parts.excerpt,
        suspects || changes ? (0,markdown/* heading */.R_)(3, 'What changed') : '',
        suspects,
        changes,
        (0,markdown/* heading */.R_)(3, 'Failed jobs'),
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
        (0,markdown/* heading */.R_)(3, 'Failed jobs'),
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
        issue_text_link((0,markdown/* inlineCode */.ti)(title), url, facts),
        (0,markdown/* inlineCode */.ti)(kind),
        String(times),
        (0,words/* stamp */.i)(lastAt),
    ]);
    return joined([
        `${(0,words/* count */.U)(record.failures.length, 'distinct failure')} found no room among the issues that one run may open (\`max-issues\`). Each gets an issue of its own when it fails again and there is room.`,
        rows.length > 0 ? (0,markdown/* table */.tp)(['Failure', 'Class', 'Times', 'Last'], rows) : 'Nothing is left over.',
    ]);
}
const NO_EXCERPT = 'There is no excerpt: the log could not be read.';
function partsOf(record, facts) {
    const inline = inlineWith(facts);
    const rows = newestFirst(record.runs);
    const { history } = record;
    const rule = record.rule ? `rule ${(0,markdown/* inlineCode */.ti)(record.rule)}` : '';
    const rules = history?.refinedFrom;
    const refined = rules && rules !== record.class && `named by a model, the rules said ${(0,markdown/* inlineCode */.ti)(rules)}`;
    const why = [rule, refined].filter(Boolean).join('; ');
    return {
        title: inline(record.title ?? record.anchors[0]?.text ?? 'A job failed', 200),
        class: `${(0,markdown/* inlineCode */.ti)(record.class)}: ${class_words/* CLASS_WORDS */.f5[record.class].means}${why ? ` (${why})` : ''}.`,
        state: stateOf(history),
        helps: sentence((0,class_words/* whatHelps */.rP)(record)),
        seen: seenOf(record, rows),
        job: rows[0] ? `${issue_text_link((0,markdown/* inlineCode */.ti)(rows[0].job), rows[0].url, facts)}${stepOf(rows[0])}:` : '',
        excerpt: record.excerpt.trim()
            ? (0,markdown/* codeBlock */.DV)((0,around/* around */.m)(record.excerpt.trimEnd(), record.anchors[0]?.text, EXCERPT_SHOWN), 'text')
            : NO_EXCERPT,
        suspects: suspectsOf(record, facts),
        changes: listed((record.origin?.changes ?? []).map((change) => inline(change, 300))),
        duplicate: duplicateOf(history, facts),
        history: rows.length > 0 ? historyTable(rows, facts) : 'None is kept.',
        fingerprint: (0,markdown/* inlineCode */.ti)(record.fingerprint),
        ask: ASK,
    };
}
function stateOf(history) {
    const state = history?.state ?? 'new';
    // The closing that the state tells of is not one before it.
    const closed = (history?.closed ?? 0) - (state === 'fixed' ? 1 : 0);
    const probed = history?.probed.length ?? 0;
    return [
        `${(0,markdown/* inlineCode */.ti)(state)}: ${class_words/* STATE_WORDS */.I7[state]}.`,
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
    const when = times > 1 ? `first ${(0,words/* stamp */.i)(first)}, last ${(0,words/* stamp */.i)(last)}` : (0,words/* stamp */.i)(last);
    return `${(0,words/* count */.U)(times, 'time')}, ${when}${left > 0 && rows.length > 0 ? `; the newest ${rows.length} are listed` : ''}.`;
}
const stepOf = ({ step }) => (step ? `, step ${(0,markdown/* inlineCode */.ti)(step)}` : '');
function historyTable(rows, facts) {
    const cells = rows.map((row) => [
        issue_text_link((0,words/* stamp */.i)(row.at), row.url, facts),
        (0,markdown/* inlineCode */.ti)(row.repo),
        `${(0,markdown/* inlineCode */.ti)(row.job)}${stepOf(row)}`,
        treeLink(row.repo, row.sha, '', facts),
        row.branch ? (0,markdown/* inlineCode */.ti)(row.branch) : '',
        row.build ? (0,markdown/* inlineCode */.ti)(row.build) : String(row.attempt),
    ]);
    const attempt = rows.some(({ build }) => build) ? 'Build' : 'Attempt';
    return (0,markdown/* table */.tp)(['When', 'Repository', 'Job', 'Commit', 'Branch', attempt], cells);
}
function suspectsOf({ origin }, facts) {
    if (!origin?.green || !origin.red)
        return '';
    const code = (sha) => (0,markdown/* inlineCode */.ti)(sha.slice(0, 12));
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
    const pull = suspect.pull === undefined ? '' : ` (pull request ${(0,markdown/* inlineCode */.ti)(`#${suspect.pull}`)})`;
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
const issueLink = (number, facts) => issue_text_link((0,markdown/* inlineCode */.ti)(`#${number}`), `${facts.server}/${(0,domain_repo/* fullName */.fq)(facts.home)}/issues/${number}`, facts);
/** A link to the files of a commit; one to the commit itself would leave a trace on it. */
function treeLink(name, sha, before, facts) {
    if (!sha)
        return '';
    const repo = (0,domain_repo/* parseRepo */.E3)(name);
    const label = (0,markdown/* inlineCode */.ti)(`${before}${sha.slice(0, 12)}`);
    return repo ? issue_text_link(label, `${facts.server}/${(0,domain_repo/* fullName */.fq)(repo)}/tree/${sha}`, facts) : label;
}
/** A link where it may stand; the label alone otherwise. */
const issue_text_link = (label, url, { allowLinks }) => /^[^\s()<>|`\\]+$/.test(url) && (0,risky/* mayLink */.oQ)(url, (0,risky/* allowed */.TQ)({ allowLinks })) ? `[${label}](${url})` : label;
const inlineWith = ({ allowLinks }) => (text, maxChars) => (0,neutralize/* neutralizeInline */.b)(text, { allowLinks, maxChars });
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

;// CONCATENATED MODULE: ./packages/core/build/decide/probe.js



/** Builds that one scan may start again. */
const MOST_PROBES = 2;
/** Builds of one failure that are ever started again: as many as its record names. */
const MOST_OF_A_FAILURE = 5;
/**
 * The runs that are started again to learn whether a failure is flaky (E.4, `probe: true`), and the changes with those
 * builds in their records. The record is written before the run is started: it may then never be started, but not twice.
 *
 * Only the newest first attempt of a run of GitHub Actions, which is red and the last of its workflow there; only where
 * running again may help by its class, or for a new `test_failure` on the default branch; never when another job of the
 * run failed for a reason that stays. `found`: everything the scan found.
 */
function chooseProbes(facts) {
    const stuck = new Set(facts.found.filter((one) => !mayHelp(one)).flatMap(({ occurrences }) => occurrences.filter(counts).map(probe_nameOf)));
    const taken = new Set();
    const probes = [];
    const changes = facts.changes.map((change) => {
        const build = probes.length < MOST_PROBES && isTracking(change) ? buildToProbe(change, facts) : undefined;
        if (!build || !isTracking(change) || build.repo.toLowerCase() !== facts.home)
            return change;
        const name = (0,decide_seen/* buildName */.AL)(build);
        if (stuck.has(name) || taken.has(name))
            return change;
        taken.add(name);
        probes.push({ repo: build.repo, runId: build.runId, fingerprint: change.record.fingerprint });
        const history = change.record.history;
        return { ...change, record: { ...change.record, history: { ...history, probed: [...history.probed, name] } } };
    });
    return { probes, changes };
}
const isTracking = (change) => (change.kind === 'open' && !change.fixed) ||
    (change.kind === 'update' && (change.state ?? change.tracked.state) === 'open');
const counts = ({ job }) => !job.tolerated;
const probe_nameOf = ({ job }) => (0,decide_seen/* buildName */.AL)(job.build);
/** Whether running again can make a difference at all. */
const mayHelp = ({ verdict }) => verdict.retry !== 'no';
/** States in which nothing is left to learn. */
const LEARNED = new Set(['flaky', 'persistent', 'fixed']);
function buildToProbe({ record, distinct }, { builds, defaultBranches }) {
    const history = record.history;
    const newest = distinct?.occurrences.at(-1)?.job;
    if (!distinct || !newest || !history || newest.tolerated || !mayHelp(distinct))
        return undefined;
    const { build } = newest;
    if (LEARNED.has(history.state) || history.probed.length >= MOST_OF_A_FAILURE)
        return undefined;
    if (history.probed.includes((0,decide_seen/* buildName */.AL)(build)))
        return undefined;
    if (distinct.verdict.class === 'test_failure') {
        if (history.state !== 'new' || defaultBranches.get(build.repo.toLowerCase()) !== build.branch)
            return undefined;
    }
    return build.source === 'actions' && build.runId > 0 && isLast(build, builds) ? build : undefined;
}
/** Whether it is the only attempt of its run, and nothing newer ran in its place. */
const isLast = (build, builds) => build.attempt === 1 &&
    builds.every((other) => (other.runId === build.runId ? other.attempt === 1 : timeOf(other.at) <= timeOf(build.at)) ||
        (0,domain_scan/* laneOf */.kk)(other) !== (0,domain_scan/* laneOf */.kk)(build));

;// CONCATENATED MODULE: ./packages/core/build/decide/overflow.js


const MOST_LISTED = 100;
/** The overflow record with failures that found no room: those known are counted on, and each stands in it once. */
function withLeft(before, left) {
    const listed = new Map((before?.failures ?? []).map((one) => [one.fingerprint, one]));
    for (const one of left)
        listed.set(one.fingerprint, listedOf(one, listed.get(one.fingerprint)));
    const keys = left.flatMap(({ occurrences }) => occurrences.map(({ job }) => job.key));
    return {
        failures: [...listed.values()].toSorted(overflow_newestFirst).slice(0, MOST_LISTED),
        seen: newestKeys([...(before?.seen ?? []), ...keys], MOST_OVERFLOW_KEYS),
    };
}
const overflow_newestFirst = (a, b) => timeOf(b.lastAt) - timeOf(a.lastAt) || (a.fingerprint < b.fingerprint ? -1 : 1);
function listedOf({ fingerprint, title, verdict, occurrences }, known) {
    const { row } = occurrences.at(-1);
    return {
        fingerprint,
        title: title.slice(0, 200),
        class: verdict.class,
        count: (known?.count ?? 0) + occurrences.length,
        url: row.url,
        lastAt: laterOf(known?.lastAt ?? row.at, row.at),
    };
}
/**
 * The overflow record without failures that have an issue of their own, and without those that were not met for so many
 * days. Their keys stay: the builds are still in the window.
 */
function withoutGone(record, tracked, { now, days }) {
    const failures = record.failures.filter(({ fingerprint, lastAt }) => !tracked.has(fingerprint) && timeOf(now) - timeOf(lastAt) <= days * DAY);
    return { ...record, failures };
}
/** How often an overflow issue stands for this failure already. */
const countIn = (overflow, fingerprint) => overflow?.record.failures.find((one) => one.fingerprint === fingerprint)?.count ?? 0;

;// CONCATENATED MODULE: ./packages/core/build/decide/changes.js




const isOwn = (change) => change.kind === 'open' || change.kind === 'update';
/** An incident is over when nothing of it was met for so long. */
const STORM_CALM = DAY;
/** What happens to an issue that counts, in which `distinct` may have occurred; nothing when there is nothing to write. */
function updateOf(tracked, distinct, scan) {
    const before = tracked.record.history?.state;
    const open = tracked.state === 'open';
    // An issue that is open although its failure is fixed was opened by a person, who closes it as well.
    if (!distinct && (!open || before === undefined || before === 'fixed'))
        return [];
    const { record, judged, fading, reclassified } = remember(tracked.record, distinct, scan);
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
    const { record: bare, judged } = remember(undefined, distinct, scan);
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
    const record = storm ? stormRecord(incident?.record, storm) : incident?.record;
    if (!record?.history)
        return [];
    const over = timeOf(now) - timeOf(record.history.lastAt) >= STORM_CALM;
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

;// CONCATENATED MODULE: ./packages/core/build/decide/importance.js
/** Whether one of its jobs ran on its repository's default branch. */
const onDefaultBranch = ({ occurrences }, branches) => occurrences.some(({ job }) => branches.get(job.build.repo.toLowerCase()) === job.build.branch);
/**
 * The most important first: what still fails, what is persistent, what fails on a default branch, what failed more often,
 * what has a known class. The fingerprint decides between equals, so that a repeated run chooses the same.
 */
const byImportance = (branches) => (a, b) => {
    const differ = (of) => Number(of(b)) - Number(of(a));
    return (differ(({ state }) => state !== 'fixed') ||
        differ(({ state }) => state === 'persistent') ||
        differ(({ distinct }) => onDefaultBranch(distinct, branches)) ||
        b.count - a.count ||
        differ(({ distinct }) => distinct.verdict.class !== 'unknown') ||
        (a.distinct.fingerprint < b.distinct.fingerprint ? -1 : 1));
};

;// CONCATENATED MODULE: ./packages/core/build/decide/match.js


/** A record of an older way to make fingerprints is still matched for so many days (E.2). */
const OLD_ALGORITHM_DAYS = 30;
/**
 * The issues by fingerprint (E.2: one issue each). The oldest open one counts and the others are its duplicates; without
 * an open one, the first that was closed at most `reopenDays` ago.
 */
function homesOf(tracked, now, reopenDays) {
    const groups = new Map();
    for (const issue of tracked.toSorted((a, b) => a.number - b.number)) {
        const same = groups.get(issue.record.fingerprint);
        if (same)
            same.push(issue);
        else
            groups.set(issue.record.fingerprint, [issue]);
    }
    return new Map([...groups].map(([fingerprint, issues]) => {
        const [first, ...duplicates] = issues.filter(({ state }) => state === 'open');
        const closed = issues.filter(({ state }) => state === 'closed');
        const recent = closed.filter((issue) => isRecent(issue.closedAt ?? now, now, reopenDays));
        const predecessors = closed.filter((issue) => !recent.includes(issue)).reverse();
        return [fingerprint, { main: first ?? recent[0], duplicates, predecessors }];
    }));
}
const isRecent = (moment, now, days) => timeOf(now) - timeOf(moment) <= days * DAY;
const algorithmOf = (fingerprint) => fingerprint.split(':', 1)[0];
/**
 * For each failure without issues of its own, the issue of an older algorithm that is about the like (`loose`). Each
 * issue is given away once, to the first of `failures`.
 */
function adopt(failures, homes, now) {
    const free = [...homes.values()].flatMap(({ main }) => (main && main.record.fingerprint !== STORM ? [main] : []));
    const adopted = new Map();
    for (const { fingerprint, loose } of failures) {
        if (loose === '' || homes.get(fingerprint)?.main)
            continue;
        const index = free.findIndex(({ record }) => record.loose === loose &&
            algorithmOf(record.fingerprint) !== algorithmOf(fingerprint) &&
            record.history !== undefined &&
            isRecent(record.history.lastAt, now, OLD_ALGORITHM_DAYS));
        if (index !== -1)
            adopted.set(fingerprint, free.splice(index, 1)[0]);
    }
    return adopted;
}

;// CONCATENATED MODULE: ./packages/core/build/decide/track.js







/**
 * The issue protocol of E.2: one issue for each fingerprint, a row for each occurrence, at most `maxIssues` new ones, the
 * most important first, the rest in one overflow issue, one incident issue for a storm, nothing for failures of the CI's
 * platform. Nothing is changed when nothing is new; applied to what it decided before, it decides nothing.
 */
function decideIssues(facts) {
    const { tracked, overflow, limits, now } = facts;
    const scan = { greens: greensOf(facts), needed: limits.greens, since: facts.since, nextSince: facts.nextSince };
    const found = newOf(facts.found, { records: tracked.map(({ record }) => record), overflow: overflow?.record })
        .filter(({ platform }) => !platform)
        .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    const homes = homesOf(tracked, now, limits.reopenDays);
    const adopted = adopt(found, homes, now);
    const homeOf = ({ fingerprint }) => homes.get(fingerprint)?.main ?? adopted.get(fingerprint);
    const incident = homes.get(STORM)?.main;
    const storm = findStorm({
        failures: found.filter((one) => homeOf(one)?.state !== 'open'),
        builds: facts.builds,
        ongoing: incident?.state === 'open' ? incident.record.history?.lastAt : undefined,
    });
    const rest = found.filter((one) => !storm?.members.includes(one));
    const byIssue = new Map(rest.map((one) => [homeOf(one)?.number, one]));
    const mains = [...homes.values()].flatMap(({ main }) => (main && main !== incident ? [main] : []));
    const updates = mains
        .flatMap((main) => updateOf(main, byIssue.get(main.number), scan))
        .toSorted((a, b) => Number(a.distinct !== undefined) - Number(b.distinct !== undefined));
    const candidates = rest
        .filter((one) => !homeOf(one))
        .map((one) => candidateOf(one, homes.get(one.fingerprint)?.predecessors ?? [], overflow, scan))
        .toSorted(byImportance(facts.defaultBranches));
    const opened = candidates.slice(0, limits.maxIssues);
    const left = candidates.slice(limits.maxIssues).map(({ distinct }) => distinct);
    const housed = new Set([
        ...mains.map(({ record }) => record.fingerprint),
        ...opened.map(({ distinct }) => distinct.fingerprint),
    ]);
    const overflowed = overflowChanges(overflow, left, housed, { now, days: limits.reopenDays });
    const states = new Map([
        ...(storm?.members ?? []).map((one) => [one.fingerprint, remember(undefined, one, scan).judged.state]),
        ...updates.map(({ record }) => [record.fingerprint, record.history.state]),
        ...candidates.map(({ distinct, state }) => [distinct.fingerprint, state]),
    ]);
    const changes = [
        ...[...homes.values()].flatMap(({ main, duplicates }) => duplicates.map((tracked) => ({ kind: 'duplicate', tracked, of: main }))),
        // Before anything that makes one of its failures a known one: the storm would be smaller the next time.
        ...stormChanges(incident, storm, now),
        // Green jobs of a failed run are seen once: what they say is written before an issue makes that run a known one.
        ...updates,
        ...overflowed.before,
        ...opened.map(({ change }) => change),
        ...overflowed.after,
    ];
    return { changes, storm, left, states };
}

// EXTERNAL MODULE: ./packages/core/build/jobs/apply-deps.js
var apply_deps = __webpack_require__(43862);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./packages/core/build/decide/dependency-moves.js

const VERSION = '[A-Za-z0-9][\\w.+/-]{0,99}';
const NAME = '([A-Za-z0-9][\\w-]{0,99})/([A-Za-z0-9._-]{1,100}?)';
const after = (pattern) => new RegExp(pattern.replace('NAME', NAME).replace('VERSION', `(${VERSION})`), 'g');
/**
 * What names a repository by its owner and name together with a version. Each pattern is tried on one changed line; the
 * first group is the owner, the second the name, the third the version.
 */
const REFERENCES = [
    {
        kind: 'go module',
        pattern: after('(?<![\\w./-])github\\.com/NAME(?:/[\\w./-]{1,100})? VERSION'),
        files: /(?:^|\/)go\.(?:mod|sum|work)$/,
    },
    { kind: 'action', pattern: after('\\buses:\\s{0,9}["\']?NAME(?:/[\\w./-]{1,200})?@VERSION'), files: /\.ya?ml$/ },
    { kind: 'image', pattern: after('(?<![\\w.-])ghcr\\.io/NAME(?:/[\\w./-]{1,100})?:VERSION') },
    {
        kind: 'archive',
        pattern: after('github\\.com/NAME/(?:tar\\.gz|archive|zipball|tarball|releases/download)/(?:refs/(?:tags|heads)/)?VERSION'),
    },
    {
        kind: 'git dependency',
        pattern: after('(?<![\\w.-])github(?:\\.com[/:]|:)NAME(?:\\.git)?(?://[\\w./-]{1,100})?(?:\\?[\\w=&./-]{0,200})?(?:#|@|\\?(?:ref|rev|tag)=)VERSION'),
    },
    { kind: 'git dependency', pattern: after('":\\s{0,9}"NAME#(?:semver:)?VERSION'), files: /(?:^|\/)package\.json$/ },
];
/** A link in a text depends on nothing. */
const DOCUMENT = /\.(?:md|mdx|rst|adoc)$/i;
/**
 * Which of the allowed repositories moved in a range of commits, by the patches of its files: submodules, go modules, npm,
 * Cargo and other git dependencies, images and actions. It reads what is written and never guesses: a line that names
 * no allowed repository, or no version before and after, is nothing. `submodules` maps a path to its address, as
 * `.gitmodules` has it; without it the last part of the path must be the name of one allowed repository alone.
 */
function dependencyMoves(files, allowed, submodules = new Map()) {
    const moves = new Map();
    for (const { path, patch } of files) {
        if (!patch || DOCUMENT.test(path))
            continue;
        const lines = patch.split('\n');
        const sub = submoduleMove(path, lines, allowed, submodules);
        for (const move of sub ? [sub] : fileMoves(path, lines, allowed)) {
            const key = `${(0,domain_repo/* repoKey */.wb)(move.repo)} ${move.from} ${move.to}`;
            if (!moves.has(key))
                moves.set(key, move);
        }
    }
    return [...moves.values()];
}
function submoduleMove(path, lines, allowed, submodules) {
    const at = (sign) => lines.flatMap((line) => /^[-+]Subproject commit ([0-9a-f]{40})\s*$/.exec(line.startsWith(sign) ? line : '')?.[1] ?? [])[0];
    const [from, to] = [at('-'), at('+')];
    if (!from || !to || from === to)
        return undefined;
    const address = submodules.get(path);
    const repo = address === undefined ? dependency_moves_byName(path.split('/').at(-1) ?? '', allowed) : byAddress(address, allowed);
    return repo && { repo, from, to, how: `submodule ${path}` };
}
/** `https://github.com/owner/name.git`, `git@github.com:owner/name`, `../name.git`. */
function byAddress(address, allowed) {
    const [name = '', owner = ''] = address
        .replace(/\.git\/?$/, '')
        .split(/[/:]/)
        .toReversed();
    const named = (0,domain_repo/* parseRepo */.E3)(`${owner}/${name}`);
    return owner === '..' || !named ? dependency_moves_byName(name, allowed) : allowed.find((repo) => (0,domain_repo/* sameRepo */.Zj)(repo, named));
}
/** The only allowed repository of that name. */
function dependency_moves_byName(name, allowed) {
    const found = allowed.filter((repo) => repo.name.toLowerCase() === name.toLowerCase());
    return found.length === 1 ? found[0] : undefined;
}
/** The versions of one file before and after, paired in their order. */
function fileMoves(path, lines, allowed) {
    const [before, after] = [new Map(), new Map()];
    // The package that the lines belong to, where a lock file names it above its version.
    let name = '';
    for (const line of lines) {
        const sign = line[0];
        if (sign === '@')
            name = '';
        const rest = line.slice(1, 2_000);
        name = packageName(path, rest) ?? name;
        const side = sign === '-' ? before : sign === '+' ? after : undefined;
        for (const pin of side ? pinsOf(path, rest, name, allowed) : []) {
            const key = (0,domain_repo/* repoKey */.wb)(pin.repo);
            side?.set(key, [...(side.get(key) ?? []), pin]);
        }
    }
    return [...after].flatMap(([key, pins]) => {
        const old = before.get(key) ?? [];
        const index = pins.findIndex(({ version }, at) => old[at] !== undefined && old[at].version !== version);
        const [from, to] = [old[index], pins[index]];
        return from && to ? [{ repo: to.repo, from: from.version, to: to.version, how: `${to.kind} in ${path}` }] : [];
    });
}
function pinsOf(path, line, name, allowed) {
    for (const { kind, pattern, files } of REFERENCES) {
        if (files && !files.test(path))
            continue;
        const pins = [...line.matchAll(pattern)].flatMap(([, owner = '', repoName = '', version = '']) => pinOf(allowed.find((repo) => (0,domain_repo/* sameRepo */.Zj)(repo, { owner, name: repoName.replace(/\.git$/, '') })), version, kind));
        if (pins.length > 0)
            return pins;
    }
    return npmPin(path, line, name, allowed);
}
const NPM = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json)$/;
const NPM_LOCK = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;
/** `"node_modules/@acme/lib": {`: in a lock file the version stands below the name. */
const packageName = (path, line) => NPM_LOCK.test(path)
    ? /^\s*"(?:[^"]{0,300}node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)": \{\s*$/.exec(line)?.[1]
    : undefined;
/** An npm package is a repository's when both its scope and its name are, or when it has no scope and one allowed repository alone has its name. */
function npmPin(path, line, name, allowed) {
    if (!NPM.test(path))
        return [];
    const [, key = '', version = ''] = /^\s*"((?:@[\w.-]+\/)?[\w.-]+)":\s*"[\^~=v]{0,2}(\d[\w.+-]{0,99})",?\s*$/.exec(line) ?? [];
    const called = NPM_LOCK.test(path) ? (key === 'version' ? name : '') : key;
    const scoped = called.startsWith('@') ? (0,domain_repo/* parseRepo */.E3)(called.slice(1)) : undefined;
    const repo = scoped
        ? allowed.find((one) => (0,domain_repo/* sameRepo */.Zj)(one, scoped))
        : called && !called.startsWith('@')
            ? dependency_moves_byName(called, allowed)
            : undefined;
    return pinOf(repo, version, 'npm package');
}
function pinOf(repo, found, kind) {
    const version = tidy(found);
    return repo && version ? [{ repo, version, kind }] : [];
}
/** A pseudo version of Go ends in the commit that it stands for; `+incompatible` and file endings belong to no tag. */
function tidy(found) {
    const version = found.replace(/(?:\+incompatible|\/go\.mod|\.tar\.gz|\.tgz|\.zip|\.git)$/, '').replace(/[./-]+$/, '');
    const commit = /^v\d[\w.]*-(?:[\w.]*\.)?\d{14}-([0-9a-f]{12})$/.exec(version)?.[1];
    return version.includes('..') ? '' : (commit ?? version);
}

// EXTERNAL MODULE: ./packages/core/build/text/sanitize.js + 1 modules
var sanitize = __webpack_require__(20629);
;// CONCATENATED MODULE: ./packages/core/build/decide/suspect-places.js

const MOST_PLACES = 20;
/** Where runners check out: what follows is relative to the repository. */
const WORKSPACE = /^(?:\/home\/runner\/work\/[^/]+\/[^/]+|\/Users\/runner\/work\/[^/]+\/[^/]+|\/runner\/_work\/[^/]+\/[^/]+|\/__w\/[^/]+\/[^/]+|\/github\/workspace|[A-Za-z]:\/a\/[^/]+\/[^/]+)\//;
/** The files of the top frames, then of the failing tests and messages. */
function placesOf({ findings }) {
    const frames = findings.map(({ frame }) => frame);
    const files = findings.map(({ file }) => file);
    // pytest names a test by its file: `tests/test_a.py::test_x`.
    const tests = findings.map(({ id }) => /^([\w./-]{1,300}\.\w{1,5})::/.exec(id ?? '')?.[1]);
    const all = [...frames, ...files, ...tests].flatMap((place) => (place ? [cleanPath(place)] : []));
    return [...new Set(all)].filter((place) => place.includes('.') && place.length <= 400).slice(0, MOST_PLACES);
}
function cleanPath(place) {
    const path = place
        .trim()
        .replaceAll('\\', '/')
        .replace(/^file:\/\//, '')
        .replace(/(?::\d{1,9}){1,2}$/, '')
        .replace(/\(\d{1,9}(?:,\d{1,9})?\)$/, '');
    return path.replace(WORKSPACE, '').replace(/^(?:\.\/)+/, '');
}
/** The nearest that a commit comes to one of the places: the file (3), its directory (2), its package or area (1). */
function placePoint(commit, places, failing) {
    const own = commit.repo.toLowerCase() === failing;
    const name = commit.repo.split('/')[1] ?? '';
    const of = (near, weight, why) => {
        for (const place of places) {
            const inside = own ? place : insideOf(place, name);
            const found = inside === undefined ? undefined : commit.files.find(({ path }) => near(path, inside));
            if (found)
                return { weight, why: why((0,markdown/* inlineCode */.ti)(found.path)) };
        }
        return undefined;
    };
    return (of(isFile, 3, (path) => `it changes ${path}, where the failure is`) ??
        of(sameDirectory, 2, (path) => `it changes ${path}, beside the failing file`) ??
        of(sameArea, 1, (path) => `it changes ${path}, in the same part of the repository`));
}
/** The part of a path below a folder that is called as the repository, as dependencies are kept: `node_modules/lib/`, `lib@v1.2.3/`. */
function insideOf(place, name) {
    const parts = place.split('/');
    const at = parts.findLastIndex((part) => {
        const folder = part.toLowerCase().replace(/@.*$/, '');
        return folder === name.toLowerCase();
    });
    return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('/');
}
const isAbsolute = (place) => /^(?:\/|[A-Za-z]:\/)/.test(place);
/** A log names a file from the repository, from one of its packages, or from the root of a machine. */
const isFile = (path, place) => path === place ||
    (!isAbsolute(place) && place.includes('/') && path.endsWith(`/${place}`)) ||
    (isAbsolute(place) && path.includes('/') && place.endsWith(`/${path}`));
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The same folder; everything stands beside everything at the root. */
function sameDirectory(path, place) {
    const [theirs, ours] = [folderOf(path), folderOf(place)];
    if (theirs === '' || ours === '')
        return false;
    return isFile(`${theirs}/.`, `${ours}/.`);
}
/** `packages/core`, `services/api`: two folders deep, else one. */
const areaOf = (path) => {
    const folders = folderOf(path).split('/');
    return folders.slice(0, 2).join('/');
};
const sameArea = (path, place) => {
    const area = areaOf(path);
    return area !== '' && !isAbsolute(place) && area === areaOf(place);
};

;// CONCATENATED MODULE: ./packages/core/build/decide/suspects.js



const MOST_SUSPECTS = 3;
/** One is named only with as many points that do not rest on each other. */
const POINTS_TO_NAME = 2;
const EVIDENCE_CHARS = 200;
/** Failures of these classes come from outside: no commit explains them. */
const OUTSIDE = ['infra_runner', 'network_registry', 'timeout_cancelled'];
const isFromOutside = ({ verdict }) => OUTSIDE.includes(verdict.class);
/**
 * Who did it (E.5): up to three commits with what speaks for each, the likeliest first. Weights: it touches the place of
 * the failure (3, its directory 2, its package 1), it changes what the class is about (3), it holds a word of the message
 * (2), it moves the dependency that the log names (2). Commits of documents or of white space alone are left out unless
 * they touch that very place. `named`: the first has two independent points and more than the second.
 */
function scoreSuspects(facts) {
    if (isFromOutside(facts))
        return { suspects: [], named: false };
    const failing = facts.occurrences.at(-1)?.row.repo.toLowerCase() ?? '';
    const places = placesOf(facts);
    const symbols = symbolsOf(facts);
    const log = [facts.excerpt, ...facts.anchors.map(({ text }) => text), ...facts.findings.map(said)]
        .join('\n')
        .toLowerCase();
    const judged = facts.commits.map((commit) => {
        const place = placePoint(commit, places, failing);
        const idle = isIdle(commit) && place?.weight !== 3;
        const all = idle ? [] : [place, kindPoint(commit, facts), symbolPoint(commit, symbols), bumpPoint(commit, log)];
        const points = all.filter((point) => point !== undefined).toSorted((a, b) => b.weight - a.weight);
        return { commit, points, score: points.reduce((sum, { weight }) => sum + weight, 0) };
    });
    const likely = judged
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score ||
        b.points.length - a.points.length ||
        a.commit.repo.localeCompare(b.commit.repo) ||
        a.commit.sha.localeCompare(b.commit.sha));
    const [first, second] = likely;
    const named = first !== undefined && first.points.length >= POINTS_TO_NAME && first.score > (second?.score ?? 0);
    return { suspects: likely.slice(0, MOST_SUSPECTS).map(suspectOf), named };
}
function suspectOf({ commit, points, score }) {
    const pull = commit.pulls?.[0]?.number;
    return {
        repo: commit.repo,
        sha: commit.sha,
        title: (0,sanitize/* sanitizeLine */.g$)(commit.message.split('\n')[0] ?? '', 120),
        ...(pull === undefined ? {} : { pull }),
        evidence: points.map(({ why }) => (0,sanitize/* sanitizeLine */.g$)(why, EVIDENCE_CHARS)),
        score,
    };
}
const said = ({ message, id, code }) => [message, id, code].join('\n');
const suspects_DOCUMENT = /\.(?:md|mdx|rst|adoc|txt|png|jpe?g|gif|svg)$|(?:^|\/)(?:docs?|LICENSE|CODEOWNERS|\.gitignore)(?:\/|$)/i;
/** `requirements.txt` and its like are no documents. */
const MANIFEST = /(?:^|\/)(?:requirements[\w.-]*|constraints[\w.-]*|CMakeLists)\.txt$/i;
/** Whether a commit changes only documents, or only white space. */
function isIdle({ files }) {
    if (files.length === 0)
        return false;
    return files.every(({ path, patch }) => (suspects_DOCUMENT.test(path) && !MANIFEST.test(path)) || isFormat(patch));
}
function isFormat(patch) {
    if (!patch)
        return false;
    const side = (sign) => patch
        .split('\n')
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(1))
        .join('')
        .replace(/\s+/g, '');
    return side('-') === side('+');
}
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|go\.sum|go\.mod|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[\w.-]*\.txt|constraints[\w.-]*\.txt|pyproject\.toml|package\.json|Gemfile\.lock|composer\.lock|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml)$/;
const SETUP = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/.+\.ya?ml|(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?|Containerfile|docker-compose[\w.-]*\.ya?ml|Makefile|\.nvmrc|\.node-version|\.python-version|\.tool-versions|rust-toolchain(?:\.toml)?)$/;
/** Which files a class is about. */
const ABOUT = {
    dependency_resolution: [LOCK],
    generated_drift: [LOCK],
    workflow_config: [SETUP],
    auth_permission: [SETUP],
    vcs_checkout: [SETUP, /(?:^|\/)\.gitmodules$/],
    resource_crash: [SETUP],
};
/** It changes a lock file, a workflow or an image, and that is what the class is about. */
function kindPoint({ files }, { verdict }) {
    const about = ABOUT[verdict.class] ?? [];
    const found = files.find(({ path }) => about.some((pattern) => pattern.test(path)));
    return (found && { weight: 3, why: `it changes ${(0,markdown/* inlineCode */.ti)(found.path)}, and the class is ${(0,markdown/* inlineCode */.ti)(verdict.class)}` });
}
const IDENTIFIER = /[A-Za-z_$][\w$]{2,79}/g;
const MOST_SYMBOLS = 60;
/** Words that messages of tools and code both hold. */
const SAID_ANYWAY = new Set(`and are argument arguments array assert assertion assertionerror but bool boolean call called cannot case
  catch class const constructor declared default does else error errors exception exist expect expected export extends
  fail failed failure false file files final find for found from func function got has have import int interface invalid
  let line main message missing module name new nil none not null number object package panic parameter private
  property public received require return self static str string struct test tests that the this throw throws toBe
  toEqual true type typeerror undefined unexpected use used value var void was were when with`
    .split(/\s+/)
    .map((word) => word.toLowerCase()));
/** Names of code in the messages: quoted ones, and those that are spelled as only code is. */
function symbolsOf({ findings, anchors }) {
    const messages = findings.length > 0 ? findings.map(({ message }) => message) : anchors.map(({ text }) => text);
    const symbols = new Set();
    for (const message of messages.slice(0, 20)) {
        const quoted = (message.match(/['"`‘“]([^'"`’”\n]{3,100})['"`’”]/g) ?? []).flatMap((one) => one.match(IDENTIFIER) ?? []);
        const shaped = (message.match(IDENTIFIER) ?? []).filter((word) => /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]/.test(word));
        for (const word of [...quoted, ...shaped]) {
            if (symbols.size < MOST_SYMBOLS && word.length > 3 && !SAID_ANYWAY.has(word.toLowerCase()))
                symbols.add(word);
        }
    }
    return symbols;
}
/** A name of the message stands in a line that it adds or takes away. */
function symbolPoint({ files }, symbols) {
    for (const { path, patch } of files) {
        for (const line of patch?.split('\n') ?? []) {
            if (!/^[-+]/.test(line))
                continue;
            const symbol = line
                .slice(1, 1_000)
                .match(IDENTIFIER)
                ?.find((word) => symbols.has(word));
            if (symbol)
                return { weight: 2, why: `it changes ${(0,markdown/* inlineCode */.ti)(symbol)} in ${(0,markdown/* inlineCode */.ti)(path)}, which the message names` };
        }
    }
    return undefined;
}
/** `Bump lodash from 4.17.20 to 4.17.21`, `chore(deps): update dependency @types/node to v20`, `update module x/y to v1`. */
const BUMP = /\b(?:bump|update|upgrade)s?\s+(?:(?:dependency|module|crate|rust crate|image|docker tag|plugin)\s+)?(@?\w[\w./@-]{1,120})\s+(?:(?:docker tag|digest|action|requirement)\s+)?(?:from|to)\s+[~^<>=]{0,2}(?:v?\d|[0-9a-f]{7})/i;
/** Whether a text names a dependency: the whole name, in a path or with a version behind it as well. */
function isNamed(name, text) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
        if (!/[\w-]/.test(before) && !/[\w-]/.test(after))
            return true;
    }
    return false;
}
/** A bot, or a person as a bot would, moved the very dependency that the log names. */
function bumpPoint({ message, authorLogin }, log) {
    const name = BUMP.exec((message.split('\n')[0] ?? '').slice(0, 300))?.[1];
    if (!name || !isNamed(name.toLowerCase(), log))
        return undefined;
    const who = authorLogin.endsWith('[bot]') ? 'a bot moves' : 'it moves';
    return { weight: 2, why: `${who} ${(0,markdown/* inlineCode */.ti)(name)} to another version, which the log names` };
}

// EXTERNAL MODULE: ./packages/core/build/github/commits.js
var github_commits = __webpack_require__(76142);
// EXTERNAL MODULE: ./packages/core/build/github/pulls.js
var pulls = __webpack_require__(56348);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-origin.js








/** Commits of a range whose files are read, the newest; a longer range blames nobody well. */
const MOST_COMMITS = 20;
/** Other repositories that moved in the range, and commits of each. */
const MOST_MOVES = 3;
const AT_ONCE = 4;
/** Who did it (E.5): what changed between the last green build before the first red one, and what speaks for each commit. */
async function readOrigin(deps, started, scan, failure) {
    const first = failure.occurrences[0].job.build;
    const green = lastGreen(scan.builds, first);
    const nothing = {
        green: green?.sha ?? '',
        red: first.sha,
        suspects: [],
        named: false,
        changes: failure.changes.slice(0, 8),
    };
    const repo = (0,domain_repo/* parseRepo */.E3)(first.repo);
    const known = started.scope.repos.some((one) => repo && (0,domain_repo/* sameRepo */.Zj)(one.repo, repo));
    if (!repo || !known || !green?.sha || !first.sha || green.sha === first.sha || isFromOutside(failure))
        return nothing;
    try {
        return await readRange(deps, started, { repo, from: green.sha, to: first.sha }, failure, nothing);
    }
    catch (error) {
        // The range is enrichment: without it the issue still says what failed.
        if (!(error instanceof errors/* GithubError */.E1) || error.kind === 'auth' || error.kind === 'rate-limit')
            throw error;
        deps.host.log.warning(`Who caused it could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`);
        return nothing;
    }
}
async function readRange(deps, { scope }, range, failure, nothing) {
    const compared = await (0,github_commits/* compareCommits */.kC)(deps.github, range.repo, range.from, range.to);
    const others = scope.repos.map(({ repo }) => repo).filter((repo) => !(0,domain_repo/* sameRepo */.Zj)(repo, range.repo));
    const moves = dependencyMoves(compared.files, others).slice(0, MOST_MOVES);
    const own = compared.commits.slice(-MOST_COMMITS).map(({ sha }) => ({ repo: range.repo, sha }));
    const moved = await Promise.all(moves.map(async ({ repo, from, to }) => {
        const inside = await (0,github_commits/* compareCommits */.kC)(deps.github, repo, from, to).catch((0,errors/* goneIs */.Y2)(undefined));
        return (inside?.commits ?? []).slice(-MOST_COMMITS).map(({ sha }) => ({ repo, sha }));
    }));
    const commits = await (0,p_map/* default */.Ay)([...own, ...moved.flat()], (one) => readChanged(deps, one), { concurrency: AT_ONCE });
    const { suspects, named } = scoreSuspects({ ...failure, commits });
    const withPulls = await Promise.all(suspects.map(async (suspect) => {
        const repo = (0,domain_repo/* parseRepo */.E3)(suspect.repo);
        const [pull] = await (0,pulls/* pullsOfCommit */.bU)(deps.github, repo, suspect.sha).catch((0,errors/* goneIs */.Y2)([]));
        return pull ? { ...suspect, pull: pull.number } : suspect;
    }));
    const said = moves.map(({ repo, from, to, how }) => `${(0,domain_repo/* fullName */.fq)(repo)} ${detect_origin_short(from)} → ${detect_origin_short(to)} (${how})`);
    return { ...nothing, suspects: withPulls, named, changes: [...said, ...nothing.changes].slice(0, 8) };
}
const detect_origin_short = (version) => (/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 12) : version);
async function readChanged(deps, { repo, sha }) {
    const { message, author, files } = await (0,github_commits/* readCommit */.kN)(deps.github, repo, sha);
    return { repo: (0,domain_repo/* fullName */.fq)(repo), sha, message, authorLogin: author.login, files };
}
/** The newest green build of the same workflow and branch before a red one, whatever started it: what was green then was green. */
const lastGreen = (builds, red) => builds.findLast((build) => build.conclusion === 'success' && (0,domain_scan/* isEarlier */.bG)(build, red));

;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-add.js



/** Adds to every record that a change writes: one that is opened and closed at once has two. */
const withRecord = (change, add) => ({
    ...change,
    record: add(change.record),
    ...(change.kind === 'open' && change.fixed ? { fixed: add(change.fixed) } : {}),
});
/** The changes with what a model found: class and title for people, never the fingerprint, nor what follows from the rules. */
const withRefined = (changes, refined) => changes.map((change) => {
    const found = isOwn(change) ? refined.get(change.record.fingerprint) : undefined;
    if (!isOwn(change) || !found)
        return change;
    const named = withRecord(change, (record) => refinedBy(record, found));
    if (named.kind !== 'update')
        return named;
    return { ...named, reclassified: named.reclassified || found.class !== named.tracked.record.class };
});
function refinedBy(record, { class: kind, title, duplicateOf }) {
    if (!record.history)
        return record;
    const history = {
        ...record.history,
        refinedFrom: record.class,
        ...(duplicateOf === undefined ? {} : { duplicateOf }),
    };
    return { ...record, class: kind, title, history };
}
/** The changes with who caused them: for an issue that is opened, or opened again. */
const withOrigins = (deps, started, scan, changes, found) => (0,p_map/* default */.Ay)(changes, async (change) => {
    if (!isOwn(change) || (change.kind === 'update' && change.why !== 'reopened'))
        return change;
    const examined = found.find(({ fingerprint }) => fingerprint === change.record.fingerprint);
    if (!examined)
        return change;
    const origin = await readOrigin(deps, started, scan, examined);
    return withRecord(change, (record) => ({ ...record, origin }));
}, { concurrency: 2 });

// EXTERNAL MODULE: ./packages/core/build/apply.js + 14 modules
var apply = __webpack_require__(79267);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./packages/core/build/domain/tracked.js


/** What the marker of kind `overflow` holds. */
const overflowSchema = schemas/* strictObject */.rej({
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP().max(80),
        title: schemas/* string */.YjP().max(200),
        class: domain_failure/* failureClass */.fI,
        count: schemas/* number */.aig().int().min(1),
        /** The newest failed job. */
        url: schemas/* string */.YjP().max(400),
        lastAt: schemas/* string */.YjP().max(40),
    }))
        .max(100),
    /** Keys (decide/seen.ts) of what it stands for. */
    seen: schemas/* array */.YOg(schemas/* string */.YjP().max(90)).max(1000),
});

// EXTERNAL MODULE: ./packages/core/build/text/comment-body.js
var comment_body = __webpack_require__(39486);
// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
;// CONCATENATED MODULE: ./packages/core/build/decide/issue-fit.js







/**
 * The issue of a failure or a storm; the record is made shorter until the body fits, and one that fits stays as it is.
 * `data` is without secrets and in the order of the schema, so that what is read back later becomes the same bytes.
 */
function renderIssue(record, facts) {
    const textOf = record.fingerprint === STORM ? stormText : issueText;
    const data = fitIssue(readable(record, facts), (shorter) => (0,comment_body/* fitsIssue */.gZ)({ marker: 'failure', data: { ...shorter }, text: textOf(shorter, facts) }, facts));
    return { title: issueTitle(data), text: textOf(data, facts), data };
}
/** The issue that lists what found no room, made shorter in the same way. */
function renderOverflow(record, facts) {
    const fits = (shorter) => (0,comment_body/* fitsIssue */.gZ)({ marker: 'overflow', data: { ...shorter }, text: overflowText(shorter, facts) }, facts);
    let data = readableOverflow(record, facts);
    for (let next = data; next && !fits(data); data = next ?? data)
        next = shorterOverflow(data);
    return { title: OVERFLOW_TITLE, text: overflowText(data, facts), data };
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
    return domain_failure/* failureSchema */.Ig.parse({
        ...rest,
        ...(title === undefined ? {} : { title: title.slice(0, 200) }),
        runs: runs.filter((run) => domain_failure/* failedRunSchema */.KJ.safeParse(run).success),
        excerpt: excerpt.slice(0, 20_000),
        anchors: anchors.map(({ line, text }) => ({ line, text: text.slice(0, 2_000) })),
    });
}
function readableOverflow(record, { redact }) {
    const { failures, seen } = (0,json/* mapTexts */.zO)(record, redact);
    return overflowSchema.parse({ seen, failures: failures.map((one) => ({ ...one, title: one.title.slice(0, 200) })) });
}
const rows = (least) => (record) => {
    const runs = record.runs.toSorted((a, b) => a.at.localeCompare(b.at));
    return runs.length > least ? { ...record, runs: issue_fit_newest(runs, least) } : undefined;
};
const excerpt = (least) => (record) => record.excerpt.length > least ? { ...record, excerpt: middle(record, least) } : undefined;
const keys = (least) => (record) => {
    const { history } = record;
    if (!history || history.seen.length <= least)
        return undefined;
    return { ...record, history: { ...history, seen: issue_fit_newest(history.seen, least) } };
};
/** The last red look of each place stays: greens are counted from it, and without it nothing would ever close. */
const looks = (least) => (record) => {
    const { history } = record;
    if (!history || history.looks.length <= least)
        return undefined;
    const lastRed = new Map(history.looks.filter(({ red }) => red).map((look) => [look.place ?? 0, look]));
    const rest = new Set(issue_fit_newest(history.looks, least));
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
        return { ...record, seen: issue_fit_newest(seen, 0) };
    return failures.length > 0 ? fewer(0) : undefined;
}
/** Three quarters of a list that has its newest last. */
const issue_fit_newest = (list, least) => list.slice(list.length - Math.max(least, Math.floor(list.length * 0.75)));
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
        const known = done.written.some(({ change }) => isOwn(change) && change.record.fingerprint === fingerprint);
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
            text: duplicateText(of.number, issueFacts(facts)),
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
        return tracked.title === issueTitle(tracked.record) ? edit : rest;
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
    ...(isRecurring(record) ? [labels/* RECURRING_LABEL */.Xr] : []),
];
const issueFacts = ({ deps, ready, input }) => ({
    server: deps.settings.urls.server,
    home: deps.settings.home,
    allowLinks: ready.allowLinks,
    redact: ready.redact,
    ...(input.template === undefined ? {} : { template: input.template }),
});

// EXTERNAL MODULE: ./packages/core/build/decide/evidence.js
var evidence = __webpack_require__(29402);
// EXTERNAL MODULE: ./packages/core/build/jobs/ask.js + 12 modules
var ask = __webpack_require__(16269);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-ask.js






const ROLE = `You name what a failed CI job failed with, when fixed rules could not.
Work from the excerpt of its log; look into the whole log or the repository when the excerpt does not say it. Choose
"unknown" with a low confidence rather than guess. Quote the one line that shows it, letter by letter.`;
const answerSchema = schemas/* strictObject */.rej({
    class: domain_failure/* failureClass */.fI.describe('The class of the failure.'),
    title: schemas/* string */.YjP().min(1).max(300).describe('What failed and how, on one line of at most 100 characters.'),
    quote: schemas/* string */.YjP().min(1).max(1_000).describe('One line of the excerpt that shows it, letter by letter.'),
    confidence: schemas/* number */.aig().min(0).max(1),
    duplicateOf: schemas/* number */.aig()
        .int()
        .positive()
        .optional()
        .describe('Number of a listed issue that is about the same cause.'),
});
/** Below this an answer says nothing. */
const LEAST_CONFIDENCE = 0.5;
const TITLE_CHARS = 120;
const detect_ask_MOST_LISTED = 30;
/** More in one run would only use up the budget. */
const MOST_ASKED = 5;
/** The failures that a model is asked about: new to an issue that is written now, and no model was asked about them before. */
function toRefine(changes, analyse) {
    if (analyse === 'none')
        return [];
    const open = (record) => record.history?.refinedFrom === undefined;
    const wanted = (kind) => analyse === 'all' || kind === 'unknown';
    return changes
        .flatMap((change) => {
        if (change.kind !== 'open' && change.kind !== 'update')
            return [];
        const { distinct, record } = change;
        return distinct && wanted(record.class) && open(record) ? [distinct] : [];
    })
        .slice(0, MOST_ASKED);
}
/**
 * Refines failures one by one within the budget of the run; what it cannot refine stays as the rules left it. It answers
 * by fingerprint, and with a sentence for each failure that no answer came for. Never throws for a model that fails; an
 * alert of a guard is thrown.
 */
async function refine(deps, started, failures, tracked, soFar) {
    const refined = new Map();
    const refused = [];
    const warnings = [];
    if (failures.length === 0 || !deps.model)
        return { refined, refused, warnings };
    const scope = { ...started.scope, shas: shasOf(failures) };
    try {
        const [asker, presenter] = await Promise.all([(0,ask/* openAsker */.JC)(deps, scope, deps.model), (0,ask/* openPresenter */.Qi)(deps)]);
        try {
            for (const [index, failure] of failures.entries()) {
                const result = await (0,ask/* ask */.kA)(deps, asker, presenter, {
                    role: ROLE,
                    task: taskOf(failure, tracked, presenter.foreign),
                    answer: { name: 'answer', about: 'What failed. Call it once.', schema: answerSchema },
                    budget: detect_ask_shareOf(deps.settings.budget, soFar.spent, failures.length - index),
                });
                soFar.spent = plus(soFar.spent, result.spent);
                refused.push(...result.refused);
                if (result.end === 'answered') {
                    // O2: where it is written, records are redacted first, and nothing would show that the model knows a secret.
                    (0,ask/* refuseSecret */.Tr)(presenter.redactor, result.answer.title, 'the title of an issue');
                    refined.set(failure.fingerprint, keep(result.answer, failure, tracked, presenter.redactor.redact));
                }
                else {
                    warnings.push(`The model did not name "${failure.title}": ${result.detail}`);
                    if (result.end === 'budget' || result.end === 'unavailable')
                        break;
                }
            }
        }
        finally {
            await asker.session.close();
        }
    }
    catch (error) {
        // The scan is the promise, the model an addition: only a guard's alarm stops the run.
        if (error instanceof errors/* AlertError */.PL)
            throw error;
        deps.host.signal.throwIfAborted();
        warnings.push(`The model was not asked: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return { refined, refused, warnings };
}
/** What stands of an answer: a quote that is in the excerpt, a class that says something, an issue that is ours. */
function keep(answer, failure, tracked, redact) {
    const { class: kind, title, quote, confidence, duplicateOf } = answer;
    if (kind === 'unknown' || confidence < LEAST_CONFIDENCE || !(0,evidence/* stands */.Ed)(quote, [{ text: failure.excerpt }], redact))
        return { class: failure.verdict.class, title: failure.title };
    const known = tracked.some(({ number, state }) => number === duplicateOf && state === 'open');
    const line = (0,sanitize/* sanitizeLine */.g$)(title, TITLE_CHARS).trim();
    return { class: kind, title: line || failure.title, ...(known && duplicateOf ? { duplicateOf } : {}) };
}
function taskOf(failure, tracked, fence) {
    const { job, row } = failure.occurrences.at(-1);
    const open = tracked.filter(({ state, record }) => state === 'open' && record.fingerprint !== failure.fingerprint);
    const listed = open.slice(0, detect_ask_MOST_LISTED).map(({ number, record }) => `#${number} [${record.class}] ${record.title}`);
    return [
        `A job of ${row.repo} failed at commit ${row.sha || 'unknown'}; job id ${row.jobId}, run id ${row.runId}.`,
        fence({
            kind: 'job',
            source: `${row.repo} run ${row.runId}`,
            text: `${job.build.workflow} / ${row.job}\nstep: ${row.step}`,
            max: 1_000,
        }),
        'The excerpt of its log:',
        fence({ kind: 'log', source: `log:${row.jobId}`, text: failure.excerpt, max: 12_000 }),
        listed.length > 0 ? 'Open issues about other failures, for `duplicateOf`:' : '',
        listed.length > 0 ? fence({ kind: 'issues', source: row.repo, text: listed.join('\n'), max: 6_000 }) : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** An equal share of what is left for each failure that is left. */
function detect_ask_shareOf(budget, spent, left) {
    const part = (all, used) => Math.max(0, all - used) / left;
    return {
        // One to look and one to answer, as long as the run has them.
        steps: Math.max(Math.min(2, budget.steps - spent.steps), Math.floor(part(budget.steps, spent.steps))),
        toolCalls: Math.floor(part(budget.toolCalls, spent.toolCalls)),
        tokens: Math.floor(part(budget.tokens, spent.input + spent.output)),
        costUsd: part(budget.costUsd, spent.costUsd),
        minutes: budget.minutes,
    };
}
const plus = (a, b) => ({
    input: a.input + b.input,
    output: a.output + b.output,
    cached: a.cached + b.cached,
    thinking: a.thinking + b.thinking,
    estimated: a.estimated || b.estimated,
    costUsd: a.costUsd + b.costUsd,
    steps: a.steps + b.steps,
    toolCalls: a.toolCalls + b.toolCalls,
});
/** The failing heads may be read beside the pins. */
function shasOf(failures) {
    const shas = new Map();
    for (const { occurrences } of failures) {
        const { row } = occurrences.at(-1);
        const key = row.repo.toLowerCase();
        if (row.sha)
            shas.set(key, [...new Set([...(shas.get(key) ?? []), row.sha])]);
    }
    return shas;
}

// EXTERNAL MODULE: ./packages/core/build/logs/classify.js
var classify = __webpack_require__(35740);
// EXTERNAL MODULE: ./packages/core/build/logs/clean.js
var clean = __webpack_require__(51609);
// EXTERNAL MODULE: ./packages/core/build/logs/kinds.js
var kinds = __webpack_require__(99991);
// EXTERNAL MODULE: ./packages/core/build/logs/lines.js
var lines = __webpack_require__(36755);
;// CONCATENATED MODULE: ./packages/core/build/logs/compare.js



/** 33 million bits, 4 MB: half a million different lines, and one in a hundred lines is wrongly taken for known. */
const BITS = 2 ** 25;
/**
 * Reads a green log as a stream and keeps which kinds of lines it holds, in 4 MB whatever its size. `watch` sees every
 * cleaned row.
 */
async function readGreen(text, options = {}) {
    const known = new Uint8Array(BITS / 8);
    let line = 0;
    await (0,lines/* eachLine */.IM)(text, (raw) => {
        const { text } = (0,clean/* cleanLine */.Ow)(raw);
        line += 1;
        options.watch?.({ line, text });
        const bit = bitOf(text);
        known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7));
    });
    return {
        has(text) {
            const bit = bitOf(text);
            return ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
        },
    };
}
/** The upper bits of a product are the well mixed ones. */
const bitOf = (text) => Math.imul((0,kinds/* kindOf */.I)(text.trimEnd()), 0x9e_37_79_b1) >>> 7;

// EXTERNAL MODULE: ./packages/core/build/logs/excerpt.js + 48 modules
var logs_excerpt = __webpack_require__(3003);
// EXTERNAL MODULE: ./packages/core/build/logs/fingerprint.js
var fingerprint = __webpack_require__(44408);
// EXTERNAL MODULE: ./packages/core/build/logs/title.js
var logs_title = __webpack_require__(26394);
;// CONCATENATED MODULE: ./packages/core/build/logs/versions.js
/** More versions than these in one log are packages of packages. */
const MOST_ENTRIES = 2_000;
/** A name has at most so many versions at once (a lock file may hold two of one crate). */
const MOST_VERSIONS = 4;
/** Sentences of a comparison. */
const MOST_CHANGES = 8;
// One look at the first characters of a row decides whether it is read at all.
const PREFILTER = new RegExp(`^(?:${[
    'Image: |Version: |Current runner version: |Download action repository ',
    'go version go|go: downloading |node: v|Node\\.js v|v\\d+\\.\\d+\\.\\d+$|npm: \\d|yarn: \\d|pnpm: \\d|Python \\d|pip \\d',
    'Successfully (?:installed|set up) |rustc \\d|cargo \\d|Apache Maven \\d|Java version: \\d|openjdk |Gradle \\d|ruby \\d|PHP \\d',
    'gcc |clang version |cmake version |Terraform v|OpenTofu v|Docker version |- Installed |Setting up |Digest: sha256:|Status: ',
    'Collecting \\S+==|\\(\\d+/\\d+\\) Installing |\\d+(?:\\.\\d+)* *: Pulling|[\\w./:-]+: Pulling from |#\\d+ (?:\\[|resolve )|FROM |\\+ ',
    '➤ YN0085: ',
    ' +(?:Downloaded|Compiling|Checking|Adding|Downloading|Using cached|- Installing|\\+ |Installing) ?|Installing |Using |\\[INFO\\] Downloaded ',
].join('|')})`);
const versions_VERSION = 'v?(\\d[\\w.+~:-]{0,80})';
const tell = (start, told, rest = '') => ({
    pattern: new RegExp(`^${start}${versions_VERSION}${rest}`),
    told,
});
const named = (prefix) => ([, name = '', version = '']) => [[`${prefix}${name}`, version]];
const READERS = [
    { pattern: /^Current runner version: '([\w.-]{1,40})'/, told: 'runner' },
    {
        pattern: /^Download action repository '([^'\s]{1,200})' \(SHA:([0-9a-f]{40})\)/,
        told: named('action '),
    },
    tell('go version go', 'go'),
    tell('go: downloading (\\S{1,200}) ', named('go ')),
    tell('(?:node: |Node\\.js )', 'node'),
    tell('(npm|yarn|pnpm): ', ([, name = '', version = '']) => [[name, version]]),
    tell('Python ', 'python', '$'),
    { pattern: /^Successfully set up C?Python \((\d[\w.-]{0,40})\)/, told: 'python' },
    tell('Successfully set up Go version ', 'go'),
    tell('pip ', 'pip', ' from '),
    { pattern: /^Successfully installed (.+)$/, told: ([, list = '']) => installed(list) },
    tell('Collecting ([\\w.-]{1,100})(?:\\[[^\\]]{0,100}\\])?==', named('pip ')),
    tell(' +(?:Downloading|Using cached) ([A-Za-z]\\w*(?:\\.\\w+)*)-', named('pip '), '(?=-(?:py|cp)\\d|\\.tar\\.gz)'),
    tell(' ?\\+ ([\\w.-]{1,100})==', named('pip '), '$'),
    tell('(rustc|cargo) ', ([, name = '', version = '']) => [[name, version]]),
    tell(' +(?:Downloaded|Compiling|Checking|Adding) ([\\w-]{1,100}) v', named('cargo '), '(?:$| \\()'),
    tell('Apache Maven ', 'maven'),
    tell('Java version: ', 'java'),
    { pattern: /^openjdk (?:version )?"?(\d[\w.+-]{0,40})/, told: 'java' },
    tell('Gradle ', 'gradle', '$'),
    tell('ruby ', 'ruby', ' \\('),
    tell('PHP ', 'php', ' \\('),
    { pattern: /^gcc .{0,100}\) (\d[\d.]{0,20})$/, told: 'gcc' },
    tell('clang version ', 'clang'),
    tell('cmake version ', 'cmake'),
    tell('Terraform ', 'terraform', '$'),
    tell('OpenTofu ', 'opentofu', '$'),
    tell('Docker version ', 'docker', ','),
    tell('- Installed (\\S{1,200}) ', named('provider ')),
    tell('Setting up ([\\w.+:-]{1,100}) \\(', named('apt ')),
    { pattern: /^\(\d+\/\d+\) Installing ([\w.+-]{1,100}) \((\d[\w.-]{0,60})\)/, told: named('apk ') },
    { pattern: /^➤ YN0085: │ \+ (@?[^@\s]{1,200})@npm:([\w.-]{1,80})/, told: named('npm ') },
    tell('\\+ (@?[\\w./-]{1,200}) ', named('npm '), '(?:$| \\()'),
    tell(' +- Installing ([\\w.-]{1,100}/[\\w.-]{1,100}) \\(', named('composer ')),
    tell('(?:Installing|Using) ([\\w.-]{1,100}) ', named('gem '), '(?:$| \\()'),
    {
        pattern: /^\[INFO\] Downloaded from \S+: \S+\/([\w.-]{1,100})\/([\w.-]{1,80})\/[\w.-]+\.(?:jar|pom)(?: |$)/,
        told: named('maven '),
    },
    { pattern: /^#\d+ (?:\[[^\]]{1,60}\] FROM|resolve) (\S{1,200})@sha256:([0-9a-f]{64})/, told: named('image ') },
    { pattern: /^FROM (\S{1,200})@sha256:([0-9a-f]{64})/, told: named('image ') },
];
/** `a-1.2 b-c-3.4`: the version follows the last dash. */
function installed(list) {
    return list.split(' ').flatMap((one) => {
        const dash = one.lastIndexOf('-');
        const version = one.slice(dash + 1);
        return dash > 0 && /^\d[\w.+!]*$/.test(version) ? [[`pip ${one.slice(0, dash)}`, version]] : [];
    });
}
function versionCollector() {
    const kept = new Map();
    // What stands in one row alone has its name in the row before: `Image:` and `Version:`, a pull and its digest.
    let image = '';
    let pulled = '';
    const keep = (name, version) => {
        const versions = kept.get(name);
        if (versions === undefined) {
            if (kept.size < MOST_ENTRIES)
                kept.set(name, [version]);
        }
        else if (versions.length < MOST_VERSIONS && !versions.includes(version)) {
            versions.push(version);
        }
    };
    return {
        row({ text }) {
            if (!PREFILTER.test(text)) {
                image = '';
                return;
            }
            if (text.startsWith('Image: ')) {
                image = text.slice(7, 107).trim();
                return;
            }
            if (text.startsWith('Version: ')) {
                if (image !== '')
                    keep(`runner image ${image}`, text.slice(9, 60).trim());
                image = '';
                return;
            }
            const pull = /^([\w./:-]{1,200}): Pulling from (\S{1,200})$/.exec(text);
            if (pull)
                pulled = `${pull[2]}:${pull[1]}`;
            const digest = /^Digest: (sha256:[0-9a-f]{64})$/.exec(text);
            if (digest && pulled !== '')
                keep(`image ${pulled}`, digest[1] ?? '');
            for (const { pattern, told } of READERS) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                for (const [name, version] of typeof told === 'string' ? [[told, found[1] ?? '']] : told(found)) {
                    keep(name, version);
                }
                return;
            }
        },
        end: () => new Map([...kept].map(([name, versions]) => [name, versions.toSorted().join(', ')])),
    };
}
/** The most telling first: what nobody chose to change. A name without one of these words is a tool. */
const RANKS = [
    [/^runner image /, 0],
    [/^action /, 1],
    [/^runner$/, 3],
    [/^image /, 4],
    [/^provider /, 5],
    [/^(?:pip|go|cargo|npm|gem|composer|maven) /, 6],
    [/^(?:apt|apk) /, 7],
];
const TOOL = 2;
const rank = (name) => RANKS.find(([pattern]) => pattern.test(name))?.[1] ?? TOOL;
/**
 * Sentences `x 1.2 → 1.3` of what both logs tell and tell differently, at most 8: the runner, actions, and tools before
 * packages, packages in the order of the red log. What only one log tells says nothing: caches hide downloads.
 */
function changedVersions(green, red) {
    const changes = [];
    for (const [name, now] of red) {
        const before = green.get(name);
        if (before !== undefined && before !== now) {
            changes.push({ rank: rank(name), says: `${name} ${versions_short(before)} → ${versions_short(now)}` });
        }
    }
    // A stable sort: within a rank the log's order stays.
    return changes
        .sort((a, b) => a.rank - b.rank)
        .slice(0, MOST_CHANGES)
        .map(({ says }) => says);
}
/** Hashes are told by their beginning. */
const versions_short = (version) => version.replace(/\b([0-9a-f]{12})[0-9a-f]{28,52}\b/g, '$1');

// EXTERNAL MODULE: ./packages/core/build/github/runs.js
var github_runs = __webpack_require__(76312);
// EXTERNAL MODULE: ./packages/core/build/github/download.js
var download = __webpack_require__(25138);
// EXTERNAL MODULE: ./packages/core/build/github/joblog.js
var joblog = __webpack_require__(52161);
;// CONCATENATED MODULE: ./packages/core/build/github/run-logs.js
/** GitHub cuts the name of a job to so many UTF-16 units when it makes a file name of it. */
const MOST_NAME = 90;
/** The name of a job as it is left in a file name: what no file system takes is gone, and half a character at its end. */
const fileName = (job) => job
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[/:\\<>"|?*\u0000-\u001f]/g, '')
    .slice(0, MOST_NAME)
    .replace(/(?:[\uD800-\uDBFF]|\uFFFD)$/, '')
    .trim();
/**
 * The entries of a run's log archive that are the log of a job: its file at the top (`3_build.txt`), else the files of its
 * steps in order (`build/2_Run tests.txt`), of the failed ones alone when there are such. Empty when there are none or
 * when it cannot be told whose they are: the log of another job would be worse than none (FT41).
 */
function entriesOfJob(entries, job) {
    const name = fileName(job.name);
    const whole = [];
    const steps = [];
    for (const entry of entries) {
        const [, folder, number, base = ''] = /^(?:([^/]*)\/)?-?(\d{1,9})_([^/]*)\.txt$/s.exec(entry.name) ?? [];
        if (number === undefined || entry.size === 0)
            continue;
        if (folder === undefined && fileName(base) === name)
            whole.push(entry);
        if (folder !== undefined && fileName(folder) === name)
            steps.push({ number: Number(number), entry });
    }
    if (whole.length > 0)
        return whole.length === 1 ? whole : [];
    const failed = new Set(job.failedSteps.map(({ number }) => number));
    const chosen = steps.some(({ number }) => failed.has(number))
        ? steps.filter(({ number }) => failed.has(number))
        : steps;
    // Two files of one step: the folder belongs to two jobs.
    if (new Set(chosen.map(({ number }) => number)).size < chosen.length)
        return [];
    return chosen.sort((a, b) => a.number - b.number).map(({ entry }) => entry);
}

;// CONCATENATED MODULE: ./packages/core/build/sources/actions-logs.js






/** Bytes of archives that are kept for the next job of the same run, packed as they came. */
const MOST_KEPT = 64 * 2 ** 20;
function openArchives(github, signal) {
    const kept = new Map();
    return (repo, build) => {
        const key = `${build.runId}.${build.attempt}`;
        const known = kept.get(key);
        if (known)
            return known.archive;
        const stored = { kind: 'run-logs', run: build.runId, attempt: build.attempt };
        const one = { bytes: 0, archive: (0,download/* openPacked */.P)(github, repo, stored, signal) };
        kept.set(key, one);
        one.archive.then((archive) => {
            one.bytes = archive.kind === 'archive' ? archive.bytes : 0;
            let held = [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
            for (const [oldest, { bytes }] of kept) {
                if (held <= MOST_KEPT || oldest === key)
                    break;
                held -= bytes;
                kept.delete(oldest);
            }
        }, () => kept.delete(key));
        return one.archive;
    };
}
/** The log of a job, else its part of the run's archive, else why there is neither (FT40, FT41). */
async function redLog({ github, signal, archives }, repo, job) {
    if (job.jobId === 0)
        return { kind: 'log-gone', why: 'the run failed before it had a job' };
    try {
        const log = await (0,joblog/* jobLog */.W)(github, repo, job.jobId, { signal });
        if (log.kind === 'log')
            return log;
        const packed = await fromArchive(await archives(repo, job.build), job);
        if (packed.kind === 'log')
            return packed;
        return { kind: 'log-gone', why: `${log.why}; the archive of the run’s logs does not help: ${packed.why}` };
    }
    catch (error) {
        // Asking again will not help; an outage, or a token that is wrong or may not, is the caller's.
        if (!(error instanceof errors/* GithubError */.E1) || !['invalid', 'conflict'].includes(error.kind))
            throw error;
        return { kind: 'log-gone', why: error.message };
    }
}
/**
 * The log of the same job when it was green: one that the scan happened to see is asked for by itself; else it is taken
 * from the archive of the last green run before, which is downloaded once for all its jobs. Undefined when there is
 * none, or when it cannot be read: it only helps to tell what is new.
 */
async function lastGreenLog({ github, signal, archives }, repo, job, scan) {
    const before = (build) => (0,domain_scan/* isEarlier */.bG)(build, job.build);
    const green = scan.green.findLast(({ build, name }) => name === job.name && before(build));
    const builds = scan.builds.filter((build) => build.conclusion === 'success' && before(build));
    const build = builds.findLast(({ event }) => event === job.build.event) ?? builds.at(-1);
    try {
        const log = green
            ? await (0,joblog/* jobLog */.W)(github, repo, green.jobId, { signal })
            : build && (await fromArchive(await archives(repo, build), { name: job.name, steps: [] }));
        return log?.kind === 'log' ? log : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* GithubError */.E1) || error.kind === 'auth')
            throw error;
        return undefined;
    }
}
async function fromArchive(archive, job) {
    if (archive.kind === 'refused')
        return { kind: 'log-gone', why: archive.why };
    const failedSteps = job.steps.filter(({ conclusion }) => (0,triage/* isFailed */.Ix)(conclusion));
    const entries = entriesOfJob(archive.entries, { name: job.name, failedSteps });
    if (entries.length === 0)
        return { kind: 'log-gone', why: 'it holds no log of this job' };
    const texts = [];
    for (const entry of entries) {
        const text = await entry.text();
        if (!text)
            return { kind: 'log-gone', why: 'its entry for this job is damaged' };
        texts.push(text);
    }
    return { kind: 'log', chunks: actions_logs_joined(texts) };
}
async function* actions_logs_joined(texts) {
    try {
        for (const text of texts)
            yield* text;
    }
    catch (error) {
        // It was whole a moment ago.
        throw new errors/* GithubError */.E1('unavailable', 0, `An archive of logs broke while it was read: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./packages/core/build/github/archive.js
var github_archive = __webpack_require__(3382);
// EXTERNAL MODULE: ./packages/core/build/github/pages.js
var pages = __webpack_require__(33868);
// EXTERNAL MODULE: ./packages/core/build/github/shapes.js
var shapes = __webpack_require__(18524);
;// CONCATENATED MODULE: ./packages/core/build/github/artifacts.js


/** The artifacts of a run, at most 500. Throws `GithubError`. */
function listArtifacts(github, repo, runId) {
    return (0,pages/* everyPage */.L)(async (page) => {
        const { data } = await github.read(repo).request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            ...(0,shapes.at)(repo),
            run_id: runId,
            per_page: pages/* PAGE */.K,
            page,
        });
        return data.artifacts.map((found) => ({
            id: Number(found.id),
            name: found.name,
            bytes: found.size_in_bytes,
            expired: found.expired,
            createdAt: found.created_at,
        }));
    }, (artifact) => artifact.id, 500);
}

// EXTERNAL MODULE: ./packages/core/build/logs/junit.js
var junit = __webpack_require__(10508);
;// CONCATENATED MODULE: ./packages/core/build/sources/actions-reports.js





/** What test reports are called when they are uploaded. */
const REPORT = /junit|test[-_ ]?(?:results?|reports?)|surefire|xunit/i;
/** Artifacts of a run that are looked into, and files of one that are read. */
const MOST_ARTIFACTS = 5;
const MOST_FILES = 200;
/**
 * What the JUnit reports among the artifacts of a job's run say (I10). Artifacts belong to the run: another job's may be
 * among them. What could not be read is a warning; only a token that is not accepted throws.
 */
async function readReports(github, repo, job, signal) {
    const reports = { findings: [], warnings: [] };
    const warn = (what, why) => void reports.warnings.push(`${what} was not read: ${why}`);
    try {
        const named = (await listArtifacts(github, repo, job.build.runId)).filter((one) => isReport(one, job));
        for (const { id, name, bytes } of named.slice(0, MOST_ARTIFACTS)) {
            const what = `The artifact ${name.slice(0, 100)} of run ${job.build.runId}`;
            if (bytes > github_archive/* ARCHIVE */.$.bytes) {
                warn(what, `it is larger than ${github_archive/* ARCHIVE */.$.bytes / 2 ** 20} MiB.`);
                continue;
            }
            const archive = await (0,download/* openPacked */.P)(github, repo, { kind: 'artifact', artifact: id }, signal);
            if (archive.kind === 'refused') {
                warn(what, `${archive.why}.`);
                continue;
            }
            const files = archive.entries.filter((entry) => entry.name.toLowerCase().endsWith('.xml'));
            if (files.length > MOST_FILES)
                warn(`A part of ${what.toLowerCase()}`, `it holds more than ${MOST_FILES} reports.`);
            for (const file of files.slice(0, MOST_FILES))
                await readReport(file, reports);
        }
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* GithubError */.E1) || error.kind === 'auth')
            throw error;
        warn(`What run ${job.build.runId} left behind`, error.message);
    }
    return reports;
}
/** What an earlier attempt left behind says nothing of a later one. */
const isReport = ({ name, expired, createdAt }, { build, startedAt }) => REPORT.test(name) &&
    !expired &&
    (build.attempt === 1 || createdAt === null || startedAt === null || createdAt >= startedAt);
async function readReport(file, { findings, warnings }) {
    const name = file.name.slice(0, 200);
    const text = await file.text();
    if (!text) {
        warnings.push(`The report ${name} was not read: it is damaged.`);
        return;
    }
    const reader = (0,junit/* junitReader */.c)();
    let begun = false;
    for await (const chunk of text) {
        // Any XML may lie beside the reports.
        if (!begun && !(0,junit/* looksLikeJunit */.m)(chunk))
            return;
        begun = true;
        reader.write(chunk);
    }
    const report = reader.end();
    findings.push(...report.findings);
    warnings.push(...report.warnings.map((warning) => `${name}: ${warning}`));
}

;// CONCATENATED MODULE: ./packages/core/build/github/scan-runs.js





/** Of one query GitHub gives no more than the first thousand. */
const MOST_PAGES = 10;
/**
 * Every run of a repository that was created within the window: one call a page. GitHub lists newest first and ends
 * after a thousand, so a longer window goes on below the oldest run that came. It is not asked by status, because then
 * runs would come and go between two pages. Throws `GithubError`; `conflict` when the name has come to stand for another
 * repository, or the repository for another name (FT08, W2).
 */
async function runsBetween(github, repo, window) {
    const since = second(Date.parse(window.since));
    let until = second(Date.parse(window.until));
    const runs = new Map();
    let told;
    while (until >= since) {
        let oldest = until;
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await github.read(repo.repo).request('GET /repos/{owner}/{repo}/actions/runs', {
                ...(0,shapes.at)(repo.repo),
                ...(window.branch === undefined ? {} : { branch: window.branch }),
                ...(window.event === undefined ? {} : { event: window.event }),
                created: `${since}..${until}`,
                per_page: pages/* PAGE */.K,
                page,
            });
            told ??= data.total_count;
            for (const run of data.workflow_runs) {
                same(repo, run.repository);
                runs.set(Number(run.id), (0,github_runs/* runOf */.ng)(repo.repo, run));
                if (run.created_at < oldest)
                    oldest = run.created_at;
            }
            // The count is believed only below a thousand, where it cannot have been cut.
            const last = page < MOST_PAGES && page * pages/* PAGE */.K >= data.total_count;
            if (last || data.workflow_runs.length < pages/* PAGE */.K)
                return { runs: [...runs.values()], missing: Math.max(0, told - runs.size) };
        }
        // The second of the oldest is asked for again, as only a part of it may have come; unless it filled all pages.
        until = oldest < until ? oldest : second(Date.parse(until) - 1_000);
    }
    return { runs: [...runs.values()], missing: Math.max(0, (told ?? 0) - runs.size) };
}
/** As GitHub writes a moment. */
const second = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
function same(repo, found) {
    const renamed = found.full_name.toLowerCase() !== (0,domain_repo/* repoKey */.wb)(repo.repo);
    if (Number(found.id) === repo.id && !renamed)
        return;
    const message = renamed
        ? `${(0,domain_repo/* fullName */.fq)(repo.repo)} is now called ${found.full_name}; use that name.`
        : `${(0,domain_repo/* fullName */.fq)(repo.repo)} is another repository than when this run began.`;
    throw new errors/* GithubError */.E1('conflict', 200, message);
}

// EXTERNAL MODULE: ./packages/core/build/text/globs.js
var text_globs = __webpack_require__(75579);
;// CONCATENATED MODULE: ./packages/core/build/sources/actions-filter.js


/**
 * The build that a completed run is. The branch of a fork is `owner:branch`, as GitHub writes it, so that nobody's own
 * `main` passes for ours; `ghost:` when the fork was deleted (FT13).
 */
function buildOf({ repo }, run) {
    const own = run.headRepo?.toLowerCase() === (0,domain_repo/* repoKey */.wb)(repo);
    // A workflow of another ref is written `.github/workflows/ci.yml@refs/heads/x`.
    const path = run.path.replace(/@.*$/s, '');
    return {
        source: 'actions',
        repo: (0,domain_repo/* fullName */.fq)(repo),
        workflow: run.workflow || baseName(path),
        path,
        branch: own ? run.branch : `${run.headRepo?.split('/')[0] ?? 'ghost'}:${run.branch}`,
        event: run.event,
        sha: /^[0-9a-f]{40}$/.test(run.sha) ? run.sha : '',
        url: run.url,
        at: run.createdAt,
        runId: run.id,
        build: '',
        attempt: run.attempt,
        conclusion: run.conclusion ?? '',
    };
}
/** What a filter means for one repository. */
function buildFilter(filter, repo) {
    const branches = filter.branches.length > 0 ? filter.branches : [repo.defaultBranch];
    const isWatched = actions_filter_named(filter.workflows);
    const isExcluded = actions_filter_named(filter.exclude);
    const isBranch = (0,text_globs/* matcher */.jN)(branches, { dot: true });
    const own = filter.own?.repo.toLowerCase() === (0,domain_repo/* repoKey */.wb)(repo.repo) ? filter.own.path : undefined;
    const [branch, ...otherBranches] = branches;
    const [event, ...otherEvents] = filter.events;
    return {
        ask: {
            ...(branch !== undefined && otherBranches.length === 0 && isLiteral(branch) ? { branch } : {}),
            ...(event !== undefined && otherEvents.length === 0 ? { event } : {}),
        },
        wants: (build) => build.path !== own &&
            (filter.workflows.length === 0 || isWatched(build)) &&
            !isExcluded(build) &&
            isBranch(build.branch) &&
            (filter.events.length === 0 || filter.events.includes(build.event)),
    };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** By name or file name. A name is a text in which a slash is nothing special. */
function actions_filter_named(globs) {
    const matches = (0,text_globs/* matcher */.jN)(globs, text_globs/* NAMES */.Xk);
    return ({ workflow, path }) => matches(workflow) || (path !== '' && matches(baseName(path)));
}
const isLiteral = (glob) => !/[*?[\]{}()!\\|]/.test(glob);

;// CONCATENATED MODULE: ./packages/core/build/sources/actions-scan.js









/** Requests on the way at a time. */
const actions_scan_AT_ONCE = 4;
/** `cancelled` is none: mostly somebody, or a newer push, wanted it so. */
const RED = new Set(['failure', 'timed_out', 'startup_failure']);
/**
 * One look at GitHub Actions: a call for each page of runs, then one for the jobs of each run that may hold something
 * new. What moved between two pages (FT14) is met by the next scan, whose window overlaps. A repository that cannot be
 * read is a warning, unless none can (FT01, FT05, FT07, FT08); a token that is not accepted ends the scan (FT06).
 */
async function scanActions({ github, repos, signal, hasCalls }, filter, seen, progress) {
    const terms = { concurrency: actions_scan_AT_ONCE, signal };
    let listed = 0;
    const all = await (0,p_map/* default */.Ay)(repos, async (repo) => {
        const watched = await readBuilds(github, repo, filter);
        listed++;
        progress(`${(0,domain_repo/* fullName */.fq)(repo.repo)}: ${(0,words/* count */.U)(watched.builds.length, 'run')} (${listed} of ${(0,words/* count */.U)(repos.length, 'repository')}).`);
        return watched;
    }, terms);
    const isNew = (build) => (RED.has(build.conclusion) ||
        build.attempt > 1 ||
        (filter.tolerated && build.conclusion === 'success') ||
        // Nobody waits for a scheduled run, so mostly nobody cancels it: so ends a job that exceeds `timeout-minutes` (E.4).
        (build.conclusion === 'cancelled' && build.event === 'schedule')) &&
        // A run that was green at last is asked about at every scan when no attempt of it had a failed job: it is in no marker.
        !seen.knows(lastRed(build, filter));
    const asked = all.flatMap((watched) => watched.builds.filter(isNew).map((build) => ({ watched, build })));
    let done = 0;
    let left = 0;
    await (0,p_map/* default */.Ay)(asked, async ({ watched, build }) => {
        if (!hasCalls()) {
            left++;
            return;
        }
        await readJobs(github, watched, build, filter, seen);
        if (++done % 50 === 0)
            progress(`The jobs of ${done} of ${asked.length} runs were read.`);
    }, terms);
    const failed = all.flatMap((watched) => watched.failed).sort(byAge);
    const [first] = all;
    if (first?.error && failed.length === 0 && all.every(({ error }) => error))
        throw first.error;
    return {
        builds: all.flatMap((watched) => watched.builds).sort((a, b) => order(a, b)),
        failed,
        green: all.flatMap((watched) => watched.green).sort(byAge),
        left,
        warnings: all.flatMap(warningsOf),
    };
}
/** The attempt that could hold something new: the last one of a green run says all in its conclusion. */
const lastRed = (build, { tolerated }) => build.conclusion === 'success' && !tolerated ? { ...build, attempt: build.attempt - 1 } : build;
const order = (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) || a.runId - b.runId || a.attempt - b.attempt;
const byAge = (a, b) => order(a.build, b.build) || a.jobId - b.jobId;
/** All builds or none: with a part of them a green run could look like the last one. */
async function readBuilds(github, repo, filter) {
    const watched = { repo, builds: [], failed: [], green: [], gone: 0, error: undefined, missing: 0 };
    const { ask, wants } = buildFilter(filter, repo);
    try {
        const { runs, missing } = await runsBetween(github, repo, { since: filter.since, until: filter.until, ...ask });
        watched.missing = missing;
        watched.builds = runs
            .filter(({ status }) => status === 'completed')
            .map((run) => buildOf(repo, run))
            .filter(wants);
    }
    catch (error) {
        watched.error = ownProblem(error);
    }
    return watched;
}
/** The failure of one repository; what concerns all of them is thrown on. */
function ownProblem(error) {
    if (error instanceof errors/* GithubError */.E1 && error.kind !== 'auth')
        return error;
    throw error;
}
async function readJobs(github, watched, build, filter, seen) {
    // After one refusal the rest of this repository would only be refused as well.
    if (watched.error)
        return;
    let jobs;
    try {
        jobs = await (0,github_runs/* listJobs */.N6)(github, watched.repo.repo, build.runId, 'all');
    }
    catch (error) {
        const problem = ownProblem(error);
        if (problem.kind === 'not-found' || problem.kind === 'gone') {
            watched.gone++;
            watched.builds = watched.builds.filter((other) => other !== build);
        }
        else
            watched.error = problem;
        return;
    }
    const judged = build.conclusion === 'cancelled' ? await withTimeouts(github, watched.repo, build, jobs) : jobs;
    const found = failedJobs(build, judged, filter.tolerated);
    watched.failed.push(...found.filter(({ jobId }) => !seen.has(build, jobId)));
    for (const job of jobs) {
        if (job.conclusion === 'success')
            watched.green.push({ build: attemptOf(build, job.attempt), jobId: job.id, name: job.name });
    }
}
const TIME_EXCEEDED = /\bexceeded the maximum execution time\b/;
/** The jobs of a cancelled run: one that GitHub ended because its time was over is told by its annotation alone. */
const withTimeouts = (github, { repo }, build, jobs) => (0,p_map/* default */.Ay)(jobs, async (job) => {
    if (job.conclusion !== 'cancelled' || job.attempt !== build.attempt)
        return job;
    const notes = await (0,github_runs/* listAnnotations */.x)(github, repo, job.id).catch((error) => {
        // Without `checks: read` nobody can tell: then it counts as cancelled, as before.
        if (error instanceof errors/* GithubError */.E1 && error.kind !== 'auth')
            return [];
        throw error;
    });
    return notes.some(({ message }) => TIME_EXCEEDED.test(message)) ? timedOut(job) : job;
}, { concurrency: actions_scan_AT_ONCE });
/** The step that it was in was cancelled with it; what follows was skipped. */
const timedOut = (job) => ({
    ...job,
    conclusion: 'timed_out',
    steps: job.steps.map((step) => (step.conclusion === 'cancelled' ? { ...step, conclusion: 'timed_out' } : step)),
});
/**
 * The failed jobs of all attempts of a run. In a run that is green all the same they are tolerated, and so is the same
 * job at an earlier attempt; in one that was cancelled only a job that exceeded its time counts.
 */
function failedJobs(build, jobs, withTolerated) {
    const failed = jobs.filter((job) => (0,triage/* isFailed */.Ix)(job.conclusion) && (job.attempt < build.attempt || countsIn(build, job)));
    const tolerated = new Set(build.conclusion === 'success'
        ? failed.filter(({ attempt }) => attempt === build.attempt).map(({ name }) => name)
        : []);
    const found = failed
        .map((job) => ({ job, tolerated: tolerated.has(job.name) }))
        .filter((one) => withTolerated || !one.tolerated);
    const startup = failed.length === 0 && RED.has(build.conclusion);
    const of = found.length + (startup ? 1 : 0);
    const key = (jobId) => (0,decide_seen/* seenKey */.HZ)({ build, jobId, upTo: build.attempt, of });
    if (startup)
        return [withoutJob(build, key(0))];
    return found.map(({ job, tolerated: isTolerated }) => ({
        build: attemptOf(build, job.attempt),
        jobId: job.id,
        name: job.name,
        url: job.url || build.url,
        conclusion: job.conclusion ?? '',
        steps: job.steps,
        startedAt: job.startedAt,
        completedAt: job.completedAt,
        tolerated: isTolerated,
        key: key(job.id),
    }));
}
const countsIn = (build, job) => build.conclusion !== 'cancelled' || job.conclusion === 'timed_out';
/** A run that failed before it had a job, or in no job that we know of: a workflow file that cannot be read. */
const withoutJob = (build, key) => ({
    build,
    jobId: 0,
    name: build.workflow,
    url: build.url,
    conclusion: build.conclusion,
    steps: [],
    startedAt: null,
    completedAt: null,
    tolerated: false,
    key,
});
/** An earlier attempt, of which the list of runs says nothing: people run again what failed. */
const attemptOf = (build, attempt) => attempt === build.attempt
    ? build
    : { ...build, attempt, conclusion: 'failure', url: `${build.url}/attempts/${attempt}` };
function warningsOf({ repo, error, gone, missing }) {
    const name = (0,domain_repo/* fullName */.fq)(repo.repo);
    const access = error?.kind === 'not-found' ? ' Its token needs: permissions: actions: read' : '';
    return [
        ...(error ? [`${name} was not scanned to the end: ${error.message}${access}`] : []),
        ...(gone === 1 ? [`${name}: a run was deleted while it was read.`] : []),
        ...(gone > 1 ? [`${name}: ${gone} runs were deleted while they were read.`] : []),
        ...(missing > 0 ? [`${name}: GitHub told of ${missing} more runs than it gave; the next scan looks again.`] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/build/sources/actions.js






/**
 * GitHub Actions as a source. A scan costs one call for each page of a hundred runs and one for each run that may hold a
 * failed job that no marker knows; a log costs one call, a green log to compare with at most one, reports one for the
 * list and one for each artifact that is read, and each cancelled job of a scheduled run that was cancelled one more. Needs `actions: read`, and `checks: read` for annotations.
 */
function actionsSource({ github, repos, signal, log, hasCalls = () => true }) {
    const archives = openArchives(github, signal);
    const logs = { github, signal, archives };
    // Jobs of one run share its reports.
    const reports = new Map();
    return {
        scan: (filter, seen, progress) => scanActions({ github, repos, signal, hasCalls }, filter, seen, progress),
        log: (job) => redLog(logs, repoOf(job), job),
        greenLog: (job, scan) => lastGreenLog(logs, repoOf(job), job, scan),
        async annotations(job) {
            if (job.jobId === 0)
                return [];
            try {
                const found = await (0,github_runs/* listAnnotations */.x)(github, repoOf(job), job.jobId);
                return found.map(({ path, line, level, title, message }) => `${path}:${line} ${level}: ${[title, message].filter((text) => text !== '').join(': ')}`.replace(/\s+/g, ' '));
            }
            catch (error) {
                const absent = error instanceof errors/* GithubError */.E1 && ['permission', 'not-found', 'gone'].includes(error.kind);
                if (!absent)
                    throw error;
                log?.warning(`The annotations of job ${job.jobId} were not read: ${error.message}`);
                return [];
            }
        },
        reports(job) {
            const { runId, attempt } = job.build;
            // From the second attempt on, what counts depends on when the job began (actions-reports.ts).
            const key = attempt === 1 ? `${runId}` : `${runId}.${attempt}.${job.jobId}`;
            const known = reports.get(key) ?? readReports(github, repoOf(job), job, signal);
            reports.set(key, known);
            return known;
        },
    };
}
function repoOf({ build }) {
    const repo = (0,domain_repo/* parseRepo */.E3)(build.repo);
    if (!repo)
        throw new Error(`${build.repo.slice(0, 140)} is no repository`);
    return repo;
}

// EXTERNAL MODULE: ./packages/core/build/text/pattern.js
var pattern = __webpack_require__(73998);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-source.js



/** The CI that is watched: GitHub Actions of the repositories of this run, or a Prow. Loads only what it needs. */
async function openSource(deps, scope, { prow }) {
    const { github, host, settings } = deps;
    if (!prow)
        return actionsSource({
            github,
            repos: scope.repos,
            signal: host.signal,
            log: host.log,
            hasCalls: halfOfThem(deps),
        });
    const { prowSource, PLATFORM_PATTERNS } = await __webpack_require__.e(/* import() */ 792).then(__webpack_require__.bind(__webpack_require__, 60792));
    return prowSource({
        fetch: host.fetch,
        url: prow.url,
        artifactsUrl: prow.artifactsUrl,
        jobs: prow.jobs,
        home: (0,domain_repo/* fullName */.fq)(settings.home),
        own: await patterns(prow.own, 'own-patterns'),
        platform: await patterns(prow.platform.length > 0 ? prow.platform : PLATFORM_PATTERNS, 'platform-patterns'),
        signal: host.signal,
        clock: host.clock,
    });
}
/** Requests that are kept for writing what was found: more than a run with a few new issues needs. */
const CALLS_FOR_WRITING = 150;
/** Whether reading may go on: what is left unread is met by the next scan, what is not written would be lost. */
const hasCalls = ({ callsLeft }) => callsLeft() > CALLS_FOR_WRITING;
/** Half of what may be read goes into finding failed jobs, the other half into their logs: else a scan would never get on. */
function halfOfThem({ callsLeft }) {
    let begun;
    return () => {
        const left = callsLeft();
        if (left === Number.POSITIVE_INFINITY)
            return true;
        begun ??= left;
        return left > (begun + CALLS_FOR_WRITING) / 2;
    };
}
const patterns = (sources, input) => Promise.all(sources.map((source, index) => (0,pattern/* compilePattern */.Eb)(source, `\`${input}\`, line ${index + 1}`)));

;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-examine.js













/** Logs that are read at a time. */
const detect_examine_AT_ONCE = 4;
/** When less than this share of the time is left no further log is opened: what was read must still be written. */
const TIME_FOR_THE_REST = 0.3;
/**
 * Reads the log of every new failed job, beside the last green log of the same job, and puts together what has one
 * fingerprint. Jobs of one name share one green log, so they are read one after the other (each log once, as a stream).
 */
async function examine(deps, source, scan) {
    const { minutes } = deps.settings.budget;
    const { redact } = await deps.redactor();
    const found = new Map();
    const warnings = new Set();
    let done = 0;
    const left = { calls: 0, time: 0, logs: 0 };
    let denied;
    /** A log that could not be read to its end, or at all, stands in no marker, so the next run looks at it again. */
    const skipped = (error) => {
        if (!(error instanceof errors/* GithubError */.E1) || (error.kind !== 'unavailable' && error.kind !== 'permission'))
            throw error;
        if (error.kind === 'permission')
            denied = error;
        warnings.add(`A log could not be read: ${error.message}`);
    };
    await (0,p_map/* default */.Ay)(sameJobs(scan.failed), async (jobs) => {
        let green;
        for (const job of jobs) {
            const over = deps.minutesLeft() < minutes * TIME_FOR_THE_REST ? 'time' : hasCalls(deps) ? undefined : 'calls';
            if (over) {
                left[over]++;
                continue;
            }
            green ??= readGreenOf(source, job, scan);
            const one = await examineOne(source, job, await green, redact, warnings).catch(skipped);
            if (one)
                gather(found, one);
            else
                left.logs++;
            if (++done % 50 === 0)
                deps.host.log.info(`${done} of ${scan.failed.length} failed jobs were looked at.`);
        }
    }, { concurrency: detect_examine_AT_ONCE });
    // FT07: a token that may read no log at all is for somebody to put right.
    if (denied && found.size === 0)
        throw denied;
    const ordered = [...found.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return { found: ordered, left, warnings: [...warnings] };
}
/** The failed jobs of one name in one workflow and branch, in the order of the scan. */
function sameJobs(failed) {
    const groups = new Map();
    for (const job of failed) {
        const key = `${(0,domain_scan/* laneOf */.kk)(job.build)} ${job.name}`;
        groups.set(key, [...(groups.get(key) ?? []), job]);
    }
    return [...groups.values()];
}
/** All occurrences of a fingerprint are one failure; what is shown of it comes from the newest that has a log. */
function gather(found, one) {
    const known = found.get(one.fingerprint);
    if (!known) {
        found.set(one.fingerprint, one);
        return;
    }
    const [shown, other] = saysMore(one, known) ? [one, known] : [known, one];
    found.set(one.fingerprint, {
        ...shown,
        occurrences: [...known.occurrences, ...one.occurrences].sort(oldestFirst),
        flakyReported: known.flakyReported || one.flakyReported,
        platform: known.platform && one.platform,
        changes: shown.changes.length > 0 ? shown.changes : other.changes,
    });
}
/** Whatever was read first: a repeated scan must show the same. */
const saysMore = (one, known) => (one.logGone === undefined) === (known.logGone === undefined)
    ? oldestFirst(one.occurrences.at(-1), known.occurrences.at(-1)) > 0
    : one.logGone === undefined;
async function readGreenOf(source, job, scan) {
    const log = await source.greenLog(job, scan);
    if (log?.kind !== 'log')
        return undefined;
    const versions = versionCollector();
    try {
        return { log: await readGreen(log.chunks, { watch: versions.row }), versions: versions.end() };
    }
    catch (error) {
        // It only sharpens the excerpt: a connection that breaks must not cost the failure itself.
        if (error instanceof errors/* GithubError */.E1 && error.kind === 'unavailable')
            return undefined;
        throw error;
    }
}
async function examineOne(source, job, green, redact, warnings) {
    const { cut, logGone, changes } = await cutLog(source, job, green);
    if (logGone !== undefined)
        warnings.add(`${job.build.repo}, ${job.name}: ${logGone}.`);
    // E7: before anything is derived from it; a token that differs from run to run would also split a fingerprint.
    const clean = withoutSecrets(cut, redact);
    const { findings, anchors } = clean;
    const verdict = (0,classify/* classify */.L8)({ ...clean, conclusion: job.conclusion, steps: job.steps, ...failedStepOf(job) });
    const reports = needsReports(verdict.class, findings) ? await source.reports(job) : { findings: [], warnings: [] };
    for (const warning of reports.warnings)
        warnings.add(warning);
    const all = [...findings, ...reports.findings.map((one) => cleanFinding(one, redact))];
    const judged = reports.findings.length > 0
        ? (0,classify/* classify */.L8)({ ...clean, findings: all, conclusion: job.conclusion, steps: job.steps, ...failedStepOf(job) })
        : verdict;
    const { exact, loose } = (0,fingerprint/* fingerprint */.R)({
        class: judged.class,
        findings: all,
        anchors,
        excerpt: clean.excerpt,
        scope: `${job.build.repo} ${job.build.workflow} ${job.name}`,
    });
    return {
        fingerprint: exact,
        loose,
        verdict: judged,
        title: (0,logs_title/* titleOf */.G)({ verdict: judged, findings: all, anchors, excerpt: clean.excerpt, job: job.name }),
        excerpt: logGone === undefined || clean.excerpt === '' ? clean.excerpt : `${NO_LOG}\n${clean.excerpt}`,
        anchors,
        findings: all,
        occurrences: [{ job, row: rowOf(job, clean) }],
        flakyReported: all.some(({ flaky }) => flaky === true),
        platform: source.isPlatform?.({ text: clean.excerpt, findings: all, conclusion: job.conclusion }) ?? false,
        changes,
        ...(logGone === undefined ? {} : { logGone }),
    };
}
/**
 * Only when the log names neither a test nor a place: the reports of a build cost more requests. Where make stopped, a
 * warning, is neither.
 */
const needsReports = (kind, findings) => (kind === 'test_failure' || kind === 'unknown') &&
    !findings.some(({ severity, id, file }) => severity === 'error' && (id ?? file));
async function cutLog(source, job, green) {
    const log = await source.log(job);
    if (log.kind === 'log') {
        const versions = versionCollector();
        const cut = await (0,logs_excerpt/* excerpt */.K)(log.chunks, {
            failedSteps: job.steps.filter((step) => (0,triage/* isFailed */.Ix)(step.conclusion)),
            watch: versions.row,
            ...(green ? { green: green.log } : {}),
        });
        return { cut, changes: green ? changedVersions(green.versions, versions.end()) : [] };
    }
    // FT40: what GitHub shows beside the job is kept longer than its log.
    const cut = await (0,logs_excerpt/* excerpt */.K)([(await source.annotations(job)).join('\n')], { failedSteps: [] });
    return { cut, logGone: log.why, changes: [] };
}
/** FT40: what is shown instead of a log says that it is none. */
const NO_LOG = 'There is no log. What the CI shows beside the job:';
const failedStepOf = ({ steps }) => {
    const name = steps.find((step) => (0,triage/* isFailed */.Ix)(step.conclusion))?.name;
    return name === undefined ? {} : { failedStep: name };
};
function withoutSecrets(cut, redact) {
    return {
        ...cut,
        excerpt: redact(cut.excerpt),
        anchors: cut.anchors.map(({ line, text }) => ({ line, text: redact(text).slice(0, 2_000) })),
        findings: cut.findings.map((one) => cleanFinding(one, redact)),
    };
}
/** Every text of it: a path or an id may hold a token as well. */
const cleanFinding = (one, redact) => (0,json/* mapTexts */.zO)(one, redact);
/** The row of the record, with a link to the line of the step where the failure stands, as far as that is known. */
function rowOf(job, { anchors, scopeFrom }) {
    const { build, steps } = job;
    const step = steps.find(({ conclusion }) => (0,triage/* isFailed */.Ix)(conclusion));
    const [anchor] = anchors;
    const line = anchor && scopeFrom !== undefined && anchor.line >= scopeFrom ? anchor.line - scopeFrom + 1 : undefined;
    const place = step && line !== undefined ? `#step:${step.number}:${line}` : '';
    return {
        repo: build.repo,
        runId: build.runId,
        attempt: build.attempt,
        jobId: job.jobId,
        job: job.name.slice(0, 400),
        step: (step?.name ?? '').slice(0, 400),
        sha: build.sha,
        branch: build.branch.slice(0, 255),
        url: `${job.url}${place}`.slice(0, 400),
        at: job.completedAt ?? build.at,
        ...(build.build ? { build: build.build } : {}),
    };
}

// EXTERNAL MODULE: ./packages/core/build/decide/access.js
var access = __webpack_require__(41129);
;// CONCATENATED MODULE: ./packages/core/build/decide/outputs.js

/** GitHub starts no more jobs for one matrix; one row more and it starts none. */
const MOST_IN_MATRIX = 256;
/**
 * The output `issues`: opened, opened again or given another class in this run, still failing, and without a current
 * triage. `triaged`: numbers of the issues whose triage is still current.
 */
const issuesOutput = (written, triaged) => written
    .flatMap(({ change, number, url }) => {
    if (!isOwn(change) || !asksForTriage(change) || triaged.has(number))
        return [];
    return [{ number, class: change.record.class, fingerprint: change.record.fingerprint, url }];
})
    .slice(0, MOST_IN_MATRIX);
function asksForTriage(change) {
    if (change.kind === 'open')
        return change.fixed === undefined;
    if ((change.state ?? change.tracked.state) === 'closed')
        return false;
    return change.why === 'reopened' || change.reclassified;
}
/** Rows of the output `failures`; a longer one would be no output but a file, which the report is. */
const MOST_FAILURES = 600;
/** The failures of the scan, in the order in which they were found; the output `count` is how many there are. */
function failuresOutput(found, states, written) {
    const own = new Map(written.flatMap(({ change, number }) => (isOwn(change) ? [[change.record.fingerprint, { change, number }]] : [])));
    return found.map(({ fingerprint, verdict, occurrences }) => {
        const issue = own.get(fingerprint);
        return {
            fingerprint,
            class: issue?.change.record.class ?? verdict.class,
            state: states.get(fingerprint) ?? 'new',
            occurrences: occurrences.length,
            issue: issue?.number ?? 0,
        };
    });
}

;// CONCATENATED MODULE: ./packages/core/build/decide/scan-summary.js





/** What became of a failure's issue in this scan. */
const ISSUE_CHANGES = [
    'opened',
    'reopened',
    'updated',
    'closed',
    'unchanged',
    'storm',
    'listed',
    'none',
];
/** FT48: GitHub drops a summary beyond 1 MiB; this stays far below, whatever was found. */
const scan_summary_MOST_ROWS = 200;
const MOST_SENTENCES = 50;
const LONGEST_SUMMARY = 250_000;
/** Days in the chart, the newest. */
const MOST_DAYS = 31;
const BAR = 30;
/** The job summary of a scan: what was looked at, a table of the distinct failures, a chart by day, what is left. Calmed (O1). */
function scanSummary(facts) {
    const { rows, redact } = facts;
    const sections = [
        (0,markdown/* heading */.R_)(2, 'CI failures'),
        `${(0,words/* count */.U)(facts.builds, 'build')} in ${(0,words/* count */.U)(facts.repositories, 'repository')} between ${(0,words/* stamp */.i)(facts.since)} and ${(0,words/* stamp */.i)(facts.until)}: ${(0,words/* count */.U)(facts.failedJobs, 'new failed job')}, ${(0,words/* count */.U)(rows.filter(({ occurrences }) => occurrences > 0).length, 'distinct failure')}.${facts.dryRun ? ' **Dry run: no issue was written.**' : ''}`,
        ...(rows.length > 0 ? [failures(rows), chart(facts.failedAt)] : []),
        sentences('Left for the next run', facts.left),
        sentences('Warnings', facts.warnings),
    ];
    const text = sections.filter((section) => section !== '').join('\n\n');
    const issues = rows.flatMap(({ issue }) => (issue && URL.canParse(issue.url) ? [issue.url] : []));
    return (0,neutralize/* neutralize */.Y)(redact(text), {
        allowLinks: [...facts.allowLinks, ...issues],
        maxChars: LONGEST_SUMMARY,
    });
}
function failures(rows) {
    // What this run did comes first, then what fails the most.
    const sorted = rows.toSorted((a, b) => ISSUE_CHANGES.indexOf(a.change) - ISSUE_CHANGES.indexOf(b.change) ||
        b.occurrences - a.occurrences ||
        a.title.localeCompare(b.title));
    const cells = sorted
        .slice(0, scan_summary_MOST_ROWS)
        .map(({ title, class: kind, state, occurrences, change, issue }) => [
        (0,neutralize/* neutralizeInline */.b)(title, { maxChars: 160 }),
        (0,markdown/* inlineCode */.ti)(kind),
        state,
        String(occurrences),
        (0,class_words/* retryHelps */.D8)(kind, state),
        issue ? `${change} [${(0,markdown/* inlineCode */.ti)(`#${issue.number}`)}](${issue.url})` : change,
    ]);
    const rest = rows.length - cells.length;
    const shown = (0,markdown/* table */.tp)(['Failure', 'Class', 'State', 'New', 'Retry helps', 'Issue'], cells);
    return rest > 0 ? `${shown}\n\n${(0,words/* count */.U)(rest, 'more failure')} not shown here; the report file has all.` : shown;
}
/** Failed jobs of each day (UTC) as bars; days without one are shown too. Empty without a date. */
function chart(failedAt) {
    const days = failedAt.flatMap((at) => /^\d{4}-\d\d-\d\d/.exec(at) ?? []).toSorted();
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const shown = [];
    for (let at = Date.parse(last); at >= Date.parse(first) && shown.length < MOST_DAYS; at -= DAY)
        shown.unshift(new Date(at).toISOString().slice(0, 10));
    if (shown.length === 0)
        return '';
    const counts = shown.map((day) => days.filter((one) => one === day).length);
    const most = Math.max(...counts, 1);
    const bars = shown.map((day, index) => {
        const n = counts[index] ?? 0;
        return `${day} ${'█'.repeat(n === 0 ? 0 : Math.max(1, Math.round((n / most) * BAR)))} ${n}`.replace('  ', ' ');
    });
    return `New failed jobs by day:\n\n${(0,markdown/* codeBlock */.DV)(bars.join('\n'), 'text')}`;
}
function sentences(title, all) {
    if (all.length === 0)
        return '';
    const shown = all.slice(0, MOST_SENTENCES).map((one) => `- ${(0,neutralize/* neutralizeInline */.b)(one, { maxChars: 500 })}`);
    const rest = all.length - shown.length;
    return [(0,markdown/* heading */.R_)(3, title), ...shown, ...(rest > 0 ? [`- ${(0,words/* count */.U)(rest, 'more line')}.`] : [])].join('\n');
}

// EXTERNAL MODULE: ./packages/core/build/domain/triage.js
var domain_triage = __webpack_require__(11543);
// EXTERNAL MODULE: ./packages/core/build/github/issues.js
var issues = __webpack_require__(59050);
// EXTERNAL MODULE: ./packages/core/build/text/marker.js
var marker = __webpack_require__(4064);
// EXTERNAL MODULE: ./packages/core/build/jobs/marked-texts.js
var marked_texts = __webpack_require__(60534);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-report.js












/** What a scan leaves beside its issues: outputs for a later job, and a summary. */
async function scanReport(deps, result) {
    const { ready, scan, examined, decided, asked, written, soFar } = result;
    const refused = [...asked.refused, ...written.refused];
    const failures = failuresOutput(examined.found, decided.states, written.written);
    const { broken } = written;
    // What was written must be told even when GitHub fails now: at worst something is explained once more.
    const triaged = await (broken ? NONE : triagedOf(deps, ready, written.written).catch(unknownTriages));
    const issues = issuesOutput(written.written, triaged);
    const stop = refused.find(stopsAll);
    const changed = soFar.applied.filter(({ result: how }) => how !== 'unchanged').length;
    const left = leftOf(result);
    const what = `${(0,words/* count */.U)(scan.builds.length, 'build')}, ${(0,words/* count */.U)(scan.failed.length, 'new failed job')}, ${(0,words/* count */.U)(failures.length, 'distinct failure')}, ${(0,words/* count */.U)(changed, 'write')}`;
    return {
        job: 'detect-failures',
        ...endOf(deps, result, { stop, what, changed, left }),
        ...soFar,
        refused,
        outputs: {
            issues: JSON.stringify(issues),
            failures: JSON.stringify(failures.slice(0, MOST_FAILURES)),
            count: String(failures.length),
        },
        data: (0,json/* mapTexts */.zO)({ failures, issues, warnings: scan.warnings }, ready.redact),
        summary: scanSummary({
            rows: rowsOf(result, deps.settings.dryRun),
            builds: scan.builds.length,
            repositories: ready.scope.repos.length,
            failedJobs: scan.failed.length,
            ...result.window,
            failedAt: scan.failed.map(({ completedAt, build }) => completedAt ?? build.at),
            warnings: [
                ...scan.warnings,
                ...examined.warnings,
                ...asked.warnings,
                ...written.left,
                ...written.refused.map(({ what: kind, why, rule }) => `${kind} was refused: ${why} (${rule}).`),
            ],
            left: left.map(({ sentence }) => sentence),
            dryRun: deps.settings.dryRun,
            allowLinks: ready.allowLinks,
            redact: ready.redact,
        }),
    };
}
/** How much was left for the next run, and by what: a sentence each, and the reason of a run that could look at nothing. */
function leftOf({ scan, examined: { left } }) {
    const jobs = (by) => `${(0,words/* count */.U)(left[by], 'failed job')} could not be looked at`;
    const few = 'GitHub allows too few requests in this hour';
    return [
        {
            n: scan.left,
            reason: 'github-rate-limit',
            sentence: `${(0,words/* count */.U)(scan.left, 'run')} could not be looked into: ${few}.`,
        },
        { n: left.calls, reason: 'github-rate-limit', sentence: `${jobs('calls')}: ${few}.` },
        { n: left.logs, reason: 'github-unavailable', sentence: `${jobs('logs')}: their logs could not be read.` },
        { n: left.time, reason: 'budget', sentence: `${jobs('time')}: the time of this run is over.` },
    ].filter(({ n }) => n > 0);
}
/** How it ended: GitHub failed, a guard said no to everything, or it went to its end. */
function endOf(deps, { scan, examined, written: { broken } }, { stop, what, changed, left, }) {
    if (broken) {
        const rest = 'What is missing is written by the next run.';
        return { outcome: 'failed', reason: (0,errors/* githubReason */.sy)(broken), message: `${broken.message} ${rest} Looked at ${what}.` };
    }
    if (stop) {
        const message = `Not everything was written: ${stop.why} (${stop.rule}).`;
        return { outcome: 'refused', reason: stop.rule === 'B4' ? 'disabled' : 'guard', message };
    }
    if (left[0] && examined.found.length === 0) {
        // A green run that looked at nothing would be taken for one that found nothing.
        const { reason } = left[0];
        return {
            outcome: 'failed',
            reason,
            message: `${left.map(({ sentence }) => sentence).join(' ')} The next run goes on.`,
        };
    }
    const outcome = scan.failed.length + changed > 0 ? 'done' : 'nothing';
    return { outcome, reason: deps.settings.dryRun ? 'dry-run' : 'ok', message: `Looked at ${what}.` };
}
const NONE = new Set();
const unknownTriages = (error) => {
    if (error instanceof errors/* GithubError */.E1)
        return NONE;
    throw error;
};
/** Issues whose newest triage is younger than their newest failure: there is nothing to ask. */
async function triagedOf(deps, { self, trustedBots }, written) {
    const trusted = (author) => (0,access/* isTrustedWriter */.t1)(author, self, trustedBots);
    const again = written.filter(({ change }) => change.kind === 'update' && (change.why === 'reopened' || change.reclassified));
    const triaged = new Set();
    for (const { number, change } of again) {
        const comments = await (0,issues/* listComments */.fg)(deps.github, deps.settings.home, number, marker/* COMMENTS_LOOKED_AT */.CB);
        const last = 'record' in change && 'history' in change.record ? (change.record.history?.lastAt ?? '') : '';
        // B3: anybody could write that there is nothing left to ask.
        const ours = await (0,marked_texts/* markedTexts */.P)(deps, comments.filter(({ author }) => trusted(author)), trusted);
        const triages = ours.flatMap(({ body }) => (0,marker/* readMarkers */.mC)(body).filter(({ kind }) => kind === 'triage'));
        const current = triages.some(({ data }) => {
            const parsed = domain_triage/* triageRecordSchema */.l.safeParse(data);
            return parsed.success && parsed.data.at > last;
        });
        if (current)
            triaged.add(number);
    }
    return triaged;
}
/** A row for each failure that was found, and one for each issue that changed without it: it is green again. */
function rowsOf({ examined, decided, changes, written }, dryRun) {
    const rowOf = (one, to) => {
        const issue = written.written.find(({ change }) => change === to) ?? (to && 'tracked' in to ? to.tracked : undefined);
        const done = to !== undefined && (dryRun || written.written.some(({ change }) => change === to));
        return {
            ...one,
            change: done ? wordOf(to) : 'none',
            issue: done && issue ? { number: issue.number, url: issue.url } : undefined,
        };
    };
    const stormy = new Set(decided.storm?.members.map(({ fingerprint }) => fingerprint));
    const left = new Set(decided.left.map(({ fingerprint }) => fingerprint));
    const failed = examined.found.map(({ fingerprint, title, verdict, occurrences }) => {
        const own = changes.filter(isOwn).find(({ record }) => record.fingerprint === fingerprint);
        const shared = stormy.has(fingerprint) ? 'storm' : left.has(fingerprint) ? 'overflow' : undefined;
        const named = { title: own?.record.title ?? title, class: own?.record.class ?? verdict.class };
        const state = decided.states.get(fingerprint) ?? 'new';
        return rowOf({ ...named, state, occurrences: occurrences.length }, own ?? changes.find(({ kind }) => kind === shared));
    });
    const quiet = changes.flatMap((change) => {
        if (change.kind !== 'update' || change.distinct || change.why === 'looked')
            return [];
        const { title = '', class: kind, history } = change.record;
        return [rowOf({ title, class: kind, state: history?.state ?? 'new', occurrences: 0 }, change)];
    });
    return [...failed, ...quiet];
}
function wordOf(change) {
    if (change.kind === 'open')
        return 'opened';
    if (change.kind === 'storm')
        return 'storm';
    if (change.kind === 'overflow')
        return 'listed';
    if (change.kind === 'duplicate' || change.state === 'closed')
        return 'closed';
    return change.state === 'open' ? 'reopened' : 'updated';
}

// EXTERNAL MODULE: ./packages/core/build/github/editors.js
var editors = __webpack_require__(75578);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect-tracked.js







/** More issues with our label than this are not looked at; the newest count. */
const MOST_ISSUES = 1_000;
/**
 * Reads them from the home repository, open and closed. A marker counts when its author is trusted; when somebody else
 * edited the text, only the fingerprint is believed, so that an edit can neither forge a history nor make us open a
 * second issue.
 */
async function readTracked(deps, self) {
    const { github, settings } = deps;
    const trusted = (author) => (0,access/* isTrustedWriter */.t1)(author, self, settings.trustedBots);
    const labelled = await (0,issues/* listIssues */.ts)(github, settings.home, {
        labels: [issue/* OUR_LABEL */.e],
        state: 'all',
        sort: 'updated',
        limit: MOST_ISSUES,
    });
    const ours = labelled.filter(({ author, isPull }) => !isPull && trusted(author));
    const marked = ours.flatMap((issue) => (0,marker/* readMarkers */.mC)(issue.body).map((marker) => ({ issue, marker })));
    const edits = marked.length > 0 ? await (0,editors/* readEditors */.$)(github, settings.home, idsOf(marked)) : new Map();
    const tracked = [];
    const overflows = [];
    for (const { issue, marker } of marked) {
        const edit = edits.get(issue.nodeId);
        const believed = !edit || trusted(edit.editor);
        const failure = marker.kind === 'failure' ? domain_failure/* failureSchema */.Ig.safeParse(marker.data) : undefined;
        if (failure?.success) {
            const { history: _, origin: __, ...bare } = failure.data;
            tracked.push({ ...shownOf(issue), record: believed ? failure.data : { ...bare, runs: [] } });
        }
        const overflow = marker.kind === 'overflow' && believed ? overflowSchema.safeParse(marker.data) : undefined;
        if (overflow?.success)
            overflows.push({ ...shownOf(issue), record: overflow.data });
    }
    return { tracked, overflow: newestOverflow(overflows) };
}
const idsOf = (marked) => [
    ...new Set(marked.map(({ issue }) => issue.nodeId)),
];
const shownOf = ({ number, url, state, closedAt, title, body, labels }) => ({
    number,
    url,
    state,
    closedAt: closedAt ?? undefined,
    title,
    body,
    labels,
});
/** The open one; else the last that was closed, which is opened again when it is needed. */
const newestOverflow = (all) => all.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open') || b.number - a.number)[0];

// EXTERNAL MODULE: ./packages/core/build/jobs/report.js
var report = __webpack_require__(4905);
// EXTERNAL MODULE: ./packages/core/build/jobs/start.js + 2 modules
var start = __webpack_require__(11790);
;// CONCATENATED MODULE: ./packages/core/build/jobs/detect.js
















/** A failure that comes back within so many days opens its old issue again (E.2). */
const REOPEN_DAYS = 30;
/**
 * Finds what failed since the last look and keeps one issue for each distinct failure: read, ask, decide, apply. It
 * stores nothing of its own: what it knows of earlier scans stands in the markers of its issues. `soFar` grows by what
 * was written and spent. Throws as ai-triage does.
 */
async function detect(deps, input, soFar) {
    if (input.template !== undefined)
        checkIssueTemplate(input.template);
    // Read: what earlier scans left, what failed since, and why by its logs.
    const started = await (0,start/* startScan */.yF)(deps);
    if ((0,start/* isDenial */.c6)(started))
        return (0,report/* deniedReport */.mG)('detect-failures', started);
    const [ours, source] = await Promise.all([readTracked(deps, started.self), openSource(deps, started.scope, input)]);
    const window = windowOf(deps, input);
    const seen = (0,decide_seen/* readSeen */.OP)(keysOf(ours));
    const scan = await source.scan({ ...input.filter, ...window, own: ownOf(deps) }, seen, deps.host.log.info);
    const examined = await examine(deps, source, scan);
    // Decide, as far as the rules go: which failures get an issue, and which issues change.
    const facts = factsOf(input, started, ours, scan, examined, window);
    const decided = decideIssues(facts);
    // Ask: a model may name what no rule could, for issues that are written anyway.
    const asked = await refine(deps, started, toRefine(decided.changes, input.analyse), ours.tracked, soFar);
    const named = withRefined(decided.changes, asked.refined);
    const told = await withOrigins(deps, started, scan, named, examined.found);
    const { probes, changes } = input.probe
        ? chooseProbes({ ...facts, changes: told, home: (0,domain_repo/* repoKey */.wb)(deps.settings.home) })
        : { probes: [], changes: told };
    // Apply.
    const base = await (0,apply_deps/* applyDeps */.B)(deps, started);
    const ready = { ...base, allowLinks: [...base.allowLinks, ...linksOf(ours, input)] };
    const written = await writeIssues({ deps, ready, input, changes, probes, soFar });
    return scanReport(deps, { ready, window, scan, examined, decided, changes, asked, written, soFar });
}
function windowOf({ host }, { lookbackHours }) {
    const now = host.clock.now();
    return { since: new Date(now - lookbackHours * HOUR).toISOString(), until: new Date(now).toISOString() };
}
/** Links to our own issues, and those that the maintainers wrote into their template. */
const linksOf = ({ tracked }, { template = '' }) => [
    ...tracked.map(({ url }) => url),
    ...(template.match(/https:\/\/[^\s<>()"'`{}]+/g) ?? []),
];
const keysOf = ({ tracked, overflow }) => [
    ...tracked.flatMap(({ record }) => record.history?.seen ?? []),
    ...(overflow?.record.seen ?? []),
];
function ownOf({ settings }) {
    const path = settings.run.workflowPath;
    return path === undefined ? undefined : { repo: (0,domain_repo/* fullName */.fq)(settings.home), path };
}
function factsOf({ lookbackHours, maxIssues, greens }, { scope }, ours, scan, { found }, { since, until }) {
    return {
        ...scan,
        ...ours,
        found,
        since,
        // Half of the window is the overlap: whoever scans more seldom may miss green runs, never red ones.
        nextSince: new Date(Date.parse(since) + (lookbackHours * HOUR) / 2).toISOString(),
        now: until,
        defaultBranches: new Map(scope.repos.map(({ repo, defaultBranch }) => [(0,domain_repo/* repoKey */.wb)(repo), defaultBranch])),
        limits: { maxIssues, reopenDays: REOPEN_DAYS, greens },
    };
}


/***/ }),

/***/ 10508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ junitReader),
/* harmony export */   m: () => (/* binding */ looksLikeJunit)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83969);
/* harmony import */ var _parsers_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64383);



/** Characters of one report that are read, and of one text or attribute in it; elements in each other. */
const MOST_CHARS = 64 << 20;
const MOST_TOKEN = 16 << 20;
const MOST_DEPTH = 64;
/** Offences against XML that are overlooked: reports hold colours and half-written tags, but a broken file ends somewhere. */
const MOST_ERRORS = 1_000;
/** Characters of a failure's text, of an attribute, and of a test's name that are kept. */
const TEXT_CHARS = 65_536;
const ATTRIBUTE_CHARS = 8_192;
const ID_CHARS = 500;
/** How much is given to the XML reader at once: what it holds is looked at in between. */
const PIECE = 65_536;
/** Failed tests of one suite of which it is remembered that they failed. */
const MOST_AGAIN = 10_000;
/** Whether a file that begins like this is a JUnit report. Looks at 4,096 characters. */
const looksLikeJunit = (head) => /^\uFEFF?\s*(?:<\?[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<testsuites?[\s>/]/.test(head.slice(0, 4_096));
const FAILURES = new Set(['failure', 'error']);
const FLAKES = new Set(['flakyFailure', 'flakyError']);
/**
 * Reads a JUnit report as it streams in: pytest, surefire, gradle, ginkgo, jest-junit, gotestsum, vitest, mocha, ctest. A
 * broken file gives what was read so far and a warning; it never throws. Entities of a document type are not expanded,
 * and a file that defines some is not read further (AM88); depth, text, and errors are bounded (I10).
 */
function junitReader() {
    const all = (0,_parsers_found_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F)();
    const byId = new Map();
    const warnings = [];
    const path = [];
    const suites = [];
    let [tests, failed, chars, sinceToken, errors] = [0, 0, 0, 0, 0];
    let tool = 'junit';
    let over = false;
    let test;
    let bad;
    // Names that failed in this suite of a tool that runs a failed test again under the same name.
    let again = new Set();
    const stop = (why) => {
        over = true;
        warnings.push(why);
    };
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false });
    parser.on('error', () => {
        errors += 1;
        if (errors === MOST_ERRORS)
            stop('The JUnit report is not XML: what could be read was read.');
    });
    parser.on('doctype', (text) => {
        sinceToken = 0;
        if (/<!ENTITY/i.test(text))
            stop('The JUnit report defines entities; it was not read.');
    });
    const keep = (at, { message, type, text }, flaky) => {
        const lines = text.split('\n');
        const before = byId.get(at.id);
        // The same test of another suite: one finding, and if any of them failed to the last, it is a failure.
        if (before) {
            if (!flaky)
                delete before.flaky;
            return;
        }
        const { id, file, line } = at;
        const frame = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .topFrame */ .t)(lines);
        const said = told(message, type, lines);
        const kept = all.add({ tool, kind: 'test', id, file, fileLine: line, frame, message: said, flaky, line: 0 });
        if (kept)
            byId.set(id, kept);
    };
    const closeCase = (at) => {
        if (at.bad) {
            failed += 1;
            if (again.size < MOST_AGAIN)
                again.add(at.id);
            keep(at, at.bad, false);
            return;
        }
        if (at.flaky)
            keep(at, at.flaky, true);
        // gotestsum writes a test once for each try, the failed ones first; names are unique within a package.
        if (tool === 'go-test' && again.delete(at.id)) {
            failed -= 1;
            const before = byId.get(at.id);
            if (before)
                before.flaky = true;
        }
    };
    parser.on('opentag', ({ name, attributes }) => {
        sinceToken = 0;
        if (over)
            return;
        if (path.length >= MOST_DEPTH)
            return stop('The JUnit report is nested too deep; the rest was not read.');
        path.push(name);
        const attribute = (key) => Object.hasOwn(attributes, key) ? (attributes[key] ?? '').slice(0, ATTRIBUTE_CHARS) : '';
        if (name === 'testsuites' || name === 'testsuite') {
            tool = toolOf(attribute('name'), attribute('xsi:noNamespaceSchemaLocation')) ?? tool;
            suites.push(attribute('name'));
            again = new Set();
        }
        else if (name === 'property') {
            tool = PROPERTIES[attribute('name')] ?? tool;
        }
        else if (name === 'testcase') {
            tests += 1;
            const file = attribute('file') || fileLike(attribute('classname'));
            // pytest counts lines from 0.
            const line = Number.parseInt(attribute('line'), 10) + (tool === 'pytest' ? 1 : 0);
            test = {
                id: idOf(tool, attribute('classname'), attribute('name')),
                name: attribute('name'),
                file: file === '' ? undefined : file,
                line: line > 0 && line < 1e9 ? line : undefined,
                bad: undefined,
                flaky: undefined,
            };
        }
        else if (FAILURES.has(name) || FLAKES.has(name)) {
            bad = { message: attribute('message'), type: attribute('type'), text: '' };
            // A suite that failed as a whole has no test case.
            test ??= {
                id: suites.at(-1) ?? '',
                name: '',
                file: undefined,
                line: undefined,
                bad: undefined,
                flaky: undefined,
            };
            if (FAILURES.has(name))
                test.bad ??= bad;
            else
                test.flaky ??= bad;
        }
    });
    parser.on('closetag', ({ name }) => {
        sinceToken = 0;
        if (over)
            return;
        path.pop();
        if (name === 'testsuite' || name === 'testsuites')
            suites.pop();
        if (FAILURES.has(name) || FLAKES.has(name))
            bad = undefined;
        const whole = test?.name === '' && (FAILURES.has(name) || FLAKES.has(name)) && path.at(-1) !== 'testcase';
        if (test && (name === 'testcase' || whole)) {
            closeCase(test);
            test = undefined;
        }
    });
    const text = (part) => {
        sinceToken = 0;
        if (bad && bad.text.length < TEXT_CHARS)
            bad.text += part.slice(0, TEXT_CHARS - bad.text.length);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => {
        sinceToken = 0;
    });
    const feed = (work) => {
        try {
            work();
        }
        catch {
            stop('The JUnit report is not XML: what could be read was read.');
        }
    };
    return {
        write(chunk) {
            for (let at = 0; at < chunk.length && !over; at += PIECE) {
                const piece = chunk.slice(at, at + PIECE);
                chars += piece.length;
                sinceToken += piece.length;
                if (chars > MOST_CHARS)
                    stop('The JUnit report is too long; the rest was not read.');
                else if (sinceToken > MOST_TOKEN)
                    stop('The JUnit report holds one endless text; the rest was not read.');
                else
                    feed(() => parser.write(piece));
            }
        },
        end() {
            if (!over) {
                const before = errors;
                feed(() => parser.close());
                if (path.length > 0 || before > 0)
                    warnings.push('The JUnit report is broken XML: what could be read was read.');
            }
            // The file was cut within a test that had failed already.
            if (test)
                closeCase(test);
            test = undefined;
            return { findings: all.list(), tests, failed, warnings };
        },
    };
}
/** Properties that only one tool writes. */
const PROPERTIES = Object.assign(Object.create(null), {
    'go.version': 'go-test',
    SuiteSucceeded: 'ginkgo',
});
/** The tools whose console output we read too call themselves by name in their reports. */
function toolOf(name, schema) {
    if (schema.includes('surefire'))
        return 'surefire';
    return /^(pytest|jest|vitest|mocha)(?: tests)?$/i.exec(name)?.[1]?.toLowerCase();
}
const fileLike = (classname) => (/\.[cm]?[jt]sx?$/.test(classname) ? classname : '');
/**
 * jest-junit repeats the class in the name; vitest's class is a file; pytest's is a module's and a class's name, which its
 * own ids put as `tests/test_a.py::TestB`; everyone else's is a class.
 */
function idOf(tool, classname, name) {
    if (tool === 'pytest' && /^[\w.]+$/.test(classname)) {
        const parts = classname.split('.');
        const type = parts.findIndex((part) => /^[A-Z]/.test(part));
        const [module, types] = type < 1 ? [parts, []] : [parts.slice(0, type), parts.slice(type)];
        return [`${module.join('/')}.py`, ...types, name].join('::').slice(0, ID_CHARS);
    }
    const joined = classname === '' || name === classname || name.startsWith(`${classname} `) || name.startsWith(`${classname}.`)
        ? name
        : `${classname}${fileLike(classname) ? ' > ' : '.'}${name}`;
    return joined.slice(0, ID_CHARS);
}
// What gotestsum has to say of every failed test, and the frame of `go test` around the test's own words.
const SAYS_NOTHING = /^(?:Failed|failed|)$/;
const GO_FRAME = /^\s*(?:=== |--- )/;
/** The message as its author wrote it, after the type where it does not say it; without one, the text above the stack. */
function told(message, type, lines) {
    const stack = lines.findIndex((line) => /^(?:\s+(?:at|❯) |goroutine \d)/.test(line));
    const text = (stack < 0 ? lines : lines.slice(0, stack)).filter((line) => !GO_FRAME.test(line)).join('\n');
    const own = message.trim();
    const said = (SAYS_NOTHING.test(own) ? text.trim() : own) || own || 'failed';
    const name = type.split('.').at(-1) ?? '';
    return said.startsWith(name) || said.startsWith(type) || !/^[A-Z][\w$]+$/.test(name) ? said : `${name}: ${said}`;
}


/***/ }),

/***/ 75579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ PATHS),
/* harmony export */   Xk: () => (/* binding */ NAMES),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** For names: a text in which neither a slash nor a leading dot is anything special. */
const NAMES = { dot: true, bash: true };
/** For paths: `*` ends at a slash. A leading `!` is a letter: in a list it would let everything else in. */
const PATHS = { dot: true, nonegate: true };
/** Whether a text is meant by one of the globs. A glob also means itself: `CI (nightly)` is the name of a workflow. */
function matcher(globs, options) {
    const exact = new Set(globs);
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], options);
    return (text) => exact.has(text) || (globs.length > 0 && isMatch(text));
}


/***/ }),

/***/ 73998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Y5: () => (/* binding */ MAX_PATTERN)
/* harmony export */ });
/* unused harmony export MAX_INPUT */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** I8: the longest pattern that a user may write, and the longest text that it is tried on by default. */
const MAX_PATTERN = 512;
const MAX_INPUT = 1_000;
/**
 * I8: compiles a pattern from a user or a model with RE2 semantics, whose running time is linear in the text; there are
 * no back references and no look-around. Longer text than `maxInput` is cut, never refused, so a long title cannot
 * switch a rule off with an error. A broken pattern is a UserError that names `where`.
 */
async function compilePattern(source, where, options = {}) {
    const { maxInput = MAX_INPUT, ignoreCase = false } = options;
    if (source.length === 0 || source.length > MAX_PATTERN) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: a pattern has 1 to ${MAX_PATTERN} characters, not ${source.length}.`);
    }
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = compile();
    return {
        source,
        test: (text) => compiled.test(text.slice(0, maxInput)),
        findAll(text, limit = 100) {
            const input = text.slice(0, maxInput);
            const matcher = compiled.matcher(input);
            const found = [];
            while (found.length < limit && matcher.find())
                found.push({ start: matcher.start(), end: matcher.end() });
            return found;
        },
    };
    function compile() {
        try {
            return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
        }
        catch (error) {
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 200);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: ${reason}. Patterns are RE2: no look-around, no back references.`, {
                cause: error,
            });
        }
    }
}


/***/ })

};
