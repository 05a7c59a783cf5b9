import { isTrustedWriter } from '../../decide/access.ts';
import { OUR_LABEL } from '../../decide/labels.ts';
import type { Memory } from '../../decide/seen-before.ts';
import { type Candidate, type Similar, similarIssues } from '../../decide/similar.ts';
import { type Failure, failureSchema } from '../../domain/failure.ts';
import type { Author, Comment, Issue, Permission } from '../../domain/issue.ts';
import { allowed, fullName, isBefore, parseRepo, repoKey, type Scope } from '../../domain/repo.ts';
import type { Run } from '../../domain/run.ts';
import { type TriageRecord, triageRecordSchema } from '../../domain/triage.ts';
import { UserError } from '../../errors.ts';
import { listComments, listIssues } from '../../github/issues.ts';
import { readPermission } from '../../github/permissions.ts';
import { parseRunUrl } from '../../github/runs.ts';
import { COMMENTS_LOOKED_AT } from '../../text/marker.ts';
import { readAskedIssue } from '../asked-issue.ts';
import type { Deps } from '../deps.ts';
import { markedTexts, newestMarker } from '../marked-texts.ts';
import type { Started } from '../start.ts';
import { readHistory, remember } from './history.ts';
import { fromRecord, type Looked, latestRun, lookAtRun, type RunUrl, withoutSecrets } from './run.ts';

/** Everything that is known of the failure before the model is asked. */
export interface TriageFacts extends Looked {
  issue: Issue;
  /** All from before the request, oldest first. */
  comments: Comment[];
  /** What the command's comment says beyond the command. */
  request: string;
  /** What the authors of these texts may do here, by login (G8); somebody who is not in it is a bot or gone. */
  permissions: ReadonlyMap<string, Permission>;
  /** Issues that may be about the same, the likest first. */
  similar: Similar[];
  /** Earlier failures that may be the same, here and in the other repositories, and fixes of it that did not hold. */
  memory: Memory;
  /** The triage that stands on the issue already, and where. */
  previous: (TriageRecord & { url: string }) | undefined;
  /** The scope with the failing repository pinned at the failing run's head. */
  scope: Scope;
}

/** Comments that the model is shown at once; the tool `get_issue` gives more. */
export const COMMENTS_SHOWN = 10;
/** Issues that are looked at for similar ones, newest first. */
const MOST_CANDIDATES = 50;

/** Reads the issue, its failure record, the failed run with its jobs and logs, and what is similar to it. */
export async function readFailure(deps: Deps, started: Started, input: { runUrl?: string }): Promise<TriageFacts> {
  const { github, settings } = deps;
  const { home } = settings;
  const named = namedRun(deps, started.scope, input.runUrl);
  const [issue, comments, labelled] = await Promise.all([
    readAskedIssue(deps, started),
    listComments(github, home, started.number, COMMENTS_LOOKED_AT),
    listIssues(github, home, { labels: [OUR_LABEL], state: 'all', sort: 'created', limit: MOST_CANDIDATES }),
  ]);
  const frozen = started.frozen ? { ...issue, title: started.frozen.title, body: started.frozen.body } : issue;
  const before = comments.filter(({ updatedAt }) => isBefore(updatedAt, started.scope));
  const shown = before.slice(-COMMENTS_SHOWN).map(({ author }) => author);
  const permissions = await permissionsOf(deps, started, [frozen.author, ...shown]);
  const trusted = (author: Author) => isTrustedWriter(author, started.self, settings.trustedBots);
  const texts = await markedTexts(
    deps,
    [issue, ...comments].filter(({ author }) => trusted(author)),
    trusted,
  );
  const record = newestMarker(texts, 'failure', failureSchema);
  const previous = newestMarker(texts, 'triage', triageRecordSchema);
  const mayLink = trusted(frozen.author) || mayWrite(permissions.get(frozen.author.login));
  const chosen = chooseRun(deps, started.scope, frozen, record, mayLink);
  const target = chosen ?? named;
  const { redact } = await deps.redactor();
  const [seen, pasts] = await Promise.all([
    target ? lookAtRun(deps, target, record) : fromRecord(record),
    readHistory(deps, started),
  ]);
  const looked = withoutSecrets(seen, redact);
  if (named && !chosen && !looked.run)
    throw new UserError(
      `\`run-url\`: ${fullName(named.repo)} has no run ${named.runId} any more, or its token may not see it.`,
    );
  if (!record && !looked.run && frozen.body.trim() === '' && before.length === 0)
    throw new UserError(
      `Issue #${issue.number} says nothing that could be triaged: it has no failure record, no text and no link to a run that is still there. Give \`run-url\`.`,
    );
  const candidates = labelled
    .filter((one) => one.number !== issue.number && !one.isPull && isBefore(one.updatedAt, started.scope))
    .map((one) => ({ ...one, ...(trusted(one.author) ? fingerprintsIn(one) : NO_FINGERPRINTS) }));
  return {
    ...looked,
    issue: frozen,
    comments: before,
    request: started.request,
    permissions,
    similar: similarIssues(frozen, looked.failure, candidates),
    memory: await remember(deps, started, pasts, { issue: frozen, failure: looked.failure }),
    previous,
    scope: pinTo(started.scope, looked.run),
  };
}

