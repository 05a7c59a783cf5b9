/**
 * Whether any of the triggers matches, as few questions: hundreds of thousands of rows a second are asked, and of a
 * regular expression that is anchored as a whole only the beginning of a row is looked at. So the anchored ones become one
 * and the others another.
 */
export function anyOf(triggers: readonly RegExp[]): (text: string) => boolean {
  const groups = new Map<string, string[]>();
  for (const { source, flags } of triggers) {
    // Names and back references must stay alone: they mean something else, or nothing, beside others of their kind.
    const alone = /\(\?<[^=!]|\\[1-9k]/.test(source) ? source : '';
    const key = `${flags} ${isAnchored(source)} ${alone}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const questions = [...groups].map(([key, sources]) => new RegExp(sources.join('|'), key.slice(0, key.indexOf(' '))));
  return (text) => questions.some((question) => question.test(text));
}

/** `^` at the beginning and no alternative beside it. */
function isAnchored(source: string): boolean {
  // Without escaped characters, then classes, then groups from the inside, only what stands outside of them is left.
  let outside = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return source.startsWith('^') && !outside.includes('|');
}
