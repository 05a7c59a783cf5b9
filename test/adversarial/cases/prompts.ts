/** Looks at the requests that reached the model: where foreign words stand in them, and in what state. */
import { spoken } from '../oracle.ts';
import { invisibleIn } from '../text.ts';
import { HOME, type World } from '../world.ts';

/** Strings of a request that hold a word outside of every block of foreign text. */
export function unfenced(prompts: readonly string[], word: string): string[] {
  return prompts.flatMap((body, at) =>
    strings(JSON.parse(body)).flatMap(([path, text]) => {
      // What the model itself said comes back as it was.
      if (/model|assistant|functionCall|tool_calls|tool_use|input\b/.test(path)) return [];
      const bare = text.replace(/<untrusted-([0-9a-f]{32})[ >][\s\S]*?<\/untrusted-\1>/g, '');
      return bare.includes(word) ? [`request ${at + 1}: ${word} stands bare in ${path}: ${context(bare, word)}`] : [];
    }),
  );
}

/** Invisible characters in what a model reads. */
export const hidden = (prompts: readonly string[]): string[] =>
  prompts.flatMap((body, at) => {
    const found = invisibleIn(spoken(body));
    return found === undefined ? [] : [`request ${at + 1} holds ${found}`];
  });

const context = (text: string, word: string): string => {
  const at = text.indexOf(word);
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
};

/** Foreign words in the system text or in a tool's description. */
export const privileged = (prompts: readonly string[], word: string): string[] =>
  prompts.flatMap((body) =>
    strings(JSON.parse(body)).flatMap(([path, text]) =>
      /^\.(?:systemInstruction|system|tools|toolConfig)/.test(path) && text.includes(word)
        ? [`${word} stands in ${path}`]
        : [],
    ),
  );

/** Which fields the world was filled with and no request held: then the case would prove nothing of them. */
export function fieldsSeen(prompts: readonly string[], world: World): string[] {
  const seen = prompts
    .map((body) =>
      strings(JSON.parse(body))
        .map(([, text]) => text)
        .join('\n'),
    )
    .join('\n');
  const wanted = [
    `source="issue:${HOME}#${world.issue}"`,
    'kind="comment"',
    'kind="run"',
    'kind="log"',
    'kind="similar issues"',
    `source="commit:acme/units@`,
    `source="file:${HOME}/src/mark.js"`,
    `source="pull:${HOME}#${world.pull}"`,
  ];
  return wanted.filter((part) => !seen.includes(part)).map((part) => `nothing was read from ${part}`);
}

/** Every string of a value with the path to it; a model's own turns have its role in the path. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, at) => strings(item, `${path}[${roleOf(item) ?? at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}
const roleOf = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'role' in item ? String(item.role) : undefined;
