import { GithubError, messageOf } from '../errors.ts';

/** What the message needs to know of the request that failed. */
export interface FailureContext {
  options: { method: string; url: string; [key: string]: unknown };
  /** The input that holds the token which was used. */
  tokenInput: string;
}

interface Answered {
  status: number;
  headers: Record<string, string | number | undefined>;
  message: string;
}

/** Turns whatever a request threw into a `GithubError` with a sentence that says what to do. */
export function githubError(error: unknown, context: FailureContext): GithubError {
  if (error instanceof GithubError) return error;
  const answered = answerOf(error);
  const where = place(context.options);
  if (!answered) {
    // The guarded fetch refuses by throwing; the refusal is no outage and must keep its own words.
    const refusal = causeNamed(error, 'EgressError');
    if (refusal) return new GithubError('invalid', 0, refusal.message, { cause: error });
    const why = messageOf(error).slice(0, 200);
    return new GithubError('unavailable', 0, `GitHub did not answer ${where}: ${why}.`, { cause: error });
  }
  const { status } = answered;
  const said = answered.message.replace(/\s+/g, ' ').slice(0, 300);
  const fail = (kind: GithubError['kind'], message: string) => new GithubError(kind, status, message, { cause: error });
  if (limitOf(error))
    return fail('rate-limit', `GitHub's rate limit of \`${context.tokenInput}\` is reached (${where}).`);
  if (status >= 500) return fail('unavailable', `GitHub answered ${status} to ${where}.`);
  if (status === 401) {
    return fail(
      'auth',
      `GitHub does not accept \`${context.tokenInput}\` (401 for ${where}): it is wrong or has expired.`,
    );
  }
  if (status === 403) return forbidden(answered, context, fail, where, said);
  if (status === 404)
    return fail('not-found', `GitHub knows no ${where}, or \`${context.tokenInput}\` may not see it.`);
  if (status === 410 || status === 451) return fail('gone', `${where} is gone: ${said}`);
  if (status === 405 || status === 409 || status === 412) return fail('conflict', `GitHub refused ${where}: ${said}`);
  return fail('invalid', `GitHub refused ${where} (${status}): ${said}`);
}

function forbidden(
  answered: Answered,
  { options, tokenInput }: FailureContext,
  fail: (kind: GithubError['kind'], message: string) => GithubError,
  where: string,
  said: string,
): GithubError {
  if (/\b(?:locked|archived|blocked|disabled|empty)\b/i.test(said))
    return fail('invalid', `GitHub refused ${where}: ${said}`);
  if (answered.headers['x-github-sso']) {
    return fail('permission', `\`${tokenInput}\` is not authorised for the organisation's single sign-on (${where}).`);
  }
  // What belongs to an organisation no line of `permissions:` gives: a workflow's own token has none of it.
  if (/^\S+ (?:\/api\/v3)?\/orgs\//.test(where))
    return fail(
      'permission',
      `\`${tokenInput}\` may not ask ${where}: a workflow's own token has no permission of an organisation; ` +
        `pass the token of a GitHub App with the organisation permission ${orgPermission(answered.headers[ACCEPTED], options)}`,
    );
  const [lines = [], ...others] = permissions(answered.headers[ACCEPTED], options);
  const or = others.map((set) => `, or ${set.join(', ')}`).join('');
  return fail(
    'permission',
    `\`${tokenInput}\` lacks ${lines.map((line) => `\`${line}\``).join(' and ')} for ${where}; ` +
      `add to the job: permissions: ${lines.join(', ')}${or}`,
  );
}

const ACCEPTED = 'x-accepted-github-permissions';

/** As the settings of an App name it: `Members: read`. All that is asked of an organisation is about its teams. */
function orgPermission(header: unknown, { method }: FailureContext['options']): string {
  const [name, access] = /^(\w{1,40})=(read|write)\b/.exec(typeof header === 'string' ? header : '')?.slice(1) ?? [];
  const words = (name ?? 'members').replace(/^organization_/, '').replaceAll('_', ' ');
  return `*${words[0]?.toUpperCase()}${words.slice(1)}: ${access ?? (method.toUpperCase() === 'GET' ? 'read' : 'write')}*`;
}

/**
 * The sets that GitHub would accept, as lines of `permissions:` (sets are separated by `;`), or a guess from the address.
 * Of an issue the one does that it names first, of a pull request the other. FT07.
 */
function permissions(header: unknown, options: FailureContext['options']): string[][] {
  const sets = typeof header === 'string' ? header.split(';') : [];
  const named = sets.map((set) =>
    set
      .split(',')
      .map((pair) => pair.trim().split('='))
      .flatMap(([name, access]) => (name && access ? [`${name.replaceAll('_', '-')}: ${access}`] : [])),
  );
  const known = named.filter((set) => set.length > 0);
  if (known.length > 0) return known;
  // The last word that says what it is about: `commits/{ref}/check-runs` are checks.
  const area = options.url.split(/[/?]/).findLast((part) => Object.hasOwn(AREAS, part));
  const name = area === undefined ? 'contents' : AREAS[area]!;
  return [[`${name}: ${options.method.toUpperCase() === 'GET' ? 'read' : 'write'}`]];
}

const AREAS: Record<string, string> = {
  actions: 'actions',
  issues: 'issues',
  labels: 'issues',
  pulls: 'pull-requests',
  'check-runs': 'checks',
  'check-suites': 'checks',
  merge: 'contents',
  'merge-async': 'contents',
  statuses: 'statuses',
};

/** When a limit ends, if the error is one: `retryAfterMs` from now, `resetAt` wall time, or neither (60 s is asked). */
export function limitOf(error: unknown): { retryAfterMs?: number; resetAt?: number } | undefined {
  const answered = answerOf(error);
  if (!answered || (answered.status !== 403 && answered.status !== 429)) return undefined;
  const { headers, message } = answered;
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after))
    return { retryAfterMs: Math.max(0, after) * 1000 };
  if (String(headers['x-ratelimit-remaining'] ?? '') === '0')
    return { resetAt: Number(headers['x-ratelimit-reset']) * 1000 };
  if (answered.status === 429 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(message)) return {};
  return undefined;
}

/** The HTTP answer inside an octokit error; undefined when the connection failed before one came. */
function answerOf(error: unknown): Answered | undefined {
  const candidate = error as { status?: unknown; response?: { headers?: Answered['headers']; data?: unknown } };
  if (typeof candidate?.status !== 'number' || !candidate.response) return undefined;
  // Octokit's own message adds the `errors` of a 422; an HTML page says nothing that a person wants to read.
  const said = messageOf(error).replace(/ - https?:\/\/\S+$/, '');
  return {
    status: candidate.status,
    headers: candidate.response.headers ?? {},
    message: /^\s*</.test(said) ? '' : said,
  };
}

function causeNamed(error: unknown, name: string): Error | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at.name === name) return at;
  }
  return undefined;
}

/** `GET /repos/acme/app/issues/7`, without query: what a person recognises. */
function place(options: FailureContext['options']): string {
  const path = options.url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/\{\+?([a-z_]+)\}/g, (whole, name: string) => String(options[name] ?? whole));
  return `${options.method.toUpperCase()} ${path.slice(0, 200)}`;
}
