import picomatch from 'picomatch';

/** For names: a text in which neither a slash nor a leading dot is anything special. */
export const NAMES: picomatch.PicomatchOptions = { dot: true, bash: true };

/** For paths: `*` ends at a slash. A leading `!` is a letter: in a list it would let everything else in. */
export const PATHS: picomatch.PicomatchOptions = { dot: true, nonegate: true };

/** Whether a text is meant by one of the globs. A glob also means itself: `CI (nightly)` is the name of a workflow. */
export function matcher(globs: readonly string[], options: picomatch.PicomatchOptions): (text: string) => boolean {
  const exact = new Set(globs);
  const isMatch = picomatch([...globs], options);
  return (text) => exact.has(text) || (globs.length > 0 && isMatch(text));
}
