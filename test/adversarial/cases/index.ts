import type { Case } from './case.ts';
import { framingCases } from './framing.ts';
import { gateCases } from './gates.ts';
import { limitCases } from './limits.ts';
import { postingCases } from './posting.ts';
import { readingCases } from './reading.ts';
import { secretCases } from './secrets.ts';

/** Every attack on ai-triage. */
export const TRIAGE_CASES: readonly Case[] = [
  ...readingCases,
  ...secretCases,
  ...postingCases,
  ...gateCases,
  ...framingCases,
  ...limitCases,
];
