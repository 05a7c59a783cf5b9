import { type Log, logSafe } from '@ai-devops/core';

/**
 * The only file that writes to the log. What `@actions/core` would print is printed here by hand, six lines, because
 * importing that package loads an HTTP client of 1 MB and costs 30 ms before anything is done; publish.ts loads it when
 * the work is over. Every text passes `logSafe` first (O3).
 */

/** One workflow command. Its text is escaped as the runner undoes it, so it stays one line whatever is in it. */
export function command(name: string, text = ''): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${escaped}\n`);
}

export function actionsLog(): Log {
  let open = false;
  const endGroup = (): void => {
    if (open) command('endgroup');
    open = false;
  };
  return {
    debug: (text) => command('debug', logSafe(text)),
    info: (text) => void process.stdout.write(`${logSafe(text)}\n`),
    notice: (text) => command('notice', logSafe(text)),
    warning: (text) => command('warning', logSafe(text)),
    error: (text) => command('error', logSafe(text)),
    group: (title) => {
      endGroup();
      command('group', logSafe(title).replaceAll('\n', ' '));
      open = true;
    },
    endGroup,
  };
}
