import { type FieldChange, fieldChanges } from '../administration/field-changes.js';
import { freeSlug } from '../register/slug.js';
import { isAtOrBelow, LEVEL_OF_KIND, type Unit, type UnitId, type UnitLevel, validOn } from '../register/unit.js';
import { byPlace, faultAt, type LoadFault } from '../sheet/fault.js';
import { sameName } from '../sheet/unit-name.js';
import { englishNameOf, type UnitRow, type UnitRows } from '../sheet/unit-rows.js';
import { withoutMarks } from '../text/fold-text.js';
import type { LocalDate } from '../time/local-date.js';
import { parentFinder } from './parents.js';
import { type LoadBounds, rowsInScope } from './scope.js';
import { VILLAGE_LOAD_TEXTS } from './texts.js';
import { unitFault } from './unit-faults.js';
import { unitsWithCodes, unitWithCode } from './units-with-codes.js';

export type UnitCorrection = {
  readonly row: UnitRow;
  readonly before: Unit;
  readonly after: Unit;
  readonly changes: readonly FieldChange[];
  /** True if the file only fills in what the register did not know. */
  readonly onlyAdds: boolean;
};

export type UnitLoad = ReturnType<typeof unitLoad>;

/** The units that a file adds and corrects. It ends no unit. */
export function unitLoad(units: readonly Unit[], read: UnitRows, bounds: LoadBounds) {
  const { within, day: today } = bounds;
  const faults: LoadFault[] = [...read.faults];
  const codes = unitsWithCodes(units);
  const parentOf = parentFinder(read.rows, codes, today, faults);
  const { rows, leftOut, scopeCode } = rowsInScope(read.rows, parentOf, codes, bounds, faults);
  const villages = units.filter(({ level }) => level === 'VILLAGE');
  // The register while rows are applied to it, from the province down.
  const byCode = unitsWithCodes(units);
  const ids = new Map(units.map((unit) => [unit.id, unit]));
  const added: Unit[] = [];
  const rowsOfAdded: { unit: UnitId; row: number }[] = [];
  const corrections: UnitCorrection[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const { validFrom } = row.facts;
    const day = validFrom && validFrom > today ? validFrom : today;
    const before = unitWithCode(byCode, row.code, day);
    const parentCode = parentOf(row);
    const parent = parentCode == null ? null : unitWithCode(byCode, parentCode, day);
    // The parent's own row has a fault, which is reported there.
    if (parentCode === undefined || (parentCode !== null && !parent)) continue;
    if (before) correct(row, before, row.parent === null ? undefined : parent);
    else add(row, parent ?? null);
  }
  const replaced = new Map(corrections.map(({ before, after }) => [before, after]));
  const after = [...units.map((unit) => replaced.get(unit) ?? unit), ...added];
  const scope = after.find((unit) => unit.gsoCode === scopeCode && scopeCode !== null && validOn(unit, today));
  const levels = new Set<UnitLevel>(rows.map(({ kind }) => LEVEL_OF_KIND[kind]));
  const inFile = new Set(read.rows.map(({ code }) => code));
  const missing = units.filter(
    (unit) =>
      unit.gsoCode !== null &&
      levels.has(unit.level) &&
      !inFile.has(unit.gsoCode) &&
      isAtOrBelow(unit.path, scope?.path ?? within) &&
      validOn(unit, today),
  );
  return {
    /** The register's units after the load. */
    units: after,
    added,
    rowsOfAdded,
    corrected: corrections,
    unchanged,
    /** Units in the register but not in the file. They stay as they are. */
    missing,
    /** Rows outside the scope. */
    leftOut,
    faults: faults.toSorted(byPlace),
  };

  function add(row: UnitRow, parent: Unit | null): void {
    if (!isAtOrBelow(parent?.path ?? '', within)) return void faults.push(unitFault(row, 'code', 'OUTSIDE_YOUR_UNIT'));
    const validFrom = row.facts.validFrom ?? null;
    const id = freeSlug(
      { nameVi: row.nameVi, validFrom, parent: parent?.id ?? null },
      (taken) => ids.has(taken),
      (slug) => isThere(ids.get(slug), row, validFrom ?? today),
    );
    const unit: Unit = {
      id,
      path: parent && parent.path !== '' ? `${parent.path}/${id}` : id,
      level: LEVEL_OF_KIND[row.kind],
      kind: row.kind,
      gsoCode: row.code,
      name: { vi: row.nameVi, en: englishNameOf(row) },
      parent: parent?.id ?? null,
      validFrom,
      validTo: null,
      isDemonstration: false,
      ...row.facts,
    };
    added.push(unit);
    rowsOfAdded.push({ unit: id, row: row.place.row });
    keep(unit);
  }

  function correct(row: UnitRow, before: Unit, parent: Unit | null | undefined): void {
    const after = corrected(row, before, parent);
    const changes = fieldChanges(before, after);
    const isAbove = !isAtOrBelow(before.path, within);
    if (isAbove && (changes.length > 0 || !isAtOrBelow(within, before.path)))
      return void faults.push(unitFault(row, 'code', 'OUTSIDE_YOUR_UNIT'));
    if (changes.length === 0) return void unchanged++;
    const fault = reasonNotToCorrect(row, before, after) ?? otherThanNamed(row, before);
    if (fault) return void faults.push(fault);
    const onlyAdds = changes.every(
      ({ field, before: was }) => was === null || (field === 'name.en' && isDerived(before)),
    );
    corrections.push({ row, before, after, changes, onlyAdds });
    keep(after);
  }

  /** The number of villages is that of their names, where the register has them. */
  function otherThanNamed({ place, facts: { villageCount } }: UnitRow, before: Unit): LoadFault | undefined {
    if (villageCount === undefined || villageCount === before.villageCount) return undefined;
    const named = villages.filter((unit) => unit.parent === before.id && validOn(unit, today)).length;
    if (named === 0 || named === villageCount) return undefined;
    const message = VILLAGE_LOAD_TEXTS.NUMBER_IS_NOT_THAT_OF_NAMES(`${before.name.vi}: ${named}`, String(villageCount));
    return faultAt(place, 'villages', 'NUMBER_IS_NOT_THAT_OF_NAMES', villageCount, message);
  }

  function keep(unit: Unit): void {
    ids.set(unit.id, unit);
    const code = unit.gsoCode ?? '';
    const others = (byCode.get(code) ?? []).filter((other) => other.id !== unit.id || other.validTo !== unit.validTo);
    byCode.set(code, [...others, unit]);
  }
}

