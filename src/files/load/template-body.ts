import type { SheetCell } from '../../domain/sheet/cell.js';
import type { FileColumns } from '../../domain/sheet/column.js';
import type { Text } from '../../domain/text/text.js';
import { type ColumnOf, tableOf } from '../table/columns.js';
import type { ExportTable, TableCell } from '../table/table.js';

export type TemplateBody = Pick<ExportTable, 'columns' | 'rows'>;

/** Columns and rows of a file to fill in, from the same columns that read the filled file. */
export function templateBody<Row>(
  columns: FileColumns<Row>,
  rows: readonly Row[],
  widthOf: (key: string) => number,
): TemplateBody {
  const written = Object.entries(columns).flatMap(([key, { header, cell }]): ColumnOf<Row>[] =>
    cell ? [{ key, header, width: widthOf(key), cell: (row) => tableCell(cell(row)) }] : [],
  );
  return tableOf(written, rows);
}

export const tableCell = (cell: SheetCell | Text | undefined): TableCell =>
  typeof cell === 'boolean' ? String(cell) : (cell ?? null);
