/** The letters by which spreadsheet programs name a column: `A` … `Z`, `AA` …; `index` counts from 0. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
