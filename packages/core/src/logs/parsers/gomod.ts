import { blockParser, span } from './block.ts';

const IN_FILE =
  /^(\S+\.go):(\d+):(\d+): ((?:no required module provides package|missing go\.sum entry|cannot find (?:module|package)|package \S+ is not in) ?.*)$/;
const GO_MOD = /^go(?:\.mod|\.work):(\d+): /;
/** What `go: …` says when it fails; most of such rows are progress. */
const FAILS =
  /unknown revision|invalid version|invalid:|: reading |missing go\.sum|checksum mismatch|updates to go\.(?:mod|sum|work) needed|inconsistent vendoring|errors parsing|cannot find (?:main )?module|no matching versions|lookup disabled|unrecognized import path|requires go >=|ambiguous import|no required module|git ls-remote|Get "|dial tcp| does not contain package|declares its path as|toolchain not available|not found|conflicting replacements|no such (?:tool|file)|imports$/;

// The module that cannot be had comes with its version; the importer above it has none.
const VERSIONED = /(?:^|\s)([\w.-]+\.[a-z]{2,}(?:\/[\w.~-]+)+@v[\w.+-]+)/;
const MODULE = /(?:^|\s)([\w.-]+\.[a-z]{2,}(?:\/[\w.~-]+)+)/;

/** Go modules: what `go mod`, `go get`, and a build say of a module that cannot be had or does not fit. */
export const gomod = blockParser({
  name: 'go-mod',
  trigger:
    /^(?:go: (?!downloading |finding |found |extracting |added |upgraded |downgraded |removed |creating |warning: |to add |writing )|verifying \S+: checksum mismatch|go\.(?:mod|work):\d+: |\S+\.go:\d+:\d+: (?:no required|missing go\.sum|cannot find (?:module|package)|package \S+ is not in ))/,
  more: (text, rows) => rows.length < 15 && /^(?:\t| {4})\S|^go\.(?:mod|work):\d+: /.test(text),
  read(rows) {
    const texts = rows.map(({ text }) => text);
    const head = texts[0] ?? '';
    const place = IN_FILE.exec(head);
    const message = [place?.[4] ?? head.replace(/^go: /, ''), ...texts.slice(1).map((text) => text.trim())].join('\n');
    if (!place && !GO_MOD.test(head) && !FAILS.test(message)) return [];
    const line = texts.map((text) => GO_MOD.exec(text)?.[1]).find((one) => one !== undefined);
    return [
      {
        tool: 'go-mod',
        kind: 'dependency',
        id: VERSIONED.exec(message)?.[1] ?? MODULE.exec(message)?.[1],
        file: place?.[1] ?? (line === undefined ? undefined : 'go.mod'),
        fileLine: place?.[2] ?? line,
        column: place?.[3],
        message,
        ...span(rows),
      },
    ];
  },
});
