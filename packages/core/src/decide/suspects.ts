import type { Suspect } from '../domain/failure.ts';
import type { Distinct } from '../domain/tracked.ts';
import { inlineCode } from '../text/markdown.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { placePoint, placesOf } from './suspect-places.ts';

/** A commit of the range between the last green and the first red run, with what it changed. */
export interface ChangedCommit {
  /** owner/name: it may be another repository that moved in the range. */
  repo: string;
  sha: string;
  message: string;
  authorLogin: string;
  files: readonly { path: string; patch?: string | undefined }[];
  /** Pull requests that brought it, the merged one first, where they are known. */
  pulls?: readonly { number: number }[];
}

/** What speaks for a commit: a sentence, and how much it weighs. */
export interface Point {
  weight: number;
  why: string;
}

export interface SuspectFacts extends Pick<Distinct, 'verdict' | 'findings' | 'anchors' | 'excerpt' | 'occurrences'> {
  commits: readonly ChangedCommit[];
}

const MOST_SUSPECTS = 3;
/** One is named only with as many points that do not rest on each other. */
const POINTS_TO_NAME = 2;
const EVIDENCE_CHARS = 200;

/** Failures of these classes come from outside: no commit explains them. */
const OUTSIDE: readonly string[] = ['infra_runner', 'network_registry', 'timeout_cancelled'];
export const isFromOutside = ({ verdict }: Pick<Distinct, 'verdict'>): boolean => OUTSIDE.includes(verdict.class);

/**
 * Who did it (E.5): up to three commits with what speaks for each, the likeliest first. Weights: it touches the place of
 * the failure (3, its directory 2, its package 1), it changes what the class is about (3), it holds a word of the message
 * (2), it moves the dependency that the log names (2). Commits of documents or of white space alone are left out unless
 * they touch that very place. `named`: the first has two independent points and more than the second.
 */
export function scoreSuspects(facts: SuspectFacts): { suspects: Suspect[]; named: boolean } {
  if (isFromOutside(facts)) return { suspects: [], named: false };
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
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.points.length - a.points.length ||
        a.commit.repo.localeCompare(b.commit.repo) ||
        a.commit.sha.localeCompare(b.commit.sha),
    );
  const [first, second] = likely;
  const named = first !== undefined && first.points.length >= POINTS_TO_NAME && first.score > (second?.score ?? 0);
  return { suspects: likely.slice(0, MOST_SUSPECTS).map(suspectOf), named };
}

function suspectOf({ commit, points, score }: { commit: ChangedCommit; points: Point[]; score: number }): Suspect {
  const pull = commit.pulls?.[0]?.number;
  return {
    repo: commit.repo,
    sha: commit.sha,
    title: sanitizeLine(commit.message.split('\n')[0] ?? '', 120),
    ...(pull === undefined ? {} : { pull }),
    evidence: points.map(({ why }) => sanitizeLine(why, EVIDENCE_CHARS)),
    score,
  };
}

const said = ({ message, id, code }: Distinct['findings'][number]): string => [message, id, code].join('\n');

const DOCUMENT =
  /\.(?:md|mdx|rst|adoc|txt|png|jpe?g|gif|svg)$|(?:^|\/)(?:docs?|LICENSE|CODEOWNERS|\.gitignore)(?:\/|$)/i;
/** `requirements.txt` and its like are no documents. */
const MANIFEST = /(?:^|\/)(?:requirements[\w.-]*|constraints[\w.-]*|CMakeLists)\.txt$/i;

/** Whether a commit changes only documents, or only white space. */
function isIdle({ files }: ChangedCommit): boolean {
  if (files.length === 0) return false;
  return files.every(({ path, patch }) => (DOCUMENT.test(path) && !MANIFEST.test(path)) || isFormat(patch));
}

function isFormat(patch: string | undefined): boolean {
  if (!patch) return false;
  const side = (sign: string): string =>
    patch
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('')
      .replace(/\s+/g, '');
  return side('-') === side('+');
}

const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|go\.sum|go\.mod|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[\w.-]*\.txt|constraints[\w.-]*\.txt|pyproject\.toml|package\.json|Gemfile\.lock|composer\.lock|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml)$/;
const SETUP =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)\/.+\.ya?ml|(?:[\w.-]*\.)?Dockerfile(?:\.[\w-]+)?|Containerfile|docker-compose[\w.-]*\.ya?ml|Makefile|\.nvmrc|\.node-version|\.python-version|\.tool-versions|rust-toolchain(?:\.toml)?)$/;

