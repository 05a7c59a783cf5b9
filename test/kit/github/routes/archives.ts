/** What comes as a zip: the logs of a whole run, and artifacts. */
import { makeZip } from '../../zip.ts';
import type { StoredFile } from '../logs.ts';
import type { Job, Run } from '../memory.ts';
import { type Call, notFound, page, type Reply, type Route, refuse, whole } from '../route.ts';
import { artifactView } from '../views/runs.ts';

const ACTIONS = '/repos/{owner}/{repo}/actions';
const RUN = `${ACTIONS}/runs/{run_id}`;
const READ = 'actions=read';

/** Makes the signed address of a file; the store sits beside the server. */
export type Sign = (file: StoredFile) => string;

export const theRun = (call: Call): Run =>
  call.repo.runs.find((run) => run.id === whole(call.params['run_id'])) ?? notFound();

export function theAttempt(run: Run, attempt: number | undefined): number {
  const known = attempt === run.attempt || run.attempts.some((one) => one.attempt === attempt);
  return attempt !== undefined && known ? attempt : notFound();
}

function artifacts(call: Call): Reply {
  const run = call.params['run_id'] ? theRun(call) : undefined;
  const name = call.query.get('name');
  const all = call.repo.artifacts.filter(
    (one) => (!run || one.runId === run.id) && (name === null || one.name === name),
  );
  return page(
    call,
    all,
    (one) => artifactView(call.world, call.repo, one),
    (items) => ({ total_count: all.length, artifacts: items }),
  );
}

/** GitHub takes slashes and colons out of a job's name and cuts it to 90 UTF-16 units. */
const fileName = (job: Job): string => job.name.replace(/[/:]/g, '').slice(0, 90);

/** One file a job; a test that wants files of steps, or a broken archive, tells its own. */
async function zipOf(jobs: readonly Job[]): Promise<Buffer> {
  const entries = jobs.map(async (job, i) => ({ name: `${i}_${fileName(job)}.txt`, data: await whollyOf(job) }));
  return makeZip(await Promise.all(entries));
}

async function whollyOf({ log }: Job): Promise<Buffer> {
  if (typeof log === 'string') return Buffer.from(log);
  const chunks: Buffer[] = [];
  for await (const chunk of log()) chunks.push(Buffer.from(chunk as string));
  return Buffer.concat(chunks);
}

export function archiveRoutes(sign: Sign): Route[] {
  const stored = (id: number, content: StoredFile['content']): Reply => ({
    status: 302,
    raw: '',
    headers: { location: sign({ id, name: `${id}.zip`, type: 'application/zip', content }) },
  });
  const logs = (call: Call): Reply => {
    const run = theRun(call);
    const attempt = call.params['attempt'] ? theAttempt(run, whole(call.params['attempt'])) : run.attempt;
    const told = run.archives.get(attempt);
    if (told === 410) refuse(410, 'Server Error');
    if (told === 404) notFound();
    if (Buffer.isBuffer(told)) return stored(run.id, () => told);
    const jobs = call.repo.jobs.filter((job) => job.runId === run.id && job.attempt === attempt);
    const left = jobs.filter((job) => job.expired === undefined && job.status === 'completed');
    if (left.length === 0) notFound();
    return stored(run.id, () => zipOf(left));
  };
  const download = (call: Call): Reply => {
    const artifact = call.repo.artifacts.find((one) => one.id === whole(call.params['artifact_id'])) ?? notFound();
    if (artifact.expired) refuse(410, 'Artifact has expired');
    return call.params['archive_format'] === 'zip' ? stored(artifact.id, () => artifact.content) : notFound();
  };
  return [
    { method: 'GET', path: `${RUN}/logs`, needs: READ, closed: true, handle: logs },
    { method: 'GET', path: `${RUN}/attempts/{attempt}/logs`, needs: READ, closed: true, handle: logs },
    { method: 'GET', path: `${RUN}/artifacts`, needs: READ, query: ['name'], handle: artifacts },
    { method: 'GET', path: `${ACTIONS}/artifacts`, needs: READ, query: ['name'], handle: artifacts },
    {
      method: 'GET',
      path: `${ACTIONS}/artifacts/{artifact_id}/{archive_format}`,
      needs: READ,
      closed: true,
      handle: download,
    },
  ];
}
