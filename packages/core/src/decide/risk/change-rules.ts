import type { FileFact } from './file-rules.ts';
import { isDoc, isLock, isTest } from './names.ts';
import { table } from './rule.ts';

/** Above these a change is more than a person takes in at one look; tests, prose and lock files are not counted. */
const LARGE = { files: 5, lines: 100 };
/** Above these it is a rebuilding, not a repair. */
const VERY_LARGE = { files: 10, lines: 400 };

const isLarger = (facts: readonly FileFact[], { files, lines }: typeof LARGE): boolean => {
  const counted = facts.filter(({ path }) => !isDoc(path) && !isTest(path) && !isLock(path));
  const changed = counted.reduce((sum, { size }) => sum + size, 0);
  return counted.length > files || changed > lines;
};

/** What the whole of a change says; the first row that applies counts. */
export const CHANGE_RULES = table<readonly FileFact[]>()([
  {
    id: 'very-large',
    level: 'high',
    test: (facts) => isLarger(facts, VERY_LARGE),
    words: `is very large: more than ${VERY_LARGE.files} files or ${VERY_LARGE.lines} lines`,
  },
  {
    id: 'large',
    level: 'medium',
    test: (facts) => isLarger(facts, LARGE),
    words: `is large: more than ${LARGE.files} files or ${LARGE.lines} lines`,
  },
]);
