import { ahead, log } from '../kit/github/git.ts';
import type { GitHubTwin, RepoHandle, Write } from '../kit/github/index.ts';
import { HOME, READABLE, SELF } from './places.ts';
import { branchesOf, refsOf } from './snapshot.ts';
import type { FixLeft, MovedFile, MovedRef, OwnPull } from './state.ts';
import type { World } from './world.ts';

/** What stands in the repositories after a run of ai-create-fix, read from the twin's own store. */
export function leftByFix(
  world: Pick<World, 'github' | 'issue' | 'plan'> & { refs: ReadonlyMap<string, string> },
  writes: readonly Write[],
): Pick<FixLeft, 'refs' | 'pulls' | 'fixes' | 'comments' | 'others'> {
  const { github, issue, refs, plan } = world;
  const now = refsOf(github);
  const moved = [...new Set([...refs.keys(), ...now.keys()])].filter((key) => refs.get(key) !== now.get(key));
  const comments = github
    .repo(HOME)
    .comments(plan?.number ?? issue)
    .filter(({ user }) => user === SELF);
  const isFix = ({ body }: { body: string | null }): boolean => body?.includes('<!-- ai-devops:fix ') ?? false;
  const isOurs = ({ body }: { body: string | null }): boolean =>
    plan ? /<!-- ai-devops:(?:fix|plan|approved) /.test(body ?? '') : isFix({ body });
  return {
    refs: moved.map((key) => {
      const [repo = '', ref = ''] = key.split(' ');
      return movedRef(github.repo(repo), ref, refs.get(key), now.get(key));
    }),
    pulls: READABLE.flatMap((name) => ownPulls(github, github.repo(name), world, writes)),
    fixes: READABLE.flatMap((name) =>
      github
        .repo(name)
        .issues.filter((one) => one.pull && one.user === SELF && isFix(one))
        .map(({ number }) => `${github.url}/${name}/pull/${number}`),
    ),
    comments: comments.filter(isFix).map(({ id }) => id),
    others: comments.filter((one) => !isOurs(one)).map(({ id }) => id),
  };
}

function movedRef(repo: RepoHandle, ref: string, was: string | undefined, is: string | undefined): MovedRef {
  const { git } = repo.record;
  const main = repo.sha();
  const commits = is === undefined ? [] : ahead(git, main, is);
  const [first] = commits;
  const of = (sha: string | undefined) => (sha === undefined ? undefined : git.commits.get(sha)?.files);
  const [before, after] = [of(first?.parents[0]), of(is)];
  const look = (files: typeof before, path: string): MovedFile['was'] => {
    const file = files?.get(path);
    return file && { mode: file.mode, text: git.blobs.get(file.sha)?.toString('utf8') ?? '' };
  };
  const paths = first ? [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])] : [];
  const isChanged = (path: string): boolean => {
    const [a, b] = [before?.get(path), after?.get(path)];
    return a?.sha !== b?.sha || a?.mode !== b?.mode;
  };
  return {
    repo: repo.fullName,
    ref,
    was,
    is,
    mainline: new Set(log(git, main).map(({ sha }) => sha)),
    commits: commits.map(({ sha, parents, message, author }) => ({ sha, parents, message, by: author.login })),
    files: paths.filter(isChanged).map((path): MovedFile => ({ path, was: look(before, path), is: look(after, path) })),
  };
}

function ownPulls(
  github: GitHubTwin,
  repo: RepoHandle,
  { issue, plan }: Pick<World, 'issue' | 'plan'>,
  writes: readonly Write[],
): OwnPull[] {
  const name = repo.fullName;
  const files = repo.files();
  const owners = Object.entries(files).flatMap(([path, text]) =>
    /(?:^|\/)CODEOWNERS$/.test(path) ? [...text.matchAll(/@([\w./-]+)/g)].map(([, owner = '']) => owner) : [],
  );
  return repo.issues.flatMap(({ number, title, body, user, state, labels, assignees, pull }) =>
    pull &&
    user === SELF &&
    pull.headRepo === name &&
    (pull.head.startsWith(branchesOf(issue)) || pull.head === plan?.branch)
      ? [
          {
            ...{ repo: name, number, title, state, labels, assignees, owners },
            url: `${github.url}/${name}/pull/${number}`,
            body: body ?? '',
            draft: pull.draft,
            base: pull.base,
            head: pull.head,
            reviewers: [...pull.requestedReviewers, ...pull.requestedTeams],
            opened: writes.some((one) => one.kind === 'open-pull' && one.repo === name && one.number === number),
          },
        ]
      : [],
  );
}
