import { slugOf } from '../register/slug.js';
import { isAtOrBelow, type Unit, type UnitId, validOn } from '../register/unit.js';
import { newVillage } from '../register/villages.js';
import { byPlace, faultAt, faultOfFile, type LoadFault } from '../sheet/fault.js';
import { sameName } from '../sheet/unit-name.js';
import type { VillageColumn, VillageRow, VillageRows } from '../sheet/village-rows.js';
import { foldText } from '../text/fold-text.js';
import { groupedBy } from '../text/grouped-by.js';
import { type LoadAnswer, loadItem } from './answer.js';
import { type LoadBounds, scopeFaults } from './scope.js';
import { VILLAGE_LOAD_TEXTS } from './texts.js';
import { unitMeant, unitsWithCodes, unitWithCode } from './units-with-codes.js';

/** A commune with another number of villages than before. */
export type VillageCorrection = { readonly row: number; readonly before: Unit; readonly after: Unit };

/** Loads villages by name, or the number of villages of each commune. It ends no village. */
export function villageLoad(units: readonly Unit[], read: VillageRows, bounds: LoadBounds) {
  const { within, scope, day } = bounds;
  const codes = unitsWithCodes(units);
  const scopeUnit = scope === null ? undefined : unitMeant(codes, scope, day);
  const faults: LoadFault[] = [...read.faults, ...scopeFaults(scope, scopeUnit)];
  const villages = units.filter((unit) => unit.level === 'VILLAGE' && validOn(unit, day));
  const here: Map<UnitId | null, readonly Unit[]> = groupedBy(villages, ({ parent }) => parent);
  const ids = new Set(units.map(({ id }) => id));
  const counts = new Map<UnitId, number>();
  const added: { unit: Unit; row: number }[] = [];
  const corrected: VillageCorrection[] = [];
  const inFile = new Set<UnitId>();
  let [unchanged, leftOut] = [0, 0];
  const fault = (
    row: VillageRow,
    column: VillageColumn,
    code: keyof typeof VILLAGE_LOAD_TEXTS,
    value: unknown,
    about: string,
  ) => faults.push(faultAt(row.place, column, code, value, VILLAGE_LOAD_TEXTS[code](about, String(value))));
  for (const row of read.rows) {
    const commune = unitWithCode(codes, row.commune.padStart(5, '0'), day);
    if (scope !== null && !(commune && scopeUnit && isAtOrBelow(commune.path, scopeUnit.path))) leftOut += 1;
    else if (commune?.level !== 'COMMUNE') fault(row, 'commune', 'NO_SUCH_COMMUNE', row.commune, row.commune);
    else if (!isAtOrBelow(commune.path, within))
      fault(row, 'commune', 'OUTSIDE_YOUR_UNIT', row.commune, commune.name.vi);
    else if (row.name !== undefined) addVillage(row, commune, row.name);
    else if (row.count !== undefined) count(row, commune, row.count);
  }
  const corrections = new Map(corrected.map(({ before, after }) => [before, after]));
  const newUnits = added.map(({ unit }) => unit);
  const limit = scopeUnit?.path ?? within;
  // Villages of the register that the file does not name, and communes without any information.
  const missing = units.filter((unit) => validOn(unit, day) && isAtOrBelow(unit.path, limit) && isMissing(unit));
  return {
    units: [...units.map((unit) => corrections.get(unit) ?? unit), ...newUnits],
    added: newUnits,
    corrected,
    answer: {
      kind: 'villages',
      added: added.map(({ unit, row }) => loadItem(unit, row)),
      changed: corrected.map(({ row, before, after }) => loadItem(before, row, [countChange(before, after)])),
      missing: missing.map((unit) => loadItem(unit, null)),
      ...{ unchanged, leftOut, warnings: [...read.warnings, ...lacking()], faults: faults.toSorted(byPlace) },
    } satisfies LoadAnswer,
  };

  /** A warning for each commune that would have fewer named villages than the number that the register says. */
  function lacking(): LoadFault[] {
    return units.flatMap((unit) => {
      const { id, name, villageCount = 0 } = unit;
      const named = here.get(id)?.length ?? 0;
      if (villageCount <= named || !validOn(unit, day) || !newUnits.some(({ parent }) => parent === id)) return [];
      const message = VILLAGE_LOAD_TEXTS.NUMBER_IS_NOT_THAT_OF_NAMES(`${name.vi}: ${named}`, String(villageCount));
      return [faultOfFile('NUMBER_IS_NOT_THAT_OF_NAMES', message, 'name', String(villageCount))];
    });
  }

  function addVillage(row: VillageRow, commune: Unit, name: string): void {
    // A commune that was merged has a "Thôn 1" of each predecessor, and a row for each.
    const existing = here.get(commune.id)?.filter((village) => sameName(village.name.vi, name)) ?? [];
    if (existing.length > 0) {
      const next = existing.find(({ id }) => !inFile.has(id));
      if (!next) return void fault(row, 'name', 'VILLAGE_TWICE', name, commune.name.vi);
      inFile.add(next.id);
      unchanged += 1;
      return;
    }
    const own = foldText(name).replaceAll(' ', '-') || slugOf(name);
    let id = `${commune.id}-${own}`;
    for (let n = 2; ids.has(id); n++) id = `${commune.id}-${own}-${n}`;
    ids.add(id);
    const village = newVillage(commune, id, { vi: name, en: row.nameEn ?? name }, false);
    inFile.add(id);
    added.push({ unit: village, row: row.place.row });
    here.set(commune.id, [...(here.get(commune.id) ?? []), village]);
  }

  function count(row: VillageRow, commune: Unit, number: number): void {
    const byName = here.get(commune.id)?.length ?? 0;
    if (counts.has(commune.id)) return void fault(row, 'commune', 'COMMUNE_TWICE', row.commune, commune.name.vi);
    counts.set(commune.id, number);
    if (byName > 0 && byName !== number)
      return void fault(row, 'count', 'NUMBER_IS_NOT_THAT_OF_NAMES', number, `${commune.name.vi}: ${byName}`);
    if (byName > 0 || commune.villageCount === number) unchanged += 1;
    else {
      const after = { ...commune, villageCount: number, isVillageCountDemonstration: undefined };
      corrected.push({ row: row.place.row, before: commune, after });
    }
  }

  function isMissing(unit: Unit): boolean {
    if (unit.level === 'VILLAGE') return !inFile.has(unit.id) && !counts.has(unit.parent ?? '');
    return unit.level === 'COMMUNE' && unit.villageCount === undefined && !here.has(unit.id) && !counts.has(unit.id);
  }
}

const countChange = (before: Unit, after: Unit) => ({
  field: 'villageCount',
  before: before.villageCount === undefined ? null : String(before.villageCount),
  after: String(after.villageCount),
});
