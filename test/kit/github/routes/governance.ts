/** What rules a branch has, who moved which ref, and who belongs to which team. */
import { namedRules, rulesetOf } from '../branch-rules.ts';
import { type Activity, key, nodeId } from '../memory.ts';
import { type Call, notFound, ok, page, type Reply, type Route, refuse, unmodelled, whole } from '../route.ts';
import { grantsOrg } from '../tokens.ts';
import { userView } from '../views/users.ts';

const REPO = '/repos/{owner}/{repo}';

function rules(call: Call): Reply {
  const { id, source } = rulesetOf(call.repo);
  const from = { ruleset_source_type: 'Repository', ruleset_source: source, ruleset_id: id };
  return page(call, namedRules(call.repo, call.params['branch'] ?? ''), ({ type, parameters }) => ({
    type: type.toLowerCase(),
    ...(parameters ? { parameters } : {}),
    ...from,
  }));
}

/** Newest first unless asked otherwise; its pages go by cursor. */
function activity(call: Call): Reply {
  const q = call.query;
  if (q.has('before')) unmodelled('activity before a cursor');
  const [ref, actor, type] = ['ref', 'actor', 'activity_type'].map((name) => q.get(name));
  const full = ref && !ref.startsWith('refs/') ? `refs/heads/${ref}` : ref;
  const found = call.repo.activity.filter(
    (one) => (!full || one.ref === full) && (!actor || one.actor === actor) && (!type || one.type === type),
  );
  if (q.get('direction') !== 'asc') found.reverse();
  const size = Math.min(100, whole(q.get('per_page')) ?? 30);
  const after = q.get('after');
  const from = after === null ? 0 : found.findIndex((one) => String(one.id) === after) + 1;
  const shown = found.slice(from, from + size);
  const next = new URLSearchParams(q);
  next.set('after', String(shown.at(-1)?.id));
  const link = from + size < found.length ? { headers: { link: `<${call.self}?${next}>; rel="next"` } } : {};
  return { ...ok(shown.map((one) => activityView(call, one))), ...link };
}

const activityView = (call: Call, one: Activity) => ({
  id: one.id,
  node_id: nodeId('PSH', `${call.repo.id}:${one.id}`),
  before: one.before,
  after: one.after,
  ref: one.ref,
  timestamp: one.at,
  activity_type: one.type,
  actor: userView(call.world, one.actor),
});

function membership(call: Call): Reply {
  const [org = '', team = '', who = ''] = ['org', 'team', 'username'].map((name) => call.params[name]);
  if (!grantsOrg(call.token, 'members')) refuse(403, 'Resource not accessible by integration');
  const members = call.world.teams.get(key(`${org}/${team}`)) ?? notFound();
  const member = members.find((login) => key(login) === key(who)) ?? notFound();
  const url = `${call.world.base}/orgs/${org}/teams/${team}/memberships/${member}`;
  return ok({ url, role: 'member', state: 'active' });
}

export const governanceRoutes: Route[] = [
  { method: 'GET', path: `${REPO}/rules/branches/{branch+}`, needs: 'metadata=read', handle: rules },
  {
    method: 'GET',
    path: `${REPO}/activity`,
    needs: 'contents=read',
    query: ['ref', 'actor', 'activity_type', 'direction', 'after', 'before', 'time_period'],
    handle: activity,
  },
  { method: 'GET', path: '/orgs/{org}/teams/{team}/memberships/{username}', handle: membership },
];
