import type { signingVi } from './words-vi.js';

/** Words of the way to a signature. */
export const signingEn: typeof signingVi = {
  offline: 'The service cannot be reached. Please try again when you are online.',
  print: 'Open the report for printing, to be signed and sealed',
  handedOver: 'Passed to the Chairperson',
  document: 'Signed document',
  numbered: (number: string, day: string): string => `No. ${number} of ${day}`,
  handOver: 'Pass to the Chairperson',
  handedOverTold: 'Passed to the Chairperson. It counts as submitted only when the Chairperson submits it.',
  takeBack: 'Take it back to change it',
  takenBack: 'Taken back; you can change it and pass it on again.',
  returnTitle: 'Return to the officer',
  returnHint: 'Type a comment on a figure below that figure; you can send several comments at once.',
  returnComment: 'General comment',
  returnReport: 'Return to the officer',
  returnedTold: 'Returned to the officer, with the comment.',
  documentTitle: 'Number and date of the signed document',
  number: 'Number, for example 12/BC-UBND',
  date: 'Signed on',
  record: 'Record the document',
  recorded: 'The document is recorded.',
};
