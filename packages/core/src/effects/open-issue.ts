import { z } from 'zod';
import { isTrustedWriter } from '../decide/access.ts';
import { foreignLabel, OUR_LABEL, ourLabel } from '../decide/labels.ts';
import type { Issue } from '../domain/issue.ts';
import { GithubError } from '../errors.ts';
import { listIssues, readIssue } from '../github/issues.ts';
import { canBeAssigned } from '../github/permissions.ts';
import { createIssue, ensureLabel, updateIssue } from '../github/write.ts';
import { issueBody, LONGEST_BODY, LONGEST_TEXT } from '../text/comment-body.ts';
import { type Marker, markerKey, readMarkers } from '../text/marker.ts';
import { plainTitle } from '../text/title.ts';
import { defineEffect, type EffectContext, settled } from './define.ts';

const params = z.strictObject({
  marker: z.enum(['failure', 'overflow']),
  title: z.string().min(1).max(256),
  /** Markdown for people. It is neutralised here once more, whatever the job did (O1). */
  text: z.string().min(1).max(LONGEST_TEXT),
  /** What the marker carries for later runs; a failure's `fingerprint` is what tells it from others. */
  data: z.record(z.string(), z.unknown()),
  labels: z.array(z.string().max(50)).min(1).max(4),
  assignees: z.array(z.string().max(100)).max(10),
});

/** Open issues of ours that are looked through, the newest. */
const LOOKED_AT = 1_000;

/** One open issue for each failure: opened if there is none, left alone if another run or a killed one opened it already. */
export const openIssue = defineEffect({
  kind: 'open-issue',
  about:
    'Open the one issue of a failure, or the one that lists what found no room, with its labels and assignees. When two runs opened it at once, the newer one is closed.',
  on: 'repository',
  params,
  describe: (effect) => `an issue for ${markerKey({ kind: effect.marker, data: effect.data })}`,
  guard: async (effect, context) => {
    const foreign = foreignLabel(effect.labels);
    if (foreign !== undefined) return { rule: 'W8', why: `"${foreign}" is not a label that ai-devops sets` };
    if (!effect.labels.includes(OUR_LABEL))
      return { rule: 'B3', why: `without the label ${OUR_LABEL} no later run would find it` };
    if (issueBody(effect, context).length > LONGEST_BODY)
      return { rule: 'O1', why: `the issue is longer than ${LONGEST_BODY} characters` };
    return undefined;
  },
  run: async (effect, context, writer) => {
    const { repo } = context.subject;
    const wanted = { kind: effect.marker, data: effect.data };
    const body = issueBody(effect, context);
    // FT46: a run that died after it had opened the issue, or one that ran meanwhile.
    const [there] = await ours(context, wanted);
    if (there) return { result: 'unchanged', url: there.url };
    for (const name of effect.labels) await ensureLabel(context.github, writer, repo, ourLabel(name)!);
    const left: string[] = [];
    const open = (assignees: readonly string[]): Promise<Issue> => {
      const title = plainTitle(context.redact(effect.title));
      return createIssue(writer, repo, { title, body, labels: effect.labels, assignees });
    };
    const opened = open(effect.assignees).catch(async (error: unknown) => {
      if (!isAboutAssignees(error)) throw error;
      // FT10: for one name GitHub refuses the whole issue, so nothing was written yet.
      const able = await assignable(context, effect.assignees);
      for (const login of effect.assignees)
        if (!able.includes(login)) left.push(`${login} was not assigned: GitHub does not take them as an assignee.`);
      return open(able);
    });
    // Of two that say the same, the newer one is as good as ours: whoever wrote it, it is the one to be closed.
    const written = await settled(opened, async () =>
      (await ours(context, wanted)).findLast((issue) => issue.body === body),
    );
    // FT18: another run opened its own between our look and our write; the older one stays, so that both agree.
    const older = (await ours(context, wanted)).find(({ number }) => number < written.number);
    // Without its marker: it must never be taken for the issue of this failure again.
    if (older)
      await updateIssue(writer, repo, written.number, {
        body: `The same as #${older.number}, which another run opened at the same moment.`,
        state: 'closed',
        reason: 'not_planned',
      });
    const { number, url } = older ?? written;
    return {
      result: older ? 'unchanged' : 'done',
      url,
      left,
      confirm: async () => {
        const seen = await readIssue(context.github, repo, number);
        return holds(seen, wanted) ? undefined : `the marker of issue #${number} is not there when read back`;
      },
    };
  },
});

/** Open issues of ours with the same marker, oldest first. By label, because search lags behind (E.2). */
async function ours({ github, subject, self, trustedBots }: EffectContext, wanted: Wanted): Promise<Issue[]> {
  const open = await listIssues(github, subject.repo, { labels: [OUR_LABEL], sort: 'created', limit: LOOKED_AT });
  return open
    .filter((issue) => !issue.isPull && isTrustedWriter(issue.author, self, trustedBots) && holds(issue, wanted))
    .toSorted((a, b) => a.number - b.number);
}

type Wanted = Pick<Marker, 'kind' | 'data'>;
const holds = ({ body }: Issue, wanted: Wanted): boolean =>
  readMarkers(body).some((found) => found.kind === wanted.kind && markerKey(found) === markerKey(wanted));

const isAboutAssignees = (error: unknown): boolean =>
  error instanceof GithubError && error.status === 422 && error.message.includes('assignee');

async function assignable({ github, subject }: EffectContext, logins: readonly string[]): Promise<string[]> {
  const able = await Promise.all(logins.map((login) => canBeAssigned(github, subject.repo, login)));
  return logins.filter((_, index) => able[index]);
}
