/**
 * O2: the forms in which a secret can leave. `secretParts` says which stretches of a value are secret at all, `forms`
 * writes each of them in the encodings that a model can produce, `fold` is the common alphabet in which they are
 * compared: lower case, without what people and models put between characters.
 */

export interface Form {
  name: string;
  /** Folded. */
  text: string;
  /** How many folded characters in a row are a hit; the whole text when it is shorter. */
  enough: number;
  /** Every start is indexed instead of every eighth, because separators may have made a window short. */
  dense: boolean;
}

/** O2: the shortest part of a long secret that may not leave, in characters of the value. */
export const WINDOW = 16;

/** What `fold` drops beside white space and invisible characters; `+`, `/`, `=`, `%`, `@` carry information. */
const SEPARATORS = new Set([...'-._,;:|*~`\'"\\'].map((char) => char.charCodeAt(0)));

/** The folded code of one UTF-16 unit, or 0 when it is dropped. */
export function foldUnit(code: number): number {
  if (code < 128) {
    if (code <= 32 || code === 127 || SEPARATORS.has(code)) return 0;
    return code >= 65 && code <= 90 ? code + 32 : code;
  }
  if (code < 0xa1 || code === 0xad || code === 0x34f || code === 0x61c) return 0;
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0xfe00 && code <= 0xfe0f) return 0;
  if (code === 0x2800 || code === 0x3000 || code === 0x3164 || code === 0x115f || code === 0x1160) return 0;
  if (code === 0xfeff || code === 0xffa0 || (code >= 0x180b && code <= 0x180f) || code === 0x1680) return 0;
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0); // full-width ASCII
  return code;
}

export const fold = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit) out += String.fromCharCode(unit);
  }
  return out;
};

const ARMOR = /-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----/g;
const URL_SHAPE = /^([a-z][a-z0-9+.-]{1,20}:\/\/)(?:([^/@\s]*)@)?([^/\s?#@]*)/i;
const JWT_HEADER = /(^|[._])eyJ[A-Za-z0-9_-]+\.(?=eyJ)/;
const SECRET_KEY = /key|secret|token|password|passphrase|credential/i;

/**
 * The stretches of a value that are secret by themselves. A window over the rest would hit innocent text: the armour
 * of a PEM key, scheme and host of a URL, the header of a JWT and the public fields of a JSON credential stand in many
 * places. The whole value is searched for as well, so nothing is lost by this.
 */
export function secretParts(value: string): string[] {
  if (value.length < WINDOW * 2 && !value.includes('://')) return [value];
  const json = jsonSecrets(value);
  if (json) return json.flatMap((inner) => secretParts(inner));
  const url = URL_SHAPE.exec(value);
  if (url) {
    const rest = value.slice(url[0].length);
    const login = url[2] ?? '';
    const password = login.includes(':') ? login.slice(login.indexOf(':') + 1) : login;
    return [password, rest].filter((part) => part.length >= 8);
  }
  if (value.includes('-----BEGIN ')) return value.split(ARMOR).filter((part) => part.trim().length >= WINDOW);
  const jwt = JWT_HEADER.exec(value);
  if (jwt)
    return [value.slice(0, jwt.index), value.slice(jwt.index + jwt[0].length)].filter((part) => part.length >= WINDOW);
  return [value];
}

/** The strings of a JSON object that stand under a telling key; undefined when the value is no JSON object. */
function jsonSecrets(value: string): string[] | undefined {
  if (!/^\s*\{/.test(value)) return undefined;
  try {
    const found: string[] = [];
    JSON.parse(value, (key, inner: unknown) => {
      if (typeof inner === 'string' && inner.length >= 8 && SECRET_KEY.test(key) && !inner.startsWith('http'))
        found.push(inner);
      return inner;
    });
    return found.length > 0 ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Base64 of the bytes wherever they stand in a longer text: at each of the three offsets, without the mixed ends. */
function base64Inside(bytes: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = offset === 0 ? 0 : offset + 1;
    const mixed = (offset + bytes.length) % 3 === 0 ? 0 : 1;
    return encoded.slice(first, encoded.length - mixed);
  });
}

/** The same characters in the URL alphabet; folding drops `-` and `_`, so only a text with `+` or `/` differs. */
const alphabets = (text: string): string[] =>
  /[+/]/.test(text) ? [text, text.replaceAll('+', '-').replaceAll('/', '_')] : [text];

/** Every form of one secret part, folded. With `wholeOnly` a part of the part is no hit. */
export function forms(part: string, wholeOnly: boolean): Form[] {
  const bytes = Buffer.from(part, 'utf8');
  const base64 = base64Inside(bytes).flatMap(alphabets);
  const twice = base64.flatMap((inner) => base64Inside(Buffer.from(inner, 'utf8')).flatMap(alphabets));
  const each = (write: (byte: number) => string): string => [...bytes].map(write).join(' ');
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  const encoded: [string, string, number][] = [
    ...base64.map((text): [string, string, number] => ['base64', text, 20]),
    ...twice.map((text): [string, string, number] => ['base64 twice', text, 28]),
    ['hex', each(hex), 32],
    ['hex', each((byte) => `x${hex(byte)}`), 48],
    ['hex', each((byte) => `0x${hex(byte)}`), 64],
    ['url', each((byte) => `%${hex(byte)}`), 48],
    ['json', each((byte) => `u00${hex(byte)}`), 80],
    ['entities', each((byte) => `&#${byte}`), 48],
    ['entities', each((byte) => `&#x${hex(byte)}`), 80],
    ['decimal', each((byte) => String(byte)), 36],
    ['reversed', [...part].reverse().join(''), WINDOW],
    ['url', encodeURIComponent(part.toWellFormed()), WINDOW + 4],
    ['json', JSON.stringify(part).slice(1, -1), WINDOW],
  ];
  const raw = fold(part);
  const seen = new Set([raw]);
  const result: Form[] = [
    { name: 'value', text: raw, enough: wholeOnly ? Number.POSITIVE_INFINITY : WINDOW, dense: true },
  ];
  for (const [name, text, enough] of encoded) {
    const folded = fold(text);
    if (seen.has(folded)) continue;
    seen.add(folded);
    result.push({ name, text: folded, enough: wholeOnly ? folded.length : enough, dense: false });
  }
  return result;
}
