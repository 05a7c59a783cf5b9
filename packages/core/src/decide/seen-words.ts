import type { MergedFix, Seen } from '../domain/history.ts';
import { fullName, parseRepo, type Scope, sameRepo } from '../domain/repo.ts';
import { heading, inlineCode } from '../text/markdown.ts';
import { neutralizeInline } from '../text/neutralize.ts';
import { allowed, mayLink } from '../text/risky.ts';
import { sentence, stamp } from '../text/words.ts';
import type { Memory, SeenBefore } from './seen-before.ts';

/** Why an earlier failure is shown. */
export const ALIKE_WORDS: Record<Seen['alike'], string> = {
  fingerprint: 'the same fingerprint',
  kind: 'the same tool, error code and kind of message, so perhaps the same cause',
  words: 'much the same words, so perhaps the same cause',
};

/** What the section says, and how it may say it. */
export interface SeenFacts {
  memory: Memory;
  scope: Scope;
  /** This GitHub's own address, for links. */
  server: string;
  /** URL prefixes that may stand as links. */
  allowLinks: readonly string[];
}

/** The section on what was seen before, with the evidence for it; empty when there was nothing. */
export function seenText(facts: SeenFacts): string {
  const { seen, unheld } = facts.memory;
  if (seen.length === 0 && unheld.length === 0) return '';
  const fixes = unheld.map((fix) => `- This very failure was fixed before. ${fixText(fix, facts)}`);
  return [heading(3, 'Seen before'), [...fixes, ...seen.map((one) => `- ${oneText(one, facts)}`)].join('\n')].join(
    '\n\n',
  );
}

function oneText({ issue, alike, lastAt, fix, rootCause, quote }: SeenBefore, facts: SeenFacts): string {
  const { allowLinks } = facts;
  const inline = (text: string, maxChars: number) => neutralizeInline(text, { allowLinks, maxChars });
  return [
    `${link('issues', issue, facts)}: ${ALIKE_WORDS[alike]}${lastAt ? `, last seen ${stamp(lastAt)}` : ''}.`,
    fix ? fixText(fix, facts) : '',
    quote ? `Its log: ${inlineCode(quote.slice(0, 300))}.` : '',
    rootCause ? `Cause found then: ${sentence(inline(rootCause, 500))}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function fixText({ pull, mergedAt, cameBack }: MergedFix, facts: SeenFacts): string {
  const name = link('pull', pull, facts);
  return cameBack === undefined
    ? `Fixed by ${name}, merged ${stamp(mergedAt)}.`
    : `**The fix ${name}, merged ${stamp(mergedAt)}, did not hold: the same fingerprint came back ${stamp(cameBack)}.**`;
}

/** A link where it may stand; otherwise the name alone, for a link leaves a trace on what it names. */
function link(kind: 'issues' | 'pull', name: string, { scope, server, allowLinks }: SeenFacts): string {
  const label = inlineCode(isHome(name, scope) ? name.slice(name.lastIndexOf('#')) : name);
  const url = urlOf(kind, name, server);
  return url !== undefined && mayLink(url, allowed({ allowLinks })) ? `[${label}](${url})` : label;
}

/**
 * The addresses that the section may link: the issues and pull requests of the own repository that it names. Those of others
 * are named only: a link would leave a trace there.
 */
export function seenLinks({ memory: { seen, unheld }, scope, server }: Omit<SeenFacts, 'allowLinks'>): string[] {
  const own = (kind: 'issues' | 'pull', name: string | undefined) =>
    (name !== undefined && isHome(name, scope) && urlOf(kind, name, server)) || [];
  return [
    ...seen.flatMap(({ issue, fix }) => [own('issues', issue), own('pull', fix?.pull)].flat()),
    ...unheld.flatMap(({ pull }) => own('pull', pull)),
  ];
}

const isHome = (name: string, { home }: Scope): boolean => {
  const repo = parseRepo(name.slice(0, Math.max(0, name.lastIndexOf('#'))));
  return repo !== undefined && sameRepo(repo, home);
};

function urlOf(kind: 'issues' | 'pull', name: string, server: string): string | undefined {
  const [, full = '', number] = /^([^#]+)#(\d{1,10})$/.exec(name) ?? [];
  const repo = parseRepo(full);
  return repo && number ? `${server}/${fullName(repo)}/${kind}/${number}` : undefined;
}
