import { lineParser } from './block.ts';

/** sbt: failed tests of ScalaTest, and the task that failed. Errors of the compiler have a place: matchers.ts. */
export const sbt = lineParser('sbt', /^\[(?:error|info)\] (?:\(|- )/, [
  {
    pattern: /^\[info\] - (.+) \*\*\* FAILED \*\*\*/,
    read: ([, id = '']) => ({ tool: 'sbt', kind: 'test', id, message: `${id} failed` }),
  },
  {
    pattern: /^\[error\] \(([\w./ -]+)\) (.+)$/,
    // The verdict over what the rows above say.
    read: ([, id, message = '']) => ({ tool: 'sbt', kind: 'build', id, message, severity: 'warning' }),
  },
]);
