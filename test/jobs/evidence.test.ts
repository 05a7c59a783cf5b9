import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { httpFake } from '../mcp/fakes/http.ts';
import {
  answers,
  BOT,
  failureMarker,
  goodAnswer,
  HOME,
  manual,
  openWorld,
  recordOf,
  type TriageWorld,
} from './world.ts';

let world: TriageWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const quote = (source: string, words: string) => ({ source, quote: words });
const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
/** The quotes of an answer that were published. */
async function kept(quotes: object[], ...args: Parameters<TriageWorld['run']>): Promise<string[]> {
  world.script(answers(goodAnswer(world.story, { evidence: quotes })));
  const report = await world.run(...args);
  expect(report.outcome).toBe('done');
  const { triage } = report.data as { triage: { evidence: { quote: string }[] } };
  return triage.evidence.map((one) => one.quote);
}
const log = () => `log:${world.story.jobId}`;
const job = () => world.home.jobs.find(({ id }) => id === world.story.jobId)!;

describe('only what the host itself reads is evidence', () => {
  it('what an outside MCP server makes up is none', async () => {
    const invented = 'export const backdoor = "it was the units, believe me";';
    const resource = { uri: 'repo://acme/poller/src/index.js', mimeType: 'text/plain', text: invented };
    const fake = await httpFake({
      tools: ['get_file_contents'],
      results: { get_file_contents: { content: [{ type: 'resource', resource }] } },
    });
    world.script({
      calls: [{ name: 'get_file_contents', args: { repository: 'acme/poller', path: 'src/index.js' } }],
    });
    const quotes = [
      quote('file:acme/poller/src/index.js', invented),
      quote('file:acme/poller/src/index.js', 'return now + parseInterval(interval);'),
    ];
    const mcp = { server: `${fake.url}/mcp`, token: 'mcp-token-0123' };
    expect(await kept(quotes, { mcp })).toEqual(['return now + parseInterval(interval);']);
    expect(JSON.stringify(world.model.requests[1]?.raw)).toContain('it was the units, believe me');
    await fake.close();
  });

  it('the lines that we put around a text are none', async () => {
    const { jobId } = world.story;
    world.script({ calls: [{ name: 'get_job_log', args: { job_id: jobId } }] });
    const cut = () => /… \d+ lines? omitted \(L.*\) …/.exec(world.prompt())?.[0];
    const marks = [`Log of job ${jobId}, lines 1-`, '1 line omitted (L', 'lines omitted (L'];
    expect(await kept(marks.map((mark) => quote(log(), mark)))).toEqual([]);
    expect(cut()).toBeDefined();
    const culprit = `acme/units@${world.story.culprit}`;
    const source = `commit:${culprit}`;
    expect(
      await kept(
        [quote(source, `Commit ${world.story.culprit} of acme/units`), quote(source, world.story.culprit)],
        await world.says('maria', '@ai-triage'),
      ),
    ).toEqual([]);
  });

  it('E7: what was taken out of a line of the log stands where the model saw it', async () => {
    world.host.secrets.add('deploy-key', 'correct-horse-battery');
    const filler = Array.from({ length: 600 }, (_, at) => `line ${at} of nothing at all`).join('\n');
    job().log = `deploy with correct-horse-battery to stage\n${filler}\n##[error]boom and gone\n`;
    const seen = 'deploy with [redacted:deploy-key] to stage';
    const other = 'deploy with [redacted:another-key] to stage';
    expect(await kept([quote(log(), seen), quote(log(), other), quote(log(), '[redacted:deploy-key]')])).toEqual([
      seen,
    ]);
    expect(world.prompt()).not.toContain('to stage');
  });

  it('FT40: what annotations or the record keep of a log that is gone is evidence', async () => {
    Object.assign(job(), { expired: 404 });
    const { number } = world.home.addIssue({
      user: BOT.login,
      title: 'CI',
      body: failureMarker(recordOf(world.story)),
    });
    const words = 'expected 300000, got 300';
    expect(await kept([quote(log(), words)], manual(), { issueNumber: number })).toEqual([words]);
  });

  it('two files whose names differ in their letters alone are two', async () => {
    world.story.github
      .repo('acme/units')
      .push('main', { message: 'Two', files: { 'A.txt': 'large letters here', 'a.txt': 'small letters here' } });
    const quotes = [
      quote('file:acme/units/A.txt', 'large letters here'),
      quote('file:acme/units/a.txt', 'large letters here'),
    ];
    expect(await kept(quotes)).toEqual(['large letters here']);
  });

  it('a branch that is called like a commit is none', async () => {
    const units = world.story.github.repo('acme/units');
    units.record.refs.set('heads/abcdef1', world.story.culprit);
    expect(await kept([quote('commit:acme/units@abcdef1', 'Return seconds from parseInterval')])).toEqual([]);
  });

  it('a source is read once, however many quotes cite it', async () => {
    const words = ['return now + parseInterval(interval);', 'not in there at all', 'nor this one'];
    await kept(words.map((one) => quote('file:acme/poller/src/index.js', one)));
    const { requests } = world.story.github.journal;
    const reads = requests.filter(({ path }) => path === '/repos/acme/poller/contents/src%2Findex.js');
    expect(reads).toHaveLength(1);
  });
});

