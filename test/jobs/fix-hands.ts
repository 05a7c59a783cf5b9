import { expect } from '@jest/globals';
import type { FixRecord } from '../../packages/core/src/domain/fix.ts';
import { type MarkerKind, readMarkers, writeMarker } from '../../packages/core/src/text/marker.ts';
import type { Comment, Issue, RepoHandle } from '../kit/github/index.ts';
import type { Turn } from '../kit/model.ts';
import { type FixWorld, UNITS } from './fix-world.ts';
import { BOT, HOME } from './world.ts';

const plain = (text: string): string => text;

export const homeOf = ({ red }: FixWorld): RepoHandle => red.github.repo(HOME);
export const unitsOf = ({ red }: FixWorld): RepoHandle => red.github.repo(UNITS);
export const issueOf = (world: FixWorld): Issue => homeOf(world).issue(world.issue);

/** The comment that holds the triage. */
export const triageIn = (world: FixWorld): Comment =>
  homeOf(world)
    .comments(world.issue)
    .find(({ body }) => body.includes('<!-- ai-devops:triage '))!;

/** Changes what a marker says, as if it had been written so from the start: nobody has edited the text. */
// biome-ignore lint/suspicious/noExplicitAny: a test changes any field of any marker.
export function rewrite(text: { body: string | null }, kind: MarkerKind, change: (data: any) => unknown): void {
  const body = text.body ?? '';
  const [marker] = readMarkers(body).filter((one) => one.kind === kind);
  const written = /<!-- ai-devops:.* -->/.exec(body.slice(marker!.index))![0];
  text.body = body.replace(written, writeMarker(kind, change(marker!.data), plain));
}

/** What the triage says, but for these fields. */
export const triageSays = (world: FixWorld, over: object): void =>
  rewrite(triageIn(world), 'triage', (data) => ({ ...data, triage: { ...data.triage, ...over } }));

/** The attempts that the comment of the fix tells. */
export function attemptsIn(world: FixWorld): FixRecord['attempts'] {
  const [comment, ...more] = world.comments();
  expect(more).toEqual([]);
  const marker = readMarkers(comment?.body ?? '').findLast(({ kind }) => kind === 'fix');
  return (marker?.data as FixRecord | undefined)?.attempts ?? [];
}

/** A comment of ours with earlier attempts, as runs before this one would have left it. */
export const addAttempts = (world: FixWorld, user: string, ...ends: FixRecord['attempts'][number]['end'][]): Comment =>
  homeOf(world).addComment(world.issue, {
    user,
    body: `## CI failure fix\n\n${writeMarker(
      'fix',
      {
        attempts: ends.map((end, index) => ({
          run: index + 1,
          start: `earlier-${index}`,
          end,
          at: '2026-01-05T05:00:00.000Z',
          pulls: [],
        })),
      },
      plain,
    )}`,
  });

/** A draft pull request in acme/units that says of itself that it is a fix of ours. */
export function addFixPull(world: FixWorld, over: object = {}, user = BOT.login): Issue {
  const units = unitsOf(world);
  units.push('ci-fix-issue-99-1', { message: 'Fix', files: { 'src/index.js': 'export {};\n' } });
  const data = {
    issue: `${HOME}#99`,
    fingerprint: 'v1:0123456789abcdef',
    plan: 'a'.repeat(64),
    run: 1,
    risk: 'low',
    weakens: false,
    ...over,
  };
  return units.addPull({
    title: 'Another fix',
    head: 'ci-fix-issue-99-1',
    draft: true,
    user,
    labels: ['ai-devops'],
    body: writeMarker('fix', data, plain),
  });
}

/** Sentences of all that this action wrote, without the eyes that say that the request was seen. */
export const written = ({ red }: FixWorld): string[] =>
  red.github.writes().filter((text) => !text.startsWith('reaction '));

/** Kinds of all that was written, without the eyes. */
export const kinds = (world: FixWorld): string[] => written(world).map((text) => text.split(' ')[0]!);

/** No branch, no pull request, no comment of a fix, no label: nothing that a person would find. */
export const untouched = (world: FixWorld): void => expect(written(world)).toEqual([]);

/** All that the model was told in its first request. */
export const told = ({ model }: FixWorld): string => (model.requests[0]?.view?.user ?? []).join('\n');

/** What came back to the model for its turn of that number, from 0. */
export const answered = ({ model }: FixWorld, turn: number): string =>
  (model.requests[turn + 1]?.view?.lastToolResults ?? []).map(({ text }) => text).join('\n');

/** The same of an answer that was not taken, whether it comes back as a result or as a message. */
export const rejoined = (world: FixWorld, turn: number): string =>
  [...(world.model.requests[turn + 1]?.view?.user ?? []).slice(1), answered(world, turn)].join('\n');

/** A turn of one call. */
export const calls = (name: string, args: Record<string, unknown>): Turn => ({ calls: [{ name, args }] });

/** A turn that stages one file. */
export const stages = (path: string, over: Record<string, unknown>): Turn =>
  calls('create_or_update_file', { repository: UNITS, path, ...over });

/** The rules that were refused, as the audit log has them. */
export const audited = ({ host }: FixWorld): string[] =>
  host.audits.filter(({ verdict }) => verdict === 'denied').map(({ rule }) => String(rule));
