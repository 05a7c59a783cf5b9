export const id = 2445;
export const ids = [2445];
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

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./packages/core/build/decide/issue-text.js
var issue_text = __webpack_require__(13542);
// EXTERNAL MODULE: ./packages/core/build/decide/moment.js
var decide_moment = __webpack_require__(89143);
// EXTERNAL MODULE: ./packages/core/build/domain/scan.js
var domain_scan = __webpack_require__(34914);
// EXTERNAL MODULE: ./packages/core/build/decide/seen.js
var decide_seen = __webpack_require__(56584);
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
    const stuck = new Set(facts.found.filter((one) => !mayHelp(one)).flatMap(({ occurrences }) => occurrences.filter(counts).map(nameOf)));
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
const nameOf = ({ job }) => (0,decide_seen/* buildName */.AL)(job.build);
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
    builds.every((other) => (other.runId === build.runId ? other.attempt === 1 : (0,decide_moment/* timeOf */.nR)(other.at) <= (0,decide_moment/* timeOf */.nR)(build.at)) ||
        (0,domain_scan/* laneOf */.kk)(other) !== (0,domain_scan/* laneOf */.kk)(build));

// EXTERNAL MODULE: ./packages/core/build/decide/changes.js + 1 modules
var decide_changes = __webpack_require__(95935);
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

// EXTERNAL MODULE: ./packages/core/build/decide/known.js
var decide_known = __webpack_require__(12472);
// EXTERNAL MODULE: ./packages/core/build/decide/looks.js
var looks = __webpack_require__(7171);
// EXTERNAL MODULE: ./packages/core/build/decide/storm.js
var decide_storm = __webpack_require__(55110);
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
const isRecent = (moment, now, days) => (0,decide_moment/* timeOf */.nR)(now) - (0,decide_moment/* timeOf */.nR)(moment) <= days * decide_moment/* DAY */.d_;
const algorithmOf = (fingerprint) => fingerprint.split(':', 1)[0];
/**
 * For each failure without issues of its own, the issue of an older algorithm that is about the like (`loose`). Each
 * issue is given away once, to the first of `failures`.
 */
