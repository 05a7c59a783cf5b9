import { z } from 'zod';
import { FAILURE_CLASSES } from '../domain/failure.ts';
import { GithubError } from '../errors.ts';
import { readIssue } from '../github/issues.ts';
import { addLabels, createLabel, removeLabel } from '../github/write.ts';
import { defineEffect } from './define.ts';

/**
 * The only labels that exist for us (W8): host-chosen, none of which any other bot takes as a command. Colours are
 * GitHub's own palette.
 */
const LABELS: readonly { name: RegExp; color: string; about: string }[] = [
  { name: /^ai-devops$/i, color: '0052cc', about: 'Followed by ai-devops' },
  { name: new RegExp(`^ci:(?:${FAILURE_CLASSES.join('|')})$`, 'i'), color: 'd93f0b', about: 'Class of a CI failure' },
];
/** GitHub compares labels without case: a repository may have made ours in capitals. */
const among = (names: readonly string[], name: string): boolean =>
  names.some((other) => other.toLowerCase() === name.toLowerCase());
const known = (name: string) => LABELS.find((label) => label.name.test(name));

const params = z.strictObject({
  add: z.array(z.string().max(50)).max(4),
  /** Labels of ours that the subject has, that start so and are not among `add`, are taken off. */
  replacePrefix: z.literal('ci:').optional(),
});

/** Put host-chosen labels on the subject, creating them in the repository where they are missing. */
export const label = defineEffect({
  kind: 'label',
  about: 'Put labels of ours on the subject and take an old class off; a label that the repository lacks is created.',
  params,
  describe: ({ add }) => `labels ${add.join(', ')}`,
  guard: async ({ add }) => {
    const foreign = add.find((name) => !known(name) || name !== name.toLowerCase());
    return foreign === undefined ? undefined : { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
  },
  run: async ({ add, replacePrefix }, { github, subject }, writer) => {
    const { repo, number } = subject;
    const has = (await readIssue(github, repo, number)).labels;
    const missing = add.filter((name) => !among(has, name));
    const stale = has.filter(
      (name) => replacePrefix && name.toLowerCase().startsWith(replacePrefix) && known(name) && !among(add, name),
    );
    for (const name of missing) {
      const { color, about } = known(name)!;
      await createLabel(writer, repo, { name, color, description: about });
    }
    if (missing.length > 0) await addLabels(writer, repo, number, missing);
    for (const name of stale) await removeLabel(writer, repo, number, name).catch(wasGone);
    return missing.length + stale.length === 0
      ? { result: 'unchanged' }
      : {
          result: 'done',
          confirm: async () => {
            const now = (await readIssue(github, repo, number)).labels;
            const absent = add.filter((name) => !among(now, name));
            return absent.length === 0 ? undefined : `label ${absent.join(', ')} is not on #${number} when read back`;
          },
        };
  },
});

/** Somebody else took the label off meanwhile (FT10). */
const wasGone = (error: unknown): void => {
  if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
};
