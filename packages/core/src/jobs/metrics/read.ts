import { isTrustedWriter } from '../../decide/access.ts';
import { sameName } from '../../decide/fix/fate.ts';
import { OUR_LABEL } from '../../decide/labels.ts';
import { decodeMemory, OUR_CHECK } from '../../decide/memory.ts';
import { issueOf as issueOfMarker, markerOf } from '../../decide/pull-marker.ts';
import { type DecisionRecord, decisionRecordSchema, type Memory } from '../../domain/decision.ts';
import { failureSchema } from '../../domain/failure.ts';
import { fixRecordSchema } from '../../domain/fix.ts';
import { planRecordSchema } from '../../domain/implementation-plan.ts';
import type { Author } from '../../domain/issue.ts';
import type { Asking, MeteredComment, MeteredIssue, MeteredPull, MetricFacts } from '../../domain/metrics.ts';
import { fullName, type RepoRef } from '../../domain/repo.ts';
import { triageRecordSchema } from '../../domain/triage.ts';
import {
  type IssueSubject,
  type OwnText,
  type PullSubject,
  readMeteredIssues,
  readMeteredPulls,
  readOwnTexts,
} from '../../github/metrics.ts';
import { readNamedIssues } from '../../github/metrics-named.ts';
import { viewer } from '../../github/permissions.ts';
import type { PullReader } from '../../github/sweep.ts';
import { type Marker, readMarkers } from '../../text/marker.ts';
import type { Deps } from '../deps.ts';

/** What was read of one repository, and a sentence for each part that could not be. */
export interface MetricReading {
  facts: MetricFacts;
  missing: string[];
}

/** Who merges what we put into a queue. */
const QUEUE = 'github-merge-queue[bot]';

/** Whether an author is one of us (B3), and whether a check's app is. */
interface Trust {
  writer(author: Author): boolean;
  app(slug: string): boolean;
}

/**
 * Everything that is counted of one repository since a moment (ISO 8601). Texts are read of trusted authors alone, and count
 * only as they left them; who else writes a marker, a label or a check of our name is not heard. Throws GithubError.
 */
export async function readMetrics(
  deps: Deps,
  reader: PullReader,
  repo: RepoRef,
  since: string,
): Promise<MetricReading> {
  const [issues, pulls, self] = await Promise.all([
    readMeteredIssues(reader, repo, { label: OUR_LABEL, since }),
    readMeteredPulls(reader, repo, { check: OUR_CHECK, since }),
    viewer(deps.github, repo).catch(() => undefined),
  ]);
  const trust = trustOf(deps, self);
  const ownTexts = (subjects: readonly IssueSubject[]) => {
    const written = subjects.flatMap((one) => [one, ...one.comments]);
    const own = written.filter(({ author }) => trust.writer(author)).map(({ nodeId }) => nodeId);
    return readOwnTexts(reader, repo, [...new Set(own)]);
  };
  const { texts, missing } = await ownTexts([...issues.items, ...pulls.items]);
  const name = fullName(repo);
  const shown = pulls.items.map((pull) => pullOf(name, pull, texts, trust));
  // A plan or a change of files may be asked for on any issue, and that keeps its labels.
  const named = await readNamedIssues(reader, repo, unlistedIn(shown, name, issues.items));
  const more = await ownTexts(named.items);
  return {
    facts: {
      issues: [
        ...issues.items.map((issue) => issueOf(name, issue, texts, trust)),
        ...named.items.map((issue) => issueOf(name, issue, more.texts, trust)),
      ],
      pulls: shown,
    },
    missing: [...issues.missing, ...pulls.missing, ...missing, ...named.missing, ...more.missing],
  };
}