function adopt(failures, homes, now) {
    const free = [...homes.values()].flatMap(({ main }) => (main && main.record.fingerprint !== decide_storm/* STORM */.Qm ? [main] : []));
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

// EXTERNAL MODULE: ./packages/core/build/decide/record.js + 1 modules
var record = __webpack_require__(89579);
;// CONCATENATED MODULE: ./packages/core/build/decide/track.js







/**
 * The issue protocol of E.2: one issue for each fingerprint, a row for each occurrence, at most `maxIssues` new ones, the
 * most important first, the rest in one overflow issue, one incident issue for a storm, nothing for failures of the CI's
 * platform. Nothing is changed when nothing is new; applied to what it decided before, it decides nothing.
 */
function decideIssues(facts) {
    const { tracked, overflow, limits, now } = facts;
    const scan = { greens: (0,looks/* greensOf */.q4)(facts), needed: limits.greens, since: facts.since, nextSince: facts.nextSince };
    const found = (0,decide_known/* newOf */.WA)(facts.found, { records: tracked.map(({ record }) => record), overflow: overflow?.record })
        .filter(({ platform }) => !platform)
        .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    const homes = homesOf(tracked, now, limits.reopenDays);
    const adopted = adopt(found, homes, now);
    const homeOf = ({ fingerprint }) => homes.get(fingerprint)?.main ?? adopted.get(fingerprint);
    const incident = homes.get(decide_storm/* STORM */.Qm)?.main;
    const storm = (0,decide_storm/* findStorm */.f2)({
        failures: found.filter((one) => homeOf(one)?.state !== 'open'),
        builds: facts.builds,
        ongoing: incident?.state === 'open' ? incident.record.history?.lastAt : undefined,
    });
    const rest = found.filter((one) => !storm?.members.includes(one));
    const byIssue = new Map(rest.map((one) => [homeOf(one)?.number, one]));
    const mains = [...homes.values()].flatMap(({ main }) => (main && main !== incident ? [main] : []));
    const updates = mains
        .flatMap((main) => (0,decide_changes/* updateOf */.xe)(main, byIssue.get(main.number), scan))
        .toSorted((a, b) => Number(a.distinct !== undefined) - Number(b.distinct !== undefined));
    const candidates = rest
        .filter((one) => !homeOf(one))
        .map((one) => (0,decide_changes/* candidateOf */.RH)(one, homes.get(one.fingerprint)?.predecessors ?? [], overflow, scan))
        .toSorted(byImportance(facts.defaultBranches));
    const opened = candidates.slice(0, limits.maxIssues);
    const left = candidates.slice(limits.maxIssues).map(({ distinct }) => distinct);
    const housed = new Set([
        ...mains.map(({ record }) => record.fingerprint),
        ...opened.map(({ distinct }) => distinct.fingerprint),
    ]);
    const overflowed = (0,decide_changes/* overflowChanges */.M5)(overflow, left, housed, { now, days: limits.reopenDays });
    const states = new Map([
        ...(storm?.members ?? []).map((one) => [one.fingerprint, (0,record/* remember */.kY)(undefined, one, scan).judged.state]),
        ...updates.map(({ record }) => [record.fingerprint, record.history.state]),
        ...candidates.map(({ distinct, state }) => [distinct.fingerprint, state]),
    ]);
    const changes = [
        ...[...homes.values()].flatMap(({ main, duplicates }) => duplicates.map((tracked) => ({ kind: 'duplicate', tracked, of: main }))),
        // Before anything that makes one of its failures a known one: the storm would be smaller the next time.
        ...(0,decide_changes/* stormChanges */.Bv)(incident, storm, now),
        // Green jobs of a failed run are seen once: what they say is written before an issue makes that run a known one.
        ...updates,
        ...overflowed.before,
        ...opened.map(({ change }) => change),
        ...overflowed.after,
    ];
    return { changes, storm, left, states };
}

// EXTERNAL MODULE: ./packages/core/build/domain/repo.js
var domain_repo = __webpack_require__(94395);
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
    const repo = address === undefined ? byName(path.split('/').at(-1) ?? '', allowed) : byAddress(address, allowed);
    return repo && { repo, from, to, how: `submodule ${path}` };
}
/** `https://github.com/owner/name.git`, `git@github.com:owner/name`, `../name.git`. */
function byAddress(address, allowed) {
    const [name = '', owner = ''] = address
        .replace(/\.git\/?$/, '')
        .split(/[/:]/)
        .toReversed();
    const named = (0,domain_repo/* parseRepo */.E3)(`${owner}/${name}`);
    return owner === '..' || !named ? byName(name, allowed) : allowed.find((repo) => (0,domain_repo/* sameRepo */.Zj)(repo, named));
}
/** The only allowed repository of that name. */
function byName(name, allowed) {
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
            ? byName(called, allowed)
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

// EXTERNAL MODULE: ./packages/core/build/text/markdown.js
var markdown = __webpack_require__(33567);
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

// EXTERNAL MODULE: ./packages/core/build/errors.js
var errors = __webpack_require__(807);
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
    const found = (0,decide_changes/* isOwn */.NP)(change) ? refined.get(change.record.fingerprint) : undefined;
    if (!(0,decide_changes/* isOwn */.NP)(change) || !found)
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
    if (!(0,decide_changes/* isOwn */.NP)(change) || (change.kind === 'update' && change.why !== 'reopened'))
        return change;
    const examined = found.find(({ fingerprint }) => fingerprint === change.record.fingerprint);
    if (!examined)
        return change;
    const origin = await readOrigin(deps, started, scan, examined);
    return withRecord(change, (record) => ({ ...record, origin }));
}, { concurrency: 2 });

