import { expect, it } from '@jest/globals';
import { ISSUE, json, official, start, useOfficial, warnings } from './fakes/official.ts';
import { text } from './open.ts';

// An outside server is asked page by page, as far as our own server looks.

useOfficial();

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const files = (from: number, count: number) =>
  json(range(from, count).map((n) => ({ filename: `src/f${n}.ts`, status: 'added', additions: 1, patch: `+${n}` })));
const issues = (from: number, count: number) =>
  range(from, count).map((n) => ({ ...ISSUE, number: n, title: `Issue ${n}`, html_url: '' }));
const page = (from: number, count: number, endCursor?: string) =>
  json({ issues: issues(from, count), totalCount: 999, pageInfo: { hasNextPage: endCursor !== undefined, endCursor } });
const asked = (key: string) => official.fake!.calls().map(({ arguments: given }) => given[key]);

it('the files of a pull request, up to the last', async () => {
  await start({ lists: [['pull_request_read']], calls: [files(1, 100), files(101, 100), files(201, 50)] });
  const shown = await text(official.session!, 'get_pull_request_files', { number: 2 });
  expect(shown).toMatch(/250 files changed[\s\S]*src\/f250\.ts/);
  expect(shown).not.toMatch(/more files than/);
  expect(asked('page')).toEqual([1, 2, 3]);
});

it('the files of a pull request, no more than our own server reads', async () => {
  await start({ lists: [['pull_request_read']], calls: [1, 101, 201, 301].map((from) => files(from, 100)) });
  const shown = await text(official.session!, 'get_pull_request_files', { number: 2 });
  expect(shown).toMatch(/300 files changed[\s\S]*there are more files than GitHub shows/);
  expect(asked('page')).toEqual([1, 2, 3]);
});

it('FT24: a server whose pages repeat themselves is not asked for ever', async () => {
  await start({ lists: [['pull_request_read']], calls: [files(1, 100)] });
  expect(await text(official.session!, 'get_pull_request_files', { number: 2 })).toMatch(/src\/new\.ts/);
  expect(asked('page')).toEqual([1, 2, 3, 4]);
  expect(warnings().join()).toMatch(/its pages repeat themselves/);
});

it('issues by cursor: words on the third page are found', async () => {
  await start({ lists: [['list_issues']], calls: [page(1, 100, 'a'), page(101, 100, 'b'), page(201, 100, 'c')] });
  expect(await text(official.session!, 'list_issues', { words: 'issue 260' })).toMatch(/^1 issue [\s\S]*#260 open/);
  expect(asked('after')).toEqual([undefined, 'a', 'b']);
  expect(asked('page')).toEqual([undefined, undefined, undefined]);
});

it('issues by cursor: the last page ends it', async () => {
  await start({ lists: [['list_issues']], calls: [page(1, 100)] });
  expect(await text(official.session!, 'list_issues', { words: 'issue 100' })).toMatch(/^1 issue /);
  expect(asked('after')).toEqual([undefined]);
});

it('issues by number, from a server that gives a bare list', async () => {
  await start({ lists: [['list_issues']], calls: [json(issues(1, 100)), json(issues(101, 30))] });
  expect(await text(official.session!, 'list_issues', { words: 'issue 130' })).toMatch(/^1 issue [\s\S]*#130 open/);
  expect(asked('page')).toEqual([undefined, 2]);
});

it('a conversation longer than it can be asked for is read by our own server, which knows its end', async () => {
  const comment = (id: number) => ({ id, body: 'old', created_at: ISSUE.created_at, updated_at: ISSUE.updated_at });
  const comments = range(0, 10).map((at) => json(range(at * 100 + 1, 100).map(comment)));
  await start({ calls: [json(ISSUE), ...comments] });
  expect(await text(official.session!, 'get_issue', { number: 1 })).toMatch(/Same here\./);
  expect(warnings().join()).toMatch(/1000 comments or more/);
});
