/** The commands that a person may write as the first line of a comment. */
export const COMMANDS = ['ai-triage', 'ai-create-fix', 'ai-plan'] as const;
export type Command = (typeof COMMANDS)[number];

const COMMAND = /^@([a-z][a-z-]{0,30})(?=[\s.,:!?]|$)/i;

/**
 * The command of a comment (G4): the very first line starts with `@name`, and the name ends there. A quote, a code
 * block, an HTML comment, a mail reply or a word split by invisible characters starts its line with something else, so
 * none of them is a command. Case does not matter, as in any mention on GitHub.
 */
export function parseCommand(body: string): Command | undefined {
  const match = COMMAND.exec(body.slice(0, 64));
  const name = match?.[1]?.toLowerCase();
  return COMMANDS.find((command) => command === name);
}

/** What a comment says after its command: a question or a hint. */
export const afterCommand = (body: string): string =>
  body
    .replace(COMMAND, '')
    .replace(/^[\s.,:!?]+/, '')
    .trimEnd();
