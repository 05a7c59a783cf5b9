import { type BaseTree, judgeFiles, judgePath, type Objection } from '../decide/limits.ts';
import { newLines } from '../decide/patch.ts';
import type { FileChange, PathLimits, PullText } from '../domain/fix.ts';
import {
  type AllowedRepo,
  fullName,
  lessVisible,
  parseRepo,
  type RepoRef,
  repoKey,
  type Scope,
  sameRepo,
} from '../domain/repo.ts';
import { ToolError } from '../errors.ts';
import type { Github } from '../github/client.ts';
import { type Base, type BaseFile, openBase } from './staging-base.ts';

/** A repository that may be written to, and the branch that the host would make there (W3). */
export interface Target {
  repo: AllowedRepo;
  /** Name of the default branch: what the pin is the head of. */
  base: string;
  branch: string;
}

export interface StagingSettings {
  github: Github;
  scope: Scope;
  /** The first is the one that is meant when none is named; others only if the inputs say so. */
  targets: readonly Target[];
  limits: PathLimits;
  /** The issue that asked, the only one that may be linked or answered. */
  issue: { repo: RepoRef; number: number };
  /** O2, E7: the name of a secret, or of what looks like one, in a text about to be staged. Throws AlertError for the value of one. */
  findSecret(text: string): string | undefined;
}

/** What is staged for one repository. */
export interface StagedPart {
  target: Target;
  /** By path. */
  files: FileChange[];
  pull: PullText | undefined;
}

/** A file that is staged, in one word. */
export interface StagedFile {
  path: string;
  kind: 'added' | 'changed' | 'deleted';
}

/** What an intent came to: whether anything is different now, and what stands at the path. */
export interface Staged {
  changed: boolean;
  before: string | null;
  after: string | null;
}

/** Characters of one file of a change, as a plan can carry it (domain/fix.ts). */
const FILE_CHARS = 262_144;
/** B1: intents on files in one run, refused ones too. */
export const FILE_INTENTS = 60;
/** What a reader of ours puts in the place of a secret: in a file it would be damage. */
const PLACEHOLDER = '[redacted:';

/**
 * What a model wants changed, and nothing but that: a virtual tree over the pinned base of each repository. Every intent
 * is judged before it is staged, and one that is refused leaves no trace. It writes nothing.
 */
export interface Staging {
  /** Repositories with at least one real change, in the order in which they were opened. */
  parts(): StagedPart[];
  /** What is to stand in the host's one comment on the issue. */
  note(): string | undefined;
  /** Whether merging closes the issue. */
  closes(): boolean;
  /** What is staged at a path: text, or null for deleted; undefined when nothing is. */
  read(repo: RepoRef, path: string): { text: string | null } | undefined;
  /** Every staged file of a repository, by path. */
  staged(repo: RepoRef): StagedFile[];
  /** Objections to the whole, for the last look before publishing. */
  judge(): Objection[];

  readonly issue: StagingSettings['issue'];
  /** The repository that an intent means. Throws ToolError: W2 for one that may not be written to, W3 for a branch that is not the host's. */
  target(named: { repository?: string | undefined; branch?: string | undefined }): Target;
  /** Opens the change set of a repository; whether it was not open yet. */
  open(target: Target): boolean;
  /** Refuses texts that hold a secret (O2), without repeating it. */
  refuseSecrets(...texts: (string | undefined)[]): void;
  /**
   * Puts at a path what `make` makes of what stands there (null: no file, and what it returns as null is deleted).
   * Throws ToolError, with the control that refused: W4, W5, W6, O2, B1, or without one what `make` throws.
   */
  change(target: Target, path: string, make: (standing: BaseFile) => string | null): Promise<Staged>;
  /** Sets the text of the repository's one pull request; what stood before it. */
  setPull(target: Target, pull: PullText): PullText | undefined;
  /** Sets whether merging closes the issue; whether that is new. */
  setCloses(closes: boolean): boolean;
  /** Sets the note; false when it stands already. B1 for a second one (AM39). */
  setNote(text: string): boolean;
}

interface Part {
  target: Target;
  files: Map<string, FileChange>;
  /** Known as soon as there are files. */
  tree?: BaseTree;
  pull?: PullText;
}

