import type { HealthSource, HealthTarget } from '../domain/health.ts';
import type { Pull } from '../domain/pull.ts';
import type { RuleSpec } from '../domain/rule.ts';
import { type APP_VARIABLES, renderLine } from './instruction.ts';
import { environmentOf } from './select.ts';

type Reads = Pick<RuleSpec, 'argocdEnabled' | 'fluxKustomization'>;

/** Where a rule reads health; with two sources both count, and the worse of them. */
export const healthSourcesOf = ({ argocdEnabled, fluxKustomization }: Reads): HealthSource[] => [
  ...(argocdEnabled ? (['argocd'] as const) : []),
  ...(fluxKustomization === undefined ? [] : (['flux'] as const)),
];

/** What a rule asks for its health about a pull request, open or merged; nothing where it reads none. */
export function healthTargetsOf(
  spec: Reads & Pick<RuleSpec, 'argocdAppNamePattern'>,
  { repo, number, labels }: Pick<Pull, 'repo' | 'number' | 'labels'>,
): HealthTarget[] {
  const values: Record<(typeof APP_VARIABLES)[number], string> = {
    repository: repo.name,
    environment: environmentOf(labels.items),
    'pr.number': String(number),
  };
  const patterns = { argocd: spec.argocdAppNamePattern, flux: spec.fluxKustomization ?? '' };
  return healthSourcesOf(spec).map((source) => ({ source, name: renderLine(patterns[source], values) }));
}
