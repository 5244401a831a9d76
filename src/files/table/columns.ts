import type { DataColumn, DataTable, TableCell } from './table.js';

/** A column, and how a row fills it. */
export type ColumnOf<Row> = DataColumn & { readonly cell: (row: Row) => TableCell };

/** A table from its columns: a cell never stands under the heading of another column. */
export const tableOf = <Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Pick<DataTable, 'columns' | 'rows'> => ({
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** Columns of a part of the row; empty where the row has no such part. */
export const columnsOn = <Row, Part>(
  columns: readonly ColumnOf<Part>[],
  partOf: (row: Row) => Part | null | undefined,
): ColumnOf<Row>[] =>
  columns.map((column) => ({
    ...column,
    cell: (row) => {
      const part = partOf(row);
      return part === null || part === undefined ? null : column.cell(part);
    },
  }));