export function openStaging({ github, scope, targets, limits, issue, findSecret }: StagingSettings): Staging {
  const bases = new Map<string, Promise<Base>>();
  const parts = new Map<string, Part>();
  let note: string | undefined;
  let closes = false;
  let intents = 0;

  const keyOf = ({ repo }: Target): string => repoKey(repo.repo);
  const partOf = (target: Target): Part => {
    const part = parts.get(keyOf(target)) ?? { target, files: new Map() };
    parts.set(keyOf(target), part);
    return part;
  };
  const filesOf = (repo: RepoRef): ReadonlyMap<string, FileChange> => parts.get(repoKey(repo))?.files ?? new Map();
  const baseOf = (target: Target): Promise<Base> => {
    const key = keyOf(target);
    const base = bases.get(key) ?? openBase(github, target);
    bases.set(key, base);
    // GitHub may answer the next time.
    base.catch(() => bases.delete(key));
    return base;
  };

  const refuseSecrets: Staging['refuseSecrets'] = (...texts) => {
    for (const text of texts) {
      const name = text === undefined ? undefined : findSecret(text);
      if (name === undefined) continue;
      throw new ToolError(`The text holds what looks like a secret (${name}): leave it out. Nothing was staged.`, {
        rule: 'O2',
      });
    }
  };

  return {
    issue,
    refuseSecrets,
    note: () => note,
    closes: () => closes,
    parts: () =>
      [...parts.values()]
        .filter(({ files }) => files.size > 0)
        .map(({ target, files, pull }) => ({ target, files: byPath([...files.values()]), pull })),
    read(repo, path) {
      const file = filesOf(repo).get(path);
      return file && { text: file.after };
    },
    staged: (repo) =>
      byPath([...filesOf(repo).values()]).map(({ path, before, after }) => ({
        path,
        kind: before === null ? 'added' : after === null ? 'deleted' : 'changed',
      })),
    judge: () =>
      [...parts.values()].flatMap(({ files, tree }) =>
        tree ? judgeFiles(byPath([...files.values()]), tree, limits) : [],
      ),

    target({ repository, branch }) {
      const repo = repository === undefined ? targets[0]?.repo.repo : parseRepo(repository);
      const target = repo && targets.find((one) => sameRepo(one.repo.repo, repo));
      if (!target) {
        const names = targets.map((one) => fullName(one.repo.repo)).join(', ');
        throw new ToolError(`This run may not write to that repository. It may write to: ${names}.`, { rule: 'W2' });
      }
      const hidden = scope.repos.find((one) => lessVisible(one, target.repo));
      if (hidden) {
        const why = `${fullName(target.repo.repo)} is ${target.repo.visibility} and this run reads ${fullName(hidden.repo)}, which is ${hidden.visibility}`;
        throw new ToolError(`${why}: nothing is written there. Answer that a person must make the change.`, {
          rule: 'W2',
        });
      }
      if (branch !== undefined && branch !== target.branch)
        throw new ToolError(`Leave out \`branch\`: the host names it, ${target.branch}.`, { rule: 'W3' });
      return target;
    },

    open(target) {
      const known = parts.has(keyOf(target));
      partOf(target);
      return !known;
    },

    async change(target, path, make) {
      if (++intents > FILE_INTENTS)
        throw new ToolError(
          `All ${FILE_INTENTS} changes of files of this run are used up. Call create_pull_request if it is missing, then answer.`,
          { rule: 'B1' },
        );
      refuseSecrets(path);
      const base = await baseOf(target);
      refuse([judgePath(path, base.tree, limits)]);
      const original = await base.file(path);
      // From here to the end nothing waits, so that no other intent comes in between.
      const files = filesOf(target.repo.repo);
      const standing = files.get(path)?.after;
      const before = standing === undefined ? original.text : standing;
      const after = make({ text: before, mode: original.mode });
      if (after === before) return { changed: false, before, after };
      const rest = [...files.values()].filter((one) => one.path !== path);
      if (after !== null) {
        refuseText(path, after, original.text ?? '');
        refuseSecrets(newLines(original.text ?? '', after).join('\n'));
      }
      const file = { path, before: original.text, after, mode: original.mode };
      const staged = after === original.text ? rest : [...rest, file];
      refuse(judgeFiles(byPath(staged), base.tree, limits));
      const part = partOf(target);
      part.tree = base.tree;
      part.files = new Map(staged.map((one) => [one.path, one]));
      return { changed: true, before, after };
    },

    setPull(target, pull) {
      const part = partOf(target);
      const before = part.pull;
      part.pull = pull;
      return before;
    },
    setCloses(wanted) {
      const changed = wanted !== closes;
      closes = wanted;
      return changed;
    },
    setNote(text) {
      if (note === text) return false;
      if (note !== undefined)
        throw new ToolError('There is one comment in a run, and it is staged already.', { rule: 'B1' });
      note = text;
      return true;
    },
  };
}

/** At most three objections; the rule is the first one's. */
function refuse(found: readonly (Objection | undefined)[]): void {
  const objections = found.filter((one) => one !== undefined);
  const [first] = objections;
  if (!first) return;
  const why = objections
    .slice(0, 3)
    .map((one) => (one.path === '' ? one.why : `${JSON.stringify(one.path.slice(0, 120))}: ${one.why}`));
  throw new ToolError(`${why.join(' ')} Nothing was staged.`, { rule: first.rule });
}

function refuseText(path: string, after: string, original: string): void {
  const name = JSON.stringify(path);
  if (after.length > FILE_CHARS)
    throw new ToolError(`${name} would have ${after.length} characters; at most ${FILE_CHARS} can be changed.`, {
      rule: 'W6',
    });
  if (after.split(PLACEHOLDER).length > original.split(PLACEHOLDER).length)
    throw new ToolError(
      `The text for ${name} holds "${PLACEHOLDER}", which stands for something that you were not shown: change the lines around it by \`edits\`.`,
      { rule: 'O2' },
    );
}

// By code unit, as git sorts.
const byPath = (files: readonly FileChange[]): FileChange[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
