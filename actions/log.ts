import { type Log, logSafe, type Redactor, redactor, type Secrets } from '@ai-devops/core';

/**
 * The only file that writes to the log. What `@actions/core` would print is printed here by hand, six lines, because
 * importing that package loads an HTTP client of 1 MB and costs 30 ms before anything is done; publish.ts loads it when
 * the work is over. Every text is redacted and passes `logSafe` first (O2, O3): a line may hold what a server said.
 */

/** One workflow command. Its text is escaped as the runner undoes it, so it stays one line whatever is in it. */
export function command(name: string, text = ''): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${name}::${escaped}\n`);
}

export function actionsLog(secrets: Secrets): Log {
  let open = false;
  const safe = cleaner(secrets);
  const endGroup = (): void => {
    if (open) command('endgroup');
    open = false;
  };
  return {
    debug: (text) => command('debug', safe(text)),
    info: (text) => void process.stdout.write(`${safe(text)}\n`),
    notice: (text) => command('notice', safe(text)),
    warning: (text) => command('warning', safe(text)),
    error: (text) => command('error', safe(text)),
    group: (title) => {
      endGroup();
      command('group', safe(title).replaceAll('\n', ' '));
      open = true;
    },
    endGroup,
  };
}

/** The runner masks a secret only as it was given; here it goes in every form. Secrets only grow in number. */
function cleaner(secrets: Secrets): (text: string) => string {
  let known = -1;
  let made: Redactor | undefined;
  return (text) => {
    try {
      const all = secrets.all();
      if (!made || all.length !== known) made = redactor(all);
      known = all.length;
      return logSafe(made.redact(text));
    } catch {
      return 'A line could not be cleaned of secrets, so it is not shown.';
    }
  };
}
