/** An open syllable whose tone mark stands on its last vowel. After `q` the `u` is no vowel of the syllable. */
const MARK_ON_LAST = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;

/**
 * Composed letters, and the tone mark of an open syllable where the statistics office sets it. Two spellings are in use for
 * one name; a register has one.
 */
export const withToneMarks = (text: string): string =>
  text.normalize('NFC').replace(MARK_ON_LAST, (vowels) => {
    const [first = '', last = ''] = vowels;
    const [letter = '', tone = ''] = last.normalize('NFD');
    return `${first}${tone}${letter}`.normalize('NFC');
  });
