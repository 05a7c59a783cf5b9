import { blocks } from '../text/fences.ts';
import { heading } from '../text/markdown.ts';
import { neutralize, neutralizeInline } from '../text/neutralize.ts';
import { sanitize } from '../text/sanitize.ts';

/** The sections that a pull request of ours has, in their order, each with its heading. */
export const PULL_SECTIONS = {
  cause: 'Cause',
  change: 'Change',
  impact: 'Impact',
  risk: 'Risk',
  tests: 'Test results',
  rollback: 'Rollback',
  links: 'Links',
  provenance: 'Provenance',
} as const;
export type PullSection = keyof typeof PULL_SECTIONS;
const ALL = Object.keys(PULL_SECTIONS) as PullSection[];

/** The most characters of a repository's template that are looked at. */
export const LONGEST_TEMPLATE = 20_000;

export interface TemplateOptions {
  /** URL prefixes that may stand as links in what is kept of the template. */
  allowLinks: readonly string[];
  /** The most characters of the template; 0 for none of it. */
  max?: number;
}

/** Words of a heading that ask for one of our sections. `What` and its like ask for the cause as well as the change. */
const WORDS: Partial<Record<PullSection, readonly string[]>> = {
  cause: ['cause', 'why', 'motivation', 'context', 'background', 'problem', 'reason', 'rationale'],
  change: ['change', 'changes', 'changed', 'solution', 'implementation', 'approach', 'modifications'],
  impact: ['impact', 'impacts', 'affected', 'effects'],
  risk: ['risk', 'risks'],
  tests: ['test', 'tests', 'tested', 'testing', 'verification', 'verify', 'verified', 'validation', 'qa'],
  rollback: ['rollback', 'revert', 'backout'],
  links: [
    'issue',
    'issues',
    'ticket',
    'tickets',
    'fixes',
    'closes',
    'resolves',
    'references',
    'links',
    'linked',
    'related',
  ],
};
const ABOUT_ALL = ['what', 'description', 'describe', 'summary', 'overview'];

/** Headings with one of these ask for something else, or have boxes that a person ticks. */
const NOT_OURS =
  /^(?:do|does|did|is|are|has|have|can|will)\b|\b(?:type|kind|check ?list|additional|breaking|facing|documentation|docs)\b/;

/** A part of a template: what stands under one heading. */
interface Part {
  /** Undefined for what comes before the first heading. */
  title: string | undefined;
  /** 0 for a line in bold that is a heading to its readers. */
  level: number;
  lines: string[];
}

/**
 * A repository's own template, filled: under a heading that asks for something of ours stands ours, in the template's order,
 * and of its own text only the check boxes, none of them ticked. What asks for something else stays, comments go. What found
 * no place follows with our headings. A template is foreign text: each part is calmed and closed by itself (O1).
 */
export function fillTemplate(
  template: string,
  ours: Readonly<Record<PullSection, string>>,
  { allowLinks, max = LONGEST_TEMPLATE }: TemplateOptions,
): string {
  const parts = max > 0 ? partsOf(template, Math.min(max, LONGEST_TEMPLATE)) : [];
  const places = placesOf(parts);
  const filled = parts.map((part, index) => {
    const own = places[index] ?? [];
    const kept = own.length > 0 ? part.lines.filter((line) => BOX.test(line)) : part.lines;
    // What a backslash hid is a box only when it is calmed.
    const text = unticked(neutralize(kept.join('\n').trim(), { allowLinks }));
    return joined([headingOf(part, allowLinks), fillOf(own, ours), text]);
  });
  const taken = new Set(places.flat());
  const left = ALL.filter((name) => !taken.has(name)).map((name) =>
    joined([heading(2, PULL_SECTIONS[name]), ours[name]]),
  );
  return joined([...filled, ...left]);
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

/** Our text for one heading; where it asks for several, each has its name before it. */
const fillOf = (names: readonly PullSection[], ours: Readonly<Record<PullSection, string>>): string =>
  names.length === 1 ? ours[names[0]!] : joined(names.map((name) => `**${PULL_SECTIONS[name]}**\n\n${ours[name]}`));

function headingOf({ title, level }: Part, allowLinks: readonly string[]): string {
  if (title === undefined) return '';
  const calm = neutralizeInline(title, { allowLinks, maxChars: 200 });
  return level === 0 ? `**${calm}**` : heading(level, calm);
}

/** Which of our sections stand under which part: first those that a heading asks for alone, then what is left. */
function placesOf(parts: readonly Part[]): PullSection[][] {
  const asked = parts.map(({ title }) => (title === undefined ? [] : askedBy(title)));
  const places: PullSection[][] = parts.map(() => []);
  const taken = new Set<PullSection>();
  for (const alone of [true, false])
    for (const [index, names] of asked.entries()) {
      if ((names.length === 1) !== alone) continue;
      places[index] = names.filter((name) => !taken.has(name));
      for (const name of names) taken.add(name);
    }
  return places;
}

function askedBy(title: string): PullSection[] {
  const text = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace('roll back', 'rollback');
  if (NOT_OURS.test(text)) return [];
  const words = new Set(text.split(' '));
  const holds = (list: readonly string[] = []): boolean => list.some((word) => words.has(word));
  const named = ALL.filter((name) => holds(WORDS[name]));
  const [first] = named;
  // `How was this change tested?` asks for the tests, `What this does and why` for the change too.
  const others = named.filter((name) => name !== 'cause' && name !== 'change');
  if (others.length > 0) return others;
  return holds(ABOUT_ALL) && (first === undefined || first === 'cause') ? ['cause', 'change'] : named;
}

const BOX = /^[\s>*+\-\d.)]{0,60}[-*+.)][ \t]+\[[ xX]\](?=\s|$)/;
/** Text without a ticked box: a tick is a person's word, neither a template's nor a model's. */
export const unticked = (text: string): string =>
  text
    .split('\n')
    .map((line) => (BOX.test(line) ? line.replace(/\[[xX]\]/, '[ ]') : line))
    .join('\n');

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const BOLD = /^\*\*([^*]{1,200})\*\*[ \t]*[:?]?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-{3,})[ \t]*$/;
/** Tags that only lay out; text with a tag in it would show the tag as text. */
const LAYOUT = /<\/?(?:details|summary|br|p|div|span|hr|center|b|i|em|strong|u|sub|sup|kbd|h[1-6])[ \t]?\/?>/gi;

function partsOf(template: string, max: number): Part[] {
  const parts: Part[] = [{ title: undefined, level: 0, lines: [] }];
  const open = (title: string, level: number): void => {
    parts.push({ title: title.trim(), level, lines: [] });
  };
  for (const { code, lines } of blocks(sanitize(template, { maxChars: max })))
    for (const line of lines) {
      const current = parts[parts.length - 1]!.lines;
      if (code) {
        current.push(line);
        continue;
      }
      const plain = line.replace(LAYOUT, '');
      const [, marks, title = ''] = ATX.exec(plain) ?? [];
      const bold = BOLD.exec(plain)?.[1];
      const under = UNDERLINE.exec(plain)?.[1];
      const above = current.at(-1) ?? '';
      if (marks) open(title.replace(/[ \t]#+[ \t]*$/, ''), marks.length);
      else if (bold !== undefined) open(bold, 0);
      else if (under && /^ {0,3}[^\s>*+#|-]/.test(above) && (current.at(-2) ?? '').trim() === '') {
        current.pop();
        open(above, under.startsWith('=') ? 1 : 2);
      } else current.push(plain);
    }
  return parts.filter(({ title, lines }) => title || lines.some((line) => line.trim() !== ''));
}
