import type { Matcher } from './matcher.ts';
import { NATIVE } from './matchers/native.ts';
import { OTHER } from './matchers/other.ts';
import { PYTHON } from './matchers/python.ts';
import { WEB } from './matchers/web.ts';

/** All of them; the first that fits a row has it, so what is narrow stands before what is wide. */
export const MATCHERS: readonly Matcher[] = [...WEB, ...PYTHON, ...NATIVE, ...OTHER];
