import type { moreVi } from './words-vi.js';

export const moreEn: typeof moreVi = {
  offline: 'The service cannot be reached. Please try again when you are online.',
  extension: {
    day: 'Requested deadline',
    ground: 'Kind of reason',
    reason: 'Reason',
    reasonHint: 'Seen only by those who decide; never public.',
    chooseGround: 'Choose a kind of reason',
    ask: 'Request the extension',
    takeBack: 'Take the request back',
    asked: (day) => `An extension to ${day} has been requested and is awaiting an answer.`,
    granted: (day, on) => `The deadline was moved to ${day} (decided on ${on}).`,
    refused: (moment) => `The extension was refused ${moment}:`,
  },
  history: {
    none: 'No changes yet.',
    unknown: 'unknown person',
    changed: (code, before, after) => `${code}: ${before} → ${after}`,
    reason: (code, reason) => `${code}, reason: ${reason}`,
    comment: (code, comment) => `${code}, comment: ${comment}`,
    empty: 'blank',
  },
};