const isThere = (holder: Unit | undefined, { kind }: UnitRow, day: LocalDate): boolean =>
  holder !== undefined && holder.level === LEVEL_OF_KIND[kind] && validOn(holder, day);

type NamedRow = Parameters<typeof englishNameOf>[0];

/** Whether the English name was derived. Earlier releases derived it without marks. */
const isDerived = ({ name, kind, gsoCode }: Unit): boolean =>
  gsoCode !== null &&
  withoutMarks(name.en) === withoutMarks(englishNameOf({ nameEn: null, nameVi: name.vi, kind } as NamedRow));

/** Keeps a fact that the file leaves open. */
function corrected(row: UnitRow, before: Unit, parent: Unit | null | undefined): Unit {
  const { nameVi, nameEn, kind, facts } = row;
  const vi = sameName(nameVi, before.name.vi) ? before.name.vi : nameVi;
  const isKept = nameEn === null && vi === before.name.vi && kind === before.kind;
  const en = isKept ? before.name.en : englishNameOf(row);
  const above = parent === undefined ? before.parent : (parent?.id ?? null);
  return {
    ...before,
    kind,
    name: { vi, en },
    parent: above,
    path: above === before.parent || !parent ? before.path : `${parent.path}/${before.id}`,
    ...facts,
    ...(facts.villageCount !== undefined && { isVillageCountDemonstration: undefined }),
  };
}

function reasonNotToCorrect(row: UnitRow, before: Unit, after: Unit): LoadFault | undefined {
  if (LEVEL_OF_KIND[row.kind] !== before.level) return unitFault(row, 'kind', 'OTHER_LEVEL', before);
  const isRenamed = before.name.vi !== after.name.vi || before.parent !== after.parent;
  const isLater = (row.facts.validFrom ?? '') > (before.validFrom ?? '');
  if (isRenamed && isLater && before.validFrom !== after.validFrom)
    return unitFault(row, 'code', 'CODE_OF_ANOTHER_UNIT', before);
  if (after.parent !== before.parent) return unitFault(row, 'parent', 'MOVED', before);
  return undefined;
}

/** Makes corrections of units with reports faults: their past would change too. */
export function refuseWithReports(load: UnitLoad, haveReports: ReadonlySet<UnitId>): UnitLoad {
  const refused = load.corrected.filter(({ before, onlyAdds }) => !onlyAdds && haveReports.has(before.id));
  const faults = refused.map(({ row, before }) => unitFault(row, 'code', 'HAS_REPORTS', before));
  return faults.length === 0 ? load : { ...load, faults: [...load.faults, ...faults].toSorted(byPlace) };
}
