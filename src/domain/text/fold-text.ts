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

/** An open syllable with the tone mark on its last vowel. After `q`, the `u` is no vowel of the syllable. */
const MARK_ON_LAST = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;

/**
 * The text in composed letters (NFC). In an open syllable such as `hoà`, the tone mark moves to the first vowel, where
 * the statistics office sets it. Two spellings of one name are in use, and a register keeps one.
 */
export const withToneMarks = (text: string): string =>
  text.normalize('NFC').replace(MARK_ON_LAST, (vowels) => {
    const [first = '', last = ''] = vowels;
    const [letter = '', tone = ''] = last.normalize('NFD');
    return `${first}${tone}${letter}`.normalize('NFC');
  });
