import { z } from 'zod';
import { fullName } from '../../domain/repo.ts';
import { ToolError } from '../../errors.ts';
import { count } from '../../text/words.ts';
import type { Staging, Target } from '../staging.ts';
import type { Observation, ToolContext } from '../tool.ts';

// What the intents share: their arguments, and how they answer. Which repository, branch and path may be meant, the
// staging decides, because it is told what may be written to.

export const repository = z
  .string()
  .max(140)
  .optional()
  .describe('owner/name of a repository that you may change; left out: the repository of this run.');

export const branch = z.string().max(255).optional().describe('Leave out: the host names the branch.');

export const path = z
  .string()
  .min(1)
  .max(400)
  .describe('Path inside the repository as get_repository_structure shows it, without a leading slash.');

/** Words that nobody is shown and nothing comes of, accepted because other tools of this name take them. */
export const unused = (max: number, about: string) => z.string().max(max).optional().describe(about);

/** A text that can be written as UTF-8 and holds no control characters but tabs and newlines. */
export const readable = <S extends z.ZodString>(schema: S) =>
  schema.refine((text) => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text), 'holds control characters');

/** A text of one line. */
export const oneLine = <S extends z.ZodString>(schema: S) =>
  schema.refine((text) => text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line of plain text');

/** The run's staging: without one an intent is not offered (T1). */
export function stagingOf({ staging }: ToolContext): Staging {
  if (!staging) throw new Error('T1: an intent was called without a staging');
  return staging;
}

/** An answer about what is staged. `changed` says whether later reads and intents find something else than before. */
export const told = (source: string, changed: boolean, ...sentences: string[]): Observation => ({
  source: `staged:${source}`,
  kind: 'data',
  text: sentences.join(' '),
  ...(changed ? { changes: true } : {}),
});

/** `2 files are staged in acme/app, on x.` */
export function standing(staging: Staging, target: Target): string {
  const files = staging.staged(target.repo.repo).length;
  const where = `in ${fullName(target.repo.repo)}, on ${target.branch}`;
  return files === 0 ? `Nothing is staged ${where}.` : `${count(files, 'file')} staged ${where}.`;
}

/** T5, W7: an issue that an intent names must be the one that asked. */
export function onlyIssue(
  staging: Staging,
  { repository, number }: { repository?: string | undefined; number?: number | undefined },
): string {
  const { repo, number: own } = staging.issue;
  const name = `${fullName(repo)}#${own}`;
  const same = repository === undefined || repository.toLowerCase() === fullName(repo).toLowerCase();
  if (same && (number === undefined || number === own)) return name;
  throw new ToolError(`Only ${name} may be named: it is the issue that asked for this run.`, { rule: 'W7' });
}
