import { blockParser, span } from './block.ts';

/** Bundler: gems that cannot be found, exclude each other, cannot be built, or do not fit the lock file. */
export const bundler = blockParser({
  name: 'bundler',
  trigger:
    /^(?:Could not find (?:compatible versions|gem '|\S+-\d)|Bundler could not find compatible versions|An error occurred while installing |Your bundle is locked to |The gemspecs? for |Your lockfile |The dependencies in your gemfile changed|You are trying to install in deployment mode|Gem::Ext::BuildError|The bundle currently has .* locked)/,
  more: (text, rows) =>
    /^(?:Could not find compatible|Bundler could not find)/.test(rows[0]?.text ?? '') &&
    rows.length < 20 &&
    /^(?: |And |So, |Thus, |In |Because |$)/.test(text),
  read(rows, before) {
    const head = rows[0]?.text ?? '';
    // Says only that what comes is about a gem.
    if (head.startsWith('Gem::Ext')) return [];
    const id =
      /^Could not find gem '([^']+)'/.exec(head)?.[1] ??
      /^Could not find (\S+-\d\S*)/.exec(head)?.[1]?.replace(/,$/, '') ??
      /gem "([^"]+)"/.exec(head)?.[1] ??
      /^An error occurred while installing (\S+ \([^)]+\))/.exec(head)?.[1];
    if (id !== undefined && before.some((one) => one.id === id)) return [];
    const body = rows.slice(1).filter(({ text }) => text.trim() !== '');
    const message = [head, ...body.map(({ text }) => text.trim())].join('\n');
    return [{ tool: 'bundler', kind: 'dependency', id, message, ...span([...rows.slice(0, 1), ...body.slice(-1)]) }];
  },
});
