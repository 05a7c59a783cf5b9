import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readListing } from '../../packages/core/src/sources/prow-listing.ts';
import { expectLinear } from '../kit/linear.ts';

const FOLDER = 'bucket/logs/job/1/artifacts';
const PAGE = new URL(`https://gcsweb.example/gcs/${FOLDER}/`);
const read = (html: string) => readListing(html, PAGE, FOLDER);
const link = (href: string) => read(`<a href="${href}">x</a>`);
const NOTHING = { files: [], folders: [], next: undefined };

describe('the links of a listing', () => {
  it.each([
    ['relative, as nginx and Apache write them', 'junit.xml', 'deep/'],
    ['from the root, as gcsweb does', `/gcs/${FOLDER}/junit.xml`, `/gcs/${FOLDER}/deep/`],
    ['absolute', `https://gcsweb.example/gcs/${FOLDER}/junit.xml`, `https://gcsweb.example/gcs/${FOLDER}/deep/`],
    [
      'to the host of the bucket, as the older gcsweb does',
      `https://storage.googleapis.com/${FOLDER}/junit.xml`,
      'deep/',
    ],
  ])('%s', (_name, file, folder) => {
    expect(read(`<a href="${file}">f</a><a href="${folder}">d</a>`)).toEqual({
      files: ['junit.xml'],
      folders: ['deep'],
      next: undefined,
    });
  });

  it.each([
    ['double', '<a href="junit.xml">'],
    ['single', "<a class='x' href='junit.xml'>"],
    ['bare', '<A HREF=junit.xml>'],
    ['with spaces', '<a\n  title="a"\n  href = "junit.xml"\n>'],
    ['with entities', '<a href="&#106;unit&period;xml">'],
  ])('are read from %s quotes', (_name, html) => {
    expect(read(html).files).toEqual(['junit.xml']);
  });

  it('names stay as an address needs them', () => {
    expect(link('junit a&amp;b%20c.xml').files).toEqual(['junit%20a&b%20c.xml']);
  });

  it.each([
    '../',
    '..',
    './',
    '/',
    '../../other/junit.xml',
    '/gcs/bucket/logs/job/2/artifacts/junit.xml',
    `/gcs/${FOLDER}-of-another/junit.xml`,
    `https://evil.example/x/${FOLDER}/junit.xml`,
    'https://evil.example/junit.xml',
    '//evil.example/junit.xml',
    'javascript:alert(1)//junit.xml',
    'data:text/html,junit.xml',
    'file:///etc/passwd',
    '?C=N;O=D',
    '#top',
    'junit.xml?raw=1',
    'deep/deeper/junit.xml',
    '%2e%2e/',
    '..%2fjunit.xml',
    '..%5Cjunit.xml',
    '\\..\\junit.xml',
    'junit%00.xml',
    'junit%0a.xml',
    'http://[',
    '',
  ])('%j leads nowhere', (href) => {
    expect(link(href)).toEqual(NOTHING);
  });

  it('a host of a link is never used: only its name counts', () => {
    expect(link(`https://evil.example/${FOLDER}/junit.xml`)).toEqual({ ...NOTHING, files: ['junit.xml'] });
  });

  it('the next page of a long listing', () => {
    expect(link(`/gcs/${FOLDER}/?marker=logs/job/1/x&amp;y`).next).toBe('logs%2Fjob%2F1%2Fx');
    expect(link(`https://evil.example/${FOLDER}/?marker=a`).next).toBeUndefined();
  });

  it('gives only names, whatever the page', () => {
    const piece = fc.constantFrom(
      '<a ',
      'href',
      '=',
      '"',
      "'",
      '>',
      '../',
      '/',
      '%2f',
      '\\',
      FOLDER,
      'x',
      '?',
      '#',
      ':',
      '&#47;',
      '\n',
      '//',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { files, folders } = read(`<a href="${pieces.join('')}`);
        for (const name of [...files, ...folders]) {
          const url = new URL(`https://h/${FOLDER}/${name}`);
          expect(url.pathname).toBe(`/${FOLDER}/${name}`);
          expect(decodeURIComponent(name.replace(/%(?![0-9a-f]{2})/gi, '%25'))).not.toMatch(/^\.{0,2}$|[/\\]/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['<a ', '<a href="', '<a href=', "<a href='x\n", '<a x href x ', ' href = ', '&amp;', '<a href="&#x41'])(
    'cost no more than their length: %j',
    async (piece) => {
      await expectLinear(2_000_000, (size) => read(`<a ${piece.repeat(size / piece.length)}`));
    },
  );
});
