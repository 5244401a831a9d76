import { slugOf } from '../../domain/register/slug.js';
import { LEVEL_OF_KIND, type Register, type Unit, type UnitId, type UnitPath } from '../../domain/register/unit.js';
import { englishName } from '../../domain/sheet/unit-name.js';
import type { KindInFile } from '../../domain/sheet/word-texts.js';
import units from '../data/units.json' with { type: 'json' };
import { demonstrationVillages } from './villages.js';

export const SEEDED_SCOPE: UnitId = 'cho-don';
export const SEEDED_SCOPE_PATH: UnitPath = 'bac-kan/cho-don';

export type UnitEntry = { readonly gsoCode: string; readonly nameVi: string };
type DatedUnitEntry = UnitEntry & Pick<Unit, 'validFrom' | 'validTo'>;

/** The part of a unit that a clause of a reorganisation names too. */
export const describedUnit = (id: UnitId, kind: KindInFile, { gsoCode, nameVi }: UnitEntry, parent: UnitId | null) => ({
  id,
  kind,
  gsoCode,
  name: { vi: nameVi, en: englishName(nameVi, kind) },
  parent,
});

export const unitOf = (id: UnitId, kind: KindInFile, entry: DatedUnitEntry, parent: Unit | null): Unit => ({
  ...describedUnit(id, kind, entry, parent?.id ?? null),
  path: parent === null ? id : `${parent.path}/${id}`,
  level: LEVEL_OF_KIND[kind],
  validFrom: entry.validFrom,
  validTo: entry.validTo,
  isDemonstration: false,
});

const unitNamed = (kind: KindInFile, entry: DatedUnitEntry, parent: Unit | null) =>
  unitOf(slugOf(entry.nameVi), kind, entry, parent);

export const seededProvince = unitNamed('PROVINCE', units.province, null);
export const seededDistrict = unitNamed('DISTRICT', units.district, seededProvince);

/** The district's twenty communes from `data/units.json`. */
export const seededCommunes: readonly Unit[] = units.communes.map((entry) =>
  unitNamed(entry.kind === 'TOWNSHIP' ? 'TOWNSHIP' : 'COMMUNE', entry, seededDistrict),
);

/**
 * The first register: the district as it was until 2025-06-30. It is open-ended, because an administrator applies the
 * reorganisation of 2025-07-01 as an event. Only the demonstration has villages: it is not published how the 227
 * villages divide among the communes.
 */
export const seededRegister = (demonstration: boolean): Register => ({
  version: 1,
  units: [
    seededProvince,
    seededDistrict,
    ...seededCommunes.flatMap((commune) => (demonstration ? [commune, ...demonstrationVillages(commune)] : [commune])),
  ],
});
