import { numberText, plural } from '../../domain/text/number-text.js';
import type { fileLoadVi } from './words-vi.js';

type Rows = { readonly done: number; readonly all: number };
const of = ({ done, all }: Rows): string => `${numberText(done).en} of ${numberText(all).en} rows`;

export const fileLoadEn: typeof fileLoadVi = {
  fileOf: { geojson: 'GeoJSON file', sheet: 'Excel or CSV file' },
  look: 'Check the file',
  load: 'Load the file',
  template: (format: string) => `Template as ${format.toUpperCase()}`,
  noTemplate: 'The template could not be downloaded. Please try again.',
  sending: 'Reading the file…',
  rowsSoFar: (rows: Rows, left: string | undefined) => `${of(rows)} loaded${left ? `, about ${left} left` : ''}…`,
  rowsLeft: (rows: Rows) =>
    `${of(rows)} are loaded, ${numberText(rows.all - rows.done).en} are left. Please choose the same file again to load the rest.`,
  noFile: 'Please choose a file.',
  would: 'The file can be read. If it is loaded:',
  done: 'The file is loaded.',
  nothing: 'The file can be read and changes nothing.',
  faulty: 'The file has errors and cannot be loaded. Correct these cells, then choose the file again.',
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  missing: 'In the register, not in the file (kept)',
  leftOut: 'Left out: outside your area',
  errors: (count: number) => plural(count, 'error'),
  warnings: (count: number) => plural(count, 'remark'),
  row: 'Row',
  column: 'Column',
  what: 'What is wrong',
  more: (count: number) => `and ${numberText(count).en} more`,
  faults: {
    OFFLINE: 'The file was not sent: the service cannot be reached. Please try again.',
    BUSY: 'The service is busy. Please try again in a few minutes.',
    SIGN_IN: 'Your session has ended. Please sign in again.',
  },
};
