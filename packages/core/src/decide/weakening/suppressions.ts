import type { Found } from './finding.ts';
import { quoted } from './finding.ts';
import { lineOf, type Source } from './source.ts';

/** One check that is switched off for a place: by which directive, and for which rule; `*` for all of its rules. */
interface Suppression {
  at: number;
  directive: string;
  rule: string;
  coverage: boolean;
}

/** Directives in comments. Each stands at the beginning of a comment; the first group is it, the second names the rules. */
const DIRECTIVES: readonly RegExp[] = [
  /^(eslint-disable(?:-next-line|-line)?|oxlint-disable(?:-next-line|-line)?|stylelint-disable(?:-next-line|-line)?|tslint:disable(?::next-line|-next-line|-line)?|standard:disable)(?![\w-])[ \t]*(?::?[ \t]*)([^\n]{0,400})/,
  /^(biome-ignore(?:-all|-start)?|deno-lint-ignore(?:-file)?|noinspection|cppcheck-suppress|lint:ignore|swiftlint:disable(?::\w+)?|credo:disable\S{0,30}|ktlint-disable|rubocop:(?:disable|todo)|shellcheck[ \t]{1,9}disable=?|hadolint[ \t]{1,9}ignore=?|yamllint[ \t]{1,9}disable\S{0,10}|markdownlint-disable\S{0,20}|phpcs:(?:ignore|disable)|phpcs:ignoreFile|checkov:skip=?|tfsec:ignore|trivy:ignore)(?![\w-])[ \t:]*([^\n]{0,400})/,
  /^(@ts-ignore|@ts-nocheck|@ts-expect-error|jshint[ \t]{1,9}ignore|@phpstan-ignore\S{0,20}|@psalm-suppress|NOSONAR|CHECKSTYLE:OFF|nosemgrep|#?nosec|pyre-ignore|pyre-fixme|mypy:[ \t]{0,9}ignore-errors|flake8:[ \t]{0,9}noqa|ruff:[ \t]{0,9}noqa)(?![\w-])()/i,
  /^(noqa)(?:[ \t]{0,9}:[ \t]{0,9}([A-Z][A-Z\d, \t]{0,200})|[ \t]*$)/i,
  /^((?:type|pyright|ty):[ \t]{0,9}ignore)(?:\[([^\]\n]{0,200})\])?(?![\w-])/,
  /^(pylint:[ \t]{0,9}(?:disable(?:-next)?|skip-file))[ \t]*=?([^\n]{0,200})/,
  /^(nolint)(?::([\w,\- \t]{0,200}))?(?:[ \t]*$|[ \t]*\/\/)/,
  /^(NOLINT(?:NEXTLINE|BEGIN)?)(?:\(([^)\n]{0,200})\))?(?![\w-])/,
];
const COVERAGE: readonly RegExp[] = [
  /^((?:istanbul|c8|v8|node:coverage)[ \t]{1,9}(?:ignore|disable)(?:[ \t]{1,9}(?:next|if|else|file|start))?)()/,
  /^(pragma:[ \t]{0,9}no[ \t]?(?:cover|branch)\w{0,3}|LCOV_EXCL\w{0,20}|GCOVR?_EXCL\w{0,20}|:nocov:|@codeCoverageIgnore\w{0,10}|coverage:ignore\S{0,12}|tarpaulin\S{0,20})()/,
];
/** The same in code. */
const CODE: readonly RegExp[] = [
  /(#!?\[\s{0,9}(?:allow|expect))\s{0,9}\(([^)\n]{0,300})/g,
  /(@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?)\s{0,9}\(([^)\n]{0,300})/g,
  /(\[\s{0,9}(?:assembly\s{0,9}:\s{0,9})?SuppressMessage)\s{0,9}\(([^)\n]{0,300})/g,
  /(#\s{0,9}pragma[ \t]{1,9}warning[ \t]{1,9}disable|#\s{0,9}pragma[ \t]{1,9}(?:GCC|clang)[ \t]{1,9}diagnostic[ \t]{1,9}ignored|#nullable[ \t]{1,9}disable)([^\n]{0,200})/g,
  /(\b(?:filterwarnings|simplefilter))\s{0,9}\((\s{0,9}["']ignore[^)\n]{0,200})/g,
  /(@(?:typing\.)?no_type_check)()\b/g,
];
const CODE_COVERAGE: readonly RegExp[] = [
  /(\[\s{0,9}(?:\w{1,40}\.){0,6}ExcludeFromCodeCoverage|#\[\s{0,9}coverage\(off\)|@Generated\b|#\[\s{0,9}cfg\(not\(tarpaulin)()/g,
];

function suppressionsOf(source: Source): Suppression[] {
  const found: Suppression[] = [];
  const put = (at: number, directive: string, rules: string, coverage: boolean): void => {
    const names = rules
      .replace(/\s--\s.*|\*\/.*/s, '')
      .split(/[\s,]+/)
      .filter((name) => /^["']?[\w@*./:-]+["']?$/.test(name))
      .slice(0, 50);
    const plain = directive
      .toLowerCase()
      .replace(/[ \t:=]+/g, ' ')
      .trim();
    // A reason follows a directive that names one rule alone.
    const kept = /^(?:biome-ignore|noinspection|lint ignore|cppcheck)/.test(plain) ? names.slice(0, 1) : names;
    for (const rule of kept.length > 0 ? kept : ['*'])
      found.push({ at, directive: plain, rule: rule.replace(/:$/, ''), coverage });
  };
  for (const { at, text } of source.comments) {
    for (const [offset, piece] of piecesOf(text)) {
      for (const [patterns, coverage] of [
        [DIRECTIVES, false],
        [COVERAGE, true],
      ] as const) {
        const match = patterns.map((pattern) => pattern.exec(piece)).find(Boolean);
        if (match) put(at + offset, match[1]!, match[2] ?? '', coverage);
      }
    }
  }
  for (const [patterns, coverage] of [
    [CODE, false],
    [CODE_COVERAGE, true],
  ] as const) {
    for (const pattern of patterns) {
      for (const match of source.plain.matchAll(pattern)) {
        // It must begin in code: a string that holds one is a text about it.
        if (source.code[match.index] === source.plain[match.index])
          put(match.index, match[1]!, match[2] ?? '', coverage);
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The beginnings of a comment: of itself, of its lines when it has some, and behind another `#`. */
function piecesOf(comment: string): [number, string][] {
  const pieces: [number, string][] = [];
  for (const match of comment.matchAll(
    /(?:^|\n|[ \t]#)[ \t]{0,200}(?:\/\/+!?|\/\*+!?|<!--|#+|\*(?!\/))?[ \t]{0,20}(?=[@\w:#])/g,
  )) {
    const from = match.index + match[0].length;
    // Below the first line only the words of doc comments are directives.
    if (match[0].startsWith('\n') && !/^@(?:phpstan|psalm|codeCoverage)/.test(comment.slice(from, from + 20))) continue;
    const end = comment.indexOf('\n', from);
    pieces.push([from, comment.slice(from, Math.min(end < 0 ? comment.length : end, from + 500))]);
    if (pieces.length >= 200) break;
  }
  return pieces;
}

/** Checks that the new text switches off and the old one did not (W6). */
export function moreSuppressed(old: Source | undefined, now: Source): Found[] {
  const left = new Map<string, number>();
  for (const { directive, rule } of old ? suppressionsOf(old) : []) {
    left.set(`${directive} ${rule}`, (left.get(`${directive} ${rule}`) ?? 0) + 1);
  }
  const fresh = suppressionsOf(now).filter(({ directive, rule }) => {
    const count = left.get(`${directive} ${rule}`) ?? 0;
    if (count > 0) left.set(`${directive} ${rule}`, count - 1);
    return count === 0;
  });
  return fresh.flatMap(({ at, directive, rule, coverage }): Found[] => {
    // One that was for all rules and is now for some is narrower than it was.
    const unused = left.get(`${directive} *`) ?? 0;
    if (rule !== '*' && unused > 0) {
      left.set(`${directive} *`, unused - 1);
      return [];
    }
    const what = rule === '*' ? quoted(directive) : `${quoted(directive)} of ${quoted(rule)}`;
    return [
      coverage
        ? { kind: 'coverage-lowered', line: lineOf(now, at), what: `Code is taken out of the coverage by ${what}.` }
        : { kind: 'rule-disabled', line: lineOf(now, at), what: `A check is switched off by ${what}.` },
    ];
  });
}
