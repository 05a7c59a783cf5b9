import type { Foreign } from '../text/foreign.ts';
import { CAPS, cap, sanitizeLine } from '../text/sanitize.ts';
import { renderTemplate, type TemplateValues, variablesIn, withoutSlots } from '../text/template.ts';
import { LONGEST_MESSAGE, safeMessage, safeTitle, withoutSkips } from '../text/title.ts';
import type { Variable } from './pull-values.ts';

export { valuesOf } from './pull-values.ts';

/** Every variable of `instruction`, `commitTitle` and `commitBody`, each with what it stands for. */
export const VARIABLES: Readonly<Record<Variable, string>> = {
  'pr.number': 'its number',
  'pr.title': 'its title',
  'pr.body': 'its description',
  'pr.url': 'its address',
  'pr.author': 'login of its author; of a bot with `[bot]`',
  'pr.labels': 'its labels',
  'pr.milestone': 'title of its milestone',
  'pr.draft': '`true` or `false`',
  'pr.createdAt': 'when it was opened, ISO 8601',
  'pr.baseBranch': 'the branch it is for',
  'pr.headBranch': 'the branch it comes from',
  'pr.headSha': 'its newest commit',
  'pr.mergeable': '`true` when there is no conflict, `false`, or `unknown` while GitHub does not know it',
  'pr.ciStatus':
    '`SUCCESS`, `FAILURE`, `PENDING`, or `NONE` when no check has passed, failed or is running; our own is not counted',
  'pr.checks': 'its checks, as `name: state`, one on a line',
  'pr.reviews': 'the last review of each person who may write, as `login: STATE`, one on a line',
  'pr.approvals': 'logins of the people who approved its newest commit',
  'pr.changedFiles': 'how many files it changes',
  'pr.additions': 'how many lines it adds',
  'pr.deletions': 'how many lines it removes',
  'pr.files': 'the files that it changes, as `path +added -removed`, one on a line, at most 100',
  'pr.linkedIssues': 'the issues that its merge closes, as `owner/name#number`',
  'pr.risk': '`low`, `medium` or `high` as code rates the change; `unknown` when the rule has no `risk`',
  'pr.riskReasons': 'why, one reason on a line',
  'argocd.health':
    '`Healthy`, `Progressing`, `Degraded`, `Suspended`, `Missing` or `Unknown`; `Unknown` without `argocdEnabled`',
  'argocd.sync': '`Synced`, `OutOfSync` or `Unknown`',
  'health.app': 'what was asked: the Argo CD application, the Kustomization of Flux, or both',
  'health.status':
    'the words of `argocd.health`, of Argo CD and Flux the worse; `Unknown` without `argocdEnabled` and `fluxKustomization`',
  'health.sync': '`Synced`, `OutOfSync` or `Unknown`, of Argo CD and Flux the worse',
  repository: 'name of the repository, without its owner',
  'repository.fullName': '`owner/name`',
  environment: '`production`, `staging` or `development`, whichever is one of its labels, else `unknown`',
};

/** Those of `argocdAppNamePattern` and `fluxKustomization`. */
export const APP_VARIABLES = ['repository', 'environment', 'pr.number'] as const satisfies readonly Variable[];

/** What people wrote, or named: how it is fenced, and how much of it is shown. All others are made of numbers, logins and GitHub's own words. */
const WRITTEN: Readonly<Partial<Record<Variable, Pick<Foreign, 'kind' | 'max'>>>> = {
  'pr.title': { kind: 'title', max: CAPS.title },
  // Only of this kind the hidden markup is taken out (I3).
  'pr.body': { kind: 'markdown', max: CAPS.body },
  'pr.labels': { kind: 'labels', max: 2_000 },
  'pr.milestone': { kind: 'milestone', max: CAPS.title },
  'pr.baseBranch': { kind: 'branch', max: CAPS.title },
  'pr.headBranch': { kind: 'branch', max: CAPS.title },
  'pr.checks': { kind: 'checks', max: 8_000 },
  'pr.files': { kind: 'files', max: 16_000 },
  'pr.riskReasons': { kind: 'risk', max: 8_000 },
};
const writtenOf = (key: string) => WRITTEN[key as Variable];

/** I6: what people wrote takes no more room than this in one instruction, however often a variable stands in it. */
const MOST_WRITTEN = 40_000;

/** The variables of a template that are not known, each once, in their order. */
export const unknownVariables = (template: string, known: readonly string[] = Object.keys(VARIABLES)): string[] =>
  variablesIn(template).filter((name) => !known.includes(name));

/**
 * The variables of a template that would stay as they are, because their braces are not two and two: `{pr.title}` of one that
 * there is, and whatever begins as `{{name` and does not end. Each once. Other braces are a text's own.
 */
export function brokenVariables(template: string): string[] {
  const found = [...withoutSlots(template).matchAll(/(\{\{?)[ \t]{0,20}([A-Za-z][\w.-]{0,100})[ \t]{0,20}(\}?)/g)];
  const broken = found.filter(
    ([, open, name = '', close]) => open === '{{' || (close === '}' && Object.hasOwn(VARIABLES, name)),
  );
  return [...new Set(broken.map(([, , name = '']) => name))];
}

/**
 * The instruction of a rule with its variables filled in, in one pass (I7): a value is never read as a template. What
 * people wrote goes through `foreign`, which cleans and fences it (I1, I5). Throws UserError for an unknown variable.
 */
export function renderInstruction(
  template: string,
  values: TemplateValues,
  foreign: (text: Foreign) => string,
): string {
  let room = MOST_WRITTEN;
  const source = `${values['repository.fullName'] ?? ''}#${values['pr.number'] ?? ''}`;
  const author = values['pr.author'];
  return renderTemplate(template, values, {
    where: '`instruction`',
    map(value, key) {
      const written = writtenOf(key);
      if (value === '') return 'none';
      if (!written) return value;
      if (room <= 0) return '(left out: the instruction would be too long)';
      const max = Math.min(written.max, room);
      room -= Math.min(value.length, max);
      const by = author && (key === 'pr.title' || key === 'pr.body') ? { author } : {};
      return foreign({ ...written, ...by, source: `${source} ${key}`, text: value, max });
    },
  });
}

/**
 * One line with its variables filled in: the title of a merge commit, the name of an application. Nothing that people
 * wrote acts in it (O5); what the template itself says stays, `(#{{pr.number}})` too. At most 256 characters.
 */
export const renderLine = (template: string, values: TemplateValues): string =>
  sanitizeLine(filled(template, values, (value) => safeTitle(value, CAPS.title)));

/** The body of a merge commit with its variables filled in, as `renderLine` does; at most 10,000 bytes (AM44). */
export function renderMessage(template: string, values: TemplateValues): string {
  const text = filled(template, values, (value) => safeMessage(value, LONGEST_MESSAGE)).trim();
  // A character is three bytes at most.
  return Buffer.byteLength(text) <= LONGEST_MESSAGE ? text : cap(text, Math.floor(LONGEST_MESSAGE / 3));
}

function filled(template: string, values: TemplateValues, calm: (value: string) => string): string {
  const text = renderTemplate(template, values, {
    where: 'the commit message',
    map: (value, key) => (writtenOf(key) ? calm(value) : value),
  });
  // Two values side by side may say what neither does; only the maintainers may ask to skip a check.
  return withoutSkips(template) === template ? withoutSkips(text) : text;
}
