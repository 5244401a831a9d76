import type { Text } from '../text/text.js';

/** The lines above the name of whoever signs a report of a commune. */
export const SIGNATURE_TEXTS = {
  CHAIRMAN: [{ vi: 'CHỦ TỊCH', en: 'CHAIR' }],
  DEPUTY: [
    { vi: 'KT. CHỦ TỊCH', en: 'FOR THE CHAIR' },
    { vi: 'PHÓ CHỦ TỊCH', en: 'DEPUTY CHAIR' },
  ],
} as const satisfies Record<string, readonly Text[]>;