/** Which files a class is about. */
const ABOUT: Partial<Record<string, readonly RegExp[]>> = {
  dependency_resolution: [LOCK],
  generated_drift: [LOCK],
  workflow_config: [SETUP],
  auth_permission: [SETUP],
  vcs_checkout: [SETUP, /(?:^|\/)\.gitmodules$/],
  resource_crash: [SETUP],
};

/** It changes a lock file, a workflow or an image, and that is what the class is about. */
function kindPoint({ files }: ChangedCommit, { verdict }: SuspectFacts): Point | undefined {
  const about = ABOUT[verdict.class] ?? [];
  const found = files.find(({ path }) => about.some((pattern) => pattern.test(path)));
  return (
    found && { weight: 3, why: `it changes ${inlineCode(found.path)}, and the class is ${inlineCode(verdict.class)}` }
  );
}

const IDENTIFIER = /[A-Za-z_$][\w$]{2,79}/g;
const MOST_SYMBOLS = 60;
/** Words that messages of tools and code both hold. */
const SAID_ANYWAY = new Set(
  `and are argument arguments array assert assertion assertionerror but bool boolean call called cannot case
  catch class const constructor declared default does else error errors exception exist expect expected export extends
  fail failed failure false file files final find for found from func function got has have import int interface invalid
  let line main message missing module name new nil none not null number object package panic parameter private
  property public received require return self static str string struct test tests that the this throw throws toBe
  toEqual true type typeerror undefined unexpected use used value var void was were when with`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** Names of code in the messages: quoted ones, and those that are spelled as only code is. */
function symbolsOf({ findings, anchors }: SuspectFacts): Set<string> {
  const messages = findings.length > 0 ? findings.map(({ message }) => message) : anchors.map(({ text }) => text);
  const symbols = new Set<string>();
  for (const message of messages.slice(0, 20)) {
    const quoted = (message.match(/['"`‘“]([^'"`’”\n]{3,100})['"`’”]/g) ?? []).flatMap(
      (one) => one.match(IDENTIFIER) ?? [],
    );
    const shaped = (message.match(IDENTIFIER) ?? []).filter((word) => /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]/.test(word));
    for (const word of [...quoted, ...shaped]) {
      if (symbols.size < MOST_SYMBOLS && word.length > 3 && !SAID_ANYWAY.has(word.toLowerCase())) symbols.add(word);
    }
  }
  return symbols;
}

/** A name of the message stands in a line that it adds or takes away. */
function symbolPoint({ files }: ChangedCommit, symbols: ReadonlySet<string>): Point | undefined {
  for (const { path, patch } of files) {
    for (const line of patch?.split('\n') ?? []) {
      if (!/^[-+]/.test(line)) continue;
      const symbol = line
        .slice(1, 1_000)
        .match(IDENTIFIER)
        ?.find((word) => symbols.has(word));
      if (symbol)
        return { weight: 2, why: `it changes ${inlineCode(symbol)} in ${inlineCode(path)}, which the message names` };
    }
  }
  return undefined;
}

/** `Bump lodash from 4.17.20 to 4.17.21`, `chore(deps): update dependency @types/node to v20`, `update module x/y to v1`. */
const BUMP =
  /\b(?:bump|update|upgrade)s?\s+(?:(?:dependency|module|crate|rust crate|image|docker tag|plugin)\s+)?(@?\w[\w./@-]{1,120})\s+(?:(?:docker tag|digest|action|requirement)\s+)?(?:from|to)\s+[~^<>=]{0,2}(?:v?\d|[0-9a-f]{7})/i;

/** Whether a text names a dependency: the whole name, in a path or with a version behind it as well. */
function isNamed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** A bot, or a person as a bot would, moved the very dependency that the log names. */
function bumpPoint({ message, authorLogin }: ChangedCommit, log: string): Point | undefined {
  const name = BUMP.exec((message.split('\n')[0] ?? '').slice(0, 300))?.[1];
  if (!name || !isNamed(name.toLowerCase(), log)) return undefined;
  const who = authorLogin.endsWith('[bot]') ? 'a bot moves' : 'it moves';
  return { weight: 2, why: `${who} ${inlineCode(name)} to another version, which the log names` };
}
