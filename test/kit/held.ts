import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that are still referred to: garbage that nobody collected yet does not count, so a test can judge it. */
export function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
