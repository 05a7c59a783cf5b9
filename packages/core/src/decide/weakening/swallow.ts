import type { Mark } from './block.ts';
import { closeOf, type Source } from './source.ts';

/** A place where an error is caught and nothing is done with it. */
export interface Swallow extends Mark {
  how: string;
  /** It takes every error, and not even a comment says why. */
  blunt: boolean;
}

const CATCH = /\bcatch\b\s{0,20}(?:\(([^()\n]{0,200})\)\s{0,20}|[\w ]{0,60})(?=\{)/g;
const PROMISE =
  /\.catch\s{0,9}\(\s{0,20}(?:(?:\(\s{0,9}\w{0,40}\s{0,9}\)|\w{1,40})\s{0,9}=>\s{0,9}(?:\{\s{0,80}\}|null|undefined|true|false)|noop)\s{0,20}\)/g;
const EXCEPT =
  /^[ \t]{0,200}except\b([^\n:]{0,200}):[ \t]{0,20}(?:\r?\n\s{0,400})?(?:pass|\.\.\.|continue|return(?:[ \t]{1,9}None)?)[ \t]{0,20}(?=\n|$)/gm;
const EXCEPT_ASSERT = /^[ \t]{0,200}except\b[^\n:]{0,100}\bAssertionError\b/gm;
const SUPPRESS = /\bsuppress\s{0,9}\(([^()\n]{0,100})/g;
const RESCUE = /\brescue\b([^\n]{0,100})\n\s{0,200}(?:nil\s{1,200})?end\b|\brescue[ \t]{1,9}(?:nil|true|false)\b/g;
const RECOVER = /\brecover\s{0,9}\(\s{0,9}\)/g;
/** Every error there is, as the languages say it. */
const ALL =
  /^\s*(?:(?:final\s+)?[\w.|\s\\]{0,120}\b(?:Exception|Throwable|AssertionError|BaseException|Error|AssertionFailedError|StandardError)\b(?:\s+(?:as\s+)?[$\w]{1,40})?|\w{1,60}\s{0,9}:\s{0,9}(?:Exception|Throwable)|\.\.\.|)\s*$/;
const ONE_NAME = /^\s*\w{1,60}\s*$/;
const ASSERTS = /Assert\w{0,30}(?:Error|Exception|Failed)|Throwable|\bXunitException/;

/** Where errors are swallowed, in the order of the places. */
export function swallowsOf(source: Source): Swallow[] {
  const { code, text, language } = source;
  const found: Swallow[] = [];
  const put = (at: number, how: string, blunt: boolean): void =>
    void found.push({ at, ahead: false, how: how.trim(), blunt });
  if (language === 'python') {
    for (const match of code.matchAll(EXCEPT))
      put(
        match.index + match[0].search(/\S/),
        `except${match[1]}: pass`,
        ALL.test(match[1]!) && !text.slice(match.index, match.index + match[0].length).includes('#'),
      );
    for (const match of code.matchAll(EXCEPT_ASSERT)) put(match.index + match[0].search(/\S/), match[0], false);
    for (const match of code.matchAll(SUPPRESS)) put(match.index, `suppress(${match[1]})`, ALL.test(match[1]!));
  } else if (language === 'ruby') {
    for (const match of code.matchAll(RESCUE))
      put(
        match.index,
        'rescue',
        match[1]?.trim() === '' || /^\s*=>|\b(?:StandardError|Exception)\b/.test(match[1] ?? ''),
      );
  } else if (language === 'go') {
    for (const match of code.matchAll(RECOVER)) put(match.index, 'recover()', false);
  } else if (language !== 'shell' && language !== 'text' && language !== 'rust') {
    for (const match of code.matchAll(CATCH)) {
      const open = match.index + match[0].length;
      const close = closeOf(source, open);
      if (close - open > 300) continue;
      const body = code.slice(open + 1, close);
      const caught = match[1] ?? '';
      const hides = ASSERTS.test(caught) && !/\b(?:throw|fail|raise|rethrow|assert\w*|expect)\b/.test(body);
      if (nothing(body) || hides)
        put(
          match.index,
          `catch (${caught})`.replace(' ()', ''),
          (ALL.test(caught) || (language === 'js' && ONE_NAME.test(caught))) &&
            text.slice(open + 1, close).trim() === '',
        );
    }
    for (const match of code.matchAll(PROMISE)) put(match.index, match[0], true);
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A body that at most prints. */
const nothing = (body: string): boolean =>
  body
    .split(/[\n;]/)
    .every((line) =>
      /^\s*(?:(?:console\.\w+|print\w*|System\.\w+\.print\w*|log\w*\.\w+|Console\.\w+|e\.printStackTrace)\s*\(.*|return|continue|pass)?\s*$/.test(
        line,
      ),
    );
