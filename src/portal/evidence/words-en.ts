import type { evidenceVi } from './words-vi.js';

export const evidenceEn: typeof evidenceVi = {
  ofFigure: 'Evidence files',
  ofReport: 'The signed document and other files of the report',
  ofReportHint: 'A photo or scan of the signed and sealed report; not public.',
  add: 'Add a picture or file',
  hint: 'JPEG or PNG pictures or PDF, at most 10 MB each. Location and device details are removed from pictures; files are not public.',
  needsConnection: 'The service cannot be reached. Please remove the file when you are online.',
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
  unsent: (name, isKept) =>
    `Not sent: ${name}. It will be sent automatically once you are online; ${
      isKept
        ? 'if you close the page, it stays on this device and is sent when you open the form again.'
        : 'it is lost if you close the page.'
    }`,
  again: 'Send again',
  discard: 'Discard',
  wrongType: (name) => `The file “${name}” is neither a JPEG or PNG picture nor a PDF; convert it to one of them.`,
  gone: 'The file cannot be opened. Please reload the page.',
};
