import type { GateFacts } from '../domain/decision.ts';
import { HEALTHS, type Health, SYNCS, worst } from '../domain/health.ts';
import type { Author } from '../domain/issue.ts';
import type { Check, Cut, Pull } from '../domain/pull.ts';
import { fullName } from '../domain/repo.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { isBot } from './bot-names.ts';
import { latestChecks } from './check-states.ts';
import { environmentOf } from './select.ts';

/** A key may begin as another one does: they are looked up whole (text/template.ts). */
export type Variable =
  | `pr.${'number' | 'title' | 'body' | 'url' | 'author' | 'labels' | 'milestone' | 'draft' | 'createdAt'}`
  | `pr.${'baseBranch' | 'headBranch' | 'headSha' | 'mergeable' | 'ciStatus' | 'checks' | 'reviews' | 'approvals'}`
  | `pr.${'changedFiles' | 'additions' | 'deletions' | 'files' | 'linkedIssues' | 'risk' | 'riskReasons'}`
  | `argocd.${'health' | 'sync'}`
  | `health.${'app' | 'status' | 'sync'}`
  | 'repository'
  | 'repository.fullName'
  | 'environment';

/** Entries of a list that are shown. */
const MOST = 100;

/**
 * What the variables of a rule stand for. What people wrote is not cleaned here, but each entry of a list is one line, so
 * that none can pass for two; of what could not be read the end of its list says so. Empty where there is nothing.
 */
export function valuesOf({ pull, risk, health }: GateFacts): Record<Variable, string> {
  const reviews = listOf(pull.reviews);
  const argocd = health.find(({ source }) => source === 'argocd');
  return {
    'pr.number': String(pull.number),
    'pr.title': pull.title,
    'pr.body': pull.body,
    'pr.url': pull.url,
    'pr.author': loginOf(pull.author),
    'pr.labels': [...pull.labels.items.map(oneLine), ...more(pull.labels)].join(', '),
    'pr.milestone': pull.milestone ?? '',
    'pr.draft': String(pull.draft),
    'pr.createdAt': pull.createdAt,
    'pr.baseBranch': pull.baseBranch,
    'pr.headBranch': pull.headBranch,
    'pr.headSha': pull.headSha,
    'pr.mergeable': { MERGEABLE: 'true', CONFLICTING: 'false', UNKNOWN: 'unknown' }[pull.mergeable],
    'pr.ciStatus': ciStatus(pull),
    'pr.checks': listOf(pull.checks ?? NOTHING)(latestChecks(pull.checks?.items ?? []), (check) => checkLine(check)),
    'pr.reviews': reviews(
      pull.reviews.items,
      ({ author, state, commit }) =>
        `${loginOf(author)}: ${state}${commit === pull.headSha ? '' : ' (of an older commit)'}`,
    ),
    'pr.approvals': pull.reviews.items
      .filter(({ author, state, commit }) => state === 'APPROVED' && commit === pull.headSha && !isBot(author))
      .map(({ author }) => loginOf(author))
      .join(', '),
    'pr.changedFiles': String(pull.changedFiles),
    'pr.additions': String(pull.additions),
    'pr.deletions': String(pull.deletions),
    'pr.files': listOf(pull.files)(
      pull.files.items,
      ({ path, previousPath, additions, deletions }) =>
        `${oneLine(path)}${previousPath ? ` (was ${oneLine(previousPath)})` : ''} +${additions} -${deletions}`,
    ),
    'pr.linkedIssues': pull.closes.join(', '),
    'pr.risk': risk?.level ?? 'unknown',
    'pr.riskReasons': (risk?.reasons ?? []).map((reason) => oneLine(reason)).join('\n'),
    'argocd.health': argocd?.health ?? 'Unknown',
    'argocd.sync': argocd?.sync ?? 'Unknown',
    'health.app': health.map(({ app }) => app).join(', '),
    'health.status': worst(HEALTHS, ofAll(health, 'health')) ?? 'Unknown',
    'health.sync': worst(SYNCS, ofAll(health, 'sync')) ?? 'Unknown',
    repository: pull.repo.name,
    'repository.fullName': fullName(pull.repo),
    environment: environmentOf(pull.labels.items),
  };
}

const ofAll = <K extends 'health' | 'sync'>(all: readonly Health[], key: K): Health[K][] => all.map((one) => one[key]);
const NOTHING: Cut<never> = { items: [], cut: false };
const oneLine = (text: string): string => sanitizeLine(text, 300);
const more = ({ cut }: Cut<unknown>): string[] => (cut ? ['… and more that could not be read'] : []);

/** A list of lines; what is too much, or was not read, is said at its end. */
const listOf =
  (source: Cut<unknown>) =>
  <T>(items: readonly T[], line: (item: T) => string): string => {
    const left = items.length - MOST;
    return [...items.slice(0, MOST).map(line), ...(left > 0 ? [`… and ${left} more`] : []), ...more(source)].join('\n');
  };

/** GitHub's logins hold nothing else, so a login can stand without a fence. */
function loginOf(author: Author): string {
  const login = author.login.replace(/[^A-Za-z0-9_[\]-]/g, '').slice(0, 100);
  return isBot(author) && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

const checkLine = ({ name, state, conclusion }: Check): string =>
  `${oneLine(name)}: ${state}${state === 'failed' && conclusion ? ` (${oneLine(conclusion)})` : ''}`;

function ciStatus({ checks, headSha }: Pull): 'SUCCESS' | 'FAILURE' | 'PENDING' | 'NONE' {
  const states = new Set(latestChecks(checks?.items ?? []).map(({ state }) => state));
  if (states.has('failed')) return 'FAILURE';
  // What could not be read, or is of another commit, may be anything.
  if (states.has('pending') || states.has('expected') || (checks && (checks.cut || checks.commit !== headSha))) {
    return 'PENDING';
  }
  return states.has('passed') ? 'SUCCESS' : 'NONE';
}
