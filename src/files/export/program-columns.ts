import type { FigureView } from '../../domain/figure/view.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import type { ColumnOf } from '../table/columns.js';
import type { DataColumn, TableCell } from '../table/table.js';
import { PROGRAM_HEADERS } from './program-texts.js';

type ProgramKey = keyof typeof PROGRAM_HEADERS;

/** A column that only CSV and JSON have: codes, days and moments as programs read them. */
export const forPrograms = <Row>(key: ProgramKey, cell: (row: Row) => TableCell): ColumnOf<Row> => ({
  ...programColumn(key),
  cell,
});

const programColumn = (key: ProgramKey): DataColumn => ({
  key,
  header: PROGRAM_HEADERS[key],
  width: 16,
  isForPrograms: true,
});

/** Which unit and period a row is about. */
export type Subject = { readonly unit: UnitId; readonly period: PeriodId; readonly closing: LocalDate };

/**
 * The unit by its id, the code that it had on a day, and the period by its id. Codes are reused, so a code means nothing
 * without its day.
 */
export const subjectColumns = (reference: Reference): readonly ColumnOf<Subject>[] => [
  forPrograms('unitId', ({ unit }) => unit),
  forPrograms('code', (row) => codeOf(reference, row).code),
  forPrograms('codeDay', (row) => codeOf(reference, row).day),
  forPrograms('periodId', ({ period }) => period),
];

/** Before a unit began it had no code: then its first one counts, with its first day. */
function codeOf(reference: Reference, { unit, closing }: Subject) {
  const { gsoCode, validFrom } = knownUnit(reference, unit, closing);
  return { code: gsoCode, day: validFrom && validFrom > closing ? validFrom : closing };
}

/** `NOT_EXPECTED`, as the API writes it. */
export const figureStateCode = ({ state }: Pick<FigureView, 'state'>): string =>
  state.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
