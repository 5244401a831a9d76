import type { Official } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import { chairmenAt, type OfficerGap, officerGap } from './chairman-for-officer.js';

/** A commune in which no officer reads letters. */
export type CommuneWithoutOfficer = {
  readonly unit: Unit;
  readonly reason: OfficerGap;
  /** The chairmen who read them instead; nobody = nobody reads the letters of the commune. */
  readonly standIns: readonly Official[];
};

/** The communes without an officer, in the given order; `unread` are the ids of officials whom letters do not reach. */
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
