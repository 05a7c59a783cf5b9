import type { Step } from '../domain/run.ts';

/** Lines `from` to `to`, both inclusive and 1-based. */
export interface Span {
  from: number;
  to: number;
}

/** GitHub gives step times in whole seconds, and a step's last lines are written while it is being closed. */
const SLACK_MS = 1_500;
/** Greater than any time. */
const NEVER = '~';

/** Whether the runner wrote a line at `at` while one of these steps ran. Without times none does. */
export function timesOf(steps: readonly Pick<Step, 'startedAt' | 'completedAt'>[]): (at: string) => boolean {
  const spans = steps.flatMap(({ startedAt, completedAt }) => {
    if (!startedAt) return [];
    const end = completedAt ? Date.parse(completedAt) + SLACK_MS : Number.NaN;
    // Times of one form are in the order of their characters; without its `Z` a whole second is before its fractions.
    return [{ from: startedAt.slice(0, 19), to: Number.isNaN(end) ? NEVER : new Date(end).toISOString() }];
  });
  return (at) => spans.some(({ from, to }) => at >= from && at <= to);
}

/** What a row is to the runner: where a step begins, the script that it prints before it runs it, or what was said. */
export type Role = 'begin' | 'script' | 'text';

/** Finds the steps that failed by what the runner itself prints: GitHub's groups and exit lines, Travis' commands. */
export interface Framing {
  row(line: number, text: string): Role;
  /** To be called after the last row. */
  end(): void;
  /** The steps that failed, in order of the log; the first fifty. */
  failed: readonly Span[];
}

const GROUP = '##[group]Run ';
const ERROR = '##[error]';
const EXIT = /^##\[error\](?:Process completed with exit code|The operation was canceled|The action .* has timed out)/;
const POST = 'Post job cleanup.';
// A command of several lines ends on a line of its own.
const TRAVIS = /^(?:The command "(.*)|[^"]*)" (?:failed and )?exited with (\d+)(?: during .{0,40})?\.$/;
/** An action that fails without an exit code says why at its very end. */
const LAST_ROWS = 2;
const MOST_COMMANDS = 500;
const MOST_SPANS = 50;

/** `over` is called when a failed step is over, before the row that follows it. */
export function framing(over: (step: Span) => void): Framing {
  const failed: Span[] = [];
  const commands = new Map<string, number>();
  let begin = 0;
  let inScript = false;
  let last = 0;
  let errorAt = Number.NaN;
  let ended: Span | undefined;

  const close = (): void => {
    if (ended && failed.length < MOST_SPANS) {
      failed.push(ended);
      over(ended);
    }
    ended = undefined;
  };
  /** A step is over that ended with an error and no exit code. */
  const closeSilent = (): void => {
    if (errorAt >= begin && last - errorAt < LAST_ROWS) ended = { from: begin, to: last };
    close();
  };
  const roleOf = (line: number, text: string): Role => {
    if (inScript) {
      if (text === '##[endgroup]') inScript = false;
      return 'script';
    }
    if (text.startsWith(GROUP)) {
      closeSilent();
      begin = line;
      inScript = true;
      return 'begin';
    }
    if (text.startsWith(ERROR)) {
      if (EXIT.test(text)) {
        ended = { from: begin, to: line };
        begin = line + 1;
      } else errorAt = line;
    } else if (text.startsWith('$ ')) {
      if (commands.size >= MOST_COMMANDS) commands.clear();
      commands.set(text.slice(2), line);
      return 'begin';
    } else if (text.startsWith(POST)) {
      closeSilent();
      begin = line;
    } else if (text.endsWith('.') && text.includes('" ')) {
      const [, command = '', code] = TRAVIS.exec(text) ?? [];
      if (code !== undefined) {
        if (code !== '0') ended = { from: Math.max(begin, commands.get(command) ?? 1), to: line };
        begin = line + 1;
      }
    }
    return 'text';
  };

  return {
    row(line, text) {
      close();
      if (begin === 0) begin = line;
      const role = roleOf(line, text);
      last = line;
      return role;
    },
    end: () => (ended ? close() : closeSilent()),
    failed,
  };
}
