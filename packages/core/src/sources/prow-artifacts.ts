import pMap from 'p-map';
import type { Finding } from '../domain/finding.ts';
import { junitReader } from '../logs/junit.ts';
import { type Got, get, isPage, shortText, textOf, type Web } from './prow-get.ts';
import { type Listing, readListing } from './prow-listing.ts';

/** I10: how far a build's artifacts are looked through. `bytes` counts what was read of reports, retries included. */
export const ARTIFACT_LIMITS = {
  depth: 6,
  pages: 200,
  pageChars: 4 * 1024 * 1024,
  files: 50,
  bytes: 50 * 1024 * 1024,
  atOnce: 4,
} as const;

/** Deck's own rule for what its JUnit lens shows, whatever the case. */
const isReport = (path: string): boolean => /junit[^\n]*\.xml$/i.test(path);

/**
 * Finds and reads the JUnit reports below `folder` (`bucket/…/id`) of the artifact store at `base`: the listing of its
 * `artifacts/` is walked breadth first, so that the reports of the whole build come before those of single steps. What
 * could not be read, or was not for the sake of ARTIFACT_LIMITS, is a warning. Throws the signal's reason only.
 */
export async function junitReports(
  web: Web,
  base: string,
  folder: string,
): Promise<{ findings: Finding[]; warnings: string[] }> {
  const { paths, warnings } = await walk(web, base, `${folder}/artifacts`);
  const findings: Finding[] = [];
  let left: number = ARTIFACT_LIMITS.bytes;
  if (paths.length > ARTIFACT_LIMITS.files) {
    warnings.push(`The build has more than ${ARTIFACT_LIMITS.files} JUnit reports; the rest was not read.`);
  }
  for (const path of paths.slice(0, ARTIFACT_LIMITS.files)) {
    const name = path.slice(folder.length + 1);
    const got = await get(web, `${base}/${path}`, async (response) => {
      if (isPage(response)) {
        await response.body?.cancel();
        return undefined;
      }
      const reader = junitReader();
      for await (const chunk of textOf(response)) {
        left -= Buffer.byteLength(chunk);
        if (left < 0) break;
        reader.write(chunk);
      }
      return reader.end();
    });
    // A report that was cut off is broken XML, and what it says is half a truth.
    if (left < 0) {
      warnings.push(
        `The JUnit reports hold more than ${ARTIFACT_LIMITS.bytes / 1024 / 1024} MiB; ${name} and what follows was not read.`,
      );
      break;
    }
    if (!got.ok) warnings.push(`The JUnit report ${name} ${got.why}.`);
    else if (got.value === undefined) warnings.push(`Instead of the JUnit report ${name} came a web page.`);
    else {
      findings.push(...got.value.findings);
      warnings.push(...got.value.warnings.map((warning) => `${name}: ${warning}`));
    }
  }
  return { findings, warnings };
}

interface Page {
  /** `bucket/…`, no slash at its end. */
  folder: string;
  marker?: string;
}

/**
 * The paths of the reports below a folder, at most one more than are read. A folder that is not there has none: many
 * jobs leave no artifacts.
 */
async function walk(web: Web, base: string, root: string): Promise<{ paths: string[]; warnings: string[] }> {
  const { depth, pages, files, atOnce } = ARTIFACT_LIMITS;
  const paths = new Set<string>();
  const warnings: string[] = [];
  const refused: string[] = [];
  const asked = new Set<string>();
  const key = ({ folder, marker }: Page): string => `${folder}?${marker}`;
  let level: Page[] = [{ folder: root }];
  for (let at = 0; at <= depth && level.length > 0 && paths.size <= files; at++) {
    const fresh = level.filter((page) => !asked.has(key(page)));
    const now = fresh.slice(0, pages - asked.size);
    for (const page of now) asked.add(key(page));
    if (now.length < fresh.length) {
      warnings.push(`The artifacts of the build have more than ${pages} folders; the rest was not looked through.`);
    }
    const listings = await pMap(now, (page) => listing(web, base, page), { concurrency: atOnce });
    level = [];
    for (const [index, { folder }] of now.entries()) {
      const got = listings[index]!;
      if (!got.ok) {
        if (got.status !== 404) refused.push(`The listing of ${folder} ${got.why}`);
        continue;
      }
      for (const name of got.value.files) {
        const path = `${folder}/${name}`;
        if (paths.size <= files && isReport(path.slice(root.length))) paths.add(path);
      }
      // One more than can be asked for is enough to tell that there are more.
      level.push(
        ...got.value.folders.slice(0, pages + 1 - level.length).map((name) => ({ folder: `${folder}/${name}` })),
      );
      // The rest of a long folder lies no deeper than its beginning, but a ring of pages must come to an end.
      if (got.value.next !== undefined) level.push({ folder, marker: got.value.next });
    }
  }
  if (refused.length > 0) {
    warnings.push(`${refused[0]}${refused.length > 1 ? ` (and ${refused.length - 1} more)` : ''}.`);
  }
  return { paths: [...paths], warnings };
}

async function listing(web: Web, base: string, { folder, marker }: Page): Promise<Got<Listing>> {
  const url = `${base}/${folder}/${marker === undefined ? '' : `?marker=${marker}`}`;
  const got = await get(web, url, async (response) => {
    const html = isPage(response) ? await shortText(response, ARTIFACT_LIMITS.pageChars) : undefined;
    if (html === undefined) await response.body?.cancel();
    // Where a redirect led to is not asked: what counts is the address that was.
    return html === undefined ? undefined : readListing(html, new URL(url), folder);
  });
  if (!got.ok || got.value !== undefined) return got as Got<Listing>;
  return { ok: false, status: 200, why: 'is no page that lists files, or a longer one than is read', outage: false };
}
