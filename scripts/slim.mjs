// What the bundle carries and no run needs: the comments of its libraries and wide indentation.
import { transformSync } from '@swc/core';

/**
 * JavaScript printed again by swc, the same program in fewer bytes: without comments but for legal ones, one tab per
 * level, and in ASCII, because V8 keeps a file with one character beyond Latin-1 in twice the memory. Lines, names and
 * parentheses stay: a stack is readable, and V8 compiles a function in parentheses at once, not after a first look.
 */
export function slim(code) {
  const printed = print(code);
  const tabbed = printed.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
  // The printer sets the indentation of code anew and leaves text as it is: a line that comes back otherwise than it
  // was stands in a template, so its spaces mean something.
  const back = print(tabbed).split('\n');
  const spaced = printed.split('\n');
  const lines = tabbed.split('\n').map((line, i) => (back[i] === spaced[i] ? line : spaced[i]));
  const slimmed = lines.join('\n');
  if (print(slimmed) !== printed) throw new Error('only the layout may change, and here the program would');
  return slimmed;
}

function print(code) {
  return transformSync(code, {
    swcrc: false,
    configFile: false,
    isModule: true,
    jsc: {
      target: 'esnext',
      output: { charset: 'ascii' },
      minify: { compress: false, mangle: false, format: { comments: 'some' } },
      // Its passes rename what shadows a global or an outer name, and drop parentheses.
      experimental: { disableBuiltinTransformsForInternalTesting: true },
    },
  }).code;
}
