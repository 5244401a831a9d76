import { CODE_DIGITS, type Unit, type UnitLevel, validOn } from '../register/unit.js';
import { groupedBy } from '../text/grouped-by.js';
import type { LocalDate } from '../time/local-date.js';

export type UnitsWithCodes = Map<string, Unit[]>;

/** Units by code. Codes are reused, so a code may have several units, but at most one on a day. */
export const unitsWithCodes = (units: readonly Unit[]): UnitsWithCodes =>
  groupedBy(
    units.filter(({ gsoCode }) => gsoCode !== null),
    ({ gsoCode }) => gsoCode as string,
  );

export const unitWithCode = (codes: ReadonlyMap<string, Unit[]>, code: string, day: LocalDate): Unit | undefined =>
  codes.get(code)?.find((unit) => validOn(unit, day));

/** Levels whose units have codes, from the province down. */
export const WITH_CODES: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

const WIDTHS: readonly (readonly [UnitLevel, number])[] = Object.entries(CODE_DIGITS) as [UnitLevel, number][];

/** The codes that a text may mean at these levels: as written, and with the zeros that a spreadsheet program drops. */
export const codesMeant = (written: string, levels: readonly UnitLevel[]): string[] => [
  ...new Set(
    WIDTHS.filter(([level, width]) => levels.includes(level) && written.length <= width).map(([, width]) =>
      written.padStart(width, '0'),
    ),
  ),
];

/** The first unit of that day that a written code may mean, from the province down. */
export const unitMeant = (codes: UnitsWithCodes, written: string, day: LocalDate): Unit | undefined =>
  unitsMeant(codes, written, day)[0];

export const unitsMeant = (codes: UnitsWithCodes, written: string, day: LocalDate): Unit[] =>
  codesMeant(written, WITH_CODES).flatMap((code) => unitWithCode(codes, code, day) ?? []);
