import { isBelow, LEVEL_OF_KIND, type Unit, type UnitPath } from '../register/unit.js';
import { faultOfFile, type LoadFault } from '../sheet/fault.js';
import { LOAD_TEXTS } from '../sheet/texts.js';
import type { UnitRow } from '../sheet/unit-rows.js';
import { asSent } from '../text/as-sent.js';
import type { LocalDate } from '../time/local-date.js';
import type { ParentOf } from './parents.js';
import { codesMeant, type UnitsWithCodes, unitWithCode, WITH_CODES } from './units-with-codes.js';

export type LoadBounds = {
  /** The path of the caller's unit; `''` = everything. */
  readonly within: UnitPath;
  /** The code of a unit. Rows outside the unit are left out. */
  readonly scope: string | null;
  /** The day from which the file applies, unless the file names one. */
  readonly day: LocalDate;
};

export type RowsInScope = {
  /** Rows from the province down, by code, so that units get the same ids in any order of the file. */
  readonly rows: readonly UnitRow[];
  readonly leftOut: number;
  /** The scope's code as the register has it; null = no scope was named. */
  readonly scopeCode: string | null;
};

/** The fault of a scope that is no unit. Every row would then count as one of another scope. */
export const scopeFaults = (scope: string | null, unit: Unit | undefined): LoadFault[] =>
  scope === null || unit !== undefined
    ? []
    : [faultOfFile('SCOPE_UNKNOWN', LOAD_TEXTS.scopeUnknown(asSent(scope)), 'scope', asSent(scope))];

/** The rows of one unit and of everything below it, with the units above it that it needs. */
export function rowsInScope(
  rows: readonly UnitRow[],
  parentOf: ParentOf,
  register: UnitsWithCodes,
  { scope, day }: Pick<LoadBounds, 'scope' | 'day'>,
  faults: LoadFault[],
): RowsInScope {
  const sorted = rows.toSorted(
    (a, b) =>
      WITH_CODES.indexOf(LEVEL_OF_KIND[a.kind]) - WITH_CODES.indexOf(LEVEL_OF_KIND[b.kind]) ||
      (a.code < b.code ? -1 : 1),
  );
  if (scope === null) return { rows: sorted, leftOut: 0, scopeCode: null };
  const inFile = new Map(rows.map((row) => [row.code, row]));
  const scopeCode = codesMeant(scope, WITH_CODES).find((code) => inFile.has(code) || unitWithCode(register, code, day));
  if (scopeCode === undefined) {
    faults.push(...scopeFaults(scope, undefined));
    return { rows: [], leftOut: rows.length, scopeCode: null };
  }
  const scopeUnit = unitWithCode(register, scopeCode, day);
  const above = new Set(chainFrom(scopeCode));
  const kept = sorted.filter((row) => above.has(row.code) || chainFrom(row.code).includes(scopeCode));
  return { rows: kept, leftOut: rows.length - kept.length, scopeCode: scopeUnit?.gsoCode ?? scopeCode };

  /** The codes of the unit and of those above it, from the file as far as it goes, then from the register. */
  function chainFrom(code: string): string[] {
    const chain: string[] = [];
    for (let at: string | null | undefined = code; at != null && chain.length < WITH_CODES.length; ) {
      chain.push(at);
      const row = inFile.get(at);
      if (row) at = parentOf(row);
      else {
        chain.push(...registerAbove(at));
        break;
      }
    }
    return chain;
  }

  function registerAbove(code: string): string[] {
    const unit = unitWithCode(register, code, day);
    return unit ? codesOnPath(unit, register, day) : [];
  }
}

const codesOnPath = (unit: Unit, register: UnitsWithCodes, day: string): string[] =>
  [...register].flatMap(([code, units]) =>
    units.some((other) => isBelow(unit.path, other.path)) && unitWithCode(register, code, day) ? [code] : [],
  );
