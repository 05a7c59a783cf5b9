import { blockParser, span } from './block.ts';

/** Composer: requirements that cannot be met, with the problems it lists. */
export const composer = blockParser({
  name: 'composer',
  trigger:
    /^(?: *Your (?:requirements could not be resolved|lock file does not contain a compatible)| *Could not find (?:a matching version of )?package \S+)/,
  more: (text, rows) =>
    /^ *Your/.test(rows[0]?.text ?? '') && rows.length < 30 && /^(?: *Problem \d+| +- |$)/.test(text),
  read(rows) {
    const body = rows.slice(1).filter(({ text }) => text.trim() !== '');
    const first = body.map(
      ({ text }) => /(?:Root composer\.json requires|- Required package "?) ?([\w.-]+\/[\w.-]+)/.exec(text)?.[1],
    );
    const head = rows[0]?.text.trim() ?? '';
    const id = /package (\S+?)[ .,]?(?: |$)/.exec(head)?.[1] ?? first.find((one) => one !== undefined);
    const message = [head, ...body.map(({ text }) => text.trim())].join('\n');
    return [{ tool: 'composer', kind: 'dependency', id, message, ...span([...rows.slice(0, 1), ...body.slice(-1)]) }];
  },
});
