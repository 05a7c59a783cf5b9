/** Whether any of the triggers matches, asked at once: hundreds of thousands of rows a second are asked. */
export function anyOf(triggers: readonly RegExp[]): (text: string) => boolean {
  const groups = new Map<string, string[]>();
  for (const { source, flags } of triggers) {
    // Names and back references must stay alone: they mean something else, or nothing, beside others of their kind.
    const key = `${flags} ${/\(\?<[^=!]|\\[1-9k]/.test(source) ? source : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const questions = [...groups].map(([key, sources]) => new RegExp(sources.join('|'), key.slice(0, key.indexOf(' '))));
  return (text) => questions.some((question) => question.test(text));
}
