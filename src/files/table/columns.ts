import type { Text } from '../../domain/text/text.js';
import type { DataColumn, DataTable, TableCell } from './table.js';

/** A column, and how a row fills it. */
export type ColumnOf<Row> = DataColumn & { readonly cell: (row: Row) => TableCell };

type More = Pick<DataColumn, 'unit' | 'wasVietnamese'>;

const columnsIn =
  (format?: DataColumn['format']) =>
  <Row>(key: string, header: Text, width: number, cell: (row: Row) => TableCell, more: More = {}): ColumnOf<Row> => ({
    key,
    header,
    width,
    ...(format && { format }),
    ...more,
    cell,
  });

/** A column of each kind: its key, its heading, its width in characters, and what stands in the cell of a row. */
export const words = columnsIn();
export const integer = columnsIn('integer');
export const decimal = columnsIn('decimal');
export const score = columnsIn('score');

/** A column that only CSV and JSON have: codes, days and moments as programs read them. */
export const forPrograms = <Row>(key: string, header: Text, cell: (row: Row) => TableCell): ColumnOf<Row> => ({
  ...words(key, header, 16, cell),
  isForPrograms: true,
});

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