/** The fingerprints that stand in an issue's own text. They only order what is shown, so nobody asks who edited it. */
function fingerprintsIn(issue: Issue): Pick<Candidate, 'fingerprint' | 'loose'> {
  const record = newestMarker([issue], 'failure', failureSchema);
  const fingerprint = record?.fingerprint ?? newestMarker([issue], 'triage', triageRecordSchema)?.fingerprint;
  return { fingerprint, loose: record?.loose };
}
const NO_FINGERPRINTS = { fingerprint: undefined, loose: undefined };

/** The run of the input `run-url`. Bad input is told even when something better than the input is found later. */
function namedRun(deps: Deps, scope: Scope, runUrl: string | undefined): RunUrl | undefined {
  if (runUrl === undefined) return undefined;
  const { server } = deps.settings.urls;
  const named = parseRunUrl(runUrl, server);
  if (!named)
    throw new UserError(`\`run-url\` is no link to a workflow run: expected ${server}/OWNER/REPO/actions/runs/NUMBER.`);
  if (!allowed(scope, named.repo))
    throw new UserError(
      `\`run-url\` names a run of ${fullName(named.repo)}, which \`repositories\` does not list (or which was left out as less visible).`,
    );
  return named;
}

/** The failed run of the failure record, else the first that the issue links, if its author may link. */
function chooseRun(
  deps: Deps,
  scope: Scope,
  issue: Issue,
  record: Failure | undefined,
  mayLink: boolean,
): RunUrl | undefined {
  const { log } = deps.host;
  const recorded = record && latestRun(record);
  if (recorded) {
    const repo = allowed(scope, parseRepo(recorded.repo) ?? { owner: '', name: '' })?.repo;
    if (repo) return { repo, runId: recorded.runId, attempt: recorded.attempt, jobId: recorded.jobId };
    log.warning(`The failure record names a run of ${recorded.repo}, which \`repositories\` does not list.`);
  }
  const links = issue.body.match(/https?:\/\/[^\s<>()"'`]+\/actions\/runs\/[^\s<>()"'`]+/g) ?? [];
  const linked = links.map((link) => parseRunUrl(link, deps.settings.urls.server)).find((found) => found !== undefined);
  if (!linked) return undefined;
  if (!mayLink) {
    log.warning(`The link to a run is left aside: ${issue.author.login}, who wrote it, has no write access.`);
    return undefined;
  }
  if (allowed(scope, linked.repo)) return linked;
  log.warning(
    `The issue links a run of ${fullName(linked.repo)}, which \`repositories\` does not list; the link is left aside.`,
  );
  return undefined;
}

const mayWrite = (permission: Permission | undefined): boolean => permission === 'admin' || permission === 'write';

/** What these people may do here; whoever asked has passed the gates already. Bots and ghosts have no entry. */
async function permissionsOf(
  deps: Deps,
  started: Started,
  authors: readonly Author[],
): Promise<Map<string, Permission>> {
  const asked = started.author;
  const people = new Map(authors.filter(({ type, id }) => type === 'User' && id !== 0).map((one) => [one.login, one]));
  return new Map(
    await Promise.all(
      [...people].map(
        async ([login, { id }]): Promise<[string, Permission]> => [
          login,
          id === asked?.id ? 'write' : await readPermission(deps.github, deps.settings.home, login),
        ],
      ),
    ),
  );
}

/** The failing repository is read at the failing run's commit; all others at their own pins (design: pins). */
function pinTo(scope: Scope, run: Run | undefined): Scope {
  if (!run) return scope;
  const key = repoKey(run.repo);
  const repos = scope.repos.map((candidate) =>
    repoKey(candidate.repo) === key ? { ...candidate, pin: run.sha } : candidate,
  );
  const heads = scope.repos.filter((candidate) => repoKey(candidate.repo) === key).map((candidate) => candidate.pin);
  return { ...scope, repos, shas: new Map([...scope.shas, [key, heads]]) };
}
