const MARKS = /\p{M}/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** Text without tone and vowel marks and the stroke of đ; letter case stays. NFC and NFD give the same. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/**
 * Text as a search compares it: without case, tone and vowel marks, the stroke of đ and punctuation. NFC and NFD fold
 * alike, and so do `hoà` and `hòa`, which differ only in the place of the tone mark.
 */
export const foldText = (text: string): string => withoutMarks(text).toLowerCase().replace(NOT_A_WORD, ' ').trim();
