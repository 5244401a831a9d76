import { slugOf } from '../../domain/register/slug.js';
import type { Register, Unit, UnitId, UnitPath } from '../../domain/register/unit.js';
import { englishName } from '../../domain/sheet/unit-name.js';
import type { KindInFile } from '../../domain/sheet/word-texts.js';
import units from '../data/units.json' with { type: 'json' };
import { demonstrationVillages } from './villages.js';

export const SEEDED_SCOPE: UnitId = 'cho-don';
export const SEEDED_SCOPE_PATH: UnitPath = 'bac-kan/cho-don';

type Entry = { gsoCode: string; nameVi: string; validFrom: string | null; validTo: string | null };

const unitOf = (entry: Entry, parent: Unit | null, level: Unit['level'], kind: KindInFile): Unit => {
  const id = slugOf(entry.nameVi);
  return {
    id,
    path: parent === null ? id : `${parent.path}/${id}`,
    level,
    kind,
    gsoCode: entry.gsoCode,
    name: { vi: entry.nameVi, en: englishName(entry.nameVi, kind) },
    parent: parent?.id ?? null,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    isDemonstration: false,
  };
};

export const seededProvince = unitOf(units.province, null, 'PROVINCE', 'PROVINCE');
export const seededDistrict = unitOf(units.district, seededProvince, 'DISTRICT', 'DISTRICT');

/** The district's twenty communes from `data/units.json`. */
export const seededCommunes: readonly Unit[] = units.communes.map((entry) =>
  unitOf(entry, seededDistrict, 'COMMUNE', entry.kind === 'TOWNSHIP' ? 'TOWNSHIP' : 'COMMUNE'),
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
