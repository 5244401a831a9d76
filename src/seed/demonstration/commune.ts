import type { Unit, UnitId } from '../../domain/register/unit.js';
import { VILLAGES_OF } from '../register/villages.js';
import { fraction, whole } from './fraction.js';

/** The base numbers of a commune, such as its population. They are invented, in proportion to its villages. */
export type DemonstrationCommune = CommuneCounts & {
  readonly id: UnitId;
  /** 0..1: how far the commune advances in adoption. The township advances furthest. */
  readonly strength: number;
  /** The communes that this one was formed from. Its adoption is their mean. */
  readonly parts?: readonly DemonstrationCommune[];
};

function strengthOf(id: UnitId, kind: Unit['kind']): number {
  if (kind === 'TOWNSHIP') return 0.95;
  return kind === 'WARD' ? 0.6 + 0.38 * fraction(id, 'strength') : fraction(id, 'strength');
}

export const demonstrationCommune = (unit: Unit, villages = VILLAGES_OF[unit.id] ?? 0): DemonstrationCommune => ({
  id: unit.id,
  strength: strengthOf(unit.id, unit.kind),
  ...countsOf(unit, villages),
});

export type CommuneCounts = ReturnType<typeof countsOf>;

function countsOf({ id, kind }: Unit, villages: number) {
  const township = kind === 'TOWNSHIP' || kind === 'WARD';
  const residents = villages * whole(185, 230, id, 'residents') + (township ? 2600 : 0);
  const households = Math.round(residents / 3.9);
  const adults = Math.round(residents * 0.7);
  const staff = whole(20, 25, id, 'staff') + (township ? 2 : 0);
  return {
    villages,
    residents,
    adults,
    /** Residents of fifteen years and over. */
    over15: Math.round(residents * 0.75),
    workingAge: Math.round(residents * 0.6),
    withIdentityCard: Math.round(residents * 0.72),
    households,
    farmHouseholds: Math.round(households * (township ? 0.35 : 0.84)),
    smartphones: Math.round(adults * 0.86),
    staff,
    computers: staff + whole(1, 6, id, 'computers'),
    organisations: whole(8, 13, id, 'organisations') + (township ? 16 : 0),
    householdBusinesses: whole(8, 15, id, 'household businesses') + (township ? 20 : 0),
    businesses: whole(16, 40, id, 'businesses') + (township ? 90 : 0),
    schools: whole(4, 6, id, 'schools'),
  };
}