/** Numbers of the issues of this repository that its pull requests are for, without those that are known. */
function unlistedIn(pulls: readonly MeteredPull[], name: string, known: readonly IssueSubject[]): number[] {
  const numbers = pulls.flatMap(({ marker }) => {
    const [, repo = '', number] = /^([^#]+)#([1-9]\d{0,8})$/.exec((marker && issueOfMarker(marker)) ?? '') ?? [];
    return sameName(repo, name) ? [Number(number)] : [];
  });
  const listed = new Set(known.map(({ number }) => number));
  return [...new Set(numbers)].filter((number) => !listed.has(number));
}

function trustOf({ settings }: Deps, self: Author | undefined): Trust {
  const bots = [...settings.trustedBots.map(({ login }) => login), ...(self?.type === 'Bot' ? [self.login] : [])];
  // Of an app a check tells the slug, which is the login of its bot without the suffix, and no two have the same.
  const slugs = new Set(bots.map((login) => login.toLowerCase().replace(/\[bot\]$/, '')));
  return {
    writer: (author) => isTrustedWriter(author, self, settings.trustedBots),
    app: (slug) => slugs.has(slug.toLowerCase()),
  };
}

/** What a text of ours says in markers, as long as nobody else has edited it. */
const believed = (text: OwnText | undefined, trust: Trust): Marker[] =>
  text && (!text.editor || trust.writer(text.editor)) ? readMarkers(text.body) : [];

/** Our comments among those of a subject: they hold a marker. */
interface OwnComment {
  shown: MeteredComment;
  markers: Marker[];
}

const commentsOf = (subject: IssueSubject, texts: ReadonlyMap<string, OwnText>, trust: Trust): OwnComment[] =>
  subject.comments.flatMap(({ nodeId, at }) => {
    const text = texts.get(nodeId);
    const markers = believed(text, trust);
    return text && markers.length > 0 ? [{ shown: { at, up: text.up, down: text.down }, markers }] : [];
  });

/** What the markers of a kind hold that are well-formed, in their order. */
const dataOf = <T>(
  comments: readonly OwnComment[],
  kind: Marker['kind'],
  schema: { safeParse(value: unknown): { data?: T | undefined } },
): T[] =>
  comments.flatMap(({ markers }) =>
    markers.flatMap((marker) => (marker.kind === kind ? (schema.safeParse(marker.data).data ?? []) : [])),
  );

function issueOf(repo: string, subject: IssueSubject, texts: ReadonlyMap<string, OwnText>, trust: Trust): MeteredIssue {
  const comments = commentsOf(subject, texts, trust);
  const triages = dataOf(comments, 'triage', triageRecordSchema);
  return {
    ...{ repo, number: subject.number, createdAt: subject.at },
    failure: failureOf(texts.get(subject.nodeId), trust),
    // A record without a list is of an older version and speaks of one answer.
    triages: triages.flatMap(({ at, answers }): readonly Asking[] => answers ?? [{ at }]),
    attempts: attemptsIn(comments),
    comments: comments.map(({ shown }) => shown),
  };
}

/** Attempts to change files, and requests for a plan. */
const attemptsIn = (comments: readonly OwnComment[]): Asking[] =>
  [
    ...dataOf(comments, 'fix', fixRecordSchema).flatMap(({ attempts }) => attempts),
    ...dataOf(comments, 'plan', planRecordSchema).flatMap(({ requests }) => requests),
  ].map(({ at, costUsd }) => ({ at, costUsd }));

/** What somebody else edited is still an issue of ours; what it remembers is not believed (jobs/detect/tracked.ts). */
function failureOf(text: OwnText | undefined, trust: Trust): MeteredIssue['failure'] {
  if (!text) return undefined;
  const records = readMarkers(text.body).filter(({ kind }) => kind === 'failure');
  const failure = records.flatMap(({ data }) => failureSchema.safeParse(data).data ?? []).at(-1);
  if (!failure || believed(text, trust).length > 0) return failure;
  const { history: _, origin: __, ...bare } = failure;
  return bare;
}

function pullOf(repo: string, subject: PullSubject, texts: ReadonlyMap<string, OwnText>, trust: Trust): MeteredPull {
  const { number, at, mergedAt, closedAt, mergedBy, baseBranch, headBranch, fork } = subject;
  const comments = commentsOf(subject, texts, trust);
  const records = dataOf(comments, 'decision', decisionRecordSchema);
  const text = texts.get(subject.nodeId);
  const memory = memoryOf(subject, records, trust);
  const byUs = trust.writer(mergedBy) || (mergedBy.type === 'Bot' && mergedBy.login === QUEUE);
  return {
    ...{ repo, number, createdAt: at, mergedAt, closedAt, baseBranch, headBranch, fork },
    // Other bots that are trusted may merge too: only what we decided to is ours.
    mergedByUs: byUs && memory?.action === 'merge',
    marker: text && believed(text, trust).length > 0 ? markerOf(text.body) : undefined,
    memory,
    escalations: records.flatMap(({ escalations = [] }) => escalations),
    attempts: attemptsIn(comments),
    comments: comments.map(({ shown }) => shown),
  };
}

/** The newest of what our check on its head and our comment remember. */
function memoryOf({ checks }: PullSubject, records: readonly DecisionRecord[], trust: Trust): Memory | undefined {
  const told = [
    ...checks.filter(({ app }) => trust.app(app)).map(({ externalId }) => externalId),
    ...records.map(({ memory }) => memory),
  ];
  return told
    .flatMap((one) => decodeMemory(one) ?? [])
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
}
