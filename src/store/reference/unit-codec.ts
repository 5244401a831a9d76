import { LEVEL_OF_KIND, UNIT_FACTS, type Unit, unitIdOf } from '../../domain/register/unit.js';
import { withMarks } from '../../domain/sheet/unit-name.js';
import { fromJson, LOCAL_DATE, StoredItemError } from '../table/item.js';

export class UnitPathError extends Error {
  override name = 'UnitPathError';
}

/** The id is the last part of the path; the kind gives the level. The country's path is empty: its id is stored. */
type StoredUnit = Pick<Unit, 'path' | 'kind' | 'gsoCode' | 'parent' | 'validFrom' | 'validTo'> & {
  readonly vi: string;
  readonly en: string;
  readonly isDemonstration: 0 | 1;
};

const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean => typeof value === 'string' && LOCAL_DATE.test(value);
const orNull = (is: (value: unknown) => boolean) => (value: unknown) => value === null || is(value);

/**
 * The columns of a unit in stored order, each with its check. About 90 bytes a unit: the country with its 10,598
 * communes is one page of a Query. Plain checks, because a schema would take as long for a country as a third of its
 * reports.
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
};
const NAMES = Object.keys(COLUMNS) as readonly (keyof StoredUnit)[];
const PLAIN = NAMES.length;

/** The check of each kind of stored fact. A mark is stored as 1 or not at all. */
const OF_FACT = {
  TEXT: isText,
  COUNT: (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0,
  MARK: (value: unknown) => value === 1,
};
const FACTS = Object.keys(UNIT_FACTS) as readonly (keyof typeof UNIT_FACTS)[];
const CHECKS = [...Object.values(COLUMNS), ...FACTS.map((fact) => orNull(OF_FACT[UNIT_FACTS[fact]]))];

/** Facts follow the columns, up to the last known one. The first two facts have always been stored together. */
const LEAST_FACTS = 2;

/** Units as a JSON text of arrays. */
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
  Array.isArray(unit) &&
  (unit.length === PLAIN || (unit.length >= PLAIN + LEAST_FACTS && unit.length <= CHECKS.length)) &&
  (unit.length <= PLAIN + LEAST_FACTS || unit.at(-1) !== null) &&
  unit.every((value, i) => CHECKS[i]?.(value));

function packUnit(unit: Unit): readonly unknown[] {
  if (unit.kind === 'COUNTRY' ? unit.path !== '' : unit.id !== unitIdOf(unit.path))
    throw new UnitPathError(`The path ${unit.path} does not end in the id ${unit.id}`);
  if (unit.level !== LEVEL_OF_KIND[unit.kind])
    throw new UnitPathError(`${unit.id}: a ${unit.kind} is not of level ${unit.level}`);
  const stored: StoredUnit = {
    ...unit,
    path: unit.path || unit.id,
    vi: unit.name.vi,
    en: unit.name.en,
    isDemonstration: unit.isDemonstration ? 1 : 0,
  };
  return [...NAMES.map((column) => stored[column]), ...packFacts(unit)];
}

function packFacts(unit: Unit): readonly unknown[] {
  const facts = FACTS.map((fact) => storedFact(unit[fact]));
  const known = facts.findLastIndex((fact) => fact !== null) + 1;
  return facts.slice(0, known === 0 ? 0 : Math.max(known, LEAST_FACTS));
}

const storedFact = (fact: string | number | boolean | undefined): string | number | null =>
  typeof fact === 'boolean' ? (fact ? 1 : null) : (fact ?? null);

/** Names each field, because object rest costs more than all other work for a unit. */
function unpackUnit(row: readonly unknown[]): Unit {
  const columns: Partial<Record<keyof StoredUnit, unknown>> = {};
  for (let i = 0; i < PLAIN; i++) columns[NAMES[i] as keyof StoredUnit] = row[i];
  const stored = columns as StoredUnit;
  const { path, kind, vi, en } = stored;
  const unit: Unit = {
    id: unitIdOf(path),
    path: kind === 'COUNTRY' ? '' : path,
    level: LEVEL_OF_KIND[kind],
    kind,
    gsoCode: stored.gsoCode,
    name: { vi, en: withMarks({ vi, en }, kind) },
    parent: stored.parent,
    validFrom: stored.validFrom,
    validTo: stored.validTo,
    isDemonstration: stored.isDemonstration === 1,
  };
  return row.length === PLAIN ? unit : { ...unit, ...unpackFacts(row) };
}

function unpackFacts(row: readonly unknown[]): Partial<Unit> {
  const known = FACTS.map((fact, i) => [fact, row[PLAIN + i] ?? null] as const).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([fact, value]) => [fact, UNIT_FACTS[fact] === 'MARK' ? value === 1 : value]));
}
