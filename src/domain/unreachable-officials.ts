import type { Instant } from './local-date.js';
import type { Official } from './official.js';
import { addressKey, isAddress, isInForce, type Suppression, type SuppressionLift } from './suppression.js';

export type UnreachableReason = 'NO_ADDRESS' | 'BOUNCE' | 'COMPLAINT';

/** An official whom letters do not reach, or did not until somebody lifted the suppression. */
export type UnreachableOfficial = {
  readonly official: Official;
  readonly reason: UnreachableReason;
  /** When the other side said so; null without an address. */
  readonly since: Instant | null;
  /** In the words of the other side. */
  readonly detail: string | null;
  readonly isReachable: boolean;
  readonly lifts: readonly SuppressionLift[];
  /** Who gets the letters instead. */
  readonly standIns: readonly Official[];
};

/** Of the active officials; those who are reachable again are kept for the record. By path and id. */
export function unreachableOfficials(
  officials: readonly Official[],
  suppressions: readonly Suppression[],
): UnreachableOfficial[] {
  const byAddress = new Map(suppressions.map((each) => [each.address, each]));
  const suppressionOf = ({ email }: Official) => byAddress.get(addressKey(email));
  const isReached = (one: Official) => {
    const suppression = suppressionOf(one);
    return isAddress(one.email) && !(suppression && isInForce(suppression));
  };
  const active = officials.filter((one) => one.active);
  return active.flatMap((official): UnreachableOfficial[] => {
    const suppression = suppressionOf(official);
    if (isAddress(official.email) && !suppression) return [];
    const isReachable = isReached(official);
    const chairmen = active.filter((one) => one.role === 'chairman' && one.path === official.path && isReached(one));
    return [
      {
        official,
        reason: isAddress(official.email) ? (suppression?.cause ?? 'NO_ADDRESS') : 'NO_ADDRESS',
        since: suppression?.at ?? null,
        detail: suppression?.detail ?? null,
        isReachable,
        lifts: suppression?.lifts ?? [],
        standIns: official.role === 'officer' && !isReachable ? chairmen : [],
      },
    ];
  });
}