// EXTERNAL MODULE: ./packages/core/build/jobs/detect-apply.js + 1 modules
var detect_apply = __webpack_require__(56938);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./packages/core/build/decide/evidence.js
var evidence = __webpack_require__(29402);
// EXTERNAL MODULE: ./packages/core/build/domain/failure.js
var domain_failure = __webpack_require__(71621);
// EXTERNAL MODULE: ./packages/core/build/domain/report.js
var report = __webpack_require__(14077);
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
const MOST_LISTED = 30;
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
                    budget: shareOf(deps.settings.budget, soFar.spent, failures.length - index),
                });
                soFar.spent = (0,report/* addSpent */.uG)(soFar.spent, result.spent);
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
    const listed = open.slice(0, MOST_LISTED).map(({ number, record }) => `#${number} [${record.class}] ${record.title}`);
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
function shareOf(budget, spent, left) {
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

// EXTERNAL MODULE: ./packages/core/build/decide/triage.js
var triage = __webpack_require__(57723);
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
var excerpt = __webpack_require__(3003);
// EXTERNAL MODULE: ./packages/core/build/logs/fingerprint.js
var fingerprint = __webpack_require__(44408);
// EXTERNAL MODULE: ./packages/core/build/logs/title.js
var title = __webpack_require__(26394);
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

// EXTERNAL MODULE: ./packages/core/build/text/json.js
var json = __webpack_require__(55012);
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
    return { kind: 'log', chunks: joined(texts) };
}
async function* joined(texts) {
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

// EXTERNAL MODULE: ./packages/core/build/text/words.js
var words = __webpack_require__(7673);
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
        progress(`${(0,domain_repo/* fullName */.fq)(repo.repo)}: ${(0,words/* count */.U9)(watched.builds.length, 'run')} (${listed} of ${(0,words/* count */.U9)(repos.length, 'repository')}).`);
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
        occurrences: [...known.occurrences, ...one.occurrences].sort(decide_known/* oldestFirst */.sZ),
        flakyReported: known.flakyReported || one.flakyReported,
        platform: known.platform && one.platform,
        changes: shown.changes.length > 0 ? shown.changes : other.changes,
    });
}
/** Whatever was read first: a repeated scan must show the same. */
const saysMore = (one, known) => (one.logGone === undefined) === (known.logGone === undefined)
    ? (0,decide_known/* oldestFirst */.sZ)(one.occurrences.at(-1), known.occurrences.at(-1)) > 0
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
        title: (0,title/* titleOf */.G)({ verdict: judged, findings: all, anchors, excerpt: clean.excerpt, job: job.name }),
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
        const cut = await (0,excerpt/* excerpt */.K)(log.chunks, {
            failedSteps: job.steps.filter((step) => (0,triage/* isFailed */.Ix)(step.conclusion)),
            watch: versions.row,
            ...(green ? { green: green.log } : {}),
        });
        return { cut, changes: green ? changedVersions(green.versions, versions.end()) : [] };
    }
    // FT40: what GitHub shows beside the job is kept longer than its log.
    const cut = await (0,excerpt/* excerpt */.K)([(await source.annotations(job)).join('\n')], { failedSteps: [] });
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
    if (!(0,decide_changes/* isOwn */.NP)(change) || !asksForTriage(change) || triaged.has(number))
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
    const own = new Map(written.flatMap(({ change, number }) => ((0,decide_changes/* isOwn */.NP)(change) ? [[change.record.fingerprint, { change, number }]] : [])));
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

