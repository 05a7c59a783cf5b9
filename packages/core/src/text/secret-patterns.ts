/**
 * E7: shapes of secrets that nobody told us of. Our own patterns always apply; the rules of secretlint come on top
 * where they were loaded. Every pattern is linear: it begins at a fixed word that its own tail cannot contain twice,
 * or behind a look-behind that lets one run of characters be tried once.
 */

import { findKeys } from './pem.ts';

export interface PatternHit {
  /** What was found, in kebab case. */
  name: string;
  start: number;
  end: number;
}

/** One source of hits over a text that was already freed of terminal sequences. */
export type SecretRule = (text: string) => PatternHit[];

const AFTER = '(?<![A-Za-z0-9_-])';
const token = (name: string, body: string): [string, RegExp] => [name, new RegExp(`${AFTER}(?:${body})`, 'dg')];

/** Name and pattern; when the pattern has a group, only the group is the secret. */
const SHAPES: [string, RegExp][] = [
  // Installation tokens have held a JWT since 2026 (ghs_APPID_JWT), hence dots and dashes.
  token('github-token', 'gh[pousr]_[A-Za-z0-9._-]{36,}'),
  token('github-token', 'github_pat_[A-Za-z0-9_]{22,}'),
  token('gitlab-token', 'gl(?:pat|cbt|rt|dt|ptt|soat)-[A-Za-z0-9_-]{20,}'),
  ['aws-key-id', /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA|AGPA|AIPA|ANPA|ANVA)[A-Z2-7]{16}(?![A-Za-z0-9])/dg],
  token('google-api-key', 'AIza[A-Za-z0-9_-]{35}'),
  token('google-oauth', '(?:ya29\\.|GOCSPX-)[A-Za-z0-9_-]{20,}'),
  token('jwt', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}'),
  token('slack-token', 'xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Za-z0-9-]{10,}'),
  ['slack-webhook', /hooks\.slack(?:-gov)?\.com\/((?:services|workflows|triggers)\/[A-Za-z0-9_/-]{20,200})/dg],
  ['discord-webhook', /discord(?:app)?\.com\/api\/webhooks\/(\d{10,25}\/[A-Za-z0-9_-]{40,200})/dg],
  ['teams-webhook', /\.webhook\.office\.com\/(webhookb2\/[A-Za-z0-9@/_-]{20,400})/dg],
  token('npm-token', 'npm_[A-Za-z0-9]{36,}'),
  ['npm-token', /_(?:authToken|auth|password)\s?=\s?"?((?![$"])[^\s"]{8,1000})/dg],
  token('pypi-token', 'pypi-[A-Za-z0-9_-]{50,}'),
  token('anthropic-key', 'sk-ant-[A-Za-z0-9_-]{20,}'),
  token('openai-key', 'sk-(?:proj-|svcacct-|admin-|or-v1-)?[A-Za-z0-9_]{20}[A-Za-z0-9_-]*'),
  token(
    'api-key',
    '(?:gsk_|xai-|hf_|r8_|nvapi-|pplx-|tvly-|dop_v1_|dckr_pat_|hvs\\.|shpat_|lin_api_|sntrys_|dapi|rubygems_|glsa_|fo1_)[A-Za-z0-9_-]{24,}',
  ),
  token('stripe-key', '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9]{24,}'),
  token('sendgrid-key', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}'),
  token('telegram-token', '\\d{8,10}:AA[A-Za-z0-9_-]{33}'),
  token('age-key', 'AGE-SECRET-KEY-1[A-Z0-9]{58}'),
  ['azure-key', /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,100}={0,2})/dg],
  ['azure-sas', /[?&]sig=([A-Za-z0-9%/+]{40,200}={0,2})/dg],
  [
    'authorization',
    /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token)\s{1,3}([A-Za-z0-9+/=._~-]{8,4000})/dgi,
  ],
  ['authorization', /(?<![A-Za-z])bearer\s{1,3}([A-Za-z0-9+/=._~-]{20,4000})/dgi],
];

/** `scheme://user:password@host`, the password alone. Variables, masks and placeholders are none. */
const LOGIN = /:\/\/[^\s/:@"'<>]{0,200}:([^\s/@"'<>]{3,300})@/dg;
const PLACEHOLDER = /^(?:\$\{?\{?[^{}]*\}?\}?|\*+|<.*|x+|password|passwd|pass|secret|token|\[redacted.*)$/i;

// A word of 12 or more with a digit and a letter, or of 8 or more behind `password`, on the right of `=` or `:`.
const ASSIGNED =
  /(pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|client[_-]?secret|credentials?)["']?\s{0,3}[:=]\s{0,3}["'`]?([A-Za-z0-9+/=_!@#%^&~-]{8,400})/dgi;

function groupHits(
  text: string,
  name: string,
  pattern: RegExp,
  group: number,
  accept: (match: RegExpExecArray) => boolean,
): PatternHit[] {
  const hits: PatternHit[] = [];
  for (const match of text.matchAll(pattern)) {
    const range = match.indices?.[group] ?? match.indices?.[0];
    if (range && accept(match)) hits.push({ name, start: range[0], end: range[1] });
  }
  return hits;
}

function isAssignedSecret(match: RegExpExecArray): boolean {
  const [all, word = '', value = ''] = match;
  // `config.password`, `getToken(`: code that names a value, not the value.
  if (/[A-Za-z0-9(.[{]/.test(match.input[match.index + all.length] ?? '')) return false;
  if (PLACEHOLDER.test(value) || !/[0-9]/.test(value) || !/[A-Za-z]/.test(value)) return false;
  return value.length >= (/^pass/i.test(word) ? 8 : 12);
}

/** The patterns that need no library. */
export const ownPatterns: SecretRule = (text) => [
  ...findKeys(text),
  ...SHAPES.flatMap(([name, pattern]) => groupHits(text, name, pattern, 1, () => true)),
  ...groupHits(text, 'password', LOGIN, 1, (match) => !PLACEHOLDER.test(match[1] ?? '')),
  ...groupHits(text, 'password', ASSIGNED, 2, isAssignedSecret),
];
