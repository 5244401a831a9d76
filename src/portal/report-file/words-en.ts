import { plural } from '../../domain/text/number-text.js';
import type { reportFileVi } from './words-vi.js';

export const reportFileEn: typeof reportFileVi = {
  text: 'Download the form, fill in the yellow cells, and choose the file below. The page shows what would change; nothing is saved until you accept it.',
  fetch: 'Download the Excel form',
  choose: 'Choose the file (.xlsx or .csv)',
  reading: 'Reading the file…',
  saveFirst: 'Please save or correct your entries on the page before importing a file.',
  offline: 'The service cannot be reached. Please try again when you are online.',
  signedOut: 'Your session has ended; please sign in again.',
  nothing: 'The file changes nothing.',
  faults: (count) => `The file has ${plural(count, 'error')} and cannot be imported`,
  doubts: (count) =>
    `${plural(count, 'figure')} ${count === 1 ? 'needs' : 'need'} a reason before the report is submitted`,
  changes: (count) => `The file would change ${plural(count, 'indicator')}`,
  take: 'Import the file',
  taken: 'The figures have been imported into the report and saved.',
  row: 'Row',
  column: 'Column',
  fault: 'What is wrong',
  indicator: 'Indicator',
  before: 'Saved',
  after: 'In the file',
  empty: 'empty',
  delivered: (system) => `figure from ${system}`,
  reason: (text) => `Reason: ${text}`,
};
