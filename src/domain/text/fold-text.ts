const MARKS = /\p{M}/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Text as a search compares it: without case, tone and vowel marks, the hook of đ and punctuation. NFC and NFD fold
 * alike, and so do `hoà` and `hòa`, which differ only in where the tone mark stands.
 */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(NOT_A_WORD, ' ').trim();
