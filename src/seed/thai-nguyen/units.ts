import type { Extent, Reorganisation, UnitChange } from '../../domain/register/reorganisation.js';
import { freeSlug } from '../../domain/register/slug.js';
import type { Unit, UnitId } from '../../domain/register/unit.js';
import reform from '../data/reform-thai-nguyen.json' with { type: 'json' };
import { describedUnit, type UnitEntry, unitOf } from '../register/register.js';

/** The first day of the province of today. */
export const REFORM_DAY = reform.effective;

const KINDS = {
  HUYEN: 'DISTRICT',
  THANH_PHO: 'DISTRICT_CITY',
  THI_TRAN: 'TOWNSHIP',
  XA: 'COMMUNE',
  PHUONG: 'WARD',
} as const;

type OldKind = keyof typeof KINDS;

const kindOf = (kind: string): (typeof KINDS)[OldKind] => KINDS[kind as OldKind];

const ids = new Set<UnitId>();

function newId(nameVi: string, validFrom: string | null, parent: UnitId | null): UnitId {
  const id = freeSlug(
    { nameVi, validFrom, parent },
    (id) => ids.has(id),
    (id) => validFrom === null && ids.has(id),
  );
  ids.add(id);
  return id;
}

function unitBefore(entry: UnitEntry, kind: (typeof KINDS)[OldKind] | 'PROVINCE', parent: Unit | null): Unit {
  const id = newId(entry.nameVi, null, parent?.id ?? null);
  return unitOf(id, kind, { ...entry, validFrom: null, validTo: null }, parent);
}

const provinces = new Map(reform.ended.provinces.map((entry) => [entry.gsoCode, unitBefore(entry, 'PROVINCE', null)]));

const districts = new Map(
  reform.ended.districts.map((entry) => [
    entry.gsoCode,
    unitBefore(entry, kindOf(entry.kind), provinces.get(entry.province) ?? null),
  ]),
);

const communesBefore = new Map(
  reform.oldUnits.map((entry) => [
    entry.gsoCode,
    unitBefore(entry, kindOf(entry.kind), districts.get(entry.district) ?? null),
  ]),
);

/** Both provinces until 2025-06-30: 17 districts with 280 communes. The first days of these units are not recorded. */
export const unitsBefore: readonly Unit[] = [...provinces.values(), ...districts.values(), ...communesBefore.values()];

export const provinceId = newId(reform.province.nameVi, REFORM_DAY, null);

const extentOf = (extent: string): Extent => (extent === 'PART' || extent === 'REST' ? extent : 'WHOLE');

const partsOf = (gsoCode: string) =>
  reform.oldUnits.flatMap((old) => {
    const unit = communesBefore.get(old.gsoCode);
    const extents = old.successors.filter((successor) => successor.gsoCode === gsoCode).map(({ extent }) => extent);
    return unit ? extents.map((extent) => ({ unit: unit.id, extent: extentOf(extent) })) : [];
  });

/** The clauses that form units. A kept unit needs no clause: it gets its new parent when its district ends. */
const formed = reform.newUnits
  .filter(({ origin }) => origin === 'FORMED')
  .map((entry): UnitChange => {
    const kind = entry.kind === 'PHUONG' ? 'WARD' : 'COMMUNE';
    return {
      of: 'FORM',
      unit: describedUnit(newId(entry.nameVi, REFORM_DAY, provinceId), kind, entry, provinceId),
      predecessors: partsOf(entry.gsoCode),
      outside: [],
      clause: entry.clause,
    };
  });

/** The event that made one province of two, and 92 communes of their 280. */
export const reformOfProvince: Reorganisation = {
  id: '1683-nq-ubtvqh15',
  effective: REFORM_DAY,
  decision: '1683/NQ-UBTVQH15',
  changes: [
    {
      of: 'FORM',
      unit: describedUnit(provinceId, 'PROVINCE', reform.province, null),
      predecessors: [...provinces.values()].map(({ id }) => ({ unit: id, extent: 'WHOLE' })),
      outside: [],
      clause: null,
    },
    { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
    ...formed,
  ],
};
