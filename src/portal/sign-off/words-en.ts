import type { signingVi } from './words-vi.js';

/** Words of the way to a signature. */
export const signingEn: typeof signingVi = {
  offline: 'The service cannot be reached. Please try again with a connection.',
  print: 'Open the report for printing, to be signed and sealed',
  handedOver: 'Handed to the chair',
  document: 'Signed document',
  numbered: (number: string, day: string): string => `No. ${number} of ${day}`,
  handOver: 'Hand to the chair',
  handedOverTold: 'Handed to the chair. It counts as submitted only when the chair sends it.',
  takeBack: 'Take it back to change it',
  takenBack: 'Taken back; you may change it and hand it over again.',
  returnTitle: 'Return to the officer',
  returnHint: 'Type a comment on a figure right below that figure; any number of them go along at once.',
  returnComment: 'General comment',
  returnReport: 'Return to the officer',
  returnedTold: 'Returned to the officer, with the comment.',
  documentTitle: 'Number and date of the signed document',
  number: 'Number, such as 12/BC-UBND',
  date: 'Signed on',
  record: 'Record the document',
  recorded: 'The document is recorded.',
};
