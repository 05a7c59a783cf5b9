import { describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/core';
import { mutate, mutateSoftly, queryPartly } from '../../packages/core/src/github/graphql.ts';
import { repo } from './world.ts';

/** A writer whose GitHub answers every mutation so; as octokit, it throws when there are errors. */
const writer = (errors: object[], data: unknown = null) => {
  const graphql = async () => {
    if (errors.length > 0) throw Object.assign(new Error('GraphQL'), { errors, data });
    return data;
  };
  return { write: () => ({ graphql }) as unknown as Octokit };
};
const mutation = { document: 'mutation { a }', variables: {}, needs: 'contents: write' };
const failure = (...errors: object[]) => mutate(writer(errors), repo('acme/app'), mutation);

describe('the errors of a mutation', () => {
  it.each([
    ['permission', { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    ['permission', { type: 'INSUFFICIENT_SCOPES', message: 'x' }],
    ['permission', { type: 'UNPROCESSABLE', message: 'GitHub Actions is not permitted to create pull requests.' }],
    ['not-found', { type: 'NOT_FOUND', message: 'x' }],
    ['conflict', { type: 'STALE_DATA', message: 'x' }],
    ['conflict', { message: 'Expected branch to point to "a" but it did not.' }],
    ['conflict', { type: 'UNPROCESSABLE', message: 'A ref named "x" already exists in the repository.' }],
    ['invalid', { type: 'UNPROCESSABLE', message: 'No commits between a and b' }],
    ['invalid', { message: 'Variable $x is wrong' }],
    ['unavailable', { message: 'Something went wrong while executing your query.' }],
  ])('%s: %j', async (kind, error) => {
    await expect(failure(error)).rejects.toMatchObject({ name: 'GithubError', kind });
  });

  it('name the permission that is missing, or what GitHub said', async () => {
    const denied = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
    await expect(failure(denied)).rejects.toThrow(
      /acme\/app lacks `contents: write`; add to the job: permissions: con/,
    );
    await expect(failure({ message: 'no\nsuch  thing' })).rejects.toThrow(/write to acme\/app: no such thing$/);
  });

  it('count although part of it was done', async () => {
    const errors = [{ type: 'NOT_FOUND', message: 'x', path: ['b'] }];
    await expect(mutate(writer(errors, { a: 1, b: null }), repo('acme/app'), mutation)).rejects.toThrow(/x/);
  });

  it('no answer at all leaves open what was done', async () => {
    await expect(mutate(writer([]), repo('acme/app'), mutation)).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a field that may be refused', () => {
  const softly = (...errors: object[]) =>
    mutateSoftly<{ a: number | null }>(writer(errors, { a: 1, b: null }), repo('acme/app'), { ...mutation, soft: 'b' });
  it('tells why', async () => {
    expect(await softly()).toEqual({ data: { a: 1, b: null }, refused: undefined });
    expect(await softly({ message: 'no', path: ['b'] })).toEqual({ data: { a: 1, b: null }, refused: 'no' });
  });
  it('excuses no other', async () => {
    await expect(softly({ message: 'no', path: ['b'] }, { message: 'worse', path: ['a'] })).rejects.toThrow(/worse/);
    await expect(softly({ message: 'of the whole' })).rejects.toThrow(/of the whole/);
  });
});

describe('a query of which the parts are worth something', () => {
  const partly = (errors: object[], data: unknown = null) => {
    const github = { ...writer(errors, data), urls: { api: '', graphql: '', server: '' } };
    return queryPartly({ urls: github.urls, read: github.write }, repo('acme/app'), 'query { a }', {});
  };
  it('tells what came, and what did not and why', async () => {
    const data = { a: [1, null] };
    const errors = [
      { type: 'FORBIDDEN', message: 'no', path: ['a', 1] },
      { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'too\nmuch', path: ['a', 1, 'b'] },
    ];
    expect(await partly(errors, data)).toEqual({
      data,
      holes: [
        { path: ['a', 1], kind: 'permission', message: 'no' },
        { path: ['a', 1, 'b'], kind: 'unavailable', message: 'too much' },
      ],
    });
    expect(await partly([], data)).toEqual({ data, holes: [] });
  });
  it.each<[string, object[], unknown]>([
    ['an error that names no place', [{ message: 'no' }, { message: 'x', path: ['a'] }], { a: null }],
    ['an error with an empty place', [{ message: 'no', path: [] }], { a: null }],
    ['no data at all', [{ message: 'no', path: ['a'] }], null],
  ])('throws for %s', async (_name, errors, data) => {
    await expect(partly(errors, data)).rejects.toThrow(/GraphQL refused: no/);
  });
  it('throws for no answer', async () => {
    await expect(partly([])).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
