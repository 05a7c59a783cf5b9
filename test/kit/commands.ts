/** Reads a log for workflow commands as the runner does (actions/runner, Runner.Common/ActionCommand.cs). */

export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string | undefined;
  message: string;
}

const REGISTERED = new Set([
  ...['set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher'],
  ...['warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
]);

/** A line read by both of the runner's grammars: `::name k=v::text` at its trimmed start, `##[name k=v;]text` anywhere. */
export function readCommand(line: string, names: ReadonlySet<string> = REGISTERED): Command | undefined {
  const modern = /^::([^ ]*?)(?: (.*?))?::(.*)$/s.exec(line.trimStart());
  if (modern && names.has(modern[1]!.toLowerCase())) {
    const [, name = '', properties = '', message = ''] = modern;
    return { name: name.toLowerCase(), properties: readProperties(properties, ','), message: decode(message) };
  }
  const old = /##\[([^\] ]*)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (old && names.has(old[1]!.toLowerCase())) {
    const [, name = '', properties = '', message = ''] = old;
    return { name: name.toLowerCase(), properties: readProperties(properties, ';'), message: decode(message) };
  }
  return undefined;
}

const ESCAPES: [RegExp, string][] = [
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%3A/g, ':'],
  [/%2C/g, ','],
  [/%3B/g, ';'],
  [/%5D/g, ']'],
  [/%25/g, '%'],
];
const decode = (text: string): string => ESCAPES.reduce((rest, [sign, plain]) => rest.replace(sign, plain), text);

function readProperties(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [] : [[part.slice(0, at).trim(), decode(part.slice(at + 1))]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

const LEVELS = new Set(['error', 'warning', 'notice']);

/** Every command of a log that takes effect, with `stop-commands` obeyed. A lone carriage return ends a line too. */
export function readCommands(log: string): { commands: Command[]; annotations: Annotation[]; masks: string[] } {
  const commands: Command[] = [];
  let resume: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (resume !== undefined) {
      if (readCommand(line, new Set([resume]))) resume = undefined;
      continue;
    }
    const command = readCommand(line);
    if (command?.name === 'stop-commands') resume = command.message.toLowerCase();
    else if (command) commands.push(command);
  }
  return {
    commands,
    annotations: commands
      .filter(({ name }) => LEVELS.has(name))
      .map(({ name, properties, message }) => ({
        level: name as Annotation['level'],
        title: properties['title'],
        message,
      })),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
  };
}
