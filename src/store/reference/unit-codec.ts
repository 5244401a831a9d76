import { LEVEL_OF_KIND, type Unit } from '../../domain/register/unit.js';
import { withMarks } from '../../domain/sheet/unit-name.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { fromJson, LOCAL_DATE, StoredItemError } from '../table/item.js';

/**
 * About 90 bytes a unit: the country with its 10,598 communes is one page of a Query. Decision and number of villages
 * stand at the end only where a unit has one of them, so that units without them are stored as they always were.
 */
type PackedUnit = readonly [
  path: string,
  kind: Unit['kind'],
  vi: string,
  en: string,
  gsoCode: string | null,
  parent: string | null,
  validFrom: LocalDate | null,
  validTo: LocalDate | null,
  isDemonstration: 0 | 1,
  decision?: string | null,
  villageCount?: number | null,
  /** Only where it is 1. */
  isVillageCountDemonstration?: 1,
];

export class UnitPathError extends Error {
  override name = 'UnitPathError';
}

/** Units as one JSON text of arrays. The id is the last part of the path, the level follows from the kind. The country, whose path is empty, stands there by its id. */
export const packUnits = (units: readonly Unit[]): string => JSON.stringify(units.map(packUnit));

export function unpackUnits(body: string, where: string): Unit[] {
  const units = fromJson(body, where);
  if (!Array.isArray(units)) throw new StoredItemError(where, 'it is no list of units');
  return units.map((unit: unknown, i) => {
    if (!isPackedUnit(unit)) throw new StoredItemError(where, `${i}: ${JSON.stringify(unit)} is no unit`);
    return unpackUnit(unit);
  });
}

/** Checked without a schema, because for a country a schema takes as long as a third of the reports. */
function isPackedUnit(unit: unknown): unit is PackedUnit {
  if (!Array.isArray(unit) || ![9, 11, 12].includes(unit.length)) return false;
  const [
    path,
    kind,
    vi,
    en,
    gsoCode,
    parent,
    validFrom,
    validTo,
    demonstration,
    decision = null,
    villages = null,
    made = 1,
  ] = unit;
  return (
    typeof path === 'string' &&
    Object.hasOwn(LEVEL_OF_KIND, kind) &&
    typeof vi === 'string' &&
    typeof en === 'string' &&
    (gsoCode === null || typeof gsoCode === 'string') &&
    (parent === null || typeof parent === 'string') &&
    (validFrom === null || isDay(validFrom)) &&
    (validTo === null || isDay(validTo)) &&
    (demonstration === 0 || demonstration === 1) &&
    (decision === null || typeof decision === 'string') &&
    (villages === null || (Number.isSafeInteger(villages) && villages >= 0)) &&
    made === 1
  );
}

const isDay = (day: unknown): boolean => typeof day === 'string' && LOCAL_DATE.test(day);

function packUnit(unit: Unit): PackedUnit {
  if (unit.kind === 'COUNTRY' ? unit.path !== '' : unit.id !== lastPart(unit.path))
    throw new UnitPathError(`The path ${unit.path} does not end in the id ${unit.id}`);
  if (unit.level !== LEVEL_OF_KIND[unit.kind])
    throw new UnitPathError(`${unit.id}: a ${unit.kind} is not of level ${unit.level}`);
  const { path, kind, name, gsoCode, parent, validFrom, validTo, isDemonstration, decision, villageCount } = unit;

  const facts = [path || unit.id, kind, name.vi, name.en, gsoCode, parent, validFrom, validTo] as const;
  const mark = isDemonstration ? 1 : 0;
  if (decision === undefined && villageCount === undefined) return [...facts, mark];
  const more = [decision ?? null, villageCount ?? null] as const;
  return unit.isVillageCountDemonstration ? [...facts, mark, ...more, 1] : [...facts, mark, ...more];
}

const unpackUnit = ([
  path,
  kind,
  vi,
  en,
  gsoCode,
  parent,
  validFrom,
  validTo,
  demo,
  decision,
  villages,
  madeUp,
]: PackedUnit): Unit => ({
  id: lastPart(path),
  path: kind === 'COUNTRY' ? '' : path,
  level: LEVEL_OF_KIND[kind],
  kind,
  gsoCode,
  name: { vi, en: withMarks({ vi, en }, kind) },
  parent,
  validFrom,
  validTo,
  isDemonstration: demo === 1,
  ...(decision == null ? {} : { decision }),
  ...(villages == null ? {} : { villageCount: villages }),
  ...(madeUp === 1 && { isVillageCountDemonstration: true }),
});

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
