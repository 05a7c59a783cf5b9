import { z } from 'zod';
import { parseRepo } from '../domain/repo.ts';
import type { Build } from '../domain/scan.ts';
import { UserError } from '../errors.ts';

/** A completed build as Prow's list tells it. */
export interface ProwBuild {
  /** `build` is empty when Prow never gave it a number, because nothing of it was started. */
  build: Build;
  /** Prow's own sentence about how it ended: `Pod pending timeout.` At most 500 characters. */
  description: string;
  startedAt: string | null;
  completedAt: string;
}

/** `unreadable`: entries that are no ProwJob. */
export interface ProwList {
  builds: ProwBuild[];
  unreadable: number;
}

// kubernetes-sigs/prow, pkg/apis/prowjobs/v1/types.go. What is not named here is not kept.
const refs = z.object({
  org: z.string(),
  repo: z.string(),
  base_ref: z.string().max(255).nullish(),
  base_sha: z.string().nullish(),
  pulls: z.array(z.object({ sha: z.string().nullish() })).nullish(),
});
const moment = z.iso.datetime({ offset: true });
const prowJob = z.object({
  metadata: z.object({ creationTimestamp: moment.nullish() }),
  spec: z.object({
    type: z.string().max(40),
    // Prow’s own rule for names; longer ones fit no marker.
    job: z.string().regex(/^[\w.-]{1,200}$/),
    refs: refs.nullish(),
    extra_refs: z.array(refs).nullish(),
  }),
  status: z.object({
    state: z.string(),
    startTime: moment.nullish(),
    completionTime: moment.nullish(),
    url: z.string().nullish(),
    build_id: z.string().nullish(),
    description: z.string().nullish(),
  }),
});
type ProwJob = z.infer<typeof prowJob>;

/** Prow's states that say something about the code, as a build's conclusion; `aborted` and unfinished ones do not. */
const CONCLUSIONS = new Map([
  ['success', 'success'],
  ['failure', 'failure'],
  // Prow could not run the job at all: always the platform's fault (prow-platform.ts).
  ['error', 'error'],
]);

/**
 * The completed builds of `prowjobs.js`, in its plain form (`{"items": […]}`) or as a script (`var allBuilds = {…};`).
 * `deck` is the address of Prow's page, `home` the repository of a job that names none. Entries that are no ProwJob are
 * counted, not read. Throws `UserError` naming `prow-url` when the whole is something else.
 */
export function readProwJobs(text: string, deck: URL, home: string): ProwList {
  const items = itemsOf(text, deck);
  const builds: ProwBuild[] = [];
  let unreadable = 0;
  for (const item of items) {
    const job = prowJob.safeParse(item);
    if (!job.success) unreadable++;
    else {
      const build = completed(job.data, deck, home);
      if (build) builds.push(build);
    }
  }
  if (unreadable > 0 && unreadable === items.length) throw strange(deck, 'a list of something else than ProwJobs');
  return { builds, unreadable };
}

const strange = (deck: URL, what: string): UserError =>
  new UserError(`prow-url: ${deck.host} answered with ${what}. It must be the address of Prow's job page (deck).`);

function itemsOf(text: string, deck: URL): unknown[] {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('<')) {
    throw strange(deck, 'a web page instead of its list of jobs, maybe because it wants a login');
  }
  const script = /^\s*(?:var|let|const)\s+\w{1,100}\s*=\s*/.exec(text.slice(0, 200));
  const json = script ? text.slice(script[0].length).replace(/;\s{0,100}$/, '') : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`prow-url: the list of jobs of ${deck.host} is no JSON; it was cut short, or it is no list.`, {
      cause: error,
    });
  }
  const { items } = (value ?? {}) as { items?: unknown };
  // Go writes an empty slice as null.
  if (items === null) return [];
  if (!Array.isArray(items)) throw strange(deck, 'JSON that is no list of jobs');
  return items;
}

function completed({ metadata, spec, status }: ProwJob, deck: URL, home: string): ProwBuild | undefined {
  const conclusion = CONCLUSIONS.get(status.state);
  const completedAt = status.completionTime;
  const at = metadata.creationTimestamp ?? status.startTime ?? completedAt;
  if (!conclusion || !completedAt || !at) return undefined;
  const source = spec.refs ?? spec.extra_refs?.[0];
  const full = source ? `${source.org}/${source.repo}` : home;
  const page = pageOf(status.url, deck);
  const number = status.build_id || page?.pathname.split('/').findLast((part) => part !== '') || '';
  const build = /^\d{1,40}$/.test(number) ? number : '';
  return {
    build: {
      source: 'prow',
      repo: parseRepo(full) ? full : home,
      workflow: spec.job,
      path: '',
      branch: source?.base_ref ?? '',
      event: spec.type,
      sha: shaOf(spec),
      url: page?.href ?? `${deck.href.replace(/\/$/, '')}/log?${new URLSearchParams({ job: spec.job, id: build })}`,
      at: new Date(at).toISOString(),
      runId: 0,
      build,
      attempt: 1,
      conclusion,
    },
    description: (status.description ?? '').slice(0, 500),
    startedAt: status.startTime ?? null,
    completedAt: new Date(completedAt).toISOString(),
  };
}

/**
 * The commit that was built. For pull requests the base's SHA would be that of many different trees, and one red and one
 * green of them no sign of a flaky test: only a single pull's own head counts.
 */
function shaOf({ type, refs, extra_refs }: ProwJob['spec']): string {
  const source = refs ?? extra_refs?.[0];
  const pulls = source?.pulls ?? [];
  const merges = type === 'presubmit' || type === 'batch' || pulls.length > 0;
  const sha = merges ? (pulls.length === 1 ? pulls[0]?.sha : '') : source?.base_sha;
  return sha && /^[0-9a-f]{40}$/.test(sha) ? sha : '';
}

/** The page of a build: Prow's own word when it lies on Prow's host, and the same folder there when it does not. */
function pageOf(url: string | null | undefined, deck: URL): URL | undefined {
  if (!url || url.length > 2_000 || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return undefined;
  if (page.host === deck.host && page.username === '' && page.password === '') return page;
  const folder = folderOf(page.href);
  return folder === undefined ? undefined : new URL(`${deck.pathname.replace(/\/$/, '')}/view/gs/${folder}`, deck);
}

/**
 * The folder of a build in the artifact store, `bucket/logs/job/id`, from the address of its page:
 * `https://prow.example/view/gs/bucket/logs/job/id`. Undefined when the address is of another form; every part consists
 * of letters, digits and `._~@+=,:-`, so that the folder can stand in an address and leads nowhere else.
 */
export function folderOf(page: string): string | undefined {
  if (!URL.canParse(page)) return undefined;
  const [, path = ''] = /\/(?:view\/(?:gs|gcs|s3)|gcs)\/(.{1,1000})$/.exec(new URL(page).pathname) ?? [];
  const parts = path.replace(/\/$/, '').split('/');
  const plain = parts.every((part) => /^[\w.~@+=,:-]+$/.test(part) && !/^\.+$/.test(part));
  return plain && parts.length >= 3 ? parts.join('/') : undefined;
}
