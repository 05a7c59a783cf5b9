import { describe, expect, it } from '@jest/globals';
import { historyOf } from '../../packages/core/src/decide/history.ts';
import type { Past, PastText } from '../../packages/core/src/domain/history.ts';
import type { Author } from '../../packages/core/src/domain/issue.ts';
import { type MarkerKind, writeMarker } from '../../packages/core/src/text/marker.ts';
import { fixData } from '../effects/publish.ts';
import { triage } from './facts.ts';
import { day } from './failures.ts';
import { presentFailure } from './past-facts.ts';

const BOT: Author = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
const EVE: Author = { login: 'eve', id: 7, type: 'User' };
const GHOST: Author = { login: 'ghost', id: 0, type: 'User' };
const trusted = ({ id }: Author) => id === BOT.id;

const marker = (kind: MarkerKind, data: unknown) => writeMarker(kind, data, (text) => text);
const said = (body: string, over: Partial<PastText> = {}): PastText => ({
  body,
  author: BOT,
  editor: undefined,
  ...over,
});
const record = presentFailure(7);
const answered = {
  triage: {
    ...triage,
    evidence: [
      { source: 'issue:acme/app#1', quote: 'what eve wrote' },
      { source: 'log:77', quote: 'expected 300, got 3' },
    ],
  },
  fingerprint: 'v1:of-the-triage',
  pins: {},
  provider: 'gemini',
  model: 'x',
  start: 's',
  at: day(1),
};
const repo = { owner: 'acme', name: 'app' };
const of = (...texts: PastText[]): Past => ({ issues: [{ repo, number: 4, texts }], pulls: [], cut: [] });
const failuresOf = (...texts: PastText[]) => historyOf([of(...texts)], trusted).failures;

describe('an earlier failure', () => {
  it('is what its record and its triage say', () => {
    expect(failuresOf(said(marker('failure', record)), said(marker('triage', answered)))).toEqual([
      {
        issue: 'acme/app#4',
        fingerprint: record.fingerprint,
        loose: record.loose,
        class: 'test_failure',
        title: record.title,
        excerpt: record.excerpt,
        lines: ['not ok 7'],
        rootCause: triage.rootCause,
        reds: record.runs,
      },
    ]);
  });

  it('G8: of an issue that a person typed it is what the triage says, and no word of the person', () => {
    const body = said(`Please help.\n${marker('failure', record)}`, { author: EVE });
    const [found] = failuresOf(body, said(marker('triage', answered)));
    expect(found).toMatchObject({
      fingerprint: 'v1:of-the-triage',
      title: triage.summary,
      lines: ['expected 300, got 3'],
      reds: [],
    });
    expect(JSON.stringify(found)).not.toMatch(/Please help|what eve wrote/);
  });

  it('is the newest of several, and a broken marker is passed over', () => {
    const older = said(marker('failure', { ...record, title: 'older' }));
    const newer = said(`${marker('failure', { ...record, title: 'newer' })} <!-- ai-devops:failure v1 e30 -->`);
    const broken = said(marker('failure', { ...record, class: 'nonsense' }));
    expect(failuresOf(older, newer, broken)).toMatchObject([{ title: 'newer' }]);
  });

  it.each<[string, PastText]>([
    ['by a stranger', said(marker('failure', record), { author: EVE })],
    ['by an account that is gone', said(marker('failure', record), { author: GHOST })],
    ['that a stranger edited', said(marker('failure', record), { editor: EVE })],
    ['that an account edited that is gone', said(marker('failure', record), { editor: GHOST })],
    ['of another kind', said(marker('decision', record))],
    ['that has no marker', said('CI: test 7 failed')],
    ['with more than a record may hold', said(marker('failure', { ...record, excerpt: 'x'.repeat(20_001) }))],
  ])('B3: is not a text %s', (_name, text) => {
    expect(failuresOf(text)).toEqual([]);
  });

  it('may be edited by somebody trusted', () => {
    expect(failuresOf(said(marker('failure', record), { editor: BOT }))).toHaveLength(1);
  });
});

describe('an earlier fix', () => {
  const pulls = (text: PastText) =>
    historyOf([{ issues: [], pulls: [{ repo, number: 9, mergedAt: day(3), base: 'main', text }], cut: [] }], trusted)
      .fixes;
  const body = marker('fix', fixData());

  it('is what its marker says', () => {
    expect(pulls(said(body))).toEqual([
      {
        pull: 'acme/app#9',
        repo: 'acme/app',
        mergedAt: day(3),
        base: 'main',
        issue: fixData().issue,
        fingerprint: fixData().fingerprint,
      },
    ]);
  });

  it.each<[string, PastText]>([
    ['by a stranger', said(body, { author: EVE })],
    ['that a stranger edited', said(body, { editor: EVE })],
    ['that is no fix', said('Fixes it.')],
  ])('B3: is not one %s', (_name, text) => {
    expect(pulls(text)).toEqual([]);
  });
});
