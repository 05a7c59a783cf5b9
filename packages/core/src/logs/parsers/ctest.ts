import { lineParser } from './block.ts';

/** CTest: the list of failed tests at the end. What each printed is read by the parser of its own tool. */
export const ctest = lineParser(
  'ctest',
  /^\s+\d+ - .+ \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|ILLEGAL|NUMERICAL|Not Run|Exit code .*|OTHER_FAULT|BAD_COMMAND)\)/,
  [
    {
      pattern: /^\s+\d+ - (.+) \(([^()]+)\)(?: +\S.*)?$/,
      read: ([, id = '', why = '']) => ({ tool: 'ctest', kind: 'test', id, message: why }),
    },
  ],
);
