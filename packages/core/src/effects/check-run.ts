import { z } from 'zod';
import { OUR_CHECK } from '../decide/memory.ts';
import { type CheckText, checksNamed, createCheck, type ShownCheck, updateCheck } from '../github/check-runs.ts';
import { readPull } from '../github/pulls.ts';
import { LONGEST_TEXT } from '../text/comment-body.ts';
import { neutralize } from '../text/neutralize.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { defineEffect, type EffectContext, settled } from './define.ts';

/** GitHub's own limit. */
const LONGEST_CHECK_TITLE = 255;

const params = z.strictObject({
  /** The head commit that was decided on. */
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  /** It informs and never blocks. */
  conclusion: z.enum(['success', 'neutral']),
  title: z.string().min(1).max(LONGEST_CHECK_TITLE),
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
  /** What the next run knows of this one (decide/memory.ts). */
  externalId: z.string().max(255),
  /** What the check shows, if it is there already, stays: only what the next run knows is new. */
  keeps: z.boolean().optional(),
});
type Params = z.output<typeof params>;

/** The one check run of ours on the head commit: made or brought up to date, left alone if it says the same. */
export const checkRun = defineEffect({
  kind: 'check-run',
  about: `Show the decision as the check run \`${OUR_CHECK}\` on the head commit; it concludes as success or neutral, never as failed. It needs \`checks: write\`.`,
  on: 'issue',
  params,
  describe: ({ sha, conclusion }) => `the check of ${sha.slice(0, 7)}, ${conclusion}`,
  guard: async ({ sha }, { github, subject }) => {
    const { head } = await readPull(github, subject.repo, subject.number);
    return head.sha === sha
      ? undefined
      : { rule: 'M2', why: `HEAD_CHANGED: ${sha.slice(0, 7)} is not its head any more` };
  },
  run: async (effect, context, writer) => {
    const { github, subject } = context;
    const { repo } = subject;
    const mine = async (): Promise<ShownCheck | undefined> =>
      (await checksNamed(github, repo, effect.sha, OUR_CHECK)).find((check) => isOurs(check, context));
    const there = await mine();
    const said = effect.keeps && there ? { title: there.title, summary: there.summary } : {};
    const text = { ...textOf(effect, context), ...said };
    if (there && says(there, text)) return { result: 'unchanged', url: there.url };
    const written = await settled(
      there
        ? updateCheck(writer, repo, there.id, text)
        : createCheck(writer, repo, { sha: effect.sha, name: OUR_CHECK, ...text }),
      async () => {
        const now = await mine();
        return now && says(now, text) ? now : undefined;
      },
    );
    return {
      result: 'done',
      url: written.url,
      confirm: async () =>
        written.conclusion === text.conclusion && written.externalId === text.externalId
          ? undefined
          : `the check of ${effect.sha.slice(0, 7)} says something else when read back`,
    };
  },
});

const textOf = ({ conclusion, title, text, externalId }: Params, { redact, allowLinks }: EffectContext): CheckText => ({
  conclusion,
  externalId: redact(externalId),
  title: sanitizeLine(redact(title), LONGEST_CHECK_TITLE),
  // At most 60,000 characters, whatever it grows to when it is calmed.
  summary: neutralize(redact(text), { allowLinks }),
});

/** Only the app that made a check run may change it. Who we are as an app is known by the login of its bot. */
const isOurs = ({ app }: ShownCheck, { self }: EffectContext): boolean =>
  self?.type !== 'Bot' || app.toLowerCase() === self.login.toLowerCase().replace(/\[bot\]$/, '');

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
const says = (check: ShownCheck, text: CheckText): boolean =>
  check.conclusion === text.conclusion &&
  check.externalId === text.externalId &&
  plain(check.title) === plain(text.title) &&
  plain(check.summary) === plain(text.summary);
