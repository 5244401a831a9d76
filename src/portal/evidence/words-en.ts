import type { evidenceVi } from './words-vi.js';

export const evidenceEn: typeof evidenceVi = {
  ofFigure: 'Evidence files',
  ofReport: 'The signed document and files of the report',
  ofReportHint: 'A photo or scan of the signed and sealed report; not public.',
  add: 'Add a picture or file',
  hint: 'JPEG or PNG pictures or PDF, at most 10 MB each. Place and device are removed from pictures; files are not public.',
  needsConnection: 'The service cannot be reached. Remove the file when there is a connection.',
  none: 'No files.',
  about: (type, size, by, moment) => `${type}, ${size}, added ${by === null ? '' : `by ${by} `}${moment}`,
  save: (name) => `Download the file ${name}`,
  saveShort: 'Download',
  remove: (name) => `Remove the file ${name}`,
  removeShort: 'Remove',
  removed: (name) => `The file ${name} was removed.`,
  added: (name) => `The file ${name} was added.`,
  sending: (name, percent) => `Sending ${name}: ${percent}%`,
  checking: (name) => `Checking ${name}…`,
  unsent: (name) =>
    `Not sent: ${name}. The page sends it by itself when there is a connection; it is gone if you close the page.`,
  again: 'Send again',
  discard: 'Discard',
  wrongType: (name) => `The file “${name}” is neither a JPEG or PNG picture nor a PDF; convert it to one of them.`,
  gone: 'The file cannot be opened; load the page again.',
};
