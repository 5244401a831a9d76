import type { changeVi } from './words-vi.js';

export const changeEn: typeof changeVi = {
  reason: 'Reason',
  reasonHint: 'Recorded in the log, for example the number and date of the document.',
  faultTitle: 'This could not be done yet. Please check:',
  look: 'Preview',
  lookTitle: 'If this change is made',
  notSeen: (cause) => `It cannot be shown: ${cause} The change can be made without a look at it.`,
  sending: 'Sending…',
  notPossible: 'Not possible now:',
  faults: {
    OFFLINE: 'Not sent: the service cannot be reached. What you typed is still here; please try again.',
    BUSY: 'The service is busy. What you typed is still here; please try again in a few minutes.',
    SIGN_IN: 'Your session has ended. Sign in again in another tab, then send; what you typed is still here.',
  },
};
