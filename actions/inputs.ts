import { type BotId, parseBot, parseRepo, type RepoRef } from '@ai-devops/core';

/**
 * One row per input is the only truth: from it come the type of the value, the parser, `action.yml`, the README table
 * and the check against the configuration's schema. A row never reads the environment itself.
 */
export interface Row<T> {
  /** A sentence for a person. */
  about: string;
  /** What is allowed, in words: it ends every error of this input. */
  allowed: string;
  /** As a person would write it. The parser applies it after the configuration; action.yml does not carry it. */
  fallback: string | undefined;
  /** The one kind of default that action.yml carries, since only the runner can evaluate it. */
  expression: string | undefined;
  /** The key of the configuration file that stands in when the input is empty: `max-steps`, `triage.label`. */
  config: string | undefined;
  /** How the value is written in the configuration file. */
  json: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** An empty value is a mistake. */
  required: boolean;
  /** The parts of the raw text that must be masked, even if the text turns out to be wrong. None: it is no secret. */
  secrets: ((text: string) => string[]) | undefined;
  parse(text: string, mistake: Mistake): T | undefined;
}

/** Reports what is wrong with a value; without words, that it is not what is allowed. */
export type Mistake = (why?: string) => undefined;
export type Inputs = Readonly<Record<string, Row<unknown>>>;
type ValueOf<R> = R extends { parse(text: string, mistake: Mistake): infer T; always: infer A }
  ? A extends true
    ? Exclude<T, undefined>
    : T
  : never;
/** The values of a table of inputs, by the inputs' own names. */
export type Values<I extends Inputs> = { readonly [K in keyof I]: ValueOf<I[K]> };

interface Options {
  default?: string;
  expression?: string;
  config?: string;
  required?: boolean;
}
/** A row whose value is always there has a default or is required. */
type Made<T, O extends Options> = Row<T> & {
  always: O extends { default: string } | { required: true } ? true : false;
};

interface Kind<T> {
  allowed: string;
  json?: Row<T>['json'];
  secrets?: (text: string) => string[];
  parse(text: string, mistake: Mistake): T | undefined;
}

function row<T, O extends Options>(about: string, options: O, kind: Kind<T>): Made<T, O> {
  const made: Row<T> & { always: boolean } = {
    about,
    allowed: kind.allowed,
    fallback: options.default,
    expression: options.expression,
    config: options.config,
    json: kind.json ?? 'string',
    required: options.required ?? false,
    secrets: kind.secrets,
    parse: kind.parse,
    always: options.default !== undefined || options.required === true,
  };
  return made as Made<T, O>;
}

const NONE = {};
type None = Record<never, never>;

/** Any text; `max` characters. */
export const text = <const O extends Options & { max?: number } = None>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: `text of at most ${options.max ?? 500} characters`,
    parse: (value, mistake) =>
      value.length <= (options.max ?? 500) ? value : mistake(`it has ${value.length} characters`),
  });

const TRUE = ['true', 'yes', 'on', '1'];
const FALSE = ['false', 'no', 'off', '0'];
export const flag = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: 'true or false',
    json: 'boolean',
    parse: (value, mistake) => {
      const word = value.toLowerCase();
      return TRUE.includes(word) ? true : FALSE.includes(word) ? false : mistake();
    },
  });

interface Range {
  min?: number;
  max?: number;
}
const within = (n: number, { min = 0, max = Number.MAX_SAFE_INTEGER }: Range) => n >= min && n <= max;
const between = ({ min = 0, max }: Range) => (max === undefined ? `, at least ${min}` : ` from ${min} to ${max}`);

/** A whole number. */
export const count = <const O extends Options & Range = Range>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: `a whole number${between(options)}`,
    json: 'integer',
    parse: (value, mistake) =>
      /^[0-9]{1,15}$/.test(value) && within(Number(value), options) ? Number(value) : mistake(),
  });

export const decimal = <const O extends Options & Range = Range>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: `a number${between(options)}`,
    json: 'number',
    parse: (value, mistake) =>
      /^[0-9]{1,12}(\.[0-9]{1,6})?$/.test(value) && within(Number(value), options) ? Number(value) : mistake(),
  });

/** One word of a fixed set. */
export const oneOf = <const W extends string, const O extends Options = None>(
  about: string,
  words: readonly W[],
  options: O = NONE as O,
) =>
  row<W, O>(about, options, {
    allowed: `one of ${words.join(', ')}`,
    parse: (value, mistake) => words.find((word) => word === value.toLowerCase()) ?? mistake(),
  });

/** A value that is masked in the log the moment it is read, and never repeated in an error. */
export const secret = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: 'a secret, on one line',
    secrets: (value) => [value],
    parse: (value, mistake) => (/[\r\n]/.test(value) ? mistake('it has more than one line') : value),
  });

/** An address of a server. A key never stands in an address, so a user name in it is refused. */
export const url = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  row(about, options, {
    allowed: 'an http or https address without a user name',
    parse: (value, mistake) => httpUrl(value) ?? mistake(),
  });

export function httpUrl(value: string): string | undefined {
  if (!URL.canParse(value) || /\s/.test(value)) return undefined;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && !username && !password ? value.replace(/\/+$/, '') : undefined;
}

/** Text that has a fixed shape. */
export const shaped = <T, const O extends Options = None>(
  about: string,
  allowed: string,
  read: (value: string) => T | undefined,
  options: O = NONE as O,
) => row<T, O>(about, options, { allowed, parse: (value, mistake) => read(value) ?? mistake() });

/** Entries separated by commas or line ends; a line may end in a comment. */
const entries = (value: string): string[] =>
  value
    .split(/\r?\n/)
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** A list whose entries are each read by `read`; every wrong entry is told. */
export const list = <T, const O extends Options = None>(
  about: string,
  allowed: string,
  read: (entry: string) => T | undefined,
  options: O = NONE as O,
) =>
  row<T[], O>(about, options, {
    allowed,
    json: 'array',
    parse: (value, mistake) => {
      const found = entries(value).map((entry) => ({ entry, read: read(entry) }));
      for (const wrong of found.filter((one) => one.read === undefined)) mistake(`it contains "${clip(wrong.entry)}"`);
      return found.flatMap((one) => (one.read === undefined ? [] : [one.read]));
    },
  });

export const repositories = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  list<RepoRef, O>(about, 'owner/repository, separated by commas or line ends', parseRepo, options);

export const bots = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  list<BotId, O>(about, 'login:id, separated by commas or line ends', parseBot, options);

/** Lines `owner/repository=token`. What may be a token is masked even on a wrong line, and no line is repeated. */
export const pairs = <const O extends Options = None>(about: string, options: O = NONE as O) =>
  row<{ repo: RepoRef; token: string }[], O>(about, options, {
    allowed: 'lines of owner/repository=token',
    secrets: (value) => lines(value).map((line) => line.slice(line.indexOf('=') + 1).trim()),
    parse: (value, mistake) => {
      const found = lines(value).map((line) => {
        const [, name = '', token = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        return { repo: parseRepo(name), token: token.trim() };
      });
      return found.flatMap(({ repo, token }, index) => {
        if (repo && /^\S+$/.test(token)) return [{ repo, token }];
        mistake(`entry ${index + 1} is not owner/repository=token`);
        return [];
      });
    },
  });
const lines = (value: string): string[] =>
  value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** At most 80 characters of what a person wrote, on one line. */
export const clip = (value: string): string => {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
