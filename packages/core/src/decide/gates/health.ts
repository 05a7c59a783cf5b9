import type { Health, HealthSource } from '../../domain/health.ts';
import type { Reason, ReasonCode } from '../../domain/reason.ts';
import type { RuleSpec } from '../../domain/rule.ts';
import { healthSourcesOf } from '../health-targets.ts';
import { reason } from '../reasons.ts';
import { code } from '../risk/words.ts';
import { failed, type Gate, off, passed } from './gate.ts';

type Words = Pick<RuleSpec, 'instruction' | 'argocdEnabled' | 'fluxKustomization'>;

/** What of it the words of a rule are about, by the variables that they name. */
interface Named {
  health: boolean;
  sync: boolean;
}

const named = (instruction: string, variable: 'argocd' | 'health'): Named => {
  const parts = [...instruction.matchAll(/\{\{\s*(argocd|health)\.(sync\s*\}\})?/gi)]
    .filter(([, name = '']) => name.toLowerCase() === variable)
    .map(([, , sync]) => sync !== undefined);
  return { health: parts.includes(false), sync: parts.includes(true) };
};
const isNamed = ({ health, sync }: Named): boolean => health || sync;

/** Whether the words of a rule are about Argo CD, or about whatever it reads, and it does not read that: then nothing is ever known. */
export const unread = (spec: Words): { argocd: boolean; any: boolean } => ({
  argocd: isNamed(named(spec.instruction, 'argocd')) && !spec.argocdEnabled,
  any: isNamed(named(spec.instruction, 'health')) && healthSourcesOf(spec).length === 0,
});

/** What runs is outside of what a sweep sees. */
const LATER = 300;

const SOURCES: Readonly<Record<HealthSource, { title: string; code: ReasonCode }>> = {
  argocd: { title: 'Argo CD', code: 'ARGO_UNKNOWN' },
  flux: { title: 'Flux', code: 'HEALTH_UNKNOWN' },
};

/** Row 125: what the words of the rule are about is known, of every source that they mean. Unknown is never healthy. */
export const healthGate: Gate = {
  name: 'health',
  title: 'The health that the rule speaks of is known',
  check({ rule: { spec }, health }) {
    const [argocd, any] = [named(spec.instruction, 'argocd'), named(spec.instruction, 'health')];
    if (!isNamed(argocd) && !isNamed(any)) return off();
    const never = neverRead(spec);
    if (never.length > 0) return failed(never);
    const asked = healthSourcesOf(spec)
      .map((source) => ({ source, ...(source === 'argocd' ? both(argocd, any) : any) }))
      .filter(isNamed);
    const found = asked.map((one) => ({ ...one, seen: health.find(({ source }) => source === one.source) }));
    const unknown = found.flatMap(({ source, seen, ...wanted }) =>
      seen && isKnown(seen, wanted) ? [] : [untold(source, seen)],
    );
    if (unknown.length > 0) return failed(unknown);
    return passed(found.flatMap(({ seen }) => (seen ? [shown(seen)] : [])).join('; '));
  },
};

const both = (a: Named, b: Named): Named => ({ health: a.health || b.health, sync: a.sync || b.sync });

const isKnown = (seen: Health, wanted: Named): boolean =>
  !(wanted.health && seen.health === 'Unknown') && !(wanted.sync && seen.sync === 'Unknown');

function neverRead(spec: Words): Reason[] {
  const { argocd, any } = unread(spec);
  const reasons = [
    argocd && reason('ARGO_UNKNOWN', 'The instruction names Argo CD, and the rule does not say `argocdEnabled: true`.'),
    any &&
      reason(
        'HEALTH_UNKNOWN',
        'The instruction names health, and the rule says neither `argocdEnabled: true` nor `fluxKustomization`.',
      ),
  ];
  return reasons.filter((one) => one !== false);
}

function untold(source: HealthSource, seen: Health | undefined): Reason {
  const { title, code: word } = SOURCES[source];
  const why = seen ? ` of ${code(seen.app)}${seen.why ? `: ${seen.why.replace(/\.$/, '')}` : ''}` : '';
  return reason(word, `${title} does not tell the health${why}.`, LATER);
}

/** Who wrote what Flux is said to have written is shown, because others can write it too. */
const shown = ({ app, health, sync, by }: Health): string =>
  `${code(`${app}: ${health}, ${sync}`)}${by ? ` (written by ${code(by)})` : ''}`;
