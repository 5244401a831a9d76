import type { Reorganisation, UnitChange } from '../../domain/register/reorganisation.js';
import { slugOf } from '../../domain/register/slug.js';
import type { UnitId } from '../../domain/register/unit.js';
import units from '../data/units.json' with { type: 'json' };
import { describedUnit, seededCommunes, seededProvince } from './register.js';

const { effective, decision, province, successors } = units.reorganisation;

export const PROVINCE_SINCE_2025: UnitId = 'thai-nguyen-2025';

const provinces: UnitChange = {
  of: 'FORM',
  unit: describedUnit(PROVINCE_SINCE_2025, 'PROVINCE', province, null),
  predecessors: [{ unit: seededProvince.id, extent: 'WHOLE' }],
  outside: province.outside.map((name) => ({ name, isUnit: true })),
  clause: null,
};

const idOf = (nameVi: string): UnitId | undefined => seededCommunes.find(({ name }) => name.vi === nameVi)?.id;

const communes = successors.map(
  ({ clause, predecessors, ...entry }): UnitChange => ({
    of: 'FORM',
    unit: describedUnit(`${slugOf(entry.nameVi)}-${effective.slice(0, 4)}`, 'COMMUNE', entry, PROVINCE_SINCE_2025),
    predecessors: predecessors.flatMap((name) => {
      const unit = idOf(name);
      return unit === undefined ? [] : [{ unit, extent: 'WHOLE' as const }];
    }),
    outside: predecessors.filter((name) => idOf(name) === undefined).map((name) => ({ name, isUnit: true })),
    clause,
  }),
);

/** How the district's 20 communes became 8 on 2025-07-01. Two of the 8 also hold communes of other districts. */
export const seededReorganisation: Reorganisation = {
  id: '1683-nq-ubtvqh15',
  effective,
  decision,
  changes: [provinces, { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null }, ...communes],
};
