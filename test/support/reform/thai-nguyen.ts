import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { LEVEL_OF_KIND, type Unit, type UnitKind } from '../../../src/domain/register/unit.js';
import { foldText } from '../../../src/domain/text/fold-text.js';
import data from '../../../src/seed/data/reform-thai-nguyen.json' with { type: 'json' };

export const reform = data;

const KINDS: Readonly<Record<string, UnitKind>> = {
  HUYEN: 'DISTRICT',
  QUAN: 'URBAN_DISTRICT',
  THI_XA: 'TOWN',
  THI_TRAN: 'TOWNSHIP',
  XA: 'COMMUNE',
  PHUONG: 'WARD',
  DAC_KHU: 'SPECIAL_ZONE',
};

export const kindOf = (kind: string): UnitKind => KINDS[kind] ?? 'COMMUNE';

/** Readable and unique: many communes of two provinces have the same name. */
export const idOf = ({ nameVi, gsoCode }: { nameVi: string; gsoCode: string }): string =>
  `${foldText(nameVi).replaceAll(' ', '-')}-${gsoCode}`;

export const idSince2025 = (unit: { nameVi: string; gsoCode: string }): string => `${idOf(unit)}-2025`;

type Entry = { readonly nameVi: string; readonly gsoCode: string };

export const unitOf = (entry: Entry, kind: UnitKind, parent: Unit | null): Unit => {
  const id = idOf(entry);
  return {
    id,
    path: parent ? `${parent.path}/${id}` : id,
    level: LEVEL_OF_KIND[kind],
    kind,
    gsoCode: entry.gsoCode,
    name: { vi: entry.nameVi, en: entry.nameVi },
    parent: parent?.id ?? null,
    validFrom: null,
    validTo: null,
    isDemonstration: false,
  };
};

const provinces = new Map(data.ended.provinces.map((entry) => [entry.gsoCode, unitOf(entry, 'PROVINCE', null)]));
const districts = new Map(
  data.ended.districts.map((entry) => {
    const kind = entry.kind === 'THANH_PHO' ? 'DISTRICT_CITY' : kindOf(entry.kind);
    return [entry.gsoCode, unitOf(entry, kind, provinces.get(entry.province) ?? null)];
  }),
);

/** The units of both provinces until 2025-06-30: 2 provinces, 17 districts, 280 communes. */
export const unitsBefore: readonly Unit[] = [
  ...provinces.values(),
  ...districts.values(),
  ...data.oldUnits.map((entry) => unitOf(entry, kindOf(entry.kind), districts.get(entry.district) ?? null)),
];

const province = { id: 'thai-nguyen-2025', gsoCode: '19', kind: 'PROVINCE' as const, parent: null };
const name = ({ nameVi }: Entry) => ({ vi: nameVi, en: nameVi });

const formed = data.newUnits.filter(({ origin }) => origin === 'FORMED');

/** Units that a clause leaves as they were only move to the new province. */
export const keptUnits = data.newUnits.filter(({ origin }) => origin !== 'FORMED');

const communes: readonly UnitChange[] = formed.map((entry) => ({
  of: 'FORM',
  unit: {
    id: idSince2025(entry),
    kind: kindOf(entry.kind),
    gsoCode: entry.gsoCode,
    name: name(entry),
    parent: province.id,
  },
  predecessors: data.oldUnits.flatMap((old) =>
    old.successors
      .filter(({ gsoCode }) => gsoCode === entry.gsoCode)
      .map(({ extent }) => ({ unit: idOf(old), extent: extent as Extent })),
  ),
  outside: [],
  clause: entry.clause,
}));

export const reformOf2025: Reorganisation = {
  id: '1683-nq-ubtvqh15',
  effective: data.effective,
  decision: '1683/NQ-UBTVQH15',
  changes: [
    {
      of: 'FORM',
      unit: { ...province, name: name(data.province) },
      predecessors: [...provinces.values()].map(({ id }) => ({ unit: id, extent: 'WHOLE' })),
      outside: [],
      clause: null,
    },
    { of: 'END_LEVEL', level: 'DISTRICT', within: null, clause: null },
    ...communes,
  ],
};
