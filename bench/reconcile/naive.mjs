// What a plain script asks GitHub before it merges: the open pull requests of each repository, and of each of them its
// reviews, its check runs and its commit status. It remembers nothing, so it asks all of it every time, and it does not even
// ask whether there is a conflict, who pushed, what the branch requires, or who may approve.

/** As many at a time; the number of pull requests that seem to be ready. */
export async function readNaively({ api, token, repositories, atOnce }) {
  const get = async (path) => {
    const response = await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const pulls = [];
  for (const name of repositories)
    for (let page = 1, last = false; !last; page += 1) {
      const found = await get(`/repos/${name}/pulls?state=open&per_page=100&page=${page}`);
      pulls.push(...found.map((pull) => ({ ...pull, name })));
      last = found.length < 100;
    }
  let ready = 0;
  const one = async ({ name, number, draft, head: { sha } }) => {
    const reviews = await get(`/repos/${name}/pulls/${number}/reviews?per_page=100`);
    const { check_runs: checks } = await get(`/repos/${name}/commits/${sha}/check-runs?per_page=100`);
    const { statuses } = await get(`/repos/${name}/commits/${sha}/status?per_page=100`);
    const green = [...checks.map(({ conclusion }) => conclusion), ...statuses.map(({ state }) => state)].every((word) =>
      ['success', 'neutral', 'skipped'].includes(word),
    );
    if (!draft && green && reviews.some(({ state }) => state === 'APPROVED')) ready += 1;
  };
  const left = pulls.values();
  const lane = async () => {
    for (const pull of left) await one(pull);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { pulls: pulls.length, ready };
}
