import { z } from 'zod';
import { foreignLabel, hasLabel, labelChange } from '../decide/labels.ts';
import { GithubError } from '../errors.ts';
import { readIssue } from '../github/issues.ts';
import { addLabels, ensureLabel, removeLabel } from '../github/write.ts';
import { defineEffect } from './define.ts';

const params = z.strictObject({
  add: z.array(z.string().min(1).max(50)).max(20),
  /** Labels of ours that the subject has, that start so and are not among `add`, are taken off. */
  replacePrefix: z.enum(['ci:', 'plan-']).optional(),
});

/** Put host-chosen labels on the subject, creating them in the repository where they are missing. */
export const label = defineEffect({
  kind: 'label',
  about:
    'Put labels of ours, or such as a rule names, on the subject and take an old class off; a label that the repository lacks is created. Labels that other bots obey are never among them.',
  on: 'issue',
  params,
  describe: ({ add }) => `labels ${add.join(', ')}`,
  guard: async ({ add }, { ruleLabels }) => {
    const foreign = foreignLabel(add, ruleLabels);
    return foreign === undefined ? undefined : { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
  },
  run: async ({ add, replacePrefix }, { github, subject }, writer) => {
    const { repo, number } = subject;
    const has = (await readIssue(github, repo, number)).labels;
    const { missing, stale } = labelChange(has, add, replacePrefix);
    for (const one of missing) await ensureLabel(github, writer, repo, one);
    if (missing.length > 0) {
      const names = missing.map(({ name }) => name);
      await addLabels(writer, repo, number, names);
    }
    for (const name of stale) await removeLabel(writer, repo, number, name).catch(wasGone);
    return missing.length + stale.length === 0
      ? { result: 'unchanged' }
      : {
          result: 'done',
          confirm: async () => {
            const now = (await readIssue(github, repo, number)).labels;
            const absent = add.filter((name) => !hasLabel(now, name));
            return absent.length === 0 ? undefined : `label ${absent.join(', ')} is not on #${number} when read back`;
          },
        };
  },
});

/** Somebody else took the label off meanwhile (FT10). */
const wasGone = (error: unknown): void => {
  if (!(error instanceof GithubError) || error.kind !== 'not-found') throw error;
};
