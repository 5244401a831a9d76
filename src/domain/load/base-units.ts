import type { Unit } from '../register/unit.js';

/** What a load changed of the units in force. */
export type UnitChanges = {
  readonly added: readonly Unit[];
  readonly corrected: readonly { readonly before: Unit; readonly after: Unit }[];
};

/**
 * The units that reorganisations are applied to, with what a load added and corrected. `formed` are corrections of units
 * that a reorganisation formed: only the reorganisation says what they are.
 */
export function withCorrections(
  base: readonly Unit[],
  { added, corrected }: UnitChanges,
): { readonly units: readonly Unit[]; readonly formed: readonly Unit[] } {
  const baseIds = new Set(base.map(({ id }) => id));
  const corrections = new Map(corrected.map(({ before, after }) => [before.id, { before, after }]));
  return {
    units: [
      ...base.map((unit) => {
        const correction = corrections.get(unit.id);
        return correction ? { ...unit, ...differences(correction.before, correction.after) } : unit;
      }),
      ...added,
    ],
    formed: corrected.flatMap(({ before }) => (baseIds.has(before.id) ? [] : [before])),
  };
}

/** Only what the file changed: a unit may have ended or moved since. */
const differences = (before: Unit, after: Unit): Partial<Unit> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(before[field as keyof Unit]) !== JSON.stringify(value),
    ),
  );
