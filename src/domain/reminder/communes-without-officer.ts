import type { Official } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import { chairmenAt, type OfficerGap, officerGap } from './chairman-for-officer.js';

/** A commune without an officer who reads letters. */
export type CommuneWithoutOfficer = {
  readonly unit: Unit;
  readonly reason: OfficerGap;
  /** The chairmen who read the letters instead. Empty = nobody reads the commune's letters. */
  readonly standIns: readonly Official[];
};

/** The communes without an officer, in the given order. @param unread ids of officials whom letters do not reach */
export const communesWithoutOfficer = (
  communes: readonly Unit[],
  officials: readonly Official[],
  unread: ReadonlySet<string>,
): CommuneWithoutOfficer[] =>
  communes.flatMap((unit): CommuneWithoutOfficer[] => {
    const reason = officerGap(officials, unread, unit.path);
    if (reason === null) return [];
    const chairmen = chairmenAt(officials, unit.path);
    return [{ unit, reason, standIns: chairmen.filter(({ id }) => !unread.has(id)) }];
  });
