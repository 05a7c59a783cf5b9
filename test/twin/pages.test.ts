import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type GitHubTwin, startGitHub } from '../kit/github/index.ts';

let twin: GitHubTwin;
beforeEach(async () => {
  twin = await startGitHub({
    tokens: { ghs_job: {} },
    repos: {
      'octo/app': {
        issues: [
          { title: 'Red <b>', body: '<!-- hidden -->', comments: [{ body: 'Seen\n\n<!-- mark\nv1 -->', user: 'ann' }] },
        ],
        runs: [{ id: 77, workflow: 'nightly', jobs: [{ name: 'test', conclusion: 'failure', log: '<!-- a log -->' }] }],
      },
      'octo/lib': { commits: [{ message: 'Add', files: { 'src/a.js': 'a < b;' } }] },
    },
  });
});
afterEach(() => twin.close());

const page = async (path: string): Promise<string> => {
  const response = await fetch(twin.url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  return response.text();
};

it('an issue shows what was written, without what GitHub hides', async () => {
  const html = await page('/octo/app/issues/1');
  expect(html).toContain('<pre>Seen</pre>');
  expect(html).toContain('<pre>No description provided.</pre>');
  expect(html).not.toMatch(/hidden|mark/);
});

it('lists lead from the root to every issue and run', async () => {
  expect(await page('/')).toMatch(/<a href="\/octo\/app">octo\/app<\/a>[\s\S]*<a href="\/octo\/lib">/);
  const html = await page('/octo/app');
  expect(html).toContain('<a href="/octo/app/issues/1">#1 Red &lt;b&gt; (open)</a>');
  expect(html).toContain('<a href="/octo/app/actions/runs/77">nightly #1 (failure)</a>');
  expect(await page('/octo/app/actions/runs/77')).toContain('&lt;!-- a log --&gt;');
  expect(await page('/octo/lib/')).toContain('None.');
});

it('a commit shows its files, as the texts link to them', async () => {
  const at = twin.repo('octo/lib').sha();
  expect(await page(`/octo/lib/tree/${at}`)).toContain(`<a href="/octo/lib/blob/${at}/src/a.js">src/a.js</a>`);
  expect(await page(`/octo/lib/blob/${at}/src/a.js`)).toContain('<pre>a &lt; b;</pre>');
  expect((await fetch(`${twin.url}/octo/lib/blob/${at}/src/b.js`)).status).toBe(401);
});

it('a client with a token is answered as by the API, and an unknown address too', async () => {
  expect((await fetch(`${twin.url}/octo/none`)).status).toBe(401);
  expect((await fetch(`${twin.url}/api/v3`)).status).toBe(401);
  const asked = await fetch(`${twin.url}/`, { headers: { authorization: 'Bearer ghs_job' } });
  expect(asked.status).toBe(501);
  expect(twin.unmodelled.splice(0)).toMatchObject([{ path: '/' }]);
});
