/** What a person may write as the first line of a comment: `@name` asks for something, `/name` answers what we ask. */
export const ASKING = ['ai-triage', 'ai-create-fix', 'ai-plan'] as const;
export const ANSWERING = ['approve', 'reject'] as const;
export type Command = (typeof ASKING)[number] | (typeof ANSWERING)[number];

/** A command as it is written. */
export const written = (command: Command): string =>
  ANSWERING.some((one) => one === command) ? `/${command}` : `@${command}`;

const COMMAND = /^([@/][a-z][a-z-]{0,30})(?=[\s.,:!?]|$)/i;

/** By this Prow's approval is taken back. */
const WITHDRAWN = /^\/approve[ \t]+cancel\b/i;

/**
 * The command of a comment (G4): the very first line starts with `@name` or `/name`, and the name ends there. A quote, a code
 * block, an HTML comment, a mail reply or a word split by invisible characters starts its line with something else, so
 * none of them is a command. Case does not matter, as in any mention on GitHub.
 */
export function parseCommand(body: string): Command | undefined {
  if (WITHDRAWN.test(body)) return undefined;
  const first = COMMAND.exec(body.slice(0, 64))?.[1]?.toLowerCase();
  return [...ASKING, ...ANSWERING].find((command) => written(command) === first);
}

/** What a comment says after its command: a question or a hint. */
export const afterCommand = (body: string): string =>
  body
    .replace(COMMAND, '')
    .replace(/^[\s.,:!?]+/, '')
    .trimEnd();