// EXTERNAL MODULE: ./packages/core/build/text/neutralize.js + 1 modules
var neutralize = __webpack_require__(94561);
// EXTERNAL MODULE: ./packages/core/build/decide/class-words.js
var class_words = __webpack_require__(69971);
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
const MOST_ROWS = 200;
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
        `${(0,words/* count */.U9)(facts.builds, 'build')} in ${(0,words/* count */.U9)(facts.repositories, 'repository')} between ${(0,words/* stamp */.iE)(facts.since)} and ${(0,words/* stamp */.iE)(facts.until)}: ${(0,words/* count */.U9)(facts.failedJobs, 'new failed job')}, ${(0,words/* count */.U9)(rows.filter(({ occurrences }) => occurrences > 0).length, 'distinct failure')}.${facts.dryRun ? ' **Dry run: no issue was written.**' : ''}`,
        ...(rows.length > 0 ? [failures(rows), chart(facts.failedAt)] : []),
        sentences('Left for the next run', facts.left),
        sentences('Warnings', facts.warnings),
    ];
    const text = sections.filter((section) => section !== '').join('\n\n');
    const issues = rows.flatMap(({ issue }) => (issue && URL.canParse(issue.url) ? [issue.url] : []));
    return (0,neutralize.neutralize)(redact(text), {
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
        .slice(0, MOST_ROWS)
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
    return rest > 0 ? `${shown}\n\n${(0,words/* count */.U9)(rest, 'more failure')} not shown here; the report file has all.` : shown;
}
/** Failed jobs of each day (UTC) as bars; days without one are shown too. Empty without a date. */
function chart(failedAt) {
    const days = failedAt.flatMap((at) => /^\d{4}-\d\d-\d\d/.exec(at) ?? []).toSorted();
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const shown = [];
    for (let at = Date.parse(last); at >= Date.parse(first) && shown.length < MOST_DAYS; at -= decide_moment/* DAY */.d_)
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
    return [(0,markdown/* heading */.R_)(3, title), ...shown, ...(rest > 0 ? [`- ${(0,words/* count */.U9)(rest, 'more line')}.`] : [])].join('\n');
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
    const stop = refused.find(detect_apply/* stopsAll */.D);
    const changed = soFar.applied.filter(({ result: how }) => how !== 'unchanged').length;
    const left = leftOf(result);
    const what = `${(0,words/* count */.U9)(scan.builds.length, 'build')}, ${(0,words/* count */.U9)(scan.failed.length, 'new failed job')}, ${(0,words/* count */.U9)(failures.length, 'distinct failure')}, ${(0,words/* count */.U9)(changed, 'write')}`;
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
    const jobs = (by) => `${(0,words/* count */.U9)(left[by], 'failed job')} could not be looked at`;
    const few = 'GitHub allows too few requests in this hour';
    return [
        {
            n: scan.left,
            reason: 'github-rate-limit',
            sentence: `${(0,words/* count */.U9)(scan.left, 'run')} could not be looked into: ${few}.`,
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
        const own = changes.filter(decide_changes/* isOwn */.NP).find(({ record }) => record.fingerprint === fingerprint);
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

// EXTERNAL MODULE: ./packages/core/build/domain/issue.js
var issue = __webpack_require__(83776);
// EXTERNAL MODULE: ./packages/core/build/domain/tracked.js
var domain_tracked = __webpack_require__(55785);
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
        const overflow = marker.kind === 'overflow' && believed ? domain_tracked/* overflowSchema */._.safeParse(marker.data) : undefined;
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
var jobs_report = __webpack_require__(4905);
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
        (0,issue_text/* checkIssueTemplate */.k9)(input.template);
    // Read: what earlier scans left, what failed since, and why by its logs.
    const started = await (0,start/* startScan */.yF)(deps);
    if ((0,start/* isDenial */.c6)(started))
        return (0,jobs_report/* deniedReport */.mG)('detect-failures', started);
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
    const written = await (0,detect_apply/* writeIssues */.G)({ deps, ready, input, changes, probes, soFar });
    return scanReport(deps, { ready, window, scan, examined, decided, changes, asked, written, soFar });
}
function windowOf({ host }, { lookbackHours }) {
    const now = host.clock.now();
    return { since: new Date(now - lookbackHours * decide_moment/* HOUR */.dp).toISOString(), until: new Date(now).toISOString() };
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
        nextSince: new Date(Date.parse(since) + (lookbackHours * decide_moment/* HOUR */.dp) / 2).toISOString(),
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
