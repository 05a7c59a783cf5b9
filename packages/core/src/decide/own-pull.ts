import type { GateFacts } from '../domain/decision.ts';
import type { PullMarker } from '../domain/pull-marker.ts';
import { isTrustedWriter } from './access.ts';
import { markerOf } from './pull-marker.ts';

type OwnFacts = Pick<GateFacts, 'pull' | 'self' | 'trustedBots'>;

/** Who edited what a pull request of ours says of itself, if that was anybody but us; its marker counts no more then (B3). */
export const strangerIn = ({ pull, self, trustedBots }: OwnFacts) =>
  pull.editor && !isTrustedWriter(pull.editor, self, trustedBots) ? pull.editor : undefined;

/** What a pull request of ours says of itself; undefined for one by anybody else, and for one whose text somebody else has edited. */
export const ownMarker = (facts: OwnFacts): PullMarker | undefined =>
  isTrustedWriter(facts.pull.author, facts.self, facts.trustedBots) && !strangerIn(facts)
    ? markerOf(facts.pull.body)
    : undefined;

/** W7: a change that code rated low, or a revert: no model has a word in either, so neither needs a person because of its paths. */
export function isWithoutModel(facts: OwnFacts): boolean {
  const marker = ownMarker(facts);
  return marker?.kind === 'rollback' || (marker?.kind === 'change' && marker.data.risk === 'low');
}
