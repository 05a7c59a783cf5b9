import { isSanePath } from '../domain/path.ts';

/**
 * W4: letters of other alphabets that a reader takes for ours (source: Unicode UTS #39, what matters for the names that
 * are protected), before case is folded, because Η is an H and η an n. Compatibility forms (fullwidth, mathematical,
 * circled) need no row: NFKD turns them into ours.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'АаΑαɑᴀᎪ',
  b: 'ВвЬьΒβʙƄƅᏴ',
  c: 'СсϹϲᴄᏟ',
  d: 'ԀԁɗᴅᎠ',
  e: 'ЕеЄєΕεɛҽᴇᎬ',
  f: 'ҒғϜϝƒꜰք',
  g: 'ԌԍɡɢցᏀ',
  h: 'НнҺһΗʜհᎻ',
  i: 'ІіӀΙιıɩɪᎥ',
  j: 'ЈјͿϳᴊյᎫ',
  k: 'КкҚқΚκᴋᏦ',
  l: 'ӏʟǀᏞԼ',
  m: 'МмΜᴍᎷ',
  n: 'пΝηɴո',
  o: 'ОоΟοσՕօᴏ',
  p: 'РрΡρᴘᏢ',
  q: 'Ԛԛգ',
  r: 'гᴦʀᎡ',
  s: 'ЅѕꜱᏚ',
  t: 'ТтΤτᴛᎢ',
  u: 'υμսՍʋᴜ',
  v: 'ѴѵνᴠᏙ',
  w: 'ԜԝѡωᴡᎳ',
  x: 'ХхΧχ',
  y: 'УуҮүΥγʏ',
  z: 'ΖᴢᏃ',
  '.': '。۰٠܁܂ꓸ',
  '-': '‐‒–—―−',
  _: 'ߺ',
};
const PLAIN = new Map(Object.entries(LOOK_ALIKES).flatMap(([plain, alike]) => [...alike].map((one) => [one, plain])));

const SLASHES = /[\\\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/g;
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

const plain = (text: string): string => text.replace(/\P{ASCII}/gu, (one) => PLAIN.get(one) ?? one);

/** The plain letters that a reader, or a file system, may take a text for: lower case, without marks. */
export function foldLetters(text: string): string {
  const letters = plain(text).normalize('NFKD').replace(UNSEEN, '');
  // Again, because a compatibility form may be one of a look-alike, and a small letter look like another than its capital.
  return plain(plain(letters).toLowerCase());
}

/**
 * W4: the path that a spelling could be taken for: slashes of any kind, `.` and `..` gone, what Windows drops from a
 * name (spaces and dots at its end, a named stream) gone, letters folded. Every spelling of a path has the same fold,
 * and a fold is its own fold.
 */
export function foldPath(path: string): string {
  const parts: string[] = [];
  for (const raw of foldLetters(path.replace(SLASHES, '/')).replace(SLASHES, '/').split('/')) {
    if (/^\s*\.\.\s*$/.test(raw)) parts.pop();
    const part = withoutTail(raw);
    if (part !== '') parts.push(part);
  }
  return parts.join('/');
}

const withoutTail = (part: string): string => {
  const [name = ''] = part.trim().split(':');
  let end = name.length;
  while (end > 0 && /[.\s]/.test(name[end - 1]!)) end -= 1;
  return name.slice(0, end).trim();
};

/** Two paths with the same key cannot stand side by side on macOS or Windows. */
export const diskKey = (path: string): string =>
  /\P{ASCII}/u.test(path)
    ? path
        .normalize('NFC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFC')
    : path.toLowerCase();

/** What git and GitHub take as a path. */
const MAX_PATH = 255;
const MAX_PART_BYTES = 255;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/;
/** NTFS gives a long name a second one of this shape. */
const SHORT_NAME = /^[^.]{1,6}~\d{1,4}(?:\.[^.]{0,3})?$/;

const FAULTS: readonly { is: (path: string) => boolean; why: string }[] = [
  { is: (path) => path === '', why: 'it is empty; name a file' },
  { is: (path) => path.length > MAX_PATH, why: `it is longer than ${MAX_PATH} characters` },
  { is: (path) => path.startsWith('-'), why: 'it begins with a hyphen, which programs take for an option' },
  {
    is: (path) =>
      /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffd]/u.test(path),
    why: 'it holds characters that nobody sees; write it without them',
  },
  {
    is: (path) => !isSanePath(path),
    why: 'write it as get_repository_structure shows it, `src/app.ts`: from the root, with `/`, without `..`, `.` or a `.git` part',
  },
  { is: (path) => /[<>:"|?*]/.test(path), why: 'no name may hold one of < > : " | ? *, which Windows does not take' },
  { is: (path) => /[^\S ]/.test(path), why: 'it holds a space that is not the ordinary one' },
  {
    is: (path) => path.split('/').some((part) => /^ |[ .]$/.test(part)),
    why: 'no name in it may begin with a space or end in a space or a dot',
  },
  {
    is: (path) => foldPath(path).split('/').length !== path.split('/').length,
    why: 'it holds a character that looks like `/` or like nothing; write it in ordinary letters',
  },
  {
    is: (path) => path.split('/').some((part) => Buffer.byteLength(part) > MAX_PART_BYTES),
    why: `a name in it is longer than ${MAX_PART_BYTES} bytes`,
  },
  {
    is: (path) => path.split('/').some((part) => DEVICE.test(foldLetters(part)) || SHORT_NAME.test(part)),
    why: 'a name in it means something else to Windows (a device such as `nul`, a short name such as `PROGRA~1`)',
  },
];

/** W5: why a text is no path that a change may name, as a clause; undefined when it is one. Linear in its length. */
export const spellingFault = (path: string): string | undefined => FAULTS.find(({ is }) => is(path))?.why;
