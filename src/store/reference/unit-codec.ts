import { LEVEL_OF_KIND, type Unit } from '../../domain/register/unit.js';
import { withMarks } from '../../domain/sheet/unit-name.js';
import { fromJson, LOCAL_DATE, StoredItemError } from '../table/item.js';

export class UnitPathError extends Error {
  override name = 'UnitPathError';
}

/** The id is the last part of the path, the level follows from the kind. The country, whose path is empty, has its id as path. */
type StoredUnit = Pick<Unit, 'path' | 'kind' | 'gsoCode' | 'parent' | 'validFrom' | 'validTo'> & {
  readonly vi: string;
  readonly en: string;
  readonly isDemonstration: 0 | 1;
  readonly decision: string | null;
  readonly villageCount: number | null;
  readonly isVillageCountDemonstration: 1 | null;
};

const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean => typeof value === 'string' && LOCAL_DATE.test(value);
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

/**
 * The columns of a unit in the order in which they are stored, and what each may hold. About 90 bytes a unit: the country
 * with its 10,598 communes is one page of a Query. Checked without a schema, because for a country a schema takes as long
 * as a third of the reports.
 */
const COLUMNS: { readonly [C in keyof StoredUnit]: (value: unknown) => boolean } = {
  path: isText,
  kind: (value) => Object.hasOwn(LEVEL_OF_KIND, value as string),
  vi: isText,
  en: isText,
  gsoCode: orNull(isText),
  parent: orNull(isText),
  validFrom: orNull(isDay),
  validTo: orNull(isDay),
  isDemonstration: (value) => value === 0 || value === 1,
  decision: orNull(isText),
  villageCount: orNull((value) => Number.isSafeInteger(value) && (value as number) >= 0),
  isVillageCountDemonstration: (value) => value === 1,
};
const NAMES = Object.keys(COLUMNS) as readonly (keyof StoredUnit)[];
const CHECKS = Object.values(COLUMNS);

/**
 * How many of the columns a unit has: decision and number of villages only where it has one of them, the mark of a number
 * only where it is made up. So units without them are stored as they always were.
 */
const PLAIN = NAMES.indexOf('decision');
const WITH_VILLAGES = NAMES.indexOf('isVillageCountDemonstration');
const LENGTHS: readonly number[] = [PLAIN, WITH_VILLAGES, NAMES.length];

/** Units as one JSON text of arrays. */
export const packUnits = (units: readonly Unit[]): string => JSON.stringify(units.map(packUnit));

export function unpackUnits(body: string, where: string): Unit[] {
  const units = fromJson(body, where);
  if (!Array.isArray(units)) throw new StoredItemError(where, 'it is no list of units');
  return units.map((unit: unknown, i) => {
    if (!isRow(unit)) throw new StoredItemError(where, `${i}: ${JSON.stringify(unit)} is no unit`);
    return unpackUnit(unit);
  });
}

const isRow = (unit: unknown): unit is readonly unknown[] =>
  Array.isArray(unit) && LENGTHS.includes(unit.length) && unit.every((value, i) => CHECKS[i]?.(value));

function packUnit(unit: Unit): readonly unknown[] {
  if (unit.kind === 'COUNTRY' ? unit.path !== '' : unit.id !== lastPart(unit.path))
    throw new UnitPathError(`The path ${unit.path} does not end in the id ${unit.id}`);
  if (unit.level !== LEVEL_OF_KIND[unit.kind])
    throw new UnitPathError(`${unit.id}: a ${unit.kind} is not of level ${unit.level}`);
  const { name, decision = null, villageCount = null } = unit;
  const stored: StoredUnit = {
    ...unit,
    path: unit.path || unit.id,
    vi: name.vi,
    en: name.en,
    isDemonstration: unit.isDemonstration ? 1 : 0,
    decision,
    villageCount,
    isVillageCountDemonstration: 1,
  };
  const counted = unit.isVillageCountDemonstration ? NAMES.length : WITH_VILLAGES;
  return NAMES.slice(0, decision === null && villageCount === null ? PLAIN : counted).map((column) => stored[column]);
}

/** Names each field, because taking the rest of an object costs more than all else that is done for a unit. */
function unpackUnit(row: readonly unknown[]): Unit {
  const columns: Partial<Record<keyof StoredUnit, unknown>> = {};
  for (let i = 0; i < NAMES.length; i++) columns[NAMES[i] as keyof StoredUnit] = row[i] ?? null;
  const stored = columns as StoredUnit;
  const { path, kind, vi, en } = stored;
  return {
    id: lastPart(path),
    path: kind === 'COUNTRY' ? '' : path,
    level: LEVEL_OF_KIND[kind],
    kind,
    gsoCode: stored.gsoCode,
    name: { vi, en: withMarks({ vi, en }, kind) },
    parent: stored.parent,
    validFrom: stored.validFrom,
    validTo: stored.validTo,
    isDemonstration: stored.isDemonstration === 1,
    ...(stored.decision !== null && { decision: stored.decision }),
    ...(stored.villageCount !== null && { villageCount: stored.villageCount }),
    ...(stored.isVillageCountDemonstration === 1 && { isVillageCountDemonstration: true }),
  };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
