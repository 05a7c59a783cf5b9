import type { Author, Permission } from '../domain/issue.ts';
import type { Background, Pull } from '../domain/pull.ts';
import { repoKey } from '../domain/repo.ts';
import { GithubError, isUnanswered } from '../errors.ts';
import { type IssueEvent, listComments, listIssueEvents } from './issues.ts';
import { PAGE } from './pages.ts';
import { askPermission } from './permissions.ts';
import type { PullReader } from './pull-reader.ts';
import { listReviews } from './pulls.ts';
import { absent } from './repos.ts';
import { at } from './shapes.ts';

/** What a rule asks beside the pull request itself: labels that select it, and teams as `organisation/team`. */
export interface BackgroundWanted {
  labels: readonly string[];
  teams: readonly string[];
  /** Whether what people did is wanted: a rule may close it. */
  people: boolean;
}

/** A longer history is not read: then nobody knows who labelled last. */
const MOST_EVENTS = 1_000;

/** What people may do, by repository and login. */
export type Permissions = Map<string, Promise<Permission>>;

/**
 * Who stands behind a pull request: one request each for the author, the events of its labels, who put them on, the pushes to
 * its branch, and each member of a team. What the token may not see is unknown as the record says. What GitHub did not answer
 * throws `GithubError`: no sweep would ever see that it does now. `known` are permissions that are not asked for again; it
 * grows by those that were.
 */
export async function readBackground(
  reader: PullReader,
  pull: Pull,
  wanted: BackgroundWanted,
  known: Permissions = new Map(),
): Promise<Background> {
  const permission = (login: string): Promise<Permission> => {
    const key = `${repoKey(pull.repo)} ${login.toLowerCase()}`;
    const asked = known.get(key) ?? permissionOf(reader, pull, login);
    known.set(key, asked);
    // That it was not answered is nothing to remember.
    asked.catch(() => known.delete(key));
    return asked;
  };
  const { author } = pull;
  const events = once(() => orUndefined(reader, listIssueEvents(reader.github, pull.repo, pull.number, MOST_EVENTS)));
  const [authorPermission, labelledBy, pushers, teams, people] = await Promise.all([
    // A deleted account has the login of a living one.
    author.type === 'User' && author.id !== 0 ? permission(author.login) : undefined,
    labellers(wanted.labels, events, permission),
    pushersOf(reader, pull),
    membersOf(reader, pull, wanted.teams),
    wanted.people ? peopleOf(reader, pull, events) : undefined,
  ]);
  return { authorPermission, labelledBy, pushers, teams, people };
}

/** G9: who put each label on last. A label without such an event is left out: it is not known. */
async function labellers(
  labels: readonly string[],
  read: () => Promise<IssueEvent[] | undefined>,
  permission: (login: string) => Promise<Permission>,
): Promise<Background['labelledBy']> {
  if (labels.length === 0) return new Map();
  const events = await read();
  // They come oldest first, so of more than these the newest are not there.
  if (!events || events.length >= MOST_EVENTS) return new Map();
  const found = labels.map(async (label) => {
    const key = label.toLowerCase();
    const actor = events.findLast((one) => one.event === 'labeled' && one.label?.toLowerCase() === key)?.actor;
    if (!actor) return [];
    const bot = actor.type !== 'User';
    const allowed = bot || actor.id === 0 ? 'none' : await permission(actor.login);
    return [[key, { login: actor.login, permission: allowed, bot }] as const];
  });
  return new Map((await Promise.all(found)).flat());
}

const MOST_COMMENTS = 1_000;

/** M5: comments, labels, reopening … by people. Of more than are read, or of what cannot be read, the newest may be missing. */
async function peopleOf(
  reader: PullReader,
  pull: Pull,
  read: () => Promise<IssueEvent[] | undefined>,
): Promise<NonNullable<Background['people']>> {
  const comments = orUndefined(reader, listComments(reader.github, pull.repo, pull.number, MOST_COMMENTS));
  // Reviews that come with a pull request are those of people who may write.
  const reviews = orUndefined(reader, listReviews(reader.github, pull.repo, pull.number));
  const [events, said, reviewed] = await Promise.all([read(), comments, reviews]);
  const done: { who: Author; at: string; approved?: boolean }[] = [
    ...(events ?? []).map(({ actor, createdAt }) => ({ who: actor, at: createdAt })),
    ...(said ?? []).map(({ author, updatedAt }) => ({ who: author, at: updatedAt })),
    ...(reviewed?.items ?? []).map(({ author, submittedAt, state }) => ({
      ...{ who: author, at: submittedAt },
      approved: state === 'APPROVED',
    })),
  ];
  const cut =
    !events || events.length >= MOST_EVENTS || !said || said.length >= MOST_COMMENTS || !reviewed || reviewed.cut;
  const byPeople = done
    .filter(({ who }) => who.type === 'User')
    .map(({ who, at: moment, ...more }) => ({ login: who.login, at: moment, ...more }));
  return { items: byPeople.toSorted((a, b) => a.at.localeCompare(b.at)), cut };
}

/** Pushes since the branch was made, of the last hundred. Unknown also when the newest is not the one that we know of. */
async function pushersOf(reader: PullReader, pull: Pull): Promise<readonly string[] | undefined> {
  if (pull.fork) return undefined;
  const asked = { ...at(pull.repo), ref: `refs/heads/${pull.headBranch}`, per_page: PAGE, direction: 'desc' as const };
  const answer = await orUndefined(
    reader,
    reader.github.read(pull.repo).request('GET /repos/{owner}/{repo}/activity', asked),
  );
  const all = answer?.data ?? [];
  const made = all.findIndex(({ activity_type: type }) => type === 'branch_creation');
  const pushes = made < 0 ? all : all.slice(0, made + 1);
  if (pushes[0]?.after !== pull.headSha) return undefined;
  const logins = pushes.map(({ actor }) => actor?.login);
  return logins.some((login) => login === undefined) ? undefined : [...new Set(logins as string[])];
}

/** Who of those who approved is a member. A team of another answer than yes or no is left out: it is not known. */
async function membersOf(reader: PullReader, pull: Pull, teams: readonly string[]): Promise<Background['teams']> {
  const approvals = pull.reviews.items.filter(({ state, author }) => state === 'APPROVED' && author.type === 'User');
  const people = [...new Set(approvals.map(({ author }) => author.login))];
  const found = teams.map(async (team) => {
    const [org = '', slug = ''] = team.toLowerCase().split('/');
    const answers = await orUndefined(
      reader,
      Promise.all(people.map((login) => isMember(reader, pull, org, slug, login))),
    );
    return answers ? [[`${org}/${slug}`, people.filter((_, index) => answers[index])] as const] : [];
  });
  return new Map((await Promise.all(found)).flat());
}

async function isMember(reader: PullReader, pull: Pull, org: string, slug: string, login: string): Promise<boolean> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
  const answer = reader.github.read(pull.repo).request(route, { org, team_slug: slug, username: login });
  return (await absent(answer))?.state === 'active';
}

const permissionOf = async (reader: PullReader, { repo }: Pull, login: string): Promise<Permission> =>
  (await orUndefined(reader, askPermission(reader.github, repo, login))) ?? 'unknown';

async function orUndefined<T>(reader: PullReader, answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    reader.signal.throwIfAborted();
    if (!(error instanceof GithubError) || isUnanswered(error)) throw error;
    // What the token may not see, a person can give it.
    reader.log[error.kind === 'permission' ? 'notice' : 'debug'](`GitHub: ${error.message}`);
    return undefined;
  }
}

/** Read when it is first asked for, and once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= read();
    return made;
  };
}
