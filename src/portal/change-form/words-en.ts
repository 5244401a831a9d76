import type { changeVi } from './words-vi.js';

export const changeEn: typeof changeVi = {
  reason: 'Reason',
  reasonHint: 'Recorded in the log, for example the number and date of the document.',
  faultTitle: 'This could not be done yet. Please check:',
  notShown: 'This could not be looked up yet. Please check:',
  look: 'Preview',
  lookTitle: 'Effect of this change',
  notSeen: (cause) => `It cannot be shown: ${cause} The change can be made without a preview.`,
  sending: 'Sending…',
  notPossible: 'Not possible at present:',
  faults: {
    OFFLINE: 'Not sent: the service cannot be reached. What you entered is still here; please try again.',
    BUSY: 'The service is busy. What you entered is still here; please try again in a few minutes.',
    SIGN_IN: 'Your session has ended. Sign in again in another tab, then send; what you entered is still here.',
  },
  /** Behind the label of a text that is asked for in both languages. */
  languages: { vi: 'Vietnamese', en: 'English' },
};
