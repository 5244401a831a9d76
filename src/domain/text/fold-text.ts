const MARKS = /\p{M}/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Without tone and vowel marks and the hook of đ; case stays. NFC and NFD give the same. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/**
 * Text as a search compares it: without case, tone and vowel marks, the hook of đ and punctuation. NFC and NFD fold
 * alike, and so do `hoà` and `hòa`, which differ only in where the tone mark stands.
 */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase().replace(NOT_A_WORD, ' ').trim();
