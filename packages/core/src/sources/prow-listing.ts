import { decodeHTMLAttribute } from 'entities/decode';

/** What a listing of one folder leads to. Names are as they stand in an address, percent-encoded, without slashes. */
export interface Listing {
  files: string[];
  folders: string[];
  /** Where the next page of a long listing begins (gcsweb), percent-encoded. */
  next: string | undefined;
}

// Bounded on every side, and no `<` within: a page of half-open tags costs no more than its length.
const LINK =
  /<a\s(?:[^<>]{0,500}\s)?href\s{0,9}=\s{0,9}(?:"([^"<>]{0,3000})"|'([^'<>]{0,3000})'|([^\s"'<>]{1,3000}))/gi;
/** A name that a server could decode into another folder or a command. */
const TRICK = /%2f|%5c|%[01]/i;

/**
 * Reads the page of a folder: gcsweb's, nginx's or Apache's. `folder` is `bucket/…` without a slash at its end, `page`
 * the address that was asked. Only names directly below that folder count, whether the link is relative, absolute, or
 * leads to the bucket's own host, as gcsweb's do for files; the host of a link is never used, only the name. Parents,
 * columns to sort by, other folders, `javascript:` and the like are left out.
 */
export function readListing(html: string, page: URL, folder: string): Listing {
  const files = new Set<string>();
  const folders = new Set<string>();
  let next: string | undefined;
  const here = `${page.pathname.replace(/\/$/, '')}/`;
  for (const [, double, single, bare] of html.matchAll(LINK)) {
    const href = decodeHTMLAttribute(double ?? single ?? bare ?? '').trim();
    const base = new URL(here, page);
    if (!URL.canParse(href, base.href)) continue;
    const link = new URL(href, base);
    if (link.protocol !== 'https:' && link.protocol !== 'http:') continue;
    const start = link.origin === page.origin ? here : `/${folder}/`;
    if (!link.pathname.startsWith(start) && !(link.origin === page.origin && link.pathname === here.slice(0, -1)))
      continue;
    const rest = link.pathname.slice(start.length);
    if (rest === '') {
      const marker = link.searchParams.get('marker');
      if (link.origin === page.origin && marker) next = encodeURIComponent(marker);
      continue;
    }
    const name = rest.replace(/\/$/, '');
    if (link.search !== '' || name === '' || name.includes('/') || TRICK.test(name)) continue;
    (rest.endsWith('/') ? folders : files).add(name);
  }
  return { files: [...files], folders: [...folders], next };
}