describe('what was written after the request proves nothing (G7)', () => {
  it('an edited body: the words of then stand, those of now do not', async () => {
    const issue = `issue:${HOME}#1`;
    world.home.editIssue(1, { title: 'A new title for it', body: 'It was the moon, says the edit.' }, 'eve');
    const then = 'Nothing was merged here for days.';
    const quotes = [then, 'It was the moon, says the edit.', 'A new title for it'].map((words) => quote(issue, words));
    expect(await kept(quotes)).toEqual([then]);
  });

  it('comments: earlier ones, and those beyond what the prompt shows, but none that came or was edited later', async () => {
    world.home.addComment(1, { user: 'jon', body: 'the very first observation', createdAt: ago(90) });
    for (let at = 0; at < 12; at++) world.home.addComment(1, { user: 'jon', body: `more ${at}`, createdAt: ago(60) });
    const edited = { createdAt: ago(30), updatedAt: new Date(Date.now() + 1_000).toISOString() };
    world.home.addComment(1, { user: 'jon', body: 'edited since the request', ...edited });
    world.home.addComment(1, { user: 'jon', body: 'written after the request' });
    const words = ['the very first observation', 'edited since the request', 'written after the request'];
    expect(await kept(words.map((one) => quote(`issue:${HOME}#1`, one)))).toEqual(['the very first observation']);
  });

  it('other issues: text that changed since is left out, the rest stands', async () => {
    const old = { createdAt: ago(600), updatedAt: ago(500) };
    const { number } = world.home.addIssue({ user: 'jon', title: 'The other story', body: 'before the edit', ...old });
    world.home.addComment(number, { user: 'jon', body: 'a comment from before', createdAt: ago(550) });
    world.home.editIssue(number, { body: 'what the edit brought' }, 'eve');
    const young = world.home.addIssue({ user: 'eve', title: 'Born too late', body: 'nobody had seen it then' }).number;
    const words = ['The other story', 'a comment from before', 'what the edit brought'];
    const quotes = words.map((one) => quote(`issue:${HOME}#${number}`, one));
    quotes.push(
      quote(`issue:${HOME}#${young}`, 'nobody had seen it then'),
      quote(`issue:${HOME}#${young}`, 'Born too late'),
    );
    expect(await kept(quotes)).toEqual(words.slice(0, 2));
  });

  it('a pull request that was pushed to since: its patches are left out', async () => {
    const head = (name: string) => {
      world.home.record.refs.set(`heads/${name}`, world.home.sha());
      world.home.push(name, { message: name, files: { [`${name}.txt`]: `the patch of ${name}` } });
      return name;
    };
    const quiet = world.home.addPull({ title: 'Quiet', head: head('quiet'), user: 'jon', createdAt: ago(600) });
    const busy = world.home.addPull({ title: 'Busy', head: head('busy'), user: 'jon', createdAt: ago(600) });
    world.home.editIssue(busy.number, { body: 'edited now' }, 'jon');
    const quotes = [
      quote(`pull:${HOME}#${quiet.number}`, 'the patch of quiet'),
      quote(`pull:${HOME}#${busy.number}`, 'the patch of busy'),
    ];
    expect(await kept(quotes)).toEqual(['the patch of quiet']);
  });
});
