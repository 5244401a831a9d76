import type { Text } from '../../domain/text/text.js';
import type { DataColumn, DataTable, TableCell } from './table.js';

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

/** Make a column from its key, heading, width in characters and the function for its cells, one maker for each format. */
export const words = columnsIn();
export const integer = columnsIn('integer');
export const decimal = columnsIn('decimal');
export const score = columnsIn('score');

/** A column of CSV and JSON only: codes, days and moments in the form that programs read. @param type if no text */
export const forPrograms = <Row>(
  key: string,
  header: Text,
  cell: (row: Row) => TableCell,
  type?: DataColumn['type'],
): ColumnOf<Row> => ({
  ...words(key, header, 16, cell),
  isForPrograms: true,
  ...(type && { type }),
});

export const tableOf = <Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Pick<DataTable, 'columns' | 'rows'> => ({
  columns: columns.map(({ cell: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** Applies columns to a part of a row; their cells are empty where the row has no such part. */
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
