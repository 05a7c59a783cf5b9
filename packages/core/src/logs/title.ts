import type { FailureClass, Verdict } from '../domain/failure.ts';
import type { Finding } from '../domain/finding.ts';
import { speaksOf } from './classify.ts';
import { leading } from './fingerprint.ts';
import { namesOnly, saysNothing } from './generic.ts';
import { normalize, normalizeName } from './normalize.ts';
import { type Told, telling } from './telling.ts';

/** What a title is made from. */
export interface TitleFacts extends Told {
  verdict: Verdict;
  findings: readonly Finding[];
  /** Name of the job: the last resort. */
  job: string;
}

const TITLE_CHARS = 120;
const NAME_CHARS = 70;

/** What is said of a failure when its log says nothing. */
const IN_WORDS: Record<FailureClass, string> = {
  infra_runner: 'the runner failed',
  timeout_cancelled: 'timed out or was cancelled',
  resource_crash: 'crashed',
  network_registry: 'the network failed',
  auth_permission: 'a permission is missing',
  vcs_checkout: 'the checkout failed',
  policy_gate: 'a gate is not passed',
  generated_drift: 'generated files are out of date',
  dependency_resolution: 'dependencies cannot be resolved',
  lint_format: 'lint or format failed',
  compile_error: 'does not compile',
  test_failure: 'tests failed',
  workflow_config: 'the workflow is misconfigured',
  unknown: 'failed',
};

/**
 * One plain line of at most 120 characters that names what failed: `TestRetry (go-test): expected 3, got 2`. The same for
 * the same failure on another day and another machine: times, addresses and numbers that vary are left out. Not yet safe
 * as Markdown.
 */
export function titleOf(facts: TitleFacts): string {
  const { verdict, findings, job } = facts;
  const lines = telling(facts);
  const [first] = leading(verdict.class, findings).toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  const speaking = lines.filter((line) => speaksOf(verdict.class, line));
  // What a job said last before it was stopped is not what stopped it.
  const anchor = sayingOf(verdict.class === 'timeout_cancelled' ? speaking : [...speaking, ...lines]);
  const found = first && reported(first, findings, anchor);
  const own =
    verdict.class === 'network_registry' || verdict.class === 'infra_runner' ? anchor || found : found || anchor;
  const [name = ''] = job.split(' (');
  return cut(own || `${plain(name) || 'Job'}: ${IN_WORDS[verdict.class]}`, TITLE_CHARS);
}

function reported(first: Finding, findings: readonly Finding[], anchor: string): string {
  const { kind, tool, code, file } = first;
  const message = sayingOf(first.message.split('\n'));
  const place = file === undefined ? '' : plain(normalize(file));
  if (kind === 'compile' || kind === 'lint') {
    const head = [code ?? tool, place && `in ${place}`].filter(Boolean).join(' ');
    return [head, message].filter(Boolean).join(': ');
  }
  if (kind === 'test') {
    const names = new Set(
      findings.filter((one) => one.kind === 'test' && one.severity === 'error').map(({ id }) => id),
    );
    const name = first.id === undefined ? place : tail(plain(normalizeName(first.id)));
    const more = names.size > 1 ? ` and ${names.size - 1} more` : '';
    return [`${name} (${tool})${more}`.trim(), message || (namesOnly(anchor) ? '' : anchor)].filter(Boolean).join(': ');
  }
  const id = first.id === undefined || (code && kind !== 'dependency') ? '' : tail(plain(normalizeName(first.id)));
  const name = [code, id].filter(Boolean).join(' ');
  return [name ? `${name} (${tool})` : tool, message || anchor].filter(Boolean).join(': ');
}

/** The first line that says why; else the first that at least names something; else nothing. */
function sayingOf(lines: readonly string[]): string {
  const said = lines.map(normalize).filter((line) => line !== '' && !saysNothing(line));
  // What a colon announces stands in the excerpt.
  return plain(said.find((line) => !namesOnly(line)) ?? said[0] ?? '').replace(/:$/, '');
}

/** A normalised text for people: what was masked is an ellipsis, the number of a line is left out. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // A script that the runner wrote to a file of its own.
    .replace(/^TMP\S*: (?:line L: )?/, '')
    .replace(/:L\b|@VERSION\b|,? (?:on |at )?line L\b|\bline L: /g, '')
    .replace(/\b(?:TIME|DUR|PORT|(?:UUID|HEX|BLOB|ADDR|ID|VER)\d+)\b|(?<![\w'"])N(?![\w'"])/g, '…')
    .replace(/^(?:…[).:+|] ?)+/, '')
    .trim();

/** Findings that say why come first, then by what they are called: the order of the log makes no difference. */
const keyOf = ({ id, code, message }: Finding): string =>
  `${sayingOf(message.split('\n')) === '' ? 1 : 0} ${id ?? code ?? ''} ${message}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The end of a long name says more than its beginning. */
const tail = (name: string): string => (name.length <= NAME_CHARS ? name : `…${name.slice(1 - NAME_CHARS)}`);

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const word = room.lastIndexOf(' ');
  return `${(word > most / 2 ? room.slice(0, word) : room).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
