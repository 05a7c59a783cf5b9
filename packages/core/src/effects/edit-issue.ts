import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { foreignLabel, labelChange } from '../decide/labels.ts';
import type { Issue } from '../domain/issue.ts';
import { GithubError } from '../errors.ts';
import { readIssue } from '../github/issues.ts';
import { ensureLabel, type IssueChange, updateIssue } from '../github/write.ts';
import { issueBody, LONGEST_BODY, LONGEST_TEXT } from '../text/comment-body.ts';
import { markerKey, readMarkers } from '../text/marker.ts';
import { plainTitle } from '../text/title.ts';
import { defineEffect, type EffectContext, settled } from './define.ts';

const params = z.strictObject({
  marker: z.enum(['failure', 'overflow']),
  /** What the marker must say that stands in the issue now: a failure's fingerprint, or `overflow`. */
  key: z.string().min(1).max(80),
  title: z.string().min(1).max(256).optional(),
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
  data: z.record(z.string(), z.unknown()),
  labels: z
    .strictObject({
      add: z.array(z.string().max(50)).max(4),
      /** Labels of ours that begin so and are not among `add` are taken off. */
      replacePrefix: z.literal('ci:').optional(),
    })
    .optional(),
  state: z.enum(['open', 'closed']).optional(),
  /** Why it is closed; `completed` without it. */
  reason: z.enum(['completed', 'not_planned']).optional(),
});
type Params = z.output<typeof params>;

/** Brings an issue of ours up to date in one request, which holds only what differs; what says the same is left alone. */
export const editIssue = defineEffect({
  kind: 'edit-issue',
  about:
    'Bring an issue of ours up to date: text, title, labels, open or closed. Nothing is written when nothing changed.',
  on: 'issue',
  params,
  describe: ({ key, state }) => `the issue of ${key}${state ? `, ${state}` : ''}`,
  guard: async (effect, context) => {
    const foreign = foreignLabel(effect.labels?.add ?? []);
    if (foreign !== undefined) return { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
    if (issueBody(effect, context).length > LONGEST_BODY)
      return { rule: 'O1', why: `the issue is longer than ${LONGEST_BODY} characters` };
    const why = whyNot(await standing(context), effect, context);
    return why === undefined ? undefined : { rule: 'B3', why: `#${context.subject.number} ${why}` };
  },
  run: async (effect, context, writer) => {
    const { github, subject } = context;
    const { repo, number } = subject;
    const now = await readIssue(github, repo, number);
    const change = differences(now, effect, context);
    if (Object.keys(change).length === 0) return { result: 'unchanged', url: now.url };
    const { missing } = labelsOf(now, effect);
    for (const label of missing) await ensureLabel(github, writer, repo, label);
    const written = await settled(updateIssue(writer, repo, number, change), async () => {
      const seen = await readIssue(github, repo, number);
      return Object.keys(differences(seen, effect, context)).length === 0 ? seen : undefined;
    });
    return {
      result: 'done',
      url: written.url,
      // GitHub answers with the issue as it stands after the write.
      confirm: async () =>
        written.state === (effect.state ?? now.state) && keysIn(written, effect.marker).length > 0
          ? undefined
          : `issue #${number} is not as it was written`,
    };
  },
});

/** The issue as it is now; undefined when it was deleted or moved. */
async function standing({ github, subject }: EffectContext): Promise<Issue | undefined> {
  try {
    return await readIssue(github, subject.repo, subject.number);
  } catch (error) {
    if (error instanceof GithubError && (error.kind === 'not-found' || error.kind === 'gone')) return undefined;
    throw error;
  }
}

/** B3: only an issue of ours is edited, and only the one that was meant. That a person edited its text is no hindrance. */
function whyNot(issue: Issue | undefined, effect: Params, context: EffectContext): string | undefined {
  if (!issue) return 'is gone';
  if (issue.isPull) return 'is a pull request';
  if (!isTrustedWriter(issue.author, context.self, context.trustedBots))
    return `was opened by ${issue.author.login}, who is neither us nor a trusted bot`;
  if (issue.locked) return 'is locked';
  return keysIn(issue, effect.marker).includes(effect.key) ? undefined : `holds no marker of ${effect.key}`;
}

const keysIn = ({ body }: Issue, kind: Params['marker']): string[] =>
  readMarkers(body)
    .filter((marker) => marker.kind === kind)
    .map(markerKey);

const labelsOf = ({ labels }: Issue, effect: Params) =>
  labelChange(labels, effect.labels?.add ?? [], effect.labels?.replacePrefix);

/** What the issue must still become. */
function differences(issue: Issue, effect: Params, context: EffectContext): IssueChange {
  const body = issueBody(effect, context);
  const title = effect.title === undefined ? issue.title : plainTitle(context.redact(effect.title));
  const { missing, stale } = labelsOf(issue, effect);
  const labels = [...issue.labels.filter((name) => !stale.includes(name)), ...missing.map(({ name }) => name)];
  const state = effect.state ?? issue.state;
  return {
    ...(title === issue.title ? {} : { title }),
    // A form of GitHub's ends lines in its own way.
    ...(body === issue.body.replaceAll('\r\n', '\n') ? {} : { body }),
    ...(missing.length + stale.length === 0 ? {} : { labels }),
    ...(state === issue.state ? {} : { state }),
    ...(state === 'closed' && state !== issue.state ? { reason: effect.reason ?? 'completed' } : {}),
  };
}
