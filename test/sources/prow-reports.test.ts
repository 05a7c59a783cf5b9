import { describe, expect, it } from '@jest/globals';
import { ARTIFACT_LIMITS } from '../../packages/core/src/sources/prow-artifacts.ts';
import { FILTER, FOLDER, IDS, NOTHING_SEEN, prowJob, prowWorld, quiet, sourceOf } from './prow-world.ts';

const world = prowWorld();
const ARTIFACTS = `${FOLDER(IDS[0])}/artifacts`;

async function reports() {
  world.prow.jobs = [prowJob(world, IDS[0])];
  const source = await sourceOf(world);
  const { failed } = await source.scan(FILTER, NOTHING_SEEN, quiet);
  world.prow.asked.length = 0;
  const { findings, warnings } = await source.reports(failed[0]!);
  return { ids: findings.map(({ id }) => id), warnings };
}

/** A report with one failed test, as ginkgo and gotestsum write them. */
const junit = (test: string, message = 'expected true') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="PTP e2e" tests="2" failures="1">
<testcase name="passes" classname="ptp" time="1.5"></testcase>
<testcase name="${test}" classname="ptp" time="2.5"><failure message="${message}" type="Failed">ptp_test.go:12</failure></testcase>
</testsuite></testsuites>`;

const put = (path: string, text: string): void => void world.prow.files.set(`${ARTIFACTS}/${path}`, text);

describe('JUnit reports of a build', () => {
  it.each(['gcsweb', 'old-gcsweb', 'nginx', 'apache'] as const)('are found in the listings of %s', async (style) => {
    world.prow.style = style;
    put('junit_operator.xml', junit('Run step e2e'));
    put('e2e/telco5g/artifacts/junit/junit e2e &1.xml', junit('keeps the clock'));
    put('e2e/telco5g/artifacts/pods.json', '{}');
    put('e2e/JUnit-results.XML', junit('syncs'));
    world.prow.files.set(`${FOLDER(IDS[0])}/junit_outside.xml`, junit('not below artifacts'));
    expect(await reports()).toEqual({
      ids: ['ptp.Run step e2e', 'ptp.syncs', 'ptp.keeps the clock'],
      warnings: [],
    });
    // Every request went to the store that the input names, folders with a slash, and nothing but reports was read.
    expect(world.prow.asked.every((path) => path.startsWith(`/gcs/${ARTIFACTS}/`))).toBe(true);
    expect(world.prow.asked.filter((path) => !path.endsWith('/'))).toHaveLength(3);
  });

  it.each(['gcsweb', 'nginx'] as const)('a build without artifacts has none (%s)', async (style) => {
    world.prow.style = style;
    expect(await reports()).toEqual({ ids: [], warnings: [] });
    expect(world.prow.asked).toEqual([`/gcs/${ARTIFACTS}/`]);
  });

  it('the pages of a long folder are followed, and a ring of them ends', async () => {
    const page = (name: string, marker: string) =>
      `<a href="/gcs/${ARTIFACTS}/?marker=${marker}">Next page</a><a href="/gcs/${ARTIFACTS}/${name}">x</a>`;
    world.prow.pages.set(`${ARTIFACTS}/`, page('junit_1.xml', 'b'));
    world.prow.pages.set(`${ARTIFACTS}/?marker=b`, page('junit_2.xml', 'c'));
    world.prow.pages.set(`${ARTIFACTS}/?marker=c`, page('junit_2.xml', 'b'));
    put('junit_1.xml', junit('one'));
    put('junit_2.xml', junit('two'));
    expect((await reports()).ids).toEqual(['ptp.one', 'ptp.two']);
  });
});

describe('hostile listings', () => {
  it('links that lead elsewhere are not followed', async () => {
    const links = [
      '../',
      '/gcs/',
      `${world.prow.url}/prowjobs.js`,
      'https://evil.example/junit.xml',
      '//169.254.169.254/junit.xml',
    ];
    const more = [
      'javascript:junit.xml',
      '../../../junit.xml',
      '%2e%2e/junit.xml',
      '..%2fjunit.xml',
      `/gcs/${ARTIFACTS}`,
    ];
    world.prow.pages.set(`${ARTIFACTS}/`, [...links, ...more].map((href) => `<a href="${href}">x</a>`).join('\n'));
    expect(await reports()).toEqual({ ids: [], warnings: [] });
    expect(world.prow.asked).toEqual([`/gcs/${ARTIFACTS}/`]);
  });

  it('a folder that holds itself ends at the depth', async () => {
    const folder = (depth: number) => `${ARTIFACTS}/${'again/'.repeat(depth)}`;
    for (let depth = 0; depth < 20; depth++) {
      world.prow.pages.set(
        folder(depth),
        `<a href="again/">again</a><a href="./">x</a><a href="../">x</a><a href="junit_${depth}.xml">x</a>`,
      );
      world.prow.files.set(`${folder(depth)}junit_${depth}.xml`, junit(`at ${depth}`));
    }
    expect((await reports()).ids).toEqual([0, 1, 2, 3, 4, 5, 6].map((depth) => `ptp.at ${depth}`));
    expect(ARTIFACT_LIMITS.depth).toBe(6);
  });

  it('no more folders are asked for than the limit, and that is told', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `<a href="f${at}/">f</a>`).join('');
    world.prow.pages.set(`${ARTIFACTS}/`, many);
    put('f7/junit.xml', junit('seven'));
    expect(await reports()).toEqual({
      ids: ['ptp.seven'],
      warnings: [expect.stringContaining('more than 200 folders')],
    });
    expect(world.prow.asked.filter((path) => path.endsWith('/'))).toHaveLength(ARTIFACT_LIMITS.pages);
  });

  it('no more reports are read than the limit, and that is told', async () => {
    for (let at = 0; at < 60; at++) put(`junit_${at}.xml`, junit(`test ${at}`));
    const { ids, warnings } = await reports();
    expect(ids).toHaveLength(ARTIFACT_LIMITS.files);
    expect(warnings).toEqual(['The build has more than 50 JUnit reports; the rest was not read.']);
    expect(world.prow.asked).toHaveLength(1 + ARTIFACT_LIMITS.files);
  });

  it('a page without end is none', async () => {
    world.prow.pages.set(`${ARTIFACTS}/`, `<a href="junit.xml">x</a>${' '.repeat(ARTIFACT_LIMITS.pageChars)}`);
    expect(await reports()).toEqual({
      ids: [],
      warnings: [expect.stringMatching(/^The listing of .* a longer one than is read\.$/)],
    });
  });
});

describe('hostile reports', () => {
  it('a report without end is left at the limit in all; those before it count', async () => {
    put('junit_1.xml', junit('first'));
    world.prow.files.set(`${ARTIFACTS}/junit_2.xml`, (_req, res) => {
      res.writeHead(200, { 'content-type': 'application/xml' });
      const chunk = `<system-out>${'x'.repeat(1_000_000)}</system-out>`;
      const more = (): void => {
        while (!res.destroyed && res.write(chunk));
      };
      res.write('<testsuite>');
      res.on('drain', more);
      more();
    });
    put('junit_3.xml', junit('third'));
    expect(await reports()).toEqual({
      ids: ['ptp.first'],
      warnings: [expect.stringMatching(/more than 50 MiB; artifacts\/junit_2\.xml and what follows was not read/)],
    });
  });

  it('entities are not expanded, and what is no XML or a web page is told', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    put('junit_1.xml', junit('x').replace('<testsuites>', `${lol}<testsuites>`));
    put('junit_2.xml', '{"not":"xml"}');
    world.prow.pages.set(`${ARTIFACTS}/junit_3.xml`, '<html>Log in</html>');
    put('junit_4.xml', junit('last'));
    world.prow.pages.set(`${ARTIFACTS}/`, [1, 2, 3, 4].map((at) => `<a href="junit_${at}.xml">x</a>`).join(''));
    const { ids, warnings } = await reports();
    expect(ids).toEqual(['ptp.last']);
    expect(warnings).toContain('artifacts/junit_1.xml: The JUnit report defines entities; it was not read.');
    expect(warnings).toContain('Instead of the JUnit report artifacts/junit_3.xml came a web page.');
  });
});

describe('faults on the way to reports', () => {
  it.each([
    ['FT01 503', { kind: 'status' } as const],
    ['a reset', { kind: 'reset' } as const],
  ])('%s passes, of a listing and of a report', async (_name, fault) => {
    put('junit.xml', junit('one'));
    world.prow.fail('/artifacts/', fault);
    world.prow.fail('junit.xml', fault);
    expect(await reports()).toEqual({ ids: ['ptp.one'], warnings: [] });
  });

  it('a report that breaks off is read anew and counts once', async () => {
    put('junit.xml', junit('one'));
    world.prow.fail('junit.xml', { kind: 'truncate' });
    expect(await reports()).toEqual({ ids: ['ptp.one'], warnings: [] });
  });

  it('what stays away is a warning, and the rest is read', async () => {
    put('junit_1.xml', junit('one'));
    put('junit_2.xml', junit('two'));
    put('deep/junit_3.xml', junit('three'));
    put('deeper/junit_4.xml', junit('four'));
    world.prow.fail('junit_1.xml', { kind: 'status', status: 403 });
    world.prow.fail('/deep/', { kind: 'status', status: 500 }, 3);
    world.prow.fail('/deeper/', { kind: 'status', status: 404 });
    expect(await reports()).toEqual({
      ids: ['ptp.two'],
      warnings: [
        `The listing of ${ARTIFACTS}/deep answered 500, 3 times.`,
        'The JUnit report artifacts/junit_1.xml answered 403.',
      ],
    });
  });
});
